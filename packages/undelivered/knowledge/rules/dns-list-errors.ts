import type { RuleFile } from "../../src/types.js";

/** What block lists answer to those who ask wrongly: codes of one operator that a receiver takes for listings. */
export default {
  name: "dns-list-errors",
  layer: "provider",
  rules: [
    {
      id: "dns-list-errors/spamhaus",
      when: { says: ["127.255.255.252", "127.255.255.254", "127.255.255.255"] },
      reason: "receiver-filter-broken",
      detail: "query-refused",
      source: "https://www.spamhaus.org/faq/section/DNSBL%20Usage",
      seen: "2026-11",
      matches: [
        "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.255.255.254",
        "550 5.7.1 Rejected: 192.0.2.10 is listed in zen.spamhaus.org (127.255.255.255)",
      ],
      misses: ["554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.0.0.4"],
    },
    {
      id: "dns-list-errors/uribl",
      when: { says: ["uribl.com/refused", "uribl.com/refused.shtml"] },
      reason: "receiver-filter-broken",
      detail: "query-refused",
      source: "https://uribl.com/refused.shtml",
      seen: "2026-11",
      matches: ["550 5.7.1 Message blocked: link listed in multi.uribl.com, see http://uribl.com/refused.shtml"],
      misses: ["550 5.7.1 Message blocked: link shop.example.com listed in multi.uribl.com"],
    },
  ],
} satisfies RuleFile;
