import { createContext, type ComponentChildren, type VNode } from "preact";
import { useContext } from "preact/hooks";
import { direction, en, fill, type StringKey, type Strings } from "./strings/index.js";

export interface Words {
  tag: string;
  /** A string with its gaps filled. */
  t: (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A string with elements in its gaps. */
  rich: (key: StringKey, values: Readonly<Record<string, ComponentChildren>>) => ComponentChildren[];
  number: (value: number) => string;
  /** A date and time; null where it cannot be read. */
  time: (iso: string) => string;
  size: (bytes: number) => string;
}

/** Where the browser speaks a country's kind of the language, its way of writing dates and numbers. */
const localeOf = (tag: string): string =>
  navigator.languages.find((wish) => wish === tag || wish.startsWith(`${tag}-`)) ?? tag;

export function wordsOf(tag: string, strings: Strings): Words {
  const locale = localeOf(tag);
  const numbers = new Intl.NumberFormat(locale);
  const times = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const text = (key: StringKey): string => strings[key] ?? en[key];
  const number = (value: number): string => numbers.format(value);
  return {
    tag,
    t: (key, values) =>
      fill(
        text(key),
        Object.fromEntries(
          Object.entries(values ?? {}).map(([name, value]) => [
            name,
            typeof value === "number" ? number(value) : value,
          ]),
        ),
      ),
    rich: (key, values) =>
      text(key)
        .split(/\{(\w+)\}/)
        .map((piece, i) => (i % 2 === 0 ? piece : (values[piece] ?? ""))),
    number,
    time: (iso) => {
      const date = new Date(iso);
      return Number.isNaN(date.getTime()) ? iso : times.format(date);
    },
    size: (bytes) => {
      const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
      const power = Math.min(3, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
      const options = { style: "unit", unit: units[power]!, maximumFractionDigits: power > 1 ? 1 : 0 } as const;
      return new Intl.NumberFormat(locale, options).format(bytes / 1000 ** power);
    },
  };
}

const WordsContext = createContext<Words>(wordsOf("en", en));

export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);

/** Where an address or a host name may break: before its domain, before a label. */
const breakable = /(?<=@)|(?=\.)/;
/** Shorter ones are kept together as long as they fit into a line. */
const longFrom = 25;

interface CodeProps {
  children: ComponentChildren;
  /** `line` stands on a line of its own, `narrow` in a column that even a short name may not fit into. */
  kind?: "line" | "narrow" | "";
}

/** Names of hosts, addresses and codes: always left to right, also inside Arabic. */
export function Code({ children, kind = "" }: CodeProps): VNode {
  const breaks =
    typeof children === "string" && !children.includes(" ") && (kind === "narrow" || children.length >= longFrom);
  const pieces = breaks ? children.split(breakable) : [children];
  return (
    <bdi dir="ltr" class={`code ${kind}`.trimEnd()}>
      {pieces.flatMap((piece, i) => (i === 0 ? [piece] : [<wbr key={i} />, piece]))}
    </bdi>
  );
}

export function applyLanguage(tag: string, title: string): void {
  document.documentElement.lang = tag;
  document.documentElement.dir = direction(tag);
  document.title = `Undelivered: ${title}`;
}
