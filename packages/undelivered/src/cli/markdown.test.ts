import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it, test } from "vitest";
import { hostileWords } from "../../testing/fuzz/mutators/hostile.js";
import { allFixtures } from "../../testing/fixtures.js";
import { markupIn } from "../../testing/markdown-markup.js";
import { explain } from "../index.js";
import { read } from "../read/read.js";
import { labelsFor } from "./labels.js";
import { code, markdownReport, prose } from "./markdown.js";
import { bounceOf, folderOf, undelivered } from "./testing/run.js";

const options = {};
const page = { terminal: { width: 80, colour: false }, labels: labelsFor(options), options };
const markdownOf = (bytes: Uint8Array): string =>
  markdownReport(explain(bytes, { source: "x.eml" }), read(bytes), page);
const rendered = (markdown: string): string => new MarkdownIt({ html: true, linkify: true }).render(markdown);

describe("a report as Markdown", () => {
  it("heads each recipient, lists the facts and quotes the words", () => {
    const markdown = markdownOf(Buffer.from(bounceOf("bob@example.net")));
    expect(rendered(markdown)).toBe(rendered(markdown.trim()));
    expect(markdown).toContain("## `x.eml`\n\n### No such address\n\n`bob@example.net`: not delivered\n");
    expect(markdown).toContain("- **Reason:** `user-unknown` (`550 5.1.1`) said by `mx.example.net`\n");
    expect(markdown).toMatch(/```text\n[^`]*said: 550 5\.1\.1 User unknown[^`]*\n```\n/);
  });

  it("shows the ASCII form of a domain that may look like another", () => {
    const markdown = markdownOf(Buffer.from(bounceOf("bob@ex\u0430mple.com")));
    expect(markdown).toContain("`bob@ex\u0430mple.com` (`xn--exmple-4nf.com`): not delivered");
  });

  test.each(Object.entries(hostileWords))("makes nothing of the message markup: %s", (_, words) => {
    for (const word of words) {
      const raw = Buffer.from(bounceOf(`b${word}ob@example.net`, `550 5.1.1 ${word} User unknown ${word}`), "latin1");
      const dsn = Buffer.from(
        `Final-Recipient: rfc822; bob${word}@example.net\nStatus: 5.2.2\nRemote-MTA: dns; mx${word}\nDiagnostic-Code: smtp; 552 ${word} mailbox full ${word}\n`,
        "latin1",
      );
      for (const bytes of [raw, dsn]) expect(markupIn(markdownOf(bytes))).toEqual([]);
    }
  });

  it("of every fixture", () => {
    for (const { name, bytes } of allFixtures()) expect([name, ...markupIn(markdownOf(bytes))]).toEqual([name]);
  });
});

describe("code", () => {
  it("cannot be closed from inside", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."`` `a <b>*_\\[](!)") }), (text): void => {
        const spans = new MarkdownIt({ html: true }).parseInline(`x ${code(text)} y`, {})[0]!.children!;
        const kinds = spans.map(({ type }) => type);
        expect(kinds).toEqual(text.trim() === "" ? ["text"] : ["text", "code_inline", "text"]);
      }),
    );
  });
});

describe("prose", () => {
  test.each([
    ["The server mx.example.net says (550 5.1.1).", "The server `mx.example.net` says (550 `5.1.1`)."],
    ["bob@example.com宛のメールは、まだです。", "`bob@example.com`宛のメールは、まだです。"],
    ["1. Look", "1\\. Look"],
    ["- a # b *c* <b> [d](e) ![f](g) h_i_ j", "`-` a `#` b `*c*` `<b>` `[d](e`) `![f](g`) `h_i_` j"],
    ["Don't (ever) say “never”: it's 50%!", "Don't (ever) say “never”: it's 50%!"],
    ["The host www. is", "The host `www`. is"],
    ["로그인(인증)을", "로그인(인증)을"],
    ["www.example.com, (a@b.example)", "`www.example.com`, (`a@b.example`)"],
  ])("%s", (text, markdown) => expect(prose(text)).toBe(markdown));

  it("is never markup, whatever the words", () => {
    const isText = (text: string): void => {
      expect(markupIn(prose(text))).toEqual([]);
    };
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), isText));
    const marks = fc.string({ unit: fc.constantFrom(...'a1 -+*_`~#=>|<!&[](){}.:\\/@"\n\t') });
    fc.assert(fc.property(marks, isText), { numRuns: 2_000 });
  });
});

test("the command writes Markdown, and no two forms at once", async () => {
  const folder = folderOf({ "one.eml": bounceOf("bob@example.net") });
  try {
    const { status, stdout } = await undelivered(["explain", "--markdown", "one.eml"], { cwd: folder.path });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^## `one\.eml`\n/);
    const both = await undelivered(["explain", "--markdown", "--json", "one.eml"], { cwd: folder.path });
    expect(both).toMatchObject({ status: 2, stdout: "" });
    expect(both.stderr).toContain("--markdown and --json are two forms of output; ask for one");
  } finally {
    folder.remove();
  }
});
