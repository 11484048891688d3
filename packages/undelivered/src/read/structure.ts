/**
 * The tree of parts (RFC 2046 section 5, RFC 2049) in one pass over the input.
 *
 * There is no recursion: a stack of open parts and a table of their boundaries, so that time grows with the length of the
 * input whatever the nesting.
 */
import type { Field, Part, Warning } from "../types.js";
import { Boundaries } from "./boundaries.js";
import { describe } from "./describe.js";
import { isFormInParts } from "./form-data.js";
import {
  goesOnAfterBlank,
  isMessageHeader,
  isPartHeader,
  isSubjectAlone,
  readHeader,
  type Header,
} from "./header-block.js";
import { maxDepth, maxParts } from "./limits.js";
import { endOf, lineEnd, nextLine, withoutReturns } from "./lines.js";
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

/** Walks the parts of `raw` from `start` on. */
export function readStructure(raw: string, start: number, warnings: Warning[]): Structure {
  return new Walk(raw, warnings).run(start);
}

/** A preamble is a sentence or two; a boundary further down belongs to a message that is quoted or returned in the text. */
const preambleLength = 400;

/** In text that lost its header, the first boundary is looked for in so much. */
const headlessLength = 4_096;

/** A page, or a piece of one. "<bob@example.org>: ..." begins otherwise. */
const beginsHtml =
  /^<(?:!doctype html|(?:html|head|body|div|p|table|span|br|meta|style|pre|font|center|blockquote|h[1-6])(?:\s[^<>@]{0,120}|\/)?>)/;

/** Properties as PowerShell lists them, the colons one below the other: RFC 5322 allows the blanks, and nobody writes them. */
const alignedList = /^[A-Za-z]{2,40} {2,40}: [^\n]*\n[A-Za-z]{2,40} {1,40}: /;

class Walk {
  readonly #parts: Part[] = [];
  /** The parts from the message itself to the innermost one that is open. */
  readonly #open: Part[] = [];
  readonly #boundaries: Boundaries;
  #isCut = false;

  constructor(
    private readonly raw: string,
    private readonly warnings: Warning[],
  ) {
    this.#boundaries = new Boundaries(raw);
  }

  run(start: number): Structure {
    const { raw } = this;
    const known = this.warnings.length;
    const header = this.#headerAt(start, false);
    const isHeader = isMessageHeader(header) && !alignedList.test(raw.slice(start, start + 400));
    // Pasted words are no header with faults.
    if (!isHeader) this.warnings.length = known;
    // A part by itself is a text that says how it is encoded, and a subject is copied with the text below it.
    const hasHeader = isHeader && !isPartHeader(header) && !isSubjectAlone(header);
    let at = isHeader ? this.#openPart(-1, start, header) : this.#openText(start);
    while (this.#boundaries.areOpen) {
      const line = this.#boundaries.nextLine(at);
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
    const isBoundary = (start: number, end: number): boolean => this.#boundaries.at(start, end) !== null;
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
    if (beginsHtml.test(head)) part.type = "text/html";
    // The fields of a form that was posted are parts as well (RFC 7578), but it is read as a whole.
    if (head.startsWith("--") && !isFormInParts(head))
      this.#expect(part, this.#boundaries.guess(start, endOf(this.raw, start, headlessLength)));
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
      const first = this.#boundaries.first(stated, part.bodyStart);
      if (first !== null) return this.#expect(part, stated, first);
    }
    const guessed = this.#boundaries.guess(part.bodyStart, this.raw.length);
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
    const guessed = this.#boundaries.guess(part.bodyStart, endOf(this.raw, part.bodyStart, preambleLength));
    if (guessed !== null) warn(this.warnings, "missing-boundary");
    this.#expect(part, guessed);
  }

  #expect(part: Part, boundary: string | null, next = -1): void {
    if (boundary === null) return;
    this.#boundaries.open(boundary, this.#open.length - 1, next);
    if (!part.type.startsWith("multipart/")) part.type = "multipart/mixed";
  }

  /** Closes parts until `depth` are open. */
  #closeTo(depth: number, end: number): void {
    while (this.#open.length > depth) {
      const part = this.#open.pop()!;
      part.end = Math.max(part.bodyStart, end);
      this.#boundaries.close(this.#open.length);
    }
  }

  /** A message that is transfer-encoded: only its header is read, its fields stand nowhere in the input. */
  #openEncoded(part: Part): boolean {
    const line = this.#boundaries.areOpen ? this.#boundaries.nextLine(part.bodyStart) : null;
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
