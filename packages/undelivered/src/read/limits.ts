/** What the reader refuses to be driven to. All are far above what real mail needs. */

/** A message inside a message inside a message costs a few bytes to write; beyond this depth nothing is taken apart. */
export const maxDepth = 100;

/** A boundary line costs five bytes to write and a part some hundred to hold. */
export const maxParts = 10_000;

/** A field costs three bytes to write (`a:` and a line end) and some hundred to hold. Real headers stay under 500. */
export const maxFields = 2_000;

/** Servers take some hundreds of recipients with a message, few take thousands; what is said about each costs 2 KB. */
export const maxRecipients = 50_000;

/** The fields of a machine-readable report: five or so for each of its recipients. */
export const maxStatusFields = 5 * maxRecipients;

/** A field may be folded over any number of lines; whoever asks for its value decodes all of it. */
export const maxFieldLength = 65_536;

/** RFC 2047 section 2 allows 75 characters to an encoded word; the wild writes some hundreds. What is longer is left as it is. */
export const maxWordLength = 2_048;

/** RFC 5322 names no limit but the line's 998; a name of this length is text with a colon. */
export const maxNameLength = 78;

/**
 * Looking for a boundary that does not occur reads to the end of the input, once for each multipart that lies about its
 * boundary. All such searches together may read this many times the input.
 */
export const searchFactor = 8;
/** And so many characters whatever its length: in a message of ordinary size none is looked for in vain, and the line ends do not matter. */
export const leastSearch = 4_000_000;

/** A report says what it says at its beginning. Thousands of recipients fit in here, and what is longer is somebody's attachment. */
export const maxTextLength = 4_194_304;
