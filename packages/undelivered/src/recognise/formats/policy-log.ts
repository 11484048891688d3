import type { Format } from "../format.js";

/** Lines of servers that Postfix and qmail ask whether to accept a recipient: Postgrey, iRedAPD, chkuser. */
export default {
  id: "policy-log",
  marks: [
    { in: "prose", says: ": action=greylist, ", sure: true },
    { in: "prose", says: " iredapd " },
    { in: "prose", says: " iredapd[" },
    { in: "prose", says: ", 450 " },
    { in: "prose", says: ", 451 " },
    { in: "prose", says: ", 550 " },
    { in: "prose", says: ", 554 " },
    { in: "prose", says: ", REJECT " },
    { in: "prose", says: "CHKUSER rejected ", sure: true },
  ],
  lines: [
    { is: /(?<reason>action=greylist(?:, reason=[^,]+)?), .*\brecipient=(?<address>[^\s,]{1,320})/, action: "delayed" },
    { is: /\biredapd\b.* -> (?<address>[^\s,]{1,320}), (?<reason>4\d\d .+?)(?: \[\w+=.*)?$/, action: "delayed" },
    {
      is: /\biredapd\b.* -> (?<address>[^\s,]{1,320}), (?:REJECT )?(?<reason>5\d\d .+?)(?: \[\w+=.*)?$/,
      action: "failed",
    },
    { is: /\biredapd\b.* -> (?<address>[^\s,]{1,320}), REJECT (?<reason>.+?)(?: \[\w+=.*)?$/, action: "failed" },
    // CHKUSER rejected rcpt: from <...> remote <host:name:address> rcpt <user@example.org> : not existing recipient
    { is: /\bCHKUSER rejected .* rcpt <(?<address>[^<>\s]{1,320})> : (?<reason>.+)$/, action: "failed" },
  ],
  source:
    "https://postgrey.schweikert.ch/; https://github.com/iredmail/iRedAPD; https://www.interazioni.it/opensource/chkuser/",
} satisfies Format;
