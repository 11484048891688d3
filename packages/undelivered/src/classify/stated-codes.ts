/** Which of the codes of a report are told: the field and the texts do not always agree. */
import type { Action, Statement, Text } from "../types.js";
import type { Code } from "./codes-in-text.js";
import type { Wording } from "./wording.js";

/** A code with the words that state it. */
export interface StatedCode<T> {
  value: T;
  text: Text | null;
  start: number;
  end: number;
}

function at<T>(wording: Wording, code: Code<T>): StatedCode<T> {
  return { value: code.value, text: wording.text, start: code.start, end: code.end };
}

/** `x.0.0` says nothing. */
const says = (status: string): boolean => !status.endsWith(".0.0");

/**
 * The enhanced status code. QUIRK: Exim and qmail write `5.0.0` for nearly everything, nullmailer cuts numbers down to one
 * digit, sendmail derives codes from the reply code; the code in the text is the server's own (RFC 3464 section 2.3.4 wants
 * that one). A text of the other class is what an earlier hop thought of it; there the field stands.
 */
export function statusOf(
  action: Action,
  statement: Statement,
  wordings: readonly Wording[],
): StatedCode<string> | null {
  const stated = fieldOf(statement);
  const spoken = firstOf(wordings, ({ reply }) => {
    const status = reply.status ?? reply.inner?.status ?? null;
    // A session tells of commands that were accepted before.
    return status !== null && isRefused(action) && status.value.startsWith("2") ? null : status;
  });
  if (spoken === null) return stated;
  if (stated === null || !says(stated.value)) return says(spoken.value) || stated === null ? spoken : stated;
  if (!says(spoken.value) || spoken.value[0] !== stated.value[0]) return stated;
  return spoken;
}

function fieldOf({ status }: Statement): StatedCode<string> | null {
  return status === null
    ? null
    : { value: status.value, text: status.text, start: 0, end: status.text?.value.length ?? 0 };
}

/** The reply code; of a failure only one that refuses. */
export function replyCodeOf(action: Action, wordings: readonly Wording[]): StatedCode<number> | null {
  return firstOf(wordings, ({ reply }) => {
    const code = reply.replyCode ?? reply.inner?.replyCode ?? null;
    return code !== null && isRefused(action) && code.value < 400 ? null : code;
  });
}

const isRefused = (action: Action): boolean => action === "failed" || action === "delayed";

/** The first text that states it: the diagnostic, then what supports it; the prose only where it is all there is. */
function firstOf<T>(wordings: readonly Wording[], read: (wording: Wording) => Code<T> | null): StatedCode<T> | null {
  for (const wording of wordings) {
    const code = read(wording);
    if (code !== null) return at(wording, code);
  }
  return null;
}
