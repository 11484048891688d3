import type { Format } from "../format.js";

/** GMX, web.de, mail.com and IONOS (1&1): Exim's sentences, the remote host behind the reply. */
export default {
  id: "gmx",
  marks: [
    { in: "prose", says: "SMTP error from remote server for ", sure: true },
    { in: "prose", says: "SMTP error from remote server in greeting, host: ", sure: true },
    { in: "prose", says: "SMTP error from remote server after " },
    { in: "prose", says: "For further information please visit http://postmaster.gmx", sure: true },
    { in: "prose", says: "The following address failed:" },
    { in: "prose", says: "The following address has not yet been reached:" },
    { in: "prose", says: "This message was created automatically by mail delivery software." },
  ],
  remote: /, host: ([a-z0-9][\w.-]{1,252}) \(([0-9a-f.:]{3,45})\) reason:/i,
  original: ["--- The header of the original message is following. ---"],
  source: "https://postmaster.gmx.net/; sisimai, Lhost/EinsUndEins.pm, Lhost/GMX.pm",
} satisfies Format;
