import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Swedish. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "sv",
  name: "Swedish",
  subjects: {
    failure: [
      "Ditt meddelande har inte levererats", "meddelande har inte levererats", "Din e-post har inte levererats",
      "Leveransfel", 
      "Kan inte levereras:", "Gick inte att leverera:", "Det går inte att leverera:", "Ej levererat:",
      "Kunde inte levereras:", "Olevererbart:", "Olevererat:", "Meddelandet kunde inte levereras",
      "Meddelandet levererades inte", "Meddelandet gick inte att leverera", "E-post kunde inte levereras",
      "Leveransen misslyckades", "Misslyckad leverans", "Leverans misslyckades",
      "Leveransstatus (misslyckades)", "Meddelande om leveransstatus (fel)",
      "Meddelande om leveransstatus (misslyckat)", "Rapport om utebliven leverans", "Returnerad e-post",
      "Returnerat meddelande", "Retur till avsändaren", "Returneras till avsändaren", "Adressen hittades inte",
      "Det gick inte att hitta adressen", "Meddelandet blockerades", "Meddelandet avvisades"],
    delay: ["Ditt brev är försenat", 
      "Fördröjt:", "Försenat:", "Leveransen fördröjd", "Leveransen försenad", "Fördröjd leverans", "Försenad leverans",
      "Meddelandet är försenat", "Meddelande om leveransstatus (fördröjning)"],
    success: [
      "Levererat:", "Vidarebefordrat (relayed):", "Leveranskvitto", "Leveransbekräftelse",
      "Meddelande om leveransstatus (lyckades)"],
    autoReply: [
      "Automatiskt svar:", "Automatiskt svar", "Autosvar:", "Autosvar", "Frånvaromeddelande", "Frånvarande:",
      "Frånvaro:", "Ej på kontoret", "Inte på kontoret", "Semester:", "På semester", "Semestermeddelande"],
    readReceipt: ["Läst:", "Oläst:", "Ej läst:", "Läskvitto", "Läsbekräftelse", "Inte läst:"],
  },
  senders: [
    "Leveranssystem för e-post", "E-postsystemet", "Systemadministratör", "Postansvarig", "E-postadministratör",
    "Leveranssystem"],
  failure: [
        "inte att levereras till en eller flera mottagare", "felaktigt formaterad lista med mottagaradresser",
    "Ditt meddelande * har stoppats", "Meddelandet har inte levererats", "meddelande * har inte levererats",
    "Din e-post * kunde inte levereras", "Din e-post * har inte levererats", "Ditt meddelande * avvisades",
    "Ditt meddelande * kunde inte levereras",
    "meddelande kunde inte levereras", "meddelande * kunde inte levereras", "kunde tyvärr inte levereras", "meddelande till listan * avslagits", "meddelande till listan * avvisats", 
    "Det gick inte att leverera till följande mottagare eller grupper",
    "Det gick inte att leverera till de här mottagarna eller grupperna",
    "Leveransen till följande mottagare eller grupper misslyckades",
    "Leveransen till de här mottagarna eller grupperna misslyckades",
    "Leverans till följande mottagare eller grupper misslyckades",
    "Leverans till följande mottagare eller distributionslistor misslyckades",
    "Leverans till följande mottagare misslyckades", "Leveransen till följande mottagare misslyckades",
    "Leverans till följande mottagare har misslyckats", "Meddelandet nådde inte några av eller alla avsedda mottagare",
    "Ditt meddelande nådde inte en del av eller alla mottagare", "Meddelandet nådde inte vissa eller alla mottagare",
    "Följande mottagare kan inte nås", "Följande mottagare kunde inte nås",
    "Ditt meddelande till * kunde inte levereras", "Ditt meddelande kunde inte levereras",
    "Ditt meddelande har inte levererats", "Ditt meddelande levererades inte till", "Meddelandet kunde inte levereras",
    "Meddelandet levererades inte", "Det gick inte att leverera ditt meddelande",
    "Det gick inte att leverera meddelandet", "Ditt e-postmeddelande kunde inte levereras",
    "kunde inte levereras till en eller flera mottagare", "kunde inte levereras till alla mottagare",
    "Följande adresser misslyckades", "Följande mottagare fick inte", "Tyvärr kunde ditt meddelande inte",
    "Vi beklagar att meddela att ditt meddelande", "Det här meddelandet skapades automatiskt av",
    "Detta meddelande skapades automatiskt av", "Detta är ett permanent fel", "Det här är ett permanent fel",
    "Ditt meddelande avvisades", "Det gick inte att skicka meddelandet", "Meddelandet kunde inte skickas",
    "Ett fel uppstod när meddelandet skulle skickas", "Ett fel inträffade vid sändning"],
  delay: [
    "tillbaka tills moderatorn", "skickats vidare till redaktör", "meddelande * är försenat", "brev * är försenat", "ännu inte levererats", 
    "Leveransen till följande mottagare eller grupper är fördröjd",
    "Leveransen till följande mottagare eller grupper har försenats", "Leverans till följande mottagare har försenats",
    "Leveransen till de här mottagarna eller grupperna har försenats", "Det här meddelandet har inte levererats än",
    "har ännu inte levererats", "har inte levererats ännu", "har inte kunnat levereras ännu",
    "Du behöver inte skicka meddelandet igen", "Du behöver inte skicka om", "DETTA ÄR ENDAST EN VARNING",
    "Detta är endast en varning", "Detta är bara en varning", "Leveransförsöken fortsätter",
    "Nya leveransförsök kommer", "fortsätter att försöka leverera", "Det uppstod ett tillfälligt problem",
    "Ett tillfälligt problem uppstod", "Gmail försöker igen"],
  success: [
    "Meddelandet levererades till", "Meddelandet har levererats till",
    "Ditt meddelande har levererats till följande mottagare",
    "Leveransen till följande mottagare eller grupper är slutförd",
    "Leveransen till de här mottagarna eller grupperna är slutförd", "men målservern skickade ingen leveransavisering",
    "men inget leveransmeddelande skickades av målservern", "Ditt meddelande har levererats"],
  expired: [
    "Det gick inte att leverera meddelandet inom den angivna tidsgränsen", "inom den angivna tidsgränsen",
    "för länge i kön", "har utan framgång försökt leverera det här meddelandet", "Servern har utan framgång försökt",
    "leveranstiden har löpt ut", "har inte kunnat levereras på * dagar"],
  original: [
    "Ursprungligt meddelandehuvud:", "Ursprungligt meddelandehuvud", "Ursprungliga meddelandehuvuden:",
    "Ursprungliga meddelandehuvuden", "Ursprungliga meddelanderubriker", "Det ursprungliga meddelandets huvud",
    "Detta är en kopia av meddelandet", "Nedan följer en kopia av meddelandet", "Kopia av det ursprungliga meddelandet",
    "----- Ursprungligt meddelande -----", "Originalmeddelandet följer"],
  diagnostic: [
    "Diagnostisk information för administratörer:", "Diagnostisk information för administratörer",
    "Diagnostikinformation för administratörer:", "Diagnostikinformation för administratörer", "Genererande server:",
    "Server som skapade rapporten", "Fjärrservern returnerade", "Fjärrserver returnerade",
    "Följande organisation avvisade ditt meddelande:", "Följande organisation avvisade meddelandet:", "Felinformation",
    "Rapporterat fel:", "Teknisk information om det permanenta felet", "Tekniska detaljer om permanent fel",
    "Svaret var:", "Svaret från fjärrservern var:", "Felet som den andra servern returnerade", "E-postservern svarade:",
    "Servern svarade:", "Svar från servern:", "Serversvar:", "av följande anledning", "av följande skäl",
    "Orsak till felet", "Orsak:", "med följande fel", "Serverfel:"],
  autoReply: [
    "Jag är för närvarande inte på kontoret", "Jag är inte på kontoret", "Jag är inte på plats",
    "Jag är ej på kontoret", "Jag är på semester till", "Jag är på semester t.o.m", "Jag har semester",
    "Jag är för närvarande på semester", "Jag är föräldraledig", "Jag är tjänstledig", "Jag är ledig till",
    "Jag är bortrest", "Jag är tillbaka på kontoret", "är jag åter på kontoret", "Åter på kontoret",
    "svarar på ditt meddelande när jag är tillbaka", "läser inte min e-post", "Vid brådskande ärenden kontakta",
    "Vid brådskande ärenden, kontakta", "I brådskande fall", "Detta är ett automatiskt svar",
    "Det här är ett automatiskt svar", "Ditt meddelande kommer inte att vidarebefordras", "har slutat på företaget",
    "arbetar inte längre kvar"],
  rules: [
    {
      id: "sv/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "ingen användare med det namnet", "ingen användare med detta namn", "inget konto med det namnet",
          "ingen brevlåda med det namnet",
          "okänd användare", "e-postadressen hittades inte", "adressen hittades inte", "postlådan hittades inte",
          "kontot hittades inte", "användaren är okänd", "användaren finns inte", "användaren * finns inte",
          "användaren hittades inte", "okänd mottagare", "mottagaren är okänd", "mottagaren finns inte",
          "mottagaren hittades inte", "okänd adress", "adressen finns inte", "adressen * finns inte",
          "adressen är okänd", "e-postadressen finns inte", "e-postadressen du angav hittades inte",
          "e-postadressen du angav gick inte att hitta", "det gick inte att hitta e-postadressen du angav",
          "e-postadressen som du angav hittades inte", "mottagarens e-postadress hittades inte", "hittades inte på",
          "hittades inte i", "eftersom adressen inte hittades", "eftersom det inte gick att hitta adressen",
          "postlådan finns inte", "brevlådan finns inte", "kontot finns inte", "ingen sådan användare"], not: ["domänen"],
      },
      matches: [
        "E-postadressen du angav hittades inte. Kontrollera mottagarens e-postadress och försök skicka meddelandet igen.",
        "anna@example.com: okänd användare"],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "kontot har stängts", "kontot har spärrats", "brevlådan har stängts",
          "kontot är inaktiverat", "kontot har inaktiverats", "kontot är avstängt", "kontot är spärrat",
          "kontot är stängt", "postlådan är inaktiverad", "postlådan är spärrad", "postlådan är avstängd"],
      },
      matches: ["Kontot är avstängt och tar inte emot meddelanden."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/mailbox-full", reason: "mailbox-full",
      when: {
        says: ["inboxen * är full", "inkorgen * är full", 
          "nått sin maximala storlek", "nått sin maxstorlek", "ingen plats i brevlådan",
          "inget utrymme kvar i brevlådan",
          "postlådan är full", "mottagarens postlåda är full", "mottagarens inkorg är full", "brevlådan är full",
          "inkorgen är full", "full postlåda", "full brevlåda", "kvoten är överskriden", "kvoten har överskridits",
          "överskriden kvot", "lagringsutrymmet är fullt", "utrymmet är slut"],
      },
      matches: ["Meddelandet studsade: inboxen hos mottagaren är full.", "Mottagarens postlåda är full och kan inte ta emot meddelanden just nu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "tar inte emot meddelanden från dig", "tar inte emot e-post från dig", "har blockerat avsändaren",
          "har blockerat dig", "vill inte ha e-post från dig",
          "av moderatorn", 
          "leverans till den här adressen är begränsad", "leveransen till den här adressen är begränsad",
          "du har inte behörighet att skicka till den här mottagaren", "du har inte behörighet att skicka till",
          "saknar behörighet att skicka till", "tar bara emot meddelanden från", "tar endast emot meddelanden från",
          "accepterar endast meddelanden från", "endast medlemmar kan", "avvisades av moderatorn",
          "mottagaren har blockerat dig"],
      },
      matches: [
        "anna@example.com: Mottagaren har blockerat avsändaren",
        "Meddelandet kan inte levereras eftersom leverans till den här adressen är begränsad."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/domain-not-found", reason: "domain-not-found",
      when: {
        not: ["inte i listan", "avsändarens", "avsändaradressen"], says: [
          "domänen finns inte", "domänen * finns inte", "domänen hittades inte", "domänen * hittades inte",
          "domänen * inte hittades", "okänd domän", "mottagarens domän finns inte", "okänd värd",
          "det gick inte att hitta domänen"],
      },
      matches: ["Meddelandet levererades inte eftersom domänen exmaple.example inte hittades."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/relay", reason: "relay-denied",
      when: {
        says: [
          "relä nekades", "reläering är inte tillåten", "relä ej tillåtet", "vidarebefordran är inte tillåten",
          "vidarebefordran nekad", "vidarebefordran nekades", "inte i listan över tillåtna",
          "vidaresändning nekad", "relaying ej tillåten"],
      },
      matches: [
        "Vidarebefordran är inte tillåten: anna@example.com", "553 den domänen finns inte i listan över tillåtna mottagare",
        "550 <anna@example.com>... Vidarebefordran nekades"],
      misses: ["550 Domänen finns inte"],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/auth-required", reason: "auth-required",
      when: {
        says: [
          "autentisering krävs", "kräver autentisering", "inloggning krävs", "du måste logga in",
          "klienten autentiserades inte", "eftersom den inte tillåter vidarebefordran"],
      },
      matches: ["Servern för utgående e-post kräver autentisering."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "Kerberos/GSSAPI biljetten accepterades inte", "Kerberos/GSSAPI-biljetten accepterades inte",
          "metod för behörighetskontroll hittades", "inloggning misslyckades", "autentiseringsmisslyckande",
          "autentiseringsmekanismen är för svag", "fel uppstod vid autentisering", "SMTP AUTH ej tillgängligt",
          "SMTP AUTH-metod ej tillgänglig",
          "autentiseringen misslyckades", "autentisering misslyckades", "inloggningen misslyckades",
          "fel användarnamn eller lösenord", "felaktigt användarnamn eller lösenord",
          "användarnamnet eller lösenordet * är felaktigt", "fel lösenord", "felaktigt lösenord",
          "e-postservern avvisade inloggningen"],
      },
      matches: [
        "Ett fel uppstod vid autentisering mot mail.example.org",
        "Autentiseringen misslyckades: fel användarnamn eller lösenord."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "följande avsändaradress är felaktig", "avsändaradressen är inte giltig",
          "inte behörighet att skicka meddelandet för", "avsändaradressen är inte tillåten",
          "avsändaradressen avvisades", "avsändaradressen * avvisades", "avsändaren är inte tillåten",
          "servern avvisade avsändarens e-postadress"],
      },
      matches: [
        "Kan inte skicka: avsändaradressen är inte giltig.",
        "Avsändaradressen är inte tillåten: jag@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/too-large", reason: "message-too-large",
      when: {
        says: [
          "största tillåtna storlek * överskreds",
          "överskrider den tillåtna storleken", "överskrider tillåten storlek", "överskrider den tillåtna",
          "meddelandet är för stort", "för stort meddelande", "meddelandet är större än",
          "överskrider den största tillåtna storleken", "överskrider maxstorleken", "överskrider maximal storlek",
          "överskrider storleksgränsen", "meddelandets storlek överskrider", "bilagans storlek överskrider"],
      },
      matches: [
        "Största tillåtna storlek överskreds.",
        "Meddelandet är för stort. Minska storleken och skicka det igen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/spam", reason: "spam-content",
      when: {
        says: [
          "bedömdes vara skräppost", "bedömdes vara spam", "bedömdes som spam", "av skräppostfiltret",
          "av spamfiltret",
          "bedömdes som skräppost", "bedöms vara skräppost", "klassades som spam", "klassificerades som spam",
          "identifierades som skräppost", "identifierades som spam", "avvisades som spam", "innehåller spam",
          "som skräppost", "avvisat för skräppost"],
      },
      matches: [
        "anna@example.com: Meddelandet bedömdes vara skräppost",
        "Meddelandet avvisades: bedömdes som skräppost."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/virus", reason: "malware",
      when: {
        says: [
          "innehåller ett virus", "innehåller virus", "virus hittades", "virus upptäcktes", "skadlig programvara",
          "skadlig kod", "är infekterat"],
      },
      matches: ["Meddelandet innehåller skadlig programvara."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "bilagor av den här typen", "bilagor av denna typ", "filer av den här typen",
          "bilagan är inte tillåten", "otillåten bilaga", "otillåten filtyp", "filtypen är inte tillåten",
          "bilagan blockerades"],
      },
      matches: ["Otillåten filtyp: faktura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP-adressen är blockerad", "IP-adress är blockerad", "IP-adressen * är blockerad", "IP-adress * är spärrad",
          "är svartlistad", "finns på en svart lista", "på vår spärrlista", "dåligt rykte"],
      },
      matches: ["Din IP-adress är blockerad: den finns på en svart lista."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/policy", reason: "policy-rejected",
      when: {
        says: [
          "bryter mot principen", "bryter mot policyn", "bryter mot en policy", "strider mot policyn",
          "på grund av policy", "av säkerhetsskäl", "aktuella administrativa principen", "regel för e-postflöde",
          "blockerades av administratören", "åtkomst nekad", "behörighets- eller säkerhetsproblem"],
      },
      matches: ["Meddelandet avvisades: strider mot policyn hos mottagaren."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/sending-limit", reason: "sending-limit",
      when: {
        says: [
          "sändningsgräns", "gränsen för att skicka", "gräns för att skicka e-post", "gränsen för antal skickade",
          "daglig gräns"],
      },
      matches: ["Du har nått en gräns för att skicka e-post. Meddelandet skickades inte."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/rate", reason: "rate-limited",
      when: { says: ["för många anslutningar", "för många meddelanden", "för många e-postmeddelanden"] },
      matches: ["För många anslutningar från din server."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "tillåtna antalet mottagare överskrids", "tillåtna antalet mottagare överskreds", "förmånga mottagare",
          "för många mottagare", "högsta antal mottagare", "maximalt antal mottagare"] },
      matches: [
        "Skickades inte: det tillåtna antalet mottagare överskrids.",
        "För många mottagare i meddelandet."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/greylisted", reason: "greylisted",
      when: { says: ["grålistad", "grålistning", "grå lista", "gråliste"] },
      matches: ["Avsändaren är grålistad, försök igen om några minuter."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/no-connection", reason: "connection-failed",
      when: {
        says: [
          "uppkopplingen mot SMTP", "anslutningen till servern förlorad", "anslutningen till servern förlorades",
          "tjänsten är inte ansluten", "anslutningen stängdes av fjärrvärden", "anslutning * avslutades av motstående",
          "förbindelse vägrad", "SMTP-server hittades inte",
          "anslutningen nekades", "anslutningen misslyckades", "anslutningen till servern * misslyckades",
          "anslutningen till * misslyckades", "det gick inte att ansluta", "kan inte ansluta", "kunde inte ansluta",
          "servern svarar inte", "servern kan inte nås", "anslutningen bröts", "avbröt oväntat anslutningen",
          "kommunikationsfel uppstod"],
        not: ["DNS", "underhåll"],
      },
      matches: [
        "Anslutningen till servern förlorades: mail.example.org",
        "Meddelandet kunde inte skickas eftersom anslutningen till servern mail.example.org misslyckades."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "tidsgränsen för anslutningen", "anslutningen tog för lång tid", "timeout vid anslutning",
          "anslutningens tidsgräns", "tidsgränsen överskreds"],
        not: ["DNS", "underhåll"],
      },
      matches: ["Tidsgränsen överskreds i väntan på svar från servern (SMTP)."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/expired", reason: "delivery-expired",
      when: {
        says: [
          "inom den angivna tidsgränsen", "för länge i kön", "har utan framgång försökt leverera det här meddelandet",
          "leveranstiden har löpt ut"],
      },
      matches: ["Microsoft Exchange har utan framgång försökt leverera det här meddelandet och har slutat försöka."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/loop", reason: "mail-loop",
      when: {
        says: [
          "e-postloop", "e-postslinga", "meddelandeslinga", "slinga upptäcktes", "loop upptäcktes", "för många hopp"],
      },
      matches: ["Meddelandet kastades: e-postslinga."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/server-error", reason: "server-error",
      when: {
        says: [
          "tjänst ej tillgänglig",
          "internt serverfel", "tjänsten är inte tillgänglig", "tjänsten är tillfälligt otillgänglig",
          "tillfälligt otillgänglig", "servern är överbelastad", "servern är upptagen", "tillfälligt fel"],
        not: ["brevlådan", "postlådan", "inkorgen", "uppslag", "namnuppslagning"],
      },
      matches: [
        "Tjänsten är inte tillgänglig just nu.",
        "Tjänsten är tillfälligt otillgänglig, försök senare."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/server-full", reason: "server-full",
      when: { says: [
          "otillräckligt lagringsutrymme på servern",
          "otillräckligt diskutrymme", "slut på diskutrymme", "för lite diskutrymme"] },
      matches: [
        "Otillräckligt lagringsutrymme på servern.",
        "Otillräckligt diskutrymme på servern."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "avsändare eller mottagare saknas eller är ogiltigt", "alla mottagaradresserna är felaktiga",
          "alla mottagare är ogiltiga", "följande mottagaradresser är felaktiga",
          "inte identifieras som en giltig e-postadress",
          "ogiltig e-postadress", "ogiltig adress", "felaktig adress", "felaktig e-postadress",
          "ogiltig mottagaradress", "adressen är ogiltig", "inte en giltig e-postadress",
          "e-postadressens format är felaktigt"],
      },
      matches: [
        "Kan inte skickas: följande mottagaradresser är felaktiga: anna@example",
        "Ogiltig e-postadress: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/tls", reason: "tls-failed",
      when: {
        says: [
          "kryptering behövs för",
          "det gick inte att upprätta en säker anslutning", "kryptering krävs", "krypterad anslutning krävs",
          "stöder inte krypteringstypen"],
      },
      matches: [
        "Kryptering behövs för begärd autentisering",
        "Det gick inte att upprätta en säker anslutning till servern."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "SPF-kontrollen misslyckades", "SPF-kontroll misslyckades", "DMARC-kontrollen misslyckades",
          "DKIM-kontrollen misslyckades"],
      },
      matches: ["Meddelandet avvisades: SPF-kontrollen misslyckades."],
      source: "Exchange, Gmail, mail programs and servers that answer in Swedish", seen: "2026-11",
    },
    {
      id: "sv/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "server stöder inte SMTPUTF8", "stöder inte SMTPUTF8"],
      },
      matches: ["Servern stöder inte SMTPUTF8."],
      source: "Mail programs and webmails that speak Swedish", seen: "2026-11",
    },
  ],
} satisfies Language;
