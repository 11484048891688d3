import type { RuleFile } from "../../src/types.js";
import { dead } from "../blocklists/dead.js";

/** Names of lists that have ended: what they say is no ground for anything. */
const deadNames = dead.flatMap((list) => list.says);

/** Names of lists that hold whole ranges of dynamic addresses, whoever uses them; ZEN says so by its return codes. */
// prettier-ignore
const dynamicNames = [
  "pbl.spamhaus.org", "spamhaus pbl", "spamhaus.org/pbl", "dyna.spamrats.com", "policy block list", "rats-dyna",
  "dul", "dynamic", "in the pbl", "on the pbl", "in pbl", "on pbl", "pbl listed", "listed pbl", "127.0.0.10", "127.0.0.11"];

/** Domains that are not the sender's. */
// prettier-ignore
const otherDomains = [
  "link", "links", "url", "urls", "body", "helo command", "client host", "your helo", "web site", "recipient domain",
  "domain names in"];

/** Refusals that name the list which caused them. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "block-lists",
  layer: "mechanism",
  rules: [
    {
      id: "block-lists/using",
      when: {
        says: [
          "blocked using {list}", "blocked by using {list}", "client host * blocked using {list}",
          "blocked using * {host}", "rejected using {host}", "rejected due to listing in {host}",
          "blacklisted using {list}", "blocklisted using {list}"],
        not: [
          "geographical", "geographic location", "greylisting in action", "greylisting", "greylisted",
          "sender address", "helo command", "ehlo command", "url", "in body", "uri", "blocked using spf",
          "open resolver", "public resolver", "error: open", "query refused", ...deadNames, ...dynamicNames],
      },
      reason: "blocklisted",
      detail: "ip",
      source: "https://www.rfc-editor.org/rfc/rfc5782 and the DNS list settings of Postfix, Exim, Sendmail and qmail",
      seen: "2026-11",
      matches: [
        "554 5.7.1 Service unavailable; Client host [192.0.2.70] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.70",
        "550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.75 is blacklisted using RBL-Plus. Details: http://www.mail-abuse.com/cgi-bin/lookup?192.0.2.75",
      ],
      misses: [
        "554 5.7.1 Service unavailable; Sender address [anna@example.org] blocked using dbl.spamhaus.org",
        "550 5.7.1 Blocked using SPF: not permitted",
      ],
    },
    {
      id: "block-lists/listed-at",
      when: {
        says: ["blackhole site {host}", "blackhole list {host}", "blacklist {host}", "in list {host}", 
          "in a black list at {list}", "is in a black list at {list}", "in a blacklist at {list}",
          "listed in dnsbl {list}", "listed in rbl {list}", "is listed at {host}", "is listed in {host}",
          "is listed on {host}", "is listed by {host}", "listed at {host}", "listed in {host}", "listed on {host}",
          "listed by {host}", "{ip} listed at {host}", "{ip} listed in {host}", "{ip} is listed at {host}",
          "{ip} is listed in {host}", "blacklisted at {host}", "blacklisted by {host}", "blacklisted in {host}",
          "blacklisted on {host}", "blocklisted at {host}", "blocklisted by {host}", "blocked by {host}",
          "rejected by {host}", "denied by {host}", "refused by {host}", "found in {host}", "found on {host}",
          "on blacklist {host}", "in blacklist {host}", "in rbl {host}", "in dnsbl {host}", "appears on {host}",
          "banned by {host}", "black listed at {host}", "listed in the {host}", "is in {host}", "is on {host}",
          "due to {host}"],
        also: [
          "rbl", "rbls", "dnsbl", "dnsrbl", "dnsbls", "blacklist", "blacklists", "black list", "blocklist",
          "block list", "blocklists", "blackholes", "bl", "relays", "spam", "zen", "sbl", "xbl", "spamhaus",
          "spamcop", "barracudacentral", "uceprotect", "psbl", "abuseat", "cbl", "surriel", "mailspike", "abusix",
          "hostkarma", "junkemailfilter", "spamrats", "backscatterer", "dronebl", "gbudb", "invaluement",
          "senderscore", "cloudmark", "mail-abuse", "spameatingmonkey", "fusionzero", "0spam", "nordspam",
          "blocklist.de", "s5h", "spfbl", "efnetrbl", "mxrbl", "woody.ch", "swinog", "zapbl", "listed", "rated"],
        not: [
          "sender address", "helo", "ehlo", "url", "in body", "uri", "open resolver", "query refused", "domain",
          "link", ...deadNames, ...dynamicNames],
      },
      reason: "blocklisted",
      detail: "ip",
      source: "https://www.rfc-editor.org/rfc/rfc5782 and the DNS list settings of Postfix, Exim, Sendmail and qmail",
      seen: "2026-11",
      matches: [
        "550-192.0.2.71 is listed at bl.example.net rbl",
        "554 5.7.1 Rejected: 192.0.2.72 listed at dnsbl.example.org",
      ],
      misses: ["550 5.7.1 Your message was blocked by our policy"],
    },
    {
      id: "block-lists/named",
      when: {
        says: ["listed by css", "listed in css", "spamhaus css", 
          "ivmsip", "ivmuri", "ivmsip24", "blocked by ivmsip", "spamhaus", "spamhaus.org", "zen.spamhaus.org",
          "sbl.spamhaus.org", "xbl.spamhaus.org", "pbl.spamhaus.org", "sbl-xbl.spamhaus.org", "spamcop",
          "bl.spamcop.net", "spamcop.net", "barracudacentral", "barracudacentral.org", "b.barracudacentral.org",
          "barracuda reputation", "barracuda networks reputation", "uceprotect", "uceprotect.net", "psbl",
          "psbl.surriel.com", "psbl.org", "mailspike", "abusix", "invaluement", "invaluement.com", "hostkarma",
          "hostkarma.junkemailfilter.com", "junkemailfilter.com", "nordspam", "0spam", "gbudb", "dronebl",
          "dronebl.org", "spamrats", "spamrats.com", "spameatingmonkey", "spam eating monkey", "backscatterer",
          "backscatterer.org", "cbl.abuseat.org", "abuseat.org", "composite blocking list", "blocklist.de",
          "senderscore.com", "senderscore.org", "score.senderscore.com", "csi.cloudmark.com", "cloudmark.com",
          "cloudmark csi", "cloudmark", "ipcheck.proofpoint.com", "proofpoint dynamic reputation", "dnsbl-lookup",
          "ers.trendmicro.com", "trend micro email reputation", "trend micro network reputation", "trend micro rbl",
          "rbl-plus", "mail-abuse.com", "mail-abuse.org", "senderbase", "senderbase.org", "talosintelligence.com",
          "talos intelligence", "ipremoval.sms.symantec.com", "trustedsource", "trustedsource.org", "fortiguard",
          "spfbl", "spfbl.net", "apews", "rbl.efnetrbl.org", "woody.ch", "kisarbl", "spamlist.or.kr", "rbl.jp",
          "swinog", "zapbl", "return path reputation", "mxrbl", "interserver.net", "s5h.net", "abuse.ro",
          "spamexperts", "spamrl.com", "fortiguard-antispam", "cyren"],
        not: [
          "greylisting", "greylisted", ...deadNames, ...dynamicNames, "sender address", "dbl", "dbl.spamhaus.org",
          "helo", "spam score", "in message body", "open resolver", "error: open", "public resolver",
          "content filter", "uri", "url", "urls", "link", "links", "domain", "query refused",
          "excessive number of queries", "virus", "malware", "dul", "dynamic"],
      },
      reason: "blocklisted",
      detail: "ip",
      alternatives: [{ reason: "reputation-blocked", confidence: 0.2 }],
      source: "https://www.rfc-editor.org/rfc/rfc5782 and the DNS list settings of Postfix, Exim, Sendmail and qmail",
      seen: "2026-11",
      matches: ["550 zen.example.org Listed by CSS", 
        "550 5.7.1 Mail from 192.0.2.73 refused, see SpamCop",
        "554 Blocked: see https://ipcheck.proofpoint.com/?ip=192.0.2.74",
      ],
      misses: ["550 5.7.1 URL in message listed by SURBL", "550 5.1.1 User unknown"],
    },
    {
      id: "block-lists/domain",
      when: {
        says: [
          "sender address * blocked using", "sender address * listed", "dbl.spamhaus.org", "spamhaus dbl",
          "spamhaus.org/dbl", "domain * listed in", "domain * listed on", "domain * listed by", "domain * listed at",
          "domain is listed", "domain is blacklisted", "domain is on a blacklist", "domain blacklisted",
          "blacklisted domain", "blocklisted domain", "sender domain * blacklist", "sender domain listed",
          "sending domain * blacklist", "zero reputation domain", "zrd.spamhaus.org", "rhsbl", "sender in rhsbl",
          "from domain * listed", "domain present in the spamhaus", "domain has been blacklisted",
          "mail from domain is listed", "domain name * blacklisted", "envelope domain * listed", "rfc-clueless"],
        not: [...otherDomains, "not listed in"],
      },
      reason: "blocklisted",
      detail: "domain",
      scope: "sender-domain",
      source: "https://www.rfc-editor.org/rfc/rfc5782 and the DNS list settings of Postfix, Exim, Sendmail and qmail",
      seen: "2026-11",
      matches: [
        "554 5.7.1 Service unavailable; Sender address [anna@example.org] blocked using dbl.spamhaus.org; https://check.spamhaus.org/",
        "550 5.7.1 Your sender domain is on a blacklist: domain blacklisted",
      ],
      misses: [
        "554 5.7.1 Service unavailable; Client host [192.0.2.76] blocked using zen.spamhaus.org",
        { text: "Rejected by the recipient's domain because the address is not listed in the domain's directory." },
      ],
    },
    {
      id: "block-lists/listed-name",
      when: {
        says: [
          "listed in the sbl", "listed in sbl", "listed on the sbl", "listed on sbl", "listed in the xbl", "listed in xbl",
          "listed on the xbl", "listed on xbl", "listed in the css", "listed in the cbl", "listed on the cbl",
          "in the sbl of spamhaus", "on the sbl of spamhaus", "in the xbl of spamhaus", "on the xbl of spamhaus",
          "sbl/xbl of spamhaus", "spamhaus sbl", "spamhaus xbl", "spamhaus css", "spamhaus zen", "spamhaus drop",
          "your ip * is listed in spamhaus", "your ip * is listed by spamhaus", "your ip * is listed in the * of spamhaus",
          "your ip * is listed by spamcop", "your ip * is listed on spamcop", "your ip * is listed in spamcop",
          "your ip * is listed by barracuda"],
        not: [
          ...deadNames, "query refused", "open resolver", "error: open", "public resolver", "url", "uri", "link", "links",
          "domain"],
      },
      reason: "blocklisted",
      detail: "ip",
      source: "https://www.spamhaus.org/blocklists/",
      seen: "2026-11",
      matches: [
        "554 Your IP 192.0.2.79 is listed in the SBL of Spamhaus",
        "550 5.7.1 Connection refused, 192.0.2.79 listed in XBL",
      ],
      misses: ["550 5.7.1 Your IP 192.0.2.79 is listed in our local list"],
    },
    {
      id: "block-lists/domain-zone",
      when: {
        says: ["domain * listed", "domain listed"],
        also: ["check.spamhaus.org", "spamhaus.org", "spamhaus", "surbl", "uribl", "invaluement", "nordspam", "abusix"],
        not: otherDomains,
      },
      reason: "blocklisted",
      detail: "domain",
      scope: "sender-domain",
      source: "https://www.spamhaus.org/blocklists/domain-blocklist/",
      seen: "2026-11",
      matches: ["554 5.7.1 Message rejected: domain bargain.example listed, see https://check.spamhaus.org/results?query=bargain.example"], // prettier-ignore
      misses: ["554 5.7.1 Message rejected: recipient domain is not listed here"],
    },
    {
      id: "block-lists/helo",
      when: {
        says: [
          "helo command rejected * blocked using", "helo * blocked using", "helo command * blocked using",
          "helo name * listed", "ehlo * listed in", "helo * listed at", "helo * blacklisted"],
      },
      reason: "blocklisted",
      detail: "helo",
      source: "https://www.rfc-editor.org/rfc/rfc5782 and the DNS list settings of Postfix, Exim, Sendmail and qmail",
      seen: "2026-11",
      matches: ["554 5.7.1 Service unavailable; Helo command [mail.example.org] blocked using dbl.spamhaus.org"],
    },
    {
      id: "block-lists/url",
      when: {
        says: ["black listed url", "black-listed url", "blocklisted urls",
          "a url in this email * is listed", "url in this email", "link in this email * is listed", "surbl", "uribl",
          "surbl.org", "uribl.com", "multi.surbl.org", "multi.uribl.com", "url in message * listed",
          "url * listed in", "url * blacklisted", "url * blocklisted", "url blacklist", "url blacklisted",
          "uri blacklist", "blacklisted url", "blacklisted uri", "blacklisted link", "blocked url",
          "link * blacklist", "contains a url listed", "contains a uri listed", "links to a blacklisted",
          "message contains a link * listed", "domain in message body is listed", "blacklisted urls",
          "blacklisted domain in body", "web address * listed", "domain names in message body * blacklist",
          "google safe browsing", "phishtank", "uri listed", "contains url * blocklist", "url found in",
          "sc.surbl.org", "uri in", "message contains * listed in dbl", "body * dbl.spamhaus.org", "spamvertised",
          "url blocklist", "url block list", "contains a listed url", "uribl.spameatingmonkey.net", "blocked uri",
          "body contains a domain listed", "uridnsbl", "link * dbl", "blocklisted url"],
        not: ["client host", "your ip"],
      },
      reason: "blocklisted",
      detail: "url",
      party: "sender",
      scope: "message",
      source: "https://spamassassin.apache.org/ and its milters (spamass-milter, MIMEDefang)",
      seen: "2026-11",
      matches: [
        "550 5.7.1 URL in message listed by SURBL",
        "554 5.7.1 Message contains a link to example.net, which is on a URL blacklist",
      ],
      misses: ["550 5.7.1 Blocked using SPF: sender not permitted"],
    },
    {
      id: "block-lists/generic",
      when: {
        says: [
          "found on a block list", "has been found on a block list", "found on a blocklist", "found on a blacklist",
          "found in a blacklist", "is on a block list", "dnsbl", "dns blacklist", "dns block list", "dns blocklist",
          "dns-based blacklist", "dns black list", "dnsbls", "rbl", "rbls", "rbl list", "rbl filter", "rbl check",
          "rbl listed", "rbl lookup", "rbl rejected", "realtime blackhole", "real-time blackhole",
          "realtime blacklist", "real-time blacklist", "real time blacklist", "realtime blocklist",
          "real time block list", "blackhole list", "blacklists", "one or more blacklists", "multiple blacklists",
          "several blacklists", "public blacklist", "public blocklist", "listed in multiple", "listed on a blacklist",
          "listed in a blacklist", "listed on a public", "listed in dnsbl", "listed in rbl", "ip found in rbl",
          "found on one or more dnsbls", "found on one or more rbls", "found on dnsbl", "dnsbl:", "in dnsbl",
          "antispam database", "spam database", "spam databases", "spam blacklist", "is on a blacklist",
          "is in a blacklist", "spam blocklist", "listed as an open relay", "open relay database",
          "listed as spam source", "listed as a spam source", "listed in external blacklist", "third-party blacklist",
          "third party blacklist", "your ip is in rbl", "sbl", "listed on a rbl", "listed on an rbl", "listed in a rbl", "listed in an rbl",
          "listed on rbl", "is listed on a rbl", "is listed on an rbl", "is listed in a rbl", "is listed in an rbl",
          "your ip * listed in sbl", "your ip * listed in a dnsbl", "your ip * listed on a dnsbl", "your ip * listed on rbl",
          "your ip * listed in an rbl", "your ip * listed on a rbl", "your ip * listed on an rbl", "your ip * listed in a rbl", "blocked by rbl", "mapsrbl", "ip listed by",
          "relay database", "open proxy list", "in a black list", "ip blacklist check", "dns list", "postscreen",
          "blackholed", "blackholes"],
        not: [
          ...deadNames, "query refused", "open resolver", "user's blacklist", "recipient's blacklist", "not want your mail", "resolver",
          "dynamic", "dul", "lookup failed", "timeout", "postscreen: pregreet", "pass new", "pass old"],
      },
      reason: "blocklisted",
      alternatives: [{ reason: "reputation-blocked", confidence: 0.3 }],
      source: "https://www.rfc-editor.org/rfc/rfc5782 and the DNS list settings of Postfix, Exim, Sendmail and qmail",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Mail from 192.0.2.77 refused: found in several DNSBLs",
        "554 Your host is listed in an RBL",
        { text: "Your server IP is listed on a RBL" },
        "553 5.3.0 192.0.2.78: mail rejected by the DNS blacklist",
      ],
      misses: ["451 4.7.1 DNSBL query refused: open resolver"],
    },
    {
      id: "block-lists/open-relay",
      when: {
        says: [
          "is an open relay", "your host is an open relay", "you are an open relay", "open proxy",
          "open relay listed", "listed as open relay", "open proxies", "open smtp relay detected", "listed in relays"],
        not: "open relay not allowed",
      },
      reason: "blocklisted",
      detail: "ip",
      alternatives: [{ reason: "reputation-blocked", confidence: 0.4 }],
      source: "https://www.sendmail.org/ (cf/m4/proto.m4, sysexits.c, deliver.c)",
      seen: "2026-11",
      matches: ["550 5.7.1 Mail from 192.0.2.79 refused: open proxy"],
    },
  ],
} satisfies RuleFile;
