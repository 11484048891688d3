import { once } from "node:events";

/**
 * Writes to standard output and waits where the reader is slower than we are, so that a report does not wait in memory
 * for its reader.
 */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Ends the program quietly when the reader of its output has seen enough (`| head`). */
export function stopWhenNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`undelivered: cannot write the output: ${error.message}\n`);
    process.exit(1);
  });
  process.stderr.on("error", () => process.exit());
}
