import type { Format } from "../format.js";

/** CommuniGate Pro. */
export default {
  id: "communigate",
  marks: [
    { in: "header:x-mailer", says: "CommuniGate Pro" },
    { in: "message-id", says: "receipt-" },
    { in: "prose", says: "Failed to deliver to ", sure: true },
  ],
  source: "https://www.communigate.com/guide/",
} satisfies Format;
