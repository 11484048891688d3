import type { RuleFile } from "../../src/types.js";

/** Mailboxes that have gone elsewhere. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "moved",
  layer: "phrase",
  rules: [
    {
      id: "moved/new-address",
      when: {
        says: ["email has changed", "e-mail has changed", "email address has changed", 
          "address changed", "address has changed to", "not our user, please try", "please try <",
          "please use {address}", "no longer valid. please use", "please write to", "has a new address",
          "new email address is", "user has moved", "user has moved to", "has moved to another address",
          "mailbox has moved", "recipient has moved", "address has changed", "address has been changed",
          "email address changed", "e-mail address has changed", "new address is", "my new address",
          "my new email address", "destination mailbox has moved", "mailbox has moved, no forwarding address",
          "user moved", "account has moved", "has moved, please try", "please use the new address",
          "user not local; please try", "now at a new address",
          "has been replaced by", "is no longer in use, please",
          "moved to {address}", "this mailbox has been moved"],
        not: ["please try again", "try later", "please try later", "please try to"],
      },
      reason: "address-moved",
      detail: "new-address",
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: [
        "551 5.1.6 User has moved to anna.new@example.net, please update your records",
        "551 User not local; please try <anna@example.org>",
      ],
      misses: ["550 5.1.1 User unknown"],
    },
    {
      id: "moved/gone",
      when: {
        status: "x.1.6",
        says: [
          "no longer on this server", "no longer on server", "no longer at this address", "no forwarding address"],
      },
      reason: "address-moved",
      source: "https://www.iana.org/assignments/smtp-enhanced-status-codes",
      seen: "2026-11",
      matches: ["551 5.1.6 <anna@example.com>: mailbox no longer on this server"],
    },
    {
      id: "moved/new-owner",
      when: {
        says: [
          "mailbox owner has changed", "domain owner has changed", "recipient owner has changed",
          "continuous ownership", "required sender is not the current owner", "rrvs test"],
      },
      reason: "address-moved",
      detail: "new-owner",
      source: "https://www.rfc-editor.org/rfc/rfc7293",
      seen: "2026-11",
      matches: ["550 5.7.17 <anna@example.com>: mailbox owner has changed since 2014-04-03"],
    },
  ],
} satisfies RuleFile;
