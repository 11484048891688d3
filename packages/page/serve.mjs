/** Serves the built page to this machine. Nothing but files of dist/ is ever sent. */
import { createServer } from "node:http";
import { existsSync, statSync, createReadStream } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};

/** The same policy as in index.html; sent with every file, so that it binds the workers too. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The file that a path names, or null: never one outside of the root. */
function fileOf(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(root + sep) || path.includes("\0") || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
}

/** Compressed twins that the build lays beside a file, the smaller first. */
const encodings = [
  ["br", ".br"],
  ["gzip", ".gz"],
];

const takes = (accepted, encoding) =>
  accepted.split(",").some((one) => new RegExp(`^\\s*${encoding}\\s*(;(?!\\s*q=0(\\.0*)?\\s*$)|$)`).test(one));

/** The file as this browser takes it, and what it has to be told. */
function encoded(file, accepted = "") {
  const [encoding, suffix] = encodings.find(([name, end]) => takes(accepted, name) && existsSync(file + end)) ?? [];
  return { path: file + (suffix ?? ""), headers: encoding ? { "Content-Encoding": encoding } : {} };
}

/** A server for the files below `root`; it does not listen yet. */
export function createPageServer(root = fileURLToPath(new URL("dist", import.meta.url))) {
  return createServer((request, response) => {
    const headers = {
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
    };
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
      return;
    }
    const file = fileOf(root, request.url ?? "/");
    if (file === null) {
      response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
      return;
    }
    // Names in assets/ carry a hash of their content; everything else is asked for anew.
    const cache = file.includes(`${sep}assets${sep}`) ? "public, max-age=31536000, immutable" : "no-cache";
    const type = types[extname(file)] ?? "application/octet-stream";
    const sent = encoded(file, request.headers["accept-encoding"]);
    response.writeHead(200, {
      ...headers,
      ...sent.headers,
      Vary: "Accept-Encoding",
      "Content-Type": type,
      "Cache-Control": cache,
      "Content-Length": statSync(sent.path).size,
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(sent.path).pipe(response);
  });
}

/** Listens on this machine only; says plainly what is wrong when it cannot. */
export function servePage({ port = 8025, host = "127.0.0.1", root } = {}) {
  const server = createPageServer(root);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE")
        error.message = `Port ${port} is in use: close the other program, or choose another with --port.`;
      reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}
