import type { RuleFile } from "../../src/types.js";

/** Refusals for the content that do not say spam. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "spam-words",
  layer: "phrase",
  rules: [
    {
      id: "spam-words/content",
      when: {
        says: ["spamtrap=reject", "aisp, rule", "content reject", "html tag", "words in the message is blocked", "words in the message", "number filter", "url filter", "phone number filter", "suspect content", "suspected content", "message is unwanted", "spam link", "spam url", "spam body", "spam header", 
          "content rejected", "content denied", "mail content denied", "message content rejected", "message content",
          "content not accepted", "content is not acceptable", "unacceptable content", "objectionable content",
          "inappropriate content", "offensive", "prohibited content", "forbidden content", "banned content",
          "blocked content", "content blocked", "content filter", "content filters", "content filtering",
          "content policy", "content restrictions", "content violation", "rejected due to content",
          "rejected because of content", "rejected for content", "because of its content", "due to the content",
          "due to its content", "nature of the content", "rejected by content filter", "rejected by content scanner",
          "blocked by content filter", "blocked by content", "filtered", "message filtered", "mail filtered",
          "message filter", "rejected by filter", "blocked by filter", "rejected by filters", "banned words",
          "bad words", "forbidden word", "prohibited word", "forbidden phrase", "word filter", "body contains",
          "subject contains", "forbidden subject", "subject rejected", "subject not allowed", "message body rejected",
          "message refused by filter", "header rejected by content", "bad content", "content analysis",
          "message contains unacceptable", "message contains content", "rejected: content", "sender and content",
          "content inspection", "milter reject", "text contains", "keyword"],
        not: ["subject contains invalid", "subject contains illegal", 
          "virus", "attachment", "content-type", "filter unavailable", "filter failed", "content filter error",
          "timed out", "by recipient", "user's", "content-transfer-encoding", "mime", "filter rule match",
          "not filtered", "spam filter", "filtering program", "filter down", "filtered because", "could not connect"],
      },
      reason: "spam-content",
      detail: "content",
      alternatives: [{ reason: "policy-rejected", confidence: 0.25 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Refused by our content filter",
        "554 5.7.1 Message refused because of its content",
        "554 5.7.1 Message content rejected, id=4711-01 - forbidden word",
      ],
      misses: ["552 5.7.0 Attachment of this type is not accepted"],
    },
    {
      id: "spam-words/weak",
      when: {
        says: ["antispam do", "pelo antispam", "antispam filter", "anti-spam filter", "spamfilter", "spam-filter", "spam bomb", "bulkmail", "antyspamowy", "antispamowy", "junk", 
          "spam", "ube", "no spam", "is spam", "was spam", "be spam", "unsolicited", "bulk mail", "bulk email", "dcc",
          "razor", "bayes", "spam words", "looks spammy", "uce"],
        not: [
          "your ip", "blacklist", "blacklisted", "blocklist", "listed", "reputation", "ip address", "report spam",
          "spam filter down"],
      },
      reason: "spam-content",
      detail: "content",
      alternatives: [{ reason: "reputation-blocked", confidence: 0.25 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["554 5.7.0 Reject, id=12345-06 - SPAM"],
    },
    {
      id: "spam-words/complaint",
      when: { says: ["complaints", "complaint"], not: ["your ip", "ip address", "server", "host"] },
      reason: "spam-content",
      detail: "complaints",
      alternatives: [{ reason: "reputation-blocked", confidence: 0.4 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.7.1 Refused because of complaints"],
    },
  ],
} satisfies RuleFile;
