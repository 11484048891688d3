import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "barracuda",
  status: "active",
  lists: ["barracuda"],
  removal: {
    url: "https://www.barracudacentral.org/rbl/removal-request/{ip}",
    needs: ["needIp", "needContact", "needPhone", "needReason"],
  },
  page: { url: "https://campus.barracuda.com/" },
  postmaster: [
    {
      name: "Barracuda Central look-up",
      url: "https://www.barracudacentral.org/lookups/lookup-reputation?ip_address={ip}",
    },
  ],
  codes: [
    {
      code: "License Expired",
      reason: "receiver-filter-broken",
      detail: "licence",
      meaning: "The recipient's licence has run out; the sender can do nothing.",
      example: {
        text: "422 License Expired",
        remoteMta: "d1.a.ess.barracudanetworks.com",
        status: "4.0.0",
        command: "RCPT",
      },
    },
    {
      code: "cuda_nsu 5.1.1",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: "550 cuda_nsu 5.1.1 <bob@example.com>... User unknown",
    },
    {
      code: "cuda_nsu 4.7.1",
      reason: "reputation-blocked",
      meaning: "Refused by policy because of abuse.",
      example: "450 cuda_nsu 4.7.1 <bob@example.com>: Recipient address rejected: Policy Rejection- Abuse. Go away.",
    },
    {
      code: "cuda_nsu 4.4.3",
      reason: "server-error",
      detail: "busy",
      meaning: "Barracuda has a fault of its own; try again later.",
      example: "451 cuda_nsu 4.4.3 Temporary server error. Please try again later",
    },
    {
      code: "rejected due to spam URL",
      reason: "spam-content",
      detail: "url",
      meaning: "The message holds a link that is known from spam.",
      example: {
        text: "554 rejected due to spam URL in content",
        remoteMta: "d1.a.ess.barracudanetworks.com",
        status: "5.0.0",
      },
    },
  ],
  notes: [
    {
      text: "A request is mostly answered within 12 to 24 hours; asking twice does not make it faster.",
      source: "https://emailwarmup.com/blog/?p=5438",
    },
    { text: "Removal costs nothing.", source: "https://emailwarmup.com/blog/?p=5438" },
  ],
  source: "https://www.barracudacentral.org/rbl/removal-request",
  seen: "2026-11",
} satisfies ProviderHelp;
