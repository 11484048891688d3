import { scriptUrl } from "../engine/client.js";
import type { Input } from "../engine/types.js";

/** Starts the service worker; true when everything that the page needs is on this device. */
export async function workOffline(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return false;
  try {
    await navigator.serviceWorker.register(scriptUrl(new URL("sw.js", document.baseURI).href));
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    // Without it (private mode, plain http on a name) the page works as long as the network does.
    return false;
  }
}

/** What another app shared with the page, once. */
export async function takeShared(): Promise<Input[]> {
  if (location.hash !== "#shared" || !("caches" in globalThis)) return [];
  history.replaceState(null, "", location.pathname + location.search);
  const cache = await caches.open("undelivered-shared");
  const inputs: Input[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (response)
      inputs.push({ name: decodeURIComponent(response.headers.get("X-Name") ?? "-"), data: await response.blob() });
    await cache.delete(request);
  }
  return inputs;
}

interface LaunchQueue {
  setConsumer(consumer: (params: { files: { getFile(): Promise<File> }[] }) => void): void;
}

/** Files that the system opens with the installed page. */
export function takeLaunched(open: (inputs: Input[]) => void): void {
  const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files }) => {
    if (files.length === 0) return;
    void Promise.all(files.map((handle) => handle.getFile())).then((list) =>
      open(list.map((file) => ({ name: file.name, data: file }))),
    );
  });
}
