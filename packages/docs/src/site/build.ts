/** All Markdown below docs/ → a site of plain files, which works in any folder, on any host and from a disk. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { build } from "vite";
import { languages } from "../../../undelivered/knowledge/languages/index.js";
import { render } from "./render.js";
import type { Tongues } from "./render.js";
import { searchData } from "./search-documents.js";
import type { SitePage } from "./search-documents.js";
import { pageHtml } from "./template.js";
import type { Frame, Place } from "./template.js";

const byName = new Map(languages.map(({ name, tag }) => [name, tag]));
const tagOf = new Map(languages.map(({ tag }) => [tag.toLowerCase(), tag]));

/** Folders in the order of the navigation, and what they are called there. */
const sections: readonly Place[] = [
  { path: "words/index.html", name: "By the words you see" },
  { path: "reasons/index.html", name: "Reasons" },
  { path: "status-codes/index.html", name: "Enhanced status codes" },
  { path: "reply-codes/index.html", name: "Reply codes" },
  { path: "providers/index.html", name: "Providers" },
  { path: "blocklists/index.html", name: "Block lists" },
];

const home: Place = { path: "index.html", name: "Documentation" };

/**
 * Builds the site.
 *
 * @param root the folder of the repository
 * @param out an empty folder, or one that an earlier build wrote
 * @returns the number of pages
 */
export async function buildSite(root: string, out: string): Promise<number> {
  const docs = join(root, "docs");
  const pages = readPages(docs);
  rmSync(out, { recursive: true, force: true });
  const navigation = navigationOf(pages);
  for (const page of pages) write(join(out, page.path), pageHtml({ ...page, crumbs: crumbsOf(page), navigation }));
  write(join(out, "search-index.js"), `undeliveredSearch(${JSON.stringify(JSON.stringify(searchData(pages)))});\n`);
  cpSync(join(root, "packages/docs/public"), out, { recursive: true });
  cpSync(join(root, "packages/page/public/icon.svg"), join(out, "icon.svg"));
  await buildScript(join(root, "packages/docs"), out);
  return pages.length;
}

/** Every page below docs/, rendered. */
export function readPages(docs: string): SitePage[] {
  const files = readdirSync(docs, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md"))
    .sort();
  const known = new Set(files);
  return files.map((file) => {
    const markdown = readFileSync(join(docs, file), "utf8");
    return {
      path: htmlOf(file),
      markdown,
      rendered: render(markdown, (target) => goal(file, target, known), tonguesOf(file)),
    };
  });
}

/** `reasons/README.md` is `reasons/index.html` on the site. */
const htmlOf = (file: string): string => file.replace(/(^|\/)README\.md$/, "$1index.md").replace(/\.md$/, ".html");

/** Where a link of a file leads on the site; null where it leads to a file that is no page. */
function goal(file: string, target: string, known: ReadonlySet<string>): string | null {
  if (/^(?:https?:|mailto:|#)/.test(target)) return target;
  const [path, anchor] = target.split("#") as [string, string | undefined];
  if (!known.has(posix.normalize(posix.join(posix.dirname(file), decodeURIComponent(path))))) return null;
  return htmlOf(path) + (anchor === undefined ? "" : `#${anchor}`);
}

function tonguesOf(file: string): Tongues {
  const [, name] = /^words\/([\w-]+)\.md$/.exec(file) ?? [];
  return { page: tagOf.get(name ?? "") ?? null, byName };
}

/** "For senders: you got a bounce" is "For senders" in a list. */
const nameOf = ({ rendered }: SitePage): string => rendered.title.split(":")[0]!;

function navigationOf(pages: readonly SitePage[]): Frame["navigation"] {
  const named = (path: string): Place => ({ path, name: nameOf(pages.find((page) => page.path === path)!) });
  const guides = ["understanding-message-failures", "for-senders", "for-postmasters", "for-developers"];
  const programs = pages.filter(({ path }) => !path.includes("/") && path !== home.path).map(({ path }) => named(path));
  return [
    { name: "Guides", places: guides.map((name) => named(`guide/${name}.html`)) },
    { name: "Look it up", places: [...sections] },
    { name: "For programs and makers", places: [...programs, { path: "decisions/index.html", name: "Decisions" }] },
  ];
}

function crumbsOf({ path }: SitePage): Place[] {
  if (path === home.path) return [];
  const index = `${posix.dirname(path)}/index.html`;
  const section =
    sections.find((one) => one.path === index) ??
    (index === "decisions/index.html" ? { path: index, name: "Decisions" } : null);
  return section === null || path === index ? [home] : [home, section];
}

/** The script of the site as one classic file: modules are not loaded from a disk. */
async function buildScript(folder: string, out: string): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: "es2022",
      lib: {
        entry: join(folder, "src/client/main.ts"),
        formats: ["iife"],
        name: "undelivered",
        fileName: () => "site.js",
      },
    },
  });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
