import { programErrors } from "../../../knowledge/program-errors.js";
import { noReplyCode } from "../../../knowledge/reply-codes.js";
import { findAddresses } from "../addresses.js";
import { codedRecipients } from "../coded-recipients.js";
import type { Format } from "../format.js";
import { candidates, isListed } from "../recipient-candidates.js";
import { withoutFrames } from "../stack-frames.js";
import { stated, statement } from "../statement.js";
import { endOfLine } from "../../read/lines.js";
import { madeOf } from "../../read/pieces.js";
import { fold, slice } from "../../read/text.js";
import type { Action, Command, Statement, Text } from "../../types.js";
import { openingMarks } from "../../read/quotation-marks.js";

/** Longer outputs of programs are cut: the error stands at the top, the stack of calls below. */
const mostLetters = 6_000;

/** Where the server's own words begin: `SMTP Error (550): `, `(550, b'`, `Exception: 550 `, `responseCode: 550`. */
const replies: readonly RegExp[] = [
  /\((?=[245]\d\d, b?['"])/,
  new RegExp(
    String.raw`(?:^|[\s:>'"(${openingMarks}])(?=${noReplyCode}[45]\d\d[ -](?:#?[245]\.\d\.\d{1,3}|(?![KMG]i?B\b)[^\s\d]))`,
    "m",
  ),
  /\b(?:server response was|response is|Detail): (?=\S)/,
  /SMTP[^\n()（]{0,20}[(（](?=[245]\d\d[)）])/,
];

/** A code that stands apart from the words. */
const codeApart =
  /(?:\breply: |\bresponseCode['"]?: ?|\bSMTP code: ?|\(code: ?|failed: |denied: |, got )([245]\d\d)\b/i;

/** `command: 'RCPT TO'`, `MAIL FROM command failed`, `DATA END command failed`. */
const commandNamed =
  /\bcommand['"]?: ?['"](EHLO|STARTTLS|AUTH|MAIL|RCPT|DATA|CONN)\b|\b(EHLO|HELO|AUTH|MAIL|RCPT|DATA)(?: \w+)? (?:command )?failed\b/;
const commandOfException: readonly (readonly [RegExp, Command])[] = [
  [/SMTPRecipientsRefused|SMTPAddressFailed|SmtpFailedRecipient|recipients? failed/, "RCPT"],
  [/SMTPSenderRefused|SMTPSenderFailed/, "MAIL"],
  [/SMTPDataError/, "EOM"],
  [/SMTPAuthenticationError|AuthenticationFailedException|\bEAUTH\b/, "AUTH"],
];

function commandIn(text: string): Command | null {
  const named = commandNamed.exec(text);
  const word = named?.[1] ?? named?.[2];
  if (word === "CONN") return "CONNECT";
  if (word !== undefined) return word === "HELO" ? "EHLO" : (word as Command);
  return commandOfException.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** PHPMailer: `SMTP Error: The following recipients failed: user@example.org: <app@example.net>: Sender address rejected`. */
const refusedRecipient = /\bfollowing recipients failed: ([^\s@<>:,]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)/;

/** .NET's stack of calls, where a log keeps it in the line of the error: it names parameters. */
const callsInLine = /\s{2,8}at System\.[^\n]*/;

/** The end of a reply: of several lines (RFC 5321 section 4.2.1), each but the last has a hyphen behind the code. */
function endOfReply(value: string, start: number): number {
  const code = /^[245]\d\d(?=[ -])/.exec(value.slice(start, start + 4))?.[0];
  let end = endOfLine(value, start);
  for (let line = start; code !== undefined && value[line + 3] === "-" && value.startsWith(code, end + 1);) {
    line = end + 1;
    end = endOfLine(value, line);
  }
  return end;
}

/** Whoever called it tries again. */
const isRetried = /\b(?:will retry|will be retried|retrying)\b/i;

function read(prose: Text): Statement[] | null {
  const value = prose.value.slice(0, mostLetters);
  const action = stated<Action>(isRetried.test(value) ? "delayed" : "failed");
  // "PERM_FAILURE: SMTP Error (state 9): 550 ..." is Gmail's.
  if (/SMTP Error \(state/.test(value)) return null;
  const coded = codedRecipients(prose, mostLetters);
  if (coded !== null) return coded.map((one) => ({ ...one, command: commandIn(value), action }));
  const place = replies.map((pattern) => pattern.exec(value)).find((found) => found !== null);
  const start = place == null ? -1 : place.index + place[0].length;
  const stop = start < 0 ? start : endOfReply(value, start);
  const said = start < 0 ? null : fold(slice(prose, start, stop));
  const whole = fold(slice(prose, 0, value.length));
  const code = codeApart.exec(value);
  const addresses = findAddresses(value);
  const named = said === null ? [] : candidates(said.value);
  const to = named[0] ?? addresses.find((one) => one.end <= start || one.start >= stop);
  const one = statement({ diagnostic: said ?? whole, command: commandIn(value), action });
  if (said === null && code !== null) {
    const again = codeApart.exec(whole.value);
    const at = again === null ? 0 : again.index + again[0].length - 3;
    one.diagnostic = madeOf(whole, `${code[1]!} ${whole.value}`, [0, at, 4, 0]);
  }
  if (said !== null) one.supporting.push(whole);
  const isRecipients = /recipient address rejected/i.test(said?.value ?? whole.value);
  const sender =
    one.command === "MAIL" ||
    one.command === "AUTH" ||
    /\bsender\b|\bfrom address|\bidentities\b|SendAsDenied/i.test(withoutFrames(value).replace(callsInLine, ""));
  const key = addresses.find(({ end }) => /^['"]: \($/.test(value.slice(end, start)))?.address;
  const refused = key ?? refusedRecipient.exec(value)?.[1];
  if (refused !== undefined) one.address = stated(refused);
  else if (to !== undefined && (isRecipients || !sender)) one.address = stated(to.address);
  // "Valid Unsent Addresses: ...", "The following recipients failed: ...": what is said of the list is said of each.
  const first = addresses.findIndex(({ address }) => address === one.address?.value);
  const all = [one];
  for (let at = first; first >= 0 && at + 1 < addresses.length && isListed(value, addresses[at]!, addresses[at + 1]!);)
    all.push({ ...one, supporting: [...one.supporting], address: stated(addresses[++at]!.address) });
  return all;
}

/** What programs print that send mail: exceptions of libraries, errors of command line tools, messages of webmail and plug-ins. */
export default {
  id: "program-error",
  marks: programErrors.map((says) => ({ in: "prose", says, sure: true }) as const),
  read,
  source:
    "Documentation of PHPMailer, Nodemailer, smtplib, Jakarta Mail, System.Net.Mail, MailKit, Net::SMTP, Symfony Mailer, curl, Roundcube, The Bat",
} satisfies Format;
