import { explain } from "../explain.js";
import type { Example, Rule } from "../types.js";
import { messageOf } from "./example.js";
import { write } from "./output.js";
import { readRules } from "./rules-file.js";
import { visibleLine } from "./visible.js";

/** `undelivered rules test FILE...`: the shape of every rule, then its examples. Gives the exit status. */
export async function rulesTestCommand(files: readonly string[]): Promise<number> {
  let failures = 0;
  for (const file of files) {
    const { rules, problems } = await readRules(file);
    for (const problem of problems) process.stderr.write(`${visibleLine(problem)}\n`);
    const wrong = rules.flatMap((rule) => examplesGoneWrong(rule, rules));
    for (const { rule, what } of wrong) process.stderr.write(`${visibleLine(`${file}: ${rule.id}: ${what}`)}\n`);
    for (const rule of rules.filter(({ matches }) => matches.length === 0)) {
      process.stderr.write(
        `${visibleLine(`${file}: ${rule.id}`)}: has no examples; paste a real reply into \`matches\`\n`,
      );
    }
    failures += problems.length + wrong.length;
    const examples = rules.reduce((sum, rule) => sum + rule.matches.length + (rule.misses?.length ?? 0), 0);
    const verdict = problems.length + wrong.length === 0 ? "all right" : `${problems.length + wrong.length} wrong`;
    await write(`${file}: ${rules.length} rules, ${examples} examples: ${verdict}\n`);
  }
  return failures > 0 ? 1 : 0;
}

interface Wrong {
  rule: Rule;
  what: string;
}

/** Examples that do not end where the rule says; other rules of the file may take them. */
function examplesGoneWrong(rule: Rule, rules: readonly Rule[]): Wrong[] {
  const wrong: Wrong[] = [];
  for (const example of rule.matches) {
    const { winners, reasons } = outcomeOf(example, rules);
    if (winners.includes(rule.id)) continue;
    const instead =
      winners.length > 0
        ? `${winners.join(", ")} decided`
        : `no rule of yours spoke (${reasons.join(", ") || "no recipient"})`;
    wrong.push({ rule, what: `does not match its example ${quoted(example)}: ${instead}` });
  }
  for (const example of rule.misses ?? []) {
    if (outcomeOf(example, rules).winners.includes(rule.id)) {
      wrong.push({ rule, what: `matches ${quoted(example)}, which it should miss` });
    }
  }
  return wrong;
}

/** Which rules decided about an example, and for which reasons. */
function outcomeOf(example: Example, rules: readonly Rule[]): { winners: string[]; reasons: string[] } {
  const { recipients } = explain(messageOf(example), { rules });
  const decided = recipients.flatMap(({ evidence }) => evidence.filter(({ supports }) => supports === "reason"));
  return {
    winners: [...new Set(decided.flatMap(({ rule }) => (rule === null ? [] : [rule])))],
    reasons: recipients.flatMap(({ reason }) => (reason === null ? [] : [reason])),
  };
}

function quoted(example: Example): string {
  const text = (typeof example === "string" ? example : example.text).replace(/\s+/g, " ");
  return JSON.stringify(text.length > 70 ? `${text.slice(0, 69)}…` : text);
}
