import type { Format } from "../format.js";

/** hMailServer: Exchange's sentences, each recipient with the dialogue, and its name below. */
export default {
  id: "hmailserver",
  marks: [
    { in: "prose", says: "hMailServer sent:", sure: true },
    { in: "prose", says: "\nhMailServer", sure: true },
    { in: "subject", says: "Message undeliverable:" },
    { in: "prose", says: "The following recipient(s) could not be reached:" },
  ],
  source: "https://github.com/hmailserver/hmailserver (SEND_FAILED_NOTIFICATION)",
} satisfies Format;
