import type { Rule, RuleFile } from "../../src/types.js";

const source = "https://mailchimp.com/developer/transactional/docs/webhooks/";

/** The address is on its own list of those to whom nothing is sent. */
const suppressed = (detail: string, ...says: [string, ...string[]]): Rule => ({
  id: `mandrill/${detail}`,
  when: { says },
  reason: "locally-suppressed",
  detail,
  source,
  seen: "2026-11",
  matches: [{ text: says[0] }],
});

/** Mailchimp Transactional (Mandrill): why it did not send a message, in the words of its webhook. */
export default {
  name: "mandrill",
  layer: "provider",
  rules: [
    suppressed(
      "bounced",
      "reject reason: hard-bounce",
      "reject reason: soft-bounce",
      "suppression reason: hard bounce",
      "suppressionreason: hardbounce",
      "suppression reason: bounce",
    ),
    suppressed(
      "complained",
      "reject reason: spam",
      "suppression reason: spam complaint",
      "suppressionreason: spamcomplaint",
    ),
    suppressed("unsubscribed", "reject reason: unsub", "reject reason: unsubscribed", "reject reason: unsubscribe"),
    suppressed(
      "listed",
      "reject reason: custom",
      "suppression reason: manual suppression",
      "suppressionreason: manualsuppression",
    ),
    {
      id: "mandrill/sender",
      when: { says: ["reject reason: invalid-sender", "reject reason: unsigned"] },
      reason: "sender-not-permitted",
      detail: "unregistered-domain",
      source,
      seen: "2026-11",
      matches: [{ text: "reject reason: unsigned" }],
    },
    {
      id: "mandrill/test-mode",
      when: { says: "reject reason: test-mode-limit" },
      reason: "sending-limit",
      detail: "account",
      source,
      seen: "2026-11",
      matches: [{ text: "reject reason: test-mode-limit" }],
    },
  ],
} satisfies RuleFile;
