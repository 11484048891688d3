/**
 * The labels that mail programs put above a message that is forwarded or answered, by what stands behind them, in the languages
 * in which they come (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Slovak, Hungarian, Romanian,
 * Croatian, Serbian, Slovene, Russian, Ukrainian, Bulgarian, Greek, Turkish, Swedish, Danish, Norwegian, Finnish, Japanese, Chinese, Korean, Arabic, Hebrew,
 * Persian, Thai, Vietnamese, Indonesian, Lithuanian, Latvian, Estonian, Catalan, Malay).
 */
export const coverLabels = {
  from:
    "from|von|absender|de|expéditeur|remitente|da|mittente|remetente|van|afzender|od|nadawca|odesílatel|feladó|de la|от|от кого|від|από|" +
    "šalje|pošiljatelj|pošiljalac|шаље|пошиљалац|kimden|gönderen|från|fra|avsender|lähettäjä|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|发送者|من|מאת|از|จาก|từ|dari|nuo|siuntėjas|no|sūtītājs|saatja|kellelt|remitent|daripada|pengirim",
  to:
    "to|an|empfänger|à|pour|destinataire|para|destinatario|a|destinatário|aan|ontvanger|do|komu|címzett|către|кому|до|προς|kime|" +
    "prima|za|primatelj|primalac|prejemnik|прима|за|прималац|alıcı|till|til|vastaanottaja|宛先|收件人|收件者|받는 사람|받는사람|إلى|אל|به|ถึง|đến|tới|kepada|ke|kam|gavėjas|saņēmējs|kellele|saaja|per a|destinatari|penerima|cc|kopie|dw|copie|copia|" +
    "cópia|kópia|kopia|копия|копія|κοιν|bilgi|抄送|副本|참조|نسخة|עותק",
  subject:
    "subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|temat|předmět|predmet|tárgy|subiect|тема|относно|θέμα|konu|ämne|" +
    "zadeva|naslov|наслов|emne|aihe|件名|主题|主題|主旨|제목|الموضوع|נושא|موضوع|เรื่อง|หัวเรื่อง|chủ đề|perihal|subjek|tema|temats|tēma|teema|assumpte|perkara",
  date:
    "date|sent|datum|gesendet|envoyé|enviado|enviado el|enviado em|enviada em|fecha|data|inviato|verzonden|wysłano|odesláno|" +
    "poslano|poslato|послато|датум|dátum|odoslané|elküldve|trimis|trimis la|дата|отправлено|надіслано|изпратено|ημερομηνία|στάλθηκε|tarih|gönderilme|gönderildi|" +
    "skickat|sendt|dato|lähetetty|päivämäärä|送信日時|日時|日付|发送时间|日期|寄件日期|傳送時間|時間|时间|보낸 날짜|날짜|보낸날짜|" +
    "تاريخ|التاريخ|تم الإرسال|תאריך|נשלח|تاریخ|วันที่|ส่ง|ngày|đã gửi|tanggal|dikirim|išsiųsta|nosūtīts|datums|saadetud|kuupäev|enviat|tarikh|dihantar",
} as const;
