/**
 * What web forms post: `event=bounced&recipient=bob%40example.org`, in the body of a request or behind the `?` of its address
 * (https://url.spec.whatwg.org/#application/x-www-form-urlencoded).
 */

/** Of a request, the header and a few forms are read. */
const mostLines = 2_000;
const mostPairs = 200;

const name = /^[\w.[\]%-]{1,60}=/;

/** A form of one field holds JSON: Mandrill's. */
const lone = /^[\w.[\]-]{1,60}=(?:%5B|%7B|[[{])/i;

/** The forms in a text, one a line; empty where it holds none. */
export function formsIn(value: string): Record<string, string>[] {
  if (!value.includes("=")) return [];
  return value
    .split("\n", mostLines)
    .map(formIn)
    .filter((form) => form !== null);
}

function formIn(line: string): Record<string, string> | null {
  const [first = "", ...others] = line.trim().split("&", mostPairs);
  if (others.length === 0) return lone.test(first) ? Object.fromEntries([entryOf(first)]) : null;
  // "GET /hook?event=…", "curl -d 'event=…": the first name stands behind something else.
  const pairs = [first.replace(/^.*[\s?"'](?=[\w.[\]-]{1,60}=)/, "")];
  for (const one of others) {
    // An ampersand that was not encoded belongs to the value before it.
    if (name.test(one)) pairs.push(one);
    else pairs.push(`${pairs.pop()!}&${one}`);
  }
  if (pairs.length < 2 || !name.test(pairs[0]!)) return null;
  const last = pairs.pop()!;
  pairs.push(last.replace(/ HTTP\/[\d.]{1,3}\b.*$|["'](?: .*)?$/, ""));
  return Object.fromEntries(pairs.map(entryOf));
}

/** `data[email]=…` is the `email` of `data`. */
function entryOf(pair: string): [string, string] {
  const equals = pair.indexOf("=");
  const key = decoded(pair.slice(0, equals));
  return [/\[([\w.-]{1,60})\]$/.exec(key)?.[1] ?? key, decoded(pair.slice(equals + 1))];
}

/** What is no escape stays; bytes that are no UTF-8 stand for characters of Latin 1. */
function decoded(value: string): string {
  return value.replaceAll("+", " ").replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes.replace(/%(..)/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
    }
  });
}
