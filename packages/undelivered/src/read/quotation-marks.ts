/** Signs before what somebody quotes, as the languages write them: „a“, “a”, «a», »a«, 「a」. Made for a class of characters. */
export const openingMarks = "„“”‚‘’«»‹「『";
