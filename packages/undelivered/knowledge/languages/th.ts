import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Thai. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "th",
  name: "Thai",
  subjects: {
    failure: [
      "ไม่สามารถส่งอีเมลได้", "ไม่สามารถส่งอีเมล", "การส่งอีเมลล้มเหลว",
      "ส่งจดหมายไม่สำเร็จ", "ส่งอีเมลไม่สำเร็จ", 
      "ไม่สามารถส่งได้:", "ส่งไม่ได้:", "ไม่สามารถนำส่งได้:", "ไม่สามารถจัดส่งได้:", "ไม่สามารถส่งได้", "ไม่สามารถส่งข้อความ",
      "ไม่สามารถนำส่ง", "การส่งล้มเหลว", "การนำส่งล้มเหลว", "ส่งไม่สำเร็จ", "การจัดส่งล้มเหลว", "การแจ้งสถานะการส่ง (ล้มเหลว)",
      "อีเมลตีกลับ", "ข้อความถูกตีกลับ", "ส่งกลับไปยังผู้ส่ง", "ไม่พบที่อยู่", "ข้อความถูกบล็อก", "ข้อความถูกปฏิเสธ"],
    delay: ["จะลองส่งใหม่", "ล่าช้า:", "การส่งล่าช้า", "การนำส่งล่าช้า", "การแจ้งสถานะการส่ง (ล่าช้า)"],
    success: ["ส่งแล้ว:", "นำส่งแล้ว:", "การแจ้งสถานะการส่ง (สำเร็จ)"],
    autoReply: ["ตอบกลับอัตโนมัติ:", "ตอบกลับอัตโนมัติ", "การตอบกลับอัตโนมัติ", "ไม่อยู่ที่สำนักงาน", "ลาพักร้อน"],
    readReceipt: ["อ่านแล้ว:", "ยังไม่ได้อ่าน:", "ใบตอบรับการอ่าน"],
  },
  senders: ["ระบบนำส่งจดหมาย", "ระบบส่งอีเมล", "ผู้ดูแลระบบ"],
  failure: ["ไม่สามารถส่งจดหมายถึง", "ไม่สามารถส่งอีเมล", 
    "การส่งไปยังผู้รับหรือกลุ่มเหล่านี้ล้มเหลว", "การนำส่งไปยังผู้รับหรือกลุ่มเหล่านี้ล้มเหลว", "การส่งไปยังผู้รับต่อไปนี้ล้มเหลว",
    "ไม่สามารถส่งข้อความของคุณ", "ไม่สามารถนำส่งข้อความของคุณ", "ข้อความของคุณไม่สามารถส่ง", "ข้อความของคุณไม่ถูกส่ง",
    "ข้อความของคุณส่งไม่ถึง", "ไม่สามารถส่งอีเมลของคุณ", "อีเมลของคุณไม่สามารถส่ง", "ไม่สามารถส่งข้อความถึง", "นี่เป็นข้อผิดพลาดถาวร",
    "ข้อความของคุณถูกปฏิเสธ", "การส่งข้อความล้มเหลว", "เกิดข้อผิดพลาดขณะส่ง"],
  delay: [
    "การส่งไปยังผู้รับหรือกลุ่มเหล่านี้ล่าช้า", "ข้อความนี้ยังไม่ถูกส่ง", "ยังไม่ได้รับการนำส่ง", "คุณไม่จำเป็นต้องส่งข้อความอีกครั้ง",
    "ไม่จำเป็นต้องส่งซ้ำ", "นี่เป็นเพียงคำเตือน", "จะพยายามส่งต่อไป", "เกิดปัญหาชั่วคราว"],
  success: ["ส่งข้อความของคุณไปยังผู้รับต่อไปนี้แล้ว", "ส่งข้อความสำเร็จ"],
  expired: ["ภายในเวลาที่กำหนด", "อยู่ในคิวนานเกินไป"],
  original: [
    "ส่วนหัวของข้อความต้นฉบับ:", "ส่วนหัวของข้อความต้นฉบับ", "ส่วนหัวข้อความเดิม", "สำเนาของข้อความต้นฉบับ",
    "----- ข้อความต้นฉบับ -----"],
  diagnostic: [
    "ข้อมูลการวินิจฉัยสำหรับผู้ดูแลระบบ:", "ข้อมูลการวินิจฉัยสำหรับผู้ดูแลระบบ", "ข้อมูลการวินิจฉัยสำหรับผู้ดูแล",
    "เซิร์ฟเวอร์ที่สร้าง:", "เซิร์ฟเวอร์ระยะไกลส่งกลับ", "รายละเอียดข้อผิดพลาด", "การตอบกลับคือ", "เซิร์ฟเวอร์ตอบกลับ:",
    "ด้วยเหตุผลต่อไปนี้", "เนื่องจากสาเหตุต่อไปนี้"],
  autoReply: [
    "ขณะนี้ฉันไม่อยู่ที่สำนักงาน", "ขณะนี้ไม่อยู่ที่สำนักงาน", "ขณะนี้ผมไม่อยู่", "ขณะนี้ดิฉันไม่อยู่", "อยู่ระหว่างลาพักร้อน",
    "นี่คือการตอบกลับอัตโนมัติ", "นี่เป็นการตอบกลับอัตโนมัติ", "ข้อความนี้เป็นการตอบกลับอัตโนมัติ"],
  rules: [
    {
      id: "th/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "ไม่พบผู้ใช้", "ไม่มีผู้ใช้", "ผู้ใช้ไม่มีอยู่", "ไม่รู้จักผู้ใช้", "ไม่พบผู้รับ", "ไม่มีผู้รับ", "ไม่พบที่อยู่อีเมล", "ไม่พบที่อยู่",
          "ที่อยู่อีเมลไม่มีอยู่", "ไม่มีที่อยู่อีเมล", "ไม่มีที่อยู่นี้", "ไม่พบกล่องจดหมาย", "ไม่มีบัญชี", "ไม่พบบัญชี"],
        not: ["จดหมายไม่มีผู้รับ"],
      },
      matches: ["ไม่พบที่อยู่อีเมลที่คุณป้อน โปรดตรวจสอบที่อยู่อีเมลของผู้รับ", "anna@example.com: ไม่มีผู้ใช้นี้"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: ["บัญชีถูกปิดใช้งาน", "บัญชีถูกระงับ", "บัญชีนี้ถูกระงับ", "บัญชีนี้ถูกปิดใช้งาน", "กล่องจดหมายถูกปิดใช้งาน"],
      },
      matches: ["บัญชีถูกระงับและไม่สามารถรับข้อความได้"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "พื้นที่กล่องจดหมายไม่เพียงพอ", "พื้นที่กล่องจดหมายเต็ม", "พื้นที่กล่องจดหมายไม่พอ",
          "กล่องจดหมายเต็ม", "กล่องจดหมายของผู้รับเต็ม", "กล่องขาเข้าเต็ม", "กล่องขาเข้าของผู้รับเต็ม", "กล่องจดหมายเข้าเต็ม",
          "กล่องจดหมายเข้าของผู้รับเต็ม", "เกินโควต้า", "เกินโควตา", "พื้นที่เก็บข้อมูลเต็ม", "พื้นที่เต็ม"],
      },
      matches: ["กล่องจดหมายของผู้รับเต็มและไม่สามารถรับข้อความได้ในขณะนี้"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "ผู้รับไม่รับข้อความจาก", "ผู้รับบล็อกผู้ส่ง", "ผู้รับปฏิเสธ",
          "การส่งไปยังที่อยู่นี้ถูกจำกัด", "คุณไม่มีสิทธิ์ส่ง", "คุณไม่ได้รับอนุญาตให้ส่ง", "รับข้อความจาก * เท่านั้น"],
      },
      matches: ["คุณไม่มีสิทธิ์ส่งถึงผู้รับรายนี้"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/domain-not-found", reason: "domain-not-found",
      when: { says: ["ไม่พบโดเมน", "ไม่มีโดเมน", "โดเมนไม่มีอยู่", "ไม่รู้จักโดเมน"] },
      matches: ["ข้อความของคุณไม่ถูกส่งเนื่องจากไม่พบโดเมน exmaple.example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/relay", reason: "relay-denied",
      when: { says: ["ไม่อนุญาตให้ส่งต่อ", "ปฏิเสธการส่งต่อ", "ไม่อนุญาตให้รีเลย์"] },
      matches: ["เซิร์ฟเวอร์ไม่อนุญาตให้รีเลย์: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/auth-required", reason: "auth-required",
      when: {
        says: [
          "ต้องการการยืนยันตัวบุคคล",
          "ต้องมีการรับรองความถูกต้อง", "ต้องมีการตรวจสอบสิทธิ์", "ต้องยืนยันตัวตน", "ต้องเข้าสู่ระบบ"],
      },
      matches: [
        "ต้องการการยืนยันตัวบุคคลก่อนส่ง",
        "เซิร์ฟเวอร์ขาออกต้องมีการตรวจสอบสิทธิ์"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "ไม่รองรับรหัสผ่านที่เข้ารหัสลับ", "ไม่อนุญาตรหัสผ่าน", "จะไม่รองรับรหัสผ่าน",
          "ไม่สามารถรับรองความถูกต้องกับเซิร์ฟเวอร์", "ไม่ยอมรับตั๋ว Kerberos", "ไม่รองรับวิธีการรับรองความถูกต้อง",
          "ไม่รองรับการยืนยันตัวบุคคล", "การยืนยันตัวบุคคลล้มเหลว", "กลไกการยืนยันตัวบุคคลอ่อน",
          "การยืนยันตัวบุคคล * ล้มเหลว",
          "การรับรองความถูกต้องล้มเหลว", "การตรวจสอบสิทธิ์ล้มเหลว", "เข้าสู่ระบบไม่สำเร็จ", "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง",
          "รหัสผ่านไม่ถูกต้อง"],
      },
      matches: [
        "การยืนยันตัวบุคคลล้มเหลวที่ mail.example.org",
        "การตรวจสอบสิทธิ์ล้มเหลว ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/too-large", reason: "message-too-large",
      when: {
        says: [
          "ขนาดข้อความเกิน", "ข้อความมีขนาดเกิน", "อีเมลมีขนาดใหญ่เกิน",
          "ข้อความมีขนาดใหญ่เกินไป", "ข้อความใหญ่เกินไป", "ขนาดของข้อความเกิน", "เกินขนาดสูงสุด", "เกินขีดจำกัดขนาด"],
      },
      matches: [
        "anna@example.com: ขนาดข้อความเกินกำหนด",
        "ข้อความมีขนาดใหญ่เกินไป โปรดลดขนาดไฟล์แนบ"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/spam", reason: "spam-content",
      when: { says: ["สแปม", "จดหมายขยะ", "อีเมลขยะ"] },
      matches: ["ข้อความของคุณถูกจัดว่าเป็นอีเมลขยะ"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/virus", reason: "malware",
      when: { says: ["ไวรัส", "มัลแวร์"] },
      matches: ["554 ตรวจพบไวรัสในข้อความของคุณ"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/attachment", reason: "attachment-blocked",
      when: { says: ["ไม่อนุญาตไฟล์แนบ", "ไฟล์แนบถูกบล็อก", "ไม่อนุญาตไฟล์ประเภทนี้", "ไม่อนุญาตให้แนบ"] },
      matches: ["ไม่อนุญาตไฟล์ประเภทนี้: file-th.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/blocked", reason: "reputation-blocked",
      when: { says: ["ที่อยู่ IP ถูกบล็อก", "IP ถูกบล็อก", "บัญชีดำ", "แบล็กลิสต์"] },
      matches: ["ที่อยู่ IP ถูกบล็อกเพราะอยู่ในบัญชีดำ"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/policy", reason: "policy-rejected",
      when: {
        says: ["ละเมิดนโยบาย", "ด้วยเหตุผลด้านความปลอดภัย", "ถูกบล็อกโดยผู้ดูแลระบบ", "การเข้าถึงถูกปฏิเสธ"],
      },
      matches: ["ข้อความถูกปฏิเสธ: ละเมิดนโยบายของผู้รับ"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/sending-limit", reason: "sending-limit",
      when: { says: ["ขีดจำกัดการส่ง", "จำกัดการส่ง", "ขีดจำกัดรายวัน"] },
      matches: ["คุณถึงขีดจำกัดการส่งอีเมลแล้ว"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "มีผู้รับเกินกว่าจำนวนที่อนุญาต", "ผู้รับเกินกว่าจำนวนที่อนุญาต",
          "ผู้รับมากเกินไป", "ผู้รับจำนวนมากเกินไป"] },
      matches: [
        "มีผู้รับเกินกว่าจำนวนที่อนุญาต",
        "ข้อความนี้มีผู้รับมากเกินไป"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/no-connection", reason: "connection-failed",
      when: {
        says: [
          "ไม่รู้จักเซิร์ฟเวอร์ขาออก",
          "การเชื่อมต่อถูกปฏิเสธ", "การเชื่อมต่อล้มเหลว", "ไม่สามารถเชื่อมต่อ", "เซิร์ฟเวอร์ไม่ตอบสนอง", "ขาดการเชื่อมต่อ"], not: ["DNS"],
      },
      matches: [
        "ไม่รู้จักเซิร์ฟเวอร์ขาออก (SMTP) mail.example.org",
        "ไม่สามารถเชื่อมต่อกับเซิร์ฟเวอร์ mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: ["หมดเวลาการเชื่อมต่อ", "การเชื่อมต่อหมดเวลา", "หมดเวลารอ"], not: ["DNS"] },
      matches: ["หมดเวลารอการตอบกลับจากเซิร์ฟเวอร์"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/server-error", reason: "server-error",
      when: {
        says: ["ข้อผิดพลาดภายในเซิร์ฟเวอร์", "บริการไม่พร้อมใช้งาน", "ไม่พร้อมใช้งานชั่วคราว", "ข้อผิดพลาดชั่วคราว"],
      },
      matches: ["บริการไม่พร้อมใช้งาน โปรดลองอีกครั้งในภายหลัง"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/address-invalid", reason: "address-invalid",
      when: { says: [
          "ไม่ใช่ที่อยู่อีเมลที่ถูกต้อง", "ผู้รับต่อไปนี้มีที่อยู่ที่ผิด",
          "ที่อยู่อีเมลไม่ถูกต้อง", "ที่อยู่ไม่ถูกต้อง", "ผู้รับไม่ถูกต้อง"] },
      matches: [
        "anna@example ไม่ใช่ที่อยู่อีเมลที่ถูกต้อง",
        "ที่อยู่อีเมลไม่ถูกต้อง: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Thai", seen: "2026-11",
    },
    {
      id: "th/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "ไม่รองรับ SMTPUTF8"],
      },
      matches: ["เซิร์ฟเวอร์ของคุณไม่รองรับ SMTPUTF8"],
      source: "Mail programs and webmails that speak Thai", seen: "2026-11",
    },
    {
      id: "th/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "ที่อยู่ผู้ส่งไม่ถูกต้อง"],
      },
      matches: ["ส่งไม่ได้: ที่อยู่ผู้ส่งไม่ถูกต้อง"],
      source: "Mail programs and webmails that speak Thai", seen: "2026-11",
    },
    {
      id: "th/tls", reason: "tls-failed",
      when: {
        says: [
          "ต้องการการเข้ารหัสลับสำหรับ"],
      },
      matches: ["ต้องการการเข้ารหัสลับสำหรับกลไกนี้"],
      source: "Mail programs and webmails that speak Thai", seen: "2026-11",
    },
  ],
} satisfies Language;
