import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "rackspace",
  status: "active",
  page: { url: "https://docs.rackspace.com/docs/common-email-bounces" },
  source: "https://docs.rackspace.com/docs/common-email-bounces",
  seen: "2026-11",
} satisfies ProviderHelp;
