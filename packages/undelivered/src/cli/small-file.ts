import { readFileSync } from "node:fs";
import { unpacked } from "./compressed.js";
import { troubleWith } from "./failure.js";
import type { Trouble } from "./failure.js";
import { movedTo } from "./folder.js";
import type { Input } from "./inputs.js";
import { messagesInBytes } from "./mbox-stream.js";
import { internetMessage } from "./outlook.js";

/** Larger files are read in chunks. Reports are seldom longer than some kilobytes. */
export const largestSmallFile = 1024 * 1024;

/** The messages in a file that is read whole; where it cannot be read, this is told. */
export function messagesInFile(source: string, tell: (trouble: Trouble) => void): Omit<Input, "share">[] {
  let bytes: Buffer;
  try {
    bytes = unpacked(bytesOf(source));
  } catch (error) {
    tell(
      (error as NodeJS.ErrnoException).code === "ENOENT"
        ? { source, message: "has gone since the run began; run again to see what is there now" }
        : troubleWith(source, error),
    );
    return [];
  }
  return messagesInBytes(bytes).flatMap(({ number, ...message }) => {
    const named = { source: number === null ? source : `${source}#${number}`, ...message };
    return internetMessage(named, tell) ?? [];
  });
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const moved = (error as NodeJS.ErrnoException).code === "ENOENT" ? movedTo(file) : null;
    if (moved === null) throw error;
    return readFileSync(moved);
  }
}
