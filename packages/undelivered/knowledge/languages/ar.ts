import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Arabic. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "ar",
  name: "Arabic",
  subjects: {
    failure: [
      "لم يتم تسليم رسالتك",
      "غير قابل للتسليم:", "تعذر التسليم:", "لم يتم التسليم:", "تعذر تسليم", "تعذّر تسليم", "لم يتم تسليم الرسالة",
      "فشل التسليم", "فشل تسليم", "فشل في التسليم", "فشل إرسال الرسالة", "إشعار حالة التسليم (فشل)",
      "تقرير عدم التسليم", "رسالة مرتجعة", "إعادة إلى المرسل", "لم يتم العثور على العنوان", "العنوان غير موجود",
      "تم حظر الرسالة", "تم رفض الرسالة"],
    delay: ["متأخر:", "تأخر التسليم", "تأخير التسليم", "إشعار حالة التسليم (تأخير)"],
    success: ["تم التسليم:", "إشعار حالة التسليم (نجاح)", "إيصال التسليم"],
    autoReply: ["رد تلقائي:", "رد تلقائي", "الرد التلقائي", "خارج المكتب", "في إجازة"],
    readReceipt: ["مقروءة:", "غير مقروءة:", "تمت القراءة:", "إيصال قراءة", "إيصال القراءة"],
  },
  senders: ["نظام تسليم البريد", "نظام البريد", "مسؤول النظام", "مدير البريد"],
  failure: ["فشل التسليم إلى", 
    "فشل التسليم إلى هؤلاء المستلمين أو المجموعات", "فشل التسليم إلى المستلمين أو المجموعات التالية",
    "فشل التسليم إلى المستلمين التاليين", "تعذر التسليم إلى المستلمين التاليين",
    "لم تصل رسالتك إلى بعض أو كل المستلمين", "تعذر تسليم رسالتك", "تعذّر تسليم رسالتك", "لم يتم تسليم رسالتك",
    "لم تُسلَّم رسالتك", "لا يمكن تسليم رسالتك", "تعذر تسليم الرسالة", "لم يتم تسليم الرسالة",
    "تعذر تسليمها إلى واحد أو أكثر", "هذا خطأ دائم", "تم رفض رسالتك", "فشل إرسال الرسالة", "تعذر إرسال الرسالة",
    "حدث خطأ أثناء إرسال"],
  delay: [
    "تأخر التسليم إلى هؤلاء المستلمين أو المجموعات", "تأخر التسليم إلى المستلمين التاليين",
    "لم يتم تسليم هذه الرسالة بعد", "لم يتم تسليم الرسالة بعد", "لست بحاجة إلى إعادة إرسال", "لا داعي لإعادة إرسال",
    "هذا مجرد تحذير", "ستستمر محاولات التسليم", "حدثت مشكلة مؤقتة"],
  success: [
    "تم تسليم رسالتك إلى المستلمين التاليين", "اكتمل التسليم إلى هؤلاء المستلمين أو المجموعات", "تم تسليم رسالتك بنجاح",
  ],
  expired: [
    "خلال المهلة الزمنية المحددة", "فترة طويلة في قائمة الانتظار", "حاول الخادم تسليم هذه الرسالة دون نجاح",
    "انتهت مهلة التسليم"],
  original: [
    "رؤوس الرسالة الأصلية:", "رؤوس الرسائل الأصلية:", "رؤوس الرسالة الأصلية", "رؤوس الرسائل الأصلية",
    "نسخة من الرسالة الأصلية", "----- الرسالة الأصلية -----"],
  diagnostic: [
    "معلومات التشخيص للمسؤولين:", "معلومات التشخيص للمسؤولين", "معلومات تشخيصية للمسؤولين",
    "معلومات التشخيص الخاصة بالمسؤولين", "الخادم المنشئ:", "إنشاء الخادم:", "أعاد الخادم البعيد",
    "رفضت المؤسسة التالية رسالتك", "تفاصيل الخطأ", "كانت الاستجابة", "كان الرد:", "استجابة الخادم:", "رد الخادم:",
    "للسبب التالي", "للأسباب التالية", "سبب الفشل"],
  autoReply: [
    "أنا خارج المكتب حاليًا", "أنا خارج المكتب", "أنا حاليا خارج المكتب", "أنا في إجازة", "سأكون خارج المكتب",
    "سأكون في إجازة", "سأعود إلى المكتب", "سأرد على رسالتك عند عودتي", "في الحالات العاجلة", "للأمور العاجلة",
    "هذا رد تلقائي", "هذه رسالة تلقائية"],
  rules: [
    {
      id: "ar/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "لم يتم العثور على المستلم", "لم يتم العثور على المستخدم", "لا يوجد مستخدم بهذا الاسم",
          "عنوان المستلم غير صحيح", "غير صحيح أو غير موجود", 
          "المستخدم غير موجود", "مستخدم غير معروف", "المستخدم غير معروف", "لا يوجد مستخدم", "المستلم غير موجود",
          "مستلم غير معروف", "العنوان غير موجود", "عنوان البريد الإلكتروني غير موجود",
          "لم يتم العثور على عنوان البريد الإلكتروني", "لم يتم العثور على العنوان", "تعذر العثور على العنوان",
          "تعذّر العثور على العنوان", "تعذر العثور على عنوان البريد الإلكتروني", "الحساب غير موجود",
          "صندوق البريد غير موجود", "علبة البريد غير موجودة"],
      },
      matches: [
        "لم يتم العثور على عنوان البريد الإلكتروني الذي أدخلته. تحقق من عنوان المستلم وحاول إعادة إرسال الرسالة.",
        "anna@example.com: المستخدم غير موجود"],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "تم تعليق الحساب", "تم تعليق حساب",
          "الحساب معطل", "تم تعطيل الحساب", "الحساب موقوف", "تم إيقاف الحساب", "صندوق البريد معطل", "الحساب غير نشط"],
      },
      matches: [
        "anna@example.com: تم تعليق الحساب",
        "تم تعطيل الحساب ولا يقبل الرسائل."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "تجاوز المستلم المساحة", "تجاوز المساحة المخصصة", "تجاوز حصة التخزين",
          "صندوق البريد ممتلئ", "صندوق بريد المستلم ممتلئ", "علبة بريد المستلم ممتلئة", "علبة البريد ممتلئة",
          "البريد الوارد للمستلم ممتلئ", "البريد الوارد ممتلئ", "تم تجاوز الحصة", "تجاوز الحصة", "تجاوز السعة"],
      },
      matches: ["صندوق بريد المستلم ممتلئ ولا يمكنه قبول الرسائل الآن."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "لا يقبل رسائل منك", "لا يقبل الرسائل منك", "قام بحظر المرسل",
          "التسليم إلى هذا العنوان مقيد", "ليس لديك إذن بالإرسال", "ليس لديك الإذن للإرسال", "ليست لديك صلاحية الإرسال",
          "يقبل الرسائل فقط من", "لا يقبل الرسائل من"],
      },
      matches: ["ليس لديك إذن بالإرسال إلى هذا المستلم."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/domain-not-found", reason: "domain-not-found",
      when: {
        not: ["عنوان المرسل", "المرسل"], says: [
          "نطاق المستلم غير موجود",
          "النطاق غير موجود", "المجال غير موجود", "لم يتم العثور على النطاق", "لم يتم العثور على المجال",
          "تعذر العثور على النطاق", "تعذر العثور على المجال", "تعذّر العثور على النطاق", "نطاق غير معروف",
          "مجال غير معروف"],
      },
      matches: [
        "anna@example.com: نطاق المستلم غير موجود",
        "لم يتم تسليم رسالتك لأنه تعذر العثور على النطاق exmaple.example."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/relay", reason: "relay-denied",
      when: { says: ["الترحيل غير مسموح", "تم رفض الترحيل", "غير مسموح بالترحيل"] },
      matches: ["تم رفض الترحيل: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/auth-required", reason: "auth-required",
      when: { says: ["المصادقة مطلوبة", "مطلوب مصادقة", "يتطلب المصادقة", "يجب تسجيل الدخول"] },
      matches: ["خادم البريد الصادر: المصادقة مطلوبة."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "فشلت المصادقة", "فشل المصادقة", "فشل تسجيل الدخول", "اسم المستخدم أو كلمة المرور غير صحيحة",
          "كلمة المرور غير صحيحة", "كلمة مرور غير صحيحة"],
      },
      matches: ["فشلت المصادقة: اسم المستخدم أو كلمة المرور غير صحيحة."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/too-large", reason: "message-too-large",
      when: {
        says: [
          "الرسالة كبيرة جدا", "حجم الرسالة كبير", "حجم الرسالة يتجاوز", "تتجاوز الحجم", "يتجاوز الحد الأقصى للحجم",
          "تتجاوز الحد الأقصى للحجم",
          "تجاوزت الرسالة الحجم", "أكبر من الحجم المسموح"],
      },
      matches: ["الرسالة كبيرة جدا: حجم الرسالة يتجاوز الحد المسموح."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/spam", reason: "spam-content",
      when: { says: ["بريد غير مرغوب", "بريد عشوائي", "رسالة غير مرغوب", "بريد مزعج", "البريد العشوائي"] },
      matches: ["تم تصنيف رسالتك على أنها بريد عشوائي."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/virus", reason: "malware",
      when: { says: ["تحتوي على فيروس", "فيروس", "برامج ضارة", "برمجيات خبيثة"] },
      matches: ["554 تم العثور على فيروس في رسالتك."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/attachment", reason: "attachment-blocked",
      when: { says: ["المرفق غير مسموح", "مرفق غير مسموح", "نوع الملف غير مسموح", "تم حظر المرفق"] },
      matches: ["نوع الملف غير مسموح: fatoura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/blocked", reason: "reputation-blocked",
      when: { says: ["عنوان IP محظور", "تم حظر عنوان IP", "القائمة السوداء", "قائمة سوداء", "سمعة سيئة"] },
      matches: ["تم حظر عنوان IP الخاص بك لأنه في القائمة السوداء."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/policy", reason: "policy-rejected",
      when: {
        says: [
          "ينتهك السياسة", "تنتهك السياسة", "انتهاك السياسة", "لأسباب أمنية", "تم الحظر بواسطة المسؤول",
          "تم رفض الوصول"],
      },
      matches: ["تم رفض الرسالة: انتهاك السياسة لدى المستلم."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/sending-limit", reason: "sending-limit",
      when: { says: ["حد الإرسال", "الحد اليومي", "حد إرسال"] },
      matches: ["لقد بلغت حد الإرسال. لم يتم إرسال رسالتك."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/rate", reason: "rate-limited",
      when: { says: ["اتصالات كثيرة جدا", "عدد كبير جدا من الاتصالات", "رسائل كثيرة جدا"] },
      matches: ["عدد كبير جدا من الاتصالات من خادمك."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/too-many-recipients", reason: "too-many-recipients",
      when: { says: ["عدد كبير جدا من المستلمين", "مستلمون كثيرون", "الحد الأقصى لعدد المستلمين"] },
      matches: ["عدد كبير جدا من المستلمين في هذه الرسالة."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/no-connection", reason: "connection-failed",
      when: {
        says: [
          "تم رفض الاتصال", "فشل الاتصال", "تعذر الاتصال بالخادم", "تعذر الاتصال", "الخادم لا يستجيب",
          "لا يستجيب الخادم", "انقطع الاتصال"],
        not: ["DNS"],
      },
      matches: ["تعذر إرسال الرسالة: تعذر الاتصال بالخادم mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: ["انتهت مهلة الاتصال", "انتهاء مهلة الاتصال", "انتهت المهلة"], not: ["DNS"] },
      matches: ["انتهت مهلة الاتصال أثناء انتظار رد الخادم."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/expired", reason: "delivery-expired",
      when: { says: ["خلال المهلة الزمنية المحددة", "فترة طويلة في قائمة الانتظار", "انتهت مهلة التسليم"] },
      matches: ["لم نتمكن من ذلك خلال المهلة الزمنية المحددة وتوقفت المحاولات."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/loop", reason: "mail-loop",
      when: { says: ["حلقة بريد", "حلقة رسائل", "تم اكتشاف حلقة"] },
      matches: ["تم تجاهل الرسالة: تم اكتشاف حلقة."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/server-error", reason: "server-error",
      when: {
        says: [
          "خطأ داخلي في الخادم", "الخدمة غير متوفرة", "الخدمة غير متاحة", "غير متاح مؤقتا", "غير متوفر مؤقتا",
          "خطأ مؤقت"],
      },
      matches: ["الخدمة غير متوفرة حاليا، حاول لاحقا."],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
    {
      id: "ar/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "عنوان غير صالح", "عنوان بريد إلكتروني غير صالح", "عنوان البريد الإلكتروني غير صالح", "مستلم غير صالح",
          "تنسيق عنوان البريد الإلكتروني غير صحيح"],
      },
      matches: ["عنوان البريد الإلكتروني غير صالح: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Arabic", seen: "2026-11",
    },
  ],
} satisfies Language;
