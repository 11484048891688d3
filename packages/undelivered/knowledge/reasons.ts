import type { Reason, ReasonInfo } from "../src/types.js";

/**
 * The reasons for which mail is not delivered, and what follows from each when nothing more is known.
 *
 * Ids and details are append-only: other programs store them. A rule may say better who can fix it, how long it lasts
 * and what is refused.
 */
export const reasons: Record<Reason, ReasonInfo> = {
  // Address and mailbox

  "user-unknown": {
    id: "user-unknown",
    category: "invalid-user",
    definition: "The receiving system says that there is no mailbox or alias of this name.",
    permanence: "permanent",
    party: "sender",
    scope: "address",
    addressEffect: "suppress",
    details: [],
  },

  "address-invalid": {
    id: "address-invalid",
    category: "invalid-user",
    definition: "The address cannot be used as it is written.",
    permanence: "permanent",
    party: "sender",
    scope: "address",
    addressEffect: "suppress",
    details: ["syntax", "non-ascii", "ambiguous"],
  },

  "address-moved": {
    id: "address-moved",
    category: "invalid-user",
    definition: "The mailbox has moved elsewhere or now belongs to somebody else.",
    permanence: "permanent",
    party: "sender",
    scope: "address",
    addressEffect: "suppress",
    details: ["new-address", "new-owner"],
  },

  "mailbox-disabled": {
    id: "mailbox-disabled",
    category: "invalid-user",
    definition: "The mailbox exists but has been closed, suspended or given up.",
    permanence: "permanent",
    party: "recipient",
    scope: "address",
    addressEffect: "quarantine",
    details: ["suspended", "inactive", "archived", "unpaid", "forwarding-broken"],
  },

  "mailbox-full": {
    id: "mailbox-full",
    category: "mailbox-full",
    definition: "The mailbox of this recipient has no room left.",
    permanence: "temporary",
    party: "recipient",
    scope: "address",
    addressEffect: "none",
    details: ["over-quota", "over-quota-inactive"],
  },

  "mailbox-unavailable": {
    id: "mailbox-unavailable",
    category: "invalid-user",
    definition: "The server refuses this mailbox and does not say why.",
    permanence: "unknown",
    party: "unknown",
    scope: "address",
    addressEffect: "quarantine",
    details: [],
  },

  "recipient-restricted": {
    id: "recipient-restricted",
    category: "policy",
    definition: "The address works, but this sender may not write to it.",
    permanence: "permanent",
    party: "recipient",
    scope: "address",
    addressEffect: "none",
    details: ["allow-list", "members-only", "internal-only", "sender-blocked", "moderated", "group-rule"],
  },

  "recipient-rate-limited": {
    id: "recipient-rate-limited",
    category: "pace",
    definition: "This recipient is being sent more mail than the server takes in at a time.",
    permanence: "temporary",
    party: "nobody",
    scope: "address",
    addressEffect: "none",
    details: [],
  },

  // Domain, DNS, network and route

  "domain-not-found": {
    id: "domain-not-found",
    category: "misconfigured-dns",
    definition: "The domain after the @ does not exist in the DNS.",
    permanence: "permanent",
    party: "sender",
    scope: "recipient-domain",
    addressEffect: "suppress",
    details: [],
  },

  "domain-no-mail": {
    id: "domain-no-mail",
    category: "misconfigured-dns",
    definition: "The domain exists but takes no mail.",
    permanence: "permanent",
    party: "sender",
    scope: "recipient-domain",
    addressEffect: "suppress",
    details: ["null-mx", "no-mx"],
  },

  "dns-temporary": {
    id: "dns-temporary",
    category: "misconfigured-dns",
    definition: "The DNS gave no answer when the domain was looked up.",
    permanence: "temporary",
    party: "recipient-admin",
    scope: "recipient-domain",
    addressEffect: "none",
    details: [],
  },

  "dns-misconfigured": {
    id: "dns-misconfigured",
    category: "misconfigured-dns",
    definition: "The domain has DNS records, but they lead to no server that can take mail.",
    permanence: "conditional",
    party: "recipient-admin",
    scope: "recipient-domain",
    addressEffect: "none",
    details: ["mx-no-address", "mx-cname", "mx-private", "mx-self", "dnssec", "lame"],
  },

  "connection-failed": {
    id: "connection-failed",
    category: "misconfigured-dns",
    definition: "The receiving server could not be reached, or the connection to it broke.",
    permanence: "temporary",
    party: "recipient-admin",
    scope: "receiving-system",
    addressEffect: "none",
    details: ["refused", "timeout", "unreachable", "dropped", "port-25-blocked"],
  },

  "tls-failed": {
    id: "tls-failed",
    category: "server-trouble",
    definition: "Encryption that was required could not be set up.",
    permanence: "temporary",
    party: "recipient-admin",
    scope: "receiving-system",
    addressEffect: "none",
    details: ["starttls-missing", "handshake", "certificate", "mta-sts", "dane", "requiretls", "encryption-required"],
  },

  "mail-loop": {
    id: "mail-loop",
    category: "server-trouble",
    definition: "The message went in circles and was taken out of the mail system.",
    permanence: "conditional",
    party: "recipient-admin",
    scope: "recipient-domain",
    addressEffect: "none",
    details: ["hops", "back-to-sender", "forwarding"],
  },

  "routing-failed": {
    id: "routing-failed",
    category: "misconfigured-dns",
    definition: "The server knows no way to pass the message on for this address.",
    permanence: "conditional",
    party: "recipient-admin",
    scope: "recipient-domain",
    addressEffect: "quarantine",
    details: ["unrouteable", "not-provisioned", "smarthost"],
  },

  "delivery-expired": {
    id: "delivery-expired",
    category: "expired",
    definition: "The sending server tried for as long as it is allowed to and gave up.",
    permanence: "temporary",
    party: "unknown",
    scope: null,
    addressEffect: "none",
    details: [],
  },

  // Relaying and logging in

  "auth-required": {
    id: "auth-required",
    category: "relaying-denied",
    definition: "The server passes mail on only for those who have logged in.",
    permanence: "conditional",
    party: "sender",
    scope: "submission",
    addressEffect: "none",
    details: [],
  },

  "credentials-rejected": {
    id: "credentials-rejected",
    category: "relaying-denied",
    definition: "The server refused the user name and password.",
    permanence: "conditional",
    party: "sender",
    scope: "submission",
    addressEffect: "none",
    details: ["password", "mechanism", "second-factor", "web-login", "temporary"],
  },

  "domain-not-hosted": {
    id: "domain-not-hosted",
    category: "relaying-denied",
    definition: "The server that is named for the domain has not been set up to take its mail.",
    permanence: "conditional",
    party: "recipient-admin",
    scope: "recipient-domain",
    addressEffect: "none",
    details: [],
  },

  "relay-denied": {
    id: "relay-denied",
    category: "relaying-denied",
    definition: "The server does not pass mail on for this client, and the words do not tell which side has to change.",
    permanence: "conditional",
    party: "sender-admin",
    scope: "submission",
    addressEffect: "none",
    details: [],
  },

  "sender-not-permitted": {
    id: "sender-not-permitted",
    category: "sender-account",
    definition: "The sender is known but may not send under this address.",
    permanence: "conditional",
    party: "sender",
    scope: "sender-account",
    addressEffect: "none",
    details: ["send-as", "unregistered-domain"],
  },

  "sending-limit": {
    id: "sending-limit",
    category: "sender-account",
    definition: "The sender has used up what his own account, domain or plan may send.",
    permanence: "temporary",
    party: "sender",
    scope: "sender-account",
    addressEffect: "none",
    details: ["daily", "hourly", "account", "domain"],
  },

  "sender-suspended": {
    id: "sender-suspended",
    category: "sender-account",
    definition: "The sender's own account or organisation has been barred from sending.",
    permanence: "conditional",
    party: "sender",
    scope: "sender-account",
    addressEffect: "none",
    details: ["account", "tenant", "domain"],
  },

  "locally-suppressed": {
    id: "locally-suppressed",
    category: "sender-account",
    definition:
      "The sending service did not even try, because the address is on its own list of addresses to leave out.",
    permanence: "conditional",
    party: "sender",
    scope: "address",
    addressEffect: "none",
    details: ["bounced", "complained", "unsubscribed", "listed"],
  },

  // Pace

  greylisted: {
    id: "greylisted",
    category: "greylisting",
    definition: "The server turns first contacts away for a while on purpose and lets them in when they try again.",
    permanence: "temporary",
    party: "nobody",
    scope: "receiving-system",
    addressEffect: "none",
    details: [],
  },

  "rate-limited": {
    id: "rate-limited",
    category: "pace",
    definition: "The sending side sends or connects faster than the server allows.",
    permanence: "temporary",
    party: "sender-admin",
    scope: "sending-ip",
    addressEffect: "none",
    details: ["volume", "connections", "per-hour", "reputation-throttle"],
  },

  "too-many-recipients": {
    id: "too-many-recipients",
    category: "pace",
    definition: "The message names more recipients at once than the server allows.",
    permanence: "conditional",
    party: "sender",
    scope: "message",
    addressEffect: "none",
    details: [],
  },

  // Reputation and identity of the sending system

  blocklisted: {
    id: "blocklisted",
    category: "dns-blacklist",
    definition: "A public block list names the sending server, its domain or a link in the message.",
    permanence: "conditional",
    party: "sender-admin",
    scope: "sending-ip",
    addressEffect: "none",
    details: ["ip", "domain", "url", "helo", "mailfrom", "netblock"],
  },

  "reputation-blocked": {
    id: "reputation-blocked",
    category: "dns-blacklist",
    definition: "The receiving side itself holds the sending server, network or domain in bad repute.",
    permanence: "conditional",
    party: "sender-admin",
    scope: "sending-ip",
    addressEffect: "none",
    details: ["ip", "domain", "netblock"],
  },

  "direct-mail-blocked": {
    id: "direct-mail-blocked",
    category: "dns-blacklist",
    definition: "The sending address belongs to a range that is not meant to deliver mail directly.",
    permanence: "conditional",
    party: "sender-admin",
    scope: "sending-ip",
    addressEffect: "none",
    details: ["dynamic", "residential", "cloud"],
  },

  "reverse-dns-invalid": {
    id: "reverse-dns-invalid",
    category: "sender-authentication",
    definition: "The name of the sending server, in reverse DNS or in its greeting, is missing or wrong.",
    permanence: "conditional",
    party: "sender-admin",
    scope: "sending-ip",
    addressEffect: "none",
    details: ["ptr-missing", "ptr-mismatch", "ptr-generic", "helo-invalid", "ipv6"],
  },

  "receiver-filter-broken": {
    id: "receiver-filter-broken",
    category: "broken-heuristics",
    definition: "The filter of the receiving side is at fault and refuses mail without a sound cause.",
    permanence: "conditional",
    party: "recipient-admin",
    scope: "receiving-system",
    addressEffect: "none",
    details: ["dead-list", "query-refused", "licence", "heuristic"],
  },

  // Sender authentication

  "sender-auth-failed": {
    id: "sender-auth-failed",
    category: "sender-authentication",
    definition: "The message does not prove that it comes from the domain it names.",
    permanence: "conditional",
    party: "sender-admin",
    scope: "sender-domain",
    addressEffect: "none",
    details: ["spf", "dkim", "dmarc", "alignment", "arc", "none", "no-dmarc-record", "spf-temperror"],
  },

  "sender-domain-invalid": {
    id: "sender-domain-invalid",
    category: "sender-authentication",
    definition: "The sender's own address or domain cannot be resolved or written back to.",
    permanence: "conditional",
    party: "sender-admin",
    scope: "sender-domain",
    addressEffect: "none",
    details: ["not-found", "no-mx", "null-mx", "callout", "syntax"],
  },

  // Content

  "spam-content": {
    id: "spam-content",
    category: "content",
    definition: "The receiving side takes this message for spam.",
    permanence: "conditional",
    party: "sender",
    scope: "message",
    addressEffect: "none",
    details: ["content", "url", "bulk", "complaints"],
  },

  malware: {
    id: "malware",
    category: "content",
    definition: "The receiving side found a virus or other harmful matter in the message.",
    permanence: "permanent",
    party: "sender",
    scope: "message",
    addressEffect: "none",
    details: ["virus", "phishing"],
  },

  "attachment-blocked": {
    id: "attachment-blocked",
    category: "content",
    definition: "The server does not accept an attachment of this kind.",
    permanence: "conditional",
    party: "sender",
    scope: "message",
    addressEffect: "none",
    details: ["type", "encrypted", "name", "executable", "macro"],
  },

  "message-too-large": {
    id: "message-too-large",
    category: "content",
    definition: "The message is larger than a server on the way accepts.",
    permanence: "conditional",
    party: "sender",
    scope: "message",
    addressEffect: "none",
    details: ["message", "headers", "attachments-count", "recipient-limit"],
  },

  "message-malformed": {
    id: "message-malformed",
    category: "content",
    definition: "The message breaks the rules for how mail is written.",
    permanence: "conditional",
    party: "sender",
    scope: "message",
    addressEffect: "none",
    details: [
      "from",
      "message-id",
      "date",
      "duplicate-header",
      "bare-newline",
      "line-length",
      "charset",
      "mime",
      "header",
    ],
  },

  // Policy and the receiving system

  "policy-rejected": {
    id: "policy-rejected",
    category: "policy",
    definition: "A local policy refuses the message, and the words do not say which.",
    permanence: "unknown",
    party: "recipient-admin",
    scope: "message",
    addressEffect: "none",
    details: ["admin-rule", "geo", "ipv6", "challenge", "unspecified"],
  },

  "server-full": {
    id: "server-full",
    category: "mailbox-full",
    definition: "The receiving server as a whole has run out of room.",
    permanence: "temporary",
    party: "recipient-admin",
    scope: "receiving-system",
    addressEffect: "none",
    details: ["disk", "resources"],
  },

  "server-error": {
    id: "server-error",
    category: "server-trouble",
    definition: "The receiving server has trouble of its own for the moment.",
    permanence: "temporary",
    party: "recipient-admin",
    scope: "receiving-system",
    addressEffect: "none",
    details: ["busy", "internal", "maintenance", "filter-down", "load"],
  },

  "server-misconfigured": {
    id: "server-misconfigured",
    category: "server-trouble",
    definition: "The receiving server is set up wrongly and cannot put the message into the mailbox.",
    permanence: "conditional",
    party: "recipient-admin",
    scope: "receiving-system",
    addressEffect: "none",
    details: ["command", "alias", "permission", "configuration", "lookup", "filter"],
  },

  "protocol-error": {
    id: "protocol-error",
    category: "server-trouble",
    definition: "The two servers did not understand each other.",
    permanence: "conditional",
    party: "sender-admin",
    scope: "receiving-system",
    addressEffect: "none",
    details: ["syntax", "sequence", "smtputf8", "feature", "pipelining"],
  },

  // When nothing is certain

  unknown: {
    id: "unknown",
    category: "unknown",
    definition: "The words do not tell why the message was not delivered.",
    permanence: "unknown",
    party: "unknown",
    scope: null,
    addressEffect: "none",
    details: [],
  },
};
