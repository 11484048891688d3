import type { Format } from "../format.js";

/** Lines of the mail log of Kerio Connect: one a recipient. */
export default {
  id: "kerio-log",
  marks: [
    { in: "prose", says: "] Sent: Queue-ID: ", sure: true },
    { in: "prose", says: ", Result: failed, " },
    { in: "prose", says: ", Result: delayed, " },
  ],
  lines: [
    {
      is: /\bSent: Queue-ID: (?<message>[\da-f-]+), Recipient: <(?<address>[^<>\s]{1,320})>, Result: failed, Status: (?<reason>.+?)(?:, (?:Remote-Host|Msg-Id): .*)?$/,
      also: [/ Status: (?<status>5\.\d\.\d{1,3})\b/, / Remote-Host: (?:(?<host>[\w-]*[a-z][\w.-]*)|(?<ip>[\d.]+))/],
      action: "failed",
    },
    {
      is: /\bSent: Queue-ID: (?<message>[\da-f-]+), Recipient: <(?<address>[^<>\s]{1,320})>, Result: delayed, Status: (?<reason>.+?)(?:, (?:Remote-Host|Msg-Id): .*)?$/,
      also: [/ Status: (?<status>4\.\d\.\d{1,3})\b/, / Remote-Host: (?:(?<host>[\w-]*[a-z][\w.-]*)|(?<ip>[\d.]+))/],
      action: "delayed",
    },
    {
      is: /\bSent: Queue-ID: (?<message>[\da-f-]+), Recipient: <(?<address>[^<>\s]{1,320})>, Result: (?:delivered|relayed), Status: (?<reason>.+?)(?:, (?:Remote-Host|Msg-Id): .*)?$/,
      action: "delivered",
    },
  ],
  source: "https://manuals.gfi.com/en/kerio/connect/content/logs/log-types-1462.html",
} satisfies Format;
