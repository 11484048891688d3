import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "proximus",
  status: "active",
  removal: { url: "https://www.proximus.com/en/ipremoval/form", needs: ["needIp", "needContact"] },
  page: {
    url: "https://www.proximus.be/support/en/id_sfaqs_mail_blacklist/self-employed-and-small-companies/support/internet/e-mails/problems-with-your-mailbox/your-ip-address-is-in-our-blacklist.html",
  },
  codes: [
    {
      code: "Under investigation for spam abuse",
      reason: "reputation-blocked",
      meaning: "The IP address is on the block list of Proximus.",
      example: {
        text: "554 Access denied - Under investigation for spam abuse. Contact your email provider for more info",
        remoteMta: "mx.skynet.be",
        status: "5.7.1",
      },
      source:
        "https://www.proximus.be/support/en/id_sfaqs_mail_blacklist/self-employed-and-small-companies/support/internet/e-mails/problems-with-your-mailbox/your-ip-address-is-in-our-blacklist.html",
    },
  ],
  notes: [
    { text: "The form takes an IP address out at once, at most three times a week." },
    { text: "At most three connections at a time, and only with a reverse name." },
  ],
  source: "https://www.proximus.com/en/ipremoval/form",
  seen: "2026-11",
} satisfies ProviderHelp;
