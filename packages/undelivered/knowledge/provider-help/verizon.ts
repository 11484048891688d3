import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "verizon",
  status: "merged",
  since: "2017-06",
  into: "yahoo",
  notes: [
    {
      text: "Verizon left the e-mail business in 2017: addresses at verizon.net were moved to AOL Mail, which is now part of Yahoo.",
    },
  ],
  source: "https://wordtothewise.com/2017/06/final-migration-verizon-email-addresses-aol",
  seen: "2017-06",
} satisfies ProviderHelp;
