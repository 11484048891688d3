import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/{src,knowledge,test}/**/*.test.ts", "scripts/**/*.test.mjs"],
    passWithNoTests: false,
    testTimeout: 30_000,
    coverage: {
      include: ["packages/*/src/**/*.ts", "packages/*/knowledge/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.d.ts"],
    },
  },
});
