import type { Format } from "../format.js";

/** Yandex: Postfix under another name, with a Russian text before its own. */
export default {
  id: "yandex",
  marks: [
    { in: "dsn-field", says: "x-yandex-queue-id", sure: true },
    { in: "dsn-field", says: "x-yandex-sender", sure: true },
    { in: "from", says: "mailer-daemon@yandex.ru", sure: true },
  ],
  source: "https://yandex.com/support/mail/; sisimai, Lhost/Yandex.pm",
} satisfies Format;
