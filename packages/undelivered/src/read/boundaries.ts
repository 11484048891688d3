/** The boundaries of the parts that are open (RFC 2046 section 5.1.1), and the lines that are one of them. */
import { leastSearch, searchFactor } from "./limits.js";
import { lineEnd, nextLine, withoutReturns } from "./lines.js";

interface OpenBoundary {
  /** What to look for: a line end, two hyphens, the boundary. */
  mark: string;
  boundary: string;
  /** The place of the multipart among the open parts. */
  depth: number;
  /** Where the next line starts that starts with it; all before is known. */
  next: number;
  /** The same boundary further out, which this one hides. */
  outer: OpenBoundary | undefined;
}

/** A line that ends a part: where it starts and ends, and where the next line starts. */
export interface BoundaryLine {
  depth: number;
  isLast: boolean;
  start: number;
  end: number;
  next: number;
}

/** Boundaries by text, and in the order in which they were opened. */
export class Boundaries {
  readonly #byText = new Map<string, OpenBoundary>();
  readonly #stack: OpenBoundary[] = [];
  #budget: number;

  constructor(private readonly raw: string) {
    this.#budget = searchFactor * raw.length + leastSearch;
  }

  get areOpen(): boolean {
    return this.#stack.length > 0;
  }

  /** From now on lines of this boundary end parts of the multipart at `depth`; `next`: where the first of them is known to start. */
  open(boundary: string, depth: number, next = -1): void {
    const open = { mark: `\n--${boundary}`, boundary, depth, next, outer: this.#byText.get(boundary) };
    this.#byText.set(boundary, open);
    this.#stack.push(open);
  }

  /** The multipart at `depth` ends, and with it its boundary, if it had one. */
  close(depth: number): void {
    const last = this.#stack[this.#stack.length - 1];
    if (last?.depth !== depth) return;
    this.#stack.pop();
    if (last.outer === undefined) this.#byText.delete(last.boundary);
    else this.#byText.set(last.boundary, last.outer);
  }

  /** Where the first line of a boundary starts; null where it never comes, -1 where there is no time left to look for it. */
  first(boundary: string, from: number): number | null {
    const at = this.#budget > 0 ? this.#find(`\n--${boundary}`, from) : -1;
    return at < this.raw.length ? at : null;
  }

  /** The first line that looks like a boundary: two hyphens, no blanks, a Content- field or a blank line below. */
  guess(from: number, to: number): string | null {
    const { raw } = this;
    for (let at = from; at < to && this.#budget > 0;) {
      at = this.#find("\n--", at);
      if (at >= to) return null;
      const end = lineEnd(raw, at);
      if (this.at(at, end) !== null) return null;
      const name = raw.slice(at + 2, Math.min(end, at + 202)).trimEnd();
      const below = nextLine(raw, at);
      if (name !== "" && !/\s/.test(name) && /^content-/i.test(raw.slice(below, below + 8))) return name;
      at = below;
    }
    return null;
  }

  /** The next line from `at` on that is a boundary of an open part. */
  nextLine(at: number): BoundaryLine | null {
    const { raw } = this;
    for (let start = this.#nextCandidate(at); start < raw.length; start = this.#nextCandidate(start + 1)) {
      const feed = raw.indexOf("\n", start);
      const end = withoutReturns(raw, start, feed < 0 ? raw.length : feed);
      const found = this.at(start, end);
      // Written out: spreading `found` took a third of all the time that reading takes.
      if (found === null) continue;
      const { depth, isLast } = found;
      return { depth, isLast, start, end, next: feed < 0 ? raw.length : feed + 1 };
    }
    return null;
  }

  /** The open part whose boundary the line is; blanks after it are allowed (RFC 2046 section 5.1.1). */
  at(start: number, end: number): { depth: number; isLast: boolean } | null {
    if (!this.areOpen || end - start > 1000) return null;
    const line = this.raw.slice(start + 2, end).trimEnd();
    const exact = this.#byText.get(line);
    if (exact !== undefined) return { depth: exact.depth, isLast: false };
    if (!line.endsWith("--")) return null;
    const last = this.#byText.get(line.slice(0, -2).trimEnd());
    return last === undefined ? null : { depth: last.depth, isLast: true };
  }

  /**
   * The next line that starts like an open boundary. Each boundary is looked for by itself, which skips over text much faster
   * than looking at every line; when that has read too much, because of boundaries that never come, every line is looked at.
   */
  #nextCandidate(at: number): number {
    if (this.#budget <= 0) return this.#find("\n--", at);
    let nearest = this.raw.length;
    for (const open of this.#stack) {
      if (open.next < at) open.next = this.#find(open.mark, at);
      if (open.next < nearest) nearest = open.next;
    }
    return nearest;
  }

  /** Where the next line starts that starts with `mark` (which starts with a line end); the end of the input where none does. */
  #find(mark: string, from: number): number {
    const { raw } = this;
    // The very first line has no line end before it.
    if (from === 0 && raw.startsWith(mark.slice(1))) return 0;
    const found = raw.indexOf(mark, from - 1);
    const at = found < 0 ? raw.length : found + 1;
    this.#budget -= at - from;
    return at;
  }
}
