import type { Layer, Rule } from "../types.js";
import { write } from "./output.js";
import { suggestion } from "./suggestion.js";
import { styled, terminalOf } from "./terminal.js";
import { jsonLine } from "./visible.js";
import { reasonIds, providerIds } from "./vocabulary.js";

type Listed = Rule & { layer: Layer };

/** Every rule with its layer, in the order of their ids. */
async function allRules(): Promise<Listed[]> {
  const { languages } = await import("../../knowledge/languages/index.js");
  const { ruleFiles } = await import("../../knowledge/rules/index.js");
  const own = ruleFiles.flatMap(({ layer, rules }) => rules.map((rule) => ({ layer, ...rule })));
  const spoken = languages.flatMap(({ rules }) => rules.map((rule) => ({ layer: "phrase" as const, ...rule })));
  return [...own, ...spoken].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `undelivered rules list [TEXT]`: the rules that the program knows. Gives the exit status. */
export async function rulesListCommand(text: string | undefined, flags: { json?: boolean }): Promise<number> {
  const wanted = text?.toLowerCase() ?? "";
  const has = (rule: Listed): boolean =>
    [rule.id, rule.reason, rule.when.provider ?? ""].some((part) => part.includes(wanted));
  const found = (await allRules()).filter(has);
  if (found.length === 0) {
    const near = suggestion(wanted, [...reasonIds, ...providerIds]);
    process.stderr.write(`undelivered: no rule has ${text} in its id, reason or provider.${near}\n`);
    return 1;
  }
  const terminal = terminalOf(process.stdout);
  const wide = Math.max(...found.map(({ id }) => id.length));
  for (const rule of found) {
    const line = `${rule.id.padEnd(wide)}  ${rule.layer.padEnd(9)}  ${rule.reason}${rule.detail ? ` (${rule.detail})` : ""}`;
    await write(flags.json ? `${jsonLine(rule)}\n` : `${line}  ${styled(terminal, "dim", rule.source)}\n`);
  }
  if (!flags.json && process.stdout.isTTY) await write(styled(terminal, "dim", `${found.length} rules\n`));
  return 0;
}
