/** Domains that are made to look like others: letters of several alphabets in one name (Unicode Technical Standard 39). */
import type { Verdict, Warning } from "../types.js";

/** Alphabets of which many letters look like letters of another. */
const alphabets = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee"].map(
  (name) => new RegExp(`\\p{Script=${name}}`, "u"),
);

/** Letters of Cyrillic and Greek that look like Latin ones: a label of nothing else passes for a Latin one. */
const likeLatin = /^[асԁеһіјӏорԛѕԝхуνοαικρυωтвмнк\d-]+$/u;

/** A warning that names such a domain and its ASCII form (RFC 5891), so that it can be told from the one that it imitates. */
export function lookalikeWarning({ address, remoteMta }: Verdict): Warning | null {
  for (const name of [address, remoteMta]) {
    if (name === null || /^[\0-\x7f]*$/.test(name)) continue;
    const domain = name.slice(name.lastIndexOf("@") + 1);
    if (/^[\0-\x7f]*$/.test(domain) || domain.length > longest || !isLookalike(domain)) continue;
    const ascii = asciiOf(domain);
    const means = ascii === null ? "is no name that DNS could know" : `is ${ascii} in ASCII`;
    return {
      code: "lookalike-domain",
      message: `A domain has letters of an alphabet that imitate another: ${domain} ${means}.`,
    };
  }
  return null;
}

/** The longest name that DNS allows (RFC 1035 section 2.3.4). */
const longest = 253;

function isLookalike(domain: string): boolean {
  const labels = domain.split(".");
  const top = labels[labels.length - 1]!;
  return labels.some((label) => {
    if (alphabets.filter((letters) => letters.test(label)).length > 1) return true;
    // A name in its own country's letters imitates nobody: пример.рф.
    return likeLatin.test(label) && /[^\0-\x7f]/.test(label) && /^[a-z]+$/.test(top);
  });
}

function asciiOf(domain: string): string | null {
  try {
    const { hostname } = new URL(`http://${domain}`);
    return /^[\0-\x7f]+$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
