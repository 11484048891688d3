import { expect, test } from "vitest";
import { explain } from "../explain.js";

const warningFor = (domain: string): string | undefined =>
  explain(`Final-Recipient: rfc822; bob@${domain}\nStatus: 5.1.1\n`).warnings.find(
    ({ code }) => code === "lookalike-domain",
  )?.message;

test.each([
  ["ex\u0430mple.com", "xn--exmple-4nf.com"],
  ["mail.p\u0430ypal.example", "mail.xn--pypal-4ve.example"],
  ["\u0430\u0440\u0440\u04cf\u0435.com", "xn--80ak6aa92e.com"],
])("%s is told, with its ASCII form", (domain, ascii) =>
  expect(warningFor(domain)).toContain(`${domain} is ${ascii} in ASCII`),
);

test.each([
  "b\u00fccher.example",
  "\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444",
  "\u043f\u0440\u0438\u043c\u0435\u0440.com",
  "\u4f8b\u3048.example",
  "example.com",
])("%s imitates nobody", (domain) => expect(warningFor(domain)).toBeUndefined());
