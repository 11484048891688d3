/** The language of a text that holds none of the known sentences, where its letters or its commonest words give it away. */

/** Scripts that one supported language alone is written in. Han and Cyrillic, Latin and Arabic letters decide nothing. */
const scripts: readonly [RegExp, string][] = [
  [/[\u3041-\u30fa]/g, "ja"],
  [/[\uac00-\ud7a3]/g, "ko"],
  [/[\u0e01-\u0e5b]/g, "th"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u05d0-\u05ea]/g, "he"],
  [/[\u0900-\u097f]/g, "hi"],
];

/** Words that no text about mail does without, by language; a word that several of them have counts for each. */
const commonWords: Readonly<Record<string, string>> = {
  en: "the your was were been could not this that of has have with",
  de: "der die das und nicht ist wurde wurden konnte ihre ihrer werden mit sie für eine",
  fr: "le la les votre vous pas été est du des une pour dans par n'a ce cette",
  es: "el la los las su no se ha para que una del por fue este el con",
  it: "il la lo di non è stato per che una del dal questo con sono",
  pt: "o a não foi sua seu para que uma do da os por este com ser",
  nl: "de het een niet uw is van en dat kon werd worden naar voor met",
  pl: "nie jest do się na została został że twoja przez dla z wiadomość nie",
  sv: "och att inte ditt är kunde till det som av för har en från",
  da: "og at ikke din er kunne til det som af for har en blev",
  nb: "og å ikke din er kunne til det som av for har en ble",
  fi: "ei on viesti viestiä ja tämä että voitu oli sen ole joka",
  cs: "nebyla vaše zpráva je na se že do pro této byla který z nebyl",
  sk: "nebola vaša správa je na sa že do pre tejto bola ktorý z nebol",
  hu: "a az nem és hogy egy ez levél címzett volt nem lehetett meg",
  ro: "nu a fost mesajul către și pentru este în acest dumneavoastră că",
  tr: "bir bu ve için ileti iletiniz edilemedi alıcı posta olarak ile değil",
  vi: "không thư của bạn được cho và đến đã là người này",
  id: "tidak pesan anda ke dapat yang dan ini untuk dari karena telah",
  ru: "не было было ваше письмо на для сообщение и это что доставлено",
  uk: "не було ваше лист на для повідомлення і це що доставлено та й",
  bg: "не беше вашето съобщението на за писмо и това че е да",
  ar: "لم يتم إلى من على رسالتك هذا هذه في أو الرسالة البريد",
  fa: "به از شما این که را است نشد برای پیام ایمیل در",
};

const words = Object.entries(commonWords).map(([tag, list]) => [tag, new Set(list.split(" "))] as const);

/** So many of them, and so many more than of any other language. */
const enough = 3;
const ahead = 1;

/** No more of a text is looked at. */
const searched = 4_000;

/** A BCP 47 tag, or null where the text is too short or could be one of several languages. */
export function languageOfLetters(text: string): string | null {
  const head = text.slice(0, searched).toLowerCase();
  for (const [letters, tag] of scripts) if ((head.match(letters)?.length ?? 0) >= 4) return tag;
  const spoken = new Set(head.match(/[\p{L}\p{M}'’]+/gu));
  const counts = words
    .map(([tag, common]) => ({ tag, count: [...common].filter((word) => spoken.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || second === undefined) return null;
  const least = first.tag === "en" ? enough + 1 : enough;
  return first.count >= least && first.count - second.count >= ahead ? first.tag : null;
}
