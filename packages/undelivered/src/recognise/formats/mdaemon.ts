import type { Format } from "../format.js";

/** MDaemon. */
export default {
  id: "mdaemon",
  marks: [
    { in: "header:x-mdaemon-deliver-to", says: "", sure: true },
    { in: "from", says: "MDaemon@", sure: true },
    { in: "prose", says: "MDaemon has identified your message as undeliverable" },
    { in: "prose", says: "The following data may contain sections which represent" },
    { in: "prose", says: "--- Session Transcript ---", sure: true },
    { in: "prose", says: "The attached message had PERMANENT fatal delivery errors!", sure: true },
  ],
  original: [": Message contains"],
  source: "https://www.mdaemon.com/",
} satisfies Format;
