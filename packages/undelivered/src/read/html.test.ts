import { expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import type { Part } from "../types.js";
import { readableHtml } from "./html.js";
import { sourceOf, sourceText } from "./pieces.js";

const readable = (value: string) => readableHtml(sourceText(value, {} as Part));

test.each([
  ["plain words", "plain words"],
  ["<p>one</p><p>two</p>", "one\n\ntwo\n\n"],
  ["one<br>two<BR/>three", "one\ntwo\nthree"],
  ["<div>one</div><div>two</div>", "one\ntwo\n"],
  ["  much\n\t space  <b> here </b> ", "much space here "],
  ["<table><tr><td>Status</td><td>5.1.1</td></tr><tr><td>x</td></tr></table>", "Status 5.1.1\nx\n\n"],
  ["a &lt;b@example.com&gt; &amp; c", "a <b@example.com> & c"],
  ["mailbox&nbsp;full &#8211; &#x2014; &#150; &eacute; &unknown; & x", "mailbox full – — – é &unknown; & x"],
  ["<bob@example.com>: not found", "<bob@example.com>: not found"],
  ["see <https://example.com/help> now", "see <https://example.com/help> now"],
  ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
  ["<style>p { color: red }</style>shown<script>var a = '<p>';</script>", "shown"],
  ["<html><head><title>T</title></head><body>shown</body></html>", "shown\n"],
  ["<head><p>no end of head", "no end of head"],
  ["a<!-- hidden <p> -->b<!doctype x>c", "abc"],
  ["<a href=\"x>y\" title='>'>link</a>", "link"],
  ['<a href="unclosed>link</a>', "link"],
  ["<o:p>office</o:p>", "office"],
  ["<pre>two\n  lines</pre>", "two\n  lines\n\n"],
  ["cut <b", "cut "],
  ["", ""],
])("%j", (html, text) => expect(readable(html).value).toBe(text));

test("every word can be found in the source", () => {
  const html =
    "<html><head><style>x</style></head><body>\n <p>550  <b>Mailbox</b>\n&lt;bob@example.com&gt;\n full</p><div>sorry &amp; bye</div>";
  const text = readable(html);
  for (const word of ["550", "Mailbox", "bob@example.com", "full", "sorry", "bye"]) {
    const at = sourceOf(text, text.value.indexOf(word));
    expect(html.slice(at, at + word.length)).toBe(word);
  }
});

test.each([
  ["open tags", "<a"],
  ["comments", "<!--"],
  ["quotes", '<a b="'],
  ["heads", "<head>"],
  ["scripts", "<script>"],
  ["titles", "<title>"],
  ["references", "&#"],
  ["brackets", "<<"],
  ["equals", "<a ="],
])("hostile %s take time in proportion", (_, piece) => {
  expect(growth((count) => piece.repeat(count), readable, 20_000)).toBeLessThan(linear);
});
