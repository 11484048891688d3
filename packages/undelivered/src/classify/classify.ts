/** Notice → Verdicts: for every recipient the reason, who can fix it, how long it lasts, and the words that prove it. */
import type { AddressEffect, ExplainOptions, Kind, Notice, Statement, Verdict } from "../types.js";
import { judge } from "./judgement.js";
import { Twins } from "./twins.js";
import { verdictOf } from "./verdict.js";
import { WordingReader } from "./wording.js";

/**
 * Classifies every statement of a notice.
 *
 * @param notice what the message states
 * @param options what the reader knows, and his own rules
 * @returns one verdict for each statement, in their order
 */
export function classify(notice: Notice, options: ExplainOptions = {}): Verdict[] {
  return [...verdicts(notice, notice.statements, options)];
}

/** The same one after the other: of tens of thousands, none is held longer than it is looked at. */
export function* verdicts(
  notice: Notice,
  statements: Iterable<Statement>,
  options: ExplainOptions,
): Generator<Verdict> {
  const reader = new WordingReader(options);
  const twins = notice.statements.length > 1 ? new Twins(reader.kept) : null;
  for (const statement of statements) {
    if (mayBeFailure.has(notice.kind) && isRefusal(statement)) {
      yield twins?.verdictOn(statement) ?? judged(notice, statement, reader, options, twins);
    } else yield arrived(notice, statement);
  }
}

function judged(
  notice: Notice,
  statement: Statement,
  reader: WordingReader,
  options: ExplainOptions,
  twins: Twins | null,
): Verdict {
  const verdict = verdictOf(notice, statement, judge(notice, statement, reader, options), options);
  twins?.keep(verdict);
  return verdict;
}

/** Pasted words are no report until a rule knows them. */
const mayBeFailure: ReadonlySet<Kind> = new Set(["delivery-report", "not-a-report"]);

const isRefusal = ({ action }: Statement): boolean =>
  action === null || action.value === "failed" || action.value === "delayed";

/** What reached somebody needs no reason: deliveries, and messages that were complained of or answered automatically. */
function arrived(notice: Notice, statement: Statement): Verdict {
  const { address, action, status, remoteMta } = statement;
  const proofs = [
    { supports: "address", text: address?.text ?? null, rule: null },
    { supports: "action", text: action?.text ?? null, rule: null },
    { supports: "status", text: status?.text ?? null, rule: null },
    { supports: "remoteMta", text: remoteMta?.text ?? null, rule: null },
  ];
  const code = /^(2\d\d)\b/.exec(statement.diagnostic?.value ?? "")?.[1];
  return {
    statement,
    address: address?.value ?? null,
    originalAddress: statement.originalAddress?.value ?? null,
    action: action?.value ?? "delivered",
    status: status?.value ?? null,
    replyCode: code === undefined ? null : Number(code),
    command: statement.command,
    diagnostic: statement.diagnostic?.value ?? null,
    remoteMta: remoteMta?.value ?? null,
    remoteIp: statement.remoteIp,
    reason: "unknown",
    detail: null,
    underlying: null,
    permanence: "unknown",
    outcome: "delivered",
    retryUntil: null,
    party: "nobody",
    scope: null,
    addressEffect: effectOf(notice),
    retryAfter: null,
    facts: {},
    provider: null,
    confidence: 0.99,
    alternatives: [],
    proofs: proofs.flatMap(({ text, ...rest }) =>
      text === null ? [] : [{ ...rest, text, start: 0, end: text.value.length }],
    ),
    like: null,
  };
}

/** RFC 5965 section 3.5: a complaint takes the address off the list, "not-spam" is praise; deliveries clear a suspicion. */
function effectOf(notice: Notice): AddressEffect {
  if (notice.kind === "delivery-report") return "release";
  if (notice.kind !== "complaint") return "none";
  switch (notice.complaint?.feedbackType) {
    case "not-spam":
      return "release";
    case "auth-failure":
    case "virus":
      return "none";
    default:
      return "suppress";
  }
}
