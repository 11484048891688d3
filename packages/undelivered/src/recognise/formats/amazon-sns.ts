import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";
import type { Action, Statement, Text } from "../../types.js";

/** The part of an Amazon SES notification that is read; every field may be missing. */
interface Notification {
  notificationType?: string;
  eventType?: string;
  bounce?: {
    bouncedRecipients?: { emailAddress?: string; action?: string; status?: string; diagnosticCode?: string }[];
  };
  delivery?: { recipients?: string[]; smtpResponse?: string };
  deliveryDelay?: { delayedRecipients?: { emailAddress?: string; status?: string; diagnosticCode?: string }[] };
}

/** The text from the first brace to the last: the object, freed of the line breaks that mail put into it. */
function parse(value: string): Notification | null {
  const start = value.indexOf("{");
  const end = value.lastIndexOf("}");
  if (start < 0 || end <= start || end - start > 1_000_000) return null;
  try {
    // QUIRK: old gateways break lines at 998 characters and mark the break with "!" (RFC 5322 section 2.1.1 is the limit).
    const parsed: unknown = JSON.parse(value.slice(start, end + 1).replace(/!?\r?\n */g, ""));
    if (typeof parsed !== "object" || parsed === null) return null;
    // The envelope of Amazon SNS carries the notification as a string.
    return "Message" in parsed && typeof parsed.Message === "string" ? parse(parsed.Message) : (parsed as Notification);
  } catch {
    return null;
  }
}

const text = (prose: Text, value: string): Text => ({
  value,
  part: prose.part,
  pieces: [0, Math.max(0, prose.value.indexOf(value))],
});

function one(prose: Text, address: unknown, action: Action, status: unknown, diagnostic: unknown): Statement[] {
  if (typeof address !== "string") return [];
  const result = statement({ address: stated(address), action: stated(action) });
  const code = /^(?:\d{3} )?([245]\.\d{1,3}\.\d{1,3})\b/.exec(typeof status === "string" ? status : "")?.[1];
  if (code !== undefined) result.status = stated(code);
  if (typeof diagnostic === "string") {
    const type = /^([\w-]+);\s*/.exec(diagnostic);
    result.diagnosticType = type?.[1]?.toLowerCase() ?? null;
    result.diagnostic = text(prose, diagnostic.slice(type?.[0].length ?? 0));
  }
  return [result];
}

function read(prose: Text): Statement[] | null {
  const notification = parse(prose.value);
  if (notification === null) return null;
  const { bounce, delivery, deliveryDelay } = notification;
  const failed = (bounce?.bouncedRecipients ?? []).flatMap((to) =>
    one(prose, to.emailAddress, "failed", to.status, to.diagnosticCode),
  );
  const delayed = (deliveryDelay?.delayedRecipients ?? []).flatMap((to) =>
    one(prose, to.emailAddress, "delayed", to.status, to.diagnosticCode),
  );
  const delivered = (delivery?.recipients ?? []).flatMap((to) =>
    one(prose, to, "delivered", delivery?.smtpResponse, delivery?.smtpResponse),
  );
  return [...failed, ...delayed, ...delivered];
}

/** Notifications of Amazon SES, as the webhook gets them and as Amazon SNS mails them: JSON. */
export default {
  id: "amazon-sns",
  marks: [
    { in: "prose", says: '"notificationType":"Bounce"', sure: true },
    { in: "prose", says: '"notificationType":"Delivery"', sure: true },
    { in: "prose", says: '"eventType":"Bounce"', sure: true },
    { in: "prose", says: 'notificationType\\":\\"Bounce\\"', sure: true },
    { in: "prose", says: 'notificationType\\":\\"Delivery\\"', sure: true },
    { in: "prose", says: '"bouncedRecipients"', sure: true },
    { in: "prose", says: '"delayedRecipients"', sure: true },
    { in: "header:x-amz-sns-message-id", says: "" },
  ],
  read,
  source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
} satisfies Format;
