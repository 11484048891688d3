import type { Format } from "../format.js";

/** KDDI: au, EZweb and DION. A sentence in Japanese, then the gateway's own lines in English. */
export default {
  id: "kddi",
  marks: [
    { in: "prose", says: "Your mail sent on:", sure: true },
    { in: "prose", says: "Could not be delivered to:", sure: true },
    { in: "prose", says: "Each of the following recipients was rejected by a remote mail server.", sure: true },
    { in: "prose", says: "The user(s) " },
    { in: "message-id", says: "ezweb.ne.jp>" },
    { in: "message-id", says: "auone-net.jp>" },
    { in: "subject", says: "Mail System Error - Returned Mail" },
  ],
  source: "sisimai, Lhost/KDDI.pm, Lhost/EZweb.pm",
} satisfies Format;
