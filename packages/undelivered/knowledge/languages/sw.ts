import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Webmails and servers that answer in Swahili", seen: "2026-11" };

/** What reports, servers and mail programs say in Swahili. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "sw",
  name: "Swahili",
  subjects: {
    failure: ["Haikuwasilishwa:", "Ujumbe haukuwasilishwa", "Ujumbe haukufikishwa", "Ujumbe umerudishwa", "Barua pepe imerudishwa", "Barua pepe haikuwasilishwa", "Uwasilishaji umeshindikana", "Uwasilishaji haukufaulu", "Imeshindwa kuwasilisha", "Arifa ya Hali ya Uwasilishaji (Imeshindwa)", "Anwani haikupatikana"],
    delay: ["Imecheleweshwa:", "Uwasilishaji umecheleweshwa", "Uwasilishaji umechelewa", "Arifa ya Hali ya Uwasilishaji (Imechelewa)"],
    success: ["Imewasilishwa:"],
    autoReply: ["Jibu la kiotomatiki:", "Jibu la kiotomatiki", "Jibu otomatiki"],
    readReceipt: ["Imesomwa:"],
  },
  senders: ["Mfumo wa Uwasilishaji wa Barua", "Mfumo wa barua pepe"],
  failure: ["Ujumbe wako|ujumbe|barua pepe yako|barua pepe * haukuwasilishwa|haukufikishwa|haujawasilishwa|haukuweza kuwasilishwa|hauwezi kuwasilishwa|haukutumwa|haikuwasilishwa|haikuweza kuwasilishwa|haikutumwa|umekataliwa|umerudishwa|umezuiwa|imekataliwa|imerudishwa|imezuiwa", "Imeshindwa kutuma ujumbe|imeshindikana kutuma ujumbe|imeshindwa kuwasilisha ujumbe", "Uwasilishaji kwa wapokeaji wafuatao umeshindikana", "Hili ni kosa la kudumu"],
  delay: ["bado haujawasilishwa|bado haijawasilishwa", "itajaribu tena|tutajaribu tena|itaendelea kujaribu|tutaendelea kujaribu", "uwasilishaji * umecheleweshwa|umechelewa", "Huhitaji kutuma tena"],
  success: ["umewasilishwa kwa mafanikio|imewasilishwa kwa mafanikio|umewasilishwa kikamilifu"],
  expired: ["muda wa kuwasilisha umekwisha|muda wa uwasilishaji umeisha"],
  original: ["----- Ujumbe asili -----", "Ujumbe asili:", "----- Ujumbe wa awali -----"],
  diagnostic: ["Jibu la seva:", "Seva ilijibu:", "Jibu lilikuwa:", "Sababu:"],
  autoReply: ["niko likizo|nipo likizo|nitakuwa likizo|sipo ofisini|siko ofisini", "Hili ni jibu la kiotomatiki"],
  rules: rulesIn("sw", from, {
    "user-unknown": { says: ["mtumiaji hajulikani|mtumiaji hayupo|mtumiaji hakupatikana|hakuna mtumiaji kama huyo", "mpokeaji hajulikani|mpokeaji hayupo|mpokeaji hakupatikana", "anwani haikupatikana|anwani haipo|anwani ya barua pepe haipo|anwani ya barua pepe haikupatikana", "akaunti haipo|kisanduku cha barua hakipo"], not: ["kikoa", "mtumaji", "IP"], matches: ["550 Mtumiaji hajulikani", "Ujumbe wako haukuwasilishwa kwa anna@example.com kwa sababu anwani haikupatikana."] },
    "mailbox-full": { says: ["kisanduku cha barua|kisanduku pokezi|kikasha|sanduku la barua * kimejaa|limejaa"], not: ["karibu", "inakaribia"], matches: ["552 Kisanduku cha barua cha mpokeaji kimejaa"], misses: ["Kikasha chako karibu kimejaa: 92%"] },
    "mailbox-disabled": { says: ["akaunti|kisanduku cha barua * imezimwa|imesimamishwa|imefungwa|kimezimwa|imelemazwa"], not: ["akaunti yako"], matches: ["550 Akaunti ya mpokeaji imesimamishwa"] },
    "domain-not-found": { says: ["kikoa hakipo|kikoa hakikupatikana|kikoa hakijulikani"], not: ["mtumaji"], matches: ["550 Kikoa hakipo"] },
    "connection-failed": { says: ["imeshindwa kuunganisha|imeshindwa kuunganishwa|haikuweza kuunganisha|imeshindikana kuunganisha * seva", "seva haijibu|seva haikujibu|muunganisho na seva umekatika|muunganisho na seva umeshindwa"], not: ["tovuti"], matches: ["451 Imeshindwa kuunganisha kwenye seva ya barua pepe"] },
    "message-too-large": { says: ["ujumbe|kiambatisho|barua pepe * ni mkubwa sana|ni kikubwa sana|ni kubwa mno|ni kikubwa mno|ni kubwa sana"], matches: ["552 Kiambatisho ni kikubwa mno"] },
    "attachment-blocked": { says: ["kiambatisho hakiruhusiwi|kiambatisho kimezuiwa|aina hii ya kiambatisho hairuhusiwi"], matches: ["552 Aina hii ya kiambatisho hairuhusiwi"] },
    "spam-content": { says: ["umekataliwa|imekataliwa|umetambuliwa|imetambuliwa * kama taka|kuwa taka|kama barua taka|kuwa barua taka|kama spam"], not: ["IP"], matches: ["554 Ujumbe umetambuliwa kuwa barua taka"] },
    "reputation-blocked": { says: ["iko kwenye orodha nyeusi|ipo kwenye orodha nyeusi|iko kwenye orodha ya kuzuia", "anwani ya ip * imezuiwa"], not: ["spamhaus"], matches: ["554 Anwani yako ya IP iko kwenye orodha nyeusi"] },
    "auth-required": { says: ["uthibitishaji unahitajika"], matches: ["530 Uthibitishaji unahitajika"] },
    "credentials-rejected": { says: ["uthibitishaji umeshindwa|uthibitishaji umeshindikana|uthibitishaji haukufaulu", "jina la mtumiaji au nenosiri si sahihi|nenosiri si sahihi|nywila si sahihi"], matches: ["SMTP: Uthibitishaji umeshindwa"] },
    "sending-limit": { says: ["kikomo cha kutuma|umetuma barua nyingi mno|umetuma ujumbe mwingi mno"], matches: ["550 Umefikia kikomo cha kutuma kwa siku"] },
    "recipient-restricted": { says: ["huna ruhusa ya kutuma|hauruhusiwi kutuma * mpokeaji|anwani|kikundi"], matches: ["550 Huna ruhusa ya kutuma kwa mpokeaji huyu"] },
    "address-invalid": { says: ["anwani batili|anwani si sahihi|anwani ya barua pepe si sahihi|anwani ya barua pepe batili"], not: ["mtumaji", "IP"], matches: ["553 Anwani ya barua pepe si sahihi: anna@@example"] },
  }),
} satisfies Language;
