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
      why: "Misschien zit er een tikfout in het adres, of is de persoon vertrokken of overgestapt naar een andere provider. Het is als een brief aan een huis dat er niet meer staat.",
    },
    "address-invalid": {
      title: "Het adres kan niet kloppen",
      summary: "Het adres[ {address}] is niet geschreven zoals een e-mailadres geschreven moet zijn.",
      why: "Misschien ontbreekt er een teken, of staat er een dubbel of op de verkeerde plaats: een spatie, een komma in plaats van een punt, geen @. Geen postbode kan zo’n adres lezen.",
    },
    "address-moved": {
      title: "De ontvanger is verhuisd",
      summary: "Het postvak[ {address}] is hier niet meer[; de eigenaar gebruikt nu {newAddress}].",
      why: "De eigenaar heeft een ander adres genomen, zoals mensen verhuizen. Deze server stuurt geen mail door naar het nieuwe adres.",
    },
    "mailbox-disabled": {
      title: "Dit postvak is gesloten",
      summary: "Het postvak[ {address}] bestaat, maar is uitgeschakeld en neemt geen mail aan.",
      why: "Providers sluiten postvakken die niet meer worden gebruikt of betaald, of die zijn geblokkeerd. Misschien kan de eigenaar of de provider dit postvak weer openen.",
    },
    "mailbox-full": {
      title: "Het postvak is vol",
      summary: "In het postvak[ {address}] is geen ruimte meer voor nieuwe mail.",
      why: "Elk postvak heeft een beperkte omvang. Net als bij een brievenbus die niemand leegt, past er niets meer bij tot de eigenaar ruimte maakt.",
    },
    "mailbox-unavailable": {
      title: "Het postvak is niet bruikbaar",
      summary: "De ontvangende server[ {server}] weigert het postvak[ {address}] en zegt niet waarom.",
      why: "Misschien bestaat het adres niet, is het gesloten of staat een regel uw mail in de weg. De woorden van de server laten alle drie open.",
    },
    "recipient-restricted": {
      title: "Niet voor elke afzender open",
      summary: "Het adres[ {address}] werkt, maar neemt geen mail aan van[ {sender}| deze afzender].",
      why: "Sommige postvakken en groepen nemen alleen mail van bepaalde mensen aan. Een regel van de ontvanger of van de organisatie staat in de weg; daar kan die worden aangepast.",
    },
    "recipient-rate-limited": {
      title: "Te veel mail voor deze ontvanger",
      summary: "Het postvak[ {address}] krijgt op dit moment meer mail dan het mag aannemen.",
      why: "Servers remmen af als heel veel berichten tegelijk in één postvak aankomen. Dat hoeft niets met u te maken te hebben. Het gaat vanzelf over.",
    },
    "domain-not-found": {
      title: "Dat domein bestaat niet",
      summary: "Het deel na de @[, {domain},] bestaat niet op het internet.",
      why: "Het domeinnaamsysteem (DNS), het adresboek van het internet, kent zo’n naam niet. Meestal zit er een tikfout in; soms heeft de eigenaar de naam laten verlopen.",
    },
    "domain-no-mail": {
      title: "Dat domein ontvangt geen mail",
      summary: "Het domein[ {domain}] bestaat, maar ontvangt geen e-mail.",
      why: "Misschien wordt het alleen voor een website gebruikt. Het is als een huis zonder brievenbus: de postbode vindt het, maar kan er niets achterlaten.",
    },
    "dns-temporary": {
      title: "De naamservers gaven geen antwoord",
      summary: "De naamservers (DNS) die weten waar mail voor[ {domain}| dit domein] heen moet, gaven geen antwoord.",
      why: "Zij zijn het adresboek waarin de postbode opzoekt waar hij moet bezorgen. Geen antwoord betekent niet dat het domein weg is: de naamservers van de ontvanger, of het opzoeken bij uw eigen provider, werken op dit moment niet.",
    },
    "dns-misconfigured": {
      title: "Het domein leidt nergens heen",
      summary: "Het domein[ {domain}] noemt een mailserver die onder die naam niet bereikbaar is.",
      why: "De gegevens van het domein in het DNS, het adresboek van het internet, kloppen niet. De postbode heeft een adres, maar er staat geen huis. Alleen wie het domein beheert, kan dat herstellen.",
    },
    "connection-failed": {
      title: "De ontvangende server was onbereikbaar",
      summary: "De ontvangende server[ {server}] was niet te bereiken, of de verbinding met die server viel weg.",
      why: "Misschien staat de server uit, is hij overbelast of van het internet afgesneden. Het is als kloppen op een deur die niemand opendoet.",
    },
    "tls-failed": {
      title: "Geen veilige verbinding mogelijk",
      summary:
        "De verbinding met de ontvangende server[ {server}] kon niet worden versleuteld, terwijl een van beide kanten dat eist.",
      why: "Servers kunnen eisen dat mail versleuteld reist (TLS), als een verzegelde brief. Is een certificaat verlopen of passen de instellingen niet bij elkaar, dan bezorgen ze liever helemaal niet.",
    },
    "mail-loop": {
      title: "Het bericht bleef maar rondgaan",
      summary: "Het bericht voor[ {address}| deze ontvanger] werd van server naar server rondgestuurd en is gestopt.",
      why: "Meestal sturen twee doorstuurregels de mail naar elkaar, of denkt een server dat een andere verantwoordelijk is. Servers tellen de tussenstops en breken zo’n rondreis af.",
    },
    "routing-failed": {
      title: "De server kent geen route",
      summary: "De server[ {server}] weet niet waar hij mail voor[ {address}| dit adres] moet afgeven.",
      why: "Misschien is het domein daar niet (meer) ingesteld, of zit er een tikfout in het adres. Het is als een sorteercentrum zonder bezorgronde voor deze straat.",
    },
    "delivery-expired": {
      title: "De bezorging is opgegeven",
      summary:
        "Uw mailsysteem heeft[ {elapsed} lang] geprobeerd te bezorgen bij[ {address}| deze ontvanger] en heeft het opgegeven.",
      why: "Een bericht dat niet te bezorgen is, wordt enkele dagen opnieuw geprobeerd en dan teruggestuurd. De oorzaak staat in het laatste antwoord van de ontvangende kant.",
    },
    "auth-required": {
      title: "De server wil dat u inlogt",
      summary: "De uitgaande server[ {server}] weigerde het bericht[ op poort {port}] omdat u niet was ingelogd.",
      why: "Een uitgaande server neemt mail voor andere domeinen alleen aan van mensen die inloggen. Anders zou iedereen in zijn naam kunnen verzenden.[ Dat geeft hier de doorslag: de mail gaat naar {domain}, en de server zegt “{words}”.] Dit is het eerste van de drie gevallen van “relaying denied”.",
    },
    "credentials-rejected": {
      title: "Het inloggen is geweigerd",
      summary: "De server[ {server}] accepteerde de gebruikersnaam of het wachtwoord niet.",
      why: "Het wachtwoord is misschien oud of verkeerd getypt, of de server verlangt een andere manier van inloggen. Zolang het inloggen niet lukt, wordt er niets verzonden.",
    },
    "domain-not-hosted": {
      title: "Niet verantwoordelijk voor dit domein",
      summary:
        "De server[ {server}] staat vermeld voor het domein[ {domain}], maar weet niet dat hij de mail daarvoor moet aannemen.",
      why: "De gegevens van het domein leiden naar deze server, maar daar is het domein niet ingesteld. Daarom denkt hij dat hij het bericht naar vreemden moet doorsturen, en weigert hij: het tweede geval van “relaying denied”.[ Dat geeft hier de doorslag: {server}, een server aan de kant van de ontvanger, weigerde met de woorden “{words}”.] U hebt niets verkeerd gedaan.",
    },
    "relay-denied": {
      title: "De server stuurt niet door",
      summary:
        "De server[ {server}] weigert[ op poort {port}] mail[ van {reporter}] door te sturen naar[ {domain}| dit domein].",
      why: "Een server neemt een bericht alleen aan als de afzender is ingelogd, als de server zelf de bestemming is, of als hij is ingesteld om mail door te sturen. Geen van de drie was hier het geval. [De woorden “{words}” verraden niet welk geval bedoeld is: dat hangt ervan af van wie de server is.|Zijn woorden verraden niet welk geval bedoeld is: dat hangt ervan af van wie de server is.]",
    },
    "sender-not-permitted": {
      title: "U mag deze afzender niet gebruiken",
      summary: "De server laat dit account niet verzenden met het adres[ {sender}| in het Van-veld].",
      why: "Uw account mag alleen verzenden met adressen die erbij horen. Zo kan niemand brieven schrijven met andermans naam op de envelop.",
    },
    "sending-limit": {
      title: "Uw verzendlimiet is bereikt",
      summary: "Uw eigen mailaccount of domein heeft voorlopig zoveel verzonden als het mag[ (hoogstens {limit})].",
      why: "Providers beperken hoeveel een account per uur of per dag mag verzenden. De ontvanger heeft er niets mee te maken. De limiet begint vanzelf opnieuw.",
    },
    "sender-suspended": {
      title: "Uw account mag niet verzenden",
      summary: "Het mailaccount[ {sender}] waarmee het bericht is verzonden, mag niet meer verzenden.",
      why: "Providers doen dit als een account spam verzendt; vaak betekent het dat iemand anders het wachtwoord kent. Met het adres van de ontvanger is niets mis.",
    },
    "locally-suppressed": {
      title: "Uw verzenddienst sloeg het over",
      summary:
        "Uw verzenddienst heeft niet geprobeerd te bezorgen, omdat[ {address}| dit adres] op de eigen lijst staat van adressen die worden overgeslagen.",
      why: "De dienst onthoudt adressen waar mail eerder niet aankwam of niet gewenst was. Over het postvak zelf zegt dit niets nieuws.",
    },
    greylisted: {
      title: "Gevraagd om later terug te komen",
      summary:
        "De ontvangende server[ {server}] stuurt onbekenden de eerste keer met opzet weg en vraagt uw mailsysteem[ na {wait}| later] terug te komen.",
      why: "Dit heet greylisting. Echte mailsystemen proberen het na enkele minuten vanzelf opnieuw, programma’s die spam versturen meestal niet. Het is als een portier die pas bij de tweede keer bellen opendoet: normaal komt het bericht binnen een uur aan.",
    },
    "rate-limited": {
      title: "De mail komt te snel binnen",
      summary:
        "De ontvangende server[ {server}] neemt op dit moment geen mail meer aan van uw mailsysteem[ (opnieuw proberen na {wait})].",
      why: "Uw mailsysteem stuurt meer berichten, of opent meer verbindingen, dan deze server tegelijk toelaat. Zo beschermt de server zich tegen overbelasting.",
    },
    "too-many-recipients": {
      title: "Te veel ontvangers tegelijk",
      summary: "Het bericht heeft meer ontvangers dan de server[ {server}] in één keer aanneemt.",
      why: "Servers beperken naar hoeveel mensen één bericht mag gaan, omdat spam op die manier wordt verstuurd.",
    },
    blocklisted: {
      title: "Uw mailserver staat op een blokkeerlijst",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt uw mailserver[ {ip}]; daarom weigerde de ontvangende server[ {server}] het bericht.",
      why: "Zulke lijsten (DNS-blacklists) noemen servers waar spam vandaan is gekomen. Eén gehackt account is genoeg, en iedereen die via die server verzendt, heeft er last van. Uw provider moet de oorzaak wegnemen en de server van de lijst laten halen.",
    },
    "reputation-blocked": {
      title: "Uw mailserver wordt niet vertrouwd",
      summary: "De ontvangende kant[ {server}] weigert mail van uw mailserver[ {ip}] vanwege zijn slechte reputatie.",
      why: "Grote ontvangers houden zelf bij hoe elke server zich gedraagt. Spam of klachten, soms door andere klanten van dezelfde provider, bederven die reputatie. Uw adres en uw ontvanger zijn niet het probleem.",
    },
    "direct-mail-blocked": {
      title: "Geen rechtstreekse mail van hier",
      summary:
        "De ontvangende server[ {server}] neemt geen mail aan die rechtstreeks van[ de verbinding {ip}| deze verbinding] komt.",
      why: "Dit internetadres hoort bij een reeks voor woningen, kantoren of gehuurde machines die niet bedoeld is om zelf mail te bezorgen. Mail van daar moet via de uitgaande server van de provider.",
    },
    "reverse-dns-invalid": {
      title: "De servernaam klopt niet",
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat de naam van uw mailserver[ {ip}] ontbreekt of niet klopt.",
      why: "Elke mailserver hoort een naam te hebben die naar zijn nummer leidt, en een nummer dat terugleidt naar zijn naam (reverse DNS). Het is als een identiteitsbewijs: zonder blijft de deur dicht.",
    },
    "receiver-filter-broken": {
      title: "Het filter van de ontvanger hapert",
      summary: "De ontvangende server[ {server}] weigerde het bericht door een fout in het eigen filter.",
      why: "Het filter oordeelt naar iets wat niet klopt en houdt zo ook goede mail tegen. Aan de kant van de afzender hoeft niets te veranderen; alleen de beheerder van het filter kan het verhelpen.",
    },
    "sender-auth-failed": {
      title: "De afzender is niet te controleren",
      summary: "Het bericht bewijst niet dat het echt van[ {senderDomain}| het genoemde domein] komt.",
      why: "Een domein kan aangeven welke servers ervoor mogen verzenden (SPF), en berichten kunnen een zegel dragen (DKIM); DMARC zegt wat er moet gebeuren als die ontbreken. Het is als een brief met de naam van een bedrijf, maar zonder het stempel.",
    },
    "sender-domain-invalid": {
      title: "Uw eigen adres werkt niet",
      summary:
        "De ontvangende server[ {server}] kan het domein van de afzender[ {sender}] niet vinden of er niet naar terugschrijven.",
      why: "Een brief zonder geldig retouradres wordt niet aangenomen. Het domein van de afzender is verkeerd getypt, verlopen of heeft geen gegevens voor mail.",
    },
    "spam-content": {
      title: "Voor spam aangezien",
      summary: "De ontvangende server[ {server}] ziet dit bericht aan voor spam.",
      why: "Filters beoordelen woorden, links, afbeeldingen en bijlagen, en vergissen zich soms. Met het adres is niets mis; alleen dit bericht is geweigerd.",
    },
    malware: {
      title: "Er is een virus gevonden",
      summary: "De ontvangende server[ {server}] vond iets schadelijks in het bericht.",
      why: "Een bijlage of link staat bekend als gevaarlijk. Er is een bestand op uw computer besmet, of iemand heeft het bericht in uw naam verstuurd; een enkele keer vergist de scanner zich.",
    },
    "attachment-blocked": {
      title: "De bijlage is niet toegestaan",
      summary: "De ontvangende server[ {server}] neemt een bijlage van dit type niet aan.",
      why: "Programma’s, macro’s en vergrendelde archieven kunnen virussen bevatten, en daarom weigeren veel servers ze zonder verder te kijken.",
    },
    "message-too-large": {
      title: "Het bericht is te groot",
      summary: "Het bericht[, {size},] is groter dan de server[ {server}] aanneemt[: hoogstens {limit}].",
      why: "Elke server heeft een grens. Bijlagen groeien bij verzending per mail met ongeveer een derde: 15 MB aan bestanden wordt een bericht van 20 MB.",
    },
    "message-malformed": {
      title: "Het bericht is verkeerd opgebouwd",
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat de vorm niet aan de regels voor e-mail voldoet.",
      why: "Het programma dat het bericht schreef, liet iets weg of schreef het verkeerd, zoals de datum, de afzender of een regeleinde. Aan de woorden die u schreef, ligt het niet.",
    },
    "policy-rejected": {
      title: "Geweigerd door een regel",
      summary: "Een regel van de ontvangende kant[ {server}] weigert het bericht; het antwoord zegt niet welke regel.",
      why: "Elke organisatie bepaalt zelf welke mail zij binnenlaat. Alleen de beheerder daar kan zien welke regel het was en die aanpassen.",
    },
    "server-full": {
      title: "De ontvangende server is vol",
      summary:
        "De ontvangende server[ {server}] heeft als geheel geen ruimte meer; het postvak[ {address}] zelf hoeft niet vol te zijn.",
      why: "De schijf waarop alle postvakken staan, is vol. Niet één brievenbus zit vol, maar het hele postkantoor, en daarom wordt mail voor iedereen daar geweigerd.",
    },
    "server-error": {
      title: "De ontvangende server heeft problemen",
      summary: "De ontvangende server[ {server}] heeft zelf problemen en kon het bericht niet aannemen.",
      why: "Hij is overbelast of in onderhoud, of een van zijn programma’s is uitgevallen. Zulke problemen gaan meestal binnen enkele uren over.",
    },
    "server-misconfigured": {
      title: "De ontvangende server is verkeerd ingesteld",
      summary:
        "De ontvangende server[ {server}] is verkeerd ingesteld en kan het bericht niet in het postvak[ {address}] bezorgen.",
      why: "Het bericht bereikte het juiste huis, maar de weg naar de brievenbus binnen is versperd. Alleen de beheerder daar kan die vrijmaken.",
    },
    "protocol-error": {
      title: "De servers begrepen elkaar niet",
      summary: "Het verzendende mailsysteem en de server[ {server}] begrepen elkaar niet.",
      why: "Servers praten in een vaste taal (SMTP). Een van de twee zei iets wat de ander niet verwachtte; dat is een fout in een programma of in de instellingen daarvan, niet in uw bericht.",
    },
    unknown: {
      title: "De oorzaak wordt niet genoemd",
      summary: "Het bericht aan[ {address}| de ontvanger] is niet bezorgd, en het rapport zegt niet duidelijk waarom.",
      why: "Voor zulke rapporten bestaat geen vaste taal, en sommige noemen helemaal geen oorzaak. Dat zeggen we liever dan dat we raden.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "Het adres[ {address}] bevat letters waar een server onderweg niet mee overweg kan.",
      why: "Letters met accenten en andere schriften vóór de @ zijn nog nieuw in e-mail. Oudere servers kennen alleen gewone letters zonder accent, cijfers en enkele tekens.",
    },
    "address-invalid.ambiguous": {
      title: "Het adres past bij meer mensen",
      summary: "Het adres[ {address}] past bij meer dan één postvak, en de server[ {server}] gaat niet raden.",
      why: "Sommige servers vullen een korte naam zelf aan. Hier beginnen of klinken meerdere namen hetzelfde, als twee families met dezelfde naam in één huis.",
    },
    "address-moved.new-owner": {
      title: "Het adres heeft een nieuwe eigenaar",
      summary: "Het adres[ {address}] is nu van iemand anders; daarom is het bericht niet afgegeven.",
      why: "De naam is aan iemand anders gegeven. Zo beschermt de server uw bericht tegen de ogen van een vreemde.",
    },
    "mailbox-disabled.suspended": {
      summary: "Het postvak[ {address}] bestaat, maar de provider of beheerder heeft het geblokkeerd.",
      why: "Postvakken worden geblokkeerd als iemand is vertrokken, als regels zijn overtreden of als er misbruik van is gemaakt. Alleen de eigenaar en de provider kunnen dat oplossen.",
    },
    "mailbox-disabled.inactive": {
      summary: "Het postvak[ {address}] is lang niet gebruikt en daarom uitgeschakeld.",
    },
    "mailbox-disabled.archived": {
      summary: "Het postvak[ {address}] is gesloten en in het archief gezet.",
      why: "Organisaties archiveren de postvakken van mensen die zijn vertrokken. Zo’n postvak neemt geen mail meer aan; misschien heeft iemand anders het werk overgenomen.",
    },
    "mailbox-disabled.unpaid": {
      summary: "Het postvak[ {address}] is gesloten omdat het abonnement is afgelopen.",
      why: "De provider neemt geen mail meer aan als er niet voor een postvak wordt betaald. Zodra de eigenaar betaalt, werkt het meestal weer als vanouds.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Het doorsturen werkt niet meer",
      summary: "Het postvak[ {address}] stuurt zijn mail door naar een ander postvak, en dat is niet te bereiken.",
      why: "De eigenaar heeft de mail ooit laten doorsturen, en het adres waar die heen gaat, klopt niet of bestaat niet meer. Het is als een verhuisbericht naar een huis dat is afgebroken.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Het postvak[ {address}] is vol en is lang niet gebruikt.",
      why: "Een postvak dat niemand meer leegt, is waarschijnlijk in de steek gelaten. Het is als een brievenbus waar de post uitpuilt.",
    },
    "recipient-restricted.allow-list": {
      summary: "De eigenaar van[ {address}| dit postvak] neemt alleen mail aan van afzenders op een eigen lijst.",
    },
    "recipient-restricted.members-only": {
      summary: "Alleen leden mogen schrijven aan de groep of lijst[ {address}].",
      why: "Groepen beschermen hun leden tegen mail van onbekenden. Wie de groep beheert, kan u toelaten of het bericht doorgeven.",
    },
    "recipient-restricted.internal-only": {
      summary: "Alleen mensen binnen de organisatie mogen schrijven aan[ {address}| dit adres].",
      why: "Veel groepen en gedeelde postvakken zijn van buitenaf gesloten; vaak is dat gewoon de standaardinstelling. De beheerder daar kan ze openstellen.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "De eigenaar van[ {address}| dit postvak] of de organisatie heeft de afzender[ {sender}] geblokkeerd.",
      why: "Het adres of domein van de afzender staat daar op een lijst van ongewenste afzenders. Dat kan een vergissing zijn; alleen wie de lijst bijhoudt, kan het eraf halen.",
    },
    "recipient-restricted.moderated": {
      summary:
        "Berichten aan[ {address}| deze groep] moeten door een moderator worden goedgekeurd, en dit bericht is niet doorgelaten.",
      why: "Een moderator leest berichten voordat de groep ze krijgt. Dit bericht is afgewezen, of niemand heeft op tijd beslist.",
    },
    "recipient-restricted.group-rule": {
      summary: "Volgens een regel van de groep[ {address}] mag deze afzender er niet naartoe schrijven.",
      why: "Groepen kunnen bepalen wie hun mag schrijven en hoe. Wie de groep beheert, kan de regel aanpassen.",
    },
    "domain-no-mail.null-mx": {
      summary: "Het domein[ {domain}] verklaart dat het helemaal geen e-mail ontvangt.",
    },
    "domain-no-mail.no-mx": {
      summary: "Voor het domein[ {domain}] is geen mailserver opgegeven.",
      why: "Een domein moet in het DNS vermelden welke server zijn mail aanneemt (MX-record). Dit domein doet dat niet: misschien is het alleen voor een website, of is het record verloren gegaan.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "De mailserver die het domein[ {domain}] noemt, heeft geen internetadres.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "Het domein[ {domain}] noemt zijn mailserver met een alias; dat is niet toegestaan en werkt niet overal.",
    },
    "dns-misconfigured.mx-private": {
      summary: "De mailserver van het domein[ {domain}] heeft een adres dat alleen binnen het eigen netwerk bestaat.",
      why: "Adressen als 192.168.1.10 of 127.0.0.1 leiden van buitenaf nergens heen. Het is alsof een adres “tweede deur links” luidt, zonder straat.",
    },
    "dns-misconfigured.mx-self": {
      summary:
        "Mail voor het domein[ {domain}] leidt terug naar de server[ {reporter}] die deze mail wilde doorsturen.",
      why: "De gegevens van het domein noemen juist deze server, maar die weet niet dat de mail voor hemzelf is. Of de vermelding is fout, of de server is niet voor het domein ingesteld.",
    },
    "dns-misconfigured.dnssec": {
      summary: "De gegevens van het domein[ {domain}] zijn ondertekend, en de handtekening is niet geldig (DNSSEC).",
      why: "DNSSEC is een zegel op de gegevens van een domein. Is het zegel verbroken, dan vertrouwen zorgvuldige servers geen van die gegevens en kan de mail nergens heen.",
    },
    "dns-misconfigured.lame": {
      summary: "De naamservers waaraan het domein[ {domain}] is toevertrouwd, kennen het niet.",
    },
    "connection-failed.refused": {
      title: "De ontvangende server weigerde contact",
      summary: "De ontvangende server[ {server}] is er wel, maar er reageert geen mailprogramma.",
      why: "De machine staat aan, maar het mailprogramma erop is gestopt, of een firewall wijst bezoekers af. Het is als een huis waar wel iemand thuis is, maar niemand opendoet.",
    },
    "connection-failed.timeout": {
      title: "De ontvangende server antwoordde niet",
      summary: "De ontvangende server[ {server}] antwoordde niet op tijd.",
    },
    "connection-failed.unreachable": {
      title: "Geen weg naar de ontvangende server",
      summary: "Er is op dit moment geen weg door het internet naar de ontvangende server[ {server}].",
      why: "Er is een lijn uitgevallen, of het adres van de server klopt niet. Het is als een weg die vlak voor het huis is afgesloten.",
    },
    "connection-failed.dropped": {
      title: "De verbinding viel weg",
      summary:
        "De ontvangende server[ {server}] antwoordde, maar de verbinding viel weg voordat het bericht helemaal was overgedragen.",
      why: "Misschien is de server overbelast, of kapt een firewall of filter ertussen het gesprek af. Vaak lukt het bij de volgende poging.",
    },
    "connection-failed.port-25-blocked": {
      title: "Uitgaande mail is geblokkeerd",
      summary: "De internetprovider laat van deze verbinding geen mail naar buiten (poort 25).",
      why: "Veel providers sluiten poort 25, de deur voor mail tussen servers, zodat besmette computers geen spam kunnen versturen. Mailprogramma’s gebruiken andere deuren: 587 of 465.",
    },
    "tls-failed.starttls-missing": {
      title: "De server biedt geen versleuteling aan",
      summary: "De server[ {server}] biedt geen versleuteling aan, en de verzendende kant eist die.",
    },
    "tls-failed.handshake": {
      summary:
        "Het verzendende mailsysteem en de server[ {server}] konden het niet eens worden over de manier van versleutelen.",
      why: "Beide kunnen versleutelen, maar een van de twee kent alleen manieren die de ander niet meer veilig vindt. Meestal is een van de twee erg oud.",
    },
    "tls-failed.certificate": {
      title: "Het servercertificaat is niet geldig",
      summary:
        "Het certificaat van de ontvangende server[ {server}] is niet geldig, en daarom kwam er geen veilige verbinding tot stand.",
      why: "Een certificaat is het identiteitsbewijs van een server. Dit certificaat is verlopen, hoort bij een andere naam of is uitgegeven door een onbekende.",
    },
    "tls-failed.mta-sts": {
      summary:
        "Het domein[ {domain}] eist versleuteling naar bepaalde servers (MTA-STS), en de server[ {server}] houdt zich daar niet aan.",
      why: "Het domein heeft bekendgemaakt dat mail alleen naar genoemde servers met een geldig certificaat mag gaan. De server en die belofte kloppen niet met elkaar, en daarom wordt mail voor de zekerheid tegengehouden.",
    },
    "tls-failed.dane": {
      summary:
        "Het certificaat van de server[ {server}] komt niet overeen met wat zijn domein heeft bekendgemaakt (DANE).",
      why: "Het domein publiceert een vingerafdruk van het certificaat in het DNS (TLSA-record). Meestal is het certificaat vernieuwd en de vingerafdruk vergeten.",
    },
    "tls-failed.encryption-required": {
      title: "De server eist versleuteling",
      summary:
        "De server[ {server}] neemt mail alleen aan over een versleutelde verbinding, en deze was niet versleuteld.",
    },
    "tls-failed.requiretls": {
      summary: "Het bericht mag alleen langs versleutelde wegen reizen, en de server[ {server}] kan dat niet beloven.",
      why: "De afzender heeft daarom gevraagd (REQUIRETLS), als bij een aangetekende brief. Een server verderop kent dit soort belofte niet.",
    },
    "mail-loop.hops": {
      summary: "Het bericht voor[ {address}| deze ontvanger] ging langs zoveel servers dat het is gestopt.",
    },
    "mail-loop.back-to-sender": {
      summary: "Mail voor[ {domain}| dit domein] komt terug bij de server[ {reporter}] die deze mail verstuurt.",
      why: "De gegevens van het domein noemen deze server, maar hij weet niet dat de mail voor hemzelf is. Hij zou die dus eeuwig aan zichzelf blijven sturen.",
    },
    "mail-loop.forwarding": {
      summary: "Het doorsturen van[ {address}| dit adres] leidt terug naar waar het bericht vandaan kwam.",
    },
    "routing-failed.not-provisioned": {
      title: "Het domein is niet ingesteld",
      summary: "Het domein[ {domain}] leidt naar de provider[ {server}], maar is daar niet ingesteld.",
      why: "Dit gebeurt als een domein naar een andere provider verhuist of als een contract is afgelopen. Het is als post voor een woning waar de nieuwe huurder nog geen naambordje heeft.",
    },
    "routing-failed.smarthost": {
      title: "De uitgaande server is onbekend",
      summary: "Het verzendende mailsysteem vindt de uitgaande server niet waaraan het zijn mail moet afgeven.",
      why: "Het is zo ingesteld dat het alles aan één server geeft, en de naam van die server is fout of bestaat niet meer. Het adres van de ontvanger heeft er niets mee te maken.",
    },
    "credentials-rejected.password": {
      summary: "De server[ {server}] kent deze gebruikersnaam niet met dit wachtwoord.",
    },
    "credentials-rejected.mechanism": {
      title: "Een andere inlogmethode is nodig",
      summary: "De server[ {server}] accepteert de manier waarop het mailprogramma inlogt niet.",
      why: "Servers nemen geen wachtwoorden meer aan over onversleutelde verbindingen, en sommige nemen helemaal geen wachtwoord aan, maar willen dat u in de browser inlogt (OAuth). Oude instellingen kennen dat nog niet.",
    },
    "credentials-rejected.second-factor": {
      title: "Er is een app-wachtwoord nodig",
      summary: "De server[ {server}] accepteert het gewone wachtwoord niet van een mailprogramma.",
      why: "Het account is bij het inloggen beschermd met een tweede stap, die een mailprogramma niet kan zetten. Daarvoor zijn er app-wachtwoorden: lange wachtwoorden voor maar één programma.",
    },
    "credentials-rejected.web-login": {
      title: "Log eerst in op de website",
      summary: "De provider wil dat er één keer in de browser wordt ingelogd voordat het mailprogramma mag verzenden.",
      why: "De provider heeft iets ongewoons opgemerkt, zoals een nieuwe plaats of veel berichten, en wil zeker weten dat u het bent.",
    },
    "credentials-rejected.temporary": {
      title: "Inloggen lukt nu even niet",
      summary: "De server[ {server}] kan op dit moment geen aanmeldingen controleren.",
      why: "Het deel van de server dat de wachtwoorden kent, antwoordt niet. Uw wachtwoord hoeft niet fout te zijn.",
    },
    "domain-not-hosted.own": {
      title: "Uw domein is niet ingesteld",
      summary: "De server[ {server}] weet niet dat hij mail voor uw eigen domein[ {domain}] moet aannemen.",
      why: "De gegevens van uw domein leiden naar deze server, maar het domein is daar niet ingesteld: het tweede geval van “relaying denied”. Zolang dat zo is, kan niemand u op dit domein schrijven.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "Het afzenderdomein is niet bevestigd",
      summary: "De verzenddienst weet nog niet dat het domein[ {senderDomain}] bij dit account hoort.",
      why: "Diensten verzenden alleen voor domeinen die de eigenaar heeft bevestigd, zodat niemand in naam van een ander kan verzenden.",
    },
    "sending-limit.daily": {
      summary: "Dit account heeft zoveel berichten verzonden als het op één dag mag[ (hoogstens {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Dit account heeft zoveel berichten verzonden als het in één uur mag[ (hoogstens {limit})].",
    },
    "sending-limit.domain": {
      title: "Verzendlimiet van uw domein bereikt",
      summary:
        "Alle accounts van het domein[ {senderDomain}] hebben samen voorlopig zoveel verzonden als ze mogen[ (hoogstens {limit})].",
      why: "De provider beperkt wat een heel domein mag verzenden en telt daarbij ook berichten mee die terugkwamen. Misschien heeft iemand anders in uw organisatie, of een website die mail verstuurt, de limiet opgebruikt.",
    },
    "sender-suspended.tenant": {
      title: "Uw organisatie mag niet verzenden",
      summary: "De provider laat de hele organisatie[ {senderDomain}] niet meer verzenden.",
      why: "Van haar accounts kwam te veel verdachte mail, vaak doordat er één is gehackt. Het overkomt ook nieuwe organisaties die ineens veel verzenden.",
    },
    "sender-suspended.domain": {
      title: "Uw domein mag niet verzenden",
      summary: "De provider laat het domein[ {senderDomain}] niet meer verzenden.",
    },
    "locally-suppressed.bounced": {
      summary: "Uw verzenddienst sloeg[ {address}| dit adres] over, omdat mail daarheen al eerder terugkwam.",
    },
    "locally-suppressed.complained": {
      summary:
        "Uw verzenddienst sloeg[ {address}| dit adres] over, omdat de eigenaar uw mail ooit als spam heeft gemeld.",
      why: "Wie mail als spam meldt, wil die niet. Daarom sturen diensten zo iemand niets meer.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Uw verzenddienst sloeg[ {address}| dit adres] over, omdat de eigenaar zich heeft afgemeld.",
      why: "Wie zich afmeldt, wil deze mail niet meer. Toch blijven sturen is in veel landen verboden.",
    },
    "locally-suppressed.listed": {
      summary:
        "Uw verzenddienst sloeg[ {address}| dit adres] over, omdat iemand het met de hand op de lijst heeft gezet.",
    },
    "greylisted.stuck": {
      title: "Greylisting zonder einde",
      summary:
        "De ontvangende server[ {server}] stuurde het bericht bij elke poging weg[, {elapsed} lang]; zo komt het misschien nooit aan.",
      why: "Greylisting hoort bij de tweede poging open te doen. Maar veel mailsystemen verdubbelen hun pauze telkens: 5, 10, 20, 40, 80, 160, 320 minuten en dan 8 uur. Vergeet de ontvangende server een eerste poging na 4 tot 6 uur, dan wordt de pauze langer dan zijn geheugen, en telt elke poging weer als de eerste.[ Hier: eerste poging {arrived}, laatste poging {lastTry}. Volgens die telling was het poging nummer {tries}, en de volgende pauze duurt {pause}.][ De server vroeg maar om {wait}.][ Het mailsysteem stopt ermee op {until}.]",
    },
    "greylisted.gave-up": {
      title: "Uw mailsysteem gaf te vroeg op",
      summary:
        "De ontvangende server[ {server}] vroeg om later een tweede poging te doen, maar uw mailsysteem gaf het[ na {elapsed}] op.",
      why: "Greylisting laat mail bij een tweede poging binnen, na enkele minuten of hooguit een uur. Een mailsysteem hoort het 4 tot 5 dagen te blijven proberen; het uwe stopte voordat de deur open kon gaan.",
    },
    "rate-limited.volume": {
      summary:
        "De ontvangende server[ {server}] heeft van uw mailsysteem[ {ip}] meer berichten gekregen dan hij in korte tijd aanneemt[ (opnieuw proberen na {wait})].",
    },
    "rate-limited.connections": {
      title: "Te veel verbindingen tegelijk",
      summary: "Uw mailsysteem[ {ip}] opende meer verbindingen met de server[ {server}] dan die tegelijk toelaat.",
      why: "Een server heeft maar een beperkt aantal lijnen, net als een telefooncentrale. Neemt één beller er te veel, dan hangt hij op; bij de volgende poging lukt het meestal wel.",
    },
    "rate-limited.per-hour": {
      summary:
        "De ontvangende server[ {server}] heeft van uw mailsysteem[ {ip}] zoveel berichten aangenomen als hij per uur toelaat.",
    },
    "rate-limited.reputation-throttle": {
      title: "Uw mailserver wordt afgeremd",
      summary:
        "De ontvangende server[ {server}] neemt mail van uw mailserver[ {ip}] maar langzaam aan, omdat hij die nog niet vertrouwt.",
      why: "Nieuwe servers, en servers waar spam of klachten vandaan kwamen, krijgen een lage limiet. Die stijgt als er een tijd lang goede mail volgt.",
    },
    "blocklisted.domain": {
      title: "Een domein staat op een blokkeerlijst",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt het domein[ {blocked}]; daarom weigerde de ontvangende server[ {server}] het bericht.",
      why: "Zulke lijsten noemen domeinen die in spam zijn gezien. Vaak is een website gehackt, of ging een nieuwsbrief naar mensen die er niet om hadden gevraagd.",
    },
    "blocklisted.url": {
      title: "Een link staat op een blokkeerlijst",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt een link in het bericht[, {blocked},] en daarom heeft de ontvangende server[ {server}] het geweigerd.",
      why: "De website achter de link is misbruikt voor spam of schadelijke pagina’s, misschien doordat hij gehackt is. Met het adres van de ontvanger is niets mis.",
    },
    "blocklisted.helo": {
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt de naam[ {blocked}] waarmee uw mailserver groet; daarom weigerde de ontvangende server[ {server}] het bericht.",
    },
    "blocklisted.mailfrom": {
      title: "Het afzenderdomein staat op een blokkeerlijst",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt het domein van de afzender[ {sender}]; daarom weigerde de ontvangende server[ {server}] het bericht.",
      why: "Het domein in het retouradres is in spam gezien. Misschien misbruikt iemand het, of ging een nieuwsbrief naar mensen die er niet om hadden gevraagd.",
    },
    "blocklisted.netblock": {
      title: "Netwerk van uw provider op blokkeerlijst",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt het hele netwerk van uw mailserver[ {ip}]; daarom weigerde de ontvangende server[ {server}] het bericht.",
      why: "Sommige lijsten noemen alle servers van een provider als te veel daarvan spam verzenden. Alleen de provider kan dat veranderen; u hebt niets verkeerd gedaan.",
    },
    "reputation-blocked.domain": {
      title: "Uw domein wordt niet vertrouwd",
      summary:
        "De ontvangende kant[ {server}] weigert mail van het domein[ {senderDomain}] vanwege zijn slechte reputatie.",
      why: "Grote ontvangers onthouden wat ze van elk domein hebben gezien: klachten, spam, mail naar adressen die niet bestaan. Het kost weken van goede mail om dat te herstellen.",
    },
    "reputation-blocked.netblock": {
      title: "Netwerk van uw provider geblokkeerd",
      summary:
        "De ontvangende kant[ {server}] heeft een deel van het netwerk van uw provider op de eigen blokkeerlijst gezet[ (uw mailserver: {ip})].",
      why: "Van naburige servers van dezelfde provider kwam spam, en de ontvanger blokkeert ze allemaal samen. Alleen uw provider kan dit met de ontvanger regelen.",
    },
    "direct-mail-blocked.cloud": {
      summary:
        "De ontvangende server[ {server}] neemt geen mail rechtstreeks aan van gehuurde machines zoals[ {ip}| deze].",
      why: "Gehuurde machines wisselen per uur van gebruiker, en er komt veel spam vandaan. Daarom willen veel ontvangers dat mail van daar via een bekende uitgaande server gaat.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "De mailserver heeft geen naam",
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat het internetadres van uw mailserver[ {ip}] naar geen enkele naam leidt (reverse DNS).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat de naam van uw mailserver[ {ip}] niet terugleidt naar hetzelfde internetadres.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "Servernaam lijkt op een thuisaansluiting",
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat uw mailserver[ {ip}] een naam heeft als die van thuisaansluitingen.",
      why: "Namen die uit nummers bestaan, zoals host-7-2-0-192.example.net, horen bij aansluitingen die niemand een naam heeft gegeven. Mailservers hebben een eigen naam, zoals mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Verkeerde naam bij de begroeting",
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat uw mailserver[ {ip}] zich meldt met een naam die niet volledig is of niet bestaat.",
      why: "Servers stellen zich met hun naam voor (HELO). Het is als een identiteitsbewijs: bestaat de naam erop niet, dan blijft de deur dicht.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat het IPv6-adres van uw mailserver[ {ip}] naar geen enkele naam leidt (reverse DNS).",
      why: "IPv6 is de nieuwere soort internetadressen. Veel servers hebben een goede naam voor hun oude adres, maar geen voor het nieuwe.",
    },
    "receiver-filter-broken.dead-list": {
      title: "De ontvanger raadpleegt een opgeheven lijst",
      summary:
        "De ontvangende server[ {server}] raadpleegt een blokkeerlijst[, {list},] die niet meer bestaat[ (gesloten in {since})], en vat stilte of onzin op als een ja.",
      why: "Een opgeheven lijst weet van geen enkele server iets; sommige zeggen op alles ja, zodat niemand blijft vragen. Wie zo’n lijst nog raadpleegt, wijst goede mail af. Van een lijst die niet meer bestaat, kan niemand worden afgehaald.",
    },
    "receiver-filter-broken.query-refused": {
      title: "De ontvanger leest een blokkeerlijst verkeerd",
      summary:
        "De ontvangende server[ {server}] raadpleegt een blokkeerlijst[, {list},] op een manier die de lijst weigert, en vat die weigering op als een vermelding.",
      why: "[De lijst antwoordde {answer}. Antwoorden die met 127.255.255 beginnen, zijn foutcodes: de vraag kwam via een openbare DNS-resolver, of er waren te veel vragen.|Op vragen via openbare DNS-resolvers, of op te veel vragen, antwoordt de lijst met een foutcode.] De verzendende server staat dus niet op de lijst; het filter leest de fout verkeerd.",
    },
    "receiver-filter-broken.licence": {
      title: "Mailfilter van de ontvanger is verlopen",
      summary: "De licentie van het mailfilter op de ontvangende server[ {server}] is verlopen.",
      why: "Een filter zonder licentie wijst mail af in plaats van die te controleren. Met de afzender of het bericht heeft dit niets te maken.",
    },
    "receiver-filter-broken.heuristic": {
      title: "Filter van de ontvanger vergist zich",
      summary:
        "De ontvangende server[ {server}] weigerde de verzendende mailserver[ {ip}] op niet meer dan een vermoeden[: “{words}”].",
      why: "Het antwoord noemt geen openbare lijst, geen spam en geen fout; een filter daar heeft een verkeerde conclusie getrokken. Aan de kant van de afzender hoeft niets te veranderen; alleen de beheerder van het filter kan het verhelpen.",
    },
    "sender-auth-failed.spf": {
      summary: "Het domein[ {senderDomain}] staat de mailserver[ {ip}] niet toe ervoor te verzenden (SPF).",
      why: "Een domein houdt een lijst bij van de servers die zijn mail mogen verzenden, SPF genoemd. De server die het bericht verzond, staat daar niet op, of het bericht is onderweg doorgestuurd.",
    },
    "sender-auth-failed.dkim": {
      summary: "Het zegel van het domein[ {senderDomain}] op het bericht ontbreekt of is verbroken (DKIM).",
      why: "DKIM is een zegel dat de verzendende server op elk bericht zet. Het ontbreekt, of iets onderweg heeft het bericht na het verzegelen veranderd.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Het domein[ {senderDomain}] vraagt ontvangers mail te weigeren die niet bewijst waar ze vandaan komt (DMARC), en dit bericht bewees dat niet.",
    },
    "sender-auth-failed.alignment": {
      summary: "Het bericht komt aantoonbaar van een ander domein dan[ {senderDomain}| het domein] in het Van-veld.",
      why: "De bewijzen (SPF en DKIM) zijn er, maar ze gelden voor een ander domein, zoals dat van de verzenddienst. Het is als een brief met de naam van het ene bedrijf en het stempel van een ander.",
    },
    "sender-auth-failed.arc": {
      title: "Doorsturen verbrak het bewijs",
      summary:
        "Het bericht is onderweg doorgestuurd, en de ontvangende server[ {server}] vertrouwt de doorsturende server niet.",
      why: "Doorsturen verbreekt de zegels van een bericht. Wie doorstuurt, kan instaan voor wat hij heeft gezien (ARC), maar zijn woord telde hier niet.",
    },
    "sender-auth-failed.none": {
      summary: "Het bericht draagt geen enkel bewijs dat het van[ {senderDomain}| het genoemde domein] komt.",
      why: "Grote ontvangers nemen mail alleen aan met een bewijs: een lijst van toegestane servers (SPF) of een zegel (DKIM). Voor dit domein is geen van beide ingesteld; zijn mail is dus als een brief zonder stempel.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "Het domein[ {senderDomain}] zegt niet wat er met vervalste mail in zijn naam moet gebeuren (DMARC).",
      why: "Grote ontvangers vragen dit van iedereen die veel mail verzendt. Het is één korte vermelding in het DNS van het domein.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "De lijst van toegestane servers (SPF) van het domein[ {senderDomain}] kon niet worden gelezen.",
      why: "In de vermelding zit een fout, ze verwijst naar te veel andere domeinen, of de naamservers gaven geen antwoord. Daarom kan niemand zeggen of het bericht echt is.",
    },
    "sender-domain-invalid.not-found": {
      summary: "De ontvangende server[ {server}] vindt het domein van de afzender[ {sender}] niet op het internet.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "Het domein van de afzender[ {sender}] noemt geen mailserver; niemand zou dus kunnen terugschrijven.",
    },
    "sender-domain-invalid.null-mx": {
      summary:
        "Het domein van de afzender[ {sender}] verklaart dat het geen mail ontvangt; niemand zou dus kunnen terugschrijven.",
    },
    "sender-domain-invalid.callout": {
      title: "Uw eigen adres is afgekeurd",
      summary:
        "De ontvangende server[ {server}] vroeg of er kon worden teruggeschreven aan[ {sender}| de afzender], en kreeg nee te horen.",
      why: "Sommige servers bellen terug voordat ze een bericht aannemen, om te zien of het retouradres bestaat. De server van het afzenderadres heeft dat niet bevestigd.",
    },
    "sender-domain-invalid.syntax": {
      summary: "Het adres van de afzender[ {sender}] is niet geschreven zoals een e-mailadres geschreven moet zijn.",
      why: "In de instellingen van het mailprogramma of de website staat een verkeerd of onvolledig afzenderadres, bijvoorbeeld een zonder domein.",
    },
    "spam-content.url": {
      summary: "De ontvangende server[ {server}] ziet dit bericht aan voor spam vanwege een link erin.",
    },
    "spam-content.bulk": {
      title: "Voor massamail aangezien",
      summary: "De ontvangende server[ {server}] ziet dit bericht aan voor massamail waar niemand om heeft gevraagd.",
      why: "Dezelfde tekst ging naar veel mensen, of er ontbreekt wat massamail nodig heeft, zoals een afmeldmogelijkheid. Met het adres van de ontvanger is niets mis.",
    },
    "spam-content.complaints": {
      title: "Ontvangers klaagden over zulke mail",
      summary:
        "De ontvangende server[ {server}] weigert dit bericht omdat zijn gebruikers soortgelijke berichten als spam hebben gemeld.",
      why: "Ontvangende systemen tellen hoe vaak mensen op “spam” drukken. Doen velen dat, dan worden latere berichten van die soort een tijd lang geweigerd.",
    },
    "malware.phishing": {
      title: "Voor oplichting aangezien",
      summary:
        "De ontvangende server[ {server}] ziet het bericht aan voor een poging om wachtwoorden of geld te stelen.",
      why: "Er staat een link of tekst in die van oplichting bekend is. Misschien verzendt iemand in uw naam, of is een website waarnaar u linkt gehackt; een enkele keer vergist het filter zich.",
    },
    "attachment-blocked.encrypted": {
      title: "Vergrendelde bijlagen zijn niet toegestaan",
      summary: "De ontvangende server[ {server}] neemt geen bijlage aan die met een wachtwoord is beveiligd.",
      why: "De scanner kan er niet in kijken, net als in een koffer op slot. Daarom weigeren veel servers zo’n bijlage.",
    },
    "attachment-blocked.name": {
      summary: "De ontvangende server[ {server}] neemt geen bijlage met deze bestandsnaam aan.",
      why: "Virussen verbergen zich graag achter namen met twee extensies of vreemde tekens; zulke namen worden daarom zonder verder kijken geweigerd.",
    },
    "attachment-blocked.executable": {
      title: "Programma’s zijn niet toegestaan",
      summary: "De ontvangende server[ {server}] neemt geen programma’s of scripts als bijlage aan.",
      why: "Een programma kan alles doen op de computer die het opent. Bijna alle servers weigeren ze, ook in een archief.",
    },
    "attachment-blocked.macro": {
      title: "Macro’s zijn niet toegestaan",
      summary: "De ontvangende server[ {server}] neemt geen documenten met macro’s aan.",
      why: "Macro’s zijn kleine programma’s in een document en kunnen virussen bevatten.",
    },
    "message-too-large.headers": {
      title: "De berichtkop is te groot",
      summary:
        "De kopregels van het bericht, met afzenders en ontvangers, zijn groter dan de server[ {server}] aanneemt.",
      why: "De kop van een bericht groeit met elke ontvanger en met elk antwoord. Meestal is een heel lange lijst van ontvangers de oorzaak.",
    },
    "message-too-large.attachments-count": {
      title: "Te veel bijlagen",
      summary: "Het bericht heeft meer bijlagen dan de server[ {server}] aanneemt.",
      why: "Servers beperken het aantal bestanden, omdat elk bestand moet worden gecontroleerd.",
    },
    "message-too-large.recipient-limit": {
      title: "Te groot voor deze ontvanger",
      summary: "Het bericht[, {size},] is groter dan deze ontvanger mag ontvangen[: hoogstens {limit}].",
      why: "De organisatie of het contract van de ontvanger stelt een grens aan dit postvak. Een kleiner bericht komt er wel door.",
    },
    "message-malformed.from": {
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat de afzenderregel (From) ontbreekt, dubbel voorkomt of fout is.",
    },
    "message-malformed.message-id": {
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat het nummer (Message-ID) ontbreekt of fout is.",
    },
    "message-malformed.date": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat de datum ontbreekt of fout is.",
      why: "Het programma dat het bericht schreef, liet de datum weg, of de klok van de computer staat verkeerd. Aan de woorden die u schreef, ligt het niet.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat een regel die maar één keer in de kop mag staan, er twee keer staat.",
    },
    "message-malformed.bare-newline": {
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat de regels niet eindigen zoals e-mail dat voorschrijft.",
    },
    "message-malformed.line-length": {
      summary: "De ontvangende server[ {server}] weigerde het bericht omdat er een te lange regel in staat.",
    },
    "message-malformed.charset": {
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat er letters in staan die niet gecodeerd zijn zoals e-mail dat voorschrijft.",
    },
    "message-malformed.mime": {
      summary:
        "De ontvangende server[ {server}] weigerde het bericht omdat de delen en bijlagen niet goed zijn samengesteld.",
    },
    "message-malformed.header": {
      summary: "De ontvangende server[ {server}] weigerde het bericht vanwege een fout in de kopregels.",
    },
    "policy-rejected.admin-rule": {
      summary: "De beheerder van de ontvangende kant[ {server}] heeft een regel gemaakt die dit bericht weigert.",
    },
    "policy-rejected.geo": {
      summary:
        "De ontvangende server[ {server}] neemt geen mail aan uit het land of netwerk waar dit bericht vandaan komt.",
      why: "Sommige organisaties sluiten hele landen of netwerken uit waarvan ze geen mail verwachten. Over uw bericht zelf is niet geoordeeld.",
    },
    "policy-rejected.ipv6": {
      summary:
        "De ontvangende server[ {server}] neemt deze mail niet aan via IPv6, de nieuwere soort internetadressen.",
      why: "Sommige ontvangers stellen hogere eisen aan mail die via IPv6 komt, of nemen die helemaal niet aan. Via de oudere soort adressen komt hetzelfde bericht er misschien wel door.",
    },
    "policy-rejected.challenge": {
      title: "De afzender moet worden bevestigd",
      summary:
        "Het mailsysteem van[ {address}| de ontvanger] houdt het bericht vast tot de afzender bevestigt dat een mens het heeft geschreven.",
      why: "Sommige mensen laten alleen bevestigde afzenders toe. Het verzoek om te bevestigen kwam per mail, of in het antwoord staat een link.",
    },
    "server-full.resources": {
      title: "De ontvangende server is overbelast",
      summary:
        "De ontvangende server[ {server}] komt geheugen of andere middelen tekort en neemt op dit moment geen mail aan.",
      why: "Er gebeurt daar te veel tegelijk. Zo’n tekort gaat meestal binnen minuten of uren vanzelf over.",
    },
    "server-error.busy": {
      title: "De ontvangende server is bezet",
      summary: "De ontvangende server[ {server}] is bezet en vraagt het later opnieuw te proberen[, na {wait}].",
      why: "Er komen te veel berichten of verbindingen tegelijk binnen, als bij een loket met een lange rij. De volgende poging lukt meestal.",
    },
    "server-error.load": {
      summary: "De ontvangende server[ {server}] heeft het zo druk dat hij op dit moment geen mail meer aanneemt.",
    },
    "server-error.maintenance": {
      title: "De ontvangende server is in onderhoud",
      summary: "Aan de ontvangende server[ {server}] wordt gewerkt, en hij neemt op dit moment geen mail aan.",
      why: "Servers worden af en toe stilgelegd voor reparaties en updates, meestal enkele uren.",
    },
    "server-error.filter-down": {
      summary:
        "Op de ontvangende server[ {server}] is een programma uitgevallen dat mail controleert; daarom neemt hij geen mail aan.",
      why: "Liever dan mail ongecontroleerd door te laten, vraagt de server het later opnieuw te proberen. Over het bericht zelf is niet geoordeeld.",
    },
    "server-misconfigured.command": {
      summary:
        "Een programma dat mail in het postvak[ {address}] moet bezorgen, werkt niet op de ontvangende server[ {server}].",
    },
    "server-misconfigured.alias": {
      summary: "Het adres[ {address}] staat voor andere adressen, en op de server[ {server}] klopt die lijst niet.",
      why: "Misschien noemt de lijst zichzelf, een bestand dat weg is of een adres dat niet bestaat. Alleen de beheerder daar kan dat verhelpen.",
    },
    "server-misconfigured.permission": {
      summary: "De ontvangende server[ {server}] mag niet in het postvak[ {address}] schrijven.",
      why: "De rechten op een bestand of map daar kloppen niet. Het bericht bereikte het juiste huis, maar de sleutel van de brievenbus ontbreekt.",
    },
    "server-misconfigured.lookup": {
      summary: "De ontvangende server[ {server}] kon niet opzoeken of het postvak[ {address}] bestaat.",
      why: "De lijst met gebruikers daar, een database of directory, antwoordt niet. Over het adres zegt dat niets; de volgende poging kan lukken.",
    },
    "server-misconfigured.filter": {
      summary:
        "Een filterregel van het postvak[ {address}] is fout, en daarom kon het bericht er niet in worden bezorgd.",
      why: "Eigenaars kunnen hun mail met eigen regels sorteren. Een van die regels is niet uit te voeren.",
    },
    "protocol-error.smtputf8": {
      title: "Alleen gewone letters in adressen",
      summary: "De server[ {server}] kan niet overweg met adressen met andere dan gewone letters zonder accent.",
      why: "Adressen met accenten en andere schriften hebben op de hele weg een nieuwer soort server nodig (SMTPUTF8). Deze kent ze nog niet.",
    },
    "protocol-error.feature": {
      summary: "De server[ {server}] mist iets wat dit bericht nodig heeft.",
      why: "Mail kan om extra’s vragen die niet elke server biedt, zoals ontvangstbewijzen of binaire bijlagen. Zonder die extra’s komt hetzelfde bericht er misschien wel door.",
    },
  },

  actions: {
    delayed: {
      title: "Vertraagd, maar niet verloren",
      summary:
        "Uw bericht aan[ {address}| de ontvanger] is nog niet aangekomen; uw mailsysteem blijft het proberen[ tot {until}].",
      why: "Dit is een melding van vertraging, niet van mislukking. U hoort alleen nog iets als de bezorging definitief mislukt.",
    },
    delivered: {
      title: "Het bericht is aangekomen",
      summary: "Uw bericht is in het postvak[ {address}] bezorgd.",
      why: "Dit is een ontvangstbewijs waar iemand om heeft gevraagd, geen foutmelding. Of het bericht is gelezen, staat er niet in.",
    },
    relayed: {
      title: "Het bericht is doorgegeven",
      summary:
        "Uw bericht aan[ {address}| de ontvanger] is overgedragen aan de volgende server[ {server}], die geen ontvangstbewijzen stuurt.",
      why: "Vanaf daar komt er geen melding meer, tenzij er iets misgaat.",
    },
    expanded: {
      title: "Het bericht bereikte een lijst",
      summary: "Uw bericht aan[ {address}| dit adres] is aangenomen en naar meerdere mensen doorgestuurd.",
      why: "Het adres staat voor een lijst of groep. Er komt geen ontvangstbewijs voor elk lid.",
    },
  },

  kinds: {
    complaint: {
      title: "Iemand heeft uw mail gemeld",
      summary: "Een ontvanger heeft een bericht van u als spam of misbruik gemeld, en de provider laat u dat weten.",
      next: "Stuur deze persoon geen reclame of nieuwsbrieven meer, en zoek uit waarom het bericht niet welkom was.",
    },
    "auto-reply": {
      title: "Een automatisch antwoord",
      summary:
        "Uw bericht is aangekomen; het postvak van de ontvanger antwoordde vanzelf[ en noemt {returns} als dag van terugkeer].",
      next: "U hoeft niets te doen. [Is het dringend, schrijf dan naar {contact}.]",
    },
    challenge: {
      title: "Bevestig uw bericht",
      summary: "Het mailsysteem van de ontvanger houdt uw bericht vast tot u bevestigt dat u een mens bent.",
      next: "Hebt u het bericht zelf geschreven, volg dan de aanwijzingen in deze mail. Zo niet, verwijder de mail dan.",
    },
    "read-receipt": {
      title: "Een leesbevestiging",
      summary:
        "Het mailprogramma van de ontvanger meldt wat er met uw bericht is gebeurd, bijvoorbeeld dat het is geopend.",
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
      next: "Vraag het na bij de persoon zelf voordat u uw adresboek aanpast.",
    },
    "not-a-report": {
      title: "Geen bezorgrapport",
      summary: "Dit bericht is geen rapport over een bezorging.",
      next: "Verwachtte u een rapport, geef ons dan de volledige melding met alle regels.",
    },
  },

  steps: {
    checkAddress:
      "Vergelijk het adres[ {address}] letter voor letter met wat u hebt gekregen. Meestal is een tikfout de oorzaak.",
    checkDomain:
      "Controleer het deel na de @[: {domain}]. [Bedoelde u {suggestion}?|Eén verkeerde letter leidt nergens heen.]",
    askNewAddress: "Vraag de ontvanger telefonisch of op een andere manier om een adres dat werkt.",
    askFullAddress: "Vraag de ontvanger om het volledige adres en schrijf daarheen.",
    useNewAddress: "Schrijf naar het nieuwe adres[ {newAddress}] en pas het aan in uw adresboek.",
    asciiAddress: "Vraag de ontvanger om een adres met alleen gewone letters zonder accent en cijfers.",
    urgent: "Is het dringend, neem dan telefonisch of op een andere manier contact op met de ontvanger.",
    askToAllow: "Vraag de ontvanger telefonisch of op een andere manier om mail van[ {sender}| uw adres] toe te laten.",
    joinOrAsk: "Word eerst lid van de groep of lijst, of vraag een lid uw bericht door te geven.",
    confirmSelf:
      "Zoek een bericht waarin u wordt gevraagd te bevestigen dat u een mens bent, en volg de aanwijzingen daarin.",
    shareByLink: "Zet de bestanden op een dienst om bestanden te delen en stuur in plaats daarvan de link.",
    shrink: "Maak het bericht kleiner[ dan {limit}]: verklein afbeeldingen of stuur de bestanden één voor één.",
    fewerFiles: "Verdeel de bestanden over meerdere berichten, of pak ze in één archief in (ZIP).",
    unlockFile: "Stuur het bestand zonder wachtwoord, of geef er een link naar.",
    renameFile: "Geef het bestand een eenvoudige naam met één extensie, zoals offerte.pdf.",
    plainFormat: "Sla het document op zonder macro’s, het liefst als pdf, en stuur die versie.",
    split: "Verdeel de ontvangers over meerdere berichten.",
    spreadOut:
      "Hebt u een nieuwsbrief of veel berichten verstuurd, verstuur de rest dan in kleine porties, verdeeld over enkele uren.",
    optIn: "Schrijf alleen naar mensen die erom hebben gevraagd, en zet in elk bericht een afmeldlink.",
    login:
      "Open in uw mailprogramma de instellingen van de uitgaande server (SMTP) en zet inloggen aan: poort 587 of 465, uw volledige e-mailadres als gebruikersnaam en het wachtwoord van uw postvak.",
    relayLogin:
      "Is[ {server}| de server] uw eigen uitgaande server, log daar dan in: kies in de instellingen van uw mailprogramma (uitgaande server, SMTP) poort 587 of 465, uw volledige e-mailadres als gebruikersnaam en het wachtwoord van uw postvak.",
    checkPassword: "Vul in uw mailprogramma de gebruikersnaam (uw volledige e-mailadres) en het wachtwoord opnieuw in.",
    otherLogin:
      "Stel het account opnieuw in in een actueel mailprogramma, met versleuteling (SSL/TLS of STARTTLS) en de manier van inloggen die uw provider noemt.",
    appPassword:
      "Maak bij uw provider in de accountinstellingen een app-wachtwoord aan en vul het in uw mailprogramma in.",
    webLogin: "Log één keer in op de website van uw provider en volg wat daar wordt gevraagd.",
    loginLater: "Probeer het over een kwartier opnieuw. Wijzig uw wachtwoord hier niet om.",
    ownSender: "Kies in het Van-veld een adres dat bij het account hoort waarmee u inlogt.",
    correctSender:
      "Verbeter uw eigen adres in de instellingen van het mailprogramma of de website waarmee het bericht is verstuurd.",
    confirmDomain:
      "Bevestig het domein[ {senderDomain}] in de instellingen van uw verzenddienst, of verstuur vanaf een bevestigd adres.",
    waitForLimit:
      "Wacht tot de limiet opnieuw begint, meestal binnen een dag. Gebruik voor nieuwsbrieven een dienst die daarvoor is gemaakt.",
    notYou:
      "Hebt u zelf niet zoveel verzonden, wijzig dan meteen uw wachtwoord: misschien gebruikt iemand anders uw account.",
    secureAccount: "Wijzig uw wachtwoord en zoek in “Verzonden” naar berichten die u niet hebt geschreven.",
    askProvider: "Stuur het kant-en-klare bericht naar uw mailprovider of beheerder.",
    askAdmin:
      "Geef het kant-en-klare bericht door aan wie de mail van de ontvanger beheert: vanuit een ander mailaccount, via de contactpagina van hun website of via de ontvanger. Vanuit dit account wordt het misschien opnieuw geweigerd.",
    askRecipient:
      "Geef de kant-en-klare tekst telefonisch of op een andere manier aan de ontvanger door, want mail komt niet aan.",
    scan: "Controleer uw computer met een actuele virusscanner en stuur de bijlage niet opnieuw.",
    reword: "Laat onnodige links, verkorte adressen en bijlagen weg, en schrijf in gewone zinnen.",
    removeLink: "Haal de link[ {blocked}] uit het bericht.",
    otherProgram: "Verstuur het bericht met een ander mailprogramma of via de website van uw provider.",
    withoutExtras:
      "Verstuur het als gewoon bericht, zonder om een ontvangstbewijs te vragen en zonder bijzondere opmaak.",
    reviewSuppression:
      "Zoek het adres[ {address}] op in de lijst met geblokkeerde adressen bij uw verzenddienst, lees waarom het er staat, en haal het er alleen af als u weet dat het werkt.",
    respectWish: "Schrijf deze persoon niet meer, tenzij die erom vraagt.",
    nothing: "U hoeft niets te doen: uw mailsysteem probeert het vanzelf opnieuw.",
    writeAgain: "Verstuur het bericht nog een keer.",
    pasteAll: "Geef ons de volledige melding, met de technische regels aan het eind. Die noemen vaak de oorzaak.",
    stopCause:
      "Zoek in het maillogboek naar het account of de website die spam verzendt, en stop dat. Anders is de server snel weer geblokkeerd.",
    cleanDomain:
      "Zoek uit waarom het domein[ {blocked}] op de lijst staat: kijk naar een gehackte website, misbruikte accounts en nieuwsbrieven waar niemand om heeft gevraagd, en verhelp dat.",
    delist:
      "Vraag daarna om[ {blocked}| de vermelding] van[ {list}| de lijst] te halen[. Het formulier vraagt om: {needs}].",
    delistFixed:
      "Is het een mailserver met een vast adres, vraag dan in plaats daarvan om[ {ip}| de vermelding] van[ {list}| de lijst] te halen.",
    askReceiver: "Vraag daarna de ontvangende kant[ {provider}] om uw mail aan te nemen[. Gevraagd wordt: {needs}].",
    readCode:
      "Lees wat de ontvangende kant[ {provider}] schrijft over[ de eigen code {operatorCode}| zulke antwoorden].",
    operatorEnded:
      "Vraag niets aan[ {provider}| deze beheerder]: de dienst bestaat niet meer[ ({ended})][. Vraag het in plaats daarvan aan {successor}].",
    raiseLimit: "Kijk in het maillogboek wie zoveel verzendt en stop dat, of verhoog de limiet.",
    useSmarthost: "Laat deze machine via de uitgaande server van uw provider bezorgen in plaats van rechtstreeks.",
    setPtr:
      "Laat de eigenaar van het internetadres[ {ip}] er een reverse-DNS-naam aan geven, en laat die naam terugleiden naar hetzelfde adres.",
    namePtr:
      "Laat de eigenaar van het internetadres[ {ip}] er een eigen reverse-DNS-naam aan geven, zoals mail.example.net.",
    fixHelo: "Stel de naam waarmee de server groet (HELO) in op een volledige naam die in het DNS bestaat.",
    ipv6Ptr: "Geef het IPv6-adres[ {ip}] een reverse-DNS-naam, of laat de server alleen via IPv4 verzenden.",
    sendIpv4: "Laat de mailserver bij deze ontvanger via IPv4 bezorgen.",
    fixSpf: "Is de server[ {ip}] van u, voeg hem dan toe aan het SPF-record van het domein[ {senderDomain}].",
    mendSpf:
      "Verbeter het SPF-record van het domein[ {senderDomain}]: precies één record, zonder tikfouten en met hoogstens 10 verwijzingen.",
    fixDkim:
      "Zet DKIM-ondertekening aan voor het domein[ {senderDomain}] en controleer of de openbare sleutel in het DNS de juiste is.",
    fixDmarc: "Laat SPF of DKIM hetzelfde domein gebruiken als de From-regel; dat is wat DMARC vergelijkt.",
    publishDmarc: "Publiceer een DMARC-record voor het domein[ {senderDomain}]; om te beginnen is p=none genoeg.",
    forwardSealed:
      "Laat de doorsturende server het bericht ongewijzigd laten, het retouradres herschrijven (SRS) en het bericht verzegelen (ARC).",
    fixSenderDomain:
      "Zorg dat het domein[ {senderDomain}] bestaat en een record voor mail (MX) heeft, zodat men kan terugschrijven.",
    liftNullMx:
      "Verzend vanaf een domein dat mail ontvangt, of vervang het null-MX-record van het domein[ {senderDomain}].",
    acceptCallback: "Zorg dat de server van het domein[ {senderDomain}] mail aan het adres[ {sender}] aanneemt.",
    slowDown: "Laat het mailsysteem langzamer naar deze ontvanger verzenden.",
    fewerConnections: "Laat het mailsysteem minder verbindingen tegelijk met deze ontvanger openen.",
    warmUp: "Verstuur eerst weinig en elke dag iets meer, alleen naar mensen die de mail willen, tot de limiet stijgt.",
    allowRelay:
      "Stel de relay[ {server}] zo in dat hij mail van uw mailserver aanneemt, na inloggen of op grond van het internetadres.",
    relayForward:
      "Moet[ {server}| de server] mail van uw mailserver[ {reporter}] doorsturen, stel hem dan in als relay voor die mailserver, na inloggen of op grond van het internetadres.",
    checkResolver:
      "Komt mail naar veel domeinen op deze manier niet aan, controleer dan de DNS-resolver van uw eigen mailserver.",
    checkOutbound:
      "Komt mail naar veel servers op deze manier niet aan, controleer dan of poort 25 naar buiten open is.",
    fixSmarthost:
      "Verbeter de naam van de uitgaande server (smarthost, relayhost) in de instellingen van de mailserver.",
    retrySettings:
      "Laat uw mailserver het minstens elke 2 uur opnieuw proberen, en altijd vanaf hetzelfde internetadres.",
    keepTrying: "Laat uw mailserver het na 15 tot 30 minuten opnieuw proberen, en minstens 4 dagen doorgaan.",
    grantSendAs: "Geef het account het recht te verzenden met het adres[ {sender}].",
    registerDomain: "Registreer het domein[ {senderDomain}] voor dit account.",
    checkAccount:
      "Controleer of het account geblokkeerd is, of het wachtwoord nog geldig is en of het account mag verzenden (SMTP).",
    release: "Geef het account weer vrij als het wachtwoord is gewijzigd en er geen spam meer uitgaat.",
    checkTls: "Controleer op uw eigen mailserver de instellingen voor versleuteling naar deze ontvanger.",
    sendPlain: "Mag het bericht ook zonder deze belofte reizen, verstuur het dan zonder REQUIRETLS.",
    fixSoftware: "Controleer het programma dat het bericht schreef of verzond; de maker ervan kan de vorm verbeteren.",
    fixFrom: "Laat het programma precies één From-regel schrijven, met één volledig adres.",
    fixMessageId: "Laat het programma elk bericht één Message-ID geven in de vorm <naam@domein>.",
    fixDate: "Laat het programma één Date-regel schrijven, en zet de klok van de computer gelijk.",
    fixDuplicate: "Laat het programma From, To, Subject, Date en Message-ID elk maar één keer schrijven.",
    fixNewline: "Laat het programma elke regel met CR LF afsluiten, en nooit een van de twee alleen sturen.",
    fixLineLength:
      "Laat het programma regels na hoogstens 998 tekens afbreken, of ze coderen (base64, quoted-printable).",
    fixCharset: "Laat het programma letters buiten ASCII coderen (RFC 2047 in de kop, MIME in de tekst).",
    fixMime: "Verbeter de MIME-structuur: scheidingen (boundaries), Content-Type en codering van elk deel.",
    updateSoftware: "Bekijk de dialoog in het maillogboek en werk de mailsoftware bij.",
    makeRoom: "Verwijder oude berichten en leeg de prullenbak, of zorg voor meer ruimte.",
    reopen: "Log in bij uw provider, of vraag het daar, om het postvak weer te laten openen.",
    payMailbox: "Verleng bij uw provider het abonnement van het postvak.",
    allowSender: "Zet het adres[ {sender}] op de lijst van toegelaten afzenders.",
    unblockSender: "Haal het adres[ {sender}] van de lijst van geblokkeerde afzenders.",
    approve: "Laat het bericht door, of laat het adres[ {sender}] voortaan altijd toe.",
    fixForwarding: "Verbeter het doorsturen van het postvak[ {address}], of zet het doorsturen uit.",
    fixOwnFilter: "Verbeter of verwijder de filterregels van het postvak[ {address}].",
    askOwnAdmin: "Vraag uw beheerder om ernaar te kijken; het rapport van de afzender helpt daarbij.",
    authorizeDomain:
      "Laat de server[ {server}] de mail voor het domein[ {domain}] afhandelen: voeg het toe aan de domeinen die hij als zijn eigen domeinen aanneemt.",
    relayDomain:
      "Staat[ {server}| de server] in de MX-records van[ {domain}| dit domein], laat hem dan de mail voor dat domein afhandelen.",
    relayOnward:
      "Moet de server mail aan een andere server doorgeven, stel hem dan in als relay voor het domein[ {domain}].",
    correctMx:
      "Is een andere server de juiste voor het domein[ {domain}], laat het MX-record dan naar die server wijzen.",
    fixDns:
      "Verbeter de DNS-gegevens van het domein[ {domain}]: het MX-record moet een server noemen die bestaat en een adres heeft.",
    addMxAddress:
      "Geef de server die het MX-record van[ {domain}| het domein] noemt een adres (A- of AAAA-record), of noem een andere.",
    mxNoAlias: "Laat het MX-record van[ {domain}| het domein] de server zelf noemen, geen alias (CNAME).",
    mxPublic: "Laat het MX-record van[ {domain}| het domein] naar een server met een openbaar internetadres leiden.",
    fixDnssec:
      "Vernieuw de DNSSEC-handtekeningen van het domein[ {domain}], of haal het DS-record bij de registrar weg.",
    fixDelegation: "Zorg dat elke naamserver die bij de registrar is opgegeven, het domein[ {domain}] kent.",
    fixNameServers: "Zorg dat alle naamservers van het domein[ {domain}] antwoorden.",
    openServer: "Zorg dat de mailserver[ {server}] draait en dat de firewall poort 25 naar binnen doorlaat.",
    keepConnection:
      "Kijk in het logboek van de server[ {server}] waarom hij verbindingen verbreekt: firewall, mailfilter, belasting of een heel kleine MTU.",
    offerTls: "Zet op de server[ {server}] versleuteling (STARTTLS) aan, met een geldig certificaat.",
    modernTls: "Laat de server[ {server}] TLS 1.2 of nieuwer met gangbare versleutelingsmethoden (ciphers) aanbieden.",
    fixCertificate: "Vernieuw het certificaat van de server[ {server}], met de hostnaam en de volledige keten.",
    fixMtaSts:
      "Laat het MTA-STS-beleid van het domein[ {domain}] de servers uit zijn MX-records noemen, en geef die geldige certificaten.",
    fixTlsa: "Publiceer het TLSA-record dat bij het huidige certificaat van de server[ {server}] hoort.",
    breakLoop: "Zoek naar doorstuurregels die mail in een kring sturen, en haal er één weg.",
    freeDisk: "Maak ruimte op de schijf van de server[ {server}] waarop de wachtrij en de postvakken staan.",
    addResources:
      "Kijk waarom de server[ {server}] geheugen, processen of open bestanden tekortkomt, en geef hem er meer.",
    repairServer: "Kijk in het logboek van de server[ {server}] rond de tijd van het rapport en herstel de fout.",
    restartFilter:
      "Kijk naar het mailfilter van de server[ {server}] (virusscanner, spamfilter, policyservice): het antwoordt niet.",
    fixDelivery:
      "Controleer hoe de server[ {server}] in het postvak[ {address}] bezorgt: doorsturen, filters, rechten.",
    fixCommand:
      "Controleer het commando waaraan mail voor[ {address}| dit adres] wordt doorgegeven: bestaat het, mag het worden uitgevoerd, eindigt het zonder fout?",
    fixAlias: "Verbeter de aliaslijst achter het adres[ {address}].",
    fixPermission: "Verbeter eigenaar en rechten van de postvakbestanden van[ {address}| dit adres].",
    fixLookup: "Zorg dat de database of directory met de gebruikers de server[ {server}] antwoord geeft.",
    fixGreylisting:
      "Laat greylisting een eerste poging minstens 36 uur onthouden, en behandel alle servers van één netwerk gelijk.",
    removeDeadList:
      "Haal de lijst[ {list}] uit de configuratie van de server. Die lijst bestaat niet meer[ (sinds {since})]; de antwoorden ervan betekenen dus niets.",
    fixListQuery:
      "Raadpleeg de lijst[ {list}] via een eigen DNS-resolver. Antwoorden uit 127.255.255.0/24 zijn foutcodes, geen vermeldingen.",
    renewLicence: "Vernieuw de licentie van het mailfilter, of zet het filter uit.",
    checkFilter:
      "Controleer waarom het filter de server[ {ip}] weigerde: het antwoord noemt geen lijst en geen fout. Laat de server toe, of verbeter het filter.",
    adjustRule:
      "Zoek op welke regel het bericht weigerde, en laat de afzender[ {sender}] toe als het bericht erdoor mag.",
    allowOutside: "Stel het adres[ {address}] open voor afzenders van buiten, of laat de afzender[ {sender}] toe.",
    command: "Voer ter controle uit: [{command}|het gereedschap van uw DNS en mailserver.]",
    technical: "Technische gegevens: [{technical}|geen genoemd.]",
  },

  retry: {
    automatic: "Stuur het niet opnieuw: uw mailsysteem blijft het vanzelf proberen[ tot {until}].",
    no: "Stuur het niet opnieuw naar dit adres; het zou weer terugkomen.",
    corrected: "Stuur het opnieuw zodra u het juiste adres hebt.",
    room: "Stuur het opnieuw als de ontvanger ruimte heeft gemaakt.",
    later: "Stuur het later opnieuw[, op zijn vroegst na {wait}].",
    hours: "Stuur het over enkele uren opnieuw.",
    fixed: "Stuur het opnieuw als dit verholpen is; eerder zou het weer worden geweigerd.",
    changed: "Stuur het opnieuw nadat u het hebt aangepast.",
    once: "U kunt het over enkele uren één keer opnieuw sturen. Komt het weer terug, dan moet eerst de oorzaak worden gevonden.",
    done: "Stuur het niet opnieuw: er is niets mislukt.",
  },

  listOwner: {
    suppress:
      "Haal het adres[ {address}] van uw lijst. De eerste 72 uur is dat op proef: zet het terug als er toch mail aankomt of als de hele ontvangende server problemen had.",
    quarantine:
      "Pauzeer het adres[ {address}] 7 dagen. Mislukt het daarna nog een keer, minstens 24 uur na deze keer, haal het dan van uw lijst.",
    disabled:
      "Schrijf voorlopig nog maar zelden naar het adres[ {address}]. Haal het van uw lijst als het 3 keer is mislukt, verspreid over minstens 30 dagen, en er niets is aangekomen.",
    full: "Houd het adres[ {address}] voorlopig op uw lijst. Haal het eraf als het 3 keer vol was, verspreid over minstens 14 dagen, en er niets is aangekomen.",
    domain:
      "Houd het adres[ {address}] op uw lijst. Komt er na 72 uur op het hele domein nog steeds geen mail aan, pauzeer dan het domein en probeer het eens per dag.",
    none: "Houd het adres[ {address}] op uw lijst en reken het dit niet aan.",
    release: "Het adres[ {address}] werkt: beëindig elke pauze en vergeet eerdere mislukkingen.",
    wish: "Houd het adres[ {address}] van uw lijst af zolang de eigenaar niet om mail vraagt.",
  },

  parties: {
    sender: "U",
    "sender-admin": "Uw mailprovider of beheerder",
    recipient: "De ontvanger",
    "recipient-admin": "De mailbeheerder van de ontvanger",
    "third-party": "Iemand anders",
    nobody: "Niemand",
    unknown: "Niet bekend",
  },

  ticket: {
    toProvider: "Uw mail- of hostingprovider (helpdesk)",
    toAdmin: "De beheerder van de ontvangende mailserver",
    toRecipient: "[{address}, telefonisch|Telefonisch] of op een andere manier, want mail komt niet aan",
    subjectBlocked: "Graag[ {blocked}| onze mailserver] van[ {list}| de blokkeerlijst van de ontvanger] laten halen",
    subjectProvider: "Mail[ naar {domain}] wordt geweigerd: ",
    subjectAdmin: "Mail[ naar {domain}] wordt door uw server geweigerd: ",
    subjectRecipient: "Mijn mail[ aan {address}] komt niet bij u aan",
    hello: "Goedendag,",
    introProvider:
      "mail die ik via u verstuur, is geweigerd. Voor zover uit het rapport blijkt, is dit aan uw kant te verhelpen. Alles wat bekend is, staat hieronder.",
    introAdmin:
      "mail aan uw gebruikers komt niet aan. Voor zover uit het rapport blijkt, is dit aan uw kant te verhelpen. Alles wat bekend is, staat hieronder.",
    introRecipient:
      "ik heb geprobeerd u een e-mail te sturen, maar mijn bericht kwam terug. Misschien kunt u, of wie uw mail beheert, helpen.",
    happened: "Wat er gebeurde:",
    asks: "Wat ik u vraag:",
    facts: "Gegevens:",
    answer: "Het antwoord van de server, woord voor woord:",
    report: "Kopie van het rapport (privégegevens vervangen):",
    reportFull: "Kopie van het rapport:",
    thanks:
      "Wilt u het mij laten weten als het is opgelost, zodat ik het bericht opnieuw kan sturen? Hartelijk dank voor uw hulp.",
    factIp: "Geblokkeerd internetadres",
    factSendingIp: "Verzendend internetadres",
    factBlocked: "Op de lijst vermeld",
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
    needReason: "waarom deblokkeren nodig is",
    needHeaders: "het bericht met alle kopregels",
    needWebsite: "website",
  },
};

export default dutch;
