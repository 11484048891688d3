import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Webmails and servers that answer in Amharic", seen: "2026-11" };

/** What reports and servers say in Amharic. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "am",
  name: "Amharic",
  subjects: {
    failure: ["መልእክቱ አልደረሰም", "መልእክት አልተላከም", "መልዕክቱ አልደረሰም", "ኢሜይሉ አልደረሰም", "ማድረስ አልተሳካም", "መላክ አልተሳካም", "አድራሻው አልተገኘም"],
    delay: ["ማድረስ ዘግይቷል"],
    success: [],
    autoReply: ["ራስ-ሰር ምላሽ"],
    readReceipt: [],
  },
  senders: [],
  failure: ["መልእክት|መልዕክት|ኢሜይል|ኢሜል * አልደረሰም|ሊደርስ አልቻለም|አልተላከም|ሊላክ አልቻለም|መላክ አልተቻለም|ማድረስ አልተቻለም|ተቀባይነት አላገኘም|ተመልሷል"],
  delay: ["እስካሁን አልደረሰም|ገና አልደረሰም", "እንደገና ይሞከራል"],
  success: ["በተሳካ ሁኔታ ደርሷል"],
  expired: [],
  original: [],
  diagnostic: [],
  autoReply: [],
  rules: rulesIn("am", from, {
    "user-unknown": { says: ["አድራሻው|ተጠቃሚው|ተቀባዩ|መለያው * አልተገኘም|የለም"], not: ["ጎራ", "IP"], matches: ["መልእክትዎ ለ anna@example.com አልደረሰም ምክንያቱም አድራሻው አልተገኘም"] },
    "mailbox-full": { says: ["የመልእክት ሳጥን|የመልዕክት ሳጥን|የፖስታ ሳጥን|የገቢ መልእክት * ሞልቷል|ሙሉ ነው"], not: ["ሊሞላ"], matches: ["552 የተቀባዩ የመልእክት ሳጥን ሞልቷል"], misses: ["የመልእክት ሳጥንዎ ሊሞላ ነው: 92%"] },
    "connection-failed": { says: ["አገልጋይ|ሰርቨር * መገናኘት አልተቻለም|መገናኘት አልተሳካም|ምላሽ አይሰጥም"], matches: ["451 ከደብዳቤ አገልጋይ ጋር መገናኘት አልተቻለም"] },
    "message-too-large": { says: ["መልእክቱ|መልዕክቱ|አባሪው|ኢሜይሉ * በጣም ትልቅ"], matches: ["552 አባሪው በጣም ትልቅ ነው"] },
    "credentials-rejected": { says: ["ማረጋገጥ አልተሳካም|ማረጋገጫ አልተሳካም", "የይለፍ ቃል ትክክል አይደለም|የይለፍ ቃሉ ትክክል አይደለም|የተሳሳተ የይለፍ ቃል"], matches: ["SMTP: የማንነት ማረጋገጫ አልተሳካም"] },
  }),
} satisfies Language;
