/** What programs that send mail print before or in an error: names of exceptions, and the words of PHPMailer and its like. */

// prettier-ignore
const exceptions: readonly string[] = [
  "smtplib.SMTP", "Net::SMTP", "SMTPSenderRefused", "SMTPRecipientsRefused", "SMTPDataError",
  "SMTPAuthenticationError", 'Missing credentials for "', "SMTPAddressFailedException", "SMTPSendFailedException",
  "SMTPSenderFailedException", "mail.SendFailedException", "mail.MessagingException", "mail.MailSendException", "mail.util.MailConnectException", 'smtplib.py", line ', "Mail\\Protocol\\", "Mail\\\\Protocol\\\\", "Exception\\MailException", "Exception\\\\MailException", "SqlIMail.MailFramework",
  "mail.AuthenticationFailedException", "Net.Mail.Smtp", "Send-MailMessage : ", "MailKit.Net.Smtp", "MailKit.Security",
  "SMTP Error (", "SMTP-Fehler (", "SMTP (", "SMTP Fehler (", "SMTP-fejl (", "SMTP-feil (", "SMTP-fel (",
  "SMTP-fout (", "SMTP-virhe (", "SMTP hiba (", "SMTP ошибка (", "SMTP-сервера (", "SMTP грешка (", "SMTP greška (",
  "SMTP sorunu (", "SMTP klaida (", "SMTP kļūda (", "SMTP tõrge (", "Error SMTP (", "Ralat SMTP (", "SMTPエラー (", "SMTP 오류 (", "SMTP 错误 (", "SMTP 錯誤（", "SMTPConnection._", "responseCode:",
  "'EENVELOPE'", "'EAUTH'", "Swift_Transport", "Expected response code ", "TransportException", "RCPT failed: ",
  "MAIL failed: ", "curl: (67) ", "SEND  - ", "textproto: ", "'ESOCKET'", "'ECONNECTION'", '"ESOCKET"', '"ECONNECTION"', '"EDNS"', "'EDNS'", "internet.AddressException",
  "ssmtp: ", "Could not instantiate mail function",
  "Expected smtp code ", "Negative SMTP reply: ", "Sending the email to the following server failed", "failed to send notification to email addresses: ",
  "was unexpectedly terminated by your mail server",
];

/** "SMTP Error: " in the languages that PHPMailer and its like speak. */
// prettier-ignore
const smtpErrors: readonly string[] = [
  "SMTP Error: ", "SMTP-Fehler: ", "Erreur SMTP : ", "Erreur SMTP: ", "Error SMTP: ", "Errore SMTP: ",
  "Erro de SMTP: ", "Erro do SMTP: ", "SMTP-fout: ", "Błąd SMTP: ", "SMTP-virhe: ", "SMTP fel: ", "SMTP fejl: ",
  "SMTP Feil: ", "Chyba SMTP: ", "SMTP hiba: ", "Eroare SMTP: ", "Ошибка SMTP: ", "Помилка SMTP: ", "SMTP грешка: ",
  "SMTP Σφάλμα: ", "SMTP Hatası: ", "SMTPエラー: ", "SMTP 错误：", "SMTP 錯誤：", "SMTP 오류: ", "خطأ SMTP: ", "خطای SMTP: ",
  "שגיאת SMTP: ", "Lỗi SMTP: ", "Kesalahan SMTP: ", "Ralat SMTP: ", "SMTP त्रुटि: ", "SMTP klaida: ", "SMTP kļūda: ",
  "SMTP Kļūda: ", "SMTP tõrge: ", "SMTP stoties klaida: ", "SMTP Viga: ", "SMTP napaka: ", "SMTP Greška: ", "SMTP greška: ",
  "SMTP xətası: ", "SMTP serveri xətası: ", "SMTP შეცდომა: ", "SMTP სერვერის შეცდომა: ", "SMTP -ի սխալ: ", "SMTP սերվերի սխալ: ", "SMTP ত্রুটি: ", "SMTP সার্ভার ত্রুটি: ", "SMTP خرابی: ", "SMTP سرور کی خرابی: ",
  "Erro SMTP: ", "Erro do servidor SMTP: ", "SMTP errorea: ",
];

/** Python's recipients with the reply of each, where nothing names the exception: `{'bob@example.org': (550, b'5.1.1 ...')}`. */
const refused: readonly string[] = [421, 450, 451, 452, 501, 503, 521, 530, 550, 551, 552, 553, 554].flatMap((code) => [
  `': (${code}, b`,
  `': (${code}, '`,
  `': (${code}, "`,
]);

export const programErrors: readonly string[] = [...exceptions, ...smtpErrors, ...refused];
