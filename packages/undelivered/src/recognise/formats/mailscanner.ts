import type { Format } from "../format.js";

/** A line with an address; below it the returned subject and date, as C's `ctime` writes it. */
const form = (labels: string): string =>
  String.raw`^[ \t>]{0,9}(?:${labels})[ \t]{0,9}:([^\n@]*@[^\n]*)(?:\n[^\n]{1,300}){0,2}\n[^\n:]{2,20}:[^\n]{0,60}\d:\d\d[^\n]*`;

/** Who stands in for an attachment introduces itself, and underlines that. */
const warning = String.raw`(?<![^])\s{0,20}(?:[^\n]{1,90}\n)?[^\n]{0,90}MailScanner[^\n]{0,60}\n-{20}`;

/**
 * MailScanner: notices to the sender, from templates in many languages. Those to recipients, and what it leaves in a message in place of
 * an attachment, are signed alike.
 */
export default {
  id: "mailscanner",
  marks: [
    // The signature of most templates; what follows it says "Email Virus Scanner" in the language of the site.
    { in: "prose", says: "\nMailScanner\n", sure: true },
    { in: "prose", says: "\nMailScanner - Email Virus Scanner", sure: true },
    { in: "prose", says: "\nProtección contra Virus de E-mail", sure: true },
    { in: "from", says: "MailScanner" },
    // What it leaves in place of an attachment.
    { in: "prose", says: "MailScanner E-Mail", sure: true },
    { in: "prose", says: "MailScanner\n--------------------", sure: true },
    { in: "prose", says: "'MailScanner'\n--------------------", sure: true },
    { in: "prose", says: '"MailScanner"\n--------------------', sure: true },
    // How its letters begin, whoever signs them: what stands below shows whether they are.
    ...[
      "triggered by a message you ",
      "completely analyse a message you sent:",
      "completely a message you sent:",
      "mail message to us which was not requested",
      "electrònic que no s'ha sol·licitat",
      "mandado un correo electronico no requerido",
      "Els nostres detectors d",
      "Els nostres filtres de contingut",
      "El nostre detector de ",
      "Nas detektor ",
      "Detektor viru",
      "Nas system kontroly obsahu",
      "Unser Virenscanner ",
      "Unsere Virenscanner ",
      "Unsere Spam-Detektoren ",
      "Unsere Nachrichten-",
      "Vores virusskanner har ",
      "por un mensaje enviado por ",
      "a un mensaje enviado por Usted",
      "un mensaje enviado por Usted:",
      "Notre passerelle antivirus ",
      "passerelle antivirus refuse d",
      "Notre détecteur de polluriel ",
      "Viruskeresonk az On altal",
      "A viruskereso program nem tudta",
      "SPAM (UCE) ellenorzonk ",
      "Il sistema antivirus ",
      "Il sistema di controllo sulle email commerciali",
      "Onze virusscanner ",
      "Onze spamdetector ",
      "Onze email filters ",
      "Onze scanner op de inhoud",
      "Nosso sistema de detecção de ",
      "Nossos filtros de conteúdo foram disparados",
      "Virusscannern ",
      "Vårt virusskydd har stoppat",
      "Vårt SPAM-skydd har ",
    ].map((says) => ({ in: "prose" as const, says, sure: true })),
  ],
  isNotation: true,
  form: new RegExp(form("To|An|A|À|Komu|Till?|C[ií]mzett|adresa|Aan|Para|Do|Vastaanottaja"), "imu"),
  toOthers: new RegExp(`${form("From|De|Absender|Von|Od|Fra|Från|Felad[oó]|Da|Van")}|${warning}`, "imu"),
  source: "https://github.com/MailScanner/v5 (common/usr/share/MailScanner/reports)",
} satisfies Format;
