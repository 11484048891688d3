/**
 * Reads Compound File Binary containers (MS-CFB), the shell of Outlook's .msg files: a small file system of sectors.
 *
 * The file is a stranger's: every chain is bounded by the number of sectors, every offset is checked, and a broken file
 * gives what can be read of it.
 */

import { isCompoundFile } from "./signature.js";

/** A stream or a storage (a folder). */
export interface Entry {
  name: string;
  isStorage: boolean;
  children: Map<string, Entry>;
  /** The content of a stream. */
  read: () => Uint8Array;
}

const endOfChain = 0xfffffffa;
const noStream = 0xffffffff;
/** Storages inside storages beyond this depth are an attack, not a message. */
const mostDepth = 24;

interface DirectoryEntry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

class Container {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #miniSize: number;
  readonly #miniCutoff: number;
  readonly #fat: number[];
  readonly #miniFat: number[];
  readonly #miniStream: Uint8Array;
  readonly directory: DirectoryEntry[];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512 || !isCompoundFile(bytes)) throw new Error("this is no Outlook message");
    this.#sectorSize = 1 << Math.min(16, this.#view.getUint16(30, true));
    this.#miniSize = 1 << Math.min(12, this.#view.getUint16(32, true));
    this.#miniCutoff = this.#view.getUint32(56, true);
    this.#fat = this.#readFat();
    this.directory = this.#readDirectory(this.#chain(this.#view.getUint32(48, true)));
    this.#miniFat = numbers(this.#chain(this.#view.getUint32(60, true)));
    const root = this.directory[0];
    this.#miniStream = root ? this.#chain(root.start).subarray(0, root.size) : new Uint8Array();
  }

  #sector(number: number): Uint8Array {
    const start = (number + 1) * this.#sectorSize;
    return this.#bytes.subarray(start, start + this.#sectorSize);
  }

  /** The table of sectors; its own sectors are listed in the header, and beyond 109 of them in a chain (MS-CFB 2.5). */
  #readFat(): number[] {
    const most = Math.ceil(this.#bytes.length / this.#sectorSize);
    const sectors: number[] = [];
    for (let i = 0; i < 109; i++) sectors.push(this.#view.getUint32(76 + i * 4, true));
    let next = this.#view.getUint32(68, true);
    for (let count = 0; next < endOfChain && count < most; count++) {
      const table = numbers(this.#sector(next));
      next = table.pop() ?? noStream;
      for (const sector of table) sectors.push(sector);
    }
    return sectors.filter((sector) => sector < most).flatMap((sector) => numbers(this.#sector(sector)));
  }

  #chain(first: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let at = first; at < endOfChain && pieces.length < this.#fat.length; at = this.#fat[at] ?? noStream) {
      pieces.push(this.#sector(at));
    }
    return joined(pieces);
  }

  #miniChain(first: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let at = first; at < endOfChain && pieces.length < this.#miniFat.length; at = this.#miniFat[at] ?? noStream) {
      pieces.push(this.#miniStream.subarray(at * this.#miniSize, (at + 1) * this.#miniSize));
    }
    return joined(pieces);
  }

  #readDirectory(bytes: Uint8Array): DirectoryEntry[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + 128 <= bytes.length; at += 128) {
      const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
      entries.push({
        name: new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length)),
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  content(entry: DirectoryEntry): Uint8Array {
    const mini = entry.size < this.#miniCutoff;
    return (mini ? this.#miniChain(entry.start) : this.#chain(entry.start)).subarray(0, entry.size);
  }
}

function numbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) list.push(view.getUint32(at, true));
  return list;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Siblings form a binary tree (MS-CFB 2.6.4); a tree that bites its tail is read once. */
function childrenOf(container: Container, first: number, seen: Set<number>, depth: number): Map<string, Entry> {
  const children = new Map<string, Entry>();
  const open = [first];
  while (open.length > 0) {
    const index = open.pop()!;
    const raw = container.directory[index];
    if (!raw || seen.has(index) || depth > mostDepth) continue;
    seen.add(index);
    open.push(raw.left, raw.right);
    children.set(raw.name.toLowerCase(), {
      name: raw.name,
      isStorage: raw.type === 1,
      children: raw.type === 1 ? childrenOf(container, raw.child, seen, depth + 1) : new Map(),
      read: () => container.content(raw),
    });
  }
  return children;
}

/** The root storage of a container. */
export function readCompoundFile(bytes: Uint8Array): Entry {
  const container = new Container(bytes);
  const root = container.directory[0];
  const children = root ? childrenOf(container, root.child, new Set([0]), 0) : new Map<string, Entry>();
  return { name: root?.name ?? "", isStorage: true, children, read: () => new Uint8Array() };
}
