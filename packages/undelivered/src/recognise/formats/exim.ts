import type { Format } from "../format.js";

/** Exim: prose first, a delivery-status part since 4.91; templates may replace the sentences, not the layout. */
export default {
  id: "exim",
  marks: [
    { in: "prose", says: "SMTP error from remote mail server after" },
    { in: "header:x-failed-recipients", says: "" },
    { in: "prose", says: "This message was created automatically by mail delivery software" },
    { in: "prose", says: "A message that you sent could not be delivered to one or more of its" },
    { in: "prose", says: "A message that you sent has not yet been delivered to one or more of its" },
    { in: "message-id", says: "<E1" },
  ],
  original: [
    "------ This is a copy of the message, including all the headers. ------",
    "------ This is a copy of your message, including all the headers. ------",
  ],
  source: "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-customizing_bounce_and_warning_messages.html",
} satisfies Format;
