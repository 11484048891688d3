import type { Provider } from "../../src/types.js";

/** Mailbox providers of central and eastern Europe. */
const providers: readonly Provider[] = [
  {
    id: "mailru",
    name: "Mail.ru (VK)",
    hosts: ["mail.ru", "list.ru", "bk.ru", "inbox.ru"],
    says: ["help.mail.ru", "postmaster.mail.ru"],
    source: "https://help.mail.ru/notspam-support/errors",
    seen: "2026-11",
  },
  {
    id: "yandex",
    name: "Yandex",
    hosts: ["yandex.ru", "yandex.net", "yandex.com"],
    source: "https://yandex.com/support/mail/bounces.html",
    seen: "2026-11",
  },
  {
    id: "rambler",
    name: "Rambler",
    hosts: ["rambler.ru", "rambler-co.ru", "lenta.ru"],
    says: ["rambler-co.ru", "ramblermail"],
    source: "https://help.rambler.ru",
    seen: "2026-11",
  },
  {
    id: "wp",
    name: "Wirtualna Polska (WP, o2)",
    hosts: ["wp.pl", "o2.pl"],
    source: "https://pomoc.wp.pl",
    seen: "2026-11",
  },
  {
    id: "onet",
    name: "Onet",
    hosts: ["onet.pl", "onet.eu"],
    source: "https://pomoc.poczta.onet.pl",
    seen: "2026-11",
  },
  {
    id: "interia",
    name: "Interia",
    hosts: ["interia.pl"],
    source: "https://pomoc.interia.pl",
    seen: "2026-11",
  },
  {
    id: "home-pl",
    name: "home.pl",
    hosts: ["home.pl"],
    source: "https://pomoc.home.pl",
    seen: "2026-11",
  },
  {
    id: "seznam",
    name: "Seznam",
    hosts: ["seznam.cz"],
    source: "https://o-seznam.cz/napoveda/email/",
    seen: "2026-11",
  },
  {
    id: "centrum",
    name: "Centrum.cz",
    hosts: ["centrum.cz", "atlas.cz", "volny.cz"],
    source: "https://napoveda.centrum.cz",
    seen: "2026-11",
  },
  {
    id: "ukrnet",
    name: "UKR.NET",
    hosts: ["ukr.net"],
    source: "https://mail.ukr.net/terms_uk.html",
    seen: "2026-11",
  },
  {
    id: "iua",
    name: "I.UA",
    hosts: ["i.ua"],
    says: ["mail.i.ua"],
    source: "https://mail.i.ua",
    seen: "2026-11",
  },
  {
    id: "freemail-hu",
    name: "Freemail",
    hosts: ["freemail.hu"],
    source: "https://freemail.hu",
    seen: "2026-11",
  },
  {
    id: "abv",
    name: "ABV.bg",
    hosts: ["abv.bg"],
    source: "https://help.abv.bg",
    seen: "2026-11",
  },
  {
    id: "zone-ee",
    name: "Zone",
    hosts: ["zone.ee", "zone.eu"],
    source: "https://help.zone.eu",
    seen: "2026-11",
  },
];

export default providers;
