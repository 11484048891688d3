/** The text of a report that is meant for people: which part it is, and where the returned message in it begins. */
import { sourceText } from "../read/pieces.js";
import { partText } from "../read/text.js";
import type { Message, Text } from "../types.js";
import { withoutBoilerplate } from "./boilerplate.js";
import { uncovered } from "./cover.js";
import type { Format } from "./format.js";
import { cutAtLine, cutOriginal } from "./inline-original.js";
import { unwrapped } from "./log-records.js";
import { unmarked } from "./markup.js";
import { unpacked } from "./notation.js";
import type { Structure } from "./structure.js";
import { unquoted } from "./quoted.js";
import { wordsInText, type WordHit } from "./words.js";

/** Words are looked for in this much of a text: introductions stand at the top, and a text without end is an attack. */
export const searched = 65_536;

/** The text for people, what was found in it, and the returned message that stands in it. */
export interface Prose {
  text: Text;
  hits: readonly WordHit[];
  /** The marks of formats that may stand in it. */
  marks: readonly number[];
  original: Text | null;
}

/** The first text part in which anything speaks of delivery; else the first. */
export function proseOf(message: Message, structure: Structure): Prose {
  let first: Prose | null = null;
  for (const part of [...structure.texts.slice(0, 8), ...structure.alternatives.slice(0, 2)]) {
    const written = partText(message, part);
    const whole = message.hasHeader ? written : asWritten(written);
    const found = wordsInText(whole.value.length > searched ? whole.value.slice(0, searched) : whole.value);
    const { marks } = found;
    const { text, hits } = withoutBoilerplate(whole, found.hits);
    const cut = cutOriginal(text, hits);
    const inside = hits.filter((hit) => hit.start < cut.prose.value.length);
    const prose = { text: cut.prose, hits: inside, marks, original: cut.original };
    if (inside.length > 0) return prose;
    if (first === null || !/\S/.test(first.text.value)) first = prose;
  }
  return (
    first ?? {
      text: sourceText("", message.parts[0]!),
      hits: [],
      marks: [],
      original: null,
    }
  );
}

/** A text that was pasted, without what was done to it on its way: answered, forwarded, printed as a string, wrapped, marked. */
const asWritten = (text: Text): Text => unmarked(unwrapped(uncovered(unquoted(unpacked(text)))));

/** Once the format is known, the lines after which it returns the message are, too. */
export function cutByFormat(prose: Prose, format: Format | null): Prose {
  const cut = format?.original === undefined ? null : cutAtLine(prose.text, format.original);
  if (cut === null) return prose;
  const hits = prose.hits.filter((hit) => hit.start < cut.prose.value.length);
  return { ...prose, text: cut.prose, hits, original: prose.original ?? cut.original };
}
