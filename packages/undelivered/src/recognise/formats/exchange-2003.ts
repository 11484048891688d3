import type { Format } from "../format.js";

/** Exchange 5.5 to 2003: the returned subject and date, then each recipient with a sentence and an MSEXCH code. */
export default {
  id: "exchange-2003",
  marks: [
    { in: "prose", says: "did not reach the following recipient(s):", sure: true },
    { in: "prose", says: "The following recipient(s) could not be reached:", sure: true },
    { in: "prose", says: "The following recipient(s) cannot be reached:", sure: true },
    { in: "prose", says: "MSEXCH:" },
    { in: "header:x-ms-embedded-report", says: "" },
    { in: "header:x-mailer", says: "Internet Mail Service" },
  ],
  source: "https://learn.microsoft.com/en-us/exchange/ (non-delivery reports)",
} satisfies Format;
