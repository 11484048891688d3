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
    // "<mail.example.org #5.1.1>" below the sentence, whatever the language of the server.
    { in: "prose", says: " #5." },
    { in: "prose", says: " #4." },
    { in: "prose", says: "hat einige oder alle Empfänger nicht erreicht" },
    { in: "prose", says: "n'est pas parvenu à certains ou à tous les destinataires" },
    { in: "prose", says: "a algunos o todos los destinatarios" },
    { in: "prose", says: "a algunos o a ninguno de los destinatarios" },
    { in: "prose", says: "non ha raggiunto alcuni o tutti i destinatari" },
    { in: "prose", says: "não chegou a alguns ou a todos os destinatários" },
    { in: "prose", says: "is niet aangekomen bij een of meer" },
    { in: "prose", says: "nie dotarła do niektórych lub wszystkich" },
    { in: "prose", says: "не достигло некоторых или всех получателей" },
    { in: "prose", says: "次の宛先の一部または全員に届きませんでした" },
  ],
  source: "https://learn.microsoft.com/en-us/exchange/ (knowledge base Q182557, Q257264)",
} satisfies Format;
