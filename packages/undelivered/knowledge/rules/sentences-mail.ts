import type { RuleFile } from "../../src/types.js";
import { apart } from "./sentences.js";

const source = "Notices of mail systems in these languages (how a sentence is built)";
const seen = "2026-11";

/** What is wrong with a message or with the mailbox it was for, as sentences of many languages say it. */
// prettier-ignore
export default {
  name: "sentences-mail",
  layer: "sentence",
  rules: [
    {
      id: "sentences-mail/virus",
      when: {
        says: [
          ...apart("virus|schadsoftware|schadcode|malware|trojaner", "gefunden|entdeckt|erkannt|enthalten|festgestellt"), ...apart("enthielt|enthält|enthalten", "virus|schadsoftware|schadcode|malware"), ...apart("virus|logiciel malveillant|programme malveillant", "détecté|trouvé|découvert"), ...apart("contenait|contient", "virus|malveillant"), ...apart("virus|malware|software malicioso", "detectado|encontrado|detectó|encontró|rilevato|trovato|individuato|detetado|gevonden|aangetroffen|gedetecteerd"), ...apart("contenía|contiene|conteneva|continha|contém|bevatte|bevat", "virus|malware|vírus"), ...apart("vírus", "detectado|detetado|encontrado"), ...apart("wirus|wirusa|złośliwe oprogramowanie", "wykryto|wykryty|znaleziono"), ...apart("wykryto|zawierała|zawiera|znaleziono", "wirusa|wirus|złośliwe oprogramowanie"),
          ...apart("virus|skadlig kod|skadlig programvara|skadelig kode|skadelig software|skadlig program|skadevare", "hittades|upptäcktes|fundet|funnet|oppdaget|opdaget"), ...apart("innehöll|innehåller|indeholdt|indeholder|inneholdt|inneholder", "virus|skadlig kod|skadelig kode|skadevare"), ...apart("virus|viruksen|haittaohjelma|haittaohjelman", "löytyi|löydettiin|havaittiin|sisälsi"), ...apart("sisälsi|sisältää|löytyi|löydettiin|havaittiin", "virus|viruksen|haittaohjelma|haittaohjelman"), ...apart("virus|vírus|malware|škodlivý kód|škodlivý kod", "nalezen|byl nalezen|zjištěn|detekován|nájdený|bol nájdený|zistený"), ...apart("obsahovala|obsahuje|obsahoval|nalezen|zjištěn|nájdený", "virus|vírus|malware|škodlivý kód"), ...apart("vírus|vírust|kártevő|kártevőt|kártékony", "találtunk|található|tartalmazott|tartalmaz|találtak|észleltünk"), ...apart("virus|virusul|cod malițios|program malițios", "detectat|găsit|a fost detectat|a fost găsit"), ...apart("conținea|conține", "virus|un virus|cod malițios"),
          ...apart("ιός|ιό|κακόβουλο", "εντοπίστηκε|βρέθηκε|ανιχνεύτηκε"), ...apart("περιείχε|περιέχει|εντοπίστηκε|βρέθηκε", "ιό|ιός|κακόβουλο"), ...apart("вирус|зловреден код", "открит|беше открит|намерен|е открит"), ...apart("съдържаше|съдържа", "вирус|зловреден"), ...apart("вирус|вредоносная программа|вредоносный код", "обнаружен|найден|обнаружена"), ...apart("обнаружен|содержит|содержало|содержал|найден", "вирус|вредоносный|вредоносная|вредоносное"), ...apart("вірус|шкідливе|шкідливий", "виявлено|знайдено|виявлений"), ...apart("виявлено|містить|містив|містило|знайдено", "вірус|шкідливе|шкідливий"), ...apart("virüs|zararlı yazılım|kötü amaçlı", "bulundu|tespit edildi|içeriyor|bulunmuştur|saptandı"), ...apart("virus|vi-rút|mã độc", "được phát hiện|đã được phát hiện"), ...apart("phát hiện|chứa|nhiễm", "virus|vi-rút|mã độc|vi rút"), ...apart("virus|malware", "ditemukan|terdeteksi"), ...apart("mengandung|terinfeksi|berisi", "virus|malware"),
          ...apart("וירוס|נוזקה", "נמצא|התגלה|זוהה"), ...apart("נמצא|התגלה|מכילה|הכילה", "וירוס|נוזקה"), ...apart("فيروس|فيروساً|ویروس|بدافزار", "تم العثور|تم اكتشاف|پیدا شد|شناسایی شد|یافت شد"), ...apart("تحتوي على|يحتوي على|اكتشاف|العثور على|حاوی", "فيروس|ویروس|بدافزار|برامج ضارة"), ...apart("พบ|มี|ตรวจพบ", "ไวรัส|มัลแวร์"), ...apart("ウイルス|ウィルス|マルウェア", "検出|発見|感染|含まれ"), ...apart("病毒|恶意软件|惡意軟體", "检测到|发现|感染|偵測|發現"), ...apart("含有|包含|检测到|发现|感染|偵測到|發現", "病毒|恶意软件|惡意軟體|恶意代码"), ...apart("바이러스|악성코드|악성 코드", "발견|감지|검출|탐지|감염"), ...apart("anhang|nachricht|datei|anlage", "infiziert|verseucht"), ...apart("pièce jointe|message|fichier", "infecté|infectée"), ...apart("adjunto|mensaje|archivo|anexo|mensagem|ficheiro|arquivo", "infectado|infetado|infectada|infetada"), ...apart("allegato|messaggio", "infetto"), ...apart("bijlage|bericht", "besmet|geïnfecteerd"), ...apart("załącznik|wiadomość", "zainfekowany|zainfekowana|zawirusowany|zawirusowana"), ...apart("bilagan|meddelandet|vedhæftningen|mailen|vedlegget|meldingen", "infekterad|infekterat|smittad|inficeret|infisert"), ...apart("liite|viesti", "saastunut|on saastunut"), ...apart("příloha|zpráva|príloha|správa", "infikovaná|nakažená|zavirovaná|infikována|nakažena|zavirována"), ...apart("melléklet|csatolmány|levél", "fertőzött"), ...apart("atașamentul|mesajul|fișierul", "infectat"), ...apart("συνημμένο|μήνυμα", "μολυσμένο"), ...apart("файлът|писмото|прикаченият файл", "заразен|заразено"), ...apart("вложение|письмо|файл|вкладення|лист", "заражено|заражён|заражен|инфицирован|заражений|інфікований"), ...apart("ek|eki|ileti", "virüslü"), ...apart("वायरस", "पाया गया|मिला"),
        ],
        not: ["kein virus", "keine viren", "aucun virus", "ningún virus", "nessun virus", "geen virus", "no se detectaron", "вирусов не", "corona"],
      },
      reason: "malware", source, seen,
      matches: [{ text: "A levélben kártevőt találtunk." }],
      misses: ["Es wurde kein Virus gefunden."],
    },
    {
      id: "sentences-mail/attachment",
      when: {
        says: [
          ...apart("bijlage|bijlagen|bijlagetype", "niet geaccepteerd|niet toegestaan|geweigerd|verboden|geblokkeerd"), ...apart("anhang|anhänge|dateityp|dateianhang|anlagen", "nicht akzeptiert|nicht angenommen|blockiert|gesperrt|nicht erlaubt|nicht zugelassen|verboten"), ...apart("pièce jointe|pièces jointes|type de fichier", "non autorisée|non autorisées|bloquée|bloquées|n'est pas autorisé|n'est pas acceptée|ne sont pas acceptées|pas acceptées"), ...apart("adjunto|adjuntos|archivo", "no se aceptan|no está permitido|no están permitidos|bloqueado|bloqueados|tipo no permitido|prohibidos"), ...apart("allegato|allegati|tipo di file", "non consentito|non consentiti|bloccato|bloccati|non accettato|non accettati|non è consentito|non sono ammessi"), ...apart("anexo|anexos|tipo de ficheiro|tipo de arquivo", "não é permitido|não são permitidos|não são aceites|não são aceitos|bloqueado|bloqueados"),
          ...apart("załącznik|załączniki|załącznika|załączników", "niedozwolony|niedozwolone|niedozwolonego|zabroniony|zablokowany|nie jest dozwolony|nie są akceptowane|nie są przyjmowane|zabronionego typu"), ...apart("bilaga|bilagan|bilagor|filtyp|filtypen", "inte tillåten|inte tillåtna|tillåts inte|förbjuden|blockerad|blockerats|accepteras inte"), ...apart("vedhæftning|vedhæftningen|vedhæftede|vedhæftet|filtypen|filtype", "ikke tilladt|forbudt|blokeret|ikke er tilladt|accepteres ikke"), ...apart("vedlegg|vedlegget|filtype|filtypen", "ikke tillatt|forbudt|blokkert|godtas ikke|ikke er tillatt"), ...apart("liite|liitteen|liitteet|liitetiedosto|tiedostotyyppi", "kielletty|kiellettyä|on estetty|ei ole sallittu|ei sallita|ei hyväksytä|estettiin"), ...apart("příloha|přílohy|přílohu|typ souboru", "není povolen|není povolena|nejsou povoleny|zakázán|zakázaná|zakázaný|zakázaného typu|zablokována|nepovolený|nepovolená|nepovoleného"), ...apart("príloha|prílohy|prílohu|typ súboru", "nie je povolený|nie je povolená|nie sú povolené|zakázaný|zakázaná|zakázaného|zablokovaná"),
          ...apart("melléklet|csatolmány|mellékletet|csatolmányt|fájltípus", "tiltott|nem engedélyezett|nem megengedett|letiltott|nem fogadunk"), ...apart("tiltott|nem engedélyezett|letiltott", "melléklet|csatolmány|mellékletet|csatolmányt|fájltípus"), ...apart("atașamentul|atașament|atașamente|tipul de fișier|atașamentele", "interzis|nu este permis|nu sunt permise|nu este acceptat|blocat|nepermis"), ...apart("συνημμένο|συνημμένα|συνημμένου|τύπος αρχείου", "δεν επιτρέπεται|δεν επιτρέπονται|απαγορεύεται|απαγορευμένο|αποκλείστηκε"), ...apart("прикачен файл|прикачени файлове|прикаченият файл|тип файл", "не е разрешен|не са разрешени|забранен|забранени|блокиран"), ...apart("вложение|вложения|вложений|тип файла|вложенный файл", "запрещено|запрещены|запрещённого|запрещенного|запрещён|запрещен|не разрешено|не допускается|не принимаются|заблокировано"), ...apart("вкладення|вкладений файл|тип файлу", "заборонено|заборонений|не дозволено|не дозволений|заблоковано|забороненого"), ...apart("запрещённый|запрещенный|запрещённые|недопустимый|недопустимое|заборонений|заборонене|недопустиме", "тип вложения|вложение|тип файла|тип файлу|вкладення"),
          ...apart("ek|eki|eklenti|dosya türü|ek dosya", "izin verilmiyor|yasak|yasaklanmış|engellendi|kabul edilmiyor|izin verilmeyen"), ...apart("tệp đính kèm|file đính kèm|loại tệp|đính kèm", "không được phép|bị cấm|bị chặn|không được chấp nhận"), ...apart("lampiran|jenis berkas|tipe file|jenis file", "tidak diizinkan|dilarang|diblokir|tidak diperbolehkan|tidak diterima"), ...apart("קובץ מצורף|הקובץ המצורף|סוג הקובץ|צרופה", "אסור|אינו מותר|לא מותר|נחסם|חסום"), ...apart("المرفق|مرفق|نوع الملف|المرفقات", "غير مسموح|محظور|ممنوع|تم حظر|غير مسموح بها"), ...apart("پیوست|نوع فایل|ضمیمه", "مجاز نیست|غیرمجاز|ممنوع"), ...apart("ไฟล์แนบ|ประเภทไฟล์|ชนิดไฟล์", "ไม่ได้รับอนุญาต|ไม่อนุญาต|ต้องห้าม|ถูกบล็อก"), ...apart("添付ファイル|ファイル形式|拡張子", "許可されていません|禁止|受け付けていません|ブロック|許可されていない"), ...apart("附件|附件类型|文件类型|附檔|檔案類型", "禁止|不允许|不被允许|不允許|被阻止|被封鎖|被拦截"), ...apart("禁止的|不允许的|被禁止的|不允許的", "附件|文件类型|附檔|檔案類型"), ...apart("첨부파일|첨부 파일|파일 형식", "허용되지 않|금지|차단"), ...apart("अनुलग्नक|अटैचमेंट", "अनुमति नहीं"),
        ],
        not: ["größe", "zu groß", "taille", "tamaño", "dimensione", "dimensioni", "tamanho", "rozmiar", "storlek", "størrelse", "velikost", "veľkosť", "méret", "dimensiunea", "размер", "розмір", "boyut", "kích thước", "ukuran", "サイズ", "大小"],
      },
      reason: "attachment-blocked", detail: "type", source, seen,
      matches: [{ text: "Príloha typu exe nie je povolená." }, { text: "Tệp đính kèm loại này không được phép gửi." }],
      misses: ["Przekroczony rozmiar: załącznik jest niedozwolony"],
    },
    {
      id: "sentences-mail/malformed",
      when: {
        says: [
          ...apart("header|kopfzeile|from-zeile|datumszeile|kopfzeilen|pflichtfeld", "fehlt|fehlen|ungültig|fehlerhaft|mehrfach vorhanden"), ...apart("en-tête|entête|en-têtes", "manquant|absent|invalide|mal formé|manque"), ...apart("cabecera|encabezado|cabeceras|cabeçalho|intestazione", "falta|ausente|no válida|no válido|inválida|inválido|mancante|non valida|em falta|mal formada|mal formado"), ...apart("falta|manca|no tiene|não tem|non ha|n'a pas", "la cabecera|el encabezado|l'intestazione|o cabeçalho|cabecera|d'en-tête"), ...apart("header|koptekst|berichtkop", "ontbreekt|ongeldig|ontbreken"), ...apart("nagłówek|nagłówka|nagłówki|brak nagłówka", "brakuje|nieprawidłowy|brak|from|date|niepoprawny"), ...apart("rubrik|huvudet|brevhuvud|huvudfält|header", "saknas|ogiltigt|mangler|ugyldig"), ...apart("otsikkotieto|otsake|from-kenttä|otsikko", "puuttuu|virheellinen|puuttuvat"), ...apart("hlavička|hlavičky|hlavičku", "chybí|chýba|neplatná|chybná|neobsahuje|from"), ...apart("fejléc|fejlécet", "hiányzik|hibás|érvénytelen"), ...apart("antetul|antet|antetele", "lipsește|invalid|lipsesc"), ...apart("κεφαλίδα|επικεφαλίδα", "λείπει|δεν υπάρχει|μη έγκυρη"), ...apart("заглавие|заглавен ред|заглавна част|хедър", "липсва|невалиден|невалидно"), ...apart("заголовок|заголовка|заголовки", "отсутствует|неверный|некорректный|отсутствуют|отсутствие|відсутній|немає|некоректний"), ...apart("нет|немає|отсутствует|відсутній|без", "заголовка from|заголовка date|заголовка|заголовок|обязательного заголовка"), ...apart("başlık|başlığı|başlığı eksik", "eksik|geçersiz|bulunamadı"), ...apart("tiêu đề", "bị thiếu|không hợp lệ|thiếu"), ...apart("header|tajuk", "hilang|tidak valid|tidak ada"), ...apart("כותרת|הכותרת", "חסרה|אינה תקינה"), ...apart("ترويسة|سرآیند", "مفقودة|غير صالحة|وجود ندارد|نامعتبر"), ...apart("ヘッダー|ヘッダ", "ありません|不正|欠落|欠けて"), ...apart("邮件头|信头|標頭|郵件標頭", "缺少|无效|不完整|無效|格式错误|格式錯誤"), ...apart("缺少", "邮件头|信头|标头|標頭|发件人字段|from"), ...apart("헤더", "없습니다|잘못|누락|올바르지"),
          ...apart("nachricht|e-mail|format|message|mensaje|messaggio|mensagem|bericht|wiadomość|zpráva|správa", "entspricht nicht dem standard|entspricht nicht rfc|nicht rfc-konform|pas conforme|no cumple|no es conforme|non è conforme|não está conforme|não cumpre|voldoet niet aan|niezgodna z rfc|niezgodny z rfc|neodpovídá rfc|neodpovedá rfc|neodpovídá normě"), ...apart("письмо|сообщение|лист|повідомлення", "не соответствует стандарту|не соответствует rfc|не відповідає стандарту|не відповідає rfc"),
        ],
        not: ["dkim", "spam", "größe", "betreff passt"],
      },
      reason: "message-malformed", source, seen,
      matches: [{ text: "Wiadomość odrzucona: brak nagłówka From." }, { text: "550 Hlavička Date chybí" }],
      misses: ["DKIM-Header fehlt"],
    },
    {
      id: "sentences-mail/policy",
      when: {
        says: [
          "sicherheitsrichtlinie", "sicherheitsrichtlinien", "unternehmensrichtlinie", "unternehmensrichtlinien", "aus richtliniengründen", "по политика на организацията", "политика на организацията", "политиката на организацията", "politica organizației", "polityka organizacji", "política de la organización", "organisationens policy", "organisaation käytäntöjen", "pravidla organizace", "a szervezet szabályzata", "πολιτική του οργανισμού", "kurum politikası", "политика организации", "політика організації", "politique de sécurité", "politique de l'entreprise", "politique de l'organisation", "règles de sécurité", "política de seguridad", "políticas de seguridad", "política de la empresa", "política de segurança", "políticas de segurança", "política da empresa", "política da organização", "criteri di sicurezza", "politica di sicurezza", "politiche di sicurezza", "politica aziendale", "politiche aziendali", "beveiligingsbeleid", "bedrijfsbeleid", "beleid van de organisatie", "polityka bezpieczeństwa", "polityki bezpieczeństwa", "polityką bezpieczeństwa", "säkerhetspolicy", "säkerhetsregler", "sikkerhedspolitik", "sikkerhedsregler", "sikkerhetspolicy", "sikkerhetsregler", "sikkerhetsretningslinjer", "tietoturvakäytännön", "tietoturvakäytäntöjen", "tietoturvapolitiikan", "tietoturvasääntöjen", "bezpečnostní politika", "bezpečnostní politiky", "bezpečnostním pravidlům", "bezpečnostní pravidla", "bezpečnostná politika", "bezpečnostnej politiky", "bezpečnostné pravidlá", "biztonsági szabály", "biztonsági szabályzat", "biztonsági házirend", "biztonsági irányelv", "politica de securitate", "politicii de securitate", "regulile de securitate", "πολιτική ασφαλείας", "πολιτικής ασφαλείας", "политика за сигурност", "политиката за сигурност", "политика безопасности", "политики безопасности", "политикой безопасности", "політика безпеки", "політикою безпеки", "політики безпеки", "güvenlik ilkesi", "güvenlik politikası", "güvenlik kuralı", "güvenlik politikaları", "chính sách bảo mật", "chính sách an ninh", "kebijakan keamanan", "מדיניות האבטחה", "מדיניות אבטחה", "מדיניות הארגון", "سياسة الأمان", "سياسة الأمن", "سیاست امنیتی", "سیاست‌های امنیتی", "นโยบายความปลอดภัย", "นโยบายขององค์กร", "セキュリティポリシー", "ポリシーにより", "安全策略", "安全政策", "安全性原則", "보안 정책", "정책에 의해", "सुरक्षा नीति",
        ],
        not: ["privacy", "datenschutz"],
      },
      reason: "policy-rejected", confidence: 0.75, source, seen,
      matches: [{ text: "Din e-post avvisades av mottagarens säkerhetspolicy." }, { text: "550 Odmietnuté podľa bezpečnostnej politiky organizácie" }],
    },
    {
      id: "sentences-mail/members-only",
      when: {
        says: [
          ...apart("فقط اعضا|فقط اعضای", "بفرستند|ارسال کنند|می‌توانند"), ...apart("فقط للأعضاء|الأعضاء فقط|للأعضاء", "الإرسال|إرسال|فقط"), ...apart("samo članovi|samo člani|само чланови|tik nariai|tikai dalībnieki|ainult liikmed|només els membres|nomes els membres", "mogu|lahko|могу|gali|var|saavad|poden"), ...apart("nur mitglieder|nur abonnenten|nur angemeldete mitglieder|nur teilnehmer", "schreiben|senden|posten"), ...apart("seuls les membres|seuls les abonnés|réservée aux", "écrire|envoyer|publier|membres|abonnés"), ...apart("sólo los miembros|solo los miembros|solo los suscriptores|sólo los suscriptores|únicamente los miembros", "escribir|enviar|publicar"), ...apart("solo i membri|solo gli iscritti|soltanto gli iscritti", "scrivere|inviare"), ...apart("só os membros|apenas membros|apenas os membros|somente membros|somente assinantes", "escrever|enviar|publicar"), ...apart("alleen leden|alleen abonnees|uitsluitend leden", "schrijven|sturen|berichten|posten"), ...apart("tylko członkowie|tylko subskrybenci|wyłącznie członkowie", "pisać|wysyłać"), ...apart("bara medlemmar|endast medlemmar", "skriva|skicka|posta"), ...apart("kun medlemmer|kun abonnenter", "skrive|sende|må|kan"), ...apart("vain jäsenet|vain listan jäsenet|vain tilaajat", "lähettää|kirjoittaa|voivat"), ...apart("pouze členové|jen členové|pouze přihlášení|iba členovia|len členovia", "psát|posílat|přispívat|písať|posielať|prispievať|mohou|môžu"), ...apart("csak tagok|csak a tagok|csak a lista tagjai|csak feliratkozottak", "írhatnak|küldhetnek"), ...apart("doar membrii|numai membrii|doar abonații", "scrie|trimite"), ...apart("μόνο μέλη|μόνο τα μέλη|μόνο οι συνδρομητές", "γράψουν|στείλουν|γράφουν|στέλνουν|μπορούν"), ...apart("само членове|само членовете|само абонати", "пишат|изпращат|могат"), ...apart("только участники|только подписчики|только члены", "писать|отправлять|могут"), ...apart("лише учасники|тільки учасники|лише підписники", "писати|надсилати|можуть"), ...apart("yalnızca üyeler|sadece üyeler|yalnız üyeler", "gönderebilir|yazabilir"), ...apart("chỉ thành viên|chỉ có thành viên", "gửi|viết"), ...apart("hanya anggota|hanya pelanggan", "mengirim|menulis|boleh|dapat"), ...apart("רק חברי|רק מנויים", "לכתוב|לשלוח|רשאים"), ...apart("メンバー以外|会員以外|登録者以外|購読者以外", "投稿|送信|できません"), ...apart("メンバーのみ|会員のみ|登録メンバーのみ", "投稿|送信"), ...apart("只有成员|只有会员|仅限成员|只有成員|只有會員|僅限成員", "发送|发信|發送|寄信|发帖"), ...apart("회원만|구성원만|멤버만", "보낼|발송|게시"),
          ...apart("pas autorisé|pas autorisée|no está autorizado|no está autorizada|non è autorizzato|não está autorizado|nicht berechtigt|nicht befugt|niet gemachtigd|niet bevoegd|nie jest uprawniony|nie masz uprawnień|inte behörig|ei ole oikeutta|nincs jogosultsága|nu aveți dreptul|nemáte oprávnění|nie ste oprávnený|нет прав|не имеете права|не маєте права", "à cette liste|à ce groupe|a esta lista|a este grupo|alla lista|a questo gruppo|a questa lista|a este destinatario|a este destinatário|an diese liste|an diese gruppe|an diesen verteiler|an diesen empfänger|naar deze lijst|naar deze groep|na tę listę|na listę|do tej grupy|do tego odbiorcy|till den här listan|till listan|tälle listalle|tähän ryhmään|erre a listára|pe această listă|na tento seznam|do této skupiny|do tejto skupiny|в этот список|в эту группу|этому получателю|цьому одержувачу|до цієї групи"),
          ...apart("alıcı|penerima|mottagaren|mottakeren|modtageren|vastaanottaja|címzett|destinatarul|παραλήπτης|получателят|người nhận|príjemca|הנמען|المستلم|گیرنده", "yalnızca onaylı|sadece onaylı|yalnızca izin verilen|hanya menerima|tar bara emot|tar endast emot|tar kun imot|modtager kun|accepterer kun|ottaa vastaan vain|hyväksyy vain|csak|acceptă doar|primește doar|δέχεται μόνο|приема само|chỉ nhận|chỉ chấp nhận|prijíma iba|prijíma len|מקבל רק|يقبل فقط|فقط از"),
          ...apart("수신자|받는 사람", "수신거부|수신 거부|차단하였|차단했"), ...apart("수신거부|수신 거부", "설정|등록|처리"), ...apart("מפיץ|הרשימה", "חברים בלבד"),
        ],
        not: ["ip", "server", "spf"],
      },
      reason: "recipient-restricted", source, seen,
      matches: [{ text: "Len členovia môžu prispievať do tohto zoznamu." }, { text: "Mottagaren tar bara emot post från godkända avsändare." }, { text: "Erre: csak a lista tagjai írhatnak" }],
      misses: ["Der Server ist nicht berechtigt"],
    },
    {
      id: "sentences-mail/moved",
      when: {
        says: [
          ...apart("neue adresse|neue e-mail-adresse|neuen adresse", "lautet|ist"), ...apart("empfänger|empfängerin|adresse", "hat eine neue adresse|umgezogen|hat die adresse gewechselt|hat sich geändert|wurde geändert in"), ...apart("nouvelle adresse", "est|suivante"), ...apart("destinataire|adresse", "a changé d'adresse|a déménagé|a été remplacée par"), ...apart("nueva dirección|nuevo correo", "es|de correo"), ...apart("destinatario|usuario", "ha cambiado de dirección|cambió de dirección|ha cambiato indirizzo"), ...apart("nuovo indirizzo", "è"), ...apart("novo endereço|nova morada", "é|vendas"), ...apart("destinatário|utilizador|usuário", "mudou de endereço|já não trabalha aqui|novo endereço"), ...apart("nieuwe adres|nieuw adres", "is|luidt"), ...apart("ontvanger|geadresseerde", "heeft een nieuw adres|is verhuisd naar"), ...apart("nowy adres", "to|brzmi"), ...apart("odbiorca|adresat", "zmienił adres|ma nowy adres"), ...apart("ny adress|nya adressen|nya adress", "är"), ...apart("mottagaren|modtageren|mottakeren", "har bytt adress|har en ny adress|har fået ny adresse|har skiftet adresse|har byttet adresse|har fått ny adresse"), ...apart("nye adresse|ny adresse", "er"), ...apart("uusi osoite|uusi sähköpostiosoite", "on"), ...apart("vastaanottajan", "osoite on muuttunut|osoite on vaihtunut"), ...apart("nová adresa", "je"), ...apart("příjemce|adresát|príjemca", "změnil adresu|má novou adresu|zmenil adresu|má novú adresu"), ...apart("új címe|új cím|új e-mail címe", "a következő|ez"), ...apart("címzett", "címe megváltozott|új címe|címet változtatott"), ...apart("noua adresă|adresa nouă", "este"), ...apart("destinatarul", "și-a schimbat adresa|are o adresă nouă"), ...apart("νέα διεύθυνση|νέα του διεύθυνση", "είναι"), ...apart("παραλήπτης", "άλλαξε διεύθυνση"), ...apart("нов адрес|новият адрес|новия адрес", "е"), ...apart("получателят", "смени адреса|има нов адрес|е сменил адреса"), ...apart("новый адрес|его новый адрес", "получателя"), ...apart("получатель|адресат", "сменил адрес|изменил адрес|переехал"), ...apart("одержувач|отримувач|адресат", "змінив адресу|має нову адресу"), ...apart("alıcı|kullanıcı", "adresini değiştirdi|yeni adresi"), ...apart("yeni adresi", "gönderin"), ...apart("người nhận|người dùng", "đã đổi địa chỉ|đã chuyển sang địa chỉ"), ...apart("địa chỉ mới", "là"), ...apart("penerima|pengguna", "pindah alamat|alamat baru|berganti alamat|telah mengganti alamat"), ...apart("הנמען", "החליף כתובת|עבר לכתובת|שינה את כתובתו"), ...apart("הכתובת החדשה|כתובת חדשה", "היא"), ...apart("العنوان الجديد", "هو"), ...apart("المستلم", "غير عنوانه|عنوانه الجديد"), ...apart("نشانی جدید|آدرس جدید", "است"), ...apart("ที่อยู่ใหม่", "คือ"), "アドレスが変更されました", "新しいアドレスは", "アドレスは変更され", "新地址是", "地址已变更", "地址已更改", "新地址為", "地址已變更", "주소가 변경되었", "새 주소는", ...apart("नया पता", "है"),
        ],
        not: ["ip", "server", "domain", "smtp"],
      },
      reason: "address-moved", confidence: 0.8, source, seen,
      matches: [{ text: "Vastaanottajan osoite on muuttunut, uusi osoite on liisa@example.net." }, { text: "Příjemce změnil adresu." }],
      misses: ["Die neue Adresse des Servers ist smtp.example.net"],
    },
    {
      id: "sentences-mail/bad-form",
      when: {
        says: [
          ...apart("adresse|empfängeradresse|e-mail-adresse", "falsches format|ungültige form|falsch geschrieben|ungültiges format|syntaktisch|unzulässige zeichen|ungültige zeichen"), ...apart("adresse", "mal formée|mal formé|format incorrect|format invalide|caractères non|n'est pas une adresse valide|syntaxe"), ...apart("dirección|indirizzo|endereço", "formato incorrecto|formato no válido|mal escrita|mal formada|caracteres no|formato errato|formato non valido|non è corretto il formato|caratteri non|formato inválido|formato incorreto|mal formado|caracteres inválidos|sintassi"), ...apart("adres|e-mailadres", "ongeldig formaat|onjuiste vorm|ongeldige tekens|nieprawidłowy format|zły format|niedozwolone znaki|błędny format|nieprawidłową postać"), ...apart("adressen|adress|adresse", "felaktigt format|ogiltigt format|ogiltiga tecken|forkert format|ugyldigt format|ugyldige tegn|feil format|ugyldig format"), ...apart("osoite|osoitteen", "väärässä muodossa|muoto on virheellinen|virheellinen muoto|kiellettyjä merkkejä"), ...apart("adresa|adresy|adresu", "nesprávný tvar|nesprávný formát|chybný formát|neplatný formát|neplatné znaky|nesprávny tvar|nesprávny formát|nie je platná|není platná|format nevalid|format incorect|format greșit|caractere nevalide|caractere nepermise"), ...apart("cím|címe", "formátuma hibás|formátuma érvénytelen|hibás formátumú|nem megfelelő formátumú"), ...apart("διεύθυνση|διεύθυνσης", "λανθασμένη μορφή|μη έγκυρη μορφή|μη έγκυρους χαρακτήρες|δεν έχει σωστή μορφή"), ...apart("адрес|адреса|адресът|адреси", "неверный формат|некорректный формат|неправильный формат|недопустимые символы|имеет неверный|неправильний формат|некоректний формат|неприпустимі символи|неправилен формат|невалиден формат|недопустими символи"), ...apart("неверный формат|некорректный формат|неправильний формат|некоректний формат|неправилен формат", "адреса|адрес"),
          ...apart("adres|adresi", "biçimi geçersiz|biçimi hatalı|hatalı biçim|geçersiz karakter|yanlış biçim"), ...apart("địa chỉ", "sai định dạng|không đúng định dạng|ký tự không hợp lệ"), ...apart("alamat", "format salah|formatnya salah|format tidak valid|karakter tidak valid"), ...apart("כתובת|הכתובת", "מבנה שגוי|פורמט שגוי|אינה תקינה|תווים אסורים"), ...apart("عنوان|العنوان|آدرس|نشانی", "صيغة غير صحيحة|صيغة غير صالحة|قالب نادرست|فرمت نادرست"), ...apart("ที่อยู่", "รูปแบบไม่ถูกต้อง"), ...apart("アドレス|宛先", "形式が正しくありません|形式が不正|書式が正しく|使用できない文字"), ...apart("地址", "格式错误|格式不正确|格式錯誤|格式不正確|非法字符"), ...apart("주소", "형식이 올바르지|형식이 잘못|형식 오류"),
        ],
        not: ["absender", "absenders", "absenderadresse", "expéditeur", "remitente", "mittente", "remetente", "afzender", "nadawcy", "avsändarens", "afsenderens", "avsenderens", "lähettäjän", "odesílatele", "odosielateľa", "feladó", "expeditorului", "αποστολέα", "отправителя", "відправника", "подателя", "göndericinin", "pengirim", "差出人", "送信者", "发件人", "寄件者"],
      },
      reason: "address-invalid", source, seen,
      matches: [{ text: "Adresatem jest osoba, której adres ma nieprawidłowy format." }, { text: "Vastaanottajan osoite on väärässä muodossa." }],
      misses: ["Die Adresse des Absenders hat ein falsches Format"],
    },
    {
      id: "sentences-mail/not-available",
      when: {
        says: [
          ...apart("postfach|mailbox", "nicht verfügbar|steht nicht zur verfügung|derzeit nicht erreichbar"), ...apart("boîte|boîte aux lettres", "indisponible|n'est pas disponible|non disponible"), ...apart("buzón|casella|caixa", "no está disponible|no disponible|non disponibile|non è disponibile|indisponível|não está disponível"), ...apart("postvak|mailbox|brievenbus", "niet beschikbaar"), ...apart("skrzynka", "niedostępna|jest niedostępna"), ...apart("brevlådan|postlådan|postkassen|postboksen", "är inte tillgänglig|inte tillgänglig|er ikke tilgængelig|er ikke tilgjengelig|ikke tilgængelig"), ...apart("postilaatikko", "ei ole käytettävissä|ei ole saatavilla"), ...apart("schránka", "není dostupná|nedostupná|nie je dostupná"), ...apart("postafiók|postafiókja|postaláda|postaládája", "nem elérhető|nem érhető el"), ...apart("căsuța|cutia", "nu este disponibilă|indisponibilă"), ...apart("γραμματοκιβώτιο|θυρίδα", "δεν είναι διαθέσιμο|δεν είναι διαθέσιμη|μη διαθέσιμο"), ...apart("кутия|кутията", "не е достъпна|недостъпна"), ...apart("ящик", "недоступен"), ...apart("скринька", "недоступна"), ...apart("posta kutusu", "kullanılamıyor|erişilemiyor|kullanılabilir değil"), ...apart("hộp thư", "không khả dụng|không sẵn sàng"), ...apart("kotak surat|kotak masuk", "tidak tersedia"), ...apart("תיבת|התיבה", "אינה זמינה|לא זמינה"), ...apart("صندوق", "غير متاح|در دسترس نیست"), ...apart("กล่องจดหมาย|กล่องเมล", "ไม่พร้อมใช้งาน|ไม่สามารถใช้งาน"), ...apart("メールボックス", "利用できません|使用できません"), ...apart("邮箱|信箱", "不可用|无法使用|無法使用"), ...apart("메일함|사서함", "사용할 수 없"), ...apart("मेलबॉक्स", "उपलब्ध नहीं"),
        ],
      },
      reason: "mailbox-unavailable", confidence: 0.75, source, seen,
      matches: [{ text: "Skrzynka odbiorcy jest niedostępna." }, { text: "Postilaatikko ei ole käytettävissä." }],
    },
    {
      id: "sentences-mail/stopped-account",
      when: {
        says: [
          ...apart("تم إيقاف|تم تعليق|تم إغلاق|تم تعطيل|تم حظر", "حساب المستلم|حساب|صندوق|الحساب"), ...apart("משתמש|חשבון|התיבה|תיבת", "הוקפא|הוקפאה|נסגר|נסגרה|הושבת|הושבתה|בוטל"), ...apart("บัญชี|กล่องจดหมาย", "ถูกระงับ|ถูกปิด|ถูกยกเลิก|ปิดใช้งาน"), ...apart("λογαριασμός|θυρίδα|διεύθυνση", "δεν είναι πλέον ενεργός|δεν είναι πλέον ενεργή|δεν είναι πια ενεργός|έχει κλείσει|δεν χρησιμοποιείται πλέον"), ...apart("खाता|मेलबॉक्स", "बंद|निलंबित|निष्क्रिय"), ...apart("contul|căsuța", "a fost închis|a fost închisă|a fost suspendat|a fost dezactivat|a fost dezactivată"), ...apart("hesabı|posta kutusu", "kapatılmış|kapatılmıştır|askıya alınmış|dondurulmuş|devre dışı"),
        ],
        not: ["حسابك", "حسابكم", "חשבונך", "בוטלה ההזמנה", "hesabınız", "contul dumneavoastră"],
      },
      reason: "mailbox-disabled", source, seen,
      matches: [{ text: "تم إغلاق حساب المستلم." }, { text: "Contul destinatarului a fost dezactivat." }],
      misses: ["Contul dumneavoastră a fost suspendat."],
    },
    {
      id: "sentences-mail/excluded",
      when: {
        says: [
          "sperrliste ihres kontos", "unterdrückungsliste", "ausschlussliste", "liste d'exclusion", "liste de suppression", "lista de exclusión", "lista de supresión", "lista de bajas", "lista di esclusione", "lista di soppressione", "lista de supressão", "lista de exclusão", "uitsluitingslijst", "onderdrukkingslijst", "liście wykluczeń", "lista wykluczeń", "listę wykluczeń", "liście odrzuconych", "spärrlista hos oss", "undertryckningslista", "udelukkelsesliste", "undertrykkelsesliste", "ekskluderingsliste", "estolistalla aiempien", "poistolistalla", "seznamu vyloučených", "seznam vyloučených", "zozname vylúčených", "kizárási lista", "kizárási listán", "tiltólistáján szerepel, mert korábban", "lista de excludere", "lista de suprimare", "λίστα εξαιρέσεων", "λίστα αποκλεισμού σας", "списъка за изключване", "списке исключений", "стоп-лист", "стоп-листе", "список исключений", "списку виключень", "стоп-списку", "bastırma listesi", "hariç tutma listesi", "danh sách loại trừ", "daftar pengecualian", "daftar supresi", "רשימת ההחרגה", "רשימת הסרה", "قائمة الاستبعاد", "قائمة المنع الخاصة بك", "فهرست استثنا", "配信停止リスト", "送信除外リスト", "抑制列表", "退订列表", "禁止發送名單", "수신 제외 목록", "발송 제외",
        ],
      },
      reason: "locally-suppressed", confidence: 0.8, source, seen,
      matches: [{ text: "Die Adresse steht auf der Unterdrückungsliste." }, { text: "L'adresse figure sur votre liste d'exclusion." }],
    },
    {
      id: "sentences-mail/dynamic",
      when: {
        says: [
          "direcciones ip dinámicas", "direcciones dinámicas", "adresses dynamiques", "indirizzi ip dinamici", "indirizzo ip dinamico", "endereços ip dinâmicos", "ips dinâmicos", "dynamische ip-adressen", "dynamische ip-adresse", "dynamisch ip-adres", "dynamicznych adresów ip", "dynamiczne adresy ip", "dynamiska ip-adresser", "dynamisk ip-adress", "dynamiske ip-adresser", "dynamisk ip-adresse", "dynaamisesta ip-osoitteesta", "dynaamisista ip-osoitteista", "dynaaminen ip", "dynamických ip", "dynamická ip", "dynamickej ip", "dynamické ip", "dinamikus ip", "adrese ip dinamice", "ip dinamic", "ip dinamică", "δυναμική διεύθυνση ip", "δυναμικές διευθύνσεις", "δυναμικές ip", "динамичен ip", "динамични ip", "динамических адресов", "динамічних ip", "динамічної ip", "динамических ip-адресов", "динамічних адрес", "dinamik ip", "ip động", "ip dinamis", "ip דינמית", "דינמיות", "ip ديناميكي", "عناوين ديناميكية", "动态 ip", "動態 ip", "動態ip", "浮动ip", "浮動ip", "動的 ip", "유동ip",
        ],
      },
      reason: "direct-mail-blocked", detail: "dynamic", source, seen,
      matches: [{ text: "550 Emme ota postia vastaan dynaamisista IP-osoitteista" }],
    },
    {
      id: "sentences-mail/grey-list",
      when: {
        says: [
          "сірого списку", "сірі списки", "сірому списку", "серые списки", "серого списка", "серых списков", "сив списък", "сивия списък", "сиви списъци", "szarych list", "szarą listę", "szare listy", "grålistning", "grålista", "grålisting", "grå liste", "gråliste", "harmaalista", "harmaalle listalle", "harmaalistalla", "šedý seznam", "šedém seznamu", "šedého seznamu", "sivý zoznam", "sivom zozname", "szürkelista", "szürkelistára", "szürkelistán", "listă gri", "lista gri", "γκρίζα λίστα", "γκρι λίστα", "gri listeye", "danh sách xám", "daftar abu-abu", "רשימה אפורה", "القائمة الرمادية", "قائمة رمادية", "فهرست خاکستری", "لیست خاکستری", "灰名单", "灰名單", "灰色名单",
        ],
      },
      reason: "greylisted", source, seen,
      matches: [{ text: "451 Zpráva byla dočasně odložena, šedý seznam" }, { text: "451 Szürkelista, próbálja újra 5 perc múlva" }],
    },
    {
      id: "sentences-mail/full",
      when: {
        says: [
          ...apart("innboks|innboksen|postboks|postboksen|indbakke|indbakken|postkasse|postkassen|inkorg|inkorgen|brevlåda|brevlådan", "ikke mer plass|ingen plass|ikke mere plads|ingen plads|ingen plats|inte mer plats|slut på plats"), ...apart("मेलबॉक्स|मेलबाक्स", "भर गया|भरा हुआ|पूरा भरा"), ...apart("pašto dėžutė|dėžutė", "perpildyta|pilna"), ...apart("poštni predal|nabiralnik|predal", "poln|je poln|prepoln"), ...apart("sandučić|pretinac|sanduče", "pun|puno|je pun|je puno"), ...apart("сандуче", "пуно|је пуно"), ...apart("bústia", "plena|ha superat la quota"), ...apart("postkast", "täis|on täis"), ...apart("pastkaste", "pilna|pārpildīta|ir pilna"), ...apart("pósthólf|pósthólfið", "fullt"), ...apart("กล่องจดหมาย|เมลบ็อกซ์|กล่องเมล", "เต็ม"),
        ],
      },
      reason: "mailbox-full", detail: "over-quota", source, seen,
      matches: [{ text: "La bústia de jordi@example.org és plena." }, { text: "Pretinac primatelja je pun." }],
    },
    {
      id: "sentences-mail/no-user",
      when: {
        says: [
          ...apart("žádný takový|žádná taková|žiadny taký|žiadna taká", "adresát|adresa|uživatel|schránka|príjemca|používateľ|adresát"), ...apart("nincs ilyen|nincs ilyen nevű", "postafiók|felhasználó|cím|címzett"), ...apart("nu există niciun|nu avem niciun", "utilizator|destinatar"), ...apart("ไม่พบ|ไม่มี", "ผู้ใช้|ผู้รับ|บัญชี"), ...apart("उपयोगकर्ता|पता|प्राप्तकर्ता", "मौजूद नहीं|नहीं मिला|अज्ञात"), ...apart("korisnik|primatelj|primalac|adresa", "ne postoji|nije pronađen|nepoznat|nije pronađena"), ...apart("корисник|прималац|адреса", "не постоји|није пронађен|непознат|није пронађена"), ...apart("uporabnik|prejemnik|naslov", "ne obstaja|ni najden|neznan"), ...apart("sellist", "kasutajat|aadressi|postkasti"), ...apart("kasutaja|saaja|aadress", "ei eksisteeri|puudub|on tundmatu|ei leitud"), ...apart("vartotojas|gavėjas|adresas", "neegzistuoja|nerastas|nežinomas"), ...apart("lietotājs|saņēmējs|adrese", "neeksistē|nav atrasts|nav atrasta|nezināms"), ...apart("notandi|viðtakandi|netfang", "er ekki til|fannst ekki|óþekktur|óþekkt"), ...apart("usuari|destinatari|adreça", "no existeix|desconegut|desconeguda|no s'ha trobat"),
        ],
        not: ["domena", "domén", "pošiljatelja", "pošiljaoca", "siuntėjo", "remitent", "sūtītāja", "saatja"],
      },
      reason: "user-unknown", source, seen,
      matches: [{ text: "550 Sellist kasutajat meil ei ole" }, { text: "Gavėjas jonas@example.org neegzistuoja." }],
      misses: ["Domena pošiljatelja: adresa ne postoji"],
    },
  ],
} satisfies RuleFile;
