import type { RuleFile } from "../../src/types.js";

/** Mailboxes that exist and take no mail. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "mailbox-disabled",
  layer: "phrase",
  rules: [
    {
      id: "mailbox-disabled/disabled",
      when: {
        says: [
          "user account not activated", "account not activated", "not activated", "not yet activated",
          "user has been disabled", "recipient has been disabled", "has been disabled", "account disabled",
          "account is disabled", "account has been disabled", "account is currently disabled",
          "account temporarily disabled", "account is temporarily disabled", "user disabled", "user is disabled",
          "user account is disabled", "mailbox disabled", "mailbox is disabled", "mailbox has been disabled",
          "mailbox currently disabled", "mailbox temporarily disabled", "recipient disabled", "recipient is disabled",
          "address disabled", "address is disabled", "address has been disabled",
          "mailbox disabled for this recipient", "mailbox disabled, not accepting messages",
          "email account is disabled", "disabled mailbox", "disabled recipient", "disabled account", "disabled user",
          "recipient's account is disabled", "delivery disabled", "mail receiving disabled", "receiving disabled",
          "email account disabled", "account * is disabled", "mailbox * is disabled", "user * is disabled",
          "mailbox * disabled", "account that you tried to reach is disabled", "alias disabled",
          "forwarding disabled", "login disabled", "deactivated", "has been deactivated", "account deactivated",
          "mailbox deactivated", "is deactivated", "mailbox not enabled", "mailbox isn't enabled",
          "account not enabled", "email not enabled", "mail is disabled for this"],
        not: [
          "sender", "authentication disabled", "your account", "smtp auth", "smtp access", "sending account",
          "sending disabled", "starttls", "or does not exist", "does not exist or", "not exist"],
      },
      reason: "mailbox-disabled",
      detail: "suspended",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "550 5.2.1 <frank@example.com>: mailbox is disabled",
        "550 5.2.1 Account disabled",
        "550 5.2.1 <frank@example.net>: user has been deactivated",
      ],
      misses: [
        "550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.10 is blacklisted using RBL-Plus",
        "535 5.7.3 Your account is disabled; SMTP AUTH is switched off",
      ],
    },
    {
      id: "mailbox-disabled/suspended",
      when: {
        says: [
          "mailbox is on hold", "account is on hold", "mailbox on hold", "mailbox has been suspended",
          "mailbox was suspended", "user was suspended", "mailbox for * is locked", "account * is locked",
          "mailbox * is suspended", "account * is suspended", "user * is suspended", "account suspended",
          "account is suspended", "account has been suspended", "mailbox suspended", "mailbox is suspended",
          "user suspended", "user is suspended", "user has been suspended", "recipient suspended",
          "recipient is suspended", "address suspended", "account is temporarily suspended", "suspended mailbox",
          "suspended recipient", "suspended account", "suspended user", "suspended/disabled", "domain is suspended",
          "domain suspended", "email suspended", "account locked", "account is locked", "mailbox is locked",
          "user locked", "user is locked", "mailbox is frozen", "mailbox frozen", "account frozen",
          "user account is locked", "account blocked", "account is blocked", "mailbox blocked", "mailbox is blocked",
          "mailbox has been blocked", "recipient blocked", "recipient is blocked", "user is blocked", "user blocked",
          "user account blocked", "blocked account", "account is barred", "account has been closed", "account closed",
          "account is closed", "mailbox closed", "mailbox is closed", "address is closed",
          "account has been terminated", "account terminated", "account cancelled", "account canceled",
          "account has been cancelled", "account has been locked", "email address has been suspended"],
        not: [
          "sender", "your account", "your ip", "your domain", "ip address", "connection", "sending", "blocked using",
          "mailbox is locked by", "lock"],
      },
      reason: "mailbox-disabled",
      detail: "suspended",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "550 5.2.1 <frank@example.com> User account is suspended",
        "550 Account blocked",
        "540 5.7.1 <frank@example.org>: recipient address rejected: mailbox is blocked",
      ],
      misses: ["550 5.7.501 Your account has been suspended because of spam"],
    },
    {
      id: "mailbox-disabled/inactive",
      when: {
        says: [
          "account inactive", "account is inactive", "account not active", "account is not active",
          "mailbox inactive", "mailbox is inactive", "user inactive", "user is inactive", "inactive user",
          "inactive mailbox", "inactive account", "inactive recipient", "recipient inactive", "recipient is inactive",
          "recipient address rejected: inactive", "address is inactive", "address inactive", "user not active",
          "not an active address", "not an active user", "not an active mailbox", "is not an active",
          "recipient is not active", "mailbox not active", "no longer active", "is no longer active",
          "no longer an active", "no longer in use", "is no longer used", "is no longer in service",
          "no longer in service", "no longer available", "address is no longer valid", "no longer valid",
          "account expired", "mailbox expired", "account has expired", "user expired", "mailbox has expired",
          "dormant", "inactivity", "unused mailbox", "has not been used", "has not logged in", "abandoned",
          "mailbox is dormant", "discontinued", "is discontinued", "has been discontinued", "obsolete address",
          "address is obsolete", "has been retired", "address retired", "is retired", "no longer monitored",
          "no longer accepts mail", "no longer accepting mail", "no longer receives mail", "no longer accepts email",
          "no longer receiving", "does not receive mail anymore", "address no longer accepts mail",
          "email account is inactive", "user is terminated", "decommissioned"],
        not: [
          "sender", "your account", "due to inactivity in session", "timeout", "timed out", "sending", "password",
          "domain is no longer", "certificate", "connection"],
      },
      reason: "mailbox-disabled",
      detail: "inactive",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "550 5.2.1 <frank@example.com>: Recipient address rejected: Account is inactive",
        "550 <frank@example.net>: inactive user",
        "550 This address is no longer in use",
      ],
      misses: ["421 4.4.2 mail.example.com Error: timeout exceeded due to inactivity"],
    },
    {
      id: "mailbox-disabled/archived",
      when: {
        says: [
          "mailbox archived", "account archived", "has been archived", "user archived", "archived account",
          "archived recipient", "boite archivee"],
      },
      reason: "mailbox-disabled",
      detail: "archived",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.5.0 Mailbox archived"],
    },
    {
      id: "mailbox-disabled/unpaid",
      when: {
        says: [
          "account is unpaid", "unpaid account", "for non-payment", "non payment", "account overdue",
          "subscription expired", "payment required", "hosting suspended", "hosting account suspended",
          "domain has expired and", "account is past due"],
        not: "sender",
      },
      reason: "mailbox-disabled",
      detail: "unpaid",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.2.1 This mailbox is switched off for non-payment"],
    },
    {
      id: "mailbox-disabled/not-accepting",
      when: {
        says: [
          "not accepting messages", "not accepting mail", "is not accepting mail", "currently not accepting mail",
          "mailbox is not accepting messages", "not currently accepting mail", "user is not accepting mail",
          "does not accept mail", "not accepting email", "not accepting any mail", "cannot accept mail",
          "not able to receive mail", "cannot receive mail", "can't receive mail", "is not allowed to receive mail",
          "not permitted to receive mail", "not authorized to receive mail", "mail-enabled", "is not mail enabled",
          "mailbox is not mail-enabled", "doesn't accept mail", "mailbox not available for delivery"],
        not: [
          "from your", "from you", "from this", "domain does not accept", "host does not accept",
          "server does not accept", "network", "from outside", "from external", "from the internet", "from ip",
          "from sender", "domain example does not", "dynamic", "system is not accepting", "server is not accepting",
          "system not accepting", "server not accepting", "nullmx", "null mx", "no mail-enabled", "subscriptions",
          "service", "directly", "relay", "from unknown", "from hosts", "from servers", "from dialup", "without",
          "not accepting mail from", "does not accept mail from", "cannot accept mail from",
          "does not accept mail for"],
      },
      reason: "mailbox-disabled",
      alternatives: [{ reason: "recipient-restricted", confidence: 0.2 }],
      source: "https://www.sendmail.org/ (cf/m4/proto.m4, sysexits.c, deliver.c)",
      seen: "2026-11",
      matches: [
        "550 5.2.1 <frank@example.com>... Mailbox disabled, user not accepting messages at this time",
        "550 5.2.1 This user is not allowed to receive mail",
      ],
      misses: [
        "550 5.7.1 We do not accept mail from dynamic IP addresses",
        "452 4.3.2 System not accepting network messages",
      ],
    },
    {
      id: "mailbox-disabled/forwarding-broken",
      when: {
        says: [
          "forwarding address is invalid", "forward address is invalid", "forwarding failed", "cannot forward to",
          "unable to forward", "forwarding to this address failed", "forwarding loop for user", "autoforward failed"],
      },
      reason: "mailbox-disabled",
      detail: "forwarding-broken",
      alternatives: [{ reason: "server-misconfigured", confidence: 0.3 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.2.1 This mailbox is set to forward its mail and the forwarding address is invalid"],
    },
  ],
} satisfies RuleFile;
