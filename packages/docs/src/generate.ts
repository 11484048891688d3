/** All pages that are written from the knowledge: path below docs/ → Markdown. */
import { blocklists } from "../../undelivered/knowledge/blocklists.js";
import { providers } from "../../undelivered/knowledge/providers.js";
import { reasons } from "../../undelivered/knowledge/reasons.js";
import { codePages } from "./codes.js";
import { blocklistPageOf } from "./pages/blocklist.js";
import { blocklistIndex, providerIndex, reasonIndex, replyCodeIndex, statusCodeIndex } from "./pages/indexes.js";
import { languagePages, phraseIndex } from "./pages/phrases.js";
import { providerPageOf } from "./pages/provider.js";
import { reasonPageOf } from "./pages/reason.js";
import { replyCodePageOf, replyPages } from "./pages/reply-code.js";
import { statusCodePageOf } from "./pages/status-code.js";

/** Folders below docs/ that hold nothing but generated pages. */
export const generatedFolders = ["reasons", "words", "providers", "status-codes", "reply-codes", "blocklists"] as const;

export function generatedPages(): Map<string, string> {
  return new Map<string, string>([
    ["reasons/README.md", reasonIndex()],
    ...Object.values(reasons).map(({ id }): [string, string] => [`reasons/${id}.md`, reasonPageOf(id)]),
    ["words/README.md", phraseIndex()],
    ...languagePages(),
    ["providers/README.md", providerIndex()],
    ...providers.map((one): [string, string] => [`providers/${one.id}.md`, providerPageOf(one)]),
    ["status-codes/README.md", statusCodeIndex()],
    ...codePages.map((one): [string, string] => [`status-codes/${one.name}.md`, statusCodePageOf(one)]),
    ["reply-codes/README.md", replyCodeIndex()],
    ...replyPages.map((one): [string, string] => [`reply-codes/${one.number}.md`, replyCodePageOf(one)]),
    ["blocklists/README.md", blocklistIndex()],
    ...blocklists.map((one): [string, string] => [`blocklists/${one.id}.md`, blocklistPageOf(one)]),
  ]);
}
