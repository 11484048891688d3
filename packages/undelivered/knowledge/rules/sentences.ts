import type { RuleFile } from "../../src/types.js";

/**
 * In a sentence the address stands between what is spoken of and what is said of it ("Mottagaren anna@example.org finns inte"),
 * and a subordinate clause puts the verb last ("weil das Postfach des Empfängers voll ist").
 */
export const apart = (nouns: string, predicates: string): string[] =>
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
  layer: "sentence",
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
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "A conta do destinatário anna@example.org está suspensa." }, { text: "Das Konto von anna@example.org wurde auf Wunsch geschlossen." }],
      misses: ["550 Votre compte anna@example.org est bloqué", "550 IP do remetente bloqueada"],
    },
    {
      id: "sentences/no-such-address",
      when: {
        says: [
          ...apart("cuenta|usuario|dirección|buzón", "no está registrada|no está registrado"), ...apart("użytkownik|adres|skrzynka", "nie został odnaleziony|nie została odnaleziona"), "no tenemos ningún usuario", "no hay ningún usuario", "no existe ningún usuario", "nie ma takiego użytkownika", "nie ma takiego konta", "nie ma takiej skrzynki", "brak takiego adresu", "brak takiego użytkownika",
          "нет такого адреса", "такого адреса нет", "такого ящика нет", "такого пользователя нет", "нет такого ящика", "нет такого пользователя", "такого пользователя не существует", "такого адреса не существует", "такої адреси немає", "немає такого користувача", "такого користувача немає",
          "該当するメールアドレス", "該当するアドレス", "該当するユーザー", "該当する宛先", "없는 주소", "없는 메일 주소", "없는 계정", "없는 사용자", "没有这个用户", "没有该用户", "无此用户", "查无此人", "沒有這個使用者",
          "adresse gibt es nicht", "adresse gibt es angeblich nicht", "gibt es bei uns nicht", "haben wir nicht", "nous n'avons pas d'utilisateur", "aucun utilisateur", "nessun utente", "non abbiamo nessun utente", "não temos nenhum usuário", "nenhum usuário", "geen gebruiker met", "taková adresa neexistuje", "takový uživatel", "nincs ilyen", "böyle bir adres", "böyle bir kullanıcı",
        ],
        not: [...sender, "connecté", "passwort"],
      },
      reason: "user-unknown",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 No tenemos ningún usuario con ese nombre" }, { text: "550 該当するメールアドレスはありません" }],
      misses: ["550 Такого домена отправителя нет"],
    },
    {
      id: "sentences/mailbox-deleted",
      when: {
        says: [
          ...apart("casilla", "dado de baja|dada de baja|eliminada"), ...apart("postfach|konto", "abgeschaltet|abgemeldet"), ...apart("boîte|compte", "supprimée|supprimé|résiliée"), ...apart("buzón|cuenta", "eliminado|eliminada|dado de baja|dada de baja"), ...apart("casella|account", "eliminata|eliminato|rimossa|cancellata"), ...apart("caixa|conta", "excluída|removida"),
          "用户已被冻结", "帳號已被凍結", "帳號已停用", "账号已停用", "账号已注销", "アカウントは停止", "アカウントは削除",
        ],
        not: [...sender, "votre compte", "su cuenta", "sua conta", "il tuo account", "message"],
      },
      reason: "mailbox-disabled",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 Cette boîte aux lettres a été supprimée" }],
    },
    {
      id: "sentences/no-room",
      when: {
        says: [
          ...apart("casella|utente|destinatario", "non ha più spazio|ha esaurito lo spazio"), ...apart("boîte|destinataire", "n'a plus de place|plus d'espace"), ...apart("buzón|destinatario", "no tiene espacio|sin espacio"), ...apart("postfach|empfänger", "keinen platz mehr|kein platz mehr|keinen speicherplatz mehr"), ...apart("ящике|ящик", "закончилось место|нет места|не осталось места"),
        ],
        not: ["server", "serveur", "servidor"],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "452 La casella del destinatario non ha più spazio" }],
    },
    {
      id: "sentences/ip-blocked",
      when: {
        says: [
          ...apart("ip|ip-adresse|adresse ip|dirección ip|indirizzo ip|endereço ip|ip-adres|ip-adressen|adres ip|ip adresa|ip adresiniz|alamat ip|địa chỉ ip", "gesperrt|blockiert|bloquée|bloqué|bloqueada|bloqueado|bloccato|bloccata|geblokkeerd|blockerad|blokeret|blokkert|zablokowany|zablokowane|blokována|blokována|engellendi|engellenmiştir|diblokir|bị chặn"),
          ...apart("ip|ip-адрес|адрес|ip-адреса", "заблокирован|заблокирована|заблокировано|заблоковано"), "ipアドレスからの接続を拒否", "ipアドレスは拒否", "ipからの接続は拒否", "ip는 차단", "ip가 차단", "ip 주소가 차단", "ip주소가 차단", "ip被封", "ip被拒", "ip已被封", "ip 被封", "ip地址被拒", "ip位址被拒",
        ],
        not: ["spamhaus", "spamcop", "barracuda", "rbl", "dnsbl", "ptr", "lista negra", "lista nera", "kara liste", "kara listede", "黑名单", "黑名單", "ящик", "konto", "compte", "cuenta", "account", "conta"],
      },
      reason: "reputation-blocked",
      detail: "ip",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "554 귀하의 IP는 차단되었습니다" }],
    },
    {
      id: "sentences/server-blocked",
      when: {
        says: [
          ...apart("ihr server|ihr mailserver|votre serveur|su servidor|seu servidor|il vostro server|il suo server|uw server|uw mailserver|twój serwer|ваш сервер|din server|sunucunuz", "gesperrt|blockiert|sperrliste|bloqué|liste de blocage|liste noire|bloqueado|bloccato|geblokkeerd|zablokowany|заблокирован|blockerad|blokeret|blokkert|engellendi|engellenmiştir"),
        ],
        not: ["verbindung", "port"],
      },
      reason: "reputation-blocked",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "554 Ihr Server wurde wegen Missbrauchs gesperrt" }, { text: "554 Votre serveur figure sur une liste de blocage" }],
    },
    {
      id: "sentences/slower",
      when: { says: ["langsamer senden", "langsamer zustellen", "envoyez plus lentement", "ralentissez", "envíe más despacio", "más despacio", "rallentare l'invio", "envie mais devagar", "langzamer verzenden", "wolniej wysyłać", "отправляйте медленнее", "もっとゆっくり", "降低发送速度"] },
      reason: "rate-limited",
      detail: "volume",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "421 Bitte langsamer senden" }],
    },
    {
      id: "sentences/attachment",
      when: { says: [...apart("fichier joint|pièce jointe", "interdit|interdite|refusé|refusée"), ...apart("anhang|anhänge|dateianhang", "verboten|unzulässig"), ...apart("archivo adjunto|adjunto", "prohibido|no permitido|no admitido"), ...apart("allegato|allegati", "vietato|vietati|non ammesso"), ...apart("anexo|anexos", "proibido|proibidos|não permitido")], not: ["taille", "größe", "tamaño", "dimension"] },
      reason: "attachment-blocked",
      detail: "type",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 Fichier joint interdit" }],
    },
    {
      id: "sentences/sending-limit",
      when: {
        says: [
          ...apart("höchstzahl|limit|grenze|kontingent|maximum", "e-mails pro stunde|mails pro stunde|nachrichten pro stunde|e-mails pro tag|mails pro tag|nachrichten pro tag|e-mails pro stunde überschritten|gesendete e-mails|versandte e-mails"), "limit für gesendete", "sendelimit", "versandlimit", "sendekontingent",
          ...apart("limite|quota|maximum", "d'envoi|d'envois|de messages par heure|de messages par jour|d'e-mails par heure|de courriels par heure"), "limite d'envoi", "limite d'envois", "quota d'envoi",
          ...apart("límite|cupo|cuota", "de envíos|de envío|diario de envíos|para enviar correos|para enviar mensajes|de correos por hora|de mensajes por hora|de mensajes por día"), "límite diario de", "límite para enviar", "límite de envíos",
          ...apart("limite|limiti|quota", "di invio|giornaliero|orario di invio|di messaggi inviati"), "limite de envio", "limite diário de envio", "limite de envios", "limite de mensagens", "cota de envio", "verzendlimiet", "limit wysyłki", "limit wysyłania", "limit wysłanych", "dzienny limit",
          "gönderim limitinizi", "gönderim limitini", "gönderme limitinizi", "gönderme sınırını", "limit odesílání", "limit odeslaných", "лимит отправки", "лимит исходящих", "лимит на отправку", "ліміт надсилання", "送信制限", "送信上限", "送信数の上限", "发送量已达", "发信上限", "发送上限", "超过发信", "발송 한도", "전송 한도", "batas pengiriman",
        ],
        not: ["größe", "taille", "tamaño", "dimensione", "tamanho", "byte", "mb"],
      },
      reason: "sending-limit",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 Ha superado el límite diario de envíos de su cuenta" }, { text: "Du hast das Limit für gesendete E-Mails erreicht. Bitte versuche es morgen wieder." }, { text: "550 Saatlik gönderim limitinizi aştınız" }],
    },
    {
      id: "sentences/spam",
      when: {
        says: [
          ...apart("nachricht|mail|e-mail|email", "als werbung"), ...apart("messaggio|posta|mail", "ritenuto pubblicitario|ritenuta pubblicitaria|considerato pubblicità"), ...apart("bericht|mail|e-mail", "ongewenste reclame|ongewenst aangemerkt|als ongewenst|ongewenste post"),
          ...apart("wiadomość|poczta", "za niechcianą|niechciana|za niepożądaną"), ...apart("письмо|сообщение", "похоже на рассылку|похоже на спам|похожим на спам|нежелательное|нежелательным"), ...apart("лист|повідомлення", "схожий на спам|небажаний|небажаним"), ...apart("nachricht|mail|e-mail", "als spam abgelehnt|als spam zurückgewiesen"), ...apart("correo|mensaje", "rechazado como spam|bloqueado como spam"), ...apart("message|courrier|mail", "rejeté comme spam|refusé comme spam"), ...apart("messaggio|mail|email", "rifiutato come spam|rifiutata come spam|respinta come spam"), ...apart("mensagem|email|e-mail", "rejeitado como spam|rejeitada como spam"), ...apart("message|courrier|courriel", "jugé indésirable|publicitaire|considéré comme publicité"), ...apart("mensaje|correo", "considerado publicidad|no deseado por"),
        ],
        not: ["ip", "konto"],
      },
      reason: "spam-content",
      detail: "content",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "554 Uw bericht is als ongewenste reclame aangemerkt" }, { text: "550 Wiadomość uznana za niechcianą" }],
    },
    {
      id: "sentences/spf",
      when: {
        says: [
          ...apart("spf", "nicht autorisiert|nicht berechtigt|n'est pas autorisé|n'est pas autorisée|no está autorizado|no autorizado|non autorizzato|non è autorizzato|não autorizado|não está autorizado|niet gemachtigd|niet geautoriseerd|nie jest upoważniony|nie ma uprawnień|не разрешён|не разрешен|не авторизован|не дозволено|není oprávněn|yetkili değil|校验失败|检查失败|検証に失敗|認証に失敗|검증 실패|인증 실패"),
          "spf校验失败", "spf检查失败", "spf檢查失敗", "spf認証に失敗", "spf検証に失敗", "spf 인증 실패",
        ],
      },
      reason: "sender-auth-failed",
      detail: "spf",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 SPF: votre serveur n'est pas autorisé à émettre pour example.org" }, { text: "550 发件人域名SPF校验失败" }],
    },
    {
      id: "sentences/ptr",
      when: {
        says: [
          "pas d'enregistrement ptr", "aucun enregistrement ptr", "kein ptr", "ptr-eintrag fehlt", "keinen ptr", "sin registro ptr", "no tiene registro ptr", "senza record ptr", "nessun record ptr", "sem registro ptr", "não possui ptr", "geen ptr", "brak rekordu ptr", "нет ptr", "отсутствует ptr", "немає ptr", "没有ptr", "ptrレコードがありません", "chybí ptr", "saknar ptr", "ptr kaydı yok",
        ],
      },
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 Pas d'enregistrement PTR pour votre adresse" }],
    },
    {
      id: "sentences/restricted",
      when: {
        says: [
          ...apart("destinataire|liste|adresse", "n'accepte que"), ...apart("empfänger|liste|adresse|postfach", "nimmt nur|akzeptiert nur"), ...apart("destinatario|lista|buzón", "solo acepta|sólo acepta|acepta solo|accetta solo|accetta solamente"), ...apart("destinatário|lista", "só aceita|aceita apenas|aceita somente"), ...apart("ontvanger|lijst|adres", "accepteert alleen|accepteert slechts"), ...apart("odbiorca|adresat|lista", "przyjmuje tylko|akceptuje tylko"), ...apart("получатель|адресат|список", "принимает только"), "berechtigungen, um eine nachricht an diesen empfänger", "berechtigung, eine nachricht an diesen empfänger",
        ],
      },
      reason: "recipient-restricted",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 5.7.1 Le destinataire n'accepte que les expéditeurs connus" }, { text: "Sie verfügen nicht über die erforderlichen Berechtigungen, um eine Nachricht an diesen Empfänger zu senden." }],
    },
    {
      id: "sentences/send-as",
      when: {
        says: [
          ...apart("mittente|remitente|remetente|expéditeur|absender|absenderadresse|afzender|nadawca|отправитель|відправник", "non corrisponde|no coincide|no corresponde|não corresponde|ne correspond pas|stimmt nicht|passt nicht|komt niet overeen|nie odpowiada|nie zgadza się|не совпадает|не соответствует|не збігається"),
        ],
        not: ["spf", "dkim", "dmarc", "ptr", "helo"],
      },
      reason: "sender-not-permitted",
      detail: "send-as",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "553 Il mittente non corrisponde all'utente autenticato" }],
    },
    {
      id: "sentences/relay",
      when: {
        says: [
          ...apart("weiterleitung|weiterleiten|relaying", "nicht gestattet|nicht erlaubt|nicht zulässig|untersagt"), "doorsturen niet toe", "doorsturen is niet toegestaan", ...apart("réacheminement|relais", "interdit|non autorisé|refusé"), ...apart("retransmisión|reenvío", "no permitido|no permitida|denegado|denegada"), ...apart("inoltro", "non consentito|non permesso|negato"), ...apart("пересылка|ретрансляция", "запрещена|не разрешена"),
        ],
        not: ["extern"],
      },
      reason: "relay-denied",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 Weiterleitung an fremde Domains nicht gestattet" }, { text: "Kan geen mail sturen. De server staat het doorsturen niet toe." }],
    },
    {
      id: "sentences/greylisted",
      when: {
        says: [
          "graue liste", "grauer liste", "grauen liste", "liste grise", "lista gris", "lista grigia", "lista cinzenta", "lista cinza", "grijze lijst", "szara lista", "szarej liście", "серый список", "сером списке", "сірий список", "grå lista", "gri liste", "šedá listina", "グレーリスト", "그레이리스트",
        ],
      },
      reason: "greylisted",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "451 Bitte in einigen Minuten nochmals zustellen (Graue Liste)" }],
    },
    {
      id: "sentences/dynamic",
      when: {
        says: [
          "einwahl-ip", "einwahl-ips", "einwahlzugang", "dynamische ip", "dynamischen ip", "dynamischer ip", "adresse ip dynamique", "adresses ip dynamiques", "ip dinámica", "ips dinámicas", "ip dinamico", "ip dinamici", "ip dinâmico", "dynamisch ip", "dynamiczny adres ip", "динамический ip", "динамических ip", "динамического ip", "динамічний ip", "動的ip", "动态ip", "유동 ip", "dynamisk ip",
        ],
      },
      reason: "direct-mail-blocked",
      detail: "dynamic",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 Mail von Einwahl-IP-Adressen wird nicht angenommen, bitte den Server Ihres Providers benutzen" }],
    },
    {
      id: "sentences/encryption",
      when: {
        says: [
          ...apart("verschlüsselung|chiffrement|cifrado|crittografia|criptografia|versleuteling|szyfrowanie|шифрование|шифрування|kryptering", "erforderlich|requis|obligatoire|requerido|obligatorio|obbligatoria|richiesta|obrigatória|necessária|vereist|wymagane|требуется|обязательно|потрібне|krävs|kræves|kreves"),
        ],
      },
      reason: "tls-failed",
      detail: "starttls-missing",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "530 Verschlüsselung erforderlich, bitte zuerst STARTTLS" }],
    },
    {
      id: "sentences/policy",
      when: {
        says: [
          "wegen richtlinie", "wegen einer richtlinie", "richtlinie des empfängers", "richtlinien des empfängers", "gemäß richtlinie", "selon la politique", "politique du destinataire", "política del destinatario", "política de la organización", "criteri del destinatario", "política do destinatário", "polityką odbiorcy", "политикой получателя",
        ],
      },
      reason: "policy-rejected",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 Verworfen wegen Richtlinie des Empfängers" }],
    },
    {
      id: "sentences/loop",
      when: {
        says: [
          "zu viele hops", "schleife erkannt", "mail-schleife", "mailschleife", "trop de sauts", "boucle détectée", "boucle de courrier", "demasiados saltos", "bucle detectado", "bucle de correo", "troppi passaggi", "ciclo rilevato", "muitos saltos", "zbyt wiele przeskoków", "pętla", "зацикливание", "петля", "příliš mnoho skoků", "för många hopp", "çok fazla atlama", "döngü algılandı",
        ],
        not: ["feedback"],
      },
      reason: "mail-loop",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "554 Zu viele Hops, Schleife erkannt" }],
    },
    {
      id: "sentences/sender-suspended",
      when: {
        says: [
          ...apart("votre compte", "bloqué|suspendu|désactivé"), ...apart("ihr konto|ihr postfach", "für den versand gesperrt|versand gesperrt|gesperrt, versand"), ...apart("su cuenta", "bloqueada|suspendida"), ...apart("sua conta", "bloqueada|suspensa"), ...apart("il tuo account|il suo account", "bloccato|sospeso"), ...apart("uw account", "geblokkeerd|opgeschort"), ...apart("twoje konto", "zablokowane|zawieszone"), ...apart("ваш аккаунт|ваша учётная запись|ваш ящик", "заблокирован|заблокирована|приостановлен"),
        ],
      },
      reason: "sender-suspended",
      detail: "account",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "550 Votre compte est bloqué, envoi impossible" }],
    },
    {
      id: "sentences/too-many-recipients",
      when: {
        says: [
          ...apart("anzahl der empfänger|empfängerzahl", "überschreitet|übersteigt|überschritten"), ...apart("nombre de destinataires", "dépasse|trop élevé|excède"), ...apart("número de destinatarios", "supera|excede"), ...apart("numero dei destinatari|numero di destinatari", "supera|eccede"), ...apart("número de destinatários", "excede|ultrapassa"), ...apart("aantal ontvangers|aantal geadresseerden", "overschrijdt|te groot"), ...apart("liczba odbiorców|liczba adresatów", "przekracza"), ...apart("количество получателей|число получателей", "превышает|превышено"), "受信者の数が", "宛先の数が", "收件人数量超过",
        ],
      },
      reason: "too-many-recipients",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "Messaggio non inviato: il numero dei destinatari supera il massimo consentito (100)." }],
    },
    {
      id: "sentences/login",
      when: {
        says: [
          ...apart("anmeldung auf dem server", "fehlgeschlagen"), ...apart("anmeldung beim server", "fehlgeschlagen"), ...apart("connexion au serveur", "identifiants"), ...apart("inicio de sesión en el servidor", "falló|fallido"), ...apart("accesso al server", "non riuscito|fallito"), ...apart("login no servidor", "falhou"), ...apart("aanmelden bij server", "mislukt"), ...apart("logowanie do serwera|logowanie na serwerze", "nie powiodło się"), ...apart("вход на сервер|войти на сервер", "не удался|не удалось"),
        ],
      },
      reason: "credentials-rejected",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "Anmeldung auf dem Server smtp.example.org mit Benutzernamen info@example.org fehlgeschlagen." }],
    },
    {
      id: "sentences/no-connection",
      when: {
        says: [
          ...apart("server", "nicht kontaktiert werden|nicht erreicht werden"), ...apart("serveur", "ne peut être contacté|injoignable"), ...apart("servidor", "no se puede contactar|não pode ser contactado"), ...apart("server", "non può essere contattato|non è raggiungibile"),
        ],
      },
      reason: "connection-failed",
      detail: "unreachable",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "Der Server smtp.example.org kann über die Ports 587 nicht kontaktiert werden." }],
    },
    {
      id: "sentences/timeout",
      when: {
        says: [
          "zeitüberschreitung beim server", "zeitüberschreitung bei der verbindung", "čas vyhrazený pro odesílání vypršel", "vypršel při čekání na odezvu", "délai d'attente du serveur", "délai de connexion dépassé", "tiempo de espera del servidor", "tempo scaduto per il server", "přerušeno po uplynutí",
        ],
      },
      reason: "connection-failed",
      detail: "timeout",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "Čas vyhrazený pro odesílání vypršel při čekání na odezvu serveru (SMTP/IMAP)." }, { text: "Nachricht konnte nicht gesendet werden, Zeitüberschreitung beim Server smtp.example.org" }],
    },
    {
      id: "sentences/certificate",
      when: {
        says: [
          "zielprinzipalname ist falsch", "nom principal de la cible", "nombre principal de destino", "nome dell'entità di destinazione", "sicherheitszertifikat, das nicht überprüft", ...apart("zertifikat|sicherheitszertifikat|certificat|certificado|certificato|certificaat|certyfikat|сертификат", "abgelaufen|expiré|caducado|expirado|scaduto|verlopen|wygasł|истёк|истек"), "nazwa docelowego podmiotu", "конечное имя субъекта", "対象のプリンシパル名", "目标主体名称",
        ],
      },
      reason: "tls-failed",
      detail: "certificate",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "Der Zielprinzipalname ist falsch." }],
    },
    {
      id: "sentences/too-large",
      when: {
        says: [
          ...apart("taille du message", "dépasse"), ...apart("größe der nachricht", "überschreitet|übersteigt"), ...apart("tamaño del mensaje", "supera|excede"), ...apart("dimensione del messaggio|dimensioni del messaggio", "supera|superano"), ...apart("tamanho da mensagem", "excede|ultrapassa"),
        ],
        not: ["boîte", "postfach", "buzón", "casella", "caixa"],
      },
      reason: "message-too-large",
      detail: "message",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "La taille du message que vous tentez d'envoyer dépasse une limite temporaire de taille du serveur." }],
    },
    {
      id: "sentences/recipient-rejected",
      when: {
        says: [
          "empfänger wurde vom server abgelehnt", "empfänger wurden vom server abgelehnt", "destinataire a été rejeté par le serveur", "destinatario fue rechazado por el servidor", "destinatario è stato rifiutato dal server", "destinatário foi rejeitado pelo servidor", "ontvanger is door de server geweigerd", "odbiorca został odrzucony przez serwer", "получатель отклонён сервером", "получатель был отклонен сервером",
        ],
      },
      reason: "mailbox-unavailable",
      confidence: 0.85,
      source: "Notices of mail systems in these languages (how a sentence is built)",
      seen: "2026-11",
      matches: [{ text: "Ein Empfänger wurde vom Server abgelehnt." }],
    },
  ],
} satisfies RuleFile;
