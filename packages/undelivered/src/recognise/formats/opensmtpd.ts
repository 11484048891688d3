import type { Format } from "../format.js";

/** OpenSMTPD: one line a recipient in the text; the delivery-status part carries no diagnostic. */
export default {
  id: "opensmtpd",
  marks: [
    { in: "prose", says: "This is the MAILER-DAEMON, please DO NOT REPLY to this email.", sure: true },
    { in: "prose", says: "This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.", sure: true },
    { in: "prose", says: "An error has occurred while attempting to deliver a message for", sure: true },
    { in: "prose", says: "Below is a copy of the original message:" },
  ],
  original: ["    Below is a copy of the original message:"],
  source: "https://www.opensmtpd.org/ (bounce.c)",
} satisfies Format;
