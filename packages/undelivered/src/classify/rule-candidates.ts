/** Rules whose words a text holds and whose conditions it meets. */
import { findPhrases } from "../phrase/phrases.js";
import type { PhraseHit } from "../phrase/phrases.js";
import type { Facts } from "../types.js";
import { ranks } from "./candidates.js";
import type { Candidate, Circumstances } from "./candidates.js";
import { confidenceOf } from "./confidence.js";
import { knowledge } from "./knowledge.js";
import { statusFits } from "./rule-set.js";
import type { Reply } from "./reply.js";
import type { CompiledRule, RuleKnowledge, RuleSet, Sayers } from "./rule-set.js";
import type { Wording } from "./wording.js";

/** What a condition beside the words weighs, in letters. */
const conditionWeight = { provider: 8, smtp: 6, status: 6, command: 4 } as const;

/** The voices of the program's rules, or of the reader's own, in one text. */
export function ruleCandidates(set: RuleSet, wording: Wording, circumstances: Circumstances): Candidate[] {
  const shared = set === knowledge().rules;
  const hits = shared ? wording.hits : findPhrases(set.phrases, wording.matched, wording.text.value);
  const found: Candidate[] = [];
  const asked: Asked = {
    operators: circumstances.operators,
    command: circumstances.command,
    status: circumstances.status,
    statuses: statusesOf(wording, circumstances),
    codes: replyCodesOf(wording),
  };
  set.text++;
  for (const hit of hits) set.hits[hit.phrase] = hit;
  const { from, numbers } = set.sayers;
  for (const { phrase } of hits) {
    for (let at = from[phrase]; at < from[phrase + 1]; at++) tryOnce(set, numbers[at], hits, wording, asked, found);
  }
  for (const key of askedKeys(set, asked)) {
    for (const rule of set.wordless.get(key) ?? none) tryOnce(set, rule, hits, wording, asked, found);
  }
  for (const hit of hits) set.hits[hit.phrase] = undefined;
  return found;
}

const none: readonly number[] = [];

function tryOnce(
  set: RuleSet,
  number: number,
  hits: readonly PhraseHit[],
  wording: Wording,
  asked: Asked,
  found: Candidate[],
): void {
  if (set.tried[number] === set.text) return;
  set.tried[number] = set.text;
  const candidate = tryRule(set, number, hits, wording, asked);
  if (candidate !== null) found.push(candidate);
}

/** By what rules without words are looked up that may fit. */
function askedKeys({ wordless }: RuleSet, { operators, statuses, codes }: Asked): readonly string[] {
  if (wordless.size === 0) return [];
  const keys = ["any"];
  for (const id of operators) keys.push(`provider ${id}`);
  for (const status of statuses) keys.push(status);
  for (const code of codes) keys.push(String(code));
  return keys;
}

/** Circumstances, with the codes of the text at hand. */
interface Asked extends Circumstances {
  statuses: readonly string[];
  codes: readonly number[];
}

function statusesOf({ reply }: Wording, { status }: Circumstances): string[] {
  const codes: string[] = [];
  if (reply.status !== null) codes.push(reply.status.value);
  if (reply.inner !== null && reply.inner.status !== null) codes.push(reply.inner.status.value);
  if (status !== null) codes.push(status);
  return codes;
}

function replyCodesOf({ reply }: Wording): number[] {
  const codes: number[] = [];
  if (reply.replyCode !== null) codes.push(reply.replyCode.value);
  if (reply.inner !== null && reply.inner.replyCode !== null) codes.push(reply.inner.replyCode.value);
  return codes;
}

/** By phrase: its place in the text, if it is there. */
type Hits = readonly (PhraseHit | undefined)[];

function tryRule(
  set: RuleSet,
  number: number,
  inText: readonly PhraseHit[],
  wording: Wording,
  asked: Asked,
): Candidate | null {
  const { hits } = set;
  const compiled = set.rules[number];
  const { says, also, not, smtp, status, command, provider } = compiled;
  if (provider !== null && !asked.operators.includes(provider)) return null;
  if (smtp.length > 0 && !asked.codes.some((code) => smtp.includes(code))) return null;
  if (status.length > 0) {
    const fits = (code: string): boolean => status.some((pattern) => statusFits(code, pattern));
    if (!asked.statuses.some(fits)) return null;
  }
  if (command.length > 0 && !(asked.command !== null && command.includes(asked.command))) return null;
  const said = says.length > inText.length ? longestOf(set, number, inText) : longest(says, hits);
  if (says.length > 0 && said === null) return null;
  if (not.length > 0 && not.some((phrase) => speaksAgainst(hits[phrase], said, wording.reply))) return null;
  const added = longest(also, hits);
  if (also.length > 0 && added === null) return null;
  const conditions =
    (provider === null ? 0 : conditionWeight.provider) +
    (smtp.length > 0 ? conditionWeight.smtp : 0) +
    (status.length > 0 ? conditionWeight.status : 0) +
    (command.length > 0 ? conditionWeight.command : 0);
  const letters = (said?.literals ?? 0) + (added?.literals ?? 0);
  return fromRule(compiled, wording, said, added, letters + conditions);
}

/** A word that a rule must not meet. Who quotes a reply ("the server said 550 ...") says it of something else than the reply does. */
function speaksAgainst(hit: PhraseHit | undefined, said: PhraseHit | null, { wordsStart }: Reply): boolean {
  return hit !== undefined && (said === null || said.start < wordsStart || hit.end > wordsStart);
}

/** Of the phrases that are there, the one that asks for most. */
function longest(phrases: readonly number[], hits: Hits): PhraseHit | null {
  let best: PhraseHit | null = null;
  for (const phrase of phrases) {
    const hit = hits[phrase];
    if (hit !== undefined && (best === null || hit.literals > best.literals)) best = hit;
  }
  return best;
}

/** The same for a rule of a thousand phrases in a text that holds a few: it is these that are looked at. */
function longestOf({ rules, sayers }: RuleSet, number: number, inText: readonly PhraseHit[]): PhraseHit | null {
  const { says } = rules[number];
  let best: PhraseHit | null = null;
  for (const hit of inText) {
    if (!isSaidBy(sayers, hit.phrase, number)) continue;
    const isBetter =
      best === null ||
      hit.literals > best.literals ||
      (hit.literals === best.literals && says.indexOf(hit.phrase) < says.indexOf(best.phrase));
    if (isBetter) best = hit;
  }
  return best;
}

function isSaidBy({ from, numbers }: Sayers, phrase: number, rule: number): boolean {
  for (let at = from[phrase]; at < from[phrase + 1]; at++) if (numbers[at] === rule) return true;
  return false;
}

function fromRule(
  compiled: CompiledRule,
  wording: Wording,
  said: PhraseHit | null,
  added: PhraseHit | null,
  weight: number,
): Candidate {
  const { rule, layer, id, reason, detail, party, permanence, scope } = compiled;
  const code = wording.reply.replyCode ?? wording.reply.status;
  const place = said ?? (code === null ? null : { start: code.start, end: code.end });
  return {
    id,
    source: layer,
    rank: ranks[layer],
    weight,
    reason,
    detail,
    party,
    permanence,
    scope,
    facts: factsOf(rule, said, added),
    confidence: confidenceOf(layer, said?.literals ?? 0, rule.confidence) * wording.weight,
    alternatives: rule.alternatives ?? [],
    rule,
    text: place === null ? null : wording.text,
    start: place?.start ?? 0,
    end: place?.end ?? 0,
  };
}

const noFacts: Facts = {};

/** What the gaps of its phrases hold, and what the rule itself knows. Most rules have none. */
function factsOf({ facts }: RuleKnowledge, said: PhraseHit | null, added: PhraseHit | null): Facts {
  if (facts === undefined && !said?.facts && !added?.facts) return noFacts;
  return Object.assign({}, added?.facts, said?.facts, facts) as Facts;
}
