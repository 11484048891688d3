import { carriedReport, explain, isMbox, providers, read, splitMbox } from "./engine.js";
import { loadAdvice, titlesIn } from "./advice.js";
import { csvHead, csvLine } from "./csv.js";
import { rowsOf } from "./rows.js";
import { viewOf } from "./source.js";
import { isCompoundFile } from "../../../undelivered/src/outlook/signature.js";
import type { Answer, Audience, Input, Opened, Reader, Report, Request, Response, Row } from "./types.js";

interface Item {
  source: string;
  bytes: Uint8Array;
  /** It is the report that the message carried which was opened. */
  carried?: boolean;
}

/** How long the worker reads before it looks whether somebody pressed Cancel. */
const sliceMs = 60;

const scope = self as unknown as { postMessage(message: Response): void };
const encoder = new TextEncoder();
const providerNames = new Map(providers.map((provider) => [provider.id, provider.name.replace(/ \(.*$/, "")]));

let items: Item[] = [];
/** One report a line, kept as text: ten thousand report objects would be many times larger. */
let reports: string[] = [];
let rows: Row[] = [];
let cancelled = false;

let advice: Awaited<ReturnType<typeof loadAdvice>> = [];

const options = (reader: Reader, source: string, audience: Audience) => ({
  myDomains: reader.myDomains,
  myIps: reader.myIps,
  myHosts: reader.myHosts,
  language: reader.language,
  source,
  audience,
  advice,
});

/** Lets messages in (a cancel, for one). A timer would wait 4 ms at least. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** The bytes of a message or a mailbox; those of an Outlook file become a message, compressed ones are unpacked. */
async function bytesOf({ data }: Input): Promise<Uint8Array> {
  if (typeof data === "string") return encoder.encode(data);
  const bytes = new Uint8Array(await data.arrayBuffer());
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpacked(data);
  if (!isCompoundFile(bytes)) return bytes;
  const { msgToMessage } = await import("../../../undelivered/src/outlook/msg.js");
  return msgToMessage(bytes);
}

/** What gzip compressed (RFC 1952): a log that was rotated, a mailbox that was put away. */
async function unpacked(data: Blob): Promise<Uint8Array> {
  const plain = new Response(data.stream().pipeThrough(new DecompressionStream("gzip")));
  return new Uint8Array(
    await plain.arrayBuffer().catch(() => {
      throw new Error("It is compressed, and damaged or cut off.");
    }),
  );
}

function* messagesOf(name: string, bytes: Uint8Array): Generator<Item> {
  if (isMbox(bytes)) {
    let number = 0;
    for (const message of splitMbox(bytes)) yield { source: `${name}#${++number}`, bytes: message };
  } else yield { source: name, bytes };
}

function* allAgain(): Generator<Item> {
  yield* items;
}

/** Reads a run of messages, tells of progress about every {@link sliceMs}, and stops when cancelled. */
async function readAll(
  id: number,
  name: string,
  messages: Iterable<Item>,
  reader: Reader,
  keep: (reported: Item) => number,
  shareOf: (item: Item, done: number) => number,
): Promise<void> {
  let since = performance.now();
  let fresh: Row[] = [];
  let share = 0;
  for (const item of messages) {
    const [report, reported] = await reportOn(item, reader);
    const message = keep(reported);
    reports[message] = JSON.stringify(report);
    fresh.push(...rowsOf(report, message, providerNames));
    share = shareOf(item, message + 1);
    if (performance.now() - since < sliceMs) continue;
    tell(id, name, share, fresh);
    fresh = [];
    await breathe();
    if (cancelled) break;
    since = performance.now();
  }
  tell(id, name, share, fresh);
}

/** The report on a message, or on the report that it carries, which is shown in its place. */
async function reportOn(item: Item, reader: Reader): Promise<[Report, Item]> {
  const report = explain(item.bytes, options(reader, item.source, "sender"));
  const carried = report.kind === "not-a-report" ? await carriedReport(item.bytes) : null;
  if (carried === null) return [report, item];
  const reported = { source: item.source, bytes: carried.bytes, carried: true };
  return [explain(reported.bytes, options(reader, item.source, "sender")), reported];
}

function tell(id: number, name: string, share: number, fresh: Row[]): void {
  for (const row of fresh) rows.push(row);
  scope.postMessage({ id, type: "progress", name, done: reports.length, share, rows: fresh });
}

async function open(id: number, inputs: Input[], reader: Reader): Promise<Omit<Opened, "titles">> {
  items = [];
  reports = [];
  rows = [];
  cancelled = false;
  const unread: Opened["unread"] = [];
  for (const [index, input] of inputs.entries()) {
    if (cancelled) break;
    try {
      const bytes = await bytesOf(input);
      const keep = (reported: Item): number => items.push(reported) - 1;
      let seen = 0;
      const share = (item: Item): number =>
        (index + Math.min(1, (seen += item.bytes.length) / Math.max(1, bytes.length))) / inputs.length;
      await readAll(id, input.name, messagesOf(input.name, bytes), reader, keep, share);
    } catch (error) {
      unread.push({ name: input.name, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { messages: items.length, cancelled, unread };
}

async function reopen(id: number, reader: Reader): Promise<Omit<Opened, "titles">> {
  reports = [];
  rows = [];
  cancelled = false;
  let next = 0;
  await readAll(
    id,
    "",
    allAgain(),
    reader,
    () => next++,
    (_item, done) => done / Math.max(1, items.length),
  );
  return { messages: items.length, cancelled, unread: [] };
}

function answer({ message, reader, audience, redact }: Request & { do: "explain" }): Answer {
  const item = items[message];
  if (!item) throw new Error(`there is no message ${message + 1}`);
  const report = explain(item.bytes, { ...options(reader, item.source, audience), redact });
  return {
    message,
    report,
    carried: item.carried === true,
    view: viewOf(read(item.bytes), report),
    titles: titlesIn(reader.language),
  };
}

function exported(format: "csv" | "json"): Blob {
  if (format === "json")
    return new Blob(
      reports.map((line) => line + "\n"),
      { type: "application/x-ndjson" },
    );
  // The mark at the start makes spreadsheets read UTF-8.
  return new Blob(["\uFEFF", csvHead, ...rows.map(csvLine)], { type: "text/csv" });
}

/** Answers one request of the page; what it says on the way goes by {@link tell}. */
export async function handle(request: Request): Promise<Response> {
  const { id } = request;
  switch (request.do) {
    case "prepare":
      await loadAdvice(request.language);
      // The engine compiles its knowledge when it is first asked.
      explain("");
      return { id, type: "done" };
    case "open": {
      advice = await loadAdvice(request.reader.language);
      const opened = request.redo ? await reopen(id, request.reader) : await open(id, request.inputs, request.reader);
      return { id, type: "opened", opened: { ...opened, titles: titlesIn(request.reader.language) } };
    }
    case "explain":
      advice = await loadAdvice(request.reader.language);
      return { id, type: "answer", answer: answer(request) };
    case "export":
      return { id, type: "file", file: exported(request.format) };
    case "bytes":
      return { id, type: "file", file: new Blob([(items[request.message]?.bytes ?? new Uint8Array()) as BlobPart]) };
    case "cancel":
      cancelled = true;
      return { id, type: "opened", opened: { messages: items.length, cancelled, unread: [], titles: {} } };
  }
}
