import type { Format } from "../format.js";

/** Lines of the log of Oracle's (once Sun's) Messaging Server: `Q` are tried again, `R` are given up. */
export default {
  id: "messaging-server-log",
  marks: [
    { in: "prose", says: " rfc822;" },
    { in: "prose", says: " tcp_local " },
    { in: "prose", says: " ims-ms " },
    { in: "prose", says: " tcp_intranet " },
  ],
  lines: [
    // 03-Mar-2026 08:14:22.70 tcp_local  Q 1 sender rfc822;orcpt recipient file <message-id> words
    { is: /^\S*\d\d-[A-Z][a-z]{2}-\d{4} .* Q \d+ \S+ rfc822;(?<address>\S+) .*> (?<reason>.+)$/, action: "delayed" },
    { is: /^\S*\d\d-[A-Z][a-z]{2}-\d{4} .* R \d+ \S+ rfc822;(?<address>\S+) .*> (?<reason>.+)$/, action: "failed" },
  ],
  source: "https://docs.oracle.com/cd/E19566-01/819-4428/ (MTA log entries)",
} satisfies Format;
