/**
 * SMTP replies that stand in a text on lines of their own: in a transcript, behind a label, in quotes.
 *
 * A reply is known by its beginning (RFC 5321 section 4.2: three digits, then a space or a hyphen); a multi-line reply goes
 * on while the lines repeat its code, and a folded line goes on while it is indented.
 */
import { answerColumns, answerLabels } from "../../knowledge/labels.js";
import { noReplyCode } from "../../knowledge/reply-codes.js";
import { codeAt } from "../phrase/code-at.js";
import { maxRecipients } from "../read/limits.js";
import { endOfLine } from "../read/lines.js";
import { openingMarks } from "../read/quotation-marks.js";
import { fold, slice } from "../read/text.js";
import type { Command, Text } from "../types.js";

/** A reply in a text, with the command before it where the transcript shows one. */
export interface FoundReply {
  /** The reply on one line. */
  text: Text;
  /** Where it begins in the text searched. */
  start: number;
  end: number;
  code: number;
  command: Command | null;
  /** The recipient of the `RCPT TO` before it. */
  rcpt: string | null;
}

/**
 * What may stand on the line before the reply: arrows of a transcript, quotes, a label that ends in a colon. Behind the colon of a
 * host stands a port: 465 and 587 (RFC 8314) are no codes.
 */
const replyLine = new RegExp(
  `^[ \\t]*(?:(?:<<<|>>>|->>|<--?|S:|Received >>>|<\\*\\*|<~|<==|<|>|Got:)[ \\t]*)?(?![ \\t])(?:[^\\n:]{0,60}(?:said|respon[ds][a-z]{0,4}|reply|replied|returned|failed with|failure|error|reason|was|code|smtp|diagnostic[^\\n:]{0,20}|details?|${answerLabels}` +
    `)[^\\n:]{0,20}[:;][ \\t]*|(?:${answerColumns})[ \\t]+)?["'${openingMarks}#(]*(?:smtp;[ \\t]*)?${noReplyCode}([245]\\d\\d)([ -])(?=[^\\n]*[a-z\\u0080-\\uffff#])`,
  "i",
);

/** Exchange 2003 writes its own status before the reply: `<mail.example.org #5.5.0 smtp;554 Relay access denied>`. */
const statusBefore = /#[245]\.\d\.\d{1,3} smtp;\s{0,4}$/i;

const commandLine =
  /^[ \t]*(?:>>>|<<-|~?--?>|~>|==>|C:|Sent:|Sent <<<)[ \t]*([A-Za-z]+)(?:[ \t]+(?:TO|FROM):)?[ \t]*(<[^>\n]{0,320}>)?/i;

/** A session as somebody typed it: commands on lines of their own, in capitals, or with all that belongs to them. */
const typedCommand =
  /^[ \t]*(EHLO(?= )|HELO(?= )|MAIL(?= FROM:)|RCPT(?= TO:)|DATA(?=[ \t]*\r?$)|data(?=[ \t]*\r?$)|STARTTLS(?=\r?$)|AUTH(?= [A-Z])|mail(?= from:)|rcpt(?= to:))(?: (?:TO|FROM|to|from):)?[ \t]*(<[^>\n]{0,320}>)?/;

const commands = new Map<string, Command>([
  ["helo", "EHLO"],
  ["ehlo", "EHLO"],
  ["lhlo", "EHLO"],
  ["starttls", "STARTTLS"],
  ["auth", "AUTH"],
  ["mail", "MAIL"],
  ["rcpt", "RCPT"],
  ["data", "DATA"],
  ["bdat", "EOM"],
]);

/** What every reply has. Most texts hold none, and most lines: looking for this first takes a tenth of the time. */
const anyReply = /[245]\d\d[ -]/g;

/** All replies in the text, in order. */
export function findReplies(text: Text): FoundReply[] {
  const value = text.value;
  const found: FoundReply[] = [];
  let command: Command | null = null;
  let rcpt: string | null = null;
  let next = nextCode(value, 0);
  for (let start = 0; next < value.length && start < value.length && found.length < maxRecipients;) {
    const end = endOfLine(value, start);
    if (next < start) next = nextCode(value, start);
    start = afterStamp(value, start, end);
    const isSpoken = mayBeCommand(value, start, end);
    if (!isSpoken && next >= end) {
      start = end + 1;
      continue;
    }
    const line = value.slice(start, Math.min(end, start + 600));
    const spoken = isSpoken ? (commandLine.exec(line) ?? typedCommand.exec(line)) : null;
    if (spoken !== null) {
      command = commands.get((spoken[1] ?? "").toLowerCase()) ?? (spoken[1] === "." ? "EOM" : command);
      if (command === "RCPT") rcpt = spoken[2]?.slice(1, -1) ?? null;
    } else if (isSpoken && /^[ \t]*>>>[ \t]*\./.test(line)) {
      command = "EOM";
    }
    const reply = next < end ? replyLine.exec(line) : null;
    if (reply === null) {
      start = end + 1;
      continue;
    }
    const code = reply[1]!;
    const codeAt = reply[0].length - code.length - 1;
    const before = /^\d{3}[ -]#?[245]\.\d/.test(line.slice(codeAt)) ? null : statusBefore.exec(line.slice(0, codeAt));
    const from = start + codeAt - (before?.[0].length ?? 0);
    const isHeard = line.trimStart().startsWith("<<<");
    const to = endOfReply(value, end, { code, isLast: reply[2] === " ", indent: indentOf(line), isHeard });
    const said = trimQuotes(fold(slice(text, from, to)));
    const below = value.slice(to + 1, Math.min(endOfLine(value, to + 1), to + 600));
    const about = repeats.exec(below)?.[1] === code ? said.value + below : said.value;
    found.push({ text: said, start: from, end: to, code: Number(code), command: answered(command, about), rcpt });
    start = to + 1;
  }
  return found;
}

/** Where the next code of a reply stands; the end of the text where none does. */
function nextCode(value: string, from: number): number {
  anyReply.lastIndex = from;
  return anyReply.exec(value)?.index ?? value.length;
}

/**
 * When and by whom each line of a session was spoken: "Tue 2026-03-03 09:14:22: " (MDaemon), "2026-03-03 09:14:22.123: [12:34] ",
 * `"SMTPD" 2440 9031 "2026-03-03 09:14:22.123" "192.0.2.1" "SENT: ` (hMailServer), `[2026.03.03]
 * 09:14:22.123 [45678901] RSP: ` (SmarterMail), `[2026-03-03 09:14:22] DEBUG: [id] S: ` of programs, and Exchange's protocol log, in
 * commas.
 */
const stamp =
  /[ \t]{0,8}(?:[A-Z][a-z]{2} )?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?: (?:\[[\d:.]{1,20}\] )?|"?SMTP[CD]"\s{1,8}\d{1,9}\s{1,8}\d{1,9}\s{1,8}"[\d :.-]{10,40}"\s{1,8}"[^"\n]{1,60}"\s{1,8}"(?:SENT|RECEIVED): |\[\d{4}\.\d\d\.\d\d\] [\d:.]{8,16} \[\d{1,12}\] (?:RSP|CMD): |\[\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[^\]\n]{0,10}\] [A-Z]{4,8}: (?:\[[\w-]{1,36}\] )?(?=[CS]: )|\d{4}-\d\d-\d\dT[\d:.]{8,16}Z?,[^,\n]{0,200},[\dA-F]{8,32},\d{1,9},[^,\n]{0,80},[^,\n]{0,80},[<>*+-],/y;

function afterStamp(value: string, start: number, end: number): number {
  stamp.lastIndex = start;
  const found = stamp.exec(value);
  return found === null || stamp.lastIndex > end ? start : stamp.lastIndex;
}

const commandBeginnings = new Set([..."<>-~=CcSsEeHhMmRrDdAa"].map((sign) => sign.charCodeAt(0)));

/** Does the line begin as those do that show a command? See `commandLine`. */
function mayBeCommand(value: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (codeAt(value, at) === 0x20 || codeAt(value, at) === 0x09)) at++;
  const first = codeAt(value, at);
  return commandBeginnings.has(first);
}

/**
 * QUIRK: sendmail pipelines (RFC 2920) and writes the answer to `RCPT` below `DATA`, which it had sent meanwhile. An answer
 * that names an address, or from which it concludes about one with the same code on the line below, is one about a recipient.
 */
const answered = (command: Command | null, about: string): Command | null =>
  command === "DATA" && /<[^<>\s]{1,255}@[^<>\s]{1,255}>/.test(about.slice(0, 600)) ? "RCPT" : command;

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** A line that begins with a code. */
const repeats = /^[ \t]*(?:(?:<<<|S:|Got:)[ \t]*)?([245]\d\d)[ -]/;

/** No server says more than this at once. */
const longestReply = 8_000;

/** The first line of a reply. */
interface FirstLine {
  code: string;
  /** Does the code say that no other line follows (RFC 5321 section 4.2.1)? */
  isLast: boolean;
  indent: number;
  isHeard: boolean;
}

/**
 * Lines that repeat the code, or that are indented without being a reply themselves, belong to the reply. A line that is
 * indented less than the reply, or that is nothing but an address, speaks of something else, and so does one that repeats the code
 * of a line that was the last, of another address.
 */
function endOfReply(value: string, first: number, { code, isLast, indent, isHeard }: FirstLine): number {
  let end = first;
  while (end < value.length && end - first < longestReply) {
    const next = end + 1;
    if (afterStamp(value, next, endOfLine(value, next)) > next) return end;
    const line = value.slice(next, Math.min(endOfLine(value, next), next + 40));
    const repeated = repeats.exec(line);
    // What sendmail concludes below `<<<` is its own word.
    const again = repeated?.[1] === code && line.trimStart().startsWith("<<<") === isHeard;
    if (again && isLast && value.slice(next, Math.min(endOfLine(value, next), next + 340)).includes("@")) return end;
    if (again) isLast = !repeated[0].endsWith("-");
    const folded =
      /^[ \t]{1,}\S/.test(line) &&
      indentOf(line) >= indent &&
      !replyLine.test(line) &&
      !/^[ \t]*(?:>>>|<<<|[-~=]{1,2}> |<[-~=*]{1,2} |<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?:?[ \t]*(?:\n|$))/.test(
        value.slice(next, next + 340),
      );
    if (!again && !folded) return end;
    end = endOfLine(value, next);
  }
  return end;
}

/** Nothing is quoted in more quotes than this. */
const mostQuotes = 8;

function trimQuotes(text: Text): Text {
  const { value } = text;
  const least = Math.max(0, value.length - mostQuotes);
  let end = value.length;
  while (end > least && `"'“”‘’«»」』)`.includes(value[end - 1]!) && !opens(value, value[end - 1]!)) end--;
  return end === value.length ? text : slice(text, 0, end);
}

/** A closing bracket or quote that is opened inside the reply belongs to it. */
function opens(value: string, close: string): boolean {
  if (close === ")") return value.includes("(");
  return value.indexOf(close) !== value.lastIndexOf(close);
}

/** The size of a file is no code. */
const code = new RegExp(
  String.raw`(?:^|[^\d.#\w])${noReplyCode}(?!\d{3} ?[KMG]i?B\b)[45]\d\d(?:[ -]|, [bu]?['"])|(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|` +
    String.raw`SMTP[^\n()（]{0,20}[(（][45]\d\d[)）]|error \((?:421|4[35]\d|5[35]\d)\):`,
);

/** Does the text carry a reply code or an enhanced status code? */
export const hasCode = (text: Text): boolean => code.test(text.value);
