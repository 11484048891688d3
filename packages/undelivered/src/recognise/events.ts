/**
 * Automatic messages that report no failure and are no absence: requests to confirm, list commands, new addresses.
 */
import { addressChange, challenge, listCommand } from "../../knowledge/automatic-mail.js";
import { compilePhrases, findPhrases, type PhraseSet } from "../phrase/phrases.js";
import type { Kind } from "../types.js";

let phrases: PhraseSet | undefined;

/** The kind that a subject and the beginning of a text speak of; null where they speak of none of these. */
export function eventOf(subject: string, text: string): Kind | null {
  if (listCommand.test(subject)) return "list-request";
  phrases ??= compilePhrases([...challenge, ...addressChange]);
  const hit = findPhrases(phrases, `${subject}\n${text.slice(0, 4_000)}`)[0];
  if (hit === undefined) return null;
  return hit.phrase < challenge.length ? "challenge" : "address-change";
}
