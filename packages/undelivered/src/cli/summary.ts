import type { Report } from "../types.js";
import type { Page } from "./human.js";
import { styled } from "./terminal.js";
import type { Terminal } from "./terminal.js";
import { visibleLine } from "./visible.js";

/** A table shows so many lines; the rest is one line. */
const mostLines = 15;

/** How often each value of something was seen. */
type Tally = Map<string, number>;

/** What is counted. */
export type Counts = Record<"totals" | "kinds" | "actions" | "reasons" | "parties" | "providers" | "domains", Tally>;

const nothing = (): Counts => ({
  totals: new Map(),
  kinds: new Map(),
  actions: new Map(),
  reasons: new Map(),
  parties: new Map(),
  providers: new Map(),
  domains: new Map(),
});

/** Counts over many reports. Recipients are counted by what happened to them, messages by their kind. */
export class Summary {
  /** The counts as plain data, which can be sent from one thread to another. */
  readonly counts: Counts = nothing();

  add(report: Report): void {
    const { totals, kinds, actions, reasons, parties, providers, domains } = this.counts;
    count(totals, "messages");
    count(kinds, report.kind);
    for (const recipient of report.recipients) {
      count(totals, "recipients");
      count(actions, recipient.action);
      if (recipient.reason !== null) count(reasons, recipient.reason);
      if (recipient.reason !== null && recipient.party !== null) count(parties, recipient.party);
      if (recipient.provider !== null) count(providers, recipient.provider);
      const domain = domainOf(recipient.address);
      if (recipient.reason !== null && domain !== null) count(domains, domain);
    }
  }

  /** Adds what was counted elsewhere. */
  merge(counts: Counts): void {
    for (const what of Object.keys(this.counts) as (keyof Counts)[])
      for (const [key, times] of counts[what]) count(this.counts[what], key, times);
  }

  /** The counts as one object, the most frequent first. */
  toJSON(): object {
    const { totals, kinds, actions, reasons, parties, providers, domains } = this.counts;
    return {
      messages: totals.get("messages") ?? 0,
      recipients: totals.get("recipients") ?? 0,
      kinds: Object.fromEntries(sorted(kinds)),
      actions: Object.fromEntries(sorted(actions)),
      reasons: Object.fromEntries(sorted(reasons)),
      parties: Object.fromEntries(sorted(parties)),
      providers: Object.fromEntries(sorted(providers)),
      recipientDomains: Object.fromEntries(sorted(domains)),
    };
  }

  /** The counts as tables. */
  text({ terminal, labels }: Page): string {
    const { kinds, actions, reasons, parties, providers, domains } = this.counts;
    const words = labels.counts;
    const show = (title: string, of: Tally): string[] => table(terminal, title, of, words.more);
    const tables = [
      show(words.kinds, named(kinds, labels.kinds)),
      show(words.actions, named(actions, labels.actions)),
      show(words.reasons, reasons),
      show(words.parties, named(parties, labels.parties)),
      show(words.providers, providers),
      show(words.domains, domains),
    ];
    return `${tables
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")}\n`;
  }
}

function count(tally: Tally, key: string, times = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + times);
}

const total = (tally: Tally): number => [...tally.values()].reduce((sum, one) => sum + one, 0);

/** The most frequent first; equals by name. */
function sorted(tally: Tally): [string, number][] {
  return [...tally].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** Counts under the names that the reader's language has for the keys. */
function named<Key extends string>(tally: Tally, names: Record<Key, string>): Tally {
  return new Map([...tally].map(([key, n]) => [names[key as Key], n]));
}

/** An address without one has no domain to count. */
function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf("@") ?? -1;
  return address === null || at < 0 ? null : address.slice(at + 1) || null;
}

function table(terminal: Terminal, title: string, tally: Tally, more: string): string[] {
  if (tally.size === 0) return [];
  const of = total(tally);
  const rows = sorted(tally);
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
