import { whyRules, type Hearing, type Voice } from "../classify/why.js";
import { read } from "../read/read.js";
import { recognise } from "../recognise/recognise.js";
import { Failure, type Trouble } from "./failure.js";
import { inputs } from "./inputs.js";
import { write } from "./output.js";
import { settingsFrom, type Flags } from "./settings.js";
import { styled, terminalOf } from "./terminal.js";
import { jsonLine, visibleLine } from "./visible.js";

/** `undelivered rules why FILE`: which rules spoke, with what weight, and which won. Gives the exit status. */
export async function rulesWhyCommand(file: string, flags: Flags & { json?: boolean }): Promise<number> {
  const options = await settingsFrom(flags);
  const troubles: Trouble[] = [];
  for await (const { source, bytes } of inputs([file], (trouble) => troubles.push(trouble))) {
    const hearings = whyRules(recognise(read(bytes)), options);
    if (flags.json) for (const hearing of hearings) await write(`${jsonLine({ source, ...hearing })}\n`);
    else await write(told(source, hearings));
  }
  for (const trouble of troubles) throw new Failure(trouble.message, 1);
  return 0;
}

function told(source: string, hearings: readonly Hearing[]): string {
  if (hearings.length === 0) return `${visibleLine(source)}: no recipient is spoken of, so no rule was asked\n`;
  return hearings.map(hearingText).join("\n");
}

function hearingText({ address, reason, confidence, voices }: Hearing): string {
  const terminal = terminalOf(process.stdout);
  const head = `${visibleLine(address ?? "(no address)")}: ${reason}, ${Math.round(confidence * 100)} %`;
  const wide = Math.max(0, ...voices.map(({ id }) => id.length));
  const lines = voices.map((voice) => `  ${line(voice, wide)}`);
  const note = voices.length === 0 ? "  nothing spoke: the words are not known, and there is no code\n" : "";
  return `${styled(terminal, "title", head)}\n${lines.join("\n")}${lines.length > 0 ? "\n" : ""}${note}`;
}

function line({ id, source, rank, weight, reason, confidence, words, won }: Voice, wide: number): string {
  const figures = `${source.padEnd(9)} rank ${String(rank).padStart(2)}  weight ${String(Math.round(weight)).padStart(3)}`;
  const said = words === null ? "" : `  "${visibleLine(words.replace(/\s+/g, " ").slice(0, 80))}"`;
  return `${won ? "*" : " "} ${id.padEnd(wide)}  ${figures}  ${reason} ${confidence.toFixed(2)}${said}`;
}
