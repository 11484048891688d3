import type { RuleFile } from "../../src/types.js";

/** NetEase: 163, 126 and yeah.net. Two letters say where, three why. */
export default {
  name: "netease",
  layer: "provider",
  rules: [
    {
      id: "netease/invalid-recipients",
      when: { says: ["HL:REP", "HL:MEP"] },
      reason: "reputation-blocked",
      permanence: "temporary",
      source: "https://biecuoliao.com/pa/MBRrwEM.html",
      seen: "2026-11",
      matches: [
        "421 HL:REP 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
        "421 HL:MEP 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/connections",
      when: { says: "HL:ICC" },
      reason: "rate-limited",
      detail: "connections",
      source: "https://biecuoliao.com/pa/MBRrwEM.html",
      seen: "2026-11",
      matches: [
        "421 HL:ICC 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/volume",
      when: { says: ["HL:IFC", "MI:DMC", "MI:SFQ", "MI:STC", "RP:DRC", "RP:QRC", "RP:TRC"] },
      reason: "rate-limited",
      detail: "volume",
      source: "https://biecuoliao.com/pa/MBRrwEM.html",
      seen: "2026-11",
      matches: [
        "421 HL:IFC 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
        "450 MI:DMC 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
        "451 MI:SFQ 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/banned-ip",
      when: { says: ["HL:IHU", "HL:IPB"] },
      reason: "reputation-blocked",
      source: "https://help.mail.163.com",
      seen: "2026-11",
      matches: [
        "554 HL:IHU 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/wrong-commands",
      when: { says: ["MI:CEL", "MI:CCL", "RP:CEL", "RP:CCL"] },
      reason: "protocol-error",
      detail: "syntax",
      source: "https://biecuoliao.com/pa/MBRrwEM.html",
      seen: "2026-11",
      matches: [
        "450 MI:CEL 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/listed",
      when: { says: "DT:RBL" },
      reason: "blocklisted",
      detail: "ip",
      source: "https://biecuoliao.com/pa/MBRrwEM.html",
      seen: "2026-11",
      matches: [
        "450 DT:RBL 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/not-allowed",
      when: { says: ["WM:BLI", "WM:BLU"] },
      reason: "policy-rejected",
      detail: "unspecified",
      party: "sender-admin",
      source: "https://biecuoliao.com/pa/MBRrwEM.html",
      seen: "2026-11",
      matches: [
        "450 WM:BLI 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/spam",
      when: { says: "DT:SPM" },
      reason: "spam-content",
      detail: "content",
      source: "https://biecuoliao.com/pa/MBRrwEM.html",
      seen: "2026-11",
      matches: [
        "554 DT:SPM 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
        "451 DT:SPM ,please try again 126 smtp3,DcqowExample",
      ],
    },
    {
      id: "netease/sender-mismatch",
      when: { says: "DT:SUM" },
      reason: "sender-not-permitted",
      detail: "send-as",
      source: "https://help.mail.163.com",
      seen: "2026-11",
      matches: [
        "554 DT:SUM 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/helo",
      when: { says: "MI:NHD" },
      reason: "reverse-dns-invalid",
      detail: "helo-invalid",
      source: "https://help.mail.163.com",
      seen: "2026-11",
      matches: [
        "550 MI:NHD 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/spf",
      when: { says: "MI:SPF" },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://help.mail.163.com",
      seen: "2026-11",
      matches: [
        "550 MI:SPF 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/sender-refused",
      when: { says: ["MI:SPB", "MI:IMF"] },
      reason: "sender-not-permitted",
      source: "https://help.mail.163.com",
      seen: "2026-11",
      matches: [
        "550 MI:SPB 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/anonymous-relay",
      when: { says: "RP:FRL" },
      reason: "auth-required",
      alternatives: [{ reason: "relay-denied", confidence: 0.3 }],
      source: "https://help.mail.163.com",
      seen: "2026-11",
      matches: [
        "550 RP:FRL 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/batch",
      when: { says: "RP:RCL" },
      reason: "too-many-recipients",
      source: "https://help.mail.163.com",
      seen: "2026-11",
      matches: [
        "550 RP:RCL 163 smtp14,EMCowABXample--.1234S3 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=smtp14&time=1700000000",
      ],
    },
    {
      id: "netease/login-failures",
      when: { says: ["too much fail authentication", "IP is rejected, smtp auth error limit exceed"] },
      reason: "credentials-rejected",
      detail: "temporary",
      permanence: "temporary",
      source: "https://biecuoliao.com/pa/MBRrwEM.html",
      seen: "2026-11",
      matches: [
        "451 Requested mail action not taken: too much fail authentication",
        "554 IP is rejected, smtp auth error limit exceed",
      ],
    },
  ],
} satisfies RuleFile;
