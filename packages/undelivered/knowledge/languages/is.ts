import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Roundcube, Thunderbird, Horde and servers that answer in Icelandic", seen: "2026-11" };

/** What reports, servers and mail programs say in Icelandic. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "is",
  name: "Icelandic",
  subjects: {
    failure: ["Óafhent:", "Óafhentur póstur", "Óafhent skeyti", "Ekki tókst að afhenda", "Póstur ekki afhentur", "Skeyti ekki afhent", "Afhending mistókst", "Sending mistókst", "Póstur endursendur", "Endursendur póstur", "Tilkynning um afhendingarstöðu (mistókst)", "Villa við afhendingu"],
    delay: ["Seinkun:", "Afhendingu seinkar", "Afhending tefst", "Seinkun á afhendingu", "Tilkynning um afhendingarstöðu (seinkun)"],
    success: ["Afhent:", "Áframsent:"],
    autoReply: ["Sjálfvirkt svar:", "Sjálfvirkt svar", "Fjarverandi", "Er í fríi"],
    readReceipt: ["Lesið:", "Ólesið:"],
  },
  senders: ["Póstkerfi", "Kerfisstjóri pósts", "Póstþjónn"],
  failure: ["Ekki tókst að afhenda|ekki var hægt að afhenda * skeyti|skeytið|póst|póstinn|skilaboð|skilaboðin|bréfið|viðtakendum|viðtakanda", "Sending skilaboðanna misheppnaðist", "Sending á pósti mistókst", "Upp kom villa við að senda póst|villa kom upp við að senda póst", "Afhending til þessara viðtakenda mistókst", "tókst ekki a senda skeytið", "Ekki tókst að senda póst", "Skilaboðin|skeytið|pósturinn * voru ekki send|var ekki sent|var ekki sendur|var ekki afhent|var ekki afhentur", "Þetta er varanleg villa"],
  delay: ["hefur ekki enn verið afhent|hefur ekki enn verið afhentur|hefur ekki verið afhent enn", "Afhendingu|afhending * seinkar|tefst|hefur tafist|hefur seinkað", "reynt verður áfram|áfram verður reynt|reynt verður aftur", "Þú þarft ekki að senda * aftur"],
  success: ["hefur verið afhent viðtakanda|hefur verið afhent viðtakendum|var afhent viðtakanda"],
  expired: ["of lengi í biðröð", "frestur til afhendingar er liðinn|hætt hefur verið að reyna"],
  original: ["Upprunaleg skilaboð:", "Upprunalegt skeyti:", "----- Upprunalegt skeyti -----", "Afrit af skeytinu"],
  diagnostic: ["Póstþjónninn svaraði:", "Þjónninn svaraði:", "Svar þjónsins:", "Greiningarupplýsingar fyrir kerfisstjóra:", "Ástæða:"],
  autoReply: ["Ég er fjarverandi|er ekki við|er í fríi|verð í fríi", "Þetta er sjálfvirkt svar"],
  rules: rulesIn("is", from, {
    "user-unknown": { says: ["óþekktur notandi", "notandi óþekktur", "notandi finnst ekki", "notandinn finnst ekki", "óþekktur viðtakandi", "óþekktur móttakandi", "viðtakandi finnst ekki", "viðtakandinn finnst ekki", "netfang er ekki til", "netfangið er ekki til", "netfangið fannst ekki", "netfang finnst ekki", "pósthólf er ekki til", "pósthólfið er ekki til", "notandi|viðtakandi|netfang|netfangið * er óþekkt|er ekki skráð|er ekki skráður|fannst ekki", "notandi er ekki til", "notandinn er ekki til"], not: ["lén", "sendanda"],
      matches: ["550 Óþekktur notandi", "Ekki tókst að afhenda póstinn: netfangið fannst ekki, anna@example.com"] },
    "mailbox-full": { says: ["pósthólf|pósthólfið|pósthólf viðtakanda|innhólfið * er fullt|orðið fullt|fullt|yfirfullt", "kvóti notanda fullur|kvóti pósthólfs fullur"], matches: ["552 Pósthólfið er fullt"] },
    "mailbox-disabled": { says: ["pósthólfið|pósthólf|notandinn|reikningur viðtakanda|reikningurinn * er óvirkt|hefur verið lokað|er lokað|er óvirkur|hefur verið gerður óvirkur"], not: ["þinn", "þitt"], matches: ["550 Reikningur viðtakanda er óvirkur"] },
    "domain-not-found": { says: ["lénið finnst ekki|lénið fannst ekki|lénið er ekki til|lén finnst ekki|óþekkt lén"], not: ["sendanda"], matches: ["550 Lénið er ekki til"] },
    "connection-failed": { says: ["tenging við póstþjón|tenging við netþjón|tenging við póstþjóninn|tengingin við póstþjóninn * mistókst|slitnaði|rann út", "ekki tókst að tengjast|náði ekki sambandi við|ekki næst samband við * póstþjón|netþjón|póstþjóninn|þjóninn|smtp", "póstþjónninn svarar ekki", "þar sem tenging slitnaði|þar sem tenging rann út"], not: ["vefsíð", "gagnagrunn"],
      matches: ["Ekki náðist að senda: póstþjónninn svarar ekki, mail.example.org", "Ekki tókst að senda póst á póstþjón fyrir útsendan póst (SMTP) mail.example.org þar sem tenging við póstþjón rann út."] },
    "message-too-large": { says: ["bréf er of stórt", "skeytið|pósturinn|skilaboðin|viðhengið|tölvupósturinn * er of stórt|er of stór|eru of stór", "stærð skilaboða|stærð póstsins|stærð skeytis * yfir takmörkum|fer yfir hámarksstærð|fer yfir leyfilega"], matches: ["552 Bréf er of stórt", "552 Viðhengið er of stórt fyrir þennan póstþjón"] },
    "attachment-blocked": { says: ["viðhengi af þessari gerð eru ekki leyfð|viðhengið er ekki leyft|viðhenginu var hafnað|óleyfilegt viðhengi"], matches: ["554 Óleyfilegt viðhengi"] },
    "spam-content": { says: ["skeytinu|skilaboðunum|póstinum|bréfinu * hafnað sem ruslpósti|hafnað sem ruslpóstur", "greint sem ruslpóstur|greindur sem ruslpóstur|flokkað sem ruslpóstur|flokkaður sem ruslpóstur|lítur út fyrir að vera ruslpóstur"], matches: ["554 Skeytinu var hafnað sem ruslpósti"] },
    "reputation-blocked": { says: ["á bannlista|á svörtum lista|á svartlista", "ip-tala|ip-talan|ip tala * lokað|útilokuð|bönnuð"], not: ["spamhaus"], matches: ["554 IP-talan þín er á svörtum lista"] },
    "relay-denied": { says: ["áframsending ekki leyfð|áframsending bönnuð|áframsendingu hafnað"], matches: ["554 Áframsending ekki leyfð"] },
    "auth-required": { says: ["auðkenningar krafist|auðkenning nauðsynleg|krafist er auðkenningar|innskráningar krafist"], matches: ["530 Auðkenningar krafist"] },
    "credentials-rejected": { says: ["auðkenning mistókst|auðkenning tókst ekki", "rangt notandanafn eða lykilorð|rangt lykilorð", "athugaðu lykilorðið * auðkennisaðferð", "styður ekki valda auðkennisaðferð|styðja dulkóðuð lykilorð|styðja ódulkóðuð lykilorð", "Kerberos/GSSAPI auðkenni var hafnað"], matches: ["SMTP-villa (454): Auðkenning mistókst."] },
    "sending-limit": { says: ["sent of marga tölvupósta|sent of mörg skeyti|sent of mörg bréf", "farið yfir daglegan sendingarkvóta|hámarksfjölda sendra"], matches: ["550 Þú hefur sent of mörg skeyti í dag"] },
    "too-many-recipients": { says: ["yfir leyfilegan fjölda viðtakenda", "of margir viðtakendur"], matches: ["452 Of margir viðtakendur"] },
    "recipient-restricted": { says: ["ekki heimild til að senda * viðtakanda|viðtakandans|netfang|lista", "viðtakandi tekur ekki við pósti frá"], matches: ["550 Þú hefur ekki heimild til að senda þessum viðtakanda póst"] },
    "greylisted": { says: ["á grálista|grálistun"], matches: ["451 Sendandi er á grálista, reyndu aftur síðar"] },
    "delivery-expired": { says: ["afhending tókst ekki innan|tímamörk afhendingar liðin|hætt hefur verið að reyna afhendingu"], matches: ["Hætt hefur verið að reyna afhendingu til anna@example.com."] },
    "policy-rejected": { says: ["hafnað vegna reglna|hafnað samkvæmt reglum|hafnað samkvæmt stefnu"], matches: ["550 Skeyti hafnað samkvæmt reglum"] },
    "address-invalid": { says: ["ógilt netfang|netfangið er ógilt|rangt netfang"], not: ["sendanda"], matches: ["553 Ógilt netfang: anna@@example"] },
    "sender-not-permitted": { says: ["mistókst að setja sendanda", "sendanda hafnað"], matches: ["SMTP-villa (553): Mistókst að setja sendanda \"anna@example.com\"."] },
    "mailbox-unavailable": { says: ["mistókst að bæta við viðtakandanum", "viðtakanda hafnað|viðtakandanum var hafnað"], matches: ["SMTP-villa (550): Mistókst að bæta við viðtakandanum \"anna@example.com\"."] },
  }),
} satisfies Language;
