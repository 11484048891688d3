import { expect, test } from "vitest";
import { explain } from "../explain.js";

test.each([
  ["SMTP-Fehler: Die folgenden Empfänger sind nicht korrekt: anna@example.com", "de"],
  ["Nelze odeslat poštu. Uživatelské jméno nebo heslo pro server odchozí pošty není správné.", "cs"],
  ["Имейлът не може да бъде изпратен. Потребителското име или паролата за изходящия сървър са неправилни.", "bg"],
  ["寄信失敗，信件大小超過限制", "zh-Hant"],
  ["郵件退回：收件者 anna@example.com 的信箱已滿", "zh-Hant"],
  ["退信原因：对方邮箱已满，无法接收邮件 anna@example.com", "zh-Hans"],
  ["SMTP შეცდომა: SMTP სერვერთან დაკავშირება შეუძლებელია.", "ka"],
  ["SMTP ত্রুটি: SMTP সার্ভারের সাথে সংযোগ করতে অক্ষম৷", "bn"],
  ["Falha no envio: número máximo de destinatários excedido", null],
  ["ایمیل ارسال نشد: حجم پیوست بیش از حد مجاز است anna@example.com", "fa"],
  ["SMTP خرابی: سرور سے منسلک ہونے سے قاصر۔", "ur"],
  ["Erro SMTP: Non puido conectar co servidor SMTP.", "gl"],
  ["SMTP xətası: SMTP serverinə qoşulma uğursuz oldu.", "az"],
  ["A túa mensaxe non se entregou a anna@example.com porque non se atopou o enderezo.", "gl"],
  ["Mesajınız anna@example.com ünvanına çatdırılmadı, çünki ünvan tapılmadı.", "az"],
])("%s is told to be in %s", (text, tag) => {
  const report = explain(text);
  expect([report.kind, report.language]).toEqual(["delivery-report", tag]);
});

test.each([
  ["Az üzenet nem kézbesíthető anna@example.com-nak, mert a címzett nem létezik.", "anna@example.com"],
  ["আপনার মেসেজটি anna@example.com-এ ডেলিভার করা যায়নি", "anna@example.com"],
  ["550 5.1.1 <anna@web-1.example.com>: User unknown", "anna@web-1.example.com"],
  ["550 5.1.1 <root@web-1>: User unknown", "root@web-1"],
])("no case ending is taken for a part of the name: %s", (text, address) => {
  expect(explain(text).recipients.map((one) => one.address)).toEqual([address]);
});
