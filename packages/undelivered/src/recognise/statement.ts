/** Statements are made here, so that every reader fills in the same fields. */
import type { Statement, Stated, Text } from "../types.js";

/** A statement that says nothing yet, with the fields that the reader knows. */
export function statement(known: Partial<Statement> = {}): Statement {
  return {
    address: null,
    originalAddress: null,
    action: null,
    status: null,
    diagnosticType: null,
    diagnostic: null,
    supporting: [],
    command: null,
    remoteMta: null,
    remoteIp: null,
    retryUntil: null,
    lastAttempt: null,
    expired: false,
    ...known,
  };
}

/** A value with the words that state it. */
export function stated<T>(value: T, text: Text | null = null): Stated<T> {
  return { value, text };
}

/** Two addresses are the same mailbox as far as a report can tell: letter case does not matter to any receiver in practice. */
export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Fills what `into` does not know from `from`; words that `into` already has stay first. */
export function complete(into: Statement, from: Statement): void {
  into.address ??= from.address;
  into.originalAddress ??= from.originalAddress;
  into.action ??= from.action;
  into.status ??= from.status;
  into.command ??= from.command;
  into.remoteMta ??= from.remoteMta;
  into.remoteIp ??= from.remoteIp;
  into.retryUntil ??= from.retryUntil;
  into.lastAttempt ??= from.lastAttempt;
  into.expired ||= from.expired;
  if (into.diagnostic === null) {
    into.diagnostic = from.diagnostic;
    into.diagnosticType ??= from.diagnosticType;
  } else if (from.diagnostic !== null && from.diagnostic.value !== into.diagnostic.value) {
    into.supporting.push(from.diagnostic);
  }
  into.supporting.push(...from.supporting);
}
