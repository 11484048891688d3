import type { Format } from "../format.js";

/** Postfix: RFC 3464 with X-Postfix fields; the notification is a template that the administrator may replace. */
export default {
  id: "postfix",
  marks: [
    { in: "dsn-field", says: "x-postfix-queue-id", sure: true },
    { in: "dsn-field", says: "x-postfix-sender", sure: true },
    { in: "prose", says: "This is the mail system at host", sure: true },
    { in: "prose", says: "This is the Postfix program at host", sure: true },
    { in: "prose", says: "The mail system\n" },
    { in: "prose", says: "(in reply to " },
  ],
  source: "https://www.postfix.org/bounce.5.html",
} satisfies Format;
