import type { Format } from "../format.js";

/** Barracuda Email Security Gateway. */
export default {
  id: "barracuda",
  marks: [
    { in: "header:x-barracuda-connect", says: "" },
    { in: "prose", says: "The Barracuda" },
    { in: "dsn-field", says: "x-barracuda" },
  ],
  source: "https://campus.barracuda.com/",
} satisfies Format;
