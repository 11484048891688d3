import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ComponentChildren, VNode } from "preact";
import type { Answer, Reader } from "../engine/types.js";
import { Code, useWords } from "../i18n.js";
import { headlineOf } from "../model/headline.js";
import { wayOf } from "../model/way.js";
import { Icon } from "../parts/icons.js";
import type { Pointing } from "../parts/marked.js";
import { MessagePanel, type MessageTab } from "../parts/message.js";
import { RecipientCard } from "../parts/recipient.js";
import { Way } from "../parts/way.js";

/** So many recipients are drawn at once. */
const firstRecipients = 20;

const calm = (): ScrollBehavior => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

/** Joins statements and words: what is pointed at on one side lights up on the other. */
function usePointing(setTab: (tab: MessageTab) => void, inRaw: boolean): Pointing {
  const [active, setActive] = useState<ReadonlySet<string>>(new Set());
  /** What was chosen by a click stays lit when the pointer leaves it, which it does when the page scrolls there. */
  const chosen = useRef<readonly string[]>([]);
  const point = useCallback((ids: readonly string[] | null) => setActive(new Set(ids ?? chosen.current)), []);
  const choose = useCallback((ids: readonly string[]) => {
    chosen.current = ids;
    setActive(new Set(ids));
  }, []);
  const toWords = useCallback(
    (ids: readonly string[]) => {
      choose(ids);
      const find = (): Element | undefined => first(ids, (id) => document.querySelector(`mark[data-ids~="${id}"]`));
      if (!find() && !inRaw) setTab("read");
      requestAnimationFrame(() => show(find()));
    },
    [setTab, inRaw, choose],
  );
  const toStatement = useCallback((ids: readonly string[]) => {
    choose(ids);
    const statement = first(ids, (id) => document.getElementById(`statement-${id}`));
    statement?.closest("details")?.setAttribute("open", "");
    show(statement);
    statement?.focus({ preventScroll: true });
  }, []);
  return useMemo(() => ({ active, point, toWords, toStatement }), [active, point, toWords, toStatement]);
}

function first<T>(ids: readonly string[], find: (id: string) => T | null): T | undefined {
  for (const id of ids) {
    const found = find(id);
    if (found) return found;
  }
  return undefined;
}

function show(element: Element | undefined): void {
  element?.closest("details")?.setAttribute("open", "");
  element?.scrollIntoView({ block: "center", behavior: calm() });
}

const addressed = (address: string | number | null, nobody: string): ComponentChildren =>
  typeof address === "string" ? <Code>{address}</Code> : nobody;

interface Props {
  answer: Answer;
  reader: Reader;
  titles: Readonly<Record<string, string>>;
  back: (() => void) | null;
  again: () => void;
}

/** One message: the sentence, the way, the recipients, and the message beside them. */
export function AnswerView({ answer, reader, titles, back, again }: Props): VNode {
  const { t, rich } = useWords();
  const { report, view, message } = answer;
  const [tab, setTab] = useState<MessageTab>("read");
  const [shown, setShown] = useState(firstRecipients);
  const title = useRef<HTMLHeadingElement>(null);
  const pointing = usePointing(setTab, tab === "raw");
  const headline = headlineOf(report);
  const many = report.recipients.length > 1;
  const worst = Math.max(
    0,
    report.recipients.findIndex((recipient) => recipient.action === "failed"),
  );
  /** The recipient whose way is drawn: the one that was unfolded last. */
  const [looked, setLooked] = useState(worst);
  useEffect(() => title.current?.focus({ preventScroll: true }), [message]);
  const values = Object.fromEntries(
    Object.entries(headline.values).map(([name, value]) => [
      name,
      name === "who" ? addressed(value, t("headline.someone")) : String(value),
    ]),
  );
  return (
    <div class={`answering ${headline.tone}`}>
      <div class="glance">
        <nav>
          <button type="button" class="quiet" onClick={back ?? again}>
            <Icon name="back" mirror /> {back ? t("app.back") : t("app.new")}
          </button>
          {report.source !== "-" && <span class="source">{report.source}</span>}
        </nav>
        <h1 tabIndex={-1} ref={title}>
          {rich(headline.key, values)} {headline.move && <span class="move">{t(headline.move)}</span>}
        </h1>
        {answer.carried && <p class="lead">{t("headline.carried")}</p>}
        {report.kind === "not-a-report" && <p class="lead">{t("headline.not-a-report.more")}</p>}
        {report.kind === "delivery-report" && (
          <Way
            stations={wayOf(report, report.recipients[looked])}
            to={many ? report.recipients[looked]!.address : null}
          />
        )}
      </div>
      <div class="columns">
        <div class="answer">
          {report.recipients.slice(0, shown).map((recipient, index) => (
            <RecipientCard
              key={index}
              {...{ message, index, recipient, reader, pointing, titles, many }}
              open={index === worst}
              look={() => setLooked(index)}
            />
          ))}
          {report.recipients.length > shown && (
            <button type="button" onClick={() => setShown(shown + 100)}>
              +{report.recipients.length - shown}
            </button>
          )}
          {report.recipients.length === 0 && <OtherFacts answer={answer} />}
          {report.warnings.length > 0 && (
            <details class="warnings">
              <summary>{t("answer.warnings")}</summary>
              <ul lang="en" dir="ltr">
                {report.warnings.slice(0, 20).map((warning, i) => (
                  <li key={i}>{warning.message}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <MessagePanel {...{ message, report, view, pointing, tab, setTab }} />
      </div>
    </div>
  );
}

/** What a complaint or an automatic reply states. */
function OtherFacts({ answer }: { answer: Answer }): VNode | null {
  const { time } = useWords();
  const { complaint, autoReply } = answer.report;
  const facts = Object.entries({ ...complaint, ...autoReply }).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  if (facts.length === 0) return null;
  return (
    <article class="recipient">
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt lang="en">{name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}</dt>
            <dd>
              {/At$|Date$/.test(name) ? (
                time(String(value))
              ) : (
                <Code>{Array.isArray(value) ? value.join(", ") : String(value)}</Code>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
