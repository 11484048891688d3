/**
 * The general reader of prose: which addresses does a text say were not reached, and which words belong to each?
 *
 * Every system writes its own sentences, but people read them all, because of how they are laid out: the address stands at
 * the beginning of a line, or after a label, or in a sentence about the failure; what follows it, up to the next address
 * or the next rule of dashes, is about it. This reader goes by the same signs.
 */
import { again } from "../read/pieces.js";
import { fold, slice } from "../read/text.js";
import type { Text } from "../types.js";
import { candidates, hasRemark, isListed, Standing, type Candidate } from "./recipient-candidates.js";
import { choose } from "./recipient-choice.js";
import { headings, type Heading } from "./recipient-headings.js";
import { endOfWords, words } from "./recipient-words.js";
import type { WordHit } from "./words.js";
import { openingMarks } from "../read/quotation-marks.js";

/** Words about one recipient. */
export interface Paragraph {
  address: string;
  /** The alias that led to the address: "(generated from sales@example.org)", "(expanded from: <sales@example.org>)". */
  alias: Text | null;
  /** The address where it stands. */
  at: Text;
  /** What is said about it, folded; null where nothing follows. */
  words: Text | null;
  /** The heading below which the recipient stands among others of the same fate. */
  heading: Text | null;
}

/** "smtp error: 550 5.1.1 <bob@example.com>: User unknown", "Error 550: bob@example.com": the reply begins before the address. */
const beginsReply = new RegExp(
  String.raw`(?:^|[:;>"'(\]=${openingMarks}\s])([45]\d\d(?:[ -]|\)?: |, b?['"])(?:#?[45]\.\d{1,3}\.\d{1,3}[ :]+)?[^\d\n]{0,60})$`,
);

function replyBefore(value: string, { standing, lineStart, outerStart }: Candidate): number | null {
  if (standing === Standing.LineStart) return null;
  const found = beginsReply.exec(value.slice(Math.max(lineStart, outerStart - 120), outerStart));
  return found === null ? null : outerStart - found[1]!.length;
}

/** The sentence goes on after the address. */
const goesOn = /^\s?[\p{Ll}\p{Lo}]/u;

/** "El buzón de bob@example.org está recibiendo ...": what is spoken of stands before the address. */
function sentenceBefore(
  value: string,
  { standing, lineStart, outerStart, outerEnd }: Candidate,
  before: number,
): number | null {
  if (standing !== Standing.Labelled || !goesOn.test(value.slice(outerEnd, outerEnd + 3))) return null;
  const from = Math.max(lineStart, outerStart - 120, before);
  const lead = value.slice(from, outerStart);
  const begun = /^[^]*[.!?:。：]\s/.exec(lead)?.[0].length ?? 0;
  // "to=bob@example.org status=bounced" is no sentence.
  return /\p{L}[^]*[^=]$/u.test(lead.slice(begun)) ? from + begun : null;
}

/**
 * Reads which recipients a text speaks of and what it says about each.
 *
 * @param text the prose without the returned message
 * @param hits the words that were found in it
 * @param own addresses that are not the failed recipient unless a line begins with them: the sender's own, the
 *   reporting system's
 */
export function* readProse(
  text: Text,
  hits: readonly WordHit[],
  own: () => ReadonlySet<string>,
): Generator<Paragraph, void> {
  const value = text.value;
  const chosen = choose(value, candidates(value, own), hits);
  const before = new Before(text);
  const over = headings(value, chosen);
  const stacked = stacks(value, chosen);
  const listed: Candidate[] = [];
  let listStart = 0;
  let isTold = false;
  for (let i = 0; i < chosen.length; i++) {
    const candidate = chosen[i]!;
    const next = chosen[i + 1];
    let limit =
      next === undefined ? value.length : next.lineStart > candidate.outerEnd ? next.lineStart : next.outerStart;
    const heading = over[i];
    // What is said of him ends where the next heading begins.
    if (over[i + 1] !== undefined && over[i + 1] !== heading) limit = Math.min(limit, over[i + 1]![0]);
    const end = endOfWords(value, candidate.outerEnd, limit);
    const start = replyBefore(value, candidate) ?? sentenceBefore(value, candidate, listStart) ?? candidate.outerEnd;
    if (heading !== over[i - 1]) isTold = heading !== undefined && hits.some((hit) => within(hit, heading));
    // A heading that says no more than what became of them gives no reason.
    if (heading !== undefined && !isTold && !/^[^\n]*\p{L}/u.test(value.slice(candidate.outerEnd, end))) {
      for (const one of [...listed.splice(0), candidate])
        yield paragraph(text, one, null, fold(slice(text, ...heading)), null);
      listStart = candidate.outerEnd;
      continue;
    }
    listed.push(candidate);
    if (stacked.has(i)) continue;
    if (next !== undefined && isListed(value, candidate, next) && !hasRemark(value, candidate, next)) continue;
    // What is said of a list stands behind the last of it.
    const said = before.saidIn(start, end);
    const under = heading === undefined ? null : fold(slice(text, ...heading));
    for (const one of listed) yield paragraph(text, one, said.alias, said.words, under);
    listed.length = 0;
    listStart = candidate.outerEnd;
  }
}

/**
 * Recipients who stand one below the other with nothing between, and a blank line below the last: what follows that is said of all of
 * them. Which of them are not the last, by their number.
 */
function stacks(value: string, chosen: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = chosen.length - 2; i >= 0; i--) {
    const [one, next] = [chosen[i]!, chosen[i + 1]!];
    if (next.lineStart !== one.lineEnd + 1 || next.standing !== Standing.LineStart) continue;
    if (/\S/.test(value.slice(one.outerEnd, one.lineEnd))) continue;
    if (found.has(i + 1) || /^[^\S\n]*\n[^\S\n]*\n/.test(value.slice(next.outerEnd, next.outerEnd + 200))) found.add(i);
  }
  return found;
}

const within = ({ role, start, end }: WordHit, [from, to]: Heading): boolean =>
  ["failure", "delay", "success"].includes(role) && start < to && end > from;

/** Spread into one, it took a hundredth of all time. */
function paragraph(
  text: Text,
  { address, start, end }: Candidate,
  alias: Text | null,
  words: Text | null,
  heading: Text | null,
): Paragraph {
  return { address, alias, at: slice(text, start, end), words, heading };
}

type Said = Pick<Paragraph, "words" | "alias">;

/** Systems say the same about one recipient after the other: what they said of the one before is not read again. */
class Before {
  readonly #text: Text;
  #start = 0;
  #said: Said = { words: null, alias: null };
  /** What is said, as it stands; none where it is not simply a stretch of the text. */
  #stretch: string | null = null;

  constructor(text: Text) {
    this.#text = text;
  }

  saidIn(start: number, end: number): Said {
    const { value } = this.#text;
    // What stands at the end of the text is read by itself: see `words`.
    const stretch = end < value.length ? value.slice(start, end) : null;
    if (stretch !== null && stretch === this.#stretch) {
      const { words } = this.#said;
      return { words: words === null ? null : again(words, start - this.#start), alias: null };
    }
    const said = words(this.#text, start, end);
    const found = withoutAlias(said);
    const isSimple = found.alias === null && (said === null || said.of === slice(this.#text, start, end).of);
    [this.#stretch, this.#start, this.#said] = [isSimple ? stretch : null, start, found];
    return found;
  }
}

/** Exim, Postfix and sendmail name the alias in brackets before the reason. */
const aliasBefore =
  /^\(?(?:generated|expanded|ultimately generated) from:? ?<?([^\s<>()]{1,320}@[^\s<>()]{1,255}?)>?\)[: ]*/;

function withoutAlias(said: Text | null): Said {
  const found = said === null ? null : aliasBefore.exec(said.value);
  if (said === null || found === null) return { words: said, alias: null };
  const start = said.value.indexOf(found[1]!);
  const rest = slice(said, found[0].length, said.value.length);
  return { words: rest.value.length > 0 ? rest : null, alias: slice(said, start, start + found[1]!.length) };
}
