import type { Format } from "../format.js";

/** Ipswitch IMail. */
export default {
  id: "imail",
  marks: [
    { in: "header:x-mailer", says: "<SMTP32 v", sure: true },
    { in: "prose", says: "Delivery failed " },
    { in: "prose", says: "Original message follows." },
    { in: "prose", says: "undeliverable to " },
  ],
  original: ["Original message follows."],
  source: "https://www.imailserver.com/",
} satisfies Format;
