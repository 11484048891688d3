import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Polish. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "pl",
  name: "Polish",
  subjects: {
    failure: [
      "Niedostarczone:", "Niedostarczona:", "Niedostarczalne:", "Nie można dostarczyć:", "Nie dostarczono:",
      "Niedostarczona wiadomość", "Niedostarczona poczta", "Wiadomość niedostarczona",
      "Wiadomość nie została dostarczona", "Nie dostarczono wiadomości", "Nie udało się dostarczyć wiadomości",
      "Nie można dostarczyć wiadomości", "Błąd dostarczenia", "Błąd dostarczania", "Błąd doręczenia",
      "Błąd w dostarczeniu", "Niepowodzenie dostarczenia", "Niepowodzenie dostarczania",
      "Dostarczenie nie powiodło się", "Raport o niedostarczeniu", "Raport o niedoręczeniu",
      "Zawiadomienie o niedostarczeniu", "Powiadomienie o niedostarczeniu",
      "Powiadomienie o stanie dostarczenia (niepowodzenie)", "Powiadomienie o stanie dostarczenia (błąd)",
      "Powiadomienie o stanie doręczenia (niepowodzenie)", "Zwrot wiadomości", "Zwrot poczty", "Zwrócona wiadomość",
      "Zwrócona poczta", "Wiadomość zwrócona do nadawcy", "zwrócona do nadawcy", "Zwrot do nadawcy",
      "Nie znaleziono adresu", "Adres nie został znaleziony", "Wiadomość zablokowana", "Wiadomość odrzucona",
      "Odrzucona wiadomość"],
    delay: [
      "Opóźnione:", "Opóźnienie dostarczenia", "Opóźnienie w dostarczeniu", "Dostarczenie opóźnione",
      "Wiadomość opóźniona", "Opóźniona wiadomość", "Powiadomienie o stanie dostarczenia (opóźnienie)",
      "Ostrzeżenie: wiadomość * opóźniona"],
    success: [
      "Dostarczono:", "Dostarczone:", "Przekazano:", "Potwierdzenie dostarczenia", "Potwierdzenie doręczenia",
      "Raport doręczenia", "Powiadomienie o stanie dostarczenia (sukces)"],
    autoReply: [
      "Odpowiedź automatyczna:", "Odpowiedź automatyczna", "Automatyczna odpowiedź:", "Automatyczna odpowiedź",
      "Autoodpowiedź", "Autoresponder", "Poza biurem:", "Poza biurem", "Nieobecność:", "Nieobecność w biurze",
      "Nieobecny", "Jestem na urlopie", "Na urlopie", "Informacja o nieobecności"],
    readReceipt: [
      "Przeczytano:", "Przeczytane:", "Nie przeczytano:", "Nieprzeczytane:", "Potwierdzenie przeczytania",
      "Potwierdzenie odczytu", "Potwierdzenie odbioru (wyświetlone)"],
  },
  senders: [
    "System dostarczania poczty", "Podsystem dostarczania poczty", "System pocztowy", "Administrator systemu",
    "Administrator poczty", "Serwer poczty", "Serwer pocztowy"],
  failure: [
        "Wysyłanie wiadomości się nie powiodło",
    "wiadomość * nie została dostarczona", "Wiadomość * została odrzucona", "Wiadomość * została zablokowana",
    "Wiadomość została zablokowana", "wiadomość * nie mogła zostać dostarczona",
    "nie można dostarczyć wiadomości do", "Podczas dostarczania wiadomości na adres", "wiadomość wysłana na listę * odrzucona", "wiadomość na listę * odrzucona", 
    "Wysłana przez Ciebie wiadomość nie", "Wiadomość, którą wysłałeś, nie",
    "Nie można dostarczyć wiadomości do następujących adresatów lub grup",
    "Dostarczenie do następujących adresatów lub grup nie powiodło się",
    "Dostarczenie wiadomości do następujących adresatów lub grup nie powiodło się",
    "Nie powiodło się dostarczenie do następujących adresatów lub grup",
    "Nie powiodło się dostarczenie wiadomości do następujących adresatów lub grup",
    "Niepowodzenie dostarczenia do następujących adresatów lub grup",
    "Dostarczenie do tych adresatów lub grup nie powiodło się",
    "Dostarczenie do następujących adresatów lub list dystrybucyjnych nie powiodło się",
    "Nie powiodło się dostarczenie do następujących adresatów",
    "Dostarczenie do następujących adresatów nie powiodło się",
    "Dostarczenie do następującego adresata nie powiodło się",
    "Dostarczenie do następujących odbiorców nie powiodło się",
    "Wiadomość nie dotarła do niektórych lub wszystkich adresatów",
    "Twoja wiadomość nie dotarła do niektórych lub wszystkich", "Nie można skontaktować się z następującymi adresatami",
    "Nie można osiągnąć następujących adresatów", "Następujący adresaci są nieosiągalni",
    "Nie można dostarczyć wiadomości do", "Nie można było dostarczyć wiadomości",
    "Nie można było dostarczyć Twojej wiadomości", "Nie udało się dostarczyć wiadomości do",
    "Nie udało się dostarczyć Twojej wiadomości", "Nie udało się dostarczyć wiadomości",
    "Twoja wiadomość do * nie mogła zostać dostarczona", "Twoja wiadomość nie mogła zostać dostarczona",
    "Twoja wiadomość nie została dostarczona", "Wiadomość nie została dostarczona do",
    "Wiadomość nie mogła zostać dostarczona", "Wiadomość nie może zostać dostarczona",
    "Państwa wiadomość nie została dostarczona", "Wiadomość nie została doręczona",
    "nie mogła zostać dostarczona do jednego lub więcej odbiorców",
    "nie mogła być dostarczona do jednego lub więcej odbiorców", "nie mogła zostać dostarczona do wszystkich odbiorców",
    "Następujące adresy zawiodły", "Następujący adresaci nie otrzymali wiadomości",
    "Z przykrością informujemy, że wiadomość", "Przykro mi, ale muszę poinformować", "Niestety Twoja wiadomość nie",
    "Niestety nie udało się dostarczyć", "Ta wiadomość została utworzona automatycznie przez",
    "Ta wiadomość została wygenerowana automatycznie przez serwer", "To jest błąd trwały", "To jest trwały błąd",
    "Twoja wiadomość została odrzucona", "Wiadomość została odrzucona", "Wysłanie wiadomości nie powiodło się",
    "Wysyłanie wiadomości nie powiodło się", "Nie udało się wysłać wiadomości", "Nie można wysłać wiadomości",
    "Podczas wysyłania wiadomości wystąpił błąd", "Wystąpił błąd podczas wysyłania"],
  delay: [
    "wstrzymana do dalszej decyzji moderatora", "została przekazana redaktorowi", "wiadomość * jest opóźniona", "dostarczenie * jest opóźnione", "nie została dostarczona od", "próby będą ponawiane", "oczekuje na zatwierdzenie przez moderatora", 
    "Dostarczenie do następujących adresatów lub grup opóźnia się",
    "Dostarczenie do następujących adresatów lub grup jest opóźnione",
    "Dostarczanie do tych adresatów lub grup jest opóźnione", "Dostarczenie do następujących adresatów jest opóźnione",
    "Ta wiadomość nie została jeszcze dostarczona", "nie została jeszcze dostarczona",
    "jeszcze nie została dostarczona", "dotychczas nie została dostarczona", "Nie trzeba ponownie wysyłać",
    "Nie musisz ponownie wysyłać", "Nie ma potrzeby ponownego wysyłania", "TO JEST TYLKO OSTRZEŻENIE",
    "To jest tylko ostrzeżenie", "To tylko ostrzeżenie", "Próby dostarczenia będą kontynuowane",
    "Będą podejmowane dalsze próby", "Wystąpił tymczasowy problem z dostarczeniem", "Wystąpił tymczasowy problem",
    "Gmail ponowi próbę"],
  success: [
    "Wiadomość została dostarczona do",
    "Wiadomość została dostarczona do następujących adresatów",
    "Dostarczanie do tych adresatów lub grup zostało zakończone",
    "Dostarczenie do następujących adresatów lub grup zostało zakończone",
    "ale serwer docelowy nie wysłał powiadomienia o dostarczeniu",
    "ale powiadomienie o dostarczeniu nie zostało wysłane przez serwer docelowy",
    "Twoja wiadomość została pomyślnie dostarczona"],
  expired: [
    "Nie można dostarczyć wiadomości w określonym czasie", "w określonym limicie czasu", "zbyt długo w kolejce",
    "bezskutecznie próbował dostarczyć tę wiadomość", "Serwer bezskutecznie próbował", "upłynął czas dostarczenia",
    "czas dostarczenia minął", "nie można było dostarczyć przez * dni"],
  original: [
    "Oryginalne nagłówki wiadomości:", "Oryginalne nagłówki wiadomości", "Nagłówki oryginalnej wiadomości:",
    "Nagłówki oryginalnej wiadomości", "Oryginalny nagłówek wiadomości", "To jest kopia wiadomości",
    "Poniżej znajduje się kopia wiadomości", "Poniżej kopia wiadomości", "Kopia oryginalnej wiadomości",
    "----- Oryginalna wiadomość -----", "Treść oryginalnej wiadomości"],
  diagnostic: [
    "Informacje diagnostyczne dla administratorów:", "Informacje diagnostyczne dla administratorów",
    "Serwer generujący:", "Serwer generujący raport", "Serwer zdalny zwrócił", "Zdalny serwer zwrócił",
    "Serwer zdalny odpowiedział", "Następująca organizacja odrzuciła wiadomość:",
    "Następująca organizacja odrzuciła Twoją wiadomość:", "Szczegóły błędu", "Zgłoszony błąd:",
    "Szczegóły techniczne trwałego błędu", "Szczegóły techniczne trwałej awarii", "Odpowiedź:", "Odpowiedź serwera:",
    "Odpowiedź serwera zdalnego:", "Błąd zwrócony przez inny serwer", "Serwer poczty odpowiedział:",
    "Serwer pocztowy odpowiedział:", "Serwer odpowiedział:", "z następującego powodu", "z następujących powodów",
    "Przyczyna błędu", "Powód niedostarczenia", "Powód:", "z następującym błędem", "Ostatni błąd:", "Błąd serwera:"],
  autoReply: [
    "Obecnie przebywam na urlopie", "Przebywam na urlopie", "Jestem na urlopie do", "Jestem na urlopie od",
    "Jestem poza biurem do", "Jestem obecnie poza biurem", "Będę nieobecny", "Będę nieobecna", "Jestem nieobecny",
    "Jestem nieobecna", "W dniach * jestem nieobecny", "W dniach * jestem nieobecna", "W dniach * przebywam na urlopie",
    "Wracam do biura", "Wrócę do biura", "Będę ponownie dostępny", "Będę ponownie dostępna",
    "odpowiem na wiadomość po powrocie", "odpowiem po powrocie", "z ograniczonym dostępem do poczty",
    "W pilnych sprawach proszę o kontakt", "W sprawach pilnych proszę o kontakt", "W pilnych sprawach prosimy",
    "To jest automatyczna odpowiedź", "To jest wiadomość automatyczna, prosimy na nią nie odpowiadać",
    "Wiadomość nie będzie przekazana", "nie pracuje już w firmie", "już nie pracuje w firmie",
    "Ta skrzynka nie jest już obsługiwana"],
  rules: [
    {
      id: "pl/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "nie znaleziono adresu", "nie można odnaleźć tego adresu", "nie można znaleźć tego adresu", "nie można odnaleźć adresu",
          "nie ma takiego adresu", "adresat nie został odnaleziony", "odbiorca nie został odnaleziony",
          "adresat nie został znaleziony",
          "nie znaleziono * w domenie", 
          "użytkownik nieznany", "nieznany użytkownik", "użytkownik nie istnieje", "użytkownik * nie istnieje",
          "nie ma takiego użytkownika", "brak takiego użytkownika", "nie znaleziono użytkownika", "odbiorca nieznany",
          "nieznany odbiorca", "odbiorca nie istnieje", "nie znaleziono odbiorcy", "adresat nieznany",
          "nieznany adresat", "adresat nie istnieje", "nie znaleziono adresata", "adres nie istnieje",
          "adres * nie istnieje", "adres e-mail nie istnieje", "nieznany adres", "skrzynka nie istnieje",
          "skrzynka * nie istnieje", "skrzynka pocztowa nie istnieje", "nie ma takiej skrzynki", "brak takiej skrzynki",
          "nie znaleziono skrzynki", "konto nie istnieje", "konto * nie istnieje", "brak takiego konta",
          "nie ma takiego konta", "wprowadzony adres e-mail nie został znaleziony",
          "nie można odnaleźć wprowadzonego adresu e-mail", "nie znaleziono wprowadzonego adresu e-mail",
          "nie znaleziono podanego adresu e-mail", "nie można znaleźć adresu e-mail",
          "nie znaleziono adresu e-mail adresata", "adres e-mail adresata nie został znaleziony",
          "nie znaleziono w domenie", "nie został znaleziony w domenie", "ponieważ nie znaleziono adresu",
          "ponieważ adres nie został znaleziony", "nazwa adresata nie została rozpoznana"], not: ["adresu IP", "adresu serwera", "domeny"],
      },
      matches: ["Twoja wiadomość nie została dostarczona na adres anna@example.com, ponieważ nie można odnaleźć tego adresu lub nie może on odbierać poczty.", 
        "anna@example.com: Nie ma takiego adresu na tym serwerze",
        "Wprowadzony adres e-mail nie został znaleziony. Sprawdź adres e-mail adresata i spróbuj ponownie wysłać wiadomość.",
        "anna@example.com: nie ma takiego użytkownika"],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/moved", reason: "address-moved",
      when: { says: ["adres uległ zmianie", "adres został zmieniony", "nowy adres to", "zmienił adres"] },
      matches: ["Ten adres uległ zmianie: nowy adres to anna.nowa@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "konto * zostało zablokowane", "konto * zostało wyłączone", "konto * zostało zawieszone",
          "skrzynka * została zablokowana", "zablokowane z powodu nieaktywności",
          "zablokowana z powodu nieaktywności",
          "konto zostało usunięte", "konto zostało zamknięte", 
          "konto wyłączone", "konto jest wyłączone", "konto zostało wyłączone", "konto zablokowane",
          "konto zostało zablokowane", "konto jest zablokowane", "konto nieaktywne", "konto jest nieaktywne",
          "konto zawieszone", "skrzynka zablokowana", "skrzynka nieaktywna", "skrzynka jest nieaktywna",
          "skrzynka wyłączona", "skrzynka pocztowa została wyłączona"],
      },
      matches: ["Konto zostało wyłączone i nie przyjmuje wiadomości."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "osiągnęła maksymalny rozmiar", "skrzynka * osiągnęła",
          "skrzynka pełna", "skrzynka jest pełna", "skrzynka odbiorcy jest pełna", "skrzynka pocztowa pełna",
          "skrzynka pocztowa jest pełna", "skrzynka pocztowa adresata jest pełna",
          "skrzynka odbiorcza adresata jest pełna", "przepełniona skrzynka", "skrzynka przepełniona",
          "skrzynka jest przepełniona", "przekroczono limit skrzynki", "przekroczony limit skrzynki",
          "przekroczono pojemność", "przekroczony limit pojemności", "przekroczono limit miejsca", "osiągnęło limit miejsca",
          "brak miejsca w skrzynce", "brak miejsca na skrzynce", "przekroczona quota", "przekroczono quotę",
          "przekroczony przydział"],
      },
      matches: [
        "anna@example.com: Skrzynka odbiorcy osiągnęła maksymalny rozmiar",
        "Skrzynka pocztowa adresata jest pełna i nie może teraz przyjmować wiadomości."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "zablokował nadawcę", "czarnej liście odbiorcy",
          "przez moderatora", "subskrybentów listy", "moderator listy", 
          "dostarczanie na ten adres jest ograniczone", "dostarczanie pod ten adres jest ograniczone",
          "nie masz uprawnień do wysyłania do tego adresata", "nie masz uprawnień do wysyłania wiadomości do",
          "brak uprawnień do wysyłania do tego adresata", "nie masz zezwolenia na wysyłanie do",
          "przyjmuje wiadomości tylko od", "nie przyjmuje wiadomości od", "tylko członkowie mogą",
          "odrzucona przez moderatora", "odbiorca zablokował"],
      },
      matches: ["Nie można dostarczyć wiadomości, ponieważ dostarczanie pod ten adres jest ograniczone."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "domena nie istnieje", "domena * nie istnieje", "nieznana domena", "nie znaleziono domeny",
          "domena nie została znaleziona", "domena adresata nie istnieje", "nieznany host", "nie znaleziono hosta",
          "nie można znaleźć domeny", "brak takiej domeny"], not: ["nadawcy"],
      },
      matches: [
        "Wiadomość nie została dostarczona na adres anna@exmaple.example, ponieważ nie znaleziono domeny exmaple.example.",
      ],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/relay", reason: "relay-denied",
      when: {
        says: [
          "przekazywanie zabronione", "przekazywanie niedozwolone", "relay zabroniony", "relaying zabroniony",
          "brak zgody na przekazywanie", "odmowa przekazania", "odmowa przekazywania"],
      },
      matches: ["Przekazywanie zabronione: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/auth-required", reason: "auth-required",
      when: {
        says: [
          "wymagane uwierzytelnienie", "wymagane uwierzytelnianie", "wymagana autoryzacja", "wymagana jest autoryzacja",
          "wymagane jest uwierzytelnienie", "wymaga uwierzytelnienia", "wymaga autoryzacji", "musisz się zalogować",
          "klient nie został uwierzytelniony", "ponieważ nie zezwala na przekazywanie"],
      },
      matches: ["Nie można wysłać poczty: serwer wymaga uwierzytelnienia."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "niepowodzenie podczas uwierzytelniania", "mechanizm uwierzytelniania jest za słaby",
          "błąd podczas uwierzytelniania", "SMTP AUTH niedostępna", "SMTP AUTH nie jest dostępna",
          "błąd uwierzytelniania", "uwierzytelnienie nie powiodło się", "uwierzytelnianie nie powiodło się",
          "błąd autoryzacji", "błąd logowania", "logowanie nie powiodło się",
          "nieprawidłowa nazwa użytkownika lub hasło", "błędna nazwa użytkownika lub hasło",
          "nieprawidłowy login lub hasło", "błędny login lub hasło", "nazwa użytkownika lub hasło * nieprawidłowe",
          "nieprawidłowe hasło", "błędne hasło", "serwer poczty e-mail odrzucił logowanie"],
      },
      matches: [
        "Wystąpił błąd podczas uwierzytelniania na mail.example.org",
        "Uwierzytelnianie nie powiodło się: nieprawidłowa nazwa użytkownika lub hasło."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "następujący adres nadawcy jest nieprawidłowy", "adres nadawcy jest nieprawidłowy",
          "brak uprawnień do wysyłania w imieniu", "nie masz uprawnień do wysyłania wiadomości w imieniu",
          "w imieniu innego nadawcy bez uprawnień", "adres nadawcy niedozwolony", "adres nadawcy odrzucony", "niewłaściwy adres nadawcy",
          "nieprawidłowy adres nadawcy", "adres nadawcy jest niepoprawny",
          "adres nadawcy * został odrzucony", "nadawca niedozwolony", "serwer odrzucił adres e-mail nadawcy"],
      },
      matches: [
        "Następujący adres nadawcy jest nieprawidłowy",
        "Adres nadawcy odrzucony: ja@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/too-large", reason: "message-too-large",
      when: {
        says: [
          "przekroczony maksymalny rozmiar wiadomości",
          "wiadomość jest zbyt duża", "wiadomość zbyt duża", "wiadomość jest za duża", "za duża wiadomość",
          "zbyt duży rozmiar wiadomości", "rozmiar wiadomości przekracza", "przekracza maksymalny rozmiar",
          "przekracza dozwolony rozmiar", "przekracza dopuszczalny rozmiar", "przekracza limit rozmiaru",
          "przekroczono maksymalny rozmiar", "przekroczono rozmiar wiadomości", "rozmiar załącznika przekracza"],
      },
      matches: [
        "Przekroczony maksymalny rozmiar wiadomości (30 MB).",
        "Wiadomość jest zbyt duża: przekracza dozwolony rozmiar."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/spam", reason: "spam-content",
      when: {
        says: ["odrzucona przez system antyspamowy", "system antyspamowy", "filtr antyspamowy", 
          "uznana za spam", "uznano za spam", "rozpoznana jako spam", "zaklasyfikowana jako spam",
          "oznaczona jako spam", "odrzucona jako spam", "zawiera spam", "podejrzenie spamu", "wiadomość jest spamem"],
      },
      matches: ["Wiadomość odrzucona: podejrzenie spamu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/virus", reason: "malware",
      when: {
        says: [
          "zawiera wirusa", "zawiera wirusy", "wykryto wirusa", "wykryto wirus", "znaleziono wirusa",
          "złośliwe oprogramowanie", "zainfekowana wirusem", "zawirusowana"],
      },
      matches: ["W wiadomości wykryto wirusa."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "załączniki tego typu", "załączniki tego rodzaju", "pliki tego typu",
          "niedozwolony załącznik", "załącznik niedozwolony", "zabroniony załącznik", "załącznik zablokowany",
          "niedozwolony typ pliku", "niedozwolony typ załącznika", "zabroniony typ pliku", "niedozwolone rozszerzenie"],
      },
      matches: ["Niedozwolony typ załącznika: faktura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "adres IP zablokowany", "adres IP * zablokowany", "adres IP jest zablokowany", "IP zablokowane",
          "na czarnej liście", "znajduje się na czarnej liście", "wpisany na czarną listę", "zła reputacja",
          "niska reputacja"],
      },
      matches: ["Twój adres IP 192.0.2.1 znajduje się na czarnej liście."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/policy", reason: "policy-rejected",
      when: {
        says: [
          "narusza zasady", "naruszenie zasad", "narusza politykę", "naruszenie polityki",
          "odrzucona ze względów bezpieczeństwa", "ze względów bezpieczeństwa", "bieżące zasady administracyjne",
          "reguła przepływu poczty", "zablokowana przez administratora", "odmowa dostępu", "dostęp zabroniony",
          "problemy z uprawnieniami lub zabezpieczeniami"],
      },
      matches: ["Wiadomość odrzucona: naruszenie zasad odbiorcy."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/sending-limit", reason: "sending-limit",
      when: {
        says: [
          "wiadomości do więcej niż * odbiorców w ciągu",
          "limit wysyłania", "limit wysyłki", "przekroczono limit wysyłania", "przekroczono limit wysyłanych",
          "limit wysłanych wiadomości", "dzienny limit", "osiągnięto limit wysyłania"],
      },
      matches: [
        "Nie możesz wysyłać wiadomości do więcej niż 100 odbiorców w ciągu doby.",
        "Osiągnięto limit wysyłania wiadomości. Wiadomość nie została wysłana."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/rate", reason: "rate-limited",
      when: {
        says: [
          "wysłać zbyt wiele e-maili", "wysłać zbyt wiele wiadomości",
          "zbyt wiele połączeń", "zbyt dużo połączeń", "za dużo połączeń", "zbyt wiele wiadomości",
          "za dużo wiadomości", "zbyt częste wysyłanie"],
      },
      matches: [
        "Próbowano wysłać zbyt wiele e-maili.",
        "Zbyt wiele połączeń z Twojego serwera."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "przekroczenia dozwolonej liczby adresatów", "wiadomości do więcej niż * odbiorców",
          "zbyt wielu odbiorców", "zbyt wielu adresatów", "za dużo odbiorców", "za dużo adresatów",
          "przekroczono liczbę odbiorców", "maksymalna liczba odbiorców", "limit odbiorców"],
      },
      matches: [
        "Nie wysłano z powodu przekroczenia dozwolonej liczby adresatów.",
        "Zbyt wielu odbiorców w tej wiadomości."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/greylisted", reason: "greylisted",
      when: { says: ["szara lista", "na szarej liście", "szarej listy", "tymczasowo odrzucona, spróbuj"] },
      matches: ["Nadawca na szarej liście, spróbuj ponownie później."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/no-connection", reason: "connection-failed",
      when: {
        says: [
          "SMTP Connect() zakończone niepowodzeniem", "połączenie zamknięte przez zdalny",
          "połączenie * zostało zamknięte przez zdalnego", "połączenie * zostało zamknięte przez zdalny",
          "połączenie odrzucone", "połączenie zostało odrzucone", "odmowa połączenia", "nie można nawiązać połączenia",
          "nie udało się nawiązać połączenia", "nie można połączyć się z", "nie udało się połączyć", "błąd połączenia",
          "połączenie z serwerem * nie powiodło się", "serwer jest niedostępny", "serwer nie odpowiada",
          "serwer docelowy nie odpowiada", "połączenie przerwane", "połączenie zostało przerwane",
          "nieoczekiwanie zakończył połączenie", "błąd komunikacji podczas dostarczania"],
        not: ["DNS", "konserwacji", "prac technicznych"],
      },
      matches: [
        "Połączenie z mail.example.org zostało zamknięte przez zdalny komputer.",
        "Nie można wysłać wiadomości: nie udało się połączyć z serwerem poczty wychodzącej mail.example.org."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "przekroczono czas oczekiwania", "przekroczono limit czasu", "przekroczony limit czasu połączenia",
          "upłynął limit czasu", "upłynął czas oczekiwania", "przekroczono czas połączenia"],
        not: ["DNS", "limit czasu dostarczania", "czas dostarczania", "konserwacji", "prac technicznych"],
      },
      matches: ["Przekroczono czas oczekiwania na odpowiedź serwera poczty wychodzącej (SMTP)."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/expired", reason: "delivery-expired",
      when: {
        says: [
          "upłynął limit czasu dostarczania", "limit czasu dostarczania wiadomości",
          "przekroczono czas dostarczania",
          "nie można dostarczyć wiadomości w określonym czasie", "zbyt długo w kolejce",
          "bezskutecznie próbował dostarczyć tę wiadomość", "upłynął czas dostarczenia"],
      },
      matches: ["Serwer bezskutecznie próbował dostarczyć tę wiadomość i zaprzestał prób."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/loop", reason: "mail-loop",
      when: {
        says: [
          "pętla poczty", "pętla pocztowa", "zapętlenie poczty", "zapętlenie wiadomości", "wykryto pętlę",
          "wykryto zapętlenie", "zbyt wiele przeskoków"],
      },
      matches: ["Wiadomość odrzucono po wykryciu: wykryto pętlę."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/dns-temporary", reason: "dns-temporary",
      when: { says: ["tymczasowy błąd DNS", "błąd DNS", "błąd zapytania DNS", "błąd rozwiązywania nazwy"] },
      matches: ["Tymczasowy błąd DNS dla example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/server-full", reason: "server-full",
      when: {
        says: [
          "niewystarczająco miejsca do przechowywania na serwerze", "za mało miejsca na serwerze",
          "brak miejsca na dysku", "za mało miejsca na dysku", "brak miejsca na serwerze",
          "niewystarczające zasoby systemowe"],
      },
      matches: [
        "Za mało miejsca na serwerze.",
        "Na serwerze jest za mało miejsca na dysku."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/server-error", reason: "server-error",
      when: {
        says: [
          "wewnętrzny błąd serwera", "usługa niedostępna", "usługa jest niedostępna", "usługa tymczasowo niedostępna",
          "tymczasowo niedostępny", "tymczasowo niedostępna", "serwer przeciążony", "serwer zajęty",
          "tymczasowy błąd, spróbuj", "prace konserwacyjne"],
      },
      matches: ["Usługa tymczasowo niedostępna, spróbuj później."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "nie jest poprawnym adresem e-mail", "nie jest ważnym adresem email", "nieważny adres email",
          "następujący adres odbiorcy jest nieprawidłowy", "wszyscy odbiorcy zostali odrzuceni",
          "odbiorcy zostali odrzuceni", "jeden z odbiorców jest nieprawidłowy", "adres odbiorcy nie został rozpoznany",
          "nieprawidłowy adres", "niepoprawny adres", "błędny adres", "nieprawidłowy adres e-mail",
          "niepoprawny adres odbiorcy", "adres jest nieprawidłowy", "format adresu e-mail jest niepoprawny",
          "format adresu e-mail jest nieprawidłowy", "nie jest prawidłowym adresem"],
      },
      matches: [
        "Nie można wysłać: wszyscy odbiorcy zostali odrzuceni.",
        "Format adresu e-mail jest nieprawidłowy: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/tls", reason: "tls-failed",
      when: {
        says: [
          "nie można nawiązać bezpiecznego połączenia", "nie udało się nawiązać bezpiecznego połączenia",
          "wymagane szyfrowanie", "nie obsługuje określonego typu szyfrowania", "certyfikat serwera jest nieprawidłowy",
        ],
      },
      matches: ["Nie udało się nawiązać bezpiecznego połączenia z serwerem."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
    {
      id: "pl/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "weryfikacja SPF nie powiodła się", "błąd weryfikacji SPF", "błąd SPF", "nie został uwierzytelniony * SPF", "weryfikacja DMARC nie powiodła się",
          "błąd DMARC", "weryfikacja DKIM nie powiodła się"],
      },
      matches: ["Wiadomość odrzucona: weryfikacja SPF nie powiodła się."],
      source: "Exchange, Gmail, mail programs and servers that answer in Polish", seen: "2026-11",
    },
  ],
} satisfies Language;
