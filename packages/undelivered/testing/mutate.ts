/** Damage to messages as transport, gateways and hands do it, and as an attacker would. */

/** A small deterministic generator (mulberry32), so that a seed names a run. */
export interface Random {
  below(limit: number): number;
}

/** A generator that always gives the same numbers for the same seed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) % limit;
    },
  };
}

type Mutation = (raw: string, dice: Random) => string;

const cut = (raw: string, dice: Random): string => raw.slice(0, dice.below(raw.length + 1));

/** A place where something begins: a line, a word, a part. */
function edge(raw: string, dice: Random): number {
  const marks = ["\n", "\n\n", ": ", "--", "<", ";"];
  const mark = marks[dice.below(marks.length)]!;
  const at = raw.indexOf(mark, dice.below(raw.length));
  return at < 0 ? raw.length : at + dice.below(mark.length + 1);
}

function flip(raw: string, dice: Random): string {
  let result = raw;
  for (let n = 1 + dice.below(8); n > 0; n--) {
    const at = dice.below(result.length);
    const flipped = result.charCodeAt(at) ^ (1 << dice.below(8));
    result = result.slice(0, at) + String.fromCharCode(flipped & 0xff) + result.slice(at + 1);
  }
  return result;
}

const splitHeader = (raw: string): [string, string] => {
  const at = /\r\n\r\n|\n\n|\r\r/.exec(raw);
  return at === null ? [raw, ""] : [raw.slice(0, at.index), raw.slice(at.index)];
};

/** Every kind of damage by name. */
export const mutations = {
  /** Cut anywhere. */
  truncate: cut,
  /** Cut at the beginning of something. */
  truncateAtEdge: (raw, dice) => raw.slice(0, edge(raw, dice)),
  /** The beginning is lost. */
  behead: (raw, dice) => raw.slice(edge(raw, dice)),
  flipBits: flip,
  /** A stretch is lost from the middle. */
  drop: (raw, dice) => {
    const at = dice.below(raw.length);
    return raw.slice(0, at) + raw.slice(at + 1 + dice.below(200));
  },
  /** A stretch stands twice. */
  repeat: (raw, dice) => {
    const at = dice.below(raw.length);
    const end = at + 1 + dice.below(400);
    return raw.slice(0, end) + raw.slice(at);
  },
  /** Bytes that no text holds. */
  insertRubbish: (raw, dice) => {
    const rubbish = [
      "\0",
      "\x1b[31m",
      "\xff\xfe",
      "\xc0\xaf",
      "\xed\xa0\x80",
      "=?utf-8?B?",
      "=\n",
      "\r",
      "\n\n",
      "--",
      "<<<",
      "((((",
      "@",
      "\u00e2\u0080\u00ae",
    ];
    const at = dice.below(raw.length);
    return raw.slice(0, at) + rubbish[dice.below(rubbish.length)]! + raw.slice(at);
  },
  crlf: (raw) => raw.replace(/\r\n?|\n/g, "\r\n"),
  cr: (raw) => raw.replace(/\r\n?|\n/g, "\r"),
  lf: (raw) => raw.replace(/\r\n?|\n/g, "\n"),
  /** Fields of the header folded at other places (RFC 5322 section 2.2.3). */
  refold: (raw) => {
    const [header, rest] = splitHeader(raw);
    return (
      header.replace(/^((?:Subject|To|From|Received|Message-ID|Content-Type):[^\n]{12,}?) (?=\S)/gim, "$1\n ") + rest
    );
  },
  /** A header field that nobody expects. */
  addField: (raw) =>
    raw.includes("\n\n") || raw.includes("\r\n\r\n") ? `X-Passed-Through: gateway.example.net\n${raw}` : raw,
  /** An mbox line before, as mail readers write it. */
  fromLine: (raw) => (/^[\w-]+:/.test(raw) ? `From MAILER-DAEMON Mon Nov 23 23:31:00 2026\n${raw}` : raw),
  /** Fields of the status part in upper case (names are case-insensitive, RFC 3464 section 2.1). */
  upperFields: (raw) =>
    raw.replace(
      /^(Final-Recipient|Original-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Reporting-MTA):/gim,
      (name) => name.toUpperCase(),
    ),
} satisfies Record<string, Mutation>;

/** Damage that leaves every telling word readable, so that the reason must stay. */
export const keepsMeaning: ReadonlySet<string> = new Set([
  "crlf",
  "cr",
  "lf",
  "refold",
  "addField",
  "fromLine",
  "upperFields",
]);

/** One damaged twin of a message. */
export function mutate(kind: keyof typeof mutations, bytes: Uint8Array, dice: Random): Uint8Array {
  const raw = Buffer.from(bytes).toString("latin1");
  return Buffer.from(mutations[kind](raw, dice), "latin1");
}
