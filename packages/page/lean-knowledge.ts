import type { Plugin } from "vite";

/** What proves a rule in the tests and documents it; no browser needs it. About half of the knowledge by weight. */
const forReadersOnly = new Set(["matches", "misses", "source", "seen", "meaning", "example", "postmaster", "notes"]);

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const nameOf = (key: unknown): unknown => (isNode(key) ? (key["name"] ?? key["value"]) : undefined);

/** The stretches of the properties to drop, each with the comma that follows. */
function* dropped(node: Node, code: string): Generator<[number, number]> {
  if (node.type === "Property" && forReadersOnly.has(String(nameOf(node["key"])))) {
    let end = node.end;
    while (/\s/.test(code[end] ?? "")) end++;
    yield [node.start, code[end] === "," ? end + 1 : node.end];
    return;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* dropped(child, code);
  }
}

/** Leaves out of the build what only tests and documentation read. */
export function leanKnowledge(): Plugin {
  return {
    name: "lean-knowledge",
    transform: {
      filter: { id: /undelivered\/knowledge\/(rules|languages|providers|provider-help)\/(?!index\.ts)[^/]+\.ts$/ },
      handler(code) {
        const cuts = [...dropped(this.parse(code) as unknown as Node, code)].sort((a, b) => b[0] - a[0]);
        let lean = code;
        for (const [start, end] of cuts) lean = lean.slice(0, start) + lean.slice(end);
        return { code: lean, map: null };
      },
    },
  };
}
