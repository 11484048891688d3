import type { AdvicePack } from "./pack.js";
import english from "./en.js";
import german from "./de.js";
import french from "./fr.js";
import spanish from "./es.js";
import italian from "./it.js";
import portuguese from "./pt.js";
import dutch from "./nl.js";
import polish from "./pl.js";
import russian from "./ru.js";
import ukrainian from "./uk.js";
import turkish from "./tr.js";
import japanese from "./ja.js";
import chinese from "./zh-hans.js";
import korean from "./ko.js";
import arabic from "./ar.js";

/** Every language. Programs that load languages one by one import the single files instead. */
export const allAdvice: readonly AdvicePack[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  ukrainian,
  turkish,
  japanese,
  chinese,
  korean,
  arabic,
];
