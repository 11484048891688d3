import type { RuleFile } from "../../src/types.js";

const source = "Notices of mail systems in these languages (how a heading over several recipients is built)";
const seen = "2026-11";

/** Headings over recipients of the same fate speak of all of them: unknown users, full mailboxes. */
// prettier-ignore
export default {
  name: "sentences-headings",
  layer: "sentence",
  rules: [
    {
      id: "sentences-headings/no-users",
      when: {
        says: [
          "addresses|users|recipients|mailboxes|accounts|address * are unknown|is unknown|are not known|do not exist|don't exist|were not found|are invalid|are not valid", "non-existent|nonexistent|unknown|invalid * addresses|recipients|users|mailboxes|accounts",
          "unbekannte|ungültige|nicht existierende|nicht vorhandene * empfänger|adressen|benutzer|nutzer|postfächer|konten", "empfängeradressen|adressen|postfächer|konten * sind unbekannt|sind nicht bekannt|existieren nicht|gibt es nicht",
          "destinataires|utilisateurs|adresses * inconnus|inconnues|inexistants|inexistantes|n'existent pas|introuvables|invalides", "destinatarios|usuarios|direcciones|buzones * desconocidos|desconocidas|inexistentes|no existen",
          "utenti|destinatari|indirizzi|caselle * sconosciuti|inesistenti|non esistono|sconosciute", "onbekende|ongeldige|niet bestaande * gebruikers|ontvangers|geadresseerden|adressen", "gebruikers|ontvangers|adressen * bestaan niet|zijn onbekend|zijn niet bekend",
          "nieznani|nieznane|nieistniejące|nieistniejący * odbiorcy|użytkownicy|adresy|adresaci", "odbiorcy|użytkownicy|adresy * nie istnieją|są nieznani|są nieznane", "неизвестные|несуществующие * получатели|адреса|пользователи|адресаты", "получатели|адреса|пользователи|адресаты|ящики * не существуют|не найдены|неизвестны",
          "utilizadores|usuários|destinatários|endereços * desconhecidos|inexistentes|não existem", "okända|ogiltiga * mottagare|adresser|användare", "mottagarna|adresserna|användarna * finns inte|är okända", "bilinmeyen|geçersiz * alıcılar|kullanıcılar|adresler",
        ],
        not: ["sender", "absender", "expéditeur", "remitente", "mittente", "afzender", "nadawc", "отправител", "remetente", "avsändar", "gönderen", "domain", "syntax", "host", "nested exception"],
      },
      reason: "user-unknown", confidence: 0.85, source, seen,
      matches: ["The address anna@example.org is unknown.", "Non-existent addresses: anna@example.org", { text: "Unbekannte Empfänger: anna@example.org" }, { text: "Destinataires inconnus : anna@example.org" }, { text: "Неизвестные получатели: anna@example.org" }],
      misses: ["The addresses of the sender are invalid", { text: "mail.SendFailedException: Invalid Addresses; nested exception is: 550 No delivery for anna@example.org" }, "Unknown error. Please contact the recipient."],
    },
    {
      id: "sentences-headings/full",
      when: {
        says: [
          "full * mailboxes|inboxes", "have reached|have exceeded|have used up * storage limit|their quota|their limit|storage quota", "volle|überfüllte|volles|überfülltes * postfächer|mailboxen|briefkästen|postfach", "boîtes|messageries * pleines|saturées", "buzones * llenos", "caselle|mailbox * piene", "volle * mailboxen|postvakken|postbussen",
          "pełne|przepełnione|pełna|przepełniona * skrzynki|skrzynka", "skrzynki * są pełne|są przepełnione|pełne|przepełnione", "переполненные|полные|переполнен|переполненный * ящики|ящик", "ящики * переполнены|заполнены", "caixas|caixas de correio * cheias|lotadas",
          "fulla|full * brevlådor|postlådor|inkorgar|brevlåda|postlåda|inkorg", "brevlådor|brevlådorna|inkorgarna * är fulla", "dolu * posta kutuları|kutular", "posta kutuları * dolu",
        ],
      },
      reason: "mailbox-full", detail: "over-quota", confidence: 0.85, source, seen,
      matches: ["These people have reached their storage limit: anna@example.org", "Full mailboxes: anna@example.org", { text: "Volle Postfächer: anna@example.org" }, { text: "Boîtes pleines : anna@example.org" }, { text: "Переполненные ящики: anna@example.org" }],
      misses: ["Please give the full name of the mailbox"],
    },
  ],
} satisfies RuleFile;
