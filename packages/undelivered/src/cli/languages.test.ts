import { expect, it } from "vitest";
import { adviceFor } from "../../knowledge/advice/index.js";
import { allAdvice } from "../../knowledge/advice/all.js";
import { adviceIn } from "./languages.js";

it.each(allAdvice.map(({ tag }) => tag))("finds the words of %s as the library does", async (tag) => {
  const language = tag.split("-")[0]!;
  for (const wanted of [tag, language, `${language}-XA`]) {
    expect(adviceFor(wanted, await adviceIn(wanted))).toBe(adviceFor(wanted, allAdvice));
  }
});

it("has no words for a language that nobody wrote", async () => {
  expect(await adviceIn("tlh")).toEqual([]);
});
