import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "yahoo-japan",
  status: "active",
  page: { url: "https://support.yahoo-net.jp/PccMail/s/" },
  codes: [
    {
      code: "not accepted for policy reasons",
      reason: "policy-rejected",
      detail: "unspecified",
      meaning: "Refused by policy; it is another company than Yahoo elsewhere, with other servers.",
      example: {
        text: "554 Message not allowed - DM Email not accepted for policy reasons. Please visit https://www.yahoo-help.jp/app/answers/detail/p/622/a_id/80870",
        remoteMta: "mx1.mail.yahoo.co.jp",
        status: "5.0.0",
      },
    },
  ],
  source: "https://support.yahoo-net.jp/PccMail/s/",
  seen: "2026-11",
} satisfies ProviderHelp;
