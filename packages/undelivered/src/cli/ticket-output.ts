/** Where tickets go: to standard output one after the other, as one message, or each to a file of its own. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Failure } from "./failure.js";
import { write } from "./output.js";
import { ownLine, visibleLine } from "./visible.js";

/** A ticket on its way out. */
export interface Outgoing {
  /** The message that it is about. */
  source: string;
  to: string;
  content: string | Uint8Array;
}

/** Takes tickets, and words about messages that have none. */
export interface TicketOutput {
  add(ticket: Outgoing): Promise<void>;
  none(words: string): Promise<void>;
  end(): Promise<void>;
}

/** One after the other on standard output. */
export class TicketStream implements TicketOutput {
  add({ content }: Outgoing): Promise<void> {
    return write(content);
  }
  none(words: string): Promise<void> {
    return write(words);
  }
  async end(): Promise<void> {}
}

/** One message on standard output; several cannot stand in one file that a mail program opens. */
export class SingleMessage implements TicketOutput {
  #only: Outgoing | null = null;

  async add(ticket: Outgoing): Promise<void> {
    if (this.#only !== null)
      throw new Failure(
        "there is more than one ticket; name a folder for them with --output, or see them with --ticket",
      );
    this.#only = ticket;
  }
  async none(words: string): Promise<void> {
    process.stderr.write(words);
  }
  async end(): Promise<void> {
    if (this.#only === null) return;
    await write(this.#only.content);
    process.stderr.write(`→ ${ownLine(this.#only.to)}\n`);
  }
}

/** A file for each in a folder, named after the message that it is about. */
export class TicketFolder implements TicketOutput {
  readonly #folder: string;
  readonly #ending: string;
  readonly #tell: (source: string, message: string) => void;
  readonly #names = new Set<string>();

  /** @param ending of the files' names: `eml`, `txt` */
  constructor(folder: string, ending: string, tell: (source: string, message: string) => void) {
    this.#folder = folder;
    this.#ending = ending;
    this.#tell = tell;
  }

  async add({ source, content, to }: Outgoing): Promise<void> {
    const path = join(this.#folder, this.#nameFor(source));
    await mkdir(this.#folder, { recursive: true }).catch((error: unknown) => {
      throw new Failure(unwritable(this.#folder, error), 1);
    });
    try {
      await writeFile(path, content, { flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw new Failure(unwritable(path, error), 1);
      if (!(await readFile(path).catch(() => Buffer.of())).equals(Buffer.from(content))) {
        this.#tell(path, "is there already and holds something else; move it away, or name another folder");
        return;
      }
    }
    await write(`${visibleLine(path)} → ${ownLine(to)}\n`);
  }

  none(words: string): Promise<void> {
    return write(words);
  }
  async end(): Promise<void> {}

  #nameFor(source: string): string {
    const stem = `${stemOf(source)}-ticket`;
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? "" : `-${number}`}.${this.#ending}`;
      // Some file systems take capitals and small letters for the same.
      if (this.#names.has(name.toLowerCase())) continue;
      this.#names.add(name.toLowerCase());
      return name;
    }
  }
}

/** `bounces.mbox#3` → `bounces.mbox-3`: letters, digits and harmless signs, whatever a path is called. */
function stemOf(source: string): string {
  const name = source === "-" ? "" : basename(source).replace(/\.(?:eml|txt|msg)$/i, "");
  const clean = name
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .slice(0, 100)
    .replace(/^[.-]+|-+$/g, "");
  return clean === "" ? "message" : clean;
}

function unwritable(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = {
    EEXIST: "it is a file and no folder",
    ENOTDIR: "a part of the path is a file",
    EACCES: "no permission",
  };
  return `cannot write ${visibleLine(path)}: ${why[code as keyof typeof why] ?? message}`;
}
