import { findAddresses } from "../addresses.js";
import type { Format } from "../format.js";
import { fold, slice } from "../../read/text.js";
import type { Action, Statement, Text } from "../../types.js";
import { type Column, columnsAbove } from "../rows.js";
import { stated, statement } from "../statement.js";

/** `LastError : 451 4.4.0 ...`, or in fields: `[{LED=451 4.4.0 ...};{MSG=};{FQDN=mx.example.org};{IP=192.0.2.1};{LRT=...}]`. */
const lastError =
  /^LastError[ \t]{0,40}:[ \t]{0,8}(?:\[\{LED=([^}\n]{3,2000})\}([^\n]{0,1000})|(\S[^\n]{2,2000}(?:\n {8,60}\S[^\n]{0,500}){0,20}))/m;
const recipientsLine = /^Recipients[ \t]{0,40}:[ \t]{0,8}([^\n]{3,4000})/m;

/** What `Get-MessageTrace` says became of a message to one recipient; what ended up as spam is in the recipient's folder for it. */
const traced =
  /^RecipientAddress[ \t]{0,40}:[ \t]{0,8}(\S{1,320}@\S{1,255})(?:\n(?!RecipientAddress|Status)[^\n]*){0,20}\nStatus[ \t]{0,40}:[ \t]{0,8}(Failed|Pending|FilteredAsSpam|Quarantined)\b/gm;
const traceActions = new Map<string, Action>([
  ["Failed", "failed"],
  ["Pending", "delayed"],
  ["FilteredAsSpam", "failed"],
  ["Quarantined", "failed"],
]);

function readTrace(prose: Text): Statement[] | null {
  const statements = [...prose.value.matchAll(traced)].map((found) => {
    const at = found.index + found[0].length;
    const said = slice(prose, at - found[2]!.length, at);
    const action = stated(traceActions.get(found[2]!)!, said);
    return statement({ address: stated(found[1]!), action, diagnostic: said });
  });
  return statements.length > 0 ? statements : null;
}

/** The same as a table: names of columns, hyphens below them, a line a recipient. */
const traceTable =
  /^(?=[^\n]{0,500}\bRecipientAddress\b)(?=[^\n]{0,500}\bStatus\b)[^\n]{1,500}\n(-{1,200}(?:[ \t]{1,200}-{1,200}){1,40})[ \t]*\n/m;

function readTraceTable(prose: Text): Statement[] | null {
  const { value } = prose;
  const head = traceTable.exec(value);
  if (head === null) return null;
  const columns = columnsAbove(head[1]!);
  const columnOf = (name: string) =>
    columns.find(({ start }) => head[0].startsWith(name, start)) ?? { start: 0, end: 0 };
  const [address, status] = [columnOf("RecipientAddress"), columnOf("Status")];
  const rows = /([^\n]+)(?:\n|$)/gy;
  rows.lastIndex = head.index + head[0].length;
  const statements = [...value.matchAll(rows)].flatMap(({ 1: row, index }) => {
    const cell = ({ start, end }: Column): Text => slice(prose, index + start, index + Math.min(end, row!.length));
    const [recipient, said] = [cell(address).value.trim(), fold(cell(status))];
    const action = traceActions.get(said.value);
    if (action === undefined || !recipient.includes("@")) return [];
    return [statement({ address: stated(recipient), action: stated(action, said), diagnostic: said })];
  });
  return statements.length > 0 ? statements : null;
}

function read(prose: Text): Statement[] | null {
  const found = lastError.exec(prose.value);
  if (found === null) return readTrace(prose) ?? readTraceTable(prose);
  const reason = found[1] ?? found[3]!;
  const start = prose.value.indexOf(reason, found.index);
  const said = { action: stated("delayed" as const), diagnostic: fold(slice(prose, start, start + reason.length)) };
  const host = /\{FQDN=([\w.-]{1,255})\}/.exec(found[2] ?? "")?.[1]?.toLowerCase();
  const remoteMta = host === undefined ? null : stated(host);
  const named = findAddresses((recipientsLine.exec(prose.value)?.[1] ?? "").replace(/[{};,]/g, " "));
  if (named.length === 0) return [statement({ ...said, remoteMta })];
  return [...new Set(named.map(({ address }) => address))].map((address) =>
    statement({ ...said, remoteMta, address: stated(address) }),
  );
}

/** What Exchange says of messages that wait, by `Get-Message` and `Get-Queue`, as lists. */
export default {
  id: "exchange-queue",
  marks: [
    { in: "prose", says: "LastError" },
    { in: "prose", says: "{LED=" },
    { in: "prose", says: "NextHopDomain" },
    { in: "prose", says: "DeferReason" },
    { in: "prose", says: "FromAddress" },
    { in: "prose", says: "MessageSourceName" },
    { in: "prose", says: "SenderAddress" },
    { in: "prose", says: "RecipientAddress" },
    { in: "prose", says: "MessageTraceId" },
  ],
  read,
  source: "https://learn.microsoft.com/exchange/mail-flow/queues/message-properties",
} satisfies Format;
