/** Words by which a pasted text shows that it speaks of mail, or of something else whose errors sound the same. */

/** Words that the reports of mail systems use and few others, where they say what a rule knows. */
export const ofMail =
  /mail|\bcame back\b|attachment|sending (?:quota|limit)|\b[ID]?CID \d|outlook|thunderbird|smtp|spam|messages?\b|from sending|recipient|sender|undeliver|\bdomain|\bdns\b|\bmx\b|\bspf\b|\bdkim\b|\bdmarc\b|gr[ae]y-?list|relay|bounce|suppress|\brbls?\b|\b[sxp]bl\b|spamhaus|spamcop|dnsbl|black-?list|block-?list|lost connection|connection (?:lost|refused|reset|closed|dropped|timed out)|\bserver\b/i;

/** Settings of mail servers, which name what they refuse, and the logs of those who fetch mail or log in to the host. */
export const ofSettings =
  /\b(?:imap|pop3|managesieve)-login: |\bsshd\[|\bsmartd\[|\bdovecot: auth|\bpostfix\/\S{0,40}\[\d+\]:? (?:(?:dis)?connect from|(?:lost connection|timeout|too many errors) after|warning: (?:\S{1,60} )?(?:hostname|host \S+ greeted) |improper command|CONNECT |PREGREET |HANGUP |addr |statistics:)|^[\d :.-]{19,40} no (?:host name|IP address) found for |\(default: [A-Z] \((?:no action|add header|rewrite subject)\)|\bis spam, SpamAssassin |^[^\s:]{0,200}[@/.][^\s:]{0,200}[ \t]+(?:(?:REJECT|OK|DISCARD|DUNNO)(?:[ \t]|$)|(?:smtp|lmtp|relay|error|discard):\S)|^[ \t]*[a-z][a-z_]{2,40}[ \t]*=\s*(?:permit|reject|check|warn_if)_|\breject_rbl_client\b|^[ \t]*["']?v=(?:spf1|DMARC1|DKIM1|STSv1)\b/im;

/** What is said where mail is fetched, by Outlook and by the servers (RFC 1939 section 3, RFC 9051 section 7.1). */
export const ofReceiving =
  /(?:^|[\s:'"])-ERR\b|\bReceiving' reported error|^fetchmail: (?:(?:IMAP|POP[23]?) connection|Query status)|\b(?:imap|pop3?)\.[\w.-]{3,80}:\s?\[(?:ALERT|AUTH\w*|UNAVAILABLE|LIMIT)\]|^[\w*]{1,8} (?:NO|BAD) \[(?:ALERT|AUTH[A-Z]*|UNAVAILABLE|LIMIT)\]/m;

/** The foot of a newsletter, which may be about anything. */
export const ofNewsletters =
  /\bunsubscribe\b[^\p{L}\n]{1,8}view (?:it |this (?:e-?mail )?)?in (?:your )?browser|\bview (?:it |this (?:e-?mail )?)?in (?:your )?browser[^\p{L}\n]{1,8}unsubscribe\b/iu;

/** Replies with three digits that are none of SMTP: of HTTP (RFC 9110), SIP (RFC 3261), FTP (RFC 959), and the logs of web servers. */
export const otherProtocol =
  /\bHTTP\/\d|\bHTTP Error\b|\bHTTP [345]\d\d\b|\bSIP\/2|\bftp>|control connection|change directory|50[24] (?:gateway time-?out|bad gateway)|^530 login incorrect|\bftp: |\b55[03] (?:failed to|could not|can(?:'|no)t) (?:open|create|change|get|delete|rename)\b|npm ERR|\bFTP\w{0,12}: ?[45]\d\d\b|\b(?:ProFTPD|vsftpd|Pure-FTPd|FileZilla)\b|331 Password required|^(?:Command:\s{1,8})?(?:STOR|RETR|CWD|PASV|MLSD|NLST)\b|card issuer|\bcard was declined\b|requested URL|\byour order\b|\bflight \d|\b[45]\d\d (?:g|kg|ml|km|cm|mm|eur|usd|seats|guests|pages)(?![\wÀ-ɏ])|\b550 \S{0,80}:? ?(?:no such file|not a (?:directory|regular file))|\b(?:error \(550\)|550): file (?:not found|unavailable)|(?:^|["\s])(?:GET|POST|HEAD|PUT|PATCH|DELETE) \/|"(?:code|status|statusCode)": ?"?4(?:[01]\d|22|29)\b/im;

/** Words that show what else is spoken of: remote login, databases, queues, telephones, parcels, banks. */
export const otherSubject =
  /\bdial tcp \S{1,80}:(?!(?:25|465|587|2525)\b)\d|\bssh\b|^;; |\bserver can't find\b|\bunable to access\b|\bjava\.net\.|requests\.exceptions|\b(?:s3|ec2|sqs|iam|lambda|dynamodb):[A-Z]|\brsync|^-?(?:ba|z)?sh: |\biban\b|\bwlan\b|\bwi-?fi\b|publickey|\bsftp\b|mysql|mariadb|postgres|\bsql\b|SQLSTATE|\bERROR \d{4} \(|\bORA-\d|redis|\bpsql\b|\bcurl: \(|\bENOENT\b|kubernetes|\brpc error\b|mongodb|\bldap\b|rabbitmq|kafka|DNS_PROBE|\bERR_[A-Z]|\bgit\b|pull request|\bnpm\b|docker|\bSMS\b|whatsapp|telegram|viber|заблокировал бота|slack|discord|\bmessenger\b|wiadomości prywatn|личн[а-я]{2,3} сообщени|phone number|\bfax\b|parcel|your package|shipment|paket|colis|paquet|посылк|bungkusan|siuntin[iįy]|pakomāt|pakiautomaa|\bbank|credit card|\bport (?:80|443|22|3306|5432)\b|\bVPN\b|\bzoom\b/im;

/** The same where nothing says that a message was sent to somebody. */
export const perhapsOther =
  /\bftp\b|database|datenbank|base de don|nginx|apache|web ?page|web ?site|repository|windows|printer|game\b|\bapi\b|internet ?connection|インターネット接続|folder|\bordner\b|\bdrive\b|\buploads?\b|\bpayments?\b|\b(?:credit|debit) card\b|\b(?:your|job|this|the) application (?:was|has|is|could)\b|\bbewerbung|\bcandidature\b|\bcandidatura\b|\bsollicitatie/i;

/** And such a text speaks of a message all the same. */
export const perhapsMail = /messages?\b|nachricht|mensaje|mensagem|messaggio|recipient|sender|deliver|\S@\S/i;

/** What the owner of a mailbox is told before it is full: nothing has come back yet. */
export const nearlyFull =
  /(?<![\d.,])[5-9]\d(?:[.,]\d{1,2})?[ \u00a0]?[%٪％]|(?<!\p{L})(?:almost|nearly|fast|beinahe|presque|casi|quasi|quase|bijna|nästan|næsten|nesten|prawie|téměř|takmer|majdnem|aproape|почти|майже|neredeyse|melkein|lähes|gandrīz|beveik|peaaegu|skoro|næstum|case|ia|pothuajse|амаль|deyarli|karibu|amper|bron yn|beagnach|бараг|preskaŭ|bal|demək olar ki|halos|gotovo|σχεδόν) (?:full|voll|pleine?|llen[oa]|al límite|pien[oa]|chei[oa]|vol|fullt?|fyldt|pełn[ya]|pln[áé]|tele|plin[ăa]?|заполнен|переполнен|dolu|täynnä|pilna|pilnas|täis|puna|γεμάτο|chea|beteta|plot|запоўнен|перапоўнен|to[‘'ʻ’]l|kujaa|kimejaa|llawn|lán|дүүр|plenas?|puno)|толуға жақын|malapit nang mapuno|თითქმის სავსე|գրեթե լ|প্রায় (?:পূর্ণ|ভর)|تقریباً بھر|கிட்டத்தட்ட நிரம்|దాదాపు నిండ|जवळ(?:जवळ|पास) भर|लगभग भर|લગભગ ભરા|බොහෝ දුරට පිර|ជិតពេញ|ပြည့်လုနီး|ሊሞላ/iu;

/** Words that no text has which is not about mail. */
export const surelyMail =
  /\bmails?\b|e-?mail|smtp|mailgun|sendgrid|\brcpt\b|mailbox|undeliver|postfix|exim|sendmail|\bmta\b|recipient address/i;

/** Mail, or the two between whom it goes, in whatever language: beside these an address at the end may be whom to ask. */
export const ofPost =
  /mail|messages?\b|sender\b|recipient|nachricht|empfänger|absender|courri|courrier|messag|destinat|expéditeur|mensaje|correo|remitente|mittente|mensagem|remetente|bericht|ontvanger|afzender|meddelande|mejl|mottag|avsändar|besked|modtager|afsender|melding|mottaker|viesti|sähköpost|vastaanottaj|wiadomoś|odbiorc|nadawc|zpráv|příjemc|adresát|odesílatel|üzenet|levél|címzett|feladó|mesaj|ileti|posta(?!l)|alıcı|gönder|сообщени|письм|получател|отправител|адресат|почт|лист|отримувач|повідомлен|съобщени|писмо|получате|μήνυμα|παραλήπτ|αποστολ|رسال|بريد|المستلم|پیام|گیرنده|הודע|דואר|נמען|ข้อความ|อีเมล|ผู้รับ|thư|người nhận|pesan|surel|penerima|mesej|laišk|pranešim|gavėj|siuntėj|vēstul|ziņojum|saņēmēj|adresāt|sūtītāj|kirja|kiri\b|sõnum|saaja|adressaa|saatja|remitent|संदेश|ईमेल|邮|郵|信|收件|宛|メール|受信|수신|메일|편지|korisni[kc]|корисни[кц]|uporabnik|poruk|prima(?:telj|oc|lac)|pošilja|sandu[čć]|sporočil|prejemni|naslovnik|порак|примач|испраќач|mensax|mezu|məktub|e-poçt|хабар|mensahe|შეტყობინ|წერილ|նամակ|հաղորդագր|বার্তা|ইমেল|ইমেইল|پیغام|மெசேஜ்|மின்னஞ்சல்|skeyti|bréf|порук|прима(?:оц|лац)|пошиља|сандуч|mesazh|marrës|паведамлен|ліст|атрымальн|xabar|xat\b|boodskap|ontvang|neges|derbyn|teachtair|faighteoir|захид|мессеж|mesaĝ|ricev|noriicht|ujumbe|barua pepe|mpokeaji|సందేశ|మెయిల్|ఇమెయిల్|मेसेज|सन्देश|मेल|સંદેશ|મેઇલ|ઇમેઇલ|පණිවිඩ|ඊමේල්|සේවාදායක|សារ|អ៊ីមែល|សំបុត្រ|မက်ဆေ့|အီးမေးလ်|መልእክት|መልዕክት|ኢሜይል|viðtakan|hartzail|tatanggap|მიმღებ|ստացող|প্রাপক|وصول کنندہ|பெறுநர்/iu;

/** Where an address begins behind the sentence, or behind a word for asking somebody, it is whom to ask. */
export const beforeContact =
  /[.!?。！？]\s|(?:contact|kontakt|ask\b|call\b|frag|demande|escrib|pergunt|chiedi|scriv|vraag|susisiek|kreip|rašyk|sazin|rakstiet|pöördu|ühendust|kirjuta|contact|escriv|hubungi|联系|聯絡|聯繫|문의)[^\n@.]{0,20}\S*$/iu;

/** Parcels are not delivered, either, and those who carry them say so in much the same words. */
export const ofParcels =
  /(?<![\p{L}\p{N}])(?:parcels?|packages?|shipments?|paket\p{L}*|sendungsnummer|colis|paquetes?|pacco|pacchi|encomendas?|pakket\p{L}*|przesyłk\p{L}*|paczk\p{L}*|zásilk\p{L}*|zásielk\p{L}*|посылк\p{L}*|посилк\p{L}*|csomag\p{L}*|pošiljk\p{L}*|пошиљк\p{L}*|colet\p{L}*|pakke\p{L}*|kargo\p{L}*|bưu kiện|siuntini\p{L}*|siuntin[įys]\p{L}*|paštomat\p{L}*|paciņ\p{L}*|pakomāt\p{L}*|pakiautomaa\p{L}*|saadetis\p{L}*|paquets?|bungkusan|parsel|kurier\p{L}*|kurýr\p{L}*|kuriér\p{L}*|corriere|curierul|futár\p{L}*|курьер\p{L}*|кур['’]єр\p{L}*|куриер\p{L}*|пратк\p{L}*|kurir\p{L}*|δέμα\p{L}*|δέματ\p{L}*|bağlama|pakkinn|pakka(?:num|nn)|pakoja|pakos|пасылк\p{L}*|сәлемдеме\p{L}*|posilka\p{L}*|kifurushi|vifurushi|pakkie\p{L}*|parseli?|beart|илгээмж\p{L}*|pakaĵ\p{L}*|päckelchen|padala)(?!\p{L})|包裹|快递|快遞|宅配|お荷物|택배|الطرد|طردك|مرسوله|החבילה|חבילתך|พัสดุ|ამანათ|ծանրոց|পার্সেল|پارسل|பார்சல்|పార్సిల్|పార్శిల్|पार्सल|પાર્સલ|පාර්සල|កញ្ចប់|ပါဆယ်|ጥቅል/iu;

/** Where letters are put on paper: before a house and by a postman, and full of leaflets; or where words are left on the phone. */
export const ofLetterBoxes =
  /(?<![\p{L}\p{N}])(?:voice ?mail\p{L}*|(?:i|we) (?:rang|phoned)|goodbye|answer(?:ing)? ?(?:machine|phone)|anrufbeantworter|mailbox (?:ihres|deines|meines) handys|répondeur|messagerie vocale|buzón de voz|contestador|segreteria telefonica|caixa postal de voz|(?:in front of|outside|at) (?:my|our|your|the) (?:house|home|door|building)|postm[ae]n|mailm[ae]n|leaflets?|(?:vor|an) (?:dem|unserem|meinem|der) haus\p{L}*|brieftr[äa]ger\p{L}*|postbot\p{L}*|prospekten?|devant (?:la|ma|notre) (?:maison|porte)|de l'immeuble|facteur|prospectus|(?:frente a|delante de) (?:la|mi|nuestra) casa|cartero|folletos|carteiro|folhetos|panfletos|em frente (?:de|à|da) casa|diante da casa|davant de casa|davanti (?:a |alla )?casa|postino|volantini|condominio|voor (?:het|ons|mijn) huis|postbode|vol (?:met )?folders|przed (?:domem|blokiem)|listonosz\p{L}*|ulotk?\p{L}*|před domem|pred dom(?:om)?|leták\p{L}*|pošťák\p{L}*|poštár\p{L}*|ház előtt|szórólap\p{L}*|postás|în fața casei|poștaș\p{L}*|pliante|(?:перед|возле|около) дом\p{L}*|подъезд\p{L}*|почтальон\p{L}*|перед будинком|під['’]їзд\p{L}*|листонош\p{L}*|пред (?:блока|къщата|входа|куќата)|пощальон\p{L}*|испред (?:куће|зграде)|ispred (?:kuće|zgrade)|поштар\p{L}*|poštar\p{L}*|pred hišo|letak\p{L}*|στο σπίτι|στην πολυκατοικία|ταχυδρόμο\p{L}*|διαφημιστικ\p{L}*|φυλλάδι\p{L}*|apartman\p{L}*|evin önü\p{L}*|postacı\p{L}*|أمام (?:البيت|المنزل|الباب)|ساعي البريد|جلوی (?:خانه|در)|پستچی|לבניין|ליד הבית|הדוור|עלונים|(?:di )?depan rumah|tukang pos|posmen|trước (?:nhà|cửa)|người đưa thư|tờ rơi|(?:utanför|framför|foran|utenfor|udenfor|uden for) huset|brevbärar\p{L}*|postbud\p{L}*|full? av reklame?|fuld af reklamer?|talon edessä|postinkanta\p{L}*|mainoksia|prieš namą|prie namo|paštinink\p{L}*|mājas priekšā|pie mājas|pastniek\p{L}*|maja ees|postiljon\p{L}*|etxe aurre\p{L}*)(?!\p{L})|หน้าบ้าน|บุรุษไปรษณีย์|家の前|玄関|郵便受け|配達員|チラシ|家门口|家門口|楼下|樓下|邮递员|郵差|传单|傳單|집 앞|현관|집배원|전단지/iu;

/** Where a list's moderators decide on what waits for them: whoever is sent there is no author. */
export const ofModerators = /\/admindb\/|\/held_messages\b/;
