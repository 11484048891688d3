import { useEffect, useRef, useState } from "preact/hooks";
import type { Row } from "../engine/types.js";

const everyMs = 250;

/** The rows, while they stream in at most four times a second; as they are once everything is read. */
export function useDeferredRows(rows: readonly Row[], streaming: boolean): readonly Row[] {
  const [shown, setShown] = useState<readonly Row[]>(rows);
  const latest = useRef(rows);
  latest.current = rows;
  useEffect(() => {
    if (!streaming) return;
    const timer = setInterval(() => setShown(latest.current), everyMs);
    return () => clearInterval(timer);
  }, [streaming]);
  return streaming ? shown : rows;
}
