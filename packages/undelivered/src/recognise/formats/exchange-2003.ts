import type { Format } from "../format.js";

/** Exchange 5.5 to 2003 and the SMTP service of Windows: the returned subject and date, then each recipient with a sentence and a code. */
export default {
  id: "exchange-2003",
  marks: [
    { in: "prose", says: "did not reach the following recipient(s):", sure: true },
    { in: "prose", says: "Your message did not reach some or all of the intended recipients." },
    { in: "prose", says: "The following recipient(s) could not be reached:" },
    { in: "prose", says: "The following recipient(s) cannot be reached:" },
    { in: "prose", says: "MSEXCH:", sure: true },
    { in: "header:x-dsncontext", says: "", sure: true },
    { in: "header:x-ms-embedded-report", says: "" },
    { in: "header:x-mailer", says: "Internet Mail Service" },
    { in: "prose", says: "This is an automatically generated Delivery Status Notification." },
    { in: "content-type", says: "DSN=_" },
  ],
  source: "https://learn.microsoft.com/en-us/exchange/ (knowledge base Q182557, Q257264)",
} satisfies Format;
