import { shownAction } from "../../../undelivered/src/advise/shown-action.js";
import type { Hop, Recipient, Report } from "../engine/types.js";

export type Role = Hop["role"];
export type StationState = "passed" | "stopped" | "waiting" | "arrived" | "unreached";

/** One of the five places between the writer and the mailbox. */
export interface Station {
  role: Role;
  state: StationState;
  hops: { host: string | null; ip: string | null; at: string | null }[];
}

export const roles: readonly Role[] = ["client", "submission", "relay", "receiving", "mailbox"];

const atMailbox = new Set([
  "user-unknown",
  "address-invalid",
  "address-moved",
  "mailbox-disabled",
  "mailbox-full",
  "mailbox-unavailable",
  "recipient-restricted",
  "recipient-rate-limited",
]);
const onTheWay = new Set([
  "domain-not-found",
  "domain-no-mail",
  "dns-temporary",
  "dns-misconfigured",
  "connection-failed",
  "routing-failed",
  "mail-loop",
]);
const atSubmission = new Set([
  "auth-required",
  "credentials-rejected",
  "sender-not-permitted",
  "sending-limit",
  "sender-suspended",
  "locally-suppressed",
]);

/** Where a message to this recipient stopped: as the path states it, or as the reason implies. */
export function stoppedAt(report: Report, recipient: Recipient): Role {
  const reason = recipient.underlying ?? recipient.reason ?? "unknown";
  if (atMailbox.has(reason)) return "mailbox";
  if (atSubmission.has(reason) || recipient.scope === "submission") return "submission";
  if (onTheWay.has(reason)) return "relay";
  const stated = report.path.find((hop) => hop.stopped)?.role;
  // The path of a report is drawn for its first recipient; others may have got further.
  if (stated && recipient === report.recipients[0]) return stated;
  return recipient.remoteMta || recipient.command ? "receiving" : (stated ?? "receiving");
}

function stateAt(index: number, end: number, recipient: Recipient | undefined): StationState {
  if (!recipient || index > end) return "unreached";
  if (index < end) return "passed";
  const action = shownAction(recipient);
  if (action === "delayed") return "waiting";
  return action === "failed" ? "stopped" : "arrived";
}

/** The way of the message to one recipient, station by station. */
export function wayOf(report: Report, recipient: Recipient | undefined): Station[] {
  const good = recipient && recipient.action !== "failed" && recipient.action !== "delayed";
  const end = !recipient ? -1 : good ? roles.length - 1 : roles.indexOf(stoppedAt(report, recipient));
  return roles.map((role, index) => {
    const hops = report.path
      .filter((hop) => hop.role === role && (hop.host || hop.ip || hop.at))
      .map(({ host, ip, at }) => ({ host, ip, at }));
    if (role === "receiving" && recipient && (recipient.remoteMta || recipient.remoteIp)) {
      const own = { host: recipient.remoteMta, ip: recipient.remoteIp, at: null };
      if (recipient !== report.recipients[0] || hops.length === 0) hops.splice(0, hops.length, own);
    }
    return { role, state: stateAt(index, end, recipient), hops };
  });
}
