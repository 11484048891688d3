import type { Format } from "../format.js";

/** AOL, while it ran its own servers: Postfix under another name. */
export default {
  id: "aol",
  marks: [
    { in: "dsn-field", says: "x-outbound-mail-relay-queue-id", sure: true },
    { in: "dsn-field", says: "x-outbound-mail-relay-sender", sure: true },
    { in: "from", says: "MAILER-DAEMON@mx.aol.com" },
  ],
  source: "https://postmaster.aol.com/",
} satisfies Format;
