import type { RuleFile } from "../../src/types.js";

/** Mailgun: what it refuses before it sends. */
export default {
  name: "mailgun",
  layer: "provider",
  rules: [
    {
      id: "mailgun/previously-bounced",
      when: {
        says: ["not delivering to previously bounced address", "not delivering to a previously bounced address"],
      },
      reason: "locally-suppressed",
      detail: "bounced",
      source: "http://help.loxo.co/en/articles/4779250-email-failure-reasons",
      seen: "2026-11",
      matches: ["605 Not delivering to previously bounced address"],
    },
    {
      id: "mailgun/unsubscribed",
      when: { says: "not delivering to unsubscribed address" },
      reason: "locally-suppressed",
      detail: "unsubscribed",
      source: "https://help.mailgun.com/hc/en-us/articles/360012171713--Not-Delivering-to-Unsubscribed-Address-",
      seen: "2026-11",
      matches: ["606 Not delivering to unsubscribed address"],
    },
    {
      id: "mailgun/complained",
      when: { says: "not delivering to a user who marked your messages as spam" },
      reason: "locally-suppressed",
      detail: "complained",
      source:
        "https://help.mailgun.com/hc/en-us/articles/360012070614-Why-did-I-receive-the-error-Not-delivering-to-a-user-who-marked-your-messages-as-spam",
      seen: "2026-11",
      matches: ["607 Not delivering to a user who marked your messages as spam"],
    },
    {
      // Code 602 of its own: it gave up, and the reason it gives is a word.
      id: "mailgun/too-old",
      when: { says: "602 too old" },
      reason: "delivery-expired",
      source: "https://documentation.mailgun.com/docs/mailgun/user-manual/events/events",
      seen: "2026-11",
      matches: ["602 Too old"],
    },
    {
      id: "mailgun/no-mx",
      when: { provider: "mailgun", says: "no MX for" },
      reason: "domain-no-mail",
      detail: "no-mx",
      alternatives: [{ reason: "domain-not-found", confidence: 0.4 }],
      source: "http://help.loxo.co/en/articles/4779250-email-failure-reasons",
      seen: "2026-11",
      matches: [{ text: "498 No MX for example.invalid", remoteMta: "mxa.mailgun.org" }],
    },
  ],
} satisfies RuleFile;
