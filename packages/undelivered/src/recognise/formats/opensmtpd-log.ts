import type { Format } from "../format.js";

/** to=<user@example.org> ... relay="192.0.2.1 (mx.example.org)" ... result="PermFail" stat="550 ..." */
const also = [
  /\bto=<?(?<address>[^\s<>,]{1,320}@[^\s<>,]{1,255})/,
  /\brelay="?(?<ip>[\d.:a-f]+) \((?<host>[^)]+)\)/,
] as const;

/** Lines of OpenSMTPD's log, as postmasters paste them. */
export default {
  id: "opensmtpd-log",
  marks: [
    { in: "prose", says: " mta delivery ", sure: true },
    { in: "prose", says: " mda delivery ", sure: true },
    { in: "prose", says: " mta error reason=", sure: true },
    { in: "prose", says: "|mta||", sure: true },
    { in: "prose", says: "|mta|auth|", sure: true },
    { in: "prose", says: ' result="PermFail"', sure: true },
    { in: "prose", says: ' result="TempFail"', sure: true },
    { in: "prose", says: "result=PermFail" },
    { in: "prose", says: "result=TempFail" },
    { in: "prose", says: " evpid=" },
    { in: "prose", says: ": TempFail for ", sure: true },
    { in: "prose", says: ": PermFail for ", sure: true },
    { in: "prose", says: "]: smtp-out: Error on session ", sure: true },
  ],
  lines: [
    { is: /\bresult="?PermFail\b.*?\bstat="?(?<reason>.+?)"?$/, also, action: "failed" },
    { is: /\bresult="?TempFail\b.*?\bstat="?(?<reason>.+?)"?$/, also, action: "delayed" },
    // As it wrote them before version 5.5.
    { is: /: PermFail for [\da-f]{16}: .*?\bstat=(?<reason>.+)$/, also, action: "failed" },
    { is: /: TempFail for [\da-f]{16}: .*?\bstat=(?<reason>.+)$/, also, action: "delayed" },
    { is: /\]: smtp-out: Error on session [\da-f]{16}: (?<reason>.+)$/, action: "delayed" },
    { is: / mta error reason=(?<reason>.+)$/, action: "delayed" },
    // smtpctl show queue: evpid|inet4|mta|auth|sender|recipient|destination|created|expires|last try|tries|state|...|error
    {
      is: /^(?<message>[\da-f]{16})\|[^|]{0,20}\|m[td]a\|[^|]{0,99}\|[^|]{0,320}\|(?<address>[^|]{1,320})\|.*\|(?<reason>[^|]{3,})$/,
      action: "delayed",
    },
    { is: /\bresult="?Ok\b.*?\bstat="?(?<reason>.+?)"?$/, also, action: "delivered" },
  ],
  source: "https://man.openbsd.org/smtpd",
} satisfies Format;
