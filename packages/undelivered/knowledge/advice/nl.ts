import type { AdvicePack } from "./pack.js";

/** Dutch. */
const dutch: AdvicePack = {
  tag: "nl",
  name: "Nederlands",
  direction: "ltr",
  plural: "one-other",
  decimal: ",",
  date: "{day}-{month}-{year} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} bytes", "{n} kB", "{n} MB", "{n} GB"],
  waits: {
    second: ["{n} seconde", "{n} seconden"],
    minute: ["{n} minuut", "{n} minuten"],
    hour: ["{n} uur", "{n} uur"],
    day: ["{n} dag", "{n} dagen"],
  },

  reasons: {
    "user-unknown": {
      title: "Dit adres bestaat niet",
      summary: "De ontvangende server[ {server}] zegt dat het postvak[ {address}] niet bestaat.",
      why: "Misschien zit er een tikfout in het adres, of is de persoon vertrokken of overgestapt naar een andere aanbieder. Het is als een brief aan een huis dat er niet meer staat.",
    },
    "address-invalid": {
      title: "Het adres kan niet kloppen",
      summary: "Het adres[ {address}] is niet geschreven zoals een e-mailadres geschreven moet zijn.",
      why: "Er ontbreekt een teken, of het staat dubbel of op de verkeerde plaats: een spatie, een komma in plaats van een punt, geen @. Geen postbode kan zo’n adres lezen, dus het bericht is niet vertrokken.",
    },
    "address-moved": {
      title: "De ontvanger is verhuisd",
      summary: "Het postvak[ {address}] is hier niet meer[; het nieuwe adres is {newAddress}].",
      why: "De eigenaar heeft een ander adres, zoals mensen verhuizen. Deze server stuurt niets door naar het nieuwe adres.",
    },
    "mailbox-disabled": {
      title: "Dit postvak is gesloten",
      summary: "Het postvak[ {address}] bestaat, maar is uitgeschakeld en neemt geen post aan.",
      why: "Aanbieders sluiten postvakken die niet meer worden gebruikt of betaald, of die zijn geblokkeerd. Misschien kan de eigenaar of de aanbieder het weer openen.",
    },
    "mailbox-full": {
      title: "Het postvak is vol",
      summary: "In het postvak[ {address}] is geen plaats meer voor uw bericht.",
      why: "Elk postvak heeft een beperkte grootte, als een brievenbus die niemand leegt. Zolang de eigenaar geen ruimte maakt, past er niets meer bij.",
    },
    "mailbox-unavailable": {
      title: "Het postvak is niet bruikbaar",
      summary: "De ontvangende server[ {server}] weigert het postvak[ {address}] en zegt niet waarom.",
      why: "Misschien bestaat het adres niet, is het gesloten, of houdt een regel uw post tegen. De woorden van de server laten alle drie open.",
    },
    "recipient-restricted": {
      title: "U mag hier niet schrijven",
      summary: "Het adres[ {address}] werkt, maar neemt van u geen post aan.",
      why: "Sommige postvakken en groepen nemen alleen post van bepaalde mensen aan. Een regel van de ontvanger of de organisatie hield uw bericht tegen; daar kan die worden veranderd.",
    },
    "recipient-rate-limited": {
      title: "Te veel post voor dit postvak",
      summary: "Het postvak[ {address}] krijgt meer post dan het in één keer mag aannemen.",
      why: "Servers remmen af als heel veel berichten tegelijk naar één postvak gaan. Dat hoeft niets met u te maken te hebben. Het gaat vanzelf over.",
    },
    "domain-not-found": {
      title: "Dat domein bestaat niet",
      summary: "Het deel na de @[, {domain},] bestaat niet op het internet.",
      why: "Het adresboek van het internet (DNS) kent zo’n naam niet. Meestal is het een tikfout; soms heeft de eigenaar de naam laten verlopen.",
    },
    "domain-no-mail": {
      title: "Dat domein ontvangt geen post",
      summary: "Het domein[ {domain}] bestaat, maar ontvangt geen e-mail.",
      why: "Misschien is het alleen voor een website. Het is als een huis zonder brievenbus: de postbode vindt het, maar kan er niets achterlaten.",
    },
    "dns-temporary": {
      title: "Het adresboek gaf geen antwoord",
      summary: "De naamservers die weten waar post voor[ {domain}| dit domein] heen moet, gaven geen antwoord.",
      why: "Het adresboek van het internet (DNS) vertelt de postbode waar hij moet zijn. Geen antwoord betekent niet dat het domein weg is: de naamservers van de ontvanger, of de opzoeking bij uw aanbieder, haperen op dit moment.",
    },
    "dns-misconfigured": {
      title: "Het domein leidt nergens heen",
      summary: "Het domein[ {domain}] noemt een mailserver die onder die naam niet te vinden is.",
      why: "De gegevens van het domein in het DNS, het adresboek van het internet, zijn fout. De postbode heeft een adres, maar er staat geen huis. Alleen wie het domein beheert, kan dat verbeteren.",
    },
    "connection-failed": {
      title: "De ontvangende server was onbereikbaar",
      summary: "Uw mailsysteem kon de ontvangende server[ {server}] niet bereiken, of de verbinding viel weg.",
      why: "Misschien staat de server uit, is hij overbelast of van het internet afgesneden. Het is als kloppen op een deur die niemand opendoet.",
    },
    "tls-failed": {
      title: "Geen veilige verbinding mogelijk",
      summary: "De verbinding met de ontvangende server[ {server}] kon niet worden versleuteld, en één kant eist dat.",
      why: "Servers kunnen eisen dat post versleuteld reist (TLS), als een verzegelde brief. Is een certificaat verlopen of passen de instellingen niet, dan bezorgen ze liever niets.",
    },
    "mail-loop": {
      title: "Het bericht ging in kringetjes",
      summary: "Het bericht voor[ {address}| deze ontvanger] werd tussen servers rondgestuurd en gestopt.",
      why: "Meestal sturen twee doorstuurregels elkaar de post toe, of denkt een server dat een andere verantwoordelijk is. Servers tellen de haltes en maken een eind aan zo’n rondreis.",
    },
    "routing-failed": {
      title: "De server weet geen weg",
      summary: "De server[ {server}] weet niet waar hij post voor[ {address}| dit adres] moet afgeven.",
      why: "Het domein is daar niet (meer) ingesteld, of het adres is verkeerd getikt. Het is als een postkantoor zonder ronde voor deze straat.",
    },
    "delivery-expired": {
      title: "De bezorging is opgegeven",
      summary: "Uw mailsysteem heeft lang geprobeerd te bezorgen bij[ {address}| deze ontvanger] en gaf het op.",
      why: "Een bericht dat niet te bezorgen is, wordt enkele dagen opnieuw geprobeerd en dan teruggestuurd. De oorzaak staat in het laatste antwoord van de andere kant.",
    },
    "auth-required": {
      title: "De server wil dat u inlogt",
      summary: "De uitgaande server[ {server}] weigerde het bericht[ op poort {port}] omdat u niet was ingelogd.",
      why: "Een uitgaande server neemt post voor andere domeinen alleen aan van mensen die inloggen. Anders zou iedereen in zijn naam kunnen verzenden. Dit is het eerste van de drie gevallen van ‘relaying denied’.[ Dat geeft hier de doorslag: de post gaat naar {domain}, en de server zegt “{words}”.]",
    },
    "credentials-rejected": {
      title: "De aanmelding is geweigerd",
      summary: "De server[ {server}] nam de gebruikersnaam of het wachtwoord niet aan.",
      why: "Het wachtwoord is misschien oud of verkeerd getikt, of de server wil een andere manier van inloggen. Zolang dat niet lukt, wordt er niets verzonden.",
    },
    "domain-not-hosted": {
      title: "Niet verantwoordelijk voor dit domein",
      summary:
        "De server[ {server}] staat vermeld voor het domein[ {domain}], maar weet niet dat hij de post ervan moet aannemen.",
      why: "De gegevens van het domein leiden naar deze server, maar daar is het niet ingesteld. Dus denkt hij dat uw bericht aan vreemden moet worden doorgegeven en weigert: het tweede geval van ‘relaying denied’. U deed niets verkeerd.",
    },
    "relay-denied": {
      title: "De server stuurt niet door",
      summary: "De server[ {server}] weigert post[ van {reporter}] door te geven voor[ {domain}| dit domein].",
      why: "Een server neemt een bericht alleen aan als de afzender is ingelogd, als hij zelf de bestemming is, of als hij is ingesteld om door te geven. Niets daarvan gold hier, en zijn woorden zeggen niet welke hij bedoelde.",
    },
    "sender-not-permitted": {
      title: "U mag deze afzender niet gebruiken",
      summary: "De server laat u niet verzenden met het adres[ {sender}| in de afzenderregel].",
      why: "Uw account mag alleen verzenden met adressen die erbij horen. Zo kan niemand brieven schrijven met andermans naam op de envelop.",
    },
    "sending-limit": {
      title: "Uw verzendlimiet is bereikt",
      summary: "Uw eigen mailaccount of domein heeft voorlopig verzonden wat het mag[ (hoogstens {limit})].",
      why: "Aanbieders beperken hoeveel een account per uur of per dag mag verzenden. De ontvanger heeft er niets mee te maken. De limiet begint vanzelf opnieuw.",
    },
    "sender-suspended": {
      title: "Uw account mag niet verzenden",
      summary: "Uw eigen mailaccount[ {sender}] of uw organisatie is geblokkeerd voor verzending.",
      why: "Aanbieders doen dit als een account spam verzendt; vaak kent dan iemand anders het wachtwoord. Met het adres van de ontvanger is niets mis.",
    },
    "locally-suppressed": {
      title: "Uw verzenddienst sloeg het over",
      summary:
        "Uw verzenddienst probeerde niet te bezorgen, omdat[ {address}| dit adres] op zijn eigen uitsluitlijst staat.",
      why: "De dienst onthoudt adressen die eerder mislukten of geen post wilden. Over het postvak zegt dat niets nieuws.",
    },
    greylisted: {
      title: "Gevraagd later terug te komen",
      summary:
        "De ontvangende server[ {server}] wijst eerste contacten met opzet af en vraagt uw mailsysteem terug te komen[ na {wait}].",
      why: "Dit heet greylisting. Echte mailsystemen proberen het vanzelf opnieuw, spamprogramma’s meestal niet. Het is als een portier die bij de tweede keer bellen opendoet: normaal komt het bericht binnen een uur aan.",
    },
    "rate-limited": {
      title: "De post komt te snel",
      summary:
        "De ontvangende server[ {server}] neemt voorlopig niets meer van uw mailsysteem aan[ (opnieuw proberen na {wait})].",
      why: "Uw mailsysteem stuurt meer berichten, of opent meer verbindingen, dan deze server in één keer toelaat. Hij beschermt zich tegen overstroming.",
    },
    "too-many-recipients": {
      title: "Te veel ontvangers tegelijk",
      summary: "Het bericht heeft meer ontvangers dan de server[ {server}] in één keer aanneemt.",
      why: "Servers beperken naar hoeveel mensen een bericht mag gaan, omdat spam zo wordt verstuurd.",
    },
    blocklisted: {
      title: "Uw mailserver is geblokkeerd",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt uw mailserver[ {ip}], dus weigerde de ontvangende server[ {server}] het bericht.",
      why: "Zulke lijsten (DNS-blacklists) noemen servers waarvan spam kwam. Eén gehackt account is genoeg, en iedereen die via die server verzendt heeft er last van. Uw aanbieder moet de oorzaak wegnemen en de server van de lijst laten halen.",
    },
    "reputation-blocked": {
      title: "Uw mailserver wordt niet vertrouwd",
      summary: "De ontvangende kant[ {server}] weigert post van uw mailserver[ {ip}] vanwege zijn slechte naam.",
      why: "Grote ontvangers houden bij hoe elke server zich gedraagt. Spam of klachten, soms door andere klanten van dezelfde aanbieder, bederven die naam. Uw adres en de ontvanger zijn niet het probleem.",
    },
    "direct-mail-blocked": {
      title: "Geen rechtstreekse post van hier",
      summary: "De ontvangende server[ {server}] neemt geen post rechtstreeks aan van de verbinding[ {ip}].",
      why: "Dit internetadres hoort bij een reeks voor huizen, kantoren of gehuurde machines die niet zelf post hoort te bezorgen. Post van daar moet via de uitgaande server van de aanbieder.",
    },
    "reverse-dns-invalid": {
      title: "De servernaam klopt niet",
      summary:
        "De ontvangende server[ {server}] weigerde omdat de naam van uw mailserver[ {ip}] ontbreekt of niet klopt.",
      why: "Elke mailserver hoort een naam te hebben die naar zijn nummer leidt, en een nummer dat terugleidt naar de naam (reverse DNS). Het is als een identiteitsbewijs: zonder blijft de deur dicht.",
    },
    "receiver-filter-broken": {
      title: "Het filter van de ontvanger hapert",
      summary: "De ontvangende server[ {server}] weigerde uw bericht door een fout in zijn eigen filter.",
      why: "Het filter oordeelt naar iets dat niet klopt en weert zo ook goede post. U en uw aanbieder deden niets verkeerd; alleen de beheerder daar kan het verbeteren.",
    },
    "sender-auth-failed": {
      title: "De afzender kon niet worden gecontroleerd",
      summary: "Het bericht bewijst niet dat het echt van[ {senderDomain}| dat domein] komt.",
      why: "Een domein kan zeggen welke servers ervoor verzenden (SPF), en berichten kunnen een zegel dragen (DKIM); DMARC zegt wat te doen zonder. Het is als een brief met een bedrijfsnaam, maar zonder stempel.",
    },
    "sender-domain-invalid": {
      title: "Uw eigen adres werkt niet",
      summary:
        "De ontvangende server[ {server}] vindt het domein van de afzender[ {sender}] niet of kan niet terugschrijven.",
      why: "Een brief zonder geldige afzender wordt niet aangenomen. Het domein van de afzender is verkeerd getikt, verlopen of heeft geen gegevens voor post.",
    },
    "spam-content": {
      title: "Voor spam aangezien",
      summary: "De ontvangende server[ {server}] ziet dit bericht aan voor spam.",
      why: "Filters beoordelen woorden, links, afbeeldingen en bijlagen, en vergissen zich soms. Met het adres is niets mis; dit ene bericht werd geweigerd.",
    },
    malware: {
      title: "Er is een virus gevonden",
      summary: "De ontvangende server[ {server}] vond iets schadelijks in het bericht.",
      why: "Een bijlage of link is bekend als gevaarlijk. Of een bestand op uw computer is besmet, of iemand schreef in uw naam; zelden vergist de scanner zich.",
    },
    "attachment-blocked": {
      title: "De bijlage is niet toegestaan",
      summary: "De ontvangende server[ {server}] neemt bijlagen van deze soort niet aan.",
      why: "Programma’s, macro’s en vergrendelde archieven kunnen virussen bevatten, dus weigeren veel servers ze zonder verder te kijken.",
    },
    "message-too-large": {
      title: "Het bericht is te groot",
      summary: "Het bericht is groter dan de server[ {server}] aanneemt[: hoogstens {limit}].",
      why: "Elke server heeft een grens. Bijlagen groeien bij verzending met ongeveer een derde: 15 MB aan bestanden wordt 20 MB bericht.",
    },
    "message-malformed": {
      title: "De berichtvorm deugt niet",
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
      why: "Het programma dat het bericht schreef liet iets weg of schreef het fout, zoals de datum, de afzender of een regeleinde. Aan uw woorden ligt het niet.",
    },
    "policy-rejected": {
      title: "Geweigerd door een regel",
      summary: "Een regel van de ontvangende kant[ {server}] weigert het bericht en zegt niet welke.",
      why: "Elke organisatie bepaalt welke post zij binnenlaat. Alleen haar beheerder kan zien welke regel het was en die veranderen.",
    },
    "server-full": {
      title: "De ontvangende server is vol",
      summary:
        "De hele ontvangende server[ {server}] heeft geen ruimte meer; het postvak[ {address}] zelf hoeft niet vol te zijn.",
      why: "De schijf waarop alle postvakken staan is vol, of de server komt geheugen tekort. Niet één brievenbus is vol, maar het hele postkantoor.",
    },
    "server-error": {
      title: "De ontvangende server heeft problemen",
      summary: "De ontvangende server[ {server}] heeft zelf problemen en kon het bericht niet aannemen.",
      why: "Hij is overbelast, wordt hersteld, of een van zijn programma’s viel uit. Meestal gaat dat binnen enkele uren over.",
    },
    "server-misconfigured": {
      title: "De ontvangende server staat verkeerd",
      summary:
        "De ontvangende server[ {server}] is verkeerd ingesteld en kan het bericht niet in het postvak[ {address}] leggen.",
      why: "Het bericht bereikte het juiste huis, maar de weg naar de brievenbus is versperd. Alleen de beheerder daar kan die vrijmaken.",
    },
    "protocol-error": {
      title: "De servers begrepen elkaar niet",
      summary: "Uw mailsysteem en de server[ {server}] begrepen elkaar niet.",
      why: "Servers spreken een vaste taal (SMTP). Een van beide zei iets dat de ander niet verwachtte; dat is een fout in een programma of zijn instellingen, niet in uw bericht.",
    },
    unknown: {
      title: "De oorzaak wordt niet genoemd",
      summary:
        "Het bericht aan[ {address}| deze ontvanger] is niet bezorgd, en het rapport zegt niet duidelijk waarom.",
      why: "Voor zulke rapporten is er geen vaste taal, en sommige noemen geen oorzaak. Dat zeggen we liever dan te raden.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "Het adres[ {address}] bevat letters waar een server onderweg niet mee overweg kan.",
      why: "Letters met accenten en andere schriften vóór de @ zijn nog nieuw in e-mail. Oudere servers kennen alleen gewone Latijnse letters, cijfers en enkele tekens.",
    },
    "address-invalid.ambiguous": {
      title: "Het adres kan niet kloppen",
      summary: "Het adres[ {address}] is niet geschreven zoals een e-mailadres geschreven moet zijn.",
      why: "Er ontbreekt een teken, of het staat dubbel of op de verkeerde plaats: een spatie, een komma in plaats van een punt, geen @. Geen postbode kan zo’n adres lezen, dus het bericht is niet vertrokken.",
    },
    "address-moved.new-owner": {
      title: "Het adres heeft een nieuwe eigenaar",
      summary: "Het adres[ {address}] is nu van iemand anders, dus is uw bericht niet afgegeven.",
      why: "De naam is aan iemand anders gegeven. De server beschermt uw bericht tegen vreemde ogen.",
    },
    "mailbox-disabled.suspended": {
      summary: "Het postvak[ {address}] bestaat, maar is uitgeschakeld en neemt geen post aan.",
      why: "Aanbieders sluiten postvakken die niet meer worden gebruikt of betaald, of die zijn geblokkeerd. Misschien kan de eigenaar of de aanbieder het weer openen.",
    },
    "mailbox-disabled.inactive": {
      summary: "Het postvak[ {address}] werd lang niet gebruikt en is uitgeschakeld.",
    },
    "mailbox-disabled.archived": {
      summary: "Het postvak[ {address}] bestaat, maar is uitgeschakeld en neemt geen post aan.",
      why: "Aanbieders sluiten postvakken die niet meer worden gebruikt of betaald, of die zijn geblokkeerd. Misschien kan de eigenaar of de aanbieder het weer openen.",
    },
    "mailbox-disabled.unpaid": {
      summary: "Het postvak[ {address}] bestaat, maar is uitgeschakeld en neemt geen post aan.",
      why: "Aanbieders sluiten postvakken die niet meer worden gebruikt of betaald, of die zijn geblokkeerd. Misschien kan de eigenaar of de aanbieder het weer openen.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Het doorsturen werkt niet meer",
      summary: "Het postvak[ {address}] geeft zijn post door aan een ander, en dat is niet te bereiken.",
      why: "Aanbieders sluiten postvakken die niet meer worden gebruikt of betaald, of die zijn geblokkeerd. Misschien kan de eigenaar of de aanbieder het weer openen.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Het postvak[ {address}] is vol en werd lang niet gebruikt.",
      why: "Elk postvak heeft een beperkte grootte, als een brievenbus die niemand leegt. Zolang de eigenaar geen ruimte maakt, past er niets meer bij.",
    },
    "recipient-restricted.allow-list": {
      summary: "Het adres[ {address}] werkt, maar neemt van u geen post aan.",
    },
    "recipient-restricted.members-only": {
      summary: "Alleen leden mogen schrijven aan de groep of lijst[ {address}].",
      why: "Sommige postvakken en groepen nemen alleen post van bepaalde mensen aan. Een regel van de ontvanger of de organisatie hield uw bericht tegen; daar kan die worden veranderd.",
    },
    "recipient-restricted.internal-only": {
      summary: "Alleen mensen binnen de organisatie mogen schrijven aan[ {address}| dit adres].",
      why: "Sommige postvakken en groepen nemen alleen post van bepaalde mensen aan. Een regel van de ontvanger of de organisatie hield uw bericht tegen; daar kan die worden veranderd.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "De eigenaar van[ {address}| dit postvak] of de organisatie heeft uw adres[ {sender}] geblokkeerd.",
      why: "Sommige postvakken en groepen nemen alleen post van bepaalde mensen aan. Een regel van de ontvanger of de organisatie hield uw bericht tegen; daar kan die worden veranderd.",
    },
    "recipient-restricted.moderated": {
      summary:
        "Berichten aan[ {address}| deze groep] moeten door een moderator worden goedgekeurd, en het uwe werd niet doorgelaten.",
      why: "Sommige postvakken en groepen nemen alleen post van bepaalde mensen aan. Een regel van de ontvanger of de organisatie hield uw bericht tegen; daar kan die worden veranderd.",
    },
    "recipient-restricted.group-rule": {
      summary: "Het adres[ {address}] werkt, maar neemt van u geen post aan.",
      why: "Sommige postvakken en groepen nemen alleen post van bepaalde mensen aan. Een regel van de ontvanger of de organisatie hield uw bericht tegen; daar kan die worden veranderd.",
    },
    "domain-no-mail.null-mx": {
      summary: "Het domein[ {domain}] verklaart dat het helemaal geen e-mail ontvangt.",
    },
    "domain-no-mail.no-mx": {
      summary: "Het domein[ {domain}] bestaat, maar ontvangt geen e-mail.",
      why: "Misschien is het alleen voor een website. Het is als een huis zonder brievenbus: de postbode vindt het, maar kan er niets achterlaten.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "Het domein[ {domain}] noemt een mailserver die onder die naam niet te vinden is.",
    },
    "dns-misconfigured.mx-cname": {
      summary: "Het domein[ {domain}] noemt een mailserver die onder die naam niet te vinden is.",
    },
    "dns-misconfigured.mx-private": {
      summary: "Het domein[ {domain}] noemt een mailserver die onder die naam niet te vinden is.",
      why: "De gegevens van het domein in het DNS, het adresboek van het internet, zijn fout. De postbode heeft een adres, maar er staat geen huis. Alleen wie het domein beheert, kan dat verbeteren.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Het domein[ {domain}] noemt een mailserver die onder die naam niet te vinden is.",
      why: "De gegevens van het domein in het DNS, het adresboek van het internet, zijn fout. De postbode heeft een adres, maar er staat geen huis. Alleen wie het domein beheert, kan dat verbeteren.",
    },
    "dns-misconfigured.dnssec": {
      summary: "Het domein[ {domain}] noemt een mailserver die onder die naam niet te vinden is.",
      why: "De gegevens van het domein in het DNS, het adresboek van het internet, zijn fout. De postbode heeft een adres, maar er staat geen huis. Alleen wie het domein beheert, kan dat verbeteren.",
    },
    "dns-misconfigured.lame": {
      summary: "Het domein[ {domain}] noemt een mailserver die onder die naam niet te vinden is.",
    },
    "connection-failed.refused": {
      title: "De ontvangende server wees af",
      summary: "De ontvangende server[ {server}] is er, maar niets erop reageert op post.",
      why: "Misschien staat de server uit, is hij overbelast of van het internet afgesneden. Het is als kloppen op een deur die niemand opendoet.",
    },
    "connection-failed.timeout": {
      title: "De ontvangende server antwoordde niet",
      summary: "De ontvangende server[ {server}] antwoordde niet op tijd.",
    },
    "connection-failed.unreachable": {
      title: "De ontvangende server was onbereikbaar",
      summary: "Uw mailsysteem kon de ontvangende server[ {server}] niet bereiken, of de verbinding viel weg.",
      why: "Misschien staat de server uit, is hij overbelast of van het internet afgesneden. Het is als kloppen op een deur die niemand opendoet.",
    },
    "connection-failed.dropped": {
      title: "De ontvangende server was onbereikbaar",
      summary: "Uw mailsysteem kon de ontvangende server[ {server}] niet bereiken, of de verbinding viel weg.",
      why: "Misschien staat de server uit, is hij overbelast of van het internet afgesneden. Het is als kloppen op een deur die niemand opendoet.",
    },
    "connection-failed.port-25-blocked": {
      title: "Uitgaande post is geblokkeerd",
      summary: "Uw internetaanbieder laat van deze verbinding geen post naar buiten (poort 25).",
      why: "Veel aanbieders sluiten poort 25, de deur voor post tussen servers, zodat besmette computers geen spam sturen. Mailprogramma’s gebruiken andere deuren: 587 of 465.",
    },
    "tls-failed.starttls-missing": {
      title: "Geen veilige verbinding mogelijk",
      summary: "De server[ {server}] biedt geen versleuteling aan, en één kant eist die.",
    },
    "tls-failed.handshake": {
      summary: "De verbinding met de ontvangende server[ {server}] kon niet worden versleuteld, en één kant eist dat.",
      why: "Servers kunnen eisen dat post versleuteld reist (TLS), als een verzegelde brief. Is een certificaat verlopen of passen de instellingen niet, dan bezorgen ze liever niets.",
    },
    "tls-failed.certificate": {
      title: "Geen veilige verbinding mogelijk",
      summary:
        "Het certificaat van de ontvangende server[ {server}] is niet geldig, dus kwam er geen veilige verbinding.",
      why: "Servers kunnen eisen dat post versleuteld reist (TLS), als een verzegelde brief. Is een certificaat verlopen of passen de instellingen niet, dan bezorgen ze liever niets.",
    },
    "tls-failed.mta-sts": {
      summary: "De verbinding met de ontvangende server[ {server}] kon niet worden versleuteld, en één kant eist dat.",
      why: "Servers kunnen eisen dat post versleuteld reist (TLS), als een verzegelde brief. Is een certificaat verlopen of passen de instellingen niet, dan bezorgen ze liever niets.",
    },
    "tls-failed.dane": {
      summary: "De verbinding met de ontvangende server[ {server}] kon niet worden versleuteld, en één kant eist dat.",
      why: "Servers kunnen eisen dat post versleuteld reist (TLS), als een verzegelde brief. Is een certificaat verlopen of passen de instellingen niet, dan bezorgen ze liever niets.",
    },
    "tls-failed.requiretls": {
      summary: "De verbinding met de ontvangende server[ {server}] kon niet worden versleuteld, en één kant eist dat.",
      why: "Servers kunnen eisen dat post versleuteld reist (TLS), als een verzegelde brief. Is een certificaat verlopen of passen de instellingen niet, dan bezorgen ze liever niets.",
    },
    "mail-loop.hops": {
      summary: "Het bericht voor[ {address}| deze ontvanger] werd tussen servers rondgestuurd en gestopt.",
    },
    "mail-loop.back-to-sender": {
      summary: "Het bericht voor[ {address}| deze ontvanger] werd tussen servers rondgestuurd en gestopt.",
      why: "Meestal sturen twee doorstuurregels elkaar de post toe, of denkt een server dat een andere verantwoordelijk is. Servers tellen de haltes en maken een eind aan zo’n rondreis.",
    },
    "mail-loop.forwarding": {
      summary: "Het bericht voor[ {address}| deze ontvanger] werd tussen servers rondgestuurd en gestopt.",
    },
    "routing-failed.not-provisioned": {
      title: "De server weet geen weg",
      summary: "De server[ {server}] weet niet waar hij post voor[ {address}| dit adres] moet afgeven.",
      why: "Het domein is daar niet (meer) ingesteld, of het adres is verkeerd getikt. Het is als een postkantoor zonder ronde voor deze straat.",
    },
    "routing-failed.smarthost": {
      title: "De server weet geen weg",
      summary: "De server[ {server}] weet niet waar hij post voor[ {address}| dit adres] moet afgeven.",
      why: "Het domein is daar niet (meer) ingesteld, of het adres is verkeerd getikt. Het is als een postkantoor zonder ronde voor deze straat.",
    },
    "credentials-rejected.password": {
      summary: "De server[ {server}] nam de gebruikersnaam of het wachtwoord niet aan.",
    },
    "credentials-rejected.mechanism": {
      title: "De aanmelding is geweigerd",
      summary: "De server[ {server}] nam de gebruikersnaam of het wachtwoord niet aan.",
      why: "Het wachtwoord is misschien oud of verkeerd getikt, of de server wil een andere manier van inloggen. Zolang dat niet lukt, wordt er niets verzonden.",
    },
    "credentials-rejected.second-factor": {
      title: "Er is een app-wachtwoord nodig",
      summary: "De server[ {server}] neemt uw gewone wachtwoord niet aan van een mailprogramma.",
      why: "Uw account is bij het inloggen beschermd door een tweede stap, die een mailprogramma niet kan zetten. Daarvoor zijn er app-wachtwoorden: lange wachtwoorden voor één programma.",
    },
    "credentials-rejected.web-login": {
      title: "De aanmelding is geweigerd",
      summary: "De aanbieder wil dat u één keer in de browser inlogt voordat het mailprogramma mag verzenden.",
      why: "Het wachtwoord is misschien oud of verkeerd getikt, of de server wil een andere manier van inloggen. Zolang dat niet lukt, wordt er niets verzonden.",
    },
    "credentials-rejected.temporary": {
      title: "De aanmelding is geweigerd",
      summary: "De server[ {server}] nam de gebruikersnaam of het wachtwoord niet aan.",
      why: "Het wachtwoord is misschien oud of verkeerd getikt, of de server wil een andere manier van inloggen. Zolang dat niet lukt, wordt er niets verzonden.",
    },
    "domain-not-hosted.own": {
      title: "Uw domein is niet toegelaten",
      summary: "De server[ {server}] weet niet dat hij post voor uw eigen domein[ {domain}] moet aannemen.",
      why: "De gegevens van het domein leiden naar deze server, maar daar is het niet ingesteld. Dus denkt hij dat uw bericht aan vreemden moet worden doorgegeven en weigert: het tweede geval van ‘relaying denied’. U deed niets verkeerd.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "U mag deze afzender niet gebruiken",
      summary: "De server laat u niet verzenden met het adres[ {sender}| in de afzenderregel].",
      why: "Uw account mag alleen verzenden met adressen die erbij horen. Zo kan niemand brieven schrijven met andermans naam op de envelop.",
    },
    "sending-limit.daily": {
      summary: "Uw eigen mailaccount of domein heeft voorlopig verzonden wat het mag[ (hoogstens {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Uw eigen mailaccount of domein heeft voorlopig verzonden wat het mag[ (hoogstens {limit})].",
    },
    "sending-limit.domain": {
      title: "Uw verzendlimiet is bereikt",
      summary: "Uw eigen mailaccount of domein heeft voorlopig verzonden wat het mag[ (hoogstens {limit})].",
      why: "Aanbieders beperken hoeveel een account per uur of per dag mag verzenden. De ontvanger heeft er niets mee te maken. De limiet begint vanzelf opnieuw.",
    },
    "sender-suspended.tenant": {
      title: "Uw account mag niet verzenden",
      summary: "Uw eigen mailaccount[ {sender}] of uw organisatie is geblokkeerd voor verzending.",
      why: "Aanbieders doen dit als een account spam verzendt; vaak kent dan iemand anders het wachtwoord. Met het adres van de ontvanger is niets mis.",
    },
    "sender-suspended.domain": {
      title: "Uw account mag niet verzenden",
      summary: "Uw eigen mailaccount[ {sender}] of uw organisatie is geblokkeerd voor verzending.",
    },
    "locally-suppressed.bounced": {
      summary:
        "Uw verzenddienst probeerde niet te bezorgen, omdat[ {address}| dit adres] op zijn eigen uitsluitlijst staat.",
    },
    "locally-suppressed.complained": {
      summary: "Uw verzenddienst sloeg[ {address}| dit adres] over, omdat uw post daar ooit als spam is gemeld.",
      why: "Wie post als spam meldt, wil die niet. Daarom schrijven diensten die persoon niet meer.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Uw verzenddienst sloeg[ {address}| dit adres] over, omdat het is afgemeld.",
      why: "De dienst onthoudt adressen die eerder mislukten of geen post wilden. Over het postvak zegt dat niets nieuws.",
    },
    "locally-suppressed.listed": {
      summary:
        "Uw verzenddienst probeerde niet te bezorgen, omdat[ {address}| dit adres] op zijn eigen uitsluitlijst staat.",
    },
    "greylisted.stuck": {
      title: "Greylisting zonder einde",
      summary:
        "De ontvangende server[ {server}] stuurde uw mailsysteem bij elke poging weg[, {elapsed} lang]; zo komt het bericht misschien nooit aan.",
      why: "Greylisting hoort bij de tweede poging te openen. Maar uw mailsysteem wacht telkens langer: 5, 10, 20, 40, 80, 160, 320 minuten en dan ongeveer 8 uur. Vergeet de ontvangende server een eerste poging na 4 tot 6 uur, dan is een pauze van 8 uur langer dan zijn geheugen, en telt elke poging weer als de eerste.[ Hier: eerste poging {arrived}, laatste poging {lastTry}. Volgens die telling was het poging nummer {tries}, en de volgende pauze duurt {pause}.][ De server vroeg maar om {wait}.][ Het mailsysteem geeft op: {until}.]",
    },
    "greylisted.gave-up": {
      title: "Uw mailsysteem gaf te vroeg op",
      summary:
        "De ontvangende server[ {server}] vroeg om een tweede poging later, maar uw mailsysteem gaf het op[ (na {elapsed})].",
      why: "Greylisting laat post bij de tweede poging binnen, na enkele minuten of hooguit een uur. Een mailsysteem hoort het 4 tot 5 dagen te blijven proberen; het uwe stopte voordat de deur open kon gaan.",
    },
    "rate-limited.volume": {
      summary:
        "De ontvangende server[ {server}] neemt voorlopig niets meer van uw mailsysteem aan[ (opnieuw proberen na {wait})].",
    },
    "rate-limited.connections": {
      title: "De post komt te snel",
      summary:
        "De ontvangende server[ {server}] neemt voorlopig niets meer van uw mailsysteem aan[ (opnieuw proberen na {wait})].",
      why: "Uw mailsysteem stuurt meer berichten, of opent meer verbindingen, dan deze server in één keer toelaat. Hij beschermt zich tegen overstroming.",
    },
    "rate-limited.per-hour": {
      summary:
        "De ontvangende server[ {server}] neemt voorlopig niets meer van uw mailsysteem aan[ (opnieuw proberen na {wait})].",
    },
    "rate-limited.reputation-throttle": {
      title: "De post komt te snel",
      summary:
        "De ontvangende server[ {server}] neemt post van uw mailserver[ {ip}] maar langzaam aan, omdat hij die nog niet vertrouwt.",
      why: "Nieuwe servers, en servers waarvan spam of klachten kwamen, krijgen een lage limiet. Die stijgt als er een tijd lang goede post volgt.",
    },
    "blocklisted.domain": {
      title: "Een domein is geblokkeerd",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt het domein[ {blocked}] van de afzender, dus weigerde de ontvangende server[ {server}] het bericht.",
      why: "Zulke lijsten (DNS-blacklists) noemen servers waarvan spam kwam. Eén gehackt account is genoeg, en iedereen die via die server verzendt heeft er last van. Uw aanbieder moet de oorzaak wegnemen en de server van de lijst laten halen.",
    },
    "blocklisted.url": {
      title: "Een link is geblokkeerd",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt een link in het bericht[, {blocked},] en zo weigerde de ontvangende server[ {server}] het.",
      why: "De website achter de link is misbruikt voor spam of schadelijke pagina’s, misschien doordat ze gehackt is. Met het adres van de ontvanger is niets mis.",
    },
    "blocklisted.helo": {
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt uw mailserver[ {ip}], dus weigerde de ontvangende server[ {server}] het bericht.",
    },
    "blocklisted.mailfrom": {
      title: "Uw mailserver is geblokkeerd",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt uw mailserver[ {ip}], dus weigerde de ontvangende server[ {server}] het bericht.",
      why: "Zulke lijsten (DNS-blacklists) noemen servers waarvan spam kwam. Eén gehackt account is genoeg, en iedereen die via die server verzendt heeft er last van. Uw aanbieder moet de oorzaak wegnemen en de server van de lijst laten halen.",
    },
    "blocklisted.netblock": {
      title: "Netwerk van uw aanbieder staat vermeld",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt het hele netwerk van uw mailserver[ {ip}], dus weigerde de ontvangende server[ {server}] het bericht.",
      why: "Sommige lijsten noemen alle servers van een aanbieder als er te veel spam verzenden. Alleen de aanbieder kan dat veranderen; u deed niets verkeerd.",
    },
    "reputation-blocked.domain": {
      title: "Uw domein wordt niet vertrouwd",
      summary: "De ontvangende kant[ {server}] weigert post van uw domein[ {senderDomain}] vanwege zijn slechte naam.",
      why: "Grote ontvangers houden bij hoe elke server zich gedraagt. Spam of klachten, soms door andere klanten van dezelfde aanbieder, bederven die naam. Uw adres en de ontvanger zijn niet het probleem.",
    },
    "reputation-blocked.netblock": {
      title: "Netwerk van uw aanbieder geblokkeerd",
      summary:
        "De ontvangende kant[ {server}] zette een deel van het netwerk van uw aanbieder op haar eigen blokkeerlijst[ (uw mailserver: {ip})].",
      why: "Van naburige servers van dezelfde aanbieder kwam spam, en de ontvanger blokkeert ze allemaal samen. Alleen uw aanbieder kan dat met hem regelen.",
    },
    "direct-mail-blocked.cloud": {
      summary: "De ontvangende server[ {server}] neemt geen post rechtstreeks aan van de verbinding[ {ip}].",
      why: "Dit internetadres hoort bij een reeks voor huizen, kantoren of gehuurde machines die niet zelf post hoort te bezorgen. Post van daar moet via de uitgaande server van de aanbieder.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "De servernaam klopt niet",
      summary:
        "De ontvangende server[ {server}] weigerde omdat het internetadres van uw mailserver[ {ip}] naar geen naam leidt (reverse DNS).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "De ontvangende server[ {server}] weigerde omdat de naam van uw mailserver[ {ip}] ontbreekt of niet klopt.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "De servernaam klopt niet",
      summary:
        "De ontvangende server[ {server}] weigerde omdat de naam van uw mailserver[ {ip}] ontbreekt of niet klopt.",
      why: "Elke mailserver hoort een naam te hebben die naar zijn nummer leidt, en een nummer dat terugleidt naar de naam (reverse DNS). Het is als een identiteitsbewijs: zonder blijft de deur dicht.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "De servernaam klopt niet",
      summary:
        "De ontvangende server[ {server}] weigerde omdat uw mailserver[ {ip}] hem groet met een naam die niet bestaat.",
      why: "Elke mailserver hoort een naam te hebben die naar zijn nummer leidt, en een nummer dat terugleidt naar de naam (reverse DNS). Het is als een identiteitsbewijs: zonder blijft de deur dicht.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "De ontvangende server[ {server}] weigerde omdat de naam van uw mailserver[ {ip}] ontbreekt of niet klopt.",
      why: "Elke mailserver hoort een naam te hebben die naar zijn nummer leidt, en een nummer dat terugleidt naar de naam (reverse DNS). Het is als een identiteitsbewijs: zonder blijft de deur dicht.",
    },
    "receiver-filter-broken.dead-list": {
      title: "De ontvanger vraagt een dode lijst",
      summary:
        "De ontvangende server[ {server}] raadpleegt een blokkeerlijst[, {list},] die is opgeheven[ (sinds {since})], en neemt haar zwijgen of onzin voor een ja.",
      why: "Het filter oordeelt naar iets dat niet klopt en weert zo ook goede post. U en uw aanbieder deden niets verkeerd; alleen de beheerder daar kan het verbeteren.",
    },
    "receiver-filter-broken.query-refused": {
      title: "Het filter van de ontvanger hapert",
      summary:
        "De ontvangende server[ {server}] raadpleegt een blokkeerlijst[ {list}] op een manier die zij weigert, en neemt de weigering voor een vermelding.",
      why: "Lijsten beantwoorden vragen via openbare DNS-resolvers, of te veel vragen, met een foutcode. Uw server staat niet op de lijst; het filter leest de fout verkeerd.",
    },
    "receiver-filter-broken.licence": {
      title: "Het filter van de ontvanger hapert",
      summary: "De licentie van het mailfilter op de ontvangende server[ {server}] is verlopen.",
      why: "Het filter oordeelt naar iets dat niet klopt en weert zo ook goede post. U en uw aanbieder deden niets verkeerd; alleen de beheerder daar kan het verbeteren.",
    },
    "receiver-filter-broken.heuristic": {
      title: "Het filter van de ontvanger hapert",
      summary: "De ontvangende server[ {server}] weigerde uw bericht door een fout in zijn eigen filter.",
      why: "Het filter oordeelt naar iets dat niet klopt en weert zo ook goede post. U en uw aanbieder deden niets verkeerd; alleen de beheerder daar kan het verbeteren.",
    },
    "sender-auth-failed.spf": {
      summary: "Het domein[ {senderDomain}] staat uw mailserver[ {ip}] niet toe ervoor te verzenden (SPF).",
      why: "Een domein houdt een lijst bij van de servers die zijn post mogen verzenden, SPF genoemd. De server die uw bericht verzond staat er niet op, of het bericht is onderweg doorgestuurd.",
    },
    "sender-auth-failed.dkim": {
      summary: "Het zegel van het domein[ {senderDomain}] op het bericht ontbreekt of is gebroken (DKIM).",
      why: "DKIM is een zegel dat de verzendende server op elk bericht zet. Het ontbreekt, of het bericht is onderweg na het verzegelen veranderd.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Het domein[ {senderDomain}] vraagt post te weigeren die haar herkomst niet bewijst (DMARC), en dit bericht deed dat niet.",
    },
    "sender-auth-failed.alignment": {
      summary: "Het bericht bewijst niet dat het echt van[ {senderDomain}| dat domein] komt.",
      why: "Een domein kan zeggen welke servers ervoor verzenden (SPF), en berichten kunnen een zegel dragen (DKIM); DMARC zegt wat te doen zonder. Het is als een brief met een bedrijfsnaam, maar zonder stempel.",
    },
    "sender-auth-failed.arc": {
      title: "De afzender kon niet worden gecontroleerd",
      summary: "Het bericht bewijst niet dat het echt van[ {senderDomain}| dat domein] komt.",
      why: "Een domein kan zeggen welke servers ervoor verzenden (SPF), en berichten kunnen een zegel dragen (DKIM); DMARC zegt wat te doen zonder. Het is als een brief met een bedrijfsnaam, maar zonder stempel.",
    },
    "sender-auth-failed.none": {
      summary: "Het bericht bewijst niet dat het echt van[ {senderDomain}| dat domein] komt.",
      why: "Een domein kan zeggen welke servers ervoor verzenden (SPF), en berichten kunnen een zegel dragen (DKIM); DMARC zegt wat te doen zonder. Het is als een brief met een bedrijfsnaam, maar zonder stempel.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "Het bericht bewijst niet dat het echt van[ {senderDomain}| dat domein] komt.",
      why: "Een domein kan zeggen welke servers ervoor verzenden (SPF), en berichten kunnen een zegel dragen (DKIM); DMARC zegt wat te doen zonder. Het is als een brief met een bedrijfsnaam, maar zonder stempel.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "Het bericht bewijst niet dat het echt van[ {senderDomain}| dat domein] komt.",
      why: "Een domein kan zeggen welke servers ervoor verzenden (SPF), en berichten kunnen een zegel dragen (DKIM); DMARC zegt wat te doen zonder. Het is als een brief met een bedrijfsnaam, maar zonder stempel.",
    },
    "sender-domain-invalid.not-found": {
      summary:
        "De ontvangende server[ {server}] vindt het domein van de afzender[ {sender}] niet of kan niet terugschrijven.",
    },
    "sender-domain-invalid.no-mx": {
      summary:
        "De ontvangende server[ {server}] vindt het domein van de afzender[ {sender}] niet of kan niet terugschrijven.",
    },
    "sender-domain-invalid.null-mx": {
      summary:
        "De ontvangende server[ {server}] vindt het domein van de afzender[ {sender}] niet of kan niet terugschrijven.",
    },
    "sender-domain-invalid.callout": {
      title: "Uw eigen adres werkt niet",
      summary:
        "De ontvangende server[ {server}] vindt het domein van de afzender[ {sender}] niet of kan niet terugschrijven.",
      why: "Een brief zonder geldige afzender wordt niet aangenomen. Het domein van de afzender is verkeerd getikt, verlopen of heeft geen gegevens voor post.",
    },
    "sender-domain-invalid.syntax": {
      summary:
        "De ontvangende server[ {server}] vindt het domein van de afzender[ {sender}] niet of kan niet terugschrijven.",
      why: "Een brief zonder geldige afzender wordt niet aangenomen. Het domein van de afzender is verkeerd getikt, verlopen of heeft geen gegevens voor post.",
    },
    "spam-content.url": {
      summary: "De ontvangende server[ {server}] ziet dit bericht vanwege een link erin aan voor spam.",
    },
    "spam-content.bulk": {
      title: "Voor spam aangezien",
      summary: "De ontvangende server[ {server}] ziet dit bericht aan voor spam.",
      why: "Filters beoordelen woorden, links, afbeeldingen en bijlagen, en vergissen zich soms. Met het adres is niets mis; dit ene bericht werd geweigerd.",
    },
    "spam-content.complaints": {
      title: "Voor spam aangezien",
      summary: "De ontvangende server[ {server}] ziet dit bericht aan voor spam.",
      why: "Filters beoordelen woorden, links, afbeeldingen en bijlagen, en vergissen zich soms. Met het adres is niets mis; dit ene bericht werd geweigerd.",
    },
    "malware.phishing": {
      title: "Voor oplichting aangezien",
      summary: "De ontvangende server[ {server}] ziet het bericht aan voor een poging wachtwoorden of geld te stelen.",
      why: "Een bijlage of link is bekend als gevaarlijk. Of een bestand op uw computer is besmet, of iemand schreef in uw naam; zelden vergist de scanner zich.",
    },
    "attachment-blocked.encrypted": {
      title: "De bijlage is niet toegestaan",
      summary: "De ontvangende server[ {server}] neemt bijlagen van deze soort niet aan.",
      why: "Programma’s, macro’s en vergrendelde archieven kunnen virussen bevatten, dus weigeren veel servers ze zonder verder te kijken.",
    },
    "attachment-blocked.name": {
      summary: "De ontvangende server[ {server}] neemt bijlagen van deze soort niet aan.",
      why: "Programma’s, macro’s en vergrendelde archieven kunnen virussen bevatten, dus weigeren veel servers ze zonder verder te kijken.",
    },
    "attachment-blocked.executable": {
      title: "De bijlage is niet toegestaan",
      summary: "De ontvangende server[ {server}] neemt bijlagen van deze soort niet aan.",
      why: "Programma’s, macro’s en vergrendelde archieven kunnen virussen bevatten, dus weigeren veel servers ze zonder verder te kijken.",
    },
    "attachment-blocked.macro": {
      title: "De bijlage is niet toegestaan",
      summary: "De ontvangende server[ {server}] neemt bijlagen van deze soort niet aan.",
      why: "Programma’s, macro’s en vergrendelde archieven kunnen virussen bevatten, dus weigeren veel servers ze zonder verder te kijken.",
    },
    "message-too-large.headers": {
      title: "De kop is te groot",
      summary:
        "De kopregels van het bericht, met afzenders en ontvangers, zijn groter dan de server[ {server}] aanneemt.",
      why: "Elke server heeft een grens. Bijlagen groeien bij verzending met ongeveer een derde: 15 MB aan bestanden wordt 20 MB bericht.",
    },
    "message-too-large.attachments-count": {
      title: "Te veel bijlagen",
      summary: "Het bericht heeft meer bijlagen dan de server[ {server}] aanneemt.",
      why: "Elke server heeft een grens. Bijlagen groeien bij verzending met ongeveer een derde: 15 MB aan bestanden wordt 20 MB bericht.",
    },
    "message-too-large.recipient-limit": {
      title: "Het bericht is te groot",
      summary: "Het bericht is groter dan de server[ {server}] aanneemt[: hoogstens {limit}].",
      why: "Elke server heeft een grens. Bijlagen groeien bij verzending met ongeveer een derde: 15 MB aan bestanden wordt 20 MB bericht.",
    },
    "message-malformed.from": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
    },
    "message-malformed.message-id": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
    },
    "message-malformed.date": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
      why: "Het programma dat het bericht schreef liet iets weg of schreef het fout, zoals de datum, de afzender of een regeleinde. Aan uw woorden ligt het niet.",
    },
    "message-malformed.duplicate-header": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
    },
    "message-malformed.bare-newline": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
    },
    "message-malformed.line-length": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
    },
    "message-malformed.charset": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
    },
    "message-malformed.mime": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
    },
    "message-malformed.header": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de vorm de regels voor mail schendt.",
    },
    "policy-rejected.admin-rule": {
      summary: "De beheerder van de ontvangende kant[ {server}] heeft een regel gemaakt die dit bericht weigert.",
    },
    "policy-rejected.geo": {
      summary: "De ontvangende server[ {server}] neemt geen post aan uit het land of netwerk waar de uwe vandaan komt.",
      why: "Elke organisatie bepaalt welke post zij binnenlaat. Alleen haar beheerder kan zien welke regel het was en die veranderen.",
    },
    "policy-rejected.ipv6": {
      summary:
        "De ontvangende server[ {server}] neemt deze post niet aan via IPv6, de nieuwere soort internetadressen.",
      why: "Elke organisatie bepaalt welke post zij binnenlaat. Alleen haar beheerder kan zien welke regel het was en die veranderen.",
    },
    "policy-rejected.challenge": {
      title: "Geweigerd door een regel",
      summary: "Een regel van de ontvangende kant[ {server}] weigert het bericht en zegt niet welke.",
      why: "Elke organisatie bepaalt welke post zij binnenlaat. Alleen haar beheerder kan zien welke regel het was en die veranderen.",
    },
    "server-full.resources": {
      title: "De ontvangende server is vol",
      summary:
        "De ontvangende server[ {server}] komt geheugen of andere middelen tekort en neemt voorlopig geen post aan.",
      why: "De schijf waarop alle postvakken staan is vol, of de server komt geheugen tekort. Niet één brievenbus is vol, maar het hele postkantoor.",
    },
    "server-error.busy": {
      title: "De ontvangende server heeft problemen",
      summary: "De ontvangende server[ {server}] heeft zelf problemen en kon het bericht niet aannemen.",
      why: "Hij is overbelast, wordt hersteld, of een van zijn programma’s viel uit. Meestal gaat dat binnen enkele uren over.",
    },
    "server-error.load": {
      summary: "De ontvangende server[ {server}] heeft zelf problemen en kon het bericht niet aannemen.",
    },
    "server-error.maintenance": {
      title: "De ontvangende server heeft problemen",
      summary: "De ontvangende server[ {server}] is in onderhoud en neemt voorlopig geen post aan.",
      why: "Hij is overbelast, wordt hersteld, of een van zijn programma’s viel uit. Meestal gaat dat binnen enkele uren over.",
    },
    "server-error.filter-down": {
      summary: "De ontvangende server[ {server}] heeft zelf problemen en kon het bericht niet aannemen.",
      why: "Hij is overbelast, wordt hersteld, of een van zijn programma’s viel uit. Meestal gaat dat binnen enkele uren over.",
    },
    "server-misconfigured.command": {
      summary:
        "De ontvangende server[ {server}] is verkeerd ingesteld en kan het bericht niet in het postvak[ {address}] leggen.",
    },
    "server-misconfigured.alias": {
      summary:
        "De ontvangende server[ {server}] is verkeerd ingesteld en kan het bericht niet in het postvak[ {address}] leggen.",
      why: "Het bericht bereikte het juiste huis, maar de weg naar de brievenbus is versperd. Alleen de beheerder daar kan die vrijmaken.",
    },
    "server-misconfigured.permission": {
      summary:
        "De ontvangende server[ {server}] is verkeerd ingesteld en kan het bericht niet in het postvak[ {address}] leggen.",
      why: "Het bericht bereikte het juiste huis, maar de weg naar de brievenbus is versperd. Alleen de beheerder daar kan die vrijmaken.",
    },
    "server-misconfigured.lookup": {
      summary:
        "De ontvangende server[ {server}] is verkeerd ingesteld en kan het bericht niet in het postvak[ {address}] leggen.",
      why: "Het bericht bereikte het juiste huis, maar de weg naar de brievenbus is versperd. Alleen de beheerder daar kan die vrijmaken.",
    },
    "server-misconfigured.filter": {
      summary:
        "De ontvangende server[ {server}] is verkeerd ingesteld en kan het bericht niet in het postvak[ {address}] leggen.",
      why: "Het bericht bereikte het juiste huis, maar de weg naar de brievenbus is versperd. Alleen de beheerder daar kan die vrijmaken.",
    },
    "protocol-error.smtputf8": {
      title: "De servers begrepen elkaar niet",
      summary: "De server[ {server}] kan niet overweg met adressen met andere dan gewone Latijnse letters.",
      why: "Servers spreken een vaste taal (SMTP). Een van beide zei iets dat de ander niet verwachtte; dat is een fout in een programma of zijn instellingen, niet in uw bericht.",
    },
    "protocol-error.feature": {
      summary: "Uw mailsysteem en de server[ {server}] begrepen elkaar niet.",
      why: "Servers spreken een vaste taal (SMTP). Een van beide zei iets dat de ander niet verwachtte; dat is een fout in een programma of zijn instellingen, niet in uw bericht.",
    },
  },

  actions: {
    delayed: {
      title: "Te laat, maar niet verloren",
      summary:
        "Uw bericht aan[ {address}| deze ontvanger] is nog niet aangekomen; uw mailsysteem blijft het proberen[ tot {until}].",
      why: "Dit is een melding van vertraging, geen mislukking. U hoort er alleen weer van als het definitief mislukt.",
    },
    delivered: {
      title: "Het bericht is aangekomen",
      summary: "Uw bericht is in het postvak[ {address}] gelegd.",
      why: "Dit is een ontvangstbewijs waar iemand om vroeg, geen mislukking. Of het bericht gelezen is, zegt het niet.",
    },
    relayed: {
      title: "Het bericht is doorgegeven",
      summary:
        "Uw bericht aan[ {address}| deze ontvanger] ging naar de volgende server[ {server}], die geen ontvangstbewijzen stuurt.",
      why: "Vanaf daar komt geen bericht meer, tenzij er iets misgaat.",
    },
    expanded: {
      title: "Het bericht bereikte een lijst",
      summary: "Uw bericht aan[ {address}| dit adres] is aangenomen en naar meerdere mensen gestuurd.",
      why: "Het adres staat voor een lijst of groep. Voor elk lid apart komt geen ontvangstbewijs.",
    },
  },

  kinds: {
    complaint: {
      title: "Iemand meldde uw post",
      summary: "Een ontvanger meldde een bericht van u als spam of misbruik, en de aanbieder laat u dat weten.",
      next: "Stuur deze persoon geen reclame of nieuwsbrieven meer, en zoek uit waarom het bericht niet welkom was.",
    },
    "auto-reply": {
      title: "Een automatisch antwoord",
      summary:
        "Uw bericht is aangekomen; het postvak van de ontvanger antwoordde vanzelf[ en noemt {returns} als dag van terugkeer].",
      next: "U hoeft niets te doen. [Is het dringend, schrijf dan aan {contact}.]",
    },
    challenge: {
      title: "Bevestig uw bericht",
      summary: "Het mailsysteem van de ontvanger houdt uw bericht vast tot u bevestigt dat u een mens bent.",
      next: "Schreef u het bericht zelf, volg dan de aanwijzingen in deze mail. Zo niet, verwijder hem.",
    },
    "read-receipt": {
      title: "Een leesbevestiging",
      summary:
        "Het mailprogramma van de ontvanger meldt wat er met uw bericht gebeurde, bijvoorbeeld dat het geopend is.",
      next: "Er is niets mislukt, en u hoeft niets te doen.",
    },
    "list-request": {
      title: "Een verzoek aan een mailinglijst",
      summary: "Iemand wil lid worden van een mailinglijst of die verlaten.",
      next: "Geef het door aan wie de lijst beheert.",
    },
    "address-change": {
      title: "Een nieuw adres",
      summary: "Iemand laat u weten dat zijn of haar e-mailadres is veranderd.",
      next: "Vraag het na bij de persoon voordat u uw adresboek aanpast.",
    },
    "not-a-report": {
      title: "Geen bezorgrapport",
      summary: "Dit bericht gaat niet over een bezorging.",
      next: "Verwachtte u een rapport, geef ons dan de hele melding met alle regels.",
    },
  },

  steps: {
    checkAddress: "Vergelijk het adres[ {address}] letter voor letter met wat u kreeg. Meestal is het een tikfout.",
    checkDomain: "Controleer het deel na de @[: {domain}]. Eén verkeerde letter leidt nergens heen.",
    askNewAddress: "Vraag de ontvanger telefonisch of op een andere manier om een adres dat werkt.",
    askFullAddress: "Vraag de ontvanger telefonisch of op een andere manier om een adres dat werkt.",
    useNewAddress: "Schrijf naar het nieuwe adres[ {newAddress}] en verander het in uw adresboek.",
    asciiAddress: "Vraag de ontvanger om een adres met gewone Latijnse letters en cijfers.",
    urgent: "Als het dringend is, bereik de ontvanger dan per telefoon of op een andere manier.",
    askToAllow: "Vraag de ontvanger telefonisch of op een andere manier om post van[ {sender}| uw adres] toe te laten.",
    joinOrAsk: "Word eerst lid van de groep of lijst, of vraag een lid uw bericht door te geven.",
    confirmSelf: "Schreef u het bericht zelf, volg dan de aanwijzingen in deze mail. Zo niet, verwijder hem.",
    shareByLink: "Zet de bestanden bij een deeldienst en stuur in plaats daarvan de link.",
    shrink: "Maak het bericht kleiner[ dan {limit}]: verklein afbeeldingen of stuur de bestanden één voor één.",
    fewerFiles: "Maak het bericht kleiner[ dan {limit}]: verklein afbeeldingen of stuur de bestanden één voor één.",
    unlockFile: "Zet de bestanden bij een deeldienst en stuur in plaats daarvan de link.",
    renameFile: "Zet de bestanden bij een deeldienst en stuur in plaats daarvan de link.",
    plainFormat: "Zet de bestanden bij een deeldienst en stuur in plaats daarvan de link.",
    split: "Verdeel de ontvangers over meerdere berichten.",
    spreadOut:
      "Wacht tot de limiet opnieuw begint, meestal binnen een dag. Gebruik voor nieuwsbrieven een dienst die ervoor gemaakt is.",
    optIn: "Stuur deze persoon geen reclame of nieuwsbrieven meer, en zoek uit waarom het bericht niet welkom was.",
    login:
      "Open in uw mailprogramma de instellingen van de uitgaande server (SMTP) en zet inloggen aan: poort 587 of 465, uw volledige e-mailadres als gebruikersnaam en het wachtwoord van uw postvak.",
    relayLogin:
      "Open in uw mailprogramma de instellingen van de uitgaande server (SMTP) en zet inloggen aan: poort 587 of 465, uw volledige e-mailadres als gebruikersnaam en het wachtwoord van uw postvak.",
    checkPassword: "Voer gebruikersnaam (uw volledige e-mailadres) en wachtwoord opnieuw in in uw mailprogramma.",
    otherLogin:
      "Open in uw mailprogramma de instellingen van de uitgaande server (SMTP) en zet inloggen aan: poort 587 of 465, uw volledige e-mailadres als gebruikersnaam en het wachtwoord van uw postvak.",
    appPassword:
      "Maak een app-wachtwoord in de accountinstellingen bij uw aanbieder en voer het in uw mailprogramma in.",
    webLogin: "Log één keer in op de website van uw aanbieder en volg wat daar wordt gevraagd.",
    loginLater: "Stuur het over enkele uren opnieuw.",
    ownSender: "Kies als afzender een adres dat bij het account hoort waarmee u inlogt.",
    correctSender: "Kies als afzender een adres dat bij het account hoort waarmee u inlogt.",
    confirmDomain: "Kies als afzender een adres dat bij het account hoort waarmee u inlogt.",
    waitForLimit:
      "Wacht tot de limiet opnieuw begint, meestal binnen een dag. Gebruik voor nieuwsbrieven een dienst die ervoor gemaakt is.",
    notYou: "Verander uw wachtwoord en zoek in ‘Verzonden’ naar berichten die u niet schreef.",
    secureAccount: "Verander uw wachtwoord en zoek in ‘Verzonden’ naar berichten die u niet schreef.",
    askProvider: "Stuur het kant-en-klare bericht naar uw mailaanbieder of beheerder.",
    askAdmin: "Stuur het kant-en-klare bericht naar de beheerder van de ontvangende kant.",
    askRecipient: "Zeg de ontvanger telefonisch of op een andere manier dat uw post niet aankomt.",
    scan: "Controleer uw computer met een actuele virusscanner en stuur de bijlage niet opnieuw.",
    reword: "Laat onnodige links, verkorte adressen en bijlagen weg, en schrijf in gewone zinnen.",
    removeLink: "Haal de link[ {blocked}] uit het bericht.",
    otherProgram: "Verstuur het bericht met een ander mailprogramma of via de website van uw aanbieder.",
    withoutExtras: "Verstuur het bericht met een ander mailprogramma of via de website van uw aanbieder.",
    reviewSuppression:
      "Zoek het adres[ {address}] op in de uitsluitlijst van uw verzenddienst, lees waarom het er staat, en haal het er alleen af als u weet dat het werkt.",
    respectWish: "Schrijf deze persoon niet meer zolang die er niet om vraagt.",
    nothing: "U hoeft niets te doen: uw mailsysteem probeert het vanzelf opnieuw.",
    writeAgain: "Verstuur het bericht nog een keer.",
    pasteAll: "Geef ons de hele melding, met de technische regels aan het eind. Daar staat vaak de oorzaak.",
    stopCause:
      "Zoek in het maillogboek het account of de website die spam verzendt en stop dat. Anders is de server snel weer geblokkeerd.",
    cleanDomain:
      "Zoek in het maillogboek het account of de website die spam verzendt en stop dat. Anders is de server snel weer geblokkeerd.",
    delist: "Vraag dan om verwijdering van[ {blocked}| de server] van[ {list}| de lijst][. Gevraagd worden: {needs}].",
    askReceiver:
      "Schrijf dan aan de ontvangende kant[ {provider}] via haar eigen formulier[. Gevraagd worden: {needs}].",
    readCode: "Lees wat de ontvangende kant[ {provider}] schrijft over[ haar code {operatorCode}| zulke antwoorden].",
    operatorEnded:
      "Vraag het niet aan[ {provider}| deze beheerder]: de dienst bestaat niet meer[ ({ended})][. Vraag het aan {successor}].",
    useSmarthost: "Laat deze machine via de uitgaande server van uw aanbieder bezorgen in plaats van rechtstreeks.",
    setPtr:
      "Laat de eigenaar van het internetadres[ {ip}] er een reverse naam aan geven die terugleidt naar hetzelfde adres.",
    namePtr:
      "Laat de eigenaar van het internetadres[ {ip}] er een reverse naam aan geven die terugleidt naar hetzelfde adres.",
    fixHelo: "Stel als begroetingsnaam van de server een volledige naam in die in het DNS bestaat.",
    ipv6Ptr:
      "Laat de eigenaar van het internetadres[ {ip}] er een reverse naam aan geven die terugleidt naar hetzelfde adres.",
    sendIpv4:
      "Laat de eigenaar van het internetadres[ {ip}] er een reverse naam aan geven die terugleidt naar hetzelfde adres.",
    fixSpf: "Voeg de server[ {ip}] toe aan het SPF-record van het domein[ {senderDomain}].",
    mendSpf: "Voeg de server[ {ip}] toe aan het SPF-record van het domein[ {senderDomain}].",
    fixDkim:
      "Zet DKIM-ondertekening aan voor het domein[ {senderDomain}] en controleer of de openbare sleutel in het DNS de juiste is.",
    fixDmarc: "Laat SPF of DKIM hetzelfde domein gebruiken als de afzenderregel; dat vergelijkt DMARC.",
    publishDmarc: "Laat SPF of DKIM hetzelfde domein gebruiken als de afzenderregel; dat vergelijkt DMARC.",
    forwardSealed: "Laat SPF of DKIM hetzelfde domein gebruiken als de afzenderregel; dat vergelijkt DMARC.",
    fixSenderDomain:
      "Zorg dat het domein[ {senderDomain}] bestaat en een record voor post (MX) heeft, zodat men kan terugschrijven.",
    liftNullMx:
      "Zorg dat het domein[ {senderDomain}] bestaat en een record voor post (MX) heeft, zodat men kan terugschrijven.",
    acceptCallback:
      "Zorg dat het domein[ {senderDomain}] bestaat en een record voor post (MX) heeft, zodat men kan terugschrijven.",
    slowDown: "Laat het mailsysteem langzamer en over minder verbindingen naar deze ontvanger verzenden.",
    fewerConnections: "Laat het mailsysteem langzamer en over minder verbindingen naar deze ontvanger verzenden.",
    warmUp: "Laat het mailsysteem langzamer en over minder verbindingen naar deze ontvanger verzenden.",
    allowRelay:
      "Stel de relay[ {server}] zo in dat hij post van uw mailserver aanneemt, na inloggen of op grond van het internetadres.",
    relayForward:
      "Stel de relay[ {server}] zo in dat hij post van uw mailserver aanneemt, na inloggen of op grond van het internetadres.",
    checkResolver: "Mislukt post naar veel domeinen zo, controleer dan de DNS-resolver van uw eigen mailserver.",
    checkOutbound: "Mislukt post naar veel servers zo, controleer dan of poort 25 naar buiten open is.",
    fixSmarthost:
      "Stel de relay[ {server}] zo in dat hij post van uw mailserver aanneemt, na inloggen of op grond van het internetadres.",
    retrySettings:
      "Laat uw mailserver het minstens elke 2 uur opnieuw proberen, en altijd vanaf hetzelfde internetadres.",
    keepTrying: "Laat uw mailserver het minstens elke 2 uur opnieuw proberen, en altijd vanaf hetzelfde internetadres.",
    grantSendAs: "Geef het account het recht te verzenden met het adres[ {sender}].",
    registerDomain: "Geef het account het recht te verzenden met het adres[ {sender}].",
    checkAccount: "Geef het account vrij als het wachtwoord veranderd is en er geen spam meer uitgaat.",
    release: "Geef het account vrij als het wachtwoord veranderd is en er geen spam meer uitgaat.",
    checkTls: "Controleer op uw eigen mailserver de instellingen voor versleuteling naar deze ontvanger.",
    sendPlain: "Controleer op uw eigen mailserver de instellingen voor versleuteling naar deze ontvanger.",
    fixSoftware: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    fixFrom: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    fixMessageId: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    fixDate: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    fixDuplicate: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    fixNewline: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    fixLineLength: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    fixCharset: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    fixMime: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    updateSoftware: "Bekijk de dialoog in het maillogboek en werk de mailsoftware bij.",
    makeRoom: "Verwijder oude berichten en leeg de prullenbak, of neem meer ruimte.",
    reopen: "Log in bij uw aanbieder, of vraag het daar, om het postvak weer te laten openen.",
    payMailbox: "Log in bij uw aanbieder, of vraag het daar, om het postvak weer te laten openen.",
    allowSender: "Zet het adres[ {sender}] op de lijst van toegelaten afzenders.",
    unblockSender: "Zet het adres[ {sender}] op de lijst van toegelaten afzenders.",
    approve: "Zet het adres[ {sender}] op de lijst van toegelaten afzenders.",
    fixForwarding: "Verbeter het doorsturen van het postvak[ {address}], of zet het uit.",
    fixOwnFilter: "Verbeter het doorsturen van het postvak[ {address}], of zet het uit.",
    askOwnAdmin: "Vraag uw beheerder ernaar te kijken; het rapport van de afzender helpt.",
    authorizeDomain:
      "Laat de server[ {server}] de post voor het domein[ {domain}] afhandelen: voeg het toe aan de domeinen die hij als eigen aanneemt.",
    relayDomain:
      "Laat de server[ {server}] de post voor het domein[ {domain}] afhandelen: voeg het toe aan de domeinen die hij als eigen aanneemt.",
    relayOnward: "Moet de server post aan een andere doorgeven, stel hem dan in als relay voor het domein[ {domain}].",
    correctMx: "Is een andere server de juiste voor het domein[ {domain}], verander dan het MX-record naar die server.",
    fixDns:
      "Verbeter de DNS-gegevens van het domein[ {domain}]: het MX-record moet een server noemen die bestaat en een adres heeft.",
    addMxAddress:
      "Verbeter de DNS-gegevens van het domein[ {domain}]: het MX-record moet een server noemen die bestaat en een adres heeft.",
    mxNoAlias:
      "Verbeter de DNS-gegevens van het domein[ {domain}]: het MX-record moet een server noemen die bestaat en een adres heeft.",
    mxPublic:
      "Verbeter de DNS-gegevens van het domein[ {domain}]: het MX-record moet een server noemen die bestaat en een adres heeft.",
    fixDnssec:
      "Verbeter de DNS-gegevens van het domein[ {domain}]: het MX-record moet een server noemen die bestaat en een adres heeft.",
    fixDelegation:
      "Verbeter de DNS-gegevens van het domein[ {domain}]: het MX-record moet een server noemen die bestaat en een adres heeft.",
    fixNameServers: "Zorg dat alle naamservers van het domein[ {domain}] antwoorden.",
    openServer: "Zorg dat de mailserver[ {server}] draait en dat de firewall poort 25 binnenlaat.",
    keepConnection: "Zorg dat de mailserver[ {server}] draait en dat de firewall poort 25 binnenlaat.",
    offerTls:
      "Vernieuw het certificaat van de server[ {server}] en controleer wat het domein over versleuteling publiceert (MTA-STS, TLSA).",
    modernTls:
      "Vernieuw het certificaat van de server[ {server}] en controleer wat het domein over versleuteling publiceert (MTA-STS, TLSA).",
    fixCertificate:
      "Vernieuw het certificaat van de server[ {server}] en controleer wat het domein over versleuteling publiceert (MTA-STS, TLSA).",
    fixMtaSts:
      "Vernieuw het certificaat van de server[ {server}] en controleer wat het domein over versleuteling publiceert (MTA-STS, TLSA).",
    fixTlsa:
      "Vernieuw het certificaat van de server[ {server}] en controleer wat het domein over versleuteling publiceert (MTA-STS, TLSA).",
    breakLoop: "Zoek doorstuurregels die post in een kring sturen, en haal er één weg.",
    freeDisk: "Maak ruimte op de schijf van de server[ {server}], of geef hem meer middelen.",
    addResources: "Maak ruimte op de schijf van de server[ {server}], of geef hem meer middelen.",
    repairServer: "Kijk in het logboek van de server[ {server}] rond de tijd van het rapport en herstel de fout.",
    restartFilter: "Kijk in het logboek van de server[ {server}] rond de tijd van het rapport en herstel de fout.",
    fixDelivery:
      "Controleer hoe de server[ {server}] in het postvak[ {address}] bezorgt: doorsturen, filters, rechten.",
    fixCommand: "Controleer hoe de server[ {server}] in het postvak[ {address}] bezorgt: doorsturen, filters, rechten.",
    fixAlias: "Controleer hoe de server[ {server}] in het postvak[ {address}] bezorgt: doorsturen, filters, rechten.",
    fixPermission:
      "Controleer hoe de server[ {server}] in het postvak[ {address}] bezorgt: doorsturen, filters, rechten.",
    fixLookup: "Controleer hoe de server[ {server}] in het postvak[ {address}] bezorgt: doorsturen, filters, rechten.",
    fixGreylisting:
      "Laat greylisting een eerste poging minstens 36 uur onthouden, en behandel alle servers van één netwerk gelijk.",
    removeDeadList:
      "Haal de lijst[ {list}] uit de configuratie van de server. Ze bestaat niet meer[ (sinds {since})], dus haar antwoorden betekenen niets.",
    fixListQuery:
      "Raadpleeg de lijst[ {list}] via een eigen DNS-resolver. Antwoorden uit 127.255.255.0/24 zijn fouten, geen vermeldingen.",
    renewLicence: "Vernieuw de licentie van het mailfilter, of zet het uit.",
    checkFilter:
      "Controleer waarom het filter de server[ {ip}] weigerde: het antwoord noemt geen lijst en geen overtreding. Laat hem toe, of verbeter het filter.",
    adjustRule: "Zoek op welke regel het bericht weigerde, en laat de afzender[ {sender}] toe als die erdoor moet.",
    allowOutside: "Zoek op welke regel het bericht weigerde, en laat de afzender[ {sender}] toe als die erdoor moet.",
    command: "Om te controleren: [{command}|het gereedschap van uw DNS en mailserver.]",
    technical: "Technische gegevens: [{technical}|geen genoemd.]",
  },

  retry: {
    automatic: "Stuur het niet opnieuw: uw mailsysteem blijft het vanzelf proberen[ tot {until}].",
    no: "Stuur niets meer naar dit adres; het zou weer terugkomen.",
    corrected: "Stuur het opnieuw zodra u het juiste adres hebt.",
    room: "Stuur het opnieuw als de ontvanger ruimte heeft gemaakt.",
    later: "Stuur het later opnieuw[, op zijn vroegst na {wait}].",
    hours: "Stuur het over enkele uren opnieuw.",
    fixed: "Stuur het opnieuw als dit verholpen is; eerder zou het weer geweigerd worden.",
    changed: "Stuur het opnieuw nadat u het hebt aangepast.",
    once: "U kunt het over enkele uren één keer opnieuw sturen. Komt het weer terug, dan moet eerst de oorzaak worden gevonden.",
    done: "Stuur het niet opnieuw: het is aangekomen.",
  },

  listOwner: {
    suppress:
      "Haal het adres[ {address}] van uw lijst. De komende 72 uur is dat op proef: zet het terug als er toch post aankomt of als de hele ontvangende server problemen had.",
    quarantine:
      "Pauzeer het adres[ {address}] 7 dagen. Mislukt het nog een keer, minstens 24 uur na deze keer, haal het dan van uw lijst.",
    disabled:
      "Schrijf voorlopig maar zelden naar het adres[ {address}]. Haal het van uw lijst als het 3 keer is mislukt, verspreid over minstens 30 dagen, en er niets aankwam.",
    full: "Houd het adres[ {address}] voorlopig. Haal het van uw lijst als het 3 keer vol was, verspreid over minstens 14 dagen, en er niets aankwam.",
    domain:
      "Houd het adres[ {address}]. Mislukt na 72 uur nog steeds alle post naar zijn domein, pauzeer dan het domein en probeer het eens per dag.",
    none: "Houd het adres[ {address}] op uw lijst en reken het dit niet aan.",
    release: "Het adres[ {address}] werkt: beëindig elke pauze en vergeet eerdere mislukkingen.",
    wish: "Houd het adres[ {address}] van uw lijst zolang de eigenaar niet om post vraagt.",
  },

  parties: {
    sender: "U",
    "sender-admin": "Uw mailaanbieder of beheerder",
    recipient: "De ontvanger",
    "recipient-admin": "De mailbeheerder van de ontvanger",
    "third-party": "Iemand anders",
    nobody: "Niemand",
    unknown: "Niet bekend",
  },

  ticket: {
    toProvider: "Uw mail- of hostingaanbieder (helpdesk)",
    toAdmin: "De beheerder van de ontvangende mailserver",
    toRecipient: "[{address}, telefonisch|Telefonisch] of op een andere manier, want de post komt niet aan",
    subjectBlocked: "Graag onze mailserver[ {blocked}] van de blokkeerlijst laten halen[: {list}]",
    subjectProvider: "Mail[ naar {domain}] wordt geweigerd: ",
    subjectAdmin: "Mail[ naar {domain}] wordt door uw server geweigerd: ",
    subjectRecipient: "Mijn mail[ aan {address}] komt niet bij u aan",
    hello: "Goedendag,",
    introProvider:
      "een bericht van mij is geweigerd. Voor zover het rapport laat zien, is dat aan uw kant te verhelpen. Alles wat ik weet staat hieronder.",
    introAdmin:
      "mail aan uw gebruikers wordt geweigerd. Voor zover het rapport laat zien, is dat aan uw kant te verhelpen. Alle bekende gegevens staan hieronder.",
    introRecipient:
      "ik wilde u een e-mail schrijven, maar mijn bericht kwam terug. Misschien kunt u, of wie voor uw mail zorgt, helpen.",
    happened: "Wat er gebeurde:",
    asks: "Wat ik u vraag:",
    facts: "Gegevens:",
    answer: "Het antwoord van de server, woord voor woord:",
    report: "Kopie van het rapport (privédelen vervangen):",
    reportFull: "Kopie van het rapport:",
    thanks: "Hartelijk dank voor uw hulp.",
    factIp: "Geblokkeerd internetadres",
    factSendingIp: "Verzendend internetadres",
    factBlocked: "Genoemd door de lijst",
    factList: "Blokkeerlijst",
    factDelist: "Pagina voor verwijdering",
    factServer: "Geweigerd door",
    factReporter: "Gemeld door",
    factRecipient: "Ontvanger",
    factSender: "Afzender",
    factDomain: "Domein van de ontvanger",
    factCode: "Codes",
    factCommand: "Geweigerd bij",
    factReference: "Kenmerk",
    factTime: "Tijd",
    factLastTry: "Laatste poging",
    factMessageId: "Message-ID",
    factQueueId: "Wachtrij-id",
    needIp: "internetadres van de server",
    needDomain: "domein",
    needError: "de foutmelding",
    needContact: "uw naam en e-mailadres",
    needPhone: "telefoonnummer",
    needCompany: "bedrijf",
    needVolume: "hoeveelheid mail",
    needReason: "waarom deblokkeren",
    needHeaders: "het bericht met alle kopregels",
    needWebsite: "website",
  },
};

export default dutch;
