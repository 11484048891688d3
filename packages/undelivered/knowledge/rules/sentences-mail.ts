import type { RuleFile } from "../../src/types.js";

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
          "virus|schadsoftware|schadcode|malware|trojaner * gefunden|entdeckt|erkannt|enthalten|festgestellt", "enthielt|enthält|enthalten * virus|schadsoftware|schadcode|malware", "virus|logiciel malveillant|programme malveillant * détecté|trouvé|découvert", "contenait|contient * virus|malveillant", "virus|malware|software malicioso * detectado|encontrado|detectó|encontró|rilevato|trovato|individuato|detetado|gevonden|aangetroffen|gedetecteerd", "contenía|contiene|conteneva|continha|contém|bevatte|bevat * virus|malware|vírus", "vírus * detectado|detetado|encontrado", "wirus|wirusa|złośliwe oprogramowanie * wykryto|wykryty|znaleziono", "wykryto|zawierała|zawiera|znaleziono * wirusa|wirus|złośliwe oprogramowanie",
          "virus|skadlig kod|skadlig programvara|skadelig kode|skadelig software|skadlig program|skadevare * hittades|upptäcktes|fundet|funnet|oppdaget|opdaget", "innehöll|innehåller|indeholdt|indeholder|inneholdt|inneholder * virus|skadlig kod|skadelig kode|skadevare", "virus|viruksen|haittaohjelma|haittaohjelman * löytyi|löydettiin|havaittiin|sisälsi", "sisälsi|sisältää|löytyi|löydettiin|havaittiin * virus|viruksen|haittaohjelma|haittaohjelman", "virus|vírus|malware|škodlivý kód|škodlivý kod * nalezen|byl nalezen|zjištěn|detekován|nájdený|bol nájdený|zistený", "obsahovala|obsahuje|obsahoval|nalezen|zjištěn|nájdený * virus|vírus|malware|škodlivý kód", "vírus|vírust|kártevő|kártevőt|kártékony * találtunk|található|tartalmazott|tartalmaz|találtak|észleltünk", "virus|virusul|cod malițios|program malițios * detectat|găsit|a fost detectat|a fost găsit", "conținea|conține * virus|un virus|cod malițios",
          "ιός|ιό|κακόβουλο * εντοπίστηκε|βρέθηκε|ανιχνεύτηκε", "περιείχε|περιέχει|εντοπίστηκε|βρέθηκε * ιό|ιός|κακόβουλο", "вирус|зловреден код * открит|беше открит|намерен|е открит", "съдържаше|съдържа * вирус|зловреден", "вирус|вредоносная программа|вредоносный код * обнаружен|найден|обнаружена", "обнаружен|содержит|содержало|содержал|найден * вирус|вредоносный|вредоносная|вредоносное", "вірус|шкідливе|шкідливий * виявлено|знайдено|виявлений", "виявлено|містить|містив|містило|знайдено * вірус|шкідливе|шкідливий", "virüs|zararlı yazılım|kötü amaçlı * bulundu|tespit edildi|içeriyor|bulunmuştur|saptandı", "virus|vi-rút|mã độc * được phát hiện|đã được phát hiện", "phát hiện|chứa|nhiễm * virus|vi-rút|mã độc|vi rút", "virus|malware * ditemukan|terdeteksi", "mengandung|terinfeksi|berisi * virus|malware",
          "וירוס|נוזקה * נמצא|התגלה|זוהה", "נמצא|התגלה|מכילה|הכילה * וירוס|נוזקה", "فيروس|فيروساً|ویروس|بدافزار * تم العثور|تم اكتشاف|پیدا شد|شناسایی شد|یافت شد", "تحتوي على|يحتوي على|اكتشاف|العثور على|حاوی * فيروس|ویروس|بدافزار|برامج ضارة", "พบ|มี|ตรวจพบ * ไวรัส|มัลแวร์", "ウイルス|ウィルス|マルウェア * 検出|発見|感染|含まれ", "病毒|恶意软件|惡意軟體 * 检测到|发现|感染|偵測|發現", "含有|包含|检测到|发现|感染|偵測到|發現 * 病毒|恶意软件|惡意軟體|恶意代码", "바이러스|악성코드|악성 코드 * 발견|감지|검출|탐지|감염", "anhang|nachricht|datei|anlage * infiziert|verseucht", "pièce jointe|message|fichier * infecté|infectée", "adjunto|mensaje|archivo|anexo|mensagem|ficheiro|arquivo * infectado|infetado|infectada|infetada", "allegato|messaggio * infetto", "bijlage|bericht * besmet|geïnfecteerd", "załącznik|wiadomość * zainfekowany|zainfekowana|zawirusowany|zawirusowana", "bilagan|meddelandet|vedhæftningen|mailen|vedlegget|meldingen * infekterad|infekterat|smittad|inficeret|infisert", "liite|viesti * saastunut|on saastunut", "příloha|zpráva|príloha|správa * infikovaná|nakažená|zavirovaná|infikována|nakažena|zavirována", "melléklet|csatolmány|levél * fertőzött", "atașamentul|mesajul|fișierul * infectat", "συνημμένο|μήνυμα * μολυσμένο", "файлът|писмото|прикаченият файл * заразен|заразено", "вложение|письмо|файл|вкладення|лист * заражено|заражён|заражен|инфицирован|заражений|інфікований", "ek|eki|ileti * virüslü", "वायरस * पाया गया|मिला",
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
          "bijlage|bijlagen|bijlagetype * niet geaccepteerd|niet toegestaan|geweigerd|verboden|geblokkeerd", "anhang|anhänge|dateityp|dateianhang|anlagen * nicht akzeptiert|nicht angenommen|blockiert|gesperrt|nicht erlaubt|nicht zugelassen|verboten", "pièce jointe|pièces jointes|type de fichier * non autorisée|non autorisées|bloquée|bloquées|n'est pas autorisé|n'est pas acceptée|ne sont pas acceptées|pas acceptées", "adjunto|adjuntos|archivo * no se aceptan|no está permitido|no están permitidos|bloqueado|bloqueados|tipo no permitido|prohibidos", "allegato|allegati|tipo di file * non consentito|non consentiti|bloccato|bloccati|non accettato|non accettati|non è consentito|non sono ammessi", "anexo|anexos|tipo de ficheiro|tipo de arquivo * não é permitido|não são permitidos|não são aceites|não são aceitos|bloqueado|bloqueados",
          "załącznik|załączniki|załącznika|załączników * niedozwolony|niedozwolone|niedozwolonego|zabroniony|zablokowany|nie jest dozwolony|nie są akceptowane|nie są przyjmowane|zabronionego typu", "bilaga|bilagan|bilagor|filtyp|filtypen * inte tillåten|inte tillåtna|tillåts inte|förbjuden|blockerad|blockerats|accepteras inte", "vedhæftning|vedhæftningen|vedhæftede|vedhæftet|filtypen|filtype * ikke tilladt|forbudt|blokeret|ikke er tilladt|accepteres ikke", "vedlegg|vedlegget|filtype|filtypen * ikke tillatt|forbudt|blokkert|godtas ikke|ikke er tillatt", "liite|liitteen|liitteet|liitetiedosto|tiedostotyyppi * kielletty|kiellettyä|on estetty|ei ole sallittu|ei sallita|ei hyväksytä|estettiin", "příloha|přílohy|přílohu|typ souboru * není povolen|není povolena|nejsou povoleny|zakázán|zakázaná|zakázaný|zakázaného typu|zablokována|nepovolený|nepovolená|nepovoleného", "príloha|prílohy|prílohu|typ súboru * nie je povolený|nie je povolená|nie sú povolené|zakázaný|zakázaná|zakázaného|zablokovaná",
          "melléklet|csatolmány|mellékletet|csatolmányt|fájltípus * tiltott|nem engedélyezett|nem megengedett|letiltott|nem fogadunk", "tiltott|nem engedélyezett|letiltott * melléklet|csatolmány|mellékletet|csatolmányt|fájltípus", "atașamentul|atașament|atașamente|tipul de fișier|atașamentele * interzis|nu este permis|nu sunt permise|nu este acceptat|blocat|nepermis", "συνημμένο|συνημμένα|συνημμένου|τύπος αρχείου * δεν επιτρέπεται|δεν επιτρέπονται|απαγορεύεται|απαγορευμένο|αποκλείστηκε", "прикачен файл|прикачени файлове|прикаченият файл|тип файл * не е разрешен|не са разрешени|забранен|забранени|блокиран", "вложение|вложения|вложений|тип файла|вложенный файл * запрещено|запрещены|запрещённого|запрещенного|запрещён|запрещен|не разрешено|не допускается|не принимаются|заблокировано", "вкладення|вкладений файл|тип файлу * заборонено|заборонений|не дозволено|не дозволений|заблоковано|забороненого", "запрещённый|запрещенный|запрещённые|недопустимый|недопустимое|заборонений|заборонене|недопустиме * тип вложения|вложение|тип файла|тип файлу|вкладення",
          "ek|eki|eklenti|dosya türü|ek dosya * izin verilmiyor|yasak|yasaklanmış|engellendi|kabul edilmiyor|izin verilmeyen", "tệp đính kèm|file đính kèm|loại tệp|đính kèm * không được phép|bị cấm|bị chặn|không được chấp nhận", "lampiran|jenis berkas|tipe file|jenis file * tidak diizinkan|dilarang|diblokir|tidak diperbolehkan|tidak diterima", "קובץ מצורף|הקובץ המצורף|סוג הקובץ|צרופה * אסור|אינו מותר|לא מותר|נחסם|חסום", "المرفق|مرفق|نوع الملف|المرفقات * غير مسموح|محظور|ممنوع|تم حظر|غير مسموح بها", "پیوست|نوع فایل|ضمیمه * مجاز نیست|غیرمجاز|ممنوع", "ไฟล์แนบ|ประเภทไฟล์|ชนิดไฟล์ * ไม่ได้รับอนุญาต|ไม่อนุญาต|ต้องห้าม|ถูกบล็อก", "添付ファイル|ファイル形式|拡張子 * 許可されていません|禁止|受け付けていません|ブロック|許可されていない", "附件|附件类型|文件类型|附檔|檔案類型 * 禁止|不允许|不被允许|不允許|被阻止|被封鎖|被拦截", "禁止的|不允许的|被禁止的|不允許的 * 附件|文件类型|附檔|檔案類型", "첨부파일|첨부 파일|파일 형식 * 허용되지 않|금지|차단", "अनुलग्नक|अटैचमेंट * अनुमति नहीं",
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
          "header|kopfzeile|from-zeile|datumszeile|kopfzeilen|pflichtfeld * fehlt|fehlen|ungültig|fehlerhaft|mehrfach vorhanden", "en-tête|entête|en-têtes * manquant|absent|invalide|mal formé|manque", "cabecera|encabezado|cabeceras|cabeçalho|intestazione * falta|ausente|no válida|no válido|inválida|inválido|mancante|non valida|em falta|mal formada|mal formado", "falta|manca|no tiene|não tem|non ha|n'a pas * la cabecera|el encabezado|l'intestazione|o cabeçalho|cabecera|d'en-tête", "header|koptekst|berichtkop * ontbreekt|ongeldig|ontbreken", "nagłówek|nagłówka|nagłówki|brak nagłówka * brakuje|nieprawidłowy|brak|from|date|niepoprawny", "rubrik|huvudet|brevhuvud|huvudfält|header * saknas|ogiltigt|mangler|ugyldig", "otsikkotieto|otsake|from-kenttä|otsikko * puuttuu|virheellinen|puuttuvat", "hlavička|hlavičky|hlavičku * chybí|chýba|neplatná|chybná|neobsahuje|from", "fejléc|fejlécet * hiányzik|hibás|érvénytelen", "antetul|antet|antetele * lipsește|invalid|lipsesc", "κεφαλίδα|επικεφαλίδα * λείπει|δεν υπάρχει|μη έγκυρη", "заглавие|заглавен ред|заглавна част|хедър * липсва|невалиден|невалидно", "заголовок|заголовка|заголовки * отсутствует|неверный|некорректный|отсутствуют|отсутствие|відсутній|немає|некоректний", "нет|немає|отсутствует|відсутній|без * заголовка from|заголовка date|заголовка|заголовок|обязательного заголовка", "başlık|başlığı|başlığı eksik * eksik|geçersiz|bulunamadı", "tiêu đề * bị thiếu|không hợp lệ|thiếu", "header|tajuk * hilang|tidak valid|tidak ada", "כותרת|הכותרת * חסרה|אינה תקינה", "ترويسة|سرآیند * مفقودة|غير صالحة|وجود ندارد|نامعتبر", "ヘッダー|ヘッダ * ありません|不正|欠落|欠けて", "邮件头|信头|標頭|郵件標頭 * 缺少|无效|不完整|無效|格式错误|格式錯誤", "缺少 * 邮件头|信头|标头|標頭|发件人字段|from", "헤더 * 없습니다|잘못|누락|올바르지",
          "nachricht|e-mail|format|message|mensaje|messaggio|mensagem|bericht|wiadomość|zpráva|správa * entspricht nicht dem standard|entspricht nicht rfc|nicht rfc-konform|pas conforme|no cumple|no es conforme|non è conforme|não está conforme|não cumpre|voldoet niet aan|niezgodna z rfc|niezgodny z rfc|neodpovídá rfc|neodpovedá rfc|neodpovídá normě", "письмо|сообщение|лист|повідомлення * не соответствует стандарту|не соответствует rfc|не відповідає стандарту|не відповідає rfc",
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
          "فقط اعضا|فقط اعضای * بفرستند|ارسال کنند|می‌توانند", "فقط للأعضاء|الأعضاء فقط|للأعضاء * الإرسال|إرسال|فقط", "samo članovi|samo člani|само чланови|tik nariai|tikai dalībnieki|ainult liikmed|només els membres|nomes els membres * mogu|lahko|могу|gali|var|saavad|poden", "nur mitglieder|nur abonnenten|nur angemeldete mitglieder|nur teilnehmer * schreiben|senden|posten", "seuls les membres|seuls les abonnés|réservée aux * écrire|envoyer|publier|membres|abonnés", "sólo los miembros|solo los miembros|solo los suscriptores|sólo los suscriptores|únicamente los miembros * escribir|enviar|publicar", "solo i membri|solo gli iscritti|soltanto gli iscritti * scrivere|inviare", "só os membros|apenas membros|apenas os membros|somente membros|somente assinantes * escrever|enviar|publicar", "alleen leden|alleen abonnees|uitsluitend leden * schrijven|sturen|berichten|posten", "tylko członkowie|tylko subskrybenci|wyłącznie członkowie * pisać|wysyłać", "bara medlemmar|endast medlemmar * skriva|skicka|posta", "kun medlemmer|kun abonnenter * skrive|sende|må|kan", "vain jäsenet|vain listan jäsenet|vain tilaajat * lähettää|kirjoittaa|voivat", "pouze členové|jen členové|pouze přihlášení|iba členovia|len členovia * psát|posílat|přispívat|písať|posielať|prispievať|mohou|môžu", "csak tagok|csak a tagok|csak a lista tagjai|csak feliratkozottak * írhatnak|küldhetnek", "doar membrii|numai membrii|doar abonații * scrie|trimite", "μόνο μέλη|μόνο τα μέλη|μόνο οι συνδρομητές * γράψουν|στείλουν|γράφουν|στέλνουν|μπορούν", "само членове|само членовете|само абонати * пишат|изпращат|могат", "только участники|только подписчики|только члены * писать|отправлять|могут", "лише учасники|тільки учасники|лише підписники * писати|надсилати|можуть", "yalnızca üyeler|sadece üyeler|yalnız üyeler * gönderebilir|yazabilir", "chỉ thành viên|chỉ có thành viên * gửi|viết", "hanya anggota|hanya pelanggan * mengirim|menulis|boleh|dapat", "רק חברי|רק מנויים * לכתוב|לשלוח|רשאים", "メンバー以外|会員以外|登録者以外|購読者以外 * 投稿|送信|できません", "メンバーのみ|会員のみ|登録メンバーのみ * 投稿|送信", "只有成员|只有会员|仅限成员|只有成員|只有會員|僅限成員 * 发送|发信|發送|寄信|发帖", "회원만|구성원만|멤버만 * 보낼|발송|게시",
          "pas autorisé|pas autorisée|no está autorizado|no está autorizada|non è autorizzato|não está autorizado|nicht berechtigt|nicht befugt|niet gemachtigd|niet bevoegd|nie jest uprawniony|nie masz uprawnień|inte behörig|ei ole oikeutta|nincs jogosultsága|nu aveți dreptul|nemáte oprávnění|nie ste oprávnený|нет прав|не имеете права|не маєте права * à cette liste|à ce groupe|a esta lista|a este grupo|alla lista|a questo gruppo|a questa lista|a este destinatario|a este destinatário|an diese liste|an diese gruppe|an diesen verteiler|an diesen empfänger|naar deze lijst|naar deze groep|na tę listę|na listę|do tej grupy|do tego odbiorcy|till den här listan|till listan|tälle listalle|tähän ryhmään|erre a listára|pe această listă|na tento seznam|do této skupiny|do tejto skupiny|в этот список|в эту группу|этому получателю|цьому одержувачу|до цієї групи",
          "alıcı|penerima|mottagaren|mottakeren|modtageren|vastaanottaja|címzett|destinatarul|παραλήπτης|получателят|người nhận|príjemca|הנמען|المستلم|گیرنده * yalnızca onaylı|sadece onaylı|yalnızca izin verilen|hanya menerima|tar bara emot|tar endast emot|tar kun imot|modtager kun|accepterer kun|ottaa vastaan vain|hyväksyy vain|csak|acceptă doar|primește doar|δέχεται μόνο|приема само|chỉ nhận|chỉ chấp nhận|prijíma iba|prijíma len|מקבל רק|يقبل فقط|فقط از",
          "수신자|받는 사람 * 수신거부|수신 거부|차단하였|차단했", "수신거부|수신 거부 * 설정|등록|처리", "מפיץ|הרשימה * חברים בלבד",
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
          "neue adresse|neue e-mail-adresse|neuen adresse * lautet|ist", "empfänger|empfängerin|adresse * hat eine neue adresse|umgezogen|hat die adresse gewechselt|hat sich geändert|wurde geändert in", "nouvelle adresse * est|suivante", "destinataire|adresse * a changé d'adresse|a déménagé|a été remplacée par", "nueva dirección|nuevo correo * es|de correo", "destinatario|usuario * ha cambiado de dirección|cambió de dirección|ha cambiato indirizzo", "nuovo indirizzo * è", "novo endereço|nova morada * é|vendas", "destinatário|utilizador|usuário * mudou de endereço|já não trabalha aqui|novo endereço", "nieuwe adres|nieuw adres * is|luidt", "ontvanger|geadresseerde * heeft een nieuw adres|is verhuisd naar", "nowy adres * to|brzmi", "odbiorca|adresat * zmienił adres|ma nowy adres", "ny adress|nya adressen|nya adress * är", "mottagaren|modtageren|mottakeren * har bytt adress|har en ny adress|har fået ny adresse|har skiftet adresse|har byttet adresse|har fått ny adresse", "nye adresse|ny adresse * er", "uusi osoite|uusi sähköpostiosoite * on", "vastaanottajan * osoite on muuttunut|osoite on vaihtunut", "nová adresa * je", "příjemce|adresát|príjemca * změnil adresu|má novou adresu|zmenil adresu|má novú adresu", "új címe|új cím|új e-mail címe * a következő|ez", "címzett * címe megváltozott|új címe|címet változtatott", "noua adresă|adresa nouă * este", "destinatarul * și-a schimbat adresa|are o adresă nouă", "νέα διεύθυνση|νέα του διεύθυνση * είναι", "παραλήπτης * άλλαξε διεύθυνση", "нов адрес|новият адрес|новия адрес * е", "получателят * смени адреса|има нов адрес|е сменил адреса", "новый адрес|его новый адрес * получателя", "получатель|адресат * сменил адрес|изменил адрес|переехал", "одержувач|отримувач|адресат * змінив адресу|має нову адресу", "alıcı|kullanıcı * adresini değiştirdi|yeni adresi", "yeni adresi * gönderin", "người nhận|người dùng * đã đổi địa chỉ|đã chuyển sang địa chỉ", "địa chỉ mới * là", "penerima|pengguna * pindah alamat|alamat baru|berganti alamat|telah mengganti alamat", "הנמען * החליף כתובת|עבר לכתובת|שינה את כתובתו", "הכתובת החדשה|כתובת חדשה * היא", "العنوان الجديد * هو", "المستلم * غير عنوانه|عنوانه الجديد", "نشانی جدید|آدرس جدید * است", "ที่อยู่ใหม่ * คือ", "アドレスが変更されました", "新しいアドレスは", "アドレスは変更され", "新地址是", "地址已变更", "地址已更改", "新地址為", "地址已變更", "주소가 변경되었", "새 주소는", "नया पता * है",
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
          "adresse|empfängeradresse|e-mail-adresse * falsches format|ungültige form|falsch geschrieben|ungültiges format|syntaktisch|unzulässige zeichen|ungültige zeichen", "adresse * mal formée|mal formé|format incorrect|format invalide|caractères non|n'est pas une adresse valide|syntaxe", "dirección|indirizzo|endereço * formato incorrecto|formato no válido|mal escrita|mal formada|caracteres no|formato errato|formato non valido|non è corretto il formato|caratteri non|formato inválido|formato incorreto|mal formado|caracteres inválidos|sintassi", "adres|e-mailadres * ongeldig formaat|onjuiste vorm|ongeldige tekens|nieprawidłowy format|zły format|niedozwolone znaki|błędny format|nieprawidłową postać", "adressen|adress|adresse * felaktigt format|ogiltigt format|ogiltiga tecken|forkert format|ugyldigt format|ugyldige tegn|feil format|ugyldig format", "osoite|osoitteen * väärässä muodossa|muoto on virheellinen|virheellinen muoto|kiellettyjä merkkejä", "adresa|adresy|adresu * nesprávný tvar|nesprávný formát|chybný formát|neplatný formát|neplatné znaky|nesprávny tvar|nesprávny formát|nie je platná|není platná|format nevalid|format incorect|format greșit|caractere nevalide|caractere nepermise", "cím|címe * formátuma hibás|formátuma érvénytelen|hibás formátumú|nem megfelelő formátumú", "διεύθυνση|διεύθυνσης * λανθασμένη μορφή|μη έγκυρη μορφή|μη έγκυρους χαρακτήρες|δεν έχει σωστή μορφή", "адрес|адреса|адресът|адреси * неверный формат|некорректный формат|неправильный формат|недопустимые символы|имеет неверный|неправильний формат|некоректний формат|неприпустимі символи|неправилен формат|невалиден формат|недопустими символи", "неверный формат|некорректный формат|неправильний формат|некоректний формат|неправилен формат * адреса|адрес",
          "adres|adresi * biçimi geçersiz|biçimi hatalı|hatalı biçim|geçersiz karakter|yanlış biçim", "địa chỉ * sai định dạng|không đúng định dạng|ký tự không hợp lệ", "alamat * format salah|formatnya salah|format tidak valid|karakter tidak valid", "כתובת|הכתובת * מבנה שגוי|פורמט שגוי|אינה תקינה|תווים אסורים", "عنوان|العنوان|آدرس|نشانی * صيغة غير صحيحة|صيغة غير صالحة|قالب نادرست|فرمت نادرست", "ที่อยู่ * รูปแบบไม่ถูกต้อง", "アドレス|宛先 * 形式が正しくありません|形式が不正|書式が正しく|使用できない文字", "地址 * 格式错误|格式不正确|格式錯誤|格式不正確|非法字符", "주소 * 형식이 올바르지|형식이 잘못|형식 오류",
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
          "postfach|mailbox * nicht verfügbar|steht nicht zur verfügung|derzeit nicht erreichbar", "boîte|boîte aux lettres * indisponible|n'est pas disponible|non disponible", "buzón|casella|caixa * no está disponible|no disponible|non disponibile|non è disponibile|indisponível|não está disponível", "postvak|mailbox|brievenbus * niet beschikbaar", "skrzynka * niedostępna|jest niedostępna", "brevlådan|postlådan|postkassen|postboksen * är inte tillgänglig|inte tillgänglig|er ikke tilgængelig|er ikke tilgjengelig|ikke tilgængelig", "postilaatikko * ei ole käytettävissä|ei ole saatavilla", "schránka * není dostupná|nedostupná|nie je dostupná", "postafiók|postafiókja|postaláda|postaládája * nem elérhető|nem érhető el", "căsuța|cutia * nu este disponibilă|indisponibilă", "γραμματοκιβώτιο|θυρίδα * δεν είναι διαθέσιμο|δεν είναι διαθέσιμη|μη διαθέσιμο", "кутия|кутията * не е достъпна|недостъпна", "ящик * недоступен", "скринька * недоступна", "posta kutusu * kullanılamıyor|erişilemiyor|kullanılabilir değil", "hộp thư * không khả dụng|không sẵn sàng", "kotak surat|kotak masuk * tidak tersedia", "תיבת|התיבה * אינה זמינה|לא זמינה", "صندوق * غير متاح|در دسترس نیست", "กล่องจดหมาย|กล่องเมล * ไม่พร้อมใช้งาน|ไม่สามารถใช้งาน", "メールボックス * 利用できません|使用できません", "邮箱|信箱 * 不可用|无法使用|無法使用", "메일함|사서함 * 사용할 수 없", "मेलबॉक्स * उपलब्ध नहीं",
        ],
      },
      reason: "mailbox-unavailable", confidence: 0.75, source, seen,
      matches: [{ text: "Skrzynka odbiorcy jest niedostępna." }, { text: "Postilaatikko ei ole käytettävissä." }],
    },
    {
      id: "sentences-mail/stopped-account",
      when: {
        says: [
          "تم إيقاف|تم تعليق|تم إغلاق|تم تعطيل|تم حظر * حساب المستلم|حساب|صندوق|الحساب", "משתמש|חשבון|התיבה|תיבת * הוקפא|הוקפאה|נסגר|נסגרה|הושבת|הושבתה|בוטל", "บัญชี|กล่องจดหมาย * ถูกระงับ|ถูกปิด|ถูกยกเลิก|ปิดใช้งาน", "λογαριασμός|θυρίδα|διεύθυνση * δεν είναι πλέον ενεργός|δεν είναι πλέον ενεργή|δεν είναι πια ενεργός|έχει κλείσει|δεν χρησιμοποιείται πλέον", "खाता|मेलबॉक्स * बंद|निलंबित|निष्क्रिय", "contul|căsuța * a fost închis|a fost închisă|a fost suspendat|a fost dezactivat|a fost dezactivată", "hesabı|posta kutusu * kapatılmış|kapatılmıştır|askıya alınmış|dondurulmuş|devre dışı",
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
          "innboks|innboksen|postboks|postboksen|indbakke|indbakken|postkasse|postkassen|inkorg|inkorgen|brevlåda|brevlådan * ikke mer plass|ingen plass|ikke mere plads|ingen plads|ingen plats|inte mer plats|slut på plats", "मेलबॉक्स|मेलबाक्स * भर गया|भरा हुआ|पूरा भरा", "pašto dėžutė|dėžutė * perpildyta|pilna", "poštni predal|nabiralnik|predal * poln|je poln|prepoln", "sandučić|pretinac|sanduče * pun|puno|je pun|je puno", "сандуче * пуно|је пуно", "bústia * plena|ha superat la quota", "postkast * täis|on täis", "pastkaste * pilna|pārpildīta|ir pilna", "pósthólf|pósthólfið * fullt", "กล่องจดหมาย|เมลบ็อกซ์|กล่องเมล * เต็ม",
        ],
      },
      reason: "mailbox-full", detail: "over-quota", source, seen,
      matches: [{ text: "La bústia de jordi@example.org és plena." }, { text: "Pretinac primatelja je pun." }],
    },
    {
      id: "sentences-mail/no-user",
      when: {
        says: [
          "žádný takový|žádná taková|žiadny taký|žiadna taká * adresát|adresa|uživatel|schránka|príjemca|používateľ|adresát", "nincs ilyen|nincs ilyen nevű * postafiók|felhasználó|cím|címzett", "nu există niciun|nu avem niciun * utilizator|destinatar", "ไม่พบ|ไม่มี * ผู้ใช้|ผู้รับ|บัญชี", "उपयोगकर्ता|पता|प्राप्तकर्ता * मौजूद नहीं|नहीं मिला|अज्ञात", "korisnik|primatelj|primalac|adresa * ne postoji|nije pronađen|nepoznat|nije pronađena", "корисник|прималац|адреса * не постоји|није пронађен|непознат|није пронађена", "uporabnik|prejemnik|naslov * ne obstaja|ni najden|neznan", "sellist * kasutajat|aadressi|postkasti", "kasutaja|saaja|aadress * ei eksisteeri|puudub|on tundmatu|ei leitud", "vartotojas|gavėjas|adresas * neegzistuoja|nerastas|nežinomas", "lietotājs|saņēmējs|adrese * neeksistē|nav atrasts|nav atrasta|nezināms", "notandi|viðtakandi|netfang * er ekki til|fannst ekki|óþekktur|óþekkt", "usuari|destinatari|adreça * no existeix|desconegut|desconeguda|no s'ha trobat",
        ],
        not: ["domena", "domén", "pošiljatelja", "pošiljaoca", "siuntėjo", "remitent", "sūtītāja", "saatja"],
      },
      reason: "user-unknown", source, seen,
      matches: [{ text: "550 Sellist kasutajat meil ei ole" }, { text: "Gavėjas jonas@example.org neegzistuoja." }],
      misses: ["Domena pošiljatelja: adresa ne postoji"],
    },
  ],
} satisfies RuleFile;
