import type { Format } from "../format.js";

/** ZMailer: diagnostics of every attempt, arrows in the dialogue. */
export default {
  id: "zmailer",
  marks: [
    { in: "prose", says: "This is a collection of reports about email delivery", sure: true },
    { in: "dsn-field", says: "local-spool-id" },
    { in: "prose", says: "Diagnostic texts:" },
    { in: "prose", says: "Control data:" },
  ],
  source: "zmailer, transports/errormail; forms/delivery",
} satisfies Format;
