import type { RuleFile } from "../../src/types.js";

const source = "Notices of mail systems in these languages (how a sentence is built)";
const seen = "2026-11";

/** Sentences that hold the shorter phrases of their language and say more: whose account it is, whose domain, who gets too much. */
// prettier-ignore
export default {
  name: "sentences-telling",
  layer: "phrase",
  rules: [
    {
      id: "sentences-telling/recipient-too-fast",
      when: {
        says: [
          "empfänger|empfängerin|postfach|adresse * erhält zu viele|bekommt zu viele|erhält derzeit zu viele|zu viele nachrichten|empfängt zu viele|bekommt gerade zu viele|erhält momentan zu viele|zu viele e-mails|zu viele mails|wird mit nachrichten überflutet|empfängt derzeit zu viele|empfängt momentan zu viele", "destinataire * reçoit trop de|trop de messages", "destinatario|buzón|dirección|casella|utente|usuario * recibe demasiados|está recibiendo demasiados|riceve troppi|sta ricevendo troppi|está recibiendo demasiado|recibe correo demasiado|recibe demasiado correo|recibiendo mensajes demasiado|riceve troppa|sta ricevendo troppa|riceve troppe|sta ricevendo troppe|recibe muchos mensajes", "destinatário|caixa|endereço|utilizador * recebe demasiadas|receber demasiadas|recebendo muitas|receber mensagens demasiado|receber mensagens muito|recebendo mensagens muito|recebendo e-mails demais|está a receber demasiadas|recebe mensagens em excesso|está recebendo muitas|está recebendo mensagens demais|está a receber demasiado|recebe muitas", "ontvanger|postvak|geadresseerde|mailbox|adres * ontvangt te veel|krijgt te veel|krijgt momenteel te veel|ontvangt momenteel te veel|krijgt op dit moment te veel|ontvangt op dit moment te veel", "odbiorca|adresat|skrzynka|konto * otrzymuje zbyt wiele|otrzymuje zbyt dużo|dostaje zbyt|otrzymuje za dużo|otrzymuje obecnie zbyt|dostaje za dużo|odbiera zbyt wiele|dostaje obecnie", "mottagaren|modtageren|mottakeren|brevlådan|postkassen|postboksen|adressen * får för många|tar emot för många|modtager for mange|får for mange|mottar for mange|får just nu för många|tar just nu emot för många|modtager i øjeblikket for mange|får i øjeblikket for mange|får for tiden for mange|mottar for øyeblikket for mange|tar emot för mycket|får för mycket", "vastaanottaja|postilaatikko|osoite|vastaanottajalle * saa liian paljon|saa liikaa|saa liian monta|vastaanottaa liian|saa tällä hetkellä|tulee liikaa|saapuu liikaa|tulee liian paljon|saapuu liian", "příjemce|príjemca|adresát|schránka * dostává příliš mnoho|přijímá příliš mnoho|dostáva príliš|dostává příliš|právě dostává|přijímá příliš|dostáva priveľa|práve dostáva|prijíma príliš|dostává nyní příliš|dostává moc", "címzett * túl sok levelet kap|túl sok üzenetet kap", "destinatarul|căsuța|adresa * primește prea multe|primește în acest moment prea|primește mesaje prea|primește prea mult", "παραλήπτης|γραμματοκιβώτιο * λαμβάνει πάρα πολλά|λαμβάνει υπερβολικά|λαμβάνει πολλά|δέχεται πάρα πολλά|λαμβάνει μηνύματα με πολύ|δέχεται υπερβολικά|λαμβάνει αυτή τη στιγμή", "получателят|кутията|получател * получава твърде много|получава прекалено|получава в момента твърде|получава прекалено много", "получатель|адресат|ящик|получателю|адресату|на ящик * получает слишком много|принимает слишком много|сейчас получает слишком|поступает слишком много|приходит слишком много|получает письма слишком|получает чрезмерно", "одержувач|отримувач|адресат|скринька|одержувачу|отримувачу|адресату * отримує забагато|отримує занадто багато|одержує забагато|надходить забагато|надходить занадто|зараз отримує|надто багато листів|отримує надто", "alıcı|alıcıya|posta kutusu|kullanıcı * çok fazla ileti alıyor|çok fazla e-posta alıyor|çok fazla mesaj alıyor|şu anda çok fazla|çok fazla ileti gönderiliyor|çok sayıda ileti alıyor|çok hızlı ileti alıyor|aşırı sayıda|çok fazla posta", "người nhận|hộp thư|tài khoản * nhận quá nhiều|đang nhận quá nhiều|nhận thư quá nhanh|nhận quá", "penerima|kotak surat|pengguna * menerima terlalu banyak|menerima surel terlalu|sedang menerima terlalu|menerima pesan terlalu|kebanjiran", "הנמען|התיבה|המשתמש * מקבל יותר מדי|מקבלת יותר מדי|מקבל כעת יותר|מקבל הודעות בקצב|מקבל כרגע", "受信者|宛先 * 大量のメールを受信して|受信数が多すぎ", "收件人|收件者|对方邮箱|對方信箱 * 收到的邮件过多|接收邮件过快|收到的郵件過多|接收郵件過快|接收邮件过多|接收过于频繁|收信过于频繁|收到太多|收件过于频繁|收件過於頻繁|收到過多|收信過於頻繁|短时间内收到|短時間內收到", "수신자 * 너무 많은 메일을 받",
          "destinataire|boîte|adresse * reçoit trop|reçoit actuellement trop|reçoit en ce moment trop|est submergée|est submergé",
          "címzett|postafiók|címzetthez * túl sok levelet|túl sok üzenetet|túl sok levél érkezik|túl sok üzenet érkezik|túl gyorsan|túl sok e-mailt kap",
          "المستلم|الصندوق|المستخدم * يتلقى عدد|يتلقى الكثير|يستقبل عدد|يستلم عدد|يتلقى رسائل كثيرة|يستقبل رسائل كثيرة",
          "گیرنده|صندوق * پیام‌های زیادی دریافت|در حال دریافت|تعداد زیادی|بیش از حد پیام",
          "ผู้รับ|กล่องจดหมาย * ได้รับอีเมลมากเกินไป|ได้รับข้อความมากเกินไป|รับข้อความมากเกินไป|รับอีเมลมากเกินไป",
          "受信者|宛先|受信ユーザー * 大量のメールを受け|メールが多すぎ|受信数が上限|受信頻度が高|大量に受信|短時間に大量",
          "수신자|받는 사람|메일함 * 너무 많은 메일을|너무 많은 메시지를|수신량이|받고 있는 메일이|메일을 너무 많이",
          "प्राप्तकर्ता * बहुत अधिक संदेश|बहुत ज़्यादा",
          "destinatari|bústia * rep massa|està rebent massa",
          "primatelj|primatelju|sandučić * prima previše|trenutačno prima previše|dobiva previše|trenutno prima previše",
        ],
      },
      reason: "recipient-rate-limited", source, seen,
      matches: [{ text: "Le destinataire reçoit trop de messages." }, { text: "Destinatarul primește prea multe mesaje." }, { text: "Příjemce právě dostává příliš mnoho zpráv." }, { text: "Il destinatario sta ricevendo troppa posta." }],
    },
    {
      id: "sentences-telling/sender-domain",
      when: {
        says: [
          "avsändarens|avsändardomänen|afsenderens|avsenderens * finns inte|findes ikke|finnes ikke|hittades inte|kan inte slås upp|kan ikke slås op|kan ikke slås opp", "lähettäjän * verkkotunnusta ei|verkkotunnus ei", "feladó * tartománya nem|domainje nem", "expeditorului * nu există|nu a fost găsit|nu poate fi rezolvat", "αποστολέα * τομέας δεν|δεν υπάρχει|δεν βρέθηκε", "подателя * не съществува|не е намерен|не може да бъде", "odosielateľa * neexistuje|nebola nájdená", "người gửi * tên miền không|không phân giải", "domain pengirim * tidak ditemukan|tidak ada", "mittente * non è risolvibile|non risolvibile|non si risolve", "gönderenin|göndericinin * alan adı bulunamadı|alan adı mevcut değil|alan adı çözümlenemiyor",
        ],
        not: ["adressen", "spf", "dkim"],
      },
      reason: "sender-domain-invalid", source, seen,
      matches: [{ text: "550 Lähettäjän verkkotunnusta ei löydy" }, { text: "550 Domeniul expeditorului nu există" }],
    },
    {
      id: "sentences-telling/account-stopped",
      when: {
        says: [
          "versand|senden|ihr konto|ihr account|ihr postfach * weil es spam|wegen spamversand|wegen spam-versand|wegen verdächtiger|wegen auffälliger|spam versendet|spam verschickt", "votre compte|envoi|envois * a été suspendu|a été bloqué|suspendu pour|bloqué pour envoi|en raison d'un envoi|est suspendu", "su cuenta|envío|envíos * está enviando spam|por enviar spam|por envío de spam|ha sido suspendida|ha sido bloqueada|suspendida por",
          "envio a partir da sua conta|envio pela sua conta * bloqueado|suspenso", "sua conta * enviar spam|enviando spam|foi bloqueado|foi suspensa|foi bloqueada|envio de spam", "il suo account|il tuo account|suo account * è stato sospeso|è stato bloccato|invio di spam|inviato spam", "uw account|uw e-mailaccount * versturen van spam|is geblokkeerd|is opgeschort|verzenden van spam", "twoje konto|konto * wysyłania spamu|wysyłanie spamu|zostało zablokowane z powodu|rozsyłanie spamu", "ditt konto * har spärrats|är spärrat|skickat skräppost|har stängts av", "din konto * er spærret|er blevet spærret|er suspenderet|har sendt spam", "kontoen din|din konto * er sperret|er suspendert|har sendt søppelpost|er stengt for sending",
          "tilisi|tililtäsi * on suljettu|on estetty|on lukittu|roskapostin", "váš účet|vašeho účtu * byl zablokován|byl pozastaven|je zablokován|rozesílání spamu|bol zablokovaný|je zablokovaný|rozosielanie spamu", "fiókját|fiókja|az ön fiókja * felfüggesztettük|letiltottuk|spamküldés|levélszemét küldése|kéretlen levelek küldése", "contul dumneavoastră|contul dvs * a fost suspendat|a fost blocat|este suspendat|trimiterea de spam", "λογαριασμός σας|λογαριασμό σας * ανασταλεί|αποκλειστεί|κλειδωθεί|μπλοκαριστεί", "вашият акаунт|акаунтът ви|вашия акаунт * е блокиран|е спрян|изпращане на спам",
          "ваш аккаунт|ваша учётная запись|ваша учетная запись|ваш почтовый ящик * рассылку спама|рассылки спама|отправку спама|заблокирована за|заблокирован за", "ваш обліковий запис|ваша скринька * заблоковано|розсилання спаму|призупинено", "hesabınız * askıya alındı|askıya alınmıştır|engellendi|spam gönderdiği|kapatıldı", "tài khoản của bạn * bị khóa|tạm khóa|đình chỉ|gửi thư rác", "akun anda * diblokir|ditangguhkan|dibekukan|mengirim spam", "החשבון שלך|חשבונך * הושעה|נחסם|חסום", "حسابك|حسابكم * تم تعليق|موقوف|محظور|إرسال رسائل مزعجة", "บัญชีของคุณ * ถูกระงับ|ถูกบล็อก",
          "お客様のアカウント|あなたのアカウント * 停止|凍結|ロック|制限され", "您的帐号|您的账号|您的帳號|您的账户|您的帳戶 * 发送垃圾邮件|發送垃圾郵件|被冻结|被凍結|已被停用|已被封|停用|暂停发信|暫停寄信", "귀하의 계정|고객님의 계정 * 정지|차단|스팸 발송",
        ],
        not: ["mot de passe", "passwort", "password", "senha", "card", "karte"],
      },
      reason: "sender-suspended", detail: "account", source, seen,
      matches: [{ text: "Λόγω αποστολής ανεπιθύμητων μηνυμάτων ο λογαριασμός σας έχει ανασταλεί." }, { text: "Hesabınız spam gönderdiği için kapatıldı." }],
      misses: ["Das Konto des Empfängers ist gesperrt."],
    },
  ],
} satisfies RuleFile;
