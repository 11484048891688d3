/**
 * ISO-2022-JP (RFC 1468), decoded by way of EUC-JP: the same characters in the same tables, without escape sequences.
 *
 * Browsers give up this charset, because markup can be hidden in its escapes; Japanese mail goes on using it.
 */

type Mode = "ascii" | "kana" | "double" | "supplement";

const escape = 0x1b;
const lineFeed = 0x0a;

/** A decoder with the interface of the platform's own, streaming included. */
export class Iso2022JpDecoder {
  readonly encoding = "iso-2022-jp";
  #mode: Mode = "ascii";
  /** The beginning of an escape sequence or of a double-byte character that the last chunk ended with. */
  #left: number[] = [];
  readonly #eucJp = new TextDecoder("euc-jp");

  decode(bytes: Uint8Array, { stream = false }: { stream?: boolean } = {}): string {
    const input = this.#left.length > 0 ? Uint8Array.from([...this.#left, ...bytes]) : bytes;
    const output = new Uint8Array(input.length * 2);
    let length = 0;
    let at = 0;
    this.#left = [];
    while (at < input.length) {
      const byte = input[at]!;
      if (byte === escape) {
        const switched = this.#switch(input, at);
        if (switched < 0 && stream) break;
        at += Math.max(1, switched);
      } else if (byte < 0x21 || byte > 0x7e || this.#mode === "ascii") {
        // A line ends in ASCII whatever the sender forgot (RFC 1468).
        if (byte === lineFeed) this.#mode = "ascii";
        output[length++] = byte;
        at++;
      } else if (this.#mode === "kana") {
        output[length++] = 0x8e;
        output[length++] = byte | 0x80;
        at++;
      } else {
        if (at + 1 >= input.length) break;
        if (this.#mode === "supplement") output[length++] = 0x8f;
        output[length++] = byte | 0x80;
        output[length++] = input[at + 1]! | 0x80;
        at += 2;
      }
    }
    if (stream) this.#left = [...input.subarray(at)];
    else this.#mode = "ascii";
    return this.#eucJp.decode(output.subarray(0, length));
  }

  /** Follows an escape sequence and gives its length; -1 where the input ends inside it, 0 where it is none. */
  #switch(input: Uint8Array, at: number): number {
    const first = input[at + 1];
    const second = input[at + 2];
    let mode: Mode | undefined;
    let length = 3;
    if (first === 0x28) mode = second === 0x42 || second === 0x4a ? "ascii" : second === 0x49 ? "kana" : undefined;
    else if (first === 0x24 && (second === 0x40 || second === 0x42)) mode = "double";
    else if (first === 0x24 && second === 0x28 && input[at + 3] === 0x44) [mode, length] = ["supplement", 4];
    if (mode === undefined) return at + 3 >= input.length ? -1 : 0;
    this.#mode = mode;
    return length;
  }
}
