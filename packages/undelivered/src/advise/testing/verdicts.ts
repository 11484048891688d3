import { statement } from "../../recognise/statement.js";
import type { Message, Notice, Reason, Verdict } from "../../types.js";

const message: Message = { bytes: new Uint8Array(), raw: "", parts: [], hasHeader: false, warnings: [] };

/** A notice about which nothing is known. */
export function bareNotice(more: Partial<Notice> = {}): Notice {
  return {
    message,
    kind: "delivery-report",
    format: null,
    language: null,
    anatomy: { subject: null, sender: null, reason: null },
    reportingMta: null,
    receivedFromMta: null,
    arrivalDate: null,
    original: null,
    statements: [],
    prose: null,
    isRead: false,
    path: [],
    complaint: null,
    autoReply: null,
    warnings: [],
    ...more,
  };
}

/** A notice that tells everything. */
export function fullNotice(more: Partial<Notice> = {}): Notice {
  return bareNotice({
    reportingMta: "out.example.org",
    arrivalDate: "2026-03-01T10:00:00+01:00",
    original: {
      messageId: "<m1@example.org>",
      from: "anna@example.org",
      to: ["bob@example.net"],
      subject: "Spring party",
      date: "2026-03-01T09:59:00+01:00",
      listId: null,
      headers: [],
    },
    autoReply: { returnsAt: "2026-03-12", alternativeContact: "carol@example.net" },
    ...more,
  });
}

/** A verdict of which only the reason is known. */
export function bareVerdict(reason: Reason, more: Partial<Verdict> = {}): Verdict {
  return {
    statement: statement(),
    address: null,
    originalAddress: null,
    action: "failed",
    status: null,
    replyCode: null,
    command: null,
    diagnostic: null,
    remoteMta: null,
    remoteIp: null,
    reason,
    detail: null,
    underlying: null,
    permanence: "unknown",
    outcome: "unknown",
    retryUntil: null,
    party: "unknown",
    scope: null,
    addressEffect: "none",
    retryAfter: null,
    facts: {},
    provider: null,
    confidence: 0.9,
    alternatives: [],
    proofs: [],
    like: null,
    ...more,
  };
}

/** A verdict with every fact there is. */
export function fullVerdict(reason: Reason, more: Partial<Verdict> = {}): Verdict {
  const bare = bareVerdict(reason);
  return {
    ...bare,
    statement: { ...bare.statement, lastAttempt: "2026-03-01T16:30:00+01:00" },
    address: "bob@example.net",
    status: "5.7.1",
    replyCode: 550,
    command: "RCPT",
    diagnostic: "550 5.7.1 <bob@example.net>: refused, see https://postmaster.example.net/ (anna@example.org)",
    remoteMta: "mx.example.net",
    remoteIp: "203.0.113.25",
    outcome: "returned",
    retryUntil: "2026-03-06T10:00:00+01:00",
    retryAfter: 300,
    facts: {
      blockedIp: "192.0.2.7",
      blockedDomain: "shop.example.com",
      list: "spamhaus-sbl",
      limitBytes: 26214400,
      port: 25,
      newAddress: "robert@example.com",
      providerCode: "X123",
      ticketId: "T-77",
    },
    ...more,
  };
}
