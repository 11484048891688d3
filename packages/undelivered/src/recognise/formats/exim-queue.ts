import { maxRecipients } from "../../read/limits.js";
import { eachLine } from "../../read/lines.js";
import { slice } from "../../read/text.js";
import type { Format } from "../format.js";
import type { Statement, Text } from "../../types.js";
import { stated, statement } from "../statement.js";

/** ` 3h   12K 1aBcDf-0001Xz-CD <alice@example.com> *** frozen ***`: how long it waits, its size, its name and sender. */
const messageLine =
  /^\s{0,8}\d{1,6}[mhdw]\s{1,8}(?:\d{1,6}(?:\.\d{1,3})?[KMG]?\s{1,8})?[\dA-Za-z]{6}-[\dA-Za-z]{6,11}-[\dA-Za-z]{2,4} <[^>]{0,320}>(?: \([^)]{1,40}\))?(?: (\*\*\* frozen \*\*\*))?\s*$/;

/** Those below it wait, but for those with a D; `+D` are addresses that an alias or a list made. */
const recipientLine = /^\s{2,16}(\+?D )?\s{0,4}<?([^\s<>()@]{1,320}@[^\s<>()@]{1,255})>?\s*$/;

function read(prose: Text): Statement[] | null {
  const { value } = prose;
  const found: Statement[] = [];
  let message: Text | null = null;
  eachLine(value, (start, end) => {
    const line = value.slice(start, Math.min(end, start + 700));
    const head = messageLine.exec(line);
    const recipient = message === null ? null : recipientLine.exec(line);
    if (head !== null) {
      const frozen = head[1] === undefined ? -1 : start + line.indexOf(head[1]);
      message = frozen < 0 ? slice(prose, start, end) : slice(prose, frozen, frozen + head[1]!.length);
    } else if (recipient !== null) {
      const [, delivered, address] = recipient;
      const at = start + line.lastIndexOf(address!);
      const named = stated(address!, slice(prose, at, at + address!.length));
      const action = delivered === undefined ? "delayed" : "delivered";
      found.push(statement({ address: named, action: stated(action, delivered === undefined ? message : null) }));
    } else if (line.trim() === "") message = null;
    return found.length < maxRecipients;
  });
  return found.some(({ action }) => action?.value === "delayed") ? found : null;
}

/** What `exim -bp` (or `mailq`) prints of Exim's queue: who waits; why, only the log tells. */
export default {
  id: "exim-queue",
  marks: [
    { in: "prose", says: "> *** frozen ***\n", sure: true },
    { in: "prose", says: ">\n          " },
    { in: "prose", says: "\n        D " },
    { in: "prose", says: "\n          " },
  ],
  read,
  source: "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_exim_command_line.html (-bp)",
} satisfies Format;
