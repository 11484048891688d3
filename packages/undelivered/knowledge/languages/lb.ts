import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Roundcube and servers that answer in Luxembourgish", seen: "2026-11" };

/** What reports, servers and mail programs say in Luxembourgish. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "lb",
  name: "Luxembourgish",
  subjects: {
    failure: ["Net zougestallt:", "Message net zougestallt", "Noriicht net zougestallt", "Mail net zougestallt", "Onzoustellbar:", "Zoustellung feelgeschloen", "Zoustellung ass feelgeschloen", "Message zréckgeschéckt", "Mail zréckgeschéckt", "Adress net fonnt"],
    delay: ["Zoustellung verspéit", "Zoustellung verzögert"],
    success: ["Zougestallt:"],
    autoReply: ["Automatesch Äntwert:", "Automatesch Äntwert"],
    readReceipt: ["Gelies:"],
  },
  senders: ["Mailsystem vum Server"],
  failure: ["Message|Äre Message|Är Noriicht|Noriicht|E-Mail|Är Mail * konnt net zougestallt ginn|konnt net verschéckt ginn|konnt net geschéckt ginn|gouf net zougestallt|gouf refuséiert|gouf ofgeleent|koum zréck|gouf zréckgeschéckt", "konnt net un dës Empfänger zougestallt ginn", "Zoustellung un dës Empfänger ass feelgeschloen"],
  delay: ["nach net zougestallt ginn|konnt nach net zougestallt ginn|gouf nach net zougestallt", "et gëtt weider probéiert|gëtt nach eng Kéier probéiert|probéiert et nach eng Kéier"],
  success: ["gouf erfollegräich zougestallt"],
  expired: ["ze laang an der Schlaang"],
  original: ["----- Originalmessage -----", "----- Original Noriicht -----"],
  diagnostic: ["De Server huet geäntwert:", "Äntwert vum Server:", "Grond:"],
  autoReply: ["ech sinn an der Vakanz|ech sinn net am Büro", "Dëst ass eng automatesch Äntwert"],
  rules: rulesIn("lb", from, {
    "user-unknown": { says: ["onbekannte Benotzer|Benotzer onbekannt|Benotzer existéiert net|Benotzer net fonnt", "Empfänger existéiert net|Empfänger net fonnt|onbekannten Empfänger", "Adress existéiert net|Adress net fonnt|Adress gouf net fonnt|Adress konnt net fonnt ginn", "Mailbox existéiert net|Postfach existéiert net|Kont existéiert net"], not: ["Domän", "Ofsender"], matches: ["550 Onbekannte Benotzer", "550 D'Adress existéiert net"] },
    "mailbox-full": { says: ["Mailbox|Postfach|Boîte|Bréifkëscht * ass voll|ass iwwerfëllt"], not: ["bal"], matches: ["552 D'Mailbox vum Empfänger ass voll"], misses: ["Är Mailbox ass bal voll: 92%"] },
    "mailbox-disabled": { says: ["Kont|Mailbox|Postfach * ass desaktivéiert|gouf desaktivéiert|ass gespaart|gouf gespaart"], not: ["Äre Kont", "Är Mailbox"], matches: ["550 De Kont vum Empfänger ass desaktivéiert"] },
    "domain-not-found": { says: ["Domän existéiert net|Domän net fonnt|onbekannt Domän|Domain existéiert net|Domain net fonnt"], not: ["Ofsender"], matches: ["550 D'Domain existéiert net"] },
    "connection-failed": { says: ["keng Verbindung mam Server", "Verbindung mam Server * feelgeschloen|konnt net|ofgebrach", "Server äntwert net"], not: ["Websäit", "Datebank"], matches: ["SMTP-Feeler (451): Et konnt keng Verbindung mam Server hirgestallt ginn."] },
    "message-too-large": { says: ["Message|Noriicht|Unhang|Piècë * ass ze grouss", "Message|Noriicht * iwwerschreit"], matches: ["552 Den Unhang ass ze grouss"] },
    "spam-content": { says: ["als Spam * refuséiert|ofgeleent|agestuuft", "refuséiert als Spam|ofgeleent als Spam|agestuuft als Spam"], not: ["IP"], matches: ["554 De Message gouf als Spam agestuuft"] },
    "reputation-blocked": { says: ["op enger schwaarzer Lëscht|op der schwaarzer Lëscht"], not: ["spamhaus"], matches: ["554 Är IP-Adress steet op enger schwaarzer Lëscht"] },
    "auth-required": { says: ["Authentifizéierung néideg|Authentifizéierung ass néideg|Authentifizéierung erfuerderlech"], matches: ["530 Authentifizéierung néideg"] },
    "credentials-rejected": { says: ["Authentifizéierung feelgeschloen|Authentifizéierung ass feelgeschloen", "falscht Passwuert|Benotzernumm oder Passwuert"], matches: ["SMTP-Feeler (454): Authentifizéierung feelgeschloen."] },
    "recipient-restricted": { says: ["däerft net un dësen Empfänger|keng Erlaabnis fir un"], matches: ["550 Dir däerft net un dësen Empfänger schreiwen"] },
    "address-invalid": { says: ["ongëlteg Adress|ongëlteg E-Mail-Adress|Adress ass ongëlteg"], not: ["Ofsender", "IP"], matches: ["553 Ongëlteg E-Mail-Adress: anna@@example"] },
    "sender-not-permitted": { says: ["den Ofsender * konnt net gesat ginn"], matches: ["SMTP-Feeler (553): Den Ofsender \"anna@example.com\" konnt net gesat ginn."] },
    "mailbox-unavailable": { says: ["den Empfänger * konnt net dobäigesat ginn"], matches: ["SMTP-Feeler (550): Den Empfänger \"anna@example.com\" konnt net dobäigesat ginn."] },
  }),
} satisfies Language;
