import type { Format } from "../format.js";

/** SurfControl (Websense) E-mail Filter. */
export default {
  id: "surfcontrol",
  marks: [
    { in: "header:x-mailer", says: "SurfControl E-mail Filter" },
    { in: "prose", says: "A transcript of the attempts to send the message follows." },
    { in: "prose", says: "Addressed To: " },
    { in: "prose", says: "The number of attempts made: " },
  ],
  source: "sisimai, Lhost/SurfControl.pm",
} satisfies Format;
