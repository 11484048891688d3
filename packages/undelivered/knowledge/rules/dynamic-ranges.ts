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
        says: ["your dynamic", "bypassing service provider's mail relay", "bypassing your provider", "use your provider's mail relay", "bypassing * mail relay", 
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
      matches: [
        "550 5.7.1 We do not accept mail from dynamic IP addresses, please use your ISP's mail server",
        "554 5.7.1 Service unavailable; Client host [192.0.2.80] blocked using pbl.spamhaus.org",
        "550 5.7.1 Direct mail from dial-up ranges is refused",
      ],
      misses: ["554 5.7.1 Service unavailable; Client host [192.0.2.81] blocked using sbl.spamhaus.org"],
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
