/**
 * The recipient in the envelope of a report: variable envelope return paths (VERP) put it into the address that the report
 * comes back to, so that a report which names nobody can still be told apart.
 */

/** Other schemes put the sender there: SRS (sender rewriting), BATV (signed return paths). */
const others = /^(?:srs[01]|prvs|msprvs\d?|bounces?[+-]srs[01]?)[=+-]/i;

/** `bounces+4711-0a1b-bob=example.org`, `news-return-17-bob=example.org`, `news-bounces+bob=example.org`, `bounce-bob=example.org`. */
const verp =
  /^(?:bounces?\+\d{1,12}-[0-9a-f]{4}-|[^=+]{1,64}-return-\d{1,12}-|[^=+]{0,64}?bounces?[+-]|[^=+]{1,64}\+)([^=@]{1,64})=([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z][a-z0-9-]{1,62})$/i;

/** The recipient that a return path carries; null where it carries none. */
export function recipientInReturnPath(address: string): string | null {
  const local = address.slice(0, address.lastIndexOf("@"));
  if (local.length > 320 || others.test(local)) return null;
  const found = verp.exec(local);
  return found === null ? null : `${found[1]!}@${found[2]!.toLowerCase()}`;
}
