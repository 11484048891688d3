import type { RuleFile } from "../../src/types.js";

/** DirectAdmin: the limits of a hosting account. */
export default {
  name: "directadmin",
  layer: "provider",
  rules: [
    {
      id: "directadmin/message-limit",
      when: { says: "have reached your message limit" },
      reason: "sending-limit",
      detail: "daily",
      source:
        "https://www.weboke.nl/knowledgebase/31/You-uw-accountnaam-have-reached-your-message-limit-or-XX-emails-have-been-sent-yesterday-by-XXX.html",
      seen: "2026-11",
      matches: ["You (alice) have reached your message limit"],
    },
  ],
} satisfies RuleFile;
