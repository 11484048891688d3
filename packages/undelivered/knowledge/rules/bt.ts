import type { RuleFile } from "../../src/types.js";

/** BT. */
export default {
  name: "bt",
  layer: "provider",
  rules: [
    {
      id: "bt/ip-reputation",
      when: { provider: "bt", says: "message rejected due to sender IP reputation" },
      reason: "reputation-blocked",
      detail: "ip",
      source: "http://blog.frankleonhardt.com/tag/bt-internet/",
      seen: "2026-11",
      matches: [
        {
          text: "550 Message rejected due to sender IP reputation ([192.0.2.10])",
          remoteMta: "mx.bt.lon5.cpcloud.co.uk",
          recipient: "bob@btinternet.com",
        },
      ],
    },
    {
      id: "bt/too-many-messages",
      when: { provider: "bt", smtp: 421, says: "too many messages" },
      reason: "rate-limited",
      detail: "volume",
      source: "http://blog.frankleonhardt.com/tag/bt-internet/",
      seen: "2026-11",
      matches: [
        {
          text: "421 Too many messages (1.5.6.1) from 192.0.2.10",
          remoteMta: "mx.bt.lon5.cpcloud.co.uk",
          recipient: "bob@btinternet.com",
        },
      ],
    },
    {
      id: "bt/policy",
      when: { provider: "bt", says: "message rejected, policy (3.2.1.1)" },
      reason: "spam-content",
      detail: "content",
      source: "http://blog.frankleonhardt.com/tag/bt-internet/",
      seen: "2026-11",
      matches: [
        {
          text: "554 Message rejected, policy (3.2.1.1) - Your message looks like SPAM or has been reported as SPAM please read",
          remoteMta: "mx.bt.lon5.cpcloud.co.uk",
          recipient: "bob@btinternet.com",
        },
      ],
      misses: [
        {
          text: "550 Message rejected due to sender IP reputation",
          remoteMta: "mx.bt.lon5.cpcloud.co.uk",
          recipient: "bob@btinternet.com",
        },
      ],
    },
  ],
} satisfies RuleFile;
