import type { RuleFile } from "../../src/types.js";

/** Trouble of the receiving server for the moment. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "server-trouble",
  layer: "phrase",
  rules: [
    {
      id: "server-trouble/try-later",
      when: {
        smtp: [421, 450, 451, 452, 453, 454, 455, 471, 472],
        says: [
          "try again later", "please try again later", "please try later", "try later", "try again",
          "please try again", "please retry later", "retry later", "please resend later", "temporarily unavailable",
          "temporary unavailable", "temporarily not available", "temporarily deferred", "temporarily rejected",
          "temporarily refused", "temporarily failed", "temporary failure", "temporary error", "temporary problem",
          "temporary rejection", "temporary server error", "temporary system problem", "temporary system error",
          "temporary local error", "temporary reject", "transient failure", "transient error", "transient problem",
          "transient reject", "tempfail", "temp failure", "soft failure", "delivery deferred", "message deferred",
          "mail deferred", "deferred", "service temporarily unavailable", "currently unavailable",
          "service currently unavailable", "service is currently unavailable", "not available at this time",
          "at this time", "unable to process", "unable to accept mail at this time", "unable to process your",
          "cannot process", "cannot accept mail at this time", "cannot accept messages at this time",
          "requested action aborted", "requested mail action aborted", "requested mail action not taken",
          "action aborted", "transaction aborted", "transaction failed", "delivery failed", "temporarily disabled",
          "temporarily suspended"],
        not: ["greylist", "too many", "rate", "mailbox"],
      },
      reason: "server-error",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "451 4.3.0 Mail server temporarily rejected message",
        "421 4.7.0 Try again later, closing connection",
        "451 4.7.1 Service unavailable - try again later",
      ],
      misses: ["451 4.7.1 Greylisted, please try again later"],
    },
    {
      id: "server-trouble/down",
      when: {
        says: [
          "service unavailable", "service not available", "service is unavailable", "service is not available",
          "server unavailable", "server not available", "server temporarily unavailable", "system not available",
          "system unavailable", "mail service unavailable", "service not available, closing transmission channel",
          "closing transmission channel", "shutdown", "system shutdown", "server is down", "system is down",
          "going down", "out of service", "not accepting network messages", "system not accepting network messages",
          "system not accepting messages", "not accepting connections", "not accepting messages at this time",
          "server not accepting messages", "not ready", "server not ready", "not operational", "offline",
          "server is offline", "is currently offline", "starting up", "server starting", "no smtp service here",
          "no smtp service", "smtp service not available", "esmtp service not available", "service disabled"],
        not: [
          "client host", "blocked", "listed", "rejected", "spf", "dmarc", "spam", "ip address", "ptr", "dns",
          "unregistered domain", "scheduled delivery"],
      },
      reason: "server-error",
      detail: "maintenance",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "421 Service not available, closing transmission channel",
        "454 4.3.2 Service disabled at present, not ready",
      ],
      misses: ["554 5.7.1 Service unavailable; Client host [192.0.2.105] blocked using zen.spamhaus.org"],
    },
    {
      id: "server-trouble/internal",
      when: {
        says: ["queue unavailable", "spool unavailable", "unable to spool", 
          "queue file write error", "internal error", "internal server error", "internal system error",
          "internal failure", "internal problem", "system error", "server error", "system failure", "system problem",
          "server problem", "local error", "local error in processing", "error in processing", "processing error",
          "requested action aborted: local error in processing", "requested action aborted: error in processing",
          "unexpected error", "unknown error", "unspecified error", "general failure", "general error", "fatal error",
          "backend error", "backend failure", "backend unavailable", "storage error", "storage backend",
          "message store", "store unavailable", "mailbox server", "mailbox server unavailable", "mailbox database",
          "storedrv", "hidden error", "exception", "application error", "software failure", "write error",
          "read error", "failed to store", "unable to store message", "could not store message",
          "error storing message", "failed to save message", "could not save", "failed to queue", "unable to queue",
          "queueing error", "could not queue", "unable to write message", "unable to create temporary file",
          "temporary file", "replicate", "failed to be replicated", "technical problem", "technical difficulties",
          "technical reasons", "unable to accept message", "could not process", "failed to process",
          "processing failed", "error while processing", "some error", "an error occurred", "error occurred",
          "server encountered an error"],
        not: [
          "authentication", "protocol error", "network", "socket", "dns", "too many errors", "error: timeout", "tls",
          "ssl", "timeout", "reply: read error"],
      },
      reason: "server-error",
      detail: "internal",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "451 Requested action aborted: local error in processing",
        "451 4.3.2 Internal server error",
        "554 5.3.0 Unexpected error, message not stored",
      ],
    },
  ],
} satisfies RuleFile;
