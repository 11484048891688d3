import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

/** `Error-For:` a recipient; a number that is of no use to people, or an enhanced status code; and what is wrong. */
const block =
  /^Error-For:[ \t]*(?<address>[^\s<>]{1,320})(?:[ \t][^\n]*)?\n(?:Error-Code: ?(?:(?<status>[245]\.\d{1,3}\.\d{1,3})\n|[^\n]*\n))?(?:Error-Text: ?(?<reason>\S[^\n]{0,900}))?/dgm;

function read(prose: Text): Statement[] | null {
  const statements = [...prose.value.matchAll(block)].map(({ indices }) => {
    const told = (name: string): Text | null => {
      const place = indices?.groups?.[name];
      return place === undefined ? null : fold(slice(prose, ...place));
    };
    const [address, status] = [told("address")!, told("status")];
    return statement({
      address: stated(address.value, address),
      action: stated("failed"),
      status: status === null ? null : stated(status.value, status),
      diagnostic: told("reason"),
    });
  });
  return statements.length > 0 ? statements : null;
}

/** The list of errors that LISTSERV reads, as LMail, LSMTP and MX of VMS write it: a group of lines for each recipient. */
export default {
  id: "lmail",
  marks: [
    { in: "prose", says: "\nError-For: ", sure: true },
    { in: "prose", says: "\nError-End: ", sure: true },
  ],
  original: ["------------------------------ Rejected message"],
  read,
  source: "https://www.lsoft.com/manuals/ (LSMTP, delivery error reports); MX for OpenVMS",
} satisfies Format;
