import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Romanian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "ro",
  name: "Romanian",
  subjects: {
    failure: [
      "Eroare la livrarea",
      "Eroare de livrare", 
      "Nelivrabil:", "Nelivrat:", "Imposibil de livrat:", "Nu se poate livra:", "Mesaj nelivrat",
      "Mesajul nu a fost livrat", "Mesajul nu a putut fi livrat", "Mesaj nelivrabil", "Livrare eșuată",
      "Livrarea a eșuat", "Eroare la livrare", "Notificare privind starea livrării (eroare)",
      "Notificare privind starea livrării (eșec)", "Notificare de nelivrare", "Raport de nelivrare", "Mesaj returnat",
      "Mesaj returnat expeditorului", "Returnat expeditorului", "Adresa nu a fost găsită", "Adresă negăsită",
      "Mesaj blocat", "Mesaj respins"],
    delay: [
      "Întârziat:", "Livrare întârziată", "Livrarea este întârziată", "Mesaj întârziat",
      "Notificare privind starea livrării (întârziere)"],
    success: ["Livrat:", "Retransmis:", "Confirmare de livrare", "Notificare privind starea livrării (succes)"],
    autoReply: [
      "Răspuns automat:", "Răspuns automat", "În afara biroului:", "În afara biroului", "Absent din birou",
      "Mesaj de absență"],
    readReceipt: ["Citit:", "Necitit:", "Confirmare de citire"],
  },
  senders: [
    "Sistem de livrare a corespondenței", "Sistemul de e-mail", "Administrator de sistem",
    "Subsistem de livrare a mesajelor"],
  failure: [
    "Mesajul * a fost respins", "Nu am putut livra mesajul", "Mesajul * nu a fost livrat",
    "Mesajul * nu a putut fi livrat", "Mesajul * a fost blocat",
    "Livrarea către", "livrarea a eșuat", "nu a putut fi livrat", "mesajul dumneavoastră pentru lista * respins", 
    "Livrarea către acești destinatari sau grupuri nu a reușit",
    "Livrarea la acești destinatari sau aceste grupuri a eșuat",
    "Livrarea către acești destinatari sau grupuri a eșuat", "Livrarea către următorii destinatari sau grupuri a eșuat",
    "Livrarea către următorii destinatari a eșuat", "Mesajul nu a ajuns la unii sau la toți destinatarii",
    "Următorii destinatari nu pot fi contactați", "Mesajul dvs. nu a putut fi livrat",
    "Mesajul dumneavoastră nu a putut fi livrat", "Mesajul dvs. către * nu a putut fi livrat",
    "Mesajul tău nu a fost livrat", "Mesajul tău către * nu a fost livrat", "Mesajul dvs. nu a fost livrat",
    "Mesajul nu a putut fi livrat", "Mesajul nu a fost livrat", "Nu s-a putut livra mesajul",
    "nu a putut fi livrat unuia sau mai multor destinatari", "Ne pare rău, dar mesajul", "Din păcate, mesajul",
    "Acest mesaj a fost creat automat", "Aceasta este o eroare permanentă", "Mesajul dvs. a fost respins",
    "Trimiterea mesajului a eșuat", "Mesajul nu a putut fi trimis", "A apărut o eroare la trimiterea"],
  delay: [
    "reţinut până când moderatorul", "mesajul * este întârziat", "livrarea * este întârziată", 
    "Livrarea către acești destinatari sau grupuri este întârziată",
    "Livrarea către acești destinatari sau grupuri a fost întârziată",
    "Livrarea către următorii destinatari este întârziată", "Acest mesaj nu a fost încă livrat",
    "nu a fost încă livrat", "Nu este necesar să retrimiteți", "Nu trebuie să retrimiteți",
    "Acesta este doar un avertisment", "Încercările de livrare vor continua", "A apărut o problemă temporară",
    "Gmail va încerca din nou"],
  success: [
    "Mesajul dvs. a fost livrat următorilor destinatari",
    "Livrarea către acești destinatari sau grupuri este finalizată", "Mesajul a fost livrat cu succes"],
  expired: [
    "în limita de timp specificată", "prea mult timp în coadă", "a încercat fără succes să livreze acest mesaj",
    "timpul de livrare a expirat"],
  original: [
    "Anteturi originale ale mesajului:", "Anteturile originale ale mesajului", "Anteturile mesajului original",
    "Antetul mesajului original", "Aceasta este o copie a mesajului", "Copia mesajului original",
    "----- Mesaj original -----"],
  diagnostic: [
    "Informații de diagnosticare pentru administratori:", "Informații de diagnosticare pentru administratori",
    "Informații de diagnostic pentru administratori", "Server generator:", "Server de generare:",
    "Serverul la distanță a returnat", "Următoarea organizație a respins mesajul", "Detalii eroare",
    "Detalii tehnice despre eroarea permanentă", "Răspunsul a fost:", "Serverul a răspuns:", "Răspunsul serverului:",
    "din următorul motiv", "din următoarele motive", "Motivul erorii"],
  autoReply: [
    "În prezent nu sunt la birou", "Nu sunt la birou", "Sunt în concediu", "Mă aflu în concediu", "Voi fi în concediu",
    "Voi reveni la birou", "voi răspunde la întoarcere", "Pentru urgențe vă rog", "În caz de urgență",
    "Acesta este un răspuns automat"],
  rules: [
    {
      id: "ro/user-unknown", reason: "user-unknown",
      when: {
        says: ["Căsuța poștală nu există", "căsuța nu există", 
          "utilizator necunoscut", "utilizator inexistent", "utilizatorul nu există", "utilizatorul nu a fost găsit",
          "destinatar necunoscut", "destinatar inexistent", "destinatarul nu există", "destinatarul nu a fost găsit",
          "adresă inexistentă", "adresa nu există", "adresa nu a fost găsită", "adresă necunoscută",
          "adresa de e-mail nu există", "adresa de e-mail nu a fost găsită",
          "adresa de e-mail introdusă nu a fost găsită", "adresa de e-mail pe care ați introdus-o nu a fost găsită",
          "adresa de e-mail a destinatarului nu a fost găsită", "cutia poștală nu există", "contul nu există",
          "cont inexistent", "deoarece adresa nu a fost găsită"],
      },
      matches: [
        "Adresa de e-mail pe care ați introdus-o nu a fost găsită. Verificați adresa de e-mail a destinatarului și încercați să retrimiteți mesajul.",
        "anna@example.com: utilizator necunoscut"],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "contul este dezactivat", "contul a fost dezactivat", "contul este suspendat", "cont suspendat",
          "cont dezactivat", "cutia poștală este dezactivată", "contul este inactiv"],
      },
      matches: ["Contul este dezactivat și nu acceptă mesaje."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "nu mai există spațiu", "nu mai este spațiu", "spațiu insuficient în căsuța", "a atins dimensiunea maximă",
          "cutia poștală este plină", "cutia poștală a destinatarului este plină", "căsuța poștală este plină",
          "căsuța poștală a destinatarului este plină", "inboxul destinatarului este plin", "cutie poștală plină",
          "căsuță poștală plină", "cotă depășită", "cota a fost depășită", "spațiu de stocare depășit"],
      },
      matches: ["Cutia poștală a destinatarului este plină și nu poate accepta mesaje acum."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "a blocat expeditorul", "v-a blocat",
          "de moderator", 
          "livrarea la această adresă este restricționată", "nu aveți permisiunea de a trimite către acest destinatar",
          "nu aveți permisiunea să trimiteți", "acceptă mesaje doar de la", "acceptă numai mesaje de la",
          "nu acceptă mesaje de la"],
      },
      matches: ["Nu aveți permisiunea de a trimite către acest destinatar."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "domeniul destinatarului nu există", "domeniul destinatarului nu a fost găsit",
          "domeniul nu există", "domeniu inexistent", "domeniul nu a fost găsit", "domeniul * nu a fost găsit",
          "domeniu necunoscut", "gazdă necunoscută"], not: ["expeditorului"],
      },
      matches: ["Mesajul nu a fost livrat deoarece domeniul exmaple.example nu a fost găsit."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/relay", reason: "relay-denied",
      when: {
        says: ["retransmiterea nu este permisă", "retransmitere refuzată", "relay refuzat", "relay nepermis"],
      },
      matches: ["Retransmiterea nu este permisă: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/auth-required", reason: "auth-required",
      when: {
        says: [
          "autentificare necesară", "este necesară autentificarea", "necesită autentificare",
          "trebuie să vă autentificați"],
      },
      matches: ["Serverul de ieșire necesită autentificare."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "Kerberos/GSSAPI nu a fost acceptat", "eșuare temporară a autentificării",
          "mecanismul de autentificare este prea slab", "eroare la autentificare", "SMTP AUTH indisponibil",
          "SMTP AUTH selectată nu este",
          "autentificarea a eșuat", "autentificare eșuată", "eroare de autentificare",
          "nume de utilizator sau parolă incorecte", "nume de utilizator sau parolă greșită", "parolă incorectă",
          "parolă greșită"],
      },
      matches: [
        "A apărut o eroare la autentificare pe mail.example.org",
        "Autentificarea a eșuat: nume de utilizator sau parolă incorecte."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/too-large", reason: "message-too-large",
      when: {
        says: [
          "depășit mărimea maximă permisă",
          "dimensiunea maximă a unui mesaj * depășită",
          "depășește dimensiunea permisă", "depășește limita de",
          "mesajul este prea mare", "mesaj prea mare", "depășește dimensiunea maximă", "depășește limita de dimensiune",
          "dimensiunea mesajului depășește"],
      },
      matches: [
        "Dimensiunea maximă a unui mesaj a fost depășită.",
        "anna@example.com: Mesajul depășește dimensiunea permisă",
        "Mesajul este prea mare: depășește dimensiunea maximă permisă."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/spam", reason: "spam-content",
      when: { says: [
        "filtrul antispam", "filtrul anti-spam",
        "mesaj nedorit", "mesaje nedorite", "e-mail nedorit", "conținut nedorit"] },
      matches: ["Mesajul a fost clasificat ca e-mail nedorit."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/virus", reason: "malware",
      when: {
        says: ["conține un virus", "virus detectat", "software rău intenționat", "software dăunător", "cod periculos"],
      },
      matches: ["Mesajul conține software rău intenționat."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "atașamentele de acest tip", "fișierele de acest tip",
          "atașament nepermis", "atașamentul nu este permis", "atașament blocat", "tip de fișier nepermis"],
      },
      matches: ["Atașament nepermis: factura-ro.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "adresa IP este blocată", "adresa IP * blocată", "pe lista neagră", "pe o listă neagră", "reputație slabă"],
      },
      matches: ["Adresa IP a serverului dvs. este pe lista neagră."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/policy", reason: "policy-rejected",
      when: {
        says: [
          "încalcă politica", "încălcarea politicii", "din motive de securitate", "blocat de administrator",
          "acces refuzat", "acces interzis"],
      },
      matches: ["Mesaj respins: încalcă politica destinatarului."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/sending-limit", reason: "sending-limit",
      when: { says: ["limita de trimitere", "limită de trimitere", "limita zilnică"] },
      matches: ["Ați atins limita de trimitere. Mesajul nu a fost trimis."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/rate", reason: "rate-limited",
      when: { says: [
          "trimiteți prea multe mail-uri", "trimiteți prea multe mesaje",
          "prea multe conexiuni", "prea multe mesaje"] },
      matches: [
        "Ați încercat să trimiteți prea multe mesaje.",
        "Prea multe conexiuni de la serverul dvs."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "depășirii numărului permis de destinatari",
          "prea mulți destinatari", "numărul maxim de destinatari"] },
      matches: [
        "Netrimis din cauza depășirii numărului permis de destinatari.",
        "Prea mulți destinatari în mesaj."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/no-connection", reason: "connection-failed",
      when: {
        says: [
          "eroare de conectare la serverul SMTP", "serviciul nu este conectat", "conexiune închisă de serverul",
          "conectarea la server nu a putut fi realizată",
          "conexiune refuzată", "conexiunea a fost refuzată", "conexiunea a eșuat", "conectarea la server a eșuat",
          "nu se poate conecta", "nu s-a putut conecta", "serverul nu răspunde", "conexiune întreruptă"],
        not: ["DNS", "mentenanță", "întreținere"],
      },
      matches: [
        "Eroare de conectare la serverul SMTP mail.example.org",
        "Conectarea la server a eșuat: mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: ["conexiunea a expirat", "timpul de așteptare a expirat", "timp de așteptare depășit"], not: ["DNS", "mentenanță", "întreținere"] },
      matches: ["Timpul de așteptare a expirat pentru răspunsul serverului."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/expired", reason: "delivery-expired",
      when: {
        says: [
          "în limita de timp specificată", "prea mult timp în coadă", "a încercat fără succes să livreze acest mesaj",
          "timpul de livrare a expirat"],
      },
      matches: ["Serverul a încercat fără succes să livreze acest mesaj."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/loop", reason: "mail-loop",
      when: { says: ["buclă de e-mail", "buclă detectată", "buclă de mesaje"] },
      matches: ["Mesaj eliminat: buclă detectată."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/server-error", reason: "server-error",
      when: {
        says: [
          "serviciul nu e disponibil",
          "eroare internă a serverului", "serviciul nu este disponibil", "serviciu indisponibil",
          "temporar indisponibil", "eroare temporară"],
      },
      matches: [
        "Serviciul nu este disponibil acum.",
        "Serviciu indisponibil, încercați mai târziu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "adrese nevalabile",
          "nu este o adresă de e-mail validă", "adresă email nevalidă", "toate adresele destinatar sunt invalide",
          "toți destinatarii sunt invalizi", "adrese sunt invalide", "unul sau mai mulți destinatari nu sunt valizi",
          "destinatar nu a fost recunoscut ca o adresă",
          "adresă nevalidă", "adresă invalidă", "adresa este nevalidă", "adresa de e-mail nu este validă",
          "destinatar nevalid", "formatul adresei de e-mail nu este corect"],
      },
      matches: [
        "Mesajul nu poate fi trimis: unul sau mai mulți destinatari nu sunt valizi",
        "Adresă nevalidă: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Romanian", seen: "2026-11",
    },
    {
      id: "ro/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "serverul dvs. nu acceptă SMTPUTF8", "serverul nu acceptă SMTPUTF8"],
      },
      matches: ["Serverul nu acceptă SMTPUTF8."],
      source: "Mail programs and webmails that speak Romanian", seen: "2026-11",
    },
    {
      id: "ro/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "următoarele adrese From au dat eroare", "adresa expeditorului nu este validă",
          "adresa expeditorului a fost respinsă"],
      },
      matches: ["Netrimis: adresa expeditorului nu este validă."],
      source: "Mail programs and webmails that speak Romanian", seen: "2026-11",
    },
    {
      id: "ro/server-full", reason: "server-full",
      when: {
        says: [
          "spațiu de stocare insuficient pe server"],
      },
      matches: ["Spațiu de stocare insuficient pe server."],
      source: "Mail programs and webmails that speak Romanian", seen: "2026-11",
    },
  ],
} satisfies Language;
