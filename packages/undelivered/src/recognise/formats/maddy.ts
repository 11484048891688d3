import type { Format } from "../format.js";

/** maddy. */
export default {
  id: "maddy",
  marks: [
    { in: "prose", says: "This is the mail delivery system at ", sure: true },
    { in: "prose", says: "Contact the postmaster for further assistance" },
  ],
  source: "https://maddy.email/",
} satisfies Format;
