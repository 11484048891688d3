import { useEffect, useState } from "preact/hooks";
import type { FunctionComponent, VNode } from "preact";

/** A view that is fetched when it is first shown: not every reader has need of it. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let View: FunctionComponent<Props> | null = null;
  return function Later(props: Props): VNode | null {
    const [, setLoaded] = useState(View !== null);
    useEffect(() => {
      if (View) return;
      void load().then((loaded) => {
        View = loaded;
        setLoaded(true);
      });
    }, []);
    return View && <View {...props} />;
  };
}
