/** Reads what the arguments name: files, mbox files, Maildir folders, folders of messages, standard input. */
import { statSync } from "node:fs";
import type { Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { isCompressed, isNamedCompressed, plainStream, unpackedFile } from "./compressed.js";
import { troubleWith } from "./failure.js";
import type { Trouble } from "./failure.js";
import { filesIn } from "./folder.js";
import { messagesInChunks } from "./mbox-stream.js";
import { internetMessage } from "./outlook.js";
import { largestSmallFile, messagesInFile } from "./small-file.js";

/** One message and where it came from. */
export interface Input {
  /** The path, `path#3` for the third message of an mbox, `-` for standard input. */
  source: string;
  bytes: Uint8Array;
  cut: boolean;
  /** How much of everything that was asked for has been read, 0 to 1; null where nobody can know. */
  share: number | null;
}

/** What is to be explained next: a message, or a small file, which whoever explains it reads, be it a message or an mbox. */
export interface Item extends Omit<Input, "bytes"> {
  bytes: Uint8Array | null;
  /** The size of the file and when it was written, by which a change is noticed; null where there is no file. */
  state: string | null;
}

type Tell = (trouble: Trouble) => void;
type Share = (part: number) => number | null;

/** Large chunks: a mailbox of gigabytes is read with few calls. */
const chunkSize = 256 * 1024;

/** Tells a person who named no file and waits at a terminal what to do. */
export function invitePasting(paths: readonly string[]): void {
  if (paths.length > 0 || !process.stdin.isTTY) return;
  process.stderr.write(
    "Paste a message or an error text, then press Ctrl-D on an empty line (or name a file: --help).\n",
  );
}

/** Every message that the arguments name, in their order; what cannot be read is told and passed over. */
export async function* inputs(paths: readonly string[], tell: Tell): AsyncGenerator<Input> {
  for await (const item of items(paths, tell)) {
    if (item === null) continue;
    const { source, bytes, cut, share } = item;
    const message = bytes === null ? null : internetMessage({ source, bytes, cut, share }, tell);
    if (message !== null) yield message;
    else if (bytes === null) for (const message of messagesInFile(source, tell)) yield { ...message, share };
  }
}

/**
 * The same with small files unread, so that several can be read at a time. Gives null where what follows may take time to
 * come, so that nothing that is there need wait for it.
 */
export async function* items(paths: readonly string[], tell: Tell): AsyncGenerator<Item | null> {
  let stdinRead = false;
  for (const [at, path] of paths.entries()) {
    if (path !== "-") yield* itemsAt(path, (part) => (at + part) / paths.length, tell);
    else if (stdinRead) tell({ source: "-", message: "standard input was read already; name - once" });
    else {
      stdinRead = true;
      yield* streamed("-", plainStream(process.stdin), null, () => null, tell);
    }
  }
}

async function* itemsAt(path: string, share: Share, tell: Tell): AsyncGenerator<Item | null> {
  let found;
  try {
    found = await stat(path);
  } catch (error) {
    tell(troubleWith(path, error));
    return;
  }
  if (!found.isDirectory()) {
    yield* itemsOf(path, found, share, tell);
    return;
  }
  const files = await filesIn(path, tell);
  for (const [at, file] of files.entries()) {
    // Waiting for an answer costs twenty times as much as the call itself, and a Maildir has a hundred thousand of them.
    const about = statSync(file, { throwIfNoEntry: false });
    yield* itemsOf(file, about ?? null, (part) => share((at + part) / files.length), tell);
  }
}

/** @param about what is known of a file; null for what has been moved or is none, such as a named pipe */
async function* itemsOf(path: string, about: Stats | null, share: Share, tell: Tell): AsyncGenerator<Item | null> {
  const state = about?.isFile() ? `${about.size} ${about.mtimeMs}` : null;
  if (about === null || (about.isFile() && about.size <= largestSmallFile && !isNamedCompressed(path))) {
    yield { source: path, bytes: null, cut: false, share: share(1), state };
    return;
  }
  const isKnown = state !== null && !isNamedCompressed(path);
  const shareAfter = (read: number): number | null => (isKnown ? share(Math.min(1, read / about.size)) : null);
  yield* streamed(path, chunksOf(path), state, shareAfter, tell);
}

/** A file in chunks, unpacked; they may all be in the same memory: each is to be used before the next is asked for. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const memory = Buffer.allocUnsafeSlow(chunkSize);
    let isFirst = true;
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, chunkSize, null);
      if (bytesRead === 0) return;
      const chunk = memory.subarray(0, bytesRead);
      if (isFirst && isCompressed(chunk)) {
        yield* unpackedFile(path);
        return;
      }
      isFirst = false;
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

/** The messages of one stream. */
async function* streamed(
  source: string,
  stream: AsyncIterable<Buffer>,
  state: string | null,
  shareAfter: (read: number) => number | null,
  tell: Tell,
): AsyncGenerator<Item | null> {
  try {
    for await (const { messages, read } of messagesInChunks(stream)) {
      const share = shareAfter(read);
      for (const { bytes, cut, number } of messages) {
        yield { source: number === null ? source : `${source}#${number}`, bytes, cut, share, state };
      }
      yield null;
    }
  } catch (error) {
    tell(troubleWith(source, error));
  }
}
