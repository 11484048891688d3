import { readdirSync } from "node:fs";
import { createHash } from "node:crypto";
import { defineConfig, type Plugin } from "vite";
import { leanKnowledge } from "./lean-knowledge.ts";

/** Files that the first visit needs; language packs join the cache when they are first used. */
const isShell = (name: string): boolean => !/(^|\/)(strings|advice)-/.test(name) && !name.endsWith(".map");

/** Writes the list of shell files and a version of their content into the service worker. */
function offlineShell(): Plugin {
  return {
    name: "offline-shell",
    enforce: "post",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).filter((file) => file.fileName !== "sw.js" && isShell(file.fileName));
      const hash = createHash("sha256");
      for (const file of files) hash.update(file.fileName).update(file.type === "chunk" ? file.code : file.source);
      const names = [
        "./",
        ...files.map((file) => file.fileName),
        ...readdirSync(new URL("public", import.meta.url)).filter((n) => !n.startsWith("_")),
      ];
      const worker = bundle["sw.js"];
      if (worker?.type !== "chunk" || !worker.code.includes("__SHELL__")) this.error("sw.js has no place for the list");
      worker.code = worker.code
        .replace("__SHELL__", JSON.stringify(names.filter((n) => n !== "index.html")).replaceAll('"', '\\"'))
        .replace("__VERSION__", hash.digest("hex").slice(0, 12));
    },
  };
}

const packName = (id: string): string | undefined => {
  const found = /\/(strings|advice)\/([A-Za-z-]+)\.ts$/.exec(id);
  return found && found[2] !== "index" ? `${found[1]}-${found[2]}` : undefined;
};

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that a hosting provider can put the build into any folder.
  base: "./",
  // The page's own policy forbids inline code; every asset is a file.
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    // The polyfill fetches, which the policy forbids and no supported browser needs.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: "index.html", sw: "src/offline/sw.ts" },
      output: {
        entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
        chunkFileNames: (chunk) => {
          const pack = chunk.facadeModuleId && packName(chunk.facadeModuleId);
          return pack ? `assets/${pack}-[hash].js` : "assets/[name]-[hash].js";
        },
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [leanKnowledge()],
    rolldownOptions: {
      output: {
        chunkFileNames: (chunk) => {
          const pack = chunk.facadeModuleId && packName(chunk.facadeModuleId);
          return pack ? `assets/${pack}-[hash].js` : "assets/[name]-[hash].js";
        },
        // Knowledge changes at another pace than code, and its weight shall be seen.
        codeSplitting: {
          groups: [
            { name: "languages", test: /knowledge\/languages\// },
            { name: "rules", test: /knowledge\/rules\// },
          ],
        },
      },
    },
  },
  plugins: [offlineShell()],
});
