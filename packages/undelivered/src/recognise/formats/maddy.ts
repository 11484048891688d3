import type { Format } from "../format.js";

/** maddy. */
export default {
  id: "maddy",
  marks: [
    { in: "dsn-field", says: "x-maddy-msgid", sure: true },
    { in: "prose", says: "This is the mail delivery system at " },
    { in: "prose", says: "Contact the postmaster for further assistance, provide the Message ID" },
    { in: "prose", says: "Last delivery attempt: " },
  ],
  source: "https://github.com/foxcpp/maddy (internal/dsn/dsn.go)",
} satisfies Format;
