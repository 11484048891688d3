/** Mailboxes in one file (RFC 4155): where one message ends and the next one starts. */

const letterF = 0x46;
const feed = 0x0a;
const carriage = 0x0d;

/** No envelope line is longer: an address of 320 and a date. What is longer is text. */
const longestLine = 1000;

/** An envelope line states a sender and a time; prose that starts with "From" does not. */
const envelope = /^From (?:\S|"[^"]{0,100}").{0,400}\d:\d\d.{0,60}\d{4}|^From \S{1,400} .{0,80}\d{4}.{0,60}\d:\d\d/;

/** Does the input start like a mailbox file? */
export function isMbox(bytes: Uint8Array): boolean {
  let at = 0;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
  while (bytes[at] === feed || bytes[at] === carriage) at++;
  return envelopeAt(bytes, at, bytes.length, true) === "yes";
}

/** The messages of a mailbox file, each with its envelope line, as views of `bytes`. Quoted `>From` lines stay as they are. */
export function* splitMbox(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let at = nextStart(bytes, 1, bytes.length, true); at >= 0; at = nextStart(bytes, at + 1, bytes.length, true)) {
    if (at > start && !isEmpty(bytes, start, at)) yield bytes.subarray(start, at);
    start = at;
  }
  if (!isEmpty(bytes, start, bytes.length)) yield bytes.subarray(start);
}

/** Splits a mailbox that comes in chunks of any size. */
export class MboxSplitter {
  #buffer = new Uint8Array(65_536);
  #length = 0;
  #scanned = 1;

  /** Takes a chunk and gives the messages that are complete. */
  push(chunk: Uint8Array): Uint8Array[] {
    this.#append(chunk);
    const messages: Uint8Array[] = [];
    let start = 0;
    for (;;) {
      const at = nextStart(this.#buffer, Math.max(this.#scanned, start + 1), this.#length, false);
      if (at < 0) {
        // A line that is not complete yet is looked at again.
        this.#scanned = Math.max(1, -at - 1);
        break;
      }
      if (!isEmpty(this.#buffer, start, at)) messages.push(this.#buffer.slice(start, at));
      start = at;
      this.#scanned = at + 1;
    }
    if (start > 0) {
      this.#buffer.copyWithin(0, start, this.#length);
      this.#length -= start;
      this.#scanned = Math.max(1, this.#scanned - start);
    }
    return messages;
  }

  /** Gives the last messages. */
  end(): Uint8Array[] {
    const rest = this.#buffer.slice(0, this.#length);
    this.#length = 0;
    this.#scanned = 1;
    return [...splitMbox(rest)];
  }

  #append(chunk: Uint8Array): void {
    const wanted = this.#length + chunk.length;
    if (wanted > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(wanted, this.#buffer.length * 2));
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(chunk, this.#length);
    this.#length = wanted;
  }
}

/**
 * The next envelope line after a blank line from `from` on. Negative where there is none: -1 minus the place from which to look
 * again when more bytes have come.
 */
function nextStart(bytes: Uint8Array, from: number, length: number, isAll: boolean): number {
  for (let at = bytes.indexOf(letterF, from); at >= 0 && at < length; at = bytes.indexOf(letterF, at + 1)) {
    const before = bytes[at - 1];
    if ((before !== feed && before !== carriage) || !followsBlankLine(bytes, at)) continue;
    const found = envelopeAt(bytes, at, length, isAll);
    if (found === "yes") return at;
    if (found === "unknown") return -1 - at;
  }
  return -1 - length;
}

/** Is the line before the one at `at` blank? */
function followsBlankLine(bytes: Uint8Array, at: number): boolean {
  let pos = at - 1;
  if (bytes[pos] === feed && bytes[pos - 1] === carriage) pos--;
  const before = bytes[pos - 1];
  return pos === 0 || before === feed || before === carriage;
}

function envelopeAt(bytes: Uint8Array, at: number, length: number, isAll: boolean): "yes" | "no" | "unknown" {
  const stop = Math.min(length, at + longestLine);
  const word = "From ";
  for (let i = 0; i < word.length; i++) {
    if (at + i >= stop) return isAll ? "no" : "unknown";
    if (bytes[at + i] !== word.charCodeAt(i)) return "no";
  }
  let end = at;
  while (end < stop && bytes[end] !== feed && bytes[end] !== carriage) end++;
  if (end === length && !isAll) return "unknown";
  let line = "";
  for (let i = at; i < end; i++) line += String.fromCharCode(bytes[i]!);
  return envelope.test(line) ? "yes" : "no";
}

function isEmpty(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (bytes[at] !== feed && bytes[at] !== carriage && bytes[at] !== 0x20) return false;
  return true;
}
