import type { RuleFile } from "../../src/types.js";

/** SparkPost and Momentum: what they refuse before they send. */
export default {
  name: "sparkpost",
  layer: "provider",
  rules: [
    {
      id: "sparkpost/suppressed",
      when: { says: "recipient address was suppressed due to customer policy" },
      reason: "locally-suppressed",
      detail: "listed",
      source: "https://help.infoodle.com/docs/email-error-messages",
      seen: "2026-11",
      matches: ["554 5.7.1 [internal] recipient address was suppressed due to customer policy"],
    },
    {
      id: "sparkpost/ip-suspended",
      when: { says: "[internal] sending IP temporarily suspended" },
      reason: "rate-limited",
      detail: "reputation-throttle",
      party: "nobody",
      source: "https://support.sparkpost.com/docs/faq/understanding-delays-bounces",
      seen: "2026-11",
      matches: ["451 4.3.0 [internal] Sending IP temporarily suspended"],
    },
    {
      id: "sparkpost/timeout",
      when: { says: "[internal] message timeout" },
      reason: "delivery-expired",
      source: "https://support.sparkpost.com/docs/faq/understanding-delays-bounces",
      seen: "2026-11",
      matches: ["554 5.4.7 [internal] message timeout (exceeded max time, no attempt)"],
    },
    {
      id: "sparkpost/no-mx",
      when: { says: "[internal] no MX or A for domain", not: "message timeout" },
      reason: "domain-no-mail",
      detail: "no-mx",
      alternatives: [{ reason: "domain-not-found", confidence: 0.4 }],
      source: "https://support.sparkpost.com/docs/faq/understanding-delays-bounces",
      seen: "2026-11",
      matches: ["454 4.4.4 [internal] no MX or A for domain"],
      misses: ["554 5.4.7 [internal] message timeout (last transfail: 454 4.4.4 [internal] no MX or A for domain)"],
    },
  ],
} satisfies RuleFile;
