import { maxRecipients } from "../../read/limits.js";

/** Beside deliveries, exports hold what was opened and clicked. */
export const mostEvents = 2 * maxRecipients;
/** No service nests its events deeper. */
export const deepest = 12;
