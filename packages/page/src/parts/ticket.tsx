import { useEffect, useState } from "preact/hooks";
import type { VNode } from "preact";
import type { Ticket } from "../engine/types.js";
import { messageBytes } from "../engine/client.js";
import { useWords } from "../i18n.js";
import { draftOf, mailtoOf } from "../model/ticket.js";
import { Icon } from "./icons.js";
import { save } from "./save.js";

type Copied = "no" | "yes" | "failed";

interface Props {
  ticket: Ticket;
  message: number;
  /** The ticket with pseudonyms in place of names, addresses and subjects. */
  redacted: () => Promise<Ticket | undefined>;
}

/** The ticket as the reader wants it: in full, or without the private parts. */
function useRedaction(ticket: Ticket, redacted: Props["redacted"], hidden: boolean): Ticket {
  const [other, setOther] = useState<Ticket | null>(null);
  useEffect(() => {
    setOther(null);
    if (!hidden) return;
    let current = true;
    redacted().then(
      (found) => current && setOther(found ?? null),
      () => undefined,
    );
    return () => void (current = false);
  }, [hidden, ticket]);
  // Until the redacted one is there nothing is shown, for it must not be copied by mistake.
  return hidden ? (other ?? { to: ticket.to, subject: "", body: "" }) : ticket;
}

/** A ready text for the one who has to act. */
export function TicketCard({ ticket, message, redacted }: Props): VNode {
  const { t } = useWords();
  const [hidden, setHidden] = useState(false);
  const [copied, setCopied] = useState<Copied>("no");
  const shown = useRedaction(ticket, redacted, hidden);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${shown.subject}\n\n${shown.body}`);
      setCopied("yes");
      setTimeout(() => setCopied("no"), 2500);
    } catch {
      setCopied("failed");
    }
  };
  const download = async (): Promise<void> => {
    // A redacted ticket goes without the message: the names stand there in full.
    const bytes = hidden ? null : new Uint8Array(await (await messageBytes(message)).arrayBuffer());
    save("ticket.eml", new Blob([draftOf(shown, bytes)], { type: "message/rfc822" }));
  };
  return (
    <section class="ticket" aria-label={t("ticket.title")}>
      <header>
        <h3>{t("ticket.title")}</h3>
        <label class="switch">
          <input type="checkbox" role="switch" checked={hidden} onChange={() => setHidden(!hidden)} />
          <span>{t("ticket.redact")}</span>
        </label>
      </header>
      <dl>
        <dt>{t("ticket.to")}</dt>
        <dd dir="auto">{shown.to}</dd>
        <dt>{t("ticket.subject")}</dt>
        <dd dir="auto">{shown.subject}</dd>
      </dl>
      <pre dir="auto" tabIndex={0} role="region" aria-label={shown.subject}>
        {shown.body}
      </pre>
      <footer>
        <button type="button" onClick={() => void copy()}>
          <Icon name={copied === "yes" ? "check" : "copy"} /> {copied === "yes" ? t("ticket.copied") : t("ticket.copy")}
        </button>
        <a class="button" href={mailtoOf(shown)}>
          <Icon name="mail" /> {t("ticket.mail")}
        </a>
        <button type="button" onClick={() => void download()}>
          <Icon name="down" /> {t("ticket.download")}
        </button>
        <span role="status">
          {copied === "failed" ? (
            t("ticket.copy.failed")
          ) : copied === "yes" ? (
            <span class="unseen">{t("ticket.copied")}</span>
          ) : (
            ""
          )}
        </span>
      </footer>
    </section>
  );
}
