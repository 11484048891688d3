import type { Format } from "../format.js";

/** McAfee Email Gateway (WebShield): a list of addresses with reasons, fields of a delivery status below a line of dashes. */
export default {
  id: "mcafee",
  marks: [
    { in: "prose", says: "--- The following addresses had delivery problems ---" },
    { in: "header:x-nai-header", says: "McAfee" },
    { in: "prose", says: "------ Here is your List of Failed Recipients ------", sure: true },
  ],
  original: ["-------- Here Is Your Returned Mail --------", "-------- Here is Your Returned Mail --------"],
  source: "sisimai, Lhost/McAfee.pm; Mailman, Bouncers/SimpleMatch.py",
} satisfies Format;
