/** Messages of mail systems and other machines whose words nobody has listed: whether they are reports, the rules decide. */
import type { Statement } from "../types.js";
import { findAddresses } from "./addresses.js";
import { isForm, tellsOfUndelivered } from "./pasted.js";
import type { ProseInput } from "./prose-statements.js";
import { hasCode } from "./replies.js";
import type { WordHit } from "./words.js";

/**
 * A mail system writes to somebody about another's address so that nobody can answer, or it gives a reason in a form or the answer
 * of a server; or another machine, the owner of a list among them, says that mail did not arrive there.
 */
export function isDoubtful(input: ProseInput, statements: readonly Statement[]): boolean {
  const { signs, view } = input;
  if (signs.answers || signs.announces === "subject-auto-reply") return false;
  const own = input.ownAddresses();
  if (!statements.some(({ address }) => address !== null && !own.has(address.value.toLowerCase()))) return false;
  if (signs.isReturned || (signs.isMailSystem && (isForm(view.prose) || isAnswer(input, statements)))) return true;
  return (signs.isUnanswerable || signs.sender?.recognised === true) && tells(input, own);
}

/** Does such a sentence name whom it did not reach? Then it needs no reason. */
export function isSaidOf(input: ProseInput, statements: readonly Statement[]): boolean {
  const own = input.ownAddresses();
  const others = new Set(statements.flatMap(({ address }) => address?.value.toLowerCase() ?? []));
  return input.hits.some(
    (hit) =>
      (hit.role === "failure" || hit.role === "delay") &&
      named(input, hit).some((address) => others.has(address) && !own.has(address)),
  );
}

const named = ({ view }: ProseInput, { start, end }: WordHit): string[] =>
  findAddresses(view.prose.value.slice(start, end)).map(({ address }) => address.toLowerCase());

/** Does a sentence say that mail was not delivered, to others than those who read it? */
const tells = (input: ProseInput, own: ReadonlySet<string>): boolean =>
  tellsOfUndelivered(input.hits.filter((hit) => !named(input, hit).some((address) => own.has(address))));

/** A longer text with codes sums up many messages, or tells of how mail works. */
const longest = 1_000;

/** Does a short text give what a server answered? */
const isAnswer = ({ view }: ProseInput, statements: readonly Statement[]): boolean =>
  view.prose.value.length < longest && statements.some(({ diagnostic }) => diagnostic !== null && hasCode(diagnostic));
