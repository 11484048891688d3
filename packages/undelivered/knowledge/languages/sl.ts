import type { Language } from "../../src/types.js";

const source = "Exchange, Gmail, mail programs and servers that answer in Slovene";
const seen = "2026-11";

/** What reports, servers and mail programs say in Slovene. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "sl",
  name: "Slovenian",
  subjects: {
    failure: [
      "Nedostavljivo:", "Nedostavljeno:", "Ni mogoče dostaviti:", "Ni dostavljeno:", "Nedostavljivo sporočilo", "Nedostavljeno sporočilo", "Nedostavljena pošta", "Nedostavljiva pošta",
      "Sporočilo ni bilo dostavljeno", "Sporočila ni bilo mogoče dostaviti", "Sporočila ni mogoče dostaviti", "Sporočilo ni dostavljeno", "Dostava ni uspela", "Neuspešna dostava", "Neuspela dostava",
      "Napaka pri dostavi", "Napaka pri dostavljanju", "Vrnjeno sporočilo", "Vrnjena pošta", "Sporočilo vrnjeno", "Zavrnjeno sporočilo", "Sporočilo zavrnjeno", "Vrnjeno pošiljatelju", "Obvestilo o nedostavi", "Poročilo o nedostavi",
      "Obvestilo o stanju dostave (napaka)", "Obvestilo o stanju dostave (neuspeh)", "Obvestilo o statusu dostave (neuspeh)", "Naslova ni mogoče najti", "Naslov ni bil najden", "Sporočilo je blokirano",
      "Sporočilo je bilo zavrnjeno", "Pošiljanje ni uspelo", "Sporočila ni bilo mogoče poslati"],
    delay: [
      "Zakasnjeno:", "Zakasnelo:", "Dostava zamuja", "Zakasnela dostava", "Zakasnitev dostave", "Zamuda pri dostavi", "Sporočilo zamuja", "Dostava je zakasnjena", "Opozorilo: sporočilo še ni dostavljeno",
      "Obvestilo o stanju dostave (zakasnitev)", "Obvestilo o stanju dostave (zamuda)"],
    success: ["Dostavljeno:", "Posredovano:", "Potrdilo o dostavi", "Uspešna dostava", "Obvestilo o stanju dostave (uspeh)"],
    autoReply: ["Samodejni odgovor:", "Samodejni odgovor", "Samodejno sporočilo:", "Avtomatsko sporočilo:", "Avtomatski odgovor:", "Avtomatski odgovor", "Odsoten:", "Odsotnost:", "Odsotnost z dela", "Odsoten iz pisarne", "Zunaj pisarne", "Izven pisarne", "Nisem v pisarni", "Obvestilo o odsotnosti", "Na dopustu", "Dopust"],
    readReceipt: ["Prebrano:", "Neprebrano:", "Ni prebrano:", "Potrdilo o branju", "Potrdilo o prebranem"],
  },
  senders: ["Sistem za dostavo pošte", "Poštni sistem", "Podsistem za dostavo pošte", "Skrbnik sistema", "Sistemski skrbnik", "Poštni strežnik", "Skrbnik pošte"],
  failure: [
        "Pošiljanje sporočila je spodletelo",
    "Vaše sporočilo|vašega sporočila|sporočilo, ki ste ga poslali|sporočila, ki ste ga poslali|vaše pošte|vaša pošta|vaše e-pošte * ni bilo dostavljeno|ni bilo mogoče dostaviti|ni mogoče dostaviti|ni dostavljeno|ni bilo možno dostaviti|ne more biti dostavljeno|ni moglo biti dostavljeno|nismo mogli dostaviti|je bilo zavrnjeno|je bilo vrnjeno|je bilo blokirano|je zavrnjeno|ni uspelo dostaviti|ni bila dostavljena",
    "Dostava|dostava sporočila|dostavljanje * tem prejemnikom|naslednjim prejemnikom|spodnjim prejemnikom|prejemnikom|prejemniku|naslednjemu prejemniku * ni uspela|ni uspelo|ni bila uspešna|ni mogoča|ni bila mogoča|je spodletela",
    "Dostava tem prejemnikom ali skupinam ni uspela", "Dostava naslednjim prejemnikom ni uspela", "Dostava naslednjim prejemnikom ali skupinam ni uspela", "Sporočila ni bilo mogoče dostaviti", "Sporočila ni mogoče dostaviti", "Sporočila ni bilo možno dostaviti",
    "Sporočilo ni bilo dostavljeno", "Sporočilo ni dostavljeno", "Sporočilo ni moglo biti dostavljeno", "ni bilo mogoče dostaviti naslednjim prejemnikom", "ni bilo dostavljeno naslednjim prejemnikom", "Nismo mogli dostaviti", "Ni nam uspelo dostaviti",
    "Sporočila ni bilo mogoče poslati", "Pošiljanje sporočila ni uspelo", "Sporočilo ni bilo poslano", "Napaka pri pošiljanju", "Pri pošiljanju sporočila je prišlo do napake", "To je trajna napaka", "Prišlo je do trajne napake", "Žal vam moramo sporočiti"],
  delay: [
    "čaka na odobritev moderatorja",
    "še ni bilo dostavljeno|še ni dostavljeno|do zdaj ni bilo dostavljeno|še ni bilo mogoče dostaviti|še nismo mogli dostaviti", "Dostava|sporočilo|sporočila * zamuja|je zakasnjena|je zakasnjeno|je odložena|zakasnela", "Poskusi dostave se bodo nadaljevali", "čaka v vrsti|čaka v čakalni vrsti|čaka na dostavo", "bomo poskusili|bomo poskušali|bo poskušal|poskusili bomo * dostaviti|kasneje|pozneje|ponovno", "bomo poskušali še|bo poskušal še|bo še naprej poskušal|bomo še naprej poskušali",
    "bomo poskusili znova|bo poskusil znova|bomo poskusili ponovno|bo poskusil ponovno", "Sporočila vam ni treba ponovno poslati", "Sporočila ni treba znova poslati", "Ni treba ponovno pošiljati", "To je samo opozorilo|to je le opozorilo", "začasna težava|začasne težave", "čaka na odobritev moderatorja"],
  success: ["je bilo uspešno dostavljeno|je uspešno dostavljeno", "Dostava tem prejemnikom ali skupinam je dokončana", "Vaše sporočilo je bilo dostavljeno"],
  expired: ["predolgo v čakalni vrsti|predolgo v vrsti", "v določenem roku|v predvidenem času|v predpisanem času", "čas za dostavo je potekel|rok za dostavo je potekel|čas dostave je potekel", "opuščamo poskuse|opustili smo poskuse|opuščam dostavo|odnehali"],
  original: ["Izvirne glave sporočila:", "Izvirne glave sporočila", "Prvotne glave sporočila", "Glave izvirnega sporočila", "Glava izvirnega sporočila", "Kopija sporočila", "Kopija vašega sporočila", "To je kopija vašega sporočila", "----- Izvirno sporočilo -----", "----- Prvotno sporočilo -----", "-------- Posredovano sporočilo --------"],
  diagnostic: [
    "Diagnostične informacije za skrbnike:", "Diagnostične informacije za skrbnike", "Diagnostični podatki za skrbnike", "Diagnostični podatki za skrbnike:", "Strežnik, ki je ustvaril:", "Ustvarjalni strežnik:", "Generirajoči strežnik:", "Odgovor oddaljenega strežnika", "Odgovor iz oddaljenega strežnika",
    "Oddaljeni strežnik je vrnil", "Oddaljeni strežnik je odgovoril", "Odgovor strežnika:", "Strežnik je odgovoril:", "Poštni strežnik je odgovoril:", "iz naslednjega razloga", "zaradi naslednje napake", "Razlog:", "Vzrok:", "Tehnične podrobnosti", "Podrobnosti o napaki"],
  autoReply: [
    "nisem v pisarni|sem odsoten|sem odsotna|bom odsoten|bom odsotna|odsoten sem|odsotna sem|trenutno sem odsoten|trenutno sem odsotna|trenutno me ni|nisem dosegljiv|nisem dosegljiva", "sem na dopustu|na dopustu sem|bom na dopustu|na porodniškem|na bolniškem|na bolniški|na službeni poti|na službenem potovanju", "To je samodejni odgovor|to je avtomatski odgovor|to je samodejno sporočilo",
    "odgovoril vam bom|odgovorila vam bom|vam bom odgovoril|vam bom odgovorila|odgovoril bom|odgovorila bom * po vrnitvi|po svoji vrnitvi|ko se vrnem|po povratku", "v nujnih primerih|za nujne zadeve|v nujnem primeru", "ni več zaposlen|ni več zaposlena|ne dela več"],
  rules: [
    {
      id: "sl/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "uporabnik ne obstaja", "uporabnika ni mogoče najti", "uporabnik ni bil najden", "neznan uporabnik", "neznani uporabnik", "prejemnik ne obstaja", "prejemnika ni mogoče najti", "naslova prejemnika ni mogoče najti", "e-poštnega naslova, ki ste ga vnesli, ni bilo mogoče najti", "prejemnik ni bil najden", "neznan prejemnik",
          "naslov ne obstaja", "naslova ni mogoče najti", "naslov ni bil najden", "e-poštnega naslova ni bilo mogoče najti", "e-poštnega naslova ni mogoče najti", "e-poštni naslov ne obstaja", "poštni predal ne obstaja", "nabiralnik ne obstaja"],
        not: ["domena", "domene", "pošiljatelja"],
      },
      matches: ["550 Neznan uporabnik", "Naslova prejemnika ni mogoče najti."],
      source, seen,
    },
    {
      id: "sl/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: { says: ["poštni predal je poln", "poštni predal prejemnika je poln", "prejemnikov poštni predal je poln", "nabiralnik je poln", "nabiralnik prejemnika je poln", "prejemnikov nabiralnik je poln", "kvota je presežena", "kvota presežena", "presežena kvota"] },
      matches: ["Poštni predal prejemnika je poln."],
      source, seen,
    },
    {
      id: "sl/mailbox-disabled", reason: "mailbox-disabled",
      when: { says: ["račun je onemogočen", "uporabniški račun je onemogočen", "račun je blokiran", "račun je ukinjen", "predal je onemogočen", "nabiralnik je onemogočen", "uporabnik je blokiran"], not: ["vaš"] },
      matches: ["550 Uporabniški račun je onemogočen"],
      source, seen,
    },
    {
      id: "sl/domain-not-found", reason: "domain-not-found",
      when: { says: ["domena ne obstaja", "domena prejemnika ne obstaja", "domene ni mogoče najti", "domena ni bila najdena", "neznana domena", "neobstoječa domena"], not: ["pošiljatelja", "pošiljateljeva"] },
      matches: ["550 Domene ni mogoče najti"],
      source, seen,
    },
    {
      id: "sl/too-large", reason: "message-too-large",
      when: { says: [
          "največja dovoljena velikost sporočila * presežena",
          "sporočilo je preveliko", "sporočilo presega dovoljeno velikost", "velikost sporočila presega", "priponka je prevelika", "preveliko sporočilo"] },
      matches: [
        "Največja dovoljena velikost sporočila je bila presežena.",
        "552 Priponka je prevelika"],
      source, seen,
    },
    {
      id: "sl/spam", reason: "spam-content",
      when: { says: ["prepoznano kot neželena pošta", "označeno kot neželena pošta", "prepoznano kot spam", "označeno kot spam", "kot neželeno pošto"], not: ["IP"] },
      matches: ["554 Sporočilo je bilo prepoznano kot neželena pošta"],
      source, seen,
    },
    {
      id: "sl/restricted", reason: "recipient-restricted",
      when: { says: ["nimate dovoljenja za pošiljanje temu prejemniku", "nimate dovoljenja za pošiljanje sporočil", "prejemnik ne sprejema sporočil od vas", "dostava na ta naslov je omejena"] },
      matches: ["Nimate dovoljenja za pošiljanje sporočil temu prejemniku."],
      source, seen,
    },
    {
      id: "sl/no-connection", reason: "connection-failed",
      when: { says: [
          "napaka pri povezavi s SMTP", "storitev ni povezana", "odhodni strežnik * ni znan",
          "povezava je bila zavrnjena", "povezava zavrnjena", "strežnik se ne odziva", "strežnik ni dosegljiv", "povezava s strežnikom ni uspela", "povezava s strežnikom je spodletela", "s strežnikom se ni bilo mogoče povezati"], not: ["DNS", "vzdrževanja", "spletna", "spletna stran"] },
      matches: [
        "Napaka pri povezavi s SMTP strežnikom mail.example.org",
        "Strežnik se ne odziva: mail.example.org"],
      source, seen,
    },
    {
      id: "sl/relay", reason: "relay-denied",
      when: { says: ["posredovanje ni dovoljeno", "posredovanje zavrnjeno", "relay ni dovoljen"] },
      matches: ["554 Posredovanje ni dovoljeno"],
      source, seen,
    },
    {
      id: "sl/blocked", reason: "reputation-blocked",
      when: { says: ["na črnem seznamu", "na črni listi", "IP naslov je blokiran", "vaš IP naslov je blokiran"], not: ["spamhaus"] },
      matches: ["554 Strežnik je na črnem seznamu"],
      source, seen,
    },
    {
      id: "sl/auth-required", reason: "auth-required",
      when: { says: ["zahtevana je avtentikacija", "potrebna je avtentikacija", "zahtevano je preverjanje pristnosti", "potrebno je preverjanje pristnosti", "potrebna je prijava na strežnik"] },
      matches: ["530 Zahtevana je avtentikacija"],
      source, seen,
    },
    {
      id: "sl/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "ni veljaven e-poštni naslov", "ni veljaven epoštni naslov", "vsi prejemniki so napačni",
          "vsi prejemniki so neveljavni", "naslednji naslovi so napačni", "navedeni so neveljavni prejemniki",
          "ni bil prepoznan kot veljavni"],
      },
      matches: ["Ne morem poslati: naslednji naslovi so napačni: anna@example"],
      source: "Mail programs and webmails that speak Slovenian", seen: "2026-11",
    },
    {
      id: "sl/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "ne podpira šifriranih gesel", "ne dovoljuje gesel v golem besedilu",
          "Kerberos/GSSAPI odhodni strežnik * ni sprejel", "ni se bilo mogoče overiti", "prijava ni uspela",
          "overitev je spodletela", "overitev * je spodletela", "napaka overitve", "način overitve je prešibak",
          "med preverjanjem istovetnosti je prišlo do napake", "SMTP AUTH ni na razpolago"],
      },
      matches: ["Overitev je spodletela na mail.example.org"],
      source: "Mail programs and webmails that speak Slovenian", seen: "2026-11",
    },
    {
      id: "sl/rate", reason: "rate-limited",
      when: {
        says: [
          "poslati preveč sporočil"],
      },
      matches: ["Poskusili ste poslati preveč sporočil."],
      source: "Mail programs and webmails that speak Slovenian", seen: "2026-11",
    },
    {
      id: "sl/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "neveljaven e-naslov pošiljatelja", "naslov pošiljatelja ni veljaven"],
      },
      matches: ["Naslov pošiljatelja ni veljaven, sporočilo ni bilo poslano."],
      source: "Mail programs and webmails that speak Slovenian", seen: "2026-11",
    },
    {
      id: "sl/server-error", reason: "server-error",
      when: {
        says: [
          "storitev ni na voljo"],
      },
      matches: ["Storitev ni na voljo, poskusite pozneje."],
      source: "Mail programs and webmails that speak Slovenian", seen: "2026-11",
    },
    {
      id: "sl/server-full", reason: "server-full",
      when: {
        says: [
          "premalo prostora za shranjevanje na strežniku"],
      },
      matches: ["Premalo prostora za shranjevanje na strežniku."],
      source: "Mail programs and webmails that speak Slovenian", seen: "2026-11",
    },
    {
      id: "sl/tls", reason: "tls-failed",
      when: {
        says: [
          "zahtevan način overitve je obvezno šifriranje"],
      },
      matches: ["Za zahtevan način overitve je obvezno šifriranje"],
      source: "Mail programs and webmails that speak Slovenian", seen: "2026-11",
    },
  ],
} satisfies Language;
