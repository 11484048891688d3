import type { Party, Report } from "../types.js";
import type { Page } from "./human.js";
import { styled } from "./terminal.js";
import type { Terminal } from "./terminal.js";
import { visibleLine } from "./visible.js";

/** A table shows so many lines; the rest is one line. */
const mostLines = 15;

type Counts = Map<string, number>;

/** Counts over many reports. Recipients are counted by what happened to them, messages by their kind. */
export class Summary {
  #messages = 0;
  #recipients = 0;
  readonly #kinds: Counts = new Map();
  readonly #actions: Counts = new Map();
  readonly #reasons: Counts = new Map();
  readonly #parties: Counts = new Map();
  readonly #providers: Counts = new Map();
  readonly #domains: Counts = new Map();

  add(report: Report): void {
    this.#messages++;
    count(this.#kinds, report.kind);
    for (const recipient of report.recipients) {
      this.#recipients++;
      count(this.#actions, recipient.action);
      if (recipient.reason !== null) count(this.#reasons, recipient.reason);
      if (recipient.reason !== null && recipient.party !== null) count(this.#parties, recipient.party);
      if (recipient.provider !== null) count(this.#providers, recipient.provider);
      const domain = recipient.address?.slice(recipient.address.lastIndexOf("@") + 1);
      if (recipient.reason !== null && domain) count(this.#domains, domain);
    }
  }

  /** The counts as one object, the most frequent first. */
  toJSON(): object {
    return {
      messages: this.#messages,
      recipients: this.#recipients,
      kinds: Object.fromEntries(sorted(this.#kinds)),
      actions: Object.fromEntries(sorted(this.#actions)),
      reasons: Object.fromEntries(sorted(this.#reasons)),
      parties: Object.fromEntries(sorted(this.#parties)),
      providers: Object.fromEntries(sorted(this.#providers)),
      recipientDomains: Object.fromEntries(sorted(this.#domains)),
    };
  }

  /** The counts as tables. */
  text({ terminal, labels }: Page): string {
    const named = new Map([...this.#parties].map(([party, n]) => [labels.parties[party as Party], n]));
    const tables = [
      table(terminal, "Messages by kind", this.#kinds, this.#messages),
      table(terminal, "Recipients by what happened", this.#actions, this.#recipients),
      table(terminal, "Reasons", this.#reasons, total(this.#reasons)),
      table(terminal, "Whose move it is", named, total(named)),
      table(terminal, "Who refused", this.#providers, total(this.#providers)),
      table(terminal, "Recipient domains", this.#domains, total(this.#domains)),
    ];
    return `${tables
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")}\n`;
  }
}

function count(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const total = (counts: Counts): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

/** The most frequent first; equals by name. */
function sorted(counts: Counts): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function table(terminal: Terminal, title: string, counts: Counts, of: number): string[] {
  if (counts.size === 0) return [];
  const rows = sorted(counts);
  const shown = rows.slice(0, rows.length > mostLines ? mostLines - 1 : mostLines);
  const rest = rows.slice(shown.length).reduce((sum, [, n]) => sum + n, 0);
  if (rest > 0) shown.push([`${rows.length - shown.length} more`, rest]);
  const wide = Math.max(...shown.map(([, n]) => String(n).length));
  return [
    styled(terminal, "title", `${title} (${of})`),
    ...shown.map(
      ([key, n]) =>
        `  ${String(n).padStart(wide)}  ${`${((n / of) * 100).toFixed(1)} %`.padStart(7)}  ${visibleLine(key)}`,
    ),
  ];
}
