import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Hindi. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "hi",
  name: "Hindi",
  subjects: {
    failure: [
      "वितरित नहीं:", "अवितरित:", "अवितरणीय:", "वितरित नहीं किया जा सका", "डिलीवर नहीं किया जा सका", "डिलीवर नहीं हुआ",
      "डिलीवरी विफल", "वितरण विफल", "वितरण स्थिति सूचना (विफलता)", "डिलीवरी स्थिति सूचना (विफल)", "पता नहीं मिला",
      "संदेश अवरोधित", "संदेश ब्लॉक किया गया", "संदेश अस्वीकृत", "प्रेषक को लौटाया गया"],
    delay: ["विलंबित:", "वितरण में विलंब", "डिलीवरी में देरी", "वितरण स्थिति सूचना (विलंब)"],
    success: ["वितरित:", "डिलीवर किया गया:", "वितरण रसीद"],
    autoReply: ["स्वचालित उत्तर:", "स्वचालित उत्तर", "स्वतः उत्तर", "स्वचालित जवाब", "कार्यालय से बाहर", "अवकाश पर"],
    readReceipt: ["पढ़ा गया:", "नहीं पढ़ा:", "पठन रसीद"],
  },
  senders: ["मेल वितरण प्रणाली", "मेल डिलीवरी सिस्टम", "सिस्टम व्यवस्थापक"],
  failure: [
    "इन प्राप्तकर्ताओं या समूहों को वितरण विफल", "निम्न प्राप्तकर्ताओं या समूहों को वितरण विफल",
    "निम्नलिखित प्राप्तकर्ताओं को वितरण विफल", "आपका संदेश वितरित नहीं किया जा सका", "आपका संदेश डिलीवर नहीं किया जा सका",
    "आपका संदेश डिलीवर नहीं हुआ", "आपका मैसेज डिलीवर नहीं", "आपका ईमेल डिलीवर नहीं", "आपका संदेश वितरित नहीं",
    "संदेश वितरित नहीं किया जा सका", "संदेश डिलीवर नहीं किया जा सका", "यह एक स्थायी त्रुटि है", "संदेश भेजा नहीं जा सका",
    "संदेश भेजने में विफल", "संदेश भेजते समय त्रुटि"],
  delay: [
    "इन प्राप्तकर्ताओं या समूहों को वितरण में विलंब", "संदेश अभी तक वितरित नहीं", "अभी तक डिलीवर नहीं",
    "आपको संदेश फिर से भेजने की आवश्यकता नहीं", "यह केवल एक चेतावनी है", "वितरण के प्रयास जारी", "अस्थायी समस्या"],
  success: ["आपका संदेश निम्न प्राप्तकर्ताओं को वितरित", "सफलतापूर्वक वितरित", "सफलतापूर्वक डिलीवर"],
  expired: ["निर्दिष्ट समय सीमा के भीतर", "कतार में बहुत लंबे समय"],
  original: ["मूल संदेश शीर्षलेख:", "मूल संदेश शीर्षलेख", "मूल संदेश हेडर", "मूल संदेश की प्रति", "----- मूल संदेश -----"],
  diagnostic: [
    "व्यवस्थापकों के लिए निदान जानकारी:", "व्यवस्थापकों के लिए निदान जानकारी", "व्यवस्थापकों के लिए नैदानिक जानकारी",
    "जनरेट करने वाला सर्वर:", "दूरस्थ सर्वर ने लौटाया", "त्रुटि विवरण", "प्रतिक्रिया थी", "सर्वर का उत्तर:", "निम्न कारण से",
    "निम्नलिखित कारण से"],
  autoReply: [
    "मैं अभी कार्यालय से बाहर हूँ", "मैं कार्यालय से बाहर हूँ", "मैं अवकाश पर हूँ", "मैं छुट्टी पर हूँ",
    "मैं छुट्टी पर हूं", "यह एक स्वचालित उत्तर है", "यह एक स्वचालित जवाब है"],
  rules: [
    {
      id: "hi/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "उपयोगकर्ता मौजूद नहीं", "उपयोगकर्ता नहीं मिला", "अज्ञात उपयोगकर्ता", "प्राप्तकर्ता नहीं मिला",
          "प्राप्तकर्ता मौजूद नहीं", "अज्ञात प्राप्तकर्ता", "पता नहीं मिला", "पता मौजूद नहीं", "ईमेल पता नहीं मिला",
          "ई-मेल पता नहीं मिला", "ईमेल पता मौजूद नहीं", "खाता मौजूद नहीं", "मेलबॉक्स मौजूद नहीं", "मेलबॉक्स नहीं मिला"],
      },
      matches: [
        "आपके द्वारा दर्ज किया गया ई-मेल पता नहीं मिला। कृपया प्राप्तकर्ता का पता जाँचें।",
        "anna@example.com: अज्ञात उपयोगकर्ता"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/mailbox-disabled", reason: "mailbox-disabled",
      when: { says: ["खाता अक्षम", "खाता निलंबित", "खाता बंद", "मेलबॉक्स अक्षम", "खाता निष्क्रिय"] },
      matches: ["यह खाता निलंबित है।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "मेलबॉक्स भरा", "मेलबॉक्स भर गया", "मेलबॉक्स पूर्ण", "इनबॉक्स भरा", "इनबॉक्स भर गया", "इनबॉक्स में जगह नहीं",
          "कोटा पार", "कोटा समाप्त", "संग्रहण सीमा"],
      },
      matches: ["प्राप्तकर्ता का मेलबॉक्स भरा हुआ है और अभी संदेश स्वीकार नहीं कर सकता।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/restricted", reason: "recipient-restricted",
      when: {
        says: ["इस पते पर वितरण प्रतिबंधित", "प्राप्तकर्ता को भेजने की अनुमति नहीं", "भेजने की अनुमति नहीं है"],
      },
      matches: ["आपके पास इस प्राप्तकर्ता को भेजने की अनुमति नहीं है।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/domain-not-found", reason: "domain-not-found",
      when: { says: ["डोमेन नहीं मिला", "डोमेन मौजूद नहीं", "अज्ञात डोमेन", "डोमेन * नहीं मिला"] },
      matches: ["आपका संदेश डिलीवर नहीं हुआ क्योंकि डोमेन exmaple.example नहीं मिला।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/relay", reason: "relay-denied",
      when: { says: ["रिले की अनुमति नहीं", "रिले अस्वीकृत"] },
      matches: ["रिले की अनुमति नहीं है: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/auth-required", reason: "auth-required",
      when: { says: [
          "सत्यापन आवश्यक",
          "प्रमाणीकरण आवश्यक", "प्रमाणीकरण की आवश्यकता", "साइन इन करना आवश्यक"] },
      matches: [
        "भेजने के लिए सत्यापन आवश्यक",
        "आउटगोइंग सर्वर के लिए प्रमाणीकरण आवश्यक है।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "प्रामाणिकता की जांच नहीं हो सका", "प्रमाणित नहीं कर सके", "लॉगइन असफल", "सत्यापन LOGIN को समर्थन नहीं",
          "अनुमोदन असफल", "सत्यापन विफलता", "सत्यापन यांत्रिकी काफी कमजोर", "सत्यापन असफल",
          "प्रमाणीकरण विफल", "लॉगिन विफल", "उपयोगकर्ता नाम या पासवर्ड गलत", "पासवर्ड गलत", "गलत पासवर्ड"],
      },
      matches: [
        "mail.example.org पर सत्यापन असफल",
        "प्रमाणीकरण विफल: उपयोगकर्ता नाम या पासवर्ड गलत है।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/too-large", reason: "message-too-large",
      when: { says: ["संदेश बहुत बड़ा", "संदेश का आकार", "अधिकतम आकार से अधिक", "आकार सीमा से अधिक"] },
      matches: ["संदेश बहुत बड़ा है।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/spam", reason: "spam-content",
      when: { says: "स्पैम" },
      matches: ["554 आपके संदेश को स्पैम माना गया।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/virus", reason: "malware",
      when: { says: ["वायरस", "मैलवेयर"] },
      matches: ["आपके संदेश में वायरस मिला।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/attachment", reason: "attachment-blocked",
      when: { says: ["अटैचमेंट की अनुमति नहीं", "अनुलग्नक की अनुमति नहीं", "फ़ाइल प्रकार की अनुमति नहीं"] },
      matches: ["इस फ़ाइल प्रकार की अनुमति नहीं है: chalan.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/blocked", reason: "reputation-blocked",
      when: { says: ["आईपी पता अवरोधित", "IP पता अवरोधित", "IP पता ब्लॉक", "काली सूची", "ब्लैकलिस्ट"] },
      matches: ["आपका IP पता ब्लॉक कर दिया गया है।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/policy", reason: "policy-rejected",
      when: { says: ["नीति का उल्लंघन", "सुरक्षा कारणों से", "व्यवस्थापक द्वारा अवरोधित", "पहुँच अस्वीकृत"] },
      matches: ["संदेश अस्वीकृत: नीति का उल्लंघन।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/sending-limit", reason: "sending-limit",
      when: { says: ["भेजने की सीमा", "दैनिक सीमा"] },
      matches: ["आप ईमेल भेजने की सीमा तक पहुँच गए हैं।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/too-many-recipients", reason: "too-many-recipients",
      when: { says: ["बहुत अधिक प्राप्तकर्ता", "बहुत सारे प्राप्तकर्ता"] },
      matches: ["इस संदेश में बहुत अधिक प्राप्तकर्ता हैं।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/no-connection", reason: "connection-failed",
      when: {
        says: [
          "SMTP का connect () फ़ंक्शन विफल", "सर्वर से कनेक्शन टूटा", "सेवा जुड़ी हुई नहीं",
          "सर्वर से जुड़ने में असफल",
          "कनेक्शन अस्वीकृत", "कनेक्शन विफल", "सर्वर से कनेक्ट नहीं", "कनेक्ट नहीं किया जा सका", "सर्वर प्रतिसाद नहीं",
          "सर्वर जवाब नहीं"],
        not: ["DNS"],
      },
      matches: [
        "सर्वर से कनेक्शन टूटा: mail.example.org",
        "सर्वर से कनेक्ट नहीं हो सका: mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: ["कनेक्शन का समय समाप्त", "समय समाप्त हो गया"], not: ["DNS"] },
      matches: ["सर्वर की प्रतीक्षा में समय समाप्त हो गया।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/server-error", reason: "server-error",
      when: { says: ["आंतरिक सर्वर त्रुटि", "सेवा उपलब्ध नहीं", "अस्थायी रूप से अनुपलब्ध", "अस्थायी त्रुटि"] },
      matches: ["सेवा उपलब्ध नहीं है, बाद में प्रयास करें।"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/address-invalid", reason: "address-invalid",
      when: { says: [
          "प्रेषक या प्रापक क्षेत्र में से कोई एक", "एक या अधिक अवैध प्राप्तकर्ता", "मान्य ईमेल पता के रूप में",
          "अमान्य ईमेल पता", "अमान्य ई-मेल पता", "अमान्य पता", "पता मान्य नहीं"] },
      matches: [
        "संदेश नहीं भेजा गया: एक या अधिक अवैध प्राप्तकर्ता",
        "अमान्य ईमेल पता: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Hindi", seen: "2026-11",
    },
    {
      id: "hi/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "प्रेषक का पता गलत है"],
      },
      matches: ["प्रेषक का पता गलत है: main@example.org"],
      source: "Mail programs and webmails that speak Hindi", seen: "2026-11",
    },
    {
      id: "hi/server-full", reason: "server-full",
      when: {
        says: [
          "सर्वर में अपर्याप्त जगह"],
      },
      matches: ["सर्वर में अपर्याप्त जगह"],
      source: "Mail programs and webmails that speak Hindi", seen: "2026-11",
    },
    {
      id: "hi/tls", reason: "tls-failed",
      when: {
        says: [
          "यांत्रिकी के लिये गोपन की आवश्यकता", "एन्क्रिप्शन की आवश्यकता"],
      },
      matches: ["सत्यापन यांत्रिकी के लिये गोपन की आवश्यकता है"],
      source: "Mail programs and webmails that speak Hindi", seen: "2026-11",
    },
  ],
} satisfies Language;
