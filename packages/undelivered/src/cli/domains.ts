import { domainToASCII } from "node:url";
import { visibleLine } from "./visible.js";

/**
 * A host or an address for a person. Letters outside ASCII may look like others ("pаypal.com" with a Cyrillic а), so the form
 * that DNS knows stands beside such a name (RFC 5891).
 *
 * @example
 * shownName("bob@bücher.example"); // "bob@bücher.example (xn--bcher-kva.example)"
 */
export function shownName(name: string): string {
  const ascii = asciiForm(name);
  return ascii === null ? visibleLine(name) : `${visibleLine(name)} (${ascii})`;
}

/** The ASCII form of a host or of an address's domain; null where it is ASCII, or no name that DNS could know. */
export function asciiForm(name: string): string | null {
  const domain = name.slice(name.lastIndexOf("@") + 1);
  if (/^[\0-\x7f]*$/.test(domain)) return null;
  const ascii = domainToASCII(domain);
  return ascii === "" ? null : ascii;
}
