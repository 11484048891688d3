import type { Format } from "../format.js";

/** Digital Arts m-FILTER: the address, the server's message and the command, each below a heading. */
export default {
  id: "mfilter",
  marks: [
    { in: "header:x-mailer", says: "m-FILTER" },
    { in: "prose", says: "m-FILTER" },
    { in: "prose", says: "-------server message" },
    { in: "prose", says: "-------SMTP command" },
  ],
  original: ["-------original message", "-------original mail info"],
  source: "sisimai, Lhost/mFILTER.pm",
} satisfies Format;
