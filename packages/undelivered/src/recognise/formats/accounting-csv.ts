import type { Format } from "../format.js";
import { readEvents } from "../json-events.js";
import { actionOfReply, readLines, type LogEntry } from "../log-lines.js";
import type { Action, Statement, Text } from "../../types.js";

/** The cells of a line (RFC 4180): commas, or tabs where there is one; cells in quotes. */
function cellsOf(line: string): string[] {
  const comma = line.includes("\t") ? "\t" : ",";
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    const quoted = line[at] === '"';
    const start = quoted ? at + 1 : at;
    let end = quoted ? line.indexOf('"', start) : line.indexOf(comma, start);
    while (quoted && end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
    if (end < 0) end = line.length;
    cells.push(line.slice(start, end).trim());
    const next = line.indexOf(comma, end);
    at = next < 0 ? line.length + 1 : next + 1;
  }
  return cells;
}

/** What the column of an outcome may say: PowerMTA's action and type, Exchange's event. */
const outcomes: readonly (readonly [RegExp, Action])[] = [
  [/^(?:failed|FAIL|Fail|Failed|b|rb|Bounce|bounced|HardFail)$/, "failed"],
  [/^(?:delayed|DEFER|Pending|t|tq|deferred|Deferral|SoftFail)$/, "delayed"],
  [/^(?:relayed|delivered|DELIVER|SEND|Delivered|d)$/, "delivered"],
];

/** `[{LRT=};{LED=550 5.1.1 ...};{FQDN=mx.example.org};{IP=192.0.2.1}]`: Exchange's account of the last attempt. */
const lastError = (cell: string): string => /\{LED=([^{}]{1,2000})/.exec(cell)?.[1] ?? cell;

/** `user@example.org##Receive, Fail`: a trace names each recipient with what became of him. */
const withOutcome = /^([^\s@<>]{1,64}@[\w.-]{1,255})##(.{1,2000})$/;

/** The sessions of Exchange's protocol log, a line a command (`>`) or reply (`<`): which recipient was asked about last. */
function sessionReader(): (cells: readonly string[]) => LogEntry | null {
  let to: string | undefined;
  return (cells) => {
    const at = cells.findIndex((cell) => cell === "<" || cell === ">");
    const said = cells[at + 1] ?? "";
    if (cells[at] === ">")
      to = /^RCPT TO:<([^<>\s]{1,320})>/i.exec(said)?.[1] ?? (/^MAIL/i.test(said) ? undefined : to);
    if (cells[at] !== "<" || !/^[45]\d\d[ -]/.test(said)) return null;
    const ip = /^\[?([\d.:a-f]+?)\]?:\d+$/.exec(cells[at - 1] ?? "")?.[1];
    return {
      address: /<([^<>\s]{1,64}@[^<>\s]{1,255})>/.exec(said)?.[1] ?? to,
      action: actionOfReply(said),
      reason: said,
      ip,
    };
  };
}

const reason = /(?:^|[^\d.])[245]\d\d[ -]|(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}[ ;]/;

function entry(cells: readonly string[]): LogEntry | null {
  const traced = cells.flatMap((cell) => withOutcome.exec(cell) ?? []);
  const states = (traced[2] ?? "").split(/[,;] ?/);
  const action = [...cells, ...states].flatMap((cell) => outcomes.find(([word]) => word.test(cell))?.[1] ?? []).at(-1);
  if (traced[1] !== undefined && action !== undefined)
    return { address: traced[1], action, reason: /[245]\d\d .*$/.exec(traced[2]!)?.[0] ?? "" };
  const addresses = cells.filter((cell) => /^[^\s@<>]{1,64}@[\w.-]{1,255}$/.test(cell));
  const said = cells.filter((cell) => reason.test(cell) && /[a-z]{2}/i.test(cell));
  const words = said.find((cell) => /(?:^|;)[\s"]*[245]\d\d[ -]/.test(cell)) ?? said[0];
  if (action === undefined || words === undefined || addresses.length === 0) return null;
  // PowerMTA writes the sender, the recipient, the reason, Exchange the recipient, the reason, the sender; traces the reason first.
  const before = addresses.filter((address) => cells.indexOf(address) < cells.indexOf(words));
  const [, host, ip] = cells.flatMap(
    (cell) =>
      /^([\w-]+(?:\.[\w-]+)+) \(([\d.:a-f]+)\)$|\{FQDN=([\w.-]+)\};\{IP=([\d.:a-f]+)\}/.exec(cell)?.filter(Boolean) ??
      [],
  );
  return {
    address: before.at(-1) ?? addresses[0],
    action,
    reason: lastError(words).replace(/^[\w-]+;\s*/, ""),
    status: cells.flatMap((cell) => /^([245]\.\d{1,3}\.\d{1,3})(?: \(|$)/.exec(cell)?.[1] ?? [])[0],
    host,
    ip,
  };
}

function read(prose: Text): Statement[] | null {
  // Webhooks post the same fields as JSON.
  if (/dsn[a-z]{1,20}(?:\\?["'”]\s{0,9}(?::|=>)|\] =>)/i.test(prose.value)) return readEvents(prose);
  const session = sessionReader();
  return readLines(prose, (line) => {
    const cells = cellsOf(line);
    return session(cells) ?? entry(cells);
  });
}

/** Accounting and tracking files, a line an event: PowerMTA, Exchange's message tracking, exports of message traces. */
export default {
  id: "accounting-csv",
  marks: [
    { in: "prose", says: "dsnDiag", sure: true },
    { in: "prose", says: "#Fields: date-time,", sure: true },
    { in: "prose", says: ",ROUTING,FAIL,", sure: true },
    { in: "prose", says: ",SMTP,FAIL,", sure: true },
    { in: "prose", says: ",STOREDRIVER,FAIL,", sure: true },
    { in: "prose", says: ",AGENT,FAIL,", sure: true },
    { in: "prose", says: ",QUEUE,FAIL,", sure: true },
    { in: "prose", says: ",DSN,", sure: false },
    { in: "prose", says: ",FAIL," },
    { in: "prose", says: ",DEFER," },
    { in: "prose", says: ",failed,5." },
    { in: "prose", says: ",delayed,4." },
    { in: "prose", says: ",relayed,2." },
    { in: "prose", says: "smtp;2" },
    { in: "prose", says: ",<,5", sure: true },
    { in: "prose", says: ",<,4", sure: true },
    { in: "prose", says: ",Outbound," },
    { in: "prose", says: "smtp;5" },
    { in: "prose", says: "smtp;4" },
    { in: "prose", says: "recipient_status", sure: true },
    { in: "prose", says: "##Receive, Fail", sure: true },
    { in: "prose", says: "message_trace_id" },
  ],
  read,
  source:
    "https://learn.microsoft.com/en-us/exchange/mail-flow/transport-logs/message-tracking; PowerMTA User's Guide, accounting files",
} satisfies Format;
