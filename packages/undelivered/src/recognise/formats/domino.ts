import type { Format } from "../format.js";

/** HCL (Lotus) Notes and Domino. */
export default {
  id: "domino",
  marks: [
    { in: "header:x-mimetrack", says: "" },
    { in: "header:x-notes-item", says: "", sure: true },
    { in: "dsn-field", says: "x-notes-item", sure: true },
    { in: "subject", says: "DELIVERY FAILURE:" },
    { in: "prose", says: "was not delivered to:" },
    { in: "prose", says: "because:" },
  ],
  source: "https://help.hcltechsw.com/domino/",
} satisfies Format;
