import type { AdvicePack } from "./pack.js";

/** German. */
const german: AdvicePack = {
  tag: "de",
  name: "Deutsch",
  direction: "ltr",
  plural: "one-other",
  decimal: ",",
  date: "{day}.{month}.{year}, {hour}:{minute} Uhr (UTC{offset})",
  sizes: ["{n} Byte", "{n} KB", "{n} MB", "{n} GB"],
  waits: {
    second: ["{n} Sekunde", "{n} Sekunden"],
    minute: ["{n} Minute", "{n} Minuten"],
    hour: ["{n} Stunde", "{n} Stunden"],
    day: ["{n} Tag", "{n} Tage"],
  },

  reasons: {
    "user-unknown": {
      title: "Diese Adresse gibt es nicht",
      summary: "Der empfangende Server[ {server}] sagt, dass es das Postfach[ {address}] nicht gibt.",
      why: "Vielleicht steckt in der Adresse ein Tippfehler, oder die Person ist ausgeschieden oder hat den Anbieter gewechselt. Es ist wie ein Brief an ein Haus, das nicht mehr steht.",
    },
    "address-invalid": {
      title: "Die Adresse kann nicht stimmen",
      summary: "Die Adresse[ {address}] ist nicht so geschrieben, wie eine E-Mail-Adresse geschrieben sein muss.",
      why: "Ein Zeichen fehlt, steht doppelt oder an falscher Stelle: ein Leerzeichen, ein Komma statt eines Punktes, kein @. Kein Bote kann so eine Adresse lesen.",
    },
    "address-moved": {
      title: "Der Empfänger ist umgezogen",
      summary: "Das Postfach[ {address}] ist nicht mehr hier[; die neue Adresse lautet {newAddress}].",
      why: "Der Inhaber hat eine andere Adresse, so wie Menschen umziehen. Dieser Server leitet nichts an die neue Adresse weiter.",
    },
    "mailbox-disabled": {
      title: "Das Postfach ist geschlossen",
      summary: "Das Postfach[ {address}] gibt es, aber es ist abgeschaltet und nimmt keine Post an.",
      why: "Anbieter schließen Postfächer, die nicht mehr benutzt oder bezahlt werden oder die gesperrt wurden. Der Inhaber oder der Anbieter kann es vielleicht wieder öffnen.",
    },
    "mailbox-full": {
      title: "Das Postfach ist voll",
      summary: "Im Postfach[ {address}] ist kein Platz mehr für neue Post.",
      why: "Jedes Postfach hat eine begrenzte Größe, wie ein Briefkasten, den niemand leert. Solange der Inhaber keinen Platz schafft, passt nichts mehr hinein.",
    },
    "mailbox-unavailable": {
      title: "Das Postfach ist nicht erreichbar",
      summary: "Der empfangende Server[ {server}] lehnt das Postfach[ {address}] ab und nennt keinen Grund.",
      why: "Vielleicht gibt es die Adresse nicht, vielleicht ist sie geschlossen, vielleicht hält eine Regel Ihre Post fern. Die Worte des Servers lassen alles drei offen.",
    },
    "recipient-restricted": {
      title: "Nicht für jeden Absender offen",
      summary: "Die Adresse[ {address}] funktioniert, nimmt aber keine Post an von[ {sender}| diesem Absender].",
      why: "Manche Postfächer und Gruppen nehmen nur Post von bestimmten Leuten an. Eine Regel des Empfängers oder seiner Organisation steht im Weg; dort lässt sie sich ändern.",
    },
    "recipient-rate-limited": {
      title: "Zu viel Post für dieses Postfach",
      summary: "Das Postfach[ {address}] bekommt gerade mehr Post, als es auf einmal annehmen darf.",
      why: "Server bremsen, wenn sehr viele Nachrichten auf einmal in ein Postfach wollen. Das muss nichts mit Ihnen zu tun haben. Es geht von selbst vorbei.",
    },
    "domain-not-found": {
      title: "Diese Domain gibt es nicht",
      summary: "Den Teil nach dem @[, {domain},] gibt es im Internet nicht.",
      why: "Das Adressbuch des Internets (DNS) kennt keinen solchen Namen. Meist ist es ein Tippfehler; manchmal hat der Inhaber den Namen auslaufen lassen.",
    },
    "domain-no-mail": {
      title: "Diese Domain empfängt keine Post",
      summary: "Die Domain[ {domain}] gibt es, aber sie empfängt keine E-Mails.",
      why: "Vielleicht dient sie nur einer Website. Es ist wie ein Haus ohne Briefkasten: Der Bote findet es, kann aber nichts einwerfen.",
    },
    "dns-temporary": {
      title: "Die Nameserver gaben keine Antwort",
      summary:
        "Die Nameserver (DNS), die wissen, wohin Post für[ {domain}| diese Domain] gehört, haben nicht geantwortet.",
      why: "Sie sind das Adressbuch, aus dem der Bote erfährt, wohin er muss. Keine Antwort heißt nicht, dass es die Domain nicht mehr gibt: Die Nameserver des Empfängers oder die Abfrage bei Ihrem Anbieter sind gerade gestört.",
    },
    "dns-misconfigured": {
      title: "Die Domain führt ins Leere",
      summary: "Die Domain[ {domain}] nennt einen Mailserver, der unter diesem Namen nicht zu erreichen ist.",
      why: "Die Einträge der Domain im DNS, dem Adressbuch des Internets, sind falsch. Der Bote hat eine Adresse, aber dort steht kein Haus. Berichtigen kann das nur, wer die Domain verwaltet.",
    },
    "connection-failed": {
      title: "Der empfangende Server war unerreichbar",
      summary: "Der empfangende Server[ {server}] war nicht zu erreichen, oder die Verbindung zu ihm brach ab.",
      why: "Vielleicht ist der Server ausgeschaltet, überlastet oder vom Internet getrennt. Es ist, als klopfe man an eine Tür, und niemand macht auf.",
    },
    "tls-failed": {
      title: "Keine sichere Verbindung möglich",
      summary:
        "Die Verbindung zum empfangenden Server[ {server}] ließ sich nicht verschlüsseln, und eine Seite besteht darauf.",
      why: "Server können verlangen, dass Post verschlüsselt reist (TLS), wie ein versiegelter Brief. Ist ein Zertifikat abgelaufen oder passen die Einstellungen nicht, stellen sie lieber gar nicht zu.",
    },
    "mail-loop": {
      title: "Die Nachricht lief im Kreis",
      summary: "Die Nachricht für[ {address}| diesen Empfänger] wurde zwischen Servern herumgereicht und angehalten.",
      why: "Meist schicken zwei Weiterleitungen einander die Post zu, oder ein Server hält einen anderen für zuständig. Server zählen die Stationen und beenden so eine Rundreise.",
    },
    "routing-failed": {
      title: "Der Server kennt keine Route",
      summary: "Der Server[ {server}] weiß nicht, wohin er Post für[ {address}| diese Adresse] geben soll.",
      why: "Die Domain ist dort nicht (mehr) eingerichtet, oder die Adresse ist vertippt. Es ist wie ein Postamt, das für diese Straße keinen Zusteller hat.",
    },
    "delivery-expired": {
      title: "Die Zustellung wurde aufgegeben",
      summary:
        "Ihr Mailsystem hat versucht, an[ {address}| diesen Empfänger] zuzustellen[ (Dauer: {elapsed})], und hat aufgegeben.",
      why: "Eine Nachricht, die nicht zugestellt werden kann, wird einige Tage lang erneut versucht und dann zurückgegeben. Die Ursache steht in der letzten Antwort der Gegenseite.",
    },
    "auth-required": {
      title: "Der Server verlangt eine Anmeldung",
      summary:
        "Der Postausgangsserver[ {server}] hat die Nachricht[ auf Port {port}] abgelehnt, weil Sie nicht angemeldet waren.",
      why: "Ein Postausgangsserver nimmt Post an andere Domains nur von Leuten an, die sich anmelden. Sonst könnte jeder in seinem Namen verschicken.[ Das gibt hier den Ausschlag: Die Post geht an {domain}, und der Server sagt „{words}“.] Das ist der erste der drei Fälle von „Relaying denied“.",
    },
    "credentials-rejected": {
      title: "Die Anmeldung wurde abgelehnt",
      summary: "Der Server[ {server}] hat Benutzername oder Passwort nicht angenommen.",
      why: "Das Passwort ist vielleicht veraltet oder vertippt, oder der Server will eine andere Art der Anmeldung. Solange sie nicht gelingt, wird nichts verschickt.",
    },
    "domain-not-hosted": {
      title: "Für diese Domain nicht zuständig",
      summary:
        "Der Server[ {server}] ist für die Domain[ {domain}] eingetragen, weiß aber nicht, dass er ihre Post annehmen soll.",
      why: "Die Einträge der Domain führen zu diesem Server, aber dort ist sie nicht eingerichtet. So hält er die Nachricht für eine, die er an Fremde weitergeben soll, und lehnt ab: der zweite Fall von „Relaying denied“.[ Das gibt hier den Ausschlag: Abgelehnt hat {server}, ein Server auf der Seite des Empfängers, mit den Worten „{words}“.] Sie haben nichts falsch gemacht.",
    },
    "relay-denied": {
      title: "Der Server leitet nicht weiter",
      summary:
        "Der Server[ {server}] weigert sich[ auf Port {port}], Post[ von {reporter}] für[ {domain}| diese Domain] weiterzuleiten.",
      why: "Ein Server nimmt eine Nachricht nur an, wenn der Absender angemeldet ist, wenn er selbst das Ziel ist oder wenn er zum Weiterleiten eingerichtet ist. Nichts davon traf hier zu. [Seine Worte, „{words}“, sagen nicht, was gemeint war: Es kommt darauf an, wessen Server das ist.|Seine Worte sagen nicht, was gemeint war: Es kommt darauf an, wessen Server das ist.]",
    },
    "sender-not-permitted": {
      title: "Diesen Absender dürfen Sie nicht verwenden",
      summary: "Der Server lässt dieses Konto nicht unter der Adresse[ {sender}| in der Absenderzeile] senden.",
      why: "Ihr Konto darf nur unter Adressen senden, die ihm gehören. So kann niemand Briefe mit fremdem Namen auf dem Umschlag schreiben.",
    },
    "sending-limit": {
      title: "Ihr Sendelimit ist erreicht",
      summary:
        "Ihr eigenes Mailkonto oder Ihre Domain hat vorerst so viel gesendet, wie erlaubt ist[ (höchstens {limit})].",
      why: "Anbieter begrenzen, wie viel ein Konto in einer Stunde oder an einem Tag senden darf. Mit dem Empfänger hat das nichts zu tun. Das Limit setzt sich von selbst zurück.",
    },
    "sender-suspended": {
      title: "Ihr Konto darf nicht senden",
      summary: "Das Mailkonto[ {sender}], das die Nachricht geschickt hat, ist für den Versand gesperrt.",
      why: "Das tun Anbieter, wenn ein Konto Spam verschickt; oft kennt dann jemand anderes das Passwort. Die Adresse des Empfängers ist in Ordnung.",
    },
    "locally-suppressed": {
      title: "Vom Versanddienst ausgelassen",
      summary:
        "Ihr Versanddienst hat keine Zustellung versucht, weil[ {address}| diese Adresse] auf seiner eigenen Sperrliste steht.",
      why: "Der Dienst merkt sich Adressen, bei denen es früher scheiterte oder die keine Post wollten. Über das Postfach sagt das nichts Neues.",
    },
    greylisted: {
      title: "Bitte später noch einmal",
      summary:
        "Der empfangende Server[ {server}] weist erste Kontakte absichtlich ab und bittet Ihr Mailsystem, wiederzukommen[ (nach {wait})].",
      why: "Das heißt Greylisting. Richtige Mailsysteme versuchen es nach einigen Minuten von selbst noch einmal, Spam-Programme meist nicht. Es ist wie ein Pförtner, der beim zweiten Klingeln öffnet: Normalerweise kommt die Nachricht innerhalb einer Stunde an.",
    },
    "rate-limited": {
      title: "Die Post kommt zu schnell",
      summary:
        "Der empfangende Server[ {server}] nimmt von Ihrem Mailsystem vorerst nichts mehr an[ (neuer Versuch nach {wait})].",
      why: "Ihr Mailsystem schickt mehr Nachrichten oder öffnet mehr Verbindungen, als dieser Server auf einmal erlaubt. Er schützt sich davor, überflutet zu werden.",
    },
    "too-many-recipients": {
      title: "Zu viele Empfänger auf einmal",
      summary: "Die Nachricht nennt mehr Empfänger, als der Server[ {server}] auf einmal annimmt.",
      why: "Server begrenzen, an wie viele Leute eine Nachricht gehen darf, denn so wird Spam verschickt.",
    },
    blocklisted: {
      title: "Ihr Mailserver ist gesperrt",
      summary:
        "[Die Sperrliste {list}|Eine öffentliche Sperrliste] nennt Ihren Mailserver[ {ip}], deshalb hat der empfangende Server[ {server}] die Nachricht abgelehnt.",
      why: "Solche Listen (DNS-Blacklists) nennen Server, von denen Spam kam. Ein gehacktes Konto genügt, und alle sind betroffen, die über diesen Server senden. Ihr Anbieter muss die Ursache abstellen und den Server von der Liste nehmen lassen.",
    },
    "reputation-blocked": {
      title: "Ihrem Mailserver wird misstraut",
      summary:
        "Die empfangende Seite[ {server}] lehnt Post von Ihrem Mailserver[ {ip}] wegen seines schlechten Rufs ab.",
      why: "Große Empfänger merken sich, wie sich jeder Server verhält. Spam oder Beschwerden, manchmal durch andere Kunden desselben Anbieters, verderben den Ruf. An Ihrer Adresse und am Empfänger liegt es nicht.",
    },
    "direct-mail-blocked": {
      title: "Von hier keine direkte Post",
      summary: "Der empfangende Server[ {server}] nimmt vom Anschluss[ {ip}] keine Post auf direktem Weg an.",
      why: "Diese Internetadresse gehört zu einem Bereich für Wohnungen, Büros oder gemietete Rechner, der nicht selbst Post zustellen soll. Post von dort muss über den Postausgangsserver des Anbieters gehen.",
    },
    "reverse-dns-invalid": {
      title: "Der Name des Servers passt nicht",
      summary:
        "Der empfangende Server[ {server}] hat abgelehnt, weil der Name Ihres Mailservers[ {ip}] fehlt oder nicht passt.",
      why: "Jeder Mailserver soll einen Namen haben, der zu seiner Nummer führt, und eine Nummer, die zum Namen zurückführt (Reverse-DNS). Das ist wie ein Ausweis: Ohne ihn bleibt die Tür zu.",
    },
    "receiver-filter-broken": {
      title: "Der Filter des Empfängers ist defekt",
      summary: "Der empfangende Server[ {server}] hat die Nachricht wegen eines Fehlers im eigenen Filter abgelehnt.",
      why: "Der Filter urteilt nach etwas, das nicht stimmt, und weist so auch gute Post ab. Auf der sendenden Seite ist nichts zu ändern; nur die Administration des Filters kann ihn berichtigen.",
    },
    "sender-auth-failed": {
      title: "Der Absender ließ sich nicht prüfen",
      summary: "Die Nachricht beweist nicht, dass sie wirklich von[ {senderDomain}| der genannten Domain] kommt.",
      why: "Eine Domain kann sagen, welche Server für sie senden dürfen (SPF), und Nachrichten können ein Siegel tragen (DKIM); DMARC sagt, was ohne beides geschehen soll. Es ist wie ein Brief mit Firmennamen, aber ohne Stempel.",
    },
    "sender-domain-invalid": {
      title: "Ihre eigene Adresse funktioniert nicht",
      summary:
        "Der empfangende Server[ {server}] findet die Domain des Absenders[ {sender}] nicht oder kann nicht zurückschreiben.",
      why: "Ein Brief ohne gültigen Absender wird nicht angenommen. Die Domain des Absenders ist vertippt, abgelaufen oder hat keine Einträge für Post.",
    },
    "spam-content": {
      title: "Für Spam gehalten",
      summary: "Der empfangende Server[ {server}] hält diese Nachricht für Spam.",
      why: "Filter bewerten Wörter, Links, Bilder und Anhänge und irren sich manchmal. Die Adresse ist in Ordnung; abgelehnt wurde diese eine Nachricht.",
    },
    malware: {
      title: "Ein Virus wurde gefunden",
      summary: "Der empfangende Server[ {server}] hat in der Nachricht etwas Schädliches gefunden.",
      why: "Ein Anhang oder ein Link ist als gefährlich bekannt. Entweder ist eine Datei auf Ihrem Rechner befallen, oder jemand hat in Ihrem Namen geschrieben; selten irrt der Scanner.",
    },
    "attachment-blocked": {
      title: "Der Anhang ist nicht erlaubt",
      summary: "Der empfangende Server[ {server}] nimmt Anhänge dieser Art nicht an.",
      why: "Programme, Makros und verschlossene Archive können Viren tragen, deshalb lehnen viele Server sie ungesehen ab.",
    },
    "message-too-large": {
      title: "Die Nachricht ist zu groß",
      summary: "Die Nachricht[ ({size})] ist größer, als der Server[ {server}] annimmt[: höchstens {limit}].",
      why: "Jeder Server hat eine Grenze. Anhänge wachsen beim Versand um etwa ein Drittel; aus 15 MB Dateien werden 20 MB Nachricht.",
    },
    "message-malformed": {
      title: "Die Form der Nachricht ist fehlerhaft",
      summary:
        "Der empfangende Server[ {server}] hat die Nachricht abgelehnt, weil ihre Form gegen die Regeln für E-Mail verstößt.",
      why: "Das Programm, das die Nachricht schrieb, hat etwas weggelassen oder falsch geschrieben, etwa das Datum, den Absender oder ein Zeilenende. An Ihren Worten liegt es nicht.",
    },
    "policy-rejected": {
      title: "Durch eine Regel abgelehnt",
      summary: "Eine Regel der empfangenden Seite[ {server}] lehnt die Nachricht ab; welche, sagt sie nicht.",
      why: "Jede Organisation entscheidet, welche Post sie hereinlässt. Nur ihre Administration sieht, welche Regel es war, und kann sie ändern.",
    },
    "server-full": {
      title: "Der empfangende Server ist voll",
      summary:
        "Der empfangende Server[ {server}] hat insgesamt keinen Platz mehr; das Postfach[ {address}] selbst muss nicht voll sein.",
      why: "Die Festplatte, auf der alle Postfächer liegen, ist voll. Das ist nicht ein voller Briefkasten, sondern ein Postamt ohne Platz; Post an alle dort wird abgewiesen.",
    },
    "server-error": {
      title: "Der empfangende Server ist gestört",
      summary: "Der empfangende Server[ {server}] hat selbst eine Störung und konnte die Nachricht nicht annehmen.",
      why: "Er ist überlastet, wird gewartet, oder eines seiner Programme ist ausgefallen. Solche Störungen sind meist nach Stunden vorbei.",
    },
    "server-misconfigured": {
      title: "Der empfangende Server ist falsch eingestellt",
      summary:
        "Der empfangende Server[ {server}] ist falsch eingerichtet und kann die Nachricht nicht ins Postfach[ {address}] legen.",
      why: "Die Nachricht hat das richtige Haus erreicht, aber der Weg zum Briefkasten darin ist versperrt. Nur die Administration dort kann ihn frei machen.",
    },
    "protocol-error": {
      title: "Die Server haben sich missverstanden",
      summary: "Das sendende Mailsystem und der Server[ {server}] haben einander nicht verstanden.",
      why: "Server sprechen eine feste Sprache (SMTP). Einer von beiden sagte etwas, das der andere nicht erwartet hat; das ist ein Fehler in einem Programm oder seinen Einstellungen, nicht in Ihrer Nachricht.",
    },
    unknown: {
      title: "Die Ursache wird nicht genannt",
      summary:
        "Die Nachricht an[ {address}| den Empfänger] wurde nicht zugestellt, und der Bericht sagt nicht klar, warum.",
      why: "Für solche Berichte gibt es keine feste Sprache, und manche nennen gar keine Ursache. Das sagen wir lieber, als zu raten.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "Die Adresse[ {address}] enthält Buchstaben, mit denen ein Server unterwegs nicht umgehen kann.",
      why: "Umlaute, Akzente und andere Schriften vor dem @ sind für die E-Mail noch neu. Ältere Server kennen nur einfache lateinische Buchstaben, Ziffern und wenige Zeichen.",
    },
    "address-invalid.ambiguous": {
      title: "Die Adresse passt auf mehrere",
      summary: "Die Adresse[ {address}] passt auf mehr als ein Postfach, und der Server[ {server}] will nicht raten.",
      why: "Manche Server ergänzen kurze Namen von selbst. Hier beginnen oder klingen mehrere gleich, wie zwei Familien gleichen Namens im selben Haus.",
    },
    "address-moved.new-owner": {
      title: "Die Adresse gehört jemand anderem",
      summary: "Die Adresse[ {address}] gehört jetzt jemand anderem, deshalb wurde die Nachricht nicht übergeben.",
      why: "Der Name wurde neu vergeben. Der Server schützt Ihre Nachricht vor fremden Augen.",
    },
    "mailbox-disabled.suspended": {
      summary: "Das Postfach[ {address}] gibt es, aber sein Anbieter oder Administrator hat es gesperrt.",
      why: "Postfächer werden gesperrt, wenn jemand ausgeschieden ist, wenn gegen Regeln verstoßen wurde oder wenn sie missbraucht wurden. Das können nur der Inhaber und der Anbieter klären.",
    },
    "mailbox-disabled.inactive": {
      summary: "Das Postfach[ {address}] wurde lange nicht benutzt und ist abgeschaltet worden.",
    },
    "mailbox-disabled.archived": {
      summary: "Das Postfach[ {address}] wurde geschlossen und archiviert.",
      why: "Organisationen archivieren die Postfächer von Leuten, die ausgeschieden sind. Es nimmt keine Post mehr an; vielleicht hat jemand anderes die Aufgabe übernommen.",
    },
    "mailbox-disabled.unpaid": {
      summary: "Das Postfach[ {address}] ist geschlossen, weil sein Vertrag abgelaufen ist.",
      why: "Der Anbieter nimmt keine Post mehr an, wenn ein Postfach nicht bezahlt ist. Sobald der Inhaber zahlt, geht es meist wieder wie zuvor.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Die Weiterleitung funktioniert nicht mehr",
      summary: "Das Postfach[ {address}] gibt seine Post an ein anderes weiter, und dieses ist nicht zu erreichen.",
      why: "Der Inhaber hat die Post einmal umleiten lassen, und die Adresse, an die sie geht, ist falsch oder weg. Es ist wie ein Nachsendeauftrag an ein Haus, das abgerissen wurde.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Das Postfach[ {address}] ist voll und wurde lange nicht benutzt.",
      why: "Ein Postfach, das niemand mehr leert, ist wahrscheinlich aufgegeben. Es ist wie ein Briefkasten, aus dem die Post herausquillt.",
    },
    "recipient-restricted.allow-list": {
      summary:
        "Der Inhaber von[ {address}| diesem Postfach] nimmt nur Post von Absendern an, die auf der eigenen Liste stehen.",
    },
    "recipient-restricted.members-only": {
      summary: "An die Gruppe oder Liste[ {address}] dürfen nur Mitglieder schreiben.",
      why: "Gruppen schützen ihre Mitglieder vor Post von Fremden. Wer die Gruppe leitet, kann Sie aufnehmen oder die Nachricht weitergeben.",
    },
    "recipient-restricted.internal-only": {
      summary: "An[ {address}| diese Adresse] dürfen nur Leute aus der eigenen Organisation schreiben.",
      why: "Viele Gruppen und gemeinsame Postfächer sind nach außen geschlossen, oft nur, weil es so voreingestellt ist. Die Administration dort kann sie öffnen.",
    },
    "recipient-restricted.sender-blocked": {
      summary:
        "Der Inhaber von[ {address}| diesem Postfach] oder die Organisation hat den Absender[ {sender}] gesperrt.",
      why: "Die Adresse oder Domain des Absenders steht dort auf einer Liste unerwünschter Absender. Das kann ein Irrtum sein; streichen kann sie nur, wer die Liste führt.",
    },
    "recipient-restricted.moderated": {
      summary:
        "Nachrichten an[ {address}| diese Gruppe] muss ein Moderator freigeben, und diese wurde nicht durchgelassen.",
      why: "Ein Moderator liest Nachrichten, bevor die Gruppe sie bekommt. Diese wurde abgelehnt, oder niemand hat rechtzeitig entschieden.",
    },
    "recipient-restricted.group-rule": {
      summary: "Eine Regel der Gruppe[ {address}] lässt diesen Absender nicht an sie schreiben.",
      why: "Gruppen können festlegen, wer ihnen wie schreiben darf. Wer die Gruppe leitet, kann die Regel ändern.",
    },
    "domain-no-mail.null-mx": {
      summary: "Die Domain[ {domain}] erklärt, dass sie überhaupt keine E-Mails empfängt.",
    },
    "domain-no-mail.no-mx": {
      summary: "Für die Domain[ {domain}] ist kein Mailserver eingetragen.",
      why: "Eine Domain muss im DNS sagen, welcher Server ihre Post annimmt (MX-Eintrag). Diese tut es nicht: Vielleicht dient sie nur einer Website, oder der Eintrag ging verloren.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "Der Mailserver, den die Domain[ {domain}] nennt, hat keine Internetadresse.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "Die Domain[ {domain}] nennt ihren Mailserver über einen Aliasnamen; das ist nicht erlaubt und funktioniert nicht überall.",
    },
    "dns-misconfigured.mx-private": {
      summary: "Der Mailserver der Domain[ {domain}] hat eine Adresse, die es nur in seinem eigenen Netz gibt.",
      why: "Adressen wie 192.168.1.10 oder 127.0.0.1 führen von außen nirgendwohin. Das ist, als stünde auf einem Brief „zweite Tür links“ ohne Straße.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Post für die Domain[ {domain}] führt zu dem Server[ {reporter}] zurück, der sie weitergeben wollte.",
      why: "Die Einträge der Domain nennen eben diesen Server, aber er weiß nicht, dass die Post für ihn selbst ist. Entweder ist der Eintrag falsch, oder der Server ist nicht für die Domain eingerichtet.",
    },
    "dns-misconfigured.dnssec": {
      summary: "Die Einträge der Domain[ {domain}] sind signiert, und die Signatur ist ungültig (DNSSEC).",
      why: "DNSSEC ist ein Siegel auf den Einträgen einer Domain. Ist es gebrochen, trauen vorsichtige Server keinem der Einträge, und die Post hat kein Ziel.",
    },
    "dns-misconfigured.lame": {
      summary: "Die Nameserver, denen die Domain[ {domain}] anvertraut ist, kennen sie nicht.",
    },
    "connection-failed.refused": {
      title: "Der empfangende Server öffnete nicht",
      summary: "Der empfangende Server[ {server}] ist da, aber kein Mailprogramm auf ihm antwortet.",
      why: "Der Rechner läuft, aber sein Mailprogramm steht still, oder eine Firewall weist Besucher ab. Es ist wie ein Haus, in dem jemand ist, der nicht öffnet.",
    },
    "connection-failed.timeout": {
      title: "Der empfangende Server antwortete nicht",
      summary: "Der empfangende Server[ {server}] hat nicht rechtzeitig geantwortet.",
    },
    "connection-failed.unreachable": {
      title: "Kein Weg zum empfangenden Server",
      summary: "Zum empfangenden Server[ {server}] führt im Internet zurzeit kein Weg.",
      why: "Eine Leitung ist gestört, oder die Adresse des Servers ist falsch. Es ist wie eine Straße, die vor dem Haus gesperrt ist.",
    },
    "connection-failed.dropped": {
      title: "Die Verbindung brach ab",
      summary:
        "Der empfangende Server[ {server}] hat geantwortet, aber die Verbindung brach ab, bevor die Nachricht durch war.",
      why: "Vielleicht ist der Server überlastet, oder eine Firewall oder ein Filter dazwischen bricht das Gespräch ab. Oft gelingt der nächste Versuch.",
    },
    "connection-failed.port-25-blocked": {
      title: "Ausgehende Post ist gesperrt",
      summary: "Der Internetanbieter lässt von diesem Anschluss keine Post hinaus (Port 25).",
      why: "Viele Anbieter schließen Port 25, die Tür für Post zwischen Servern, damit befallene Rechner keinen Spam verschicken. Mailprogramme nehmen andere Türen: 587 oder 465.",
    },
    "tls-failed.starttls-missing": {
      title: "Der Server bietet keine Verschlüsselung",
      summary: "Der Server[ {server}] bietet keine Verschlüsselung an, und die sendende Seite besteht darauf.",
    },
    "tls-failed.handshake": {
      summary: "Das sendende Mailsystem und der Server[ {server}] konnten sich nicht auf eine Verschlüsselung einigen.",
      why: "Beide können verschlüsseln, aber einer kennt nur Verfahren, die der andere nicht mehr für sicher hält. Meist ist einer der beiden sehr alt.",
    },
    "tls-failed.certificate": {
      title: "Das Zertifikat ist ungültig",
      summary:
        "Das Zertifikat des empfangenden Servers[ {server}] ist ungültig, deshalb kam keine sichere Verbindung zustande.",
      why: "Ein Zertifikat ist der Ausweis eines Servers. Dieses ist abgelaufen, gehört zu einem anderen Namen oder wurde von jemand Unbekanntem ausgestellt.",
    },
    "tls-failed.mta-sts": {
      summary:
        "Die Domain[ {domain}] verlangt Verschlüsselung zu bestimmten Servern (MTA-STS), und der Server[ {server}] hält sich nicht daran.",
      why: "Die Domain hat bekannt gemacht, dass Post nur an genannte Server mit gültigem Zertifikat gehen darf. Der Server und diese Zusage passen nicht zusammen, deshalb wird die Post zur Sicherheit zurückgehalten.",
    },
    "tls-failed.dane": {
      summary: "Das Zertifikat des Servers[ {server}] passt nicht zu dem, was seine Domain veröffentlicht hat (DANE).",
      why: "Die Domain veröffentlicht im DNS einen Fingerabdruck des Zertifikats (TLSA-Eintrag). Meist wurde das Zertifikat erneuert und der Fingerabdruck vergessen.",
    },
    "tls-failed.encryption-required": {
      title: "Der Server verlangt Verschlüsselung",
      summary:
        "Der Server[ {server}] nimmt Post nur über eine verschlüsselte Verbindung an, und diese war nicht verschlüsselt.",
    },
    "tls-failed.requiretls": {
      summary: "Die Nachricht darf nur verschlüsselte Wege nehmen, und der Server[ {server}] kann das nicht zusagen.",
      why: "Der Absender hat es so verlangt (REQUIRETLS), wie bei einem Einschreiben. Ein Server weiter hinten kennt diese Zusage nicht.",
    },
    "mail-loop.hops": {
      summary: "Die Nachricht für[ {address}| diesen Empfänger] lief über so viele Server, dass sie angehalten wurde.",
    },
    "mail-loop.back-to-sender": {
      summary: "Post für[ {domain}| diese Domain] kommt zu dem Server[ {reporter}] zurück, der sie hinausschickt.",
      why: "Die Einträge der Domain nennen diesen Server, aber er weiß nicht, dass die Post für ihn selbst ist. So würde er sie ewig an sich selbst schicken.",
    },
    "mail-loop.forwarding": {
      summary: "Die Weiterleitung von[ {address}| dieser Adresse] führt dorthin zurück, woher die Nachricht kam.",
    },
    "routing-failed.not-provisioned": {
      title: "Die Domain ist nicht eingerichtet",
      summary: "Die Domain[ {domain}] führt zum Anbieter[ {server}], ist dort aber nicht eingerichtet.",
      why: "Das geschieht, wenn eine Domain zu einem anderen Anbieter umzieht oder ein Vertrag geendet hat. Es ist wie Post für eine Wohnung, deren neuer Mieter noch kein Namensschild hat.",
    },
    "routing-failed.smarthost": {
      title: "Der Postausgangsserver ist nicht bekannt",
      summary: "Das sendende Mailsystem findet den Postausgangsserver nicht, dem es seine Post übergeben soll.",
      why: "Es ist so eingestellt, dass es alles an einen Server gibt, und dessen Name ist falsch oder existiert nicht mehr. Mit der Adresse des Empfängers hat das nichts zu tun.",
    },
    "credentials-rejected.password": {
      summary: "Der Server[ {server}] kennt diesen Benutzernamen mit diesem Passwort nicht.",
    },
    "credentials-rejected.mechanism": {
      title: "Eine andere Anmeldung ist nötig",
      summary: "Der Server[ {server}] nimmt die Art, wie sich das Mailprogramm anmeldet, nicht an.",
      why: "Server nehmen keine Passwörter mehr über unverschlüsselte Verbindungen an, und manche gar keine, sondern eine Anmeldung im Browser (OAuth). Alte Einstellungen kennen das noch nicht.",
    },
    "credentials-rejected.second-factor": {
      title: "Ein App-Passwort ist nötig",
      summary: "Der Server[ {server}] nimmt das gewöhnliche Passwort von einem Mailprogramm nicht an.",
      why: "Das Konto ist bei der Anmeldung durch einen zweiten Schritt geschützt, den ein Mailprogramm nicht gehen kann. Dafür gibt es App-Passwörter: lange Passwörter für nur ein Programm.",
    },
    "credentials-rejected.web-login": {
      title: "Erst auf der Website anmelden",
      summary: "Der Anbieter möchte eine Anmeldung im Browser, bevor das Mailprogramm senden darf.",
      why: "Dem Anbieter ist etwas Ungewöhnliches aufgefallen, etwa ein neuer Ort oder viele Nachrichten, und er will sicher sein, dass Sie es sind.",
    },
    "credentials-rejected.temporary": {
      title: "Anmelden geht gerade nicht",
      summary: "Der Server[ {server}] kann Anmeldungen zurzeit nicht prüfen.",
      why: "Der Teil des Servers, der die Passwörter kennt, antwortet nicht. Ihr Passwort muss nicht falsch sein.",
    },
    "domain-not-hosted.own": {
      title: "Ihre Domain ist nicht freigeschaltet",
      summary: "Der Server[ {server}] weiß nicht, dass er Post für Ihre eigene Domain[ {domain}] annehmen soll.",
      why: "Die Einträge Ihrer Domain führen zu diesem Server, aber dort ist sie nicht eingerichtet: der zweite Fall von „Relaying denied“. Bis dahin kann Ihnen niemand unter dieser Domain schreiben.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "Die Absender-Domain ist nicht bestätigt",
      summary: "Der Versanddienst weiß noch nicht, dass die Domain[ {senderDomain}] zu diesem Konto gehört.",
      why: "Dienste senden nur für Domains, deren Inhaber sie bestätigt hat, damit niemand in fremdem Namen senden kann.",
    },
    "sending-limit.daily": {
      summary: "Dieses Konto hat so viele Nachrichten gesendet, wie es an einem Tag darf[ (höchstens {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Dieses Konto hat so viele Nachrichten gesendet, wie es in einer Stunde darf[ (höchstens {limit})].",
    },
    "sending-limit.domain": {
      title: "Das Sendelimit Ihrer Domain ist erreicht",
      summary:
        "Alle Konten der Domain[ {senderDomain}] zusammen haben vorerst so viel gesendet, wie sie dürfen[ (höchstens {limit})].",
      why: "Der Anbieter begrenzt, was eine ganze Domain senden darf, und zählt auch zurückgekommene Nachrichten. Vielleicht hat jemand anderes in Ihrer Organisation oder eine Website, die Mails verschickt, das Limit verbraucht.",
    },
    "sender-suspended.tenant": {
      title: "Ihre Organisation darf nicht senden",
      summary: "Der Anbieter hat die ganze Organisation[ {senderDomain}] für den Versand gesperrt.",
      why: "Von ihren Konten kam zu viel verdächtige Post, oft weil eines davon gehackt wurde. Es trifft auch neue Organisationen, die auf einmal viel senden.",
    },
    "sender-suspended.domain": {
      title: "Ihre Domain darf nicht senden",
      summary: "Der Anbieter hat die Domain[ {senderDomain}] für den Versand gesperrt.",
    },
    "locally-suppressed.bounced": {
      summary: "Ihr Versanddienst hat[ {address}| diese Adresse] ausgelassen, weil frühere Post dorthin zurückkam.",
    },
    "locally-suppressed.complained": {
      summary:
        "Ihr Versanddienst hat[ {address}| diese Adresse] ausgelassen, weil dort Ihre Post einmal als Spam gemeldet wurde.",
      why: "Wer Post als Spam meldet, will sie nicht. Deshalb senden Dienste nichts mehr an diese Person.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Ihr Versanddienst hat[ {address}| diese Adresse] ausgelassen, weil der Inhaber sich abgemeldet hat.",
      why: "Wer sich abmeldet, will diese Post nicht mehr. Sie trotzdem zu schicken, ist in vielen Ländern verboten.",
    },
    "locally-suppressed.listed": {
      summary:
        "Ihr Versanddienst hat[ {address}| diese Adresse] ausgelassen, weil jemand sie von Hand auf die Liste gesetzt hat.",
    },
    "greylisted.stuck": {
      title: "Greylisting, das nie endet",
      summary:
        "Der empfangende Server[ {server}] hat die Nachricht bei jedem Versuch weggeschickt[ ({elapsed} lang)]; so kommt sie womöglich nie an.",
      why: "Greylisting soll beim zweiten Versuch öffnen. Viele Mailsysteme verdoppeln ihre Pause aber jedes Mal: 5, 10, 20, 40, 80, 160, 320 Minuten, dann 8 Stunden. Vergisst der empfangende Server einen ersten Versuch nach 4 bis 6 Stunden, wird die Pause länger als sein Gedächtnis, und jeder Versuch gilt wieder als der erste.[ Hier: erster Versuch {arrived}, letzter Versuch {lastTry}. Nach dieser Rechnung war es Versuch Nummer {tries}, und die nächste Pause dauert {pause}.][ Der Server bat nur um eine Pause von {wait}.][ Das Mailsystem gibt auf: {until}.]",
    },
    "greylisted.gave-up": {
      title: "Ihr Mailsystem gab zu früh auf",
      summary:
        "Der empfangende Server[ {server}] bat um einen zweiten Versuch, aber Ihr Mailsystem hat aufgegeben[ (nach {elapsed})].",
      why: "Greylisting lässt Post beim zweiten Versuch herein, nach einigen Minuten oder höchstens einer Stunde. Ein Mailsystem soll es 4 bis 5 Tage lang versuchen; Ihres hat aufgehört, bevor die Tür aufgehen konnte.",
    },
    "rate-limited.volume": {
      summary:
        "Der empfangende Server[ {server}] hat von Ihrem Mailsystem[ {ip}] mehr Nachrichten bekommen, als er auf einmal annimmt[ (neuer Versuch nach {wait})].",
    },
    "rate-limited.connections": {
      title: "Zu viele Verbindungen auf einmal",
      summary: "Ihr Mailsystem[ {ip}] hat zum Server[ {server}] mehr Verbindungen geöffnet, als er auf einmal erlaubt.",
      why: "Ein Server hat nur eine bestimmte Zahl von Leitungen, wie eine Telefonzentrale. Nimmt ein Anrufer zu viele, legt er auf; der nächste Versuch gelingt meist.",
    },
    "rate-limited.per-hour": {
      summary:
        "Der empfangende Server[ {server}] hat von Ihrem Mailsystem[ {ip}] so viele Nachrichten angenommen, wie er in einer Stunde erlaubt.",
    },
    "rate-limited.reputation-throttle": {
      title: "Ihr Mailserver wird gebremst",
      summary:
        "Der empfangende Server[ {server}] nimmt Post von Ihrem Mailserver[ {ip}] nur langsam an, weil er ihm noch nicht traut.",
      why: "Neue Server und solche, von denen Spam oder Beschwerden kamen, bekommen ein niedriges Limit. Es steigt, wenn eine Zeit lang gute Post folgt.",
    },
    "blocklisted.domain": {
      title: "Eine Domain ist gesperrt",
      summary:
        "[Die Sperrliste {list}|Eine öffentliche Sperrliste] nennt die Domain[ {blocked}], deshalb hat der empfangende Server[ {server}] die Nachricht abgelehnt.",
      why: "Solche Listen nennen Domains, die in Spam vorkamen. Oft wurde eine Website gehackt, oder ein Newsletter ging an Leute, die nicht darum gebeten hatten.",
    },
    "blocklisted.url": {
      title: "Ein Link ist gesperrt",
      summary:
        "[Die Sperrliste {list}|Eine öffentliche Sperrliste] nennt einen Link in der Nachricht[, {blocked}]; deshalb hat der empfangende Server[ {server}] sie abgelehnt.",
      why: "Die Website hinter dem Link wurde für Spam oder schädliche Seiten missbraucht, vielleicht weil sie gehackt wurde. Die Adresse des Empfängers ist in Ordnung.",
    },
    "blocklisted.helo": {
      summary:
        "[Die Sperrliste {list}|Eine öffentliche Sperrliste] nennt den Namen[ {blocked}], mit dem Ihr Mailserver grüßt, deshalb hat der empfangende Server[ {server}] die Nachricht abgelehnt.",
    },
    "blocklisted.mailfrom": {
      title: "Die Absender-Domain ist gelistet",
      summary:
        "[Die Sperrliste {list}|Eine öffentliche Sperrliste] nennt die Domain des Absenders[ {sender}], deshalb hat der empfangende Server[ {server}] die Nachricht abgelehnt.",
      why: "Die Domain in der Rücksendeadresse kam in Spam vor. Vielleicht missbraucht sie jemand, oder ein Newsletter ging an Leute, die nicht darum gebeten hatten.",
    },
    "blocklisted.netblock": {
      title: "Das Netz Ihres Anbieters ist gelistet",
      summary:
        "[Die Sperrliste {list}|Eine öffentliche Sperrliste] nennt das ganze Netz Ihres Mailservers[ {ip}], deshalb hat der empfangende Server[ {server}] die Nachricht abgelehnt.",
      why: "Manche Listen nennen alle Server eines Anbieters, wenn zu viele davon Spam verschicken. Das kann nur der Anbieter ändern; Sie haben nichts falsch gemacht.",
    },
    "reputation-blocked.domain": {
      title: "Ihrer Domain wird misstraut",
      summary:
        "Die empfangende Seite[ {server}] lehnt Post von der Domain[ {senderDomain}] wegen ihres schlechten Rufs ab.",
      why: "Große Empfänger merken sich, was sie von jeder Domain gesehen haben: Beschwerden, Spam, Post an Adressen, die es nicht gibt. Es braucht Wochen guter Post, um das auszugleichen.",
    },
    "reputation-blocked.netblock": {
      title: "Das Netz Ihres Anbieters ist gesperrt",
      summary:
        "Die empfangende Seite[ {server}] hat einen Teil des Netzes Ihres Anbieters auf ihre eigene Sperrliste gesetzt[ (Ihr Mailserver: {ip})].",
      why: "Von benachbarten Servern desselben Anbieters kam Spam, und der Empfänger sperrt sie alle zusammen. Das kann nur Ihr Anbieter mit dem Empfänger klären.",
    },
    "direct-mail-blocked.cloud": {
      summary:
        "Der empfangende Server[ {server}] nimmt keine Post direkt von gemieteten Rechnern wie[ {ip}| diesem] an.",
      why: "Gemietete Rechner wechseln stündlich den Besitzer, und viel Spam kommt von dort. Viele Empfänger wollen Post von dort deshalb nur über einen bekannten Postausgangsserver.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "Der Mailserver hat keinen Namen",
      summary:
        "Der empfangende Server[ {server}] hat abgelehnt, weil die Internetadresse Ihres Mailservers[ {ip}] zu keinem Namen führt (Reverse-DNS).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "Der empfangende Server[ {server}] hat abgelehnt, weil der Name Ihres Mailservers[ {ip}] nicht zur selben Internetadresse zurückführt.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "Der Servername wirkt wie ein Privatanschluss",
      summary:
        "Der empfangende Server[ {server}] hat abgelehnt, weil Ihr Mailserver[ {ip}] einen Namen hat wie ein Privatanschluss.",
      why: "Namen aus Zahlen wie host-7-2-0-192.example.net gehören zu Anschlüssen, die niemand benannt hat. Mailserver haben einen eigenen Namen wie mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Falscher Name bei der Begrüßung",
      summary:
        "Der empfangende Server[ {server}] hat abgelehnt, weil Ihr Mailserver[ {ip}] ihn mit einem Namen grüßt, der unvollständig ist oder nicht existiert.",
      why: "Server stellen sich mit Namen vor (HELO). Das ist wie ein Ausweis: Gibt es den Namen darauf nicht, bleibt die Tür zu.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "Der empfangende Server[ {server}] hat abgelehnt, weil die IPv6-Adresse Ihres Mailservers[ {ip}] zu keinem Namen führt (Reverse-DNS).",
      why: "IPv6 ist die neuere Art von Internetadressen. Viele Server haben für ihre alte Adresse einen richtigen Namen und für die neue keinen.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Der Empfänger fragt eine tote Liste",
      summary:
        "Der empfangende Server[ {server}] fragt eine Sperrliste[, {list},] die geschlossen ist[ (seit {since})], und nimmt ihr Schweigen oder ihren Unsinn für ein Ja.",
      why: "Eine geschlossene Liste weiß nichts mehr über irgendeinen Server; manche antworten auf alles mit Ja, damit niemand weiter fragt. Wer sie noch fragt, weist gute Post ab. Von einer Liste, die es nicht mehr gibt, kann niemand gestrichen werden.",
    },
    "receiver-filter-broken.query-refused": {
      title: "Der Empfänger missversteht eine Sperrliste",
      summary:
        "Der empfangende Server[ {server}] fragt eine Sperrliste[ {list}] auf eine Weise, die sie ablehnt, und hält die Ablehnung für einen Eintrag.",
      why: "[Die Liste antwortete {answer}. Antworten, die mit 127.255.255 beginnen, sind Fehlercodes: Die Frage kam über einen öffentlichen DNS-Resolver, oder es waren zu viele.|Auf Fragen über öffentliche DNS-Resolver oder auf zu viele antwortet die Liste mit einem Fehlercode.] Der sendende Server ist also nicht gelistet; der Filter liest den Fehler falsch.",
    },
    "receiver-filter-broken.licence": {
      title: "Der Filter des Empfängers ist abgelaufen",
      summary: "Die Lizenz des Mailfilters auf dem empfangenden Server[ {server}] ist abgelaufen.",
      why: "Ein Filter ohne Lizenz weist Post ab, statt sie zu prüfen. Mit dem Absender oder der Nachricht hat das nichts zu tun.",
    },
    "receiver-filter-broken.heuristic": {
      title: "Der Filter des Empfängers urteilt falsch",
      summary:
        "Der empfangende Server[ {server}] hat den sendenden Mailserver[ {ip}] auf bloßen Verdacht abgewiesen[: „{words}“].",
      why: "Die Antwort nennt keine öffentliche Liste, keinen Spam und keinen Fehler; ein Filter dort hat falsch geschlossen. Auf der sendenden Seite ist nichts zu ändern; nur wer den Filter verwaltet, kann ihn berichtigen.",
    },
    "sender-auth-failed.spf": {
      summary: "Die Domain[ {senderDomain}] erlaubt dem Mailserver[ {ip}] nicht, für sie zu senden (SPF).",
      why: "Eine Domain führt eine Liste der Server, die ihre Post senden dürfen, genannt SPF. Der Server, der die Nachricht sandte, steht nicht darauf, oder die Nachricht wurde unterwegs weitergeleitet.",
    },
    "sender-auth-failed.dkim": {
      summary: "Das Siegel der Domain[ {senderDomain}] auf der Nachricht fehlt oder ist gebrochen (DKIM).",
      why: "DKIM ist ein Siegel, das der sendende Server auf jede Nachricht setzt. Es fehlt, oder unterwegs wurde die Nachricht nach dem Versiegeln verändert.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Die Domain[ {senderDomain}] bittet Empfänger, Post ohne Herkunftsnachweis abzulehnen (DMARC), und dieser Nachricht fehlte er.",
    },
    "sender-auth-failed.alignment": {
      summary:
        "Die Nachricht kommt nachweislich von einer anderen Domain als[ {senderDomain}| der] in der Absenderzeile.",
      why: "Die Nachweise (SPF und DKIM) sind da, aber sie sprechen für eine andere Domain, etwa die des Versanddienstes. Es ist wie ein Brief mit dem Namen der einen und dem Stempel der anderen Firma.",
    },
    "sender-auth-failed.arc": {
      title: "Die Weiterleitung zerstörte den Nachweis",
      summary:
        "Die Nachricht wurde unterwegs weitergeleitet, und der empfangende Server[ {server}] traut dem nicht, der sie weiterleitete.",
      why: "Weiterleiten bricht die Siegel einer Nachricht. Wer weiterleitet, kann bezeugen, was er sah (ARC), aber sein Wort galt hier nichts.",
    },
    "sender-auth-failed.none": {
      summary: "Die Nachricht trägt gar keinen Nachweis, dass sie von[ {senderDomain}| der genannten Domain] kommt.",
      why: "Große Empfänger nehmen Post nur mit einem Nachweis an: einer Liste erlaubter Server (SPF) oder einem Siegel (DKIM). Für diese Domain ist keins von beiden eingerichtet, so ist ihre Post wie ein Brief ohne jeden Stempel.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary:
        "Die Domain[ {senderDomain}] sagt nicht, was mit gefälschter Post in ihrem Namen geschehen soll (DMARC).",
      why: "Große Empfänger verlangen das von allen, die viel Post senden. Es ist ein kurzer Eintrag im DNS der Domain.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "Die Liste der erlaubten Server (SPF) der Domain[ {senderDomain}] ließ sich nicht lesen.",
      why: "Der Eintrag hat einen Fehler, fragt zu viele andere Domains, oder die Nameserver antworteten nicht. So kann niemand sagen, ob die Nachricht echt ist.",
    },
    "sender-domain-invalid.not-found": {
      summary: "Der empfangende Server[ {server}] findet die Domain des Absenders[ {sender}] nicht im Internet.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "Die Domain des Absenders[ {sender}] nennt keinen Mailserver, also könnte niemand zurückschreiben.",
    },
    "sender-domain-invalid.null-mx": {
      summary:
        "Die Domain des Absenders[ {sender}] erklärt, dass sie keine Post empfängt, also könnte niemand zurückschreiben.",
    },
    "sender-domain-invalid.callout": {
      title: "Ihre Adresse bestand eine Prüfung nicht",
      summary:
        "Der empfangende Server[ {server}] fragte, ob er an[ {sender}| den Absender] zurückschreiben könnte, und bekam ein Nein.",
      why: "Manche Server rufen zurück, bevor sie eine Nachricht annehmen, um zu sehen, ob es die Absenderadresse gibt. Der Server dieser Adresse hat es nicht bestätigt.",
    },
    "sender-domain-invalid.syntax": {
      summary:
        "Die Adresse des Absenders[ {sender}] ist nicht so geschrieben, wie eine E-Mail-Adresse geschrieben sein muss.",
      why: "Im Mailprogramm oder auf der Website ist eine falsche oder unvollständige Absenderadresse eingestellt, zum Beispiel eine ohne Domain.",
    },
    "spam-content.url": {
      summary: "Der empfangende Server[ {server}] hält diese Nachricht wegen eines Links darin für Spam.",
    },
    "spam-content.bulk": {
      title: "Für Massenpost gehalten",
      summary: "Der empfangende Server[ {server}] hält diese Nachricht für Massenpost, um die niemand gebeten hat.",
      why: "Derselbe Text ging an viele Leute, oder es fehlt, was Massenpost braucht, etwa ein Weg zum Abmelden. Die Adresse des Empfängers ist in Ordnung.",
    },
    "spam-content.complaints": {
      title: "Empfänger haben sich beschwert",
      summary:
        "Der empfangende Server[ {server}] lehnt diese Nachricht ab, weil seine Nutzer ähnliche als Spam gemeldet haben.",
      why: "Empfänger zählen, wie oft Leute auf „Spam“ drücken. Tun es viele, werden spätere Nachrichten dieser Art eine Zeit lang abgewiesen.",
    },
    "malware.phishing": {
      title: "Für einen Betrugsversuch gehalten",
      summary:
        "Der empfangende Server[ {server}] hält die Nachricht für einen Versuch, Passwörter oder Geld zu stehlen.",
      why: "Sie enthält einen Link oder Wendungen, die von Betrug bekannt sind. Vielleicht schreibt jemand in Ihrem Namen, oder eine Website, auf die Sie verweisen, wurde gehackt; selten irrt der Filter.",
    },
    "attachment-blocked.encrypted": {
      title: "Gesperrte Anhänge sind nicht erlaubt",
      summary: "Der empfangende Server[ {server}] nimmt keinen Anhang an, der mit einem Passwort geschützt ist.",
      why: "Der Scanner kann nicht hineinsehen, wie in einen verschlossenen Koffer. Deshalb lehnen ihn viele Server ab.",
    },
    "attachment-blocked.name": {
      summary: "Der empfangende Server[ {server}] nimmt keinen Anhang mit diesem Dateinamen an.",
      why: "Viren verstecken sich gern hinter Namen mit zwei Endungen oder seltsamen Zeichen, deshalb werden solche Namen ungesehen abgelehnt.",
    },
    "attachment-blocked.executable": {
      title: "Programme sind nicht erlaubt",
      summary: "Der empfangende Server[ {server}] nimmt keine Programme oder Skripte als Anhang an.",
      why: "Ein Programm kann auf dem Rechner, der es öffnet, alles tun. Fast alle Server lehnen sie ab, auch in einem Archiv.",
    },
    "attachment-blocked.macro": {
      title: "Makros sind nicht erlaubt",
      summary: "Der empfangende Server[ {server}] nimmt keine Dokumente mit Makros an.",
      why: "Makros sind kleine Programme in einem Dokument und können Viren tragen.",
    },
    "message-too-large.headers": {
      title: "Der Nachrichtenkopf ist zu groß",
      summary:
        "Die Kopfzeilen der Nachricht mit Absendern und Empfängern sind größer, als der Server[ {server}] annimmt.",
      why: "Der Kopf einer Nachricht wächst mit jedem Empfänger und jeder Antwort. Meist ist eine sehr lange Empfängerliste die Ursache.",
    },
    "message-too-large.attachments-count": {
      title: "Zu viele Anhänge",
      summary: "Die Nachricht hat mehr Anhänge, als der Server[ {server}] annimmt.",
      why: "Server begrenzen die Zahl der Dateien, weil jede geprüft werden muss.",
    },
    "message-too-large.recipient-limit": {
      title: "Zu groß für diesen Empfänger",
      summary: "Die Nachricht[ ({size})] ist größer, als dieser Empfänger bekommen darf[: höchstens {limit}].",
      why: "Die Organisation oder der Vertrag des Empfängers setzt diesem Postfach eine Grenze. Eine kleinere Nachricht kommt durch.",
    },
    "message-malformed.from": {
      summary:
        "Der empfangende Server[ {server}] hat die Nachricht abgelehnt, weil ihre Absenderzeile (From) fehlt, doppelt oder falsch ist.",
    },
    "message-malformed.message-id": {
      summary:
        "Der empfangende Server[ {server}] hat die Nachricht abgelehnt, weil ihre Kennung (Message-ID) fehlt oder falsch ist.",
    },
    "message-malformed.date": {
      summary: "Der empfangende Server[ {server}] hat die Nachricht abgelehnt, weil ihr Datum fehlt oder falsch ist.",
      why: "Das Programm, das die Nachricht schrieb, ließ das Datum weg, oder die Uhr des Rechners geht falsch. An Ihren Worten liegt es nicht.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "Der empfangende Server[ {server}] hat die Nachricht abgelehnt, weil eine Kopfzeile, die nur einmal stehen darf, zweimal dasteht.",
    },
    "message-malformed.bare-newline": {
      summary:
        "Der empfangende Server[ {server}] hat die Nachricht abgelehnt, weil ihre Zeilen nicht so enden, wie es sein muss.",
    },
    "message-malformed.line-length": {
      summary: "Der empfangende Server[ {server}] hat die Nachricht abgelehnt, weil eine Zeile darin zu lang ist.",
    },
    "message-malformed.charset": {
      summary:
        "Der empfangende Server[ {server}] hat die Nachricht abgelehnt, weil Buchstaben darin nicht so kodiert sind, wie es sein muss.",
    },
    "message-malformed.mime": {
      summary:
        "Der empfangende Server[ {server}] hat die Nachricht abgelehnt, weil ihre Teile und Anhänge nicht richtig zusammengesetzt sind.",
    },
    "message-malformed.header": {
      summary: "Der empfangende Server[ {server}] hat die Nachricht wegen eines Fehlers in ihren Kopfzeilen abgelehnt.",
    },
    "policy-rejected.admin-rule": {
      summary:
        "Die Administration der empfangenden Seite[ {server}] hat eine Regel aufgestellt, die diese Nachricht ablehnt.",
    },
    "policy-rejected.geo": {
      summary:
        "Der empfangende Server[ {server}] nimmt keine Post aus dem Land oder Netz an, aus dem diese Nachricht kommt.",
      why: "Manche Organisationen sperren ganze Länder oder Netze aus, aus denen sie keine Post erwarten. Ihre Nachricht wurde gar nicht beurteilt.",
    },
    "policy-rejected.ipv6": {
      summary:
        "Der empfangende Server[ {server}] nimmt diese Post nicht über IPv6 an, die neuere Art von Internetadressen.",
      why: "Manche Empfänger verlangen von Post über IPv6 mehr oder nehmen sie gar nicht an. Über die ältere Art von Adressen kann dieselbe Nachricht durchkommen.",
    },
    "policy-rejected.challenge": {
      title: "Der Absender muss bestätigt werden",
      summary:
        "Das Mailsystem von[ {address}| diesem Empfänger] hält die Nachricht zurück, bis der Absender bestätigt, dass ein Mensch sie schrieb.",
      why: "Manche lassen nur bestätigte Absender herein. Eine Bitte um Bestätigung kam per Mail, oder in der Antwort steht ein Link.",
    },
    "server-full.resources": {
      title: "Der empfangende Server ist überlastet",
      summary:
        "Dem empfangenden Server[ {server}] fehlen Arbeitsspeicher oder andere Mittel; er nimmt vorerst keine Post an.",
      why: "Dort ist zu viel auf einmal los. So ein Engpass geht meist nach Minuten oder Stunden von selbst vorbei.",
    },
    "server-error.busy": {
      title: "Der empfangende Server ist beschäftigt",
      summary:
        "Der empfangende Server[ {server}] ist beschäftigt und bittet, es später noch einmal zu versuchen[ (nach {wait})].",
      why: "Zu viele Nachrichten oder Verbindungen kommen auf einmal an, wie an einem Schalter mit langer Schlange. Der nächste Versuch gelingt meist.",
    },
    "server-error.load": {
      summary: "Der empfangende Server[ {server}] hat so viel zu tun, dass er vorerst keine Post mehr annimmt.",
    },
    "server-error.maintenance": {
      title: "Der empfangende Server wird gewartet",
      summary: "Der empfangende Server[ {server}] wird gewartet und nimmt vorerst keine Post an.",
      why: "Server werden ab und zu für Reparaturen und Aktualisierungen angehalten, meist für einige Stunden.",
    },
    "server-error.filter-down": {
      summary:
        "Ein Programm, das auf dem empfangenden Server[ {server}] Post prüft, ist ausgefallen, deshalb nimmt er keine an.",
      why: "Statt Post ungeprüft durchzulassen, bittet der Server, es später zu versuchen. Die Nachricht selbst wurde nicht beurteilt.",
    },
    "server-misconfigured.command": {
      summary:
        "Ein Programm, das Post ins Postfach[ {address}] legen soll, scheitert auf dem empfangenden Server[ {server}].",
    },
    "server-misconfigured.alias": {
      summary:
        "Die Adresse[ {address}] steht für andere Adressen, und diese Liste ist auf dem Server[ {server}] fehlerhaft.",
      why: "Vielleicht nennt die Liste sich selbst, eine verschwundene Datei oder eine Adresse, die es nicht gibt. Beheben kann das nur die Administration dort.",
    },
    "server-misconfigured.permission": {
      summary: "Der empfangende Server[ {server}] darf nicht in das Postfach[ {address}] schreiben.",
      why: "Die Rechte an einer Datei oder einem Ordner dort stimmen nicht. Die Nachricht hat das richtige Haus erreicht, aber der Schlüssel zum Briefkasten fehlt.",
    },
    "server-misconfigured.lookup": {
      summary: "Der empfangende Server[ {server}] konnte nicht nachsehen, ob es das Postfach[ {address}] gibt.",
      why: "Sein Nutzerverzeichnis, eine Datenbank, antwortet nicht. Das sagt nichts über die Adresse; der nächste Versuch kann gelingen.",
    },
    "server-misconfigured.filter": {
      summary:
        "Eine Filterregel des Postfachs[ {address}] ist fehlerhaft, deshalb ließ sich die Nachricht nicht hineinlegen.",
      why: "Inhaber können ihre Post nach eigenen Regeln sortieren. Eine dieser Regeln lässt sich nicht ausführen.",
    },
    "protocol-error.smtputf8": {
      title: "Nur einfache Buchstaben in Adressen",
      summary:
        "Der Server[ {server}] kann nicht mit Adressen umgehen, die andere als einfache lateinische Buchstaben enthalten.",
      why: "Adressen mit Umlauten, Akzenten und anderen Schriften brauchen auf dem ganzen Weg neuere Server (SMTPUTF8). Dieser kann das noch nicht.",
    },
    "protocol-error.feature": {
      summary: "Dem Server[ {server}] fehlt etwas, das diese Nachricht braucht.",
      why: "Mails können Zusätze verlangen, etwa Empfangsbestätigungen oder binäre Anhänge, die nicht jeder Server bietet. Ohne den Zusatz kann dieselbe Nachricht durchkommen.",
    },
  },

  actions: {
    delayed: {
      title: "Verspätet, aber nicht verloren",
      summary:
        "Ihre Nachricht an[ {address}| den Empfänger] ist noch nicht angekommen; Ihr Mailsystem versucht es weiter[ bis {until}].",
      why: "Das ist eine Meldung über eine Verspätung, kein Fehlschlag. Sie hören nur wieder davon, wenn es endgültig misslingt.",
    },
    delivered: {
      title: "Die Nachricht ist angekommen",
      summary: "Ihre Nachricht wurde ins Postfach[ {address}] gelegt.",
      why: "Das ist eine Empfangsbestätigung, um die jemand gebeten hat, kein Fehlschlag. Ob die Nachricht gelesen wurde, sagt sie nicht.",
    },
    relayed: {
      title: "Die Nachricht wurde weitergegeben",
      summary:
        "Ihre Nachricht an[ {address}| den Empfänger] ging an den nächsten Server[ {server}], der keine Bestätigungen schickt.",
      why: "Von dort kommt kein Bericht mehr, außer wenn etwas schiefgeht.",
    },
    expanded: {
      title: "Die Nachricht erreichte eine Liste",
      summary: "Ihre Nachricht an[ {address}| diese Adresse] wurde angenommen und an mehrere Leute weitergeschickt.",
      why: "Die Adresse steht für eine Liste oder Gruppe. Für die einzelnen Mitglieder kommt keine Bestätigung.",
    },
  },

  kinds: {
    complaint: {
      title: "Jemand hat Ihre Post gemeldet",
      summary:
        "Ein Empfänger hat eine Nachricht von Ihnen als Spam oder Missbrauch gemeldet, und der Anbieter teilt es Ihnen mit.",
      next: "Schicken Sie dieser Person keine Werbung und keine Newsletter mehr, und finden Sie heraus, warum die Nachricht nicht willkommen war.",
    },
    "auto-reply": {
      title: "Eine automatische Antwort",
      summary:
        "Ihre Nachricht ist angekommen; das Postfach des Empfängers hat von selbst geantwortet[ und nennt {returns} als Tag der Rückkehr].",
      next: "Sie müssen nichts tun. [Wenn es eilt, schreiben Sie an {contact}.]",
    },
    challenge: {
      title: "Bitte bestätigen Sie Ihre Nachricht",
      summary:
        "Das Mailsystem des Empfängers hält Ihre Nachricht zurück, bis Sie bestätigen, dass Sie ein Mensch sind.",
      next: "Haben Sie die Nachricht selbst geschrieben, folgen Sie den Anweisungen in dieser Mail. Wenn nicht, löschen Sie sie.",
    },
    "read-receipt": {
      title: "Eine Lesebestätigung",
      summary:
        "Das Mailprogramm des Empfängers teilt mit, was aus Ihrer Nachricht wurde, zum Beispiel dass sie geöffnet wurde.",
      next: "Nichts ist fehlgeschlagen, und Sie müssen nichts tun.",
    },
    "list-request": {
      title: "Ein Anliegen an eine Mailingliste",
      summary: "Jemand möchte einer Mailingliste beitreten oder sie verlassen.",
      next: "Geben Sie es an die weiter, die die Liste betreuen.",
    },
    "address-change": {
      title: "Eine neue Adresse",
      summary: "Jemand teilt Ihnen mit, dass sich seine E-Mail-Adresse geändert hat.",
      next: "Fragen Sie bei der Person nach, bevor Sie den Eintrag im Adressbuch ändern.",
    },
    "not-a-report": {
      title: "Kein Bericht über eine Zustellung",
      summary: "Diese Nachricht berichtet nicht über eine Zustellung.",
      next: "Wenn Sie einen Bericht erwartet haben, geben Sie uns die ganze Meldung mit allen Zeilen.",
    },
  },

  steps: {
    checkAddress:
      "Vergleichen Sie die Adresse[ {address}] Buchstabe für Buchstabe mit dem, was man Ihnen gab. Meist ist es ein Tippfehler.",
    checkDomain:
      "Prüfen Sie den Teil nach dem @[: {domain}]. [Meinten Sie {suggestion}?|Ein falscher Buchstabe führt ins Leere.]",
    askNewAddress: "Fragen Sie den Empfänger telefonisch oder auf anderem Weg nach einer Adresse, die funktioniert.",
    askFullAddress: "Fragen Sie den Empfänger nach der vollständigen Adresse, und schreiben Sie diese.",
    useNewAddress: "Schreiben Sie an die neue Adresse[ {newAddress}] und ändern Sie sie in Ihrem Adressbuch.",
    asciiAddress: "Fragen Sie den Empfänger nach einer Adresse aus einfachen lateinischen Buchstaben und Ziffern.",
    urgent: "Wenn es eilt, wenden Sie sich telefonisch oder auf anderem Weg an den Empfänger.",
    askToAllow:
      "Bitten Sie den Empfänger telefonisch oder auf anderem Weg, Post von[ {sender}| Ihrer Adresse] zuzulassen.",
    joinOrAsk:
      "Treten Sie zuerst der Gruppe oder Liste bei, oder bitten Sie ein Mitglied, Ihre Nachricht weiterzugeben.",
    confirmSelf:
      "Suchen Sie nach einer Mail, in der Sie bestätigen sollen, dass Sie ein Mensch sind, und folgen Sie ihr.",
    shareByLink: "Legen Sie die Dateien in einem Cloud-Speicher ab und schicken Sie stattdessen den Link.",
    shrink:
      "Machen Sie die Nachricht kleiner[ als {limit}]: Verkleinern Sie Bilder oder schicken Sie die Dateien einzeln.",
    fewerFiles: "Verteilen Sie die Dateien auf mehrere Nachrichten, oder packen Sie sie in ein Archiv (ZIP).",
    unlockFile: "Schicken Sie die Datei ohne Passwort, oder geben Sie einen Link darauf.",
    renameFile: "Geben Sie der Datei einen einfachen Namen mit einer Endung, etwa offer.pdf.",
    plainFormat: "Speichern Sie das Dokument ohne Makros, am besten als PDF, und schicken Sie das.",
    split: "Verteilen Sie die Empfänger auf mehrere Nachrichten.",
    spreadOut:
      "Wenn Sie einen Newsletter oder viele Nachrichten verschickt haben, schicken Sie den Rest in kleinen Portionen über einige Stunden verteilt.",
    optIn:
      "Schreiben Sie nur Leuten, die darum gebeten haben, und setzen Sie in jede Nachricht einen Link zum Abmelden.",
    login:
      "Öffnen Sie im Mailprogramm die Einstellungen des Postausgangsservers (SMTP) und schalten Sie die Anmeldung ein: Port 587 oder 465, Ihre vollständige E-Mail-Adresse als Benutzername und das Passwort Ihres Postfachs.",
    relayLogin:
      "Wenn[ {server}| der Server] Ihr eigener Postausgangsserver ist, melden Sie sich dort an: Nehmen Sie in den Einstellungen des Mailprogramms (Postausgang, SMTP) Port 587 oder 465, Ihre vollständige E-Mail-Adresse als Benutzername und das Passwort Ihres Postfachs.",
    checkPassword: "Geben Sie Benutzername (Ihre vollständige E-Mail-Adresse) und Passwort im Mailprogramm neu ein.",
    otherLogin:
      "Richten Sie das Konto in einem aktuellen Mailprogramm neu ein, mit Verschlüsselung (SSL/TLS oder STARTTLS) und der Anmeldung, die Ihr Anbieter nennt.",
    appPassword:
      "Erzeugen Sie in den Kontoeinstellungen bei Ihrem Anbieter ein App-Passwort und tragen Sie es im Mailprogramm ein.",
    webLogin: "Melden Sie sich einmal auf der Website Ihres Anbieters an und folgen Sie dem, was dort verlangt wird.",
    loginLater: "Versuchen Sie es in einer Viertelstunde wieder. Ändern Sie deswegen nicht Ihr Passwort.",
    ownSender: "Wählen Sie als Absender eine Adresse, die zu dem Konto gehört, mit dem Sie sich anmelden.",
    correctSender:
      "Berichtigen Sie Ihre eigene Adresse in den Einstellungen des Mailprogramms oder der Website, die die Nachricht schickte.",
    confirmDomain:
      "Bestätigen Sie die Domain[ {senderDomain}] in den Einstellungen Ihres Versanddienstes, oder senden Sie von einer bestätigten Adresse.",
    waitForLimit:
      "Warten Sie, bis das Limit zurückgesetzt wird, meist innerhalb eines Tages. Nehmen Sie für Newsletter einen Dienst, der dafür gemacht ist.",
    notYou:
      "Wenn Sie nicht so viel gesendet haben, ändern Sie sofort Ihr Passwort: Vielleicht benutzt jemand anderes Ihr Konto.",
    secureAccount:
      "Ändern Sie Ihr Passwort und sehen Sie unter „Gesendet“ nach Nachrichten, die Sie nicht geschrieben haben.",
    askProvider: "Schicken Sie die fertige Nachricht an Ihren Mailanbieter oder Administrator.",
    askAdmin:
      "Geben Sie die fertige Nachricht an die weiter, die die Post des Empfängers betreuen: von einem anderen Mailkonto, über die Kontaktseite ihrer Website oder durch den Empfänger. Von diesem Konto aus könnte sie wieder abgelehnt werden.",
    askRecipient:
      "Geben Sie dem Empfänger den fertigen Text telefonisch oder auf anderem Weg, da E-Mail nicht ankommt.",
    scan: "Prüfen Sie Ihren Rechner mit einem aktuellen Virenscanner, und schicken Sie den Anhang nicht noch einmal.",
    reword: "Lassen Sie unnötige Links, Kurzadressen und Anhänge weg, und schreiben Sie in einfachen Sätzen.",
    removeLink: "Nehmen Sie den Link[ {blocked}] aus der Nachricht.",
    otherProgram: "Schicken Sie die Nachricht mit einem anderen Mailprogramm oder über die Website Ihres Anbieters.",
    withoutExtras: "Schicken Sie den Text als einfache Nachricht ohne Empfangsbestätigung und ohne besondere Formate.",
    reviewSuppression:
      "Suchen Sie die Adresse[ {address}] in der Sperrliste Ihres Versanddienstes, lesen Sie nach, warum sie dort steht, und entfernen Sie sie nur, wenn Sie wissen, dass sie funktioniert.",
    respectWish: "Schreiben Sie dieser Person nicht mehr, solange sie nicht darum bittet.",
    nothing: "Sie müssen nichts tun: Ihr Mailsystem versucht es von selbst noch einmal.",
    writeAgain: "Schicken Sie die Nachricht noch einmal.",
    pasteAll: "Geben Sie uns die ganze Meldung mit den technischen Zeilen am Ende. Dort steht oft die Ursache.",
    stopCause:
      "Suchen Sie im Mail-Log das Konto oder die Website, die Spam verschickt, und stellen Sie es ab. Sonst ist der Server bald wieder gesperrt.",
    cleanDomain:
      "Finden Sie heraus, warum die Domain[ {blocked}] gelistet ist: Suchen Sie nach einer gehackten Website, missbrauchten Konten und Newslettern, um die niemand gebeten hat, und stellen Sie das ab.",
    delist:
      "Bitten Sie dann darum,[ {blocked}| den Eintrag] von[ {list}| der Liste] zu nehmen[. Verlangt werden: {needs}].",
    delistFixed:
      "Ist es ein Mailserver mit fester Adresse, dann bitten Sie stattdessen darum,[ {ip}| den Eintrag] von[ {list}| der Liste] zu nehmen.",
    askReceiver:
      "Bitten Sie dann die empfangende Seite[ {provider}], Ihre Post anzunehmen[. Verlangt werden: {needs}].",
    readCode:
      "Lesen Sie, was die empfangende Seite[ {provider}] über[ ihren Code {operatorCode}| solche Antworten] schreibt.",
    operatorEnded:
      "Fragen Sie nicht bei[ {provider}| diesem Betreiber] nach: Den Dienst gibt es nicht mehr[ ({ended})][. Wenden Sie sich stattdessen an {successor}].",
    raiseLimit:
      "Sehen Sie im Mail-Log nach, wer so viel verschickt, und stellen Sie es ab, oder erhöhen Sie das Limit.",
    useSmarthost: "Lassen Sie diesen Rechner über den Postausgangsserver Ihres Anbieters zustellen statt direkt.",
    setPtr:
      "Lassen Sie den Inhaber der Internetadresse[ {ip}] einen Reverse-DNS-Namen eintragen, der zur selben Adresse zurückführt.",
    namePtr:
      "Lassen Sie den Inhaber der Internetadresse[ {ip}] einen eigenen Reverse-DNS-Namen eintragen, etwa mail.example.net.",
    fixHelo:
      "Stellen Sie den Namen, mit dem der Server grüßt (HELO), auf einen vollständigen Namen, den es im DNS gibt.",
    ipv6Ptr:
      "Geben Sie der IPv6-Adresse[ {ip}] einen Reverse-DNS-Namen, oder lassen Sie den Server nur über IPv4 senden.",
    sendIpv4: "Lassen Sie den Mailserver an diesen Empfänger über IPv4 zustellen.",
    fixSpf: "Ist der Server[ {ip}] Ihrer, nehmen Sie ihn in den SPF-Eintrag der Domain[ {senderDomain}] auf.",
    mendSpf:
      "Berichtigen Sie den SPF-Eintrag der Domain[ {senderDomain}]: genau ein Eintrag, keine Tippfehler, höchstens 10 Abfragen.",
    fixDkim:
      "Schalten Sie die DKIM-Signatur für die Domain[ {senderDomain}] ein und prüfen Sie, ob der öffentliche Schlüssel im DNS der richtige ist.",
    fixDmarc: "Lassen Sie SPF oder DKIM dieselbe Domain verwenden wie die Absenderzeile; das vergleicht DMARC.",
    publishDmarc:
      "Veröffentlichen Sie einen DMARC-Eintrag für die Domain[ {senderDomain}]; p=none genügt für den Anfang.",
    forwardSealed:
      "Lassen Sie den weiterleitenden Server die Nachricht unverändert lassen, den Rückweg umschreiben (SRS) und sie versiegeln (ARC).",
    fixSenderDomain:
      "Sorgen Sie dafür, dass es die Domain[ {senderDomain}] gibt und dass sie einen Eintrag für Post (MX) hat, damit man zurückschreiben kann.",
    liftNullMx:
      "Senden Sie unter einer Domain, die Post annimmt, oder ersetzen Sie den Null-MX-Eintrag der Domain[ {senderDomain}].",
    acceptCallback:
      "Sorgen Sie dafür, dass der Server der Domain[ {senderDomain}] Post an die Adresse[ {sender}] annimmt.",
    slowDown: "Lassen Sie das Mailsystem langsamer an diesen Empfänger senden.",
    fewerConnections: "Lassen Sie das Mailsystem weniger Verbindungen gleichzeitig zu diesem Empfänger öffnen.",
    warmUp:
      "Senden Sie zuerst wenig und jeden Tag etwas mehr, nur an Leute, die die Post wollen, bis das Limit steigt.",
    allowRelay:
      "Stellen Sie das Relay[ {server}] so ein, dass es Post von Ihrem Mailserver annimmt, nach Anmeldung oder anhand der Internetadresse.",
    relayForward:
      "Soll[ {server}| der Server] Post von Ihrem Mailserver[ {reporter}] weiterleiten, richten Sie ihn als Relay für diesen ein, nach Anmeldung oder anhand der Internetadresse.",
    checkResolver: "Wenn Post an viele Domains so scheitert, prüfen Sie den DNS-Resolver Ihres eigenen Mailservers.",
    checkOutbound: "Wenn Post an viele Server so scheitert, prüfen Sie, ob Port 25 nach außen offen ist.",
    fixSmarthost:
      "Berichtigen Sie den Namen des Postausgangsservers (Smarthost, Relayhost) in den Einstellungen des Mailservers.",
    retrySettings:
      "Lassen Sie Ihren Mailserver mindestens alle 2 Stunden einen neuen Versuch machen, und immer von derselben Internetadresse.",
    keepTrying:
      "Lassen Sie Ihren Mailserver nach 15 bis 30 Minuten einen neuen Versuch machen, und mindestens 4 Tage lang weiter.",
    grantSendAs: "Geben Sie dem Konto das Recht, unter der Adresse[ {sender}] zu senden.",
    registerDomain: "Registrieren Sie die Domain[ {senderDomain}] für dieses Konto.",
    checkAccount: "Prüfen Sie, ob das Konto gesperrt ist, ob sein Passwort noch gilt und ob es senden darf (SMTP).",
    release: "Geben Sie das Konto frei, sobald das Passwort geändert ist und kein Spam mehr hinausgeht.",
    checkTls: "Prüfen Sie auf Ihrem eigenen Mailserver die Einstellungen zur Verschlüsselung für diesen Empfänger.",
    sendPlain: "Wenn die Nachricht ohne diese Zusage reisen darf, senden Sie sie ohne REQUIRETLS.",
    fixSoftware:
      "Prüfen Sie das Programm, das die Nachricht schrieb oder sandte; der Hersteller kann die Form berichtigen.",
    fixFrom: "Lassen Sie das Programm genau eine From-Zeile mit einer vollständigen Adresse schreiben.",
    fixMessageId: "Lassen Sie das Programm jeder Nachricht eine Message-ID der Form <name@domain> geben.",
    fixDate: "Lassen Sie das Programm eine Date-Zeile schreiben, und stellen Sie die Uhr des Rechners.",
    fixDuplicate: "Lassen Sie das Programm From, To, Subject, Date und Message-ID je nur einmal schreiben.",
    fixNewline: "Lassen Sie das Programm jede Zeile mit CR LF beenden und nie eines davon allein senden.",
    fixLineLength:
      "Lassen Sie das Programm Zeilen nach höchstens 998 Zeichen umbrechen oder kodieren (base64, quoted-printable).",
    fixCharset: "Lassen Sie das Programm Buchstaben außerhalb von ASCII kodieren (RFC 2047 im Kopf, MIME im Text).",
    fixMime: "Berichtigen Sie den MIME-Aufbau: Trennzeilen, Content-Type und Kodierung jedes Teils.",
    updateSoftware: "Sehen Sie sich den Dialog im Mail-Log an und bringen Sie die Mailsoftware auf den neuesten Stand.",
    makeRoom: "Löschen Sie alte Nachrichten und leeren Sie den Papierkorb, oder besorgen Sie sich mehr Platz.",
    reopen: "Melden Sie sich bei Ihrem Anbieter an oder fragen Sie dort, damit das Postfach wieder geöffnet wird.",
    payMailbox: "Verlängern Sie den Vertrag des Postfachs bei Ihrem Anbieter.",
    allowSender: "Setzen Sie die Adresse[ {sender}] auf die Liste der erlaubten Absender.",
    unblockSender: "Nehmen Sie die Adresse[ {sender}] von der Liste der gesperrten Absender.",
    approve: "Lassen Sie die Nachricht durch, oder erlauben Sie die Adresse[ {sender}] auf Dauer.",
    fixForwarding: "Berichtigen Sie die Weiterleitung des Postfachs[ {address}], oder schalten Sie sie ab.",
    fixOwnFilter: "Berichtigen oder löschen Sie die Filterregeln des Postfachs[ {address}].",
    askOwnAdmin: "Bitten Sie Ihre Administration, nachzusehen; der Bericht des Absenders hilft.",
    authorizeDomain:
      "Schalten Sie den Server[ {server}] für die Domain[ {domain}] frei: Nehmen Sie sie in die Domains auf, deren Post er als eigene annimmt.",
    relayDomain:
      "Steht[ {server}| der Server] in den MX-Einträgen von[ {domain}| dieser Domain], schalten Sie ihn für die Post dieser Domain frei.",
    relayOnward:
      "Soll der Server Post an einen anderen weitergeben, richten Sie ihn als Relay für die Domain[ {domain}] ein.",
    correctMx:
      "Ist ein anderer Server für die Domain[ {domain}] richtig, ändern Sie ihren MX-Eintrag auf diesen Server.",
    fixDns:
      "Berichtigen Sie die DNS-Einträge der Domain[ {domain}]: Der MX-Eintrag muss einen Server nennen, den es gibt und der eine Adresse hat.",
    addMxAddress:
      "Geben Sie dem Server, den der MX-Eintrag von[ {domain}| der Domain] nennt, eine Adresse (A- oder AAAA-Eintrag), oder nennen Sie einen anderen.",
    mxNoAlias:
      "Lassen Sie den MX-Eintrag von[ {domain}| der Domain] den Server selbst nennen, keinen Aliasnamen (CNAME).",
    mxPublic:
      "Lassen Sie den MX-Eintrag von[ {domain}| der Domain] zu einem Server mit öffentlicher Internetadresse führen.",
    fixDnssec:
      "Erneuern Sie die DNSSEC-Signaturen der Domain[ {domain}], oder nehmen Sie ihren DS-Eintrag beim Registrar heraus.",
    fixDelegation: "Sorgen Sie dafür, dass jeder beim Registrar eingetragene Nameserver die Domain[ {domain}] kennt.",
    fixNameServers: "Sorgen Sie dafür, dass alle Nameserver der Domain[ {domain}] antworten.",
    openServer: "Sorgen Sie dafür, dass der Mailserver[ {server}] läuft und die Firewall Port 25 hereinlässt.",
    keepConnection:
      "Sehen Sie im Log des Servers[ {server}] nach, warum er Verbindungen abbricht: Firewall, Mailfilter, Last oder eine sehr kleine MTU.",
    offerTls: "Schalten Sie auf dem Server[ {server}] die Verschlüsselung (STARTTLS) mit gültigem Zertifikat ein.",
    modernTls: "Lassen Sie den Server[ {server}] TLS 1.2 oder neuer mit gängigen Verfahren anbieten.",
    fixCertificate:
      "Erneuern Sie das Zertifikat des Servers[ {server}], mit seinem Hostnamen und der vollständigen Kette.",
    fixMtaSts:
      "Lassen Sie die MTA-STS-Richtlinie der Domain[ {domain}] die Server ihrer MX-Einträge nennen, und geben Sie diesen gültige Zertifikate.",
    fixTlsa: "Veröffentlichen Sie den TLSA-Eintrag, der zum jetzigen Zertifikat des Servers[ {server}] gehört.",
    breakLoop: "Suchen Sie nach Weiterleitungen, die Post im Kreis schicken, und entfernen Sie eine davon.",
    freeDisk:
      "Schaffen Sie Platz auf der Festplatte des Servers[ {server}], auf der seine Warteschlange und die Postfächer liegen.",
    addResources:
      "Sehen Sie nach, warum es dem Server[ {server}] an Speicher, Prozessen oder offenen Dateien fehlt, und geben Sie ihm mehr.",
    repairServer: "Sehen Sie im Log des Servers[ {server}] zur Zeit des Berichts nach, und beheben Sie den Fehler.",
    restartFilter:
      "Sehen Sie nach dem Mailfilter des Servers[ {server}] (Virenscanner, Spamfilter, Richtliniendienst): Er antwortet nicht.",
    fixDelivery:
      "Prüfen Sie, wie der Server[ {server}] ins Postfach[ {address}] zustellt: Weiterleitungen, Filter, Rechte.",
    fixCommand:
      "Prüfen Sie den Befehl, an den Post für[ {address}| diese Adresse] übergeben wird: Gibt es ihn, darf er laufen, endet er ohne Fehler?",
    fixAlias: "Berichtigen Sie die Aliasliste hinter der Adresse[ {address}].",
    fixPermission: "Berichtigen Sie Eigentümer und Rechte der Postfachdateien von[ {address}| dieser Adresse].",
    fixLookup: "Sorgen Sie dafür, dass die Datenbank oder das Verzeichnis der Nutzer dem Server[ {server}] antwortet.",
    fixGreylisting:
      "Lassen Sie das Greylisting einen ersten Versuch mindestens 36 Stunden behalten, und behandeln Sie alle Server eines Netzes gleich.",
    removeDeadList:
      "Nehmen Sie die Liste[ {list}] aus der Konfiguration des Servers. Es gibt sie nicht mehr[ (seit {since})], ihre Antworten bedeuten also nichts.",
    fixListQuery:
      "Fragen Sie die Liste[ {list}] über einen eigenen DNS-Resolver. Antworten aus 127.255.255.0/24 sind Fehler, keine Einträge.",
    renewLicence: "Erneuern Sie die Lizenz des Mailfilters, oder schalten Sie ihn ab.",
    checkFilter:
      "Prüfen Sie, warum der Filter den Server[ {ip}] abgewiesen hat: Die Antwort nennt keine Liste und keinen Fehler. Lassen Sie ihn zu, oder berichtigen Sie den Filter.",
    adjustRule:
      "Sehen Sie nach, welche Regel die Nachricht abgelehnt hat, und lassen Sie den Absender[ {sender}] zu, wenn er durch soll.",
    allowOutside:
      "Öffnen Sie die Adresse[ {address}] für Absender von außen, oder erlauben Sie den Absender[ {sender}].",
    command: "Zum Prüfen: [{command}|die Werkzeuge Ihres DNS und Mailservers.]",
    technical: "Technische Angaben: [{technical}|keine genannt.]",
  },

  retry: {
    automatic:
      "Schicken Sie die Nachricht nicht noch einmal: Ihr Mailsystem versucht es von selbst weiter[ bis {until}].",
    no: "Schicken Sie nichts mehr an diese Adresse; es käme wieder zurück.",
    corrected: "Schicken Sie die Nachricht noch einmal, sobald Sie die richtige Adresse haben.",
    room: "Schicken Sie die Nachricht noch einmal, wenn der Empfänger Platz geschaffen hat.",
    later: "Schicken Sie die Nachricht später noch einmal[, frühestens nach einer Pause: {wait}].",
    hours: "Schicken Sie die Nachricht in einigen Stunden noch einmal.",
    fixed: "Schicken Sie die Nachricht noch einmal, wenn das behoben ist; vorher würde sie wieder abgelehnt.",
    changed: "Schicken Sie die Nachricht noch einmal, nachdem Sie sie geändert haben.",
    once: "Sie können sie in einigen Stunden einmal erneut schicken. Kommt sie wieder zurück, muss zuerst die Ursache gefunden werden.",
    done: "Schicken Sie die Nachricht nicht noch einmal: Es ist nichts fehlgeschlagen.",
  },

  listOwner: {
    suppress:
      "Nehmen Sie die Adresse[ {address}] von Ihrer Liste. In den nächsten 72 Stunden gilt das auf Probe: Setzen Sie sie wieder darauf, wenn doch Post durchkommt oder der ganze empfangende Server gestört war.",
    quarantine:
      "Setzen Sie die Adresse[ {address}] 7 Tage lang aus. Scheitert sie noch einmal, mindestens 24 Stunden nach diesem Mal, nehmen Sie sie von der Liste.",
    disabled:
      "Schreiben Sie der Adresse[ {address}] vorerst nur selten. Nehmen Sie sie von der Liste, wenn sie 3 Mal gescheitert ist, verteilt über mindestens 30 Tage, und nichts durchkam.",
    full: "Behalten Sie die Adresse[ {address}] vorerst. Nehmen Sie sie von der Liste, wenn sie 3 Mal voll war, verteilt über mindestens 14 Tage, und nichts durchkam.",
    domain:
      "Behalten Sie die Adresse[ {address}]. Scheitert nach 72 Stunden immer noch alle Post an ihre Domain, setzen Sie die Domain aus und versuchen Sie es einmal am Tag.",
    none: "Behalten Sie die Adresse[ {address}] auf Ihrer Liste, und rechnen Sie ihr das nicht an.",
    release: "Die Adresse[ {address}] funktioniert: Beenden Sie jede Pause, und vergessen Sie frühere Fehlschläge.",
    wish: "Lassen Sie die Adresse[ {address}] von Ihrer Liste, solange ihr Inhaber nicht um Post bittet.",
  },

  parties: {
    sender: "Sie",
    "sender-admin": "Ihr Mailanbieter oder Administrator",
    recipient: "Der Empfänger",
    "recipient-admin": "Die Mail-Administration des Empfängers",
    "third-party": "Jemand anderes",
    nobody: "Niemand",
    unknown: "Nicht bekannt",
  },

  ticket: {
    toProvider: "Ihr Mailanbieter oder Hoster (Support)",
    toAdmin: "Die Administration des empfangenden Mailservers",
    toRecipient: "[{address}, telefonisch|Telefonisch] oder auf anderem Weg, da E-Mail nicht ankommt",
    subjectBlocked: "Bitte[ {blocked}| unseren Mailserver] von[ {list}| der Sperrliste des Empfängers] nehmen lassen",
    subjectProvider: "E-Mail[ an {domain}] wird abgelehnt: ",
    subjectAdmin: "E-Mail[ an {domain}] wird von Ihrem Server abgelehnt: ",
    subjectRecipient: "Meine E-Mail[ an {address}] kommt nicht bei Ihnen an",
    hello: "Guten Tag,",
    introProvider:
      "eine Nachricht, die ich über Sie verschickt habe, wurde abgelehnt. Soweit der Bericht zeigt, lässt sich das bei Ihnen beheben. Alles Bekannte steht unten.",
    introAdmin:
      "E-Mails an Ihre Nutzer kommen nicht an. Soweit der Bericht zeigt, lässt sich das bei Ihnen beheben. Alles Bekannte steht unten.",
    introRecipient:
      "ich wollte Ihnen eine E-Mail schreiben, aber sie kam zurück. Vielleicht können Sie oder diejenigen helfen, die Ihre Post betreuen.",
    happened: "Was geschehen ist:",
    asks: "Worum ich Sie bitte:",
    facts: "Angaben:",
    answer: "Die Antwort des Servers im Wortlaut:",
    report: "Kopie des Berichts (private Teile ersetzt):",
    reportFull: "Kopie des Berichts:",
    thanks:
      "Bitte geben Sie mir Bescheid, wenn es erledigt ist, damit ich die Nachricht noch einmal schicken kann. Vielen Dank für Ihre Hilfe.",
    factIp: "Gesperrte Internetadresse",
    factSendingIp: "Sendende Internetadresse",
    factBlocked: "Von der Liste genannt",
    factList: "Sperrliste",
    factDelist: "Seite zum Entfernen",
    factServer: "Abgelehnt von",
    factReporter: "Gemeldet von",
    factRecipient: "Empfänger",
    factSender: "Absender",
    factDomain: "Domain des Empfängers",
    factCode: "Codes",
    factCommand: "Abgelehnt bei",
    factReference: "Referenz",
    factTime: "Zeit",
    factLastTry: "Letzter Versuch",
    factMessageId: "Message-ID",
    factQueueId: "Kennung in der Warteschlange",
    needIp: "Internetadresse des Servers",
    needDomain: "Domain",
    needError: "die Fehlermeldung",
    needContact: "Ihr Name und Ihre E-Mail-Adresse",
    needPhone: "Telefonnummer",
    needCompany: "Firma",
    needVolume: "Menge der Post",
    needReason: "warum entsperrt werden soll",
    needHeaders: "die Nachricht mit allen Kopfzeilen",
    needWebsite: "Website",
  },
};

export default german;
