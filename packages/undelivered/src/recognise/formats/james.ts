import type { Format } from "../format.js";

/** Apache James. */
export default {
  id: "james",
  marks: [
    { in: "prose", says: "Message details:\n" },
    { in: "prose", says: "This is the James mail server at", sure: true },
    { in: "prose", says: "I'm afraid I wasn't able to deliver the following message." },
    { in: "from", says: "MAILER-DAEMON@localhost" },
  ],
  source: "https://james.apache.org/server/config-mailetcontainer.html",
} satisfies Format;
