import type { Format } from "../format.js";

/** to=<user@example.org>, ..., relay=mx.example.org. [192.0.2.1], dsn=5.1.1, stat=User unknown */
const also = [
  /\bto=<?(?<address>[^\s<>,]{1,320})/,
  /\bdsn=(?<status>[245]\.\d{1,3}\.\d{1,3})\b/,
  /\brelay=(?<host>[\w.-]+) \[/,
  /\brelay=\S+ \[(?:IPv6:)?(?<ip>[\d.:a-f]+)\]/,
] as const;

/** ruleset=check_rcpt, arg1=<user@example.org>, ..., reject=550 5.7.1 ...; Milter: data, reject=...: what it refused itself. */
const refused = [/(?:check_rcpt, arg1|Milter: to)=<?(?<address>[^\s<>,]{1,320}@[^\s<>,]{1,255})/] as const;

/** Lines of sendmail's log, as postmasters paste them. */
export default {
  id: "sendmail-log",
  marks: [
    { in: "prose", says: ", stat=" },
    { in: "prose", says: " ruleset=check_", sure: true },
    { in: "prose", says: ": Milter: " },
    { in: "prose", says: ", reject=" },
    { in: "prose", says: " dsn=" },
    { in: "prose", says: " mailer=" },
    { in: "prose", says: " xdelay=" },
  ],
  lines: [
    { is: /: sender notify: (?<reason>Cannot send .+)$/, action: "failed", expired: true },
    // What the server answered, where the state is no more than sendmail's summary.
    { is: /\breply=(?<reason>5\d\d.+?), stat=(?!Sent)/, also, action: "failed" },
    { is: /\breply=(?<reason>4\d\d.+?), stat=(?!Sent)/, also, action: "delayed" },
    { is: /\bstat=(?<reason>Sent\b.*)$/i, also, action: "delivered" },
    { is: /\bstat=(?<reason>(?:Deferred|queued)\b.*)$/i, also, action: "delayed" },
    { is: /\bdsn=4\.\d.*?\bstat=(?<reason>.+)$/, also, action: "delayed" },
    { is: /\bstat=(?<reason>.+)$/, also, action: "failed" },
    { is: /\breject=(?<reason>4.+)$/, also: refused, action: "delayed" },
    { is: /\breject=(?<reason>.+)$/, also: refused, action: "failed" },
  ],
  source: "https://www.sendmail.org/ (Sendmail Installation and Operation Guide, system log)",
} satisfies Format;
