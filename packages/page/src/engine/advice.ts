import { adviceFor, type AdvicePack } from "./engine.js";

const folder = "../../../undelivered/knowledge/advice/";
const packs = import.meta.glob<{ default: AdvicePack }>(
  "../../../undelivered/knowledge/advice/{ar,de,es,fr,it,ja,ko,nl,pl,pt,ru,tr,uk,zh-hans}.ts",
);

/** Languages that were asked for, English aside: that one is always there. */
const loaded = new Map<string, AdvicePack>();

/** Loads the advice of a language, once; where there is none, or it cannot be had, the engine speaks English. */
export async function loadAdvice(tag: string): Promise<AdvicePack[]> {
  const load = packs[`${folder}${tag.toLowerCase()}.ts`];
  const pack = loaded.has(tag) ? undefined : await load?.().catch(() => undefined);
  if (pack) loaded.set(tag, pack.default);
  return [...loaded.values()];
}

/** What each reason is called in a language. */
export const titlesIn = (tag: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(adviceFor(tag, [...loaded.values()]).reasons).map(([id, words]) => [id, words.title]),
  );
