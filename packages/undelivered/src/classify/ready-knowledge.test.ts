import { describe, expect, it } from "vitest";
import { blocklists } from "../../knowledge/blocklists.js";
import { providers } from "../../knowledge/providers.js";
import { knowledge } from "./knowledge.js";
import { knowledgeFrom, readyOf } from "./ready-knowledge.js";
import { compileKnowledge } from "./program-knowledge.js";
import { findPhrases } from "../phrase/phrases.js";

describe("knowledge that is ready", () => {
  const compiled = knowledge();
  const [records, arrays] = readyOf(compiled);
  const ready = knowledgeFrom(JSON.parse(JSON.stringify(records)), arrays, { providers, blocklists });

  it("has all phrases, in their places", () => {
    const [now, before] = [ready.rules.phrases.phrases, compiled.rules.phrases.phrases];
    expect(now.length).toBe(before.length);
    const all = Array.from({ length: now.length }, (_, phrase) => phrase);
    expect(all.map((phrase) => now.at(phrase))).toEqual(all.map((phrase) => before.at(phrase)));
    expect(all.some((phrase) => /[^\x20-\x7e]/.test(now.at(phrase)!))).toBe(true);
  });

  it("has all rules with what they ask for and say", () => {
    const fresh = compileKnowledge();
    const said = ({ rule: { confidence, alternatives, facts } }: (typeof fresh.rules.rules)[number]) => [
      confidence,
      alternatives,
      facts,
    ];
    expect(ready.rules.rules.map(said)).toEqual(fresh.rules.rules.map(said));
    const bare = ({ rule: _, ...conditions }: (typeof fresh.rules.rules)[number]) => conditions;
    expect(ready.rules.rules.map(bare)).toEqual(fresh.rules.rules.map(bare));
    expect({ ...ready, rules: null }).toEqual({ ...fresh, rules: null });
    for (const part of ["sayers", "wordless", "addresses"] as const)
      expect(ready.rules[part]).toEqual(fresh.rules[part]);
  });

  it("finds the same phrases in a text, with their facts", () => {
    const text = "550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org; mailbox is full";
    expect(findPhrases(ready.rules.phrases, text)).toEqual(findPhrases(compiled.rules.phrases, text));
    expect(findPhrases(ready.rules.phrases, text).length).toBeGreaterThan(2);
  });
});
