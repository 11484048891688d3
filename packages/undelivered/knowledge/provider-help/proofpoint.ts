import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "proofpoint",
  status: "active",
  lists: ["proofpoint-pdr"],
  removal: { url: "https://ipcheck.proofpoint.com/?ip={ip}", needs: ["needIp", "needContact", "needReason"] },
  page: { url: "https://help.proofpoint.com/" },
  codes: [
    {
      code: "prs.proofpoint.com",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address has a bad reputation at Proofpoint (Dynamic Reputation).",
      example: "550 5.7.1 Service unavailable; client [192.0.2.10] blocked using prs.proofpoint.com",
    },
    {
      code: "Address verification in progress",
      reason: "greylisted",
      meaning: "The gateway is still asking the recipient's own server; the same message is taken at a later try.",
      example: {
        text: "421 4.1.1 <bob@example.com>: Recipient address rejected: unverified address: Address verification in progress",
        remoteMta: "mx1-us1.ppe-hosted.com",
        status: "4.1.1",
      },
    },
    {
      code: "marked as invalid",
      reason: "user-unknown",
      meaning: "The gateway holds the address for one that does not exist.",
      example: "550 5.7.1 <bob@example.com>: Recipient address rejected: User email address is marked as invalid.",
    },
  ],
  notes: [
    {
      text: "If the look-up says that the IP address is not blocked, the block is one of the recipient's own organisation.",
      source: "https://ipcheck.proofpoint.com/",
    },
  ],
  source: "https://ipcheck.proofpoint.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
