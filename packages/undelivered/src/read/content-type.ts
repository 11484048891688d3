/** Values with parameters: `type; name=value` (RFC 2045 section 5.1, RFC 2231, RFC 2183). */
import type { Warning } from "../types.js";
import { decodeBytes } from "./charset.js";
import { binaryBytes } from "./input.js";
import { warn } from "./warnings.js";

/** A value and its parameters. */
export interface Parameterised {
  value: string;
  params: Record<string, string>;
}

/** Splits a value into its main word and parameters; never gives up on a broken one. */
export function readParameters(raw: string, warnings: Warning[]): Parameterised {
  const semicolon = raw.indexOf(";");
  if (semicolon < 0 && !raw.includes("(")) return { value: raw.trim().toLowerCase(), params: {} };
  const segments = split(raw);
  const params: Record<string, string> = Object.create(null) as Record<string, string>;
  let extended: Record<string, string> | null = null;
  for (let i = 1; i < segments.length; i++) {
    const segment = segments[i]!;
    const equals = segment.indexOf("=");
    if (equals <= 0) continue;
    const name = segment.slice(0, equals).trim().toLowerCase();
    const value = segment.slice(equals + 1).trim();
    if (name === "") continue;
    if (name.includes("*")) {
      extended ??= Object.create(null) as Record<string, string>;
      extended[name] = value;
    } else if (params[name] === undefined || params[name] === "") {
      params[name] = value;
    } else {
      warn(warnings, "duplicate-parameter");
    }
  }
  if (extended !== null) joinExtended(extended, params);
  return { value: (segments[0] ?? "").trim().toLowerCase(), params };
}

/** After so many comments and quoted strings that nothing closes, no more are searched for their end: that takes quadratic time. */
const mostUnclosed = 10;

/** Segments between semicolons, with comments dropped and quotes taken off. */
function split(raw: string): string[] {
  const segments: string[] = [];
  let segment = "";
  let from = 0;
  let at = 0;
  let unclosed = 0;
  const take = (to: number): void => {
    if (to > from) segment += raw.slice(from, to);
  };
  while (at < raw.length) {
    const code = raw.charCodeAt(at);
    if (code === 0x3b) {
      take(at);
      segments.push(segment);
      segment = "";
      from = ++at;
    } else if (code === 0x22 || code === 0x28) {
      take(at);
      const end = unclosed < mostUnclosed ? (code === 0x22 ? quoteEnd(raw, at) : commentEnd(raw, at)) : -1;
      if (end < 0) unclosed++;
      // What is unclosed is text up to the next semicolon: a comment that swallows all parameters helps nobody.
      from = end < 0 ? endOfSegment(raw, at) : end;
      if (code === 0x22) segment += unquoted(raw.slice(at + 1, end < 0 ? from : end - 1));
      at = from;
    } else if (code === 0x0a || code === 0x0d) {
      take(at);
      from = ++at;
    } else at++;
  }
  take(raw.length);
  segments.push(segment);
  return segments;
}

function endOfSegment(raw: string, at: number): number {
  const semicolon = raw.indexOf(";", at);
  return semicolon < 0 ? raw.length : semicolon;
}

/** Where the quoted string that starts at `at` has ended; -1 where it is unclosed. */
function quoteEnd(raw: string, at: number): number {
  for (let pos = at + 1; pos < raw.length; pos++) {
    const code = raw.charCodeAt(pos);
    if (code === 0x22) return pos + 1;
    if (code === 0x5c) pos++;
  }
  return -1;
}

/** Where the comment that starts at `at` has ended, with all comments inside it; -1 where it is unclosed. */
function commentEnd(raw: string, at: number): number {
  let depth = 0;
  for (let pos = at; pos < raw.length; pos++) {
    const code = raw.charCodeAt(pos);
    if (code === 0x5c) pos++;
    else if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return pos + 1;
  }
  return -1;
}

/** Without folding and the backslashes of quoted pairs (RFC 5322 section 3.2.4). */
const unquoted = (text: string): string => (/[\\\r\n]/.test(text) ? text.replace(/\\(.?)|[\r\n]/gs, "$1") : text);

/** RFC 2231: `name*0*=utf-8''...; name*1=...` and `name*=utf-8''...`. */
function joinExtended(extended: Record<string, string>, params: Record<string, string>): void {
  const names = new Set(Object.keys(extended).map((key) => key.slice(0, key.indexOf("*"))));
  for (const name of names) {
    if (params[name] !== undefined && params[name] !== "") continue;
    params[name] =
      extended[`${name}*`] !== undefined ? percent(extended[`${name}*`]!, null) : continued(extended, name);
  }
}

function continued(extended: Record<string, string>, name: string): string {
  let charset: string | null = null;
  let binary = "";
  for (let number = 0; ; number++) {
    const plain = extended[`${name}*${number}`];
    let encoded = extended[`${name}*${number}*`];
    if (plain === undefined && encoded === undefined) break;
    if (encoded !== undefined) {
      if (number === 0) [charset, encoded] = charsetPrefix(encoded);
      binary += unpercent(encoded);
    } else binary += plain;
  }
  return decodeBytes(binaryBytes(binary), charset).value;
}

function percent(value: string, charset: string | null): string {
  const [stated, text] = charsetPrefix(value);
  return decodeBytes(binaryBytes(unpercent(text)), stated ?? charset).value;
}

function charsetPrefix(value: string): [string | null, string] {
  const first = value.indexOf("'");
  const second = first < 0 ? -1 : value.indexOf("'", first + 1);
  return second < 0 ? [null, value] : [value.slice(0, first).toLowerCase() || null, value.slice(second + 1)];
}

const unpercent = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
