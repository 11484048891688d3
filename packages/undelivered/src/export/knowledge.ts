/** All that the program knows as one JSON document, for programs in other languages (docs/knowledge-json.md). */
import { allAdvice } from "../../knowledge/advice/all.js";
import type { AdvicePack } from "../../knowledge/advice/pack.js";
import { detailPlans, plans } from "../../knowledge/advice/plan.js";
import type { Plan } from "../../knowledge/advice/plan.js";
import { blocklists } from "../../knowledge/blocklists.js";
import { languages } from "../../knowledge/languages/index.js";
import { helpOf } from "../../knowledge/provider-help.js";
import { providers } from "../../knowledge/providers.js";
import { reasons } from "../../knowledge/reasons.js";
import { ruleFiles } from "../../knowledge/rules/index.js";
import { replyCodes, statusCodes } from "../../knowledge/status-codes.js";
import type { ReplyCodeInfo, StatusCodeInfo } from "../../knowledge/status-codes.js";
import type {
  Blocklist,
  Command,
  Example,
  Language,
  Layer,
  OperatorCode,
  Provider,
  ProviderHelp,
  ReasonInfo,
  Rule,
} from "../types.js";

import { vocabularies } from "../vocabularies/index.js";
import type { Vocabulary } from "../vocabularies/index.js";

/** The version of the document's form: fields are added without a new one, never renamed or removed. */
export const knowledgeSchema = 1;

/** An example, always as an object: what stands alone in knowledge is its `text`. */
export type KnownExample = Exclude<Example, string>;

/** A rule in which all that may be a list is one. `language` stands where the rule is for what is said in one language. */
export type KnownRule = Omit<Rule, "when" | "matches" | "misses"> & {
  layer: Layer;
  language?: string;
  when: {
    provider?: string;
    smtp?: readonly number[];
    status?: readonly string[];
    command?: readonly Command[];
    says?: readonly string[];
    also?: readonly string[];
    not?: readonly string[];
  };
  matches: KnownExample[];
  misses: KnownExample[];
};

/** What is known of an operator, with lists in the same way. */
export type KnownHelp = Omit<ProviderHelp, "id" | "codes"> & {
  codes?: (Omit<OperatorCode, "code" | "example"> & { code: readonly string[]; example?: KnownExample })[];
};

/** The knowledge, a list for each kind of it. Every list has one order: that of ids, reasons that of the taxonomy. */
export interface Knowledge {
  reasons: ReasonInfo[];
  statusCodes: StatusCodeInfo[];
  replyCodes: ReplyCodeInfo[];
  rules: KnownRule[];
  providers: (Provider & { help?: KnownHelp })[];
  blocklists: Blocklist[];
  /** The words by which reports in a language are known; its rules stand under `rules`. */
  languages: Omit<Language, "rules">[];
  /** Which steps belong to a reason or to one of its details. */
  plans: { reasons: Record<string, Plan>; details: Record<string, Partial<Plan>> };
  /** The words for people, a pack for each language. */
  advice: AdvicePack[];
  /** What other programs and services call each reason. */
  vocabularies: Record<string, Vocabulary>;
}

/** A kind of knowledge: a field of the document. */
export type KnowledgePart = keyof Knowledge;

const parts: { [part in KnowledgePart]: () => Knowledge[part] } = {
  reasons: () => Object.values(reasons),
  statusCodes: () => sorted(statusCodes, ({ code, provider }) => `${code} ${provider ?? ""}`),
  replyCodes: () => [...replyCodes].sort((a, b) => a.code - b.code),
  rules: allRules,
  providers: () => sorted(providers.map(withHelp), ({ id }) => id),
  blocklists: () => sorted(blocklists, ({ id }) => id),
  languages: () =>
    sorted(
      languages.map(({ rules: _, ...words }) => words),
      ({ tag }) => tag,
    ),
  plans: () => ({ reasons: plans, details: detailPlans }),
  advice: () => sorted(allAdvice, ({ tag }) => tag),
  vocabularies: () => vocabularies,
};

/** The names of all parts, in the order of the document. */
export const knowledgeParts = Object.keys(parts) as readonly KnowledgePart[];

/**
 * The knowledge as plain data: the same from one version of the program to the next unless something was learnt.
 *
 * @param only the parts wanted; all where nothing is said
 * @example
 * JSON.stringify(knowledge(["reasons"])); // {"schema":1,"reasons":[...]}
 */
export function knowledge(): { schema: typeof knowledgeSchema } & Knowledge;
export function knowledge<Part extends KnowledgePart>(
  only: readonly Part[],
): { schema: typeof knowledgeSchema } & Pick<Knowledge, Part>;
export function knowledge(only: readonly KnowledgePart[] = knowledgeParts): object {
  const wanted = knowledgeParts.filter((part) => only.includes(part));
  return { schema: knowledgeSchema, ...Object.fromEntries(wanted.map((part) => [part, parts[part]()])) };
}

function allRules(): KnownRule[] {
  const own = ruleFiles.flatMap(({ layer, rules }) => rules.map((rule) => known(rule, { layer })));
  const spoken = languages.flatMap(({ tag, rules }) =>
    rules.map((rule) => known(rule, { layer: "phrase", language: tag })),
  );
  return sorted([...own, ...spoken], ({ id }) => id);
}

function known(rule: Rule, where: Pick<KnownRule, "layer" | "language">): KnownRule {
  const { id, when, matches, misses, ...conclusions } = rule;
  const { provider, ...conditions } = when;
  const lists = Object.entries(conditions).map(([key, value]) => [key, list<unknown>(value)]);
  return {
    id,
    ...where,
    when: { ...(provider === undefined ? {} : { provider }), ...(Object.fromEntries(lists) as KnownRule["when"]) },
    ...conclusions,
    matches: matches.map(example),
    misses: (misses ?? []).map(example),
  };
}

function withHelp(provider: Provider): Knowledge["providers"][number] {
  const found = helpOf(provider.id);
  if (found === undefined) return provider;
  const { id: _, codes, ...help } = found;
  const all = codes?.map(({ code, example: sample, ...rest }) => ({
    code: list(code),
    ...rest,
    ...(sample === undefined ? {} : { example: example(sample) }),
  }));
  return { ...provider, help: all === undefined ? help : { ...help, codes: all } };
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
const example = (value: Example): KnownExample => (typeof value === "string" ? { text: value } : value);

/** By the numbers of the characters, so that the order is the same everywhere. */
function sorted<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
