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
      why: "Może brakować jakiegoś znaku, może on być podwojony albo nie na swoim miejscu: spacja, przecinek zamiast kropki, brak @. Takiego adresu nie odczyta żaden listonosz.",
    },
    "address-moved": {
      title: "Odbiorca zmienił adres",
      summary: "Skrzynki[ {address}] już tutaj nie ma[; nowy adres właściciela to {newAddress}].",
      why: "Właściciel ma inny adres, tak jak ludzie zmieniają mieszkania. Ten serwer nie przekazuje poczty na nowy adres.",
    },
    "mailbox-disabled": {
      title: "Ta skrzynka jest zamknięta",
      summary: "Skrzynka[ {address}] istnieje, ale jest wyłączona i nie przyjmuje poczty.",
      why: "Dostawcy zamykają skrzynki, z których nikt już nie korzysta, za które nikt nie płaci albo które zablokowano. Możliwe, że właściciel lub dostawca zdoła otworzyć tę skrzynkę ponownie.",
    },
    "mailbox-full": {
      title: "Skrzynka jest pełna",
      summary: "W skrzynce[ {address}] nie ma już miejsca na nową pocztę.",
      why: "Każda skrzynka ma ograniczoną pojemność, jak skrzynka na listy, której nikt nie opróżnia. Dopóki właściciel nie zrobi miejsca, nic więcej się nie zmieści.",
    },
    "mailbox-unavailable": {
      title: "Skrzynka jest niedostępna",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty do skrzynki[ {address}] i nie podaje powodu.",
      why: "Adres może nie istnieć, może być zamknięty albo jakaś reguła nie przepuszcza Twojej poczty. Ze słów serwera nie wynika, która z tych trzech przyczyn zaszła.",
    },
    "recipient-restricted": {
      title: "Nie każdy może tu napisać",
      summary: "Adres[ {address}] działa, ale nie przyjmuje poczty od[ nadawcy {sender}| tego nadawcy].",
      why: "Niektóre skrzynki i grupy przyjmują pocztę tylko od wybranych osób. Na drodze stoi reguła odbiorcy albo jego organizacji; można ją zmienić po ich stronie.",
    },
    "recipient-rate-limited": {
      title: "Za dużo poczty do tego odbiorcy",
      summary: "Do skrzynki[ {address}] przychodzi teraz więcej poczty, niż może ona przyjąć naraz.",
      why: "Gdy do jednej skrzynki trafia naraz bardzo dużo wiadomości, serwery je przyhamowują. Może to nie mieć z Tobą nic wspólnego. Samo minie.",
    },
    "domain-not-found": {
      title: "Taka domena nie istnieje",
      summary: "Domeny[ {domain}], czyli nazwy po znaku @, nie ma w internecie.",
      why: "System nazw domen (DNS), czyli książka adresowa internetu, nie zna takiej nazwy. Najczęściej to literówka; czasem właściciel nie przedłużył domeny.",
    },
    "domain-no-mail": {
      title: "Ta domena nie przyjmuje poczty",
      summary: "Domena[ {domain}] istnieje, ale nie odbiera poczty e-mail.",
      why: "Może służyć tylko stronie internetowej. To jak dom bez skrzynki na listy: listonosz go znajdzie, ale nie może tam nic zostawić.",
    },
    "dns-temporary": {
      title: "Serwery nazw nie odpowiedziały",
      summary:
        "Serwery nazw (DNS), które wiedzą, dokąd dostarczać pocztę do[ domeny {domain}| tej domeny], nie odpowiedziały.",
      why: "To książka adresowa, z której listonosz dowiaduje się, dokąd ma iść. Brak odpowiedzi nie znaczy, że domena zniknęła: chwilowo zawodzą serwery nazw odbiorcy albo wyszukiwanie u Twojego dostawcy.",
    },
    "dns-misconfigured": {
      title: "Domena prowadzi donikąd",
      summary: "Domena[ {domain}] wskazuje serwer pocztowy, do którego pod tą nazwą nie da się dotrzeć.",
      why: "Wpisy domeny w DNS, książce adresowej internetu, są błędne. Listonosz ma adres, ale pod tym adresem nie ma domu. Poprawić to mogą tylko ci, którzy opiekują się domeną.",
    },
    "connection-failed": {
      title: "Serwer odbiorcy był nieosiągalny",
      summary: "Z serwerem odbiorcy[ {server}] nie udało się połączyć albo połączenie się urwało.",
      why: "Serwer może być wyłączony, przeciążony albo odcięty od internetu. To jak pukanie do drzwi, których nikt nie otwiera.",
    },
    "tls-failed": {
      title: "Bezpieczne połączenie się nie udało",
      summary: "Połączenia z serwerem odbiorcy[ {server}] nie dało się zaszyfrować, a jedna ze stron tego wymaga.",
      why: "Serwery mogą wymagać, by poczta podróżowała zaszyfrowana (TLS), jak list w zapieczętowanej kopercie. Jeśli certyfikat wygasł albo ustawienia do siebie nie pasują, serwery wolą w ogóle jej nie doręczyć.",
    },
    "mail-loop": {
      title: "Wiadomość krążyła w kółko",
      summary: "Wiadomość do[ {address}| tego odbiorcy] serwery przekazywały sobie nawzajem, aż ją zatrzymano.",
      why: "Zwykle dwa przekierowania wysyłają pocztę do siebie nawzajem albo serwer uważa, że odpowiada za nią inny. Serwery liczą przystanki po drodze i przerywają takie krążenie.",
    },
    "routing-failed": {
      title: "Serwer nie zna drogi",
      summary: "Serwer[ {server}] nie wie, dokąd przekazać pocztę na[ adres {address}| ten adres].",
      why: "Domena może nie być tam (już) skonfigurowana albo w adresie jest literówka. To jak urząd pocztowy, w którym nikt nie obsługuje tej ulicy.",
    },
    "delivery-expired": {
      title: "Zaprzestano prób doręczenia",
      summary:
        "Twój system pocztowy próbował doręczyć wiadomość do[ {address}| tego odbiorcy][ przez {elapsed}] i zrezygnował.",
      why: "Gdy wiadomości nie da się doręczyć, system próbuje jeszcze przez kilka dni, a potem ją zwraca. Przyczynę podaje ostatnia odpowiedź strony odbierającej.",
    },
    "auth-required": {
      title: "Serwer wymaga zalogowania",
      summary:
        "Serwer poczty wychodzącej[ {server}] odrzucił wiadomość[ na porcie {port}], bo wysłano ją bez zalogowania.",
      why: "Serwer poczty wychodzącej przyjmuje pocztę do innych domen tylko od osób zalogowanych. Inaczej każdy mógłby wysyłać pocztę w jego imieniu.[ Tutaj rozstrzyga to, że poczta idzie do domeny {domain}, a serwer odpowiada „{words}”.] To pierwszy z trzech przypadków „relaying denied”.",
    },
    "credentials-rejected": {
      title: "Logowanie zostało odrzucone",
      summary: "Serwer[ {server}] nie przyjął nazwy użytkownika lub hasła.",
      why: "Hasło może być nieaktualne albo błędnie wpisane, a może serwer oczekuje innego sposobu logowania. Dopóki logowanie nie zadziała, nic nie zostanie wysłane.",
    },
    "domain-not-hosted": {
      title: "Serwer nie obsługuje tej domeny",
      summary:
        "Serwer[ {server}] jest wskazany jako serwer pocztowy domeny[ {domain}], ale nie wie, że ma przyjmować jej pocztę.",
      why: "Wpisy domeny prowadzą do tego serwera, ale domena nie jest na nim skonfigurowana. Serwer uznaje więc, że miałby przekazać wiadomość komuś obcemu, i odmawia: to drugi przypadek „relaying denied”.[ Tutaj rozstrzyga to, że odmówił {server}, serwer po stronie odbiorcy, słowami „{words}”.] Po Twojej stronie nie ma żadnego błędu.",
    },
    "relay-denied": {
      title: "Serwer odmówił przekazania wiadomości",
      summary:
        "Serwer[ {server}] odmawia[ na porcie {port}] przekazania poczty[ z serwera {reporter}] do[ domeny {domain}| tej domeny].",
      why: "Serwer przyjmuje wiadomość tylko wtedy, gdy nadawca jest zalogowany, gdy sam jest jej celem albo gdy ma przekazywać pocztę dalej. Żaden z tych trzech warunków nie był tu spełniony. [Z jego słów „{words}” nie wynika, o który chodziło: to zależy od tego, czyj to serwer.|Z jego słów nie wynika, o który chodziło: to zależy od tego, czyj to serwer.]",
    },
    "sender-not-permitted": {
      title: "Ten adres nadawcy jest niedozwolony",
      summary: "Serwer nie pozwala temu kontu wysyłać z adresu[ {sender}| podanego w polu „Od”].",
      why: "Twoje konto może wysyłać tylko z adresów, które do niego należą. Dzięki temu nikt nie napisze listu z cudzym nazwiskiem na kopercie.",
    },
    "sending-limit": {
      title: "Limit wysyłania jest wyczerpany",
      summary: "Z Twojego konta pocztowego lub domeny wysłano już tyle, ile na razie wolno[ (najwyżej {limit})].",
      why: "Dostawcy ograniczają, ile można wysłać z jednego konta w ciągu godziny lub dnia. Odbiorca nie ma z tym nic wspólnego. Limit odnowi się sam.",
    },
    "sender-suspended": {
      title: "Twoje konto nie może wysyłać",
      summary: "Konto pocztowe[ {sender}], z którego wysłano wiadomość, ma zablokowane wysyłanie.",
      why: "Dostawcy robią tak, gdy z konta wychodzi spam; często oznacza to, że ktoś obcy zna hasło. Z adresem odbiorcy wszystko jest w porządku.",
    },
    "locally-suppressed": {
      title: "Usługa wysyłkowa pominęła ten adres",
      summary:
        "Twoja usługa wysyłkowa nie próbowała doręczyć wiadomości, bo[ adres {address}| ten adres] jest na jej własnej liście adresów pomijanych.",
      why: "Usługa zapamiętuje adresy, na które wcześniej nie udało się doręczyć poczty albo których właściciele jej nie chcieli. O samej skrzynce nie mówi to nic nowego.",
    },
    greylisted: {
      title: "Serwer prosi o ponowną próbę",
      summary:
        "Serwer odbiorcy[ {server}] celowo odsyła przy pierwszym kontakcie i prosi Twój system pocztowy, by spróbował ponownie[ za {wait}].",
      why: "Nazywa się to szarą listą (greylisting). Prawdziwe systemy pocztowe po kilku minutach same próbują ponownie, a programy rozsyłające spam na ogół nie. To jak portier, który otwiera po drugim dzwonku: wiadomość zwykle dociera w ciągu godziny.",
    },
    "rate-limited": {
      title: "Poczta napływa za szybko",
      summary:
        "Serwer odbiorcy[ {server}] na razie nie przyjmuje więcej poczty z Twojego systemu pocztowego[ (kolejna próba za {wait})].",
      why: "Twój system pocztowy wysyła więcej wiadomości albo otwiera więcej połączeń, niż ten serwer dopuszcza naraz. Serwer chroni się w ten sposób przed zalaniem pocztą.",
    },
    "too-many-recipients": {
      title: "Za dużo odbiorców naraz",
      summary: "W wiadomości podano więcej odbiorców, niż serwer[ {server}] przyjmuje za jednym razem.",
      why: "Serwery ograniczają liczbę odbiorców jednej wiadomości, bo właśnie tak rozsyła się spam.",
    },
    blocklisted: {
      title: "Twój serwer jest na czarnej liście",
      summary:
        "Serwer pocztowy nadawcy[ {ip}] jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] odrzucił wiadomość.",
      why: "Takie listy (DNS blacklist) wymieniają serwery, z których przychodził spam. Wystarczy jedno przejęte konto, by ucierpieli wszyscy, którzy wysyłają przez ten serwer. Twój dostawca musi usunąć przyczynę i postarać się o skreślenie serwera z listy.",
    },
    "reputation-blocked": {
      title: "Twój serwer nie budzi zaufania",
      summary:
        "Strona odbierająca[ {server}] odrzuca pocztę z serwera pocztowego nadawcy[ {ip}], bo ma on złą reputację.",
      why: "Duzi odbiorcy poczty sami notują, jak zachowuje się każdy serwer. Reputację psują spam i skargi, czasem z winy innych klientów tego samego dostawcy. Twój adres i Twój odbiorca nie są tu problemem.",
    },
    "direct-mail-blocked": {
      title: "Stąd nie można wysyłać bezpośrednio",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty bezpośrednio z tego łącza[ ({ip})].",
      why: "Ten adres IP należy do puli dla domów, biur lub wynajmowanych maszyn, z której nie doręcza się poczty samodzielnie. Poczta stamtąd musi iść przez serwer poczty wychodzącej dostawcy.",
    },
    "reverse-dns-invalid": {
      title: "Nazwa serwera się nie zgadza",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo serwer pocztowy nadawcy[ {ip}] nie ma nazwy albo się ona nie zgadza.",
      why: "Każdy serwer pocztowy powinien mieć nazwę, która prowadzi do jego numeru, i numer, który prowadzi z powrotem do nazwy (odwrotny DNS). To jak dowód osobisty: bez niego drzwi pozostają zamknięte.",
    },
    "receiver-filter-broken": {
      title: "Filtr odbiorcy jest zepsuty",
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość przez błąd we własnym filtrze.",
      why: "Filtr kieruje się czymś, co się nie zgadza, więc odrzuca też dobrą pocztę. Po stronie nadawcy nie trzeba nic zmieniać; poprawić to może tylko administrator filtra.",
    },
    "sender-auth-failed": {
      title: "Nie udało się sprawdzić nadawcy",
      summary: "Z wiadomości nie wynika, że naprawdę pochodzi z domeny[ {senderDomain}|, którą podaje].",
      why: "Domena może wskazać, które serwery mogą wysyłać w jej imieniu (SPF), a wiadomości mogą nosić pieczęć (DKIM); DMARC mówi, co zrobić, gdy brakuje obu. To jak list na firmowym papierze, ale bez firmowej pieczątki.",
    },
    "sender-domain-invalid": {
      title: "Twój własny adres nie działa",
      summary: "Serwer odbiorcy[ {server}] nie znajduje domeny nadawcy[ {sender}] albo nie może na nią odpisać.",
      why: "List bez prawidłowego adresu zwrotnego nie zostanie przyjęty. W domenie nadawcy jest literówka, domena wygasła albo nie ma wpisów dla poczty.",
    },
    "spam-content": {
      title: "Wiadomość uznano za spam",
      summary: "Serwer odbiorcy[ {server}] uważa tę wiadomość za spam.",
      why: "Filtry oceniają słowa, linki, obrazy i załączniki i czasem się mylą. Z adresem wszystko jest w porządku; odrzucono tylko tę wiadomość.",
    },
    malware: {
      title: "W wiadomości znaleziono wirusa",
      summary: "Serwer odbiorcy[ {server}] znalazł w wiadomości coś szkodliwego.",
      why: "Załącznik lub link jest znany jako niebezpieczny. Albo plik na Twoim komputerze jest zainfekowany, albo ktoś wysłał wiadomość w Twoim imieniu; rzadko myli się sam skaner.",
    },
    "attachment-blocked": {
      title: "Ten załącznik jest niedozwolony",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje załączników tego rodzaju.",
      why: "Programy, makra i archiwa z hasłem mogą zawierać wirusy, więc wiele serwerów odrzuca je bez zaglądania do środka.",
    },
    "message-too-large": {
      title: "Wiadomość jest za duża",
      summary: "Wiadomość[ ({size})] jest większa, niż przyjmuje serwer[ {server}][: najwyżej {limit}].",
      why: "Każdy serwer ma limit. Załączniki wysyłane pocztą rosną o mniej więcej jedną trzecią, więc z 15 MB plików robi się 20 MB wiadomości.",
    },
    "message-malformed": {
      title: "Wiadomość ma nieprawidłowy format",
      summary:
        "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej format jest niezgodny z zasadami poczty elektronicznej.",
      why: "Program, który utworzył wiadomość, coś pominął lub zapisał źle, na przykład datę, nadawcę albo koniec wiersza. Treść wiadomości nie jest przyczyną.",
    },
    "policy-rejected": {
      title: "Wiadomość odrzuciła reguła",
      summary: "Wiadomość odrzuca jedna z reguł strony odbierającej[ {server}]; z odpowiedzi nie wynika która.",
      why: "Każda organizacja sama decyduje, jaką pocztę wpuszcza. Tylko jej administrator widzi, która reguła zadziałała, i może ją zmienić.",
    },
    "server-full": {
      title: "Na serwerze odbiorcy brakuje miejsca",
      summary:
        "Miejsca zabrakło na całym serwerze odbiorcy[ {server}]; sama skrzynka[ {address}] wcale nie musi być pełna.",
      why: "Dysk, na którym leżą wszystkie skrzynki, jest pełny. To nie jedna przepełniona skrzynka na listy, lecz cały urząd pocztowy bez miejsca, więc odsyłana jest poczta do wszystkich.",
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
      why: "Polskie litery i inne alfabety przed znakiem @ są w poczcie wciąż nowością. Starsze serwery znają tylko litery bez ogonków i kresek, cyfry i kilka znaków.",
    },
    "address-invalid.ambiguous": {
      title: "Adres pasuje do kilku osób",
      summary: "Adres[ {address}] pasuje do więcej niż jednej skrzynki, a serwer[ {server}] nie chce zgadywać.",
      why: "Niektóre serwery same uzupełniają skróconą nazwę. Tutaj kilka nazw zaczyna się lub brzmi tak samo, jak dwie rodziny o tym samym nazwisku w jednym domu.",
    },
    "address-moved.new-owner": {
      title: "Adres ma nowego właściciela",
      summary: "Adres[ {address}] należy teraz do kogoś innego, dlatego wiadomości nie przekazano.",
      why: "Tę nazwę dostała inna osoba. Serwer chroni Twoją wiadomość przed oczami kogoś obcego.",
    },
    "mailbox-disabled.suspended": {
      summary: "Skrzynka[ {address}] istnieje, ale zablokował ją dostawca poczty lub administrator.",
      why: "Skrzynki blokuje się, gdy ktoś odszedł, gdy naruszono zasady albo gdy ich nadużyto. Wyjaśnić to mogą tylko właściciel i dostawca.",
    },
    "mailbox-disabled.inactive": {
      summary: "Skrzynka[ {address}] od dawna nie była używana i została wyłączona.",
    },
    "mailbox-disabled.archived": {
      summary: "Skrzynkę[ {address}] zamknięto i przeniesiono do archiwum.",
      why: "Organizacje archiwizują skrzynki osób, które odeszły. Taka skrzynka nie przyjmuje już poczty; być może obowiązki przejął ktoś inny.",
    },
    "mailbox-disabled.unpaid": {
      summary: "Skrzynka[ {address}] jest zamknięta, bo wygasł jej abonament.",
      why: "Dostawca przestaje przyjmować pocztę do skrzynki, która nie jest opłacona. Gdy właściciel zapłaci, zwykle znów działa ona jak przedtem.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Przekierowanie już nie działa",
      summary: "Skrzynka[ {address}] przekazuje pocztę do innej, a tamta jest nieosiągalna.",
      why: "Właściciel włączył kiedyś przekierowanie poczty, a adres, na który ona idzie, jest błędny albo już nie istnieje. To jak zlecenie dosyłania listów do domu, który zburzono.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Skrzynka[ {address}] jest pełna i od dawna nikt z niej nie korzysta.",
      why: "Skrzynkę, której nikt już nie opróżnia, prawdopodobnie porzucono. To jak skrzynka na listy, z której wystaje poczta.",
    },
    "recipient-restricted.allow-list": {
      summary: "Właściciel[ skrzynki {address}| tej skrzynki] przyjmuje pocztę tylko od nadawców z własnej listy.",
    },
    "recipient-restricted.members-only": {
      summary: "Do grupy lub listy[ {address}] mogą pisać tylko jej członkowie.",
      why: "Grupy chronią swoich członków przed pocztą od obcych. Osoby, które prowadzą grupę, mogą Cię do niej dopisać albo przekazać jej Twoją wiadomość.",
    },
    "recipient-restricted.internal-only": {
      summary: "Na[ adres {address}| ten adres] mogą pisać tylko osoby z organizacji odbiorcy.",
      why: "Wiele grup i wspólnych skrzynek jest zamkniętych dla poczty z zewnątrz; często to tylko ustawienie domyślne. Otworzyć je może administrator po stronie odbiorcy.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Właściciel[ skrzynki {address}| tej skrzynki] lub jego organizacja blokuje nadawcę[ {sender}].",
      why: "Adres lub domena nadawcy jest tam na liście niechcianych nadawców. Może to być pomyłka; skreślić wpis może tylko ten, kto prowadzi tę listę.",
    },
    "recipient-restricted.moderated": {
      summary: "Wiadomości na[ adres {address}| adres tej grupy] zatwierdza moderator, a tej nie przepuszczono.",
      why: "Moderator czyta wiadomości, zanim trafią do grupy. Tę odrzucono albo nikt nie zdecydował na czas.",
    },
    "recipient-restricted.group-rule": {
      summary: "Reguła grupy[ {address}] nie pozwala temu nadawcy do niej pisać.",
      why: "Grupy mogą określać, kto i jak może do nich pisać. Zmienić taką regułę mogą osoby, które prowadzą grupę.",
    },
    "domain-no-mail.null-mx": {
      summary: "Domena[ {domain}] ogłasza, że w ogóle nie odbiera poczty e-mail.",
    },
    "domain-no-mail.no-mx": {
      summary: "Dla domeny[ {domain}] nie wskazano żadnego serwera pocztowego.",
      why: "Domena musi podać w DNS, który serwer przyjmuje jej pocztę (rekord MX). Ta go nie podaje: może służy tylko stronie internetowej albo wpis zaginął.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "Serwer pocztowy, który wskazuje domena[ {domain}], nie ma adresu IP.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "Domena[ {domain}] wskazuje swój serwer pocztowy przez alias, co jest niedozwolone i nie wszędzie działa.",
    },
    "dns-misconfigured.mx-private": {
      summary: "Serwer pocztowy domeny[ {domain}] ma adres, który istnieje tylko w jego własnej sieci wewnętrznej.",
      why: "Adresy takie jak 192.168.1.10 lub 127.0.0.1 z zewnątrz prowadzą donikąd. To tak, jakby w adresie stało „drugie drzwi po lewej”, ale bez ulicy.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Poczta do domeny[ {domain}] wraca do serwera[ {reporter}], który chciał ją wysłać dalej.",
      why: "Wpisy domeny wskazują właśnie ten serwer, ale on nie wie, że poczta jest dla niego. Albo wpis jest błędny, albo serwer nie jest skonfigurowany dla tej domeny.",
    },
    "dns-misconfigured.dnssec": {
      summary: "Wpisy domeny[ {domain}] są podpisane, ale podpis jest nieważny (DNSSEC).",
      why: "DNSSEC to pieczęć na wpisach domeny. Gdy jest złamana, ostrożne serwery nie ufają żadnemu z wpisów i poczta nie ma dokąd iść.",
    },
    "dns-misconfigured.lame": {
      summary: "Serwery nazw, którym powierzono domenę[ {domain}], nie znają jej.",
    },
    "connection-failed.refused": {
      title: "Serwer odbiorcy odmówił połączenia",
      summary: "Serwer odbiorcy[ {server}] jest na miejscu, ale nie odpowiada na nim żaden program pocztowy.",
      why: "Maszyna działa, ale jej program pocztowy jest zatrzymany albo gości odprawia zapora sieciowa. To jak dom, w którym ktoś jest, ale nie otwiera.",
    },
    "connection-failed.timeout": {
      title: "Serwer odbiorcy nie odpowiedział",
      summary: "Serwer odbiorcy[ {server}] nie odpowiedział na czas.",
    },
    "connection-failed.unreachable": {
      title: "Brak drogi do serwera odbiorcy",
      summary: "W tej chwili przez internet nie ma drogi do serwera odbiorcy[ {server}].",
      why: "Łącze jest przerwane albo adres serwera jest błędny. To jak ulica zamknięta tuż przed domem.",
    },
    "connection-failed.dropped": {
      title: "Połączenie się urwało",
      summary: "Serwer odbiorcy[ {server}] odpowiedział, ale połączenie się urwało, zanim przeszła cała wiadomość.",
      why: "Serwer może być przeciążony albo rozmowę przerywa zapora lub filtr między serwerami. Następna próba często się udaje.",
    },
    "connection-failed.port-25-blocked": {
      title: "Poczta wychodząca jest zablokowana",
      summary: "Dostawca internetu nie wypuszcza poczty z tego łącza (port 25).",
      why: "Wielu dostawców zamyka port 25, czyli drzwi dla poczty między serwerami, żeby zainfekowane komputery nie wysyłały spamu. Programy pocztowe korzystają z innych drzwi: 587 lub 465.",
    },
    "tls-failed.starttls-missing": {
      title: "Serwer nie oferuje szyfrowania",
      summary: "Serwer[ {server}] nie oferuje szyfrowania, a strona wysyłająca go wymaga.",
    },
    "tls-failed.handshake": {
      summary: "System pocztowy nadawcy i serwer[ {server}] nie zdołały uzgodnić sposobu szyfrowania.",
      why: "Oba umieją szyfrować, ale jeden zna tylko sposoby, których drugi nie uważa już za bezpieczne. Zwykle jeden z nich jest bardzo stary.",
    },
    "tls-failed.certificate": {
      title: "Certyfikat serwera jest nieważny",
      summary:
        "Certyfikat serwera odbiorcy[ {server}] jest nieważny, więc nie udało się nawiązać bezpiecznego połączenia.",
      why: "Certyfikat to dowód osobisty serwera. Ten wygasł, wystawiono go na inną nazwę albo zrobił to ktoś nieznany.",
    },
    "tls-failed.mta-sts": {
      summary:
        "Domena[ {domain}] wymaga szyfrowanych połączeń z określonymi serwerami (MTA-STS), a serwer[ {server}] tego nie spełnia.",
      why: "Domena ogłosiła, że poczta może trafiać tylko do wskazanych serwerów z ważnym certyfikatem. Serwer i ta obietnica do siebie nie pasują, więc dla bezpieczeństwa pocztę wstrzymano.",
    },
    "tls-failed.dane": {
      summary: "Certyfikat serwera[ {server}] nie zgadza się z tym, co ogłosiła jego domena (DANE).",
      why: "Domena ogłasza w DNS odcisk palca certyfikatu (rekord TLSA). Najczęściej certyfikat odnowiono, a o odcisku zapomniano.",
    },
    "tls-failed.encryption-required": {
      title: "Serwer wymaga szyfrowania",
      summary: "Serwer[ {server}] przyjmuje pocztę tylko przez szyfrowane połączenie, a to nie było szyfrowane.",
    },
    "tls-failed.requiretls": {
      summary: "Wiadomość może podróżować tylko szyfrowanymi drogami, a serwer[ {server}] nie może tego obiecać.",
      why: "Poprosił o to nadawca (REQUIRETLS), jak przy liście poleconym. Któryś z dalszych serwerów nie zna takiej obietnicy.",
    },
    "mail-loop.hops": {
      summary: "Wiadomość do[ {address}| tego odbiorcy] przeszła przez tyle serwerów, że ją zatrzymano.",
    },
    "mail-loop.back-to-sender": {
      summary: "Poczta do[ domeny {domain}| tej domeny] wraca do serwera[ {reporter}], który ją wysyła.",
      why: "Wpisy domeny wskazują ten serwer, ale on nie wie, że poczta jest dla niego. Wysyłałby ją więc do siebie bez końca.",
    },
    "mail-loop.forwarding": {
      summary: "Przekierowanie[ adresu {address}| tego adresu] prowadzi z powrotem tam, skąd przyszła wiadomość.",
    },
    "routing-failed.not-provisioned": {
      title: "Domena nie jest skonfigurowana",
      summary: "Domena[ {domain}] prowadzi do dostawcy[ {server}], ale nie jest tam skonfigurowana.",
      why: "Zdarza się to, gdy domena przechodzi do innego dostawcy albo skończyła się umowa. To jak poczta do mieszkania, którego nowy lokator nie ma jeszcze tabliczki z nazwiskiem.",
    },
    "routing-failed.smarthost": {
      title: "Serwer poczty wychodzącej jest nieznany",
      summary: "System pocztowy nadawcy nie znajduje serwera poczty wychodzącej, któremu ma oddawać pocztę.",
      why: "Jest ustawiony tak, by oddawać wszystko jednemu serwerowi, a nazwa tego serwera jest błędna albo już nie istnieje. Adres odbiorcy nie ma z tym nic wspólnego.",
    },
    "credentials-rejected.password": {
      summary: "Serwer[ {server}] nie zna takiej nazwy użytkownika z tym hasłem.",
    },
    "credentials-rejected.mechanism": {
      title: "Potrzebny jest inny sposób logowania",
      summary: "Serwer[ {server}] nie akceptuje sposobu, w jaki loguje się program pocztowy.",
      why: "Serwery nie przyjmują już haseł przez nieszyfrowane połączenia, a niektóre nie przyjmują haseł w ogóle, tylko logowanie w przeglądarce (OAuth). Stare ustawienia jeszcze tego nie znają.",
    },
    "credentials-rejected.second-factor": {
      title: "Potrzebne jest hasło do aplikacji",
      summary: "Serwer[ {server}] nie przyjmuje od programu pocztowego zwykłego hasła.",
      why: "Konto jest chronione drugim krokiem logowania, którego program pocztowy nie potrafi wykonać. Do tego służą hasła do aplikacji: długie, każde tylko dla jednego programu.",
    },
    "credentials-rejected.web-login": {
      title: "Najpierw zaloguj się przez przeglądarkę",
      summary:
        "Dostawca chce, by najpierw raz zalogować się w przeglądarce; dopiero potem program pocztowy będzie mógł wysyłać.",
      why: "Dostawca zauważył coś nietypowego, na przykład nowe miejsce albo dużo wiadomości, i chce się upewnić, że to Ty.",
    },
    "credentials-rejected.temporary": {
      title: "Logowanie chwilowo nie działa",
      summary: "Serwer[ {server}] nie może w tej chwili sprawdzać logowań.",
      why: "Nie odpowiada ta część serwera, która zna hasła. Twoje hasło wcale nie musi być błędne.",
    },
    "domain-not-hosted.own": {
      title: "Twoja domena nie jest tam skonfigurowana",
      summary: "Serwer[ {server}] nie wie, że ma przyjmować pocztę dla Twojej własnej domeny[ {domain}].",
      why: "Wpisy Twojej domeny prowadzą do tego serwera, ale domena nie jest na nim skonfigurowana: to drugi przypadek „relaying denied”. Dopóki się to nie zmieni, nikt nie może do Ciebie napisać na adres w tej domenie.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "Domena nadawcy nie jest potwierdzona",
      summary: "Usługa wysyłkowa jeszcze nie wie, że domena[ {senderDomain}] należy do tego konta.",
      why: "Usługi wysyłają tylko z domen, które potwierdził ich właściciel, żeby nikt nie mógł pisać w cudzym imieniu.",
    },
    "sending-limit.daily": {
      summary: "Z tego konta wysłano już tyle wiadomości, ile wolno w ciągu jednego dnia[ (najwyżej {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Z tego konta wysłano już tyle wiadomości, ile wolno w ciągu jednej godziny[ (najwyżej {limit})].",
    },
    "sending-limit.domain": {
      title: "Limit wysyłania Twojej domeny wyczerpany",
      summary:
        "Ze wszystkich kont domeny[ {senderDomain}] razem wysłano już tyle, ile na razie wolno[ (najwyżej {limit})].",
      why: "Dostawca ogranicza, ile może wysłać cała domena, i liczy także wiadomości, które wróciły. Limit mógł wyczerpać ktoś inny z Twojej organizacji albo strona internetowa, która wysyła pocztę.",
    },
    "sender-suspended.tenant": {
      title: "Twoja organizacja nie może wysyłać",
      summary: "Dostawca zablokował wysyłanie całej organizacji[ {senderDomain}].",
      why: "Z jej kont wychodziło zbyt dużo podejrzanej poczty, często dlatego, że ktoś przejął jedno z nich. Zdarza się to też nowym organizacjom, które wysyłają dużo naraz.",
    },
    "sender-suspended.domain": {
      title: "Twoja domena nie może wysyłać",
      summary: "Dostawca zablokował wysyłanie z domeny[ {senderDomain}].",
    },
    "locally-suppressed.bounced": {
      summary: "Twoja usługa wysyłkowa pominęła[ adres {address}| ten adres], bo wcześniejsza poczta do niego wróciła.",
    },
    "locally-suppressed.complained": {
      summary:
        "Twoja usługa wysyłkowa pominęła[ adres {address}| ten adres], bo jego właściciel oznaczył kiedyś Twoją pocztę jako spam.",
      why: "Kto zgłasza pocztę jako spam, ten jej nie chce. Dlatego usługi wysyłkowe przestają do niego pisać.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Twoja usługa wysyłkowa pominęła[ adres {address}| ten adres], bo jego właściciel się wypisał.",
      why: "Kto się wypisuje, nie chce już tej poczty. Wysyłanie jej mimo to jest w wielu krajach zabronione.",
    },
    "locally-suppressed.listed": {
      summary: "Twoja usługa wysyłkowa pominęła[ adres {address}| ten adres], bo ktoś wpisał go na listę ręcznie.",
    },
    "greylisted.stuck": {
      title: "Szara lista bez końca",
      summary:
        "Serwer odbiorcy[ {server}] odsyłał wiadomość przy każdej próbie[ przez {elapsed}]; w ten sposób może ona nigdy nie dotrzeć.",
      why: "Szara lista (greylisting) powinna przepuszczać za drugim razem. Ale wiele systemów pocztowych za każdym razem podwaja przerwę: 5, 10, 20, 40, 80, 160, 320 minut, a potem 8 godzin. Jeśli serwer odbiorcy zapomina pierwszą próbę po 4–6 godzinach, przerwa staje się dłuższa niż jego pamięć i każda próba znów liczy się jako pierwsza.[ Tutaj: pierwsza próba {arrived}, ostatnia próba {lastTry}. Według tego rachunku była to próba numer {tries}, a następna przerwa trwa {pause}.][ Serwer prosił tylko, by odczekać {wait}.][ System pocztowy zrezygnuje {until}.]",
    },
    "greylisted.gave-up": {
      title: "System pocztowy zrezygnował za wcześnie",
      summary:
        "Serwer odbiorcy[ {server}] prosił o ponowną próbę później, ale system pocztowy nadawcy zrezygnował[, próbując tylko przez {elapsed}].",
      why: "Szara lista (greylisting) wpuszcza pocztę przy drugiej próbie, po kilku minutach lub najwyżej po godzinie. System pocztowy powinien próbować przez 4 do 5 dni; ten przestał, zanim drzwi mogły się otworzyć.",
    },
    "rate-limited.volume": {
      summary:
        "Serwer odbiorcy[ {server}] dostał z Twojego systemu pocztowego[ {ip}] więcej wiadomości, niż przyjmuje naraz[ (kolejna próba za {wait})].",
    },
    "rate-limited.connections": {
      title: "Za dużo połączeń naraz",
      summary: "Twój system pocztowy[ {ip}] otworzył więcej połączeń z serwerem[ {server}], niż ten dopuszcza naraz.",
      why: "Serwer, jak centrala telefoniczna, ma tylko określoną liczbę linii. Gdy jeden rozmówca zajmie ich zbyt wiele, centrala się rozłącza; następna próba zwykle się udaje.",
    },
    "rate-limited.per-hour": {
      summary:
        "Serwer odbiorcy[ {server}] przyjął z Twojego systemu pocztowego[ {ip}] już tyle wiadomości, ile dopuszcza w ciągu godziny.",
    },
    "rate-limited.reputation-throttle": {
      title: "Twój serwer pocztowy jest spowalniany",
      summary:
        "Serwer odbiorcy[ {server}] przyjmuje pocztę z Twojego serwera pocztowego[ {ip}] tylko powoli, bo jeszcze mu nie ufa.",
      why: "Nowe serwery oraz te, z których przychodził spam lub na które się skarżono, dostają niski limit. Rośnie on, gdy przez pewien czas przychodzi dobra poczta.",
    },
    "blocklisted.domain": {
      title: "Domena jest na czarnej liście",
      summary:
        "Domena[ {blocked}] jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] odrzucił wiadomość.",
      why: "Takie listy wymieniają domeny, które pojawiły się w spamie. Często włamano się na stronę internetową albo newsletter trafił do osób, które o niego nie prosiły.",
    },
    "blocklisted.url": {
      title: "Link jest na czarnej liście",
      summary:
        "Link w wiadomości[ ({blocked})] jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] ją odrzucił.",
      why: "Strony, do której prowadzi link, użyto do spamu lub szkodliwych treści, być może po włamaniu. Z adresem odbiorcy wszystko jest w porządku.",
    },
    "blocklisted.helo": {
      summary:
        "Nazwa[ {blocked}], którą przedstawia się serwer pocztowy nadawcy, jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] odrzucił wiadomość.",
    },
    "blocklisted.mailfrom": {
      title: "Domena nadawcy na czarnej liście",
      summary:
        "Domena nadawcy[ {sender}] jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] odrzucił wiadomość.",
      why: "Domena z adresu zwrotnego pojawiła się w spamie. Może ktoś jej nadużywa albo newsletter trafił do osób, które o niego nie prosiły.",
    },
    "blocklisted.netblock": {
      title: "Sieć dostawcy na czarnej liście",
      summary:
        "Cała sieć, w której stoi serwer pocztowy nadawcy[ {ip}], jest na[ czarnej liście {list}| publicznej czarnej liście], dlatego serwer odbiorcy[ {server}] odrzucił wiadomość.",
      why: "Niektóre listy wymieniają wszystkie serwery dostawcy, gdy zbyt wiele z nich wysyła spam. Zmienić to może tylko dostawca; po Twojej stronie nie ma żadnego błędu.",
    },
    "reputation-blocked.domain": {
      title: "Twoja domena nie budzi zaufania",
      summary: "Strona odbierająca[ {server}] odrzuca pocztę z domeny[ {senderDomain}], bo ma ona złą reputację.",
      why: "Duzi odbiorcy poczty pamiętają, co widzieli z każdej domeny: skargi, spam, pocztę na adresy, których nie ma. Naprawić to może dopiero kilka tygodni dobrej poczty.",
    },
    "reputation-blocked.netblock": {
      title: "Sieć Twojego dostawcy jest zablokowana",
      summary:
        "Strona odbierająca[ {server}] wpisała część sieci dostawcy na własną czarną listę[ (serwer pocztowy nadawcy: {ip})].",
      why: "Z sąsiednich serwerów tego samego dostawcy przychodził spam i odbiorca blokuje je wszystkie razem. Uzgodnić to z odbiorcą może tylko Twój dostawca.",
    },
    "direct-mail-blocked.cloud": {
      summary:
        "Serwer odbiorcy[ {server}] nie przyjmuje poczty bezpośrednio z wynajmowanych maszyn takich jak[ {ip}| ta].",
      why: "Wynajmowane maszyny zmieniają użytkowników z godziny na godzinę i wychodzi z nich dużo spamu. Dlatego wielu odbiorców chce, by poczta stamtąd szła przez znany serwer poczty wychodzącej.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "Serwer pocztowy nie ma nazwy",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo adres IP serwera pocztowego nadawcy[ {ip}] nie prowadzi do żadnej nazwy (odwrotny DNS).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo nazwa serwera pocztowego nadawcy[ {ip}] nie prowadzi z powrotem do tego samego adresu IP.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "Nazwa serwera wygląda na prywatną",
      summary: "Serwer odbiorcy[ {server}] odmówił, bo serwer pocztowy nadawcy[ {ip}] ma nazwę taką jak łącza domowe.",
      why: "Nazwy złożone z liczb, takie jak host-7-2-0-192.example.net, należą do łączy, którym nikt nie nadał własnej nazwy. Serwery pocztowe mają własną nazwę, na przykład mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Zła nazwa w powitaniu",
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo serwer pocztowy nadawcy[ {ip}] przedstawia się nazwą, która jest niepełna albo nie istnieje.",
      why: "Serwery przedstawiają się nazwą (HELO). To jak dowód osobisty: jeśli nazwa na nim nie istnieje, drzwi pozostają zamknięte.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "Serwer odbiorcy[ {server}] odmówił, bo adres IPv6 serwera pocztowego nadawcy[ {ip}] nie prowadzi do żadnej nazwy (odwrotny DNS).",
      why: "IPv6 to nowszy rodzaj adresów w internecie. Wiele serwerów ma właściwą nazwę dla starego adresu, a dla nowego żadnej.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Odbiorca pyta nieistniejącą listę",
      summary:
        "Serwer odbiorcy[ {server}] pyta czarną listę[ {list}], którą już zamknięto[ ({since})], i bierze jej milczenie lub bezsensowne odpowiedzi za „tak”.",
      why: "Zamknięta lista nie wie nic o żadnym serwerze; niektóre odpowiadają „tak” na wszystko, żeby nikt ich już nie pytał. Kto wciąż pyta taką listę, odrzuca dobrą pocztę. Z listy, której już nie ma, nikogo nie da się skreślić.",
    },
    "receiver-filter-broken.query-refused": {
      title: "Odbiorca źle odczytuje czarną listę",
      summary:
        "Serwer odbiorcy[ {server}] pyta czarną listę[ {list}] w sposób, na który ona odmawia odpowiedzi, i bierze tę odmowę za wpis na liście.",
      why: "[Lista odpowiedziała {answer}. Odpowiedzi, które zaczynają się od 127.255.255, to kody błędów: pytanie przyszło przez publiczny serwer DNS albo pytań było za dużo.|Na pytania przez publiczne serwery DNS albo na zbyt wiele pytań lista odpowiada kodem błędu.] Serwera nadawcy nie ma więc na liście; to filtr źle odczytuje błąd.",
    },
    "receiver-filter-broken.licence": {
      title: "Wygasła licencja filtra odbiorcy",
      summary: "Na serwerze odbiorcy[ {server}] wygasła licencja filtra poczty.",
      why: "Filtr bez licencji odrzuca pocztę, zamiast ją sprawdzać. Nie ma to nic wspólnego z nadawcą ani z wiadomością.",
    },
    "receiver-filter-broken.heuristic": {
      title: "Filtr odbiorcy się myli",
      summary:
        "Serwer odbiorcy[ {server}] odrzucił serwer pocztowy nadawcy[ {ip}] na podstawie samego podejrzenia[: „{words}”].",
      why: "Odpowiedź nie wymienia żadnej publicznej listy, spamu ani błędu; filtr po tamtej stronie wyciągnął fałszywy wniosek. Po stronie nadawcy nie trzeba nic zmieniać; poprawić filtr może tylko jego administrator.",
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
      summary: "Wiadomość ma dowód pochodzenia, ale z innej domeny niż podana w polu „Od”[ ({senderDomain})].",
      why: "Dowody (SPF i DKIM) są, ale przemawiają za inną domeną, na przykład usługi wysyłkowej. To jak list z nazwą jednej firmy i pieczątką drugiej.",
    },
    "sender-auth-failed.arc": {
      title: "Przekierowanie naruszyło dowód pochodzenia",
      summary: "Wiadomość po drodze przekierowano, a serwer odbiorcy[ {server}] nie ufa temu, kto ją przekierował.",
      why: "Przekierowanie łamie pieczęcie wiadomości. Kto przekierowuje, może poręczyć za to, co widział (ARC), ale tutaj jego słowo się nie liczyło.",
    },
    "sender-auth-failed.none": {
      summary: "Wiadomość nie ma żadnego dowodu, że pochodzi z domeny[ {senderDomain}|, którą podaje].",
      why: "Duzi odbiorcy przyjmują pocztę tylko z dowodem: listą dozwolonych serwerów (SPF) albo pieczęcią (DKIM). Dla tej domeny nie ustawiono ani jednego, ani drugiego, więc jej poczta jest jak list bez żadnej pieczątki.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "Domena[ {senderDomain}] nie mówi, co robić ze sfałszowaną pocztą w jej imieniu (DMARC).",
      why: "Duzi odbiorcy wymagają tego od każdego, kto wysyła dużo poczty. To jeden krótki wpis w DNS domeny.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "Listy dozwolonych serwerów (SPF) domeny[ {senderDomain}] nie udało się odczytać.",
      why: "Wpis zawiera błąd, pyta zbyt wiele innych domen albo serwery nazw nie odpowiedziały. Nikt nie może więc stwierdzić, czy wiadomość jest prawdziwa.",
    },
    "sender-domain-invalid.not-found": {
      summary: "Serwer odbiorcy[ {server}] nie znajduje w internecie domeny nadawcy[ {sender}].",
    },
    "sender-domain-invalid.no-mx": {
      summary: "Domena nadawcy[ {sender}] nie wskazuje żadnego serwera pocztowego, więc nikt nie mógłby odpisać.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "Domena nadawcy[ {sender}] ogłasza, że nie odbiera poczty, więc nikt nie mógłby odpisać.",
    },
    "sender-domain-invalid.callout": {
      title: "Twój adres nie przeszedł sprawdzenia",
      summary:
        "Serwer odbiorcy[ {server}] zapytał, czy może odpisać na adres[ {sender}| nadawcy], i dostał odpowiedź odmowną.",
      why: "Niektóre serwery, zanim przyjmą wiadomość, oddzwaniają, by sprawdzić, czy adres zwrotny istnieje. Serwer adresu nadawcy tego nie potwierdził.",
    },
    "sender-domain-invalid.syntax": {
      summary: "Adres nadawcy[ {sender}] nie jest zapisany tak, jak zapisuje się adresy e-mail.",
      why: "Program pocztowy lub strona internetowa ma w ustawieniach błędny albo niepełny adres nadawcy, na przykład bez domeny.",
    },
    "spam-content.url": {
      summary: "Serwer odbiorcy[ {server}] uważa tę wiadomość za spam z powodu linku, który zawiera.",
    },
    "spam-content.bulk": {
      title: "Wiadomość uznano za masową",
      summary: "Serwer odbiorcy[ {server}] uważa tę wiadomość za pocztę masową, o którą nikt nie prosił.",
      why: "Ten sam tekst poszedł do wielu osób albo brakuje w nim tego, czego wymaga poczta masowa, na przykład możliwości wypisania się. Z adresem odbiorcy wszystko jest w porządku.",
    },
    "spam-content.complaints": {
      title: "Odbiorcy skarżyli się na taką pocztę",
      summary: "Serwer odbiorcy[ {server}] odrzuca tę wiadomość, bo jego użytkownicy oznaczali podobne jako spam.",
      why: "Odbiorcy poczty liczą, jak często ludzie klikają „spam”. Jeśli robi to wielu, kolejne takie wiadomości są przez pewien czas odrzucane.",
    },
    "malware.phishing": {
      title: "Wiadomość uznano za oszustwo",
      summary: "Serwer odbiorcy[ {server}] uważa wiadomość za próbę wyłudzenia haseł lub pieniędzy.",
      why: "Zawiera link lub sformułowania znane z oszustw. Może ktoś wysyła w Twoim imieniu albo włamano się na stronę, do której prowadzi Twój link; rzadko myli się filtr.",
    },
    "attachment-blocked.encrypted": {
      title: "Załączniki z hasłem są niedozwolone",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje załączników zabezpieczonych hasłem.",
      why: "Skaner nie może zajrzeć do środka, jak do zamkniętej walizki. Dlatego wiele serwerów je odrzuca.",
    },
    "attachment-blocked.name": {
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje załącznika o takiej nazwie pliku.",
      why: "Wirusy lubią się kryć za nazwami z dwoma rozszerzeniami lub dziwnymi znakami, więc takie nazwy odrzuca się bez dalszego sprawdzania.",
    },
    "attachment-blocked.executable": {
      title: "Programy są niedozwolone",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje programów ani skryptów jako załączników.",
      why: "Program może zrobić wszystko na komputerze, na którym się go otworzy. Prawie wszystkie serwery odrzucają programy, także w archiwach.",
    },
    "attachment-blocked.macro": {
      title: "Makra są niedozwolone",
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje dokumentów z makrami.",
      why: "Makra to małe programy wewnątrz dokumentu i mogą zawierać wirusy.",
    },
    "message-too-large.headers": {
      title: "Nagłówek wiadomości jest za duży",
      summary:
        "Wiersze nagłówka wiadomości, z nadawcami i odbiorcami, zajmują więcej miejsca, niż przyjmuje serwer[ {server}].",
      why: "Nagłówek wiadomości rośnie z każdym odbiorcą i z każdą odpowiedzią. Przyczyną jest zwykle bardzo długa lista odbiorców.",
    },
    "message-too-large.attachments-count": {
      title: "Za dużo załączników",
      summary: "Wiadomość ma więcej załączników, niż przyjmuje serwer[ {server}].",
      why: "Serwery ograniczają liczbę plików, bo każdy z nich trzeba sprawdzić.",
    },
    "message-too-large.recipient-limit": {
      title: "Za duża dla tego odbiorcy",
      summary: "Wiadomość[ ({size})] jest większa, niż może otrzymać ten odbiorca[: najwyżej {limit}].",
      why: "Limit tej skrzynki ustala organizacja odbiorcy albo jego umowa. Mniejsza wiadomość dojdzie.",
    },
    "message-malformed.from": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej pole „Od” jest błędne, podwójne albo go brakuje.",
    },
    "message-malformed.message-id": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej numer (Message-ID) jest błędny albo go brakuje.",
    },
    "message-malformed.date": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej data jest błędna albo jej brakuje.",
      why: "Program, który utworzył wiadomość, pominął datę albo zegar komputera źle chodzi. Treść wiadomości nie jest przyczyną.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo wiersz, który może stać w nagłówku tylko raz, stoi tam dwa razy.",
    },
    "message-malformed.bare-newline": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej wiersze nie kończą się tak, jak wymaga poczta.",
    },
    "message-malformed.line-length": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo któryś z jej wierszy jest za długi.",
    },
    "message-malformed.charset": {
      summary:
        "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo litery w niej nie są zakodowane tak, jak wymaga poczta.",
    },
    "message-malformed.mime": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość, bo jej części i załączniki są nieprawidłowo złożone.",
    },
    "message-malformed.header": {
      summary: "Serwer odbiorcy[ {server}] odrzucił wiadomość z powodu błędu w wierszach nagłówka.",
    },
    "policy-rejected.admin-rule": {
      summary: "Administrator strony odbierającej[ {server}] ustawił regułę, która odrzuca tę wiadomość.",
    },
    "policy-rejected.geo": {
      summary: "Serwer odbiorcy[ {server}] nie przyjmuje poczty z kraju lub sieci, z której wysłano wiadomość.",
      why: "Niektóre organizacje odcinają całe kraje lub sieci, z których nie spodziewają się poczty. Samej wiadomości w ogóle nie oceniano.",
    },
    "policy-rejected.ipv6": {
      summary:
        "Serwer odbiorcy[ {server}] nie przyjmuje tej poczty przez IPv6, czyli nowszy rodzaj adresów w internecie.",
      why: "Niektórzy odbiorcy wymagają więcej od poczty, która przychodzi przez IPv6, albo w ogóle jej nie przyjmują. Przez starszy rodzaj adresów ta sama wiadomość może przejść.",
    },
    "policy-rejected.challenge": {
      title: "Nadawca musi to potwierdzić",
      summary:
        "System pocztowy[ odbiorcy {address}| odbiorcy] zatrzymuje wiadomość, dopóki nadawca nie potwierdzi, że napisał ją człowiek.",
      why: "Niektórzy wpuszczają tylko potwierdzonych nadawców. Prośba o potwierdzenie przyszła pocztą albo w odpowiedzi jest link.",
    },
    "server-full.resources": {
      title: "Serwer odbiorcy jest przeciążony",
      summary: "Serwerowi odbiorcy[ {server}] brakuje pamięci lub innych zasobów i na razie nie przyjmuje on poczty.",
      why: "Dzieje się tam zbyt wiele naraz. Taki niedobór zwykle mija sam w ciągu minut lub godzin.",
    },
    "server-error.busy": {
      title: "Serwer odbiorcy jest zajęty",
      summary: "Serwer odbiorcy[ {server}] jest zajęty i prosi o ponowną próbę później[, za {wait}].",
      why: "Przychodzi naraz zbyt wiele wiadomości lub połączeń, jak do okienka z długą kolejką. Następna próba zwykle się udaje.",
    },
    "server-error.load": {
      summary: "Serwer odbiorcy[ {server}] ma tyle pracy, że na razie nie przyjmuje więcej poczty.",
    },
    "server-error.maintenance": {
      title: "Prace serwisowe na serwerze odbiorcy",
      summary: "Na serwerze odbiorcy[ {server}] trwają prace serwisowe i na razie nie przyjmuje on poczty.",
      why: "Serwery zatrzymuje się od czasu do czasu na naprawy i aktualizacje, zwykle na kilka godzin.",
    },
    "server-error.filter-down": {
      summary:
        "Program, który sprawdza pocztę na serwerze odbiorcy[ {server}], nie działa, więc serwer jej nie przyjmuje.",
      why: "Zamiast przepuszczać pocztę bez sprawdzenia, serwer prosi o ponowną próbę później. Samej wiadomości nie oceniano.",
    },
    "server-misconfigured.command": {
      summary: "Na serwerze odbiorcy[ {server}] zawodzi program, który ma wkładać pocztę do skrzynki[ {address}].",
    },
    "server-misconfigured.alias": {
      summary: "Za adresem[ {address}] stoją inne adresy, a ich lista na serwerze[ {server}] jest błędna.",
      why: "Lista może wskazywać samą siebie, plik, którego już nie ma, albo nieistniejący adres. Poprawić ją może tylko administrator po stronie odbiorcy.",
    },
    "server-misconfigured.permission": {
      summary: "Serwer odbiorcy[ {server}] nie ma prawa zapisywać w skrzynce[ {address}].",
      why: "Uprawnienia do pliku lub folderu są tam błędne. Wiadomość dotarła do właściwego domu, ale brakuje klucza do skrzynki na listy.",
    },
    "server-misconfigured.lookup": {
      summary: "Serwer odbiorcy[ {server}] nie mógł sprawdzić, czy skrzynka[ {address}] istnieje.",
      why: "Nie odpowiada jego spis użytkowników, czyli baza danych lub katalog. O adresie nic to nie mówi; następna próba może się udać.",
    },
    "server-misconfigured.filter": {
      summary: "Reguła filtra w skrzynce[ {address}] jest błędna, więc nie można było włożyć do niej wiadomości.",
      why: "Właściciele skrzynek mogą sortować pocztę według własnych reguł. Jednej z nich nie da się wykonać.",
    },
    "protocol-error.smtputf8": {
      title: "Tylko zwykłe litery w adresach",
      summary: "Serwer[ {server}] nie radzi sobie z adresami, które zawierają polskie litery lub inne alfabety.",
      why: "Adresy z polskimi literami i innymi alfabetami wymagają na całej drodze nowszych serwerów (SMTPUTF8). Ten jeszcze ich nie zna.",
    },
    "protocol-error.feature": {
      summary: "Serwer[ {server}] nie ma czegoś, czego potrzebuje ta wiadomość.",
      why: "Wiadomość może wymagać dodatków, takich jak potwierdzenia lub załączniki binarne, których nie oferuje każdy serwer. Bez dodatku ta sama wiadomość może przejść.",
    },
  },

  actions: {
    delayed: {
      title: "Wiadomość się spóźnia, ale nie zginęła",
      summary:
        "Twoja wiadomość do[ {address}| odbiorcy] jeszcze nie dotarła; Twój system pocztowy próbuje dalej[ do {until}].",
      why: "To zawiadomienie o opóźnieniu, a nie o niepowodzeniu. Kolejne przyjdzie tylko wtedy, gdy doręczenie ostatecznie się nie uda.",
    },
    delivered: {
      title: "Wiadomość dotarła",
      summary: "Twoja wiadomość trafiła do skrzynki[ {address}].",
      why: "To potwierdzenie, o które ktoś poprosił, a nie zawiadomienie o niepowodzeniu. Nie mówi, czy wiadomość przeczytano.",
    },
    relayed: {
      title: "Wiadomość przekazano dalej",
      summary:
        "Twoją wiadomość do[ {address}| odbiorcy] przekazano następnemu serwerowi[ {server}], który nie wysyła potwierdzeń.",
      why: "Odtąd nie przyjdzie już żaden raport, chyba że coś się nie uda.",
    },
    expanded: {
      title: "Wiadomość dotarła do listy",
      summary: "Twoją wiadomość na[ adres {address}| ten adres] przyjęto i rozesłano do kilku osób.",
      why: "Za tym adresem stoi lista albo grupa. Nie będzie potwierdzeń dla każdego z jej członków.",
    },
  },

  kinds: {
    complaint: {
      title: "Ktoś zgłosił Twoją pocztę",
      summary: "Odbiorca oznaczył wiadomość od Ciebie jako spam lub nadużycie, a dostawca poczty Cię o tym informuje.",
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
      next: "Jeśli to Twoja wiadomość, postępuj według wskazówek z tego e-maila. Jeśli nie, usuń go.",
    },
    "read-receipt": {
      title: "Potwierdzenie przeczytania",
      summary: "Program pocztowy odbiorcy informuje, co stało się z wiadomością, na przykład że ją otwarto.",
      next: "Nic się nie popsuło i nie trzeba nic robić.",
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
      "Porównaj adres[ {address}] litera po literze z tym, który masz zapisany. Najczęstszą przyczyną są literówki.",
    checkDomain:
      "Sprawdź część po znaku @[: {domain}]. [Czy miało być {suggestion}?|Jedna zła litera prowadzi donikąd.]",
    askNewAddress: "Zapytaj odbiorcę telefonicznie lub w inny sposób o adres, który działa.",
    askFullAddress: "Zapytaj odbiorcę o pełny adres i na niego napisz.",
    useNewAddress: "Napisz na nowy adres[ {newAddress}] i zmień go w książce adresowej.",
    asciiAddress: "Poproś odbiorcę o adres ze zwykłych liter, bez ogonków i kresek, oraz cyfr.",
    urgent: "Jeśli sprawa jest pilna, skontaktuj się z odbiorcą telefonicznie lub w inny sposób.",
    askToAllow:
      "Poproś odbiorcę telefonicznie lub w inny sposób, by wpuścił pocztę z[ adresu {sender}| Twojego adresu].",
    joinOrAsk: "Najpierw zapisz się do grupy lub na listę albo poproś kogoś z jej członków o przekazanie wiadomości.",
    confirmSelf: "Poszukaj wiadomości z prośbą o potwierdzenie, że pisze człowiek, i zrób, o co prosi.",
    shareByLink: "Umieść pliki w usłudze do udostępniania plików i zamiast nich wyślij link.",
    shrink: "Zmniejsz wiadomość[ poniżej {limit}]: zmniejsz zdjęcia albo wyślij pliki pojedynczo.",
    fewerFiles: "Rozdziel pliki na kilka wiadomości albo spakuj je do jednego archiwum (ZIP).",
    unlockFile: "Wyślij plik bez hasła albo podaj link do niego.",
    renameFile: "Nadaj plikowi prostą nazwę z jednym rozszerzeniem, na przykład oferta.pdf.",
    plainFormat: "Zapisz dokument bez makr, najlepiej jako PDF, i wyślij tę wersję.",
    split: "Podziel odbiorców na kilka wiadomości.",
    spreadOut: "Jeśli wysyłasz newsletter lub wiele wiadomości, wyślij resztę małymi porcjami w ciągu kilku godzin.",
    optIn: "Pisz tylko do osób, które o to poprosiły, i w każdej wiadomości umieść link do wypisania się.",
    login:
      "W programie pocztowym otwórz ustawienia serwera poczty wychodzącej (SMTP) i włącz logowanie: port 587 lub 465, jako nazwa użytkownika pełny adres e-mail, do tego hasło do skrzynki.",
    relayLogin:
      "Jeśli[ {server}| ten serwer] to Twój własny serwer poczty wychodzącej, zaloguj się do niego: w ustawieniach programu pocztowego (serwer poczty wychodzącej, SMTP) wybierz port 587 lub 465, jako nazwę użytkownika wpisz pełny adres e-mail i podaj hasło do skrzynki.",
    checkPassword: "Wpisz w programie pocztowym na nowo nazwę użytkownika (pełny adres e-mail) i hasło.",
    otherLogin:
      "Skonfiguruj konto na nowo w aktualnym programie pocztowym, z szyfrowaniem (SSL/TLS lub STARTTLS) i sposobem logowania, który podaje Twój dostawca.",
    appPassword: "Utwórz hasło do aplikacji w ustawieniach konta u swojego dostawcy i wpisz je w programie pocztowym.",
    webLogin: "Zaloguj się raz na stronie swojego dostawcy i zrób to, o co tam poprosi.",
    loginLater: "Spróbuj ponownie za kwadrans. Nie zmieniaj z tego powodu hasła.",
    ownSender: "Wybierz w polu „Od” adres, który należy do konta używanego do logowania.",
    correctSender:
      "Popraw własny adres w ustawieniach programu pocztowego lub strony internetowej, z których wysłano wiadomość.",
    confirmDomain:
      "Potwierdź domenę[ {senderDomain}] w ustawieniach usługi wysyłkowej albo wysyłaj z potwierdzonego adresu.",
    waitForLimit:
      "Poczekaj, aż limit się odnowi, zwykle w ciągu doby. Do newsletterów użyj usługi, która jest do nich przeznaczona.",
    notYou: "Jeśli to nie Ty wysyłasz aż tyle, od razu zmień hasło: być może z Twojego konta korzysta ktoś inny.",
    secureAccount: "Zmień hasło i sprawdź, czy w folderze „Wysłane” nie ma wiadomości, które nie są od Ciebie.",
    askProvider: "Wyślij gotową wiadomość do swojego dostawcy poczty lub administratora.",
    askAdmin:
      "Przekaż gotową wiadomość osobom, które opiekują się pocztą odbiorcy: z innego konta pocztowego, przez stronę kontaktową w ich witrynie albo przez odbiorcę. Wysłana z tego konta może znów zostać odrzucona.",
    askRecipient: "Przekaż odbiorcy gotowy tekst telefonicznie lub w inny sposób, bo poczta nie dochodzi.",
    scan: "Sprawdź komputer aktualnym programem antywirusowym i nie wysyłaj tego załącznika ponownie.",
    reword: "Usuń zbędne linki, skrócone adresy i załączniki i pisz prostymi zdaniami.",
    removeLink: "Usuń link[ {blocked}] z wiadomości.",
    otherProgram: "Wyślij wiadomość z innego programu pocztowego albo ze strony swojego dostawcy.",
    withoutExtras: "Wyślij zwykłą wiadomość, bez prośby o potwierdzenie i bez specjalnych formatów.",
    reviewSuppression:
      "Znajdź adres[ {address}] na liście zablokowanych adresów w usłudze wysyłkowej, przeczytaj, dlaczego się tam znalazł, i usuń go tylko wtedy, gdy na pewno działa.",
    respectWish: "Nie pisz więcej do tej osoby, chyba że sama o to poprosi.",
    nothing: "Nie trzeba nic robić: Twój system pocztowy sam spróbuje ponownie.",
    writeAgain: "Wyślij wiadomość jeszcze raz.",
    pasteAll:
      "Przekaż nam całe zawiadomienie, razem z technicznymi wierszami na końcu. Często to one podają przyczynę.",
    stopCause:
      "Proszę znaleźć w dzienniku poczty konto lub stronę internetową, z której wychodzi spam, i to zatrzymać. Inaczej serwer wkrótce znów zostanie zablokowany.",
    cleanDomain:
      "Proszę ustalić, dlaczego domena[ {blocked}] jest na liście: poszukać strony, na którą się włamano, kont, których ktoś nadużył, i newsletterów, o które nikt nie prosił, i to naprawić.",
    delist:
      "Następnie proszę wystąpić o usunięcie[ {blocked}| wpisu] z[ listy {list}| tej listy][. W formularzu potrzebne będą: {needs}].",
    delistFixed:
      "Jeśli to serwer poczty ze stałym adresem, proszę zamiast tego wystąpić o usunięcie[ {ip}| wpisu] z[ listy {list}| tej listy].",
    askReceiver:
      "Następnie proszę zwrócić się do strony odbierającej[ ({provider})] o przyjmowanie tej poczty[. Potrzebne będą: {needs}].",
    readCode:
      "Proszę przeczytać, co strona odbierająca[ ({provider})] pisze o[ swoim kodzie {operatorCode}| takich odpowiedziach].",
    operatorEnded:
      "Proszę nie zwracać się do[ {provider}| tego operatora]: usługa już nie działa[ ({ended})][. Zamiast tego proszę zwrócić się do {successor}].",
    raiseLimit: "Proszę sprawdzić w dzienniku poczty, kto tyle wysyła, i to zatrzymać albo podnieść limit.",
    useSmarthost:
      "Proszę ustawić tę maszynę tak, by doręczała pocztę przez serwer poczty wychodzącej dostawcy, a nie bezpośrednio.",
    setPtr:
      "Proszę zwrócić się do właściciela adresu IP[ {ip}] o nadanie mu nazwy w odwrotnym DNS; nazwa ta powinna prowadzić z powrotem do tego samego adresu.",
    namePtr:
      "Proszę zwrócić się do właściciela adresu IP[ {ip}] o nadanie mu w odwrotnym DNS własnej nazwy serwera, na przykład mail.example.net.",
    fixHelo: "Proszę ustawić jako nazwę, którą serwer się przedstawia (HELO), pełną nazwę istniejącą w DNS.",
    ipv6Ptr: "Proszę nadać adresowi IPv6[ {ip}] nazwę w odwrotnym DNS albo wysyłać z serwera tylko przez IPv4.",
    sendIpv4: "Proszę ustawić serwer pocztowy tak, by doręczał do tego odbiorcy przez IPv4.",
    fixSpf: "Jeśli serwer[ {ip}] należy do Państwa, proszę dodać go do rekordu SPF domeny[ {senderDomain}].",
    mendSpf:
      "Proszę poprawić rekord SPF domeny[ {senderDomain}]: dokładnie jeden rekord, bez literówek, najwyżej 10 zapytań DNS.",
    fixDkim:
      "Proszę włączyć podpisywanie DKIM dla domeny[ {senderDomain}] i sprawdzić, czy w DNS jest właściwy klucz publiczny.",
    fixDmarc: "Proszę zadbać, by SPF lub DKIM używały tej samej domeny co pole „Od”; to właśnie porównuje DMARC.",
    publishDmarc: "Proszę opublikować rekord DMARC domeny[ {senderDomain}]; na początek wystarczy p=none.",
    forwardSealed:
      "Proszę ustawić serwer przekierowujący tak, by nie zmieniał wiadomości, przepisywał ścieżkę zwrotną (SRS) i dodawał pieczęć (ARC).",
    fixSenderDomain:
      "Proszę sprawdzić, czy domena[ {senderDomain}] istnieje i ma wpis dla poczty (MX), żeby można było na nią odpisać.",
    liftNullMx:
      "Proszę wysyłać z domeny, która przyjmuje pocztę, albo zastąpić rekord null MX domeny[ {senderDomain}].",
    acceptCallback:
      "Proszę sprawdzić, czy serwer domeny[ {senderDomain}] przyjmuje pocztę na adres[ {sender}| nadawcy].",
    slowDown: "Proszę ustawić system pocztowy tak, by wysyłał do tego odbiorcy wolniej.",
    fewerConnections: "Proszę ustawić system pocztowy tak, by otwierał naraz mniej połączeń z tym odbiorcą.",
    warmUp:
      "Proszę zacząć od małej liczby wiadomości i wysyłać codziennie trochę więcej, tylko do osób, które chcą tej poczty, aż limit wzrośnie.",
    allowRelay:
      "Proszę skonfigurować serwer przekazujący[ {server}] tak, by przyjmował pocztę z serwera nadawcy: po zalogowaniu albo na podstawie adresu IP.",
    relayForward:
      "Jeśli[ {server}| ten serwer] ma przekazywać dalej pocztę z serwera nadawcy[ {reporter}], proszę skonfigurować go jako serwer przekazujący dla tego serwera: po zalogowaniu albo na podstawie adresu IP.",
    checkResolver:
      "Jeśli tak samo nie dochodzi poczta do wielu domen, proszę sprawdzić serwer DNS (resolver), z którego korzysta własny serwer pocztowy.",
    checkOutbound:
      "Jeśli tak samo nie dochodzi poczta do wielu serwerów, proszę sprawdzić, czy port 25 jest otwarty na zewnątrz.",
    fixSmarthost:
      "Proszę poprawić nazwę serwera poczty wychodzącej (smart host, relay host) w ustawieniach serwera pocztowego.",
    retrySettings:
      "Proszę ustawić serwer pocztowy tak, by ponawiał próby co najmniej co 2 godziny i zawsze z tego samego adresu IP.",
    keepTrying:
      "Proszę ustawić serwer pocztowy tak, by ponawiał próbę po 15 do 30 minutach i próbował przez co najmniej 4 dni.",
    grantSendAs: "Proszę nadać kontu prawo do wysyłania z adresu[ {sender}| podanego w polu „Od”].",
    registerDomain: "Proszę zarejestrować domenę[ {senderDomain}] dla tego konta.",
    checkAccount:
      "Proszę sprawdzić, czy konto nie jest zablokowane, czy jego hasło jest nadal ważne i czy może ono wysyłać (SMTP).",
    release: "Proszę odblokować konto, gdy hasło zostanie zmienione i spam przestanie wychodzić.",
    checkTls: "Proszę sprawdzić na własnym serwerze pocztowym ustawienia szyfrowania dla tego odbiorcy.",
    sendPlain: "Jeśli wiadomość może podróżować bez tej obietnicy, proszę wysłać ją bez REQUIRETLS.",
    fixSoftware:
      "Proszę sprawdzić program, który utworzył lub wysłał wiadomość; jego producent może poprawić jej format.",
    fixFrom: "Proszę ustawić program tak, by wpisywał dokładnie jedno pole „Od” (From) z jednym pełnym adresem.",
    fixMessageId:
      "Proszę ustawić program tak, by nadawał każdej wiadomości jeden numer Message-ID w postaci <nazwa@domena>.",
    fixDate: "Proszę ustawić program tak, by wpisywał jedno pole daty (Date), i ustawić zegar komputera.",
    fixDuplicate: "Proszę ustawić program tak, by pola From, To, Subject, Date i Message-ID wpisywał tylko raz.",
    fixNewline:
      "Proszę ustawić program tak, by kończył każdy wiersz parą CR LF i nigdy nie wysyłał tylko jednego z tych znaków.",
    fixLineLength:
      "Proszę ustawić program tak, by łamał wiersze najdalej po 998 znakach albo je kodował (base64, quoted-printable).",
    fixCharset: "Proszę ustawić program tak, by kodował litery spoza ASCII (RFC 2047 w nagłówku, MIME w treści).",
    fixMime: "Proszę poprawić strukturę MIME: granice, Content-Type i kodowanie każdej części.",
    updateSoftware: "Proszę obejrzeć rozmowę serwerów w dzienniku poczty i zaktualizować oprogramowanie pocztowe.",
    makeRoom: "Proszę usunąć stare wiadomości i opróżnić kosz albo powiększyć skrzynkę.",
    reopen: "Proszę zalogować się u swojego dostawcy albo zwrócić się do niego, by ponownie otworzył skrzynkę.",
    payMailbox: "Proszę odnowić u dostawcy abonament tej skrzynki.",
    allowSender: "Proszę dodać[ adres {sender}| adres nadawcy] do listy dozwolonych nadawców.",
    unblockSender: "Proszę usunąć[ adres {sender}| adres nadawcy] z listy zablokowanych nadawców.",
    approve: "Proszę przepuścić wiadomość albo na stałe dopuścić[ adres {sender}| adres nadawcy].",
    fixForwarding: "Proszę poprawić przekierowanie skrzynki[ {address}] albo je wyłączyć.",
    fixOwnFilter: "Proszę poprawić albo usunąć reguły filtra w skrzynce[ {address}].",
    askOwnAdmin: "Proszę zwrócić się do swojego administratora, by to zbadał; raport nadawcy mu pomoże.",
    authorizeDomain:
      "Proszę upoważnić serwer[ {server}] do obsługi poczty[ domeny {domain}| tej domeny]: dodać ją do domen, które uznaje za własne.",
    relayDomain:
      "Jeśli[ {server}| ten serwer] jest wymieniony w rekordach MX[ domeny {domain}| tej domeny], proszę upoważnić go do obsługi jej poczty.",
    relayOnward:
      "Jeśli serwer ma przekazywać pocztę innemu, proszę skonfigurować go jako serwer przekazujący dla[ domeny {domain}| tej domeny].",
    correctMx:
      "Jeśli dla[ domeny {domain}| tej domeny] właściwy jest inny serwer, proszę wskazać go w jej rekordzie MX.",
    fixDns: "Proszę poprawić wpisy DNS domeny[ {domain}]: rekord MX musi wskazywać serwer, który istnieje i ma adres.",
    addMxAddress:
      "Proszę nadać serwerowi, który wskazuje rekord MX[ domeny {domain}| domeny], adres (rekord A lub AAAA) albo wskazać inny serwer.",
    mxNoAlias: "Proszę wskazać w rekordzie MX[ domeny {domain}| domeny] sam serwer, a nie alias (CNAME).",
    mxPublic: "Proszę wskazać w rekordzie MX[ domeny {domain}| domeny] serwer z publicznym adresem IP.",
    fixDnssec: "Proszę odnowić podpisy DNSSEC domeny[ {domain}] albo usunąć jej rekord DS u rejestratora.",
    fixDelegation: "Proszę sprawdzić, czy każdy serwer nazw wpisany u rejestratora zna domenę[ {domain}].",
    fixNameServers: "Proszę sprawdzić, czy wszystkie serwery nazw domeny[ {domain}] odpowiadają.",
    openServer: "Proszę sprawdzić, czy serwer pocztowy[ {server}] działa i czy zapora wpuszcza port 25.",
    keepConnection:
      "Proszę sprawdzić w dzienniku serwera[ {server}], dlaczego zrywa on połączenia: zapora, filtr poczty, obciążenie albo bardzo małe MTU.",
    offerTls: "Proszę włączyć na serwerze[ {server}] szyfrowanie (STARTTLS) z ważnym certyfikatem.",
    modernTls: "Proszę ustawić serwer[ {server}] tak, by oferował TLS 1.2 lub nowszy z powszechnie używanymi szyframi.",
    fixCertificate: "Proszę odnowić certyfikat serwera[ {server}], z jego nazwą hosta i pełnym łańcuchem.",
    fixMtaSts:
      "Proszę zadbać, by zasady MTA-STS domeny[ {domain}] wymieniały serwery z jej rekordów MX, a serwery te miały ważne certyfikaty.",
    fixTlsa: "Proszę opublikować rekord TLSA, który odpowiada obecnemu certyfikatowi serwera[ {server}].",
    breakLoop: "Proszę poszukać przekierowań, które wysyłają pocztę w kółko, i usunąć jedno z nich.",
    freeDisk: "Proszę zwolnić miejsce na dysku serwera[ {server}], na którym leżą jego kolejka i skrzynki.",
    addResources:
      "Proszę sprawdzić, dlaczego serwerowi[ {server}] brakuje pamięci, procesów lub otwartych plików, i przydzielić mu ich więcej.",
    repairServer: "Proszę zajrzeć do dziennika serwera[ {server}] z czasu podanego w raporcie i usunąć usterkę.",
    restartFilter:
      "Proszę zająć się filtrem poczty serwera[ {server}] (skaner antywirusowy, filtr spamu, usługa reguł): nie odpowiada.",
    fixDelivery:
      "Proszę sprawdzić, jak serwer[ {server}] doręcza pocztę do skrzynki[ {address}]: przekierowania, filtry, uprawnienia.",
    fixCommand:
      "Proszę sprawdzić polecenie, któremu przekazywana jest poczta na[ adres {address}| ten adres]: czy istnieje, czy można je uruchomić, czy kończy się bez błędu?",
    fixAlias: "Proszę poprawić listę aliasów adresu[ {address}| odbiorcy].",
    fixPermission: "Proszę poprawić właściciela i uprawnienia plików skrzynki[ {address}| tego adresu].",
    fixLookup: "Proszę sprawdzić, czy baza danych lub katalog użytkowników odpowiada serwerowi[ {server}].",
    fixGreylisting:
      "Proszę ustawić szarą listę tak, by pamiętała pierwszą próbę co najmniej 36 godzin i traktowała jednakowo wszystkie serwery jednej sieci.",
    removeDeadList:
      "Proszę usunąć listę[ {list}] z konfiguracji serwera. Już nie istnieje[ (od {since})], więc jej odpowiedzi nic nie znaczą.",
    fixListQuery:
      "Proszę pytać listę[ {list}] przez własny serwer DNS (resolver). Odpowiedzi z 127.255.255.0/24 to błędy, a nie wpisy na liście.",
    renewLicence: "Proszę odnowić licencję filtra poczty albo wyłączyć filtr.",
    checkFilter:
      "Proszę sprawdzić, dlaczego filtr odrzucił serwer[ {ip}]: odpowiedź nie wymienia żadnej listy ani błędu. Proszę dopuścić serwer albo poprawić filtr.",
    adjustRule:
      "Proszę sprawdzić, która reguła odrzuciła wiadomość, i dopuścić nadawcę[ {sender}], jeśli jego poczta ma przechodzić.",
    allowOutside: "Proszę otworzyć adres[ {address}] dla nadawców z zewnątrz albo dopuścić nadawcę[ {sender}].",
    command: "Aby to sprawdzić, proszę uruchomić: [{command}|narzędzia serwera DNS i serwera pocztowego.]",
    technical: "Dane techniczne: [{technical}|nie podano.]",
  },

  retry: {
    automatic: "Nie wysyłaj ponownie: Twój system pocztowy sam próbuje dalej[ do {until}].",
    no: "Nie wysyłaj ponownie na ten adres; wiadomość znów by wróciła.",
    corrected: "Wyślij ponownie, gdy tylko poznasz właściwy adres.",
    room: "Wyślij ponownie, gdy odbiorca zrobi miejsce.",
    later: "Wyślij ponownie później[, nie wcześniej niż za {wait}].",
    hours: "Wyślij ponownie za kilka godzin.",
    fixed: "Wyślij ponownie, gdy zostanie to naprawione; wcześniej wiadomość znów by odrzucono.",
    changed: "Wyślij ponownie po wprowadzeniu zmian.",
    once: "Możesz wysłać jeszcze raz za kilka godzin. Jeśli wiadomość znów wróci, trzeba najpierw znaleźć przyczynę.",
    done: "Nie wysyłaj ponownie: nie wystąpił żaden błąd.",
  },

  listOwner: {
    suppress:
      "Usuń adres[ {address}] z listy. Przez najbliższe 72 godziny to próba: przywróć go, jeśli poczta jednak dojdzie albo jeśli kłopoty miał cały serwer odbiorcy.",
    quarantine:
      "Wstrzymaj adres[ {address}] na 7 dni. Jeśli poczta na niego znów wróci, co najmniej 24 godziny po tym razie, usuń go z listy.",
    disabled:
      "Na razie pisz na adres[ {address}] tylko z rzadka. Usuń go z listy, gdy zawiedzie 3 razy na przestrzeni co najmniej 30 dni, a nic nie dojdzie.",
    full: "Na razie zachowaj adres[ {address}]. Usuń go z listy, gdy skrzynka będzie pełna 3 razy na przestrzeni co najmniej 14 dni, a nic nie dojdzie.",
    domain:
      "Zachowaj adres[ {address}]. Jeśli po 72 godzinach nadal zawodzi cała poczta do jego domeny, wstrzymaj domenę i próbuj raz dziennie.",
    none: "Zostaw adres[ {address}] na liście i nie licz mu tego jako błędu.",
    release: "Adres[ {address}] działa: zakończ wstrzymanie i zapomnij wcześniejsze błędy.",
    wish: "Nie wpisuj adresu[ {address}] na listę, dopóki jego właściciel nie poprosi o pocztę.",
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
    toAdmin: "Administrator serwera pocztowego po stronie odbiorcy",
    toRecipient: "[{address}, telefonicznie|Telefonicznie] lub w inny sposób, bo poczta nie dochodzi",
    subjectBlocked:
      "Prośba o usunięcie[ {blocked}| naszego serwera pocztowego] z[ listy {list}| czarnej listy odbiorcy]",
    subjectProvider: "Poczta[ do domeny {domain}] jest odrzucana: ",
    subjectAdmin: "Państwa serwer odrzuca pocztę[ do domeny {domain}]: ",
    subjectRecipient: "Moja poczta[ na adres {address}] nie dochodzi",
    hello: "Dzień dobry,",
    introProvider:
      "poczta, którą wysyłam przez Państwa serwery, została odrzucona. Z raportu wynika, że można to naprawić po Państwa stronie. Wszystko, co wiadomo, podaję poniżej.",
    introAdmin:
      "poczta do Państwa użytkowników nie dochodzi. Z raportu wynika, że można to naprawić po Państwa stronie. Wszystko, co wiadomo, podaję poniżej.",
    introRecipient:
      "moja wiadomość e-mail do Pani/Pana wróciła. Być może uda się to naprawić Pani/Panu albo osobom, które opiekują się tą pocztą.",
    happened: "Co się stało:",
    asks: "O co proszę:",
    facts: "Dane:",
    answer: "Odpowiedź serwera, dosłownie:",
    report: "Kopia raportu (dane prywatne zostały zastąpione):",
    reportFull: "Kopia raportu:",
    thanks: "Proszę o informację, gdy to zostanie załatwione; wtedy wyślę wiadomość jeszcze raz. Dziękuję za pomoc.",
    factIp: "Zablokowany adres IP",
    factSendingIp: "Wysyłający adres IP",
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
