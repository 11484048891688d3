import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "netease",
  status: "active",
  page: { url: "http://mail.163.com/help/help_spam_16.htm" },
  codes: [
    {
      code: ["HL:REP", "HL:MEP"],
      reason: "reputation-blocked",
      meaning: "The server writes to many addresses that do not exist, or to too many at once.",
      example:
        "421 HL:REP 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: "HL:ICC",
      reason: "rate-limited",
      detail: "connections",
      meaning: "The server opened too many connections.",
      example:
        "421 HL:ICC 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: ["HL:IFC", "MI:DMC", "MI:SFQ", "MI:STC", "RP:DRC", "RP:QRC", "RP:TRC"],
      reason: "rate-limited",
      detail: "volume",
      meaning: "The IP address or the sender sends more in a time than it may.",
      example:
        "421 HL:IFC 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: ["HL:IHU", "HL:IPB"],
      reason: "reputation-blocked",
      meaning: "The IP address is blocked.",
      example:
        "554 HL:IHU 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: ["MI:CEL", "MI:CCL", "RP:CEL", "RP:CCL"],
      reason: "protocol-error",
      detail: "syntax",
      meaning: "The server sent wrong commands.",
      example:
        "450 MI:CEL 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: "DT:RBL",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on a block list.",
      example:
        "450 DT:RBL 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: ["WM:BLI", "WM:BLU"],
      reason: "policy-rejected",
      detail: "unspecified",
      meaning: "The IP address or the user is not allowed to send.",
      example:
        "450 WM:BLI 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: "DT:SPM",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example:
        "554 DT:SPM 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: "DT:SUM",
      reason: "sender-not-permitted",
      detail: "send-as",
      meaning: "The envelope sender and the From line differ.",
      example:
        "554 DT:SUM 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: "MI:NHD",
      reason: "reverse-dns-invalid",
      detail: "helo-invalid",
      meaning: "The greeting name must not be one of NetEase.",
      example:
        "550 MI:NHD 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: "MI:SPF",
      reason: "sender-auth-failed",
      detail: "spf",
      meaning: "The domain of the sender does not allow this server in its SPF record.",
      example:
        "550 MI:SPF 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: ["MI:SPB", "MI:IMF"],
      reason: "sender-not-permitted",
      meaning: "The sender is not allowed.",
      example:
        "550 MI:SPB 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: "RP:FRL",
      reason: "auth-required",
      meaning: "Mail to others is not passed on without login.",
      example:
        "550 RP:FRL 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
    {
      code: "RP:RCL",
      reason: "too-many-recipients",
      meaning: "The message names too many recipients.",
      example:
        "550 RP:RCL 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
    },
  ],
  source: "https://help.mail.163.com",
  seen: "2026-11",
} satisfies ProviderHelp;
