import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "improvmx",
  status: "active",
  page: { url: "https://improvmx.com/guides/", source: "https://improvmx.com/guides/" },
  codes: [
    {
      code: "(Code 2)",
      reason: "reputation-blocked",
      meaning: "The domain of the sender has a very low reputation.",
      example:
        "551 5.7.1 Due to the very low reputation of the sending domain, this message has been blocked (Code 2).",
    },
    {
      code: "#id-5.9.0",
      reason: "mail-loop",
      detail: "forwarding",
      meaning: "Two forwarding rules send mail to each other.",
      example: "551 5.7.1 Loop detected: Email is sent and forwarded from/to improvmx.com. (#id-5.9.0)",
    },
    {
      code: ["#id-5.9.2", "#id-5.9.3"],
      reason: "domain-not-hosted",
      meaning: "The domain of the recipient is not, or wrongly, set up.",
      example: "551 5.7.1 Domain not found (#id-5.9.2)",
    },
    {
      code: "#id-5.9.4",
      reason: "server-error",
      detail: "busy",
      meaning: "Try again later.",
      example: "450 4.2.1 Please try again later. (#id-5.9.4)",
    },
    {
      code: "#id-5.9.5",
      reason: "server-misconfigured",
      detail: "alias",
      meaning: "The address to forward to cannot be read.",
      example:
        "551 5.7.1 Unable to correctly read the forwarding recipient (where to forward the email to) (#id-5.9.5)",
    },
  ],
  source: "https://smtpfieldmanual.com/provider/improvmx",
  seen: "2026-11",
} satisfies ProviderHelp;
