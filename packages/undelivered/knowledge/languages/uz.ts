import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Roundcube, Thunderbird and servers that answer in Uzbek", seen: "2026-11" };

/** What reports, servers and mail programs say in Uzbek. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "uz",
  name: "Uzbek",
  subjects: {
    failure: ["Yetkazilmadi:", "Xabar yetkazilmadi", "Xat yetkazilmadi", "Xabar jo‘natilmadi", "Xat qaytarildi", "Qaytarilgan xat", "Yetkazib berilmadi", "Yetkazib bo‘lmadi", "Yetkazish amalga oshmadi", "Yetkazib berish holati haqida bildirishnoma (xato)", "Manzil topilmadi"],
    delay: ["Kechikdi:", "Yetkazish kechikmoqda", "Xabarni yetkazish kechikmoqda"],
    success: ["Yetkazildi:"],
    autoReply: ["Avtomatik javob:", "Avtomatik javob"],
    readReceipt: ["O‘qildi:"],
  },
  senders: ["Pochta yetkazish tizimi", "Pochta tizimi"],
  failure: ["Xabaringiz|xatingiz|xabar|xat * yetkazilmadi|yetkazib berilmadi|yetkazib bo‘lmadi|jo‘natilmadi|yuborilmadi|yuborib bo‘lmadi|qaytarildi|rad etildi|bloklandi", "Xatni jo‘natish amalga oshirilmadi", "Xat jo‘natishda xatolik yuz berdi|xat jo‘natilayotganda xatolik yuz berdi|xatni jo‘natishda chiquvchi serverda"],
  delay: ["hali yetkazilmadi|hali yetkazilmagan|hozircha yetkazilmadi", "qayta urinib ko‘riladi|yana urinib ko‘riladi|urinishda davom etadi", "yetkazish kechikmoqda|yetkazib berish kechikmoqda"],
  success: ["muvaffaqiyatli yetkazildi|muvaffaqiyatli yetkazib berildi"],
  expired: ["navbatda juda uzoq", "yetkazish muddati tugadi"],
  original: ["----- Asl xabar -----", "Asl xabar:"],
  diagnostic: ["Serverning javobi:", "Server javobi:", "Pochta serverining javobi:", "Pochta serveri javobi:", "Sabab:"],
  autoReply: ["ta’tildaman|ishda emasman|ta’tilda bo‘laman", "Bu avtomatik javob"],
  rules: rulesIn("uz", from, {
    "user-unknown": { says: ["foydalanuvchi|qabul qiluvchi|manzil|pochta qutisi|oluvchi * topilmadi|mavjud emas", "noma’lum foydalanuvchi|noma’lum qabul qiluvchi"], not: ["domen", "jo‘natuvchi", "IP"], matches: ["550 Foydalanuvchi topilmadi", "Xabaringiz anna@example.com manziliga yetkazilmadi, chunki manzil topilmadi."] },
    "mailbox-full": { says: ["pochta qutisi|kiruvchilar qutisi|oluvchining qutisi * to‘lgan|to‘lib qolgan|to‘lib ketgan|to‘la"], not: ["deyarli"], matches: ["552 Qabul qiluvchining pochta qutisi to‘lgan"], misses: ["Pochta qutisi deyarli to‘lgan: 92%"] },
    "mailbox-disabled": { says: ["hisob|hisobi|pochta qutisi * o‘chirilgan|bloklangan|faol emas|to‘xtatilgan"], not: ["hisobingiz"], matches: ["550 Qabul qiluvchining hisobi o‘chirilgan"] },
    "domain-not-found": { says: ["domen topilmadi|domen mavjud emas|noma’lum domen"], not: ["jo‘natuvchi"], matches: ["550 Domen topilmadi"] },
    "connection-failed": { says: ["serverga ulanish muvaffaqqiyatsiz|serverga ulanish muvaffaqiyatsiz|serverga ulanib bo‘lmadi|serverga ulanish amalga oshmadi", "serverga * ulana olmadi|ulanish vaqti o‘tib|ulanish uzatishning", "server javob bermayapti|server javob bermadi"], not: ["sayt"], matches: ["SMTP xatolik (451): Serverga ulanish muvaffaqqiyatsiz.", "Xabar jo‘natilmadi, chunki chiquvchi serverga (SMTP) mail.example.org ulanish vaqti o‘tib ketdi."] },
    "message-too-large": { says: ["xabar|xat|ilova|biriktirma * juda katta|hajmi juda katta", "xabar hajmi|xat hajmi * cheklovidan ortiq|cheklovidan ortiqcha|oshib ketdi"], matches: ["552 Xabar hajmi juda katta"] },
    "attachment-blocked": { says: ["biriktirmaga ruxsat berilmagan|ilovaga ruxsat berilmagan|bu turdagi biriktirma|bu turdagi ilova"], matches: ["552 Bu turdagi biriktirma taqiqlangan"] },
    "spam-content": { says: ["spam sifatida|spam deb * rad etildi|topildi|belgilandi|aniqlandi|hisoblandi"], not: ["IP"], matches: ["554 Xabar spam sifatida rad etildi"] },
    "reputation-blocked": { says: ["qora ro‘yxatda|qora ro‘yxatga kiritilgan"], not: ["spamhaus"], matches: ["554 IP manzilingiz qora ro‘yxatda"] },
    "auth-required": { says: ["autentifikatsiya talab qilinadi|autentifikatsiya zarur"], matches: ["530 Autentifikatsiya talab qilinadi"] },
    "credentials-rejected": { says: ["autentifikatsiya muvaffaqqiyatsiz|autentifikatsiya muvaffaqiyatsiz|autentifikatsiya amalga oshmadi", "foydalanuvchi nomi yoki parol noto‘g‘ri|parol noto‘g‘ri|login yoki parol noto‘g‘ri", "haqiqiyligi tasdiqlanmadi|haqiqiylikni tasdiqlash uslubi bilan"], matches: ["SMTP xatolik (454): Autentifikatsiya muvaffaqqiyatsiz amalga oshdi."] },
    "sending-limit": { says: ["jo‘natish limiti|yuborish limiti|kunlik jo‘natish chegarasi|juda ko‘p xabar yubor"], matches: ["550 Kunlik yuborish limiti tugadi"] },
    "recipient-restricted": { says: ["qabul qiluvchiga|manzilga|guruhga * yozishga ruxsatingiz yo‘q|yuborishga ruxsatingiz yo‘q|jo‘natishga ruxsatingiz yo‘q"], matches: ["550 Bu qabul qiluvchiga yozishga ruxsatingiz yo‘q"] },
    "address-invalid": { says: ["noto‘g‘ri e-pochta manzili|e-pochta manzili noto‘g‘ri|manzil noto‘g‘ri|yaroqsiz manzil"], not: ["jo‘natuvchi", "IP"], matches: ["553 E-pochta manzili noto‘g‘ri: anna@@example"] },
    "sender-not-permitted": { says: ["jo‘natuvchini belgilash amalga oshmadi"], matches: ["SMTP Xatolik(553): \"anna@example.com\" jo‘natuvchini belgilash amalga oshmadi."] },
    "mailbox-unavailable": { says: ["qabul qiluvchini belgilash amalga oshmadi"], matches: ["SMTP Xatolik(550): \"anna@example.com\" qabul qiluvchini belgilash amalga oshmadi."] },
  }),
} satisfies Language;
