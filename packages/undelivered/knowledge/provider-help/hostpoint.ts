import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "hostpoint",
  status: "active",
  page: { url: "https://support.hostpoint.ch", source: "https://support.hostpoint.ch" },
  codes: [
    {
      code: "SPF-check failed",
      reason: "sender-auth-failed",
      detail: "spf",
      meaning: "The domain of the sender does not allow this server in its SPF record.",
      example: {
        text: "550-SPF-check failed: 550 example.org doesn't allow sending mails from 192.0.2.10",
        remoteMta: "mx1.mail.hostpoint.ch",
        status: "5.7.1",
      },
    },
  ],
  source: "https://smtpfieldmanual.com/provider/hostpoint",
  seen: "2026-11",
} satisfies ProviderHelp;
