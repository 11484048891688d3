import type { RuleFile } from "../../src/types.js";

/** Servers that have run out of room. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "server-full",
  layer: "mechanism",
  rules: [
    {
      id: "server-full/storage",
      when: {
        says: ["server capacity insufficient", "mail system is full", "system is full", 
          "insufficient system storage", "insufficient disk space", "insufficient storage", "insufficient space",
          "insufficient system space", "insufficient storage space", "insufficient disk storage",
          "not enough disk space", "not enough space on disk", "not enough system storage", "not enough storage",
          "not enough space", "no space left on disk", "no space on device",
          "no space left", "no disk space", "out of disk space", "out of storage", "out of space", "disk full",
          "disk is full", "disk space", "file system full", "filesystem full", "file system is full",
          "filesystem is full", "file system quota", "spool is full", "spool full", "spool disk", "queue disk",
          "queue full", "queue is full", "message queue is full", "system storage exceeded", "system storage exceeds",
          "mail system full", "system full", "server full", "server is full", "server storage", "storage full",
          "storage is full", "storage capacity exceeded", "low disk space", "low on disk", "short of disk space",
          "space shortage", "disk quota", "enospc", "edquot", "not enough free space", "temporarily out of disk"],
        not: ["mailbox", "quota exceeded", "user", "over quota", "recipient", "exceeded quota"],
      },
      reason: "server-full",
      detail: "disk",
      alternatives: [{ reason: "mailbox-full", confidence: 0.25 }],
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: [
        { text: "452 4.3.1 Insufficient system storage", command: "MAIL" },
        "431 4.3.1 The disk is full on this server, message not stored",
      ],
      misses: ["552 5.2.2 <anna@example.com>: user's mailbox is full"],
    },
    {
      // The operating system's words: whatever could not be written, a disk was full.
      id: "server-full/no-space-on-device",
      when: { says: ["no space left on device"] },
      reason: "server-full",
      detail: "disk",
      alternatives: [{ reason: "mailbox-full", confidence: 0.25 }],
      source: "errno texts of the operating system, strerror(3): ENOSPC",
      seen: "2026-11",
      matches: [
        "452 4.3.1 Queue file write error: No space left on device",
        "failed to open mailbox /var/mail/anna (No space left on device)",
      ],
      misses: ["552 5.2.2 <anna@example.com>: mailbox has no space left"],
    },
    {
      id: "server-full/resources",
      when: {
        says: [
          "insufficient system resources", "insufficient resources", "insufficient memory", "out of memory",
          "out of resources", "cannot allocate memory", "not enough memory", "memory exhausted",
          "resources temporarily unavailable", "resource temporarily unavailable", "resources not available",
          "resources unavailable", "no resources", "lack of resources", "resource shortage", "system resources",
          "resources exhausted", "resource limit", "too many open files", "no buffer space available",
          "out of inodes", "virtual memory exhausted", "too low on resources", "low on system resources",
          "low resources", "organization queue quota exceeded", "emfile", "enomem"],
        not: ["unable to lock", "lock for exclusive", "lock file", "greylisted"],
      },
      reason: "server-full",
      detail: "resources",
      source: "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["452 4.3.1 Not enough memory to take the message", "421 4.3.2 Out of memory, try later"],
      misses: ["451 Resource temporarily unavailable - Greylisted"],
    },
  ],
} satisfies RuleFile;
