import { fieldText, locate, partText } from "./engine.js";
import { evidenceId, partIds } from "./evidence-id.js";
import type { Block, Mark, Message, Part, Report, SourceView, Text } from "./types.js";

/** No screen shows more, and a hostile message shall not fill the memory of the page as well as the worker's. */
const mostCharacters = 4_000_000;

/** Proof stands near the start; looking for its place in a text of megabytes would take seconds (`locate` may count bytes). */
const mostSearched = 300_000;

/** Header fields shown above the text; the others are one click away. */
const telling = new Set([
  "from",
  "to",
  "subject",
  "date",
  "sender",
  "reply-to",
  "x-failed-recipients",
  "auto-submitted",
]);

/** A place in the message that somebody wants to see. */
interface Place {
  id: string;
  part: string | null;
  start: number;
  end: number;
}

/** Every place that the report points at: the evidence of each recipient, and the three parts of a bounce. */
export function placesOf(report: Report): Place[] {
  const places: Place[] = [];
  const add = (id: string, at: { span: [number, number] | null; part?: string } | null | undefined): void => {
    if (at?.span && at.span[1] > at.span[0])
      places.push({ id, part: at.part ?? null, start: at.span[0], end: at.span[1] });
  };
  report.recipients.forEach((recipient, r) => recipient.evidence.forEach((proof, e) => add(evidenceId(r, e), proof)));
  add(partIds.subject, report.anatomy.subject);
  add(partIds.sender, report.anatomy.sender);
  add(partIds.reason, report.anatomy.reason);
  return places;
}

/**
 * Marks of the places that stand in a text. `locate` tells where a character of the text stood; positions ascend, so the
 * way back is a binary search.
 */
function marksIn(text: Text, places: readonly Place[]): Mark[] {
  const length = Math.min(text.value.length, mostSearched);
  if (length === 0) return [];
  const first = locate(text, 0, 1);
  const last = locate(text, length - 1, length);
  const marks: Mark[] = [];
  for (const place of places) {
    if ((first.part ?? null) !== place.part) continue;
    if (place.end <= first.span[0] || place.start >= last.span[1]) continue;
    const start = search(length, (at) => locate(text, at, at + 1).span[1] > place.start);
    const end = search(length, (at) => locate(text, at, at + 1).span[0] >= place.end);
    if (end > start) marks.push({ start, end, ids: [place.id] });
  }
  return marks;
}

/** The lowest position for which the condition holds, or `length`. */
function search(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isMessage = (message: Message, part: Part): boolean =>
  part.parent < 0 ? message.hasHeader : /^message\/(rfc822|global)$/.test(message.parts[part.parent]?.type ?? "");

function isReturned(message: Message, part: Part): boolean {
  for (let at: Part | undefined = part; at && at.parent >= 0; at = message.parts[at.parent]) {
    if (/^(message\/(rfc822|global)(-headers)?|text\/rfc822-headers)$/.test(at.type)) return true;
  }
  return false;
}

function headerBlock(message: Message, part: Part, places: readonly Place[], returned: boolean): Block {
  const block: Block = { kind: "header", returned, label: "", text: "", omitted: 0, marks: [] };
  for (const field of part.fields) {
    if (!telling.has(field.name)) continue;
    const text = fieldText(message, part, field);
    const name = field.name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
    const before = `${block.text}${name}: `;
    for (const mark of marksIn(text, places))
      block.marks.push({ ...mark, start: mark.start + before.length, end: mark.end + before.length });
    block.text = `${before}${text.value}\n`;
  }
  block.text = block.text.trimEnd();
  return block;
}

function bodyBlock(message: Message, part: Part, places: readonly Place[], returned: boolean): Block {
  const status = /delivery-status|feedback-report|disposition-notification/.test(part.type);
  const readable = status || /^text\/|^message\//.test(part.type);
  const label = part.params["name"] ?? part.type;
  if (!readable) return { kind: "attachment", returned, label, text: "", omitted: 0, marks: [] };
  const text = partText(message, part);
  const marks = marksIn(text, places);
  const kind = status ? "status" : "text";
  return trimmed(
    { kind, returned, label, text: text.value.slice(0, mostCharacters), omitted: 0, marks },
    text.value.length,
  );
}

/** Drops empty lines around the text, which part boundaries leave behind. */
function trimmed(block: Block, length: number): Block {
  const lead = /^[\r\n]*/.exec(block.text)?.[0].length ?? 0;
  const text = block.text.slice(lead).trimEnd();
  const marks = block.marks
    .map((mark) => ({ ...mark, start: mark.start - lead, end: Math.min(mark.end - lead, text.length) }))
    .filter((mark) => mark.start >= 0 && mark.end > mark.start);
  return { ...block, text, marks, omitted: Math.max(0, length - mostCharacters) };
}

/** The same text twice helps nobody: the HTML twin of a plain text is left out, unless the proof stands in it. */
function isTwin(message: Message, part: Part, block: Block): boolean {
  const parent = message.parts[part.parent];
  if (part.type !== "text/html" || parent?.type !== "multipart/alternative" || block.marks.length > 0) return false;
  return parent.children.some((child) => message.parts[child]?.type === "text/plain");
}

function decodedBlocks(message: Message, places: readonly Place[]): Block[] {
  const blocks: Block[] = [];
  for (const part of message.parts) {
    const returned = isReturned(message, part);
    if (isMessage(message, part)) blocks.push(headerBlock(message, part, places, returned));
    if (part.children.length > 0) continue;
    const block = bodyBlock(message, part, places, returned);
    if (!isTwin(message, part, block)) blocks.push(block);
  }
  return blocks.filter((block) => block.text !== "" || block.kind === "attachment");
}

/** The bytes as text. Segments between marks are decoded one by one, so that byte offsets become character offsets. */
function rawBlock(message: Message, places: readonly Place[]): Block {
  const bytes = message.bytes.subarray(0, mostCharacters);
  const inBytes = places.filter((place) => place.part === null && place.end <= bytes.length);
  const cuts = [...new Set([0, ...inBytes.flatMap((place) => [place.start, place.end]), bytes.length])].sort(
    (a, b) => a - b,
  );
  const characters = new Map<number, number>([[0, 0]]);
  let text = "";
  for (let i = 1; i < cuts.length; i++) {
    text += new TextDecoder().decode(bytes.subarray(cuts[i - 1], cuts[i]));
    characters.set(cuts[i]!, text.length);
  }
  const marks = inBytes.map((place) => ({
    start: characters.get(place.start) ?? 0,
    end: characters.get(place.end) ?? 0,
    ids: [place.id],
  }));
  return { kind: "text", returned: false, label: "", text, omitted: message.bytes.length - bytes.length, marks };
}

/** Everything that the page shows beside the answer. */
export function viewOf(message: Message, report: Report): SourceView {
  const places = placesOf(report);
  const top = message.parts[0];
  const headers = (top?.fields ?? []).map((field) => ({
    name: field.name,
    value: fieldText(message, top!, field).value,
  }));
  return {
    decoded: decodedBlocks(message, places),
    raw: rawBlock(message, places),
    headers: message.hasHeader ? headers : [],
    bytes: message.bytes.length,
  };
}
