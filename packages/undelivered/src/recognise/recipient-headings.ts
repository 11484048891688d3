/** Headings over groups of recipients ("Unknown users:", and those below) and labels before them ("Mailbox full: bob@example.org"). */
import { contextBefore } from "./address-context.js";
import { isListed, Standing, type Candidate } from "./recipient-candidates.js";

/** Where a heading stands in the text. */
export type Heading = [start: number, end: number];

const longest = 300;

/** The heading between the recipient before and this one: a line above it, or what stands in its line and ends with a colon. */
function headingOf(
  value: string,
  previous: Candidate | undefined,
  { standing, lineStart, outerStart }: Candidate,
): Heading | null {
  const from = Math.max(previous?.outerEnd ?? 0, outerStart - longest);
  // A name may stand before the address.
  const to = standing === Standing.LineStart && lineStart > from ? lineStart : outerStart;
  const lead = value.slice(from, to).replace(/[\s<("'*•·–—\d.-]+$/, "");
  const begun = /^(?:[^]*[.;。；]\s|[^]*[\n。；])/.exec(lead)?.[0].length ?? (previous === undefined ? 0 : lead.length);
  const isAbove = value.slice(from + lead.length, outerStart).includes("\n");
  if (
    !/\p{L}/u.test(lead.slice(begun)) ||
    (!isAbove && contextBefore(lead) !== null && !/\p{L}\s+\S+$/u.test(lead.slice(begun)))
  )
    return null;
  if (/[:：]$/.test(lead)) return [from + begun, from + lead.length];
  // A line without a colon has nothing but the address in the line before it, and is not indented below him.
  if (!isAbove || (previous !== undefined && !/^[^\p{L}\n]*\n(?:[^]*\n)?$/u.test(lead.slice(0, begun)))) return null;
  const isBelow = /^[ \t(]*/.exec(lead.slice(begun))![0].length > outerStart - lineStart;
  return isBelow ? null : [from + begun, from + lead.length];
}

/** One heading for each of the recipients; none where they do not stand below at least two that differ. */
export function headings(value: string, chosen: readonly Candidate[]): Heading[] {
  if (chosen.length < 2) return [];
  const found: Heading[] = [];
  const different = new Set<string>();
  // Where a blank line stands between a line without a colon and the address, it may be about the one before.
  let isLoose = false;
  for (const [i, one] of chosen.entries()) {
    const previous = chosen[i - 1];
    const isNext =
      previous !== undefined &&
      (isListed(value, previous, one) || !/\p{L}/u.test(value.slice(previous.outerEnd, one.outerStart)));
    // One who is listed with what is said of him stands below the heading of the one before.
    const heading = (isNext ? null : headingOf(value, previous, one)) ?? found.at(-1);
    if (heading === undefined) return found;
    found.push(heading);
    different.add(
      value
        .slice(...heading)
        .replace(/\d+/g, "")
        .trim(),
    );
    isLoose ||= /^[^:：\n]*\n\s*\n/.test(value.slice(heading[1] - 1, one.outerStart));
  }
  const last = chosen.at(-1);
  if (different.size < 2 || last === undefined) return [];
  // What follows an address directly is what is said about it, and what stands before it, about another.
  const rest = value.slice(last.outerEnd, last.outerEnd + longest);
  const isFollowed = (isLoose ? /\p{L}/u : /^[^\p{L}\n]*\n[^\n\p{L}]*\p{L}/u).test(rest);
  return isFollowed ? [] : found;
}
