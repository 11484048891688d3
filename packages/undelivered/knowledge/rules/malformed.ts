import type { RuleFile } from "../../src/types.js";

/** Messages that break the rules for how mail is written. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "malformed",
  layer: "mechanism",
  rules: [
    {
      id: "malformed/from",
      when: {
        says: [
          "missing from", "missing from header", "missing from:", "no from header", "no from:", "from header missing",
          "from header is missing", "messages missing a valid address in from", "valid address in from: header",
          "multiple from", "multiple from headers", "multiple addresses in from",
          "multiple addresses in from: header", "more than one from", "duplicate from", "invalid from header",
          "invalid from:", "malformed from", "from: header syntax", "from header syntax", "bad from header",
          "from header contains", "header from missing", "from: header", "from field", "missing sender header",
          "no sender header", "syntax error in from", "from header is not", "from address in header",
          "invalid address in from header", "rfc5322.from"],
        not: ["dmarc", "spf", "not aligned", "blacklist", "blocked", "spam"],
      },
      reason: "message-malformed",
      detail: "from",
      source: "https://www.rfc-editor.org/rfc/rfc5322",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Messages missing a valid address in From: header are not accepted",
        "554 5.6.0 Message contains more than one From: field",
      ],
    },
    {
      id: "malformed/message-id",
      when: {
        says: [
          "message-id", "missing message-id", "no message-id", "invalid message-id", "bad message-id",
          "message-id header", "message id header", "messageid missing", "no message id", "multiple message-id",
          "malformed message-id", "missing a valid messageid", "messageid header"],
        not: ["duplicate message-id detected", "message-id:<"],
      },
      reason: "message-malformed",
      detail: "message-id",
      source: "https://www.rfc-editor.org/rfc/rfc5322",
      seen: "2026-11",
      matches: ["550 5.7.1 Messages missing a Message-ID header are not accepted: missing message-id"],
    },
    {
      id: "malformed/date",
      when: {
        says: [
          "missing date", "missing date header", "no date header", "invalid date", "bad date", "date header",
          "date: header", "date in the future", "date is in the future", "date too far", "malformed date",
          "date in the past"],
      },
      reason: "message-malformed",
      detail: "date",
      source: "https://www.rfc-editor.org/rfc/rfc5322",
      seen: "2026-11",
      matches: ["550 5.6.0 Message without a valid Date: header"],
    },
    {
      id: "malformed/duplicate",
      when: {
        says: [
          "duplicate header", "duplicate headers", "duplicated header", "multiple headers", "multiple subject",
          "multiple to headers", "more than one header", "header field occurs more than once", "duplicate to header",
          "duplicate subject", "repeated header", "multiple occurrences of header", "header appears more than once",
          "should appear only once"],
      },
      reason: "message-malformed",
      detail: "duplicate-header",
      source: "https://www.rfc-editor.org/rfc/rfc5322",
      seen: "2026-11",
      matches: ["554 5.6.0 Duplicate headers: Subject appears twice"],
    },
    {
      id: "malformed/bare-newline",
      when: {
        says: [
          "bare lf", "bare cr", "bare lfs", "bare linefeed", "bare linefeeds", "bare newline", "bare newlines",
          "bare line feeds", "bare line feed", "bare carriage", "stray newline", "stray newlines",
          "see http://pobox.com/~djb/docs/smtplf.html", "smtplf", "bare <lf>", "bare <cr>", "cr or lf",
          "<lf> without <cr>", "invalid line ending", "line endings", "lf without cr", "invalidcharacters",
          "bare_newline"],
      },
      reason: "message-malformed",
      detail: "bare-newline",
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: [
        "451 See http://pobox.com/~djb/docs/smtplf.html: stray newline",
        "521 5.5.2 mx.example.com Error: bare <LF> received",
      ],
    },
    {
      id: "malformed/line-length",
      when: {
        says: [
          "line too long", "lines too long", "line length exceeded", "line length", "maximum allowed line length",
          "message has lines too long", "overlong line", "over-long line", "lines longer than", "maximum line length",
          "line exceeds", "lines exceed", "message line is too long", "max-line-length"],
        not: "command line too long",
      },
      reason: "message-malformed",
      detail: "line-length",
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: ["500 Line too long", "550 message has lines too long for transport"],
    },
    {
      id: "malformed/charset",
      when: {
        says: [
          "8-bit data", "8bit data", "8-bit characters in header", "8-bit header", "non-ascii header",
          "non ascii header", "unencoded 8-bit", "unencoded 8bit", "illegal characters",
          "illegal character in header", "invalid characters in header", "invalid character in header", "charset not",
          "charset not allowed", "unknown charset", "unsupported charset", "character set",
          "unacceptable character set", "non-ascii characters in header", "unencoded non-ascii", "raw 8-bit",
          "improper use of 8-bit", "improper use of control character", "null character", "nul characters",
          "invalid utf-8", "invalid utf8", "bad utf-8", "8-bit in header", "foreign language", "foreign character",
          "bad encoding", "eight-bit"],
        not: ["not supported by mailer", "from address", "local part", "recipient"],
      },
      reason: "message-malformed",
      detail: "charset",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "554 5.6.0 Message contains improper use of 8-bit data in message header",
        "550 5.6.0 Unencoded non-ASCII header field",
      ],
    },
    {
      id: "malformed/mime",
      when: {
        says: [
          "malformed mime", "mime error", "mime syntax", "mime structure", "mime parse", "mime parsing",
          "mime nesting", "mime nesting exceeded", "mime depth", "nested too deeply", "too deeply nested",
          "invalid mime", "bad mime", "broken mime", "mime header", "mime headers", "mime boundary",
          "missing boundary", "invalid content-type", "malformed content-type", "content-type header",
          "bad content-type", "content conversion", "content conversion failed", "converting to", "conversion failed",
          "conversion required", "conversion * prohibited", "invalid transfer encoding", "invalid base64",
          "content-transfer-encoding", "undecodable", "could not decode", "unable to decode",
          "storedrv.deliver; * content", "base64", "winmail.dat", "data format error", "mime type error",
          "unsupported content", "media not supported", "media type", "corrupt message", "message is corrupt",
          "corrupted message", "message corrupt", "corrupt mime"],
        not: ["from header", "starttls", "decryption"],
      },
      reason: "message-malformed",
      detail: "mime",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["554 5.6.0 Malformed MIME structure", "550 5.6.0 Content conversion failed"],
    },
    {
      id: "malformed/rfc",
      when: {
        says: [
          "does not conform to standards", "does not conform", "cat.invalidcontent", "standards compliant",
          "headers fail syntax check", "header syntax check", "syntax check", "bad_header", "bad header:",
          "not rfc compliant", "not rfc-compliant", "rfc non-compliant", "not compliant with rfc", "non-compliant",
          "noncompliant", "rfc 5322", "rfc 2822", "rfc 822", "rfc5322", "rfc2822", "rfc822", "not rfc 5322 compliant",
          "not rfc 2822 compliant", "is not rfc 5322 compliant", "not conform to rfc", "does not conform to rfc",
          "doesn't conform to rfc", "rfc violation", "violates rfc", "malformed header", "malformed headers",
          "malformed message", "message malformed", "message is malformed", "badly formed", "bad header",
          "bad headers", "bad message header", "invalid header", "invalid headers", "illegal header", "broken header",
          "broken headers", "header syntax", "header syntax error", "header error", "headers are missing",
          "missing header", "missing headers", "missing required header", "missing required headers",
          "required header", "no headers", "no header", "header missing", "no subject", "missing subject",
          "empty subject", "subject missing", "missing to", "missing to header", "no to header", "to header missing",
          "missing recipient header", "headers are not rfc compliant", "message headers are not",
          "syntax error in header", "unparsable header", "unparseable header", "failed to parse message",
          "cannot parse message", "unable to parse message", "empty message", "empty body", "no body",
          "message has no content", "message has no body", "no content", "null message", "blank message",
          "message is empty", "message not rfc", "malformed mail", "incorrectly formatted", "improperly formatted",
          "bad message format", "invalid message", "invalid message format", "message format error",
          "illegal message", "protocol violation in header", "singleton header", "header field", "header line"],
        not: [
          "from header", "missing from", "message-id", "bare", "smtp command", "helo", "rejected by header checks",
          "received headers", "too many", "recipient", "header rejected by content", "8-bit", "dmarc", "mailbox",
          "address", "spam"],
      },
      reason: "message-malformed",
      detail: "header",
      source: "https://www.rfc-editor.org/rfc/rfc5322",
      seen: "2026-11",
      matches: [
        "554 5.6.0 Message refused: its headers are not RFC 5322 compliant",
        "550 5.7.1 Malformed header, see RFC 2822",
        "550 Message headers fail syntax check",
      ],
      misses: ["501 5.1.3 Bad recipient address syntax"],
    },
  ],
} satisfies RuleFile;
