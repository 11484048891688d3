import type { RuleFile } from "../../src/types.js";

const seen = "2026-11";

/** Why a ticket system or a forum made nothing of a message that it got by mail, in the words of its translations. */
// prettier-ignore
export default {
  name: "sentences-tickets",
  layer: "phrase",
  rules: [
    {
      id: "sentences-tickets/no-right",
      when: {
        says: [
          "no permission to create tickets", "has no right to create tickets|has no right to reply to ticket|has no right to own ticket", "do not have permission to communicate with RT", "RT could not load a valid user", "cannot create tickets in a disabled queue",
          "berechtigung * tickets im bereich|tickets in diesem bereich", "in einem deaktivierten bereich können keine tickets", "autorisé|autorisation * ticket|tickets * file", "tickets dans une file désactivée",
          "permiso|permisos|permissão * crear tickets|criar tickets|criar tíquetes", "tickets en una cola inhabilitada", "tíquetes numa fila desativada", "tarefas numa queue inactiva", "permís per crear tiquets", "tiquets en una cua deshabilitada",
          "permesso per creare ticket", "autorizzazione per creare ticket", "ticket su un servizio disabilitato", "geen rechten om tickets", "toestemming om tickets", "tickets aan te maken in een uitgeschakelde", "uprawnień do tworzenia zgłoszeń", "uprawnień do rejestrowania zgłoszeń", "zgłoszeń w wyłączonej kolejce",
          "práv k vytváření požadavků", "nemáte práva vytvářet požadavky", "požadavky v zablokované frontě", "požiadavky v blokovanej fronte", "oprette sager|opprette saker * kø|køen", "behörighet att skapa ärenden", "tillåtelse att skapa ärenden", "skapa ärenden i en avstängd", "oikeutta luoda tikettejä", "valtuuksia luoda tikettejä", "luoda tikettejä passiiviseen",
          "sorban jegyet létrehozni", "létrehozni jegyeket ebben a sorban", "problémák egy letiltott sorban", "tichete într-o coadă dezactivată", "прав для создания заявок", "права создавать заявки", "заявки в неиспользуемой очереди", "αιτημάτων σε απενεργοποιημένη ουρά", "създава билети", "създавате билети", "създават билети в изключена опашка",
          "δημιουργίας αιτημάτων", "δημιουργήσετε αιτήματα", "bilet oluşturmak için gerekli yetki yok", "bilet oluşturmaya yetkiniz yok", "kuyruğa bilet oluşturulamaz",
          "pravic za ustvarjanje zahtevkov", "vrsti ni možno ustvariti zahtevkov", "ovlasti za pravljenje zahtjeva", "dopuštenje za pravljenje zahtjeva", "zahtjev u deaktiviranoj kategoriji", "дозволе за прављење лозинки", "дозволу за прављење листића", "листић у онемогућеном реду",
          "prašymų kūrimo teisių", "teisės kurti prašymus", "prašymo išjungtoje eilėje", "tiesību veidot pieprasījumus", "tiesību veidot pieprasījumu", "pieprasījumus atslēgtā rindā", "õigus luua juhtumit", "juhtumeid ei saa luua", "lan-aginduak sortzeko", "lan-aginduak sortu desgaitutako",
          "izin untuk membuat tiket", "チケット作成の許可がありません", "キューではチケットを作成できません", "创建申请单的权限", "禁用的队列中创建", "新增申請單的權限", "已關閉的 queue 中建立", "دسترسی برای ایجاد درخواست", "مجوز ایجاد درخواست", "ایجاد درخواست در یک صف", "صلاحية إنشاء طلبات", "إنشاء طلب في طابور", "mál í óvirkri biðröð",
          "do not have permission to create issues|do not have the privileges to post|does not have the privileges to post", "does not have the required trust level",
        ],
      },
      reason: "recipient-restricted", detail: "allow-list", party: "recipient-admin", source: "Request Tracker 5, po/*.po and RT::Interface::Email; Discourse, server.*.yml", seen,
      matches: [
        { text: "No permission to create tickets in the queue 'General'" }, { text: "Kein Berechtigung um Tickets im Bereich 'General' anzulegen" }, { text: "U heeft geen toestemming om tickets aan te maken in die wachtrij." },
        { text: "指定のキューでチケット作成の許可がありません" }, { text: "У вас нет права создавать заявки в этой очереди." }, { text: "Brak uprawnień do tworzenia zgłoszeń w kolejce 'General'" },
      ],
      misses: ["Ihr Ticket im Bereich General wurde erstellt."],
    },
    {
      id: "sentences-tickets/unknown-writer",
      when: {
        says: [
          "couldn't find an account matching your email address", "reply was sent from an unknown email address", "sent from a blocked email address", "reply was sent from a different email address", "only accepts replies from users with valid accounts",
          "account associated with this email address has been silenced", "couldn't figure out what user corresponds to the email", "topic you are replying to is currently closed", "your follow-up has been rejected", "not allowed to perform this action. If you believe this is in error, contact a staff member", "your account has been blocked. If you believe this is in error, contact a staff member", "required trust level to post", "nicht die notwendige vertrauensstufe", "kein konto mit dieser e-mail-adresse bekannt", "nutzerkonto verfügt nicht über die nötigen rechte",
          "could not detect a valid ticket number",
        ],
      },
      reason: "recipient-restricted", detail: "allow-list", party: "recipient-admin", source: "Discourse, config/locales/server.en.yml; GitLab, lib/gitlab/email; Znuny, otrs-initial_insert", seen,
      matches: [
        { text: "We couldn't find an account matching your email address. Try sending from a different email address, or contact a staff member." }, { text: "We couldn't figure out what user corresponds to the email." },
        { text: "Your previous ticket is closed. -- Your follow-up has been rejected. -- Please create a new ticket." },
      ],
    },
    {
      id: "sentences-tickets/nothing-to-read",
      when: {
        says: [
          "couldn't find any reply content in your email", "couldn't find your reply in the email", "it appears that the email is blank", "couldn't figure out what the email is in reply to", "post action was not recognized",
        ],
      },
      reason: "message-malformed", source: "Discourse, config/locales/server.en.yml; GitLab, lib/gitlab/email", seen,
      matches: [{ text: "It appears that the email is blank. Make sure your reply is at the top of the email, we can't process inline replies." }],
    },
    {
      id: "sentences-tickets/no-such-place",
      when: { says: ["topic you are replying to no longer exists", "keine der empfänger-adressen ist uns bekannt"] },
      reason: "user-unknown", source: "Discourse, config/locales/server.en.yml", seen,
      matches: [{ text: "The topic you are replying to no longer exists -- perhaps it was deleted?" }],
    },
    {
      id: "sentences-tickets/machine",
      when: { says: "email was marked as * auto generated" },
      reason: "policy-rejected", source: "Discourse, config/locales/server.en.yml; GitLab, lib/gitlab/email", seen,
      matches: [{ text: "Your email was marked as \"auto generated\", which means it was automatically created by a computer" }],
    },
    {
      id: "sentences-tickets/size",
      when: {
        says: [
          "we only accept messages up to", "email because it is too large", "wir akzeptieren jedoch nur * bis zu", "nous acceptons les messages jusqu'à", "solamente acepta mensajes de hasta", "la dimensione massima accettata è di", "accepteren alleen berichten tot", "przyjmujemy wiadomości tylko do", "přijímáme pouze zprávy do velikosti", "vi accepterer kun beskeder på op til",
          "MB méretű üzeneteket fogadunk el", "受け付けられるのは * まで", "MB까지만 허용", "принимаем сообщения размером до", "kadar olan mesajları kabul ediyoruz", "приймаємо лише повідомлення розміром до", "我们只接受最大为", "só aceitamos mensagens até", "vi accepterar endast meddelande med storlek", "acceptăm doar mesaje de maxim", "priimame tik iki",
          "prijímame správy iba do veľkosti", "sprejemamo sporočila le do velikosti", "prihvaćamo samo poruke do", "prihvatamo samo poruke do", "hanya menerima pesan hingga", "ما فقط پیامهای تا",
        ],
      },
      reason: "message-too-large", detail: "message", source: "Zammad, app/views/mailer/email_oversized; GitLab, lib/gitlab/email", seen,
      matches: [
        { text: "Die Nachricht hatte eine Größe von 25.4 MB, wir akzeptieren jedoch nur E-Mails mit einer Größe von bis zu 20 MB." }, { text: "Vaše zpráva měla velikost 25.4 MB, ale přijímáme pouze zprávy do velikosti 20 MB." }, { text: "您的邮件大小为 25.4 MB，但我们只接受最大为 20 MB 的邮件。" },
        { text: "Pesan Anda berukuran 25.4 MB tetapi kami hanya menerima pesan hingga 20 MB." },
      ],
    },
  ],
} satisfies RuleFile;
