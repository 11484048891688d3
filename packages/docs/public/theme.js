/* global localStorage, document */
// Runs before the first paint, so that the chosen theme does not flash.
try {
  const theme = localStorage.getItem("undelivered.theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
  // No storage: the system's theme is used.
}
