import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Hebrew. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "he",
  name: "Hebrew",
  subjects: {
    failure: [
      "מסירת ההודעה נכשלה", "מסירת הודעה נכשלה",
      "לא ניתן למסירה:", "לא ניתן למסור:", "לא נמסר:", "לא ניתן למסור", "הודעה שלא נמסרה", "ההודעה לא נמסרה",
      "המסירה נכשלה", "כשל במסירה", "מסירה נכשלה", "שגיאת מסירה", "שליחת ההודעה נכשלה", "הודעה על מצב מסירה (כשל)",
      "הודעת סטטוס מסירה (כשל)", "דוח אי-מסירה", "דואר שהוחזר", "הוחזר לשולח", "הכתובת לא נמצאה", "ההודעה נחסמה",
      "ההודעה נדחתה"],
    delay: ["מתעכב:", "עיכוב במסירה", "המסירה מתעכבת", "הודעה על מצב מסירה (עיכוב)"],
    success: ["נמסר:", "אישור מסירה", "הודעה על מצב מסירה (הצלחה)"],
    autoReply: ["תשובה אוטומטית:", "תשובה אוטומטית", "מענה אוטומטי", "מחוץ למשרד:", "מחוץ למשרד", "לא במשרד", "בחופשה"],
    readReceipt: ["נקרא:", "לא נקרא:", "אישור קריאה", "אישור קבלה"],
  },
  senders: ["מערכת מסירת הדואר", "מערכת הדואר", "מנהל מערכת", "מנהל המערכת"],
  failure: [
        "לא ניתן לפענח רשימת נמענים",
    "ההודעה ששלחת * לא נמסרה", "ההודעה ששלחת לא נמסרה",
    "לרשימת הדיוור * נדחתה", 
    "המסירה לנמענים או לקבוצות אלה נכשלה", "המסירה לנמענים או לקבוצות הבאים נכשלה",
    "המסירה נכשלה לנמענים או לקבוצות אלה", "המסירה לנמענים הבאים נכשלה", "ההודעה לא הגיעה לחלק מהנמענים",
    "הודעתך לא הגיעה", "לא ניתן היה למסור את הודעתך", "לא ניתן היה למסור את ההודעה", "לא ניתן למסור את הודעתך",
    "לא ניתן למסור את ההודעה", "ההודעה שלך לא נמסרה", "הודעתך לא נמסרה", "ההודעה לא נמסרה", "לא הצלחנו למסור את ההודעה",
    "זוהי שגיאה קבועה", "ההודעה שלך נדחתה", "שליחת ההודעה נכשלה", "לא ניתן לשלוח את ההודעה", "אירעה שגיאה בעת שליחת"],
  delay: [
    "מעוכבת עד שגופי הפיקוח", "מעוכבת עד שגופי", 
    "המסירה לנמענים או לקבוצות אלה התעכבה", "המסירה לנמענים או לקבוצות אלה מתעכבת", "המסירה לנמענים הבאים מתעכבת",
    "הודעה זו עדיין לא נמסרה", "עדיין לא נמסרה", "אין צורך לשלוח שוב", "אינך צריך לשלוח שוב", "זוהי אזהרה בלבד",
    "ניסיונות המסירה יימשכו", "אירעה בעיה זמנית"],
  success: ["ההודעה נמסרה לנמענים הבאים", "המסירה לנמענים או לקבוצות אלה הושלמה", "ההודעה נמסרה בהצלחה"],
  expired: ["בתוך מגבלת הזמן שצוינה", "זמן רב מדי בתור", "ניסה למסור הודעה זו ללא הצלחה", "פג זמן המסירה"],
  original: [
    "כותרות הודעה מקוריות:", "כותרות הודעה מקוריות", "כותרות ההודעה המקורית", "עותק של ההודעה המקורית",
    "----- הודעה מקורית -----"],
  diagnostic: [
    "מידע אבחון עבור מנהלי מערכת:", "מידע אבחון עבור מנהלי מערכת", "מידע אבחון למנהלי מערכת",
    "פרטי אבחון עבור מנהלי מערכת", "שרת יוצר:", "השרת המרוחק החזיר", "הארגון הבא דחה את הודעתך", "פרטי שגיאה",
    "התגובה הייתה", "תגובת השרת:", "השרת השיב:", "מהסיבה הבאה", "סיבת הכשל"],
  autoReply: [
    "אני מחוץ למשרד", "אינני במשרד", "אני לא במשרד", "אני נמצא בחופשה", "אני נמצאת בחופשה", "אני בחופשה", "אהיה בחופשה",
    "אהיה מחוץ למשרד", "אשוב למשרד", "אחזור למשרד", "אשיב להודעתך עם שובי", "במקרים דחופים", "בנושאים דחופים",
    "זוהי תשובה אוטומטית", "זהו מענה אוטומטי", "הודעה זו נשלחה באופן אוטומטי"],
  rules: [
    {
      id: "he/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "משתמש לא ידוע", "המשתמש לא קיים", "משתמש לא קיים", "המשתמש אינו קיים", "המשתמש לא נמצא", "נמען לא ידוע",
          "הנמען לא קיים", "הנמען אינו קיים", "הנמען לא נמצא", "הכתובת לא קיימת", "הכתובת אינה קיימת",
          "הכתובת לא נמצאה", "כתובת הדואר האלקטרוני לא נמצאה", "כתובת הדואר האלקטרוני שהזנת לא נמצאה",
          "כתובת האימייל לא נמצאה", "כי הכתובת לא נמצאה", "לא נמצאה הכתובת", "תיבת הדואר לא קיימת",
          "תיבת הדואר אינה קיימת", "החשבון לא קיים", "החשבון אינו קיים"],
      },
      matches: [
        "כתובת הדואר האלקטרוני שהזנת לא נמצאה. בדוק את כתובת הנמען ונסה לשלוח שוב את ההודעה.",
        "anna@example.com: משתמש לא קיים"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "החשבון נחסם",
          "החשבון מושבת", "החשבון הושבת", "החשבון חסום", "החשבון הושעה", "תיבת הדואר מושבתת", "החשבון אינו פעיל"],
      },
      matches: ["החשבון הושבת ואינו מקבל הודעות."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "תיבת הדואר מלאה", "תיבת הדואר של הנמען מלאה", "תיבת הדואר הנכנס של הנמען מלאה", "תיבה מלאה", "חריגה מהמכסה",
          "חריגה ממכסה", "המכסה מלאה"],
      },
      matches: ["תיבת הדואר של הנמען מלאה ואינה יכולה לקבל הודעות כעת."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "אינו מקבל הודעות ממך", "חסם את השולח",
          "מנהל הרשימה", 
          "המסירה לכתובת זו מוגבלת", "אין לך הרשאה לשלוח", "אינך מורשה לשלוח", "מקבל הודעות רק מ", "אינו מקבל הודעות מ",
        ],
      },
      matches: ["אין לך הרשאה לשלוח לנמען זה."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "הדומיין של הנמען לא קיים", "הדומיין של הנמען אינו קיים",
          "הדומיין לא קיים", "הדומיין אינו קיים", "הדומיין לא נמצא", "התחום לא נמצא", "התחום אינו קיים",
          "דומיין לא ידוע", "הדומיין * לא נמצא"], not: ["השולח"],
      },
      matches: ["ההודעה לא נמסרה כי הדומיין exmaple.example לא נמצא."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/relay", reason: "relay-denied",
      when: { says: ["העברה אסורה", "העברה נדחתה", "ממסר נדחה", "העברה אינה מותרת"] },
      matches: ["העברה אינה מותרת: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/auth-required", reason: "auth-required",
      when: { says: ["נדרש אימות", "דרוש אימות", "דורש אימות", "יש להתחבר תחילה"] },
      matches: ["שרת הדואר היוצא דורש אימות."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "ההזדהות נכשלה", "כשל זמני באימות", "שיטת האימות חלשה", "אימות נכשל", "אירעה שגיאה באימות",
          "SMTP AUTH לא זמין",
          "האימות נכשל", "ההתחברות נכשלה", "הכניסה נכשלה", "שם משתמש או סיסמה שגויים", "שם המשתמש או הסיסמה שגויים",
          "סיסמה שגויה"],
      },
      matches: [
        "אירעה שגיאה באימות מול mail.example.org",
        "האימות נכשל: שם המשתמש או הסיסמה שגויים."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/too-large", reason: "message-too-large",
      when: { says: [
          "הוספת צרופה נכשלה. גודלה יותר", "גודלה יותר מהגודל",
          "ההודעה גדולה מדי", "גודל ההודעה חורג", "חורגת מהגודל", "חורג ממגבלת הגודל", "גדול מהמותר"] },
      matches: [
        "הוספת צרופה נכשלה, גודלה יותר מהגודל המותר",
        "ההודעה גדולה מדי: גודל ההודעה חורג מהמותר."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/spam", reason: "spam-content",
      when: { says: ["דואר זבל", "דואר הזבל", "ספאם"] },
      matches: ["ההודעה סווגה כדואר זבל: דואר זבל."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/virus", reason: "malware",
      when: { says: ["מכילה וירוס", "נמצא וירוס", "זוהה וירוס", "תוכנה זדונית"] },
      matches: ["נמצא וירוס בהודעה שלך."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/attachment", reason: "attachment-blocked",
      when: { says: ["הקובץ המצורף אינו מותר", "קובץ מצורף אסור", "סוג הקובץ אינו מותר", "הקובץ המצורף נחסם"] },
      matches: ["סוג הקובץ אינו מותר: heshbonit.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/blocked", reason: "reputation-blocked",
      when: {
        says: ["כתובת ה-IP חסומה", "כתובת IP חסומה", "כתובת ה-IP נחסמה", "ברשימה שחורה", "רשימה שחורה", "מוניטין נמוך"],
      },
      matches: ["כתובת ה-IP שלך נמצאת ברשימה שחורה."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/policy", reason: "policy-rejected",
      when: {
        says: [
          "מפר את המדיניות", "מפרה את המדיניות", "הפרת מדיניות", "מטעמי אבטחה", "מסיבות אבטחה", "נחסם על ידי מנהל",
          "הגישה נדחתה"],
      },
      matches: ["ההודעה נדחתה: הפרת מדיניות של הנמען."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/sending-limit", reason: "sending-limit",
      when: { says: ["מגבלת שליחה", "מגבלת השליחה", "מכסת שליחה", "מגבלה יומית"] },
      matches: ["הגעת למגבלה: מגבלת השליחה. ההודעה לא נשלחה."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/rate", reason: "rate-limited",
      when: { says: [
          "יותר מדיי מיילים", "יותר מדי מיילים",
          "יותר מדי חיבורים", "יותר מדי הודעות"] },
      matches: [
        "יותר מדי מיילים בשליחה, אנא המתן",
        "יותר מדי חיבורים מהשרת שלך."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/too-many-recipients", reason: "too-many-recipients",
      when: { says: ["יותר מדי נמענים", "מספר הנמענים המרבי"] },
      matches: ["יותר מדי נמענים בהודעה."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/no-connection", reason: "connection-failed",
      when: {
        says: [
          "שגיאה בהתחברות לשרת SMTP", "השירות אינו מחובר", "לא מסוגל לקשר אל שרת SMTP", "חיבור נסגר על ידי מארח מרוחק",
          "שרת SMTP לא נמצא", "השרת היוצא * אינו מוכר", "נכשל בהתחברות לשרת",
          "החיבור נדחה", "החיבור נכשל", "לא ניתן להתחבר", "לא ניתן להתחבר לשרת", "השרת אינו מגיב", "השרת לא מגיב",
          "החיבור נותק"],
        not: ["DNS"],
      },
      matches: [
        "שגיאה בהתחברות לשרת SMTP mail.example.org",
        "לא ניתן להתחבר לשרת mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: ["פג הזמן הקצוב", "פג זמן החיבור", "תם הזמן הקצוב"], not: ["DNS"] },
      matches: ["פג הזמן הקצוב בהמתנה לתגובת השרת."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/expired", reason: "delivery-expired",
      when: { says: ["בתוך מגבלת הזמן שצוינה", "ניסה למסור הודעה זו ללא הצלחה", "פג זמן המסירה"] },
      matches: ["השרת ניסה למסור הודעה זו ללא הצלחה והפסיק לנסות."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/loop", reason: "mail-loop",
      when: { says: ["לולאת דואר", "זוהתה לולאה", "לולאת הודעות"] },
      matches: ["ההודעה נמחקה: זוהתה לולאה."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/server-error", reason: "server-error",
      when: {
        says: [
          "שגיאת שרת פנימית", "שגיאה פנימית בשרת", "השירות אינו זמין", "לא זמין זמנית", "אינו זמין זמנית",
          "שגיאה זמנית"],
      },
      matches: ["השירות אינו זמין, נסה מאוחר יותר."],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/address-invalid", reason: "address-invalid",
      when: {
        says: ["כתובות לא-חוקיות", "כתובת לא-חוקית", "כתובות לא חוקיות", 
          "אינה כתובת דוא\"ל תקנית", "דוא\"ל לא תקינה", "הנמענים לא תקינים", "הכתובות הבאות לא תקינות",
          "נמען אחד או יותר שגוי",
          "כתובת לא חוקית", "כתובת לא תקינה", "כתובת שגויה", "נמען לא חוקי", "הכתובת אינה חוקית",
          "תבנית כתובת הדואר האלקטרוני אינה נכונה"],
      },
      matches: ["לא ניתן לשלוח את ההודעה עקב כתובות לא-חוקיות.", 
        "לא ניתן לשלוח: הכתובות הבאות לא תקינות: anna@example",
        "כתובת לא חוקית: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hebrew", seen: "2026-11",
    },
    {
      id: "he/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "לא תומך כתובת דואר אלקטרוני מקודדת ביוניקוד", "לא תומך בכתובת דואר אלקטרוני מקודדת ביוניקוד"],
      },
      matches: ["השרת לא תומך בכתובת דואר אלקטרוני מקודדת ביוניקוד"],
      source: "Mail programs and webmails that speak Hebrew", seen: "2026-11",
    },
    {
      id: "he/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "כתובת השולח אינה תקנית", "כתובת השולח אינה תקינה"],
      },
      matches: ["לא נשלח: כתובת השולח אינה תקנית"],
      source: "Mail programs and webmails that speak Hebrew", seen: "2026-11",
    },
  ],
} satisfies Language;
