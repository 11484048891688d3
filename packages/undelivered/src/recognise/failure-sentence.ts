/**
 * Sentences that say that mail did not arrive, in the order and with the words of whoever wrote them: "Uw bericht aan
 * bob@example.org van dinsdag is geweigerd". No list holds them all, but each names mail and says what became of it.
 */
import { failureSentences } from "../../knowledge/failure-sentences.js";
import { notYet } from "../../knowledge/late-words.js";
import { built } from "../phrase/built.js";
import { compilePhrases, findPhrases, type PhraseSet } from "../phrase/phrases.js";

/** A word of such sentences, by language. */
interface SentenceWord {
  phrase: string;
  tags: readonly string[];
  /** Does it name mail? Else it says what became of it. */
  namesMail: boolean;
}

/** The same where it stands in a text. */
interface FoundWord {
  word: SentenceWord;
  start: number;
  end: number;
}

/** A sentence from the one word to the other, and the languages that it may be in. */
export interface FailureSentence {
  start: number;
  end: number;
  tags: readonly string[];
}

interface Vocabulary {
  words: readonly SentenceWord[];
  set: PhraseSet;
}

let known: Vocabulary | undefined;

/** The words of such sentences. */
export function sentencePhrases(): PhraseSet {
  return vocabulary().set;
}

function vocabulary(): Vocabulary {
  known ??= makeVocabulary();
  return known;
}

function makeVocabulary(): Vocabulary {
  const found = new Map<string, SentenceWord>();
  for (const [tag, { mail, undelivered }] of Object.entries(failureSentences)) {
    const own = [tag];
    for (const namesMail of [true, false]) {
      for (const phrase of (namesMail ? mail : undelivered).split("|")) {
        const known = found.get(phrase);
        if (known === undefined) found.set(phrase, { phrase, tags: own, namesMail });
        else known.tags = [...known.tags, tag];
      }
    }
  }
  const words = [...found.values()];
  const phrases = words.map(({ phrase }) => phrase);
  return { words, set: compilePhrases(phrases, built.sentences) };
}

/** Between the two stand an address, a name, a date, a reason; behind the verb, mail is its object and stands near. */
const furthestBefore = 200;
const furthestBehind = 60;

const sentenceEnd = /\n\s*\n|[.!?]["')\]]?\s|[。！？]/;

/** The sentences of a text that say so, in the order in which they stand there. */
export function failureSentencesIn(text: string): FailureSentence[] {
  const { words, set } = vocabulary();
  const found = findPhrases(set, text).map(({ phrase, start, end }) => ({ word: words[phrase]!, start, end }));
  const result: FailureSentence[] = [];
  found.forEach((verb, at) => {
    if (verb.word.namesMail) return;
    for (const mail of [lastMail(found, at), found[at + 1]]) {
      if (mail?.word.namesMail !== true) continue;
      const tags = verb.word.tags.filter((tag) => mail.word.tags.includes(tag));
      const [first, second, furthest] =
        mail.start < verb.start ? [mail, verb, furthestBefore] : [verb, mail, furthestBehind];
      if (tags.length === 0 || second.start - first.end > furthest) continue;
      if (sentenceEnd.test(text.slice(first.end, second.start)) || notYet.test(text.slice(first.start, second.end)))
        continue;
      // "Devuelto" stands in "fue devuelto", too.
      const known = result.at(-1);
      if (known === undefined || known.end !== second.end || known.start !== first.start)
        result.push({ start: first.start, end: second.end, tags });
      return;
    }
  });
  return result;
}

/** How many words back mail may have been named. */
const mostBetween = 8;

function lastMail(found: readonly FoundWord[], verb: number): FoundWord | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - mostBetween); at--)
    if (found[at]!.word.namesMail && found[at]!.word.tags.some((tag) => found[verb]!.word.tags.includes(tag)))
      return found[at];
  return undefined;
}
