import type { AdvicePack } from "./pack.js";

/** Polish. */
const polish: AdvicePack = {
  tag: "pl",
  name: "Polski",
  direction: "ltr",
  plural: "polish",
  decimal: ",",
  date: "{day}.{month}.{year}, {hour}:{minute} (UTC{offset})",
  sizes: ["{n} B", "{n} KB", "{n} MB", "{n} GB"],
  waits: {
    second: ["{n} sekundę", "{n} sekundy", "{n} sekund"],
    minute: ["{n} minutę", "{n} minuty", "{n} minut"],
    hour: ["{n} godzinę", "{n} godziny", "{n} godzin"],
    day: ["{n} dzień", "{n} dni", "{n} dni"],
  },

  reasons: {
    "user-unknown": {
      title: "Nie ma takiego adresu",
      summary: "Serwer odbiorcy[ {server}] mówi, że nie ma skrzynki[ {address}].",
      why: "W adresie może być literówka albo osoba odeszła lub zmieniła dostawcę. To jak list do domu, którego już nie ma.",
    },
    "address-invalid": {
      title: "Adres nie może być poprawny",
      summary: "Adres[ {address}] nie jest zapisany tak, jak musi być zapisany adres e-mail.",
      why: "Brakuje znaku, jest podwójny albo w złym miejscu: spacja, przecinek zamiast kropki, brak @. Żaden listonosz nie odczyta takiego adresu, więc wiadomość nie wyruszyła.",
    },
    "address-moved": {
      title: "Odbiorca się przeprowadził",
      summary: "Skrzynki[ {address}] już tu nie ma[; nowy adres to {newAddress}].",
      why: "Właściciel ma inny adres, tak jak ludzie zmieniają mieszkanie. Ten serwer nie przekazuje poczty na nowy.",
    },
    "mailbox-disabled": {
      title: "Ta skrzynka jest zamknięta",
      summary: "Skrzynka[ {address}] istnieje, ale jest wyłączona i nie przyjmuje poczty.",
      why: "Dostawcy zamykają skrzynki, których nikt już nie używa lub nie opłaca albo które zablokowano. Może właściciel lub dostawca potrafi ją otworzyć.",
    },
    "mailbox-full": {
      title: "Skrzynka jest pełna",
      summary: "W skrzynce[ {address}] nie ma już miejsca na tę wiadomość.",
      why: "Każda skrzynka ma ograniczoną wielkość, jak skrzynka na listy, której nikt nie opróżnia. Dopóki właściciel nie zrobi miejsca, nic się nie zmieści.",
    },
    "mailbox-unavailable": {
      title: "Skrzynka jest niedostępna",
      summary: "Serwer odbiorcy[ {server}] odrzuca skrzynkę[ {address}] i nie mówi dlaczego.",
      why: "Może adres nie istnieje, może jest zamknięty, a może jakaś reguła zatrzymuje Twoją pocztę. Słowa serwera dopuszczają wszystkie trzy przyczyny.",
    },
    "recipient-restricted": {
      title: "Nie możesz tu pisać",
      summary: "Adres[ {address}] działa, ale nie przyjmuje poczty od Ciebie.",
      why: "Niektóre skrzynki i grupy przyjmują pocztę tylko od wybranych osób. Wiadomość zatrzymała reguła odbiorcy lub jego organizacji; tam można ją zmienić.",
    },
    "recipient-rate-limited": {
      title: "Za dużo poczty dla odbiorcy",
      summary: "Skrzynka[ {address}] dostaje więcej poczty, niż może naraz przyjąć.",
      why: "Serwery zwalniają, gdy do jednej skrzynki przychodzi naraz bardzo wiele wiadomości. To nie musi mieć związku z Tobą. Samo minie.",
    },
    "domain-not-found": {
      title: "Taka domena nie istnieje",
      summary: "Części po znaku @[, {domain},] nie ma w Internecie.",
      why: "Książka adresowa Internetu (DNS) nie zna takiej nazwy. Najczęściej to literówka; czasem właściciel pozwolił nazwie wygasnąć.",
    },
    "domain-no-mail": {
      title: "Ta domena nie przyjmuje poczty",
      summary: "Domena[ {domain}] istnieje, ale nie odbiera poczty e-mail.",
      why: "Może służy tylko stronie internetowej. To jak dom bez skrzynki na listy: listonosz go znajdzie, ale nie ma gdzie zostawić listu.",
    },
    "dns-temporary": {
      title: "Książka adresowa nie odpowiedziała",
      summary: "Serwery nazw, które wiedzą, dokąd idzie poczta dla[ {domain}| tej domeny], nie odpowiedziały.",
      why: "Książka adresowa Internetu (DNS) mówi listonoszowi, dokąd iść. Brak odpowiedzi nie znaczy, że domeny już nie ma: zawodzą chwilowo serwery nazw odbiorcy albo wyszukiwanie u Twojego dostawcy.",
    },
    "dns-misconfigured": {
      title: "Domena prowadzi donikąd",
      summary: "Domena[ {domain}] wskazuje serwer poczty, którego pod tą nazwą nie można znaleźć.",
      why: "Wpisy domeny w DNS, książce adresowej Internetu, są błędne. Listonosz ma adres, ale nie stoi tam żaden dom. Poprawić to może tylko ten, kto zarządza domeną.",
    },
    "connection-failed": {
      title: "Serwer odbiorcy był nieosiągalny",
      summary: "Twój system pocztowy nie mógł połączyć się z serwerem odbiorcy[ {server}] albo połączenie się zerwało.",
      why: "Serwer może być wyłączony, przeciążony lub odcięty od Internetu. To jak pukanie do drzwi, których nikt nie otwiera.",
    },
    "tls-failed": {
      title: "Bezpieczne połączenie niemożliwe",
      summary: "Połączenia z serwerem odbiorcy[ {server}] nie dało się zaszyfrować, a jedna ze stron tego wymaga.",
      why: "Serwery mogą wymagać, by poczta podróżowała zaszyfrowana (TLS), jak zapieczętowany list. Gdy certyfikat wygasł lub ustawienia się nie zgadzają, wolą nie doręczyć wcale.",
    },
    "mail-loop": {
      title: "Wiadomość krążyła w kółko",
      summary: "Wiadomość do[ {address}| tego odbiorcy] krążyła między serwerami i została zatrzymana.",
      why: "Zwykle dwa przekierowania odsyłają sobie pocztę albo serwer uważa, że odpowiada za nią inny. Serwery liczą przystanki i kończą takie podróże.",
    },
    "routing-failed": {
      title: "Serwer nie zna drogi",
      summary: "Serwer[ {server}] nie wie, dokąd przekazać pocztę dla[ {address}| tego adresu].",
      why: "Domena nie jest tam (już) skonfigurowana albo adres zawiera literówkę. To jak poczta, która nie ma listonosza dla tej ulicy.",
    },
    "delivery-expired": {
      title: "Zaniechano doręczenia",
      summary: "Twój system pocztowy długo próbował doręczyć wiadomość do[ {address}| tego odbiorcy] i zrezygnował.",
      why: "Wiadomość, której nie można doręczyć, jest ponawiana przez kilka dni, a potem zwracana. Przyczyna jest w ostatniej odpowiedzi drugiej strony.",
    },
    "auth-required": {
      title: "Serwer wymaga zalogowania",
      summary:
        "Serwer poczty wychodzącej[ {server}] odrzucił wiadomość[ na porcie {port}], bo nadawca nie był zalogowany.",
      why: "Serwer poczty wychodzącej przyjmuje pocztę do innych domen tylko od zalogowanych. Inaczej każdy mógłby wysyłać w jego imieniu. To pierwszy z trzech przypadków „relaying denied”.",
    },
    "credentials-rejected": {
      title: "Logowanie odrzucono",
      summary: "Serwer[ {server}] nie przyjął nazwy użytkownika lub hasła.",
      why: "Hasło może być stare lub źle wpisane albo serwer chce innego sposobu logowania. Dopóki logowanie zawodzi, nic nie zostanie wysłane.",
    },
    "domain-not-hosted": {
      title: "Serwer nie odpowiada za domenę",
      summary: "Serwer[ {server}] jest wskazany dla domeny[ {domain}], ale nie wie, że ma przyjmować jej pocztę.",
      why: "Wpisy domeny prowadzą do tego serwera, lecz nie jest ona na nim skonfigurowana. Sądzi więc, że ma przekazać wiadomość obcym, i odmawia: drugi przypadek „relaying denied”. To nie Twoja wina.",
    },
    "relay-denied": {
      title: "Serwer nie przekazuje poczty",
      summary: "Serwer[ {server}] odmawia przekazania poczty[ od {reporter}] dla[ {domain}| tej domeny].",
      why: "Serwer przyjmuje wiadomość tylko wtedy, gdy nadawca się zalogował, gdy sam jest celem albo gdy ma ją przekazać dalej. Nic z tego tu nie zaszło, a jego słowa nie mówią, o który przypadek chodziło.",
    },
    "sender-not-permitted": {
      title: "Tego nadawcy nie możesz użyć",
      summary: "Serwer nie pozwala Ci wysyłać z adresu[ {sender}| w polu nadawcy].",
      why: "Twoje konto może wysyłać tylko z adresów, które do niego należą. Dzięki temu nikt nie pisze listów z cudzym nazwiskiem na kopercie.",
    },
    "sending-limit": {
      title: "Limit wysyłania jest wyczerpany",
      summary: "Twoje własne konto lub domena wysłało na razie tyle, ile może[ (najwyżej {limit})].",
      why: "Dostawcy ograniczają, ile konto może wysłać w ciągu godziny lub dnia. Odbiorca nie ma z tym nic wspólnego. Limit odnawia się sam.",
    },
    "sender-suspended": {
      title: "Twoje konto nie może wysyłać",
      summary: "Twojemu kontu[ {sender}] lub Twojej organizacji zablokowano wysyłanie.",
      why: "Dostawcy robią tak, gdy konto wysyła spam; często hasło zna wtedy ktoś inny. Z adresem odbiorcy wszystko jest w porządku.",
    },
    "locally-suppressed": {
      title: "Usługa wysyłkowa pominęła ten adres",
      summary:
        "Twoja usługa wysyłkowa nie próbowała doręczyć, bo[ {address}| ten adres] jest na jej własnej liście pomijanych.",
      why: "Usługa pamięta adresy, które kiedyś zawiodły lub nie chciały poczty. O samej skrzynce nie mówi to nic nowego.",
    },
    greylisted: {
      title: "Poproszono o ponowną próbę później",
      summary: "Serwer odbiorcy[ {server}] celowo odsyła pierwsze próby i prosi Twój system, by wrócił[ za {wait}].",
      why: "To greylisting (szara lista). Prawdziwe systemy pocztowe próbują same jeszcze raz, programy spamerskie zwykle nie. To jak portier, który otwiera po drugim dzwonku: zwykle wiadomość dochodzi w ciągu godziny.",
    },
    "rate-limited": {
      title: "Poczta przychodzi za szybko",
      summary:
        "Serwer odbiorcy[ {server}] na razie nie przyjmuje więcej poczty od Twojego systemu[ (ponów za {wait})].",
      why: "Twój system wysyła więcej wiadomości lub otwiera więcej połączeń, niż serwer naraz dopuszcza. Chroni się przed zalaniem.",
    },
    "too-many-recipients": {
      title: "Za wielu odbiorców naraz",
      summary: "Wiadomość ma więcej odbiorców, niż serwer[ {server}] przyjmuje naraz.",
      why: "Serwery ograniczają, do ilu osób może iść jedna wiadomość, bo tak rozsyła się spam.",
    },
    blocklisted: {
      title: "Twój serwer jest na liście blokad",
      summary:
        "[Lista blokad {list}|Publiczna lista blokad] wymienia Twój serwer poczty[ {ip}], więc serwer odbiorcy[ {server}] odrzucił wiadomość.",
      why: "Takie listy (czarne listy DNS) wymieniają serwery, z których przyszedł spam. Wystarczy jedno przejęte konto, a cierpią wszyscy, którzy wysyłają przez ten serwer. Twój dostawca musi usunąć przyczynę i poprosić o skreślenie serwera z listy.",
    },
    "reputation-blocked": {
      title: "Twój serwer ma złą opinię",
      summary: "Strona odbiorcy[ {server}] odrzuca pocztę z Twojego serwera[ {ip}] z powodu jego złej opinii.",
      why: "Duzi odbiorcy zapisują, jak zachowuje się każdy serwer. Psują ją spam lub skargi, czasem przez innych klientów tego samego dostawcy. Ani Twój adres, ani odbiorca nie są przyczyną.",
    },
    "direct-mail-blocked": {
      title: "Stąd nie przyjmują poczty wprost",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty wprost z łącza[ {ip}].",
      why: "Ten adres internetowy należy do zakresu dla domów, biur lub wynajętych maszyn, który nie powinien sam doręczać poczty. Poczta musi stamtąd iść przez serwer wychodzący dostawcy.",
    },
    "reverse-dns-invalid": {
      title: "Nazwa serwera się nie zgadza",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo brak nazwy Twojego serwera poczty[ {ip}] lub się ona nie zgadza.",
      why: "Każdy serwer poczty powinien mieć nazwę prowadzącą do jego numeru i numer prowadzący z powrotem do nazwy (odwrotny DNS). To jak dowód osobisty: bez niego drzwi się nie otworzą.",
    },
    "receiver-filter-broken": {
      title: "Filtr odbiorcy jest zepsuty",
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość przez błąd własnego filtra.",
      why: "Filtr sądzi na podstawie czegoś, co nie jest prawdą, i odrzuca też dobrą pocztę. Ani Ty, ani Twój dostawca nie zawiniliście; poprawić to może tylko tamtejszy administrator.",
    },
    "sender-auth-failed": {
      title: "Nie udało się sprawdzić nadawcy",
      summary: "Wiadomość nie dowodzi, że naprawdę pochodzi z[ {senderDomain}| tej domeny].",
      why: "Domena może podać, które serwery za nią wysyłają (SPF), a wiadomości mogą nosić pieczęć (DKIM); DMARC mówi, co robić, gdy ich brak. To jak list z nazwą firmy, ale bez jej pieczątki.",
    },
    "sender-domain-invalid": {
      title: "Twój własny adres nie działa",
      summary: "Serwer odbiorcy[ {server}] nie znajduje domeny nadawcy[ {sender}] lub nie może jej odpisać.",
      why: "Listu bez ważnego adresu zwrotnego się nie przyjmuje. Domena nadawcy ma literówkę, wygasła albo nie ma wpisów dla poczty.",
    },
    "spam-content": {
      title: "Uznano za spam",
      summary: "Serwer odbiorcy[ {server}] uznał tę wiadomość za spam.",
      why: "Filtry oceniają słowa, odnośniki, obrazy i załączniki i czasem się mylą. Adres jest w porządku; odrzucono tę jedną wiadomość.",
    },
    malware: {
      title: "Znaleziono wirusa",
      summary: "Serwer odbiorcy[ {server}] znalazł w wiadomości coś szkodliwego.",
      why: "Załącznik lub odnośnik jest znany jako groźny. Albo plik na Twoim komputerze jest zarażony, albo ktoś napisał w Twoim imieniu; rzadko myli się skaner.",
    },
    "attachment-blocked": {
      title: "Załącznik jest niedozwolony",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje załączników tego rodzaju.",
      why: "Programy, makra i zamknięte archiwa mogą nieść wirusy, więc wiele serwerów odrzuca je bez dalszego sprawdzania.",
    },
    "message-too-large": {
      title: "Wiadomość jest za duża",
      summary: "Wiadomość jest większa, niż przyjmuje serwer[ {server}][: najwyżej {limit}].",
      why: "Każdy serwer ma granicę. Załączniki rosną przy wysyłaniu o mniej więcej jedną trzecią: z 15 MB plików robi się 20 MB wiadomości.",
    },
    "message-malformed": {
      title: "Wiadomość ma błędną formę",
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej forma łamie reguły poczty.",
      why: "Program, który ją napisał, coś pominął lub zapisał źle, na przykład datę, nadawcę albo koniec wiersza. Przyczyną nie są Twoje słowa.",
    },
    "policy-rejected": {
      title: "Odrzucono na mocy reguły",
      summary: "Jakaś reguła strony odbiorcy[ {server}] odrzuca wiadomość; nie mówi, która.",
      why: "Każda organizacja decyduje, jaką pocztę wpuszcza. Tylko jej administrator widzi, która to była reguła, i może ją zmienić.",
    },
    "server-full": {
      title: "Serwer odbiorcy jest pełny",
      summary: "Cały serwer odbiorcy[ {server}] nie ma już miejsca; sama skrzynka[ {address}] nie musi być pełna.",
      why: "Pełny jest dysk, na którym leżą wszystkie skrzynki, albo serwerowi brakuje pamięci. To nie jedna skrzynka na listy, lecz cała poczta bez miejsca.",
    },
    "server-error": {
      title: "Serwer odbiorcy ma kłopoty",
      summary: "Serwer odbiorcy[ {server}] ma własne kłopoty i nie mógł przyjąć wiadomości.",
      why: "Jest przeciążony, naprawiany albo zawiódł jeden z jego programów. Zwykle mija to w ciągu godzin.",
    },
    "server-misconfigured": {
      title: "Serwer odbiorcy źle skonfigurowany",
      summary:
        "Serwer odbiorcy[ {server}] jest źle skonfigurowany i nie może włożyć wiadomości do skrzynki[ {address}].",
      why: "Wiadomość dotarła do właściwego domu, ale droga do skrzynki na listy jest zamknięta. Otworzyć ją może tylko tamtejszy administrator.",
    },
    "protocol-error": {
      title: "Serwery się nie zrozumiały",
      summary: "Twój system pocztowy i serwer[ {server}] nie zrozumiały się.",
      why: "Serwery mówią ustalonym językiem (SMTP). Jeden z nich powiedział coś, czego drugi się nie spodziewał; to błąd programu lub ustawień, nie Twojej wiadomości.",
    },
    unknown: {
      title: "Przyczyny nie podano",
      summary: "Wiadomość do[ {address}| odbiorcy] nie została doręczona, a raport nie mówi jasno dlaczego.",
      why: "Takie raporty nie mają ustalonego języka, a niektóre nie podają żadnej przyczyny. Wolimy to powiedzieć, niż zgadywać.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "Adres[ {address}] zawiera litery, z którymi serwer po drodze sobie nie radzi.",
      why: "Litery ze znakami i inne pisma przed @ są w poczcie jeszcze nowe. Starsze serwery znają tylko proste litery łacińskie, cyfry i kilka znaków.",
    },
    "address-moved.new-owner": {
      title: "Adres ma nowego właściciela",
      summary: "Adres[ {address}] należy teraz do kogoś innego, więc wiadomości nie oddano.",
      why: "Nazwę otrzymała inna osoba. Serwer chroni Twoją wiadomość przed obcymi oczami.",
    },
    "mailbox-disabled.inactive": {
      summary: "Skrzynka[ {address}] długo nie była używana i została wyłączona.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Przekierowanie już nie działa",
      summary: "Skrzynka[ {address}] przekazuje pocztę do innej, a ta jest nieosiągalna.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Skrzynka[ {address}] jest pełna i długo nie była używana.",
    },
    "recipient-restricted.members-only": {
      summary: "Do grupy lub listy[ {address}] mogą pisać tylko członkowie.",
    },
    "recipient-restricted.internal-only": {
      summary: "Na[ {address}| ten adres] mogą pisać tylko osoby z organizacji.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Właściciel[ {address}| tej skrzynki] lub organizacja zablokowała Twój adres[ {sender}].",
    },
    "recipient-restricted.moderated": {
      summary: "Wiadomości do[ {address}| tej grupy] zatwierdza moderator, a Twojej nie przepuszczono.",
    },
    "domain-no-mail.null-mx": {
      summary: "Domena[ {domain}] oświadcza, że nie odbiera żadnej poczty e-mail.",
    },
    "connection-failed.refused": {
      title: "Serwer odbiorcy odmówił połączenia",
      summary: "Serwer odbiorcy[ {server}] jest, ale nic na nim nie odpowiada na pocztę.",
    },
    "connection-failed.timeout": {
      title: "Serwer odbiorcy nie odpowiadał",
      summary: "Serwer odbiorcy[ {server}] nie odpowiedział na czas.",
    },
    "connection-failed.port-25-blocked": {
      title: "Poczta wychodząca jest zablokowana",
      summary: "Twój dostawca Internetu nie wypuszcza poczty z tego łącza (port 25).",
      why: "Wielu dostawców zamyka port 25, drzwi dla poczty między serwerami, by zarażone komputery nie wysyłały spamu. Programy pocztowe używają innych drzwi: 587 lub 465.",
    },
    "tls-failed.certificate": {
      summary: "Certyfikat serwera odbiorcy[ {server}] jest nieważny, więc nie było bezpiecznego połączenia.",
    },
    "tls-failed.starttls-missing": {
      summary: "Serwer[ {server}] nie oferuje szyfrowania, a jedna ze stron go wymaga.",
    },
    "credentials-rejected.second-factor": {
      title: "Potrzebne jest hasło aplikacji",
      summary: "Serwer[ {server}] nie przyjmuje Twojego zwykłego hasła z programu pocztowego.",
      why: "Twoje konto chroni drugi krok logowania, którego program pocztowy nie umie wykonać. Służą do tego hasła aplikacji: długie i tylko dla jednego programu.",
    },
    "credentials-rejected.web-login": {
      summary: "Dostawca chce, by przed wysyłaniem z programu zalogować się raz w przeglądarce.",
    },
    "domain-not-hosted.own": {
      title: "Twoja domena nie ma upoważnienia",
      summary: "Serwer[ {server}] nie wie, że ma przyjmować pocztę Twojej własnej domeny[ {domain}].",
    },
    "locally-suppressed.complained": {
      summary: "Twoja usługa wysyłkowa pominęła[ {address}| ten adres], bo zgłoszono stamtąd Twoją pocztę jako spam.",
      why: "Kto zgłasza pocztę jako spam, ten jej nie chce. Dlatego usługi przestają pisać do tej osoby.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Twoja usługa wysyłkowa pominęła[ {address}| ten adres], bo został wypisany.",
    },
    "greylisted.stuck": {
      title: "Szara lista bez końca",
      summary:
        "Serwer odbiorcy[ {server}] odsyłał Twój system przy każdej próbie[ przez {elapsed}]; tak wiadomość może nigdy nie dojść.",
      why: "Greylisting powinien otworzyć przy drugiej próbie. Ale Twój system czeka coraz dłużej: 5, 10, 20, 40, 80, 160, 320 minut, a potem około 8 godzin. Jeśli serwer odbiorcy zapomina pierwszą próbę po 4 do 6 godzinach, przerwa 8 godzin jest dłuższa niż jego pamięć i każda próba znów liczy się jako pierwsza.",
    },
    "rate-limited.reputation-throttle": {
      summary:
        "Serwer odbiorcy[ {server}] przyjmuje pocztę z Twojego serwera[ {ip}] tylko powoli, bo mu jeszcze nie ufa.",
      why: "Nowe serwery oraz te, z których przyszedł spam lub skargi, mają niski limit. Rośnie on, gdy przez jakiś czas idzie dobra poczta.",
    },
    "blocklisted.domain": {
      title: "Domena jest na liście blokad",
      summary:
        "[Lista blokad {list}|Publiczna lista blokad] wymienia domenę[ {blocked}] nadawcy, więc serwer odbiorcy[ {server}] odrzucił wiadomość.",
    },
    "blocklisted.url": {
      title: "Odnośnik jest na liście blokad",
      summary:
        "[Lista blokad {list}|Publiczna lista blokad] wymienia odnośnik w wiadomości[, {blocked},] i dlatego serwer odbiorcy[ {server}] ją odrzucił.",
      why: "Strony za odnośnikiem użyto do spamu lub szkodliwych treści, może po włamaniu. Adres odbiorcy jest w porządku.",
    },
    "blocklisted.netblock": {
      title: "Sieć dostawcy na liście blokad",
      summary:
        "[Lista blokad {list}|Publiczna lista blokad] wymienia całą sieć Twojego serwera[ {ip}], więc serwer odbiorcy[ {server}] odrzucił wiadomość.",
      why: "Niektóre listy wymieniają wszystkie serwery dostawcy, gdy zbyt wiele z nich wysyła spam. Zmienić to może tylko dostawca; to nie Twoja wina.",
    },
    "reputation-blocked.domain": {
      title: "Twoja domena ma złą opinię",
      summary: "Strona odbiorcy[ {server}] odrzuca pocztę z Twojej domeny[ {senderDomain}] z powodu jej złej opinii.",
    },
    "reputation-blocked.netblock": {
      title: "Sieć dostawcy jest zablokowana",
      summary:
        "Strona odbiorcy[ {server}] umieściła część sieci Twojego dostawcy na własnej liście blokad[ (Twój serwer: {ip})].",
      why: "Z sąsiednich serwerów tego samego dostawcy przyszedł spam i odbiorca blokuje wszystkie razem. Załatwić to może tylko Twój dostawca.",
    },
    "reverse-dns-invalid.ptr-missing": {
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo adres internetowy Twojego serwera[ {ip}] nie prowadzi do żadnej nazwy (odwrotny DNS).",
    },
    "reverse-dns-invalid.helo-invalid": {
      summary: "Serwer odbiorcy[ {server}] odmówił, bo Twój serwer[ {ip}] wita go nazwą, która nie istnieje.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Odbiorca pyta martwą listę",
      summary:
        "Serwer odbiorcy[ {server}] pyta listę blokad[, {list},] którą zamknięto[ (od {since})], i jej milczenie lub bzdury bierze za „tak”.",
    },
    "receiver-filter-broken.query-refused": {
      summary:
        "Serwer odbiorcy[ {server}] pyta listę blokad[ {list}] w sposób, którego ona odmawia, i bierze odmowę za wpis.",
      why: "Na pytania przez publiczne resolwery DNS lub na zbyt wiele pytań listy odpowiadają kodem błędu. Twojego serwera nie ma na liście; filtr źle odczytuje błąd.",
    },
    "receiver-filter-broken.licence": {
      summary: "Wygasła licencja filtra poczty na serwerze odbiorcy[ {server}].",
    },
    "sender-auth-failed.spf": {
      summary: "Domena[ {senderDomain}] nie pozwala Twojemu serwerowi[ {ip}] wysyłać w jej imieniu (SPF).",
      why: "Domena prowadzi listę serwerów, które mogą wysyłać jej pocztę, zwaną SPF. Serwera, który wysłał wiadomość, na niej nie ma albo wiadomość po drodze przekierowano.",
    },
    "sender-auth-failed.dkim": {
      summary: "Na wiadomości brak pieczęci domeny[ {senderDomain}] lub jest ona złamana (DKIM).",
      why: "DKIM to pieczęć, którą serwer wysyłający stawia na każdej wiadomości. Brakuje jej albo wiadomość po zapieczętowaniu coś zmieniło.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Domena[ {senderDomain}] prosi, by odrzucać pocztę, która nie dowodzi pochodzenia (DMARC), a ta wiadomość tego nie zrobiła.",
    },
    "message-too-large.headers": {
      title: "Nagłówek jest za duży",
      summary: "Wiersze nagłówka wiadomości, z nadawcami i odbiorcami, są większe, niż przyjmuje serwer[ {server}].",
    },
    "message-too-large.attachments-count": {
      title: "Za dużo załączników",
      summary: "Wiadomość ma więcej załączników, niż przyjmuje serwer[ {server}].",
    },
    "malware.phishing": {
      title: "Uznano za próbę oszustwa",
      summary: "Serwer odbiorcy[ {server}] uznał wiadomość za próbę kradzieży haseł lub pieniędzy.",
    },
    "spam-content.url": {
      summary: "Serwer odbiorcy[ {server}] uznał tę wiadomość za spam z powodu odnośnika w niej.",
    },
    "policy-rejected.admin-rule": {
      summary: "Administrator strony odbiorcy[ {server}] ustawił regułę, która odrzuca tę wiadomość.",
    },
    "policy-rejected.geo": {
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty z kraju lub sieci, z której pochodzi Twoja.",
    },
    "policy-rejected.ipv6": {
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje tej poczty przez IPv6, nowszy rodzaj adresów internetowych.",
    },
    "server-full.resources": {
      summary: "Serwerowi odbiorcy[ {server}] brakuje pamięci lub innych zasobów i na razie nie przyjmuje poczty.",
    },
    "server-error.maintenance": {
      summary: "Serwer odbiorcy[ {server}] jest w konserwacji i na razie nie przyjmuje poczty.",
    },
    "protocol-error.smtputf8": {
      summary: "Serwer[ {server}] nie obsługuje adresów z literami innymi niż proste łacińskie.",
    },
  },

  actions: {
    delayed: {
      title: "Spóźniona, ale nie zgubiona",
      summary:
        "Twoja wiadomość do[ {address}| odbiorcy] jeszcze nie dotarła; system pocztowy próbuje dalej[ do {until}].",
      why: "To zawiadomienie o opóźnieniu, nie o niepowodzeniu. Następne przyjdzie tylko wtedy, gdy doręczenie zawiedzie ostatecznie.",
    },
    delivered: {
      title: "Wiadomość dotarła",
      summary: "Twoją wiadomość włożono do skrzynki[ {address}].",
      why: "To potwierdzenie odbioru, o które ktoś prosił, nie niepowodzenie. Nie mówi, czy wiadomość przeczytano.",
    },
    relayed: {
      title: "Wiadomość przekazano dalej",
      summary:
        "Twoją wiadomość do[ {address}| odbiorcy] oddano następnemu serwerowi[ {server}], który nie wysyła potwierdzeń.",
      why: "Stamtąd nie przyjdzie już raport, chyba że coś pójdzie źle.",
    },
    expanded: {
      title: "Wiadomość dotarła do listy",
      summary: "Twoją wiadomość na[ {address}| ten adres] przyjęto i rozesłano do wielu osób.",
      why: "Adres oznacza listę lub grupę. Potwierdzenia od poszczególnych członków nie przychodzą.",
    },
  },

  kinds: {
    complaint: {
      title: "Ktoś zgłosił Twoją pocztę",
      summary: "Odbiorca zgłosił Twoją wiadomość jako spam lub nadużycie, a dostawca Cię o tym zawiadamia.",
      next: "Nie wysyłaj tej osobie więcej reklam ani biuletynów i sprawdź, dlaczego wiadomość nie była mile widziana.",
    },
    "auto-reply": {
      title: "Odpowiedź automatyczna",
      summary: "Twoja wiadomość dotarła; skrzynka odbiorcy odpowiedziała sama[ i podaje {returns} jako dzień powrotu].",
      next: "Nie musisz nic robić. [Jeśli to pilne, napisz do {contact}.]",
    },
    challenge: {
      title: "Potwierdź swoją wiadomość",
      summary: "System odbiorcy zatrzymał Twoją wiadomość, dopóki nie potwierdzisz, że jesteś człowiekiem.",
      next: "Jeśli to Ty ją napisałeś, postępuj według wskazówek w tej poczcie. Jeśli nie, usuń ją.",
    },
    "read-receipt": {
      title: "Potwierdzenie przeczytania",
      summary: "Program odbiorcy mówi, co stało się z Twoją wiadomością, na przykład że ją otwarto.",
      next: "Nic nie zawiodło i nie musisz nic robić.",
    },
    "list-request": {
      title: "Prośba do listy mailingowej",
      summary: "Ktoś chce się zapisać na listę mailingową lub z niej wypisać.",
      next: "Przekaż to osobom, które prowadzą listę.",
    },
    "address-change": {
      title: "Nowy adres",
      summary: "Ktoś zawiadamia, że jego adres e-mail się zmienił.",
      next: "Zanim zmienisz wpis w książce adresowej, zapytaj tę osobę.",
    },
    "not-a-report": {
      title: "To nie raport z doręczenia",
      summary: "Ta wiadomość nie mówi o doręczeniu.",
      next: "Jeśli spodziewasz się raportu, podaj nam całe zawiadomienie ze wszystkimi wierszami.",
    },
  },

  steps: {
    checkAddress: "Porównaj adres[ {address}] litera po literze z tym, który Ci podano. Najczęściej to literówka.",
    checkDomain: "Sprawdź część po znaku @[: {domain}]. Jedna zła litera prowadzi donikąd.",
    askNewAddress: "Zapytaj odbiorcę telefonicznie lub inną drogą o adres, który działa.",
    tellRecipient: "Powiedz odbiorcy telefonicznie lub inną drogą, że Twoja poczta nie dochodzi.",
    useNewAddress: "Napisz na nowy adres[ {newAddress}] i zmień go w książce adresowej.",
    askToAllow: "Poproś odbiorcę telefonicznie lub inną drogą, by wpuszczał pocztę od[ {sender}| Ciebie].",
    joinOrAsk: "Najpierw zapisz się do grupy lub listy albo poproś członka o przekazanie wiadomości.",
    shareByLink: "Umieść pliki w usłudze do udostępniania i wyślij odnośnik.",
    shrink: "Zmniejsz wiadomość[ (poniżej {limit})]: pomniejsz obrazy albo wyślij pliki po jednym.",
    split: "Rozdziel odbiorców na kilka wiadomości.",
    login:
      "W programie pocztowym otwórz ustawienia serwera poczty wychodzącej (SMTP) i włącz logowanie: port 587 lub 465, pełny adres e-mail jako nazwa użytkownika i hasło do skrzynki.",
    checkPassword: "Wpisz w programie na nowo nazwę użytkownika (pełny adres e-mail) i hasło.",
    appPassword: "Utwórz hasło aplikacji w ustawieniach konta u dostawcy i wpisz je w programie pocztowym.",
    webLogin: "Zaloguj się raz na stronie dostawcy i wykonaj, o co tam prosi.",
    ownSender: "Wybierz jako nadawcę adres, który należy do konta, na które się logujesz.",
    waitForLimit:
      "Poczekaj, aż limit się odnowi, zwykle w ciągu dnia. Do biuletynów użyj przeznaczonej do tego usługi.",
    secureAccount: "Zmień hasło i poszukaj w folderze „Wysłane” wiadomości, których nie pisałeś.",
    askProvider: "Wyślij gotową wiadomość do swojego dostawcy poczty lub administratora.",
    askAdmin: "Wyślij gotową wiadomość do administratora strony odbiorcy.",
    scan: "Sprawdź komputer aktualnym programem antywirusowym i nie wysyłaj załącznika ponownie.",
    reword: "Usuń zbędne odnośniki, skrócone adresy i załączniki i pisz prostymi zdaniami.",
    removeLink: "Usuń z wiadomości odnośnik[ {blocked}].",
    otherProgram: "Wyślij wiadomość z innego programu lub ze strony dostawcy.",
    asciiAddress: "Poproś odbiorcę o adres z prostych liter łacińskich i cyfr.",
    reviewSuppression:
      "Znajdź adres[ {address}] na liście pomijanych w usłudze wysyłkowej, przeczytaj, dlaczego tam jest, i usuń go tylko wtedy, gdy wiesz, że działa.",
    respectWish: "Nie pisz więcej do tej osoby, dopóki o to nie poprosi.",
    nothing: "Nie musisz nic robić: system pocztowy sam spróbuje jeszcze raz.",
    writeAgain: "Wyślij wiadomość jeszcze raz.",
    pasteAll: "Podaj nam całe zawiadomienie z technicznymi wierszami na końcu. Często tam jest przyczyna.",

    stopCause:
      "Znajdź w dzienniku poczty konto lub stronę, która wysyła spam, i zatrzymaj ją. Inaczej serwer wkrótce znów będzie zablokowany.",
    delist: "Potem poproś o skreślenie[ {blocked}| serwera] z[ {list}| listy].",
    askReceiver: "Potem napisz do strony odbiorcy[ {provider}] przez jej własny formularz[. Potrzebne są: {needs}].",
    useSmarthost: "Niech ta maszyna doręcza przez serwer wychodzący dostawcy zamiast bezpośrednio.",
    setPtr:
      "Poproś właściciela adresu internetowego[ {ip}] o nazwę odwrotną, która prowadzi z powrotem do tego samego adresu.",
    fixHelo: "Ustaw jako nazwę powitalną serwera pełną nazwę, która istnieje w DNS.",
    fixSpf: "Dodaj serwer[ {ip}] do wpisu SPF domeny[ {senderDomain}].",
    fixDkim: "Włącz podpis DKIM dla domeny[ {senderDomain}] i sprawdź, czy klucz publiczny w DNS jest właściwy.",
    fixDmarc: "Spraw, by SPF lub DKIM używały tej samej domeny co pole nadawcy; to porównuje DMARC.",
    fixSenderDomain:
      "Zadbaj, by domena[ {senderDomain}] istniała i miała wpis dla poczty (MX), żeby można było odpisać.",
    slowDown: "Niech system wysyła do tego odbiorcy wolniej i mniejszą liczbą połączeń.",
    allowRelay:
      "Skonfiguruj przekaźnik[ {server}], by przyjmował pocztę z Twojego serwera, po zalogowaniu lub według adresu internetowego.",
    checkResolver: "Jeśli tak zawodzi poczta do wielu domen, sprawdź resolwer DNS własnego serwera.",
    checkOutbound: "Jeśli tak zawodzi poczta do wielu serwerów, sprawdź, czy port 25 jest otwarty na zewnątrz.",
    retrySettings:
      "Niech Twój serwer ponawia próby co najmniej co 2 godziny i zawsze z tego samego adresu internetowego.",
    grantSendAs: "Daj kontu prawo wysyłania z adresu[ {sender}].",
    release: "Odblokuj konto, gdy hasło zostało zmienione i spam już nie wychodzi.",
    checkTls: "Sprawdź na własnym serwerze ustawienia szyfrowania dla tego odbiorcy.",
    breakLoop: "Poszukaj przekierowań, które odsyłają pocztę w kółko, i usuń jedno z nich.",
    fixSoftware: "Sprawdź program, który napisał lub wysłał wiadomość; jego producent może poprawić formę.",
    updateSoftware: "Obejrzyj rozmowę w dzienniku poczty i zaktualizuj oprogramowanie.",

    makeRoom: "Usuń stare wiadomości i opróżnij kosz albo dokup miejsce.",
    reopen: "Zaloguj się u dostawcy lub zapytaj tam, by ponownie otwarto skrzynkę.",
    allowSender: "Dodaj adres[ {sender}] do listy dozwolonych nadawców.",
    fixForwarding: "Popraw przekierowanie skrzynki[ {address}] albo je wyłącz.",
    askOwnAdmin: "Poproś swojego administratora o sprawdzenie; raport nadawcy w tym pomoże.",

    authorizeDomain:
      "Upoważnij serwer[ {server}] do obsługi poczty domeny[ {domain}]: dodaj ją do domen, które przyjmuje jako własne.",
    relayOnward: "Jeśli serwer ma przekazywać pocztę innemu, skonfiguruj go jako przekaźnik dla domeny[ {domain}].",
    correctMx: "Jeśli dla domeny[ {domain}] właściwy jest inny serwer, zmień jej wpis MX na ten serwer.",
    fixDns: "Popraw wpisy DNS domeny[ {domain}]: wpis MX musi wskazywać serwer, który istnieje i ma adres.",
    fixNameServers: "Zadbaj, by odpowiadały wszystkie serwery nazw domeny[ {domain}].",
    openServer: "Zadbaj, by serwer poczty[ {server}] działał, a zapora wpuszczała port 25.",
    fixCertificate: "Odnów certyfikat serwera[ {server}] i sprawdź, co domena ogłasza o szyfrowaniu (MTA-STS, TLSA).",
    freeDisk: "Zrób miejsce na dysku serwera[ {server}] albo daj mu więcej zasobów.",
    repairServer: "Zajrzyj do dziennika serwera[ {server}] z czasu raportu i usuń usterkę.",
    fixDelivery: "Sprawdź, jak serwer[ {server}] doręcza do skrzynki[ {address}]: przekierowania, filtry, uprawnienia.",
    fixGreylisting:
      "Niech szara lista pamięta pierwszą próbę co najmniej 36 godzin i traktuje tak samo wszystkie serwery jednej sieci.",
    removeDeadList:
      "Usuń listę[ {list}] z konfiguracji serwera. Już nie istnieje[ (od {since})], więc jej odpowiedzi nic nie znaczą.",
    fixListQuery: "Pytaj listę[ {list}] przez własny resolwer DNS. Odpowiedzi z 127.255.255.0/24 to błędy, nie wpisy.",
    renewLicence: "Odnów licencję filtra poczty albo go wyłącz.",
    checkFilter:
      "Sprawdź, dlaczego filtr odrzucił serwer[ {ip}]: odpowiedź nie wymienia żadnej listy ani winy. Dopuść go albo popraw filtr.",
    adjustRule: "Znajdź regułę, która odrzuciła wiadomość, i dopuść nadawcę[ {sender}], jeśli ma przechodzić.",

    command: "Aby sprawdzić: [{command}|narzędzia Twojego DNS i serwera.]",
    technical: "Dane techniczne: [{technical}|żadnych nie podano.]",
  },

  retry: {
    automatic: "Nie wysyłaj jej ponownie: system pocztowy sam próbuje dalej[ do {until}].",
    no: "Nie wysyłaj nic więcej na ten adres; znów by wróciło.",
    corrected: "Wyślij ją ponownie, gdy będziesz mieć właściwy adres.",
    room: "Wyślij ją ponownie, gdy odbiorca zrobi miejsce.",
    later: "Wyślij ją ponownie później[, najwcześniej za {wait}].",
    hours: "Wyślij ją ponownie za kilka godzin.",
    fixed: "Wyślij ją ponownie, gdy zostanie to naprawione; wcześniej znów by ją odrzucono.",
    changed: "Wyślij ją ponownie po zmianie.",
    once: "Możesz wysłać ją jeszcze raz za kilka godzin. Jeśli znów wróci, trzeba najpierw znaleźć przyczynę.",
    done: "Nie wysyłaj jej ponownie: dotarła.",
  },

  listOwner: {
    suppress: "Usuń adres[ {address}] z listy. Dodaj go znowu tylko wtedy, gdy właściciel potwierdzi, że działa.",
    quarantine: "Wstrzymaj adres[ {address}] na tydzień. Jeśli potem znów zawiedzie, usuń go z listy.",
    none: "Zachowaj adres[ {address}] na liście i nie licz mu tego jako błędu.",
    full: "Na razie zachowaj adres[ {address}]. Wstrzymaj go, jeśli w ciągu co najmniej dwóch tygodni trzy razy będzie pełny.",
    release: "Adres[ {address}] działa: zakończ wstrzymanie i zapomnij o dawnych niepowodzeniach.",
    wish: "Nie trzymaj adresu[ {address}] na liście, dopóki właściciel nie poprosi o pocztę.",
  },

  parties: {
    sender: "Ty",
    "sender-admin": "Twój dostawca poczty lub administrator",
    recipient: "Odbiorca",
    "recipient-admin": "Administrator poczty odbiorcy",
    "third-party": "Ktoś inny",
    nobody: "Nikt",
    unknown: "Nie wiadomo",
  },

  ticket: {
    toProvider: "Twój dostawca poczty lub hostingu (pomoc techniczna)",
    toAdmin: "Administrator serwera poczty odbiorcy",
    toRecipient: "[{address}, telefonicznie|Telefonicznie] lub inną drogą, bo poczta nie dochodzi",
    subjectBlocked: "Prośba o skreślenie naszego serwera[ {blocked}] z listy blokad[: {list}]",
    subjectProvider: "Poczta[ do {domain}] jest odrzucana: ",
    subjectAdmin: "Poczta[ do {domain}] jest odrzucana przez Państwa serwer: ",
    subjectRecipient: "Moja poczta[ do {address}] nie dochodzi",
    hello: "Dzień dobry,",
    introProvider:
      "moja wiadomość została odrzucona. Jak wynika z raportu, można to naprawić po Państwa stronie. Wszystko, co wiem, jest poniżej.",
    introAdmin:
      "poczta do Państwa użytkowników jest odrzucana. Jak wynika z raportu, można to naprawić po Państwa stronie. Wszystkie znane dane są poniżej.",
    introRecipient:
      "próbuję napisać e-mail, ale moja wiadomość wróciła. Może uda się pomóc samodzielnie albo z osobą, która opiekuje się pocztą.",
    happened: "Co się stało:",
    asks: "O co proszę:",
    facts: "Dane:",
    answer: "Odpowiedź serwera, słowo w słowo:",
    report: "Kopia raportu (dane prywatne zastąpiono):",
    thanks: "Dziękuję za pomoc.",
    factIp: "Zablokowany adres internetowy",
    factBlocked: "Wymienione przez listę",
    factList: "Lista blokad",
    factDelist: "Strona do skreślenia",
    factServer: "Odrzucił",
    factReporter: "Zgłosił",
    factRecipient: "Odbiorca",
    factSender: "Nadawca",
    factDomain: "Domena odbiorcy",
    factCode: "Kody",
    factReference: "Numer sprawy",
    factTime: "Czas",
    factMessageId: "Message-ID",
    needIp: "adres internetowy serwera",
    needDomain: "domena",
    needError: "komunikat o błędzie",
    needContact: "imię, nazwisko i adres e-mail",
    needPhone: "numer telefonu",
    needCompany: "firma",
    needVolume: "ilość poczty",
    needReason: "dlaczego odblokować",
    needHeaders: "wiadomość ze wszystkimi nagłówkami",
    needWebsite: "strona internetowa",
  },
};

export default polish;
