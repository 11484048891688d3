import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "hostkarma",
  status: "active",
  lists: ["hostkarma"],
  removal: { url: "http://ipadmin.junkemailfilter.com/remove.php?ip={ip}", needs: ["needIp"] },
  page: { url: "https://wiki.junkemailfilter.com/index.php/Spam_DNS_Lists" },
  source: "https://wiki.junkemailfilter.com/index.php/Spam_DNS_Lists",
  seen: "2026-11",
} satisfies ProviderHelp;
