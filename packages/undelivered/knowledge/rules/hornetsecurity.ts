import type { RuleFile } from "../../src/types.js";

/** Hornetsecurity: the enhanced code tells which of its filters refused, in numbers of its own. */
export default {
  name: "hornetsecurity",
  layer: "provider",
  rules: [
    {
      id: "hornetsecurity/spam-ip",
      when: { provider: "hornetsecurity", smtp: 554, status: "5.5.4" },
      reason: "reputation-blocked",
      detail: "ip",
      source: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.5.4 Spam IP rejected",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.5.4",
          recipient: "bob@example.net",
        },
      ],
      misses: [
        {
          text: "554 5.5.5 E-mail rejected as spam",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.5.5",
          recipient: "bob@example.net",
        },
      ],
    },
    {
      id: "hornetsecurity/spam",
      when: { provider: "hornetsecurity", smtp: 554, status: ["5.5.5", "5.6.1", "5.6.3"] },
      reason: "spam-content",
      detail: "content",
      source: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.5.5 e-mail Rejected Spam",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.5.5",
          recipient: "bob@example.net",
        },
        {
          text: "554 5.6.1 Spam Header rejected",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.6.1",
          recipient: "bob@example.net",
        },
        {
          text: "554 5.6.3 Spam Body rejected",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.6.3",
          recipient: "bob@example.net",
        },
      ],
      misses: [
        {
          text: "554 5.5.4 Spam IP was rejected",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.5.4",
          recipient: "bob@example.net",
        },
      ],
    },
    {
      id: "hornetsecurity/spam-link",
      when: { provider: "hornetsecurity", smtp: 554, status: "5.6.2" },
      reason: "spam-content",
      detail: "url",
      source: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.6.2 Spam Link rejected",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.6.2",
          recipient: "bob@example.net",
        },
      ],
    },
    {
      id: "hornetsecurity/loop",
      when: { provider: "hornetsecurity", says: "loop detection" },
      reason: "mail-loop",
      detail: "hops",
      source: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.5.6 Loop detection",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.5.6",
          recipient: "bob@example.net",
        },
      ],
    },
    {
      id: "hornetsecurity/attachment",
      when: { provider: "hornetsecurity", smtp: 554, status: "5.5.7" },
      reason: "attachment-blocked",
      source: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.5.7 e-mail Rejected Content Attachment",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.5.7",
          recipient: "bob@example.net",
        },
      ],
    },
    {
      id: "hornetsecurity/virus",
      when: { provider: "hornetsecurity", says: "virus e-mail blocked" },
      reason: "malware",
      detail: "virus",
      source: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.6.4 Virus E-Mail Blocked",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.6.4",
          recipient: "bob@example.net",
        },
      ],
    },
    {
      id: "hornetsecurity/size",
      when: { provider: "hornetsecurity", smtp: 554, status: "5.5.3" },
      reason: "message-too-large",
      detail: "message",
      source: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.5.3 e-mail Rejected Content Filter Size",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.5.3",
          recipient: "bob@example.net",
        },
      ],
    },
    {
      id: "hornetsecurity/undeliverable",
      when: { provider: "hornetsecurity", says: "recipient address rejected: undeliverable address" },
      reason: "user-unknown",
      source: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.1.1 <bob@example.net>: Recipient address rejected: undeliverable address",
          remoteMta: "mx01.hornetsecurity.com",
          status: "5.1.1",
          recipient: "bob@example.net",
        },
      ],
    },
  ],
} satisfies RuleFile;
