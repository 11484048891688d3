import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "cisco",
  status: "active",
  lists: ["talos"],
  removal: {
    url: "https://talosintelligence.com/support",
    needs: ["needIp", "needContact", "needReason"],
    source: "https://talosintelligence.com/support",
  },
  page: { url: "https://support.talosintelligence.com/docs/email-reputation" },
  postmaster: [
    { name: "Talos reputation center", url: "https://talosintelligence.com/reputation_center/lookup?search={ip}" },
  ],
  codes: [
    {
      code: "sending MTA's poor reputation",
      reason: "reputation-blocked",
      meaning: "The IP address has a poor reputation at Talos (formerly SenderBase).",
      example:
        "554-mx1.example.com 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
    },
  ],
  notes: [
    {
      text: "Talos itself blocks nothing: its ratings are good, neutral and poor, and each receiver decides what follows.",
    },
    {
      text: "A ticket about the reputation of a sending IP address needs an account, which may be a free guest account.",
      source: "https://talosintelligence.com/support",
    },
  ],
  source: "https://support.talosintelligence.com/docs/email-reputation",
  seen: "2026-11",
} satisfies ProviderHelp;
