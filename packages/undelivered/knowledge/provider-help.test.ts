/** What is said about an operator is dated and complete, its links can be filled, and its codes mean what the engine concludes. */
import { describe, expect, test } from "vitest";
import { fillLink } from "../src/advise/links.js";
import { messageOf } from "../src/cli/example.js";
import { explain } from "../src/explain.js";
import type { ProviderHelp } from "../src/types.js";
import { blocklists } from "./blocklists.js";
import { helpOf, helpOfList } from "./provider-help.js";
import { providerHelp } from "./provider-help/index.js";
import lists from "./providers/lists.js";
import { providers } from "./providers.js";
import { reasons } from "./reasons.js";
import { ruleFiles } from "./rules/index.js";

const providerIds = new Set(providers.map(({ id }) => id));
/** Others quote the codes of block lists; the receiver is whoever quotes. */
const listOperators = new Set(lists.map(({ id }) => id));
const listIds = new Set(blocklists.map(({ id }) => id));
const month = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;
const values = { ip: "192.0.2.7", domain: "example.org", code: "X-1" };

const codesOf = ({ codes = [] }: ProviderHelp) => codes;
const wordsOf = ({ code }: { code: string | readonly string[] }) => (typeof code === "string" ? [code] : code);

const linksOf = (help: ProviderHelp): string[] =>
  [
    help.removal?.url,
    help.page?.url,
    help.page?.byCode,
    ...(help.postmaster ?? []).map(({ url }) => url),
    ...codesOf(help).flatMap(({ page, removal }) => [page, removal]),
  ].filter((url) => url !== undefined);

const sourced = (help: ProviderHelp) => [
  help,
  ...[help.removal, help.page].filter((one) => one !== undefined),
  ...(help.postmaster ?? []),
  ...codesOf(help),
  ...(help.notes ?? []),
];

describe.each(providerHelp.map((help) => [help.id, help] as const))("help of %s", (id, help) => {
  test("is about a known operator and known lists", () => {
    expect(providerIds).toContain(id);
    for (const list of help.lists ?? []) expect(listIds).toContain(list);
    if (help.into !== undefined) expect(helpOf(help.into)?.status).toBe("active");
    expect(help.status === "merged").toBe(help.into !== undefined);
    if (help.status !== "active") expect(help.since).toMatch(month);
  });

  test("has links that can be filled", () => {
    for (const link of linksOf(help)) {
      expect(link.match(/\{\w+\}/g)?.filter((hole) => !["{ip}", "{domain}", "{code}"].includes(hole)) ?? []).toEqual(
        [],
      );
      for (const url of [fillLink(link, values)!, fillLink(link, {})!]) {
        expect(url, link).toMatch(/^(?:https?:\/\/[^\s{}<>"]+|mailto:[^\s{}<>"]+@[^\s{}<>"]+)$/);
        expect(() => new URL(url), link).not.toThrow();
      }
    }
  });

  test("says where each fact comes from, and when", () => {
    for (const { source, seen } of sourced(help)) {
      if (source !== undefined) expect(source).toMatch(/^https?:\/\/\S+$/);
      if (seen !== undefined) expect(seen).toMatch(month);
    }
  });

  test("explains each code once, in one sentence", () => {
    const words = codesOf(help).flatMap(wordsOf);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    for (const { reason, detail, meaning } of codesOf(help)) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      if (detail !== undefined) expect(reasons[reason].details).toContain(detail);
    }
    for (const { text } of help.notes ?? []) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
  });

  test("means by its codes what is concluded from its replies", () => {
    for (const code of codesOf(help)) {
      if (code.example === undefined) continue;
      const text = typeof code.example === "string" ? code.example : code.example.text;
      expect(
        wordsOf(code).some((word) => text.includes(word)),
        text,
      ).toBe(true);
      const [recipient] = explain(messageOf(code.example)).recipients;
      expect([text, recipient?.reason, code.detail === undefined ? null : recipient?.detail]).toEqual([
        text,
        code.reason,
        code.detail ?? null,
      ]);
    }
  });

  test("is found by its own replies", () => {
    const own = codesOf(help).filter(({ reason }) => !(reason === "blocklisted" && help.lists !== undefined));
    const replies = listOperators.has(id) ? [] : own.flatMap(({ example }) => example ?? []);
    for (const reply of replies) {
      const [recipient] = explain(messageOf(reply)).recipients;
      expect([reply, recipient?.provider]).toEqual([reply, id]);
    }
  });
});

test("the sixty largest are there, and more", () => {
  expect(providerHelp.length).toBeGreaterThanOrEqual(60);
});

test("a rule that names a list names a known one, or the operator whose own it is", () => {
  const named = ruleFiles.flatMap(({ rules }) => rules.flatMap(({ facts }) => facts?.["list"] ?? []));
  expect(named.filter((list) => !listIds.has(String(list)) && !providerIds.has(String(list)))).toEqual([]);
});

test("a list leads to its operator", () => {
  for (const help of providerHelp) for (const list of help.lists ?? []) expect(helpOfList(list)).toBe(help);
});
