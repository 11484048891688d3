/** The built page in the system's Chromium; what is tested stands in browser/. */
import { afterAll, beforeAll, describe } from "vitest";
import { access } from "./browser/access.js";
import { answer } from "./browser/answer.js";
import { intake } from "./browser/intake.js";
import { many } from "./browser/many.js";
import { privacy } from "./browser/privacy.js";
import { speech } from "./browser/languages.js";
import { weight } from "./browser/weight.js";
import { canRun, openSite, type Site } from "./site.js";

let site: Site;

describe.skipIf(!canRun())("the page", () => {
  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site?.close());

  for (const suite of [intake, answer, privacy, many, speech, access, weight]) suite(() => site);
});
