/**
 * The types that every stage shares: what goes in, what is handed on, and the report that comes out.
 *
 * Data flows one way: bytes → {@link Message} → {@link Notice} → {@link Verdict} → {@link Report}.
 */
import type { AdvicePack } from "../knowledge/advice/pack.js";

export type { AdvicePack };

// ---------------------------------------------------------------------------------------------------------------------
// Vocabularies. Other programs read these values: they are append-only.
// ---------------------------------------------------------------------------------------------------------------------

/** What a message is. */
export type Kind =
  | "delivery-report"
  | "complaint"
  | "auto-reply"
  | "challenge"
  | "read-receipt"
  | "list-request"
  | "address-change"
  | "not-a-report";

/**
 * What the reporting system did with the message (RFC 3464 section 2.3.3). Of a reply by itself nobody says so: a temporary one counts
 * as `delayed`, and then the {@link Outcome} is `unknown`; any other counts as `failed`.
 */
export type Action = "failed" | "delayed" | "delivered" | "relayed" | "expanded";

/** The point of the SMTP dialogue that was answered; `EOM` is the end of the message data (RFC 5321 section 3.3). */
export type Command = "CONNECT" | "EHLO" | "STARTTLS" | "AUTH" | "MAIL" | "RCPT" | "DATA" | "EOM";

/** Why a message was not delivered. */
export type Reason =
  | "user-unknown"
  | "address-invalid"
  | "address-moved"
  | "mailbox-disabled"
  | "mailbox-full"
  | "mailbox-unavailable"
  | "recipient-restricted"
  | "recipient-rate-limited"
  | "domain-not-found"
  | "domain-no-mail"
  | "dns-temporary"
  | "dns-misconfigured"
  | "connection-failed"
  | "tls-failed"
  | "mail-loop"
  | "routing-failed"
  | "delivery-expired"
  | "auth-required"
  | "credentials-rejected"
  | "domain-not-hosted"
  | "relay-denied"
  | "sender-not-permitted"
  | "sending-limit"
  | "sender-suspended"
  | "locally-suppressed"
  | "greylisted"
  | "rate-limited"
  | "too-many-recipients"
  | "blocklisted"
  | "reputation-blocked"
  | "direct-mail-blocked"
  | "reverse-dns-invalid"
  | "receiver-filter-broken"
  | "sender-auth-failed"
  | "sender-domain-invalid"
  | "spam-content"
  | "malware"
  | "attachment-blocked"
  | "message-too-large"
  | "message-malformed"
  | "policy-rejected"
  | "server-full"
  | "server-error"
  | "server-misconfigured"
  | "protocol-error"
  | "unknown";

/** The reader's short list of reasons, as the article "Understanding message failures" groups them and beyond. */
export type Category =
  | "invalid-user"
  | "mailbox-full"
  | "misconfigured-dns"
  | "greylisting"
  | "relaying-denied"
  | "dns-blacklist"
  | "broken-heuristics"
  | "sender-authentication"
  | "content"
  | "policy"
  | "pace"
  | "sender-account"
  | "server-trouble"
  | "expired"
  | "unknown";

/** How long a failure lasts; `conditional` fails until something is fixed. */
export type Permanence = "permanent" | "temporary" | "conditional" | "unknown";

/** What became of this message. */
export type Outcome = "returned" | "will-retry" | "delivered" | "unknown";

/** Who can fix it. */
export type Party = "sender" | "sender-admin" | "recipient" | "recipient-admin" | "third-party" | "nobody" | "unknown";

/** What is refused. */
export type Scope =
  | "address"
  | "recipient-domain"
  | "receiving-system"
  | "message"
  | "sender-account"
  | "sender-domain"
  | "sending-ip"
  | "netblock"
  | "submission";

/** What the owner of a list should do with the address. */
export type AddressEffect = "none" | "quarantine" | "suppress" | "release";

// ---------------------------------------------------------------------------------------------------------------------
// read: bytes → Message
// ---------------------------------------------------------------------------------------------------------------------

/** Something that was wrong with the input and how the reader went on. */
export interface Warning {
  /** A stable identifier, such as `truncated` or `unknown-charset`. */
  code: string;
  /** One English sentence for a person. */
  message: string;
}

/** One header field or delivery-status field. Offsets count bytes of the input. */
export interface Field {
  /** The field name in lower case. */
  name: string;
  /** The body as it stands in the input, still folded and encoded: one character a byte. */
  raw: string;
  /** Where `raw` stands in {@link Message.raw}, or in `text`. */
  start: number;
  end: number;
  /** The name as it stands. */
  written: string;
  /** The text in which the field stands, of a block of fields in a report; null for a field of a header. */
  text: Text | null;
  /** The body on one line and decoded, once somebody has asked for it. */
  value: string | null;
}

/** One part of a message: the message itself, a MIME part, or a message inside a message. */
export interface Part {
  /** The place in the tree: `0` is the message itself, `0.2.1` the first part of its second part. */
  id: string;
  /** The position in {@link Message.parts}. */
  index: number;
  /** The position of the part that holds this one; -1 for the message itself. */
  parent: number;
  /** Positions of the parts inside this one, in order. */
  children: number[];
  /** Header fields in the order in which they stand. */
  fields: Field[];
  /** The media type in lower case without parameters; `text/plain` where none is stated. */
  type: string;
  /** Parameters of the Content-Type field, names in lower case (RFC 2231 continuations joined and decoded). */
  params: Record<string, string>;
  /** Transfer encoding in lower case: `7bit`, `8bit`, `binary`, `base64`, `quoted-printable`. */
  encoding: string;
  /** The charset as stated, in lower case; null where none is stated. */
  charset: string | null;
  /** Where the part starts (its header), where its body starts, and where it ends. */
  start: number;
  bodyStart: number;
  end: number;
  /** What the reader has decoded of it so far; null before anybody asks. Its own business: see read/text.ts. */
  decoded: object | null;
}

/** A message as it was read. Nothing is decoded until it is asked for. */
export interface Message {
  bytes: Uint8Array;
  /**
   * The input with one character a byte (U+0000 to U+00FF), so that a string offset is a byte offset. A CR that ends a line
   * by itself stands as LF.
   */
  raw: string;
  /** All parts in document order; the first is the message itself. */
  parts: Part[];
  /** False where the input is text that somebody pasted: no header at all. */
  hasHeader: boolean;
  warnings: Warning[];
}

/**
 * Text for reading, which still knows where it stood. Whole parts, single lines and folded diagnostics are all texts.
 *
 * Every step (decoding, stripping HTML, folding white space, dropping reply prefixes) makes a text of another one and only
 * notes how; where the characters stood in the source is worked out for those that prove something. Texts are made by
 * read/pieces.ts alone, and never by spreading another one.
 */
export interface Text {
  /** The characters. */
  value: string;
  /** The part whose decoded text the characters come from. */
  part: Part;
  /**
   * Pairs `[position in value, position in the text that it was made of]`, ascending; from one pair to the next both positions
   * advance together. A number stands for the only pair `[0, number]`: most texts are a single stretch of another one.
   */
  pieces: ArrayLike<number> | number;
  /** The text that it was made of; null where the second numbers of `pieces` are places in the source. */
  of: Text | null;
  /**
   * What places in the source count: `body` characters of the part's decoded text, `input` bytes of the input.
   * Texts of header fields stand outside every part's body.
   */
  base: "body" | "input";
}

// ---------------------------------------------------------------------------------------------------------------------
// recognise: Message → Notice
// ---------------------------------------------------------------------------------------------------------------------

/** The returned message, as far as it was returned. */
export interface Original {
  messageId: string | null;
  from: string | null;
  to: string[];
  subject: string | null;
  /** ISO 8601 with offset. */
  date: string | null;
  listId: string | null;
  /** Every header field, names as they stand, values unfolded and decoded. */
  headers: { name: string; value: string }[];
}

/** A value together with the text that states it. */
export interface Stated<T> {
  value: T;
  /** The words that say so; null where it follows from the structure alone. */
  text: Text | null;
}

/** What a report states about one recipient, before anybody asks why. */
export interface Statement {
  address: Stated<string> | null;
  originalAddress: Stated<string> | null;
  action: Stated<Action> | null;
  /** As stated by the reporting MTA (`Status:`); the classifier may prefer the code inside the diagnostic. */
  status: Stated<string> | null;
  /** The RFC 3464 diagnostic type: `smtp`, `x-postfix`, `x-unix` ...; null where the text is not from a Diagnostic-Code. */
  diagnosticType: string | null;
  /** The reason text: one line, white space folded. */
  diagnostic: Text | null;
  /** Other words about this recipient, the most telling first: a transcript, the prose around the address. */
  supporting: Text[];
  command: Command | null;
  remoteMta: Stated<string> | null;
  remoteIp: string | null;
  /** ISO 8601 with offset: until when the reporting MTA goes on trying (`Will-Retry-Until`). */
  retryUntil: string | null;
  /** ISO 8601 with offset (`Last-Attempt-Date`). */
  lastAttempt: string | null;
  /** True where a service calls it a soft bounce: where no code and no words say more, what is wrong will pass. */
  soft?: boolean;
  /** True where the report says that the queue lifetime is over, whatever the last error was. */
  expired: boolean;
}

/** The three parts of a bounce: changed subject, automated sender, the reason buried in the text. */
export interface AnatomyPart {
  text: Text;
  /** Does it read as the part of a failure notice that it should be? */
  recognised: boolean;
}

/** One host that the message passed, as far as the report shows. */
export interface Hop {
  host: string | null;
  ip: string | null;
  role: "client" | "submission" | "relay" | "receiving" | "mailbox";
  /** ISO 8601 with offset. */
  at: string | null;
  /** True for the hop where the message stopped. */
  stopped?: boolean;
}

/** RFC 5965 fields of a complaint. */
export interface Complaint {
  feedbackType: string;
  userAgent: string | null;
  sourceIp: string | null;
  originalMailFrom: string | null;
  originalRcptTo: string[];
  arrivalDate: string | null;
  reportedDomain: string[];
  reportedUri: string[];
  incidents: number | null;
  authenticationResults: string | null;
}

/** What an automatic reply says about the absence. */
export interface AutoReply {
  /** A date or date-time as stated, ISO 8601; null where none is stated. */
  returnsAt: string | null;
  /** An address to write to meanwhile. */
  alternativeContact: string | null;
}

/** What a message says: its kind, its format, and the facts about each recipient as stated. */
export interface Notice {
  message: Message;
  kind: Kind;
  /** Which recogniser understood it; null for `not-a-report`. */
  format: string | null;
  /** BCP 47 tag of the human text. */
  language: string | null;
  anatomy: { subject: AnatomyPart | null; sender: AnatomyPart | null; reason: AnatomyPart | null };
  reportingMta: string | null;
  receivedFromMta: string | null;
  arrivalDate: string | null;
  original: Original | null;
  statements: Statement[];
  /** The text for people, without the returned message. */
  prose: Text | null;
  /** True where the format's own reader has taken everything out of the prose that it says. */
  isRead: boolean;
  path: Hop[];
  complaint: Complaint | null;
  autoReply: AutoReply | null;
  warnings: Warning[];
}

// ---------------------------------------------------------------------------------------------------------------------
// classify: Notice + context → Verdict
// ---------------------------------------------------------------------------------------------------------------------

/** What the reader knows and the message cannot: whose domains, addresses and hosts are his own. */
export interface Context {
  myDomains?: readonly string[];
  /** IP addresses and CIDR blocks. */
  myIps?: readonly string[];
  myHosts?: readonly string[];
}

/** Words that prove a conclusion: `[start, end)` of a text. */
export interface Proof {
  /** The report field that was concluded. */
  supports: string;
  text: Text;
  start: number;
  end: number;
  /** The rule that drew the conclusion, or null where the value is stated in so many words. */
  rule: string | null;
}

/** Values that the text states: `blockedIp`, `list`, `delistUrl`, `limitBytes`, `providerCode`, ... */
export type Facts = Record<string, string | number>;

/** What was concluded for one recipient. */
export interface Verdict {
  statement: Statement;
  address: string | null;
  originalAddress: string | null;
  action: Action;
  status: string | null;
  replyCode: number | null;
  command: Command | null;
  diagnostic: string | null;
  remoteMta: string | null;
  remoteIp: string | null;
  reason: Reason;
  detail: string | null;
  underlying: Reason | null;
  permanence: Permanence;
  outcome: Outcome;
  retryUntil: string | null;
  party: Party;
  scope: Scope | null;
  addressEffect: AddressEffect;
  /** Seconds. */
  retryAfter: number | null;
  facts: Facts;
  provider: string | null;
  /** 0 to 1. */
  confidence: number;
  alternatives: { reason: Reason; confidence: number }[];
  proofs: Proof[];
  /** The verdict on another recipient, from which this one differs in the address alone and in where its words stand. */
  like: Verdict | null;
}

// ---------------------------------------------------------------------------------------------------------------------
// advise: Verdict → Report
// ---------------------------------------------------------------------------------------------------------------------

/** Words of the input that prove a field of the report. */
export interface Evidence {
  /** The report field. */
  supports: string;
  text: string;
  /**
   * `[start, end)`: bytes of the input, or, where `part` is given, characters of that part's decoded text.
   */
  span: [number, number] | null;
  /** The part (see {@link Part.id}) whose decoded text `span` counts in; absent where `span` counts bytes of the input. */
  part?: string;
  rule: string | null;
}

/** A ready text for the one who has to act. */
export interface Ticket {
  /** An address, or a description of whom to send it to where no address is known. */
  to: string;
  subject: string;
  body: string;
}

/** Words for a person, in the language asked for. */
export interface Explanation {
  /** At most six words. */
  title: string;
  /** What happened, in one sentence with this message's own names and numbers. */
  summary: string;
  /** Why such things happen, in two or three plain sentences. */
  why: string;
  /** What to do, in the order to do it, each step addressed to the party that can take it. */
  steps: { party: Party; text: string; url?: string }[];
  /** Whether and when to send again. */
  retry: string;
  /** What the owner of a list should do with the address. */
  listOwner: string;
  /** The page of the documentation that tells more, below its root: `reasons/mailbox-full`. */
  learnMore: string;
  /** A ready message to the one who has to act; absent where nobody needs to be written to. */
  ticket?: Ticket;
}

/** One recipient of a {@link Report}. */
export interface Recipient {
  address: string | null;
  originalAddress: string | null;
  action: Action;
  status: string | null;
  replyCode: number | null;
  command: Command | null;
  diagnostic: string | null;
  remoteMta: string | null;
  remoteIp: string | null;
  reason: Reason | null;
  detail: string | null;
  category: Category | null;
  underlying: Reason | null;
  permanence: Permanence | null;
  outcome: Outcome;
  retryUntil: string | null;
  party: Party | null;
  scope: Scope | null;
  addressEffect: AddressEffect;
  retryAfter: number | null;
  facts: Facts;
  provider: string | null;
  confidence: number;
  alternatives: { reason: Reason; confidence: number }[];
  evidence: Evidence[];
  explanation: Explanation;
}

/** One of the three parts of a bounce in a {@link Report}. */
export interface AnatomyEntry {
  text: string;
  span: [number, number] | null;
  part?: string;
  recognised: boolean;
}

/** What the program says about one message. */
export interface Report {
  source: string;
  schema: 1;
  kind: Kind;
  format: string | null;
  language: string | null;
  anatomy: { subject: AnatomyEntry | null; sender: AnatomyEntry | null; reason: AnatomyEntry | null };
  reportingMta: string | null;
  receivedFromMta: string | null;
  arrivalDate: string | null;
  original: Original | null;
  recipients: Recipient[];
  path: Hop[];
  complaint: Complaint | null;
  autoReply: AutoReply | null;
  warnings: Warning[];
}

/** What {@link Report}s are made with; everything is optional. */
export interface ExplainOptions extends Context {
  /** Where the message came from; `-` where nothing is said. */
  source?: string;
  /** BCP 47 tag of the language of the explanation; `en` where nothing is said or the language is not there. */
  language?: string;
  /** For whom the steps are written. */
  audience?: Audience;
  /** The reader's own rules; they decide before all others. */
  rules?: readonly Rule[];
  /**
   * Whether people's addresses, names and subjects are replaced by pseudonyms: `true` in the whole report (the spans of its
   * evidence still point into the input), `false` nowhere; where nothing is said, in tickets alone, as they are sent away.
   */
  redact?: boolean;
  /** The languages at hand besides English; all of them where nothing is said. A browser loads them one by one. */
  advice?: readonly AdvicePack[];
}

/** For whom an explanation is written. */
export type Audience = "sender" | "admin" | "list-owner";

// ---------------------------------------------------------------------------------------------------------------------
// Knowledge: what the rules, providers and languages are made of
// ---------------------------------------------------------------------------------------------------------------------

/** A sample of real wording. A bare string is what somebody might paste; an object is a DSN in short. */
export type Example =
  | string
  | {
      text: string;
      remoteMta?: string;
      command?: Command;
      /** The `Status:` field. */
      status?: string;
      recipient?: string;
      reportingMta?: string;
      action?: Action;
    };

/**
 * The conditions of a rule; all that are given must hold.
 *
 * Phrases are plain text: letter case, accents and white space are folded, words are matched whole, `*` is a gap of up to
 * 80 characters, `{list}`, `{ip}`, `{domain}`, `{url}`, `{limit}`, `{wait}`, `{code}` are gaps that are remembered as facts.
 */
export interface Condition {
  /** The operator of the refusing side, an id of providers.ts. */
  provider?: string;
  /** SMTP reply codes, e.g. 550. */
  smtp?: number | readonly number[];
  /** Enhanced status codes; `x` stands for any class or any number: `x.7.1`, `5.7.x`. */
  status?: string | readonly string[];
  command?: Command | readonly Command[];
  /** Any of these phrases. */
  says?: string | readonly string[];
  /** And any of these. */
  also?: string | readonly string[];
  /** But none of these. */
  not?: string | readonly string[];
}

/** One piece of knowledge: when the words say this, the reason is that. */
export interface Rule {
  /** `<file>/<name>`. */
  id: string;
  when: Condition;
  reason: Reason;
  detail?: string;
  /** Where these differ from the reason's own (reasons.ts). */
  party?: Party;
  permanence?: Permanence;
  scope?: Scope;
  /** Facts that follow from the rule itself, such as `list` or `delistUrl`. */
  facts?: Readonly<Record<string, string | number | undefined>>;
  /** 0 to 1 where the words leave a doubt; the layer's own where absent. */
  confidence?: number;
  /** Other reasons that the same words allow. */
  alternatives?: readonly { reason: Reason; confidence: number }[];
  /** Where the wording is documented or whose software writes it. */
  source: string;
  /** Year and month in which the source was seen, `2026-11`. */
  seen: string;
  matches: readonly Example[];
  misses?: readonly Example[];
}

/**
 * What kind of knowledge a file of rules holds. Layers decide in this order, whatever the order of files:
 * `user` (the reader's own), `provider` (one operator's dialect), `mechanism` (a named cause: a list, SPF, a virus),
 * `phrase` (what any server may say), `sentence` (single words of a sentence, in any order of the rest).
 */
export type Layer = "user" | "provider" | "mechanism" | "phrase" | "sentence";

/** A file of rules. */
export interface RuleFile {
  /** The file's name and the first half of its rules' ids. */
  name: string;
  layer: Layer;
  rules: readonly Rule[];
}

/** The words by which reports in one language are known. Phrases as in {@link Condition}. */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** The language's English name. */
  name: string;
  /** Subjects, or beginnings of them. */
  subjects: {
    failure: readonly string[];
    delay: readonly string[];
    success: readonly string[];
    autoReply: readonly string[];
    readReceipt: readonly string[];
  };
  /** Display names of automated senders. */
  senders: readonly string[];
  /** Sentences that introduce the recipients that were not reached. */
  failure: readonly string[];
  /** Sentences which say that the message is late and will be tried again. */
  delay: readonly string[];
  /** Sentences which say that the message arrived. */
  success: readonly string[];
  /** Sentences which say that the queue gave up. */
  expired: readonly string[];
  /** Lines that introduce the returned message. */
  original: readonly string[];
  /** Labels before the technical part of a report ("Diagnostic information for administrators:"). */
  diagnostic: readonly string[];
  /** Sentences of out-of-office and other automatic replies. */
  autoReply: readonly string[];
  /** What servers and mail programs say in this language, as rules of the layer `phrase`. */
  rules: readonly Rule[];
}

/** An operator of mail systems, and how to know that it is he who refuses. */
export interface Provider {
  id: string;
  /** The name that people know. */
  name: string;
  /** Host names of its receiving servers: `google.com` covers every host below it too. */
  hosts: readonly string[];
  /** Its dialect: phrases that only its servers write. */
  says?: readonly string[];
  source: string;
  seen: string;
}

/** A list of blocked addresses or domains that servers ask over DNS. */
export interface Blocklist {
  id: string;
  name: string;
  /** Words and zones by which texts name it. */
  says: readonly string[];
  lists: "ip" | "domain" | "url" | "netblock" | "mixed";
  status: "active" | "dead";
  /** Month from which it is dead. */
  since?: string;
  /** Where to look up and ask for removal; `{ip}` and `{domain}` are filled in. */
  lookupUrl?: string;
  delistUrl?: string;
  source: string;
  seen: string;
}

/** A fact's own source, where it is not that of its file. */
export interface Sourced {
  source?: string;
  /** Year and month of the source: as the source states it, otherwise when it was read. */
  seen?: string;
}

/** What a form, or the people behind it, ask for; `AdviceShape.ticket` has the words in every language. */
export type Need =
  | "needIp"
  | "needDomain"
  | "needError"
  | "needContact"
  | "needPhone"
  | "needCompany"
  | "needVolume"
  | "needReason"
  | "needHeaders"
  | "needWebsite";

/**
 * What helps against a refusal by one operator: where to ask, what its own codes mean, what it expects of senders.
 *
 * Links are templates: `{ip}`, `{domain}` and `{code}` are filled in with those of the message.
 */
export interface ProviderHelp extends Required<Sourced> {
  /** An id of providers.ts, and the name of the file. */
  id: string;
  /** `merged`: another operator, named by `into`, has taken over the mailboxes or the service. */
  status: "active" | "dead" | "merged";
  /** Month in which it died or was merged. */
  since?: string;
  into?: string;
  /** Its block lists: ids of blocklists.ts. */
  lists?: readonly string[];
  /** Where to ask that mail be let in again: a form, or a `mailto:` link. */
  removal?: Sourced & { url: string; needs?: readonly Need[] };
  /** Its page on refusals and codes; `byCode` where each of `codes` has a place of its own. */
  page?: Sourced & { url: string; byCode?: string };
  /** Its pages and tools for those who send. */
  postmaster?: readonly (Sourced & { name: string; url: string })[];
  codes?: readonly OperatorCode[];
  /** Limits and rules for senders: one English sentence each. */
  notes?: readonly (Sourced & { text: string })[];
}

/** A code or token that only one operator writes. */
export interface OperatorCode extends Sourced {
  /** As the reply has it; several that mean the same. */
  code: string | readonly string[];
  reason: Reason;
  detail?: string;
  /** One English sentence. */
  meaning: string;
  /** Where this code has a page or a form other than the operator's. */
  page?: string;
  removal?: string;
  /** A reply with this code, from which the engine concludes this reason. */
  example?: Example;
}

/** A reason and what follows from it when nothing more is known. */
export interface ReasonInfo {
  id: Reason;
  category: Category;
  /** One English sentence. */
  definition: string;
  permanence: Permanence;
  party: Party;
  scope: Scope | null;
  addressEffect: AddressEffect;
  /** The reason's own small vocabulary. */
  details: readonly string[];
}
