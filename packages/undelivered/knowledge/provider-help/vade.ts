import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "vade",
  status: "active",
  lists: ["vade"],
  removal: {
    url: "https://sendertool.vadesecure.com/",
    needs: ["needIp", "needContact", "needReason"],
    source: "https://sendertool.vadesecure.com/",
  },
  page: { url: "https://postmaster-oxsus.vadesecure.com/" },
  postmaster: [
    { name: "Sender tool", url: "https://sendertool.vadesecure.com/", source: "https://sendertool.vadesecure.com/" },
  ],
  codes: [
    {
      code: "OXSUS0001_101",
      reason: "reputation-blocked",
      detail: "ip",
      meaning: "The IP address is on the threat list.",
      example: "550 5.7.1 Connection refused - OXSUS0001_101",
    },
    {
      code: "OXSUS0001_102",
      reason: "server-error",
      detail: "busy",
      meaning: "The queue is full for the moment.",
      example: "421 4.2.1 Connection deferred - OXSUS0001_102",
    },
    {
      code: "OXSUS0001_105",
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      meaning: "The IP address has no reverse name.",
      example: "550 5.7.1 Connection refused; OXSUS0001_105",
    },
    {
      code: ["OXSUS0001_110", "OXSUS0001_139"],
      reason: "rate-limited",
      detail: "connections",
      meaning: "The server opened too many connections.",
      example: "421 4.2.1 Connection refused - OXSUS0001_110",
    },
    {
      code: "OXSUS0001_140",
      reason: "rate-limited",
      detail: "volume",
      meaning: "The server sends too much.",
      example: "421 4.2.1 Connection refused - OXSUS0001_140",
    },
    {
      code: ["OXSUS0001_403", "OXSEU0001_403"],
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: "550 5.7.1 Connection refused - OXSUS0001_403",
    },
  ],
  source: "https://postmaster-oxsus.vadesecure.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
