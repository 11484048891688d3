import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "rackspace",
  status: "active",
  page: { url: "https://docs.rackspace.com/docs/common-email-bounces" },
  codes: [
    {
      code: "(G2)",
      reason: "rate-limited",
      detail: "connections",
      meaning: "The server opened too many connections.",
      example: "421 Too many concurrent connections from this client (G2)",
    },
    {
      code: "(G1F)",
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      meaning: "The IP address has no reverse name.",
      example: "450 4.7.1 Client host 192.0.2.10 has no PTR record (G1F)",
    },
    {
      code: "(G6)",
      reason: "server-error",
      detail: "busy",
      meaning: "The recipient's server is not ready for the moment.",
      example:
        "450 4.4.1 <bob@example.com>: The recipient's server was temporarily unavailable to accept your message (G6)",
    },
    {
      code: "(G8)",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: "550 5.1.1 <bob@example.com>: Email address could not be found, or was misspelled (G8)",
    },
    {
      code: "(G16)",
      reason: "mail-loop",
      meaning: "The message went in circles.",
      example: "450 4.4.6 Routing loop detected (G16)",
    },
    {
      code: "(G28)",
      reason: "rate-limited",
      detail: "reputation-throttle",
      meaning: "The IP address is new or not trusted and sent more than such an IP address may.",
      example: "451 4.7.1 Received too many messages from a new or untrusted IP (G28)",
    },
    {
      code: "(G30)",
      reason: "recipient-rate-limited",
      meaning: "The mailbox got too much mail in a short time.",
      example: "450 4.2.1 <bob@example.com>: Mailbox received too much email in a short period of time (G30)",
    },
    {
      code: "(G1E)",
      reason: "sender-auth-failed",
      detail: "dmarc",
      meaning: "The DMARC record of the sender could not be looked up for the moment.",
      example: "450 4.4.0 <alice@example.org> Temporary DMARC DNS lookup failure (G1E)",
    },
  ],
  source: "https://docs.rackspace.com/docs/common-email-bounces",
  seen: "2026-11",
} satisfies ProviderHelp;
