const key = "undelivered.theme";

/** The button that turns light into dark and back; what was chosen is remembered where there is storage. */
export function themeButton(button: HTMLButtonElement | null): void {
  if (button === null) return;
  button.hidden = false;
  const isDark = (): boolean => {
    const chosen = document.documentElement.dataset["theme"];
    return chosen === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
  };
  const show = (): void => button.setAttribute("aria-pressed", String(isDark()));
  show();
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = theme;
    try {
      localStorage.setItem(key, theme);
    } catch {
      // No storage: the choice holds for this page.
    }
    show();
  });
}
