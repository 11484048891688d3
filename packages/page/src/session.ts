import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import * as engine from "./engine/client.js";
import type { Answer, Input, Opened, Reader, Row } from "./engine/types.js";
import type { Filters } from "./model/batch.js";
import type { Progress } from "./views/batch.js";

export type View = "start" | "answer" | "batch";

interface Place {
  view: View;
  message?: number;
}

/** Everything that is open: which view, the messages, the answer. */
export interface Session {
  view: View;
  busy: boolean;
  error: Error | null;
  rows: readonly Row[];
  progress: Progress | null;
  opened: Opened | null;
  answer: Answer | null;
  filters: Filters;
  setFilters: (filters: Filters) => void;
  open: (inputs: Input[] | Promise<Input[]>) => void;
  openMessage: (message: number) => void;
  cancel: () => void;
  again: () => void;
  back: () => void;
}

/** The reader's place is kept in the browser's history, so that Back does what he expects. */
export function useSession(reader: Reader): Session {
  const [view, setView] = useState<View>("start");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [filters, setFilters] = useState<Filters>({});
  /** Counts up with everything that is opened: what belongs to an older number is stale. */
  const turn = useRef(0);
  const asked = useRef(reader);

  const go = useCallback((place: Place, replace = false) => {
    const write = replace ? "replaceState" : "pushState";
    history[write](place, "");
    setView(place.view);
    scrollTo({ top: 0 });
  }, []);

  const fail = useCallback(
    (reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))),
    [],
  );

  const show = useCallback(
    async (message: number, replace: boolean | null) => {
      const mine = ++turn.current;
      const found = await engine.explainMessage(message, reader);
      if (mine !== turn.current) return;
      setAnswer(found);
      if (replace === null) setView("answer");
      else go({ view: "answer", message }, replace);
    },
    [go, reader],
  );

  const run = useCallback(
    async (start: typeof engine.reopen, first: boolean) => {
      const mine = ++turn.current;
      let all: Row[] = [];
      setRows(all);
      setOpened(null);
      if (first) setFilters({});
      let shown = !first;
      const done = await start(reader, (name, count, share, fresh) => {
        if (mine !== turn.current) return;
        all = all.concat(fresh);
        setRows(all);
        if (count < 2) return;
        setProgress({ name, done: count, share });
        if (shown) return;
        shown = true;
        go({ view: "batch" });
      });
      if (mine !== turn.current) return null;
      setProgress(null);
      setOpened(done);
      return done;
    },
    [go, reader],
  );

  const open = useCallback(
    async (given: Input[] | Promise<Input[]>) => {
      if (Array.isArray(given) && given.length === 0) return;
      setBusy(true);
      setError(null);
      asked.current = reader;
      try {
        const inputs = await given;
        const done = await run((who, progressed) => engine.open(inputs, who, progressed), true);
        if (!done) return;
        if (done.messages === 1 && done.unread.length === 0) await show(0, false);
        else if (done.messages === 0) fail(done.unread.map(({ name, error: why }) => `${name}: ${why}`).join("; "));
        else if (history.state?.view !== "batch") go({ view: "batch" });
      } catch (reason) {
        fail(reason);
      } finally {
        setBusy(false);
      }
    },
    [run, show, go, fail, reader],
  );

  // In another language, or for a reader who owns other domains, the answers are other ones.
  useEffect(() => {
    if (asked.current === reader) return;
    asked.current = reader;
    if (view === "start") return;
    const place = (history.state ?? {}) as Place;
    const redo = async (): Promise<void> => {
      if ((opened?.messages ?? 0) > 1) await run(engine.reopen, false);
      if (place.view === "answer" && place.message !== undefined) await show(place.message, null);
    };
    redo().catch(fail);
  }, [reader, view, opened, run, show, fail]);

  useEffect(() => {
    const restore = (event: PopStateEvent): void => {
      const place = (event.state ?? { view: "start" }) as Place;
      if (place.view === "answer" && place.message !== undefined)
        show(place.message, null).catch(() => setView("start"));
      else setView(place.view === "batch" && rows.length > 0 ? "batch" : "start");
    };
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  }, [show, rows]);

  return {
    view,
    busy,
    error,
    rows,
    progress,
    opened,
    answer,
    filters,
    setFilters,
    open: (given) => void open(given),
    openMessage: (message) => void show(message, false).catch(fail),
    cancel: engine.cancel,
    again: () => {
      turn.current++;
      if (progress) engine.cancel();
      setProgress(null);
      setError(null);
      go({ view: "start" });
    },
    back: () => history.back(),
  };
}
