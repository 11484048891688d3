/** IP addresses and networks: which are the reader's own, and which mean something in one network only. */

/** Does the address lie in one of the addresses or CIDR blocks (RFC 4632)? Blocks of IPv6 are compared bit by bit too. */
export function isMine(ip: string | number | undefined, own: readonly string[]): boolean {
  if (typeof ip !== "string" || own.length === 0) return false;
  const bits = bitsOf(ip);
  if (bits === null) return false;
  return own.some((block) => {
    const [address, length] = block.split("/");
    const base = bitsOf(address.trim());
    if (base === null || base.length !== bits.length) return false;
    const prefix = length === undefined ? base.length : Number(length);
    return prefix >= 0 && prefix <= base.length && base.slice(0, prefix) === bits.slice(0, prefix);
  });
}

/** 32 or 128 zeros and ones; null for what is no address. */
function bitsOf(address: string): string | null {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) {
    return address
      .split(".")
      .map((part) => Number(part).toString(2).padStart(8, "0"))
      .join("");
  }
  if (!address.includes(":") || !/^[0-9a-f:]+$/i.test(address)) return null;
  const [head, tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = 8 - left.length - right.length;
  if (missing < 0 || (tail === undefined && missing !== 0)) return null;
  const groups = [...left, ...Array<string>(missing).fill("0"), ...right];
  return groups.map((group) => parseInt(group, 16).toString(2).padStart(16, "0")).join("");
}

/** An address that means something in one network only: private, loopback, link-local (RFC 1918, 4193, 6890). */
export const isPrivate = (ip: string): boolean =>
  /^(?:127|10|0|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.|^::1?$|^f[cd][0-9a-f]{2}:|^fe80:/i.test(ip);
