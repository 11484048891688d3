import type { Report } from "../types.js";
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
      const domain = domainOf(recipient.address);
      if (recipient.reason !== null && domain !== null) count(this.#domains, domain);
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
    const { counts, kinds, actions, parties } = labels;
    const show = (title: string, of: Counts): string[] => table(terminal, title, of, counts.more);
    const tables = [
      show(counts.kinds, named(this.#kinds, kinds)),
      show(counts.actions, named(this.#actions, actions)),
      show(counts.reasons, this.#reasons),
      show(counts.parties, named(this.#parties, parties)),
      show(counts.providers, this.#providers),
      show(counts.domains, this.#domains),
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

/** Counts under the names that the reader's language has for the keys. */
function named<Key extends string>(counts: Counts, names: Record<Key, string>): Counts {
  return new Map([...counts].map(([key, n]) => [names[key as Key], n]));
}

/** An address without one has no domain to count. */
function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf("@") ?? -1;
  return address === null || at < 0 ? null : address.slice(at + 1) || null;
}

function table(terminal: Terminal, title: string, counts: Counts, more: string): string[] {
  if (counts.size === 0) return [];
  const of = total(counts);
  const rows = sorted(counts);
  const shown = rows.slice(0, rows.length > mostLines ? mostLines - 1 : mostLines);
  const rest = rows.slice(shown.length).reduce((sum, [, n]) => sum + n, 0);
  if (rest > 0) shown.push([more.replace("{n}", String(rows.length - shown.length)), rest]);
  const wide = Math.max(...shown.map(([, n]) => String(n).length));
  return [
    styled(terminal, "title", `${title} (${of})`),
    ...shown.map(
      ([key, n]) =>
        `  ${String(n).padStart(wide)}  ${`${((n / of) * 100).toFixed(1)} %`.padStart(7)}  ${visibleLine(key)}`,
    ),
  ];
}
