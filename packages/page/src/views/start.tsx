import { useEffect, useRef, useState } from "preact/hooks";
import type { VNode } from "preact";
import type { Input } from "../engine/types.js";
import { Code, useWords } from "../i18n.js";
import { examples, exampleText, type Example } from "../input/examples.js";
import { Icon } from "../parts/icons.js";

const accepted =
  ".eml,.mbox,.mbx,.msg,.txt,.gz,message/rfc822,text/plain,application/mbox,application/vnd.ms-outlook,application/gzip";
/** One example of each heading of the article; the others unfold. */
const firstExamples = 8;

interface Props {
  draft: string;
  setDraft: (text: string) => void;
  open: (inputs: Input[] | Promise<Input[]>) => void;
}

function ExampleButton({ example, open }: { example: Example; open: Props["open"] }): VNode {
  const { t } = useWords();
  return (
    <li>
      <button
        type="button"
        class="example"
        onClick={() => open(exampleText(example.id).then((data) => [{ name: "-", data }]))}
        data-example={example.id}
      >
        <b>{t(`example.${example.category}`)}</b>
        <Code kind="line">{example.words}</Code>
      </button>
    </li>
  );
}

/** The empty page: one place to put the message, examples below. */
export function StartView({ draft, setDraft, open }: Props): VNode {
  const { t } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [more, setMore] = useState(false);
  const canPaste = typeof navigator.clipboard?.readText === "function";
  useEffect(() => {
    // A phone would unfold its keyboard over half of the page.
    if (matchMedia("(hover: hover) and (min-width: 700px)").matches) area.current?.focus({ preventScroll: true });
  }, []);
  const explain = (): void => {
    if (draft.trim()) open([{ name: "-", data: draft }]);
    else area.current?.focus();
  };
  const paste = async (): Promise<void> => {
    try {
      const text = await navigator.clipboard.readText();
      if (text.trim()) open([{ name: "-", data: text }]);
    } catch {
      area.current?.focus();
    }
  };
  const choose = (files: FileList | null): void => {
    if (files?.length) open([...files].map((file) => ({ name: file.name, data: file })));
  };
  return (
    <div class="start">
      <div class="ask">
        <h1>{t("app.tagline")}</h1>
        <p class="lead">{t("start.lead")}</p>
        <form
          class="intake"
          onSubmit={(event) => {
            event.preventDefault();
            explain();
          }}
        >
          <label class="unseen" for="draft">
            {t("start.input")}
          </label>
          <textarea
            id="draft"
            ref={area}
            dir="auto"
            rows={8}
            spellcheck={false}
            autocomplete="off"
            placeholder={t("start.placeholder")}
            value={draft}
            onInput={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) explain();
            }}
          />
          <div class="controls">
            <button type="submit" class="primary">
              {t("start.explain")}
            </button>
            <button type="button" onClick={() => chooser.current?.click()}>
              <Icon name="file" /> {t("start.choose")}
            </button>
            {canPaste && (
              <button type="button" class="paste" onClick={() => void paste()}>
                <Icon name="paste" /> {t("start.paste")}
              </button>
            )}
            <input
              ref={chooser}
              type="file"
              multiple
              hidden
              aria-hidden="true"
              tabIndex={-1}
              accept={accepted}
              onChange={(event) => {
                choose(event.currentTarget.files);
                event.currentTarget.value = "";
              }}
            />
            <small>{t("start.formats")}</small>
          </div>
        </form>
        <p class="private">
          <Icon name="lock" />
          <span>
            <b>{t("app.private")}</b> {t("app.private.more")}
          </span>
        </p>
      </div>
      <section class="examples" aria-labelledby="examples-title">
        <h2 id="examples-title">{t("start.examples")}</h2>
        <ul>
          {examples.slice(0, more ? examples.length : firstExamples).map((example) => (
            <ExampleButton key={example.id} example={example} open={open} />
          ))}
        </ul>
        {!more && (
          <button type="button" class="quiet" onClick={() => setMore(true)}>
            {t("start.examples.more")}
          </button>
        )}
      </section>
    </div>
  );
}
