import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Roundcube, Evolution and servers that answer in Sinhala", seen: "2026-11" };

/** What reports, servers and mail programs say in Sinhala. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "si",
  name: "Sinhala",
  subjects: {
    failure: ["පණිවිඩය යැවීම අසාර්ථකයි", "පණිවිඩය බෙදා හැරීම අසාර්ථකයි", "බෙදා හැරීම අසාර්ථකයි", "පණිවිඩය යැවිය නොහැකි විය", "ලිපිනය හමු නොවීය"],
    delay: ["බෙදා හැරීම ප්‍රමාද"],
    success: [],
    autoReply: ["ස්වයංක්‍රීය පිළිතුර"],
    readReceipt: [],
  },
  senders: [],
  failure: ["පණිවිඩය|පණිවුඩය|ඊමේල්|විද්‍යුත් තැපෑල * යැවීම අසාර්ථක|යැවිය නොහැකි විය|යැවීමට නොහැකි විය|බෙදා හැරීම අසාර්ථක|බෙදා හැරිය නොහැකි|ලබා දිය නොහැකි විය|ප්‍රතික්ෂේප"],
  delay: ["තවම බෙදා හැර නැත|තවමත් ලබා දී නැත", "නැවත උත්සාහ කරනු ඇත"],
  success: ["සාර්ථකව බෙදා හැර"],
  expired: [],
  original: [],
  diagnostic: [],
  autoReply: [],
  rules: rulesIn("si", from, {
    "user-unknown": { says: ["ලිපිනය|පරිශීලකයා|ලබන්නා|ගිණුම * හමු නොවීය|සොයාගත නොහැක|සොයා ගත නොහැකි|නොපවතී"], not: ["වසම", "IP"], matches: ["ඔබේ පණිවිඩය anna@example.com වෙත යැවිය නොහැකි විය: ලිපිනය හමු නොවීය"] },
    "mailbox-full": { says: ["තැපැල් පෙට්ටිය|තැපැල්පෙට්ටිය|එන ලිපි * පිරී ඇත|පිරී තිබේ|පිරී ගොස්"], not: ["ආසන්න", "බොහෝ දුරට"], matches: ["552 ලබන්නාගේ තැපැල් පෙට්ටිය පිරී ඇත"], misses: ["ඔබේ තැපැල් පෙට්ටිය බොහෝ දුරට පිරී ඇත: 92%"] },
    "connection-failed": { says: ["සේවාදායකය|සර්වර් * සම්බන්ධ විය නොහැක|සම්බන්ධ වීමට නොහැකි|ප්‍රතිචාර නොදක්වයි"], matches: ["451 තැපැල් සේවාදායකය වෙත සම්බන්ධ විය නොහැක"] },
    "message-too-large": { says: ["පණිවිඩය|ඇමුණුම * විශාල වැඩිය|ඉතා විශාලයි|විශාල වැඩියි"], matches: ["552 ඇමුණුම ඉතා විශාලයි"] },
    "credentials-rejected": { says: ["තහවුරු කර ගැනීම අසමත්", "සත්‍යාපනය අසාර්ථක", "මුරපදය වැරදි"], matches: ["SMTP: තහවුරු කර ගැනීම අසමත්විය."] },
  }),
} satisfies Language;
