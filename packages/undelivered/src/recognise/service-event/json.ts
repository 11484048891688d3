/** Objects in a text of JSON: whole, one a line, or with the end cut off. */
import { endOfLine } from "../../read/lines.js";
import { deepest, mostEvents } from "./limits.js";

/** Logs hold lines that are no JSON; where there are more of them than this, all of it is something else. */
const mostBroken = 1_000;

/** QUIRK: old gateways break lines at 998 characters and mark the break with "!" (RFC 5322 section 2.1.1 is the limit). */
const brokenLine = /!?\r?\n */g;

/** The object or list that a text is; else the objects that its lines are. */
export function parse(value: string): unknown[] | null {
  const start = value.search(/[[{]/);
  if (start < 0) return null;
  const end = Math.max(value.lastIndexOf("}"), value.lastIndexOf("]"), start);
  const whole = json(value.slice(start, end + 1).replace(brokenLine, ""));
  if (whole !== undefined) return [whole];
  const lines = objectsInLines(value);
  if (lines.length > 0) return lines;
  const rest = inString(value.slice(start).replace(brokenLine, ""));
  return rest === undefined ? null : [rest];
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
    const object = json(line.slice(Math.max(0, line.indexOf("{"))));
    if (Array.isArray(object)) found.push(...(object as unknown[]));
    else if (object !== undefined) found.push(object);
    else if (line.includes("{") || line.startsWith("[")) broken++;
    start = end + 1;
  }
  return found;
}

export function json(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
