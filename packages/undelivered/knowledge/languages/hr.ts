import type { Language } from "../../src/types.js";

const source = "Exchange, Gmail, mail programs and servers that answer in Croatian";
const seen = "2026-11";

/** What reports, servers and mail programs say in Croatian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "hr",
  name: "Croatian",
  subjects: {
    failure: [
      "Neisporučivo:", "Neisporučeno:", "Nije isporučeno:", "Nemoguće isporučiti:", "Nije moguće isporučiti:", "Neisporučiva poruka", "Neisporučena poruka",
      "Neisporučena pošta", "Poruka nije isporučena", "Poruka nije dostavljena", "Nedostavljena poruka", "Poruku nije moguće isporučiti", "Poruka nije poslana",
      "Neuspješna isporuka", "Neuspjela isporuka", "Neuspješna dostava", "Isporuka nije uspjela", "Dostava nije uspjela", "Pogreška pri isporuci", "Greška pri isporuci",
      "Greška u isporuci", "Greška prilikom isporuke", "Pogreška prilikom isporuke", "Vraćena poruka", "Vraćena pošta", "Vraćeno pošiljatelju", "Povrat pošte", "Povrat poruke",
      "Izvješće o neisporuci", "Obavijest o neisporuci", "Izvještaj o neisporuci", "Obavijest o statusu isporuke (neuspjeh)", "Obavijest o stanju isporuke (neuspjeh)",
      "Adresa nije pronađena", "Poruka je odbijena", "Poruka odbijena", "Poruka je blokirana", "Neuspješno slanje", "Slanje nije uspjelo"],
    delay: ["isporuka odgođena", "isporuka je odgođena", 
      "Odgođeno:", "Kasni:", "Odgođena isporuka", "Isporuka kasni", "Isporuka je odgođena", "Kašnjenje isporuke", "Kašnjenje u isporuci", "Poruka kasni",
      "Upozorenje: poruka još nije isporučena", "Obavijest o statusu isporuke (odgoda)", "Obavijest o statusu isporuke (kašnjenje)"],
    success: ["Isporučeno:", "Proslijeđeno:", "Potvrda isporuke", "Potvrda o isporuci", "Uspješna isporuka", "Obavijest o statusu isporuke (uspjeh)"],
    autoReply: [
      "Automatski odgovor:", "Automatski odgovor", "Automatska poruka:", "Izvan ureda", "Nisam u uredu", "Odsutan:", "Odsutnost:", "Odsutan sam", "Odsutna sam",
      "Obavijest o odsutnosti", "Na godišnjem odmoru", "Godišnji odmor"],
    readReceipt: ["Pročitano:", "Nije pročitano:", "Nepročitano:", "Potvrda čitanja", "Potvrda o čitanju", "Potvrda o pročitanoj poruci"],
  },
  senders: [
    "Sustav za isporuku pošte", "Sustav za dostavu pošte", "Sustav pošte", "Sustav e-pošte", "Poštanski sustav", "Podsustav za isporuku pošte", "Administrator sustava",
    "Sistem za isporuku pošte", "Poslužitelj pošte", "Administrator pošte"],
  failure: [
    "Vaša poruka|vašu poruku|poruka koju ste poslali|poruku koju ste poslali|e-pošta koju ste poslali * nije isporučena|nije dostavljena|nije moguće isporučiti|nije bilo moguće isporučiti|nije mogla biti isporučena|nije mogla biti dostavljena|ne može se isporučiti|ne može biti isporučena|nismo mogli isporučiti|nismo uspjeli isporučiti|je odbijena|je vraćena|je blokirana|odbijena je|vraćena je",
    "Isporuka|dostava|isporuka poruke|dostava poruke * ovim primateljima|sljedećim primateljima|ove primatelje|sljedeće primatelje|primateljima|sljedećem primatelju|primatelju * nije uspjela|nije moguća|neuspješna|bezuspješna",
    "Isporuka ovim primateljima ili grupama nije uspjela", "Isporuka za ove primatelje ili grupe nije uspjela", "Isporuka nije uspjela za sljedeće primatelje", "Nije uspjela isporuka sljedećim primateljima",
    "Poruka nije isporučena", "Poruka nije dostavljena", "Poruka nije mogla biti isporučena", "Poruku nije moguće isporučiti", "Poruku nije bilo moguće isporučiti", "Poruka se ne može isporučiti",
    "Nije moguće isporučiti poruku", "Nismo uspjeli isporučiti", "Nismo mogli isporučiti", "nije moguće isporučiti sljedećim primateljima", "nije isporučena sljedećim primateljima",
    "Slanje poruke nije uspjelo", "Slanje e-pošte nije uspjelo", "Poruku nije moguće poslati", "Poruka nije poslana", "Greška prilikom slanja pošte", "Pogreška prilikom slanja", "Greška pri slanju poruke",
    "Ovo je trajna pogreška", "Ovo je trajna greška", "Došlo je do trajne pogreške", "Žao nam je što vas moramo obavijestiti", "Primatelji u nastavku nisu", "isporuka * nije uspjela"],
  delay: [
    "još nije isporučena|još nije dostavljena|još uvijek nije isporučena|još uvijek nije dostavljena|dosad nije isporučena", "Isporuka|dostava|poruka|poruke * kasni|je odgođena|odgođena je",
    "Pokušaji isporuke će se nastaviti", "čeka u redu|čeka na isporuku", "pokušat ćemo|pokušat će|pokušavat ćemo * isporučiti|ponovno|kasnije|dostaviti", "nastavit ćemo pokušavati|nastavit će pokušavati|nastavlja pokušavati", "pokušat ćemo ponovno|pokušat će ponovno|ponovno ćemo pokušati",
    "Ne morate ponovno slati", "Nije potrebno ponovno slati", "Nemojte ponovno slati", "Ovo je samo upozorenje", "Ovo je samo obavijest", "privremeni problem", "čeka odobrenje moderatora"],
  success: ["je uspješno isporučena|je uspješno dostavljena|uspješno je isporučena|uspješno je dostavljena", "Isporuka ovim primateljima ili grupama je dovršena", "Vaša poruka je isporučena"],
  expired: ["predugo u redu čekanja|predugo je u redu|predugo čekala", "u zadanom roku|u predviđenom roku|unutar zadanog roka", "isteklo vrijeme za isporuku|vrijeme za isporuku je isteklo|rok za isporuku je istekao", "odustajemo od isporuke|odustali smo od isporuke|odustaje od isporuke"],
  original: [
    "Izvorna zaglavlja poruke:", "Izvorna zaglavlja poruke", "Originalna zaglavlja poruke", "Zaglavlja izvorne poruke", "Izvorno zaglavlje poruke", "Zaglavlje izvorne poruke", "Kopija poruke", "U nastavku je kopija poruke",
    "Ovo je kopija vaše poruke", "----- Izvorna poruka -----", "----- Originalna poruka -----", "-------- Proslijeđena poruka --------"],
  diagnostic: [
    "Dijagnostičke informacije za administratore:", "Dijagnostičke informacije za administratore", "Dijagnostički podaci za administratore", "Poslužitelj koji generira:", "Generirajući poslužitelj:", "Poslužitelj koji je generirao:",
    "Odgovor udaljenog poslužitelja", "Odgovor s udaljenog poslužitelja", "Udaljeni poslužitelj je vratio", "Udaljeni poslužitelj je odgovorio", "Odgovor poslužitelja:", "Poslužitelj je odgovorio:", "Poslužitelj je vratio",
    "iz sljedećeg razloga", "zbog sljedeće pogreške", "Razlog:", "Tehnički detalji", "Pojedinosti o pogrešci", "Pogreška je glasila", "Prijavljena pogreška:"],
  autoReply: [
    "nisam u uredu|izvan ureda sam|odsutan sam|odsutna sam|bit ću odsutan|bit ću odsutna|bit ću izvan ureda|trenutno sam odsutan|trenutačno nisam u|nisam dostupan|nisam dostupna", "na godišnjem sam|na godišnjem odmoru|na porodiljnom|na bolovanju|na službenom putu",
    "Ovo je automatski odgovor|ovo je automatska poruka", "odgovorit ću|javit ću se|odgovoriti ću|javiti ću se * po povratku|nakon povratka|kad se vratim|po svom povratku", "za hitne slučajeve|u hitnim slučajevima|za hitna pitanja", "više ne radi u"],
  rules: [
    {
      id: "hr/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "korisnik ne postoji", "korisnik nije pronađen", "nepoznat korisnik", "nepoznati korisnik", "nepostojeći korisnik", "primatelj ne postoji", "primatelj nije pronađen",
          "nepoznat primatelj", "adresa ne postoji", "adresa nije pronađena", "e-adresa nije pronađena", "e-adresa koju ste unijeli nije pronađena", "adresa primatelja ne postoji",
          "sandučić ne postoji", "pretinac ne postoji", "korisnički račun ne postoji"],
        not: ["domena", "domene", "pošiljatelja"],
      },
      matches: ["550 Nepoznati korisnik", "E-adresa koju ste unijeli nije pronađena."],
      source, seen,
    },
    {
      id: "hr/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: { says: ["sandučić je pun", "sandučić primatelja je pun", "poštanski sandučić je pun", "pretinac je pun", "pretinac primatelja je pun", "sandučić je prepun", "prekoračena kvota", "kvota je prekoračena", "kvota sandučića je prekoračena"] },
      matches: ["Poštanski sandučić primatelja je pun."],
      source, seen,
    },
    {
      id: "hr/mailbox-disabled", reason: "mailbox-disabled",
      when: { says: ["korisnički račun je onemogućen", "račun primatelja je onemogućen", "korisnički račun je blokiran", "račun je ukinut", "sandučić je onemogućen", "sandučić je ukinut", "korisnik je blokiran"], not: ["vaš"] },
      matches: ["550 Korisnički račun je onemogućen"],
      source, seen,
    },
    {
      id: "hr/domain-not-found", reason: "domain-not-found",
      when: { says: ["domena ne postoji", "domena primatelja ne postoji", "domena nije pronađena", "domena primatelja nije pronađena", "nepoznata domena", "nepostojeća domena"], not: ["pošiljatelja"] },
      matches: ["550 Domena nije pronađena"],
      source, seen,
    },
    {
      id: "hr/too-large", reason: "message-too-large",
      when: { says: ["poruka je prevelika", "poruka premašuje dopuštenu veličinu", "veličina poruke premašuje", "privitak je prevelik", "prevelika poruka"] },
      matches: ["552 Veličina poruke premašuje ograničenje"],
      source, seen,
    },
    {
      id: "hr/spam", reason: "spam-content",
      when: { says: ["poruka je prepoznata kao spam", "poruka je označena kao spam", "poruka je označena kao neželjena", "klasificirana kao spam", "prepoznata kao neželjena pošta"], not: ["IP"] },
      matches: ["554 Poruka je prepoznata kao spam"],
      source, seen,
    },
    {
      id: "hr/restricted", reason: "recipient-restricted",
      when: { says: ["nemate dozvolu za slanje primatelju", "nemate dozvolu za slanje poruka ovom primatelju", "primatelj ne prihvaća poruke od vas", "isporuka na ovu adresu je ograničena"] },
      matches: ["Nemate dozvolu za slanje poruka ovom primatelju."],
      source, seen,
    },
    {
      id: "hr/no-connection", reason: "connection-failed",
      when: { says: [
          "pogreška prilikom spajanja na SMTP", "greška pri spajanju na SMTP", "servis nije povezan",
          "usluga nije povezana", "vezu je prekinuo domaćin", "nema SMTP poslužitelja",
          "poslužitelj odlazne pošte * je nepoznat",
          "veza je odbijena", "poslužitelj ne odgovara", "poslužitelj nije dostupan", "nije moguće povezati se s poslužiteljem", "povezivanje s poslužiteljem nije uspjelo"], not: ["DNS", "održavanja", "stranica", "baza podataka"] },
      matches: [
        "Pogreška prilikom spajanja na SMTP poslužitelj mail.example.org",
        "Poslužitelj ne odgovara: mail.example.org"],
      source, seen,
    },
    {
      id: "hr/relay", reason: "relay-denied",
      when: { says: ["prosljeđivanje nije dopušteno", "prosljeđivanje odbijeno", "relay nije dopušten"] },
      matches: ["554 Prosljeđivanje nije dopušteno"],
      source, seen,
    },
    {
      id: "hr/blocked", reason: "reputation-blocked",
      when: { says: ["na crnoj listi", "IP adresa je blokirana", "vaša IP adresa je blokirana"], not: ["spamhaus"] },
      matches: ["554 Poslužitelj je na crnoj listi"],
      source, seen,
    },
    {
      id: "hr/auth-required", reason: "auth-required",
      when: { says: [
          "potrebna je ovjera",
          "potrebna je autentikacija", "potrebna je provjera autentičnosti", "potrebna je prijava na poslužitelj"] },
      matches: [
        "Potrebna je ovjera na poslužitelju.",
        "530 Potrebna je autentikacija"],
      source, seen,
    },
    {
      id: "hr/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "nije ispravna adresa e-pošte", "svi su primatelji nevažeći", "svi primatelji su nevažeći",
          "sljedeće su adrese neispravne", "adrese su neispravne", "primaoci se neispravni",
          "svi primaoci su neispravni", "više neispravnih primalaca", "više nevaljanih primatelja",
          "nije prepoznata ispravna adresa", "primatelj nije prepoznat kao valjana adresa"],
      },
      matches: ["Poruka se ne može poslati: sljedeće su adrese neispravne: anna@example"],
      source: "Mail programs and webmails that speak Croatian", seen: "2026-11",
    },
    {
      id: "hr/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "poslužitelj ne podržava SMTPUTF8"],
      },
      matches: ["Vaš poslužitelj ne podržava SMTPUTF8."],
      source: "Mail programs and webmails that speak Croatian", seen: "2026-11",
    },
    {
      id: "hr/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "ne podržava kriptirane lozinke", "ne dozvoljava obične lozinke", "nije se moguće prijaviti na poslužitelj",
          "nije prihvatio Kerberos", "ne podržava odabranu metodu provjere autentičnosti",
          "nije se mogla potvrditi autentičnost", "autentifikacija nije prošla", "autentifikacija nije uspjela",
          "neuspjela privremena autentifikacija", "mehanizam autentifikacije je preslab",
          "mehanizam ovjere je preslab", "neuspjela ovjera", "ovjera neuspjela", "ovjera je neuspjela",
          "nije uspjelo * potvrđivanje identiteta", "autorizacija nije uspjela", "greška pri ovjeri",
          "SMTP AUTH nije dostupan"],
      },
      matches: ["Autentifikacija nije uspjela na mail.example.org"],
      source: "Mail programs and webmails that speak Croatian", seen: "2026-11",
    },
    {
      id: "hr/rate", reason: "rate-limited",
      when: {
        says: [
          "pokušalo se poslati previše mailova", "poslati previše e-mailova", "poslati previše poruka"],
      },
      matches: ["Pokušali ste poslati previše poruka, pričekajte."],
      source: "Mail programs and webmails that speak Croatian", seen: "2026-11",
    },
    {
      id: "hr/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "slanje s navedenih e-mail adresa nije uspjelo", "adresa pošiljatelja nije valjana",
          "adresa pošiljatelja nije vanjana", "adresa pošiljatelja je odbijena"],
      },
      matches: ["Slanje nije moguće: adresa pošiljatelja nije valjana."],
      source: "Mail programs and webmails that speak Croatian", seen: "2026-11",
    },
    {
      id: "hr/tls", reason: "tls-failed",
      when: {
        says: [
          "šifrovanje za traženi mehanizam", "potrebna je enkripcija"],
      },
      matches: ["Neophodno je šifrovanje za traženi mehanizam autentifikacije"],
      source: "Mail programs and webmails that speak Croatian", seen: "2026-11",
    },
  ],
} satisfies Language;
