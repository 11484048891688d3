/** Letters and endings by which languages are told apart that share sentences, or a script. */

/** Scripts that one supported language alone is written in. Han and Cyrillic, Latin and Arabic letters decide nothing. */
export const scripts: readonly [RegExp, string][] = [
  [/[\u3041-\u30fa]/g, "ja"],
  [/[\uac00-\ud7a3]/g, "ko"],
  [/[\u0e01-\u0e5b]/g, "th"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u05d0-\u05ea]/g, "he"],
  [/[\u0980-\u09ff]/g, "bn"],
  [/[\u0a80-\u0aff]/g, "gu"],
  [/[\u0b80-\u0bff]/g, "ta"],
  [/[\u0c00-\u0c7f]/g, "te"],
  [/[\u0d80-\u0dff]/g, "si"],
  [/[\u1000-\u109f]/g, "my"],
  [/[\u10d0-\u10ff]/g, "ka"],
  [/[\u1200-\u137f]/g, "am"],
  [/[\u1780-\u17ff]/g, "km"],
  [/[\u0531-\u0587]/g, "hy"],
];

/** Endings and small words that Marathi or Nepali alone has of the three languages in this script. */
export const ofMarathi = /[ळऱ]|आहे|नाही|झाल[ाेी]|पाठव|सापड/;
export const ofNepali = /छैन|सकि(?:एन|ँदैन)|भए?को|भयो|भएन|गरि(?:यो|एको)|हरू|गर्न|पठाउ/;

/** Words of Serbian that Croatian does not have, and sounds of Croatian that Serbian does not. */
export const ofSerbia =
  /(?<!\p{L})(?:prima(?:lac|oc\p{L}+)|pošilja(?:lac|oc\p{L}+)|sanduče\p{L}*|obavještenj\p{L}+)(?!\p{L})/iu;
export const ofCroatia =
  /(?<!\p{L})(?:(?:ne)?usp[ij]+e(?:l|šn)\p{L}*|vrijeme\p{L}*|sljedeć\p{L}+|obavješten\p{L}+|nepoželjn\p{L}*|izvještaj\p{L}*)(?!\p{L})/iu;
