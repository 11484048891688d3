/** The language of a text that holds none of the known sentences, where its letters or its commonest words give it away. */
import { commonWords } from "../../knowledge/common-words.js";
import { ofCroatia, ofMarathi, ofNepali, ofSerbia, scripts } from "../../knowledge/scripts.js";

const foreign = /[\u0370-\uffff]/;

/** The languages that a common word belongs to. */
const languagesOf = new Map<string, string[]>();
for (const [tag, list] of Object.entries(commonWords))
  for (const word of new Set(list.split(" "))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), tag]);

/** So many of them, and so many more than of any other language. */
const enough = 3;
const ahead = 1;

/** No more of a text is looked at. */
const searched = 4_000;

/** A BCP 47 tag, or null where the text is too short or could be one of several languages. */
export function languageOfLetters(text: string): string | null {
  const head = text.slice(0, searched).toLowerCase();
  if (foreign.test(head)) for (const [letters, tag] of scripts) if ((head.match(letters)?.length ?? 0) >= 4) return tag;
  const indian = devanagariOf(head);
  if (indian !== null) return indian;
  const counts = new Map<string, number>();
  for (const word of new Set(head.match(/[\p{L}\p{M}'’]+/gu)))
    for (const tag of languagesOf.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const arabic = arabicOf(head);
  if (arabic !== null) return arabic;
  const chinese = chineseOf(head, 2);
  // A report in another language may quote a subject.
  if (chinese !== null && (head.match(han)?.length ?? 0) * 3 > (head.match(latin)?.length ?? 0)) return chinese;
  let [most, count, next]: [string | null, number, number] = [null, 0, 0];
  for (const [tag, found] of counts) {
    if (found > count) [most, count, next] = [tag, found, count];
    else if (found > next) next = found;
  }
  const least = most === "en" ? enough + 1 : enough;
  return count >= least && count - next >= ahead ? most : null;
}

/** Signs that are written otherwise in the other kind of Chinese: of mail, and the commonest of all. */
const traditional = /[郵無傳達個這為國來時說對發過後會與將關當還從錯誤檔戶帳滿遞敗網鍵權請絕號]/g;
const simplified = /[邮无传达个这为国来时说对发过后会与将关当还从错误档户帐满递败网务权请绝号]/g;
const han = /\p{Script=Han}/gu;
const latin = /[a-z]/g;
const kana = /[\u3041-\u30fa\uac00-\ud7a3]/;

/**
 * Which Chinese a text is in, by its signs; null where they do not say.
 *
 * @param least so many of them are asked for
 */
export function chineseOf(text: string, least = 1): string | null {
  if (!foreign.test(text) || kana.test(text)) return null;
  const [one, other] = [text.match(traditional)?.length ?? 0, text.match(simplified)?.length ?? 0];
  if (Math.max(one, other) < least || one === other) return null;
  return one > other ? "zh-Hant" : "zh-Hans";
}

const devanagari = /[\u0900-\u097f]/g;

/** Which of the languages in the Devanagari script a text is in; null where it has none of its letters. */
export function devanagariOf(text: string): string | null {
  if (!foreign.test(text) || (text.match(devanagari)?.length ?? 0) < 4) return null;
  return ofNepali.test(text) ? "ne" : ofMarathi.test(text) ? "mr" : "hi";
}

/** Bosnian has the words of Serbian with the sounds of Croatian. */
export const isBosnian = (text: string): boolean => ofSerbia.test(text) && ofCroatia.test(text);

/** Letters of the Arabic script, and those that Urdu, Persian or Arabic alone writes of the three. */
const arabicScript = /[\u0620-\u06d3]/g;
const arabicLetters: readonly [RegExp, string][] = [
  [/[ٹڈڑںےہھ]/g, "ur"],
  [/[پچژگکی]/g, "fa"],
  [/[ةىيك]/g, "ar"],
];

/** Which of the languages in the Arabic script a text is in; other languages have letters of their own. */
function arabicOf(text: string): string | null {
  if (!foreign.test(text)) return null;
  const all = text.match(arabicScript)?.length ?? 0;
  if (all < 12 || all * 3 < (text.match(latin)?.length ?? 0) || /[ټډړښڼۍېەۆێڭۇ]/.test(text)) return null;
  for (const [letters, tag] of arabicLetters) if ((text.match(letters)?.length ?? 0) >= 2) return tag;
  return null;
}
