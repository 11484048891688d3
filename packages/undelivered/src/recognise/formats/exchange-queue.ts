import { findAddresses } from "../addresses.js";
import type { Format } from "../format.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";
import { stated, statement } from "../statement.js";

/** `LastError : 451 4.4.0 ...`, or in fields: `[{LED=451 4.4.0 ...};{MSG=};{FQDN=mx.example.org};{IP=192.0.2.1};{LRT=...}]`. */
const lastError =
  /^LastError[ \t]{0,40}:[ \t]{0,8}(?:\[\{LED=([^}\n]{3,2000})\}([^\n]{0,1000})|(\S[^\n]{2,2000}(?:\n {8,60}\S[^\n]{0,500}){0,20}))/m;
const recipientsLine = /^Recipients[ \t]{0,40}:[ \t]{0,8}([^\n]{3,4000})/m;

function read(prose: Text): Statement[] | null {
  const found = lastError.exec(prose.value);
  if (found === null) return null;
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
  ],
  read,
  source: "https://learn.microsoft.com/exchange/mail-flow/queues/message-properties",
} satisfies Format;
