import type { Format } from "../format.js";

/** DragonFly Mail Agent (dma), the mailer of DragonFly and FreeBSD. */
export default {
  id: "dragonfly",
  marks: [
    { in: "prose", says: "This is the DragonFly Mail Agent", sure: true },
    { in: "prose", says: "Message headers follow:" },
    { in: "received", says: "(DragonFly Mail Agent" },
  ],
  original: ["Message headers follow.", "Original message follows."],
  source: "https://github.com/corecode/dma (mail.c)",
} satisfies Format;
