import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "spamhaus",
  status: "active",
  lists: [
    "spamhaus-sbl",
    "spamhaus-xbl",
    "spamhaus-pbl",
    "spamhaus-css",
    "spamhaus-zen",
    "spamhaus-drop",
    "spamhaus-dbl",
    "spamhaus-zrd",
    "spamhaus-hbl",
    "cbl",
  ],
  removal: {
    url: "https://check.spamhaus.org/results?query={ip}",
    needs: ["needIp", "needContact", "needReason"],
    source: "https://egressif.io/resources/reputation/dnsbl-directory",
    seen: "2026-06",
  },
  page: {
    url: "https://www.spamhaus.org/faq/section/DNSBL%20Usage",
    source: "https://www.spamhaus.org/faq/section/DNSBL%20Usage",
  },
  postmaster: [
    {
      name: "IP and domain reputation checker",
      url: "https://check.spamhaus.org/",
      source: "https://www.spamhaus.org/faq/section/DNSBL%20Usage",
    },
  ],
  codes: [
    {
      code: "127.0.0.2",
      reason: "blocklisted",
      detail: "ip",
      meaning: "SBL: listed by people as a source or a host of spam.",
      example: "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.0.0.2",
    },
    {
      code: "127.0.0.3",
      reason: "blocklisted",
      detail: "ip",
      meaning: "CSS: listed by itself for sending spam or for poor sending habits.",
      example: "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.0.0.3",
    },
    {
      code: "127.0.0.9",
      reason: "blocklisted",
      detail: "ip",
      meaning: "DROP: the whole network belongs to criminals.",
      example: "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.0.0.9",
    },
    {
      code: ["127.0.0.4", "127.0.0.5", "127.0.0.6", "127.0.0.7"],
      reason: "blocklisted",
      detail: "ip",
      meaning: "XBL: a machine at this IP address is infected or misused.",
      example: "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.0.0.4",
    },
    {
      code: ["127.0.0.10", "127.0.0.11"],
      reason: "direct-mail-blocked",
      detail: "dynamic",
      meaning: "PBL: a range that should not deliver mail itself, named by its owner (10) or by Spamhaus (11).",
      example: "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.0.0.11",
    },
    {
      code: "127.0.0.20",
      reason: "blocklisted",
      detail: "ip",
      meaning: "AuthBL: logins are being guessed from this IP address.",
      example: "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.0.0.20",
    },
    {
      code: "127.0.1.2",
      reason: "blocklisted",
      detail: "domain",
      meaning: "DBL: the domain has a low reputation.",
      example:
        "554 5.7.1 Service unavailable; Sender address [alice@example.org] blocked using dbl.spamhaus.org; 127.0.1.2",
    },
    { code: "127.0.1.4", reason: "blocklisted", detail: "domain", meaning: "DBL: the domain is used for phishing." },
    { code: "127.0.1.5", reason: "blocklisted", detail: "domain", meaning: "DBL: the domain is used for malware." },
    {
      code: "127.0.1.6",
      reason: "blocklisted",
      detail: "domain",
      meaning: "DBL: the domain steers infected machines.",
    },
    {
      code: ["127.0.1.102", "127.0.1.103", "127.0.1.104", "127.0.1.105", "127.0.1.106"],
      reason: "blocklisted",
      detail: "domain",
      meaning: "DBL: an honest domain is being misused, for instance because its website was broken into.",
    },
    {
      code: "127.255.255.252",
      reason: "receiver-filter-broken",
      detail: "query-refused",
      meaning: "An error, not a listing: the receiver asks a zone that is misspelt.",
      example:
        "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.255.255.252",
      source: "https://www.spamhaus.org/faq/section/DNSBL%20Usage",
    },
    {
      code: "127.255.255.254",
      reason: "receiver-filter-broken",
      detail: "query-refused",
      meaning:
        "An error, not a listing: the receiver asks through a public resolver, or one without a proper reverse name.",
      example:
        "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.255.255.254",
      source: "https://www.spamhaus.org/faq/section/DNSBL%20Usage",
    },
    {
      code: "127.255.255.255",
      reason: "receiver-filter-broken",
      detail: "query-refused",
      meaning: "An error, not a listing: the receiver asks too often.",
      example:
        "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; 127.255.255.255",
      source: "https://www.spamhaus.org/faq/section/DNSBL%20Usage",
    },
  ],
  notes: [
    {
      text: "An SBL listing is taken out only at the request of the network that the IP address belongs to, which is mostly the hosting provider.",
      source: "https://www.spamhaus.org/faq/section/Spamhaus%20SBL",
    },
    { text: "Removal never costs anything.", source: "https://www.spamhaus.org/faq/section/Spamhaus%20SBL" },
    {
      text: "ZEN is one name for SBL, CSS, XBL, DROP and PBL; which of them it was, the return code or the page tells.",
    },
  ],
  source: "https://docs.spamhaus.com/datasets/docs/source/10-data-type-documentation/datasets/040-zones.html",
  seen: "2026-11",
} satisfies ProviderHelp;
