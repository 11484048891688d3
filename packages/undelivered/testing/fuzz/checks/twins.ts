/** Changes that transport makes without changing what a message says; so the report must say the same. */
import { explain } from "../../../src/index.js";
import { maxFields } from "../../../src/read/limits.js";
import type { ExplainOptions, Message, Part, Report } from "../../../src/types.js";
import type { Check } from "./subject.js";

/** Makes the twin of a message (one character a byte); null where this message has none. */
type Twin = (raw: string, message: Message) => string | null;

/** A lone CR ends a line too, and in UTF-16 CR LF are four bytes; where there are any, the twins would not say the same. */
const hasOtherLineEnds = (raw: string): boolean => /\r(?!\n)|\0/.test(raw);

/** ISO-2022-JP goes back to ASCII before a line ends (RFC 1468); where it does not, the end may be half of a character. */
const hasTornCharacters = (raw: string): boolean => /\x1b\$[^\x1b\n]*\n/.test(raw);

/** Where a boundary has been lost, the first bytes are searched for one, of which CRs take up some. */
const isTorn = (raw: string, message: Message): boolean =>
  hasOtherLineEnds(raw) ||
  hasTornCharacters(raw) ||
  message.warnings.some(({ code }) => /boundary|header-without-end/.test(code));
const lineEndOf = (raw: string): string => (raw.includes("\r\n") ? "\r\n" : "\n");

/** Parts of text whose body stands as it is. */
function plainPart(message: Message): Part | undefined {
  return message.parts.find(
    ({ fields, type, encoding, bodyStart, end, children }) =>
      /^text\/(?:plain|html)$|^message\/delivery-status$/.test(type) &&
      ["7bit", "8bit"].includes(encoding) &&
      children.length === 0 &&
      end > bodyStart &&
      fields.some(({ name }) => name === "content-type") &&
      !fields.some(({ name }) => name === "content-transfer-encoding"),
  );
}

function encodePart(
  raw: string,
  message: Message,
  encoding: string,
  encode: (body: string, eol: string) => string,
): string | null {
  // Text without a header is also read as it stands, and what is written into it is part of what it says.
  if (!message.hasHeader) return null;
  // Where MIME is broken, how parts are found again may depend on their encoding.
  if (
    hasOtherLineEnds(raw) ||
    message.warnings.some(({ code }) => /boundary|parts|header|truncated|encoded/.test(code))
  )
    return null;
  const part = plainPart(message);
  const field = part?.fields.find(({ name }) => name === "content-type");
  if (part === undefined || field === undefined) return null;
  const eol = lineEndOf(raw);
  const at = raw.lastIndexOf("\n", field.start) + 1;
  return (
    `${raw.slice(0, at)}Content-Transfer-Encoding: ${encoding}${eol}${raw.slice(at, part.bodyStart)}` +
    `${encode(raw.slice(part.bodyStart, part.end), eol)}${raw.slice(part.end)}`
  );
}

const hex = (byte: string): string => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** By what is done to the message. */
export const twins: Readonly<Record<string, Twin>> = {
  "lines end with LF": (raw, message) => (isTorn(raw, message) ? null : raw.replaceAll("\r\n", "\n")),
  "lines end with CR LF": (raw, message) => (isTorn(raw, message) ? null : raw.replace(/\r?\n/g, "\r\n")),
  "blank lines after the end": (raw) => (raw.endsWith("\n") ? raw + lineEndOf(raw).repeat(3) : null),
  "a field that nobody knows": (raw, { hasHeader, parts }) => {
    const { start, fields } = parts[0]!;
    // Beyond the limit, each field that is added takes another one's place.
    return hasHeader && fields.length < maxFields
      ? `${raw.slice(0, start)}X-Passed-Through: gateway.example.net${lineEndOf(raw)}${raw.slice(start)}`
      : null;
  },
  "a part in base64": (raw, message) =>
    encodePart(
      raw,
      message,
      "base64",
      (body, eol) => Buffer.from(body, "latin1").toString("base64").replace(/.{76}/g, `$&${eol}`) + eol,
    ),
  // A soft line break at the end adds nothing: where a broken text has no end, a line break may make one.
  "a part in quoted-printable": (raw, message) =>
    encodePart(
      raw,
      message,
      "quoted-printable",
      (body, eol) =>
        body.replace(/[^\t\r\n -<>-~]|[ \t](?=\r?\n|$)/g, hex).replace(/[^\r\n]{70}(?=[^\r\n]{4})/g, (line) => {
          // A soft line break must not tear an escape.
          const cut = /=[0-9A-F]?$/.exec(line)?.index ?? line.length;
          return `${line.slice(0, cut)}=${eol}${line.slice(cut)}`;
        }) + `=${eol}`,
    ),
  "long fields folded": (raw, { hasHeader, parts }) => {
    const root = parts[0]!;
    if (!hasHeader || hasOtherLineEnds(raw)) return null;
    const head = raw.slice(root.start, root.bodyStart);
    const eol = lineEndOf(raw);
    return (
      raw.slice(0, root.start) +
      head.replace(/^((?:Subject|From|To|Received|Message-ID|Content-Type):[^\n]{12,}?) (?=\S)/gim, `$1${eol} `) +
      raw.slice(root.bodyStart)
    );
  },
};

/** What must not change. */
function gistOf(report: Report): string {
  const each = report.recipients.map(
    ({ address, action, status, reason }) => `${address} ${action} ${status} ${reason}`,
  );
  return [report.kind, ...each].join("; ");
}

/** The gist of a twin, and which twin it is. */
export function* gistsOfTwins(
  bytes: Uint8Array,
  message: Message,
  options: ExplainOptions,
): Generator<[twin: string, gist: string]> {
  const raw = Buffer.from(bytes).toString("latin1");
  // Twins are made by the places of parts, which count bytes of the input only where it is read as it stands.
  if (message.bytes !== bytes) return;
  for (const [name, twin] of Object.entries(twins)) {
    const made = twin(raw, message);
    if (made !== null && made !== raw) yield [name, gistOf(explain(Buffer.from(made, "latin1"), options))];
  }
}

/** Twins say the same. */
export const twinsSayTheSame: Check = ({ bytes, message, report, options }) => {
  const gist = gistOf(report);
  return [...gistsOfTwins(bytes, message, options)].flatMap(([twin, other]) =>
    other === gist ? [] : [`${twin}: ${difference(gist, other)}`],
  );
};

function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = Math.max(0, one.lastIndexOf(";", at) + 1);
  return `${JSON.stringify(one.slice(from, from + 150))} became ${JSON.stringify(other.slice(from, from + 150))}`;
}
