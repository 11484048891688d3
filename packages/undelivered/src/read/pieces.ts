/** Arithmetic on the pieces of a text: pairs `[position in the value, position in its source]`, ascending. */

/** The index of the last pair at or before `position`. */
function pairAt(pieces: readonly number[], position: number): number {
  let low = 0;
  let high = pieces.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle * 2]! <= position) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}

/** The source of one position. */
export function sourceOf(pieces: readonly number[], position: number): number {
  const pair = pairAt(pieces, position);
  return pieces[pair + 1]! + (position - pieces[pair]!);
}

/**
 * Pieces of a text made from another: `inner` leads into the other text, `outer` from there to the source. `length` is that
 * of the new text.
 */
export function compose(inner: readonly number[], outer: readonly number[], length: number): number[] {
  const result: number[] = [];
  if (outer.length === 2) {
    const shift = outer[1]! - outer[0]!;
    for (let i = 0; i < inner.length; i += 2) push(result, inner[i]!, inner[i + 1]! + shift);
    return result;
  }
  let pair = 0;
  for (let i = 0; i < inner.length; i += 2) {
    const at = inner[i]!;
    const from = inner[i + 1]!;
    const to = from + (i + 2 < inner.length ? inner[i + 2]! : length) - at;
    if (i === 0) pair = pairAt(outer, from);
    while (pair + 2 < outer.length && outer[pair + 2]! <= from) pair += 2;
    push(result, at, outer[pair + 1]! + (from - outer[pair]!));
    for (; pair + 2 < outer.length && outer[pair + 2]! < to; pair += 2) {
      push(result, at + (outer[pair + 2]! - from), outer[pair + 3]!);
    }
  }
  return result;
}

/** Adds a pair unless it says what the last one already says. */
function push(pieces: number[], at: number, source: number): void {
  const last = pieces.length - 2;
  if (last >= 0) {
    if (pieces[last]! === at) {
      pieces[last + 1] = source;
      return;
    }
    if (source - at === pieces[last + 1]! - pieces[last]!) return;
  }
  pieces.push(at, source);
}
