/**
 * What stands above a report that somebody forwarded and pasted: who sent it, when, to whom and about what, as mail programs put it
 * there, and above that what he asks.
 */
import { coverLabels } from "../../knowledge/cover-labels.js";
import { slice } from "../read/stretches.js";
import type { Text } from "../types.js";
import { hasCode } from "./replies.js";
import { isMailSystem } from "./signs.js";
import { wordsInHeader, wordsInText } from "./words.js";

type Label = keyof typeof coverLabels;

/** Lines by the label that they begin with. */
type Block = Partial<Record<Label, string>> & { start: number; end: number };

/** Nobody asks longer questions about a report. */
const longestQuestion = 2_000;

const labelled = /^[ \t*>]{0,8}([^\s:：*][^\n:：*]{0,23}?)[ \t]{0,4}\*{0,2}[:：]\*{0,2}[ \t]{0,8}(\S[^\n]*)?$/u;

/** Yahoo writes all of it in one line. */
const inOneLine =
  /^[-\s>]{0,20}(?:[^\n:]{1,40}-{4,6} {0,2})?From: (?<from>[^\n]{1,200}?)To: [^\n]{1,300}?Sent: [^\n]{1,80}?Subject: (?<subject>[^\n]{1,300})$/m;

let labels: Map<string, Label> | null = null;

function labelOf(word: string): Label | undefined {
  labels ??= new Map(
    Object.entries(coverLabels).flatMap(([label, words]) => words.split("|").map((one) => [one, label as Label])),
  );
  return labels.get(word.toLowerCase());
}

/** The text of the report without it; the text as it is where there is none, or where something else was forwarded. */
export function uncovered(text: Text): Text {
  const block = blockIn(text.value);
  if (block === null || !isOfReport(block)) return text;
  const above = slice(text, 0, block.start);
  // Below words of a failure stands the message that was returned, and this is its header.
  const tells = wordsInText(above.value).hits.some(({ role }) => role === "failure" || role === "delay");
  const isAll = !/\S/.test(text.value.slice(block.end));
  return tells || isAll || hasCode(above) ? text : slice(text, block.end, text.value.length);
}

/** A mail system sent it, or its subject says what became of a message. */
const isOfReport = ({ from = "", subject = "" }: Block): boolean =>
  isMailSystem(from) ||
  wordsInHeader(subject).some(({ role }) => role === "subject-failure" || role === "subject-delay");

function blockIn(value: string): Block | null {
  const line = inOneLine.exec(value.slice(0, longestQuestion));
  if (line === null) return linesIn(value);
  return { ...line.groups, start: line.index, end: line.index + line[0].length };
}

/** The first three labels in lines that follow each other: from whom, and two of when, to whom, about what. */
function linesIn(value: string): Block | null {
  let block: Block | null = null;
  let found = 0;
  for (let start = 0; start < value.length && start < longestQuestion;) {
    const feed = value.indexOf("\n", start);
    const end = feed < 0 ? value.length : feed;
    const [, word, said = ""] = labelled.exec(value.slice(start, Math.min(end, start + 400))) ?? [];
    const label = word === undefined ? undefined : labelOf(word);
    if (label !== undefined) {
      block ??= { start, end };
      if (block[label] === undefined) found++;
      block[label] ??= said;
      block.end = end;
    } else if (block !== null) {
      if (found >= 3 && block.from !== undefined) return block;
      block = null;
      found = 0;
    }
    start = end + 1;
  }
  return null;
}
