/** What to do about a recipient, and who does it. */
import type { VNode } from "preact";
import type { Recipient } from "../engine/types.js";
import { useWords } from "../i18n.js";
import { Icon } from "./icons.js";
import { safeLink } from "./safe-link.js";

/** Steps, retry and ticket for one audience; the engine writes them anew for each. */
export function Steps({ recipient, effect }: { recipient: Recipient; effect: boolean }): VNode {
  const { t, time } = useWords();
  const { steps, retry } = recipient.explanation;
  return (
    <>
      {steps.length === 0 ? (
        <p>{t("answer.steps.none")}</p>
      ) : (
        <ol class="steps">
          {steps.map((step, i) => {
            const link = safeLink(step.url);
            return (
              <li key={i}>
                <span class="by">{t(`party.${step.party}`)}</span>
                <span dir="auto">
                  {step.text}
                  {link && (
                    <a href={link} target="_blank" rel="noopener noreferrer">
                      {t("answer.link")} <Icon name="link" />
                    </a>
                  )}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      {effect && recipient.explanation.listOwner && (
        <p class="retry">
          <b>{t("answer.address")}</b> <bdi>{recipient.explanation.listOwner}</bdi>
        </p>
      )}
      {retry && (
        <p class="retry">
          <b>{t("answer.retry")}</b> <bdi>{retry}</bdi>
          {recipient.retryUntil && ` ${t("answer.until", { time: time(recipient.retryUntil) })}`}
        </p>
      )}
    </>
  );
}
