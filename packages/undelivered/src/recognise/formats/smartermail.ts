import type { Format } from "../format.js";

/** SmarterMail. */
export default {
  id: "smartermail",
  marks: [
    { in: "prose", says: "Could not deliver message to the following recipient(s):", sure: true },
    { in: "subject", says: "Delivery Failure" },
    { in: "message-id", says: "SmarterMail" },
  ],
  original: ["-- The header and top 20 lines of the message follows --"],
  source: "https://help.smartertools.com/; Mailman, Bouncers/SimpleMatch.py",
} satisfies Format;
