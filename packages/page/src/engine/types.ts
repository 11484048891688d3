import type { Audience, Report } from "../../../undelivered/src/types.js";

export type {
  Audience,
  Evidence,
  Hop,
  Message,
  Part,
  Party,
  Recipient,
  Report,
  Text,
  Ticket,
} from "../../../undelivered/src/types.js";

/** What the reader tells about himself, as the engine's options call it. */
export interface Reader {
  myDomains: string[];
  myIps: string[];
  myHosts: string[];
  language: string;
}

/** A mark in a text: `[start, end)` in characters of the block, and the ids of what it proves. */
export interface Mark {
  start: number;
  end: number;
  ids: string[];
}

/** A piece of the message as it is shown: header lines, a text, a delivery status. */
export interface Block {
  kind: "header" | "text" | "status" | "attachment";
  /** True for everything inside the returned message: shown folded. */
  returned: boolean;
  /** Media type or file name, shown as the block's label. */
  label: string;
  text: string;
  /** Characters that were left out at the end. */
  omitted: number;
  marks: Mark[];
}

/** The message, prepared for reading beside the answer. */
export interface SourceView {
  decoded: Block[];
  /** The bytes as text, with marks. */
  raw: Block;
  headers: { name: string; value: string }[];
  bytes: number;
}

/** One line of the table of many messages: one recipient of one message. */
export interface Row {
  /** Which message of the batch. */
  message: number;
  source: string;
  kind: Report["kind"] | "unread";
  address: string | null;
  domain: string | null;
  action: string | null;
  reason: string | null;
  title: string | null;
  party: string | null;
  provider: string | null;
  code: string | null;
  permanence: string | null;
  confidence: number | null;
  diagnostic: string | null;
}

/** What the page gives to read: files as they were dropped, or text as it was pasted. */
export type Input = { name: string; data: Blob | string };

export type Request =
  | { id: number; do: "prepare"; language: string }
  | { id: number; do: "open"; inputs: Input[]; reader: Reader; redo?: boolean }
  | { id: number; do: "explain"; message: number; reader: Reader; audience: Audience; redact: boolean }
  | { id: number; do: "export"; format: "csv" | "json" }
  | { id: number; do: "bytes"; message: number }
  | { id: number; do: "cancel" };

/** The explanation of one message. */
export interface Answer {
  message: number;
  report: Report;
  /** It was found in a message that is no report itself. */
  carried: boolean;
  view: SourceView;
  /** What each reason is called in the reader's language. */
  titles: Record<string, string>;
}

/** What came of opening the inputs. */
export interface Opened {
  messages: number;
  cancelled: boolean;
  unread: { name: string; error: string }[];
  /** What each reason is called in the reader's language. */
  titles: Record<string, string>;
}

export type Response =
  | { id: number; type: "done" }
  | { id: number; type: "progress"; name: string; done: number; share: number; rows: Row[] }
  | { id: number; type: "opened"; opened: Opened }
  | { id: number; type: "answer"; answer: Answer }
  | { id: number; type: "file"; file: Blob }
  | { id: number; type: "unloaded" }
  | { id: number; type: "error"; error: string };
