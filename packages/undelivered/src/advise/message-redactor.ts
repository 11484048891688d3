import type { Original } from "../types.js";
import { numbersOf, Redactor } from "./redact.js";

/** A message to thousands names thousands; each ticket about one of them would look through them all. Others get a
 * number when they are met. */
export const MOST_PEOPLE = 100;
const LONGEST_FIELD = 5000;

type Addresses = readonly (string | null | undefined)[];

/** The sender of a message, then its recipients: so they are numbered wherever a part of the message is shown. */
export function peopleOf(original: Original | null, recipients: Addresses): ReadonlyMap<string, number> {
  return numbersOf([original?.from, ...recipients, ...(original?.to.slice(0, MOST_PEOPLE) ?? [])]);
}

/**
 * A redactor that knows who and what is private in a message.
 *
 * @param keep addresses that stay as they are
 */
export function redactorFor(
  original: Original | null,
  people: ReadonlyMap<string, number>,
  keep: Addresses = [],
): Redactor {
  const redactor = new Redactor({
    keep,
    people,
    subjects: [original?.subject],
  });
  // The names of people stand in these; what the redactor has seen once it knows in every other place.
  for (const { name, value } of original?.headers ?? [])
    if (["from", "to", "cc", "sender", "reply-to"].includes(name.toLowerCase()))
      redactor.field(name, value.slice(0, LONGEST_FIELD));
  return redactor;
}

/** The address of a link by which somebody can be written to: it is there to be known. */
export function contactIn(url: string | undefined): string | undefined {
  return url?.startsWith("mailto:") ? url.slice("mailto:".length).split("?")[0] : undefined;
}
