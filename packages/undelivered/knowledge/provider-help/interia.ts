import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "interia",
  status: "active",
  removal: {
    url: "http://pomoc.poczta.interia.pl/antispam",
    needs: ["needIp", "needError"],
    source: "http://pomoc.poczta.interia.pl/antispam,ip,ip_serwera",
  },
  page: { url: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600" },
  codes: [
    {
      code: "Account not found",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: { text: "550 5.1.1 Account not found", remoteMta: "mx.poczta.interia.pl", status: "5.1.1" },
    },
    {
      code: "Mailbox not available",
      reason: "mailbox-unavailable",
      meaning: "The mailbox takes no mail, for instance because it is blocked.",
      example: { text: "550 5.2.1 Mailbox not available", remoteMta: "mx.poczta.interia.pl", status: "5.2.1" },
    },
    {
      code: "Recipient doesn't want your mail",
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "The recipient has blocked the sender.",
      example: "550 5.7.1 Recipient doesn't want your mail",
    },
    {
      code: "labeled as a source of spam",
      reason: "reputation-blocked",
      meaning: "The IP address is known for spam.",
      example:
        "554 5.7.1 IP address (192.0.2.10) of the server handling your email has been labeled as a source of spam. See http://pomoc.poczta.interia.pl/antispam",
    },
  ],
  source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
  seen: "2026-11",
} satisfies ProviderHelp;
