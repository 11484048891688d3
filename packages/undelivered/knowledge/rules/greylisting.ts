import type { RuleFile } from "../../src/types.js";

/** First contacts that are turned away on purpose. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "greylisting",
  layer: "mechanism",
  rules: [
    {
      id: "greylisting/seconds",
      when: {
        says: [
          "greylisted, please try again in {wait}", "greylisted for {wait}", "greylisted * try again in {wait}",
          "greylisting * try again in {wait}", "greylisted, try again in {wait}",
          "greylisting in action, please come back in {wait}", "greylisting in effect * {wait}",
          "greylisting in action, please come back later in {wait}", "greylisted * retry in {wait}",
          "greylisted * wait {wait}", "greylisting * wait {wait}", "greylisting * retry in {wait}",
          "graylisted * try again in {wait}", "graylisted * {wait}", "grey listed * try again in {wait}",
          "greylist * please retry in {wait}", "greylist * try again in {wait}", "greylisted * come back in {wait}",
          "greylisted until * {wait}"],
      },
      reason: "greylisted",
      source: "postgrey, milter-greylist, SQLgrey, gld, policyd and other greylisting services",
      seen: "2026-11",
      matches: [
        "451 Greylisted, please try again in 300 seconds",
        "450 4.2.0 <anna@example.com>: Recipient address rejected: Greylisted for 300 seconds, see https://postgrey.example/help",
        "451 4.7.1 Greylisting in action, please come back in 00:05:00",
      ],
      misses: ["421 4.7.0 Try again later, closing connection"],
    },
    {
      id: "greylisting/word",
      when: {
        says: ["defer during call 'grey' handler", "intentional policy rejection, please try again later", "first-time sender|first time sender * tempfailed|deferred|try again", 
          "greylisted", "greylisting", "greylist", "graylisted", "graylisting", "graylist", "grey listed",
          "grey-listed", "grey listing", "grey-listing", "gray listed", "gray-listed", "gray listing",
          "greylisting in action", "greylisting enabled", "greylisted by", "greylisting in effect",
          "greylisting defer", "temporarily greylisted", "deferred by greylisting", "greylist: try again"],
        not: ["removed from greylist", "greylist database"],
      },
      reason: "greylisted",
      source: "postgrey, milter-greylist, SQLgrey, gld, policyd and other greylisting services",
      seen: "2026-11",
      matches: ["DEFER during call 'grey' handler", 
        "451 4.7.1 Greylisting in action",
        "450 4.7.1 <anna@example.net>: Recipient address rejected: Greylisted",
        "451 4.7.1 Graylisted, please try again later",
      ],
      misses: ["451 4.3.0 Temporary server error. Please try again later"],
    },
    {
      id: "greylisting/first-contact",
      when: {
        smtp: [421, 450, 451, 452, 454, 471],
        says: ["reconnect to fast", "reconnect too fast", 
          "triplet", "first time * sender", "first attempt", "first delivery attempt", "unknown triplet",
          "triplet is not yet", "sender is unknown, please retry", "new connection, please retry",
          "unfamiliar sender", "sender is new", "not seen before * try again", "first time we have seen",
          "deferred because * first", "initial deferral", "you have not been seen before", "please come back later",
          "please try again in a few minutes; new sender", "too soon", "tried too soon", "retry too soon",
          "retrying too soon", "too early to retry", "retry delay", "your retry was too quick", "retry * too early",
          "system undergoing maintenance, please try again", "service temporarily unavailable, please retry to prove",
          "try again later as a proof"],
        not: ["first attempt at delivery", "login", "rate limit", "too many"],
      },
      reason: "greylisted",
      alternatives: [{ reason: "server-error", confidence: 0.2 }],
      source: "postgrey, milter-greylist, SQLgrey, gld, policyd and other greylisting services",
      seen: "2026-11",
      matches: ["451 4.4.3 Temporary rejected: Reconnect to fast. Please try again later", 
        "450 4.7.1 New sender: this is the first attempt from 192.0.2.50, please retry in a few minutes",
        "451 4.7.1 Please come back later",
      ],
    },
    {
      id: "greylisting/spamd",
      when: {
        smtp: 451,
        says: [
          "temporary failure, please try again later", "temporarily deferred: try again",
          "please try again later, deferred for"],
        not: ["system", "server", "error", "internal", "resources"],
      },
      reason: "greylisted",
      alternatives: [{ reason: "server-error", confidence: 0.45 }],
      source: "https://man.openbsd.org/spamd",
      seen: "2026-11",
      matches: ["451 Temporary failure, please try again later."],
    },
    {
      id: "greylisting/not-yet-authorized",
      when: {
        says: [
          "not yet authorized to deliver", "not yet authorised to deliver", "host is not yet authorized",
          "delay imposed", "temporarily delayed by policy", "delayed on first contact",
          "deferred due to greylist policy", "delivery temporarily delayed, please retry"],
      },
      reason: "greylisted",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "451 4.7.1 Your server is not yet authorized to deliver mail from <anna@example.org> to <ben@example.com>",
      ],
    },
    {
      id: "greylisting/try-again-later",
      when: {
        says: ["service is unavailable (try later)", "4.7.1 try again later"],
        not: ["service unavailable", "closing connection", "too many", "rate", "limit"],
      },
      reason: "greylisted",
      confidence: 0.7,
      alternatives: [{ reason: "rate-limited", confidence: 0.3 }, { reason: "server-error", confidence: 0.2 }],
      source: "https://docs.rspamd.com/modules/greylisting/",
      seen: "2026-11",
      matches: ["450 4.7.1 <bob@example.net>: Recipient address rejected: Service is unavailable (try later)", "451 4.7.1 Try again later"],
      misses: ["451 4.7.1 Service unavailable - try again later"],
    },
  ],
} satisfies RuleFile;
