import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "tim",
  status: "active",
  page: { url: "https://timbusiness.tim.it/assistenza/supporto-tecnico/mail/sicurezza-posta/blacklist" },
  notes: [{ text: "TIM looks up public block lists; removal is asked for at the list that the answer names." }],
  source: "https://timbusiness.tim.it/assistenza/supporto-tecnico/mail/sicurezza-posta/blacklist",
  seen: "2026-11",
} satisfies ProviderHelp;
