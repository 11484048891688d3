/** What services export and servers log is read to its end; where it is not, the report says so. */
import { expect, test } from "vitest";
import { explain } from "./index.js";
import { maxRecipients } from "./read/limits.js";

const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join("\n");
const event = (n: number): string =>
  JSON.stringify({ event: "bounce", email: `user${n}@example.com`, reason: "550 5.1.1 No" });

const forms: [string, (count: number) => string][] = [
  ["a table", (count) => `email,reason,status\n${lines(count, (n) => `user${n}@example.com,550 No,5.1.1`)}`],
  ["objects in lines", (count) => lines(count, event)],
  ["a list of objects", (count) => `[${lines(count, (n) => `${event(n)},`)}{}]`],
  ["a log", (count) => lines(count, (n) => `Nov 27 10:00:00 mx postfix/smtp[1]: 4A${n}F: to=<user${n}@example.com>, relay=mx.example.net[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 No)`)], // prettier-ignore
];

test.each(forms)("%s of twelve thousand recipients is read to its end", (_, make) => {
  const { recipients, warnings } = explain(make(12_000));
  expect(recipients).toHaveLength(12_000);
  expect(warnings).toEqual([]);
});

test.each(forms)("%s that is too long tells so", (_, make) => {
  const { recipients, warnings } = explain(make(maxRecipients + 10));
  expect(recipients.length).toBeLessThanOrEqual(maxRecipients);
  expect(recipients.length).toBeGreaterThan(12_000);
  expect(warnings.map(({ code }) => code)).toContain(recipients.length < maxRecipients ? "text-too-long" : "too-many-recipients"); // prettier-ignore
});

test("a list of addresses that is cut off is read as far as it goes", () => {
  const { recipients } = explain(
    `{"event":"bounce","reason":"550 5.1.1 No","email":["a@example.com","b@example.com","c@exa`,
  );
  expect(recipients.map(({ address }) => address)).toEqual(["a@example.com", "b@example.com"]);
});
