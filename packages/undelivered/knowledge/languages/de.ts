import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in German. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "de",
  name: "German",
  subjects: {
    failure: [
      "Nicht zugestellte Nachricht", "Nicht zugestellte E-Mail", "Nicht zugestellte Mail",
      "Zustellung teilweise fehlgeschlagen",
      "Nicht zustellbar", "Unzustellbar", "Zustellung gescheitert", "Zustellung war nicht möglich", "Unzustellbare", 
      "Unzustellbar:", "Nicht zustellbar:", "Unzustellbare E-Mail", "Unzustellbare Nachricht", "Unzustellbare Mail",
      "Mail nicht zustellbar", "E-Mail nicht zustellbar", "Nachricht nicht zustellbar", "Nachricht unzustellbar",
      "Zustellung fehlgeschlagen", "Zustellung der E-Mail fehlgeschlagen", "Zustellung Ihrer E-Mail fehlgeschlagen",
      "Zustellung der Nachricht fehlgeschlagen", "Zustellung nicht möglich", "Fehler bei der Zustellung",
      "Zustellfehler", "Zustellungsfehler", "Zustellungsbenachrichtigung: Fehler", "Unzustellbarkeitsbericht",
      "Unzustellbarkeitsbenachrichtigung", "Nichtzustellbarkeitsbericht",
      "Benachrichtigung zum Übermittlungsstatus (Fehlgeschlagen)", "Benachrichtigung über den Zustellstatus (Fehler)",
      "Zustellstatus-Benachrichtigung (Fehler)", "Zurückgesendete Nachricht", "Rückläufer:", "Zurückgewiesene E-Mail",
      "Nachricht zurückgewiesen", "Mail zurück an Absender", "Ihre E-Mail konnte nicht zugestellt werden",
      "Ihre Nachricht konnte nicht zugestellt werden", "konnte nicht zugestellt werden", "Adresse nicht gefunden",
      "Nachricht blockiert", "Nachricht nicht zugestellt", "E-Mail nicht zugestellt"],
    delay: [
      "Benachrichtigung zum Übermittlungsstatus (Verzögerung)", "Benachrichtigung über den Zustellstatus (Verzögerung)",
      "Zustellung verzögert", "Zustellung verzögert:", "Verzögerte Zustellung", "Verzögerte Nachricht",
      "Verzögerte E-Mail", "Zustellung unvollständig", "Verspätete Nachricht", "Warnung: Nachricht * verzögert"],
    success: [
      "Übermittelt:", "Zugestellt:", "Zustellbestätigung", "Übermittlungsbestätigung",
      "Weitergeleitet an fremdes System", "Benachrichtigung zum Übermittlungsstatus (Erfolg)",
      "Erfolgreiche Zustellung"],
    autoReply: [
      "Automatische Antwort:", "Automatische Antwort", "Automatische Rückantwort", "Abwesenheitsnotiz:",
      "Abwesenheitsnotiz", "Abwesenheitsmeldung", "Abwesenheitsbenachrichtigung", "Abwesenheitsassistent",
      "Abwesenheit:", "Abwesend:", "Nicht im Büro", "Außer Haus", "Autom. Antwort", "Urlaubsbenachrichtigung",
      "Ich bin im Urlaub", "Eingangsbestätigung"],
    readReceipt: [
      "Gelesen:", "Nicht gelesen:", "Lesebestätigung", "Lesebestätigung (angezeigt)", "Empfangsbestätigung (angezeigt)",
      "Ungelesen gelöscht:", "Angezeigt:"],
  },
  senders: [
    "Mailzustellsystem", "Mail-Zustellsystem", "E-Mail-Zustellsystem", "Mail-Auslieferungssystem",
    "Systemadministrator", "Mail-Administrator", "Zustelldienst", "E-Mail-System", "Mailsystem", "Mail-Dämon"],
  failure: [
        "deine E-Mail-Nachricht an * hat nicht funktioniert|konnte nicht verarbeitet werden", "nicht an einen oder mehrere Empfänger zugestellt", "von einer Moderator * abgelehnt|abgewiesen|zurückgewiesen", "Virus * Diese E-Mail wird nicht zugestellt", "Empfängerliste konnte nicht verarbeitet werden",
"konnte aber nicht an * zugestellt werden", "aber nicht an * zugestellt",
    "Ihre Nachricht * wurde nicht zugestellt", "Ihre E-Mail * wurde nicht zugestellt",
    "Ihre Mail * wurde nicht zugestellt", "Ihre Nachricht * ist nicht zugestellt worden",
    "Ihre E-Mail * konnte * nicht zugestellt werden", "Ihre Nachricht * konnte * nicht zugestellt werden",
    "Ihre Mail * konnte * nicht zugestellt werden", "Ihre Nachricht * wurde abgewiesen",
    "Ihre Nachricht * wurde abgelehnt", "Ihre Nachricht * wurde zurückgewiesen", "Ihre E-Mail * wurde abgewiesen",
    "Ihre E-Mail * wurde abgelehnt", "Ihre E-Mail * wurde zurückgewiesen", "Die Zustellung * ist gescheitert",
    "Zustellung an * gescheitert", "Ihre Nachricht wurde automatisch abgewiesen",
    "konnte seit * nicht zugestellt werden", "Nachricht an die Liste * abgelehnt", "Nachricht an die Mailingliste * abgelehnt", "Nachricht an die Liste * zurückgewiesen", 
    "Diese Nachricht wurde automatisch von der Mail-Software erzeugt",
    "Diese Nachricht wurde automatisch von der Mailzustellsoftware", "Eine von Ihnen gesendete Nachricht konnte",
    "konnte nicht an einen oder mehrere Empfänger zugestellt werden",
    "konnte nicht an alle Empfänger zugestellt werden",
    "konnte an einen oder mehrere ihrer Empfänger nicht zugestellt werden",
    "Die folgenden Adressen waren nicht erreichbar", "Die folgende Adresse war nicht erreichbar",
    "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen",
    "Fehler bei der Zustellung an folgende Empfänger oder Gruppen",
    "Fehler bei der Zustellung an diese Empfänger oder Gruppen",
    "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten",
    "Fehler bei der Zustellung an folgende Empfänger oder Verteilerlisten",
    "Fehler bei der Zustellung an diese Empfänger oder Verteilerlisten",
    "Ihre Nachricht hat einige oder alle Empfänger nicht erreicht", "Folgende(r) Empfänger kann nicht erreicht werden",
    "Folgende(r) Empfänger konnte(n) nicht erreicht werden", "Folgende Empfänger konnten nicht erreicht werden",
    "Folgende Empfänger können nicht erreicht werden", "Ihre Nachricht an * konnte nicht zugestellt werden",
    "Ihre Nachricht konnte nicht zugestellt werden", "Ihre Nachricht wurde nicht zugestellt an",
    "Ihre E-Mail konnte nicht zugestellt werden", "Ihre E-Mail an * konnte nicht zugestellt werden",
    "Ihre Mail konnte nicht zugestellt werden", "Ihre E-Mail konnte an die folgenden Empfänger nicht zugestellt werden",
    "Ihre Nachricht konnte an folgende Empfänger nicht zugestellt werden",
    "Die Nachricht konnte nicht zugestellt werden", "Die E-Mail konnte nicht zugestellt werden",
    "Nachricht konnte nicht zugestellt werden", "Die Zustellung an folgende Empfänger ist fehlgeschlagen",
    "Die Zustellung an die folgenden Empfänger ist fehlgeschlagen",
    "Die Zustellung an den folgenden Empfänger ist fehlgeschlagen", "Übermittlung an folgende Empfänger fehlgeschlagen",
    "Übermittlung an folgende Empfänger endgültig fehlgeschlagen", "Zustellung an folgende Adresse fehlgeschlagen",
    "Zustellung an folgende Adressen fehlgeschlagen",
    "Dies ist eine automatisch erstellte Benachrichtigung über den Zustellstatus",
    "Dies ist eine automatisch generierte Benachrichtigung", "an einen oder mehrere Empfänger nicht zugestellt werden",
    "nicht an alle Empfänger zugestellt werden", "einem oder mehreren Empfängern nicht zugestellt werden",
    "Leider konnte Ihre Nachricht nicht zugestellt werden", "Leider konnte Ihre E-Mail nicht zugestellt werden",
    "Leider müssen wir Ihnen mitteilen, dass Ihre", "Es tut mir leid, Ihnen mitteilen zu müssen",
    "Die folgenden Adressen konnten nicht erreicht werden", "Die folgende Adresse ist fehlgeschlagen",
    "Die folgenden Adressen sind fehlgeschlagen", "ist nicht zustellbar", "war nicht zustellbar",
    "wurde nicht zugestellt an", "wurde nicht ausgeliefert", "konnte nicht ausgeliefert werden",
    "Ihre Nachricht wurde zurückgewiesen", "Ihre Nachricht wurde abgewiesen", "Dies ist ein dauerhafter Fehler",
    "Dies ist ein permanenter Fehler", "Das Senden der Nachricht ist fehlgeschlagen",
    "Fehler beim Senden der Nachricht", "Senden der Nachricht fehlgeschlagen",
    "Beim Senden der Nachricht ist ein Fehler aufgetreten", "Diese Nachricht wurde automatisch vom Mailserver erzeugt"],
  delay: [
    "zurückgehalten, bis", "an den/die Moderator(en) weitergeleitet", "ist vor der Weiterleitung eine Moderation erforderlich", "Ihre Nachricht an * zurückgehalten, bis eine Moderator", "wurde zurückgehalten, bis eine Moderator", "an die Liste * wurde zurückgehalten", 
    "wurde noch nicht an alle Empfänger zugestellt", "Sie müssen nichts unternehmen",
    "Es ist keine Aktion Ihrerseits erforderlich", "wird weiterhin zugestellt",
    "Die Zustellung an folgende Empfänger oder Gruppen hat sich verzögert",
    "Die Zustellung an folgende Empfänger oder Gruppen verzögert sich",
    "Die Zustellung an folgende Empfänger hat sich verzögert", "Die Zustellung an folgende Empfänger wurde verzögert",
    "Die Zustellung an diese Empfänger oder Gruppen verzögert sich", "Diese Nachricht wurde noch nicht zugestellt",
    "wurde noch nicht zugestellt", "konnte noch nicht zugestellt werden", "konnte bisher nicht zugestellt werden",
    "Es wird weiterhin versucht, die Nachricht zuzustellen", "Es wird weiter versucht",
    "Sie müssen die Nachricht nicht erneut senden", "Sie brauchen die Nachricht nicht erneut zu senden",
    "DIES IST NUR EINE WARNUNG", "Dies ist nur eine Warnung", "Die Zustellung wird weiter versucht",
    "Gmail versucht es noch", "Beim Zustellen der Nachricht ist vorübergehend ein Problem aufgetreten",
    "Es ist ein vorübergehendes Problem", "wird weiterhin versuchen", "Weitere Zustellversuche werden unternommen",
    "Die Zustellung Ihrer Nachricht verzögert sich"],
  success: [
    "Nachricht an * wurde zugestellt", "Nachricht wurde an * zugestellt",
    "Ihre Nachricht wurde an die folgenden Empfänger zugestellt",
    "Ihre Nachricht wurde an folgende Empfänger übermittelt", "Ihre Nachricht wurde erfolgreich zugestellt",
    "Ihre E-Mail wurde erfolgreich zugestellt", "Die Zustellung an folgende Empfänger oder Gruppen ist abgeschlossen",
    "Die Zustellung an diese Empfänger oder Gruppen wurde abgeschlossen, aber vom Zielserver wurde keine Zustellungsbenachrichtigung gesendet",
    "aber vom Zielserver wurde keine Zustellungsbenachrichtigung",
    "aber der Zielserver hat keine Übermittlungsbenachrichtigung gesendet", "wurde erfolgreich ausgeliefert"],
  expired: [
    "Die Nachricht konnte innerhalb des angegebenen Zeitlimits nicht übermittelt werden",
    "innerhalb des angegebenen Zeitraums nicht zugestellt", "zu lange in der Warteschlange",
    "seit * Tagen nicht zugestellt werden", "maximale Verweildauer in der Warteschlange",
    "Zustellversuche wurden eingestellt", "Die Zustellversuche werden eingestellt",
    "hat erfolglos versucht, diese Nachricht zuzustellen", "Der Server hat erfolglos versucht"],
  original: [
    "Ursprüngliche Nachrichtenkopfzeilen:", "Ursprüngliche Nachrichtenkopfzeilen", "Ursprüngliche Nachrichtenköpfe:",
    "Originalnachrichtenköpfe", "Kopfzeilen der ursprünglichen Nachricht", "Kopfzeilen der Originalnachricht",
    "Es folgt eine Kopie der Nachricht", "Es folgt eine Kopie Ihrer Nachricht", "Unterhalb dieser Zeile folgt",
    "Originalnachricht folgt", "Die ursprüngliche Nachricht lautete", "Kopie der ursprünglichen Nachricht",
    "Ursprüngliche Nachricht folgt", "----- Ursprüngliche Nachricht -----",
    "Dies ist eine Kopie der Nachricht, einschließlich aller Kopfzeilen"],
  diagnostic: [
    "Diagnoseinformationen für Administratoren:", "Diagnoseinformationen für Administratoren", "Generierender Server:",
    "Remoteserver hat Folgendes zurückgegeben", "Remote-Server hat zurückgegeben", "Remoteserver zurückgegeben",
    "Die folgende Organisation hat Ihre Nachricht abgelehnt:",
    "Die folgende Organisation hat Ihre Nachricht zurückgewiesen:", "Serverfehler:", "Fehlerdetails",
    "Gemeldeter Fehler:", "Technische Details zum dauerhaften Fehler:", "Technische Details des permanenten Fehlers:",
    "Die Antwort des Servers lautete:", "Antwort des Servers:", "Die Antwort lautete:",
    "Die Antwort vom Remote-Server lautete:", "Der Fehler, den der andere Server zurückgegeben hat, lautete:",
    "Der Mail-Server antwortete:", "Der Server antwortete:", "Serverantwort:", "Fehlermeldung des Servers:",
    "Grund für die Unzustellbarkeit:", "aus folgendem Grund:", "aus folgenden Gründen:", "mit folgender Fehlermeldung:",
    "mit folgendem Fehler:", "Letzter Fehler:", "DSN generiert von:"],
  autoReply: [
    "Ich bin derzeit nicht im Büro", "Ich bin zurzeit nicht im Büro", "Ich bin zur Zeit nicht im Büro",
    "Ich bin momentan nicht im Büro", "Ich bin im Moment nicht im Büro", "Ich bin bis zum * nicht im Büro",
    "Ich bin bis * nicht erreichbar", "Ich bin bis einschließlich", "Ich bin vom * bis", "Ich bin ab dem * wieder",
    "Ich bin ab * wieder im Büro", "Ich bin ab * wieder erreichbar", "bin ich wieder im Büro",
    "bin ich wieder für Sie da", "bin ich wieder erreichbar", "Ich befinde mich derzeit im Urlaub",
    "Ich befinde mich zurzeit im Urlaub", "Ich bin derzeit im Urlaub", "Ich bin zurzeit im Urlaub",
    "Ich bin im Urlaub bis", "Ich bin in Elternzeit", "Ich bin derzeit abwesend", "Ich bin zurzeit abwesend",
    "derzeit außer Haus", "zurzeit außer Haus", "Ihre E-Mail wird nicht weitergeleitet",
    "Ihre Nachricht wird nicht weitergeleitet", "E-Mails werden nicht weitergeleitet",
    "In dringenden Fällen wenden Sie sich bitte an", "In dringenden Fällen kontaktieren Sie",
    "Bitte wenden Sie sich in dringenden Fällen an", "Dies ist eine automatische Antwort",
    "Dies ist eine automatisch generierte Antwort", "Dies ist eine automatisch erzeugte Antwort",
    "Diese E-Mail wurde automatisch generiert, bitte antworten Sie nicht", "ist nicht mehr für unser Unternehmen tätig",
    "ist nicht mehr in unserem Unternehmen", "Dieses Postfach wird nicht mehr gelesen",
    "Diese E-Mail-Adresse ist nicht mehr gültig. Bitte wenden"],
  rules: [
    {
      id: "de/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "Postfach mit diesem Namen * nicht eingerichtet", "Postfach mit diesem Namen nicht",
          "Postfach mit diesem Namen ist * nicht", "Adresse ist * nicht vergeben",
          "zu dieser E-Mail-Adresse gibt es kein", "zu dieser Adresse gibt es kein",
          "unter dieser Adresse gibt es kein", "unter dieser Adresse ist kein",
          "gibt es bei uns nicht", "gibt es hier nicht", "existiert bei uns nicht",
          "Adressat unbekannt", "unbekannter Adressat", 
          "Benutzer unbekannt", "Benutzer nicht bekannt", "unbekannter Benutzer", "Nutzer unbekannt",
          "Empfänger unbekannt", "unbekannter Empfänger", "Empfängeradresse unbekannt", "Adresse unbekannt",
          "kein solcher Benutzer", "kein Benutzer mit diesem Namen", "keine Person mit diesem Namen", "Adresse ist nicht mehr verfügbar", "Adresse ist nicht mehr gültig", "Adresse nicht mehr gültig", "Benutzer existiert nicht",
          "Empfänger existiert nicht", "Empfänger * existiert nicht", "Postfach existiert nicht",
          "Postfach * existiert nicht", "Mailbox existiert nicht", "Adresse existiert nicht",
          "E-Mail-Adresse existiert nicht", "E-Mail-Adresse * existiert nicht", "E-Mail-Konto existiert nicht",
          "existiert auf diesem Server nicht", "Benutzer nicht gefunden", "Empfänger nicht gefunden",
          "Empfänger wurde nicht gefunden", "Postfach nicht gefunden", "E-Mail-Adresse wurde nicht gefunden",
          "E-Mail-Adresse nicht gefunden", "eingegebene E-Mail-Adresse konnte nicht gefunden werden",
          "E-Mail-Adresse des Empfängers wurde im E-Mail-System des Empfängers nicht gefunden",
          "wurde unter * nicht gefunden", "wurde nicht in * gefunden", "weil die Adresse nicht gefunden wurde",
          "da die Adresse nicht gefunden wurde", "der Empfängername wurde nicht erkannt", "nicht im Domino-Verzeichnis",
          "kein Konto mit diesem Namen", "kein Postfach mit diesem Namen"],
      },
      matches: ["550 Unter dieser Anschrift gibt es keine Person mit diesem Namen", "550 Die Adresse ist nicht mehr gueltig", 
        "anna@example.com: Zu dieser E-Mail-Adresse gibt es kein Konto",
        "Die von Ihnen eingegebene E-Mail-Adresse konnte nicht gefunden werden. Überprüfen Sie die E-Mail-Adresse des Empfängers, und senden Sie die Nachricht erneut.",
        "Ihre Nachricht an anna@example.com konnte nicht zugestellt werden. anna wurde unter example.com nicht gefunden.",
        "Empfänger unbekannt: anna@example.com"],
      misses: ["Ihr Benutzername ist unbekannt."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/moved", reason: "address-moved",
      when: {
        says: [
          "E-Mail-Adresse hat sich geändert", "Adresse hat sich geändert", "neue E-Mail-Adresse lautet",
          "ist umgezogen zu", "nicht mehr unter dieser Adresse"],
      },
      matches: ["Die E-Mail-Adresse hat sich geändert, bitte verwenden Sie anna.neu@example.net."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "Benutzerkonto wurde gesperrt", "Benutzerkonto ist gesperrt", "Postfach wurde stillgelegt",
          "Postfach ist stillgelegt", "Postfach wurde geschlossen", "Adresse wird nicht mehr benutzt",
          "Adresse wird nicht mehr verwendet", "Adresse wird nicht mehr genutzt", "Konto wurde stillgelegt",
          "Konto wurde aufgelöst",
          "Konto wurde vom", "Konto * gesperrt", "Postfach * gesperrt", "wegen Missbrauchs gesperrt", "Konto wurde gesperrt", "Konto wurde * gesperrt", "Postfach wurde gesperrt", 
          "Postfach deaktiviert", "Postfach ist deaktiviert", "Postfach wurde deaktiviert", "Konto ist deaktiviert",
          "Konto wurde deaktiviert", "E-Mail-Konto wurde deaktiviert", "Konto gesperrt", "Postfach gesperrt",
          "Postfach ist gesperrt", "Konto ist inaktiv", "Postfach ist inaktiv", "Konto wurde geschlossen",
          "E-Mail-Konto, das Sie erreichen wollten, ist deaktiviert"],
        not: ["Ihr Server", "Ihr Mailserver", "Ihre IP"],
      },
      matches: ["Das Postfach wurde deaktiviert und nimmt keine Nachrichten an."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "seine maximale Größe erreicht", "ihre maximale Größe erreicht", "Postfach * kein Speicherplatz",
          "kein Speicherplatz mehr", "kein Platz mehr im Postfach", "Postfach hat keinen freien Speicher",
          "Postfach hat * Größe erreicht",
          "über das * Kontingent hinaus", "Kontingent ist überschritten", "Kontingent wurde überschritten",
          "Kontingent erschöpft", "Quote überschritten",
          "Postfach voll", "Postfach ist voll", "Postfach des Empfängers ist voll", "Mailbox voll", "Mailbox ist voll",
          "Posteingang des Empfängers ist voll", "Speicherplatz des Empfängers", "Speicherplatz überschritten",
          "Speicherplatz erschöpft", "Speicherlimit erreicht", "Speicherplatz aufgebraucht", "Speichervolumen überschritten",
          "Speichervolumen ueberschritten", "Quota überschritten", "Kontingent überschritten", "Speicherkontingent",
          "Postfachgröße überschritten", "hat zu viele Mails auf dem Server", "hat zuviele Mails auf dem Server",
          "Postfach hat sein Limit erreicht"],
        not: ["Speicherplatz mehr auf dem Server", "Speicherplatz mehr auf dem Mailserver", "Speicherplatz mehr auf der Festplatte"],
      },
      matches: [
        "anna@example.com: Im Postfach des Empfängers ist kein Speicherplatz mehr frei",
        "Das Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen.",
        "Benutzer hat das Speichervolumen ueberschritten."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "nicht berechtigt, auf dieser", "nicht berechtigt, an diese",
          "möchte von Ihnen keine", "möchte keine E-Mails von Ihnen", "nimmt keine E-Mails von Ihnen",
          "nimmt von Ihnen keine", "dürfen nur interne", "dürfen nur Mitglieder", "Empfänger hat Sie gesperrt",
          "hat Ihre Adresse gesperrt", "hat Ihre Adresse blockiert", "Sperrliste des Empfängers",
          "Empfang von dieser Absenderadresse nicht", "auf der Sperrliste des Empfängers",
          "nur Mails von", "nur Nachrichten von", "nur E-Mails von", "durch den Moderator", "Listenmitglieder", "Moderator * abgelehnt", "nicht Mitglied der Liste", "nur Mitglieder", "bis eine Moderator", 
          "Zustellung an diese Adresse ist eingeschränkt", "Zustellung an diese Adresse eingeschränkt", "nur ausgewählte Absender", "keine Berechtigung, an diesen Empfänger zu senden",
          "nicht berechtigt, an diesen Empfänger", "nicht berechtigt, Nachrichten an",
          "akzeptiert nur Nachrichten von Personen in der eigenen Organisation", "nimmt nur Nachrichten von",
          "Empfänger nimmt keine Nachrichten von Ihnen", "Empfänger hat Sie blockiert", "Nur Mitglieder dürfen",
          "von einem Moderator abgelehnt", "vom Moderator abgelehnt", "keine Berechtigung zum Senden an"],
      },
      matches: [
        "anna@example.com: Der Empfänger möchte von Ihnen keine E-Mails erhalten",
        "Ihre Nachricht kann nicht zugestellt werden, da die Zustellung an diese Adresse eingeschränkt ist: keine Berechtigung, an diesen Empfänger zu senden.",
      ],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/domain-not-found", reason: "domain-not-found",
      when: {
        not: ["Absender", "Absenders", "Absenderdomain", "Absenderadresse"], says: [
          "Domain * gibt es nicht", "Domäne * gibt es nicht",
          "Domain existiert nicht", "Domäne existiert nicht", "Domain nicht gefunden", "Domäne nicht gefunden",
          "Domain * nicht gefunden", "Domäne * nicht gefunden", "Domäne des Empfängers ist nicht vorhanden",
          "Domain unbekannt", "unbekannte Domain", "Domain * existiert nicht", "Host unbekannt", "unbekannter Host",
          "Zielserver * wurde in DNS nicht gefunden", "Rechnername unbekannt"],
      },
      matches: ["Ihre Nachricht wurde nicht zugestellt, weil die Domain exmaple.example nicht gefunden wurde."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/relay", reason: "relay-denied",
      when: {
        says: [
          "keine Weiterleitung zulässt|keine Weiterleitung erlaubt|keine Weiterleitung gestattet|kein Relaying zulässt|kein Relaying erlaubt|kein Relay zulässt|kein Relay erlaubt|die Weiterleitung nicht zulässt|die Weiterleitung nicht erlaubt", "Weiterleitung (Relay) nicht erlaubt", "Relay) nicht erlaubt", 
          "Relay verweigert", "Relaying verweigert", "Relay nicht erlaubt", "Relaying nicht erlaubt",
          "Relay-Zugriff verweigert", "Weiterleitung nicht erlaubt", "Weiterleitung verweigert",
          "Relaying nicht gestattet"],
      },
      matches: ["Der Empfänger „anna@example.com“ wurde vom Server abgelehnt, weil er keine Weiterleitung zulässt.", "Relaying nicht erlaubt: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/auth-required", reason: "auth-required",
      when: {
        says: [
          "Legitimierung erforderlich",
          "Authentifizierung erforderlich", "Authentifizierung ist erforderlich", "Authentifizierung notwendig",
          "Anmeldung erforderlich", "Sie müssen sich anmelden", "SMTP-Authentifizierung erforderlich",
          "erst Mails abrufen", "Client wurde nicht authentifiziert", "Postausgangsserver erfordert Authentifizierung",
          "weil er kein Relaying zulässt", "da er kein Relaying zulässt", "da keine Weiterleitung erlaubt ist"],
      },
      matches: [
        "Legitimierung erforderlich",
        "E-Mail kann nicht gesendet werden. Der Empfänger wurde vom Server abgelehnt, da er kein Relaying zulässt."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "verschlüsselter Passwörter nicht zu unterstützen", "verschlüsselte Passwörter nicht zu unterstützen",
          "Kerberos/GSSAPI-Ticket wurde * nicht akzeptiert", "Legitimierung gescheitert",
          "Legitimierung vorübergehend gescheitert", "Legitimierungsmechanismus ist zu schwach",
          "Legitimation ist fehlgeschlagen", "Fehler bei Authentisierung", "Fehler bei der Authentisierung",
          "Authentisierung fehlgeschlagen", "SMTP AUTH nicht verfügbar", "SMTP-AUTH * nicht verfügbar",
          "Authentifizierung schlug fehl", "Fehler beim Authentifizieren",
          "Benutzername oder Passwort für die Mail-Anmeldung ist falsch", "Benutzername oder Passwort * ist falsch", "Benutzername oder Kennwort * ist falsch", "Passwort für den SMTP-Server ist falsch", "Kennwort für den SMTP-Server ist falsch", 
          "Benutzername oder Kennwort falsch", "Benutzername oder Passwort falsch",
          "Benutzername oder Kennwort ist falsch", "Benutzername oder das Passwort * ist falsch",
          "Benutzername oder das Kennwort * ist falsch", "Ihr E-Mail-Server hat Ihre Anmeldung abgelehnt",
          "Ihr E-Mail-Server hat Ihren Anmeldenamen abgelehnt", "Authentifizierung fehlgeschlagen",
          "Authentifizierung ist fehlgeschlagen", "Anmeldung fehlgeschlagen",
          "Anmelden * Postausgangs-Server * fehlgeschlagen", "Authentifikation fehlgeschlagen",
          "ungültige Anmeldedaten", "Zugangsdaten ungültig", "Passwort ist falsch"],
      },
      matches: [
        "Fehler beim Authentifizieren an mail.example.org",
        "Authentifizierung fehlgeschlagen. Bitte prüfen Sie Benutzername und Passwort für den Postausgangsserver."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "Absenderadresse ist nicht korrekt", "Absenderadresse nicht gültig", "Absenderadresse ist nicht gültig",
          "nicht berechtigt, als dieser Absender", "keine Berechtigung zum Senden im Auftrag",
          "im Auftrag * zu senden, ohne dazu berechtigt zu sein",
          "nicht über die Berechtigung, die Nachricht im Auftrag", "Absenderadresse nicht erlaubt",
          "Absenderadresse ist nicht erlaubt", "Absenderadresse gehört nicht", "Absenderadresse nicht zulässig",
          "Absenderadresse wurde abgelehnt", "Absenderadresse * vom Server abgelehnt"],
      },
      matches: [
        "Nachricht nicht verschickt: Absenderadresse nicht gültig.",
        "Absenderadresse nicht erlaubt: ich@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/too-large", reason: "message-too-large",
      when: {
        says: [
          "maximale Größe einer Nachricht|maximale Grösse einer Nachricht * überschritten", "maximal erlaubte Größe",
          "größer als {limit}",
          "die zulässige Größe * überschreitet", "die maximale Größe * überschreitet", "größer ist als",
          "zulässige Größe überschritten",
          "größer als die erlaubten", "größer als erlaubt", 
          "Nachricht zu groß", "Nachricht ist zu groß", "E-Mail ist zu groß", "E-Mail zu groß", "Mail zu groß",
          "Nachricht überschreitet die maximale Größe", "überschreitet die maximal zulässige Größe",
          "überschreitet die zulässige Größe", "maximale Nachrichtengröße überschritten",
          "überschreitet das Größenlimit", "größer als das aktuelle Systemlimit", "Größe der Nachricht * überschreitet",
          "Anlage überschreitet die zulässige Größe", "Größenbeschränkung"],
      },
      matches: [
        "Die Nachricht überschreitet die maximal erlaubte Größe von 10 MB.",
        "Ihre Nachricht ist zu groß. Verringern Sie die Größe der Nachricht, indem Sie Anlagen entfernen."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/spam", reason: "spam-content",
      when: {
        says: ["als Werbung eingestuft", "als unerwünschte", 
          "als Spam eingestuft", "als Spam erkannt", "als Spam abgelehnt", "wegen Spam abgelehnt", "wegen Spamverdacht",
          "Spamverdacht", "Spam-Verdacht", "als unerwünschte Werbung", "Inhalt als Spam", "unerwünschte E-Mail erkannt",
          "enthält Spam"],
      },
      matches: ["Die Nachricht wurde als unerwünschte Werbung abgelehnt."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/virus", reason: "malware",
      when: {
        says: [
          "Virenscanner hat * abgelehnt", "vom Virenscanner abgelehnt", "vom Virenscanner abgewiesen",
          "vom Virenfilter",
          "enthält einen Virus", "enthält Viren", "Virus gefunden", "Virus entdeckt", "Virus erkannt",
          "enthält Schadsoftware", "Schadsoftware gefunden", "Malware gefunden", "virenverseucht",
          "mit einem Virus infiziert"],
      },
      matches: ["Ihre Nachricht wurde nicht zugestellt: Schadsoftware gefunden."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "Makros * nicht erlaubt", "Makros sind nicht", "Dateityp wird nicht angenommen", "Anhängen dieses Typs",
          "Dateien dieses Typs",
          "Anhang vom Typ * ist nicht zulässig", "Anhänge vom Typ", "Anhang vom Typ",
          "nicht erlaubten Dateityp", "nicht erlaubter Dateityp", "unerlaubten Dateityp", "unzulässigen Dateityp",
          "verbotenen Dateityp", "nicht erlaubte Anhänge", "nicht erlaubten Anhang",
          "diesem Anhang", "solchen Anhängen", "dieser Anhang", "nicht zugelassenen Dateityp", "Dateityp nicht", "unzulässiger Dateityp", "verbotener Dateityp", "unerlaubter Dateityp", 
          "Anhang nicht erlaubt", "Anhänge dieses Typs", "Dateityp nicht erlaubt", "Anhang * nicht erlaubt",
          "Dateianhang * nicht zulässig", "verbotener Anhang", "unzulässiger Anhang", "Anlagentyp ist nicht zulässig",
          "Dateiendung nicht erlaubt"],
      },
      matches: ["Anhang nicht erlaubt: rechnung.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP|IP-Adresse|Mailserver|Server|Adresse * auf einer schwarzen Liste|auf der schwarzen Liste|auf einer Blacklist|auf der Blacklist|auf einer Spamliste",
          "Ihr Mailserver ist bei uns gesperrt", "Mailserver ist * gesperrt", "Ihr Server ist * gesperrt",
          "Ihr Server wird von uns * gesperrt",
          "schlechten Ruf", "schlechter Ruf", 
          "IP-Adresse gesperrt", "IP-Adresse ist gesperrt", "IP-Adresse * gesperrt", "IP-Adresse * blockiert",
          "IP-Adresse auf einer Sperrliste", "steht auf einer Blacklist", "steht auf einer Sperrliste",
          "auf unserer Blacklist", "auf unserer Sperrliste", "Ihr Server ist gesperrt", "Absender-IP gesperrt",
          "schlechte Reputation"],
        not: ["Sperrliste für"],
      },
      matches: ["Mails an den Kunden kommen zurück, angeblich steht unsere IP-Adresse auf einer schwarzen Liste", "Ihre IP-Adresse 192.0.2.1 wurde gesperrt, weil sie auf unserer Sperrliste steht."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/policy", reason: "policy-rejected",
      when: {
        not: ["schlechten Ruf", "schlechter Ruf"], says: [
          "aus Richtliniengründen abgelehnt", "verstößt gegen die Richtlinien", "verstößt gegen unsere Richtlinien",
          "verstößt gegen eine Richtlinie", "aufgrund der aktuellen Verwaltungsrichtlinie",
          "aus Sicherheitsgründen abgelehnt", "Sicherheitsrichtlinie", "durch eine Nachrichtenflussregel blockiert",
          "benutzerdefinierte E-Mail-Flussregel", "Zugriff verweigert", "durch Administrator gesperrt"],
      },
      matches: ["Die Nachricht wurde aus Richtliniengründen abgelehnt."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/sending-limit", reason: "sending-limit",
      when: {
        says: [
          "an mehr als * Empfänger in * Stunden|Tagen|Minuten", "an mehr als * Empfänger pro Stunde|Empfänger pro Tag",
          "maximale Anzahl an Empfängern für heute", "maximale Anzahl von Empfängern für heute", "maximale Anzahl an Empfängern pro Tag", 
          "maximale Anzahl an E-Mails|maximale Anzahl von E-Mails|maximale Anzahl E-Mails|maximale Anzahl an Nachrichten|maximale Anzahl Nachrichten|Höchstzahl an E-Mails|Höchstzahl von E-Mails|Tageslimit für den Versand|Versandlimit * erreicht|überschritten|ausgeschöpft",
          "Sendelimit erreicht", "Sendelimit überschritten", "Versandlimit erreicht", "Versandlimit überschritten",
          "Tageslimit für den Versand", "Limit für den Versand von E-Mails erreicht",
          "Limit zum Senden von Nachrichten erreicht", "Sie haben ein Limit beim Senden"],
      },
      matches: [
        "Sie dürfen nicht an mehr als 100 Empfänger in 24 Stunden schreiben.",
        "Sie haben die maximale Anzahl an E-Mails pro Tag erreicht.", "Sie haben das Limit für den Versand von E-Mails erreicht. Ihre Nachricht wurde nicht gesendet."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
      misses: ["Sie haben die maximale Anzahl an Downloads erreicht."],
    },
    {
      id: "de/rate", reason: "rate-limited",
      when: {
        says: [
          "zu viele Verbindungen", "zu viele Nachrichten", "zu viele E-Mails in", "zu viele Mails von Ihrer",
          "zu schnell gesendet", "senden Sie langsamer"],
      },
      matches: ["Zu viele Verbindungen von Ihrer Adresse, bitte später erneut versuchen."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "erlaubte Anzahl an Empfängern überschritten", "zuviele Empfänger",
          "Nachrichten nicht an mehr als * Empfänger",
          "zu viele Empfänger", "Anzahl der Empfänger überschritten", "Empfängeranzahl überschritten",
          "maximale Anzahl von Empfängern"],
      },
      matches: [
        "Zuviele Empfänger, höchstens 20.",
        "Zu viele Empfänger in dieser Nachricht."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/greylisted", reason: "greylisted",
      when: {
        says: [
          "Greylisting aktiv", "durch Greylisting", "vorübergehend abgelehnt, bitte in {wait}", "auf der Greylist",
          "vorläufig abgewiesen (Greylisting)"],
      },
      matches: ["Vorübergehend abgelehnt, bitte in 300 Sekunden erneut versuchen."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/no-connection", reason: "connection-failed",
      when: {
        says: [
          "Dienst nicht verbunden", "Verbindung geschlossen vom Remote-Host", "Verbindung * schlug fehl",
          "Verbindung zum Server schlug fehl", "Verbindung * von der Gegenstelle geschlossen",
          "Verbindung von der Gegenstelle geschlossen",
          "Verbindung fehlgeschlagen", "Verbindung zum Server fehlgeschlagen",
          "Verbindung zum Server ist fehlgeschlagen", "Verbindung mit dem Postausgangs-Server * fehlgeschlagen",
          "Verbindung mit Postausgangsserver * fehlgeschlagen", "Verbindung abgelehnt", "Verbindung verweigert",
          "Verbindung konnte nicht hergestellt werden", "keine Verbindung zum Server",
          "kann keine Verbindung mit dem Postausgangsserver", "Server ist nicht erreichbar", "Server nicht erreichbar",
          "Zielserver antwortet nicht", "Verbindung wurde unterbrochen", "hat die Verbindung unerwartet beendet",
          "Kommunikationsfehler bei der Zustellung", "aufgrund eines Kommunikationsfehlers"],
        not: ["DNS", "TLS-Verbindung", "SSL-Verbindung", "verschlüsselte Verbindung", "Wartung", "Wartungsarbeiten"],
      },
      matches: [
        "Verbindung zu mail.example.org schlug fehl.",
        "Die Nachricht konnte nicht gesendet werden, da die Verbindung mit dem Postausgangs-Server mail.example.org fehlgeschlagen ist: Verbindung verweigert.",
      ],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "Verbindung zu * verfallen",
          "Zeitüberschreitung der Verbindung", "Zeitüberschreitung beim Verbindungsaufbau",
          "Zeitüberschreitung bei der Verbindung", "Zeitüberschreitung beim Warten auf eine Antwort",
          "Zeitlimit für den Vorgang wurde überschritten", "Zeitüberschreitung beim Warten auf Antwort"],
        not: ["DNS", "Wartung", "Wartungsarbeiten"],
      },
      matches: [
        "Verbindung zu mail.example.org verfallen.",
        "Zeitüberschreitung beim Warten auf eine Antwort vom Postausgangsserver (SMTP)."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/expired", reason: "delivery-expired",
      when: {
        says: [
          "innerhalb des angegebenen Zeitlimits nicht übermittelt", "innerhalb der vorgegebenen Zeit nicht zugestellt",
          "zu lange in der Warteschlange", "hat erfolglos versucht, diese Nachricht zuzustellen",
          "der Server hat erfolglos versucht, diese Nachricht", "Zustellzeit abgelaufen",
          "Zustellung nach * Tagen aufgegeben"],
      },
      matches: [
        "Microsoft Exchange hat erfolglos versucht, diese Nachricht zuzustellen, und die Versuche eingestellt."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/loop", reason: "mail-loop",
      when: {
        says: [
          "Mailschleife", "Mail-Schleife", "E-Mail-Schleife", "Nachrichtenschleife", "Weiterleitungsschleife",
          "zu viele Zwischenstationen", "zwischen zwei Servern hin- und her", "Zustellschleife"],
      },
      matches: ["Die Nachricht wurde verworfen: Mailschleife erkannt."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/dns-temporary", reason: "dns-temporary",
      when: {
        says: [
          "vorübergehender DNS-Fehler", "DNS-Abfrage fehlgeschlagen", "Fehler bei der Namensauflösung", "DNS-Fehler"],
      },
      matches: ["Vorübergehender DNS-Fehler bei der Suche nach example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/server-full", reason: "server-full",
      when: {
        says: [
          "unzureichender Speicherplatz auf dem Server",
          "zu wenig Speicherplatz auf dem Server", "nicht genügend Speicherplatz auf dem Server",
          "Server hat nicht genügend Speicherplatz", "Festplatte des Servers ist voll"],
      },
      matches: [
        "Unzureichender Speicherplatz auf dem Server.",
        "Der Server hat nicht genügend Speicherplatz."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/server-error", reason: "server-error",
      when: {
        says: [
          "vorübergehender Serverfehler", "interner Serverfehler", "Dienst nicht verfügbar",
          "Dienst ist derzeit nicht verfügbar", "vorübergehend nicht verfügbar", "Server überlastet",
          "lokaler Verarbeitungsfehler", "vorübergehender Fehler, bitte später", "wegen Wartungsarbeiten"],
      },
      matches: ["Der Dienst ist derzeit nicht verfügbar, bitte später erneut versuchen."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "wegen ungültiger Adresse",
          "alle Empfänger sind ungültig", "folgenden Adressen sind ungültig", "mindestens ein Empfänger ungültig",
          "Empfänger wurde nicht als gültige",
          "Feld \"An\" ist ungültig", "Feld \"An\" ist ungültig.", "im Feld \"An\" ist ungültig", 
          "ungültige E-Mail-Adresse", "ungültige Adresse", "ungültige Empfängeradresse", "Empfängeradresse ungültig",
          "Empfängeradresse ist ungültig", "E-Mail-Adresse ist ungültig", "keine gültige E-Mail-Adresse",
          "Format der E-Mail-Adresse ist nicht korrekt", "Format der E-Mail-Adresse ist falsch"], not: ["MX-Eintrag", "MX-Record"],
      },
      matches: [
        "Kann nicht versenden: alle Empfänger sind ungültig.",
        "Das Format der E-Mail-Adresse ist nicht korrekt: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/tls", reason: "tls-failed",
      when: {
        says: ["Zertifikat ist abgelaufen", "Zertifikatsfehler", "ein Zertifikatsfehler auftrat", 
          "Verschlüsselung fehlgeschlagen", "unterstützt den angegebenen Verschlüsselungstyp nicht",
          "verschlüsselte Verbindung ist erforderlich", "sichere Verbindung * konnte nicht",
          "Zertifikat ist nicht gültig", "STARTTLS wird nicht unterstützt"],
      },
      matches: [
        "Eine sichere Verbindung mit dem Postausgangsserver konnte nicht hergestellt werden: STARTTLS wird nicht unterstützt.",
      ],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "SPF-Prüfung fehlgeschlagen", "DKIM-Prüfung fehlgeschlagen", "DMARC-Prüfung fehlgeschlagen",
          "nicht berechtigt, für die Domain * zu senden", "Absender nicht autorisiert durch SPF"],
      },
      matches: ["Abgelehnt: SPF-Prüfung fehlgeschlagen."],
      source: "Exchange, Gmail, mail programs and servers that answer in German", seen: "2026-11",
    },
    {
      id: "de/sender-suspended", reason: "sender-suspended", detail: "account",
      when: {
        says: [
          "nicht als gültiger Absender erkannt"],
      },
      matches: ["Ihre Nachricht wurde nicht übermittelt, weil Sie nicht als gültiger Absender erkannt wurden."],
      source: "Mail programs and webmails that speak German", seen: "2026-11",
    },
  ],
} satisfies Language;
