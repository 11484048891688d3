/** The pages below docs/, read back as a reader gets them. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { marked } from "marked";
import type { Token, Tokens } from "marked";

export const docs = fileURLToPath(new URL("../../../docs", import.meta.url));

/** Every page: path below docs/ → Markdown. */
export const pages = new Map(
  readdirSync(docs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".md"))
    .map((entry) => {
      const file = `${entry.parentPath}/${entry.name}`;
      return [file.slice(docs.length + 1), readFileSync(file, "utf8")] as const;
    }),
);

export const inFolder = (folder: string): [string, string][] =>
  [...pages].filter(([path]) => path.startsWith(`${folder}/`) && !path.endsWith("/README.md"));

export const tokensOf = (markdown: string): Token[] => marked.lexer(markdown);

export const headingsOf = (markdown: string): Tokens.Heading[] =>
  tokensOf(markdown).filter((token): token is Tokens.Heading => token.type === "heading");

/** Every target of a link, images and tables included. */
export function linksOf(markdown: string): string[] {
  const links: string[] = [];
  marked.walkTokens(tokensOf(markdown), (token) => {
    if (token.type === "link" || token.type === "image") links.push((token as Tokens.Link).href);
  });
  return links;
}

/** A sample as a page shows it, and the reason that the page says. */
export interface Shown {
  text: string;
  reason: string;
  detail: string | null;
}

/** Samples stand in a block with the engine's answer as a quotation beneath, or in a table with a column "Wording". */
export function samplesOn(markdown: string): Shown[] {
  const tokens = tokensOf(markdown).filter(({ type }) => type !== "space");
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.type === "code" && next?.type === "blockquote")
      return [shown((token as Tokens.Code).text, firstCode((next as Tokens.Blockquote).tokens))];
    if (token.type === "table") return inTable(token as Tokens.Table);
    return [];
  });
}

function inTable({ header, rows }: Tokens.Table): Shown[] {
  const wording = header.findIndex(({ text }) => text === "Wording" || text === "What you see");
  if (wording < 0) return [];
  return rows.map((row) => shown(firstCode(row[wording]!.tokens), firstCode(row[wording + 1]!.tokens)));
}

function shown(text: string, answer: string): Shown {
  const [, reason = "", detail = null] = /^([a-z-]+)(?: \(([a-z\d-]+)\))?$/.exec(answer) ?? [];
  return { text, reason, detail };
}

/** The text of the first code among some tokens, as it stands in the page. */
function firstCode(tokens: readonly Token[]): string {
  let found: string | undefined;
  marked.walkTokens([...tokens], (token) => {
    if (token.type === "codespan") found ??= (token as Tokens.Codespan).text;
  });
  return found ?? "";
}
