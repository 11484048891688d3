import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "sfr",
  status: "active",
  page: { url: "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/" },
  postmaster: [{ name: "Signal Spam feedback loop", url: "https://www.signal-spam.fr/" }],
  codes: [
    {
      code: ["SFR_IN_101", "SFR_IN_201", "SFR_IN_301"],
      reason: "reputation-blocked",
      meaning: "Too many messages from this IP address were spam; it is blocked for two hours.",
      example:
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_101",
    },
    {
      code: ["SFR_IN_102", "SFR_IN_202", "SFR_IN_302"],
      reason: "reputation-blocked",
      meaning: "Messages from this IP address carried viruses; it is blocked for two hours.",
      example:
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_102",
    },
    {
      code: ["SFR_IN_103", "SFR_IN_203", "SFR_IN_303"],
      reason: "rate-limited",
      detail: "reputation-throttle",
      meaning: "The server made too many errors in SMTP; it is blocked for two hours.",
      example:
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_103",
    },
    {
      code: ["SFR_IN_104", "SFR_IN_204", "SFR_IN_304"],
      reason: "rate-limited",
      detail: "reputation-throttle",
      meaning: "The server wrote to too many addresses that do not exist; it is blocked for two hours.",
      example:
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_104",
    },
    {
      code: ["SFR_IN_105", "SFR_IN_205", "SFR_IN_305"],
      reason: "rate-limited",
      detail: "volume",
      meaning: "The server sent too much; it is blocked for two hours.",
      example:
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_105",
    },
  ],
  notes: [
    {
      text: "Every block ends by itself after two hours.",
      source: "https://bentonow.com/smtp-errors/sfr",
      seen: "2025-06",
    },
    {
      text: "The last two digits tell the cause; the first is for SFR itself.",
      source: "https://bentonow.com/smtp-errors/sfr",
      seen: "2025-06",
    },
    {
      text: "At most two connections at a time from one IP address.",
      source: "https://bentonow.com/smtp-errors/sfr",
      seen: "2025-06",
    },
    {
      text: "The same servers and rules hold for sfr.fr, neuf.fr, club-internet.fr, numericable.fr, noos.fr and others.",
    },
  ],
  source: "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
  seen: "2026-11",
} satisfies ProviderHelp;
