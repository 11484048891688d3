import type { RuleFile } from "../../src/types.js";

/** Free (proxad). */
export default {
  name: "free",
  layer: "provider",
  rules: [
    {
      id: "free/inactive",
      when: { says: "this mailbox has been blocked due to inactivity" },
      reason: "mailbox-disabled",
      detail: "inactive",
      source: "https://postmaster.free.fr/index_en.html",
      seen: "2026-11",
      matches: ["550 5.2.1 This mailbox has been blocked due to inactivity (UserSearch)"],
    },
    {
      id: "free/quota",
      when: { says: ["user quota exceeded (UserSearch)", "user quota exceeded"] },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "https://smtpfieldmanual.com/provider/free",
      seen: "2026-11",
      matches: [
        "552 5.2.2 user quota exceeded (UserSearch)",
        { text: "550 5.2.2 user quota exceeded", remoteMta: "mx1.free.fr", status: "5.2.2" },
      ],
    },
    {
      id: "free/spam",
      when: { provider: "free", says: "spam detected" },
      reason: "spam-content",
      detail: "content",
      source: "https://postmaster.free.fr/index_en.html",
      seen: "2026-11",
      matches: [{ text: "550 spam detected", remoteMta: "mx1.free.fr", status: "5.0.0" }],
    },
    {
      id: "free/virus",
      when: { provider: "free", says: "virus detected" },
      reason: "malware",
      detail: "virus",
      source: "https://smtpfieldmanual.com/provider/free",
      seen: "2026-11",
      matches: [{ text: "550 virus detected", remoteMta: "mx1.free.fr", status: "5.0.0" }],
    },
  ],
} satisfies RuleFile;
