import type { Reason } from "../../src/types.js";
import type { StatusCodeInfo, Trust } from "./types.js";

function row(code: string, reason: Reason, detail: string, meaning: string, trust: Trust = "high"): StatusCodeInfo {
  return { code, reason, detail, meaning, trust, provider: "google", registered: false };
}

/** What Google means by codes that the registry does not hold or defines otherwise: https://support.google.com/a/answer/3726730 */
export const google: readonly StatusCodeInfo[] = [
  row(
    "4.7.23",
    "reverse-dns-invalid",
    "ptr-missing",
    "The sending server has no PTR record, or its name leads elsewhere.",
  ),
  row("x.7.24", "sender-auth-failed", "spf", "The SPF record of the sender's domain looks suspicious."),
  row("x.7.27", "sender-auth-failed", "spf", "SPF did not pass."),
  row("x.7.29", "tls-failed", "encryption-required", "The connection is not encrypted."),
  row("x.7.30", "sender-auth-failed", "dkim", "DKIM did not pass."),
  row("x.7.32", "sender-auth-failed", "alignment", "The domain in From fits neither SPF nor DKIM."),
  row("x.7.40", "sender-auth-failed", "no-dmarc-record", "The sender's domain has no DMARC record."),
  row("x.4.5", "sending-limit", "daily", "The sender's account has sent what it may send in a day.", "medium"),
  row("x.5.4", "reverse-dns-invalid", "helo-invalid", "The sending server's greeting name is not valid.", "medium"),
];
