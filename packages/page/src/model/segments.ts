import type { Mark } from "../engine/types.js";

/** A run of text with everything that it proves. */
export interface Segment {
  text: string;
  start: number;
  ids: string[];
}

/** Cuts a text at the edges of its marks; marks may overlap. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < text.length && mark.end > mark.start);
  const cuts = [0, text.length];
  for (const mark of inside) cuts.push(mark.start, Math.min(mark.end, text.length));
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 1; i < edges.length; i++) {
    const start = edges[i - 1]!;
    const end = edges[i]!;
    const ids = inside.filter((mark) => mark.start <= start && mark.end >= end).flatMap((mark) => mark.ids);
    segments.push({ text: text.slice(start, end), start, ids });
  }
  return segments;
}
