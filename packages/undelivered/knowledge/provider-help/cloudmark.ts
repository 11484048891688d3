import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "cloudmark",
  status: "active",
  lists: ["cloudmark-csi"],
  removal: { url: "https://csi.cloudmark.com/en/reset/?ip={ip}", needs: ["needIp", "needContact", "needReason"] },
  page: { url: "https://csi.cloudmark.com/" },
  codes: [
    {
      code: "Cloudmark Sender Intelligence",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address has a bad reputation at Cloudmark.",
      example:
        "550 5.7.1 Service unavailable; client [192.0.2.10] blocked using Cloudmark Sender Intelligence (Visit http://csi.cloudmark.com/reset-request/ if you feel this is in error.)",
    },
  ],
  notes: [
    {
      text: "Many access providers use it, among them Comcast, Cox, Spectrum and Orange: one reset helps with all of them.",
      source: "https://postmaster.orange.fr",
    },
  ],
  source: "https://csi.cloudmark.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
