import type { Format } from "../format.js";

/** Lines of Amavis's log, its template of one line a message: what was stopped, and why. */
export default {
  id: "amavis-log",
  marks: [
    { in: "prose", says: ") Blocked SPAM", sure: true },
    { in: "prose", says: ") Blocked INFECTED", sure: true },
    { in: "prose", says: ") Blocked BANNED", sure: true },
    { in: "prose", says: ") Blocked BAD-HEADER", sure: true },
    { in: "prose", says: ") Blocked MTA-BLOCKED", sure: true },
  ],
  lines: [
    {
      // Blocked INFECTED (NAME) {RejectedInbound}, [192.0.2.1] <from> -> <to>,<to>, ...
      is: /\b(?<reason>Blocked [A-Z][A-Z-]{3,20}(?: \([^)]{1,200}\))?)(?: \{|,)/,
      also: [/ -> <(?<address>[^>]{1,320})>/],
      action: "failed",
    },
  ],
  source: "https://gitlab.com/amavis/amavis (log templates)",
} satisfies Format;
