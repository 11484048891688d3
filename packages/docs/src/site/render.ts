/** Markdown → the inside of a page of the site. */
import { Marked } from "marked";
import type { Token, Tokens } from "marked";
import { slug } from "../markdown.js";

/** What a page of the site is made of. */
export interface Rendered {
  /** The first heading, as plain text. */
  title: string;
  /** The first paragraph, as plain text. */
  lead: string;
  html: string;
  /** Headings below the title, for the table of contents. */
  headings: { id: string; depth: number; html: string; text: string }[];
}

/** Languages of the wording on a page: by the name in the first column of a table, or one for all. */
export interface Tongues {
  page: string | null;
  byName: ReadonlyMap<string, string>;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign]!);

/**
 * @param link where a link of the page leads on the site; null where it leads out of the documentation
 */
export function render(markdown: string, link: (target: string) => string | null, tongues: Tongues): Rendered {
  const headings: Rendered["headings"] = [];
  const used = new Map<string, number>();
  const marked: Marked = new Marked({
    gfm: true,
    // Wording of servers is full of addresses; only what is marked as a link is one.
    tokenizer: { url: () => undefined },
    renderer: {
      html: ({ text }) => escapeHtml(text),
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        const text = plainText(tokens);
        const id = anchor(text, used);
        if (depth > 1) headings.push({ id, depth, html, text });
        return depth === 1 ? `<h1>${titleHtml(html)}</h1>\n` : `<h${depth} id="${id}">${html}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const goal = link(href);
        if (goal === null) return inner;
        const outside = /^(?:https?|mailto):/.test(goal) ? ' rel="noreferrer"' : "";
        return `<a href="${escapeHtml(goal)}"${outside}>${inner}</a>`;
      },
      code: ({ text, lang }) => block(text, lang ?? ""),
      table: (table) => tableHtml(table, marked, tongues),
    },
  });
  const tokens = marked.lexer(markdown);
  const first = tokens.find((token) => token.type === "heading") as Tokens.Heading | undefined;
  const lead = tokens.find((token) => token.type === "paragraph") as Tokens.Paragraph | undefined;
  return {
    title: plainText(first?.tokens ?? []).replace(/ \([^()]+\)$/, hasId(first) ? "" : "$&"),
    lead: plainText(lead?.tokens ?? []),
    html: marked.parser(tokens),
    headings,
  };
}

/** Titles name their page and, in brackets, the id: `No such address (user-unknown)`. The id stands beneath on the site. */
const titleHtml = (html: string): string =>
  html.replace(/ \((<code>[^<]*<\/code>)\)$/, (_, id: string) => ` <span class="id">${id}</span>`);

const hasId = (title: Tokens.Heading | undefined): boolean => title !== undefined && / \(`[^`]+`\)$/.test(title.text);

/** What a reader sees of some inline tokens. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      "tokens" in token && token.tokens !== undefined
        ? plainText(token.tokens)
        : "text" in token
          ? String(token.text)
          : "",
    )
    .join("");
}

/** As forges do: a second heading of the same words gets a number. */
function anchor(text: string, used: Map<string, number>): string {
  const id = slug(text);
  const times = used.get(id) ?? 0;
  used.set(id, times + 1);
  return times === 0 ? id : `${id}-${times}`;
}

/** Wording folds its lines; commands with their output keep theirs and can be moved by the keyboard. */
function block(text: string, language: string): string {
  const kind = language.split(" ")[0]!;
  const folds = kind === "text" || kind === "eml" || kind === "";
  const reach = folds ? ` class="wording" dir="auto"` : ` class="lines" tabindex="0" role="group" aria-label="Code"`;
  return `<pre${reach}><code>${escapeHtml(text)}</code></pre>\n`;
}

/** Tables with more columns than these may be wider than the text, and can be moved by the keyboard. */
const mostColumns = 5;

/** On a narrow screen the cells of a row stand one beneath another, so each says what it is; the roles keep it a table. */
function tableHtml({ header, rows }: Tokens.Table, marked: Marked, tongues: Tongues): string {
  const labels = header.map(({ tokens }) => plainText(tokens));
  const wording = labels.indexOf("Wording");
  const head = header
    .map(({ tokens }) => `<th role="columnheader" scope="col">${inline(tokens, marked)}</th>`)
    .join("");
  const body = rows.map((row) => {
    const tag = tongues.page ?? tongues.byName.get(row[0]?.text ?? "");
    const cells = row.map(({ tokens }, at) => {
      const spoken = at === wording && tag !== undefined ? ` lang="${tag}"` : "";
      const label = labels[at] === "" ? "" : ` data-label="${escapeHtml(labels[at]!)}"`;
      return `<td role="cell"${label}><span${spoken}${at === wording ? ' dir="auto"' : ""}>${inline(tokens, marked)}</span></td>`;
    });
    return `<tr role="row">${cells.join("")}</tr>`;
  });
  const [before, after] =
    header.length > mostColumns
      ? ['<div class="many" tabindex="0" role="group" aria-label="Table">', "</div>"]
      : ["", ""];
  return `${before}<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body.join("\n")}</tbody></table>${after}\n`;
}

const inline = (tokens: Token[], marked: Marked): string => marked.Parser.parseInline(tokens, marked.defaults);
