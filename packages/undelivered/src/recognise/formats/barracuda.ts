import type { Format } from "../format.js";

/** Barracuda Email Security Gateway. */
export default {
  id: "barracuda",
  marks: [
    { in: "prose", says: "was blocked by our Spam Firewall", sure: true },
    { in: "subject", says: "**Message you sent blocked by our bulk email filter**", sure: true },
  ],
  source: "https://campus.barracuda.com/",
} satisfies Format;
