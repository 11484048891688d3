import type { Blocklist } from "../src/types.js";
import { addresses } from "./blocklists/addresses.js";
import { dead } from "./blocklists/dead.js";
import { domains } from "./blocklists/domains.js";
import { reputation } from "./blocklists/reputation.js";
import { spamhaus } from "./blocklists/spamhaus.js";

/**
 * Lists of blocked addresses and domains that servers ask, and how texts name them.
 *
 * The most specific name decides: `pbl.spamhaus.org` is the PBL, `Spamhaus` alone is ZEN, which holds them all. A list
 * that is dead cannot vouch for anything: who still asks it has a broken filter.
 */
export const blocklists: readonly Blocklist[] = [...spamhaus, ...addresses, ...domains, ...reputation, ...dead];
