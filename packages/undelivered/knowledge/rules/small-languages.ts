import type { RuleFile } from "../../src/types.js";

/**
 * What servers and programs say most in languages whose reports have no file of their own: Icelandic, Galician, Basque, Azerbaijani,
 * Kazakh, Filipino, Georgian, Armenian, Bengali, Urdu, Tamil; and the sender's domain in any language. Phrases fill their lines.
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
          "non se atopou o enderezo", "non se atopou o destinatario", "non se atopou o usuario", "usuario descoñecido", "destinatario descoñecido", "enderezo descoñecido", "o usuario|o destinatario|o enderezo|a conta|a caixa de correo * non existe|xa non existe",
          "ez da aurkitu helbidea", "helbidea ez da aurkitu", "helbidea ez delako aurkitu", "erabiltzaile ezezaguna", "hartzaile ezezaguna", "erabiltzailea|hartzailea|helbidea|kontua|posta-kutxa * ez da existitzen|ez dago|ez da aurkitu",
          "ünvan tapılmadı", "alıcının ünvanı tapılmadı", "istifadəçi|alıcı|ünvan|poçt qutusu|hesab * mövcud deyil|tapılmadı|yoxdur",
          "мекенжай табылмады", "мекенжай|пайдаланушы|алушы|пошта жәшігі * табылмады|жоқ болды|тіркелмеген", "мұндай пайдаланушы жоқ",
          "hindi nahanap ang address", "hindi nahanap ang tatanggap", "hindi nakita ang address", "hindi umiiral ang address", "hindi umiiral ang user", "hindi umiiral ang account", "walang ganitong user", "walang ganoong user",
          "მისამართი|მომხმარებელი|მიმღები|ადრესატი|საფოსტო ყუთი * ვერ მოიძებნა|არ არსებობს|არ მოიძებნა",
          "հասցեն|օգտատերը|օգտատեր|ստացողը|փոստարկղը * չի գտնվել|գոյություն չունի",
          "ঠিকানা|ঠিকানাটি|ব্যবহারকারী|প্রাপক|প্রাপককে|অ্যাকাউন্ট * খুঁজে পাওয়া যায়নি|পাওয়া যায়নি|বিদ্যমান নেই|বিদ্যমান নয়",
          "پتہ|صارف|وصول کنندہ|اکاؤنٹ * نہیں ملا|نہیں مل سکا|موجود نہیں",
          "முகவரி|பயனர்|பெறுநர்|கணக்கு * கண்டறியப்படவில்லை|கண்டறியப்படாததால்|கிடைக்கவில்லை|காணப்படவில்லை|இல்லை",
          "notandi finnst ekki", "óþekktur notandi", "netfang er ekki til",
        ],
        not: ["IP", "DNS", "dominio", "domeinua", "domen", "домен", "დომენი", "տիրույթ", "ডোমেন", "ڈومین", "டொமைன்", "remitente", "igorlea", "göndərən"],
      },
      reason: "user-unknown",
      source: "Mail servers and programs that answer in these languages",
      seen: "2026-11",
      matches: ["A túa mensaxe non se entregou a anna@example.com porque non se atopou o enderezo.", "Zure mezua ez da entregatu anna@example.com helbidera, helbidea ez delako aurkitu.", "Mesajınız anna@example.com ünvanına çatdırılmadı, çünki ünvan tapılmadı.", "Хабарыңыз anna@example.com мекенжайына жеткізілмеді, себебі мекенжай табылмады.", "Hindi naihatid ang iyong mensahe sa anna@example.com dahil hindi nahanap ang address.", "შეტყობინება ვერ მიეწოდა anna@example.com, რადგან მისამართი ვერ მოიძებნა.", "Ձեր նամակը չի առաքվել anna@example.com, քանի որ հասցեն չի գտնվել", "আপনার মেসেজটি anna@example.com-এ ডেলিভার করা যায়নি কারণ ঠিকানাটি খুঁজে পাওয়া যায়নি।", "آپ کا پیغام anna@example.com کو ڈیلیور نہیں ہوا کیونکہ پتہ نہیں ملا", "முகவரி கண்டறியப்படாததால் உங்கள் மெசேஜ் anna@example.com முகவரிக்கு டெலிவரி செய்யப்படவில்லை.", "550 Óþekktur notandi"],
    },
    {
      id: "small-languages/mailbox-full",
      when: {
        says: [
          "a caixa de correo|a caixa do correo|a caixa de entrada|o buzón|caixa de correo do destinatario * está chea|está cheo|superou a cota|excedeu a cota",
          "postontzia|posta-kutxa|posta kutxa|sarrera-ontzia * beteta dago|bete da|kuota gainditu du",
          "poçt qutusu|gələnlər qutusu|poçt qutusunun * doludur|dolub|doludu|yer qalmayıb",
          "пошта жәшігі|алушының жәшігі * толы|толып кетті|толған",
          "inbox|mailbox * ay puno|puno na|punong-puno", "puno na * inbox|mailbox",
          "საფოსტო ყუთი|ფოსტის ყუთი * სავსეა|გადავსებულია|გაივსო",
          "փոստարկղը * լի է|լցված է|լեցուն է|լցվել է",
          "মেলবক্স|মেইলবক্স|ইনবক্স * পূর্ণ|ভরে গেছে|ভর্তি|পূর্ণ হয়ে গেছে",
          "میل باکس|ان باکس * بھر گیا|بھر چکا|بھرا ہوا",
          "அஞ்சல் பெட்டி|இன்பாக்ஸ் * நிரம்பியுள்ளது|நிரம்பிவிட்டது|நிறைந்துள்ளது",
          "pósthólf er fullt", "pósthólfið er fullt",
        ],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "Mail servers and programs that answer in these languages",
      seen: "2026-11",
      matches: ["Devolvéuseme a mensaxe: a caixa de correo do destinatario anna@example.com está chea", "Mezua itzuli zait: hartzailearen postontzia beteta dago, anna@example.com", "Məktub geri qayıtdı: alıcının poçt qutusu doludur, anna@example.com", "Bumalik ang email ko sa anna@example.com, puno na ang inbox ng tatanggap", "552 Pósthólfið er fullt"],
    },
    {
      id: "small-languages/too-large",
      when: {
        says: [
          "bréf er of stórt", "anexo|ficheiro adxunto|mensaxe|arquivo adxunto * é demasiado grande|supera o tamaño|excede o tamaño", "eranskina|mezua|mezuaren tamaina * handiegia da|muga gainditzen du", "mesaj|məktub|əlavə|əlavə edilmiş fayl|mesajın ölçüsü * çox böyükdür|həddən artıq böyükdür|limiti aşır|həddi aşır", "хат|хабар|тіркеме * тым үлкен", "mensahe|attachment|kalakip * ay masyadong malaki|masyadong malaki", "შეტყობინება|წერილი|მიმაგრებული ფაილი * ძალიან დიდია", "նամակը|կցորդը|կցված ֆայլը * չափազանց մեծ է|շատ մեծ է", "বার্তা|ইমেল|সংযুক্তি|অ্যাটাচমেন্ট * খুব বড়|অনেক বড়", "پیغام|ای میل|منسلکہ|اٹیچمنٹ * بہت بڑی ہے|بہت بڑا ہے",
        ],
      },
      reason: "message-too-large",
      source: "Mail servers and programs that answer in these languages",
      seen: "2026-11",
      matches: ["552 Bréf er of stórt", "Non se puido enviar a mensaxe: o ficheiro adxunto é demasiado grande", "Ezin izan da mezua bidali: eranskina handiegia da", "Məktub göndərilmədi: əlavə çox böyükdür"],
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
