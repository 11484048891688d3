/** Dates as mail programs write them (RFC 5322 section 3.3 and its obsolete forms, asctime, ISO 8601). */

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Minutes east of UTC (RFC 5322 section 4.3). Names that mean several zones are left out: a wrong offset is worse than none. */
const zones: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0,
  est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420,
  cet: 60, cest: 120, met: 60, mest: 120, mez: 60, mesz: 120, eet: 120, eest: 180, msk: 180,
  bst: 60, west: 60, jst: 540, kst: 540, hkt: 480, sgt: 480, nzst: 720, nzdt: 780, aest: 600, aedt: 660,
}; // prettier-ignore

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  offset: number;
}

/** No date is longer; what is, is cut. */
const longest = 120;

const time = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s*([ap])\.?m\b\.?)?/i;
const dayMonthYear = /(?:^|[^\d:])(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?![\d:])/i;
const monthDay = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?![\d:])/i;
const yearMonthDay = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;

/** How nearly all dates are written: `Mon, 23 Nov 2026 10:00:00 +0100`. One expression instead of five. */
const usual = /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})(?!\d)/i;

/** A date as ISO 8601 with offset, seconds always given; null where it is none or its day and month cannot be told apart. */
export function toIso(dateText: string): string | null {
  const text = dateText.slice(0, longest).trim();
  const plain = usual.exec(text);
  if (plain !== null) return readUsual(plain);
  const clock = time.exec(text);
  if (clock === null) return null;
  const day = readDay(text, clock);
  if (day === null) return null;
  const after = text.slice(clock.index + clock[0].length);
  let hour = Number(clock[1]);
  const half = clock[4]?.toLowerCase();
  if (half !== undefined) hour = (hour % 12) + (half === "p" ? 12 : 0);
  const second = Math.min(59, Number(clock[3] ?? 0));
  return print({ ...day, hour, minute: Number(clock[2]), second, offset: readOffset(after) });
}

function readUsual([, day, name, year, hour, minute, second, sign, east, rest]: RegExpExecArray): string | null {
  const minutes = Number(east) * 60 + Number(rest);
  return print({
    year: Number(year),
    month: months.indexOf(name!.toLowerCase()) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Math.min(59, Number(second)),
    offset: sign === "-" ? -minutes : minutes,
  });
}

function readDay(text: string, clock: RegExpExecArray): Pick<Parts, "year" | "month" | "day"> | null {
  const iso = yearMonthDay.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const common = dayMonthYear.exec(text);
  if (common !== null) {
    const month = months.indexOf(common[2]!.toLowerCase()) + 1;
    return month === 0 ? null : { year: fullYear(common[3]!), month, day: Number(common[1]) };
  }
  // asctime: "Wed Feb 18 13:00:41 EST 2015".
  const rest = text.slice(clock.index + clock[0].length);
  const year = /(?:^|\s)(\d{4})(?!\d)/.exec(rest)?.[1] ?? /\b(\d{4})\b/.exec(text.slice(0, clock.index))?.[1];
  if (year === undefined) return null;
  for (const found of text.slice(0, clock.index).matchAll(new RegExp(monthDay, "gi"))) {
    const month = months.indexOf(found[1]!.toLowerCase()) + 1;
    if (month > 0) return { year: Number(year), month, day: Number(found[2]) };
  }
  return null;
}

/** RFC 5322 section 4.3: two digits below 50 are 20xx, others 19xx. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** A zone that is missing or unknown is taken for UTC, as RFC 5322 section 4.3 has it for letters without meaning. */
function readOffset(after: string): number {
  const numeric =
    /^\s*(?:(?:GMT|UTC)\s*)?([+-])(\d{2}):?(\d{2})/i.exec(after) ?? /(?:^|\s)([+-])(\d{2}):?(\d{2})\b/.exec(after);
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
    return numeric[1] === "-" ? -minutes : minutes;
  }
  const name = /^\s*\(?([a-z]{1,4})\b/i.exec(after)?.[1]?.toLowerCase() ?? "";
  return zones[name] ?? 0;
}

function print({ year, month, day, hour, minute, second, offset }: Parts): string | null {
  const isValid =
    year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month) && hour < 24 && minute < 60;
  if (!isValid || Math.abs(offset) >= 1440) return null;
  const east = Math.abs(offset);
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.floor(east / 60))}:${two(east % 60)}`;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
