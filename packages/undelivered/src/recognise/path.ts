/** The way the message took, as far as the report shows it: from the Received fields of the returned message and the report. */
import { parseReceived } from "../read/received.js";
import { fieldValue } from "../read/headers.js";
import type { Field, Hop, Message, Notice } from "../types.js";

/** A loop can write hundreds of Received fields; a drawing of them helps nobody. */
const mostHops = 30;

/** The hops in the order in which the message passed them; the one where it stopped is marked. */
export function pathOf(message: Message, notice: Notice, fields: readonly Field[]): Hop[] {
  if (notice.kind !== "delivery-report") return [];
  const received = fields.filter((field) => field.name === "received").slice(0, mostHops);
  const hops: Hop[] = [];
  for (const field of received.reverse()) {
    const parsed = parseReceived(fieldValue(message, field));
    if (parsed === null) continue;
    if (hops.length === 0 && (parsed.from !== null || parsed.fromIp !== null)) {
      hops.push({ host: parsed.from, ip: parsed.fromIp, role: "client", at: null });
    }
    if (parsed.by !== null)
      hops.push({ host: parsed.by, ip: null, role: hops.length <= 1 ? "submission" : "relay", at: parsed.date });
  }
  return finish(hops, notice);
}

function finish(hops: Hop[], notice: Notice): Hop[] {
  const reporting = notice.reportingMta;
  if (reporting !== null && !hops.some((hop) => hop.host?.toLowerCase() === reporting)) {
    hops.push({ host: reporting, ip: null, role: hops.length === 0 ? "submission" : "relay", at: notice.arrivalDate });
  }
  const failed = notice.statements.find(
    (one) => one.action === null || one.action.value === "failed" || one.action.value === "delayed",
  );
  const remote = failed?.remoteMta?.value ?? null;
  if (remote !== null && remote !== reporting) {
    hops.push({ host: remote, ip: failed?.remoteIp ?? null, role: "receiving", at: failed?.lastAttempt ?? null });
  }
  const last = hops.at(-1);
  if (failed !== undefined && last !== undefined) last.stopped = true;
  return hops;
}
