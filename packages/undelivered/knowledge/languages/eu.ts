import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = {
  source: "Gmail, Roundcube, Thunderbird, Evolution, Horde and servers that answer in Basque",
  seen: "2026-11",
};

/** What reports, servers and mail programs say in Basque. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "eu",
  name: "Basque",
  subjects: {
    failure: ["Entregatu gabe:", "Ezin da entregatu:", "Ezin izan da entregatu", "Mezua ez da entregatu", "Entregatu gabeko mezua", "Itzulitako mezua", "Mezua itzuli da", "Bidalketak huts egin du", "Entregak huts egin du", "Entrega-errorea", "Bidalketa-errorea", "Entrega-egoeraren jakinarazpena (hutsegitea)", "Helbidea ez da aurkitu", "Mezua blokeatu da", "Mezua baztertu da"],
    delay: ["Atzeratuta:", "Entrega atzeratu da", "Entrega atzeratuta", "Entrega-egoeraren jakinarazpena (atzerapena)"],
    success: ["Entregatuta:", "Entrega-egoeraren jakinarazpena (arrakasta)"],
    autoReply: ["Erantzun automatikoa:", "Erantzun automatikoa", "Bulegotik kanpo"],
    readReceipt: ["Irakurrita:", "Irakurri izanaren agiria"],
  },
  senders: ["Posta-banaketaren azpisistema", "Posta-sistema", "Posta sistema", "Sistemaren administratzailea"],
  failure: ["Zure mezua|mezua|zure mezu elektronikoa * ez da entregatu|ezin izan da entregatu|ez zen bidali|ez da bidali|baztertu egin da|blokeatu egin da|itzuli egin da", "Ezin izan da mezua bidali|ezin izan da mezua entregatu|ezin da mezua bidali", "Huts egin du mezua bidaltzeak", "Errore bat gertatu da mezua bidaltzean|errore bat gertatu da posta bidaltzean", "Ezin izan zaie hartzaile hauei entregatu|hartzaile hauei ezin izan zaie", "Errore iraunkorra da"],
  delay: ["oraindik ez da entregatu|oraindik ezin izan da entregatu", "berriro saiatuko gara|berriro saiatuko da|saiatzen jarraituko", "entrega atzeratu da|entrega atzeratu egin da", "Ez duzu mezua berriro bidali behar"],
  success: ["ondo entregatu da|behar bezala entregatu da|arrakastaz entregatu da"],
  expired: ["denbora gehiegi ilaran", "entregatzeko epea amaitu da|entregatzeko epea agortu da"],
  original: ["----- Jatorrizko mezua -----", "Jatorrizko mezua:", "Jatorrizko mezuaren goiburuak"],
  diagnostic: ["Zerbitzariaren erantzuna:", "Posta-zerbitzariaren erantzuna:", "Erantzuna hau izan da:", "Administratzaileentzako diagnostiko-informazioa:", "Xehetasun teknikoak:"],
  autoReply: ["bulegotik kanpo nago|bulegotik kanpo egongo naiz|oporretan nago|oporretan egongo naiz", "Hau erantzun automatikoa da"],
  rules: rulesIn("eu", from, {
    "user-unknown": { says: ["ez da aurkitu helbidea", "helbidea ez da aurkitu", "helbidea ez delako aurkitu", "erabiltzaile ezezaguna", "hartzaile ezezaguna", "erabiltzailea|hartzailea|helbidea|kontua|posta-kutxa|postontzia * ez da existitzen|ez dago|ez da aurkitu"], not: ["domeinua", "igorlea", "DNS", "erabilgarri", "beteta"],
      matches: ["Zure mezua ez da entregatu anna@example.com helbidera, helbidea ez delako aurkitu."] },
    "mailbox-full": { says: ["postontzia|posta-kutxa|posta kutxa|sarrera-ontzia * beteta dago|bete da|kuota gainditu du", "biltegi-esleipena gaindituta"], not: ["ia beteta"], matches: ["Mezua itzuli zait: hartzailearen postontzia beteta dago, anna@example.com"], misses: ["Zure postontzia ia beteta dago: % 92"] },
    "mailbox-disabled": { says: ["kontua|postontzia|posta-kutxa|hartzailearen kontua * desgaituta dago|desaktibatuta dago|eten egin da|blokeatuta dago"], not: ["zure kontua"], matches: ["550 Hartzailearen kontua desgaituta dago"] },
    "domain-not-found": { says: ["domeinua ez da existitzen|domeinua ez da aurkitu|domeinu ezezaguna|ez da domeinua aurkitu"], not: ["igorlea"], matches: ["550 Domeinua ez da existitzen"] },
    "connection-failed": { says: ["zerbitzariarekiko konexioak huts egin du|zerbitzariaren konexioak huts egin du", "ezin izan da|ezin da * zerbitzariarekin konektatu|zerbitzarira konektatu", "zerbitzariak ez du erantzuten", "zerbitzariarekiko konexioa * galdu|kanpo geratu", "ostalari-bilaketak huts egin du"], not: ["FTP", "LDAP", "webgune"],
      matches: ["SMTP errorea (451): Zerbitzariarekiko konexioak huts egin du.", "Ezin izan da mezua bidali mail.example.org irteerako SMTP zerbitzariarekiko konexioa transakzioaren erdian galdu delako."] },
    "message-too-large": { says: ["eranskina|mezua|mezuaren tamaina|mezuaren tamainak|mezuak * handiegia da|muga gainditzen du", "mezuak * muga * gainditu du"], matches: ["Ezin izan da mezua bidali: eranskina handiegia da"] },
    "attachment-blocked": { says: ["eranskin mota hau ez da onartzen|eranskina ez da onartzen|eranskina blokeatu da|eranskin mota debekatua"], matches: ["552 Eranskin mota hau ez da onartzen"] },
    "spam-content": { says: ["spam gisa baztertu|spam gisa sailkatu|spam gisa identifikatu|spamtzat jo|zabor-posta gisa|spam dela uste"], not: ["IP"], matches: ["554 Mezua spam gisa sailkatu da"] },
    "reputation-blocked": { says: ["ip helbidea|zerbitzaria * zerrenda beltzean dago|blokeatuta dago|blokeo-zerrenda batean dago|zerrenda beltz batean dago"], not: ["spamhaus"], matches: ["554 Zure IP helbidea zerrenda beltz batean dago"] },
    "relay-denied": { says: ["birbidaltzea ez da onartzen|birbidaltzea ukatu da|errelea ukatu da"], matches: ["554 Birbidaltzea ukatu da"] },
    "auth-required": { says: ["autentifikazioa behar da|autentifikazioa beharrezkoa da|saioa hasi behar da"], matches: ["530 Autentifikazioa behar da"] },
    "credentials-rejected": { says: ["egiaztapenak huts egin du|autentifikazioak huts egin du", "zerbitzariarekin autentifikatu", "erabiltzaile-izena edo pasahitza okerra|pasahitz okerra", "autentifikazio-metodoa onartzen", "Kerberos/GSSAPI tiketa onartu", "autentifikazio-mekanismoa ahulegia"], matches: ["SMTP errorea (454): Egiaztapenak huts egin du."] },
    "sending-limit": { says: ["bidalketa-muga gainditu|eguneko bidalketa-muga|mezu gehiegi bidali"], matches: ["550 Mezu gehiegi bidali dituzu gaur"] },
    "too-many-recipients": { says: ["baimendutako hartzaile kopurua gainditz", "hartzaile kopurua gainditzeagatik", "hartzaile gehiegi"], matches: ["Mezua ez zen bidali baimendutako hartzaile kopurua gainditzeagatik. Zerbitzariaren erantzuna: mail.example.org."] },
    "recipient-restricted": { says: ["ez duzu baimenik * hartzaile honi|helbide honetara|talde honi", "hartzaileak ez du zure mezurik onartzen"], matches: ["550 Ez duzu baimenik hartzaile honi idazteko"] },
    "greylisted": { says: ["zerrenda grisean"], matches: ["451 Zerrenda grisean zaude, saiatu geroago"] },
    "delivery-expired": { says: ["entregatzeko epea iraungi da|entregatzeko denbora agortu da"], matches: ["Entregatzeko epea iraungi da: anna@example.com"] },
    "policy-rejected": { says: ["gidalerroek baztertu|gidalerroengatik baztertu|politikagatik baztertu"], matches: ["550 Mezua zerbitzariaren politikagatik baztertu da"] },
    "address-invalid": { says: ["helbide baliogabea|helbide elektroniko baliogabea|helbidea baliogabea da|helbidea ez da baliozkoa", "erabiltzaile bat edo gehiago baliogabeak dira"], not: ["igorlea", "IP"], matches: ["553 Helbide elektroniko baliogabea: anna@@example"] },
    "sender-not-permitted": { says: ["bidaltzailearen ezartzeak huts egin du", "igorlea baztertu da|bidaltzailea baztertu da"], matches: ["SMTP errorea (553): \"anna@example.com\" bidaltzailearen ezartzeak huts egin du."] },
    "mailbox-unavailable": { says: ["postontzia ez dago erabilgarri", "hartzailea gehitzen huts egin du", "hartzailea baztertu da", "postontzi-izena ez da onartu"], matches: ["Ez da egin eskatutako ekintza: postontzia ez dago erabilgarri"] },
  }),
} satisfies Language;
