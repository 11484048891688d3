/**
 * The worker: listens at once, and fetches the engine with all that it knows when it is first asked. By then that is on
 * this device as a rule, for the service worker keeps it in the background.
 */
import type * as Desk from "./desk.js";
import type { Request, Response } from "./types.js";

const scope = self as unknown as { postMessage(message: Response): void; onmessage: unknown };

let desk: Promise<typeof Desk | null> | undefined;

scope.onmessage = async ({ data }: MessageEvent<Request>): Promise<void> => {
  desk ??= import("./desk.js").catch(() => null);
  const engine = await desk;
  if (engine === null) return scope.postMessage({ id: data.id, type: "unloaded" });
  try {
    scope.postMessage(await engine.handle(data));
  } catch (error) {
    scope.postMessage({ id: data.id, type: "error", error: error instanceof Error ? error.message : String(error) });
  }
};
