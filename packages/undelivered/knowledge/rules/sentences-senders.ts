import type { RuleFile } from "../../src/types.js";

const source = "Notices of mail systems in these languages (how a sentence is built)";
const seen = "2026-11";

/** What is wrong with those who send, their account, their server and their domain, as sentences of many languages say it. */
// prettier-ignore
export default {
  name: "sentences-senders",
  layer: "sentence",
  rules: [
    {
      id: "sentences-senders/login-required",
      when: {
        says: [
          "eerst inloggen|eerst aanmelden|zuerst anmelden|erst anmelden|d'abord vous identifier|vous identifier d'abord|primero iniciar sesión|prima effettuare l'accesso|primeiro iniciar sessão|najpierw się zalogować|logga in först|logge på først|logge ind først|nejdřív přihlásit|nejprve přihlásit|najprv prihlásiť|először be kell jelentkeznie|kirjautua ensin|önce oturum açın|önce giriş yapın|сначала войдите|спочатку увійдіть|сначала авторизуйтесь * mailserver|post|mail|mails|courrier|correo|posta|correio|pocztę|poczty|e-post|mailen|poštu|levelet|sähköpostia|почту|пошту|письма|листи", "server|postausgangsserver|ausgangsserver|mailserver * verlangt eine anmeldung|erfordert eine anmeldung|verlangt eine authentifizierung|erfordert eine authentifizierung",
          "serveur * exige une authentification|requiert une authentification|demande une authentification|exige que vous vous identifiiez", "servidor * requiere autenticación|exige autenticación|requiere que se identifique|requer autenticação|exige autenticação",
          "server|servidor * richiede l'autenticazione|richiede autenticazione|vereist aanmelding|vereist authenticatie|vereist dat u zich aanmeldt|kräver inloggning|kräver autentisering|kræver login|kræver godkendelse|krever innlogging|krever autentisering|vyžaduje přihlášení|vyžaduje ověření|vyžaduje prihlásenie|vyžaduje overenie",
          "serwer|serwera * wymaga zalogowania|wymaga uwierzytelnienia|wymaga uwierzytelniania|wymaga autoryzacji|wymaga logowania", "palvelin * vaatii kirjautumisen|vaatii kirjautumista|edellyttää kirjautumista|vaatii todennuksen", "kiszolgáló|szerver * hitelesítést igényel|bejelentkezést igényel|hitelesítést kér",
          "serverul * necesită autentificare|cere autentificare", "διακομιστής * απαιτεί έλεγχο ταυτότητας|απαιτεί σύνδεση|απαιτεί πιστοποίηση", "сървърът * изисква удостоверяване|изисква вход|изисква автентикация", "сервер * требует авторизации|требует аутентификации|вимагає авторизації|вимагає автентифікації|вимагає входу",
          "sunucu|sunucusu * kimlik doğrulaması istiyor|kimlik doğrulama gerektiriyor|oturum açmanızı", "máy chủ * yêu cầu xác thực|yêu cầu đăng nhập", "server|peladen * memerlukan autentikasi|mengharuskan autentikasi|meminta autentikasi", "שרת|השרת * דורש אימות|דורש הזדהות", "الخادم|خادم * يتطلب المصادقة|يتطلب تسجيل الدخول", "سرور|کارگزار * نیاز به احراز هویت", "เซิร์ฟเวอร์ * ต้องเข้าสู่ระบบ|ต้องการการตรวจสอบสิทธิ์|ต้องยืนยันตัวตน",
          "サーバー|サーバ * 認証が必要|認証を必要", "服务器|伺服器 * 需要身份验证|要求身份验证|需要登录|需要驗證|需要登入", "서버 * 인증이 필요|로그인이 필요",
        ],
        not: ["certificat", "zertifikat"],
      },
      reason: "auth-required", source, seen,
      matches: [{ text: "Serverul cere autentificare înainte de trimitere." }, { text: "Giden posta için sunucu kimlik doğrulaması istiyor." }],
      misses: ["El servidor requiere un certificado"],
    },
    {
      id: "sentences-senders/wrong-login",
      when: {
        says: [
          "benutzername|passwort|kennwort * ist falsch|falsch ist|sind falsch|stimmt nicht|stimmen nicht|nicht korrekt", "mot de passe|identifiant|identifiants * incorrect|incorrects|erroné|invalide|invalides", "contraseña|usuario * incorrecta|incorrecto|incorrectos|no es correcta|no son correctos|no válida", "password|nome utente * errata|errati|non corretta|non corretti|sbagliata", "senha|palavra-passe * incorreta|incorretos|inválida|errada",
          "wachtwoord|gebruikersnaam * klopt niet|kloppen niet|onjuist|is fout|zijn onjuist", "hasło|login * nieprawidłowe|nieprawidłowy|niepoprawne|błędne|jest błędne", "lösenordet|lösenord|användarnamn * är fel|fel|felaktigt|stämmer inte", "adgangskoden|adgangskode|brugernavn * er forkert|forkert|forkerte|er ugyldig", "passordet|passord|brukernavn * er feil|feil|er ugyldig|stemmer ikke", "väärä salasana", "salasana|käyttäjätunnus * on väärä|on virheellinen|väärin",
          "heslo|jméno * není správné|nejsou správné|je chybné|nesprávné|neplatné|špatné|nie je správne|nesprávne|chybné", "jelszó * hibás|helytelen|érvénytelen", "parola * incorectă|greșită|este incorectă|este greșită", "κωδικός * είναι λάθος|λανθασμένος|δεν είναι σωστός|εσφαλμένος", "парола|паролата * грешна|е грешна|невалидна", "пароль|логин * неверный|неверен|указан неверно|неправильный|невірний|неправильний", "неверный|неправильный|невірний|неправильний * пароль|логин",
          "parola|şifre|parolanız|şifreniz * yanlış|hatalı|geçersiz", "mật khẩu * không đúng|sai", "kata sandi|sandi * salah|tidak benar|keliru", "הסיסמה|סיסמה * שגויה|אינה נכונה", "كلمة المرور * غير صحيحة|خاطئة", "رمز عبور|گذرواژه * اشتباه|نادرست", "รหัสผ่าน * ไม่ถูกต้อง|ผิด", "パスワード * 間違って|正しくありません|違います", "密码|密碼 * 错误|不正确|錯誤|不正確", "비밀번호 * 틀립니다|올바르지 않|일치하지 않|잘못",
        ],
      },
      reason: "credentials-rejected", source, seen,
      matches: [{ text: "E-postservern svarade: lösenordet är fel." }, { text: "Bericht niet verzonden: het wachtwoord voor de mailserver is onjuist." }],
      misses: ["Passwort vergessen?"],
    },
    {
      id: "sentences-senders/limit-reached",
      when: {
        says: [
          "höchstzahl|tageslimit|stundenlimit|limit|obergrenze * mails erreicht|e-mails erreicht|nachrichten erreicht|mails überschritten|nachrichten überschritten|versendeten|versandten|gesendeten", "nombre maximum|nombre maximal|limite|quota * d'e-mails par|de courriels par|de messages par|d'envois|messages envoyés|de mails par",
          "número máximo|límite|máximo * de correos por|de mensajes por|correos por hora|correos por día|mensajes por hora|mensajes por día|correos enviados|mensajes enviados|correos diarios", "número máximo|limite|máximo * de e-mails por|de mensagens por|e-mails por hora|mensagens por hora|mensagens por dia|e-mails enviados|mensagens enviadas", "numero massimo|limite * di messaggi all'ora|di messaggi al giorno|di email all'ora|di email al giorno|di e-mail al giorno|di e-mail all'ora|messaggi inviati",
          "maximum|maximumaantal|limiet * berichten per uur|berichten per dag|e-mails per uur|e-mails per dag|verzonden berichten|mails per dag", "limit|maksymalną liczbę|maksymalna liczba * wiadomości na godzinę|wiadomości dziennie|wiadomości na dobę|wysyłanych wiadomości|wysłanych wiadomości", "gränsen|maxgränsen|gräns * mejl du får|meddelanden du får|mejl per|meddelanden per|skickade", "grænsen|grænse * mails du må|mails pr|beskeder pr|sendte mails", "grensen|grense * e-poster du kan|e-poster per|meldinger per|sendte",
          "lähetysraja", "lähetysrajan", "lähetysrajoitus", "limit|počet * odeslaných zpráv|zpráv za hodinu|zpráv za den|odoslaných správ|správ za hodinu|správ za deň", "limitet|korlátot|korlátját * túllépte|elérte", "küldési korlát", "küldési limit", "limita|numărul maxim * de mesaje pe oră|de mesaje pe zi|de mesaje trimise|de e-mailuri pe zi|de trimitere", "όριο * αποστολής|μηνυμάτων ανά ώρα|μηνυμάτων ανά ημέρα|απεσταλμένων", "лимитът|лимит|лимита * изпратени|за изпращане|на изпратените|съобщения на час|съобщения на ден",
          "лимит|ограничение * писем в час|писем в сутки|писем в день|отправленных|сообщений в час|сообщений в сутки|на отправку", "ліміт|обмеження * листів на годину|листів на день|листів на добу|надісланих|відправлених", "günlük|saatlik * gönderim sınır|gönderim limit|gönderme sınır|gönderim sınırına|gönderim sınırını|e-posta sınırını|gönderim kotanız", "giới hạn|hạn mức * gửi thư|gửi email|số thư gửi|thư mỗi ngày|thư mỗi giờ", "batas|kuota * pengiriman|kirim|pesan per jam|pesan per hari|surel per jam|surel per hari",
          "מכסת|מגבלת * השליחה|ההודעות היומית|שליחה", "حد|الحد * الإرسال اليومي|إرسال الرسائل|عدد الرسائل المرسلة", "送信数|送信件数|送信通数 * 上限|制限", "寄信数量|寄信數量|发信数量|發信數量|寄信数|发送数量|傳送數量|寄送數量 * 上限|限制|超过|超過|超出", "발송량|발송 건수|전송량|발송 수 * 한도|초과|제한", "จำนวนอีเมลที่ส่ง|โควต้าการส่ง|โควตาการส่ง * เกิน|เต็ม|ครบ",
        ],
        not: ["byte", "kb", "mb", "gb", "größe", "taille", "tamaño", "dimensione", "tamanho", "rozmiar"],
      },
      reason: "sending-limit", source, seen,
      matches: [{ text: "Mesajul nu a fost trimis: ați depășit limita de mesaje pe oră." }, { text: "您的帳號寄信數量已超過限制。" }],
      misses: ["La limite de messages par boîte est de 10 MB"],
    },
    {
      id: "sentences-senders/not-his-address",
      when: {
        says: [
          "nicht berechtigt|nicht befugt|keine berechtigung|nicht erlaubt|dürfen nicht|darf nicht * im namen von|als absender|unter dieser absenderadresse|mit dieser absenderadresse|unter dieser adresse|diese absenderadresse", "pas autorisé|pas le droit * au nom de|avec cette adresse d'expéditeur|avec l'adresse d'expéditeur|cette adresse d'expédition", "no está autorizado|no tiene permiso|no está autorizada|no puede * en nombre de|con esta dirección de remitente|como remitente|usar esta dirección de remitente", "não está autorizado|não tem permissão|não pode * em nome de|com este remetente|como remetente|usar este remetente|este endereço de remetente",
          "non è autorizzato|non sei autorizzato|non ha il permesso|non può * per conto di|a nome di|con questo mittente|come mittente|questo indirizzo mittente", "niet gemachtigd|niet bevoegd|geen toestemming|mag niet * namens|met dit afzenderadres|als afzender|dit afzenderadres", "nie masz uprawnień|nie jest uprawniony|brak uprawnień|nie możesz * w imieniu|z tego adresu nadawcy|jako nadawca|z adresu", "sunucunuz|sunucu|server|serveur|servidor|serwer|сервер|palvelin|szerver|kiszolgáló|serverul|διακομιστής|сървърът|ip * spf kaydında yer almıyor|spf kaydında bulunmuyor|spf-record niet genoemd|nicht im spf-eintrag|steht nicht im spf|ne figure pas dans l'enregistrement spf|no figura en el registro spf|non figura nel record spf|não consta no registo spf|nie figuruje w rekordzie spf|не указан в записи spf|не вказаний у записі spf|ei ole spf-tietueessa|není uveden v záznamu spf|nem szerepel az spf|nu apare în înregistrarea spf|δεν περιλαμβάνεται στην εγγραφή spf|не е посочен в spf", "inte behörig|inte tillåtelse|får inte * skicka som|å andras vägnar|för den här avsändaren|med den avsändaradressen|i namn av",
          "ikke tilladelse|ikke berettiget|må ikke * på vegne af|som afsender|med denne afsenderadresse|fra denne adresse", "ikke tillatelse|ikke lov|kan ikke * på vegne av|som avsender|med denne avsenderadressen", "ei ole oikeutta|et saa|ei ole lupaa * lähettää osoitteesta|lähettäjänä|puolesta|tällä lähettäjäosoitteella", "nejste oprávněn|nejste oprávněni|nemáte oprávnění|nesmíte|nie ste oprávnený|nemáte oprávnenie * jménem|odesílat z adresy|s touto adresou odesílatele|z této adresy|v mene|z tejto adresy", "feladócímmel|nevében|címről * nem jogosult|nincs jogosultsága|nem küldhet",
          "nu aveți dreptul|nu sunteți autorizat|nu aveți permisiunea * în numele|cu această adresă de expeditor|ca expeditor|de pe adresa", "δεν έχετε δικαίωμα|δεν επιτρέπεται|δεν έχετε άδεια * εκ μέρους|ως αποστολέας|με αυτήν τη διεύθυνση αποστολέα", "нямате право|не сте упълномощен|нямате разрешение * от името на|от този адрес|като подател", "не имеете права|нет прав|не разрешено|не можете * от имени|с этого адреса|с адреса|от этого отправителя", "не маєте права|немає прав|не дозволено * від імені|з цієї адреси|з адреси", "adına|gönderen adresiyle|bu adresten * gönderme yetkiniz yok|göndermeye yetkiniz yok|gönderemezsiniz",
          "không có quyền|không được phép * thay mặt|với địa chỉ người gửi|từ địa chỉ", "tidak berhak|tidak diizinkan|tidak memiliki izin * atas nama|dengan alamat pengirim|dari alamat", "差出人|送信元アドレス|送信者アドレス * 権限がありません|使用する権限|送信する権限", "无权|没有权限|無權|沒有權限 * 发件人地址|以该地址|代表|寄件者地址|的名义|的名義", "발신 주소|보내는 주소|발신자 주소 * 권한이 없|사용할 수 없",
        ],
        not: ["spf", "server", "serveur", "servidor", "liste", "lista"],
      },
      reason: "sender-not-permitted", detail: "send-as", source, seen,
      matches: [{ text: "Sie sind nicht berechtigt, im Namen von chef@example.org zu senden." }, { text: "Du har inte behörighet: du får inte skicka som chef@example.org." }],
      misses: ["Der Server ist nicht berechtigt, im Namen von example.org zu senden (SPF)"],
    },
    {
      id: "sentences-senders/no-relaying",
      when: {
        says: [
          "weitergabe|relay * nicht erlaubt|nicht gestattet", "weitergabe|weiterleiten|weiterleitung|relay * verboten|verweigert|abgelehnt", "relais|relayer|relayage * pas autorisé|pas autorisée|non autorisé|interdit|refusé|pas permis", "retransmisión|reenvío|relay|retransmitir|reenviar * no permitido|no permitida|no está permitido|no está permitida|no autorizado|denegado", "relay|inoltro|retransmissão|encaminhamento|reencaminhamento * non consentito|non permesso|negato|não permitido|não permitida|não autorizado|negado|negada", "doorsturen|doorgeven|relay|relaying * niet toegestaan|geweigerd|verboden",
          "przekazywanie|przesyłanie|relay * niedozwolone|zabronione|niedozwolony|jest zabronione|nie jest dozwolone", "vidarebefordran|vidaresändning|relay|reläande * inte tillåten|inte tillåtet|nekad|nekas|är inte tillåten", "videresendelse|videresending|relay|relaying * ikke tilladt|ikke tillatt|nægtet|nektet|er ikke tilladt|er ikke tillatt", "välitys|välittäminen|edelleenlähetys * kielletty|ei ole sallittu|estetty|on kielletty", "přeposílání|předávání|relay * není povoleno|zakázáno|odmítnuto|zamítnuto|nie je povolené|zakázané", "preposielanie|relay * nie je povolené|zakázané|zamietnuté", "továbbítás|továbbítása|relay * nem engedélyezett|nem megengedett|tiltott|megtagadva",
          "nu permite|interzisă|nu este permisă * retransmiterea|retransmisia|releul|relay", "retransmiterea|retransmisia|relay * nu este permisă|interzisă|refuzată|nu e permis", "αναμετάδοση|προώθηση * δεν επιτρέπεται|απαγορεύεται|απορρίφθηκε", "препращането|препращане|препредаване * не е разрешено|забранено|е забранено", "пересылка|ретрансляция|пересылать|релей * запрещена|не разрешена|запрещено|не допускается|отказано", "пересилання|ретрансляція|переадресація * заборонено|заборонена|не дозволено|не дозволена", "aktarma|aktarıma|röle|yönlendirme * izin verilmiyor|reddedildi|yasak|izni yok", "chuyển tiếp * không được phép|bị từ chối", "relay|penerusan * tidak diizinkan|ditolak|dilarang",
          "העברה|ממסר * אסורה|לא מורשה|אינה מותרת", "الترحيل|إعادة التوجيه * غير مسموح|مرفوض", "中継|転送 * 拒否|許可されていません|禁止", "中继|转发|轉發|轉送 * 被拒绝|不允许|禁止|不允許|被拒絕", "릴레이|중계 * 거부|허용되지 않|금지",
        ],
        not: ["postfach", "extern", "externe"],
      },
      reason: "relay-denied", source, seen,
      matches: [{ text: "550 Přeposílání přes tento server není povoleno" }, { text: "550 Välittäminen on kielletty" }],
      misses: ["Ihre Weiterleitung wurde eingerichtet"],
    },
    {
      id: "sentences-senders/not-authorised",
      when: {
        says: [
          "dmarc|dkim * fehlgeschlagen|nicht bestanden|ungültig|échoué|échec|falló|fallido|no supera|no superó|fallita|fallito|non superato|non superata|falhou|não passou|mislukt|niet geslaagd|nie powiodła|nie powiodło|nieprawidłowy|misslyckades|mislykkedes|mislyktes|epäonnistui|selhala|selhalo|neplatný|zlyhala|zlyhalo|sikertelen|eșuat|eșuată|απέτυχε|неуспешна|не премина|не пройдена|не прошла|не прошло|не пройшла|не пройдено|başarısız|geçemedi|không hợp lệ|thất bại|gagal|נכשל|נכשלה|فشل|فشلت|ناموفق|ล้มเหลว|ไม่ผ่าน|失敗|失败|未通过|未通過|실패",
          "spf * fehlgeschlagen|nicht bestanden|échoué|échec|falló|no supera|fallita|fallito|falhou|mislukt|nie powiodło|nie powiodła|misslyckades|mislykkedes|mislyktes|epäonnistui|selhala|selhalo|zlyhala|sikertelen|eșuat|eșuată|απέτυχε|неуспешна|не пройдена|не прошла|не пройшла|başarısız|thất bại|gagal|נכשלה|נכשל|فشل|ناموفق|ไม่ผ่าน|失敗|失败|未通过|未通過|실패",
          "inte behörig|ikke berettiget|ikke autoriseret|ikke autorisert|ei ole valtuutettu|není oprávněn|nie je oprávnený|nem jogosult|nu este autorizat|δεν είναι εξουσιοδοτημένος|не е упълномощен|nicht berechtigt|n'est pas autorisé|no está autorizado|non è autorizzato|não está autorizado|niet gemachtigd|nie jest uprawniony|не имеет права|не уполномочен|не має права|yetkili değil|không được phép|tidak berwenang * spf|spf-post|spf-record|spf-rekord|spf-tietue|spf záznam|spf záznamu|spf-eintrag",
        ],
      },
      reason: "sender-auth-failed", source, seen,
      matches: [{ text: "Kontrola DKIM selhala, zpráva byla odmítnuta." }],
      misses: ["Kontrola adresy selhala."],
    },
    {
      id: "sentences-senders/no-reverse-name",
      when: {
        says: [
          "umgekehrter dns-eintrag", "reverse-dns-eintrag", "kein reverse dns", "keinen reverse-dns", "rückwärtsauflösung", "dns inverse", "dns inverso", "résolution inverse", "resolución inversa", "risoluzione inversa", "resolução inversa", "omgekeerde dns", "reverse-dns ontbreekt", "odwrotnego dns", "odwrotny dns", "rekordu odwrotnego", "omvänd dns", "omvänt dns", "omvendt dns", "käänteinen dns", "käänteistä dns", "käänteinen nimi", "reverzní dns", "reverzní záznam", "zpětný dns", "reverzný dns", "reverzný záznam", "fordított dns", "fordított névfeloldás", "dns invers", "înregistrare inversă", "αντίστροφη εγγραφή", "αντίστροφο dns", "αντίστροφη αναζήτηση", "обратен dns", "обратен запис", "обратной записи dns", "обратная запись dns", "обратной dns", "обратная dns", "обратной зоне", "зворотний запис dns", "зворотного запису", "зворотного dns", "ters dns", "ters kayıt", "dns ngược", "bản ghi ngược", "dns terbalik", "逆引き", "反向解析", "反向dns", "反向 dns", "反解", "역방향 dns", "역방향 조회", "dns הפוך", "رشته dns معکوس", "dns معکوس", "dns العكسي", "عكسي dns",
          "ptr * puuttuu|chýba|chybí|hiányzik|lipsește|nu are|липсва|няма|mangler|saknas|bulunamadı|tidak ada|không có|אין|δεν υπάρχει|manque|falta|manca|ontbreekt|brak|отсутствует|немає|відсутній", "δεν έχει|няма|nu are|nincs|nemá|ei ole|har ingen|mangler|không có|tidak memiliki|не имеет|не має|nie ma * ptr|ptr-post|ptr-record|ptr-rekord|ptr-rekordja|ptr-tietuetta|ptr záznam",
        ],
      },
      reason: "reverse-dns-invalid", source, seen,
      matches: [{ text: "550 Sunucunuzun ters DNS kaydı yok" }, { text: "554 IP-osoitteellanne ei ole PTR-tietuetta" }],
      misses: ["550 DNS vastaa hitaasti"],
    },
    {
      id: "sentences-senders/bad-name",
      when: {
        says: [
          "ip-adresse|ip|server|domain|domäne * schlechten ruf|schlechte reputation|schlechter reputation|geringe reputation", "adresse ip|serveur|domaine|ip * mauvaise réputation|faible réputation", "ip|servidor|dominio * mala reputación|baja reputación|cattiva reputazione|bassa reputazione|scarsa reputazione", "ip|servidor|domínio * má reputação|baixa reputação", "ip-adres|server|ip|domein * slechte reputatie|lage reputatie", "ip|serwer|serwera|domena * złą reputację|niską reputację|zła reputacja|niska reputacja",
          "ip-adressen|ip-adress|server|ip * dåligt rykte|låg ryktbarhet|dårligt omdømme|dårlig omdømme|dårlig rykte|dårligt ry", "ip-osoitteella|ip-osoite|palvelin|palvelimella * huono maine", "ip|serveru|server|doména * špatnou reputaci|špatnou pověst|zlú reputáciu|nízkou reputaci|nízku reputáciu", "ip-cím|ip|szerver|kiszolgáló * rossz hírű|rossz a hírneve|rossz hírnév|alacsony reputációjú", "ip|serverul|adresa * reputație proastă|reputație slabă|reputație scăzută", "ip|διακομιστής|διεύθυνση * κακή φήμη|χαμηλή φήμη", "ip|сървър|сървъра|домейн * лоша репутация|ниска репутация", "ip|сервер|сервера|домен|адрес|адреса * плохую репутацию|плохая репутация|низкую репутацию|низкая репутация|низкой репутации|погану репутацію|погана репутація|низьку репутацію|низька репутація",
          "ip|sunucunuz|sunucunuzun * itibarı düşük|kötü itibar|itibarı kötü|düşük itibar", "ip|máy chủ|tên miền * danh tiếng kém|uy tín thấp|danh tiếng thấp", "ip|server|domain * reputasi buruk|reputasi rendah|reputasinya buruk", "ip|שרת|השרת * מוניטין נמוך|מוניטין גרוע|מוניטין ירוד", "ip|خادم|نطاق * سمعة سيئة|سمعة ضعيفة", "ip|送信元|ドメイン * 評価が低い|評判が悪い|レピュテーションが低い", "ip|域名|服务器|伺服器 * 信誉差|信誉不佳|信誉低|信譽差|信譽不佳|信譽低|信誉度低|信譽過低|信誉过低", "ip|도메인|서버 * 평판이 낮|평판이 좋지",
        ],
      },
      reason: "reputation-blocked", source, seen,
      matches: [{ text: "554 Máy chủ 192.0.2.1 có uy tín thấp" }, { text: "554 Adresa 192.0.2.1 are o reputație scăzută" }],
      misses: ["554 IP 192.0.2.1"],
    },
    {
      id: "sentences-senders/too-fast",
      when: {
        says: [
          "zu viele|zu viel * in kurzer zeit|innerhalb kurzer zeit|pro minute", "trop de messages|trop de connexions|trop d'envois|trop de courriels * peu de temps|courte période|à la fois|depuis votre|minute", "demasiados mensajes|demasiadas conexiones|demasiados correos * poco tiempo|desde su|corto período|simultáneas|minuto", "demasiadas mensagens|muitas mensagens|muitas conexões|demasiadas ligações * pouco tempo|curto período|curto espaço|minuto", "troppi messaggi|troppe connessioni|troppe email * poco tempo|breve tempo|minuto", "te veel * in korte tijd|in te korte tijd|per minuut", "zbyt wiele|za dużo|zbyt dużo * w krótkim czasie|na minutę", "för många * på kort tid|per minut", "for mange * på kort tid|pr. minut|per minutt", "liian monta|liikaa|liian paljon * lyhyessä ajassa|lyhyen ajan",
          "příliš mnoho|príliš veľa|príliš mnoho * v krátké době|za krátkou dobu|za krátky čas|v krátkom čase", "túl sok * rövid idő", "prea multe * timp scurt|într-un minut", "πάρα πολλά|πολλά μηνύματα|υπερβολικά πολλά * σύντομο|λίγη ώρα|μικρό χρονικό", "твърде много * за кратко време|за кратък", "слишком много * за короткое время|за короткий", "забагато|занадто багато|надто багато * за короткий", "çok fazla * kısa sürede|kısa süre|dakikada", "quá nhiều * thời gian ngắn", "terlalu banyak * waktu singkat|waktu yang singkat", "短時間に|短时间内|短時間內 * 大量|多く|过多|過多|太多", "짧은 시간 * 너무 많은|많은", "יותר מדי|מספר רב * זמן קצר", "عدد كبير|رسائل كثيرة * وقت قصير|فترة قصيرة",
        ],
        not: ["anmeldeversuche", "login", "tentatives de connexion", "intentos"],
      },
      reason: "rate-limited", detail: "volume", source, seen,
      matches: [{ text: "421 Твърде много писма за кратко време" }, { text: "421 För många brev på kort tid" }],
      misses: ["Zu viele Anmeldeversuche in kurzer Zeit"],
    },
    {
      id: "sentences-senders/many-recipients",
      when: {
        says: [
          "zu viele empfänger", "trop de destinataires", "demasiados destinatarios", "demasiados destinatários", "muitos destinatários", "troppi destinatari", "te veel ontvangers", "te veel geadresseerden", "zbyt wielu odbiorców", "zbyt wielu adresatów", "za dużo odbiorców", "för många mottagare", "for mange modtagere", "for mange mottakere", "liian monta vastaanottajaa", "liikaa vastaanottajia", "příliš mnoho příjemců", "příliš mnoho adresátů", "príliš veľa príjemcov", "túl sok címzett", "prea mulți destinatari", "πάρα πολλούς παραλήπτες", "πάρα πολλοί παραλήπτες", "υπερβολικά πολλοί παραλήπτες", "твърде много получатели", "прекалено много получатели", "слишком много получателей", "слишком много адресатов", "забагато одержувачів", "забагато отримувачів", "занадто багато одержувачів", "занадто багато отримувачів", "çok fazla alıcı", "quá nhiều người nhận", "terlalu banyak penerima", "יותר מדי נמענים", "عدد كبير جدا من المستلمين", "عدد المستلمين كبير", "تعداد گیرندگان", "ผู้รับมากเกินไป", "宛先が多すぎ", "受信者が多すぎ", "宛先数が", "收件人过多", "收件人太多", "收件人過多", "수신자가 너무 많", "받는 사람이 너무 많",
        ],
      },
      reason: "too-many-recipients", source, seen,
      matches: [{ text: "452 Твърде много получатели" }],
    },
  ],
} satisfies RuleFile;
