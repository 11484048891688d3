import type { RuleFile } from "../../src/types.js";

/** ImprovMX, which forwards. */
export default {
  name: "improvmx",
  layer: "provider",
  rules: [
    {
      id: "improvmx/domain-reputation",
      when: { says: "very low reputation of the sending domain, this message has been blocked (Code 2)" },
      reason: "reputation-blocked",
      scope: "sender-domain",
      source: "https://smtpfieldmanual.com/provider/improvmx",
      seen: "2026-11",
      matches: [
        "551 5.7.1 Due to the very low reputation of the sending domain, this message has been blocked (Code 2).",
      ],
    },
    {
      id: "improvmx/loop",
      when: { says: "#id-5.9.0" },
      reason: "mail-loop",
      detail: "forwarding",
      source: "https://smtpfieldmanual.com/provider/improvmx",
      seen: "2026-11",
      matches: ["551 5.7.1 Loop detected: Email is sent and forwarded from/to improvmx.com. (#id-5.9.0)"],
    },
    {
      id: "improvmx/domain-not-set-up",
      when: { says: ["#id-5.9.2", "#id-5.9.3"] },
      reason: "domain-not-hosted",
      source: "https://smtpfieldmanual.com/provider/improvmx",
      seen: "2026-11",
      matches: [
        "551 5.7.1 Domain not found (#id-5.9.2)",
        "551 5.7.1 Our database returned invalid pieces of information about the requested recipient's domain (#id-5.9.3)",
      ],
    },
    {
      id: "improvmx/try-later",
      when: { says: "#id-5.9.4" },
      reason: "server-error",
      detail: "busy",
      source: "https://smtpfieldmanual.com/provider/improvmx",
      seen: "2026-11",
      matches: ["450 4.2.1 Please try again later. (#id-5.9.4)"],
    },
    {
      id: "improvmx/forwarding-broken",
      when: { says: "#id-5.9.5" },
      reason: "server-misconfigured",
      detail: "alias",
      source: "https://smtpfieldmanual.com/provider/improvmx",
      seen: "2026-11",
      matches: [
        "551 5.7.1 Unable to correctly read the forwarding recipient (where to forward the email to) (#id-5.9.5)",
      ],
    },
    {
      id: "improvmx/spam",
      when: { says: "message considered as SPAM" },
      reason: "spam-content",
      detail: "content",
      source: "https://smtpfieldmanual.com/provider/improvmx",
      seen: "2026-11",
      matches: ["550 5.7.1 Message considered as SPAM"],
    },
  ],
} satisfies RuleFile;
