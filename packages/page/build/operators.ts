import { readFileSync } from "node:fs";

/** Formats that single systems write. Those that the engine reads with code of their own stay with it. */
const isFormat = /\/recognise\/formats\/(?!index)[\w-]+\.ts$/;

/**
 * What is known of single operators and lists: their hosts, dialects, codes, forms; and what servers say of accounts, commands and encryption, which
 * hardly a bounce holds. Rules for all servers are not of it.
 */
export function isOperators(id: string): boolean {
  if (isFormat.test(id)) return !/^import (?!type)/m.test(readFileSync(id, "utf8"));
  const [, folder, file] = /\/undelivered\/knowledge\/([\w-]+)[./](?:.*\/)?([\w-]*)/.exec(id) ?? [];
  if (folder === undefined) return false;
  // `wording` is used by rules of both kinds; here, the engine's chunk imports this one and not the other way round.
  if (["providers", "provider-help", "blocklists", "event-names", "wording", "common-domains"].includes(folder))
    return true;
  if (folder === "status-codes") return file === "google" || file === "microsoft";
  if (folder !== "rules" || file === "index") return false;
  return (
    [
      "block-lists",
      "dynamic-ranges",
      "filter-broken",
      "suppression",
      "login",
      "sender-account",
      "tls",
      "protocol",
    ].includes(file!) || /layer: "provider"/.test(readFileSync(id, "utf8"))
  );
}
