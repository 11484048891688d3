import { expect, test } from "vitest";
import { explain } from "../explain.js";

test.each([
  "The mailbox in front of my house is full.",
  "Der Briefkasten vor unserem Haus ist voll, kannst du ihn bitte leeren?",
  "La boîte aux lettres devant la maison est pleine de prospectus.",
  "Почтовый ящик перед домом переполнен рекламой.",
  "Skrzynka na listy przed domem jest przepełniona.",
  "Το γραμματοκιβώτιο μπροστά στο σπίτι είναι γεμάτο διαφημιστικά.",
  "صندوق البريد أمام البيت ممتلئ بالإعلانات.",
  "Coletul nu a putut fi livrat deoarece destinatarul nu a fost găsit la adresă.",
  "Kargonuz teslim edilemedi, alıcı adreste bulunamadı.",
  "A csomagot nem sikerült kézbesíteni, mert a címzett nem volt otthon.",
  "Ihr Konto wurde gesperrt. Bitte bestätigen Sie Ihre Daten unter dem folgenden Link.",
  "Your subscription has expired",
  "Login failed for user 'sa'. Reason: Password did not match that for the login provided. [CLIENT: 192.0.2.4]",
  "ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)",
  "ssh: connect to host 192.0.2.4 port 22: Connection refused",
  "curl: (22) The requested URL returned error: 403 Forbidden",
  "HTTP/1.1 451 Unavailable For Legal Reasons",
  "SIP/2.0 404 Not Found",
  'const transporter = nodemailer.createTransport({ host: "smtp.example.org", port: 587 });',
  "Wir haben Ihre Bestellung 450 erhalten und melden uns.",
  "The recipient's bank rejected the transfer: account closed",
  "Message could not be delivered to the queue: RabbitMQ connection closed",
  "Utilisateur ou mot de passe incorrect",
  "用户名或密码错误",
  "お客様のアカウントは停止されています。support@example.jp までご連絡ください。",
  "письмо от банка: account blocked, подтвердите данные",
  "Le compte utilisateur n'existe pas. Veuillez vous inscrire.",
  "What is greylisting?",
  "Wie richte ich DMARC ein?",
  "What's the difference between a hard bounce and a soft bounce?",
  "Please find attached our price list. If the message is rejected, call us.",
  "smtpd_recipient_restrictions = permit_mynetworks, reject_rbl_client zen.spamhaus.org",
  "530 Login incorrect.",
  "550 Failed to open file. /incoming/readme.txt",
  "curl: (6) Could not resolve host: www.example.org",
  '{"error":{"code":404,"message":"User not found"}}',
  ";; connection timed out; no servers could be reached",
  "** server can't find www.example.org: NXDOMAIN",
  "fatal: unable to access 'https://git.example.org/a.git/': Could not resolve host: git.example.org",
  "/^root@/ REJECT No such user here\n/^sales@example\\.org$/ OK",
  "Nov  2 10:15:00 mail dovecot: imap-login: Disconnected (auth failed, 3 attempts): user=<bob@example.org>",
  "Nov  2 10:15:00 mail sshd[22]: Failed password for invalid user admin from 192.0.2.66 port 51022 ssh2",
  "Das Passwort vom WLAN ist falsch. Kannst du mir helfen?",
  "old.example  error:5.1.2 domain no longer hosted here",
  "requests.exceptions.ConnectTimeout: HTTPSConnectionPool(host='api.example.net'): Max retries exceeded",
  "rsync: connection refused by 192.0.2.4 (873)",
  "-bash: /home/anna/mail.sh: Permission denied",
  "The elevator is out of service until Friday, contact anna@example.org",
  "Die Adresse des Restaurants ist unbekannt, frag bitte Tom: tom@example.org",
  "AccessDenied: User: arn:aws:iam::1:user/anna is not authorized to perform: s3:GetObject",
  "Nov  2 10:15:00 mx postfix/postscreen[7]: PASS NEW [192.0.2.30]:51200",
  "La boîte est pleine de chocolats ! Bises, marie@example.org",
  "Ihre Bewerbung wurde abgelehnt, der Anhang ist zu groß.",
  "Your application was rejected, the attachment is too large",
  "Votre candidature a été refusée : la pièce jointe est trop volumineuse",
  "Upload rejected: the file is too large",
  '{"event":"payment.failed","email":"anna@example.org","code":550,"message":"card declined"}',
  '{"event":"order.rejected","code":550}',
  "rfc822",
  "Аккаунт в игре заблокирован за нарушение правил. Пишите: help@example.org",
])("what other software says is no report: %s", (text) => {
  expect(explain(text).kind).toBe("not-a-report");
});

test.each([
  ["Account disabled", "mailbox-disabled"],
  ["A virus was found in your message to bob@example.org. It was not passed on.", "malware"],
  ["Das Postfach des Empfängers ist voll. Fragen an postmaster@example.org", "mailbox-full"],
  ["eva@example.org: La boîte est pleine. Support : aide@example.net", "mailbox-full"],
  ["550 Verify mailfrom failed,blocked", "sender-domain-invalid"],
  ["554 qq Sorry, no valid recipients (#5.1.3)", "user-unknown"],
  ["554 5.5.1 Error: no valid recipients", "protocol-error"],
  ["450 user path no exist", "user-unknown"],
  ["553 Mail data refused by AISP, rule [169648].", "spam-content"],
  ["554 5.7.1 You have exceeded your Outmail quota", "sending-limit"],
  [
    "   ----- The following addresses had permanent fatal errors -----\n<anna@example.org>\n\n   ----- Transcript of session follows -----\n>>> DATA\n<<< 503 All recipients are invalid\n554 5.0.0 Service unavailable",
    "user-unknown",
  ],
  ["<news@lists.example.org>: list news is null, ask its admin (in reply to end of DATA command)", "unknown"],
  ["sent: (535, b'Error: authentication failed')", "credentials-rejected"],
  ["550 Der Empfaenger ist unbekannt", "user-unknown"],
  ["530 Göndermek için oturum açmalısınız", "auth-required"],
  ["<anna@example.org> (DANE failed to authenticate 'mx.example.org': nothing matches)", "tls-failed"],
  ["<anna@example.org> (failed to lookup 'example.org': no record found)", "domain-not-found"],
  ["退信原因: User suspended", "mailbox-disabled"],
  ["[退信] 收件人不存在:user not exist", "user-unknown"],
  ["Authentication failed", "credentials-rejected"],
  ["552 Message too large, please use our FTP server", "message-too-large"],
  ["Message could not be delivered: folder quota exceeded", "mailbox-full"],
  ["550 5.7.1 Rejected, see our website", "policy-rejected"],
  ["The user name or password for the mail server is incorrect", "credentials-rejected"],
  ['メールを送信できません。受信者"bob@example.com"はサーバによって拒否されました。', "policy-rejected"],
  ["the email bounced and it said his mailbox was full", "mailbox-full"],
  ["Senden fehlgeschlagen. Benutzername oder Passwort falsch.", "credentials-rejected"],
  ["550 Utilisateur inconnu", "user-unknown"],
])("what speaks of mail, or is nothing but a rule's words, is one: %s", (text, reason) => {
  expect(explain(text).recipients[0]?.reason).toBe(reason);
});

test("of those that a transcript lists below headings, each has what became of it", () => {
  const { recipients } = explain(
    "   ----- The following addresses had successful delivery notifications -----\n<anna@example.org>  (delivered to mailbox)\n\n" +
      "   ----- The following addresses had permanent fatal errors -----\n<bob@example.com>\n    (reason: 550 5.1.1 <bob@example.com>... User unknown)\n\n" +
      "   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> DATA\n<<< 550 5.1.1 <bob@example.com>... User unknown\n",
  );
  expect(recipients.map(({ address, action }) => [address, action])).toEqual([
    ["anna@example.org", "delivered"],
    ["bob@example.com", "failed"],
  ]);
});

test("the letter of a group that may not exist, without its last lines", () => {
  const text =
    "We're writing to let you know that the group you tried to contact\n(staff) may not exist, or you may not have permission to post\nmessages to the group.\n\n* You might have spelled or formatted the group name incorrectly.\n* This group may not be open to posting.\n";
  expect(explain(text)).toMatchObject({ format: "google-groups", recipients: [{ reason: "recipient-restricted" }] });
});

test("a content filter's letter about unsolicited mail, with its first lines and without them", () => {
  const first = "A message from <info@example.org> to:\n-> bob@example.com\n\n";
  const text =
    "was considered unsolicited bulk e-mail (UBE).\n\nOur internal reference code for your message is 12345-06/Q8cm\n\nThe message carried your return address, so it was either genuine mail\nfrom you, or a sender address was faked. We do try to minimize backscatter for infected mail.\n\nReturn-Path: <info@example.org>\nSubject: Post\n\nDelivery of the email was stopped!\n";
  for (const [whole, address] of [
    [first + text, "bob@example.com"],
    [text, null],
  ] as const)
    expect(explain(whole)).toMatchObject({ format: "amavis", recipients: [{ address, reason: "spam-content" }] });
});

test("a reply code before the status of a report for people is stated, too", () => {
  const [one] = explain(
    "From: postmaster@example.com\nSubject: Undeliverable: lunch\n\nYour message to staff@example.com couldn't be delivered.\nstaff only accepts messages from people in its organization.\n\nStatus code: 550 5.7.133\n",
  ).recipients;
  expect([one?.replyCode, one?.status]).toEqual([550, "5.7.133"]);
});

test.each([
  ["   ----- Transcript of session follows -----\nanna@example.org... Deferred: No such file or directory", "delayed"],
  [
    "   ----- Transcript of session follows -----\nanna@example.org... Deferred: Connection timed out\nMessage could not be delivered for 5 days\nMessage will be deleted from queue",
    "failed",
  ],
  [
    "Delivery to the following recipient has been delayed:\n\n    anna@example.org\n\nMessage will be retried for 2 more day(s)",
    "delayed",
  ],
  [
    "From: MAILER-DAEMON@mail.example.fr\nSubject: Avertissement : votre message n'a pu être envoyé ces 4 dernières heures\n\n<anna@example.org>: connexion refusée par mx.example.org",
    "delayed",
  ],
])("what becomes of the message: %s", (text, action) => {
  const [one] = explain(text).recipients;
  expect([one?.address, one?.action]).toEqual(["anna@example.org", action]);
});

test.each([
  ["reason:550 Unknown user\nStatus:5.2.0", "5.2.0"],
  ["reason: 550 5.1.1 Unknown user\nStatus: 5.0.0", "5.1.1"],
])("a status on a line of its own stands beside a reply that has none: %s", (text, status) => {
  expect(explain(text).recipients[0]?.status).toBe(status);
});

test("a subject that was copied along makes no difference", () => {
  const words = 'When I write to a customer it says "The recipient\'s mailbox is full". What can I do?';
  const [alone, below] = [words, `Subject: mail problem\n\n${words}`].map((text) => explain(text));
  expect(alone!.recipients).toMatchObject([{ reason: "mailbox-full" }]);
  expect(below!.recipients).toMatchObject([{ reason: "mailbox-full" }]);
  expect(below!.anatomy.subject?.text).toBe("mail problem");
  expect(explain("Subject: Out of office\n\nI am away until Monday.").kind).toBe("auto-reply");
});

/** What mail programs ask or warn of before they send, and what went wrong after they sent. */
test.each([
  "The message has no subject. Are you sure that it should go out like this?",
  "Your message was sent, but an error occurred while it was filed.",
  "You mention an attachment, but there is none. Send the message all the same?",
  "Der Betreff ist leer. Die Nachricht trotzdem senden?",
  "Der Entwurf konnte nicht gespeichert werden.",
  "Die maximale Größe einer Nachricht beträgt 30 MB.",
  "Ihr Postfach ist zu 95 % belegt.",
  "Impossible d'enregistrer le brouillon.",
  "Avez-vous oublié une pièce jointe ?",
  "No se ha indicado ningún asunto. ¿Desea enviar el mensaje de todos modos?",
  "Il messaggio non ha oggetto. Inviarlo comunque?",
  "O rascunho não pôde ser guardado.",
  "U bent de bijlage vergeten. Toch verzenden?",
  "Advarsel! Du vil nå sende en melding på 30 MB, som kan være større enn grensen til serveren. Er du sikker?",
  "Åtvaring! Du vil no sende ei melding på 30 MB. Er du sikker?",
  "Utkastet kunde inte sparas.",
  "Luonnosta ei voitu tallentaa.",
  "Kladden kunne ikke gemmes.",
  "Czy chcesz wysłać wiadomość bez tematu?",
  "Koncept se nepodařilo uložit.",
  "Nemôžem uložiť koncept správy.",
  "Nie je zadaný žiadny príjemca.",
  "A piszkozat mentése nem sikerült.",
  "Mesajul nu are subiect. Îl trimiteți oricum?",
  "Черновик не удалось сохранить.",
  "Вы забыли приложить файл. Отправить письмо без вложения?",
  "Тема порожня. Надіслати лист без теми?",
  "Poruka se ne može poslati: nema navedenih primatelja.",
  "Osnutka sporočila ni mogoče shraniti.",
  "Το μήνυμα δεν έχει θέμα. Να σταλεί έτσι κι αλλιώς;",
  "Taslak kaydedilemedi.",
  "Draf tidak dapat disimpan.",
  "下書きを保存できませんでした。",
  "宛先が指定されていません。",
  "보낸 편지함에 복사하지 못했습니다.",
  "无法发送消息：没有定义收件人。",
  "無法儲存草稿。",
  "لم تكتب موضوعا. هل تريد الإرسال رغم ذلك؟",
  "הטיוטה לא נשמרה.",
  "แน่ใจหรือไม่ว่าจะส่งข้อความโดยไม่มีหัวเรื่อง",
])("does not take a warning for a failure: %s", (text) => {
  expect(explain(text).kind).toBe("not-a-report");
});
