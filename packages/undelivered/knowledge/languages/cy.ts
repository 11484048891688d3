import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Roundcube, Thunderbird, Evolution and servers that answer in Welsh", seen: "2026-11" };

/** What reports, servers and mail programs say in Welsh. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "cy",
  name: "Welsh",
  subjects: {
    failure: ["Heb ei anfon:", "Heb anfon:", "Heb ei ddanfon:", "Methwyd danfon", "Methwyd anfon y neges", "Methu danfon", "Neges heb ei danfon", "Neges wedi'i dychwelyd", "E-bost wedi'i ddychwelyd", "Methiant danfon", "Methodd y danfon", "Hysbysiad statws danfon (methiant)", "Heb ganfod y cyfeiriad"],
    delay: ["Oedi:", "Oedi wrth ddanfon", "Hysbysiad statws danfon (oedi)"],
    success: ["Wedi'i danfon:", "Wedi'i ddanfon:"],
    autoReply: ["Ateb awtomatig:", "Ateb awtomatig", "Allan o'r swyddfa"],
    readReceipt: ["Darllenwyd:"],
  },
  senders: ["System e-bost", "System ddanfon e-bost", "Gweinyddwr y system"],
  failure: ["Methwyd danfon y neges|methwyd anfon y neges|methwyd anfon neges|methu anfon neges|methwyd danfon eich neges|methwyd anfon eich neges", "Nid oedd modd anfon|nid oedd modd danfon|nid oedd yn bosib danfon|nid oedd yn bosibl danfon", "Digwyddodd gwall wrth anfon e-bost|cafwyd gwall wrth anfon e-bost", "eich neges|y neges|eich e-bost * heb ei danfon|heb ei anfon|heb ei ddanfon|wedi'i gwrthod|wedi'i dychwelyd|ei gwrthod", "Heb anfon y neges", "Nid yw'r neges wedi'i hanfon"],
  delay: ["heb ei danfon eto|heb ei ddanfon eto|heb gael ei danfon eto", "bydd y gweinydd yn dal i geisio|byddwn yn dal i geisio|ceisir eto", "oedi wrth ddanfon eich neges", "Nid oes angen i chi anfon * eto"],
  success: ["wedi'i danfon yn llwyddiannus|wedi'i ddanfon yn llwyddiannus"],
  expired: ["yn rhy hir yn y ciw"],
  original: ["----- Neges wreiddiol -----", "Neges wreiddiol:", "-------- Neges Wreiddiol --------"],
  diagnostic: ["Ymateb y gweinydd oedd:", "Ymateb y gweinydd e-bost oedd:", "Ymatebodd y gweinydd:", "Rheswm:"],
  autoReply: ["rwyf ar wyliau|rydw i ar wyliau|rwyf allan o'r swyddfa|byddaf allan o'r swyddfa", "Ateb awtomatig yw hwn"],
  rules: rulesIn("cy", from, {
    "user-unknown": { says: ["defnyddiwr anhysbys|derbynnydd anhysbys", "nid yw'r defnyddiwr|nid yw'r derbynnydd|nid yw'r cyfeiriad|nid yw'r blwch post|nid yw'r cyfrif * yn bodoli", "heb ganfod y cyfeiriad|methwyd canfod y cyfeiriad|methu dod o hyd i'r cyfeiriad"], not: ["parth", "anfonwr"], matches: ["550 Defnyddiwr anhysbys", "Nid oedd modd danfon eich neges at anna@example.com: nid yw'r cyfeiriad yn bodoli."] },
    "mailbox-full": { says: ["blwch post|blwch e-bost|blwch ebost|mewnflwch * yn llawn", "terfyn storfa wedi ei gyrraedd"], not: ["bron"], matches: ["552 Mae blwch post y derbynnydd yn llawn"], misses: ["Mae eich blwch post bron yn llawn: 92%"] },
    "mailbox-disabled": { says: ["cyfrif|blwch post|blwch e-bost * wedi'i analluogi|wedi'i atal|wedi'i gau|wedi ei analluogi"], not: ["eich cyfrif"], matches: ["550 Mae cyfrif y derbynnydd wedi'i analluogi"] },
    "domain-not-found": { says: ["nid yw'r parth yn bodoli|parth anhysbys|heb ganfod y parth|methwyd canfod y parth"], not: ["anfonwr"], matches: ["550 Nid yw'r parth yn bodoli"] },
    "connection-failed": { says: ["methwyd cysylltu|methu cysylltu * gweinydd|gwesteiwr|weinydd", "cysylltu â'r gweinydd|cysylltiad â'r gweinydd * wedi methu|wedi dod i ben|wedi ei golli", "nid yw'r gweinydd yn ymateb", "methodd yr edrych am y gwesteiwr"], not: ["gwefan", "Exchange", "GroupWise"], matches: ["Gwall SMTP (451): Methwyd cysylltu a'r gweinydd", "Nid oedd modd anfon y neges gan fod cysylltu â'r gweinydd Anfon (SMTP) mail.example.org wedi methu."] },
    "message-too-large": { says: ["maint y neges * yn fwy na", "neges|atodiad|e-bost * yn rhy fawr"], matches: ["552 Mae'r atodiad yn rhy fawr", "Gwall SMTP: Mae maint y neges yn fwy na cyfyngiad y gweinydd (10 MB)"] },
    "attachment-blocked": { says: ["ni chaniateir yr atodiad|ni chaniateir atodiadau o'r|atodiad wedi'i rwystro|ni chaniateir y math hwn o atodiad"], matches: ["552 Ni chaniateir y math hwn o atodiad"] },
    "spam-content": { says: ["gwrthod fel sbam|adnabod fel sbam|dosbarthu fel sbam|ei ystyried yn sbam|wrthod fel sbam"], not: ["IP"], matches: ["554 Mae'r neges wedi'i gwrthod fel sbam"] },
    "reputation-blocked": { says: ["ar restr ddu|ar y rhestr ddu|ar restr wahardd", "cyfeiriad ip * wedi'i rwystro"], not: ["spamhaus"], matches: ["554 Mae eich cyfeiriad IP ar restr ddu"] },
    "relay-denied": { says: ["gwrthodwyd trosglwyddo|ni chaniateir trosglwyddo|ni chaniateir cyfnewid"], matches: ["554 Ni chaniateir trosglwyddo"] },
    "auth-required": { says: ["angen dilysu|mae angen dilysiant|rhaid dilysu"], matches: ["530 Angen dilysu"] },
    "credentials-rejected": { says: ["methwyd dilysu'r cyfrif|methodd y dilysiant|methodd dilysiant|dilysiant wedi methu|methu dilysu gweinydd|methiant dros dro ar ddilysu", "enw defnyddiwr neu gyfrinair anghywir|cyfrinair anghywir", "yn cynnal y dull yma o ddilysu", "dull dilysiant yn rhy wan", "tocyn Kerberos/GSSAPI * wedi'i dderbyn"], matches: ["Gwall SMTP (454): Methwyd dilysu'r cyfrif"] },
    "sending-limit": { says: ["anfon gormod o negeseuon|terfyn anfon dyddiol"], matches: ["550 Rydych wedi anfon gormod o negeseuon"] },
    "too-many-recipients": { says: ["gormod o dderbynwyr", "nifer sy'n cael ei ganiatáu o dderbynwyr"], matches: ["Heb anfon y neges oherwydd ei bod yn fwy na'r nifer sy'n cael ei ganiatáu o dderbynwyr. Ymatebodd y gweinydd: mail.example.org."] },
    "recipient-restricted": { says: ["nid oes gennych ganiatâd * derbynnydd|cyfeiriad|grŵp|anfon"], matches: ["550 Nid oes gennych ganiatâd i anfon at y derbynnydd hwn"] },
    "greylisted": { says: ["ar restr lwyd|ar y rhestr lwyd"], matches: ["451 Ar restr lwyd, ceisiwch eto yn nes ymlaen"] },
    "policy-rejected": { says: ["gwrthod oherwydd polisi|wrthod oherwydd polisi|wrthod gan bolisi"], matches: ["550 Neges wedi'i gwrthod oherwydd polisi"] },
    "address-invalid": { says: ["cyfeiriad annilys|cyfeiriad e-bost annilys|o leiaf un derbynnydd annilys"], not: ["anfonwr", "IP"], matches: ["553 Cyfeiriad e-bost annilys: anna@@example"] },
    "sender-not-permitted": { says: ["methwyd gosod y danfonwr", "cyfeiriad yr anfonwr ddim yn ddilys|gwrthodwyd yr anfonwr"], matches: ["Gwall SMTP (553): Methwyd gosod y danfonwr \"anna@example.com\"."] },
    "mailbox-unavailable": { says: ["methwyd ychwanegu derbynwr", "blwch ebost ddim ar gael|blwch e-bost ddim ar gael|gwrthodwyd y derbynnydd"], matches: ["Gwall SMTP (550): Methwyd ychwanegu derbynwr \"anna@example.com\"."] },
  }),
} satisfies Language;
