import { useId, useRef } from "preact/hooks";
import type { ComponentChildren, VNode } from "preact";

interface Props<T extends string> {
  label: string;
  tabs: readonly { id: T; title: string }[];
  chosen: T;
  choose: (id: T) => void;
  children: ComponentChildren;
  panelClass?: string;
}

/** Tabs as the ARIA Authoring Practices describe them: arrow keys move and choose, only the chosen tab is in tab order. */
export function Tabs<T extends string>({ label, tabs, chosen, choose, children, panelClass }: Props<T>): VNode {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const rtl = document.documentElement.dir === "rtl";
    const steps: Record<string, number> = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 };
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const step = steps[event.key];
    const to = step ? (at + step + tabs.length) % tabs.length : { Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(tabs[to]!.id);
    list.current?.querySelectorAll<HTMLButtonElement>("[role=tab]")[to]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => choose(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        class={panelClass ? `panel ${panelClass}` : "panel"}
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${chosen}`}
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
