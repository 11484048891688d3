/** Nothing that a terminal, a page or a program would obey comes out of any form of output. */
import { humanReport } from "../../../src/cli/human.js";
import { labelsFor } from "../../../src/cli/labels.js";
import { markdownReport } from "../../../src/cli/markdown.js";
import { jsonLine } from "../../../src/cli/visible.js";
import { markupIn } from "../../markdown-markup.js";
import type { Check } from "./subject.js";

/** Control characters but LF, halves of characters, and what nobody sees (but the selectors of emoji). */
export const obeyed =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ud800-\udfff]|(?![\ufe00-\ufe0f])[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;

const first = (text: string): string => {
  const at = text.search(obeyed);
  return JSON.stringify(text.slice(Math.max(0, at - 30), at + 10));
};

/** The report for a person, with and without colour. */
export const terminalObeysNothing: Check = ({ report, message, options }) => {
  const labels = labelsFor(options);
  const plain = humanReport(report, message, { terminal: { width: 80, colour: false }, labels, options });
  const coloured = humanReport(report, message, { terminal: { width: 80, colour: true }, labels, options });
  const faults: string[] = [];
  // Names in Latin letters inside Arabic text are kept in one piece by marks of our own, always in pairs on one line.
  const withoutOurs = plain.replace(/\u2068([^\u2066-\u2069\n]*)\u2069/g, "$1");
  if (obeyed.test(withoutOurs)) faults.push(`the terminal would obey ${first(withoutOurs)}`);
  const withoutColour = coloured.replace(/\x1b\[\d{1,2}m/g, "").replace(/\u2068([^\u2066-\u2069\n]*)\u2069/g, "$1");
  if (obeyed.test(withoutColour)) faults.push(`the terminal would obey ${first(withoutColour)} in colour`);
  return faults;
};

/** Markdown in which nothing of the message is markup. */
export const markdownIsOurs: Check = ({ report, message, options }) => {
  const page = { terminal: { width: 80, colour: false }, labels: labelsFor(options), options };
  const markdown = markdownReport(report, message, page);
  return [...markupIn(markdown), ...(obeyed.test(markdown) ? [`it holds ${first(markdown)}`] : [])];
};

/** JSON on one line that reads back as the same value. */
export const jsonReadsBack: Check = ({ report, json }) => {
  const line = jsonLine(report);
  const faults: string[] = [];
  if (/\n/.test(line) || obeyed.test(line)) faults.push(`the line holds ${first(line)}`);
  if (JSON.stringify(JSON.parse(line)) !== json) faults.push("the line reads back as something else");
  return faults;
};
