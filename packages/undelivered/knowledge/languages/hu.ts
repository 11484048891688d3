import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Hungarian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "hu",
  name: "Hungarian",
  subjects: {
    failure: [
      "nem került kézbesítésre", "Levele nem kézbesíthető",
      "Kézbesíthetetlen:", "Nem kézbesíthető:", "Nem kézbesített:", "Kézbesítetlen:", "Kézbesíthetetlen üzenet",
      "Kézbesíthetetlen levél", "Az üzenet nem kézbesíthető", "Az üzenetet nem sikerült kézbesíteni",
      "A levél nem kézbesíthető", "A kézbesítés sikertelen", "Sikertelen kézbesítés", "Kézbesítési hiba",
      "Kézbesítési állapotértesítés (sikertelen)", "Kézbesítési állapot értesítés (hiba)", "Kézbesítetlenségi jelentés",
      "Visszaküldött levél", "Visszaküldött üzenet", "Visszaküldve a feladónak", "A cím nem található",
      "Üzenet letiltva", "Üzenet elutasítva"],
    delay: ["A levél kézbesítése késik", 
      "Késleltetett:", "Késik:", "A kézbesítés késik", "Késleltetett kézbesítés", "Kézbesítési késedelem",
      "Kézbesítési állapotértesítés (késés)"],
    success: ["Kézbesítve:", "Továbbítva:", "Kézbesítési visszaigazolás", "Kézbesítési állapotértesítés (sikeres)"],
    autoReply: [
      "Automatikus válasz:", "Automatikus válasz", "Házon kívül:", "Házon kívül", "Irodán kívül", "Szabadság:",
      "Szabadságon vagyok", "Távolléti üzenet"],
    readReceipt: ["Elolvasva:", "Olvasatlan:", "Nem olvasott:", "Olvasási visszaigazolás"],
  },
  senders: ["Levélkézbesítő rendszer", "Levelezőrendszer", "Rendszergazda", "Levélkézbesítési alrendszer"],
  failure: [
    "kézbesítése nem történt meg", "Az üzenet törölve", "Víruskeresőnk az Ön által küldött levélben",
    "Levelét visszautasították", "Üzenetét visszautasították", "Levelét * visszautasították",
    "levelét elutasították", "üzenetét elutasították", "üzenete nem került kézbesítésre",
    "levele nem került kézbesítésre",
    "a kézbesítés sikertelen", "nem sikerült kézbesíteni", "a szerkesztő * visszautasította", "a moderátor * elutasította", 
    "A kézbesítés a következő címzetteknek vagy csoportoknak nem sikerült",
    "A kézbesítés az alábbi címzetteknek vagy csoportoknak sikertelen",
    "Nem sikerült a kézbesítés a következő címzetteknek vagy csoportoknak",
    "Sikertelen kézbesítés a következő címzettek vagy csoportok számára",
    "A kézbesítés sikertelen volt a következő címzetteknek", "A következő címzetteknek nem sikerült kézbesíteni",
    "Az üzenet nem jutott el néhány vagy egyik címzetthez sem", "Az üzenete nem jutott el",
    "A következő címzettek nem érhetők el", "Az üzenetet nem sikerült kézbesíteni", "Az üzenet nem kézbesíthető",
    "Az Ön üzenetét nem sikerült kézbesíteni", "Az Ön üzenete nem kézbesíthető", "Nem sikerült kézbesíteni az üzenetet",
    "Nem sikerült kézbesíteni a levelet", "Üzenetét nem sikerült kézbesíteni", "A levelet nem sikerült kézbesíteni",
    "A levél nem kézbesíthető", "nem kézbesíthető egy vagy több címzettnek", "Sajnáljuk, de üzenetét",
    "Sajnos az üzenetét nem", "Ezt az üzenetet a levelezőrendszer automatikusan", "Ez egy végleges hiba",
    "Üzenetét elutasították", "Az üzenet küldése sikertelen", "Nem sikerült elküldeni az üzenetet",
    "Hiba történt az üzenet küldése közben"],
  delay: [
    "jóváhagyásáig nem kerül megjelenésre", "szerkesztő(k)höz továbbításra került", "levél * kézbesítése késik", "üzenet * kézbesítése késik", "a moderátor jóváhagyására vár", 
    "A kézbesítés a következő címzetteknek vagy csoportoknak késik", "A kézbesítés késik a következő címzetteknek",
    "Ezt az üzenetet még nem kézbesítették", "még nem sikerült kézbesíteni", "még nem lett kézbesítve",
    "Nem kell újra elküldenie", "Az üzenetet nem kell újraküldeni", "Ez csak figyelmeztetés",
    "A kézbesítési kísérletek folytatódnak", "Átmeneti hiba történt", "Átmeneti probléma", "A Gmail újra megpróbálja"],
  success: [
    "Az üzenetet kézbesítettük a következő címzetteknek",
    "A kézbesítés a következő címzetteknek vagy csoportoknak befejeződött", "Az üzenet sikeresen kézbesítve"],
  expired: [
    "a megadott időn belül nem kézbesíthető", "a megadott időkorláton belül", "túl régóta van a sorban",
    "sikertelenül próbálta kézbesíteni ezt az üzenetet", "kézbesítési idő lejárt"],
  original: [
    "Eredeti üzenetfejlécek:", "Eredeti üzenetfejlécek", "Az eredeti üzenet fejlécei", "Az üzenet eredeti fejlécei",
    "Az eredeti üzenet másolata", "----- Eredeti üzenet -----"],
  diagnostic: [
    "Diagnosztikai információ a rendszergazdáknak:", "Diagnosztikai információk rendszergazdáknak:",
    "Diagnosztikai információk rendszergazdáknak", "Diagnosztikai adatok rendszergazdák számára",
    "Diagnosztikai információk a rendszergazdák számára", "Létrehozó kiszolgáló:", "A távoli kiszolgáló válasza",
    "A távoli kiszolgáló visszaadott", "A következő szervezet elutasította az üzenetet", "A hiba részletei",
    "A végleges hiba technikai részletei", "A válasz:", "A kiszolgáló válasza:", "A szerver válasza:",
    "a következő okból", "az alábbi okból", "A hiba oka"],
  autoReply: [
    "Jelenleg nem vagyok az irodában", "Jelenleg házon kívül vagyok", "Jelenleg szabadságon vagyok",
    "Szabadságon vagyok", "Szabadságon leszek", "Nem tartózkodom az irodában", "ismét elérhető leszek",
    "visszatérésem után válaszolok", "Sürgős esetben kérem", "Sürgős ügyben kérem", "Ez egy automatikus válasz",
    "Ez egy automatikus üzenet"],
  rules: [
    {
      id: "hu/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "ismeretlen felhasználó", "a felhasználó nem létezik", "nincs ilyen felhasználó",
          "a felhasználó nem található", "ismeretlen címzett", "a címzett nem létezik", "a címzett nem található",
          "nincs ilyen címzett", "a cím nem létezik", "a cím nem található", "nem létező cím", "nem létező felhasználó",
          "nem létező postafiók", "az e-mail-cím nem található", "az e-mail cím nem található",
          "a megadott e-mail-cím nem található", "az Ön által megadott e-mail-cím nem található",
          "a címzett e-mail-címe nem található", "az e-mail-cím nem létezik", "a postafiók nem létezik",
          "a postafiók nem található", "nincs ilyen postafiók", "a fiók nem létezik", "mert a cím nem található"],
      },
      matches: [
        "A megadott e-mail-cím nem található. Ellenőrizze a címzett e-mail-címét, és próbálja meg újra elküldeni az üzenetet.",
        "anna@example.com: nincs ilyen felhasználó"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: ["ezért felfüggesztettük", "hónapja nem használták", 
          "fiókot felfüggesztették", "fiókot letiltották", "fiókja felfüggesztve", "postafiókot letiltották",
          "fiókot megszüntették",
          "a postafiók le van tiltva", "a fiók le van tiltva", "a fiókot letiltották", "a fiók felfüggesztve",
          "a postafiók inaktív", "a fiók inaktív", "megszűnt postafiók"],
      },
      matches: ["550 A postafiókot 12 hónapja nem használták, ezért felfüggesztettük.", 
        "anna@example.com: A fiókot felfüggesztették",
        "A fiók le van tiltva, ezért nem fogad üzeneteket."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "elérte a maximális méretet", "nincs hely a postafiókban", "nincs szabad hely",
          "postaládája megtelt", "postaláda megtelt", "postafiókja megtelt", "postafiók megtelt", 
          "a postafiók megtelt", "a címzett postafiókja megtelt", "a címzett postafiókja tele van",
          "a címzett beérkezett üzenetek mappája megtelt", "megtelt a postafiók", "tele a postafiók",
          "a postafiók tele van", "kvóta túllépve", "túllépte a kvótát", "tárhely megtelt", "betelt a postafiók"],
      },
      matches: ["A címzett postafiókja megtelt, és most nem fogad üzeneteket."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "nem fogad Öntől", "nem fogad üzenetet Öntől", "letiltotta a feladót", "letiltotta a küldőt",
          "a szerkesztő", "a moderátor", "listatagok", 
          "a kézbesítés erre a címre korlátozott", "az erre a címre történő kézbesítés korlátozott",
          "nincs engedélye üzenetet küldeni ennek a címzettnek", "nincs jogosultsága üzenetet küldeni",
          "csak * érkező üzeneteket fogad", "a moderátor elutasította", "csak tagok"],
      },
      matches: ["Nincs engedélye üzenetet küldeni ennek a címzettnek."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "címzett tartománya nem létezik", "címzett domainje nem létezik",
          "a tartomány nem létezik", "a tartomány nem található", "a tartomány * nem található", "nem létező tartomány",
          "nem létező domain", "ismeretlen tartomány", "ismeretlen domain", "a domain nem létezik",
          "a domain nem található", "ismeretlen gazdagép"], not: ["feladó", "feladó címének"],
      },
      matches: ["Az üzenetet nem sikerült kézbesíteni, mert a tartomány nem található: exmaple.example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/relay", reason: "relay-denied",
      when: {
        says: ["továbbítás megtagadva", "a továbbítás nem engedélyezett", "relay megtagadva", "a továbbítás tilos"],
      },
      matches: ["A továbbítás nem engedélyezett: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/auth-required", reason: "auth-required",
      when: {
        says: [
          "hitelesítés szükséges", "hitelesítés kötelező", "hitelesítést igényel", "bejelentkezés szükséges",
          "azonosítás szükséges"],
      },
      matches: ["A kimenő levelek kiszolgálója hitelesítést igényel."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "Kerberos/GSSAPI jegyet nem fogadta el", "hitelesítési mechanizmus túl gyenge", "azonosítás nem sikerült",
          "hiba történt az azonosításkor", "hiba az azonosításnál", "SMTP AUTH nem elérhető",
          "SMTP AUTH mód nem elérhető",
          "felhasználóneve|jelszava|felhasználónév|jelszó * helytelen|hibás|érvénytelen|nem megfelelő",
          "a hitelesítés sikertelen", "sikertelen hitelesítés", "hitelesítési hiba", "sikertelen bejelentkezés",
          "hibás felhasználónév vagy jelszó", "helytelen felhasználónév vagy jelszó", "hibás jelszó",
          "helytelen jelszó"],
      },
      matches: [
        "Hiba az azonosításnál: mail.example.org",
        "Nem sikerült elküldeni a levelet. A kimenő kiszolgáló felhasználóneve vagy jelszava helytelen.", "A hitelesítés sikertelen: hibás felhasználónév vagy jelszó."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/too-large", reason: "message-too-large",
      when: {
        says: [
          "túllépte a megengedett maximális méretet",
          "túl nagy a csatolmány mérete", "meghaladja az engedélyezett maximális",
          "az üzenet túl nagy", "túl nagy üzenet", "a levél túl nagy", "meghaladja a maximális méretet",
          "meghaladja a megengedett méretet", "meghaladja a méretkorlátot", "az üzenet mérete meghaladja"],
      },
      matches: [
        "Túl nagy a csatolmány mérete.",
        "Az üzenet túl nagy: meghaladja a megengedett méretet."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/spam", reason: "spam-content",
      when: { says: [
        "spamszűrő elutasította", "spamszűrő visszautasította", "levélszemétszűrő",
        "spamnek minősít", "spamnek minősítettük", "spamként", "levélszemét", "levélszemétnek", "kéretlen levél", "kéretlen levélnek", "kéretlen reklám"] },
      matches: [
        "anna@example.com: A levelet a spamszűrő elutasította",
        "Az üzenetet levélszemétnek minősítettük."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/virus", reason: "malware",
      when: {
        says: [
          "vírust tartalmaz", "vírus található", "kártevő szoftver", "kártevőt tartalmaz", "rosszindulatú program"],
      },
      matches: ["Az üzenet kártevőt tartalmaz."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "típusú melléklet nem", "típusú mellékletek nem", "típusú csatolmány",
          "nem engedélyezett melléklet", "a melléklet nem engedélyezett", "tiltott melléklet",
          "a fájltípus nem engedélyezett"],
      },
      matches: ["Nem engedélyezett melléklet: szamla.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP-címe tiltólistán", "IP-cím tiltólistán", "IP-címe feketelistán",
          "az IP-cím le van tiltva", "az IP-cím * letiltva", "feketelistán", "fekete listán", "rossz hírnév"],
      },
      matches: ["Az Ön IP-címe feketelistán van."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/policy", reason: "policy-rejected",
      when: {
        says: [
          "sérti a házirendet", "házirend megsértése", "szabályzatba ütközik", "biztonsági okokból",
          "a rendszergazda letiltotta", "hozzáférés megtagadva"],
      },
      matches: ["Az üzenetet elutasítottuk: sérti a házirendet."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/sending-limit", reason: "sending-limit",
      when: { says: [
          "legfeljebb * címzettnek írhat levelet * órán belül", "legfeljebb * címzettnek írhat * órán belül",
          "küldési korlát", "küldési limit", "napi korlát", "napi limit"] },
      matches: [
        "Legfeljebb 100 címzettnek írhat 24 órán belül.",
        "Elérte a küldési korlátot. Az üzenetet nem küldtük el: küldési limit."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/rate", reason: "rate-limited",
      when: { says: [
          "túl sok üzenetet próbál elküldeni",
          "túl sok kapcsolat", "túl sok üzenet", "túl sok levél"] },
      matches: [
        "Túl sok üzenetet próbál elküldeni, várjon.",
        "Túl sok kapcsolat az Ön kiszolgálójáról."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "túllépte a címzettek engedélyezett számát", "legfeljebb * címzettnek írhat levelet",
          "túl sok címzett", "a címzettek maximális száma", "a címzettek száma meghaladja"] },
      matches: [
        "Az üzenet túllépte a címzettek engedélyezett számát.",
        "Túl sok címzett az üzenetben."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/no-connection", reason: "connection-failed",
      when: {
        says: [
          "hiba az SMTP-kapcsolatban", "hiba az SMTP kiszolgálóhoz történő csatlakozáskor",
          "szolgáltatás nincs kapcsolódva", "távoli fél bezárta a kapcsolatot", "távoli kiszolgáló lezárta",
          "nem tudtam kapcsolódni a szerverhez", "SMTP szerver nem található",
          "a kapcsolat elutasítva", "kapcsolat megtagadva", "a kapcsolódás sikertelen", "sikertelen kapcsolódás",
          "nem lehet kapcsolódni", "nem sikerült kapcsolódni", "nem sikerült csatlakozni", "a kiszolgáló nem válaszol",
          "a szerver nem válaszol", "a kiszolgáló nem érhető el", "megszakadt a kapcsolat"],
        not: ["DNS", "karbantartás"],
      },
      matches: [
        "A távoli kiszolgáló lezárta a kapcsolatot: mail.example.org",
        "Nem sikerült csatlakozni a kiszolgálóhoz: mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "kapcsolódási időtúllépés",
          "időtúllépés a kapcsolat", "a kapcsolat időtúllépése", "időtúllépés történt", "lejárt az időkorlát"], not: ["DNS", "karbantartás"],
      },
      matches: [
        "Kapcsolódási időtúllépés: mail.example.org",
        "Időtúllépés történt a kiszolgáló válaszára várva."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/expired", reason: "delivery-expired",
      when: {
        says: [
          "a megadott időkorláton belül", "túl régóta van a sorban",
          "sikertelenül próbálta kézbesíteni ezt az üzenetet", "kézbesítési idő lejárt"],
      },
      matches: ["A kiszolgáló sikertelenül próbálta kézbesíteni ezt az üzenetet, és leállt."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/loop", reason: "mail-loop",
      when: { says: ["levelezési hurok", "üzenethurok", "hurok észlelve", "levélhurok"] },
      matches: ["Az üzenetet eldobtuk: levelezési hurok."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/server-error", reason: "server-error",
      when: {
        says: [
          "belső kiszolgálóhiba", "belső szerverhiba", "a szolgáltatás nem érhető el", "átmenetileg nem érhető el",
          "ideiglenesen nem elérhető", "a kiszolgáló túlterhelt", "átmeneti hiba"],
      },
      matches: ["A szolgáltatás átmenetileg nem érhető el."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "nem érvényes e-mail cím", "érvénytelen email cím", "érvénytelen emailcím",
          "az alábbi címzettek érvénytelenek", "a címzettek érvénytelenek", "címzett nem ismerhető fel érvényes",
          "érvénytelen e-mail-cím", "érvénytelen e-mail cím", "érvénytelen cím", "érvénytelen címzett", "hibás cím",
          "az e-mail-cím formátuma nem megfelelő"],
      },
      matches: [
        "Nem lehetett elküldeni: az alábbi címzettek érvénytelenek: anna@example",
        "Érvénytelen e-mail-cím: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hungarian", seen: "2026-11",
    },
    {
      id: "hu/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "kiszolgálója nem támogatja az SMTPUTF8"],
      },
      matches: ["A kiszolgálója nem támogatja az SMTPUTF8-at."],
      source: "Mail programs and webmails that speak Hungarian", seen: "2026-11",
    },
    {
      id: "hu/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "feladóként megadott következő cím hibás", "küldőcím nem érvényes", "a feladó címe nem érvényes"],
      },
      matches: ["Nem küldhető: a küldőcím nem érvényes."],
      source: "Mail programs and webmails that speak Hungarian", seen: "2026-11",
    },
    {
      id: "hu/tls", reason: "tls-failed",
      when: {
        says: [
          "STARTTLS használatával, ugyanis", "nem sikerült * STARTTLS használatával"],
      },
      matches: ["Nem sikerült kapcsolódni a STARTTLS használatával."],
      source: "Mail programs and webmails that speak Hungarian", seen: "2026-11",
    },
  ],
} satisfies Language;
