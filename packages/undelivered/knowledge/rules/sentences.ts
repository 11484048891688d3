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
          ...apart("adresse|utilisateur|destinataire|compte|boîte", "n'existe pas|n'existe plus|inexistant|inexistante|inconnu|inconnue|introuvable"),
          ...apart("usuario|dirección|destinatario|cuenta|buzón", "no existe|desconocido|desconocida|no encontrado|no se encontró"),
          ...apart("utente|indirizzo|destinatario|casella", "non esiste|sconosciuto|inesistente|non trovato"),
          ...apart("usuário|utilizador|endereço|destinatário|conta", "não existe|desconhecido|inexistente|não encontrado"),
          ...apart("gebruiker|geadresseerde|ontvanger|adres|mailbox|account", "bestaat niet|niet bestaat|is onbekend|onbekend is|niet gevonden"),
          ...apart("mottagaren|användaren|adressen|brevlådan|kontot", "finns inte|inte finns|hittades inte|är okänd|okänd|existerar inte|inte existerar|saknas"),
          ...apart("modtageren|brugeren|adressen|mottakeren|brukeren", "findes ikke|finnes ikke|ikke findes|ikke finnes|ble ikke funnet|blev ikke fundet|er ukendt|er ukjent|eksisterer ikke|ikke eksisterer"),
          ...apart("vastaanottajaa|käyttäjää|osoitetta|postilaatikkoa", "ei löydy|ei ole|ei löytynyt"),
          ...apart("adres|adresat|odbiorca|użytkownik|konto|skrzynka", "nie istnieje|nieznany|nie został znaleziony|nie znaleziono"),
          ...apart("adresa|příjemce|uživatel|schránka", "neexistuje|nebyl nalezen|nebyla nalezena|neznámý"),
          ...apart("cím|címzett|felhasználó|fiók|postafiók", "nem létezik|nem található|ismeretlen"),
          ...apart("utilizatorul|adresa|destinatarul", "nu există|necunoscut|nu a fost găsit"),
          ...apart("пользователь|получатель|адресат|адрес|ящик", "не найден|не существует|неизвестен|не зарегистрирован"),
          ...apart("адресата|користувача|одержувача|скриньки|адреси|адресат|користувач", "не існує|не знайдено|не знайдений|невідомий"),
          ...apart("παραλήπτης|χρήστης|διεύθυνση|λογαριασμός", "δεν βρέθηκε|δεν υπάρχει|άγνωστος"),
          ...apart("kullanıcı|alıcı|adres", "bulunamadı|mevcut değil"),
          ...apart("pengguna|alamat|penerima", "tidak ditemukan|tidak ada|tidak dikenal"), ...apart("địa chỉ|người nhận", "không tồn tại|không tìm thấy"),
          ...apart("המשתמש|הנמען|הכתובת|התיבה", "אינו קיים|אינה קיימת|לא קיים|לא קיימת|לא נמצא|לא נמצאה"),
          ...apart("المستخدم|المستلم|العنوان|الحساب", "غير موجود|لا يوجد|غير معروف"), ...apart("کاربر|گیرنده|آدرس|نشانی", "وجود ندارد|یافت نشد"),
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
          ...apart("postfach|mailbox|posteingang|briefkasten", "voll|überfüllt"), ...apart("boîte|messagerie", "pleine|saturée"), ...apart("buzón|bandeja", "lleno|llena|superado"), ...apart("casella", "piena|superato lo spazio|superato la quota|esaurito"),
          ...apart("caixa|correio", "cheia|cheio|lotada"), ...apart("postvak|postbus|brievenbus|mailbox|inbox", "vol|vol is"), ...apart("brevlåda|brevlådan|postlåda|postlådan|inkorg|inkorgen|e-postlåda", "full|fullt|är full"), ...apart("postkasse|postkassen|postboks|postboksen|innboks|innboksen|indbakke|indbakken|mailboks|mailboksen", "er fuld|er full|fuld|full"),
          ...apart("postilaatikko|sähköpostilaatikko", "täynnä"), ...apart("skrzynka|konto", "pełna|przepełniona|pełne"), ...apart("schránka", "plná|přeplněna"), ...apart("postaládája|postafiókja|postaláda|postafiók", "megtelt|tele van"),
          ...apart("căsuța|cutia", "plină"), ...apart("ящик", "переполнен|заполнен"), ...apart("скринька", "переповнена|заповнена"), ...apart("γραμματοκιβώτιο|θυρίδα", "γεμάτο|πλήρες|γεμάτη"), ...apart("kutusu", "dolu"), ...apart("hộp thư", "đầy|đã đầy"), ...apart("kotak surat|kotak masuk|mailbox", "penuh"), ...apart("กล่องจดหมาย|กล่องขาเข้า", "เต็ม"),
          ...apart("صندوق", "ممتلئ|ممتلئة|پر است"), ...apart("תיבת|תיבה", "מלאה"), ...apart("кутия|кутията", "пълна|препълнена"), ...apart("schránka", "preplnená"),
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
    {
      id: "sentences/mailbox-disabled",
      when: {
        says: [
          ...apart("konto|postfach|mailbox", "gesperrt|deaktiviert|stillgelegt|geschlossen|gelöscht wurde|wurde gelöscht"), ...apart("compte|boîte", "suspendu|suspendue|désactivé|désactivée|bloqué|bloquée|fermé|fermée|résilié|résiliée"),
          ...apart("cuenta|buzón", "suspendida|desactivada|deshabilitada|bloqueada|cerrada|suspendido|desactivado|deshabilitado|bloqueado"), ...apart("account|casella|utenza", "sospeso|sospesa|disattivato|disattivata|disabilitato|disabilitata|bloccato|bloccata|chiusa|chiuso"),
          ...apart("conta|caixa|usuário", "suspensa|desativada|desabilitada|bloqueada|cancelada|encerrada|inativa|suspenso|bloqueado|inativo"), ...apart("account|postvak|mailbox", "geblokkeerd|opgeheven|uitgeschakeld|gesloten|gedeactiveerd"),
          ...apart("kontot|brevlådan|postlådan", "avstängt|avstängd|inaktiverat|inaktiverad|spärrat|spärrad"), ...apart("kontoen|postkassen|kontoen til", "sperret|stengt|deaktivert|spærret|lukket|deaktiveret"),
          ...apart("tili|postilaatikko", "suljettu|lukittu|poistettu käytöstä"), ...apart("konto|skrzynka", "zablokowane|zablokowana|zawieszone|zawieszona|wyłączone|wyłączona|nieaktywne|nieaktywna|usunięte|usunięta"),
          ...apart("účet|schránka", "zablokován|zablokována|pozastaven|zrušen|zrušena|deaktivován|deaktivována|zablokovaný|zablokovaná"), ...apart("fiók|fiókja|postafiók|postafiókja", "letiltva|felfüggesztve|megszűnt|inaktív|letiltották"),
          ...apart("contul|căsuța|cutia", "suspendat|dezactivat|blocat|dezactivată|suspendată"), ...apart("аккаунт|ящик|учётная запись|учетная запись", "заблокирован|заблокирована|отключён|отключен|отключена|удалён|удален|удалена|приостановлен"),
          ...apart("скринька|скриньку|обліковий запис", "заблоковано|заблокована|вимкнено|вимкнена|видалено|призупинено"), ...apart("λογαριασμός|θυρίδα", "ανασταλεί|απενεργοποιηθεί|κλειδωμένος|ανενεργός"), ...apart("hesabı|hesap|kutusu", "askıya alındı|kapatıldı|donduruldu"),
          ...apart("tài khoản|hộp thư", "bị khóa|bị vô hiệu hóa|tạm ngưng"), ...apart("akun|kotak surat", "dinonaktifkan|ditangguhkan|diblokir"), ...apart("الحساب|حساب", "معلق|معطل|موقوف|غیرفعال"), ...apart("החשבון|התיבה|תיבת", "הושעה|הושעתה|חסום|חסומה|מושבת|מושבתת"),
        ],
        not: [...sender, "ihr konto", "votre compte", "su cuenta", "tu cuenta", "il tuo account", "sua conta", "uw account", "twoje konto", "passwort", "ip"],
      },
      reason: "mailbox-disabled",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "A conta do destinatário anna@example.org está suspensa." }, { text: "Das Konto von anna@example.org wurde auf Wunsch geschlossen." }],
      misses: ["550 Votre compte anna@example.org est bloqué", "550 IP do remetente bloqueada"],
    },
  ],
} satisfies RuleFile;
