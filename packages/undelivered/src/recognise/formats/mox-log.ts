import type { Format } from "../format.js";

/** Lines of mox's log about its queue. */
export default {
  id: "mox-log",
  marks: [
    { in: "prose", says: "permanent failure delivering ", sure: true },
    { in: "prose", says: "temporary failure delivering ", sure: true },
  ],
  lines: [
    {
      is: /="permanent failure delivering .*?\berr="(?<reason>(?:[^"\\]|\\.)+)"/,
      also: [/\b(?:recipient|rcpt)="?(?<address>[^\s"]{1,320})/],
      action: "failed",
    },
    {
      is: /="temporary failure delivering .*?\berr="(?<reason>(?:[^"\\]|\\.)+)"/,
      also: [/\b(?:recipient|rcpt)="?(?<address>[^\s"]{1,320})/],
      action: "delayed",
    },
  ],
  source: "https://github.com/mjl-/mox (queue/direct.go)",
} satisfies Format;
