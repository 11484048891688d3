/**
 * What every report has to be, whatever the message: all fields there, every value of its type and in its vocabulary, nothing
 * empty where nothing is known. Other programs read reports; this is their side of the contract.
 */
import { providers } from "../knowledge/providers.js";
import { reasons } from "../knowledge/reasons.js";
import { commands, parties, permanences, scopes } from "../src/cli/vocabulary.js";
import { formats } from "../src/recognise/formats/index.js";
import type { Action, AddressEffect, Category, Hop, Kind, Outcome, Reason } from "../src/types.js";

/** Says what is wrong with a value; the path names it (`recipients[0].status`). */
type Rule = (value: unknown, path: string, say: (path: string, what: string) => void) => void;

/** What a report is not, but should be: `recipients[0].party: "me" is none of sender, ...`. Empty for a good report. */
export function faultsIn(report: unknown): string[] {
  const faults: string[] = [];
  theReport(report, "report", (path, what) => faults.push(`${path}: ${what}`));
  return faults;
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80);

/** A text that is not empty and fits the pattern. */
function text(pattern: RegExp = /\S/): Rule {
  return (value, path, say) => {
    if (typeof value !== "string") say(path, `${shown(value)} is no text`);
    else if (!pattern.test(value)) say(path, `${shown(value)} does not fit ${pattern}`);
    else if (/\p{Surrogate}/u.test(value)) say(path, `${shown(value)} holds half a character`);
  };
}

/** A number of the range; `whole` where it has to be one. */
function number(least: number, most: number, whole = true): Rule {
  return (value, path, say) => {
    if (typeof value !== "number" || !(value >= least && value <= most)) {
      say(path, `${shown(value)} is no number from ${least} to ${most}`);
    } else if (whole && !Number.isInteger(value)) say(path, `${value} is no whole number`);
  };
}

const yesOrNo: Rule = (value, path, say) => {
  if (typeof value !== "boolean") say(path, `${shown(value)} is neither true nor false`);
};

/** One of the words of a vocabulary; the compiler checks that none is missing. */
function word<T extends string>(words: readonly T[] | Record<T, unknown>): Rule {
  const known = new Set<unknown>(Array.isArray(words) ? words : Object.keys(words));
  return (value, path, say) => {
    if (!known.has(value)) say(path, `${shown(value)} is in no vocabulary`);
  };
}

function orNull(rule: Rule): Rule {
  return (value, path, say) => {
    if (value !== null) rule(value, path, say);
  };
}

function list(rule: Rule): Rule {
  return (value, path, say) => {
    if (!Array.isArray(value)) say(path, `${shown(value)} is no list`);
    else value.forEach((one, at) => rule(one, `${path}[${at}]`, say));
  };
}

/** An object with all these fields; those of the second list may be missing, others are none of our business. */
function fields(wanted: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule {
  return (value, path, say) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return say(path, "is no object");
    const found = value as Record<string, unknown>;
    for (const [name, rule] of Object.entries(wanted)) {
      if (Object.hasOwn(found, name)) rule(found[name], `${path}.${name}`, say);
      else say(`${path}.${name}`, "is missing");
    }
    for (const [name, rule] of Object.entries(optional)) {
      if (found[name] !== undefined) rule(found[name], `${path}.${name}`, say);
    }
  };
}

const anyText = text(/^/);

/** On one line, no blanks at its ends. */
const oneLine = text(/^\S(?:[^\n\r]*\S)?$/);
const name = text(/^[a-z][a-z0-9-]*$/);
const isoTime = text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)$/);
const host = text(/^[^\s\p{Lu}]+$/u);
const address = text(/^(?!.*[\p{Cc}\p{Default_Ignorable_Code_Point}]).+$/u);
const share = number(0, 1, false);

const span: Rule = (value, path, say) => {
  list(number(0, Number.MAX_SAFE_INTEGER))(value, path, say);
  if (Array.isArray(value) && (value.length !== 2 || value[0] > value[1])) say(path, `${shown(value)} is no stretch`);
};

const kinds: Record<Kind, true> = {
  "delivery-report": true,
  complaint: true,
  "auto-reply": true,
  challenge: true,
  "read-receipt": true,
  "list-request": true,
  "address-change": true,
  "not-a-report": true,
};
const actions: Record<Action, true> = { failed: true, delayed: true, delivered: true, relayed: true, expanded: true };
const outcomes: Record<Outcome, true> = { returned: true, "will-retry": true, delivered: true, unknown: true };
const effects: Record<AddressEffect, true> = { none: true, quarantine: true, suppress: true, release: true };
const roles: Record<Hop["role"], true> = {
  client: true,
  submission: true,
  relay: true,
  receiving: true,
  mailbox: true,
};
const categories: Record<Category, true> = {
  "invalid-user": true,
  "mailbox-full": true,
  "misconfigured-dns": true,
  greylisting: true,
  "relaying-denied": true,
  "dns-blacklist": true,
  "broken-heuristics": true,
  "sender-authentication": true,
  content: true,
  policy: true,
  pace: true,
  "sender-account": true,
  "server-trouble": true,
  expired: true,
  unknown: true,
};
const formatNames: Record<string, true> = Object.fromEntries(
  [...formats.map(({ id }) => id), ...["rfc3464", "prose", "text", "arf"], ...Object.keys(kinds)].map((id) => [
    id,
    true,
  ]),
);
const providerNames: Record<string, true> = Object.fromEntries(providers.map(({ id }) => [id, true]));

const explanation = fields(
  {
    title: oneLine,
    summary: oneLine,
    steps: list(fields({ party: word(parties), text: oneLine }, { url: text(/^(?:https?:\/\/|mailto:)\S+$/i) })),
    retry: oneLine,
  },
  { ticket: fields({ to: oneLine, subject: oneLine, body: text() }), why: anyText, listOwner: anyText },
);

const facts: Rule = (value, path, say) => {
  if (typeof value !== "object" || value === null) return say(path, "is no object");
  for (const [key, fact] of Object.entries(value)) {
    if (typeof fact === "number" ? !Number.isFinite(fact) : typeof fact !== "string" || fact === "") {
      say(`${path}.${key}`, `${shown(fact)} is neither a number nor a text`);
    }
  }
};

const recipient = fields({
  address: orNull(address),
  originalAddress: orNull(address),
  action: word(actions),
  status: orNull(text(/^[245]\.\d{1,3}\.\d{1,3}$/)),
  replyCode: orNull(number(200, 599)),
  command: orNull(word(commands)),
  diagnostic: orNull(oneLine),
  remoteMta: orNull(host),
  remoteIp: orNull(text(/^[0-9a-f:.]+$/)),
  reason: orNull(word(reasons)),
  detail: orNull(name),
  category: orNull(word(categories)),
  underlying: orNull(word<Reason>(reasons)),
  permanence: orNull(word(permanences)),
  outcome: word(outcomes),
  retryUntil: orNull(isoTime),
  party: orNull(word(parties)),
  scope: orNull(word(scopes)),
  addressEffect: word(effects),
  retryAfter: orNull(number(0, 1e9)),
  facts,
  provider: orNull(word(providerNames)),
  confidence: share,
  alternatives: list(fields({ reason: word(reasons), confidence: share })),
  evidence: list(
    fields(
      { supports: text(), text: text(), span: orNull(span), rule: orNull(text()) },
      { part: text(/^0(?:\.\d+)*$/) },
    ),
  ),
  explanation,
});

const anatomyEntry = orNull(fields({ text: anyText, span: orNull(span), recognised: yesOrNo }));

const theReport = fields({
  source: text(),
  schema: number(1, 1),
  kind: word(kinds),
  format: orNull(word(formatNames)),
  language: orNull(text(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/)),
  anatomy: fields({ subject: anatomyEntry, sender: anatomyEntry, reason: anatomyEntry }),
  reportingMta: orNull(oneLine),
  receivedFromMta: orNull(oneLine),
  arrivalDate: orNull(isoTime),
  original: orNull(
    fields({
      messageId: orNull(oneLine),
      from: orNull(address),
      to: list(address),
      subject: orNull(oneLine),
      date: orNull(isoTime),
      listId: orNull(oneLine),
      headers: list(fields({ name: text(), value: anyText })),
    }),
  ),
  recipients: list(recipient),
  path: list(
    fields(
      {
        host: orNull(oneLine),
        ip: orNull(text(/^[0-9a-f:.]+$/i)),
        role: word(roles),
        at: orNull(isoTime),
      },
      { stopped: yesOrNo },
    ),
  ),
  complaint: orNull(
    fields({
      feedbackType: oneLine,
      userAgent: orNull(oneLine),
      sourceIp: orNull(oneLine),
      originalMailFrom: orNull(oneLine),
      originalRcptTo: list(oneLine),
      arrivalDate: orNull(isoTime),
      reportedDomain: list(oneLine),
      reportedUri: list(oneLine),
      incidents: orNull(number(0, Number.MAX_SAFE_INTEGER)),
      authenticationResults: orNull(oneLine),
    }),
  ),
  autoReply: orNull(
    fields({
      returnsAt: orNull(text(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z))?$/)),
      alternativeContact: orNull(oneLine),
    }),
  ),
  warnings: list(fields({ code: name, message: oneLine })),
});
