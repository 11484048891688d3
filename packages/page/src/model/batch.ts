import type { Row } from "../engine/types.js";

export const dimensions = ["reason", "party", "provider", "domain"] as const;
export type Dimension = (typeof dimensions)[number];

export type Fate = "failed" | "delayed" | "delivered" | "other";
export type Filters = Partial<Record<Dimension | "fate", string>> & { words?: string };

export interface Count {
  value: string;
  count: number;
}

export const fateOf = (row: Row): Fate => {
  if (row.action === null) return "other";
  if (row.action === "failed" || row.action === "delayed") return row.action;
  return "delivered";
};

/** What the words of a filter are looked for in. */
const searchText = (row: Row): string =>
  `${row.address ?? ""} ${row.title ?? ""} ${row.provider ?? ""} ${row.code ?? ""} ${row.source} ${row.diagnostic ?? ""}`.toLowerCase();

const fits = (row: Row, filters: Filters, but?: Dimension): boolean =>
  dimensions.every((name) => name === but || filters[name] === undefined || row[name] === filters[name]) &&
  (filters.fate === undefined || fateOf(row) === filters.fate);

export function filtered(rows: readonly Row[], filters: Filters, but?: Dimension): Row[] {
  const words = filters.words?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  return rows.filter((row) => {
    if (!fits(row, filters, but)) return false;
    if (words.length === 0) return true;
    const text = searchText(row);
    return words.every((word) => text.includes(word));
  });
}

/** How often each value of a dimension occurs, the most frequent first. Rows without the value do not count. */
export function countsOf(rows: readonly Row[], dimension: Dimension): Count[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[dimension];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

export type SortColumn = "address" | "title" | "party" | "provider" | "code" | "message";

/** Sorted by a column; rows without a value come last either way. */
export function sorted(rows: readonly Row[], column: SortColumn, descending: boolean): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const left = a[column];
    const right = b[column];
    if (left === right) return a.message - b.message;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -sign : sign;
  });
}
