import type { Format } from "../format.js";

/** Odoo: what its mail gateway answers where a message reaches an address that takes none of it; the subject is an answer's. */
export default {
  id: "odoo",
  marks: [
    {
      in: "prose",
      says: "This address is used to collect replies and should not be used to directly contact",
      sure: true,
    },
    { in: "prose", says: "Only allowed people can contact us at this address", sure: true },
  ],
  source: "https://github.com/odoo/odoo (addons/mail: mail_bounce_catchall, alias bounces)",
} satisfies Format;
