import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Latvian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "lv",
  name: "Latvian",
  subjects: {
    failure: [
      "Nepiegādājams:", "Nepiegādāts:", "Nav piegādāts:", "Nevar piegādāt:", "Neizdevās piegādāt:",
      "Ziņojums nav piegādāts|Ziņojums netika piegādāts|Vēstule nav piegādāta|Vēstule netika piegādāta|E-pasts nav piegādāts|E-pasts netika piegādāts",
      "Neizdevās piegādāt ziņojumu|Neizdevās piegādāt vēstuli|Neizdevās piegādāt jūsu|Neizdevās piegādāt e-pastu|Neizdevās nosūtīt ziņojumu|Neizdevās nosūtīt vēstuli",
      "Ziņojumu neizdevās piegādāt|Vēstuli neizdevās piegādāt|Jūsu vēstuli neizdevās",
      "Vēstule nav nosūtīta|Ziņojums nav nosūtīts|Vēstule netika nosūtīta|Ziņojums netika nosūtīts",
      "Piegāde neizdevās|Piegādes kļūda|Piegādes kļūme|Neizdevusies piegāde|Neveiksmīga piegāde|Pasta piegādes kļūda",
      "Piegādes statusa paziņojums (kļūme)|Piegādes statusa paziņojums (neizdevās)|Piegādes statusa paziņojums (kļūda)|Piegādes statusa paziņojums (neveiksme)",
      "Atskaite par neizdevušos piegādi|Nepiegādes ziņojums|Paziņojums par nepiegādi|Paziņojums par neizdevušos piegādi|Nepiegādes atskaite",
      "Atgriezta vēstule|Atgriezts ziņojums|Vēstule atgriezta sūtītājam|Atgriezts sūtītājam", "Adrese nav atrasta|Adrese netika atrasta",
      "Ziņojums bloķēts|Vēstule bloķēta|Ziņojums noraidīts|Vēstule noraidīta|Ziņojums ir bloķēts"],
    delay: [
      "Aizkavēts:|Aizkavējies:|Kavējas:", "Piegāde aizkavējas|Piegāde kavējas|Piegāde ir aizkavēta|Piegāde aizkavēta|Piegāde atlikta",
      "Vēstules piegāde kavējas|Ziņojuma piegāde kavējas|Ziņojums aizkavējies|Vēstule kavējas|Ziņojuma piegāde aizkavējas",
      "Piegādes statusa paziņojums (aizkave)|Piegādes statusa paziņojums (kavēšanās)"],
    success: [
      "Piegādāts:", "Pārsūtīts:", "Piegādes statusa paziņojums (izdevās)|Piegādes statusa paziņojums (veiksmīgi)", "Piegādes apstiprinājums"],
    autoReply: [
      "Automātiska atbilde:|Automātiskā atbilde:", "Automātiska atbilde|Automātiskā atbilde",
      "Ārpus biroja|Neesmu birojā|Neesmu darbā|Prombūtnē:|Prombūtne:|Esmu prombūtnē", "Esmu atvaļinājumā|Atvaļinājumā:|Atvaļinājums:"],
    readReceipt: [
      "Lasīts:|Izlasīts:", "Nav lasīts:|Neizlasīts:|Nelasīts:",
      "Izlasīšanas apstiprinājums|Lasīšanas apstiprinājums|Lasījuma apstiprinājums|Izlasīšanas paziņojums"],
  },
  senders: [
    "Pasta piegādes sistēma", "Pasta piegādes apakšsistēma", "Pasta sistēma", "Sistēmas administrators", "Pasta serveris", "Pasta administrators"],
  failure: [
    "šos adresātus|šo adresātu|šos saņēmējus|šādus adresātus|dažus adresātus * nesasniedzām|neizdevās sasniegt|nesasniedza|nevarējām sasniegt",
    "nesasniedza dažus vai visus|nav sasniedzis dažus vai visus|šos adresātus nevar sasniegt|nevar sasniegt šādus adresātus|šādus adresātus neizdevās sasniegt",
    "piegāde|piegādāt|nosūtīt|piegādi * šādiem adresātiem|šiem adresātiem|tālāk norādītajiem adresātiem|norādītajiem adresātiem|adresātiem vai grupām|šādiem saņēmējiem|šiem saņēmējiem|tālāk minētajiem|šādam adresātam|šim adresātam|šim saņēmējam|šādām adresēm|uz šīm adresēm|uz šādām adresēm * neizdevās|nav iespējama|nav izdevusies",
    "neizdevās|nevarēja|nevarējām|nav iespējams|nebija iespējams|neizdodas * piegādāt šādiem|piegādāt šiem|piegādāt tālāk|piegādāt vienam|piegādāt jūsu|piegādāt vēstuli|piegādāt ziņojumu|piegādāt e-pastu|nosūtīt jūsu|nosūtīt vēstuli|nosūtīt ziņojumu|piegādāt adresātam|nogādāt jūsu|nogādāt vēstuli",
    "jūsu vēstule|jūsu ziņojums|jūsu e-pasts|jūsu e-pasta ziņojums|jūsu nosūtītā vēstule|jūsu vēstuli|jūsu ziņojumu|jūsu e-pastu|jūsu e-pasta ziņojumu|jūsu nosūtīto * netika piegādāts|netika piegādāta|nav piegādāts|nav piegādāta|neizdevās piegādāt|nevarēja piegādāt|nevar piegādāt|nebija iespējams piegādāt|neizdevās nosūtīt|netika nosūtīts|netika nosūtīta|nav nosūtīts|nav nosūtīta|tika noraidīts|tika noraidīta|noraidīts|noraidīta|tika atgriezts|tika atgriezta|ir atgriezta|ir atgriezts|tika bloķēts|tika bloķēta|nesasniedza|nav sasniedzis|nav sasniegusi|netika pieņemta|netika pieņemts|atgriezta|atgriezts",
    "vēstule|ziņojums|e-pasts|vēstuli|ziņojumu|e-pastu * netika piegādāts|netika piegādāta|nav piegādāts|nav piegādāta|neizdevās piegādāt|nevarēja piegādāt|nevar piegādāt|nav piegādājams|nav piegādājama|nesasniedza adresātu|nesasniedza saņēmēju|nesasniedza dažus|neizdevās nosūtīt|netika nosūtīta|netika nosūtīts",
    "Šī ir neatgriezeniska kļūda|Šī ir pastāvīga kļūda|Tā ir pastāvīga kļūda|Radās neatgriezeniska kļūda|pastāvīga piegādes kļūda|Tā ir galīga kļūda",
    "Šo ziņojumu automātiski izveidoja pasta|Šo vēstuli automātiski izveidoja|Šis ir automātisks pasta sistēmas paziņojums|Šo ziņojumu automātiski ģenerēja pasta",
    "Sūtot vēstuli, radās kļūda|Sūtot pastu, radās kļūda|Sūtot epastu, radās kļūda|Sūtot e-pastu, radās kļūda|Kļūda, sūtot vēstuli|Kļūda sūtot vēstuli|Kļūda, sūtot ziņojumu|Sūtot ziņojumu, radās kļūda"],
  delay: [
    "vēl nav piegādāts|vēl nav piegādāta|pagaidām nav piegādāts|pagaidām nav piegādāta|joprojām nav piegādāta|joprojām nav piegādāts|vēl netika piegādāta|vēl neizdevās piegādāt|pagaidām neizdevās piegādāt",
    "piegāde|piegādi * aizkavējas|kavējas|aizkavēta|ir aizkavējusies|aizkavējusies|ir atlikta|uz laiku atlikta",
    "vēstule|ziņojums * kavējas|aizkavējas|gaida rindā|uz laiku atlikta|atrodas rindā|aizkavējusies|aizkavējies",
    "Vēstule nav jāsūta vēlreiz|Ziņojums nav jāsūta vēlreiz|Nav nepieciešams sūtīt vēlreiz|Jums nav jāsūta|Jums nekas nav jādara|Atkārtoti sūtīt nav nepieciešams|nav jānosūta vēlreiz|nav jānosūta atkārtoti|Atkārtoti sūtīt nevajag",
    "Šis ir tikai brīdinājums|Tas ir tikai brīdinājums",
    "turpinās mēģināt|mēģinājumi turpināsies|tiks mēģināts vēlreiz|mēģināsim vēlreiz|serveris mēģinās|sistēma mēģinās|mēģinās piegādāt|tiks turpināti mēģinājumi|piegādes mēģinājumi tiks turpināti|mēģināsim piegādāt",
    "īslaicīga kļūme|īslaicīga problēma|pagaidu problēma|pagaidu kļūda|pagaidu kļūme", "Gmail mēģinās vēlreiz"],
  success: [
    "tika veiksmīgi piegādāts|tika veiksmīgi piegādāta|veiksmīgi piegādāts|veiksmīgi piegādāta|ir piegādāts šādiem adresātiem|ir piegādāta adresātam|sekmīgi piegādāta|sekmīgi piegādāts",
    "Piegāde šādiem adresātiem vai grupām ir pabeigta|piegāde šādiem adresātiem ir pabeigta"],
  expired: [
    "pārāk ilgi rindā|pārāk ilgi atradās rindā|pārāk ilgi gaidīja rindā|pārāk ilgi ir bijis rindā|pārāk ilgi bija rindā|pārāk ilgi atrodas rindā",
    "noteiktajā laikā|norādītajā laikā|atvēlētajā laikā|paredzētajā laikā",
    "piegādes termiņš beidzies|piegādes laiks beidzies|piegādes laiks ir beidzies|beidzies piegādes laiks|beidzies piegādes termiņš|ziņojuma derīguma termiņš beidzies|vēstules derīguma termiņš",
    "vairs nemēģinās|vairāk nemēģinās|mēģinājumi pārtraukti|vairs nemēģināsim|mēģinājumi ir pārtraukti|vairāk netiks mēģināts|vairs netiks mēģināts"],
  original: [
    "Sākotnējā ziņojuma galvenes:|Sākotnējā ziņojuma galvenes|Sākotnējās ziņojuma galvenes|Oriģinālā ziņojuma galvenes|Oriģinālās ziņojuma galvenes|Sākotnējās vēstules galvenes",
    "Vēstules kopija|Ziņojuma kopija|Sākotnējās vēstules kopija|Sākotnējā ziņojuma kopija",
    "----- Sākotnējais ziņojums -----|----- Oriģinālā vēstule -----|-----Sākotnējais ziņojums-----|-------- Sākotnējā vēstule --------|-----Oriģinālais ziņojums-----"],
  diagnostic: [
    "Diagnostikas informācija administratoriem:|Diagnostikas informācija administratoriem|Diagnostikas dati administratoriem|Tehniskā informācija administratoriem|Tehniskā informācija:",
    "Ģenerējošais serveris:|Ģenerēšanas serveris:|Ziņojumu izveidojušais serveris:",
    "Servera atbilde:|Attālā servera atbilde:|Atbilde bija:|Serveris atbildēja:|Pasta serveris atbildēja:|Attālais serveris atbildēja:|Attālais serveris atgrieza|serveris atgrieza|Saņemtā atbilde:",
    "šāda iemesla dēļ|šādu iemeslu dēļ|sekojoša iemesla dēļ|Kļūdas iemesls|Kļūdas apraksts:|Kļūdas ziņojums:|Detalizēta kļūdas informācija|Iemesls:|Nepiegādes iemesls"],
  autoReply: [
    "neesmu birojā|pašlaik neesmu|neesmu darbā|nebūšu birojā|nebūšu darbā|esmu prombūtnē|atrodos prombūtnē|būšu prombūtnē|šobrīd neesmu|neatrodos birojā|vairs nestrādāju|vairāk nestrādāju",
    "esmu atvaļinājumā|atrodos atvaļinājumā|būšu atvaļinājumā|dodos atvaļinājumā|esmu komandējumā|atrodos komandējumā|bērna kopšanas atvaļinājumā|dekrēta atvaļinājumā|esmu slimības lapā",
    "atbildēšu pēc atgriešanās|atbildēšu uz jūsu|atgriezīšos darbā|atgriezīšos birojā|atbildēšu, kad|atbildēšu, tiklīdz|būšu atpakaļ",
    "steidzamos gadījumos|steidzamā gadījumā|steidzamos jautājumos|neatliekamos gadījumos|steidzamu jautājumu gadījumā",
    "Šī ir automātiska atbilde|Šī ir automātiski ģenerēta|Šī atbilde ir ģenerēta automātiski|Šis ir automātisks ziņojums|Paldies par jūsu vēstuli. Pašlaik"],
  rules: [
    {
      id: "lv/user-unknown", reason: "user-unknown",
      when: { says: [
          "adresāts|saņēmējs|lietotājs|adrese|adresāta adrese|saņēmēja adrese|e-pasta adrese|pastkaste|pastkastīte|konts|lietotāja konts|abonents|darbinieks * neeksistē|nav atrasts|nav atrasta|netika atrasts|netika atrasta|nav zināms|nav zināma|nezināms|nezināma|nepastāv|vairs neeksistē|vairs nepastāv|nav reģistrēts|nav reģistrēta|neizdevās atrast|nav derīga|nav derīgs|nav pazīstams|nav izveidota|vairs nestrādā|šeit nestrādā|sistēmā nav|pie mums nav",
          "adreses nav|lietotāja nav|adresāta nav|saņēmēja nav|pastkastes nav|konta nav",
          "nezināms adresāts|nezināms saņēmējs|nezināms lietotājs|nezināma adrese|nezināma pastkaste|neeksistējoša adrese|neeksistējošs lietotājs|neeksistējošs adresāts|neeksistējoša pastkaste|neeksistējošu adresi|nepazīstams adresāts|neesošs lietotājs|neesoša adrese",
          "nav|neeksistē|nav atrasts|nav atrasta|neatradām|neizdevās atrast|nevarēja atrast|nevar atrast * tāda lietotāja|tāda adresāta|tāda saņēmēja|tādas adreses|tādas pastkastes|tāds lietotājs|tāds adresāts|tāds saņēmējs|tāda adrese|tāda pastkaste|šāda lietotāja|šādas adreses|šāda adrese|šāds lietotājs|šāda adresāta|šādas pastkastes|lietotāja ar šādu|adresāta adresi|saņēmēja adresi|saņēmēja pastkasti|tāda konta|šāda konta|tāda abonenta",
          "tāda lietotāja|tāda adresāta|tāda saņēmēja|tādas adreses|tādas pastkastes|tāds lietotājs|tāds adresāts|tāds saņēmējs|šāds lietotājs|šāda lietotāja|šādas adreses|šāds adresāts|lietotāja ar šādu vārdu|adresāta ar šādu|šādas pastkastes|tāda konta * nav|neeksistē|nepastāv|serverī nav"], not: [
          "vietas", "domēns", "domēna", "parole", "lietotājvārds", "sūtītāja", "sūtītājs", "DNS", "pilna", "pārpildīta", "kvota"] },
      matches: [
        "Jūsu ievadītā e-pasta adrese netika atrasta. Lūdzu, pārbaudiet adresāta e-pasta adresi un mēģiniet atkārtoti nosūtīt ziņojumu.",
        "550 Nezināms lietotājs", "550 Tādas pastkastes pie mums nav"],
      misses: ["550 Sūtītāja adrese nav atrasta"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: { says: [
          "pastkaste|pastkastīte|adresāta pastkaste|saņēmēja pastkaste|iesūtne|konts|pastkastes krātuve|kaste * ir pilna|pilna|ir pārpildīta|pārpildīta|pārsniegusi kvotu|ir pārsniegusi|pilns|ir pilns|sasniegusi limitu|sasniegusi maksimālo|sasniegusi savu",
          "pastkastē|pastkastītē|adresāta kontā|saņēmēja kontā|iesūtnē * nav vietas|vairs nav vietas|nepietiek vietas|trūkst vietas|nav brīvas vietas|nav pietiekami daudz vietas|beigusies vieta",
          "nav vietas|vairs nav vietas|nepietiek vietas|trūkst vietas|pilna|pārpildīta * pastkastē|pastkaste|pastkastītē|adresāta kastē",
          "kvota|pastkastes kvota|diska kvota|krātuves kvota * pārsniegta|ir pārsniegta|izsmelta|ir izsmelta",
          "pārsniegta|pārsniegusi|pārsniedz * pastkastes kvota|pastkastes kvotu|diska kvota|kvota|pastkastes limits|pastkastes limitu|pastkastes apjoms"], not: ["sūtīšanas kvota", "serverī nav", "servera diskā"] },
      matches: [
        "Adresāta pastkaste ir pilna un pašlaik nevar pieņemt ziņojumus.", "552 Pastkastē vairs nav vietas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/mailbox-disabled", reason: "mailbox-disabled",
      when: { says: [
          "konts|pastkaste|adresāta konts|saņēmēja konts|saņēmēja pastkaste|lietotāja konts|pastkastīte|lietotājs|adrese|abonents * ir bloķēts|bloķēts|bloķēta|ir bloķēta|slēgts|slēgta|ir slēgts|ir slēgta|apturēts|apturēta|deaktivizēts|deaktivizēta|atspējots|atspējota|izslēgts|izdzēsts|izdzēsta|dzēsta|dzēsts|nav aktīvs|nav aktīva|neaktīvs|neaktīva|vairs netiek lietota|vairs netiek izmantota"], not: ["jūsu konts", "jūsu konta", "sūtītāja", "sūtītājs", "IP"] },
      matches: ["550 Saņēmēja konts ir slēgts", "Šī pastkaste nav aktīva un vēstules vairs nepieņem."],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/restricted", reason: "recipient-restricted",
      when: { says: [
          "adresāts|saņēmējs|šī adrese|grupa|šī grupa|saraksts|pastkaste|šī pastkaste|adresāta serveris * nepieņem ziņojumus no|nepieņem vēstules no|nepieņem jūsu|nepieņem e-pastus no|pieņem tikai|pieņem ziņojumus tikai|pieņem vēstules tikai|ir bloķējis jūs|jūs bloķējis|bloķē jūs|bloķējis sūtītāju|bloķējis jūsu|ir jūs bloķējis|nepieņem ārējos|nepieņem ārējus",
          "jums nav atļaujas sūtīt|jums nav tiesību sūtīt|jums nav atļauts sūtīt|nav atļaujas nosūtīt|nav tiesību nosūtīt|jums nav atļauts rakstīt|jums nav tiesību rakstīt|jūs nedrīkstat sūtīt",
          "drīkst sūtīt|drīkst rakstīt|var sūtīt|var rakstīt|atļauts sūtīt * tikai dalībnieki|tikai grupas|tikai saraksta|tikai darbinieki|tikai iekšējie|tikai organizācijas",
          "tikai dalībnieki|tikai grupas dalībnieki|tikai saraksta dalībnieki|tikai darbinieki|tikai iekšējie lietotāji|tikai reģistrēti * drīkst sūtīt|drīkst rakstīt|var sūtīt|var rakstīt",
          "drīkst rakstīt|drīkst sūtīt|var rakstīt|var sūtīt|rakstīt var|rakstīt drīkst|atļauts rakstīt * tikai * dalībnieki|biedri|darbinieki|abonenti|dalībniekiem",
          "piegāde uz šo adresi ir ierobežota|sūtīšana šim adresātam ir ierobežota|piegāde šim adresātam ir ierobežota|sūtīšana uz šo adresi ir ierobežota",
          "moderators noraidīja|noraidīja moderators"], not: ["MB", "surogātpast", "IP", "lielums"] },
      matches: [
        "Jums nav atļaujas sūtīt ziņojumus šim adresātam.", "Šī grupa pieņem vēstules tikai no dalībniekiem."],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/domain-not-found", reason: "domain-not-found",
      when: { says: [
          "domēns|domēna|domēna vārds|domēnu|adresāta domēns|saņēmēja domēns|adresāta domēnu * neeksistē|nav atrasts|netika atrasts|nepastāv|nezināms|nav zināms|nav reģistrēts|neizdevās atrast|vairs neeksistē|nevar atrast|nevarēja atrast",
          "nav atrasts|nezināms|neeksistējošs|neizdevās atrast|nevar atrast|nevarēja atrast|neeksistē|netika atrasts * domēns|domēnu|domēna vārds|adresāta domēns|adresāta domēnu|saņēmēja domēns|saņēmēja domēnu|šāds domēns|tāds domēns"], not: ["sūtītāja", "sūtītājs", "īslaicīga", "MX"] },
      matches: [
        "550 Saņēmēja domēns neeksistē", "Jūsu ziņojums netika piegādāts, jo domēns exmaple.example nav atrasts."],
      misses: ["550 Sūtītāja domēns nav atrasts"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/sender-domain", reason: "sender-domain-invalid",
      when: { says: [
          "sūtītāja domēns|sūtītāja domēnu|sūtītāja adreses domēns * neeksistē|nav atrasts|netika atrasts|nepastāv|nav derīgs|neizdevās atrast|nav reģistrēts"], not: ["SPF", "DKIM", "DMARC"] },
      matches: ["550 Sūtītāja domēns neeksistē"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/no-mail-there", reason: "domain-no-mail", detail: "no-mx",
      when: { says: [
          "domēns|saņēmēja domēns|adresāta domēns|šis domēns * nepieņem e-pastu|nepieņem pastu|nepieņem vēstules|nav MX",
          "domēnam|domēnā * nav norādīts pasta serveris|nav pasta servera|nav MX ierakstu|nav MX ieraksta|nav neviena MX"], not: ["sūtītāja", "sūtītājs"] },
      matches: ["Domēns example.org nepieņem e-pastu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/dns", reason: "dns-temporary",
      when: { says: [
          "DNS * kļūda|kļūme|neizdevās|neatbild|īslaicīga|pagaidu|noildze",
          "domēna vārda * īslaicīgi neizdevās|neizdevās atrisināt|neizdevās noteikt",
          "neizdevās * DNS vaicājums|DNS pieprasījums|atrisināt domēna|noteikt servera adresi",
          "vārdu serveris|domēna vārdu serveris * neatbild|nav sasniedzams"], not: ["nav atrasts", "neeksistē", "PTR", "reversā", "reversais"] },
      matches: ["451 Īslaicīga DNS kļūda, mēģiniet vēlāk"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/no-connection", reason: "connection-failed",
      when: { says: [
          "serviss nav savienojies",
          "neizdevās|nevar|nevarēja|nav iespējams|neizdodas * izveidot savienojumu ar|savienoties ar|pieslēgties serverim|sazināties ar serveri|sazināties ar adresāta|savienojumu ar serveri|savienojumu ar izejošo|sazināties ar saņēmēja|pieslēgties pasta|pieslēgties saņēmēja|pieslēgties adresāta",
          "serveris|pasta serveris|adresāta serveris|saņēmēja serveris|attālais serveris|saņēmēja pasta serveris * neatbild|neatbildēja|nav sasniedzams|nav pieejams|nebija sasniedzams|noraidīja savienojumu|pārtrauca savienojumu|nedarbojas",
          "serveri|serveris|ar serveri|saņēmēja serveri * nevarēja savienoties|neizdevās savienoties|neizdevās sazināties|savienoties neizdevās|sazināties neizdevās",
          "savienojums * tika noraidīts|noraidīts|ir pārtraukts|tika pārtraukts|pārtraukts|pazuda|neizdevās|atteikts|zaudēts",
          "pazuda savienojums|zaudēts savienojums|pārtrūka savienojums|savienojuma izveide neizdevās"], not: ["DNS", "TLS", "SSL", "drošu", "šifrētu", "apkope", "apkopes", "parole", "profilakse"] },
      matches: [
        "Nevar nosūtīt vēstuli, serviss nav savienojies.",
        "Neizdevās izveidot savienojumu ar serveri mail.example.org", "Saņēmēja pasta serveris neatbild."],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: [
          "savienojuma noildze|iestājās noildze|beidzās savienojuma laiks|savienojuma laiks beidzies|gaidīšanas laiks beidzies|beidzies gaidīšanas laiks|beidzās gaidīšanas laiks|iestājusies noildze|noildze, gaidot|noildze gaidot|savienojuma taimauts|beidzies savienojuma laiks|noildze savienojumā"], not: ["DNS", "TLS"] },
      matches: ["Savienojuma noildze, gaidot servera mail.example.org atbildi"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/tls", reason: "tls-failed",
      when: { says: [
          "neizdevās|nevar|nevarēja * izveidot drošu|izveidot šifrētu|izveidot TLS|izveidot SSL|pārbaudīt sertifikātu|drošu savienojumu|šifrētu savienojumu",
          "TLS|SSL|šifrēšana|šifrēšanas|šifrēšanu * neizdevās|kļūda|neatbalsta|nav atbalstīta|nepieciešama|obligāta",
          "servera sertifikāts|sertifikāts|sertifikāta * nav derīgs|nav uzticams|beidzies|neatbilst|ir beidzies|nederīgs",
          "nepieciešams šifrēts savienojums|pieprasa šifrētu|pieprasa šifrēšanu|nepieciešama šifrēšana",
          "drošu savienojumu|drošs savienojums * neizdevās|nevarēja"], not: ["STARTTLS", "pielikums", "pielikumi", "paroles"] },
      matches: ["Neizdevās izveidot drošu savienojumu ar serveri mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/loop", reason: "mail-loop",
      when: { says: [
          "vēstule|ziņojums * riņķo|cirkulē|riņķī starp|klejo starp",
          "pasta cilpa|konstatēta cilpa|atklāta cilpa|vēstules cilpa|ziņojums cirkulē|vēstule cirkulē|pārsūtīšanas cilpa|sūtīšanas cilpa|bezgalīga cilpa|pārāk daudz pārsūtījumu|pārsūtīts pārāk daudz reižu|pārsūtīta pārāk daudz reižu|pārāk daudz lēcienu|piegādes cilpa"] },
      matches: ["Konstatēta cilpa: vēstule pārsūtīta pārāk daudz reižu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/expired", reason: "delivery-expired",
      when: { says: [
          "pārāk ilgi rindā|pārāk ilgi atradās rindā|pārāk ilgi gaidīja rindā|pārāk ilgi bija rindā|pārāk ilgi ir bijis rindā|pārāk ilgi atrodas rindā",
          "neizdevās|nav piegādāts|nav piegādāta|nevarēja * noteiktajā laikā|norādītajā laikā|atvēlētajā laikā|paredzētajā laikā",
          "piegādes termiņš beidzies|piegādes laiks beidzies|piegādes laiks ir beidzies|beidzies piegādes laiks|beidzies piegādes termiņš|ziņojuma derīguma termiņš|vēstules derīguma termiņš|ziņojuma termiņš ir beidzies",
          "vairs nemēģinās|vairāk nemēģinās|vairs nemēģināsim|vairāk nemēģināsim|mēģinājumi pārtraukti|mēģinājumi ir pārtraukti|vairs netiks mēģināts|vairāk mēģinājumu nebūs|turpmāki mēģinājumi netiks",
          "mēģināja|mēģinājām|mēģināts|mēģinājumi * stundas|dienas|stundu|dienu|diennakti * neizdevās|bez sekmēm|nesekmīgi|neveiksmīgi"] },
      matches: [
        "Vēstule pārāk ilgi atradās rindā un tika atgriezta sūtītājam.", "Neizdevās piegādāt noteiktajā laikā; vairs nemēģināsim."],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/auth-required", reason: "auth-required",
      when: { says: [
          "nepieciešama|vajadzīga|obligāta|nepieciešams|jāveic|pieprasīta * autentifikācija|autentificēšanās|autentificēties|pieslēgties pirms|autorizācija|pieteikties",
          "autentifikācija|autorizācija|pieteikšanās * nepieciešama|ir nepieciešama|obligāta|ir obligāta|vajadzīga",
          "serveris pieprasa|serveris prasa|serverim nepieciešama * autentifikāciju|autentificēties|pieteikšanos|pieslēgties|autorizāciju|autentifikācija",
          "pirms sūtīšanas|lai sūtītu|lai nosūtītu * jāpieslēdzas|jāautentificējas|jāpiesakās|autentificējieties|pieslēdzieties|piesakieties|jāautorizējas",
          "serveris * pieprasa autentifikāciju|nepieciešama autentifikācija"], not: ["neizdevās"] },
      matches: ["530 Nepieciešama autentifikācija"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/credentials", reason: "credentials-rejected",
      when: { says: [
          "neatbalsta šifrētas paroles", "nepieņēma Kerberos", "pagaidu autentifikācijas problēma",
          "autentifikācijas mehānisms ir par vāju",
          "autentifikācija|autorizācija|pieteikšanās|pieslēgšanās * neizdevās|neveiksmīga|noraidīta|kļūda|nesekmīga",
          "neizdevās * autentificēties|autorizēties|pieteikties|pieslēgties ar",
          "nepareiza|nepareizs|kļūdaina|nepareizi * parole|lietotājvārds|lietotāja vārds|pieteikšanās dati|piekļuves dati",
          "parole|lietotājvārds|lietotāja vārds|pieteikšanās dati * nepareiza|nepareizs|nav pareiza|nav pareizi|nav derīga|nepareizi",
          "autorizācija|autorizācijas|autentifikācija|parole * neizdevās|nav pareiza|kļūda"], not: ["SPF", "DKIM", "DMARC", "sūtītāja domēn"] },
      matches: [
        "Serveris mail.example.org neatbalsta šifrētas paroles.",
        "Pasta serveris: nepareizs lietotājvārds vai parole"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/relay", reason: "relay-denied",
      when: { says: [
          "pārsūtīšana|retranslācija|retranslēšana|tālāksūtīšana|pāradresācija|releja * nav atļauta|aizliegta|liegta|noraidīta|ir aizliegta|ir liegta",
          "nav atļauts|aizliegts|nav tiesību * pārsūtīt|retranslēt|sūtīt caur šo serveri|izmantot šo serveri",
          "serveris nepārsūta|serveris nepārsūta vēstules"], not: ["adresāts", "automātiskā"] },
      matches: ["554 Pārsūtīšana nav atļauta"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/not-hosted", reason: "domain-not-hosted",
      when: { says: [
          "nepieņem|nepieņemam|netiek pieņemts|netiek pieņemtas * domēnam|domēna",
          "serveris|šeit|pie mums * neapkalpo šo domēnu|neapkalpo domēnu|domēns netiek apkalpots|šis domēns netiek apkalpots"] },
      matches: ["550 Šis serveris neapkalpo domēnu example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/send-as", reason: "sender-not-permitted", detail: "send-as",
      when: { says: [
          "nav atļauts sūtīt|nav tiesību sūtīt|nedrīkstat sūtīt|nevarat sūtīt|nav atļaujas sūtīt * no šīs adreses|šī sūtītāja vārdā|cita lietotāja vārdā|šī lietotāja vārdā|no adreses|no šādas adreses",
          "sūtītāja adrese * nepieder|neatbilst lietotājam|nesakrīt ar|neatbilst pieteiktajam|neatbilst kontam"], not: ["SPF", "DKIM"] },
      matches: ["550 Jums nav tiesību sūtīt no šīs adreses"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/sending-limit", reason: "sending-limit",
      when: { says: [
          "pārsniegts|pārsniedzāt|sasniegts|sasniedzāt|esat sasniedzis|esat pārsniedzis|pārsniegta * sūtīšanas limits|sūtīšanas limitu|vēstuļu limits|vēstuļu limitu|dienas limits|dienas limitu|stundas limits|stundas limitu|sūtīšanas kvota|nosūtīto vēstuļu skaits|izsūtīto vēstuļu|nosūtīto ziņojumu skaits|dienas sūtīšanas|vēstuļu skaitu|vēstuļu skaits|ziņojumu skaitu|atļauto vēstuļu",
          "sūtīšanas limits|dienas limits|dienas sūtīšanas limits|vēstuļu limits|stundas limits|sūtīšanas kvota * pārsniegts|sasniegts|ir pārsniegts|ir sasniegts|pārsniegta|izsmelta",
          "esat nosūtījis pārāk daudz|nosūtījāt pārāk daudz"], not: ["lielums"] },
      matches: ["550 Pārsniegts dienas sūtīšanas limits"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/sender-suspended", reason: "sender-suspended", detail: "account",
      when: { says: [
          "jūsu konts|jūsu kontam|jūsu pastkaste|jūsu kontā|sūtītāja konts * ir bloķēts|bloķēts|apturēts|ir apturēts|slēgts|ierobežots|sūtīšana ir bloķēta|sūtīšana ir apturēta|aizliegts sūtīt|bloķēta",
          "no jūsu konta|jūsu kontam * sūtīšana|sūtīt vēstules * bloķēta|apturēta|aizliegta|aizliegts|liegta"] },
      matches: ["550 Jūsu konts ir bloķēts aizdomīgas darbības dēļ"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/greylisted", reason: "greylisted",
      when: { says: ["pelēkais saraksts|pelēkajā sarakstā|pelēko sarakstu|pelēkā saraksta|pelēkā sarakstā"] },
      matches: ["451 Vēstule īslaicīgi noraidīta (pelēkais saraksts), mēģiniet pēc 5 minūtēm"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/rate", reason: "rate-limited",
      when: { says: [
          "nosūtīt pārāk daudz e-pastu", "nosūtīt pārāk daudz vēstuļu",
          "pārāk daudz|pārāk bieži * savienojumu|pieslēgumu|vēstuļu no jūsu|ziņojumu no jūsu|vēstuļu no šī|vēstuļu īsā|ziņojumu īsā|pieprasījumu|vēstuļu no šīs",
          "sūtāt|pieslēdzaties * pārāk bieži|pārāk daudz vēstuļu|pārāk ātri"], not: ["adresātu", "dienas"] },
      matches: [
        "Mēģinājāt nosūtīt pārāk daudz vēstuļu.",
        "421 Pārāk daudz savienojumu no jūsu servera"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "pārsniegta atļautā saņēmēju skaita",
          "pārāk daudz adresātu|pārāk daudz saņēmēju|adresātu skaits pārsniedz|saņēmēju skaits pārsniedz|pārsniegts adresātu skaits|pārsniegts saņēmēju skaits|maksimālais adresātu skaits|maksimālais saņēmēju skaits|pārsniegts atļautais saņēmēju|pārsniegts atļautais adresātu"] },
      matches: [
        "Nav nosūtīts pārsniegta atļautā saņēmēju skaita dēļ.",
        "452 Pārāk daudz saņēmēju vienā vēstulē"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/blocklisted", reason: "reputation-blocked",
      when: { says: [
          "melnajā sarakstā|melno sarakstu|melnais saraksts|melnā saraksta|melnajos sarakstos|melnā sarakstā",
          "jūsu IP|IP adrese|jūsu serveris|jūsu servera|servera IP|sūtītāja serveris * ir bloķēts|bloķēts|ir bloķēta|bloķēta|noraidīts sliktas|slikta reputācija|zema reputācija|sliktas reputācijas|zemas reputācijas",
          "reputācija * ir zema|zema|pārāk zema|slikta|nepietiekama", "slikta|sliktas|zema|zemas * reputācija|reputācijas dēļ|reputācijas"], not: ["adresāta melnajā"] },
      matches: ["554 Jūsu serveris ir melnajā sarakstā"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/dynamic", reason: "direct-mail-blocked", detail: "dynamic",
      when: { says: [
          "dinamiskām IP|dinamiskas IP|dinamiska IP|dinamiskajām IP|dinamiskām adresēm * netiek pieņemtas|nepieņemam|nepieņem|nav atļauts|noraidītas|noraidīta|netiek pieņemts",
          "nepieņemam|nepieņem|netiek pieņemtas|nav atļauts|aizliegts|nedrīkst * no dinamiskām|no dinamiskas|no dinamiskajām"] },
      matches: ["550 Vēstules no dinamiskām IP adresēm netiek pieņemtas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/ptr", reason: "reverse-dns-invalid", detail: "ptr-missing",
      when: { says: [
          "jūsu serverim|IP adresei|jūsu IP|servera IP|sūtītāja serverim * nav PTR|nav reversā|nav reversa|nav apgrieztā",
          "nav|trūkst|netika atrasts|nav atrasts * PTR ieraksta|PTR ieraksts|reversā DNS|reversais DNS|apgrieztā DNS"] },
      matches: ["550 Jūsu serverim nav reversā DNS ieraksta"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/sender-auth", reason: "sender-auth-failed",
      when: { says: [
          "SPF|DKIM|DMARC|SPF pārbaude|DKIM paraksts|DMARC pārbaude * neizdevās|nav izieta|neatbilst|nav atļauts|nesakrīt|nav derīgs|neizturēja|neveiksmīga|kļūda",
          "neatbilst|neizturēja|neizdevās|saskaņā ar * SPF|DKIM|DMARC"] },
      matches: ["550 Vēstule noraidīta: SPF pārbaude neizdevās"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/spam", reason: "spam-content",
      when: { says: [
          "kā surogātpasts|kā mēstule|kā mēstules|par surogātpastu|par mēstuli|kā spams|kā spam|par spamu|surogātpasta filtrs|mēstuļu filtrs|spama filtrs|surogātpasta filtra|mēstuļu filtra|pretmēstuļu|ir surogātpasts|ir mēstule|satur surogātpastu|kā nevēlams|kā nevēlama|par nevēlamu|nevēlams ziņojums|nevēlama vēstule|aizdomas par surogātpastu|līdzīga surogātpastam|surogātpasta aizsardzība",
          "uzskatīja|uzskata|atzina|atpazina|novērtēja|klasificēja|atzīta|atzīts * par nevēlamu|par surogātpastu|par mēstuli|kā nevēlamu|kā surogātpastu|kā mēstuli",
          "surogātpasta|mēstuļu|nevēlamā pasta|nevēlamu sūtījumu * filtrs|filtra|pazīmes|sistēma|aizsardzība"], not: ["IP", "mapi", "mapē", "mapes", "jūsu serveris"] },
      matches: ["554 Vēstule atzīta par surogātpastu", "Ziņojumu noraidīja mēstuļu filtrs."],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/virus", reason: "malware", detail: "virus",
      when: { says: [
          "atrasts|konstatēts|atklāts|satur|ir|atrasta|konstatēta * vīruss|vīrusu|ļaunprātīga programmatūra|ļaunprātīgu programmatūru|ļaunprogrammatūra|ļaunprogrammatūru|kaitīgs kods|kaitīgu kodu|ļaunatūra|ļaunatūru",
          "vīruss|ļaunprātīga programmatūra|ļaunprogrammatūra|ļaunatūra * atrasts|konstatēts|atklāts|atrasta|konstatēta",
          "ir inficēta|ir inficēts|inficēts pielikums|inficēta ar vīrusu|inficēts ar vīrusu",
          "vēstulē|pielikumā|vēstule * vīruss|konstatēts vīruss|satur vīrusu"], not: ["vīrusu nav", "nav atrasts"] },
      matches: ["Vēstulē atrasts vīruss, tāpēc tā netika piegādāta."],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/attachment", reason: "attachment-blocked", detail: "type",
      when: { says: [
          "šāda tipa pielikumi|šī tipa pielikumi|šāda veida pielikumi|šī veida pielikumi|šāda veida faili|šāda tipa faili|pielikuma tips|pielikuma veids|faila tips|pielikums|fails|pielikumi|izpildāmie faili * nav atļauti|nav atļauts|aizliegti|aizliegts|ir aizliegti|netiek pieņemti|netiek pieņemts|bloķēts|bloķēti|liegts|ir aizliegts",
          "aizliegts|neatļauts|nepieļaujams|aizliegtu|neatļautu|aizliegta veida|bloķēts * pielikums|pielikumu|pielikuma tips|faila tips|tipa fails",
          "pielikuma * nav atļauts|aizliegts|nav atļauti"], not: ["lielums", "liels", "apjoms"] },
      matches: ["anna@example.com: Šāda tipa pielikumi nav atļauti"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/too-large", reason: "message-too-large", detail: "message",
      when: { says: [
          "pievienot failu. Vēstules izmērs nedrīkst pārsniegt",
          "vēstule|ziņojums|e-pasts|pielikums|vēstules izmērs|vēstules lielums|ziņojuma lielums|ziņojuma izmērs|pielikumu lielums|pielikuma izmērs|vēstules apjoms|ziņojuma apjoms * ir par lielu|ir pārāk liels|ir pārāk liela|pārāk liels|pārāk liela|par lielu|pārsniedz|lielāks par|lielāka par|lielāka nekā|lielāka, nekā|lielāks nekā|lielāks, nekā|aizņem vairāk",
          "pārsniegts|pārsniedz|pārsniegusi * maksimālais vēstules|maksimālo vēstules|atļautais vēstules|atļauto vēstules|pieļaujamo vēstules|maksimālais ziņojuma|maksimālo ziņojuma|atļauto ziņojuma|atļauto izmēru|atļauto lielumu|maksimālo izmēru|maksimālo lielumu|lieluma ierobežojumu|izmēra ierobežojumu|pieļaujamo izmēru|pieļaujamo lielumu|atļauto apjomu",
          "pārāk liels|pārāk liela|par lielu * vēstule|ziņojums|pielikums", "izmērs * ir pārāk liela|pārāk liels|pārsniedz|par lielu"], not: ["pastkaste", "pastkastes", "pastkasti", "adresātu skaits", "saņēmēju skaits"] },
      matches: [
        "Neizdevās pievienot failu. Vēstules izmērs nedrīkst pārsniegt 30 MB.",
        "552 Vēstule ir pārāk liela: pārsniedz atļauto izmēru", "Vēstules izmērs pārsniedz servera ierobežojumu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/malformed", reason: "message-malformed",
      when: { says: [
          "vēstules|ziņojuma|vēstule|ziņojums|galvene|galvenes * nepareizs formāts|nederīgs formāts|nepareiza formāta|nepareizi noformēta|nepareizi izveidota|ir bojāts|ir bojāta|neatbilst RFC|neatbilst standartam|formāts nav pareizs",
          "nepareizi noformēta|nepareizi izveidots|nekorekts|nederīgs * vēstule|ziņojums|vēstules formāts|ziņojuma formāts",
          "trūkst * galvenes|From galvenes|Date galvenes|lauka From|Message-ID"], not: ["adrese", "adreses", "adresi"] },
      matches: ["554 Vēstule ir nepareizi noformēta"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/policy", reason: "policy-rejected",
      when: { says: [
          "pārkāpj|neatbilst|pretrunā|saskaņā ar|pārkāpta|pārkāptas|dēļ * drošības politiku|drošības politikai|drošības politikas|organizācijas politiku|organizācijas politikai|servera politiku|servera politikai|politiku|politikai|politika|pasta noteikumiem|pasta lietošanas noteikumus|noteikumiem|noteikumus",
          "noraidīts|noraidīta|noraidīja|bloķēja|bloķēts|bloķēta|nepieņēma * drošības apsvērumu|drošības iemeslu|administratora|politikas dēļ|drošības politikas|drošības dēļ|pēc noteikumiem",
          "drošības apsvērumu dēļ|drošības iemeslu dēļ|piekļuve liegta|piekļuve aizliegta"], not: ["SPF", "DKIM", "DMARC", "privātuma"] },
      matches: ["550 Vēstule noraidīta: pārkāpj organizācijas politiku"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/moved", reason: "address-moved",
      when: { says: [
          "adrese|e-pasta adrese|adresāts|saņēmējs|lietotājs * ir mainījusies|ir mainīta|mainījis adresi|ir mainījis|nomainīta uz|pārcēlies|pārvietots uz|ir nomainīta|vairs neizmanto šo",
          "jaunā adrese|jauna e-pasta adrese|jaunā e-pasta adrese|rakstiet uz jauno|sūtiet uz jauno|izmantojiet jauno adresi|lūdzu, rakstiet uz|lūdzu rakstiet uz|jauna adrese ir"], not: ["tālrunis"] },
      matches: ["551 Saņēmēja adrese ir mainījusies, rakstiet uz janis@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/server-full", reason: "server-full", detail: "disk",
      when: { says: [
          "serverī|servera diskā|diskā|sistēmā|pasta serverī * nav vietas|vairs nav vietas|nepietiek vietas|trūkst vietas|nepietiek atmiņas|beigusies vieta|nav brīvas vietas",
          "nepietiek|trūkst|nav * vietas serverī|vietas diskā|diska vietas|sistēmas resursu|vietas pasta serverī",
          "servera disks ir pilns|disks ir pilns|disks pilns|servera disks pilns", "serverī|diskā * pilns"], not: ["pastkastē", "pastkaste", "rezerves kopija", "rezerves kopijas"] },
      matches: ["452 Serverī nepietiek vietas diskā"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/maintenance", reason: "server-error", detail: "maintenance",
      when: { says: [
          "serveris|serverī|sistēma|sistēmā|pasta serveris|pasta serverim|pakalpojums * tiek veikta apkope|apkope|apkopes darbi|apkopes darbu|tehniskie darbi|tehniskā apkope|profilakses darbi|profilakse",
          "apkopes dēļ|apkopes darbu dēļ|tehnisko darbu dēļ|profilakses dēļ"] },
      matches: ["421 Serverī notiek plānoti apkopes darbi"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/server-error", reason: "server-error",
      when: { says: [
          "iekšēja servera kļūda|iekšēja kļūda|servera iekšējā kļūda|servera kļūda, mēģiniet|pakalpojums nav pieejams|pakalpojums pašlaik nav|īslaicīgi nav pieejams|īslaicīgi nepieejams|serveris ir pārslogots|serveris ir aizņemts|serveris pārslogots|sistēmas kļūda|īslaicīga servera kļūda|lokāla kļūda apstrādē",
          "serveris|pasta sistēma|pakalpojums * pārslogots|aizņemts|īslaicīgi nepieņem|uz laiku nav pieejams|īslaicīgi nav|pārslogota"], not: ["pastkaste", "DNS"] },
      matches: ["451 Iekšēja servera kļūda, mēģiniet vēlāk"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/server-misconfigured", reason: "server-misconfigured",
      when: { says: [
          "serveris|servera * nepareizi konfigurēts|ir nepareizi konfigurēts|konfigurācijas kļūda|nav pareizi konfigurēts|nepareizi iestatīts"], not: ["jūsu programm", "izejošais", "izejošā"] },
      matches: ["451 Servera konfigurācijas kļūda"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/mailbox-unavailable", reason: "mailbox-unavailable",
      when: { says: [
          "pastkaste|saņēmēja pastkaste|adresāta pastkaste|adresāts|saņēmējs|pastkastīte * nav pieejama|nav pieejams|nav sasniedzama|īslaicīgi nav pieejama|pašlaik nav pieejama|nevar saņemt vēstules|nevar pieņemt vēstules|nevar saņemt pastu|pašlaik nepieņem|uz laiku nav pieejama|aizslēgta"], not: ["pilna", "serveris", "nav atrasta"] },
      matches: ["450 Saņēmēja pastkaste īslaicīgi nav pieejama"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/address-invalid", reason: "address-invalid", detail: "syntax",
      when: { says: [
          "visi adresāti ir nederīgi", "vairāki nederīgi adresāti", "adresāts nav atpazīts kā derīga",
          "nav derīga|nav pareiza|nav korekta * e-pasta adrese|epasta adrese|adrese",
          "nederīga|nepareiza|nekorekta|kļūdaina * adrese|e-pasta adrese|adresāta adrese|saņēmēja adrese|adreses sintakse|epasta adrese",
          "nederīgs|nepareizs|nekorekts * adreses formāts|e-pasta adreses formāts|adrešu formāts",
          "adrese|e-pasta adrese|adresāta adrese|saņēmēja adrese|adreses formāts|epasta adrese|adreses sintakse * ir nederīga|nav derīga|ir nepareiza|nepareiza|nederīga|nav pareiza|nederīgs|nepareizs|satur nederīgas|satur atstarpi|satur neatļautas"], not: ["sūtītāja", "sūtītājs", "IP adrese", "servera adrese"] },
      matches: [
        "Nevar nosūtīt: visi adresāti ir nederīgi.",
        "553 Nederīga e-pasta adrese: janis@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/sender-refused", reason: "sender-not-permitted",
      when: { says: [
          "sūtītājs|sūtītāja adrese|sūtītāju|sūtītāja adresi * noraidīts|noraidīta|tika noraidīta|nav atļauts|netika pieņemts|netika pieņemta|ir bloķēts|bloķēta|noraidīja"], not: [
          "SPF", "DKIM", "DMARC", "melnajā", "IP", "neeksistē", "nav atrasts", "domēns", "saņēmējs", "adresāts", "reputācij"] },
      matches: ["550 Sūtītāja adrese noraidīta"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/recipient-refused", reason: "mailbox-unavailable",
      when: { says: [
          "saņēmējs|adresāts|saņēmēja adrese|adresāta adrese * noraidīts|noraidīta|tika noraidīts|tika noraidīta|netika pieņemts|netika pieņemta",
          "serveris|pasta serveris|saņēmēja serveris * nepieņēma adresātu|noraidīja adresātu|noraidīja saņēmēju|noraidīja adresāta adresi|noraidīja saņēmēja adresi|noraidīja adresi|nepieņēma adresi"], not: ["politik", "surogātpast", "pārsniedz"] },
      matches: ["550 Saņēmēja adrese noraidīta"],
      source: "Exchange, Gmail, mail programs and servers that answer in Latvian", seen: "2026-11",
    },
    {
      id: "lv/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "nepareiza sūtītāja adrese", "sūtītāja adrese nav derīga"],
      },
      matches: ["Nav nosūtīts: sūtītāja adrese nav derīga."],
      source: "Mail programs and webmails that speak Latvian", seen: "2026-11",
    },
  ],
} satisfies Language;
