import type { Item } from "../inputs.js";
import type { Batch } from "./answer.js";

/** A batch of a run, and where it stands in the inputs. */
export interface Step extends Batch {
  /** The state of the files that the items come from, as {@link Item.state}. */
  states: readonly (string | null)[];
  /** How much of everything will have been read, as {@link Item.share}. */
  share: number | null;
  /** To be called when the bytes are no longer needed. */
  release: () => void;
}

/** A batch is full with so many items, or so many bytes: enough that handing it on costs nothing, few enough to wait for. */
const mostItems = 50;
const mostBytes = 128 * 1024;
/** Small files are not read yet; most reports have less. */
const sizeOfFile = 4096;

/**
 * Groups items, in their order. Small batches first, so that the first reports are there soon.
 *
 * @param items null means that what follows may take time: what is there goes on without it
 */
export async function* batches(items: AsyncIterable<Item | null>): AsyncGenerator<Step> {
  let gathered: Item[] = [];
  let size = 0;
  let most = 1;
  for await (const item of items) {
    if (item !== null) {
      gathered.push(item);
      size += item.bytes?.length ?? sizeOfFile;
    }
    const isFull = gathered.length >= most || size >= mostBytes;
    if (gathered.length > 0 && (item === null || isFull)) {
      yield stepOf(gathered);
      gathered = [];
      size = 0;
      most = Math.min(mostItems, most * 2);
    }
  }
  if (gathered.length > 0) yield stepOf(gathered);
}

function stepOf(gathered: readonly Item[]): Step {
  const size = gathered.reduce((sum, item) => sum + (item.bytes?.length ?? 0), 0);
  const memory = size > 0 ? memoryFor(size) : new SharedArrayBuffer(0);
  const bytes = new Uint8Array(memory, 0, size);
  let end = 0;
  const items = gathered.map(({ source, bytes: own, cut }) => {
    if (own === null) return { source, span: null, cut };
    const start = end;
    bytes.set(own, start);
    end += own.length;
    return { source, span: [start, end] as [number, number], cut };
  });
  return {
    items,
    bytes,
    states: gathered.map(({ state }) => state),
    share: gathered[gathered.length - 1]!.share,
    release: () => {
      if (memory.byteLength === usualSize) free.push(memory);
    },
  };
}

/** A full batch, and the message that made it full, mostly fit into this. */
const usualSize = 2 * mostBytes;

/** Memory of batches that are done. It is shared with the workers, so nothing is copied on its way to them. */
const free: SharedArrayBuffer[] = [];

function memoryFor(size: number): SharedArrayBuffer {
  return size > usualSize ? new SharedArrayBuffer(size) : (free.pop() ?? new SharedArrayBuffer(usualSize));
}
