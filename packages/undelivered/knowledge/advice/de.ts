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
      why: "Ein Zeichen fehlt, steht doppelt oder an falscher Stelle: ein Leerzeichen, ein Komma statt eines Punktes, kein @. Kein Bote kann so eine Adresse lesen, deshalb ging die Nachricht nicht auf die Reise.",
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
      summary: "Im Postfach[ {address}] ist kein Platz mehr für Ihre Nachricht.",
      why: "Jedes Postfach hat eine begrenzte Größe, wie ein Briefkasten, den niemand leert. Solange der Inhaber keinen Platz schafft, passt nichts mehr hinein.",
    },
    "mailbox-unavailable": {
      title: "Das Postfach ist nicht erreichbar",
      summary: "Der empfangende Server[ {server}] lehnt das Postfach[ {address}] ab und nennt keinen Grund.",
      why: "Vielleicht gibt es die Adresse nicht, vielleicht ist sie geschlossen, vielleicht hält eine Regel Ihre Post fern. Die Worte des Servers lassen alles drei offen.",
    },
    "recipient-restricted": {
      title: "Hierhin dürfen Sie nicht schreiben",
      summary: "Die Adresse[ {address}] funktioniert, nimmt aber von Ihnen keine Post an.",
      why: "Manche Postfächer und Gruppen nehmen nur Post von bestimmten Leuten an. Eine Regel des Empfängers oder seiner Organisation hat Ihre Nachricht abgewiesen; dort lässt sie sich ändern.",
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
      title: "Das Adressbuch gab keine Antwort",
      summary: "Die Nameserver, die wissen, wohin Post für[ {domain}| diese Domain] gehört, haben nicht geantwortet.",
      why: "Das Adressbuch des Internets (DNS) sagt dem Boten, wohin er muss. Keine Antwort heißt nicht, dass es die Domain nicht mehr gibt: Die Nameserver des Empfängers oder die Abfrage bei Ihrem Anbieter sind gerade gestört.",
    },
    "dns-misconfigured": {
      title: "Die Domain führt ins Leere",
      summary: "Die Domain[ {domain}] nennt einen Mailserver, der unter diesem Namen nicht zu erreichen ist.",
      why: "Die Einträge der Domain im DNS, dem Adressbuch des Internets, sind falsch. Der Bote hat eine Adresse, aber dort steht kein Haus. Berichtigen kann das nur, wer die Domain verwaltet.",
    },
    "connection-failed": {
      title: "Der empfangende Server war unerreichbar",
      summary:
        "Ihr Mailsystem konnte den empfangenden Server[ {server}] nicht erreichen, oder die Verbindung brach ab.",
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
      title: "Der Server kennt keinen Weg",
      summary: "Der Server[ {server}] weiß nicht, wohin er Post für[ {address}| diese Adresse] geben soll.",
      why: "Die Domain ist dort nicht (mehr) eingerichtet, oder die Adresse ist vertippt. Es ist wie ein Postamt, das für diese Straße keinen Zusteller hat.",
    },
    "delivery-expired": {
      title: "Die Zustellung wurde aufgegeben",
      summary: "Ihr Mailsystem hat lange versucht, an[ {address}| diesen Empfänger] zuzustellen, und hat aufgegeben.",
      why: "Eine Nachricht, die nicht zugestellt werden kann, wird einige Tage lang erneut versucht und dann zurückgegeben. Die Ursache steht in der letzten Antwort der Gegenseite.",
    },
    "auth-required": {
      title: "Der Server verlangt eine Anmeldung",
      summary:
        "Der Postausgangsserver[ {server}] hat die Nachricht[ auf Port {port}] abgelehnt, weil Sie nicht angemeldet waren.",
      why: "Ein Postausgangsserver nimmt Post an andere Domains nur von Leuten an, die sich anmelden. Sonst könnte jeder in seinem Namen verschicken. Das ist der erste der drei Fälle von „Relaying denied“.",
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
      why: "Die Einträge der Domain führen zu diesem Server, aber dort ist sie nicht eingerichtet. So hält er Ihre Nachricht für eine, die er an Fremde weitergeben soll, und lehnt ab: der zweite Fall von „Relaying denied“. Sie haben nichts falsch gemacht.",
    },
    "relay-denied": {
      title: "Der Server leitet nicht weiter",
      summary: "Der Server[ {server}] weigert sich, Post[ von {reporter}] für[ {domain}| diese Domain] weiterzuleiten.",
      why: "Ein Server nimmt eine Nachricht nur an, wenn der Absender angemeldet ist, wenn er selbst das Ziel ist oder wenn er zum Weiterleiten eingerichtet ist. Nichts davon traf hier zu, und seine Worte sagen nicht, was gemeint war.",
    },
    "sender-not-permitted": {
      title: "Diesen Absender dürfen Sie nicht verwenden",
      summary: "Der Server lässt Sie nicht unter der Adresse[ {sender}| in der Absenderzeile] senden.",
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
      summary: "Ihr eigenes Mailkonto[ {sender}] oder Ihre Organisation ist für den Versand gesperrt.",
      why: "Das tun Anbieter, wenn ein Konto Spam verschickt; oft kennt dann jemand anderes das Passwort. Die Adresse des Empfängers ist in Ordnung.",
    },
    "locally-suppressed": {
      title: "Ihr Versanddienst hat ausgelassen",
      summary:
        "Ihr Versanddienst hat keine Zustellung versucht, weil[ {address}| diese Adresse] auf seiner eigenen Sperrliste steht.",
      why: "Der Dienst merkt sich Adressen, bei denen es früher scheiterte oder die keine Post wollten. Über das Postfach sagt das nichts Neues.",
    },
    greylisted: {
      title: "Bitte später noch einmal",
      summary:
        "Der empfangende Server[ {server}] weist erste Kontakte absichtlich ab und bittet Ihr Mailsystem, wiederzukommen[ (nach {wait})].",
      why: "Das heißt Greylisting. Richtige Mailsysteme versuchen es von selbst noch einmal, Spam-Programme meist nicht. Es ist wie ein Pförtner, der beim zweiten Klingeln öffnet: Normalerweise kommt die Nachricht innerhalb einer Stunde an.",
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
      summary: "Der empfangende Server[ {server}] hat Ihre Nachricht wegen eines Fehlers im eigenen Filter abgelehnt.",
      why: "Der Filter urteilt nach etwas, das nicht stimmt, und weist so auch gute Post ab. Sie und Ihr Anbieter haben nichts falsch gemacht; nur die Administration dort kann es berichtigen.",
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
      summary: "Die Nachricht ist größer, als der Server[ {server}] annimmt[: höchstens {limit}].",
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
      why: "Die Festplatte, auf der alle Postfächer liegen, ist voll, oder dem Server fehlt Arbeitsspeicher. Nicht ein Briefkasten ist voll, sondern das ganze Postamt.",
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
      summary: "Ihr Mailsystem und der Server[ {server}] haben einander nicht verstanden.",
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
    "address-moved.new-owner": {
      title: "Die Adresse gehört jemand anderem",
      summary: "Die Adresse[ {address}] gehört jetzt jemand anderem, deshalb wurde Ihre Nachricht nicht übergeben.",
      why: "Der Name wurde neu vergeben. Der Server schützt Ihre Nachricht vor fremden Augen.",
    },
    "mailbox-disabled.inactive": {
      summary: "Das Postfach[ {address}] wurde lange nicht benutzt und ist abgeschaltet worden.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Die Weiterleitung funktioniert nicht mehr",
      summary: "Das Postfach[ {address}] gibt seine Post an ein anderes weiter, und dieses ist nicht zu erreichen.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Das Postfach[ {address}] ist voll und wurde lange nicht benutzt.",
    },
    "recipient-restricted.members-only": {
      summary: "An die Gruppe oder Liste[ {address}] dürfen nur Mitglieder schreiben.",
    },
    "recipient-restricted.internal-only": {
      summary: "An[ {address}| diese Adresse] dürfen nur Leute aus der eigenen Organisation schreiben.",
    },
    "recipient-restricted.sender-blocked": {
      summary:
        "Der Inhaber von[ {address}| diesem Postfach] oder die Organisation hat Ihre Adresse[ {sender}] gesperrt.",
    },
    "recipient-restricted.moderated": {
      summary:
        "Nachrichten an[ {address}| diese Gruppe] muss ein Moderator freigeben, und Ihre wurde nicht durchgelassen.",
    },
    "domain-no-mail.null-mx": {
      summary: "Die Domain[ {domain}] erklärt, dass sie überhaupt keine E-Mails empfängt.",
    },
    "connection-failed.refused": {
      title: "Der empfangende Server wies ab",
      summary: "Der empfangende Server[ {server}] ist da, aber nichts auf ihm antwortet auf Post.",
    },
    "connection-failed.timeout": {
      title: "Der empfangende Server antwortete nicht",
      summary: "Der empfangende Server[ {server}] hat nicht rechtzeitig geantwortet.",
    },
    "connection-failed.port-25-blocked": {
      title: "Ausgehende Post ist gesperrt",
      summary: "Ihr Internetanbieter lässt von diesem Anschluss keine Post hinaus (Port 25).",
      why: "Viele Anbieter schließen Port 25, die Tür für Post zwischen Servern, damit befallene Rechner keinen Spam verschicken. Mailprogramme nehmen andere Türen: 587 oder 465.",
    },
    "tls-failed.certificate": {
      summary:
        "Das Zertifikat des empfangenden Servers[ {server}] ist ungültig, deshalb kam keine sichere Verbindung zustande.",
    },
    "tls-failed.starttls-missing": {
      summary: "Der Server[ {server}] bietet keine Verschlüsselung an, und eine Seite besteht darauf.",
    },
    "credentials-rejected.second-factor": {
      title: "Ein App-Passwort ist nötig",
      summary: "Der Server[ {server}] nimmt Ihr gewöhnliches Passwort von einem Mailprogramm nicht an.",
      why: "Ihr Konto ist bei der Anmeldung durch einen zweiten Schritt geschützt, den ein Mailprogramm nicht gehen kann. Dafür gibt es App-Passwörter: lange Passwörter für nur ein Programm.",
    },
    "credentials-rejected.web-login": {
      summary: "Der Anbieter möchte, dass Sie sich einmal im Browser anmelden, bevor das Mailprogramm senden darf.",
    },
    "domain-not-hosted.own": {
      title: "Ihre Domain ist nicht freigeschaltet",
      summary: "Der Server[ {server}] weiß nicht, dass er Post für Ihre eigene Domain[ {domain}] annehmen soll.",
    },
    "locally-suppressed.complained": {
      summary:
        "Ihr Versanddienst hat[ {address}| diese Adresse] ausgelassen, weil dort Ihre Post einmal als Spam gemeldet wurde.",
      why: "Wer Post als Spam meldet, will sie nicht. Deshalb senden Dienste nichts mehr an diese Person.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Ihr Versanddienst hat[ {address}| diese Adresse] ausgelassen, weil sie abgemeldet wurde.",
    },
    "greylisted.stuck": {
      title: "Greylisting, das nie endet",
      summary:
        "Der empfangende Server[ {server}] hat Ihr Mailsystem[ {elapsed} lang] bei jedem Versuch weggeschickt; so kommt die Nachricht womöglich nie an.",
      why: "Greylisting soll beim zweiten Versuch öffnen. Ihr Mailsystem wartet aber jedes Mal länger: 5, 10, 20, 40, 80, 160, 320 Minuten und dann etwa 8 Stunden. Vergisst der empfangende Server einen ersten Versuch nach 4 bis 6 Stunden, ist eine Pause von 8 Stunden länger als sein Gedächtnis, und jeder Versuch gilt wieder als der erste.",
    },
    "rate-limited.reputation-throttle": {
      summary:
        "Der empfangende Server[ {server}] nimmt Post von Ihrem Mailserver[ {ip}] nur langsam an, weil er ihm noch nicht traut.",
      why: "Neue Server und solche, von denen Spam oder Beschwerden kamen, bekommen ein niedriges Limit. Es steigt, wenn eine Zeit lang gute Post folgt.",
    },
    "blocklisted.domain": {
      title: "Eine Domain ist gesperrt",
      summary:
        "[Die Sperrliste {list}|Eine öffentliche Sperrliste] nennt die Domain[ {blocked}] des Absenders, deshalb hat der empfangende Server[ {server}] die Nachricht abgelehnt.",
    },
    "blocklisted.url": {
      title: "Ein Link ist gesperrt",
      summary:
        "[Die Sperrliste {list}|Eine öffentliche Sperrliste] nennt einen Link in der Nachricht[, {blocked},] und so hat der empfangende Server[ {server}] sie abgelehnt.",
      why: "Die Website hinter dem Link wurde für Spam oder schädliche Seiten missbraucht, vielleicht weil sie gehackt wurde. Die Adresse des Empfängers ist in Ordnung.",
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
        "Die empfangende Seite[ {server}] lehnt Post von Ihrer Domain[ {senderDomain}] wegen ihres schlechten Rufs ab.",
    },
    "reputation-blocked.netblock": {
      title: "Das Netz Ihres Anbieters ist gesperrt",
      summary:
        "Die empfangende Seite[ {server}] hat einen Teil des Netzes Ihres Anbieters auf ihre eigene Sperrliste gesetzt[ (Ihr Mailserver: {ip})].",
      why: "Von benachbarten Servern desselben Anbieters kam Spam, und der Empfänger sperrt sie alle zusammen. Das kann nur Ihr Anbieter mit dem Empfänger klären.",
    },
    "reverse-dns-invalid.ptr-missing": {
      summary:
        "Der empfangende Server[ {server}] hat abgelehnt, weil die Internetadresse Ihres Mailservers[ {ip}] zu keinem Namen führt (Reverse-DNS).",
    },
    "reverse-dns-invalid.helo-invalid": {
      summary:
        "Der empfangende Server[ {server}] hat abgelehnt, weil Ihr Mailserver[ {ip}] ihn mit einem Namen grüßt, den es nicht gibt.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Der Empfänger fragt eine tote Liste",
      summary:
        "Der empfangende Server[ {server}] fragt eine Sperrliste[, {list},] die geschlossen ist[ (seit {since})], und nimmt ihr Schweigen oder ihren Unsinn für ein Ja.",
    },
    "receiver-filter-broken.query-refused": {
      summary:
        "Der empfangende Server[ {server}] fragt eine Sperrliste[ {list}] auf eine Weise, die sie ablehnt, und hält die Ablehnung für einen Eintrag.",
      why: "Listen antworten auf Fragen über öffentliche DNS-Resolver oder auf zu viele Fragen mit einem Fehlercode. Ihr Server steht nicht auf der Liste; der Filter liest den Fehler falsch.",
    },
    "receiver-filter-broken.licence": {
      summary: "Die Lizenz des Mailfilters auf dem empfangenden Server[ {server}] ist abgelaufen.",
    },
    "sender-auth-failed.spf": {
      summary: "Die Domain[ {senderDomain}] erlaubt Ihrem Mailserver[ {ip}] nicht, für sie zu senden (SPF).",
      why: "Eine Domain führt eine Liste der Server, die ihre Post senden dürfen, genannt SPF. Der Server, der Ihre Nachricht sandte, steht nicht darauf, oder die Nachricht wurde unterwegs weitergeleitet.",
    },
    "sender-auth-failed.dkim": {
      summary: "Das Siegel der Domain[ {senderDomain}] auf der Nachricht fehlt oder ist gebrochen (DKIM).",
      why: "DKIM ist ein Siegel, das der sendende Server auf jede Nachricht setzt. Es fehlt, oder unterwegs wurde die Nachricht nach dem Versiegeln verändert.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Die Domain[ {senderDomain}] bittet Empfänger, Post ohne Herkunftsnachweis abzulehnen (DMARC), und dieser Nachricht fehlte er.",
    },
    "message-too-large.headers": {
      title: "Der Nachrichtenkopf ist zu groß",
      summary:
        "Die Kopfzeilen der Nachricht mit Absendern und Empfängern sind größer, als der Server[ {server}] annimmt.",
    },
    "message-too-large.attachments-count": {
      title: "Zu viele Anhänge",
      summary: "Die Nachricht hat mehr Anhänge, als der Server[ {server}] annimmt.",
    },
    "malware.phishing": {
      title: "Für einen Betrugsversuch gehalten",
      summary:
        "Der empfangende Server[ {server}] hält die Nachricht für einen Versuch, Passwörter oder Geld zu stehlen.",
    },
    "spam-content.url": {
      summary: "Der empfangende Server[ {server}] hält diese Nachricht wegen eines Links darin für Spam.",
    },
    "policy-rejected.admin-rule": {
      summary:
        "Die Administration der empfangenden Seite[ {server}] hat eine Regel aufgestellt, die diese Nachricht ablehnt.",
    },
    "policy-rejected.geo": {
      summary: "Der empfangende Server[ {server}] nimmt keine Post aus dem Land oder Netz an, aus dem Ihre kommt.",
    },
    "policy-rejected.ipv6": {
      summary:
        "Der empfangende Server[ {server}] nimmt diese Post nicht über IPv6 an, die neuere Art von Internetadressen.",
    },
    "server-full.resources": {
      summary:
        "Dem empfangenden Server[ {server}] fehlen Arbeitsspeicher oder andere Mittel; er nimmt vorerst keine Post an.",
    },
    "server-error.maintenance": {
      summary: "Der empfangende Server[ {server}] wird gewartet und nimmt vorerst keine Post an.",
    },
    "protocol-error.smtputf8": {
      summary:
        "Der Server[ {server}] kann nicht mit Adressen umgehen, die andere als einfache lateinische Buchstaben enthalten.",
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
    checkDomain: "Prüfen Sie den Teil nach dem @[: {domain}]. Ein falscher Buchstabe führt ins Leere.",
    askNewAddress: "Fragen Sie den Empfänger telefonisch oder auf anderem Weg nach einer Adresse, die funktioniert.",
    tellRecipient: "Sagen Sie dem Empfänger telefonisch oder auf anderem Weg, dass Ihre Post nicht durchkommt.",
    useNewAddress: "Schreiben Sie an die neue Adresse[ {newAddress}] und ändern Sie sie in Ihrem Adressbuch.",
    askToAllow:
      "Bitten Sie den Empfänger telefonisch oder auf anderem Weg, Post von[ {sender}| Ihrer Adresse] zuzulassen.",
    joinOrAsk:
      "Treten Sie zuerst der Gruppe oder Liste bei, oder bitten Sie ein Mitglied, Ihre Nachricht weiterzugeben.",
    shareByLink: "Legen Sie die Dateien bei einem Dienst zum Teilen ab und schicken Sie stattdessen den Link.",
    shrink:
      "Machen Sie die Nachricht kleiner[ als {limit}]: Verkleinern Sie Bilder oder schicken Sie die Dateien einzeln.",
    split: "Verteilen Sie die Empfänger auf mehrere Nachrichten.",
    login:
      "Öffnen Sie im Mailprogramm die Einstellungen des Postausgangsservers (SMTP) und schalten Sie die Anmeldung ein: Port 587 oder 465, Ihre vollständige E-Mail-Adresse als Benutzername und das Passwort Ihres Postfachs.",
    checkPassword: "Geben Sie Benutzername (Ihre vollständige E-Mail-Adresse) und Passwort im Mailprogramm neu ein.",
    appPassword:
      "Erzeugen Sie in den Kontoeinstellungen bei Ihrem Anbieter ein App-Passwort und tragen Sie es im Mailprogramm ein.",
    webLogin: "Melden Sie sich einmal auf der Website Ihres Anbieters an und folgen Sie dem, was dort verlangt wird.",
    ownSender: "Wählen Sie als Absender eine Adresse, die zu dem Konto gehört, mit dem Sie sich anmelden.",
    waitForLimit:
      "Warten Sie, bis das Limit zurückgesetzt wird, meist innerhalb eines Tages. Nehmen Sie für Newsletter einen Dienst, der dafür gemacht ist.",
    secureAccount:
      "Ändern Sie Ihr Passwort und sehen Sie unter „Gesendet“ nach Nachrichten, die Sie nicht geschrieben haben.",
    askProvider: "Schicken Sie die fertige Nachricht an Ihren Mailanbieter oder Administrator.",
    askAdmin: "Schicken Sie die fertige Nachricht an die Administration der empfangenden Seite.",
    scan: "Prüfen Sie Ihren Rechner mit einem aktuellen Virenscanner, und schicken Sie den Anhang nicht noch einmal.",
    reword: "Lassen Sie unnötige Links, Kurzadressen und Anhänge weg, und schreiben Sie in einfachen Sätzen.",
    removeLink: "Nehmen Sie den Link[ {blocked}] aus der Nachricht.",
    otherProgram: "Schicken Sie die Nachricht mit einem anderen Mailprogramm oder über die Website Ihres Anbieters.",
    asciiAddress: "Fragen Sie den Empfänger nach einer Adresse aus einfachen lateinischen Buchstaben und Ziffern.",
    reviewSuppression:
      "Suchen Sie die Adresse[ {address}] in der Sperrliste Ihres Versanddienstes, lesen Sie nach, warum sie dort steht, und entfernen Sie sie nur, wenn Sie wissen, dass sie funktioniert.",
    respectWish: "Schreiben Sie dieser Person nicht mehr, solange sie nicht darum bittet.",
    nothing: "Sie müssen nichts tun: Ihr Mailsystem versucht es von selbst noch einmal.",
    writeAgain: "Schicken Sie die Nachricht noch einmal.",
    pasteAll: "Geben Sie uns die ganze Meldung mit den technischen Zeilen am Ende. Dort steht oft die Ursache.",

    stopCause:
      "Suchen Sie im Mail-Log das Konto oder die Website, die Spam verschickt, und stellen Sie es ab. Sonst ist der Server bald wieder gesperrt.",
    delist:
      "Bitten Sie dann darum,[ {blocked}| den Server] von[ {list}| der Liste] zu nehmen[. Verlangt werden: {needs}].",
    askReceiver:
      "Schreiben Sie dann der empfangenden Seite[ {provider}] über deren eigenes Formular[. Verlangt werden: {needs}].",
    readCode:
      "Lesen Sie, was die empfangende Seite[ {provider}] über[ ihren Code {operatorCode}| solche Antworten] schreibt.",
    operatorEnded:
      "Fragen Sie nicht bei[ {provider}| diesem Betreiber] nach: Den Dienst gibt es nicht mehr[ ({ended})][. Wenden Sie sich stattdessen an {successor}].",
    useSmarthost: "Lassen Sie diesen Rechner über den Postausgangsserver Ihres Anbieters zustellen statt direkt.",
    setPtr:
      "Lassen Sie den Inhaber der Internetadresse[ {ip}] einen Reverse-DNS-Namen eintragen, der zur selben Adresse zurückführt.",
    fixHelo: "Stellen Sie den Namen, mit dem der Server grüßt, auf einen vollständigen Namen, den es im DNS gibt.",
    fixSpf: "Nehmen Sie den Server[ {ip}] in den SPF-Eintrag der Domain[ {senderDomain}] auf.",
    fixDkim:
      "Schalten Sie die DKIM-Signatur für die Domain[ {senderDomain}] ein und prüfen Sie, ob der öffentliche Schlüssel im DNS der richtige ist.",
    fixDmarc: "Lassen Sie SPF oder DKIM dieselbe Domain verwenden wie die Absenderzeile; das vergleicht DMARC.",
    fixSenderDomain:
      "Sorgen Sie dafür, dass es die Domain[ {senderDomain}] gibt und dass sie einen Eintrag für Post (MX) hat, damit man zurückschreiben kann.",
    slowDown: "Lassen Sie das Mailsystem langsamer und über weniger Verbindungen an diesen Empfänger senden.",
    allowRelay:
      "Stellen Sie das Relay[ {server}] so ein, dass es Post von Ihrem Mailserver annimmt, nach Anmeldung oder anhand der Internetadresse.",
    checkResolver: "Wenn Post an viele Domains so scheitert, prüfen Sie den DNS-Resolver Ihres eigenen Mailservers.",
    checkOutbound: "Wenn Post an viele Server so scheitert, prüfen Sie, ob Port 25 nach außen offen ist.",
    retrySettings:
      "Lassen Sie Ihren Mailserver mindestens alle 2 Stunden einen neuen Versuch machen, und immer von derselben Internetadresse.",
    grantSendAs: "Geben Sie dem Konto das Recht, unter der Adresse[ {sender}] zu senden.",
    release: "Geben Sie das Konto frei, sobald das Passwort geändert ist und kein Spam mehr hinausgeht.",
    checkTls: "Prüfen Sie auf Ihrem eigenen Mailserver die Einstellungen zur Verschlüsselung für diesen Empfänger.",
    breakLoop: "Suchen Sie nach Weiterleitungen, die Post im Kreis schicken, und entfernen Sie eine davon.",
    fixSoftware:
      "Prüfen Sie das Programm, das die Nachricht schrieb oder sandte; der Hersteller kann die Form berichtigen.",
    updateSoftware: "Sehen Sie sich den Dialog im Mail-Log an und bringen Sie die Mailsoftware auf den neuesten Stand.",

    makeRoom: "Löschen Sie alte Nachrichten und leeren Sie den Papierkorb, oder besorgen Sie sich mehr Platz.",
    reopen: "Melden Sie sich bei Ihrem Anbieter an oder fragen Sie dort, damit das Postfach wieder geöffnet wird.",
    allowSender: "Setzen Sie die Adresse[ {sender}] auf die Liste der erlaubten Absender.",
    fixForwarding: "Berichtigen Sie die Weiterleitung des Postfachs[ {address}], oder schalten Sie sie ab.",
    askOwnAdmin: "Bitten Sie Ihre Administration, nachzusehen; der Bericht des Absenders hilft.",

    authorizeDomain:
      "Schalten Sie den Server[ {server}] für die Domain[ {domain}] frei: Nehmen Sie sie in die Domains auf, deren Post er als eigene annimmt.",
    relayOnward:
      "Soll der Server Post an einen anderen weitergeben, richten Sie ihn als Relay für die Domain[ {domain}] ein.",
    correctMx:
      "Ist ein anderer Server für die Domain[ {domain}] richtig, ändern Sie ihren MX-Eintrag auf diesen Server.",
    fixDns:
      "Berichtigen Sie die DNS-Einträge der Domain[ {domain}]: Der MX-Eintrag muss einen Server nennen, den es gibt und der eine Adresse hat.",
    fixNameServers: "Sorgen Sie dafür, dass alle Nameserver der Domain[ {domain}] antworten.",
    openServer: "Sorgen Sie dafür, dass der Mailserver[ {server}] läuft und die Firewall Port 25 hereinlässt.",
    fixCertificate:
      "Erneuern Sie das Zertifikat des Servers[ {server}], und prüfen Sie, was die Domain über Verschlüsselung veröffentlicht (MTA-STS, TLSA).",
    freeDisk: "Schaffen Sie Platz auf der Festplatte des Servers[ {server}], oder geben Sie ihm mehr Mittel.",
    repairServer: "Sehen Sie im Log des Servers[ {server}] zur Zeit des Berichts nach, und beheben Sie den Fehler.",
    fixDelivery:
      "Prüfen Sie, wie der Server[ {server}] ins Postfach[ {address}] zustellt: Weiterleitungen, Filter, Rechte.",
    fixGreylisting:
      "Lassen Sie das Greylisting einen ersten Versuch mindestens 36 Stunden behalten, und behandeln Sie alle Server eines Netzes gleich.",
    removeDeadList:
      "Nehmen Sie die Liste[ {list}] aus der Konfiguration des Servers. Es gibt sie nicht mehr[ (seit {since})], ihre Antworten bedeuten also nichts.",
    fixListQuery:
      "Fragen Sie die Liste[ {list}] über einen eigenen DNS-Resolver. Antworten aus 127.255.255.0/24 sind Fehler, keine Einträge.",
    renewLicence: "Erneuern Sie die Lizenz des Mailfilters, oder schalten Sie ihn ab.",
    checkFilter:
      "Prüfen Sie, warum der Filter den Server[ {ip}] abgewiesen hat: Die Antwort nennt keine Liste und kein Vergehen. Lassen Sie ihn zu, oder berichtigen Sie den Filter.",
    adjustRule:
      "Sehen Sie nach, welche Regel die Nachricht abgelehnt hat, und lassen Sie den Absender[ {sender}] zu, wenn er durch soll.",

    command: "Zum Prüfen: [{command}|die Werkzeuge Ihres DNS und Mailservers.]",
    technical: "Technische Angaben: [{technical}|keine genannt.]",
  },

  retry: {
    automatic: "Schicken Sie sie nicht noch einmal: Ihr Mailsystem versucht es von selbst weiter[ bis {until}].",
    no: "Schicken Sie nichts mehr an diese Adresse; es käme wieder zurück.",
    corrected: "Schicken Sie sie noch einmal, sobald Sie die richtige Adresse haben.",
    room: "Schicken Sie sie noch einmal, wenn der Empfänger Platz geschaffen hat.",
    later: "Schicken Sie sie später noch einmal[, frühestens nach einer Pause: {wait}].",
    hours: "Schicken Sie sie in einigen Stunden noch einmal.",
    fixed: "Schicken Sie sie noch einmal, wenn das behoben ist; vorher würde sie wieder abgelehnt.",
    changed: "Schicken Sie sie noch einmal, nachdem Sie sie geändert haben.",
    once: "Sie können sie in einigen Stunden einmal erneut schicken. Kommt sie wieder zurück, muss zuerst die Ursache gefunden werden.",
    done: "Schicken Sie sie nicht noch einmal: Sie ist angekommen.",
  },

  listOwner: {
    suppress:
      "Nehmen Sie die Adresse[ {address}] von Ihrer Liste. Setzen Sie sie nur wieder darauf, wenn der Inhaber bestätigt, dass sie funktioniert.",
    quarantine:
      "Setzen Sie die Adresse[ {address}] eine Woche lang aus. Scheitert es danach wieder, nehmen Sie sie von der Liste.",
    none: "Behalten Sie die Adresse[ {address}] auf Ihrer Liste, und rechnen Sie ihr das nicht an.",
    full: "Behalten Sie die Adresse[ {address}] vorerst. Setzen Sie sie aus, wenn sie über mindestens zwei Wochen dreimal voll ist.",
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
    subjectBlocked: "Bitte unseren Mailserver[ {blocked}] von der Sperrliste nehmen lassen[: {list}]",
    subjectProvider: "E-Mail[ an {domain}] wird abgelehnt: ",
    subjectAdmin: "E-Mail[ an {domain}] wird von Ihrem Server abgelehnt: ",
    subjectRecipient: "Meine E-Mail[ an {address}] kommt nicht bei Ihnen an",
    hello: "Guten Tag,",
    introProvider:
      "eine Nachricht von mir wurde abgelehnt. Soweit der Bericht zeigt, lässt sich das bei Ihnen beheben. Alles, was ich weiß, steht unten.",
    introAdmin:
      "E-Mails an Ihre Nutzer werden abgelehnt. Soweit der Bericht zeigt, lässt sich das bei Ihnen beheben. Alle bekannten Angaben stehen unten.",
    introRecipient:
      "ich wollte Ihnen eine E-Mail schreiben, aber sie kam zurück. Vielleicht können Sie oder diejenigen helfen, die Ihre Post betreuen.",
    happened: "Was geschehen ist:",
    asks: "Worum ich Sie bitte:",
    facts: "Angaben:",
    answer: "Die Antwort des Servers im Wortlaut:",
    report: "Kopie des Berichts (private Teile ersetzt):",
    reportFull: "Kopie des Berichts:",
    thanks: "Vielen Dank für Ihre Hilfe.",
    factIp: "Gesperrte Internetadresse",
    factBlocked: "Von der Liste genannt",
    factList: "Sperrliste",
    factDelist: "Seite zum Entfernen",
    factServer: "Abgelehnt von",
    factReporter: "Gemeldet von",
    factRecipient: "Empfänger",
    factSender: "Absender",
    factDomain: "Domain des Empfängers",
    factCode: "Codes",
    factReference: "Referenz",
    factTime: "Zeit",
    factMessageId: "Message-ID",
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
