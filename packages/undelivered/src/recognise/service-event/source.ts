/** Where the values of events stand in the text that they were read from: escapes and line breaks may stand between their letters. */
import { madeOf } from "../../read/pieces.js";
import { fold } from "../../read/text.js";
import type { Text } from "../../types.js";

/** A value where it stands in the text; a code that was put before it stands elsewhere. */
export function textIn(source: Source, value: string, written = value): Text {
  const { prose } = source;
  const code = /^[2456]\d\d (?=.)/s.exec(value)?.[0] ?? "";
  if (value !== written) return fold(madeOf(prose, value, placesOf(source, value)));
  const whole = source.indexOf(value);
  if (whole >= 0) return fold(madeOf(prose, value, whole));
  const words = placesOf(source, written.slice(code.length));
  if (code === "") return fold(madeOf(prose, value, words));
  const after = words.map((place, at) => (at % 2 === 0 ? place + code.length : place));
  return fold(madeOf(prose, value, [...placesOf(source, code.trim()), ...after]));
}

/** The letters and digits (of ASCII) in a text, and where each stands: from its place up to its end, an escape in full. */
interface Letters {
  text: string;
  places: Int32Array;
  ends: Int32Array;
}

/** All searches for values together may look through so many characters; a hostile list makes each look through all of it. */
const mostSearched = 200_000_000;

/** No event is longer, with few exceptions. */
const longestEvent = 65_536;

/** What JSON never holds as it is (RFC 8259 section 7). */
const escaped = /["\\\u0000-\u001f]/;

/** A text in which the values of one event after the other are looked for: they stand in their order. */
class Searched {
  readonly text: string;
  readonly #found = new Map<string, number>();
  #from = 0;
  #next = 0;
  /** How many characters were looked through. */
  cost = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next event stands behind the first of the values that were found of this one. */
  turn(): void {
    this.#from = this.#next;
  }

  /** Where words stand, not far behind those of the event before, or anywhere; where they stood the last time, if there was one. */
  indexOf(words: string): number {
    const known = this.#found.get(words);
    if (known !== undefined) return known;
    const near = this.text.slice(this.#from, this.#from + longestEvent).indexOf(words);
    const at = near < 0 ? this.text.indexOf(words) : this.#from + near;
    this.cost += near < 0 ? this.text.length : near;
    if (near >= 0 && this.#next === this.#from) this.#next = at;
    this.#found.set(words, at);
    return at;
  }
}

/** The text that events are read from. Its letters are picked once, whatever the number of its events. */
export class Source {
  readonly #whole: Searched;
  readonly #letters = new Map<Notation, { all: Letters; searched: Searched }>();

  constructor(
    readonly prose: Text,
    readonly written: "json" | "form",
  ) {
    this.#whole = new Searched(prose.value);
  }

  /** The values that are looked for from now on are those of the next event. */
  turn(): void {
    this.#whole.turn();
    for (const { searched } of this.#letters.values()) searched.turn();
  }

  /** Where words stand in the text; -1 where they do not, or where too much was looked through already. */
  indexOf(words: string): number {
    if (this.written === "json" && escaped.test(words)) return -1;
    return this.#isTired() ? -1 : this.#whole.indexOf(words);
  }

  /** Do the letters of these words stand in the text one after the other? */
  holds(words: string): boolean {
    return this.indexInLetters(lettersIn(words, "plain").text)[1] >= 0;
  }

  /**
   * The letters of the text, and where these stand in them, or -1. The values of a form may be JSON, and so may those of JSON; where
   * PHP prints an object, a backslash is one.
   */
  indexInLetters(words: string): [Letters, number] {
    const first = this.#indexIn(this.written, words);
    if (first[1] >= 0 || !this.prose.value.includes("\\")) return first;
    for (const written of ["json", "nested", "plain"] as const) {
      const found = written === this.written ? first : this.#indexIn(written, words);
      if (found[1] >= 0) return found;
    }
    return first;
  }

  #indexIn(written: Notation, words: string): [Letters, number] {
    let letters = this.#letters.get(written);
    if (letters === undefined) {
      const all = lettersIn(this.prose.value, written);
      this.#letters.set(written, (letters = { all, searched: new Searched(all.text) }));
    }
    return [letters.all, words === "" || this.#isTired() ? -1 : letters.searched.indexOf(words)];
  }

  #isTired(): boolean {
    let cost = this.#whole.cost;
    for (const { searched } of this.#letters.values()) cost += searched.cost;
    return cost > mostSearched;
  }
}

/**
 * Pairs of where the letters of a value stand in it and in the text, where escapes and line breaks stand between them; the
 * whole text where they stand nowhere.
 */
function placesOf(source: Source, value: string): number[] {
  const { prose } = source;
  const whole = source.indexOf(value);
  if (whole >= 0) return [0, whole];
  const wanted = lettersIn(value, "plain");
  const [inside, at] = source.indexInLetters(wanted.text);
  // Blanks at the end are folded away.
  const end = value.trimEnd().length - 1;
  if (at < 0) return end < 1 ? [0, 0] : [0, 0, end, prose.value.length - 1];
  const pairs = [0, Math.max(0, inside.places[at]! - wanted.places[0]!)];
  for (let n = 0; n < wanted.text.length; n++) {
    const [letter, place] = [wanted.places[n]!, inside.places[at + n]!];
    if (place - letter !== pairs.at(-1)! - pairs.at(-2)!) pairs.push(letter, place);
  }
  // What ends in an escape ends with its last character.
  const last = inside.ends[at + wanted.text.length - 1]! - 1;
  if (last !== inside.places[at + wanted.text.length - 1]) pairs.push(wanted.places[wanted.text.length - 1]!, last);
  return pairs;
}

/** Escapes, which may stand for a letter: of JSON (RFC 8259 section 7), of a form (RFC 3986 section 2.1). */
const escapes = {
  plain: null,
  // Lines may have been broken inside an escape.
  json: { sign: 0x5c, whole: /\\(?:!?\r?\n *)*u((?:(?:!?\r?\n *)*[0-9a-f]){4})|\\(?:!?\r?\n *)*./iy },
  nested: { sign: 0x5c, whole: /\\+u([0-9a-f]{4})|\\+./iy },
  form: { sign: 0x25, whole: /%([0-9a-f]{2})/iy },
};

type Notation = keyof typeof escapes;

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const ascii = new TextDecoder();

function lettersIn(text: string, written: Notation): Letters {
  const escape = escapes[written];
  const codes = new Uint8Array(text.length);
  const places = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    const place = at;
    if (escape !== null && code === escape.sign) {
      escape.whole.lastIndex = at;
      const found = escape.whole.exec(text);
      if (found === null) continue;
      at = escape.whole.lastIndex - 1;
      if (found[1] === undefined) continue;
      code = Number.parseInt(found[1].replace(/[^0-9a-f]/gi, ""), 16);
    }
    if (!isLetter(code)) continue;
    codes[count] = code;
    places[count] = place;
    ends[count++] = at + 1;
  }
  return { text: ascii.decode(codes.subarray(0, count)), places, ends };
}
