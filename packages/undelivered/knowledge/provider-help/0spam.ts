import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "0spam",
  status: "active",
  lists: ["0spam"],
  page: { url: "https://0spam.org/" },
  source: "https://0spam.org/",
  seen: "2026-11",
} satisfies ProviderHelp;
