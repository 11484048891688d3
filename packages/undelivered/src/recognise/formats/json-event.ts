import type { Format } from "../format.js";
import { around, isErrorBody, readEvents } from "../json-events.js";
import { startOfObject } from "../service-event/json.js";
import { isAboutMail } from "../service-event/event.js";
import type { Statement, Text } from "../../types.js";

/** Every record of a log has a level; what a program answers that failed, or prints, tells of an error. */
const logRecord = /"(?:(?:log_?)?(?:level|severity|lvl)|\w{0,40}(?:error|exception)\w{0,40}|errno)" ?:/i;
const ofMail = /e-?mail|smtp|\bsend(?:ing)? mail\b/i;

/** JSON is the text, and not something that the text quotes. */
function read(prose: Text): Statement[] | null {
  const { value } = prose;
  const start = startOfObject(value);
  if (start < 0 || start > around || isErrorBody(prose)) return null;
  const end = Math.max(
    value.lastIndexOf("}"),
    value.lastIndexOf("]"),
    value[start] === "A" ? value.lastIndexOf(")") : -1,
  );
  // What follows the last bracket stands behind the object, or in it where the end was cut off.
  const behind = end < start ? "" : value.slice(end + 1);
  const isQuoted = behind.trimEnd().length >= around && !/^\s*(?:"|,)/.test(behind);
  const events = isQuoted ? null : readEvents(prose, isAboutMail);
  // A program's log may tell in a sentence what happened to mail.
  return events?.length === 0 && logRecord.test(value) && ofMail.test(value) ? null : events;
}

/** Events in JSON of a service or server that is not known by name: whether they are any, the reader sees. */
export default {
  id: "json-event",
  isNotation: true,
  marks: [
    { in: "prose", says: '":' },
    { in: "prose", says: '" :' },
    { in: "prose", says: "{" },
    { in: "prose", says: "':" },
    { in: "prose", says: ": '" },
    { in: "prose", says: '"=>' },
    { in: "prose", says: "] => " },
    { in: "prose", says: "Array" },
    { in: "prose", says: "”:" },
  ],
  read,
  source: "Webhooks and logs of many makes",
} satisfies Format;
