import type { Statement, Text } from "../../types.js";
import { isFormInParts } from "../../read/form-data.js";
import type { Format } from "../format.js";
import { readForms } from "../json-events.js";
import { isAboutMail } from "../service-event/event.js";

/** The names by which the fields of such a form are known: who, what became of it, and why. */
// prettier-ignore
const names = ["email", "recipient", "rcpt", "to", "address", "event", "type", "status", "reason", "error", "code", "bounce", "message", "category", "response", "description", "domain"];

/** A form in parts may hold what somebody wrote: where its fields tell of no event, that is read like any text. */
function read(prose: Text): Statement[] | null {
  const events = readForms(prose, isAboutMail);
  return events?.length === 0 && isFormInParts(prose.value) ? null : events;
}

/** Events as web forms post them: Mailgun's and SendGrid's of old, Mandrill, Elastic Email, SMTP2GO, SocketLabs and others. */
export default {
  id: "webhook-form",
  isNotation: true,
  marks: [
    ...names.map((name) => ({ in: "prose" as const, says: `&${name}=` })),
    ...[
      "event=",
      "recipient=",
      "email=",
      "rcpt=",
      "address=",
      "%40",
      "[email]=",
      "[reason]=",
      "%5Bemail%5D=",
      "%5Breason%5D=",
    ].map((says) => ({
      in: "prose" as const,
      says,
    })),
    { in: "prose", says: "&Address=" },
    { in: "prose", says: "&Reason=" },
    { in: "prose", says: "&Email=" },
    { in: "prose", says: "mandrill_events=", sure: true },
    { in: "prose", says: 'form-data; name="', sure: true },
  ],
  read,
  source:
    "https://mailchimp.com/developer/transactional/docs/webhooks/; https://help.elasticemail.com/en/articles/2376855-how-to-manage-http-web-notifications-webhooks; https://developers.smtp2go.com/docs/webhooks-overview",
} satisfies Format;
