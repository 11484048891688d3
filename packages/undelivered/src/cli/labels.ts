import { adviceFor } from "../../knowledge/advice/index.js";
import type { Action, ExplainOptions, Kind, Party } from "../types.js";
import { arabic } from "./labels/ar.js";
import { german } from "./labels/de.js";
import { english } from "./labels/en.js";
import { spanish } from "./labels/es.js";
import { french } from "./labels/fr.js";
import { italian } from "./labels/it.js";
import { japanese } from "./labels/ja.js";
import { korean } from "./labels/ko.js";
import { dutch } from "./labels/nl.js";
import { polish } from "./labels/pl.js";
import { portuguese } from "./labels/pt.js";
import { russian } from "./labels/ru.js";
import { turkish } from "./labels/tr.js";
import { ukrainian } from "./labels/uk.js";
import { chinese } from "./labels/zh-hans.js";

/** The words around a report for a person. The report's own words come from the engine, in the language asked for. */
export interface Labels {
  actions: Record<Action, string>;
  kinds: Record<Kind, string>;
  /** What a delivery report that speaks of no recipient means. */
  namesNobody: string;
  /** After the words on a message that is no report. */
  carries: string;
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
  learnMore: string;
  ticket: string;
  ticketIs: string;
  sure: string;
  otherwise: string;
  because: string;
  warning: string;
  complaint: string;
  about: string;
  sentFrom: string;
  to: string;
  subject: string;
  noTicket: string;
  /** Titles of tables of counts; `more` holds `{n}`. */
  counts: Record<"kinds" | "actions" | "reasons" | "parties" | "providers" | "domains" | "more", string>;
}

/** The words that one language adds to those of the engine. */
export type OwnLabels = Omit<Labels, "parties">;

/** By language alone: these words differ no more between countries. */
export const ownLabels: Record<string, OwnLabels> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
};

/** The words in the language asked for, English where there are none; whose move it is in the engine's own words. */
export function labelsFor({ language = "en", advice }: Pick<ExplainOptions, "language" | "advice">): Labels {
  const primary = language.toLowerCase().split("-")[0]!;
  const own = Object.hasOwn(ownLabels, primary) ? ownLabels[primary]! : english;
  return { ...own, parties: adviceFor(language, advice).parties };
}

/** A confidence in words; the number stands beside it. */
export function surenessIn({ sureness }: Labels, confidence: number): string {
  const steps = [0.95, 0.85, 0.7, 0.5];
  const at = steps.findIndex((least) => confidence >= least);
  return sureness[at < 0 ? 4 : at]!;
}
