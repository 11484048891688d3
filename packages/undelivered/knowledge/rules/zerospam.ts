import type { RuleFile } from "../../src/types.js";

/** ZEROSPAM. */
export default {
  name: "zerospam",
  layer: "provider",
  rules: [
    {
      id: "zerospam/greylisted",
      when: { says: ["greylisted for {wait} by ZEROSPAM", "by ZEROSPAM"], also: "greylisted" },
      reason: "greylisted",
      source: "https://smtpfieldmanual.com/provider/zerospam",
      seen: "2026-11",
      matches: [
        "450 4.2.0 <bob@example.com>: Recipient address rejected: example.com greylisted for 60 seconds by ZEROSPAM",
      ],
    },
    {
      id: "zerospam/not-in-list",
      when: { says: "recipient address rejected: not in recipient list" },
      reason: "user-unknown",
      source: "https://smtpfieldmanual.com/provider/zerospam",
      seen: "2026-11",
      matches: ["554 5.7.1 <bob@example.com>: Recipient address rejected: Not in recipient list"],
    },
  ],
} satisfies RuleFile;
