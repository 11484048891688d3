/** Trace fields (RFC 5321 section 4.4): who took the message from whom. */
import { addressesIn } from "./address.js";
import { toIso } from "./date.js";

/** What a Received field states; null what it does not. Host names in lower case. */
export interface Received {
  /** The name that the client gave in EHLO or HELO. */
  from: string | null;
  /** The name that the server found for the client's address. */
  fromName: string | null;
  fromIp: string | null;
  by: string | null;
  with: string | null;
  id: string | null;
  for: string | null;
  /** ISO 8601 with offset. */
  date: string | null;
}

type Clause = "from" | "by" | "via" | "with" | "id" | "for";

const clauseWords = new Set<string>(["from", "by", "via", "with", "id", "for"]);

interface Item {
  text: string;
  isComment: boolean;
}

/** No real field is longer; what is, is cut. */
const longest = 4096;

/** Reads the value of a Received field (unfolded). */
export function parseReceived(value: string): Received {
  const text = value.slice(0, longest);
  const semicolon = lastSemicolon(text);
  const clauses = readClauses(items(semicolon < 0 ? text : text.slice(0, semicolon)));
  const from = clauses.from ?? [];
  const helo = /\b(?:helo|ehlo)[= ]\s*([^\s()\];]+)/i.exec(comments(from))?.[1];
  const named = word(from);
  const isUnknown = named === null || named === "unknown" || named.startsWith("[");
  return {
    from: host(helo ?? (isUnknown ? null : named)),
    fromName: nameIn(from, helo !== undefined && !isUnknown ? named : null),
    fromIp: addressIn(from),
    by: host(word(clauses.by ?? [])),
    with: protocol(clauses.with ?? []),
    id: word(clauses.id ?? []),
    for: addressesIn(word(clauses.for ?? []) ?? "")[0] ?? null,
    date: toIso(semicolon < 0 ? text.slice(-80) : text.slice(semicolon + 1)),
  };
}

/** The date stands after the last semicolon that is not inside a comment. */
function lastSemicolon(text: string): number {
  const last = text.lastIndexOf(";");
  const close = text.indexOf(")", last);
  return last >= 0 && close > last && text.lastIndexOf("(", close) < last && !/\d:\d\d/.test(text.slice(last, close))
    ? text.lastIndexOf(";", last - 1)
    : last;
}

function items(text: string): Item[] {
  const found: Item[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) at++;
    else if (code === 0x28) {
      const end = afterComment(text, at);
      found.push({ text: text.slice(at + 1, end - 1), isComment: true });
      at = end;
    } else {
      let end = at;
      while (end < text.length && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) !== 0x28) end++;
      found.push({ text: text.slice(at, end), isComment: false });
      at = end;
    }
  }
  return found;
}

function afterComment(text: string, at: number): number {
  let depth = 0;
  for (let pos = at; pos < text.length; pos++) {
    if (text.charCodeAt(pos) === 0x28) depth++;
    else if (text.charCodeAt(pos) === 0x29 && --depth === 0) return pos + 1;
  }
  return text.length + 1;
}

function readClauses(list: readonly Item[]): Partial<Record<Clause, Item[]>> {
  const clauses: Partial<Record<Clause, Item[]>> = {};
  let current: Item[] | null = null;
  for (const item of list) {
    const name = item.text.toLowerCase();
    if (!item.isComment && clauseWords.has(name) && clauses[name as Clause] === undefined) {
      current = clauses[name as Clause] = [];
    } else current?.push(item);
  }
  return clauses;
}

const word = (list: readonly Item[]): string | null => list.find((item) => !item.isComment)?.text ?? null;

const comments = (list: readonly Item[]): string =>
  list
    .filter((item) => item.isComment)
    .map((item) => item.text)
    .join(" ");

function host(name: string | null): string | null {
  const clean = name?.replace(/^[[<(]+|[\])>.,;]+$/g, "").toLowerCase();
  return clean === undefined || clean === "" || clean === "unknown" ? null : clean;
}

/** The first word of a comment, where it is a host name: `(mail.example.org [192.0.2.1])`. */
function nameIn(list: readonly Item[], otherwise: string | null): string | null {
  for (const item of list) {
    if (!item.isComment) continue;
    const name = /^(?:[^\s@]{0,64}@)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)+)\.?(?=$|[\s[(])/i.exec(item.text)?.[1];
    if (name !== undefined && !/^\d+(?:\.\d+){3}$/.test(name)) return name.toLowerCase();
  }
  return host(otherwise);
}

const ipv4 = /(?:^|[^\d.])((?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3})(?![\d.])/;
const ipv6 = /(?:^|[\s[(])(?:ipv6:)?((?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})(?=$|[\s\])%])/i;

/** The client's address: in brackets or comments first, for a name may look like an address. */
function addressIn(list: readonly Item[]): string | null {
  const inside = comments(list);
  for (const text of [inside, word(list) ?? ""]) {
    const found = ipv4.exec(text)?.[1] ?? ipv6.exec(text)?.[1];
    if (found !== undefined) return found.toLowerCase();
  }
  return null;
}

/** `ESMTPS`, or all the words of `Microsoft SMTP Server`. */
function protocol(list: readonly Item[]): string | null {
  const words = list.filter((item) => !item.isComment).map((item) => item.text);
  return words.length === 0 ? null : words.join(" ");
}
