import type { RuleFile } from "../../src/types.js";

/** Servers that name what keeps them: load, repairs, a filter that is down. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "server-state",
  layer: "mechanism",
  rules: [
    {
      id: "server-state/busy",
      when: {
        says: [
          "server busy", "server is busy", "server too busy", "server is too busy", "system busy", "system is busy",
          "service busy", "too busy", "busy, try again", "currently busy", "congestion", "congested", "overloaded",
          "overload", "system overloaded", "server overloaded", "server is overloaded", "heavy load", "high load",
          "server load", "system load", "load too high", "load average", "load is too high", "system load too high",
          "host overloaded", "please try again when", "under heavy load", "backlog", "too much load",
          "high volume of mail", "resources are low"],
        not: "reputation",
      },
      reason: "server-error",
      detail: "busy",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["421 4.3.2 System load too high", "451 4.4.5 Server is too busy"],
    },
    {
      id: "server-state/maintenance",
      when: {
        says: [
          "maintenance", "under maintenance", "scheduled maintenance", "system maintenance", "server maintenance",
          "down for maintenance", "server shutting down", "system is shutting down", "service shutting down",
          "shutting down", "server going down"],
        not: "certificate",
      },
      reason: "server-error",
      detail: "maintenance",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["421 4.3.2 Server is down for maintenance", "421 4.3.0 Server shutting down"],
    },
    {
      id: "server-state/filter-down",
      when: {
        says: ["temporary mta failure on relaying", "mta failure on relaying", 
          "scanner unavailable", "scanner offline", "scanner is offline", "virus scanner unavailable", "unable to scan", "could not scan", "cannot be scanned",
          "failed to scan", "scan failed", "scanner failed", "scanner error", "scanning error", "virus checks failed",
          "virus scan failed", "virus scanning failed", "all virus scanners failed", "antivirus error",
          "antivirus unavailable", "antivirus service", "content filter unavailable", "content filter error",
          "content filter failed", "content scanner", "content filtering is temporarily", "spam filter unavailable",
          "spam scanner unavailable", "spam check failed", "spamd unavailable", "clamd unavailable",
          "clamav unavailable", "clamav error", "milter unavailable", "milter error", "milter failure",
          "milter timeout", "milter refused", "policy server", "policy service", "policy daemon",
          "filter unavailable", "filter down", "filter backend", "mail filter unavailable", "filtering service",
          "amavis", "amavisd", "error in processing, id=", "problem with virus scanner", "qmail-scanner",
          "qq temporary problem", "qq permanent problem", "mail server temporarily rejected message (#4.3.0)",
          "simscan", "qq internal bug", "proxy failure"],
        not: ["spam found", "virus found", "rejected as spam", "banned"],
      },
      reason: "server-error",
      detail: "filter-down",
      source: "https://gitlab.com/amavis/amavis",
      seen: "2026-11",
      matches: [
        "451 4.3.0 Virus scanner unavailable, try again later",
        "451 4.5.0 Error in processing, id=12345-01, virus_scan FAILED: amavisd",
        "451 qq temporary problem (#4.3.0)",
      ],
    },
  ],
} satisfies RuleFile;
