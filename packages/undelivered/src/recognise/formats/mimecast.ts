import type { Format } from "../format.js";

/** Mimecast. */
export default {
  id: "mimecast",
  marks: [
    { in: "subject", says: "[Postmaster] Email Delivery Failure", sure: true },
    { in: "header:x-mc-system", says: "yes" },
    { in: "from", says: "mimecast" },
  ],
  source: "https://community.mimecast.com/; sisimai, Lhost/Mimecast.pm",
} satisfies Format;
