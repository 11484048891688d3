import type { Format } from "../format.js";

/** Brevo (Sendinblue): what its webhooks post. */
export default {
  id: "brevo",
  marks: [
    { in: "prose", says: "smtp-relay.mailin.fr" },
    { in: "prose", says: "smtp-relay.sendinblue.com" },
    { in: "prose", says: '"ts_event"' },
    { in: "prose", says: '"ts_epoch"' },
    { in: "prose", says: '"hard_bounce"' },
    { in: "prose", says: '"soft_bounce"' },
    { in: "prose", says: '"sending_ip"' },
  ],
  events: true,
  source: "https://developers.brevo.com/docs/transactional-webhooks",
} satisfies Format;
