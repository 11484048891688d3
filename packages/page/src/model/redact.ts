const address = /[^\s<>()[\]"',:;=]{1,64}@[a-z0-9.-]{1,253}/gi;
const automatic = /^(mailer-daemon|postmaster|abuse|no-?reply)$/i;

/**
 * Hides who wrote to whom: local parts of addresses become `person-1` and so on (the same for the same address), the
 * subject goes. Hosts, codes and the server's words stay, for the one who has to help needs them.
 */
export function redact(text: string, subject: string | null): string {
  const names = new Map<string, string>();
  const hidden = text.replace(address, (found) => {
    const at = found.lastIndexOf("@");
    const local = found.slice(0, at);
    if (automatic.test(local)) return found;
    const key = found.toLowerCase();
    if (!names.has(key)) names.set(key, `person-${names.size + 1}`);
    return `${names.get(key)!}${found.slice(at)}`;
  });
  return subject && subject.length > 3 ? hidden.replaceAll(subject, "[…]") : hidden;
}
