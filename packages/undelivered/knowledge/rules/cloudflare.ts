import type { RuleFile } from "../../src/types.js";

/** Cloudflare Email Routing, which forwards. */
export default {
  name: "cloudflare",
  layer: "provider",
  rules: [
    {
      id: "cloudflare/block-listed",
      when: { says: "found on one or more DNSBLs" },
      reason: "blocklisted",
      detail: "ip",
      source: "https://developers.cloudflare.com/email-routing/postmaster/",
      seen: "2026-11",
      matches: [
        "554 5.7.1 192.0.2.10 found on one or more DNSBLs (abusix). Refer to https://developers.cloudflare.com/email-routing/postmaster/#spam-and-abusive-traffic/",
      ],
    },
    {
      id: "cloudflare/upstream",
      when: { says: "upstream error, please check https://developers.cloudflare.com" },
      reason: "server-error",
      detail: "internal",
      confidence: 0.6,
      alternatives: [
        { reason: "mailbox-unavailable", confidence: 0.2 },
        { reason: "policy-rejected", confidence: 0.15 },
      ],
      source: "https://developers.cloudflare.com/email-routing/postmaster/",
      seen: "2026-11",
      matches: [
        "521 5.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for possible reasons why. Example",
        "421 4.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for possible reasons why. Example",
      ],
    },
  ],
} satisfies RuleFile;
