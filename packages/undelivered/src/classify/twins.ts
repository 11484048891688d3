/**
 * Recipients of whom a report says the same. A message to a list of thousands fails for hundreds in the same words: what was
 * concluded about the first holds for all whose addresses are of the same domain, only the words stand in other places.
 */
import type { Proof, Stated, Statement, Text, Verdict } from "../types.js";

/** So many different verdicts are held; the answers of servers differ little. */
const mostModels = 100;

/** Nobody compares whole transcripts. */
const mostSupporting = 4;

/** The verdicts of one report that later statements are held against. */
export class Twins {
  readonly #models = new Map<string, Verdict>();
  readonly #kept: ReadonlySet<string>;

  /** @param kept addresses that are words of rules: what is said of one of these is not said of another */
  constructor(kept: ReadonlySet<string>) {
    this.#kept = kept;
  }

  /** The verdict on a statement that says the same as one before; null where none does. */
  verdictOn(statement: Statement): Verdict | null {
    const words = this.#wordsOf(statement);
    const model = words === null ? undefined : this.#models.get(words);
    return model === undefined || !isTwin(model.statement, statement) ? null : retold(model, statement);
  }

  /** Holds a verdict, so that others can be like it. Whether an address in the words is a new one depends on the old one. */
  keep(verdict: Verdict): void {
    const { statement, diagnostic, reason, underlying } = verdict;
    if (reason === "address-moved" || underlying === "address-moved" || this.#models.size >= mostModels) return;
    const words = this.#wordsOf(statement);
    if (words === null || this.#models.has(words) || (words !== diagnostic && goesByAddress(verdict))) return;
    this.#models.set(words, verdict);
  }

  #wordsOf({ diagnostic, address }: Statement): string | null {
    if (diagnostic === null || address === null || this.#kept.has(address.value)) return diagnostic?.value ?? null;
    return withoutName(diagnostic.value, address.value);
  }
}

/**
 * The words without the name in the recipient's address, where they repeat it: only what kind each of its characters is. Words
 * are looked for with all addresses masked (see wording.ts), and no code, host or link has a part of small letters and digits
 * before an `@`. So what is said of one such name is said of all others that are alike; all places are the same, too.
 */
function withoutName(said: string, address: string): string {
  if (!said.includes(address)) return said;
  const name = address.slice(0, address.lastIndexOf("@"));
  if (!/^[a-z0-9]+$/.test(name)) return said;
  const alike = name.replace(/[a-z]/g, "\u0001").replace(/\d/g, "\u0002");
  return said.split(address).join(alike + address.slice(name.length));
}

/** Does a fact or a proof hold the name that `withoutName` leaves out? */
function goesByAddress({ statement, facts, proofs }: Verdict): boolean {
  const { value, text: own } = statement.address!;
  const name = value.slice(0, value.lastIndexOf("@"));
  return (
    Object.values(facts).some((fact) => String(fact).toLowerCase().includes(name)) ||
    proofs.some(({ text, start, end }) => text !== own && text.value.slice(start, end).includes(name))
  );
}

function isTwin(a: Statement, b: Statement): boolean {
  return (
    sameDomain(a.address, b.address) &&
    a.originalAddress === null &&
    b.originalAddress === null &&
    same(a.action, b.action) &&
    same(a.status, b.status) &&
    same(a.remoteMta, b.remoteMta) &&
    a.diagnosticType === b.diagnosticType &&
    a.command === b.command &&
    a.remoteIp === b.remoteIp &&
    a.retryUntil === b.retryUntil &&
    a.lastAttempt === b.lastAttempt &&
    a.expired === b.expired &&
    a.supporting.length === b.supporting.length &&
    a.supporting.length <= mostSupporting &&
    a.supporting.every(({ value }, at) => value === b.supporting[at]!.value)
  );
}

function same(a: Stated<string> | null, b: Stated<string> | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.value === b.value && a.text?.value === b.text?.value;
}

function sameDomain(a: Stated<string> | null, b: Stated<string> | null): boolean {
  if (a === null || b === null || (a.text === null) !== (b.text === null)) return false;
  const at = a.value.lastIndexOf("@");
  return at >= 0 && b.value.endsWith(a.value.slice(at));
}

/** The verdict with the same words where they stand about this recipient. */
function retold(model: Verdict, statement: Statement): Verdict {
  const stay = model.proofs.every(({ text }) => textFor(text, model.statement, statement) === text);
  const proofs = stay ? model.proofs : model.proofs.map((proof) => moved(proof, model.statement, statement));
  const said = statement.diagnostic!.value;
  const diagnostic = said === model.diagnostic ? model.diagnostic : said;
  return { ...model, statement, address: statement.address!.value, diagnostic, proofs, like: model };
}

function moved({ supports, text, start, end, rule }: Proof, from: Statement, to: Statement): Proof {
  const own = textFor(text, from, to);
  return text === from.address?.text
    ? { supports, text: own, start: 0, end: own.value.length, rule }
    : { supports, text: own, start, end, rule };
}

/** The text that is to one statement what `text` is to the other. */
function textFor(text: Text, from: Statement, to: Statement): Text {
  if (text === from.address?.text) return to.address!.text!;
  if (text === from.diagnostic) return to.diagnostic!;
  if (text === from.status?.text) return to.status!.text!;
  if (text === from.action?.text) return to.action!.text!;
  if (text === from.remoteMta?.text) return to.remoteMta!.text!;
  const at = from.supporting.indexOf(text);
  return at < 0 ? text : to.supporting[at]!;
}
