import type { RuleFile } from "../../src/types.js";

/** Telekom's t-online.de: servers that it does not know are refused until somebody writes to it. */
export default {
  name: "t-online",
  layer: "provider",
  rules: [
    {
      id: "t-online/unknown-server",
      when: { says: ["None/bad reputation", "rx.t-online.de for reset"] },
      reason: "reputation-blocked",
      facts: { providerCode: "NOWL", referenceUrl: "https://postmaster.t-online.de/index.en.html" },
      source: "https://postmaster.t-online.de/index.en.html",
      seen: "2026-11",
      matches: [
        "554 IP=192.0.2.10 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)",
      ],
    },
    {
      id: "t-online/blocked",
      when: { says: "a problem occurred. (ask your postmaster for help or to contact" },
      reason: "reputation-blocked",
      facts: { providerCode: "BL", referenceUrl: "https://postmaster.t-online.de/index.en.html" },
      source: "https://postmaster.t-online.de/index.en.html",
      seen: "2026-11",
      matches: [
        "554 IP=192.0.2.10 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)",
      ],
    },
    {
      id: "t-online/storage-quota",
      when: { provider: "t-online", says: "over STORAGE quota" },
      reason: "mailbox-full",
      detail: "over-quota",
      source:
        "http://www.sitepackage.de/service/dokumentation/auswertung/typische-fehlermeldungen-bei-unzustellbarkeit.html",
      seen: "2026-11",
      matches: [{ text: "552 5.2.2 Over STORAGE quota", remoteMta: "mx01.t-online.de", status: "5.2.2" }],
    },
  ],
} satisfies RuleFile;
