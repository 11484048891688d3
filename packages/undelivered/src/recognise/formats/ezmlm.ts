import type { Format } from "../format.js";

/** ezmlm: a warning to a member whose copies came back, with the first of those reports. */
export default {
  id: "ezmlm",
  marks: [
    { in: "prose", says: "This is the ezmlm program. I'm managing the" },
    { in: "header:mailing-list", says: "run by ezmlm" },
    { in: "subject", says: "ezmlm warning" },
    { in: "prose", says: "Messages to you from the " },
    { in: "prose", says: "seem to\nhave been bouncing" },
  ],
  original: ["--- Enclosed is a copy of the bounce message I received."],
  source: "ezmlm-idx, lang/*/text/bounce-warn",
} satisfies Format;
