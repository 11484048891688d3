import { describe, expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import type { Part } from "../types.js";
import { sourceText } from "./pieces.js";
import { readBlocks } from "./fields.js";
import { fieldValue } from "./headers.js";
import { read } from "./read.js";
import { partText } from "./text.js";

const blocks = (value: string): string[][] => {
  const text = sourceText(value, {} as Part);
  return readBlocks(text).map((block) => block.map((field) => `${field.name}=${field.raw.replace(/\s+/g, " ")}`));
};

const perMessage = ["reporting-mta=dns; mx.example.org", "arrival-date=Wed, 18 Feb 2015 13:00:41 -0500"];
const bob = ["final-recipient=rfc822; bob@example.com", "action=failed", "status=5.1.1"];
const amy = ["final-recipient=rfc822; amy@example.com", "action=failed", "status=5.2.2"];

const perMessageText = "Reporting-MTA: dns; mx.example.org\nArrival-Date: Wed, 18 Feb 2015 13:00:41 -0500\n";
const bobText = "Final-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\n";
const amyText = "Final-Recipient: rfc822; amy@example.com\nAction: failed\nStatus: 5.2.2\n";

test.each<[string, string, string[][]]>([
  ["as RFC 3464 has it", `${perMessageText}\n${bobText}\n${amyText}`, [perMessage, bob, amy]],
  ["many blank lines", `\n\n${perMessageText}\n \n\n${bobText}\n\n\n${amyText}\n\n`, [perMessage, bob, amy]],
  ["no blank lines", `${perMessageText}${bobText}${amyText}`, [perMessage, bob, amy]],
  [
    "a blank line after every line",
    `${perMessageText}${bobText}${amyText}`.replaceAll("\n", "\n\n"),
    [perMessage, bob, amy],
  ],
  ["indented as a whole", `${perMessageText}\n${bobText}`.replace(/^(?=.)/gm, "    "), [perMessage, bob]],
  ["the recipient only", bobText, [bob]],
  [
    "Action first",
    "Action: failed\nFinal-Recipient: rfc822; bob@example.com\nStatus: 5.1.1\nAction: failed\nFinal-Recipient: rfc822; amy@example.com\n",
    [
      ["action=failed", "final-recipient=rfc822; bob@example.com", "status=5.1.1"],
      ["action=failed", "final-recipient=rfc822; amy@example.com"],
    ],
  ],
  [
    "Action in a group of its own",
    `${perMessageText}\nAction: failed\n\nFinal-Recipient: rfc822; bob@example.com\nStatus: 5.1.1\n`,
    [perMessage, ["action=failed", "final-recipient=rfc822; bob@example.com", "status=5.1.1"]],
  ],
  [
    "Original-Recipient first, no blank lines",
    `Original-Recipient: rfc822; b@example.com\n${bobText}Original-Recipient: rfc822; a@example.com\n${amyText}`,
    [
      ["original-recipient=rfc822; b@example.com", ...bob],
      ["original-recipient=rfc822; a@example.com", ...amy],
    ],
  ],
  [
    "a blank line inside a group",
    `${bobText}\nRemote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; 550 no\n\n${amyText}`,
    [[...bob, "remote-mta=dns; mx.example.com", "diagnostic-code=smtp; 550 no"], amy],
  ],
  [
    "a folded diagnostic",
    "Final-Recipient: rfc822; bob@example.com\nDiagnostic-Code: smtp; 550 5.1.1\n    no such: user\n\there\nStatus: 5.1.1\n",
    [["final-recipient=rfc822; bob@example.com", "diagnostic-code=smtp; 550 5.1.1 no such: user here", "status=5.1.1"]],
  ],
  [
    "a diagnostic whose lines are not indented",
    "Final-Recipient: rfc822; bob@example.com\nDiagnostic-Code: smtp; 550-5.1.1 The account\n550-5.1.1 does not exist.\nError: really\n550 5.1.1 See https://example.com/\nRemote-MTA: dns; mx.example.com\n",
    [
      [
        "final-recipient=rfc822; bob@example.com",
        "diagnostic-code=smtp; 550-5.1.1 The account 550-5.1.1 does not exist. Error: really 550 5.1.1 See https://example.com/",
        "remote-mta=dns; mx.example.com",
      ],
    ],
  ],
  [
    "a diagnostic torn by a blank line",
    "Final-Recipient: rfc822; bob@example.com\nDiagnostic-Code: smtp; 550-5.1.1 one\n\n550 5.1.1 two\n",
    [["final-recipient=rfc822; bob@example.com", "diagnostic-code=smtp; 550-5.1.1 one 550 5.1.1 two"]],
  ],
  [
    "all on one line",
    "Final-Recipient: rfc822; bob@example.com Original-Recipient: rfc822;b@example.com Action: failed Status: 5.7.1 Remote-MTA: dns; mx.example.com Diagnostic-Code: smtp; 550 5.7.1 Status: 5.7.1 said again",
    [
      [
        "final-recipient=rfc822; bob@example.com",
        "original-recipient=rfc822;b@example.com",
        "action=failed",
        "status=5.7.1",
        "remote-mta=dns; mx.example.com",
        "diagnostic-code=smtp; 550 5.7.1 Status: 5.7.1 said again",
      ],
    ],
  ],
  [
    "a value that was lost",
    "X-Postfix-Sender: rfc822; Arrival-Date: Fri, 2 Jan 2015 07:15:58 -0500\nFinal-Recipient: rfc822; bob@example.com\nAction: failed Status: 5.7.1\n",
    [
      ["x-postfix-sender=rfc822;", "arrival-date=Fri, 2 Jan 2015 07:15:58 -0500"],
      ["final-recipient=rfc822; bob@example.com", "action=failed", "status=5.7.1"],
    ],
  ],
  [
    "words like fields in a diagnostic",
    "Final-Recipient: rfc822; bob@example.com\nDiagnostic-Code: smtp; 554 reaction: failedness; status: fine\n",
    [["final-recipient=rfc822; bob@example.com", "diagnostic-code=smtp; 554 reaction: failedness; status: fine"]],
  ],
  [
    "an empty field",
    "Final-Recipient: rfc822; bob@example.com\nDiagnostic-Code:\nStatus: 5.0.0\n",
    [["final-recipient=rfc822; bob@example.com", "diagnostic-code=", "status=5.0.0"]],
  ],
  [
    "a complaint",
    "Feedback-Type: abuse\nUser-Agent: Example/1.0\nVersion: 1\nOriginal-Rcpt-To: <a@example.com>\nOriginal-Rcpt-To: <b@example.com>\n",
    [
      [
        "feedback-type=abuse",
        "user-agent=Example/1.0",
        "version=1",
        "original-rcpt-to=<a@example.com>",
        "original-rcpt-to=<b@example.com>",
      ],
    ],
  ],
  [
    "a read receipt",
    "Reporting-UA: mail.example.com; Example\nFinal-Recipient: rfc822;bob@example.com\nOriginal-Message-ID: <1@example.org>\nDisposition: manual-action/MDN-sent-manually; displayed\n",
    [
      [
        "reporting-ua=mail.example.com; Example",
        "final-recipient=rfc822;bob@example.com",
        "original-message-id=<1@example.org>",
        "disposition=manual-action/MDN-sent-manually; displayed",
      ],
    ],
  ],
  ["prose", "Your message could not be delivered.\n\nSorry about that.\n", []],
  ["nothing", "", []],
])("%s", (_, text, expected) => expect(blocks(text)).toEqual(expected));

describe("fields of encoded reports", () => {
  const status = `${perMessageText}\n${bobText}Diagnostic-Code: smtp; 550 =?utf-8?Q?n=C3=B6?= thanks\n`;
  const encodeQp = (text: string): string => text.replaceAll("=", "=3D").replaceAll("failed", "fail=\ned");

  test.each([
    ["base64", btoa(status).replace(/.{60}/g, "$&\n")],
    ["quoted-printable", encodeQp(status)],
  ])("%s", (encoding, body) => {
    const raw = `From: x@example.org\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;
    const message = read(new TextEncoder().encode(raw));
    const read2 = readBlocks(partText(message, message.parts[0]!)).map((block) =>
      block.map((field) => fieldValue(message, field)),
    );
    expect(read2[1]).toEqual(["rfc822; bob@example.com", "failed", "5.1.1", "smtp; 550 nö thanks"]);
  });
});

test("hostile blocks take time in proportion", () => {
  for (const piece of [
    "Action: failed\n",
    "a: b ",
    "Status: 5.1.1 ",
    "\n\na: b\n",
    "Diagnostic-Code: x\n",
    " final-recipient",
    "x\n",
  ]) {
    const ratio = growth((count) => "Final-Recipient: x\n" + piece.repeat(count), blocks, 5_000);
    expect(ratio, piece).toBeLessThan(linear);
  }
});
