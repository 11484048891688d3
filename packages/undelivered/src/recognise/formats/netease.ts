import type { Format } from "../format.js";

/** NetEase (163, 126, yeah.net) and Coremail, its software. */
export default {
  id: "netease",
  marks: [
    { in: "header:x-coremail-locale", says: "", sure: true },
    { in: "subject", says: "系统退信" },
    { in: "from", says: "ostmaster@163" },
    { in: "from", says: "ostmaster@126" },
    { in: "from", says: "ostmaster@188" },
    { in: "from", says: "ostmaster@yeah" },
    { in: "prose", says: "退信原因" },
  ],
  source: "https://help.mail.163.com/",
} satisfies Format;
