import { readFileSync } from "node:fs";

/** Formats that single systems write. Those that the engine reads with code of their own stay with it. */
const isFormat = /\/recognise\/formats\/(?!index)[\w-]+\.ts$/;

/** Rules on what hardly a bounce holds: accounts of one's own, commands, encryption, odd addresses, messages and attachments, names of servers, loops, what a server's own set-up lacks, domains of senders, sizes, limits of pace, lists by name. */
const rareRules = new Set(
  "address-syntax attachments moved reverse-dns routing block-lists doubtful-route dynamic-ranges filter-broken login loops malformed pace protocol sender-account server-full sender-domain server-misconfigured service-labels size suppression tls unverified-address".split(
    " ",
  ),
);

/** What is known of single operators and lists: their hosts, dialects, codes, forms; and the rules that are seldom asked. */
export function isOperators(id: string): boolean {
  if (isFormat.test(id)) return !/^import (?!type)/m.test(readFileSync(id, "utf8"));
  const [, folder, file] = /\/undelivered\/knowledge\/([\w-]+)[./](?:.*\/)?([\w-]*)/.exec(id) ?? [];
  if (folder === undefined) return false;
  // `wording` is used by rules of both kinds; here, the engine's chunk imports this one and not the other way round.
  if (["providers", "provider-help", "blocklists", "event-names", "wording", "common-domains"].includes(folder))
    return true;
  if (folder === "status-codes") return file === "google" || file === "microsoft";
  if (folder !== "rules" || file === "index") return false;
  return rareRules.has(file!) || /layer: "provider"/.test(readFileSync(id, "utf8"));
}
