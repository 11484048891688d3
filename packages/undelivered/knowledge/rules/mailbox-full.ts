import type { RuleFile } from "../../src/types.js";
import { recipients, said } from "../wording.js";

/** Mailboxes without room, by whatever word a server calls the quota. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "mailbox-full",
  layer: "mechanism",
  rules: [
    {
      id: "mailbox-full/full",
      when: {
        says: ["used all of the space", "space allotted to the account", "space allotted to", "mailbox was full", "inbox was full", "mail box was full", "mailbox space not enough", "mail box space not enough", "space not enough", "522_mailbox_full", "not able to receive any more mail", "cannot receive any more mail", "no more space in mailbox", "mailbox's full", "exceeded their mailbox limit", "exceeded his mailbox limit", "exceeded its mailbox limit", "exceeded * mailbox limit", "maximum allowed number of messages", 
          "mailbox limit exeeded", "limit exeeded for this", "mailbox full", "mailbox is full", "mailbox too full",
          "mailbox for user is full", "mailbox is almost full", "mail box full", "mail box is full", "inbox full",
          "inbox is full", "user's mailbox is full", "recipient's mailbox is full", "recipient mailbox is full",
          "recipient's inbox is full", "recipient mailbox full", "destination mailbox full", "user mailbox full",
          "mailfolder is full", "mail folder is full", "account is full", "maildir full",
          "mailbox exceeds allowed size", "mailbox * is full", "mailbox has reached its * limit",
          "mailbox is too full", "user is full", "store is full for user", "message store is full for",
          "the user's mail box is full", "mailbox filled", "mailbox has exceeded its * limit",
          "mailbox size limit exceeded", "mailbox size limit reached", "mailbox size of the recipient was exceeded", "mailbox limit reached",
          "mailbox limit exceeded", "no space in mailbox", "not enough space in mailbox",
          "not enough space in the mailbox", "insufficient space in mailbox", "mailbox out of space",
          "mailbox has no space", "out of mailbox space", "no room in mailbox", "storage limit reached",
          "too many messages in mailbox", "too many messages in this mailbox", "too many mails in mailbox",
          "mailbox exceeded", "inbox out of storage", "mailbox storage full", "mailbox storage exceeded",
          "full mailbox", "mailboxfull"],
        not: ["attachment", "message queue is full"],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "452 4.2.2 Mailbox full",
        "552 5.2.2 <anna@example.com>: user's mailbox is full",
        "554 delivery error: the mailbox for user anna is full",
      ],
      misses: [
        "452 4.3.1 Insufficient system storage",
        "552 5.3.4 Message size exceeds fixed maximum message size",
      ],
    },
    {
      id: "mailbox-full/cannot-create-output",
      // EX_CANTCREAT of sysexits(3): procmail and other local delivery programs end so where the quota leaves no room.
      when: {
        says: ["can't create output", "can't create user output file", "cannot create output file"],
        not: ["lock failure", "couldn't create", "permission denied", "no such", "mailbox full", "mailbox is full", "quota"],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      confidence: 0.6,
      alternatives: [{ reason: "server-misconfigured", confidence: 0.4 }],
      source: "procmail(1), section Exit codes; help pages of hosting companies",
      seen: "2026-11",
      matches: ["550 5.0.0 <anna@example.com>... Can't create output", { text: "can't create user output file" }],
      misses: [{ text: "can't create lock file" }],
    },
    {
      id: "mailbox-full/over-quota",
      when: {
        says: [
          "insufficient quotum", "reached disk quota", "quota not sufficient", "domain size limit has been exceeded", "domain size limit exceeded",
          "domain quota exceeded", "domain has exceeded its quota",
          "exceeding their quota", "exceeding its quota", "quota limit is exceeded", "overdrawn his diskspace quota", "overdrawn * quota", "mailbox_quota_exceeded", "recipient quota limit", "over the allowed quota", "over allowed quota", "over its allowed quota", 
          "insufficient quota", "not enough quota", "no quota left", "quota used up", "mail-box is full",
          "mail-box full", "over its storage limit", "over storage limit", "storage limit exceeded",
          "exceeds its quota", "exceeds the quota", "mailquota exceeded", "mailquota", "quotaexceededexception",
          "shutoffquotaexceeded", "exceeds storage quota", "beyond its quota", "above quota", "exceed the quota",
          "quota has exceeded", "over quota", "over the quota", "is over quota", "user over quota", "overquota",
          "over disk quota", "over its quota", "over his quota", "over their quota", "over his/her quota",
          "quota exceeded", "quota exceed", "exceeded quota", "exceeded his quota", "exceeded its quota",
          "exceeded their quota", "exceeds quota", "quota is exceeded", "quota has been exceeded", "quota full",
          "quota is full", "quota reached", "quota limit exceeded", "quota violation", "quota exhausted",
          "mailbox quota exceeded", "mail quota exceeded", "storage quota exceeded", "disk quota exceeded",
          "inbox quota exceeded", "account quota exceeded", "user quota exceeded",
          "user has exhausted allowed storage space", "user has exceeded his mailbox space quota",
          "mailbox exceeded quota", "mailbox over quota", "mailbox quota * full|reached|exhausted|violation", "mailbox quota limit", "would exceed quota",
          "would exceed * quota", "would be over quota", "will exceed quota", "would push * over quota",
          "exceed mailbox quota", "exceed its disk space quota", "exceed his quota", "exceeding receiving limits",
          "recipient over quota", "recipient is over quota", "recipient exceeded quota",
          "recipient's mailbox is over its limit", "exceeded email quota", "exceeded storage allocation",
          "exceeded storage limit", "exceeded its storage", "exceeded the storage", "exceeded mailbox space",
          "exceeds mailbox quota", "has exceeded * quota", "mailbox is over its limit", "mailbox * over quota",
          "user * over quota", "account * over quota", "delivery would exceed",
          "user has too many messages on the server", "user has exhausted allowed storage",
          "permanent failure: message is over quota", "out of storage space", "mta-imposed quota exceeded",
          "size of mailbox exceeds", "not enough storage space in", "no storage left for user",
          "user has no disk space", "out of disk quota", "quotaexceeded", "mailbox disk quota exceeded",
          "allocated disk space", "allocated storage", "exhausted quota", "over-quota", "exceeded maximum storage",
          "exceeded the maximum mailbox"],
        not: [
          "sending quota", "submission quota", "sender", "daily", "hourly", "per hour", "per day",
          "recipient quota per", "rate", "messages per", "outgoing", "sent too many", "organization queue quota",
          "send quota", "message quota exceeded for your", "queue quota"],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "https://github.com/dovecot/core (lib-lda, lmtp, quota plugin)",
      seen: "2026-11",
      matches: [
        "The domain size limit has been exceeded",
        "552 5.2.2 <anna@example.com> Mailbox quota exceeded", "452 4.2.2 <anna@example.com> Over quota"],
      misses: [
        "550 5.2.2 Submission quota exceeded for this account",
        "450 4.7.3 Organization queue quota exceeded.",
        "554 5.2.2 Sender daily quota exceeded",
      ],
    },
    {
      id: "mailbox-full/inactive",
      when: {
        says: [
          "over quota and inactive", "full and inactive", "full and has not been used", "over quota for a long time",
          "quota exceeded and the mailbox is inactive", "out of storage space and inactive", "full since",
          "full for more than"],
      },
      reason: "mailbox-full",
      detail: "over-quota-inactive",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["552 5.2.2 The mailbox is full and inactive"],
    },
    {
      id: "mailbox-full/maildir-quota",
      when: {
        says: [
          "maildir over quota", "maildir delivery failed: * quota", "error writing message: disk quota exceeded",
          "cannot update mailbox * disk quota exceeded", "error writing message * file too large",
          "mailbox size exceeded", "unable to write message: disk quota exceeded",
          "quota exceeded while writing to file", "mta-imposed quota exceeded while writing",
          "error opening mailbox: disk quota exceeded", "user's disk quota exceeded", "appendfailed * quota"],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "https://www.courier-mta.org/ (submit, courieresmtp)",
      seen: "2026-11",
      matches: [
        { text: "mailbox is full (MTA-imposed quota exceeded while writing to file /var/mail/anna)" },
        { text: "maildir delivery failed: error writing message: Disk quota exceeded" },
      ],
    },
    {
      id: "mailbox-full/wording",
      when: {
        says: [
          ...said(recipients, [
            "is full", "over quota", "is over quota", "exceeded quota", "has exceeded its quota", "has exceeded quota", "exceeds its quota", "out of space", "out of storage",
            "storage full", "storage is full", "is out of space", "has no space left", "space is full", "is over the allowed quota",
          ]),
        ],
        not: ["sending quota", "submission quota", "sender", "daily", "hourly", "per hour", "per day", "rate", "outgoing", "message queue", "attachment"],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["552 5.2.2 addressee has exceeded its quota", "552 alias is over the allowed quota"],
    },
  ],
} satisfies RuleFile;
