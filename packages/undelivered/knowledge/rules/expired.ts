import type { RuleFile } from "../../src/types.js";

/** Queues that gave up. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "expired",
  layer: "phrase",
  rules: [
    {
      id: "expired/gave-up",
      when: {
        says: ["maximum number of delivery attempts", "number of delivery attempts has been reached", "delivery attempts has been reached", 
          "retry timeout exceeded", "retry time not reached for any host after a long failure period",
          "have been failing for a long time", "been failing for a long time",
          "message has been in the queue too long", "has been in the queue too long", "queue too long",
          "message expired", "message has expired", "envelope expired", "delivery time expired", "delivery expired",
          "expired message", "message timed out", "delivery timed out", "delivery timeout", "delivery time exceeded",
          "queue.expired", "queue lifetime", "maximum queue lifetime", "exceeded maximum time in queue",
          "maximum time in queue", "maximum queue time", "maximum retry time", "maximum retries", "retry limit",
          "retry count exceeded", "retries exceeded", "retry timeout", "too many retries", "too many attempts",
          "number of retries", "could not be delivered for", "could not deliver for the last",
          "could not deliver the message in the time limit", "could not send message for",
          "message could not be delivered for", "cannot send message for", "message will be deleted from queue",
          "giving up on", "after multiple retries", "after several attempts", "after repeated attempts",
          "not going to try again", "unable to deliver * for the past", "not deliverable for",
          "delivery attempts exhausted", "delivery failed * attempts:", "delivery attempts exceeded", "all delivery attempts failed",
          "undeliverable for", "failed to deliver * after", "no longer be retried", "no further delivery attempts",
          "will not be retried", "message too old", "too old to be delivered", "time limit exceeded",
          "delivery period expired", "message is too old", "exceeded the retry", "could not be delivered within",
          "could not be delivered in time", "too many failures", "expired after",
          "the message was undeliverable after", "time allowed for delivery", "queue timeout"],
        not: ["could not be delivered for the following", "warning: could not send message for",
          "too many attempts from", "login attempts", "attempts per", "rate", "too many connection attempts",
          "delivery would", "certificate", "too many failures from", "password", "authentication", "per hour"],
      },
      reason: "delivery-expired",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        { text: "retry timeout exceeded" },
        { text: "all hosts for 'example.com' have been failing for a long time (and retry time not reached)" },
        { text: "I'm not going to try again; this message has been in the queue too long." },
        { text: "Delivery time expired" },
        { text: "Envelope expired" },
        { text: "Could not deliver for the last 432000 seconds. Giving up." },
      ],
      misses: ["451 4.4.2 Connection expired", "Warning: could not send message for past 4 hours"],
    },
  ],
} satisfies RuleFile;
