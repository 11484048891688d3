/** Commands for an administrator, with this message's names. */
import type { Notice, Verdict } from "../types.js";
import { blockedIp, blockedName, domainOf, senderOf, zoneOf } from "./facts.js";

/**
 * Fills `{names}` in a command: `domain`, `address`, `host`, `ip`, `blocked`, `reversed` (an IPv4 address as block lists
 * ask for it), `zone` (of the block list), `sender`, `senderDomain`, `selector` and `dkimDomain` (of the DKIM seal).
 *
 * @returns undefined where one is not known or could mean something else to a shell: the names come from strangers
 */
export function fillCommand(command: string, verdict: Verdict, notice: Notice): string | undefined {
  let complete = true;
  const filled = command.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]?.(verdict, notice);
    if (value === undefined || value === null || !harmless.test(value)) complete = false;
    return value ?? "";
  });
  return complete ? filled : undefined;
}

/** Letters, digits and signs that no shell gives a meaning to; none of them makes an option. */
const harmless = /^[\p{L}\p{N}][\p{L}\p{N}.:_@+-]*$/u;

type Value = string | null | undefined;

const values: Record<string, ((verdict: Verdict, notice: Notice) => Value) | undefined> = {
  domain: ({ address }) => domainOf(address),
  address: ({ address }) => address,
  host: ({ remoteMta, remoteIp }) => remoteMta ?? remoteIp,
  ip: (verdict) => blockedIp(verdict),
  blocked: (verdict, notice) => blockedName(verdict, notice),
  reversed: (verdict) => reversed(blockedIp(verdict)),
  zone: (verdict) => zoneOf(verdict),
  sender: (verdict, notice) => senderOf(verdict, notice),
  senderDomain: (verdict, notice) => domainOf(senderOf(verdict, notice)),
  selector: (_, notice) => sealTag(notice, "s"),
  dkimDomain: (_, notice) => sealTag(notice, "d"),
};

/** `7.2.0.192` for `192.0.2.7` (RFC 5782 section 2.1). */
function reversed(ip: Value): Value {
  return ip !== undefined && ip !== null && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(ip)
    ? ip.split(".").reverse().join(".")
    : undefined;
}

/** A tag of the returned message's DKIM-Signature (RFC 6376 section 3.5). */
function sealTag(notice: Notice, tag: "s" | "d"): Value {
  const seal = notice.original?.headers.find(({ name }) => name.toLowerCase() === "dkim-signature");
  return seal === undefined
    ? undefined
    : new RegExp(`(?:^|;)\\s*${tag}\\s*=\\s*([^;\\s]+)`).exec(seal.value.slice(0, 2000))?.[1];
}
