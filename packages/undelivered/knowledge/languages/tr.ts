import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Turkish. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "tr",
  name: "Turkish",
  subjects: {
    failure: [
      "E-posta gönderilemedi", "E-postanız gönderilemedi", "İleti iade edildi", "İletiniz iade edildi",
      "Teslim hatası", 
      "Teslim Edilemedi:", "Teslim edilemiyor:", "Teslim edilmedi:", "İletilemedi:", "İletilemeyen:",
      "Teslim edilemeyen ileti", "Teslim edilemeyen posta", "Teslim edilemeyen mesaj", "İletilemeyen posta",
      "İleti teslim edilemedi", "İletiniz teslim edilemedi", "Mesaj teslim edilemedi", "Mesaj iletilemedi",
      "E-posta teslim edilemedi", "E-posta iletilemedi", "Teslimat hatası", "Teslim başarısız",
      "Teslimat başarısız", "Teslim Durumu Bildirimi (Hata)", "Teslim Durumu Bildirimi (Başarısız)",
      "Teslimat Durumu Bildirimi (Başarısız)", "Teslim edilemedi raporu", "Geri dönen posta", "Geri gönderilen posta",
      "Gönderene iade edildi", "Adres bulunamadı", "İleti engellendi", "Mesaj engellendi", "İleti reddedildi"],
    delay: [
      "Gecikti:", "Gecikmiş:", "Teslim gecikti", "Teslimat gecikti", "İleti gecikti",
      "Teslim Durumu Bildirimi (Gecikme)", "Teslim Durumu Bildirimi (Gecikti)"],
    success: [
      "Teslim edildi:", "Aktarıldı:", "Teslim bilgisi", "Teslim alındısı", "Teslim Durumu Bildirimi (Başarılı)"],
    autoReply: [
      "Otomatik yanıt:", "Otomatik yanıt", "Otomatik cevap", "İşyeri dışında:", "İş yeri dışında", "Ofis dışında",
      "Ofis dışındayım", "İzindeyim", "Yıllık izin", "Tatil yanıtı"],
    readReceipt: ["Okundu:", "Okunmadı:", "Okundu bilgisi", "Okundu bildirimi", "Okunmadan silindi:"],
  },
  senders: [
    "Posta Teslim Sistemi", "Posta teslim alt sistemi", "Sistem Yöneticisi", "Posta Yöneticisi", "E-posta Sistemi"],
  failure: [
        "Alıcı listesi ayrıştırılamadı",
    "E-postanız * ulaştırılamadı", "İletiniz * ulaştırılamadı", "E-postanız * teslim edilemedi",
    "İletiniz * teslim edilemedi", "gönderdiğiniz e-posta teslim edilemedi",
    "posta listesine mesajınız * reddedildi", 
    "Şu alıcılara veya gruplara teslim edilemedi", "Bu alıcılara veya gruplara teslim edilemedi",
    "Bu alıcılara veya gruplara teslim başarısız oldu", "Aşağıdaki alıcılara veya gruplara teslim edilemedi",
    "Aşağıdaki alıcılara veya gruplara teslim başarısız oldu", "Şu alıcılara veya dağıtım listelerine teslim edilemedi",
    "Aşağıdaki alıcılara teslim edilemedi", "Aşağıdaki alıcılara teslim başarısız",
    "İletiniz hedeflenen alıcıların bazılarına veya tümüne ulaşamadı",
    "İletiniz alıcıların bazılarına veya tümüne ulaşmadı", "Aşağıdaki alıcılara ulaşılamıyor",
    "Aşağıdaki alıcılara ulaşılamadı", "iletiniz teslim edilemedi", "iletiniz teslim edilemiyor",
    "İletiniz * alıcısına teslim edilemedi", "mesajınız teslim edilemedi", "mesajınız iletilemedi",
    "mesajınız şu adrese teslim edilemedi", "e-postanız teslim edilemedi", "e-postanız iletilemedi",
    "İleti teslim edilemedi", "Mesaj teslim edilemedi", "bir veya daha fazla alıcıya teslim edilemedi",
    "bir ya da daha fazla alıcıya teslim edilemedi", "Aşağıdaki adresler başarısız oldu", "Üzgünüz, iletiniz",
    "Ne yazık ki iletiniz", "Maalesef iletiniz", "Bu ileti posta sistemi tarafından otomatik olarak oluşturuldu",
    "Bu ileti otomatik olarak oluşturulmuştur", "Bu kalıcı bir hatadır", "İletiniz reddedildi", "İleti gönderilemedi",
    "Mesaj gönderilemedi", "İletinin gönderilmesi başarısız oldu", "Gönderme sırasında bir hata oluştu",
    "ileti gönderilirken bir hata oluştu"],
  delay: [
    "moderatörünün incelemesi", "gözden geçirene kadar bekletiliyor", "onay için gözden geçirene kadar bekletiliyor", 
    "Bu alıcılara veya gruplara teslim gecikti", "Şu alıcılara veya gruplara teslim gecikti",
    "Aşağıdaki alıcılara teslim gecikti", "Aşağıdaki alıcılara veya gruplara teslim işlemi gecikti",
    "Bu ileti henüz teslim edilmedi", "henüz teslim edilmedi", "henüz teslim edilemedi",
    "İletiyi yeniden göndermeniz gerekmez", "İletinizi yeniden göndermenize gerek yok",
    "yeniden göndermeniz gerekmiyor", "Bu yalnızca bir uyarıdır", "Bu sadece bir uyarı", "Teslim denemeleri sürecek",
    "Teslim etme girişimleri devam edecek", "geçici bir sorun oluştu", "Gmail yeniden deneyecek"],
  success: [
    "İletiniz aşağıdaki alıcılara teslim edildi", "Bu alıcılara veya gruplara teslim tamamlandı",
    "ancak hedef sunucu teslim bildirimi göndermedi", "İletiniz başarıyla teslim edildi"],
  expired: [
    "İleti belirtilen süre içinde teslim edilemedi", "belirtilen zaman sınırı içinde", "kuyrukta çok uzun süre",
    "bu iletiyi teslim etmeyi denedi ancak başarılı olamadı", "teslim süresi doldu"],
  original: [
    "Özgün ileti üst bilgileri:", "Özgün ileti üst bilgileri", "Özgün ileti üstbilgileri:", "Özgün ileti üstbilgileri",
    "Orijinal ileti üst bilgileri", "Özgün iletinin üst bilgileri", "Bu iletinin bir kopyasıdır",
    "Özgün iletinin kopyası", "----- Özgün İleti -----", "Orijinal mesajın kopyası"],
  diagnostic: [
    "Yöneticiler için tanılama bilgileri:", "Yöneticiler için tanılama bilgileri", "Yöneticiler için tanı bilgileri",
    "Oluşturan sunucu:", "Üreten sunucu:", "Uzak sunucu şunu döndürdü", "Uzak Sunucu döndürdü", "Uzak sunucu döndürdü",
    "Aşağıdaki kuruluş iletinizi reddetti:", "Şu kuruluş iletinizi reddetti:", "Hata Ayrıntıları", "Bildirilen hata:",
    "Kalıcı hatanın teknik ayrıntıları", "Yanıt:", "Uzak sunucunun yanıtı", "Sunucu yanıtı:", "Sunucunun yanıtı:",
    "Posta sunucusu yanıtı", "Posta sunucusu şöyle yanıt verdi", "aşağıdaki nedenden dolayı", "şu nedenle:",
    "Hata nedeni", "aşağıdaki hata ile"],
  autoReply: [
    "Şu anda ofiste değilim", "Ofis dışındayım", "Şu an ofis dışındayım", "Yıllık izindeyim", "Şu anda izindeyim",
    "tarihleri arasında izinde", "tarihleri arasında ofis dışında", "tarihine kadar izinde",
    "tarihine kadar ofis dışında", "Doğum iznindeyim", "tarihinde ofise döneceğim", "Döndüğümde e-postanıza",
    "dönüşümde yanıtlayacağım", "Acil durumlarda lütfen", "Acil konular için", "Bu otomatik bir yanıttır",
    "Bu bir otomatik yanıttır", "şirketimizden ayrılmıştır", "artık şirketimizde çalışmamaktadır"],
  rules: [
    {
      id: "tr/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "böyle bir kullanıcı bulunmuyor", "böyle bir kullanıcı bulunamadı", "böyle bir alıcı bulunmuyor",
          "böyle bir alıcı bulunamadı", "böyle bir hesap bulunmuyor", "böyle bir hesap bulunamadı",
          "böyle bir adres bulunmuyor",
                              "kullanıcı bulunamadı", "bilinmeyen kullanıcı", "kullanıcı bilinmiyor", "kullanıcı yok",
          "böyle bir kullanıcı yok", "böyle bir kullanıcı bulunmamaktadır", "kullanıcı mevcut değil",
          "alıcı bulunamadı", "bilinmeyen alıcı", "alıcı mevcut değil", "adres bulunamadı", "adres mevcut değil",
          "böyle bir adres yok", "bilinmeyen adres", "e-posta adresi bulunamadı",
          "girdiğiniz e-posta adresi bulunamadı", "alıcının e-posta adresi bulunamadı", "e-posta adresi mevcut değil",
          "e-posta hesabı mevcut değil", "adresi bulunamadığından", "adres bulunamadığı için", "adres bulunamadığından",
          "hesap bulunamadı", "hesap mevcut değil", "böyle bir hesap yok", "posta kutusu bulunamadı",
          "posta kutusu mevcut değil", "üzerinde bulunamadı", "konumunda bulunamadı"],
      },
      matches: [
        "anna@example.com: Böyle bir kullanıcı bulunmuyor",
        "Girdiğiniz e-posta adresi bulunamadı. Lütfen alıcının e-posta adresini denetleyin ve iletiyi yeniden göndermeyi deneyin.",
        "anna@example.com: böyle bir kullanıcı yok"],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "posta kutusu kapatılmış", "posta kutusu kapatıldı", "hesap kapatıldı",
                    "hesap devre dışı", "hesap askıya alınmış", "hesap askıya alındı", "hesap kapatılmış",
          "posta kutusu devre dışı", "posta kutusu kapalı", "hesap pasif", "hesap kilitli"],
      },
      matches: ["Hesap devre dışı olduğundan ileti kabul etmiyor."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "posta kutusunda yer kalmadı", "posta kutusunda yer kalmamış", "azami boyutuna ulaştı",
          "maksimum boyutuna ulaştı",
          "posta kutusunda yer yok", "posta kutusunda yeterli", "posta kutusu kotası",
                    "kutusu doluymuş", "kutu doluymuş", 
          "posta kutusu dolu", "posta kutusu doludur", "alıcının posta kutusu dolu", "alıcının gelen kutusu dolu",
          "gelen kutusu dolu", "kota aşıldı", "kotası doldu", "kotası dolu", "kotayı aştı", "kotasını aşmış",
          "depolama alanı dolu"],
      },
      matches: [
        "anna@example.com: Posta kutusunda yer kalmadı",
        "Alıcının posta kutusu dolu ve şu anda ileti kabul edemiyor."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "göndermek için yetkiniz yok", "ileti göndermeye yetkiniz yok",
          "sizden gelen iletileri kabul etmiyor", "sizden gelen postaları kabul etmiyor",
          "sizden e-posta kabul etmiyor", "göndereni engellemiş", "göndereni engelledi", "sizi engellemiş",
          "sizi engelledi",
                              "moderatör tarafından", "liste moderatörü", 
          "bu adrese teslim kısıtlanmış", "bu adrese teslimat kısıtlı", "bu adrese teslim kısıtlı",
          "bu alıcıya gönderme izniniz yok", "bu alıcıya gönderme izniniz bulunmuyor", "gönderme izniniz yok",
          "yalnızca * gelen iletileri kabul", "yalnızca üyeler", "moderatör tarafından reddedildi",
          "alıcı sizi engelledi"],
      },
      matches: ["Bu adrese teslim kısıtlanmış olduğundan iletiniz teslim edilemiyor: bu alıcıya gönderme izniniz yok."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "etki alanı bulunamadı", "etki alanı yok", "etki alanı mevcut değil", "alan adı bulunamadı",
          "alan adı mevcut değil", "alan adı bulunamadığından", "alan adı bulunamadığı için", "alanı bulunamadığı için",
          "bilinmeyen etki alanı", "geçersiz alan adı", "ana bilgisayar bulunamadı", "bilinmeyen sunucu"], not: ["gönderenin", "göndericinin", "gönderen adresinin"],
      },
      matches: ["exmaple.example alan adı bulunamadığı için mesajınız teslim edilemedi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/relay", reason: "relay-denied",
      when: {
        says: ["Aktarıma izin verilmiyor", "aktarıma izin verilmez", 
          "geçişe izin verilmiyor", "geçiş reddedildi", "aktarma izni yok", "aktarmaya izin verilmiyor",
          "relay izni yok", "relay reddedildi"],
      },
      matches: ["Aktarmaya izin verilmiyor: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/auth-required", reason: "auth-required",
      when: {
        says: [
          "kimlik doğrulama gerekli", "kimlik doğrulaması gerekli", "kimlik doğrulama gerekiyor",
          "kimlik doğrulaması gerektiriyor", "oturum açmanız gerekiyor", "önce giriş yapmalısınız"],
      },
      matches: ["Giden posta sunucusu için kimlik doğrulaması gerekli."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "giden sunucusunda (SMTP) kimlik doğrulanamadı",
          "kimlik doğrulanamadı", "Kerberos/GSSAPI bileti * kabul edilmedi", "kimlik doğrulama yapılamadı",
          "oturum açma başarısız", "kimlik doğrulama yöntemi çok zayıf", "yetkilendirmede hata",
          "yetkilendirme sırasında hata", "SMTP AUTH kullanılamıyor", "SMTP AUTH yöntemi mevcut değil",
          "kimlik doğrulama başarısız", "kimlik doğrulaması başarısız", "kimlik doğrulama hatası", "oturum açılamadı",
          "kullanıcı adı veya parola yanlış", "kullanıcı adı veya şifre yanlış", "kullanıcı adı veya parola hatalı",
          "kullanıcı adı veya şifre hatalı", "yanlış parola", "hatalı şifre", "parola yanlış", "şifre yanlış"],
      },
      matches: [
        "mail.example.org sunucusunda kimlik doğrulanamadı.",
        "Kimlik doğrulama başarısız: kullanıcı adı veya parola yanlış."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "belirtilen adreslere gönderme başarısız", "gönderen adresi geçerli değil",
          "adına ileti gönderme izniniz yok", "gönderen adresi reddedildi", "gönderen adresine izin verilmiyor",
          "gönderici adresi reddedildi", "gönderen adresi|gönderici adresi * ait değil|ait değildir"],
      },
      matches: [
        "Gönderilemiyor: gönderen adresi geçerli değil.",
        "Gönderen adresi reddedildi: ben@example.org", "Gönderen adresi bu kullanıcıya ait değil"],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/too-large", reason: "message-too-large",
      when: {
        says: [
          "eklenemedi. İzin verilen en büyük değer", "boyutu geçildi",
          "ileti çok büyük", "mesaj çok büyük", "e-posta çok büyük", "ileti boyutu çok büyük", "en büyük boyutu aşıyor",
          "boyut sınırını aşıyor", "boyutu sınırı aşıyor", "izin verilen boyutu aşıyor", "ileti boyutu sınırı",
          "maksimum boyutu aşıyor"],
      },
      matches: [
        "Eklenemedi. İzin verilen en büyük değer 30 MB.",
        "İleti çok büyük: izin verilen boyutu aşıyor."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/spam", reason: "spam-content",
      when: { says: [
        "spam filtresine takıldı",
        "spam filtresi tarafından",         "istenmeyen posta", "istenmeyen e-posta", "gereksiz posta", "spam olarak", "spam içeriyor"] },
      matches: ["İletiniz istenmeyen posta olarak değerlendirildi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/virus", reason: "malware",
      when: {
        says: [
          "virüs içeriyor", "virüs bulundu", "virüs tespit edildi", "virüs algılandı", "kötü amaçlı yazılım",
          "zararlı yazılım"],
      },
      matches: ["İletinizde kötü amaçlı yazılım bulundu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "tür eklere izin", "türdeki eklere izin", "ek türüne izin",
          "eke izin verilmiyor", "izin verilmeyen ek", "yasaklı ek", "ek engellendi", "dosya türüne izin verilmiyor",
          "izin verilmeyen dosya türü"],
      },
      matches: ["İzin verilmeyen dosya türü: fatura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP adresi engellendi", "IP adresiniz engellendi", "IP adresiniz engellenmiş", "IP adresi * engellendi",
          "kara listede", "kara listeye", "düşük itibar"],
      },
      matches: ["IP adresiniz engellendi, kara listede yer alıyor."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/policy", reason: "policy-rejected",
      when: {
        says: [
          "ilkeyi ihlal ediyor", "politikayı ihlal ediyor", "politika ihlali", "ilke ihlali",
          "ilke nedeniyle reddedildi", "güvenlik nedeniyle", "güvenlik nedenleriyle", "yönetici tarafından engellendi",
          "erişim reddedildi", "erişim engellendi"],
      },
      matches: ["İleti reddedildi: ilke ihlali."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/sending-limit", reason: "sending-limit",
      when: {
        says: ["alıcıdan daha fazlaya * içinde ileti gönderemezsiniz", "saatte * ileti sınırını", "günde * ileti sınırını", 
          "gönderim limitinizi aştınız|gönderim limitini aştınız|gönderme limitinizi aştınız|gönderim sınırınızı aştınız|gönderim limitiniz doldu|gönderim limitinize ulaştınız",
          "gönderme sınırı", "gönderim limiti", "gönderim sınırı", "günlük gönderim", "gönderme limiti", "günlük limit",
        ],
      },
      matches: ["100 alıcıdan daha fazlaya 24 saat içinde ileti gönderemezsiniz.", "İletiniz reddedildi: hesabınız saatte 200 ileti sınırını aştı.", "Günlük e-posta gönderim limitinizi aştınız", "Posta gönderme sınırına ulaştınız: gönderim limiti aşıldı. İletiniz gönderilmedi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/rate", reason: "rate-limited",
      when: { says: ["çok fazla bağlantı", "çok fazla ileti", "çok fazla mesaj", "çok sayıda bağlantı"] },
      matches: ["Sunucunuzdan çok fazla bağlantı var."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "alıcıdan daha fazlaya ileti gönderemezsiniz",
          "çok fazla alıcı", "çok sayıda alıcı", "alıcı sayısı sınırı", "en fazla alıcı sayısı",
          "maksimum alıcı sayısı"],
      },
      matches: [
        "30 alıcıdan daha fazlaya ileti gönderemezsiniz.",
        "İletide çok fazla alıcı var."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/no-connection", reason: "connection-failed",
      when: {
        says: [
          "SMTP connect() fonksiyonu başarısız", "SMTP sunucusuna erişirken hata", "servis bağlı değil",
          "SMTP sunucusuna bağlantı yapılamadı", "SMTP sunucusu bulunamadı",
          "sunucuya (SMTP) bağlanılamadı", "bağlanılamadığı için", 
          "bağlantı reddedildi", "bağlantı başarısız", "bağlantı kurulamadı", "sunucuya bağlanılamadı",
          "sunucuya bağlanılamıyor", "sunucuya bağlanamıyor", "sunucu yanıt vermiyor", "sunucuya ulaşılamıyor",
          "bağlantı kesildi", "iletişim hatası oluştu"],
        not: ["DNS", "bakım"],
      },
      matches: [
        "SMTP sunucusuna bağlantı yapılamadı: mail.example.org",
        "İleti gönderilemedi: mail.example.org için bağlantı kurulamadı."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "bağlantı zaman aşımı", "bağlantı zaman aşımına uğradı", "zaman aşımına uğradı", "zaman aşımı oluştu",
          "yanıt beklenirken zaman aşımı"],
        not: ["DNS", "bakım"],
      },
      matches: ["Sunucudan yanıt beklenirken işlem zaman aşımına uğradı."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/expired", reason: "delivery-expired",
      when: {
        says: [
          "belirtilen zaman sınırı içinde", "belirtilen süre içinde teslim", "kuyrukta çok uzun süre",
          "teslim etmeyi denedi ancak başarılı olamadı"],
      },
      matches: ["Microsoft Exchange bu iletiyi teslim etmeyi denedi ancak başarılı olamadı ve denemeyi bıraktı."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/loop", reason: "mail-loop",
      when: {
        says: ["posta döngüsü", "ileti döngüsü", "döngü algılandı", "döngü tespit edildi", "çok fazla atlama"],
      },
      matches: ["İleti atıldı: posta döngüsü algılandı."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/server-error", reason: "server-error",
      when: {
        says: [
          "sunucu iç hatası", "dahili sunucu hatası", "hizmet kullanılamıyor", "servis kullanılamıyor",
          "geçici olarak kullanılamıyor", "sunucu meşgul", "sunucu aşırı yüklü", "geçici hata"],
      },
      matches: ["Hizmet geçici olarak kullanılamıyor, daha sonra deneyin."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/greylisted", reason: "greylisted",
      when: { says: ["gri liste", "gri listede", "gri listeye", "geçici olarak reddedildi, daha sonra"] },
      matches: ["Gönderen gri listede, birkaç dakika sonra yeniden deneyin."],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "tüm alıcılar geçersiz", "şu adresler geçersiz", "bir ya da daha fazla hatalı alıcı",
          "geçerli e-posta adresi olarak tanımlanamadı",
          "geçersiz e-posta adresi", "geçersiz adres", "geçersiz alıcı", "adres geçersiz", "e-posta adresi geçersiz",
          "geçerli bir e-posta adresi değil", "e-posta adresinin biçimi doğru değil"],
      },
      matches: [
        "Gönderilemedi. Şu adresler geçersiz: anna@example",
        "Geçersiz e-posta adresi: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Turkish", seen: "2026-11",
    },
    {
      id: "tr/tls", reason: "tls-failed",
      when: {
        says: [
          "yöntemi için şifreleme gerekiyor"],
      },
      matches: ["Kimlik doğrulama yöntemi için şifreleme gerekiyor"],
      source: "Mail programs and webmails that speak Turkish", seen: "2026-11",
    },
  ],
} satisfies Language;
