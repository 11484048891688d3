import type { Format } from "../format.js";

/** Outlook.com and Hotmail. */
export default {
  id: "outlook-com",
  marks: [
    { in: "from", says: "postmaster@outlook.com" },
    { in: "from", says: "postmaster@hotmail.com" },
    { in: "from", says: "postmaster@live.com" },
    { in: "message-id", says: ".hotmail.com>" },
    { in: "prose", says: "This is an automatically generated Delivery Status Notification." },
    { in: "prose", says: "mail.protection.outlook.com rejected your message" },
  ],
  source: "https://postmaster.live.com/",
} satisfies Format;
