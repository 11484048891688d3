import type { Format } from "../format.js";

/** Oracle (Sun, iPlanet) Messaging Server and PMDF before it. */
export default {
  id: "messaging-server",
  marks: [
    { in: "prose", says: "This report relates to a message you sent with the following header fields:", sure: true },
    { in: "content-type", says: "Boundary_(ID_" },
    { in: "prose", says: "Your message cannot be delivered to the following recipients:" },
    { in: "prose", says: "Your message is being returned; it could not be delivered to the following" },
    { in: "prose", says: "Recipient address:" },
    { in: "subject", says: "Delivery Notification: Delivery has failed" },
  ],
  source: "https://docs.oracle.com/en/industries/communications/messaging-server/",
} satisfies Format;
