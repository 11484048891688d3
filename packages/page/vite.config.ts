import { defineConfig } from "vite";
import { isDialect, knowledgePacks } from "./build/knowledge-packs.ts";
import { leanKnowledge } from "./build/lean-knowledge.ts";
import { offlineShell } from "./build/offline-shell.ts";
import { precompress } from "./build/precompress.ts";

/** Packs are named after their language, so that their weight is seen and the service worker can tell them. */
function chunkName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const [, kind, tag] = /\/(strings|advice)\/([A-Za-z-]+)\.ts$/.exec(facadeModuleId ?? "") ?? [];
  return kind && tag !== "index" ? `assets/${kind}-${tag}-[hash].js` : "assets/[name]-[hash].js";
}

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that a hosting provider can put the build into any folder.
  base: "./",
  build: {
    target: "es2022",
    // The page's own policy forbids inline code; every asset is a file.
    assetsInlineLimit: 0,
    // The polyfill fetches, which the policy forbids and no supported browser needs.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: "index.html", sw: "src/offline/sw.ts" },
      output: {
        entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
        chunkFileNames: chunkName,
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [knowledgePacks(), leanKnowledge()],
    rolldownOptions: {
      output: {
        chunkFileNames: chunkName,
        codeSplitting: {
          groups: [{ name: "languages", test: /knowledge\/languages\/(?!en\.ts|index\.ts$)/ }],
        },
      },
    },
  },
  plugins: [offlineShell(), precompress()],
});
