import type { Format } from "../format.js";

/** Trustwave MailMarshal. */
export default {
  id: "mailmarshal",
  marks: [
    { in: "prose", says: "Could not be delivered because of", sure: true },
    { in: "prose", says: "The following recipients were affected:", sure: true },
    { in: "header:x-mailer", says: "MailMarshal", sure: true },
  ],
  original: ["Additional Information"],
  source: "https://levelblue.com/ (MailMarshal message templates)",
} satisfies Format;
