import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Norwegian Bokmål. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "nb",
  name: "Norwegian Bokmål",
  subjects: {
    failure: ["Leveringsfeil", 
      "Kan ikke leveres:", "Ikke levert:", "Ikke-levert:", "Kunne ikke leveres:", "Meldingen kunne ikke leveres",
      "Meldingen ble ikke levert", "E-posten kunne ikke leveres", "E-post kunne ikke leveres", "Levering mislyktes",
      "Leveringen mislyktes", "Feil ved levering", "Mislykket levering",
      "Varsel om leveringsstatus (feil)", "Varsel om leveringsstatus (mislyktes)", "Rapport om manglende levering",
      "Returnert e-post", "Returnert melding", "Returnert til avsender", "Finner ikke adressen", "Fant ikke adressen",
      "Meldingen ble blokkert", "Meldingen ble avvist"],
    delay: ["E-posten din er forsinket", "Melding forsinket", 
      "Forsinket:", "Levering forsinket", "Leveringen er forsinket", "Forsinket levering", "Meldingen er forsinket",
      "Varsel om leveringsstatus (forsinkelse)"],
    success: [
      "Levert:", "Videresendt (relay):", "Leveringsbekreftelse", "Leveringskvittering",
      "Varsel om leveringsstatus (vellykket)"],
    autoReply: [
      "Automatisk svar:", "Automatisk svar", "Autosvar:", "Autosvar", "Ikke til stede:", "Fraværsmelding",
      "Fraværsassistent", "Fravær:", "På ferie", "Ikke på kontoret", "Borte fra kontoret"],
    readReceipt: ["Lest:", "Ikke lest:", "Ulest:", "Lesebekreftelse", "Lesekvittering"],
  },
  senders: [
    "E-postleveringssystem", "E-postsystem", "Systemadministrator", "E-postadministrator", "Leveringssystem for e-post",
  ],
  failure: [
        "Klarte ikkje å sende meldinga", "Klarte ikkje å senda meldinga", "Kan ikkje sende meldinga",
    "Kan ikkje senda meldinga", "Klarte ikkje tolka mottakarlista",
    "Meldingen * ble ikke levert", "E-posten * kunne ikke leveres", "Meldingen * kunne ikke leveres",
    "E-posten * ble ikke levert", "Meldingen * ble avvist", "E-posten din * ble avvist",
    "Levering mislyktes til", "melding til listen * avvist", 
    "Levering til disse mottakerne eller gruppene mislyktes",
    "Leveringen til disse mottakerne eller gruppene mislyktes",
    "Levering til følgende mottakere eller grupper mislyktes",
    "Leveringen til følgende mottakere eller grupper mislyktes",
    "Levering til følgende mottakere eller distribusjonslister mislyktes", "Levering til følgende mottakere mislyktes",
    "Leveringen til følgende mottakere mislyktes", "Meldingen nådde ikke enkelte eller alle mottakerne",
    "Meldingen nådde ikke noen av eller alle mottakerne", "Meldingen din nådde ikke", "Følgende mottakere kan ikke nås",
    "Følgende mottakere kunne ikke nås", "Meldingen til * kunne ikke leveres", "Meldingen din til * kunne ikke leveres",
    "Meldingen din kunne ikke leveres", "Meldingen din ble ikke levert", "Meldingen kunne ikke leveres",
    "Meldingen ble ikke levert", "E-posten din kunne ikke leveres", "E-posten kunne ikke leveres",
    "Kunne ikke levere meldingen", "kunne ikke leveres til en eller flere mottakere", "Følgende adresser mislyktes",
    "Vi beklager å måtte informere", "Dessverre kunne ikke meldingen", "Dessverre kunne meldingen",
    "Denne meldingen ble opprettet automatisk av", "Dette er en permanent feil", "Meldingen din ble avvist",
    "Sending av meldingen mislyktes", "Meldingen kunne ikke sendes", "Kunne ikke sende meldingen",
    "Det oppstod en feil under sending"],
  delay: [
    "holdes foreløpig igjen inntil", "melding * er forsinket", "meldingen * er forsinket", "ennå ikke levert", 
    "Levering til disse mottakerne eller gruppene er forsinket",
    "Leveringen til disse mottakerne eller gruppene er forsinket", "Levering til følgende mottakere er forsinket",
    "Meldingen er ikke levert ennå", "er ennå ikke levert", "er ikke blitt levert ennå", "har ennå ikke blitt levert",
    "Du trenger ikke å sende meldingen på nytt", "Du trenger ikke sende meldingen på nytt", "Dette er bare en advarsel",
    "Dette er kun en advarsel", "Leveringsforsøkene fortsetter", "Det oppstod et midlertidig problem",
    "Det oppsto et midlertidig problem", "Gmail prøver på nytt"],
  success: [
    "Meldingen er levert til følgende mottakere", "Levering til disse mottakerne eller gruppene er fullført",
    "men målserveren sendte ikke leveringsvarsel", "Meldingen din er levert"],
  expired: [
    "Meldingen kunne ikke leveres innen den angitte tidsgrensen", "innen den angitte tidsfristen", "for lenge i køen",
    "har forsøkt å levere denne meldingen uten hell", "leveringstiden er utløpt"],
  original: [
    "Opprinnelige meldingshoder:", "Opprinnelige meldingshoder", "Opprinnelig meldingshode:",
    "Opprinnelig meldingshode", "Den opprinnelige meldingens hode", "Dette er en kopi av meldingen",
    "Kopi av den opprinnelige meldingen", "----- Opprinnelig melding -----"],
  diagnostic: [
    "Diagnoseinformasjon for administratorer:", "Diagnoseinformasjon for administratorer",
    "Diagnostikkinformasjon for administratorer:", "Diagnostikkinformasjon for administratorer",
    "Diagnostisk informasjon for administratorer", "Genererende server:", "Genererer server:",
    "Den eksterne serveren returnerte", "Ekstern server returnerte", "Følgende organisasjon avviste meldingen:",
    "Følgende organisasjon avviste meldingen din:", "Feildetaljer", "Rapportert feil:",
    "Tekniske detaljer om permanent feil", "Svaret var:", "Svaret fra den eksterne serveren var:",
    "E-postserveren svarte:", "Serveren svarte:", "Svar fra serveren:", "av følgende årsak", "av følgende grunn",
    "Årsak til feilen", "med følgende feil"],
  autoReply: [
    "Jeg er for øyeblikket ikke på kontoret", "Jeg er ikke på kontoret", "Jeg er ikke til stede på kontoret",
    "Jeg er på ferie til", "Jeg er på ferie frem til", "Jeg har ferie", "Jeg er i permisjon",
    "Jeg er i foreldrepermisjon", "Jeg er tilbake på kontoret", "tilbake på kontoret den",
    "svarer på e-posten din når jeg er tilbake", "vil svare på e-posten din når", "Ved hastesaker kontakt",
    "Ved hastesaker, kontakt", "Dersom det haster, kontakt", "Hvis det haster, kontakt", "Dette er et automatisk svar",
    "E-posten din vil ikke bli videresendt", "jobber ikke lenger hos", "har sluttet i"],
  rules: [
    {
      id: "nb/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "ingen bruker med dette navnet", "ingen bruker med det navnet", "ingen konto med dette navnet",
          "ukjent bruker", "brukeren er ukjent", "brukeren finnes ikke", "brukeren * finnes ikke",
          "brukeren eksisterer ikke", "fant ikke brukeren", "finner ikke brukeren", "ukjent mottaker",
          "mottakeren finnes ikke", "mottakeren ble ikke funnet", "fant ikke mottakeren", "ukjent adresse",
          "adressen finnes ikke", "adressen * finnes ikke", "adressen eksisterer ikke", "adressen ble ikke funnet",
          "e-postadressen finnes ikke", "e-postadressen ble ikke funnet", "finner ikke e-postadressen",
          "fant ikke e-postadressen", "e-postadressen du skrev inn, ble ikke funnet",
          "e-postadressen du angav, ble ikke funnet", "e-postadressen du oppgav, ble ikke funnet",
          "mottakerens e-postadresse ble ikke funnet", "ble ikke funnet på", "ble ikke funnet hos",
          "fordi adressen ikke ble funnet", "fordi vi ikke fant adressen", "postboksen finnes ikke",
          "kontoen finnes ikke"], not: ["domenet til"],
      },
      matches: [
        "E-postadressen du skrev inn, ble ikke funnet. Kontroller mottakerens e-postadresse, og prøv å sende meldingen på nytt.",
        "anna@example.com: ukjent bruker"],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "postboksen er deaktivert", "kontoen er deaktivert", "kontoen er sperret", "kontoen er stengt",
          "postboksen er sperret", "postboksen er stengt", "kontoen er inaktiv"],
      },
      matches: ["Kontoen er deaktivert og kan ikke motta meldinger."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "nådd maksimal størrelse", "nådd sin maksimale størrelse", "ikke mer plass i postboksen",
          "ikke plass i postboksen",
          "postboksen er full", "mottakerens postboks er full", "postboksen til mottakeren er full",
          "mottakerens innboks er full", "innboksen til mottakeren er full", "innboksen er full",
          "e-postkassen er full", "full postboks", "kvoten er overskredet", "overskredet kvoten",
          "lagringsplassen er full"],
      },
      matches: [
        "anna@example.com: Postboksen har nådd maksimal størrelse",
        "Postboksen til mottakeren er full og kan ikke ta imot meldinger nå."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "tar ikke imot meldinger fra deg", "tar ikke imot e-post fra deg", "har blokkert avsenderen",
          "har blokkert deg",
          "av moderatoren", 
          "levering til denne adressen er begrenset", "du har ikke tillatelse til å sende til denne mottakeren",
          "du har ikke tillatelse til å sende til", "godtar bare meldinger fra", "tar bare imot meldinger fra",
          "bare medlemmer kan", "avvist av moderatoren", "mottakeren har blokkert deg"],
      },
      matches: [
        "anna@example.com: Mottakeren har blokkert avsenderen",
        "Meldingen kan ikke leveres fordi levering til denne adressen er begrenset."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "mottakerens domene finnes ikke", "mottakerens domene ble ikke funnet",
          "domenet finnes ikke", "domenet * finnes ikke", "domenet eksisterer ikke", "domenet ble ikke funnet",
          "domenet * ble ikke funnet", "domenet * ikke ble funnet", "fant ikke domenet", "finner ikke domenet",
          "ukjent domene", "ukjent vert"], not: ["avsenderens", "avsenderadressen"],
      },
      matches: ["Meldingen ble ikke levert fordi domenet exmaple.example ikke ble funnet."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/relay", reason: "relay-denied",
      when: {
        says: [
          "videresending ikke tillatt", "videresending er ikke tillatt", "videresending nektet", "relay ikke tillatt",
          "relaying ikke tillatt"],
      },
      matches: ["Videresending er ikke tillatt: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/auth-required", reason: "auth-required",
      when: {
        says: [
          "autentisering kreves", "autentisering påkrevd", "autentisering krevst",
          "godkjenning kreves", "krever godkjenning", "krever autentisering", "krever pålogging", "du må logge på"],
      },
      matches: [
        "Autentisering krevst før du kan sende.",
        "Serveren for utgående e-post krever godkjenning."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "ser ikke ut til å støtte krypterte passord", "ser ikkje ut til å støtte krypterte passord",
          "tillater ikke passord i klartekst", "tillèt ikkje passord i rein tekst",
          "Kerberos/GSSAPI-ticket ble ikke godkjent", "Kerberos/GSSAPI-ticketen vart ikkje godkjend",
          "støtter ikke den valgte autentiseringsmetoden", "støttar ikkje den valde autentiseringsmetoden",
          "klarte ikkje å autentisere", "klarte ikkje autentisera", "innlogginga var mislukka", "autentisering feilet",
          "autentisering feila", "midlertidig autentiseringsfeil", "mellombels autentiseringsfeil",
          "autentiseringsmekanismen er for svak", "autentisering mislyktes", "SMTP AUTH-metode er ikke tilgjengelig",
          "SMTP AUTH er ikke tilgjengelig",
          "godkjenning mislyktes", "godkjenningen mislyktes", "pålogging mislyktes", "påloggingen mislyktes",
          "feil brukernavn eller passord", "brukernavnet eller passordet * er feil", "feil passord", "ugyldig passord"],
      },
      matches: [
        "Klarte ikkje å autentisere mot mail.example.org",
        "Godkjenningen mislyktes: feil brukernavn eller passord."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "følgende Frå adresse feilet", "følgende avsenderadresse feilet", "senderadresse ikke gyldig",
          "avsenderadressen er ikke gyldig", "sendaradressa ikkje gyldig", "avsendaradressa er ikkje gyldig",
          "ikke tillatelse til å sende meldingen på vegne av", "avsenderadressen er ikke tillatt",
          "avsenderadressen ble avvist", "avsenderen er ikke tillatt"],
      },
      matches: [
        "Kan ikke sende: avsenderadressen er ikke gyldig.",
        "Avsenderadressen ble avvist: meg@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/too-large", reason: "message-too-large",
      when: {
        says: [
          "storleiken på meldinga * større enn maks. storleik", "ho er større enn maksstorleiken",
          "overskrider serverens grense", "overskreder servererens grense",
          "maksimal størrelse for en melding * overskredet",
          "overskrider tillatt størrelse", "overskrider den tillatte", "overskrider tillatt",
          "meldingen er for stor", "e-posten er for stor", "overskrider maksimal størrelse",
          "overskrider den maksimale størrelsen", "overskrider størrelsesgrensen",
          "størrelsen på meldingen overskrider"],
      },
      matches: [
        "Klarte ikkje senda meldinga, ho er større enn maksstorleiken.",
        "Meldingen er for stor. Gjør den mindre og send den på nytt."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/spam", reason: "spam-content",
      when: { says: [
        "avvist av spamfilteret", "av spamfilteret", "av søppelpostfilteret",
        "søppelpost", "identifisert som spam", "klassifisert som spam", "avvist som spam"] },
      matches: ["Meldingen ble klassifisert som søppelpost."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/virus", reason: "malware",
      when: {
        says: ["inneholder virus", "inneholder et virus", "virus funnet", "skadelig programvare", "skadelig kode"],
      },
      matches: ["Meldingen inneholder skadelig programvare."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "vedlegg av denne typen", "filer av denne typen",
          "vedlegget er ikke tillatt", "ulovlig vedlegg", "filtypen er ikke tillatt", "vedlegget ble blokkert",
          "ikke tillatt vedlegg"],
      },
      matches: ["Vedlegget er ikke tillatt: faktura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP-adressen er blokkert", "IP-adressen * er blokkert", "IP-adressen din er blokkert", "er svartelistet",
          "på en svarteliste", "på vår svarteliste", "dårlig omdømme"],
      },
      matches: ["IP-adressen din er blokkert fordi den er svartelistet."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/policy", reason: "policy-rejected",
      when: {
        says: [
          "bryter med retningslinjene", "brudd på retningslinjene", "i strid med retningslinjene",
          "av sikkerhetsgrunner", "av sikkerhetsmessige årsaker", "blokkert av administratoren", "ingen tilgang",
          "tilgang nektet", "tillatelses- eller sikkerhetsproblemer"],
      },
      matches: ["Meldingen ble avvist: brudd på retningslinjene hos mottakeren."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/sending-limit", reason: "sending-limit",
      when: { says: ["grensen for sending", "grense for sending", "sendegrense", "daglig grense"] },
      matches: ["Du har nådd en grense for sending av e-post. Meldingen ble ikke sendt."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/rate", reason: "rate-limited",
      when: { says: [
          "sende for mange eposter", "sende for mange meldinger",
          "for mange tilkoblinger", "for mange meldinger", "for mange e-poster"] },
      matches: [
        "Du forsøkte å sende for mange meldinger.",
        "For mange tilkoblinger fra serveren din."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "tillatte antallet mottakere ble overskredet", "overskriding av tillatne antal mottakarar",
          "for mange mottakarar",
          "for mange mottakere", "maksimalt antall mottakere"] },
      matches: [
        "For mange mottakarar i meldinga.",
        "For mange mottakere i meldingen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/no-connection", reason: "connection-failed",
      when: {
        says: [
          "tilkoplinga * mislukkast", "tilkoplinga * vart broten", "tilkoplinga * vart avbroten",
          "tilkoplinga vart avbroten", "tilkoblingsproblem med SMTP", "tjenesten er ikke tilkoblet",
          "tenesta ikkje kopla til", "forbindelsen * ble lukket av", "fikk ikke forbindelse til tjeneren",
          "kan ikkje kopla til SMTP", "kunne ikkje kople til", "SMTP-tenaren * er ukjend", "tenaren svarar ikkje",
          "tilkoblingen ble avvist", "tilkobling avvist", "tilkoblingen mislyktes",
          "tilkoblingen til serveren * mislyktes", "kan ikke koble til", "kunne ikke koble til", "serveren svarer ikke",
          "kan ikke nå serveren", "tilkoblingen ble brutt"],
        not: ["DNS", "vedlikehold"],
      },
      matches: [
        "Tilkoplinga til tenaren mail.example.org vart broten.",
        "Meldingen kunne ikke sendes: kunne ikke koble til serveren mail.example.org."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "tilkoplinga * fekk tidsavbrot", "tidsabbrudd i forbindelsen", "tidsavbrudd i forbindelsen",
          "tidsavbrudd for tilkoblingen", "tidsavbrudd ved tilkobling", "tilkoblingen fikk tidsavbrudd",
          "tidsavbrudd under venting"],
        not: ["DNS", "vedlikehold"],
      },
      matches: [
        "Tilkoplinga til mail.example.org fekk tidsavbrot.",
        "Tidsavbrudd under venting på svar fra serveren."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/expired", reason: "delivery-expired",
      when: {
        says: [
          "innen den angitte tidsgrensen", "innen den angitte tidsfristen", "for lenge i køen",
          "har forsøkt å levere denne meldingen uten hell"],
      },
      matches: ["Microsoft Exchange har forsøkt å levere denne meldingen uten hell og har sluttet å prøve."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/loop", reason: "mail-loop",
      when: { says: ["e-postsløyfe", "meldingssløyfe", "sløyfe oppdaget", "e-postløkke", "for mange hopp"] },
      matches: ["Meldingen ble forkastet: e-postsløyfe."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/server-error", reason: "server-error",
      when: {
        says: [
          "tenesta ikkje tilgjengeleg", "tenesta er ikkje tilgjengeleg",
          "intern serverfeil", "tjenesten er ikke tilgjengelig", "tjenesten er utilgjengelig",
          "midlertidig utilgjengelig", "serveren er overbelastet", "serveren er opptatt", "midlertidig feil"],
        not: ["postkassen", "postboksen", "innboksen"],
      },
      matches: [
        "Tenesta er ikkje tilgjengeleg no.",
        "Tjenesten er midlertidig utilgjengelig, prøv igjen senere."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/greylisted", reason: "greylisted",
      when: { says: ["grålistet", "gråliste", "midlertidig avvist, prøv"] },
      matches: ["Meldingen ble midlertidig avvist, prøv igjen om noen minutter."],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "er ikkje ei gyldig e-postadresse", "er ikke en gyldig e-postadresse", "ugyldig epostadresse",
          "alle mottakeradresser er ugyldige", "alle mottakere er ugyldige", "følgende mottakeradresser er ugyldige",
          "flere ugyldige mottakere", "fleire ugyldige mottakarar", "ikke gjenkjent som en gyldig e-postadresse",
          "ikkje kjend att som", "avsendar- eller mottakarfeltet manglar",
          "ugyldig e-postadresse", "ugyldig adresse", "ugyldig mottaker", "adressen er ugyldig",
          "ikke en gyldig e-postadresse", "formatet på e-postadressen er feil"],
      },
      matches: [
        "Kan ikkje sende: ein eller fleire ugyldige mottakarar",
        "Ugyldig e-postadresse: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Norwegian", seen: "2026-11",
    },
    {
      id: "nb/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "støtter ikke SMTPUTF8", "støttar ikkje SMTPUTF8"],
      },
      matches: ["Serveren din støtter ikke SMTPUTF8."],
      source: "Mail programs and webmails that speak Norwegian Bokmål", seen: "2026-11",
    },
    {
      id: "nb/server-full", reason: "server-full",
      when: {
        says: [
          "ikkje nok ledig plass på tenaren", "ikke nok ledig plass på tjeneren"],
      },
      matches: ["Ikkje nok ledig plass på tenaren."],
      source: "Mail programs and webmails that speak Norwegian Bokmål", seen: "2026-11",
    },
    {
      id: "nb/tls", reason: "tls-failed",
      when: {
        says: [
          "kryptering påkravd for", "kryptering påkrevd for"],
      },
      matches: ["Kryptering påkravd for autentiseringsmekanismen"],
      source: "Mail programs and webmails that speak Norwegian Bokmål", seen: "2026-11",
    },
  ],
} satisfies Language;
