import type { Format } from "../format.js";

/** PowerMTA. */
export default {
  id: "powermta",
  marks: [
    { in: "prose", says: "Hello, this is the mail server on ", sure: true },
    { in: "dsn-field", says: "x-pmtaversion" },
    { in: "dsn-field", says: "x-powermta-virtualmta", sure: true },
    { in: "dsn-field", says: "x-powermta-bouncecategory", sure: true },
  ],
  source: "https://bird.com/ (PowerMTA User Guide)",
} satisfies Format;
