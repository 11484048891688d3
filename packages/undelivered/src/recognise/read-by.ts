/** What a format reads in a text: by the notation or the lines that it says are its own, or by its own function. */
import type { Statement, Text } from "../types.js";
import type { Format, View } from "./format.js";
import { readEvents } from "./json-events.js";
import { readKnownLines } from "./log-lines.js";

/** Does the format read more than the general reader of prose would? */
export const hasReader = ({ read, lines, events }: Format): boolean =>
  read !== undefined || lines !== undefined || events !== undefined;

/** What a format reads in a text; null where it leaves that to the general reader. */
export function readBy({ read, lines, events }: Format, prose: Text, view: View): Statement[] | null {
  if (events === true) return readEvents(prose);
  return lines === undefined ? (read?.(prose, view) ?? null) : readKnownLines(prose, lines);
}
