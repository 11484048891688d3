import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Slovak. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "sk",
  name: "Slovak",
  subjects: {
    failure: [
      "Nedoručiteľné:", "Nedoručené:", "Nedoručiteľná správa", "Nedoručená správa", "Správa nebola doručená",
      "správu sa nepodarilo doručiť", "Vrátená správa", "Vrátená pošta", "Doručenie zlyhalo",
      "Oznámenie o stave doručenia (zlyhanie)", "Adresa sa nenašla"],
    delay: ["Oneskorené:", "Oneskorené doručenie", "Doručenie sa oneskorilo"],
    success: ["Doručené:", "Úspešné doručenie"],
    autoReply: ["Automatická odpoveď:", "Automatická odpoveď", "Mimo kancelárie", "Na dovolenke"],
    readReceipt: ["Prečítané:", "Neprečítané:", "Potvrdenie o prečítaní"],
  },
  senders: ["Poštový systém", "Systém doručovania pošty", "Správca systému", "Poštový server"],
  failure: [
    "nebolo možné doručiť do mailovej diskusie", "Odoslanie správy zlyhalo", "časť správy nebude doručená", "zozname nepovolených príloh", "správa bola zničená",
    "Vašu správu * nebolo možné doručiť", "Vaša správa * bola odmietnutá", "Vaša správa * nebola doručená",
    "Správu * sa nepodarilo doručiť", "Vaša správa * bola zablokovaná",
    "Správu sa nepodarilo doručiť týmto príjemcom alebo skupinám", "Doručenie týmto príjemcom alebo skupinám zlyhalo",
    "Správu sa nepodarilo doručiť", "správu nebolo možné doručiť", "Vaša správa nebola doručená",
    "správa nebola doručená", "nebola doručená", "nemohla byť doručená", "nepodarilo sa doručiť",
    "Toto je trvalá chyba"],
  delay: [
    "pozastavuje, kým ju schváli moderátor", "moderátori požiadaní o jej odsúhlasenie",
    "zatiaľ nebola doručená", "ešte nebola doručená", "Nie je potrebné posielať", "Toto je iba upozornenie",
    "Pokusy o doručenie budú pokračovať", "dočasný problém"],
  success: ["bola úspešne doručená"],
  expired: ["príliš dlho vo fronte", "v stanovenom čase"],
  original: ["Pôvodné hlavičky správy:", "Pôvodné hlavičky správy", "Kópia správy", "----- Pôvodná správa -----"],
  diagnostic: [
    "Diagnostické informácie pre správcov:", "Diagnostické informácie pre správcov", "Generujúci server:",
    "Odpoveď servera:", "Vzdialený server vrátil", "z nasledujúceho dôvodu", "Dôvod:"],
  autoReply: ["som mimo kancelárie", "som na dovolenke", "čerpám dovolenku", "Toto je automatická odpoveď"],
  rules: [
    {
      id: "sk/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "príjemca nebol nájdený", "adresát nebol nájdený",
          "používateľ neexistuje", "používateľ nebol nájdený", "používateľ sa nenašiel", "neznámy používateľ",
          "užívateľ neexistuje", "neznámy užívateľ", "príjemca neexistuje", "neznámy príjemca",
          "príjemca sa nenašiel", "adresa neexistuje", "adresa sa nenašla", "e-mailová adresa sa nenašla",
          "schránka neexistuje", "schránka sa nenašla"],
        not: ["doména"],
      },
      matches: ["550 Neznámy používateľ", "Zadaná e-mailová adresa sa nenašla."],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: {
        says: [
          "v schránke príjemcu nie je", "v schránke nie je miesto", "dosiahla maximálnu veľkosť",
          "schránka príjemcu je plná", "schránka je plná", "schránka * je plná", "schránka * plná",
          "schránka je preplnená", "prekročená kvóta", "kvóta * prekročená"],
      },
      matches: ["Schránka príjemcu je plná."],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "účet je zablokovaný", "účet je zakázaný", "účet bol zrušený", "účet * zablokovaný",
          "schránka je zablokovaná", "schránka bola zrušená", "schránka je vypnutá"],
      },
      matches: ["550 Účet je zablokovaný"],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/domain-not-found", reason: "domain-not-found",
      when: { says: [
        "doména príjemcu neexistuje",
        "doména sa nenašla", "neznáma doména príjemcu"], not: ["odosielateľa"] },
      matches: ["550 Doména sa nenašla"],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/too-large", reason: "message-too-large",
      when: { says: [
          "prekročená max. veľkosť správy", "prekročená maximálna veľkosť správy",
        "prekračuje povolenú veľkosť", "prekračuje povolený limit", "presahuje povolenú veľkosť",
        "správa je príliš veľká", "veľkosť správy", "príloha je príliš veľká"] },
      matches: [
        "Bola prekročená maximálna veľkosť správy (30 MB).",
        "552 Správa je príliš veľká"],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/spam", reason: "spam-content",
      when: {
        says: [
          "antispamovým filtrom", "spamovým filtrom",
          "ako spam", "za spam"],
        not: ["IP"],
      },
      matches: ["554 Správa bola vyhodnotená ako spam"],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "prílohy tohto typu", "prílohu tohto typu", "súbory tohto typu", "nepovolená príloha", "príloha nie je povolená",
          "typ prílohy nie je povolený", "zakázaná príloha"],
      },
      matches: ["anna@example.com: Prílohy tohto typu nie sú povolené"],
      source: "Mail servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/restricted", reason: "recipient-restricted",
      when: { says: [
        "neprijíma správy od vás", "zablokoval odosielateľa",
        "nemáte povolenie odosielať", "doručovanie na túto adresu je obmedzené"] },
      matches: ["Nemáte povolenie odosielať správy tomuto príjemcovi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/no-connection", reason: "connection-failed",
      when: { says: ["neprijal naše požiadavky", "neprijal naše pripojenie", 
          "SMTP Connect() zlyhalo", "chyba pri pripájaní na SMTP", "služba nie je pripojená",
          "vzdialený hostiteľ * ukončil spojenie", "vzdialený hostiteľ ukončil spojenie",
          "nemožno sa pripojiť k serveru", "spojenie so serverom * bolo prerušené",
          "spojenie odmietnuté", "spojenie bolo odmietnuté", "nepodarilo sa pripojiť", "server neodpovedá"], not: ["DNS", "údržby", "údržbe"] },
      matches: ["Správa sa nedoručila: server príjemcu neprijal naše požiadavky.", 
        "Vzdialený hostiteľ mail.example.org ukončil spojenie.",
        "Server neodpovedá: mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/relay", reason: "relay-denied",
      when: { says: ["preposielanie nie je povolené", "preposielanie odmietnuté"] },
      matches: ["554 Preposielanie nie je povolené"],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/blocked", reason: "reputation-blocked",
      when: { says: ["na čiernej listine", "IP adresa je blokovaná", "IP adresa * zablokovaná"] },
      matches: ["554 Server je na čiernej listine"],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/auth-required", reason: "auth-required",
      when: { says: ["vyžaduje sa overenie", "vyžaduje overenie"] },
      matches: ["530 Vyžaduje sa overenie"],
      source: "Exchange, Gmail, mail programs and servers that answer in Slovak", seen: "2026-11",
    },
    {
      id: "sk/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "emailová adresa je nesprávna", "e-mailová adresa je nesprávna", "pole odosielateľa alebo prijímateľa",
          "žiadny príjemca nie je platný", "príjemcovia nemajú platnú adresu", "adresáti nie sú platní",
          "adresa príjemcu nebola rozoznaná", "neplatná e-mailová adresa", "nie je platná e-mailová adresa"],
      },
      matches: ["Správa sa nedá odoslať: žiadny príjemca nie je platný."],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
    {
      id: "sk/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "časový limit pripojenia * vypršal"],
      },
      matches: ["Časový limit pripojenia k mail.example.org vypršal."],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
    {
      id: "sk/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "nepodporuje šifrované heslá", "nepovoľuje nezašifrované heslá", "Kerberos/GSSAPI nebol * akceptovaný",
          "nepodporuje zvolenú metódu overenia", "neúspešná autentifikácia", "nemôžem overiť cez SMTP",
          "zlyhalo overenie totožnosti", "zlyhanie overenia totožnosti", "mechanizmus overenia je príliš slabý",
          "autentizácia bola neúspešná", "chyba v autentizácii", "vyskytla sa chyba v autentizácii",
          "SMTP AUTH nie je dostupné", "SMTP AUTH nie je dostupná", "autentifikácia zlyhala",
          "chyba pri autentifikácii", "prihlásenie zlyhalo", "nesprávne heslo"],
      },
      matches: ["Autentifikácia zlyhala na mail.example.org"],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
    {
      id: "sk/rate", reason: "rate-limited",
      when: {
        says: [
          "odoslať príliš veľa e-mailov", "odoslať príliš veľa správ"],
      },
      matches: ["Pokúsili ste sa odoslať príliš veľa e-mailov."],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
    {
      id: "sk/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "adresa From je nesprávna", "adresa odosielateľa nie je platná", "adresa odosielateľa bola odmietnutá"],
      },
      matches: ["Nedá sa odoslať: adresa odosielateľa nie je platná."],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
    {
      id: "sk/sending-limit", reason: "sending-limit",
      when: {
        says: [
          "správy viac ako * adresátom počas"],
      },
      matches: ["Nemáte právo odoslať správy viac ako 100 adresátom počas 24 hodín."],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
    {
      id: "sk/server-error", reason: "server-error",
      when: {
        says: [
          "služba nie je k dispozícii"],
      },
      matches: ["Služba nie je k dispozícii, skúste neskôr."],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
    {
      id: "sk/server-full", reason: "server-full",
      when: {
        says: [
          "nedostatočný úložný priestor na serveri"],
      },
      matches: ["Nedostatočný úložný priestor na serveri."],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
    {
      id: "sk/tls", reason: "tls-failed",
      when: {
        says: [
          "spôsob overenia totožnosti je vyžadované šifrovanie"],
      },
      matches: ["Pre tento spôsob overenia totožnosti je vyžadované šifrovanie"],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
    {
      id: "sk/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "správy viac ako * adresátom", "príliš veľa príjemcov", "príliš veľa adresátov",
          "prekročený povolený počet príjemcov"],
      },
      matches: ["Príliš veľa príjemcov, znížte ich počet."],
      source: "Mail programs and webmails that speak Slovak", seen: "2026-11",
    },
  ],
} satisfies Language;
