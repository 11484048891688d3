import type { Format } from "../format.js";

/** hMailServer. */
export default {
  id: "hmailserver",
  marks: [
    { in: "prose", says: "Your message did not reach some or all of the intended recipients.", sure: true },
    { in: "prose", says: "hMailServer", sure: true },
    { in: "subject", says: "Message undeliverable:" },
  ],
  source: "https://www.hmailserver.com/documentation/",
} satisfies Format;
