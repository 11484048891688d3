import type { Format } from "../format.js";
import { readEvents } from "../json-events.js";

/** Events in JSON of a service or server that is not known by name. */
export default {
  id: "json-event",
  marks: [
    { in: "prose", says: '"bounce"' },
    { in: "prose", says: '"Bounce"' },
    { in: "prose", says: '"bounced"' },
    { in: "prose", says: '"Bounced"' },
    { in: "prose", says: '"BOUNCED"' },
    { in: "prose", says: '"hard_bounce"' },
    { in: "prose", says: '"hardbounce"' },
    { in: "prose", says: '"soft_bounce"' },
    { in: "prose", says: '"undelivered"' },
    { in: "prose", says: '"deferred"' },
    { in: "prose", says: '"dropped"' },
    { in: "prose", says: '"smtp_response"' },
    { in: "prose", says: '"smtpResponse"' },
    { in: "prose", says: '"rcpt_to"' },
    { in: "prose", says: '"rcpt"' },
    { in: "prose", says: '"diagnosticCode"' },
    { in: "prose", says: '"diagnostic_code"' },
    { in: "prose", says: '"dsn"' },
    { in: "prose", says: '"smtp_code"' },
    { in: "prose", says: '"smtpCode"' },
    { in: "prose", says: '"bounce_type"' },
    { in: "prose", says: '"bounceType"' },
    { in: "prose", says: '"bounce_reason"' },
    { in: "prose", says: '"bounceReason"' },
    { in: "prose", says: '"_bounce_category"' },
    { in: "prose", says: '"_mail_action"' },
  ],
  read: readEvents,
  source: "Webhooks and logs of many makes",
} satisfies Format;
