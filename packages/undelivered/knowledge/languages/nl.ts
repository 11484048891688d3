import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Dutch. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "nl",
  name: "Dutch",
  subjects: {
    failure: [
      "Uw e-mail is niet afgeleverd", "Uw bericht is niet afgeleverd", "Uw bericht is niet bezorgd",
      "Uw e-mail is niet bezorgd", "Fout bij bezorgen", "Fout bij afleveren",
      "Niet bezorgd", 
      "Onbestelbaar:", "Onbestelbaar", "Niet te bezorgen:", "Niet bezorgd:", "Niet afgeleverd:", "Onbestelbaar bericht",
      "Onbestelbare e-mail", "Onbestelbare mail", "Bericht niet bezorgd", "Bericht niet afgeleverd",
      "Bericht onbestelbaar", "E-mail niet bezorgd", "Mail niet bezorgd", "Bezorging mislukt", "Aflevering mislukt",
      "Bezorgen mislukt", "Afleveren mislukt", "Bezorgfout", "Fout bij bezorging", "Fout bij aflevering",
      "Fout bij het bezorgen", "Mislukte bezorging", "Kennisgeving van niet-bezorging", "Rapport van niet-bezorging",
      "Niet-bezorgbaar rapport", "Melding van bezorgstatus (mislukt)", "Statusmelding voor bezorging (mislukt)",
      "Melding over afleverstatus (mislukt)", "Geretourneerd bericht", "Geretourneerde mail",
      "Teruggestuurd naar afzender", "Retour afzender", "Adres niet gevonden", "Bericht geblokkeerd",
      "Bericht geweigerd", "Uw bericht kon niet worden bezorgd", "kon niet worden bezorgd",
      "kon niet worden afgeleverd"],
    delay: ["Uw bericht is vertraagd", 
      "Vertraagd:", "Vertraagde bezorging", "Bezorging vertraagd", "Aflevering vertraagd", "Bericht vertraagd",
      "Vertraagd bericht", "Bezorging niet voltooid", "Melding van bezorgstatus (vertraging)",
      "Statusmelding voor bezorging (vertraging)", "Waarschuwing: bericht * vertraagd", "Vertraagde mail"],
    success: [
      "Bezorgd:", "Afgeleverd:", "Doorgegeven:", "Ontvangstbevestiging", "Bezorgingsbevestiging", "Afleverbevestiging",
      "Melding van bezorgstatus (geslaagd)", "Bericht bezorgd"],
    autoReply: [
      "Automatisch antwoord:", "Automatisch antwoord", "Automatische reactie", "Automatische beantwoording",
      "Afwezigheidsbericht", "Afwezigheidsmelding", "Afwezig:", "Niet aanwezig:", "Niet op kantoor", "Out of office:",
      "Ik ben afwezig", "Op vakantie", "Wegens vakantie afwezig"],
    readReceipt: [
      "Gelezen:", "Niet gelezen:", "Leesbevestiging", "Ontvangstbevestiging (weergegeven)", "Ongelezen verwijderd"],
  },
  senders: [
    "Mailbezorgsysteem", "Systeem voor mailbezorging", "Mailsysteem", "E-mailsysteem", "Systeembeheerder",
    "Mailbeheerder", "Bezorgdienst", "Mail Aflever Systeem"],
  failure: [
        "Verzenden van het bericht is mislukt", "Kon lijst van ontvangers niet verwerken",
    "maar kon niet worden afgeleverd bij",
    "bericht * is niet afgeleverd", "bericht * is niet bezorgd", "Uw e-mail * is niet afgeleverd",
    "Uw e-mail * is niet bezorgd", "Uw bericht * is geweigerd", "Uw bericht * is tegengehouden",
    "Uw e-mail * is geweigerd", "Uw e-mail * kon niet worden", "Wij konden uw bericht * niet",
    "Wij konden uw e-mail * niet", "Uw bericht is tegengehouden", "Uw bericht * is geblokkeerd",
    "is niet bezorgd omdat", "kon niet worden bezorgd", "niet bezorgd omdat", "Er is een probleem opgetreden bij het bezorgen van je bericht", "bij het bezorgen van je bericht aan", "bericht voor de lijst * afgewezen", 
    "Een bericht dat u hebt verzonden kon niet", "Een door u verzonden bericht kon niet",
    "Dit bericht is automatisch aangemaakt door de mailsoftware",
    "kon niet worden bezorgd bij een of meer van de ontvangers",
    "Bezorging aan deze geadresseerden of groepen is mislukt",
    "Bezorging bij deze geadresseerden of groepen is mislukt",
    "De bezorging bij deze geadresseerden of groepen is mislukt",
    "Bezorging aan de volgende geadresseerden of groepen is mislukt",
    "Bezorging bij de volgende geadresseerden of groepen is mislukt",
    "Kan het bericht niet bezorgen bij deze geadresseerden of groepen",
    "Bezorging aan de volgende geadresseerden of distributielijsten is mislukt",
    "Bezorging aan deze geadresseerden of distributielijsten is mislukt",
    "Bezorging bij de volgende ontvangers is mislukt", "Bezorging aan de volgende ontvangers is mislukt",
    "Bezorging aan de volgende geadresseerden is mislukt", "Aflevering aan de volgende ontvangers is mislukt",
    "Bezorging aan de volgende ontvanger is definitief mislukt",
    "Uw bericht heeft enkele of alle geadresseerden niet bereikt",
    "Uw bericht is niet aangekomen bij een of meer geadresseerden",
    "De volgende geadresseerde(n) kunnen niet worden bereikt",
    "De volgende geadresseerde(n) konden niet worden bereikt", "De volgende geadresseerden konden niet worden bereikt",
    "De volgende geadresseerden kunnen niet worden bereikt", "Uw bericht aan * kan niet worden bezorgd",
    "Uw bericht aan * kon niet worden bezorgd", "Uw bericht kon niet worden bezorgd",
    "Uw bericht kan niet worden bezorgd", "Je bericht kon niet worden bezorgd", "Uw bericht is niet bezorgd",
    "Je bericht is niet bezorgd", "Uw bericht is niet afgeleverd", "Uw bericht kon niet worden afgeleverd",
    "Uw e-mail kon niet worden bezorgd", "Uw e-mail kon niet worden afgeleverd", "Uw mail kon niet worden bezorgd",
    "Het bericht kon niet worden bezorgd", "Het bericht kan niet worden bezorgd",
    "Het bericht kon niet worden afgeleverd", "Dit bericht kon niet worden bezorgd",
    "niet worden bezorgd bij een of meer ontvangers", "niet worden bezorgd aan een of meer ontvangers",
    "niet worden afgeleverd bij een of meer ontvangers", "niet bij alle ontvangers worden bezorgd",
    "De volgende adressen zijn mislukt", "Het volgende adres is mislukt",
    "De volgende ontvangers hebben uw bericht niet ontvangen", "Het spijt ons u te moeten mededelen dat uw",
    "Het spijt me u te moeten mededelen", "Helaas kon uw bericht niet", "Helaas hebben wij uw bericht niet kunnen",
    "Dit bericht is automatisch aangemaakt door", "Dit bericht is automatisch gegenereerd door de mailserver",
    "Dit is een permanente fout", "Uw bericht is geweigerd", "Uw bericht werd geweigerd",
    "Verzenden van bericht mislukt", "Het verzenden van het bericht is mislukt", "Het verzenden is mislukt",
    "Er is een fout opgetreden bij het verzenden", "Er is een fout opgetreden tijdens het verzenden"],
  delay: [
    "tegengehouden totdat de lijst", "tegengehouden totdat de moderator", "doorgestuurd naar de moderator", "bericht * is vertraagd", "e-mail * is vertraagd", "bericht * nog niet bezorgd", "wacht op goedkeuring van de moderator", "wacht op goedkeuring door de moderator", 
    "U hoeft verder niets te doen", "is nog niet bij alle ontvangers bezorgd",
    "Bezorging aan deze geadresseerden of groepen is vertraagd",
    "De bezorging bij deze geadresseerden of groepen is vertraagd",
    "Bezorging aan de volgende geadresseerden is vertraagd", "Bezorging bij de volgende ontvangers is vertraagd",
    "Dit bericht is nog niet bezorgd", "is nog niet bezorgd", "is nog niet afgeleverd", "kon nog niet worden bezorgd",
    "kon nog niet worden afgeleverd", "U hoeft het bericht niet opnieuw te verzenden",
    "U hoeft uw bericht niet opnieuw te verzenden", "U hoeft uw bericht niet opnieuw te sturen",
    "DIT IS SLECHTS EEN WAARSCHUWING", "Dit is slechts een waarschuwing", "Dit is alleen een waarschuwing",
    "Er wordt nog steeds geprobeerd", "Dit is enkel een waarschuwing", "wordt opnieuw geprobeerd totdat", "Er wordt geprobeerd het bericht alsnog", "Bezorgpogingen worden voortgezet",
    "Gmail probeert het", "Er is een tijdelijk probleem opgetreden bij het bezorgen", "Er was een tijdelijk probleem"],
  success: [
    "bericht is afgeleverd bij", "bericht is bezorgd bij",
    "Uw bericht is bezorgd bij de volgende geadresseerden", "Uw bericht is bezorgd bij de volgende ontvangers",
    "Bezorging aan deze geadresseerden of groepen is voltooid",
    "De bezorging bij deze geadresseerden of groepen is voltooid",
    "maar er is geen bezorgingsbericht verzonden door de doelserver",
    "maar de doelserver heeft geen bezorgingsbericht verzonden", "Uw bericht is met succes bezorgd",
    "Uw bericht is met succes afgeleverd"],
  expired: [
    "Kan het bericht niet binnen de opgegeven tijd bezorgen", "niet binnen de opgegeven tijdslimiet",
    "te lang in de wachtrij", "heeft zonder succes geprobeerd dit bericht te bezorgen",
    "De server heeft zonder succes geprobeerd", "bezorgtijd verstreken", "aflevertijd verstreken",
    "al * dagen niet worden bezorgd", "maximale tijd in de wachtrij"],
  original: [
    "Oorspronkelijke berichtkoppen:", "Oorspronkelijke berichtkoppen", "Oorspronkelijke berichtkopteksten",
    "Originele berichtkoppen", "Kopregels van het oorspronkelijke bericht", "Koppen van het oorspronkelijke bericht",
    "Dit is een kopie van het bericht", "Hieronder volgt een kopie van het bericht",
    "Kopie van het oorspronkelijke bericht", "Het oorspronkelijke bericht volgt", "Het originele bericht volgt",
    "----- Oorspronkelijk bericht -----", "Origineel bericht bijgevoegd"],
  diagnostic: [
    "Diagnostische gegevens voor beheerders:", "Diagnostische gegevens voor beheerders",
    "Diagnostische informatie voor beheerders:", "Diagnostische informatie voor beheerders",
    "Diagnosegegevens voor beheerders", "Genererende server:", "Server die het rapport genereert",
    "Externe server heeft het volgende geretourneerd", "Externe server retourneerde",
    "De externe server heeft geretourneerd", "De volgende organisatie heeft uw bericht geweigerd:",
    "De volgende organisatie heeft uw bericht geweigerd", "Foutgegevens", "Foutdetails", "Gerapporteerde fout:",
    "Gemelde fout:", "Technische details van permanente fout", "Het antwoord was:",
    "De reactie van de externe server was:", "De fout die de andere server retourneerde:", "De mailserver antwoordde:",
    "De server antwoordde:", "De server reageerde:", "Antwoord van de server:", "om de volgende reden",
    "vanwege de volgende reden", "Reden van de fout", "met de volgende fout", "met de volgende foutmelding",
    "Laatste fout:", "Serverfout:"],
  autoReply: [
    "Ik ben momenteel niet op kantoor", "Ik ben momenteel afwezig", "Ik ben op dit moment niet aanwezig",
    "Ik ben niet op kantoor tot", "Ik ben afwezig tot", "Ik ben afwezig van", "Ik ben met vakantie tot",
    "Ik ben op vakantie tot", "Ik ben momenteel op vakantie", "Ik ben momenteel met vakantie",
    "Ik ben met zwangerschapsverlof", "Ik ben weer bereikbaar op", "Ik ben weer aanwezig op", "ben ik weer op kantoor",
    "ben ik weer aanwezig", "ben ik weer bereikbaar", "Na mijn terugkeer zal ik", "Bij mijn terugkomst zal ik",
    "beperkt toegang tot mijn e-mail", "Uw bericht wordt niet doorgestuurd", "Uw e-mail wordt niet doorgestuurd",
    "In dringende gevallen kunt u contact opnemen", "Voor dringende zaken kunt u contact opnemen",
    "Bij dringende zaken kunt u", "Voor spoedeisende zaken", "Dit is een automatisch antwoord",
    "Dit is een automatisch gegenereerd bericht", "Dit is een automatisch bericht, u kunt hier niet op",
    "is niet meer werkzaam bij", "werkt niet meer bij", "Deze mailbox wordt niet meer gelezen"],
  rules: [
    {
      id: "nl/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "adres bestaat hier niet", "geen account met dit adres", "ontvanger kon niet worden gevonden",
          "geadresseerde kon niet worden gevonden", "adres kon niet worden gevonden",
          "gebruiker kon niet worden gevonden", "geen postbus met deze naam", "geen mailbox met deze naam",
          "postbus bestaat niet", "geen account met deze naam",
          "is niet gevonden op", "niet gevonden op", "niet gevonden in", 
          "gebruiker onbekend", "onbekende gebruiker", "gebruiker bestaat niet", "gebruiker * bestaat niet",
          "gebruiker niet gevonden", "ontvanger onbekend", "onbekende ontvanger", "ontvanger bestaat niet",
          "ontvanger niet gevonden", "geadresseerde onbekend", "geadresseerde niet gevonden", "adres onbekend",
          "onbekend adres", "adres bestaat niet", "adres * bestaat niet", "e-mailadres bestaat niet",
          "e-mailadres * bestaat niet", "e-mailadres niet gevonden", "mailbox bestaat niet", "mailbox onbekend",
          "mailbox niet gevonden", "postvak bestaat niet", "postvak niet gevonden", "account bestaat niet",
          "account * bestaat niet", "ingevoerde e-mailadres is niet gevonden",
          "e-mailadres dat u hebt ingevoerd, is niet gevonden",
          "e-mailadres dat u hebt ingevoerd kan niet worden gevonden",
          "ingevoerde e-mailadres kan niet worden gevonden", "e-mailadres van de geadresseerde is niet gevonden",
          "is niet gevonden bij", "omdat het adres niet is gevonden", "omdat het adres niet kan worden gevonden",
          "geen gebruiker met deze naam", "naam van de geadresseerde wordt niet herkend"],
      },
      matches: [
        "anna@example.com: Er is geen account met dit adres",
        "Het e-mailadres dat u hebt ingevoerd, is niet gevonden. Controleer het e-mailadres van de geadresseerde en probeer het bericht opnieuw te verzenden.",
        "Uw bericht aan anna@example.com kan niet worden bezorgd. anna is niet gevonden bij example.com.",
        "anna@example.com: onbekende gebruiker"],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/moved", reason: "address-moved",
      when: {
        says: ["adres is gewijzigd", "e-mailadres is gewijzigd", "heeft een nieuw e-mailadres", "het nieuwe adres is"],
      },
      matches: ["Deze persoon heeft een nieuw e-mailadres: anna.nieuw@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "account is opgeschort", "postvak is opgeheven", "mailbox is opgeheven", "postbus is opgeheven",
          "niet meer in gebruik", "account is gesloten", "account is gedeactiveerd", "mailbox is gedeactiveerd",
          "mailbox uitgeschakeld", "mailbox is uitgeschakeld", "postvak is uitgeschakeld", "account uitgeschakeld",
          "account is uitgeschakeld", "account is geblokkeerd", "account geblokkeerd", "account opgeschort",
          "account is inactief", "account is opgeheven", "account gesloten", "mailbox is geblokkeerd",
          "mailbox inactief"],
      },
      matches: ["Het account is uitgeschakeld en kan geen berichten ontvangen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "maximale grootte bereikt", "postbus is vol", "postbus * is vol", "postbus vol", "mailbox * is vol",
          "geen ruimte meer in de mailbox", "geen ruimte meer in de postbus", "geen ruimte in de mailbox",
          "geen ruimte meer in het postvak", "over zijn quotum",
          "mailbox vol", "mailbox is vol", "postvak vol", "postvak is vol", "postvak van de geadresseerde is vol",
          "inbox van de ontvanger is vol", "mailbox van de ontvanger is vol", "quota overschreden",
          "quotum overschreden", "opslaglimiet overschreden", "opslagruimte is vol", "opslagruimte overschreden",
          "onvoldoende ruimte in mailbox", "heeft zijn quota overschreden", "over de limiet"],
      },
      matches: [
        "anna@example.com: De postbus van de ontvanger heeft de maximale grootte bereikt",
        "Het postvak van de geadresseerde is vol en kan geen berichten accepteren.",
        "anna@example.com: quota overschreden"],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "geen toestemming om|geen machtiging om|geen rechten om|niet gemachtigd om|niet bevoegd om * deze ontvanger|deze geadresseerde|dit adres|deze groep|deze lijst",
          "wil geen berichten van u", "accepteert geen e-mail van u", "zwarte lijst van de ontvanger",
          "blokkeerlijst van de ontvanger", "alleen interne afzenders", "heeft de afzender geblokkeerd",
          "heeft uw adres geblokkeerd", "uitsluitend berichten van",
          "door de moderator", 
          "bezorging aan dit adres is beperkt", "bezorging bij dit adres is beperkt",
          "geen machtiging om naar deze geadresseerde te verzenden", "geen toestemming om naar deze geadresseerde",
          "niet gemachtigd om berichten te verzenden naar", "niet bevoegd om naar", "accepteert alleen berichten van",
          "accepteert geen berichten van", "alleen leden kunnen", "alleen leden mogen", "geweigerd door de moderator",
          "afgewezen door de moderator", "ontvanger heeft u geblokkeerd"],
      },
      matches: ["U hebt geen toestemming om berichten te verzenden naar deze ontvanger: anna@example.com", 
        "anna@example.com: De ontvanger wil geen berichten van u ontvangen",
        "Uw bericht kan niet worden bezorgd omdat bezorging aan dit adres is beperkt: bezorging bij dit adres is beperkt.",
      ],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "domein van de ontvanger bestaat niet", "domein van de ontvanger kon niet",
          "domein van de geadresseerde kon niet",
          "domein bestaat niet", "domein * bestaat niet", "domein onbekend", "onbekend domein", "domein niet gevonden",
          "domein * niet is gevonden", "domein * niet gevonden", "domein van de geadresseerde bestaat niet",
          "host onbekend", "onbekende host", "doelserver * niet gevonden in DNS"], not: ["afzender", "afzenderadres"],
      },
      matches: [
        "Je bericht is niet bezorgd aan anna@exmaple.example omdat het domein exmaple.example niet is gevonden."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/relay", reason: "relay-denied",
      when: {
        says: [
          "relay geweigerd", "relayen niet toegestaan", "relay niet toegestaan", "doorsturen geweigerd",
          "doorsturen niet toegestaan", "relaying geweigerd", "relaying niet toegestaan"],
      },
      matches: ["Relaying niet toegestaan voor anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/auth-required", reason: "auth-required",
      when: {
        says: [
          "aanmelding is vereist",
          "authenticatie vereist", "verificatie vereist", "authenticatie is vereist", "verificatie is vereist",
          "authenticatie verplicht", "u moet zich aanmelden", "vereist authenticatie", "client is niet geverifieerd",
          "omdat deze relaying niet toestaat", "omdat doorsturen niet is toegestaan"],
      },
      matches: [
        "Aanmelding is vereist voor het verzenden",
        "Kan niet verzenden: authenticatie vereist door de uitgaande server."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "Kerberos/GSSAPI-ticket werd niet geaccepteerd", "tijdelijke fout bij aanmelden",
          "aanmeldingsmechanisme te zwak", "aanmeldingscontrole * is mislukt", "identificatie mislukt",
          "fout opgetreden tijdens de identificatie", "SMTP AUTH niet beschikbaar",
          "SMTP AUTH methode niet beschikbaar",
          "authenticatie mislukt", "verificatie mislukt", "aanmelding mislukt", "aanmelden mislukt", "inloggen mislukt",
          "gebruikersnaam of wachtwoord onjuist", "gebruikersnaam of wachtwoord is onjuist",
          "gebruikersnaam of het wachtwoord * onjuist", "wachtwoord onjuist", "onjuist wachtwoord",
          "ongeldig wachtwoord", "e-mailserver heeft uw aanmelding geweigerd", "ongeldige inloggegevens"],
      },
      matches: [
        "Identificatie mislukt bij mail.example.org",
        "Verificatie mislukt: gebruikersnaam of wachtwoord is onjuist."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "volgende afzendersadres is mislukt", "ongeldig afzenderadres",
          "geen machtiging om het bericht te verzenden namens", "namens een andere afzender te verzenden zonder",
          "afzender niet toegestaan", "afzenderadres niet toegestaan", "afzenderadres geweigerd",
          "afzenderadres * is geweigerd", "geweigerd als afzender"],
      },
      matches: [
        "Niet verzonden: ongeldig afzenderadres.",
        "Afzenderadres niet toegestaan: ik@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/too-large", reason: "message-too-large",
      when: {
        says: [
          "toegestane grootte van * wordt overschreden",
          "maximaal toegestane grootte overschrijdt|maximale grootte overschrijdt|toegestane grootte overschrijdt|maximale berichtgrootte overschrijdt|de limiet voor de grootte overschrijdt", "overschrijdt de maximaal toegestane grootte|overschrijdt de maximale grootte|overschrijdt de toegestane grootte|overschrijdt de maximale berichtgrootte",
          "overschrijdt de toegestane grootte", "overschrijdt de toegestane", "bericht is groter dan",
          "e-mail is groter dan", "overschrijdt de limiet van",
          "bericht te groot", "bericht is te groot", "e-mail is te groot", "mail is te groot",
          "overschrijdt de maximale grootte", "overschrijdt de maximale berichtgrootte",
          "overschrijdt de groottelimiet", "groter dan de maximale", "groter dan toegestaan",
          "maximale berichtgrootte overschreden", "berichtgrootte overschrijdt", "grootte van de bijlage overschrijdt"],
      },
      matches: [
        "De toegestane grootte van 10 MB wordt overschreden.",
        "Het bericht kan niet worden verzonden omdat het de maximaal toegestane grootte overschrijdt.", 
        "anna@example.com: Uw bericht is groter dan 10 MB",
        "Uw bericht is te groot: het overschrijdt de maximale berichtgrootte."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/spam", reason: "spam-content",
      when: {
        says: [
          "beschouwd als ongewenste", "beschouwd als spam", "door het spamfilter", "door ons spamfilter",
          "door de spamfilter",
          "als spam aangemerkt", "aangemerkt als spam", "als spam herkend", "herkend als spam", "als spam beschouwd",
          "geweigerd als spam", "geweigerd wegens spam", "gemarkeerd als spam", "bevat spam", "ongewenste e-mail"],
      },
      matches: ["Bericht geweigerd: aangemerkt als ongewenste e-mail."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/virus", reason: "malware",
      when: {
        says: [
          "bevat een virus", "virus gevonden", "virus gedetecteerd", "virus aangetroffen", "bevat malware",
          "schadelijke software", "geïnfecteerd met"],
      },
      matches: ["Uw bericht bevat schadelijke software."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "bijlagen van dit type", "bestanden van dit type", "bijlagen van het type",
          "bijlage niet toegestaan", "bijlagen niet toegestaan", "bijlage geblokkeerd", "bestandstype niet toegestaan",
          "verboden bijlage", "type bijlage is niet toegestaan"],
      },
      matches: ["Bijlage niet toegestaan: factuur.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "mailserver is * geblokkeerd", "server is * geblokkeerd",
          "IP-adres geblokkeerd", "IP-adres is geblokkeerd", "IP-adres * geblokkeerd", "staat op een blacklist",
          "staat op de blacklist", "staat op een zwarte lijst", "op onze zwarte lijst", "op onze blacklist",
          "slechte reputatie"],
      },
      matches: ["Uw IP-adres staat op een zwarte lijst: IP-adres geblokkeerd."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/policy", reason: "policy-rejected",
      when: {
        says: [
          "in strijd met het beleid", "schendt het beleid", "beleid geschonden", "geweigerd vanwege beleid",
          "geweigerd door beleid", "om veiligheidsredenen geweigerd", "om beveiligingsredenen", "huidige beheerbeleid",
          "e-mailstroomregel", "geblokkeerd door de beheerder", "toegang geweigerd",
          "machtigings- of beveiligingsproblemen"],
      },
      matches: ["Bericht geweigerd: in strijd met het beleid van de ontvanger."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/sending-limit", reason: "sending-limit",
      when: {
        says: [
          "verzendlimiet", "verzendlimiet bereikt", "verzendlimiet overschreden", "limiet voor het verzenden",
          "daglimiet voor verzenden"],
      },
      matches: ["U heeft een limiet voor het verzenden van e-mail bereikt. Uw bericht is niet verzonden."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/rate", reason: "rate-limited",
      when: { says: [
          "teveel berichten te versturen", "te veel berichten te versturen",
          "te veel verbindingen", "te veel berichten", "te veel e-mails", "te snel verzonden"] },
      matches: [
        "U probeert te veel berichten te versturen.",
        "Te veel verbindingen vanaf uw server."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "toegestane aantal ontvangers wordt overschreden", "toegestane aantal ontvangers overschreden",
          "te veel ontvangers", "te veel geadresseerden", "maximum aantal ontvangers", "maximale aantal ontvangers"],
      },
      matches: [
        "Het toegestane aantal ontvangers wordt overschreden.",
        "Te veel geadresseerden in dit bericht."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/greylisted", reason: "greylisted",
      when: { says: ["grijze lijst", "op de greylist", "greylisting actief", "tijdelijk geweigerd, probeer het"] },
      matches: ["Afzender op de grijze lijst, probeer het over enkele minuten opnieuw."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/no-connection", reason: "connection-failed",
      when: {
        says: [
          "geen verbinding met service", "verbinding * gesloten door de server", "geen verbinding met server",
          "verbinding geweigerd", "verbinding mislukt", "verbinding met de server is mislukt",
          "verbinding met de server * mislukt", "verbinding met * is mislukt", "kan geen verbinding maken",
          "kon geen verbinding maken", "server niet bereikbaar", "server is niet bereikbaar", "server reageert niet",
          "server heeft de verbinding onverwacht verbroken", "verbinding verbroken",
          "communicatiefout opgetreden tijdens de bezorging"],
        not: ["DNS", "onderhoud"],
      },
      matches: [
        "Verbinding met mail.example.org gesloten door de server.",
        "Het bericht kon niet worden verzonden: verbinding met de server mail.example.org is mislukt."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "time-out van de verbinding", "time-out bij verbinding", "time-out opgetreden", "verbinding is verlopen",
          "time-out tijdens het wachten", "tijd voor de verbinding verstreken"],
        not: ["DNS", "onderhoud"],
      },
      matches: ["Er is een time-out opgetreden bij het wachten op antwoord van de uitgaande server (SMTP)."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/expired", reason: "delivery-expired",
      when: {
        says: [
          "niet binnen de opgegeven tijdslimiet", "niet binnen de opgegeven tijd", "te lang in de wachtrij",
          "heeft zonder succes geprobeerd dit bericht te bezorgen", "bezorgtijd verstreken"],
      },
      matches: ["Microsoft Exchange heeft zonder succes geprobeerd dit bericht te bezorgen en probeert het niet meer."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/loop", reason: "mail-loop",
      when: {
        says: [
          "mailloop", "mail-loop", "berichtenlus", "e-maillus", "lus gedetecteerd", "te veel hops",
          "tussen twee servers heen en weer"],
      },
      matches: ["Bericht verwijderd: e-maillus gedetecteerd."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/dns-temporary", reason: "dns-temporary",
      when: { says: ["tijdelijke DNS-fout", "DNS-fout", "DNS-query mislukt", "naamomzetting mislukt"] },
      matches: ["Tijdelijke DNS-fout bij het opzoeken van example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/server-full", reason: "server-full",
      when: {
        says: [
          "onvoldoende opslagruimte op server", "onvoldoende opslagruimte op de server",
          "onvoldoende schijfruimte", "onvoldoende systeemopslag", "schijf vol", "onvoldoende systeembronnen"],
      },
      matches: [
        "Onvoldoende opslagruimte op de server.",
        "Onvoldoende schijfruimte op de server."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/server-error", reason: "server-error",
      when: {
        says: [
          "interne serverfout", "service niet beschikbaar", "dienst niet beschikbaar", "tijdelijk niet beschikbaar",
          "server overbelast", "server is bezet", "tijdelijke fout, probeer", "server in onderhoud"],
      },
      matches: ["De dienst is tijdelijk niet beschikbaar, probeer het later opnieuw."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "alle ontvangers zijn ongeldig", "volgende adressen zijn ongeldig", "een of meerdere ontvangers ongeldig",
          "niet herkend als geldig e-mailadres",
          "ongeldig e-mailadres", "ongeldig adres", "adres ongeldig", "adres is ongeldig", "e-mailadres is ongeldig",
          "ongeldige ontvanger", "geen geldig e-mailadres", "geen geldig adres",
          "indeling van het e-mailadres is onjuist", "indeling van het e-mailadres is niet juist"],
      },
      matches: [
        "Kan niet versturen: alle ontvangers zijn ongeldig.",
        "De indeling van het e-mailadres is onjuist: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/tls", reason: "tls-failed",
      when: {
        says: [
          "kan geen beveiligde verbinding", "beveiligde verbinding mislukt", "versleuteling vereist",
          "ondersteunt het opgegeven type versleuteling niet", "certificaat van de server is ongeldig"],
      },
      matches: ["Kan geen beveiligde verbinding tot stand brengen met de uitgaande server."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/sender-auth", reason: "sender-auth-failed",
      when: {
        says: ["SPF-controle mislukt", "DMARC-controle mislukt", "DKIM-controle mislukt", "SPF-verificatie mislukt"],
      },
      matches: ["Bericht geweigerd: SPF-controle mislukt."],
      source: "Exchange, Gmail, mail programs and servers that answer in Dutch", seen: "2026-11",
    },
    {
      id: "nl/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "server ondersteunt geen SMTPUTF8"],
      },
      matches: ["Uw server ondersteunt geen SMTPUTF8."],
      source: "Mail programs and webmails that speak Dutch", seen: "2026-11",
    },
  ],
} satisfies Language;
