import type { RuleFile } from "../../src/types.js";

/** Seznam. */
export default {
  name: "seznam",
  layer: "provider",
  rules: [
    {
      id: "seznam/no-service",
      when: { says: "user hasn't got the service mapped" },
      reason: "user-unknown",
      source: "https://napoveda.seznam.cz/uzivatel-neexistuje",
      seen: "2026-11",
      matches: ["5.1.1 szn; User hasn't got the service mapped"],
    },
  ],
} satisfies RuleFile;
