import type { RuleFile } from "../../src/types.js";

const source = "Mailman 2.1 and 3, Sympa, mlmmj: templates and translations of these languages";
const seen = "2026-11";

/** Why a mailing list did not pass a message on, as the translations of list managers say it. Phrases fill their lines. */
// prettier-ignore
export default {
  name: "sentences-lists",
  layer: "sentence",
  rules: [
    {
      id: "sentences-lists/rejected",
      when: {
        says: [
          "moderator|moderatorin|listenmoderator|moderatoren * abgewiesen|abgelehnt|zurückgewiesen", "abgewiesen|abgelehnt|zurückgewiesen * vom moderator|vom listenmoderator|von der moderation",
          "modérateur|modératrice|modérateurs * rejeté|rejetée|refusé|refusée|l'a rejeté|de ce rejet", "rejeté|rejetée|refusé|refusée * modérateur|modératrice",
          "rechazado|rechazada|rechazó * moderador|moderadora", "refugóse * moderador", "rexeitado|rexeitada|rexeitou|rexeitouse * moderador|moderadora",
          "moderador|moderadora * rebutjat|rebutjada|aquest rebuig", "rebutjat|rebutjada * moderador|moderadora",
          "rifiutato|rifiutata * moderatore|moderatrice", "moderatore|moderatrice * rifiutato|rifiutata|il rifiuto",
          "rejeitado|rejeitada|recusado|recusada * moderador|moderadora", "moderador|moderadora * a rejeitou|a recusou|para rejeitar",
          "geweigerd|afgewezen * moderator", "odrzucona|odrzucono|odrzucony * moderatora|moderator",
          "zamítnut|zamítnuta|zamítnuto|odmítnut|odmítnuta|zamitnuta * moderátorem|moderatorem|správcem konference|správcem listu", "odmietnutá|odmietnutý|zamietnutá * moderátorom|správcom konferencie", "moderátor * nepovolil|odmietol|zamietol",
          "afvist|avslått|avvist * listemoderator|listemoderatoren|moderator|moderatoren", "avslogs|avslagits|avvisades|avvisats * listmoderator|listmoderatorn|moderator|moderatorn",
          "listan|postituslistan|postituslistalle * ylläpitäjä on hylännyt|ylläpitäjän syy pyyntösi hylkäämiseen|moderaattori esti|on hylätty tarkistuksessa", "moderaattori * hylkäsi|on hylännyt",
          "lista szerkesztője|szerkesztő|moderátor * nem fogadta el|visszautasította|elutasította", "respins|respinsă|respinse * moderatorul|moderator",
          "отклонено|отклонен|отклонён|отвергнуто|отвергнут * модератором", "moderator|moderatorka * je zavrnil|zavrnil|zavrnila", "moderatorius|prižiūrėtojas * atmetė", "atmetė * prižiūrėtojas|moderatorius",
          "moderaator * lükkas tagasi", "lükati tagasi * moderaatori",
          "απορρίφθηκε|απορρίφτηκε|απορριφθεί * διαχειριστή της λίστας|συντονιστή|μεσολαβητή", "διαχειριστές της λίστας * το απέρριψε",
          "moderatör|moderatörü * tarafından reddedildi", "moderatzaileak * gaitzetsi|baztertu",
          "میاندار فهرست * رد شده", "נדחתה * ממפקחי|מפקחי|מצד הפיקוח", "bị từ chối bởi * điều tiết viên",
          "司会者|モデレータ|モデレーター * により拒否|による拒否|に拒否|却下", "중재자에 의해 거부되었습니다", "중재자 * 거부했습니다",
          "列表管理员拒绝|列表版主拒绝", "监管员 * 拒绝了", "監管員 * 拒絕了", "有版主否决",
        ],
      },
      reason: "recipient-restricted", detail: "moderated", party: "recipient-admin", source, seen,
      matches: [
        { text: "wurde vom Listenmoderator mit folgender Begründung abgewiesen:" }, { text: "foi rexeitada polo moderador pola razón seguinte:" }, { text: "a lista szerkesztője nem fogadta el." },
        { text: "atmetė forumo prižiūrėtojas nurodydamas šią priežastį:" }, { text: "已经被列表管理员拒绝。" }, { text: "avslogs av listmoderatorn." },
      ],
      misses: ["Der Moderator hat Ihre Bewerbung erhalten.", "Le modérateur vous souhaite la bienvenue."],
    },
    {
      id: "sentences-lists/held",
      when: {
        says: [
          "zurückgehalten, bis * moderator|listenmoderator", "an den/die moderator(en) weitergeleitet", "ist vor der weiterleitung eine moderation erforderlich",
          "en attente jusqu'à ce que le modérateur", "transmis au(x) modérateur(s)", "demandé aux modérateurs de le contrôler",
          "retenido en espera de que el moderador|hasta que el moderador", "hemos enviado al moderador tu mensaje", "retida para agardar a revisión", "diriximos ao moderador",
          "retindrà fins que el moderador", "retingut fins que el moderador", "s'ha reenviat als moderadors",
          "trattenuto in attesa che il moderatore|fino a quando il moderatore", "inoltrato ai moderatori", "ai moderatori è stato richiesto di controllarlo",
          "em espera|retido|retida * até que o moderador", "encaminhada para os/as moderadores", "moderadores ainda não a publicaram",
          "tegengehouden totdat de lijst moderator|totdat de moderator", "doorgestuurd naar de moderator", "wstrzymana do dalszej decyzji moderatora", "została przekazana redaktorowi",
          "nutný souhlas moderátora", "přidržen ke kontrole moderátorem", "moderátoři konference byli kontaktováni, aby", "pozastavuje, kým ju schváli moderátor", "moderátori požiadaní o jej odsúhlasenie",
          "holdes foreløbigt tilbage, indtil moderator", "holdes foreløpig igjen inntil moderatoren", "hålls tills vidare tillbaka tills moderatorn", "skickats vidare till redaktör",
          "odottaa listan ylläpitäjän tarkastusta", "moderaattorin on hyväksyttävä se", "on välitetty listan toimittajille",
          "szerkesztő jóváhagyásáig", "szerkesztő(k)höz továbbításra került", "reţinut până când moderatorul", "задержано для рассмотрения модератором", "переслано модераторам",
          "čaka na odobritev moderatorja", "prižiūrėtojo patvirtinimo", "moderaatorile läbivaatuseks|moderaatoritele läbivaatuseks|moderaatorile läbivaatamiseks|moderaatorile läbivaatusele", "edastati listi moderaatorile", "edasi listi toimetaja",
          "κρατείται μέχρι να το εξετάσει ο μεσολαβητής", "προωθηθεί στους συντονιστές", "να επιβεβαιωθεί από κάποιον διαχειριστή",
          "moderatörünün incelemesi", "moderatörü onay için gözden geçirene", "editoreei birbidali zaie", "تا زمانی که میاندار", "מעוכבת עד שגופי הפיקוח", "chuyển tiếp cho biên tập",
          "司会者の チェックのために投稿が保留", "司会者のチェックのために投稿が保留", "モデレータ * に回送しました", "리스트 관리자의 승인을 얻기 위해", "편집자에 전달되었습니다",
          "被扣留，直到通过列表维护者", "被搁置，直到列表版主", "需要版主审核后", "被转发到了编辑", "被轉發到了編輯",
        ],
      },
      reason: "recipient-restricted", detail: "moderated", party: "recipient-admin", source, seen,
      matches: [
        { text: "wird zurückgehalten, bis der Listenmoderator Ihre E-Mail genehmigt." }, { text: "czy została wstrzymana do dalszej decyzji moderatora." },
        { text: "リスト司会者のチェックのために投稿が保留されました。" }, { text: "čaka na odobritev moderatorja seznama." }, { text: "Votre message pour la liste team a été transmis au(x) modérateur(s)" },
      ],
      misses: ["Ihr Zug wird zurückgehalten, bis der Anschluss da ist."],
    },
    {
      id: "sentences-lists/members",
      when: {
        says: [
          "nachrichtenverteilung|verteilung * beschränkt|nur durch|nicht erlaubt", "diffusion * réservée|interdite|est réservée", "distribución de mensajes * restringida|no está permitida", "distribución de mensaxes * restrinxida|non está permitida",
          "distribució de missatges|distribució de missatgea|enviament de missatge * restringida|restringit|no està permesa", "distribuzione di messaggi|distribuzione del messaggio * limitata|ristretta|non è permessa",
          "distribuição de mensagem * restrita|não é permitida", "distributie van berichten * beperkt tot|niet toegestaan", "rozsyłanie wiadomości * jest dostępne dla|jest zastrzeżone|niedozwolone", "tylko subskrybenci * mogą wysyłać",
          "отправка сообщений|отправки сообщений * разрешена только|ограничена её владельцами|запрещена", "meddelandedistribution * begränsad|ej tillåtet", "viestien jakelu * rajoitettu|ei ole sallittu",
          "üzenet küldése a listára csak", "üzenet küldése nem megengedett", "kirju võivad saata vaid", "kirjade levitamine * ei ole lubatud", "διανομή μηνυμάτων * επιτρέπεται μόνο|δεν επιτρέπεται",
          "mezuen bidalketa * mugatuta dago|debekatuta dago", "quyền phân phối thư * bị hạn chế", "không cho phép phân phối thư",
          "リストへ発送 * できるのは|することはできません", "메시지 배포 * 제한됩니다|제한되고|허용되지 않습니다", "邮件发行仅限", "不允许邮件发行", "郵件發行僅限", "不允許郵件發行",
          "weil sie die liste nicht abonniert haben", "da sie nicht auf der liste eingeschrieben sind|weil sie nicht auf der liste eingeschrieben sind", "vous n'êtes pas un inscrit de la liste", "parce que vous n'êtes pas inscrit", "perché non sei iscritto", "você não faz parte da lista", "você não é um subscritor",
          "není v seznamu členů konference", "nejste členem konference", "nie ste abonentom diskusie", "nie ste jej abonentom", "et ole postituslistan tilaaja", "δεν είστε εγγεγραμμένος", "因为您不是列表订户", "因为您不是订阅者",
        ],
      },
      reason: "recipient-restricted", detail: "members-only", party: "recipient-admin", source, seen,
      matches: [
        { text: "Nachrichtenverteilung auf dieser Liste ist auf Abonnenten beschränkt." }, { text: "Отправка сообщений в эту рассылку разрешена только её подписчикам." }, { text: "Kirju võivad saata vaid tellijad." },
        { text: "这张邮件列表的邮件发行仅限邮件列表订阅者。" },
      ],
      misses: ["Die Verteilung der Flugblätter beginnt am Montag."],
    },
    {
      id: "sentences-lists/rule-of-list",
      when: {
        says: [
          "vom listenadministrator aufgestellten zugangsregeln", "da eine zugangsregel dies erfordert", "en raison d'une règle d'accès", "a causa di una regola di accesso", "de uma regra criada por um administrador", "em virtude de uma regra",
          "zamezeno přístupovými právy ke konferenci", "nastavení přístupových práv ke konferenci", "administrátorom nastavených prístupových pravidiel", "to vyžadujú prístupové pravidlá diskusie", "asettamat postitusoikeudet", "käyttösäännöt edellyttävät sitä",
          "περιορισμού πρόσβασης", "από τους κανόνες πρόσβασης της λίστας", "因为管理员设置了权限规则", "由于访问规则",
          "kein moderator die nachricht weitergeleitet", "de temps avant qu'un modérateur ne le délivre", "senza che alcun moderatore lo confermasse", "sem que um moderador a publicasse", "schválena moderátorem konference, ale", "bez toho, aby ju povolil moderátor", "moderaattoreista ei hyväksynyt viestiä", "χωρίς κάποιος διαχειριστής να το έχει διεκπεραιώσει", "没有版主通过",
          "moderierte liste", "liste modérée", "lista moderata", "lista moderada", "konference je moderovaná", "moderovanú mailovú diskusiu", "moderoitu postituslista", "ελεγχόμενη λίστα", "先审列表",
        ],
      },
      reason: "recipient-restricted", detail: "moderated", party: "recipient-admin", source, seen,
      matches: [{ text: "aufgrund der vom Listenadministrator aufgestellten Zugangsregeln." }, { text: "perché è trascorso troppo tempo senza che alcun moderatore lo confermasse." }, { text: "lebo uplynula príliš dlhá doba bez toho, aby ju povolil moderátor." }],
    },
    {
      id: "sentences-lists/size",
      when: {
        says: [
          "maximal erlaubte größe|maximale größe * überschritten|überschreitet", "dépassait|supérieure à * la taille maximale autorisée|la taille maximum", "superato la dimensione massima", "excedia|excede * o tamanho máximo", "maximální velikost zprávy je",
          "prekročila maximálnu veľkosť", "koko on suurempi kuin suurin sallittu koko", "ξεπερνά το μέγιστο επιτρεπτό μέγεθος", "πάνω από το μέγιστο επιτρεπτό", "超出了所允许的最大邮件尺寸", "över största tillåtna storlek", "supera la mida màxima", "superaba|supera * el tamaño máximo|o tamaño máximo|la dimensione massima", "ületab limiiti", "onartutako maximoa * gainditu", "превысил максимальный размер",
        ],
        also: ["liste", "lista", "llista", "list", "listi", "listan", "listalle", "postituslistalle", "λίστα", "конференции", "konference", "diskusie", "zerrenda", "列表", "рассылке", "bytes", "octets", "byte", "bajtů", "bytov", "tavua", "字节", "kB"],
      },
      reason: "message-too-large", source, seen,
      matches: [{ text: "Viestiä ei voitu välittää postituslistalle, koska sen koko on suurempi kuin suurin sallittu koko 100000 tavua." }],
    },
    {
      id: "sentences-lists/unknown-list",
      when: {
        says: [
          "liste|die liste * existiert nicht", "keine bekannte verteilerliste", "unbekannte liste", "la liste * est inconnue", "n'est pas une liste connue", "liste inconnue", "la lista * no existe|non esiste", "a lista * non existe|não existe", "lista desconocida", "lista desconhecida", "lista descoñecida", "lista sconosciuta", "lista nieznana", "nieznana lista", "lista necunoscuta", "no se reconoce en la lista|non se recoñece na lista",
          "no és cap llista de correu coneguda", "la llista * no existeix", "llista desconeguda", "non è una lista di distribuzione nota", "não corresponde a uma lista de emails", "de lijst * bestaat niet", "geen bekende mailinglijst", "onbekende lijst", "lista * nie istnieje", "nie jest znaną listą", "neznáma konference",
          "рассылка * не существует", "не является рассылкой", "неизвестная рассылка", "listan * finns inte", "inte en känd e-postlista", "okänd lista", "listen * eksisterer ikke", "tuntematon lista", "nevű lista", "nem található levelezési lista", "ismeretlen lista",
          "listi * ei ole olemas", "ei ole listi aadress", "tundmatu list", "η λίστα * δεν υπάρχει", "δεν είναι μία γνωστή ηλεκτρονική λίστα", "άγνωστη λίστα", "zerrenda ez dago", "zerrenda ezezaguna", "zerrenda ezagun bat", "hộp thư chung * không tồn tại", "というリストはありません", "そういうリストは知りません", "メーリングリストとして登録されていません", "리스트 는 존재하지 않습니다", "邮件列表 * 不存在", "郵件列表 * 不存在",
        ],
      },
      reason: "user-unknown", source, seen,
      matches: [{ text: "Die folgende Adresse ist keine bekannte Verteilerliste: foo@example.org" }, { text: "Listan 'foo@example.org' finns inte." }, { text: "La liste 'foo@example.org' est inconnue." }, { text: "邮件列表“foo@example.org“不存在。" }],
      misses: ["La lista de la compra no está lista."],
    },
  ],
} satisfies RuleFile;
