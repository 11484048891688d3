/**
 * What other programs and services would call what a report concluded, for those who store or count by their words.
 *
 * Every function takes a recipient of a report as it stands; for a message without recipients, its kind:
 * `toSisimai({ kind: report.kind, reason: null })`. They are pure, and give null where the other has no word for it.
 *
 * @example
 * import { explain } from "undelivered";
 * import { toSes } from "undelivered/vocabularies";
 * toSes(explain("552 5.2.2 Mailbox full").recipients[0]); // { bounceType: "Transient", bounceSubType: "MailboxFull" }
 */
import { bounceTypes } from "./bounce-type.js";
import type { BounceType } from "./bounce-type.js";
import { kumoMta } from "./kumomta.js";
import type { KumoMtaClass } from "./kumomta.js";
import { postmark, postmarkCodes } from "./postmark.js";
import type { PostmarkBounce } from "./postmark.js";
import { powerMta } from "./powermta.js";
import type { PowerMtaCategory } from "./powermta.js";
import { sendGrid } from "./sendgrid.js";
import type { SendGridClassification } from "./sendgrid.js";
import { ses } from "./ses.js";
import type { SesBounce } from "./ses.js";
import { sisimai } from "./sisimai.js";
import type { SisimaiReason } from "./sisimai.js";
import { sparkPost, sparkPostCodes } from "./sparkpost.js";
import type { SparkPostBounce } from "./sparkpost.js";
import { labelOf } from "./vocabulary.js";
import type { Concluded, Vocabulary } from "./vocabulary.js";

export type {
  BounceType,
  Concluded,
  KumoMtaClass,
  PostmarkBounce,
  PowerMtaCategory,
  SendGridClassification,
  SesBounce,
  SisimaiReason,
  SparkPostBounce,
  Vocabulary,
};

/** The tables themselves, by the names that they have in `undelivered knowledge --json`. */
export const vocabularies = { bounceTypes, kumoMta, postmark, powerMta, sendGrid, ses, sisimai, sparkPost } as const;

/** The short list: is the address of no use, was the sender refused, or may it pass? */
export function toBounceType(concluded: Concluded): BounceType | null {
  return labelOf(bounceTypes, concluded);
}

/** The reason of Sisimai 5. */
export function toSisimai(concluded: Concluded): SisimaiReason | null {
  return labelOf(sisimai, concluded);
}

/** The bounce class of KumoMTA. */
export function toKumoMta(concluded: Concluded): KumoMtaClass | null {
  return labelOf(kumoMta, concluded);
}

/** The types of an Amazon SES bounce notification. */
export function toSes(concluded: Concluded): SesBounce | null {
  const pair = labelOf(ses, concluded);
  if (pair === null) return null;
  const [bounceType, bounceSubType] = pair.split("/") as [SesBounce["bounceType"], string];
  return { bounceType, bounceSubType };
}

/** The type of a Postmark bounce and its code. */
export function toPostmark(concluded: Concluded): PostmarkBounce | null {
  const Type = labelOf(postmark, concluded);
  return Type === null ? null : { Type, TypeCode: postmarkCodes[Type] };
}

/** The classification of SendGrid. */
export function toSendGrid(concluded: Concluded): SendGridClassification | null {
  return labelOf(sendGrid, concluded);
}

/** The bounce classification code of SparkPost, its name and category. */
export function toSparkPost(concluded: Concluded): SparkPostBounce | null {
  const code = labelOf(sparkPost, concluded);
  return code === null ? null : { code: Number(code), ...sparkPostCodes[code] };
}

/** The bounce category of PowerMTA. */
export function toPowerMta(concluded: Concluded): PowerMtaCategory | null {
  return labelOf(powerMta, concluded);
}
