import type { Format } from "../format.js";

/** Amazon WorkMail: a sentence in the user's language, then the technical report. */
export default {
  id: "amazon-workmail",
  marks: [
    { in: "prose", says: "Technical report:" },
    { in: "header:x-mailer", says: "Amazon WorkMail" },
    { in: "header:x-original-mailer", says: "Amazon WorkMail" },
  ],
  source: "https://docs.aws.amazon.com/workmail/",
} satisfies Format;
