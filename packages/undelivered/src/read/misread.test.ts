import { expect, test } from "vitest";
import { explain } from "../index.js";
import { read } from "./read.js";
import { partText } from "./text.js";

const windows1252 = new TextDecoder("windows-1252");
const misread = (text: string): string => windows1252.decode(new TextEncoder().encode(text));
const textOf = (text: string): string => {
  const message = read(new TextEncoder().encode(text));
  return partText(message, message.parts[0]!).value;
};

test.each([
  "Empfänger unbekannt",
  "Ящик переполнен",
  "宛先が見つかりません",
  "“Größe” – 5 €",
  "Přijemce 😀 neexistuje",
])("%s", (text) => {
  expect(textOf(misread(text))).toBe(text);
  expect(textOf(misread(misread(text)))).toBe(text);
  expect(textOf(text)).toBe(text);
});

test.each(["Â ist ein Buchstabe, ä auch", "São Paulo, Ãé", "naïve café – coûte 5 €", "Ã©, É, é, è, à, ç, ù"])(
  "%s: not touched",
  (text) => {
    expect(textOf(text)).toBe(text);
  },
);

test("the evidence is where it stands", () => {
  const text = misread("<bob@example.com>: Größe überschritten, Empfänger unbekannt");
  const bytes = new TextEncoder().encode(text);
  const [recipient] = explain(text).recipients;
  expect(recipient!.address).toBe("bob@example.com");
  for (const { text: words, span } of recipient!.evidence) {
    const there = new TextDecoder().decode(bytes.subarray(span![0], span![1]));
    expect(there.slice(0, 3)).toBe(misread(words).slice(0, 3));
  }
});
