import type { RuleFile } from "../../src/types.js";

/** Servers that did not understand each other. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "protocol",
  layer: "phrase",
  rules: [
    {
      id: "protocol/sequence",
      when: {
        says: [
          "sender not yet given", "recipient not yet given", "no sender given", "bad sequence of commands",
          "bad sequence", "bad command sequence", "command out of sequence", "out of sequence",
          "command sequence error", "improper sequence", "improper command pipelining", "improper pipelining",
          "wrong sequence", "incorrect sequence", "sequence error", "need mail command", "need mail before rcpt",
          "need mail", "mail first", "rcpt first", "send helo first", "send helo/ehlo first", "send hello first",
          "helo first", "ehlo first", "helo/ehlo first", "polite people", "mail from command must precede",
          "rcpt to command must precede", "valid rcpt command must precede data", "no valid recipients",
          "sender already specified", "sender already given", "nested mail command", "duplicate mail from",
          "no sender", "no recipients", "no recipients specified", "error: no valid recipients",
          "synchronization error", "smtp synchronization error", "protocol synchronization error",
          "smtp protocol synchronization error", "smtp protocol violation", "protocol violation", "pipelining",
          "pregreet", "premature", "talking too soon", "talk before greeting", "you talk too soon", "early talker",
          "earlytalker", "spoke before", "command before greeting", "no identity changes permitted"],
        not: ["user", "mailbox unavailable", "helo required by policy"],
      },
      reason: "protocol-error",
      detail: "sequence",
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: ["503 5.5.1 Bad sequence of commands", "554 SMTP synchronization error"],
      misses: ["550 5.1.1 User unknown"],
    },
    {
      id: "protocol/syntax",
      when: {
        says: [
          "parse from address", "cannot parse", "syntax error", "syntax error in parameters",
          "syntax error in parameters or arguments", "syntax error, command unrecognized", "command unrecognized",
          "command not recognized", "unrecognized command", "unrecognised command", "unknown command",
          "command unknown", "invalid command", "bad command", "bad syntax", "syntax:", "command syntax error",
          "command not understood", "error in command", "invalid parameter", "invalid parameters",
          "unrecognized parameter", "bad parameter", "unknown parameter", "unsupported option",
          "unsupported parameter", "parameters not recognized", "parameters not recognized or not implemented",
          "invalid argument", "invalid arguments", "bad arguments", "missing argument", "argument error",
          "command parameter not implemented", "garbage", "command line too long", "command too long",
          "protocol error", "remote protocol error", "smtp protocol error", "unexpected response", "invalid response",
          "bad response", "malformed reply", "malformed response", "unintelligible", "unable to parse response",
          "nonsense"],
        not: [
          "cannot parse message", "recipient address syntax", "sender address syntax", "address syntax", "in header",
          "from header", "sender", "helo argument", "address", "dns", "name server reply"],
      },
      reason: "protocol-error",
      detail: "syntax",
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: ["501 5.5.4 Syntax error in parameters or arguments", "500 5.5.2 Error: command not recognized"],
    },
    {
      id: "protocol/feature",
      when: {
        says: [
          "not supported by mailer", "8bit data not supported", "command not implemented", "not implemented",
          "command not supported", "command disabled", "command parameter * not supported", "feature not supported",
          "extension not supported", "unsupported extension", "not supported by", "8bitmime",
          "8bitmime not supported", "does not support 8bitmime", "binarymime", "chunking", "bdat",
          "dsn not supported", "unsupported feature", "unsupported security", "esmtp option",
          "unsupported mail option", "not capable", "required extension", "obsolete command"],
        not: ["starttls", "tls", "auth", "smtputf8", "authentication", "ipv6", "charset"],
      },
      reason: "protocol-error",
      detail: "feature",
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: ["502 5.5.1 Command not implemented", "554 5.6.3 Next host does not support 8BITMIME"],
    },
    {
      id: "protocol/smtputf8",
      when: {
        says: [
          "smtputf8", "smtputf8 is required", "smtputf8 required", "smtputf8 not supported",
          "does not support smtputf8", "smtputf8 support", "smtputf8 is required, but was not offered by host",
          "internationalized email", "internationalized address", "internationalised address",
          "internationalized mail", "internationalized addresses", "utf8smtp", "utf-8 addresses",
          "non-ascii addresses not permitted", "non-ascii addresses", "addresses with non-ascii", "unicode address",
          "international characters", "utf-8 header", "utf-8 in address"],
        not: ["from: header", "header field contains"],
      },
      reason: "protocol-error",
      detail: "smtputf8",
      source: "https://www.rfc-editor.org/rfc/rfc6531",
      seen: "2026-11",
      matches: [
        { text: "SMTPUTF8 is required, but was not offered by host mx.example.com[192.0.2.106]" },
        "553 Non-ASCII addresses not permitted",
      ],
    },
  ],
} satisfies RuleFile;
