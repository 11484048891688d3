/**
 * Reply codes (RFC 5321 section 4.2) and enhanced status codes (RFC 3463) in a text, told from the numbers of hosts, dates,
 * sizes and versions.
 */
import { noReplyCode } from "../../knowledge/reply-codes.js";
import { openingMarks } from "../read/quotation-marks.js";

/** A code and where it stands. */
export interface Code<T> {
  value: T;
  start: number;
  end: number;
}

/** A reply in a text: its code, and the enhanced code right behind it. */
export interface ReplyAt {
  code: Code<number>;
  status: Code<string> | null;
  /** Where the words begin. */
  textStart: number;
}

/** Three digits that could be a reply code: nothing before or after makes them part of a name, a version or a number. */
const replyCode = new RegExp(
  String.raw`(?<![\w.@/&+,-])${noReplyCode}([24][0-7]\d|5[0-79]\d)(?![\w@/%]|\.(?!\s|$|[245]\.\d\.\d)|,\d|:\d|-\d{2}(?:\D|$)(?!\.))`,
  "g",
);

/** An enhanced status code; the second number of a real one is below 8 (RFC 3463 section 3, IANA registry). */
const enhancedCode = /(?<![\w.@/-])([245]\.[0-7]\.\d{1,3})(?!\d|\.[\da-z]|-\d|@)/g;

/** Between a reply code and its enhanced code: `550 5.1.1`, `550-5.1.1`, `550 #5.1.1`, `550 (5.1.1)`, `550_5.1.1`. */
const statusBehind = /(?:\):|', \[)?[ \t\-_:.]{0,3}[#([<"']{0,2}([245]\.[0-7]\.\d{1,3})(?!\d|\.\d)/y;

/** What stands before a code that is meant as one. */
const announced = new RegExp(
  String.raw`(?:^|[:：;>${openingMarks}"'(（<[]|said|was|is|code|error|reply|replied|response|responded|returned|with|answered|SMTP server,|<<<|=|#|-)[ \t"'(<[#]*$`,
  "i",
);

/** Between words of a script that parts no words, or is written from right to left, and words of English: `退信里只有一句 554 attachment is too long`. */
const amidOther = /[\u0590-\u07ff\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]["'“”\u200e\u200f ，]{1,3}$/;
const ofEnglish = /^ (?:[A-Za-z]{2,20} [A-Za-z]{2,20}|[A-Z]{2,8}:[A-Z]{2,8}(?![A-Za-z]))/;

/** Words that make a number behind them a version, an amount or a place. */
const misleading =
  /(?<![a-z])(?:version|ver\.?|v|release|exim|postfix|sendmail|port|line|id|size|score|after|for|in|of|over|than|least|most|limit|bytes|step|room|phone|tel|ext)[ .:#=]*$/i;

/** `reject=550`, `response=552`: what logs call a reply; other values that begin so (`/?q=550`, `size=552`) are none. */
const namedReply = /(?<![?&;\w])[\w-]{0,20}(?:response|reply|reject|code|error|reason|said|LED)=$/i;

/**
 * `smtpd[551]: `, `192.0.2.1:465: `, `mailer.go:401: `, `Mail.php(479)`: the number of a process, of a port, of a line. `error[550]: `
 * is a code.
 */
const ofProcess = /(?:^|[^\w])(?!(?:smtp|\w*(?:error|code|status|reply|response))\[)[a-z][\w.-]{0,20}\[$/i;
const ofPlace = /(?:\d\.\d{1,3}\]?:|\.(?:go|py|php|rb|js|ts|java|rs|pl|pm|cc?|cpp|cs)(?::| ?\()|\/[\w.-]{1,20}:)$/;

/** `"statusCode": 422` of an interface on the web: these codes of HTTP (RFC 9110 section 15) are none of SMTP, or mean something else. */
const ofWeb =
  /\bstatus(?:_?code)?['"]?\s?:\s?(?:41\d|422|50[0-4])$|\bhttp[ _-]?(?:status|code|status[ _-]?code)['"]?\s?[:=]\s?\d{3}$/i;

/** The reply at a place, or null. Strict asks that something shows that the number is meant as a code. */
function replyAt(text: string, start: number, value: string): ReplyAt | null {
  const end = start + value.length;
  const status = statusAfter(text, end);
  const code = { value: Number(value), start, end };
  if (status !== null) return { code, status, textStart: skipPunctuation(text, status.end) };
  const before = text.slice(Math.max(0, start - 24), start);
  if (ofWeb.test(before + value)) return null;
  if (ofPlace.test(before) || (text[end] === "]" && ofProcess.test(before))) return null;
  if (before.endsWith("=") && !namedReply.test(before)) return null;
  if (misleading.test(before) && !/^\s*$/.test(before)) return null;
  const next = text[end];
  const continued = next === "-" && /[A-Za-z<['\u0080-\uffff]/.test(text[end + 1] ?? "");
  const isForeign = amidOther.test(before) && ofEnglish.test(text.slice(end, end + 50));
  if (!continued && !isForeign && !announced.test(before)) return null;
  return { code, status: null, textStart: skipPunctuation(text, end) };
}

function statusAfter(text: string, end: number): Code<string> | null {
  statusBehind.lastIndex = end;
  const found = statusBehind.exec(text);
  if (found === null) return null;
  const stop = end + found[0].length;
  return { value: found[1], start: stop - found[1].length, end: stop };
}

function skipPunctuation(text: string, at: number): number {
  while (at < text.length && /[\s\-_:;)\]>]/.test(text[at])) at++;
  return at;
}

/** The first reply at or after a place. */
export function findReply(text: string, from = 0): ReplyAt | null {
  replyCode.lastIndex = from;
  for (let found = replyCode.exec(text); found !== null; found = replyCode.exec(text)) {
    const reply = replyAt(text, found.index, found[1]);
    if (reply !== null) return reply;
  }
  return null;
}

/** The first enhanced status code at or after a place. */
export function findStatus(text: string, from = 0, to = text.length): Code<string> | null {
  enhancedCode.lastIndex = from;
  for (let found = enhancedCode.exec(text); found !== null; found = enhancedCode.exec(text)) {
    if (found.index >= to) return null;
    const before = text.slice(Math.max(0, found.index - 16), found.index);
    if (misleading.test(before) && !/[#(]\s*$/.test(before)) continue;
    return { value: found[1], start: found.index, end: found.index + found[1].length };
  }
  return null;
}

/** A place where a multi-line reply, folded onto one line, goes on: `550-5.1.1 ` or `550 5.1.1 ` or `5.1.1 `. */
export interface Continuation {
  start: number;
  end: number;
  status: Code<string> | null;
}

/** Repetitions of the reply's codes behind it: they are marks of a new line, not words. */
export function findContinuations(text: string, reply: ReplyAt): Continuation[] {
  const found: Continuation[] = [];
  const code = String(reply.code.value);
  const wasSpread = text.includes(`${code}-`);
  for (let at = text.indexOf(code, reply.textStart); at >= 0; at = text.indexOf(code, at + 3)) {
    const before = text[at - 1];
    if (before !== " " && before !== "\n") continue;
    if (!/[ -]/.test(text[at + 3] ?? " ")) continue;
    const status = statusAfter(text, at + 3);
    const end = status?.end ?? at + 4;
    if (status === null && text[at + 3] === " " && !(wasSpread || endsSentence(text, at))) continue;
    found.push({ start: at, end: Math.min(end, text.length), status });
  }
  if (reply.status === null) return found;
  const { value } = reply.status;
  for (let at = text.indexOf(value, reply.textStart); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    if (text[at - 1] !== " " || text[end] !== " ") continue;
    if (found.some((one) => one.start <= at && at < one.end)) continue;
    found.push({ start: at, end, status: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `550 ` alone begins a line only where the reply was spread over lines before, or where a sentence ended. */
function endsSentence(text: string, at: number): boolean {
  return /[.!?:;>)]\s*$/.test(text.slice(Math.max(0, at - 3), at));
}
