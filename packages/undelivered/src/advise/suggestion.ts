import { commonDomains } from "../../knowledge/common-domains.js";

/** Shorter names are one letter away from too many others. */
const SHORTEST = 5;

/**
 * The well-known domain that was probably meant: one letter is missing, too many, wrong, or two have changed places.
 *
 * @param domain in lower case
 * @returns undefined where the domain is well known itself or resembles none
 * @example suggestDomain("gmial.com") // "gmail.com"
 */
export function suggestDomain(domain: string): string | undefined {
  if (domain.length < SHORTEST || commonDomains.includes(domain)) return undefined;
  return commonDomains.find((known) => isOneSlipAway(domain, known));
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
