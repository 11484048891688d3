import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Lithuanian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "lt",
  name: "Lithuanian",
  subjects: {
    failure: [
      "Nepristatoma:", "Nepristatyta:", "Nepristatytas:", "Nepavyko pristatyti:", "Nepristatytas laiškas|Nepristatytas pranešimas",
      "Laiškas nepristatytas|Pranešimas nepristatytas|Žinutė nepristatyta",
      "Nepavyko pristatyti laiško|Nepavyko pristatyti pranešimo|Nepavyko pristatyti jūsų",
      "Laiško pristatyti nepavyko|Pranešimo pristatyti nepavyko", "Laiškas neišsiųstas|Pranešimas neišsiųstas",
      "Pristatymas nepavyko|Pristatymo klaida|Pristatymo nesėkmė|Nesėkmingas pristatymas|Nepavykęs pristatymas",
      "Pristatymo būsenos pranešimas (nesėkmė)|Pristatymo būsenos pranešimas (nepavyko)|Pristatymo būsenos pranešimas (klaida)",
      "Nepristatymo ataskaita|Nepristatymo pažyma|Nepristatymo pranešimas|Pranešimas apie nepristatytą",
      "Grąžintas laiškas|Grąžintas pranešimas|Grąžinta siuntėjui|Laiškas grąžintas", "Adresas nerastas",
      "Pranešimas užblokuotas|Laiškas užblokuotas|Laiškas atmestas|Pranešimas atmestas"],
    delay: [
      "Atidėta:|Vėluoja:|Uždelsta:", "Pristatymas vėluoja|Pristatymas atidėtas|Pristatymas uždelstas",
      "Laiško pristatymas vėluoja|Laiškas vėluoja|Pranešimas vėluoja|Vėluojantis laiškas",
      "Pristatymo būsenos pranešimas (vėlavimas)|Pristatymo būsenos pranešimas (delsa)"],
    success: [
      "Pristatyta:", "Perduota:", "Pristatymo būsenos pranešimas (sėkmė)", "Pristatymo patvirtinimas", "Laiškas sėkmingai pristatytas"],
    autoReply: [
      "Automatinis atsakymas:", "Automatinis atsakymas", "Automatinis atsakiklis",
      "Nesu darbe|Nesu biure|Ne darbo vietoje|Ne biure|Manęs nėra darbe|Nėra darbe:", "Atostogauju|Esu atostogose|Šiuo metu atostogauju|Atostogos:"],
    readReceipt: [
      "Perskaityta:", "Neperskaityta:", "Skaityta:", "Neskaityta:",
      "Perskaitymo pažyma|Perskaitymo patvirtinimas|Skaitymo patvirtinimas|Skaitymo pažyma"],
  },
  senders: [
    "Pašto pristatymo sistema", "Pašto pristatymo posistemis", "Pašto sistema", "Sistemos administratorius", "Pašto serveris",
    "Pašto administratorius"],
  failure: [
    "šių gavėjų|šio gavėjo|šių adresatų|nurodytų gavėjų|kai kurių gavėjų * nepasiekėme|nepasiekė|pasiekti nepavyko|nepavyko pasiekti",
    "nepasiekė kai kurių arba visų|nepasiekė kai kurių ar visų|šie gavėjai nepasiekiami|šių gavėjų nepavyko pasiekti|šie gavėjai negali būti pasiekti",
    "pristatyti|pristatymas|perduoti * šiems gavėjams|šiems adresatams|šiam gavėjui|šiam adresatui|toliau nurodytiems gavėjams|nurodytiems gavėjams|gavėjams ar grupėms|gavėjams arba grupėms|šiais adresais * nepavyko|negalima|neįmanoma",
    "nepavyko|neįmanoma|negalėjo|negalėjome|nepavyksta * pristatyti šiems|pristatyti toliau|pristatyti vienam|pristatyti keliems|pristatyti jūsų|pristatyti laiško|pristatyti pranešimo|perduoti jūsų|perduoti laiško|pristatyti gavėjui|išsiųsti jūsų|įteikti laiško",
    "jūsų laiško|jūsų pranešimo|jūsų el. laiško|jūsų siųsto laiško|jūsų žinutės|jūsų laiškas|jūsų pranešimas|jūsų el. laiškas|jūsų žinutė|jūsų siųstas laiškas * nepavyko pristatyti|pristatyti nepavyko|nepavyko išsiųsti|nebuvo pristatytas|nebuvo pristatyta|nebuvo išsiųstas|nepristatytas|nepristatyta|negali būti pristatytas|nepasiekė|buvo atmestas|buvo grąžintas|atmestas|grąžintas|buvo užblokuotas|užblokuotas|nebuvo priimtas|grįžo",
    "laiškas|pranešimas|el. laiškas|laiško|pranešimo|žinutė * nepristatytas|nepristatyta|nebuvo pristatytas|negali būti pristatytas|pristatyti nepavyko|nepavyko pristatyti|nepasiekė gavėjo|nepasiekė adresato|nepasiekė kai kurių|neišsiųstas|išsiųsti nepavyko|nepavyko išsiųsti|negrįžtamai atmestas",
    "Gauta nuolatinė klaida|Tai nuolatinė klaida|Tai yra nuolatinė klaida|Įvyko nuolatinė klaida|Tai galutinė klaida",
    "Šį pranešimą automatiškai sukūrė pašto|Šį laišką automatiškai sukūrė pašto|Tai automatinis pašto sistemos pranešimas",
    "Klaida siunčiant laišką|Klaida siunčiant pranešimą|Klaida išsiunčiant laišką|Klaida išsiunčiant laiškus|Siunčiant laišką įvyko klaida|Siunčiant pranešimą įvyko klaida"],
  delay: [
    "prižiūrėtojo patvirtinimo",
    "dar nepristatytas|dar nebuvo pristatytas|kol kas nepristatytas|vis dar nepristatytas|dar nepavyko pristatyti|kol kas nepavyko pristatyti|vis dar nepavyksta pristatyti",
    "pristatymas|pristatymą * vėluoja|atidėtas|uždelstas|laikinai atidėtas",
    "laiškas|pranešimas * vėluoja|laukia eilėje|laikinai atidėtas|bus siunčiamas pakartotinai",
    "Nereikia siųsti laiško iš naujo|Siųsti iš naujo nereikia|Jums nereikia siųsti|Jums nieko daryti nereikia|pakartotinai siųsti nereikia|Laiško pakartotinai siųsti nereikia|siųsti dar kartą nereikia",
    "Tai tik įspėjimas|Tai tik perspėjimas|Tai yra tik įspėjimas|Tai yra tik perspėjimas",
    "bus bandoma toliau|bandysime dar|bandysime pristatyti|bus bandoma pristatyti|toliau bandys pristatyti|bandymai pristatyti bus tęsiami|serveris bandys|sistema bandys|dar bandys|bandys pristatyti",
    "Laikina problema|laikina klaida|laikina triktis|laikinų problemų", "„Gmail“ bandys dar|Gmail bandys dar"],
  success: [
    "sėkmingai pristatytas|buvo sėkmingai pristatytas|sėkmingai pristatyta|pristatytas šiems gavėjams|pristatytas į gavėjo pašto dėžutę",
    "Pristatymas šiems gavėjams arba grupėms baigtas|pristatymas šiems gavėjams atliktas"],
  expired: [
    "per ilgai eilėje|per ilgai laukė eilėje|per ilgai buvo eilėje|per ilgai užtruko eilėje|eilėje išbuvo per ilgai",
    "per nustatytą laiką|per nustatytą laikotarpį|per numatytą laiką",
    "pristatymo laikas baigėsi|pristatymo terminas baigėsi|pristatymo laikas pasibaigė|galiojimo laikas baigėsi|siuntimo laikas baigėsi|laiško galiojimas baigėsi",
    "nebebandys|daugiau nebandys|nebebandysime|daugiau nebebandys|daugiau nebebandysime|daugiau nebandysime|bandymai nutraukti|pristatymo bandymai baigti"],
  original: [
    "Pradinės pranešimo antraštės:|Pradinės pranešimo antraštės|Pirminio pranešimo antraštės|Originalaus pranešimo antraštės|Originalios pranešimo antraštės|Originalaus laiško antraštės|Pradinio laiško antraštės",
    "Laiško kopija|Pradinio laiško kopija|Originalaus laiško kopija|Pranešimo kopija",
    "----- Pradinis pranešimas -----|----- Originalus laiškas -----|-------- Originalus laiškas --------|-----Pradinis laiškas-----|-----Originalus pranešimas-----"],
  diagnostic: [
    "Diagnostinė informacija administratoriams:|Diagnostinė informacija administratoriams|Diagnostikos informacija administratoriams:|Diagnostikos informacija administratoriams|Techninė informacija administratoriams|Techninė informacija:",
    "Generuojantis serveris:|Sugeneravęs serveris:|Pranešimą sukūręs serveris:",
    "Serverio atsakymas:|Nuotolinio serverio atsakymas:|Atsakymas:|Gautas atsakymas:|Serveris atsakė:|Pašto serveris atsakė:|Nuotolinis serveris atsakė:|serveris grąžino|Nuotolinis serveris grąžino",
    "dėl šios priežasties|dėl tokios priežasties|dėl šių priežasčių|Klaidos priežastis|Klaidos pranešimas:|Išsami klaidos informacija|Priežastis:|Nepristatymo priežastis|Klaidos aprašymas:"],
  autoReply: [
    "nesu biure|šiuo metu nesu|manęs nėra biure|manęs nebus biure|nebūsiu biure|nesu darbe|manęs nėra darbe|nebūsiu darbe|nedirbu iki|daugiau nebedirbu|įmonėje nebedirbu|įstaigoje nebedirbu|čia nebedirbu|bendrovėje nebedirbu",
    "atostogauju|esu atostogose|būsiu atostogose|atostogausiu|išėjusi atostogų|išėjęs atostogų|motinystės atostogose|vaiko priežiūros atostogose|esu komandiruotėje|būsiu komandiruotėje",
    "atsakysiu grįžusi|atsakysiu grįžęs|į jūsų laišką atsakysiu|grįšiu į darbą|grįžęs atsakysiu|grįžusi atsakysiu|grįžtu į darbą|atsakysiu, kai grįšiu",
    "skubiu atveju|skubiais atvejais|skubiais klausimais|neatidėliotinais klausimais|jei reikalas skubus",
    "Tai automatinis atsakymas|Tai yra automatinis atsakymas|Šis atsakymas sugeneruotas automatiškai|Ačiū už jūsų laišką. Šiuo metu"],
  rules: [
    {
      id: "lt/user-unknown", reason: "user-unknown",
      when: { says: [
          "gavėjas|vartotojas|naudotojas|adresatas|adresas|gavėjo adresas|el. pašto adresas|elektroninio pašto adresas|pašto dėžutė|dėžutė|paskyra|abonentas|pašto adresas|darbuotojas * neegzistuoja|nerastas|nerasta|nežinomas|nežinoma|nebeegzistuoja|neregistruotas|neregistruota|nėra registruotas|nėra registruota|neatpažintas|nebuvo rastas|nebuvo rasta|nebegalioja|panaikintas|nepavyko rasti|negalima rasti|sistemoje nėra|nėra sukurta|nėra sukurtas|nebedirba|čia nedirba|mūsų sistemoje nėra",
          "adreso nėra|vartotojo nėra|gavėjo nėra|naudotojo nėra|adresato nėra|paskyros nėra",
          "nežinomas gavėjas|nežinomas vartotojas|nežinomas naudotojas|nežinomas adresatas|nežinomas adresas|neegzistuojantis adresas|neegzistuojantis gavėjas|neegzistuojantis vartotojas|neegzistuojantis naudotojas|neegzistuojanti pašto dėžutė|neegzistuojanti paskyra|nerastas gavėjas|nerastas vartotojas|nerastas adresas|neegzistuojančiu adresu|neegzistuojantį adresą",
          "tokio gavėjo|tokio vartotojo|tokio naudotojo|tokio adresato|tokio adreso|tokio el. pašto adreso|tokios pašto dėžutės|tokios dėžutės|tokios paskyros|tokio abonento|tokio darbuotojo|vartotojo|naudotojo tokiu vardu|dėžutės tokiu pavadinimu|gavėjo tokiu adresu * nėra|nerasta|neturime|nepavyko rasti|neradome|nepažįsta|nežinome",
          "nėra|neegzistuoja|nerasta|neturime|neradome|nepavyko rasti * tokio gavėjo|tokio vartotojo|tokio naudotojo|tokio adresato|tokio adreso|tokios pašto dėžutės|tokios dėžutės|tokios paskyros|gavėjo adreso|vartotojo tokiu vardu|vartotojo su tokiu|naudotojo su tokiu|gavėjo tokiu adresu"], not: [
          "vietos", "domenas", "domeno", "slaptažodis", "vartotojo vardas", "siuntėjo", "siuntėjas", "DNS", "pilna", "serverio adresas", "kvota"] },
      matches: [
        "Jūsų įvestas el. pašto adresas nerastas. Patikrinkite gavėjo el. pašto adresą ir bandykite siųsti pranešimą dar kartą.",
        "550 Nežinomas vartotojas", "Gavėjas jonas@example.org neegzistuoja.", "550 Tokios pašto dėžutės pas mus nėra"],
      misses: ["550 Siuntėjo adresas nerastas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: { says: [
          "pašto dėžutė|gavėjo dėžutė|dėžutė|pašto dėžutės|gavėjo pašto dėžutė|paskyra|paskyros saugykla|gautų laiškų aplankas|saugykla * pilna|yra pilna|perpildyta|yra perpildyta|pilnas|užpildyta|viršijo kvotą|viršijo leistiną dydį|pasiekė limitą|pasiekė savo limitą|pasiekė dydžio limitą|nebetelpa",
          "pašto dėžutėje|dėžutėje|gavėjo dėžutėje|paskyroje|gavėjo paskyroje|gavėjo saugykloje * nebėra vietos|nėra vietos|nepakanka vietos|trūksta vietos|neliko vietos|nebeliko vietos|nėra laisvos vietos|nebėra laisvos vietos|neužtenka vietos|nėra pakankamai vietos",
          "perpildyta|pilna|užpildyta * pašto dėžutė|gavėjo dėžutė",
          "viršyta kvota|kvota viršyta|viršija kvotą|viršijo pašto dėžutės|viršyta pašto dėžutės|viršytas pašto dėžutės|pašto dėžutės kvota|disko kvota viršyta|viršyta disko kvota|kvota išnaudota|viršijo saugyklos",
          "nėra vietos gavėjo|nebėra vietos gavėjo|trūksta vietos gavėjo|nepakanka vietos gavėjo|nėra vietos pašto dėžutėje|nebėra vietos pašto dėžutėje"], not: ["siuntimo kvota", "serveryje nebėra", "serverio diske"] },
      matches: [
        "Gavėjo pašto dėžutė pilna ir šiuo metu negali priimti pranešimų.", "552 Pašto dėžutėje nebėra vietos", "550 Pašto dėžutė perpildyta"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/mailbox-disabled", reason: "mailbox-disabled",
      when: { says: [
          "paskyra|pašto dėžutė|gavėjo paskyra|gavėjo dėžutė|vartotojo paskyra|dėžutė|vartotojas|naudotojas|adresas|abonentas * užblokuota|išjungta|uždaryta|sustabdyta|deaktyvuota|išaktyvinta|panaikinta|ištrinta|pašalinta|neaktyvi|nebeaktyvi|laikinai sustabdyta|laikinai užblokuota|užblokuotas|išjungtas|neaktyvus|nebenaudojamas|nebenaudojama|suspenduota|išregistruotas"], not: ["jūsų paskyra", "siuntėjo", "siuntėjas", "IP"] },
      matches: ["550 Gavėjo paskyra išjungta", "Ši pašto dėžutė neaktyvi ir laiškų nebepriima."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/restricted", reason: "recipient-restricted",
      when: { says: [
          "gavėjas|adresatas|gavėjo serveris|šis adresas|grupė|ši grupė|konferencija|sąrašas|ši pašto dėžutė|pašto dėžutė * nepriima laiškų iš|nepriima jūsų laiškų|nepriima išorinių|nepriima pranešimų iš|priima tik|priima laiškus tik|priima pranešimus tik|užblokavo jus|blokuoja jus|užblokavo siuntėją|užblokavo jūsų|jus užblokavo|neleidžia jums",
          "neturite teisės siųsti|neturite leidimo siųsti|neturite teisių siųsti|nesate įgaliotas siųsti|jums neleidžiama siųsti|nesate įgaliotas rašyti|neturite leidimo rašyti|neturite teisės rašyti",
          "gali siųsti|gali rašyti|siųsti gali|rašyti gali * tik nariai|tik grupės nariai|tik sąrašo nariai|tik darbuotojai|tik vidiniai|tik organizacijos nariai",
          "tik nariai|tik grupės nariai|tik sąrašo nariai|tik organizacijos darbuotojai|tik vidiniai siuntėjai|tik registruoti nariai * gali siųsti|gali rašyti|siųsti laiškus",
          "pristatymas|siuntimas * šiuo adresu apribotas|šiam gavėjui apribotas|šiam gavėjui ribojamas|šiuo adresu yra apribotas|šiam gavėjui yra apribotas|šiuo adresu ribojamas|šiuo adresu draudžiamas",
          "gali rašyti|gali siųsti|rašyti gali|siųsti gali|leidžiama rašyti|leidžiama siųsti * tik * nariai|nariams|dalyviai|dalyviams|darbuotojai|darbuotojams|prenumeratoriai",
          "jūs esate užblokuotas gavėjo|esate gavėjo užblokuotas|esate gavėjo juodajame", "moderatorius atmetė|atmetė moderatorius"], not: ["MB", "spam", "IP", "dydis"] },
      matches: ["Neturite leidimo siųsti pranešimų šiam gavėjui.", "Ši grupė priima laiškus tik iš narių."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/domain-not-found", reason: "domain-not-found",
      when: { says: [
          "domenas|domeno|domeno vardas|gavėjo domenas|gavėjo domeno|domeną|interneto sritis|sritis * neegzistuoja|nerastas|nerasta|nerastas DNS|nežinomas|nėra registruotas|neregistruotas|nepavyko rasti|nebeegzistuoja|negalima rasti|nebegalioja",
          "tokio domeno nėra|domeno nėra|domenas nėra|domenas neegzistuoja",
          "nerastas|neegzistuojantis|nežinomas|nepavyko rasti|neegzistuoja * domenas|domeno|gavėjo domenas|gavėjo domeno|domeno vardas|toks domenas|tokio domeno"], not: ["siuntėjo", "siuntėjas", "laikina", "laikinai", "pašto serverio", "MX"] },
      matches: [
        "550 Gavėjo domenas neegzistuoja", "Jūsų pranešimas nepristatytas, nes domenas exmaple.example nerastas."],
      misses: ["550 Siuntėjo domenas nerastas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/sender-domain", reason: "sender-domain-invalid",
      when: { says: [
          "siuntėjo domenas|siuntėjo domeno|siuntėjo adreso domenas * neegzistuoja|nerastas|nepavyko rasti|neteisingas|negalioja|nerasta"], not: ["SPF", "DKIM", "DMARC"] },
      matches: ["550 Siuntėjo domenas neegzistuoja"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/no-mail-there", reason: "domain-no-mail", detail: "no-mx",
      when: { says: [
          "domenas|gavėjo domenas|šis domenas * nepriima el. pašto|nepriima pašto|nepriima laiškų|neturi pašto serverio|neturi MX",
          "domenui|domene * nenurodytas pašto serveris|nėra pašto serverio|nėra MX įrašų|nerasta MX įrašų|nėra MX įrašo"], not: ["siuntėjo", "siuntėjas"] },
      matches: ["Domenas example.org nepriima el. pašto."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/dns", reason: "dns-temporary",
      when: { says: [
          "DNS * klaida|nepavyko|neatsako|laikinai|laiko limitas", "domeno vardo * laikinai nepavyko|nepavyko išspręsti|nepavyko nustatyti",
          "nepavyko * DNS užklausos|išspręsti domeno|nustatyti serverio adreso",
          "domeno vardų serveris|vardų serveris * neatsako|nepasiekiamas|nepavyko susisiekti"], not: ["nerastas", "neegzistuoja", "PTR", "atvirkštinis", "atvirkštinio"] },
      matches: ["451 Laikina DNS klaida, bandykite vėliau"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/no-connection", reason: "connection-failed",
      when: { says: [
          "SMTP susijungimo klaida", "klaida kai jungiamės prie SMTP", "klaida jungiantis prie SMTP",
          "paslauga neprisijungus", "prisijungimas uždarytas nuotolinio serverio",
          "nepavyko|nepavyksta|neįmanoma|negalima|neįmanoma * prisijungti prie serverio|prisijungti prie pašto serverio|prisijungti prie gavėjo|susisiekti su serveriu|susisiekti su gavėjo|susisiekti su pašto|užmegzti ryšio|prisijungti prie nuotolinio|prisijungti prie išsiuntimo|prisijungti prie išsiunčiamų|susisiekti su nuotoliniu|susisiekti su išsiuntimo|sukurti ryšio",
          "serveris|pašto serveris|gavėjo serveris|nuotolinis serveris|gavėjo pašto serveris * neatsako|neatsakė|nepasiekiamas|nebuvo pasiekiamas|nepasiekiama|neveikia|atmetė ryšį|nutraukė ryšį",
          "serveriu|serverio|serveris|su serveriu * nepavyko prisijungti|nepavyko susisiekti|susisiekti nepavyko|prisijungti nepavyko|nepavyko užmegzti",
          "ryšys|sujungimas|prisijungimas * atmestas|nutrūko|nutrauktas|buvo atmestas|prarastas|nepavyko užmegzti|buvo nutrauktas",
          "serveriu|serverio * neatsako|nepasiekiamas",
          "nepavyko|nepavyko prisijungti|nepavyko susisiekti * prie gavėjo serverio|prie serverio|su gavėjo serveriu|su serveriu|prie išsiuntimo"], not: [
          "DNS", "TLS", "SSL", "saugaus", "šifruoto", "techninė priežiūra", "techninės priežiūros", "profilaktika", "priežiūros darbai",
          "slaptažodis"] },
      matches: [
        "SMTP susijungimo klaida: mail.example.org",
        "Nepavyko prisijungti prie serverio mail.example.org", "Gavėjo pašto serveris neatsako."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: [
          "baigėsi ryšio laikas|baigėsi laukimo laikas|baigėsi skirtasis laikas|ryšio laikas baigėsi|laukimo laikas baigėsi|skirtasis laikas baigėsi|baigėsi prisijungimo laikas|ryšio laikas pasibaigė|laukimo laikas pasibaigė|viršytas laukimo laikas|viršytas ryšio laikas"], not: ["DNS", "TLS"] },
      matches: ["Baigėsi laukimo laikas jungiantis prie serverio mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/tls", reason: "tls-failed",
      when: { says: [
          "mechanizmui reikalingas šifravimas",
          "nepavyko|neįmanoma|nepavyksta * užmegzti saugaus ryšio|užmegzti šifruoto ryšio|užmegzti TLS|užmegzti SSL|sukurti saugaus ryšio|patikrinti sertifikato",
          "TLS|SSL|šifravimas|šifravimo * nepavyko|klaida|nepalaiko|nepalaikomas|privalomas|reikalingas|būtinas",
          "serverio sertifikatas|sertifikatas|sertifikato * negalioja|negaliojantis|nepatikimas|baigėsi|nebegalioja|neatitinka",
          "reikalauja|reikalingas|būtinas|privalomas * šifruoto|šifruotas ryšys|TLS ryšio|šifruotą ryšį|šifravimo",
          "reikalaujamas šifruotas ryšys|reikalingas šifruotas ryšys|būtinas šifruotas ryšys|reikalauja šifruoto ryšio|reikalauja šifravimo"], not: ["STARTTLS", "priedas", "priedai"] },
      matches: [
        "Tapatybės nustatymo mechanizmui reikalingas šifravimas",
        "Nepavyko užmegzti saugaus ryšio su serveriu mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/loop", reason: "mail-loop",
      when: { says: [
          "laiškas|pranešimas * persiunčiamas ratu|siunčiamas ratu|sukasi ratu|keliauja ratu|cirkuliuoja|ratu tarp",
          "pašto ciklas|aptiktas ciklas|laiškų ciklas|pašto kilpa|aptikta kilpa|laiškas cirkuliuoja|laiškas sukasi ratu|siuntimo ciklas|begalinis ciklas|persiuntimo ciklas|per daug persiuntimų|per daug šuolių|perėjo per daug serverių"] },
      matches: ["Aptiktas ciklas: laiškas buvo persiųstas per daug kartų."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/expired", reason: "delivery-expired",
      when: { says: [
          "per ilgai eilėje|per ilgai laukė eilėje|per ilgai buvo eilėje|eilėje išbuvo per ilgai",
          "nepavyko|nepristatytas|pristatyti * per nustatytą laiką|per nustatytą laikotarpį|per numatytą laiką",
          "pristatymo laikas baigėsi|pristatymo terminas baigėsi|pristatymo laikas pasibaigė|laiško galiojimo laikas baigėsi|pranešimo galiojimo laikas baigėsi|laiško galiojimas baigėsi|baigėsi laiško galiojimo|baigėsi pranešimo galiojimo|baigėsi pristatymo",
          "daugiau nebebandysime|daugiau nebandysime|serveris daugiau nebebandys|sistema daugiau nebebandys|nebebandys pristatyti|pristatymo bandymai nutraukti|bandymai pristatyti nutraukti|daugiau bandymų nebus|toliau nebebandysime|nebebandysime pristatyti",
          "bandė|bandėme|mėginome|bandyta * pristatyti paros|parų|dienas|paras|dienų|valandų|valandas * nepavyko|nesėkmingai|be sėkmės"] },
      matches: [
        "Laiškas per ilgai laukė eilėje ir buvo grąžintas siuntėjui.", "Nepavyko pristatyti per nustatytą laiką; daugiau nebebandysime."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/auth-required", reason: "auth-required",
      when: { says: [
          "būtina nustatyti tapatybę",
          "reikalingas|reikalinga|būtinas|būtina|reikia|privaloma * autentifikacija|autentifikuotis|prisijungti prie pašto|prisijungti prieš siunčiant|tapatumo patvirtinimas|tapatybės patvirtinimas|autentifikavimas|autentikavimas",
          "autentifikacija|autentifikavimas|autentikacija|tapatumo patvirtinimas * reikalinga|privaloma|būtina|reikalingas|būtinas|privalomas",
          "serveris reikalauja * autentifikacijos|autentifikavimo|prisijungti|prisijungimo|tapatumo patvirtinimo",
          "prieš siunčiant|norėdami siųsti|norint siųsti * prisijunkite|prisijungti|būtina prisijungti|reikia prisijungti",
          "serveris|serveriui * reikalauja autentifikacijos|reikia prisijungti|reikalauja prisijungti"], not: ["nepavyko"] },
      matches: [
        "Prieš siunčiant būtina nustatyti tapatybę",
        "530 Reikalinga autentifikacija"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/credentials", reason: "credentials-rejected",
      when: { says: [
          "nesupranta užšifruotų slaptažodžių", "neleidžia nešifruotų slaptažodžių", "nepriėmė pateikto Kerberos",
          "tapatybės nustatyti nepavyko", "tapatybės nustatymo nesėkmė", "tapatybės nustatymo mechanizmas per silpnas",
          "nepavyko patvirtinti autentiškumo", "klaida tikrinant autentiškumą", "SMTP AUTH neprieinamas",
          "autentifikacija|autentifikavimas|autentikacija|autentikavimas|prisijungimas|tapatumo patvirtinimas|tapatybės patvirtinimas|autentikuotis|autentifikuotis * nepavyko|nesėkmingas|nesėkminga|atmesta|atmestas",
          "nepavyko * autentikuotis|autentifikuotis|patvirtinti tapatumo|patvirtinti tapatybės",
          "neteisingas|klaidingas|blogas|neteisingi * slaptažodis|vartotojo vardas|naudotojo vardas|prisijungimo duomenys",
          "slaptažodis|vartotojo vardas|naudotojo vardas|prisijungimo duomenys * neteisingas|klaidingas|neteisingi|netinkamas|atmestas",
          "nepavyko patvirtinti|nepavyko|nepavyko prisijungti|klaidingas|neteisingas * tapatumo|tapatybės|slaptažodis|slaptažodį|prisijungimo vardas",
          "slaptažodis|vartotojo vardas|prisijungimas|prisijungimo duomenys|autentifikacija * neteisingas|klaidingas|nepavyko|neteisingi"], not: ["SPF", "DKIM", "DMARC", "siuntėjo domeno"] },
      matches: [
        "Nepavyko patvirtinti autentiškumo serveryje mail.example.org",
        "Pašto serveris: neteisingas vartotojo vardas arba slaptažodis", "Nepavyko patvirtinti tapatumo serveryje smtp.example.net."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/relay", reason: "relay-denied",
      when: { says: [
          "persiuntimas|peradresavimas|retransliavimas|retransliacija|tarpininkavimas|perdavimas * draudžiamas|neleidžiamas|uždraustas|neleistinas|atmestas|draudžiama|neleidžiama",
          "neleidžiama|draudžiama|neturite teisės * persiųsti|retransliuoti|siųsti per šį serverį|naudoti šio serverio",
          "serveris nepersiunčia|nepersiunčia laiškų|neaptarnauja šio domeno persiuntimo"], not: ["gavėjas", "automatinis"] },
      matches: ["554 Persiuntimas draudžiamas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/not-hosted", reason: "domain-not-hosted",
      when: { says: [
          "serveris|čia * domenui|domeno * nepriima|nepriimame|paštas nepriimamas|laiškai nepriimami",
          "nepriima|nepriimame|nepriimamas|nepriimami * domenui|domeno",
          "serveris|čia|pas mus * neaptarnauja šio domeno|neaptarnauja domeno|domenas neaptarnaujamas|šis domenas neaptarnaujamas|domenas nėra aptarnaujamas"] },
      matches: ["550 Šis serveris neaptarnauja domeno example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/send-as", reason: "sender-not-permitted", detail: "send-as",
      when: { says: [
          "neturite teisės siųsti|neturite leidimo siųsti|neleidžiama siųsti|negalite siųsti * šio siuntėjo vardu|kito vartotojo vardu|šiuo adresu kaip siuntėjas|iš šio adreso|iš adreso|kito naudotojo vardu",
          "siuntėjo adresas * nepriklauso|neatitinka prisijungusio|nesutampa su|neatitinka vartotojo|neatitinka naudotojo"], not: ["SPF", "DKIM"] },
      matches: ["550 Neturite teisės siųsti iš šio adreso"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/sending-limit", reason: "sending-limit",
      when: { says: [
          "viršytas|viršijote|pasiektas|pasiekėte|viršyta * siuntimo limitas|siuntimo limitą|siunčiamų laiškų limitas|siunčiamų laiškų limitą|laiškų limitą|laiškų limitas|dienos limitas|dienos limitą|paros limitas|paros limitą|valandos limitas|valandos limitą|siuntimo kvota|siunčiamų laiškų skaičius|siunčiamų laiškų skaičių|laiškų skaičių|laiškų skaičius|leidžiamą laiškų|išsiųstų laiškų",
          "siuntimo limitas|dienos limitas|dienos siuntimo limitas|siunčiamų laiškų limitas|laiškų per dieną limitas|laiškų per valandą limitas|siuntimo kvota * viršytas|pasiektas|viršyta|išnaudotas|išnaudota",
          "per daug laiškų išsiuntėte|išsiuntėte per daug laiškų|išsiuntėte per daug"], not: ["gavėjų limitas", "dydis"] },
      matches: ["550 Viršytas dienos siuntimo limitas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/sender-suspended", reason: "sender-suspended", detail: "account",
      when: { says: [
          "jūsų paskyra|jūsų paskyros|jūsų pašto dėžutė|jūsų paskyrai|siuntėjo paskyra * užblokuota|sustabdyta|išjungta|apribota|uždrausta siųsti|siuntimas sustabdytas|siuntimas užblokuotas|siuntimas laikinai",
          "iš jūsų paskyros|jūsų paskyrai * siuntimas|siųsti laiškus * sustabdytas|užblokuotas|draudžiama|neleidžiama|uždrausta"] },
      matches: ["550 Jūsų paskyra užblokuota dėl įtartinos veiklos"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/greylisted", reason: "greylisted",
      when: { says: [
          "pilkasis sąrašas|pilkajame sąraše|pilkąjį sąrašą|pilkojo sąrašo|įtraukta į pilkąjį|įtrauktas į pilkąjį|pilkasis filtravimas"] },
      matches: ["451 Laiškas laikinai atmestas (pilkasis sąrašas), bandykite po 5 minučių"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/rate", reason: "rate-limited",
      when: { says: [
          "siųsti per daug laiškų",
          "per daug|per dažnai * ryšių|prisijungimų|sujungimų|laiškų iš jūsų|pranešimų iš jūsų|laiškų iš šio|laiškų per trumpą|pranešimų per trumpą|laiškų iš šio IP|jungiatės|užklausų",
          "jungiatės|siunčiate * per dažnai|per daug laiškų|per greitai"], not: ["gavėjų", "dienos"] },
      matches: [
        "Bandoma siųsti per daug laiškų, palaukite.",
        "421 Per daug ryšių iš jūsų serverio"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "per daug gavėjų|per daug adresatų|viršytas gavėjų skaičius|gavėjų skaičius viršija|gavėjų skaičius per didelis|didžiausias gavėjų skaičius|maksimalus gavėjų skaičius|viršytas leistinas gavėjų|adresatų skaičius viršija"] },
      matches: ["452 Per daug gavėjų viename laiške"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/blocklisted", reason: "reputation-blocked",
      when: { says: [
          "juodajame sąraše|juodąjį sąrašą|juodasis sąrašas|juodojo sąrašo|juoduosiuose sąrašuose|juodame sąraše",
          "jūsų IP|IP adresas|jūsų serveris|jūsų serverio|serverio IP|siunčiančio serverio * užblokuotas|blokuojamas|blokuotas|atmestas dėl|bloga reputacija|prasta reputacija|blogos reputacijos|prastos reputacijos",
          "bloga|prasta|žema * reputacija", "reputacija * per žema|žema|prasta|bloga|per maža|nepakankama",
          "dėl blogos reputacijos|dėl prastos reputacijos|dėl žemos reputacijos"], not: ["gavėjo juodajame"] },
      matches: ["554 Jūsų serveris yra juodajame sąraše"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/dynamic", reason: "direct-mail-blocked", detail: "dynamic",
      when: { says: [
          "dinaminių IP|dinaminio IP|dinaminis IP|dinaminį IP|iš dinaminių adresų * nepriimami|nepriimame|nepriima|neleidžiama|draudžiama|atmesti|atmestas",
          "nepriimame|nepriimami|nepriima|neleidžiama|draudžiama|negalima * iš dinaminių IP|iš dinaminio IP|iš dinaminių"] },
      matches: ["550 Laiškai iš dinaminių IP adresų nepriimami"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/ptr", reason: "reverse-dns-invalid", detail: "ptr-missing",
      when: { says: [
          "jūsų serveris|IP adresas|jūsų IP|siunčiantis serveris|jūsų serverio * neturi PTR|neturi atvirkštinio|nėra PTR|nėra atvirkštinio|neturi DNS vardo",
          "nesukonfigūruotas|nenurodytas|nenustatytas|neteisingas|netinkamas * atvirkštinis DNS|atvirkštinis įrašas|PTR įrašas|atvirkštinis vardas",
          "nėra|trūksta|nerastas|neturi * PTR įrašo|PTR įrašas|atvirkštinio DNS|atvirkštinis DNS|atvirkštinio įrašo"] },
      matches: ["550 Jūsų serveris neturi atvirkštinio DNS įrašo"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/sender-auth", reason: "sender-auth-failed",
      when: { says: [
          "SPF|DKIM|DMARC|SPF patikra|SPF patikrinimas|DKIM parašas|DMARC patikra * nepavyko|nesėkmingas|neatitinka|nepraėjo|neleidžia|nesutampa|neleidžiamas|klaida|negalioja",
          "neatitinka|nepraėjo|pagal|nepavyko * SPF|DKIM|DMARC"] },
      matches: ["550 Laiškas atmestas: SPF patikra nepavyko"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/spam", reason: "spam-content",
      when: { says: [
          "kaip šlamštas|kaip brukalas|laikomas šlamštu|laikomas brukalu|pripažintas šlamštu|pripažintas brukalu|šlamšto filtras|brukalų filtras|šlamšto filtro|brukalų filtro|nepageidaujamas laiškas|nepageidaujamas paštas|kaip nepageidaujamas|pripažintas nepageidaujamu|kaip spamas|kaip spam|laikomas spamu|palaikytas šlamštu|palaikytas brukalu|atpažintas kaip|įtariamas šlamštas|įtariamas brukalas|panašus į šlamštą|panašus į brukalą|yra šlamštas|yra brukalas|antispam filtras|apsaugos nuo šlamšto|apsaugos nuo brukalų|spam filtras",
          "palaikė|laikė|laiko|pripažino|atpažino|įvertino|pripažintas|priskyrė * nepageidaujamu|šlamštu|brukalu|šlamštui|brukalams|spamu",
          "šlamšto|brukalų|nepageidaujamo pašto|nepageidaujamų laiškų * filtras|filtro|požymių|turinio|sistema"], not: ["IP", "aplanką", "aplanke", "jūsų serveris", "serveris"] },
      matches: ["554 Laiškas pripažintas šlamštu", "Žinutę atmetė brukalų filtras."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/virus", reason: "malware", detail: "virus",
      when: { says: [
          "rastas|aptiktas|yra|turi|aptikta|rasta * virusas|virusą|virusų|kenkėjiška programa|kenkėjiška programinė|kenkėjiškas kodas|kenksmingas kodas|kenkėjišką programą|kenksminga programa",
          "virusas|kenkėjiška programa|kenkėjiška programinė|kenkėjiškas turinys * rastas|aptiktas|aptikta|rasta",
          "laiškas užkrėstas|užkrėstas virusu|priedas užkrėstas|yra užkrėstas|virusu užkrėstas",
          "laiške|priede|laiškas * virusas|yra virusas|aptiktas virusas"], not: ["nerasta", "neaptikta", "be virusų"] },
      matches: ["Laiške aptiktas virusas, todėl jis nepristatytas."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/attachment", reason: "attachment-blocked", detail: "type",
      when: { says: [
          "tokio tipo priedai|šio tipo priedai|tokio tipo failai|šio tipo failai|priedo tipas|failo tipas|priedas|failas|priedai|vykdomieji failai|.exe failai * neleidžiami|neleidžiamas|draudžiami|draudžiamas|uždraustas|uždrausti|nepriimami|nepriimamas|blokuojami|užblokuotas|neleistinas",
          "neleistinas|draudžiamas|uždraustas|neleidžiamas|draudžiamo * priedas|priedo tipas|failo tipas|failas|tipo priedas|tipo priedą",
          "turi|yra * draudžiamą priedą|neleistiną priedą|uždraustą priedą|neleidžiamą priedą", "priedo * neleidžiamas|draudžiamas|neleidžiami"], not: ["dydis", "per didelis", "didelis"] },
      matches: ["anna@example.com: Tokio tipo priedai neleidžiami"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/too-large", reason: "message-too-large", detail: "message",
      when: { says: [
          "viršytas maksimalus leistinas laiško dydis", "viršytas maksimalus leistinas laiko dydis",
          "laiškas|pranešimas|žinutė|priedas|laiško dydis|pranešimo dydis|priedų dydis|priedo dydis|laiškas su priedais * per didelis|per didelė|viršija|viršijo|yra per didelis|didesnis nei|didesnis, nei|didesnė nei|didesnis už|didesnis kaip|didesni nei|užima daugiau",
          "viršytas|viršija|viršijo * leistiną laiško dydį|leistinas laiško dydis|maksimalus laiško dydis|maksimalų laiško dydį|leistinas pranešimo dydis|leidžiamą dydį|leistiną dydį|maksimalų dydį|didžiausią leistiną|dydžio limitą|dydžio apribojimą|dydžio apribojimas",
          "per didelis * laiškas|pranešimas|priedas|laiško dydis", "laiškas|laiško dydis|priedas * viršija leistiną"], not: ["pašto dėžutė", "dėžutės", "gavėjų skaičius", "limitas laiškų", "dienos"] },
      matches: [
        "Viršytas maksimalus leistinas laiško dydis (30 MB).",
        "552 Laiškas per didelis: viršija leistiną dydį", "Mėginamo išsiųsti laiško dydis viršija serverio limitą."],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/malformed", reason: "message-malformed",
      when: { says: [
          "laiško|pranešimo|laiškas|antraštė|antraštės|antraštėje * netinkamas formatas|neteisingas formatas|netinkamo formato|neteisingai suformuotas|neteisingai suformuota|sugadintas|neatitinka RFC|neatitinka standarto",
          "neteisingai suformuotas|netaisyklingas|netinkamas * laiškas|pranešimas|laiško formatas|pranešimo formatas",
          "trūksta * antraštės|From antraštės|Date antraštės|lauko From|Message-ID"], not: ["adresas", "adreso", "adresą"] },
      matches: ["554 Laiškas neteisingai suformuotas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/policy", reason: "policy-rejected",
      when: { says: [
          "pažeidžia|prieštarauja|neatitinka|dėl * saugumo politikos|saugos politikos|saugumo politiką|saugos politiką|serverio politikos|organizacijos politikos|gavėjo politikos|politiką|mūsų politikos|pašto taisyklių|politikos reikalavimų|taisykles",
          "atmestas|atmesta|atmetė|nepriėmė|blokuojamas|užblokuotas|užblokavo * dėl saugumo|saugumo sumetimais|saugumo politika|administratoriaus|dėl politikos|pagal politiką|pagal taisykles|dėl vidinių taisyklių",
          "prieiga uždrausta|prieiga atmesta|prieiga draudžiama|saugumo sumetimais"], not: ["SPF", "DKIM", "DMARC", "grupė"] },
      matches: ["550 Laiškas atmestas: pažeidžia organizacijos politiką"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/moved", reason: "address-moved",
      when: { says: [
          "adresas|el. pašto adresas|gavėjas|vartotojas|adresatas * pasikeitė|pakeitė adresą|persikėlė|pakeistas į|buvo pakeistas|perkeltas į|nebenaudoja šio adreso",
          "naujas adresas|naujas el. pašto adresas|naujas gavėjo adresas|rašykite nauju adresu|rašykite adresu|naudokite naują adresą|siųskite nauju adresu|naujas adresas yra"], not: ["telefonas", "darbuotojas nebedirba"] },
      matches: ["551 Gavėjo adresas pasikeitė, rašykite adresu jonas@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/server-full", reason: "server-full", detail: "disk",
      when: { says: [
          "serveryje|serverio diske|diske|sistemoje|pašto serveryje * nebėra vietos|nėra vietos|trūksta vietos|nepakanka vietos|nepakanka atminties|neliko vietos",
          "nepakanka|trūksta|nėra * vietos serveryje|vietos diske|disko vietos|sistemos išteklių|vietos pašto serveryje",
          "serverio diskas pilnas|diskas pilnas|serverio diskas perpildytas", "serverio|serveryje|diske * nėra vietos|trūksta vietos|pilnas"], not: ["dėžutėje", "pašto dėžutė", "gavėjo", "atsarginė kopija", "atsarginės kopijos"] },
      matches: ["452 Serveryje nebėra vietos diske"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/maintenance", reason: "server-error", detail: "maintenance",
      when: { says: [
          "serveris|serveryje|sistema|sistemoje|pašto serveris|paslauga * techninė priežiūra|techninės priežiūros|priežiūros darbai|vykdomi darbai|profilaktiniai darbai|profilaktika|atnaujinama|techniniai darbai|vykdomi priežiūros",
          "dėl techninės priežiūros|dėl techninių darbų|dėl profilaktikos|dėl profilaktinių darbų"] },
      matches: ["421 Serveryje vykdomi techninės priežiūros darbai"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/server-error", reason: "server-error",
      when: { says: [
          "vidinė serverio klaida|vidinė klaida|serverio vidinė klaida|įvyko vidinė|paslauga neprieinama|paslauga nepasiekiama|paslauga laikinai|laikinai neprieinama|laikinai nepasiekiamas|serveris perkrautas|serveris užimtas|laikina serverio klaida|serverio klaida, bandykite|sistemos klaida|laikina vietinė klaida|serveris laikinai",
          "pašto sistema|serveris|paslauga * perkrauta|perkrautas|laikinai neprieinamas|laikinai neveikia|laikinai nepriima|laikinai nepasiekiama|užimtas"], not: ["gavėjo pašto dėžutė", "DNS"] },
      matches: ["451 Vidinė serverio klaida, bandykite vėliau"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/server-misconfigured", reason: "server-misconfigured",
      when: { says: [
          "serveris|serverio * neteisingai sukonfigūruotas|netinkamai sukonfigūruotas|konfigūracijos klaida|blogai sukonfigūruotas",
          "konfigūracijos klaida|nustatymų klaida serveryje"], not: ["jūsų programos"] },
      matches: ["451 Serverio konfigūracijos klaida"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/mailbox-unavailable", reason: "mailbox-unavailable",
      when: { says: [
          "pašto dėžutė|gavėjo pašto dėžutė|gavėjo dėžutė|gavėjas|adresatas|dėžutė * neprieinama|nepasiekiama|neprieinamas|nepasiekiamas|laikinai neprieinama|laikinai nepasiekiama|negali priimti laiškų|šiuo metu nepriima laiškų|negali gauti laiškų|užrakinta"], not: ["pilna", "serveris", "pašto dėžutėje"] },
      matches: ["450 Gavėjo pašto dėžutė laikinai neprieinama"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/address-invalid", reason: "address-invalid", detail: "syntax",
      when: { says: [
          "visi gavėjai yra neteisingi", "visi adresatai yra neteisingi", "dalis adresatų yra neteisingi",
          "neteisingas|netinkamas|netaisyklingas|negalimas|negaliojantis|klaidingas * adresas|gavėjo adresas|el. pašto adresas|adreso formatas|adreso sintaksė|pašto adresas",
          "adresas|gavėjo adresas|el. pašto adresas|adreso formatas|adreso sintaksė * neteisingas|netinkamas|netaisyklingas|klaidingas|neteisinga|netinkama|neatitinka formato|yra neteisingas|sintaksės klaida|neleistinų simbolių|turi neleistinų|yra tarpas"], not: ["siuntėjo", "siuntėjas", "atgalinis", "atgalinio", "IP adresas", "serverio adresas"] },
      matches: [
        "Negalima siųsti: visi gavėjai yra neteisingi.",
        "553 Neteisingas el. pašto adresas: jonas@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/sender-refused", reason: "policy-rejected", detail: "unspecified",
      when: { says: [
          "siuntėjas|siuntėjo adresas|siuntėjo * atmestas|nepriimtas|užblokuotas|atmestas serverio|uždraustas|nepriimamas|neteisingas siuntėjo"], not: ["SPF", "DKIM", "DMARC", "juodajame", "IP", "neegzistuoja", "nerastas", "domenas", "gavėjas"] },
      matches: ["550 Siuntėjo adresas atmestas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/recipient-refused", reason: "mailbox-unavailable",
      when: { says: [
          "gavėjas|gavėjo adresas|adresatas * atmestas|buvo atmestas|nepriimtas|atmestas serverio|nepriimamas",
          "serveris|pašto serveris|gavėjo serveris * nepriėmė gavėjo|atmetė gavėją|atmetė gavėjo adresą|nepriėmė adreso|atmetė adresą"], not: ["politik", "šlamšt", "viršija"] },
      matches: ["550 Gavėjo adresas atmestas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Lithuanian", seen: "2026-11",
    },
    {
      id: "lt/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "neteisingas siuntėjo adresas", "siuntėjo adresas neteisingas"],
      },
      matches: ["Neteisingas siuntėjo adresas: as@example.org"],
      source: "Mail programs and webmails that speak Lithuanian", seen: "2026-11",
    },
  ],
} satisfies Language;
