import type { Format } from "../format.js";

/** SendGrid. */
export default {
  id: "sendgrid",
  marks: [{ in: "prose", says: "This is an automatically generated message from SendGrid.", sure: true }],
  source: "https://www.twilio.com/docs/sendgrid; sisimai, Lhost/SendGrid.pm",
} satisfies Format;
