/**
 * What a diagnostic is made of: who says it, which command was answered, the reply with its codes, and a reply inside the
 * reply where the server asked another one first.
 */
import { noReplyCode } from "../../knowledge/reply-codes.js";
import type { Command } from "../types.js";
import { findContinuations, findReply, findStatus } from "./codes-in-text.js";
import type { Code, ReplyAt } from "./codes-in-text.js";
import { findCommand, findHosts } from "./speaker.js";

/** A diagnostic taken apart. All positions count in the text that was given. */
export interface Reply {
  replyCode: Code<number> | null;
  status: Code<string> | null;
  command: Code<Command> | null;
  remoteMta: Code<string> | null;
  remoteIp: string | null;
  /** Where the words of the server begin. */
  wordsStart: number;
  /** The reply of a further server that the first one hands on; its own words begin at `wordsStart`. */
  inner: { replyCode: Code<number> | null; status: Code<string> | null; wordsStart: number } | null;
  /** Stretches that are no words: hosts of the wrapper, marks of continued lines, the command's name. */
  noise: [number, number][];
}

/** No reply is read further than this: RFC 5321 allows 512 octets a line; the rest of a huge text is somebody's prose. */
const readLength = 8_192;

/** Takes a diagnostic apart. */
export function parseReply(diagnostic: string): Reply {
  const text = diagnostic.length > readLength ? diagnostic.slice(0, readLength) : diagnostic;
  const hosts = findHosts(text);
  const command = findCommand(text);
  const opening = openingReply(text);
  const speaker = opening === null ? (hosts.find((host) => !host.verified) ?? null) : null;
  const reply = opening ?? findReply(text, speaker?.end ?? 0) ?? (speaker === null ? null : findReply(text));
  const wordsStart = reply?.textStart ?? speaker?.end ?? 0;
  const last = reply === null ? null : lastError(text, reply);
  const continuations = reply === null ? [] : findContinuations(text, reply);
  const lastLine = continuations.findLast((one) => one.status !== null)?.status ?? null;
  const second = hosts.find((host) => host.start >= wordsStart && host !== speaker);
  const end = second?.start ?? text.length;
  const status = last?.status ?? lastLine ?? reply?.status ?? findStatus(text, 0, end) ?? findStatus(text, end);
  const noise: [number, number][] = continuations.map(({ start, end }) => [start, end]);
  for (const host of hosts) noise.push([host.nameStart, host.nameEnd]);
  if (command !== null) noise.push([command.start, command.end]);
  return {
    replyCode: last?.code ?? reply?.code ?? null,
    status,
    command,
    remoteMta: speaker?.host ?? null,
    remoteIp: speaker?.ip ?? null,
    wordsStart,
    inner: second === undefined ? null : innerReply(text, second.end),
    noise,
  };
}

/** The reply with which a text begins, behind labels and brackets: `smtp; 550 ...`, `<#5.1.1 smtp;550 ...`, `DATA closing 550`. */
const opening =
  /^[\s"'(<[#]*(?:(?:smtp|x-[\w-]{1,30}|dns)\s*;\s*|(?:[245]\.\d\.\d{1,3}[\s(]+)(?=[245]\d\d[ -])|#?[245]\.\d\.\d{1,3}\s+smtp\s*;\s*|(?:MAIL|RCPT|DATA|MAIL\+RCPT|EHLO|HELO|AUTH|STARTTLS|LMTP|SMTP)(?: closing| reply| error)?:? ){0,3}(?=[245]\d\d(?:\D|$))/i;

/** A code at the very beginning, whatever follows. */
const bareCode = new RegExp(String.raw`^${noReplyCode}([24][0-7]\d|5[0-79]\d)(?=[\s\-:;,_']|\.\s|\.[245]\.\d|$)`);

function openingReply(text: string): ReplyAt | null {
  const found = opening.exec(text);
  if (found === null) return null;
  const reply = findReply(text, found[0].length);
  if (reply !== null && reply.code.start === found[0].length) return reply;
  const bare = bareCode.exec(text.slice(found[0].length, found[0].length + 40));
  if (bare === null) return null;
  const start = found[0].length;
  return { code: { value: Number(bare[1]), start, end: start + 3 }, status: null, textStart: start + 4 };
}

/** A queue that gave up says so with a code of its own; the last answer of the other side follows in brackets or quotes. */
function lastError(text: string, reply: ReplyAt): ReplyAt | null {
  if (reply.status === null || !/^[45]\.4\.7$/.test(reply.status.value)) return null;
  const next = findReply(text, reply.textStart);
  return next?.status != null && next.status.value !== reply.status.value ? next : null;
}

function innerReply(text: string, from: number): Reply["inner"] {
  const reply = findReply(text, from);
  return {
    replyCode: reply?.code ?? null,
    status: reply?.status ?? findStatus(text, from),
    wordsStart: reply?.textStart ?? from,
  };
}
