import type { Format } from "../format.js";

/** Mailchimp Transactional (Mandrill): what its webhooks post. */
export default {
  id: "mandrill",
  marks: [
    { in: "prose", says: '"bounce_description"', sure: true },
    { in: "prose", says: '"bgtools_code"', sure: true },
    { in: "prose", says: '"hard_bounce"' },
    { in: "prose", says: '"soft_bounce"' },
    { in: "prose", says: '"diag"' },
    { in: "prose", says: '"deferral"' },
  ],
  events: true,
  source: "https://mailchimp.com/developer/transactional/docs/webhooks/",
} satisfies Format;
