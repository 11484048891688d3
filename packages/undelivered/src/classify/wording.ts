/**
 * A text as the rules read it: as long as the original, so that every position stays, but what proves nothing is masked or
 * skipped: addresses, the hosts of a wrapper, the marks of continued lines.
 */
import { findPhrases } from "../phrase/phrases.js";
import type { PhraseHit } from "../phrase/phrases.js";
import { isDomain, isSpaceless } from "../phrase/scanners.js";
import type { ExplainOptions, Text } from "../types.js";
import { knowledge, ownRules } from "./knowledge.js";
import { parseReply } from "./reply.js";
import type { Reply } from "./reply.js";

/** A text, taken apart and made ready for the rules. */
export interface Wording {
  text: Text;
  /** As long as `text.value`. */
  matched: string;
  reply: Reply;
  /** The phrases of this program's knowledge that stand in the text. */
  hits: readonly PhraseHit[];
  /** How much this text is worth compared with the diagnostic: 1 for the diagnostic itself. */
  weight: number;
}

/** Not more than this of a text is searched for reasons: real reasons are short, and hostile texts are not. */
export const searchedLength = 32_768;

/** Masked: one character that no phrase holds. Skipped: nothing at all. See phrase/folding.ts. */
const mask = "\u0001";
const skip = "\u0000";

/** To whom it comes back: the sender is no reason. */
const comesBack = /\breturn(?:ing|ed)?(?: message| mail| e-?mail)? to (?:the )?sender\b/gi;

/**
 * Prepares a text.
 *
 * @param kept addresses that rules speak of, in lower case; they are words, not masks
 */
function wordingOf(text: Text, kept: ReadonlySet<string>, weight = 1): Wording {
  const value = text.value.length > searchedLength ? text.value.slice(0, searchedLength) : text.value;
  const reply = parseReply(value);
  const masks: [number, number, string][] = [];
  for (const [start, end] of reply.noise) masks.push([start, end, isContinuation(value, start) ? skip : mask]);
  if (value.includes("eturn"))
    for (const { index, 0: words } of value.matchAll(comesBack)) masks.push([index, index + words.length, mask]);
  addressesIn(value, kept, masks);
  const matched = cover(value, masks);
  return { text, matched, reply, hits: findPhrases(knowledge().rules.phrases, matched, value), weight };
}

/** So many texts of a notice are held: what recipients share comes between what is said of each. */
const mostHeld = 4;

/** Prepares the texts of one notice. Those that recipients share are prepared once. */
export class WordingReader {
  /** Addresses that rules speak of. */
  readonly kept: ReadonlySet<string>;
  /** The last one first. */
  readonly #held: Wording[] = [];

  constructor({ rules }: ExplainOptions) {
    const known = knowledge().rules.addresses;
    this.kept = rules === undefined ? known : new Set([...known, ...ownRules(rules).addresses]);
  }

  read(text: Text, weight: number): Wording {
    const held = this.#held.findIndex((one) => one.text === text && one.weight === weight);
    if (held === 0) return this.#held[0]!;
    const wording = held < 0 ? wordingOf(text, this.kept, weight) : this.#held.splice(held, 1)[0]!;
    this.#held.unshift(wording);
    if (this.#held.length > mostHeld) this.#held.pop();
    return wording;
  }
}

/** Marks of continued lines are digits; names of hosts and commands are masked. */
function isContinuation(value: string, start: number): boolean {
  return /^[245](?:\d\d[ -]|\.\d)/.test(value.slice(start, start + 4));
}

/** Characters that an address does not go on over (RFC 5321 section 4.1.2, as far as the wild keeps to it). */
const ends = new Uint8Array(128);
for (let code = 0; code <= 0x20; code++) ends[code] = 1;
for (const sign of '<>()[]",;:\\|') ends[sign.charCodeAt(0)] = 1;
const isEnd = (code: number): boolean => (code < 128 ? ends[code] === 1 : code === 0xa0 || isWide(code));

/** Punctuation of East Asia. */
const isWide = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x301f && code !== 0x3005) || (code >= 0xff00 && code <= 0xff20);

function addressesIn(value: string, kept: ReadonlySet<string>, masks: [number, number, string][]): void {
  for (let at = value.indexOf("@"); at >= 0; at = value.indexOf("@", at + 1)) {
    const start = startOf(value, at);
    let end = endOf(value, at);
    if (start === at || end === at + 1) continue;
    while (end > at + 1 && isTrailing(value.charCodeAt(end - 1))) end--;
    if (!isDomain(value.slice(at + 1, end)) && value[start - 1] !== "<") continue;
    const words = value.slice(start, end).toLowerCase();
    // An address in the path of a link is part of the link.
    if (kept.has(words) || words.includes("//")) continue;
    masks.push([start, end, mask]);
  }
}

/** Where the address with this `@` begins: words of a script without spaces may touch it. */
function startOf(value: string, at: number): number {
  const isLatin = at > 0 && value.charCodeAt(at - 1) < 128;
  let start = at;
  for (; start > 0 && at - start < 128; start--) {
    const code = value.charCodeAt(start - 1);
    if (isEnd(code) || (isLatin && isSpaceless(code))) break;
  }
  return start;
}

/** Where it ends: no label mixes such scripts with Latin letters (RFC 5893). */
function endOf(value: string, at: number): number {
  let end = at + 1;
  for (let label = end; end < value.length && end - at < 256; end++) {
    const code = value.charCodeAt(end);
    if (isEnd(code) || code === 0x40) break;
    if (code === 0x2e) label = end + 1;
    else if (isSpaceless(code) && end > label && value.charCodeAt(label) < 128) break;
  }
  return end;
}

/** Punctuation behind an address: `.`, `'`, `!`, `?`, `/`. */
const isTrailing = (code: number): boolean =>
  code === 0x2e || code === 0x27 || code === 0x21 || code === 0x3f || code === 0x2f;

function cover(value: string, masks: [number, number, string][]): string {
  if (masks.length === 0) return value;
  masks.sort((a, b) => a[0] - b[0]);
  let covered = "";
  let from = 0;
  for (const [start, end, sign] of masks) {
    if (end <= from) continue;
    const begin = Math.max(from, start);
    covered += value.slice(from, begin) + sign.repeat(end - begin);
    from = end;
  }
  return covered + value.slice(from);
}
