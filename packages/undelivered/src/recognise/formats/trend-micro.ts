import type { Format } from "../format.js";

/** Trend Micro InterScan and Vision One: the dialogue with arrows the other way round. */
export default {
  id: "trend-micro",
  marks: [
    { in: "from", says: "InterScan", sure: true },
    { in: "prose", says: "Sent <<< " },
    { in: "prose", says: "Received >>> " },
    { in: "prose", says: "Unable to deliver message to <" },
    { in: "prose", says: "Message from InterScan", sure: true },
    { in: "subject", says: "メッセージを配信できません。" },
    { in: "subject", says: "メール配信に失敗しました" },
  ],
  source: "sisimai, Lhost/TrendMicro.pm",
} satisfies Format;
