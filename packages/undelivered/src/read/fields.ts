/**
 * Groups of fields in machine-readable reports: delivery status (RFC 3464 section 2), feedback (RFC 5965 section 3) and
 * disposition (RFC 8098 section 3). Groups are separated by blank lines; or ought to be.
 */
import type { Field, Text } from "../types.js";
import { lowerName, nameEnd } from "./header-block.js";
import { maxStatusFields } from "./limits.js";
import { withoutReturns } from "./lines.js";

/** A field of a block: its offsets count characters of `text`. */
export interface BlockField extends Field {
  text: Text;
}

/** Is it a field of a block, not of a header? */
export const isBlockField = (field: Field): field is BlockField => field.text !== null;

const perMessage =
  "reporting-mta dsn-gateway received-from-mta arrival-date original-envelope-id x-postfix-queue-id x-postfix-sender".split(
    " ",
  );

/** Of the first three a recipient has one; the second one speaks of the next recipient. */
const perRecipient = (
  "final-recipient original-recipient action status remote-mta diagnostic-code last-attempt-date final-log-id " +
  "will-retry-until x-actual-recipient localized-diagnostic"
).split(" ");

/** A bit for each known name, so that what a group has is one number. */
const bits = new Map([...perRecipient, ...perMessage].map((name, index) => [name, 1 << index]));
const bitOf = (name: string): number => bits.get(name) ?? 0;
const finalRecipient = bitOf("final-recipient");
const originalRecipient = bitOf("original-recipient");
const once = finalRecipient | originalRecipient | bitOf("action");
const ofRecipient = (1 << perRecipient.length) - 1;
const ofMessage = ((1 << (perRecipient.length + perMessage.length)) - 1) ^ ofRecipient;

/** Names that occur in no running text: one inside a line is a field that lost its line. */
const runIn =
  /\s(?:(?:final-recipient|original-recipient|remote-mta|diagnostic-code|reporting-mta|received-from-mta|arrival-date|last-attempt-date|will-retry-until|final-log-id|original-envelope-id|x-postfix-queue-id|x-postfix-sender|x-actual-recipient)[ \t]?:|action[ \t]?:(?=\s*(?:failed|delayed|delivered|relayed|expanded)\b)|status[ \t]?:(?=\s*[245]\.\d))/gi;

/** A group of fields, and the bits of the names in it. */
interface Group {
  fields: BlockField[];
  has: number;
}

/** The groups of fields in a text, in order; what is no field is passed over. */
export function readBlocks(text: Text): BlockField[][] {
  const blocks: BlockField[][] = [];
  eachBlock(text, (block) => blocks.push(block));
  return blocks;
}

/** Hands on the same one after the other: of tens of thousands, none need be held longer than it is looked at. */
export function eachBlock(text: Text, take: (block: BlockField[]) => void): void {
  const groups = new Groups(take);
  readFields(text, groups);
  groups.finish();
}

/** Puts fields together that speak of the same recipient, or of the message. */
class Groups {
  readonly #take: (block: BlockField[]) => void;
  /** The group before this one: to it a piece that was torn off belongs. */
  #before: Group | null = null;
  #group: Group = { fields: [], has: 0 };
  #isGap = false;
  #count = 0;

  constructor(take: (block: BlockField[]) => void) {
    this.#take = take;
  }

  /** A blank line separates groups; or ought to. */
  gap(): void {
    this.#isGap = true;
  }

  /** False where there are more fields than anybody should have to read. */
  add(field: BlockField): boolean {
    if (++this.#count > maxStatusFields) return false;
    const group = this.#group;
    const bit = bitOf(field.name);
    if (group.fields.length > 0 && (this.#isGap || startsRecipient(group.has, bit))) {
      const moved = this.#isGap ? null : takeEarly(group, bit);
      this.#done(group);
      this.#group = { fields: moved === null ? [] : [moved], has: moved === null ? 0 : originalRecipient };
    }
    this.#isGap = false;
    this.#group.fields.push(field);
    this.#group.has |= bit;
    return true;
  }

  finish(): void {
    if (this.#group.fields.length > 0) this.#done(this.#group);
    if (this.#before !== null) this.#take(this.#before.fields);
  }

  /** QUIRK: blank lines inside a group. A piece that lacks a recipient and repeats nothing belongs to its neighbour. */
  #done(group: Group): void {
    const before = this.#before;
    if (before !== null && belongTogether(before, group)) {
      before.fields.push(...group.fields);
      before.has |= group.has;
      return;
    }
    if (before !== null) this.#take(before.fields);
    this.#before = group;
  }
}

/** Without a blank line: does this field speak of another recipient than the group, or of the first one at all? */
function startsRecipient(has: number, bit: number): boolean {
  if ((bit & once & has) !== 0) return true;
  return (bit & ofRecipient) !== 0 && (has & ofMessage) !== 0 && (has & ofRecipient) === 0;
}

/** Original-Recipient may stand before the Final-Recipient that shows where the group starts. */
function takeEarly(group: Group, bit: number): BlockField | null {
  const { fields } = group;
  const isEarly = bit === finalRecipient && fields.at(-1)!.name === "original-recipient" && fields.length > 2;
  if (!isEarly || fields.at(-2)!.name === "final-recipient") return null;
  return fields.pop()!;
}

/** No recipient has more fields; of longer groups it is not asked whether they have a name in common. */
const longestGroup = 100;

function belongTogether(first: Group, second: Group): boolean {
  if ((first.has & second.has) !== 0) return false;
  if (first.fields.length > longestGroup || second.fields.length > longestGroup) return false;
  if (second.fields.some(({ name }) => bitOf(name) === 0 && first.fields.some((field) => field.name === name)))
    return false;
  const firstIsMessage = (first.has & ofMessage) !== 0 && (first.has & ofRecipient) === 0;
  if (firstIsMessage) return (second.has & ofRecipient) === 0 && (second.has & ofMessage) !== 0;
  if ((first.has & ofRecipient) === 0 || (second.has & ofRecipient) === 0) return false;
  if ((second.has & ofMessage) !== 0) return false;
  const named = finalRecipient | originalRecipient;
  return (first.has & named) === 0 || (second.has & named) === 0 || (first.has & finalRecipient) === 0;
}

/** Hands on the fields of a text in order, and tells of blank lines between them. */
function readFields(text: Text, groups: Groups): void {
  const { value } = text;
  let name = "";
  let start = -1;
  let end = -1;
  let afterGap = false;
  for (let at = 0; at < value.length;) {
    const feed = value.indexOf("\n", at);
    const stop = feed < 0 ? value.length : withoutReturns(value, at, feed);
    const first = firstInk(value, at, stop);
    const indented = first > at;
    at = feed < 0 ? value.length : feed + 1;
    if (first === stop) {
      afterGap = true;
      continue;
    }
    const colon = fieldAt(value, first, stop, indented, start < 0 ? "" : name, afterGap);
    if (colon >= 0) {
      if (start >= 0 && !split(text, name, start, end, groups)) return;
      if (afterGap && start >= 0) groups.gap();
      name = lowerName(value.slice(first, colon));
      start = firstInk(value, value.indexOf(":", colon) + 1, stop);
      end = stop;
      afterGap = false;
    } else if (start >= 0 && goesOn(value, first, indented, name, afterGap)) {
      end = stop;
      afterGap = false;
    }
  }
  if (start >= 0) split(text, name, start, end, groups);
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
  if (bits.has(name)) return end;
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

/** Adds a field, and those that run on in its lines; false where there are too many. */
function split(text: Text, name: string, start: number, end: number, groups: Groups): boolean {
  const body = text.value.slice(start, end);
  if (!mayRunIn(body)) return groups.add(make(text, name, start, end));
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
    if (!groups.add(make(text, name, start + from, start + Math.max(from, found.index - 1)))) return false;
    name = next;
    from = found.index + found[0].length - 1;
  }
  return groups.add(make(text, name, start + from, end));
}

/** Names that run in end in `recipient`, `mta`, `code`, `date`, `until`, `id`, `sender`, `action` or `status`. */
const lastLetters = new Set([..."taeldrns"].map((letter) => letter.charCodeAt(0)));

/** Is there a colon behind a letter that such a name ends with? Most values have none, and the expression is slow. */
function mayRunIn(body: string): boolean {
  for (let at = body.indexOf(":"); at >= 0; at = body.indexOf(":", at + 1)) {
    const blank = body.charCodeAt(at - 1);
    const last = blank === 0x20 || blank === 0x09 ? body.charCodeAt(at - 2) : blank;
    if (lastLetters.has(last | 0x20)) return true;
  }
  return false;
}

function make(text: Text, name: string, start: number, end: number): BlockField {
  const from = firstInk(text.value, start, end);
  let to = Math.max(from, end);
  while (to > from && text.value.charCodeAt(to - 1) <= 0x20) to--;
  return { name, raw: text.value.slice(from, to), start: from, end: to, written: name, text, value: null };
}
