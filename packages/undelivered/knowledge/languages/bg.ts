import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Bulgarian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "bg",
  name: "Bulgarian",
  subjects: {
    failure: [
      "Грешка при доставяне", "Грешка при доставка",
      "Недоставено:", "Недоставено съобщение", "Не може да се достави", "не е доставено", "не беше доставено",
      "Неуспешна доставка", "Неуспешно доставяне", "Върнато писмо", "Върната поща",
      "Уведомление за състоянието на доставката (неуспех)", "Адресът не е намерен"],
    delay: ["Забавена доставка", "Забавено:", "Доставката се забавя"],
    success: ["Доставено:", "Успешна доставка"],
    autoReply: ["Автоматичен отговор:", "Автоматичен отговор", "Извън офиса", "В отпуск"],
    readReceipt: ["Прочетено:", "Непрочетено:", "Потвърждение за прочитане"],
  },
  senders: ["Пощенска система", "Система за доставка на поща", "Системен администратор", "Доставка на поща"],
  failure: [
    "Вашето писмо * не беше доставено", "Вашето съобщение * не беше доставено", "Съобщението * беше отхвърлено",
    "писмо * беше отхвърлено", "Не успяхме да доставим", "Вашето писмо * не може да бъде доставено",
    "Доставянето до тези получатели или групи е неуспешно", "Неуспешна доставка до следните получатели",
    "Неуспешно доставяне до следните получатели", "Съобщението ви не беше доставено", "Съобщението ви не е доставено",
    "Съобщението не беше доставено", "Съобщението не може да бъде доставено", "не може да бъде доставено",
    "не беше доставено до", "не можа да бъде доставено", "Вашето писмо не е доставено", "Това е постоянна грешка"],
  delay: [
    "все още не е доставено", "Ще продължим опитите", "Не е необходимо да изпращате", "Това е само предупреждение",
    "временен проблем"],
  success: ["беше доставено успешно", "е доставено успешно"],
  expired: ["твърде дълго в опашката", "в определения срок"],
  original: [
    "Оригинални заглавки на съобщението:", "Заглавки на оригиналното съобщение", "Копие от съобщението",
    "----- Оригинално съобщение -----"],
  diagnostic: [
    "Диагностична информация за администратори:", "Диагностична информация за администратори", "Генериращ сървър:",
    "Отговор на сървъра:", "Отговорът на отдалечения сървър", "поради следната причина", "Причина:"],
  autoReply: ["извън офиса съм", "в отпуск съм", "Това е автоматичен отговор"],
  rules: [
    {
      id: "bg/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "потребителят не съществува", "няма такъв потребител", "непознат потребител", "потребителят не е намерен",
          "адресът не съществува", "адресът не е намерен", "имейл адрес не е намерен", "получателят не съществува",
          "получателят не е намерен", "няма такава пощенска кутия", "пощенската кутия не съществува"],
        not: ["домейн"],
      },
      matches: ["550 Непознат потребител", "Въведеният имейл адрес не е намерен."],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: {
        says: [
          "няма място в пощенската кутия", "няма място в кутията", "няма свободно място",
          "достигна максималния размер",
          "кутия е пълна", "кутията е пълна", "кутия * е пълна", "пощенската кутия е препълнена",
          "кутията е препълнена", "кутия * препълнена", "надвишена квота", "превишена квота"],
      },
      matches: [
        "anna@example.com: Няма място в пощенската кутия",
        "Пощенската кутия на получателя е пълна."],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "акаунтът е блокиран", "акаунтът е спрян", "акаунтът е деактивиран", "пощенската кутия е деактивирана",
          "кутията е деактивирана", "профилът е деактивиран"],
      },
      matches: ["550 Акаунтът е блокиран"],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/domain-not-found", reason: "domain-not-found",
      when: { says: [
        "домейнът на получателя не съществува",
        "домейнът не съществува", "домейнът не е намерен", "домейнът не беше намерен", "непознат домейн"], not: ["подателя"] },
      matches: ["550 Домейнът не съществува"],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/too-large", reason: "message-too-large",
      when: { says: [
          "допустим размер на писмо * е надвишен", "допустим размер на писмо * e надвишен",
          "надвишен максимален размер на писмото",
          "съобщението е твърде голямо", "размерът на съобщението", "прикаченият файл е твърде голям"] },
      matches: [
        "Макс. допустим размер на писмо от 30 MB е надвишен.",
        "552 Съобщението е твърде голямо"],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/spam", reason: "spam-content",
      when: {
        says: [
          "спам филтър", "спам филтъра",
          "като спам", "за спам", "нежелана поща"],
        not: ["IP"],
      },
      matches: ["554 Съобщението е разпознато като спам"],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/virus", reason: "malware",
      when: { says: ["съдържа вирус", "открит вирус", "зловреден"] },
      matches: ["В писмото е открит вирус"],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/restricted", reason: "recipient-restricted",
      when: { says: [
        "не приема съобщения от вас", "не приема писма от вас", "не приема вашите", "е блокирал подателя",
        "блокира подателя",
        "нямате разрешение да изпращате", "доставянето до този адрес е ограничено"] },
      matches: ["Нямате разрешение да изпращате до този получател."],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/no-connection", reason: "connection-failed",
      when: {
        says: [
          "връзката с * пропадна", "SMTP провален connect()", "грешка при свързване със SMTP",
          "услугата не е свързана", "връзката е прекратена от отдалечения хост", "неуспешно свързване със сървъра",
          "връзката е отказана", "неуспешна връзка", "не може да се свърже със сървъра", "сървърът не отговаря"], not: ["DNS", "поддръжка", "профилактика"],
      },
      matches: [
        "Грешка при свързване със SMTP сървъра mail.example.org",
        "Сървърът не отговаря: mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/relay", reason: "relay-denied",
      when: { says: ["препращането е забранено", "отказано препредаване"] },
      matches: ["554 Препращането е забранено"],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/blocked", reason: "reputation-blocked",
      when: { says: [
        "IP адресът * блокиран", "в черния списък",
        "в черен списък", "IP адресът е блокиран", "IP адрес * блокиран"] },
      matches: ["554 Вашият IP адрес е блокиран"],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/auth-required", reason: "auth-required",
      when: { says: ["изисква се удостоверяване", "необходима е автентикация", "изисква автентикация"] },
      matches: ["530 Изисква се удостоверяване"],
      source: "Exchange, Gmail, mail programs and servers that answer in Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "е неправилен електронен адрес", "невалиден адрес на ел. поща", "всички получатели са невалидни",
          "получатели са невалидни", "следните получатели са невалидни", "неправилни адреси на получатели",
          "получател е с неправилен адрес"],
      },
      matches: ["Не може да се изпрати: следните получатели са невалидни: anna@example"],
      source: "Mail programs and webmails that speak Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "времето за изчакване * изтече"],
      },
      matches: ["Времето за изчакване на сървъра mail.example.org изтече."],
      source: "Mail programs and webmails that speak Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "не поддържа шифровани пароли", "не позволява * нешифровани пароли", "Kerberos/GSSAPI не бе приет",
          "грешни потребител/парола", "временна грешка при удостоверяване",
          "механизмът за удостоверяване е твърде слаб", "механизмът да удостоверяване е твърде слаб",
          "удостоверяването се провали", "грешка при удостоверяване", "SMTP AUTH не е наличен"],
      },
      matches: ["Грешка при удостоверяване пред mail.example.org"],
      source: "Mail programs and webmails that speak Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/rate", reason: "rate-limited",
      when: {
        says: [
          "изпращане на твърде много писма", "изпращате твърде много писма"],
      },
      matches: ["Опит за изпращане на твърде много писма за кратко време."],
      source: "Mail programs and webmails that speak Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "следните адреси за подател са невалидни", "адресът на подателя е отхвърлен",
          "неправилен адрес на изпращача"],
      },
      matches: ["Писмото не е изпратено: неправилен адрес на изпращача"],
      source: "Mail programs and webmails that speak Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/tls", reason: "tls-failed",
      when: {
        says: [
          "механизъм за удостоверяване изисква шифриране", "механизъм на удостоверяване изисква шифриране"],
      },
      matches: ["Избраният механизъм за удостоверяване изисква шифриране"],
      source: "Mail programs and webmails that speak Bulgarian", seen: "2026-11",
    },
    {
      id: "bg/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "превишаване на разрешения брой получатели", "прекалено много адреси за изпращане",
          "прекалено много получатели"],
      },
      matches: ["Не е изпратено поради превишаване на разрешения брой получатели."],
      source: "Mail programs and webmails that speak Bulgarian", seen: "2026-11",
    },
  ],
} satisfies Language;
