import type { RuleFile } from "../../src/types.js";
import { clients, said } from "../wording.js";

/** Words for a bad name that do not say whose list it is. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "reputation-words",
  layer: "phrase",
  rules: [
    {
      id: "reputation-words/blacklist",
      when: {
        says: ["based on relay {ip}", "denyip", "deny ip", "{ip} is blocked", "{ip} blocked", "{ip} is banned", "access from ip", "access from ip address", "mail from {ip} is blocked", "mail from {ip} blocked", "mail from {ip} refused", "messages from {ip} are blocked", "black ip", "black address", 
          "blacklist", "blacklisted", "blocklisted", "block list", "blocklist", "black list", "black-listed",
          "black listed", "block-listed", "blacklisting", "blocklisting", "listed as", "denylist", "denylisted"],
        not: ["user's", "recipient's", "personal", "recipient", "attachment"],
      },
      reason: "reputation-blocked",
      alternatives: [{ reason: "blocklisted", confidence: 0.4 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.7.1 Refused: blacklisted"],
    },
    {
      id: "reputation-words/name",
      when: {
        says: [
          "reputation", "known spam", "spammer", "spammers", "spamming", "abusive", "for abuse", "due to abuse",
          "abuse detected", "sends spam", "sent spam", "botnet", "zombie", "network abuse", "bad behavior",
          "bad behaviour", "untrusted", "not trusted", "suspicious", "suspicious activity", "unacceptable behaviour",
          "unwelcome", "hostile"],
        not: [
          "content", "url", "link", "attachment", "certificate", "report abuse", "untrusted certificate",
          "self-signed"],
      },
      reason: "reputation-blocked",
      alternatives: [{ reason: "blocklisted", confidence: 0.2 }, { reason: "spam-content", confidence: 0.2 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.7.1 We do not talk to spammers", "450 4.7.1 Suspicious activity from your side"],
    },
    {
      id: "reputation-words/refused",
      when: {
        says: said(clients, [
          "is restricted", "restricted", "is denied", "denied", "is refused", "is rejected", "rejected", "is barred", "is prohibited", "is forbidden", "is not allowed", "not allowed",
          "is not accepted", "is not permitted", "is not authorized", "is not welcome", "is not wanted", "has been restricted", "has been denied", "has been banned", "has been rejected", "is on our", "is in our",
          "is temporarily blocked", "was blocked", "was rejected", "was banned",
        ]),
        not: ["recipient", "mailbox", "spf", "dkim", "dmarc", "relay", "to send mail from", "to send for", "country", "ptr", "reverse", "dynamic", "helo", "too many", "rate", "limit", "authenticat", "log in", "your domain is not allowed to send"],
      },
      reason: "reputation-blocked",
      confidence: 0.85,
      alternatives: [{ reason: "policy-rejected", confidence: 0.2 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.7.1 remote ip is barred by our own rules"],
      misses: ["550 5.7.1 Your IP is not allowed to send mail from example.org (SPF)"],
    },
  ],
} satisfies RuleFile;
