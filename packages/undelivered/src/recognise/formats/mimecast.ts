import type { Format } from "../format.js";

/** Mimecast. */
export default {
  id: "mimecast",
  marks: [
    { in: "header:x-mc-system", says: "yes" },
    { in: "from", says: "@mimecast.org" },
    { in: "prose", says: "The message you sent to " },
    { in: "prose", says: "Mimecast", sure: true },
  ],
  source: "https://community.mimecast.com/",
} satisfies Format;
