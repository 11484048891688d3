import type { AdvicePack } from "./pack.js";

/**
 * Polish. The forms of `waits` are in the accusative ("za minutę"). Steps for others than the sender say "proszę", for they
 * also stand in letters to them.
 */
const polish: AdvicePack = {
  tag: "pl",
  name: "Polski",
  direction: "ltr",
  plural: "polish",
  decimal: ",",
  date: "{day}.{month}.{year} {hour}:{minute} (UTC{offset})",
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
      summary: "Serwer odbiorcy[ {server}] odpowiada, że skrzynka[ {address}] nie istnieje.",
      why: "W adresie może być literówka albo odbiorca odszedł z firmy lub zmienił dostawcę poczty. To jak list wysłany do domu, którego już nie ma.",
    },
    "address-invalid": {
      title: "Ten adres nie może być poprawny",
      summary: "Adres[ {address}] nie jest zapisany tak, jak zapisuje się adresy e-mail.",
      why: "Brakuje jakiegoś znaku, jest podwojony albo stoi nie na miejscu: spacja, przecinek zamiast kropki, brak @. Żaden listonosz nie odczyta takiego adresu, więc wiadomość w ogóle nie wyruszyła w drogę.",
    },
    "address-moved": {
      title: "Odbiorca zmienił adres",
      summary: "Skrzynki[ {address}] już tutaj nie ma[; nowy adres właściciela to {newAddress}].",
      why: "Właściciel ma inny adres, tak jak ludzie zmieniają mieszkania. Ten serwer nie przekazuje poczty na nowy adres.",
    },
    "mailbox-disabled": {
      title: "Ta skrzynka jest zamknięta",
      summary: "Skrzynka[ {address}] istnieje, ale jest wyłączona i nie przyjmuje poczty.",
      why: "Dostawcy zamykają skrzynki, z których nikt nie korzysta, za które nikt nie płaci albo które zostały zablokowane. Właściciel lub dostawca może mieć możliwość ponownego jej otwarcia.",
    },
    "mailbox-full": {
      title: "Skrzynka jest pełna",
      summary: "W skrzynce[ {address}] nie ma już miejsca na tę wiadomość.",
      why: "Każda skrzynka ma ograniczoną pojemność, jak skrzynka na listy, której nikt nie opróżnia. Dopóki właściciel nie zrobi miejsca, nic więcej się nie zmieści.",
    },
    "mailbox-unavailable": {
      title: "Skrzynka jest niedostępna",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty do skrzynki[ {address}] i nie mówi dlaczego.",
      why: "Adres może nie istnieć, może być zamknięty albo jakaś reguła nie przepuszcza Twojej poczty. Ze słów serwera nie da się tego rozstrzygnąć.",
    },
    "recipient-restricted": {
      title: "Na ten adres nie wolno pisać",
      summary: "Adres[ {address}] działa, ale nie przyjmuje od Ciebie poczty.",
      why: "Niektóre skrzynki i grupy przyjmują pocztę tylko od wybranych osób. Wiadomość zatrzymała reguła odbiorcy albo jego organizacji; zmienić ją można tylko tam.",
    },
    "recipient-rate-limited": {
      title: "Za dużo poczty do tego odbiorcy",
      summary: "Do skrzynki[ {address}] przychodzi teraz więcej poczty, niż może ona przyjąć naraz.",
      why: "Gdy do jednej skrzynki trafia jednocześnie bardzo dużo wiadomości, serwer je przyhamowuje. Być może nie ma to z Tobą nic wspólnego. Samo minie.",
    },
    "domain-not-found": {
      title: "Taka domena nie istnieje",
      summary: "Domeny[ {domain}], czyli nazwy po znaku @, nie ma w internecie.",
      why: "Książka adresowa internetu (DNS) nie zna takiej nazwy. Najczęściej to literówka; czasem właściciel nie przedłużył nazwy.",
    },
    "domain-no-mail": {
      title: "Ta domena nie przyjmuje poczty",
      summary: "Domena[ {domain}] istnieje, ale nie odbiera poczty e-mail.",
      why: "Może służyć tylko stronie internetowej. To jak dom bez skrzynki na listy: listonosz go znajdzie, ale nie ma gdzie zostawić listu.",
    },
    "dns-temporary": {
      title: "Książka adresowa nie odpowiedziała",
      summary:
        "Serwery nazw, które wiedzą, dokąd dostarczać pocztę dla[ domeny {domain}| tej domeny], nie odpowiedziały.",
      why: "Książka adresowa internetu (DNS) mówi listonoszowi, dokąd ma iść. Brak odpowiedzi nie znaczy, że domena zniknęła: chwilowo nie działają serwery nazw odbiorcy albo wyszukiwanie u Twojego dostawcy.",
    },
    "dns-misconfigured": {
      title: "Domena prowadzi donikąd",
      summary: "Domena[ {domain}] wskazuje serwer poczty, do którego pod tą nazwą nie da się dotrzeć.",
      why: "Wpisy domeny w DNS, książce adresowej internetu, są błędne. Listonosz ma adres, ale pod tym adresem nie ma domu. Poprawić to mogą tylko ci, którzy opiekują się domeną.",
    },
    "connection-failed": {
      title: "Serwer odbiorcy był nieosiągalny",
      summary:
        "System pocztowy nadawcy nie mógł połączyć się z serwerem odbiorcy[ {server}] albo połączenie się urwało.",
      why: "Serwer może być wyłączony, przeciążony albo odcięty od internetu. To jak pukanie do drzwi, których nikt nie otwiera.",
    },
    "tls-failed": {
      title: "Bezpieczne połączenie się nie udało",
      summary: "Połączenia z serwerem odbiorcy[ {server}] nie dało się zaszyfrować, a jedna ze stron tego wymaga.",
      why: "Serwery mogą wymagać, by poczta podróżowała zaszyfrowana (TLS), jak list w zalakowanej kopercie. Jeśli certyfikat wygasł albo ustawienia do siebie nie pasują, wolą nie doręczyć jej wcale.",
    },
    "mail-loop": {
      title: "Wiadomość krążyła w kółko",
      summary: "Wiadomość do[ {address}| tego odbiorcy] serwery przekazywały sobie nawzajem, aż ją zatrzymano.",
      why: "Zwykle dwa przekierowania wysyłają pocztę do siebie nawzajem albo serwer uważa, że odpowiada za nią inny. Serwery liczą przystanki po drodze i przerywają taką wędrówkę.",
    },
    "routing-failed": {
      title: "Serwer nie zna drogi",
      summary: "Serwer[ {server}] nie wie, dokąd przekazać pocztę dla[ adresu {address}| tego adresu].",
      why: "Domena nie jest tam (już) skonfigurowana albo w adresie jest literówka. To jak urząd pocztowy, w którym nikt nie obsługuje tej ulicy.",
    },
    "delivery-expired": {
      title: "Zaprzestano prób doręczenia",
      summary: "System pocztowy nadawcy długo próbował doręczyć wiadomość do[ {address}| tego odbiorcy] i zrezygnował.",
      why: "Wiadomość, której nie da się doręczyć, wysyła się ponownie przez kilka dni, a potem zwraca. Przyczynę podaje ostatnia odpowiedź strony odbierającej.",
    },
    "auth-required": {
      title: "Serwer wymaga zalogowania",
      summary: "Serwer poczty wychodzącej[ {server}] odrzucił wiadomość[ (port {port})], bo nadawca się nie zalogował.",
      why: "Serwer poczty wychodzącej przyjmuje pocztę do innych domen tylko od osób zalogowanych. Inaczej każdy mógłby wysyłać pocztę w jego imieniu. To pierwszy z trzech przypadków odmowy „relaying denied”.[ O tym tu decyduje: poczta idzie do {domain}, a serwer mówi „{words}”.]",
    },
    "credentials-rejected": {
      title: "Logowanie się nie powiodło",
      summary: "Serwer[ {server}] nie przyjął nazwy użytkownika lub hasła.",
      why: "Hasło może być nieaktualne albo błędnie wpisane, a może serwer oczekuje innego sposobu logowania. Dopóki logowanie nie zadziała, nic nie zostanie wysłane.",
    },
    "domain-not-hosted": {
      title: "Serwer nie obsługuje tej domeny",
      summary:
        "Serwer[ {server}] jest wskazany jako poczta domeny[ {domain}], ale nie wie, że ma przyjmować jej pocztę.",
      why: "Wpisy domeny prowadzą do tego serwera, ale domena nie jest na nim skonfigurowana. Dlatego uznaje wiadomość za przeznaczoną dla kogoś obcego i odmawia: to drugi przypadek odmowy „relaying denied”. To nie jest błąd nadawcy.",
    },
    "relay-denied": {
      title: "Serwer odmówił przekazania wiadomości",
      summary: "Serwer[ {server}] odmówił przekazania poczty[ z serwera {reporter}] dla[ domeny {domain}| tej domeny].",
      why: "Serwer przyjmuje wiadomość tylko wtedy, gdy nadawca się zalogował, gdy sam jest jej celem albo gdy ma za zadanie przekazywać pocztę dalej. Tu nie zaszedł żaden z tych trzech przypadków, a z jego słów nie wynika, o który chodziło.",
    },
    "sender-not-permitted": {
      title: "Nie możesz używać tego nadawcy",
      summary: "Serwer nie pozwala wysyłać z adresu[ {sender}| podanego w polu „Od”].",
      why: "Z danego konta można wysyłać tylko pod adresami, które do niego należą. Dzięki temu nikt nie napisze na kopercie cudzego nazwiska.",
    },
    "sending-limit": {
      title: "Limit wysyłania jest wyczerpany",
      summary: "Z Twojego konta pocztowego lub domeny wysłano już tyle, ile na razie wolno[ (limit: {limit})].",
      why: "Dostawcy ograniczają, ile można wysłać z jednego konta w ciągu godziny lub dnia. Odbiorca nie ma z tym nic wspólnego. Limit odnowi się sam.",
    },
    "sender-suspended": {
      title: "Twoje konto nie może wysyłać",
      summary: "Konto pocztowe nadawcy[ {sender}] albo jego organizacja ma zablokowane wysyłanie.",
      why: "Dostawcy robią tak, gdy z konta wychodzi spam; często oznacza to, że ktoś obcy zna hasło. Z adresem odbiorcy wszystko jest w porządku.",
    },
    "locally-suppressed": {
      title: "Usługa wysyłkowa pominęła ten adres",
      summary:
        "Usługa wysyłkowa nie próbowała doręczyć wiadomości, bo adres[ {address}| odbiorcy] jest na jej własnej liście pomijanych.",
      why: "Usługa zapamiętuje adresy, na które wcześniej nie udało się doręczyć poczty albo których właściciele jej nie chcieli. O samej skrzynce nie mówi to nic nowego.",
    },
    greylisted: {
      title: "Proszą, by wrócić później",
      summary:
        "Serwer odbiorcy[ {server}] celowo odsyła za pierwszym razem i prosi system pocztowy nadawcy, by wrócił[ za {wait}| później].",
      why: "Nazywa się to szarą listą (greylisting). Prawdziwe systemy pocztowe same próbują ponownie, a programy rozsyłające spam na ogół nie. To jak portier, który otwiera po drugim dzwonku: wiadomość zwykle dociera w ciągu godziny.",
    },
    "rate-limited": {
      title: "Poczta napływa za szybko",
      summary:
        "Serwer odbiorcy[ {server}] na razie nie przyjmuje więcej wiadomości z tego systemu pocztowego[ (kolejna próba za {wait})].",
      why: "System pocztowy nadawcy wysyła więcej wiadomości albo otwiera więcej połączeń, niż ten serwer dopuszcza naraz. Tak chroni się on przed zalaniem pocztą.",
    },
    "too-many-recipients": {
      title: "Za dużo odbiorców naraz",
      summary: "W wiadomości podano więcej odbiorców, niż serwer[ {server}] przyjmuje za jednym razem.",
      why: "Serwery ograniczają liczbę odbiorców jednej wiadomości, bo w ten sposób rozsyła się spam.",
    },
    blocklisted: {
      title: "Twój serwer jest na czarnej liście",
      summary:
        "Serwer, z którego wysłano wiadomość[ ({ip})], jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] ją odrzucił.",
      why: "Takie listy (DNS blacklist) wymieniają serwery, z których przychodził spam. Wystarczy jedno przejęte konto, by ucierpieli wszyscy, którzy wysyłają przez ten serwer. Dostawca poczty musi usunąć przyczynę i postarać się o skreślenie serwera z listy.",
    },
    "reputation-blocked": {
      title: "Twój serwer nie budzi zaufania",
      summary: "Strona odbierająca[ {server}] odrzuca pocztę z serwera nadawcy[ {ip}], ponieważ ma on złą reputację.",
      why: "Duzi odbiorcy sami zapisują, jak zachowuje się każdy serwer. Reputację psują spam i skargi, czasem z winy innych klientów tego samego dostawcy. Twój adres i odbiorca nie są tu problemem.",
    },
    "direct-mail-blocked": {
      title: "Stąd nie można wysyłać wprost",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty wprost z tego łącza[ ({ip})].",
      why: "Ten adres IP należy do puli dla domów, biur lub wynajmowanych maszyn, które nie mają same doręczać poczty. Poczta stamtąd powinna iść przez serwer poczty wychodzącej dostawcy.",
    },
    "reverse-dns-invalid": {
      title: "Nazwa serwera się nie zgadza",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo serwer pocztowy nadawcy[ {ip}] nie ma nazwy albo się ona nie zgadza.",
      why: "Każdy serwer poczty powinien mieć nazwę, która prowadzi do jego numeru, i numer, który prowadzi z powrotem do nazwy (odwrotny DNS). To jak dowód osobisty: bez niego drzwi pozostają zamknięte.",
    },
    "receiver-filter-broken": {
      title: "Filtr odbiorcy jest zepsuty",
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość przez błąd we własnym filtrze.",
      why: "Filtr ocenia według czegoś, co się nie zgadza, więc odrzuca też dobrą pocztę. Ani Ty, ani Twój dostawca nie macie w tym winy; poprawić to może tylko administrator po tamtej stronie.",
    },
    "sender-auth-failed": {
      title: "Nie udało się sprawdzić nadawcy",
      summary: "Z wiadomości nie wynika, że naprawdę pochodzi z domeny[ {senderDomain}|, którą podaje].",
      why: "Domena może wskazać, które serwery mogą wysyłać w jej imieniu (SPF), a wiadomości mogą nosić pieczęć (DKIM); DMARC mówi, co zrobić, gdy brakuje obu. To jak list na firmowym papierze, ale bez firmowej pieczątki.",
    },
    "sender-domain-invalid": {
      title: "Twój własny adres nie działa",
      summary:
        "Serwer odbiorcy[ {server}] nie znajduje domeny nadawcy[ {sender}] albo nie może wysłać do niej odpowiedzi.",
      why: "List bez prawidłowego adresu zwrotnego nie zostanie przyjęty. W domenie nadawcy jest literówka, domena wygasła albo nie ma wpisów dla poczty.",
    },
    "spam-content": {
      title: "Wiadomość uznano za spam",
      summary: "Serwer odbiorcy[ {server}] uważa tę wiadomość za spam.",
      why: "Filtry oceniają słowa, odnośniki, obrazy i załączniki i czasem się mylą. Z adresem wszystko jest w porządku; odrzucono tylko tę wiadomość.",
    },
    malware: {
      title: "W wiadomości znaleziono wirusa",
      summary: "Serwer odbiorcy[ {server}] znalazł w wiadomości coś szkodliwego.",
      why: "Załącznik lub odnośnik jest znany jako niebezpieczny. Albo plik na Twoim komputerze jest zainfekowany, albo ktoś wysłał wiadomość w Twoim imieniu; rzadko myli się sam skaner.",
    },
    "attachment-blocked": {
      title: "Ten załącznik jest niedozwolony",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje załączników tego rodzaju.",
      why: "Programy, makra i archiwa z hasłem mogą zawierać wirusy, więc wiele serwerów odrzuca je bez zaglądania do środka.",
    },
    "message-too-large": {
      title: "Wiadomość jest za duża",
      summary: "Wiadomość jest większa, niż przyjmuje serwer[ {server}][: limit to {limit}].",
      why: "Każdy serwer ma limit. Załączniki wysyłane pocztą rosną o mniej więcej jedną trzecią, więc z 15 MB plików robi się 20 MB wiadomości.",
    },
    "message-malformed": {
      title: "Wiadomość ma błędną postać",
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
      why: "Program, który utworzył wiadomość, coś pominął lub zapisał źle, na przykład datę, nadawcę albo koniec wiersza. Napisane w niej słowa nie są przyczyną.",
    },
    "policy-rejected": {
      title: "Odrzucono zgodnie z regułą",
      summary: "Wiadomość odrzuciła jedna z reguł strony odbierającej[ {server}]; z odpowiedzi nie wynika która.",
      why: "Każda organizacja sama decyduje, jaką pocztę wpuszcza. Tylko jej administrator widzi, która reguła zadziałała, i może ją zmienić.",
    },
    "server-full": {
      title: "Na serwerze odbiorcy brakuje miejsca",
      summary:
        "Miejsca zabrakło na całym serwerze odbiorcy[ {server}]; sama skrzynka[ {address}] wcale nie musi być pełna.",
      why: "Dysk, na którym leżą wszystkie skrzynki, jest pełny albo serwerowi brakuje pamięci. Pełna jest nie jedna skrzynka na listy, lecz cały urząd pocztowy.",
    },
    "server-error": {
      title: "Serwer odbiorcy ma kłopoty",
      summary: "Serwer odbiorcy[ {server}] ma własne kłopoty i nie mógł przyjąć wiadomości.",
      why: "Jest przeciążony, naprawiany albo zawiódł któryś z jego programów. Takie kłopoty zwykle mijają w ciągu kilku godzin.",
    },
    "server-misconfigured": {
      title: "Serwer odbiorcy jest źle skonfigurowany",
      summary:
        "Serwer odbiorcy[ {server}] jest źle skonfigurowany i nie może włożyć wiadomości do skrzynki[ {address}].",
      why: "Wiadomość dotarła do właściwego domu, ale droga do skrzynki w środku jest zablokowana. Odblokować ją może tylko administrator po tamtej stronie.",
    },
    "protocol-error": {
      title: "Serwery się nie zrozumiały",
      summary: "System pocztowy nadawcy i serwer[ {server}] nie zrozumiały się nawzajem.",
      why: "Serwery rozmawiają ściśle ustalonym językiem (SMTP). Jeden z nich powiedział coś, czego drugi się nie spodziewał; to błąd w programie lub jego ustawieniach, a nie w wiadomości.",
    },
    unknown: {
      title: "Przyczyny nie podano",
      summary: "Wiadomość do[ {address}| odbiorcy] nie została doręczona, a z raportu nie wynika jasno dlaczego.",
      why: "Takie raporty nie mają ustalonego języka, a niektóre w ogóle nie podają przyczyny. Wolimy to powiedzieć, niż zgadywać.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "Adres[ {address}] zawiera litery, z którymi nie radzi sobie któryś serwer po drodze.",
      why: "Polskie litery i inne pisma przed znakiem @ są w poczcie wciąż nowością. Starsze serwery znają tylko litery bez ogonków i kresek, cyfry i kilka znaków.",
    },
    "address-invalid.ambiguous": {
      title: "Ten adres nie może być poprawny",
      summary: "Adres[ {address}] nie jest zapisany tak, jak zapisuje się adresy e-mail.",
      why: "Brakuje jakiegoś znaku, jest podwojony albo stoi nie na miejscu: spacja, przecinek zamiast kropki, brak @. Żaden listonosz nie odczyta takiego adresu, więc wiadomość w ogóle nie wyruszyła w drogę.",
    },
    "address-moved.new-owner": {
      title: "Adres ma nowego właściciela",
      summary: "Adres[ {address}] należy teraz do kogoś innego, dlatego wiadomości nie przekazano.",
      why: "Tę nazwę dostała inna osoba. Serwer chroni wiadomość przed oczami kogoś obcego.",
    },
    "mailbox-disabled.suspended": {
      summary: "Skrzynka[ {address}] istnieje, ale jest wyłączona i nie przyjmuje poczty.",
      why: "Dostawcy zamykają skrzynki, z których nikt nie korzysta, za które nikt nie płaci albo które zostały zablokowane. Właściciel lub dostawca może mieć możliwość ponownego jej otwarcia.",
    },
    "mailbox-disabled.inactive": {
      summary: "Skrzynka[ {address}] od dawna nie była używana i została wyłączona.",
    },
    "mailbox-disabled.archived": {
      summary: "Skrzynka[ {address}] istnieje, ale jest wyłączona i nie przyjmuje poczty.",
      why: "Dostawcy zamykają skrzynki, z których nikt nie korzysta, za które nikt nie płaci albo które zostały zablokowane. Właściciel lub dostawca może mieć możliwość ponownego jej otwarcia.",
    },
    "mailbox-disabled.unpaid": {
      summary: "Skrzynka[ {address}] istnieje, ale jest wyłączona i nie przyjmuje poczty.",
      why: "Dostawcy zamykają skrzynki, z których nikt nie korzysta, za które nikt nie płaci albo które zostały zablokowane. Właściciel lub dostawca może mieć możliwość ponownego jej otwarcia.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Przekierowanie już nie działa",
      summary: "Skrzynka[ {address}] przekazuje pocztę do innej, a tamta jest nieosiągalna.",
      why: "Dostawcy zamykają skrzynki, z których nikt nie korzysta, za które nikt nie płaci albo które zostały zablokowane. Właściciel lub dostawca może mieć możliwość ponownego jej otwarcia.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Skrzynka[ {address}] jest pełna i od dawna nikt z niej nie korzysta.",
      why: "Każda skrzynka ma ograniczoną pojemność, jak skrzynka na listy, której nikt nie opróżnia. Dopóki właściciel nie zrobi miejsca, nic więcej się nie zmieści.",
    },
    "recipient-restricted.allow-list": {
      summary: "Adres[ {address}] działa, ale nie przyjmuje od Ciebie poczty.",
    },
    "recipient-restricted.members-only": {
      summary: "Do grupy lub listy[ {address}] mogą pisać tylko jej członkowie.",
      why: "Niektóre skrzynki i grupy przyjmują pocztę tylko od wybranych osób. Wiadomość zatrzymała reguła odbiorcy albo jego organizacji; zmienić ją można tylko tam.",
    },
    "recipient-restricted.internal-only": {
      summary: "Na[ adres {address}| ten adres] mogą pisać tylko osoby z tej organizacji.",
      why: "Niektóre skrzynki i grupy przyjmują pocztę tylko od wybranych osób. Wiadomość zatrzymała reguła odbiorcy albo jego organizacji; zmienić ją można tylko tam.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Właściciel[ skrzynki {address}| tej skrzynki] lub jego organizacja blokuje Twój adres[ {sender}].",
      why: "Niektóre skrzynki i grupy przyjmują pocztę tylko od wybranych osób. Wiadomość zatrzymała reguła odbiorcy albo jego organizacji; zmienić ją można tylko tam.",
    },
    "recipient-restricted.moderated": {
      summary: "Wiadomości na[ adres {address}| adres tej grupy] zatwierdza moderator, a tej jednej nie przepuścił.",
      why: "Niektóre skrzynki i grupy przyjmują pocztę tylko od wybranych osób. Wiadomość zatrzymała reguła odbiorcy albo jego organizacji; zmienić ją można tylko tam.",
    },
    "recipient-restricted.group-rule": {
      summary: "Adres[ {address}] działa, ale nie przyjmuje od Ciebie poczty.",
      why: "Niektóre skrzynki i grupy przyjmują pocztę tylko od wybranych osób. Wiadomość zatrzymała reguła odbiorcy albo jego organizacji; zmienić ją można tylko tam.",
    },
    "domain-no-mail.null-mx": {
      summary: "Domena[ {domain}] ogłasza, że w ogóle nie odbiera poczty e-mail.",
    },
    "domain-no-mail.no-mx": {
      summary: "Domena[ {domain}] istnieje, ale nie odbiera poczty e-mail.",
      why: "Może służyć tylko stronie internetowej. To jak dom bez skrzynki na listy: listonosz go znajdzie, ale nie ma gdzie zostawić listu.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "Domena[ {domain}] wskazuje serwer poczty, do którego pod tą nazwą nie da się dotrzeć.",
    },
    "dns-misconfigured.mx-cname": {
      summary: "Domena[ {domain}] wskazuje serwer poczty, do którego pod tą nazwą nie da się dotrzeć.",
    },
    "dns-misconfigured.mx-private": {
      summary: "Domena[ {domain}] wskazuje serwer poczty, do którego pod tą nazwą nie da się dotrzeć.",
      why: "Wpisy domeny w DNS, książce adresowej internetu, są błędne. Listonosz ma adres, ale pod tym adresem nie ma domu. Poprawić to mogą tylko ci, którzy opiekują się domeną.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Domena[ {domain}] wskazuje serwer poczty, do którego pod tą nazwą nie da się dotrzeć.",
      why: "Wpisy domeny w DNS, książce adresowej internetu, są błędne. Listonosz ma adres, ale pod tym adresem nie ma domu. Poprawić to mogą tylko ci, którzy opiekują się domeną.",
    },
    "dns-misconfigured.dnssec": {
      summary: "Domena[ {domain}] wskazuje serwer poczty, do którego pod tą nazwą nie da się dotrzeć.",
      why: "Wpisy domeny w DNS, książce adresowej internetu, są błędne. Listonosz ma adres, ale pod tym adresem nie ma domu. Poprawić to mogą tylko ci, którzy opiekują się domeną.",
    },
    "dns-misconfigured.lame": {
      summary: "Domena[ {domain}] wskazuje serwer poczty, do którego pod tą nazwą nie da się dotrzeć.",
    },
    "connection-failed.refused": {
      title: "Serwer odbiorcy odmówił połączenia",
      summary: "Serwer odbiorcy[ {server}] jest na miejscu, ale nic na nim nie odpowiada na pocztę.",
      why: "Serwer może być wyłączony, przeciążony albo odcięty od internetu. To jak pukanie do drzwi, których nikt nie otwiera.",
    },
    "connection-failed.timeout": {
      title: "Serwer odbiorcy nie odpowiedział",
      summary: "Serwer odbiorcy[ {server}] nie odpowiedział na czas.",
    },
    "connection-failed.unreachable": {
      title: "Serwer odbiorcy był nieosiągalny",
      summary:
        "System pocztowy nadawcy nie mógł połączyć się z serwerem odbiorcy[ {server}] albo połączenie się urwało.",
      why: "Serwer może być wyłączony, przeciążony albo odcięty od internetu. To jak pukanie do drzwi, których nikt nie otwiera.",
    },
    "connection-failed.dropped": {
      title: "Serwer odbiorcy był nieosiągalny",
      summary:
        "System pocztowy nadawcy nie mógł połączyć się z serwerem odbiorcy[ {server}] albo połączenie się urwało.",
      why: "Serwer może być wyłączony, przeciążony albo odcięty od internetu. To jak pukanie do drzwi, których nikt nie otwiera.",
    },
    "connection-failed.port-25-blocked": {
      title: "Poczta wychodząca jest zablokowana",
      summary: "Dostawca internetu nie wypuszcza poczty z tego łącza (port 25).",
      why: "Wielu dostawców zamyka port 25, czyli drzwi dla poczty między serwerami, żeby zainfekowane komputery nie wysyłały spamu. Programy pocztowe korzystają z innych drzwi: 587 lub 465.",
    },
    "tls-failed.starttls-missing": {
      title: "Bezpieczne połączenie się nie udało",
      summary: "Serwer[ {server}] nie oferuje szyfrowania, a jedna ze stron go wymaga.",
    },
    "tls-failed.handshake": {
      summary: "Połączenia z serwerem odbiorcy[ {server}] nie dało się zaszyfrować, a jedna ze stron tego wymaga.",
      why: "Serwery mogą wymagać, by poczta podróżowała zaszyfrowana (TLS), jak list w zalakowanej kopercie. Jeśli certyfikat wygasł albo ustawienia do siebie nie pasują, wolą nie doręczyć jej wcale.",
    },
    "tls-failed.certificate": {
      title: "Bezpieczne połączenie się nie udało",
      summary: "Certyfikat serwera odbiorcy[ {server}] jest nieważny, więc bezpieczne połączenie się nie udało.",
      why: "Serwery mogą wymagać, by poczta podróżowała zaszyfrowana (TLS), jak list w zalakowanej kopercie. Jeśli certyfikat wygasł albo ustawienia do siebie nie pasują, wolą nie doręczyć jej wcale.",
    },
    "tls-failed.mta-sts": {
      summary: "Połączenia z serwerem odbiorcy[ {server}] nie dało się zaszyfrować, a jedna ze stron tego wymaga.",
      why: "Serwery mogą wymagać, by poczta podróżowała zaszyfrowana (TLS), jak list w zalakowanej kopercie. Jeśli certyfikat wygasł albo ustawienia do siebie nie pasują, wolą nie doręczyć jej wcale.",
    },
    "tls-failed.dane": {
      summary: "Połączenia z serwerem odbiorcy[ {server}] nie dało się zaszyfrować, a jedna ze stron tego wymaga.",
      why: "Serwery mogą wymagać, by poczta podróżowała zaszyfrowana (TLS), jak list w zalakowanej kopercie. Jeśli certyfikat wygasł albo ustawienia do siebie nie pasują, wolą nie doręczyć jej wcale.",
    },
    "tls-failed.requiretls": {
      summary: "Połączenia z serwerem odbiorcy[ {server}] nie dało się zaszyfrować, a jedna ze stron tego wymaga.",
      why: "Serwery mogą wymagać, by poczta podróżowała zaszyfrowana (TLS), jak list w zalakowanej kopercie. Jeśli certyfikat wygasł albo ustawienia do siebie nie pasują, wolą nie doręczyć jej wcale.",
    },
    "mail-loop.hops": {
      summary: "Wiadomość do[ {address}| tego odbiorcy] serwery przekazywały sobie nawzajem, aż ją zatrzymano.",
    },
    "mail-loop.back-to-sender": {
      summary: "Wiadomość do[ {address}| tego odbiorcy] serwery przekazywały sobie nawzajem, aż ją zatrzymano.",
      why: "Zwykle dwa przekierowania wysyłają pocztę do siebie nawzajem albo serwer uważa, że odpowiada za nią inny. Serwery liczą przystanki po drodze i przerywają taką wędrówkę.",
    },
    "mail-loop.forwarding": {
      summary: "Wiadomość do[ {address}| tego odbiorcy] serwery przekazywały sobie nawzajem, aż ją zatrzymano.",
    },
    "routing-failed.not-provisioned": {
      title: "Serwer nie zna drogi",
      summary: "Serwer[ {server}] nie wie, dokąd przekazać pocztę dla[ adresu {address}| tego adresu].",
      why: "Domena nie jest tam (już) skonfigurowana albo w adresie jest literówka. To jak urząd pocztowy, w którym nikt nie obsługuje tej ulicy.",
    },
    "routing-failed.smarthost": {
      title: "Serwer nie zna drogi",
      summary: "Serwer[ {server}] nie wie, dokąd przekazać pocztę dla[ adresu {address}| tego adresu].",
      why: "Domena nie jest tam (już) skonfigurowana albo w adresie jest literówka. To jak urząd pocztowy, w którym nikt nie obsługuje tej ulicy.",
    },
    "credentials-rejected.password": {
      summary: "Serwer[ {server}] nie przyjął nazwy użytkownika lub hasła.",
    },
    "credentials-rejected.mechanism": {
      title: "Logowanie się nie powiodło",
      summary: "Serwer[ {server}] nie przyjął nazwy użytkownika lub hasła.",
      why: "Hasło może być nieaktualne albo błędnie wpisane, a może serwer oczekuje innego sposobu logowania. Dopóki logowanie nie zadziała, nic nie zostanie wysłane.",
    },
    "credentials-rejected.second-factor": {
      title: "Potrzebne jest hasło do aplikacji",
      summary: "Serwer[ {server}] nie przyjmuje od programu pocztowego zwykłego hasła.",
      why: "Konto jest chronione drugim krokiem logowania, którego program pocztowy nie potrafi wykonać. Do tego służą hasła do aplikacji: długie, każde tylko dla jednego programu.",
    },
    "credentials-rejected.web-login": {
      title: "Logowanie się nie powiodło",
      summary:
        "Dostawca chce, by najpierw zalogować się raz w przeglądarce; dopiero potem program pocztowy będzie mógł wysyłać.",
      why: "Hasło może być nieaktualne albo błędnie wpisane, a może serwer oczekuje innego sposobu logowania. Dopóki logowanie nie zadziała, nic nie zostanie wysłane.",
    },
    "credentials-rejected.temporary": {
      title: "Logowanie się nie powiodło",
      summary: "Serwer[ {server}] nie przyjął nazwy użytkownika lub hasła.",
      why: "Hasło może być nieaktualne albo błędnie wpisane, a może serwer oczekuje innego sposobu logowania. Dopóki logowanie nie zadziała, nic nie zostanie wysłane.",
    },
    "domain-not-hosted.own": {
      title: "Twoja domena nie jest tam skonfigurowana",
      summary: "Serwer[ {server}] nie wie, że ma przyjmować pocztę dla Twojej własnej domeny[ {domain}].",
      why: "Wpisy domeny prowadzą do tego serwera, ale domena nie jest na nim skonfigurowana. Dlatego uznaje wiadomość za przeznaczoną dla kogoś obcego i odmawia: to drugi przypadek odmowy „relaying denied”. To nie jest błąd nadawcy.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "Nie możesz używać tego nadawcy",
      summary: "Serwer nie pozwala wysyłać z adresu[ {sender}| podanego w polu „Od”].",
      why: "Z danego konta można wysyłać tylko pod adresami, które do niego należą. Dzięki temu nikt nie napisze na kopercie cudzego nazwiska.",
    },
    "sending-limit.daily": {
      summary: "Z Twojego konta pocztowego lub domeny wysłano już tyle, ile na razie wolno[ (limit: {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Z Twojego konta pocztowego lub domeny wysłano już tyle, ile na razie wolno[ (limit: {limit})].",
    },
    "sending-limit.domain": {
      title: "Limit wysyłania jest wyczerpany",
      summary: "Z Twojego konta pocztowego lub domeny wysłano już tyle, ile na razie wolno[ (limit: {limit})].",
      why: "Dostawcy ograniczają, ile można wysłać z jednego konta w ciągu godziny lub dnia. Odbiorca nie ma z tym nic wspólnego. Limit odnowi się sam.",
    },
    "sender-suspended.tenant": {
      title: "Twoje konto nie może wysyłać",
      summary: "Konto pocztowe nadawcy[ {sender}] albo jego organizacja ma zablokowane wysyłanie.",
      why: "Dostawcy robią tak, gdy z konta wychodzi spam; często oznacza to, że ktoś obcy zna hasło. Z adresem odbiorcy wszystko jest w porządku.",
    },
    "sender-suspended.domain": {
      title: "Twoje konto nie może wysyłać",
      summary: "Konto pocztowe nadawcy[ {sender}] albo jego organizacja ma zablokowane wysyłanie.",
    },
    "locally-suppressed.bounced": {
      summary:
        "Usługa wysyłkowa nie próbowała doręczyć wiadomości, bo adres[ {address}| odbiorcy] jest na jej własnej liście pomijanych.",
    },
    "locally-suppressed.complained": {
      summary:
        "Usługa wysyłkowa pominęła adres[ {address}| odbiorcy], bo jego właściciel oznaczył kiedyś Twoją pocztę jako spam.",
      why: "Kto zgłasza pocztę jako spam, ten jej nie chce. Dlatego usługi wysyłkowe przestają do niego pisać.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Usługa wysyłkowa pominęła adres[ {address}| odbiorcy], bo jego właściciel wypisał się z listy.",
      why: "Usługa zapamiętuje adresy, na które wcześniej nie udało się doręczyć poczty albo których właściciele jej nie chcieli. O samej skrzynce nie mówi to nic nowego.",
    },
    "locally-suppressed.listed": {
      summary:
        "Usługa wysyłkowa nie próbowała doręczyć wiadomości, bo adres[ {address}| odbiorcy] jest na jej własnej liście pomijanych.",
    },
    "greylisted.stuck": {
      title: "Szara lista bez końca",
      summary:
        "Serwer odbiorcy[ {server}] odsyłał system pocztowy nadawcy przy każdej próbie[ i trwa to już {elapsed}]; w ten sposób wiadomość może nigdy nie dotrzeć.",
      why: "Szara lista (greylisting) powinna przepuszczać za drugim razem. Ale system pocztowy nadawcy za każdym razem czeka dłużej: 5, 10, 20, 40, 80, 160, 320 minut, a potem około 8 godzin. Jeśli serwer odbiorcy zapomina pierwszą próbę po 4–6 godzinach, to przerwa 8 godzin jest dłuższa niż jego pamięć i każda próba znów liczy się jako pierwsza.[ Tutaj: pierwsza próba {arrived}, ostatnia próba {lastTry}. Według tego rachunku była to próba numer {tries}, a następna przerwa trwa {pause}.][ Serwer prosił tylko o przerwę: {wait}.][ System pocztowy zrezygnuje: {until}.]",
    },
    "greylisted.gave-up": {
      title: "Twój system poczty zrezygnował za wcześnie",
      summary:
        "Serwer odbiorcy[ {server}] prosił o ponowną próbę później, ale system pocztowy zrezygnował[ ({elapsed})].",
      why: "Greylisting wpuszcza pocztę przy drugiej próbie, po kilku minutach lub najwyżej po godzinie. System pocztowy powinien próbować przez 4 do 5 dni; ten przestał, zanim drzwi mogły się otworzyć.",
    },
    "rate-limited.volume": {
      summary:
        "Serwer odbiorcy[ {server}] na razie nie przyjmuje więcej wiadomości z tego systemu pocztowego[ (kolejna próba za {wait})].",
    },
    "rate-limited.connections": {
      title: "Poczta napływa za szybko",
      summary:
        "Serwer odbiorcy[ {server}] na razie nie przyjmuje więcej wiadomości z tego systemu pocztowego[ (kolejna próba za {wait})].",
      why: "System pocztowy nadawcy wysyła więcej wiadomości albo otwiera więcej połączeń, niż ten serwer dopuszcza naraz. Tak chroni się on przed zalaniem pocztą.",
    },
    "rate-limited.per-hour": {
      summary:
        "Serwer odbiorcy[ {server}] na razie nie przyjmuje więcej wiadomości z tego systemu pocztowego[ (kolejna próba za {wait})].",
    },
    "rate-limited.reputation-throttle": {
      title: "Poczta napływa za szybko",
      summary:
        "Serwer odbiorcy[ {server}] przyjmuje pocztę z serwera nadawcy[ {ip}] tylko powoli, bo jeszcze mu nie ufa.",
      why: "Nowe serwery oraz te, z których przychodził spam lub na które się skarżono, dostają niski limit. Rośnie on, gdy przez pewien czas przychodzi dobra poczta.",
    },
    "blocklisted.domain": {
      title: "Domena jest na czarnej liście",
      summary:
        "Domena nadawcy[ {blocked}] jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] odrzucił wiadomość.",
      why: "Takie listy (DNS blacklist) wymieniają serwery, z których przychodził spam. Wystarczy jedno przejęte konto, by ucierpieli wszyscy, którzy wysyłają przez ten serwer. Dostawca poczty musi usunąć przyczynę i postarać się o skreślenie serwera z listy.",
    },
    "blocklisted.url": {
      title: "Odnośnik jest na czarnej liście",
      summary:
        "Odnośnik w wiadomości[ ({blocked})] jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] ją odrzucił.",
      why: "Strony, do której prowadzi odnośnik, użyto do spamu lub szkodliwych treści, być może po włamaniu. Z adresem odbiorcy wszystko jest w porządku.",
    },
    "blocklisted.helo": {
      summary:
        "Serwer, z którego wysłano wiadomość[ ({ip})], jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] ją odrzucił.",
    },
    "blocklisted.mailfrom": {
      title: "Twój serwer jest na czarnej liście",
      summary:
        "Serwer, z którego wysłano wiadomość[ ({ip})], jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] ją odrzucił.",
      why: "Takie listy (DNS blacklist) wymieniają serwery, z których przychodził spam. Wystarczy jedno przejęte konto, by ucierpieli wszyscy, którzy wysyłają przez ten serwer. Dostawca poczty musi usunąć przyczynę i postarać się o skreślenie serwera z listy.",
    },
    "blocklisted.netblock": {
      title: "Sieć dostawcy na czarnej liście",
      summary:
        "Cała sieć, w której stoi serwer pocztowy nadawcy[ {ip}], jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] odrzucił wiadomość.",
      why: "Niektóre listy wymieniają wszystkie serwery dostawcy, gdy zbyt wiele z nich wysyła spam. Zmienić to może tylko dostawca; to nie jest Twoja wina.",
    },
    "reputation-blocked.domain": {
      title: "Twoja domena nie budzi zaufania",
      summary:
        "Strona odbierająca[ {server}] odrzuca pocztę z domeny nadawcy[ {senderDomain}], ponieważ ma ona złą reputację.",
      why: "Duzi odbiorcy sami zapisują, jak zachowuje się każdy serwer. Reputację psują spam i skargi, czasem z winy innych klientów tego samego dostawcy. Twój adres i odbiorca nie są tu problemem.",
    },
    "reputation-blocked.netblock": {
      title: "Sieć Twojego dostawcy jest zablokowana",
      summary:
        "Strona odbierająca[ {server}] wpisała część sieci dostawcy na własną czarną listę[ (serwer pocztowy nadawcy: {ip})].",
      why: "Z sąsiednich serwerów tego samego dostawcy przychodził spam i odbiorca blokuje je wszystkie razem. Uzgodnić to z odbiorcą może tylko dostawca.",
    },
    "direct-mail-blocked.cloud": {
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty wprost z tego łącza[ ({ip})].",
      why: "Ten adres IP należy do puli dla domów, biur lub wynajmowanych maszyn, które nie mają same doręczać poczty. Poczta stamtąd powinna iść przez serwer poczty wychodzącej dostawcy.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "Nazwa serwera się nie zgadza",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo adres IP serwera pocztowego nadawcy[ {ip}] nie prowadzi do żadnej nazwy (odwrotny DNS).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo serwer pocztowy nadawcy[ {ip}] nie ma nazwy albo się ona nie zgadza.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "Nazwa serwera się nie zgadza",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo serwer pocztowy nadawcy[ {ip}] nie ma nazwy albo się ona nie zgadza.",
      why: "Każdy serwer poczty powinien mieć nazwę, która prowadzi do jego numeru, i numer, który prowadzi z powrotem do nazwy (odwrotny DNS). To jak dowód osobisty: bez niego drzwi pozostają zamknięte.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Nazwa serwera się nie zgadza",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo serwer pocztowy nadawcy[ {ip}] przedstawia się nazwą, która nie istnieje.",
      why: "Każdy serwer poczty powinien mieć nazwę, która prowadzi do jego numeru, i numer, który prowadzi z powrotem do nazwy (odwrotny DNS). To jak dowód osobisty: bez niego drzwi pozostają zamknięte.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo serwer pocztowy nadawcy[ {ip}] nie ma nazwy albo się ona nie zgadza.",
      why: "Każdy serwer poczty powinien mieć nazwę, która prowadzi do jego numeru, i numer, który prowadzi z powrotem do nazwy (odwrotny DNS). To jak dowód osobisty: bez niego drzwi pozostają zamknięte.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Odbiorca pyta martwą listę",
      summary:
        "Serwer odbiorcy[ {server}] pyta czarną listę[ {list}], którą już zamknięto[ (od {since})], i bierze jej milczenie lub bzdury za „tak”.",
      why: "Filtr ocenia według czegoś, co się nie zgadza, więc odrzuca też dobrą pocztę. Ani Ty, ani Twój dostawca nie macie w tym winy; poprawić to może tylko administrator po tamtej stronie.",
    },
    "receiver-filter-broken.query-refused": {
      title: "Filtr odbiorcy jest zepsuty",
      summary:
        "Serwer odbiorcy[ {server}] pyta czarną listę[ {list}] w sposób, na który ona nie odpowiada, i bierze odmowę za wpis na liście.",
      why: "Na pytania przez publiczne serwery DNS albo na zbyt wiele pytań listy odpowiadają kodem błędu. Serwera nadawcy nie ma na liście; to filtr źle odczytuje błąd.",
    },
    "receiver-filter-broken.licence": {
      title: "Filtr odbiorcy jest zepsuty",
      summary: "Na serwerze odbiorcy[ {server}] wygasła licencja filtra poczty.",
      why: "Filtr ocenia według czegoś, co się nie zgadza, więc odrzuca też dobrą pocztę. Ani Ty, ani Twój dostawca nie macie w tym winy; poprawić to może tylko administrator po tamtej stronie.",
    },
    "receiver-filter-broken.heuristic": {
      title: "Filtr odbiorcy jest zepsuty",
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość przez błąd we własnym filtrze.",
      why: "Filtr ocenia według czegoś, co się nie zgadza, więc odrzuca też dobrą pocztę. Ani Ty, ani Twój dostawca nie macie w tym winy; poprawić to może tylko administrator po tamtej stronie.",
    },
    "sender-auth-failed.spf": {
      summary: "Domena[ {senderDomain}] nie pozwala serwerowi pocztowemu nadawcy[ {ip}] wysyłać w jej imieniu (SPF).",
      why: "Domena prowadzi listę serwerów, które mogą wysyłać jej pocztę; nazywa się ona SPF. Serwera, który wysłał wiadomość, nie ma na niej albo wiadomość po drodze przekierowano.",
    },
    "sender-auth-failed.dkim": {
      summary: "Na wiadomości brakuje pieczęci domeny[ {senderDomain}] albo jest ona naruszona (DKIM).",
      why: "DKIM to pieczęć, którą serwer wysyłający stawia na każdej wiadomości. Brakuje jej albo coś po drodze zmieniło wiadomość już po opieczętowaniu.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Domena[ {senderDomain}] prosi, by odrzucać pocztę, która nie dowodzi swojego pochodzenia (DMARC), a ta wiadomość go nie dowiodła.",
    },
    "sender-auth-failed.alignment": {
      summary: "Z wiadomości nie wynika, że naprawdę pochodzi z domeny[ {senderDomain}|, którą podaje].",
      why: "Domena może wskazać, które serwery mogą wysyłać w jej imieniu (SPF), a wiadomości mogą nosić pieczęć (DKIM); DMARC mówi, co zrobić, gdy brakuje obu. To jak list na firmowym papierze, ale bez firmowej pieczątki.",
    },
    "sender-auth-failed.arc": {
      title: "Nie udało się sprawdzić nadawcy",
      summary: "Z wiadomości nie wynika, że naprawdę pochodzi z domeny[ {senderDomain}|, którą podaje].",
      why: "Domena może wskazać, które serwery mogą wysyłać w jej imieniu (SPF), a wiadomości mogą nosić pieczęć (DKIM); DMARC mówi, co zrobić, gdy brakuje obu. To jak list na firmowym papierze, ale bez firmowej pieczątki.",
    },
    "sender-auth-failed.none": {
      summary: "Z wiadomości nie wynika, że naprawdę pochodzi z domeny[ {senderDomain}|, którą podaje].",
      why: "Domena może wskazać, które serwery mogą wysyłać w jej imieniu (SPF), a wiadomości mogą nosić pieczęć (DKIM); DMARC mówi, co zrobić, gdy brakuje obu. To jak list na firmowym papierze, ale bez firmowej pieczątki.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "Z wiadomości nie wynika, że naprawdę pochodzi z domeny[ {senderDomain}|, którą podaje].",
      why: "Domena może wskazać, które serwery mogą wysyłać w jej imieniu (SPF), a wiadomości mogą nosić pieczęć (DKIM); DMARC mówi, co zrobić, gdy brakuje obu. To jak list na firmowym papierze, ale bez firmowej pieczątki.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "Z wiadomości nie wynika, że naprawdę pochodzi z domeny[ {senderDomain}|, którą podaje].",
      why: "Domena może wskazać, które serwery mogą wysyłać w jej imieniu (SPF), a wiadomości mogą nosić pieczęć (DKIM); DMARC mówi, co zrobić, gdy brakuje obu. To jak list na firmowym papierze, ale bez firmowej pieczątki.",
    },
    "sender-domain-invalid.not-found": {
      summary:
        "Serwer odbiorcy[ {server}] nie znajduje domeny nadawcy[ {sender}] albo nie może wysłać do niej odpowiedzi.",
    },
    "sender-domain-invalid.no-mx": {
      summary:
        "Serwer odbiorcy[ {server}] nie znajduje domeny nadawcy[ {sender}] albo nie może wysłać do niej odpowiedzi.",
    },
    "sender-domain-invalid.null-mx": {
      summary:
        "Serwer odbiorcy[ {server}] nie znajduje domeny nadawcy[ {sender}] albo nie może wysłać do niej odpowiedzi.",
    },
    "sender-domain-invalid.callout": {
      title: "Twój własny adres nie działa",
      summary:
        "Serwer odbiorcy[ {server}] nie znajduje domeny nadawcy[ {sender}] albo nie może wysłać do niej odpowiedzi.",
      why: "List bez prawidłowego adresu zwrotnego nie zostanie przyjęty. W domenie nadawcy jest literówka, domena wygasła albo nie ma wpisów dla poczty.",
    },
    "sender-domain-invalid.syntax": {
      summary:
        "Serwer odbiorcy[ {server}] nie znajduje domeny nadawcy[ {sender}] albo nie może wysłać do niej odpowiedzi.",
      why: "List bez prawidłowego adresu zwrotnego nie zostanie przyjęty. W domenie nadawcy jest literówka, domena wygasła albo nie ma wpisów dla poczty.",
    },
    "spam-content.url": {
      summary: "Serwer odbiorcy[ {server}] uważa tę wiadomość za spam z powodu odnośnika, który zawiera.",
    },
    "spam-content.bulk": {
      title: "Wiadomość uznano za spam",
      summary: "Serwer odbiorcy[ {server}] uważa tę wiadomość za spam.",
      why: "Filtry oceniają słowa, odnośniki, obrazy i załączniki i czasem się mylą. Z adresem wszystko jest w porządku; odrzucono tylko tę wiadomość.",
    },
    "spam-content.complaints": {
      title: "Wiadomość uznano za spam",
      summary: "Serwer odbiorcy[ {server}] uważa tę wiadomość za spam.",
      why: "Filtry oceniają słowa, odnośniki, obrazy i załączniki i czasem się mylą. Z adresem wszystko jest w porządku; odrzucono tylko tę wiadomość.",
    },
    "malware.phishing": {
      title: "Wiadomość uznano za oszustwo",
      summary: "Serwer odbiorcy[ {server}] uważa wiadomość za próbę wyłudzenia haseł lub pieniędzy.",
      why: "Załącznik lub odnośnik jest znany jako niebezpieczny. Albo plik na Twoim komputerze jest zainfekowany, albo ktoś wysłał wiadomość w Twoim imieniu; rzadko myli się sam skaner.",
    },
    "attachment-blocked.encrypted": {
      title: "Ten załącznik jest niedozwolony",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje załączników tego rodzaju.",
      why: "Programy, makra i archiwa z hasłem mogą zawierać wirusy, więc wiele serwerów odrzuca je bez zaglądania do środka.",
    },
    "attachment-blocked.name": {
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje załączników tego rodzaju.",
      why: "Programy, makra i archiwa z hasłem mogą zawierać wirusy, więc wiele serwerów odrzuca je bez zaglądania do środka.",
    },
    "attachment-blocked.executable": {
      title: "Ten załącznik jest niedozwolony",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje załączników tego rodzaju.",
      why: "Programy, makra i archiwa z hasłem mogą zawierać wirusy, więc wiele serwerów odrzuca je bez zaglądania do środka.",
    },
    "attachment-blocked.macro": {
      title: "Ten załącznik jest niedozwolony",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje załączników tego rodzaju.",
      why: "Programy, makra i archiwa z hasłem mogą zawierać wirusy, więc wiele serwerów odrzuca je bez zaglądania do środka.",
    },
    "message-too-large.headers": {
      title: "Nagłówek wiadomości jest za duży",
      summary: "Wiersze na początku wiadomości, z nadawcami i odbiorcami, są większe, niż przyjmuje serwer[ {server}].",
      why: "Każdy serwer ma limit. Załączniki wysyłane pocztą rosną o mniej więcej jedną trzecią, więc z 15 MB plików robi się 20 MB wiadomości.",
    },
    "message-too-large.attachments-count": {
      title: "Za dużo załączników",
      summary: "Wiadomość ma więcej załączników, niż przyjmuje serwer[ {server}].",
      why: "Każdy serwer ma limit. Załączniki wysyłane pocztą rosną o mniej więcej jedną trzecią, więc z 15 MB plików robi się 20 MB wiadomości.",
    },
    "message-too-large.recipient-limit": {
      title: "Wiadomość jest za duża",
      summary: "Wiadomość jest większa, niż przyjmuje serwer[ {server}][: limit to {limit}].",
      why: "Każdy serwer ma limit. Załączniki wysyłane pocztą rosną o mniej więcej jedną trzecią, więc z 15 MB plików robi się 20 MB wiadomości.",
    },
    "message-malformed.from": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
    },
    "message-malformed.message-id": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
    },
    "message-malformed.date": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
      why: "Program, który utworzył wiadomość, coś pominął lub zapisał źle, na przykład datę, nadawcę albo koniec wiersza. Napisane w niej słowa nie są przyczyną.",
    },
    "message-malformed.duplicate-header": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
    },
    "message-malformed.bare-newline": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
    },
    "message-malformed.line-length": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
    },
    "message-malformed.charset": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
    },
    "message-malformed.mime": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
    },
    "message-malformed.header": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej postać łamie zasady poczty.",
    },
    "policy-rejected.admin-rule": {
      summary: "Administrator strony odbierającej[ {server}] ustawił regułę, która odrzuca tę wiadomość.",
    },
    "policy-rejected.geo": {
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty z kraju lub sieci, z której wysłano wiadomość.",
      why: "Każda organizacja sama decyduje, jaką pocztę wpuszcza. Tylko jej administrator widzi, która reguła zadziałała, i może ją zmienić.",
    },
    "policy-rejected.ipv6": {
      summary:
        "Serwer odbiorcy[ {server}] nie przyjmuje tej poczty przez IPv6, czyli nowszy rodzaj adresów w internecie.",
      why: "Każda organizacja sama decyduje, jaką pocztę wpuszcza. Tylko jej administrator widzi, która reguła zadziałała, i może ją zmienić.",
    },
    "policy-rejected.challenge": {
      title: "Odrzucono zgodnie z regułą",
      summary: "Wiadomość odrzuciła jedna z reguł strony odbierającej[ {server}]; z odpowiedzi nie wynika która.",
      why: "Każda organizacja sama decyduje, jaką pocztę wpuszcza. Tylko jej administrator widzi, która reguła zadziałała, i może ją zmienić.",
    },
    "server-full.resources": {
      title: "Na serwerze odbiorcy brakuje miejsca",
      summary: "Serwerowi odbiorcy[ {server}] brakuje pamięci lub innych zasobów i na razie nie przyjmuje on poczty.",
      why: "Dysk, na którym leżą wszystkie skrzynki, jest pełny albo serwerowi brakuje pamięci. Pełna jest nie jedna skrzynka na listy, lecz cały urząd pocztowy.",
    },
    "server-error.busy": {
      title: "Serwer odbiorcy ma kłopoty",
      summary: "Serwer odbiorcy[ {server}] ma własne kłopoty i nie mógł przyjąć wiadomości.",
      why: "Jest przeciążony, naprawiany albo zawiódł któryś z jego programów. Takie kłopoty zwykle mijają w ciągu kilku godzin.",
    },
    "server-error.load": {
      summary: "Serwer odbiorcy[ {server}] ma własne kłopoty i nie mógł przyjąć wiadomości.",
    },
    "server-error.maintenance": {
      title: "Serwer odbiorcy ma kłopoty",
      summary: "Na serwerze odbiorcy[ {server}] trwają prace serwisowe i na razie nie przyjmuje on poczty.",
      why: "Jest przeciążony, naprawiany albo zawiódł któryś z jego programów. Takie kłopoty zwykle mijają w ciągu kilku godzin.",
    },
    "server-error.filter-down": {
      summary: "Serwer odbiorcy[ {server}] ma własne kłopoty i nie mógł przyjąć wiadomości.",
      why: "Jest przeciążony, naprawiany albo zawiódł któryś z jego programów. Takie kłopoty zwykle mijają w ciągu kilku godzin.",
    },
    "server-misconfigured.command": {
      summary:
        "Serwer odbiorcy[ {server}] jest źle skonfigurowany i nie może włożyć wiadomości do skrzynki[ {address}].",
    },
    "server-misconfigured.alias": {
      summary:
        "Serwer odbiorcy[ {server}] jest źle skonfigurowany i nie może włożyć wiadomości do skrzynki[ {address}].",
      why: "Wiadomość dotarła do właściwego domu, ale droga do skrzynki w środku jest zablokowana. Odblokować ją może tylko administrator po tamtej stronie.",
    },
    "server-misconfigured.permission": {
      summary:
        "Serwer odbiorcy[ {server}] jest źle skonfigurowany i nie może włożyć wiadomości do skrzynki[ {address}].",
      why: "Wiadomość dotarła do właściwego domu, ale droga do skrzynki w środku jest zablokowana. Odblokować ją może tylko administrator po tamtej stronie.",
    },
    "server-misconfigured.lookup": {
      summary:
        "Serwer odbiorcy[ {server}] jest źle skonfigurowany i nie może włożyć wiadomości do skrzynki[ {address}].",
      why: "Wiadomość dotarła do właściwego domu, ale droga do skrzynki w środku jest zablokowana. Odblokować ją może tylko administrator po tamtej stronie.",
    },
    "server-misconfigured.filter": {
      summary:
        "Serwer odbiorcy[ {server}] jest źle skonfigurowany i nie może włożyć wiadomości do skrzynki[ {address}].",
      why: "Wiadomość dotarła do właściwego domu, ale droga do skrzynki w środku jest zablokowana. Odblokować ją może tylko administrator po tamtej stronie.",
    },
    "protocol-error.smtputf8": {
      title: "Serwery się nie zrozumiały",
      summary:
        "Serwer[ {server}] nie radzi sobie z adresami, które zawierają litery z ogonkami, kreskami lub inne pisma.",
      why: "Serwery rozmawiają ściśle ustalonym językiem (SMTP). Jeden z nich powiedział coś, czego drugi się nie spodziewał; to błąd w programie lub jego ustawieniach, a nie w wiadomości.",
    },
    "protocol-error.feature": {
      summary: "System pocztowy nadawcy i serwer[ {server}] nie zrozumiały się nawzajem.",
      why: "Serwery rozmawiają ściśle ustalonym językiem (SMTP). Jeden z nich powiedział coś, czego drugi się nie spodziewał; to błąd w programie lub jego ustawieniach, a nie w wiadomości.",
    },
  },

  actions: {
    delayed: {
      title: "Wiadomość się spóźnia, ale nie zginęła",
      summary:
        "Wiadomość do[ {address}| odbiorcy] jeszcze nie dotarła; system pocztowy nadawcy próbuje dalej[ do {until}].",
      why: "To zawiadomienie o opóźnieniu, a nie o niepowodzeniu. Kolejne przyjdzie tylko wtedy, gdy doręczenie ostatecznie się nie uda.",
    },
    delivered: {
      title: "Wiadomość dotarła",
      summary: "Wiadomość trafiła do skrzynki[ {address}].",
      why: "To potwierdzenie, o które ktoś poprosił, a nie zawiadomienie o niepowodzeniu. Nie mówi, czy wiadomość przeczytano.",
    },
    relayed: {
      title: "Wiadomość przekazano dalej",
      summary:
        "Wiadomość do[ {address}| odbiorcy] przekazano następnemu serwerowi[ {server}], który nie wysyła potwierdzeń.",
      why: "Dalej nie będzie już żadnych wieści, chyba że coś się nie uda.",
    },
    expanded: {
      title: "Wiadomość dotarła do listy",
      summary: "Wiadomość na[ adres {address}| ten adres] przyjęto i rozesłano do kilku osób.",
      why: "Za tym adresem stoi lista albo grupa. Nie będzie potwierdzeń dla każdego z jej członków.",
    },
  },

  kinds: {
    complaint: {
      title: "Ktoś zgłosił Twoją pocztę",
      summary: "Odbiorca oznaczył wiadomość od Ciebie jako spam lub nadużycie i dostawca poczty o tym informuje.",
      next: "Nie wysyłaj tej osobie więcej reklam ani newsletterów i ustal, dlaczego wiadomość była niemile widziana.",
    },
    "auto-reply": {
      title: "Odpowiedź automatyczna",
      summary: "Wiadomość dotarła; skrzynka odbiorcy odpowiedziała sama[ i podaje dzień powrotu: {returns}].",
      next: "Nie trzeba nic robić. [Jeśli sprawa jest pilna, napisz na adres {contact}.]",
    },
    challenge: {
      title: "Potwierdź swoją wiadomość",
      summary: "System pocztowy odbiorcy zatrzymał wiadomość, dopóki nie potwierdzisz, że pisze ją człowiek.",
      next: "Jeśli to Twoja wiadomość, postępuj według wskazówek z tego listu. Jeśli nie, usuń go.",
    },
    "read-receipt": {
      title: "Potwierdzenie przeczytania",
      summary: "Program pocztowy odbiorcy informuje, co stało się z wiadomością, na przykład że ją otwarto.",
      next: "Nic się nie zepsuło i nie trzeba nic robić.",
    },
    "list-request": {
      title: "Prośba do listy mailingowej",
      summary: "Ktoś chce się zapisać na listę mailingową albo z niej wypisać.",
      next: "Przekaż to osobom, które prowadzą listę.",
    },
    "address-change": {
      title: "Nowy adres",
      summary: "Ktoś informuje, że jego adres e-mail się zmienił.",
      next: "Zanim zmienisz wpis w książce adresowej, upewnij się u tej osoby.",
    },
    "not-a-report": {
      title: "To nie raport o doręczeniu",
      summary: "Ta wiadomość nie mówi nic o doręczeniu.",
      next: "Jeśli miał to być raport, przekaż nam całe zawiadomienie, ze wszystkimi wierszami.",
    },
  },

  steps: {
    checkAddress:
      "Porównaj adres[ {address}] litera po literze z tym, który masz od odbiorcy. Najczęstszą przyczyną jest literówka.",
    checkDomain: "Sprawdź część po znaku @[: {domain}]. Jedna zła litera prowadzi donikąd.",
    askNewAddress: "Zapytaj odbiorcę telefonicznie lub w inny sposób, jaki adres u niego działa.",
    askFullAddress: "Zapytaj odbiorcę telefonicznie lub w inny sposób, jaki adres u niego działa.",
    useNewAddress: "Napisz na nowy adres[ {newAddress}] i zmień go w książce adresowej.",
    asciiAddress: "Poproś odbiorcę o adres ze zwykłych liter, bez ogonków i kresek, oraz cyfr.",
    urgent: "Jeśli sprawa jest pilna, skontaktuj się z odbiorcą telefonicznie lub w inny sposób.",
    askToAllow:
      "Poproś odbiorcę telefonicznie lub w inny sposób, by wpuścił pocztę z[ adresu {sender}| Twojego adresu].",
    joinOrAsk: "Najpierw zapisz się do grupy lub na listę albo poproś kogoś z jej członków o przekazanie wiadomości.",
    confirmSelf: "Jeśli to Twoja wiadomość, postępuj według wskazówek z tego listu. Jeśli nie, usuń go.",
    shareByLink: "Umieść pliki w usłudze do udostępniania i zamiast nich wyślij odnośnik.",
    shrink: "Zmniejsz wiadomość[ (limit: {limit})]: zmniejsz zdjęcia albo wyślij pliki pojedynczo.",
    fewerFiles: "Zmniejsz wiadomość[ (limit: {limit})]: zmniejsz zdjęcia albo wyślij pliki pojedynczo.",
    unlockFile: "Umieść pliki w usłudze do udostępniania i zamiast nich wyślij odnośnik.",
    renameFile: "Umieść pliki w usłudze do udostępniania i zamiast nich wyślij odnośnik.",
    plainFormat: "Umieść pliki w usłudze do udostępniania i zamiast nich wyślij odnośnik.",
    split: "Podziel odbiorców na kilka wiadomości.",
    spreadOut:
      "Poczekaj, aż limit się odnowi, zwykle w ciągu doby. Do newsletterów użyj usługi, która jest do nich przeznaczona.",
    optIn: "Nie wysyłaj tej osobie więcej reklam ani newsletterów i ustal, dlaczego wiadomość była niemile widziana.",
    login:
      "W programie pocztowym otwórz ustawienia serwera poczty wychodzącej (SMTP) i włącz logowanie: port 587 lub 465, jako nazwa użytkownika pełny adres e-mail, do tego hasło do skrzynki.",
    relayLogin:
      "W programie pocztowym otwórz ustawienia serwera poczty wychodzącej (SMTP) i włącz logowanie: port 587 lub 465, jako nazwa użytkownika pełny adres e-mail, do tego hasło do skrzynki.",
    checkPassword: "Wpisz w programie pocztowym na nowo nazwę użytkownika (pełny adres e-mail) i hasło.",
    otherLogin:
      "W programie pocztowym otwórz ustawienia serwera poczty wychodzącej (SMTP) i włącz logowanie: port 587 lub 465, jako nazwa użytkownika pełny adres e-mail, do tego hasło do skrzynki.",
    appPassword: "Utwórz hasło do aplikacji w ustawieniach konta u swojego dostawcy i wpisz je w programie pocztowym.",
    webLogin: "Zaloguj się raz na stronie swojego dostawcy i zrób to, o co tam poproszą.",
    loginLater: "Wyślij ponownie za kilka godzin.",
    ownSender: "Wybierz w polu „Od” adres, który należy do konta używanego do logowania.",
    correctSender: "Wybierz w polu „Od” adres, który należy do konta używanego do logowania.",
    confirmDomain: "Wybierz w polu „Od” adres, który należy do konta używanego do logowania.",
    waitForLimit:
      "Poczekaj, aż limit się odnowi, zwykle w ciągu doby. Do newsletterów użyj usługi, która jest do nich przeznaczona.",
    notYou: "Zmień hasło i sprawdź, czy w folderze „Wysłane” nie ma obcych wiadomości.",
    secureAccount: "Zmień hasło i sprawdź, czy w folderze „Wysłane” nie ma obcych wiadomości.",
    askProvider: "Wyślij gotowe pismo do swojego dostawcy poczty lub administratora.",
    askAdmin: "Wyślij gotowe pismo do administratora po stronie odbiorcy.",
    askRecipient: "Powiedz odbiorcy telefonicznie lub w inny sposób, że Twoja poczta do niego nie dociera.",
    scan: "Sprawdź komputer aktualnym programem antywirusowym i nie wysyłaj tego załącznika ponownie.",
    reword: "Usuń zbędne odnośniki, skrócone adresy i załączniki i pisz prostymi zdaniami.",
    removeLink: "Usuń odnośnik[ {blocked}] z wiadomości.",
    otherProgram: "Wyślij wiadomość z innego programu pocztowego albo ze strony swojego dostawcy.",
    withoutExtras: "Wyślij wiadomość z innego programu pocztowego albo ze strony swojego dostawcy.",
    reviewSuppression:
      "Znajdź adres[ {address}] na liście zablokowanych adresów w usłudze wysyłkowej, przeczytaj, dlaczego się tam znalazł, i usuń go tylko wtedy, gdy na pewno działa.",
    respectWish: "Nie pisz więcej do tej osoby, chyba że sama o to poprosi.",
    nothing: "Nie trzeba nic robić: system pocztowy sam spróbuje ponownie.",
    writeAgain: "Wyślij wiadomość jeszcze raz.",
    pasteAll:
      "Przekaż nam całe zawiadomienie, razem z technicznymi wierszami na końcu. Często to one podają przyczynę.",
    stopCause:
      "Proszę znaleźć w dzienniku poczty konto lub stronę, która rozsyła spam, i ją zatrzymać. Inaczej serwer wkrótce znów zostanie zablokowany.",
    cleanDomain:
      "Proszę znaleźć w dzienniku poczty konto lub stronę, która rozsyła spam, i ją zatrzymać. Inaczej serwer wkrótce znów zostanie zablokowany.",
    delist:
      "Następnie proszę wystąpić o usunięcie[ {blocked}| serwera] z[ listy {list}| tej listy][. Potrzebne będą: {needs}].",
    askReceiver:
      "Następnie proszę napisać do strony odbierającej[ ({provider})] przez jej własny formularz[. Potrzebne będą: {needs}].",
    readCode:
      "Proszę przeczytać, co strona odbierająca[ ({provider})] pisze o[ swoim kodzie {operatorCode}| takich odpowiedziach].",
    operatorEnded:
      "Proszę nie zwracać się do[ {provider}| tego operatora]: usługa już nie istnieje[ ({ended})][. Proszę zwrócić się do {successor}].",
    useSmarthost: "Proszę wysyłać pocztę z tej maszyny przez serwer poczty wychodzącej dostawcy, a nie wprost.",
    setPtr:
      "Proszę zwrócić się do właściciela adresu IP[ {ip}] o nadanie mu nazwy odwrotnej; nazwa ta powinna prowadzić z powrotem do tego samego adresu.",
    namePtr:
      "Proszę zwrócić się do właściciela adresu IP[ {ip}] o nadanie mu nazwy odwrotnej; nazwa ta powinna prowadzić z powrotem do tego samego adresu.",
    fixHelo: "Proszę ustawić jako nazwę, którą serwer się przedstawia, pełną nazwę istniejącą w DNS.",
    ipv6Ptr:
      "Proszę zwrócić się do właściciela adresu IP[ {ip}] o nadanie mu nazwy odwrotnej; nazwa ta powinna prowadzić z powrotem do tego samego adresu.",
    sendIpv4:
      "Proszę zwrócić się do właściciela adresu IP[ {ip}] o nadanie mu nazwy odwrotnej; nazwa ta powinna prowadzić z powrotem do tego samego adresu.",
    fixSpf: "Proszę dodać serwer[ {ip}] do rekordu SPF domeny[ {senderDomain}].",
    mendSpf: "Proszę dodać serwer[ {ip}] do rekordu SPF domeny[ {senderDomain}].",
    fixDkim:
      "Proszę włączyć podpisywanie DKIM dla domeny[ {senderDomain}] i sprawdzić, czy w DNS jest właściwy klucz publiczny.",
    fixDmarc: "Proszę zadbać, by SPF lub DKIM używały tej samej domeny co pole „Od”; to właśnie porównuje DMARC.",
    publishDmarc: "Proszę zadbać, by SPF lub DKIM używały tej samej domeny co pole „Od”; to właśnie porównuje DMARC.",
    forwardSealed: "Proszę zadbać, by SPF lub DKIM używały tej samej domeny co pole „Od”; to właśnie porównuje DMARC.",
    fixSenderDomain:
      "Proszę sprawdzić, czy domena[ {senderDomain}] istnieje i ma wpis dla poczty (MX), żeby można było na nią odpisać.",
    liftNullMx:
      "Proszę sprawdzić, czy domena[ {senderDomain}] istnieje i ma wpis dla poczty (MX), żeby można było na nią odpisać.",
    acceptCallback:
      "Proszę sprawdzić, czy domena[ {senderDomain}] istnieje i ma wpis dla poczty (MX), żeby można było na nią odpisać.",
    slowDown: "Proszę ustawić system pocztowy tak, by wysyłał do tego odbiorcy wolniej i mniejszą liczbą połączeń.",
    fewerConnections:
      "Proszę ustawić system pocztowy tak, by wysyłał do tego odbiorcy wolniej i mniejszą liczbą połączeń.",
    warmUp: "Proszę ustawić system pocztowy tak, by wysyłał do tego odbiorcy wolniej i mniejszą liczbą połączeń.",
    allowRelay:
      "Proszę skonfigurować serwer przekazujący[ {server}] tak, by przyjmował pocztę z serwera nadawcy: po zalogowaniu albo na podstawie adresu IP.",
    relayForward:
      "Proszę skonfigurować serwer przekazujący[ {server}] tak, by przyjmował pocztę z serwera nadawcy: po zalogowaniu albo na podstawie adresu IP.",
    checkResolver:
      "Jeśli tak samo nie dochodzi poczta do wielu domen, proszę sprawdzić, jak własny serwer poczty pyta DNS.",
    checkOutbound:
      "Jeśli tak samo nie dochodzi poczta do wielu serwerów, proszę sprawdzić, czy port 25 jest otwarty na zewnątrz.",
    fixSmarthost:
      "Proszę skonfigurować serwer przekazujący[ {server}] tak, by przyjmował pocztę z serwera nadawcy: po zalogowaniu albo na podstawie adresu IP.",
    retrySettings:
      "Proszę ustawić serwer poczty tak, by ponawiał próby co najmniej co 2 godziny i zawsze z tego samego adresu IP.",
    keepTrying:
      "Proszę ustawić serwer poczty tak, by ponawiał próby co najmniej co 2 godziny i zawsze z tego samego adresu IP.",
    grantSendAs: "Proszę nadać kontu prawo do wysyłania z[ adresu {sender}| tego adresu].",
    registerDomain: "Proszę nadać kontu prawo do wysyłania z[ adresu {sender}| tego adresu].",
    checkAccount: "Proszę odblokować konto, gdy hasło zostanie zmienione i spam przestanie wychodzić.",
    release: "Proszę odblokować konto, gdy hasło zostanie zmienione i spam przestanie wychodzić.",
    checkTls: "Proszę sprawdzić na własnym serwerze poczty ustawienia szyfrowania dla tego odbiorcy.",
    sendPlain: "Proszę sprawdzić na własnym serwerze poczty ustawienia szyfrowania dla tego odbiorcy.",
    fixSoftware:
      "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    fixFrom: "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    fixMessageId:
      "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    fixDate: "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    fixDuplicate:
      "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    fixNewline:
      "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    fixLineLength:
      "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    fixCharset:
      "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    fixMime: "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    updateSoftware: "Proszę obejrzeć rozmowę serwerów w dzienniku poczty i zaktualizować oprogramowanie pocztowe.",
    makeRoom: "Proszę usunąć stare wiadomości i opróżnić kosz albo powiększyć skrzynkę.",
    reopen: "Proszę zalogować się u dostawcy lub zwrócić się do niego, by ponownie otworzył skrzynkę.",
    payMailbox: "Proszę zalogować się u dostawcy lub zwrócić się do niego, by ponownie otworzył skrzynkę.",
    allowSender: "Proszę wpisać[ adres {sender}| adres nadawcy] na listę dozwolonych nadawców.",
    unblockSender: "Proszę wpisać[ adres {sender}| adres nadawcy] na listę dozwolonych nadawców.",
    approve: "Proszę wpisać[ adres {sender}| adres nadawcy] na listę dozwolonych nadawców.",
    fixForwarding: "Proszę poprawić przekierowanie skrzynki[ {address}] albo je wyłączyć.",
    fixOwnFilter: "Proszę poprawić przekierowanie skrzynki[ {address}] albo je wyłączyć.",
    askOwnAdmin: "Proszę zwrócić się do swojego administratora, by to zbadał; raport nadawcy mu pomoże.",
    authorizeDomain:
      "Proszę pozwolić serwerowi[ {server}] przyjmować pocztę dla[ domeny {domain}| tej domeny]: dodać ją do domen, które uznaje za własne.",
    relayDomain:
      "Proszę pozwolić serwerowi[ {server}] przyjmować pocztę dla[ domeny {domain}| tej domeny]: dodać ją do domen, które uznaje za własne.",
    relayOnward:
      "Jeśli serwer ma przekazywać pocztę dalej, proszę skonfigurować go jako przekazujący dla[ domeny {domain}| tej domeny].",
    correctMx: "Jeśli za[ domenę {domain}| tę domenę] ma odpowiadać inny serwer, proszę wskazać go w jej rekordzie MX.",
    fixDns: "Proszę poprawić wpisy DNS domeny[ {domain}]: rekord MX musi wskazywać serwer, który istnieje i ma adres.",
    addMxAddress:
      "Proszę poprawić wpisy DNS domeny[ {domain}]: rekord MX musi wskazywać serwer, który istnieje i ma adres.",
    mxNoAlias:
      "Proszę poprawić wpisy DNS domeny[ {domain}]: rekord MX musi wskazywać serwer, który istnieje i ma adres.",
    mxPublic:
      "Proszę poprawić wpisy DNS domeny[ {domain}]: rekord MX musi wskazywać serwer, który istnieje i ma adres.",
    fixDnssec:
      "Proszę poprawić wpisy DNS domeny[ {domain}]: rekord MX musi wskazywać serwer, który istnieje i ma adres.",
    fixDelegation:
      "Proszę poprawić wpisy DNS domeny[ {domain}]: rekord MX musi wskazywać serwer, który istnieje i ma adres.",
    fixNameServers: "Proszę sprawdzić, czy wszystkie serwery nazw domeny[ {domain}] odpowiadają.",
    openServer: "Proszę sprawdzić, czy serwer poczty[ {server}] działa i czy zapora wpuszcza port 25.",
    keepConnection: "Proszę sprawdzić, czy serwer poczty[ {server}] działa i czy zapora wpuszcza port 25.",
    offerTls:
      "Proszę odnowić certyfikat serwera[ {server}] i sprawdzić, co domena ogłasza o szyfrowaniu (MTA-STS, TLSA).",
    modernTls:
      "Proszę odnowić certyfikat serwera[ {server}] i sprawdzić, co domena ogłasza o szyfrowaniu (MTA-STS, TLSA).",
    fixCertificate:
      "Proszę odnowić certyfikat serwera[ {server}] i sprawdzić, co domena ogłasza o szyfrowaniu (MTA-STS, TLSA).",
    fixMtaSts:
      "Proszę odnowić certyfikat serwera[ {server}] i sprawdzić, co domena ogłasza o szyfrowaniu (MTA-STS, TLSA).",
    fixTlsa:
      "Proszę odnowić certyfikat serwera[ {server}] i sprawdzić, co domena ogłasza o szyfrowaniu (MTA-STS, TLSA).",
    breakLoop: "Proszę poszukać przekierowań, które wysyłają pocztę w kółko, i usunąć jedno z nich.",
    freeDisk: "Proszę zwolnić miejsce na dysku serwera[ {server}] albo przydzielić mu więcej zasobów.",
    addResources: "Proszę zwolnić miejsce na dysku serwera[ {server}] albo przydzielić mu więcej zasobów.",
    repairServer: "Proszę zajrzeć do dziennika serwera[ {server}] z czasu podanego w raporcie i usunąć usterkę.",
    restartFilter: "Proszę zajrzeć do dziennika serwera[ {server}] z czasu podanego w raporcie i usunąć usterkę.",
    fixDelivery:
      "Proszę sprawdzić, jak serwer[ {server}] doręcza pocztę do skrzynki[ {address}]: przekierowania, filtry, uprawnienia.",
    fixCommand:
      "Proszę sprawdzić, jak serwer[ {server}] doręcza pocztę do skrzynki[ {address}]: przekierowania, filtry, uprawnienia.",
    fixAlias:
      "Proszę sprawdzić, jak serwer[ {server}] doręcza pocztę do skrzynki[ {address}]: przekierowania, filtry, uprawnienia.",
    fixPermission:
      "Proszę sprawdzić, jak serwer[ {server}] doręcza pocztę do skrzynki[ {address}]: przekierowania, filtry, uprawnienia.",
    fixLookup:
      "Proszę sprawdzić, jak serwer[ {server}] doręcza pocztę do skrzynki[ {address}]: przekierowania, filtry, uprawnienia.",
    fixGreylisting:
      "Proszę ustawić szarą listę tak, by pamiętała pierwszą próbę co najmniej 36 godzin i traktowała jednakowo wszystkie serwery jednej sieci.",
    removeDeadList:
      "Proszę usunąć listę[ {list}] z konfiguracji serwera. Już nie istnieje[ (zamknięta: {since})], więc jej odpowiedzi nic nie znaczą.",
    fixListQuery:
      "Proszę pytać listę[ {list}] przez własny serwer DNS. Odpowiedzi z 127.255.255.0/24 to błędy, a nie wpisy na liście.",
    renewLicence: "Proszę odnowić licencję filtra poczty albo wyłączyć filtr.",
    checkFilter:
      "Proszę sprawdzić, dlaczego filtr odrzucił serwer[ {ip}]: nie ma go na żadnej liście, a odpowiedź nie wymienia żadnego przewinienia. Proszę go dopuścić albo poprawić filtr.",
    adjustRule:
      "Proszę sprawdzić, która reguła odrzuciła wiadomość, i dopuścić nadawcę[ {sender}], jeśli jego poczta ma przechodzić.",
    allowOutside:
      "Proszę sprawdzić, która reguła odrzuciła wiadomość, i dopuścić nadawcę[ {sender}], jeśli jego poczta ma przechodzić.",
    command: "Do sprawdzenia: [{command}|narzędzia serwera DNS i serwera poczty.]",
    technical: "Dane techniczne: [{technical}|nie podano.]",
  },

  retry: {
    automatic: "Nie wysyłaj ponownie: system pocztowy sam próbuje dalej[ do {until}].",
    no: "Nie wysyłaj ponownie na ten adres; wiadomość znów by wróciła.",
    corrected: "Wyślij ponownie, gdy tylko poznasz właściwy adres.",
    room: "Wyślij ponownie, gdy odbiorca zrobi miejsce.",
    later: "Wyślij ponownie później[, nie wcześniej niż za {wait}].",
    hours: "Wyślij ponownie za kilka godzin.",
    fixed: "Wyślij ponownie, gdy zostanie to naprawione; wcześniej wiadomość znów by odrzucono.",
    changed: "Wyślij ponownie po wprowadzeniu zmian.",
    once: "Możesz wysłać jeszcze raz za kilka godzin. Jeśli wiadomość znów wróci, trzeba najpierw znaleźć przyczynę.",
    done: "Nie wysyłaj ponownie: wiadomość dotarła.",
  },

  listOwner: {
    suppress:
      "Usuń adres[ {address}] z listy. Przez najbliższe 72 godziny to próba: przywróć go, jeśli poczta jednak dojdzie albo jeśli kłopoty miał cały serwer odbiorcy.",
    quarantine:
      "Wstrzymaj adres[ {address}] na 7 dni. Jeśli zawiedzie jeszcze raz, co najmniej 24 godziny po tym razie, usuń go z listy.",
    disabled:
      "Na razie pisz na adres[ {address}] tylko z rzadka. Usuń go z listy, gdy zawiedzie 3 razy w ciągu co najmniej 30 dni i nic nie dojdzie.",
    full: "Na razie zachowaj adres[ {address}]. Usuń go z listy, gdy będzie pełny 3 razy w ciągu co najmniej 14 dni i nic nie dojdzie.",
    domain:
      "Zachowaj adres[ {address}]. Jeśli po 72 godzinach nadal zawodzi cała poczta do jego domeny, wstrzymaj domenę i próbuj raz dziennie.",
    none: "Zostaw[ adres {address}| ten adres] na liście i nie licz mu tego jako błędu.",
    release: "Adres[ {address}] działa: zakończ wstrzymanie i zapomnij wcześniejsze błędy.",
    wish: "Nie wpisuj[ adresu {address}| tego adresu] na listę, dopóki właściciel sam nie poprosi o pocztę.",
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
    toProvider: "Dostawca poczty lub hostingu (pomoc techniczna)",
    toAdmin: "Administrator serwera poczty po stronie odbiorcy",
    toRecipient: "[{address}, telefonicznie|Telefonicznie] lub w inny sposób, bo poczta nie dochodzi",
    subjectBlocked: "Prośba o usunięcie naszego serwera poczty[ {blocked}] z czarnej listy[: {list}]",
    subjectProvider: "Poczta[ do domeny {domain}] jest odrzucana: ",
    subjectAdmin: "Państwa serwer odrzuca pocztę[ do domeny {domain}]: ",
    subjectRecipient: "Moja poczta[ na adres {address}] nie dochodzi",
    hello: "Dzień dobry,",
    introProvider:
      "moja wiadomość została odrzucona. Z raportu wynika, że można to naprawić po Państwa stronie. Wszystko, co wiem, podaję poniżej.",
    introAdmin:
      "poczta do Państwa użytkowników jest odrzucana. Z raportu wynika, że można to naprawić po Państwa stronie. Wszystko, co wiem, podaję poniżej.",
    introRecipient:
      "moja wiadomość e-mail na Pani/Pana adres wróciła. Może uda się to naprawić Pani/Panu albo osobom, które opiekują się tą pocztą.",
    happened: "Co się stało:",
    asks: "O co proszę:",
    facts: "Dane:",
    answer: "Odpowiedź serwera, dosłownie:",
    report: "Kopia raportu (dane prywatne zastąpiono):",
    reportFull: "Kopia raportu:",
    thanks: "Dziękuję za pomoc.",
    factIp: "Zablokowany adres IP",
    factSendingIp: "Wysyłający adres internetowy",
    factBlocked: "Wpis na liście",
    factList: "Czarna lista",
    factDelist: "Strona do usunięcia wpisu",
    factServer: "Odrzucił serwer",
    factReporter: "Zgłosił serwer",
    factRecipient: "Odbiorca",
    factSender: "Nadawca",
    factDomain: "Domena odbiorcy",
    factCode: "Kody",
    factCommand: "Odrzucono przy",
    factReference: "Numer sprawy",
    factTime: "Czas",
    factLastTry: "Ostatnia próba",
    factMessageId: "Message-ID",
    factQueueId: "Identyfikator w kolejce",
    needIp: "adres IP serwera",
    needDomain: "domena",
    needError: "treść komunikatu o błędzie",
    needContact: "imię, nazwisko i adres e-mail",
    needPhone: "numer telefonu",
    needCompany: "nazwa firmy",
    needVolume: "ilość poczty",
    needReason: "powód odblokowania",
    needHeaders: "wiadomość ze wszystkimi wierszami nagłówka",
    needWebsite: "strona internetowa",
  },
};

export default polish;
