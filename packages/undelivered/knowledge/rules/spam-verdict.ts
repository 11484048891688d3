import type { RuleFile } from "../../src/types.js";

/** Filters that put a figure or their name to the verdict. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "spam-verdict",
  layer: "mechanism",
  rules: [
    {
      id: "spam-verdict/score",
      when: {
        says: ["spam positive", "blocked spam", "blocked spammy", "look like spam", "looked like spam", 
          "blocked by our spam firewall", "blocked by our spam filter",
          "t (reject)", 
          "spam score", "spam-score", "spamscore", "score too high", "spam points", "spamassassin", "spam assassin",
          "gtube", "identified as spam", "classified as spam", "tagged as spam", "considered spam",
          "considered to be spam", "detected as spam", "marked as spam", "recognized as spam", "recognised as spam",
          "scored as spam", "flagged as spam", "deemed spam", "deemed to be spam", "deemed as spam", "judged as spam",
          "rated as spam", "treated as spam", "message scored", "message score", "total score", "hits required",
          "spam level", "blocked by spamassassin", "blocked by spam firewall", "blocked by spam filter",
          "rejected by spam filter", "rejected by anti-spam", "rejected by antispam", "spam filter", "spam filters",
          "spam firewall", "anti-spam filter", "antispam filter", "anti-spam engine", "anti-spam policy",
          "antispam policy", "spam policy", "anti-spam system", "antispam system", "anti spam", "spam content",
          "spammy content", "spam message", "spam message rejected", "spam message discarded", "spam mail",
          "spam email", "spam e-mail", "spam rejected", "spam detected", "spam found", "spam refused", "spam blocked",
          "spam quarantined", "junk mail", "junk email", "junk e-mail", "unsolicited mail", "unsolicited message",
          "unsolicited bulk", "unsolicited commercial", "rejected as spam", "message rejected as spam",
          "mail rejected as spam", "refused as spam", "blocked as spam", "rejected because it is spam",
          "rejected because of spam", "rejected for spam", "rejected due to spam", "rejected as ube",
          "looks like spam", "appears to be spam", "appears to be unsolicited", "seems to be spam", "resembles spam",
          "similar to spam", "likely spam", "probably spam", "possibly spam", "possible spam", "probable spam",
          "suspected spam", "suspected as spam", "suspicion of spam", "suspicious of spam", "spam suspected",
          "too spammy", "spammy", "spam-like", "spam characteristics", "contains spam", "contained spam",
          "spamming content", "spam keywords", "spam phrase", "spam signature", "spam pattern", "spam rule",
          "spam check", "spam checks", "spam test", "we don't like spam", "don't want spam", "this is spam",
          "high probability of spam", "high spam", "pyzor", "mail is spam", "bayesian"],
        not: [
          "spam trap", "spamtrap", "known spam source", "your ip", "spam source", "ip address", "spam from your",
          "blocked for spam", "blacklist", "blocklist", "dnsbl", "rbl", "reputation", "spammer", "spammers", "listed",
          "listed in", "no longer", "report spam", "spam database", "previously", "for spam reasons",
          "due to spam from", "sending spam", "spam activity", "your account", "marked your messages", "outbound",
          "if this is not spam", "complaints", "suspended", "send spam", "sends spam", "spf", "has too much spam"],
      },
      reason: "spam-content",
      detail: "content",
      alternatives: [{ reason: "reputation-blocked", confidence: 0.1 }],
      source: "https://spamassassin.apache.org/ and its milters (spamass-milter, MIMEDefang)",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Message scored 12.4 points and was classified as spam (spam score too high)",
        "554 5.7.1 Message rejected as spam by Content Filtering",
        "554 5.7.1 Spam message rejected",
        "554 5.7.1 Gtube pattern",
        "550 High probability of spam",
      ],
      misses: [
        "550 5.7.1 Your IP 192.0.2.103 is blacklisted. Click delist.example.com to delist",
        "550 5.1.1 User unknown",
      ],
    },
    {
      id: "spam-verdict/outbound",
      when: {
        says: [
          "outbound spam", "outgoing spam", "spam detected in outgoing", "outgoing message * spam",
          "spam email sending"],
      },
      reason: "spam-content",
      detail: "content",
      party: "sender",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["554 5.7.1 Outbound spam detected, message not sent"],
    },
    {
      id: "spam-verdict/fraud",
      when: {
        says: [
          "phishing", "phish", "phishing attempt", "suspected phishing", "fraud", "fraudulent", "scam",
          "suspicious content", "suspicious message", "suspicious mail", "message is suspicious",
          "message looks suspicious", "suspicious url", "suspicious link", "suspicious links", "malicious url",
          "malicious link", "blocked link", "bad url", "forbidden url", "prohibited url", "phishing url"],
        not: ["heuristics.phishing", "virus", "clamav", "phishtank", "reputation"],
      },
      reason: "spam-content",
      detail: "content",
      alternatives: [{ reason: "malware", confidence: 0.25 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["552 5.7.0 Message looks like a phishing attempt and was refused"],
    },
    {
      id: "spam-verdict/bulk",
      when: {
        says: [
          "classified as bulk", "classified as bulk mail",
          "bulk messages not accepted", "bulk mail not accepted", "mass mailing", "mass mail", "bulk mail rejected",
          "bulk mail detected", "identical messages", "duplicate message", "similar messages", "too many identical",
          "too many similar", "message fingerprint", "fuzzy hash", "fuzzy"],
      },
      reason: "spam-content",
      detail: "bulk",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.7.1 Bulk mail rejected: too many similar messages seen"],
    },
  ],
} satisfies RuleFile;
