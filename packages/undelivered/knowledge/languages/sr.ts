import type { Language, Rule } from "../../src/types.js";
import { inBothScripts } from "../south-slavic.js";

const source = "Exchange, Gmail, mail programs and servers that answer in Serbian";
const seen = "2026-11";

const both = inBothScripts;

/** A rule of words alone. */
type Said = Omit<Rule, "when" | "source" | "seen"> & { says: readonly string[]; not?: readonly string[] };

const inRule = ({ says, not, ...rest }: Said): Rule => ({
  ...rest,
  when: { says: both(says), ...(not && { not: both(not) }) },
  source,
  seen,
});

/** What reports, servers and mail programs say in Serbian, in either script. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "sr",
  name: "Serbian",
  subjects: {
    failure: both([
      "Neisporučivo:", "Neisporučeno:", "Nije isporučeno:", "Nije moguće isporučiti:", "Neisporučiva poruka", "Neisporučena poruka", "Neisporučena pošta", "Nedostavljena poruka",
      "Poruka nije isporučena", "Poruka nije dostavljena", "Poruku nije moguće isporučiti", "Poruka nije poslata", "Neuspešna isporuka", "Neuspela isporuka", "Neuspešna dostava",
      "Isporuka nije uspela", "Dostava nije uspela", "Greška pri isporuci", "Greška u isporuci", "Greška prilikom isporuke", "Vraćena poruka", "Vraćena pošta", "Vraćeno pošiljaocu",
      "Povratak poruke", "Izveštaj o neisporučivanju", "Obaveštenje o neisporučivanju", "Obaveštenje o statusu isporuke (neuspeh)", "Obaveštenje o stanju isporuke (neuspeh)",
      "Adresa nije pronađena", "Poruka je odbijena", "Poruka odbijena", "Poruka je blokirana", "Neuspešno slanje", "Slanje nije uspelo"]),
    delay: both([
      "Odloženo:", "Kasni:", "Odložena isporuka", "Isporuka kasni", "Isporuka je odložena", "Kašnjenje isporuke", "Kašnjenje u isporuci", "Poruka kasni", "Upozorenje: poruka još nije isporučena",
      "Obaveštenje o statusu isporuke (kašnjenje)"]),
    success: both(["Isporučeno:", "Prosleđeno:", "Potvrda isporuke", "Potvrda o isporuci", "Uspešna isporuka", "Obaveštenje o statusu isporuke (uspeh)"]),
    autoReply: both(["Automatski odgovor:", "Automatski odgovor", "Automatska poruka:", "Van kancelarije", "Nisam u kancelariji", "Odsutan:", "Odsutan sam", "Odsutna sam", "Obaveštenje o odsustvu", "Na godišnjem odmoru", "Godišnji odmor"]),
    readReceipt: both(["Pročitano:", "Nije pročitano:", "Nepročitano:", "Potvrda čitanja", "Potvrda o čitanju", "Potvrda o pročitanoj poruci"]),
  },
  senders: both(["Sistem za isporuku pošte", "Sistem za dostavu pošte", "Sistem pošte", "Poštanski sistem", "Podsistem za isporuku pošte", "Administrator sistema", "Server pošte", "Administrator pošte"]),
  failure: both([
    "Vaša poruka|vašu poruku|poruka koju ste poslali|poruku koju ste poslali|mejl koji ste poslali|vaš mejl * nije isporučena|nije isporučen|nije dostavljena|nije dostavljen|nije moguće isporučiti|nije bilo moguće isporučiti|nije mogla biti isporučena|nije mogla da bude isporučena|nije mogao biti isporučen|ne može se isporučiti|ne može biti isporučena|ne može da se isporuči|nismo mogli da isporučimo|nismo uspeli da isporučimo|je odbijena|je vraćena|je vraćen|je blokirana|odbijena je|vraćena je",
    "Isporuka|dostava|isporuka poruke|dostava poruke * ovim primaocima|sledećim primaocima|sledećem primaocu|primaocima|primaocu * nije uspela|nije moguća|neuspešna|bezuspešna",
    "Isporuka ovim primaocima ili grupama nije uspela", "Isporuka nije uspela za sledeće primaoce", "Nije uspela isporuka sledećim primaocima",
    "Poruka nije isporučena", "Poruka nije dostavljena", "Poruka nije mogla biti isporučena", "Poruka nije mogla da bude isporučena", "Poruku nije moguće isporučiti", "Poruku nije bilo moguće isporučiti", "Poruka se ne može isporučiti", "Poruka ne može da se isporuči",
    "Nije moguće isporučiti poruku", "Nismo uspeli da isporučimo", "Nismo mogli da isporučimo", "nije isporučena sledećim primaocima",
    "Slanje poruke nije uspelo", "Slanje pošte nije uspelo", "Poruku nije moguće poslati", "Poruka nije poslata", "Poruka nije mogla biti poslata", "Greška prilikom slanja pošte", "Greška prilikom slanja poruke", "Greška pri slanju poruke",
    "Ovo je trajna greška", "Došlo je do trajne greške", "Žao nam je što moramo da vas obavestimo", "isporuka * nije uspela"]),
  delay: both([
    "još nije isporučena|još nije dostavljena|još uvek nije isporučena|još uvek nije dostavljena", "Isporuka|dostava|poruka|poruke * kasni|je odložena|odložena je", "Pokušaji isporuke će se nastaviti", "čeka u redu|čeka na isporuku", "pokušaćemo|pokušaće * isporučimo|ponovo|kasnije|dostavimo", "nastavićemo da pokušavamo|nastaviće da pokušava|nastavlja da pokušava",
    "pokušaćemo ponovo|pokušaće ponovo|ponovo ćemo pokušati", "Ne morate ponovo da šaljete", "Nije potrebno ponovo slati", "Nemojte ponovo slati", "Ovo je samo upozorenje", "privremeni problem", "čeka odobrenje moderatora"]),
  success: both(["je uspešno isporučena|je uspešno dostavljena|uspešno je isporučena|uspešno je dostavljena", "Isporuka ovim primaocima ili grupama je dovršena", "Vaša poruka je isporučena"]),
  expired: both(["predugo u redu čekanja|predugo je u redu|predugo čekala", "u zadatom roku|u predviđenom roku", "isteklo vreme za isporuku|vreme za isporuku je isteklo|rok za isporuku je istekao", "odustajemo od isporuke|odustali smo od isporuke|odustaje od isporuke"]),
  original: both(["Originalna zaglavlja poruke:", "Originalna zaglavlja poruke", "Zaglavlja originalne poruke", "Zaglavlje originalne poruke", "Kopija poruke", "U nastavku je kopija poruke", "Ovo je kopija vaše poruke", "----- Originalna poruka -----", "-------- Prosleđena poruka --------"]),
  diagnostic: both([
    "Dijagnostičke informacije za administratore:", "Dijagnostičke informacije za administratore", "Server koji generiše:", "Generišući server:", "Server koji je generisao:", "Odgovor udaljenog servera", "Odgovor sa udaljenog servera", "Udaljeni server je vratio",
    "Udaljeni server je odgovorio", "Odgovor servera:", "Server je odgovorio:", "Server je odgovorio sa:", "iz sledećeg razloga", "zbog sledeće greške", "Razlog:", "Tehnički detalji", "Detalji o grešci", "Prijavljena greška:"]),
  autoReply: both([
    "nisam u kancelariji|van kancelarije sam|odsutan sam|odsutna sam|biću odsutan|biću odsutna|biću van kancelarije|trenutno sam odsutan|trenutno sam odsutna|nisam dostupan|nisam dostupna", "na godišnjem sam|na godišnjem odmoru|na porodiljskom|na bolovanju|na službenom putu",
    "Ovo je automatski odgovor|ovo je automatska poruka", "odgovoriću|javiću se|javiću vam se * po povratku|nakon povratka|kad se vratim|po svom povratku", "za hitne slučajeve|u hitnim slučajevima|za hitna pitanja", "više ne radi u"]),
  rules: ([
    { id: "sr/user-unknown", reason: "user-unknown",
      says: ["korisnik ne postoji", "korisnik nije pronađen", "nepoznat korisnik", "nepoznati korisnik", "primalac ne postoji", "primalac nije pronađen", "nepoznat primalac", "adresa primaoca ne postoji", "mejl adresa ne postoji",
        "imejl adresa nije pronađena", "e-adresa nije pronađena", "e-adresa koju ste uneli nije pronađena", "adresa nije pronađena", "adresa ne postoji", "sanduče ne postoji", "nalog ne postoji"],
      not: ["domen", "domena", "pošiljaoca"],
      matches: ["550 Primalac ne postoji", "Имејл адреса није пронађена.", "550 Непознати корисник"] },
    { id: "sr/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      says: ["sanduče je puno", "sanduče primaoca je puno", "poštansko sanduče je puno", "poštansko sanduče primaoca je puno", "sanduče je prepuno", "prekoračena kvota", "kvota je prekoračena"],
      matches: ["Poštansko sanduče primaoca je puno.", "552 Поштанско сандуче је пуно"] },
    { id: "sr/mailbox-disabled", reason: "mailbox-disabled",
      says: ["nalog je onemogućen", "nalog je blokiran", "nalog je ugašen", "nalog primaoca je onemogućen", "korisnički nalog je blokiran", "sanduče je onemogućeno", "korisnik je blokiran"], not: ["vaš"],
      matches: ["550 Налог је угашен"] },
    { id: "sr/domain-not-found", reason: "domain-not-found",
      says: ["domen ne postoji", "domen primaoca ne postoji", "domen nije pronađen", "domen primaoca nije pronađen", "nepoznat domen", "nepostojeći domen"], not: ["pošiljaoca"],
      matches: ["550 Domen nije pronađen", "550 Домен примаоца не постоји"] },
    { id: "sr/too-large", reason: "message-too-large", says: [
          "maksimalna veličina poruke * prekoračena",
          "poruka je prevelika", "poruka premašuje dozvoljenu veličinu", "veličina poruke premašuje", "prilog je prevelik"],
      matches: [
        "Максимална величина поруке од 30 MB је прекорачена.",
        "552 Порука је превелика", "552 Prilog je prevelik"] },
    { id: "sr/spam", reason: "spam-content", says: ["poruka je prepoznata kao spam", "poruka je označena kao spam", "poruka je označena kao neželjena", "klasifikovana kao spam", "prepoznata kao neželjena pošta"], not: ["IP"],
      matches: ["554 Порука је означена као нежељена"] },
    { id: "sr/restricted", reason: "recipient-restricted", says: ["nemate dozvolu za slanje poruka ovom primaocu", "nemate dozvolu za slanje primaocu", "primalac ne prihvata poruke od vas", "isporuka na ovu adresu je ograničena"],
      matches: ["Nemate dozvolu za slanje poruka ovom primaocu.", "Немате дозволу за слање порука овом примаоцу."] },
    { id: "sr/no-connection", reason: "connection-failed", says: [
          "greška pri povezivanju na", "veza sa serverom izgubljena", "veza sa serverom je izgubljena",
          "usluga nije povezana", "da se povežem sa SMPT", "да се повежем са СМПТ", "да се повежем на СМТП",
          "da se povežem na SMTP server", "da se povežem na smtp server", "nisam pronašao SMPT služitelja",
          "odlazni server * je nepoznat", "odlazni server * nije poznat",
          "veza je odbijena", "server ne odgovara", "server nije dostupan", "nije moguće povezati se sa serverom", "povezivanje sa serverom nije uspelo"], not: ["DNS", "održavanja", "stranica", "sajt", "baza podataka"],
      matches: [
        "Грешка при повезивању на сервер mail.example.org",
        "Сервер не одговара: mail.example.org"] },
    { id: "sr/relay", reason: "relay-denied", says: ["prosleđivanje nije dozvoljeno", "prosleđivanje odbijeno", "relay nije dozvoljen"],
      matches: ["554 Prosleđivanje nije dozvoljeno"] },
    { id: "sr/blocked", reason: "reputation-blocked", says: ["na crnoj listi", "IP adresa je blokirana", "vaša IP adresa je blokirana"], not: ["spamhaus"],
      matches: ["554 Сервер је на црној листи"] },
    { id: "sr/auth-required", reason: "auth-required", says: [
          "potrebno je potvrđivanje identiteta",
          "potrebna je autentifikacija", "potrebna je provera identiteta", "potrebna je prijava na server"],
      matches: [
        "Потребно је потврђивање идентитета",
        "530 Потребна је аутентификација"] },
    { id: "sr/address-invalid", reason: "address-invalid",
      says: [
        "nije ispravna mejl adresa", "nije ispravna imejl adresa", "ni jedan primalac nije validan",
        "sledeće adrese nisu validne", "sljedeće adrese nisu validne", "više neispravnih primalaca",
        "primalac nije prepoznat kao ispravna", "neispravna adresa", "neispravna mejl adresa"],
      matches: ["Не могу послати поруку: следеће адресе нису валидне: anna@example"] },
    { id: "sr/credentials", reason: "credentials-rejected",
      says: [
          "сервер * није прихватио Kerberos/GSSAPI тикет",
          "server * nije prihvatio Kerberos/GSSAPI tiket",
        "ne podržava šifrovane lozinke", "ne dozvoljava nešifrovane lozinke", "ne mogu da se autentifikujem",
        "nije prihvatio Kerberos", "ne podržava izabrani način prijave", "prijavljivanje propalo",
        "potvrđivanje identiteta nije uspelo", "nije uspelo * potvrđivanje identiteta",
        "mehanizam potvrđivanja identiteta je preslab", "prijava nije uspela", "greške u prijavi",
        "autentifikacija nije uspela", "СМПТ АУТХ није доступан", "СМТП АУТХ није доступан"],
      matches: ["Потврђивање идентитета није успело на mail.example.org"] },
    { id: "sr/rate", reason: "rate-limited",
      says: [
        "da pošaljem previše pošte", "poslali ste previše poruka"],
      matches: ["Покушавам да пошаљем превише поште."] },
    { id: "sr/sender-not-permitted", reason: "sender-not-permitted",
      says: [
        "slanje sa sledećih adresa nije uspelo"],
      matches: ["Слање са следећих адреса није успело."] },
    { id: "sr/tls", reason: "tls-failed",
      says: [
        "šifrovanje za traženi mehanizam"],
      matches: ["Неопходно је шифровање за тражени механизам"] },
    { id: "sr/too-many-recipients", reason: "too-many-recipients",
      says: [
        "premašen dozvoljeni broj primalaca"],
      matches: ["Порука није послата јер је премашен дозвољени број прималаца."] },
    { id: "sr/smtputf8", reason: "protocol-error", detail: "smtputf8",
      says: [
        "ne podržava Unikod u adresama"],
      matches: ["Сервер не подржава Уникод у адресама е-поште."] },
  ] satisfies Said[]).map(inRule),
} satisfies Language;
