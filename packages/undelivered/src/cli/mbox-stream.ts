/** Reads messages out of a stream of bytes: one message, or an mbox, of which only one message is in memory at a time. */
import { isMbox, MboxSplitter } from "../read/mbox.js";

/** One message of an input. */
export interface One {
  bytes: Uint8Array;
  /** Its place in an mbox, from 1; null where the input is a single message. */
  number: number | null;
  /** True where the message is longer than {@link longest} and was cut. */
  cut: boolean;
}

/**
 * The longest message that is read; the rest is dropped. Without a limit a single file (a disk image, an endless pipe)
 * takes all memory. What explains a failure stands at the beginning of a report.
 */
export const longest = 64 * 1024 * 1024;

/** So much of an input must be seen to know whether it is an mbox: the blank lines before, and one line. */
const beginning = 2000;

/** No line that opens a message of an mbox is longer. */
const longestLine = 1000;

/** The messages that are complete after a chunk of a stream. */
export interface Arrived {
  messages: One[];
  /** How many bytes of the stream have been read so far. */
  read: number;
}

/** The messages in a stream, chunk by chunk; no chunk is needed after the next has come. An mbox that holds one message only counts as that message. */
export async function* messagesInChunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Arrived> {
  let head: Buffer = Buffer.alloc(0);
  let input: Mailbox | Single | null = null;
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (input === null) {
      head = Buffer.concat([head, chunk]);
      if (head.length < beginning) continue;
    }
    const fresh = input === null ? head : chunk;
    input ??= isMbox(head) ? new Mailbox() : new Single();
    yield { messages: input.push(fresh), read };
  }
  yield { messages: input === null ? messagesInBytes(head) : input.end(), read };
}

/** The same for an input that is there as a whole. */
export function messagesInBytes(bytes: Buffer): One[] {
  const input = isMbox(bytes) ? new Mailbox() : new Single();
  return [...input.push(bytes), ...input.end()];
}

/** An input that is one message. */
class Single {
  readonly #chunks: Buffer[] = [];
  #size = 0;

  push(chunk: Buffer): One[] {
    if (this.#size < longest) this.#chunks.push(Buffer.from(chunk)); // its memory is used again
    this.#size += chunk.length;
    return [];
  }

  end(): One[] {
    const bytes = Buffer.concat(this.#chunks);
    return [{ bytes: bytes.subarray(0, longest), number: null, cut: this.#size > longest }];
  }
}

/** An input that is an mbox. */
class Mailbox {
  readonly #splitter = new MboxSplitter();
  #count = 0;
  /** The first message waits until it is known whether there is another. */
  #first: One | null = null;
  /** Bytes since the last message was complete. */
  #pending = 0;
  /** The end of what was dropped of a message that is too long: the next message may begin across chunks. */
  #tail: Buffer | null = null;
  /** So many bytes may still belong to a line that opens a message. */
  #line = 0;

  push(chunk: Buffer): One[] {
    const joined = this.#tail === null ? chunk : Buffer.concat([this.#tail, chunk]);
    this.#tail = null;
    if (joined.includes("From ")) this.#line = longestLine;
    else if (this.#pending > longest && this.#line <= 0) {
      this.#tail = Buffer.from(joined.subarray(-8));
      return [];
    } else this.#line -= joined.length;
    this.#pending += joined.length;
    const complete = this.#splitter.push(joined);
    if (complete.length > 0) this.#pending = 0;
    return complete.flatMap((bytes) => this.#take(bytes));
  }

  end(): One[] {
    const last = this.#splitter.end().flatMap((bytes) => this.#take(bytes));
    if (this.#first !== null) last.unshift({ ...this.#first, number: null });
    if (this.#count === 0) last.push({ bytes: new Uint8Array(), number: null, cut: false });
    return last;
  }

  #take(bytes: Uint8Array): One[] {
    this.#count++;
    const one = { bytes: bytes.subarray(0, longest), number: this.#count, cut: bytes.length > longest };
    if (this.#count === 1) {
      this.#first = one;
      return [];
    }
    const held = this.#first === null ? [] : [this.#first];
    this.#first = null;
    return [...held, one];
  }
}
