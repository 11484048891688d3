import type { Format } from "../format.js";

/** Google Groups: a letter in the reader's language; the help centre's address is the same in all of them. */
export default {
  id: "google-groups",
  marks: [
    { in: "prose", says: "https://groups.google.com/support/", sure: true },
    { in: "prose", says: "/bin/topic.py?topic=25838", sure: true },
    { in: "prose", says: "know that the group you tried to contact", sure: true },
    { in: "prose", says: "Google Groups" },
    { in: "from", says: "mailer-daemon@googlemail.com" },
  ],
  original: ["----- Original message -----"],
  source: "https://support.google.com/groups/answer/1067205",
} satisfies Format;
