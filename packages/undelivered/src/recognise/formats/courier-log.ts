import type { Format } from "../format.js";

/** Lines of Courier's log: what was said of a recipient, then what became of him. */
export default {
  id: "courier-log",
  marks: [
    { in: "prose", says: " courieresmtp: id=", sure: true },
    { in: "prose", says: " courierlocal: id=", sure: true },
    { in: "prose", says: " courieresmtpd: error,relay=", sure: true },
    { in: "prose", says: ">,status: deferred", sure: true },
    { in: "prose", says: ">,status: failure", sure: true },
  ],
  lines: [
    { is: /: id=(?<message>[\dA-F.]{10,40}),.*\baddr=<(?<address>[^<>]{1,320})>,status: deferred/, action: "delayed" },
    { is: /: id=(?<message>[\dA-F.]{10,40}),.*\baddr=<(?<address>[^<>]{1,320})>,status: failure/, action: "failed" },
    {
      is: /: id=(?<message>[\dA-F.]{10,40}),.*\baddr=<(?<address>[^<>]{1,320})>,(?:size=\d+,)?(?:success|status: success)/,
      action: "delivered",
    },
    { is: /: id=(?<message>[\dA-F.]{10,40}),.*\baddr=<(?<address>[^<>]{1,320})>: (?<reason>5.+)$/, action: "failed" },
    { is: /: id=(?<message>[\dA-F.]{10,40}),.*\baddr=<(?<address>[^<>]{1,320})>: (?<reason>.+)$/, action: "delayed" },
    { is: /: error,relay=.*\bto=<(?<address>[^<>]{1,320})>: (?<reason>4.+)$/, action: "delayed" },
    { is: /: error,relay=.*\bto=<(?<address>[^<>]{1,320})>: (?<reason>.+)$/, action: "failed" },
  ],
  source: "https://www.courier-mta.org/ (courier(8), submit)",
} satisfies Format;
