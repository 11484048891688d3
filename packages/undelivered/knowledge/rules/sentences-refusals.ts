import type { RuleFile } from "../../src/types.js";

const source = "Notices of mail systems in these languages (how a sentence is built)";
const seen = "2026-11";

/** Why a message or its sender was refused, as it is said in sentences of many languages; the subject stands before the verb. */
// prettier-ignore
export default {
  name: "sentences-refusals",
  layer: "sentence",
  rules: [
    {
      id: "sentences-refusals/no-room",
      when: {
        says: [
          "speicherplatz|speicherkontingent|speicher * erschöpft|aufgebraucht|überschritten|ausgeschöpft", "espace de stockage|quota * saturé|épuisé|dépassé|atteint",
          "destinatario|buzón|cuenta * agotado el espacio|sin espacio|no tiene espacio|no tiene más espacio", "destinatário|caixa|conta * não tem mais espaço|não tem espaço|sem espaço",
          "mailbox|postvak|ontvanger * zit vol|geen ruimte meer|heeft geen ruimte",
          "ящик|получателя|адресата * нет места|закончилось место|не хватает места", "skrzynce|skrzynka * brak miejsca|nie ma miejsca",
          "メールボックス|受信者|宛先 * 容量不足|空き容量がありません|容量を超え", "收件人|邮箱 * 空间不足|容量不足|空间已用完", "收件人|收件者|信箱 * 空間不足|容量不足|空間已用完",
        ],
        not: ["festplatte", "server", "disque", "disco", "диске"],
      },
      reason: "mailbox-full", detail: "over-quota", source, seen,
      matches: [{ text: "O destinatário rui@example.org não tem mais espaço na caixa de correio." }],
      misses: ["Auf dem Server ist der Speicherplatz erschöpft."],
    },
    {
      id: "sentences-refusals/not-there",
      when: {
        says: [
          "e-mail-adresse|adresse|postfach|benutzer * gibt es auf diesem server nicht|gibt es hier nicht|gibt es bei uns nicht", "indirizzo|casella * non risulta presente|non risulta esistente|non è presente su questo server",
          "destinatário|usuário|endereço * não foi encontrado|não foi localizado|não consta", "adres|e-mailadres|gebruiker * komt niet voor|niet aanwezig op deze server",
          "destinatario|usuario|dirección * no fue encontrado|no fue encontrada|no se ha encontrado|no figura", "adresse|destinataire * n'a pas été trouvé|n'a pas été trouvée|n'est pas connu|n'est pas connue",
        ],
        not: ["domain", "domaine", "domínio", "dominio", "domein", "remetente", "mittente", "expéditeur", "absender", "absenderadresse", "remitente", "afzender"],
      },
      reason: "user-unknown", source, seen,
      matches: [{ text: "Het e-mailadres jan@example.org komt niet voor op deze server." }, { text: "O destinatário rui@example.org não foi encontrado." }],
      misses: ["O domínio do destinatário não foi encontrado."],
    },
    {
      id: "sentences-refusals/too-large",
      when: {
        says: [
          "nachricht|e-mail|mail|anhang|anlage * ist zu groß|zu groß ist|zu groß war|zulässige größe|maximale größe", "message|courriel|pièce jointe|fichier joint * trop volumineux|trop volumineuse|trop gros|trop grosse|trop lourd|taille maximale",
          "mensaje|correo|adjunto|archivo * demasiado grande|tamaño máximo|tamaño permitido|excede el tamaño", "mensagem|e-mail|anexo * muito grande|grande demais|demasiado grande|tamanho excede|tamanho máximo|excede o tamanho",
          "messaggio|e-mail|allegato * troppo grande|dimensione massima|dimensioni massime|dimensioni consentite", "bericht|e-mail|bijlage * te groot|maximale grootte|maximale omvang",
          "meddelandet|bilagan|mejlet * för stort|för stor|maximala storleken", "meddelelsen|meldingen|e-posten|vedhæftningen|vedlegget * for stor|for stort|maksimale størrelse", "viesti|liite * liian suuri|enimmäiskoon",
          "wiadomość|załącznik * zbyt duża|zbyt duży|za duża|za duży|maksymalny rozmiar", "zpráva|příloha * příliš velká|maximální velikost", "üzenet|melléklet|levél * túl nagy|maximális méret", "mesajul|atașamentul * prea mare|dimensiunea maximă",
          "письмо|сообщение|вложение|вложения * слишком большой|слишком большое|превышает допустимый|максимальный размер|слишком велико", "лист|повідомлення|вкладення * завеликий|завелике|надто велике|перевищує допустимий",
          "ileti|mesaj|ek * çok büyük|boyut sınırını", "μήνυμα|συνημμένο * πολύ μεγάλο|μέγιστο μέγεθος", "邮件|附件 * 过大|太大|超过大小限制|超出大小限制", "郵件|附件 * 過大|太大|超過大小限制", "メール|添付ファイル * サイズが大きすぎ|大きすぎます|サイズを超え", "메일|첨부파일 * 너무 큽니다|너무 커서|크기를 초과",
        ],
        not: ["postfach", "boîte", "buzón", "caixa", "casella", "mailbox", "zu viele", "lista"],
      },
      reason: "message-too-large", source, seen,
      matches: [{ text: "Ihre Nachricht an eva@example.org ist zu groß und wurde deshalb nicht zugestellt." }, { text: "A mensagem para rui@example.org não foi entregue: o tamanho excede o limite permitido." }],
      misses: ["Das Postfach von eva@example.org ist voll, weil eine Nachricht zu groß war."],
    },
    {
      id: "sentences-refusals/blocked-by-recipient",
      when: {
        says: [
          "empfänger|empfängers|empfängerin * absender gesperrt|sie blockiert|sie gesperrt|adresse blockiert|adresse gesperrt|nur von bekannten absendern", "absender * sperrliste des empfängers|vom empfänger blockiert|vom empfänger gesperrt|empfänger gesperrt",
          "destinataire|destinatrice * a bloqué votre adresse|vous a bloqué|a bloqué vos messages|n'accepte pas les messages de|n'accepte pas vos messages|a bloqué l'expéditeur|vous a mis|a mis votre adresse|refuse vos messages|refuse les messages de|ne souhaite pas recevoir", "destinatario * ha bloqueado los mensajes|ha bloqueado su dirección|le ha bloqueado|no acepta mensajes de|no acepta correos de",
          "destinatário * bloqueou o seu endereço|bloqueou as mensagens|não aceita mensagens|não aceita e-mails", "destinatario * ha bloccato il tuo indirizzo|ha bloccato i messaggi|non accetta messaggi da|accetta messaggi solo da",
          "ontvanger|geadresseerde * uw adres geblokkeerd|u geblokkeerd|accepteert geen berichten|heeft de afzender geblokkeerd", "mottagaren|mottakeren|modtageren * har blockerat dig|har blokkert deg|har blokeret dig|tar inte emot|tar ikke imot|modtager ikke",
          "odbiorca * zablokował wiadomości|zablokował nadawcę|zablokował twój|nie przyjmuje wiadomości", "příjemce * zablokoval zprávy|zablokoval odesílatele|nepřijímá zprávy", "получатель|адресат * заблокировал вас|заблокировал ваш|заблокировал отправителя|не принимает письма|не принимает сообщения",
          "одержувач|отримувач * заблокував вас|заблокував ваш|не приймає листи", "alıcı * sizi engelledi|adresinizi engelledi|kabul etmiyor", "收件人 * 已将您列入黑名单|拉黑|拒绝接收您的|将您加入黑名单|只接受", "收件者|收件人 * 將您列入黑名單|封鎖了您|拒絕接收您的", "受信者|受信拒否 * からのメールを拒否|に設定されています", "수신자|받는 사람|수신인|상대방 * 차단했습니다|수신을 거부|차단|차단했|차단하였|수신거부|거부했",
          "empfänger|empfängers|empfängerin|adressat * hat sie blockiert|hat ihre adresse gesperrt|ihre adresse blockiert|absender blockiert|nimmt keine nachrichten von ihnen|möchte keine nachrichten|lehnt nachrichten von ihnen|auf seine sperrliste|lehnt ihre nachrichten|hat den absender",
          "destinatario|destinataria * ha bloqueado|lo ha bloqueado|la ha bloqueado|bloqueó su dirección|bloqueó al remitente|ha bloqueado al remitente|rechaza sus mensajes|no desea recibir|ha bloccato|ti ha bloccato|l'ha bloccata|rifiuta i tuoi messaggi|non desidera ricevere|ha bloccato il mittente|rifiuta i suoi messaggi",
          "destinatário|destinatária * bloqueou|bloqueou-o|bloqueou o remetente|recusa as suas mensagens|recusa mensagens|não deseja receber|bloqueou você",
          "ontvanger|geadresseerde * heeft u geblokkeerd|heeft uw adres geblokkeerd|weigert uw berichten|wil geen berichten|blokkeert uw|heeft je geblokkeerd",
          "mottagaren|mottakeren|modtageren * har blockerat|har blokkert|har blokeret|har spärrat dig|vill inte ta emot|ønsker ikke at modtage|ønsker ikke å motta|avvisar meddelanden från|afviser meddelelser fra|afviser mails fra|avviser meldinger fra|blockerar din|blokerer din|blokkerer din",
          "vastaanottaja * on estänyt|esti lähettäjän|on estänyt sinut|ei halua vastaanottaa|on estänyt osoitteesi",
          "odbiorca|adresat|odbiorczyni * zablokował|zablokowała|zablokował twój adres|zablokował państwa adres|zablokował pana|nie chce otrzymywać|odrzuca wiadomości od|zablokował wiadomości od",
          "příjemce|adresát|príjemca * zablokoval|si zablokoval|má vás zablokovaného|vás má zablokovaného|nepřijímá zprávy od|nepřeje si|zablokoval vašu|zablokoval odosielateľa|odmieta správy od|odmítá zprávy od|neprijíma správy od|zablokovala",
          "címzett * letiltotta|blokkolta|letiltotta önt|letiltotta a feladót|nem fogad üzenetet|nem kíván",
          "destinatarul|destinatara * v-a blocat|a blocat expeditorul|a blocat adresa|refuză mesajele|nu dorește să primească|a blocat mesajele",
          "получатель|адресат|получательница|одержувач|отримувач * заблокировал|заблокировала|внёс вас|внес вас|добавил вас|не желает получать|занёс вас|отклоняет письма от|отказался принимать|заблокував|заблокувала|додав вас|вніс вас|не бажає отримувати|відхиляє листи від",
          "παραλήπτης * σας έχει αποκλείσει|έχει αποκλείσει|απέκλεισε|μπλόκαρε|σας έχει μπλοκάρει|έχει μπλοκάρει|δεν επιθυμεί",
          "получателят * ви е блокирал|е блокирал|блокира вашия|блокирал подателя|не желае да получава|отказва писма от|ви блокира",
          "alıcı * sizi engellemiş|sizi engellemiştir|engelledi|adresinizi engellemiş|göndericiyi engelledi|almak istemiyor|gönderenin iletilerini",
          "người nhận * đã chặn|chặn bạn|chặn người gửi|từ chối nhận thư từ|không muốn nhận",
          "penerima * memblokir|telah memblokir|telah memblokir anda|menolak pesan dari|tidak ingin menerima",
          "הנמען * חסם|חסמה|חסם אותך|חסם את השולח|חסם את כתובתך|אינו מעוניין|חסם את",
          "المستلم|المرسل إليه * حظرك|قام بحظر|قام بحظرك|حظر عنوانك|حظر المرسل|يرفض رسائلك|لا يرغب",
          "گیرنده * شما را مسدود|مسدود کرده است|فرستنده را مسدود|نمی‌خواهد|بلاک کرده",
          "ผู้รับ * บล็อก|ได้บล็อก|ปฏิเสธที่จะรับ|ไม่ต้องการรับ",
          "受信者|受取人|宛先|お相手|相手 * 受信拒否|拒否設定|ブロックして|ブロックされて|拒否リストに|着信拒否|拒否する設定",
          "收件人|收件者|对方|對方 * 拒收您|拒收你|屏蔽|屏蔽了|加入黑名单|加入黑名單|列入黑名单|已拉黑|封鎖|封鎖您|设置了拒收|設定拒收|拒绝接收|将你拉黑|將您加入",
          "प्राप्तकर्ता * ब्लॉक|अवरुद्ध कर दिया|अवरोधित",
        ],
        not: ["server des empfängers", "serveur du destinataire", "servidor", "server", "servidor del destinatario", "ip-adresse", "adresse ip", "dirección ip", "indirizzo ip", "endereço ip", "ip", "адрес сервера", "伺服器", "服务器", "サーバー", "サーバ", "서버", "serwer", "сервер", "szerver", "sunucu", "palvelin", "servern", "serveren", "tarafından"],
      },
      reason: "recipient-restricted",
      detail: "sender-blocked", source, seen,
      matches: [{ text: "Le destinataire luc@example.org a bloqué votre adresse." }, { text: "受信者 yuki@example.org があなたのアドレスからのメールを拒否しています。" }, { text: "Le destinataire a bloqué votre adresse." }],
      misses: ["Der Server des Empfängers hat Ihre IP-Adresse blockiert."],
    },
    {
      id: "sentences-refusals/no-domain",
      when: {
        says: [
          "domain|domäne * nicht existiert|existiert nicht|nicht gefunden|gibt es nicht|nicht vorhanden", "domaine * n'existe pas|introuvable|inexistant|inconnu", "dominio * no existe|no se encontró|no encontrado|inexistente|non esiste|inesistente|non trovato",
          "domínio * não existe|inexistente|não encontrado|não foi encontrado", "domein * bestaat niet|niet bestaat|niet gevonden", "domänen|domænet|domenet * finns inte|findes ikke|finnes ikke", "domena|domeny * nie istnieje|nie znaleziono|nie została znaleziona",
          "doména * neexistuje|nenalezena|nebyla nalezena", "домен * не существует|не найден|не існує|не знайдено", "alan adı|etki alanı * bulunamadı|mevcut değil", "ドメイン * 存在しない|存在しません|見つかりません", "域名 * 不存在|找不到|无法找到", "網域|域名 * 不存在|找不到", "도메인 * 존재하지 않|찾을 수 없",
        ],
        not: ["absender", "absenders", "absenderdomain", "expéditeur", "mittente", "remitente", "remetente", "afzender", "nadawcy", "отправителя", "відправника", "送信元", "发件人", "寄件者", "benutzer", "empfänger nicht", "absenderadresse", "adresse d'expédition", "afzenderadres", "avsändaradressen", "afsenderadressen", "avsenderadressen", "odesílatele", "odosielateľa", "gönderen adresinin", "差出人", "보낸 사람", "发件地址", "lähettäjän", "avsändarens", "afsenderens"],
      },
      reason: "domain-not-found", source, seen,
      matches: [{ text: "Die Nachricht konnte nicht zugestellt werden, weil die Domain nicht existiert." }, { text: "yuki@example.org 宛のメールは、ドメインが存在しないため配信できませんでした。" }],
      misses: ["Die Domain des Absenders existiert nicht."],
    },
    {
      id: "sentences-refusals/unreachable",
      when: {
        says: [
          "server|mailserver|empfängerserver|zielserver|gegenstelle * nicht erreichbar|nicht erreicht werden|antwortet nicht|keine verbindung", "impossible de joindre|impossible de contacter|impossible de se connecter * serveur", "serveur * ne répond pas|injoignable|inaccessible",
          "servidor * no responde|inaccesible|no se pudo conectar|não responde|inacessível", "no se pudo conectar|não foi possível conectar|não foi possível contactar * servidor", "server * non risponde|non raggiungibile|irraggiungibile|onbereikbaar|reageert niet|niet bereikbaar|svarar inte|svarer ikke|svarer ikke",
          "nie można połączyć|brak połączenia * serwerem", "serwer * nie odpowiada|nieosiągalny", "не удалось соединиться|не удалось подключиться|нет связи * сервером|серверу|с сервером", "сервер * не отвечает|недоступен|не відповідає|недоступний",
          "server * neodpovídá|není dostupný|nedostupný", "サーバー|サーバ * 接続できません|応答しません|応答がありません", "无法连接 * 服务器", "無法連線 * 伺服器", "서버 * 연결할 수 없|응답하지 않", "sunucu|sunucusu * yanıt vermiyor|ulaşılamıyor|erişilemiyor",
        ],
        not: ["dns", "nameserver", "namenserver", "datenbank", "outgoing", "wartung", "wartungsarbeiten", "maintenance", "mantenimiento", "manutenzione", "manutenção", "onderhoud", "konserwacji", "prac technicznych", "údržby", "údržbě", "údržbe", "karbantartás", "mentenanță", "întreținere", "технических работ", "техническими работами", "обслуживания", "технічних робіт", "технічними роботами", "обслуговування", "underhåll", "vedligeholdelse", "vedlikehold", "huollon", "huoltokatkon", "bakım", "поддръжка", "профилактика", "συντήρησης", "συντήρηση", "メンテナンス", "维护", "維護", "점검", "bảo trì", "pemeliharaan"],
      },
      reason: "connection-failed", confidence: 0.8, source, seen,
      matches: [{ text: "Die Nachricht an eva@example.org konnte nicht zugestellt werden, die Gegenstelle antwortet nicht." }, { text: "De server van de ontvanger jan@example.org is onbereikbaar." }],
      misses: ["Der DNS-Server ist nicht erreichbar."],
    },
    {
      id: "sentences-refusals/account-stopped",
      when: {
        says: [
          "账户|帐户|账号|帐号|邮箱 * 已被停用|已停用|已被禁用|已禁用|已冻结|被冻结|已注销", "帳戶|帳號|信箱 * 已停用|已被停用|已凍結|已註銷", "アカウント|メールボックス * 停止されて|無効になって|無効化されて|凍結されて", "계정|메일함 * 정지되|비활성화되|사용 중지",
        ],
        not: ["您的账户", "您的帐户", "您的帳戶", "お客様のアカウント", "귀하의 계정"],
      },
      reason: "mailbox-disabled", source, seen,
      matches: [{ text: "收件人 li@example.org 的账户已被停用，邮件无法投递。" }],
      misses: ["您的账户已被停用，无法发送邮件。"],
    },
  ],
} satisfies RuleFile;
