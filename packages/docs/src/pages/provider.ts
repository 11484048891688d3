/** The page of an operator: how to know it, where to ask, what its codes mean, how its refusals look. */
import { blocklists } from "../../../undelivered/knowledge/blocklists.js";
import { helpOf } from "../../../undelivered/knowledge/provider-help.js";
import { providers } from "../../../undelivered/knowledge/providers.js";
import { statusCodes } from "../../../undelivered/knowledge/status-codes.js";
import type { OperatorCode, Provider, ProviderHelp } from "../../../undelivered/src/types.js";
import { codePages } from "../codes.js";
import { needWords } from "../english.js";
import { groupBy, unique } from "../groups.js";
import { shownUrl, sourceLink, templateLink } from "../links.js";
import { bullets, code, link, page, plain, section, table } from "../markdown.js";
import { reasonLink, said, varied } from "../said.js";
import { samplesWithCodes } from "../samples.js";
import { meaningOf, titleOf } from "./status-code.js";

const mostSamples = 12;
const byProvider = groupBy(samplesWithCodes, ({ operator }) => operator);
const nameOf = new Map(providers.map(({ id, name }) => [id, name]));
const listOf = new Map(blocklists.map((list) => [list.id, list]));

export function providerPageOf(provider: Provider): string {
  const { id, name } = provider;
  const help = helpOf(id);
  const found = byProvider.get(id) ?? [];
  const looks = varied(found, mostSamples, ({ reason }) => reason).map(said);
  return page([
    `# ${plain(name)} (${code(id)})`,
    standing(help) ?? lead(name, help),
    section("## How to recognise it", recognised(provider)),
    section("## Where to ask", help === undefined ? [] : places(help)),
    section("## What its codes mean", [help?.codes && codeTable(help.codes), ownCodes(id)]),
    section("## How its refusals look", looks.length > 0 ? looks : [noDialect(help)]),
    section("## What it expects of senders", [notes(help)]),
    section("## Its block lists", [lists(help)]),
    section("## Sources", [bullets(sources(provider, help))]),
  ]);
}

const lead = (name: string, help: ProviderHelp | undefined): string =>
  help === undefined
    ? `How to recognise a refusal by ${plain(name)}.`
    : `How to recognise a refusal by ${plain(name)}, what it means, and where to ask.`;

/** What has become of it, where it is no longer what it was. */
function standing(help: ProviderHelp | undefined): string | undefined {
  if (help?.status === "dead") return `**It has ended** (${help.since}). Nobody can be asked there any more.`;
  if (help?.status === "merged")
    return `**It has gone over** to ${link(plain(nameOf.get(help.into!)!), `${help.into}.md`)} (${help.since}).`;
  return undefined;
}

const noDialect = (help: ProviderHelp | undefined): string =>
  help?.lists === undefined
    ? "We know no wording of its own. Its refusals are read like those of any server."
    : "Other servers refuse in its name: the pages of its lists show how.";

function recognised({ hosts, says = [] }: Provider): (string | false)[] {
  return [
    hosts.length > 0 && `By the host that answers: ${hosts.map(code).join(", ")}, and every host below.`,
    says.length > 0 && `By words that only its servers write: ${says.map(code).join(", ")}.`,
    hosts.length + says.length === 0 && "By the wording of its refusals, as it stands below.",
  ];
}

function places({ removal, page: codesPage, postmaster = [] }: ProviderHelp): string[] {
  const lines: string[] = [];
  if (removal !== undefined) {
    lines.push(`To be let in again: ${templateLink(shownUrl(removal.url), removal.url)}`);
    const needs = needWords(removal.needs ?? []);
    if (needs.length > 0) lines.push(`What is asked for there: ${needs.join(", ")}`);
  }
  if (codesPage !== undefined)
    lines.push(`About its refusals: ${templateLink(shownUrl(codesPage.url), codesPage.url)}`);
  for (const { name, url } of postmaster) lines.push(`For those who send: ${templateLink(name, url)}`);
  return lines.length === 0 ? ["No form or address for removal is known."] : [bullets(unique(lines))];
}

function codeTable(codes: readonly OperatorCode[]): string {
  return table(
    ["Code", "Meaning", "Reason"],
    codes.map(({ code: written, meaning, reason, detail, page: own, removal }) => [
      (typeof written === "string" ? [written] : written).map(code).join(", "),
      plain(meaning) +
        (removal === undefined ? "" : ` ${templateLink("Form", removal)}.`) +
        (own === undefined ? "" : ` ${templateLink("Its page", own)}.`),
      reasonLink(reason, detail ?? null),
    ]),
  );
}

/** Enhanced status codes that this operator alone uses so. */
function ownCodes(id: string): string {
  const own = new Set(statusCodes.filter((entry) => entry.provider === id));
  const pages = codePages.filter(({ entries }) => entries.some((entry) => own.has(entry)));
  if (pages.length === 0) return "";
  const rows = pages.map((one) => {
    const entry = one.entries.find((each) => own.has(each))!;
    const meaning = one.entries[0] === entry ? meaningOf(one) : plain(entry.meaning);
    return [
      link(titleOf(one), `../status-codes/${one.name}.md`),
      meaning,
      reasonLink(entry.reason, entry.detail ?? null),
    ];
  });
  return `Enhanced status codes that it uses in its own way:\n\n${table(["Code", "Meaning", "Reason"], rows)}`;
}

function notes(help: ProviderHelp | undefined): string {
  return bullets(
    (help?.notes ?? []).map(
      ({ text, source, seen }) =>
        `${plain(text)}${source === undefined ? "" : ` Source: ${sourceLink(source, seen ?? help!.seen)}.`}`,
    ),
  );
}

function lists(help: ProviderHelp | undefined): string {
  return bullets((help?.lists ?? []).map((id) => link(plain(listOf.get(id)!.name), `../blocklists/${id}.md`)));
}

/** Each source once, with the latest month in which it was seen. */
function sources({ source, seen }: Provider, help: ProviderHelp | undefined): string[] {
  const facts = help === undefined ? [] : [help.removal, help.page, ...(help.postmaster ?? []), ...(help.codes ?? [])];
  const months = new Map<string, string>();
  for (const one of [{ source, seen }, help, ...facts]) {
    if (one?.source === undefined) continue;
    const month = one.seen ?? help!.seen;
    if (month > (months.get(one.source) ?? "")) months.set(one.source, month);
  }
  return [...months].map(([url, month]) => sourceLink(url, month));
}
