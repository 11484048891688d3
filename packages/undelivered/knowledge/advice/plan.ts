import type { Party, Reason } from "../../src/types.js";
import type { ListOwnerKey, RetryKey, StepKey } from "./pack.js";
import { rfc } from "./rfc.js";

export { detailPlans } from "./detail-plans.js";

/**
 * A step of the texts, or the place at which the sender hands the ready message over: to his own provider, to the
 * administrator of the other side or to the recipient, whoever is to get it. Without a ready message it is left out.
 */
export type Act = StepKey | "handOver";

/** The step by which the sender hands the ready message over, by who is to get it. */
export const handOvers = {
  "sender-admin": "askProvider",
  "recipient-admin": "askAdmin",
  recipient: "askRecipient",
} as const satisfies Partial<Record<Party, StepKey>>;

/** What follows from a reason, whatever the language: whose steps, in which order, and when to send again. */
export interface Plan {
  /** In the order to do them; the words address the party. */
  steps: readonly (readonly [Party, Act])[];
  retry: RetryKey;
  /** Who gets a ready message, where another must act; null where a detail takes away what its reason has. */
  ticket?: "sender-admin" | "recipient-admin" | "recipient" | null;
  /** True where the ready message needs the reasoning too, because it is the proof. */
  proves?: boolean;
  /** Where it differs from what the verdict's address effect says. */
  listOwner?: ListOwnerKey;
  /** Commands with which an administrator sees for himself; `{names}` as in `command.ts`. */
  commands?: readonly string[];
  /** The standard behind it. */
  rfc: string;
}

const mx = "dig +short MX {domain}";
const reverse = "dig +short -x {ip}";
/** Asks the receiving server about the address and hangs up before anything is sent. */
const ask = "swaks --to {address} --server {host} --quit-after RCPT";
/** Shows what the server offers: SIZE, STARTTLS, SMTPUTF8. */
const offers = "swaks --to {address} --server {host} --quit-after EHLO";
const tls = "openssl s_client -starttls smtp -connect {host}:25 -servername {host}";

/** The plan of each reason. */
export const plans: Record<Reason, Plan> = {
  // Address and mailbox

  "user-unknown": {
    steps: [
      ["sender", "checkAddress"],
      ["sender", "askNewAddress"],
    ],
    retry: "corrected",
    commands: [ask],
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
    commands: [ask],
    rfc: rfc(5321, "3.4"),
  },
  "mailbox-disabled": {
    steps: [
      ["sender", "askNewAddress"],
      ["sender", "handOver"],
      ["recipient", "reopen"],
    ],
    retry: "corrected",
    ticket: "recipient",
    listOwner: "disabled",
    commands: [ask],
    rfc: rfc(3463, "3.3"),
  },
  "mailbox-full": {
    steps: [
      ["sender", "handOver"],
      ["recipient", "makeRoom"],
    ],
    retry: "room",
    ticket: "recipient",
    listOwner: "full",
    commands: [ask],
    rfc: rfc(3463, "3.3"),
  },
  "mailbox-unavailable": {
    steps: [
      ["sender", "checkAddress"],
      ["sender", "askNewAddress"],
      ["sender", "handOver"],
      ["recipient", "askOwnAdmin"],
    ],
    retry: "corrected",
    ticket: "recipient",
    commands: [ask],
    rfc: rfc(5321, "4.2.2"),
  },
  "recipient-restricted": {
    steps: [
      ["sender", "askToAllow"],
      ["sender", "handOver"],
      ["recipient", "allowSender"],
      ["recipient-admin", "adjustRule"],
    ],
    retry: "fixed",
    ticket: "recipient",
    rfc: rfc(3463, "3.8"),
  },
  "recipient-rate-limited": {
    steps: [
      ["sender", "urgent"],
      ["sender", "spreadOut"],
    ],
    retry: "hours",
    rfc: rfc(3463, "3.3"),
  },

  // Domain, DNS, network and route

  "domain-not-found": {
    steps: [
      ["sender", "checkDomain"],
      ["sender", "askNewAddress"],
    ],
    retry: "corrected",
    commands: ["dig MX {domain}"],
    rfc: rfc(5321, "5.1"),
  },
  "domain-no-mail": {
    steps: [
      ["sender", "checkDomain"],
      ["sender", "askNewAddress"],
    ],
    retry: "corrected",
    commands: [mx],
    rfc: rfc(7505, "3"),
  },
  "dns-temporary": {
    steps: [
      ["sender", "checkDomain"],
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "fixNameServers"],
      ["sender-admin", "checkResolver"],
    ],
    retry: "hours",
    ticket: "recipient-admin",
    commands: ["dig +trace MX {domain}", "dig +short NS {domain}"],
    rfc: rfc(5321, "5.1"),
  },
  "dns-misconfigured": {
    steps: [
      ["sender", "checkDomain"],
      ["sender", "handOver"],
      ["recipient-admin", "fixDns"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    listOwner: "domain",
    commands: [mx],
    rfc: rfc(5321, "5.1"),
  },
  "connection-failed": {
    steps: [
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["sender-admin", "checkOutbound"],
      ["recipient-admin", "openServer"],
    ],
    retry: "hours",
    ticket: "recipient-admin",
    commands: [mx, "nc -vz {host} 25"],
    rfc: rfc(5321, "4.5.4.1"),
  },
  "tls-failed": {
    steps: [
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "fixCertificate"],
      ["sender-admin", "checkTls"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    commands: [tls],
    rfc: rfc(3207, "4"),
  },
  "mail-loop": {
    steps: [
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "breakLoop"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    commands: [mx],
    rfc: rfc(5321, "6.3"),
  },
  "routing-failed": {
    steps: [
      ["sender", "checkAddress"],
      ["sender", "handOver"],
      ["recipient-admin", "authorizeDomain"],
      ["recipient-admin", "correctMx"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    listOwner: "domain",
    commands: [mx, ask],
    rfc: rfc(5321, "5.1"),
  },
  "delivery-expired": {
    steps: [
      ["sender", "urgent"],
      ["sender", "checkAddress"],
      ["sender", "writeAgain"],
    ],
    retry: "once",
    commands: [mx],
    rfc: rfc(5321, "4.5.4.1"),
  },

  // Relaying and logging in

  "auth-required": {
    steps: [
      ["sender", "login"],
      ["sender-admin", "allowRelay"],
    ],
    retry: "fixed",
    commands: [
      "openssl s_client -starttls smtp -connect {host}:587 -servername {host}",
      "swaks --to {address} --server {host}:587 --tls --auth-user {sender} --quit-after AUTH",
    ],
    rfc: rfc(4954, "6"),
  },
  "credentials-rejected": {
    steps: [
      ["sender", "checkPassword"],
      ["sender", "login"],
      ["sender", "handOver"],
      ["sender-admin", "checkAccount"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    commands: ["swaks --to {address} --server {host}:587 --tls --auth-user {sender} --quit-after AUTH"],
    rfc: rfc(4954, "6"),
  },
  "domain-not-hosted": {
    steps: [
      ["sender", "handOver"],
      ["recipient-admin", "authorizeDomain"],
      ["recipient-admin", "correctMx"],
      ["recipient-admin", "relayOnward"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    listOwner: "domain",
    commands: [mx, ask],
    rfc: rfc(5321, "3.6.2"),
  },
  "relay-denied": {
    steps: [
      ["sender", "relayLogin"],
      ["sender", "handOver"],
      ["recipient-admin", "relayDomain"],
      ["sender-admin", "relayForward"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    commands: [mx, ask],
    rfc: rfc(5321, "3.6.2"),
  },

  // The sender's own account

  "sender-not-permitted": {
    steps: [
      ["sender", "ownSender"],
      ["sender", "handOver"],
      ["sender-admin", "grantSendAs"],
    ],
    retry: "changed",
    ticket: "sender-admin",
    rfc: rfc(6409, "6.1"),
  },
  "sending-limit": {
    steps: [
      ["sender", "waitForLimit"],
      ["sender", "notYou"],
      ["sender", "readCode"],
    ],
    retry: "later",
    rfc: rfc(6409, "7"),
  },
  "sender-suspended": {
    steps: [
      ["sender", "secureAccount"],
      ["sender", "handOver"],
      ["sender-admin", "stopCause"],
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

  // Pace

  greylisted: {
    steps: [["nobody", "nothing"]],
    retry: "automatic",
    rfc: rfc(6647, "2"),
  },
  "rate-limited": {
    steps: [
      ["sender", "spreadOut"],
      ["sender", "handOver"],
      ["sender-admin", "slowDown"],
      ["sender-admin", "askReceiver"],
    ],
    retry: "later",
    ticket: "sender-admin",
    rfc: rfc(5321, "4.5.4.1"),
  },
  "too-many-recipients": {
    steps: [["sender", "split"]],
    retry: "changed",
    rfc: rfc(5321, "4.5.3.1.8"),
  },

  // Reputation and identity of the sending system

  blocklisted: {
    steps: [
      ["sender", "handOver"],
      ["sender-admin", "stopCause"],
      ["sender-admin", "delist"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    commands: ["dig +short {reversed}.{zone}", "dig +short TXT {reversed}.{zone}", reverse],
    rfc: rfc(5782, "2.1"),
  },
  "reputation-blocked": {
    steps: [
      ["sender", "handOver"],
      ["sender-admin", "stopCause"],
      ["sender-admin", "askReceiver"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    commands: [reverse],
    rfc: rfc(3463, "3.8"),
  },
  "direct-mail-blocked": {
    steps: [
      ["sender", "login"],
      ["sender", "handOver"],
      ["sender-admin", "useSmarthost"],
      ["sender-admin", "delistFixed"],
    ],
    retry: "changed",
    ticket: "sender-admin",
    commands: [reverse],
    rfc: rfc(6409, "3.1"),
  },
  "reverse-dns-invalid": {
    steps: [
      ["sender", "handOver"],
      ["sender-admin", "setPtr"],
      ["sender-admin", "fixHelo"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    commands: [reverse],
    rfc: rfc(8601, "3"),
  },
  "receiver-filter-broken": {
    steps: [
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "checkFilter"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    proves: true,
    commands: [reverse],
    rfc: rfc(5782, "2.1"),
  },

  // Sender authentication

  "sender-auth-failed": {
    steps: [
      ["sender", "handOver"],
      ["sender-admin", "fixSpf"],
      ["sender-admin", "fixDkim"],
      ["sender-admin", "fixDmarc"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    commands: ["dig +short TXT {senderDomain}", "dig +short TXT _dmarc.{senderDomain}"],
    rfc: rfc(7489, "4"),
  },
  "sender-domain-invalid": {
    steps: [
      ["sender", "correctSender"],
      ["sender", "handOver"],
      ["sender-admin", "fixSenderDomain"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    commands: ["dig +short MX {senderDomain}"],
    rfc: rfc(5321, "3.3"),
  },

  // Content

  "spam-content": {
    steps: [
      ["sender", "reword"],
      ["sender", "askToAllow"],
      ["sender", "handOver"],
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
    steps: [
      ["sender", "shareByLink"],
      ["sender", "readCode"],
    ],
    retry: "changed",
    rfc: rfc(3463, "3.8"),
  },
  "message-too-large": {
    steps: [
      ["sender", "shareByLink"],
      ["sender", "shrink"],
    ],
    retry: "changed",
    commands: [offers],
    rfc: rfc(1870, "6.1"),
  },
  "message-malformed": {
    steps: [
      ["sender", "otherProgram"],
      ["sender", "handOver"],
      ["sender-admin", "fixSoftware"],
    ],
    retry: "changed",
    ticket: "sender-admin",
    rfc: rfc(5322, "3.6"),
  },

  // Policy and the receiving system

  "policy-rejected": {
    steps: [
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "adjustRule"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    rfc: rfc(3463, "3.8"),
  },
  "server-full": {
    steps: [
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "freeDisk"],
    ],
    retry: "hours",
    ticket: "recipient-admin",
    rfc: rfc(3463, "3.4"),
  },
  "server-error": {
    steps: [
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "repairServer"],
    ],
    retry: "hours",
    ticket: "recipient-admin",
    rfc: rfc(5321, "4.2.1"),
  },
  "server-misconfigured": {
    steps: [
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "fixDelivery"],
      ["recipient-admin", "repairServer"],
    ],
    retry: "fixed",
    ticket: "recipient-admin",
    listOwner: "domain",
    rfc: rfc(3463, "3.4"),
  },
  "protocol-error": {
    steps: [
      ["sender", "otherProgram"],
      ["sender", "handOver"],
      ["sender-admin", "updateSoftware"],
      ["recipient-admin", "repairServer"],
    ],
    retry: "fixed",
    ticket: "sender-admin",
    commands: [offers],
    rfc: rfc(5321, "4.1.4"),
  },
  unknown: {
    steps: [
      ["sender", "pasteAll"],
      ["sender", "checkAddress"],
      ["sender", "handOver"],
      ["recipient", "askOwnAdmin"],
    ],
    retry: "once",
    ticket: "recipient",
    commands: [mx, ask],
    rfc: rfc(3464, "2.3.6"),
  },
};
