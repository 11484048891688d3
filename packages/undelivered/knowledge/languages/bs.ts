import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Roundcube, PHPMailer, Evolution and servers that answer in Bosnian", seen: "2026-11" };

/**
 * What Bosnian says neither as Croatian nor as Serbian does: the sounds of the one and the words of the other. All else is known
 * by their packs.
 */
// prettier-ignore
export default {
  tag: "bs",
  name: "Bosnian",
  subjects: {
    failure: ["Obavještenje o neisporučivanju", "Obavještenje o statusu isporuke (neuspjeh)", "Obavještenje o statusu isporuke (greška)", "Vraćeno pošiljaocu:", "Izvještaj o neisporučenoj poruci"],
    delay: ["Obavještenje o statusu isporuke (kašnjenje)"],
    success: ["Obavještenje o statusu isporuke (uspjeh)"],
    autoReply: ["Obavještenje o odsustvu"],
    readReceipt: [],
  },
  senders: ["Sistem za isporuku e-pošte"],
  failure: ["Isporuka|dostava|slanje * primaocima|primaocu|primaoca * nije uspjela|nije uspjelo", "Isporuka sljedećim primaocima nije uspjela", "Slanje na navedene e-mail adrese nije uspjelo", "Nije se mogla poslati poruka", "Ne može se isporučiti primaocu|nije isporučena sljedećim primaocima|nije isporučena primaocu"],
  delay: ["još nije isporučena primaocu|još uvijek nije isporučena primaocu"],
  success: ["uspješno isporučena primaocu|uspješno je isporučena primaocu|isporučena primaocima uspješno"],
  expired: [],
  original: [],
  diagnostic: ["Server je vratio grešku:", "Odgovor udaljenog servera:"],
  autoReply: ["odsutan sam s posla|odsutna sam s posla"],
  rules: rulesIn("bs", from, {
    "mailbox-full": { says: ["sanduče je popunjeno|sanduče primaoca je popunjeno|premašen dodijeljen prostor"], matches: ["552 Poštansko sanduče je popunjeno", "Odustato od tražene radnje za poštu: premašen dodijeljen prostor"] },
    "mailbox-disabled": { says: ["račun primaoca je deaktiviran|račun primaoca je onemogućen|račun primaoca je ugašen"], matches: ["550 Račun primaoca je deaktiviran"] },
    "connection-failed": { says: ["veza sa serverom nije uspostavljena", "spajanje na server nije uspjelo|nije moguće spojiti se sa serverom", "neuspjelo traženje domaćina"], not: ["bazom"], matches: ["SMTP greška (451): Veza sa serverom nije uspostavljena."] },
    "credentials-rejected": { says: ["neuspjela prijava", "neuspješna identifikacija|autentifikacija nije prošla|neuspjela privremena autentifikacija", "mehanizam autentifikacije je preslab"], matches: ["SMTP: Autentifikacija nije prošla"] },
    "recipient-restricted": { says: ["nemate dozvolu za slanje * primaocu", "primalac ne prima poruke od vas"], matches: ["550 Nemate dozvolu za slanje pošte tom primaocu"] },
    "spam-content": { says: ["odbijena kao neželjena pošta|poruka je označena kao nepoželjna"], not: ["IP"], matches: ["554 Poruka je odbijena kao neželjena pošta"] },
    "address-invalid": { says: ["jedan ili više neispravnih primalaca"], matches: ["Nije moguće slanje poruke: jedan ili više neispravnih primalaca"] },
    "sender-not-permitted": { says: ["nije uspjelo postavljanje pošiljaoca", "slanje sa navedenih e-mail adresa nije uspjelo"], matches: ["SMTP greška (553): Nije uspjelo postavljanje pošiljaoca \"anna@example.com\"."] },
    "mailbox-unavailable": { says: ["nije uspjelo dodavanje primaoca", "nedostupno poštansko sanduče"], matches: ["SMTP greška (550): Nije uspjelo dodavanje primaoca \"anna@example.com\"."] },
  }),
} satisfies Language;
