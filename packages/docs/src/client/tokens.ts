/** How texts are cut into terms, the same for the index and for what is asked. */

/** Words, with the dots and hyphens inside them: `5.7.1`, `zen.spamhaus.org`, `user-unknown`. */
const word = /[\p{L}\p{N}]+(?:[.'’_-][\p{L}\p{N}]+)*/gu;
/** Scripts that put no spaces between words: their terms are pairs of signs. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu;

/** The terms of a text, folded: a compound word counts whole and by its parts. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [found] of text.normalize("NFKC").toLowerCase().matchAll(word)) {
    const pairs = found.match(unspaced);
    if (pairs !== null)
      for (const run of pairs) for (let at = 0; at + 1 < run.length; at++) terms.push(run.slice(at, at + 2));
    else terms.push(found);
    if (/[._-]/.test(found))
      terms.push(...found.split(/[._-]/).filter((part) => part.length > 2 && /\p{L}/u.test(part)));
  }
  return terms;
}

/** What differs from message to message: addresses of people and of machines. */
const volatile = /[^\s<>]+@[^\s<>]+|\b(?:\d{1,3}\.){3}\d{1,3}\b/g;

/** Text for comparing phrases: letters and digits with single spaces. */
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(volatile, " ")
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .replace(/\.(?= |$)/g, "")
    .trim();

/** `550`, `5.7.1`, `x.7.1`. */
export const isCode = (term: string): boolean => /^(?:[245]\d\d|[245x]\.\d{1,3}\.\d{1,3})$/.test(term);
