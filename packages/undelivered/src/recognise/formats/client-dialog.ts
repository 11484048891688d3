import type { Format, View } from "../format.js";
import { type Candidate, candidates } from "../recipient-candidates.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

/** A name of a host, and nothing else that somebody has put in its place. */
const isHost = /^[^\s"'`<>(),;]{1,255}$/;

/** A value in a dialog: `Server: 'mail.example.org'`, up to the quote or the comma that ends it. */
function labelled(text: Text, label: RegExp): Text | null {
  const found = label.exec(text.value);
  if (found === null) return null;
  const start = found.index + found[0].length;
  const quote = text.value[start];
  const quoted = quote === "'" || quote === '"';
  let end = quoted ? closing(text.value, start + 1, quote) : text.value.slice(start).search(/[,\n]/) + start;
  if (end < start) end = text.value.length;
  const value = fold(slice(text, quoted ? start + 1 : start, end));
  return value.value === "" ? null : value;
}

/** The quote that is followed by a comma, a full stop or the end: the reply inside may hold quotes of its own. */
function closing(value: string, from: number, quote: string): number {
  for (let at = value.indexOf(quote, from); at >= 0; at = value.indexOf(quote, at + 1)) {
    if (/^(?:\s*[,.\n]|\s*$)/.test(value.slice(at + 1, at + 8))) return at;
  }
  return value.length;
}

/** "Task 'alice@example.org - Sending' reported error": whose account it is. */
const isAccount = (text: string, { outerEnd }: Candidate): boolean =>
  /^ - [^'"\n]{2,40}['"]/.test(text.slice(outerEnd, outerEnd + 50));

function read(prose: Text, _view: View): Statement[] | null {
  const response = labelled(prose, /(?:Server Response|server responded|response)\s*:\s*/i);
  const server = labelled(prose, /(?:^|[\s,])Server:\s*/);
  const code = labelled(prose, /Error Number:\s*/i);
  const rest = response === null ? prose.value : prose.value.replace(response.value, "");
  const rejected = [rest, prose.value].flatMap((text) => candidates(text).filter((one) => !isAccount(text, one)))[0];
  const one = statement({ diagnostic: response ?? fold(prose), action: stated("failed") });
  if (rejected !== undefined) one.address = stated(rejected.address);
  if (server !== null && isHost.test(server.value)) one.remoteMta = stated(server.value.toLowerCase(), server);
  if (code !== null) one.supporting.push(code);
  one.supporting.push(fold(prose));
  return [one];
}

/** Error dialogs of mail programs: Outlook and Outlook Express with their labelled values, Thunderbird, Windows Mail. */
export default {
  id: "client-dialog",
  marks: [
    { in: "prose", says: "Server Response: '", sure: true },
    { in: "prose", says: "0x800CCC", sure: true },
    { in: "prose", says: "reported error (0x", sure: true },
    { in: "prose", says: "Error Number: 0x", sure: true },
    { in: "prose", says: "An error occurred while sending mail. The mail server responded", sure: true },
    { in: "prose", says: "An error occurred while sending mail:", sure: true },
  ],
  read,
  source: "https://support.microsoft.com/office (send and receive error codes 0x800CCC..)",
} satisfies Format;
