import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import type { Plugin } from "vite";

/** Packs of the page's own words and of advice are kept when a reader chooses their language. */
const isChosen = (name: string): boolean => /(^|\/)(strings|advice)-/.test(name);

/** Writes the list of files to keep, and a version of their content, into the service worker. */
export function offlineShell(): Plugin {
  let assets = "";
  return {
    name: "offline-shell",
    apply: "build",
    enforce: "post",
    configResolved: (config) => void (assets = config.publicDir),
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => fileName !== "sw.js" && !isChosen(fileName));
      const hash = createHash("sha256");
      for (const file of files) hash.update(file.fileName).update(file.type === "chunk" ? file.code : file.source);
      const built = files.map((file) => file.fileName).filter((name) => name !== "index.html");
      const names = ["./", ...built, ...readdirSync(assets).filter((name) => !name.startsWith("_"))];
      const worker = bundle["sw.js"];
      if (worker?.type !== "chunk" || !worker.code.includes("__SHELL__")) this.error("sw.js has no place for the list");
      worker.code = worker.code
        .replace("__SHELL__", JSON.stringify(names).replaceAll('"', '\\"'))
        .replace("__VERSION__", hash.digest("hex").slice(0, 12));
    },
  };
}
