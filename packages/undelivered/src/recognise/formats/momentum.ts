import type { Format } from "../format.js";

/** Momentum (SparkPost, Port25's sister): the server is called ecelerity. */
export default {
  id: "momentum",
  marks: [
    { in: "prose", says: "by the mail system (ecelerity)", sure: true },
    { in: "prose", says: ">>> " },
  ],
  original: ["------ This is a copy of the headers of the original message. ------"],
  source: "https://support.messagesystems.com/ (ec_rfc3464_delivery_status)",
} satisfies Format;
