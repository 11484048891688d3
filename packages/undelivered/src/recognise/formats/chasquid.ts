import type { Format } from "../format.js";

/** chasquid. */
export default {
  id: "chasquid",
  marks: [
    { in: "prose", says: "Delivery of your message to the following recipient(s) failed permanently:", sure: true },
    { in: "content-type", says: "report-type=delivery-status; boundary=" },
  ],
  source: "https://blitiri.com.ar/p/chasquid/",
} satisfies Format;
