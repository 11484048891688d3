import { columnsOf } from "./terminal.js";
import { visibleLine } from "./visible.js";

/** Until a run lasts so long (milliseconds) nobody wants to see how far it is. */
const patience = 700;
const between = 100;

/** A line on standard error which says how far a long run is; only where a person watches. */
export class Progress {
  readonly #stream: NodeJS.WriteStream | null;
  readonly #started = Date.now();
  #shown = 0;
  #messages = 0;

  constructor(stream: NodeJS.WriteStream, watched: boolean) {
    this.#stream = watched && stream.isTTY === true && process.env.TERM !== "dumb" ? stream : null;
  }

  /** One message more. */
  step(source: string, share: number | null): void {
    this.#messages++;
    if (this.#stream === null) return;
    const now = Date.now();
    if (now - this.#started < patience || now - this.#shown < between) return;
    this.#shown = now;
    this.#stream.write(`\r${barOf(this.#stream.columns || 80, this.#messages, source, share)}\u001b[K`);
  }

  /** Takes the line away, before something else is written and at the end. */
  clear(): void {
    if (this.#stream !== null && this.#shown > 0) this.#stream.write("\r\u001b[K");
  }
}

/** The line itself: `[#####---------------]  27 %  1234 messages  bounces.mbox#1234`. */
function barOf(columns: number, messages: number, source: string, share: number | null): string {
  const filled = share === null ? 0 : Math.round(share * 20);
  const bar =
    share === null
      ? ""
      : `[${"#".repeat(filled)}${"-".repeat(20 - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %  `;
  const line = `${bar}${messages} messages  `;
  const name = visibleLine(source);
  return line.length + columnsOf(name) < columns ? line + name : line.slice(0, columns - 1);
}
