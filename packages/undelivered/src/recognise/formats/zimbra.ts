import type { Format } from "../format.js";

/** Zimbra (Postfix with amavis). */
export default {
  id: "zimbra",
  marks: [
    { in: "header:x-mailer", says: "Zimbra" },
    { in: "header:x-zimbra-forwarded", says: "" },
  ],
  source: "https://wiki.zimbra.com/",
} satisfies Format;
