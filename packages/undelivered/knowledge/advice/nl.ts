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
      why: "Een uitgaande server neemt post voor andere domeinen alleen aan van mensen die inloggen. Anders zou iedereen in zijn naam kunnen verzenden. Dit is het eerste van de drie gevallen van ‘relaying denied’.",
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
      title: "The address fits several people",
      summary: "The address[ {address}] fits more than one mailbox, and the server[ {server}] will not guess.",
      why: "Some servers complete a short name by themselves. Here several names begin or sound alike, like two families of one name in the same house.",
    },
    "address-moved.new-owner": {
      title: "Het adres heeft een nieuwe eigenaar",
      summary: "Het adres[ {address}] is nu van iemand anders, dus is uw bericht niet afgegeven.",
      why: "De naam is aan iemand anders gegeven. De server beschermt uw bericht tegen vreemde ogen.",
    },
    "mailbox-disabled.suspended": {
      summary: "The mailbox[ {address}] exists, but its provider or administrator has blocked it.",
      why: "Mailboxes are blocked when somebody has left, when rules were broken, or when they were misused. Only the owner and the provider can settle that.",
    },
    "mailbox-disabled.inactive": {
      summary: "Het postvak[ {address}] werd lang niet gebruikt en is uitgeschakeld.",
    },
    "mailbox-disabled.archived": {
      summary: "The mailbox[ {address}] has been closed and put into the archive.",
      why: "Organisations archive the mailboxes of people who have left. It takes no mail any more; somebody else may have taken over the work.",
    },
    "mailbox-disabled.unpaid": {
      summary: "The mailbox[ {address}] is closed because its subscription has run out.",
      why: "The provider stops taking in mail when a mailbox is not paid for. As soon as the owner pays, it usually works again as before.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Het doorsturen werkt niet meer",
      summary: "Het postvak[ {address}] geeft zijn post door aan een ander, en dat is niet te bereiken.",
      why: "The owner once had mail forwarded, and the address to which it goes is wrong or gone. It is like a forwarding order to a house that has been pulled down.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Het postvak[ {address}] is vol en werd lang niet gebruikt.",
      why: "A mailbox that nobody empties any more has probably been given up. It is like a letter box from which the post sticks out.",
    },
    "recipient-restricted.allow-list": {
      summary: "The owner of[ {address}| this mailbox] takes mail only from senders on a list of their own.",
    },
    "recipient-restricted.members-only": {
      summary: "Alleen leden mogen schrijven aan de groep of lijst[ {address}].",
      why: "Groups protect their members from mail by strangers. Those who run the group can let you in or pass the message on.",
    },
    "recipient-restricted.internal-only": {
      summary: "Alleen mensen binnen de organisatie mogen schrijven aan[ {address}| dit adres].",
      why: "Many groups and shared mailboxes are closed to the outside; often that is just the default. The administrator there can open them.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "De eigenaar van[ {address}| dit postvak] of de organisatie heeft uw adres[ {sender}] geblokkeerd.",
      why: "The sender's address or domain stands on a list of unwanted senders there. That may be a mistake; only those who keep the list can take it off.",
    },
    "recipient-restricted.moderated": {
      summary:
        "Berichten aan[ {address}| deze groep] moeten door een moderator worden goedgekeurd, en het uwe werd niet doorgelaten.",
      why: "A moderator reads messages before the group gets them. This one was refused, or nobody decided in time.",
    },
    "recipient-restricted.group-rule": {
      summary: "A rule of the group[ {address}] does not let this sender write to it.",
      why: "Groups can say who may write to them and how. Those who run the group can change the rule.",
    },
    "domain-no-mail.null-mx": {
      summary: "Het domein[ {domain}] verklaart dat het helemaal geen e-mail ontvangt.",
    },
    "domain-no-mail.no-mx": {
      summary: "No mail server is named for the domain[ {domain}].",
      why: "A domain has to say in the DNS which server takes its mail (MX record). This one does not: it may be used for a website only, or the record was lost.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "The mail server that the domain[ {domain}] names has no Internet address.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "The domain[ {domain}] names its mail server by an alias, which is not allowed and does not work everywhere.",
    },
    "dns-misconfigured.mx-private": {
      summary: "The mail server of the domain[ {domain}] has an address that exists only inside its own network.",
      why: "Addresses such as 192.168.1.10 or 127.0.0.1 lead nowhere from outside. It is as if an address said “second door on the left” without a street.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Mail for the domain[ {domain}] leads back to the server[ {reporter}] that wanted to send it on.",
      why: "The entries of the domain name this very server, but it does not know that the mail is for itself. Either the entry is wrong or the server is not set up for the domain.",
    },
    "dns-misconfigured.dnssec": {
      summary: "The entries of the domain[ {domain}] are signed, and the signature is not valid (DNSSEC).",
      why: "DNSSEC is a seal on the entries of a domain. If the seal is broken, careful servers trust none of the entries, and mail has nowhere to go.",
    },
    "dns-misconfigured.lame": {
      summary: "The name servers to which the domain[ {domain}] is entrusted do not know it.",
    },
    "connection-failed.refused": {
      title: "De ontvangende server wees af",
      summary: "De ontvangende server[ {server}] is er, maar niets erop reageert op post.",
      why: "The machine runs, but its mail program is stopped, or a firewall turns visitors away. It is like a house in which somebody is at home but does not open.",
    },
    "connection-failed.timeout": {
      title: "De ontvangende server antwoordde niet",
      summary: "De ontvangende server[ {server}] antwoordde niet op tijd.",
    },
    "connection-failed.unreachable": {
      title: "No way to the receiving server",
      summary: "There is no way through the Internet to the receiving server[ {server}] at the moment.",
      why: "A line is down, or the address of the server is wrong. It is like a road that is closed before the house.",
    },
    "connection-failed.dropped": {
      title: "The connection broke off",
      summary: "The receiving server[ {server}] answered, but the connection broke off before the message was through.",
      why: "The server may be overloaded, or a firewall or filter between the two cuts the talk short. Often the next try works.",
    },
    "connection-failed.port-25-blocked": {
      title: "Uitgaande post is geblokkeerd",
      summary: "Uw internetaanbieder laat van deze verbinding geen post naar buiten (poort 25).",
      why: "Veel aanbieders sluiten poort 25, de deur voor post tussen servers, zodat besmette computers geen spam sturen. Mailprogramma’s gebruiken andere deuren: 587 of 465.",
    },
    "tls-failed.starttls-missing": {
      title: "The server offers no encryption",
      summary: "De server[ {server}] biedt geen versleuteling aan, en één kant eist die.",
    },
    "tls-failed.handshake": {
      summary: "The sending mail system and the server[ {server}] could not agree on a way to encrypt.",
      why: "Both can encrypt, but one of them knows only ways that the other no longer thinks safe. Usually one of the two is very old.",
    },
    "tls-failed.certificate": {
      title: "The server's certificate is not valid",
      summary:
        "Het certificaat van de ontvangende server[ {server}] is niet geldig, dus kwam er geen veilige verbinding.",
      why: "A certificate is the identity card of a server. This one has run out, belongs to another name, or was issued by somebody unknown.",
    },
    "tls-failed.mta-sts": {
      summary:
        "The domain[ {domain}] demands encryption to certain servers (MTA-STS), and the server[ {server}] does not keep to that.",
      why: "The domain has published that mail may go only to named servers with a valid certificate. The server and that promise do not match, so mail is held back for safety.",
    },
    "tls-failed.dane": {
      summary: "The certificate of the server[ {server}] does not match what its domain has published (DANE).",
      why: "The domain publishes a fingerprint of the certificate in the DNS (TLSA record). Mostly the certificate was renewed and the fingerprint was forgotten.",
    },
    "tls-failed.requiretls": {
      summary: "The message may travel only over encrypted ways, and the server[ {server}] cannot promise that.",
      why: "The sender asked for it (REQUIRETLS), as for a registered letter. A server further on does not know this kind of promise.",
    },
    "mail-loop.hops": {
      summary: "The message for[ {address}| this recipient] passed so many servers that it was stopped.",
    },
    "mail-loop.back-to-sender": {
      summary: "Mail for[ {domain}| this domain] comes back to the server[ {reporter}] that sends it out.",
      why: "The entries of the domain name this server, but it does not know that the mail is for itself. So it would send it to itself for ever.",
    },
    "mail-loop.forwarding": {
      summary: "The forwarding of[ {address}| this address] leads back to where the message came from.",
    },
    "routing-failed.not-provisioned": {
      title: "The domain is not set up",
      summary: "The domain[ {domain}] leads to the provider[ {server}], but has not been set up there.",
      why: "This happens when a domain moves to another provider, or a contract has ended. It is like post for a flat whose new tenant has no name plate yet.",
    },
    "routing-failed.smarthost": {
      title: "The outgoing server is not known",
      summary: "The sending mail system does not find the outgoing server to which it shall hand its mail.",
      why: "It is set up to give everything to one server, and the name of that server is wrong or no longer exists. The recipient's address has nothing to do with it.",
    },
    "credentials-rejected.password": {
      summary: "The server[ {server}] does not know this user name with this password.",
    },
    "credentials-rejected.mechanism": {
      title: "Another kind of login is needed",
      summary: "The server[ {server}] does not accept the way in which the mail program logs in.",
      why: "Servers no longer take passwords over unencrypted connections, and some take no passwords at all but a login in the browser (OAuth). Old settings do not know that yet.",
    },
    "credentials-rejected.second-factor": {
      title: "Er is een app-wachtwoord nodig",
      summary: "De server[ {server}] neemt uw gewone wachtwoord niet aan van een mailprogramma.",
      why: "Uw account is bij het inloggen beschermd door een tweede stap, die een mailprogramma niet kan zetten. Daarvoor zijn er app-wachtwoorden: lange wachtwoorden voor één programma.",
    },
    "credentials-rejected.web-login": {
      title: "Log in on the website first",
      summary: "De aanbieder wil dat u één keer in de browser inlogt voordat het mailprogramma mag verzenden.",
      why: "The provider has noticed something unusual, such as a new place or many messages, and wants to be sure that it is you.",
    },
    "credentials-rejected.temporary": {
      title: "Logging in fails for now",
      summary: "The server[ {server}] cannot check logins at the moment.",
      why: "The part of the server that knows the passwords does not answer. Your password need not be wrong.",
    },
    "domain-not-hosted.own": {
      title: "Uw domein is niet toegelaten",
      summary: "De server[ {server}] weet niet dat hij post voor uw eigen domein[ {domain}] moet aannemen.",
      why: "The entries of your domain lead to this server, but the domain is not set up there: the second case of “relaying denied”. Until it is, nobody can write to you at this domain.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "The sender's domain is not confirmed",
      summary: "The sending service does not know yet that the domain[ {senderDomain}] belongs to this account.",
      why: "Services send only for domains whose owner has confirmed them, so that nobody can send in a stranger's name.",
    },
    "sending-limit.daily": {
      summary: "This account has sent as many messages as it may in one day[ (at most {limit})].",
    },
    "sending-limit.hourly": {
      summary: "This account has sent as many messages as it may in one hour[ (at most {limit})].",
    },
    "sending-limit.domain": {
      title: "Your domain's sending limit is reached",
      summary:
        "All accounts of the domain[ {senderDomain}] together have sent as much as they may for now[ (at most {limit})].",
      why: "The provider limits what a whole domain may send, also counting messages that came back. Somebody else in your organisation, or a website that sends mail, may have used it up.",
    },
    "sender-suspended.tenant": {
      title: "Your organisation may not send",
      summary: "The provider has barred the whole organisation[ {senderDomain}] from sending.",
      why: "Too much suspicious mail came from its accounts, often because one of them was hacked. It also happens to new organisations that send much at once.",
    },
    "sender-suspended.domain": {
      title: "Your domain may not send",
      summary: "The provider has barred the domain[ {senderDomain}] from sending.",
    },
    "locally-suppressed.bounced": {
      summary: "Your sending service left out[ {address}| this address], because earlier mail to it came back.",
    },
    "locally-suppressed.complained": {
      summary: "Uw verzenddienst sloeg[ {address}| dit adres] over, omdat uw post daar ooit als spam is gemeld.",
      why: "Wie post als spam meldt, wil die niet. Daarom schrijven diensten die persoon niet meer.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Uw verzenddienst sloeg[ {address}| dit adres] over, omdat het is afgemeld.",
      why: "Somebody who unsubscribes does not want this mail any more. Sending it all the same is forbidden in many countries.",
    },
    "locally-suppressed.listed": {
      summary: "Your sending service left out[ {address}| this address], because somebody put it on the list by hand.",
    },
    "greylisted.stuck": {
      title: "Greylisting zonder einde",
      summary:
        "De ontvangende server[ {server}] stuurde uw mailsysteem bij elke poging weg[, {elapsed} lang]; zo komt het bericht misschien nooit aan.",
      why: "Greylisting hoort bij de tweede poging te openen. Maar uw mailsysteem wacht telkens langer: 5, 10, 20, 40, 80, 160, 320 minuten en dan ongeveer 8 uur. Vergeet de ontvangende server een eerste poging na 4 tot 6 uur, dan is een pauze van 8 uur langer dan zijn geheugen, en telt elke poging weer als de eerste.",
    },
    "greylisted.gave-up": {
      title: "Your mail system gave up early",
      summary:
        "The receiving server[ {server}] asked for a second try later, but your mail system gave up[ after {elapsed}].",
      why: "Greylisting lets mail in at a second try, after some minutes or an hour at most. A mail system should go on trying for 4 to 5 days; yours stopped before the door could open.",
    },
    "rate-limited.volume": {
      summary:
        "The receiving server[ {server}] has got more messages from your mail system[ {ip}] than it takes at a time[ (try again after {wait})].",
    },
    "rate-limited.connections": {
      title: "Too many connections at once",
      summary: "Your mail system[ {ip}] opened more connections to the server[ {server}] than it allows at once.",
      why: "A server has only so many lines, like a switchboard. When one caller takes too many, it hangs up; the next try mostly works.",
    },
    "rate-limited.per-hour": {
      summary:
        "The receiving server[ {server}] has taken from your mail system[ {ip}] as many messages as it allows in an hour.",
    },
    "rate-limited.reputation-throttle": {
      title: "Your mail server is slowed down",
      summary:
        "De ontvangende server[ {server}] neemt post van uw mailserver[ {ip}] maar langzaam aan, omdat hij die nog niet vertrouwt.",
      why: "Nieuwe servers, en servers waarvan spam of klachten kwamen, krijgen een lage limiet. Die stijgt als er een tijd lang goede post volgt.",
    },
    "blocklisted.domain": {
      title: "Een domein is geblokkeerd",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt het domein[ {blocked}] van de afzender, dus weigerde de ontvangende server[ {server}] het bericht.",
      why: "Such lists name domains that were seen in spam. Often a website was hacked, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.url": {
      title: "Een link is geblokkeerd",
      summary:
        "[De blokkeerlijst {list}|Een openbare blokkeerlijst] noemt een link in het bericht[, {blocked},] en zo weigerde de ontvangende server[ {server}] het.",
      why: "De website achter de link is misbruikt voor spam of schadelijke pagina’s, misschien doordat ze gehackt is. Met het adres van de ontvanger is niets mis.",
    },
    "blocklisted.helo": {
      summary:
        "[The block list {list}|A public block list] names the name[ {blocked}] by which your mail server greets, so the receiving server[ {server}] refused the message.",
    },
    "blocklisted.mailfrom": {
      title: "The sender's domain is listed",
      summary:
        "[The block list {list}|A public block list] names the domain of the sender[ {sender}], so the receiving server[ {server}] refused the message.",
      why: "The domain in the return address was seen in spam. Somebody may misuse it, or a newsletter went to people who did not ask for it.",
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
      why: "Large receivers remember what they have seen of each domain: complaints, spam, mail to addresses that do not exist. It takes weeks of good mail to mend that.",
    },
    "reputation-blocked.netblock": {
      title: "Netwerk van uw aanbieder geblokkeerd",
      summary:
        "De ontvangende kant[ {server}] zette een deel van het netwerk van uw aanbieder op haar eigen blokkeerlijst[ (uw mailserver: {ip})].",
      why: "Van naburige servers van dezelfde aanbieder kwam spam, en de ontvanger blokkeert ze allemaal samen. Alleen uw aanbieder kan dat met hem regelen.",
    },
    "direct-mail-blocked.cloud": {
      summary: "The receiving server[ {server}] takes no mail straight from rented machines such as[ {ip}| this one].",
      why: "Rented machines change hands by the hour, and much spam comes from them. Many receivers therefore want mail from there to go through a known outgoing server.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "The mail server has no name",
      summary:
        "De ontvangende server[ {server}] weigerde omdat het internetadres van uw mailserver[ {ip}] naar geen naam leidt (reverse DNS).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "The receiving server[ {server}] refused because the name of your mail server[ {ip}] does not lead back to the same Internet address.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "The server's name looks private",
      summary:
        "The receiving server[ {server}] refused because your mail server[ {ip}] has a name like those of home connections.",
      why: "Names made of numbers, such as host-7-2-0-192.example.net, belong to connections that nobody has named. Mail servers have a name of their own, such as mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Wrong name in the greeting",
      summary:
        "De ontvangende server[ {server}] weigerde omdat uw mailserver[ {ip}] hem groet met een naam die niet bestaat.",
      why: "Servers introduce themselves by name (HELO). It is like an identity card: if the name on it does not exist, the door stays shut.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "The receiving server[ {server}] refused because the IPv6 address of your mail server[ {ip}] leads to no name (reverse DNS).",
      why: "IPv6 is the newer kind of Internet address. Many servers have a proper name for their old address and none for the new one.",
    },
    "receiver-filter-broken.dead-list": {
      title: "De ontvanger vraagt een dode lijst",
      summary:
        "De ontvangende server[ {server}] raadpleegt een blokkeerlijst[, {list},] die is opgeheven[ (sinds {since})], en neemt haar zwijgen of onzin voor een ja.",
      why: "A closed list knows nothing about any server; some answer yes to everything, so that nobody goes on asking. Whoever still asks it turns away good mail. Nobody can be taken off a list that no longer exists.",
    },
    "receiver-filter-broken.query-refused": {
      title: "The receiver misreads a block list",
      summary:
        "De ontvangende server[ {server}] raadpleegt een blokkeerlijst[ {list}] op een manier die zij weigert, en neemt de weigering voor een vermelding.",
      why: "Lijsten beantwoorden vragen via openbare DNS-resolvers, of te veel vragen, met een foutcode. Uw server staat niet op de lijst; het filter leest de fout verkeerd.",
    },
    "receiver-filter-broken.licence": {
      title: "The receiver's filter has expired",
      summary: "De licentie van het mailfilter op de ontvangende server[ {server}] is verlopen.",
      why: "A filter without a licence turns mail away instead of checking it. This has nothing to do with the sender or the message.",
    },
    "receiver-filter-broken.heuristic": {
      title: "The receiver's filter misjudges",
      summary:
        "The receiving server[ {server}] refused the sending mail server[ {ip}] on a mere suspicion[: “{words}”].",
      why: "The answer names no public list, no spam and no fault; a filter there has drawn a wrong conclusion. Nothing has to be changed at the sending side; only the administrator of the filter can correct it.",
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
      summary: "The message is proved to come from another domain than[ {senderDomain}| the one] in its From line.",
      why: "The proofs (SPF and DKIM) are there, but they speak for another domain, such as that of the sending service. It is like a letter with one company's name and another company's stamp.",
    },
    "sender-auth-failed.arc": {
      title: "Forwarding broke the proof",
      summary:
        "The message was forwarded on the way, and the receiving server[ {server}] does not trust the one that forwarded it.",
      why: "Forwarding breaks the seals of a message. A forwarder can vouch for what it saw (ARC), but its word did not count here.",
    },
    "sender-auth-failed.none": {
      summary: "The message carries no proof at all that it comes from[ {senderDomain}| the domain it names].",
      why: "Large receivers take mail only with a proof: a list of allowed servers (SPF) or a seal (DKIM). Neither has been set up for this domain, so its mail is like a letter without any stamp.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "The domain[ {senderDomain}] does not say what shall happen to forged mail in its name (DMARC).",
      why: "Large receivers ask this of everybody who sends much mail. It is one short entry in the DNS of the domain.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "The list of allowed servers (SPF) of the domain[ {senderDomain}] could not be read.",
      why: "The entry has an error, asks too many other domains, or the name servers did not answer. So nobody can tell whether the message is genuine.",
    },
    "sender-domain-invalid.not-found": {
      summary: "The receiving server[ {server}] does not find the domain of the sender[ {sender}] on the Internet.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "The domain of the sender[ {sender}] names no mail server, so nobody could write back.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "The domain of the sender[ {sender}] declares that it receives no mail, so nobody could write back.",
    },
    "sender-domain-invalid.callout": {
      title: "Your own address failed a check",
      summary:
        "The receiving server[ {server}] asked whether it could write back to[ {sender}| the sender], and got a no.",
      why: "Some servers ring back before they take a message, to see whether the return address exists. The server of the sender's address did not confirm it.",
    },
    "sender-domain-invalid.syntax": {
      summary: "The sender's address[ {sender}] is not written the way an e-mail address has to be.",
      why: "The mail program or website has a wrong or incomplete sender's address in its settings, for example one without a domain.",
    },
    "spam-content.url": {
      summary: "De ontvangende server[ {server}] ziet dit bericht vanwege een link erin aan voor spam.",
    },
    "spam-content.bulk": {
      title: "Taken for mass mail",
      summary: "The receiving server[ {server}] takes this message for mass mail that nobody asked for.",
      why: "The same text went to many people, or it lacks what mass mail needs, such as a way to unsubscribe. The address of the recipient is fine.",
    },
    "spam-content.complaints": {
      title: "Recipients complained about such mail",
      summary: "The receiving server[ {server}] refuses this message because its users marked similar ones as spam.",
      why: "Receivers count how often people press “spam”. If many do, later messages of the kind are turned away for a while.",
    },
    "malware.phishing": {
      title: "Voor oplichting aangezien",
      summary: "De ontvangende server[ {server}] ziet het bericht aan voor een poging wachtwoorden of geld te stelen.",
      why: "It has a link or wording known from fraud. Perhaps somebody sends in your name, or a website to which you link was hacked; rarely the filter is wrong.",
    },
    "attachment-blocked.encrypted": {
      title: "Locked attachments are not allowed",
      summary: "The receiving server[ {server}] does not accept an attachment that is protected by a password.",
      why: "The scanner cannot look inside, as into a locked suitcase. So many servers refuse it.",
    },
    "attachment-blocked.name": {
      summary: "The receiving server[ {server}] does not accept an attachment with this file name.",
      why: "Viruses like to hide behind names with two endings or strange signs, so such names are refused without looking further.",
    },
    "attachment-blocked.executable": {
      title: "Programs are not allowed",
      summary: "The receiving server[ {server}] does not accept programs or scripts as attachments.",
      why: "A program can do anything on the computer that opens it. Nearly all servers refuse them, also inside an archive.",
    },
    "attachment-blocked.macro": {
      title: "Macros are not allowed",
      summary: "The receiving server[ {server}] does not accept documents with macros.",
      why: "Macros are small programs inside a document and can carry viruses.",
    },
    "message-too-large.headers": {
      title: "De kop is te groot",
      summary:
        "De kopregels van het bericht, met afzenders en ontvangers, zijn groter dan de server[ {server}] aanneemt.",
      why: "The head of a message grows with every recipient and with every reply. Usually a very long list of recipients is the cause.",
    },
    "message-too-large.attachments-count": {
      title: "Te veel bijlagen",
      summary: "Het bericht heeft meer bijlagen dan de server[ {server}] aanneemt.",
      why: "Servers limit the number of files, because each of them has to be checked.",
    },
    "message-too-large.recipient-limit": {
      title: "Too large for this recipient",
      summary: "The message[, {size},] is larger than this recipient may receive[: at most {limit}].",
      why: "The recipient's organisation or contract sets a limit for this mailbox. A smaller message gets through.",
    },
    "message-malformed.from": {
      summary:
        "The receiving server[ {server}] refused the message because its From line is missing, doubled or wrong.",
    },
    "message-malformed.message-id": {
      summary:
        "The receiving server[ {server}] refused the message because its number (Message-ID) is missing or wrong.",
    },
    "message-malformed.date": {
      summary: "The receiving server[ {server}] refused the message because its date is missing or wrong.",
      why: "The program that wrote the message left the date out, or the clock of the computer is wrong. The words you wrote are not the cause.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "The receiving server[ {server}] refused the message because a line that may stand only once at its head stands there twice.",
    },
    "message-malformed.bare-newline": {
      summary: "The receiving server[ {server}] refused the message because its lines do not end the way mail demands.",
    },
    "message-malformed.line-length": {
      summary: "The receiving server[ {server}] refused the message because a line in it is too long.",
    },
    "message-malformed.charset": {
      summary:
        "The receiving server[ {server}] refused the message because letters in it are not encoded as mail demands.",
    },
    "message-malformed.mime": {
      summary:
        "The receiving server[ {server}] refused the message because its parts and attachments are not put together properly.",
    },
    "message-malformed.header": {
      summary: "The receiving server[ {server}] refused the message because of a fault in the lines at its head.",
    },
    "policy-rejected.admin-rule": {
      summary: "De beheerder van de ontvangende kant[ {server}] heeft een regel gemaakt die dit bericht weigert.",
    },
    "policy-rejected.geo": {
      summary: "De ontvangende server[ {server}] neemt geen post aan uit het land of netwerk waar de uwe vandaan komt.",
      why: "Some organisations shut out whole countries or networks from which they expect no mail. Your message was not judged at all.",
    },
    "policy-rejected.ipv6": {
      summary:
        "De ontvangende server[ {server}] neemt deze post niet aan via IPv6, de nieuwere soort internetadressen.",
      why: "Some receivers ask more of mail that comes over IPv6, or do not take it at all. Over the older kind of address the same message may pass.",
    },
    "policy-rejected.challenge": {
      title: "The sender has to be confirmed",
      summary:
        "The mail system of[ {address}| the recipient] holds the message until the sender confirms that a person wrote it.",
      why: "Some people let only confirmed senders in. A request to confirm came by mail, or a link stands in the answer.",
    },
    "server-full.resources": {
      title: "The receiving server is overloaded",
      summary:
        "De ontvangende server[ {server}] komt geheugen of andere middelen tekort en neemt voorlopig geen post aan.",
      why: "Too much is going on there at once. Such a shortage mostly passes by itself within minutes or hours.",
    },
    "server-error.busy": {
      title: "The receiving server is busy",
      summary: "The receiving server[ {server}] is busy and asks to be tried again later[, after {wait}].",
      why: "Too many messages or connections come in at once, as at a counter with a long queue. The next try mostly works.",
    },
    "server-error.load": {
      summary: "The receiving server[ {server}] has so much to do that it takes no more mail for the moment.",
    },
    "server-error.maintenance": {
      title: "The receiving server is being serviced",
      summary: "De ontvangende server[ {server}] is in onderhoud en neemt voorlopig geen post aan.",
      why: "Servers are stopped for repairs and updates now and then, mostly for some hours.",
    },
    "server-error.filter-down": {
      summary: "A program that checks mail at the receiving server[ {server}] is out of order, so it takes none.",
      why: "Rather than let mail through unchecked, the server asks to try again later. The message itself was not judged.",
    },
    "server-misconfigured.command": {
      summary: "A program that shall put mail into the mailbox[ {address}] fails on the receiving server[ {server}].",
    },
    "server-misconfigured.alias": {
      summary: "The address[ {address}] stands for other addresses, and that list is faulty on the server[ {server}].",
      why: "The list may name itself, a file that is gone, or an address that does not exist. Only the administrator there can mend it.",
    },
    "server-misconfigured.permission": {
      summary: "The receiving server[ {server}] is not allowed to write into the mailbox[ {address}].",
      why: "The rights on a file or folder there are wrong. The message reached the right house, but the key to the letter box is missing.",
    },
    "server-misconfigured.lookup": {
      summary: "The receiving server[ {server}] could not look up whether the mailbox[ {address}] exists.",
      why: "Its list of users, a database or directory, does not answer. That says nothing about the address; the next try may work.",
    },
    "server-misconfigured.filter": {
      summary: "A filter rule of the mailbox[ {address}] is faulty, so the message could not be put into it.",
      why: "Owners can sort their mail by rules of their own. One of these rules cannot be carried out.",
    },
    "protocol-error.smtputf8": {
      title: "Only plain letters in addresses",
      summary: "De server[ {server}] kan niet overweg met adressen met andere dan gewone Latijnse letters.",
      why: "Addresses with accents and other scripts need a newer kind of server (SMTPUTF8) all the way. This one does not know them yet.",
    },
    "protocol-error.feature": {
      summary: "The server[ {server}] lacks something that this message needs.",
      why: "Mail can ask for extras, such as receipts or binary attachments, that not every server offers. Without the extra, the same message may pass.",
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
    askFullAddress: "Ask the recipient for the full address, and write that.",
    useNewAddress: "Schrijf naar het nieuwe adres[ {newAddress}] en verander het in uw adresboek.",
    asciiAddress: "Vraag de ontvanger om een adres met gewone Latijnse letters en cijfers.",
    urgent: "If it is urgent, reach the recipient by phone or in another way.",
    askToAllow: "Vraag de ontvanger telefonisch of op een andere manier om post van[ {sender}| uw adres] toe te laten.",
    joinOrAsk: "Word eerst lid van de groep of lijst, of vraag een lid uw bericht door te geven.",
    confirmSelf: "Look for a message that asks you to confirm that you are a person, and follow it.",
    shareByLink: "Zet de bestanden bij een deeldienst en stuur in plaats daarvan de link.",
    shrink: "Maak het bericht kleiner[ dan {limit}]: verklein afbeeldingen of stuur de bestanden één voor één.",
    fewerFiles: "Spread the files over several messages, or pack them into one archive (ZIP).",
    unlockFile: "Send the file without a password, or give a link to it.",
    renameFile: "Give the file a plain name with one ending, such as offer.pdf.",
    plainFormat: "Save the document without macros, best as a PDF, and send that.",
    split: "Verdeel de ontvangers over meerdere berichten.",
    spreadOut: "If you sent a newsletter or many messages, send the rest in small portions over some hours.",
    optIn: "Write only to people who asked for it, and put a link to unsubscribe into every message.",
    login:
      "Open in uw mailprogramma de instellingen van de uitgaande server (SMTP) en zet inloggen aan: poort 587 of 465, uw volledige e-mailadres als gebruikersnaam en het wachtwoord van uw postvak.",
    relayLogin:
      "If[ {server}| the server] is your own outgoing server, log in to it: in the settings of your mail program (outgoing server, SMTP) take port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "Voer gebruikersnaam (uw volledige e-mailadres) en wachtwoord opnieuw in in uw mailprogramma.",
    otherLogin:
      "Set the account up anew in an up-to-date mail program, with encryption (SSL/TLS or STARTTLS) and the login that your provider names.",
    appPassword:
      "Maak een app-wachtwoord in de accountinstellingen bij uw aanbieder en voer het in uw mailprogramma in.",
    webLogin: "Log één keer in op de website van uw aanbieder en volg wat daar wordt gevraagd.",
    loginLater: "Try again in a quarter of an hour. Do not change your password because of this.",
    ownSender: "Kies als afzender een adres dat bij het account hoort waarmee u inlogt.",
    correctSender: "Correct your own address in the settings of the mail program or website that sent the message.",
    confirmDomain:
      "Confirm the domain[ {senderDomain}] in the settings of your sending service, or send from a confirmed address.",
    waitForLimit:
      "Wacht tot de limiet opnieuw begint, meestal binnen een dag. Gebruik voor nieuwsbrieven een dienst die ervoor gemaakt is.",
    notYou: "If you did not send so much, change your password at once: somebody else may be using your account.",
    secureAccount: "Verander uw wachtwoord en zoek in ‘Verzonden’ naar berichten die u niet schreef.",
    askProvider: "Stuur het kant-en-klare bericht naar uw mailaanbieder of beheerder.",
    askAdmin: "Stuur het kant-en-klare bericht naar de beheerder van de ontvangende kant.",
    askRecipient: "Give the recipient the ready text by phone or in another way, as mail does not get through.",
    scan: "Controleer uw computer met een actuele virusscanner en stuur de bijlage niet opnieuw.",
    reword: "Laat onnodige links, verkorte adressen en bijlagen weg, en schrijf in gewone zinnen.",
    removeLink: "Haal de link[ {blocked}] uit het bericht.",
    otherProgram: "Verstuur het bericht met een ander mailprogramma of via de website van uw aanbieder.",
    withoutExtras: "Send it as a plain message without a request for receipts and without special formats.",
    reviewSuppression:
      "Zoek het adres[ {address}] op in de uitsluitlijst van uw verzenddienst, lees waarom het er staat, en haal het er alleen af als u weet dat het werkt.",
    respectWish: "Schrijf deze persoon niet meer zolang die er niet om vraagt.",
    nothing: "U hoeft niets te doen: uw mailsysteem probeert het vanzelf opnieuw.",
    writeAgain: "Verstuur het bericht nog een keer.",
    pasteAll: "Geef ons de hele melding, met de technische regels aan het eind. Daar staat vaak de oorzaak.",
    stopCause:
      "Zoek in het maillogboek het account of de website die spam verzendt en stop dat. Anders is de server snel weer geblokkeerd.",
    cleanDomain:
      "Find out why the domain[ {blocked}] is listed: look for a hacked website, misused accounts and newsletters that nobody asked for, and put that right.",
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
      "Have the owner of the Internet address[ {ip}] give it a reverse name of your own, such as mail.example.net.",
    fixHelo: "Stel als begroetingsnaam van de server een volledige naam in die in het DNS bestaat.",
    ipv6Ptr: "Give the IPv6 address[ {ip}] a reverse name, or let the server send over IPv4 only.",
    sendIpv4: "Let the mail server deliver to this receiver over IPv4.",
    fixSpf: "Voeg de server[ {ip}] toe aan het SPF-record van het domein[ {senderDomain}].",
    mendSpf:
      "Correct the SPF record of the domain[ {senderDomain}]: exactly one record, no typing errors, at most 10 look-ups.",
    fixDkim:
      "Zet DKIM-ondertekening aan voor het domein[ {senderDomain}] en controleer of de openbare sleutel in het DNS de juiste is.",
    fixDmarc: "Laat SPF of DKIM hetzelfde domein gebruiken als de afzenderregel; dat vergelijkt DMARC.",
    publishDmarc: "Publish a DMARC record for the domain[ {senderDomain}]; p=none is enough to begin with.",
    forwardSealed:
      "Let the forwarding server keep the message unchanged, rewrite the return path (SRS) and seal it (ARC).",
    fixSenderDomain:
      "Zorg dat het domein[ {senderDomain}] bestaat en een record voor post (MX) heeft, zodat men kan terugschrijven.",
    liftNullMx: "Send under a domain that takes mail, or replace the null MX record of the domain[ {senderDomain}].",
    acceptCallback: "See that the server of the domain[ {senderDomain}] accepts mail to the address[ {sender}].",
    slowDown: "Laat het mailsysteem langzamer en over minder verbindingen naar deze ontvanger verzenden.",
    fewerConnections: "Let the mail system open fewer connections to this receiver at a time.",
    warmUp: "Send little at first and a bit more each day, only to people who want the mail, until the limit rises.",
    allowRelay:
      "Stel de relay[ {server}] zo in dat hij post van uw mailserver aanneemt, na inloggen of op grond van het internetadres.",
    relayForward:
      "If[ {server}| the server] shall pass mail on from your mail server[ {reporter}], configure it as a relay for that server, by login or by its Internet address.",
    checkResolver: "Mislukt post naar veel domeinen zo, controleer dan de DNS-resolver van uw eigen mailserver.",
    checkOutbound: "Mislukt post naar veel servers zo, controleer dan of poort 25 naar buiten open is.",
    fixSmarthost:
      "Correct the name of the outgoing server (smart host, relay host) in the settings of the mail server.",
    retrySettings:
      "Laat uw mailserver het minstens elke 2 uur opnieuw proberen, en altijd vanaf hetzelfde internetadres.",
    keepTrying: "Let your mail server try again after 15 to 30 minutes, and go on for at least 4 days.",
    grantSendAs: "Geef het account het recht te verzenden met het adres[ {sender}].",
    registerDomain: "Register the domain[ {senderDomain}] for this account.",
    checkAccount:
      "Check whether the account is locked, whether its password is still valid, and whether it may send (SMTP).",
    release: "Geef het account vrij als het wachtwoord veranderd is en er geen spam meer uitgaat.",
    checkTls: "Controleer op uw eigen mailserver de instellingen voor versleuteling naar deze ontvanger.",
    sendPlain: "If the message may travel without this promise, send it without REQUIRETLS.",
    fixSoftware: "Controleer het programma dat het bericht schreef of verzond; de maker kan de vorm verbeteren.",
    fixFrom: "Let the program write exactly one From line, with one complete address.",
    fixMessageId: "Let the program give every message one Message-ID of the form <name@domain>.",
    fixDate: "Let the program write one Date line, and set the clock of the computer.",
    fixDuplicate: "Let the program write From, To, Subject, Date and Message-ID only once each.",
    fixNewline: "Let the program end every line with CR LF, and never send one of the two alone.",
    fixLineLength:
      "Let the program break lines after at most 998 characters, or encode them (base64, quoted-printable).",
    fixCharset: "Let the program encode letters outside ASCII (RFC 2047 in the header, MIME in the text).",
    fixMime: "Correct the MIME structure: boundaries, Content-Type and encoding of every part.",
    updateSoftware: "Bekijk de dialoog in het maillogboek en werk de mailsoftware bij.",
    makeRoom: "Verwijder oude berichten en leeg de prullenbak, of neem meer ruimte.",
    reopen: "Log in bij uw aanbieder, of vraag het daar, om het postvak weer te laten openen.",
    payMailbox: "Renew the subscription of the mailbox at your provider.",
    allowSender: "Zet het adres[ {sender}] op de lijst van toegelaten afzenders.",
    unblockSender: "Take the address[ {sender}] off the list of blocked senders.",
    approve: "Let the message through, or allow the address[ {sender}] for good.",
    fixForwarding: "Verbeter het doorsturen van het postvak[ {address}], of zet het uit.",
    fixOwnFilter: "Correct or delete the filter rules of the mailbox[ {address}].",
    askOwnAdmin: "Vraag uw beheerder ernaar te kijken; het rapport van de afzender helpt.",
    authorizeDomain:
      "Laat de server[ {server}] de post voor het domein[ {domain}] afhandelen: voeg het toe aan de domeinen die hij als eigen aanneemt.",
    relayDomain:
      "If[ {server}| the server] is named in the MX records of[ {domain}| this domain], authorise it to handle mail for that domain.",
    relayOnward: "Moet de server post aan een andere doorgeven, stel hem dan in als relay voor het domein[ {domain}].",
    correctMx: "Is een andere server de juiste voor het domein[ {domain}], verander dan het MX-record naar die server.",
    fixDns:
      "Verbeter de DNS-gegevens van het domein[ {domain}]: het MX-record moet een server noemen die bestaat en een adres heeft.",
    addMxAddress:
      "Give the server that the MX record of[ {domain}| the domain] names an address (A or AAAA record), or name another.",
    mxNoAlias: "Let the MX record of[ {domain}| the domain] name the server itself, not an alias (CNAME).",
    mxPublic: "Let the MX record of[ {domain}| the domain] lead to a server with a public Internet address.",
    fixDnssec: "Renew the DNSSEC signatures of the domain[ {domain}], or take its DS record out at the registrar.",
    fixDelegation: "See that every name server entered at the registrar knows the domain[ {domain}].",
    fixNameServers: "Zorg dat alle naamservers van het domein[ {domain}] antwoorden.",
    openServer: "Zorg dat de mailserver[ {server}] draait en dat de firewall poort 25 binnenlaat.",
    keepConnection:
      "Look in the log of the server[ {server}] why it breaks connections off: firewall, mail filter, load, or a very small MTU.",
    offerTls: "Switch on encryption (STARTTLS) with a valid certificate on the server[ {server}].",
    modernTls: "Let the server[ {server}] offer TLS 1.2 or newer with common ciphers.",
    fixCertificate:
      "Vernieuw het certificaat van de server[ {server}] en controleer wat het domein over versleuteling publiceert (MTA-STS, TLSA).",
    fixMtaSts:
      "Let the MTA-STS policy of the domain[ {domain}] name the servers of its MX records, and give those valid certificates.",
    fixTlsa: "Publish the TLSA record that belongs to the present certificate of the server[ {server}].",
    breakLoop: "Zoek doorstuurregels die post in een kring sturen, en haal er één weg.",
    freeDisk: "Maak ruimte op de schijf van de server[ {server}], of geef hem meer middelen.",
    addResources: "Look why the server[ {server}] is short of memory, processes or open files, and give it more.",
    repairServer: "Kijk in het logboek van de server[ {server}] rond de tijd van het rapport en herstel de fout.",
    restartFilter:
      "Look after the mail filter of the server[ {server}] (virus scanner, spam filter, policy service): it does not answer.",
    fixDelivery:
      "Controleer hoe de server[ {server}] in het postvak[ {address}] bezorgt: doorsturen, filters, rechten.",
    fixCommand:
      "Check the command to which mail for[ {address}| this address] is handed: does it exist, may it run, does it end without an error?",
    fixAlias: "Correct the alias list behind the address[ {address}].",
    fixPermission: "Correct owner and rights of the mailbox files of[ {address}| this address].",
    fixLookup: "See that the database or directory with the users answers to the server[ {server}].",
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
    allowOutside: "Open the address[ {address}] to senders from outside, or allow the sender[ {sender}].",
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
    suppress: "Haal het adres[ {address}] van uw lijst. Zet het alleen terug als de eigenaar bevestigt dat het werkt.",
    quarantine: "Zet het adres[ {address}] een week stil. Mislukt het daarna weer, haal het dan van uw lijst.",
    disabled:
      "Write to the address[ {address}] only rarely for now. Take it off your list when it has failed 3 times, spread over at least 30 days, and nothing got through.",
    full: "Houd het adres[ {address}] voorlopig. Zet het stil als het in minstens twee weken drie keer vol is.",
    domain:
      "Keep the address[ {address}]. If all mail to its domain still fails after 72 hours, pause the domain and try it once a day.",
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
    factSendingIp: "Sending Internet address",
    factBlocked: "Genoemd door de lijst",
    factList: "Blokkeerlijst",
    factDelist: "Pagina voor verwijdering",
    factServer: "Geweigerd door",
    factReporter: "Gemeld door",
    factRecipient: "Ontvanger",
    factSender: "Afzender",
    factDomain: "Domein van de ontvanger",
    factCode: "Codes",
    factCommand: "Refused at",
    factReference: "Kenmerk",
    factTime: "Tijd",
    factLastTry: "Last try",
    factMessageId: "Message-ID",
    factQueueId: "Queue id",
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
