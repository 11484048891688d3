import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Roundcube, PHPMailer, Evolution and servers that answer in Esperanto", seen: "2026-11" };

/** What reports, servers and mail programs say in Esperanto. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "eo",
  name: "Esperanto",
  subjects: {
    failure: ["Neliverita:", "Neliverebla:", "Neliverita mesaĝo", "Neliverebla mesaĝo", "Mesaĝo ne liverita", "Mesaĝo resendita", "Livero malsukcesis", "Malsukcesis liveri", "Sciigo pri livera stato (malsukceso)", "Adreso ne trovita"],
    delay: ["Prokrastita:", "Livero prokrastita", "Livero malfruas", "Sciigo pri livera stato (prokrasto)"],
    success: ["Liverita:"],
    autoReply: ["Aŭtomata respondo:", "Aŭtomata respondo"],
    readReceipt: ["Legita:"],
  },
  senders: ["Retpoŝta sistemo", "Poŝtlivera sistemo"],
  failure: ["Via mesaĝo|la mesaĝo|via retpoŝto|via letero * ne estis liverita|ne povis esti liverita|ne eblis liveri|ne povas esti liverita|ne estis sendita|estis rifuzita|estis malakceptita|estis resendita|estis blokita", "Ne sukcesis sendi mesaĝon|ne eblis sendi mesaĝon|malsukcesis sendi", "Livero al la jenaj ricevantoj malsukcesis|livero al jenaj ricevontoj malsukcesis", "Ĉi tio estas daŭra eraro"],
  delay: ["ankoraŭ ne estis liverita|ankoraŭ ne estas liverita", "ni provos denove|la servilo provos denove|plue provos", "livero malfruas|livero estas prokrastita"],
  success: ["estis sukcese liverita"],
  expired: ["tro longe en la vico", "limtempo de livero pasis"],
  original: ["----- Originala mesaĝo -----", "Originala mesaĝo:"],
  diagnostic: ["La servilo respondis:", "Respondo de la servilo:", "Kialo:"],
  autoReply: ["mi ferias|mi estas for ĝis|mi forestas", "Ĉi tio estas aŭtomata respondo"],
  rules: rulesIn("eo", from, {
    "user-unknown": { says: ["nekonata uzanto|uzanto ne ekzistas|uzanto ne trovita|uzanto ne troviĝis", "nekonata ricevanto|ricevanto ne ekzistas|nekonata ricevonto|ricevonto ne ekzistas", "adreso ne ekzistas|adreso ne troviĝis|adreso ne trovita|adreso ne estis trovita", "poŝtkesto ne ekzistas|konto ne ekzistas"], not: ["domajno", "retregiono", "sendinto"], matches: ["550 Nekonata uzanto"] },
    "mailbox-full": { says: ["poŝtkesto|leterkesto|retpoŝtkesto * estas plena|plenas"], not: ["preskaŭ"], matches: ["552 La poŝtkesto estas plena"], misses: ["Via poŝtkesto estas preskaŭ plena: 92%"] },
    "mailbox-disabled": { says: ["konto|poŝtkesto * estas malŝaltita|estas malaktiva|estas fermita|estas malaktivigita"], not: ["via konto"], matches: ["550 La konto de la ricevanto estas malaktivigita"] },
    "domain-not-found": { says: ["domajno ne ekzistas|domajno ne troviĝis|nekonata domajno|retregiono ne ekzistas"], not: ["sendinto"], matches: ["550 Domajno ne ekzistas"] },
    "connection-failed": { says: ["konektado al servilo malsukcesis|SMTP konektado malsukcesis|konekto al la servilo malsukcesis|konektiĝo al la servilo malsukcesis", "ne eblis konekti|ne eblas konekti * servilo", "la servilo ne respondas", "elserĉo de gastiganto malsukcesis"], not: ["retejo", "datumbazo"], matches: ["Eraro de servilo SMTP : konektado al servilo malsukcesis."] },
    "message-too-large": { says: ["mesaĝo|aldonaĵo|kunsendaĵo * estas tro granda|tro grandas"], matches: ["552 La aldonaĵo estas tro granda"] },
    "spam-content": { says: ["rifuzita kiel spamo|malakceptita kiel spamo|konsiderata kiel spamo|rifuzita kiel trudmesaĝo|konsiderata trudmesaĝo|rifuzita kiel trudaĵo"], not: ["IP"], matches: ["554 Mesaĝo rifuzita kiel spamo"] },
    "reputation-blocked": { says: ["en nigra listo|en la nigra listo|sur nigra listo"], not: ["spamhaus"], matches: ["554 Via IP-adreso estas en nigra listo"] },
    "relay-denied": { says: ["plusendado ne permesata|plusendado rifuzita|pludono ne permesata"], matches: ["554 Plusendado ne permesata"] },
    "auth-required": { says: ["aŭtentigo necesas|aŭtentigo estas postulata|ensaluto necesas"], matches: ["530 Aŭtentigo necesas"] },
    "credentials-rejected": { says: ["aŭtentigo malsukcesis|aŭtentokontrolo malsukcesis", "malĝusta pasvorto|malĝusta uzantnomo aŭ pasvorto"], matches: ["Eraro de servilo SMTP : aŭtentigo malsukcesis."] },
    "too-many-recipients": { says: ["tro da ricevantoj|tro da ricevontoj|tro multaj ricevantoj"], matches: ["452 Tro da ricevantoj"] },
    "recipient-restricted": { says: ["vi ne rajtas sendi * ricevanto|ricevonto|adreso|grupo"], matches: ["550 Vi ne rajtas sendi al tiu ricevanto"] },
    "greylisted": { says: ["en griza listo|grizlistigita"], matches: ["451 Vi estas en griza listo, reprovu poste"] },
    "address-invalid": { says: ["nevalida adreso|nevalida retpoŝtadreso|retadreso ne validas"], not: ["sendinto", "IP"], matches: ["Retadreso ne validas: anna@@example"] },
    "sender-not-permitted": { says: ["adreso de sendinto malsukcesis", "sendinto rifuzita|sendinto malakceptita"], matches: ["Jena adreso de sendinto malsukcesis: anna@example.com"] },
    "mailbox-unavailable": { says: ["poŝtrecivuloj kaŭzis eraron", "ricevanto rifuzita|ricevanto malakceptita|poŝtkesto ne disponeblas"], matches: ["Eraro de servilo SMTP : la jenaj poŝtrecivuloj kaŭzis eraron: anna@example.com"] },
  }),
} satisfies Language;
