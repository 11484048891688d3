/** Which enhanced status codes have a page together: those of one number in any class, and ranges that mean one thing. */
import { statusCodes } from "../../undelivered/knowledge/status-codes.js";
import type { StatusCodeInfo } from "../../undelivered/knowledge/status-codes.js";
import { groupBy, unique } from "./groups.js";
import { samples } from "./samples.js";

/** One page of codes. */
export interface CodePage {
  /** The file's name and the page's id: `x.7.1`, `5.7.511`, `5.7.606-649`. */
  name: string;
  /** The codes as replies have them: `5.7.1`, `4.7.1`. */
  codes: string[];
  /** What is known of them; empty for a code that only samples have. */
  entries: StatusCodeInfo[];
}

/** Fewer neighbours than these are no range. */
const shortestRange = 3;

/** The two numbers after the class: `7.1` of `5.7.1` and of `x.7.1`. */
const numberOf = (code: string): string => code.slice(code.indexOf(".") + 1);

const [ranged, single] = splitRanges(statusCodes);
const seen = unique(samples.flatMap(({ recipient }) => recipient.status ?? []));
const covered = new Set(ranged.flatMap(({ codes }) => codes));

/** All pages, in the order of their numbers. */
export const codePages: readonly CodePage[] = [...ranged, ...singlePages()].sort(byNumber);

const pageOf = new Map(codePages.flatMap((page) => page.codes.map((code) => [code, page] as const)));

/** The page of a code, from a page one folder below docs/. */
export function codePageOf(code: string): string {
  const page = pageOf.get(code);
  return page === undefined ? "../status-codes/README.md" : `../status-codes/${page.name}.md`;
}

function singlePages(): CodePage[] {
  const known = groupBy(single, ({ code }) => numberOf(code));
  const unknown = groupBy(
    seen.filter((code) => !covered.has(code)),
    numberOf,
  );
  return unique([...known.keys(), ...unknown.keys()]).map((number) => {
    const entries = known.get(number) ?? [];
    const written = unknown.get(number) ?? [];
    const names = unique([...entries.map(({ code }) => code), ...written]);
    const name = names.length === 1 ? names[0]! : `x.${number}`;
    const any = name.startsWith("x.");
    return { name, codes: any ? [`5.${number}`, `4.${number}`] : [name], entries };
  });
}

/** Neighbours that mean the same share a page; gives those, and all other entries. */
function splitRanges(all: readonly StatusCodeInfo[]): [CodePage[], StatusCodeInfo[]] {
  const ranges: CodePage[] = [];
  const others: StatusCodeInfo[] = [];
  for (let at = 0; at < all.length;) {
    let end = at + 1;
    while (end < all.length && continues(all[end - 1]!, all[end]!)) end++;
    const run = all.slice(at, end);
    if (run.length >= shortestRange) ranges.push(rangePage(run));
    else others.push(...run);
    at = end;
  }
  return [ranges, others];
}

function continues(one: StatusCodeInfo, next: StatusCodeInfo): boolean {
  const [cls, subject, detail] = one.code.split(".");
  return next.code === `${cls}.${subject}.${Number(detail) + 1}` && next.meaning === one.meaning && cls !== "x";
}

function rangePage(run: StatusCodeInfo[]): CodePage {
  const codes = run.map(({ code }) => code);
  return { name: `${codes[0]}-${codes.at(-1)!.split(".")[2]}`, codes, entries: run.slice(0, 1) };
}

function byNumber({ name: one }: CodePage, { name: other }: CodePage): number {
  const [a, b] = [one, other].map((name) => numberOf(name).split(/[.-]/).map(Number)) as [number[], number[]];
  return a[0]! - b[0]! || a[1]! - b[1]! || (one < other ? -1 : 1);
}
