import type { Format } from "../format.js";

/** Request Tracker: a message of which no ticket was made. Its header fields stand in all that it sends. */
export default {
  id: "request-tracker",
  marks: [
    { in: "subject", says: "Ticket creation failed:", sure: true },
    { in: "subject", says: "Message not recorded:", sure: true },
    { in: "subject", says: "Could not load a valid user", sure: true },
    { in: "prose", says: "do not have permission to communicate with RT", sure: true },
  ],
  source: "Request Tracker 5, RT::Interface::Email (MailError), RT::Interface::Email::Action::Defaults",
} satisfies Format;
