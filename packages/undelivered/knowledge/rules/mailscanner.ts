import type { RuleFile } from "../../src/types.js";

/** What MailScanner's notices to senders say below the returned subject, in all languages of its templates. Phrases fill their lines. */
// prettier-ignore
export default {
  name: "mailscanner",
  layer: "provider",
  rules: [
    {
      id: "mailscanner/attachment",
      when: {
        says: [
          "list of unacceptable attachments", "rhestr atodiadau annerbyniol", "fitxers adjunts inacceptables",
          "seznamu nepovolenych priloh", "zozname nepovolenych priloh", "Liste unerlaubter Anhänge",
          "er på listen * uønskede bilag", "lista de archivos no aceptados",
          "au moins une pièce jointe est interdite par les règles", "A kerdeses melleklet",
          "allegati risultano non accettabili", "lijst met onaanvaardbare bijlagen",
          "lista de tipos de arquivo proíbidos", "bilagor är inte av en typ som"],
      },
      reason: "attachment-blocked",
      detail: "type",
      source: "https://github.com/MailScanner/v5 (common/usr/share/MailScanner/reports)",
      seen: "2026-11",
      matches: [
        "One or more of the attachments (tool.scr) are on the list of unacceptable attachments for this site and will not have been delivered. Report: Windows Screensavers are often used to hide viruses (tool.scr)",
        "Activado por un mensaje enviado por Usted:\n  A: anna@example.org\n  Fecha: Thu Nov 12 10:11:12 2026\nUn anexo está en la lista de archivos no aceptados."],
      misses: ["550 5.7.1 Message rejected: banned filename tool.scr"],
    },
    {
      id: "mailscanner/archive",
      when: {
        says: [
          "Message contained password-protected archive", "Message contained archive which was not password-protected",
          "Message contained archive which could not be read", "Message contained archive nested too deeply"],
      },
      reason: "attachment-blocked",
      detail: "encrypted",
      source: "https://github.com/MailScanner/v5 (languages.conf)",
      seen: "2026-11",
      matches: ["The filters said this: MailScanner: Message contained password-protected archive. This message contained potentially dangerous content which has been removed."],
    },
    {
      id: "mailscanner/not-analysed",
      when: {
        says: [
          "parts of the message that could not be analysed", "na ellid eu dadansoddi", "que no han pogut ser analitzades",
          "ktera nemohla byt analyzovana", "ktora nebola analyzovana",
          "Die betreffenden Teile der Nachricht wurden nicht an den Empfänger", "De dele der ikke kunne skannes",
          "que no hayan podido ser analizadas", "portions du courriel qui n", "Az uzenet ellenorizhetetlen reszeinek",
          "che non e' stato possibile analizzare", "die niet geanalyseerd konden worden", "que não puder ser analisada",
          "som inte kunde analyseras", "Could not parse Outlook Rich Text attachment", "MailScanner: Could not analyze message"],
      },
      reason: "message-malformed",
      source: "https://github.com/MailScanner/v5 (common/usr/share/MailScanner/reports)",
      seen: "2026-11",
      matches: [
        "Any parts of the message that could not be analysed will not have been delivered. The virus detector said this about the message:",
        "Report: Could not parse Outlook Rich Text attachment",
        "Virusscannern stoppade:\nTill: anna@example.org\nDatum: Thu Nov 12 10:11:12 2026\nDelar som inte kunde analyseras har inte levererats."],
    },
    {
      id: "mailscanner/virus",
      when: {
        says: [
          "infected parts of the message", "unrhyw rannau heintiedig", "part infectada del missatge", "infikovana cast zpravy",
          "infikovana cast spravy", "infizierten Teile der Nachricht", "der er inficeret med virus",
          "partes del mensaje que estaban infectadas", "pièces jointes infectées", "A fertozott reszek kezbesitese",
          "parte del messaggio ritenuta infetta", "Besmette bijlagen zijn niet afgeleverd", "do e-mail que estava infectada",
          "Infekterade delar har inte levererats"],
      },
      reason: "malware",
      detail: "virus",
      source: "https://github.com/MailScanner/v5 (common/usr/share/MailScanner/reports)",
      seen: "2026-11",
      matches: [
        "Any infected parts of the message (tool.scr) have not been delivered. Report: MailScanner: Executable DOS/Windows programs are dangerous in email (tool.scr)",
        "Zadna infikovana cast zpravy nebude dorucena."],
    },
    {
      id: "mailscanner/size",
      when: {
        says: [
          "or an attachment it contained, was too large", "o un fitxer adjunt que contenia, era massa gran"],
      },
      reason: "message-too-large",
      detail: "message",
      source: "https://github.com/MailScanner/v5 (common/usr/share/MailScanner/reports)",
      seen: "2026-11",
      matches: ["This message, or an attachment it contained, was too large and has been removed. Its length was 12345678 bytes, but the maximum allowed is 10000000."],
    },
    {
      id: "mailscanner/listed",
      when: {
        says: [
          "public blacklist of badly configured", "mewn cosbrestr", "en una llista negra pública", "na verejnem cernem seznamu",
          "vo verejnej ciernej listine", "in der öffentlichen schwarzen Liste", "lista negra pública (RBL)",
          "liste noire de serveurs mal configurés", "levelezo szerverek nyilvanos listajan",
          "presente in liste pubbliche di sistemi", "opgenomen in een openbare zwarte lijst",
          "lista-negra de sistemas de e-mail", "är svartlistad(RBL)"],
      },
      reason: "blocklisted",
      detail: "ip",
      source: "https://github.com/MailScanner/v5 (common/usr/share/MailScanner/reports)",
      seen: "2026-11",
      matches: [
        "The detectors that were triggered are spam, spamhaus-ZEN. The server which is sending the message to our site is listed in a public blacklist of badly configured or misused mail systems.",
        "Il server che ha spedito il messaggio e' presente in liste pubbliche di sistemi mal configurati."],
    },
    {
      id: "mailscanner/content",
      when: {
        says: [
          "potentially dangerous content which has been removed", "fod yn beryglus, ac fe'i symudwyd", "fod yn beryglus",
          "té contingut potencialment perillós", "potencialne nebezpecny obsah, ktery byl vymazan",
          "potenziell gefährliche Inhalte, die entfernt wurden", "contenido potencialmente peligroso que ha sido eliminado",
          "renfermait un contenu potentiellement dangereux", "mogelijkerwijs gevaarlijke inhoud",
          "conteúdo pontencialmente|potencialmente perigoso que foi removido", "quarantined for review before delivery", "en quarantena per a revisar-lo",
          "do karanteny k posouzeni obsahu", "damit sie vor der Auslieferung untersucht", "en cuarentena para su revisión",
          "gearchiveerd en de inhoud zal worden gecontroleerd"],
        not: [
          "password-protected", "which could not be read", "nested too deeply", "attachment is too large",
          "message is too large", "para su seguridad"],
      },
      reason: "policy-rejected",
      source: "https://github.com/MailScanner/v5 (common/usr/share/MailScanner/reports)",
      seen: "2026-11",
      matches: [
        "The filters said this: MailScanner: Found a form in HTML message. This message contained potentially dangerous content which has been removed.",
        "This message has been quarantined for review before delivery.",
        "Onze scanner op de inhoud is geactiveerd:\n  To: anna@example.org\n  Date: Thu Nov 12 10:11:12 2026\nHet is gearchiveerd en de inhoud zal worden gecontroleerd."],
    },
    {
      id: "mailscanner/unrequested",
      when: {
        says: [
          "message to us which was not requested", "correu electrònic que no s'ha sol·licitat",
          "mandado un correo electronico no requerido"],
      },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      source: "https://github.com/MailScanner/v5 (rejection.report.txt)",
      seen: "2026-11",
      matches: ["You have sent a mail message to us which was not requested and has been rejected. Please do not send any more mail to us at this address:"],
    },
  ],
} satisfies RuleFile;
