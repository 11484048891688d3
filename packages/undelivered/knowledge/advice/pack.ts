import type { Party, Reason } from "../../src/types.js";
import type english from "./en.js";

/**
 * The words of one language, as data.
 *
 * A text is a template: `{address}` is a fact of this message, and stands only inside square brackets. `[ at {host}]` is
 * dropped where a fact within is unknown; `[the list {list}|a block list]` takes the first alternative whose facts are all
 * known. So no text ever has a hole. The facts are those of `Fact`.
 *
 * Names stand in apposition ("the address bob@example.com", "the server mx.example.net"), so that no language has to
 * inflect them.
 */
export interface AdviceShape {
  /** BCP 47. */
  tag: string;
  /** The language's name in the language itself. */
  name: string;
  direction: "ltr" | "rtl";
  plural: PluralRule;
  /** What stands between whole and tenth. */
  decimal: string;
  /** `{year}`, `{month}`, `{day}`, `{hour}`, `{minute}`, `{offset}`. */
  date: string;
  /** `{n}` and a unit: bytes, then thousands, millions, thousand millions of them. */
  sizes: readonly string[];
  /** Forms of `{n} minutes` in the order of the plural rule, in the case that follows "wait". */
  waits: { second: readonly string[]; minute: readonly string[]; hour: readonly string[]; day: readonly string[] };
  reasons: Record<Reason, Words>;
  /** `<reason>.<detail>`, where a detail needs other words than its reason. */
  details: Record<string, DetailWords>;
  /** What is said where nothing failed for good. */
  actions: Record<"delayed" | "delivered" | "relayed" | "expanded", Words>;
  /** Messages that are no delivery reports. */
  kinds: Record<
    "complaint" | "auto-reply" | "challenge" | "read-receipt" | "list-request" | "address-change" | "not-a-report",
    KindWords
  >;
  /** What a party can do, addressed to that party. */
  steps: Record<string, string>;
  retry: Record<string, string>;
  listOwner: Record<string, string>;
  parties: Record<Party, string>;
  ticket: Record<string, string>;
}

/** A title of at most six words, what happened in one sentence, and why such things happen. */
export interface Words {
  title: string;
  summary: string;
  why: string;
}

/** Words that replace those of the reason. */
export interface DetailWords {
  title?: string;
  summary: string;
  why?: string;
}

/** A title, what the message is, and what to do with it. */
export interface KindWords {
  title: string;
  summary: string;
  next: string;
}

/** How a language chooses among the forms of a word that follows a number (`plural.ts`). */
export type PluralRule = "one" | "one-other" | "zero-one-other" | "polish" | "east-slavic" | "arabic";

/** A value of this message that a text may name. */
export type Fact =
  | "address"
  | "domain"
  | "server"
  | "provider"
  | "blocked"
  | "ip"
  | "list"
  | "since"
  | "limit"
  | "size"
  | "wait"
  | "until"
  | "arrived"
  | "lastTry"
  | "elapsed"
  | "tries"
  | "pause"
  | "port"
  | "sender"
  | "senderDomain"
  | "newAddress"
  | "suggestion"
  | "words"
  | "answer"
  | "code"
  | "reporter"
  | "command"
  | "technical"
  | "operatorCode"
  | "ended"
  | "successor"
  | "needs"
  | "returns"
  | "contact";

type Own = "tag" | "name" | "direction" | "plural" | "decimal" | "date" | "sizes" | "waits";

/** The words of one language: every key that English has. */
export type AdvicePack = Omit<typeof english, Own> & Pick<AdviceShape, Own>;

export type StepKey = keyof typeof english.steps;
export type RetryKey = keyof typeof english.retry;
export type ListOwnerKey = keyof typeof english.listOwner;
export type DetailKey = keyof typeof english.details;
export type TicketKey = keyof typeof english.ticket;
