/**
 * Whose system refuses. By the host that answered, by words that only one operator's servers write, and by the reporting MTA
 * where it refuses itself; never by the domain of the recipient, whose mail anybody may keep.
 */
import { providers } from "../../knowledge/providers.js";
import type { Notice, Statement } from "../types.js";
import { knowledge } from "./knowledge.js";
import type { Wording } from "./wording.js";

/** The operators that a text points to, the best evidenced first. */
export type Operators = readonly string[];

let byHost: Map<string, string> | null = null;

/** The longest name that DNS allows (RFC 1035 section 2.3.4), with a dot at its end. */
const longestName = 254;

/** The operator of a host: `google.com` covers every host below it. */
export function operatorOf(host: string | null): string | null {
  if (host === null || host.length > longestName) return null;
  byHost ??= new Map(providers.flatMap(({ id, hosts }) => hosts.map((name) => [name.toLowerCase(), id])));
  let name = host.toLowerCase();
  for (;;) {
    const id = byHost.get(name);
    if (id !== undefined) return id;
    const dot = name.indexOf(".");
    if (dot < 0) return null;
    name = name.slice(dot + 1);
  }
}

/** Operators of the refusing side. */
export function operators(notice: Notice, statement: Statement, wording: Wording): Operators {
  const found: string[] = [];
  const add = (id: string | null): void => {
    if (id !== null && !found.includes(id)) found.push(id);
  };
  add(operatorOf(wording.reply.remoteMta?.value ?? null));
  add(operatorOf(statement.remoteMta?.value ?? null));
  const { providers: dialects } = knowledge();
  const spoken = wording.hits.filter(({ phrase }) => dialects.has(phrase));
  if (spoken.length > 1) spoken.sort((a, b) => b.literals - a.literals || a.start - b.start);
  for (const { phrase } of spoken) add(dialects.get(phrase)!.id);
  const nobodyElse =
    statement.remoteMta === null && wording.reply.remoteMta === null && wording.reply.remoteIp === null;
  if (nobodyElse) add(operatorOf(notice.reportingMta));
  return found;
}
