import type { RuleFile } from "../../src/types.js";

/** SPF, DKIM, DMARC and ARC: messages that do not prove where they come from. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "authentication",
  layer: "mechanism",
  rules: [
    {
      id: "authentication/spf",
      when: {
        says: [
          "no spf record", "has no spf record", "missing spf", "missing spf record", "without spf",
          "spf mail from check failed", "spf check", "spf mail from", "explicitly specifies that the host",
          "sending ip does not match the domain", "host is not authorized to use the domain", "spf fail",
          "spf failed", "spf failure", "spf fails", "spf hard fail", "spf hardfail", "spf softfail", "spf soft fail",
          "spf check failed", "spf check fail", "spf validation failed", "spf verification failed",
          "spf record does not", "spf records do not", "spf policy", "spf policies", "spf violation", "spf rejection",
          "spf reject", "spf error", "spf: fail", "spf=fail", "spf mismatch", "spf restrictions", "spf did not pass",
          "spf not pass", "not pass spf", "did not pass spf", "fails spf", "failed spf", "failed spf check",
          "violates spf", "blocked by spf", "rejected by spf", "rejected due to spf", "reject due to spf policy",
          "refused by spf", "blocked using spf", "denied by spf", "because of spf", "due to spf", "per spf",
          "spf forgery", "spf-fail", "spf record", "spf checks", "spf test", "spf verify", "spf says",
          "sender policy framework", "openspf", "openspf.org", "openspf.net", "spf.pobox.com", "spf-result",
          "not authorized by spf", "not designated", "does not designate",
          "does not designate permitted sender hosts", "not a designated", "is not allowed to send mail from",
          "is not allowed to send from", "is not allowed to send mail for", "not permitted to send mail from",
          "not authorized to send mail from", "is not authorized to send mail from",
          "not authorized to send mail for", "is not authorized to use", "not allowed to send email for",
          "is not permitted to send", "is not a permitted sender", "not listed in spf",
          "sender host is not authorized", "sender ip is not authorized", "host is not authorized to send for",
          "rejected by spf record", "sender fails spf", "message rejected: spf", "please see http://www.openspf",
          "not in mx record for", "sender not authorized by domain"],
        not: [
          "temperror", "temporary", "dmarc policy", "dmarc", "spf and dkim", "spf or dkim", "dkim and spf",
          "neither spf", "softfail?", "sender id", "arc", "permerror", "none of"],
      },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://www.rfc-editor.org/rfc/rfc7208 and pypolicyd-spf, SPF-Milter, Mail::SPF::Query explanations",
      seen: "2026-11",
      matches: [
        "550 5.7.23 <anna@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=anna@example.org;ip=192.0.2.100",
        "550 5.7.1 192.0.2.101 is not allowed to send mail from example.org",
        "550 SPF: 192.0.2.102 is not a designated mailer for example.org: spf failed",
      ],
      misses: ["451 4.7.24 SPF temperror, DNS timeout", "550 5.7.1 Rejected by DMARC policy for example.org"],
    },
    {
      id: "authentication/spf-error",
      when: {
        says: [
          "spf temperror", "spf permerror", "spf temporary error", "spf temp error", "spf perm error",
          "spf permanent error", "temporary error in spf", "error processing spf",
          "error in processing during lookup", "spf lookup failed", "spf lookup timeout", "spf record is invalid",
          "spf record invalid", "spf syntax error", "invalid spf", "invalid spf record", "spf record could not be",
          "too many dns lookups", "spf: temperror", "spf=temperror", "spf=permerror", "multiple spf records",
          "spf validation error", "spf dns error", "spf: permerror"],
      },
      reason: "sender-auth-failed",
      detail: "spf-temperror",
      permanence: "temporary",
      source: "https://www.rfc-editor.org/rfc/rfc7208 and pypolicyd-spf, SPF-Milter, Mail::SPF::Query explanations",
      seen: "2026-11",
      matches: [
        "451 4.7.24 Recipient address rejected: SPF temperror, error in processing during lookup of anna@example.org",
      ],
    },
    {
      id: "authentication/dkim",
      when: {
        says: [
          "dkim fail", "dkim failed", "dkim failure", "dkim fails", "dkim check failed", "dkim signature", "no dkim",
          "no dkim signature", "bad dkim", "bad dkim signature", "invalid dkim", "invalid dkim signature",
          "missing dkim", "missing dkim signature", "dkim verification failed", "dkim verification",
          "dkim validation failed", "dkim=fail", "dkim did not pass", "dkim not pass", "dkim policy", "dkim reject",
          "dkim rejected", "failed dkim", "fails dkim", "rejected by dkim", "rejected due to dkim",
          "not signed with dkim", "not dkim signed", "dkim unsigned", "dkim required", "dkim key", "dkim public key",
          "adsp", "author domain signing", "domainkeys", "dkim body hash", "body hash did not verify",
          "signature verification failed", "no valid signature", "no acceptable signature", "no passing dkim",
          "no valid author-matched dkim", "dkim adsp", "no signature data", "bad signature data"],
        not: ["spf", "dmarc", "dkim record missing for your sending domain verification", "arc"],
      },
      reason: "sender-auth-failed",
      detail: "dkim",
      source: "https://github.com/trusteddomainproject/OpenDKIM",
      seen: "2026-11",
      matches: ["550 5.7.20 No passing DKIM signature found", "550 5.7.1 bad DKIM signature data"],
      misses: [
        "550 5.7.26 This mail has been blocked because the sender is unauthenticated. SPF and DKIM failed.",
      ],
    },
    {
      id: "authentication/dmarc",
      when: {
        says: [
          "dmarc", "dmarc fail", "dmarc failed", "dmarc failure", "dmarc policy", "dmarc check", "dmarc check failed",
          "dmarc evaluation", "dmarc verification failed", "dmarc validation failed", "dmarc=fail", "dmarc reject",
          "dmarc rejection", "dmarc quarantine", "dmarc policies", "rejected by dmarc", "rejected by dmarc policy",
          "rejected by dmarc policy for", "rejected due to dmarc", "message rejected due to dmarc",
          "rejected per dmarc policy", "email rejected per dmarc policy", "due to domain's dmarc policy",
          "'s dmarc policy", "failed dmarc", "fails dmarc", "failing dmarc", "not pass dmarc", "did not pass dmarc",
          "violates dmarc", "violated dmarc", "dmarc unauthenticated", "unauthenticated email * dmarc",
          "not accepted due to * dmarc", "denied by dmarc", "blocked by dmarc", "blocked due to dmarc",
          "dmarc restrictions"],
        not: [
          "no dmarc record", "missing dmarc", "without dmarc", "no dmarc", "dmarc record not found",
          "does not have a dmarc", "dmarc record missing", "no dmarc policy", "dmarc alignment"],
      },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "https://www.rfc-editor.org/rfc/rfc7489",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Message fails DMARC evaluation: dmarc=fail policy=reject",
        "550 5.7.26 Rejected because of example.org's DMARC policy",
        "554 5.7.5 permanent error evaluating DMARC policy",
      ],
      misses: ["550 5.7.40 The sending domain has no DMARC record"],
    },
    {
      id: "authentication/no-dmarc-record",
      when: {
        says: [
          "no dmarc record", "missing dmarc", "missing dmarc record", "without dmarc", "no dmarc policy",
          "dmarc record not found", "does not have a dmarc record", "does not have a dmarc", "dmarc record missing",
          "must publish a dmarc", "doesn't have a dmarc record", "dmarc record is required", "no dmarc"],
      },
      reason: "sender-auth-failed",
      detail: "no-dmarc-record",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.7.40 The sending domain has no DMARC record"],
    },
    {
      id: "authentication/alignment",
      when: {
        says: [
          "dmarc alignment", "not aligned", "no alignment", "alignment failed", "alignment failure",
          "is not aligned with", "domain alignment", "no dmarc alignment", "misaligned", "from domain is not aligned",
          "alignment with"],
      },
      reason: "sender-auth-failed",
      detail: "alignment",
      source: "https://www.rfc-editor.org/rfc/rfc7489",
      seen: "2026-11",
      matches: ["421 4.7.32 Mail from example.org was held back: From domain is not aligned with SPF or DKIM"],
    },
    {
      id: "authentication/arc",
      when: {
        says: [
          "arc validation", "arc validation failure", "arc chain", "arc seal", "arc failed", "arc verification",
          "arc validation failed", "broken arc", "invalid arc"],
      },
      reason: "sender-auth-failed",
      detail: "arc",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.7.29 ARC validation failure"],
    },
    {
      id: "authentication/none",
      when: {
        says: [
          "message is not authenticated", "message not authenticated", "mail is not authenticated",
          "email is not authenticated", "unauthenticated mail", "unauthenticated email", "unauthenticated message",
          "unauthenticated messages", "unauthenticated sender", "sender is unauthenticated",
          "sender not authenticated by", "sender authentication failed", "sender authentication failure",
          "sender authentication required", "failed sender authentication", "email authentication",
          "email authentication failed", "message failed authentication", "authentication checks failed",
          "authentication requirements", "domain authentication", "fails authentication", "fail authentication",
          "no spf or dkim", "neither spf nor dkim", "spf and dkim", "spf or dkim", "dkim or spf", "dkim and spf",
          "dkim/spf", "spf/dkim", "spf, dkim", "authentication failed for domain", "both spf and dkim",
          "lack of authentication", "authentication information", "authentication results",
          "does not meet the required authentication level", "sender could not be verified as", "sender id",
          "senderid", "sender id check", "sender-id", "pra check", "spoof", "spoofed", "spoofing", "forged sender",
          "forged from", "sender forged", "sender appears to be forged", "forgery", "impersonation", "impersonated",
          "anti-spoofing", "antispoofing", "spoofed message", "message appears to be forged", "pretending to be from",
          "phishing or spoof", "local domain spoof", "forged"],
        not: [
          "permissions to send as", "hostname", "helo", "may be forged", "possibly forged hostname", "password",
          "smtp auth", "arc"],
      },
      reason: "sender-auth-failed",
      detail: "none",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "550 5.7.26 This mail has been blocked because the sender is unauthenticated. Authenticate with either SPF or DKIM",
        "550 5.7.1 Sender appears to be forged",
        "550 5.7.1 Sender authentication failed",
      ],
      misses: ["530 5.7.0 Authentication required"],
    },
  ],
} satisfies RuleFile;
