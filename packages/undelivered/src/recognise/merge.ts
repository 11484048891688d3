/** One statement for each recipient, whatever number of places speaks of it. */
import { isIpv4, isIpv6 } from "../phrase/scanners.js";
import { seen } from "../read/address.js";
import { fold } from "../read/text.js";
import type { Original, Statement } from "../types.js";
import type { ProseInput } from "./prose-statements.js";
import { onlyRecipient } from "./original.js";
import { hasCode } from "./replies.js";
import { complete, stated } from "./statement.js";

function names({ address, originalAddress }: Statement): string[] {
  const found: string[] = [];
  if (address !== null) found.push(address.value.toLowerCase());
  if (originalAddress !== null) found.push(originalAddress.value.toLowerCase());
  return found;
}

/** Makes a statement tidy: readers take what stands in the place of an address, a host, a reason. */
export function tidy(one: Statement): void {
  if (one.diagnostic !== null) {
    const line = fold(one.diagnostic);
    one.diagnostic = line.value === "" ? null : line;
  }
  if (one.remoteMta !== null && /\s/.test(one.remoteMta.value)) one.remoteMta = null;
  if (one.remoteIp !== null && !isIp(one.remoteIp)) one.remoteIp = null;
  for (const name of ["address", "originalAddress"] as const) {
    const known = one[name];
    if (known === null) continue;
    const address = seen(known.value);
    if (address === "") one[name] = null;
    else if (address !== known.value) one[name] = stated(address, known.text);
  }
}

const isIp = (text: string): boolean => isIpv4(text) || isIpv6(text);

/** Finds the first statement about one of the same names: there may be tens of thousands on both sides. */
function finder(statements: readonly Statement[]): (one: Statement) => Statement | undefined {
  const byName = new Map<string, number>();
  statements.forEach((one, index) => {
    for (const name of names(one)) if (!byName.has(name)) byName.set(name, index);
  });
  return (one) => statements[Math.min(...names(one).map((name) => byName.get(name) ?? Infinity))];
}

/**
 * Joins the statements of the fields with those of the prose: the fields name the recipients, the prose adds what they
 * leave out. Where there are no fields, the prose stands alone.
 */
export function merge(
  fromFields: readonly Statement[],
  fromProse: readonly Statement[],
  original: Original | null,
  { carried, pasted }: Pick<ProseInput, "carried" | "pasted">,
): Statement[] {
  if (fromFields.length === 1 && names(fromFields[0]!).length === 0 && fromProse.length > 1)
    return join(fromProse.map((one) => withFields(one, fromFields[0]!)));
  const base = fromFields.length > 0 ? join(fromFields) : join(fromProse);
  if (fromFields.length > 0 && fromProse.length > 0) {
    const find = finder(fromProse);
    const others = new Set(fromProse);
    const matches = base.map((one) => find(one) ?? (onlyOne(base, fromProse) ? fromProse[0] : undefined));
    base.forEach((one, index) => {
      const match = matches[index];
      if (match === undefined) return;
      others.delete(match);
      preferReadable(one, match);
      complete(one, match);
    });
    // Who copies a report stops somewhere: in the midst of the fields, below a list that names all.
    const isList = matches.every((one) => one?.diagnostic) && [...others].every((one) => one.diagnostic && one.action);
    if (pasted && isList) return join([...base, ...others]);
  }
  const only = base.length === 1 ? base[0]! : null;
  if (only?.address === null) {
    const address = carried() ?? onlyRecipient(original);
    if (address !== null) only.address = stated(address);
  }
  return base;
}

/** Fields that name nobody, beside a text that names several: what they state holds for all of those. */
function withFields(prose: Statement, fields: Statement): Statement {
  const one = { ...fields, supporting: [...fields.supporting] };
  complete(one, prose);
  return one;
}

/**
 * The fields are ASCII (RFC 3464 section 2.1.2); what else stands there is in a charset that nobody declared. The prose
 * declares its own, and counts where it leaves out no code.
 */
function preferReadable(fields: Statement, prose: Statement): void {
  const words = prose.diagnostic;
  if (words === null || fields.diagnostic === null || !/[^\t\x20-\x7e]/.test(fields.diagnostic.value)) return;
  if (hasCode(fields.diagnostic) && !hasCode(words)) return;
  if (!/[^\x00-\x7f]/.test(words.value) || /\ufffd/.test(words.value) || /^utf-?8$/.test(fields.diagnosticType ?? ""))
    return;
  fields.supporting.push(fields.diagnostic);
  fields.diagnostic = words;
}

const onlyOne = (a: readonly Statement[], b: readonly Statement[]): boolean => a.length === 1 && b.length === 1;

/** An address that others can write to: its domain has a dot, or is none but numbers. */
function isFull(address: Statement["address"]): boolean {
  const value = address?.value ?? "";
  const at = value.indexOf("@");
  return at >= 0 && (value.includes(".", at) || value.includes("@["));
}

/** What became of a message after it had to wait. */
const isFinal = ({ action }: Statement): boolean => action?.value === "failed" || action?.value === "delivered";

/** Statements about the same recipient become one; the order stays. Who has only an original address, or a name beside it, goes by that. */
function join(statements: readonly Statement[]): Statement[] {
  const byName = new Map<string, Statement>();
  const result: Statement[] = [];
  for (const one of statements) {
    // `system; nora`, `rfc822; 35065@lmtp-daemon`: a name within the reporting system is no address.
    if (!isFull(one.address) && (one.address?.value.includes("@") !== true || isFull(one.originalAddress)))
      one.address = one.originalAddress ?? one.address;
    const name = one.address?.value.toLowerCase();
    const known = name === undefined ? undefined : byName.get(name);
    if (known !== undefined) {
      const before = known.action?.value === "delayed" && isFinal(one) ? { ...known } : null;
      if (before !== null) Object.assign(known, one);
      complete(known, before ?? one);
      continue;
    }
    if (name !== undefined) byName.set(name, one);
    result.push(one);
  }
  return result;
}
