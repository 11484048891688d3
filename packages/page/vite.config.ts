import { defineConfig } from "vite";
import { leanKnowledge } from "./build/lean-knowledge.ts";
import { offlineShell } from "./build/offline-shell.ts";
import { isOperators } from "./build/operators.ts";
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
    plugins: () => [leanKnowledge()],
    rolldownOptions: {
      output: {
        chunkFileNames: chunkName,
        codeSplitting: {
          // Knowledge that grows with the world stands apart from the engine and what holds for every server.
          groups: [
            {
              name: "languages",
              test: /\/knowledge\/(languages\/(?!(en|index)\.ts)|absences|common-words|boilerplate|cover-labels|failure-sentences|late-words|labels\.ts|units|program-errors|automatic-mail|subjects|south-slavic|rules-in|scripts|rules\/(small-languages|sentences|mail-programs|\w+-words))/,
            },
            { name: "operators", test: isOperators },
            { name: "english", test: /\/knowledge\/(advice|languages)\/en\.ts/ },
          ],
        },
      },
    },
  },
  plugins: [offlineShell(), precompress()],
});
