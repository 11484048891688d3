import type { RuleFile } from "../../src/types.js";

/** Virgin Media and ntl. */
export default {
  name: "virgin-media",
  layer: "provider",
  rules: [
    {
      id: "virgin-media/spam-content",
      when: { provider: "virgin-media", says: "spam content found" },
      reason: "spam-content",
      detail: "content",
      source: "https://community.virginmedia.com/t5/Email/Email-Spam-Content-Found-error-550-554/td-p/3229831",
      seen: "2026-11",
      matches: [{ text: "554 5.2.0 Spam content found", remoteMta: "mx.mnet.virginmedia.com", status: "5.2.0" }],
    },
  ],
} satisfies RuleFile;
