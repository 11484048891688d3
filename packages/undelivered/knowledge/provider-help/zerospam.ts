import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "zerospam",
  status: "active",
  codes: [
    {
      code: "greylisted for 60 seconds by ZEROSPAM",
      reason: "greylisted",
      meaning: "Greylisting: the same message is taken after a minute.",
      example:
        "450 4.2.0 <bob@example.com>: Recipient address rejected: example.com greylisted for 60 seconds by ZEROSPAM",
    },
    {
      code: "Not in recipient list",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: {
        text: "554 5.7.1 <bob@example.com>: Recipient address rejected: Not in recipient list",
        remoteMta: "mx1.zerospam.ca",
        status: "5.7.1",
      },
    },
  ],
  source: "https://smtpfieldmanual.com/provider/zerospam",
  seen: "2026-11",
} satisfies ProviderHelp;
