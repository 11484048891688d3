import type { Reason } from "../../src/types.js";
import type { StatusCodeInfo, Trust } from "./types.js";

function row(
  code: string,
  reason: Reason,
  detail: string | null,
  meaning: string,
  more: { trust?: Trust; party?: StatusCodeInfo["party"]; scope?: StatusCodeInfo["scope"] } = {},
): StatusCodeInfo {
  const info: StatusCodeInfo = {
    code,
    reason,
    trust: "high",
    meaning,
    provider: "microsoft",
    registered: false,
    ...more,
  };
  return detail === null ? info : { ...info, detail };
}

/** Codes that Microsoft hands out in ranges: `5.7.606` to `5.7.649`. */
function range(prefix: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `${prefix}${first + at}`);
}

/**
 * What Exchange Online and Outlook.com mean by codes that the registry does not hold or defines otherwise.
 *
 * https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online
 */
export const microsoft: readonly StatusCodeInfo[] = [
  row("5.0.350", "unknown", null, "Exchange found no better code; the text inside tells.", { trust: "low" }),
  row("x.1.8", "sender-suspended", "account", "The sending account was barred for sending spam.", { trust: "medium" }),
  row("x.1.10", "user-unknown", null, "There is no recipient of this address in the directory."),
  row("5.1.90", "sending-limit", "daily", "The account has written to as many recipients as it may in a day."),
  row("x.2.121", "recipient-rate-limited", null, "This recipient gets more from this sender than an hour allows."),
  row("x.2.122", "recipient-rate-limited", null, "This recipient gets more than an hour allows."),
  row("5.4.1", "user-unknown", null, "No recipient of this address is known at the edge.", { trust: "medium" }),
  row("x.4.6", "mail-loop", null, "The message went in circles."),
  row("x.4.14", "mail-loop", "hops", "The message passed too many servers."),
  row("x.4.8", "tls-failed", "mta-sts", "The host does not fit the MTA-STS policy of the domain.", { trust: "medium" }),
  row("x.4.300", "delivery-expired", null, "The message waited too long."),
  row("x.4.310", "domain-not-found", null, "The recipient's domain does not exist.", { trust: "medium" }),
  row("x.4.311", "dns-temporary", null, "The DNS answered that it failed."),
  row("x.4.312", "dns-temporary", null, "The DNS gave no answer about the recipient's domain.", { trust: "medium" }),
  row("x.4.315", "connection-failed", "timeout", "The receiving server gave no answer in time."),
  row("x.4.316", "connection-failed", "refused", "The receiving server refused the connection.", { trust: "medium" }),
  row("x.4.317", "tls-failed", "certificate", "The certificate of the receiving server could not be validated."),
  row("x.4.318", "connection-failed", "dropped", "The connection was reset."),
  row("x.6.11", "message-malformed", "bare-newline", "The message has line ends that the receiver does not allow."),
  row("5.7.12", "recipient-restricted", "internal-only", "The recipient takes mail from within the organisation only."),
  row("5.7.13", "recipient-restricted", "internal-only", "The public folder does not take mail from outside."),
  row(
    "5.7.51",
    "recipient-restricted",
    null,
    "A connector of the recipient's organisation allows only certain senders.",
  ),
  row("5.7.57", "auth-required", null, "The program that sends did not log in.", { party: "sender" }),
  row("5.7.60", "sender-not-permitted", "send-as", "The account may not send under this address."),
  row("5.7.64", "relay-denied", null, "No connector fits the sending server, so nothing is passed on for it."),
  row("5.7.124", "recipient-restricted", "allow-list", "The sender is not on the group's list of allowed senders."),
  row("5.7.129", "recipient-restricted", "allow-list", "The sender is not on the recipient's list of allowed senders."),
  row("5.7.133", "recipient-restricted", "internal-only", "The group takes mail from within the organisation only."),
  row("5.7.134", "recipient-restricted", "internal-only", "The mailbox takes mail from within the organisation only."),
  row("5.7.135", "recipient-restricted", "internal-only", "The public folder takes mail from within only."),
  row("5.7.136", "recipient-restricted", "internal-only", "The mail user takes mail from within only."),
  row("x.7.321", "tls-failed", "starttls-missing", "The receiving server does not offer STARTTLS."),
  row("x.7.322", "tls-failed", "certificate", "The certificate of the receiving server has expired."),
  row("x.7.323", "tls-failed", "dane", "The TLSA record does not fit the certificate."),
  row("x.7.324", "tls-failed", "dane", "The DNSSEC signatures of the recipient's domain are not valid."),
  row("x.7.325", "tls-failed", "certificate", "The certificate names another host."),
  row("5.7.230", "sender-suspended", "domain", "The domain that sends does not keep to the rules for sending."),
  row("5.7.233", "sending-limit", "domain", "The organisation has written to too many outside recipients."),
  row("5.7.501", "sender-suspended", "account", "The sending account was barred because spam came from it."),
  row("5.7.502", "sender-suspended", "account", "The sending account was barred."),
  row("5.7.503", "sender-suspended", "account", "The sending account was barred."),
  row("5.7.504", "recipient-restricted", null, "The recipient's address is blocked by the organisation's settings."),
  row("5.7.505", "recipient-restricted", "sender-blocked", "The recipient's organisation blocks this sender."),
  row(
    "5.7.506",
    "reverse-dns-invalid",
    "helo-invalid",
    "The sending server greets with a name that cannot be its own.",
  ),
  row("5.7.507", "recipient-restricted", "sender-blocked", "The recipient's organisation blocks this sending address."),
  row("5.7.508", "rate-limited", "volume", "The sending IPv6 address has sent more than it may."),
  row("x.7.509", "sender-auth-failed", "dmarc", "The message fails the DMARC policy of its domain."),
  row("5.7.510", "policy-rejected", "ipv6", "The recipient's domain takes no mail over IPv6."),
  row(
    "5.7.511",
    "reputation-blocked",
    "ip",
    "The sending IP address is banned; delist@messaging.microsoft.com can lift it.",
  ),
  row("5.7.512", "message-malformed", "from", "The message must name exactly one author in From."),
  row("5.7.513", "recipient-restricted", "sender-blocked", "The recipient's own list blocks the sending server."),
  row("x.7.515", "sender-auth-failed", "none", "The domain that sends does not prove itself as large senders must."),
  row("5.7.520", "policy-rejected", "admin-rule", "Forwarding to outside is switched off.", { party: "sender-admin" }),
  ...range("5.7.", 606, 649).map((code) =>
    row(code, "reputation-blocked", "ip", "The sending IP address is banned; sender.office.com can lift it."),
  ),
  ...[
    ...range("4.7.", 500, 508),
    ...range("4.7.", 550, 649),
    ...range("4.7.", 653, 699),
    ...range("4.7.", 850, 899),
  ].map((code) =>
    row(code, "rate-limited", "reputation-throttle", "Unusual traffic from the sending server is held back."),
  ),
  ...range("5.7.", 900, 999).map((code) =>
    row(code, "policy-rejected", "admin-rule", "A mail flow rule, which an administrator wrote, refuses the message."),
  ),
  row("x.7.650", "rate-limited", "reputation-throttle", "The sending server is held back because of its reputation."),
  row("x.7.651", "rate-limited", "reputation-throttle", "The sending server is held back because of its reputation."),
  row("x.7.652", "rate-limited", "connections", "The sending server opened too many connections.", { trust: "medium" }),
  row("5.7.700", "sender-suspended", "tenant", "The organisation may not send for the moment."),
  row("5.7.701", "sender-suspended", "tenant", "The organisation may not send for the moment."),
  row("5.7.702", "sender-suspended", "tenant", "The organisation may not send for the moment."),
  row("5.7.703", "policy-rejected", "admin-rule", "The sender's own organisation blocks mail to the recipient."),
  row("5.7.705", "sender-suspended", "tenant", "The organisation has sent too much spam and may not send for now."),
  row("5.7.708", "sender-suspended", "tenant", "Mail from the organisation's addresses is not accepted for now."),
  row(
    "5.7.750",
    "sender-not-permitted",
    "unregistered-domain",
    "The domain in the sender's address is not registered.",
  ),
];
