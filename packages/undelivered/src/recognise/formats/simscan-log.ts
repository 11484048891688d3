import type { Format } from "../format.js";

/** Lines of simscan, which asks SpamAssassin and ClamAV on behalf of qmail: the verdict, then who wrote to whom. */
export default {
  id: "simscan-log",
  marks: [{ in: "prose", says: "simscan:[", sure: true }],
  lines: [
    // simscan:[123]:SPAM REJECT (11.20/5.00):2.4s:subject:192.0.2.1:sender:recipient
    {
      is: /simscan:\[\d+\]:(?<reason>(?:SPAM|VIRUS|ATTACH)[^:]{0,80}):.*?:(?:[\d.]{7,15}|[0-9a-f:]{3,39}):[^:\s]*:(?<address>[^\s:@]{1,64}@[^\s:]{1,255})/,
      action: "failed",
    },
  ],
  source: "https://qmail.jms1.net/simscan/",
} satisfies Format;
