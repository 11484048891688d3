import type { Format } from "../format.js";

/** MMDF, the mailer of SCO and CSNET. */
export default {
  id: "mmdf",
  marks: [
    { in: "from", says: "Memo Service" },
    { in: "from", says: "mmdf@" },
    { in: "subject", says: "Failed mail  (msg." },
    { in: "subject", says: "Waiting mail  (msg." },
    { in: "prose", says: "' for the following" },
    { in: "prose", says: "Your message begins as follows:" },
  ],
  original: ["    Your message begins as follows:"],
  source: "MMDF, ret.c (rtn_intro)",
} satisfies Format;
