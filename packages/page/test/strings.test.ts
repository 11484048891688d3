import { describe, expect, it } from "vitest";
import { en, languages, loadStrings, type StringKey } from "../src/strings/index.js";

const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
const keys = Object.keys(en) as StringKey[];
/** Words that are the same in many languages. */
const international =
  /^(JSON|CSV|Header|Text|Source|.{0,4}|DNS.*|IP.*|Detail|Details|Export|Status|Code|Administrator|Provider|Message|Exportar|.*\.eml.*)$/i;

describe.each(Object.keys(languages).filter((tag) => tag !== "en"))("%s", (tag) => {
  it("has every string with the gaps of the English one", async () => {
    const strings = await loadStrings(tag);
    expect(strings).not.toBe(en);
    expect(Object.keys(strings).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect(strings[key].trim(), key).not.toBe("");
      expect(gaps(strings[key]), key).toEqual(gaps(en[key]));
    }
  });

  it("is translated", async () => {
    const strings = await loadStrings(tag);
    const same = keys.filter((key) => strings[key] === en[key] && !international.test(en[key]));
    // A few words are the same in two languages ("Server", "Filter"); sentences are not.
    expect(same.filter((key) => en[key].includes(" ") && key !== "batch.title")).toEqual([]);
    expect(same.length).toBeLessThan(8);
  });
});
