import type { Format } from "../format.js";

/** SendGrid: its notices, and what its webhooks post. */
export default {
  id: "sendgrid",
  marks: [
    { in: "prose", says: "This is an automatically generated message from SendGrid.", sure: true },
    { in: "prose", says: '"sg_event_id"', sure: true },
    { in: "prose", says: '"sg_message_id"', sure: true },
  ],
  events: true,
  source: "https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event; sisimai, Lhost/SendGrid.pm",
} satisfies Format;
