import workerUrl from "./worker.js?worker&url";
import { Unloaded } from "../offline/unloaded.js";
import type { Answer, Audience, Input, Opened, Reader, Request, Response, Row } from "./types.js";

interface Waiting {
  resolve: (response: Response) => void;
  reject: (error: Error) => void;
  progress?: (response: Extract<Response, { type: "progress" }>) => void;
}

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}
declare global {
  // TypeScript's DOM library does not know Trusted Types.
  var trustedTypes:
    { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy } | undefined;
}

/** Trusted Types: the worker and the service worker are the only scripts that the page may start. */
const policy = globalThis.trustedTypes?.createPolicy("undelivered", {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError("not a script of this page");
    return url;
  },
});

export const scriptUrl = (url: string): string => (policy ? (policy.createScriptURL(url) as unknown as string) : url);

type Ask = Request extends infer Each ? (Each extends Request ? Omit<Each, "id"> : never) : never;

let worker: Worker | null = null;
let nextId = 1;
const waiting = new Map<number, Waiting>();

function start(): Worker {
  if (worker) return worker;
  worker = new Worker(scriptUrl(workerUrl), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Response>) => {
    const entry = waiting.get(data.id);
    if (!entry) return;
    if (data.type === "progress") return entry.progress?.(data);
    if (data.type === "unloaded") return giveUp(new Unloaded());
    waiting.delete(data.id);
    if (data.type === "error") entry.reject(new Error(data.error));
    else entry.resolve(data);
  };
  // An event without a message: the worker's own script could not be fetched. Else it ran out of memory, say.
  worker.onerror = ({ message }) => giveUp(message ? new Error(message) : new Unloaded());
  return worker;
}

/** The worker is beyond repair: the next question starts a new one. */
function giveUp(error: Error): void {
  for (const entry of waiting.values()) entry.reject(error);
  waiting.clear();
  worker?.terminate();
  worker = null;
}

function ask<T extends Response["type"]>(
  request: Ask,
  type: T,
  progress?: Waiting["progress"],
): Promise<Extract<Response, { type: T }>> {
  const id = nextId++;
  return new Promise((resolve, reject) => {
    const done = (response: Response): void => {
      if (response.type === type) resolve(response as Extract<Response, { type: T }>);
      else reject(new Error(`expected ${type}, got ${response.type}`));
    };
    waiting.set(id, progress ? { resolve: done, reject, progress } : { resolve: done, reject });
    start().postMessage({ ...request, id });
  });
}

/** Makes the engine ready for the first message in a language. */
export const prepare = async (language: string): Promise<void> => void (await ask({ do: "prepare", language }, "done"));

/** Reads the inputs; rows come as they are ready. */
export async function open(
  inputs: Input[],
  reader: Reader,
  progress: (name: string, done: number, share: number, rows: Row[]) => void,
): Promise<Opened> {
  const show: Waiting["progress"] = (p) => progress(p.name, p.done, p.share, p.rows);
  return (await ask({ do: "open", inputs, reader }, "opened", show)).opened;
}

/** Reads the messages that are open once more, in another language or with other settings. */
export async function reopen(
  reader: Reader,
  progress: (name: string, done: number, share: number, rows: Row[]) => void,
): Promise<Opened> {
  const show: Waiting["progress"] = (p) => progress(p.name, p.done, p.share, p.rows);
  return (await ask({ do: "open", inputs: [], reader, redo: true }, "opened", show)).opened;
}

/** The report on one message and what is shown beside it; with `redact` the report names no people. */
export const explainMessage = async (
  message: number,
  reader: Reader,
  audience: Audience = "sender",
  redact = false,
): Promise<Answer> => (await ask({ do: "explain", message, reader, audience, redact }, "answer")).answer;

export const exportBatch = async (format: "csv" | "json"): Promise<Blob> =>
  (await ask({ do: "export", format }, "file")).file;

export const messageBytes = async (message: number): Promise<Blob> =>
  (await ask({ do: "bytes", message }, "file")).file;

export const cancel = (): void => void start().postMessage({ id: 0, do: "cancel" } satisfies Request);
