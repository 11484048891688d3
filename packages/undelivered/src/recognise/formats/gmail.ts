import type { Format } from "../format.js";

/** Gmail and Google Workspace: a card in HTML with a text twin, before 2016 plain text. */
export default {
  id: "gmail",
  marks: [
    { in: "from", says: "mailer-daemon@googlemail.com", sure: true },
    { in: "from", says: "mailer-daemon@google.com", sure: true },
    { in: "prose", says: "Technical details of permanent failure:" },
    { in: "prose", says: "Technical details of temporary failure:" },
    { in: "prose", says: "Delivery to the following recipient failed permanently:" },
    { in: "prose", says: "Delivery to the following recipients failed permanently:" },
    { in: "prose", says: "Delivery to the following recipient has been delayed" },
    { in: "prose", says: "The response from the remote server was:" },
    { in: "prose", says: "The response was:" },
  ],
  remote: /\b(?:recipient domain \S{1,253}|rejected) by ([a-z0-9][\w.-]{1,252}?)\.? \[([0-9a-f.:]{3,45})\]/i,
  original: ["----- Original message -----", "----- Message header follows -----"],
  source: "https://support.google.com/mail/answer/6596",
} satisfies Format;
