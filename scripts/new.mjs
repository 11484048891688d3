// `npm run new provider|provider-help|language|format|reason NAME`: writes the one file that a new piece of knowledge is, from a template.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { indexKnowledge } from "./index-knowledge.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const engine = join("packages", "undelivered");
const month = new Date().toISOString().slice(0, 7);

/** What can be made: where its file goes, what stands in it, and what is left to the author. */
const kinds = {
  provider: {
    name: /^[a-z][a-z0-9-]*$/,
    example: "acme",
    file: (name) => join(engine, "knowledge", "rules", `${name}.ts`),
    text: (name) => rules(name, "provider", "user-unknown", isProvider(name) ? `provider: "${name}", ` : ""),
    next: (name) => [
      "paste a real reply of this provider into `matches`, with example names in place of the real ones",
      "put its telling words into `says`, the page that documents them into `source`",
      "put a reply that looks alike and means something else into `misses`",
      ...(isProvider(name)
        ? []
        : [
            `if its hosts are its own (mx.${name}.com), name them in one of the files of packages/undelivered/knowledge/providers/`,
          ]),
    ],
  },
  "provider-help": {
    name: /^[a-z][a-z0-9-]*$/,
    example: "acme",
    file: (name) => join(engine, "knowledge", "provider-help", `${name}.ts`),
    text: providerHelp,
    next: (name) => [
      ...(isProvider(name)
        ? []
        : [`name ${name} and its hosts in one of the files of packages/undelivered/knowledge/providers/`]),
      "fill in what the operator's own pages say, in your own words; leave out what you have not seen",
      "give each code the reason that follows from it, and a real reply as its example",
    ],
  },
  language: {
    name: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
    example: "ro",
    file: (tag) => join(engine, "knowledge", "languages", `${tag}.ts`),
    text: language,
    next: () => [
      "fill the lists with sentences that mail systems really write in this language; leave out what you have not seen",
      "write one rule for each reason that servers state in it, each with an example",
    ],
  },
  format: {
    name: /^[a-z][a-z0-9-]*$/,
    example: "mailserver",
    file: (name) => join(engine, "src", "recognise", "formats", `${name}.ts`),
    text: format,
    next: () => [
      "put the fixed phrases and fields of this software into `marks`; those that no other software writes are `sure`",
      "say `events: true` of events in JSON, give the `lines` of a log; add a `read` function only where the general reader of prose gets a report wrong",
      "put a report in its shape, with example names, beside the file as a test: see the other formats",
    ],
  },
  reason: {
    name: /^[a-z][a-z-]*$/,
    example: "mailbox-full",
    file: (name) => join(engine, "knowledge", "rules", `${name}.ts`),
    text: (name) => rules(name, "mechanism", name, ""),
    next: (name) => [
      ...(isReason(name)
        ? []
        : [
            `add \`| "${name}"\` to Reason in packages/undelivered/src/types.ts; the compiler then names every list that lacks it:`,
            "what follows from it (knowledge/reasons.ts) and its words in each language (knowledge/advice/)",
          ]),
      "paste a real reply into `matches`, its telling words into `says`, where it is documented into `source`",
    ],
  },
};

const [kindName, name] = process.argv.slice(2);
const kind = Object.hasOwn(kinds, kindName ?? "") ? kinds[kindName] : null;
process.exitCode = kind === null || name === undefined ? usage() : make(kind, name);

function usage() {
  console.error("Usage:");
  for (const [one, { example }] of Object.entries(kinds)) console.error(`  npm run new ${one} ${example}`);
  return 2;
}

function make(kind, name) {
  if (!kind.name.test(name)) {
    console.error(`${name} is no name for it; write it like ${kind.example}`);
    return 2;
  }
  const file = kind.file(name);
  if (existsSync(join(root, file))) {
    console.error(`${file} is there already: add to it`);
    return 1;
  }
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), kind.text(name));
  indexKnowledge();
  const steps = [...kind.next(name), `run npm test -- ${name}`];
  console.log([`Wrote ${file}. Now:`, ...steps.map((step, at) => `  ${at + 1}. ${step}`)].join("\n"));
  return 0;
}

function isProvider(id) {
  const folder = join(root, engine, "knowledge", "providers");
  if (!existsSync(folder)) return false;
  return readdirSync(folder).some((file) => readFileSync(join(folder, file), "utf8").includes(`id: "${id}"`));
}

function isReason(id) {
  return readFileSync(join(root, engine, "knowledge", "reasons.ts"), "utf8").includes(`id: "${id}"`);
}

function rules(name, layer, reason, provider) {
  return `import type { RuleFile } from "../../src/types.js";

/** TODO: who or what this is about, in one line. */
export default {
  name: "${name}",
  layer: "${layer}",
  rules: [
    {
      id: "${name}/TODO",
      when: { ${provider}says: ["TODO: the telling words"] },
      reason: "${reason}",
      source: "TODO: the page that documents the reply",
      seen: "${month}",
      matches: ["TODO: a real reply, such as 550 5.1.1 <bob@example.com>: ..."],
      misses: [],
    },
  ],
} satisfies RuleFile;
`;
}

function providerHelp(id) {
  return `import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "${id}",
  status: "active",
  removal: { url: "TODO: the form, or mailto:; {ip}, {domain} and {code} are filled in", needs: ["needIp", "needError"] },
  page: { url: "TODO: its page on refusals and codes" },
  postmaster: [{ name: "TODO", url: "TODO: its page or tool for those who send" }],
  codes: [
    {
      code: "TODO",
      reason: "reputation-blocked",
      meaning: "TODO: what the code means, in one sentence.",
      example: "TODO: a real reply with this code",
    },
  ],
  notes: [{ text: "TODO: a limit or rule for those who send, in one sentence." }],
  source: "TODO: the page that says all this",
  seen: "${month}",
} satisfies ProviderHelp;
`;
}

function language(tag) {
  const english = new Intl.DisplayNames(["en"], { type: "language" }).of(tag);
  return `import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in ${english}. */
// prettier-ignore
export default {
  tag: "${tag}",
  name: "${english}",
  subjects: { failure: [], delay: [], success: [], autoReply: [], readReceipt: [] },
  senders: [],
  failure: [],
  delay: [],
  success: [],
  expired: [],
  original: [],
  diagnostic: [],
  autoReply: [],
  rules: [
    {
      id: "${tag}/user-unknown", reason: "user-unknown",
      when: { says: ["TODO: the telling words"] },
      matches: ["TODO: a real sentence"],
      source: "TODO: which software writes it", seen: "${month}",
    },
  ],
} satisfies Language;
`;
}

function format(name) {
  return `import type { Format } from "../format.js";

/** TODO: the software, and how its reports are built. */
export default {
  id: "${name}",
  marks: [
    { in: "prose", says: "TODO: a sentence that only this software writes", sure: true },
  ],
  source: "TODO: its documentation or source code",
} satisfies Format;
`;
}
