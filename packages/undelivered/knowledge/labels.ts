/** Labels before what reports name, in the languages in which software writes them. */
import type { Action } from "../src/types.js";

/** Labels before a reason, in the languages in which systems write them. */
export const reasonLabels =
  "reason|grund|raison|motivo|error|problem|reden|orsak|årsag|årsak|powód|przyczyna|причина|причини|motif|motiv|důvod|" +
  "dôvod|ok|syy|sebep|neden|lý do|alasan|sebab|punca|priežastis|iemesls|cēlonis|põhjus|raó|αιτία|السبب|علت|סיבה|สาเหตุ|理由|原因|退信原因|사유|실패사유|실패 사유|반송사유|반송 사유|" +
  "fehler|fehlermeldung|ursache|erreur|cause|causa|errore|erro|fout|foutmelding|oorzaak|fel|felmeddelande|fejl|feil|virhe|" +
  "razlog|greška|pogreška|vzrok|napaka|uzrok|разлог|узрок|błąd|chyba|hiba|eroare|грешка|ошибка|помилка|hata|lỗi|kesalahan|ralat|klaida|kļūda|viga|tõrge|σφάλμα|خطأ|خطا|שגיאה|ข้อผิดพลาด|エラー|エラー内容|" +
  "오류|오류 내용|错误|错误信息|错误原因|失败原因|錯誤|錯誤訊息|失敗原因";

/** Labels after which an address is the failed recipient, in the languages in which software writes them. */
export const recipientLabels: ReadonlySet<string> = new Set(
  (
    "recipient recipients rcpt final-recipient original-recipient address addressee user mailbox to an empfänger à " +
    "destinataire destinataires para destinatario destinataria destinatarios destinatarias aan do til till кому " +
    "получатель получателю получателя одержувач одержувачу адресат адресату получател odbiorca odbiorcy adresat " +
    "primatelj primatelja primatelju primalac primaoca primaocu korisnik sandučić sanduče pretinac prejemnik prejemnika prejemniku " +
    "naslovnik uporabnik predal примач примачот корисникот прималац примаоца примаоцу корисник сандуче adresata příjemce adresáta príjemca príjemcu destinatar destinatarul destinatarului címzett címzettnek mottagare " +
    "mottagaren modtager modtageren mottaker mottakeren vastaanottaja vastaanottajalle alıcı ontvanger geadresseerde " +
    "penerima παραλήπτης προς المستلم إلى گیرنده לנמען נמען ผู้รับ ถึง 宛先 宛て先 送信先 收件人 收件者 收件地址 受信者 " +
    "수신자 수신인 받는사람 gavėjas gavėjui adresatui gavėjo saņēmējs saņēmējam adresāts adresātam saaja saajale adressaat adressaadile destinatari destinatària " +
    "destinataris kepada vartotojas lietotājs kasutaja usuari bústia pengguna kellele kam benutzer postfach utilisateur usuario buzón utente casella gebruiker postvak użytkownik skrzynka " +
    "пользователь ящик користувач скринька usuário utilizador användare brevlåda bruger bruker kullanıcı ユーザー 用户"
  ).split(" "),
);

/** Labels of several words, by the last of them. */
export const longRecipientLabels: Readonly<Record<string, readonly string[]>> = {
  was: ["email address was", "e-mail address was"],
  사람: ["받는 사람"],
  // Exim does not tell where an alias leads to, where it must not: "an undisclosed address (generated from ...)".
  from: ["generated from"],
  // What belongs to the recipient; "de" and "von" alone stand before the sender.
  de: [
    ..."à destination de,a destination de,buzón de,servidor de,cuenta de,casilla de,dirección de,bandeja de".split(","),
    ..."boîte de,boîte aux lettres de,serveur de,compte de,adresse de,messagerie de".split(","),
    ..."caixa de,caixa de correio de,conta de,endereço de,bústia de,compte de".split(","),
  ],
  of: "mailbox of,mailboxes of,inbox of,account of,accounts of,address of,addresses of,user of".split(","),
  von: "postfach von,mailserver von,server von,gegenstelle von,konto von,adresse von,mailbox von".split(","),
  a: ["destinato a", "indirizzato a"],
  nhận: ["người nhận"],
  đến: ["gửi đến"],
};

/** Words after which an address is anything but the failed recipient. */
export const otherWords: readonly string[] = [
  ..."from sender id contact von de 送信元 差出人 送信者 发件人 發件人 寄件人 寄件者 발신자 보낸사람".split(" "),
  ..."sender address,from address,proveniente da,absenderadresse,afsenderadressen,avsändaradressen,avsenderadressen,afzenderadres,adresse de l'expéditeur,dirección del remitente,indirizzo del mittente,endereço do remetente,adres nadawcy,адрес отправителя,gönderen adresi,moved to,changed to,details to,error message to,report to,reports to,owned by user".split(
    ",",
  ),
  ..."contacter contactez contactar contacte kontaktieren kontaktujte kontakta kontakt contatti contattare kontaktirajte obratite kontaktirati obrnite контактирајте".split(
    " ",
  ),
  ..."rašykite adresu,naujas adresas,jaunā adrese,uus aadress,nova adreça,alamat baharu,susisiekite su,kreipkitės į,kreipkitės adresu,parašykite adresu,sazinieties ar,rakstiet uz,võtke ühendust,pöörduge aadressile,kirjutage aadressile,contacteu amb,poseu-vos en contacte amb,escriviu a,hubungi,sila hubungi".split(
    ",",
  ),
  ..."moderator moderatorem moderatorn moderatoren moderatora moderador modérateur moderatore moderaatori moderatzaileak moderatör модератором συντονιστή モデレータ 중재자 szerkesztő tarkistuksessa".split(
    " ",
  ),
  ..."wenden sie sich an,wenden sie sich bitte an,contact op met,contacto con,kontakt med,kontakt z,obrnite se na,pišite na,obratite se na,пишите на,обратите се на".split(
    ",",
  ),
  ..."owner at,list owners,please send an email to,your ip to,questions to,from your,us at,your own email address,your own e-mail address,write to,reply to,send mail to,sending mail to,send email to,sending email to,send e-mail to,sending e-mail to".split(
    ",",
  ),
];

/** The same, though more words stand between: senders whom a service does not know, "identities failed the check in region EU-WEST-1". */
export const otherSentences: readonly string[] = ["identities failed the check"];

/** Sentences that say of a delivery that nobody confirmed it: "..., but no delivery notification was sent". */
export const withoutNotice =
  /(?:^|, )(?:but|aber|mais|pero|ma|maar|ale|ali|vendar|али|но|але|mas|men|ancak|bet|però|tetapi|kuid) |^但|送信されませんでした|보내지 않았/iu;

/** What became of each, in one word beside or above the address. */
export const actionWords: Readonly<Partial<Record<Action, string>>> = {
  failed:
    "neisporučeno|nije isporučeno|nije dostavljeno|nedostavljeno|ni dostavljeno|neuspješno|neuspešno|неиспоручено|неиспорачано|не е испорачано|није испоручено|неуспешно|failed|not delivered|undelivered|undeliverable|bounced|fehlgeschlagen|nicht zugestellt|unzustellbar|échec|échoué|" +
    "non remis|fallido|no entregado|fallito|non consegnato|mislukt|niet afgeleverd|niet bezorgd|nie dostarczono|" +
    "не доставлено|配信失敗|失敗|投递失败|失败|falhou|não entregue|misslyckades|ej levererat|başarısız|teslim edilemedi|nepristatyta|nepristatytas|nav piegādāts|nav piegādāta|kohale toimetamata|ebaõnnestus|no lliurat|ha fallat|tidak dihantar|gagal",
  delayed:
    "odgođeno|odloženo|kasni|zadržano|zakasnelo|одложено|delayed|deferred|queued|verzögert|zurückgestellt|retardé|différé|en attente|retrasado|aplazado|demorado|ritardato|" +
    "in attesa|vertraagd|uitgesteld|opóźniono|opóźnione|odroczono|задержано|отложено|遅延|延迟|延遲|atrasado|adiado|" +
    "försenat|fördröjt|gecikti|ertelendi|vėluoja|atidėta|kavējas|viibib|hilineb|retardat|endarrerit|tertangguh",
  delivered:
    "isporučeno|dostavljeno|uspješno|испоручено|delivered|successfully delivered|successful|erfolgreich|zugestellt|remis|distribué|livré|entregado|consegnato|recapitato|afgeleverd|" +
    "bezorgd|dostarczono|доставлено|配信済み|配信済|已送达|已投递|已送達|entregue|levererat|levererad|teslim edildi|pristatyta|pristatytas|piegādāts|piegādāta|kohale toimetatud|lliurat|telah dihantar",
  relayed: "relayed|weitergeleitet|relayé",
  expanded: "expanded",
};

/** Labels before such a word. */
export const actionLabels =
  "status|result|action|state|outcome|zustand|ergebnis|statut|état|résultat|estado|resultado|stato|esito|resultaat|stan|" +
  "wynik|статус|результат|ステータス|状態|結果|状态|结果|situação|resultat|durum|sonuç|būsena|statuss|statusas|olek|estat";

/** What stands before a server's own words, in languages other than English. */
export const answerLabels =
  "odgovor|одговор|antwort|réponse|respuesta|risposta|resposta|antwoord|odpověď|odpoveď|odpowiedź|ответ|відповідь|svar|vastaus|yanıt|" +
  "cevap|válasz|răspuns|απάντηση|atsakymas|atbilde|vastus|respons|balasan|応答|詳細|响应|應|응답";

/** What stands in the column before them. */
export const answerColumns =
  "reason|error|response|diagnostic|details?|grund|fehler|raison|erreur|motivo|causa|errore|erro|reden|fout|orsak|fel|" +
  "powód|błąd|причина|ошибка|sebep|hata|priežastis|klaida|iemesls|kļūda|põhjus|viga|motiu|ralat|理由|原因|エラー|错误|錯誤|사유|오류";

/** Fields by which a report names the returned message. */
export const messageFields =
  "subject|date|sent|message-id|scanning time|betreff|datum|gesendet|objet|asunto|oggetto|assunto|" +
  "zadeva|predmet|onderwerp|temat|tema|temats|teema|assumpte|subjek|тема|件名|主题|主題|제목|발송시간";
export const senderFields =
  "from|sender|absender|expéditeur|remitente|mittente|remetente|siuntėjas|sūtītājs|saatja|remitent|pengirim";

/** Words that join two addresses of a list. */
export const conjunctions =
  "and|or|und|oder|sowie|et|ou|y|e|o|en|of|og|och|eller|ja|tai|oraz|i|lub|a|nebo|és|și|si|sau|ve|и|или|та|і|або|ali|ter|και|או|و|dan|và|ir|arba|un|vai|atau";

/** Columns that name a recipient, in the words of exports. */
export const recipientColumn =
  /^(?:(?:e-?mail|mail)(?: ?(?:address|adresse))?|(?:recipients?|rcpt|to)(?:[ _-]?(?:e-?mail|address|to))?|address|empfänger|destinataire|destinatario|destinatário|ontvanger|odbiorca|primatelj|primalac|prejemnik|прималац|примач|получатель|gavėjas|saņēmējs|saaja|destinatari|penerima|宛先|收件人)$/i;

/** What events call such columns that go by other names in a table. */
export const columnNames = new Map([
  // Exchange's Get-MessageTrackingLog.
  ["eventid", "event"],
  ["recipientstatus", "reason"],
  ["empfänger", "recipient"],
  ["destinataire", "recipient"],
  ["destinatario", "recipient"],
  ["destinatário", "recipient"],
  ["ontvanger", "recipient"],
  ["odbiorca", "recipient"],
  ["primatelj", "recipient"],
  ["primalac", "recipient"],
  ["prejemnik", "recipient"],
  ["получатель", "recipient"],
  ["宛先", "recipient"],
  ["收件人", "recipient"],
  ["gavėjas", "recipient"],
  ["saņēmējs", "recipient"],
  ["saaja", "recipient"],
  ["destinatari", "recipient"],
  ["penerima", "recipient"],
  ["mail", "email"],
  ["detail", "details"],
  ["result", "reason"],
  ["fehler", "error"],
  ["grund", "reason"],
  ["erreur", "error"],
  ["motif", "reason"],
  ["motivo", "reason"],
  ["reden", "reason"],
  ["причина", "reason"],
  ["priežastis", "reason"],
  ["iemesls", "reason"],
  ["põhjus", "reason"],
  ["motiu", "reason"],
  ["sebab", "reason"],
]);
