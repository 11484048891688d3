import type { Format } from "../format.js";

/** Lines of the log of the DragonFly Mail Agent (dma), which names each message behind its own name. */
export default {
  id: "dragonfly-log",
  marks: [
    { in: "prose", says: "]: remote delivery to ", sure: true },
    { in: "prose", says: "]: remote delivery deferred: ", sure: true },
    { in: "prose", says: "> trying delivery", sure: true },
    { in: "prose", says: "]: delivery deferred" },
    { in: "prose", says: "]: delivery failed, bouncing as ", sure: true },
    { in: "prose", says: " dma[" },
  ],
  lines: [
    { is: /\bdma\[(?<message>[\da-f.]+)\]: <(?<address>[^<>\s]{1,320})> (?:trying|delivered)/ },
    {
      is: /\bdma\[(?<message>[\da-f.]+)\]: remote delivery (?:to (?<host>\S+)(?: \[(?<ip>[\d.:a-f]+)\])? failed|deferred): (?<reason>.+)$/,
      action: "delayed",
    },
    {
      is: /\bdma\[(?<message>[\da-f.]+)\]: remote delivery to (?<host>\S+)(?: \[(?<ip>[\d.:a-f]+)\])? failed (?<reason>after .+: 5\d\d.*)$/,
      action: "failed",
    },
    {
      is: /\bdma\[(?<message>[\da-f.]+)\]: remote delivery to (?<host>\S+)(?: \[(?<ip>[\d.:a-f]+)\])? failed (?<reason>after .+)$/,
      action: "delayed",
    },
    {
      is: /\bdma\[(?<message>[\da-f.]+)\]: (?<reason>(?:connect to|cannot resolve|warning: could not connect|server did not|cannot read|delivery to) .+)$/,
      action: "delayed",
    },
    { is: /\bdma\[(?<message>[\da-f.]+)\]: delivery failed, bouncing as/, action: "failed" },
    { is: /\bdma\[(?<message>[\da-f.]+)\]: delivery successful/, action: "delivered" },
  ],
  source: "https://github.com/corecode/dma (dma.c, net.c)",
} satisfies Format;
