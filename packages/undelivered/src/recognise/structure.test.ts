import { expect, test } from "vitest";
import { read } from "../read/read.js";
import { structureOf } from "./structure.js";

/** A status part that begins with sentences, and has a field after `length` characters. */
const labelledAsStatus = (length: number): string =>
  "From: MAILER-DAEMON@example.com\nContent-Type: message/delivery-status\n\n" +
  "Your message was not delivered.\n".repeat(Math.ceil(length / 32)).slice(0, length - 1) +
  "\nStatus: 5.1.1\n";

const isText = (source: string): boolean => {
  const structure = structureOf(read(new TextEncoder().encode(source)));
  return structure.texts.length === 1 && structure.deliveryStatus.length === 0;
};

test.each([300, 384, 385, 390, 395, 400, 500])(
  "how far the first field is from the beginning is not asked of line ends: %i characters",
  (length) => {
    const source = labelledAsStatus(length);
    expect(isText(source)).toBe(length + "Status:".length > 400);
    expect(isText(source.replaceAll("\n", "\r\n"))).toBe(isText(source));
  },
);
