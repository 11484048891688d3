import type { Format } from "../format.js";

/** MDaemon. */
export default {
  id: "mdaemon",
  marks: [
    { in: "from", says: "MDaemon@", sure: true },
    { in: "prose", says: "--- Session Transcript ---", sure: true },
    { in: "prose", says: "The attached message had PERMANENT fatal delivery errors!", sure: true },
    { in: "prose", says: "--- Partial Session Transcript ---", sure: true },
    { in: "prose", says: "The attached message had TRANSIENT non-fatal delivery errors.", sure: true },
    { in: "header:x-mdaemon-deliver-to", says: "" },
    { in: "prose", says: "The following addresses did NOT receive a copy of your message:" },
    { in: "prose", says: "The following data may contain sections which represent" },
  ],
  original: [": Message contains"],
  source: "https://help.mdaemon.com/; Mailman, Bouncers/SimpleMatch.py",
} satisfies Format;
