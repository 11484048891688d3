import type { AdvicePack } from "./pack.js";

/** Turkish. Names stand after a bare noun, in parentheses, or before a noun, so that the noun takes the ending. */
const turkish: AdvicePack = {
  tag: "tr",
  name: "Türkçe",
  direction: "ltr",
  plural: "one",
  decimal: ",",
  date: "{day}.{month}.{year} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} bayt", "{n} KB", "{n} MB", "{n} GB"],
  waits: { second: ["{n} saniye"], minute: ["{n} dakika"], hour: ["{n} saat"], day: ["{n} gün"] },

  reasons: {
    "user-unknown": {
      title: "Böyle bir adres yok",
      summary:
        "Alıcı sunucu[ {server}], [{address} posta kutusunun|böyle bir posta kutusunun] bulunmadığını bildiriyor.",
      why: "Adres yanlış yazılmış olabilir ya da kişi ayrılmış veya sağlayıcısını değiştirmiştir. Artık yerinde olmayan bir eve gönderilen mektup gibidir.",
    },
    "address-invalid": {
      title: "Bu adres doğru olamaz",
      summary: "[{address} adresi|Adres], bir e-posta adresinin yazılması gereken biçimde yazılmamış.",
      why: "Bir karakter eksik, fazla veya yanlış yerde olabilir: araya giren bir boşluk, nokta yerine virgül ya da unutulmuş bir @. Böyle bir adresi hiçbir postacı okuyamaz.",
    },
    "address-moved": {
      title: "Alıcının adresi değişmiş",
      summary:
        "[{address} posta kutusu|Posta kutusu] artık burada değil[; sahibi şimdi {newAddress} adresini kullanıyor].",
      why: "Kutunun sahibi, ev değiştirir gibi başka bir adrese geçmiş. Bu sunucu iletileri yeni adrese yönlendirmiyor.",
    },
    "mailbox-disabled": {
      title: "Bu posta kutusu kapalı",
      summary: "[{address}|Bu] posta kutusu var, ancak kapatılmış ve posta almıyor.",
      why: "Sağlayıcılar artık kullanılmayan, ücreti ödenmeyen veya engellenen posta kutularını kapatır. Sahibi ya da sağlayıcı kutuyu yeniden açabilir.",
    },
    "mailbox-full": {
      title: "Posta kutusu dolu",
      summary: "[{address}|Bu] posta kutusunda yeni iletiler için yer kalmamış.",
      why: "Her posta kutusunun bir sınırı vardır; kimsenin boşaltmadığı bir mektup kutusu gibi dolar. Sahibi yer açana kadar içine yeni bir şey sığmaz.",
    },
    "mailbox-unavailable": {
      title: "Posta kutusu kullanılamıyor",
      summary: "Alıcı sunucu[ {server}], [{address}|bu] posta kutusunu reddediyor ve nedenini söylemiyor.",
      why: "Adres hiç olmayabilir, kapatılmış olabilir veya bir kural sizden gelen postayı engelliyor olabilir. Sunucunun sözleri üç olasılığı da açık bırakıyor.",
    },
    "recipient-restricted": {
      title: "Her gönderene açık değil",
      summary: "[{address} adresi|Adres] çalışıyor, ancak [{sender} adresinden|bu gönderenden] posta kabul etmiyor.",
      why: "Bazı posta kutuları ve gruplar yalnızca belirli kişilerden posta alır. Alıcının veya kurumunun bir kuralı buna engel oluyor; bu kural orada değiştirilebilir.",
    },
    "recipient-rate-limited": {
      title: "Bu alıcıya çok fazla ileti geliyor",
      summary: "[{address}|Bu] posta kutusuna bir seferde alabileceğinden fazla ileti gönderiliyor.",
      why: "Tek bir posta kutusuna aynı anda çok sayıda ileti gelince sunucular kabulü yavaşlatır. Bunun sizinle ilgisi olmayabilir. Durum kendiliğinden düzelir.",
    },
    "domain-not-found": {
      title: "Böyle bir alan adı yok",
      summary: "Adreste @ işaretinden sonra gelen kısım[ ({domain})] internette yok.",
      why: "İnternetin adres defteri olan alan adı sistemi (DNS) böyle bir ad tanımıyor. Çoğu zaman bir yazım hatası vardır; bazen de sahibi alan adının süresini uzatmamıştır.",
    },
    "domain-no-mail": {
      title: "Bu alan adı posta almıyor",
      summary: "[{domain}|Bu] alan adı var, ancak e-posta almıyor.",
      why: "Yalnızca bir web sitesi için kullanılıyor olabilir. Mektup kutusu olmayan bir ev gibidir: postacı evi bulur, ama mektubu bırakacak yer bulamaz.",
    },
    "dns-temporary": {
      title: "Ad sunucuları yanıt vermedi",
      summary:
        "[{domain}|Bu] alan adına giden postanın nereye teslim edileceğini bilen ad sunucuları (DNS) yanıt vermedi.",
      why: "Ad sunucuları, postacının nereye teslim edeceğini öğrendiği adres defteridir. Yanıt gelmemesi alan adının yok olduğu anlamına gelmez: alıcının ad sunucularında ya da kendi sağlayıcınızdaki sorgulamada geçici bir aksaklık vardır.",
    },
    "dns-misconfigured": {
      title: "Alan adı hiçbir yere çıkmıyor",
      summary: "[{domain}|Bu] alan adının gösterdiği posta sunucusuna bu adla ulaşılamıyor.",
      why: "Alan adının, internetin adres defteri olan DNS’teki kayıtları yanlış. Postacının elinde bir adres var, ama orada ev yok. Bunu yalnızca alan adını yönetenler düzeltebilir.",
    },
    "connection-failed": {
      title: "Alıcı sunucuya ulaşılamadı",
      summary: "[{server} alıcı sunucusuna|Alıcı sunucuya] ulaşılamadı ya da bağlantı yarıda kesildi.",
      why: "Sunucu kapalı, aşırı yüklü veya internetten kopmuş olabilir. Kimsenin açmadığı bir kapıyı çalmak gibidir.",
    },
    "tls-failed": {
      title: "Güvenli bağlantı kurulamadı",
      summary: "Alıcı sunucu[ {server}] ile bağlantı şifrelenemedi; oysa taraflardan biri şifrelemeyi şart koşuyor.",
      why: "Sunucular, postanın kapalı zarftaki mektup gibi şifreli (TLS) taşınmasını isteyebilir. Bir sertifikanın süresi dolmuşsa veya ayarlar uyuşmuyorsa hiç teslim etmemeyi yeğlerler.",
    },
    "mail-loop": {
      title: "İleti dönüp durdu",
      summary: "[{address} adresine|Bu alıcıya] giden ileti sunucudan sunucuya dolaştı ve sonunda durduruldu.",
      why: "Genellikle iki yönlendirme kuralı postayı birbirine gönderir ya da bir sunucu, sorumluluğun başka bir sunucuda olduğunu sanır. Sunucular durakları sayar ve böyle bir turu sona erdirir.",
    },
    "routing-failed": {
      title: "Sunucu gidecek yolu bilmiyor",
      summary: "Sunucu[ {server}], [{address} adresine|bu adrese] giden postayı nereye ileteceğini bilmiyor.",
      why: "Alan adı orada (artık) tanımlı olmayabilir veya adres yanlış yazılmıştır. Bu sokağa postacı göndermeyen bir dağıtım merkezi gibidir.",
    },
    "delivery-expired": {
      title: "Teslim etmekten vazgeçildi",
      summary:
        "E-posta sisteminiz[ {elapsed} boyunca] [{address} adresine|bu alıcıya] teslim etmeyi denedi ve vazgeçti.",
      why: "Teslim edilemeyen bir ileti birkaç gün boyunca yeniden denenir, sonra geri gönderilir. Asıl nedeni, alıcı tarafın verdiği son yanıt gösterir.",
    },
    "auth-required": {
      title: "Sunucu oturum açmanızı istiyor",
      summary:
        "Oturum açmadığınız için giden posta sunucusu[ {server}] iletiyi[ {port} numaralı bağlantı noktasında] reddetti.",
      why: "Giden posta sunucusu, başka alan adlarına giden postayı yalnızca oturum açanlardan alır. Yoksa herkes onun adına posta gönderebilirdi.[ Burada belirleyici olan şu: posta {domain} alan adına gidiyor ve sunucu “{words}” diyor.] Bu, “relaying denied” (aktarma reddedildi) yanıtının üç durumundan birincisidir.",
    },
    "credentials-rejected": {
      title: "Oturum açma reddedildi",
      summary: "Sunucu[ {server}], kullanıcı adını veya parolayı kabul etmedi.",
      why: "Parola eski ya da yanlış yazılmış olabilir veya sunucu başka bir oturum açma yöntemi istiyordur. Oturum açılamadığı sürece hiçbir şey gönderilmez.",
    },
    "domain-not-hosted": {
      title: "Bu alan adından sorumlu değil",
      summary:
        "[{domain}|Bu] alan adı için gösterilen sunucu[ {server}], bu alan adının postasını alması gerektiğini bilmiyor.",
      why: "Alan adının kayıtları bu sunucuya çıkıyor, ama alan adı orada tanımlı değil. Sunucu bu yüzden iletiyi yabancılara aktarılacak bir ileti sanıp reddediyor: “relaying denied” (aktarma reddedildi) yanıtının ikinci durumu.[ Burada belirleyici olan şu: alıcının tarafındaki bir sunucu olan {server}, iletiyi “{words}” sözleriyle reddetti.] Sizin bir hatanız yok.",
    },
    "relay-denied": {
      title: "Sunucu aktarmayı reddediyor",
      summary:
        "Sunucu[ {server}], [{reporter} sunucusundan gelip ][{domain}|bu] alan adına giden postayı[ {port} numaralı bağlantı noktasında] aktarmayı reddediyor.",
      why: "Bir sunucu, iletiyi ancak gönderen oturum açmışsa, varış noktası kendisiyse veya postayı aktarmak üzere ayarlanmışsa alır. Burada üçü de geçerli değildi. [“{words}” sözlerinden hangisinin kastedildiği anlaşılmıyor: bu, sunucunun kime ait olduğuna bağlıdır.|Yanıttan hangisinin kastedildiği anlaşılmıyor: bu, sunucunun kime ait olduğuna bağlıdır.]",
    },
    "sender-not-permitted": {
      title: "Bu gönderen adresini kullanamazsınız",
      summary: "Sunucu, bu hesabın [{sender} adresiyle|Kimden satırındaki adresle] ileti göndermesine izin vermiyor.",
      why: "Hesabınız yalnızca kendisine ait adreslerle ileti gönderebilir. Böylece kimse zarfın üzerine başkasının adını yazamaz.",
    },
    "sending-limit": {
      title: "Gönderim sınırınıza ulaşıldı",
      summary: "Kendi e-posta hesabınız veya alan adınız şimdilik gönderebileceği kadar gönderdi[ (en fazla {limit})].",
      why: "Sağlayıcılar bir hesabın bir saatte veya bir günde gönderebileceği miktarı sınırlar. Alıcının bununla ilgisi yoktur. Sınır kendiliğinden sıfırlanır.",
    },
    "sender-suspended": {
      title: "Hesabınızın gönderimi durduruldu",
      summary: "İletiyi gönderen e-posta hesabının[ ({sender})] gönderim yapması engellendi.",
      why: "Sağlayıcılar bunu, bir hesaptan spam gönderildiğinde yapar; bu da çoğu zaman parolayı bir başkasının bildiğini gösterir. Alıcının adresinde sorun yok.",
    },
    "locally-suppressed": {
      title: "Gönderim hizmetiniz bu adresi atladı",
      summary:
        "[{address} adresi|Bu adres], gönderim hizmetinizin kendi tuttuğu atlanacak adresler listesinde olduğu için teslim denenmedi.",
      why: "Hizmet, daha önce teslim edilemeyen veya posta istemeyen adresleri hatırlar. Bu, posta kutusu hakkında yeni bir şey söylemez.",
    },
    greylisted: {
      title: "Daha sonra yeniden denenmesi istendi",
      summary:
        "Alıcı sunucu[ {server}], ilk kez geleni bilerek geri çeviriyor ve e-posta sisteminizden [{wait} sonra|daha sonra] yeniden gelmesini istiyor.",
      why: "Buna gri liste (greylisting) denir. Gerçek e-posta sistemleri birkaç dakika sonra kendiliğinden yeniden dener; spam gönderen programlar ise çoğunlukla denemez. Kapıyı ikinci çalışta açan bir kapıcı gibidir: ileti normalde bir saat içinde ulaşır.",
    },
    "rate-limited": {
      title: "İletiler çok hızlı geliyor",
      summary:
        "Alıcı sunucu[ {server}], e-posta sisteminizden şimdilik daha fazla ileti almıyor[ ({wait} sonra yeniden denenmeli)].",
      why: "E-posta sisteminiz, bu sunucunun bir seferde izin verdiğinden daha çok ileti gönderiyor veya daha çok bağlantı açıyor. Sunucu kendini ileti selinden koruyor.",
    },
    "too-many-recipients": {
      title: "Bir seferde çok fazla alıcı",
      summary: "İletide, [{server} sunucusunun|sunucunun] bir seferde kabul ettiğinden fazla alıcı var.",
      why: "Spam çok sayıda kişiye birden gönderildiği için sunucular bir iletinin kaç kişiye gidebileceğini sınırlar.",
    },
    blocklisted: {
      title: "Posta sunucunuz kara listede",
      summary:
        "Posta sunucunuz[ ({ip})] [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "Bu listeler (DNS kara listeleri), spam gönderilmiş sunucuları sıralar. Ele geçirilmiş tek bir hesap buna yeter ve o sunucudan gönderen herkes etkilenir. Sağlayıcınızın nedeni ortadan kaldırması ve sunucuyu listeden sildirmesi gerekir.",
    },
    "reputation-blocked": {
      title: "Posta sunucunuza güvenilmiyor",
      summary:
        "Posta sunucunuzun[ ({ip})] itibarı kötü olduğu için alıcı taraf[ {server}] ondan gelen postayı reddediyor.",
      why: "Büyük alıcılar her sunucunun nasıl davrandığını kendileri kaydeder. Spam veya şikâyetler bu itibarı bozar; bunlar bazen aynı sağlayıcının başka müşterilerinden gelir. Sorun sizin adresinizde veya alıcıda değil.",
    },
    "direct-mail-blocked": {
      title: "Buradan doğrudan posta gönderilemiyor",
      summary:
        "Alıcı sunucu[ {server}], [{ip} bağlantısından|bu internet bağlantısından] doğrudan gelen postayı almıyor.",
      why: "Bu internet adresi; evler, iş yerleri veya kiralık makineler için ayrılmış ve kendi başına posta teslim etmesi öngörülmeyen bir aralıktadır. Oradan giden posta, sağlayıcının giden posta sunucusundan geçmelidir.",
    },
    "reverse-dns-invalid": {
      title: "Sunucunun adı uyuşmuyor",
      summary: "Posta sunucunuzun[ ({ip})] adı olmadığı veya uyuşmadığı için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "Her posta sunucusunun, numarasına çıkan bir adı ve adına çıkan bir numarası olmalıdır (ters DNS). Kimlik kartı gibidir: o olmadan kapı açılmaz.",
    },
    "receiver-filter-broken": {
      title: "Alıcı tarafın filtresi bozuk",
      summary: "Alıcı sunucu[ {server}], kendi filtresindeki bir hata yüzünden iletiyi reddetti.",
      why: "Filtre, doğru olmayan bir şeye göre karar veriyor ve sorunsuz postayı da geri çeviriyor. Gönderen tarafta değiştirilecek bir şey yok; bunu yalnızca filtrenin yöneticisi düzeltebilir.",
    },
    "sender-auth-failed": {
      title: "Gönderen doğrulanamadı",
      summary: "İleti, gerçekten [{senderDomain}|belirttiği] alan adından geldiğini kanıtlamıyor.",
      why: "Bir alan adı, hangi sunucuların kendisi adına gönderebileceğini bildirebilir (SPF) ve iletiler bir mühür taşıyabilir (DKIM); bunlar yoksa ne yapılacağını DMARC söyler. Üzerinde şirketin adı olan, ama kaşesi olmayan bir mektup gibidir.",
    },
    "sender-domain-invalid": {
      title: "Kendi adresiniz çalışmıyor",
      summary: "Alıcı sunucu[ {server}], gönderenin[ ({sender})] alan adını bulamıyor veya oraya yanıt yazamıyor.",
      why: "Geçerli bir iade adresi olmayan mektup kabul edilmez. Gönderenin alan adı yanlış yazılmış, süresi dolmuş veya posta kaydı yoktur.",
    },
    "spam-content": {
      title: "Spam sanıldı",
      summary: "Alıcı sunucu[ {server}], bu iletiyi spam sayıyor.",
      why: "Filtreler sözcüklere, bağlantılara, resimlere ve eklere bakarak karar verir ve bazen yanılır. Adreste sorun yok; reddedilen, bu iletidir.",
    },
    malware: {
      title: "Virüs bulundu",
      summary: "Alıcı sunucu[ {server}], iletide zararlı bir şey buldu.",
      why: "Bir ekin veya bağlantının tehlikeli olduğu biliniyor. Ya bilgisayarınızdaki bir dosyaya virüs bulaşmış ya da biri iletiyi sizin adınıza göndermiştir; nadiren de tarayıcı yanılır.",
    },
    "attachment-blocked": {
      title: "Bu eke izin verilmiyor",
      summary: "Alıcı sunucu[ {server}], bu türde bir eki kabul etmiyor.",
      why: "Programlar, makrolar ve parolalı arşivler virüs taşıyabilir; bu yüzden birçok sunucu daha fazla bakmadan bunları reddeder.",
    },
    "message-too-large": {
      title: "İleti çok büyük",
      summary: "İleti[ ({size})], [{server} sunucusunun|sunucunun] kabul ettiğinden büyük[: en fazla {limit}].",
      why: "Her sunucunun bir sınırı vardır. Ekler posta olarak gönderilince yaklaşık üçte bir büyür; 15 MB dosya, 20 MB ileti olur.",
    },
    "message-malformed": {
      title: "İletinin biçimi hatalı",
      summary: "İletinin biçimi e-posta kurallarına uymadığı için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "İletiyi oluşturan program tarih, gönderen veya satır sonu gibi bir şeyi atlamış ya da yanlış yazmış. Nedeni sizin yazdığınız sözler değil.",
    },
    "policy-rejected": {
      title: "Bir kural nedeniyle reddedildi",
      summary: "Alıcı taraf[ {server}], bir kuralı nedeniyle iletiyi reddediyor; yanıtta hangi kural olduğu yazmıyor.",
      why: "Hangi postayı kabul edeceğine her kurum kendisi karar verir. Hangi kural olduğunu yalnızca oradaki yönetici görebilir ve değiştirebilir.",
    },
    "server-full": {
      title: "Alıcı sunucu dolu",
      summary:
        "[{server} alıcı sunucusunun|Alıcı sunucunun] tamamında yer kalmamış; [{address} posta kutusunun|posta kutusunun] kendisi dolu olmayabilir.",
      why: "Bütün posta kutularının bulunduğu disk dolmuş. Dolan tek bir mektup kutusu değil, bütün postanedir; bu yüzden oradaki herkese giden posta geri çevriliyor.",
    },
    "server-error": {
      title: "Alıcı sunucuda sorun var",
      summary:
        "[{server} alıcı sunucusunda|Alıcı sunucuda] kendisinden kaynaklanan bir sorun var; sunucu iletiyi alamadı.",
      why: "Sunucu aşırı yüklü veya onarımda olabilir ya da programlarından biri çökmüştür. Böyle sorunlar çoğunlukla birkaç saat içinde geçer.",
    },
    "server-misconfigured": {
      title: "Alıcı sunucu yanlış ayarlanmış",
      summary:
        "Alıcı sunucu[ {server}] yanlış ayarlanmış ve iletiyi [{address} posta kutusuna|posta kutusuna] koyamıyor.",
      why: "İleti doğru eve ulaştı, ama içerideki mektup kutusuna giden yol kapalı. Bu yolu yalnızca oradaki yönetici açabilir.",
    },
    "protocol-error": {
      title: "Sunucular birbirini anlamadı",
      summary: "Gönderen e-posta sistemi ile sunucu[ {server}] birbirini anlamadı.",
      why: "Sunucular belirli bir dille (SMTP) konuşur. İkisinden biri, ötekinin beklemediği bir şey söyledi; bu, iletinizin değil, bir programın veya ayarlarının hatasıdır.",
    },
    unknown: {
      title: "Neden belirtilmemiş",
      summary: "[{address} adresine|Alıcıya] giden ileti teslim edilmedi ve rapor nedenini açıkça söylemiyor.",
      why: "Böyle raporların belirli bir dili yoktur, bazıları hiçbir neden belirtmez. Tahmin etmektense bunu açıkça söylemeyi yeğliyoruz.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "[{address} adresinde|Adreste], yoldaki bir sunucunun işleyemediği harfler var.",
      why: "@ işaretinden önce ç, ğ, ş gibi harflerin veya başka alfabelerin kullanılması e-postada hâlâ yenidir. Eski sunucular yalnızca İngiliz alfabesinin harflerini, rakamları ve birkaç işareti tanır.",
    },
    "address-invalid.ambiguous": {
      title: "Adres birden çok kişiye uyuyor",
      summary: "[{address} adresi|Adres] birden çok posta kutusuna uyuyor ve sunucu[ {server}] tahminde bulunmuyor.",
      why: "Bazı sunucular kısa bir adı kendileri tamamlar. Burada birkaç ad aynı biçimde başlıyor ya da benzer okunuyor; aynı apartmanda aynı soyadını taşıyan iki aile gibi.",
    },
    "address-moved.new-owner": {
      title: "Adresin yeni bir sahibi var",
      summary: "[{address} adresi|Adres] artık bir başkasına ait olduğu için ileti teslim edilmedi.",
      why: "Bu ad yeni bir kişiye verilmiş. Sunucu, iletinizi yabancı gözlerden koruyor.",
    },
    "mailbox-disabled.suspended": {
      summary: "[{address}|Bu] posta kutusu var, ancak sağlayıcısı veya yöneticisi onu engellemiş.",
      why: "Posta kutuları; sahibi ayrıldığında, kurallar çiğnendiğinde veya kutu kötüye kullanıldığında engellenir. Bunu yalnızca sahibi ile sağlayıcı çözebilir.",
    },
    "mailbox-disabled.inactive": {
      summary: "[{address}|Bu] posta kutusu uzun süre kullanılmamış ve kapatılmış.",
    },
    "mailbox-disabled.archived": {
      summary: "[{address}|Bu] posta kutusu kapatılmış ve arşive kaldırılmış.",
      why: "Kurumlar, ayrılan kişilerin posta kutularını arşivler. Böyle bir kutu artık posta almaz; işi başka biri devralmış olabilir.",
    },
    "mailbox-disabled.unpaid": {
      summary: "[{address}|Bu] posta kutusu, aboneliğinin süresi dolduğu için kapalı.",
      why: "Bir posta kutusunun ücreti ödenmeyince sağlayıcı ona posta almayı bırakır. Sahibi ödeme yapınca kutu genellikle eskisi gibi çalışır.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Yönlendirme artık çalışmıyor",
      summary: "[{address}|Bu] posta kutusu postasını başka bir kutuya yönlendiriyor, ama o kutuya ulaşılamıyor.",
      why: "Sahibi bir zamanlar postasını yönlendirmiş; gittiği adres yanlış ya da artık yok. Yıkılmış bir eve yapılan posta yönlendirmesi gibidir.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "[{address}|Bu] posta kutusu dolu ve uzun süredir kullanılmıyor.",
      why: "Artık kimsenin boşaltmadığı bir posta kutusu büyük olasılıkla terk edilmiştir. Zarfların dışarı taştığı bir mektup kutusu gibidir.",
    },
    "recipient-restricted.allow-list": {
      summary: "[{address}|Bu] posta kutusunun sahibi yalnızca kendi listesindeki gönderenlerden posta alıyor.",
    },
    "recipient-restricted.members-only": {
      summary: "[{address} grubuna veya listesine|Gruba veya listeye] yalnızca üyeler yazabilir.",
      why: "Gruplar, üyelerini tanımadıkları kişilerden gelen postaya karşı korur. Grubu yönetenler sizi kabul edebilir ya da iletiyi kendileri aktarabilir.",
    },
    "recipient-restricted.internal-only": {
      summary: "[{address} adresine|Bu adrese] yalnızca kurum içindekiler yazabilir.",
      why: "Birçok grup ve ortak posta kutusu dışarıya kapalıdır; çoğu zaman bu yalnızca varsayılan ayardır. Oradaki yönetici bunları açabilir.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "[{address}|Bu] posta kutusunun sahibi veya kurumu, göndereni[ ({sender})] engellemiş.",
      why: "Gönderenin adresi veya alan adı orada istenmeyen gönderenler listesinde. Bu bir yanlışlık olabilir; listeden yalnızca onu tutanlar çıkarabilir.",
    },
    "recipient-restricted.moderated": {
      summary:
        "[{address} adresine|Bu gruba] gönderilen iletileri bir moderatörün onaylaması gerekiyor; bu ileti geçirilmedi.",
      why: "Bir moderatör, iletileri gruba gitmeden önce okur. Bu ileti reddedildi ya da kimse zamanında karar vermedi.",
    },
    "recipient-restricted.group-rule": {
      summary: "[{address} grubunun|Grubun] bir kuralı, bu gönderenin gruba yazmasına izin vermiyor.",
      why: "Gruplar, kendilerine kimin nasıl yazabileceğini belirleyebilir. Kuralı grubu yönetenler değiştirebilir.",
    },
    "domain-no-mail.null-mx": {
      summary: "[{domain}|Bu] alan adı hiç e-posta almadığını bildiriyor.",
    },
    "domain-no-mail.no-mx": {
      summary: "[{domain}|Bu] alan adı için bir posta sunucusu belirtilmemiş.",
      why: "Bir alan adı, postasını hangi sunucunun aldığını DNS’te belirtmelidir (MX kaydı). Bu alan adı belirtmiyor: yalnızca bir web sitesi için kullanılıyor olabilir ya da kayıt silinmiştir.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "[{domain}|Bu] alan adının gösterdiği posta sunucusunun internet adresi yok.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "[{domain}|Bu] alan adı posta sunucusunu bir takma adla gösteriyor; buna izin verilmez ve bu her yerde çalışmaz.",
    },
    "dns-misconfigured.mx-private": {
      summary: "[{domain}|Bu] alan adının posta sunucusunun adresi yalnızca kendi ağının içinde geçerli.",
      why: "192.168.1.10 veya 127.0.0.1 gibi adresler dışarıdan hiçbir yere çıkmaz. Sokağı yazmadan “soldan ikinci kapı” diye adres vermek gibidir.",
    },
    "dns-misconfigured.mx-self": {
      summary:
        "[{domain}|Bu] alan adına giden posta, onu ileri göndermek isteyen sunucuya[ ({reporter})] geri dönüyor.",
      why: "Alan adının kayıtları tam da bu sunucuyu gösteriyor, ama sunucu postanın kendisine ait olduğunu bilmiyor. Ya kayıt yanlış ya da sunucu bu alan adı için ayarlanmamış.",
    },
    "dns-misconfigured.dnssec": {
      summary: "[{domain}|Bu] alan adının kayıtları imzalı, ama imza geçerli değil (DNSSEC).",
      why: "DNSSEC, bir alan adının kayıtlarındaki mühürdür. Mühür bozuksa dikkatli sunucular kayıtların hiçbirine güvenmez ve postanın gidecek yeri kalmaz.",
    },
    "dns-misconfigured.lame": {
      summary: "[{domain}|Bu] alan adının emanet edildiği ad sunucuları onu tanımıyor.",
    },
    "connection-failed.refused": {
      title: "Alıcı sunucu bağlantıyı reddetti",
      summary: "Alıcı sunucu[ {server}] yerinde, ama üzerinde yanıt veren bir posta programı yok.",
      why: "Makine çalışıyor, ama posta programı durmuş ya da bir güvenlik duvarı gelenleri geri çeviriyor. İçeride birinin olduğu, ama kapıyı açmadığı bir ev gibidir.",
    },
    "connection-failed.timeout": {
      title: "Alıcı sunucu yanıt vermedi",
      summary: "Alıcı sunucu[ {server}] zamanında yanıt vermedi.",
    },
    "connection-failed.unreachable": {
      title: "Alıcı sunucuya giden yol yok",
      summary: "Şu anda internet üzerinden [{server} alıcı sunucusuna|alıcı sunucuya] giden bir yol yok.",
      why: "Bir hat kesilmiş ya da sunucunun adresi yanlış. Evin hemen önünde kapatılmış bir yol gibidir.",
    },
    "connection-failed.dropped": {
      title: "Bağlantı yarıda kesildi",
      summary: "Alıcı sunucu[ {server}] yanıt verdi, ama ileti tamamlanmadan bağlantı kesildi.",
      why: "Sunucu aşırı yüklü olabilir ya da aradaki bir güvenlik duvarı veya filtre konuşmayı yarıda kesiyordur. Çoğu zaman sonraki deneme başarılı olur.",
    },
    "connection-failed.port-25-blocked": {
      title: "Giden posta engelleniyor",
      summary:
        "İnternet sağlayıcısı bu bağlantıdan dışarıya posta çıkmasına izin vermiyor (25 numaralı bağlantı noktası).",
      why: "Birçok sağlayıcı, virüslü bilgisayarlar spam göndermesin diye sunucular arası postanın kapısı olan 25 numaralı bağlantı noktasını kapatır. E-posta programları başka kapıları kullanır: 587 veya 465.",
    },
    "tls-failed.starttls-missing": {
      title: "Sunucu şifreleme sunmuyor",
      summary: "Sunucu[ {server}] şifreleme sunmuyor; oysa gönderen taraf bunu şart koşuyor.",
    },
    "tls-failed.handshake": {
      summary: "Gönderen e-posta sistemi ile sunucu[ {server}] bir şifreleme yönteminde anlaşamadı.",
      why: "İkisi de şifreleyebiliyor, ama biri yalnızca ötekinin artık güvenli saymadığı yöntemleri biliyor. Genellikle ikisinden biri çok eskidir.",
    },
    "tls-failed.certificate": {
      title: "Sunucunun sertifikası geçerli değil",
      summary:
        "[{server} alıcı sunucusunun|Alıcı sunucunun] sertifikası geçerli olmadığı için güvenli bağlantı kurulamadı.",
      why: "Sertifika, sunucunun kimlik kartıdır. Bunun süresi dolmuş, başka bir ada ait ya da tanınmayan biri tarafından verilmiş.",
    },
    "tls-failed.mta-sts": {
      summary:
        "[{domain}|Bu] alan adı belirli sunuculara şifrelemeyi şart koşuyor (MTA-STS); sunucu[ {server}] buna uymuyor.",
      why: "Alan adı, postanın yalnızca adı verilen ve geçerli sertifikası olan sunuculara gidebileceğini duyurmuş. Sunucu bu söze uymadığı için posta güvenlik amacıyla gönderilmiyor.",
    },
    "tls-failed.dane": {
      summary: "[{server} sunucusunun|Sunucunun] sertifikası, alan adının yayımladığıyla uyuşmuyor (DANE).",
      why: "Alan adı, sertifikanın parmak izini DNS’te yayımlar (TLSA kaydı). Çoğu zaman sertifika yenilenmiş, parmak izi ise unutulmuştur.",
    },
    "tls-failed.encryption-required": {
      title: "Sunucu şifreleme istiyor",
      summary:
        "Sunucu[ {server}] postayı yalnızca şifreli bağlantı üzerinden kabul ediyor; bu bağlantı ise şifreli değildi.",
    },
    "tls-failed.requiretls": {
      summary: "İleti yalnızca şifreli yollardan gidebilir; sunucu[ {server}] ise bunun sözünü veremiyor.",
      why: "Gönderen, taahhütlü mektupta olduğu gibi bunu istemiş (REQUIRETLS). Daha ilerideki bir sunucu bu tür bir sözü tanımıyor.",
    },
    "mail-loop.hops": {
      summary: "[{address} adresine|Bu alıcıya] giden ileti o kadar çok sunucudan geçti ki durduruldu.",
    },
    "mail-loop.back-to-sender": {
      summary: "[{domain}|Bu] alan adına giden posta, onu gönderen sunucuya[ ({reporter})] geri geliyor.",
      why: "Alan adının kayıtları bu sunucuyu gösteriyor, ama sunucu postanın kendisine ait olduğunu bilmiyor. Bu yüzden postayı sonsuza dek kendine gönderip dururdu.",
    },
    "mail-loop.forwarding": {
      summary: "[{address} adresindeki|Bu adresteki] yönlendirme, iletinin geldiği yere geri götürüyor.",
    },
    "routing-failed.not-provisioned": {
      title: "Alan adı tanımlanmamış",
      summary: "[{domain}|Bu] alan adı [{server} sağlayıcısına|bir sağlayıcıya] çıkıyor, ama orada tanımlanmamış.",
      why: "Bu, bir alan adı başka bir sağlayıcıya taşınınca ya da bir sözleşme sona erince olur. Yeni kiracının adı henüz zile yazılmamış bir daireye gelen posta gibidir.",
    },
    "routing-failed.smarthost": {
      title: "Giden posta sunucusu bilinmiyor",
      summary: "Gönderen e-posta sistemi, postasını teslim edeceği giden posta sunucusunu bulamıyor.",
      why: "Sistem her şeyi tek bir sunucuya verecek biçimde ayarlanmış; o sunucunun adı yanlış ya da artık yok. Alıcının adresinin bununla ilgisi yok.",
    },
    "credentials-rejected.password": {
      summary: "Sunucu[ {server}], bu kullanıcı adını bu parolayla tanımıyor.",
    },
    "credentials-rejected.mechanism": {
      title: "Başka bir oturum açma yöntemi gerekiyor",
      summary: "Sunucu[ {server}], e-posta programının oturum açma yöntemini kabul etmiyor.",
      why: "Sunucular artık şifresiz bağlantılarda parola kabul etmiyor; bazıları ise hiç parola almayıp tarayıcıda oturum açılmasını istiyor (OAuth). Eski ayarlar bunu henüz bilmez.",
    },
    "credentials-rejected.second-factor": {
      title: "Uygulama parolası gerekiyor",
      summary: "Sunucu[ {server}], bir e-posta programından gelen her zamanki parolayı kabul etmiyor.",
      why: "Hesap, oturum açarken ikinci bir adımla korunuyor ve e-posta programı bu adımı atamaz. Bunun için uygulama parolaları vardır: yalnızca tek bir programda kullanılan uzun parolalar.",
    },
    "credentials-rejected.web-login": {
      title: "Önce web sitesinde oturum açın",
      summary:
        "Sağlayıcı, e-posta programı gönderebilsin diye önce web tarayıcısında bir kez oturum açılmasını istiyor.",
      why: "Sağlayıcı yeni bir yer ya da çok sayıda ileti gibi olağan dışı bir şey fark etti ve karşısındakinin siz olduğunuzdan emin olmak istiyor.",
    },
    "credentials-rejected.temporary": {
      title: "Şimdilik oturum açılamıyor",
      summary: "Sunucu[ {server}], şu anda oturum açma bilgilerini denetleyemiyor.",
      why: "Sunucunun parolaları bilen bölümü yanıt vermiyor. Parolanız yanlış olmayabilir.",
    },
    "domain-not-hosted.own": {
      title: "Alan adınız yetkilendirilmemiş",
      summary: "Sunucu[ {server}], kendi alan adınızın[ ({domain})] postasını alması gerektiğini bilmiyor.",
      why: "Alan adınızın kayıtları bu sunucuya çıkıyor, ama alan adı orada tanımlı değil: “relaying denied” (aktarma reddedildi) yanıtının ikinci durumu. Tanımlanana kadar kimse size bu alan adında yazamaz.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "Gönderenin alan adı doğrulanmamış",
      summary: "Gönderim hizmeti, [{senderDomain} alan adının|alan adının] bu hesaba ait olduğunu henüz bilmiyor.",
      why: "Hizmetler yalnızca sahibinin doğruladığı alan adları için gönderir; böylece kimse bir yabancının adına gönderemez.",
    },
    "sending-limit.daily": {
      summary: "Bu hesap, bir günde gönderebileceği kadar ileti gönderdi[ (en fazla {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Bu hesap, bir saatte gönderebileceği kadar ileti gönderdi[ (en fazla {limit})].",
    },
    "sending-limit.domain": {
      title: "Alan adınızın gönderim sınırına ulaşıldı",
      summary:
        "[{senderDomain}|Bu] alan adının bütün hesapları birlikte şimdilik gönderebilecekleri kadar gönderdi[ (en fazla {limit})].",
      why: "Sağlayıcı, bütün bir alan adının gönderebileceği miktarı sınırlar ve geri gelen iletileri de sayar. Sınırı kurumunuzdan bir başkası ya da posta gönderen bir web sitesi doldurmuş olabilir.",
    },
    "sender-suspended.tenant": {
      title: "Kurumunuzun gönderimi durduruldu",
      summary: "Sağlayıcı, bütün kurumun[ ({senderDomain})] gönderim yapmasını engelledi.",
      why: "Kurumun hesaplarından çok fazla şüpheli posta geldi; çoğu zaman bunlardan biri ele geçirilmiştir. Bir anda çok ileti gönderen yeni kurumların da başına gelir.",
    },
    "sender-suspended.domain": {
      title: "Alan adınızın gönderimi durduruldu",
      summary: "Sağlayıcı, [{senderDomain} alan adından|alan adından] gönderim yapılmasını engelledi.",
    },
    "locally-suppressed.bounced": {
      summary: "[{address} adresine|Bu adrese] daha önce giden posta geri geldiği için gönderim hizmetiniz onu atladı.",
    },
    "locally-suppressed.complained": {
      summary:
        "[{address} adresinin|Bu adresin] sahibi postanızı bir zamanlar spam olarak işaretlediği için gönderim hizmetiniz onu atladı.",
      why: "Postayı spam olarak bildiren kişi onu istemiyordur. Bu yüzden hizmetler o kişiye göndermeyi bırakır.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "[{address} adresinin|Bu adresin] sahibi aboneliğini sonlandırdığı için gönderim hizmetiniz onu atladı.",
      why: "Aboneliğini sonlandıran kişi bu postayı artık istemiyordur. Yine de göndermek birçok ülkede yasaktır.",
    },
    "locally-suppressed.listed": {
      summary: "Biri [{address} adresini|bu adresi] listeye elle eklediği için gönderim hizmetiniz onu atladı.",
    },
    "greylisted.stuck": {
      title: "Hiç bitmeyen gri liste",
      summary:
        "Alıcı sunucu[ {server}],[ {elapsed} boyunca] her denemede iletiyi geri çevirdi; böyle giderse ileti hiç ulaşmayabilir.",
      why: "Gri liste ikinci denemede kapıyı açmalıdır. Ama birçok e-posta sistemi bekleme süresini her seferinde ikiye katlar: 5, 10, 20, 40, 80, 160, 320 dakika, sonra 8 saat. Alıcı sunucu ilk denemeyi 4 ila 6 saat sonra unutuyorsa ara onun belleğinden uzun olur ve her deneme yeniden ilk deneme sayılır.[ Burada: ilk deneme {arrived}, son deneme {lastTry}. Bu hesaba göre {tries} numaralı denemeydi ve sonraki ara {pause} sürer.][ Sunucu yalnızca {wait} istemişti.][ E-posta sistemi {until} tarihinde vazgeçer.]",
    },
    "greylisted.gave-up": {
      title: "E-posta sisteminiz erken vazgeçti",
      summary:
        "Alıcı sunucu[ {server}], daha sonra ikinci bir deneme istedi, ama e-posta sisteminiz[ {elapsed} sonra] vazgeçti.",
      why: "Gri liste, postayı ikinci denemede, birkaç dakika ya da en çok bir saat sonra içeri alır. Bir e-posta sistemi denemeyi 4 ila 5 gün sürdürmelidir; sizinki kapı açılamadan durdu.",
    },
    "rate-limited.volume": {
      summary:
        "[{server} alıcı sunucusuna|Alıcı sunucuya] e-posta sisteminizden[ ({ip})] bir seferde aldığından daha çok ileti geldi[ ({wait} sonra yeniden denenmeli)].",
    },
    "rate-limited.connections": {
      title: "Aynı anda çok fazla bağlantı",
      summary:
        "E-posta sisteminiz[ ({ip})], [{server} sunucusuna|sunucuya] aynı anda izin verilenden daha çok bağlantı açtı.",
      why: "Bir sunucunun, telefon santrali gibi, sınırlı sayıda hattı vardır. Arayanlardan biri çok fazla hat tutunca telefonu kapatır; sonraki deneme çoğunlukla başarılı olur.",
    },
    "rate-limited.per-hour": {
      summary: "Alıcı sunucu[ {server}], e-posta sisteminizden[ ({ip})] bir saatte izin verdiği kadar ileti aldı.",
    },
    "rate-limited.reputation-throttle": {
      title: "Posta sunucunuz yavaşlatılıyor",
      summary:
        "Alıcı sunucu[ {server}], posta sunucunuza[ ({ip})] henüz güvenmediği için ondan gelen postayı yavaş yavaş alıyor.",
      why: "Yeni sunuculara ve spam ya da şikâyetlerin kaynağı olmuş sunuculara düşük bir sınır konur. Bir süre sorunsuz posta gelirse sınır yükselir.",
    },
    "blocklisted.domain": {
      title: "Bir alan adı kara listede",
      summary:
        "[{blocked} alan adı|Alan adı] [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "Bu tür listeler, spam iletilerde görülmüş alan adlarını sıralar. Çoğu zaman bir web sitesi ele geçirilmiş ya da bir bülten, istemeyen kişilere gönderilmiştir.",
    },
    "blocklisted.url": {
      title: "Bir bağlantı kara listede",
      summary:
        "İletideki bir bağlantı[ ({blocked})] [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "Bağlantının ardındaki web sitesi spam veya zararlı sayfalar için kötüye kullanılmış, belki de ele geçirilmiş. Alıcının adresinde sorun yok.",
    },
    "blocklisted.helo": {
      summary:
        "Posta sunucunuzun kendini tanıttığı ad[ ({blocked})] [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "blocklisted.mailfrom": {
      title: "Gönderenin alan adı kara listede",
      summary:
        "Gönderenin[ ({sender})] alan adı [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "İade adresindeki alan adı spam iletilerde görülmüş. Biri onu kötüye kullanıyor olabilir ya da bir bülten, istemeyen kişilere gönderilmiştir.",
    },
    "blocklisted.netblock": {
      title: "Sağlayıcınızın ağı kara listede",
      summary:
        "Posta sunucunuzun[ ({ip})] bulunduğu ağın tamamı [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "Bazı listeler, çok sayıda sunucusu spam gönderen bir sağlayıcının bütün sunucularını sıralar. Bunu yalnızca sağlayıcı değiştirebilir; sizin bir hatanız yok.",
    },
    "reputation-blocked.domain": {
      title: "Alan adınıza güvenilmiyor",
      summary:
        "[{senderDomain} alan adının|Alan adının] itibarı kötü olduğu için alıcı taraf[ {server}] ondan gelen postayı reddediyor.",
      why: "Büyük alıcılar her alan adında gördüklerini hatırlar: şikâyetler, spam, var olmayan adreslere giden posta. Bunu düzeltmek için haftalarca sorunsuz posta göndermek gerekir.",
    },
    "reputation-blocked.netblock": {
      title: "Sağlayıcınızın ağı engellenmiş",
      summary:
        "Alıcı taraf[ {server}], sağlayıcınızın ağının bir bölümünü kendi kara listesine almış[ (posta sunucunuz: {ip})].",
      why: "Aynı sağlayıcının komşu sunucularından spam gelmiş ve alıcı taraf hepsini birlikte engelliyor. Bunu alıcı tarafla yalnızca sağlayıcınız çözebilir.",
    },
    "direct-mail-blocked.cloud": {
      summary: "Alıcı sunucu[ {server}], [{ip} gibi|bunun gibi] kiralık makinelerden doğrudan gelen postayı almıyor.",
      why: "Kiralık makineler saatten saate el değiştirir ve onlardan çok spam gelir. Bu yüzden birçok alıcı, oradan gelen postanın bilinen bir giden posta sunucusundan geçmesini ister.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "Posta sunucusunun adı yok",
      summary:
        "Posta sunucunuzun internet adresi[ ({ip})] hiçbir ada çıkmadığı için (ters DNS) alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "Posta sunucunuzun[ ({ip})] adı aynı internet adresine geri çıkmadığı için alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "Sunucunun adı ev bağlantısına benziyor",
      summary:
        "Posta sunucunuzun[ ({ip})] adı ev bağlantılarının adlarına benzediği için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "host-7-2-0-192.example.net gibi sayılardan oluşan adlar, kimsenin ad vermediği bağlantılara aittir. Posta sunucularının mail.example.net gibi kendi adları vardır.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Selamlamada yanlış ad",
      summary:
        "Posta sunucunuz[ ({ip})] kendini eksik veya var olmayan bir adla tanıttığı için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "Sunucular kendilerini adlarıyla tanıtır (HELO). Kimlik kartı gibidir: üzerindeki ad yoksa kapı açılmaz.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "Posta sunucunuzun IPv6 adresi[ ({ip})] hiçbir ada çıkmadığı için (ters DNS) alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "IPv6, internet adreslerinin yeni türüdür. Birçok sunucunun eski adresi için düzgün bir adı vardır, yeni adresi için ise yoktur.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Alıcı, kapanmış bir listeye soruyor",
      summary:
        "Alıcı sunucu[ {server}], artık var olmayan bir kara listeye[ ({list}, kapanış: {since})| ({list})] soruyor; yanıtsızlığı veya anlamsız yanıtları “listede” sayıyor.",
      why: "Kapanmış bir liste hiçbir sunucu hakkında bir şey bilmez; bazıları, artık kimse sormasın diye her soruya “evet” der. Hâlâ ona soran, sorunsuz postayı geri çevirir. Artık var olmayan bir listeden kimse çıkarılamaz.",
    },
    "receiver-filter-broken.query-refused": {
      title: "Alıcı, kara listeyi yanlış okuyor",
      summary:
        "Alıcı sunucu[ {server}], kara listeye[ ({list})] listenin kabul etmediği bir yolla soruyor ve bu geri çevirmeyi “listede” sayıyor.",
      why: "[Liste {answer} yanıtını verdi. 127.255.255 ile başlayan yanıtlar hata kodudur: soru herkese açık bir DNS çözümleyicisinden geldi ya da çok fazla soru vardı.|Herkese açık DNS çözümleyicilerinden gelen ya da çok fazla olan sorulara liste bir hata koduyla yanıt verir.] Yani gönderen sunucu listede değil; filtre hatayı yanlış okuyor.",
    },
    "receiver-filter-broken.licence": {
      title: "Alıcının filtresinin süresi dolmuş",
      summary: "[{server} alıcı sunucusundaki|Alıcı sunucudaki] posta filtresinin lisans süresi dolmuş.",
      why: "Lisansı olmayan bir filtre, postayı denetlemek yerine geri çevirir. Bunun gönderenle ya da iletiyle ilgisi yok.",
    },
    "receiver-filter-broken.heuristic": {
      title: "Alıcının filtresi yanılıyor",
      summary:
        "Alıcı sunucu[ {server}], gönderen posta sunucusunu[ ({ip})] yalnızca bir şüphe üzerine reddetti[: “{words}”].",
      why: "Yanıtta herkese açık bir liste, spam veya bir kusur belirtilmiyor; oradaki bir filtre yanlış sonuca varmış. Gönderen tarafta değiştirilecek bir şey yok; bunu yalnızca filtrenin yöneticisi düzeltebilir.",
    },
    "sender-auth-failed.spf": {
      summary:
        "[{senderDomain} alan adı|Alan adı], posta sunucusunun[ ({ip})] kendisi adına göndermesine izin vermiyor (SPF).",
      why: "Bir alan adı, postasını gönderebilecek sunucuların listesini tutar; buna SPF denir. İletiyi gönderen sunucu bu listede yok ya da ileti yolda yönlendirilmiş.",
    },
    "sender-auth-failed.dkim": {
      summary: "[{senderDomain} alan adının|Alan adının] iletideki mührü eksik veya bozuk (DKIM).",
      why: "DKIM, gönderen sunucunun her iletiye vurduğu mühürdür. Mühür yok ya da yoldaki bir şey, iletiyi mühürlendikten sonra değiştirmiş.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "[{senderDomain} alan adı|Alan adı], alıcılardan nereden geldiğini kanıtlamayan postayı reddetmelerini istiyor (DMARC) ve bu ileti kanıtlamadı.",
    },
    "sender-auth-failed.alignment": {
      summary:
        "İletinin, Kimden satırındaki [{senderDomain} alan adından|alan adından] değil, başka bir alan adından geldiği kanıtlanıyor.",
      why: "Kanıtlar (SPF ve DKIM) var, ama gönderim hizmetininki gibi başka bir alan adı için geçerliler. Üzerinde bir şirketin adı, başka bir şirketin kaşesi olan mektup gibidir.",
    },
    "sender-auth-failed.arc": {
      title: "Yönlendirme kanıtı bozdu",
      summary: "İleti yolda yönlendirilmiş ve alıcı sunucu[ {server}] yönlendirene güvenmiyor.",
      why: "Yönlendirme, iletinin mühürlerini bozar. Yönlendiren, gördüğüne kefil olabilir (ARC), ama burada sözü geçerli sayılmadı.",
    },
    "sender-auth-failed.none": {
      summary: "İleti, [{senderDomain}|belirttiği] alan adından geldiğine dair hiçbir kanıt taşımıyor.",
      why: "Büyük alıcılar postayı yalnızca bir kanıtla alır: izin verilen sunucuların listesi (SPF) veya bir mühür (DKIM). Bu alan adı için ikisi de ayarlanmamış; bu yüzden postası, kaşesi olmayan bir mektup gibidir.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary:
        "[{senderDomain} alan adı|Alan adı], kendi adına gönderilen sahte postaya ne yapılacağını belirtmiyor (DMARC).",
      why: "Büyük alıcılar bunu çok posta gönderen herkesten ister. Alan adının DNS’inde kısa bir kayıttır.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "[{senderDomain} alan adının|Alan adının] izin verilen sunucular listesi (SPF) okunamadı.",
      why: "Kayıtta bir hata var, kayıt çok fazla başka alan adına soruyor ya da ad sunucuları yanıt vermedi. Bu yüzden iletinin gerçek olup olmadığını kimse söyleyemiyor.",
    },
    "sender-domain-invalid.not-found": {
      summary: "Alıcı sunucu[ {server}], gönderenin[ ({sender})] alan adını internette bulamıyor.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "Gönderenin[ ({sender})] alan adı bir posta sunucusu göstermiyor; bu yüzden kimse yanıt yazamaz.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "Gönderenin[ ({sender})] alan adı posta almadığını bildiriyor; bu yüzden kimse yanıt yazamaz.",
    },
    "sender-domain-invalid.callout": {
      title: "Kendi adresiniz denetimden geçmedi",
      summary:
        "Alıcı sunucu[ {server}], [{sender} adresine|gönderene] yanıt yazıp yazamayacağını sordu ve “hayır” yanıtını aldı.",
      why: "Bazı sunucular bir iletiyi almadan önce geri arar ve iade adresinin var olup olmadığına bakar. Gönderen adresinin sunucusu bunu onaylamadı.",
    },
    "sender-domain-invalid.syntax": {
      summary: "Gönderenin adresi[ ({sender})], bir e-posta adresinin yazılması gereken biçimde yazılmamış.",
      why: "E-posta programının veya web sitesinin ayarlarında gönderen adresi yanlış ya da eksik; örneğin alan adı yazılmamış.",
    },
    "spam-content.url": {
      summary: "Alıcı sunucu[ {server}], içindeki bir bağlantı yüzünden bu iletiyi spam sayıyor.",
    },
    "spam-content.bulk": {
      title: "Toplu posta sanıldı",
      summary: "Alıcı sunucu[ {server}], bu iletiyi kimsenin istemediği toplu posta sayıyor.",
      why: "Aynı metin çok sayıda kişiye gitmiş ya da toplu postada bulunması gereken bir şey, örneğin abonelikten çıkma yolu, eksik. Alıcının adresinde sorun yok.",
    },
    "spam-content.complaints": {
      title: "Alıcılar böyle postadan şikâyet etti",
      summary:
        "Alıcı sunucu[ {server}], kullanıcıları benzer iletileri spam olarak işaretlediği için bu iletiyi reddediyor.",
      why: "Alıcı taraflar, kullanıcıların “spam” düğmesine ne kadar sık bastığını sayar. Çok kişi basarsa bu türden sonraki iletiler bir süre geri çevrilir.",
    },
    "malware.phishing": {
      title: "Dolandırıcılık girişimi sanıldı",
      summary: "Alıcı sunucu[ {server}], iletiyi parola veya para çalma girişimi sayıyor.",
      why: "İletide dolandırıcılıktan bilinen bir bağlantı veya ifade var. Belki biri sizin adınıza gönderiyor ya da bağlantı verdiğiniz bir web sitesi ele geçirilmiş; nadiren de filtre yanılır.",
    },
    "attachment-blocked.encrypted": {
      title: "Parolalı eklere izin verilmiyor",
      summary: "Alıcı sunucu[ {server}], parolayla korunan bir eki kabul etmiyor.",
      why: "Tarayıcı, kilitli bir bavul gibi, ekin içine bakamaz. Bu yüzden birçok sunucu onu reddeder.",
    },
    "attachment-blocked.name": {
      summary: "Alıcı sunucu[ {server}], bu dosya adını taşıyan bir eki kabul etmiyor.",
      why: "Virüsler çoğu kez iki uzantılı veya tuhaf işaretli adların ardına gizlenir; bu yüzden böyle adlar daha fazla bakılmadan reddedilir.",
    },
    "attachment-blocked.executable": {
      title: "Programlara izin verilmiyor",
      summary: "Alıcı sunucu[ {server}], programları veya komut dosyalarını ek olarak kabul etmiyor.",
      why: "Bir program, onu açan bilgisayarda her şeyi yapabilir. Neredeyse bütün sunucular programları, arşiv içinde olsalar bile, reddeder.",
    },
    "attachment-blocked.macro": {
      title: "Makrolara izin verilmiyor",
      summary: "Alıcı sunucu[ {server}], makro içeren belgeleri kabul etmiyor.",
      why: "Makrolar, bir belgenin içindeki küçük programlardır ve virüs taşıyabilir.",
    },
    "message-too-large.headers": {
      title: "İleti başlığı çok büyük",
      summary:
        "İletinin başındaki, gönderen ve alıcıların yazıldığı satırlar [{server} sunucusunun|sunucunun] kabul ettiğinden büyük.",
      why: "İletinin başlığı her alıcıyla ve her yanıtla büyür. Nedeni genellikle çok uzun bir alıcı listesidir.",
    },
    "message-too-large.attachments-count": {
      title: "Çok fazla ek var",
      summary: "İletide, [{server} sunucusunun|sunucunun] kabul ettiğinden fazla ek var.",
      why: "Her dosyanın denetlenmesi gerektiği için sunucular dosya sayısını sınırlar.",
    },
    "message-too-large.recipient-limit": {
      title: "Bu alıcı için çok büyük",
      summary: "İleti[ ({size})], bu alıcının alabileceğinden büyük[: en fazla {limit}].",
      why: "Alıcının kurumu veya sözleşmesi bu posta kutusuna bir sınır koyuyor. Daha küçük bir ileti ulaşır.",
    },
    "message-malformed.from": {
      summary:
        "Kimden (From) satırı eksik, yinelenmiş veya yanlış olduğu için alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "message-malformed.message-id": {
      summary: "İletinin numarası (Message-ID) eksik veya yanlış olduğu için alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "message-malformed.date": {
      summary: "İletinin tarihi eksik veya yanlış olduğu için alıcı sunucu[ {server}] iletiyi reddetti.",
      why: "İletiyi oluşturan program tarihi yazmamış ya da bilgisayarın saati yanlış. Nedeni sizin yazdığınız sözler değil.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "İletinin başında yalnızca bir kez bulunabilecek bir satır iki kez yazıldığı için alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "message-malformed.bare-newline": {
      summary: "Satırları e-postanın gerektirdiği biçimde bitmediği için alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "message-malformed.line-length": {
      summary: "İçindeki bir satır çok uzun olduğu için alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "message-malformed.charset": {
      summary:
        "İçindeki harfler e-postanın gerektirdiği biçimde kodlanmadığı için alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "message-malformed.mime": {
      summary: "Bölümleri ve ekleri düzgün bir araya getirilmediği için alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "message-malformed.header": {
      summary: "Başlık satırlarındaki bir hata yüzünden alıcı sunucu[ {server}] iletiyi reddetti.",
    },
    "policy-rejected.admin-rule": {
      summary: "[{server} sunucusunun|Alıcı tarafın] yöneticisi bu iletiyi reddeden bir kural koymuş.",
    },
    "policy-rejected.geo": {
      summary: "Alıcı sunucu[ {server}], bu iletinin geldiği ülkeden veya ağdan posta almıyor.",
      why: "Bazı kurumlar, posta beklemedikleri ülkeleri veya ağları tümüyle dışarıda bırakır. İletinizin kendisi hiç değerlendirilmedi.",
    },
    "policy-rejected.ipv6": {
      summary: "Alıcı sunucu[ {server}], bu postayı internet adreslerinin yeni türü olan IPv6 üzerinden almıyor.",
      why: "Bazı alıcılar IPv6 üzerinden gelen postadan daha çok şey ister ya da onu hiç almaz. Aynı ileti eski adres türüyle geçebilir.",
    },
    "policy-rejected.challenge": {
      title: "Gönderenin onaylanması gerekiyor",
      summary:
        "[{address} adresinin|Alıcının] e-posta sistemi, gönderen iletiyi bir insanın yazdığını onaylayana kadar iletiyi bekletiyor.",
      why: "Bazı kişiler yalnızca onaylanmış gönderenleri kabul eder. Onay isteği e-postayla geldi ya da yanıtta bir bağlantı var.",
    },
    "server-full.resources": {
      title: "Alıcı sunucu aşırı yüklü",
      summary:
        "[{server} alıcı sunucusunun|Alıcı sunucunun] belleği veya başka kaynakları yetmiyor; sunucu şimdilik posta almıyor.",
      why: "Orada aynı anda çok fazla şey oluyor. Böyle bir darlık çoğunlukla dakikalar veya saatler içinde kendiliğinden geçer.",
    },
    "server-error.busy": {
      title: "Alıcı sunucu meşgul",
      summary: "Alıcı sunucu[ {server}] meşgul ve [{wait} sonra|daha sonra] yeniden denenmesini istiyor.",
      why: "Uzun bir kuyruğun olduğu gişe gibi, aynı anda çok fazla ileti veya bağlantı geliyor. Sonraki deneme çoğunlukla başarılı olur.",
    },
    "server-error.load": {
      summary: "[{server} alıcı sunucusunun|Alıcı sunucunun] işi o kadar çok ki şimdilik başka posta almıyor.",
    },
    "server-error.maintenance": {
      title: "Alıcı sunucu bakımda",
      summary: "Alıcı sunucu[ {server}] bakımda ve şimdilik posta almıyor.",
      why: "Sunucular zaman zaman onarım ve güncelleme için, çoğunlukla birkaç saatliğine durdurulur.",
    },
    "server-error.filter-down": {
      summary:
        "[{server} alıcı sunucusunda|Alıcı sunucuda] postayı denetleyen bir program çalışmadığı için sunucu posta almıyor.",
      why: "Sunucu, postayı denetlemeden geçirmektense daha sonra yeniden denenmesini istiyor. İletinin kendisi değerlendirilmedi.",
    },
    "server-misconfigured.command": {
      summary:
        "[{server} alıcı sunucusunda|Alıcı sunucuda], postayı [{address} posta kutusuna|posta kutusuna] koyması gereken bir program çalışmıyor.",
    },
    "server-misconfigured.alias": {
      summary:
        "[{address} adresi|Bu adres] başka adreslerin yerine geçiyor ve bu liste [{server} sunucusunda|sunucuda] hatalı.",
      why: "Liste kendisini, silinmiş bir dosyayı veya var olmayan bir adresi gösteriyor olabilir. Bunu yalnızca oradaki yönetici düzeltebilir.",
    },
    "server-misconfigured.permission": {
      summary: "[{server} alıcı sunucusunun|Alıcı sunucunun] [{address} posta kutusuna|posta kutusuna] yazma izni yok.",
      why: "Oradaki bir dosya veya klasörün izinleri yanlış. İleti doğru eve ulaştı, ama mektup kutusunun anahtarı yok.",
    },
    "server-misconfigured.lookup": {
      summary: "Alıcı sunucu[ {server}], [{address} posta kutusunun|posta kutusunun] var olup olmadığına bakamadı.",
      why: "Kullanıcı listesi, yani bir veritabanı veya dizin, yanıt vermiyor. Bu, adres hakkında bir şey söylemez; sonraki deneme başarılı olabilir.",
    },
    "server-misconfigured.filter": {
      summary:
        "[{address} posta kutusunun|Posta kutusunun] bir filtre kuralı hatalı olduğu için ileti oraya konulamadı.",
      why: "Kutu sahipleri postalarını kendi kurallarıyla düzenleyebilir. Bu kurallardan biri uygulanamıyor.",
    },
    "protocol-error.smtputf8": {
      title: "Adreslerde yalnızca İngiliz alfabesi",
      summary: "Sunucu[ {server}], İngiliz alfabesi dışında harf içeren adresleri işleyemiyor.",
      why: "Aksanlı harfler ve başka alfabeler içeren adresler için yol boyunca daha yeni bir sunucu türü (SMTPUTF8) gerekir. Bu sunucu onları henüz tanımıyor.",
    },
    "protocol-error.feature": {
      summary: "[{server} sunucusunda|Sunucuda] bu iletinin gerektirdiği bir şey yok.",
      why: "Posta, alındı bildirimi veya ikili (binary) ekler gibi her sunucunun sunmadığı ek özellikler isteyebilir. Aynı ileti bu özellik olmadan geçebilir.",
    },
  },

  actions: {
    delayed: {
      title: "Gecikti, ama kaybolmadı",
      summary:
        "[{address} adresine|Alıcıya] gönderdiğiniz ileti henüz ulaşmadı; e-posta sisteminiz[ {until} tarihine kadar] denemeyi sürdürüyor.",
      why: "Bu bir gecikme bildirimidir, başarısızlık değil. Yalnızca kesin olarak başarısız olursa yeniden haber alırsınız.",
    },
    delivered: {
      title: "İleti ulaştı",
      summary: "İletiniz [{address} posta kutusuna|posta kutusuna] konuldu.",
      why: "Bu, birinin istediği bir alındı bildirimidir, başarısızlık değil. İletinin okunup okunmadığını söylemez.",
    },
    relayed: {
      title: "İleti sonraki sunucuya aktarıldı",
      summary:
        "[{address} adresine|Alıcıya] gönderdiğiniz ileti, alındı bildirimi göndermeyen sıradaki [{server} sunucusuna|sunucuya] aktarıldı.",
      why: "Bir aksilik olmadıkça bundan sonra rapor gelmez.",
    },
    expanded: {
      title: "İleti bir listeye ulaştı",
      summary: "[{address} adresine|Bu adrese] gönderdiğiniz ileti kabul edildi ve birkaç kişiye gönderildi.",
      why: "Bu adres bir liste veya grubun adresidir. Her üye için ayrı bir alındı bildirimi gelmez.",
    },
  },

  kinds: {
    complaint: {
      title: "Biri postanızı şikâyet etti",
      summary:
        "Bir alıcı, sizden gelen bir iletiyi spam veya kötüye kullanım olarak işaretledi ve sağlayıcı bunu size bildiriyor.",
      next: "Bu kişiye artık reklam veya bülten göndermeyin ve iletinin neden istenmediğini araştırın.",
    },
    "auto-reply": {
      title: "Bu bir otomatik yanıt",
      summary: "İletiniz ulaştı; alıcının posta kutusu kendiliğinden yanıt verdi[ (dönüş tarihi: {returns})].",
      next: "Bir şey yapmanız gerekmiyor. [Konu acilse {contact} adresine yazın.]",
    },
    challenge: {
      title: "Lütfen iletinizi onaylayın",
      summary: "Alıcının e-posta sistemi, gerçek bir kişi olduğunuzu onaylayana kadar iletinizi bekletiyor.",
      next: "İletiyi kendiniz yazdıysanız bu postadaki yönergeleri izleyin. Yazmadıysanız silin.",
    },
    "read-receipt": {
      title: "Bu bir okundu bilgisi",
      summary: "Alıcının e-posta programı, iletinize ne olduğunu, örneğin açıldığını size bildiriyor.",
      next: "Başarısız olan bir şey yok ve bir şey yapmanız gerekmiyor.",
    },
    "list-request": {
      title: "Posta listesine bir istek",
      summary: "Biri bir posta listesine katılmak veya listeden ayrılmak istiyor.",
      next: "İsteği listeyi yönetenlere iletin.",
    },
    "address-change": {
      title: "Yeni bir adres",
      summary: "Biri size e-posta adresinin değiştiğini bildiriyor.",
      next: "Adres defterinizi değiştirmeden önce kişinin kendisine sorun.",
    },
    "not-a-report": {
      title: "Bu bir teslim raporu değil",
      summary: "Bu ileti bir teslimin sonucunu bildirmiyor.",
      next: "Bir rapor bekliyorduysanız bildirimin tamamını bütün satırlarıyla bize verin.",
    },
  },

  steps: {
    checkAddress:
      "[{address} adresini|Adresi] size verilenle harf harf karşılaştırın. En sık rastlanan neden yazım hatasıdır.",
    checkDomain:
      "@ işaretinden sonraki kısmı[ ({domain})] denetleyin. [Şunu mu demek istediniz: {suggestion}?|Tek bir yanlış harf hiçbir yere çıkmaz.]",
    askNewAddress: "Alıcıya telefonla veya başka bir yolla, çalışan bir adres sorun.",
    askFullAddress: "Alıcıdan tam adresini isteyin ve ona yazın.",
    useNewAddress: "Yeni adrese[ ({newAddress})] yazın ve adres defterinizde düzeltin.",
    asciiAddress: "Alıcıdan yalnızca İngiliz alfabesinin harflerinden ve rakamlardan oluşan bir adres isteyin.",
    urgent: "Konu acilse alıcıya telefonla veya başka bir yolla ulaşın.",
    askToAllow:
      "Alıcıdan telefonla veya başka bir yolla, [{sender} adresinden|adresinizden] gelen postaya izin vermesini isteyin.",
    joinOrAsk: "Önce gruba veya listeye katılın ya da bir üyeden iletinizi aktarmasını isteyin.",
    confirmSelf: "İnsan olduğunuzu onaylamanızı isteyen bir ileti arayın ve oradaki yönergeleri izleyin.",
    shareByLink: "Dosyaları bir paylaşım hizmetine koyun ve onların yerine bağlantıyı gönderin.",
    shrink:
      "İletiyi[ {limit} sınırının altına inecek kadar] küçültün: resimleri küçültün veya dosyaları tek tek gönderin.",
    fewerFiles: "Dosyaları birkaç iletiye dağıtın veya tek bir arşivde (ZIP) toplayın.",
    unlockFile: "Dosyayı parolasız gönderin veya bağlantısını verin.",
    renameFile: "Dosyaya tek uzantılı, sade bir ad verin; örneğin teklif.pdf.",
    plainFormat: "Belgeyi makrosuz, en iyisi PDF olarak kaydedin ve onu gönderin.",
    split: "Alıcıları birkaç iletiye bölün.",
    spreadOut:
      "Bülten veya çok sayıda ileti gönderdiyseniz kalanını birkaç saate yayarak küçük gruplar hâlinde gönderin.",
    optIn: "Yalnızca isteyen kişilere yazın ve her iletiye abonelikten çıkma bağlantısı koyun.",
    login:
      "E-posta programınızda giden posta sunucusunun (SMTP) ayarlarını açın ve oturum açmayı etkinleştirin: bağlantı noktası 587 veya 465, kullanıcı adı olarak e-posta adresinizin tamamı ve posta kutunuzun parolası.",
    relayLogin:
      "[{server} sunucusu|Sunucu] kendi giden posta sunucunuzsa orada oturum açın: e-posta programınızın ayarlarında (giden posta sunucusu, SMTP) bağlantı noktası olarak 587 veya 465 numarasını, kullanıcı adı olarak e-posta adresinizin tamamını, parola olarak da posta kutunuzun parolasını girin.",
    checkPassword: "E-posta programınıza kullanıcı adını (e-posta adresinizin tamamı) ve parolayı yeniden girin.",
    otherLogin:
      "Hesabı güncel bir e-posta programında yeniden kurun; şifrelemeyi (SSL/TLS veya STARTTLS) ve sağlayıcınızın belirttiği oturum açma yöntemini seçin.",
    appPassword:
      "Sağlayıcınızdaki hesap ayarlarında bir uygulama parolası oluşturun ve bunu e-posta programınıza girin.",
    webLogin: "Sağlayıcınızın web sitesinde bir kez oturum açın ve orada istenenleri yapın.",
    loginLater: "On beş dakika sonra yeniden deneyin. Bu yüzden parolanızı değiştirmeyin.",
    ownSender: "Kimden satırında, oturum açtığınız hesaba ait bir adres seçin.",
    correctSender: "İletiyi gönderen e-posta programının veya web sitesinin ayarlarında kendi adresinizi düzeltin.",
    confirmDomain:
      "Gönderim hizmetinizin ayarlarında [{senderDomain} alan adını|alan adını] doğrulayın veya doğrulanmış bir adresten gönderin.",
    waitForLimit:
      "Sınır sıfırlanana kadar bekleyin; bu çoğunlukla bir gün içinde olur. Bültenler için bu işe uygun bir hizmet kullanın.",
    notYou:
      "Bu kadar çok ileti göndermediyseniz parolanızı hemen değiştirin: hesabınızı bir başkası kullanıyor olabilir.",
    secureAccount:
      "Parolanızı değiştirin ve “Gönderilmiş” klasöründe sizin yazmadığınız iletiler olup olmadığına bakın.",
    askProvider: "Hazır iletiyi e-posta sağlayıcınıza veya yöneticinize gönderin.",
    askAdmin:
      "Hazır iletiyi alıcının postasıyla ilgilenenlere ulaştırın: başka bir e-posta hesabından, web sitelerindeki iletişim sayfasından veya alıcı aracılığıyla. Bu hesaptan gönderirseniz yine reddedilebilir.",
    askRecipient: "Posta ulaşmadığı için hazır metni alıcıya telefonla veya başka bir yolla iletin.",
    scan: "Bilgisayarınızı güncel bir virüs tarayıcısıyla denetleyin ve eki bir daha göndermeyin.",
    reword: "Gerekmeyen bağlantıları, kısaltılmış adresleri ve ekleri çıkarın, sade cümlelerle yazın.",
    removeLink: "Bağlantıyı[ ({blocked})] iletiden çıkarın.",
    otherProgram: "İletiyi başka bir e-posta programından veya sağlayıcınızın web sitesinden gönderin.",
    withoutExtras: "Alındı bildirimi istemeden ve özel biçimler kullanmadan, sade bir ileti olarak gönderin.",
    reviewSuppression:
      "Gönderim hizmetinizin engellenen adresler listesinde [{address} adresini|adresi] bulun, neden orada olduğunu okuyun ve ancak çalıştığını biliyorsanız listeden çıkarın.",
    respectWish: "Kendisi istemedikçe bu kişiye bir daha yazmayın.",
    nothing: "Bir şey yapmanız gerekmiyor: e-posta sisteminiz kendiliğinden yeniden dener.",
    writeAgain: "İletiyi bir kez daha gönderin.",
    pasteAll:
      "Bildirimin tamamını, sonundaki teknik satırlarla birlikte bize verin. Neden çoğu kez o satırlarda yazar.",
    stopCause:
      "Posta günlüğünde spam gönderen hesabı veya web sitesini bulun ve gönderimi durdurun. Yoksa sunucu kısa sürede yeniden engellenir.",
    cleanDomain:
      "[{blocked} alan adının|Alan adının] neden listede olduğunu bulun: ele geçirilmiş bir web sitesi, kötüye kullanılan hesaplar ve kimsenin istemediği bültenler olup olmadığına bakın ve sorunu giderin.",
    delist:
      "Ardından [{blocked} kaydının|kaydın] [{list} listesinden|listeden] silinmesini isteyin[. Formda şunlar istenir: {needs}].",
    delistFixed:
      "Bu, sabit adresli bir posta sunucusuysa bunun yerine [{ip} kaydının|kaydın] [{list} listesinden|listeden] silinmesini isteyin.",
    askReceiver: "Ardından alıcı taraftan[ ({provider})] postanızı kabul etmesini isteyin[. Şunlar istenir: {needs}].",
    readCode: "Alıcı tarafın[ ({provider})] [{operatorCode} kodu|bu tür yanıtlar] hakkında yazdıklarını okuyun.",
    operatorEnded:
      "[{provider} hizmetine|Bu hizmete] başvurmayın: hizmet sona erdi[ ({ended})][. Bunun yerine {successor} hizmetine başvurun].",
    raiseLimit: "Posta günlüğünde kimin bu kadar çok gönderdiğine bakın; gönderimi durdurun veya sınırı yükseltin.",
    useSmarthost: "Bu makine doğrudan değil, sağlayıcınızın giden posta sunucusu üzerinden teslim etsin.",
    setPtr:
      "[{ip} internet adresinin|İnternet adresinin] sahibine bir ters DNS adı tanımlatın ve bu ad yine aynı adrese çıksın.",
    namePtr:
      "[{ip} internet adresinin|İnternet adresinin] sahibine size ait bir ters DNS adı tanımlatın; örneğin mail.example.net.",
    fixHelo: "Sunucunun kendini tanıttığı adı (HELO), DNS’te var olan tam bir ad olarak ayarlayın.",
    ipv6Ptr: "IPv6 adresine[ ({ip})] bir ters DNS adı verin veya sunucu yalnızca IPv4 üzerinden göndersin.",
    sendIpv4: "Posta sunucusu bu alıcı tarafa IPv4 üzerinden teslim etsin.",
    fixSpf: "Sunucu[ ({ip})] sizinse onu [{senderDomain} alan adının|alan adının] SPF kaydına ekleyin.",
    mendSpf:
      "[{senderDomain} alan adının|Alan adının] SPF kaydını düzeltin: tam olarak bir kayıt, yazım hatası yok, en fazla 10 sorgu.",
    fixDkim:
      "[{senderDomain} alan adı|Alan adı] için DKIM imzalamayı etkinleştirin ve DNS’teki açık anahtarın doğru olup olmadığını denetleyin.",
    fixDmarc: "SPF veya DKIM, Kimden (From) satırıyla aynı alan adını kullansın; DMARC bunları karşılaştırır.",
    publishDmarc:
      "[{senderDomain} alan adı|Alan adı] için bir DMARC kaydı yayımlayın; başlangıç için p=none yeterlidir.",
    forwardSealed:
      "Yönlendiren sunucu iletiyi değiştirmeden bıraksın, iade adresini yeniden yazsın (SRS) ve iletiyi mühürlesin (ARC).",
    fixSenderDomain:
      "Yanıt yazılabilmesi için [{senderDomain} alan adının|alan adının] var olduğundan ve bir posta kaydı (MX) bulunduğundan emin olun.",
    liftNullMx:
      "Posta alan bir alan adıyla gönderin veya [{senderDomain} alan adının|alan adının] boş MX kaydını (null MX) değiştirin.",
    acceptCallback:
      "[{senderDomain} alan adının|Alan adının] sunucusunun, [{sender} adresine|gönderen adresine] gelen postayı kabul ettiğinden emin olun.",
    slowDown: "E-posta sistemi bu alıcı tarafa daha yavaş göndersin.",
    fewerConnections: "E-posta sistemi bu alıcı tarafa aynı anda daha az bağlantı açsın.",
    warmUp:
      "Önce az, sonra her gün biraz daha çok gönderin; sınır yükselene kadar yalnızca postayı isteyen kişilere yazın.",
    allowRelay:
      "[{server} aktarma sunucusunu|Aktarma sunucusunu], posta sunucunuzdan gelen postayı oturumla veya internet adresine göre kabul edecek biçimde ayarlayın.",
    relayForward:
      "[{server} sunucusu|Sunucu], posta sunucunuzdan[ ({reporter})] gelen postayı aktaracaksa onu bu posta sunucusu için, oturumla veya internet adresine göre, aktarma sunucusu olarak ayarlayın.",
    checkResolver:
      "Birçok alan adına giden posta böyle geri geliyorsa kendi posta sunucunuzun DNS çözümleyicisini denetleyin.",
    checkOutbound:
      "Birçok sunucuya giden posta böyle geri geliyorsa 25 numaralı bağlantı noktasının dışarıya açık olup olmadığına bakın.",
    fixSmarthost: "Posta sunucusunun ayarlarında giden posta sunucusunun (smart host, relay host) adını düzeltin.",
    retrySettings: "Posta sunucunuz en az 2 saatte bir ve hep aynı internet adresinden yeniden denesin.",
    keepTrying: "Posta sunucunuz 15 ila 30 dakika sonra yeniden denesin ve denemeyi en az 4 gün sürdürsün.",
    grantSendAs: "Hesaba, [{sender} adresiyle|gönderen adresiyle] gönderme izni verin.",
    registerDomain: "[{senderDomain} alan adını|Alan adını] bu hesaba kaydedin.",
    checkAccount:
      "Hesabın kilitli olup olmadığını, parolasının hâlâ geçerli olup olmadığını ve gönderme (SMTP) izni bulunup bulunmadığını denetleyin.",
    release: "Parola değiştirildikten ve spam çıkışı durduktan sonra hesabın engelini kaldırın.",
    checkTls: "Kendi posta sunucunuzda bu alıcı taraf için geçerli şifreleme ayarlarını denetleyin.",
    sendPlain: "İleti bu söz olmadan da gidebilirse onu REQUIRETLS kullanmadan gönderin.",
    fixSoftware: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi programı yapanlar düzeltebilir.",
    fixFrom: "Program, içinde tam bir adres bulunan tek bir Kimden (From) satırı yazsın.",
    fixMessageId: "Program her iletiye <ad@alanadı> biçiminde tek bir Message-ID versin.",
    fixDate: "Program tek bir tarih (Date) satırı yazsın; bilgisayarın saatini de ayarlayın.",
    fixDuplicate: "Program From, To, Subject, Date ve Message-ID satırlarının her birini yalnızca bir kez yazsın.",
    fixNewline: "Program her satırı CR LF ile bitirsin ve ikisinden birini hiçbir zaman tek başına göndermesin.",
    fixLineLength: "Program satırları en fazla 998 karakterden sonra bölsün veya kodlasın (base64, quoted-printable).",
    fixCharset: "Program ASCII dışındaki harfleri kodlasın (başlıkta RFC 2047, metinde MIME).",
    fixMime: "MIME yapısını düzeltin: her bölümün sınırları (boundary), Content-Type satırı ve kodlaması.",
    updateSoftware: "Posta günlüğünde sunucular arasındaki konuşmaya bakın ve posta yazılımını güncelleyin.",
    makeRoom: "Eski iletileri silin ve çöp kutusunu boşaltın ya da daha fazla yer edinin.",
    reopen: "Posta kutusunun yeniden açılması için sağlayıcınızda oturum açın veya sağlayıcınıza başvurun.",
    payMailbox: "Posta kutusunun aboneliğini sağlayıcınızda yenileyin.",
    allowSender: "[{sender} adresini|Gönderenin adresini] izin verilen gönderenler listesine ekleyin.",
    unblockSender: "[{sender} adresini|Gönderenin adresini] engellenen gönderenler listesinden çıkarın.",
    approve: "İletiyi geçirin veya [{sender} adresine|gönderenin adresine] kalıcı olarak izin verin.",
    fixForwarding: "[{address} posta kutusunun|Posta kutusunun] yönlendirmesini düzeltin veya kapatın.",
    fixOwnFilter: "[{address} posta kutusunun|Posta kutusunun] filtre kurallarını düzeltin veya silin.",
    askOwnAdmin: "Yöneticinizden buna bakmasını isteyin; gönderenin aldığı rapor işe yarar.",
    authorizeDomain:
      "[{server} sunucusunu|Sunucuyu] [{domain}|bu] alan adının postasını işlemesi için yetkilendirin: alan adını, sunucunun kendisine ait saydığı alan adlarına ekleyin.",
    relayDomain:
      "[{server} sunucusu|Sunucu], [{domain}|bu] alan adının MX kayıtlarında yer alıyorsa onu bu alan adının postasını işlemesi için yetkilendirin.",
    relayOnward:
      "Sunucu postayı başka bir sunucuya aktaracaksa onu [{domain}|bu] alan adı için aktarma sunucusu olarak ayarlayın.",
    correctMx: "[{domain}|Bu] alan adı için doğru olan başka bir sunucuysa MX kaydını o sunucuya çevirin.",
    fixDns:
      "[{domain} alan adının|Alan adının] DNS kayıtlarını düzeltin: MX kaydı, var olan ve bir adresi bulunan bir sunucuyu göstermelidir.",
    addMxAddress:
      "[{domain} alan adının|Alan adının] MX kaydının gösterdiği sunucuya bir adres (A veya AAAA kaydı) verin veya başka bir sunucu gösterin.",
    mxNoAlias:
      "[{domain} alan adının|Alan adının] MX kaydı bir takma adı (CNAME) değil, sunucunun kendisini göstersin.",
    mxPublic:
      "[{domain} alan adının|Alan adının] MX kaydı, genel (herkese açık) internet adresi olan bir sunucuya çıksın.",
    fixDnssec:
      "[{domain} alan adının|Alan adının] DNSSEC imzalarını yenileyin veya DS kaydını alan adı kayıt kuruluşunda kaldırın.",
    fixDelegation:
      "Alan adı kayıt kuruluşunda yazılı her ad sunucusunun [{domain} alan adını|alan adını] tanıdığından emin olun.",
    fixNameServers: "[{domain} alan adının|Alan adının] bütün ad sunucularının yanıt verdiğinden emin olun.",
    openServer:
      "[{server} posta sunucusunun|Posta sunucusunun] çalıştığından ve güvenlik duvarının 25 numaralı bağlantı noktasına gelen bağlantılara izin verdiğinden emin olun.",
    keepConnection:
      "[{server} sunucusunun|Sunucunun] bağlantıları neden kestiğine günlüğünden bakın: güvenlik duvarı, posta filtresi, yük veya çok küçük bir MTU.",
    offerTls: "[{server} sunucusunda|Sunucuda] geçerli bir sertifikayla şifrelemeyi (STARTTLS) etkinleştirin.",
    modernTls: "Sunucu[ {server}], yaygın şifreleme yöntemleriyle (ciphers) TLS 1.2 veya daha yenisini sunsun.",
    fixCertificate:
      "[{server} sunucusunun|Sunucunun] sertifikasını, sunucu adını ve eksiksiz sertifika zincirini içerecek biçimde yenileyin.",
    fixMtaSts:
      "[{domain} alan adının|Alan adının] MTA-STS ilkesi, MX kayıtlarındaki sunucuları göstersin; bu sunuculara geçerli sertifikalar verin.",
    fixTlsa: "[{server} sunucusunun|Sunucunun] şu anki sertifikasına ait TLSA kaydını yayımlayın.",
    breakLoop: "Postayı döndürüp duran yönlendirme kurallarını arayın ve birini kaldırın.",
    freeDisk: "[{server} sunucusunun|Sunucunun] kuyruğunun ve posta kutularının bulunduğu diskte yer açın.",
    addResources:
      "[{server} sunucusunda|Sunucuda] belleğin, işlemlerin veya açık dosya sayısının neden yetmediğine bakın ve bunları artırın.",
    repairServer: "[{server} sunucusunun|Sunucunun] günlüğünde raporun saatine bakın ve arızayı giderin.",
    restartFilter:
      "[{server} sunucusunun|Sunucunun] posta filtresine (virüs tarayıcısı, spam filtresi, ilke hizmeti) bakın: yanıt vermiyor.",
    fixDelivery:
      "[{server} sunucusunun|Sunucunun] [{address} posta kutusuna|posta kutusuna] nasıl teslim ettiğini denetleyin: yönlendirme, filtreler, izinler.",
    fixCommand:
      "[{address} adresine|Bu adrese] gelen postanın verildiği komutu denetleyin: var mı, çalıştırılabiliyor mu, hatasız bitiyor mu?",
    fixAlias: "[{address} adresinin|Adresin] ardındaki takma ad (alias) listesini düzeltin.",
    fixPermission: "[{address} adresine|Bu adrese] ait posta kutusu dosyalarının sahibini ve izinlerini düzeltin.",
    fixLookup:
      "Kullanıcıların bulunduğu veritabanının veya dizinin [{server} sunucusuna|sunucuya] yanıt verdiğinden emin olun.",
    fixGreylisting:
      "Gri liste ilk denemeyi en az 36 saat hatırlasın ve bir ağdaki bütün sunuculara aynı şekilde davransın.",
    removeDeadList:
      "Listeyi[ ({list})] sunucunun ayarlarından çıkarın. Bu liste artık yok[ (kapanış: {since})]; bu yüzden yanıtları bir anlam taşımaz.",
    fixListQuery:
      "Listeye[ ({list})] kendi DNS çözümleyicinizle sorun. 127.255.255.0/24 aralığındaki yanıtlar hatadır, listede olmak anlamına gelmez.",
    renewLicence: "Posta filtresinin lisansını yenileyin veya filtreyi kapatın.",
    checkFilter:
      "Filtrenin sunucuyu[ ({ip})] neden reddettiğini denetleyin: yanıtta ne bir liste ne de bir kusur belirtiliyor. Sunucuya izin verin veya filtreyi düzeltin.",
    adjustRule: "İletiyi hangi kuralın reddettiğini bulun ve geçmesi gerekiyorsa gönderene[ ({sender})] izin verin.",
    allowOutside: "[{address} adresini|Adresi] dışarıdan gönderenlere açın veya gönderene[ ({sender})] izin verin.",
    command: "Denetlemek için çalıştırın: [{command}|DNS ve posta sunucunuzun araçları.]",
    technical: "Teknik bilgiler: [{technical}|belirtilmemiş.]",
  },

  retry: {
    automatic: "Yeniden göndermeyin: e-posta sisteminiz[ {until} tarihine kadar] kendiliğinden denemeyi sürdürüyor.",
    no: "Bu adrese yeniden göndermeyin; ileti yine geri gelir.",
    corrected: "Doğru adresi öğrenir öğrenmez yeniden gönderin.",
    room: "Alıcı yer açtıktan sonra yeniden gönderin.",
    later: "Daha sonra yeniden gönderin[; en az {wait} bekleyin].",
    hours: "Birkaç saat sonra yeniden gönderin.",
    fixed: "Sorun giderildikten sonra yeniden gönderin; daha önce gönderirseniz yine reddedilir.",
    changed: "İletiyi değiştirdikten sonra yeniden gönderin.",
    once: "Birkaç saat sonra bir kez daha gönderebilirsiniz. Yine geri gelirse önce nedeni bulunmalıdır.",
    done: "Yeniden göndermeyin: herhangi bir hata olmadı.",
  },

  listOwner: {
    suppress:
      "[{address} adresini|Adresi] listenizden çıkarın. Önümüzdeki 72 saat boyunca bu bir denemedir: posta yine de ulaşırsa ya da alıcı sunucunun tümünde sorun olduysa adresi geri koyun.",
    quarantine:
      "[{address} adresine|Adrese] gönderimi 7 gün durdurun. Bu seferden en az 24 saat sonra bir kez daha teslim edilemezse adresi listenizden çıkarın.",
    disabled:
      "[{address} adresine|Adrese] şimdilik yalnızca seyrek yazın. En az 30 güne yayılan 3 denemede teslim edilemez ve hiçbir şey ulaşmazsa adresi listenizden çıkarın.",
    full: "[{address} adresini|Adresi] şimdilik listenizde tutun. En az 14 güne yayılan 3 denemede dolu çıkar ve hiçbir şey ulaşmazsa listenizden çıkarın.",
    domain:
      "[{address} adresini|Adresi] listenizde tutun. 72 saat sonra alan adına giden bütün posta hâlâ geri geliyorsa alan adına gönderimi durdurun ve günde bir kez deneyin.",
    none: "[{address} adresini|Adresi] listenizde tutun ve bunu onun kusuru saymayın.",
    release:
      "[{address} adresi|Adres] çalışıyor: durdurduysanız gönderimi yeniden başlatın ve önceki başarısızlıkları unutun.",
    wish: "Sahibi posta istemediği sürece [{address} adresini|adresi] listenizin dışında tutun.",
  },

  parties: {
    sender: "Siz",
    "sender-admin": "E-posta sağlayıcınız veya yöneticiniz",
    recipient: "Alıcı",
    "recipient-admin": "Alıcının e-posta yöneticisi",
    "third-party": "Bir başkası",
    nobody: "Hiç kimse",
    unknown: "Bilinmiyor",
  },

  ticket: {
    toProvider: "E-posta sağlayıcınız veya barındırma şirketiniz (destek)",
    toAdmin: "Alıcı posta sunucusunun yöneticisi",
    toRecipient: "[{address}, telefonla|Telefonla] veya başka bir yolla, çünkü posta ulaşmıyor",
    subjectBlocked:
      "Lütfen [{blocked} kaydını|posta sunucumuzu] [{list} listesinden|alıcının kara listesinden] sildirin",
    subjectProvider: "[{domain} alan adına giden posta|Posta] reddediliyor: ",
    subjectAdmin: "[{domain} alan adına giden posta|Posta] sunucunuz tarafından reddediliyor: ",
    subjectRecipient: "[{address} adresine gönderdiğim|Gönderdiğim] posta size ulaşmıyor",
    hello: "Merhaba,",
    introProvider:
      "Sizin üzerinizden gönderdiğim posta reddedildi. Rapordan görüldüğü kadarıyla bu sizin tarafınızda düzeltilebilir. Bilinen her şey aşağıdadır.",
    introAdmin:
      "Kullanıcılarınıza gönderilen posta ulaşmıyor. Rapordan görüldüğü kadarıyla bu sizin tarafınızda düzeltilebilir. Bilinen her şey aşağıdadır.",
    introRecipient:
      "Size e-posta yazmak istedim, ama iletim geri geldi. Belki siz veya e-postanızla ilgilenenler yardımcı olabilir.",
    happened: "Ne oldu:",
    asks: "Sizden ricam:",
    facts: "Bilgiler:",
    answer: "Sunucunun yanıtı, olduğu gibi:",
    report: "Raporun kopyası (kişisel bilgiler değiştirildi):",
    reportFull: "Raporun kopyası:",
    thanks:
      "İletiyi yeniden gönderebilmem için sorun giderilince lütfen bana haber verin. Yardımınız için teşekkür ederim.",
    factIp: "Engellenen internet adresi",
    factSendingIp: "Gönderen internet adresi",
    factBlocked: "Listede yer alan",
    factList: "Kara liste",
    factDelist: "Listeden silme sayfası",
    factServer: "Reddeden",
    factReporter: "Bildiren",
    factRecipient: "Alıcı",
    factSender: "Gönderen",
    factDomain: "Alıcının alan adı",
    factCode: "Kodlar",
    factCommand: "Reddedildiği adım",
    factReference: "Referans",
    factTime: "Zaman",
    factLastTry: "Son deneme",
    factMessageId: "Message-ID",
    factQueueId: "Kuyruk numarası",
    needIp: "sunucunun internet adresi",
    needDomain: "alan adı",
    needError: "hata iletisi",
    needContact: "adınız ve e-posta adresiniz",
    needPhone: "telefon numarası",
    needCompany: "şirket",
    needVolume: "posta miktarı",
    needReason: "engelin neden kaldırılması gerektiği",
    needHeaders: "bütün başlık satırlarıyla ileti",
    needWebsite: "web sitesi",
  },
};

export default turkish;
