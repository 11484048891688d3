/** Words that no text about mail does without, by language; a word that several of them have counts for each. */
export const commonWords: Readonly<Record<string, string>> = {
  en: "the your was were been could not this that of has have with",
  de: "der die das und nicht ist wurde wurden konnte ihre ihrer werden mit sie für eine oder passwort kennwort benutzername postfach empfänger empfängers zum dem ihr dieser",
  fr: "le la les votre vous pas été est du des une pour dans par n'a ce cette ou et passe serveur destinataire utilisateur au adresse boîte",
  es: "el la los las su no se ha para que una del por fue este con está mensaje dirección buzón en y usuario contraseña servidor correo destinatario enviar cuenta enviado entregar",
  it: "il la lo di non è stato per che una del dal questo con sono nome utente destinatario casella della posta indirizzo invio",
  pt: "o a não foi sua seu para que uma do da os por este com ser ou usuário utilizador senha servidor destinatário caixa endereço enviar correio",
  nl: "de het een niet uw is van en dat kon werd worden naar voor met gebruikersnaam wachtwoord ontvanger geadresseerde adres omdat versturen",
  pl: "nie jest do się na została został że twoja przez dla z wiadomość nie lub hasło użytkownika serwera odbiorcy adresata skrzynka skrzynki konto adres poczty wysłać",
  sv: "och att inte ditt är kunde till det som av för har en från eller lösenord lösenordet användarnamn användarnamnet servern mottagaren mottagarens kan adressen",
  da: "og at ikke din er kunne til det som af for har en blev eller adgangskode adgangskoden brugernavn brugernavnet serveren modtageren modtagerens postkasse kan adressen",
  nb: "og å ikke din er kunne til det som av for har en ble eller passord passordet brukernavn brukernavnet serveren mottakeren mottakerens postboks kan adressen",
  fi: "ei on viesti viestiä ja tämä että voitu oli sen ole joka tai salasana palvelimen palvelin käyttäjätunnus lähettää vastaanottaja vastaanottajan postilaatikko osoite osoitetta voi väärin postin",
  cs: "nebyla vaše zpráva je na se že do pro této byla který z nebyl nebo heslo jméno uživatelské poštu pošty serveru příjemce schránka odeslat není nelze adresa",
  sk: "nebola vaša správa je na sa že do pre tejto bola ktorý z nebol alebo heslo meno používateľské poštu pošty server servera príjemca príjemcu schránka odoslať nie možné adresa",
  hr: "nije vaša poruka koji koja primatelj primatelja uspjela poslana moguće ovu zbog jer na se da za je nismo vašu poruku ili što poslužitelj poslužitelja mjesta vrijeme sljedeće sandučić pretinac pošiljatelju pošiljatelja primateljima sljedećim sljedeći sljedeća uspješno obavijest pogreška privitak dopušteno sustav s u ne",
  sr: "nije vaša poruka koji koja primalac primaoca uspela poslata moguće ovu zbog jer na se da za je nismo vašu poruku ili šta servera mesta vreme sledeće sanduče pošiljaocu pošiljaoca primalaca primaocima sledećim sledeći sledeća uspešno obaveštenje prilog dozvoljeno sistem mejl nalog sa u ne није ваша вашу порука поруку који која је због јер примаоца прималац бити могла се за од ваша сервера налог адреса адресу",
  sl: "ni sporočilo vaše je bilo ker lahko prejemnik prejemnika ali pošto tega naslov vas na se da za pa z sem vašega sporočila bo pošiljatelj zadeva obstaja strežnik strežnika nabiralnik nabiralniku priponka",
  mk: "не беше вашата пораката порака што која од на за со до примачот може бидејќи или оваа е примач испраќач постои сандаче сандачето сметка серверот адресата",
  hu: "a az nem és hogy egy ez levél címzett volt nem lehetett meg vagy jelszava jelszó kiszolgáló felhasználó felhasználónév üzenet üzenetet sikerült címzettnek cím postafiók postafiókja",
  ro: "nu a fost mesajul către și pentru este în acest dumneavoastră că sau parola serverului utilizator numele poate trimite destinatarul destinatarului adresa de să",
  tr: "bir bu ve için ileti iletiniz edilemedi alıcı posta olarak ile değil veya parola şifre sunucu sunucusu kullanıcı alıcının gönderilemedi gönderilemiyor giden yanlış tarafından adresine",
  vi: "không thư của bạn được cho và đến đã là người này hoặc mật khẩu máy chủ tên dùng hộp gửi nhận địa chỉ",
  id: "tidak pesan anda ke dapat yang dan ini untuk dari karena telah email ditemukan dikirim terkirim memiliki surel penerima atau kata sandi nama pengguna alamat mengirim surat masuk kotak keluar penuh",
  ru: "не было было ваше письмо на для сообщение и это что доставлено или пароль сервер сервером получатель получателя ящик адрес письма отправить был пользователя",
  uk: "не було ваше лист на для повідомлення і це що доставлено та й або пароль сервер сервера отримувач отримувача скринька адреса листа надіслати був вдається вдалося користувача",
  bg: "не беше вашето съобщението на за писмо и това че е да паролата потребителското сървър сървъра сървърът получателят получателя пощенската кутия имейл имейлът бъде изпратен адрес адресът",
  ar: "لم يتم إلى من على رسالتك هذا هذه في أو الرسالة البريد",
  lt: "ir ne nebuvo jūsų laiškas į iš kad šis dėl su buvo nuo yra bet laiško pranešimas gavėjo gavėjas pašto dėžutė serveris adresas siųsti šio jau tik kas gavėjui gavėjų serverio serveriui serveryje siuntėjo siuntėjas laišką laiškų laiške dėžutėje vartotojo vartotojas adresu adresą adresui neleidžiama nepavyko per nėra",
  lv: "nav un ir jūsu vēstule ar uz ka šis par netika lai no kas bet ziņojums tika adresātam saņēmēja adresāta pastkaste serveris adrese sūtīt mūsu tas ja pasta saņēmējs saņēmējam servera serverī serverim serveri sūtītāja sūtītājs vēstules vēstuli vēstulē pastkastē lietotājs lietotāja adresei adresi neizdevās atļauts jo pārāk mēģiniet",
  et: "teie ei ja on et kirja kiri või see mis meie aadressile aadressil sõnum saaja pole ole kohale serveris server postkast saata kui aga oli oma palun uuesti saajale saatja serveri serveriga postkasti postkastis aadressi kasutaja kirju kirjade saatmine lubatud ebaõnnestus õnnestunud sest liiga",
  ca: "els amb és missatge vostre aquest aquesta perquè s'ha destinatari bústia adreça correu vostra seva s'han dels pel heu el la no que una del ha l'adreça als en missatges destinataris usuari remitent enviar lliurar pogut usuaris torneu",
  ms: "tidak mesej anda kepada dapat yang dan ini daripada kerana telah mel emel sila pelayan semula peti tiada sehingga untuk penerima penghantaran pengirim dihantar dibenarkan disekat cuba e-mel atau kata laluan nama pengguna alamat mengirim surat masuk kotak penuh",
  gl: "o a do da os por que produciuse posíbel contrasinal comprobe fallou pola non puido mensaxe erro servidor co ser enviar destinatario destinos seguintes enderezo súa túa porque foi conectar autentificado chea",
  eu: "ezin izan da mezua zerbitzarira zerbitzaria helbidea hartzailea hartzailearen ez errorea eta konektatu bidali postontzia zure delako",
  az: "xətası uğursuz uğursuzdur oldu üçün və bir mesaj mesajınız məktub ünvan ünvanına alıcı poçt serverinə düzgün olmayan adresi göndərmə göndərilmədi çünki qəbul edilməyib",
  fil: "hindi ang iyong mensahe sa ng na mga dahil ay ito email",
  is: "ekki og að er ekki við um sem var þetta villa tókst mistókst tenging senda póst skeyti pósthólf viðtakandi viðtakanda póstþjón póstþjónn póstþjónninn netþjón skilaboð skilaboðin skilaboðanna auðkenning sending þinn þitt",
  sq: "nuk dhe me të është për mesazhi mesazhit gabim dështoi lidhja shërbyesin shërbyesi serverin marrësi marrësit marrësve dërgimi dërguesit adresa juaj kutia postare ndodhi gjatë dërgimit postës ju lutemi",
  be: "не было ваша паведамленне паведамлення ліст ліста памылка серверам сервера атрымальнік атрымальніка адпраўніка атрымалася даставіць адправіць дастаўлена злучыцца скрыня няма гэта што пошты ўдалося",
  uz: "xabar xabaringiz xat xatni xatolik serverga server ulanish muvaffaqqiyatsiz amalga yuz berdi qabul qiluvchi qiluvchini manzil topilmadi uchun bilan emas va",
  kk: "хабарлама хабарламаны хат хабар серверіне сервер жіберу мүмкін емес үшін және қате алушы алушының пошта жәшігі байланыс сәтсіз поштаны мекенжай",
  af: "nie die is het en van jou u boodskap aan word kon kan met ontvanger ontvangers bediener misluk posbus adres asseblief e-pos",
  cy: "y yr neges eich mae wedi heb nid oedd gweinydd anfon danfon methwyd gwall derbynnydd cyfeiriad bod ar gyfer cysylltu",
  ga: "an na ar agus teachtaireacht theip leis níor níorbh fhéidir bhfreastalaí freastalaí botún seoladh faighteoir earráid nasc",
  mn: "байна болохгүй алдаа сервертэй захидал таны хаяг хаягийг илгээж илгээх чадсангүй боломжгүй хүлээн авагч холбогдож",
  eo: "ne la estas estis mesaĝo mesaĝon via al kaj servilo eraro malsukcesis sukcesis sendi ricevanto adreso poŝtkesto konektado",
  lb: "net den de ass gouf konnt ginn Äre är an fir mam message noriicht empfänger ofsender feelgeschloen verbindung hirgestallt feeler",
  sw: "ujumbe wako wa ya kwa barua pepe yako seva mpokeaji anwani imeshindwa kuwa haiwezi haikuweza na tafadhali",
  fa: "به از شما این که را است نشد برای پیام ایمیل در",
};

/** Words that texts about mail, or about logging in to a mail server, have in other languages. */
export const ofMailAbroad =
  /authen|autent|senden|versenden|envoi|envoy|enviar|inviar|invio|wysł|wysył|отправ|відправ|odesl|küld|trimit|verificat|godken|godkjenn|todenn|имейл|ταυτότ|autoriz|autoris|anmeld|uwierzyt|hitelesít|přihl|prihl|kirjaut|pålogg|inlogg|kimlik|ταυτοπ|πιστοπ|аутент|авториз|автентиф|удостов|認証|验证|驗證|인증|مصادقة|التحقق|אימות|xác thực|autentikasi|เข้าสู่ระบบ|ตรวจสอบสิทธิ์|प्रमाणीकरण|احراز|courri(?:er|el)|destinataire|exp[ée]diteur|bo[iî]te aux lettres|boîte|messagerie|nachricht|postfach|postfächer|empfänger|absender|zustell|versand|versend|gesendet|ausgangsserver|mensaje|correo|buz[oó]n|destinatari|remitente|servidor|mensagem|caixa|remetente|messaggio|casella|mittente|posta\b|ontvanger|afzender|bericht|postvak|postbus|mailbox|adresat|odbiorc|nadawc|wiadomo|poczt|skrzynk|příjemc|schránk|zpráv|odesílat|příjemca|správ|címzett|üzenet|levél|postafiók|feladó|mesaj|căsuț|destinatar|expeditor|παραλήπτη|μήνυμα|ταχυδρομ|γραμματοκιβ|αλληλογραφ|αποστολέα|alıcı|e-posta|posta kutusu|gönder|ileti|mottagar|meddelande|brevlåd|e-post|mejl|levelez|пощенск|avsändar|modtager|besked|postkasse|afsender|mottaker|melding|avsender|vastaanottaj|viesti|postilaati|sähköposti|lähettäj|почт|письм|ящик|получател|отправител|сообщени|адресат|пошт|скриньк|одержувач|отримувач|відправник|повідомлен|лист|メール|宛先|受信|送信|差出人|邮件|邮箱|收件|发件|退信|郵件|郵箱|信箱|收件|寄件|메일|메시지|수신자|발신자|받는 사람|보내는|بريد|رسالة|المستلم|المرسل|البريد|דואר|הודעה|נמען|תיבת|השולח|จดหมาย|อีเมล|ผู้รับ|ผู้ส่ง|ข้อความ|thư|người nhận|người gửi|surat|surel|penerima|pengirim|penghantar|mesej|emel|e-mel|\bmel\b|pelayan|pesan|laišk|gavėj|siuntėj|dėžut|žinut|pranešim|pašt[oauąe]|vēstul|pasta server|e-?past|saņēmēj|adresāt|sūtītāj|pastkast|ziņojum|kirja|kiri\b|kirju|saaja|saatja|adressaa|postkast|sõnum|meili|missatge|bústia|remitent|autentik|autentific|autentim|tapatumo|ایمیل|پیام|گیرنده|فرستنده|मेल|संदेश|प्राप्तकर्ता|получате|съобщени|поща|kutia|pošt[aeuio]|poruk|primatelj|prima(?:oc|lac)|pošiljatelj|pošilja[ol]|sandučić|sanduče|isporuč|poslužitelj|sporočil|prejemnik|poštni|nabiralnik|strežnik|порук|прима(?:оц|лац)|пошиља|сандуч|испоруч|испорач|испраќач|примач|имејл|skeyti|viðtakand|póstþj|auðkenn|mensax|mezua|hartzail|zerbitzari|mesazh|marrës|shërbyes|mirëfillt|паведамлен|атрымальн|адпраўн|скрын|аўтэнт|xabar|autentif|qabul qiluvchi|хабар|хат|жәшіг|алушы|аутентиф|boodskap|ontvang|posbus|verifik|neges|derbyn|dilysi|teachtair|faighteoir|захид|хүлээн авагч|mesaĝ|ricev|poŝt|aŭtent|noriicht|empfänger|authentif|ujumbe|barua pepe|uthibitish|mensahe|tatanggap|məktub|poçt|წერილ|შეტყობ|მიმღებ|ავტორიზ|նամակ|ստացող|փոստ|বার্তা|মেসেজ|ইমে|প্রাপক|پیغام|میل|மின்னஞ்சல்|செய்தி|சேவையக|సందేశ|ఇమెయిల్|मेसेज|सन्देश|प्राप|સંદેશ|ઇમેઇલ|පණිවිඩ|សារ|អ៊ីមែល|သင့်|မေးလ်|ဆာဗာ|መልእክት|ኢሜይል/iu;

/** A question about how things work, or what a word means, is no report of a failure. */
export const asksAbout =
  /^\s*(?:(?:hi|hello|hey|dear)\b[^.!?\n]{0,60}[,:]\s{1,4})?(?:[¿"']\s*)?(?:what(?:'s| is| are| does| do)|how (?:do|does|can|to|should|is|are|many|often|long|much)|why (?:do|does|should)|which|can (?:i|you|we)|should (?:i|we)|wie (?:richte|funktioniert|kann|konfiguriere|stelle|geht)|was (?:ist|sind|bedeutet)|wof[üu]r|comment|qu['’]est|pourquoi faut|qué (?:es|son|significa)|cómo|come (?:si|posso|funziona)|cos['’]è|che cos|o que (?:é|significa)|como (?:eu|posso|configur|funciona)|wat (?:is|zijn|betekent)|hoe (?:kan|stel|werkt)|co to|jak (?:skonfig|ustaw|działa)|что (?:такое|значит)|как (?:настро|работа)|що таке|як налашт|co je|jak nasta|što (?:je|znači)|šta (?:je|znači)|kako|zašto|kaj (?:je|pomeni)|zakaj|шта (?:је|значи)|како|зашто|vad är|hur|hvad er|hvordan|mikä on|miten|nedir|nasıl|kaip (?:nustat|sukonf|veik|gal)\p{L}*|k[ąa] (?:reišk|dary)\p{L}*|kas yra|kā (?:iestat|konfig|darboj|var)\p{L}*|ko nozīmē|kas ir|kuidas|mida tähendab|mis on|com (?:puc|es|s'|configur|funciona)\p{L}*|què (?:és|són|vol)|bagaimana|apakah|apa itu|mengapa)(?![\p{L}\p{N}])[^.!\n"“„«]{0,300}\?*\s*$/iu;

/** "If the message is rejected, call us": what may happen has not. */
export const supposition =
  /(?:^|[.!?;\n]\s{0,20})(?:if|wenn|falls|sollte|si(?! è)|jeśli|если|якщо|hvis|eğer|jei|jeigu|kui|jika|sekiranya|ja (?:vēstul|ziņojum|jūs|e-past)\p{L}*|ako|ukoliko|če|ако|уколико)\s[^.!?:;\n]{0,120}$/iu;

/** What only mail that came back is called, in languages whose servers answer in English: "退信原因: User suspended". */
export const ofReturnedMail =
  /退信|退件|投递失败|投遞失敗|エラーメール|不達メール|반송 ?(?:메일|사유|메시지)|unzustellbar|mancat[oa] (?:recapito|consegna)|zwrotk[aię]|недоставк|nedoručiteln|kézbesíthetetlen|visszapattan|nepristaty[tm]|nepiegādāj|kohaletoimetamat|kättetoimetamat|no lliura|neisporuč(?:en|iv)|nedostav(?:ljen|ljiv)|неиспоруч/iu;

/** The thousand characters that make up most of Chinese text are not listed; these few make up a fifth of it. */
export const commonHan =
  "的一是不了在人有我他这這個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于着著下自之年过過发發后後作里邮郵件信箱無无法送达達收失败敗退回地址用户戶主机機器服务務误錯错已被拒绝絕";
