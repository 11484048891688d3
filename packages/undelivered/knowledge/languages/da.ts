import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Danish. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "da",
  name: "Danish",
  subjects: {
    failure: [
      "Din mail kunne ikke leveres", "Din e-mail kunne ikke leveres", "Besked ikke leveret",
      "Din mail blev ikke leveret",
      "Leveringsfejl", 
      "Kan ikke leveres:", "Ikke leveret:", "Ikke-leveret:", "Uleveret:", "Kan ikke afleveres:", "Kunne ikke leveres:",
      "Meddelelsen kunne ikke leveres", "Meddelelsen blev ikke leveret", "Beskeden kunne ikke leveres",
      "E-mail kunne ikke leveres", "Mailen kunne ikke leveres", "Levering mislykkedes", "Leveringen mislykkedes",
      "Fejl ved levering", "Mislykket levering", "Meddelelse om leveringsstatus (fejl)",
      "Meddelelse om leveringsstatus (mislykkedes)", "Rapport om manglende levering", "Returneret mail",
      "Returneret post", "Returneret til afsender", "Adressen blev ikke fundet", "Meddelelsen blev blokeret",
      "Meddelelsen blev afvist"],
    delay: ["Din mail er forsinket", "Mail forsinket", 
      "Forsinket:", "Levering forsinket", "Leveringen er forsinket", "Forsinket levering", "Meddelelsen er forsinket",
      "Meddelelse om leveringsstatus (forsinkelse)"],
    success: [
      "Leveret:", "Videresendt (relay):", "Leveringskvittering", "Leveringsbekræftelse",
      "Meddelelse om leveringsstatus (succes)"],
    autoReply: [
      "Automatisk svar:", "Automatisk svar", "Autosvar:", "Autosvar", "Ikke til stede:", "Fravær:",
      "Fraværsbesked", "Fraværsmeddelelse", "På ferie", "Ikke på kontoret"],
    readReceipt: ["Læst:", "Ikke læst:", "Ulæst:", "Læsekvittering", "Kvittering for læsning"],
  },
  senders: ["Maillevering", "Postleveringssystem", "Mailsystem", "Systemadministrator", "Postadministrator"],
  failure: [
        "Kan ikke fortolke listen af modtagere",
    "Din mail * kunne ikke leveres", "Din besked * blev afvist", "Din mail * blev afvist",
    "Din besked * kunne ikke leveres", "Vi kunne ikke levere din", "Din e-mail * kunne ikke leveres",
    "Din mail * blev ikke leveret",
    "Levering mislykkedes til", "besked til listen * afvist", 
    "Levering til disse modtagere eller grupper mislykkedes",
    "Leveringen til disse modtagere eller grupper mislykkedes",
    "Levering til følgende modtagere eller grupper mislykkedes",
    "Leveringen til følgende modtagere eller grupper mislykkedes",
    "Levering til følgende modtagere eller distributionslister mislykkedes",
    "Levering til følgende modtagere mislykkedes", "Leveringen til følgende modtagere mislykkedes",
    "Meddelelsen nåede ikke frem til nogle af eller alle modtagerne",
    "Din meddelelse nåede ikke frem til nogle eller alle", "Følgende modtagere kan ikke nås",
    "Følgende modtagere kunne ikke nås", "Din meddelelse til * kunne ikke leveres", "Din meddelelse kunne ikke leveres",
    "Din meddelelse blev ikke leveret", "Din meddelelse er ikke blevet leveret", "Din mail kunne ikke leveres",
    "Din e-mail kunne ikke leveres", "Meddelelsen kunne ikke leveres", "Meddelelsen blev ikke leveret",
    "Beskeden kunne ikke leveres", "Det var ikke muligt at levere din meddelelse",
    "kunne ikke leveres til en eller flere modtagere", "Følgende adresser mislykkedes",
    "Vi beklager at måtte meddele, at din", "Desværre kunne din", "Denne meddelelse er oprettet automatisk af",
    "Dette er en permanent fejl", "Din meddelelse blev afvist", "Afsendelse af meddelelsen mislykkedes",
    "Meddelelsen kunne ikke sendes", "Der opstod en fejl under afsendelse"],
  delay: [
    "holdes foreløbigt tilbage, indtil", "mail * er forsinket", "besked * er forsinket", "ikke leveret endnu", 
    "Levering til disse modtagere eller grupper er forsinket",
    "Leveringen til disse modtagere eller grupper er blevet forsinket", "Levering til følgende modtagere er forsinket",
    "Meddelelsen er endnu ikke leveret", "er endnu ikke blevet leveret", "er endnu ikke leveret",
    "er ikke blevet leveret endnu", "Du behøver ikke sende meddelelsen igen",
    "Du behøver ikke at sende meddelelsen igen", "Dette er kun en advarsel", "Der vil fortsat blive forsøgt",
    "Leveringsforsøgene fortsætter", "Der opstod et midlertidigt problem", "Gmail prøver igen"],
  success: [
    "Din meddelelse er leveret til følgende modtagere", "Levering til disse modtagere eller grupper er fuldført",
    "men destinationsserveren sendte ikke", "Din meddelelse er blevet leveret"],
  expired: [
    "Meddelelsen kunne ikke leveres inden for den angivne tidsfrist", "inden for den angivne tidsfrist",
    "for længe i køen", "har forsøgt at levere denne meddelelse uden held", "leveringstiden er udløbet"],
  original: [
    "Oprindelige brevhoveder:", "Oprindelige brevhoveder", "Oprindeligt brevhoved", "Oprindelige meddelelseshoveder:",
    "Oprindelige meddelelseshoveder", "Den oprindelige meddelelses headere", "Dette er en kopi af meddelelsen",
    "Kopi af den oprindelige meddelelse", "----- Oprindelig meddelelse -----"],
  diagnostic: [
    "Diagnosticeringsoplysninger til administratorer:", "Diagnosticeringsoplysninger til administratorer",
    "Diagnosticeringsoplysninger for administratorer:", "Diagnosticeringsoplysninger for administratorer",
    "Diagnostiske oplysninger til administratorer", "Genererende server:", "Opretter server:",
    "Fjernserveren returnerede", "Fjernserver returnerede", "Følgende organisation afviste din meddelelse:",
    "Fejloplysninger", "Rapporteret fejl:", "Tekniske detaljer om permanent fejl", "Svaret var:",
    "Svaret fra fjernserveren var:", "Mailserveren svarede:", "Serveren svarede:", "Svar fra serveren:",
    "af følgende årsag", "af følgende grund", "Årsag til fejlen", "med følgende fejl"],
  autoReply: [
    "Jeg er i øjeblikket ikke på kontoret", "Jeg er ikke på kontoret", "Jeg er ikke til stede på kontoret",
    "Jeg er på ferie til", "Jeg er på ferie indtil", "Jeg holder ferie", "Jeg er på barsel",
    "Jeg er tilbage på kontoret", "tilbage på kontoret den", "Jeg vil besvare din mail, når jeg er tilbage",
    "svarer på din mail, når jeg er tilbage", "I hastende tilfælde kan du kontakte", "Ved hastesager kontakt",
    "I presserende tilfælde", "Dette er et automatisk svar", "Din mail vil ikke blive videresendt",
    "er ikke længere ansat"],
  rules: [
    {
      id: "da/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "ingen bruger med det navn", "ingen bruger med dette navn", "ingen konto med det navn",
          "ingen postkasse med det navn",
          "ukendt bruger", "brugeren er ukendt", "brugeren findes ikke", "brugeren * findes ikke",
          "brugeren eksisterer ikke", "brugeren blev ikke fundet", "ukendt modtager", "modtageren findes ikke",
          "modtageren blev ikke fundet", "ukendt adresse", "adressen findes ikke", "adressen * findes ikke",
          "adressen eksisterer ikke", "adressen blev ikke fundet", "e-mailadressen findes ikke",
          "e-mailadressen blev ikke fundet", "mailadressen findes ikke", "den angivne e-mailadresse blev ikke fundet",
          "den e-mailadresse, du angav, blev ikke fundet", "den e-mailadresse, du har angivet, blev ikke fundet",
          "den mailadresse, du har angivet, blev ikke fundet", "modtagerens e-mailadresse blev ikke fundet",
          "blev ikke fundet på", "fordi adressen ikke blev fundet", "postkassen findes ikke", "kontoen findes ikke"], not: ["domænet"],
      },
      matches: [
        "Den e-mailadresse, du har angivet, blev ikke fundet. Kontrollér modtagerens e-mailadresse, og prøv at sende meddelelsen igen.",
        "anna@example.com: ukendt bruger"],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "postkassen er deaktiveret", "kontoen er deaktiveret", "kontoen er blevet deaktiveret", "kontoen er spærret",
          "kontoen er lukket", "postkassen er spærret", "postkassen er lukket", "kontoen er inaktiv"],
      },
      matches: ["Kontoen er deaktiveret og kan ikke modtage meddelelser."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "nået sin maksimale størrelse", "nået den maksimale størrelse", "ikke mere plads i postkassen",
          "ikke plads i postkassen",
          "postkassen er fuld", "modtagerens postkasse er fuld", "modtagerens indbakke er fuld", "indbakken er fuld",
          "mailboksen er fuld", "fuld postkasse", "kvoten er overskredet", "kvote overskredet", "overskredet sin kvote",
          "lagerpladsen er opbrugt"],
      },
      matches: ["Modtagerens postkasse er fuld og kan ikke modtage meddelelser lige nu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "tager ikke imod beskeder fra dig", "tager ikke imod mails fra dig", "modtager ikke mails fra dig",
          "har blokeret afsenderen", "har blokeret dig",
          "af moderatoren", 
          "levering til denne adresse er begrænset", "du har ikke tilladelse til at sende til denne modtager",
          "du har ikke tilladelse til at sende til", "accepterer kun meddelelser fra", "modtager kun meddelelser fra",
          "kun medlemmer kan", "afvist af moderatoren", "modtageren har blokeret dig"],
      },
      matches: [
        "anna@example.com: Modtageren har blokeret afsenderen",
        "Meddelelsen kan ikke leveres, fordi levering til denne adresse er begrænset."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "modtagerens domæne findes ikke", "modtagerens domæne blev ikke fundet",
          "domænet findes ikke", "domænet * findes ikke", "domænet eksisterer ikke", "domænet blev ikke fundet",
          "domænet * blev ikke fundet", "domænet * ikke blev fundet", "ukendt domæne", "ukendt vært"], not: ["afsenderens", "afsenderadressen"],
      },
      matches: ["Meddelelsen blev ikke leveret, fordi domænet exmaple.example ikke blev fundet."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/relay", reason: "relay-denied",
      when: {
        says: [
          "videresendelse ikke tilladt", "videresendelse er ikke tilladt", "relay ikke tilladt", "relay nægtet",
          "relaying ikke tilladt", "videresendelse afvist"],
      },
      matches: ["Videresendelse er ikke tilladt: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/auth-required", reason: "auth-required",
      when: {
        says: [
          "godkendelse kræves",
          "godkendelse påkrævet", "godkendelse er påkrævet", "kræver godkendelse", "kræver login", "du skal logge på",
          "autentificering påkrævet"],
      },
      matches: [
        "Godkendelse kræves for at sende.",
        "Serveren til udgående mail kræver godkendelse."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "understøtter * ikke krypterede adgangskoder", "tillader ikke ukrypterede adgangskoder",
          "kunne ikke godkendes af SMTP", "Kerberos/GSSAPI-ticket blev ikke accepteret",
          "understøtter ikke den valgte sikkerhedsindstilling", "midlertidig autentificeringsfejl",
          "autentificeringsmekanismen er for svag", "godkendelses fejlede", "godkendelse fejlede",
          "fejl ved godkendelse", "fejl under godkendelse", "SMTP AUTH ikke tilgængelig", "SMTP AUTH ikke tilgænglig",
          "SMTP AUTH metode var ikke tilgængelig",
          "godkendelse mislykkedes", "godkendelsen mislykkedes", "login mislykkedes",
          "forkert brugernavn eller adgangskode", "brugernavnet eller adgangskoden * er forkert", "forkert adgangskode",
          "ugyldig adgangskode", "mailserveren afviste dit login"],
      },
      matches: [
        "Der opstod fejl under godkendelse hos mail.example.org",
        "Godkendelsen mislykkedes: forkert brugernavn eller adgangskode."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "følgende afsenderadresse er forkert", "afsenderadresse ikke gyldig", "afsenderadressen er ikke gyldig",
          "ikke tilladelse til at sende meddelelsen på vegne af", "afsenderadressen er ikke tilladt",
          "afsenderadressen blev afvist", "afsenderen er ikke tilladt"],
      },
      matches: [
        "Kan ikke sende: afsenderadressen er ikke gyldig.",
        "Afsenderadressen er ikke tilladt: mig@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/too-large", reason: "message-too-large",
      when: {
        says: [
          "vedhæftes. Størrelsen på en meddelelse må ikke overstige",
          "overskrider den tilladte størrelse", "overskrider tilladt størrelse", "overskrider den tilladte",
          "meddelelsen er for stor", "beskeden er for stor", "mailen er for stor",
          "overskrider den maksimale størrelse", "overskrider størrelsesgrænsen", "meddelelsens størrelse overskrider",
          "større end det tilladte"],
      },
      matches: [
        "Kunne ikke vedhæftes. Størrelsen på en meddelelse må ikke overstige 30 MB.",
        "anna@example.com: Beskeden overskrider den tilladte størrelse",
        "Meddelelsen er for stor. Gør den mindre, og send den igen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/spam", reason: "spam-content",
      when: {
        says: [
          "afvist af spamfilter", "af spamfilteret", "af vores spamfilter",
          "uønsket mail", "uønsket post", "identificeret som spam", "vurderet som spam", "klassificeret som spam",
          "afvist som spam"],
      },
      matches: ["Meddelelsen blev vurderet som uønsket mail."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/virus", reason: "malware",
      when: {
        says: [
          "indeholder virus", "indeholder en virus", "virus fundet", "skadelig software", "ondsindet software",
          "skadelig kode"],
      },
      matches: ["Meddelelsen indeholder skadelig software."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "fil af en type, som ikke", "filer af denne type", "fil af denne type", "filtype, som ikke er tilladt",
          "vedhæftet fil er ikke tilladt", "vedhæftede filer er ikke tilladt", "ulovlig vedhæftet fil",
          "filtypen er ikke tilladt", "vedhæftningen blev blokeret", "ikke tilladt filtype"],
      },
      matches: ["Ikke tilladt filtype: faktura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP-adressen er blokeret", "IP-adresse er blokeret", "IP-adresse * er blokeret", "er sortlistet",
          "på en sortliste", "på vores sortliste", "dårligt omdømme"],
      },
      matches: ["Din IP-adresse er blokeret, da den er på en sortliste."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/policy", reason: "policy-rejected",
      when: {
        says: [
          "overtræder politikken", "i strid med politikken", "overtrædelse af politik", "af sikkerhedsmæssige årsager",
          "af sikkerhedsgrunde", "blokeret af administratoren", "adgang nægtet",
          "tilladelses- eller sikkerhedsproblemer"],
      },
      matches: ["Meddelelsen blev afvist: i strid med politikken hos modtageren."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/sending-limit", reason: "sending-limit",
      when: { says: [
          "sende beskeder til flere end * modtagere indenfor", "sende beskeder til flere end * modtagere inden for",
          "grænsen for afsendelse", "grænse for afsendelse", "afsendelsesgrænse", "daglig grænse"] },
      matches: [
        "Du kan ikke sende beskeder til flere end 100 modtagere inden for 24 timer.",
        "Du har nået en grænse for afsendelse af mails. Meddelelsen blev ikke sendt."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/rate", reason: "rate-limited",
      when: { says: ["for mange forbindelser", "for mange meddelelser", "for mange mails"] },
      matches: ["For mange forbindelser fra din server."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "sende beskeder til flere end * modtagere",
          "for mange modtagere", "maksimalt antal modtagere"] },
      matches: [
        "Du må ikke sende beskeder til flere end 25 modtagere.",
        "For mange modtagere i meddelelsen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/no-connection", reason: "connection-failed",
      when: {
        says: [
          "fejl ved oprettelse til SMTP", "tjeneste ikke forbundet", "forbindelsen * lukket af ekstern vært",
          "forbindelsen lukket af ekstern vært", "kunne ikke forbinde til serveren",
          "tilslutning til SMTP-serveren * mislykkedes",
          "forbindelsen blev afvist", "forbindelse afvist", "forbindelsen mislykkedes",
          "forbindelsen til serveren * mislykkedes", "kan ikke oprette forbindelse", "kunne ikke oprette forbindelse",
          "serveren svarer ikke", "serveren kan ikke nås", "forbindelsen blev afbrudt"],
        not: ["DNS", "vedligeholdelse"],
      },
      matches: [
        "Kunne ikke forbinde til serveren mail.example.org",
        "Meddelelsen kunne ikke sendes: kunne ikke oprette forbindelse til serveren mail.example.org."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "forbindelsen * løb ud for tid",
          "timeout for forbindelsen", "forbindelsen fik timeout", "timeout ved forbindelse", "der opstod timeout"], not: ["DNS", "vedligeholdelse"],
      },
      matches: [
        "Forbindelsen til mail.example.org løb ud for tid.",
        "Der opstod timeout, mens der blev ventet på svar fra serveren."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/expired", reason: "delivery-expired",
      when: {
        says: [
          "inden for den angivne tidsfrist", "for længe i køen", "har forsøgt at levere denne meddelelse uden held"],
      },
      matches: ["Microsoft Exchange har forsøgt at levere denne meddelelse uden held og er holdt op med at prøve."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/loop", reason: "mail-loop",
      when: {
        says: ["mailløkke", "e-mail-løkke", "postløkke", "løkke registreret", "sløjfe registreret", "for mange hop"],
      },
      matches: ["Meddelelsen blev kasseret: løkke registreret."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/server-error", reason: "server-error",
      when: {
        says: [
          "intern serverfejl", "tjenesten er ikke tilgængelig", "midlertidigt utilgængelig", "midlertidig utilgængelig",
          "serveren er overbelastet", "serveren er optaget", "midlertidig fejl"],
        not: ["postkassen", "postkasse", "mailboksen", "opslag", "navneopslag"],
      },
      matches: ["Tjenesten er midlertidigt utilgængelig, prøv igen senere."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/greylisted", reason: "greylisted",
      when: { says: ["grålistet", "gråliste", "midlertidigt afvist, prøv"] },
      matches: ["Afsenderen er grålistet, prøv igen om nogle minutter."],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/address-invalid", reason: "address-invalid",
      when: {
        says: ["adresse * er ikke gyldig", 
          "er ikke en gyldig mailadresse", "er ikke en gyldig e-mailadresse", "er ikke en gyldig email adresse",
          "ugyldig email adresse", "udgyldig adresse", "alle modtagere er ugyldige", "følgende adresser er ugyldige",
          "en eller flere ugyldige modtagere", "ikke genkendt som en gyldig e-mailadresse",
          "ugyldig e-mailadresse", "ugyldig mailadresse", "ugyldig adresse", "ugyldig modtager", "adressen er ugyldig",
          "ikke en gyldig e-mailadresse", "e-mailadressens format er forkert"], not: ["MX-posten", "MX-record"],
      },
      matches: ["Email adresse (bob@@example.org) er ikke gyldig.", 
        "Kan ikke sende: alle modtagere er ugyldige.",
        "Ugyldig e-mailadresse: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Danish", seen: "2026-11",
    },
    {
      id: "da/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "modtageradressen * understøtter ikke SMTPUTF8", "server understøtter ikke SMTPUTF8"],
      },
      matches: ["Din server understøtter ikke SMTPUTF8."],
      source: "Mail programs and webmails that speak Danish", seen: "2026-11",
    },
  ],
} satisfies Language;
