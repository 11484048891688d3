/** When a message was first and last tried, and how often by the usual schedule of a mail queue. */
import { fieldValue } from "../read/headers.js";
import { toIso } from "../read/date.js";
import type { Notice, Verdict } from "../types.js";

/** Many mail systems double the pause from five minutes up to eight hours. */
const FIRST_PAUSE = 5 * 60;
const LONGEST_PAUSE = 8 * 3600;

/** When the mail system took the message in, or else when it was written; ISO 8601. */
export function firstTry(notice: Notice): string | null {
  return notice.arrivalDate ?? notice.original?.date ?? null;
}

/** When it was last tried: as stated, or else when the report was written. ISO 8601. */
export function lastTry(verdict: Verdict, notice: Notice): string | null {
  return verdict.statement.lastAttempt ?? reportDate(notice);
}

/** The date of the report itself, ISO 8601. */
export function reportDate(notice: Notice): string | null {
  if (!notice.message.hasHeader) return null;
  const field = notice.message.parts[0]?.fields.find(({ name }) => name === "date");
  return field === undefined ? null : toIso(fieldValue(notice.message, field));
}

/** How long the mail system has been trying, as far as the report says. */
export function secondsTried(verdict: Verdict, notice: Notice): number | null {
  const from = firstTry(notice);
  const to = from === null ? null : lastTry(verdict, notice);
  if (from === null || to === null) return null;
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  return seconds > 0 ? seconds : null;
}

/**
 * Tries that fall into a span of time, and the pause before the next one.
 *
 * @example attempts(3 * 3600) // 6 tries: at 0, 5, 15, 35, 75 and 155 minutes; the next pause is 160 minutes
 */
export function attempts(seconds: number): { tries: number; pause: number } {
  let tries = 1;
  let pause = FIRST_PAUSE;
  for (let at = pause; at <= seconds; at += pause) {
    tries++;
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
  return { tries, pause };
}
