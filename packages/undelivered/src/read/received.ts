/** Trace fields (RFC 5321 section 4.4): who took the message from whom. */
import { toIso } from "./date.js";

/** What a Received field states of the way; null what it does not. Host names in lower case. */
export interface Received {
  /** The name that the client gave in EHLO or HELO. */
  from: string | null;
  fromIp: string | null;
  by: string | null;
  /** ISO 8601 with offset. */
  date: string | null;
}

/** The words that begin a clause. */
const clauseWords = new Set(["from", "by", "via", "with", "id", "for"]);

/** What a clause holds: its first word, and its comments. */
interface Clause {
  word: string | null;
  comments: string[];
}

/** No real field is longer; what is, is cut. */
const longest = 4096;

/** Reads the value of a Received field (unfolded). */
export function parseReceived(value: string): Received {
  const text = value.slice(0, longest);
  const semicolon = lastSemicolon(text);
  const clauses = readClauses(text, semicolon < 0 ? text.length : semicolon);
  const { word, comments } = clauses.get("from") ?? { word: null, comments: [] };
  const inside = comments.join(" ");
  const helo = /\b(?:helo|ehlo)[= ]\s*([^\s()\];]+)/i.exec(inside)?.[1];
  return {
    from: host(helo ?? (word === null || word.startsWith("[") ? null : word)),
    fromIp: addressIn(inside) ?? addressIn(word ?? ""),
    by: host(clauses.get("by")?.word ?? null),
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

/** The clauses up to `end`, each by the word that begins it. A word that comes again begins nothing. */
function readClauses(text: string, end: number): Map<string, Clause> {
  const clauses = new Map<string, Clause>();
  let current: Clause | null = null;
  for (let at = 0; at < end;) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) {
      at++;
    } else if (code === 0x28) {
      const after = afterComment(text, at, end);
      current?.comments.push(text.slice(at + 1, after - 1));
      at = after;
    } else {
      const start = at;
      while (at < end && text.charCodeAt(at) > 0x20 && text.charCodeAt(at) !== 0x28) at++;
      const word = text.slice(start, at);
      const name = word.length > 4 ? word : word.toLowerCase();
      if (clauseWords.has(name) && !clauses.has(name)) {
        clauses.set(name, (current = { word: null, comments: [] }));
      } else if (current !== null) current.word ??= word;
    }
  }
  return clauses;
}

function afterComment(text: string, at: number, end: number): number {
  let depth = 0;
  for (let pos = at; pos < end; pos++) {
    if (text.charCodeAt(pos) === 0x28) depth++;
    else if (text.charCodeAt(pos) === 0x29 && --depth === 0) return pos + 1;
  }
  return end + 1;
}

/** A name without the brackets around it and the punctuation behind it. */
function host(name: string | null): string | null {
  if (name === null) return null;
  let start = 0;
  let end = name.length;
  while (start < end && "[<(".includes(name[start]!)) start++;
  while (end > start && "])>.,;".includes(name[end - 1]!)) end--;
  const clean = name.slice(start, end).toLowerCase();
  return clean === "" || clean === "unknown" ? null : clean;
}

const ipv4 = /(?:^|[^\d.])((?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3})(?![\d.])/;
const ipv6 = /(?:^|[\s[(])(?:ipv6:)?((?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})(?=$|[\s\])%])/i;

/** An address in the text: of the client in brackets or comments first, for a name may look like an address. */
function addressIn(text: string): string | null {
  const found = ipv4.exec(text)?.[1] ?? ipv6.exec(text)?.[1];
  return found === undefined ? null : found.toLowerCase();
}
