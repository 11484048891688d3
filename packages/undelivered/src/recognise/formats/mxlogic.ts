import type { Format } from "../format.js";

/** MXLogic (McAfee SaaS): Exim's sentences. */
export default {
  id: "mxlogic",
  marks: [
    { in: "message-id", says: "<mxl~", sure: true },
    { in: "header:x-mx-bounce", says: "", sure: true },
    { in: "header:x-mxl-notehash", says: "" },
    { in: "prose", says: "Included is a copy of the message header:" },
  ],
  original: ["Included is a copy of the message header:"],
  source: "sisimai, Lhost/MXLogic.pm",
} satisfies Format;
