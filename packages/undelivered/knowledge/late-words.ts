/** Words by which a sentence tells that mail is late, and may still arrive. */

/** "Noch nicht zugestellt": what has not arrived yet may still do so. */
export const notYet =
  /(?<!\p{L})(?:not yet|noch|encore|todavía|aún|ancora|ainda|nog|ännu|endnu|ennå|vielä|jeszcze|dosud|zatiaľ|még|încă|пока|ещё|еще|досі|все още|ακόμα|ακόμη|henüz|još(?: uv(?:ij)?ek)?|још(?: увек)?|с[èѐе] уште|še ni|هنوز|עדיין|belum|kol kas|(?:vis )?dar ne\p{L}{3,}|(?:vēl|pagaidām|joprojām) n\p{L}+|pole veel|ei ole veel|veel ei|encara no|enn (?:ekki|verið)|ekki enn|aínda|oraindik|ende (?:nuk|s['’])\p{L}*|яшчэ|пакуль|hali (?:yet|jo|yub)\p{L}*|hozircha|әлі|fós|хараахан|ankoraŭ|nach net|bado|hələ|hindi pa)(?!\p{L})|ჯერ|դեռ|এখনও|ابھی تک|இன்னும்|ఇంకా|अद्याप|હજી|હજુ|अझै|තවම|មិនទាន់|ရသေး|እስካሁን|ገና|まだ|尚未|暂未|아직|ยัง|chưa/iu;

/** "Votre message est retardé": what is late may still arrive. */
export const late =
  /(?:retardé|ritardo|ritardato|adiad[ao]|retardada|vertraagd|försenats|forsinket|viivästynyt|opóźniona|zdržaná|késik|întârziat|задержано|затримано|забавено|забави|καθυστερεί|καθυστέρησε|gecikti|vėluoja|atidėtas|kavējas|aizkavējas|aizkavē\p{L}+|viibib|hilineb|endarrerit|s'ha retardat|ajornat|tertangguh|ditangguhkan|lewat|遅延|延迟投递|延遲投遞|지연되|kasni|odgođena(?: je)?|odložena(?: je)?|zamuja|zakasnelo|je zakasnjeno|odloženo|касни|доцни|одложена(?: је)?|deferred|delayed)$/iu;

/** Words that leave no doubt that it is still tried, whatever the subject says. */
export const goesOn =
  /attempts will continue|warning message only|address\(es\) deferred|will be reattempted|dodici ore|verrà effettuato un nuovo tentativo/i;
