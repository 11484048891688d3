/** Which of the addresses that may be recipients are. */
import { isListed, Standing, type Candidate } from "./recipient-candidates.js";
import { sameAddress } from "./statement.js";
import type { WordHit } from "./words.js";

/** A reply often repeats the address at the start of a folded line: the line below, indented. */
function continues(previous: Candidate | undefined, candidate: Candidate): boolean {
  if (previous === undefined || candidate.outerStart === candidate.lineStart) return false;
  return candidate.lineStart === previous.lineEnd + 1 && sameAddress(previous.address, candidate.address);
}

/** The clearest standing that any candidate has; where a sentence introduces the recipients, those after it. */
export function choose(value: string, all: Candidate[], hits: readonly WordHit[]): Candidate[] {
  if (all.length === 0) return all;
  const named = all.filter((candidate, i) => !continues(all[i - 1], candidate));
  const clearest = named.reduce((most, candidate) => Math.max(most, candidate.standing), 0);
  let chosen = named.filter((candidate) => candidate.standing === clearest);
  const introductions = hits.filter((hit) => ["failure", "delay", "success"].includes(hit.role));
  if (introductions.length > 0) {
    // "Your message to bob@example.org was not delivered. Write to help@example.net": the address amid the words.
    const amid = chosen.filter((candidate) => introductions.some(holds(candidate)));
    if (amid.length > 0 && clearest !== Standing.LineStart) {
      const first = new Set(listedFrom(value, chosen, chosen.indexOf(amid[0]!)));
      // Only the first place of words is known; the sentence about the next recipient begins with the same ones.
      const lead = leadOf(value, amid[0]!);
      return chosen.filter((one) => first.has(one) || (lead !== null && leadOf(value, one) === lead));
    }
    const first = Math.min(...introductions.map((hit) => hit.end));
    const afterwards = chosen.filter((candidate) => candidate.end > first || candidate.standing === Standing.LineStart);
    if (afterwards.length > 0) chosen = afterwards;
    if (clearest === Standing.InSentence) {
      const reached = introductions.filter(({ role }) => role === "success");
      const others = introductions.filter(({ role }) => role !== "success");
      const nearest = [reached, others].flatMap((some) => sentenceCandidates(value, chosen, some));
      chosen = chosen.filter((one) => nearest.includes(one));
    }
  }
  return chosen;
}

/** The words of its sentence before an address; null where there are none in its line. */
function leadOf(value: string, { lineStart, outerStart }: Candidate): string | null {
  const words = value
    .slice(Math.max(lineStart, outerStart - 120), outerStart)
    .replace(/^[^]*[.!?。：:]\s/, "")
    .trim();
  return /\p{L}/u.test(words) ? words.toLowerCase() : null;
}

/** A candidate, and those that are listed behind it. */
function listedFrom(value: string, chosen: readonly Candidate[], first: number): Candidate[] {
  let end = first + 1;
  while (end < chosen.length && isListed(value, chosen[end - 1]!, chosen[end]!)) end++;
  return chosen.slice(first, end);
}

const holds =
  ({ start, end }: Candidate) =>
  (hit: WordHit): boolean =>
    hit.start < start && end < hit.end;

/** Of addresses in mere sentences, those nearest to the words of failure. */
function sentenceCandidates(value: string, chosen: Candidate[], introductions: readonly WordHit[]): Candidate[] {
  let best: Candidate[] = [];
  let nearest = Infinity;
  for (const candidate of chosen) {
    const distance = Math.min(...introductions.map((hit) => Math.abs(hit.end - candidate.start)));
    if (distance < nearest) [best, nearest] = [[candidate], distance];
  }
  return best.length === 0 ? best : listedFrom(value, chosen, chosen.indexOf(best[0]!));
}
