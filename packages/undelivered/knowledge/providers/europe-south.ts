import type { Provider } from "../../src/types.js";

/** Mailbox providers of southern Europe. */
const providers: readonly Provider[] = [
  {
    id: "libero",
    name: "Italiaonline (Libero, Virgilio)",
    hosts: ["libero.it", "italiaonline.it", "iol.it", "virgilio.it"],
    source: "https://aiuto.libero.it",
    seen: "2026-11",
  },
  {
    id: "aruba",
    name: "Aruba",
    hosts: ["aruba.it", "technorail.com", "arubabusiness.it"],
    source: "https://guide.hosting.aruba.it",
    seen: "2026-11",
  },
  {
    id: "tim",
    name: "TIM (Alice)",
    hosts: ["tim.it", "alice.it", "tin.it", "telecomitalia.it"],
    source: "https://assistenzatecnica.tim.it",
    seen: "2026-11",
  },
  {
    id: "tiscali",
    name: "Tiscali",
    hosts: ["tiscali.it"],
    source: "https://assistenza.tiscali.it",
    seen: "2026-11",
  },
  {
    id: "telefonica",
    name: "Telefónica Movistar",
    hosts: ["telefonica.net", "movistar.es"],
    source: "https://comunidad.movistar.es",
    seen: "2026-11",
  },
  {
    id: "sapo",
    name: "SAPO",
    hosts: ["sapo.pt"],
    source: "https://ajuda.sapo.pt",
    seen: "2026-11",
  },
];

export default providers;
