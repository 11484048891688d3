import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "t-online",
  status: "active",
  removal: {
    url: "mailto:tosa@rx.t-online.de?subject={ip}",
    needs: ["needIp", "needDomain", "needContact", "needWebsite", "needError"],
  },
  page: { url: "https://postmaster.t-online.de/index.en.html" },
  postmaster: [{ name: "Telekom postmaster", url: "https://postmaster.t-online.de/index.en.html" }],
  codes: [
    {
      code: "(NOWL)",
      reason: "reputation-blocked",
      meaning: "The server is new or was silent for long; it has to be announced first.",
      removal: "mailto:tobr@rx.t-online.de?subject={ip}",
      example:
        "554 IP=192.0.2.10 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)",
      source: "https://sidenotes.de/2026/02/01/email-telefonnummer-bitte.html",
      seen: "2026-02",
    },
    {
      code: "(BL)",
      reason: "reputation-blocked",
      meaning: "The IP address is blocked; write to the address in the answer.",
      example:
        "554 IP=192.0.2.10 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)",
    },
    {
      code: "STORAGE quota",
      reason: "mailbox-full",
      detail: "over-quota",
      meaning: "The mailbox is full.",
      example: { text: "552 5.2.2 Over STORAGE quota", remoteMta: "mx01.t-online.de", status: "5.2.2" },
    },
  ],
  notes: [
    {
      text: "From the host name of the server one must find the domain, and on its website who runs it and how to reach them at once.",
    },
    {
      text: "A server without a website and an imprint under its domain is not let in.",
      source: "https://sidenotes.de/2026/02/01/email-telefonnummer-bitte.html",
      seen: "2026-02",
    },
    {
      text: "New addresses are refused until they have been announced.",
      source: "https://timmehosting.de/leitfaden-wenn-t-online-e-mails-blockiert-ursachen-und-loesungen",
      seen: "2026-11",
    },
  ],
  source: "https://postmaster.t-online.de/index.en.html",
  seen: "2026-02",
} satisfies ProviderHelp;
