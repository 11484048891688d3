import type { VNode } from "preact";
import { useWords } from "../i18n.js";
import type { Count } from "../model/batch.js";

const mostBars = 7;

interface Props {
  title: string;
  counts: Count[];
  label: (value: string) => string;
  chosen: string | undefined;
  choose: (value: string | undefined) => void;
}

/** A small chart: one bar a value; a bar is a button that filters. */
export function Bars({ title, counts, label, chosen, choose }: Props): VNode | null {
  const { t, number } = useWords();
  if (counts.length === 0) return null;
  const shown = counts.slice(0, mostBars);
  // The chosen value stays in sight even when it is a rare one.
  const rare = counts.find(({ value }) => value === chosen);
  if (rare && !shown.includes(rare)) shown.push(rare);
  const others = counts.filter((count) => !shown.includes(count)).reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...shown.map(({ count }) => count), 1);
  return (
    <section class="bars">
      <h2>{title}</h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={value === chosen}
              onClick={() => choose(value === chosen ? undefined : value)}
            >
              <span class="bar-label">{label(value)}</span>
              <span class="bar-count">{number(count)}</span>
              <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bar-track" width="100" height="4" />
                <rect class="bar-fill" width={Math.max(0.6, (100 * count) / most)} height="4" />
              </svg>
            </button>
          </li>
        ))}
        {others > 0 && (
          <li class="others">
            <span class="bar-label">{t("batch.others")}</span>
            <span class="bar-count">{number(others)}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
