/**
 * The words by which reports are known, in every language, found in one pass.
 *
 * Subjects and display names stand in header fields, sentences in the text: two automata, so that a sentence never
 * matches inside a subject.
 */
import { languages } from "../../knowledge/languages/index.js";
import { compilePhrases, findPhrases, type PhraseSet } from "../phrase/phrases.js";
import type { Language } from "../types.js";

/** What a word or sentence is a sign of. */
export type Role =
  | "subject-failure"
  | "subject-delay"
  | "subject-success"
  | "subject-auto-reply"
  | "subject-read-receipt"
  | "sender"
  | "failure"
  | "delay"
  | "success"
  | "expired"
  | "original"
  | "diagnostic"
  | "auto-reply";

/** A word found: where it stands, what it is a sign of, and in which languages. */
export interface WordHit {
  role: Role;
  start: number;
  end: number;
  /** How many letters matched: the longer, the more telling. */
  letters: number;
  /** BCP 47 tags of the languages that know it. */
  tags: readonly string[];
}

interface Entry {
  phrase: string;
  role: Role;
  tags: string[];
}

interface Vocabulary {
  entries: Entry[];
  set: PhraseSet;
}

const headerRoles = (language: Language): [Role, readonly string[]][] => [
  ["subject-failure", language.subjects.failure],
  ["subject-delay", language.subjects.delay],
  ["subject-success", language.subjects.success],
  ["subject-auto-reply", language.subjects.autoReply],
  ["subject-read-receipt", language.subjects.readReceipt],
  ["sender", language.senders],
];

const textRoles = (language: Language): [Role, readonly string[]][] => [
  ["failure", language.failure],
  ["delay", language.delay],
  ["success", language.success],
  ["expired", language.expired],
  ["original", language.original],
  ["diagnostic", language.diagnostic],
  ["auto-reply", language.autoReply],
];

function vocabulary(rolesOf: (language: Language) => [Role, readonly string[]][]): Vocabulary {
  const byKey = new Map<string, Entry>();
  for (const language of languages) {
    for (const [role, phrases] of rolesOf(language)) {
      for (const phrase of phrases) {
        const key = `${role}\n${phrase}`;
        const known = byKey.get(key);
        if (known) known.tags.push(language.tag);
        else byKey.set(key, { phrase, role, tags: [language.tag] });
      }
    }
  }
  const entries = [...byKey.values()];
  return { entries, set: compilePhrases(entries.map((entry) => entry.phrase)) };
}

let headerVocabulary: Vocabulary | undefined;
let textVocabulary: Vocabulary | undefined;

function find(words: Vocabulary, text: string): WordHit[] {
  const hits: WordHit[] = [];
  for (const hit of findPhrases(words.set, text)) {
    const entry = words.entries[hit.phrase];
    if (entry === undefined) continue;
    hits.push({ role: entry.role, start: hit.start, end: hit.end, letters: hit.literals, tags: entry.tags });
  }
  return hits;
}

/** The signs in a subject or a display name. */
export function wordsInHeader(text: string): WordHit[] {
  headerVocabulary ??= vocabulary(headerRoles);
  return find(headerVocabulary, text);
}

/** The signs in the text of a message, in the order in which they end. */
export function wordsInText(text: string): WordHit[] {
  textVocabulary ??= vocabulary(textRoles);
  return find(textVocabulary, text);
}

/** The language that most of the words belong to; English wins a tie, then the alphabet. */
export function languageOf(hits: readonly WordHit[]): string | null {
  const letters = new Map<string, number>();
  for (const hit of hits) {
    // Labels before a server's answer stay English in reports of every language.
    const tags = hit.role === "diagnostic" ? hit.tags.filter((tag) => tag !== "en") : hit.tags;
    for (const tag of tags) letters.set(tag, (letters.get(tag) ?? 0) + hit.letters);
  }
  let best: string | null = null;
  let most = 0;
  for (const tag of [...letters.keys()].sort((a, b) => (a === "en" ? -1 : b === "en" ? 1 : a < b ? -1 : 1))) {
    const count = letters.get(tag) ?? 0;
    if (count > most) [best, most] = [tag, count];
  }
  return best;
}
