import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "uol",
  status: "active",
  removal: { url: "http://email.uol.com.br/postmaster/en/", needs: ["needIp", "needError", "needContact"] },
  page: { url: "http://email.uol.com.br/postmaster/en/" },
  postmaster: [{ name: "UOL postmaster", url: "http://email.uol.com.br/postmaster/en/" }],
  notes: [
    { text: "Dynamic and residential IP addresses are refused, and those without a valid reverse name may be." },
    { text: "A server whose mail bounces for more than one recipient in ten may be refused." },
    { text: "A sender has to take the bounces that come back to him." },
  ],
  source: "http://email.uol.com.br/postmaster/en/",
  seen: "2026-11",
} satisfies ProviderHelp;
