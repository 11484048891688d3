/** What people paste is often the source of a text: escapes, references, a part with its transfer encoding. */
import { expect, test } from "vitest";
import { explain } from "../index.js";
import { read } from "./read.js";
import { partText } from "./text.js";

const encoder = new TextEncoder();
const textOf = (text: string): string => {
  const message = read(encoder.encode(text));
  return partText(message, message.parts[0]!).value;
};

test.each([
  ["JSON", String.raw`Das Postfach ist \u00fcberf\u00fcllt \ud83d\ude00`, "Das Postfach ist überfüllt 😀"],
  ["Exim's log", String.raw`550 Empf\303\244nger unbekannt`, "550 Empfänger unbekannt"],
  ["Exim's log of Latin 1", String.raw`550 Empf\344nger unbekannt`, "550 Empfänger unbekannt"],
  ["Python's bytes", String.raw`b'550 Empf\xc3\xa4nger unbekannt'`, "b'550 Empfänger unbekannt'"],
  ["a page", "Empf&auml;nger &#252;ber&#xFC;ll &lt;bob@example.org&gt;", "Empfänger überüll <bob@example.org>"],
  ["quoted-printable", "Empf=C3=A4nger unbekannt=2E", "Empfänger unbekannt."],
  ["quoted-printable of Latin 1", "Guten Tag=20\nEmpf=E4nger unbekannt", "Guten Tag \nEmpfänger unbekannt"],
  [
    "a line that goes on",
    "The message that you sent to <bob@example.org> on Monday could not be deliv=\nered.",
    "The message that you sent to <bob@example.org> on Monday could not be delivered.",
  ],
  ["base64", "RGFzIFBvc3RmYWNoIGRlcyBFbXBmw6RuZ2VycyBpc3Qgdm9sbC4=\n", "Das Postfach des Empfängers ist voll."],
])("%s", (_, source, text) => {
  expect(textOf(source)).toBe(text);
});

test.each([
  String.raw`C:\new\folder, "\n", \"quoted\", \12, \x41, \u0041`,
  "https://example.org/?a=1&copy=2&lt=3 AT&T R&D; &nosuch;",
  "to=<bob@example.org>, relay=CAFE, dsn=5.1.1, size=20, key=3Dx",
  "=====================\nkey=\nvalue=\n=================",
  "0123456789abcdef0123456789abcdef01234567\n",
  "DSN5A1B2C3D4E5F6A7B8C9D0E1F2\n",
])("%s: not touched", (text) => {
  expect(textOf(text)).toBe(text);
});

test("text that was returned below says nothing of the text above", () => {
  const text =
    "<bob@example.org>: 550 5.1.1 User unknown\n\nSubject: Hi\nContent-Type: text/html\n\n<p style=3D'x'>Gr=C3=BC=C3=9Fe";
  expect(textOf(text)).toBe(text);
});

test("a message says itself how it is encoded", () => {
  const text = String.raw`=C3=BC \u00fc &uuml;`;
  const message = read(encoder.encode(`From: a@example.org\nSubject: x\n\n${text}`));
  expect(partText(message, message.parts[0]!).value).toBe(text);
});

test("Exim escapes bytes in its reports as well", () => {
  const message = read(
    encoder.encode(String.raw`From: a@example.org
Subject: x

<j\303\274rgen@example.org>`),
  );
  expect(partText(message, message.parts[0]!).value).toBe("<jürgen@example.org>");
});

test.each([
  ["quoted-printable", "iso-8859-1", "Das Postfach von bob@example.org ist =FCberf=FCllt."],
  ["base64", "utf-8", "RGFzIFBvc3RmYWNoIHZvbiBib2JAZXhhbXBsZS5vcmcgaXN0IMO8YmVyZsO8bGx0Lg=="],
])("a part by itself, %s", (encoding, charset, body) => {
  const fields = `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}`;
  const { kind, recipients } = explain(`${fields}\n\n${body}\n`);
  expect(kind).toBe("delivery-report");
  expect(recipients[0]).toMatchObject({ address: "bob@example.org", reason: "mailbox-full" });
});

test("the evidence holds escapes whole", () => {
  const text = String.raw`<bob@example.org>: quota d\u00e9pass\u00e9`;
  const spans = explain(text).recipients[0]!.evidence.map(({ text: words, span }) => [words, text.slice(...span!)]);
  expect(spans).toContainEqual(["quota dépassé", String.raw`quota d\u00e9pass\u00e9`]);
});

test("takes no longer for more line ends", () => {
  const text = `ICAgICBtYXhAZXhhbXBsZS5v${"\r".repeat(1_000_000)}a@`;
  expect(explain(text).kind).toBe("not-a-report");
});
