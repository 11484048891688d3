import type { Format } from "../format.js";

/** `lmtp(user@example.org)<123><id>: sieve: msgid=<...>: `, before what became of the message. */
const start =
  /\b(?:lmtp|lda|deliver)\((?:\d+, )?(?:(?<address>[^()\s@]{1,64}@[^()\s]{1,255})|[^()\s]{1,320})\)[^\s:]{0,80}: (?:[\w+/]{1,40}: )?(?:Error: )?(?:sieve: )?msgid=[^\s:]*(?::[^\s:]+)?: /
    .source;

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
  lines: [
    { is: new RegExp(`${start}(?<reason>(?:save failed|failed to store|rejected).+)$`), action: "failed" },
    // An internal error is a temporary one: the server that brought the message tries again.
    {
      is: /\b(?:lmtp|lda)\((?:\d+, )?(?:(?<address>[^()\s@]{1,64}@[^()\s]{1,255})|[^()\s]{1,320})\)[^\s:]{0,80}: (?:Error|Fatal): (?!sieve: msgid=)(?<reason>.+)$/,
      action: "delayed",
    },
    { is: new RegExp(`${start}(?<reason>(?:saved|stored) mail.+)$`), action: "delivered" },
  ],
  source: "https://doc.dovecot.org/ (deliver_log_format; pigeonhole, sieve_result_message)",
} satisfies Format;
