import type { RuleFile } from "../../src/types.js";

/** Addresses that ought not to deliver mail directly. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "dynamic-ranges",
  layer: "mechanism",
  rules: [
    {
      id: "dynamic-ranges/dynamic",
      when: {
        says: ["non-static ip", "non-static-ip", "not a static ip", "no static ip", "your dynamic", "bypassing service provider's mail relay", "bypassing your provider", "use your provider's mail relay", "bypassing * mail relay", 
          "relay via isp", "relay via your isp", "via your isp", "relay through your provider",
          "via your provider's mail server", "dynamic ip", "dynamic ip address", "dynamic ip addresses",
          "dynamic address", "dynamic addresses", "dynamic host", "dynamic hosts", "dynamically assigned",
          "dynamic/residential", "dynamic or residential", "dynamic pool", "dynamic range", "dynamic network",
          "dynamic dns name", "dynamic dns", "dynamic rdns", "dynamic reverse", "dynamic ptr", "dial-up", "dialup",
          "dial up", "dialup user", "dial-up user list", "dynamic user list", "dul", "duhl", "sorbs-dul",
          "dyna.spamrats.com", "rats-dyna", "dynablock", "adsl", "dsl or cable", "cable or dsl", "cable/dsl",
          "end user ip", "end-user ip", "end user address", "consumer ip", "residential ip", "residential",
          "residential ip addresses", "home ip", "home user", "broadband", "policy block list", "spamhaus pbl",
          "pbl.spamhaus.org", "spamhaus.org/pbl", "non-mta ip", "direct to mx", "direct-to-mx",
          "direct delivery not allowed", "direct mail not accepted", "looks like a dynamic", "appears to be dynamic",
          "appears to be a dynamic", "generic/dynamic", "use your isp", "use your isp's mail server",
          "use your provider's mail server", "use your provider's smtp", "use your isp's smtp",
          "use your isp's mail relay", "please relay through your isp", "relay through your isp",
          "please use your provider", "send through your isp", "your isp's smtp server",
          "use the smtp server of your", "not authorized to send email directly",
          "not permitted to send mail directly", "not allowed to send directly", "not accept mail directly from",
          "mail directly from dynamic", "ip is not authorized to send email directly",
          "unauthenticated connections from dynamic"],
        not: ["by dynamic reputation", "proofpoint dynamic", "dynamic reputation", "dynamic update"],
      },
      reason: "direct-mail-blocked",
      detail: "dynamic",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["553 Sorry, you seem to be a non-static-ip server(#5.7.1)", 
        "550 5.7.1 We do not accept mail from dynamic IP addresses, please use your ISP's mail server",
        "554 5.7.1 Service unavailable; Client host [192.0.2.80] blocked using pbl.spamhaus.org",
        "550 5.7.1 Direct mail from dial-up ranges is refused",
      ],
      misses: ["554 5.7.1 Service unavailable; Client host [192.0.2.81] blocked using sbl.spamhaus.org"],
    },
    {
      id: "dynamic-ranges/pbl",
      when: {
        says: [
          "in the pbl", "on the pbl", "in pbl", "on pbl", "by pbl", "by the pbl", "pbl listed", "pbl listing",
          "pbl listings", "pbl list", "listed pbl", "pbl advisory", "pbl entry", "query/pbl", "zen pbl", "spamhaus pbl"],
        not: ["sbl", "xbl", "css", "not in the pbl", "not on the pbl", "not listed in the pbl"],
      },
      reason: "direct-mail-blocked",
      detail: "dynamic",
      source: "https://www.spamhaus.org/blocklists/policy-blocklist/",
      seen: "2026-11",
      matches: ["554 5.7.1 Your IP 192.0.2.83 is in the PBL", "550 5.7.1 192.0.2.83 rejected: PBL listed"],
      misses: ["554 5.7.1 192.0.2.84 is listed in one of SBL, XBL, PBL"],
    },
    {
      id: "dynamic-ranges/pbl-code",
      when: {
        says: ["127.0.0.10", "127.0.0.11"],
        also: ["zen", "spamhaus", "zen.spamhaus.org", "spamhaus.org", "zen.dq.spamhaus.net", "pbl"],
        not: ["127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.9"],
      },
      reason: "direct-mail-blocked",
      detail: "dynamic",
      facts: { list: "spamhaus-pbl" },
      source: "https://www.spamhaus.org/faqs/dnsbl-usage/ (return codes of ZEN)",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Rejected: 192.0.2.85 listed in zen.spamhaus.org=127.0.0.11",
        "554 5.7.1 Service unavailable; Client host [192.0.2.85] blocked using zen.spamhaus.org; 127.0.0.10",
      ],
      misses: ["550 5.7.1 Rejected: 192.0.2.86 listed in zen.spamhaus.org=127.0.0.4"],
    },
    {
      id: "dynamic-ranges/cloud",
      when: {
        says: [
          "cloud provider", "cloud hosting ip", "hosting provider range", "vps range",
          "we do not accept mail from cloud", "ec2", "amazon ec2", "cloud ip ranges", "vps and cloud",
          "cloud servers"],
        not: "cloudmark",
      },
      reason: "direct-mail-blocked",
      detail: "cloud",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.7.1 We do not accept mail from cloud servers such as 192.0.2.82"],
    },
  ],
} satisfies RuleFile;
