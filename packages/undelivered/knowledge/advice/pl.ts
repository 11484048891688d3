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
      why: "Serwer poczty wychodzącej przyjmuje pocztę do innych domen tylko od osób zalogowanych. Inaczej każdy mógłby wysyłać pocztę w jego imieniu. To pierwszy z trzech przypadków odmowy „relaying denied”.",
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
      title: "The address fits several people",
      summary: "The address[ {address}] fits more than one mailbox, and the server[ {server}] will not guess.",
      why: "Some servers complete a short name by themselves. Here several names begin or sound alike, like two families of one name in the same house.",
    },
    "address-moved.new-owner": {
      title: "Adres ma nowego właściciela",
      summary: "Adres[ {address}] należy teraz do kogoś innego, dlatego wiadomości nie przekazano.",
      why: "Tę nazwę dostała inna osoba. Serwer chroni wiadomość przed oczami kogoś obcego.",
    },
    "mailbox-disabled.suspended": {
      summary: "The mailbox[ {address}] exists, but its provider or administrator has blocked it.",
      why: "Mailboxes are blocked when somebody has left, when rules were broken, or when they were misused. Only the owner and the provider can settle that.",
    },
    "mailbox-disabled.inactive": {
      summary: "Skrzynka[ {address}] od dawna nie była używana i została wyłączona.",
    },
    "mailbox-disabled.archived": {
      summary: "The mailbox[ {address}] has been closed and put into the archive.",
      why: "Organisations archive the mailboxes of people who have left. It takes no mail any more; somebody else may have taken over the work.",
    },
    "mailbox-disabled.unpaid": {
      summary: "The mailbox[ {address}] is closed because its subscription has run out.",
      why: "The provider stops taking in mail when a mailbox is not paid for. As soon as the owner pays, it usually works again as before.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Przekierowanie już nie działa",
      summary: "Skrzynka[ {address}] przekazuje pocztę do innej, a tamta jest nieosiągalna.",
      why: "The owner once had mail forwarded, and the address to which it goes is wrong or gone. It is like a forwarding order to a house that has been pulled down.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Skrzynka[ {address}] jest pełna i od dawna nikt z niej nie korzysta.",
      why: "A mailbox that nobody empties any more has probably been given up. It is like a letter box from which the post sticks out.",
    },
    "recipient-restricted.allow-list": {
      summary: "The owner of[ {address}| this mailbox] takes mail only from senders on a list of their own.",
    },
    "recipient-restricted.members-only": {
      summary: "Do grupy lub listy[ {address}] mogą pisać tylko jej członkowie.",
      why: "Groups protect their members from mail by strangers. Those who run the group can let you in or pass the message on.",
    },
    "recipient-restricted.internal-only": {
      summary: "Na[ adres {address}| ten adres] mogą pisać tylko osoby z tej organizacji.",
      why: "Many groups and shared mailboxes are closed to the outside; often that is just the default. The administrator there can open them.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Właściciel[ skrzynki {address}| tej skrzynki] lub jego organizacja blokuje Twój adres[ {sender}].",
      why: "The sender's address or domain stands on a list of unwanted senders there. That may be a mistake; only those who keep the list can take it off.",
    },
    "recipient-restricted.moderated": {
      summary: "Wiadomości na[ adres {address}| adres tej grupy] zatwierdza moderator, a tej jednej nie przepuścił.",
      why: "A moderator reads messages before the group gets them. This one was refused, or nobody decided in time.",
    },
    "recipient-restricted.group-rule": {
      summary: "A rule of the group[ {address}] does not let this sender write to it.",
      why: "Groups can say who may write to them and how. Those who run the group can change the rule.",
    },
    "domain-no-mail.null-mx": {
      summary: "Domena[ {domain}] ogłasza, że w ogóle nie odbiera poczty e-mail.",
    },
    "domain-no-mail.no-mx": {
      summary: "No mail server is named for the domain[ {domain}].",
      why: "A domain has to say in the DNS which server takes its mail (MX record). This one does not: it may be used for a website only, or the record was lost.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "The mail server that the domain[ {domain}] names has no Internet address.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "The domain[ {domain}] names its mail server by an alias, which is not allowed and does not work everywhere.",
    },
    "dns-misconfigured.mx-private": {
      summary: "The mail server of the domain[ {domain}] has an address that exists only inside its own network.",
      why: "Addresses such as 192.168.1.10 or 127.0.0.1 lead nowhere from outside. It is as if an address said “second door on the left” without a street.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Mail for the domain[ {domain}] leads back to the server[ {reporter}] that wanted to send it on.",
      why: "The entries of the domain name this very server, but it does not know that the mail is for itself. Either the entry is wrong or the server is not set up for the domain.",
    },
    "dns-misconfigured.dnssec": {
      summary: "The entries of the domain[ {domain}] are signed, and the signature is not valid (DNSSEC).",
      why: "DNSSEC is a seal on the entries of a domain. If the seal is broken, careful servers trust none of the entries, and mail has nowhere to go.",
    },
    "dns-misconfigured.lame": {
      summary: "The name servers to which the domain[ {domain}] is entrusted do not know it.",
    },
    "connection-failed.refused": {
      title: "Serwer odbiorcy odmówił połączenia",
      summary: "Serwer odbiorcy[ {server}] jest na miejscu, ale nic na nim nie odpowiada na pocztę.",
      why: "The machine runs, but its mail program is stopped, or a firewall turns visitors away. It is like a house in which somebody is at home but does not open.",
    },
    "connection-failed.timeout": {
      title: "Serwer odbiorcy nie odpowiedział",
      summary: "Serwer odbiorcy[ {server}] nie odpowiedział na czas.",
    },
    "connection-failed.unreachable": {
      title: "No way to the receiving server",
      summary: "There is no way through the Internet to the receiving server[ {server}] at the moment.",
      why: "A line is down, or the address of the server is wrong. It is like a road that is closed before the house.",
    },
    "connection-failed.dropped": {
      title: "The connection broke off",
      summary: "The receiving server[ {server}] answered, but the connection broke off before the message was through.",
      why: "The server may be overloaded, or a firewall or filter between the two cuts the talk short. Often the next try works.",
    },
    "connection-failed.port-25-blocked": {
      title: "Poczta wychodząca jest zablokowana",
      summary: "Dostawca internetu nie wypuszcza poczty z tego łącza (port 25).",
      why: "Wielu dostawców zamyka port 25, czyli drzwi dla poczty między serwerami, żeby zainfekowane komputery nie wysyłały spamu. Programy pocztowe korzystają z innych drzwi: 587 lub 465.",
    },
    "tls-failed.starttls-missing": {
      title: "The server offers no encryption",
      summary: "Serwer[ {server}] nie oferuje szyfrowania, a jedna ze stron go wymaga.",
    },
    "tls-failed.handshake": {
      summary: "The sending mail system and the server[ {server}] could not agree on a way to encrypt.",
      why: "Both can encrypt, but one of them knows only ways that the other no longer thinks safe. Usually one of the two is very old.",
    },
    "tls-failed.certificate": {
      title: "The server's certificate is not valid",
      summary: "Certyfikat serwera odbiorcy[ {server}] jest nieważny, więc bezpieczne połączenie się nie udało.",
      why: "A certificate is the identity card of a server. This one has run out, belongs to another name, or was issued by somebody unknown.",
    },
    "tls-failed.mta-sts": {
      summary:
        "The domain[ {domain}] demands encryption to certain servers (MTA-STS), and the server[ {server}] does not keep to that.",
      why: "The domain has published that mail may go only to named servers with a valid certificate. The server and that promise do not match, so mail is held back for safety.",
    },
    "tls-failed.dane": {
      summary: "The certificate of the server[ {server}] does not match what its domain has published (DANE).",
      why: "The domain publishes a fingerprint of the certificate in the DNS (TLSA record). Mostly the certificate was renewed and the fingerprint was forgotten.",
    },
    "tls-failed.requiretls": {
      summary: "The message may travel only over encrypted ways, and the server[ {server}] cannot promise that.",
      why: "The sender asked for it (REQUIRETLS), as for a registered letter. A server further on does not know this kind of promise.",
    },
    "mail-loop.hops": {
      summary: "The message for[ {address}| this recipient] passed so many servers that it was stopped.",
    },
    "mail-loop.back-to-sender": {
      summary: "Mail for[ {domain}| this domain] comes back to the server[ {reporter}] that sends it out.",
      why: "The entries of the domain name this server, but it does not know that the mail is for itself. So it would send it to itself for ever.",
    },
    "mail-loop.forwarding": {
      summary: "The forwarding of[ {address}| this address] leads back to where the message came from.",
    },
    "routing-failed.not-provisioned": {
      title: "The domain is not set up",
      summary: "The domain[ {domain}] leads to the provider[ {server}], but has not been set up there.",
      why: "This happens when a domain moves to another provider, or a contract has ended. It is like post for a flat whose new tenant has no name plate yet.",
    },
    "routing-failed.smarthost": {
      title: "The outgoing server is not known",
      summary: "The sending mail system does not find the outgoing server to which it shall hand its mail.",
      why: "It is set up to give everything to one server, and the name of that server is wrong or no longer exists. The recipient's address has nothing to do with it.",
    },
    "credentials-rejected.password": {
      summary: "The server[ {server}] does not know this user name with this password.",
    },
    "credentials-rejected.mechanism": {
      title: "Another kind of login is needed",
      summary: "The server[ {server}] does not accept the way in which the mail program logs in.",
      why: "Servers no longer take passwords over unencrypted connections, and some take no passwords at all but a login in the browser (OAuth). Old settings do not know that yet.",
    },
    "credentials-rejected.second-factor": {
      title: "Potrzebne jest hasło do aplikacji",
      summary: "Serwer[ {server}] nie przyjmuje od programu pocztowego zwykłego hasła.",
      why: "Konto jest chronione drugim krokiem logowania, którego program pocztowy nie potrafi wykonać. Do tego służą hasła do aplikacji: długie, każde tylko dla jednego programu.",
    },
    "credentials-rejected.web-login": {
      title: "Log in on the website first",
      summary:
        "Dostawca chce, by najpierw zalogować się raz w przeglądarce; dopiero potem program pocztowy będzie mógł wysyłać.",
      why: "The provider has noticed something unusual, such as a new place or many messages, and wants to be sure that it is you.",
    },
    "credentials-rejected.temporary": {
      title: "Logging in fails for now",
      summary: "The server[ {server}] cannot check logins at the moment.",
      why: "The part of the server that knows the passwords does not answer. Your password need not be wrong.",
    },
    "domain-not-hosted.own": {
      title: "Twoja domena nie jest tam skonfigurowana",
      summary: "Serwer[ {server}] nie wie, że ma przyjmować pocztę dla Twojej własnej domeny[ {domain}].",
      why: "The entries of your domain lead to this server, but the domain is not set up there: the second case of “relaying denied”. Until it is, nobody can write to you at this domain.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "The sender's domain is not confirmed",
      summary: "The sending service does not know yet that the domain[ {senderDomain}] belongs to this account.",
      why: "Services send only for domains whose owner has confirmed them, so that nobody can send in a stranger's name.",
    },
    "sending-limit.daily": {
      summary: "This account has sent as many messages as it may in one day[ (at most {limit})].",
    },
    "sending-limit.hourly": {
      summary: "This account has sent as many messages as it may in one hour[ (at most {limit})].",
    },
    "sending-limit.domain": {
      title: "Your domain's sending limit is reached",
      summary:
        "All accounts of the domain[ {senderDomain}] together have sent as much as they may for now[ (at most {limit})].",
      why: "The provider limits what a whole domain may send, also counting messages that came back. Somebody else in your organisation, or a website that sends mail, may have used it up.",
    },
    "sender-suspended.tenant": {
      title: "Your organisation may not send",
      summary: "The provider has barred the whole organisation[ {senderDomain}] from sending.",
      why: "Too much suspicious mail came from its accounts, often because one of them was hacked. It also happens to new organisations that send much at once.",
    },
    "sender-suspended.domain": {
      title: "Your domain may not send",
      summary: "The provider has barred the domain[ {senderDomain}] from sending.",
    },
    "locally-suppressed.bounced": {
      summary: "Your sending service left out[ {address}| this address], because earlier mail to it came back.",
    },
    "locally-suppressed.complained": {
      summary:
        "Usługa wysyłkowa pominęła adres[ {address}| odbiorcy], bo jego właściciel oznaczył kiedyś Twoją pocztę jako spam.",
      why: "Kto zgłasza pocztę jako spam, ten jej nie chce. Dlatego usługi wysyłkowe przestają do niego pisać.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Usługa wysyłkowa pominęła adres[ {address}| odbiorcy], bo jego właściciel wypisał się z listy.",
      why: "Somebody who unsubscribes does not want this mail any more. Sending it all the same is forbidden in many countries.",
    },
    "locally-suppressed.listed": {
      summary: "Your sending service left out[ {address}| this address], because somebody put it on the list by hand.",
    },
    "greylisted.stuck": {
      title: "Szara lista bez końca",
      summary:
        "Serwer odbiorcy[ {server}] odsyłał system pocztowy nadawcy przy każdej próbie[ i trwa to już {elapsed}]; w ten sposób wiadomość może nigdy nie dotrzeć.",
      why: "Szara lista (greylisting) powinna przepuszczać za drugim razem. Ale system pocztowy nadawcy za każdym razem czeka dłużej: 5, 10, 20, 40, 80, 160, 320 minut, a potem około 8 godzin. Jeśli serwer odbiorcy zapomina pierwszą próbę po 4–6 godzinach, to przerwa 8 godzin jest dłuższa niż jego pamięć i każda próba znów liczy się jako pierwsza.",
    },
    "greylisted.gave-up": {
      title: "Your mail system gave up early",
      summary:
        "The receiving server[ {server}] asked for a second try later, but your mail system gave up[ after {elapsed}].",
      why: "Greylisting lets mail in at a second try, after some minutes or an hour at most. A mail system should go on trying for 4 to 5 days; yours stopped before the door could open.",
    },
    "rate-limited.volume": {
      summary:
        "The receiving server[ {server}] has got more messages from your mail system[ {ip}] than it takes at a time[ (try again after {wait})].",
    },
    "rate-limited.connections": {
      title: "Too many connections at once",
      summary: "Your mail system[ {ip}] opened more connections to the server[ {server}] than it allows at once.",
      why: "A server has only so many lines, like a switchboard. When one caller takes too many, it hangs up; the next try mostly works.",
    },
    "rate-limited.per-hour": {
      summary:
        "The receiving server[ {server}] has taken from your mail system[ {ip}] as many messages as it allows in an hour.",
    },
    "rate-limited.reputation-throttle": {
      title: "Your mail server is slowed down",
      summary:
        "Serwer odbiorcy[ {server}] przyjmuje pocztę z serwera nadawcy[ {ip}] tylko powoli, bo jeszcze mu nie ufa.",
      why: "Nowe serwery oraz te, z których przychodził spam lub na które się skarżono, dostają niski limit. Rośnie on, gdy przez pewien czas przychodzi dobra poczta.",
    },
    "blocklisted.domain": {
      title: "Domena jest na czarnej liście",
      summary:
        "Domena nadawcy[ {blocked}] jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] odrzucił wiadomość.",
      why: "Such lists name domains that were seen in spam. Often a website was hacked, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.url": {
      title: "Odnośnik jest na czarnej liście",
      summary:
        "Odnośnik w wiadomości[ ({blocked})] jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] ją odrzucił.",
      why: "Strony, do której prowadzi odnośnik, użyto do spamu lub szkodliwych treści, być może po włamaniu. Z adresem odbiorcy wszystko jest w porządku.",
    },
    "blocklisted.helo": {
      summary:
        "[The block list {list}|A public block list] names the name[ {blocked}] by which your mail server greets, so the receiving server[ {server}] refused the message.",
    },
    "blocklisted.mailfrom": {
      title: "The sender's domain is listed",
      summary:
        "[The block list {list}|A public block list] names the domain of the sender[ {sender}], so the receiving server[ {server}] refused the message.",
      why: "The domain in the return address was seen in spam. Somebody may misuse it, or a newsletter went to people who did not ask for it.",
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
      why: "Large receivers remember what they have seen of each domain: complaints, spam, mail to addresses that do not exist. It takes weeks of good mail to mend that.",
    },
    "reputation-blocked.netblock": {
      title: "Sieć Twojego dostawcy jest zablokowana",
      summary:
        "Strona odbierająca[ {server}] wpisała część sieci dostawcy na własną czarną listę[ (serwer pocztowy nadawcy: {ip})].",
      why: "Z sąsiednich serwerów tego samego dostawcy przychodził spam i odbiorca blokuje je wszystkie razem. Uzgodnić to z odbiorcą może tylko dostawca.",
    },
    "direct-mail-blocked.cloud": {
      summary: "The receiving server[ {server}] takes no mail straight from rented machines such as[ {ip}| this one].",
      why: "Rented machines change hands by the hour, and much spam comes from them. Many receivers therefore want mail from there to go through a known outgoing server.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "The mail server has no name",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo adres IP serwera pocztowego nadawcy[ {ip}] nie prowadzi do żadnej nazwy (odwrotny DNS).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "The receiving server[ {server}] refused because the name of your mail server[ {ip}] does not lead back to the same Internet address.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "The server's name looks private",
      summary:
        "The receiving server[ {server}] refused because your mail server[ {ip}] has a name like those of home connections.",
      why: "Names made of numbers, such as host-7-2-0-192.example.net, belong to connections that nobody has named. Mail servers have a name of their own, such as mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Wrong name in the greeting",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo serwer pocztowy nadawcy[ {ip}] przedstawia się nazwą, która nie istnieje.",
      why: "Servers introduce themselves by name (HELO). It is like an identity card: if the name on it does not exist, the door stays shut.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "The receiving server[ {server}] refused because the IPv6 address of your mail server[ {ip}] leads to no name (reverse DNS).",
      why: "IPv6 is the newer kind of Internet address. Many servers have a proper name for their old address and none for the new one.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Odbiorca pyta martwą listę",
      summary:
        "Serwer odbiorcy[ {server}] pyta czarną listę[ {list}], którą już zamknięto[ (od {since})], i bierze jej milczenie lub bzdury za „tak”.",
      why: "A closed list knows nothing about any server; some answer yes to everything, so that nobody goes on asking. Whoever still asks it turns away good mail. Nobody can be taken off a list that no longer exists.",
    },
    "receiver-filter-broken.query-refused": {
      title: "The receiver misreads a block list",
      summary:
        "Serwer odbiorcy[ {server}] pyta czarną listę[ {list}] w sposób, na który ona nie odpowiada, i bierze odmowę za wpis na liście.",
      why: "Na pytania przez publiczne serwery DNS albo na zbyt wiele pytań listy odpowiadają kodem błędu. Serwera nadawcy nie ma na liście; to filtr źle odczytuje błąd.",
    },
    "receiver-filter-broken.licence": {
      title: "The receiver's filter has expired",
      summary: "Na serwerze odbiorcy[ {server}] wygasła licencja filtra poczty.",
      why: "A filter without a licence turns mail away instead of checking it. This has nothing to do with the sender or the message.",
    },
    "receiver-filter-broken.heuristic": {
      title: "The receiver's filter misjudges",
      summary:
        "The receiving server[ {server}] refused the sending mail server[ {ip}] on a mere suspicion[: “{words}”].",
      why: "The answer names no public list, no spam and no fault; a filter there has drawn a wrong conclusion. Nothing has to be changed at the sending side; only the administrator of the filter can correct it.",
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
      summary: "The message is proved to come from another domain than[ {senderDomain}| the one] in its From line.",
      why: "The proofs (SPF and DKIM) are there, but they speak for another domain, such as that of the sending service. It is like a letter with one company's name and another company's stamp.",
    },
    "sender-auth-failed.arc": {
      title: "Forwarding broke the proof",
      summary:
        "The message was forwarded on the way, and the receiving server[ {server}] does not trust the one that forwarded it.",
      why: "Forwarding breaks the seals of a message. A forwarder can vouch for what it saw (ARC), but its word did not count here.",
    },
    "sender-auth-failed.none": {
      summary: "The message carries no proof at all that it comes from[ {senderDomain}| the domain it names].",
      why: "Large receivers take mail only with a proof: a list of allowed servers (SPF) or a seal (DKIM). Neither has been set up for this domain, so its mail is like a letter without any stamp.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "The domain[ {senderDomain}] does not say what shall happen to forged mail in its name (DMARC).",
      why: "Large receivers ask this of everybody who sends much mail. It is one short entry in the DNS of the domain.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "The list of allowed servers (SPF) of the domain[ {senderDomain}] could not be read.",
      why: "The entry has an error, asks too many other domains, or the name servers did not answer. So nobody can tell whether the message is genuine.",
    },
    "sender-domain-invalid.not-found": {
      summary: "The receiving server[ {server}] does not find the domain of the sender[ {sender}] on the Internet.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "The domain of the sender[ {sender}] names no mail server, so nobody could write back.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "The domain of the sender[ {sender}] declares that it receives no mail, so nobody could write back.",
    },
    "sender-domain-invalid.callout": {
      title: "Your own address failed a check",
      summary:
        "The receiving server[ {server}] asked whether it could write back to[ {sender}| the sender], and got a no.",
      why: "Some servers ring back before they take a message, to see whether the return address exists. The server of the sender's address did not confirm it.",
    },
    "sender-domain-invalid.syntax": {
      summary: "The sender's address[ {sender}] is not written the way an e-mail address has to be.",
      why: "The mail program or website has a wrong or incomplete sender's address in its settings, for example one without a domain.",
    },
    "spam-content.url": {
      summary: "Serwer odbiorcy[ {server}] uważa tę wiadomość za spam z powodu odnośnika, który zawiera.",
    },
    "spam-content.bulk": {
      title: "Taken for mass mail",
      summary: "The receiving server[ {server}] takes this message for mass mail that nobody asked for.",
      why: "The same text went to many people, or it lacks what mass mail needs, such as a way to unsubscribe. The address of the recipient is fine.",
    },
    "spam-content.complaints": {
      title: "Recipients complained about such mail",
      summary: "The receiving server[ {server}] refuses this message because its users marked similar ones as spam.",
      why: "Receivers count how often people press “spam”. If many do, later messages of the kind are turned away for a while.",
    },
    "malware.phishing": {
      title: "Wiadomość uznano za oszustwo",
      summary: "Serwer odbiorcy[ {server}] uważa wiadomość za próbę wyłudzenia haseł lub pieniędzy.",
      why: "It has a link or wording known from fraud. Perhaps somebody sends in your name, or a website to which you link was hacked; rarely the filter is wrong.",
    },
    "attachment-blocked.encrypted": {
      title: "Locked attachments are not allowed",
      summary: "The receiving server[ {server}] does not accept an attachment that is protected by a password.",
      why: "The scanner cannot look inside, as into a locked suitcase. So many servers refuse it.",
    },
    "attachment-blocked.name": {
      summary: "The receiving server[ {server}] does not accept an attachment with this file name.",
      why: "Viruses like to hide behind names with two endings or strange signs, so such names are refused without looking further.",
    },
    "attachment-blocked.executable": {
      title: "Programs are not allowed",
      summary: "The receiving server[ {server}] does not accept programs or scripts as attachments.",
      why: "A program can do anything on the computer that opens it. Nearly all servers refuse them, also inside an archive.",
    },
    "attachment-blocked.macro": {
      title: "Macros are not allowed",
      summary: "The receiving server[ {server}] does not accept documents with macros.",
      why: "Macros are small programs inside a document and can carry viruses.",
    },
    "message-too-large.headers": {
      title: "Nagłówek wiadomości jest za duży",
      summary: "Wiersze na początku wiadomości, z nadawcami i odbiorcami, są większe, niż przyjmuje serwer[ {server}].",
      why: "The head of a message grows with every recipient and with every reply. Usually a very long list of recipients is the cause.",
    },
    "message-too-large.attachments-count": {
      title: "Za dużo załączników",
      summary: "Wiadomość ma więcej załączników, niż przyjmuje serwer[ {server}].",
      why: "Servers limit the number of files, because each of them has to be checked.",
    },
    "message-too-large.recipient-limit": {
      title: "Too large for this recipient",
      summary: "The message[, {size},] is larger than this recipient may receive[: at most {limit}].",
      why: "The recipient's organisation or contract sets a limit for this mailbox. A smaller message gets through.",
    },
    "message-malformed.from": {
      summary:
        "The receiving server[ {server}] refused the message because its From line is missing, doubled or wrong.",
    },
    "message-malformed.message-id": {
      summary:
        "The receiving server[ {server}] refused the message because its number (Message-ID) is missing or wrong.",
    },
    "message-malformed.date": {
      summary: "The receiving server[ {server}] refused the message because its date is missing or wrong.",
      why: "The program that wrote the message left the date out, or the clock of the computer is wrong. The words you wrote are not the cause.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "The receiving server[ {server}] refused the message because a line that may stand only once at its head stands there twice.",
    },
    "message-malformed.bare-newline": {
      summary: "The receiving server[ {server}] refused the message because its lines do not end the way mail demands.",
    },
    "message-malformed.line-length": {
      summary: "The receiving server[ {server}] refused the message because a line in it is too long.",
    },
    "message-malformed.charset": {
      summary:
        "The receiving server[ {server}] refused the message because letters in it are not encoded as mail demands.",
    },
    "message-malformed.mime": {
      summary:
        "The receiving server[ {server}] refused the message because its parts and attachments are not put together properly.",
    },
    "message-malformed.header": {
      summary: "The receiving server[ {server}] refused the message because of a fault in the lines at its head.",
    },
    "policy-rejected.admin-rule": {
      summary: "Administrator strony odbierającej[ {server}] ustawił regułę, która odrzuca tę wiadomość.",
    },
    "policy-rejected.geo": {
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty z kraju lub sieci, z której wysłano wiadomość.",
      why: "Some organisations shut out whole countries or networks from which they expect no mail. Your message was not judged at all.",
    },
    "policy-rejected.ipv6": {
      summary:
        "Serwer odbiorcy[ {server}] nie przyjmuje tej poczty przez IPv6, czyli nowszy rodzaj adresów w internecie.",
      why: "Some receivers ask more of mail that comes over IPv6, or do not take it at all. Over the older kind of address the same message may pass.",
    },
    "policy-rejected.challenge": {
      title: "The sender has to be confirmed",
      summary:
        "The mail system of[ {address}| the recipient] holds the message until the sender confirms that a person wrote it.",
      why: "Some people let only confirmed senders in. A request to confirm came by mail, or a link stands in the answer.",
    },
    "server-full.resources": {
      title: "The receiving server is overloaded",
      summary: "Serwerowi odbiorcy[ {server}] brakuje pamięci lub innych zasobów i na razie nie przyjmuje on poczty.",
      why: "Too much is going on there at once. Such a shortage mostly passes by itself within minutes or hours.",
    },
    "server-error.busy": {
      title: "The receiving server is busy",
      summary: "The receiving server[ {server}] is busy and asks to be tried again later[, after {wait}].",
      why: "Too many messages or connections come in at once, as at a counter with a long queue. The next try mostly works.",
    },
    "server-error.load": {
      summary: "The receiving server[ {server}] has so much to do that it takes no more mail for the moment.",
    },
    "server-error.maintenance": {
      title: "The receiving server is being serviced",
      summary: "Na serwerze odbiorcy[ {server}] trwają prace serwisowe i na razie nie przyjmuje on poczty.",
      why: "Servers are stopped for repairs and updates now and then, mostly for some hours.",
    },
    "server-error.filter-down": {
      summary: "A program that checks mail at the receiving server[ {server}] is out of order, so it takes none.",
      why: "Rather than let mail through unchecked, the server asks to try again later. The message itself was not judged.",
    },
    "server-misconfigured.command": {
      summary: "A program that shall put mail into the mailbox[ {address}] fails on the receiving server[ {server}].",
    },
    "server-misconfigured.alias": {
      summary: "The address[ {address}] stands for other addresses, and that list is faulty on the server[ {server}].",
      why: "The list may name itself, a file that is gone, or an address that does not exist. Only the administrator there can mend it.",
    },
    "server-misconfigured.permission": {
      summary: "The receiving server[ {server}] is not allowed to write into the mailbox[ {address}].",
      why: "The rights on a file or folder there are wrong. The message reached the right house, but the key to the letter box is missing.",
    },
    "server-misconfigured.lookup": {
      summary: "The receiving server[ {server}] could not look up whether the mailbox[ {address}] exists.",
      why: "Its list of users, a database or directory, does not answer. That says nothing about the address; the next try may work.",
    },
    "server-misconfigured.filter": {
      summary: "A filter rule of the mailbox[ {address}] is faulty, so the message could not be put into it.",
      why: "Owners can sort their mail by rules of their own. One of these rules cannot be carried out.",
    },
    "protocol-error.smtputf8": {
      title: "Only plain letters in addresses",
      summary:
        "Serwer[ {server}] nie radzi sobie z adresami, które zawierają litery z ogonkami, kreskami lub inne pisma.",
      why: "Addresses with accents and other scripts need a newer kind of server (SMTPUTF8) all the way. This one does not know them yet.",
    },
    "protocol-error.feature": {
      summary: "The server[ {server}] lacks something that this message needs.",
      why: "Mail can ask for extras, such as receipts or binary attachments, that not every server offers. Without the extra, the same message may pass.",
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
    askFullAddress: "Ask the recipient for the full address, and write that.",
    useNewAddress: "Napisz na nowy adres[ {newAddress}] i zmień go w książce adresowej.",
    asciiAddress: "Poproś odbiorcę o adres ze zwykłych liter, bez ogonków i kresek, oraz cyfr.",
    urgent: "If it is urgent, reach the recipient by phone or in another way.",
    askToAllow:
      "Poproś odbiorcę telefonicznie lub w inny sposób, by wpuścił pocztę z[ adresu {sender}| Twojego adresu].",
    joinOrAsk: "Najpierw zapisz się do grupy lub na listę albo poproś kogoś z jej członków o przekazanie wiadomości.",
    confirmSelf: "Look for a message that asks you to confirm that you are a person, and follow it.",
    shareByLink: "Umieść pliki w usłudze do udostępniania i zamiast nich wyślij odnośnik.",
    shrink: "Zmniejsz wiadomość[ (limit: {limit})]: zmniejsz zdjęcia albo wyślij pliki pojedynczo.",
    fewerFiles: "Spread the files over several messages, or pack them into one archive (ZIP).",
    unlockFile: "Send the file without a password, or give a link to it.",
    renameFile: "Give the file a plain name with one ending, such as offer.pdf.",
    plainFormat: "Save the document without macros, best as a PDF, and send that.",
    split: "Podziel odbiorców na kilka wiadomości.",
    spreadOut: "If you sent a newsletter or many messages, send the rest in small portions over some hours.",
    optIn: "Write only to people who asked for it, and put a link to unsubscribe into every message.",
    login:
      "W programie pocztowym otwórz ustawienia serwera poczty wychodzącej (SMTP) i włącz logowanie: port 587 lub 465, jako nazwa użytkownika pełny adres e-mail, do tego hasło do skrzynki.",
    relayLogin:
      "If[ {server}| the server] is your own outgoing server, log in to it: in the settings of your mail program (outgoing server, SMTP) take port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "Wpisz w programie pocztowym na nowo nazwę użytkownika (pełny adres e-mail) i hasło.",
    otherLogin:
      "Set the account up anew in an up-to-date mail program, with encryption (SSL/TLS or STARTTLS) and the login that your provider names.",
    appPassword: "Utwórz hasło do aplikacji w ustawieniach konta u swojego dostawcy i wpisz je w programie pocztowym.",
    webLogin: "Zaloguj się raz na stronie swojego dostawcy i zrób to, o co tam poproszą.",
    loginLater: "Try again in a quarter of an hour. Do not change your password because of this.",
    ownSender: "Wybierz w polu „Od” adres, który należy do konta używanego do logowania.",
    correctSender: "Correct your own address in the settings of the mail program or website that sent the message.",
    confirmDomain:
      "Confirm the domain[ {senderDomain}] in the settings of your sending service, or send from a confirmed address.",
    waitForLimit:
      "Poczekaj, aż limit się odnowi, zwykle w ciągu doby. Do newsletterów użyj usługi, która jest do nich przeznaczona.",
    notYou: "If you did not send so much, change your password at once: somebody else may be using your account.",
    secureAccount: "Zmień hasło i sprawdź, czy w folderze „Wysłane” nie ma obcych wiadomości.",
    askProvider: "Wyślij gotowe pismo do swojego dostawcy poczty lub administratora.",
    askAdmin: "Wyślij gotowe pismo do administratora po stronie odbiorcy.",
    askRecipient: "Give the recipient the ready text by phone or in another way, as mail does not get through.",
    scan: "Sprawdź komputer aktualnym programem antywirusowym i nie wysyłaj tego załącznika ponownie.",
    reword: "Usuń zbędne odnośniki, skrócone adresy i załączniki i pisz prostymi zdaniami.",
    removeLink: "Usuń odnośnik[ {blocked}] z wiadomości.",
    otherProgram: "Wyślij wiadomość z innego programu pocztowego albo ze strony swojego dostawcy.",
    withoutExtras: "Send it as a plain message without a request for receipts and without special formats.",
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
      "Find out why the domain[ {blocked}] is listed: look for a hacked website, misused accounts and newsletters that nobody asked for, and put that right.",
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
      "Have the owner of the Internet address[ {ip}] give it a reverse name of your own, such as mail.example.net.",
    fixHelo: "Proszę ustawić jako nazwę, którą serwer się przedstawia, pełną nazwę istniejącą w DNS.",
    ipv6Ptr: "Give the IPv6 address[ {ip}] a reverse name, or let the server send over IPv4 only.",
    sendIpv4: "Let the mail server deliver to this receiver over IPv4.",
    fixSpf: "Proszę dodać serwer[ {ip}] do rekordu SPF domeny[ {senderDomain}].",
    mendSpf:
      "Correct the SPF record of the domain[ {senderDomain}]: exactly one record, no typing errors, at most 10 look-ups.",
    fixDkim:
      "Proszę włączyć podpisywanie DKIM dla domeny[ {senderDomain}] i sprawdzić, czy w DNS jest właściwy klucz publiczny.",
    fixDmarc: "Proszę zadbać, by SPF lub DKIM używały tej samej domeny co pole „Od”; to właśnie porównuje DMARC.",
    publishDmarc: "Publish a DMARC record for the domain[ {senderDomain}]; p=none is enough to begin with.",
    forwardSealed:
      "Let the forwarding server keep the message unchanged, rewrite the return path (SRS) and seal it (ARC).",
    fixSenderDomain:
      "Proszę sprawdzić, czy domena[ {senderDomain}] istnieje i ma wpis dla poczty (MX), żeby można było na nią odpisać.",
    liftNullMx: "Send under a domain that takes mail, or replace the null MX record of the domain[ {senderDomain}].",
    acceptCallback: "See that the server of the domain[ {senderDomain}] accepts mail to the address[ {sender}].",
    slowDown: "Proszę ustawić system pocztowy tak, by wysyłał do tego odbiorcy wolniej i mniejszą liczbą połączeń.",
    fewerConnections: "Let the mail system open fewer connections to this receiver at a time.",
    warmUp: "Send little at first and a bit more each day, only to people who want the mail, until the limit rises.",
    allowRelay:
      "Proszę skonfigurować serwer przekazujący[ {server}] tak, by przyjmował pocztę z serwera nadawcy: po zalogowaniu albo na podstawie adresu IP.",
    relayForward:
      "If[ {server}| the server] shall pass mail on from your mail server[ {reporter}], configure it as a relay for that server, by login or by its Internet address.",
    checkResolver:
      "Jeśli tak samo nie dochodzi poczta do wielu domen, proszę sprawdzić, jak własny serwer poczty pyta DNS.",
    checkOutbound:
      "Jeśli tak samo nie dochodzi poczta do wielu serwerów, proszę sprawdzić, czy port 25 jest otwarty na zewnątrz.",
    fixSmarthost:
      "Correct the name of the outgoing server (smart host, relay host) in the settings of the mail server.",
    retrySettings:
      "Proszę ustawić serwer poczty tak, by ponawiał próby co najmniej co 2 godziny i zawsze z tego samego adresu IP.",
    keepTrying: "Let your mail server try again after 15 to 30 minutes, and go on for at least 4 days.",
    grantSendAs: "Proszę nadać kontu prawo do wysyłania z[ adresu {sender}| tego adresu].",
    registerDomain: "Register the domain[ {senderDomain}] for this account.",
    checkAccount:
      "Check whether the account is locked, whether its password is still valid, and whether it may send (SMTP).",
    release: "Proszę odblokować konto, gdy hasło zostanie zmienione i spam przestanie wychodzić.",
    checkTls: "Proszę sprawdzić na własnym serwerze poczty ustawienia szyfrowania dla tego odbiorcy.",
    sendPlain: "If the message may travel without this promise, send it without REQUIRETLS.",
    fixSoftware:
      "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej postać.",
    fixFrom: "Let the program write exactly one From line, with one complete address.",
    fixMessageId: "Let the program give every message one Message-ID of the form <name@domain>.",
    fixDate: "Let the program write one Date line, and set the clock of the computer.",
    fixDuplicate: "Let the program write From, To, Subject, Date and Message-ID only once each.",
    fixNewline: "Let the program end every line with CR LF, and never send one of the two alone.",
    fixLineLength:
      "Let the program break lines after at most 998 characters, or encode them (base64, quoted-printable).",
    fixCharset: "Let the program encode letters outside ASCII (RFC 2047 in the header, MIME in the text).",
    fixMime: "Correct the MIME structure: boundaries, Content-Type and encoding of every part.",
    updateSoftware: "Proszę obejrzeć rozmowę serwerów w dzienniku poczty i zaktualizować oprogramowanie pocztowe.",
    makeRoom: "Proszę usunąć stare wiadomości i opróżnić kosz albo powiększyć skrzynkę.",
    reopen: "Proszę zalogować się u dostawcy lub zwrócić się do niego, by ponownie otworzył skrzynkę.",
    payMailbox: "Renew the subscription of the mailbox at your provider.",
    allowSender: "Proszę wpisać[ adres {sender}| adres nadawcy] na listę dozwolonych nadawców.",
    unblockSender: "Take the address[ {sender}] off the list of blocked senders.",
    approve: "Let the message through, or allow the address[ {sender}] for good.",
    fixForwarding: "Proszę poprawić przekierowanie skrzynki[ {address}] albo je wyłączyć.",
    fixOwnFilter: "Correct or delete the filter rules of the mailbox[ {address}].",
    askOwnAdmin: "Proszę zwrócić się do swojego administratora, by to zbadał; raport nadawcy mu pomoże.",
    authorizeDomain:
      "Proszę pozwolić serwerowi[ {server}] przyjmować pocztę dla[ domeny {domain}| tej domeny]: dodać ją do domen, które uznaje za własne.",
    relayDomain:
      "If[ {server}| the server] is named in the MX records of[ {domain}| this domain], authorise it to handle mail for that domain.",
    relayOnward:
      "Jeśli serwer ma przekazywać pocztę dalej, proszę skonfigurować go jako przekazujący dla[ domeny {domain}| tej domeny].",
    correctMx: "Jeśli za[ domenę {domain}| tę domenę] ma odpowiadać inny serwer, proszę wskazać go w jej rekordzie MX.",
    fixDns: "Proszę poprawić wpisy DNS domeny[ {domain}]: rekord MX musi wskazywać serwer, który istnieje i ma adres.",
    addMxAddress:
      "Give the server that the MX record of[ {domain}| the domain] names an address (A or AAAA record), or name another.",
    mxNoAlias: "Let the MX record of[ {domain}| the domain] name the server itself, not an alias (CNAME).",
    mxPublic: "Let the MX record of[ {domain}| the domain] lead to a server with a public Internet address.",
    fixDnssec: "Renew the DNSSEC signatures of the domain[ {domain}], or take its DS record out at the registrar.",
    fixDelegation: "See that every name server entered at the registrar knows the domain[ {domain}].",
    fixNameServers: "Proszę sprawdzić, czy wszystkie serwery nazw domeny[ {domain}] odpowiadają.",
    openServer: "Proszę sprawdzić, czy serwer poczty[ {server}] działa i czy zapora wpuszcza port 25.",
    keepConnection:
      "Look in the log of the server[ {server}] why it breaks connections off: firewall, mail filter, load, or a very small MTU.",
    offerTls: "Switch on encryption (STARTTLS) with a valid certificate on the server[ {server}].",
    modernTls: "Let the server[ {server}] offer TLS 1.2 or newer with common ciphers.",
    fixCertificate:
      "Proszę odnowić certyfikat serwera[ {server}] i sprawdzić, co domena ogłasza o szyfrowaniu (MTA-STS, TLSA).",
    fixMtaSts:
      "Let the MTA-STS policy of the domain[ {domain}] name the servers of its MX records, and give those valid certificates.",
    fixTlsa: "Publish the TLSA record that belongs to the present certificate of the server[ {server}].",
    breakLoop: "Proszę poszukać przekierowań, które wysyłają pocztę w kółko, i usunąć jedno z nich.",
    freeDisk: "Proszę zwolnić miejsce na dysku serwera[ {server}] albo przydzielić mu więcej zasobów.",
    addResources: "Look why the server[ {server}] is short of memory, processes or open files, and give it more.",
    repairServer: "Proszę zajrzeć do dziennika serwera[ {server}] z czasu podanego w raporcie i usunąć usterkę.",
    restartFilter:
      "Look after the mail filter of the server[ {server}] (virus scanner, spam filter, policy service): it does not answer.",
    fixDelivery:
      "Proszę sprawdzić, jak serwer[ {server}] doręcza pocztę do skrzynki[ {address}]: przekierowania, filtry, uprawnienia.",
    fixCommand:
      "Check the command to which mail for[ {address}| this address] is handed: does it exist, may it run, does it end without an error?",
    fixAlias: "Correct the alias list behind the address[ {address}].",
    fixPermission: "Correct owner and rights of the mailbox files of[ {address}| this address].",
    fixLookup: "See that the database or directory with the users answers to the server[ {server}].",
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
    allowOutside: "Open the address[ {address}] to senders from outside, or allow the sender[ {sender}].",
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
      "Usuń[ adres {address}| ten adres] z listy. Przywróć go tylko wtedy, gdy właściciel potwierdzi, że działa.",
    quarantine: "Wstrzymaj[ adres {address}| ten adres] na tydzień. Jeśli potem znów się nie uda, usuń go z listy.",
    disabled:
      "Write to the address[ {address}] only rarely for now. Take it off your list when it has failed 3 times, spread over at least 30 days, and nothing got through.",
    full: "Na razie zostaw[ adres {address}| ten adres]. Wstrzymaj go, jeśli skrzynka okaże się pełna trzy razy w ciągu co najmniej dwóch tygodni.",
    domain:
      "Keep the address[ {address}]. If all mail to its domain still fails after 72 hours, pause the domain and try it once a day.",
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
    factSendingIp: "Sending Internet address",
    factBlocked: "Wpis na liście",
    factList: "Czarna lista",
    factDelist: "Strona do usunięcia wpisu",
    factServer: "Odrzucił serwer",
    factReporter: "Zgłosił serwer",
    factRecipient: "Odbiorca",
    factSender: "Nadawca",
    factDomain: "Domena odbiorcy",
    factCode: "Kody",
    factCommand: "Refused at",
    factReference: "Numer sprawy",
    factTime: "Czas",
    factLastTry: "Last try",
    factMessageId: "Message-ID",
    factQueueId: "Queue id",
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
