import type { Format } from "../format.js";

/** Ipswitch IMail: SMTP32, its delivery program, signs every message. */
export default {
  id: "imail",
  marks: [
    { in: "header:x-mailer", says: "<SMTP32 v" },
    { in: "prose", says: "Original message follows." },
    { in: "prose", says: "undeliverable to " },
    { in: "prose", says: "Delivery failed " },
    { in: "prose", says: "User mailbox exceeds allowed size: " },
    { in: "prose", says: "Unknown user: " },
    { in: "prose", says: "Unknown host: " },
  ],
  original: ["Original message follows."],
  source: "Mailman, Bouncers/SMTP32.py",
} satisfies Format;
