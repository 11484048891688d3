import type { Knowledge, KnowledgePart } from "../export/knowledge.js";
import { Failure } from "./failure.js";
import { write } from "./output.js";
import { suggestion } from "./suggestion.js";
import { styled, terminalOf } from "./terminal.js";
import type { Terminal } from "./terminal.js";
import { jsonLine } from "./visible.js";

/** `undelivered knowledge`: what the program knows, as one JSON document or as a short table. Gives the exit status. */
export async function knowledgeCommand(version: string, flags: { json?: boolean; only?: string }): Promise<number> {
  const { knowledge, knowledgeParts } = await import("../export/knowledge.js");
  const only = flags.only === undefined ? knowledgeParts : chosen(flags.only, knowledgeParts);
  const { schema, ...parts } = knowledge(only);
  if (flags.json) await write(`${jsonLine({ schema, undelivered: version, ...parts })}\n`);
  else {
    const title = `What undelivered ${version} knows (--json: all of it, schema ${schema})`;
    await write(table(title, parts, only, terminalOf(process.stdout)));
  }
  return 0;
}

function chosen(names: string, knowledgeParts: readonly KnowledgePart[]): KnowledgePart[] {
  return names.split(",").map((name) => {
    const part = knowledgeParts.find((one) => one === name.trim());
    if (part !== undefined) return part;
    throw new Failure(`--only takes ${knowledgeParts.join(", ")}, not ${name}.${suggestion(name, knowledgeParts)}`);
  });
}

/** How many there are of each kind, and what kinds of them. */
const described: { [part in KnowledgePart]: (all: Knowledge[part]) => [name: string, count: number, more: string] } = {
  reasons: (all) => ["reasons", all.length, `in ${distinct(all, ({ category }) => category)} categories`],
  statusCodes: (all) => [
    "status codes",
    all.length,
    `${count(all, ({ registered }) => registered)} of them registered`,
  ],
  replyCodes: (all) => ["reply codes", all.length, ""],
  rules: (all) => ["rules", all.length, byLayer(all)],
  providers: (all) => [
    "providers",
    all.length,
    `${count(all, ({ help }) => help !== undefined)} with codes and addresses`,
  ],
  blocklists: (all) => ["block lists", all.length, `${count(all, ({ status }) => status === "dead")} of them dead`],
  languages: (all) => ["languages read", all.length, all.map(({ tag }) => tag).join(" ")],
  plans: ({ reasons, details }) => [
    "plans",
    Object.keys(reasons).length,
    `and ${Object.keys(details).length} for details`,
  ],
  advice: (all) => ["languages spoken", all.length, all.map(({ tag }) => tag).join(" ")],
  vocabularies: (all) => ["vocabularies", Object.keys(all).length, Object.keys(all).join(" ")],
};

function table(title: string, parts: Partial<Knowledge>, only: readonly KnowledgePart[], terminal: Terminal): string {
  const rows = only.map((part) => row(part, parts));
  const wide = Math.max(...rows.map(([name]) => name.length));
  return [
    styled(terminal, "title", title),
    ...rows.map(([name, n, more]) => `  ${name.padEnd(wide)}  ${String(n).padStart(5)}  ${more}`.trimEnd()),
    "",
  ].join("\n");
}

function row<Part extends KnowledgePart>(part: Part, parts: Partial<Knowledge>): [string, number, string] {
  return described[part](parts[part]!);
}

function byLayer(rules: Knowledge["rules"]): string {
  const layers = ["provider", "mechanism", "phrase", "sentence"] as const;
  return layers.map((layer) => `${layer} ${count(rules, (rule) => rule.layer === layer)}`).join(", ");
}

function count<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length;
}

function distinct<T>(all: readonly T[], key: (one: T) => string): number {
  return new Set(all.map(key)).size;
}
