import type { Format } from "../format.js";

/** Haraka. */
export default {
  id: "haraka",
  marks: [
    { in: "received", says: "(Haraka ", sure: true },
    { in: "received", says: " invoked for bounce)" },
    { in: "prose", says: "This is the Haraka Mailer program at", sure: true },
  ],
  source: "https://github.com/haraka/Haraka (config/outbound.bounce_message)",
} satisfies Format;
