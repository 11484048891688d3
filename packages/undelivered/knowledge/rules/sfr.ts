import type { RuleFile } from "../../src/types.js";

/** SFR: the last two digits after SFR_IN say what was too much; every block lasts two hours. */
export default {
  name: "sfr",
  layer: "provider",
  rules: [
    {
      id: "sfr/spam",
      when: { says: ["SFR_IN_101", "SFR_IN_201", "SFR_IN_301"] },
      reason: "reputation-blocked",
      permanence: "temporary",
      source: "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
      seen: "2026-11",
      matches: [
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_101",
      ],
    },
    {
      id: "sfr/virus",
      when: { says: ["SFR_IN_102", "SFR_IN_202", "SFR_IN_302"] },
      reason: "reputation-blocked",
      permanence: "temporary",
      alternatives: [{ reason: "malware", confidence: 0.3 }],
      source: "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
      seen: "2026-11",
      matches: [
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_102",
      ],
    },
    {
      id: "sfr/errors",
      when: { says: ["SFR_IN_103", "SFR_IN_203", "SFR_IN_303"] },
      reason: "rate-limited",
      detail: "reputation-throttle",
      source: "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
      seen: "2026-11",
      matches: [
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_103",
      ],
    },
    {
      id: "sfr/unknown-users",
      when: { says: ["SFR_IN_104", "SFR_IN_204", "SFR_IN_304"] },
      reason: "rate-limited",
      detail: "reputation-throttle",
      source: "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
      seen: "2026-11",
      matches: [
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_104",
      ],
    },
    {
      id: "sfr/volume",
      when: { says: ["SFR_IN_105", "SFR_IN_205", "SFR_IN_305"] },
      reason: "rate-limited",
      detail: "volume",
      source: "https://www.postmastery.com/all-about-isp-sfr-and-smtp-error-codes-sfr_in_xxx/",
      seen: "2026-11",
      matches: [
        "450 4.7.1 <192.0.2.10>: Client host rejected: Service refused due to bad behavior. Please try again later. SFR_IN_105",
      ],
    },
  ],
} satisfies RuleFile;
