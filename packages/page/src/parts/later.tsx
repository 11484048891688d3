import { useEffect, useState } from "preact/hooks";
import type { FunctionComponent, VNode } from "preact";
import { useWords } from "../i18n.js";

/** A view that is fetched when it is first shown: not every reader has need of it. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let View: FunctionComponent<Props> | null = null;
  return function Later(props: Props): VNode | null {
    const { t } = useWords();
    const [state, setState] = useState<"waiting" | "there" | "failed">(View ? "there" : "waiting");
    useEffect(() => {
      if (View) return;
      load().then(
        (loaded) => {
          View = loaded;
          setState("there");
        },
        () => setState("failed"),
      );
    }, []);
    if (View) return <View {...props} />;
    return state === "failed" ? (
      <p class="note" role="alert">
        {t("app.unloaded")}
      </p>
    ) : null;
  };
}
