import type { Format } from "../format.js";

/** Tencent: QQ Mail, Foxmail and exmail. */
export default {
  id: "tencent",
  marks: [
    { in: "header:x-qq-mid", says: "" },
    { in: "from", says: "ostmaster@qq." },
    { in: "from", says: "ostMaster@qq." },
    { in: "subject", says: "退信" },
    { in: "prose", says: "退信原因" },
    { in: "prose", says: "抱歉，您的邮件被退回来了" },
  ],
  source: "https://service.mail.qq.com/",
} satisfies Format;
