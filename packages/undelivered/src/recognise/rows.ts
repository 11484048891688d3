/**
 * Tables that services export and people copy, a row an event: with commas or semicolons (RFC 4180), tabs, or bars between the cells;
 * and elements of XML that hold nothing but text.
 */
import { columnNames, recipientColumn } from "../../knowledge/labels.js";
import { maxRecipients } from "../read/limits.js";

const mostColumns = 60;
const longestRow = 4_000;

/** The rows of a table as objects, by the names of its columns; null where the first line names no recipient among them. */
export function objectsInTable(value: string): Record<string, string>[] | null {
  const all = value.replace(/^\s*\n/, "").split(/\r?\n/, 1 + maxRecipients);
  const lines = /^\s*(?:-{2,} {1,200}){1,60}-{2,}\s*$/.test(all[1]?.slice(0, longestRow) ?? "")
    ? inColumns(all)
    : all.slice(/^[+-]{3,}\s*$/.test(all[0]!) ? 1 : 0);
  const first = (lines[0] ?? "").trimStart();
  const separator = first.length > longestRow ? undefined : ["|", "\t", ";", ","].find((sign) => first.includes(sign));
  // An object in JSON has commas, too.
  if (separator === undefined || first.startsWith("{")) return null;
  const names = cellsOf(first, separator).map((name) => name.toLowerCase());
  if (names.length < 2 || !names.some((name) => recipientColumn.test(name))) return null;
  return lines
    .slice(1)
    .filter((line) => line.length <= longestRow && line.includes(separator) && line.includes("@"))
    .map((line) => {
      const cells = cellsOf(line, separator);
      return Object.fromEntries(names.map((name, column) => [columnNames.get(name) ?? name, cells[column] ?? ""]));
    });
}

/** A table whose columns stand one above the other, with a rule of hyphens below their names (PowerShell), with tabs between its cells. */
function inColumns(lines: readonly string[]): string[] {
  const columns = columnsAbove(lines[1]!);
  return lines.flatMap((line, at) =>
    at === 1 ? [] : columns.map(({ start, end }) => withoutBraces(line.slice(start, end).trim())).join("\t"),
  );
}

/** PowerShell prints lists in braces, and cuts what is wider than its column. */
const withoutBraces = (cell: string): string => (cell.startsWith("{") ? cell.slice(1).replace(/\}$/, "") : cell);

/** Where a column begins and ends in each line of its table. */
export interface Column {
  start: number;
  end: number;
}

/** The columns above a rule of hyphens (`----  ------`); the last one has no end. */
export function columnsAbove(rule: string): Column[] {
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  return starts.map((start, n) => ({ start, end: starts[n + 1] ?? Infinity }));
}

function cellsOf(line: string, separator: string): string[] {
  const row = separator === "|" ? line.trim().replace(/^\||\|$/g, "") : line;
  const cells: string[] = [];
  for (let at = 0; at <= row.length && cells.length < mostColumns;) {
    const quoted = row[at] === '"';
    const start = quoted ? at + 1 : at;
    let end = quoted ? row.indexOf('"', start) : row.indexOf(separator, start);
    while (quoted && end >= 0 && row[end + 1] === '"') end = row.indexOf('"', end + 2);
    if (end < 0) end = row.length;
    cells.push(row.slice(start, end).trim());
    const next = row.indexOf(separator, end);
    at = next < 0 ? row.length + 1 : next + 1;
  }
  return cells;
}

/** The elements of XML that hold text, as objects, each of which ends where a name comes again; null where the text is no XML. */
export function objectsInTags(value: string): Record<string, string>[] | null {
  if (!/^\s*<(?:\?xml|[a-z][\w:-]{0,60}>\s*<)/i.test(value) || /<\/?(?:html|body|p|br|div|td)\b/i.test(value))
    return null;
  const elements = [...value.slice(0, longestRow * 4).matchAll(/<([a-z][\w:-]{0,60})>([^<>]{1,2000})<\/\1>/gi)];
  if (elements.length < 2) return null;
  const objects: Record<string, string>[] = [];
  for (const [, name, text] of elements) {
    if (objects.length === 0 || Object.hasOwn(objects.at(-1)!, name!)) objects.push({});
    objects.at(-1)![name!] = text!.trim();
  }
  return objects;
}
