import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "swisscom",
  status: "active",
  removal: { url: "https://postmaster.bluewin.ch/", needs: ["needIp", "needError", "needContact"] },
  page: { url: "https://postmaster.bluewin.ch/content/en/bluewin-spam-protection/" },
  postmaster: [{ name: "Bluewin postmaster", url: "https://postmaster.bluewin.ch/" }],
  notes: [
    {
      text: "Temporary refusals slow down servers that are new or have a bad reputation.",
      source: "https://postmaster.bluewin.ch/content/de/faq-for-system-administrators/",
    },
    {
      text: "There is no list of allowed senders.",
      source: "https://postmaster.bluewin.ch/content/de/faq-for-system-administrators/",
    },
  ],
  source: "https://postmaster.bluewin.ch/content/en/bluewin-spam-protection/",
  seen: "2026-11",
} satisfies ProviderHelp;
