/**
 * A report as Markdown, to paste into tickets and forges.
 *
 * Whatever a stranger wrote stands in code: in spans and fences that it cannot close, where no renderer looks for links, names
 * of people, numbers of tickets or HTML. Plain words between them are letters and punctuation that mean nothing in Markdown.
 */
import { shownAction } from "../advise/shown-action.js";
import type { Message, Recipient, Report } from "../types.js";
import { asciiForm } from "./domains.js";
import type { Excerpt } from "./excerpt.js";
import { excerptsOf, meaningOf, sureWords, type Page } from "./human.js";
import { ownLine, visible, visibleLine } from "./visible.js";

/** No value in a line is longer; what is, ends in an ellipsis. */
const longest = 500;

/** A report as a section of Markdown, headed by where the message came from. @param carries as for `humanReport` */
export function markdownReport(report: Report, message: Message, page: Page, carries = false): string {
  const { labels } = page;
  const blocks = [
    `## ${code(report.source)}`,
    ...(report.recipients.length === 0
      ? [`${labels.kinds[report.kind]}: ${prose(meaningOf(report, page, carries))}`]
      : []),
    ...report.recipients.flatMap((recipient) => aboutRecipient(recipient, message, page)),
    items(report.warnings.map((warning) => entry(labels.warning, prose(warning.message)))),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n\n`;
}

/** Title, what happened, the facts as a list, and the words that say so in a fence. */
function aboutRecipient(recipient: Recipient, message: Message, page: Page): string[] {
  const { labels } = page;
  const { explanation, address, originalAddress, reason, party } = recipient;
  const sentTo = originalAddress !== null && originalAddress !== address ? originalAddress : null;
  const who = address === null ? prose(labels.nameless) : nameOf(address);
  const also = sentTo === null ? "" : ` (${labels.sentTo} ${nameOf(sentTo)})`;
  const excerpts = excerptsOf(recipient, message, page);
  return [
    `### ${prose(explanation.title)}`,
    `${who}${also}: ${labels.actions[shownAction(recipient)]}`,
    prose(explanation.summary),
    items([
      ...(reason === null ? [] : [entry(labels.reason, reasonOf(recipient, page))]),
      ...(reason === null || party === null ? [] : [entry(labels.move, labels.parties[party])]),
      ...stepsOf(recipient, page),
      entry(labels.again, prose(explanation.retry)),
      ...(reason === null ? [] : [entry(labels.sure, sureWords(recipient, labels))]),
    ]),
    ...(excerpts.length === 0 ? [] : [labels.because, ...excerpts.map(fenced)]),
  ];
}

function reasonOf(recipient: Recipient, { labels }: Page): string {
  const { reason, detail, underlying, replyCode, status, remoteMta, remoteIp } = recipient;
  const codes = [replyCode, status].filter((one) => one !== null).join(" ");
  const host = remoteMta ?? remoteIp;
  const words = [
    code(detail === null ? reason! : `${reason!} (${detail})`),
    underlying === null ? "" : `, ${labels.beneath} ${code(underlying)}`,
    codes === "" ? "" : ` (${code(codes)})`,
    host === null ? "" : ` ${labels.saidBy} ${nameOf(host)}`,
  ];
  return words.join("");
}

function stepsOf({ explanation: { steps } }: Recipient, { labels }: Page): string[] {
  const shown = steps.map(({ text, url }) => `${prose(text)}${url === undefined ? "" : ` ${code(url)}`}`);
  const [only] = shown;
  if (only === undefined) return [];
  if (shown.length === 1) return [entry(labels.steps, only)];
  return [`**${labels.steps}:**\n${shown.map((step, at) => `  ${at + 1}. ${step}`).join("\n")}`];
}

const entry = (label: string, text: string): string => `**${label}${/[?？؟]$/.test(label) ? "" : ":"}** ${text}`;

const items = (entries: readonly string[]): string => entries.map((one) => `- ${one}`).join("\n");

/** A host or an address, with its ASCII form where it has another. */
function nameOf(name: string): string {
  const ascii = asciiForm(name);
  return ascii === null ? code(name) : `${code(name)} (${code(ascii)})`;
}

/** Text as a code span, delimited by more backticks than it holds in a row (CommonMark 6.1). */
export function code(text: string): string {
  const shown = visibleLine(text);
  const inside = shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
  if (inside === "") return "";
  const ticks = "`".repeat(longestRow(inside) + 1);
  const pad = inside.startsWith("`") || inside.endsWith("`") ? " " : "";
  return `${ticks}${pad}${inside}${pad}${ticks}`;
}

/** An excerpt in a fence of more backticks than it holds in a row (CommonMark 4.5). */
function fenced({ before, marked, after }: Excerpt): string {
  const text = visible(`${before}${marked}${after}`.replace(/\r\n?/g, "\n").replaceAll("\t", "  ")).replace(
    /^\n+|\s+$/g,
    "",
  );
  const ticks = "`".repeat(Math.max(3, longestRow(text) + 1));
  return `${ticks}text\n${text}\n${ticks}`;
}

const longestRow = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map((row) => row.length));

/** What may stand before and after a word without meaning anything in Markdown. */
const [opening, closing] = [`["'“”‘’«»„(¿¡]*`, `[.,;:!?)"'“”’»…%،؛؟]*`];

/** A word of letters, marks and digits, and a dash. What begins as the address of a page does is made a link by some. */
const plainWord = new RegExp(
  `^${opening}(?!www\\.)[\\p{L}\\p{M}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}’'-]*[\\p{L}\\p{M}\\p{Nd}])?${closing}$|^[–—]?$`,
  "u",
);

/** Nothing but signs: what is left between words of scripts that write no blanks. */
const onlySigns = new RegExp(`^${opening}${closing}$`, "u");

/** Any other, with what stands around it. */
const otherWord = new RegExp(`^(${opening})(.+?)(${closing})$`, "su");

/** Letters and punctuation of scripts that write no blanks between words. */
const unspaced = /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}ー・。、，：；！？（）「」]+)/u;

/**
 * Sentences of ours, into which words of the message have been filled: what is no plain word (addresses, hosts, codes, markup)
 * stands in code.
 */
export function prose(text: string): string {
  const words = ownLine(text)
    .split(" ")
    .map((word) => {
      if (plainWord.test(word)) return word;
      // Every second piece is of the scripts that the expression names.
      return word
        .split(unspaced)
        .map((piece, at) => (at % 2 === 1 ? piece : inCode(piece)))
        .join("");
    });
  // A number at the beginning would start a list.
  return words.join(" ").replace(/^(\d+)([.)])/, "$1\\$2");
}

function inCode(word: string): string {
  if (plainWord.test(word) || onlySigns.test(word)) return word;
  const [, before = "", inside = word, after = ""] = otherWord.exec(word) ?? [];
  return `${before}${code(inside)}${after}`;
}
