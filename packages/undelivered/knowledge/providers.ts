import type { Provider } from "../src/types.js";
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
  ...worldwide,
  ...americas,
  ...europeWest,
  ...europeNorth,
  ...europeSouth,
  ...europeEast,
  ...asiaPacific,
  ...filters,
  ...lists,
  ...senders,
];
