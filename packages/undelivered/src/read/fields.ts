/**
 * Groups of fields in machine-readable reports: delivery status (RFC 3464 section 2), feedback (RFC 5965 section 3) and
 * disposition (RFC 8098 section 3). Groups are separated by blank lines; or ought to be.
 */
import type { Field, Text } from "../types.js";
import { nameEnd } from "./header-block.js";
import { maxFields } from "./limits.js";
import { lineEnd, nextLine } from "./lines.js";

/** A field of a block: its offsets count characters of `text`. */
export interface BlockField extends Field {
  text: Text;
}

/** Is it a field of a block, not of a header? */
export const isBlockField = (field: Field): field is BlockField => "text" in field;

const perMessage = new Set(
  "reporting-mta dsn-gateway received-from-mta arrival-date original-envelope-id x-postfix-queue-id x-postfix-sender".split(
    " ",
  ),
);

const perRecipient = new Set(
  (
    "final-recipient original-recipient action status remote-mta diagnostic-code last-attempt-date final-log-id " +
    "will-retry-until x-actual-recipient localized-diagnostic"
  ).split(" "),
);

/** Fields of which a recipient has one; the second one speaks of the next recipient. */
const once = new Set(["final-recipient", "original-recipient", "action"]);

/** Names that occur in no running text: one inside a line is a field that lost its line. */
const runIn =
  /\s(?:(?:final-recipient|original-recipient|remote-mta|diagnostic-code|reporting-mta|received-from-mta|arrival-date|last-attempt-date|will-retry-until|final-log-id|original-envelope-id|x-postfix-queue-id|x-postfix-sender|x-actual-recipient)[ \t]?:|action[ \t]?:(?=\s*(?:failed|delayed|delivered|relayed|expanded)\b)|status[ \t]?:(?=\s*[245]\.\d))/gi;

/** The groups of fields in a text, in order; what is no field is passed over. */
export function readBlocks(text: Text): BlockField[][] {
  const groups: BlockField[][] = [];
  let group: BlockField[] = [];
  let isGap = false;
  let count = 0;
  for (const field of readFields(text)) {
    if (field === null) {
      isGap = true;
      continue;
    }
    if (++count > maxFields) break;
    if (group.length > 0 && (isGap || startsRecipient(group, field))) {
      const moved = isGap ? [] : takeEarly(group, field);
      groups.push(group);
      group = moved;
    }
    isGap = false;
    group.push(field);
  }
  if (group.length > 0) groups.push(group);
  return mergeTorn(groups);
}

const has = (group: readonly BlockField[], name: string): boolean => group.some((field) => field.name === name);

/** Without a blank line: does this field speak of another recipient than the group, or of the first one at all? */
function startsRecipient(group: readonly BlockField[], field: BlockField): boolean {
  if (once.has(field.name) && has(group, field.name)) return true;
  if (!perRecipient.has(field.name)) return false;
  return group.some(({ name }) => perMessage.has(name)) && !group.some(({ name }) => perRecipient.has(name));
}

/** Original-Recipient may stand before the Final-Recipient that shows where the group starts. */
function takeEarly(group: BlockField[], field: BlockField): BlockField[] {
  const last = group[group.length - 1]!;
  const isEarly = field.name === "final-recipient" && last.name === "original-recipient" && group.length > 2;
  return isEarly && group[group.length - 2]!.name !== "final-recipient" ? [group.pop()!] : [];
}

/** QUIRK: blank lines inside a group. A piece that lacks a recipient and repeats nothing belongs to its neighbour. */
function mergeTorn(groups: BlockField[][]): BlockField[][] {
  const merged: BlockField[][] = [];
  for (const group of groups) {
    const last = merged[merged.length - 1];
    if (last !== undefined && belongTogether(last, group)) last.push(...group);
    else merged.push(group);
  }
  return merged;
}

function belongTogether(first: readonly BlockField[], second: readonly BlockField[]): boolean {
  if (second.some(({ name }) => has(first, name))) return false;
  const isOf = (names: Set<string>) => (field: BlockField) => names.has(field.name);
  const firstIsMessage = first.some(isOf(perMessage)) && !first.some(isOf(perRecipient));
  if (firstIsMessage) return !second.some(isOf(perRecipient)) && second.some(isOf(perMessage));
  if (!first.some(isOf(perRecipient)) || !second.some(isOf(perRecipient))) return false;
  if (second.some(isOf(perMessage))) return false;
  const named = (group: readonly BlockField[]): boolean =>
    has(group, "final-recipient") || has(group, "original-recipient");
  return !(named(first) && named(second)) || !has(first, "final-recipient");
}

/** The fields of a text in order, null for every blank line between two. */
function* readFields(text: Text): Generator<BlockField | null> {
  const { value } = text;
  let name = "";
  let start = -1;
  let end = -1;
  let afterGap = false;
  for (let at = 0; at < value.length; at = nextLine(value, at)) {
    const stop = lineEnd(value, at);
    const first = firstInk(value, at, stop);
    if (first === stop) {
      afterGap = true;
      continue;
    }
    const colon = fieldAt(value, first, stop, first > at, start < 0 ? "" : name, afterGap);
    if (colon >= 0) {
      if (start >= 0) yield* split(text, name, start, end);
      if (afterGap && start >= 0) yield null;
      name = value.slice(first, colon).toLowerCase();
      start = firstInk(value, value.indexOf(":", colon) + 1, stop);
      end = stop;
      afterGap = false;
    } else if (start >= 0 && goesOn(value, first, first > at, name, afterGap)) {
      end = stop;
      afterGap = false;
    }
  }
  if (start >= 0) yield* split(text, name, start, end);
}

function firstInk(value: string, at: number, stop: number): number {
  while (at < stop && (value.charCodeAt(at) === 0x20 || value.charCodeAt(at) === 0x09)) at++;
  return at;
}

/** Where the name of a field ends that starts at `at`; -1 where the line is no field but the rest of `before`. */
function fieldAt(
  value: string,
  at: number,
  stop: number,
  isIndented: boolean,
  before: string,
  afterGap: boolean,
): number {
  const end = nameEnd(value, at, stop);
  if (end < 0) return -1;
  const name = value.slice(at, end).toLowerCase();
  if (perRecipient.has(name) || perMessage.has(name)) return end;
  if (isIndented && before !== "") return -1;
  if (!/^[a-z][\w-]*$/.test(name)) return -1;
  // QUIRK: nullmailer does not indent the second line of a diagnostic; "Error: ..." there is no field.
  if (before === "diagnostic-code" && !afterGap && !name.startsWith("x-")) return -1;
  const next = value.charCodeAt(value.indexOf(":", end) + 1);
  return Number.isNaN(next) || next <= 0x20 || name.includes("-") ? end : -1;
}

/** Does a line that is no field continue the one before it? */
function goesOn(value: string, at: number, isIndented: boolean, before: string, afterGap: boolean): boolean {
  if (!afterGap) return true;
  if (isIndented) return true;
  const code = value.charCodeAt(at);
  return before === "diagnostic-code" && code >= 0x32 && code <= 0x35;
}

/** A field, and those that run on in its lines. */
function split(text: Text, name: string, start: number, end: number): BlockField[] {
  const body = text.value.slice(start, end);
  if (body.indexOf(":") < 0) return [make(text, name, start, end)];
  const fields: BlockField[] = [];
  // The name that stood at the line's start is not preceded by white space: an empty value may be followed by a name.
  const padded = ` ${body}`;
  const seen = new Set([name]);
  let from = 0;
  runIn.lastIndex = 0;
  for (let found = runIn.exec(padded); found !== null; found = runIn.exec(padded)) {
    const next = found[0].trim().replace(/\s*:$/, "").toLowerCase();
    // A reply may quote "Status: 5.1.1": once the field is known, that is no field.
    if ((next === "status" || next === "action") && seen.has(next)) continue;
    seen.add(next);
    fields.push(make(text, name, start + from, start + Math.max(from, found.index - 1)));
    name = next;
    from = found.index + found[0].length - 1;
  }
  fields.push(make(text, name, start + from, end));
  return fields;
}

function make(text: Text, name: string, start: number, end: number): BlockField {
  const from = firstInk(text.value, start, end);
  let to = Math.max(from, end);
  while (to > from && text.value.charCodeAt(to - 1) <= 0x20) to--;
  return { name, raw: text.value.slice(from, to), start: from, end: to, text };
}
