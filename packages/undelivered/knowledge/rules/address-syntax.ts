import type { RuleFile } from "../../src/types.js";

/** Addresses that cannot be used as they are written. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "address-syntax",
  layer: "phrase",
  rules: [
    {
      id: "address-syntax/syntax",
      when: {
        says: ["must specify a domain", "supplying a domain name", "improper recipient address", "malformed destination domain", "not in the form required for an e-mail address", "not in the format required for an e-mail address", "email address needs to follow", "invalid `to` field", "field was not recognized", "are properly formed", "control or whitespace in string", "contains control or whitespace", "address contains illegal characters", "address contains illegal", "illegal characters in user name", "illegal characters in the local part", 
          "bad address syntax", "bad recipient address syntax", "recipient address syntax error",
          "syntax error in recipient address", "invalid address syntax", "address syntax error", "malformed address",
          "malformed recipient address", "malformed recipient", "malformed email address", "illegal address",
          "illegal recipient", "illegal recipient address", "not a valid email address", "not a valid e-mail address",
          "not a valid internet address", "invalid email", "invalid email address", "invalid e-mail address", "invalid mail address",
          "invalid destination address", "invalid rcpt to address", "invalid recipient address syntax",
          "bad destination address", "recipient address must contain a domain", "must contain a domain",
          "domain missing", "missing domain", "domain name required", "need fully-qualified address",
          "need fully-qualified recipient address", "recipient address rejected: need fully-qualified",
          "unqualified address", "address must be fully qualified", "not a fully qualified address",
          "user address required", "an address may not be empty", "empty local part", "local part contains illegal",
          "illegal character in address", "invalid character in address", "invalid characters in the address",
          "illegal alias", "forbidden characters", "restricted characters in address",
          "restricted characters in local part", "recipient address is not valid syntax", "must not contain spaces",
          "malformed destination address", "unparseable address", "unbalanced", "error in address",
          "cannot parse address", "could not parse address", "failed to parse address", "address has invalid syntax",
          "address contains invalid characters", "invalid localpart", "domain part is missing",
          "a valid address is required", "valid rcpt command must precede", "invalid syntax in recipient",
          "rfc 5321 non-compliant recipient", "incorrect address", "address in mailbox given * does not comply", "invalidaddress", "colon expected", "invalid address: (to)"],
        not: [
          "sender address", "from address", "mail from", "sender syntax", "in from header", "helo",
          "valid rcpt command must precede", "forwarding to an incorrect address"],
      },
      reason: "address-invalid",
      detail: "syntax",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.1.2 you must specify a domain", "554 Improper recipient address. Try supplying a domain name.", 
        "501 Bad recipient address syntax",
        "553 5.1.3 User address required",
        "Invalid address: (to): anna@example",
        "504 5.5.2 <anna@localhost>: Recipient address rejected: need fully-qualified address",
      ],
      misses: [
        "501 5.1.7 Bad sender address syntax in MAIL",
        "504 5.5.2 <anna@localhost>: Sender address rejected: need fully-qualified address",
      ],
    },
    {
      id: "address-syntax/invalid-by-status",
      when: { status: "5.1.3", says: ["invalid address", "invalid recipient", "mailbox name not allowed"] },
      reason: "address-invalid",
      detail: "syntax",
      source: "https://www.rfc-editor.org/rfc/rfc3463 (X.1.3); https://www.rfc-editor.org/rfc/rfc5321 section 4.2.3 (553)",
      seen: "2026-11",
      matches: ["501 5.1.3 Invalid address", "553 5.1.3 Mailbox name not allowed"],
      misses: ["550 5.1.1 Invalid recipient"],
    },
    {
      id: "address-syntax/relay-characters",
      when: {
        says: ["restricted characters in address", "invalid source route", "source routing", "percent hack"],
        not: "sender",
      },
      reason: "address-invalid",
      detail: "syntax",
      source: "https://github.com/Exim/exim (routers, transports, configure.default)",
      seen: "2026-11",
      matches: ["550 restricted characters in address"],
    },
    {
      id: "address-syntax/ambiguous",
      when: {
        says: [
          "ambiguous address", "ambiguous recipient", "address is ambiguous", "recipient ambiguous",
          "recipient name is ambiguous", "mailbox address ambiguous", "destination mailbox address ambiguous", "several matches found",
          "ambiguous user name", "matches more than one"],
      },
      reason: "address-invalid",
      detail: "ambiguous",
      alternatives: [{ reason: "mailbox-unavailable", confidence: 0.3 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["553 5.1.4 <anna@example.com>: Recipient address rejected: ambiguous address"],
    },
    {
      id: "address-syntax/non-ascii",
      when: {
        says: [
          "non-ascii characters in the local part", "address contains non-ascii characters",
          "8-bit characters in address", "non-ascii address", "non ascii characters in recipient address",
          "local-part of envelope rcpt address contains utf8"],
      },
      reason: "address-invalid",
      detail: "non-ascii",
      source: "https://www.rfc-editor.org/rfc/rfc6531",
      seen: "2026-11",
      matches: ["550 The local-part of envelope RCPT address contains utf8 characters"],
    },
  ],
} satisfies RuleFile;
