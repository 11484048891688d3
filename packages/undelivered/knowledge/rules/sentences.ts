import type { RuleFile } from "../../src/types.js";

/**
 * In a sentence the address stands between what is spoken of and what is said of it ("Mottagaren anna@example.org finns inte"),
 * and a subordinate clause puts the verb last ("weil das Postfach des Empfängers voll ist").
 */
const apart = (nouns: string, predicates: string): string[] =>
  nouns.split("|").flatMap((noun) => predicates.split("|").map((predicate) => `${noun} * ${predicate}`));

/** The sender and his domain are somebody else's trouble. */
// prettier-ignore
const sender: readonly string[] = [
  "absender", "absenders", "absenderadresse", "expéditeur", "remitente", "mittente", "remetente", "afzender", "nadawca", "nadawcy", "отправитель", "отправителя", "відправник", "відправника", "odesílatel",
  "odesílatele", "avsändare", "avsändaren", "avsenderen", "afsender", "afsenderen", "lähettäjä", "feladó", "expeditor", "gönderen", "αποστολέα", "domain", "domäne", "domaine", "dominio", "domínio", "domein",
  "домен", "domena", "doména", "spf", "dkim",
];

// prettier-ignore
export default {
  name: "sentences",
  layer: "phrase",
  rules: [
    {
      id: "sentences/user-unknown",
      when: {
        says: [
          ...apart("empfänger|empfängerin|benutzer|nutzer|adresse|postfach|konto", "existiert nicht|nicht bekannt|unbekannt|nicht gefunden|nicht vorhanden|gibt es nicht"),
          ...apart("adresse|utilisateur|destinataire|compte|boîte", "n'existe pas|n'existe plus|inconnu|inconnue|introuvable"),
          ...apart("usuario|dirección|destinatario|cuenta|buzón", "no existe|desconocido|desconocida|no encontrado|no se encontró"),
          ...apart("utente|indirizzo|destinatario|casella", "non esiste|sconosciuto|inesistente|non trovato"),
          ...apart("usuário|utilizador|endereço|destinatário|conta", "não existe|desconhecido|inexistente|não encontrado"),
          ...apart("gebruiker|geadresseerde|ontvanger|adres|mailbox", "bestaat niet|is onbekend|niet gevonden"),
          ...apart("mottagaren|användaren|adressen|brevlådan", "finns inte|hittades inte|är okänd|existerar inte"),
          ...apart("modtageren|brugeren|adressen|mottakeren|brukeren", "findes ikke|finnes ikke|ble ikke funnet|blev ikke fundet|er ukendt|er ukjent|eksisterer ikke"),
          ...apart("vastaanottajaa|käyttäjää|osoitetta|postilaatikkoa", "ei löydy|ei ole|ei löytynyt"),
          ...apart("adres|adresat|odbiorca|użytkownik|konto|skrzynka", "nie istnieje|nieznany|nie został znaleziony|nie znaleziono"),
          ...apart("adresa|příjemce|uživatel|schránka", "neexistuje|nebyl nalezen|nebyla nalezena|neznámý"),
          ...apart("cím|címzett|felhasználó|fiók|postafiók", "nem létezik|nem található|ismeretlen"),
          ...apart("utilizatorul|adresa|destinatarul", "nu există|necunoscut|nu a fost găsit"),
          ...apart("пользователь|получатель|адресат|адрес|ящик", "не найден|не существует|неизвестен|не зарегистрирован"),
          ...apart("адресата|користувача|одержувача|скриньки|адреси|адресат|користувач", "не існує|не знайдено|не знайдений|невідомий"),
          ...apart("παραλήπτης|χρήστης|διεύθυνση|λογαριασμός", "δεν βρέθηκε|δεν υπάρχει|άγνωστος"),
          ...apart("kullanıcı|alıcı|adres", "bulunamadı|mevcut değil"),
          ...apart("pengguna|alamat|penerima", "tidak ditemukan|tidak ada"),
          "存在しないアドレス", "存在しない宛先", "存在しないユーザー",
        ],
        not: [...sender, "or", "550 5.2"],
      },
      reason: "user-unknown",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [
        { text: "Mottagaren anna@example.org på vår server finns inte." },
        { text: "Der Empfänger anna@example.org ist bei uns nicht bekannt." },
        { text: "Vastaanottajaa anna@example.org ei löytynyt." },
      ],
      misses: ["550 Die Adresse des Absenders ist bei uns nicht bekannt"],
    },
    {
      id: "sentences/mailbox-full",
      when: {
        says: [
          ...apart("postfach|mailbox|posteingang", "voll|überfüllt"), ...apart("boîte|messagerie", "pleine|saturée"), ...apart("buzón|bandeja", "lleno|llena|superado"), ...apart("casella", "piena|superato lo spazio|superato la quota|esaurito"),
          ...apart("caixa|correio", "cheia|cheio|lotada"), ...apart("postvak|postbus|brievenbus", "vol"), ...apart("brevlåda|inkorg", "full|fullt"), ...apart("postkasse|postboks|innboks|indbakke", "er fuld|er full|fuld"),
          ...apart("postilaatikko", "täynnä"), ...apart("skrzynka|konto", "pełna|przepełniona|pełne"), ...apart("schránka", "plná|přeplněna"), ...apart("postaládája|postafiókja|postaláda|postafiók", "megtelt|tele van"),
          ...apart("căsuța|cutia", "plină"), ...apart("ящик", "переполнен|заполнен"), ...apart("скринька", "переповнена|заповнена"), ...apart("γραμματοκιβώτιο|θυρίδα", "γεμάτο|πλήρες|γεμάτη"), ...apart("kutusu", "dolu"),
        ],
        not: ["mailbox name", "voll funktions"],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "Modtagerens postkasse (anna@example.org) er fuld." }, { text: "La casella di anna@example.org ha superato lo spazio che aveva." }],
      misses: ["550 Het postvak is onbekend"],
    },
  ],
} satisfies RuleFile;
