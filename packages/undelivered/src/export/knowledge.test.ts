import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { reasons } from "../../knowledge/reasons.js";
import { knowledge, knowledgeParts } from "./knowledge.js";

const schemaFile = new URL("../../schema/knowledge.schema.json", import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, "utf8")) as Record<string, unknown>;
const document = JSON.parse(JSON.stringify({ undelivered: "0.0.0", ...knowledge() })) as Record<string, unknown>;

/** The schema with every field forbidden that it does not describe. Readers allow them: fields may be added. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return "properties" in inner && !("additionalProperties" in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

function problems(of: unknown, with_: object = schema): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const validate = ajv.compile(with_);
  return validate(of)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
}

/** A copy with one value changed, or taken out where it is undefined. */
function changed(node: unknown, [key, ...rest]: string[], value: unknown): unknown {
  const copy = Array.isArray(node) ? [...(node as unknown[])] : { ...(node as object) };
  const place = copy as Record<string, unknown>;
  if (rest.length > 0) place[key!] = changed(place[key!], rest, value);
  else if (value === undefined) delete place[key!];
  else place[key!] = value;
  return copy;
}

describe("the knowledge document", () => {
  it("is as its schema says, and holds nothing that the schema does not describe", () => {
    expect(problems(document).slice(0, 5)).toEqual([]);
    expect(problems(document, closed(schema) as object).slice(0, 5)).toEqual([]);
  });

  it.each([
    ["a reason that is none", "rules.0.reason", "nonsense"],
    ["a rule without examples", "rules.0.matches", []],
    ["a phrase that is no list", "rules.0.when.says", "text"],
    ["a provider without a name", "providers.0.name", undefined],
    ["another version", "schema", 2],
    ["a step for nobody", "plans.reasons.mailbox-full.steps.0", ["friend", "checkAddress"]],
    ["words without a summary", "advice.0.reasons.mailbox-full.summary", undefined],
  ])("would be refused with %s", (_, path, value) => {
    expect(problems(changed(document, path.split("."), value))).not.toEqual([]);
  });

  it("describes every value of the vocabularies, and no other", () => {
    const defs = schema["$defs"] as Record<string, { enum?: string[] }>;
    expect(new Set(defs["reason"]!.enum)).toEqual(new Set(Object.keys(reasons)));
    const parts = Object.keys(schema["properties"] as object).filter(
      (key) => key !== "schema" && key !== "undelivered",
    );
    expect(parts).toEqual(knowledgeParts);
  });

  it("is in order, each thing once", () => {
    const all = knowledge();
    for (const ids of [
      all.rules.map(({ id }) => id),
      all.providers.map(({ id }) => id),
      all.blocklists.map(({ id }) => id),
      all.languages.map(({ tag }) => tag),
      all.advice.map(({ tag }) => tag),
    ]) {
      expect(ids).toEqual([...ids].sort());
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(JSON.stringify(knowledge())).toBe(JSON.stringify(all));
  });

  it("refers only to what it holds", () => {
    const all = knowledge();
    const providers = new Set(all.providers.map(({ id }) => id));
    const lists = new Set(all.blocklists.map(({ id }) => id));
    const details = new Map(all.reasons.map((reason) => [reason.id, new Set(reason.details)]));
    const [words] = all.advice;
    for (const { id, when, reason, detail } of all.rules) {
      if (when.provider !== undefined) expect(providers, id).toContain(when.provider);
      if (detail !== undefined) expect(details.get(reason), id).toContain(detail);
    }
    for (const { help } of all.providers) for (const list of help?.lists ?? []) expect(lists).toContain(list);
    for (const plan of [...Object.values(all.plans.reasons), ...Object.values(all.plans.details)]) {
      for (const [, step] of plan.steps ?? []) if (step !== "handOver") expect(words!.steps).toHaveProperty([step]);
      if (plan.retry !== undefined) expect(words!.retry).toHaveProperty([plan.retry]);
      if (plan.listOwner !== undefined) expect(words!.listOwner).toHaveProperty([plan.listOwner]);
    }
  });

  it("gives only what is asked for", () => {
    expect(Object.keys(knowledge(["providers", "reasons"]))).toEqual(["schema", "reasons", "providers"]);
  });
});
