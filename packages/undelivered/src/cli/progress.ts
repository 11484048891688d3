import { columnsOf } from "./terminal.js";
import { visibleLine } from "./visible.js";

/** Until a run lasts so long (milliseconds) nobody wants to see how far it is. */
const patience = 700;
/** Milliseconds between two looks: on a terminal, and where lines are kept. */
const between = { terminal: 100, lines: 5000 };

/** Where progress is shown: only where a person watches, or where it is asked for. */
export interface Audience {
  /** The person watches the output itself, which must not be disturbed. */
  busy: boolean;
  /** `--progress`. */
  asked: boolean;
}

/** A line on standard error which says how far a long run is, how fast, and how long it will still take. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #manner: "terminal" | "lines" | "none";
  readonly #now: () => number;
  readonly #started: number;
  #shown: number;
  #messages = 0;
  /** How much was done before this run. */
  #share: number | null = null;
  #isOnScreen = false;

  constructor(stream: NodeJS.WriteStream, { busy, asked }: Audience, now: () => number = Date.now) {
    this.#stream = stream;
    const isTerminal = stream.isTTY === true && process.env.TERM !== "dumb" && !busy;
    this.#manner = isTerminal ? "terminal" : asked ? "lines" : "none";
    this.#now = now;
    this.#started = this.#shown = now();
  }

  /** So many messages more; `share` of everything is done. */
  step(messages: number, source: string, share: number | null): void {
    this.#share ??= this.#messages === 0 ? share : null;
    this.#messages += messages;
    const now = this.#now();
    const since = now - this.#started;
    if (this.#manner === "none" || since < patience || now - this.#shown < between[this.#manner]) return;
    this.#shown = now;
    const text = progressLine({
      messages: this.#messages,
      seconds: since / 1000,
      before: this.#share ?? 0,
      share,
      source,
      columns: this.#manner === "terminal" ? this.#stream.columns || 80 : Infinity,
    });
    this.#stream.write(this.#manner === "terminal" ? `\r${text}\u001b[K` : `${text}\n`);
    this.#isOnScreen = this.#manner === "terminal";
  }

  /** Takes the line away, before something else is written and at the end. */
  clear(): void {
    if (this.#isOnScreen) this.#stream.write("\r\u001b[K");
    this.#isOnScreen = false;
  }
}

/** How far a run is. */
export interface Standing {
  /** Done in this run, which has lasted so many seconds. */
  messages: number;
  seconds: number;
  /** Shares of everything: what was done when the run began, and now; null where nobody knows how much there is. */
  before: number;
  share: number | null;
  source: string;
  /** The width of the line. */
  columns: number;
}

/** `[#####---------------]  27 %  1234 messages, 617 a second, 5 s left  bounces.mbox#1234`. */
export function progressLine({ messages, seconds, before, share, source, columns }: Standing): string {
  const filled = share === null ? 0 : Math.round(share * 20);
  const bar =
    share === null
      ? ""
      : `[${"#".repeat(filled)}${"-".repeat(20 - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %  `;
  const rate = messages / seconds;
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
  const left =
    share === null || share <= before ? "" : `, ${duration(((1 - share) / (share - before)) * seconds)} left`;
  const line = `${bar}${messages} messages, ${speed}${left}  `;
  const name = visibleLine(source);
  return line.length + columnsOf(name) < columns ? line + name : line.trimEnd().slice(0, columns - 1);
}

/** `5 s`, `3 min`, `2 h 10 min`. */
function duration(seconds: number): string {
  if (seconds < 100) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 100) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
