import { rfc } from "./rfc.js";
import type { Act, Plan } from "./plan.js";

/** Where a detail, or what the reader told us, asks for other steps than its reason. */
const steps = (...all: readonly (readonly [Plan["steps"][number][0], Act])[]): Pick<Plan, "steps"> => ({ steps: all });

/** What only the administrator of the receiving side can mend. */
const atReceiver = (...acts: readonly Act[]): Pick<Plan, "steps"> =>
  steps(
    ["sender", "urgent"],
    ["sender", "handOver"],
    ...acts.map((act): ["recipient-admin", Act] => ["recipient-admin", act]),
  );

/** What only the own administrator can mend. */
const atSender = (...acts: readonly Act[]): Pick<Plan, "steps"> =>
  steps(["sender", "handOver"], ...acts.map((act): ["sender-admin", Act] => ["sender-admin", act]));

/** What the program that wrote the message has to do otherwise. */
const inProgram = (act: Act): Pick<Plan, "steps"> =>
  steps(["sender", "otherProgram"], ["sender", "handOver"], ["sender-admin", act]);

const spf = "dig +short TXT {senderDomain}";
const dmarc = "dig +short TXT _dmarc.{senderDomain}";

/** By `<reason>.<detail>`; what is not given is as in the reason's own plan. */
export const detailPlans: Readonly<Record<string, Partial<Plan>>> = {
  "address-invalid.non-ascii": { ...steps(["sender", "asciiAddress"]), rfc: rfc(6531, "3") },
  "address-invalid.ambiguous": { ...steps(["sender", "askFullAddress"]), rfc: rfc(3463, "3.2") },
  "address-moved.new-owner": { ...steps(["sender", "askNewAddress"]), rfc: rfc(7293, "3") },
  "mailbox-disabled.archived": { ...steps(["sender", "askNewAddress"]), ticket: null },
  "mailbox-disabled.unpaid": steps(["sender", "askNewAddress"], ["sender", "handOver"], ["recipient", "payMailbox"]),
  "mailbox-disabled.forwarding-broken": {
    ...steps(["sender", "handOver"], ["recipient", "fixForwarding"]),
    retry: "fixed",
  },
  "mailbox-full.over-quota-inactive": steps(
    ["sender", "askNewAddress"],
    ["sender", "handOver"],
    ["recipient", "makeRoom"],
  ),
  "recipient-restricted.members-only": {
    ...steps(["sender", "joinOrAsk"], ["sender", "handOver"], ["recipient-admin", "allowSender"]),
    ticket: "recipient-admin",
  },
  "recipient-restricted.moderated": {
    ...steps(["sender", "joinOrAsk"], ["sender", "handOver"], ["recipient-admin", "approve"]),
    ticket: "recipient-admin",
  },
  "recipient-restricted.internal-only": {
    ...steps(["sender", "askToAllow"], ["sender", "handOver"], ["recipient-admin", "allowOutside"]),
    ticket: "recipient-admin",
  },
  "recipient-restricted.group-rule": {
    ...steps(["sender", "joinOrAsk"], ["sender", "handOver"], ["recipient-admin", "allowOutside"]),
    ticket: "recipient-admin",
  },
  "recipient-restricted.sender-blocked": steps(
    ["sender", "askToAllow"],
    ["sender", "handOver"],
    ["recipient", "unblockSender"],
    ["recipient-admin", "adjustRule"],
  ),

  "dns-misconfigured.mx-no-address": {
    ...steps(["sender", "checkDomain"], ["sender", "handOver"], ["recipient-admin", "addMxAddress"]),
    commands: ["dig +short MX {domain}", "dig +short A {host}", "dig +short AAAA {host}"],
  },
  "dns-misconfigured.mx-cname": {
    ...steps(["sender", "urgent"], ["sender", "handOver"], ["recipient-admin", "mxNoAlias"]),
    commands: ["dig +short MX {domain}", "dig +short CNAME {host}"],
    rfc: rfc(2181, "10.3"),
  },
  "dns-misconfigured.mx-private": {
    ...atReceiver("mxPublic"),
    commands: ["dig +short MX {domain}", "dig +short A {host}"],
  },
  "dns-misconfigured.mx-self": atReceiver("authorizeDomain", "correctMx"),
  "dns-misconfigured.dnssec": {
    ...atReceiver("fixDnssec"),
    commands: ["delv MX {domain}", "dig +cd +short MX {domain}"],
    rfc: rfc(4035, "5"),
  },
  "dns-misconfigured.lame": {
    ...atReceiver("fixDelegation"),
    commands: ["dig +trace NS {domain}"],
    rfc: rfc(1912, "2.8"),
  },
  "connection-failed.timeout.own": { ...atSender("checkOutbound"), ticket: "sender-admin" },
  "connection-failed.dropped": atReceiver("keepConnection"),
  "connection-failed.port-25-blocked": {
    ...steps(["sender", "login"], ["sender", "handOver"], ["sender-admin", "useSmarthost"]),
    retry: "changed",
    ticket: "sender-admin",
    commands: ["nc -vz {host} 25"],
    rfc: rfc(6409, "3.1"),
  },
  "tls-failed.starttls-missing": {
    ...steps(
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "offerTls"],
      ["sender-admin", "checkTls"],
    ),
    commands: ["swaks --to {address} --server {host} --quit-after EHLO"],
  },
  "tls-failed.handshake": {
    ...steps(
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "modernTls"],
      ["sender-admin", "checkTls"],
    ),
    rfc: rfc(8996, "1"),
  },
  "tls-failed.certificate": {
    ...atReceiver("fixCertificate"),
    commands: ["openssl s_client -starttls smtp -connect {host}:25 -servername {host} -verify_hostname {host}"],
  },
  "tls-failed.mta-sts": {
    ...atReceiver("fixMtaSts"),
    commands: ["dig +short TXT _mta-sts.{domain}", "curl https://mta-sts.{domain}/.well-known/mta-sts.txt"],
    rfc: rfc(8461, "4"),
  },
  "tls-failed.dane": {
    ...atReceiver("fixTlsa"),
    commands: ["dig +dnssec TLSA _25._tcp.{host}"],
    rfc: rfc(7672, "2"),
  },
  "tls-failed.encryption-required": {
    ...steps(["sender", "otherLogin"], ["sender", "handOver"], ["sender-admin", "checkTls"]),
    ticket: "sender-admin",
  },
  "tls-failed.requiretls": {
    ...steps(
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "offerTls"],
      ["sender-admin", "sendPlain"],
    ),
    rfc: rfc(8689, "4"),
  },
  "mail-loop.back-to-sender": atReceiver("authorizeDomain", "correctMx"),
  "mail-loop.forwarding": {
    ...steps(
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient", "fixForwarding"],
      ["recipient-admin", "breakLoop"],
    ),
  },
  "routing-failed.smarthost": {
    ...atSender("fixSmarthost"),
    ticket: "sender-admin",
    listOwner: "none",
    commands: ["dig +short A {host}"],
  },

  "credentials-rejected.password": steps(
    ["sender", "checkPassword"],
    ["sender", "login"],
    ["sender", "handOver"],
    ["sender-admin", "checkAccount"],
  ),
  "credentials-rejected.mechanism": {
    ...steps(["sender", "otherLogin"], ["sender", "handOver"], ["sender-admin", "checkAccount"]),
    rfc: rfc(4954, "4"),
  },
  "credentials-rejected.second-factor": { ...steps(["sender", "appPassword"], ["sender", "readCode"]), ticket: null },
  "credentials-rejected.web-login": { ...steps(["sender", "webLogin"]), ticket: null },
  "credentials-rejected.temporary": {
    ...steps(["sender", "loginLater"], ["sender", "handOver"], ["sender-admin", "repairServer"]),
    retry: "hours",
  },
  "domain-not-hosted.own": {
    ...atSender("authorizeDomain", "correctMx", "relayOnward"),
    ticket: "sender-admin",
  },
  "sender-not-permitted.unregistered-domain": steps(
    ["sender", "confirmDomain"],
    ["sender", "handOver"],
    ["sender-admin", "registerDomain"],
  ),
  "sending-limit.domain": {
    ...steps(["sender", "waitForLimit"], ["sender", "handOver"], ["sender-admin", "raiseLimit"]),
    ticket: "sender-admin",
  },
  "locally-suppressed.complained": { ...steps(["sender", "respectWish"]), retry: "no", listOwner: "wish" },
  "locally-suppressed.unsubscribed": { ...steps(["sender", "respectWish"]), retry: "no", listOwner: "wish" },

  "greylisted.stuck": {
    ...steps(
      ["sender", "urgent"],
      ["sender", "handOver"],
      ["recipient-admin", "fixGreylisting"],
      ["sender-admin", "retrySettings"],
    ),
    retry: "fixed",
    ticket: "recipient-admin",
    proves: true,
    rfc: rfc(6647, "5"),
  },
  "greylisted.gave-up": {
    ...steps(["sender", "writeAgain"], ["sender", "handOver"], ["sender-admin", "keepTrying"]),
    retry: "hours",
    ticket: "sender-admin",
    proves: true,
    rfc: rfc(5321, "4.5.4.1"),
  },
  "rate-limited.connections": atSender("fewerConnections", "askReceiver"),
  "rate-limited.reputation-throttle": steps(
    ["sender", "spreadOut"],
    ["sender", "handOver"],
    ["sender-admin", "warmUp"],
    ["sender-admin", "askReceiver"],
  ),

  "blocklisted.domain": {
    ...atSender("cleanDomain", "delist"),
    commands: ["dig +short {blocked}.{zone}", "dig +short TXT {blocked}.{zone}"],
  },
  "blocklisted.mailfrom": {
    ...atSender("cleanDomain", "delist"),
    commands: ["dig +short {senderDomain}.{zone}"],
  },
  "blocklisted.url": {
    ...steps(
      ["sender", "removeLink"],
      ["sender", "handOver"],
      ["sender-admin", "cleanDomain"],
      ["sender-admin", "delist"],
    ),
    retry: "changed",
    commands: ["dig +short {blocked}.{zone}"],
  },
  "blocklisted.helo": atSender("fixHelo", "stopCause", "delist"),
  "reputation-blocked.domain": {
    ...steps(
      ["sender", "optIn"],
      ["sender", "handOver"],
      ["sender-admin", "cleanDomain"],
      ["sender-admin", "askReceiver"],
    ),
    commands: [spf, dmarc],
  },
  "direct-mail-blocked.cloud": atSender("useSmarthost", "setPtr", "delistFixed"),
  "reverse-dns-invalid.ptr-missing": atSender("setPtr"),
  "reverse-dns-invalid.ptr-mismatch": atSender("setPtr"),
  "reverse-dns-invalid.ptr-generic": atSender("namePtr", "fixHelo"),
  "reverse-dns-invalid.helo-invalid": { ...atSender("fixHelo"), rfc: rfc(5321, "4.1.1.1") },
  "reverse-dns-invalid.ipv6": atSender("ipv6Ptr"),
  "receiver-filter-broken.dead-list": {
    ...atReceiver("removeDeadList"),
    // A list that works answers 127.0.0.2 to this (RFC 5782 section 5).
    commands: ["dig +short 2.0.0.127.{zone}", "dig +short 1.0.0.127.{zone}"],
    rfc: rfc(5782, "5"),
  },
  "receiver-filter-broken.query-refused": {
    ...atReceiver("fixListQuery"),
    commands: ["dig +short {reversed}.{zone}"],
  },
  "receiver-filter-broken.licence": { ...atReceiver("renewLicence"), commands: [] },

  "sender-auth-failed.spf": { ...atSender("fixSpf"), commands: [spf], rfc: rfc(7208, "8.4") },
  "sender-auth-failed.spf-temperror": { ...atSender("mendSpf"), commands: [spf], rfc: rfc(7208, "4.6") },
  "sender-auth-failed.dkim": {
    ...atSender("fixDkim"),
    commands: ["dig +short TXT {selector}._domainkey.{dkimDomain}"],
    rfc: rfc(6376, "3.5"),
  },
  "sender-auth-failed.alignment": { ...atSender("fixDmarc"), commands: [dmarc], rfc: rfc(7489, "3.1") },
  "sender-auth-failed.none": atSender("fixSpf", "fixDkim", "publishDmarc"),
  "sender-auth-failed.no-dmarc-record": { ...atSender("publishDmarc"), commands: [dmarc], rfc: rfc(7489, "6.3") },
  "sender-auth-failed.arc": {
    ...steps(["sender", "askNewAddress"], ["sender", "handOver"], ["sender-admin", "forwardSealed"]),
    rfc: rfc(8617, "5"),
  },
  "sender-domain-invalid.null-mx": {
    ...steps(["sender", "correctSender"], ["sender", "handOver"], ["sender-admin", "liftNullMx"]),
    rfc: rfc(7505, "4.2"),
  },
  "sender-domain-invalid.callout": steps(
    ["sender", "correctSender"],
    ["sender", "handOver"],
    ["sender-admin", "acceptCallback"],
  ),
  "sender-domain-invalid.syntax": { ...steps(["sender", "correctSender"]), ticket: null, rfc: rfc(5321, "4.1.2") },

  "spam-content.url": steps(
    ["sender", "removeLink"],
    ["sender", "askToAllow"],
    ["sender", "handOver"],
    ["recipient", "allowSender"],
  ),
  "spam-content.bulk": { ...steps(["sender", "optIn"], ["sender", "spreadOut"]), ticket: null },
  "spam-content.complaints": { ...steps(["sender", "optIn"]), ticket: null },
  "malware.phishing": steps(["sender", "removeLink"], ["sender", "secureAccount"]),
  "attachment-blocked.encrypted": steps(["sender", "unlockFile"]),
  "attachment-blocked.name": steps(["sender", "renameFile"], ["sender", "shareByLink"]),
  "attachment-blocked.macro": steps(["sender", "plainFormat"], ["sender", "shareByLink"]),
  "message-too-large.headers": steps(["sender", "split"]),
  "message-too-large.attachments-count": steps(["sender", "fewerFiles"], ["sender", "shareByLink"]),
  "message-malformed.from": inProgram("fixFrom"),
  "message-malformed.message-id": inProgram("fixMessageId"),
  "message-malformed.date": inProgram("fixDate"),
  "message-malformed.duplicate-header": inProgram("fixDuplicate"),
  "message-malformed.bare-newline": { ...inProgram("fixNewline"), rfc: rfc(5321, "2.3.8") },
  "message-malformed.line-length": { ...inProgram("fixLineLength"), rfc: rfc(5322, "2.1.1") },
  "message-malformed.charset": { ...inProgram("fixCharset"), rfc: rfc(2047, "2") },
  "message-malformed.mime": { ...inProgram("fixMime"), rfc: rfc(2045, "3") },

  "policy-rejected.geo": atReceiver("adjustRule"),
  "policy-rejected.unspecified.own": { ...atSender("askReceiver"), ticket: "sender-admin" },
  "policy-rejected.admin-rule.own": { ...atSender("adjustRule"), ticket: "sender-admin" },
  "policy-rejected.ipv6": {
    ...atSender("sendIpv4", "ipv6Ptr"),
    ticket: "sender-admin",
    commands: ["dig +short -x {ip}"],
  },
  "policy-rejected.challenge": { ...steps(["sender", "confirmSelf"], ["sender", "urgent"]), ticket: null },
  "server-full.resources": atReceiver("addResources"),
  "server-error.load": atReceiver("addResources"),
  "server-error.busy": { ...steps(["sender", "urgent"], ["recipient-admin", "addResources"]), ticket: null },
  "server-error.maintenance": { ...steps(["sender", "urgent"]), ticket: null },
  "server-error.filter-down": atReceiver("restartFilter"),
  "server-misconfigured.command": atReceiver("fixCommand"),
  "server-misconfigured.alias": atReceiver("fixAlias"),
  "server-misconfigured.permission": atReceiver("fixPermission"),
  "server-misconfigured.configuration": atReceiver("repairServer"),
  "server-misconfigured.lookup": { ...atReceiver("fixLookup"), retry: "hours" },
  "server-misconfigured.filter": {
    ...steps(["sender", "handOver"], ["recipient", "fixOwnFilter"], ["recipient-admin", "fixDelivery"]),
    ticket: "recipient",
  },
  "protocol-error.smtputf8": {
    ...steps(["sender", "asciiAddress"], ["recipient-admin", "updateSoftware"]),
    ticket: null,
    rfc: rfc(6531, "3"),
  },
  "protocol-error.feature": steps(
    ["sender", "withoutExtras"],
    ["sender", "handOver"],
    ["sender-admin", "updateSoftware"],
  ),
};
