/**
 * What web forms post: `event=bounced&recipient=bob%40example.org`, in the body of a request or behind the `?` of its address
 * (https://url.spec.whatwg.org/#application/x-www-form-urlencoded), or each field as a part of its own (RFC 7578).
 */
import { isFormInParts } from "../read/form-data.js";

/** Of a request, the header and a few forms are read. */
const mostLines = 2_000;
const mostPairs = 200;

const name = /^[\w.[\]%-]{1,60}=/;

/** A form of one field holds JSON: Mandrill's. */
const lone = /^[\w.[\]-]{1,60}=(?:%5B|%7B|[[{])/i;

/** The forms in a text, one a line, or one in parts; empty where it holds none. */
export function formsIn(value: string): Record<string, string>[] {
  if (!value.includes("=")) return [];
  if (isFormInParts(value)) return [formOf(partsIn(value))];
  return value
    .split("\n", mostLines)
    .map(formIn)
    .filter((form) => form !== null);
}

const field = /^content-disposition:[ \t]{0,9}form-data;[^\n]{0,200}?\bname="?([\w.[\]-]{1,60})/i;

/**
 * The fields of such a form. A part ends at a line of its boundary; which it is, the line before the first field says. Where
 * none follows, the next field ends it: no line belongs to two parts.
 */
function partsIn(value: string): [string, string][] {
  const lines = value.split(/\r?\n/, mostLines);
  const first = lines.findIndex((line) => field.test(line));
  const boundary = lines.slice(0, first).findLast((line) => line.startsWith("--"));
  const isEnd = (line: string): boolean => (boundary !== undefined && line.startsWith(boundary)) || field.test(line);
  const fields: [string, string][] = [];
  for (let at = first; at < lines.length; at++) {
    const name = field.exec(lines[at]!)?.[1];
    if (name === undefined) continue;
    const start = lines.indexOf("", at) + 1;
    if (start === 0) break;
    let end = start;
    while (end < lines.length && !isEnd(lines[end]!)) end++;
    fields.push([name, lines.slice(start, end).join("\n")]);
  }
  return fields;
}

function formIn(line: string): Record<string, string> | null {
  const [first = "", ...others] = line.trim().split("&", mostPairs);
  if (others.length === 0) return lone.test(first) ? formOf([entryOf(first)]) : null;
  // "GET /hook?event=…", "curl -d 'event=…": the first name stands behind something else.
  const pairs = [first.replace(/^.*[\s?"'](?=[\w.[\]-]{1,60}=)/, "")];
  for (const one of others) {
    // An ampersand that was not encoded belongs to the value before it.
    if (name.test(one)) pairs.push(one);
    else pairs.push(`${pairs.pop()!}&${one}`);
  }
  if (pairs.length < 2 || !name.test(pairs[0]!)) return null;
  const last = pairs.pop()!;
  pairs.push(last.replace(/ HTTP\/[\d.]{1,3}\b.*$|["'](?: .*)?$/, ""));
  return formOf(pairs.map(entryOf));
}

function entryOf(pair: string): [string, string] {
  const equals = pair.indexOf("=");
  return [decoded(pair.slice(0, equals)), decoded(pair.slice(equals + 1))];
}

/** `data[email]` is the `email` of `data`, where the form has no `email` of its own; `bounce[type]` is also the `bounce type`. */
function formOf(entries: readonly [string, string][]): Record<string, string> {
  const form: Record<string, string> = Object.fromEntries(entries);
  for (const [name, value] of entries) {
    const last = /\[([\w.-]{1,60})\]$/.exec(name)?.[1];
    if (last !== undefined && !Object.hasOwn(form, last)) form[last] = value;
  }
  return form;
}

/** What is no escape stays; bytes that are no UTF-8 stand for characters of Latin 1. */
function decoded(value: string): string {
  return value.replaceAll("+", " ").replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes.replace(/%(..)/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
    }
  });
}
