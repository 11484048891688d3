import { useMemo } from "preact/hooks";
import type { VNode } from "preact";
import type { Mark } from "../engine/types.js";
import { partIds } from "../engine/evidence-id.js";
import { segmentsOf } from "../model/segments.js";

/** What is being pointed at, and who wants to know. */
export interface Pointing {
  active: ReadonlySet<string>;
  point: (ids: readonly string[] | null) => void;
  /** Go from a statement to the words that prove it. */
  toWords: (ids: readonly string[]) => void;
  /** Go from the words to the statement that they prove. */
  toStatement: (ids: readonly string[]) => void;
}

const order: readonly string[] = [partIds.subject, partIds.sender, partIds.reason];

/** Which of the three parts of a bounce starts here. */
function partNumber(ids: readonly string[], before: readonly string[]): number | null {
  const found = order.findIndex((id) => ids.includes(id) && !before.includes(id));
  return found < 0 ? null : found + 1;
}

/** Text with marks. The text is a stranger's: it only ever becomes text nodes. */
export function Marked({ text, marks, pointing }: { text: string; marks: readonly Mark[]; pointing: Pointing }): VNode {
  const segments = useMemo(() => segmentsOf(text, marks), [text, marks]);
  return (
    <>
      {segments.map(({ text: words, start, ids }, i) => {
        if (ids.length === 0) return words;
        const number = partNumber(ids, segments[i - 1]?.ids ?? []);
        const active = ids.some((id) => pointing.active.has(id));
        const onlyPart = ids.every((id) => order.includes(id));
        return (
          <mark
            key={start}
            class={`${onlyPart ? "part" : "proof"}${active ? " active" : ""}`}
            data-ids={ids.join(" ")}
            data-part={number ?? undefined}
            onMouseEnter={() => pointing.point(ids)}
            onMouseLeave={() => pointing.point(null)}
            onClick={() => pointing.toStatement(ids)}
          >
            {words}
          </mark>
        );
      })}
    </>
  );
}
