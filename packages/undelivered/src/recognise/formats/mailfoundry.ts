import type { Format } from "../format.js";

/** MailFoundry. */
export default {
  id: "mailfoundry",
  marks: [
    { in: "received", says: "(MAILFOUNDRY)" },
    { in: "prose", says: "Unable to deliver message to: <" },
    { in: "prose", says: "Delivery failed for the following reason:" },
    { in: "prose", says: "This has been a permanent failure." },
  ],
  remote: /(?:^|\n|Server )([a-z0-9][\w.-]{1,252})\[([0-9a-f.:]{3,45})\] (?:failed with|responded with failure): /i,
  source: "sisimai, Lhost/MailFoundry.pm",
} satisfies Format;
