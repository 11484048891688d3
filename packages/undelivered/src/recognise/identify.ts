/** Which system wrote a report: the format with the most marks. */
import { field, fieldValue } from "../read/headers.js";
import type { Message, Text } from "../types.js";
import type { Format, Mark, View } from "./format.js";
import { formats } from "./formats/index.js";

/** Marks are looked for in the beginning of the prose: a greeting or a heading, never the end of a long text. */
const searched = 16_384;

/** A message in a loop carries hundreds of Received fields. */
const mostReceived = 30;

/** A mark and the position of its format in the list of formats. */
interface PlacedMark {
  mark: Mark;
  format: number;
}

/** All marks by the place where they are looked for; those of fields by the field's name. */
const marksIn = new Map<string, PlacedMark[]>();
const marksOfFields = new Map<string, PlacedMark[]>();
const marksOfStatusFields = new Map<string, PlacedMark[]>();

formats.forEach(({ marks }, format) => {
  for (const mark of marks) {
    const [list, key] = mark.in.startsWith("header:")
      ? [marksOfFields, mark.in.slice("header:".length)]
      : mark.in === "dsn-field"
        ? [marksOfStatusFields, mark.says]
        : [marksIn, mark.in];
    const known = list.get(key);
    if (known === undefined) list.set(key, [{ mark, format }]);
    else known.push({ mark, format });
  }
});

const none: readonly PlacedMark[] = [];
const proseMarks = marksIn.get("prose") ?? none;

/** The marks of one place, and an expression for all of them at once: most values hold none. */
interface MarkedPlace {
  marks: readonly PlacedMark[];
  any: RegExp;
}

const markedPlace = (place: string): MarkedPlace => {
  const marks = marksIn.get(place) ?? none;
  const literal = ({ mark }: PlacedMark): string => mark.says.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return { marks, any: new RegExp(marks.map(literal).join("|")) };
};

const inReceived = markedPlace("received");
const headerPlaces = (["subject", "from", "message-id", "content-type"] as const).map(
  (place) => [place, markedPlace(place)] as const,
);

/** Words that a text must hold for the marks of the same numbers to be in it: a search finds all of them in one pass. */
export const proseMarkWords: readonly string[] = proseMarks.map(({ mark }) => wholeWords(mark.says));

/** A mark may break off inside a word (`0x800CCC`), or have a sign that phrases give a meaning: then nothing is left of it. */
function wholeWords(says: string): string {
  if (/[*{|]/.test(says)) return "";
  const whole = says.replace(/[\p{L}\p{N}]+$/u, "").trim();
  return /[\p{L}\p{N}]/u.test(whole) ? whole : "";
}

/** What formats look at, read once for all of them. */
export function viewOf(message: Message, prose: Text, dsnFields: ReadonlySet<string>): View {
  const root = message.parts[0]!;
  const header = (name: string): string => {
    const found = field(root, name);
    return found === null ? "" : fieldValue(message, found);
  };
  return { prose, header, dsnFields };
}

/** A format and whether a mark shows it that no other software writes, or three others do together. */
export interface Identified {
  format: Format;
  sure: boolean;
}

/** What the marks that were seen say, by format. */
class Weights {
  readonly #weights = new Map<number, number>();

  add({ mark, format }: PlacedMark): void {
    this.#weights.set(format, (this.#weights.get(format) ?? 0) + (mark.sure === true ? 3 : 1));
  }

  /** The format with the most marks, the first in the list among equals; one mark alone shows nothing. */
  best(): Identified | null {
    let best = -1;
    let most = 1;
    for (const [format, weight] of this.#weights) {
      if (weight > most || (weight === most && format < best)) [best, most] = [format, weight];
    }
    return best < 0 ? null : { format: formats[best]!, sure: most >= 3 };
  }
}

/**
 * The format that the marks point to; null where no format shows a sure mark or two others.
 *
 * @param marks numbers of {@link proseMarkWords} that stand in the prose
 */
export function formatOf(message: Message, view: View, marks: readonly number[]): Identified | null {
  const weights = new Weights();
  for (const number of marks)
    if (isInProse(view.prose.value, proseMarks[number]!.mark)) weights.add(proseMarks[number]!);
  for (const name of view.dsnFields) for (const placed of marksOfStatusFields.get(name) ?? none) weights.add(placed);
  for (const [place, { marks, any }] of headerPlaces) {
    const value = view.header(place);
    if (!any.test(value)) continue;
    for (const placed of marks) if (value.includes(placed.mark.says)) weights.add(placed);
  }
  addFields(message, view, weights);
  return weights.best();
}

function isInProse(prose: string, { says }: Mark): boolean {
  const at = prose.indexOf(says);
  return at >= 0 && at + says.length <= searched;
}

/** Fields of the header that only some software writes, and what the servers on the way left in theirs. */
function addFields(message: Message, view: View, weights: Weights): void {
  const root = message.parts[0]!;
  const received: string[] = [];
  let count = 0;
  for (const one of root.fields) {
    if (one.name === "received") {
      if (++count <= mostReceived && inReceived.any.test(one.raw)) received.push(one.raw);
      continue;
    }
    const placedMarks = marksOfFields.get(one.name);
    if (placedMarks === undefined || field(root, one.name) !== one) continue;
    for (const placed of placedMarks) {
      if (placed.mark.says === "" || view.header(one.name).includes(placed.mark.says)) weights.add(placed);
    }
  }
  if (received.length === 0) return;
  for (const placed of inReceived.marks) {
    if (received.some((raw) => raw.includes(placed.mark.says))) weights.add(placed);
  }
}
