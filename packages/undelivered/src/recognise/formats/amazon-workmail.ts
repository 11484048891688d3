import type { Format } from "../format.js";

/** Amazon WorkMail. */
export default {
  id: "amazon-workmail",
  marks: [
    { in: "prose", says: "Technical report:", sure: true },
    { in: "header:x-mailer", says: "Amazon WorkMail", sure: true },
  ],
  source: "https://docs.aws.amazon.com/workmail/",
} satisfies Format;
