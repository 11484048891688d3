import type { AdvicePack } from "./pack.js";

/** Russian. The forms of `waits` are in the accusative ("через минуту"). */
const russian: AdvicePack = {
  tag: "ru",
  name: "Русский",
  direction: "ltr",
  plural: "east-slavic",
  decimal: ",",
  date: "{day}.{month}.{year} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} байт", "{n} КБ", "{n} МБ", "{n} ГБ"],
  waits: {
    second: ["{n} секунду", "{n} секунды", "{n} секунд"],
    minute: ["{n} минуту", "{n} минуты", "{n} минут"],
    hour: ["{n} час", "{n} часа", "{n} часов"],
    day: ["{n} день", "{n} дня", "{n} дней"],
  },

  reasons: {
    "user-unknown": {
      title: "Такого адреса нет",
      summary: "Сервер получателя[ {server}] сообщает, что почтовый ящик[ {address}] не существует.",
      why: "Возможно, в адресе опечатка, или человек уволился либо перешёл на другую почту. Это как отправить открытку в дом, которого больше нет.",
    },
    "address-invalid": {
      title: "Адрес записан неправильно",
      summary: "Адрес[ {address}] записан не так, как положено записывать адрес электронной почты.",
      why: "Какой-то знак пропущен, повторён или стоит не на месте: лишний пробел, запятая вместо точки, нет @. Ни один почтальон не разберёт такой адрес, поэтому письмо даже не отправилось в путь.",
    },
    "address-moved": {
      title: "Получатель сменил адрес",
      summary: "Почтового ящика[ {address}] здесь больше нет[; новый адрес владельца: {newAddress}].",
      why: "Владелец завёл другой адрес — как люди переезжают в другой дом. На новый адрес этот сервер почту не пересылает.",
    },
    "mailbox-disabled": {
      title: "Почтовый ящик закрыт",
      summary: "Почтовый ящик[ {address}] существует, но отключён и не принимает писем.",
      why: "Почтовые службы закрывают ящики, которыми давно не пользуются, за которые не платят или которые были заблокированы. Возможно, владелец или почтовая служба сможет открыть ящик снова.",
    },
    "mailbox-full": {
      title: "Почтовый ящик переполнен",
      summary: "В почтовом ящике[ {address}] нет места для вашего письма.",
      why: "Размер любого ящика ограничен — как у ящика в подъезде, из которого никто не вынимает почту. Пока владелец не освободит место, больше ничего не поместится.",
    },
    "mailbox-unavailable": {
      title: "Почтовый ящик недоступен",
      summary: "Сервер получателя[ {server}] не принимает почту для ящика[ {address}] и не объясняет почему.",
      why: "Может быть, такого адреса нет, может быть, он закрыт, а может быть, вашу почту не пропускает какое-то правило. Из слов сервера этого не понять.",
    },
    "recipient-restricted": {
      title: "Вам сюда писать нельзя",
      summary: "Адрес[ {address}] работает, но писем от вас не принимает.",
      why: "Некоторые ящики и группы принимают письма только от определённых людей. Ваше письмо отклонило правило, заданное получателем или его организацией; изменить это правило могут только там.",
    },
    "recipient-rate-limited": {
      title: "Слишком много писем этому получателю",
      summary: "В почтовый ящик[ {address}] сейчас приходит больше писем, чем он может принять за один раз.",
      why: "Когда в один ящик приходит сразу очень много писем, сервер придерживает их. Возможно, вы тут совсем ни при чём. Это пройдёт само.",
    },
    "domain-not-found": {
      title: "Такого домена нет",
      summary: "Домена[ {domain}], то есть имени после знака @, в интернете не существует.",
      why: "В адресной книге интернета (DNS) такого имени нет. Чаще всего это опечатка; иногда владелец забыл продлить имя.",
    },
    "domain-no-mail": {
      title: "Этот домен не принимает почту",
      summary: "Домен[ {domain}] существует, но электронную почту не принимает.",
      why: "Возможно, у него есть только сайт. Это как дом без почтового ящика: почтальон его найдёт, но оставить письмо негде.",
    },
    "dns-temporary": {
      title: "Адресная книга не ответила",
      summary:
        "Серверы имён, которые знают, куда доставлять почту для[ домена {domain}| этого домена], не ответили на запрос.",
      why: "Адресная книга интернета (DNS) подсказывает почтальону, куда идти. Если ответа нет, это не значит, что домен исчез: сейчас не работают серверы имён получателя или поиск у вашей почтовой службы.",
    },
    "dns-misconfigured": {
      title: "Домен указывает в никуда",
      summary: "Для домена[ {domain}] указан почтовый сервер, до которого под этим именем не добраться.",
      why: "В адресной книге интернета (DNS) у домена неверные записи. Адрес у почтальона есть, но дома по этому адресу нет. Исправить это могут только те, кто ведёт домен.",
    },
    "connection-failed": {
      title: "Сервер получателя недоступен",
      summary: "Ваша почтовая система не смогла связаться с сервером получателя[ {server}], или связь оборвалась.",
      why: "Возможно, сервер выключен, перегружен или отрезан от интернета. Это как стучать в дверь, которую никто не открывает.",
    },
    "tls-failed": {
      title: "Защищённое соединение не удалось",
      summary: "Соединение с сервером получателя[ {server}] не удалось зашифровать, а одна из сторон этого требует.",
      why: "Сервер может требовать, чтобы почта шла в зашифрованном виде (TLS), как в запечатанном конверте. Если сертификат просрочен или настройки не подходят друг другу, письмо лучше не доставят вовсе.",
    },
    "mail-loop": {
      title: "Письмо ходило по кругу",
      summary: "Письмо для[ {address}| этого получателя] серверы передавали друг другу, пока его не остановили.",
      why: "Обычно две пересылки отправляют почту друг другу, или один сервер считает, что за адрес отвечает другой. Серверы считают остановки в пути и прерывают такое хождение по кругу.",
    },
    "routing-failed": {
      title: "Сервер не знает дороги",
      summary: "Сервер[ {server}] не знает, куда передать почту для[ адреса {address}| этого адреса].",
      why: "Домен там не настроен (или уже не настроен), либо в адресе опечатка. Это как почтовое отделение, у которого нет почтальона для этой улицы.",
    },
    "delivery-expired": {
      title: "Попытки доставки прекращены",
      summary: "Ваша почтовая система долго пыталась доставить письмо для[ {address}| этого получателя] и сдалась.",
      why: "Письмо, которое не удаётся доставить, несколько дней отправляют снова и снова, а потом возвращают. Причина — в последнем ответе принимающей стороны.",
    },
    "auth-required": {
      title: "Сервер требует входа",
      summary:
        "Сервер исходящей почты[ {server}] не принял письмо[ (порт {port})], потому что вход в почту не был выполнен.",
      why: "Сервер исходящей почты принимает письма на чужие домены только от тех, кто вошёл под своим именем. Иначе кто угодно мог бы рассылать почту от его лица. Это первый из трёх случаев отказа «relaying denied».",
    },
    "credentials-rejected": {
      title: "Вход не удался",
      summary: "Сервер[ {server}] не принял имя пользователя или пароль.",
      why: "Возможно, пароль устарел или введён с ошибкой, либо серверу нужен другой способ входа. Пока войти не получится, ничего не отправится.",
    },
    "domain-not-hosted": {
      title: "Сервер не отвечает за домен",
      summary:
        "Сервер[ {server}] указан как почтовый для домена[ {domain}], но не знает, что должен принимать его почту.",
      why: "Записи домена ведут на этот сервер, но на нём самом домен не настроен. Поэтому он думает, что письмо надо передать кому-то чужому, и отказывается: это второй случай отказа «relaying denied». Вы всё сделали правильно.",
    },
    "relay-denied": {
      title: "Сервер отказался пересылать письмо",
      summary: "Сервер[ {server}] отказался пересылать почту[ с сервера {reporter}] на[ домен {domain}| этот домен].",
      why: "Сервер принимает письмо, только если отправитель выполнил вход, если письмо адресовано ему самому или если он настроен передавать почту дальше. Здесь не подошло ни одно из трёх, а какое имелось в виду, из его слов не понять.",
    },
    "sender-not-permitted": {
      title: "Этот адрес отправителя не ваш",
      summary: "Сервер не разрешает вам отправлять письма с адреса[ {sender}|, указанного в поле «От»].",
      why: "Из вашей учётной записи можно писать только с адресов, которые ей принадлежат. Так никто не сможет поставить на конверте чужое имя.",
    },
    "sending-limit": {
      title: "Исчерпан ваш лимит отправки",
      summary: "С вашего ящика или домена уже отправлено столько, сколько пока разрешено[ (предел: {limit})].",
      why: "Почтовые службы ограничивают, сколько можно отправить за час или за день. Получатель тут ни при чём. Счётчик обнулится сам.",
    },
    "sender-suspended": {
      title: "Вам запрещена отправка почты",
      summary: "Вашему почтовому ящику[ {sender}] или вашей организации запретили отправлять почту.",
      why: "Так поступают, когда из ящика рассылается спам; часто это значит, что пароль узнал кто-то чужой. С адресом получателя всё в порядке.",
    },
    "locally-suppressed": {
      title: "Служба рассылки пропустила адрес",
      summary:
        "Ваша служба рассылки не пыталась доставить письмо, потому что адрес[ {address}| получателя] стоит в её собственном списке исключений.",
      why: "Служба запоминает адреса, на которые раньше не удалось доставить почту или владельцы которых её не хотели. О самом почтовом ящике это не говорит ничего нового.",
    },
    greylisted: {
      title: "Просят зайти позже",
      summary:
        "Сервер получателя[ {server}] нарочно не принимает почту с первого раза и просит вашу почтовую систему вернуться[ через {wait}| позже].",
      why: "Это называется «серый список» (greylisting). Настоящие почтовые системы сами пробуют ещё раз, а программы для спама обычно нет. Это как вахтёр, который открывает после второго звонка: обычно письмо приходит в течение часа.",
    },
    "rate-limited": {
      title: "Почта идёт слишком быстро",
      summary:
        "Сервер получателя[ {server}] пока больше не принимает писем от вашей почтовой системы[ (новая попытка — через {wait})].",
      why: "Ваша почтовая система отправляет больше писем или открывает больше соединений, чем этот сервер допускает за один раз. Так он защищается от наплыва почты.",
    },
    "too-many-recipients": {
      title: "Слишком много получателей сразу",
      summary: "В письме указано больше получателей, чем сервер[ {server}] принимает за один раз.",
      why: "Серверы ограничивают число получателей одного письма, потому что так рассылают спам.",
    },
    blocklisted: {
      title: "Ваш сервер в чёрном списке",
      summary:
        "Ваш почтовый сервер[ {ip}] значится в[ чёрном списке {list}| общедоступном чёрном списке], поэтому сервер получателя[ {server}] не принял письмо.",
      why: "В таких списках (DNS blacklist) перечислены серверы, с которых приходил спам. Хватит одного взломанного ящика, и страдают все, кто отправляет почту через этот сервер. Ваша почтовая служба должна устранить причину и добиться исключения сервера из списка.",
    },
    "reputation-blocked": {
      title: "Вашему серверу не доверяют",
      summary:
        "Принимающая сторона[ {server}] отклоняет почту с вашего почтового сервера[ {ip}] из-за его плохой репутации.",
      why: "Крупные почтовые службы сами запоминают, как ведёт себя каждый сервер. Репутацию портят спам и жалобы, порой из-за других клиентов той же службы. Ваш адрес и ваш получатель тут ни при чём.",
    },
    "direct-mail-blocked": {
      title: "Отсюда почту напрямую не принимают",
      summary: "Сервер получателя[ {server}] не принимает почту напрямую с[ подключения {ip}| вашего подключения].",
      why: "Этот IP-адрес относится к диапазону для квартир, офисов или арендованных машин, которые сами почту доставлять не должны. Почта оттуда должна идти через сервер исходящей почты вашей почтовой службы.",
    },
    "reverse-dns-invalid": {
      title: "Имя сервера не совпадает",
      summary:
        "Сервер получателя[ {server}] отказал, потому что у вашего почтового сервера[ {ip}] нет имени или оно не совпадает.",
      why: "У каждого почтового сервера должно быть имя, которое ведёт к его номеру, и номер, который ведёт обратно к имени (обратный DNS). Это как паспорт: без него дверь не откроют.",
    },
    "receiver-filter-broken": {
      title: "У получателя сломан фильтр",
      summary: "Сервер получателя[ {server}] не принял ваше письмо из-за ошибки в собственном фильтре.",
      why: "Фильтр судит по тому, чего на самом деле нет, и отсеивает хорошие письма тоже. Ни вы, ни ваша почтовая служба ни в чём не виноваты; исправить это может только администратор на той стороне.",
    },
    "sender-auth-failed": {
      title: "Отправителя не удалось проверить",
      summary: "Из письма не видно, что оно действительно пришло с домена[ {senderDomain}|, который в нём указан].",
      why: "Домен может указать, каким серверам можно отправлять от его имени (SPF), а письма могут нести печать (DKIM); DMARC говорит, как быть, если ни того ни другого нет. Это как письмо на бланке фирмы, но без её печати.",
    },
    "sender-domain-invalid": {
      title: "Ваш собственный адрес не работает",
      summary:
        "Сервер получателя[ {server}] не находит домен отправителя[ {sender}] или не может отправить на него ответ.",
      why: "Письмо без верного обратного адреса не принимают. В домене отправителя опечатка, срок его действия истёк или у него нет записей для почты.",
    },
    "spam-content": {
      title: "Письмо приняли за спам",
      summary: "Сервер получателя[ {server}] счёл это письмо спамом.",
      why: "Фильтры оценивают слова, ссылки, картинки и вложения и иногда ошибаются. С адресом всё в порядке: отклонено только это письмо.",
    },
    malware: {
      title: "В письме нашли вирус",
      summary: "Сервер получателя[ {server}] обнаружил в письме что-то вредоносное.",
      why: "Вложение или ссылка известны как опасные. Либо на вашем компьютере заражён какой-то файл, либо письмо отправил кто-то от вашего имени; изредка ошибается сам антивирус.",
    },
    "attachment-blocked": {
      title: "Такое вложение не разрешено",
      summary: "Сервер получателя[ {server}] не принимает вложения такого вида.",
      why: "В программах, макросах и запароленных архивах могут быть вирусы, поэтому многие серверы отклоняют их не глядя.",
    },
    "message-too-large": {
      title: "Письмо слишком большое",
      summary: "Письмо больше, чем принимает сервер[ {server}][: предел — {limit}].",
      why: "У каждого сервера есть предел. При отправке по почте вложения вырастают примерно на треть, так что 15 МБ файлов превращаются в письмо на 20 МБ.",
    },
    "message-malformed": {
      title: "Письмо оформлено с ошибкой",
      summary: "Сервер получателя[ {server}] не принял письмо, потому что оно оформлено не по правилам почты.",
      why: "Программа, которая составила письмо, что-то пропустила или записала неверно: например, дату, отправителя или конец строки. Дело не в словах, которые вы написали.",
    },
    "policy-rejected": {
      title: "Письмо отклонено по правилу",
      summary:
        "Письмо отклонено по одному из правил принимающей стороны[ {server}]; по какому именно, из её слов не понять.",
      why: "Каждая организация сама решает, какую почту пропускать. Только её администратор видит, какое правило сработало, и может его изменить.",
    },
    "server-full": {
      title: "На сервере получателя кончилось место",
      summary:
        "Место кончилось на всём сервере получателя[ {server}]; сам почтовый ящик[ {address}] может и не быть полон.",
      why: "Заполнен диск, на котором лежат все ящики, или серверу не хватает памяти. Полон не один ящик, а всё почтовое отделение.",
    },
    "server-error": {
      title: "Неполадки на сервере получателя",
      summary: "На сервере получателя[ {server}] свои неполадки, и он не смог принять письмо.",
      why: "Он перегружен, его чинят или одна из его программ дала сбой. Обычно это проходит за несколько часов.",
    },
    "server-misconfigured": {
      title: "Сервер получателя неверно настроен",
      summary: "Сервер получателя[ {server}] настроен неверно и не может положить письмо в почтовый ящик[ {address}].",
      why: "Письмо пришло в нужный дом, но путь к ящику внутри перекрыт. Расчистить его может только администратор на той стороне.",
    },
    "protocol-error": {
      title: "Серверы не поняли друг друга",
      summary: "Ваша почтовая система и сервер[ {server}] не поняли друг друга.",
      why: "Серверы говорят на строгом языке (SMTP). Один из них сказал то, чего другой не ждал; это ошибка в программе или её настройках, а не в вашем письме.",
    },
    unknown: {
      title: "Причина не названа",
      summary: "Письмо для[ {address}| получателя] не доставлено, и из отчёта не ясно почему.",
      why: "Единого языка для таких отчётов нет, а некоторые вовсе не называют причину. Мы лучше скажем об этом прямо, чем станем гадать.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "В адресе[ {address}] есть буквы, с которыми не умеет работать один из серверов на пути письма.",
      why: "Кириллица, буквы со значками и другие письменности перед @ для почты всё ещё в новинку. Старые серверы знают только английские буквы, цифры и несколько знаков.",
    },
    "address-invalid.ambiguous": {
      title: "The address fits several people",
      summary: "The address[ {address}] fits more than one mailbox, and the server[ {server}] will not guess.",
      why: "Some servers complete a short name by themselves. Here several names begin or sound alike, like two families of one name in the same house.",
    },
    "address-moved.new-owner": {
      title: "У адреса новый владелец",
      summary: "Адрес[ {address}] теперь принадлежит другому человеку, поэтому ваше письмо ему не отдали.",
      why: "Это имя получил кто-то другой. Сервер уберёг ваше письмо от чужих глаз.",
    },
    "mailbox-disabled.suspended": {
      summary: "The mailbox[ {address}] exists, but its provider or administrator has blocked it.",
      why: "Mailboxes are blocked when somebody has left, when rules were broken, or when they were misused. Only the owner and the provider can settle that.",
    },
    "mailbox-disabled.inactive": {
      summary: "Почтовым ящиком[ {address}] давно не пользовались, и его отключили.",
    },
    "mailbox-disabled.archived": {
      summary: "The mailbox[ {address}] has been closed and put into the archive.",
      why: "Organisations archive the mailboxes of people who have left. It takes no mail any more; somebody else may have taken over the work.",
    },
    "mailbox-disabled.unpaid": {
      summary: "The mailbox[ {address}] is closed because its subscription has run out.",
      why: "The provider stops taking in mail when a mailbox is not paid for. As soon as the owner pays, it usually works again as before.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Пересылка больше не работает",
      summary: "Почтовый ящик[ {address}] пересылает почту на другой, а тот недоступен.",
      why: "The owner once had mail forwarded, and the address to which it goes is wrong or gone. It is like a forwarding order to a house that has been pulled down.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Почтовый ящик[ {address}] переполнен, и им давно никто не пользуется.",
      why: "A mailbox that nobody empties any more has probably been given up. It is like a letter box from which the post sticks out.",
    },
    "recipient-restricted.allow-list": {
      summary: "The owner of[ {address}| this mailbox] takes mail only from senders on a list of their own.",
    },
    "recipient-restricted.members-only": {
      summary: "Писать в группу или рассылку[ {address}] могут только её участники.",
      why: "Groups protect their members from mail by strangers. Those who run the group can let you in or pass the message on.",
    },
    "recipient-restricted.internal-only": {
      summary: "Писать на[ адрес {address}| этот адрес] могут только сотрудники самой организации.",
      why: "Many groups and shared mailboxes are closed to the outside; often that is just the default. The administrator there can open them.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Владелец[ ящика {address}| этого ящика] или его организация заблокировали ваш адрес[ {sender}].",
      why: "The sender's address or domain stands on a list of unwanted senders there. That may be a mistake; only those who keep the list can take it off.",
    },
    "recipient-restricted.moderated": {
      summary: "Письма на[ адрес {address}| адрес этой группы] должен одобрить модератор, и ваше он не пропустил.",
      why: "A moderator reads messages before the group gets them. This one was refused, or nobody decided in time.",
    },
    "recipient-restricted.group-rule": {
      summary: "A rule of the group[ {address}] does not let this sender write to it.",
      why: "Groups can say who may write to them and how. Those who run the group can change the rule.",
    },
    "domain-no-mail.null-mx": {
      summary: "Домен[ {domain}] объявил, что не принимает электронную почту вообще.",
    },
    "domain-no-mail.no-mx": {
      summary: "No mail server is named for the domain[ {domain}].",
      why: "A domain has to say in the DNS which server takes its mail (MX record). This one does not: it may be used for a website only, or the record was lost.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "The mail server that the domain[ {domain}] names has no Internet address.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "The domain[ {domain}] names its mail server by an alias, which is not allowed and does not work everywhere.",
    },
    "dns-misconfigured.mx-private": {
      summary: "The mail server of the domain[ {domain}] has an address that exists only inside its own network.",
      why: "Addresses such as 192.168.1.10 or 127.0.0.1 lead nowhere from outside. It is as if an address said “second door on the left” without a street.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Mail for the domain[ {domain}] leads back to the server[ {reporter}] that wanted to send it on.",
      why: "The entries of the domain name this very server, but it does not know that the mail is for itself. Either the entry is wrong or the server is not set up for the domain.",
    },
    "dns-misconfigured.dnssec": {
      summary: "The entries of the domain[ {domain}] are signed, and the signature is not valid (DNSSEC).",
      why: "DNSSEC is a seal on the entries of a domain. If the seal is broken, careful servers trust none of the entries, and mail has nowhere to go.",
    },
    "dns-misconfigured.lame": {
      summary: "The name servers to which the domain[ {domain}] is entrusted do not know it.",
    },
    "connection-failed.refused": {
      title: "Сервер получателя отказал в соединении",
      summary: "Сервер получателя[ {server}] на месте, но на почтовые запросы там никто не отвечает.",
      why: "The machine runs, but its mail program is stopped, or a firewall turns visitors away. It is like a house in which somebody is at home but does not open.",
    },
    "connection-failed.timeout": {
      title: "Сервер получателя не ответил",
      summary: "Сервер получателя[ {server}] не ответил вовремя.",
    },
    "connection-failed.unreachable": {
      title: "No way to the receiving server",
      summary: "There is no way through the Internet to the receiving server[ {server}] at the moment.",
      why: "A line is down, or the address of the server is wrong. It is like a road that is closed before the house.",
    },
    "connection-failed.dropped": {
      title: "The connection broke off",
      summary: "The receiving server[ {server}] answered, but the connection broke off before the message was through.",
      why: "The server may be overloaded, or a firewall or filter between the two cuts the talk short. Often the next try works.",
    },
    "connection-failed.port-25-blocked": {
      title: "Исходящая почта перекрыта",
      summary: "Ваш интернет-провайдер не выпускает почту с этого подключения (порт 25).",
      why: "Многие провайдеры закрывают порт 25, дверь для почты между серверами, чтобы заражённые компьютеры не рассылали спам. Почтовые программы ходят через другие двери: 587 или 465.",
    },
    "tls-failed.starttls-missing": {
      title: "The server offers no encryption",
      summary: "Сервер[ {server}] не предлагает шифрования, а одна из сторон на нём настаивает.",
    },
    "tls-failed.handshake": {
      summary: "The sending mail system and the server[ {server}] could not agree on a way to encrypt.",
      why: "Both can encrypt, but one of them knows only ways that the other no longer thinks safe. Usually one of the two is very old.",
    },
    "tls-failed.certificate": {
      title: "The server's certificate is not valid",
      summary: "Сертификат сервера получателя[ {server}] недействителен, поэтому защищённого соединения не получилось.",
      why: "A certificate is the identity card of a server. This one has run out, belongs to another name, or was issued by somebody unknown.",
    },
    "tls-failed.mta-sts": {
      summary:
        "The domain[ {domain}] demands encryption to certain servers (MTA-STS), and the server[ {server}] does not keep to that.",
      why: "The domain has published that mail may go only to named servers with a valid certificate. The server and that promise do not match, so mail is held back for safety.",
    },
    "tls-failed.dane": {
      summary: "The certificate of the server[ {server}] does not match what its domain has published (DANE).",
      why: "The domain publishes a fingerprint of the certificate in the DNS (TLSA record). Mostly the certificate was renewed and the fingerprint was forgotten.",
    },
    "tls-failed.requiretls": {
      summary: "The message may travel only over encrypted ways, and the server[ {server}] cannot promise that.",
      why: "The sender asked for it (REQUIRETLS), as for a registered letter. A server further on does not know this kind of promise.",
    },
    "mail-loop.hops": {
      summary: "The message for[ {address}| this recipient] passed so many servers that it was stopped.",
    },
    "mail-loop.back-to-sender": {
      summary: "Mail for[ {domain}| this domain] comes back to the server[ {reporter}] that sends it out.",
      why: "The entries of the domain name this server, but it does not know that the mail is for itself. So it would send it to itself for ever.",
    },
    "mail-loop.forwarding": {
      summary: "The forwarding of[ {address}| this address] leads back to where the message came from.",
    },
    "routing-failed.not-provisioned": {
      title: "The domain is not set up",
      summary: "The domain[ {domain}] leads to the provider[ {server}], but has not been set up there.",
      why: "This happens when a domain moves to another provider, or a contract has ended. It is like post for a flat whose new tenant has no name plate yet.",
    },
    "routing-failed.smarthost": {
      title: "The outgoing server is not known",
      summary: "The sending mail system does not find the outgoing server to which it shall hand its mail.",
      why: "It is set up to give everything to one server, and the name of that server is wrong or no longer exists. The recipient's address has nothing to do with it.",
    },
    "credentials-rejected.password": {
      summary: "The server[ {server}] does not know this user name with this password.",
    },
    "credentials-rejected.mechanism": {
      title: "Another kind of login is needed",
      summary: "The server[ {server}] does not accept the way in which the mail program logs in.",
      why: "Servers no longer take passwords over unencrypted connections, and some take no passwords at all but a login in the browser (OAuth). Old settings do not know that yet.",
    },
    "credentials-rejected.second-factor": {
      title: "Нужен пароль приложения",
      summary: "Сервер[ {server}] не пускает почтовую программу с вашим обычным паролем.",
      why: "Ваша учётная запись защищена вторым шагом при входе, а почтовая программа его выполнить не может. Для этого есть пароли приложений: длинные, каждый только для одной программы.",
    },
    "credentials-rejected.web-login": {
      title: "Log in on the website first",
      summary: "Почтовая служба просит один раз войти через браузер, прежде чем почтовая программа сможет отправлять.",
      why: "The provider has noticed something unusual, such as a new place or many messages, and wants to be sure that it is you.",
    },
    "credentials-rejected.temporary": {
      title: "Logging in fails for now",
      summary: "The server[ {server}] cannot check logins at the moment.",
      why: "The part of the server that knows the passwords does not answer. Your password need not be wrong.",
    },
    "domain-not-hosted.own": {
      title: "Ваш домен там не настроен",
      summary: "Сервер[ {server}] не знает, что должен принимать почту для вашего собственного домена[ {domain}].",
      why: "The entries of your domain lead to this server, but the domain is not set up there: the second case of “relaying denied”. Until it is, nobody can write to you at this domain.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "The sender's domain is not confirmed",
      summary: "The sending service does not know yet that the domain[ {senderDomain}] belongs to this account.",
      why: "Services send only for domains whose owner has confirmed them, so that nobody can send in a stranger's name.",
    },
    "sending-limit.daily": {
      summary: "This account has sent as many messages as it may in one day[ (at most {limit})].",
    },
    "sending-limit.hourly": {
      summary: "This account has sent as many messages as it may in one hour[ (at most {limit})].",
    },
    "sending-limit.domain": {
      title: "Your domain's sending limit is reached",
      summary:
        "All accounts of the domain[ {senderDomain}] together have sent as much as they may for now[ (at most {limit})].",
      why: "The provider limits what a whole domain may send, also counting messages that came back. Somebody else in your organisation, or a website that sends mail, may have used it up.",
    },
    "sender-suspended.tenant": {
      title: "Your organisation may not send",
      summary: "The provider has barred the whole organisation[ {senderDomain}] from sending.",
      why: "Too much suspicious mail came from its accounts, often because one of them was hacked. It also happens to new organisations that send much at once.",
    },
    "sender-suspended.domain": {
      title: "Your domain may not send",
      summary: "The provider has barred the domain[ {senderDomain}] from sending.",
    },
    "locally-suppressed.bounced": {
      summary: "Your sending service left out[ {address}| this address], because earlier mail to it came back.",
    },
    "locally-suppressed.complained": {
      summary:
        "Ваша служба рассылки пропустила адрес[ {address}| получателя], потому что его владелец когда-то пометил ваше письмо как спам.",
      why: "Кто жалуется на спам, тот не хочет получать такие письма. Поэтому службы рассылки перестают писать этому человеку.",
    },
    "locally-suppressed.unsubscribed": {
      summary:
        "Ваша служба рассылки пропустила адрес[ {address}| получателя], потому что его владелец отписался от рассылки.",
      why: "Somebody who unsubscribes does not want this mail any more. Sending it all the same is forbidden in many countries.",
    },
    "locally-suppressed.listed": {
      summary: "Your sending service left out[ {address}| this address], because somebody put it on the list by hand.",
    },
    "greylisted.stuck": {
      title: "Серый список без конца",
      summary:
        "Сервер получателя[ {server}] просил вашу почтовую систему зайти позже при каждой попытке[, и так уже {elapsed}]; письмо может так и не дойти.",
      why: "Серый список (greylisting) должен пропускать со второй попытки. Но ваша почтовая система каждый раз ждёт дольше: 5, 10, 20, 40, 80, 160, 320 минут, а потом около 8 часов. Если сервер получателя забывает первую попытку через 4–6 часов, то 8 часов — это дольше, чем он помнит, и каждая попытка снова считается первой.",
    },
    "greylisted.gave-up": {
      title: "Your mail system gave up early",
      summary:
        "The receiving server[ {server}] asked for a second try later, but your mail system gave up[ after {elapsed}].",
      why: "Greylisting lets mail in at a second try, after some minutes or an hour at most. A mail system should go on trying for 4 to 5 days; yours stopped before the door could open.",
    },
    "rate-limited.volume": {
      summary:
        "The receiving server[ {server}] has got more messages from your mail system[ {ip}] than it takes at a time[ (try again after {wait})].",
    },
    "rate-limited.connections": {
      title: "Too many connections at once",
      summary: "Your mail system[ {ip}] opened more connections to the server[ {server}] than it allows at once.",
      why: "A server has only so many lines, like a switchboard. When one caller takes too many, it hangs up; the next try mostly works.",
    },
    "rate-limited.per-hour": {
      summary:
        "The receiving server[ {server}] has taken from your mail system[ {ip}] as many messages as it allows in an hour.",
    },
    "rate-limited.reputation-throttle": {
      title: "Your mail server is slowed down",
      summary:
        "Сервер получателя[ {server}] принимает почту с вашего почтового сервера[ {ip}] лишь понемногу, потому что пока ему не доверяет.",
      why: "Новым серверам и тем, с которых приходил спам или на которые жаловались, дают низкий предел. Он растёт, если какое-то время идут хорошие письма.",
    },
    "blocklisted.domain": {
      title: "Домен в чёрном списке",
      summary:
        "Домен отправителя[ {blocked}] значится в[ чёрном списке {list}| общедоступном чёрном списке], поэтому сервер получателя[ {server}] не принял письмо.",
      why: "Such lists name domains that were seen in spam. Often a website was hacked, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.url": {
      title: "Ссылка в чёрном списке",
      summary:
        "Ссылка из письма[ ({blocked})] значится в[ чёрном списке {list}| общедоступном чёрном списке], поэтому сервер получателя[ {server}] его не принял.",
      why: "Сайт, на который ведёт ссылка, использовали для спама или вредных страниц — возможно, его взломали. С адресом получателя всё в порядке.",
    },
    "blocklisted.helo": {
      summary:
        "[The block list {list}|A public block list] names the name[ {blocked}] by which your mail server greets, so the receiving server[ {server}] refused the message.",
    },
    "blocklisted.mailfrom": {
      title: "The sender's domain is listed",
      summary:
        "[The block list {list}|A public block list] names the domain of the sender[ {sender}], so the receiving server[ {server}] refused the message.",
      why: "The domain in the return address was seen in spam. Somebody may misuse it, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.netblock": {
      title: "Сеть провайдера в чёрном списке",
      summary:
        "Вся сеть, где стоит ваш почтовый сервер[ {ip}], значится в[ чёрном списке {list}| общедоступном чёрном списке], поэтому сервер получателя[ {server}] не принял письмо.",
      why: "Некоторые списки включают все серверы провайдера, если слишком многие из них рассылают спам. Изменить это может только сам провайдер; вы ни в чём не виноваты.",
    },
    "reputation-blocked.domain": {
      title: "Вашему домену не доверяют",
      summary:
        "Принимающая сторона[ {server}] отклоняет почту с вашего домена[ {senderDomain}] из-за его плохой репутации.",
      why: "Large receivers remember what they have seen of each domain: complaints, spam, mail to addresses that do not exist. It takes weeks of good mail to mend that.",
    },
    "reputation-blocked.netblock": {
      title: "Сеть вашего провайдера заблокирована",
      summary:
        "Принимающая сторона[ {server}] внесла часть сети вашего провайдера в собственный чёрный список[ (ваш почтовый сервер: {ip})].",
      why: "С соседних серверов того же провайдера приходил спам, и получатель блокирует их все вместе. Договориться с ним может только ваш провайдер.",
    },
    "direct-mail-blocked.cloud": {
      summary: "The receiving server[ {server}] takes no mail straight from rented machines such as[ {ip}| this one].",
      why: "Rented machines change hands by the hour, and much spam comes from them. Many receivers therefore want mail from there to go through a known outgoing server.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "The mail server has no name",
      summary:
        "Сервер получателя[ {server}] отказал, потому что у IP-адреса вашего почтового сервера[ {ip}] нет имени (обратный DNS).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "The receiving server[ {server}] refused because the name of your mail server[ {ip}] does not lead back to the same Internet address.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "The server's name looks private",
      summary:
        "The receiving server[ {server}] refused because your mail server[ {ip}] has a name like those of home connections.",
      why: "Names made of numbers, such as host-7-2-0-192.example.net, belong to connections that nobody has named. Mail servers have a name of their own, such as mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Wrong name in the greeting",
      summary:
        "Сервер получателя[ {server}] отказал, потому что ваш почтовый сервер[ {ip}] представляется именем, которого не существует.",
      why: "Servers introduce themselves by name (HELO). It is like an identity card: if the name on it does not exist, the door stays shut.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "The receiving server[ {server}] refused because the IPv6 address of your mail server[ {ip}] leads to no name (reverse DNS).",
      why: "IPv6 is the newer kind of Internet address. Many servers have a proper name for their old address and none for the new one.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Получатель сверяется с мёртвым списком",
      summary:
        "Сервер получателя[ {server}] сверяется с чёрным списком[ {list}], который закрыт[ (с {since})], и принимает его молчание или бессмыслицу за «да».",
      why: "A closed list knows nothing about any server; some answer yes to everything, so that nobody goes on asking. Whoever still asks it turns away good mail. Nobody can be taken off a list that no longer exists.",
    },
    "receiver-filter-broken.query-refused": {
      title: "The receiver misreads a block list",
      summary:
        "Сервер получателя[ {server}] обращается к чёрному списку[ {list}] так, что тот отказывается отвечать, и принимает отказ за запись в списке.",
      why: "На вопросы через общедоступные серверы DNS или на слишком частые вопросы списки отвечают кодом ошибки. Вашего сервера в списке нет: фильтр неверно понял ошибку.",
    },
    "receiver-filter-broken.licence": {
      title: "The receiver's filter has expired",
      summary: "На сервере получателя[ {server}] кончилась лицензия почтового фильтра.",
      why: "A filter without a licence turns mail away instead of checking it. This has nothing to do with the sender or the message.",
    },
    "receiver-filter-broken.heuristic": {
      title: "The receiver's filter misjudges",
      summary:
        "The receiving server[ {server}] refused the sending mail server[ {ip}] on a mere suspicion[: “{words}”].",
      why: "The answer names no public list, no spam and no fault; a filter there has drawn a wrong conclusion. Nothing has to be changed at the sending side; only the administrator of the filter can correct it.",
    },
    "sender-auth-failed.spf": {
      summary: "Домен[ {senderDomain}] не разрешает вашему почтовому серверу[ {ip}] отправлять от его имени (SPF).",
      why: "У домена есть список серверов, которым можно отправлять его почту, — он называется SPF. Сервера, отправившего ваше письмо, там нет, или письмо по дороге переслали.",
    },
    "sender-auth-failed.dkim": {
      summary: "Печать домена[ {senderDomain}] на письме отсутствует или нарушена (DKIM).",
      why: "DKIM — это печать, которую отправляющий сервер ставит на каждое письмо. Её нет, или письмо по дороге изменили уже после того, как её поставили.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Домен[ {senderDomain}] просит не принимать почту, которая не доказывает своё происхождение (DMARC), а это письмо его не доказало.",
    },
    "sender-auth-failed.alignment": {
      summary: "The message is proved to come from another domain than[ {senderDomain}| the one] in its From line.",
      why: "The proofs (SPF and DKIM) are there, but they speak for another domain, such as that of the sending service. It is like a letter with one company's name and another company's stamp.",
    },
    "sender-auth-failed.arc": {
      title: "Forwarding broke the proof",
      summary:
        "The message was forwarded on the way, and the receiving server[ {server}] does not trust the one that forwarded it.",
      why: "Forwarding breaks the seals of a message. A forwarder can vouch for what it saw (ARC), but its word did not count here.",
    },
    "sender-auth-failed.none": {
      summary: "The message carries no proof at all that it comes from[ {senderDomain}| the domain it names].",
      why: "Large receivers take mail only with a proof: a list of allowed servers (SPF) or a seal (DKIM). Neither has been set up for this domain, so its mail is like a letter without any stamp.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "The domain[ {senderDomain}] does not say what shall happen to forged mail in its name (DMARC).",
      why: "Large receivers ask this of everybody who sends much mail. It is one short entry in the DNS of the domain.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "The list of allowed servers (SPF) of the domain[ {senderDomain}] could not be read.",
      why: "The entry has an error, asks too many other domains, or the name servers did not answer. So nobody can tell whether the message is genuine.",
    },
    "sender-domain-invalid.not-found": {
      summary: "The receiving server[ {server}] does not find the domain of the sender[ {sender}] on the Internet.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "The domain of the sender[ {sender}] names no mail server, so nobody could write back.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "The domain of the sender[ {sender}] declares that it receives no mail, so nobody could write back.",
    },
    "sender-domain-invalid.callout": {
      title: "Your own address failed a check",
      summary:
        "The receiving server[ {server}] asked whether it could write back to[ {sender}| the sender], and got a no.",
      why: "Some servers ring back before they take a message, to see whether the return address exists. The server of the sender's address did not confirm it.",
    },
    "sender-domain-invalid.syntax": {
      summary: "The sender's address[ {sender}] is not written the way an e-mail address has to be.",
      why: "The mail program or website has a wrong or incomplete sender's address in its settings, for example one without a domain.",
    },
    "spam-content.url": {
      summary: "Сервер получателя[ {server}] счёл это письмо спамом из-за ссылки в нём.",
    },
    "spam-content.bulk": {
      title: "Taken for mass mail",
      summary: "The receiving server[ {server}] takes this message for mass mail that nobody asked for.",
      why: "The same text went to many people, or it lacks what mass mail needs, such as a way to unsubscribe. The address of the recipient is fine.",
    },
    "spam-content.complaints": {
      title: "Recipients complained about such mail",
      summary: "The receiving server[ {server}] refuses this message because its users marked similar ones as spam.",
      why: "Receivers count how often people press “spam”. If many do, later messages of the kind are turned away for a while.",
    },
    "malware.phishing": {
      title: "Письмо приняли за мошенничество",
      summary: "Сервер получателя[ {server}] счёл письмо попыткой выманить пароли или деньги.",
      why: "It has a link or wording known from fraud. Perhaps somebody sends in your name, or a website to which you link was hacked; rarely the filter is wrong.",
    },
    "attachment-blocked.encrypted": {
      title: "Locked attachments are not allowed",
      summary: "The receiving server[ {server}] does not accept an attachment that is protected by a password.",
      why: "The scanner cannot look inside, as into a locked suitcase. So many servers refuse it.",
    },
    "attachment-blocked.name": {
      summary: "The receiving server[ {server}] does not accept an attachment with this file name.",
      why: "Viruses like to hide behind names with two endings or strange signs, so such names are refused without looking further.",
    },
    "attachment-blocked.executable": {
      title: "Programs are not allowed",
      summary: "The receiving server[ {server}] does not accept programs or scripts as attachments.",
      why: "A program can do anything on the computer that opens it. Nearly all servers refuse them, also inside an archive.",
    },
    "attachment-blocked.macro": {
      title: "Macros are not allowed",
      summary: "The receiving server[ {server}] does not accept documents with macros.",
      why: "Macros are small programs inside a document and can carry viruses.",
    },
    "message-too-large.headers": {
      title: "Слишком большой заголовок письма",
      summary: "Строки в начале письма, с отправителями и получателями, длиннее, чем принимает сервер[ {server}].",
      why: "The head of a message grows with every recipient and with every reply. Usually a very long list of recipients is the cause.",
    },
    "message-too-large.attachments-count": {
      title: "Слишком много вложений",
      summary: "В письме больше вложений, чем принимает сервер[ {server}].",
      why: "Servers limit the number of files, because each of them has to be checked.",
    },
    "message-too-large.recipient-limit": {
      title: "Too large for this recipient",
      summary: "The message[, {size},] is larger than this recipient may receive[: at most {limit}].",
      why: "The recipient's organisation or contract sets a limit for this mailbox. A smaller message gets through.",
    },
    "message-malformed.from": {
      summary:
        "The receiving server[ {server}] refused the message because its From line is missing, doubled or wrong.",
    },
    "message-malformed.message-id": {
      summary:
        "The receiving server[ {server}] refused the message because its number (Message-ID) is missing or wrong.",
    },
    "message-malformed.date": {
      summary: "The receiving server[ {server}] refused the message because its date is missing or wrong.",
      why: "The program that wrote the message left the date out, or the clock of the computer is wrong. The words you wrote are not the cause.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "The receiving server[ {server}] refused the message because a line that may stand only once at its head stands there twice.",
    },
    "message-malformed.bare-newline": {
      summary: "The receiving server[ {server}] refused the message because its lines do not end the way mail demands.",
    },
    "message-malformed.line-length": {
      summary: "The receiving server[ {server}] refused the message because a line in it is too long.",
    },
    "message-malformed.charset": {
      summary:
        "The receiving server[ {server}] refused the message because letters in it are not encoded as mail demands.",
    },
    "message-malformed.mime": {
      summary:
        "The receiving server[ {server}] refused the message because its parts and attachments are not put together properly.",
    },
    "message-malformed.header": {
      summary: "The receiving server[ {server}] refused the message because of a fault in the lines at its head.",
    },
    "policy-rejected.admin-rule": {
      summary: "Администратор принимающей стороны[ {server}] задал правило, по которому это письмо отклонено.",
    },
    "policy-rejected.geo": {
      summary: "Сервер получателя[ {server}] не принимает почту из той страны или сети, откуда пришло ваше письмо.",
      why: "Some organisations shut out whole countries or networks from which they expect no mail. Your message was not judged at all.",
    },
    "policy-rejected.ipv6": {
      summary: "Сервер получателя[ {server}] не принимает эту почту по IPv6 — адресам интернета нового образца.",
      why: "Some receivers ask more of mail that comes over IPv6, or do not take it at all. Over the older kind of address the same message may pass.",
    },
    "policy-rejected.challenge": {
      title: "The sender has to be confirmed",
      summary:
        "The mail system of[ {address}| the recipient] holds the message until the sender confirms that a person wrote it.",
      why: "Some people let only confirmed senders in. A request to confirm came by mail, or a link stands in the answer.",
    },
    "server-full.resources": {
      title: "The receiving server is overloaded",
      summary: "Серверу получателя[ {server}] не хватает памяти или других ресурсов, и сейчас он почту не принимает.",
      why: "Too much is going on there at once. Such a shortage mostly passes by itself within minutes or hours.",
    },
    "server-error.busy": {
      title: "The receiving server is busy",
      summary: "The receiving server[ {server}] is busy and asks to be tried again later[, after {wait}].",
      why: "Too many messages or connections come in at once, as at a counter with a long queue. The next try mostly works.",
    },
    "server-error.load": {
      summary: "The receiving server[ {server}] has so much to do that it takes no more mail for the moment.",
    },
    "server-error.maintenance": {
      title: "The receiving server is being serviced",
      summary: "На сервере получателя[ {server}] идут технические работы, и сейчас он почту не принимает.",
      why: "Servers are stopped for repairs and updates now and then, mostly for some hours.",
    },
    "server-error.filter-down": {
      summary: "A program that checks mail at the receiving server[ {server}] is out of order, so it takes none.",
      why: "Rather than let mail through unchecked, the server asks to try again later. The message itself was not judged.",
    },
    "server-misconfigured.command": {
      summary: "A program that shall put mail into the mailbox[ {address}] fails on the receiving server[ {server}].",
    },
    "server-misconfigured.alias": {
      summary: "The address[ {address}] stands for other addresses, and that list is faulty on the server[ {server}].",
      why: "The list may name itself, a file that is gone, or an address that does not exist. Only the administrator there can mend it.",
    },
    "server-misconfigured.permission": {
      summary: "The receiving server[ {server}] is not allowed to write into the mailbox[ {address}].",
      why: "The rights on a file or folder there are wrong. The message reached the right house, but the key to the letter box is missing.",
    },
    "server-misconfigured.lookup": {
      summary: "The receiving server[ {server}] could not look up whether the mailbox[ {address}] exists.",
      why: "Its list of users, a database or directory, does not answer. That says nothing about the address; the next try may work.",
    },
    "server-misconfigured.filter": {
      summary: "A filter rule of the mailbox[ {address}] is faulty, so the message could not be put into it.",
      why: "Owners can sort their mail by rules of their own. One of these rules cannot be carried out.",
    },
    "protocol-error.smtputf8": {
      title: "Only plain letters in addresses",
      summary: "Сервер[ {server}] не умеет работать с адресами, в которых есть буквы кроме английских.",
      why: "Addresses with accents and other scripts need a newer kind of server (SMTPUTF8) all the way. This one does not know them yet.",
    },
    "protocol-error.feature": {
      summary: "The server[ {server}] lacks something that this message needs.",
      why: "Mail can ask for extras, such as receipts or binary attachments, that not every server offers. Without the extra, the same message may pass.",
    },
  },

  actions: {
    delayed: {
      title: "Письмо задерживается, но не потеряно",
      summary:
        "Ваше письмо для[ {address}| получателя] ещё не дошло; почтовая система продолжает попытки[ до {until}].",
      why: "Это уведомление о задержке, а не об отказе. Вам напишут снова, только если доставить письмо так и не удастся.",
    },
    delivered: {
      title: "Письмо дошло",
      summary: "Ваше письмо положено в почтовый ящик[ {address}].",
      why: "Это подтверждение, о котором кто-то просил, а не отказ. Прочитано ли письмо, оно не говорит.",
    },
    relayed: {
      title: "Письмо передано дальше",
      summary:
        "Ваше письмо для[ {address}| получателя] передано следующему серверу[ {server}], а он подтверждений не присылает.",
      why: "Дальше сообщений не будет, если только что-то не пойдёт не так.",
    },
    expanded: {
      title: "Письмо пришло в рассылку",
      summary: "Ваше письмо на[ адрес {address}| этот адрес] принято и разослано нескольким людям.",
      why: "За этим адресом стоит рассылка или группа. Подтверждений по каждому участнику не будет.",
    },
  },

  kinds: {
    complaint: {
      title: "На вашу почту пожаловались",
      summary: "Получатель пометил письмо от вас как спам или злоупотребление, и почтовая служба сообщает вам об этом.",
      next: "Больше не посылайте этому человеку рекламу и рассылки и выясните, чем письмо ему не понравилось.",
    },
    "auto-reply": {
      title: "Автоматический ответ",
      summary: "Ваше письмо дошло; ящик получателя ответил сам[ и называет день возвращения: {returns}].",
      next: "Делать ничего не нужно. [Если дело срочное, напишите по адресу {contact}.]",
    },
    challenge: {
      title: "Подтвердите своё письмо",
      summary: "Почтовая система получателя придержит ваше письмо, пока вы не подтвердите, что вы человек.",
      next: "Если письмо писали вы, выполните указания из этого сообщения. Если нет — удалите его.",
    },
    "read-receipt": {
      title: "Уведомление о прочтении",
      summary: "Почтовая программа получателя сообщает, что стало с вашим письмом: например, что его открыли.",
      next: "Никакой ошибки нет, и делать ничего не нужно.",
    },
    "list-request": {
      title: "Запрос к списку рассылки",
      summary: "Кто-то хочет подписаться на рассылку или отписаться от неё.",
      next: "Передайте запрос тем, кто ведёт рассылку.",
    },
    "address-change": {
      title: "Новый адрес",
      summary: "Кто-то сообщает, что его адрес электронной почты изменился.",
      next: "Уточните у самого человека, прежде чем менять запись в адресной книге.",
    },
    "not-a-report": {
      title: "Это не отчёт о доставке",
      summary: "В этом сообщении нет сведений о доставке.",
      next: "Если вы ждали отчёта, передайте нам уведомление целиком, со всеми строками.",
    },
  },

  steps: {
    checkAddress: "Сверьте адрес[ {address}] буква за буквой с тем, который вам дали. Чаще всего причина — опечатка.",
    checkDomain: "Проверьте часть адреса после @[: {domain}]. Одна неверная буква — и письмо уйдёт в никуда.",
    askNewAddress: "Узнайте у получателя по телефону или другим способом, какой адрес у него работает.",
    askFullAddress: "Ask the recipient for the full address, and write that.",
    useNewAddress: "Напишите на новый адрес[ {newAddress}] и исправьте его в адресной книге.",
    asciiAddress: "Попросите у получателя адрес из обычных английских букв и цифр.",
    urgent: "If it is urgent, reach the recipient by phone or in another way.",
    askToAllow:
      "Попросите получателя по телефону или другим способом разрешить письма с[ адреса {sender}| вашего адреса].",
    joinOrAsk: "Сначала вступите в группу или рассылку либо попросите кого-то из участников передать ваше письмо.",
    confirmSelf: "Look for a message that asks you to confirm that you are a person, and follow it.",
    shareByLink: "Положите файлы в облачное хранилище и отправьте вместо них ссылку.",
    shrink: "Сделайте письмо меньше[ (предел: {limit})]: сожмите картинки или отправьте файлы по одному.",
    fewerFiles: "Spread the files over several messages, or pack them into one archive (ZIP).",
    unlockFile: "Send the file without a password, or give a link to it.",
    renameFile: "Give the file a plain name with one ending, such as offer.pdf.",
    plainFormat: "Save the document without macros, best as a PDF, and send that.",
    split: "Разделите получателей на несколько писем.",
    spreadOut: "If you sent a newsletter or many messages, send the rest in small portions over some hours.",
    optIn: "Write only to people who asked for it, and put a link to unsubscribe into every message.",
    login:
      "Откройте в почтовой программе настройки сервера исходящей почты (SMTP) и включите вход: порт 587 или 465, имя пользователя — ваш полный адрес почты, пароль — от вашего ящика.",
    relayLogin:
      "If[ {server}| the server] is your own outgoing server, log in to it: in the settings of your mail program (outgoing server, SMTP) take port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "Заново введите в почтовой программе имя пользователя (полный адрес почты) и пароль.",
    otherLogin:
      "Set the account up anew in an up-to-date mail program, with encryption (SSL/TLS or STARTTLS) and the login that your provider names.",
    appPassword:
      "Создайте пароль приложения в настройках учётной записи у вашей почтовой службы и введите его в почтовой программе.",
    webLogin: "Один раз войдите в почту на сайте вашей почтовой службы и сделайте то, о чём там попросят.",
    loginLater: "Try again in a quarter of an hour. Do not change your password because of this.",
    ownSender: "Выберите в поле «От» адрес, который относится к той учётной записи, под которой вы входите.",
    correctSender: "Correct your own address in the settings of the mail program or website that sent the message.",
    confirmDomain:
      "Confirm the domain[ {senderDomain}] in the settings of your sending service, or send from a confirmed address.",
    waitForLimit:
      "Подождите, пока лимит обнулится, — обычно это не дольше суток. Для рассылок используйте службу, которая для них создана.",
    notYou: "If you did not send so much, change your password at once: somebody else may be using your account.",
    secureAccount: "Смените пароль и посмотрите, нет ли в папке «Отправленные» писем, которых вы не писали.",
    askProvider: "Отправьте готовое сообщение своей почтовой службе или администратору.",
    askAdmin: "Отправьте готовое сообщение администратору принимающей стороны.",
    askRecipient: "Give the recipient the ready text by phone or in another way, as mail does not get through.",
    scan: "Проверьте компьютер антивирусом со свежими базами и больше не отправляйте это вложение.",
    reword: "Уберите лишние ссылки, сокращённые адреса и вложения и пишите простыми предложениями.",
    removeLink: "Уберите ссылку[ {blocked}] из письма.",
    otherProgram: "Отправьте письмо из другой почтовой программы или с сайта вашей почтовой службы.",
    withoutExtras: "Send it as a plain message without a request for receipts and without special formats.",
    reviewSuppression:
      "Найдите адрес[ {address}] в списке заблокированных адресов вашей службы рассылки, прочитайте, почему он там, и убирайте его оттуда, только если точно знаете, что он работает.",
    respectWish: "Больше не пишите этому человеку, пока он сам об этом не попросит.",
    nothing: "Делать ничего не нужно: ваша почтовая система попробует ещё раз сама.",
    writeAgain: "Отправьте письмо ещё раз.",
    pasteAll:
      "Передайте нам уведомление целиком, вместе с техническими строками в конце. Часто причина названа именно там.",
    stopCause:
      "Найдите в почтовом журнале ящик или сайт, который рассылает спам, и остановите его. Иначе сервер скоро снова заблокируют.",
    cleanDomain:
      "Find out why the domain[ {blocked}] is listed: look for a hacked website, misused accounts and newsletters that nobody asked for, and put that right.",
    delist: "Затем подайте запрос на исключение[ {blocked}| сервера] из списка[ {list}][. Понадобятся: {needs}].",
    askReceiver:
      "Затем напишите принимающей стороне[ ({provider})] через её собственную форму[. Там понадобятся: {needs}].",
    readCode: "Прочитайте, что принимающая сторона[ ({provider})] пишет о[ своём коде {operatorCode}| таких ответах].",
    operatorEnded: "Не обращайтесь в[ {provider}| эту службу]: её больше нет[ ({ended})][. Обратитесь в {successor}].",
    useSmarthost: "Пусть эта машина отправляет почту через сервер исходящей почты провайдера, а не напрямую.",
    setPtr:
      "Попросите владельца IP-адреса[ {ip}] задать для него обратное имя, и пусть это имя ведёт обратно на тот же адрес.",
    namePtr:
      "Have the owner of the Internet address[ {ip}] give it a reverse name of your own, such as mail.example.net.",
    fixHelo: "Задайте серверу для приветствия полное имя, которое есть в DNS.",
    ipv6Ptr: "Give the IPv6 address[ {ip}] a reverse name, or let the server send over IPv4 only.",
    sendIpv4: "Let the mail server deliver to this receiver over IPv4.",
    fixSpf: "Добавьте сервер[ {ip}] в запись SPF домена[ {senderDomain}].",
    mendSpf:
      "Correct the SPF record of the domain[ {senderDomain}]: exactly one record, no typing errors, at most 10 look-ups.",
    fixDkim: "Включите подпись DKIM для домена[ {senderDomain}] и проверьте, что в DNS стоит верный открытый ключ.",
    fixDmarc: "Сделайте так, чтобы SPF или DKIM использовали тот же домен, что и поле «От»: именно это сверяет DMARC.",
    publishDmarc: "Publish a DMARC record for the domain[ {senderDomain}]; p=none is enough to begin with.",
    forwardSealed:
      "Let the forwarding server keep the message unchanged, rewrite the return path (SRS) and seal it (ARC).",
    fixSenderDomain:
      "Убедитесь, что домен[ {senderDomain}] существует и у него есть запись для почты (MX), чтобы на него можно было ответить.",
    liftNullMx: "Send under a domain that takes mail, or replace the null MX record of the domain[ {senderDomain}].",
    acceptCallback: "See that the server of the domain[ {senderDomain}] accepts mail to the address[ {sender}].",
    slowDown: "Пусть почтовая система отправляет этому получателю медленнее и по меньшему числу соединений.",
    fewerConnections: "Let the mail system open fewer connections to this receiver at a time.",
    warmUp: "Send little at first and a bit more each day, only to people who want the mail, until the limit rises.",
    allowRelay:
      "Настройте пересылающий сервер[ {server}] так, чтобы он принимал почту с вашего почтового сервера: по паролю или по IP-адресу.",
    relayForward:
      "If[ {server}| the server] shall pass mail on from your mail server[ {reporter}], configure it as a relay for that server, by login or by its Internet address.",
    checkResolver: "Если так же не уходит почта на многие домены, проверьте, как ваш почтовый сервер обращается к DNS.",
    checkOutbound: "Если так же не уходит почта на многие серверы, проверьте, открыт ли наружу порт 25.",
    fixSmarthost:
      "Correct the name of the outgoing server (smart host, relay host) in the settings of the mail server.",
    retrySettings:
      "Пусть ваш почтовый сервер повторяет попытки не реже чем раз в 2 часа и всегда с одного и того же IP-адреса.",
    keepTrying: "Let your mail server try again after 15 to 30 minutes, and go on for at least 4 days.",
    grantSendAs: "Дайте учётной записи право отправлять с[ адреса {sender}| этого адреса].",
    registerDomain: "Register the domain[ {senderDomain}] for this account.",
    checkAccount:
      "Check whether the account is locked, whether its password is still valid, and whether it may send (SMTP).",
    release: "Разблокируйте учётную запись, когда пароль будет сменён и спам больше не пойдёт.",
    checkTls: "Проверьте на своём почтовом сервере настройки шифрования для этого получателя.",
    sendPlain: "If the message may travel without this promise, send it without REQUIRETLS.",
    fixSoftware: "Проверьте программу, которая составила или отправила письмо; её разработчик может исправить ошибку.",
    fixFrom: "Let the program write exactly one From line, with one complete address.",
    fixMessageId: "Let the program give every message one Message-ID of the form <name@domain>.",
    fixDate: "Let the program write one Date line, and set the clock of the computer.",
    fixDuplicate: "Let the program write From, To, Subject, Date and Message-ID only once each.",
    fixNewline: "Let the program end every line with CR LF, and never send one of the two alone.",
    fixLineLength:
      "Let the program break lines after at most 998 characters, or encode them (base64, quoted-printable).",
    fixCharset: "Let the program encode letters outside ASCII (RFC 2047 in the header, MIME in the text).",
    fixMime: "Correct the MIME structure: boundaries, Content-Type and encoding of every part.",
    updateSoftware: "Посмотрите переговоры серверов в почтовом журнале и обновите почтовые программы.",
    makeRoom: "Удалите старые письма и очистите корзину или увеличьте объём ящика.",
    reopen: "Войдите в почту на сайте своей почтовой службы или попросите её снова открыть ящик.",
    payMailbox: "Renew the subscription of the mailbox at your provider.",
    allowSender: "Внесите[ адрес {sender}| адрес отправителя] в список разрешённых отправителей.",
    unblockSender: "Take the address[ {sender}] off the list of blocked senders.",
    approve: "Let the message through, or allow the address[ {sender}] for good.",
    fixForwarding: "Исправьте пересылку из ящика[ {address}] или отключите её.",
    fixOwnFilter: "Correct or delete the filter rules of the mailbox[ {address}].",
    askOwnAdmin: "Попросите своего администратора разобраться; отчёт отправителя ему поможет.",
    authorizeDomain:
      "Разрешите серверу[ {server}] принимать почту для[ домена {domain}| этого домена]: добавьте домен к тем, которые сервер считает своими.",
    relayDomain:
      "If[ {server}| the server] is named in the MX records of[ {domain}| this domain], authorise it to handle mail for that domain.",
    relayOnward:
      "Если сервер должен передавать почту дальше, настройте его как пересылающий для[ домена {domain}| этого домена].",
    correctMx: "Если за[ домен {domain}| этот домен] должен отвечать другой сервер, укажите его в записи MX.",
    fixDns:
      "Исправьте записи DNS у домена[ {domain}]: в записи MX должен стоять сервер, который существует и имеет адрес.",
    addMxAddress:
      "Give the server that the MX record of[ {domain}| the domain] names an address (A or AAAA record), or name another.",
    mxNoAlias: "Let the MX record of[ {domain}| the domain] name the server itself, not an alias (CNAME).",
    mxPublic: "Let the MX record of[ {domain}| the domain] lead to a server with a public Internet address.",
    fixDnssec: "Renew the DNSSEC signatures of the domain[ {domain}], or take its DS record out at the registrar.",
    fixDelegation: "See that every name server entered at the registrar knows the domain[ {domain}].",
    fixNameServers: "Убедитесь, что все серверы имён домена[ {domain}] отвечают.",
    openServer: "Убедитесь, что почтовый сервер[ {server}] работает, а межсетевой экран пропускает входящий порт 25.",
    keepConnection:
      "Look in the log of the server[ {server}] why it breaks connections off: firewall, mail filter, load, or a very small MTU.",
    offerTls: "Switch on encryption (STARTTLS) with a valid certificate on the server[ {server}].",
    modernTls: "Let the server[ {server}] offer TLS 1.2 or newer with common ciphers.",
    fixCertificate:
      "Обновите сертификат сервера[ {server}] и проверьте, что домен объявляет о шифровании (MTA-STS, TLSA).",
    fixMtaSts:
      "Let the MTA-STS policy of the domain[ {domain}] name the servers of its MX records, and give those valid certificates.",
    fixTlsa: "Publish the TLSA record that belongs to the present certificate of the server[ {server}].",
    breakLoop: "Найдите правила пересылки, которые гоняют почту по кругу, и уберите одно из них.",
    freeDisk: "Освободите место на диске сервера[ {server}] или выделите ему больше ресурсов.",
    addResources: "Look why the server[ {server}] is short of memory, processes or open files, and give it more.",
    repairServer: "Посмотрите в журнале сервера[ {server}], что происходило во время из отчёта, и устраните ошибку.",
    restartFilter:
      "Look after the mail filter of the server[ {server}] (virus scanner, spam filter, policy service): it does not answer.",
    fixDelivery: "Проверьте, как сервер[ {server}] кладёт почту в ящик[ {address}]: пересылку, фильтры, права доступа.",
    fixCommand:
      "Check the command to which mail for[ {address}| this address] is handed: does it exist, may it run, does it end without an error?",
    fixAlias: "Correct the alias list behind the address[ {address}].",
    fixPermission: "Correct owner and rights of the mailbox files of[ {address}| this address].",
    fixLookup: "See that the database or directory with the users answers to the server[ {server}].",
    fixGreylisting:
      "Пусть серый список помнит первую попытку не меньше 36 часов и одинаково относится ко всем серверам одной сети.",
    removeDeadList:
      "Уберите список[ {list}] из настроек сервера. Его больше нет[ (с {since})], и его ответы ничего не значат.",
    fixListQuery:
      "Обращайтесь к списку[ {list}] через собственный сервер DNS. Ответы из 127.255.255.0/24 — это ошибки, а не записи в списке.",
    renewLicence: "Продлите лицензию почтового фильтра или отключите его.",
    checkFilter:
      "Проверьте, почему фильтр не принял почту с сервера[ {ip}]: его нет ни в одном списке, и в ответе не названо никакого нарушения. Разрешите его или исправьте фильтр.",
    adjustRule:
      "Посмотрите, по какому правилу отклонено письмо, и разрешите отправителя[ {sender}], если его почту надо пропускать.",
    allowOutside: "Open the address[ {address}] to senders from outside, or allow the sender[ {sender}].",
    command: "Для проверки: [{command}|средства вашего DNS и почтового сервера.]",
    technical: "Технические данные: [{technical}|не указаны.]",
  },

  retry: {
    automatic: "Не отправляйте письмо заново: почтовая система сама продолжает попытки[ до {until}].",
    no: "Больше не отправляйте письмо на этот адрес: оно снова вернётся.",
    corrected: "Отправьте письмо снова, как только узнаете верный адрес.",
    room: "Отправьте письмо снова, когда получатель освободит место.",
    later: "Отправьте письмо снова позже[, не раньше чем через {wait}].",
    hours: "Отправьте письмо снова через несколько часов.",
    fixed: "Отправьте письмо снова, когда это исправят; до тех пор его снова не примут.",
    changed: "Отправьте письмо снова, когда внесёте изменения.",
    once: "Можно один раз отправить письмо снова через несколько часов. Если оно опять вернётся, сначала надо найти причину.",
    done: "Не отправляйте письмо снова: оно дошло.",
  },

  listOwner: {
    suppress:
      "Уберите[ адрес {address}| этот адрес] из рассылки. Возвращайте его, только если владелец подтвердит, что адрес работает.",
    quarantine:
      "Приостановите рассылку на[ адрес {address}| этот адрес] на неделю. Если и после этого будет ошибка, уберите его из рассылки.",
    disabled:
      "Write to the address[ {address}] only rarely for now. Take it off your list when it has failed 3 times, spread over at least 30 days, and nothing got through.",
    full: "Пока оставьте[ адрес {address}| этот адрес]. Приостановите рассылку, если ящик окажется полон три раза не меньше чем за две недели.",
    domain:
      "Keep the address[ {address}]. If all mail to its domain still fails after 72 hours, pause the domain and try it once a day.",
    none: "Оставьте[ адрес {address}| этот адрес] в рассылке и не считайте эту ошибку его виной.",
    release: "Адрес[ {address}] работает: возобновите рассылку и забудьте прежние ошибки.",
    wish: "Не включайте[ адрес {address}| этот адрес] в рассылку, пока его владелец сам не попросит писем.",
  },

  parties: {
    sender: "Вы",
    "sender-admin": "Ваша почтовая служба или администратор",
    recipient: "Получатель",
    "recipient-admin": "Администратор почты получателя",
    "third-party": "Кто-то другой",
    nobody: "Никто",
    unknown: "Неизвестно",
  },

  ticket: {
    toProvider: "Ваша почтовая служба или хостинг (поддержка)",
    toAdmin: "Администратор принимающего почтового сервера",
    toRecipient: "[{address}, по|По] телефону или другим способом: почта не доходит",
    subjectBlocked: "Просим исключить наш почтовый сервер[ {blocked}] из чёрного списка[: {list}]",
    subjectProvider: "Не принимается почта[ на домен {domain}]: ",
    subjectAdmin: "Ваш сервер не принимает почту[ на домен {domain}]: ",
    subjectRecipient: "Мои письма[ на адрес {address}] к вам не доходят",
    hello: "Здравствуйте!",
    introProvider: "Моё письмо не приняли. Судя по отчёту, исправить это можете вы. Всё, что мне известно, — ниже.",
    introAdmin:
      "Почта для ваших пользователей не принимается. Судя по отчёту, исправить это можете вы. Всё, что мне известно, — ниже.",
    introRecipient:
      "Моё электронное письмо к вам вернулось. Возможно, вы или те, кто занимается вашей почтой, сможете помочь.",
    happened: "Что случилось:",
    asks: "Что прошу сделать:",
    facts: "Данные:",
    answer: "Ответ сервера, дословно:",
    report: "Копия отчёта (личные сведения заменены):",
    reportFull: "Копия отчёта:",
    thanks: "Спасибо за помощь.",
    factIp: "Заблокированный IP-адрес",
    factSendingIp: "Sending Internet address",
    factBlocked: "Указано в списке",
    factList: "Чёрный список",
    factDelist: "Страница для исключения",
    factServer: "Отказал сервер",
    factReporter: "Сообщил сервер",
    factRecipient: "Получатель",
    factSender: "Отправитель",
    factDomain: "Домен получателя",
    factCode: "Коды",
    factCommand: "Refused at",
    factReference: "Номер обращения",
    factTime: "Время",
    factLastTry: "Last try",
    factMessageId: "Message-ID",
    factQueueId: "Queue id",
    needIp: "IP-адрес сервера",
    needDomain: "домен",
    needError: "текст ошибки",
    needContact: "ваше имя и адрес почты",
    needPhone: "номер телефона",
    needCompany: "название организации",
    needVolume: "объём почты",
    needReason: "довод, почему блокировку следует снять",
    needHeaders: "письмо со всеми строками заголовка",
    needWebsite: "адрес сайта",
  },
};

export default russian;
