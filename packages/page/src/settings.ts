/** What the reader tells the page; it stays in this browser. */
export interface Settings {
  myDomains: string[];
  myIps: string[];
  myHosts: string[];
  /** A tag of `languages`; null follows the browser. */
  language: string | null;
  theme: "system" | "light" | "dark";
}

const key = "undelivered.settings";

export const defaults: Settings = { myDomains: [], myIps: [], myHosts: [], language: null, theme: "system" };

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

/** What is stored may be of an older version or damaged: each value is taken only if it fits. */
export function loadSettings(): Settings {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? "{}") as Record<string, unknown>;
    return {
      myDomains: strings(stored["myDomains"]),
      myIps: strings(stored["myIps"]),
      myHosts: strings(stored["myHosts"]),
      language: typeof stored["language"] === "string" ? stored["language"] : null,
      theme: stored["theme"] === "light" || stored["theme"] === "dark" ? stored["theme"] : "system",
    };
  } catch {
    return defaults;
  }
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Private mode or a full store: the settings hold until the page is closed.
  }
}

export function forgetSettings(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There is nothing to forget.
  }
}

/** `example.org, example.net` → two entries. */
export const splitList = (text: string): string[] => text.split(/[\s,;]+/).filter((item) => item !== "");

export function applyTheme(theme: Settings["theme"]): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}
