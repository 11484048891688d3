import type { Format } from "../format.js";

/** GMX, web.de, mail.com and IONOS. */
export default {
  id: "gmx",
  marks: [
    { in: "prose", says: "This message was created automatically by mail delivery software." },
    { in: "header:x-gmx-antispam", says: "" },
    { in: "prose", says: "For further information please visit http://postmaster.gmx" },
    { in: "header:x-ui-out-filterresults", says: "" },
  ],
  source: "https://postmaster.gmx.net/",
} satisfies Format;
