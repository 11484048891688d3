import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Action, Statement, Text } from "../../types.js";

const outcomes: Record<string, Action> = { "**": "failed", "==": "delayed", "=>": "delivered", "->": "delivered" };

/** `** user@example.org R=router T=transport H=host [address]: reason`: the flag tells what became of the recipient. */
const entry = /(?:^|\s)(\*\*|==|=>|->) ([^\s<>]{1,320}@[^\s<>]{1,255})( [^\n]{0,400}? [RTH]=[^\n]{0,2000})$/gm;

function read(prose: Text): Statement[] | null {
  const statements: Statement[] = [];
  for (const found of prose.value.slice(0, 1_000_000).matchAll(entry)) {
    const one = statement({ address: stated(found[2]!), action: stated(outcomes[found[1]!] ?? "failed") });
    const end = found.index + found[0].length;
    const colon = found[3]!.indexOf(": ");
    if (colon >= 0) one.diagnostic = fold(slice(prose, end - found[3]!.length + colon + 2, end));
    const host = / H=([a-z0-9][\w.-]{0,252}) \[([0-9a-f.:]{3,45})\]/i.exec(found[3]!);
    if (host !== null) [one.remoteMta, one.remoteIp] = [stated(host[1]!.toLowerCase()), host[2]!];
    statements.push(one);
  }
  return statements.length > 0 ? statements : null;
}

/** Lines of Exim's main log, as postmasters paste them. */
export default {
  id: "exim-log",
  marks: [
    { in: "prose", says: " R=" },
    { in: "prose", says: " T=" },
    { in: "prose", says: " ** " },
    { in: "prose", says: " == " },
  ],
  read,
  source: "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html",
} satisfies Format;
