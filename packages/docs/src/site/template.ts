/** The frame of every page of the site. */
import { escapeHtml } from "./render.js";
import type { Rendered } from "./render.js";

/** A place that can be gone to: its path below the root of the site, and its name. */
export interface Place {
  path: string;
  name: string;
}

/** What stands around a page. */
export interface Frame {
  path: string;
  rendered: Rendered;
  /** From the beginning down to the page's parent. */
  crumbs: Place[];
  /** Groups of places that are in reach from everywhere. */
  navigation: { name: string; places: Place[] }[];
}

const name = "Undelivered";

/** Nothing is loaded from elsewhere, and nothing that is not a file of the site is run. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** From a page to the root of the site: `../` for each folder. */
export const rootFrom = (path: string): string => "../".repeat(path.split("/").length - 1);

export function pageHtml({ path, rendered, crumbs, navigation }: Frame): string {
  const root = rootFrom(path);
  const { title, lead, html, headings } = rendered;
  const isHome = path === "index.html";
  return `<!doctype html>
<html lang="en" data-root="${root}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${escapeHtml(lead)}">
<title>${isHome ? `${name}: documentation` : `${escapeHtml(title)} · ${name}`}</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}style.css">
<script src="${root}theme.js"></script>
<script src="${root}site.js" defer></script>
</head>
<body${isHome ? ' class="home"' : ""}>
<a class="skip" href="#page-text">To the text</a>
<header class="top">
<a class="brand" href="${root}index.html"><img src="${root}icon.svg" alt="" width="28" height="28"> ${name}</a>
<a class="to-places" href="#page-places">Contents</a>
${searchHtml}
<button type="button" class="theme" hidden aria-label="Dark or light">${moon}</button>
</header>
<div class="frame">
<main id="page-text" tabindex="-1">
${crumbsHtml(crumbs, root)}
<article>
${html}</article>
</main>
${contentsHtml(headings)}
<nav class="places" id="page-places" aria-label="Documentation">
${navigation.map((group) => groupHtml(group, path, root)).join("\n")}
</nav>
</div>
<footer class="bottom"><p>Every sample on these pages has been run through the engine; what stands beneath it is what it said. Names and addresses are examples.</p></footer>
</body>
</html>
`;
}

/** Hidden until the script that answers is there; the indexes need none. */
const searchHtml = `<div class="search" role="search" hidden>
<label for="page-query">Search</label>
<input id="page-query" type="search" autocomplete="off" spellcheck="false" placeholder="Paste an error, a code, a provider" role="combobox" aria-expanded="false" aria-controls="page-results" aria-autocomplete="list">
<kbd aria-hidden="true">/</kbd>
<div class="found" hidden><p class="count" role="status"></p><ul id="page-results" role="listbox" aria-label="Pages found"></ul></div>
</div>`;

const moon =
  '<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z" fill="currentColor"/></svg>';

function groupHtml({ name: heading, places }: Frame["navigation"][number], path: string, root: string): string {
  const items = places.map((place) => `<li>${placeHtml(place, path, root)}</li>`);
  return `<p class="group">${escapeHtml(heading)}</p><ul>${items.join("")}</ul>`;
}

function placeHtml(place: Place, path: string, root: string): string {
  const here = place.path === path ? ' aria-current="page"' : isWithin(path, place.path) ? ' class="within"' : "";
  return `<a href="${root}${place.path}"${here}>${escapeHtml(place.name)}</a>`;
}

/** `reasons/relay-denied.html` lies within `reasons/index.html`. */
const isWithin = (path: string, index: string): boolean =>
  index.endsWith("/index.html") && path.startsWith(index.slice(0, -"index.html".length));

function crumbsHtml(crumbs: readonly Place[], root: string): string {
  if (crumbs.length === 0) return "";
  const items = crumbs.map(({ path, name: text }) => `<li><a href="${root}${path}">${escapeHtml(text)}</a></li>`);
  return `<nav class="crumbs" aria-label="Where you are"><ol>${items.join("")}</ol></nav>`;
}

function contentsHtml(headings: Rendered["headings"]): string {
  const shown = headings.filter(({ depth }) => depth <= 3);
  if (shown.length < 3) return '<div class="contents"></div>';
  const items = shown.map(({ id, depth, html }) => `<li class="depth-${depth}"><a href="#${id}">${html}</a></li>`);
  return `<nav class="contents" aria-label="On this page"><p class="group">On this page</p><ul>${items.join("")}</ul></nav>`;
}
