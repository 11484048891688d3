import type { Command, Party, Reason, Scope } from "../../src/types.js";

/** How much a code alone says: `high` is rarely contradicted by the text, `low` hardly says anything. */
export type Trust = "high" | "medium" | "low";

/** What an enhanced status code (RFC 3463) promises, and what it is worth in practice. */
export interface StatusCodeInfo {
  /** `x.1.1` stands for every class; `5.7.511` for that code alone. */
  code: string;
  /** One English sentence. */
  meaning: string;
  reason: Reason;
  detail?: string;
  trust: Trust;
  party?: Party;
  scope?: Scope;
  /** The operator (an id of providers.ts) who alone uses the code in this way. */
  provider?: string;
  /** Is it in the IANA registry with this meaning? */
  registered: boolean;
}

/** What follows from a reply to one command of the SMTP dialogue. */
export interface ReplyCodePrior {
  reason: Reason;
  detail?: string;
  trust: Trust;
  scope?: Scope;
}

/** What an SMTP reply code (RFC 5321 section 4.2) is worth where nothing else is known. */
export interface ReplyCodeInfo extends ReplyCodePrior {
  code: number;
  /** One English sentence. */
  meaning: string;
  /** Where the command that was answered tells more. */
  at: Partial<Record<Command, ReplyCodePrior>>;
}
