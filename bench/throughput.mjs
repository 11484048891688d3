// Messages and bare replies for each second of processor time.
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { cpu, dist, engine, messages, rates } from "./measure.mjs";
import { splitLines } from "./floor.mjs";

/** The engine, a MIME parser alone, and the floor, on the same messages in the same run. */
export async function wholeMessages(seconds) {
  const { explain } = await engine();
  const { default: PostalMime } = await import("postal-mime");
  const { from, bytes } = messages();
  const rate = await rates(
    bytes,
    { engine: (message) => explain(message), postalMime: (message) => PostalMime.parse(message), floor: splitLines },
    seconds,
  );
  const size = bytes.reduce((sum, message) => sum + message.length, 0);
  return {
    from,
    messages: bytes.length,
    meanBytes: Math.round(size / bytes.length),
    perCpuSecond: rate,
    engineOverPostalMime: rate.engine / rate.postalMime,
    floorOverPostalMime: rate.floor / rate.postalMime,
    floorOverEngine: rate.floor / rate.engine,
  };
}

/** Bare SMTP replies: the engine, its matching alone, and the same phrases as regular expressions one after the other. */
export async function bareReplies(seconds) {
  const { explain } = await engine();
  const load = (path) => import(pathToFileURL(join(dist, path)).href);
  const { ruleFiles } = await load("knowledge/rules/index.js");
  const { compilePhrases, findPhrases } = await load("src/phrase/phrases.js");
  const rules = ruleFiles.flatMap((file) => file.rules);
  const replies = rules
    .flatMap((rule) => rule.matches ?? [])
    .map((example) => (typeof example === "string" ? example : example.text))
    .filter((text) => typeof text === "string" && text.length < 400);
  const phrases = [...new Set(rules.flatMap((rule) => rule.when.says ?? []))];
  const set = compilePhrases(phrases);
  const expressions = phrases.map(expression);
  const oneByOne = (text) => expressions.filter((each) => each.test(text)).length;
  const some = replies.filter((_, index) => index % 20 === 0);
  const whole = await rates(
    replies,
    { explain: (reply) => explain(reply), findPhrases: (reply) => findPhrases(set, reply) },
    seconds,
  );
  const sequential = await rates(some, { sequential: oneByOne }, seconds / 2);
  return {
    replies: replies.length,
    phrases: phrases.length,
    perCpuSecond: { ...whole, ...sequential },
    explainOverSequential: whole.explain / sequential.sequential,
    findPhrasesOverSequential: whole.findPhrases / sequential.sequential,
  };
}

/** Between words of a phrase that may stand for each other. */
const bar = /(?<=\S)\|(?=\S)/;

/** A phrase as a regular expression would have it: words of any case, gaps of up to 80 characters. */
function expression(phrase) {
  const alternative = (words) =>
    words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+");
  const source = phrase
    .split(/\*|\{[^{}]*\}/)
    .filter((literal) => literal.trim() !== "")
    .map((literal) => `(?:${literal.split(bar).map(alternative).join("|")})`)
    .join(".{0,80}?");
  return new RegExp(source, "iu");
}

/** A phrase in all the words that it may have. */
function wordings(phrase) {
  return phrase
    .split(/(\*|\{[^{}]*\})/)
    .map((piece) => piece.split(bar))
    .reduce((all, piece) => all.flatMap((before) => piece.map((words) => before + words)), [""]);
}

/** How the time for a message grows when there are ten times the phrases. */
export async function growthInKnowledge(seconds) {
  const { compilePhrases, findPhrases } = await import(pathToFileURL(join(dist, "src/phrase/phrases.js")).href);
  const { ruleFiles } = await import(pathToFileURL(join(dist, "knowledge/rules/index.js")).href);
  const phrases = [...new Set(ruleFiles.flatMap((file) => file.rules.flatMap((rule) => rule.when.says ?? [])))];
  const compiled = (list) => {
    const [cpuBefore, before] = [cpu(), performance.now()];
    const set = compilePhrases(list);
    return { set, ms: performance.now() - before, cpuMs: (cpu() - cpuBefore) * 1000 };
  };
  // Cold, before the others fill the memory.
  const { set: few, ...fewTook } = compiled(phrases);
  // Other phrases of the same words: each word of a phrase stands where the next phrase has its own.
  const words = phrases.flatMap(wordings).map((phrase) => phrase.split(" "));
  const more = words.flatMap((own, index) =>
    Array.from({ length: 9 }, (_, n) => {
      const other = words[(index * 7 + n * 131 + 1) % words.length];
      return [...own.slice(0, 1 + (n % 3)), ...other.slice(n % 2)].filter((word) => !/[*{}]/.test(word)).join(" ");
    }),
  );
  const large = [...new Set([...phrases, ...more.filter((phrase) => /[a-z]{3}/i.test(phrase))])];
  const decoder = new TextDecoder("latin1");
  const texts = messages().bytes.map((message) => decoder.decode(message));
  const { set: many, ...manyTook } = compiled(large);
  const rate = await rates(
    texts,
    { few: (text) => findPhrases(few, text), many: (text) => findPhrases(many, text) },
    seconds,
  );
  return {
    phrases: [phrases.length, large.length],
    wordings: words.length,
    compile: [fewTook, manyTook],
    timesTheTime: rate.few / rate.many,
  };
}
