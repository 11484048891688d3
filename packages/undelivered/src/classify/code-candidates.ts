/** What codes speak for: enhanced status codes by their worth, reply codes by the command that they answer. */
import { replyCodes, statusCodes } from "../../knowledge/status-codes.js";
import type { ReplyCodePrior, StatusCodeInfo, Trust } from "../../knowledge/status-codes.js";
import type { Command } from "../types.js";
import { ranks } from "./candidates.js";
import type { Candidate } from "./candidates.js";
import { confidenceOf } from "./confidence.js";
import type { Operators } from "./provider.js";

let exactCodes: Map<string, StatusCodeInfo[]> | null = null;

/** What is known of an enhanced status code: the operator's own meaning first. */
export function statusInfo(status: string, operators: Operators): StatusCodeInfo | null {
  if (exactCodes === null) {
    exactCodes = new Map();
    for (const info of statusCodes) exactCodes.set(info.code, [...(exactCodes.get(info.code) ?? []), info]);
  }
  const exact = exactCodes.get(status);
  const any = exactCodes.get(`x${status.slice(1)}`);
  return (
    ownMeaning(exact, operators) ??
    ownMeaning(any, operators) ??
    exact?.find((info) => info.provider === undefined) ??
    any?.find((info) => info.provider === undefined) ??
    rangeInfo(status, operators)
  );
}

const ownMeaning = (known: readonly StatusCodeInfo[] | undefined, operators: Operators): StatusCodeInfo | undefined =>
  operators.length === 0
    ? undefined
    : known?.find((info) => info.provider !== undefined && operators.includes(info.provider));

/** Codes above the registry belong to one operator each; where nobody else uses the number, the words need not name him. */
function rangeInfo(status: string, operators: Operators): StatusCodeInfo | null {
  const known = exactCodes?.get(status) ?? [];
  const number = Number(status.slice(status.lastIndexOf(".") + 1));
  return known.find((info) => info.provider !== undefined && (operators.length === 0 || number > 99)) ?? null;
}

/** Codes hold no values, and speak for one reason. */
const noFacts: Candidate["facts"] = {};
const none: Candidate["alternatives"] = [];

const codeRanks: Record<Trust, number> = { high: ranks.highCode, medium: ranks.mediumCode, low: ranks.lowCode };

/** What an enhanced status code says. */
export function statusCandidate(
  value: string,
  operators: Operators,
  at: Pick<Candidate, "text" | "start" | "end">,
): Candidate | null {
  const info = statusInfo(value, operators);
  if (info === null) return null;
  return {
    id: `status/${value}`,
    source: "status",
    rank: codeRanks[info.trust],
    weight: info.provider === undefined ? 1 : 2,
    reason: info.reason,
    detail: info.detail ?? null,
    party: info.party ?? null,
    permanence: null,
    scope: info.scope ?? null,
    facts: noFacts,
    confidence: confidenceOf("status", 0, undefined, info.trust),
    alternatives: none,
    rule: null,
    text: at.text,
    start: at.start,
    end: at.end,
  };
}

let replies: Map<number, (typeof replyCodes)[number]> | null = null;

/** What a reply code says, and the command that it answers. */
export function replyCandidate(
  code: number,
  command: Command | null,
  at: Pick<Candidate, "text" | "start" | "end">,
): Candidate | null {
  replies ??= new Map(replyCodes.map((info) => [info.code, info]));
  const info = replies.get(code);
  if (info === undefined) return null;
  const scoped = command === null ? undefined : info.at[command];
  const prior: ReplyCodePrior = scoped ?? info;
  const rank = scoped !== undefined && prior.trust === "low" ? ranks.command : codeRanks[prior.trust];
  return {
    id: scoped === undefined ? `reply/${code}` : `reply/${code}-${command}`,
    source: "reply",
    rank,
    weight: 0,
    reason: prior.reason,
    detail: prior.detail ?? null,
    party: null,
    permanence: null,
    scope: prior.scope ?? null,
    facts: noFacts,
    confidence: confidenceOf("reply", 0, undefined, prior.trust),
    alternatives: none,
    rule: null,
    text: at.text,
    start: at.start,
    end: at.end,
  };
}
