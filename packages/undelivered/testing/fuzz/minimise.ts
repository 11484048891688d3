/** Makes an input that shows a fault as small as it gets (delta debugging, Zeller and Hildebrandt 2002): lines, then bytes. */

/** Tells whether the fault still shows. */
export type Shows = (bytes: Uint8Array) => boolean;

/** No more time than this (milliseconds): what is small enough to read is small enough. */
const mostTime = 30_000;

/** The smallest input found that still shows the fault. */
export function minimise(bytes: Uint8Array, shows: Shows, time = mostTime): Uint8Array {
  const end = performance.now() + time;
  const stillShows = (pieces: readonly string[]): boolean =>
    performance.now() < end && shows(Buffer.from(pieces.join(""), "latin1"));
  const lines = withoutNeedless(
    Buffer.from(bytes)
      .toString("latin1")
      .split(/(?<=\n)/),
    stillShows,
  );
  const words = withoutNeedless(lines.join("").split(/(?<=[^\w])|(?=[^\w])/), stillShows);
  const text = words.join("");
  const characters = text.length > 3_000 ? [text] : withoutNeedless(text.split(""), stillShows);
  return new Uint8Array(Buffer.from(characters.join(""), "latin1"));
}

/** Leaves out stretches of pieces, long ones first, as long as the fault shows without them. */
function withoutNeedless(pieces: readonly string[], shows: (pieces: readonly string[]) => boolean): readonly string[] {
  let kept = pieces;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (fewer.length < kept.length && shows(fewer)) kept = fewer;
      else at += size;
    }
  }
  return kept;
}
