import type { Rule, RuleFile } from "../../src/types.js";
import { amongPeople, inBothScripts } from "../south-slavic.js";

const source = "Notices of mail systems in these languages (how a sentence is built)";
const seen = "2026-11";

const recipient =
  "korisnik|primatelj|primalac|primaoc|adresa|adresu|račun|nalog|sandučić|sanduče|pretinac|alias|mejl|e-mail";
const recipients =
  "primatelj|primatelji|primatelja|primalac|primaoca|korisnik|adresa|lista|grupa|popis|sandučić|pretinac|sanduče";
const box =
  "sandučić|pretinac|sanduče|sandučića|pretinca|sandučeta|sandučiću|pretincu|sandučetu|inbox|kvota|kvotu|mailbox";
const mail =
  "poruka|poruku|poruke|pošta|poštu|e-pošta|mail|mejl|imejl|e-mail|email|pismo|sadržaj|sadržaja|poruci|porukom|porukama|pošte|pošti|maila|mejla|imejla|dopis|e-poruka|e-poruku|e-poruke|e-pošte|e-poštu";
const file =
  "privitak|privitci|privici|privitka|prilog|prilozi|priloga|datoteka|datoteke|datoteku|fajl|fajlovi|fajlove|attachment|prilogom|privitkom|privitke|privitaka|privitku|privicima|priloge|prilogu|prilozima|datotekama|fajla|fajlova|arhiva|arhivu";
const server =
  "poslužitelj|poslužitelja|poslužiteljem|poslužitelju|server|servera|serverom|serveru|domaćin|host|hosta|hostom|veza|vezu|veze|konekcija|konekcije|konekciju|spajanje|povezivanje";
const domain = "domena|domene|domenu|domen|domena|domenom|domeni|domain|domenom";
const senders =
  "pošiljatelj|pošiljatelja|pošiljatelju|pošiljalac|pošiljaoca|pošiljaocu|pošiljaoc|adresa pošiljatelja|adresa pošiljaoca";
const ofSenders = ["pošiljatelja", "pošiljaoca", "odlazne pošte"];
const ofAddress = ["IP", "spf", "dkim", "dmarc", "ptr"];

/** The words of a rule, as Serbian writes them, too. */
const doubled = (rule: Rule): Rule => ({
  ...rule,
  when: {
    ...rule.when,
    says: inBothScripts([rule.when.says ?? []].flat()),
    not: inBothScripts([...amongPeople, ...[rule.when.not ?? []].flat()]),
  },
});

// prettier-ignore
const rules: Rule[] = [
  {
    id: "sentences-croatian/user-unknown", reason: "user-unknown",
    when: {
      says: [ "na domeni|na domenu|u domeni|pod domenom|na našem poslužitelju|na našem serveru|na ovom poslužitelju|na ovom serveru * nema adrese|nema korisnika|nema sandučića|nema sandučeta|nema pretinca|nema naloga|ne postoji korisnik|ne postoji adresa",  "nema ga|nema je|nema|nije|ne nalazi se * među našim korisnicima|među korisnicima|među našim zaposlenicima|na popisu korisnika|na spisku korisnika|u našem imeniku|u našem sustavu|u našem sistemu|u našoj evidenciji|u našoj bazi",  "korisnika|primatelja|primaoca|naloga * nije moguće pronaći|nije bilo moguće pronaći|nismo pronašli|nismo našli|ne možemo pronaći|ne možemo da pronađemo|ne poznajemo|nema na|nema u|nema kod",
        `${recipient} * ne postoji|ne postoje|nepoznat|nepoznata|nije poznat|nije poznata|nije pronađen|nije pronađena|nije nađen|nije nađena|nije registriran|nije registrirana|nije evidentiran|nije evidentirana|nije prijavljen|nije registrovan|nije registrovana|više ne postoji|nije moguće pronaći|nije bilo moguće pronaći|ne može se pronaći|nepostojeći|nepostojeća|nije moguće naći|ne može da se pronađe|nije važeća|nije otvoren|nemamo|nije kod nas|nije naš`,
        "nepoznat|nepoznati|nepostojeći|nepostojeća|nepoznata|nevažeći|nevažeća|nema|nemamo|ne postoji|ne poznajemo|ne postoje|nije pronađen|nije pronađena|nismo pronašli|ne mogu pronaći|ne možemo pronaći|ne možemo da pronađemo * korisnik|korisnika|primatelj|primatelja|primalac|primaoca|adresa|adresu|sandučić|sandučića|sanduče|sandučeta|pretinac|pretinca|nalog|naloga|račun|računa|takav nalog|korisnički račun|takve adrese|tom adresom|tim imenom",
        "nije naš korisnik|nije korisnik ovog|ne nalazi se na ovom|ne nalazi se na našem|ne postoji na ovom|ne postoji na našem|ne postoji u našem|više ne radi",
      ],
      not: [...ofSenders, "domena", "domene", "domen", "poslužitelj odlazne", "lozinka", "dostupan", "povratne rute", "navedenih primatelja", "poruka nema"],
    },
    matches: [
      "U našem sustavu nema korisnika s tom adresom: anna@example.net",
      "anna@example.net: ne možemo da pronađemo taj nalog"],
    misses: ["Domena primatelja ne postoji.", "Adresa pošiljatelja ne postoji.", "Poruka se ne može poslati: nema navedenih primatelja."],
    source, seen,
  },
  {
    id: "sentences-croatian/mailbox-full", reason: "mailbox-full", detail: "over-quota",
    when: {
      says: [ "pun|popunjen|prepun|prepunjen|puno|prepuno|popunjeno * inbox|sandučić|sanduče|pretinac", 
        `${box} * pun|puna|puno|prepun|prepuno|prepunjen|prepunjeno|popunjen|popunjeno|prekoračena|prekoračen|prekoračio|prekoračilo|premašena|premašio|nema mjesta|nema mesta|nema prostora|nema slobodnog|nema dovoljno|dosegao|dosegnuo|dostigao|dostiglo|iskorištena|iskorišćena|zauzet|ispunjen|potrošena|ostao bez prostora|prešao|prešlo|ostalo bez prostora|premalo prostora|premalo mjesta|premalo mesta`,
        "prekoračio|prekoračilo|potrošio|potrošila|iskoristila|prešao|prešlo|premašio|premašilo|popunio|napunio|prekoračena|prekoračeno|premašena|pun|puno|iskoristio|prepunjen * kvotu|kvota|sandučić|sanduče|pretinac|prostor za poštu|prostor u|dozvoljeni prostor|dopušteni prostor|dozvoljenu količinu|raspoloživi prostor|dodijeljenu kvotu|sav prostor|sav svoj prostor|cijeli prostor|ceo prostor|ograničenje prostora|dodijeljeni prostor|dodeljeni prostor|ograničenje pohrane",
        "nema|nema više|nema dovoljno|nedovoljno|nedostaje|ponestalo * mjesta|mesta|prostora * sandučiću|sandučić|pretincu|pretinac|sandučetu|primatelja|primatelj|primaoca|primalac|korisnika|korisnik",
        "primatelj|primalac|korisnik|primatelja|primaoca * nema mjesta|nema mesta|nema dovoljno prostora|nema više prostora|nema slobodnog prostora|nema prostora",
        "sandučiću|pretincu|sandučetu|primatelja|primaoca|korisnika * nema mjesta|nema mesta|nema više mjesta|nema više mesta|nema prostora|ponestalo prostora",
        "ne može primiti više poruka|ne može primati nove poruke jer je pun|ne može da primi nove poruke jer je puno|prekoračenje kvote|prekoračenja kvote",
      ],
      not: ["slanja", "poruka po satu", "disk poslužitelja", "disku poslužitelja", "disk servera", "na poslužitelju", "na serveru", "opterećen"],
    },
    matches: ["anna@example.net: ponestalo prostora u sandučiću", "Primalac nema slobodnog prostora: anna@example.net", "Sanduče primaoca anna@example.net je prepunjeno."],
    source, seen,
  },
  {
    id: "sentences-croatian/mailbox-disabled", reason: "mailbox-disabled",
    when: {
      says: [
        `račun|nalog|sandučić|sanduče|pretinac|adresa|korisnik|primatelj|primalac|korisnički račun|korisnički nalog * blokiran|blokirana|blokirano|onemogućen|onemogućena|onemogućeno|deaktiviran|deaktivirana|deaktivirano|suspendiran|suspendovan|suspendirana|zatvoren|zatvoreno|ukinut|ukinuta|ukinuto|ugašen|ugašena|ugašeno|isključen|isključena|zaključan|zaključana|zaključano|neaktivan|neaktivna|neaktivno|obrisan|obrisana|obrisano|izbrisan|izbrisana|izbrisano|uklonjen|uklonjena|nije aktivan|nije aktivna|nije aktivno|više nije aktivan|više nije u uporabi|više nije u upotrebi|više se ne koristi|se više ne koristi|je istekao|je isteklo|privremeno blokiran`,
        "onemogućen|deaktiviran|blokiran|ugašen|zatvoren|suspendiran|suspendovan|neaktivan|ukinut|zaključan * račun|nalog|sandučić|sanduče|pretinac|korisnik|korisnički račun",
      ],
      not: ["stara adresa", ...ofSenders, ...ofAddress, "vaš račun", "vaš nalog", "vas je blokirao", "je blokirao", "vašeg računa", "poslužitelj", "lozinka", "mjesta", "pun", "puno"],
    },
    matches: ["E-mail adresa anna@example.net više nije u upotrebi.", "Sanduče anna@example.net je deaktivirano"],
    misses: ["Vaš račun je blokiran."],
    source, seen,
  },
  {
    id: "sentences-croatian/mailbox-unavailable", reason: "mailbox-unavailable",
    when: {
      says: [ 
        `${box}|primatelj|primalac|korisnik * nije dostupan|nije dostupno|nedostupan|nedostupno|nije raspoloživ|nije raspoloživo|trenutno nedostupan|privremeno nedostupan`,
        "adresa primatelja|adresu primatelja|primatelj|primatelja|primalac|primaoca|adresa primaoca|adresu primaoca * odbijena|je odbijen|odbijen je|nije prihvaćena|nije prihvaćen|odbio poslužitelj|odbio server",
        "poslužitelj|server * odbio|je odbio|ne prihvaća|ne prihvata * primatelja|primaoca|adresu primatelja|adresu primaoca",
      ],
      not: ["niste prijavljeni", "prijavljeni", "prijava", "prijavo", "poslužitelj primatelja nije", "server primaoca nije", "poslužitelj primatelja je nedostupan", "vezu", "veza", "poslužitelja primatelja", "servera primaoca", "spam", "neželjen"],
    },
    matches: ["450 sanduče je trenutno nedostupno", "Server je odbio primaoca anna@example.net."],
    source, seen,
  },
  {
    id: "sentences-croatian/domain-not-found", reason: "domain-not-found",
    when: {
      says: [ 
        `${domain} * ne postoji|nije pronađena|nije pronađen|nije nađena|nepoznata|nepoznat|nepostojeća|nepostojeći|nije registrirana|nije registrovan|nije registriran|nije moguće pronaći|nije bilo moguće pronaći|ne može se pronaći|ne može da se pronađe|je istekla|nije valjana|nije ispravna|nije važeći|ne može se razriješiti|nismo pronašli|nismo našli|nismo uspjeli pronaći|ne nalazimo`,
        `nepoznata|nepoznat|nepostojeća|nepostojeći|nije pronađena|nije pronađen|ne postoji|ne mogu pronaći|ne možemo pronaći|ne možemo da pronađemo|nismo uspjeli pronaći|nismo mogli pronaći|nismo uspeli da pronađemo|nismo pronašli|nismo našli|nije moguće pronaći|pogrešna|pogrešan * ${domain}`,
        "poslužitelj|server|host * nije pronađen|nije pronađen u DNS|nepoznat|ne može se pronaći",
      ],
      not: ["na domeni", "na domenu", "u domeni", "u domenu", "pod domenom", ...ofSenders, "spf", "dkim", "dmarc", "odlazne", "odlazni", "SMTP", "DNS", "mx", "korisnik", "korisnika"],
    },
    matches: ["Domen example.net nije registrovan.", "Domenu example.net nije moguće pronaći."],
    misses: ["Domena pošiljatelja ne postoji."],
    source, seen,
  },
  {
    id: "sentences-croatian/domain-no-mail", reason: "domain-no-mail",
    when: {
      says: [
        `${domain} * ne prima poštu|ne prima e-poštu|ne prima poruke|ne prihvaća poštu|ne prihvata poštu|nema MX|nema poslužitelj e-pošte|nema poslužitelja e-pošte|nema poslužitelj za e-poštu|nema mail server|nema server za poštu|nema mejl server`,
        `nema MX zapisa|nedostaje MX zapis|nema MX zapis|ne postoji MX zapis|MX zapis ne postoji * ${domain}`,
        "nema MX zapisa", "nema MX zapis",
      ],
      not: [...ofSenders],
    },
    matches: ["Domen example.net nema MX zapis.", "Domena example.net ne prihvaća poštu."],
    source, seen,
  },
  {
    id: "sentences-croatian/dns-temporary", reason: "dns-temporary",
    when: {
      says: [
        "DNS|imenski poslužitelj|name server|poslužitelj naziva * ne odgovara|nije odgovorio|nije dostupan|nedostupan|privremeno|privremena greška|privremena pogreška|isteklo|greška pri|nije uspio|nije uspeo|nije uspjelo|nije uspelo|trenutno ne",
        "privremena|privremeno|privremeni|privremene|privremenih|privremenog|trenutno|trenutačno * DNS",
        "nije moguće|ne može se|nije uspjelo|nije uspelo * razriješiti|razrešiti|razrješavanje|razrešavanje * domenu|domen|naziv|ime",
      ],
      not: ["spf", "ptr", "obrnuti", "reverzni"],
    },
    matches: ["451 DNS server trenutno ne odgovara", "Privremena greška DNS upita za example.net"],
    source, seen,
  },
  {
    id: "sentences-croatian/too-large", reason: "message-too-large", detail: "message",
    when: {
      says: [ "odbijena|odbijeno|nije prihvaćena|nije poslana|nije poslata|nije isporučena|blokirana * zbog veličine|zbog prevelike veličine|zbog svoje veličine|zbog prevelikog privitka|zbog velikog priloga|zbog prevelikog priloga", "dopušteno je najviše|dozvoljeno je najviše|dopušteno najviše|dozvoljeno najviše|najveća dopuštena je|najveća dozvoljena je|može imati najviše|smije imati najviše * {limit}", 
        `${mail}|veličina|veličinu|${file} * prevelika|prevelik|prevelike|preveliko|preveliki|premašuje|premašila|prelazi|prekoračuje|prekoračila|veća od|veći od|veća nego|je veća|veće od|veća je od`,
        "prevelika|prevelik|prekoračena|premašena|prekoračuje|premašuje|prelazi|veća od|veće od * veličina|veličinu|poruka|privitak|prilog|dopuštene|dozvoljene|dopuštenu|dozvoljenu",
        "maksimalna veličina|najveća dopuštena veličina|maksimalne veličine|ograničenje veličine|najveća dozvoljena veličina|dopuštena veličina|dozvoljena veličina * {limit}",
      ],
      not: ["prijenos", "upload", "otpremanje", "učitavanje", ...["sandučić", "pretinac", "sanduče", "sandučića", "pretinca", "kvota", "kvotu"], "broj primatelja", "broj primalaca", "broj poruka", "primatelja po", "dnevno", "zaglavlja", "poruka po", "poruka na sat"],
    },
    matches: ["Prilog je veći od dozvoljene veličine: 10 MB", "Poruka prekoračuje dozvoljenu veličinu.", "552 mejl je prevelik"],
    source, seen,
  },
  {
    id: "sentences-croatian/spam", reason: "spam-content", detail: "content",
    when: {
      says: [ "prepoznat|prepoznata|prepoznato|ocijenjen|ocijenjena|ocenjen|ocenjena|označen|označena|procijenjen|svrstan|svrstana|klasificiran * kao neželjen|kao neželjeni|kao neželjena|kao neželjeno|kao neželjenu|kao nepoželjan|kao nepoželjna|među neželjene|u neželjenu|kao sumnjiv|kao sumnjiva|neželjenom", 
        `${mail} * kao spam|kao neželjena|kao neželjenu|kao neželjeni|neželjena pošta|neželjenu poštu|neželjenom poštom|spamom|spam poruka|je spam|nalikuje spamu|liči na spam|sumnjiva|sumnjiv sadržaj|spam sadržaj|bezvrijedna|bezvrednu|prevelika ocjena spama`,
        "spam filter|antispam|filter neželjene pošte|filtar neželjene pošte|spam filtar|filtar za spam|filter za spam|sustav za zaštitu od neželjene|zaštita od spama|filtrom neželjene|antispam filter * odbijena|odbio|odbila|blokirao|blokirana|zaustavio|zaustavljena|zadržao|zadržana|zaustavila|prepoznao|označio|označila|odbačena",
        "odbijena|blokirana|zaustavljena|odbio|blokirao|zadržana|odbačena|odbačeno|odbijeno * kao spam|zbog spama|spam filter|spam filtar|antispam|neželjena pošta|neželjene pošte|neželjenu poštu|zbog sadržaja|neželjenog sadržaja|sumnje na spam|zbog neželjenog",
        "prepoznata kao spam|označena kao spam|detektirana kao spam|klasificirana kao spam|klasifikovana kao spam|identifikovana kao spam|prepoznata kao neželjena",
      ],
      not: ["IP", "vaš račun", "vaš nalog", "vašeg računa", "vašeg naloga", "adresa poslužitelja", "provjerite mapu", "proverite folder", "komentar", "dmarc", "pogledajte u"],
    },
    matches: ["Filter neželjene pošte je zadržao vašu poruku.", "550 Пошта је блокирана због нежељеног садржаја"],
    misses: ["IP adresa je blokirana zbog spama"],
    source, seen,
  },
  {
    id: "sentences-croatian/virus", reason: "malware", detail: "virus",
    when: {
      says: [
        `${mail}|${file} * virus|zaražena|zaražen|zaraženo|zlonamjerni|zlonamerni|zlonamjerna|zlonameran|zlonamjeran|zaraženu|trojanac|malver`,
        "antivirusni program|antivirus|antivirusna zaštita|antivirusni filter|virus scanner * virus|zaražen|zaražena", "pronađen|otkriven|detektiran|detektovan|nađen|sadrži|sadržavala|otkrio je|otkrio|pronašao|pronašao je|našao|našla|pronađeni|pronađene|uklonio * virus|viruse|virusa|zlonamjerni softver|zlonamerni softver|zlonamjerni kod|zlonamerni kod|zlonamjerni program|malware|malver",
        "virus|zlonamjerni softver|zlonamerni softver|malware * pronađen|otkriven|detektiran|detektovan|nađen",
      ],
      not: ["nema virusa", "bez virusa", "nisu pronađeni virusi", "provjerena na viruse", "proverena na viruse", "provjereno", "provereno", "nije pronađen virus", "ne sadrži viruse", "ne sadrži virus"],
    },
    matches: ["554 otkriven zlonamerni softver"],
    misses: ["Ova poruka ne sadrži viruse."],
    source, seen,
  },
  {
    id: "sentences-croatian/attachment", reason: "attachment-blocked", detail: "type",
    when: {
      says: [
        `${file}|vrsta datoteke|tip datoteke|tip fajla|vrste datoteka|ekstenzija|ekstenzijom|nastavak|nastavkom * nije dopušten|nije dopuštena|nisu dopušteni|nisu dopuštene|nije dozvoljen|nije dozvoljena|nisu dozvoljeni|nisu dozvoljene|zabranjen|zabranjena|zabranjeni|zabranjene|nedopušten|nedozvoljen|blokiran|blokirani|blokirana|ne prihvaća|ne prihvata|ne prihvaćamo|ne prihvatamo|je odbijen|odbijen|ne primamo`,
        "nedopušten|nedopušteni|nedozvoljen|nedozvoljeni|zabranjen|zabranjeni|nedopuštena|nedozvoljena|zabranjena|nedopuštenu|nedozvoljenu|opasan|opasnu|izvršnu|blokirani|nedopuštenog * privitak|prilog|vrsta privitka|tip priloga|datoteka|datoteku|fajl|privitka|priloga",
        "ne primamo|ne prihvaćamo|ne prihvatamo|ne prihvaća|ne dopuštamo|ne dozvoljavamo|blokira * privitke|priloge|datoteke|fajlove|izvršne|arhive",
      ],
      not: ["velik", "velika", "veličina", "veličinu", "MB", "KB", "virus"],
    },
    matches: ["554 nedozvoljen tip priloga", "554 Ne prihvatamo fajlove sa tom ekstenzijom"],
    source, seen,
  },
  {
    id: "sentences-croatian/restricted", reason: "recipient-restricted",
    when: {
      says: [ "primatelj|primalac|korisnik * je blokirao Vašu adresu|blokirao vašu adresu|blokira vašu adresu|blokira vas|je odbio vašu adresu", 
        `${recipients} * prima samo|prima poruke samo|prihvaća poruke samo|prihvata poruke samo|prima poštu samo|prihvaća poštu samo|prihvata poštu samo|prihvaća samo|prihvata samo|samo za članove|samo članovi|samo od članova|samo od određenih|ne prima poruke od|ne prima vanjske|ne prima poštu izvan|ne prihvaća poruke od|ne prihvata poruke od|ne prima poruke izvan|ne prima poruke s|ne prima poruke sa|ne želi primati|ne želi da prima|ograničena na|samo interno|samo interne|je ograničen na|samo od ovlaštenih|samo autentificirane`,
        "nemate dopuštenje|nemate dozvolu|nemate ovlasti|nemate pravo|niste ovlašteni|niste ovlašćeni|nemate odobrenje|nije vam dopušteno|nije vam dozvoljeno * slati poruke|slanje poruka|slati poštu|da šaljete|slati|slanje e-pošte|pisati|slanje na|slanje ovom|za slanje|objavljivati",
        "primatelj|primalac|korisnik|primatelja|primaoca * vas je blokirao|je blokirao pošiljatelja|je blokirao pošiljaoca|je blokirao vaše|je blokirao vašu|blokira vaše|ne prihvaća vaše|ne prihvata vaše|odbija vaše|odbija poruke od vas|blokirao vas je",
        "samo članovi|samo pretplatnici|samo registrirani|samo ovlašteni|samo ovlašćeni|samo moderatori * mogu slati|mogu pisati|mogu objavljivati|mogu da šalju|mogu da pišu|smiju slati|smeju slati", "mogu slati|mogu pisati|mogu objavljivati|mogu da šalju|mogu da pišu|mogu poslati|smiju pisati * samo|isključivo", "poruku|poruke * samo članovi|samo zaposlenici|samo zaposleni|samo pretplatnici",
        "isporuka na ovu adresu je ograničena|dostava na ovu adresu je ograničena|pristup je ograničen na članove|vi niste član|niste član liste|niste član",
      ],
      not: [...ofAddress, "u ime", "s adrese", "s ove adrese", "sa ove adrese", "kao pošiljatelj", "kao pošiljalac", "prijav", "premašili", "ovim poslužiteljem", "preko ovog"],
    },
    matches: ["Nemate dopuštenje za slanje poruka ovom primatelju.", "Samo ovlašćeni korisnici mogu da šalju na ovu listu.", "Primalac prihvata samo poruke sa svog spiska."],
    source, seen,
  },
  {
    id: "sentences-croatian/no-connection", reason: "connection-failed",
    when: {
      says: [ "nismo uspjeli|nismo uspeli|nismo mogli|nije moguće|ne možemo * kontaktiramo|da kontaktiramo|kontaktirati|da uspostavimo vezu|da se spojimo", 
        `${server} * ne odgovara|nije odgovorio|nije odgovorila|ne javlja se|se ne javlja|ne javlja|se nije javio|se ne odaziva|ne radi|nije dostupan|nije dostupna|nedostupan|nedostupna|nije uspjelo|nije uspelo|nije uspjela|nije uspela|odbijena|odbijeno|je odbio vezu|odbio vezu|odbija vezu|odbio je vezu|prekinuta|prekinuo vezu|je prekinuta|nije uspostavljena|ne može se uspostaviti|ne može biti uspostavljena|nije moguće uspostaviti|pukla|je pukla|istekla|isteklo|ne može da se uspostavi|ugašen|nije u funkciji|nije bilo moguće uspostaviti|je istekla`,
        "nije moguće|nije bilo moguće|nismo mogli|nismo uspjeli|nismo uspeli|ne mogu|ne može se|ne možemo|nije uspjelo|nije uspelo|neuspjelo|neuspješno|neuspešno|neuspješna|neuspešna * povezati|povezati se|povezivanje|spojiti|spojiti se|spajanje|uspostaviti vezu|uspostavljanje veze|uspostava veze|da se povežemo|kontaktirati poslužitelj|kontaktirati server|veza",
        "isteklo vrijeme veze|isteklo vreme veze|vrijeme čekanja na odgovor|veza odbijena|veza je odbijena|konekcija odbijena|isteklo je vrijeme čekanja",
      ],
      not: ["baza podataka", "bazom podataka", "web stranica", "internetska stranica", "stranica", "DNS", "održavanja", "održavanje", "IMAP", "POP3", "TLS", "šifrirana", "previše veza", "previše", "lozinka", "prijava", "prijaviti", "IP adresa je", "preopterećen", "pogrešno konfiguriran", "internet"],
    },
    matches: ["Server mail.example.net nije odgovorio.", "Neuspešno povezivanje sa mail.example.net", "Konekcija sa mail.example.net je pukla."],
    source, seen,
  },
  {
    id: "sentences-croatian/relay", reason: "relay-denied",
    when: {
      says: [
        "prosljeđivanje|prosleđivanje|posredovanje|relay|relej|relaying|preusmjeravanje|slanje preko ovog poslužitelja|slanje preko ovog servera|slanje putem ovog poslužitelja * nije dopušteno|nije dozvoljeno|zabranjeno|odbijeno|onemogućeno|nije omogućeno|nije dopušten|nije dozvoljen",
        "ne prosljeđuje|ne prosleđuje|ne posreduje|ne prosljeđujemo|ne prosleđujemo * poštu|poruke|za vanjske|za druge|drugim|ovu domenu|ovaj domen|vanjske",
        "nije dopušteno prosljeđivanje|nije dozvoljeno prosleđivanje|zabranjeno prosljeđivanje|odbijeno prosljeđivanje|odbijeno prosleđivanje|zabranjen relay|odbijen relay",
      ],
      not: ["pravilo", "vanjsko automatsko", "filtar"],
    },
    matches: ["554 prosleđivanje zabranjeno", "Server ne prosleđuje poštu za druge domene."],
    source, seen,
  },
  {
    id: "sentences-croatian/blocked", reason: "reputation-blocked",
    when: {
      says: [
        "na crnoj listi|na crnu listu|na crnoj listi|na crnom popisu|na popisu blokiranih|na listi blokiranih|na popis blokiranih|na listi spamera|na RBL listi|na popisu spamera",
        "IP|IP adresa|vaša IP adresa|IP adresu|poslužitelj s kojeg|vaš poslužitelj|vaš server|IP adrese * blokirana|blokiran|zabranjena|na crnoj|loša reputacija|loše reputacije|lošu reputaciju|je blokirana|blokirani|loš ugled|lošeg ugleda|odbijena|zbog spama",
        "blokirana|blokiran|blokirali smo|odbijena|zabranjena|zbog loše reputacije|loša reputacija * IP|IP adresa|vašeg poslužitelja|vaš poslužitelj|vaš server|vašeg servera|IP adrese",
        "loša reputacija|loše reputacije|loš ugled|lošeg ugleda",
      ],
      not: ["spamhaus", "spamcop", "barracuda", "ptr", "dinamička", "veze", "obrnuti", "reverzni", "dinamičke"],
    },
    matches: ["550 IP adresa 192.0.2.1 je blokirana zbog loše reputacije"],
    source, seen,
  },
  {
    id: "sentences-croatian/direct", reason: "direct-mail-blocked", detail: "dynamic",
    when: { says: ["dinamička|dinamičke|dinamičku|dinamičkih|kućna|kućne|kućnih|rezidencijalna * IP|adresa|adrese|adresu|adresama", "s dinamičkih adresa|sa dinamičkih adresa|iz dinamičkog raspona|iz dinamičkog opsega"] },
    matches: ["550 Ne primamo poštu sa dinamičkih adresa"],
    source, seen,
  },
  {
    id: "sentences-croatian/reverse-dns", reason: "reverse-dns-invalid", detail: "ptr-missing",
    when: {
      says: [
        "nema|bez|nedostaje|nema ispravan|nema valjani|nije pronađen|ne postoji * PTR|PTR zapis|obrnuti DNS|reverzni DNS|reverse DNS|obrnutog DNS|reverznog DNS|reverzni zapis",
        "PTR zapis|obrnuti DNS|reverzni DNS|reverse DNS|PTR * nedostaje|ne postoji|nije pronađen|nije postavljen|nije ispravan|nije podešen|nije konfiguriran|ne odgovara",
      ],
    },
    matches: ["550 PTR zapis nije podešen za 192.0.2.1"],
    source, seen,
  },
  {
    id: "sentences-croatian/auth-required", reason: "auth-required",
    when: {
      says: [ "niste prijavljeni|niste se prijavili|niste autentificirani|niste autentifikovani|nije autentificiran|bez prijave nije", 
        "potrebna|obavezna|zahtijeva|zahteva|zahtijeva se|zahteva se|traži|potrebno je|obvezna|morate se|morate|prvo se|nužna * autentikacija|autentifikacija|provjera autentičnosti|provera identiteta|prijava|prijavu|autentikaciju|autentifikaciju|provjeru autentičnosti|autorizacija|prijaviti|prijavite|autentificirati|autentifikovati|provera autentičnosti",
        "autentikacija|autentifikacija|provjera autentičnosti|prijava|provera autentičnosti * je obavezna|obavezna|potrebna|je potrebna|je obvezna|nužna",
      ],
      not: ["web", "stranic", "obrazac", "formular", "na tečaj", "lozinka", "prijavnica", "DMARC", "SPF"],
    },
    matches: ["Pre slanja morate se prijaviti na server."],
    source, seen,
  },
  {
    id: "sentences-croatian/wrong-login", reason: "credentials-rejected", detail: "password",
    when: {
      says: [
          "korisničko ime|lozinka|šifra * nisu točni|nisu točne|nisu tačni|nije točno|nije tačno|nije ispravno|nisu ispravne|nisu prihvaćeni|nije važeća|nisu važeći",
        "lozinka|šifra|korisničko ime|autentikacija|autentifikacija|provjera autentičnosti|provera autentičnosti|prijava|podaci za prijavu|korisničko ime ili lozinka * pogrešna|pogrešno|pogrešni|neispravna|neispravno|neispravni|netočna|netočno|netačna|netačno|neuspješna|neuspešna|nije uspjela|nije uspela|odbijena|je odbijena|odbijeno|nije prihvaćena|nije ispravna|nisu ispravni|nije točna|nije tačna",
        "pogrešna|pogrešno|neispravna|neispravno|netočna|netačna|neuspješna|neuspešna|neispravni|pogrešni * lozinka|šifra|korisničko ime|prijava|autentikacija|autentifikacija|podaci za prijavu|provjera autentičnosti",
      ],
      not: ["tečaj", "natječaj", "posao", "konkurs", "ispit", "dmarc", "spf", "dkim"],
    },
    matches: ["Korisničko ime ili lozinka za poslužitelj odlazne pošte nisu točni.", "SMTP: pogrešno korisničko ime ili šifra"],
    source, seen,
  },
  {
    id: "sentences-croatian/greylisted", reason: "greylisted",
    when: {
      says: [
        "sivoj listi|siva lista|sivu listu|sivi popis|sivom popisu|sivog popisa|greylisting|greylist|sive liste",
        "privremeno odbijena|privremeno je odbijena|privremeno odbijeno|privremeno odgođena|privremeno odbio|privremeno odbijen * pokušajte|pokušajte ponovno|pokušajte kasnije|pokušajte ponovo|nekoliko minuta|za nekoliko",
      ],
      not: ["kvota", "previše"],
    },
    matches: ["451 siva lista, pokušajte kasnije", "450 Privremeno odbijena, pokušajte ponovo za nekoliko minuta"],
    source, seen,
  },
  {
    id: "sentences-croatian/rate-limited", reason: "rate-limited", detail: "volume",
    when: {
      says: [ "s vaše adrese|sa vaše adrese|s vašeg poslužitelja|sa vašeg servera|od vas|s vaše IP|sa vaše IP * previše|prebrzo|prečesto", 
        "previše|prevelik broj|prebrzo|prečesto * poruka s vaše|poruka sa vaše|poruka u kratkom|u kratkom vremenu|veza s vaše|veza sa vaše|istovremenih veza|istodobnih veza|konekcija|istovremenih konekcija|zahtjeva|zahteva|poruka od vas|poruka s vašeg|poruka sa vašeg|šaljete",
        "šaljete prebrzo|šaljete previše|usporite|prebrzo šaljete|previše veza|previše konekcija|privremeno ograničen broj|smanjite brzinu",
      ],
      not: ["primatelja", "primalaca", "neuspjelih prijava", "prijava", "prima previše", "dobiva previše", "skokova"],
    },
    matches: ["421 Previše istovremenih konekcija sa vaše adrese", "Šaljete previše poruka, usporite."],
    source, seen,
  },
  {
    id: "sentences-croatian/recipient-rate", reason: "recipient-rate-limited",
    when: { says: [ "previše poruka|previše pošte|previše mejlova * za ovog primatelja|za tog primatelja|za ovog primaoca|za ovog korisnika|za ovaj sandučić|za ovo sanduče", "primatelj|primatelju|primalac|korisnik|sandučić|sanduče|adresa * prima previše|trenutno prima previše|dobiva previše|dobija previše|primio previše|primila previše|je primio previše|prima poštu prebrzo|prebrzo prima"] },
    matches: ["450 Primalac trenutno prima previše pošte"],
    source, seen,
  },
  {
    id: "sentences-croatian/sending-limit", reason: "sending-limit",
    when: {
      says: [ "ograničenje|limit|kvota * poruka|mejlova|e-poruka|mailova * je premašeno|premašeno|prekoračeno|je prekoračeno|je prekoračen|prekoračen|je dosegnuto|dosegnuto|je dosegnut|dostignut|je dostignuto|je premašen", "poslali ste|ste poslali|danas ste * previše poruka|previše mejlova|previše e-poruka|prevelik broj poruka",  "dnevni limit|limit slanja|limit za slanje|ograničenje slanja|dnevno ograničenje slanja|dnevna kvota slanja|satni limit * dosegnut|dosegnuto|dostignut|prekoračen|prekoračeno|premašen|premašeno|iskorišten|iskorišćen|potrošen", 
        "prekoračili|premašili|dosegnuli|dosegli|dostigli|prekoračen|premašen|dosegnut|dostignut|prekoračena|prekoračeno|iskoristili|prešli|probili|dosegnuto * limit slanja|ograničenje slanja|dnevni limit|dnevno ograničenje|broj poruka|broj poslanih|broj poslatih|broj odlaznih|dopušteni broj|dozvoljeni broj|najveći broj|maksimalni broj poruka|limit poruka|kvotu slanja|kvota slanja|satni limit|limit za slanje|ograničenje za slanje|broj e-poruka|broj mejlova|limit od",
        "limit|ograničenje|dnevni limit|dnevno ograničenje|kvota|broj poruka * slanja je|slanja|poslanih poruka|poslatih poruka|odlaznih poruka|po satu|na dan|dnevno|za slanje * prekoračen|prekoračeno|premašen|premašeno|dosegnut|dosegnuto|dostignut|iskorišten|iskorišćen|prekoračena|dostignuto|je prekoračen",
        "možete poslati najviše|smijete poslati najviše|smete poslati najviše|najviše * poruka na sat|poruka po satu|poruka dnevno|poruka na dan|e-poruka dnevno",
      ],
      not: ["MB", "KB", "veličina", "veličinu", "primatelja po poruci", "primalaca po poruci", "istovremenih"],
    },
    matches: ["Dostigli ste dnevni limit poslatih poruka.", "550 Kvota za slanje je iskorišćena: prekoračena"],
    source, seen,
  },
  {
    id: "sentences-croatian/too-many-recipients", reason: "too-many-recipients",
    when: {
      says: ["previše primatelja|previše primalaca|prevelik broj primatelja|prevelik broj primalaca|premnogo primatelja", "broj primatelja|broja primatelja|broj primalaca|broja primalaca * prevelik|premašuje|prekoračuje|prekoračen|premašen|ograničen|prelazi|je veći|veći od", "prekoračen|premašen|prekoračili ste|premašili ste|prekoračenja|najveći|najviše|maksimalno * broj primatelja|broja primatelja|broj primalaca|primatelja po poruci|primalaca po poruci|primatelja u jednoj|primalaca u jednoj"],
    },
    matches: ["452 Previše primalaca", "Broj primalaca prelazi 100."],
    source, seen,
  },
  {
    id: "sentences-croatian/expired", reason: "delivery-expired",
    when: {
      says: [ "odustajemo|odustali smo|odustaje se|prekidamo pokušaje|prekinuli smo pokušaje * isporučiti|isporuči|isporučena|dostaviti|isporučimo|dostavljena|isporuka|isporuke", "isporučiti|isporuči|isporučena|dostaviti|dostavljena|isporučimo * dana zaredom|puta zaredom|dana uzastopno|nekoliko dana|već danima", 
        "predugo|isteklo|istekla|istekao|prošlo * u redu čekanja|u redu za slanje|vrijeme za isporuku|vreme za isporuku|vrijeme isporuke|rok za isporuku|rok isporuke|rok dostave|je u redu|valjanost poruke|vrijeme čekanja u redu",
        "poruka|red čekanja|vrijeme za isporuku|vreme za isporuku|rok za isporuku|rok isporuke|rok dostave|isporuka * je istekla|istekla je|isteklo je|je isteklo|je istekao|istekao je|predugo čekala",
        "isporučena|isporučen|dostavljena|isporučiti|dostaviti|isporučimo|isporuka|isporuku * ni nakon|ni posle|ni poslije|čak ni nakon|ni poslije", "nakon|posle|poslije|tijekom * sati|sata|dana|pokušaja|pokušavanja * nije isporučena|nije dostavljena|nije moguće isporučiti|nije bilo moguće isporučiti|nije mogla biti isporučena|nismo uspjeli isporučiti|nismo uspeli da isporučimo|nećemo pokušavati|nećemo više pokušavati|više nećemo|odustajemo|odustali smo|uklonjena je iz reda|vraćamo poruku|vraća se", "uklonjena iz reda|uklonjena je iz reda|obrisana iz reda|izbačena iz reda|nećemo više pokušavati|više nećemo pokušavati|više neće pokušavati|neće se više pokušavati",
        "nije isporučena|nije dostavljena|nije moguće isporučiti|nije mogla biti isporučena|pokušavali smo|pokušavali|pokušaja|odustajemo|odustali smo|odustaje se * u roku od|tijekom|u toku|dana|sati|sata|nakon|posle|poslije|puta * bez uspjeha|bezuspješno|bezuspešno|odustajemo|odustali smo|odustaje|isporučiti|dostaviti|uspjelo|uspelo|pokušaja|dana",
        "odustajem od isporuke|odustajemo od isporuke|odustali smo od isporuke|odustalo se od isporuke|odustaje od dostave|prekinuti su pokušaji isporuke|pokušaji isporuke su prekinuti|nismo uspjeli isporučiti u roku od|nismo uspeli da isporučimo u roku od|nije isporučena u roku od|nije dostavljena u roku od|nije isporučena ni nakon|nije isporučena nakon",
      ],
      not: ["lozinka", "pokušat ćemo", "pokušaćemo", "nastavit ćemo", "nastavićemo", "ponovno će", "ponovo će", "još nije", "veza", "vezu", "povežemo", "povezati", "spojiti", "pun", "puno", "račun", "nalog"],
    },
    matches: ["Vreme za isporuku je isteklo.", "Poruka predugo stoji u redu za slanje.", "Nakon 5 dana odustajemo od isporuke."],
    source, seen,
  },
  {
    id: "sentences-croatian/loop", reason: "mail-loop",
    when: { says: [ "poruka|poruku|pošta|mail|mejl|e-mail * u petlji|u petlju|kruži između|se vrti između|vrti u krug|kruži u krug", "petlja|petlju|petlji|petlja pošte|beskonačna petlja * pošte|poruka|prosljeđivanja|prosleđivanja|otkrivena|detektirana|detektovana|u slanju|pošti|e-pošte", "otkrivena|detektirana|detektovana|nastala|beskonačna|u beskonačnoj * petlja|petlji", "previše skokova|previše prosljeđivanja|previše prosleđivanja|previše puta proslijeđena|previše puta prosleđena|prekoračen broj skokova|previše poslužitelja|kruži između|vrti se u krug"] },
    matches: ["554 detektovana petlja", "554 Poruka je prosleđena previše puta: previše skokova"],
    source, seen,
  },
  {
    id: "sentences-croatian/moved", reason: "address-moved",
    when: {
      says: [
        "primatelj|primalac|korisnik|adresa|adresu|kolega|kolegica|koleginica * promijenio adresu|promenio adresu|promijenila adresu|ima novu adresu|nova adresa|se promijenila|se promenila|promijenjena|promenjena|novu e-mail|nova e-mail|ima novi|preseljena na|koristi sada|sada koristi|zamijenjena|zamenjena",
        "nova adresa|nova e-adresa|nova e-mail adresa|novu adresu|koristite novu|pišite na novu * je|glasi|adresu",
        "ubuduće pišite na|ubuduće koristite|molimo koristite novu|molimo, koristite novu|molimo koristite adresu|molimo vas koristite novu|pišite na novu adresu",
      ],
      not: [...ofAddress, "pošiljatelja", "pošiljaoca", "lozinka"],
    },
    matches: ["Primalac je promenio adresu: nova adresa je ana@example.net", "Adresa anna@example.net je zamenjena, ubuduće pišite na ana@example.org."],
    source, seen,
  },
  {
    id: "sentences-croatian/bad-address", reason: "address-invalid", detail: "syntax",
    when: {
      says: [
        "adresa|adresu|e-adresa|adrese|adresa primatelja|adresa primaoca|format adrese|oblik adrese|sintaksa adrese * neispravna|nije ispravna|neispravan|neispravnog|neispravno|neispravan format|nije valjana|nevaljana|nevažeća|pogrešno napisana|pogrešno upisana|krivo napisana|krivo upisana|nije ispravno|sadrži razmak|sadrži nedopuštene|sadrži nedozvoljene|pogrešnog formata|sintaktički|pogrešan format|nepravilna|nepravilno",
        "neispravna|nevaljana|nevažeća|neispravan format|pogrešna|neispravan oblik|pogrešan format|nepravilna|neispravno|nepravilan format|neispravna e-mail * adresa|adrese|e-adresa|e-mail adresa|sintaksa adrese",
      ],
      not: ["dostave", "isporuke", "narudžbi", "porudžbini", ...ofSenders, ...ofAddress, "ne postoji", "pronađena", "poslužitelja"],
    },
    matches: ["553 nepravilna adresa", "Adresa anna@@example.net sadrži nedozvoljene znakove."],
    source, seen,
  },
  {
    id: "sentences-croatian/spf", reason: "sender-auth-failed", detail: "spf",
    when: {
      says: ["SPF|SPF zapis|SPF provjera|SPF provera|SPF zapisu|SPF politika * nije ovlašten|nije ovlašćen|nije autoriziran|nije autorizovan|nije uspjela|nije uspela|ne dopušta|ne dozvoljava|neuspješna|neuspešna|pogreška|greška|nije prošla|ne odgovara|nema", "prema SPF|po SPF|krši SPF|protivno SPF|nije prošla SPF|nije prošao SPF|ne zadovoljava SPF"],
    },
    matches: ["550 SPF provera nije uspela", "550 Poruka nije prošla SPF provjeru"],
    source, seen,
  },
  {
    id: "sentences-croatian/sender-domain", reason: "sender-domain-invalid",
    when: {
      says: [
        "domena pošiljatelja|domenu pošiljatelja|domen pošiljaoca|domena pošiljaoca|domene pošiljatelja|domenom pošiljatelja|domenom pošiljaoca * ne postoji|nije pronađena|nije pronađen|nepoznata|nepoznat|nije moguće provjeriti|nije moguće proveriti|ne može se provjeriti|ne može se proveriti|ne može da se proveri|nije moguće potvrditi|ne može se potvrditi|nema MX|nije registrirana|nije registrovan|nije valjana|nije važeći",
        `${senders} * ne postoji|nije moguće provjeriti|nije moguće proveriti|nije moguće potvrditi|ne može se provjeriti|ne može se potvrditi|nije provjerena|nije ispravna|nije valjana|nepostojeća|neispravna|nevažeća`,
        "nepoznata|nepoznat|nepostojeća|nepostojeći|ne postoji|nije pronađena|neispravna|nevažeća * domena pošiljatelja|domen pošiljaoca|adresa pošiljatelja|adresa pošiljaoca|pošiljatelj|pošiljalac",
      ],
      not: ["spf", "dkim", "dmarc"],
    },
    matches: ["553 Domen pošiljaoca ne postoji", "550 Adresa pošiljaoca nije ispravna"],
    source, seen,
  },
  {
    id: "sentences-croatian/send-as", reason: "sender-not-permitted", detail: "send-as",
    when: {
      says: [
        "nemate dozvolu|nemate dopuštenje|nemate pravo|niste ovlašteni|niste ovlašćeni|ne možete|ne smijete|ne smete|nije vam dopušteno|nije vam dozvoljeno|ne možete da šaljete|ne možete slati * u ime|s ove adrese|sa ove adrese|s adrese|sa adrese|kao pošiljatelj|kao pošiljalac|s tuđe adrese|sa tuđe adrese|kao ovaj pošiljatelj|s tom adresom",
        "adresa pošiljatelja|adresa pošiljaoca|adresu pošiljatelja|adresu pošiljaoca|adresa * ne pripada|nije vaša|ne odgovara prijavljenom|ne odgovara računu|ne odgovara nalogu|nije dopuštena|nije dozvoljena|ne odgovara vašem|pripada drugom korisniku",
        `${senders} * je odbijen|odbijen|odbijena|je odbijena|nije dopušten|nije dozvoljen|nije prihvaćen|nije prihvaćena|nije autoriziran|nije autorizovan`,
      ],
      not: ["spf", "dkim", "dmarc", "ptr", "primatelja", "primaoca"],
    },
    matches: ["553 Ne možete slati sa ove adrese", "550 Adresa pošiljaoca ne odgovara nalogu"],
    source, seen,
  },
  {
    id: "sentences-croatian/sender-suspended", reason: "sender-suspended", detail: "account",
    when: {
      says: [ "blokirali smo|blokiran|blokiran je|suspendiran|suspendovan|onemogućen|zaključan * vaš račun|vaš nalog|vašeg računa|vašeg naloga|slanje s vašeg|slanje sa vašeg", 
        "vaš račun|vaš nalog|vašeg računa|vašeg naloga|vaš korisnički račun|vašem računu|vašem nalogu|vaše sanduče|vaš sandučić|slanje pošte|slanje e-pošte|slanje poruka|slanje s vašeg računa|slanje sa vašeg naloga * blokiran|blokirano|suspendiran|suspendovan|onemogućen|onemogućeno|privremeno blokiran|privremeno onemogućeno|zaključan|obustavljeno|zabranjeno|zbog slanja spama|zbog slanja neželjene|zbog zlouporabe|zbog zloupotrebe|ograničen",
      ],
      not: ["pokušaja", "pokušaja prijave", "preko ovog", "putem ovog", "prijava"],
    },
    matches: ["550 Vaš nalog je suspendovan", "550 Slanje e-pošte sa vašeg naloga je obustavljeno"],
    misses: ["550 Nalog primaoca je suspendovan"],
    source, seen,
  },
  {
    id: "sentences-croatian/server-trouble", reason: "server-error",
    when: {
      says: [ 
        "interna pogreška|interna greška|unutarnja pogreška|unutrašnja greška|pogreška poslužitelja|greška servera|greška na serveru|pogreška na poslužitelju|tehnički problem|tehnička greška|tehničke poteškoće|lokalna pogreška|lokalna greška",
        "poslužitelj|server|sustav|sistem|servis|usluga|poslužitelja|servera * preopterećen|zauzet|prezauzet|na održavanju|u održavanju|održavanje|održavanja|izvan funkcije|van funkcije|u kvaru|privremeno nije dostupan|privremeno nedostupan zbog|radovi na|tehničkih problema|tehničke smetnje",
        "u tijeku je održavanje|u toku je održavanje|zbog održavanja|zbog radova na održavanju",
      ],
      not: ["će biti", "bit će", "biće", "DNS", "konfiguracij", "baza podataka", "web", "stranica"],
    },
    matches: ["451 Interna greška servera", "421 Server je preopterećen, pokušajte kasnije", "Sistem je na održavanju."],
    source, seen,
  },
  {
    id: "sentences-croatian/disk-full", reason: "server-full", detail: "disk",
    when: {
      says: [
        "disk|disku|diska|diskovni prostor|diskovnog prostora|prostora na disku * pun|puna|nema mjesta|nema mesta|nema prostora|nema dovoljno|nedovoljno|popunjen|nedostaje|ponestalo",
        "nema|nedovoljno|nema dovoljno|ponestalo|nedostaje * prostora na disku|mjesta na disku|mesta na disku|diskovnog prostora|prostora na poslužitelju|prostora na serveru|mjesta na poslužitelju|mesta na serveru",
      ],
      not: ["računala", "računalu", "računara", "računaru", "kompjutera", "korisnika", "primatelja", "primaoca", "sandučić", "pretinac", "sanduče"],
    },
    matches: ["452 Nedovoljno prostora na serveru", "452 Disk je popunjen"],
    source, seen,
  },
  {
    id: "sentences-croatian/misconfigured", reason: "server-misconfigured",
    when: {
      says: ["poslužitelj|server|poslužitelja|servera * pogrešno konfiguriran|pogrešno konfigurisan|loše konfiguriran|loše podešen|pogrešno podešen|krivo podešen|nije ispravno konfiguriran|nije ispravno podešen|greška u konfiguraciji|pogreška u konfiguraciji|neispravno konfiguriran", "greška u konfiguraciji|pogreška u konfiguraciji|pogrešna konfiguracija|neispravna konfiguracija|pogreška konfiguracije|greška konfiguracije"],
      not: ["DNS", "MX", "SPF", "možda"],
    },
    matches: ["451 Greška u konfiguraciji servera", "Server je loše podešen."],
    source, seen,
  },
  {
    id: "sentences-croatian/encryption", reason: "tls-failed",
    when: {
      says: [ "ne podržava|ne podupire|ne nudi|zahtijeva|traži * TLS|STARTTLS|šifriranu vezu|šifrovanu vezu|sigurnu vezu|bezbednu vezu|šifriranje|enkripciju", "TLS|STARTTLS|SSL|šifrirana veza|šifrovana veza|enkripcija|šifriranje|šifrovanje|sigurna veza|sigurnu vezu|bezbednu vezu|bezbedna veza|sigurne veze|certifikat|sertifikat|šifriranu vezu * nije uspjelo|nije uspjela|nije uspela|nije uspelo|obavezna|obavezno|nije podržano|nije podržan|nije moguće|potrebna|potrebno|istekao|je istekao|nije valjan|nevažeći|nije pouzdan|neuspješno|neuspešno|ne može se uspostaviti|ne može da se uspostavi|nije bilo moguće", "nije moguće uspostaviti|nije bilo moguće uspostaviti|nismo uspjeli uspostaviti|nismo mogli uspostaviti|nismo uspeli da uspostavimo|nije uspjelo uspostavljanje|ne mogu uspostaviti|ne mogu da uspostavim|zahtijeva|zahteva|potrebna je|obavezna je * TLS|STARTTLS|šifriranu vezu|šifrovanu vezu|sigurnu vezu|bezbednu vezu|enkripciju|šifrirana veza|šifrovana veza"],
      not: ["privitak", "prilog", "web", "preglednik"],
    },
    matches: ["454 TLS nije podržan: šifrovana veza nije uspela", "Ne mogu da uspostavim bezbednu vezu sa serverom mail.example.net."],
    source, seen,
  },
  {
    id: "sentences-croatian/policy", reason: "policy-rejected",
    when: {
      says: [
        "krši|ne zadovoljava|u suprotnosti s|u suprotnosti sa|protivno|suprotno|nije u skladu|ne ispunjava|zbog|prema|na temelju|na osnovu * našim pravilima|naša pravila|sigurnosna pravila|sigurnosnim pravilima|bezbednosna pravila|bezbednosnim pravilima|politiku tvrtke|politici|politike poslužitelja|sigurnosne politike|bezbednosne politike|pravila poslužitelja|pravila tvrtke|pravila kompanije|pravilima tvrtke|pravilima kompanije|pravilo poslužitelja|pravila sustava|lokalnih pravila|lokalne politike|politika organizacije|pravila organizacije|pravilima organizacije",
        "odbijena|odbijeno|blokirana|blokirano|zaustavljena|zadržana|zabranjeno * pravilom|pravilima|pravila|pravilu|politikom|politike|politici|iz sigurnosnih razloga|iz bezbednosnih razloga|sigurnosnim pravilom|po pravilima|zbog pravila|zbog politike",
      ],
      not: ["spf", "dkim", "dmarc", "privatnosti", "veličin", "lozink", "spam", "neželjen"],
    },
    matches: ["554 Poruka krši bezbednosna pravila kompanije", "550 Blokirano iz bezbednosnih razloga"],
    source, seen,
  },
  {
    id: "sentences-croatian/malformed", reason: "message-malformed",
    when: {
      says: ["zaglavlje|zaglavlja|format poruke|struktura poruke|poruka * neispravno|neispravna|nije u skladu s RFC|nije u skladu sa RFC|neispravan|nevaljana zaglavlja|neispravna zaglavlja|nije valjana prema|ne odgovara standardu|nije u skladu sa standardom|nije u skladu sa standardima|ima neispravno zaglavlje|ima neispravna zaglavlja|oštećena", "neispravno|neispravna|nedostaje|neispravan|nedostaju|nevažeće|nevažeća * zaglavlje|zaglavlja|format poruke|zaglavlju"],
      not: ["dkim", "spf", "dmarc", "adresa", "adrese", "potpis", "prijav"],
    },
    matches: ["554 Neispravno zaglavlje: nedostaje polje"],
    source, seen,
  },
  {
    id: "sentences-croatian/no-route", reason: "routing-failed", detail: "unrouteable",
    when: { says: ["nema|ne postoji|nije pronađena|nepoznata|ne mogu pronaći * rute|ruta|rutu|put|putanja|putanje * do primatelja|do primaoca|do domene|do domena|za domenu|za domen|do odredišta|do poslužitelja|do servera", "ne može se usmjeriti|ne može se usmeriti|nije moguće usmjeriti|nije moguće usmeriti"] },
    matches: ["550 Nema rute do domena example.net", "Poruku nije moguće usmeriti."],
    source, seen,
  },
  {
    id: "sentences-croatian/not-hosted", reason: "domain-not-hosted",
    when: { says: ["poslužitelj|server|poslužitelju|serveru|domena|domen|domenu|ovdje|ovde * nije odgovoran za|nije nadležan za|nije zadužen za|ne poslužuje|ne opslužuje|ne udomljuje|ne hostira|ne prima poštu za|ne upravlja|se ne nalazi na ovom|nije lokalna|nije lokalni|se ne nalazi na našem|nije na ovom poslužitelju|nije na ovom serveru"], not: ["korisnik", "nalog", "račun", "samo"] },
    matches: ["550 Ovaj server nije zadužen za example.net", "550 Domen example.net nije lokalni"],
    source, seen,
  },
  {
    id: "sentences-croatian/suppressed", reason: "locally-suppressed",
    when: { says: [ "jer se|zato što se|koji se|primatelj se|korisnik se * odjavio|odjavila|odjavio s|odjavio sa", "primatelj|primalac|adresa|korisnik * se odjavio|odjavljena|odjavljen|na popisu odjavljenih|na listi odjavljenih|ranije vratila|prethodno vratila|ranije odbijena|na popisu zabranjenih|na listi isključenih"] },
    matches: ["Adresa anna@example.net je na listi isključenih."],
    source, seen,
  },
];

/** What mail systems say in Croatian, Bosnian and Serbian, which say most of it with the same words. */
export default { name: "sentences-croatian", layer: "sentence", rules: rules.map(doubled) } satisfies RuleFile;
