import "../styles/settings.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { VNode } from "preact";
import { useWords } from "../i18n.js";
import { defaults, splitList, type Settings } from "../settings.js";
import { languages } from "../strings/index.js";

interface Props {
  settings: Settings;
  language: string;
  change: (settings: Settings) => void;
  forget: () => void;
  close: () => void;
  failed: boolean;
}

const themes: readonly Settings["theme"][] = ["system", "light", "dark"];

function ListField(props: {
  id: string;
  label: string;
  example: string;
  value: string[];
  set: (v: string[]) => void;
}): VNode {
  const { t } = useWords();
  const [text, setText] = useState(props.value.join("\n"));
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <textarea
        id={props.id}
        rows={1}
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        placeholder={props.example}
        aria-describedby={`${props.id}-hint`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          props.set(splitList(event.currentTarget.value));
        }}
      />
      <small id={`${props.id}-hint`}>{t("settings.list")}</small>
    </div>
  );
}

/** What is kept in this browser. */
export function SettingsDialog({ settings, language, change, forget, close, failed }: Props): VNode {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [round, setRound] = useState(0);
  useEffect(() => dialog.current?.showModal(), []);
  const set = (part: Partial<Settings>): void => change({ ...settings, ...part });
  return (
    <dialog ref={dialog} class="settings" aria-labelledby="settings-title" onClose={close}>
      <form method="dialog" key={round}>
        <h2 id="settings-title">{t("settings.title")}</h2>
        <p class="hint">{t("settings.lead")}</p>
        <div class="field">
          <label for="language">{t("settings.language")}</label>
          <select id="language" value={language} onChange={(event) => set({ language: event.currentTarget.value })}>
            {Object.entries(languages).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
          <span role="status">{failed && t("app.unloaded")}</span>
        </div>
        <fieldset>
          <legend>{t("settings.theme")}</legend>
          {themes.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name="theme"
                value={theme}
                checked={settings.theme === theme}
                onChange={() => set({ theme })}
              />
              {t(`settings.theme.${theme}`)}
            </label>
          ))}
        </fieldset>
        <p class="hint">{t("settings.why")}</p>
        <ListField
          id="domains"
          label={t("settings.domains")}
          example="example.org"
          value={settings.myDomains}
          set={(myDomains) => set({ myDomains })}
        />
        <ListField
          id="ips"
          label={t("settings.ips")}
          example="192.0.2.7, 192.0.2.64/28"
          value={settings.myIps}
          set={(myIps) => set({ myIps })}
        />
        <ListField
          id="hosts"
          label={t("settings.hosts")}
          example="mail.example.org"
          value={settings.myHosts}
          set={(myHosts) => set({ myHosts })}
        />
        <footer>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              forget();
              change(defaults);
              setRound(round + 1);
            }}
          >
            {t("settings.reset")}
          </button>
          <button type="submit" class="primary">
            {t("settings.close")}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
