/** Samples of real wording out of the rules, each run through the engine: what a page says about it is what came out. */
import { languages } from "../../undelivered/knowledge/languages/index.js";
import { providerHelp } from "../../undelivered/knowledge/provider-help/index.js";
import { providers } from "../../undelivered/knowledge/providers.js";
import { ruleFiles } from "../../undelivered/knowledge/rules/index.js";
import { messageOf } from "../../undelivered/src/cli/example.js";
import { explain } from "../../undelivered/src/explain.js";
import type { Blocklist, Example, Layer, Reason, Recipient, Rule } from "../../undelivered/src/types.js";

/** A piece of text that servers or programs write, and what the engine says about it. */
export interface Sample {
  /** What the reader may paste: the reply itself, or the fields of a delivery report around it. */
  shown: string;
  layer: Layer;
  /** Who writes so: the operator who is known to refuse, or the one whose file holds the sample. */
  operator: string | null;
  /** English name of the language of its file; null for what is said in English or by servers. */
  language: string | null;
  recipient: Recipient;
  reason: Reason;
  /** Other reasons that the rule names for the same words. */
  alternatives: readonly Reason[];
}

/** A reply that speaks of its recipient first: `550 5.1.1 <bob@example.com>: ...`. */
const addressed = /^\d{3}[- ](?:\d\.\d+\.\d+ )?<([^\s<>][^\s<>@]*@[^\s<>]+)>(?!: sender)/i;

/** Every sample of every rule, in the order of the files. */
export const samples: readonly Sample[] = [
  ...ruleFiles.flatMap(({ layer, rules }) => rules.flatMap((rule) => samplesOf(rule, layer, null))),
  ...languages.flatMap(({ tag, name, rules }) =>
    rules.flatMap((rule) => samplesOf(rule, "phrase", tag === "en" ? null : name)),
  ),
];

/** The same, and the examples of operators' codes, which stand before those of rules; each text once. */
export const samplesWithCodes: readonly Sample[] = distinct([
  ...providerHelp.flatMap(({ codes = [] }) =>
    codes.flatMap(({ example }) => (example === undefined ? [] : (judged(example, "provider", null, null) ?? []))),
  ),
  ...samples,
]);

function distinct(all: readonly Sample[]): Sample[] {
  const byText = new Map<string, Sample>();
  for (const one of all) if (!byText.has(one.shown)) byText.set(one.shown, one);
  return [...byText.values()];
}

function samplesOf(rule: Rule, layer: Layer, language: string | null): Sample[] {
  return rule.matches.flatMap((example) => judged(example, layer, language, rule) ?? []);
}

/** The sample of an example; null where the engine's answer hangs on more than can be shown in a few lines. */
function judged(example: Example, layer: Layer, language: string | null, rule: Rule | null): Sample | null {
  const shown = shownAs(example);
  const decided = explain(messageOf(example)).recipients.find((one) => rule === null || decidedBy(one, rule.id));
  const recipient = answerTo(shown);
  if (recipient?.reason == null || recipient.reason !== decided?.reason) return null;
  const alternatives = (rule?.alternatives ?? []).map((one) => one.reason);
  return {
    shown,
    layer,
    operator: operatorOf(recipient, rule),
    language,
    recipient,
    reason: recipient.reason,
    alternatives,
  };
}

function operatorOf({ provider }: Recipient, rule: Rule | null): string | null {
  const file = rule?.id.split("/")[0];
  return provider ?? providers.find(({ id }) => id === file)?.id ?? null;
}

function decidedBy({ evidence }: Recipient, rule: string): boolean {
  return evidence.some((one) => one.supports === "reason" && one.rule === rule);
}

/** What the engine says about a text that is pasted: its first recipient. */
export function answerTo(text: string): Recipient | undefined {
  return explain(text).recipients[0];
}

/** A bare text stands as it is; an example with more to it as the fields of a delivery report (RFC 3464). */
function shownAs(example: Example): string {
  if (typeof example === "string") return example;
  const { text, remoteMta, command, status, recipient, reportingMta, action } = example;
  const asked = command === undefined ? "" : ` (in reply to ${command === "EOM" ? "end of DATA" : command} command)`;
  const fields: [string, string | undefined][] = [
    ["Reporting-MTA: dns; ", reportingMta],
    ["Final-Recipient: rfc822; ", recipient ?? addressed.exec(text)?.[1] ?? "recipient@example.org"],
    ["Action: ", action ?? "failed"],
    ["Status: ", status ?? /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? "5.0.0"],
    ["Remote-MTA: dns; ", remoteMta],
    ["Diagnostic-Code: smtp; ", `${text.replace(/\s*\n\s*/g, " ")}${asked}`],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [name + value])).join("\n");
}

/**
 * What Postfix answers where its administrator asks a list (`reject_rbl_client`, `reject_rhsbl_sender`), with the first name
 * by which the engine knows the list; empty where none of them leads there.
 */
export function postfixSample({ id, says, lists }: Blocklist): Sample[] {
  const zones = [...says].sort((one, other) => Number(other.includes(".")) - Number(one.includes(".")));
  const subject =
    lists === "domain" || lists === "url" ? "Sender address [anna@example.com]" : "Client host [192.0.2.7]";
  for (const zone of zones) {
    const shown = `554 5.7.1 Service unavailable; ${subject} blocked using ${zone}`;
    const recipient = answerTo(shown);
    if (recipient?.reason == null || recipient.facts["list"] !== id) continue;
    return [
      {
        shown,
        layer: "mechanism",
        operator: null,
        language: null,
        recipient,
        reason: recipient.reason,
        alternatives: [],
      },
    ];
  }
  return [];
}
