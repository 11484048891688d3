import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "kisa",
  status: "active",
  lists: ["kisarbl"],
  removal: { url: "https://www.kisarbl.or.kr/", needs: ["needIp"] },
  page: { url: "https://www.kisarbl.or.kr/" },
  source: "https://www.kisarbl.or.kr/",
  seen: "2026-11",
} satisfies ProviderHelp;
