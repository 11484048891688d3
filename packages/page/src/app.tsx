import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { VNode } from "preact";
import { prepare } from "./engine/client.js";
import type { Reader } from "./engine/types.js";
import { applyLanguage, useWords, WordsProvider, wordsOf, type Words } from "./i18n.js";
import { inputsOf } from "./input/transfer.js";
import { takeLaunched, takeShared, workOffline } from "./offline/register.js";
import { Unloaded } from "./offline/unloaded.js";
import { Icon, Logo } from "./parts/icons.js";
import { later } from "./parts/later.js";
import { useSession, type Session } from "./session.js";
import { applyTheme, forgetSettings, loadSettings, saveSettings, type Settings } from "./settings.js";
import { en, languages, loadStrings, preferredLanguage } from "./strings/index.js";
import { AnswerView } from "./views/answer.js";
import { StartView } from "./views/start.js";

const BatchView = later(async () => (await import("./views/batch.js")).BatchView);
const SettingsDialog = later(async () => (await import("./views/settings.js")).SettingsDialog);

const languageOf = (settings: Settings): string =>
  settings.language && settings.language in languages ? settings.language : preferredLanguage(navigator.languages);

/** The words of the chosen language; those of the last one until they are there. */
function useLanguage(settings: Settings): { words: Words; failed: boolean } {
  const [words, setWords] = useState(() => wordsOf("en", en));
  const [failed, setFailed] = useState(false);
  const tag = languageOf(settings);
  useEffect(() => {
    let current = true;
    loadStrings(tag).then(
      (strings) => {
        if (!current) return;
        const loaded = wordsOf(tag, strings);
        setWords(loaded);
        setFailed(false);
        applyLanguage(tag, loaded.t("app.tagline"));
      },
      () => current && setFailed(true),
    );
    return () => void (current = false);
  }, [tag]);
  return { words, failed };
}

/** Files and text may be dropped or pasted anywhere. */
function useDropping(session: Session): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(session);
  latest.current = session;
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      latest.current.open(inputsOf(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent): void => {
      const target = event.target as Element | null;
      const files = (event.clipboardData?.files.length ?? 0) > 0;
      if (document.querySelector("dialog[open]") || (!files && target?.closest("input, textarea"))) return;
      event.preventDefault();
      latest.current.open(inputsOf(event.clipboardData));
    };
    addEventListener("dragover", hold);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    addEventListener("paste", paste);
    return () => {
      removeEventListener("dragover", hold);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
      removeEventListener("paste", paste);
    };
  }, []);
  return over;
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    addEventListener("online", look);
    addEventListener("offline", look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("offline", look);
    };
  }, []);
  return online;
}

/**
 * Once the page stands, the service worker fetches everything else, so that the page can do without a network; then the
 * engine is made ready for the first message. True when that is so.
 */
function useOfflineReady(language: string): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
    later(() => void workOffline().then(setReady));
  }, []);
  useEffect(() => {
    if (ready) prepare(language).catch(() => undefined);
  }, [ready, language]);
  return ready;
}

/** What is applied to messages: it follows the settings when the dialog closes, the language at once. */
function useReader(settings: Settings, tag: string, settled: boolean): Reader {
  const last = useRef<Reader | null>(null);
  return useMemo(() => {
    if (!settled && last.current?.language === tag) return last.current;
    const { myDomains, myIps, myHosts } = settings;
    const next = { myDomains, myIps, myHosts, language: tag };
    if (JSON.stringify(next) !== JSON.stringify(last.current)) last.current = next;
    return last.current!;
  }, [settings, tag, settled]);
}

export function App(): VNode {
  const [settings, setSettings] = useState(loadSettings);
  const [asking, setAsking] = useState(false);
  const { words, failed } = useLanguage(settings);
  const reader = useReader(settings, words.tag, !asking);
  const session = useSession(reader);
  const over = useDropping(session);
  const first = useRef(session);
  useEffect(() => {
    void takeShared().then((inputs) => inputs.length > 0 && first.current.open(inputs));
    takeLaunched((inputs) => first.current.open(inputs));
  }, []);
  const change = (next: Settings): void => {
    setSettings(next);
    saveSettings(next);
    applyTheme(next.theme);
  };
  const dark = (): boolean =>
    settings.theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : settings.theme === "dark";
  return (
    <WordsProvider value={words}>
      <a class="skip" href="#main">
        {words.t("app.skip")}
      </a>
      <header class="top">
        <a
          class="brand"
          href="./"
          onClick={(event) => {
            event.preventDefault();
            session.again();
          }}
        >
          <Logo /> Undelivered
        </a>
        <button
          type="button"
          class="round"
          aria-label={words.t("app.theme.toggle")}
          title={words.t("app.theme.toggle")}
          onClick={() => change({ ...settings, theme: dark() ? "light" : "dark" })}
        >
          <Icon name={dark() ? "sun" : "moon"} />
        </button>
        <button type="button" class="round wide" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          <Icon name="gear" /> <span>{words.t("app.settings")}</span>
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <div role="alert">
          <Failure error={session.error} />
        </div>
        <Views session={session} reader={reader} />
      </main>
      <Footer busy={session.busy && session.view === "start"} />
      {over && (
        <div class="drop" aria-hidden="true">
          <p>
            <Icon name="down" /> {words.t("app.drop")}
          </p>
        </div>
      )}
      {asking && (
        <SettingsDialog
          {...{ settings, change, failed }}
          language={languageOf(settings)}
          forget={forgetSettings}
          close={() => setAsking(false)}
        />
      )}
    </WordsProvider>
  );
}

function Failure({ error }: { error: Error | null }): VNode | null {
  const { t } = useWords();
  if (!error) return null;
  return (
    <p class="note">{error instanceof Unloaded ? t("app.unloaded") : t("app.failed", { error: error.message })}</p>
  );
}

function Views({ session, reader }: { session: Session; reader: Reader }): VNode | null {
  const [draft, setDraft] = useState("");
  const { rows, answer, opened } = session;
  // While a batch is still being read, its own rows tell what the reasons are called.
  const titles = useMemo(
    () =>
      opened?.titles ??
      Object.fromEntries(rows.flatMap((row) => (row.reason && row.title ? [[row.reason, row.title]] : []))),
    [rows, opened],
  );
  if (session.view === "answer" && answer)
    return (
      <AnswerView
        key={answer.message}
        {...{ answer, reader, titles: answer.titles }}
        back={rows.length > 1 && (session.opened?.messages ?? 0) > 1 ? session.back : null}
        again={session.again}
      />
    );
  if (session.view === "batch")
    return <BatchView {...session} titles={titles} open={(row) => session.openMessage(row.message)} />;
  return <StartView draft={draft} setDraft={setDraft} open={session.open} />;
}

function Footer({ busy }: { busy: boolean }): VNode {
  const { t, tag } = useWords();
  const online = useOnline();
  const ready = useOfflineReady(tag);
  return (
    <footer class="bottom">
      <p role="status">
        {busy ? t("app.working") : !online ? t("app.offline.now") : ready ? t("app.offline.ready") : ""}
      </p>
      <p>{t("app.source")}</p>
    </footer>
  );
}
