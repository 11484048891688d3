import type { RuleFile } from "../../src/types.js";

/** What servers say of the sender's domain, in any language. Phrases fill their lines. */
// prettier-ignore
export default {
  name: "small-languages",
  layer: "phrase",
  rules: [
    {
      id: "small-languages/sender-domain",
      when: {
        says: [
          "Domain des Absenders", "Absenderdomain", "Absender-Domain", "domaine de l'expéditeur", "dominio del remitente", "dominio del mittente", "domínio do remetente", "domein van de afzender", "afzenderdomein",
          "домен отправителя", "домен відправника", "domena nadawcy", "doména odesílatele", "avsändarens domän", "afsenderens domæne", "avsenderens domene", "lähettäjän verkkotunnus", "göndericinin alan adı",
          "نطاق المرسل", "رفض عنوان المرسل", "送信元ドメイン", "送信者のドメイン", "发件人域名", "寄件者網域",
        ],
        not: ["spf", "dkim", "dmarc", "blacklist", "spam"],
      },
      reason: "sender-domain-invalid",
      source: "Mail servers and programs that answer in these languages",
      seen: "2026-11",
      matches: ["550 Dominio del mittente non trovato"],
      misses: ["550 SPF: dominio del mittente non autorizzato"],
    },
  ],
} satisfies RuleFile;
