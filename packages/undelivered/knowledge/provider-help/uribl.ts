import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "uribl",
  status: "active",
  lists: ["uribl"],
  removal: { url: "https://lookup.uribl.com/?domain={domain}", needs: ["needDomain", "needContact", "needReason"] },
  page: { url: "https://uribl.com/" },
  codes: [
    {
      code: "127.0.0.1",
      reason: "receiver-filter-broken",
      detail: "query-refused",
      meaning: "An error, not a listing: the receiver asks through a public resolver or too often.",
      example:
        "550 5.7.1 Message blocked: link listed in multi.uribl.com (127.0.0.1), see http://uribl.com/refused.shtml",
    },
  ],
  notes: [{ text: "It lists domains that stand in messages, not mail servers." }],
  source: "https://uribl.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
