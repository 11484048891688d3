import type { Format } from "../format.js";

/** CompuServe: an error code of its own and the address. */
export default {
  id: "compuserve",
  marks: [
    { in: "prose", says: "EMDNTF: ", sure: true },
    { in: "prose", says: "Invalid receiver address:" },
    { in: "prose", says: "Your original message follows:" },
  ],
  original: ["Your original message follows:"],
  source: "fml 8, Mail/Bounce/SimpleMatch.pm",
} satisfies Format;
