import type { Format } from "../format.js";

/** Notifications of Amazon SES, as the webhook gets them, as Amazon SNS mails them, and as event publishing writes them: JSON. */
export default {
  id: "amazon-sns",
  marks: [
    { in: "prose", says: '"notificationType"', sure: true },
    { in: "prose", says: '"bouncedRecipients"', sure: true },
    { in: "prose", says: '"delayedRecipients"', sure: true },
    { in: "prose", says: '"bounceSubType"', sure: true },
    { in: "prose", says: 'notificationType\\"', sure: true },
    { in: "prose", says: 'eventType\\"' },
    { in: "prose", says: 'bounceType\\"' },
    { in: "header:x-amz-sns-message-id", says: "" },
  ],
  events: true,
  source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
} satisfies Format;
