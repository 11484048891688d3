import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "libero",
  status: "active",
  removal: {
    url: "mailto:block@postmaster.libero.it?subject={ip}",
    needs: ["needIp", "needDomain", "needError"],
    source:
      "https://www.suped.com/knowledge/email-deliverability/sender-reputation/how-do-i-contact-libero-virgilio-and-iol-admins-for-whitelisting",
    seen: "2025-08",
  },
  page: { url: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email" },
  notes: [
    {
      text: "One address serves libero.it, virgilio.it and iol.it.",
      source:
        "https://www.suped.com/knowledge/email-deliverability/sender-reputation/how-do-i-contact-libero-virgilio-and-iol-admins-for-whitelisting",
      seen: "2025-08",
    },
  ],
  source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
  seen: "2026-11",
} satisfies ProviderHelp;
