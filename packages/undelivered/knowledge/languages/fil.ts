import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Gmail, PHPMailer and servers that answer in Filipino", seen: "2026-11" };

/** What reports, servers and mail programs say in Filipino. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "fil",
  name: "Filipino",
  subjects: {
    failure: ["Hindi naihatid:", "Hindi naihatid ang mensahe", "Hindi naipadala ang mensahe", "Hindi maihatid", "Ibinalik na mensahe", "Bumalik na mensahe", "Nabigo ang paghahatid", "Bigo ang paghahatid", "Notification sa Status ng Paghahatid (Nabigo)", "Hindi nahanap ang address", "Naka-block ang mensahe"],
    delay: ["Naantala:", "Naantala ang paghahatid", "Notification sa Status ng Paghahatid (Naantala)"],
    success: ["Naihatid:"],
    autoReply: ["Awtomatikong tugon:", "Awtomatikong tugon", "Awtomatikong sagot"],
    readReceipt: ["Nabasa:"],
  },
  senders: ["Subsystem sa Paghahatid ng Mail"],
  failure: ["Hindi naihatid|hindi maihatid|hindi naipadala|hindi maipadala|hindi na-deliver * mensahe|email", "Na-block ang iyong mensahe|ibinalik ang iyong mensahe|tinanggihan ang iyong mensahe", "Nabigo ang paghahatid sa mga sumusunod|nabigo ang paghahatid sa sumusunod"],
  delay: ["hindi pa naihahatid|hindi pa naihatid|hindi pa naipapadala", "susubukan ulit|susubukang muli|patuloy na susubukan|patuloy na susubok", "naantala ang paghahatid"],
  success: ["matagumpay na naihatid|matagumpay na na-deliver"],
  expired: ["masyadong matagal sa pila"],
  original: ["----- Orihinal na mensahe -----", "Orihinal na mensahe:"],
  diagnostic: ["Ang tugon ay:", "Ang tugon mula sa malayuang server ay:", "Ang sagot ng server:", "Dahilan:"],
  autoReply: ["wala ako sa opisina|naka-leave ako|nakabakasyon ako", "Ito ay awtomatikong tugon"],
  rules: rulesIn("fil", from, {
    "user-unknown": { says: ["hindi nahanap ang address", "hindi nahanap ang tatanggap", "hindi nakita ang address", "hindi umiiral ang address", "hindi umiiral ang user", "hindi umiiral ang account", "walang ganitong user", "walang ganoong user", "hindi kilalang user|hindi kilalang tatanggap"], not: ["domain", "IP", "DNS"], matches: ["Hindi naihatid ang iyong mensahe sa anna@example.com dahil hindi nahanap ang address."] },
    "mailbox-full": { says: ["inbox|mailbox * ay puno|puno na|punong-puno", "puno na * inbox|mailbox"], not: ["malapit", "halos"], matches: ["Bumalik ang email ko sa anna@example.com, puno na ang inbox ng tatanggap"], misses: ["Malapit nang mapuno ang inbox: 92%"] },
    "mailbox-disabled": { says: ["naka-disable|na-disable|nasuspinde|sinuspinde|na-deactivate * ang account ng tatanggap|ang mailbox"], not: ["iyong account"], matches: ["550 Naka-disable ang account ng tatanggap"] },
    "domain-not-found": { says: ["hindi umiiral ang domain|hindi nahanap ang domain|hindi mahanap ang domain"], matches: ["550 Hindi umiiral ang domain"] },
    "connection-failed": { says: ["hindi makakonekta|hindi makakonek|hindi makaugnay|hindi kumonekta * smtp|server|host", "hindi tumutugon ang server|hindi sumasagot ang server", "SMTP connect() ay nabigo"], not: ["website"], matches: ["SMTP Error: Hindi makakonekta sa SMTP host."] },
    "message-too-large": { says: ["mensahe|attachment|kalakip * ay masyadong malaki|masyadong malaki", "masyadong malaki * mensahe|attachment|kalakip"], matches: ["552 Masyadong malaki ang kalakip"] },
    "attachment-blocked": { says: ["hindi pinapayagan ang attachment|hindi pinapayagan ang kalakip|naka-block ang attachment|hindi pinapayagan ang ganitong uri ng attachment"], matches: ["552 Hindi pinapayagan ang ganitong uri ng attachment"] },
    "spam-content": { says: ["tinanggihan|minarkahan|itinuring|natukoy * bilang spam|na spam"], not: ["IP"], matches: ["554 Tinanggihan ang mensahe bilang spam"] },
    "reputation-blocked": { says: ["nasa blacklist ang|nasa block list ang", "naka-block ang iyong ip|na-block ang iyong ip"], not: ["spamhaus"], matches: ["554 Naka-block ang iyong IP address"] },
    "auth-required": { says: ["kailangan ng authentication|kinakailangan ang authentication|kailangan ang pagpapatotoo"], matches: ["530 Kailangan ng authentication"] },
    "credentials-rejected": { says: ["hindi mapatotohanan", "mali ang username o password|maling username o password|maling password|mali ang password"], matches: ["SMTP Error: Hindi mapatotohanan.", "SMTP: Mali ang username o password"] },
    "sending-limit": { says: ["naabot mo na ang limitasyon|lumampas ka na sa limitasyon|naabot mo na ang limit * pagpapadala|pagpadala|email", "masyadong maraming mensahe ang ipinadala"], matches: ["550 Naabot mo na ang limitasyon sa pagpapadala ng email"] },
    "recipient-restricted": { says: ["wala kang pahintulot|hindi ka pinapayagang * magpadala|tatanggap"], matches: ["550 Wala kang pahintulot na magpadala sa tatanggap na ito"] },
    "address-invalid": { says: ["hindi wasto ang address", "di-wastong address|di-wastong email address|hindi valid ang email address"], not: ["IP"], matches: ["Hindi wasto ang address na naibigay: anna@@example"] },
    "sender-not-permitted": { says: ["ang sumusunod na address ay nabigo"], matches: ["Ang sumusunod na address ay nabigo: anna@example.com"] },
    "mailbox-unavailable": { says: ["mga sumusunod na tatanggap ay nabigo", "tinanggihan ang tatanggap|hindi available ang mailbox"], matches: ["SMTP Error: Ang mga sumusunod na tatanggap ay nabigo: anna@example.com"] },
  }),
} satisfies Language;
