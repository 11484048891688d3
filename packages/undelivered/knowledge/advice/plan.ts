import type { Party, Reason } from "../../src/types.js";
import type { ListOwnerKey, RetryKey, StepKey } from "./pack.js";

/** What follows from a reason, whatever the language: whose steps, in which order, and when to send again. */
export interface Plan {
  /** In the order to do them; the words address the party. */
  steps: readonly (readonly [Party, StepKey])[];
  retry: RetryKey;
  /** Who gets a ready message, where another must act. */
  ticket?: "sender-admin" | "recipient-admin" | "recipient";
  /** Where it differs from what the verdict's address effect says. */
  listOwner?: ListOwnerKey;
  /** A command with which an administrator sees for himself. Facts as in texts. */
  command?: string;
  /** The standard behind it. */
  rfc: string;
}

const rfc = (number: number, section: string): string =>
  `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`;

const mx = "dig +short MX {domain}";
const talk = "openssl s_client -connect {host}:25 -starttls smtp";

/** The plan of each reason. */
export const plans: Record<Reason, Plan> = {
  "user-unknown": {
    steps: [
      ["sender", "checkAddress"],
      ["sender", "askNewAddress"],
    ],
    retry: "corrected",
    rfc: rfc(5321, "3.3"),
  },
  "address-invalid": {
    steps: [
      ["sender", "checkAddress"],
      ["sender", "askNewAddress"],
    ],
    retry: "corrected",
    rfc: rfc(5321, "4.1.2"),
  },
  "address-moved": {
    steps: [
      ["sender", "useNewAddress"],
      ["sender", "askNewAddress"],
    ],
    retry: "corrected",
    rfc: rfc(5321, "3.4"),
  },
  "mailbox-disabled": {
    steps: [
      ["sender", "askNewAddress"],
      ["recipient", "reopen"],
    ],
    retry: "corrected",
    ticket: "recipient",
    rfc: rfc(3463, "3.3"),
  },
  "mailbox-full": {
    steps: [
      ["sender", "tellRecipient"],
      ["recipient", "makeRoom"],
    ],
    retry: "room",
    ticket: "recipient",
    listOwner: "full",
    rfc: rfc(3463, "3.3"),
  },
  "mailbox-unavailable": {
    steps: [
      ["sender", "checkAddress"],
      ["sender", "askNewAddress"],
      ["recipient", "askOwnAdmin"],
    ],
    retry: "corrected",
    ticket: "recipient",
    rfc: rfc(5321, "4.2.2"),
  },
  "recipient-restricted": {
    steps: [
      ["sender", "askToAllow"],
      ["recipient", "allowSender"],
      ["recipient-admin", "adjustRule"],
    ],
    retry: "fixed",
    ticket: "recipient",
    rfc: rfc(3463, "3.8"),
  },
  "recipient-rate-limited": {
    steps: [["sender", "tellRecipient"]],
    retry: "hours",
    rfc: rfc(3463, "3.3"),
  },
  "domain-not-found": {
    steps: [
      ["sender", "checkDomain"],
      ["sender", "askNewAddress"],
    ],
    retry: "corrected",
    command: mx,
    rfc: rfc(5321, "5.1"),
  },
  "domain-no-mail": {
    steps: [
      ["sender", "checkDomain"],
      ["sender", "askNewAddress"],
    ],
    retry: "corrected",
    command: mx,
    rfc: rfc(7505, "3"),
  },
  "dns-temporary": {
    steps: [
      ["sender", "checkDomain"],
      ["sender-admin", "checkResolver"],
      ["recipient-admin", "fixNameServers"],
    ],
    retry: "hours",
    ticket: "recipient-admin",
    command: "dig +trace MX {domain}",
    rfc: rfc(5321, "5.1"),
  },
  "dns-misconfigured": {
    steps: [
      ["sender", "checkDomain"],
      ["sender", "tellRecipient"],
      ["recipient-admin", "fixDns"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    command: mx,
    rfc: rfc(5321, "5.1"),
  },
  "connection-failed": {
    steps: [
      ["sender", "tellRecipient"],
      ["sender-admin", "checkOutbound"],
      ["recipient-admin", "openServer"],
    ],
    retry: "hours",
    ticket: "recipient-admin",
    command: "nc -vz {host} 25",
    rfc: rfc(5321, "4.5.4.1"),
  },
  "tls-failed": {
    steps: [
      ["sender", "tellRecipient"],
      ["sender-admin", "checkTls"],
      ["recipient-admin", "fixCertificate"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    command: talk,
    rfc: rfc(3207, "4"),
  },
  "mail-loop": {
    steps: [
      ["sender", "tellRecipient"],
      ["recipient-admin", "breakLoop"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    command: mx,
    rfc: rfc(5321, "6.3"),
  },
  "routing-failed": {
    steps: [
      ["sender", "checkAddress"],
      ["sender", "tellRecipient"],
      ["recipient-admin", "authorizeDomain"],
      ["recipient-admin", "correctMx"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    command: mx,
    rfc: rfc(5321, "5.1"),
  },
  "delivery-expired": {
    steps: [
      ["sender", "tellRecipient"],
      ["sender", "writeAgain"],
    ],
    retry: "once",
    rfc: rfc(5321, "4.5.4.1"),
  },
  "auth-required": {
    steps: [
      ["sender", "login"],
      ["sender-admin", "allowRelay"],
    ],
    retry: "fixed",
    command: "openssl s_client -connect {host}:587 -starttls smtp",
    rfc: rfc(4954, "6"),
  },
  "credentials-rejected": {
    steps: [
      ["sender", "checkPassword"],
      ["sender", "login"],
      ["sender", "askProvider"],
      ["sender-admin", "release"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    rfc: rfc(4954, "6"),
  },
  "domain-not-hosted": {
    steps: [
      ["sender", "tellRecipient"],
      ["recipient-admin", "authorizeDomain"],
      ["recipient-admin", "correctMx"],
      ["recipient-admin", "relayOnward"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    command: mx,
    rfc: rfc(5321, "3.6.2"),
  },
  "relay-denied": {
    steps: [
      ["sender", "login"],
      ["recipient-admin", "authorizeDomain"],
      ["sender-admin", "allowRelay"],
      ["sender", "askProvider"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    command: mx,
    rfc: rfc(5321, "3.6.2"),
  },
  "sender-not-permitted": {
    steps: [
      ["sender", "ownSender"],
      ["sender", "askProvider"],
      ["sender-admin", "grantSendAs"],
    ],
    retry: "changed",
    ticket: "sender-admin",
    rfc: rfc(6409, "6.1"),
  },
  "sending-limit": {
    steps: [["sender", "waitForLimit"]],
    retry: "later",
    rfc: rfc(6409, "7"),
  },
  "sender-suspended": {
    steps: [
      ["sender", "secureAccount"],
      ["sender", "askProvider"],
      ["sender-admin", "release"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    rfc: rfc(6409, "6.2"),
  },
  "locally-suppressed": {
    steps: [
      ["sender", "reviewSuppression"],
      ["sender", "askNewAddress"],
    ],
    retry: "fixed",
    rfc: rfc(3463, "3.8"),
  },
  greylisted: {
    steps: [["nobody", "nothing"]],
    retry: "automatic",
    rfc: rfc(6647, "2"),
  },
  "rate-limited": {
    steps: [
      ["sender-admin", "slowDown"],
      ["sender-admin", "askReceiver"],
    ],
    retry: "later",
    rfc: rfc(5321, "4.5.4.1"),
  },
  "too-many-recipients": {
    steps: [["sender", "split"]],
    retry: "changed",
    rfc: rfc(5321, "4.5.3.1.8"),
  },
  blocklisted: {
    steps: [
      ["sender", "askProvider"],
      ["sender-admin", "stopCause"],
      ["sender-admin", "delist"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    command: "dig +short -x {ip}",
    rfc: rfc(6471, "2"),
  },
  "reputation-blocked": {
    steps: [
      ["sender", "askProvider"],
      ["sender-admin", "stopCause"],
      ["sender-admin", "askReceiver"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    command: "dig +short -x {ip}",
    rfc: rfc(3463, "3.8"),
  },
  "direct-mail-blocked": {
    steps: [
      ["sender", "login"],
      ["sender-admin", "useSmarthost"],
      ["sender-admin", "setPtr"],
    ],
    retry: "changed",
    ticket: "sender-admin",
    command: "dig +short -x {ip}",
    rfc: rfc(6409, "3.1"),
  },
  "reverse-dns-invalid": {
    steps: [
      ["sender", "askProvider"],
      ["sender-admin", "setPtr"],
      ["sender-admin", "fixHelo"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    command: "dig +short -x {ip}",
    rfc: rfc(8601, "3"),
  },
  "receiver-filter-broken": {
    steps: [
      ["sender", "askAdmin"],
      ["recipient-admin", "checkFilter"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    command: "dig +short -x {ip}",
    rfc: rfc(5782, "2.1"),
  },
  "sender-auth-failed": {
    steps: [
      ["sender", "askProvider"],
      ["sender-admin", "fixSpf"],
      ["sender-admin", "fixDkim"],
      ["sender-admin", "fixDmarc"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    command: "dig +short TXT {senderDomain}; dig +short TXT _dmarc.{senderDomain}",
    rfc: rfc(7489, "4"),
  },
  "sender-domain-invalid": {
    steps: [
      ["sender", "ownSender"],
      ["sender-admin", "fixSenderDomain"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    command: "dig +short MX {senderDomain}",
    rfc: rfc(7505, "4.2"),
  },
  "spam-content": {
    steps: [
      ["sender", "reword"],
      ["sender", "askToAllow"],
      ["recipient", "allowSender"],
    ],
    retry: "changed",
    ticket: "recipient",
    rfc: rfc(3463, "3.8"),
  },
  malware: {
    steps: [
      ["sender", "scan"],
      ["sender", "secureAccount"],
    ],
    retry: "changed",
    rfc: rfc(3463, "3.8"),
  },
  "attachment-blocked": {
    steps: [["sender", "shareByLink"]],
    retry: "changed",
    rfc: rfc(3463, "3.8"),
  },
  "message-too-large": {
    steps: [
      ["sender", "shareByLink"],
      ["sender", "shrink"],
    ],
    retry: "changed",
    rfc: rfc(1870, "6.1"),
  },
  "message-malformed": {
    steps: [
      ["sender", "otherProgram"],
      ["sender-admin", "fixSoftware"],
    ],
    retry: "changed",
    ticket: "sender-admin",
    rfc: rfc(5322, "3.6"),
  },
  "policy-rejected": {
    steps: [
      ["sender", "askAdmin"],
      ["sender", "tellRecipient"],
      ["recipient-admin", "adjustRule"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    rfc: rfc(3463, "3.8"),
  },
  "server-full": {
    steps: [
      ["sender", "tellRecipient"],
      ["recipient-admin", "freeDisk"],
    ],
    retry: "hours",
    ticket: "recipient-admin",
    rfc: rfc(3463, "3.4"),
  },
  "server-error": {
    steps: [
      ["sender", "writeAgain"],
      ["recipient-admin", "repairServer"],
    ],
    retry: "hours",
    ticket: "recipient-admin",
    rfc: rfc(5321, "4.2.1"),
  },
  "server-misconfigured": {
    steps: [
      ["sender", "tellRecipient"],
      ["recipient-admin", "repairServer"],
      ["recipient-admin", "fixDelivery"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    rfc: rfc(3463, "3.4"),
  },
  "protocol-error": {
    steps: [
      ["sender", "otherProgram"],
      ["sender-admin", "updateSoftware"],
      ["recipient-admin", "repairServer"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    command: talk,
    rfc: rfc(5321, "4.1.4"),
  },
  unknown: {
    steps: [
      ["sender", "pasteAll"],
      ["sender", "checkAddress"],
      ["sender", "tellRecipient"],
    ],
    retry: "once",
    ticket: "recipient",
    rfc: rfc(3464, "2.3.6"),
  },
};

/** Where a detail, or what the reader told us, asks for other steps than its reason. */
export const detailPlans: Readonly<Record<string, Partial<Plan>>> = {
  "address-invalid.non-ascii": { steps: [["sender", "asciiAddress"]], rfc: rfc(6531, "3") },
  "address-moved.new-owner": { steps: [["sender", "askNewAddress"]], rfc: rfc(7293, "3") },
  "mailbox-disabled.forwarding-broken": {
    steps: [
      ["sender", "tellRecipient"],
      ["recipient", "fixForwarding"],
    ],
    retry: "fixed",
  },
  "recipient-restricted.members-only": {
    steps: [
      ["sender", "joinOrAsk"],
      ["recipient", "allowSender"],
    ],
  },
  "recipient-restricted.moderated": {
    steps: [
      ["sender", "joinOrAsk"],
      ["recipient", "allowSender"],
    ],
  },
  "connection-failed.port-25-blocked": {
    steps: [
      ["sender", "login"],
      ["sender-admin", "useSmarthost"],
    ],
    retry: "changed",
    ticket: "sender-admin",
    rfc: rfc(6409, "3.1"),
  },
  "credentials-rejected.second-factor": { steps: [["sender", "appPassword"]] },
  "credentials-rejected.web-login": { steps: [["sender", "webLogin"]] },
  "domain-not-hosted.own": {
    steps: [
      ["sender-admin", "authorizeDomain"],
      ["sender-admin", "correctMx"],
      ["sender-admin", "relayOnward"],
    ],
    ticket: "sender-admin",
  },
  "locally-suppressed.complained": { steps: [["sender", "respectWish"]], retry: "no", listOwner: "wish" },
  "locally-suppressed.unsubscribed": { steps: [["sender", "respectWish"]], retry: "no", listOwner: "wish" },
  "greylisted.stuck": {
    steps: [
      ["sender", "tellRecipient"],
      ["recipient-admin", "fixGreylisting"],
      ["sender-admin", "retrySettings"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    rfc: rfc(6647, "5"),
  },
  "blocklisted.domain": { command: "dig +short TXT {blocked}" },
  "blocklisted.url": {
    steps: [
      ["sender", "removeLink"],
      ["sender", "askProvider"],
      ["sender-admin", "delist"],
    ],
    retry: "changed",
  },
  "reverse-dns-invalid.ptr-missing": {
    steps: [
      ["sender", "askProvider"],
      ["sender-admin", "setPtr"],
    ],
  },
  "reverse-dns-invalid.ptr-mismatch": {
    steps: [
      ["sender", "askProvider"],
      ["sender-admin", "setPtr"],
    ],
  },
  "reverse-dns-invalid.helo-invalid": {
    steps: [
      ["sender", "askProvider"],
      ["sender-admin", "fixHelo"],
    ],
  },
  "receiver-filter-broken.dead-list": {
    steps: [
      ["sender", "askAdmin"],
      ["recipient-admin", "removeDeadList"],
    ],
  },
  "receiver-filter-broken.query-refused": {
    steps: [
      ["sender", "askAdmin"],
      ["recipient-admin", "fixListQuery"],
    ],
  },
  "receiver-filter-broken.licence": {
    steps: [
      ["sender", "askAdmin"],
      ["recipient-admin", "renewLicence"],
    ],
  },
  "sender-auth-failed.spf": {
    steps: [
      ["sender", "askProvider"],
      ["sender-admin", "fixSpf"],
    ],
    command: "dig +short TXT {senderDomain}",
    rfc: rfc(7208, "8.4"),
  },
  "sender-auth-failed.dkim": {
    steps: [
      ["sender", "askProvider"],
      ["sender-admin", "fixDkim"],
    ],
    rfc: rfc(6376, "3.5"),
  },
  "spam-content.url": {
    steps: [
      ["sender", "removeLink"],
      ["sender", "askToAllow"],
    ],
  },
  "malware.phishing": {
    steps: [
      ["sender", "reword"],
      ["sender", "secureAccount"],
    ],
  },
  "message-too-large.headers": { steps: [["sender", "split"]] },
  "protocol-error.smtputf8": {
    steps: [
      ["sender", "asciiAddress"],
      ["recipient-admin", "repairServer"],
    ],
    rfc: rfc(6531, "3"),
  },
};
