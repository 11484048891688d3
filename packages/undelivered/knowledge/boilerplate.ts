/**
 * What gateways and companies put above and below every message, whatever it says: warnings of mail from outside, what a virus
 * scanner made of it, who may read it. In a report it says nothing about the delivery, though it speaks of viruses, of senders
 * outside and of recipients who are not intended.
 */
// prettier-ignore
export const boilerplate: readonly string[] = [
  // English
  "this email|this e-mail|this message|this mail|email|message * originated outside|originated from outside|came from outside|was sent from outside|comes from outside|from an external|from external",
  "do not click links|do not click on links|don't click links|do not click any links|do not click on any links|don't click on links", "do not open attachments|don't open attachments",
  "you don't often get email from|you do not often get email from|don't often get email from this", "caution: external|external email:|external sender:|external message:",
  "believed to be clean", "scanned for viruses and dangerous content", "checked for viruses by", "virus-free", "no virus found in this|no viruses found in this|no virus was found in this",
  "this email has been scanned|this e-mail has been scanned|this message has been scanned * by", "intended solely for|intended only for|solely for the use of|for the sole use of",
  "if you are not the intended|if you are not the named|if you are not the addressee|are not an intended recipient", "received this email|received this e-mail|received this message|received it * in error|by mistake",
  "may contain confidential|may contain privileged|contains confidential|contain confidential|is confidential and|are confidential and|confidentiality notice",
  "accept no liability|accepts no liability|accept no responsibility|accepts no responsibility * virus|viruses", "consider the environment before",
  // German
  "diese e-mail|diese mail|diese nachricht * von außerhalb|von extern|externer absender|externen absender", "klicken sie nicht auf|klicken sie keine links|öffnen sie keine anhänge|öffnen sie keine links",
  "auf viren geprüft|auf viren überprüft|auf viren untersucht|virenfrei", "vertrauliche und|vertrauliche informationen|vertraulich und", "nicht der richtige adressat|nicht der beabsichtigte empfänger|nicht der vorgesehene empfänger|nicht der richtige empfänger",
  "diese e-mail|diese mail|diese nachricht * irrtümlich erhalten|versehentlich erhalten",
  // French
  "ce message|ce courriel|cet e-mail|ce mail * de l'extérieur|expéditeur externe", "ne cliquez pas|ne pas cliquer", "ce message et|ce courriel et|cet e-mail et * confidentiels|confidentielles", "information confidentielle|informations confidentielles",
  "vous n'êtes pas le destinataire|vous n'en êtes pas le destinataire", "reçu ce message par erreur|reçu ce courriel par erreur|reçu cet e-mail par erreur", "sans virus|l'absence de virus",
  // Spanish and Portuguese
  "este correo|este mensaje|este e-mail|este email|esta mensagem * de fuera de|desde fuera de|externo a|de fora da|de fora do|remetente externo|remitente externo", "no haga clic|no hagas clic|não clique",
  "información confidencial|informações confidenciais|informação confidencial", "si usted no es el destinatario|si no es usted el destinatario|se você não é o destinatário|se não for o destinatário|se você não for o destinatário",
  "recibido este mensaje por error|recibido este correo por error|recebeu esta mensagem por engano|recebeu este e-mail por engano|recebeu esta mensagem por erro", "libre de virus|livre de vírus|sem vírus",
  // Italian
  "questa email|questa e-mail|questo messaggio|questa mail * dall'esterno|mittente esterno", "non cliccare|non fare clic", "informazioni riservate|informazioni confidenziali", "non è il destinatario|non siete il destinatario|non siete i destinatari",
  "ricevuto questo messaggio per errore|ricevuto questa e-mail per errore|ricevuto questa email per errore", "privo di virus|priva di virus",
  // Dutch
  "deze e-mail|deze mail|dit bericht * van buiten|externe afzender", "klik niet op", "vertrouwelijke informatie|uitsluitend bestemd voor", "niet de beoogde ontvanger|niet de geadresseerde bent", "gecontroleerd op virussen|virusvrij",
  // Nordic languages
  "kommer utifrån|från en extern avsändare|kommer udefra|fra en ekstern afsender|kommer utenfra|fra en ekstern avsender|organisaation ulkopuolelta", "klicka inte på|klik ikke på|ikke klikk på|älä napsauta", "konfidentiell information|fortrolige oplysninger|fortrolig informasjon|luottamuksellista tietoa",
  "inte är avsedd mottagare|inte är rätt mottagare|ikke er den rette modtager|ikke er rette mottaker", "kontrollerats för virus|kontrolleret for virus|virusfri",
  // Slavic languages
  "wiadomość pochodzi spoza|wiadomość pochodzi z zewnątrz|od nadawcy zewnętrznego", "nie klikaj", "informacje poufne|poufne informacje", "tę wiadomość omyłkowo|tę wiadomość przez pomyłkę", "wolna od wirusów|wolny od wirusów",
  "tato zpráva pochází|zpráva byla odeslána * zvenčí|mimo organizaci", "důvěrné informace",
  "письмо|сообщение * от внешнего отправителя|извне организации|из внешнего источника", "не переходите по ссылкам|не открывайте вложения", "конфиденциальную информацию|конфиденциальная информация", "проверено на вирусы|проверено на наличие вирусов|вирусов не обнаружено",
  "лист надійшов|повідомлення надійшло * ззовні|від зовнішнього", "не переходьте за посиланнями", "конфіденційну інформацію",
  "poruka dolazi izvan|poruka je poslana izvan|poruka je poslata izvan|poruka je stigla izvan|vanjski pošiljatelj|spoljni pošiljalac", "ne klikajte|nemojte klikati|ne otvarajte privitke|ne otvarajte priloge", "povjerljive informacije|povjerljive podatke|poverljive informacije|poverljive podatke", "niste primatelj kojem|niste primalac kome|niste naznačeni primatelj|niste naznačeni primalac|ako ste ovu poruku primili greškom|ako ste greškom primili|ako ste primili ovu poruku greškom",
  "порука је стигла изван|поверљиве информације|ако сте грешком примили", "provjerena na viruse|provjereno na viruse|proverena na viruse|proverena protiv virusa|ne sadrži viruse|bez virusa",
  "sporočilo prihaja od zunaj|sporočilo prihaja izven|sporočilo je bilo poslano izven|zunanji pošiljatelj", "zaupne informacije|zaupne podatke|zaupni podatki", "niste naslovnik|niste predvideni prejemnik|niste pravi naslovnik|če ste to sporočilo prejeli pomotoma|če ste sporočilo prejeli po pomoti|če ste pomotoma prejeli", "pregledano za viruse|preverjeno za viruse|ne vsebuje virusov",
  // Baltic languages, Estonian, Catalan, Malay
  "laiškas|pranešimas|šis laiškas * gautas iš išorės|iš išorinio siuntėjo|iš už organizacijos ribų", "nespauskite nuorodų|neatidarykite priedų", "konfidencialios informacijos|konfidenciali informacija|jei laišką gavote per klaidą|gavote per klaidą", "vēstule|ziņojums|šis e-pasts * no ārēja sūtītāja|ārpus organizācijas", "neklikšķiniet uz saitēm|neveriet vaļā pielikumus|neatveriet pielikumus", "konfidenciālu informāciju|konfidenciāla informācija|saņēmāt kļūdas pēc|saņēmis kļūdas pēc",
  "kiri|sõnum|see kiri * väljastpoolt organisatsiooni|väliselt saatjalt|välisest allikast", "ärge klõpsake linke|ärge avage manuseid|ärge klõpsake linkidel", "konfidentsiaalset teavet|konfidentsiaalset informatsiooni|saite selle kirja ekslikult", "missatge|correu|aquest missatge * de fora de|remitent extern|de l'exterior", "no cliqueu|no feu clic", "informació confidencial|si no en sou el destinatari|si no sou el destinatari|per error, us preguem", "e-mel|mesej|emel * dari luar organisasi|daripada luar organisasi|penghantar luar", "jangan klik pautan|jangan buka lampiran", "maklumat sulit|jika anda bukan penerima|bukan penerima yang dimaksudkan",
  // Other languages
  "bu e-posta|bu mesaj * dışından", "bağlantılara tıklamayın", "gizli bilgi|yanlışlıkla aldıysanız", "szervezeten kívülről|bizalmas információ", "din afara organizației|informații confidențiale", "εξωτερικό αποστολέα|εμπιστευτικές πληροφορίες",
  "このメールは社外から|このメールは外部から|外部から送信されたメール|社外からのメール", "機密情報が含まれ|誤って受信された|誤送信の場合", "此邮件来自外部|该邮件来自外部|邮件来自组织外部|此郵件來自外部|请勿点击|請勿點擊", "保密信息|机密信息|機密資訊|如果您不是预期的收件人",
  "외부에서 발송된|외부에서 보낸|외부 메일입니다", "기밀 정보|수신인이 아닌",
];

/** A program that signs what it writes: its notices are known by that. */
export const signatureOfProgram = /\nMailScanner(?: ?\n| - )/;

/** The line above the name of whoever wrote a letter. */
export const signOff =
  /^(?:best regards|best wishes|kind regards|regards|many thanks|thanks|thank you|thanks in advance|cheers|sincerely|yours|yours (?:sincerely|faithfully|truly)|sincerely yours|mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|beste grüße|viele grüße|liebe grüße|gruß|grüße|mfg|lg|vielen dank|cordialement|bien cordialement|salutations|merci|saludos(?: cordiales)?|un saludo|atentamente|gracias|cordiali saluti|distinti saluti|saluti|grazie|met vriendelijke groet(?:en)?|groet(?:en|jes)?|bedankt|atenciosamente|cumprimentos|com os melhores cumprimentos|obrigad[oa]|pozdrawiam|z poważaniem|dziękuję|med vänlig hälsning|vänliga hälsningar|hälsningar|mvh|med venlig hilsen|venlig hilsen|med vennlig hilsen|hilsen|ystävällisin terveisin|terveisin|s pozdravem|s po[šs]tovanjem|srda[čc]an pozdrav|lijep pozdrav|lep pozdrav|pozdrav|lp|hvala|s spo[šs]tovanjem|с поштовањем|срдачан поздрав|со почит|поздрав|хвала|üdvözlettel|cu stimă|с уважением|з повагою|спасибо|saygılarımla|pagarbiai|su pagarba|geriausi linkėjimai|dėkoju|ačiū|ar cieņu|paldies|lugupidamisega|parimate soovidega|tervitades|tänades|salutacions(?: cordials)?|atentament|gràcies|una salutació|sekian,? terima kasih|terima kasih|yang benar|με εκτίμηση|よろしくお願い(?:いた)?します|以上|此致|谢谢|謝謝|감사합니다)[,.!。]?$/iu;
