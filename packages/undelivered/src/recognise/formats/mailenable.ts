import type { Format } from "../format.js";

/** MailEnable. */
export default {
  id: "mailenable",
  marks: [
    { in: "prose", says: "MailEnable: Message could not be delivered to some recipients.", sure: true },
    { in: "prose", says: "Recipient: [SMTP:", sure: true },
    { in: "prose", says: "Message could not be delivered to some recipients." },
    { in: "header:x-mailer", says: "MailEnable" },
  ],
  original: ["Message headers follow:", "Message contents follow:"],
  source: "https://www.mailenable.com/; Mailman, Bouncers/SimpleMatch.py",
} satisfies Format;
