/** Which system wrote a report: the format with the most marks. */
import { field, fieldValue } from "../read/headers.js";
import type { Message, Text } from "../types.js";
import type { Format, Mark, View } from "./format.js";
import { formats } from "./formats/index.js";

/** Marks are looked for in the beginning of the prose: a greeting or a heading, never the end of a long text. */
const searched = 16_384;

/** A message in a loop carries hundreds of Received fields. */
const mostReceived = 30;

/** What formats look at, read once for all of them. */
export function viewOf(message: Message, prose: Text, dsnFields: ReadonlySet<string>): View {
  const root = message.parts[0]!;
  const values = new Map<string, string>();
  const header = (name: string): string => {
    const known = values.get(name);
    if (known !== undefined) return known;
    const found = field(root, name);
    const value = found === null ? "" : fieldValue(message, found);
    values.set(name, value);
    return value;
  };
  return { prose, header, dsnFields };
}

/** A format and whether a mark shows it that no other software writes, or three others do together. */
export interface Identified {
  format: Format;
  sure: boolean;
}

/** The format that the marks point to; null where no format shows a sure mark or two others. */
export function formatOf(message: Message, view: View): Identified | null {
  const root = message.parts[0]!;
  const prose = view.prose.value.length > searched ? view.prose.value.slice(0, searched) : view.prose.value;
  const received = root.fields
    .flatMap((one) => (one.name === "received" ? [one.raw] : []))
    .slice(0, mostReceived)
    .join("\n");
  let best: Identified | null = null;
  let most = 1;
  for (const format of formats) {
    let weight = 0;
    let sure = false;
    for (const mark of format.marks) {
      if (!shows(mark, view, prose, received, root.fields)) continue;
      weight += mark.sure === true ? 3 : 1;
      sure ||= mark.sure === true || weight >= 3;
    }
    if (weight > most) [best, most] = [{ format, sure }, weight];
  }
  return best;
}

function shows(mark: Mark, view: View, prose: string, received: string, fields: readonly { name: string }[]): boolean {
  switch (mark.in) {
    case "prose":
      return prose.includes(mark.says);
    case "dsn-field":
      return view.dsnFields.has(mark.says);
    case "received":
      return received.includes(mark.says);
    case "subject":
    case "from":
    case "message-id":
    case "content-type":
      return view.header(mark.in).includes(mark.says);
    default: {
      const name = mark.in.slice("header:".length);
      if (!fields.some((one) => one.name === name)) return false;
      return mark.says === "" || view.header(name).includes(mark.says);
    }
  }
}
