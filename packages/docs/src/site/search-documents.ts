/** What the search of the site knows of each page. */
import MiniSearch from "minisearch";
import { blocklists } from "../../../undelivered/knowledge/blocklists.js";
import { providers } from "../../../undelivered/knowledge/providers.js";
import { reasons } from "../../../undelivered/knowledge/reasons.js";
import type { Reason } from "../../../undelivered/src/types.js";
import { searchOptions } from "../client/search.js";
import type { Kind, SearchData, SearchDocument } from "../client/search.js";
import { isCode, termsOf } from "../client/tokens.js";
import { codePages } from "../codes.js";
import { wordsOf } from "../english.js";
import { unique } from "../groups.js";
import { samples } from "../samples.js";
import { categoryNames } from "../words/labels.js";
import { phrases } from "../words/phrases.js";
import { marked } from "marked";
import type { Token, Tokens } from "marked";
import { plainText } from "./render.js";
import type { Rendered } from "./render.js";

/** A page of the site before it is framed. */
export interface SitePage {
  path: string;
  markdown: string;
  rendered: Rendered;
}

const kinds: Record<string, Kind> = {
  reasons: "Reason",
  "status-codes": "Status code",
  "reply-codes": "Reply code",
  providers: "Provider",
  blocklists: "Block list",
  words: "Language",
  guide: "Guide",
};

export function searchData(pages: readonly SitePage[]): SearchData {
  const index = new MiniSearch<SearchDocument>(searchOptions);
  const documents = pages.flatMap(documentsOf);
  index.addAll(documents);
  return { index: index.toJSON(), phrases: [...wordingPages(), ...namePages(documents)] };
}

type PhrasePage = SearchData["phrases"][number];

/** Phrases of servers lead to their reason. */
const wordingPages = (): PhrasePage[] =>
  Object.entries(phrases).flatMap(([reason, list]) =>
    list.map((phrase): PhrasePage => [phrase, `reasons/${reason}.html`]),
  );

/** Names lead to what bears them: a list by its zones, an operator by its id, a section of a guide by its heading. */
function namePages(documents: readonly SearchDocument[]): PhrasePage[] {
  const lists = new Set(blocklists.map(({ id }) => id));
  return [
    ...blocklists.flatMap(({ id, says }) =>
      [id, ...says.filter((word) => word.includes("."))].map((word): PhrasePage => [word, `blocklists/${id}.html`]),
    ),
    ...providers.flatMap(({ id }): PhrasePage[] => (lists.has(id) ? [] : [[id, `providers/${id}.html`]])),
    ...documents.flatMap(({ kind, path, title }): PhrasePage[] =>
      kind === "Guide" ? [[title.replace(/ \(.*\)$/, ""), path]] : [],
    ),
  ];
}

function documentsOf(page: SitePage): SearchDocument[] {
  const kind = kindOf(page.path);
  return kind === "Guide" ? sectionsOf(page) : [documentOf(page, kind)];
}

function kindOf(path: string): Kind {
  if (path.endsWith("index.html")) return "Index";
  return kinds[path.split("/")[0]!] ?? "About";
}

function documentOf({ path, markdown, rendered }: SitePage, kind: Kind): SearchDocument {
  const { title, lead } = rendered;
  const id = path
    .split("/")
    .at(-1)!
    .replace(/\.html$/, "");
  const known = kind === "Reason" && id in reasons ? wordingOf(id as Reason) : [];
  return {
    path,
    kind,
    title,
    lead,
    names: [id, ...namesOf(id, kind, markdown)].join(" "),
    wording: terms([...known, ...(kind === "Language" ? codeSpans(markdown) : [])].join("\n")),
    text: kind === "Index" ? "" : terms(prose(marked.lexer(markdown))),
  };
}

/** Each section of a guide is found by itself. */
function sectionsOf({ path, markdown, rendered }: SitePage): SearchDocument[] {
  const sections: { tokens: Token[]; title: string; id: string | null }[] = [
    { tokens: [], title: rendered.title, id: null },
  ];
  let next = 0;
  for (const token of marked.lexer(markdown)) {
    if (token.type === "heading" && (token as Tokens.Heading).depth > 1) {
      const { id, text } = rendered.headings[next++]!;
      sections.push({ tokens: [], title: text, id });
    } else sections.at(-1)!.tokens.push(token);
  }
  return sections.map(({ tokens, title, id }) => ({
    path: id === null ? path : `${path}#${id}`,
    kind: "Guide",
    title: id === null ? title : `${title} (${rendered.title})`,
    lead: firstSentence(prose(tokens)) || rendered.lead,
    names: "",
    wording: "",
    text: terms(prose(tokens)),
  }));
}

const firstSentence = (text: string): string =>
  /^[^\n]{0,200}?[.:?](?=\s|$)/.exec(text)?.[0] ?? text.split("\n")[0]!.slice(0, 160);

function wordingOf(reason: Reason): string[] {
  return [...(phrases[reason] ?? []), ...samples.filter((one) => one.reason === reason).map(({ shown }) => shown)];
}

/** What else the page is asked for by. */
function namesOf(id: string, kind: Kind, markdown: string): string[] {
  if (kind === "Reason" && id in reasons) return reasonNames(id as Reason);
  if (kind === "Provider" || kind === "Block list") return codeSpans(markdown);
  return codesOf(id);
}

/** Its group, its details, and their titles where they have any. */
function reasonNames(reason: Reason): string[] {
  const { category, details } = reasons[reason];
  const titles = details.map((detail) => wordsOf(reason, `${reason}.${detail}`).title);
  return [categoryNames[category], ...details, ...unique(titles)];
}

/** `x.7.1` is asked for as 5.7.1 and 4.7.1; a range by each of its codes. */
const codesOf = (id: string): string[] => codePages.find(({ name }) => name === id)?.codes ?? [];

function codeSpans(markdown: string): string[] {
  const found: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === "codespan") found.push((token as Tokens.Codespan).text);
  });
  return unique(found);
}

/** Text without samples and what is said about them. */
function prose(tokens: readonly Token[]): string {
  return tokens
    .flatMap((token) => {
      if (token.type === "paragraph" || token.type === "heading")
        return [plainText((token as Tokens.Paragraph).tokens)];
      if (token.type === "list") return (token as Tokens.List).items.map(({ tokens: inner }) => prose(inner));
      if (token.type === "text") return [(token as Tokens.Text).text];
      return [];
    })
    .join("\n");
}

/** Each term once, without what stands in one message alone: addresses, numbers, names of hosts made for examples. */
function terms(text: string): string {
  const telling = text.replace(/\S+@\S+|https?:\/\/\S+|\b(?:\d{1,3}\.){3}\d{1,3}\b|\S*\bexample\b\S*/g, " ");
  return unique(termsOf(telling))
    .filter((term) => isCode(term) || !/\d/.test(term) || (/^[a-z]/.test(term) && term.length < 9))
    .join(" ");
}
