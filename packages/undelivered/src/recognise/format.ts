/**
 * A format: how one system writes its reports. One file a format in `formats/`; `npm run new format NAME` makes it.
 *
 * A format is data first: the marks by which it is known, the lines after which it appends the returned message, the lines of its log. Only
 * what the general reader of prose cannot see is read by its own function.
 */
import type { Action, Statement, Text } from "../types.js";

/** What a format looks at. */
export interface View {
  /** The prose for people, up to the returned message. */
  prose: Text;
  /** The value of a header field of the report itself, unfolded and decoded; empty where it is missing. */
  header(name: string): string;
  /** The fields of the delivery-status part, names in lower case; empty where there is none. */
  dsnFields: ReadonlySet<string>;
}

/** Where a mark is looked for. */
export type Place =
  "prose" | "subject" | "from" | "message-id" | "content-type" | "received" | "dsn-field" | `header:${string}`;

/** A sign of the format. `sure` marks are written by no other software; of the others it takes two. */
export interface Mark {
  in: Place;
  /** Text that is contained in the place, letter case as written; for `dsn-field` and `header:` the empty string means: it is there. */
  says: string;
  sure?: boolean;
}

/**
 * A kind of line in a log, and what becomes of the message that it tells of. The groups of the patterns are called `address`, `reason`,
 * `status`, `host` and `ip`, after what they hold; and `message`, which names the message, and its recipient where other lines name him.
 */
export interface LogLine {
  is: RegExp;
  /** What else the line may tell, in whatever order; of those that tell the same, the last counts. */
  also?: readonly RegExp[];
  /** Missing where the line does no more than name the recipient. */
  action?: Action;
  /** The queue gave up. */
  expired?: true;
}

/** How one system writes its reports. */
export interface Format {
  /** The software, as report.md and the documentation name it. */
  id: string;
  marks: readonly Mark[];
  /** Its marks are those of a notation that anything may be written in: where its reader returns null, it is none of these. */
  isNotation?: true;
  /** Beginnings of lines after which the returned message stands. */
  original?: readonly string[];
  /** The heading of the session's transcript, which may say more than the reason beside the address. */
  transcript?: string;
  /** Names the server that refused where the prose tells it outside the reply: its host (group 1) and address (2). */
  remote?: RegExp;
  /** What it writes are events in JSON, whose names tell what they hold. */
  events?: true;
  /** For logs: the lines that tell of a recipient; of those that fit, the first counts. */
  lines?: readonly LogLine[];
  /** Its form: the line that names the recipients (group 1) and others of it; what stands below them says why. */
  form?: RegExp;
  /** The same in what it writes to others than the sender, which is no report. */
  toOthers?: RegExp;
  /** Reads statements that the general reader would miss or get wrong; null leaves it to the general reader. */
  read?(prose: Text, view: View): Statement[] | null;
  /** Where the format is documented or whose source code writes it. */
  source: string;
}
