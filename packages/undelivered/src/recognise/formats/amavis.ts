import { findAddresses } from "../addresses.js";
import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

/** `to the following recipient:` and a line for each, `-> user@example.org`; above it `banned name: .exe` or `virus: NAME`, below it what it was considered. */
function read(prose: Text): Statement[] | null {
  const found =
    /^[ \t]*(?:banned|virus|spam|bad header|viruses|names?)[^\n:]{0,40}: [^\n]+$|^was considered unsolicited bulk e-mail\b/im.exec(
      prose.value,
    );
  const reason = found === null ? null : fold(slice(prose, found.index, found.index + found[0].length));
  const statements = [...prose.value.matchAll(/^-> (.+)$/gm)].flatMap((line) =>
    findAddresses(line[1]!).map(({ address }) =>
      statement({ address: stated(address), action: stated("failed"), diagnostic: reason }),
    ),
  );
  if (statements.length > 0) return statements;
  // Who pastes the letter may leave out its first lines.
  return reason === null ? null : [statement({ action: stated("failed"), diagnostic: reason })];
}

/** Amavis: notices to the sender of what it stopped. */
export default {
  id: "amavis",
  marks: [
    { in: "prose", says: "Our content checker found", sure: true },
    { in: "prose", says: "unsolicited bulk e-mail (UBE)", sure: true },
    { in: "prose", says: "Delivery of the email was stopped!" },
    { in: "from", says: "Content-filter at " },
  ],
  read,
  source: "https://gitlab.com/amavis/amavis (notification templates)",
} satisfies Format;
