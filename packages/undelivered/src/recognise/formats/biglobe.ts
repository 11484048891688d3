import type { Format } from "../format.js";

/** BIGLOBE: the addresses below one heading, the reason below another. */
export default {
  id: "biglobe",
  marks: [
    { in: "prose", says: "----- The following addresses had delivery problems -----", sure: true },
    { in: "prose", says: "----- Non-delivered information -----", sure: true },
  ],
  source: "sisimai, Lhost/Biglobe.pm",
} satisfies Format;
