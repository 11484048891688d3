/** Words for units, in the languages in which servers speak. */

/** Units of size; the first letter tells how many bytes. */
export const sizeUnit =
  /^[ \t\u00a0]?(bytes?|octets?|oktette?|b|ki?[bo]?|kilo-?(?:bytes?|octets?)|mi?[bo]?|mega-?(?:bytes?|octets?)|gi?[bo]?|giga-?(?:bytes?|octets?)|байт\p{L}*|bait\p{L}*|bajt\p{L}*|бајт\p{L}*|кб|мб|гб|バイト|字节)(?![\p{L}\p{N}])/iu;

/** Beginnings of the words for units of time, by their seconds. */
export const timeUnits: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:s(?:ec|ek|eg)?(?:und|ond|gund)?\p{L}{0,3}|сек\p{L}*|秒[間钟鐘]?|초)(?!\p{L})/iu],
  [60, /^(?:m|min(?:ut)?\p{L}{0,3}|мин\p{L}*|分[間钟鐘]?|분)(?![\p{L}])/iu],
  [
    3600,
    /^(?:h|hrs?|hours?|heures?|horas?|ore|ora|stunden?|std|uur|uren|tim(?:mar?|er?)|godzin\p{L}*|val(?:and\p{L}*)?|stund\p{L}*|tun[dn]\p{L}*|hor[ae]s?|jam|sat[ia]?|ur[aei]?|сат[иа]?|час\p{L}*|時間|小时|小時|시간)(?!\p{L})/iu,
  ],
  [
    86_400,
    /^(?:d|days?|tage?n?|jours?|d[ií]as?|dias?|giorn[oi]|dag(?:en|ar)?|dni|dien\p{L}*|diennak\p{L}*|par[aąoų]s?|päev\p{L}*|ööpäev\p{L}*|dies|hari|dana?|dneh|дана?|дн\p{L}*|日間?|天|일)(?!\p{L})/iu,
  ],
];
