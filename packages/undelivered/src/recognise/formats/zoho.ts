import type { Format } from "../format.js";

/** Zoho Mail. */
export default {
  id: "zoho",
  marks: [
    {
      in: "prose",
      says: "This message was created automatically by mail delivery software.\n A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.",
      sure: true,
    },
    { in: "prose", says: "ERROR_CODE :", sure: true },
    { in: "from", says: "mailer-daemon@mail.zoho.com", sure: true },
  ],
  source: "https://www.zoho.com/mail/help/; sisimai, Lhost/Zoho.pm",
} satisfies Format;
