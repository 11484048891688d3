import type { Format } from "../format.js";

/** fml: the list server tells why it did not distribute a message. */
export default {
  id: "fml",
  marks: [
    { in: "message-id", says: ".FML" },
    { in: "header:x-mlserver", says: "fml" },
    { in: "from", says: "-admin@" },
    { in: "prose", says: "You are not a member of this mailing list" },
    { in: "prose", says: "Original mail as follows:" },
  ],
  original: ["Original mail as follows:"],
  source: "sisimai, Lhost/FML.pm; http://www.fml.org/",
} satisfies Format;
