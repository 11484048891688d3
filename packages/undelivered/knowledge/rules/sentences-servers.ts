import type { RuleFile } from "../../src/types.js";

const source = "Notices of mail systems in these languages (how a sentence is built)";
const seen = "2026-11";

/** What is wrong with servers, names and the way to them, as sentences of many languages say it. */
// prettier-ignore
export default {
  name: "sentences-servers",
  layer: "sentence",
  rules: [
    {
      id: "sentences-servers/no-connection",
      when: {
        says: [
          "palvelin|palvelimeen * ei vastannut|ei vastaa|ei tavoitettu|ei saatu yhteyttä", "server|servern|serveren * antwortete nicht|hat nicht geantwortet|heeft niet geantwoord|svarade inte|svarede ikke|svarte ikke|neodpověděl|neodpovedal|non ha risposto", "serveur * n'a pas répondu", "servidor * no respondió|no ha respondido|não respondeu", "serwer * nie odpowiedział", "szerver|kiszolgáló|kiszolgálója|szervere * nem válaszolt|nem válaszol|nem érhető el", "serverul * nu a răspuns|nu răspunde", "διακομιστής * δεν απάντησε|δεν απαντά|δεν αποκρίνεται|δεν ανταποκρίνεται", "сървърът * не отговори|не отговаря", "сервер * не ответил|не відповів", "máy chủ * không phản hồi|không trả lời", "server|peladen * tidak merespons|tidak menjawab|tidak dapat dihubungi", "השרת|שרת * לא הגיב|אינו מגיב|לא ענה", "الخادم|خادم * لا يستجيب|لم يستجب", "سرور|کارگزار * پاسخ نداد|پاسخ نمی‌دهد", "เซิร์ฟเวอร์ * ไม่ตอบสนอง", "サーバー|サーバ * 応答しませんでした", "服务器|伺服器 * 没有响应|无响应|未响应|沒有回應|無回應",
          "verbindung * konnte nicht hergestellt werden|kam nicht zustande|abgelehnt|verweigert|zeitüberschreitung", "connexion * n'a pas pu être établie|impossible d'établir|a été refusée|refusée par le serveur|a expiré", "conexión * no se pudo establecer|rechazada|ha caducado|agotado el tiempo", "no se pudo establecer|non è stato possibile stabilire|não foi possível estabelecer * conexión|connessione|conexão|ligação", "connessione * rifiutata|non riuscita|scaduta|impossibile stabilire", "conexão|ligação * recusada|falhou|expirou", "verbinding * niet tot stand|geweigerd|mislukt|verlopen",
          "połączenia|połączenie * nie można nawiązać|nie udało się nawiązać|odrzucone|przekroczono czas", "nie udało się nawiązać|nie można nawiązać * połączenia", "anslutning|anslutningen|ansluta * inte upprättas|nekades|misslyckades|tog för lång tid", "kunde inte ansluta|gick inte att ansluta|kunde inte kopplas * server|servern|e-postserver|mailserver", "forbindelse|forbindelsen * ikke oprettes|blev afvist|kunne ikke|mislykkedes", "kunne ikke oprettes|kan ikke oprettes|kunne ikke opprette|kan ikke opprette|kunne ikke få|fik ikke * forbindelse|forbindelsen", "kunne ikke koble|kan ikke koble * server|serveren", "yhteyttä|yhteys * ei voitu muodostaa|ei saatu|katkesi|evättiin|aikakatkaistiin|ei onnistunut",
          "nepodařilo|nelze * spojit se serverem|připojit k serveru|navázat spojení", "spojení|pripojenie|spojenie * odmítnuto|se nezdařilo|nebylo navázáno|odmietnuté|zlyhalo|vypršelo", "nepodarilo|nie je možné * spojiť so serverom|pripojiť k serveru|nadviazať spojenie", "nem sikerült|nem lehet * kapcsolódni|csatlakozni|kapcsolatot létesíteni", "kapcsolat * elutasítva|megszakadt|nem jött létre|időtúllépés", "conexiunea|conexiune * a fost refuzată|a eșuat|nu a putut fi stabilită|a expirat", "nu s-a putut|nu se poate * conecta la server|stabili conexiunea|stabili o conexiune",
          "σύνδεση|σύνδεσης * απορρίφθηκε|απέτυχε|διακόπηκε|έληξε|δεν ήταν δυνατή", "δεν ήταν δυνατή * η σύνδεση|σύνδεση", "връзка|връзката * отказана|неуспешна|не може да бъде|прекъсна|изтече", "соединение|подключение|соединения * отклонено|сброшено|не удалось|не установлено|разорвано|превышено время|отказано", "з'єднання|підключення * відхилено|не вдалося|не встановлено|розірвано|перервано", "не вдалося * з'єднатися|під'єднатися|підключитися|встановити з'єднання", "bağlantı * reddedildi|kurulamadı|zaman aşımı|kesildi", "sunucusuna|sunucuya * bağlanılamadı|bağlanamadı|bağlantı kurulamadı",
          "không thể * kết nối", "kết nối * bị từ chối|thất bại|hết thời gian", "tidak dapat|gagal * terhubung|tersambung|menghubungi server", "koneksi|sambungan * ditolak|gagal|habis waktu|terputus", "החיבור|להתחבר * נדחה|נכשל|פג", "تعذر|لا يمكن * الاتصال", "اتصال|الاتصال * مرفوض|برقرار نشد|رد شد|انتهت مهلة|ناموفق", "ไม่สามารถ * เชื่อมต่อ", "การเชื่อมต่อ * ถูกปฏิเสธ|หมดเวลา|ล้มเหลว", "接続|接続が|接続に * 拒否|失敗|タイムアウト|できません|できませんでした", "连接|連線|连接被|連線被 * 被拒绝|被拒絕|超时|逾時|失败|失敗", "연결 * 거부|실패|시간 초과|할 수 없", "कनेक्शन|कनेक्ट * नहीं हो सका|अस्वीकार|विफल",
        ],
        not: ["imap", "pop3", "verschlüsselte", "chiffrée", "cifrada", "crittografata", "szyfrowanego", "krypterad", "krypteret", "kryptert", "salattua", "šifrované", "šifrovaného", "titkosított", "tls", "ssl", "zu viele", "trop de", "demasiadas", "troppe", "слишком много", "spf", "rbl", "internet", "wlan", "dns", "dns-сервер", "dns-server", "nameserver", "névkiszolgáló", "névkiszolgálója"],
      },
      reason: "connection-failed", confidence: 0.8, source, seen,
      matches: [{ text: "Viestiä ei toimitettu: yhteyttä vastaanottajan palvelimeen ei saatu." }, { text: "Връзката със сървъра на получателя беше отказана." }],
      misses: ["Keine verschlüsselte Verbindung konnte hergestellt werden"],
    },
    {
      id: "sentences-servers/disk-full",
      when: {
        says: [
          "festplatte|datenträger|platte|server|servers * ist voll|voll ist|kein speicherplatz|keinen speicherplatz|kein plattenplatz", "disque|serveur * est plein|plein|plus d'espace disque|espace disque insuffisant|saturé", "disco|servidor * lleno|está lleno|sin espacio en disco|cheio|está cheio|sem espaço em disco", "disco|server * pieno|è pieno|spazio su disco esaurito|spazio insufficiente su disco", "schijf|server * is vol|vol is|geen schijfruimte|onvoldoende schijfruimte", "dysk|dysku|serwer|serwerze * pełny|jest pełny|brak miejsca na dysku|przepełniony", "brak|zabrakło * miejsca na dysku|przestrzeni na dysku",
          "disken|hårddisken|servern|serverns * är full|full|slut på diskutrymme|saknar diskutrymme", "disken|disk|serveren|serverens|harddisken * er fuld|er full|mangler diskplads|mangler diskplass|ikke mere plads på disken", "levy|levytila|kiintolevy|palvelimen * on täynnä|loppunut|on lopussa|levytila on|levy on täynnä", "disk|disku|serveru|serveri|servera|server * plný|je plný|není dost místa|nie je dosť miesta|nedostatek místa|nedostatok miesta|došlo místo|došlo miesto|zaplněn|zaplnený", "lemez|lemeze|lemezén|szerver|kiszolgáló * megtelt|betelt|nincs elég hely|nincs szabad hely", "discul|disc|serverul|serverului * este plin|plin|nu mai are spațiu|spațiu insuficient pe disc",
          "δίσκος|διακομιστή|διακομιστής * γεμάτος|είναι γεμάτος|δεν υπάρχει χώρος στον δίσκο", "дискът|диск|сървъра|сървърът * пълен|е пълен|няма място на диска", "диск|диске|сервере|сервер|сервера * переполнен|нет места|заполнен|закончилось место|недостаточно места|недостаточно дискового", "диск|диску|сервері|сервера * переповнений|заповнений|немає місця|бракує місця|недостатньо місця", "disk|diski|diskinde|sunucunun * dolu|yer yok|dolmuş|yetersiz disk", "ổ đĩa|máy chủ|đĩa * đã đầy|hết dung lượng đĩa|hết chỗ", "disk|cakram|penyimpanan server * penuh|habis", "דיסק|הדיסק|בשרת * מלא|אין מקום|אין די מקום", "قرص|القرص|دیسک * ممتلئ|پر است|پر شده", "ดิสก์|พื้นที่ของเซิร์ฟเวอร์|พื้นที่เซิร์ฟเวอร์ * เต็ม|ไม่พอ|ไม่เพียงพอ",
          "ディスク|サーバー|サーバ * 空き容量がありません|空き容量が不足|ディスクがいっぱい|ディスク容量不足", "磁盘|磁碟|硬盘|硬碟|服务器|伺服器 * 已满|已滿|空间不足|空間不足", "디스크|서버 * 가득|공간이 부족|용량이 부족",
        ],
        not: ["postfach", "boîte", "buzón", "casella", "caixa", "postvak", "postbus", "mailbox", "skrzynka", "skrzynki", "schránka", "schránky", "postilaatikko", "postaláda", "căsuța", "ящик", "ящика", "скринька", "kutusu", "hộp thư", "brevlåda", "brevlådan", "postkasse", "postkassen", "postboks", "postboksen", "konto", "compte", "cuenta", "conta", "γραμματοκιβώτιο", "кутия", "メールボックス", "邮箱", "信箱", "메일함"],
      },
      reason: "server-full", confidence: 0.9, source, seen,
      matches: [{ text: "Hårddisken på mottagarens server är full." }, { text: "Levytila on loppunut vastaanottajan palvelimelta." }],
      misses: ["Das Postfach auf dem Server ist voll"],
    },
    {
      id: "sentences-servers/internal-error",
      when: {
        says: [
          "interner fehler", "internen fehler", "interner serverfehler", "erreur interne", "error interno", "errore interno", "erro interno", "interne fout", "interne serverfout", "błąd wewnętrzny", "wewnętrzny błąd", "internt fel", "internt serverfel", "intern fejl", "intern serverfejl", "intern feil", "intern serverfeil", "sisäinen virhe", "sisäisen virheen", "interní chyba", "vnitřní chyba", "interná chyba", "vnútorná chyba", "belső hiba", "belső hibája", "eroare internă", "εσωτερικό σφάλμα", "вътрешна грешка", "внутренняя ошибка", "внутренней ошибки", "внутрішня помилка", "dahili hata", "iç hata", "sunucu hatası", "lỗi nội bộ", "kesalahan internal", "galat internal", "שגיאה פנימית", "خطأ داخلي", "خطای داخلی", "ข้อผิดพลาดภายใน", "内部エラー", "内部错误", "內部錯誤", "내부 오류",
          "server|servern|serveren|servidor|serveur * technische störung|technischen störung|panne technique|problème technique|problema técnico|falla técnica|problema tecnico|technisch probleem|tekniskt fel|teknisk fejl|teknisk feil", "serwer|serwera * awaria|awarii|problem techniczny", "сервер|сервере|сервера * технический сбой|техническая ошибка|сбой|технічний збій|технічна помилка|збій",
        ],
        not: ["http", "website", "datenbank", "database", "base de"],
      },
      reason: "server-error", confidence: 0.8, source, seen,
      matches: [{ text: "451 Na vzdáleném serveru nastala interní chyba" }, { text: "Levelét nem tudtuk átadni, a fogadó kiszolgálón belső hiba történt." }],
      misses: ["Interne Revision"],
    },
    {
      id: "sentences-servers/set-up-wrong",
      when: {
        says: [
          "server|mailserver|servern|serveren|mailserveren * falsch konfiguriert|falsch eingerichtet|fehlerhaft konfiguriert|nicht richtig eingerichtet|verkeerd geconfigureerd|verkeerd ingesteld|onjuist geconfigureerd|felkonfigurerad|fel inställd|felaktigt konfigurerad|sat forkert op|forkert konfigureret|fejlkonfigureret|feil satt opp|feilkonfigurert|satt opp feil|configurato male|non è configurato correttamente|configurato in modo errato|špatně nastaven|chybně nastaven|nesprávně nakonfigurován|zle nastavený|nesprávne nakonfigurovaný", "serveur * mal configuré|n'est pas configuré correctement|incorrectement configuré", "servidor * mal configurado|no está configurado correctamente|não está configurado corretamente|configurado incorretamente",
          "serwer * źle skonfigurowany|błędnie skonfigurowany|nieprawidłowo skonfigurowany", "palvelin * väärin määritetty|virheellisesti määritetty|on määritetty väärin", "szerver|kiszolgáló * hibásan van beállítva|rosszul van beállítva|hibás beállítás", "serverul * configurat greșit|nu este configurat corect|configurat incorect", "διακομιστής * δεν έχει ρυθμιστεί σωστά|λανθασμένα ρυθμισμένος", "сървърът|сървър * неправилно конфигуриран|грешно настроен|не е настроен правилно", "сервер * неправильно настроен|настроен неправильно|неверно настроен|неправильно налаштований|налаштовано неправильно", "sunucu|sunucusu * yanlış yapılandırılmış|hatalı yapılandırılmış|yanlış ayarlanmış", "máy chủ * cấu hình sai|cấu hình không đúng", "server|peladen * salah konfigurasi|salah dikonfigurasi|tidak dikonfigurasi dengan benar",
          "サーバー|サーバ * 設定に誤り|設定が誤って|設定が間違|設定ミス", "服务器|伺服器 * 配置错误|配置有误|設定錯誤|設定有誤", "서버 * 설정이 잘못|설정 오류|잘못 구성", "השרת|שרת * מוגדר באופן שגוי|לא מוגדר כראוי|הגדרה שגויה", "الخادم|خادم * إعداد خاطئ|غير مهيأ بشكل صحيح",
        ],
        not: ["mx", "spf", "dns", "ptr", "absender"],
      },
      reason: "server-misconfigured", source, seen,
      matches: [{ text: "De mailserver van de ontvanger is verkeerd ingesteld." }, { text: "Сервер получателя неправильно настроен." }],
      misses: ["Der Server wurde neu eingerichtet"],
    },
    {
      id: "sentences-servers/no-route",
      when: {
        says: [
          "keine route|kein weg|keinen weg|keine zustellroute * empfänger|domain|domäne|empfängers|ziel", "aucune route|pas de route|aucun chemin|ne trouve aucune route * destinataire|domaine|adresse", "ninguna ruta|no hay ruta|sin ruta|no existe ruta * destinatario|dominio|dirección|destino", "nessuna rotta|nessun percorso|nessun instradamento * destinatario|dominio|indirizzo", "nenhuma rota|não há rota|sem rota * destinatário|domínio|endereço", "geen route|geen weg * ontvanger|domein|adres", "brak trasy|nie ma trasy|nie znaleziono trasy|brak drogi * odbiorcy|domeny|adresu", "ingen rutt|ingen väg|hittar ingen väg * mottagaren|mottagarens|domän|domänen|adressen",
          "ingen rute|ingen vej|ingen vei * modtageren|modtagerens|domænet|mottakeren|mottakerens|domene|domenet|adressen", "ei reittiä|reittiä ei|ei löydy reittiä|reittiä * vastaanottajan|vastaanottajaan|verkkotunnukseen|ei löydy|ei löytynyt", "žádná cesta|žádnou cestu|nenalezena cesta|neexistuje cesta|žiadna cesta|žiadnu cestu * příjemci|příjemce|doméně|domény|príjemcovi|príjemcu|doméne", "nincs útvonal|nem található útvonal|nem talált útvonalat * címzett|tartomány|cím|tartományhoz|címzetthez", "nicio rută|nu există rută|nu există o rută * destinatar|domeniul|domeniu|adresa", "διαδρομή * δεν υπάρχει|δεν βρέθηκε", "δεν υπάρχει|δεν βρέθηκε * διαδρομή", "няма маршрут|няма път * получателя|домейна|адреса", "нет маршрута|маршрут не найден|не найден маршрут|не удалось найти маршрут * домена|домену|получателя|получателю|адреса|адресу", "немає маршруту|не знайдено маршрут|маршрут * домену|одержувача|отримувача|не знайдено",
          "yol|rota|yönlendirme * bulunamadı", "không tìm thấy tuyến", "không có tuyến", "tidak ada rute", "rute tidak ditemukan", "לא נמצא נתיב", "אין נתיב", "لا يوجد مسار", "مسیری", "ไม่พบเส้นทาง", "経路|配送経路|配送先 * 見つかりません|がありません|不明", "没有路由", "找不到路由", "无法路由", "無法路由", "找不到路徑", "경로 * 찾을 수 없|없습니다",
        ],
        not: ["ip", "host"],
      },
      reason: "routing-failed", source, seen,
      matches: [{ text: "Es gibt keine Route zur Domain des Empfängers." }, { text: "Ingen rutt till mottagarens domän hittades." }],
    },
    {
      id: "sentences-servers/not-hosted",
      when: {
        says: [
          "server|mailserver * nicht für die domain zuständig|nicht zuständig für|ist nicht zuständig|nimmt keine mails für|verwerkt geen post voor|verwerkt geen mail voor|is niet verantwoordelijk voor|ontvangt geen mail voor|non gestisce il dominio|non gestisce la posta|non è responsabile del dominio|hanterar inte domänen|hanterar inte e-post för|ansvarar inte för|håndterer ikke domænet|håndterer ikke mail for|håndterer ikke domenet|håndterer ikke e-post for|neobsluhuje doménu|nespravuje doménu", "serveur * ne gère pas|n'héberge pas|n'est pas responsable", "servidor * no gestiona|no aloja|no atiende|não hospeda|não gere|não é responsável|não atende", "serwer * nie obsługuje domeny|nie obsługuje poczty", "palvelin * ei käsittele|ei palvele|ei vastaa verkkotunnuksen", "szerver|kiszolgáló * nem kezeli|nem szolgálja ki|nem felelős", "serverul * nu gestionează|nu găzduiește|nu deservește", "διακομιστής * δεν εξυπηρετεί|δεν φιλοξενεί|δεν διαχειρίζεται", "сървър|сървърът * не обслужва", "сервер * не обслуживает|не обслуговує", "sunucu * barındırmıyor|hizmet vermiyor", "máy chủ * không phục vụ|không quản lý", "server * tidak melayani|tidak mengelola", "サーバー|サーバ * 取り扱っていません|扱っていません|管理していません", "服务器|伺服器 * 不负责|不托管|不負責|不代管", "서버 * 관리하지 않|담당하지 않",
        ],
        not: ["port", "smtputf8", "tls"],
      },
      reason: "domain-not-hosted", source, seen,
      matches: [{ text: "550 Dieser Server ist nicht zuständig für example.org" }, { text: "550 Ten serwer nie obsługuje domeny example.org" }],
    },
    {
      id: "sentences-servers/no-mail-there",
      when: {
        says: [
          "domain|domäne * empfängt keine e-mail|empfängt keine mail|nimmt keine e-mail|nimmt keine mail|keinen mx|keine mx|kein mailserver|keinen mailserver", "domaine * n'accepte pas de courrier|ne reçoit pas|pas d'enregistrement mx|aucun enregistrement mx|aucun serveur de messagerie", "dominio * no acepta correo|no recibe correo|no tiene registros mx|no tiene servidor de correo|non accetta posta|non riceve posta|non ha record mx|nessun record mx", "domínio * não aceita e-mail|não recebe e-mail|não recebe correio|não tem registos mx|não possui registros mx", "domein * ontvangt geen|accepteert geen|geen mx|geen mailserver", "domena * nie przyjmuje poczty|nie odbiera poczty|nie ma rekordów mx|nie ma rekordu mx|nie posiada rekordu", "domänen * tar inte emot|saknar mx|har ingen mx|har ingen e-postserver", "domænet|domenet * modtager ikke|tar ikke imot|har ingen mx|mangler mx|har ingen mailserver", "verkkotunnus|verkkotunnuksella * ei vastaanota|ei ota vastaan|ei ole mx|ei ole sähköpostipalvelinta",
          "doména * nepřijímá poštu|nepřijímá e-mail|nemá mx|nemá záznam mx|nemá poštovní server|neprijíma poštu|nemá poštový server", "tartomány|domain|domainnek * nem fogad|nincs mx|nincs levelezőkiszolgálója", "domeniul * nu primește|nu acceptă|nu are înregistrări mx|nu are mx|nu are server de mail", "τομέας * δεν δέχεται|δεν λαμβάνει|δεν έχει εγγραφή mx|δεν έχει mx", "домейнът|домейн * не приема|не получава|няма mx", "домен|домена|домену * не принимает почту|не принимает|нет mx|не имеет mx|отсутствует mx|не приймає пошту|не приймає|немає mx|не має mx", "alan adı|alan adının|etki alanı * e-posta kabul etmiyor|mx kaydı yok|posta almıyor", "tên miền * không nhận thư|không nhận email|không có bản ghi mx", "domain * tidak menerima surel|tidak menerima email|tidak memiliki mx|tidak memiliki catatan mx", "הדומיין|דומיין * אינו מקבל|לא מקבל|אין רשומת mx", "النطاق * لا يستقبل|لا يقبل", "دامنه * ایمیل دریافت نمی‌کند|رکورد mx ندارد", "โดเมน * ไม่รับ", "ドメイン * メールを受け付けていません|メールを受信しません|mxレコードがありません", "域名|網域 * 不接收邮件|没有mx|不接收郵件|沒有mx", "도메인 * 메일을 받지 않|mx 레코드가 없",
        ],
        not: ["absender", "absenders", "expéditeur", "remitente", "mittente", "remetente", "afzender", "nadawcy", "avsändarens", "afsenderens", "avsenderens", "odesílatele", "отправителя", "відправника", "送信元", "发件人", "寄件者"],
      },
      reason: "domain-no-mail", source, seen,
      matches: [{ text: "Domena example.org nie przyjmuje poczty." }, { text: "Домен example.org не имеет MX-записи" }],
      misses: ["Die Domain des Absenders hat keinen MX"],
    },
    {
      id: "sentences-servers/domain-unknown",
      when: {
        says: [
          "finns ingen|findes ingen|finnes ingen|findes intet|finnes ikke noe|existiert keine|gibt es keine|gibt keine|n'existe aucun|no existe ningún|non esiste alcun|não existe nenhum|bestaat geen|nie ma|neexistuje žádná|neexistuje žiadna|nincs ilyen|nu există niciun|не существует|нет такого|немає такого|няма такъв|ei ole olemassa * domän|domæne|domene|domain|domaine|dominio|domínio|domein|domeny|doména|tartomány|domeniu|домена|домену|домейн|verkkotunnusta", "verkkotunnusta|verkkotunnus * ei ole olemassa|ei löydy|ei löytynyt|ei ole", "domænet|domæne|domenet|domene|domänen|domän * eksisterer ikke|blev ikke fundet|ble ikke funnet|er ukendt|er ukjent|hittades inte|existerar inte", "tartomány|domain|domainje|tartománya * nem létezik|nem található", "domeniul * nu există|nu a fost găsit", "τομέας * δεν υπάρχει|δεν βρέθηκε", "домейнът|домейн|домейна * не съществува|не е намерен", "tên miền * không tồn tại|không tìm thấy", "domain * tidak ditemukan|tidak ada|tidak terdaftar", "הדומיין|דומיין|שם המתחם * אינו קיים|לא קיים|לא נמצא", "النطاق|نطاق * غير موجود|لا يوجد", "دامنه * وجود ندارد|یافت نشد", "โดเมน * ไม่พบ|ไม่มีอยู่", "doména * neexistuje|nebola nájdená", "डोमेन * मौजूद नहीं|नहीं मिला",
        ],
        not: ["absender", "avsändarens", "afsenderens", "avsenderens", "lähettäjän", "feladó", "expeditorului", "αποστολέα", "подателя", "göndericinin", "người gửi", "pengirim", "השולח", "המרسל", "المرسل", "فرستنده", "ผู้ส่ง", "odosielateľa"],
      },
      reason: "domain-not-found", source, seen,
      matches: [{ text: "Verkkotunnusta example.org ei ole olemassa." }, { text: "Tên miền example.org không tồn tại." }],
      misses: ["Avsändarens domän hittades inte"],
    },
    {
      id: "sentences-servers/names-late",
      when: {
        says: [
          "nameserver|namenserver|dns-server|dns-abfrage|dns-auflösung * antwortet nicht|nicht erreichbar|fehlgeschlagen|zeitüberschreitung", "serveur dns|serveur de noms|serveurs de noms|requête dns * ne répond pas|ne répondent pas|injoignable|échoué|expiré", "servidor dns|servidor de nombres|consulta dns|servidor de nomes * no responde|no respondió|falló|não responde|não respondeu|falhou", "server dns|server dei nomi|interrogazione dns * non risponde|non rispondono|fallita", "nameserver|naamserver|dns-server|namnserver|namnservern|dns-servern|navneserver|navneserveren|navnetjener|navnetjeneren * reageert niet|antwoordt niet|svarar inte|svarer ikke", "serwer nazw|serwer dns|serwery nazw * nie odpowiada|nie odpowiadają", "nimipalvelin|dns-palvelin * ei vastaa|ei vastannut", "jmenný server|dns server|menný server * neodpovídá|neodpovedá", "névkiszolgáló|névkiszolgálója|névszerver|dns-kiszolgáló * nem válaszol|nem érhető el", "serverul dns|serverul de nume * nu răspunde", "διακομιστής dns|διακομιστής ονομάτων * δεν αποκρίνεται|δεν απαντά", "dns сървърът|сървърът за имена * не отговаря", "dns-сервер|сервер имён|сервер имен|сервер dns * не отвечает|недоступен", "dns-сервер|сервер імен * не відповідає|недоступний", "dns sunucusu|ad sunucusu * yanıt vermiyor|yanıt vermedi", "máy chủ dns|máy chủ tên miền * không phản hồi", "server dns|server nama * tidak merespons|tidak menjawab", "שרת ה-dns|שרת dns|שרת השמות * אינו מגיב|לא מגיב|לא הגיב", "dnsサーバー|dnsサーバ|ネームサーバー|ネームサーバ * 応答しません|応答がありません", "dns服务器|域名服务器|dns伺服器|網域名稱伺服器 * 没有响应|无响应|未响应|沒有回應|無回應", "dns 서버|네임서버|dns서버 * 응답하지 않|응답이 없",
        ],
      },
      reason: "dns-temporary", source, seen,
      matches: [{ text: "Ad sunucusu yanıt vermiyor, ileti bekliyor." }, { text: "Navneserveren for example.org svarer ikke." }],
      misses: ["Der Server des Empfängers antwortet nicht"],
    },
    {
      id: "sentences-servers/bad-records",
      when: {
        says: [
          "mx * zeigt auf eine private|verweist auf eine private|zeigt auf einen cname|zeigt auf localhost|pointe vers une adresse privée|pointe vers un cname|pointe vers localhost|apunta a una dirección privada|apunta a un cname|punta a un indirizzo privato|punta a un cname|aponta para um endereço privado|aponta para um cname|verwijst naar een privé|verwijst naar een privéadres|wskazuje na adres prywatny|wskazuje na prywatny|pekar på en privat|peger på en privat|peker på en privat|viittaa yksityiseen|ukazuje na soukromou|ukazuje na neveřejnou|ukazuje na súkromnú|privát címre mutat|indică o adresă privată|δείχνει σε ιδιωτική|сочи към частен|указывает на частный|указывает на локальный|указывает на внутренний|вказує на приватну|özel bir adrese|trỏ tới địa chỉ riêng|mengarah ke alamat privat",
          "dns-einträge|dns-eintrag|mx-eintrag|mx-einträge * fehlerhaft|falsch|ungültig|sind falsch", "enregistrements dns|enregistrement mx|enregistrements mx * incorrects|incorrect|erroné|erronés|invalide|invalides", "registros dns|registro mx|registros mx|record mx * incorrectos|incorrecto|erróneo|erróneos|no válido|errato|non valido|incorreto|incorretos", "запись mx|mx-запись|mx-записи * некорректна|неверна|неверны|ошибочна", "rekordy dns|rekord mx|rekordy mx * błędne|nieprawidłowy|błędny|nieprawidłowe", "mxレコードが不正", "mxレコードが正しくありません", "mx记录错误", "mx紀錄錯誤",
        ],
        not: ["absender", "expéditeur", "remitente", "mittente"],
      },
      reason: "dns-misconfigured", source, seen,
      matches: [{ text: "Rekord MX domeny odbiorcy wskazuje na prywatny adres 10.0.0.1." }, { text: "Les enregistrements MX du domaine sont incorrects." }],
    },
    {
      id: "sentences-servers/encryption",
      when: {
        says: [
          "не поддерживает|не підтримує|не поддържа|nie obsługuje|nie wspiera|ne prend pas en charge|no admite|non supporta|não suporta|não aceita|ondersteunt geen|stöder inte|understøtter ikke|støtter ikke|ei tue|nepodporuje|nem támogatja a|nu acceptă|δεν υποστηρίζει|desteklemiyor|không hỗ trợ|tidak mendukung|אינו תומך|לא תומך|لا يدعم|پشتیبانی نمی‌کند|不支持|不支援 * шифрование|шифрування|криптиране|szyfrowania|chiffrement|cifrado|crittografia|cifratura|criptografia|encriptação|versleuteling|kryptering|salausta|šifrování|šifrovanie|titkosítást|criptarea|κρυπτογράφηση|şifreleme|mã hóa|enkripsi|הצפנה|בהצפנה|التشفير|رمزنگاری|加密", "şifrelemeyi|şifreleme * desteklemiyor", "verschlüsselte verbindung|verschlüsselten verbindung|verschlüsselung * nicht hergestellt|nicht aufgebaut|kam nicht zustande|nicht angeboten|vorgeschrieben|nicht unterstützt|gescheitert", "zielserver|server * bietet keine verschlüsselung|unterstützt keine verschlüsselung|ohne verschlüsselung", "connexion chiffrée|connexion sécurisée|chiffrement * impossible|n'a pas pu|échoué|non pris en charge|exigé|pas proposé", "conexión cifrada|conexión segura|cifrado * no se pudo|falló|no admite|no ofrece|exige", "connessione crittografata|connessione cifrata|connessione sicura|cifratura * impossibile|non riuscita|non supportata|non è stato possibile", "ligação encriptada|conexão criptografada|conexão segura|ligação segura * não foi possível|falhou|não pôde", "versleutelde verbinding|beveiligde verbinding|versleuteling * niet tot stand|mislukt|niet ondersteund|niet aangeboden|verplicht",
          "szyfrowanego połączenia|bezpiecznego połączenia|szyfrowane połączenie|szyfrowania * nie można|nie udało|nieudane|nie obsługuje", "nie udało się nawiązać|nie można nawiązać * szyfrowanego|bezpiecznego", "krypterad anslutning|säker anslutning|krypterad förbindelse|kryptering * inte upprättas|misslyckades|stöds inte|saknas", "krypteret forbindelse|sikker forbindelse|kryptert forbindelse|kryptert tilkobling|sikker tilkobling * ikke oprettes|ikke opprettes|mislykkedes|mislyktes|kunne ikke", "kunne ikke oprette|kunne ikke opprette|kunne ikke oprettes|kunne ikke opprettes * krypteret|kryptert|sikker", "salattua yhteyttä|suojattua yhteyttä|salausta * ei voitu|ei tueta|ei saatu|ei onnistunut", "šifrované spojení|zabezpečené spojení|šifrování|šifrované spojenie|zabezpečené spojenie * nepodařilo|nelze|nepodporuje|nepodarilo|nie je možné", "nepodařilo|nelze|nepodarilo * šifrované spojení|zabezpečené spojení|šifrované spojenie|zabezpečené spojenie", "titkosított kapcsolat|titkosított kapcsolatot|biztonságos kapcsolat * nem sikerült|nem jött létre|nem lehetett", "conexiune criptată|conexiune securizată|conexiunea criptată|conexiunea securizată * nu a putut|a eșuat|imposibil", "nu s-a putut stabili * conexiune criptată|conexiune securizată|conexiunea criptată",
          "κρυπτογραφημένη σύνδεση|ασφαλής σύνδεση * δεν ήταν|απέτυχε|δεν μπόρεσε", "криптирана връзка|сигурна връзка|шифрована връзка * не може|неуспешна|не беше", "зашифрованное соединение|защищённое соединение|защищенное соединение|шифрованное соединение * не удалось|не установлено|невозможно", "не удалось установить * зашифрованное|защищённое|защищенное|шифрованное", "зашифроване з'єднання|захищене з'єднання|шифроване з'єднання * не вдалося|не встановлено", "не вдалося встановити * зашифроване|захищене|шифроване", "şifreli bağlantı|güvenli bağlantı * kurulamadı|başarısız", "kết nối mã hóa|kết nối bảo mật * không thể|thất bại", "koneksi terenkripsi|koneksi aman|sambungan terenkripsi * gagal|tidak dapat", "חיבור מוצפן|חיבור מאובטח|הצפנה * נכשל|לא ניתן|אינה נתמכת", "اتصال مشفر|اتصال رمزگذاری شده|الاتصال المشفر * تعذر|فشل|برقرار نشد", "暗号化通信|暗号化|tls接続 * できません|確立できません|失敗|対応していません|必須", "加密连接|加密連線|安全连接|安全連線 * 无法建立|無法建立|失败|失敗", "암호화 연결|암호화된 연결|보안 연결 * 할 수 없|실패",
          "platnost|certifikát|certifikátu * certifikátu vypršela|vypršela|vypršel|není platný|neplatný|nie je platný|skončila platnosť", "tanúsítvány|tanúsítványa * lejárt|érvénytelen", "certificatul * a expirat|expirat|nu este valid", "certifikatet|certifikat|sertifikatet|sertifikat * har gått ut|är ogiltigt|er udløbet|er ugyldigt|er utløpt|har utløpt|er ugyldig", "varmenne|sertifikaatti * on vanhentunut|vanhentunut|ei kelpaa|on virheellinen", "πιστοποιητικό * έχει λήξει|έληξε|δεν είναι έγκυρο", "сертификатът|сертификат * е изтекъл|изтекъл|просрочен|недействителен|истёк срок", "сертифікат|сертифіката * прострочений|недійсний|закінчився|минув", "sertifikası|sertifika * süresi dolmuş|geçersiz|süresi doldu", "chứng chỉ * hết hạn|không hợp lệ", "sertifikat * kedaluwarsa|kadaluarsa|tidak valid", "証明書 * 期限切れ|有効期限|無効|検証できません", "证书|憑證 * 过期|無效|无效|過期", "인증서 * 만료|유효하지 않",
        ],
        not: ["http", "website", "browser", "imap"],
      },
      reason: "tls-failed", source, seen,
      matches: [{ text: "Nie udało się nawiązać szyfrowanego połączenia z serwerem odbiorcy." }, { text: "Cílový server: platnost certifikátu vypršela." }],
      misses: ["Die verschlüsselte Mail"],
    },
    {
      id: "sentences-servers/given-up",
      when: {
        says: [
          "nach mehreren versuchen|nach mehreren zustellversuchen|tagen|tage lang|stunden * aufgegeben|zustellung eingestellt|eingestellt|keine weiteren versuche|keine weiteren zustellversuche", "après|pendant * tentatives abandonnées|nous abandonnons|abandon de la remise|délai de remise a expiré|tentatives infructueuses", "tras|después de|durante * se ha abandonado|no se volverá a intentar|intentos fallidos|ha expirado el plazo|plazo de entrega", "dopo|per * tentativi falliti|non verranno effettuati altri tentativi|tempo massimo di consegna", "após|durante * tentativas sem sucesso|não serão feitas mais tentativas|prazo de entrega expirou|desistimos", "na * dagen opgegeven|pogingen opgegeven|niet meer geprobeerd|geen nieuwe pogingen", "przez|po * zaprzestano prób|prób doręczenia zaniechano|nie będą podejmowane kolejne|upłynął czas", "efter * gett upp|ger upp|inga fler försök|opgivet|ikke flere forsøg|ingen flere forsøg", "etter * gitt opp|gir opp|ingen flere forsøk", "toimitusyritysten|toimitusyrityksistä|päivän * luovuttiin|ei yritetä enää|aika päättyi|ei enää yritetä", "po * další pokusy nebudou|pokusy o doručení byly ukončeny|doručování bylo ukončeno|ďalšie pokusy nebudú|doručovanie bolo ukončené", "napig|nap után|napon át * feladtuk|nem próbálkozunk|több kísérlet nem", "după|timp de * am renunțat|nu se va mai încerca|termenul de livrare a expirat|nu vor mai fi", "μετά από|επί * εγκαταλείφθηκε|δεν θα γίνουν άλλες προσπάθειες|έληξε η προθεσμία|σταματήσαμε",
          "след * се отказахме|няма да се опитваме|изтече срокът|прекратени", "в течение|после|за * попытки доставки прекращены|попытки прекращены|больше попыток не будет|срок доставки истёк|срок доставки истек", "протягом|після|за * спроби припинено|спроби доставки припинено|більше спроб не буде|термін доставки минув|строк доставки минув", "gün|gündür|denemeden * vazgeçildi|artık denenmeyecek|deneme süresi doldu|süresi doldu", "không gửi được|không chuyển được * không thử nữa|ngừng gửi|không thử lại", "quá thời hạn|hết thời hạn|quá hạn * gửi thư|gửi|chuyển thư|phát", "setelah|selama * berhenti mencoba|tidak akan dicoba lagi|batas waktu pengiriman|upaya pengiriman dihentikan", "לאחר * הופסקו הניסיונות|לא ייעשו ניסיונות נוספים|פג הזמן", "بعد * انتهت مهلة التسليم|لن تتم محاولة|توقفت المحاولات", "پس از * مهلت تحویل|مهلت ارسال|دیگر تلاش نخواهد شد|تلاش دوباره نخواهد شد", "พยายามส่ง|หมดเวลา * ยกเลิก|การส่ง|เลิก", "日間|再送|時間 * 中止しました|中止いたしました|断念|配送を中止|再送を終了|あきらめ", "天|小时|小時|多次 * 放弃投递|停止投递|不再尝试|放棄投遞|停止投遞|不再嘗試|投递超时|投遞逾時", "일 동안|시간 동안|재시도 * 포기|중단|실패하여 반송",
        ],
        not: ["passwort", "login"],
      },
      reason: "delivery-expired", source, seen,
      matches: [{ text: "Im Lauf von fünf Tagen kam keine Verbindung zustande, die Zustellung wurde eingestellt: nach mehreren Versuchen aufgegeben." }, { text: "Протягом п'яти днів лист не вдалося передати, спроби припинено." }],
    },
    {
      id: "sentences-servers/in-circles",
      when: {
        says: [
          "nachricht|mail|e-mail|sie|lief|läuft|dreht sich * im kreis", "schleife", "zustellschleife", "message|courrier * tourne en boucle|en boucle", "mensaje|correo|mensagem * en bucle|en un bucle|em ciclo|em loop", "messaggio|posta * in un ciclo|in loop|in circolo", "bericht|mail * in een lus|in een kringetje|rondgestuurd", "e-postslinga", "mejlslinga", "postslinga", "postløkke", "mailløkke", "e-postløkke", "postisilmukka", "postisilmukassa", "viestisilmukka", "silmukassa", "smyčka", "smyčce", "zacyklila", "zacyklena", "slučka", "slučke", "hurok", "levélhurok", "buclă", "βρόχος", "βρόχο", "цикъл", "зациклилось", "зациклено", "по кругу", "по колу", "петлю", "döngüye", "döngü", "vòng lặp", "lặp vòng", "לולאה", "حلقة", "حلقه", "がループ", "メールループ", "転送ループ", "配送ループ", "邮件循环", "循环投递", "循环转发", "郵件循環", "迴圈", "반복 전달", "메일 루프", "루프가",
        ],
        not: ["feedback", "warteschleife", "ip"],
      },
      reason: "mail-loop", confidence: 0.8, source, seen,
      matches: [{ text: "Zpráva se zacyklila mezi dvěma servery." }, { text: "550 Ο διακομιστής εντόπισε βρόχο" }],
      misses: ["Sie sind in der Warteschleife"],
    },
    {
      id: "sentences-servers/unknown-command",
      when: {
        says: [
          "syntaxfehler", "unbekannter befehl", "befehl nicht erkannt", "commande inconnue", "commande non reconnue", "erreur de syntaxe", "comando desconocido", "comando no reconocido", "error de sintaxis", "comando sconosciuto", "comando non riconosciuto", "errore di sintassi", "non ha riconosciuto|non riconosce|no reconoció|no reconoce|não reconheceu * comando", "comando desconhecido", "comando não reconhecido", "erro de sintaxe", "onbekende opdracht", "onbekend commando", "syntaxisfout", "syntaxfout", "nieznane polecenie", "błąd składni", "okänt kommando", "ukendt kommando", "ukjent kommando", "syntaksfejl", "syntaksfeil", "tuntematon komento", "syntaksivirhe", "neznámý příkaz", "neznámy príkaz", "syntaktická chyba", "chyba syntaxe", "ismeretlen parancs", "szintaktikai hiba", "szintaxishiba", "comandă necunoscută", "eroare de sintaxă", "άγνωστη εντολή", "συντακτικό σφάλμα", "непозната команда", "синтактична грешка", "неизвестная команда", "синтаксическая ошибка", "невідома команда", "синтаксична помилка", "bilinmeyen komut", "söz dizimi hatası", "lệnh không hợp lệ", "lỗi cú pháp", "perintah tidak dikenal", "kesalahan sintaks", "פקודה לא מוכרת", "שגיאת תחביר", "أمر غير معروف", "دستور ناشناخته", "คำสั่งไม่ถูกต้อง", "コマンドが不正", "不明なコマンド", "構文エラー", "未知命令", "语法错误", "未知的命令", "語法錯誤", "알 수 없는 명령", "구문 오류",
        ],
        not: ["adresse", "address", "dirección", "indirizzo", "adres", "адрес", "адреса"],
      },
      reason: "protocol-error", source, seen,
      matches: [{ text: "500 Tuntematon komento" }, { text: "500 Ismeretlen parancs" }],
      misses: ["501 Syntaxfehler in der Adresse"],
    },
  ],
} satisfies RuleFile;
