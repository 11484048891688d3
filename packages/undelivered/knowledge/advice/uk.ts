import type { AdvicePack } from "./pack.js";

/** Ukrainian. The forms of `waits` are in the accusative ("через хвилину"). */
const ukrainian: AdvicePack = {
  tag: "uk",
  name: "Українська",
  direction: "ltr",
  plural: "east-slavic",
  decimal: ",",
  date: "{day}.{month}.{year} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} байт", "{n} КБ", "{n} МБ", "{n} ГБ"],
  waits: {
    second: ["{n} секунду", "{n} секунди", "{n} секунд"],
    minute: ["{n} хвилину", "{n} хвилини", "{n} хвилин"],
    hour: ["{n} годину", "{n} години", "{n} годин"],
    day: ["{n} день", "{n} дні", "{n} днів"],
  },

  reasons: {
    "user-unknown": {
      title: "Такої адреси немає",
      summary: "Сервер отримувача[ {server}] повідомляє, що поштової скриньки[ {address}] не існує.",
      why: "Можливо, в адресі є помилка, або людина звільнилася чи перейшла на іншу пошту. Це наче надіслати листівку до будинку, якого вже немає.",
    },
    "address-invalid": {
      title: "Адресу записано неправильно",
      summary: "Адресу[ {address}] записано не так, як має бути записана адреса електронної пошти.",
      why: "Якийсь знак пропущено, подвоєно або поставлено не там: зайвий пробіл, кома замість крапки, немає @. Жоден листоноша не прочитає такої адреси, тож лист навіть не вирушив у дорогу.",
    },
    "address-moved": {
      title: "Отримувач змінив адресу",
      summary: "Поштової скриньки[ {address}] тут більше немає[; нова адреса власника: {newAddress}].",
      why: "Власник має іншу адресу — так само, як люди переїжджають до іншого будинку. На нову адресу цей сервер пошту не пересилає.",
    },
    "mailbox-disabled": {
      title: "Поштову скриньку закрито",
      summary: "Поштова скринька[ {address}] існує, але її вимкнено і листів вона не приймає.",
      why: "Поштові служби закривають скриньки, якими давно не користуються, за які не платять або які заблоковано. Можливо, власник чи поштова служба зможе відкрити її знову.",
    },
    "mailbox-full": {
      title: "Поштова скринька переповнена",
      summary: "У поштовій скриньці[ {address}] немає місця для вашого листа.",
      why: "Розмір кожної скриньки обмежений — як у скриньки в під’їзді, з якої ніхто не виймає пошту. Доки власник не звільнить місце, більше нічого не вміститься.",
    },
    "mailbox-unavailable": {
      title: "Поштова скринька недоступна",
      summary: "Сервер отримувача[ {server}] не приймає пошту для скриньки[ {address}] і не пояснює чому.",
      why: "Можливо, такої адреси немає, можливо, її закрито, а можливо, ваших листів не пропускає якесь правило. Зі слів сервера цього не зрозуміти.",
    },
    "recipient-restricted": {
      title: "Вам сюди писати не можна",
      summary: "Адреса[ {address}] працює, але листів від вас не приймає.",
      why: "Деякі скриньки та групи приймають листи лише від певних людей. Ваш лист відхилило правило, яке встановив отримувач або його організація; змінити це правило можуть тільки там.",
    },
    "recipient-rate-limited": {
      title: "Забагато листів цьому отримувачу",
      summary: "До поштової скриньки[ {address}] зараз надходить більше листів, ніж вона може прийняти за один раз.",
      why: "Коли до однієї скриньки надходить одразу дуже багато листів, сервер їх притримує. Можливо, ви тут зовсім ні до чого. Це минеться само.",
    },
    "domain-not-found": {
      title: "Такого домену немає",
      summary: "Домену[ {domain}], тобто імені після знака @, в інтернеті не існує.",
      why: "В адресній книзі інтернету (DNS) такого імені немає. Найчастіше це помилка в написанні; іноді власник забув продовжити ім’я.",
    },
    "domain-no-mail": {
      title: "Цей домен не приймає пошту",
      summary: "Домен[ {domain}] існує, але електронної пошти не приймає.",
      why: "Можливо, у нього є лише сайт. Це наче будинок без поштової скриньки: листоноша його знайде, але залишити лист ніде.",
    },
    "dns-temporary": {
      title: "Адресна книга не відповіла",
      summary:
        "Сервери імен, які знають, куди доставляти пошту для[ домену {domain}| цього домену], не відповіли на запит.",
      why: "Адресна книга інтернету (DNS) підказує листоноші, куди йти. Якщо відповіді немає, це не означає, що домен зник: зараз не працюють сервери імен отримувача або пошук у вашої поштової служби.",
    },
    "dns-misconfigured": {
      title: "Домен вказує в нікуди",
      summary: "Для домену[ {domain}] вказано поштовий сервер, до якого під цим іменем не дістатися.",
      why: "В адресній книзі інтернету (DNS) у домену неправильні записи. Адреса в листоноші є, але будинку за нею немає. Виправити це можуть лише ті, хто дбає про домен.",
    },
    "connection-failed": {
      title: "Сервер отримувача недоступний",
      summary: "Ваша поштова система не змогла зв’язатися із сервером отримувача[ {server}], або зв’язок обірвався.",
      why: "Можливо, сервер вимкнено, перевантажено або відрізано від інтернету. Це наче стукати у двері, які ніхто не відчиняє.",
    },
    "tls-failed": {
      title: "Захищене з’єднання не вдалося",
      summary: "З’єднання із сервером отримувача[ {server}] не вдалося зашифрувати, а одна зі сторін цього вимагає.",
      why: "Сервер може вимагати, щоб пошта йшла зашифрованою (TLS), як у запечатаному конверті. Якщо термін дії сертифіката минув або налаштування не збігаються, лист радше не доставлять зовсім.",
    },
    "mail-loop": {
      title: "Лист ходив по колу",
      summary: "Лист для[ {address}| цього отримувача] сервери передавали один одному, доки його не зупинили.",
      why: "Зазвичай два правила пересилання надсилають пошту одне одному, або один сервер вважає, що за адресу відповідає інший. Сервери рахують зупинки в дорозі й переривають таке ходіння по колу.",
    },
    "routing-failed": {
      title: "Сервер не знає дороги",
      summary: "Сервер[ {server}] не знає, куди передати пошту для[ адреси {address}| цієї адреси].",
      why: "Домен там не налаштовано (або вже не налаштовано), чи в адресі помилка. Це наче поштове відділення, у якого немає листоноші для цієї вулиці.",
    },
    "delivery-expired": {
      title: "Спроби доставки припинено",
      summary: "Ваша поштова система довго намагалася доставити лист для[ {address}| цього отримувача] і здалася.",
      why: "Лист, який не вдається доставити, кілька днів надсилають знову і знову, а потім повертають. Причина — в останній відповіді приймальної сторони.",
    },
    "auth-required": {
      title: "Сервер вимагає входу",
      summary: "Сервер вихідної пошти[ {server}] не прийняв лист[ (порт {port})], бо вхід до пошти не було виконано.",
      why: "Сервер вихідної пошти приймає листи на чужі домени тільки від тих, хто увійшов під своїм іменем. Інакше будь-хто міг би розсилати пошту від його імені. Це перший із трьох випадків відмови «relaying denied».",
    },
    "credentials-rejected": {
      title: "Вхід не вдався",
      summary: "Сервер[ {server}] не прийняв ім’я користувача або пароль.",
      why: "Можливо, пароль застарів чи введений з помилкою, або сервер хоче іншого способу входу. Доки увійти не вдасться, нічого не надішлеться.",
    },
    "domain-not-hosted": {
      title: "Сервер не відповідає за домен",
      summary:
        "Сервер[ {server}] вказано як поштовий для домену[ {domain}], але він не знає, що має приймати його пошту.",
      why: "Записи домену ведуть на цей сервер, але на ньому самому домен не налаштовано. Тому він думає, що лист треба передати комусь чужому, і відмовляє: це другий випадок відмови «relaying denied». Ви все зробили правильно.",
    },
    "relay-denied": {
      title: "Сервер відмовився пересилати лист",
      summary: "Сервер[ {server}] відмовився пересилати пошту[ із сервера {reporter}] на[ домен {domain}| цей домен].",
      why: "Сервер приймає лист, лише якщо відправник виконав вхід, якщо лист адресовано йому самому або якщо його налаштовано передавати пошту далі. Тут не підійшло жодне з трьох, а яке малося на увазі, з його слів не зрозуміти.",
    },
    "sender-not-permitted": {
      title: "Ця адреса відправника не ваша",
      summary: "Сервер не дозволяє вам надсилати листи з адреси[ {sender}|, указаної в полі «Від»].",
      why: "З вашого облікового запису можна писати лише з адрес, які йому належать. Так ніхто не зможе поставити на конверті чуже ім’я.",
    },
    "sending-limit": {
      title: "Ваш ліміт надсилання вичерпано",
      summary: "З вашої скриньки або домену вже надіслано стільки, скільки поки що дозволено[ (межа: {limit})].",
      why: "Поштові служби обмежують, скільки можна надіслати за годину чи за день. Отримувач тут ні до чого. Лічильник обнулиться сам.",
    },
    "sender-suspended": {
      title: "Вам заборонено надсилати пошту",
      summary: "Вашій поштовій скриньці[ {sender}] або вашій організації заборонили надсилати пошту.",
      why: "Так роблять, коли зі скриньки розсилається спам; часто це означає, що пароль знає хтось чужий. З адресою отримувача все гаразд.",
    },
    "locally-suppressed": {
      title: "Служба розсилки пропустила адресу",
      summary:
        "Ваша служба розсилки не намагалася доставити лист, бо адреса[ {address}| отримувача] стоїть у її власному списку винятків.",
      why: "Служба пам’ятає адреси, на які раніше не вдалося доставити пошту або власники яких її не хотіли. Про саму поштову скриньку це не каже нічого нового.",
    },
    greylisted: {
      title: "Просять зайти пізніше",
      summary:
        "Сервер отримувача[ {server}] навмисно не приймає пошту з першого разу й просить вашу поштову систему повернутися[ через {wait}| пізніше].",
      why: "Це називається «сірий список» (greylisting). Справжні поштові системи самі пробують ще раз, а програми для спаму здебільшого ні. Це наче вахтер, який відчиняє після другого дзвінка: зазвичай лист приходить протягом години.",
    },
    "rate-limited": {
      title: "Пошта йде надто швидко",
      summary:
        "Сервер отримувача[ {server}] поки що більше не приймає листів від вашої поштової системи[ (нова спроба — через {wait})].",
      why: "Ваша поштова система надсилає більше листів або відкриває більше з’єднань, ніж цей сервер дозволяє за один раз. Так він захищається від навали пошти.",
    },
    "too-many-recipients": {
      title: "Забагато отримувачів одразу",
      summary: "У листі вказано більше отримувачів, ніж сервер[ {server}] приймає за один раз.",
      why: "Сервери обмежують кількість отримувачів одного листа, бо саме так розсилають спам.",
    },
    blocklisted: {
      title: "Ваш сервер у чорному списку",
      summary:
        "Ваш поштовий сервер[ {ip}] є в[ чорному списку {list}| загальнодоступному чорному списку], тому сервер отримувача[ {server}] не прийняв лист.",
      why: "У таких списках (DNS blacklist) перелічено сервери, з яких надходив спам. Досить однієї зламаної скриньки, і потерпають усі, хто надсилає пошту через цей сервер. Ваша поштова служба має усунути причину й домогтися, щоб сервер вилучили зі списку.",
    },
    "reputation-blocked": {
      title: "Вашому серверу не довіряють",
      summary:
        "Приймальна сторона[ {server}] відхиляє пошту з вашого поштового сервера[ {ip}] через його погану репутацію.",
      why: "Великі поштові служби самі запам’ятовують, як поводиться кожен сервер. Репутацію псують спам і скарги, часом через інших клієнтів тієї самої служби. Ваша адреса і ваш отримувач тут ні до чого.",
    },
    "direct-mail-blocked": {
      title: "Звідси пошту напряму не приймають",
      summary: "Сервер отримувача[ {server}] не приймає пошту напряму з[ підключення {ip}| вашого підключення].",
      why: "Ця IP-адреса належить до діапазону для помешкань, офісів чи орендованих машин, які самі доставляти пошту не повинні. Пошта звідти має йти через сервер вихідної пошти вашої поштової служби.",
    },
    "reverse-dns-invalid": {
      title: "Ім’я сервера не збігається",
      summary:
        "Сервер отримувача[ {server}] відмовив, бо у вашого поштового сервера[ {ip}] немає імені або воно не збігається.",
      why: "Кожен поштовий сервер повинен мати ім’я, яке веде до його номера, і номер, який веде назад до імені (зворотний DNS). Це наче паспорт: без нього двері не відчинять.",
    },
    "receiver-filter-broken": {
      title: "В отримувача зламаний фільтр",
      summary: "Сервер отримувача[ {server}] не прийняв ваш лист через помилку у власному фільтрі.",
      why: "Фільтр судить за тим, чого насправді немає, і відсіює також добрі листи. Ні ви, ні ваша поштова служба ні в чому не винні; виправити це може лише адміністратор на тому боці.",
    },
    "sender-auth-failed": {
      title: "Відправника не вдалося перевірити",
      summary: "З листа не видно, що він справді надійшов із домену[ {senderDomain}|, який у ньому вказано].",
      why: "Домен може вказати, яким серверам можна надсилати від його імені (SPF), а листи можуть мати печатку (DKIM); DMARC каже, як бути, коли немає ні того, ні того. Це наче лист на бланку фірми, але без її печатки.",
    },
    "sender-domain-invalid": {
      title: "Ваша власна адреса не працює",
      summary:
        "Сервер отримувача[ {server}] не знаходить домен відправника[ {sender}] або не може надіслати на нього відповідь.",
      why: "Листа без правильної зворотної адреси не приймають. У домені відправника є помилка, термін його дії минув або в нього немає записів для пошти.",
    },
    "spam-content": {
      title: "Лист сприйняли як спам",
      summary: "Сервер отримувача[ {server}] вважає цей лист спамом.",
      why: "Фільтри оцінюють слова, посилання, картинки та вкладення й іноді помиляються. З адресою все гаразд: відхилено лише цей лист.",
    },
    malware: {
      title: "У листі знайшли вірус",
      summary: "Сервер отримувача[ {server}] виявив у листі щось шкідливе.",
      why: "Вкладення або посилання відоме як небезпечне. Або на вашому комп’ютері заражено якийсь файл, або лист надіслав хтось від вашого імені; зрідка помиляється сам антивірус.",
    },
    "attachment-blocked": {
      title: "Таке вкладення не дозволено",
      summary: "Сервер отримувача[ {server}] не приймає вкладень такого виду.",
      why: "Програми, макроси й архіви під паролем можуть містити віруси, тому багато серверів відхиляють їх не дивлячись.",
    },
    "message-too-large": {
      title: "Лист завеликий",
      summary: "Лист більший, ніж приймає сервер[ {server}][: межа — {limit}].",
      why: "Кожен сервер має межу. Коли вкладення надсилають поштою, вони зростають приблизно на третину, тож 15 МБ файлів стають листом на 20 МБ.",
    },
    "message-malformed": {
      title: "Лист оформлено з помилкою",
      summary: "Сервер отримувача[ {server}] не прийняв лист, бо його оформлено не за правилами пошти.",
      why: "Програма, яка склала лист, щось пропустила або записала неправильно: наприклад, дату, відправника чи кінець рядка. Річ не в словах, які ви написали.",
    },
    "policy-rejected": {
      title: "Лист відхилено за правилом",
      summary:
        "Лист відхилено за одним із правил приймальної сторони[ {server}]; за яким саме, з її слів не зрозуміти.",
      why: "Кожна організація сама вирішує, яку пошту пропускати. Лише її адміністратор бачить, яке правило спрацювало, і може його змінити.",
    },
    "server-full": {
      title: "На сервері отримувача закінчилося місце",
      summary:
        "Місце закінчилося на всьому сервері отримувача[ {server}]; сама поштова скринька[ {address}] може й не бути повною.",
      why: "Заповнено диск, на якому лежать усі скриньки, або серверу бракує пам’яті. Повна не одна скринька, а ціле поштове відділення.",
    },
    "server-error": {
      title: "Негаразди на сервері отримувача",
      summary: "На сервері отримувача[ {server}] власні негаразди, і він не зміг прийняти лист.",
      why: "Він перевантажений, його ремонтують або одна з його програм дала збій. Зазвичай це минає за кілька годин.",
    },
    "server-misconfigured": {
      title: "Сервер отримувача налаштовано неправильно",
      summary:
        "Сервер отримувача[ {server}] налаштовано неправильно, і він не може покласти лист до поштової скриньки[ {address}].",
      why: "Лист прийшов до потрібного будинку, але шлях до скриньки всередині перекрито. Розчистити його може лише адміністратор на тому боці.",
    },
    "protocol-error": {
      title: "Сервери не зрозуміли один одного",
      summary: "Ваша поштова система і сервер[ {server}] не зрозуміли один одного.",
      why: "Сервери розмовляють чітко визначеною мовою (SMTP). Один із них сказав те, чого інший не чекав; це помилка в програмі або її налаштуваннях, а не у вашому листі.",
    },
    unknown: {
      title: "Причину не названо",
      summary: "Лист для[ {address}| отримувача] не доставлено, і зі звіту не зрозуміло чому.",
      why: "Єдиної мови для таких звітів немає, а деякі взагалі не називають причини. Ми краще скажемо про це прямо, ніж гадатимемо.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "В адресі[ {address}] є літери, з якими не вміє працювати один із серверів на шляху листа.",
      why: "Кирилиця, літери з діакритичними знаками та інші писемності перед @ для пошти все ще новина. Старі сервери знають лише англійські літери, цифри й кілька знаків.",
    },
    "address-invalid.ambiguous": {
      title: "The address fits several people",
      summary: "The address[ {address}] fits more than one mailbox, and the server[ {server}] will not guess.",
      why: "Some servers complete a short name by themselves. Here several names begin or sound alike, like two families of one name in the same house.",
    },
    "address-moved.new-owner": {
      title: "В адреси новий власник",
      summary: "Адреса[ {address}] тепер належить іншій людині, тож ваш лист їй не віддали.",
      why: "Це ім’я отримав хтось інший. Сервер уберіг ваш лист від чужих очей.",
    },
    "mailbox-disabled.suspended": {
      summary: "The mailbox[ {address}] exists, but its provider or administrator has blocked it.",
      why: "Mailboxes are blocked when somebody has left, when rules were broken, or when they were misused. Only the owner and the provider can settle that.",
    },
    "mailbox-disabled.inactive": {
      summary: "Поштовою скринькою[ {address}] давно не користувалися, і її вимкнули.",
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
      title: "Пересилання більше не працює",
      summary: "Поштова скринька[ {address}] пересилає пошту до іншої, а та недоступна.",
      why: "The owner once had mail forwarded, and the address to which it goes is wrong or gone. It is like a forwarding order to a house that has been pulled down.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Поштова скринька[ {address}] переповнена, і нею давно ніхто не користується.",
      why: "A mailbox that nobody empties any more has probably been given up. It is like a letter box from which the post sticks out.",
    },
    "recipient-restricted.allow-list": {
      summary: "The owner of[ {address}| this mailbox] takes mail only from senders on a list of their own.",
    },
    "recipient-restricted.members-only": {
      summary: "Писати до групи або розсилки[ {address}] можуть лише її учасники.",
      why: "Groups protect their members from mail by strangers. Those who run the group can let you in or pass the message on.",
    },
    "recipient-restricted.internal-only": {
      summary: "Писати на[ адресу {address}| цю адресу] можуть лише люди з самої організації.",
      why: "Many groups and shared mailboxes are closed to the outside; often that is just the default. The administrator there can open them.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Власник[ скриньки {address}| цієї скриньки] або його організація заблокували вашу адресу[ {sender}].",
      why: "The sender's address or domain stands on a list of unwanted senders there. That may be a mistake; only those who keep the list can take it off.",
    },
    "recipient-restricted.moderated": {
      summary: "Листи на[ адресу {address}| адресу цієї групи] має схвалити модератор, і ваш він не пропустив.",
      why: "A moderator reads messages before the group gets them. This one was refused, or nobody decided in time.",
    },
    "recipient-restricted.group-rule": {
      summary: "A rule of the group[ {address}] does not let this sender write to it.",
      why: "Groups can say who may write to them and how. Those who run the group can change the rule.",
    },
    "domain-no-mail.null-mx": {
      summary: "Домен[ {domain}] оголосив, що не приймає електронної пошти взагалі.",
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
      title: "Сервер отримувача відмовив у з’єднанні",
      summary: "Сервер отримувача[ {server}] на місці, але на поштові запити там ніхто не відповідає.",
      why: "The machine runs, but its mail program is stopped, or a firewall turns visitors away. It is like a house in which somebody is at home but does not open.",
    },
    "connection-failed.timeout": {
      title: "Сервер отримувача не відповів",
      summary: "Сервер отримувача[ {server}] не відповів вчасно.",
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
      title: "Вихідну пошту перекрито",
      summary: "Ваш інтернет-провайдер не випускає пошту з цього підключення (порт 25).",
      why: "Багато провайдерів закривають порт 25, двері для пошти між серверами, щоб заражені комп’ютери не розсилали спам. Поштові програми ходять через інші двері: 587 або 465.",
    },
    "tls-failed.starttls-missing": {
      title: "The server offers no encryption",
      summary: "Сервер[ {server}] не пропонує шифрування, а одна зі сторін на ньому наполягає.",
    },
    "tls-failed.handshake": {
      summary: "The sending mail system and the server[ {server}] could not agree on a way to encrypt.",
      why: "Both can encrypt, but one of them knows only ways that the other no longer thinks safe. Usually one of the two is very old.",
    },
    "tls-failed.certificate": {
      title: "The server's certificate is not valid",
      summary: "Сертифікат сервера отримувача[ {server}] недійсний, тому захищеного з’єднання не вийшло.",
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
      title: "Потрібен пароль застосунку",
      summary: "Сервер[ {server}] не впускає поштову програму з вашим звичайним паролем.",
      why: "Ваш обліковий запис захищено другим кроком під час входу, а поштова програма виконати його не може. Для цього є паролі застосунків: довгі, кожен лише для однієї програми.",
    },
    "credentials-rejected.web-login": {
      title: "Log in on the website first",
      summary: "Поштова служба просить один раз увійти через браузер, перш ніж поштова програма зможе надсилати.",
      why: "The provider has noticed something unusual, such as a new place or many messages, and wants to be sure that it is you.",
    },
    "credentials-rejected.temporary": {
      title: "Logging in fails for now",
      summary: "The server[ {server}] cannot check logins at the moment.",
      why: "The part of the server that knows the passwords does not answer. Your password need not be wrong.",
    },
    "domain-not-hosted.own": {
      title: "Ваш домен там не налаштовано",
      summary: "Сервер[ {server}] не знає, що має приймати пошту для вашого власного домену[ {domain}].",
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
        "Ваша служба розсилки пропустила адресу[ {address}| отримувача], бо її власник колись позначив ваш лист як спам.",
      why: "Хто скаржиться на спам, той не хоче отримувати таких листів. Тому служби розсилки перестають писати цій людині.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Ваша служба розсилки пропустила адресу[ {address}| отримувача], бо її власник відписався від розсилки.",
      why: "Somebody who unsubscribes does not want this mail any more. Sending it all the same is forbidden in many countries.",
    },
    "locally-suppressed.listed": {
      summary: "Your sending service left out[ {address}| this address], because somebody put it on the list by hand.",
    },
    "greylisted.stuck": {
      title: "Сірий список без кінця",
      summary:
        "Сервер отримувача[ {server}] просив вашу поштову систему зайти пізніше за кожної спроби[, і так уже {elapsed}]; лист може так і не дійти.",
      why: "Сірий список (greylisting) має пропускати з другої спроби. Але ваша поштова система щоразу чекає довше: 5, 10, 20, 40, 80, 160, 320 хвилин, а потім близько 8 годин. Якщо сервер отримувача забуває першу спробу через 4–6 годин, то 8 годин — це довше, ніж він пам’ятає, і кожна спроба знову вважається першою.",
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
        "Сервер отримувача[ {server}] приймає пошту з вашого поштового сервера[ {ip}] лише потроху, бо поки що йому не довіряє.",
      why: "Новим серверам і тим, з яких надходив спам або на які скаржилися, дають низьку межу. Вона зростає, якщо якийсь час ідуть добрі листи.",
    },
    "blocklisted.domain": {
      title: "Домен у чорному списку",
      summary:
        "Домен відправника[ {blocked}] є в[ чорному списку {list}| загальнодоступному чорному списку], тому сервер отримувача[ {server}] не прийняв лист.",
      why: "Such lists name domains that were seen in spam. Often a website was hacked, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.url": {
      title: "Посилання в чорному списку",
      summary:
        "Посилання з листа[ ({blocked})] є в[ чорному списку {list}| загальнодоступному чорному списку], тому сервер отримувача[ {server}] його не прийняв.",
      why: "Сайт, на який веде посилання, використали для спаму або шкідливих сторінок — можливо, його зламали. З адресою отримувача все гаразд.",
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
      title: "Мережа провайдера в чорному списку",
      summary:
        "Уся мережа, де стоїть ваш поштовий сервер[ {ip}], є в[ чорному списку {list}| загальнодоступному чорному списку], тому сервер отримувача[ {server}] не прийняв лист.",
      why: "Деякі списки містять усі сервери провайдера, якщо надто багато з них розсилають спам. Змінити це може лише сам провайдер; ви ні в чому не винні.",
    },
    "reputation-blocked.domain": {
      title: "Вашому домену не довіряють",
      summary:
        "Приймальна сторона[ {server}] відхиляє пошту з вашого домену[ {senderDomain}] через його погану репутацію.",
      why: "Large receivers remember what they have seen of each domain: complaints, spam, mail to addresses that do not exist. It takes weeks of good mail to mend that.",
    },
    "reputation-blocked.netblock": {
      title: "Мережу вашого провайдера заблоковано",
      summary:
        "Приймальна сторона[ {server}] внесла частину мережі вашого провайдера до власного чорного списку[ (ваш поштовий сервер: {ip})].",
      why: "Із сусідніх серверів того самого провайдера надходив спам, і отримувач блокує їх усі разом. Домовитися з ним може лише ваш провайдер.",
    },
    "direct-mail-blocked.cloud": {
      summary: "The receiving server[ {server}] takes no mail straight from rented machines such as[ {ip}| this one].",
      why: "Rented machines change hands by the hour, and much spam comes from them. Many receivers therefore want mail from there to go through a known outgoing server.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "The mail server has no name",
      summary:
        "Сервер отримувача[ {server}] відмовив, бо IP-адреса вашого поштового сервера[ {ip}] не має імені (зворотний DNS).",
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
        "Сервер отримувача[ {server}] відмовив, бо ваш поштовий сервер[ {ip}] називає себе іменем, якого не існує.",
      why: "Servers introduce themselves by name (HELO). It is like an identity card: if the name on it does not exist, the door stays shut.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "The receiving server[ {server}] refused because the IPv6 address of your mail server[ {ip}] leads to no name (reverse DNS).",
      why: "IPv6 is the newer kind of Internet address. Many servers have a proper name for their old address and none for the new one.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Отримувач звіряється з мертвим списком",
      summary:
        "Сервер отримувача[ {server}] звіряється з чорним списком[ {list}], який закрито[ (з {since})], і сприймає його мовчання або нісенітницю як «так».",
      why: "A closed list knows nothing about any server; some answer yes to everything, so that nobody goes on asking. Whoever still asks it turns away good mail. Nobody can be taken off a list that no longer exists.",
    },
    "receiver-filter-broken.query-refused": {
      title: "The receiver misreads a block list",
      summary:
        "Сервер отримувача[ {server}] звертається до чорного списку[ {list}] так, що той відмовляється відповідати, і сприймає відмову як запис у списку.",
      why: "На запитання через загальнодоступні сервери DNS або на надто часті запитання списки відповідають кодом помилки. Вашого сервера в списку немає: фільтр неправильно зрозумів помилку.",
    },
    "receiver-filter-broken.licence": {
      title: "The receiver's filter has expired",
      summary: "На сервері отримувача[ {server}] закінчилася ліцензія поштового фільтра.",
      why: "A filter without a licence turns mail away instead of checking it. This has nothing to do with the sender or the message.",
    },
    "receiver-filter-broken.heuristic": {
      title: "The receiver's filter misjudges",
      summary:
        "The receiving server[ {server}] refused the sending mail server[ {ip}] on a mere suspicion[: “{words}”].",
      why: "The answer names no public list, no spam and no fault; a filter there has drawn a wrong conclusion. Nothing has to be changed at the sending side; only the administrator of the filter can correct it.",
    },
    "sender-auth-failed.spf": {
      summary: "Домен[ {senderDomain}] не дозволяє вашому поштовому серверу[ {ip}] надсилати від його імені (SPF).",
      why: "Домен має список серверів, яким можна надсилати його пошту, — він називається SPF. Сервера, який надіслав ваш лист, там немає, або лист дорогою переслали.",
    },
    "sender-auth-failed.dkim": {
      summary: "Печатки домену[ {senderDomain}] на листі немає або її порушено (DKIM).",
      why: "DKIM — це печатка, яку сервер-відправник ставить на кожен лист. Її немає, або лист дорогою змінили вже після того, як її поставили.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Домен[ {senderDomain}] просить не приймати пошту, яка не доводить свого походження (DMARC), а цей лист його не довів.",
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
      summary: "Сервер отримувача[ {server}] вважає цей лист спамом через посилання в ньому.",
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
      title: "Лист сприйняли як шахрайство",
      summary: "Сервер отримувача[ {server}] вважає лист спробою виманити паролі або гроші.",
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
      title: "Завеликий заголовок листа",
      summary: "Рядки на початку листа, з відправниками й отримувачами, довші, ніж приймає сервер[ {server}].",
      why: "The head of a message grows with every recipient and with every reply. Usually a very long list of recipients is the cause.",
    },
    "message-too-large.attachments-count": {
      title: "Забагато вкладень",
      summary: "У листі більше вкладень, ніж приймає сервер[ {server}].",
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
      summary: "Адміністратор приймальної сторони[ {server}] встановив правило, за яким цей лист відхилено.",
    },
    "policy-rejected.geo": {
      summary: "Сервер отримувача[ {server}] не приймає пошти з тієї країни або мережі, звідки надійшов ваш лист.",
      why: "Some organisations shut out whole countries or networks from which they expect no mail. Your message was not judged at all.",
    },
    "policy-rejected.ipv6": {
      summary: "Сервер отримувача[ {server}] не приймає цієї пошти через IPv6 — адреси інтернету нового зразка.",
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
      summary: "Серверу отримувача[ {server}] бракує пам’яті або інших ресурсів, і зараз він пошти не приймає.",
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
      summary: "На сервері отримувача[ {server}] тривають технічні роботи, і зараз він пошти не приймає.",
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
      summary: "Сервер[ {server}] не вміє працювати з адресами, у яких є літери, крім англійських.",
      why: "Addresses with accents and other scripts need a newer kind of server (SMTPUTF8) all the way. This one does not know them yet.",
    },
    "protocol-error.feature": {
      summary: "The server[ {server}] lacks something that this message needs.",
      why: "Mail can ask for extras, such as receipts or binary attachments, that not every server offers. Without the extra, the same message may pass.",
    },
  },

  actions: {
    delayed: {
      title: "Лист затримується, але не загублений",
      summary: "Ваш лист для[ {address}| отримувача] ще не дійшов; поштова система пробує далі[ до {until}].",
      why: "Це сповіщення про затримку, а не про відмову. Вам напишуть знову, лише якщо доставити лист так і не вдасться.",
    },
    delivered: {
      title: "Лист дійшов",
      summary: "Ваш лист покладено до поштової скриньки[ {address}].",
      why: "Це підтвердження, про яке хтось просив, а не відмова. Чи прочитано лист, воно не каже.",
    },
    relayed: {
      title: "Лист передано далі",
      summary:
        "Ваш лист для[ {address}| отримувача] передано наступному серверу[ {server}], а той підтверджень не надсилає.",
      why: "Далі повідомлень не буде, хіба що щось піде не так.",
    },
    expanded: {
      title: "Лист надійшов до розсилки",
      summary: "Ваш лист на[ адресу {address}| цю адресу] прийнято й розіслано кільком людям.",
      why: "За цією адресою стоїть розсилка або група. Підтверджень щодо кожного учасника не буде.",
    },
  },

  kinds: {
    complaint: {
      title: "На вашу пошту поскаржилися",
      summary: "Отримувач позначив лист від вас як спам або зловживання, і поштова служба вас про це повідомляє.",
      next: "Більше не надсилайте цій людині реклами й розсилок і з’ясуйте, чим лист їй не сподобався.",
    },
    "auto-reply": {
      title: "Автоматична відповідь",
      summary: "Ваш лист дійшов; скринька отримувача відповіла сама[ й називає день повернення: {returns}].",
      next: "Робити нічого не потрібно. [Якщо справа термінова, напишіть на адресу {contact}.]",
    },
    challenge: {
      title: "Підтвердьте свій лист",
      summary: "Поштова система отримувача притримає ваш лист, доки ви не підтвердите, що ви людина.",
      next: "Якщо лист писали ви, виконайте вказівки з цього повідомлення. Якщо ні — видаліть його.",
    },
    "read-receipt": {
      title: "Сповіщення про прочитання",
      summary: "Поштова програма отримувача повідомляє, що сталося з вашим листом: наприклад, що його відкрили.",
      next: "Жодної помилки немає, і робити нічого не потрібно.",
    },
    "list-request": {
      title: "Запит до списку розсилки",
      summary: "Хтось хоче підписатися на розсилку або відписатися від неї.",
      next: "Передайте запит тим, хто веде розсилку.",
    },
    "address-change": {
      title: "Нова адреса",
      summary: "Хтось повідомляє, що його адреса електронної пошти змінилася.",
      next: "Перепитайте в самої людини, перш ніж змінювати запис в адресній книзі.",
    },
    "not-a-report": {
      title: "Це не звіт про доставку",
      summary: "У цьому повідомленні немає відомостей про доставку.",
      next: "Якщо ви чекали на звіт, передайте нам сповіщення повністю, з усіма рядками.",
    },
  },

  steps: {
    checkAddress: "Звірте адресу[ {address}] літера за літерою з тією, яку вам дали. Найчастіше причина — описка.",
    checkDomain: "Перевірте частину адреси після @[: {domain}]. Одна неправильна літера — і лист піде в нікуди.",
    askNewAddress: "Дізнайтеся в отримувача телефоном або іншим способом, яка адреса в нього працює.",
    askFullAddress: "Ask the recipient for the full address, and write that.",
    useNewAddress: "Напишіть на нову адресу[ {newAddress}] і виправте її в адресній книзі.",
    asciiAddress: "Попросіть в отримувача адресу зі звичайних англійських літер і цифр.",
    urgent: "If it is urgent, reach the recipient by phone or in another way.",
    askToAllow: "Попросіть отримувача телефоном або іншим способом дозволити листи з[ адреси {sender}| вашої адреси].",
    joinOrAsk: "Спершу вступіть до групи чи розсилки або попросіть когось з учасників передати ваш лист.",
    confirmSelf: "Look for a message that asks you to confirm that you are a person, and follow it.",
    shareByLink: "Покладіть файли до хмарного сховища й надішліть замість них посилання.",
    shrink: "Зробіть лист меншим[ (межа: {limit})]: стисніть картинки або надішліть файли по одному.",
    fewerFiles: "Spread the files over several messages, or pack them into one archive (ZIP).",
    unlockFile: "Send the file without a password, or give a link to it.",
    renameFile: "Give the file a plain name with one ending, such as offer.pdf.",
    plainFormat: "Save the document without macros, best as a PDF, and send that.",
    split: "Розділіть отримувачів на кілька листів.",
    spreadOut: "If you sent a newsletter or many messages, send the rest in small portions over some hours.",
    optIn: "Write only to people who asked for it, and put a link to unsubscribe into every message.",
    login:
      "Відкрийте в поштовій програмі налаштування сервера вихідної пошти (SMTP) й увімкніть вхід: порт 587 або 465, ім’я користувача — ваша повна адреса пошти, пароль — від вашої скриньки.",
    relayLogin:
      "If[ {server}| the server] is your own outgoing server, log in to it: in the settings of your mail program (outgoing server, SMTP) take port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "Введіть у поштовій програмі наново ім’я користувача (повну адресу пошти) і пароль.",
    otherLogin:
      "Set the account up anew in an up-to-date mail program, with encryption (SSL/TLS or STARTTLS) and the login that your provider names.",
    appPassword:
      "Створіть пароль застосунку в налаштуваннях облікового запису у вашої поштової служби та введіть його в поштовій програмі.",
    webLogin: "Один раз увійдіть до пошти на сайті вашої поштової служби й зробіть те, про що там попросять.",
    loginLater: "Try again in a quarter of an hour. Do not change your password because of this.",
    ownSender: "Виберіть у полі «Від» адресу, яка належить до облікового запису, під яким ви входите.",
    correctSender: "Correct your own address in the settings of the mail program or website that sent the message.",
    confirmDomain:
      "Confirm the domain[ {senderDomain}] in the settings of your sending service, or send from a confirmed address.",
    waitForLimit:
      "Зачекайте, доки ліміт обнулиться, — зазвичай не довше доби. Для розсилок користуйтеся службою, яку для них створено.",
    notYou: "If you did not send so much, change your password at once: somebody else may be using your account.",
    secureAccount: "Змініть пароль і погляньте, чи немає в папці «Надіслані» листів, яких ви не писали.",
    askProvider: "Надішліть готове повідомлення своїй поштовій службі або адміністратору.",
    askAdmin: "Надішліть готове повідомлення адміністратору приймальної сторони.",
    askRecipient: "Give the recipient the ready text by phone or in another way, as mail does not get through.",
    scan: "Перевірте комп’ютер антивірусом зі свіжими базами й більше не надсилайте цього вкладення.",
    reword: "Приберіть зайві посилання, скорочені адреси та вкладення й пишіть простими реченнями.",
    removeLink: "Приберіть посилання[ {blocked}] з листа.",
    otherProgram: "Надішліть лист з іншої поштової програми або із сайту вашої поштової служби.",
    withoutExtras: "Send it as a plain message without a request for receipts and without special formats.",
    reviewSuppression:
      "Знайдіть адресу[ {address}] у списку заблокованих адрес вашої служби розсилки, прочитайте, чому вона там, і вилучайте її звідти, лише якщо точно знаєте, що вона працює.",
    respectWish: "Більше не пишіть цій людині, доки вона сама про це не попросить.",
    nothing: "Робити нічого не потрібно: ваша поштова система спробує ще раз сама.",
    writeAgain: "Надішліть лист ще раз.",
    pasteAll: "Передайте нам сповіщення повністю, разом із технічними рядками в кінці. Часто причину названо саме там.",
    stopCause:
      "Знайдіть у поштовому журналі скриньку або сайт, що розсилає спам, і зупиніть його. Інакше сервер невдовзі знову заблокують.",
    cleanDomain:
      "Find out why the domain[ {blocked}] is listed: look for a hacked website, misused accounts and newsletters that nobody asked for, and put that right.",
    delist: "Потім подайте запит на вилучення[ {blocked}| сервера] зі списку[ {list}][. Знадобляться: {needs}].",
    askReceiver:
      "Потім напишіть приймальній стороні[ ({provider})] через її власну форму[. Там знадобляться: {needs}].",
    readCode: "Прочитайте, що приймальна сторона[ ({provider})] пише про[ свій код {operatorCode}| такі відповіді].",
    operatorEnded:
      "Не звертайтеся до[ {provider}| цієї служби]: її більше немає[ ({ended})][. Зверніться до {successor}].",
    useSmarthost: "Нехай ця машина надсилає пошту через сервер вихідної пошти провайдера, а не напряму.",
    setPtr:
      "Попросіть власника IP-адреси[ {ip}] задати для неї зворотне ім’я, і нехай це ім’я веде назад на ту саму адресу.",
    namePtr:
      "Have the owner of the Internet address[ {ip}] give it a reverse name of your own, such as mail.example.net.",
    fixHelo: "Задайте серверу для вітання повне ім’я, яке є в DNS.",
    ipv6Ptr: "Give the IPv6 address[ {ip}] a reverse name, or let the server send over IPv4 only.",
    sendIpv4: "Let the mail server deliver to this receiver over IPv4.",
    fixSpf: "Додайте сервер[ {ip}] до запису SPF домену[ {senderDomain}].",
    mendSpf:
      "Correct the SPF record of the domain[ {senderDomain}]: exactly one record, no typing errors, at most 10 look-ups.",
    fixDkim:
      "Увімкніть підпис DKIM для домену[ {senderDomain}] і перевірте, що в DNS стоїть правильний відкритий ключ.",
    fixDmarc: "Зробіть так, щоб SPF або DKIM використовували той самий домен, що й поле «Від»: саме це звіряє DMARC.",
    publishDmarc: "Publish a DMARC record for the domain[ {senderDomain}]; p=none is enough to begin with.",
    forwardSealed:
      "Let the forwarding server keep the message unchanged, rewrite the return path (SRS) and seal it (ARC).",
    fixSenderDomain:
      "Переконайтеся, що домен[ {senderDomain}] існує і має запис для пошти (MX), щоб на нього можна було відповісти.",
    liftNullMx: "Send under a domain that takes mail, or replace the null MX record of the domain[ {senderDomain}].",
    acceptCallback: "See that the server of the domain[ {senderDomain}] accepts mail to the address[ {sender}].",
    slowDown: "Нехай поштова система надсилає цьому отримувачу повільніше й меншою кількістю з’єднань.",
    fewerConnections: "Let the mail system open fewer connections to this receiver at a time.",
    warmUp: "Send little at first and a bit more each day, only to people who want the mail, until the limit rises.",
    allowRelay:
      "Налаштуйте проміжний сервер[ {server}] так, щоб він приймав пошту з вашого поштового сервера: за паролем або за IP-адресою.",
    relayForward:
      "If[ {server}| the server] shall pass mail on from your mail server[ {reporter}], configure it as a relay for that server, by login or by its Internet address.",
    checkResolver:
      "Якщо так само не йде пошта на багато доменів, перевірте, як ваш поштовий сервер звертається до DNS.",
    checkOutbound: "Якщо так само не йде пошта на багато серверів, перевірте, чи відкрито назовні порт 25.",
    fixSmarthost:
      "Correct the name of the outgoing server (smart host, relay host) in the settings of the mail server.",
    retrySettings:
      "Нехай ваш поштовий сервер повторює спроби не рідше ніж раз на 2 години й завжди з тієї самої IP-адреси.",
    keepTrying: "Let your mail server try again after 15 to 30 minutes, and go on for at least 4 days.",
    grantSendAs: "Надайте обліковому запису право надсилати з[ адреси {sender}| цієї адреси].",
    registerDomain: "Register the domain[ {senderDomain}] for this account.",
    checkAccount:
      "Check whether the account is locked, whether its password is still valid, and whether it may send (SMTP).",
    release: "Розблокуйте обліковий запис, коли пароль буде змінено і спам більше не йтиме.",
    checkTls: "Перевірте на своєму поштовому сервері налаштування шифрування для цього отримувача.",
    sendPlain: "If the message may travel without this promise, send it without REQUIRETLS.",
    fixSoftware: "Перевірте програму, яка склала або надіслала лист; її розробник може виправити помилку.",
    fixFrom: "Let the program write exactly one From line, with one complete address.",
    fixMessageId: "Let the program give every message one Message-ID of the form <name@domain>.",
    fixDate: "Let the program write one Date line, and set the clock of the computer.",
    fixDuplicate: "Let the program write From, To, Subject, Date and Message-ID only once each.",
    fixNewline: "Let the program end every line with CR LF, and never send one of the two alone.",
    fixLineLength:
      "Let the program break lines after at most 998 characters, or encode them (base64, quoted-printable).",
    fixCharset: "Let the program encode letters outside ASCII (RFC 2047 in the header, MIME in the text).",
    fixMime: "Correct the MIME structure: boundaries, Content-Type and encoding of every part.",
    updateSoftware: "Перегляньте розмову серверів у поштовому журналі й оновіть поштові програми.",
    makeRoom: "Видаліть старі листи й очистьте кошик або збільште обсяг скриньки.",
    reopen: "Увійдіть до пошти на сайті своєї поштової служби або попросіть її знову відкрити скриньку.",
    payMailbox: "Renew the subscription of the mailbox at your provider.",
    allowSender: "Внесіть[ адресу {sender}| адресу відправника] до списку дозволених відправників.",
    unblockSender: "Take the address[ {sender}] off the list of blocked senders.",
    approve: "Let the message through, or allow the address[ {sender}] for good.",
    fixForwarding: "Виправте пересилання зі скриньки[ {address}] або вимкніть його.",
    fixOwnFilter: "Correct or delete the filter rules of the mailbox[ {address}].",
    askOwnAdmin: "Попросіть свого адміністратора розібратися; звіт відправника йому допоможе.",
    authorizeDomain:
      "Дозвольте серверу[ {server}] приймати пошту для[ домену {domain}| цього домену]: додайте домен до тих, які сервер вважає своїми.",
    relayDomain:
      "If[ {server}| the server] is named in the MX records of[ {domain}| this domain], authorise it to handle mail for that domain.",
    relayOnward:
      "Якщо сервер має передавати пошту далі, налаштуйте його як проміжний для[ домену {domain}| цього домену].",
    correctMx: "Якщо за[ домен {domain}| цей домен] має відповідати інший сервер, укажіть його в записі MX.",
    fixDns: "Виправте записи DNS у домену[ {domain}]: у записі MX має стояти сервер, який існує і має адресу.",
    addMxAddress:
      "Give the server that the MX record of[ {domain}| the domain] names an address (A or AAAA record), or name another.",
    mxNoAlias: "Let the MX record of[ {domain}| the domain] name the server itself, not an alias (CNAME).",
    mxPublic: "Let the MX record of[ {domain}| the domain] lead to a server with a public Internet address.",
    fixDnssec: "Renew the DNSSEC signatures of the domain[ {domain}], or take its DS record out at the registrar.",
    fixDelegation: "See that every name server entered at the registrar knows the domain[ {domain}].",
    fixNameServers: "Переконайтеся, що всі сервери імен домену[ {domain}] відповідають.",
    openServer: "Переконайтеся, що поштовий сервер[ {server}] працює, а міжмережевий екран пропускає вхідний порт 25.",
    keepConnection:
      "Look in the log of the server[ {server}] why it breaks connections off: firewall, mail filter, load, or a very small MTU.",
    offerTls: "Switch on encryption (STARTTLS) with a valid certificate on the server[ {server}].",
    modernTls: "Let the server[ {server}] offer TLS 1.2 or newer with common ciphers.",
    fixCertificate:
      "Оновіть сертифікат сервера[ {server}] і перевірте, що домен оголошує про шифрування (MTA-STS, TLSA).",
    fixMtaSts:
      "Let the MTA-STS policy of the domain[ {domain}] name the servers of its MX records, and give those valid certificates.",
    fixTlsa: "Publish the TLSA record that belongs to the present certificate of the server[ {server}].",
    breakLoop: "Знайдіть правила пересилання, які ганяють пошту по колу, і приберіть одне з них.",
    freeDisk: "Звільніть місце на диску сервера[ {server}] або надайте йому більше ресурсів.",
    addResources: "Look why the server[ {server}] is short of memory, processes or open files, and give it more.",
    repairServer: "Перегляньте в журналі сервера[ {server}], що відбувалося в час зі звіту, й усуньте помилку.",
    restartFilter:
      "Look after the mail filter of the server[ {server}] (virus scanner, spam filter, policy service): it does not answer.",
    fixDelivery: "Перевірте, як сервер[ {server}] кладе пошту до скриньки[ {address}]: пересилання, фільтри, права.",
    fixCommand:
      "Check the command to which mail for[ {address}| this address] is handed: does it exist, may it run, does it end without an error?",
    fixAlias: "Correct the alias list behind the address[ {address}].",
    fixPermission: "Correct owner and rights of the mailbox files of[ {address}| this address].",
    fixLookup: "See that the database or directory with the users answers to the server[ {server}].",
    fixGreylisting:
      "Нехай сірий список пам’ятає першу спробу щонайменше 36 годин і однаково ставиться до всіх серверів однієї мережі.",
    removeDeadList:
      "Приберіть список[ {list}] з налаштувань сервера. Його більше немає[ (з {since})], і його відповіді нічого не означають.",
    fixListQuery:
      "Звертайтеся до списку[ {list}] через власний сервер DNS. Відповіді з 127.255.255.0/24 — це помилки, а не записи в списку.",
    renewLicence: "Продовжте ліцензію поштового фільтра або вимкніть його.",
    checkFilter:
      "Перевірте, чому фільтр не прийняв пошту із сервера[ {ip}]: його немає в жодному списку, і у відповіді не названо жодного порушення. Дозвольте його або виправте фільтр.",
    adjustRule:
      "Подивіться, за яким правилом відхилено лист, і дозвольте відправника[ {sender}], якщо його пошту треба пропускати.",
    allowOutside: "Open the address[ {address}] to senders from outside, or allow the sender[ {sender}].",
    command: "Для перевірки: [{command}|засоби вашого DNS і поштового сервера.]",
    technical: "Технічні дані: [{technical}|не вказані.]",
  },

  retry: {
    automatic: "Не надсилайте лист повторно: поштова система сама пробує далі[ до {until}].",
    no: "Більше не надсилайте лист на цю адресу: він знову повернеться.",
    corrected: "Надішліть лист знову, щойно дізнаєтеся правильну адресу.",
    room: "Надішліть лист знову, коли отримувач звільнить місце.",
    later: "Надішліть лист знову пізніше[, не раніше ніж через {wait}].",
    hours: "Надішліть лист знову через кілька годин.",
    fixed: "Надішліть лист знову, коли це виправлять; доти його знову не приймуть.",
    changed: "Надішліть лист знову, коли внесете зміни.",
    once: "Можна один раз надіслати лист знову через кілька годин. Якщо він повернеться ще раз, спершу треба знайти причину.",
    done: "Не надсилайте лист знову: він дійшов.",
  },

  listOwner: {
    suppress:
      "Вилучіть[ адресу {address}| цю адресу] з розсилки. Повертайте її, лише якщо власник підтвердить, що адреса працює.",
    quarantine:
      "Призупиніть розсилку на[ адресу {address}| цю адресу] на тиждень. Якщо й після цього буде помилка, вилучіть її з розсилки.",
    disabled:
      "Write to the address[ {address}] only rarely for now. Take it off your list when it has failed 3 times, spread over at least 30 days, and nothing got through.",
    full: "Поки що залиште[ адресу {address}| цю адресу]. Призупиніть розсилку, якщо скринька виявиться повною тричі щонайменше за два тижні.",
    domain:
      "Keep the address[ {address}]. If all mail to its domain still fails after 72 hours, pause the domain and try it once a day.",
    none: "Залиште[ адресу {address}| цю адресу] в розсилці й не вважайте цю помилку її провиною.",
    release: "Адреса[ {address}] працює: поновіть розсилку й забудьте попередні помилки.",
    wish: "Не вносьте[ адресу {address}| цю адресу] до розсилки, доки її власник сам не попросить листів.",
  },

  parties: {
    sender: "Ви",
    "sender-admin": "Ваша поштова служба або адміністратор",
    recipient: "Отримувач",
    "recipient-admin": "Адміністратор пошти отримувача",
    "third-party": "Хтось інший",
    nobody: "Ніхто",
    unknown: "Невідомо",
  },

  ticket: {
    toProvider: "Ваша поштова служба або хостинг (підтримка)",
    toAdmin: "Адміністратор поштового сервера отримувача",
    toRecipient: "[{address}, телефоном|Телефоном] або іншим способом: пошта не доходить",
    subjectBlocked: "Просимо вилучити наш поштовий сервер[ {blocked}] з чорного списку[: {list}]",
    subjectProvider: "Не приймають пошту[ на домен {domain}]: ",
    subjectAdmin: "Ваш сервер не приймає пошту[ на домен {domain}]: ",
    subjectRecipient: "Мої листи[ на адресу {address}] до вас не доходять",
    hello: "Добрий день!",
    introProvider: "Мій лист не прийняли. Судячи зі звіту, виправити це можете ви. Усе, що мені відомо, — нижче.",
    introAdmin:
      "Пошту для ваших користувачів не приймають. Судячи зі звіту, виправити це можете ви. Усе, що мені відомо, — нижче.",
    introRecipient:
      "Мій електронний лист до вас повернувся. Можливо, ви або ті, хто дбає про вашу пошту, зможете допомогти.",
    happened: "Що сталося:",
    asks: "Що прошу зробити:",
    facts: "Дані:",
    answer: "Відповідь сервера, дослівно:",
    report: "Копія звіту (особисті відомості замінено):",
    reportFull: "Копія звіту:",
    thanks: "Дякую за допомогу.",
    factIp: "Заблокована IP-адреса",
    factSendingIp: "Sending Internet address",
    factBlocked: "Вказано в списку",
    factList: "Чорний список",
    factDelist: "Сторінка для вилучення",
    factServer: "Відмовив сервер",
    factReporter: "Повідомив сервер",
    factRecipient: "Отримувач",
    factSender: "Відправник",
    factDomain: "Домен отримувача",
    factCode: "Коди",
    factCommand: "Refused at",
    factReference: "Номер звернення",
    factTime: "Час",
    factLastTry: "Last try",
    factMessageId: "Message-ID",
    factQueueId: "Queue id",
    needIp: "IP-адреса сервера",
    needDomain: "домен",
    needError: "текст помилки",
    needContact: "ваше ім’я та адреса пошти",
    needPhone: "номер телефону",
    needCompany: "назва організації",
    needVolume: "обсяг пошти",
    needReason: "пояснення, чому блокування слід зняти",
    needHeaders: "лист з усіма рядками заголовка",
    needWebsite: "адреса сайту",
  },
};

export default ukrainian;
