import type { RuleFile } from "../../src/types.js";

/** Cloudmark's lists, which many operators ask. */
export default {
  name: "cloudmark",
  layer: "provider",
  rules: [
    {
      id: "cloudmark/sender-intelligence",
      when: {
        says: [
          "blocked using Cloudmark Sender Intelligence",
          "listed on Cloudmark CSI",
          "csi.cloudmark.com/reset-request",
          "csi.cloudmark.com/en/reset",
        ],
        not: ["OFR006_102", "OFR004_102", "AUP#RBL"],
      },
      reason: "blocklisted",
      detail: "ip",
      facts: { list: "cloudmark-csi", delistUrl: "https://csi.cloudmark.com/en/reset/?ip={ip}" },
      source: "https://help.mailgun.com/hc/en-us/articles/25099259504411-Classified-Bounces-List",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Service unavailable; client [192.0.2.10] blocked using Cloudmark Sender Intelligence (Visit http://csi.cloudmark.com/reset-request/ if you feel this is in error.)",
      ],
      misses: ["554 Connection refused. This IP has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103"],
    },
  ],
} satisfies RuleFile;
