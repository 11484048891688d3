import "../styles/batch.css";
import { useDeferredRows } from "../parts/deferred.js";
import { useMemo } from "preact/hooks";
import type { VNode } from "preact";
import { exportBatch } from "../engine/client.js";
import type { Opened, Party, Row } from "../engine/types.js";
import { useWords } from "../i18n.js";
import { countsOf, dimensions, fateOf, filtered, type Dimension, type Fate, type Filters } from "../model/batch.js";
import { Bars } from "../parts/bars.js";
import { Icon } from "../parts/icons.js";
import { save } from "../parts/save.js";
import { Table } from "../parts/table.js";

export interface Progress {
  name: string;
  done: number;
  share: number;
}

interface Props {
  rows: readonly Row[];
  /** Null when everything is read. */
  progress: Progress | null;
  opened: Opened | null;
  filters: Filters;
  setFilters: (filters: Filters) => void;
  titles: Readonly<Record<string, string>>;
  open: (row: Row) => void;
  cancel: () => void;
  again: () => void;
}

const fates: readonly Fate[] = ["failed", "delayed", "delivered", "other"];

function Totals({ rows, filters, setFilters }: Pick<Props, "rows" | "filters" | "setFilters">): VNode {
  const { t, number } = useWords();
  const counts = useMemo(() => {
    const sums: Record<Fate, number> = { failed: 0, delayed: 0, delivered: 0, other: 0 };
    for (const row of rows) sums[fateOf(row)]++;
    return sums;
  }, [rows]);
  return (
    <ul class="totals">
      {fates.map((fate) => (
        <li key={fate} class={fate}>
          <button
            type="button"
            aria-pressed={filters.fate === fate}
            disabled={counts[fate] === 0}
            onClick={() => {
              const { fate: before, ...rest } = filters;
              setFilters(before === fate ? rest : { ...rest, fate });
            }}
          >
            <b>{number(counts[fate])}</b>
            <span>{t(`batch.${fate}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function ProgressBar({ progress, cancel }: { progress: Progress; cancel: () => void }): VNode {
  const { t } = useWords();
  const percent = Math.round(progress.share * 100);
  return (
    <div class="progress">
      <label>
        <span>
          {progress.name && progress.name !== "-" ? t("batch.reading", { name: progress.name }) : t("app.working")}{" "}
          <small>{t("batch.progress", { done: progress.done, percent })}</small>
        </span>
        <progress max={100} value={percent} />
      </label>
      <button type="button" onClick={cancel}>
        {t("batch.cancel")}
      </button>
    </div>
  );
}

/** Many messages: what became of them, why, and each of them one click away. */
export function BatchView(props: Props): VNode {
  const { progress, opened, filters, setFilters, titles, open, cancel, again } = props;
  const { t, number } = useWords();
  // While messages stream in, charts and table are drawn a few times a second, not for every slice.
  const rows = useDeferredRows(props.rows, progress !== null);
  const shown = useMemo(() => filtered(rows, filters), [rows, filters]);
  const active = Object.values(filters).some((value) => value !== undefined && value !== "");
  const label = (dimension: Dimension) => (value: string) =>
    dimension === "party" ? t(`party.${value as Party}`) : dimension === "reason" ? (titles[value] ?? value) : value;
  const choose = (dimension: Dimension) => (value: string | undefined) => {
    const { [dimension]: _before, ...rest } = filters;
    setFilters(value === undefined ? rest : { ...rest, [dimension]: value });
  };
  const download = async (format: "csv" | "json"): Promise<void> =>
    save(format === "csv" ? "undelivered.csv" : "undelivered.ndjson", await exportBatch(format));
  return (
    <div class="batch">
      <nav>
        <button type="button" class="quiet" onClick={again}>
          <Icon name="back" mirror /> {t("app.new")}
        </button>
      </nav>
      <h1 tabIndex={-1}>{t("batch.title", { count: progress?.done ?? opened?.messages ?? rows.length })}</h1>
      {progress && <ProgressBar progress={progress} cancel={cancel} />}
      <div role="status">{opened?.cancelled && <p class="note">{t("batch.cancelled")}</p>}</div>
      {opened?.unread.map(({ name, error }) => (
        <p class="note" key={name}>
          {t("app.failed", { error: `${name}: ${error}` })}
        </p>
      ))}
      <Totals rows={rows} filters={filters} setFilters={setFilters} />
      <div class="charts">
        {dimensions.map((dimension) => (
          <Bars
            key={dimension}
            title={t(`batch.by.${dimension}`)}
            counts={countsOf(filtered(rows, filters, dimension), dimension)}
            label={label(dimension)}
            chosen={filters[dimension]}
            choose={choose(dimension)}
          />
        ))}
      </div>
      <div class="listing">
        <div class="toolbar">
          <label>
            <span>{t("batch.filter")}</span>
            <input
              type="search"
              placeholder={t("batch.filter.placeholder")}
              value={filters.words ?? ""}
              onInput={(event) => setFilters({ ...filters, words: event.currentTarget.value })}
            />
          </label>
          <span role="status" class="shown">
            {t("batch.shown", { count: shown.length, total: rows.length })}
          </span>
          {active && (
            <button type="button" class="quiet" onClick={() => setFilters({})}>
              {t("batch.clear")}
            </button>
          )}
          <span class="export" role="group" aria-label={t("batch.export")}>
            <button type="button" disabled={progress !== null} onClick={() => void download("csv")}>
              <Icon name="down" /> {t("batch.export.csv")}
            </button>
            <button type="button" disabled={progress !== null} onClick={() => void download("json")}>
              <Icon name="down" /> {t("batch.export.json")}
            </button>
          </span>
        </div>
        {shown.length === 0 && rows.length > 0 ? (
          <p class="note">{t("batch.none")}</p>
        ) : (
          <Table rows={shown} open={open} />
        )}
        <p class="unseen">{number(shown.length)}</p>
      </div>
    </div>
  );
}
