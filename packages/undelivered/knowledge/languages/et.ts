import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Estonian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "et",
  name: "Estonian",
  subjects: {
    failure: [
      "Kohaletoimetamatu:|Kättetoimetamatu:|Edastamatu:|Pole kohale toimetatud:|Edastamata:|Saatmata:",
      "Kirja ei toimetatud kohale|Sõnumit ei toimetatud kohale|Kirja ei saanud kohale toimetada|Teie kirja ei|Teie kiri ei|Kiri ei jõudnud kohale|Kirja ei õnnestunud kohale toimetada|Kirja kohaletoimetamine ebaõnnestus|Kirja kohaletoimetamine nurjus|Sõnumi kohaletoimetamine nurjus|Kirja edastamine ebaõnnestus|Kirja edastamine nurjus",
      "Kirja saatmine ebaõnnestus|Kirja saatmine nurjus|Saatmine ebaõnnestus|Saatmine nurjus",
      "Kohaletoimetamine ebaõnnestus|Kohaletoimetamine nurjus|Edastamine ebaõnnestus|Edastamine nurjus|Kohaletoimetamise tõrge|Edastustõrge|Edastuse tõrge",
      "Kohaletoimetamise oleku teatis (tõrge)|Kohaletoimetamise oleku teatis (ebaõnnestumine)|Edastusoleku teatis (tõrge)|Edastusoleku teatis (nurjumine)|Kohaletoimetusoleku teatis (tõrge)|Kohaletoimetamise olekuteatis (ebaõnnestunud)|Kohaletoimetamise oleku märguanne (nurjumine)|Edastuse oleku märguanne (tõrge)",
      "Kättetoimetamatuse aruanne|Kohaletoimetamatuse aruanne|Kohaletoimetamatuse teade|Mittetoimetamise teade|Edastamatuse teade",
      "Tagastatud kiri|Tagastatud sõnum|Tagasi saatjale|Kiri tagastati saatjale|Tagastatud saatjale", "Aadressi ei leitud",
      "Kiri blokeeriti|Sõnum blokeeriti|Sõnum on blokeeritud|Kiri lükati tagasi|Sõnum lükati tagasi|Kiri tagasi lükatud"],
    delay: [
      "Hilineb:|Viivitatud:|Edasi lükatud:|Viibib:",
      "Kohaletoimetamine viibib|Kohaletoimetamine hilineb|Edastamine viibib|Edastamine hilineb|Kirja edastamine viibib|Kirja kohaletoimetamine viibib|Kiri hilineb|Kirja kohaletoimetamine hilineb|Sõnumi kohaletoimetamine viibib",
      "Kohaletoimetamise oleku teatis (viivitus)|Edastusoleku teatis (viivitus)"],
    success: [
      "Kohale toimetatud:|Kätte toimetatud:", "Edasi saadetud:|Vahendatud:",
      "Kohaletoimetamise oleku teatis (õnnestus)|Edastusoleku teatis (õnnestus)", "Kättetoimetamise kinnitus|Kohaletoimetamise kinnitus"],
    autoReply: [
      "Automaatvastus:|Automaatne vastus:", "Automaatvastus|Automaatne vastus",
      "Kontorist väljas|Kontorist eemal|Olen kontorist eemal|Olen kontorist väljas|Tööl eemal|Eemal töölt|Eemalolekuteade",
      "Olen puhkusel|Puhkusel:|Puhkus:"],
    readReceipt: ["Loetud:", "Lugemata:|Pole loetud:", "Lugemiskinnitus|Lugemise kinnitus|Lugemisteatis"],
  },
  senders: [
    "Meili kohaletoimetamise süsteem", "Meilisüsteem", "Postisüsteem", "Süsteemiadministraator", "Meiliserver", "Meiliedastussüsteem",
    "E-posti süsteem"],
  failure: [
    "kirja saatmine|sõnumi saatmine|kirja edastamine|meili saatmine * pole|ei ole|polnud|ei olnud * võimalik",
    "ei jõudnud mõne või kõigi|ei jõudnud osa või kõigi|ei jõudnud kõigi adressaatideni|järgmiste adressaatideni ei|järgmistele adressaatidele ei saa|järgmisi adressaate ei",
    "kohaletoimetamine|edastamine|kirja saatmine|sõnumi saatmine|kättetoimetamine * järgmistele adressaatidele|järgmistele saajatele|järgmisele adressaadile|järgmisele saajale|nendele adressaatidele|adressaatidele või rühmadele|alltoodud adressaatidele|allpool loetletud|järgmistele aadressidele * nurjus|ebaõnnestus|ei õnnestunud|pole võimalik",
    "ei saanud|ei õnnestunud|ei suutnud|polnud võimalik|ei olnud võimalik|ei toimetatud|ei saadud * kirja kohale|sõnumit kohale|järgmistele adressaatidele|järgmistele saajatele|kohale toimetada|teie kirja edastada|teie kirja saata|teie sõnumit edastada|kirja edastada|sõnumit edastada|meili kohale|adressaadile toimetada|adressaadini",
    "teie kiri|teie kirja|teie sõnum|teie sõnumit|teie meil|teie meili|teie e-kiri|teie e-kirja|sinu kiri|sinu kirja|sinu sõnumit|sinu sõnum * ei toimetatud|ei saanud kohale|ei jõudnud|ei õnnestunud|ei saadetud|lükati tagasi|on tagasi lükatud|tagastati|tagastatud|blokeeriti|on blokeeritud|ei edastatud|ei olnud võimalik|pole võimalik|polnud võimalik|ei võetud vastu|ei saanud edastada|ei saa kohale|kohaletoimetamine ebaõnnestus|kohaletoimetamine nurjus|saatmine ebaõnnestus|saatmine nurjus|edastamine ebaõnnestus|edastamine nurjus",
    "kiri|kirja|sõnum|sõnumit|meili|e-kirja|e-kiri * ei toimetatud kohale|kohale ei toimetatud|ei saanud kohale|kohale toimetada ei õnnestunud|ei õnnestunud kohale toimetada|ei jõudnud kohale|ei jõudnud adressaadini|ei jõudnud saajani|kohaletoimetamine ebaõnnestus|kohaletoimetamine nurjus|kohaletoimetamine ei õnnestunud|ei saa kohale toimetada|ei olnud võimalik kohale",
    "See on püsiv tõrge|See on püsiv viga|See on lõplik viga|Ilmnes püsiv tõrge|Püsiv viga",
    "Selle sõnumi koostas automaatselt meiliserver|Selle kirja koostas automaatselt|See on automaatne teade meilisüsteemilt|See on meilisüsteemi automaatne|See kiri on genereeritud automaatselt meiliserveri",
    "Kirja saatmisel esines viga|Kirja saatmisel tekkis viga|Viga kirja saatmisel|Kirja saatmisel ilmnes tõrge|Meili saatmisel ilmnes|Sõnumi saatmisel ilmnes|Kirja saatmisel tekkis tõrge"],
  delay: [
    "läbivaatuseks", "saadeti edasi listi toimetaja",
    "pole veel kohale toimetatud|ei ole veel kohale toimetatud|pole seni kohale toimetatud|veel ei ole kohale|veel kohale toimetatud|seni ei õnnestunud kohale|seni ei ole õnnestunud|pole veel õnnestunud|ei ole veel õnnestunud|veel edastatud",
    "kohaletoimetamine|edastamine|saatmine|kättetoimetamine * viibib|hilineb|lükkub edasi|on edasi lükatud|lükati edasi|on viibinud",
    "kiri|sõnum * hilineb|viibib|ootab järjekorras|on järjekorras",
    "Kirja ei ole vaja uuesti|Kirja pole vaja uuesti|Sõnumit pole vaja uuesti|Uuesti saata pole vaja|Uuesti saatma ei pea|Te ei pea kirja uuesti|Te ei pea sõnumit uuesti|Te ei pea midagi tegema|pole vaja uuesti saata|ei ole vaja uuesti saata|ei pea seda uuesti saatma",
    "See on ainult hoiatus|See on vaid hoiatus|Tegemist on ainult hoiatusega|Tegu on ainult hoiatusega",
    "proovitakse jätkuvalt|katseid jätkatakse|üritatakse uuesti|proovime uuesti|proovitakse uuesti|server üritab|server proovib|süsteem proovib|üritab edasi|proovib edasi|jätkab proovimist|jätkame proovimist|jätkab katseid|jätkatakse kohaletoimetamise|jätkab kohaletoimetamise",
    "ajutine tõrge|ajutine probleem|ajutise tõrke|ajutine viga", "Gmail proovib uuesti"],
  success: [
    "toimetati edukalt kohale|on edukalt kohale toimetatud|edukalt kohale toimetatud|toimetati kohale järgmistele|on kohale toimetatud järgmistele|edukalt edastatud",
    "Kohaletoimetamine järgmistele adressaatidele või rühmadele on lõpule viidud"],
  expired: [
    "liiga kaua järjekorras|järjekorras liiga kaua|oli järjekorras liiga|seisnud järjekorras",
    "ettenähtud aja jooksul|määratud aja jooksul|lubatud aja jooksul|etteantud aja jooksul",
    "kohaletoimetamise aeg aegus|kohaletoimetamise aeg sai läbi|kirja kehtivusaeg|sõnum aegus|kiri aegus|sõnum on aegunud|kiri on aegunud|edastamise aeg aegus",
    "rohkem ei proovita|enam ei proovita|rohkem ei üritata|enam ei üritata|katsed lõpetati|enam ei proovi|rohkem ei proovi|lõpetame proovimise|katsetest loobuti|edastamisest loobuti|enam uuesti ei proovita"],
  original: [
    "Algsed sõnumipäised:|Algsed sõnumipäised|Sõnumi algsed päised|Algse sõnumi päised|Algse kirja päised|Originaalsõnumi päised",
    "Kirja koopia|Sõnumi koopia|Algse kirja koopia|Algse sõnumi koopia",
    "----- Algne sõnum -----|-----Algne sõnum-----|----- Algne kiri -----|-------- Algne kiri --------|-----Algsõnum-----|-----Algne kiri-----"],
  diagnostic: [
    "Diagnostikateave administraatoritele:|Diagnostikateave administraatoritele|Diagnostiline teave administraatoritele|Tehniline teave administraatoritele|Diagnostikateave administraatorile|Tehniline info:",
    "Genereeriv server:|Loov server:|Genereerinud server:",
    "Serveri vastus:|Kaugserveri vastus:|Server vastas:|E-posti server vastas:|Meiliserver vastas:|Kaugserver vastas:|Kaugserver tagastas|server tagastas|Vastus oli:|Saadud vastus:",
    "järgmisel põhjusel|järgmistel põhjustel|Tõrke põhjus|Vea põhjus|Tõrketeade:|Veateade:|Tõrke üksikasjad|Põhjus:|Vea kirjeldus:|Ebaõnnestumise põhjus"],
  autoReply: [
    "olen kontorist väljas|olen kontorist eemal|viibin kontorist eemal|ei viibi kontoris|ei ole kontoris|olen töölt eemal|viibin eemal|olen eemal|ei ole tööl|pole kontoris|olen kontorist ära|enam ei tööta|ei tööta enam|lõpetasin töötamise",
    "olen puhkusel|viibin puhkusel|puhkan kuni|olen lähetuses|viibin lähetuses|lapsehoolduspuhkusel|olen haiguslehel|olen lapsepuhkusel",
    "vastan teie kirjale|vastan pärast|vastan naastes|naasen tööle|olen tagasi|vastan kirjadele|vastan esimesel|vastan tagasi|kirjadele vastan",
    "kiireloomuliste|kiirete küsimuste|kiiretes küsimustes|kiire asja korral|kiireloomulistes|pakilistes küsimustes",
    "See on automaatvastus|See on automaatne vastus|See kiri on automaatvastus|Tegemist on automaatvastusega|Täname kirja eest. Olen"],
  rules: [
    {
      id: "et/user-unknown", reason: "user-unknown",
      when: { says: [
          "adressaati|saajat|kasutajat|aadressi|meiliaadressi|e-posti aadressi|postkasti|kontot|sellist kasutajat|sellist aadressi|sellist postkasti|sellist saajat|sellist adressaati|sellist kontot|saaja aadressi|adressaadi aadressi|sellise nimega kasutajat|sellise nimega postkasti|sellenimelist kasutajat|abonenti|töötajat * ei leitud|ei leita|ei leia|ei leidu|ei eksisteeri|ei ole|pole|ei tunne|ei tunta|ei tuvastatud|ei õnnestunud leida|pole olemas|ei leidnud",
          "adressaat|saaja|kasutaja|aadress|meiliaadress|e-posti aadress|postkast|konto|adressaadi aadress|saaja aadress|adressaadi meiliaadress|abonent * ei eksisteeri|puudub|ei ole olemas|pole olemas|on tundmatu|tundmatu|ei ole registreeritud|pole registreeritud|ei kehti|enam ei eksisteeri|enam ei tööta|puudub süsteemis|ei ole meil|ei ole enam|ei leitud|ei ole teada",
          "tundmatu kasutaja|tundmatu saaja|tundmatu adressaat|tundmatu aadress|olematu kasutaja|olematu aadress|olematu postkast|tundmatu postkast|olematule aadressile|olematu saaja|olematu adressaat",
          "ei leitud|ei ole|pole|puudub|ei eksisteeri|ei leia|meil ei ole|meil pole|ei leidnud * sellist kasutajat|sellist aadressi|sellist postkasti|sellist saajat|sellist adressaati|sellist kontot|sellise nimega kasutajat|selle nimega kasutajat|selle nimega postkasti|selline kasutaja|selline postkast|selline aadress|saaja postkasti|sellise aadressiga"], not: [
          "ruumi", "domeeni", "domeen", "parool", "kasutajanimi", "saatja", "saatja aadress", "saatja domeen", "DNS", "täis", "mahtu", "mahupiir",
          "kättesaadav", "aktiivne", "lubatud", "suurem", "kehtiv server", "selles IP", "ühendust"] },
      matches: [
        "Sisestatud meiliaadressi ei leitud. Kontrollige adressaadi meiliaadressi ja proovige sõnumit uuesti saata.", "550 Tundmatu kasutaja",
        "Saajat ei tunta.", "550 Sellise nimega postkasti meil ei ole"],
      misses: ["550 Saatja aadressi ei leitud"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: { says: [
          "postkast|saaja postkast|adressaadi postkast|postkasti maht|konto|sisendkaust|postkastis * on täis|täis|täitunud|on täitunud|ületab kvoodi|ületanud kvoodi|ületanud mahupiirangu|ületanud oma|on ületanud|otsas|saavutanud mahupiirangu",
          "postkastis|saaja postkastis|adressaadi postkastis|saaja kontol|adressaadi kontol * ei ole ruumi|pole ruumi|pole enam ruumi|ei ole enam ruumi|pole piisavalt ruumi|ei ole piisavalt ruumi|ei jätku ruumi|puudub ruum|ruum on otsas|pole vaba ruumi|pole enam vaba ruumi|ei ole enam vaba ruumi|ei ole vaba ruumi|sai ruum otsa|ruum otsa",
          "ei ole ruumi|pole ruumi|pole enam ruumi|ei jätku ruumi|täis * postkastis|postkast|postkasti",
          "kvoot|postkasti kvoot|kettakvoot|mahukvoot|postkasti mahupiirang|mahupiirang * on ületatud|ületatud|on täis|täis|on ammendatud",
          "ületab|ületanud|ületatud|ületas * postkasti kvoodi|postkasti kvoot|postkasti mahupiirangu|postkasti mahupiirang|kettakvoot|oma kvoodi|kvoot"], not: ["saatmiskvoot", "serveri kettal", "serveri ketas", "serveris"] },
      matches: [
        "Adressaadi postkast on täis ega saa praegu sõnumeid vastu võtta.", "552 Postkastis pole enam ruumi"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/mailbox-disabled", reason: "mailbox-disabled",
      when: { says: [
          "konto|postkast|saaja konto|adressaadi konto|saaja postkast|kasutaja konto|kasutajakonto|kasutaja|aadress|adressaadi postkast * on suletud|suletud|on blokeeritud|blokeeritud|on peatatud|peatatud|on deaktiveeritud|deaktiveeritud|on keelatud|on kustutatud|kustutatud|ei ole aktiivne|pole aktiivne|on mitteaktiivne|on välja lülitatud|enam ei kasutata|pole enam kasutusel|ei ole enam kasutusel|on inaktiivne|suleti|on lukustatud"], not: ["teie konto", "sinu konto", "saatja", "saatja aadress", "saatja domeen", "IP", "manus", "server"] },
      matches: ["550 Saaja konto on suletud", "See postkast ei ole aktiivne ega võta enam kirju vastu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/restricted", reason: "recipient-restricted",
      when: { says: [
          "adressaat|saaja|see aadress|grupp|see grupp|rühm|list|postkast|see postkast|saaja server * ei võta vastu kirju|ei võta teilt|ei võta vastu teie|võtab vastu ainult|võtab kirju vastu ainult|võtab vastu vaid|on teid blokeerinud|blokeeris teid|on saatja blokeerinud|on teie aadressi blokeerinud|ei luba teil|ei võta väliseid|ei luba väliseid",
          "teil pole õigust saata|teil ei ole õigust saata|teil pole luba saata|teil ei ole luba saata|teil pole õigust sellele|teil ei ole õigust sellele|teil pole luba sellele|teil pole lubatud saata|teil pole sellele adressaadile|teil pole luba kirjutada|teil pole õigust kirjutada",
          "võivad saata|saavad saata|võivad kirjutada|saavad kirjutada|tohivad kirjutada * ainult liikmed|ainult grupi|ainult listi|ainult töötajad|ainult rühma",
          "ainult liikmed|ainult grupi liikmed|ainult listi liikmed|ainult rühma liikmed|ainult oma töötajad|vaid liikmed * võivad saata|saavad saata|võivad kirjutada|saavad kirjutada|tohivad",
          "võivad kirjutada|saavad kirjutada|tohivad kirjutada|võivad saata|saavad saata|tohivad saata|saab kirjutada * ainult * liikmed|töötajad|tellijad",
          "sellele aadressile saatmine on piiratud|sellele aadressile kohaletoimetamine on piiratud|kohaletoimetamine sellele aadressile on piiratud|sellele adressaadile saatmine on piiratud",
          "moderaator lükkas tagasi|moderaatori poolt tagasi lükatud"], not: ["MB", "rämpspost", "IP", "suurus"] },
      matches: [
        "Teil pole õigust saata sõnumeid sellele adressaadile.", "See rühm võtab kirju vastu ainult liikmetelt."],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/domain-not-found", reason: "domain-not-found",
      when: { says: [
          "domeen|domeeni|domeeninimi|domeeninime|saaja domeen|saaja domeeni|adressaadi domeeni|adressaadi domeen * ei leitud|ei ole olemas|pole olemas|ei eksisteeri|puudub|on tundmatu|tundmatu|ei ole registreeritud|pole registreeritud|ei leia|ei õnnestunud leida|enam ei eksisteeri",
          "ei leitud|ei leia|tundmatu|olematu|ei õnnestunud leida|pole olemas * domeen|domeeni|domeeninime|saaja domeeni|adressaadi domeeni|sellist domeeni"], not: ["saatja", "saatja aadress", "saatja domeen", "ajutine", "MX"] },
      matches: [
        "550 Saaja domeeni ei leitud", "Teie sõnumit ei toimetatud kohale, sest domeeni exmaple.example ei leitud."],
      misses: ["550 Saatja domeeni ei leitud"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/sender-domain", reason: "sender-domain-invalid",
      when: { says: [
          "saatja domeen|saatja domeeni|saatja aadressi domeen|saatja aadressi domeeni * ei leitud|ei ole olemas|pole olemas|ei eksisteeri|puudub|on vigane|ei õnnestunud leida|ei kehti"], not: ["SPF", "DKIM", "DMARC"] },
      matches: ["550 Saatja domeeni ei eksisteeri"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/no-mail-there", reason: "domain-no-mail", detail: "no-mx",
      when: { says: [
          "domeen|saaja domeen|see domeen|adressaadi domeen * ei võta meile|ei võta e-kirju|ei võta e-posti|ei võta kirju|ei võta posti|ei võta meili",
          "domeenil|saaja domeenil * pole meiliserverit|ei ole meiliserverit|puudub meiliserver|puudub MX|pole MX|ei ole MX|puuduvad MX|pole postiserverit"], not: ["saatja", "saatja aadress", "saatja domeen"] },
      matches: ["Domeen example.org ei võta e-kirju vastu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/dns", reason: "dns-temporary",
      when: { says: [
          "DNS|DNSi|DNS-i * viga|tõrge|nurjus|ebaõnnestus|ei vasta|ajutine|aegus",
          "domeeninime * lahendamine nurjus|lahendamine ebaõnnestus|ajutiselt", "nimeserver|nimeserverid * ei vasta|ei vastanud|pole kättesaadav"], not: ["ei leitud", "ei eksisteeri", "PTR", "pöörd"] },
      matches: ["451 Ajutine DNS-i tõrge, proovige hiljem uuesti"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/no-connection", reason: "connection-failed",
      when: { says: [
          "teenus pole ühendatud", "tõrge turvatud ühendumisel SMTP",
          "ei õnnestunud|ei saanud|ei saa|nurjus|ebaõnnestus|polnud võimalik|ei olnud võimalik|pole võimalik * serveriga ühendust|ühendust serveriga|ühendust saaja|ühendust luua|ühenduda serveriga|ühendust meiliserveriga|ühenduse loomine|ühendumine|meiliserveriga ühendust|ühendust adressaadi|ühendust võtta serveriga",
          "ühendus|ühendumine|ühenduse loomine|ühendust|serveriga ühendumine * nurjus|ebaõnnestus|ei õnnestunud|katkes|katkestati|keelduti|lükati tagasi|kadus",
          "serveriga|saaja serveriga|adressaadi serveriga|meiliserveriga * ei õnnestunud ühendust|ei saanud ühendust|ühendust luua|ühenduda",
          "server|meiliserver|saaja server|adressaadi server|kaugserver|saaja meiliserver|postiserver * ei vasta|ei vastanud|pole kättesaadav|ei ole kättesaadav|oli kättesaamatu|on kättesaamatu|ei võta ühendusi|ei võta ajutiselt ühendusi|ei võta ühendust vastu|keeldub ühendustest|ei luba ühendust|keeldus ühendusest|katkestas ühenduse|ei tööta"], not: ["DNS", "TLS", "SSL", "turvalist", "krüptitud", "hooldus", "hooldustöö", "parool", "domeeniga"] },
      matches: [
        "Tõrge turvatud ühendumisel SMTP serveriga mail.example.org",
        "Ei õnnestunud luua ühendust serveriga mail.example.org", "Saaja meiliserver ei vasta."],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: [
          "ühendus aegus|ühenduse ajalõpp|ühenduse aeg lõppes|ootamise aeg|ooteaeg lõppes|ooteaeg ületati|ajalõpp ühendumisel|aegumine ühendumisel|ühendus serveriga aegus|ühenduse aegumine|ooteaeg sai läbi|vastuse ootamine aegus|päring aegus|ühendus * aegus"], not: ["DNS", "TLS"] },
      matches: ["Ühendus serveriga mail.example.org aegus"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/tls", reason: "tls-failed",
      when: { says: [
          "pole võimalik luua turvalist ühendust", "autentimismehhanismi jaoks on krüptimine vajalik",
          "ei õnnestunud|ei saa|ei saanud|pole võimalik|nurjus * turvalist ühendust|krüptitud ühendust|TLS-ühendust|TLS ühendust|turvaühendust|SSL-ühendust|kontrollida sertifikaati",
          "TLS|SSL|krüptimine|krüpteerimine * nurjus|ebaõnnestus|viga|tõrge|ei toeta|on nõutav|nõutav|kohustuslik",
          "serveri sertifikaat|sertifikaat|sertifikaadi * ei kehti|on aegunud|aegunud|ei ole usaldusväärne|pole usaldusväärne|ei vasta|on kehtetu",
          "nõutav on krüptitud|krüptitud ühendus on nõutav|nõuab krüptitud|nõuab krüpteeritud|nõuab krüptimist",
          "turvalist ühendust|krüptitud ühendust * ei õnnestunud|ei saanud|luua"], not: ["STARTTLS", "manus", "manused", "paroole"] },
      matches: [
        "Pole võimalik luua turvalist ühendust serveriga mail.example.org",
        "Ei õnnestunud luua turvalist ühendust serveriga mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/loop", reason: "mail-loop",
      when: { says: [
          "kiri|sõnum|kirja * ringleb|ringelnud|ringlemas|käib ringi",
          "meilisilmus|avastati silmus|tuvastati silmus|kirja silmus|kiri ringleb|sõnum ringleb|edastussilmus|suunamissilmus|lõputu silmus|liiga palju edasisaatmisi|edastatud liiga palju kordi|edastati liiga mitu korda|liiga palju hüppeid|silmusesse|kirjade ringlus"] },
      matches: ["Tuvastati silmus: kirja edastati liiga mitu korda."],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/expired", reason: "delivery-expired",
      when: { says: [
          "liiga kaua järjekorras|järjekorras liiga kaua",
          "ei õnnestunud|ei toimetatud|ei saanud|ebaõnnestus|nurjus * ettenähtud aja jooksul|määratud aja jooksul|lubatud aja jooksul|etteantud aja jooksul",
          "ettenähtud aja jooksul|määratud aja jooksul|lubatud aja jooksul * ei õnnestunud|ei toimetatud|ei saanud",
          "kohaletoimetamise aeg aegus|kohaletoimetamise aeg sai läbi|kohaletoimetamise tähtaeg|kirja kehtivusaeg|sõnum aegus|kiri aegus|sõnum on aegunud|kiri on aegunud|edastamise aeg aegus|edastamise tähtaeg",
          "rohkem ei proovita|enam ei proovita|rohkem ei üritata|enam ei üritata|katsed lõpetati|lõpetame proovimise|katsetest loobuti|edastamisest loobuti|enam uuesti ei proovita|rohkem katseid ei tehta|me enam ei proovi",
          "üritas|üritasime|proovis|proovisime|proovitud|üritatud * tunni|päeva|tundi|ööpäeva|tunni jooksul * tulutult|edutult|ebaõnnestunult|ei õnnestunud|ebaõnnestus"] },
      matches: [
        "Kiri oli liiga kaua järjekorras ja saadeti tagasi.", "Kirja ei õnnestunud ettenähtud aja jooksul kohale toimetada."],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/auth-required", reason: "auth-required",
      when: { says: [
          "autentimine|sisselogimine|autoriseerimine * on nõutav|nõutav|on vajalik|vajalik|kohustuslik|on kohustuslik",
          "nõutav|vajalik|nõuab|tuleb * autentimine|autentimist|sisselogimine|sisselogimist|sisse logida enne|end autentida|sisse logida, et",
          "server nõuab * autentimist|sisselogimist|autoriseerimist",
          "enne saatmist|kirjade saatmiseks|saatmiseks|kirja saatmiseks|kirjade saatmist * sisse logida|logida sisse|sisse logima|logige sisse|tuleb sisse logida|peate sisse logima|autentige|on vaja sisse logida",
          "server * nõuab autentimist|nõuab sisselogimist"], not: ["nurjus", "ebaõnnestus"] },
      matches: ["530 Autentimine on nõutav"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/credentials", reason: "credentials-rejected",
      when: { says: [
          "ei toeta krüptitud paroole", "ei aktsepteerinud Kerberose/GSSAPI", "sisselogimine nurjus",
          "tõrge autentimisel", "autentimise tõrge", "autentimismehhanism on liiga nõrk",
          "autoriseerimisel tekkis viga", "SMTP AUTH pole saadav", "SMTP AUTH pole saadaval",
          "autentimine|sisselogimine|autoriseerimine * nurjus|ebaõnnestus|ei õnnestunud|pole võimalik|lükati tagasi",
          "vale|vigane|ebaõige * parool|kasutajanimi|kasutajatunnus|kasutajanimi või parool",
          "parool|kasutajanimi|kasutajatunnus|sisselogimisandmed * on vale|vale|on vigane|ei ole õige|pole õige|ei sobi|on valed|ei kehti",
          "autoriseerimise|autoriseerimine|autentimine * viga|ebaõnnestus", "parool|kasutajanimi|sisselogimine * on vale|vale|ebaõnnestus"], not: ["SPF", "DKIM", "DMARC", "saatja domeen"] },
      matches: [
        "Sisselogimine nurjus: mail.example.org",
        "Meiliserver: vale kasutajanimi või parool"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/relay", reason: "relay-denied",
      when: { says: [
          "edasisaatmine|vahendamine|releetamine|edastamine läbi selle|edastamine selle serveri|kirjade vahendamine|edastus * pole lubatud|ei ole lubatud|keelatud|on keelatud|ei lubata|keelati",
          "pole lubatud|ei ole lubatud|keelatud|pole õigust * edastada kirju|vahendada|saata läbi selle|kirju vahendada",
          "server ei vahenda|server ei edasta kirju"], not: ["adressaat", "automaatne"] },
      matches: ["554 Kirjade vahendamine pole lubatud"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/not-hosted", reason: "domain-not-hosted",
      when: { says: [
          "ei võta|ei võeta * domeeni|domeenile * vastu",
          "server|siin|meie * ei teeninda seda domeeni|ei teeninda domeeni|domeeni ei teenindata|seda domeeni ei teenindata"] },
      matches: ["550 See server ei teeninda domeeni example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/send-as", reason: "sender-not-permitted", detail: "send-as",
      when: { says: [
          "pole õigust saata|ei ole õigust saata|pole luba saata|ei tohi saata|ei saa saata|pole lubatud saata * sellelt aadressilt|selle saatja nimel|teise kasutaja nimel|selle kasutaja nimel|aadressilt",
          "saatja aadress * ei kuulu|ei vasta kasutajale|ei ühti|ei vasta sisselogitud|ei vasta sisseloginud|ei ole sisseloginud|ei klapi kontoga|ei vasta kontole"], not: ["SPF", "DKIM"] },
      matches: ["550 Teil pole õigust saata sellelt aadressilt"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/sending-limit", reason: "sending-limit",
      when: { says: [
          "ületatud|ületasite|saavutatud|olete ületanud|olete saavutanud|täis * saatmislimiit|saatmislimiidi|kirjade limiit|kirjade limiidi|päevalimiit|päevalimiidi|päevane limiit|päevase limiidi|tunnilimiit|tunnilimiidi|saatmispiirang|saatmispiirangu|saadetavate kirjade arv|saatmiskvoot|päevase saatmise|lubatud kirjade arv|kirjade arvu",
          "saatmislimiit|päevalimiit|päevane limiit|kirjade limiit|tunnilimiit|saatmispiirang|päevane saatmislimiit|saatmiskvoot * on ületatud|ületatud|on täis|täis|saavutatud|ületati|on saavutatud|on ammendatud",
          "saatsite liiga palju|olete saatnud liiga palju"], not: ["suurus"] },
      matches: ["550 Päevane saatmislimiit on ületatud"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/sender-suspended", reason: "sender-suspended", detail: "account",
      when: { says: [
          "teie konto|teie kontolt|teie postkast|sinu konto|saatja konto * on blokeeritud|blokeeriti|on peatatud|peatati|on suletud|suleti|on piiratud|saatmine on blokeeritud|saatmine on peatatud|saatmine on keelatud|on lukustatud|blokeeritud|peatatud|suletud"] },
      matches: ["550 Teie konto on kahtlase tegevuse tõttu blokeeritud"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/greylisted", reason: "greylisted",
      when: { says: [
          "hall nimekiri|hallis nimekirjas|halli nimekirja|hallnimekiri|hallnimekirja|hallnimekirjas|hallloend|hallis loendis"] },
      matches: ["451 Kiri ajutiselt tagasi lükatud (hall nimekiri), proovige 5 minuti pärast"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/rate", reason: "rate-limited",
      when: { says: [
          "liiga palju|liiga tihti|liiga sageli * ühendusi|ühendust|kirju teie|kirju sellelt|sõnumeid teie|kirju lühikese|päringuid|kirju lühikeses|sõnumeid lühikese",
          "saadate|ühendute * liiga tihti|liiga palju kirju|liiga kiiresti|liiga sageli"], not: ["adressaate", "saajaid", "päeva"] },
      matches: ["421 Liiga palju ühendusi teie serverilt"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "lubatud adressaatide arvu ületamise",
          "liiga palju adressaate|liiga palju saajaid|adressaatide arv ületab|saajate arv ületab|adressaatide arv on liiga|saajate arv on liiga|suurim lubatud adressaatide|lubatud saajate arv|lubatud adressaatide arv|maksimaalne saajate arv|maksimaalne adressaatide arv"] },
      matches: [
        "Ei saadetud lubatud adressaatide arvu ületamise tõttu.",
        "452 Liiga palju saajaid ühes kirjas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/blocklisted", reason: "reputation-blocked",
      when: { says: ["spamhausi", "spamhausi * nimekirjas", 
          "mustas nimekirjas|musta nimekirja|must nimekiri|mustas loendis|musta loendisse|mustadesse nimekirjadesse|mustades nimekirjades",
          "teie IP|IP-aadress|IP aadress|teie server|teie serveri|serveri IP|saatev server * on blokeeritud|blokeeritud|blokeeriti|halb maine|halva maine|kehv maine|madal maine",
          "maine|reputatsioon * on madal|liiga madal|madal|halb|kehv|ebapiisav",
          "halb|halva|kehv|kehva|madal|madala * maine|maine tõttu|reputatsioon|reputatsiooni"], not: ["saaja mustas"] },
      matches: ["Kiri tuli tagasi: serveri IP-aadress on Spamhausi mustas nimekirjas.", "554 Teie server on mustas nimekirjas"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/dynamic", reason: "direct-mail-blocked", detail: "dynamic",
      when: { says: [
          "dünaamilistelt IP|dünaamiliselt IP|dünaamiline IP|dünaamilise IP|dünaamilistelt aadressidelt * ei võeta|ei võta|pole lubatud|ei ole lubatud|lükatakse tagasi|keelatud",
          "ei võta|ei võeta * dünaamilistelt|dünaamiliselt"] },
      matches: ["550 Kirju dünaamilistelt IP-aadressidelt ei võeta vastu"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/ptr", reason: "reverse-dns-invalid", detail: "ptr-missing",
      when: { says: [
          "teie serveril|IP-aadressil|IP aadressil|teie IP|serveril|saatval serveril * puudub PTR|pole PTR|puudub pöörd|pole pöörd|puudub reverse|puudub DNS-nimi",
          "puudub|pole|ei leitud * PTR-kirje|PTR kirje|pöörd-DNS|pöördkirje|pöördnimi"] },
      matches: ["550 Teie serveril puudub pöördkirje (PTR)"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/sender-auth", reason: "sender-auth-failed",
      when: { says: [
          "SPF|DKIM|DMARC|SPF-kontroll|SPF kontroll|DKIM-allkiri|DMARC-kontroll|SPF-i kontroll * ebaõnnestus|nurjus|ei vasta|ei luba|ei kehti|ei ühti|vigane|ei läbinud",
          "ei läbinud|ei vasta|vastavalt * SPF|DKIM|DMARC|SPF-i|SPF-kontrolli"] },
      matches: ["550 Kiri lükati tagasi: SPF-kontroll ebaõnnestus"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/spam", reason: "spam-content",
      when: { says: [
          "rämpspostina|rämpspostiks|rämpsposti filter|rämpspostifilter|rämpspostifiltri|rämpsposti filtri|rämpsposti kahtlus|on rämpspost|sisaldab rämpsposti|spämmina|spämmiks|spämmifilter|spämmifiltri|spam-ina|spamina|soovimatu kirjana|soovimatuks kirjaks|rämpskirjaks|rämpskirjana|rämpskiri",
          "pidas|loeti|peeti|tunnistas|hindas|liigitas|märkis|tunnistati * rämpspostiks|soovimatuks|rämpskirjaks|spämmiks|soovimatuks kirjaks",
          "rämpsposti|rämpskirja|spämmi|spam * filter|filtri|tunnused|tunnuseid|kahtlusega|süsteem"], not: ["IP", "kausta", "kaustas", "teie server"] },
      matches: ["554 Kiri tunnistati rämpspostiks", "Sõnumi blokeeris rämpspostifilter."],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/virus", reason: "malware", detail: "virus",
      when: { says: [
          "leiti|tuvastati|avastati|sisaldab|on leitud|sisaldas * viirus|viirust|pahavara|pahavarale|kahjulikku koodi|kahjulik kood|kurivara|kahjulikku tarkvara",
          "viirus|pahavara|kurivara * leiti|tuvastati|avastati|leitud", "on nakatunud|nakatunud manus|viirusega nakatunud|nakatunud fail",
          "kiri|manus|kirjas * sisaldab viirust|viirus|leiti viirus"], not: ["ei leitud", "ei sisalda", "viirusevaba"] },
      matches: ["Kirjast leiti viirus, seetõttu seda kohale ei toimetatud."],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/attachment", reason: "attachment-blocked", detail: "type",
      when: { says: [
          "seda tüüpi manused|sellist tüüpi manused|seda tüüpi manus|seda tüüpi failid|sellist tüüpi failid|manuse tüüp|failitüüp|manus|manused|fail|käivitatavad failid * ei ole lubatud|pole lubatud|on keelatud|keelatud|ei võeta vastu|on blokeeritud|blokeeriti|blokeeritud|ei lubata|eemaldati",
          "keelatud|lubamatu|blokeeritud|keelatud tüüpi|mittelubatud * manus|manuse|manust|failitüüp|manuse tüüp|manusega",
          "manuse * ei ole lubatud|pole lubatud|keelatud"], not: ["suurus", "suur", "liiga"] },
      matches: ["anna@example.com: Seda tüüpi manused ei ole lubatud"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/too-large", reason: "message-too-large", detail: "message",
      when: { says: [
          "sõnumi maksimaalne suurus * on ületatud",
          "kiri|sõnum|meil|e-kiri|manus|kirja suurus|sõnumi suurus|manuste suurus|manuse suurus|kirja maht|kirja maht koos * on liiga suur|liiga suur|ületab|ületas|suurem kui lubatud|ületab lubatud|on suurem|suurem kui|võtab rohkem",
          "ületab|ületatud|ületas * lubatud suuruse|lubatud kirja suuruse|lubatud suurust|maksimaalse suuruse|maksimaalset suurust|suuruspiirangu|suuruspiirangut|suuruse piirangu|lubatud mahu|kirja suuruse piirang|lubatud sõnumi|lubatud kirja|suurima lubatud",
          "liiga suur * kiri|sõnum|manus"], not: ["postkast", "postkasti", "adressaatide arv", "saajate arv", "limiidi", "kirjade arv"] },
      matches: [
        "Sõnumi maksimaalne suurus 30 MB on ületatud.",
        "552 Kiri on liiga suur: ületab lubatud suuruse", "Sinu kirja suurus ületab serveri suuruspiirangu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/malformed", reason: "message-malformed",
      when: { says: [
          "kirja|sõnumi|kiri|sõnum|päis|päised|päise * vigane vorming|vale vorming|vales vormingus|valesti vormindatud|on vigane|on rikutud|ei vasta RFC|ei vasta standardile|vorming on vale|vorming on vigane",
          "valesti vormindatud|vigane|vigase vorminguga * kiri|sõnum|kirja päis|sõnumi vorming|kirja vorming",
          "puudub * päis|From-päis|Date-päis|From väli|Message-ID|kohustuslik päis"], not: ["aadress", "aadressi", "parool"] },
      matches: ["554 Kiri on valesti vormindatud"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/policy", reason: "policy-rejected",
      when: { says: [
          "rikub|ei vasta|vastuolus|vastavalt|tõttu|põhjustel * turvapoliitikat|turvapoliitikale|turvapoliitika|asutuse poliitikat|serveri poliitikat|serveri poliitikale|poliitikat|poliitikale|poliitika|reegleid|reeglitele|eeskirju|eeskirjadele|organisatsiooni reegleid",
          "tagasi lükatud|lükati tagasi|lükkas|blokeeris|blokeeriti|blokeeritud|keelatud * turvapõhjustel|turvalisuse tõttu|administraatori|poliitika tõttu|turvakaalutlustel|reeglite tõttu|turvapoliitika",
          "turvapõhjustel|turvakaalutlustel|juurdepääs keelatud|ligipääs keelatud",
          "poliitikaga vastuolus|reeglitega vastuolus|turvapoliitikaga vastuolus"], not: ["SPF", "DKIM", "DMARC", "privaatsus"] },
      matches: ["550 Kiri lükati tagasi: rikub asutuse poliitikat"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/moved", reason: "address-moved",
      when: { says: [
          "aadress|meiliaadress|e-posti aadress|adressaat|saaja|kasutaja * on muutunud|on vahetunud|muutus|on kolinud|on vahetanud aadressi|asendatud aadressiga|ei kasuta enam seda",
          "uus aadress|uus meiliaadress|uus e-posti aadress|kirjutage uuele|saatke uuele|kasutage uut aadressi|palun kirjutage aadressile|uuel aadressil"], not: ["telefon", "parool"] },
      matches: ["551 Saaja aadress on muutunud, kirjutage aadressile jaan@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/server-full", reason: "server-full", detail: "disk",
      when: { says: [
          "serveris napib salvestusruumi",
          "serveris|serveri kettal|kettal|süsteemis|meiliserveris * pole ruumi|ei ole ruumi|pole piisavalt ruumi|ei ole piisavalt ruumi|on ruum otsas|pole vaba ruumi|ei jätku ruumi",
          "pole piisavalt|ei ole piisavalt|puudub|ei jätku * ruumi serveris|kettaruumi|ruumi kettal|süsteemiressursse",
          "serveri ketas on täis|ketas on täis|serveri kõvaketas on täis|kettaruum on otsas", "serveri|kettal|kettaruum * täis|otsas|ei ole ruumi"], not: ["postkastis", "postkast", "varukoopia", "varukoopiat"] },
      matches: [
        "Serveris napib salvestusruumi.",
        "452 Serveris pole piisavalt kettaruumi"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/maintenance", reason: "server-error", detail: "maintenance",
      when: { says: [
          "server|serveris|süsteem|süsteemis|meiliserver|teenus|meiliserveris * on hoolduses|hooldustööd|hooldus|plaaniline hooldus|hoolduse tõttu|hooldusel|hooldustööde",
          "hooldustööde tõttu|hoolduse tõttu|plaaniliste hooldustööde"] },
      matches: ["421 Serveris tehakse plaanilisi hooldustöid: hooldustööd kestavad kella kuueni"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/server-error", reason: "server-error",
      when: { says: [
          "teenust ei ole saadaval", "teenus pole saadaval",
          "serveri sisemine viga|sisemine tõrge|sisemine viga|serveri sisetõrge|serveri viga, proovige|teenus pole saadaval|teenus ei ole saadaval|teenus pole kättesaadav|ajutiselt kättesaamatu|ajutiselt pole saadaval|server on ülekoormatud|server on hõivatud|süsteemi viga|süsteemi tõrge|ajutine serveri|kohalik viga töötlemisel",
          "server|meilisüsteem|teenus * ülekoormatud|hõivatud|ajutiselt ei võta|ajutiselt ei ole|ajutiselt maas"], not: ["postkast", "DNS"] },
      matches: [
        "Teenust ei ole saadaval, proovi hiljem uuesti.",
        "451 Serveri sisemine viga, proovige hiljem"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/server-misconfigured", reason: "server-misconfigured",
      when: { says: [
          "server|serveri * valesti seadistatud|on valesti seadistatud|valesti konfigureeritud|seadistusviga|konfiguratsiooniviga|konfiguratsioonitõrge"], not: ["SMTP server", "tundmatu"] },
      matches: ["451 Serveri konfiguratsiooniviga"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/mailbox-unavailable", reason: "mailbox-unavailable",
      when: { says: [
          "postkast|saaja postkast|adressaadi postkast|adressaat|saaja * ei ole kättesaadav|pole kättesaadav|pole saadaval|ei ole saadaval|on kättesaamatu|ajutiselt kättesaamatu|ajutiselt kättesaadav|ei saa kirju vastu|ei saa praegu kirju|ei võta praegu|ei saa meili vastu|on lukus|on praegu lukus|on hetkel lukus|on lukustatud"], not: ["täis", "server", "ei leitud"] },
      matches: ["450 Saaja postkast pole ajutiselt kättesaadav"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/address-invalid", reason: "address-invalid", detail: "syntax",
      when: { says: [
          "e-posti address vigane", "e-posti aadress vigane", "adressaate on vigased", "kõik saajad on vigased",
          "aadress ei ole sobiv",
          "ei ole korrektne|pole korrektne|ei ole kehtiv|pole kehtiv|ei ole õige * e-posti aadress|meiliaadress",
          "vigane|lubamatu|kehtetu|vale|ebakorrektne * e-posti aadress|meiliaadress|saaja aadress|adressaadi aadress|aadressi vorming|aadressi kuju|aadressi süntaks",
          "e-posti aadress|meiliaadress|saaja aadress|adressaadi aadress|aadressi vorming|aadress|aadressi süntaks * on vigane|ei ole korrektne|pole korrektne|on vale|on kehtetu|ei ole kehtiv|pole kehtiv|sisaldab keelatud|sisaldab lubamatuid|sisaldab tühikut|on valesti kirjutatud|pole õiges vormingus"], not: ["saatja", "saatja aadress", "saatja domeen", "tagasisaatmise", "IP-aadress", "serveri aadress"] },
      matches: [
        "Sõnumit ei saa saata: üks või enam adressaate on vigased",
        "553 Vigane e-posti aadress: jaan@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/sender-refused", reason: "sender-not-permitted",
      when: { says: [
          "saatja|saatja aadress|saatja aadressi * lükati tagasi|on tagasi lükatud|ei võetud vastu|on keelatud|on blokeeritud|ei aktsepteeritud|lükkas tagasi"], not: [
          "SPF", "DKIM", "DMARC", "mustas", "IP", "ei eksisteeri", "ei leitud", "domeen", "domeeni", "adressaat", "saaja", "maine"] },
      matches: ["550 Saatja aadress lükati tagasi"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/recipient-refused", reason: "mailbox-unavailable",
      when: { says: [
          "saaja|adressaat|saaja aadress|adressaadi aadress|saaja aadressi * lükati tagasi|on tagasi lükatud|ei võetud vastu|ei aktsepteeritud",
          "server|meiliserver|saaja server * ei võtnud adressaati|lükkas adressaadi tagasi|lükkas saaja tagasi|lükkas aadressi tagasi|ei aktsepteerinud aadressi|ei võtnud aadressi|keeldus adressaadist|keeldus saajast"], not: ["poliitika", "rämpspost", "ületab"] },
      matches: ["550 Saaja aadress lükati tagasi"],
      source: "Exchange, Gmail, mail programs and servers that answer in Estonian", seen: "2026-11",
    },
    {
      id: "et/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "saatja e-posti aadress on vigane", "saatja aadress on vigane"],
      },
      matches: ["Saatja aadress on vigane"],
      source: "Mail programs and webmails that speak Estonian", seen: "2026-11",
    },
    {
      id: "et/thunderbird-tls", reason: "tls-failed", detail: "starttls-missing",
      when: {
        says: [
          "pole võimalik luua turvalist ühendust * STARTTLSi", "serveriga STARTTLSi kasutades"],
      },
      matches: ["Pole võimalik luua turvalist ühendust serveriga, kasutades STARTTLSi."],
      source: "Mail programs and webmails that speak Estonian", seen: "2026-11",
    },
  ],
} satisfies Language;
