import type { Format } from "../format.js";

/** Trustwave (LevelBlue) MailMarshal. */
export default {
  id: "mailmarshal",
  marks: [
    { in: "prose", says: "Could not be delivered because of", sure: true },
    { in: "prose", says: "The following recipients were affected:", sure: true },
    { in: "header:x-mailer", says: "MailMarshal" },
  ],
  original: ["Additional Information"],
  source: "https://support.levelblue.com/ (MailMarshal message templates); sisimai, Lhost/MailMarshal.pm",
} satisfies Format;
