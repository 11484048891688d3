/** What people paste or type leads to the page that they need. */
import { expect, test } from "vitest";
import { searchIn } from "../src/client/search.js";
import { phrases } from "../src/words/phrases.js";
import { readPages } from "../src/site/build.js";
import { searchData } from "../src/site/search-documents.js";
import { docs } from "./markdown.js";

const data = searchData(readPages(docs));
const search = searchIn(JSON.parse(JSON.stringify(data)) as typeof data);
const first = (query: string): string | undefined => search(query)[0]?.path;

test.each([
  ["Relay access denied", "reasons/relay-denied.html"],
  ["relay access", "reasons/relay-denied.html"],
  ["554 5.7.1 <bob@example.org>: Relay access denied", "reasons/relay-denied.html"],
  ["Relaying denied. Proper authentication required.", "reasons/auth-required.html"],
  ["User unknown", "reasons/user-unknown.html"],
  [
    "550 5.1.1 <x@y.example>: Recipient address rejected: User unknown in virtual mailbox table",
    "reasons/user-unknown.html",
  ],
  ["mailbox full", "reasons/mailbox-full.html"],
  ["Postfach voll", "reasons/mailbox-full.html"],
  ["Insufficient system storage", "reasons/server-full.html"],
  ["Host or domain name not found", "reasons/domain-not-found.html"],
  ["greylisting", "reasons/greylisted.html"],
  ["grelisting", "reasons/greylisted.html"],
  ["Connection refused", "reasons/connection-failed.html"],
  ["Your IP address 198.51.100.7 is blacklisted", "reasons/reputation-blocked.html"],
  ["listed as suspicious, bad, or broken", "reasons/receiver-filter-broken.html"],
  ["Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org", "reasons/blocklisted.html"],
  ["cannot find your reverse hostname", "reasons/reverse-dns-invalid.html"],
  ["app password", "reasons/credentials-rejected.html"],
  ["dmarc", "reasons/sender-auth-failed.html"],
  ["宛先のユーザーが存在しません", "reasons/user-unknown.html"],
  ["5.7.1", "status-codes/x.7.1.html"],
  ["4.7.1", "status-codes/x.7.1.html"],
  ["5.7.511", "status-codes/5.7.511.html"],
  ["5.7.620", "status-codes/5.7.606-649.html"],
  ["550", "reply-codes/550.html"],
  ["450", "reply-codes/450.html"],
  ["user-unknown", "reasons/user-unknown.html"],
  ["gmail", "providers/google.html"],
  ["hotmail", "providers/microsoft.html"],
  ["TSS04", "providers/yahoo.html"],
  ["t-online", "providers/t-online.html"],
  ["proofpoint", "providers/proofpoint.html"],
  ["sorbs", "blocklists/sorbs.html"],
  ["bl.spamcop.net", "blocklists/spamcop.html"],
  ["spamhaus pbl", "blocklists/spamhaus-pbl.html"],
  ["german", "words/de.html"],
  ["three parts of a bounce", "guide/understanding-message-failures.html#the-three-parts-of-a-bounce"],
  ["your own rules", "guide/for-developers.html#your-own-rules"],
])("%s", (query, path) => {
  expect(first(query)).toBe(path);
});

test("every phrase of the index finds its reason first", () => {
  for (const [reason, list] of Object.entries(phrases))
    for (const phrase of list) expect([phrase, first(phrase)]).toEqual([phrase, `reasons/${reason}.html`]);
});

test("nothing is found where nothing is asked or known", () => {
  expect(search("")).toEqual([]);
  expect(search("  !? ")).toEqual([]);
  expect(search("qqxxzzy")).toEqual([]);
});
