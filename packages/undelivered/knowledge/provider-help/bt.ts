import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "bt",
  status: "active",
  removal: {
    url: "mailto:postmaster@btinternet.com?subject={ip}",
    needs: ["needIp", "needError", "needHeaders"],
    source: "https://wordtothewise.com/2016/08/bt-internet",
    seen: "2016-08",
  },
  page: {
    url: "https://www.bt.com/help/email/fix-a-problem/sending-or-receiving-email/bt-email---best-practices-for-postmasters-and-senders-of-email",
  },
  postmaster: [
    {
      name: "Best practices for postmasters and senders",
      url: "https://www.bt.com/help/email/fix-a-problem/sending-or-receiving-email/bt-email---best-practices-for-postmasters-and-senders-of-email",
    },
  ],
  codes: [
    {
      code: "(3.2.1.1)",
      reason: "spam-content",
      detail: "content",
      meaning: "The message looks like spam or has been reported as spam.",
      example: {
        text: "554 Message rejected, policy (3.2.1.1) - Your message looks like SPAM or has been reported as SPAM please read",
        remoteMta: "mx.bt.lon5.cpcloud.co.uk",
        recipient: "bob@btinternet.com",
      },
    },
    {
      code: "(1.5.6.1)",
      reason: "rate-limited",
      detail: "volume",
      meaning: "The server sends more messages than its reputation allows.",
      example: {
        text: "421 Too many messages (1.5.6.1) from 192.0.2.10",
        remoteMta: "mx.bt.lon5.cpcloud.co.uk",
        recipient: "bob@btinternet.com",
      },
    },
  ],
  notes: [
    { text: "There is no list of allowed senders." },
    { text: "Mail that fails the DMARC policy of its domain is refused." },
  ],
  source:
    "https://www.bt.com/help/email/fix-a-problem/sending-or-receiving-email/bt-email---best-practices-for-postmasters-and-senders-of-email",
  seen: "2026-11",
} satisfies ProviderHelp;
