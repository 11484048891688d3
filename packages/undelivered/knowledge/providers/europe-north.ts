import type { Provider } from "../../src/types.js";

/** Mailbox providers of Great Britain and northern Europe. */
const providers: readonly Provider[] = [
  {
    id: "one-com",
    name: "one.com",
    hosts: ["one.com", "b-one.net"],
    source: "https://help.one.com",
    seen: "2026-11",
  },
  {
    id: "telenor",
    name: "Telenor",
    hosts: ["telenor.no", "telenor.com", "online.no"],
    source: "https://www.telenor.no/kundeservice/",
    seen: "2026-11",
  },
  {
    id: "telia",
    name: "Telia",
    hosts: ["telia.com", "telia.se"],
    source: "https://www.telia.se/support",
    seen: "2026-11",
  },
  {
    id: "loopia",
    name: "Loopia",
    hosts: ["loopia.se"],
    source: "https://support.loopia.com",
    seen: "2026-11",
  },
  {
    id: "bt",
    name: "BT",
    hosts: ["btinternet.com", "bt.com", "btopenworld.com", "bt.lon5.cpcloud.co.uk"],
    source: "https://www.bt.com/help/email",
    seen: "2026-11",
  },
  {
    id: "virgin-media",
    name: "Virgin Media (ntl)",
    hosts: ["virginmedia.com", "ntlworld.com", "virgin.net", "blueyonder.co.uk"],
    source: "https://www.virginmedia.com/help/email",
    seen: "2026-11",
  },
  {
    id: "sky",
    name: "Sky",
    hosts: ["sky.com", "bskyb.com"],
    source: "https://www.sky.com/help",
    seen: "2026-11",
  },
  {
    id: "talktalk",
    name: "TalkTalk",
    hosts: ["talktalk.net", "tiscali.co.uk"],
    source: "https://community.talktalk.co.uk",
    seen: "2026-11",
  },
  {
    id: "plusnet",
    name: "Plusnet",
    hosts: ["plus.net"],
    source: "https://www.plus.net/help",
    seen: "2026-11",
  },
];

export default providers;
