import type { Format } from "../format.js";

/** Amazon SES. Its header fields stand in every mail it sends; the sentence and the sender are those of its reports. */
export default {
  id: "amazon-ses",
  marks: [
    {
      in: "prose",
      says: "An error occurred while trying to deliver the mail to the following recipients:",
      sure: true,
    },
    { in: "from", says: "amazonses.com" },
    { in: "message-id", says: ".amazonses.com>" },
  ],
  source: "https://docs.aws.amazon.com/ses/latest/dg/",
} satisfies Format;
