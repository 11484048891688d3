/** What other programs and services call a reason, as far as nothing more than the reason is known. */
import { reasons } from "../../undelivered/knowledge/reasons.js";
import type { Reason } from "../../undelivered/src/types.js";
import {
  toBounceType,
  toKumoMta,
  toPostmark,
  toPowerMta,
  toSendGrid,
  toSes,
  toSisimai,
  toSparkPost,
  vocabularies,
} from "../../undelivered/src/vocabularies/index.js";
import type { Concluded } from "../../undelivered/src/vocabularies/index.js";

const words: readonly (readonly [string, (concluded: Concluded) => string | null | undefined])[] = [
  [vocabularies.bounceTypes.name, toBounceType],
  [vocabularies.sisimai.name, toSisimai],
  [vocabularies.kumoMta.name, toKumoMta],
  [vocabularies.powerMta.name, toPowerMta],
  [vocabularies.ses.name, (one) => Object.values(toSes(one) ?? {}).join("/")],
  [vocabularies.sendGrid.name, toSendGrid],
  [
    vocabularies.sparkPost.name,
    (one) =>
      Object.values(toSparkPost(one) ?? {})
        .slice(0, 2)
        .join(" "),
  ],
  [vocabularies.postmark.name, (one) => toPostmark(one)?.Type],
];

/** The system and its word, where it has one. */
export function othersCall(reason: Reason): [string, string][] {
  const { permanence } = reasons[reason];
  return words.flatMap(([name, wordOf]): [string, string][] => {
    const word = wordOf({ reason, permanence });
    return word ? [[name, word]] : [];
  });
}
