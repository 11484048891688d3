import type { Format } from "../format.js";

/** A session with a server as tools show it (swaks, telnet, openssl s_client): above it stands to whom they connected. */
export default {
  id: "smtp-session",
  marks: [
    { in: "prose", says: "=== Connected to ", sure: true },
    { in: "prose", says: "Escape character is '^]'.", sure: true },
    { in: "prose", says: "openssl s_client -connect ", sure: true },
  ],
  remote: /\bConnected to ([a-z][\w-]*(?:\.[\w-]+)+)\.?(?: [([]([\d.:a-f]+)[\])])?/i,
  source: "https://jetmore.org/john/code/swaks/; telnet(1)",
} satisfies Format;
