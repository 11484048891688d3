import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Czech. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "cs",
  name: "Czech",
  subjects: {
    failure: ["Zpráva nedoručena", "Nedoručeno", 
      "Nedoručitelné:", "Nedoručitelná zpráva:", "Nedoručeno:", "Nelze doručit:", "Nelze doručit", "Nedoručená zpráva",
      "Nedoručitelná zpráva", "Nedoručitelná pošta", "Zprávu nelze doručit", "Zpráva nebyla doručena",
      "Zprávu se nepodařilo doručit", "Doručení se nezdařilo", "Doručení selhalo", "Chyba doručení",
      "Chyba při doručování", "Selhání doručení", "Oznámení o nedoručení", "Zpráva o nedoručení",
      "Oznámení o stavu doručení (selhání)", "Oznámení o stavu doručení (chyba)", "Vrácená pošta", "Vrácená zpráva",
      "Vráceno odesílateli", "Adresa nebyla nalezena", "Adresa nenalezena", "Zpráva byla zablokována",
      "Zpráva odmítnuta"],
    delay: ["Zpráva se opožďuje", 
      "Zpožděno:", "Zpoždění doručení", "Doručení zpožděno", "Opožděné doručení", "Zpráva se zpožďuje",
      "Oznámení o stavu doručení (zpoždění)"],
    success: ["Doručeno:", "Předáno:", "Potvrzení o doručení", "Oznámení o stavu doručení (úspěch)"],
    autoReply: [
      "Automatická odpověď:", "Automatická odpověď", "Mimo kancelář:", "Mimo kancelář", "Nepřítomnost:",
      "Jsem mimo kancelář", "Dovolená:", "Na dovolené", "Oznámení o nepřítomnosti"],
    readReceipt: ["Přečteno:", "Přečtené:", "Nepřečteno:", "Potvrzení o přečtení"],
  },
  senders: ["Systém doručování pošty", "Poštovní systém", "Správce systému", "Správce pošty"],
  failure: [
    "nepodařilo jednomu nebo více příjemcům doručit", "není možné doručit", "Poslání zprávy selhalo", "část zprávy nebude doručena", "seznamu nepovolených příloh", "uložena do karantény k posouzení",
    "Vaše zpráva * byla odmítnuta", "Zprávu * se nepodařilo doručit", "Vaši zprávu * nebylo možné doručit",
    "Vaše zpráva * nebyla doručena", "Zpráva * nebyla doručena", "Vaše zpráva * byla zablokována",
    "nemohla být doručena", "nebyla doručena", "nemohl být doručen",
    "příspěvek do mailing-listu * odmítnut", "zpráva pro konferenci * zamítnuta", 
    "Nepodařilo se doručit zprávu následujícím příjemcům nebo skupinám",
    "Doručení těmto příjemcům nebo skupinám se nezdařilo", "Doručení následujícím příjemcům nebo skupinám se nezdařilo",
    "Doručení následujícím příjemcům nebo distribučním seznamům se nezdařilo",
    "Doručení následujícím příjemcům se nezdařilo", "Doručení následujícímu příjemci se nezdařilo",
    "Zpráva nebyla doručena některým nebo všem příjemcům", "Následující příjemci jsou nedosažitelní",
    "Následující příjemce nelze kontaktovat", "Vaši zprávu nelze doručit", "Vaši zprávu se nepodařilo doručit",
    "Vaše zpráva pro * nebyla doručena", "Vaše zpráva nebyla doručena", "Vaše zpráva nemohla být doručena",
    "Zprávu nelze doručit", "Zprávu se nepodařilo doručit", "Zpráva nemohla být doručena", "Zpráva nebyla doručena",
    "nelze doručit jednomu nebo více příjemcům", "nemohla být doručena jednomu nebo více příjemcům",
    "Následující adresy selhaly", "S politováním vám oznamujeme, že vaše zpráva", "Bohužel vaši zprávu",
    "Tato zpráva byla vytvořena automaticky", "Jedná se o trvalou chybu", "Toto je trvalá chyba",
    "Odeslání zprávy se nezdařilo", "Zprávu se nepodařilo odeslat", "Při odesílání zprávy došlo k chybě"],
  delay: [
    "nutný souhlas moderátora", "ke kontrole moderátorem", "kontaktováni, aby tuto zprávu schválili", "doručení * se opožďuje", "zpráva * se opožďuje", "zprávy * se opožďuje", "přidržen ke kontrole moderátorem", "čeká na schválení moderátorem", 
    "Doručení těmto příjemcům nebo skupinám je zpožděno", "Doručení následujícím příjemcům nebo skupinám se zpožďuje",
    "Doručení následujícím příjemcům je zpožděno", "Zpráva dosud nebyla doručena", "dosud nebyla doručena",
    "ještě nebyla doručena", "Zprávu není nutné znovu odesílat", "Není třeba zprávu znovu odesílat",
    "Toto je pouze varování", "Pokusy o doručení budou pokračovat", "Došlo k dočasnému problému",
    "Vyskytl se dočasný problém"],
  success: [
    "Vaše zpráva byla doručena následujícím příjemcům", "Doručení těmto příjemcům nebo skupinám je dokončeno",
    "ale cílový server neodeslal oznámení o doručení", "Vaše zpráva byla úspěšně doručena"],
  expired: [
    "Zprávu nelze doručit v zadaném časovém limitu", "v zadaném časovém limitu", "příliš dlouho ve frontě",
    "se neúspěšně pokoušel doručit tuto zprávu", "čas pro doručení vypršel"],
  original: [
    "Původní záhlaví zprávy:", "Původní záhlaví zprávy", "Původní hlavičky zprávy", "Záhlaví původní zprávy",
    "Toto je kopie zprávy", "Následuje kopie zprávy", "Kopie původní zprávy", "----- Původní zpráva -----"],
  diagnostic: [
    "Diagnostické informace pro správce:", "Diagnostické informace pro správce", "Generující server:",
    "Vzdálený server vrátil", "Vaši zprávu odmítla následující organizace:", "Podrobnosti o chybě", "Nahlášená chyba:",
    "Technické podrobnosti o trvalé chybě", "Odpověď:", "Odpověď serveru:", "Odpověď vzdáleného serveru",
    "Poštovní server odpověděl:", "Server odpověděl:", "z následujícího důvodu", "z následujících důvodů",
    "Důvod nedoručení", "s následující chybou"],
  autoReply: [
    "V současné době nejsem v kanceláři", "Momentálně nejsem v kanceláři", "Nejsem v kanceláři", "Jsem mimo kancelář",
    "Jsem na dovolené", "Čerpám dovolenou", "Mám dovolenou", "Budu zpět v kanceláři", "odpovím po svém návratu",
    "odpovím po návratu", "V naléhavých případech kontaktujte", "V naléhavých případech prosím",
    "V urgentních případech", "Toto je automatická odpověď", "již ve společnosti nepracuje"],
  rules: [
    {
      id: "cs/user-unknown", reason: "user-unknown",
      when: {
        says: ["Adresát nenalezen", "příjemce nenalezen", 
          "uživatel neexistuje", "uživatel * neexistuje", "neznámý uživatel", "uživatel nenalezen",
          "uživatel nebyl nalezen", "neexistující uživatel", "příjemce neexistuje", "neznámý příjemce",
          "příjemce nebyl nalezen", "adresa neexistuje", "adresa * neexistuje", "neexistující adresa",
          "adresa nebyla nalezena", "neznámá adresa", "schránka neexistuje", "schránka * neexistuje",
          "neexistující schránka", "účet neexistuje", "zadaná e-mailová adresa nebyla nalezena",
          "e-mailová adresa nebyla nalezena", "e-mailovou adresu, kterou jste zadali, nelze najít",
          "e-mailová adresa, kterou jste zadali, nebyla nalezena", "e-mailová adresa příjemce nebyla nalezena",
          "nebyl nalezen v doméně", "protože adresa nebyla nalezena"],
      },
      matches: [
        "Zadaná e-mailová adresa nebyla nalezena. Zkontrolujte e-mailovou adresu příjemce a zkuste zprávu odeslat znovu.",
        "anna@example.com: neznámý uživatel"],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "schránka je zablokována", "schránka je zakázána", "schránka je neaktivní", "účet je zablokován",
          "účet je zakázán", "účet byl zablokován", "účet byl zrušen", "schránka byla zrušena"],
      },
      matches: ["Schránka je zablokována a nepřijímá zprávy."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "dosáhla maximální velikosti", "ve schránce příjemce není", "ve schránce není místo",
          "není ve schránce místo",
          "schránka je plná", "plná schránka", "schránka příjemce je plná", "poštovní schránka příjemce je plná",
          "poštovní schránka je plná", "složka doručené pošty příjemce je plná", "překročena kvóta", "kvóta překročena",
          "překročil kvótu", "překročena kapacita schránky", "nedostatek místa ve schránce"],
      },
      matches: [
        "anna@example.com: Ve schránce příjemce není místo",
        "Poštovní schránka příjemce je plná a nemůže nyní přijímat zprávy."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "příjemce odesílatele zablokoval", "vás zablokoval",
          "moderátorem", "moderatorem", "členy konference", 
          "doručování na tuto adresu je omezeno", "doručení na tuto adresu je omezeno",
          "nemáte oprávnění odesílat tomuto příjemci", "nemáte oprávnění odesílat zprávy", "přijímá pouze zprávy od",
          "nepřijímá zprávy od", "zamítl moderátor", "pouze členové"],
      },
      matches: ["Zprávu nelze doručit, protože doručování na tuto adresu je omezeno."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "doména příjemce neexistuje", "doména příjemce nebyla nalezena",
          "doména neexistuje", "doména * neexistuje", "neexistující doména", "neznámá doména", "doména nebyla nalezena",
          "doména * nebyla nalezena", "hostitel nebyl nalezen", "neznámý hostitel"], not: ["odesílatele"],
      },
      matches: ["Zpráva nebyla doručena, protože doména exmaple.example nebyla nalezena."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/relay", reason: "relay-denied",
      when: {
        says: [
          "předávání zakázáno", "předávání není povoleno", "relay zakázán", "relaying zakázán",
          "přeposílání není povoleno"],
      },
      matches: ["Předávání není povoleno: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/auth-required", reason: "auth-required",
      when: {
        says: [
          "vyžadována autentizace", "vyžadována autentifikace", "vyžaduje autentizaci",
          "vyžadováno ověření", "je vyžadováno ověření", "vyžaduje ověření", "vyžaduje přihlášení",
          "musíte se přihlásit", "nutná autentizace"],
      },
      matches: ["Server odchozí pošty vyžaduje ověření."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "nepodporuje šifrovaná hesla", "nepodporuje nezašifrovaná hesla", "ověření totožnosti selhalo",
          "selhání ověřování totožnosti", "mechanismus ověřování totožnosti je příliš slabý", "autentizace selhala",
          "autentizace * se nezdařila", "v autentizaci se vyskytla chyba", "SMTP AUTH je nedostupná",
          "ověření se nezdařilo", "přihlášení se nezdařilo", "chyba ověření", "nesprávné uživatelské jméno nebo heslo",
          "chybné uživatelské jméno nebo heslo", "nesprávné heslo", "chybné heslo", "neplatné heslo"],
      },
      matches: [
        "Autentizace selhala, zkontrolujte heslo.",
        "Ověření se nezdařilo: nesprávné uživatelské jméno nebo heslo."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "adresa odesílatele je nesprávná", "adresa odesílatele není platná",
          "nemáte oprávnění odeslat zprávu jménem", "adresa odesílatele není povolena",
          "adresa odesílatele byla odmítnuta", "odesílatel není povolen"],
      },
      matches: [
        "Následující adresa odesílatele je nesprávná",
        "Adresa odesílatele není povolena: ja@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/too-large", reason: "message-too-large",
      when: {
        says: [
          "velikost překračuje povolený", "překračuje povolený limit", "velikost přesahuje povolený",
          "přesahuje povolenou velikost",
          "zpráva je příliš velká", "příliš velká zpráva", "překračuje maximální velikost",
          "překračuje povolenou velikost", "překračuje limit velikosti", "velikost zprávy překračuje",
          "překročena velikost zprávy", "překročena maximální velikost"],
      },
      matches: [
        "anna@example.com: Velikost zprávy překračuje povolený limit 20 MB",
        "Zpráva je příliš velká: překračuje povolenou velikost."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/spam", reason: "spam-content",
      when: {
        says: [
          "antispamovým filtrem", "spamovým filtrem",
          "označena jako spam", "vyhodnocena jako spam", "rozpoznána jako spam", "nevyžádaná pošta",
          "nevyžádanou poštu", "odmítnuta jako spam"],
      },
      matches: ["Zpráva byla odmítnuta jako nevyžádaná pošta."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/virus", reason: "malware",
      when: {
        says: [
          "obsahuje virus", "nalezen virus", "zjištěn virus", "škodlivý software", "škodlivý kód", "malware nalezen"],
      },
      matches: ["Zpráva obsahuje škodlivý kód."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "přílohy tohoto typu", "příloh tohoto typu", "soubory tohoto typu",
          "nepovolená příloha", "příloha není povolena", "zakázaná příloha", "nepovolený typ souboru",
          "příloha byla zablokována"],
      },
      matches: ["Nepovolená příloha: faktura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP adresa je blokována", "IP adresa * je blokována", "IP adresa * zablokována", "na černé listině",
          "je na blacklistu", "špatná reputace"],
      },
      matches: ["Vaše IP adresa je blokována: je na černé listině."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/policy", reason: "policy-rejected",
      when: {
        says: [
          "porušuje zásady", "porušení zásad", "odmítnuto z důvodu zásad", "z bezpečnostních důvodů",
          "zablokováno správcem", "přístup odepřen", "přístup zamítnut"],
      },
      matches: ["Zpráva odmítnuta: porušení zásad příjemce."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/sending-limit", reason: "sending-limit",
      when: { says: ["limit odesílání", "limit pro odesílání", "překročen limit odeslaných", "denní limit"] },
      matches: ["Dosáhli jste: limit pro odesílání zpráv. Zpráva nebyla odeslána."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/rate", reason: "rate-limited",
      when: { says: ["příliš mnoho spojení", "příliš mnoho připojení", "příliš mnoho zpráv"] },
      matches: ["Příliš mnoho spojení z vašeho serveru."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "překročila povolený počet příjemců", "překročen povolený počet příjemců",
          "příliš mnoho příjemců", "překročen počet příjemců", "maximální počet příjemců"] },
      matches: [
        "Zpráva překročila povolený počet příjemců.",
        "Příliš mnoho příjemců ve zprávě."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/no-connection", reason: "connection-failed",
      when: {
        says: [
          "SMTP Connect() selhal", "služba není připojena", "spojení ukončeno vzdáleným",
          "připojení * bylo ukončeno vzdáleným", "nemohu se spojit se serverem", "server SMTP nenalezen",
          "připojení bylo odmítnuto", "spojení bylo odmítnuto", "připojení se nezdařilo", "nelze se připojit",
          "nepodařilo se připojit", "připojení k serveru * selhalo", "server neodpovídá", "server není dostupný",
          "spojení bylo přerušeno"],
        not: ["DNS", "údržby", "údržbě"],
      },
      matches: [
        "Spojení ukončeno vzdáleným počítačem mail.example.org",
        "Zprávu se nepodařilo odeslat: nelze se připojit k serveru mail.example.org."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: [
          "časový limit připojení * vypršel",
          "vypršel časový limit", "časový limit připojení vypršel", "vypršel čas připojení"], not: ["DNS", "údržby", "údržbě"] },
      matches: [
        "Časový limit připojení k mail.example.org vypršel.",
        "Vypršel časový limit při čekání na odpověď serveru."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/expired", reason: "delivery-expired",
      when: {
        says: ["Platnost zprávy ve frontě vypršela", "platnost zprávy vypršela", "v zadaném časovém limitu", "příliš dlouho ve frontě", "se neúspěšně pokoušel doručit tuto zprávu"],
      },
      matches: ["Platnost zprávy ve frontě vypršela.", "Server se neúspěšně pokoušel doručit tuto zprávu a přestal to zkoušet."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/loop", reason: "mail-loop",
      when: { says: ["poštovní smyčka", "smyčka pošty", "zjištěna smyčka", "zacyklení zprávy", "zacyklení pošty"] },
      matches: ["Zpráva zahozena: zjištěna smyčka."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/server-error", reason: "server-error",
      when: {
        says: [
          "interní chyba serveru", "vnitřní chyba serveru", "služba není dostupná", "služba je dočasně nedostupná",
          "dočasně nedostupný", "dočasně nedostupná", "server je přetížen", "dočasná chyba"], not: ["překladu"],
      },
      matches: ["Služba je dočasně nedostupná, zkuste to později."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/greylisted", reason: "greylisted",
      when: { says: ["šedá listina", "na šedé listině", "dočasně odmítnuto, zkuste"] },
      matches: ["Odesílatel je na šedé listině, zkuste to později."],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "není platná e-mailová adresa", "adresy všech příjemců jsou neplatné", "následující adresy jsou neplatné",
          "jeden nebo více neplatných příjemců", "příjemce nebyl rozpoznán jako platná",
          "neplatná adresa", "neplatná e-mailová adresa", "chybná adresa", "adresa je neplatná", "neplatný příjemce",
          "formát e-mailové adresy není správný"],
      },
      matches: [
        "\"anna@example\" není platná e-mailová adresa.",
        "Neplatná e-mailová adresa: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Czech", seen: "2026-11",
    },
    {
      id: "cs/server-full", reason: "server-full",
      when: {
        says: [
          "nedostatek místa na serveru"],
      },
      matches: ["Nedostatek místa na serveru."],
      source: "Mail programs and webmails that speak Czech", seen: "2026-11",
    },
    {
      id: "cs/tls", reason: "tls-failed",
      when: {
        says: [
          "ověřování totožnosti je vyžadováno šifrovaní", "ověřování totožnosti je vyžadováno šifrování",
          "ověření je vyžadováno šifrování"],
      },
      matches: ["Pro tento způsob ověřování totožnosti je vyžadováno šifrování"],
      source: "Mail programs and webmails that speak Czech", seen: "2026-11",
    },
  ],
} satisfies Language;
