/** The whole pipeline: bytes in, one report out. */
import { languages } from "../knowledge/languages/index.js";
import { advise } from "./advise/advise.js";
import { MOST_PEOPLE } from "./advise/message-redactor.js";
import { redact } from "./advise/redact-report.js";
import { verdicts } from "./classify/classify.js";
import { phrasesOf } from "./classify/knowledge.js";
import { read } from "./read/read.js";
import { tellsOfFailure } from "./recognise/pasted.js";
import { recognise } from "./recognise/recognise.js";
import type { ExplainOptions, Notice, Report, Statement, Verdict } from "./types.js";

const encoder = new TextEncoder();

/**
 * Explains any report of a failed delivery: a whole message, a pasted text, one SMTP reply.
 *
 * @param input the bytes of one message, or text that somebody pasted
 * @param options what the reader knows (his domains, addresses, hosts), the language of the answer, his own rules
 * @returns the report; `kind: "not-a-report"` is an answer too. Never throws on any input.
 * @example
 * explain("550 5.1.1 <bob@example.com>: User unknown").recipients[0].reason; // "user-unknown"
 */
export function explain(input: Uint8Array | string, options: ExplainOptions = {}): Report {
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  const message = read(bytes);
  const notice = recognise(message);
  const report = notice.kind === "not-a-report" ? decide(notice, options) : told(notice, options);
  report.language ??= languageOfRules(report);
  return options.redact ? redact(report) : report;
}

const languageNamed = new Map(languages.map((language) => [language.tag.toLowerCase(), language]));

const unaccented = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** Rules pass over accents; "destinatários" is no Spanish all the same. */
function isSpelled(text: string, id: string): boolean {
  const says = phrasesOf(id).join(" ").toLowerCase();
  const plain = unaccented(says);
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).every(
    (word) => says.includes(word) || !plain.includes(unaccented(word)),
  );
}

/** A line or two hold too few words to tell a language by; but if one language's rules decided, it is that. */
function languageOfRules({ recipients }: Report): string | null {
  const found = new Set<string>();
  for (const { evidence } of recipients.slice(0, enoughRecipients)) {
    for (const { supports, rule, text } of evidence) {
      const language = supports === "reason" ? languageNamed.get(rule?.split("/", 1)[0] ?? "") : undefined;
      if (language !== undefined && isSpelled(text, rule!)) found.add(language.tag);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** All who are named in one report are told of in the same language. */
const enoughRecipients = 20;

/** Words that somebody pasted are a report if a rule knows most of them, and so are a mail system's; else nothing is claimed. */
function decide(notice: Notice, options: ExplainOptions): Report {
  // Somebody may paste thousands of addresses: those that are like others need not be held, for they decide nothing.
  const found: Verdict[] = [];
  for (const verdict of verdicts(notice, notice.statements, options)) if (verdict.like === null) found.push(verdict);
  if (!tellsOfFailure(notice, found))
    return advise({ ...notice, format: null, original: null, statements: [] }, [], options);
  const decided: Notice = { ...notice, kind: "delivery-report" };
  return found.length === notice.statements.length ? advise(decided, found, options) : told(decided, options);
}

/** The report on all statements; they are taken out of the notice, but for those that tickets name. */
function told(notice: Notice, options: ExplainOptions): Report {
  const { statements } = notice;
  const rest = { ...notice, statements: statements.slice(0, MOST_PEOPLE) };
  return advise(rest, verdicts(rest, taken(statements), options), options);
}

/** Of tens of thousands of statements, each is let go when the next one is asked for: they are a third of the memory. */
function* taken(statements: Statement[]): Generator<Statement> {
  statements.reverse();
  for (let one = statements.pop(); one !== undefined; one = statements.pop()) yield one;
}
