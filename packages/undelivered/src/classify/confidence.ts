/**
 * How sure a conclusion is. The numbers say how often each kind of evidence was right on replies that nobody had seen when
 * the rules were written, so that of the verdicts given with 0.9 nine in ten are right. A code without words that anybody
 * knows is right in one case of three: servers write 550 for everything.
 */
import type { Trust } from "../../knowledge/status-codes.js";
import type { Reason } from "../types.js";
import type { Source } from "./candidates.js";

/** What each kind of evidence is worth by itself. */
const base: Record<Source, number> = {
  user: 0.99,
  provider: 0.96,
  mechanism: 0.94,
  phrase: 0.9,
  sentence: 0.85,
  blocklist: 0.82,
  status: 0.7,
  reply: 0.34,
};

const trusted: Record<"status" | "reply", Record<Trust, number>> = {
  status: { high: 0.9, medium: 0.75, low: 0.42 },
  reply: { high: 0.85, medium: 0.6, low: 0.34 },
};

/** Fewer letters than this are said by accident now and then. */
const fewLetters = 9;

/** Confidence under which the answer is `unknown`. */
export const floor = 0.3;

/** What one voice is worth before others are heard. */
export function confidenceOf(source: Source, letters: number, stated?: number, trust?: Trust): number {
  if (stated !== undefined) return stated;
  if (source === "status" || source === "reply") return trusted[source][trust ?? "low"];
  const short = letters > 0 && letters < fewLetters && source !== "user" ? 0.08 : 0;
  return base[source] - short;
}

/** What a code of some trust adds where it agrees, and takes where it contradicts. */
const agreement: Record<Trust, readonly [number, number]> = {
  high: [0.04, -0.1],
  medium: [0.03, -0.05],
  low: [0.01, 0],
};

/** A code that says the same makes surer; another one makes less sure. */
export function withCode(confidence: number, reason: Reason, code: { reason: Reason; trust: Trust } | null): number {
  if (code === null || code.reason === "unknown") return confidence;
  const [plus, minus] = agreement[code.trust];
  return bounded(confidence + (code.reason === reason ? plus : minus));
}

/** A permanent reason in a temporary reply, or the other way round, is a little less sure. */
export const classContradiction = 0.06;

/** Two decimals between 0 and 0.99: nothing is certain. */
export function bounded(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0, confidence)) * 100) / 100;
}
