import type { RuleFile } from "../../src/types.js";

/** Mail that goes in circles. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "loops",
  layer: "mechanism",
  rules: [
    {
      id: "loops/hops",
      when: {
        says: [
          "number of 'received:'", "received: data headers exceeds", "number of received headers",
          "received headers exceeds", "too many hops", "hop count exceeded", "hop count was exceeded", "maximum hop count exceeded",
          "hop count exceeded - possible mail loop", "exceeded maximum hop count", "exceeded hop count", "max hops",
          "maximum hops", "hop limit exceeded", "too many received headers", "too many received lines",
          "too many \"received\" headers", "too many received: headers", "too many 'received' headers",
          "suspected mail loop", "possible mail loop", "possible loop", "mail loop detected", "mail loop",
          "loop detected", "loop count exceeded", "mail-loop", "loop in message", "routing loop", "mail routing loop",
          "message is looping", "this message is looping", "already has my delivered-to line", "delivered-to line",
          "mail forwarding loop", "mail forwarding loop for", "forwarding loop", "forward loop",
          "mail loop or too many", "looping message", "message looping", "is looping", "loop: message",
          "exceeded the maximum number of hops", "message has been looping", "routing.loop", "loopdetected",
          "infinite loop", "endless loop", "email loop", "dsn loop", "smtp loop", "redirect loop", "already in loop",
          "message has exceeded the hop", "exceeds hop limit", "maximum number of received", "alias loop",
          "aliasing loop", "aliasing/forwarding loop broken", "aliasing/forwarding loop", "address rewriting loop",
          "detected * loop"],
        not: ["cname loop", "no loop"],
      },
      reason: "mail-loop",
      detail: "hops",
      source: "https://www.sendmail.org/ (cf/m4/proto.m4, sysexits.c, deliver.c)",
      seen: "2026-11",
      matches: [
        "554 5.4.6 Too many hops",
        "554 5.4.6 Maximum hop count exceeded, mail loop detected",
        "554 5.4.0 Too many hops 26 (25 max): from <anna@example.org> via mx.example.com, to <ben@example.com>",
        { text: "This message is looping: it already has my Delivered-To line. (#5.4.6)" },
        { text: "Too many \"Received\" headers - suspected mail loop" },
      ],
      misses: ["550 5.1.1 User unknown"],
    },
    {
      id: "loops/back-to-self",
      when: {
        says: [
          "remote host address is the local host", "loops back to me", "loops back to myself",
          "mail loops back to me", "config error: mail loops back to me", "mx list for * points back",
          "points back to me", "points back to", "loops back to local host", "would loop back",
          "points to local host", "lowest numbered mx record points to local host",
          "lowest numbered mx record points to", "mx points back to", "mx record points back",
          "listed as a best-preference mx", "best-preference mx or a for that host", "mx points to myself",
          "mx for that domain is me", "connected to myself", "loops back"],
      },
      reason: "mail-loop",
      detail: "back-to-sender",
      alternatives: [{ reason: "dns-misconfigured", confidence: 0.3 }, { reason: "domain-not-hosted", confidence: 0.3 }],
      source: "https://www.sendmail.org/ (cf/m4/proto.m4, sysexits.c, deliver.c)",
      seen: "2026-11",
      matches: [
        { text: "mail for example.com loops back to myself" },
        "554 5.3.5 Local configuration error: config error: mail loops back to me (MX problem?)",
        "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
        { text: "lowest numbered MX record points to local host" },
      ],
    },
  ],
} satisfies RuleFile;
