import type { Format } from "../format.js";

/** Stalwart Mail Server. */
export default {
  id: "stalwart",
  marks: [
    {
      in: "prose",
      says: "There was a temporary problem delivering your message to the following recipients:",
      sure: true,
    },
    { in: "prose", says: "----- There was a temporary problem delivering to these addresses -----", sure: true },
    { in: "prose", says: "' rejected command '", sure: true },
    { in: "prose", says: "Your message could not be delivered to the following recipients:" },
    { in: "prose", says: "TLS error from '", sure: true },
    { in: "prose", says: "Your message has been partially delivered:" },
    { in: "subject", says: "Failed to deliver message" },
    { in: "subject", says: "Warning: Delay in message delivery" },
    { in: "subject", says: "Partially delivered message" },
    { in: "subject", says: "Successfully delivered message" },
    { in: "subject", says: "Warning: Temporary and permanent failures" },
  ],
  source: "https://github.com/stalwartlabs/stalwart (crates/smtp/src/queue/dsn.rs)",
} satisfies Format;
