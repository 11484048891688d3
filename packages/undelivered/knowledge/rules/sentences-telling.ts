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
          "empfänger|empfängerin|postfach|adresse * erhält zu viele|bekommt zu viele|erhält derzeit zu viele|zu viele nachrichten", "destinataire * reçoit trop de|trop de messages", "destinatario * recibe demasiados|está recibiendo demasiados|riceve troppi|sta ricevendo troppi", "destinatário * recebe demasiadas|receber demasiadas|recebendo muitas|receber mensagens demasiado|receber mensagens muito|recebendo mensagens muito|recebendo e-mails demais", "ontvanger * ontvangt te veel|krijgt te veel", "odbiorca|adresat * otrzymuje zbyt wiele|otrzymuje zbyt dużo|dostaje zbyt", "mottagaren|modtageren|mottakeren * får för många|tar emot för många|modtager for mange|får for mange|mottar for mange", "vastaanottaja * saa liian paljon|saa liikaa", "příjemce|príjemca * dostává příliš mnoho|přijímá příliš mnoho|dostáva príliš", "címzett * túl sok levelet kap|túl sok üzenetet kap", "destinatarul * primește prea multe", "παραλήπτης * λαμβάνει πάρα πολλά|λαμβάνει υπερβολικά", "получателят * получава твърде много", "получатель|адресат * получает слишком много", "одержувач|отримувач * отримує забагато|отримує занадто багато|одержує забагато", "alıcı * çok fazla ileti alıyor|çok fazla e-posta alıyor|çok fazla mesaj alıyor", "người nhận * nhận quá nhiều|đang nhận quá nhiều", "penerima * menerima terlalu banyak|menerima surel terlalu", "הנמען * מקבל יותר מדי", "受信者|宛先 * 大量のメールを受信して|受信数が多すぎ", "收件人 * 收到的邮件过多|接收邮件过快|收到的郵件過多|接收郵件過快", "수신자 * 너무 많은 메일을 받",
        ],
      },
      reason: "recipient-rate-limited", source, seen,
      matches: [{ text: "Le destinataire reçoit trop de messages." }, { text: "Destinatarul primește prea multe mesaje." }],
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
