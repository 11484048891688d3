import { searchIn } from "./search.js";
import type { Hit, SearchData } from "./search.js";

type Search = ReturnType<typeof searchIn>;

/** The search of the header: a combobox whose list holds links. The index is loaded when the box is first entered. */
export function searchBox(box: HTMLElement | null): void {
  const input = box?.querySelector("input");
  const found = box?.querySelector<HTMLElement>(".found");
  if (!box || !input || !found) return;
  const list = found.querySelector("ul")!;
  const count = found.querySelector(".count")!;
  let search: Promise<Search> | null = null;
  let active = -1;
  box.hidden = false;

  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>("a")];

  const choose = (at: number): void => {
    const all = options();
    active = all.length === 0 ? -1 : (at + all.length) % all.length;
    all.forEach((one, index) => one.setAttribute("aria-selected", String(index === active)));
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", all[active]!.id);
      all[active]!.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };

  const close = (): void => {
    found.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  };

  const show = async (): Promise<void> => {
    const query = input.value;
    if (query.trim() === "") return close();
    const hits = (await (search ??= loadSearch()))(query);
    if (query !== input.value) return;
    list.replaceChildren(...hits.map(optionOf));
    count.textContent = hits.length === 0 ? "Nothing found. Try fewer words, or the index by the words you see." : "";
    found.hidden = false;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    active = -1;
    if (hits.length > 0) choose(0);
  };

  input.addEventListener("focus", () => void (search ??= loadSearch()));
  input.addEventListener("input", () => void show());
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && !found.hidden) choose(active < 0 ? (step > 0 ? 0 : -1) : active + step);
    else if (event.key === "Enter") options()[Math.max(active, 0)]?.click();
    else if (event.key === "Escape" && !found.hidden) close();
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const typing = (event.target as HTMLElement).closest("input, textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  document.addEventListener("click", (event) => {
    if (!box.contains(event.target as Node)) close();
  });
  // A page that is gone back to may still have the words in its box.
  window.addEventListener("pageshow", close);
}

/** Words of the index are text, never markup. */
function optionOf({ path, kind, title, lead }: Hit, at: number): HTMLLIElement {
  const link = document.createElement("a");
  link.href = (document.documentElement.dataset["root"] ?? "") + path;
  link.id = `page-result-${at}`;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.append(part("span", "kind", kind), part("strong", "title", title), part("span", "lead", lead));
  const item = document.createElement("li");
  item.setAttribute("role", "none");
  item.append(link);
  return item;
}

function part(tag: "span" | "strong", name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

declare global {
  interface Window {
    undeliveredSearch?: (data: string) => void;
  }
}

/** The index comes as a script, because a page on a disk may not fetch. */
function loadSearch(): Promise<Search> {
  return new Promise((resolve, reject) => {
    window.undeliveredSearch = (data) => resolve(searchIn(JSON.parse(data) as SearchData));
    const script = document.createElement("script");
    script.src = `${document.documentElement.dataset["root"] ?? ""}search-index.js`;
    script.onerror = () => reject(new Error("the index of the search could not be loaded"));
    document.head.append(script);
  });
}
