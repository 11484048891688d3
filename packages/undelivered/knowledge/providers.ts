import type { Provider } from "../src/types.js";
import { helpOf } from "./provider-help.js";
import americas from "./providers/americas.js";
import asiaPacific from "./providers/asia-pacific.js";
import europeEast from "./providers/europe-east.js";
import europeNorth from "./providers/europe-north.js";
import europeSouth from "./providers/europe-south.js";
import europeWest from "./providers/europe-west.js";
import filters from "./providers/filters.js";
import lists from "./providers/lists.js";
import senders from "./providers/senders.js";
import worldwide from "./providers/worldwide.js";

/**
 * Operators of mail systems, and how to know that it is they who refuse: by the host that answered, or by words that only
 * their servers write. The domain of the recipient is no proof, as a domain's mail may be kept by anybody; so no phrase
 * here is a domain of mailboxes.
 */
export const providers: readonly Provider[] = [
  ...[worldwide, americas, europeWest, europeNorth, europeSouth, europeEast, asiaPacific, filters, senders].flatMap(
    (some) => some.map(withItsCodes),
  ),
  // The codes of block lists are what others quote.
  ...lists,
];

/** A code that only one operator writes tells who speaks, as its host would. */
function withItsCodes(provider: Provider): Provider {
  const codes = (helpOf(provider.id)?.codes ?? []).flatMap(({ code }) => code).filter(isUnmistakable);
  return codes.length === 0 ? provider : { ...provider, says: [...(provider.says ?? []), ...codes] };
}

/** `OFR_506` and `HL:REP` are; words, status codes and short codes may stand in anybody's answer. */
function isUnmistakable(code: string): boolean {
  return code.length > 4 && /^[^\d\s][^\s]*$/.test(code) && /[A-Z]/.test(code) && /[\d:]/.test(code);
}
