import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { VNode } from "preact";
import type { Block, Report, SourceView } from "../engine/types.js";
import { partIds } from "../engine/evidence-id.js";
import { messageBytes } from "../engine/client.js";
import { Code, useWords } from "../i18n.js";
import { Icon } from "./icons.js";
import { Marked, type Pointing } from "./marked.js";
import { fileName, save } from "./save.js";
import { Tabs } from "./tabs.js";

export type MessageTab = "read" | "raw" | "headers" | "json";

/** So much of a text is drawn at once; the rest on request. */
const firstCharacters = 24_000;

function BlockText({ block, pointing }: { block: Block; pointing: Pointing }): VNode {
  const { t, size } = useWords();
  // The proof is always in sight, up to a length that the browser draws without pain.
  const lastMark = block.marks.reduce((end, mark) => Math.max(end, mark.end + 400), 0);
  const [most, setMost] = useState(Math.max(firstCharacters, Math.min(lastMark, 200_000)));
  const left = block.text.length - most + block.omitted;
  return (
    <>
      <pre dir="auto">
        <Marked text={block.text.slice(0, most)} marks={block.marks} pointing={pointing} />
      </pre>
      {block.text.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + 100_000)}>
          {t("source.more", { size: size(left) })}
        </button>
      )}
    </>
  );
}

function Decoded({ blocks, pointing }: { blocks: Block[]; pointing: Pointing }): VNode {
  const { t } = useWords();
  const own = blocks.filter((block) => !block.returned);
  const returned = blocks.filter((block) => block.returned);
  const proves = returned.some((block) => block.marks.length > 0);
  const draw = (block: Block, i: number): VNode => (
    <section class={`block ${block.kind}`} key={i}>
      <h3>
        {block.kind === "header" || block.kind === "status"
          ? t(`source.${block.kind}`)
          : block.kind === "attachment"
            ? t("source.attachment")
            : t("source.text")}
        {block.label && <Code>{block.label}</Code>}
      </h3>
      {block.kind !== "attachment" && <BlockText block={block} pointing={pointing} />}
    </section>
  );
  return (
    <>
      {own.map(draw)}
      {returned.length > 0 && (
        <details open={proves}>
          <summary>{t("source.returned")}</summary>
          {returned.map(draw)}
        </details>
      )}
    </>
  );
}

function Headers({ headers }: { headers: SourceView["headers"] }): VNode {
  return (
    <dl class="headers">
      {headers.slice(0, 400).map(({ name, value }, i) => (
        <div key={i}>
          <dt>
            <Code>{name}</Code>
          </dt>
          <dd dir="auto">{value.slice(0, 4000)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The three parts of a bounce, each with what was found. */
function ThreeParts({ report, pointing }: { report: Report; pointing: Pointing }): VNode {
  const { t } = useWords();
  return (
    <ol class="three" aria-label={t("proof.parts")}>
      {(["subject", "sender", "reason"] as const).map((name, i) => {
        const part = report.anatomy[name];
        const id = partIds[name];
        const verdict = !part ? "missing" : part.recognised ? "yes" : "no";
        return (
          <li key={name} class={verdict}>
            <button
              type="button"
              disabled={!part?.span}
              class={pointing.active.has(id) ? "active" : ""}
              onMouseEnter={() => pointing.point([id])}
              onMouseLeave={() => pointing.point(null)}
              onFocus={() => pointing.point([id])}
              onBlur={() => pointing.point(null)}
              onClick={() => pointing.toWords([id])}
            >
              <b aria-hidden="true">{i + 1}</b> {t(`proof.part.${name}`)}
              <small>{t(`proof.part.${verdict}`)}</small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

interface Props {
  message: number;
  report: Report;
  view: SourceView;
  pointing: Pointing;
  tab: MessageTab;
  setTab: (tab: MessageTab) => void;
}

/** Where the panel scrolls, it begins at the words that prove the reason. */
function useProofInSight(message: number): { current: HTMLElement | null } {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const paper = panel.current?.querySelector<HTMLElement>(".paper");
    const words = paper?.querySelector(`mark[data-part="3"]`) ?? paper?.querySelector("mark.proof");
    if (!paper || !words || paper.scrollHeight <= paper.clientHeight) return;
    const below = words.getBoundingClientRect().bottom - paper.getBoundingClientRect().bottom;
    if (below > 0) paper.scrollTop = below + paper.clientHeight / 3;
  }, [message]);
  return panel;
}

/** The message itself, beside the answer. */
export function MessagePanel({ message, report, view, pointing, tab, setTab }: Props): VNode {
  const { t } = useWords();
  const panel = useProofInSight(message);
  const json = useMemo(() => JSON.stringify(report, null, 2), [report]);
  const tabs = (["read", "raw", "headers", "json"] as const)
    .filter((id) => id !== "headers" || view.headers.length > 0)
    .map((id) => ({ id, title: t(`source.${id}`) }));
  const download = async (): Promise<void> => {
    const name = fileName(report.source === "-" ? "message" : report.source);
    if (tab === "json") save(`${name}.json`, new Blob([json], { type: "application/json" }));
    else save(/\.(eml|txt)$/.test(name) ? name : `${name}.eml`, await messageBytes(message));
  };
  return (
    <section class="message" aria-labelledby="message-title" ref={panel}>
      <header>
        <h2 id="message-title">{t("source.title")}</h2>
        <button type="button" class="quiet" onClick={() => void download()}>
          <Icon name="down" /> {t("source.download")}
        </button>
      </header>
      {report.kind === "delivery-report" && <ThreeParts report={report} pointing={pointing} />}
      <Tabs label={t("source.title")} tabs={tabs} chosen={tab} choose={setTab} panelClass="paper">
        {tab === "read" && <Decoded blocks={view.decoded} pointing={pointing} />}
        {tab === "raw" && <BlockText block={view.raw} pointing={pointing} />}
        {tab === "headers" && <Headers headers={view.headers} />}
        {tab === "json" && <pre dir="ltr">{json.slice(0, 400_000)}</pre>}
      </Tabs>
    </section>
  );
}
