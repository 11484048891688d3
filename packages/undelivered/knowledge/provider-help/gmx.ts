import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "gmx",
  status: "active",
  removal: { url: "https://postmaster.gmx.net/en/", needs: ["needIp", "needError", "needContact", "needHeaders"] },
  page: {
    url: "https://postmaster.gmx.net/en/error-messages",
    byCode: "https://postmaster.gmx.net/en/case?c={code}&i=ip&v={ip}",
  },
  postmaster: [
    { name: "GMX postmaster", url: "https://postmaster.gmx.net/en/" },
    {
      name: "WEB.DE postmaster",
      url: "https://postmaster.web.de/",
      source: "https://postmaster.web.de/de/fehlermeldungen",
    },
    { name: "mail.com postmaster", url: "https://postmaster.mail.com/" },
  ],
  codes: [
    {
      code: "r0201",
      reason: "reputation-blocked",
      meaning: "The IP address is on the block list of GMX and WEB.DE.",
      example:
        "554-web.de (mxweb012) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.web.de/en/case?c=r0201&i=ip&v=192.0.2.10",
    },
    {
      code: "rdns",
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      meaning: "The IP address has no reverse name, or one like those of dial-up lines.",
      example:
        "554-gmx.net (mxgmx117) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.gmx.net/en/case?c=rdns&i=ip&v=192.0.2.10",
    },
    {
      code: "r0103",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example:
        "550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.web.de/en/case?c=r0103&i=ip&v=192.0.2.10",
    },
    {
      code: "r0104",
      reason: "mailbox-full",
      detail: "over-quota",
      meaning: "The mailbox is full.",
      example:
        "552 Requested mail action aborted: exceeded storage allocation Quota exceeded. For explanation visit https://postmaster.gmx.net/en/case?c=r0104",
    },
    {
      code: "hi",
      reason: "policy-rejected",
      detail: "unspecified",
      meaning: "The header of the message breaks a rule.",
      example:
        "554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.10",
    },
  ],
  notes: [
    {
      text: "GMX, WEB.DE, mail.com and 1&1 share one dialect: no enhanced status codes, and the last line of the answer is the one that counts.",
    },
    { text: "Each answer carries a link to a page about this very case, with a form where GMX itself has to act." },
    {
      text: "For forwarded mail they ask that the envelope sender be rewritten (SRS), because SPF is checked.",
      source: "https://postmaster.web.de/de/fehlermeldungen",
      seen: "2026-11",
    },
  ],
  source: "https://postmaster.gmx.net/en/error-messages",
  seen: "2026-11",
} satisfies ProviderHelp;
