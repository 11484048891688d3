import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "cloudflare",
  status: "active",
  page: { url: "https://developers.cloudflare.com/email-routing/postmaster/" },
  postmaster: [{ name: "Postmaster information", url: "https://developers.cloudflare.com/email-routing/postmaster/" }],
  codes: [
    {
      code: "found on one or more DNSBLs",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on a block list, which the answer names in brackets.",
      example:
        "554 5.7.1 192.0.2.10 found on one or more DNSBLs (abusix). Refer to https://developers.cloudflare.com/email-routing/postmaster/#spam-and-abusive-traffic/",
    },
    {
      code: "Upstream error",
      reason: "server-error",
      detail: "internal",
      meaning: "The server to which the mail is forwarded did not take it.",
      example:
        "521 5.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for possible reasons why. Example",
    },
  ],
  source: "https://developers.cloudflare.com/email-routing/postmaster/",
  seen: "2026-11",
} satisfies ProviderHelp;
