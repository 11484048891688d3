import { expect, it } from "vitest";
import { explain } from "../explain.js";
import { read } from "../read/read.js";
import { excerptOf } from "./excerpt.js";
import type { Excerpt } from "./excerpt.js";

const head = "From: MAILER-DAEMON@mx.example.org\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n";
const people = Array.from({ length: 2_000 }, (_, n) => `user${n}@example.com`);

/** Where the reason of each recipient is shown. */
function shown(text: string): Excerpt[] {
  const message = read(new TextEncoder().encode(text));
  return explain(text).recipients.map(({ evidence }) =>
    excerptOf(
      message,
      evidence.find(({ supports }) => supports === "reason")!,
    ),
  );
}

it("in HTML, each recipient's words are shown in their own row, however often others have the same", () => {
  const rows = people.map((one) => `<tr><td>${one}</td><td>550 5.1.1 User unknown</td></tr>`).join("");
  const excerpts = shown(`${head}Content-Type: text/html\n\n<table>${rows}</table>\n`);
  expect(excerpts).toHaveLength(people.length);
  for (const [at, { before, marked }] of excerpts.entries()) {
    expect(marked).toMatch(/user unknown/i);
    expect(before).toContain(people[at]);
  }
});

it("a part of one line is not looked through for every recipient, nor decoded anew", () => {
  const words = people.map((one) => `<${one}>: 550 5.1.1 User un=\nknown\n`).join("");
  const excerpts = shown(`${head}Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${words}`);
  expect(new Set(excerpts.map(({ before }) => before)).size).toBe(people.length);
});

const filler = Array.from({ length: 60 }, (_, n) => `word${n}`).join(" ");

it("of a longer line whole words are shown, and an ellipsis says where it was cut", () => {
  const [excerpt] = shown(`${filler} 550 5.1.1 <bob@example.org> User unknown ${filler}`);
  expect(excerpt!.before).toMatch(/^… word\d+ word/);
  expect(excerpt!.after).toMatch(/^ word0 word1 .* word\d+ …$/);
});

it("a line that is not cut has no ellipsis", () => {
  const [excerpt] = shown("bob@example.org\n550 5.1.1 User unknown here\nmore");
  expect(excerpt).toEqual({ before: "bob@example.org\n550 5.1.1 ", marked: "User unknown", after: " here" });
});

it("no character of several bytes is cut in two", () => {
  const letters = "受信者".repeat(100);
  for (const shift of ["", "a", "ab"]) {
    const [excerpt] = shown(`${letters}${shift} 550 5.1.1 <bob@example.org> User unknown ${shift}${letters}`);
    expect(excerpt!.before).toMatch(/^… [受信者]+/);
    expect(excerpt!.after).toMatch(/[受信者]+ …$/);
  }
});
