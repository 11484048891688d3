/** What is compressed with gzip (RFC 1952): rotated logs, mailboxes that were put away, Maildirs of Dovecot's zlib plugin. */
import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";

/** A small file that unpacks to more is read in chunks if its name ends in `.gz`, and is a trap otherwise. */
const mostUnpacked = 32 * 1024 * 1024;

export const isCompressed = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** Is it named as a file that may unpack to a hundred times its size? */
export const isNamedCompressed = (path: string): boolean => /\.t?gz$/i.test(path);

/** What a small file holds, unpacked where it is compressed. Throws where it is broken, or unpacks to too much. */
export const unpacked = (bytes: Buffer): Buffer =>
  isCompressed(bytes) ? gunzipSync(bytes, { maxOutputLength: mostUnpacked }) : bytes;

/** What a compressed stream holds, in chunks. An error of either ends the reading. */
const unpackedStream = (stream: Readable): AsyncIterable<Buffer> => pipeline(stream, createGunzip(), () => {});

/** The same of a compressed file. */
export const unpackedFile = (path: string): AsyncIterable<Buffer> => unpackedStream(createReadStream(path));

/** A stream in chunks, unpacked where it is compressed. */
export async function* plainStream(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  async function* all(): AsyncGenerator<Buffer> {
    yield first.value as Buffer;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  yield* isCompressed(first.value) ? unpackedStream(Readable.from(all())) : all();
}
