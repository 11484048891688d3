import type { RuleFile } from "../../src/types.js";

/** Amazon SES: what it refuses before it sends. */
export default {
  name: "amazon-ses",
  layer: "provider",
  rules: [
    {
      // "Reject: SES accepted the email, but determined that it contained a virus", in the words of its event.
      id: "amazon-ses/reject",
      when: { says: "reject reason: bad content" },
      reason: "malware",
      detail: "virus",
      source: "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ses.EmailSendingEvent.html",
      seen: "2026-11",
      matches: [{ text: "reject reason: Bad content" }],
      misses: ["554 5.7.1 Bad content"],
    },
    {
      // The subtype of a bounce and the type of a delay in words, where SES forwards no reply.
      id: "amazon-ses/no-email",
      when: { says: "sub type: no email" },
      reason: "user-unknown",
      confidence: 0.7,
      source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html#bounce-types",
      seen: "2026-11",
      matches: [{ text: "bounce Sub Type: No Email" }],
      misses: ["554 5.1.10 example.com sends and receives no email"],
    },
    {
      id: "amazon-ses/communication-failure",
      when: { says: "transient communication failure" },
      reason: "connection-failed",
      source: "https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html",
      seen: "2026-11",
      matches: [{ text: "Transient Communication Failure" }],
    },
    {
      id: "amazon-ses/server-error",
      when: { says: "recipient server error" },
      reason: "server-error",
      source: "https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html",
      seen: "2026-11",
      matches: [{ text: "Recipient Server Error" }],
    },
    {
      id: "amazon-ses/suppressed",
      when: { says: "Amazon SES has suppressed sending to this address" },
      reason: "locally-suppressed",
      detail: "bounced",
      source: "https://clinician.rgnmed.com/support-admin/bounced-emails",
      seen: "2026-11",
      matches: [
        "Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address. For more information about how to remove an address from the suppression list, see the Amazon SES Developer Guide",
      ],
    },
    {
      id: "amazon-ses/account-suppression-list",
      // Bounces and complaints put addresses there, too.
      when: { says: "because it is on the suppression list for your account" },
      reason: "locally-suppressed",
      source: "https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html",
      seen: "2026-11",
      matches: [
        "Amazon SES did not send the message to this address because it is on the suppression list for your account. For more information about removing addresses from the suppression list, see the Amazon SES Developer Guide",
      ],
    },
    {
      id: "amazon-ses/not-verified",
      when: { says: "email address is not verified" },
      reason: "sender-not-permitted",
      detail: "unregistered-domain",
      source: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html",
      seen: "2026-11",
      matches: [
        "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: alice@example.org",
      ],
    },
    {
      id: "amazon-ses/sending-rate",
      when: { says: ["throttling failure: maximum sending rate exceeded", "maximum sending rate exceeded"] },
      reason: "sending-limit",
      detail: "account",
      source: "https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html",
      seen: "2026-11",
      matches: ["454 Throttling failure: Maximum sending rate exceeded."],
    },
    {
      id: "amazon-ses/daily-quota",
      when: { says: ["daily message quota exceeded", "daily sending quota exceeded"], not: "gsmtp" },
      reason: "sending-limit",
      detail: "daily",
      source: "https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html",
      seen: "2026-11",
      matches: ["454 Throttling failure: Daily message quota exceeded."],
    },
    {
      id: "amazon-ses/paused",
      when: { says: "sending paused for this account" },
      reason: "sender-suspended",
      detail: "account",
      source: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html",
      seen: "2026-11",
      matches: [
        "554 Message rejected: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.",
      ],
    },
    {
      id: "amazon-ses/expired",
      when: { says: "message expired: unable to deliver in" },
      reason: "delivery-expired",
      source: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html",
      seen: "2026-11",
      matches: [
        "550 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.0 Unable to lookup DNS for example.com>",
      ],
    },
    {
      id: "amazon-ses/listed-by-recipient",
      when: { says: "IP address blacklisted by recipient" },
      reason: "reputation-blocked",
      confidence: 0.75,
      alternatives: [{ reason: "blocklisted", confidence: 0.35 }],
      source: "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html",
      seen: "2026-11",
      matches: ["550 5.7.1 IP address blacklisted by recipient"],
    },
    {
      id: "amazon-ses/invalid-domain",
      when: { says: "5.4.4 invalid domain" },
      reason: "domain-not-found",
      confidence: 0.7,
      alternatives: [{ reason: "dns-misconfigured", confidence: 0.25 }],
      source: "https://clinician.rgnmed.com/support-admin/bounced-emails",
      seen: "2026-11",
      matches: ["550 5.4.4 Invalid domain"],
    },
  ],
} satisfies RuleFile;
