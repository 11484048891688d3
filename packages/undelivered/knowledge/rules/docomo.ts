import type { RuleFile } from "../../src/types.js";

/** NTT docomo. */
export default {
  name: "docomo",
  layer: "provider",
  rules: [
    {
      id: "docomo/unknown-user",
      when: { provider: "docomo", command: "RCPT", says: ["550 unknown user", "unknown user"] },
      reason: "user-unknown",
      source: "https://note.com/sendmagic/n/neb6bbe7e51cf",
      seen: "2026-11",
      matches: [
        {
          text: "550 Unknown user bob@example.com",
          remoteMta: "mfsmax.docomo.ne.jp",
          command: "RCPT",
          status: "5.0.0",
        },
      ],
    },
    {
      id: "docomo/unknown-or-filtered",
      when: { provider: "docomo", command: ["EOM", "DATA"], says: "unknown user" },
      reason: "recipient-restricted",
      detail: "allow-list",
      confidence: 0.6,
      alternatives: [{ reason: "user-unknown", confidence: 0.35 }],
      source: "https://akisoftware.com/pmsrv/help/docomo.html",
      seen: "2026-11",
      matches: [
        { text: "550 Unknown user bob@example.net", remoteMta: "mfsmax.docomo.ne.jp", command: "EOM", status: "5.2.0" },
      ],
    },
    {
      id: "docomo/mailbox-full",
      when: { says: "too much mail data" },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "https://note.com/sendmagic/n/neb6bbe7e51cf",
      seen: "2026-11",
      matches: ["552 Too much mail data bob@example.com"],
    },
    {
      id: "docomo/too-many-recipients",
      when: { provider: "docomo", says: ["552 too many recipients", "too many recipients"] },
      reason: "too-many-recipients",
      source: "https://note.com/sendmagic/n/neb6bbe7e51cf",
      seen: "2026-11",
      matches: [{ text: "552 Too many recipients", remoteMta: "mfsmax.docomo.ne.jp", status: "5.5.3" }],
    },
    {
      id: "docomo/line-too-long",
      when: { provider: "docomo", says: ["500 line too long", "line too long"] },
      reason: "message-malformed",
      detail: "line-length",
      source: "https://note.com/sendmagic/n/neb6bbe7e51cf",
      seen: "2026-11",
      matches: [{ text: "500 Line Too Long", remoteMta: "mfsmax.docomo.ne.jp", status: "5.0.0" }],
    },
  ],
} satisfies RuleFile;
