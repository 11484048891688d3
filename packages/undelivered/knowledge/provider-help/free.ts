import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "free",
  status: "active",
  removal: { url: "http://postmaster.free.fr/", needs: ["needIp", "needError", "needContact"] },
  page: { url: "https://postmaster.free.fr/index_en.html" },
  postmaster: [{ name: "Free postmaster, with a look-up of addresses", url: "http://postmaster.free.fr/" }],
  codes: [
    {
      code: "spam detected",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example: { text: "550 spam detected", remoteMta: "mx1.free.fr", status: "5.0.0" },
    },
    {
      code: "user quota exceeded",
      reason: "mailbox-full",
      detail: "over-quota",
      meaning: "The mailbox is full.",
      example: "552 5.2.2 user quota exceeded (UserSearch)",
    },
    {
      code: "blocked due to inactivity",
      reason: "mailbox-disabled",
      detail: "inactive",
      meaning: "Nobody has used the mailbox for a long time.",
      example: "550 5.2.1 This mailbox has been blocked due to inactivity (UserSearch)",
    },
  ],
  notes: [
    { text: "A block lasts at most 24 hours and ends by itself, but comes back as long as the cause is there." },
    { text: "Asking for removal before the cause is gone does not help." },
  ],
  source: "http://postmaster.free.fr/",
  seen: "2026-11",
} satisfies ProviderHelp;
