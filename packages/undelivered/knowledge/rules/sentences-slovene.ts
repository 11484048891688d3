import type { Rule, RuleFile } from "../../src/types.js";
import { amongPeople } from "../south-slavic.js";

const source = "Notices of mail systems in this language (how a sentence is built)";
const seen = "2026-11";

const recipient =
  "uporabnik|uporabnika|prejemnik|prejemnika|naslov|naslova|naslovnik|naslovnika|račun|računa|predal|predala|nabiralnik|nabiralnika|e-naslov|e-naslova";
const box = "predal|predala|predalu|nabiralnik|nabiralnika|nabiralniku|kvota|kvoto|kvote|inbox";
const mail =
  "sporočilo|sporočila|pošta|pošto|e-pošta|e-poštno|mail|vsebina|e-sporočilo|vsebino|vsebine|pismo|sporočilu|sporočilom|pošti|pošte|e-pošte|e-pošto|maila|mejl|dopis";
const file =
  "priponka|priponke|priponko|priponk|priloga|priloge|datoteka|datoteke|datoteko|datotek|datoteki|priponki|priponkami|prilogo|prilog|arhiv|arhiva|arhivov|arhive";
const server = "strežnik|strežnika|strežnikom|strežniku|gostitelj|gostitelja|gostiteljem|povezava|povezavo|povezave";
const domain = "domena|domene|domeno|domeni";
const senders = "pošiljatelj|pošiljatelja|pošiljatelju|naslov pošiljatelja";
const ofSenders = ["pošiljatelja", "pošiljateljeva", "pošiljateljeve", "odhodne pošte"];
const ofAddress = ["IP", "spf", "dkim", "dmarc", "ptr"];

const spoken = (rule: Rule): Rule => ({
  ...rule,
  when: { ...rule.when, not: [...amongPeople, ...[rule.when.not ?? []].flat()] },
});

// prettier-ignore
const rules: Rule[] = [
  {
    id: "sentences-slovene/user-unknown", reason: "user-unknown",
    when: {
      says: [ "takega|takšnega|tega * prejemnika ni|uporabnika ni|naslova ni|predala ni|nabiralnika ni|naslovnika ni",  "ni|ga ni|je ni|nimamo * med našimi uporabniki|med uporabniki|med našimi zaposlenimi|na seznamu uporabnikov|v našem imeniku|v našem sistemu|v naši evidenci", "v domeni|na domeni|pod domeno|na našem strežniku|na tem strežniku * ni naslova|ni uporabnika|ni predala|ni poštnega predala|ni nabiralnika|ni prejemnika", 
        `${recipient} * ne obstaja|ne obstajajo|ni mogoče najti|ni bilo mogoče najti|ni bil najden|ni najden|neznan|ni znan|ni registriran|ni evidentiran|ni prijavljen|ne poznamo|nimamo|neobstoječ|ne najdemo|ni več|ne obstaja več|ni veljaven|ni bil odprt|ni na tem strežniku|nismo našli`,
        "neznan|neznani|neobstoječ|neobstoječi|ni tega|nimamo|ne poznamo|ne najdem|ne najdemo|ne obstaja|nimamo takega|ni takega|ni takšnega|tega|neveljaven * uporabnik|uporabnika|prejemnik|prejemnika|naslov|naslova|naslovnik|predal|predala|nabiralnik|nabiralnika|račun|računa|s tem imenom",
        "ni|nimamo|tam ni * predala|nabiralnika|uporabnika|računa|e-naslova|prejemnika * s tem imenom|s tem naslovom|s takim imenom|s tem uporabniškim", "ni naš uporabnik|ni uporabnik tega|ni več zaposlen pri nas|nimamo uporabnika|takega uporabnika ni|tak uporabnik ne|takšen uporabnik ne|takšnega naslova ni|takega naslova ni",
      ],
      not: ["knjige", "članka", "dostave", ...ofSenders, "domena", "domene", "domeno", "geslo", "dosegljiv", "na voljo", "poti", "prostora", "dovoljenja", "navedenega nobenega"],
    },
    matches: ["anna@example.net: takšnega naslova ni", "Nimamo uporabnika s tem imenom: anna@example.net", "E-naslova anna@example.net ni bilo mogoče najti."],
    misses: ["Naslov pošiljatelja ne obstaja.", "Sporočila ni mogoče poslati, ker ni navedenega nobenega prejemnika."],
    source, seen,
  },
  {
    id: "sentences-slovene/mailbox-full", reason: "mailbox-full", detail: "over-quota",
    when: {
      says: [ "poln|prepoln|zapolnjen|napolnjen * predal|nabiralnik|poštni predal|inbox", 
        `${box} * poln|polna|prepoln|napolnjen|presežena|presežen|presegel|presegla|je zapolnjen|zapolnjen|dosegel|ni prostora|ni več prostora|ni dovolj prostora|premalo prostora|zmanjkalo prostora|nima prostora|nima dovolj|je zaseden|zaseden|izčrpan|porabljena`,
        "presegel|presežena|presežen|zapolnil|napolnil|izčrpal|porabil|porabila|izkoristil|poln|dosegel * ves prostor|ves svoj prostor|ves razpoložljivi|kvoto|kvota|predal|nabiralnik|prostor|omejitev prostora|omejitev predala|dodeljeni prostor|dovoljeni prostor|dovoljen prostor|razpoložljivi prostor",
        "ni|nima|ni več|ni dovolj|nima dovolj|nima več|zmanjkalo|premalo|primanjkuje * prostora * predalu|nabiralniku|predal|nabiralnik|prejemnik|prejemnika|uporabnik|uporabnika",
        "prejemnik|uporabnik|prejemnika|naslovnik|predalu|nabiralniku * nima prostora|nima več prostora|nima dovolj prostora|nima prostega|ni prostora|ni več prostora|zmanjkalo prostora|je zmanjkalo prostora|zmanjkalo je prostora",
        "prekoračena kvota|prekoračitev kvote|kvota je prekoračena|prekoračil kvoto",
      ],
      not: ["pošiljanja", "sporočil na uro", "disk strežnika", "disku strežnika", "na strežniku", "na disku"],
    },
    matches: ["V nabiralniku prejemnika anna@example.net je zmanjkalo prostora.", "Prejemnik je presegel kvoto: anna@example.net", "552 prejemnik nima več prostora"],
    source, seen,
  },
  {
    id: "sentences-slovene/mailbox-disabled", reason: "mailbox-disabled",
    when: {
      says: [
        "račun|predal|nabiralnik|naslov|uporabnik|prejemnik|uporabniški račun * onemogočen|blokiran|deaktiviran|zaprt|ukinjen|izbrisan|zaklenjen|izklopljen|neaktiven|suspendiran|odstranjen|začasno ustavljen|ni aktiven|ni več aktiven|ni več v uporabi|se ne uporablja več|se več ne uporablja|je potekel|je bil ukinjen|je bil izbrisan|je bil zaprt",
        "onemogočen|blokiran|deaktiviran|zaprt|ukinjen|izbrisan|zaklenjen|neaktiven|suspendiran * račun|predal|nabiralnik|uporabnik|uporabniški račun|naslov",
      ],
      not: [...ofSenders, ...ofAddress, "vaš račun", "vašega računa", "strežnik", "geslo", "poln", "prostora"],
    },
    matches: ["550 Nabiralnik je bil ukinjen: anna@example.net", "Naslov anna@example.net ni več v uporabi."],
    misses: ["Vaš račun je blokiran."],
    source, seen,
  },
  {
    id: "sentences-slovene/mailbox-unavailable", reason: "mailbox-unavailable",
    when: {
      says: [ 
        "predal|nabiralnik|prejemnik|uporabnik|prejemnikov predal * ni na voljo|ni dosegljiv|nedosegljiv|ni dostopen|trenutno ni na voljo|začasno ni na voljo|nedostopen",
        "naslov prejemnika|prejemnik|prejemnika|naslovnik * zavrnjen|je bil zavrnjen|je zavrnjen|ni bil sprejet|ni sprejet|zavrnil",
        "strežnik * je zavrnil|zavrnil|ne sprejema|ni sprejel * prejemnika|naslov prejemnika|naslovnika",
      ],
      not: ["niste prijavljeni", "prijavljeni", "prijava", "prijavo", "strežnik prejemnika", "povezava", "povezavo", "strežnika prejemnika", "spam", "neželena", "sporočil"],
    },
    matches: ["450 nabiralnik trenutno ni na voljo", "Strežnik je zavrnil prejemnika anna@example.net."],
    source, seen,
  },
  {
    id: "sentences-slovene/domain-not-found", reason: "domain-not-found",
    when: {
      says: [ 
        `${domain} * ne obstaja|ni mogoče najti|ni bilo mogoče najti|ni bila najdena|ni najdena|neznana|ni znana|ni registrirana|neobstoječa|je potekla|ni veljavna|ni mogoče razrešiti|ne najdem|nismo našli|ne najdemo|nismo uspeli najti|ni uspelo najti`,
        "neznana|neobstoječa|neveljavna|ne najdem|ne najdemo|nismo našli|nismo mogli najti|ni mogoče najti|ni bilo mogoče najti|ne obstaja|napačna|neznano|neznane * domena|domene|domeno|ime strežnika",
        "strežnika|gostitelja * ni mogoče najti|ni bilo mogoče najti|ne najdem", "gostitelj|strežnik * ne obstaja|neznan",
      ],
      not: ["v domeni", "na domeni", "pod domeno", ...ofSenders, "spf", "dkim", "dmarc", "odhodne", "SMTP", "DNS", "mx", "uporabnik", "uporabnika"],
    },
    matches: ["Domena example.net ni registrirana."],
    misses: ["Domena pošiljatelja ne obstaja."],
    source, seen,
  },
  {
    id: "sentences-slovene/domain-no-mail", reason: "domain-no-mail",
    when: { says: [`${domain} * ne sprejema pošte|ne sprejema e-pošte|nima MX|nima poštnega strežnika|nima zapisa MX|ne sprejema sporočil`, `nima zapisa MX|manjka zapis MX|ni zapisa MX|zapis MX ne obstaja|ni MX zapisa * ${domain}`, "nima zapisa MX|ni zapisa MX|nima MX zapisa|ni MX zapisa"], not: [...ofSenders] },
    matches: ["Domena example.net nima zapisa MX.", "Domena example.net ne sprejema pošte."],
    source, seen,
  },
  {
    id: "sentences-slovene/dns-temporary", reason: "dns-temporary",
    when: {
      says: [
        "DNS|imenski strežnik|strežnik DNS|poizvedba DNS|DNS poizvedba * se ne odziva|ne odziva|se ni odzval|se ne oglaša|ni odgovoril|ne odgovarja|ni dosegljiv|začasno|začasna napaka|ni na voljo|ni uspela|je potekla|trenutno ne|spodletela",
        "začasna|začasno|začasne|začasnih|trenutno|napaka pri|težava z|težave z * DNS", "ni mogoče|ni bilo mogoče|ni uspelo * razrešiti * domene|imena|domeno|ime", "razreševanje imena|razreševanje domene * ni uspelo|spodletelo",
      ],
      not: ["spf", "ptr", "povratni", "obratni"],
    },
    matches: ["451 Strežnik DNS se trenutno ne odziva", "Začasna napaka pri poizvedbi DNS za example.net"],
    source, seen,
  },
  {
    id: "sentences-slovene/too-large", reason: "message-too-large", detail: "message",
    when: {
      says: [ "zavrnjeno|zavrnjena|ni bilo sprejeto|ni bilo poslano|ni bilo dostavljeno|blokirano * zaradi velikosti|zaradi prevelike priponke|zaradi prevelike velikosti|zaradi svoje velikosti", "dovoljenih je največ|dovoljeno je največ|lahko ima največ|največja dovoljena je * {limit}", 
        `${mail}|velikost|velikostjo|${file} * preveliko|prevelika|prevelike|prevelik|presega|presegla|presegajo|presega dovoljeno|večja od|večje od|večja kot|večje kot|je večje`,
        "preveliko|prevelika|presežena|presega|prevelike|prekoračena * velikost|sporočilo|priponka|dovoljeno velikost|dovoljena velikost|omejitev velikosti",
        "največja dovoljena velikost|največja velikost|omejitev velikosti|dovoljena velikost|velikost sporočila je omejena na * {limit}",
      ],
      not: ["prenos", "prijenos", "otpremanje", "nalaganje", "naložiti", "predal", "nabiralnik", "predala", "nabiralnika", "kvota", "kvoto", "število prejemnikov", "števila prejemnikov", "prejemnikov", "glave", "sporočil na", "dnevno"],
    },
    matches: ["Priloga je večja od dovoljene velikosti: 10 MB", "Velikost je presežena: sporočilo je omejeno na 10 MB."],
    source, seen,
  },
  {
    id: "sentences-slovene/spam", reason: "spam-content", detail: "content",
    when: {
      says: [ "prepoznano|prepoznana|prepoznan|ocenjeno|ocenjena|ocenjen|označeno|označena|razvrščeno|uvrščeno * kot neželeno|kot neželena|kot neželen|med neželeno|kot vsiljeno|kot sumljivo|kot sumljiva", 
        `${mail} * kot neželena|kot neželeno|kot spam|neželena pošta|neželeno pošto|za neželeno|spam|vsiljena pošta|vsiljeno pošto|sumljiva vsebina|sumljivo|neželene vsebine|podobno neželeni|je videti kot neželena`,
        "filter neželene pošte|protismetni filter|spam filter|filter za neželeno pošto|antispam|filter spama|filtrom neželene|protismetna zaščita * zavrnil|zavrnjeno|zavrnila|blokiral|zadržal|ustavil|označil|blokirala|prepoznal",
        "zavrnjeno|blokirano|zadržano|ustavljeno|zavrnil|blokiral|zadržal * kot spam|zaradi neželene|zaradi spama|spam filter|filter neželene|neželena pošta|neželeno pošto|sum neželene|suma neželene|zaradi vsebine",
      ],
      not: ["IP", "vaš račun", "vašega računa", "preverite mapo", "komentar", "dmarc", "naslov strežnika"],
    },
    matches: ["Filter neželene pošte je zavrnil vaše sporočilo.", "550 Sporočilo je videti kot neželena pošta", "Sporočilo je bilo zadržano zaradi suma neželene pošte."],
    misses: ["IP naslov je blokiran zaradi neželene pošte"],
    source, seen,
  },
  {
    id: "sentences-slovene/virus", reason: "malware", detail: "virus",
    when: {
      says: [
        `${mail}|${file}|priponki|sporočilu * virus|okuženo|okužena|okužen|zlonamerno|zlonamerna|zlonamerne|zlonamerni|virusom|trojanec`,
        "protivirusni program|antivirusni program|protivirusna zaščita|protivirusni filter * virus|okuženo|okužena", "najden|odkrit|zaznan|vsebuje|odkril|zaznal|našel|našla|odkrila|zaznala|odkrita|zaznana|odkriti|najdeni * virus|viruse|virusi|zlonamerno kodo|zlonamerna koda|zlonamerno programsko|zlonamerna programska|škodljivo kodo|škodljiva koda|malware",
        "virus|zlonamerna koda|zlonamerna programska oprema * najden|odkrit|zaznan|odkrita|zaznana|najdena",
      ],
      not: ["ni virusov", "brez virusov", "ne vsebuje virusov", "preverjeno", "pregledano", "ni bil najden"],
    },
    matches: ["Vaše sporočilo je okuženo z virusom.", "554 zaznana zlonamerna koda"],
    misses: ["To sporočilo ne vsebuje virusov."],
    source, seen,
  },
  {
    id: "sentences-slovene/attachment", reason: "attachment-blocked", detail: "type",
    when: {
      says: [
        `${file}|vrsta datoteke|tip datoteke|vrste datotek|končnica|končnico|pripona|pripono * ni dovoljena|niso dovoljene|ni dovoljen|prepovedana|prepovedane|prepovedan|nedovoljena|nedovoljene|blokirana|blokirane|ne sprejemamo|ne sprejema|zavrnjena|je bila zavrnjena|ni sprejeta`,
        "nedovoljena|nedovoljene|prepovedana|prepovedane|nevarna|nevarne|nedovoljen|prepovedan|prepovedano|izvršljive|blokirane * priponka|priponke|datoteka|datoteke|vrsta datoteke|tip datoteke|priloga|končnica|priponko",
        "ne sprejemamo|ne sprejema|ne dovoljujemo|blokira|blokiramo * priponk|datotek|prilog|izvršljivih|arhivov|priponke|datoteke",
      ],
      not: ["velika", "prevelika", "velikost", "velikosti", "MB", "KB", "virus"],
    },
    matches: ["554 nedovoljena vrsta datoteke", "554 Ne sprejemamo datotek s to končnico"],
    source, seen,
  },
  {
    id: "sentences-slovene/restricted", reason: "recipient-restricted",
    when: {
      says: [ "prejemnik|uporabnik|naslovnik * je blokiral vaš naslov|blokiral vaš naslov|je blokiral vas|vas blokira|blokira vaš|blokira vaša|je zavrnil vaš naslov", 
        "prejemnik|uporabnik|naslov|seznam|skupina|seznama|predal|nabiralnik * sprejema samo|sprejema le|sprejema sporočila samo|sprejema sporočila le|sprejema pošto samo|sprejema pošto le|ne sprejema sporočil od|ne sprejema zunanjih|ne sprejema pošte od|samo za člane|le za člane|samo člani|samo od|ne želi prejemati|je omejen na|omejena na|ne sprejema sporočil izven|ne sprejema sporočil zunaj|ne sprejema sporočil iz|je namenjen samo",
        "nimate dovoljenja|nimate pravice|niste pooblaščeni|nimate pooblastila|ni vam dovoljeno|nimate dostopa * pošiljanje|pošiljati|pošiljate|poslati|pisati|za objavo|objavljati",
        "prejemnik|uporabnik|naslovnik|prejemnika * vas je blokiral|je blokiral pošiljatelja|blokiral pošiljatelja|je blokiral vaše|je blokiral vaša|zavrača vaša|zavrača sporočila od|ne sprejema vaših|vas je dal na",
        "samo člani|samo naročniki|samo registrirani|samo pooblaščeni|le člani|samo moderatorji * lahko pošiljajo|lahko pišejo|lahko objavljajo|smejo pošiljati", "lahko pošiljajo|lahko pišejo|lahko objavljajo|smejo pisati|smejo pošiljati * samo|le|izključno",
        "niste član seznama|niste član|dostava na ta naslov je omejena|dostop je omejen na člane",
      ],
      not: [...ofAddress, "v imenu", "s tega naslova", "z naslova", "kot pošiljatelj", "prijav", "preko tega strežnika", "prek tega strežnika"],
    },
    matches: ["Samo pooblaščeni uporabniki lahko pošiljajo na ta seznam.", "Prejemnik sprejema samo sporočila s svojega seznama.", "Naslovnik je blokiral pošiljatelja."],
    source, seen,
  },
  {
    id: "sentences-slovene/no-connection", reason: "connection-failed",
    when: {
      says: [
        `${server} * se ne odziva|ne odziva|se ni odzval|ni odzval|se ne oglaša|ni odgovoril|ne odgovarja|ni dosegljiv|ni na voljo|nedosegljiv|ni uspela|ni bila uspešna|zavrnjena|je zavrnil povezavo|zavrnil povezavo|zavrača povezavo|zavrača povezave|prekinjena|prekinil povezavo|ni bilo mogoče vzpostaviti|ni mogoče vzpostaviti|je potekla|potekla|je bila zavrnjena|je bila prekinjena|spodletela|ni deloval|ne deluje|se je prekinila`,
        "ni mogoče|ni bilo mogoče|se ni bilo mogoče|ni se bilo mogoče|ni se mogoče|nismo mogli|se nismo mogli|ne morem|ne moremo|ni uspelo|ni nam uspelo|se ni mogoče|neuspešna|neuspešno * povezati|vzpostaviti povezave|vzpostaviti povezavo|vzpostaviti stika|povezava|povezovanje|povezave s|stika s",
        "povezava s strežnikom * ni uspela|je spodletela|ni mogoča|je bila prekinjena|je potekla", "časovna omejitev povezave|čas povezave je potekel|čas čakanja na odgovor|povezava potekla",
      ],
      not: ["podatkovna baza", "zbirka podatkov", "spletna stran", "spletna", "DNS", "vzdrževanja", "vzdrževanje", "vzdrževanju", "IMAP", "POP3", "TLS", "šifrirana", "šifrirane", "varne", "varna", "preveč", "geslo", "prijava", "preobremenjen", "internet"],
    },
    matches: ["Strežnik mail.example.net ni odgovoril.", "Neuspešno povezovanje z mail.example.net", "Povezava z mail.example.net je bila prekinjena."],
    source, seen,
  },
  {
    id: "sentences-slovene/relay", reason: "relay-denied",
    when: { says: ["posredovanje|releiranje|relay|preusmerjanje|pošiljanje prek tega strežnika|pošiljanje preko tega strežnika * ni dovoljeno|ni dovoljen|prepovedano|zavrnjeno|onemogočeno|zavrnjen", "ne posreduje|ne posredujemo|ne releira * pošte|sporočil|za druge|za tuje|domene", "prepovedano posredovanje|zavrnjeno posredovanje|posredovanje pošte ni dovoljeno"], not: ["pravilo", "samodejno", "samodejnega"] },
    matches: ["554 posredovanje prepovedano", "Strežnik ne posreduje pošte za tuje domene."],
    source, seen,
  },
  {
    id: "sentences-slovene/blocked", reason: "reputation-blocked",
    when: {
      says: [
        "na črnem seznamu|na črni listi|na črno listo|na črni seznam|na seznamu blokiranih|na seznamu spamerjev|na seznamu RBL|na listi RBL",
        "IP|IP naslov|vaš IP naslov|vaš IP|IP naslova|vaš strežnik|naslov strežnika * blokiran|je blokiran|na črni|slab ugled|slabega ugleda|slab sloves|zavrnjen|prepovedan|blokirali",
        "blokiran|zavrnjen|blokirali smo|zavrnjena|slab ugled|slabega ugleda|slab sloves|prepovedan * IP|IP naslov|vašega strežnika|vaš strežnik|IP naslova", "slab ugled|slabega ugleda|slab sloves|slabe reputacije",
      ],
      not: ["spamhaus", "spamcop", "barracuda", "ptr", "dinamični", "povezava", "povratni", "obratni", "dinamičnih"],
    },
    matches: ["550 IP naslov 192.0.2.1 je blokiran zaradi slabega ugleda"],
    source, seen,
  },
  {
    id: "sentences-slovene/direct", reason: "direct-mail-blocked", detail: "dynamic",
    when: { says: ["dinamični|dinamičnega|dinamičnih|domači|dinamičnim * IP|naslov|naslova|naslovov|naslovi", "iz dinamičnih območij|iz dinamičnega območja"] },
    matches: ["550 Ne sprejemamo pošte z dinamičnih naslovov"],
    source, seen,
  },
  {
    id: "sentences-slovene/reverse-dns", reason: "reverse-dns-invalid", detail: "ptr-missing",
    when: { says: [ "nima|ni|brez|manjka * povratnega zapisa|obratnega zapisa|povratni zapis|obratni zapis", "povratni zapis|obratni zapis * manjka|ne obstaja|ni nastavljen|ni pravilen", "nima|brez|manjka|ni najden|ne obstaja|ni veljavnega|nima veljavnega|ni * PTR|zapisa PTR|PTR zapisa|zapis PTR|povratnega DNS|obratnega DNS|povratni DNS|obratni DNS|reverznega DNS|reverse DNS", "zapis PTR|PTR zapis|povratni DNS|obratni DNS|reverse DNS|PTR * manjka|ne obstaja|ni najden|ni nastavljen|ni pravilen|se ne ujema|ni bil najden"] },
    matches: ["550 IP naslov 192.0.2.1 nima povratnega DNS", "550 zapis PTR ni nastavljen za 192.0.2.1"],
    source, seen,
  },
  {
    id: "sentences-slovene/auth-required", reason: "auth-required",
    when: {
      says: [ "niste prijavljeni|niste se prijavili|niste overjeni|brez prijave ni", "zahtevana|potrebna|obvezna|zahteva|potrebno|zahtevano|morate|najprej se|obvezno * avtentikacija|avtentikacijo|preverjanje pristnosti|preverjanja pristnosti|prijava|prijavo|prijaviti|prijavite|overjanje|overitev|overiti|overitev pristnosti|avtorizacija", "avtentikacija|preverjanje pristnosti|prijava|overjanje * je obvezna|je obvezno|je potrebna|je potrebno|je zahtevana|je zahtevano"],
      not: ["splet", "stran", "obrazec", "na tečaj", "geslo", "DMARC", "SPF"],
    },
    matches: ["530 Zahtevano overjanje", "530 Pred pošiljanjem je potrebna overitev pristnosti"],
    source, seen,
  },
  {
    id: "sentences-slovene/wrong-login", reason: "credentials-rejected", detail: "password",
    when: {
      says: [
          "uporabniško ime|geslo * ni pravilno|nista pravilna|ni veljavno|nista veljavna|sta napačna|je napačno|ni bilo sprejeto", "zavrnil|zavrnjena|zavrača|zavrnila * prijavo|prijava|avtentikacijo|vaše geslo", "geslo|uporabniško ime|avtentikacija|preverjanje pristnosti|prijava|podatki za prijavo|overjanje * napačno|napačen|napačni|nepravilno|ni pravilno|ni uspela|ni uspelo|ni bila uspešna|zavrnjena|neuspešna|neuspešno|spodletela|spodletelo|niso pravilni|neveljavno", "napačno|nepravilno|napačni|neveljavno|neuspešna|neuspešno * geslo|uporabniško ime|podatki za prijavo|prijava|avtentikacija|preverjanje pristnosti"],
      not: ["tečaj", "natečaj", "izpit", "delovno mesto", "dmarc", "spf", "dkim"],
    },
    matches: ["SMTP: uporabniško ime in geslo nista veljavna.", "SMTP: napačno uporabniško ime ali geslo"],
    source, seen,
  },
  {
    id: "sentences-slovene/greylisted", reason: "greylisted",
    when: { says: ["sivi seznam|sivem seznamu|siva lista|sivi listi|sivega seznama|greylisting|greylist", "začasno zavrnjeno|začasno zavrnjen|začasno zavrnil|začasno odloženo * poskusite|poskusite znova|poskusite pozneje|čez nekaj minut|ponovno|kasneje"], not: ["kvota", "preveč"] },
    matches: ["451 sivi seznam, poskusite pozneje", "450 Začasno zavrnjeno, poskusite znova čez nekaj minut"],
    source, seen,
  },
  {
    id: "sentences-slovene/rate-limited", reason: "rate-limited", detail: "volume",
    when: { says: [ "z vašega naslova|iz vašega naslova|z vašega strežnika|iz vašega strežnika|od vas * preveč|prehitro|prepogosto", "preveč|preveliko število|prehitro|prepogosto * sporočil z vašega|sporočil iz vašega|v kratkem času|povezav z vašega|povezav iz vašega|sočasnih povezav|hkratnih povezav|povezav|zahtev|sporočil od vas|pošiljate", "pošiljate prehitro|pošiljate preveč|upočasnite|zmanjšajte hitrost"], not: ["prejemnikov", "neuspelih prijav", "prijav", "prejema preveč", "skokov"] },
    matches: ["421 Preveč hkratnih povezav z vašega naslova", "Pošiljate preveč sporočil, upočasnite."],
    source, seen,
  },
  {
    id: "sentences-slovene/recipient-rate", reason: "recipient-rate-limited",
    when: { says: [ "preveč sporočil|preveč pošte * za tega prejemnika|za ta predal|za ta nabiralnik", "prejemnik|uporabnik|predal|nabiralnik|naslov * prejema preveč|trenutno prejema preveč|dobiva preveč|je prejel preveč|prejel preveč|prejema pošto prehitro"] },
    matches: ["450 Prejemnik trenutno prejema preveč pošte"],
    source, seen,
  },
  {
    id: "sentences-slovene/sending-limit", reason: "sending-limit",
    when: {
      says: [ "omejitev|limit|kvota * sporočil|e-sporočil * je presežena|presežena|je dosežena|dosežena|prekoračena|je prekoračena|je porabljena", "poslali ste|ste poslali|danes ste * preveč sporočil|preveliko število sporočil",  "dnevna omejitev|omejitev pošiljanja|omejitev za pošiljanje|dnevni limit|kvota pošiljanja|dnevna kvota * dosežena|presežena|prekoračena|porabljena|izčrpana", "presegli|dosegli|prekoračili|presežena|presežen|dosežena|dosežen|prekoračena|porabili * omejitev pošiljanja|dnevno omejitev|dnevna omejitev|omejitev števila|število sporočil|število poslanih|število odhodnih|omejitev sporočil|kvoto pošiljanja|kvoto za pošiljanje|urno omejitev|omejitev za pošiljanje|dnevno kvoto|limit pošiljanja|dnevni limit|največje število|dovoljeno število sporočil", "omejitev|dnevna omejitev|limit|kvota|število * pošiljanja|poslanih sporočil|odhodnih sporočil|na uro|na dan|dnevno|za pošiljanje * presežena|presežen|dosežena|dosežen|preseženo|prekoračena", "največ|pošljete lahko največ|lahko pošljete največ * sporočil na uro|sporočil na dan|sporočil dnevno"],
      not: ["MB", "KB", "velikost", "velikosti", "prejemnikov na sporočilo", "hkratnih", "sočasnih"],
    },
    matches: ["Dosegli ste dnevno omejitev poslanih sporočil.", "550 Presežena je kvota: presegli ste število odhodnih sporočil"],
    source, seen,
  },
  {
    id: "sentences-slovene/too-many-recipients", reason: "too-many-recipients",
    when: { says: ["preveč prejemnikov|preveč naslovnikov|preveliko število prejemnikov|prevelikega števila prejemnikov", "število prejemnikov|števila prejemnikov|število naslovnikov * presega|preseženo|omejeno|je preveliko|večje od|prekoračeno", "preseženo|presegli ste|največ|največje|prekoračeno * število prejemnikov|števila prejemnikov|prejemnikov na sporočilo|prejemnikov hkrati|prejemnikov v enem"] },
    matches: ["452 Preveč prejemnikov", "Število prejemnikov je omejeno na 100."],
    source, seen,
  },
  {
    id: "sentences-slovene/expired", reason: "delivery-expired",
    when: {
      says: [ "odnehali smo|opuščamo|opustili smo|prenehali smo|prekinili smo poskuse * dostaviti|dostavljeno|dostava|dostavo", "dni zapored|dneh zapored|večkrat zapored|več dni * dostaviti|dostavljeno|dostava", "dostaviti|dostavljeno * dni zapored|več dni|večkrat zapored", 
        "predolgo|potekel|poteklo|potekla|pretekel * v čakalni vrsti|v vrsti|čas za dostavo|rok za dostavo|čas dostave|rok dostave|čas čakanja v vrsti",
        "čas za dostavo|rok za dostavo|čas dostave|rok dostave|veljavnost sporočila|čakalni vrsti * je potekel|potekel|je poteklo|je potekla|predolgo",
        "tudi po|niti po|ne po * urah|urah poskušanja|dneh|dneh poskušanja|poskusih|dnevih * dostaviti|dostavljeno|dostava|dostavili", "dostaviti|dostavljeno|dostava|dostavili * tudi po|niti po", "odstranili iz vrste|odstranjeno iz vrste|izbrisano iz vrste|ne bomo več poskušali|ne bo več poskušal|nadaljnjih poskusov ne bo",
        "ni bilo mogoče dostaviti|ni mogoče dostaviti|ni bilo dostavljeno|nismo mogli dostaviti|poskušali smo|poskušali|poskusih|poskusov|ni uspelo dostaviti|opuščamo|opustili smo|odnehali * v roku|v času|dni|ur|po|dneh|urah|več dni * brez uspeha|neuspešno|opuščamo|opustili|prenehali|odnehali|dostaviti|dni|dneh|ur|urah|poskusov",
        "opuščamo dostavo|opustili smo dostavo|opuščamo poskuse|opustili smo poskuse|ne bomo več poskušali|dostava je bila opuščena|ni bilo dostavljeno v roku|ni bilo mogoče dostaviti v roku|nismo mogli dostaviti v roku",
      ],
      not: ["geslo", "bomo poskusili", "bomo poskušali", "bo poskusil", "še ni", "povezati", "povezave", "povezava", "poln", "račun", "ne obstaja", "najti"],
    },
    matches: ["Rok za dostavo je potekel.", "Sporočilo je bilo predolgo v čakalni vrsti.", "Po 5 dneh opuščamo dostavo."],
    source, seen,
  },
  {
    id: "sentences-slovene/loop", reason: "mail-loop",
    when: { says: [ "sporočilo|sporočila|pošta|mail * v zanki|v zanko|kroži med|se vrti med|kroži v", "zanka|zanko|zanki|neskončna zanka * pošte|sporočil|posredovanja|zaznana|odkrita|v dostavi|v pošti|e-pošte", "zaznana|odkrita|neskončna|nastala|v neskončni * zanka|zanki|zanko", "preveč skokov|preveč posredovanj|prevečkrat posredovano|prevelikokrat posredovano|kroži med|preveč strežnikov|se vrti v krogu"] },
    matches: ["554 zaznana zanka", "554 Sporočilo je bilo prevečkrat posredovano: preveč skokov"],
    source, seen,
  },
  {
    id: "sentences-slovene/moved", reason: "address-moved",
    when: {
      says: ["prejemnik|uporabnik|naslov|naslovnik|sodelavec|sodelavka * spremenil naslov|je spremenil naslov|ima nov naslov|nov naslov|se je spremenil|je bil spremenjen|spremenjen|nov e-naslov|uporablja zdaj|je preselil|zamenjal naslov|zamenjan|nadomeščen", "nov naslov|nov e-naslov|nov e-poštni naslov|novi naslov|novi e-naslov|pišite na nov * je|se glasi|naslov", "v prihodnje pišite na|odslej pišite na|prosimo, uporabite nov|prosimo uporabite nov|uporabljajte nov naslov|pišite na nov naslov"],
      not: [...ofAddress, "pošiljatelja", "geslo"],
    },
    matches: ["Prejemnik je spremenil naslov: nov naslov je ana@example.net", "Naslov anna@example.net je zamenjan, odslej pišite na ana@example.org."],
    source, seen,
  },
  {
    id: "sentences-slovene/bad-address", reason: "address-invalid", detail: "syntax",
    when: {
      says: ["naslov|naslova|e-naslov|e-poštni naslov|oblika naslova|sintaksa naslova|naslov prejemnika * ni veljaven|neveljaven|neveljavna|napačna|napačno zapisan|nepravilno zapisan|ni pravilen|ni pravilno|vsebuje presledek|vsebuje nedovoljene|nepravilna|nepravilne oblike|napačne oblike|napačna oblika|nepravilen|sintaktično", "neveljaven|neveljavna|nepravilen|napačen|napačna|nepravilna|neveljavna oblika|napačna oblika * naslov|naslova|e-naslov|e-poštni naslov|sintaksa naslova|naslov prejemnika|elektronski naslov prejemnika"],
      not: ["dostave", "knjige", "naročilu", ...ofSenders, ...ofAddress, "ne obstaja", "najti", "strežnika"],
    },
    matches: ["553 nepravilen naslov", "Naslov anna@@example.net vsebuje nedovoljene znake."],
    source, seen,
  },
  {
    id: "sentences-slovene/spf", reason: "sender-auth-failed", detail: "spf",
    when: { says: ["SPF|zapis SPF|preverjanje SPF|politika SPF|zapisu SPF|SPF zapis * ni pooblaščen|ni pooblaščena|ni avtoriziran|ni uspelo|ni uspešno|ne dovoljuje|neuspešno|napaka|ni prestalo|se ne ujema|spodletelo", "zaradi SPF|po SPF|krši SPF|ni prestalo preverjanja SPF|ne ustreza SPF|ni opravilo preverjanja SPF"] },
    matches: ["550 preverjanje SPF ni uspelo", "550 Sporočilo ni prestalo preverjanja SPF"],
    source, seen,
  },
  {
    id: "sentences-slovene/sender-domain", reason: "sender-domain-invalid",
    when: {
      says: ["domena pošiljatelja|domene pošiljatelja|domeno pošiljatelja|pošiljateljeva domena|pošiljateljeve domene * ne obstaja|ni mogoče najti|ni bila najdena|neznana|ni mogoče preveriti|ni bilo mogoče preveriti|nima MX|nima zapisa MX|ni registrirana|ni veljavna|ni najdena", `${senders} * ne obstaja|ni mogoče preveriti|ni bilo mogoče preveriti|ni veljaven|neveljaven|ni mogoče potrditi|neobstoječ|ni pravilen`, "neznana|neobstoječa|neveljavna|ne obstaja|neveljaven|neveljaven elektronski|neznan * domena pošiljatelja|naslov pošiljatelja|pošiljatelj|pošiljatelja"],
      not: ["spf", "dkim", "dmarc"],
    },
    matches: ["553 Domene pošiljatelja ni bilo mogoče preveriti", "550 Naslov pošiljatelja ni pravilen"],
    source, seen,
  },
  {
    id: "sentences-slovene/send-as", reason: "sender-not-permitted", detail: "send-as",
    when: {
      says: ["nimate dovoljenja|nimate pravice|niste pooblaščeni|ne morete|ne smete|ni vam dovoljeno * v imenu|s tega naslova|z naslova|s tem naslovom|kot pošiljatelj|kot ta pošiljatelj|s tujega naslova", "naslov pošiljatelja|naslov * ne pripada|ni vaš|se ne ujema s prijavljenim|se ne ujema z računom|ni dovoljen|ne ustreza vašemu|pripada drugemu", `${senders} * je zavrnjen|zavrnjen|je bil zavrnjen|ni dovoljen|ni sprejet|ni pooblaščen|ni bil sprejet`],
      not: ["spf", "dkim", "dmarc", "ptr", "prejemnika"],
    },
    matches: ["553 Ne morete pošiljati s tega naslova", "550 Naslov pošiljatelja se ne ujema z računom"],
    source, seen,
  },
  {
    id: "sentences-slovene/sender-suspended", reason: "sender-suspended", detail: "account",
    when: { says: [ "blokirali smo|blokiran|blokiran je|suspendiran|onemogočen|zaklenjen * vaš račun|vašega računa|pošiljanje iz vašega", "vaš račun|vašega računa|vaš uporabniški račun|vaš predal|vašemu računu|pošiljanje pošte|pošiljanje sporočil|pošiljanje iz vašega * blokiran|blokirano|onemogočen|onemogočeno|začasno ustavljen|začasno ustavljeno|začasno blokiran|zaklenjen|suspendiran|ustavljeno|zaradi pošiljanja spama|zaradi pošiljanja neželene|zaradi zlorabe"], not: ["poskusov", "poskusov prijave", "prek tega", "preko tega", "prijava"] },
    matches: ["550 Vaš račun je začasno ustavljen", "550 Pošiljanje sporočil iz vašega računa je onemogočeno"],
    misses: ["550 Račun prejemnika je suspendiran"],
    source, seen,
  },
  {
    id: "sentences-slovene/server-trouble", reason: "server-error",
    when: { says: [ "notranja napaka|interna napaka|napaka strežnika|napaka na strežniku|tehnična težava|tehnične težave|tehnična napaka|lokalna napaka|tehničnih težav", "strežnik|sistem|storitev|strežnika * preobremenjen|zaseden|preobremenjena|na vzdrževanju|v vzdrževanju|vzdrževanje|vzdrževanja|v okvari|ne obratuje|začasno ne deluje|trenutno preobremenjen", "poteka vzdrževanje|zaradi vzdrževanja|zaradi vzdrževalnih del|zaradi nadgradnje"], not: ["bo v", "bo na", "bodo", "bo med", "bo od", "DNS", "spletna", "stran", "stika", "zbirka podatkov"] },
    matches: ["451 Notranja napaka strežnika", "421 Strežnik je preobremenjen, poskusite pozneje", "Sistem je na vzdrževanju."],
    source, seen,
  },
  {
    id: "sentences-slovene/disk-full", reason: "server-full", detail: "disk",
    when: { says: ["disk|disku|diska|diskovni prostor|diskovnega prostora|prostora na disku * poln|ni prostora|zmanjkalo|ni dovolj|premalo|zaseden|polna", "ni|ni dovolj|premalo|zmanjkalo|nezadosten * prostora na disku|diskovnega prostora|prostora na strežniku|prostora v sistemu"], not: ["računalnika", "računalniku", "uporabnika", "prejemnika", "predal", "nabiralnik", "predalu", "nabiralniku"] },
    matches: ["452 Premalo prostora na strežniku: zmanjkalo ga je", "452 Diskovni prostor je zaseden"],
    source, seen,
  },
  {
    id: "sentences-slovene/misconfigured", reason: "server-misconfigured",
    when: { says: ["strežnik|strežnika|sistem * napačno nastavljen|nepravilno nastavljen|napačno konfiguriran|nepravilno konfiguriran|slabo nastavljen|napaka v konfiguraciji|napaka v nastavitvah", "napaka v konfiguraciji|napaka konfiguracije|napačna konfiguracija|napaka v nastavitvah strežnika|nepravilna konfiguracija"], not: ["DNS", "MX", "SPF", "morda"] },
    matches: ["451 Napaka v konfiguraciji", "Strežnik je slabo nastavljen."],
    source, seen,
  },
  {
    id: "sentences-slovene/encryption", reason: "tls-failed",
    when: { says: [ "ne podpira|ne omogoča|ne ponuja|zahteva * TLS|STARTTLS|šifrirane povezave|šifrirano povezavo|varne povezave|varno povezavo|šifriranja|šifriranje", "TLS|STARTTLS|SSL|šifrirana povezava|šifrirano povezavo|šifrirane povezave|šifriranje|varna povezava|varne povezave|varno povezavo|potrdilo strežnika|potrdilo TLS|certifikat|digitalno potrdilo * ni uspelo|ni uspela|ni uspel|obvezna|obvezno|ni podprt|ni podprto|ni mogoče|ni bilo mogoče|potrebna|potrebno|je potekel|poteklo|ni veljaven|ni veljavno|neveljaven|neveljavno|spodletelo|spodletela", "ni mogoče vzpostaviti|ni bilo mogoče vzpostaviti|zahteva|potrebna je|obvezna je * TLS|STARTTLS|šifrirano povezavo|varno povezavo|šifrirane povezave|varne povezave|šifriranje|šifrirana povezava"], not: ["priponka", "priponke", "brskalnik", "splet"] },
    matches: ["454 TLS ni podprt", "Varne povezave s strežnikom mail.example.net ni bilo mogoče vzpostaviti."],
    source, seen,
  },
  {
    id: "sentences-slovene/policy", reason: "policy-rejected",
    when: { says: ["krši|v nasprotju z|v nasprotju s|ni v skladu z|ni v skladu s|ne ustreza|zaradi|glede na|ne izpolnjuje * našimi pravili|naša pravila|naših pravil|varnostna pravila|varnostnimi pravili|varnostnih pravil|varnostno politiko|varnostne politike|pravili strežnika|pravila strežnika|pravil strežnika|politiko podjetja|politike podjetja|pravila podjetja|pravili podjetja|pravilom|lokalnih pravil|lokalne politike|pravil organizacije|politiko organizacije", "zavrnjeno|blokirano|ustavljeno|zavrnjena|zadržano|prepovedano * pravilom|pravilih|pravil|pravilu|politike|politiki|politiko|pravili|s pravilom|iz varnostnih razlogov|zaradi pravil|zaradi politike|varnostnim pravilom|zaradi varnostne politike"], not: ["spf", "dkim", "dmarc", "zasebnosti", "velikost", "gesla", "spam", "neželena"] },
    matches: ["554 Sporočilo krši varnostna pravila podjetja", "550 Blokirano iz varnostnih razlogov"],
    source, seen,
  },
  {
    id: "sentences-slovene/malformed", reason: "message-malformed",
    when: { says: ["glava|glave|oblika sporočila|zgradba sporočila|sporočilo|glavo * nepravilna|neveljavna|ni v skladu z RFC|ni skladno z RFC|ni skladno s standardom|ni v skladu s standardom|neveljavne glave|nepravilne glave|neveljavno glavo|nepravilno oblikovano|ima neveljavne glave|poškodovano|ni po standardu", "neveljavna|nepravilna|manjka|neveljavne|nepravilne|manjkajo * glava|glave sporočila|glava sporočila|polje v glavi|oblika sporočila"], not: ["dkim", "spf", "dmarc", "naslov", "naslova", "podpis"] },
    matches: ["554 Nepravilna glava: manjka polje"],
    source, seen,
  },
  {
    id: "sentences-slovene/no-route", reason: "routing-failed", detail: "unrouteable",
    when: { says: ["ni|ne obstaja|ni najdena|neznana|ne najdem|ni mogoče najti * poti|pot|poti do * prejemnika|domene|cilja|strežnika", "ni mogoče usmeriti|ni bilo mogoče usmeriti"] },
    matches: ["550 Ni poti do domene example.net", "Sporočila ni mogoče usmeriti."],
    source, seen,
  },
  {
    id: "sentences-slovene/not-hosted", reason: "domain-not-hosted",
    when: { says: ["strežnik|domena|domeno|strežniku|tukaj * ni pristojen za|ni odgovoren za|ne gosti|ne skrbi za|ne sprejema pošte za|ni lokalna|ne gostuje|se ne nahaja na tem|ni na tem strežniku"], not: ["uporabnik", "račun", "samo", "nabiralnik"] },
    matches: ["550 Ta strežnik ni pristojen za example.net", "550 Domena example.net ni lokalna"],
    source, seen,
  },
  {
    id: "sentences-slovene/suppressed", reason: "locally-suppressed",
    when: { says: [ "ker se|saj se|prejemnik se|uporabnik se * je odjavil|je odjavila|odjavil", "prejemnik|naslov|uporabnik * se je odjavil|je odjavljen|odjavljen|na seznamu odjavljenih|je že prej zavrnil|na seznamu izključenih|je bil že prej zavrnjen"] },
    matches: ["Naslov anna@example.net je na seznamu izključenih."],
    source, seen,
  },
];

/** What mail systems say in Slovene, in whatever order. */
export default { name: "sentences-slovene", layer: "sentence", rules: rules.map(spoken) } satisfies RuleFile;
