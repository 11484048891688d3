import type { Recipient, Report, Row } from "./types.js";

const domainOf = (address: string | null): string | null => {
  const at = address?.lastIndexOf("@") ?? -1;
  return at >= 0 && address ? address.slice(at + 1).toLowerCase() || null : null;
};

const codeOf = (recipient: Recipient): string | null =>
  [recipient.replyCode, recipient.status].filter((code) => code !== null).join(" ") || null;

/** The table's lines for one report: one a recipient, or one for a message that speaks of none. */
export function rowsOf(report: Report, message: number, providerNames: ReadonlyMap<string, string>): Row[] {
  const common = { message, source: report.source, kind: report.kind };
  if (report.recipients.length === 0)
    return [
      {
        ...common,
        address: null,
        domain: null,
        action: null,
        reason: null,
        title: null,
        party: null,
        provider: null,
        code: null,
        permanence: null,
        confidence: null,
        diagnostic: null,
      },
    ];
  return report.recipients.map((recipient) => ({
    ...common,
    address: recipient.address,
    domain: domainOf(recipient.address),
    action: recipient.action,
    reason: recipient.reason,
    title: recipient.explanation.title,
    party: recipient.party,
    provider: recipient.provider && (providerNames.get(recipient.provider) ?? recipient.provider),
    code: codeOf(recipient),
    permanence: recipient.permanence,
    confidence: recipient.confidence,
    diagnostic: recipient.diagnostic,
  }));
}
