/**
 * HTML as a reader sees it: tags dropped, block elements on lines of their own, character references decoded.
 *
 * One pass that never goes back, so hostile markup costs no more than its length; every search that once failed is not
 * tried again.
 */
import type { Text } from "../types.js";
import { readEntity } from "./entities.js";
import { madeOf } from "./pieces.js";

/** Elements that stand apart like paragraphs. */
const paragraphs = new Set("p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote pre hr form fieldset".split(" "));

/** Elements that start a line. */
const lines = new Set(
  "br div tr li dt dd section article header footer main nav aside address center body html tbody thead tfoot caption option".split(
    " ",
  ),
);

/** Elements whose content nobody sees. */
const unseen = new Set("script style head title template noframes svg object".split(" "));

/** Elements that stand in a line. */
const inLine = new Set(
  "a abbr b big cite code del em font i img ins kbd label mark q s samp small span strong sub sup td th tt u var wbr".split(
    " ",
  ),
);

const closingTag = /<\/([a-z][\w:-]{0,60})/gi;

/** Turns the decoded source of an HTML part into readable text. */
export function readableHtml(source: Text): Text {
  return written(source, new Writer(source.value));
}

/** The same for text with tags in it, pasted HTML or XML: its lines are lines, and elements that HTML does not know start one. */
export function readableMarkup(source: Text): Text {
  return written(source, new Writer(source.value, true));
}

function written(source: Text, writer: Writer): Text {
  const value = writer.run();
  return madeOf(source, value, writer.pieces);
}

class Writer {
  readonly pieces: number[] = [0, 0];
  #out: string[] = [];
  #length = 0;
  /** Line ends at the end of the output; an empty output counts as a paragraph's end. */
  #breaks = 2;
  #hasBlank = true;
  #preDepth: number;
  /** The next equals sign from the place where somebody last looked for one. */
  #equals: number;
  /** The elements of XML: "Return-Path: <MAILER-DAEMON>" is none. */
  readonly #closed = new Set<string>();
  /** Searches that came to the end of the input. */
  readonly #gone = new Set<string>();

  constructor(
    private readonly html: string,
    private readonly isPasted = false,
  ) {
    this.#equals = html.indexOf("=");
    this.#preDepth = isPasted ? 1 : 0;
    if (isPasted) for (const [, name] of html.matchAll(closingTag)) this.#closed.add(name!.toLowerCase());
  }

  run(): string {
    const { html } = this;
    let tag = html.indexOf("<");
    let reference = html.indexOf("&");
    let at = 0;
    while (at < html.length) {
      if (tag >= 0 && tag < at) tag = html.indexOf("<", at);
      if (reference >= 0 && reference < at) reference = html.indexOf("&", at);
      const next = Math.min(tag < 0 ? html.length : tag, reference < 0 ? html.length : reference);
      if (next > at) {
        this.#text(at, next);
        at = next;
      } else if (next === tag) {
        at = this.#tag(at);
      } else {
        const entity = readEntity(html, at);
        if (entity === null) this.#text(at, at + 1);
        else this.#entity(entity.text, at);
        at = entity?.end ?? at + 1;
      }
    }
    return this.#out.join("");
  }

  /** A paragraph of nothing but a blank that does not go away is an empty line. */
  #entity(text: string, source: number): void {
    const isEmptyLine = text === " " && this.#breaks > 0 && this.#length > 0;
    this.#write(text, source);
    if (isEmptyLine) this.#breaks = 0;
  }

  /** Running text: outside <pre> any white space is one blank (CSS Text Level 3 section 4.1.1). */
  #text(start: number, end: number): void {
    const { html } = this;
    if (this.#preDepth > 0) return this.#write(html.slice(start, end), start);
    let from = start;
    for (let at = start; at < end; at++) {
      const code = html.charCodeAt(at);
      if (code > 0x20 || (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d && code !== 0x0c)) continue;
      if (code === 0x20 && at > from && html.charCodeAt(at + 1) > 0x20) continue;
      this.#write(html.slice(from, at), from);
      if (!this.#hasBlank) this.#write(" ", at);
      while (at + 1 < end && html.charCodeAt(at + 1) <= 0x20) at++;
      from = at + 1;
    }
    this.#write(html.slice(from, end), from);
  }

  #write(text: string, source: number): void {
    if (text === "") return;
    const pair = this.pieces.length - 2;
    if (this.#length === 0) this.pieces[1] = source;
    else if (source - this.#length !== this.pieces[pair + 1]! - this.pieces[pair]!)
      this.pieces.push(this.#length, source);
    this.#out.push(text);
    this.#length += text.length;
    const last = text.charCodeAt(text.length - 1);
    this.#hasBlank = last === 0x20 || last === 0x0a;
    if (last !== 0x0a) this.#breaks = last === 0x20 && text.length === 1 ? this.#breaks : 0;
    else this.#breaks = text.endsWith("\n\n") || text.length === 1 ? Math.min(2, this.#breaks + 1) : 1;
  }

  /** Sees to it that the output ends with so many line ends. */
  #break(wanted: number, source: number): void {
    if (this.#length === 0) return;
    const missing = wanted - this.#breaks;
    if (missing <= 0) return;
    this.#write("\n".repeat(missing), source);
    this.#breaks = wanted;
  }

  /** Handles what starts with `<` and says where to go on. */
  #tag(at: number): number {
    const { html } = this;
    if (html.startsWith("<!--", at)) return this.#after("-->", at + 4, html.length);
    const next = html.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) return this.#after(">", at + 2, html.length);
    const isEnd = next === 0x2f;
    const nameStart = isEnd ? at + 2 : at + 1;
    const nameEnd = tagNameEnd(html, nameStart, this.isPasted);
    const after = html.charCodeAt(nameEnd);
    // Reports put addresses in angle brackets without escaping them: <user@example.com> is text.
    const isTag = nameEnd > nameStart && (after === 0x3e || after === 0x2f || after <= 0x20 || nameEnd === html.length);
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    if (!isTag || (this.isPasted && !this.#isElement(name))) {
      this.#text(at, at + 1);
      return at + 1;
    }
    const end = this.#tagEnd(nameEnd);
    if (unseen.has(name) && !isEnd) return this.#skip(name, end);
    if (paragraphs.has(name)) this.#break(2, at);
    else if (name === "br") {
      this.#write("\n", at);
      // In a source that was pasted, the line may end there, too.
      if (this.isPasted && html[end] === "\n") return end + 1;
    } else if (lines.has(name) || (this.isPasted && !inLine.has(name))) this.#break(1, at);
    else if ((name === "td" || name === "th") && !isEnd && !this.#hasBlank) this.#write(" ", at);
    if (name === "pre") this.#preDepth = Math.max(0, this.#preDepth + (isEnd ? -1 : 1));
    return end;
  }

  #isElement(name: string): boolean {
    return this.#closed.has(name) || lines.has(name) || paragraphs.has(name) || inLine.has(name);
  }

  /** The end of a tag: the first `>` outside quoted attribute values. */
  #tagEnd(at: number): number {
    const { html } = this;
    let close = this.#find(">", at);
    let pos = at;
    for (;;) {
      if (close < 0) return html.length;
      if (this.#equals >= 0 && this.#equals < pos) this.#equals = html.indexOf("=", pos);
      const equals = this.#equals;
      if (equals < 0 || equals > close) return close + 1;
      let quote = equals + 1;
      while (html.charCodeAt(quote) <= 0x20) quote++;
      const mark = html[quote];
      if (mark !== '"' && mark !== "'") {
        pos = Math.max(quote, equals + 1);
        continue;
      }
      const unquote = this.#find(mark, quote + 1);
      // A quote that is never closed would swallow the rest of the text.
      if (unquote < 0) return close + 1;
      pos = unquote + 1;
      if (close < pos) close = this.#find(">", pos);
    }
  }

  #find(what: string, at: number): number {
    if (this.#gone.has(what)) return -1;
    const found = this.html.indexOf(what, at);
    if (found < 0) this.#gone.add(what);
    return found;
  }

  #after(what: string, at: number, otherwise: number): number {
    const found = this.#find(what, at);
    return found < 0 ? otherwise : found + what.length;
  }

  /** Skips an element that nobody sees. */
  #skip(name: string, at: number): number {
    if (this.#gone.has(name)) return at;
    const closing = name === "head" ? /<\/head|<body/gi : new RegExp(`</${name}`, "gi");
    closing.lastIndex = at;
    const found = closing.exec(this.html);
    if (found !== null) return found.index;
    this.#gone.add(name);
    return name === "script" || name === "style" ? this.html.length : at;
  }
}

function tagNameEnd(html: string, at: number, isXml: boolean): number {
  let end = at;
  for (; end < html.length && end - at < 40; end++) {
    const code = html.charCodeAt(end) | 0x20;
    const isLetter = code >= 0x61 && code <= 0x7a;
    const isDigit = end > at && code >= 0x30 && code <= 0x39;
    const isColon = html.charCodeAt(end) === 0x3a && /[a-z]/i.test(html[end + 1] ?? "");
    const isJoint = isXml && end > at && (html[end] === "_" || html[end] === "-");
    if (!isLetter && !isDigit && !isColon && !isJoint) break;
  }
  return end;
}
