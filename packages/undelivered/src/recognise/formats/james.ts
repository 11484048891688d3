import type { Format } from "../format.js";

/** Apache James: the mailets Bounce, DSNBounce and NotifySender. */
export default {
  id: "james",
  marks: [
    { in: "prose", says: "This is the James mail server at", sure: true },
    { in: "prose", says: "Message details:\n" },
    { in: "prose", says: "Error message below:" },
    { in: "subject", says: "[BOUNCE]" },
    { in: "message-id", says: ".JavaMail." },
    { in: "prose", says: "I'm afraid I wasn't able to deliver" },
  ],
  source: "https://github.com/apache/james-project (AbstractNotify.java, DSNBounce.java)",
} satisfies Format;
