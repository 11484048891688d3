/**
 * Automatic messages that report no failure and are no absence: requests to confirm, list commands, new addresses.
 */
import { addressChange, challenge } from "../../knowledge/automatic-mail.js";
import { compilePhrases, findPhrases, type PhraseSet } from "../phrase/phrases.js";
import type { Kind } from "../types.js";

/** Subjects that are a command to a list server (RFC 2369 section 3.2 sends them, too). */
const listCommand =
  /^\s*(?:un-?subscribe|subscribe|sign-?off|opt-?out|leave(?=\s*$)|remove(?: me)?|abmelden|abbestellen|désinscription|désabonnement|desuscribir|darse de baja|cancellami|cancellazione|uitschrijven|afmelden|descadastrar|avregistrera|odsubskrybuj|wypisz|отписаться|відписатися|退会|解除|退訂|退订|配信停止)(?![\p{L}\p{N}])[^a-z]{0,3}(?:\S{0,80})?\s*$/iu;

let phrases: PhraseSet | undefined;

/** The kind that a subject and the beginning of a text speak of; null where they speak of none of these. */
export function eventOf(subject: string, text: string): Kind | null {
  if (listCommand.test(subject)) return "list-request";
  phrases ??= compilePhrases([...challenge, ...addressChange]);
  const hit = findPhrases(phrases, `${subject}\n${text.slice(0, 4_000)}`)[0];
  if (hit === undefined) return null;
  return hit.phrase < challenge.length ? "challenge" : "address-change";
}
