import type { AdvicePack } from "../../knowledge/advice/pack.js";
import { plural } from "./plural.js";

/**
 * Numbers in a language's own dress. Not by `Intl`: its words change with the version of the machine that runs it, and a
 * report has to be the same everywhere.
 */

/** `25 MB`. Limits are set in powers of ten or of two; the one that gives the rounder number was meant. */
export function formatSize(bytes: number, pack: AdvicePack): string {
  const base = bytes % 1_000_000 === 0 || (bytes % 1000 === 0 && bytes % 1024 !== 0) ? 1000 : 1024;
  let unit = 0;
  let value = bytes;
  while (value >= base && unit < pack.sizes.length - 1) {
    value /= base;
    unit++;
  }
  const tenths = Math.round(value * 10);
  const whole = String(Math.floor(tenths / 10));
  const number = tenths % 10 === 0 ? whole : whole + pack.decimal + String(tenths % 10);
  return pack.sizes[unit]!.replace("{n}", number);
}

/** `5 minutes`. From two hours on in whole hours, from two days on in whole days, rounded up: too late is never too early. */
export function formatWait(seconds: number, pack: AdvicePack): string {
  const { second, minute, hour, day } = pack.waits;
  if (seconds < 60) return plural(pack.plural, second, Math.ceil(seconds));
  if (seconds < 7200 && seconds !== 3600) return plural(pack.plural, minute, Math.ceil(seconds / 60));
  if (seconds < 172_800 && seconds !== 86_400) return plural(pack.plural, hour, Math.ceil(seconds / 3600));
  return plural(pack.plural, day, Math.ceil(seconds / 86_400));
}

/** A date and time as the report states it, in its own time zone; undefined where it is no ISO 8601. */
export function formatDate(iso: string, pack: AdvicePack): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, zone] = parts;
  if (hour === undefined) return `${year}-${month}-${day}`;
  const offset = zone === undefined || zone === "Z" ? "+00:00" : zone;
  const values: Record<string, string> = { year: year!, month: month!, day: day!, hour, minute: minute!, offset };
  return pack.date.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
