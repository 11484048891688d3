/**
 * The tree of parts (RFC 2046 section 5, RFC 2049) in one pass over the input.
 *
 * There is no recursion: a stack of open parts and a table of their boundaries, so that time grows with the length of the
 * input whatever the nesting.
 */
import { isFormInParts } from "./form-data.js";
import type { Field, Part, Warning } from "../types.js";
import { describe } from "./describe.js";
import { goesOnAfterBlank, isMessageHeader, isPartHeader, readHeader, type Header } from "./header-block.js";

import { maxDepth, maxParts, searchFactor } from "./limits.js";
import { lineEnd, nextLine, withoutReturns } from "./lines.js";
import { decodeBase64, decodeQuotedPrintable } from "./transfer.js";
import { warn } from "./warnings.js";

/** What the walk gives. */
export interface Structure {
  parts: Part[];
  hasHeader: boolean;
}

/** Types whose content starts with a message header (RFC 2046, RFC 6522, RFC 6532, RFC 6533). */
const messageTypes = new Set([
  "message/rfc822",
  "message/global",
  "message/partial",
  "message/news",
  "message/rfc822-headers",
  "message/global-headers",
  "text/rfc822-headers",
  "text/rfc822-header",
  "text/rfc822",
]);

interface OpenBoundary {
  boundary: string;
  /** What to look for: a line end, two hyphens, the boundary. */
  mark: string;
  /** The place of the multipart among the open parts. */
  depth: number;
  /** Where the next line starts that starts with it; all before is known. */
  next: number;
  /** The same boundary further out, which this one hides. */
  outer: OpenBoundary | undefined;
}

/** A line that ends a part: where it starts and ends, and where the next line starts. */
interface BoundaryLine {
  depth: number;
  isLast: boolean;
  start: number;
  end: number;
  next: number;
}

/** Walks the parts of `raw` from `start` on. */
export function readStructure(raw: string, start: number, warnings: Warning[]): Structure {
  return new Walk(raw, warnings).run(start);
}

/** A preamble is a sentence or two; a boundary further down belongs to a message that is quoted or returned in the text. */
const preambleLength = 400;

/** In text that lost its header, the first boundary is looked for in so much. */
const headlessLength = 4_096;

/** Where so many characters end; line ends are one character, whether CRLF or LF. */
function endOf(raw: string, start: number, length: number): number {
  let at = start;
  for (let left = length; left > 0 && at < raw.length; at++) if (raw.charCodeAt(at) !== 0x0d) left--;
  return at;
}

class Walk {
  readonly #parts: Part[] = [];
  /** The parts from the message itself to the innermost one that is open. */
  readonly #open: Part[] = [];
  /** Boundaries by text, and in the order in which they were opened. */
  readonly #boundaries = new Map<string, OpenBoundary>();
  readonly #stack: OpenBoundary[] = [];
  #budget: number;
  #isCut = false;

  constructor(
    private readonly raw: string,
    private readonly warnings: Warning[],
  ) {
    this.#budget = searchFactor * raw.length + 10_000;
  }

  run(start: number): Structure {
    const { raw } = this;
    const known = this.warnings.length;
    const header = this.#headerAt(start, false);
    const isHeader = isMessageHeader(header);
    // Pasted words are no header with faults.
    if (!isHeader) this.warnings.length = known;
    // A part by itself is a text that says how it is encoded.
    const hasHeader = isHeader && !isPartHeader(header);
    let at = isHeader ? this.#openPart(-1, start, header) : this.#openText(start);
    while (this.#stack.length > 0) {
      const line = this.#nextBoundary(at);
      if (line === null) {
        this.#isCut = true;
        break;
      }
      this.#closeTo(line.depth + 1, withoutBreak(raw, line.start));
      if (line.isLast) {
        this.#closeTo(line.depth, line.end);
        at = line.end;
        continue;
      }
      if (this.#parts.length >= maxParts) {
        warn(this.warnings, "too-many-parts");
        break;
      }
      const parent = this.#open[line.depth]!;
      at = this.#openPart(parent.index, line.next, this.#headerAt(line.next, true));
    }
    this.#closeTo(0, raw.length);
    // What stands after the last boundary belongs to the message too.
    this.#parts[0]!.end = raw.length;
    if (this.#isCut) warn(this.warnings, "truncated");
    return { parts: this.#parts, hasHeader };
  }

  /** Reads a header, and goes on where a blank line stands inside it. */
  #headerAt(at: number, isPart: boolean): Header {
    const isBoundary = (start: number, end: number): boolean => this.#boundaryAt(start, end) !== null;
    let from = at;
    // QUIRK: a blank line before the fields of a part.
    if (isPart && lineEnd(this.raw, at) === at && /^\r*\ncontent-type[ \t]*:/i.test(this.raw.slice(at, at + 20))) {
      warn(this.warnings, "blank-line-in-header");
      from = nextLine(this.raw, at);
    }
    const header = readHeader(this.raw, from, isBoundary, this.warnings);
    // What was read before lacked what every header has: only the newest fields are asked.
    for (let last = header; goesOnAfterBlank(this.raw, last, isPart);) {
      warn(this.warnings, "blank-line-in-header");
      last = readHeader(this.raw, last.bodyStart, isBoundary, this.warnings);
      if (last.fields.length === 0) break;
      header.fields.push(...last.fields);
      header.bodyStart = last.bodyStart;
      header.endedBy = last.endedBy;
    }
    return header;
  }

  /** Text without any header: one part, or several if it starts with a boundary line. */
  #openText(start: number): number {
    const part = this.#add(-1, start, { fields: [], bodyStart: start, endedBy: "text" });
    const head = this.raw
      .slice(start, start + 160)
      .trimStart()
      .toLowerCase();
    if (head.startsWith("<html") || head.startsWith("<!doctype html")) part.type = "text/html";
    // The fields of a form that was posted are parts as well (RFC 7578), but it is read as a whole.
    if (head.startsWith("--") && !isFormInParts(head))
      this.#expect(part, this.#guessBoundary(start, endOf(this.raw, start, headlessLength)));
    return start;
  }

  /** Opens a part and, where it holds a message, the parts inside it. Says where to go on reading. */
  #openPart(parent: number, start: number, header: Header): number {
    let part = this.#add(parent, start, header);
    for (;;) {
      if (header.endedBy === "text" && header.fields.length > 0 && part.fields.length > 0)
        warn(this.warnings, "header-without-end");
      if (part.type.startsWith("multipart/")) {
        this.#openMultipart(part);
        return part.bodyStart;
      }
      if (!messageTypes.has(part.type)) {
        if (part.index === 0) this.#openUndeclared(part);
        return part.bodyStart;
      }
      if (this.#open.length >= maxDepth) {
        warn(this.warnings, "too-deep");
        return part.bodyStart;
      }
      if (this.#parts.length >= maxParts) {
        warn(this.warnings, "too-many-parts");
        return part.bodyStart;
      }
      if (part.encoding === "base64" || part.encoding === "quoted-printable") {
        if (this.#openEncoded(part)) return part.bodyStart;
      }
      const from = skipBeforeHeader(this.raw, part.bodyStart);
      header = this.#headerAt(from, false);
      part = this.#add(part.index, from, header);
    }
  }

  #add(parentIndex: number, start: number, header: Header): Part {
    const parent = parentIndex < 0 ? null : this.#parts[parentIndex]!;
    const part: Part = {
      id: parent === null ? "0" : `${parent.id}.${parent.children.length + 1}`,
      index: this.#parts.length,
      parent: parentIndex,
      children: [],
      fields: header.fields,
      type: "text/plain",
      params: {},
      encoding: "7bit",
      charset: null,
      start,
      bodyStart: header.bodyStart,
      end: this.raw.length,
      decoded: null,
    };
    // RFC 2046 section 5.1.5: the parts of a digest are messages.
    if (parent?.type === "multipart/digest") part.type = "message/rfc822";
    describe(part, this.warnings);
    parent?.children.push(part.index);
    this.#parts.push(part);
    this.#open.push(part);
    return part;
  }

  #openMultipart(part: Part): void {
    if (this.#open.length >= maxDepth) return warn(this.warnings, "too-deep");
    const stated = (part.params["boundary"] ?? "").trimEnd();
    if (stated !== "") {
      const next = this.#budget > 0 ? this.#find(`\n--${stated}`, part.bodyStart) : -1;
      if (next < this.raw.length) return this.#expect(part, stated, next);
    }
    const guessed = this.#guessBoundary(part.bodyStart, this.raw.length);
    if (guessed === null && stated !== "") {
      // Nothing follows: the message was cut, or only its header was returned.
      return this.#expect(part, stated);
    }
    warn(this.warnings, guessed === null ? "no-parts" : stated === "" ? "missing-boundary" : "wrong-boundary");
    this.#expect(part, guessed);
  }

  /** QUIRK: a multipart body under a header that lost its Content-Type. */
  #openUndeclared(part: Part): void {
    if (part.fields.some(({ name }) => name === "content-type")) return;
    const guessed = this.#guessBoundary(part.bodyStart, endOf(this.raw, part.bodyStart, preambleLength));
    if (guessed !== null) warn(this.warnings, "missing-boundary");
    this.#expect(part, guessed);
  }

  #expect(part: Part, boundary: string | null, next = -1): void {
    if (boundary === null) return;
    const mark = `\n--${boundary}`;
    const open = { boundary, mark, depth: this.#open.length - 1, next, outer: this.#boundaries.get(boundary) };
    this.#boundaries.set(boundary, open);
    this.#stack.push(open);
    if (!part.type.startsWith("multipart/")) part.type = "multipart/mixed";
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

  /** The first line that looks like a boundary: two hyphens, no blanks, a Content- field or a blank line below. */
  #guessBoundary(from: number, to: number): string | null {
    const { raw } = this;
    for (let at = from; at < to && this.#budget > 0;) {
      at = this.#find("\n--", at);
      if (at >= to) return null;
      const end = lineEnd(raw, at);
      if (this.#boundaryAt(at, end) !== null) return null;
      const name = raw.slice(at + 2, Math.min(end, at + 202)).trimEnd();
      const below = nextLine(raw, at);
      if (name !== "" && !/\s/.test(name) && /^content-/i.test(raw.slice(below, below + 8))) return name;
      at = below;
    }
    return null;
  }

  /** The next line from `at` on that is a boundary of an open part. */
  #nextBoundary(at: number): BoundaryLine | null {
    const { raw } = this;
    for (let start = this.#nextCandidate(at); start < raw.length; start = this.#nextCandidate(start + 1)) {
      const feed = raw.indexOf("\n", start);
      const end = withoutReturns(raw, start, feed < 0 ? raw.length : feed);
      const found = this.#boundaryAt(start, end);
      // Written out: spreading `found` took a third of all the time that reading takes.
      if (found === null) continue;
      const { depth, isLast } = found;
      return { depth, isLast, start, end, next: feed < 0 ? raw.length : feed + 1 };
    }
    return null;
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

  /** The open part whose boundary the line is; blanks after it are allowed (RFC 2046 section 5.1.1). */
  #boundaryAt(start: number, end: number): { depth: number; isLast: boolean } | null {
    if (this.#stack.length === 0 || end - start > 1000) return null;
    const line = this.raw.slice(start + 2, end).trimEnd();
    const exact = this.#boundaries.get(line);
    if (exact !== undefined) return { depth: exact.depth, isLast: false };
    if (!line.endsWith("--")) return null;
    const last = this.#boundaries.get(line.slice(0, -2).trimEnd());
    return last === undefined ? null : { depth: last.depth, isLast: true };
  }

  /** Closes parts until `depth` are open. */
  #closeTo(depth: number, end: number): void {
    while (this.#open.length > depth) {
      const part = this.#open.pop()!;
      part.end = Math.max(part.bodyStart, end);
      const last = this.#stack[this.#stack.length - 1];
      if (last?.depth !== this.#open.length) continue;
      this.#stack.pop();
      if (last.outer === undefined) this.#boundaries.delete(last.boundary);
      else this.#boundaries.set(last.boundary, last.outer);
    }
  }

  /** A message that is transfer-encoded: only its header is read, its fields stand nowhere in the input. */
  #openEncoded(part: Part): boolean {
    const line = this.#stack.length > 0 ? this.#nextBoundary(part.bodyStart) : null;
    const end = line === null ? this.raw.length : withoutBreak(this.raw, line.start);
    const body = this.raw.slice(part.bodyStart, Math.max(part.bodyStart, end));
    if (part.encoding === "base64" && /^\s*[A-Za-z-]+:/.test(body.slice(0, 200))) {
      warn(this.warnings, "not-encoded");
      part.encoding = "7bit";
      return false;
    }
    const binary = part.encoding === "base64" ? decodeBase64(body).binary : decodeQuotedPrintable(body);
    const header = readHeader(binary, skipBeforeHeader(binary, 0), () => false, this.warnings);
    warn(this.warnings, "encoded-message");
    const nowhere = ({ name, raw, written }: Field): Field => ({
      name,
      raw,
      start: part.bodyStart,
      end: part.bodyStart,
      written,
      text: null,
      value: null,
    });
    const child = this.#add(part.index, part.bodyStart, {
      fields: header.fields.map(nowhere),
      bodyStart: Math.max(part.bodyStart, end),
      endedBy: "input",
    });
    child.encoding = "7bit";
    return true;
  }
}

/** The place before the line break that belongs to a boundary line (RFC 2046 section 5.1.1). */
function withoutBreak(raw: string, at: number): number {
  return raw.charCodeAt(at - 1) === 0x0a ? withoutReturns(raw, 0, at - 1) : at;
}

/** Skips blank lines and an mbox line before a header. */
export function skipBeforeHeader(raw: string, at: number): number {
  let pos = at;
  while (pos < raw.length && (raw.charCodeAt(pos) === 0x0a || raw.charCodeAt(pos) === 0x0d)) pos++;
  if (raw.startsWith("From ", pos) || raw.startsWith(">From ", pos)) return nextLine(raw, pos);
  return pos;
}
