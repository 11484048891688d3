import type { Reason } from "../../src/types.js";
import type { StatusCodeInfo, Trust } from "./types.js";

/** A row of the registry; `x` stands for every class. */
function row(
  code: string,
  reason: Reason,
  trust: Trust,
  meaning: string,
  more: Partial<StatusCodeInfo> = {},
): StatusCodeInfo {
  return { code, reason, trust, meaning, registered: true, ...more };
}

/**
 * The IANA registry of enhanced status codes: https://www.iana.org/assignments/smtp-enhanced-status-codes (RFC 3463, 5248).
 *
 * `trust` is what practice shows: 7.1 and 0.0 are written for nearly everything.
 */
export const registered: readonly StatusCodeInfo[] = [
  row("x.0.0", "unknown", "low", "Something failed that no other code describes."),

  // Addresses
  row("x.1.0", "unknown", "low", "Something is wrong with an address."),
  row("x.1.1", "user-unknown", "medium", "The part before the @ names no mailbox there."),
  row("x.1.2", "domain-not-found", "medium", "The domain does not exist or takes no mail."),
  row("x.1.3", "address-invalid", "medium", "The recipient's address is not written as an address must be.", {
    detail: "syntax",
  }),
  row("x.1.4", "mailbox-unavailable", "medium", "The address fits more than one recipient."),
  row("x.1.5", "unknown", "low", "The address is valid; this code belongs to success."),
  row("x.1.6", "address-moved", "medium", "The mailbox was there once and is not any more, and nothing is forwarded."),
  row("x.1.7", "sender-domain-invalid", "medium", "The sender's address is not written as an address must be.", {
    detail: "syntax",
  }),
  row("x.1.8", "sender-domain-invalid", "medium", "The domain of the sender's address does not exist.", {
    detail: "not-found",
  }),
  row("x.1.9", "protocol-error", "low", "The message was passed to a system that does not speak this protocol."),
  row("x.1.10", "domain-no-mail", "low", "The domain declares with a null MX that it takes no mail (RFC 7505).", {
    detail: "null-mx",
  }),

  // Mailboxes
  row("x.2.0", "unknown", "low", "Something is wrong with the mailbox."),
  row("x.2.1", "mailbox-disabled", "low", "The mailbox exists and takes no messages."),
  row("x.2.2", "mailbox-full", "medium", "The mailbox is full."),
  row("x.2.3", "message-too-large", "medium", "The message is longer than this mailbox may take.", {
    detail: "recipient-limit",
  }),
  row("x.2.4", "server-misconfigured", "medium", "A mailing list could not be expanded.", { detail: "alias" }),

  // Systems
  row("x.3.0", "server-error", "low", "Something is wrong with the receiving system."),
  row("x.3.1", "server-full", "medium", "The receiving system has no room left."),
  row("x.3.2", "server-error", "medium", "The receiving system takes no messages at present."),
  row("x.3.3", "protocol-error", "medium", "The receiving system lacks a feature that the message needs.", {
    detail: "feature",
  }),
  row("x.3.4", "message-too-large", "high", "The message is larger than the system allows.", { detail: "message" }),
  row("x.3.5", "server-misconfigured", "medium", "The system is set up in a way that lets it take no message.", {
    detail: "configuration",
  }),
  row("x.3.6", "unknown", "low", "The message was accepted with another priority than was asked for (RFC 6710)."),

  // Network and routing
  row("x.4.0", "connection-failed", "low", "Something is wrong with the network or the route."),
  row("x.4.1", "connection-failed", "low", "The other host does not answer.", { detail: "timeout" }),
  row("x.4.2", "connection-failed", "high", "The connection broke before the message was through.", {
    detail: "dropped",
  }),
  row("x.4.3", "dns-temporary", "medium", "A directory, mostly the DNS, gave no answer."),
  row("x.4.4", "routing-failed", "low", "No next host could be determined for the message."),
  row("x.4.5", "rate-limited", "low", "The mail system is congested."),
  row("x.4.6", "mail-loop", "high", "The message went in circles."),
  row("x.4.7", "delivery-expired", "high", "The message was too old to be tried again."),

  // Protocol
  row("x.5.0", "protocol-error", "low", "Something is wrong with the dialogue of the two servers."),
  row("x.5.1", "protocol-error", "low", "A command came out of order or is not supported.", { detail: "sequence" }),
  row("x.5.2", "protocol-error", "low", "A command could not be understood.", { detail: "syntax" }),
  row("x.5.3", "too-many-recipients", "medium", "The message names more recipients than allowed."),
  row("x.5.4", "protocol-error", "medium", "A command came with wrong arguments.", { detail: "syntax" }),
  row("x.5.5", "protocol-error", "high", "The versions of the protocol do not fit.", { detail: "feature" }),
  row("x.5.6", "protocol-error", "high", "A line of the login dialogue was too long (RFC 4954).", { detail: "syntax" }),

  // Content and media
  row("x.6.0", "message-malformed", "medium", "Something is wrong with the content."),
  row("x.6.1", "message-malformed", "medium", "The content is of a kind that is not supported.", { detail: "mime" }),
  row("x.6.2", "message-malformed", "medium", "The content must be converted and may not be.", { detail: "mime" }),
  row("x.6.3", "message-malformed", "medium", "The content must be converted and cannot be.", { detail: "mime" }),
  row("x.6.4", "message-malformed", "medium", "The content was converted and lost something.", { detail: "mime" }),
  row("x.6.5", "message-malformed", "medium", "The content could not be converted.", { detail: "mime" }),
  row("x.6.6", "message-malformed", "medium", "The content of the message could not be fetched (RFC 4468).", {
    detail: "mime",
  }),
  row("x.6.7", "protocol-error", "high", "Addresses outside ASCII are not allowed here (RFC 6531).", {
    detail: "smtputf8",
  }),
  row("x.6.8", "protocol-error", "high", "A reply in UTF-8 is needed and not allowed (RFC 6531).", {
    detail: "smtputf8",
  }),
  row("x.6.9", "protocol-error", "high", "A header in UTF-8 cannot be passed on to this recipient (RFC 6531).", {
    detail: "smtputf8",
  }),
  row("x.6.10", "protocol-error", "high", "A reply in UTF-8 is needed; a withdrawn double of X.6.8.", {
    detail: "smtputf8",
  }),

  // Security and policy
  row("x.7.0", "policy-rejected", "low", "Something in the rules of security or policy stands against it."),
  row(
    "x.7.1",
    "policy-rejected",
    "low",
    "Delivery is not allowed; many servers write this for everything they refuse.",
  ),
  row("x.7.2", "recipient-restricted", "medium", "The sender may not write to this mailing list.", {
    detail: "members-only",
  }),
  row("x.7.3", "tls-failed", "low", "The message cannot be converted from one security protocol to another."),
  row("x.7.4", "tls-failed", "low", "A feature of security is not supported."),
  row("x.7.5", "tls-failed", "medium", "Encryption failed.", { detail: "handshake" }),
  row("x.7.6", "tls-failed", "medium", "The algorithm of encryption is not supported.", { detail: "handshake" }),
  row("x.7.7", "tls-failed", "low", "The message was altered on its way."),
  row("x.7.8", "credentials-rejected", "high", "User name or password is wrong (RFC 4954).", { detail: "password" }),
  row("x.7.9", "credentials-rejected", "medium", "The way of logging in is too weak (RFC 4954).", {
    detail: "mechanism",
  }),
  row("x.7.10", "tls-failed", "medium", "Encryption is needed (RFC 5248).", {
    detail: "encryption-required",
    party: "sender-admin",
  }),
  row("x.7.11", "credentials-rejected", "high", "This way of logging in needs encryption (RFC 4954).", {
    detail: "mechanism",
  }),
  row("x.7.12", "credentials-rejected", "high", "The password must first be moved to another mechanism (RFC 4954).", {
    detail: "mechanism",
  }),
  row("x.7.13", "mailbox-disabled", "medium", "The account has been disabled (RFC 5248).", { detail: "suspended" }),
  row("x.7.14", "credentials-rejected", "high", "A relationship of trust is needed with another service (RFC 5248).", {
    detail: "mechanism",
  }),
  row("x.7.15", "policy-rejected", "high", "The priority of the message is too low (RFC 6710)."),
  row("x.7.16", "message-too-large", "high", "The message is too large for its priority (RFC 6710).", {
    detail: "message",
  }),
  row("x.7.17", "address-moved", "medium", "The mailbox has a new owner (RFC 7293).", { detail: "new-owner" }),
  row("x.7.18", "address-moved", "medium", "The domain has a new owner (RFC 7293).", { detail: "new-owner" }),
  row("x.7.19", "policy-rejected", "high", "Whether the owner is still the same cannot be tested (RFC 7293)."),
  row("x.7.20", "sender-auth-failed", "high", "No DKIM signature is valid (RFC 7372).", { detail: "dkim" }),
  row("x.7.21", "sender-auth-failed", "high", "No DKIM signature is acceptable (RFC 7372).", { detail: "dkim" }),
  row("x.7.22", "sender-auth-failed", "high", "No valid DKIM signature is the author's own (RFC 7372).", {
    detail: "dkim",
  }),
  row("x.7.23", "sender-auth-failed", "medium", "SPF does not allow this server (RFC 7372).", { detail: "spf" }),
  row("x.7.24", "sender-auth-failed", "medium", "SPF could not be evaluated (RFC 7372).", { detail: "spf-temperror" }),
  row("x.7.25", "reverse-dns-invalid", "high", "The reverse DNS of the sending server is not valid (RFC 7372).", {
    detail: "ptr-mismatch",
  }),
  row("x.7.26", "sender-auth-failed", "high", "More than one check of the sender failed (RFC 7372).", {
    detail: "none",
  }),
  row("x.7.27", "sender-domain-invalid", "medium", "The sender's domain has a null MX (RFC 7505).", {
    detail: "null-mx",
  }),
  row("x.7.28", "rate-limited", "high", "The sender floods the server with mail.", { detail: "volume" }),
  row("x.7.29", "sender-auth-failed", "medium", "The ARC chain is not valid (RFC 8617).", { detail: "arc" }),
  row("x.7.30", "tls-failed", "medium", "The message demands TLS all the way (RFC 8689).", { detail: "requiretls" }),
];
