import type { RuleFile } from "../../src/types.js";

/**
 * What servers answer most, in languages whose reports have no file of their own: Catalan, Estonian, Icelandic, Latvian,
 * Lithuanian; and the sender's domain in any. Phrases fill their lines.
 */
// prettier-ignore
export default {
  name: "small-languages",
  layer: "phrase",
  rules: [
    {
      id: "small-languages/user-unknown",
      when: {
        says: [
          "l'usuari no existeix", "usuari desconegut", "adreça no existeix",
          "destinatari desconegut",
          "kasutajat ei leitud", "kasutajat ei ole", "kasutajat pole", "tundmatu kasutaja", "saajat ei leitud", "aadressi ei leitud", "notandi finnst ekki", "óþekktur notandi", "netfang er ekki til", "lietotājs neeksistē",
          "nav tāda lietotāja", "nezināms lietotājs", "adrese neeksistē", "saņēmējs neeksistē", "vartotojo nėra", "vartotojas neegzistuoja", "nežinomas vartotojas", "gavėjas neegzistuoja", "adresas neegzistuoja",
        ],
      },
      reason: "user-unknown",
      source: "Mail servers and programs that answer in these languages",
      seen: "2026-11",
      matches: ["550 Nežinomas vartotojas"],
      misses: ["550 Paskyra užblokuota"],
    },
    {
      id: "small-languages/mailbox-full",
      when: {
        says: [
          "bústia és plena", "bústia plena",
          "postkast on täis", "pósthólf er fullt", "pósthólfið er fullt", "pastkaste ir pilna", "pastkaste pilna", "pašto dėžutė pilna", "pašto dėžutė yra pilna",
        ],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "Mail servers and programs that answer in these languages",
      seen: "2026-11",
      matches: ["552 Pašto dėžutė pilna"],
    },
    {
      id: "small-languages/disabled",
      when: {
        says: [
          "compte desactivat", "bústia desactivada", "konto on suletud", "konto on blokeeritud",
          "konts ir bloķēts", "paskyra užblokuota",
        ],
      },
      reason: "mailbox-disabled",
      source: "Mail servers and programs that answer in these languages",
      seen: "2026-11",
      matches: ["550 Konts ir bloķēts"],
    },
    {
      id: "small-languages/too-large",
      when: {
        says: [
          "missatge massa gran", "missatge és massa gran", "kiri on liiga suur", "bréf er of stórt", "ziņojums ir par lielu", "laiškas per didelis",
        ],
      },
      reason: "message-too-large",
      source: "Mail servers and programs that answer in these languages",
      seen: "2026-11",
      matches: ["552 Kiri on liiga suur"],
    },
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
