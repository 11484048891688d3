/** The statements about a recipient, each joined to the words that prove it. */
import type { VNode } from "preact";
import { evidenceId } from "../engine/evidence-id.js";
import type { Evidence, Recipient } from "../engine/types.js";
import { useWords, type Words } from "../i18n.js";
import type { StringKey } from "../strings/index.js";
import { en } from "../strings/index.js";
import type { Pointing } from "./marked.js";

interface Props {
  index: number;
  recipient: Recipient;
  pointing: Pointing;
}

const fieldKey = (supports: string): StringKey => {
  const key = `field.${supports.split(".")[0]!}`;
  return (key in en ? key : "field.facts") as StringKey;
};

/** What was concluded, in the reader's words. */
function conclusion(recipient: Recipient, supports: string, { t, time }: Words): string | null {
  const value = recipient[supports as keyof Recipient];
  if (supports === "reason") return recipient.explanation.title;
  if (supports === "party" && recipient.party) return t(`party.${recipient.party}`);
  if (supports === "permanence" && recipient.permanence) return t(`permanence.${recipient.permanence}`);
  if (supports === "retryUntil" && recipient.retryUntil) return time(recipient.retryUntil);
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function distinct(evidence: readonly Evidence[]): { proof: Evidence; at: number }[] {
  const seen = new Set<string>();
  return evidence.flatMap((proof, at) => {
    const key = `${proof.supports} ${proof.text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ proof, at }];
  });
}

/** What was concluded, beside the words that say so. */
export function Proof({ index, recipient, pointing }: Props): VNode | null {
  const words = useWords();
  const { t } = words;
  const statements = distinct(recipient.evidence);
  if (statements.length === 0) return null;
  return (
    <section class="proofs">
      <h3>{t("proof.title")}</h3>
      <p class="hint">{t("proof.lead")}</p>
      <ul>
        {statements.map(({ proof, at }) => {
          const id = evidenceId(index, at);
          const value = conclusion(recipient, proof.supports, words);
          return (
            <li key={id}>
              <button
                type="button"
                id={`statement-${id}`}
                class={pointing.active.has(id) ? "statement active" : "statement"}
                disabled={!proof.span}
                onMouseEnter={() => pointing.point([id])}
                onMouseLeave={() => pointing.point(null)}
                onFocus={() => pointing.point([id])}
                onBlur={() => pointing.point(null)}
                onClick={() => pointing.toWords([id])}
              >
                <span class="claim">
                  {t(fieldKey(proof.supports))}
                  {value && value !== proof.text && <b>{value}</b>}
                </span>
                <q dir="auto">{proof.text.length > 240 ? `${proof.text.slice(0, 240)}…` : proof.text}</q>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
