import { readFile } from "node:fs/promises";
import type { Document, Node, Pair } from "yaml";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { isGapName, gapNames } from "../phrase/gaps.js";
import { parsePhrase } from "../phrase/phrases.js";
import type { Rule } from "../types.js";
import { Failure } from "./failure.js";
import { suggestion } from "./suggestion.js";
import { commands, parties, permanences, providerIds, reasonIds, scopes } from "./vocabulary.js";

/** A reader's own rules, and everything that is wrong with them: `file:line: rule id: what`. */
export interface ReadRules {
  rules: Rule[];
  problems: string[];
}

/** Reads a file of rules, YAML or JSON: a list of rules, or an object whose `rules` is that list. */
export async function readRules(file: string): Promise<ReadRules> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Failure(
      `cannot read the rules file ${file}: ${code === "ENOENT" ? "there is no such file" : message}`,
      1,
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false }); // JSON is YAML too
  const syntax = document.errors.map((error) => `${file}:${lines.linePos(error.pos[0]).line}: ${error.message}`);
  return syntax.length > 0 ? { rules: [], problems: syntax } : new RulesReader(file, document, lines).read();
}

type Check = (value: unknown) => string | null;

/** Checks the shape of every rule, and remembers where each stands. */
class RulesReader {
  readonly #problems: string[] = [];
  readonly #ids = new Set<string>();

  constructor(
    readonly file: string,
    readonly document: Document,
    readonly lines: LineCounter,
  ) {}

  read(): ReadRules {
    const top = this.document.contents;
    const list = isMap(top) ? top.get("rules", true) : top;
    if (!isSeq(list)) {
      this.#problem(isNode(top) ? top : null, null, "a rules file holds a list of rules, or `rules:` with that list");
      return { rules: [], problems: this.#problems };
    }
    const rules = list.items.map((item) => this.#rule(item as Node));
    return { rules: rules.filter((rule) => rule !== null), problems: this.#problems };
  }

  #rule(node: Node): Rule | null {
    const before = this.#problems.length;
    if (!isMap(node)) {
      this.#problem(node, null, "a rule is an object with id, when and reason");
      return null;
    }
    const plain = node.toJS(this.document) as Record<string, unknown>;
    const id = typeof plain.id === "string" ? plain.id : null;
    for (const key of ["id", "when", "reason"]) if (!(key in plain)) this.#problem(node, id, `${key} is missing`);
    this.#fields(node.items, ruleChecks, "", id);
    const when = node.get("when", true);
    if (isMap(when)) {
      this.#fields(when.items, conditionChecks, "when.", id);
      if (when.items.length === 0) this.#problem(when, id, "when is empty: the rule would speak about every message");
    } else if (when !== undefined)
      this.#problem(node, id, "when is an object with says, smtp, status, provider or command");
    if (id !== null && this.#ids.has(id)) this.#problem(node, id, "another rule has this id");
    if (id !== null) this.#ids.add(id);
    if (this.#problems.length > before) return null;
    return { source: this.file, seen: "", matches: [], ...plain } as unknown as Rule;
  }

  #fields(pairs: Pair[], checks: Record<string, Check>, prefix: string, id: string | null): void {
    for (const { key, value } of pairs) {
      const name = String(isScalar(key) ? key.value : key);
      const at = isNode(key) ? key : null;
      if (!Object.hasOwn(checks, name)) {
        this.#problem(at, id, `unknown field ${prefix}${name}.${suggestion(name, Object.keys(checks))}`);
        continue;
      }
      const wrong = checks[name]!(isNode(value) ? value.toJS(this.document) : value);
      if (wrong !== null) this.#problem(isNode(value) ? value : at, id, `${prefix}${name}: ${wrong}`);
    }
  }

  #problem(node: Node | null, id: string | null, what: string): void {
    const line = node?.range ? this.lines.linePos(node.range[0]).line : 1;
    this.#problems.push(`${this.file}:${line}: ${id === null ? "" : `${id}: `}${what}`);
  }
}

const text: Check = (value) => (typeof value === "string" && value !== "" ? null : "must be a text");

const oneOf =
  (known: readonly string[], what: string): Check =>
  (value) =>
    known.includes(String(value)) ? null : `${String(value)} is no ${what}.${suggestion(String(value), known)}`;

/** One value or a list of them. */
const each =
  (check: Check): Check =>
  (value) => {
    if (Array.isArray(value) && value.length === 0) return "is an empty list";
    for (const one of Array.isArray(value) ? value : [value]) {
      const wrong = check(one);
      if (wrong !== null) return wrong;
    }
    return null;
  };

const share: Check = (value) =>
  typeof value === "number" && value >= 0 && value <= 1 ? null : "is a number from 0 to 1";

const phrase: Check = (value) => {
  if (typeof value !== "string") return `${JSON.stringify(value)} is no text; put it in quotes`;
  const gaps = [...value.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1]!);
  const wrong = gaps.find((gap) => !isGapName(gap));
  if (wrong !== undefined) return `{${wrong}} is no gap that is remembered.${suggestion(wrong, gapNames)}`;
  if (!/[\p{L}\p{N}]/u.test(value.replace(/\{[^{}]*\}/g, "")))
    return `${JSON.stringify(value)} holds no word to look for`;
  const parsed = parsePhrase(value);
  return typeof parsed === "string" ? `${JSON.stringify(value)}: ${parsed}` : null;
};

const example: Check = (value) => {
  if (typeof value === "string") return value.trim() === "" ? "an example is empty" : null;
  const given = value !== null && typeof value === "object" && "text" in value && typeof value.text === "string";
  return given ? null : "an example is a text, or an object with text (and remoteMta, command, status, recipient)";
};

const conditionChecks: Record<string, Check> = {
  provider: oneOf(providerIds, "known provider"),
  smtp: each((value) =>
    Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599
      ? null
      : `${String(value)} is no SMTP reply code`,
  ),
  status: each((value) =>
    /^[245x]\.(\d{1,3}|x)\.(\d{1,3}|x)$/.test(String(value))
      ? null
      : `${String(value)} is no enhanced status code such as 5.7.1 or x.7.1`,
  ),
  command: each(oneOf(commands, "SMTP command")),
  says: each(phrase),
  also: each(phrase),
  not: each(phrase),
};

const ruleChecks: Record<string, Check> = {
  id: (value) =>
    /^[a-z0-9._-]+\/[a-z0-9._-]+$/i.test(String(value)) ? null : "is `<file>/<name>`, such as mine/no-such-user",
  when: () => null,
  reason: oneOf(reasonIds, "reason"),
  detail: text,
  party: oneOf(parties, "party"),
  permanence: oneOf(permanences, "permanence"),
  scope: oneOf(scopes, "scope"),
  facts: (value) => (value !== null && typeof value === "object" && !Array.isArray(value) ? null : "is an object"),
  confidence: share,
  alternatives: each((value) => {
    const { reason, confidence } = (value ?? {}) as Record<string, unknown>;
    return oneOf(reasonIds, "reason")(reason) ?? share(confidence);
  }),
  source: text,
  seen: text,
  matches: each(example),
  misses: each(example),
};
