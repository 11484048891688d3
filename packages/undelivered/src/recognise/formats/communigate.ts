import type { Format } from "../format.js";

/** CommuniGate Pro: the address in quotes, then the module that reports. */
export default {
  id: "communigate",
  marks: [
    { in: "header:x-mailer", says: "CommuniGate Pro" },
    { in: "message-id", says: "<receipt-" },
    { in: "prose", says: "Failed to deliver to '<" },
    { in: "prose", says: " module(" },
  ],
  source: "https://www.communigate.com/guide/",
} satisfies Format;
