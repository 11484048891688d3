import type { Format } from "../format.js";

/** Amazon SES. */
export default {
  id: "amazon-ses",
  marks: [
    {
      in: "prose",
      says: "An error occurred while trying to deliver the mail to the following recipients:",
      sure: true,
    },
    { in: "message-id", says: ".amazonses.com>" },
    { in: "header:x-ses-outgoing", says: "" },
  ],
  source: "https://docs.aws.amazon.com/ses/latest/dg/",
} satisfies Format;
