import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Webmails and servers that answer in Burmese", seen: "2026-11" };

/** What reports and servers say in Burmese. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "my",
  name: "Burmese",
  subjects: {
    failure: ["မက်ဆေ့ဂျ် ပို့၍မရပါ", "အီးမေးလ် ပို့၍မရပါ", "ပို့ဆောင်မှု မအောင်မြင်ပါ", "ပေးပို့မှု မအောင်မြင်ပါ", "လိပ်စာကို ရှာမတွေ့ပါ"],
    delay: ["ပေးပို့မှု နှောင့်နှေး", "ပို့ဆောင်မှု နှောင့်နှေး"],
    success: [],
    autoReply: ["အလိုအလျောက် ပြန်စာ"],
    readReceipt: [],
  },
  senders: [],
  failure: ["မက်ဆေ့ဂျ်|မက်ဆေ့ချ်|အီးမေးလ် * ပို့၍မရ|ပို့လို့မရ|မပို့နိုင်|ပေးပို့၍မရ|ပေးပို့နိုင်ခြင်းမရှိ|မပေးပို့နိုင်|ငြင်းပယ်ခံရ|ပြန်ရောက်လာ"],
  delay: ["မပို့ရသေးပါ|မပေးပို့ရသေးပါ", "ထပ်မံကြိုးစားပါမည်"],
  success: ["အောင်မြင်စွာ ပေးပို့ပြီး"],
  expired: [],
  original: [],
  diagnostic: [],
  autoReply: [],
  rules: rulesIn("my", from, {
    "user-unknown": { says: ["လိပ်စာ|အသုံးပြုသူ|လက်ခံသူ|အကောင့် * ရှာမတွေ့|မရှိပါ|မတွေ့ပါ"], not: ["ဒိုမိန်း", "IP"], matches: ["သင့်မက်ဆေ့ဂျ်ကို anna@example.com သို့ ပို့၍မရပါ၊ လိပ်စာကို ရှာမတွေ့ပါ"] },
    "mailbox-full": { says: ["စာတိုက်ပုံး|စာပုံး|ဝင်စာပုံး|ဝင်စာ * ပြည့်နေ|ပြည့်သွား"], not: ["ပြည့်လုနီး"], matches: ["552 လက်ခံသူ၏ စာတိုက်ပုံး ပြည့်နေပါသည်"], misses: ["သင့်စာတိုက်ပုံး ပြည့်လုနီးပါး ပြည့်နေပါသည်: 92%"] },
    "connection-failed": { says: ["ဆာဗာ * ချိတ်ဆက်၍မရ|ချိတ်ဆက်လို့မရ|မချိတ်ဆက်နိုင်|တုံ့ပြန်မှုမရှိ"], matches: ["451 မေးလ်ဆာဗာသို့ ချိတ်ဆက်၍မရပါ"] },
    "message-too-large": { says: ["မက်ဆေ့ဂျ်|ပူးတွဲဖိုင်|အီးမေးလ် * ကြီးလွန်း|ကြီးလွန်းနေ"], matches: ["552 ပူးတွဲဖိုင် ကြီးလွန်းနေပါသည်"] },
    "credentials-rejected": { says: ["စကားဝှက် မှားနေ|စကားဝှက်မှား|အထောက်အထားစိစစ်ခြင်း မအောင်မြင်"], matches: ["SMTP: အထောက်အထားစိစစ်ခြင်း မအောင်မြင်ပါ"] },
  }),
} satisfies Language;
