import { readFileSync } from "node:fs";

/** What is known of single operators and lists: their hosts, dialects, codes, forms. Rules for all servers are not of it. */
export function isOperators(id: string): boolean {
  const [, folder, file] = /\/undelivered\/knowledge\/([\w-]+)[./](?:.*\/)?([\w-]*)/.exec(id) ?? [];
  if (folder === undefined) return false;
  // `wording` is used by rules of both kinds; here, the engine's chunk imports this one and not the other way round.
  if (["providers", "provider-help", "blocklists", "wording"].includes(folder)) return true;
  if (folder === "status-codes") return file === "google" || file === "microsoft";
  return folder === "rules" && file !== "index" && /layer: "provider"/.test(readFileSync(id, "utf8"));
}
