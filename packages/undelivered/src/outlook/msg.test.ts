import { describe, expect, it } from "vitest";
import { readCompoundFile } from "./compound-file.js";
import { msgToMessage } from "./msg.js";
import { tag } from "./properties.js";
import { isCompoundFile } from "./signature.js";
import { decompressRtf, rtfText } from "./rtf.js";
import { outlookFile } from "../../testing/outlook-file.js";

const text = (file: Uint8Array): string => new TextDecoder().decode(msgToMessage(file));

const notice = {
  [tag.subject]: "Undeliverable: Lunch",
  [tag.senderName]: "Mail Delivery System",
  [tag.senderSmtpAddress]: "postmaster@example.org",
  [tag.displayTo]: "Anna",
  [tag.deliveryTime]: new Date("2026-02-18T18:00:41Z"),
  [tag.body]: "Delivery has failed to bob@example.com\r\n550 5.1.1 User unknown – schade",
};

describe("an Outlook message", () => {
  it("becomes an Internet message with the same words", () => {
    const message = text(outlookFile({ message: notice }));
    expect(message).toContain('From: "Mail Delivery System" <postmaster@example.org>\r\n');
    expect(message).toContain("Subject: Undeliverable: Lunch\r\n");
    expect(message).toContain("Date: Wed, 18 Feb 2026 18:00:41 +0000\r\n");
    expect(message).toMatch(/\r\n\r\nDelivery has failed to bob@example\.com\r\n550 5\.1\.1 User unknown – schade$/);
  });

  it("keeps the transport header, but not the fields that described the old body", () => {
    const headers =
      "Received: from a.example\r\n\tby b.example\r\nSubject: Failure\r\nContent-Type: multipart/report;\r\n\tboundary=x\r\nMIME-Version: 1.0\r\n";
    const message = text(outlookFile({ message: { ...notice, [tag.transportHeaders]: headers } }));
    expect(message).toContain("Received: from a.example\r\n\tby b.example\r\nSubject: Failure\r\n");
    expect(message).not.toContain("multipart/report");
    expect(message.match(/MIME-Version/g)).toHaveLength(1);
  });

  it("turns the properties of a report into a delivery status", () => {
    const message = text(
      outlookFile({
        message: { [tag.messageClass]: "REPORT.IPM.Note.NDR", [tag.subject]: "Undeliverable: Lunch" },
        recipients: [
          {
            [tag.displayName]: "Bob",
            [tag.smtpAddress]: "bob@example.com",
            [tag.reportText]: "The e-mail account does not exist.",
            [tag.supplementaryInfo]: "<mail.example.com #5.1.1 smtp;550 5.1.1 User unknown>",
            [tag.ndrStatus]: 511,
          },
        ],
      }),
    );
    expect(message).toContain("Content-Type: multipart/report; report-type=delivery-status");
    expect(message).toContain("Final-Recipient: rfc822; bob@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n");
    expect(message).toContain("The e-mail account does not exist.");
    expect(message).toContain("550 5.1.1 User unknown");
  });

  it("knows a delivery status among its attachments by its words", () => {
    const status = Buffer.from(
      "Reporting-MTA: dns; a.example\r\n\r\nFinal-Recipient: rfc822; bob@example.com\r\nAction: failed\r\nStatus: 5.2.2\r\n",
    );
    const attachments = [
      {
        [tag.attachLongFileName]: "details.txt",
        [tag.attachMimeTag]: "text/plain",
        [tag.attachData]: new Uint8Array(status),
      },
    ];
    const message = text(outlookFile({ message: notice, attachments }));
    expect(message).toContain("Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a.example");
  });

  it("keeps the message inside the message", () => {
    const message = text(
      outlookFile({ message: notice, embedded: [{ [tag.subject]: "Lunch", [tag.body]: "Tomorrow?" }] }),
    );
    expect(message).toMatch(/Content-Type: message\/rfc822\r\n\r\nSubject: Lunch[\s\S]*Tomorrow\?/);
  });

  it("reads HTML, and 8-bit text in its code page", () => {
    const html = new Uint8Array(Buffer.from("<p>Postf\xe4cher voll</p>", "latin1"));
    const { [tag.body]: _plain, ...rest } = notice;
    expect(text(outlookFile({ message: { ...rest, [tag.html]: html, [tag.internetCodePage]: 28591 } }))).toContain(
      "Postfächer voll",
    );
  });

  it("cannot be made to write header fields by a subject", () => {
    const message = text(outlookFile({ message: { ...notice, [tag.subject]: "a\r\nBcc: evil@example.com" } }));
    expect(message).toContain("Subject: a Bcc: evil@example.com\r\n");
  });
});

describe("a damaged container", () => {
  const file = outlookFile({ message: notice, recipients: [{ [tag.displayName]: "Bob" }] });

  it("is known by its first bytes", () => {
    expect(isCompoundFile(file)).toBe(true);
    expect(isCompoundFile(file.subarray(0, 5))).toBe(false);
    expect(() => readCompoundFile(file.subarray(0, 100))).toThrow("no Outlook message");
  });

  it("never hangs, whatever is cut or overwritten", () => {
    for (let at = 512; at < file.length; at += 97) {
      const cut = file.slice(0, at);
      const wrong = file.slice();
      wrong.fill(at & 255, at, at + 8);
      for (const damaged of [cut, wrong]) {
        try {
          msgToMessage(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }
    }
  });

  it("that points at itself is read once", () => {
    const looped = file.slice();
    const view = new DataView(looped.buffer);
    const directory = 512 + view.getUint32(48, true) * 512;
    for (let at = directory + 128; at + 128 <= looped.length && at < directory + 512; at += 128) {
      view.setUint32(at + 68, 1, true);
      view.setUint32(at + 72, 1, true);
      view.setUint32(at + 76, 1, true);
    }
    expect(readCompoundFile(looped).children.size).toBeLessThan(20);
  });
});

describe("RTF", () => {
  it("becomes text", () => {
    expect(
      rtfText("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator x}Mailbox full\\par caf\\'e9 \\u8364?\\tab end}"),
    ).toBe("Mailbox full\ncafé €\tend");
  });

  it("that carries HTML gives the text once", () => {
    const rtf =
      "{\\rtf1\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf {\\b \\htmlrtf0 User unknown\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}Bye}";
    expect(rtfText(rtf)).toBe("User unknown\nBye");
  });

  it("is decompressed: the example of MS-OXRTFCP 3.1", () => {
    const example =
      "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0";
    const bytes = new Uint8Array(example.match(/../g)!.map((pair) => parseInt(pair, 16)));
    expect(decompressRtf(bytes)).toBe("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    expect(decompressRtf(new Uint8Array(10))).toBe("");
  });
});
