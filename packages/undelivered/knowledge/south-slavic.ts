/** What the languages of the South Slavs share. Serbian is written in two scripts, letter by letter: it is kept in Latin. */

// prettier-ignore
const letters: Readonly<Record<string, string>> = {
  lj: "љ", nj: "њ", dž: "џ",
  a: "а", b: "б", c: "ц", č: "ч", ć: "ћ", d: "д", đ: "ђ", e: "е", f: "ф", g: "г", h: "х", i: "и", j: "ј", k: "к", l: "л",
  m: "м", n: "н", o: "о", p: "п", r: "р", s: "с", š: "ш", t: "т", u: "у", v: "в", z: "з", ž: "ж",
};

/** Names of protocols and words of English keep their letters: "DNS сервер", "e-mail адреса". */
const kept = /[qwxy\d]|^[A-Z]{2,}|^(?:spam|e?mail|spf|dkim|dmarc|dns|mx|ip|tls|ssl|smtp|ptr|helo|greylisting)$/;
const hyphenated = /e-mail|\{\w+\}|[a-zčćđšž]+/giu;
const letter = /lj|nj|dž|[a-zčćđšž]/giu;

const inCyrillic = (latin: string): string => {
  const cyrillic = letters[latin.toLowerCase()]!;
  return latin[0] === latin[0]!.toLowerCase() ? cyrillic : cyrillic.toUpperCase();
};

/** Words of Serbian in Latin letters, as they are written in Cyrillic ones. */
export const cyrillic = (latin: string): string =>
  latin.replace(hyphenated, (word) =>
    kept.test(word) || /^(?:e-mail|\{)/i.test(word) ? word : word.replace(letter, inCyrillic),
  );

/** Phrases of Serbian, then the same in Cyrillic letters. */
export const inBothScripts = (phrases: readonly string[]): string[] => [
  ...new Set([...phrases, ...phrases.map(cyrillic)]),
];

/** The same of alternatives between bars. */
export const inEitherScript = (words: string): string => inBothScripts(words.split("|")).join("|");

/** People say so of mail that they sent themselves ("I sent you", "I think"), and servers never do. */
// prettier-ignore
export const amongPeople: readonly string[] = [
  "sam ti", "ti sam", "čini mi se", "mi se čini", "mislim da", "jesi li", "sem ti", "ti bom", "se mi zdi", "mi se zdi", "mislim, da", "mi pošaljete", "mi pošalji", "pošalji mi", "javi mi", "javite mi", "mi pošljete", "pošlji mi", "javi se", "ti pišem", "ti pišuvam", "vidimo se", "se vidiva", "vidiva se",
];
