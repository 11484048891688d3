import type { Format } from "../format.js";

/** DragonFly Mail Agent (dma), the mailer of DragonFly and FreeBSD. */
export default {
  id: "dragonfly",
  marks: [
    { in: "prose", says: "This is the DragonFly Mail Agent", sure: true },
    { in: "prose", says: "Message headers follow:" },
    { in: "received", says: "(DragonFly Mail Agent" },
  ],
  remote: /(?:^|\s)([a-z0-9][\w.-]{1,252}) \[([0-9a-f.:]{3,45})\] did not like our /i,
  original: ["Message headers follow.", "Original message follows."],
  source: "https://github.com/corecode/dma (mail.c)",
} satisfies Format;
