import { useEffect, useState } from "preact/hooks";
import type { VNode } from "preact";
import { shownAction } from "../../../undelivered/src/advise/shown-action.js";
import { evidenceId } from "../engine/evidence-id.js";
import { explainMessage } from "../engine/client.js";
import type { Audience, Reader, Recipient, Ticket } from "../engine/types.js";
import { Code, useWords } from "../i18n.js";
import { confidenceKey, sureFrom } from "../model/headline.js";
import type { Pointing } from "./marked.js";
import { Proof } from "./proof.js";
import { safeLink } from "./safe-link.js";
import { Steps } from "./steps.js";
import { Tabs } from "./tabs.js";
import { TicketCard } from "./ticket.js";

interface Props {
  message: number;
  index: number;
  recipient: Recipient;
  reader: Reader;
  pointing: Pointing;
  titles: Readonly<Record<string, string>>;
  /** Several recipients: only the first stands open. */
  open: boolean;
  many: boolean;
  /** Called when this recipient is unfolded. */
  look: () => void;
}

/** Alternatives are shown when they come this near to the answer. */
const closeTo = 0.5;

/** What else it may be: said where the answer is no more than likely, or another one comes near. */
function Doubt({ recipient, titles }: { recipient: Recipient; titles: Props["titles"] }): VNode | null {
  const { t } = useWords();
  const close = recipient.alternatives.filter((other) => other.confidence >= recipient.confidence * closeTo);
  const names = close.map((other) => titles[other.reason] ?? other.reason);
  if (!recipient.reason || recipient.reason === "unknown") return null;
  if (names.length === 0 && recipient.confidence >= sureFrom) return null;
  return (
    <p class="doubt">
      <b>{t(confidenceKey(recipient.confidence))}.</b>{" "}
      {names.length > 0 && `${t("alternatives")}: ${names.join(", ")}.`}
    </p>
  );
}

/** The page of the host's own help on this reason; null where the host has none. */
function learnMore(page: string): string | null {
  const template = document.querySelector<HTMLMetaElement>("meta[name=undelivered-learn-more]")?.content ?? "";
  return template.includes("{page}") ? new URL(template.replace("{page}", page), document.baseURI).href : null;
}

function Why({ recipient }: { recipient: Recipient }): VNode | null {
  const { t } = useWords();
  const { why, learnMore: page } = recipient.explanation;
  const link = safeLink(learnMore(page));
  if (!why && !link) return null;
  return (
    <p class="why" dir="auto">
      {why} {link && <a href={link}>{t("answer.link")}</a>}
    </p>
  );
}

function Facts({ recipient }: { recipient: Recipient }): VNode {
  const { t } = useWords();
  const code = [recipient.replyCode, recipient.status].filter((part) => part !== null).join(" ");
  return (
    <dl class="facts">
      {recipient.party && (
        <div>
          <dt>{t("answer.who")}</dt>
          <dd>{t(`party.${recipient.party}`)}</dd>
        </div>
      )}
      {recipient.permanence && recipient.permanence !== "unknown" && (
        <div>
          <dt>{t("answer.lasts")}</dt>
          <dd>{t(`permanence.${recipient.permanence}`)}</dd>
        </div>
      )}
      {code && (
        <div>
          <dt>{t("answer.code")}</dt>
          <dd>
            <Code>{code}</Code>
          </dd>
        </div>
      )}
      {recipient.remoteMta && (
        <div>
          <dt>{t("answer.server")}</dt>
          <dd>
            <Code>{recipient.remoteMta}</Code>
          </dd>
        </div>
      )}
      {recipient.reason && (
        <div>
          <dt>{t("confidence.label")}</dt>
          <dd>{t(confidenceKey(recipient.confidence))}</dd>
        </div>
      )}
    </dl>
  );
}

const audiences: readonly Audience[] = ["sender", "admin", "list-owner"];

function useAudience(props: Props): [Audience, (audience: Audience) => void, Recipient] {
  const { message, index, recipient, reader } = props;
  const [audience, setAudience] = useState<Audience>("sender");
  const [other, setOther] = useState<Recipient | null>(null);
  useEffect(() => {
    if (audience === "sender") return setOther(null);
    let current = true;
    explainMessage(message, reader, audience).then(
      ({ report }) => current && setOther(report.recipients[index] ?? null),
      () => undefined,
    );
    return () => void (current = false);
  }, [audience, message, index, reader, recipient]);
  return [audience, setAudience, other ?? recipient];
}

function Body(props: Props): VNode {
  const { t } = useWords();
  const { recipient, message, index, reader, pointing, titles } = props;
  const [audience, setAudience, shown] = useAudience(props);
  const redacted = async (): Promise<Ticket | undefined> =>
    (await explainMessage(message, reader, audience, true)).report.recipients[index]?.explanation.ticket;
  const at = recipient.evidence.findIndex((proof) => proof.supports === "reason");
  const words = recipient.evidence[at]?.text ?? recipient.diagnostic;
  const id = evidenceId(index, Math.max(0, at));
  return (
    <>
      <p class="summary" dir="auto">
        {recipient.explanation.summary}
      </p>
      <Why recipient={recipient} />
      {words && (
        <blockquote
          dir="auto"
          class={pointing.active.has(id) ? "active" : ""}
          onMouseEnter={() => pointing.point([id])}
          onMouseLeave={() => pointing.point(null)}
          onClick={() => pointing.toWords([id])}
        >
          {words.length > 400 ? `${words.slice(0, 400)}…` : words}
        </blockquote>
      )}
      <Doubt recipient={recipient} titles={titles} />
      {recipient.reason && (
        <section class="todo">
          <h3>{t("answer.steps")}</h3>
          <Tabs
            label={t("answer.for")}
            tabs={audiences.map((each) => ({ id: each, title: t(`answer.for.${each}`) }))}
            chosen={audience}
            choose={setAudience}
          >
            <Steps recipient={shown} effect={audience === "list-owner"} />
          </Tabs>
        </section>
      )}
      {shown.explanation.ticket && (
        <TicketCard ticket={shown.explanation.ticket} message={message} redacted={redacted} />
      )}
      <Facts recipient={recipient} />
      <Proof index={index} recipient={recipient} pointing={pointing} />
    </>
  );
}

const tones: Record<string, string> = { failed: "failed", delayed: "waiting" };

/** What happened to one recipient. */
export function RecipientCard(props: Props): VNode {
  const { recipient, many, open, look } = props;
  const tone = tones[shownAction(recipient)] ?? "good";
  const heading = (
    <>
      {many && recipient.address && <Code>{recipient.address}</Code>}
      <h2 class="title" dir="auto">
        {recipient.explanation.title}
      </h2>
    </>
  );
  if (!many)
    return (
      <article class={`recipient ${tone}`}>
        {heading}
        <Body {...props} />
      </article>
    );
  return (
    <details
      class={`recipient ${tone}`}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) look();
      }}
    >
      <summary>{heading}</summary>
      <Body {...props} />
    </details>
  );
}
