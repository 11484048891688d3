import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Persian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "fa",
  name: "Persian",
  subjects: {
    failure: [
      "خطا در تحویل پیام", "خطا در ارسال پیام",
      "تحویل داده نشد:", "تحویل نشد", "تحویل داده نشد", "تحویل ناموفق", "ارسال ناموفق", "غیرقابل تحویل",
      "ایمیل برگشتی", "پیام برگشت خورد", "اعلان وضعیت تحویل (ناموفق)"],
    delay: ["تأخیر در تحویل", "تاخیر در تحویل", "تحویل به تعویق افتاد"],
    success: ["تحویل داده شد:", "تحویل موفق"],
    autoReply: ["پاسخ خودکار:", "پاسخ خودکار", "خارج از دفتر", "در مرخصی"],
    readReceipt: ["خوانده شد:", "رسید خواندن"],
  },
  senders: ["سامانه ایمیل", "سیستم تحویل ایمیل", "سامانه تحویل نامه", "مدیر سیستم"],
  failure: [
      "به یک یا چند گیرنده تحویل",     "پیام شما رد شد", "پیام شما * رد شد", "پیام شما * تحویل داده نشد",
    "تحویل به این گیرندگان یا گروه‌ها ناموفق بود", "تحویل به گیرندگان زیر ناموفق بود", "پیام شما تحویل داده نشد",
    "ایمیل شما تحویل داده نشد", "تحویل داده نشد", "پیام شما ارسال نشد", "ایمیل شما ارسال نشد", "پیام قابل تحویل نیست",
    "قابل تحویل نبود", "این یک خطای دائمی است"],
  delay: [
    "تا زمانی که میاندار",
    "هنوز تحویل داده نشده", "تلاش برای تحویل ادامه", "نیازی به ارسال مجدد نیست", "این فقط یک هشدار است", "مشکل موقت"],
  success: ["با موفقیت تحویل داده شد"],
  expired: ["در مهلت تعیین شده", "بیش از حد در صف"],
  original: ["سرآیندهای پیام اصلی:", "سربرگ پیام اصلی", "نسخه‌ای از پیام", "----- پیام اصلی -----"],
  diagnostic: [
    "اطلاعات تشخیصی برای مدیران:", "اطلاعات عیب‌یابی برای مدیران:", "پاسخ سرور:", "پاسخ سرور راه دور:", "به دلیل زیر",
    "علت:", "دلیل:"],
  autoReply: ["در دفتر نیستم", "در مرخصی هستم", "این یک پاسخ خودکار است"],
  rules: [
    {
      id: "fa/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "کاربر یافت نشد", "کاربر وجود ندارد", "کاربر ناشناس", "چنین کاربری", "گیرنده یافت نشد", "گیرنده وجود ندارد",
          "آدرس وجود ندارد", "آدرس یافت نشد", "آدرس ایمیل یافت نشد", "آدرس ایمیل گیرنده وجود ندارد",
          "نشانی وجود ندارد", "نشانی یافت نشد", "صندوق پستی وجود ندارد", "حساب وجود ندارد"],
        not: ["دامنه"],
      },
      matches: ["550 کاربر یافت نشد", "آدرس ایمیل گیرنده وجود ندارد."],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: {
        says: [
          "فضای صندوق پستی",
          "صندوق پستی پر است", "صندوق پستی گیرنده پر است", "صندوق ورودی پر است", "صندوق گیرنده پر است", "فضای صندوق",
          "سهمیه * به پایان رسیده", "فضای کافی ندارد"],
      },
      matches: ["صندوق پستی گیرنده پر است."],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "حساب غیرفعال است", "حساب غیرفعال", "حساب گیرنده غیرفعال", "حساب مسدود", "حساب کاربری مسدود",
          "صندوق پستی غیرفعال", "حساب تعلیق"],
      },
      matches: ["550 حساب غیرفعال است"],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/domain-not-found", reason: "domain-not-found",
      when: { says: [
        "دامنه گیرنده وجود ندارد", "دامنه گیرنده یافت نشد",
        "دامنه یافت نشد", "دامنه وجود ندارد", "دامنه پیدا نشد"] },
      matches: ["550 دامنه یافت نشد"],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/too-large", reason: "message-too-large",
      when: { says: ["پیام بیش از حد بزرگ است", "حجم پیام", "حجم ایمیل", "اندازه پیام"] },
      matches: ["552 پیام بیش از حد بزرگ است"],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/spam", reason: "spam-content",
      when: { says: ["هرزنامه", "اسپم تشخیص"] },
      matches: ["554 پیام شما هرزنامه تشخیص داده شد"],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/virus", reason: "malware",
      when: { says: ["ویروس", "بدافزار"] },
      matches: ["در پیام شما ویروس یافت شد"],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/restricted", reason: "recipient-restricted",
      when: { says: ["اجازه ارسال به این گیرنده", "مجاز به ارسال به این گیرنده"] },
      matches: ["شما اجازه ارسال به این گیرنده را ندارید"],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/no-connection", reason: "connection-failed",
      when: { says: [
          "خطا در اتصال به SMTP", "سرویس متصل نیست",
          "اتصال برقرار نشد", "اتصال رد شد", "سرور پاسخ نمی‌دهد", "سرور در دسترس نیست"], not: ["DNS"] },
      matches: [
        "خطا در اتصال به SMTP در mail.example.org",
        "اتصال برقرار نشد: mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/blocked", reason: "reputation-blocked",
      when: { says: ["فهرست سیاه", "لیست سیاه", "IP * مسدود"] },
      matches: ["554 نشانی سرور شما در لیست سیاه است"],
      source: "Exchange, Gmail, mail programs and servers that answer in Persian", seen: "2026-11",
    },
    {
      id: "fa/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "آدرس ایمیل معتبر نیست", "نشانی ایمیل معتبر نیست", "آدرس ایمیل نامعتبر"],
      },
      matches: ["آدرس ایمیل معتبر نیست: anna@example"],
      source: "Mail programs and webmails that speak Persian", seen: "2026-11",
    },
    {
      id: "fa/auth-required", reason: "auth-required",
      when: {
        says: [
          "تأیید هویت لازم است", "احراز هویت لازم است"],
      },
      matches: ["برای ارسال تأیید هویت لازم است"],
      source: "Mail programs and webmails that speak Persian", seen: "2026-11",
    },
    {
      id: "fa/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "تأیید هویت شکست خورد", "تأیید هویت * شکست خورد", "شکست در تأیید هویت", "سازوکار تأیید هویت ضعیف است",
          "احراز هویت ناموفق بود"],
      },
      matches: ["تأیید هویت mail.example.org شکست خورد"],
      source: "Mail programs and webmails that speak Persian", seen: "2026-11",
    },
    {
      id: "fa/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "آدرس فرستنده اشتباه است", "نشانی فرستنده معتبر نیست", "آدرس فرستنده معتبر نیست"],
      },
      matches: ["ارسال نشد: نشانی فرستنده معتبر نیست"],
      source: "Mail programs and webmails that speak Persian", seen: "2026-11",
    },
    {
      id: "fa/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "گیرنده‌های بیش از اندازه", "تعداد گیرنده‌ها بیش از حد"],
      },
      matches: ["گیرنده‌های بیش از اندازه در پیام"],
      source: "Mail programs and webmails that speak Persian", seen: "2026-11",
    },
  ],
} satisfies Language;
