/** Text gathered as UTF-8. Its strings need not live until all are there, which spares the collector of garbage much. */
export class Utf8 {
  #bytes = new Uint8Array(usual);
  #length = 0;

  add(text: string): void {
    // A UTF-16 unit takes three bytes at most.
    this.#reserve(this.#length + text.length * 3);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** All of it, in memory of its own. */
  take(): Uint8Array {
    const all = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    if (this.#bytes.length > usual) this.#bytes = new Uint8Array(usual);
    return all;
  }

  #reserve(size: number): void {
    if (size <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(size, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

const encoder = new TextEncoder();

/** Room for the reports of most batches; more is not kept. */
const usual = 384 * 1024;
