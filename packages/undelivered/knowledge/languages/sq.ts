import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = { source: "Roundcube, Thunderbird, Evolution and servers that answer in Albanian", seen: "2026-11" };

/** What reports, servers and mail programs say in Albanian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "sq",
  name: "Albanian",
  subjects: {
    failure: ["E padorëzuar:", "I padorëzuar:", "Mesazhi nuk u dorëzua", "Mesazh i padorëzuar", "Mesazh i kthyer", "Dorëzimi dështoi", "Dërgimi dështoi", "Dështim dorëzimi", "Dështim i dorëzimit", "Njoftim mbi gjendjen e dorëzimit (dështim)", "Posta u kthye", "Adresa nuk u gjet"],
    delay: ["Vonesë:", "Dorëzimi u vonua", "Vonesë në dorëzim", "Njoftim mbi gjendjen e dorëzimit (vonesë)"],
    success: ["U dorëzua:", "Dorëzuar:"],
    autoReply: ["Përgjigje automatike:", "Përgjigje automatike", "Jashtë zyre"],
    readReceipt: ["U lexua:", "Lexuar:"],
  },
  senders: ["Sistemi i postës", "Sistemi i dorëzimit të postës", "Administratori i postës"],
  failure: ["Mesazhi juaj|mesazhi|email-i juaj|posta juaj * nuk u dorëzua|nuk mund të dorëzohet|nuk mundi të dorëzohej|s'u dorëzua|nuk u dërgua|s'u dërgua|nuk u dërgua dot|u kthye|u refuzua|u bllokua", "Dërgimi i mesazhit dështoi", "Ndodhi një gabim gjatë dërgimit të postës", "Dorëzimi te këta marrës dështoi|dorëzimi te marrësit vijues dështoi", "Mesazhi nuk mund të dërgohet|e pamundur nisja e mesazhit", "Ky është një gabim i përhershëm"],
  delay: ["ende nuk është dorëzuar|ende s'është dorëzuar|nuk është dorëzuar ende", "do të provohet sërish|do të vazhdohet të provohet|do të riprovohet|do të vazhdojmë të provojmë", "dorëzimi * u vonua|është vonuar", "S'është nevoja ta ridërgoni|nuk keni nevojë ta ridërgoni"],
  success: ["u dorëzua me sukses|është dorëzuar me sukses"],
  expired: ["shumë gjatë në radhë", "afati i dorëzimit ka mbaruar|afati i dorëzimit mbaroi"],
  original: ["----- Mesazhi origjinal -----", "Mesazhi origjinal:", "Kryet e mesazhit origjinal"],
  diagnostic: ["Shërbyesi u përgjigj:", "Shërbyesi i postës u përgjigj:", "Serveri u përgjigj:", "Të dhëna diagnostikuese për administratorët:", "Arsyeja:"],
  autoReply: ["jam jashtë zyre|jam me pushime|do të jem me pushime|do të jem jashtë zyre", "Kjo është një përgjigje automatike"],
  rules: rulesIn("sq", from, {
    "user-unknown": { says: ["përdorues i panjohur|përdoruesi nuk ekziston|përdoruesi s'ekziston|përdoruesi nuk u gjet", "marrës i panjohur|marrësi nuk ekziston|marrësi nuk u gjet", "adresa nuk u gjet|adresa s'u gjet|adresa nuk ekziston|adresa email nuk ekziston", "kutia postare nuk ekziston|llogaria nuk ekziston|nuk ka përdorues të tillë"], not: ["përkatësi", "domeni", "dërguesi"], matches: ["550 Përdorues i panjohur", "Mesazhi juaj nuk u dorëzua te anna@example.com, ngaqë adresa nuk u gjet."] },
    "mailbox-full": { says: ["kutia postare|kutia|kutia e marrësit|kutia e postës * është plot|është mbushur|e ka tejkaluar kuotën", "Operacioni i kërkuar për postën nuk u plotësua: hapësirë e pamjaftueshme"], not: ["pothuajse"], matches: ["552 Kutia postare e marrësit është plot"], misses: ["Kutia juaj postare është pothuajse plot: 92%"] },
    "mailbox-disabled": { says: ["llogaria|kutia postare|llogaria e marrësit * është çaktivizuar|është pezulluar|është e çaktivizuar|është bllokuar"], not: ["llogaria juaj"], matches: ["550 Llogaria e marrësit është çaktivizuar"] },
    "domain-not-found": { says: ["përkatësia|domeni|domeni i marrësit * nuk ekziston|nuk u gjet|s'u gjet", "përkatësi e panjohur|domen i panjohur"], not: ["dërgues"], matches: ["550 Domeni nuk ekziston"] },
    "connection-failed": { says: ["lidhja me shërbyesin dështoi|lidhja me serverin dështoi|dështoi lidhja me shërbyesin", "lidhja me shërbyesin|lidhjes me shërbyesin * humbi|mbaroi koha", "e pamundur lidhja me serverin|s'u lidh dot me shërbyesin|nuk u lidh dot me serverin", "serveri nuk përgjigjet|shërbyesi nuk përgjigjet|shërbyesi s'përgjigjet", "kërkimi i host dështoi"], not: ["faqe", "bazën"], matches: ["Gabim SMTP (451): Lidhja me shërbyesin dështoi.", "Mesazhi nuk u dërgua dot, sepse lidhja me shërbyesin Dërgues (SMTP) mail.example.org humbi në mes të ndërveprimit."] },
    "message-too-large": { says: ["mesazhi|bashkëngjitja|email-i * është shumë i madh|është shumë e madhe|është tepër i madh|është tepër e madhe", "madhësia e mesazhit * tejkalon|e tejkalon"], matches: ["552 Bashkëngjitja është shumë e madhe", "Gabim SMTP: Madhësia e mesazhit e tejkalon kufirin e shërbyesit (10 MB)"] },
    "attachment-blocked": { says: ["bashkëngjitja u bllokua|bashkëngjitja nuk lejohet|ky lloj bashkëngjitjeje nuk lejohet|bashkëngjitje e palejuar"], matches: ["552 Ky lloj bashkëngjitjeje nuk lejohet"] },
    "spam-content": { says: ["u refuzua si spam|hidhet poshtë si spam|është identifikuar si spam|u klasifikua si spam|është klasifikuar si spam|konsiderohet spam|si e padëshiruar u refuzua"], not: ["IP"], matches: ["554 Mesazhi u klasifikua si spam"] },
    "reputation-blocked": { says: ["adresa ip|adresa juaj ip|serveri juaj|ip-ja juaj * është në listën e zezë|është në një listë të zezë|është bllokuar"], not: ["spamhaus"], matches: ["554 Adresa juaj IP është në listën e zezë"] },
    "relay-denied": { says: ["ritransmetimi nuk lejohet|ritransmetimi u refuzua|nuk lejohet relay"], matches: ["554 Ritransmetimi nuk lejohet"] },
    "auth-required": { says: ["kërkohet autentikimi|kërkohet autentifikimi|kërkohet mirëfilltësim|lypset mirëfilltësim"], matches: ["530 Kërkohet autentikimi"] },
    "credentials-rejected": { says: ["mirëfilltësimi dështoi|autentifikimi dështoi|autentikimi dështoi|s'arrihet të kryhet mirëfilltësimi", "dështim i përkohshëm i autentifikimit", "fjalëkalim i gabuar|emër përdoruesi ose fjalëkalim i gabuar|emri i përdoruesit ose fjalëkalimi janë të gabuar", "metodën e përzgjedhur për mirëfilltësimin", "Pusulla Kerberos/GSSAPI nuk u pranua", "mekanizmi i autentifikimit është tepër i dobët"], matches: ["Gabim SMTP (454): Mirëfilltësimi dështoi."] },
    "sending-limit": { says: ["keni dërguar shumë mesazhe|keni tejkaluar kufirin ditor|kufirin e dërgimit|kufiri ditor i dërgimit"], matches: ["550 Keni dërguar shumë mesazhe sot"] },
    "too-many-recipients": { says: ["numrit të lejuar të marrësve|numrit të lejuar të marrësive|shumë marrës"], matches: ["Mesazhi s’u dërgua, për shkak tejkalimi të numrit të lejuar të marrësive. Shërbyesi u përgjigj: mail.example.org."] },
    "recipient-restricted": { says: ["nuk keni leje t'i dërgoni|nuk keni leje të dërgoni|s'keni leje të dërgoni", "marrësi nuk pranon mesazhe nga"], matches: ["550 Nuk keni leje të dërgoni te ky marrës"] },
    "greylisted": { says: ["në listën gri|në listë gri"], matches: ["451 Jeni në listën gri, provoni më vonë"] },
    "delivery-expired": { says: ["afati i dorëzimit skadoi|koha e dorëzimit skadoi|u hoq dorë nga dorëzimi"], matches: ["Afati i dorëzimit skadoi: anna@example.com"] },
    "policy-rejected": { says: ["u refuzua për shkak të rregullave|u refuzua nga rregullat|për shkak të politikave"], matches: ["550 Mesazhi u refuzua për shkak të rregullave"] },
    "address-invalid": { says: ["adresë e pavlefshme|adresë email e pavlefshme|adresa është e pavlefshme", "një apo më shumë adresa të pasakta"], not: ["dërguesi", "IP"], matches: ["553 Adresë email e pavlefshme: anna@@example"] },
    "sender-not-permitted": { says: ["dështoi rregullimi i dërguesit", "dërguesi u refuzua|dërguesi nuk lejohet"], matches: ["Gabim SMTP (553): Dështoi rregullimi i dërguesit \"anna@example.com\"."] },
    "mailbox-unavailable": { says: ["dështoi shtimi i marrësit", "kuti jo në dispozicion", "marrësi u refuzua"], matches: ["Gabim SMTP (550): Dështoi shtimi i marrësit \"anna@example.com\"."] },
  }),
} satisfies Language;
