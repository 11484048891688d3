import type { Plugin } from "vite";

/**
 * What proves a piece of knowledge in the tests and documents it; the engine never reads it, so no browser needs it. It is
 * more than half of the knowledge by weight.
 */
const forReadersOnly: readonly [folder: RegExp, names: ReadonlySet<string>][] = [
  [/\/knowledge\/(rules|languages)\//, new Set(["matches", "misses", "source", "seen"])],
  [/\/knowledge\/providers\//, new Set(["source", "seen"])],
  // Where it stands that a list is closed, a ticket says.
  [/\/knowledge\/blocklists\//, new Set(["seen"])],
  [
    /\/knowledge\/provider-help\//,
    new Set(["source", "seen", "postmaster", "notes", "meaning", "example", "reason", "detail"]),
  ],
  [/\/knowledge\/reasons\.ts/, new Set(["definition", "details"])],
  [/\/knowledge\/status-codes\//, new Set(["meaning", "registered"])],
  [/\/recognise\/formats\//, new Set(["source"])],
];

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** A stretch of the source, and what stands there instead. */
type Cut = [start: number, end: number, instead: string];

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const nameOf = (key: unknown): string => (isNode(key) ? String(key["name"] ?? key["value"]) : "");

const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

/** A node and all below it; not below those that `skip` names. */
function* walk(node: Node, skip: (node: Node) => boolean = () => false): Generator<Node> {
  yield node;
  if (skip(node)) return;
  for (const value of Object.values(node)) for (const child of nodesIn(value)) yield* walk(child, skip);
}

/** Where the file's own functions take such a value: `row(code, reason, trust, meaning)` has it in fourth place. */
function placesOf(program: Node, names: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const node of walk(program)) {
    if (node.type !== "FunctionDeclaration") continue;
    const at = nodesIn(node["params"]).flatMap((param, i) => (names.has(nameOf(param)) ? [i] : []));
    if (at.length > 0) places.set(nameOf(node["id"]), at);
  }
  return places;
}

function* cutsIn(program: Node, code: string, names: ReadonlySet<string>): Generator<Cut> {
  const places = placesOf(program, names);
  const goes = (node: Node): boolean =>
    node.type === "Property" && names.has(nameOf(node["key"])) && node["shorthand"] !== true;
  for (const node of walk(program, goes)) {
    if (goes(node)) {
      const comma = /^\s*,/.exec(code.slice(node.end, node.end + 80))?.[0].length ?? 0;
      yield [node.start, node.end + comma, ""];
    } else if (node.type === "CallExpression") {
      const given = nodesIn(node["arguments"]);
      for (const at of places.get(nameOf(node["callee"])) ?? [])
        if (given[at]?.type === "Literal") yield [given[at].start, given[at].end, '""'];
    }
  }
}

/** Leaves out of the build what only readers of the source need: examples, sources, definitions. */
export function leanKnowledge(): Plugin {
  return {
    name: "lean-knowledge",
    transform: {
      filter: { id: /undelivered\/(knowledge|src\/recognise\/formats)\/.*(?<!\/index)\.ts$/ },
      handler(code, id) {
        const names = forReadersOnly.find(([folder]) => folder.test(id))?.[1];
        if (!names) return null;
        const cuts = [...cutsIn(this.parse(code) as unknown as Node, code, names)].sort((a, b) => b[0] - a[0]);
        let lean = code;
        for (const [start, end, instead] of cuts) lean = lean.slice(0, start) + instead + lean.slice(end);
        return { code: lean, map: null };
      },
    },
  };
}
