import type { Format } from "../format.js";

/** HCL (IBM, Lotus) Domino and Notes: the returned subject, the recipients, the reason; in older releases headings set in dashes. */
export default {
  id: "domino",
  marks: [
    { in: "subject", says: "DELIVERY FAILURE:" },
    { in: "prose", says: "was not delivered to:" },
    { in: "prose", says: "because:" },
    { in: "prose", says: "------- Failure Reasons ", sure: true },
    { in: "dsn-field", says: "x-notes-item" },
    { in: "header:x-mimetrack", says: "" },
  ],
  original: ["------- Returned Message --------"],
  source: "https://help.hcl-software.com/domino/",
} satisfies Format;
