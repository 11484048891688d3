/** What a renderer would make of a report in Markdown that is not ours. */
import MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

/** As permissive as forges are: HTML is allowed, and addresses of pages and people become links by themselves. */
const parser = new MarkdownIt({ html: true, linkify: true });

/** Markup that we write: sections, lists, fences, bold labels, code. */
const ours = new Set(
  (
    "heading_open heading_close inline paragraph_open paragraph_close bullet_list_open bullet_list_close list_item_open " +
    "list_item_close ordered_list_open ordered_list_close fence text code_inline strong_open strong_close softbreak text_special"
  ).split(" "),
);

/** The kinds of markup that no report of ours holds; headings whose text is no code and no title; `@name`s and `#1`s. */
export function markupIn(markdown: string): string[] {
  const tokens = parser.parse(markdown, {});
  const flat = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  return [
    ...flat.filter(({ type }) => !ours.has(type)).map(({ type, content }) => `${type}: ${content.slice(0, 60)}`),
    ...flat.filter(isCalling).map(({ content }) => `text: ${content.slice(0, 60)}`),
    ...tokens
      .filter(({ type, tag }) => type === "heading_open" && tag === "h1")
      .map(() => "a heading of the first level"),
  ];
}

/** Forges call people by their names and tickets by their numbers, also where Markdown sees nothing but text. */
const isCalling = ({ type, content }: Token): boolean =>
  type === "text" && /@\w|#\d|\b\w+:\/\/|(?<![\p{L}\p{N}])www\./u.test(content);
