/** The page of an SMTP reply code: what it means, and at which step of the dialogue it means what. */
import { reasons } from "../../../undelivered/knowledge/reasons.js";
import { replyCodes } from "../../../undelivered/knowledge/status-codes.js";
import type { ReplyCodeInfo, ReplyCodePrior } from "../../../undelivered/knowledge/status-codes.js";
import type { Command } from "../../../undelivered/src/types.js";
import { parties } from "../english.js";
import { countBy, groupBy } from "../groups.js";
import { block, bullets, code, link, page, plain, section, table } from "../markdown.js";
import { answer, reasonLink, said, varied } from "../said.js";
import { answerTo, samples } from "../samples.js";
import { trustNames } from "../words/labels.js";

const mostSamples = 8;
const byReply = groupBy(samples, ({ recipient }) => recipient.replyCode);

/** One SMTP reply code; what is known of it is null for a code that only samples have. */
export interface ReplyPage {
  number: number;
  info: ReplyCodeInfo | null;
}

export const replyPages: readonly ReplyPage[] = [
  ...new Set([...replyCodes.map((one) => one.code), ...[...byReply.keys()].filter((number) => number !== null)]),
]
  .sort((one, other) => one - other)
  .map((number) => ({ number, info: replyCodes.find((one) => one.code === number) ?? null }));

const steps: Record<Command, string> = {
  CONNECT: "when the connection is made",
  EHLO: "to the greeting (EHLO)",
  STARTTLS: "when encryption is asked for (STARTTLS)",
  AUTH: "to the login (AUTH)",
  MAIL: "to the sender's address (MAIL FROM)",
  RCPT: "to the recipient's address (RCPT TO)",
  DATA: "before the message (DATA)",
  EOM: "after the message (end of DATA)",
};

export const replyMeaning = ({ info }: ReplyPage): string =>
  info === null ? "This code is not registered. It is known from replies alone." : plain(info.meaning);

export function replyCodePageOf(one: ReplyPage): string {
  const { number, info } = one;
  const found = byReply.get(number) ?? [];
  const bare = answerTo(String(number));
  return page([
    `# ${number}`,
    replyMeaning(one),
    section("## What it means", [
      number < 500
        ? "It begins with 4: the server refuses for now, and the sending server tries again by itself (RFC 5321 section 4.2.1)."
        : "It begins with 5: the server refuses for good, and the message is returned (RFC 5321 section 4.2.1).",
      info !== null && trustNames[info.trust],
      info !== null && byStep(info),
    ]),
    section("## What practice makes of it", [
      found.length > 0 &&
        table(
          ["Reason", "Samples", "Whose move"],
          countBy(found, ({ reason }) => reason).map(([reason, count]) => [
            reasonLink(reason),
            String(count),
            parties[reasons[reason].party],
          ]),
        ),
      found.length === 0 && "No reply with it is among our samples; servers seldom write it.",
    ]),
    section("## The code alone", bare === undefined ? [] : [block(String(number)), answer(bare)]),
    section("## How it looks", varied(found, mostSamples, ({ reason }) => reason).map(said)),
    section("## Related codes", [
      bullets(
        neighbours(one).map(
          (other) => `${link(code(String(other.number)), `${other.number}.md`)}: ${replyMeaning(other)}`,
        ),
      ),
    ]),
  ]);
}

function byStep(info: ReplyCodeInfo): string {
  const rows = Object.entries(info.at) as [Command, ReplyCodePrior][];
  const general = `Where nothing else is known, it is read as ${reasonLink(info.reason, info.detail ?? null)}.`;
  if (rows.length === 0) return general;
  return `${general} What it answers tells more:\n\n${table(
    ["Said", "Read as"],
    rows.map(([command, { reason, detail }]) => [steps[command], reasonLink(reason, detail ?? null)]),
  )}`;
}

function neighbours(one: ReplyPage): ReplyPage[] {
  const at = replyPages.indexOf(one);
  return replyPages.slice(Math.max(0, at - 2), at + 3).filter((other) => other !== one);
}
