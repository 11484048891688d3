import { findAddresses } from "../addresses.js";
import type { Format } from "../format.js";
import { fold, slice } from "../../read/text.js";
import type { Action, Statement, Text } from "../../types.js";
import { stated, statement } from "../statement.js";

/** `LastError : 451 4.4.0 ...`, or in fields: `[{LED=451 4.4.0 ...};{MSG=};{FQDN=mx.example.org};{IP=192.0.2.1};{LRT=...}]`. */
const lastError =
  /^LastError[ \t]{0,40}:[ \t]{0,8}(?:\[\{LED=([^}\n]{3,2000})\}([^\n]{0,1000})|(\S[^\n]{2,2000}(?:\n {8,60}\S[^\n]{0,500}){0,20}))/m;
const recipientsLine = /^Recipients[ \t]{0,40}:[ \t]{0,8}([^\n]{3,4000})/m;

/** What `Get-MessageTrace` says became of a message to one recipient; what ended up as spam is in the recipient's folder for it. */
const traced =
  /^RecipientAddress[ \t]{0,40}:[ \t]{0,8}(\S{1,320}@\S{1,255})(?:\n(?!RecipientAddress|Status)[^\n]*){0,20}\nStatus[ \t]{0,40}:[ \t]{0,8}(Failed|Pending|FilteredAsSpam|Quarantined)\b/gm;
const traceActions: Record<string, Action> = { Pending: "delayed" };

function readTrace(prose: Text): Statement[] | null {
  const statements = [...prose.value.matchAll(traced)].map((found) => {
    const at = found.index + found[0].length;
    const said = slice(prose, at - found[2]!.length, at);
    const action = stated(traceActions[found[2]!] ?? "failed", said);
    return statement({ address: stated(found[1]!), action, diagnostic: said });
  });
  return statements.length > 0 ? statements : null;
}

function read(prose: Text): Statement[] | null {
  const found = lastError.exec(prose.value);
  if (found === null) return readTrace(prose);
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
