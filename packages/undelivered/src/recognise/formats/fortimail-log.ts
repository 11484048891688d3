import type { Format } from "../format.js";

/** Lines of FortiMail's history log: a disposition and who decided it. */
export default {
  id: "fortimail-log",
  marks: [
    { in: "prose", says: ' disposition="Reject', sure: true },
    { in: "prose", says: ' disposition="Discard', sure: true },
    { in: "prose", says: ' disposition="System Quarantine', sure: true },
    { in: "prose", says: ' disposition="Defer', sure: true },
  ],
  lines: [
    {
      is: /\bdisposition="(?:Delay|Defer)[^"]*".*?\b(?<reason>classifier="[^"]+")/,
      also: [/\bto="(?<address>[^"\s,]{1,320})"/],
      action: "delayed",
    },
    {
      is: /\bdisposition="(?:Reject|Discard|System Quarantine)[^"]*".*?\b(?<reason>classifier="[^"]+")/,
      also: [/\bto="(?<address>[^"\s,]{1,320})"/],
      action: "failed",
    },
  ],
  source: "https://docs.fortinet.com/document/fortimail/7.4.0/log-reference/ (history logs)",
} satisfies Format;
