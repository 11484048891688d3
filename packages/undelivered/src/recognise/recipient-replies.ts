/** Which replies of a transcript are about which recipient. */
import type { Statement, Text } from "../types.js";
import { findAddresses } from "./addresses.js";
import { hasCode, type FoundReply } from "./replies.js";
import { sameAddress } from "./statement.js";

/** By what a recipient is known. */
export const nameOf = (one: Statement): string | undefined => one.address?.value.toLowerCase();

/** Replies of a transcript belong to the recipient whose `RCPT` they answer, or whose address they repeat. */
const answers =
  ({ address }: Statement) =>
  (reply: FoundReply): boolean =>
    reply.rcpt === null ||
    (address !== null &&
      (sameAddress(reply.rcpt, address.value) || reply.text.value.toLowerCase().includes(address.value.toLowerCase())));

/** The same for many recipients: each reply is read once, not once for each of them. */
function repliesByAddress(replies: readonly FoundReply[]): (one: Statement) => readonly FoundReply[] {
  const byName = new Map<string, FoundReply[]>();
  for (const reply of replies) {
    const names = new Set(findAddresses(reply.text.value).map(({ address }) => address.toLowerCase()));
    if (reply.rcpt !== null) names.add(reply.rcpt.toLowerCase());
    for (const name of names) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [reply]);
      else known.push(reply);
    }
  }
  const none: readonly FoundReply[] = [];
  return (one) => byName.get(nameOf(one) ?? "") ?? none;
}

/** A command out of turn (503) follows from the refusal before it, but for "503 All recipients are invalid". */
export const isRefusal = ({ code, text }: FoundReply): boolean =>
  code >= 400 && (code !== 503 || /\ball recipients\b/i.test(text.value));

/** Gives each recipient the replies that are about him. */
export function addReplies(statements: readonly Statement[], replies: readonly FoundReply[]): void {
  const mine = statements.length === 1 ? (one: Statement) => replies.filter(answers(one)) : repliesByAddress(replies);
  // Who was accepted shares what became of the message (RFC 5321 section 4.1.1.4).
  const refusal = replies.find((reply) => isRefusal(reply) && (reply.command === "DATA" || reply.command === "EOM"));
  for (const one of statements) {
    const own = mine(one);
    const isAccepted = refusal !== undefined && own.some(({ code, command }) => code < 300 && command === "RCPT");
    if (isAccepted) one.diagnostic = null;
    addTo(one, isAccepted ? [refusal] : own);
  }
}

/** A command out of turn is the first that a text tells of, or it repeats the words of a reply without its code. */
const followsFrom = ({ value }: Text, { text, code }: FoundReply): boolean =>
  (code !== 503 && /\b([45]\d\d)[ -]/.exec(value)?.[1] === "503") ||
  (text.value.startsWith(`${code} `) && text.value.slice(4) === value);

function addTo(one: Statement, mine: readonly FoundReply[]): void {
  if (mine.length === 0) return;
  const refusals = mine.filter(isRefusal);
  const best = refusals[0];
  if (best === undefined) return;
  one.command ??= refusals.find((reply) => reply.code === best.code && reply.command !== null)?.command ?? null;
  if (one.diagnostic === null || !hasCode(one.diagnostic) || followsFrom(one.diagnostic, best)) {
    if (one.diagnostic !== null) one.supporting.unshift(one.diagnostic);
    one.diagnostic = best.text;
  }
  // A line of a transcript: "<-- 550 5.1.1 Recipient unknown".
  const at = one.diagnostic.value.indexOf(best.text.value);
  if (at > 0 && /<[-*~=]+ ?$/.test(one.diagnostic.value.slice(Math.max(0, at - 6), at))) one.diagnostic = best.text;
  // What follows in a typed session is no part of the reply.
  else if (at === 0 && /^ (?:quit|rset|221)\b/i.test(one.diagnostic.value.slice(best.text.value.length)))
    one.diagnostic = best.text;
  // "mx.example.org[192.0.2.1] responded with failure: 552 ...": the server's own words are the reason.
  const lead = one.diagnostic.value.length - best.text.value.length;
  if (
    lead > 0 &&
    one.diagnostic.value.endsWith(best.text.value) &&
    !/\bhost [\w.-]{1,255} ?[[(]/.test(one.diagnostic.value.slice(0, lead))
  ) {
    one.supporting.unshift(one.diagnostic);
    one.diagnostic = best.text;
  }
  for (const other of refusals) if (other.text.value !== one.diagnostic.value) one.supporting.push(other.text);
}
