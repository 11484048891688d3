import type { RuleFile } from "../../src/types.js";
import { dead } from "../blocklists/dead.js";

/** Names of lists that have ended: what they say is no ground for anything. */
const deadNames = dead.flatMap((list) => list.says);

/** Filters of the receiving side that are themselves at fault. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "filter-broken",
  layer: "mechanism",
  rules: [
    {
      id: "filter-broken/query-refused",
      when: {
        says: [
          "open resolver", "error: open resolver", "public resolver", "public/open resolver",
          "blocked using zen.spamhaus.org; error", "127.255.255.254", "127.255.255.255", "127.255.255.252",
          "query refused", "excessive number of queries", "query limit exceeded", "dnsbl query refused",
          "dnsbl lookup refused", "returnc/pub", "returncodes", "dns queries via public",
          "anonymous query through public resolver", "blocked by dnsbl provider"],
        not: "dns server refused",
      },
      reason: "receiver-filter-broken",
      detail: "query-refused",
      source: "https://www.rfc-editor.org/rfc/rfc5782 and the DNS list settings of Postfix, Exim, Sendmail and qmail",
      seen: "2026-11",
      matches: [
        "554 5.7.1 Service unavailable; Client host [192.0.2.95] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.5/",
        "451 4.7.1 DNSBL query refused: open resolver",
      ],
    },
    {
      id: "filter-broken/dead-list",
      when: { says: [...deadNames], not: "sender address rejected: user" },
      reason: "receiver-filter-broken",
      detail: "dead-list",
      alternatives: [{ reason: "blocklisted", confidence: 0.4 }],
      source: "https://www.rfc-editor.org/rfc/rfc5782 and the DNS list settings of Postfix, Exim, Sendmail and qmail",
      seen: "2026-11",
      matches: [
        "554 5.7.1 Service unavailable; Client host [192.0.2.96] blocked using dnsbl.sorbs.net; Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?192.0.2.96",
        "550 192.0.2.97 is listed in relays.ordb.org",
      ],
      misses: ["554 5.7.1 Service unavailable; Client host [192.0.2.98] blocked using bl.spamcop.net"],
    },
    {
      id: "filter-broken/licence",
      when: {
        says: [
          "license expired", "licence expired", "license has expired", "licence has expired",
          "subscription has expired", "antispam license", "filter license", "license limit exceeded",
          "license exceeded", "no valid license", "license violation", "license invalid", "evaluation expired",
          "evaluation period has expired", "trial period", "trial version expired", "licensed number of",
          "license count"],
        not: ["account", "certificate", "password", "mailbox"],
      },
      reason: "receiver-filter-broken",
      detail: "licence",
      alternatives: [{ reason: "server-misconfigured", confidence: 0.4 }],
      source: "https://campus.barracuda.com/",
      seen: "2026-11",
      matches: ["451 4.3.0 Antispam license has expired"],
      misses: ["550 5.2.1 <bob@example.net>: mailbox suspended, subscription has expired"],
    },
    {
      id: "filter-broken/heuristic",
      when: {
        says: [
          "suspicious, bad, or broken", "listed as suspicious", "bad or broken host",
          "looks suspicious to our heuristics", "heuristics", "heuristic rule", "rejected by heuristic"],
        not: ["virus", "heuristics.", "heuristics.phishing", "malware", "found"],
      },
      reason: "receiver-filter-broken",
      detail: "heuristic",
      alternatives: [{ reason: "reverse-dns-invalid", confidence: 0.2 }, { reason: "direct-mail-blocked", confidence: 0.2 }, { reason: "reputation-blocked", confidence: 0.2 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["554 5.7.1 Client host '192.0.2.99' rejected: listed as suspicious, bad, or broken"],
    },
  ],
} satisfies RuleFile;
