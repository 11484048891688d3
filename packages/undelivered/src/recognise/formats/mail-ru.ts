import type { Format } from "../format.js";

/** Mail.ru: Exim, with a Russian text before its own. */
export default {
  id: "mail-ru",
  marks: [
    { in: "prose", says: "сервером Mail.Ru", sure: true },
    { in: "from", says: "mail.ru" },
    { in: "message-id", says: ".mail.ru>" },
    { in: "header:x-failed-recipients", says: "" },
  ],
  original: ["------ This is a copy of the message, including all the headers. ------"],
  source: "https://postmaster.mail.ru/; sisimai, Lhost/MailRu.pm",
} satisfies Format;
