import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** The system's Chromium; null where there is none. CHROMIUM names another one. */
export const chromiumPath = [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path)) ?? null;

/**
 * Starts it without its own errands on the network, so that every request seen is the page's, and without the page of its own
 * that it would load behind the address line of each window, which takes a third of a visit's time.
 */
export const launch = () => {
  if (!chromiumPath) throw new Error("no Chromium: install it (apt-get install chromium), or set CHROMIUM to its path");
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
    ],
  });
};
