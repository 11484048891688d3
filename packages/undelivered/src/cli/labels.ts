import { adviceFor } from "../../knowledge/advice/index.js";
import type { Action, ExplainOptions, Kind, Party } from "../types.js";
import { arabic } from "./labels/ar.js";
import { japanese } from "./labels/ja.js";
import { korean } from "./labels/ko.js";
import { polish } from "./labels/pl.js";
import { russian } from "./labels/ru.js";
import { turkish } from "./labels/tr.js";
import { ukrainian } from "./labels/uk.js";
import { chinese } from "./labels/zh-hans.js";

/** The words around a report for a person. The report's own words come from the engine, in the language asked for. */
export interface Labels {
  actions: Record<Action, string>;
  kinds: Record<Kind, string>;
  /** What a message that speaks of no recipient means. */
  kindMeans: Record<Kind, string>;
  parties: Record<Party, string>;
  /** From almost certain down to a guess. */
  sureness: readonly [string, string, string, string, string];
  nameless: string;
  sentTo: string;
  reason: string;
  saidBy: string;
  beneath: string;
  move: string;
  steps: string;
  again: string;
  ticket: string;
  ticketIs: string;
  sure: string;
  otherwise: string;
  because: string;
  warning: string;
  back: string;
  instead: string;
  complaint: string;
  about: string;
  sentFrom: string;
}

/** The words that one language adds to those of the engine. */
export type OwnLabels = Omit<Labels, "parties">;

const english: OwnLabels = {
  actions: {
    failed: "not delivered",
    delayed: "delayed",
    delivered: "delivered",
    relayed: "passed on",
    expanded: "passed on to a list",
  },
  kinds: {
    "delivery-report": "delivery report",
    complaint: "complaint",
    "auto-reply": "automatic reply",
    challenge: "challenge",
    "read-receipt": "read receipt",
    "list-request": "request to a mailing list",
    "address-change": "change of address",
    "not-a-report": "not a report",
  },
  kindMeans: {
    "delivery-report": "This is a report about a delivery, but it names no recipient and no reason that could be read.",
    complaint: "A recipient marked a message of yours as unwanted. Take the address off your lists.",
    "auto-reply": "The message arrived; this is an automatic answer to it. There is nothing to mend.",
    challenge: "The recipient's system wants you to confirm that a person wrote. Read the message and decide yourself.",
    "read-receipt": "The message arrived, and the recipient's mail program tells what became of it.",
    "list-request": "Somebody asks to join or to leave a mailing list. Hand it to the list's program.",
    "address-change": "A correspondent tells of a new address. Check it before you write there.",
    "not-a-report": "This is not a report about a delivery, so there is no failure to explain.",
  },
  sureness: ["almost certain", "very likely", "likely", "more likely than not", "a guess"],
  nameless: "an address that the report does not name",
  sentTo: "sent to",
  reason: "Reason",
  saidBy: "said by",
  beneath: "beneath it",
  move: "Whose move",
  steps: "What to do",
  again: "Send again?",
  ticket: "Ticket",
  ticketIs: "a ready text is in the --json report, to:",
  sure: "How sure",
  otherwise: "otherwise",
  because: "Because the message says:",
  warning: "Warning",
  back: "Back",
  instead: "Instead",
  complaint: "Complaint",
  about: "about",
  sentFrom: "sent from",
};

const german: OwnLabels = {
  actions: {
    failed: "nicht zugestellt",
    delayed: "verspätet",
    delivered: "zugestellt",
    relayed: "weitergegeben",
    expanded: "an eine Liste weitergegeben",
  },
  kinds: {
    "delivery-report": "Zustellbericht",
    complaint: "Beschwerde",
    "auto-reply": "automatische Antwort",
    challenge: "Rückfrage",
    "read-receipt": "Lesebestätigung",
    "list-request": "Auftrag an eine Mailingliste",
    "address-change": "neue Adresse",
    "not-a-report": "kein Bericht",
  },
  kindMeans: {
    "delivery-report": "Das ist ein Bericht über eine Zustellung, doch er nennt weder Empfänger noch lesbaren Grund.",
    complaint: "Ein Empfänger hat Ihre Nachricht als unerwünscht gemeldet. Nehmen Sie die Adresse von Ihren Listen.",
    "auto-reply": "Die Nachricht ist angekommen; das ist eine automatische Antwort darauf. Zu beheben ist nichts.",
    challenge:
      "Das System des Empfängers will wissen, ob ein Mensch schreibt. Lesen Sie die Nachricht und entscheiden Sie.",
    "read-receipt": "Die Nachricht ist angekommen; das Mailprogramm des Empfängers meldet, was aus ihr wurde.",
    "list-request": "Jemand will auf eine Mailingliste oder von ihr herunter. Geben Sie das an das Listenprogramm.",
    "address-change": "Jemand teilt eine neue Adresse mit. Prüfen Sie sie, bevor Sie dorthin schreiben.",
    "not-a-report": "Das ist kein Bericht über eine Zustellung; es gibt keinen Fehler zu erklären.",
  },
  sureness: ["so gut wie sicher", "sehr wahrscheinlich", "wahrscheinlich", "eher ja als nein", "geraten"],
  nameless: "eine Adresse, die der Bericht nicht nennt",
  sentTo: "gesendet an",
  reason: "Grund",
  saidBy: "laut",
  beneath: "darunter",
  move: "Am Zug",
  steps: "Was tun",
  again: "Nochmal?",
  ticket: "Anschreiben",
  ticketIs: "ein fertiger Text steht im --json-Bericht, an:",
  sure: "Wie sicher",
  otherwise: "sonst",
  because: "Denn in der Nachricht steht:",
  warning: "Warnung",
  back: "Zurück",
  instead: "Vertretung",
  complaint: "Beschwerde",
  about: "über",
  sentFrom: "gesendet von",
};

const french: OwnLabels = {
  actions: {
    failed: "non remis",
    delayed: "retardé",
    delivered: "remis",
    relayed: "transmis",
    expanded: "transmis à une liste",
  },
  kinds: {
    "delivery-report": "rapport de remise",
    complaint: "plainte",
    "auto-reply": "réponse automatique",
    challenge: "demande de confirmation",
    "read-receipt": "accusé de lecture",
    "list-request": "demande à une liste de diffusion",
    "address-change": "changement d’adresse",
    "not-a-report": "pas un rapport",
  },
  kindMeans: {
    "delivery-report": "C’est un rapport sur une remise, mais il ne nomme ni destinataire ni raison lisible.",
    complaint: "Un destinataire a signalé votre message comme indésirable. Retirez l’adresse de vos listes.",
    "auto-reply": "Le message est arrivé ; ceci est une réponse automatique. Il n’y a rien à réparer.",
    challenge: "Le système du destinataire veut savoir si une personne écrit. Lisez le message et décidez vous-même.",
    "read-receipt": "Le message est arrivé, et le logiciel du destinataire dit ce qu’il est devenu.",
    "list-request":
      "Quelqu’un veut entrer dans une liste de diffusion ou en sortir. Remettez la demande au logiciel de liste.",
    "address-change": "Un correspondant annonce une nouvelle adresse. Vérifiez-la avant d’y écrire.",
    "not-a-report": "Ce n’est pas un rapport sur une remise : il n’y a pas d’échec à expliquer.",
  },
  sureness: ["presque certain", "très probable", "probable", "plutôt oui que non", "une supposition"],
  nameless: "une adresse que le rapport ne nomme pas",
  sentTo: "envoyé à",
  reason: "Raison",
  saidBy: "selon",
  beneath: "au fond",
  move: "Qui agit",
  steps: "Que faire",
  again: "Renvoyer ?",
  ticket: "Courrier",
  ticketIs: "un texte prêt se trouve dans le rapport --json, pour :",
  sure: "Certitude",
  otherwise: "sinon",
  because: "Car le message dit :",
  warning: "Attention",
  back: "Retour",
  instead: "À défaut",
  complaint: "Plainte",
  about: "sur",
  sentFrom: "envoyé de",
};

const languages: Record<string, OwnLabels> = {
  en: english,
  de: german,
  fr: french,
  pl: polish,
  ru: russian,
  uk: ukrainian,
  ar: arabic,
  ja: japanese,
  ko: korean,
  tr: turkish,
  zh: chinese,
};

/** The words in the language asked for; whose move it is in the engine's own words, the rest in English where need be. */
export function labelsFor({ language = "en", advice }: Pick<ExplainOptions, "language" | "advice">): Labels {
  const primary = language.toLowerCase().split("-")[0]!;
  const own = Object.hasOwn(languages, primary) ? languages[primary]! : english;
  return { ...own, parties: adviceFor(language, advice).parties };
}

/** A confidence in words; the number stands beside it. */
export function surenessIn({ sureness }: Labels, confidence: number): string {
  const steps = [0.95, 0.85, 0.7, 0.5];
  const at = steps.findIndex((least) => confidence >= least);
  return sureness[at < 0 ? 4 : at]!;
}
