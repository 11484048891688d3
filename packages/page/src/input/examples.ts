import { fetched } from "../offline/unloaded.js";

/**
 * The samples of the article "Understanding message failures", with example domains and addresses: what their buttons say.
 *
 * `category` is the article's heading, `words` are the telling ones.
 */
export interface Example {
  id: string;
  category:
    | "invalid-user"
    | "mailbox-full"
    | "misconfigured-dns"
    | "greylisting"
    | "relaying-denied"
    | "dns-blacklist"
    | "broken-heuristics"
    | "policy";
  words: string;
}

export const examples: readonly Example[] = [
  { id: "mailbox-full-notice", category: "mailbox-full", words: "452 4.3.1 Insufficient system storage" },
  { id: "user-unknown", category: "invalid-user", words: "User unknown in virtual mailbox table" },
  { id: "host-not-found", category: "misconfigured-dns", words: "Host or domain name not found" },
  { id: "greylisted", category: "greylisting", words: "451 Greylisted, please try again in 300 seconds" },
  { id: "relaying-log-in", category: "relaying-denied", words: "Relaying denied. Proper authentication required." },
  { id: "network-listed", category: "dns-blacklist", words: "part of their network is on our block list" },
  { id: "suspicious-host", category: "broken-heuristics", words: "listed as suspicious, bad, or broken" },
  { id: "rule-restriction", category: "policy", words: "Delivery not authorized, message refused" },
  {
    id: "recipient-deleted",
    category: "invalid-user",
    words: "The recipient has been deleted or has no e-mail address",
  },
  { id: "user-unknown-university", category: "invalid-user", words: "User unknown" },
  { id: "account-disabled", category: "invalid-user", words: "The email account that you tried to reach is disabled" },
  { id: "system-storage", category: "mailbox-full", words: "Insufficient system storage" },
  { id: "host-not-found-yet", category: "misconfigured-dns", words: "Host not found, try again" },
  { id: "host-not-found-line", category: "misconfigured-dns", words: "Name service error" },
  { id: "connection-refused", category: "misconfigured-dns", words: "Connection refused" },
  { id: "relaying-not-set-up", category: "relaying-denied", words: "Relay access denied" },
  { id: "relaying-own-domain", category: "relaying-denied", words: "rejected by the server for the recipient domain" },
  { id: "blacklisted-by-list", category: "dns-blacklist", words: "blacklisted using RBL-Plus" },
  { id: "blacklisted-delist", category: "dns-blacklist", words: "Your IP 192.0.2.4 is blacklisted" },
];

/** The sample itself, fetched when it is asked for. */
export const exampleText = async (id: string): Promise<string> =>
  (await fetched(import("./example-texts.js"))).texts[id] ?? "";
