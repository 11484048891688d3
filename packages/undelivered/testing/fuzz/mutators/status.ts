/** Damage to delivery-status fields (RFC 3464 section 2). */
import { atSomeMatch, lineEndOf, replace, someMatch, type Mutations } from "../mutation.js";

const names =
  "Final-Recipient|Original-Recipient|Action|Status|Diagnostic-Code|Remote-MTA|Last-Attempt-Date|Will-Retry-Until|Reporting-MTA|Arrival-Date|Original-Envelope-Id|Received-From-MTA|X-Actual-Recipient";
const field = new RegExp(`^(${names})(:[ \\t]*)([^\\n]*(?:\\n[ \\t][^\\n]*)*\\n?)`, "gim");
const block = /^(?:Final|Original)-Recipient:(?:[^\n]+\n)+/gim;

/** Values as broken systems write them. */
const odd: Readonly<Record<string, readonly string[]>> = {
  status: [
    "5",
    "5.1",
    "5.1.1.1",
    "9.9.9",
    "5.999.999",
    "5.1.1 (bad mailbox)",
    "(x) 5.1.1",
    "2.0.0",
    "4.4.7",
    "#5.1.1",
    "5.1.x",
    "-5.1.1",
    "5. 1. 1",
    "٥.١.١",
  ],
  action: [
    "Failed",
    "FAILED",
    "failed (bounced)",
    "delayed",
    "delivered",
    "relayed",
    "expanded",
    "fail",
    "bounce",
    "",
    "constructor",
  ],
  recipient: [
    "bob@example.com",
    "rfc822;",
    ";",
    "rfc822; <bob@example.com>",
    "rfc822;bob@example.com (Bob)",
    "RFC822 ; bob@EXAMPLE.com",
    "utf-8; bob\\x{E4}@example.com",
    "x400; /G=Bob/S=Smith/",
    "unknown; ",
    "rfc822; bob",
    "rfc822; @example.com",
    "rfc822; a@example.com, b@example.com",
    'rfc822; "b ob"@example.com',
    "rfc822; bob@[192.0.2.1]",
    "rfc822; =?utf-8?Q?b=C3=B6b?=@example.com",
    "rfc822; {address}@{server}",
    "rfc822; $&$1@example.com",
    "rfc822; __proto__@constructor",
  ],
  date: [
    "never",
    "Mon, 23 Nov 2026 10:00:00",
    "2026-11-23T10:00:00Z",
    "23/11/26",
    "Mon, 31 Feb 2026 25:61:61 +2500",
    "0",
    "Thu, 1 Jan 0001 00:00:00 -0000",
    "Fri, 31 Dec 9999 23:59:59 +0000",
  ],
  host: [
    "dns;",
    "dns; mx.example.net (192.0.2.1)",
    "dns; [192.0.2.1]",
    "mx.example.net",
    "smtp; 550",
    "x-unknown; ?",
    "dns; MX.Example.NET.",
    "dns; bücher.example",
    "dns; a b c",
    "dns; {address}",
    `dns; ${"a.".repeat(200)}`,
  ],
  code: [
    "smtp;",
    "smtp; 550",
    "smtp; 5.1.1",
    "smtp;550-5.1.1 no\r\n 550 5.1.1 yes",
    "X-Postfix; unknown user",
    "x-unix; exit status 75",
    "smtp; 250 ok",
    "smtp; 421 4.4.2 timeout",
    "550 5.1.1 no type",
    "smtp; {server} said: $& {address}",
    "smtp; __proto__",
    "smtp; 550 5.1.1 5.2.2 4.7.1 452 421",
  ],
};

function oddFor(name: string): readonly string[] {
  if (/recipient/i.test(name)) return odd["recipient"]!;
  if (/date|until/i.test(name)) return odd["date"]!;
  if (/mta/i.test(name)) return odd["host"]!;
  if (/code/i.test(name)) return odd["code"]!;
  return /action/i.test(name) ? odd["action"]! : odd["status"]!;
}

export const status: Mutations = {
  oddStatusValue: (raw, dice) =>
    atSomeMatch(raw, field, dice, ([, name = ""]) => `${name}: ${dice.pick(oddFor(name))}${lineEndOf(raw)}`),
  dropStatusField: (raw, dice) => atSomeMatch(raw, field, dice, () => ""),
  addStatusField(raw, dice) {
    const before = someMatch(raw, field, dice);
    if (before === null) return raw;
    const name = dice.pick(names.split("|"));
    return replace(raw, before.index, before.index, `${name}: ${dice.pick(oddFor(name))}${lineEndOf(raw)}`);
  },
  repeatStatusField: (raw, dice) => atSomeMatch(raw, field, dice, ([whole]) => whole.repeat(2 + dice.below(3))),
  repeatBlock: (raw, dice) =>
    atSomeMatch(raw, block, dice, ([whole]) =>
      `${whole}${lineEndOf(raw)}`.repeat(2 + dice.below(dice.once(20) ? 500 : 4)),
    ),
  otherRecipients(raw, dice) {
    let n = 0;
    return atSomeMatch(raw, block, dice, ([whole]) =>
      Array.from({ length: 2 + dice.below(6) }, () => whole.replace(/[^\s;<]{1,64}@/g, `user${n++}@`)).join(
        lineEndOf(raw),
      ),
    );
  },
  dropBlankLine: (raw, dice) =>
    atSomeMatch(raw, /\r?\n\r?\n(?=(?:Final|Original)-Recipient)/gi, dice, () => lineEndOf(raw)),
  splitBlock: (raw, dice) => atSomeMatch(raw, field, dice, ([whole]) => `${whole}${lineEndOf(raw)}`),
  /** The fields as a text for people: pasted, indented, or after another heading. */
  strayBlock: (raw, dice) => {
    const found = someMatch(raw, block, dice);
    const at = dice.below(raw.length);
    return found === null ? raw : replace(raw, at, at, `${lineEndOf(raw)}${found[0]}${lineEndOf(raw)}`);
  },
  deliveryStatusOnly: (raw) => {
    const at = raw.search(/^Reporting-MTA:/im);
    return at < 0 ? raw : raw.slice(at);
  },
};
