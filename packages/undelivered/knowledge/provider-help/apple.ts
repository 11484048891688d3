import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "apple",
  status: "active",
  removal: {
    url: "mailto:icloudadmin@apple.com?subject={ip}",
    needs: ["needCompany", "needDomain", "needIp", "needError", "needReason"],
  },
  page: { url: "https://support.apple.com/en-us/102322" },
  postmaster: [{ name: "Postmaster information for iCloud Mail", url: "https://support.apple.com/en-us/102322" }],
  codes: [
    {
      code: "CS01",
      reason: "reputation-blocked",
      meaning: "Refused by local policy: reputation or content of the mail.",
      example:
        "550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
      source: "https://smtpfieldmanual.com/provider/apple",
      seen: "2026-11",
    },
    {
      code: "HM08",
      reason: "reputation-blocked",
      meaning: "Refused by local policy: reputation of the sender or content of the mail.",
      example: {
        text: "554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
        remoteMta: "mx01.mail.icloud.com",
      },
      source:
        "https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-resolve-email-delivery-issues-to-mecomicloudcom",
      seen: "2025-08",
    },
    {
      code: "HME1",
      reason: "sender-auth-failed",
      detail: "none",
      meaning: "Neither SPF nor DKIM passed.",
      example:
        "554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137 for mailing best practices",
    },
  ],
  notes: [
    { text: "There is neither a feedback loop nor a list of allowed senders." },
    { text: "Mail in bulk needs SPF, DKIM, a published DMARC policy and reverse DNS." },
    {
      text: "The servers of Proofpoint stand before those of iCloud, so their lists count too.",
      source:
        "https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-resolve-email-delivery-issues-to-mecomicloudcom",
      seen: "2025-08",
    },
  ],
  source: "https://support.apple.com/en-us/102322",
  seen: "2025-02",
} satisfies ProviderHelp;
