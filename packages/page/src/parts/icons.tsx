import type { VNode } from "preact";

const paths = {
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8c.8-3.6 3.9-5.5 7.500-5.500s6.700 1.900 7.500 5.500",
  provider: "M4 5h16v6H4zM4 13h16v6H4zM7.500 8h.01M7.500 16h.01M11 8h5M11 16h5",
  globe:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-9 9h18M12 3c2.600 2.600 3.800 5.600 3.800 9s-1.200 6.400-3.800 9c-2.600-2.600-3.800-5.600-3.800-9S9.400 5.600 12 3Z",
  gate: "M4 20V9l8-5 8 5v11M4 20h16M9 20v-6h6v6",
  mailbox: "M4 7h16v11H4zM4 7.500l8 6 8-6",
  gear: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.500V5M12 19v2.500M2.500 12H5M19 12h2.500M5.300 5.300 7 7M17 17l1.700 1.700M5.300 18.700 7 17M17 7l1.700-1.700",
  moon: "M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500Z",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  copy: "M9 9h10v11H9zM5 15V4h10",
  mail: "M4 6h16v12H4zM4 7l8 6 8-6",
  down: "M12 4v11m-5-5 5 5 5-5M5 20h14",
  cross: "m7 7 10 10M17 7 7 17",
  check: "m5 12.500 4.500 4.500L19 7.500",
  clock: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 3.500V12l3 2",
  back: "M19 12H5m6-6-6 6 6 6",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  paste: "M8 5H6v16h12V5h-2M9 3h6v4H9z",
  quote: "M9 7c-2.500 1-4 3-4 6v4h5v-5H7.500M19 7c-2.500 1-4 3-4 6v4h5v-5h-2.500",
  link: "M14 5h5v5M19 5l-9 9M17 14v5H5V7h5",
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words; the words say it all, so screen readers skip it. */
export function Icon({ name, mirror }: { name: IconName; mirror?: boolean }): VNode {
  return (
    <svg class={mirror ? "icon mirror" : "icon"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

export function Logo(): VNode {
  return (
    <svg class="logo" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path
        class="logo-ink"
        d="M12 16h40a3 3 0 0 1 3 3v13M9 42V19a3 3 0 0 1 3-3M10 17.500l22 18 22-18M9 42a3 3 0 0 0 3 3h13"
      />
      <path class="logo-back" d="M55 46H35m8-8-8 8 8 8" />
    </svg>
  );
}
