import type { RuleFile } from "../../src/types.js";

/**
 * Mail programs, webmail and libraries speak of their own server in the language of the user. What they say is put together
 * freely, but the protocol's name stands beside the thing that failed, and some word says that it failed. Phrases fill their
 * lines: lists stay short.
 */
const beside = (words: readonly string[]): string[] => words.flatMap((word) => [`smtp * ${word}`, `${word} * smtp`]);

/** That something went wrong, in the languages of mail programs. */
// prettier-ignore
const wrong: readonly string[] = [
  "error", "failed", "cannot", "could not", "fehler", "fehlgeschlagen", "nicht", "keine", "verloren", "unterbrochen", "timeout",
  "erreur", "échec", "impossible", "pas", "perdue", "expiré", "imposible", "fallado", "falló", "no", "perdió", "caducado",
  "errore", "impossibile", "non", "fallita", "scaduta", "interrotta", "erro", "falha", "falhou", "não", "impossível", "expirou",
  "perdida", "fout", "mislukt", "niet", "geen", "verbroken", "verlopen", "fel", "misslyckades", "inte", "förlorades", "fejl",
  "fejlede", "ikke", "afbrudt", "mislykkedes", "feil", "feilet", "virhe", "epäonnistui", "ei", "chyba", "selhala", "selhalo",
  "nelze", "nezdařila", "nepodařilo", "nepodporuje", "ztraceno", "vypršelo", "nebolo", "błąd", "nie", "przerwane", "hiba",
  "sikertelen", "nem", "megszakadt", "eroare", "eșuat", "eşuat", "nu", "ошибка", "ошибки", "не", "сбой", "истекло", "утеряно", "помилка",
  "памылка", "грешка", "greška", "napaka", "hata", "hatası", "sorunu", "kurulamadı", "doğrulanamadı", "koptu", "aşımına",
  "desteklemiyor", "açılamadı", "bağlanılamadı", "σφάλμα", "απέτυχε", "αδυναμία", "δεν", "viga", "klaida", "kļūda", "lỗi",
  "không thể", "thất bại", "gagal", "kesalahan", "tidak dapat", "ralat", "שגיאת", "נכשלה", "לא", "אבד", "خطأ", "تعذر", "لا يمكن",
  "فشل", "خطای", "エラー", "失敗", "できません", "できず", "切断", "タイムアウト", "していません", "오류", "실패", "수 없", "않습니다", "초과",
  "错误", "失败", "无法", "超时", "中断", "不支持", "错误", "錯誤", "無法", "逾時", "त्रुटि", "ผิดพลาด", "ไม่สามารถ", "không hỗ trợ", "tidak mendukung", "ne podržava", "ne podpira", "nepalaiko", "neatbalsta", "saknar", "不支援", "gescheitert", "няма", "nije", "ni", "fallat", "nurjus", "neúspešné", "nepavyko", "neizdevās", "nevar", "neišsiųstas", "nav", "ebaõnnestus", "esines", "pole", "s'ha", "mistókst", "feila", "xətası", "uğursuz", "შეცდომა", "შეუძლებელია", "սխալ", "չհաջողվեց", "ত্রুটি", "অক্ষম", "خرابی", "ناکام", "errorea", "ezin",
];

/** That something is more than it may be. */
// prettier-ignore
const over: readonly string[] = [
  "exceeds", "exceeded", "too large", "too big", "übersteigt", "überschreitet", "zu groß", "dépasse", "excede", "supera", "overschrijdt", "te groot", "przekracza", "za duży",
  "překročila", "překračuje", "overskrider", "ylittää", "för stort", "överskrider", "превышает", "перевищує", "надвишава", "υπερβαίνει", "aşıyor", "elérte", "meghaladja",
  "depășește", "viršija", "pārsniedz", "ületab", "presahuje", "presega", "premašuje", "yfir", "vượt quá", "melampaui", "עולה על", "超過", "超过", "넘었",
];

/** Words that make it something else than a mail program's own trouble. */
const not: readonly string[] = ["in reply to", "said:", "mailbox", "relay"];

// prettier-ignore
export default {
  name: "mail-programs",
  layer: "phrase",
  rules: [
    {
      id: "mail-programs/login",
      when: {
        says: [...beside([
          "authentication", "authenticate", "authentifizierung", "authentisierung", "authentifizierungsmethode", "authentifiziert", "authentification", "d'authentification",
          "l'authentification", "authentifier", "s'authentifier", "autenticación", "autentificar", "identificación", "identificar", "autenticazione", "autenticarsi",
          "autenticação", "autenticar", "authenticatie", "authenticatiemethode", "authenticeren", "autentisera", "autentiseringsmetod", "inloggningen",
          "autenticering", "login", "autentisere", "pålogging", "käyttäjätunnistus", "tunnistus", "autentizace", "přihlášení", "autentifikácie", "uwierzytelnianie",
          "uwierzytelnienia", "uwierzytelniania", "uwierzytelnić", "hitelesítés", "hitelesítési", "azonosítás", "bejelentkezés", "autentificarea", "autentificare", "heslo", "password", "passwort", "passworts", "mot de passe", "mots de passe", "contraseña", "senha", "wachtwoord", "lösenord", "hasła", "jelszó", "парол", "пароль", "密码", "авторизации",
          "аутентификации", "аутентифицироваться", "автентифікації", "ідэнтыфікацыі", "аутентификацию", "автентифікацію", "ověřování", "overenia totožnosti", "hitelesítést", "autentisering", "godkendelsestype", "autentiseringstype",
          "tunnistautumismenetelmää", "πιστοποίηση", "ταυτοποίηση", "autentikasi", "ovjeru", "overitve", "tapatybės", "tapatumo", "autentikuotis", "autentifikuotis", "autentifikāciju", "autentifikācijas", "autentificēties", "autentimine", "autentimise", "autenticar",  "удостоверяване", "autenticació", "потврђивање идентитета", "legitimierung", "legitimierungstypen", "核對", "аутентификација", "autentikacija", "autentifikacija", "prijava", "avtentikacija", "ταυτοποίησης", "πιστοποίησης", "kimlik", "yetkilendirme",
          "oturum", "xác thực", "otentifikasi", "mengotentikasi", "pengesahan", "האימות", "ההזדהות", "تأكيد الهوية", "التحقق من هويتك", "احراز هویت", "giriş", "ავტორიზაცია", "իսկությունը", "প্রমাণীকরণ", "تصدیق", "autentificado", "autentifikatu", "autentifikazioa", "認証", "인증", "认证", "登录", "登入", "身份核對",
        ]), "smtp * (535)", "smtp * (534)"],
        also: wrong,
        not: [...not, "starttls", "required", "erforderlich", "requise", "requerida", "richiesta", "vereist", "wymagane"],
      },
      reason: "credentials-rejected",
      confidence: 0.85,
      source: "Language files of Thunderbird, Roundcube and PHPMailer (the words for what failed)",
      seen: "2026-11",
      matches: [
        { text: "SMTP-Fehler: Authentifizierung nicht gelungen." },
        { text: "Błąd SMTP: serwer nie przyjął danych uwierzytelniania." },
        { text: "SMTP エラー: サーバーで認証できませんでした。" },
      ],
      misses: [{ text: "Wie richte ich SMTP mit Authentifizierung ein?" }, { text: "554 5.7.1 <anna@example.org>: Relay access denied, SMTP authentication failed before" }],
    },
    {
      id: "mail-programs/connection",
      when: {
        says: [...beside([
          "connection", "connect", "verbindung", "verbindungsaufbau", "connexion", "connecter", "conexión", "conectar", "connessione", "connettersi", "conexão", "ligação", "verbinding", "verbinden",
          "anslutning", "anslutningen", "ansluta", "forbindelse", "forbindelsen", "koble til", "tilkobling", "yhteys", "yhteyttä", "yhdistäminen", "připojení", "připojit", "spojení", "spojenie",
          "połączenia", "połączenie", "połączyć", "kapcsolat", "kapcsolatot", "kapcsolódás", "kapcsolódni", "conexiunea", "conectarea", "соединения", "соединение",
          "подключиться", "підключитися", "з'єднатися", "під'єднатися", "сувязь", "свърже", "spojiti", "povezivanje", "повезивање", "povezave", "σύνδεση", "σύνδεσης", "bağlantı", "bağlantısı", "bağlanılamadı",
          "kết nối", "koneksi", "terhubung", "menghubungi", "להתחבר", "הקשר", "الاتصال", "اتصال", "연결", "접속", "कनेक्ट", "връзка", "veza", "connexió", "ühendumine", "ühendust",
          "prisijungti", "susisiekti", "ryšys", "pieslēgties", "savienojumu", "savienojums", "savienojuma", "ühendus", "connectar", "sambungan", "menyambung", "поврзам", "qoşulma", "დაკავშირება", "დაკავშირებისას", "կապ հաստատել", "সংযোগ", "منسلک", "konektatu", "pripojenie", "povezava", "tenging", "tilkopling",
        ]), "smtp * (110)", "smtp * (111)"],
        also: wrong,
        not: [...not, "starttls", "tls", "ssl", "password"],
      },
      reason: "connection-failed",
      confidence: 0.85,
      source: "Language files of Thunderbird, Roundcube and PHPMailer (the words for what failed)",
      seen: "2026-11",
      matches: [
        { text: "SMTP грешка: няма как да се свърже със сървъра." },
        { text: "SMTP-fel: förlorade anslutningen, försök inte igen." },
      ],
      misses: [{ text: "Welchen Port nimmt die SMTP-Verbindung?" }],
    },
    {
      id: "mail-programs/server-name",
      when: {
        says: beside(["unbekannt", "inconnu", "desconocido", "sconosciuto", "não é conhecido", "desconhecido", "onbekend", "okänd", "ukendt", "ukjent", "tuntematon", "neznámý", "nieznany", "ismeretlen", "necunoscut", "неизвестен", "невідомий", "άγνωστος", "bilinmiyor", "nežinomas", "nav zināms", "tundmatu", "desconegut", "tidak dikenali", "見つかりません", "알 수 없습니다", "未知"]),
        not: [...not, "user unknown", "unknown user", "recipient", "550"],
      },
      reason: "connection-failed",
      detail: "unreachable",
      party: "sender",
      confidence: 0.7,
      alternatives: [{ reason: "dns-temporary", confidence: 0.3 }],
      source: "Language files of Thunderbird (the words for a server that is not found)",
      seen: "2026-11",
      matches: [{ text: "Fehler beim Senden: Der SMTP-Server smtp.example.org ist unbekannt." }],
      misses: [{ text: "SMTP 550 5.1.1 Empfänger unbekannt" }],
    },
    {
      id: "mail-programs/starttls",
      when: { says: beside(["starttls"]), also: wrong, not: ["530", "must issue", "required", "erforderlich", "requise"] },
      reason: "tls-failed",
      detail: "starttls-missing",
      confidence: 0.85,
      source: "Language files of Thunderbird (every language writes STARTTLS)",
      seen: "2026-11",
      matches: [{ text: "SMTP サーバーが STARTTLS をサポートしていません。" }],
      misses: ["530 5.7.0 Must issue a STARTTLS command first"],
    },
    {
      id: "mail-programs/size",
      when: {
        says: beside([
          "message size", "nachrichtengröße", "nachrichtengrösse", "größe", "grösse", "mida", "veľkosť", "размерът", "veličine", "suurus", "dydis", "izmērs", "stærð", "límite", "taille", "tamaño", "dimensione", "tamanho", "berichtgrootte", "grootte", "storlek", "för stort", "størrelse", "meldingsstørrelse", "koko", "velikost",
          "zpráva překročila", "rozmiar", "méretet", "mérete", "μέγεθος", "dimensiunea", "размер", "розмір", "величина", "veličina", "boyutu", "kích thước", "ukuran", "גודל", "حجم", "大きさ", "サイズ", "크기", "长度", "大小",
        ]),
        also: over,
        not: [...not, "550"],
      },
      reason: "message-too-large",
      confidence: 0.85,
      source: "Language files of Roundcube (the words for a message over the limit)",
      seen: "2026-11",
      matches: [{ text: "Błąd SMTP: rozmiar listu jest za duży (20 MB)" }],
      misses: [{ text: "SMTP 552 mailbox: Größe des Postfachs überschritten" }],
    },
    {
      id: "mail-programs/unicode",
      when: { says: [...beside(["unicode", "unicodea", "unikod", "unikodo", "unikodu", "юникод", "юнікод", "유니코드", "ユニコード"]), "ascii * smtputf8", "smtputf8 * ascii"], not: ["550"] },
      reason: "protocol-error",
      party: "sender",
      detail: "smtputf8",
      source: "Language files of Roundcube and Thunderbird (every language writes Unicode, ASCII and SMTPUTF8)",
      seen: "2026-11",
      matches: [{ text: "SMTP-Fehler: Unicode in Adressen nicht möglich." }],
    },
    {
      id: "mail-programs/address",
      when: {
        says: [
          "e-mail მისამართის არასწორი ფორმატი", "düzgün olmayan e-mail adresi", "dirección de email inválida", "অবৈধ ইমেল ঠিকানা", "غلط ای میل پتہ", "սխալ հասցե",
          "ongeldig adres", "ongeldige adres", "ugyldig adresse", "adresse ist ungültig", "ungültige adresse", "adresse courriel non valide", "adresse non valide",
          "dirección de email inválido", "dirección no válida", "dirección inválida", "indirizzo email non è valido", "indirizzo non valido", "endereço de e-mail inválido",
          "endereço inválido", "felaktig adress", "ogiltig adress", "geçersiz adres", "неправильного формата email-адреса", "неверный адрес",
          "неправильний формат email-адреси", "невірна адреса", "διεύθυνση δεν είναι έγκυρη", "érvénytelen cím", "neplatná adresa", "adresa de email nu este validă", "nieprawidłowy adres",
          "virheellinen osoite", "невалиден адрес", "neispravna e-mail adresa", "neispravna adresa", "неисправна адреса", "adreça d'email invalida", "neteisingas adresas",
          "不正なメールアドレス", "잘못된 주소", "地址无效", "地址無效", "地址是无效的", "כתובת שגויה", "alamat surel tidak sesuai",
        ],
        not: ["sender", "from", "absender", "expéditeur", "remitente", "mittente", "remetente", "afzender"],
      },
      reason: "address-invalid",
      detail: "syntax",
      confidence: 0.85,
      source: "Language files of PHPMailer (the words for an address that cannot be one)",
      seen: "2026-11",
      matches: [{ text: "Невалиден адрес: anna@@example.org" }],
      misses: [{ text: "Die Absenderadresse ist ungültig, Absender: ben@example.net" }],
    },
  ],
} satisfies RuleFile;
