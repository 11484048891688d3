import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "seznam",
  status: "active",
  page: { url: "https://o-seznam.cz/napoveda/email/", source: "https://o-seznam.cz/napoveda/email/" },
  codes: [
    {
      code: "User hasn't got the service mapped",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: { text: "5.1.1 szn; User hasn't got the service mapped", remoteMta: "mx1.seznam.cz", status: "5.1.1" },
    },
  ],
  source: "https://napoveda.seznam.cz/uzivatel-neexistuje",
  seen: "2026-11",
} satisfies ProviderHelp;
