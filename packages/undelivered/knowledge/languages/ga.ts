import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Roundcube, Thunderbird, Evolution and servers that answer in Irish", seen: "2026-11" };

/** What reports, servers and mail programs say in Irish. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "ga",
  name: "Irish",
  subjects: {
    failure: ["Gan seachadadh:", "Teachtaireacht gan seachadadh", "Níor seachadadh an teachtaireacht", "Theip ar an seachadadh", "Theip ar sheachadadh", "Teip seachadta", "Teachtaireacht seolta ar ais", "Fógra stádais seachadta (teip)", "Níor aimsíodh an seoladh"],
    delay: ["Moill ar sheachadadh", "Fógra stádais seachadta (moill)"],
    success: ["Seachadta:"],
    autoReply: ["Freagra uathoibríoch:", "Freagra uathoibríoch", "As an oifig"],
    readReceipt: ["Léite:"],
  },
  senders: ["Córas ríomhphoist", "Córas seachadta ríomhphoist"],
  failure: ["Theip ar sheoladh na teachtaireachta|theip ar sheachadadh na teachtaireachta", "Níorbh fhéidir an teachtaireacht a sheoladh|níorbh fhéidir an teachtaireacht a sheachadadh|níorbh fhéidir do theachtaireacht a sheachadadh|níorbh fhéidir do theachtaireacht a sheoladh", "Níor seoladh an teachtaireacht|níor seachadadh an teachtaireacht|níor seachadadh do theachtaireacht", "Tharla earráid agus ríomhphost á sheoladh"],
  delay: ["níor seachadadh fós|nár seachadadh fós", "déanfar iarracht arís|leanfar ag iarraidh", "moill ar sheachadadh do theachtaireachta"],
  success: ["seachadadh do theachtaireacht go rathúil"],
  expired: ["rófhada sa scuaine"],
  original: ["----- Teachtaireacht bhunaidh -----", "Teachtaireacht bhunaidh:"],
  diagnostic: ["D'fhreagair an freastalaí:", "D'fhreagair an freastalaí ríomhphoist:", "Seo é an freagra ón bhfreastalaí:", "Fuarthas an freagra seo ón bhfreastalaí:"],
  autoReply: ["tá mé ar saoire|táim ar saoire|tá mé as an oifig", "Is freagra uathoibríoch é seo"],
  rules: rulesIn("ga", from, {
    "user-unknown": { says: ["úsáideoir anaithnid|faighteoir anaithnid", "níl an t-úsáideoir ann|níl an seoladh ann|níl an faighteoir ann", "níor aimsíodh an seoladh|níor aimsíodh an t-úsáideoir|níor aimsíodh an faighteoir|nár aimsíodh an seoladh"], not: ["fearann", "seoltóir"], matches: ["550 Úsáideoir anaithnid"] },
    "mailbox-full": { says: ["bosca poist|bosca ríomhphoist|bosca isteach * lán"], not: ["beagnach"], matches: ["552 Tá bosca poist an fhaighteora lán"], misses: ["Tá do bhosca poist beagnach lán: 92%"] },
    "mailbox-disabled": { says: ["cuntas|bosca poist * díchumasaithe|curtha ar fionraí"], not: ["do chuntas"], matches: ["550 Tá cuntas an fhaighteora díchumasaithe"] },
    "domain-not-found": { says: ["níl an fearann ann|níor aimsíodh an fearann|fearann anaithnid"], not: ["seoltóir"], matches: ["550 Níor aimsíodh an fearann"] },
    "connection-failed": { says: ["theip ar an nasc leis an bhfreastalaí", "gur theip orainn ceangal a bhunú|theip ar cheangal leis an bhfreastalaí", "cailleadh an ceangal leis an bhfreastalaí|ndeachaigh an ceangal leis an bhfreastalaí", "níl an freastalaí ag freagairt"], not: ["suíomh"], matches: ["Botún SMTP (451): Theip ar an nasc leis an bhfreastalaí.", "Níorbh fhéidir an teachtaireacht a sheoladh toisc gur cailleadh an ceangal leis an bhfreastalaí amach (SMTP) mail.example.org le linn cumarsáide."] },
    "message-too-large": { says: ["tá an teachtaireacht rómhór|tá an ceangaltán rómhór", "sháraíonn méid na teachtaireachta"], matches: ["552 Tá an ceangaltán rómhór"] },
    "spam-content": { says: ["diúltaíodh * mar thurscar", "aitheanta mar thurscar|aicmithe mar thurscar"], not: ["IP"], matches: ["554 Diúltaíodh don teachtaireacht mar thurscar"] },
    "reputation-blocked": { says: ["ar liosta dubh|ar an liosta dubh"], not: ["spamhaus"], matches: ["554 Tá do sheoladh IP ar liosta dubh"] },
    "auth-required": { says: ["fíordheimhniú ag teastáil|fíordheimhniú de dhíth|teastaíonn fíordheimhniú"], matches: ["530 Fíordheimhniú ag teastáil"] },
    "credentials-rejected": { says: ["theip ar an bhfíordheimhniú|theip ar fhíordheimhniú|níorbh fhéidir fíordheimhniú a dhéanamh", "focal faire mícheart|ainm úsáideora nó focal faire mícheart", "leis an modh roghnaithe fíordheimhnithe", "leis an ticéad Kerberos/GSSAPI"], matches: ["Botún SMTP (454): Theip ar an bhfíordheimhniú."] },
    "sending-limit": { says: ["an iomarca teachtaireachtaí seolta|sheol tú an iomarca teachtaireachtaí"], matches: ["550 Sheol tú an iomarca teachtaireachtaí inniu"] },
    "recipient-restricted": { says: ["níl cead agat * faighteoir|seoladh|ghrúpa"], matches: ["550 Níl cead agat scríobh chuig an bhfaighteoir seo: faighteoir teoranta"] },
    "address-invalid": { says: ["seoladh neamhbhailí|seoladh ríomhphoist neamhbhailí"], not: ["seoltóir", "IP"], matches: ["553 Seoladh ríomhphoist neamhbhailí: anna@@example"] },
  }),
} satisfies Language;
