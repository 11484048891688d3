import type { RuleFile } from "../../src/types.js";

/** Proximus (Skynet), Belgium. */
export default {
  name: "proximus",
  layer: "provider",
  rules: [
    {
      id: "proximus/spam-abuse",
      when: { says: ["under investigation for spam abuse"] },
      reason: "reputation-blocked",
      facts: { delistUrl: "https://www.proximus.com/en/ipremoval/form" },
      source:
        "https://www.proximus.be/support/en/id_sfaqs_mail_blacklist/self-employed-and-small-companies/support/internet/e-mails/problems-with-your-mailbox/your-ip-address-is-in-our-blacklist.html",
      seen: "2026-11",
      matches: ["554 Access denied - Under investigation for spam abuse. Contact your email provider for more info"],
      misses: ["550 5.4.1 [bob@example.com]: Recipient address rejected: Access denied"],
    },
  ],
} satisfies RuleFile;
