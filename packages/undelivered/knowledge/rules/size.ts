import type { RuleFile } from "../../src/types.js";

/** Messages that are larger than a server takes. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "size",
  layer: "mechanism",
  rules: [
    {
      id: "size/limit",
      when: {
        says: [
          "message size exceeds fixed limit", "message size exceeds fixed maximum message size",
          "message size exceeds fixed maximum", "message size exceeds", "message exceeds fixed maximum",
          "message exceeds maximum", "message exceeds maximum fixed size", "message exceeds size limit",
          "message exceeds the size limit", "message exceeds max message size", "message exceeds",
          "message too large", "line limit exceeded", "lines limit exceeded", "message is too large", "message too big", "message is too big", "message too long",
          "message is too long", "message size too large", "message size too big", "message file too big",
          "message size limit", "message size limit exceeded", "message size limits", "message size",
          "message length exceeds", "message length", "message larger than", "message is larger than",
          "message was too large", "message was larger than", "mail too large", "mail is too large", "mail size",
          "mail size limit", "mail exceeds", "email too large", "email is too large", "email size",
          "e-mail too large", "size limit exceeded", "size limit", "size limits", "size exceeded", "size exceeds",
          "exceeds size limit", "exceeds size", "exceeds limit", "exceeds maximum size",
          "exceeds maximum message size", "exceeds the maximum size", "exceeds the maximum message size",
          "exceeds the limit", "exceeded size limit", "exceeded maximum message size",
          "exceeded the maximum message size", "exceeds maximum allowed", "exceeds our maximum",
          "exceeds local size limit", "exceeds administrative limit", "exceeds fixed limit",
          "exceeds databytes limit", "databytes", "exceeds databytes", "over the maximum size",
          "larger than the current system limit", "larger than maximum", "larger than the maximum",
          "maximum message size", "maximum size", "maximum allowed size", "max message size", "max size",
          "max message size exceeded", "maximum message length", "maximum message size exceeded",
          "maximum submission size exceeded", "too big for", "too large for", "too large to", "too large", "too big",
          "resolver.rst.recipsizelimit", "resolver.rst.sendsizelimit", "message rejected, size", "declared size",
          "oversized", "oversize", "over-sized message", "input exceeds", "data size exceeds", "data exceeds",
          "message data exceeded", "that message is too big", "limit of {limit}", "size of the message",
          "message content size", "attachment too large", "attachment is too large", "attachments too large",
          "attachment size", "attachment size exceeds", "your message exceeded", "google's message size limits"],
        not: [
          "mailbox", "quota", "header", "headers", "recipients", "line too long", "number", "connection",
          "connections", "rate", "key too", "too many", "subject", "command line", "messages per", "queue",
          "mail queue", "recipient limit", "exceeds the limit of recipients", "priority", "mailbox size",
          "emails per hour", "tls", "load"],
      },
      reason: "message-too-large",
      detail: "message",
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: [
        "552 5.3.4 Message size exceeds fixed limit",
        "552 5.2.3 Message exceeds maximum fixed size (20971520)",
        "554 5.3.4 Message too big for system",
        "552 sorry, that message size exceeds my databytes limit (#5.3.4)",
      ],
      misses: ["552 5.2.2 The mailbox size exceeds its limit, quota exceeded"],
    },
    {
      id: "size/fact",
      when: {
        says: [
          "message size exceeds fixed limit of {limit}", "size limit of {limit}", "maximum size of {limit}",
          "maximum message size is {limit}", "max message size is {limit}", "the limit is {limit}",
          "message size limit is {limit}", "maximum allowed size is {limit}",
          "message exceeds maximum size of {limit}", "exceeds the limit of {limit}", "larger than {limit}",
          "maximum of {limit}", "exceeds {limit} limit", "maximum message size of {limit}",
          "maximum size allowed is {limit}", "exceeded the maximum size of {limit}", "limited to {limit}",
          "exceeds maximum size of {limit}", "size exceeds {limit}", "messages larger than {limit}"],
        also: ["size", "large", "big", "larger", "long", "length", "bytes"],
        not: [
          "mailbox", "quota", "recipients", "messages per", "header", "headers", "rate", "connections",
          "line too long"],
      },
      reason: "message-too-large",
      detail: "message",
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: [
        "552 5.3.4 The message is too big: maximum message size is 10 MB",
        "523 Messages larger than 26214400 bytes are refused",
      ],
    },
    {
      id: "size/headers",
      when: {
        says: [
          "header too long", "headers too long", "header size exceeds", "header too large", "headers too large",
          "header limit", "header section too large", "total header size", "message header size",
          "message header size exceeds", "size of headers", "header length", "header exceeds", "headers exceed",
          "headers size", "header count", "too many headers", "too many header", "header lines too",
          "header field too long", "header-limits", "header size"],
        not: "received headers",
      },
      reason: "message-too-large",
      detail: "headers",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["552 5.3.4 Message headers too large"],
    },
    {
      id: "size/attachments",
      when: {
        says: [
          "too many attachments", "number of attachments", "attachments exceeds", "too many mime parts",
          "too many parts", "number of mime parts", "max number of attachments",
          "exceeds the maximum number of attachments"],
      },
      reason: "message-too-large",
      detail: "attachments-count",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["552 5.3.4 The number of attachments exceeds the limit"],
    },
    {
      id: "size/recipient-limit",
      when: {
        says: [
          "message length exceeds recipient limit", "too large for this recipient", "larger than the recipient",
          "recipient's size limit", "message too large for mailbox", "message is too large for this mailbox",
          "too big for this mailbox", "message too large for recipient", "message size exceeds the recipient",
          "recipient can only accept messages", "message larger than user's limit", "exceeds the recipient's maximum"],
      },
      reason: "message-too-large",
      detail: "recipient-limit",
      source: "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.2.3 The message is too large for this recipient"],
    },
  ],
} satisfies RuleFile;
