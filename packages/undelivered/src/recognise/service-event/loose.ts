/**
 * Objects as programs print them, which is nearly JSON: `{'event': 'bounce', 'code': None}` (Python), `{"event"=>"bounce"}` and
 * `{event: "bounce"}` (Ruby), `{ event: 'bounce' }` (Node), `Array ( [event] => bounce )` (PHP), and JSON with commas at the
 * end, quotation marks of a word processor, or words where a value should be.
 */
import { deepest } from "./limits.js";

const quotes: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”", "‘": "’", "`": "`" };
const blank = /[\s\u00a0]*/y;
/** A key or a word that stands without quotation marks, and a value that goes on to the end of the line. */
const word = /:?[\w$@.+-]{1,200}/y;
/** Lines may have been broken inside an escape. */
const escaped = /\\(?:!?\r?\n *)*(?:u([0-9a-f]{4})|([^]?))/iy;
const toEndOfLine = /[^\n]{0,4000}/y;

class Reader {
  at = 0;
  constructor(readonly text: string) {}

  /** What an expression that sticks to a place finds here. */
  take(what: RegExp): string {
    what.lastIndex = this.at;
    const found = what.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  next(): string {
    this.take(blank);
    return this.text[this.at] ?? "";
  }

  value(depth: number): unknown {
    const sign = this.next();
    if (depth > deepest || sign === "") return undefined;
    if (sign === "{") return this.#object("}", depth);
    if (sign === "[" || sign === "(") return this.#list(sign === "[" ? "]" : ")", depth);
    if (/^Array\s*\(/.test(this.text.slice(this.at, this.at + 120))) {
      this.take(/Array\s*/y);
      return this.#object(")", depth);
    }
    return this.#string() ?? this.#word();
  }

  /** The members of an object up to its end; what was cut off ends with the text. */
  #object(end: string, depth: number): unknown {
    const object: Record<string, unknown> = {};
    this.at++;
    while (this.next() !== end && this.next() !== "") {
      const isPrinted = this.take(/\[/y) !== "";
      const key = isPrinted ? this.take(/[^\]\n]{1,200}/y) : (this.#string() ?? this.take(word));
      if (isPrinted) this.take(/\]/y);
      this.take(blank);
      if (key === "" || this.take(/=>|[:=]/y) === "") return undefined;
      this.take(/[ \t]*/y);
      const isPlain = isPrinted && !/^Array\s*\(/.test(this.text.slice(this.at, this.at + 120));
      const value = isPlain ? this.take(toEndOfLine).trim() : this.value(depth + 1);
      if (value === undefined) return undefined;
      object[key.replace(/^:/, "")] = value;
      this.take(/\s*[,;]/y);
    }
    this.at++;
    // A list that PHP prints: its keys are 0, 1, 2.
    return Object.keys(object)[0] === "0" ? Object.values(object) : object;
  }

  #list(end: string, depth: number): unknown[] | undefined {
    const list: unknown[] = [];
    this.at++;
    while (this.next() !== end && this.next() !== "") {
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      list.push(value);
      this.take(/\s*,/y);
    }
    this.at++;
    return list;
  }

  /** A string, also in pieces that a plus sign joins; undefined where none stands here. */
  #string(): string | undefined {
    const prefix = this.take(/[bur](?=['"])/y);
    const close = quotes[this.text[this.at] ?? ""];
    if (close === undefined) {
      this.at -= prefix.length;
      return undefined;
    }
    let value = "";
    for (this.at++; this.at < this.text.length && this.text[this.at] !== close; this.at++) {
      if (this.text[this.at] !== "\\") value += this.text[this.at]!;
      else value += this.#escape();
    }
    this.at++;
    const join = this.take(/\s*\+\s*(?=['"])/y);
    return join === "" ? value : value + (this.#string() ?? "");
  }

  /** What an escape stands for, up to its last sign. A letter that means something else is none of the words: see `lettersIn`. */
  #escape(): string {
    escaped.lastIndex = this.at;
    const [whole, hex, sign] = escaped.exec(this.text)!;
    this.at += whole.length - 1;
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return /[a-z0-9]/i.test(sign!) ? " " : sign!;
  }

  /** `None`, `nil`, `1,5`, `:bounce`, `<Buffer 01>`: what it is, nobody asks. */
  #word(): string | undefined {
    const found = this.take(word) || this.take(/<[^<>\n]{0,200}>|#<[^<>\n]{0,200}>/y);
    return found === "" ? undefined : /^(?:null|undefined|none|nil)$/i.test(found) ? "" : found.replace(/^:/, "");
  }
}

/** The object or list that begins with a text; undefined where it is none, be its end cut off. */
export function loose(text: string): unknown {
  return new Reader(text).value(0);
}
