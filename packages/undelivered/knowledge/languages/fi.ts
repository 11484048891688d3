import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Finnish. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "fi",
  name: "Finnish",
  subjects: {
    failure: ["Toimitusvirhe", 
      "Ei voi toimittaa:", "Toimittamaton:", "Toimittamatta:", "Ei toimitettu:", "Ei voitu toimittaa:",
      "Perille toimittamaton", "Viestiä ei voitu toimittaa", "Viestiä ei toimitettu", "Viestin toimitus epäonnistui",
      "Toimitus epäonnistui", "Toimittaminen epäonnistui", "Sähköpostin toimitus epäonnistui",
      "Toimituksen tilailmoitus (epäonnistui)", "Toimituksen tilailmoitus (virhe)", "Ilmoitus toimittamatta jäämisestä",
      "Palautettu viesti", "Palautettu posti", "Palautettu lähettäjälle", "Osoitetta ei löydy", "Osoitetta ei löytynyt",
      "Viesti estettiin", "Viesti estetty", "Viesti hylättiin"],
    delay: ["Viestisi on viivästynyt", 
      "Viivästynyt:", "Toimitus viivästynyt", "Toimitus viivästyy", "Viesti viivästyy", "Viesti on viivästynyt",
      "Toimituksen tilailmoitus (viive)"],
    success: [
      "Toimitettu:", "Välitetty:", "Toimitusvahvistus", "Toimituskuittaus", "Toimituksen tilailmoitus (onnistui)"],
    autoReply: ["Poissa toimistolta", "Poissaoloviesti", 
      "Automaattinen vastaus:", "Automaattinen vastaus", "Poissaoloilmoitus", "Poissa:", "Poissa toimistosta",
      "Poissaolo:", "Lomalla:", "Olen lomalla", "Lomavastaus", "Autovastaus"],
    readReceipt: ["Luettu:", "Ei luettu:", "Lukukuittaus", "Lukuvahvistus", "Lukemiskuittaus"],
  },
  senders: ["Postinjakelujärjestelmä", "Sähköpostijärjestelmä", "Järjestelmänvalvoja", "Postin toimitusjärjestelmä"],
  failure: [
    "Viestiäsi * ei voitu toimittaa", "Viestin toimittaminen epäonnistui", "Viestin toimittaminen * epäonnistui",
    "Sähköpostiasi * ei voitu toimittaa", "Viestisi * hylättiin",
    "viestisi listalle * hylätty", 
    "Toimitus seuraaville vastaanottajille tai ryhmille epäonnistui",
    "Toimitus näille vastaanottajille tai ryhmille epäonnistui",
    "Toimittaminen seuraaville vastaanottajille tai ryhmille epäonnistui",
    "Toimittaminen näille vastaanottajille tai ryhmille epäonnistui",
    "Viestiä ei voitu toimittaa seuraaville vastaanottajille tai ryhmille",
    "Viestin toimitus seuraaville vastaanottajille epäonnistui", "Toimitus seuraaville vastaanottajille epäonnistui",
    "Toimitus seuraavalle vastaanottajalle epäonnistui", "Viesti ei tavoittanut joitakin tai kaikkia vastaanottajia",
    "Viestisi ei tavoittanut", "Seuraavia vastaanottajia ei tavoitettu", "Seuraaviin vastaanottajiin ei saada yhteyttä",
    "Viestiäsi ei voitu toimittaa", "Viestiäsi ei toimitettu", "Viestiäsi vastaanottajalle * ei voitu toimittaa",
    "Viestisi toimitus epäonnistui", "Viestiä ei voitu toimittaa", "Viestiä ei voi toimittaa", "Viestiä ei toimitettu",
    "Sähköpostiasi ei voitu toimittaa", "ei voitu toimittaa yhdelle tai useammalle vastaanottajalle",
    "Seuraavat osoitteet epäonnistuivat", "Valitettavasti viestiäsi ei", "Valitettavasti viestiä ei",
    "Tämä viesti on luotu automaattisesti", "Tämä on pysyvä virhe", "Viestisi hylättiin",
    "Viestin lähettäminen epäonnistui", "Viestin lähetys epäonnistui", "Viestiä ei voitu lähettää",
    "Viestiä lähetettäessä tapahtui virhe"],
  delay: [
    "odottaa listan ylläpitäjän tarkastusta", "moderaattorin on hyväksyttävä se", "on välitetty listan toimittajille", "viestisi * viivästyy", "viestisi * on viivästynyt", 
    "Toimitus näille vastaanottajille tai ryhmille on viivästynyt",
    "Toimitus seuraaville vastaanottajille tai ryhmille on viivästynyt",
    "Toimitus seuraaville vastaanottajille on viivästynyt", "Viestiä ei ole vielä toimitettu",
    "ei ole vielä toimitettu", "Viestiä ei tarvitse lähettää uudelleen", "Sinun ei tarvitse lähettää viestiä uudelleen",
    "Tämä on vain varoitus", "Toimitusyrityksiä jatketaan", "Toimitusta yritetään uudelleen", "tilapäinen ongelma",
    "Gmail yrittää uudelleen"],
  success: [
    "Viestisi on toimitettu seuraaville vastaanottajille", "Toimitus näille vastaanottajille tai ryhmille on valmis",
    "mutta kohdepalvelin ei lähettänyt toimitusilmoitusta", "Viestisi on toimitettu"],
  expired: [
    "Viestiä ei voitu toimittaa määritetyssä ajassa", "määritetyssä aikarajassa", "liian kauan jonossa",
    "on yrittänyt toimittaa tätä viestiä siinä onnistumatta", "toimitusaika umpeutui"],
  original: [
    "Alkuperäisen viestin otsikot:", "Alkuperäisen viestin otsikot", "Alkuperäiset viestin otsikot:",
    "Alkuperäiset viestin otsikot", "Alkuperäisen viestin otsikkotiedot", "Tämä on viestin kopio",
    "Kopio alkuperäisestä viestistä", "----- Alkuperäinen viesti -----"],
  diagnostic: [
    "Diagnostiikkatiedot järjestelmänvalvojille:", "Diagnostiikkatiedot järjestelmänvalvojille",
    "Vianmääritystiedot järjestelmänvalvojille:", "Vianmääritystiedot järjestelmänvalvojille",
    "Diagnostiikkatietoja järjestelmänvalvojille", "Luova palvelin:", "Luontipalvelin:", "Etäpalvelin palautti",
    "Seuraava organisaatio hylkäsi viestisi:", "Virheen tiedot", "Ilmoitettu virhe:", "Pysyvän virheen tekniset tiedot",
    "Vastaus oli:", "Etäpalvelimen vastaus oli:", "Sähköpostipalvelin vastasi:", "Postipalvelin vastasi:",
    "Palvelin vastasi:", "Palvelimen vastaus:", "seuraavasta syystä", "Virheen syy", "seuraava virhe:"],
  autoReply: [
    "En ole tällä hetkellä toimistolla", "En ole juuri nyt paikalla", "Olen poissa toimistosta",
    "Olen poissa toimistolta", "Olen lomalla", "Olen vuosilomalla", "Olen kesälomalla", "Olen äitiyslomalla",
    "Olen vanhempainvapaalla", "Palaan toimistolle", "Palaan töihin", "vastaan viestiisi palattuani",
    "vastaan viestiin palattuani", "Kiireellisissä asioissa ota yhteyttä",
    "Kiireellisissä asioissa voit ottaa yhteyttä", "Kiireellisissä tapauksissa", "Tämä on automaattinen vastaus",
    "Viestiäsi ei lähetetä edelleen", "ei ole enää palveluksessa"],
  rules: [
    {
      id: "fi/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "tuntematon käyttäjä", "käyttäjä tuntematon", "käyttäjää ei ole", "käyttäjää * ei ole olemassa",
          "käyttäjää ei löydy", "käyttäjää ei löytynyt", "tuntematon vastaanottaja", "vastaanottajaa ei ole",
          "vastaanottajaa ei löydy", "vastaanottajaa ei löytynyt", "tuntematon osoite", "osoitetta ei ole olemassa",
          "osoitetta * ei ole olemassa", "osoitetta ei löydy", "osoitetta ei löytynyt", "koska osoitetta ei löytynyt",
          "koska osoitetta ei löydy", "antamaasi sähköpostiosoitetta ei löytynyt",
          "antamaasi sähköpostiosoitetta ei löydy", "kirjoittamaasi sähköpostiosoitetta ei löytynyt",
          "sähköpostiosoitetta ei löydy", "sähköpostiosoitetta ei löytynyt", "sähköpostiosoitetta ei ole olemassa",
          "vastaanottajan sähköpostiosoitetta ei löytynyt", "postilaatikkoa ei ole", "postilaatikkoa ei löydy",
          "postilaatikkoa ei löytynyt", "tiliä ei ole olemassa", "tiliä ei löydy", "ei löytynyt palvelimesta"],
      },
      matches: [
        "Antamaasi sähköpostiosoitetta ei löytynyt. Tarkista vastaanottajan sähköpostiosoite ja yritä lähettää viesti uudelleen.",
        "anna@example.com: tuntematon käyttäjä"],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "postilaatikko on poistettu käytöstä", "tili on poistettu käytöstä", "tili on suljettu", "tili on lukittu",
          "tili on jäädytetty", "postilaatikko on suljettu", "postilaatikko on lukittu"],
      },
      matches: ["Tili on suljettu eikä vastaanota viestejä."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "enimmäiskoko on saavutettu", "enimmäiskoko on ylitetty", "postilaatikossa ei ole tilaa",
          "postilaatikko on täynnä", "vastaanottajan postilaatikko on täynnä",
          "vastaanottajan saapuneet-kansio on täynnä", "postilaatikko täynnä", "sähköpostilaatikko on täynnä",
          "kiintiö ylitetty", "kiintiö on ylitetty", "kiintiö on täynnä", "ylittänyt kiintiönsä",
          "tallennustila on täynnä"],
      },
      matches: ["Vastaanottajan postilaatikko on täynnä eikä voi vastaanottaa viestejä."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "ei ota vastaan viestejä sinulta", "ei ota vastaan viestejäsi", "on estänyt lähettäjän",
          "moderaattori", "hylätty tarkistuksessa", "tarkistuksessa", 
          "toimittamista tähän osoitteeseen on rajoitettu", "toimitusta tähän osoitteeseen on rajoitettu",
          "toimitus tähän osoitteeseen on rajoitettu", "sinulla ei ole oikeutta lähettää tälle vastaanottajalle",
          "sinulla ei ole lupaa lähettää", "sinulla ei ole oikeutta lähettää", "hyväksyy viestejä vain",
          "vastaanottaa viestejä vain", "vain jäsenet voivat", "valvoja hylkäsi", "vastaanottaja on estänyt"],
      },
      matches: ["Viestiä ei voi toimittaa, koska toimittamista tähän osoitteeseen on rajoitettu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "toimialuetta ei löydy", "toimialuetta ei löytynyt", "toimialuetta * ei löytynyt",
          "toimialuetta ei ole olemassa", "verkkotunnusta ei löydy", "verkkotunnusta ei löytynyt",
          "verkkotunnusta * ei löytynyt", "verkkotunnusta ei ole olemassa", "tuntematon verkkotunnus",
          "tuntematon toimialue", "tuntematon isäntä"], not: ["lähettäjän"],
      },
      matches: ["Viestiä ei toimitettu, koska verkkotunnusta exmaple.example ei löytynyt."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/relay", reason: "relay-denied",
      when: {
        says: [
          "välitys estetty", "välitys kielletty", "välittäminen ei ole sallittu", "välittäminen on estetty",
          "edelleenlähetys ei ole sallittu", "edelleenvälitys kielletty"],
      },
      matches: ["Välitys kielletty: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/auth-required", reason: "auth-required",
      when: {
        says: [
          "todennus vaaditaan", "vaatii todennuksen", "todennus on pakollinen", "vaatii kirjautumisen",
          "kirjaudu ensin", "tunnistautuminen vaaditaan"],
      },
      matches: ["Lähtevän postin palvelin vaatii todennuksen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "ei näytä tukevan salattuja salasanoja", "ei hyväksy salaamattomia salasanoja", "ei hyväksynyt Kerberos",
          "ei tue valittua todennustapaa", "sopivaa todennustapaa ei löytynyt", "väliaikainen todennusvirhe",
          "todennusmenetelmä on liian heikko", "autentikointi epäonnistui", "virhe varmennettaessa palvelimelle",
          "SMTP AUTH * käytettävissä",
          "todennus epäonnistui", "kirjautuminen epäonnistui", "tunnistautuminen epäonnistui",
          "väärä käyttäjätunnus tai salasana", "väärä käyttäjänimi tai salasana", "käyttäjänimi tai salasana * väärin",
          "väärä salasana", "virheellinen salasana"],
      },
      matches: [
        "Autentikointi epäonnistui palvelimella mail.example.org",
        "Todennus epäonnistui: väärä käyttäjätunnus tai salasana."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "lähettäjän osoite on virheellinen", "lähettäjän osoite on epäkelpo",
          "oikeutta lähettää viestiä käyttäjän puolesta", "lähettäjän osoite ei ole sallittu",
          "lähettäjän osoite hylättiin", "lähettäjä ei ole sallittu"],
      },
      matches: [
        "Lähettäjän osoite on virheellinen: mina@example.org",
        "Lähettäjän osoite ei ole sallittu: mina@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/too-large", reason: "message-too-large",
      when: {
        says: [
          "viestin enimmäiskoko * ylitettiin", "liian iso viesti",
          "liitetiedosto on liian suuri", "liitetiedostot ovat liian suuria", "liite on liian suuri", "liitteet ovat liian suuria",
          "ylittää sallitun koon", "ylittää sallitun enimmäiskoon",
          "viesti on liian suuri", "liian suuri viesti", "ylittää suurimman sallitun koon", "ylittää enimmäiskoon",
          "ylittää kokorajoituksen", "viestin koko ylittää", "liitteen koko ylittää"],
      },
      matches: [
        "Liian iso viesti, yläraja on 10 MB.",
        "Viestiä ei voitu lähettää, liitetiedosto on liian suuri", 
        "anna@example.com: Viesti ylittää sallitun koon",
        "Viesti on liian suuri: viestin koko ylittää sallitun rajan."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/spam", reason: "spam-content",
      when: { says: [
        "roskapostisuodatin hylkäsi", "roskapostisuodatin esti", "roskapostisuodattimen",
        "roskapostiksi", "roskapostina", "on roskapostia"] },
      matches: [
        "anna@example.com: Roskapostisuodatin hylkäsi viestin",
        "Viesti luokiteltiin roskapostiksi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/virus", reason: "malware",
      when: {
        says: [
          "sisältää viruksen", "sisältää viruksia", "virus löytyi", "haittaohjelma", "haittaohjelmia", "haittaohjelman",
          "haitallista koodia"],
      },
      matches: ["Viesti sisältää haittaohjelman."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "tyyppisiä liitteitä ei", "tyyppiset liitteet eivät",
          "liite ei ole sallittu", "kielletty liite", "liitetiedosto ei ole sallittu", "tiedostotyyppi ei ole sallittu",
          "liite estettiin"],
      },
      matches: ["Tiedostotyyppi ei ole sallittu: lasku.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP-osoite on estetty", "IP-osoitteesi on estetty", "IP-osoite * on estetty", "on mustalla listalla",
          "estolistalla", "huono maine"],
      },
      matches: ["IP-osoitteesi on estetty, koska se on mustalla listalla."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/policy", reason: "policy-rejected",
      when: {
        says: [
          "rikkoo käytäntöä", "käytännön vastainen", "käytäntöjen vastainen", "hylättiin käytännön vuoksi",
          "turvallisuussyistä", "järjestelmänvalvoja on estänyt", "järjestelmänvalvojan estämä", "pääsy estetty",
          "pääsy evätty", "oikeus- tai suojausongelmien"],
      },
      matches: ["Viesti hylättiin: se on käytännön vastainen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/sending-limit", reason: "sending-limit",
      when: {
        says: ["lähetysrajoitus", "lähetysraja", "viestien lähetysrajan", "lähetysrajan", "päivittäinen raja"],
      },
      matches: ["Olet saavuttanut viestien lähetysrajan. Viestiä ei lähetetty."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/rate", reason: "rate-limited",
      when: { says: ["liian monta yhteyttä", "liikaa yhteyksiä", "liian monta viestiä", "liikaa viestejä"] },
      matches: ["Liian monta yhteyttä palvelimeltasi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "vastaanottajien sallittu määrä ylittyi",
          "liian monta vastaanottajaa", "liikaa vastaanottajia", "vastaanottajien enimmäismäärä"] },
      matches: [
        "Vastaanottajien sallittu määrä ylittyi.",
        "Liian monta vastaanottajaa viestissä."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/no-connection", reason: "connection-failed",
      when: {
        says: [
          "virhe yhdistettäessä SMTP", "palvelinyhteys on menetetty", "palveluun ei ole yhteyttä",
          "etäpalvelin * katkaisi yhteyden", "yhdistäminen estetty", "SMTP-palvelinta * ei tunneta",
          "yhteys evättiin", "yhteys torjuttiin", "yhteys epäonnistui", "yhteyden muodostaminen epäonnistui",
          "yhteyttä palvelimeen ei voitu muodostaa", "yhteyttä ei voitu muodostaa", "ei saada yhteyttä",
          "palvelin ei vastaa", "palvelimeen ei saada yhteyttä", "yhteys katkesi"],
        not: ["DNS", "huollon", "huoltokatkon"],
      },
      matches: [
        "Etäpalvelin mail.example.org katkaisi yhteyden.",
        "Viestiä ei voitu lähettää: yhteyttä palvelimeen ei voitu muodostaa (mail.example.org)."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "yhteys aikakatkaistiin", "yhteyden aikakatkaisu", "aikakatkaistiin", "aikaraja ylittyi",
          "aikakatkaisu odotettaessa"],
        not: ["DNS", "huollon", "huoltokatkon"],
      },
      matches: ["Yhteys aikakatkaistiin odotettaessa palvelimen vastausta."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/expired", reason: "delivery-expired",
      when: {
        says: [
          "määritetyssä aikarajassa", "määritetyssä ajassa", "liian kauan jonossa",
          "on yrittänyt toimittaa tätä viestiä siinä onnistumatta"],
      },
      matches: ["Viestiä ei voitu toimittaa määritetyssä ajassa."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/loop", reason: "mail-loop",
      when: {
        says: ["postisilmukka", "sähköpostisilmukka", "viestisilmukka", "silmukka havaittu", "liian monta hyppyä"],
      },
      matches: ["Viesti hylättiin: sähköpostisilmukka."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/server-error", reason: "server-error",
      when: {
        says: [
          "palvelimen sisäinen virhe", "sisäinen palvelinvirhe", "palvelu ei ole käytettävissä",
          "tilapäisesti poissa käytöstä", "palvelin on ylikuormittunut", "palvelin on varattu", "tilapäinen virhe"],
      },
      matches: ["Palvelu ei ole käytettävissä, yritä myöhemmin uudelleen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/greylisted", reason: "greylisted",
      when: { says: ["harmaalla listalla", "harmaalista", "harmaalistattu", "hylätty tilapäisesti"] },
      matches: ["Lähettäjä on harmaalla listalla, yritä myöhemmin uudelleen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "kelvoton merkki sähköpostiosoitteessa", "kaikki vastaanottajat ovat virheellisiä",
          "seuraavat osoitteet ovat virheellisiä", "yksi tai useampi viallinen vastaanottaja",
          "vastaanottajaa ei tunnistettu kelvolliseksi",
          "virheellinen sähköpostiosoite", "virheellinen osoite", "kelpaamaton osoite", "osoite ei kelpaa",
          "virheellinen vastaanottaja", "sähköpostiosoitteen muoto on virheellinen", "osoitteen muoto on väärä"],
      },
      matches: [
        "Ei voi lähettää: seuraavat osoitteet ovat virheellisiä: anna@example",
        "Virheellinen sähköpostiosoite: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Finnish", seen: "2026-11",
    },
    {
      id: "fi/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "palvelimesi ei tue SMTPUTF8", "ei tue STMPUTF8", "palvelin ei tue SMTPUTF8"],
      },
      matches: ["Palvelin ei tue SMTPUTF8-laajennusta."],
      source: "Mail programs and webmails that speak Finnish", seen: "2026-11",
    },
  ],
} satisfies Language;
