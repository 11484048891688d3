import type { Fact } from "../../knowledge/advice/pack.js";

/** The facts of one message, as strings in the reader's language; an unknown one is absent. */
export type FactStrings = { [fact in Fact]?: string };

/** One alternative: text and facts in turn, beginning and ending with text. */
interface Alternative {
  texts: string[];
  facts: Fact[];
}

/** A compiled text: plain text, or alternatives of which the first whose facts are all known is taken. */
type Template = readonly (string | readonly Alternative[])[];

// Every text comes from a language's file, so the number of entries is the number of texts.
const compiled = new Map<string, Template>();

/** Renders a text of a language (the notation is explained at `AdviceShape`). */
export function render(text: string, facts: FactStrings): string {
  let template = compiled.get(text);
  if (template === undefined) compiled.set(text, (template = compileTemplate(text)));
  let out = "";
  for (const piece of template) out += typeof piece === "string" ? piece : choose(piece, facts);
  return out;
}

function choose(alternatives: readonly Alternative[], facts: FactStrings): string {
  for (const { texts, facts: names } of alternatives) {
    let out = texts[0]!;
    let complete = true;
    for (let at = 0; at < names.length; at++) {
      const value = facts[names[at]!];
      if (value === undefined) {
        complete = false;
        break;
      }
      out += value + texts[at + 1]!;
    }
    if (complete) return out;
  }
  return "";
}

/** @throws where a bracket is not closed or a fact stands outside brackets: a mistake in a language's file */
export function compileTemplate(text: string): Template {
  const pieces: (string | Alternative[])[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("[", at);
    const plain = open < 0 ? text.slice(at) : text.slice(at, open);
    if (/[\]{}]/.test(plain)) throw new Error(`a fact or bracket stands alone in: ${text}`);
    if (plain !== "") pieces.push(plain);
    if (open < 0) break;
    const close = text.indexOf("]", open);
    if (close < 0) throw new Error(`a bracket is not closed in: ${text}`);
    pieces.push(
      text
        .slice(open + 1, close)
        .split("|")
        .map(compileAlternative),
    );
    at = close + 1;
  }
  return pieces;
}

function compileAlternative(text: string): Alternative {
  const parts = text.split(/[{}]/);
  return {
    texts: parts.filter((_, index) => index % 2 === 0),
    facts: parts.filter((_, index) => index % 2 === 1) as Fact[],
  };
}
