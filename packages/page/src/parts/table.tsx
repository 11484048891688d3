import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { VNode } from "preact";
import type { Party, Row } from "../engine/types.js";
import { Code, useWords } from "../i18n.js";
import { sorted, type SortColumn } from "../model/batch.js";

/** The height of a line in pixels, as the style sheet says: narrow screens have the reason below the address. */
const heights = { wide: 44, narrow: 64 };
const narrow = "(max-width: 46rem)";
const around = 8;

function useLineHeight(): number {
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const look = (): void => setNarrow(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return isNarrow ? heights.narrow : heights.wide;
}

const columns = [
  ["address", "recipient"],
  ["title", "reason"],
  ["party", "party"],
  ["provider", "provider"],
  ["code", "code"],
  ["message", "source"],
] as const satisfies readonly (readonly [SortColumn, string])[];

interface Props {
  rows: Row[];
  open: (row: Row) => void;
}

/** Which lines are in sight; only they are drawn. */
function useVisible(
  count: number,
  lineHeight: number,
): [{ current: HTMLDivElement | null }, number, number, () => void] {
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<[number, number]>([0, 30]);
  const measure = (): void => {
    const element = box.current;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / lineHeight) - around);
    const last = Math.min(count, Math.ceil((element.scrollTop + element.clientHeight) / lineHeight) + around);
    setRange(([a, b]) => (a === first && b === last ? [a, b] : [first, last]));
  };
  useEffect(measure, [count, lineHeight]);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  });
  return [box, Math.min(range[0], count), Math.min(range[1], count), measure];
}

/** All messages of a batch: sortable, and only the lines in sight are in the document. */
export function Table({ rows, open }: Props): VNode {
  const { t } = useWords();
  const [sort, setSort] = useState<{ column: SortColumn; descending: boolean }>({
    column: "message",
    descending: false,
  });
  const ordered = useMemo(
    () => (sort.column === "message" && !sort.descending ? rows : sorted(rows, sort.column, sort.descending)),
    [rows, sort],
  );
  const lineHeight = useLineHeight();
  const [box, first, last, measure] = useVisible(ordered.length, lineHeight);
  const spacer = (lines: number, key: string): VNode | null =>
    lines > 0 ? (
      <tr key={key} class="spacer" aria-hidden="true">
        <td colSpan={columns.length} height={lines * lineHeight} />
      </tr>
    ) : null;
  return (
    <div class="table" ref={box} onScroll={measure} tabIndex={0} role="region" aria-label={t("batch.column.source")}>
      <table aria-rowcount={ordered.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(([column, name]) => (
              <th
                key={column}
                scope="col"
                class={`c-${column}`}
                aria-sort={sort.column !== column ? "none" : sort.descending ? "descending" : "ascending"}
              >
                <button
                  type="button"
                  onClick={() => setSort({ column, descending: sort.column === column && !sort.descending })}
                >
                  {t(`batch.column.${name}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spacer(first, "above")}
          {ordered.slice(first, last).map((row, i) => (
            <Line key={`${first + i}`} row={row} index={first + i} open={open} />
          ))}
          {spacer(ordered.length - last, "below")}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row, index, open }: { row: Row; index: number; open: Props["open"] }): VNode {
  const { t } = useWords();
  const name = row.address ?? row.source;
  const kind =
    row.kind === "unread" ? t("batch.unread") : row.kind === "delivery-report" ? "" : t(`headline.${row.kind}`);
  return (
    <tr aria-rowindex={index + 2} class={row.action ?? "other"} onClick={() => open(row)}>
      <td class="c-address">
        <button
          type="button"
          aria-label={t("batch.open", { name })}
          onClick={(event) => {
            event.stopPropagation();
            open(row);
          }}
        >
          <Code>{row.address ?? "—"}</Code>
        </button>
        <span class="beneath">{row.title ?? kind}</span>
      </td>
      <td class="c-title" title={row.diagnostic ?? ""}>
        {row.title ?? kind}
      </td>
      <td class="c-party">{row.party && t(`party.${row.party as Party}`)}</td>
      <td class="c-provider">{row.provider}</td>
      <td class="c-code">{row.code && <Code>{row.code}</Code>}</td>
      <td class="c-message">
        <Source row={row} />
      </td>
    </tr>
  );
}

/** Where the message came from; a long file name gives way, the number in it does not. */
function Source({ row }: { row: Row }): VNode {
  const [, file, number] = /^(.*?)(#\d+)?$/s.exec(row.source === "-" ? `#${row.message + 1}` : row.source) ?? [];
  return (
    <bdi dir="ltr" class="code source">
      <span>{file}</span>
      {number}
    </bdi>
  );
}
