/** What the built page weighs, as browsers receive it. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The weights of the build in a folder, each `{ plain, gz, br }` in bytes. `paint` is what the first paint needs; `load` is
 * the whole of the first load without language packs: the page, the engine, and the rules for every server; `english` is the
 * same with English. The others are fetched in the background, or when they are needed.
 */
export function weigh(folder) {
  const size = (name) => statSync(join(folder, name)).size;
  const together = (names) => {
    const sum = (suffix) => names.reduce((total, name) => total + size(name + suffix), 0);
    return { plain: sum(""), gz: sum(".gz"), br: sum(".br") };
  };
  const assets = (...words) => {
    const begins = new RegExp(`^(${words.join("|")})-.*\\.(js|css)$`);
    const names = readdirSync(join(folder, "assets")).filter((name) => begins.test(name));
    if (names.length === 0) throw new Error(`the build has no ${words.join(", ")}`);
    return names.map((name) => `assets/${name}`);
  };
  const paint = ["index.html", "theme.js", ...assets("index")];
  const load = [...paint, ...assets("worker"), ...assets("desk")];
  return {
    paint: together(paint),
    load: together(load),
    english: together([...load, ...assets("english")]),
    operators: together(assets("operators")),
    languages: together(assets("languages")),
    views: together(assets("batch", "settings", "msg", "example-texts")),
    chosen: together(assets("strings", "advice")),
  };
}
