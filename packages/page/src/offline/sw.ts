/**
 * Keeps the page working without a network: the shell is stored at the first visit, language packs when they are first
 * used. Only files of this site are ever fetched; what the reader shares with the page stays in the browser.
 */

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
}

const scope = self as unknown as Scope;
// Both are filled in when the page is built.
const version = "__VERSION__";
const shell = JSON.parse("__SHELL__") as string[];
const cacheName = `undelivered-${version}`;
const sharedCache = "undelivered-shared";

/** What the page fetched a moment ago is not fetched again: names in assets/ carry a hash of their content. */
const request = (name: string): Request =>
  new Request(name, { cache: name.startsWith("assets/") ? "default" : "no-cache" });

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(shell.map(request));
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith("undelivered-") && name !== cacheName && name !== sharedCache) await caches.delete(name);
  }
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  // The page has one document, whatever the query or the fragment.
  const key = request.mode === "navigate" ? scope.registration.scope : request;
  const kept = await cache.match(key, { ignoreVary: true });
  if (kept) return kept;
  const fetched = await fetch(request);
  if (fetched.ok) await cache.put(key, fetched.clone());
  return fetched;
}

/** Keeps what another app shared (a file, a text) until the page takes it. */
async function receive(request: Request): Promise<Response> {
  const cache = await caches.open(sharedCache);
  const form = await request.formData();
  const text = ["title", "text", "url"]
    .map((name) => form.get(name))
    .filter((value) => typeof value === "string" && value);
  const files = form.getAll("files").filter((value): value is File => value instanceof File && value.size > 0);
  const items: [string, Blob][] = files.map((file) => [file.name, file]);
  if (items.length === 0 && text.length > 0) items.push(["-", new Blob([text.join("\n")])]);
  for (const [i, [name, content]] of items.entries()) {
    await cache.put(`./shared/${i}`, new Response(content, { headers: { "X-Name": encodeURIComponent(name) } }));
  }
  return Response.redirect(`${scope.registration.scope}#shared`, 303);
}

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (!request.url.startsWith(scope.registration.scope)) return;
  if (request.method === "GET") event.respondWith(answer(request));
  else if (request.method === "POST" && new URL(request.url).pathname.endsWith("/share"))
    event.respondWith(receive(request));
});

export {};
