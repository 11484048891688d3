/** Words of absence notes: the names of the months, and what stands beside the days that they name. */

/** Beginnings of the names of the months, from January on, in the languages in which an absence names them. */
export const months: readonly string[] = [
  "jan|sije|јан|ene|gen|sty|ian|oca|tammi|янв|січ|led|ιαν|saus|jaan",
  "feb|velj|феб|fév|fev|lut|şub|helmi|фев|лют|úno|φεβ|vasar|veebr",
  "mar|ožu|mär|mrt|már|maa|бер|мар|bře|μαρ|kovo|març|mac",
  "apr|trav|avr|abr|ápr|kwi|nis|huh|апр|кві|dub|απρ|balan",
  "may|svib|мај|mai|mag|maj|mei|máj|tou|мая|май|тра|kvě|μαΐ|μαι|gegu",
  "jun|lipn|lipanj|јун|juin|giu|jún|iun|cze|haz|kes|июн|чер|červn|ιουν|birž|jūn|juun",
  "jul|srpnj|srpanj|јул|juil|lug|júl|iul|lip|tem|hei|июл|лип|červenc|ιουλ|liep|jūl|juul",
  "aug|avg|kolov|aoû|ago|agu|sie|ağu|elo|авг|сер|srp|αυγ|rugp|ogos",
  "sep|ruj|сеп|set|sze|wrz|eyl|syy|сен|вер|zář|σεπ|rugs",
  "oct|okt|ott|out|paź|eki|lok|окт|жов|říj|οκτ|spal",
  "nov|stud|нов|noi|lis|kas|marras|ноя|лис|νοε|lapk",
  "dec|pros|дец|dez|déc|dic|des|gru|ara|jou|дек|гру|pro|δεκ|gruod|dets|disem",
];

/** Words before the last day of absence. */
export const until =
  /(?<![\p{L}\p{N}])(?:until|till|through|to(?= \w{0,12} ?\d)|bis|jusqu['’]au|au(?= \w{0,8} ?\d)|hasta|al(?= \w{0,12} ?\d)|fino|até|tot|t\/m|do|по|до|până|t\.o\.m\.|til|έως|μέχρι|עד|đến|sampai|hingga|sehingga|iki|līdz|kuni|fins)(?![\p{L}\p{N}])|حتى|ถึง|至|到/giu;

/** Words before the day of return. */
export const back =
  /(?<![\p{L}\p{N}])(?:back|return\p{L}*|ab|zurück|retour|regres\p{L}+|vuelv\p{L}+|rientr\p{L}+|retorn\p{L}+|volt\p{L}+|vanaf|terug|od|wracam|wrócę|zpět|natrag|nazaj|vraćam se|vratit ću se|vraću|vratiću se|враћам се|вратићу се|вернусь|повернуся|с|з|revin|åter\p{L}+|tilbage|tilbake|palaan|grįš\p{L}+|nuo|atgriez\p{L}+|no(?= \d)|naas\p{L}+|alates|kembali|επιστρ\p{L}+)(?![\p{L}\p{N}])/giu;

/** Words behind the date, in languages that put them there. */
export const behind = /まで|に戻り|から出社|까지|asti|saakka|kadar|तक|-ig\b|返回|回来|回來|恢复/giu;
