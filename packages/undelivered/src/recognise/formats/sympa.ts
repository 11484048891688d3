import type { Format } from "../format.js";

/** Sympa: what the list manager itself answers. A moderator's refusal comes from the owner's address and names no software. */
export default {
  id: "sympa",
  marks: [
    { in: "from", says: "SYMPA <", sure: true },
    { in: "header:x-loop", says: "sympa@" },
  ],
  source: "https://www.sympa.community/ (delivery_status_notification.tt2)",
} satisfies Format;
