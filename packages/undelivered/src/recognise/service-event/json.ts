/** Objects in a text of JSON: whole, one a line, or with the end cut off. */
import { endOfLine } from "../../read/lines.js";
import { deepest, mostEvents } from "./limits.js";
import { loose } from "./loose.js";

/** Logs hold lines that are no JSON; where there are more of them than this, all of it is something else. */
const mostBroken = 1_000;

/** QUIRK: old gateways break lines at 998 characters and mark the break with "!" (RFC 5322 section 2.1.1 is the limit). */
const brokenLine = /!?\r?\n */g;

/** Where an object begins, or a list: not the name in brackets that logs put before it. */
const beginning =
  /\{(?=[\s\u00a0]*(?:["'“\\]|:?[\w$-]{1,60}(?:: |=>)|$))|\[(?=[\s\u00a0]*(?:[{["“\\]|'[^']{0,60}'[,\]]|$))|\bArray\s{0,99}\((?=\s{0,99}\[)/;

/** Where a text begins to be JSON, or what programs print that is nearly JSON; -1 where it does not. */
export const startOfObject = (value: string): number => value.search(beginning);

/** Objects that are longer are no copies. */
const longestCopy = 262_144;

/** The object or list that a text is; else the objects that its lines are. */
export function parse(value: string): unknown[] | null {
  const start = startOfObject(value);
  if (start < 0) return null;
  if (value[start - 1] === '"' || /^[[{\s]{1,5}\\"/.test(value.slice(start, start + 8))) {
    const inside = unquoted(value.slice(start));
    if (inside !== undefined) return [inside];
  }
  const end = Math.max(value.lastIndexOf("}"), value.lastIndexOf("]"), start);
  const whole = json(value.slice(start, end + 1).replace(brokenLine, ""));
  if (whole !== undefined) return [withHeadline(whole, value.slice(value.lastIndexOf("\n", start) + 1, start))];
  const lines = objectsInLines(value);
  if (lines.length > 0) return lines;
  const rest = inString(value.slice(start).replace(brokenLine, ""));
  const last = rest ?? (value.length - start > longestCopy ? undefined : loose(value.slice(start)));
  return last === undefined ? null : [last];
}

/** An object that was copied as a string, its quotation marks escaped: `{\"event\":\"bounce\"}`. */
function unquoted(text: string): unknown {
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  const inside = json(`["${text.slice(0, end + 1)}"]`);
  return Array.isArray(inside) && typeof inside[0] === "string" ? inString(inside[0]) : undefined;
}

/** What a text says as JSON, be its end cut off. */
export const inString = (text: string): unknown =>
  json(text) ?? (/^[[{]/.test(text) ? json(closed(text) ?? "") : undefined);

/** What was cut off, with all that is open closed; null where too much is, or nothing. */
function closed(text: string): string | null {
  let closers = "";
  let upTo = 0;
  let closersThere = "";
  for (let at = 0; at < text.length; at++) {
    const one = text[at]!;
    if (one === '"') {
      const end = endOfString(text, at);
      if (end < 0) {
        const isValue = /:\s{0,20}$/.test(text.slice(Math.max(0, at - 21), at));
        if (!isValue) return text.slice(0, upTo) + closersThere;
        return `${text.replace(/\\(?:u[0-9a-f]{0,3})?$/i, "")}"${closers}`;
      }
      at = end;
    } else if (one === "{" || one === "[") closers = (one === "{" ? "}" : "]") + closers;
    else if (one === "}" || one === "]") closers = closers.slice(1);
    if (closers.length > 2 * deepest) return null;
    if (one === ",") [upTo, closersThere] = [at, closers];
    if (one === "}" || one === "]") [upTo, closersThere] = [at + 1, closers];
  }
  return closers === "" ? null : text.slice(0, upTo) + closersThere;
}

/** Where a string of JSON ends that begins at `start`; -1 where it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}

function objectsInLines(value: string): unknown[] {
  const found: unknown[] = [];
  let broken = 0;
  for (let start = 0; start < value.length && found.length < mostEvents && broken < mostBroken;) {
    const end = endOfLine(value, start);
    const line = value.slice(start, end);
    const at = Math.max(0, startOfObject(line));
    const object = json(line.slice(at));
    if (Array.isArray(object)) found.push(...(object as unknown[]));
    else if (object !== undefined) found.push(withHeadline(object, line.slice(0, at)));
    else if (line.includes("{") || line.startsWith("[")) broken++;
    start = end + 1;
  }
  return found;
}

/** What a record of a log says in words before its object: `queue: delivery attempt failed {"rcpt": ...}`. */
const headline = /(?:^|[:\]|\t] ?)(\p{L}{2,20},?(?: \p{L}{2,20},?){1,6}):?\s{1,20}$/u;

/** An object of a log with those words, as an outcome that it does not tell itself. */
function withHeadline(object: unknown, lead: string): unknown {
  const said = headline.exec(lead.slice(-200))?.[1];
  if (said === undefined || typeof object !== "object" || object === null || Array.isArray(object)) return object;
  return { outcome: said, ...object };
}

export function json(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
