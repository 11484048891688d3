import type { Format } from "../format.js";
import { isAboutMail, readEvents } from "../json-events.js";
import type { Statement, Text } from "../../types.js";

/** What may stand before and after the object: the beginning of a log line, a signature. */
const around = 200;

/** JSON is the text, and not something that the text quotes. */
function read(prose: Text): Statement[] | null {
  const { value } = prose;
  const start = value.search(/[[{]/);
  const end = Math.max(value.lastIndexOf("}"), value.lastIndexOf("]"));
  return start < 0 || start > around || value.length - end > around ? null : readEvents(prose, isAboutMail);
}

/** Events in JSON of a service or server that is not known by name: whether they are any, the reader sees. */
export default {
  id: "json-event",
  marks: [
    { in: "prose", says: '":' },
    { in: "prose", says: "{" },
  ],
  read,
  source: "Webhooks and logs of many makes",
} satisfies Format;
