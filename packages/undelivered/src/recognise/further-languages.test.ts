import { expect, test } from "vitest";
import { explain } from "../explain.js";

const mail = (subject: string, text: string, from = "postmaster@mx.example.org"): string =>
  `From: ${from}\nTo: me@example.org\nSubject: ${subject}\nReturn-Path: <>\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;

/** Language, the subject of a report, its sentence, and the reason. */
test.each([
  [
    "is",
    "Óafhentur póstur",
    "Ekki tókst að afhenda póstinn til anna@example.com: pósthólfið er fullt.",
    "mailbox-full",
  ],
  [
    "gl",
    "Mensaxe non entregada",
    "A túa mensaxe non se entregou a anna@example.com: non se atopou o enderezo.",
    "user-unknown",
  ],
  [
    "eu",
    "Mezua ez da entregatu",
    "Zure mezua ez da entregatu anna@example.com helbidera, postontzia beteta dago.",
    "mailbox-full",
  ],
  [
    "sq",
    "Mesazhi nuk u dorëzua",
    "Mesazhi juaj nuk u dorëzua te anna@example.com: kutia postare është plot.",
    "mailbox-full",
  ],
  ["ka", "შეტყობინება ვერ მიეწოდა", "შეტყობინება ვერ მიეწოდა anna@example.com, საფოსტო ყუთი სავსეა.", "mailbox-full"],
  ["hy", "Նամակը չի առաքվել", "Ձեր նամակը չի առաքվել anna@example.com, փոստարկղը լցված է։", "mailbox-full"],
  [
    "az",
    "Məktub çatdırılmadı",
    "Məktubunuz anna@example.com ünvanına çatdırılmadı: poçt qutusu doludur.",
    "mailbox-full",
  ],
  [
    "be",
    "Паведамленне не дастаўлена",
    "Ваша паведамленне не дастаўлена на anna@example.com: паштовая скрыня перапоўнена.",
    "mailbox-full",
  ],
  [
    "kk",
    "Хабарлама жеткізілмеді",
    "Хабарламаңыз anna@example.com мекенжайына жеткізілмеді: пошта жәшігі толы.",
    "mailbox-full",
  ],
  [
    "uz",
    "Xabar yetkazilmadi",
    "Xabaringiz anna@example.com manziliga yetkazilmadi: pochta qutisi to‘lgan.",
    "mailbox-full",
  ],
  [
    "uz",
    "Xabar yetkazilmadi",
    "Xabaringiz anna@example.com manziliga yetkazilmadi: pochta qutisi toʻlgan.",
    "mailbox-full",
  ],
  ["bn", "ডেলিভারি ব্যর্থ", "আপনার বার্তা anna@example.com-এ ডেলিভার করা যায়নি: প্রাপকের মেলবক্স পূর্ণ।", "mailbox-full"],
  [
    "ur",
    "پیغام ڈیلیور نہیں ہوا",
    "آپ کا پیغام anna@example.com کو ڈیلیور نہیں ہوا: میل باکس بھر گیا ہے۔",
    "mailbox-full",
  ],
  [
    "ta",
    "டெலிவரி தோல்வி",
    "உங்கள் மெசேஜ் anna@example.com முகவரிக்கு டெலிவரி செய்யப்படவில்லை: அஞ்சல் பெட்டி நிரம்பியுள்ளது.",
    "mailbox-full",
  ],
  ["te", "డెలివరీ విఫలమైంది", "మీ సందేశం anna@example.com కు బట్వాడా కాలేదు: మెయిల్‌బాక్స్ నిండిపోయింది.", "mailbox-full"],
  ["mr", "संदेश वितरित झाला नाही", "तुमचा संदेश anna@example.com ला वितरित झाला नाही: मेलबॉक्स भरला आहे.", "mailbox-full"],
  ["gu", "સંદેશ વિતરિત થયો નથી", "તમારો સંદેશ anna@example.com ને વિતરિત થયો નથી: મેઇલબોક્સ ભરાઈ ગયું છે.", "mailbox-full"],
  [
    "sw",
    "Ujumbe haukuwasilishwa",
    "Ujumbe wako haukuwasilishwa kwa anna@example.com: kisanduku cha barua kimejaa.",
    "mailbox-full",
  ],
  [
    "af",
    "Boodskap nie afgelewer nie",
    "Jou boodskap kon nie afgelewer word by anna@example.com nie: die posbus is vol.",
    "mailbox-full",
  ],
  [
    "fil",
    "Hindi naihatid ang mensahe",
    "Hindi naihatid ang iyong mensahe sa anna@example.com: puno na ang inbox.",
    "mailbox-full",
  ],
  [
    "cy",
    "Methwyd danfon",
    "Nid oedd modd danfon eich neges at anna@example.com: mae'r blwch post yn llawn.",
    "mailbox-full",
  ],
  [
    "ga",
    "Theip ar an seachadadh",
    "Níorbh fhéidir do theachtaireacht a sheachadadh chuig anna@example.com: tá an bosca poist lán.",
    "mailbox-full",
  ],
  [
    "mn",
    "Захидал хүргэгдсэнгүй",
    "Таны захидал anna@example.com хаягт хүргэгдсэнгүй: шуудангийн хайрцаг дүүрсэн.",
    "mailbox-full",
  ],
  ["ne", "सन्देश पठाउन सकिएन", "तपाईंको सन्देश anna@example.com मा पठाउन सकिएन: मेलबक्स भरिएको छ।", "mailbox-full"],
  ["si", "පණිවිඩය යැවීම අසාර්ථකයි", "ඔබේ පණිවිඩය anna@example.com වෙත යැවිය නොහැකි විය: තැපැල් පෙට්ටිය පිරී ඇත.", "mailbox-full"],
  ["km", "ការផ្ញើបានបរាជ័យ", "មិនអាចផ្ញើសារទៅ anna@example.com បានទេ៖ ប្រអប់សំបុត្រពេញហើយ។", "mailbox-full"],
  ["my", "ပေးပို့မှု မအောင်မြင်ပါ", "မက်ဆေ့ဂျ်ကို anna@example.com သို့ ပို့၍မရပါ၊ စာတိုက်ပုံး ပြည့်နေပါသည်။", "mailbox-full"],
  ["am", "መልእክቱ አልደረሰም", "መልእክትዎ ለ anna@example.com አልደረሰም፦ የመልእክት ሳጥን ሞልቷል።", "mailbox-full"],
  [
    "bs",
    "Obavještenje o neisporučivanju",
    "Isporuka poruke primaocu anna@example.com nije uspjela: sanduče je popunjeno.",
    "mailbox-full",
  ],
  [
    "eo",
    "Mesaĝo ne liverita",
    "Via mesaĝo ne estis liverita al anna@example.com: la poŝtkesto estas plena.",
    "mailbox-full",
  ],
  [
    "lb",
    "Message net zougestallt",
    "Äre Message un anna@example.com konnt net zougestallt ginn: d'Mailbox ass voll.",
    "mailbox-full",
  ],
  [
    "mk",
    "Пораката не е испорачана",
    "Вашата порака до anna@example.com не беше испорачана: сандачето е полно.",
    "mailbox-full",
  ],
])("a report in %s", (tag, subject, text, reason) => {
  for (const input of [text, mail(subject, text)]) {
    const { kind, language, recipients } = explain(input);
    expect([kind, language, ...recipients.map((one) => `${one.address} ${one.reason}`)]).toEqual([
      "delivery-report",
      tag,
      `anna@example.com ${reason}`,
    ]);
  }
});

/** The neighbours of these languages keep their own. */
test.each([
  ["da", "Din meddelelse til anna@example.com kunne ikke leveres, fordi postkassen er fuld."],
  ["nb", "Meldingen din til anna@example.com kunne ikke leveres fordi postboksen er full."],
  ["sv", "Ditt meddelande till anna@example.com kunde inte levereras eftersom brevlådan är full."],
  ["pt", "A sua mensagem para anna@example.com não foi entregue porque a caixa de correio está cheia."],
  ["es", "Su mensaje a anna@example.com no se entregó porque el buzón está lleno."],
  ["ru", "Ваше письмо на anna@example.com не было доставлено, так как ящик переполнен."],
  ["uk", "Ваш лист на anna@example.com не було доставлено, бо скринька переповнена."],
  ["tr", "anna@example.com adresine gönderdiğiniz ileti teslim edilemedi, çünkü posta kutusu dolu."],
  ["hr", "Isporuka poruke primatelju anna@example.com nije uspjela: sandučić je pun."],
  ["sr", "Isporuka poruke primaocu anna@example.com nije uspela: sanduče je puno."],
  ["nl", "Uw bericht aan anna@example.com kon niet worden bezorgd omdat de mailbox vol is."],
  ["de", "Ihre Nachricht an anna@example.com konnte nicht zugestellt werden, weil das Postfach voll ist."],
  ["fa", "پیام شما به anna@example.com تحویل داده نشد زیرا صندوق پستی پر است"],
  ["ar", "لم يتم تسليم رسالتك إلى anna@example.com لأن صندوق البريد ممتلئ"],
  ["hi", "आपका संदेश anna@example.com को वितरित नहीं किया जा सका क्योंकि मेलबॉक्स भरा हुआ है।"],
  ["id", "Pesan Anda ke anna@example.com tidak terkirim karena kotak masuk penuh."],
])("a report in %s stays one", (tag, text) => {
  expect([explain(text).kind, explain(text).language]).toEqual(["delivery-report", tag]);
});

/** What is late will be tried again. */
test.each([
  ["is", "Afhendingu seinkar", "Skeytið til anna@example.com hefur ekki enn verið afhent. Reynt verður aftur."],
  ["gl", "Entrega atrasada", "A túa mensaxe a anna@example.com aínda non se entregou. Seguirase intentando."],
  ["eu", "Entrega atzeratu da", "Zure mezua oraindik ez da entregatu: anna@example.com. Berriro saiatuko gara."],
  ["sq", "Dorëzimi u vonua", "Mesazhi për anna@example.com ende nuk është dorëzuar. Do të provohet sërish."],
  ["be", "Затрымка дастаўкі", "Паведамленне для anna@example.com яшчэ не дастаўлена. Спробы будуць працягвацца."],
  [
    "af",
    "Aflewering vertraag",
    "Jou boodskap aan anna@example.com is nog nie afgelewer nie. Die bediener sal weer probeer.",
  ],
  ["uz", "Yetkazish kechikmoqda", "Xabaringiz anna@example.com manziliga hali yetkazilmadi. Qayta urinib ko‘riladi."],
  ["az", "Çatdırılma gecikir", "Məktubunuz anna@example.com ünvanına hələ çatdırılmayıb. Yenidən cəhd ediləcək."],
  ["sw", "Uwasilishaji umechelewa", "Ujumbe wako kwa anna@example.com bado haujawasilishwa. Seva itajaribu tena."],
  ["eo", "Livero malfruas", "Via mesaĝo al anna@example.com ankoraŭ ne estis liverita. Ni provos denove."],
])("a delay in %s", (tag, subject, text) => {
  const { kind, language, recipients } = explain(mail(subject, text));
  expect([kind, language, ...recipients.map((one) => one.action)]).toEqual(["delivery-report", tag, "delayed"]);
});

/** Parcels, calls and letters of people, mailboxes that are nearly full, and what arrived. */
test.each([
  "Pakkinn þinn var ekki afhentur í dag, hann bíður á pósthúsinu.",
  "O paquete non se entregou hoxe porque non había ninguén na casa.",
  "Zure paketea ez da entregatu gaur, etxean inor ez zegoelako.",
  "Pakoja juaj nuk u dorëzua sot, sepse nuk kishte njeri në shtëpi.",
  "Пасылка не дастаўлена сёння, бо нікога не было дома.",
  "Posilka bugun yetkazilmadi, uyda hech kim yo‘q edi.",
  "Jou pakkie is nie vandag afgelewer nie, daar was niemand by die huis nie.",
  "Nid oedd modd danfon eich parsel heddiw gan nad oedd neb gartref.",
  "Via pakaĵo ne estis liverita hodiaŭ, ĉar neniu estis hejme.",
  "Kifurushi chako hakikuwasilishwa leo kwa sababu hapakuwa na mtu nyumbani.",
  "ამანათი დღეს ვერ მიეწოდა, სახლში არავინ იყო.",
  "आज पार्सल वितरित झाले नाही, घरी कोणी नव्हते.",
  "Pósthólfið þitt er næstum fullt: 92% notuð.",
  "A túa caixa de correo está case chea: 92 %.",
  "Kutia juaj postare është pothuajse plot: 92%.",
  "Ваша паштовая скрыня амаль запоўнена: 92 %.",
  "Jou posbus is amper vol: 92%.",
  "Ég hitti Önnu í gær og við töluðum lengi saman.",
  "Onte falei con Ana e díxome que viría mañá á festa.",
  "Atzo Anekin hitz egin nuen eta bihar etorriko dela esan zidan.",
  "Dje fola me Anën dhe më tha se do të vijë nesër.",
  "Учора я размаўляў з Ганнай, яна сказала, што прыйдзе заўтра.",
  "Кеше Аннамен сөйлестім, ол ертең келемін деді.",
  "Jana niliongea na Anna, alisema atakuja kesho.",
  "Gister het ek met Anna gepraat en sy het gesê sy kom môre.",
  "Kahapon kausap ko si Anna at sabi niya darating siya bukas.",
  "Ddoe siaradais ag Anna a dywedodd y bydd hi'n dod yfory.",
  "Hieraŭ mi parolis kun Anna kaj ŝi diris, ke ŝi venos morgaŭ.",
  "গতকাল আন্নার সাথে কথা হলো, সে বলল কাল আসবে।",
  "काल मी अनाशी बोललो, ती म्हणाली की ती उद्या येईल.",
])("no report: %s", (text) => {
  expect(explain(text).kind).toBe("not-a-report");
});

test.each([
  ["is", "Skeytið hefur verið afhent viðtakanda: anna@example.com", "Afhent: fundur"],
  ["gl", "A mensaxe entregouse correctamente a anna@example.com", "Entregado: reunión"],
  ["eu", "Zure mezua ondo entregatu da: anna@example.com", "Entregatuta: bilera"],
  ["be", "Паведамленне паспяхова дастаўлена: anna@example.com", "Дастаўлена: сустрэча"],
  ["sw", "Ujumbe umewasilishwa kwa mafanikio kwa anna@example.com", "Imewasilishwa: mkutano"],
])("what arrived in %s is no failure", (_, text, subject) => {
  expect(explain(mail(subject, text)).recipients.map((one) => one.action)).not.toContain("failed");
});
