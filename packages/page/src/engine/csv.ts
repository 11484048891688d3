import type { Row } from "./types.js";

const columns = [
  "source",
  "kind",
  "address",
  "domain",
  "action",
  "reason",
  "title",
  "party",
  "provider",
  "code",
  "permanence",
  "confidence",
  "diagnostic",
] as const satisfies readonly (keyof Row)[];

/**
 * One value. Spreadsheets run what begins like a formula, and the words are a stranger's: such values get an apostrophe.
 */
export function csvValue(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvHead = columns.join(",") + "\r\n";

export const csvLine = (row: Row): string => columns.map((column) => csvValue(row[column])).join(",") + "\r\n";
