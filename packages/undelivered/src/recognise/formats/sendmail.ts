import type { Format } from "../format.js";

/** Sendmail 8 and its descendants: a list of addresses with reasons, then the transcript of the session. */
export default {
  id: "sendmail",
  marks: [
    { in: "prose", says: "----- Transcript of session follows -----", sure: true },
    { in: "prose", says: "----- The following addresses had ", sure: true },
    { in: "prose", says: "----- The following addresses have ", sure: true },
    { in: "subject", says: "Returned mail:" },
  ],
  original: ["   ----- Original message follows -----", "   ----- Unsent message follows -----", "   ----- Message header follows -----"],
  source: "sendmail 8, sendmail/savemail.c",
} satisfies Format;
