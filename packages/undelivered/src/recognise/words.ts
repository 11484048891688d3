/**
 * The words by which reports are known, in every language, and the marks of the systems that write them, found in one pass.
 *
 * Subjects and display names stand in header fields, sentences in the text: two sets of phrases, so that a sentence never
 * matches inside a subject.
 */
import { boilerplate } from "../../knowledge/boilerplate.js";
import { languages } from "../../knowledge/languages/index.js";
import { built } from "../phrase/built.js";
import { compilePhrases, findPhrases, type PhraseHit, type PhraseSet } from "../phrase/phrases.js";
import type { Language } from "../types.js";
import { late } from "../../knowledge/late-words.js";
import { failureSentencesIn } from "./failure-sentence.js";
import { proseMarkWords } from "./identify.js";

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
  | "auto-reply"
  | "boilerplate";

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
  tags: readonly string[];
}

interface Vocabulary {
  entries: readonly Entry[];
  set: PhraseSet;
}

/** What a search of a text gives. */
export interface TextWords {
  /** Listed ones in the order in which they end, then sentences of any kind. */
  hits: WordHit[];
  /** Numbers of {@link proseMarkWords} that stand in the text. */
  marks: number[];
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

function entriesOf(rolesOf: (language: Language) => [Role, readonly string[]][]): Entry[] {
  const entries: Entry[] = [];
  const byRole = new Map<Role, Map<string, Entry>>();
  for (const language of languages) {
    // Most phrases are of one language: they share its list.
    const own = [language.tag];
    for (const [role, phrases] of rolesOf(language)) {
      const byPhrase = byRole.get(role) ?? new Map<string, Entry>();
      byRole.set(role, byPhrase);
      for (const phrase of phrases) {
        const known = byPhrase.get(phrase);
        if (known === undefined) byPhrase.set(phrase, entries[entries.push({ phrase, role, tags: own }) - 1]!);
        else known.tags = [...known.tags, language.tag];
      }
    }
  }
  return entries;
}

let headerVocabulary: Vocabulary | undefined;
let textVocabulary: (Vocabulary & { markOf: readonly number[]; always: readonly number[] }) | undefined;

/** The phrases of a subject or a display name. */
export function headerPhrases(): PhraseSet {
  return headerWords().set;
}

/** The phrases of a text: the words of all languages, then those of the marks. */
export function textPhrases(): PhraseSet {
  return textWords().set;
}

function headerWords(): Vocabulary {
  if (headerVocabulary === undefined) {
    const entries = entriesOf(headerRoles);
    headerVocabulary = {
      entries,
      set: compilePhrases(
        entries.map(({ phrase }) => phrase),
        built.header,
      ),
    };
  }
  return headerVocabulary;
}

function textWords(): NonNullable<typeof textVocabulary> {
  textVocabulary ??= makeTextVocabulary();
  return textVocabulary;
}

function makeTextVocabulary(): NonNullable<typeof textVocabulary> {
  const added = boilerplate.map((phrase): Entry => ({ phrase, role: "boilerplate", tags: [] }));
  const entries = [...entriesOf(textRoles), ...added];
  const numbers = proseMarkWords.map((_, number) => number);
  const markOf = numbers.filter((number) => proseMarkWords[number] !== "");
  const phrases = [...entries.map(({ phrase }) => phrase), ...markOf.map((number) => proseMarkWords[number]!)];
  const always = numbers.filter((number) => proseMarkWords[number] === "");
  return { entries, set: compilePhrases(phrases, built.text), markOf, always };
}

const hitOf = ({ role, tags }: Entry, { start, end, literals }: PhraseHit): WordHit => ({
  role,
  start,
  end,
  letters: literals,
  tags,
});

/** What stands in quotation marks somebody else said: «Svar i tråden «E-post ble avvist»». */
const quoted = /["'«»„“”‚‘「『]/;

/** The signs in a subject or a display name. */
export function wordsInHeader(text: string): WordHit[] {
  const { entries, set } = headerWords();
  const hits = findPhrases(set, text).map((hit) => hitOf(entries[hit.phrase]!, hit));
  // "Din mail blev afvist": no list holds what everybody may call it.
  return hits.length > 0
    ? hits
    : sentencesIn(text, "subject-failure", "subject-delay").filter(({ start }) => !quoted.test(text.slice(0, start)));
}

/** The signs in the text of a message. */
export function wordsInText(text: string): TextWords {
  const { entries, set, markOf, always } = textWords();
  const hits: WordHit[] = [];
  const marks = [...always];
  for (const hit of findPhrases(set, text)) {
    const entry = entries[hit.phrase];
    if (entry === undefined) marks.push(markOf[hit.phrase - entries.length]!);
    else hits.push(hitOf(entry, hit));
  }
  // A sentence that is listed says it for certain, and whether it is only late.
  if (!hits.some(({ role }) => role === "failure" || role === "delay"))
    hits.push(...sentencesIn(text, "failure", "delay"));
  return { hits, marks };
}

/** Sentences of any kind as signs of a failure, or of a delay where they end with the word for that. */
const sentencesIn = (text: string, failure: Role, delay: Role): WordHit[] =>
  failureSentencesIn(text).map(({ start, end, tags }) => ({
    role: late.test(text.slice(start, end)) ? delay : failure,
    start,
    end,
    letters: end - start,
    // A sentence of English stands in reports of every language.
    tags: tags.filter((tag) => tag !== "en"),
  }));

/**
 * The language that most of the words belong to; English wins a tie, then the likely one, then the alphabet.
 *
 * @param likely is asked only where there is a tie
 */
export function languageOf(hits: readonly WordHit[], likely: () => string | null): string | null {
  const letters = new Map<string, number>();
  for (const hit of hits) {
    // Labels before a server's answer stay English in reports of every language.
    const tags = hit.role === "diagnostic" ? hit.tags.filter((tag) => tag !== "en") : hit.tags;
    for (const tag of tags) letters.set(tag, (letters.get(tag) ?? 0) + hit.letters);
  }
  const most = Math.max(0, ...letters.values());
  const best = [...letters.keys()].filter((tag) => most > 0 && letters.get(tag) === most).sort();
  if (best.length < 2) return best[0] ?? null;
  if (best.includes("en")) return "en";
  const one = likely();
  return one !== null && best.includes(one) ? one : best[0]!;
}
