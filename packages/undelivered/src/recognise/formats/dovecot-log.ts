import type { Format } from "../format.js";
import { readLines, type LogEntry } from "../log-lines.js";
import type { Action } from "../../types.js";

const outcomes: readonly (readonly [RegExp, Action])[] = [
  [/^(?:save failed|failed to store|rejected)/, "failed"],
  [/^(?:saved mail|stored mail)/, "delivered"],
];

/** `lmtp(user@example.org)<123><id>: sieve: msgid=<...>: failed to store into mailbox 'INBOX': Quota exceeded`. */
function delivery(line: string): LogEntry | null {
  const found =
    /\b(?:lmtp|lda|deliver)\((?:\d+, )?([^()\s]{1,320})\)[^\s:]{0,80}: (?:[\w+/]{1,40}: )?(?:Error: )?(?:sieve: )?msgid=[^\s:]*(?::[^\s:]+)?: (.+)$/.exec(
      line,
    );
  const said = found?.[2] ?? "";
  const action = outcomes.find(([words]) => words.test(said))?.[1];
  if (found === null || action === undefined) return null;
  return { address: found[1]!.includes("@") ? found[1] : undefined, action, reason: said };
}

/** Lines of Dovecot's local delivery: what came into a mailbox, and what did not. */
export default {
  id: "dovecot-log",
  marks: [
    { in: "prose", says: "dovecot: lmtp(", sure: true },
    { in: "prose", says: "dovecot: lda(", sure: true },
    { in: "prose", says: "lmtp(" },
    { in: "prose", says: "lda(" },
    { in: "prose", says: ": msgid=" },
  ],
  read: (prose) => readLines(prose, delivery),
  source: "https://doc.dovecot.org/ (deliver_log_format; pigeonhole, sieve_result_message)",
} satisfies Format;
