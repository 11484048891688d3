import type { AdvicePack } from "./pack.js";

/** Turkish. Names stand in parentheses or before a noun, so that the noun takes the ending. */
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
      summary: "Alıcı sunucu[ ({server})], posta kutusunun[ ({address})] bulunmadığını bildiriyor.",
      why: "Adres yanlış yazılmış, kişi işten ayrılmış veya e-posta sağlayıcısını değiştirmiş olabilir. Artık yerinde olmayan bir eve mektup göndermek gibidir.",
    },
    "address-invalid": {
      title: "Adres doğru yazılmamış",
      summary: "Adres[ ({address})] bir e-posta adresinde olması gereken biçimde değil.",
      why: "Bir karakter eksik, fazla veya yanlış yerde olabilir: araya giren bir boşluk, nokta yerine virgül ya da unutulmuş bir @. Böyle bir adresi hiçbir postacı okuyamaz; bu yüzden ileti yola çıkmadı.",
    },
    "address-moved": {
      title: "Alıcının adresi değişmiş",
      summary: "Posta kutusu[ ({address})] artık burada değil[; sahibinin yeni adresi: {newAddress}].",
      why: "Taşınan biri gibi, kutunun sahibi başka bir adrese geçmiş. Bu sunucu iletileri yeni adrese yönlendirmiyor.",
    },
    "mailbox-disabled": {
      title: "Bu posta kutusu kapalı",
      summary: "Posta kutusu[ ({address})] var, ancak kapatılmış ve ileti almıyor.",
      why: "Sağlayıcılar; uzun süre kullanılmayan, ücreti ödenmeyen veya engellenen kutuları kapatır. Sahibi ya da sağlayıcı onu yeniden açabilir.",
    },
    "mailbox-full": {
      title: "Posta kutusu dolu",
      summary: "Posta kutusunda[ ({address})] iletiniz için yer kalmamış.",
      why: "Her kutunun bir sınırı vardır; kimsenin boşaltmadığı bir mektup kutusu gibi dolar. Sahibi yer açana kadar içine yeni bir şey sığmaz.",
    },
    "mailbox-unavailable": {
      title: "Posta kutusu kullanılamıyor",
      summary: "Alıcı sunucu[ ({server})], posta kutusunu[ ({address})] reddediyor ve nedenini söylemiyor.",
      why: "Adres var olmayabilir, kapatılmış olabilir veya bir kural sizden gelen postayı engelliyor olabilir. Sunucunun yanıtından hangisi olduğu anlaşılmıyor.",
    },
    "recipient-restricted": {
      title: "Bu adrese yazma izniniz yok",
      summary: "Adres[ ({address})] çalışıyor, ancak sizden ileti kabul etmiyor.",
      why: "Bazı kutular ve gruplar yalnızca belirli kişilerden ileti alır. İletinizi alıcının veya kurumunun bir kuralı geri çevirdi; bu kural orada değiştirilebilir.",
    },
    "recipient-rate-limited": {
      title: "Bu alıcıya çok fazla ileti geliyor",
      summary: "Posta kutusuna[ ({address})] bir seferde alabileceğinden fazla ileti gönderiliyor.",
      why: "Tek bir kutuya aynı anda çok sayıda ileti gelince sunucular kabulü yavaşlatır. Bunun sizinle ilgisi olmayabilir. Durum kendiliğinden düzelir.",
    },
    "domain-not-found": {
      title: "Böyle bir alan adı yok",
      summary: "Adreste @ işaretinden sonra gelen kısım[ ({domain})] internette bulunmuyor.",
      why: "İnternetin adres defteri olan DNS böyle bir ad tanımıyor. Çoğu zaman bir yazım hatasıdır; bazen de sahibi alan adının süresini uzatmamıştır.",
    },
    "domain-no-mail": {
      title: "Bu alan adı posta almıyor",
      summary: "Alan adı[ ({domain})] var, ancak e-posta almıyor.",
      why: "Yalnızca bir web sitesi için kullanılıyor olabilir. Mektup kutusu olmayan bir ev gibidir: postacı evi bulur, ama mektubu bırakacak yer bulamaz.",
    },
    "dns-temporary": {
      title: "DNS yanıt vermedi",
      summary: "[{domain}|Bu] alan adına gelen postanın nereye gideceğini bilen ad sunucuları yanıt vermedi.",
      why: "DNS, postacıya nereye teslim edeceğini söyleyen adres defteridir. Yanıt gelmemesi alan adının yok olduğu anlamına gelmez: alıcının ad sunucularında ya da sizin sağlayıcınızdaki sorgulamada geçici bir aksaklık vardır.",
    },
    "dns-misconfigured": {
      title: "Alan adı boşa yönlendiriyor",
      summary: "Alan adının[ ({domain})] gösterdiği posta sunucusu bu adla bulunamıyor.",
      why: "Alan adının, internetin adres defteri olan DNS'teki kayıtları yanlış. Postacının elinde bir adres var, ama orada ev yok. Bunu yalnızca alan adını yönetenler düzeltebilir.",
    },
    "connection-failed": {
      title: "Alıcı sunucuya ulaşılamadı",
      summary: "E-posta sisteminiz alıcı sunucuya[ ({server})] ulaşamadı ya da bağlantı yarıda kesildi.",
      why: "Sunucu kapalı, aşırı yüklü veya internetten kopmuş olabilir. Kimsenin açmadığı bir kapıyı çalmak gibidir.",
    },
    "tls-failed": {
      title: "Güvenli bağlantı kurulamadı",
      summary: "Alıcı sunucu[ ({server})] ile bağlantı şifrelenemedi; oysa taraflardan biri şifrelemeyi şart koşuyor.",
      why: "Sunucular, postanın kapalı zarftaki mektup gibi şifreli (TLS) taşınmasını isteyebilir. Bir sertifikanın süresi dolmuşsa veya ayarlar uyuşmuyorsa teslim etmemeyi yeğlerler.",
    },
    "mail-loop": {
      title: "İleti sunucular arasında dönüp durdu",
      summary: "[{address} adresine|Bu alıcıya] giden ileti sunucular arasında dolaştırıldı ve durduruldu.",
      why: "Genellikle iki yönlendirme kuralı postayı birbirine gönderir ya da bir sunucu sorumluluğun diğerinde olduğunu sanır. Sunucular durakları sayar ve bu dolaşmayı bitirir.",
    },
    "routing-failed": {
      title: "Sunucu gidecek yolu bilmiyor",
      summary: "Sunucu[ ({server})], [{address} adresine|bu adrese] giden postayı nereye ileteceğini bilmiyor.",
      why: "Alan adı orada tanımlı olmayabilir, tanımı kaldırılmış olabilir veya adres yanlış yazılmıştır. Bu sokağa bakan postacısı olmayan bir postane gibidir.",
    },
    "delivery-expired": {
      title: "Teslim etmekten vazgeçildi",
      summary: "E-posta sisteminiz [{address} adresine|bu alıcıya] uzun süre teslim etmeyi denedi ve vazgeçti.",
      why: "Teslim edilemeyen bir ileti birkaç gün boyunca yeniden denenir, sonra geri gönderilir. Nedeni, alıcı tarafın verdiği son yanıttır.",
    },
    "auth-required": {
      title: "Sunucu oturum açmanızı istiyor",
      summary:
        "Oturum açmadığınız için giden posta sunucusu[ ({server})] iletiyi[ {port} numaralı bağlantı noktasında] reddetti.",
      why: "Giden posta sunucusu, başka alan adlarına giden postayı yalnızca oturum açanlardan alır. Yoksa herkes onun adına posta gönderebilirdi. Bu, “aktarım reddedildi” (relaying denied) yanıtının üç durumundan birincisidir.[ Burada belirleyici olan: posta {domain} alan adına gidiyor ve sunucu “{words}” diyor.]",
    },
    "credentials-rejected": {
      title: "Oturum açma reddedildi",
      summary: "Sunucu[ ({server})] kullanıcı adını veya parolayı kabul etmedi.",
      why: "Parola eski ya da yanlış yazılmış olabilir veya sunucu başka bir oturum açma yöntemi istiyordur. Oturum açılana kadar hiçbir şey gönderilmez.",
    },
    "domain-not-hosted": {
      title: "Bu alan adından sorumlu değil",
      summary:
        "Alan adı[ ({domain})] için gösterilen sunucu[ ({server})], bu alan adının postasını alması gerektiğini bilmiyor.",
      why: "Alan adının kayıtları bu sunucuya çıkıyor, ama alan adı orada tanımlanmamış. Sunucu, iletinizi yabancılara aktarılacak bir ileti sanıp reddediyor: “aktarım reddedildi” (relaying denied) yanıtının ikinci durumu. Sizin bir hatanız yok.",
    },
    "relay-denied": {
      title: "Sunucu aktarmayı reddediyor",
      summary:
        "Sunucu[ ({server})], [{reporter} sunucusundan gelip ][{domain}|bu] alan adına giden postayı aktarmayı reddediyor.",
      why: "Sunucu bir iletiyi ancak gönderen oturum açmışsa, kendisi varış noktasıysa veya aktarmak üzere ayarlanmışsa alır. Burada üçü de geçerli değildi; hangisinin gerektiği ise yanıttan anlaşılmıyor.",
    },
    "sender-not-permitted": {
      title: "Bu gönderen adresini kullanamazsınız",
      summary: "Sunucu, gönderen olarak [{sender} adresini|bu adresi] kullanmanıza izin vermiyor.",
      why: "Hesabınız yalnızca kendisine ait adreslerle gönderebilir. Böylece kimse zarfın üzerine başkasının adını yazamaz.",
    },
    "sending-limit": {
      title: "Gönderim sınırınıza ulaşıldı",
      summary: "Kendi e-posta hesabınız veya alan adınız şimdilik gönderebileceği kadar gönderdi[ (en fazla {limit})].",
      why: "Sağlayıcılar bir hesabın bir saatte veya bir günde gönderebileceği miktarı sınırlar. Alıcının bununla ilgisi yoktur. Sınır kendiliğinden sıfırlanır.",
    },
    "sender-suspended": {
      title: "Hesabınızın gönderimi durduruldu",
      summary: "Kendi e-posta hesabınızın[ ({sender})] veya kurumunuzun ileti göndermesi engellendi.",
      why: "Sağlayıcılar bunu, bir hesaptan spam gönderildiğinde yapar; bu da çoğu zaman parolayı bir başkasının bildiğini gösterir. Alıcının adresinde sorun yok.",
    },
    "locally-suppressed": {
      title: "Gönderim hizmetiniz bu adresi atladı",
      summary:
        "[{address} adresi|Bu adres] gönderim hizmetinizin kendi hariç tutma listesinde olduğu için teslim denenmedi.",
      why: "Hizmet, daha önce başarısız olan veya posta istemeyen adresleri hatırlar. Bu, posta kutusunun bugünkü durumu hakkında yeni bir şey söylemez.",
    },
    greylisted: {
      title: "Daha sonra yeniden gelmeniz istendi",
      summary:
        "Alıcı sunucu[ ({server})] ilk gelişte bilerek geri çeviriyor ve e-posta sisteminizin [{wait} sonra|daha sonra] yeniden gelmesini istiyor.",
      why: "Buna gri liste denir. Gerçek e-posta sistemleri kendiliğinden yeniden dener; spam gönderen programlar ise çoğunlukla denemez. Kapıyı ikinci çalışta açan bir kapıcı gibidir: ileti normalde bir saat içinde ulaşır.",
    },
    "rate-limited": {
      title: "İletiler çok hızlı geliyor",
      summary:
        "Alıcı sunucu[ ({server})] e-posta sisteminizden şimdilik daha fazla ileti almıyor[ ({wait} sonra yeniden denenmeli)].",
      why: "E-posta sisteminiz, bu sunucunun bir seferde izin verdiğinden daha çok ileti gönderiyor veya bağlantı açıyor. Sunucu kendini ileti yığınına karşı koruyor.",
    },
    "too-many-recipients": {
      title: "Bir seferde çok fazla alıcı",
      summary: "İletide, sunucunun[ ({server})] bir seferde kabul ettiğinden fazla alıcı var.",
      why: "Spam çok sayıda kişiye birden gönderildiği için sunucular bir iletinin kaç kişiye gidebileceğini sınırlar.",
    },
    blocklisted: {
      title: "Posta sunucunuz kara listede",
      summary:
        "Posta sunucunuz[ ({ip})], [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ ({server})] iletiyi reddetti.",
      why: "Bu listeler (DNS kara listeleri), spam gönderilmiş sunucuları sıralar. Ele geçirilmiş tek bir hesap buna yeter ve o sunucudan gönderen herkes etkilenir. Sağlayıcınızın nedeni ortadan kaldırması ve sunucuyu listeden sildirmesi gerekir.",
    },
    "reputation-blocked": {
      title: "Posta sunucunuza güvenilmiyor",
      summary:
        "Alıcı taraf[ ({server})], itibarı kötü olduğu için posta sunucunuzdan[ ({ip})] gelen iletiyi reddediyor.",
      why: "Büyük alıcılar her sunucunun nasıl davrandığını kendileri kaydeder. Spam ve şikâyetler itibarı bozar; bunlar bazen aynı sağlayıcının başka müşterilerinden gelir. Sorun sizin adresinizde veya alıcıda değil.",
    },
    "direct-mail-blocked": {
      title: "Buradan doğrudan posta gönderilemiyor",
      summary: "Alıcı sunucu[ ({server})], bu internet bağlantısından[ ({ip})] doğrudan gelen postayı almıyor.",
      why: "Bu internet adresi ev, iş yeri veya kiralık makineler için ayrılmıştır ve kendi başına posta teslim etmesi amaçlanmamıştır. Buradan giden posta, sağlayıcının giden posta sunucusundan geçmelidir.",
    },
    "reverse-dns-invalid": {
      title: "Sunucunun adı uyuşmuyor",
      summary: "Posta sunucunuzun[ ({ip})] adı olmadığı veya uyuşmadığı için alıcı sunucu[ ({server})] reddetti.",
      why: "Her posta sunucusunun, numarasına çıkan bir adı ve adına çıkan bir numarası olmalıdır (ters DNS). Kimlik kartı gibidir: o olmadan kapı açılmaz.",
    },
    "receiver-filter-broken": {
      title: "Alıcı tarafın filtresi bozuk",
      summary: "Alıcı sunucu[ ({server})], kendi filtresindeki bir hata yüzünden iletinizi reddetti.",
      why: "Filtre doğru olmayan bir şeye göre karar veriyor ve sorunsuz postayı da geri çeviriyor. Sizin de sağlayıcınızın da bir hatası yok; bunu yalnızca oradaki yönetici düzeltebilir.",
    },
    "sender-auth-failed": {
      title: "Gönderen doğrulanamadı",
      summary: "İleti, gerçekten [{senderDomain}|üzerinde yazılı] alan adından geldiğini kanıtlamıyor.",
      why: "Bir alan adı, kendisi adına hangi sunucuların gönderebileceğini bildirebilir (SPF) ve iletiler bir mühür taşıyabilir (DKIM); bunlar yoksa ne yapılacağını DMARC söyler. Üzerinde şirketin adı olan, ama kaşesi olmayan bir mektup gibidir.",
    },
    "sender-domain-invalid": {
      title: "Kendi adresiniz çalışmıyor",
      summary: "Alıcı sunucu[ ({server})], gönderenin[ ({sender})] alan adını bulamıyor veya oraya yanıt yazamıyor.",
      why: "Geçerli bir iade adresi olmayan mektup kabul edilmez. Gönderenin alan adı yanlış yazılmış, süresi dolmuş veya posta kaydı yoktur.",
    },
    "spam-content": {
      title: "Spam sanıldı",
      summary: "Alıcı sunucu[ ({server})] bu iletiyi spam sayıyor.",
      why: "Filtreler sözcüklere, bağlantılara, resimlere ve eklere bakarak karar verir ve bazen yanılır. Adreste sorun yok; reddedilen, bu iletidir.",
    },
    malware: {
      title: "Virüs bulundu",
      summary: "Alıcı sunucu[ ({server})] iletide zararlı bir şey buldu.",
      why: "Bir ek veya bağlantı tehlikeli olarak biliniyor. Ya bilgisayarınızdaki bir dosyaya virüs bulaşmış ya da biri iletiyi sizin adınıza göndermiştir; nadiren de tarayıcı yanılır.",
    },
    "attachment-blocked": {
      title: "Bu eke izin verilmiyor",
      summary: "Alıcı sunucu[ ({server})] bu türde bir eki kabul etmiyor.",
      why: "Programlar, makrolar ve parolalı arşivler virüs taşıyabilir; bu yüzden birçok sunucu daha fazla bakmadan bunları reddeder.",
    },
    "message-too-large": {
      title: "İleti çok büyük",
      summary: "İleti, sunucunun[ ({server})] kabul ettiği boyutu aşıyor[: en fazla {limit}].",
      why: "Her sunucunun bir sınırı vardır. Ekler posta olarak gönderilince yaklaşık üçte bir büyür; 15 MB dosya, 20 MB ileti olur.",
    },
    "message-malformed": {
      title: "İletinin biçimi hatalı",
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
      why: "İletiyi oluşturan program tarih, gönderen veya satır sonu gibi bir şeyi atlamış ya da yanlış yazmış. Nedeni sizin yazdığınız sözler değil.",
    },
    "policy-rejected": {
      title: "Bir kural nedeniyle reddedildi",
      summary: "Alıcı tarafın[ ({server})] bir kuralı iletiyi reddediyor; hangi kural olduğu yazmıyor.",
      why: "Hangi postayı kabul edeceğine her kurum kendisi karar verir. Hangi kural olduğunu yalnızca oradaki yönetici görebilir ve değiştirebilir.",
    },
    "server-full": {
      title: "Alıcı sunucu dolu",
      summary:
        "Alıcı sunucunun[ ({server})] tamamında yer kalmamış; posta kutusunun[ ({address})] kendisi dolu olmayabilir.",
      why: "Bütün kutuların bulunduğu disk dolmuş veya sunucunun belleği yetmiyor. Dolan tek bir mektup kutusu değil, yeri kalmamış bir postanedir.",
    },
    "server-error": {
      title: "Alıcı sunucuda sorun var",
      summary: "Alıcı sunucunun[ ({server})] kendi sorunu var ve iletiyi alamadı.",
      why: "Aşırı yüklü veya onarımda olabilir ya da programlarından biri çökmüştür. Böyle sorunlar çoğunlukla birkaç saatte geçer.",
    },
    "server-misconfigured": {
      title: "Alıcı sunucu yanlış ayarlanmış",
      summary: "Alıcı sunucu[ ({server})] yanlış ayarlanmış ve iletiyi posta kutusuna[ ({address})] koyamıyor.",
      why: "İleti doğru eve ulaştı, ama içerideki mektup kutusuna giden yol kapalı. Bu yolu yalnızca oradaki yönetici açabilir.",
    },
    "protocol-error": {
      title: "Sunucular birbirini anlamadı",
      summary: "E-posta sisteminiz ile sunucu[ ({server})] birbirini anlamadı.",
      why: "Sunucular belirli bir dille (SMTP) konuşur. İkisinden biri, diğerinin beklemediği bir şey söyledi; bu, iletinizin değil, bir programın veya ayarlarının hatasıdır.",
    },
    unknown: {
      title: "Neden belirtilmemiş",
      summary: "[{address} adresine|Alıcıya] giden ileti teslim edilmedi ve rapor nedenini açıkça söylemiyor.",
      why: "Böyle raporların belirli bir dili yoktur, bazıları hiçbir neden yazmaz. Tahmin etmektense bunu açıkça söylemeyi yeğliyoruz.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "Adreste[ ({address})], yoldaki bir sunucunun işleyemediği harfler var.",
      why: "@ işaretinden önce ç, ğ, ş gibi harflerin veya başka alfabelerin kullanılması e-postada hâlâ yenidir. Eski sunucular yalnızca İngiliz alfabesinin harflerini, rakamları ve birkaç işareti tanır.",
    },
    "address-invalid.ambiguous": {
      title: "Adres doğru yazılmamış",
      summary: "Adres[ ({address})] bir e-posta adresinde olması gereken biçimde değil.",
      why: "Bir karakter eksik, fazla veya yanlış yerde olabilir: araya giren bir boşluk, nokta yerine virgül ya da unutulmuş bir @. Böyle bir adresi hiçbir postacı okuyamaz; bu yüzden ileti yola çıkmadı.",
    },
    "address-moved.new-owner": {
      title: "Adresin yeni bir sahibi var",
      summary: "Adres[ ({address})] artık bir başkasına ait olduğu için iletiniz teslim edilmedi.",
      why: "Bu ad yeni bir kişiye verilmiş. Sunucu, iletinizi yabancı gözlerden koruyor.",
    },
    "mailbox-disabled.suspended": {
      summary: "Posta kutusu[ ({address})] var, ancak kapatılmış ve ileti almıyor.",
      why: "Sağlayıcılar; uzun süre kullanılmayan, ücreti ödenmeyen veya engellenen kutuları kapatır. Sahibi ya da sağlayıcı onu yeniden açabilir.",
    },
    "mailbox-disabled.inactive": {
      summary: "Posta kutusu[ ({address})] uzun süre kullanılmamış ve kapatılmış.",
    },
    "mailbox-disabled.archived": {
      summary: "Posta kutusu[ ({address})] var, ancak kapatılmış ve ileti almıyor.",
      why: "Sağlayıcılar; uzun süre kullanılmayan, ücreti ödenmeyen veya engellenen kutuları kapatır. Sahibi ya da sağlayıcı onu yeniden açabilir.",
    },
    "mailbox-disabled.unpaid": {
      summary: "Posta kutusu[ ({address})] var, ancak kapatılmış ve ileti almıyor.",
      why: "Sağlayıcılar; uzun süre kullanılmayan, ücreti ödenmeyen veya engellenen kutuları kapatır. Sahibi ya da sağlayıcı onu yeniden açabilir.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "Yönlendirme artık çalışmıyor",
      summary: "Posta kutusu[ ({address})] iletileri başka bir kutuya yönlendiriyor, ama o kutuya ulaşılamıyor.",
      why: "Sağlayıcılar; uzun süre kullanılmayan, ücreti ödenmeyen veya engellenen kutuları kapatır. Sahibi ya da sağlayıcı onu yeniden açabilir.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Posta kutusu[ ({address})] dolu ve uzun süredir kullanılmıyor.",
      why: "Her kutunun bir sınırı vardır; kimsenin boşaltmadığı bir mektup kutusu gibi dolar. Sahibi yer açana kadar içine yeni bir şey sığmaz.",
    },
    "recipient-restricted.allow-list": {
      summary: "Adres[ ({address})] çalışıyor, ancak sizden ileti kabul etmiyor.",
    },
    "recipient-restricted.members-only": {
      summary: "Gruba veya listeye[ ({address})] yalnızca üyeler yazabilir.",
      why: "Bazı kutular ve gruplar yalnızca belirli kişilerden ileti alır. İletinizi alıcının veya kurumunun bir kuralı geri çevirdi; bu kural orada değiştirilebilir.",
    },
    "recipient-restricted.internal-only": {
      summary: "[{address} adresine|Bu adrese] yalnızca kurum içindekiler yazabilir.",
      why: "Bazı kutular ve gruplar yalnızca belirli kişilerden ileti alır. İletinizi alıcının veya kurumunun bir kuralı geri çevirdi; bu kural orada değiştirilebilir.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "[{address}|Bu] posta kutusunun sahibi veya kurumu, adresinizi[ ({sender})] engellemiş.",
      why: "Bazı kutular ve gruplar yalnızca belirli kişilerden ileti alır. İletinizi alıcının veya kurumunun bir kuralı geri çevirdi; bu kural orada değiştirilebilir.",
    },
    "recipient-restricted.moderated": {
      summary: "[{address} adresine|Bu gruba] gönderilen iletilerin onaylanması gerekiyor ve sizinki onaylanmadı.",
      why: "Bazı kutular ve gruplar yalnızca belirli kişilerden ileti alır. İletinizi alıcının veya kurumunun bir kuralı geri çevirdi; bu kural orada değiştirilebilir.",
    },
    "recipient-restricted.group-rule": {
      summary: "Adres[ ({address})] çalışıyor, ancak sizden ileti kabul etmiyor.",
      why: "Bazı kutular ve gruplar yalnızca belirli kişilerden ileti alır. İletinizi alıcının veya kurumunun bir kuralı geri çevirdi; bu kural orada değiştirilebilir.",
    },
    "domain-no-mail.null-mx": {
      summary: "Alan adı[ ({domain})] hiç e-posta almadığını bildiriyor.",
    },
    "domain-no-mail.no-mx": {
      summary: "Alan adı[ ({domain})] var, ancak e-posta almıyor.",
      why: "Yalnızca bir web sitesi için kullanılıyor olabilir. Mektup kutusu olmayan bir ev gibidir: postacı evi bulur, ama mektubu bırakacak yer bulamaz.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "Alan adının[ ({domain})] gösterdiği posta sunucusu bu adla bulunamıyor.",
    },
    "dns-misconfigured.mx-cname": {
      summary: "Alan adının[ ({domain})] gösterdiği posta sunucusu bu adla bulunamıyor.",
    },
    "dns-misconfigured.mx-private": {
      summary: "Alan adının[ ({domain})] gösterdiği posta sunucusu bu adla bulunamıyor.",
      why: "Alan adının, internetin adres defteri olan DNS'teki kayıtları yanlış. Postacının elinde bir adres var, ama orada ev yok. Bunu yalnızca alan adını yönetenler düzeltebilir.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Alan adının[ ({domain})] gösterdiği posta sunucusu bu adla bulunamıyor.",
      why: "Alan adının, internetin adres defteri olan DNS'teki kayıtları yanlış. Postacının elinde bir adres var, ama orada ev yok. Bunu yalnızca alan adını yönetenler düzeltebilir.",
    },
    "dns-misconfigured.dnssec": {
      summary: "Alan adının[ ({domain})] gösterdiği posta sunucusu bu adla bulunamıyor.",
      why: "Alan adının, internetin adres defteri olan DNS'teki kayıtları yanlış. Postacının elinde bir adres var, ama orada ev yok. Bunu yalnızca alan adını yönetenler düzeltebilir.",
    },
    "dns-misconfigured.lame": {
      summary: "Alan adının[ ({domain})] gösterdiği posta sunucusu bu adla bulunamıyor.",
    },
    "connection-failed.refused": {
      title: "Alıcı sunucu bağlantıyı reddetti",
      summary: "Alıcı sunucu[ ({server})] yerinde, ama üzerinde posta için yanıt veren bir program yok.",
      why: "Sunucu kapalı, aşırı yüklü veya internetten kopmuş olabilir. Kimsenin açmadığı bir kapıyı çalmak gibidir.",
    },
    "connection-failed.timeout": {
      title: "Alıcı sunucu yanıt vermedi",
      summary: "Alıcı sunucu[ ({server})] zamanında yanıt vermedi.",
    },
    "connection-failed.unreachable": {
      title: "Alıcı sunucuya ulaşılamadı",
      summary: "E-posta sisteminiz alıcı sunucuya[ ({server})] ulaşamadı ya da bağlantı yarıda kesildi.",
      why: "Sunucu kapalı, aşırı yüklü veya internetten kopmuş olabilir. Kimsenin açmadığı bir kapıyı çalmak gibidir.",
    },
    "connection-failed.dropped": {
      title: "Alıcı sunucuya ulaşılamadı",
      summary: "E-posta sisteminiz alıcı sunucuya[ ({server})] ulaşamadı ya da bağlantı yarıda kesildi.",
      why: "Sunucu kapalı, aşırı yüklü veya internetten kopmuş olabilir. Kimsenin açmadığı bir kapıyı çalmak gibidir.",
    },
    "connection-failed.port-25-blocked": {
      title: "Giden posta engelleniyor",
      summary: "İnternet sağlayıcınız bu bağlantıdan dışarıya posta çıkmasına izin vermiyor (bağlantı noktası 25).",
      why: "Birçok sağlayıcı, virüslü bilgisayarlar spam göndermesin diye sunucular arası postanın kapısı olan 25 numaralı bağlantı noktasını kapatır. E-posta programları başka kapıları kullanır: 587 veya 465.",
    },
    "tls-failed.starttls-missing": {
      title: "Güvenli bağlantı kurulamadı",
      summary: "Sunucu[ ({server})] şifreleme sunmuyor; oysa taraflardan biri şifrelemede ısrar ediyor.",
    },
    "tls-failed.handshake": {
      summary: "Alıcı sunucu[ ({server})] ile bağlantı şifrelenemedi; oysa taraflardan biri şifrelemeyi şart koşuyor.",
      why: "Sunucular, postanın kapalı zarftaki mektup gibi şifreli (TLS) taşınmasını isteyebilir. Bir sertifikanın süresi dolmuşsa veya ayarlar uyuşmuyorsa teslim etmemeyi yeğlerler.",
    },
    "tls-failed.certificate": {
      title: "Güvenli bağlantı kurulamadı",
      summary: "Alıcı sunucunun[ ({server})] sertifikası geçerli olmadığı için güvenli bağlantı kurulamadı.",
      why: "Sunucular, postanın kapalı zarftaki mektup gibi şifreli (TLS) taşınmasını isteyebilir. Bir sertifikanın süresi dolmuşsa veya ayarlar uyuşmuyorsa teslim etmemeyi yeğlerler.",
    },
    "tls-failed.mta-sts": {
      summary: "Alıcı sunucu[ ({server})] ile bağlantı şifrelenemedi; oysa taraflardan biri şifrelemeyi şart koşuyor.",
      why: "Sunucular, postanın kapalı zarftaki mektup gibi şifreli (TLS) taşınmasını isteyebilir. Bir sertifikanın süresi dolmuşsa veya ayarlar uyuşmuyorsa teslim etmemeyi yeğlerler.",
    },
    "tls-failed.dane": {
      summary: "Alıcı sunucu[ ({server})] ile bağlantı şifrelenemedi; oysa taraflardan biri şifrelemeyi şart koşuyor.",
      why: "Sunucular, postanın kapalı zarftaki mektup gibi şifreli (TLS) taşınmasını isteyebilir. Bir sertifikanın süresi dolmuşsa veya ayarlar uyuşmuyorsa teslim etmemeyi yeğlerler.",
    },
    "tls-failed.requiretls": {
      summary: "Alıcı sunucu[ ({server})] ile bağlantı şifrelenemedi; oysa taraflardan biri şifrelemeyi şart koşuyor.",
      why: "Sunucular, postanın kapalı zarftaki mektup gibi şifreli (TLS) taşınmasını isteyebilir. Bir sertifikanın süresi dolmuşsa veya ayarlar uyuşmuyorsa teslim etmemeyi yeğlerler.",
    },
    "mail-loop.hops": {
      summary: "[{address} adresine|Bu alıcıya] giden ileti sunucular arasında dolaştırıldı ve durduruldu.",
    },
    "mail-loop.back-to-sender": {
      summary: "[{address} adresine|Bu alıcıya] giden ileti sunucular arasında dolaştırıldı ve durduruldu.",
      why: "Genellikle iki yönlendirme kuralı postayı birbirine gönderir ya da bir sunucu sorumluluğun diğerinde olduğunu sanır. Sunucular durakları sayar ve bu dolaşmayı bitirir.",
    },
    "mail-loop.forwarding": {
      summary: "[{address} adresine|Bu alıcıya] giden ileti sunucular arasında dolaştırıldı ve durduruldu.",
    },
    "routing-failed.not-provisioned": {
      title: "Sunucu gidecek yolu bilmiyor",
      summary: "Sunucu[ ({server})], [{address} adresine|bu adrese] giden postayı nereye ileteceğini bilmiyor.",
      why: "Alan adı orada tanımlı olmayabilir, tanımı kaldırılmış olabilir veya adres yanlış yazılmıştır. Bu sokağa bakan postacısı olmayan bir postane gibidir.",
    },
    "routing-failed.smarthost": {
      title: "Sunucu gidecek yolu bilmiyor",
      summary: "Sunucu[ ({server})], [{address} adresine|bu adrese] giden postayı nereye ileteceğini bilmiyor.",
      why: "Alan adı orada tanımlı olmayabilir, tanımı kaldırılmış olabilir veya adres yanlış yazılmıştır. Bu sokağa bakan postacısı olmayan bir postane gibidir.",
    },
    "credentials-rejected.password": {
      summary: "Sunucu[ ({server})] kullanıcı adını veya parolayı kabul etmedi.",
    },
    "credentials-rejected.mechanism": {
      title: "Oturum açma reddedildi",
      summary: "Sunucu[ ({server})] kullanıcı adını veya parolayı kabul etmedi.",
      why: "Parola eski ya da yanlış yazılmış olabilir veya sunucu başka bir oturum açma yöntemi istiyordur. Oturum açılana kadar hiçbir şey gönderilmez.",
    },
    "credentials-rejected.second-factor": {
      title: "Uygulama parolası gerekiyor",
      summary: "Sunucu[ ({server})], bir e-posta programından her zamanki parolanızı kabul etmiyor.",
      why: "Hesabınız oturum açarken ikinci bir adımla korunuyor ve e-posta programı bu adımı atamaz. Bunun için uygulama parolaları vardır: yalnızca tek bir programda kullanılan uzun parolalar.",
    },
    "credentials-rejected.web-login": {
      title: "Oturum açma reddedildi",
      summary: "Sağlayıcı, e-posta programı gönderebilsin diye önce web tarayıcısında bir kez oturum açmanızı istiyor.",
      why: "Parola eski ya da yanlış yazılmış olabilir veya sunucu başka bir oturum açma yöntemi istiyordur. Oturum açılana kadar hiçbir şey gönderilmez.",
    },
    "credentials-rejected.temporary": {
      title: "Oturum açma reddedildi",
      summary: "Sunucu[ ({server})] kullanıcı adını veya parolayı kabul etmedi.",
      why: "Parola eski ya da yanlış yazılmış olabilir veya sunucu başka bir oturum açma yöntemi istiyordur. Oturum açılana kadar hiçbir şey gönderilmez.",
    },
    "domain-not-hosted.own": {
      title: "Alan adınız yetkilendirilmemiş",
      summary: "Sunucu[ ({server})], kendi alan adınızın[ ({domain})] postasını alması gerektiğini bilmiyor.",
      why: "Alan adının kayıtları bu sunucuya çıkıyor, ama alan adı orada tanımlanmamış. Sunucu, iletinizi yabancılara aktarılacak bir ileti sanıp reddediyor: “aktarım reddedildi” (relaying denied) yanıtının ikinci durumu. Sizin bir hatanız yok.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "Bu gönderen adresini kullanamazsınız",
      summary: "Sunucu, gönderen olarak [{sender} adresini|bu adresi] kullanmanıza izin vermiyor.",
      why: "Hesabınız yalnızca kendisine ait adreslerle gönderebilir. Böylece kimse zarfın üzerine başkasının adını yazamaz.",
    },
    "sending-limit.daily": {
      summary: "Kendi e-posta hesabınız veya alan adınız şimdilik gönderebileceği kadar gönderdi[ (en fazla {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Kendi e-posta hesabınız veya alan adınız şimdilik gönderebileceği kadar gönderdi[ (en fazla {limit})].",
    },
    "sending-limit.domain": {
      title: "Gönderim sınırınıza ulaşıldı",
      summary: "Kendi e-posta hesabınız veya alan adınız şimdilik gönderebileceği kadar gönderdi[ (en fazla {limit})].",
      why: "Sağlayıcılar bir hesabın bir saatte veya bir günde gönderebileceği miktarı sınırlar. Alıcının bununla ilgisi yoktur. Sınır kendiliğinden sıfırlanır.",
    },
    "sender-suspended.tenant": {
      title: "Hesabınızın gönderimi durduruldu",
      summary: "Kendi e-posta hesabınızın[ ({sender})] veya kurumunuzun ileti göndermesi engellendi.",
      why: "Sağlayıcılar bunu, bir hesaptan spam gönderildiğinde yapar; bu da çoğu zaman parolayı bir başkasının bildiğini gösterir. Alıcının adresinde sorun yok.",
    },
    "sender-suspended.domain": {
      title: "Hesabınızın gönderimi durduruldu",
      summary: "Kendi e-posta hesabınızın[ ({sender})] veya kurumunuzun ileti göndermesi engellendi.",
    },
    "locally-suppressed.bounced": {
      summary:
        "[{address} adresi|Bu adres] gönderim hizmetinizin kendi hariç tutma listesinde olduğu için teslim denenmedi.",
    },
    "locally-suppressed.complained": {
      summary:
        "[{address} adresinin|Bu adresin] sahibi postanızı bir kez spam olarak işaretlediği için gönderim hizmetiniz onu atladı.",
      why: "Postayı spam olarak bildiren kişi onu istemiyordur. Bu yüzden hizmetler o kişiye göndermeyi bırakır.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "[{address} adresinin|Bu adresin] sahibi aboneliğini sonlandırdığı için gönderim hizmetiniz onu atladı.",
      why: "Hizmet, daha önce başarısız olan veya posta istemeyen adresleri hatırlar. Bu, posta kutusunun bugünkü durumu hakkında yeni bir şey söylemez.",
    },
    "locally-suppressed.listed": {
      summary:
        "[{address} adresi|Bu adres] gönderim hizmetinizin kendi hariç tutma listesinde olduğu için teslim denenmedi.",
    },
    "greylisted.stuck": {
      title: "Gri liste hiç bitmiyor",
      summary:
        "Alıcı sunucu[ ({server})][, {elapsed} boyunca] e-posta sisteminizi her denemede geri çevirdi; ileti böyle giderse hiç ulaşmayabilir.",
      why: "Gri liste ikinci denemede kapıyı açmalıdır. Ama e-posta sisteminiz her seferinde daha uzun bekler: 5, 10, 20, 40, 80, 160, 320 dakika ve sonra yaklaşık 8 saat. Alıcı sunucu ilk denemeyi 4 ile 6 saat sonra unutuyorsa 8 saatlik ara onun belleğinden uzundur ve her deneme yeniden ilk deneme sayılır.[ Burada: ilk deneme {arrived}, son deneme {lastTry}. Bu hesaba göre {tries} numaralı denemeydi ve sonraki ara {pause} sürer.][ Sunucu yalnızca {wait} istemişti.][ Posta sistemi vazgeçer: {until}.]",
    },
    "greylisted.gave-up": {
      title: "Posta sisteminiz çok erken vazgeçti",
      summary:
        "Alıcı sunucu[ {server}] daha sonra ikinci bir deneme istedi, ama posta sisteminiz vazgeçti[ ({elapsed})].",
      why: "Greylisting postayı ikinci denemede, birkaç dakika ya da en çok bir saat sonra içeri alır. Bir posta sistemi 4 ile 5 gün denemeyi sürdürmelidir; sizinki kapı açılmadan durdu.",
    },
    "rate-limited.volume": {
      summary:
        "Alıcı sunucu[ ({server})] e-posta sisteminizden şimdilik daha fazla ileti almıyor[ ({wait} sonra yeniden denenmeli)].",
    },
    "rate-limited.connections": {
      title: "İletiler çok hızlı geliyor",
      summary:
        "Alıcı sunucu[ ({server})] e-posta sisteminizden şimdilik daha fazla ileti almıyor[ ({wait} sonra yeniden denenmeli)].",
      why: "E-posta sisteminiz, bu sunucunun bir seferde izin verdiğinden daha çok ileti gönderiyor veya bağlantı açıyor. Sunucu kendini ileti yığınına karşı koruyor.",
    },
    "rate-limited.per-hour": {
      summary:
        "Alıcı sunucu[ ({server})] e-posta sisteminizden şimdilik daha fazla ileti almıyor[ ({wait} sonra yeniden denenmeli)].",
    },
    "rate-limited.reputation-throttle": {
      title: "İletiler çok hızlı geliyor",
      summary:
        "Alıcı sunucu[ ({server})], posta sunucunuza[ ({ip})] henüz güvenmediği için ondan gelen postayı yavaş yavaş alıyor.",
      why: "Yeni sunuculara ve spam ya da şikâyet gelmiş sunuculara düşük bir sınır konur. Bir süre sorunsuz posta gelirse sınır yükselir.",
    },
    "blocklisted.domain": {
      title: "Bir alan adı kara listede",
      summary:
        "Gönderenin alan adı[ ({blocked})], [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ ({server})] iletiyi reddetti.",
      why: "Bu listeler (DNS kara listeleri), spam gönderilmiş sunucuları sıralar. Ele geçirilmiş tek bir hesap buna yeter ve o sunucudan gönderen herkes etkilenir. Sağlayıcınızın nedeni ortadan kaldırması ve sunucuyu listeden sildirmesi gerekir.",
    },
    "blocklisted.url": {
      title: "Bir bağlantı kara listede",
      summary:
        "İletideki bir bağlantı[ ({blocked})], [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ ({server})] iletiyi reddetti.",
      why: "Bağlantının ardındaki web sitesi spam veya zararlı sayfalar için kötüye kullanılmış, belki de ele geçirilmiş. Alıcının adresinde sorun yok.",
    },
    "blocklisted.helo": {
      summary:
        "Posta sunucunuz[ ({ip})], [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ ({server})] iletiyi reddetti.",
    },
    "blocklisted.mailfrom": {
      title: "Posta sunucunuz kara listede",
      summary:
        "Posta sunucunuz[ ({ip})], [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ ({server})] iletiyi reddetti.",
      why: "Bu listeler (DNS kara listeleri), spam gönderilmiş sunucuları sıralar. Ele geçirilmiş tek bir hesap buna yeter ve o sunucudan gönderen herkes etkilenir. Sağlayıcınızın nedeni ortadan kaldırması ve sunucuyu listeden sildirmesi gerekir.",
    },
    "blocklisted.netblock": {
      title: "Sağlayıcınızın ağı kara listede",
      summary:
        "Posta sunucunuzun[ ({ip})] bulunduğu ağın tamamı [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ ({server})] iletiyi reddetti.",
      why: "Bazı listeler, çok sayıda sunucusu spam gönderen bir sağlayıcının bütün sunucularını sıralar. Bunu yalnızca sağlayıcı değiştirebilir; sizin bir hatanız yok.",
    },
    "reputation-blocked.domain": {
      title: "Alan adınıza güvenilmiyor",
      summary:
        "Alıcı taraf[ ({server})], itibarı kötü olduğu için alan adınızdan[ ({senderDomain})] gelen iletiyi reddediyor.",
      why: "Büyük alıcılar her sunucunun nasıl davrandığını kendileri kaydeder. Spam ve şikâyetler itibarı bozar; bunlar bazen aynı sağlayıcının başka müşterilerinden gelir. Sorun sizin adresinizde veya alıcıda değil.",
    },
    "reputation-blocked.netblock": {
      title: "Sağlayıcınızın ağı engellenmiş",
      summary:
        "Alıcı taraf[ ({server})], sağlayıcınızın ağının bir bölümünü kendi engelleme listesine almış[ (posta sunucunuz: {ip})].",
      why: "Aynı sağlayıcının komşu sunucularından spam gelmiş ve alıcı hepsini birlikte engelliyor. Bunu alıcı tarafla yalnızca sağlayıcınız çözebilir.",
    },
    "direct-mail-blocked.cloud": {
      summary: "Alıcı sunucu[ ({server})], bu internet bağlantısından[ ({ip})] doğrudan gelen postayı almıyor.",
      why: "Bu internet adresi ev, iş yeri veya kiralık makineler için ayrılmıştır ve kendi başına posta teslim etmesi amaçlanmamıştır. Buradan giden posta, sağlayıcının giden posta sunucusundan geçmelidir.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "Sunucunun adı uyuşmuyor",
      summary:
        "Posta sunucunuzun internet adresinin[ ({ip})] bir adı olmadığı için (ters DNS) alıcı sunucu[ ({server})] reddetti.",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary: "Posta sunucunuzun[ ({ip})] adı olmadığı veya uyuşmadığı için alıcı sunucu[ ({server})] reddetti.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "Sunucunun adı uyuşmuyor",
      summary: "Posta sunucunuzun[ ({ip})] adı olmadığı veya uyuşmadığı için alıcı sunucu[ ({server})] reddetti.",
      why: "Her posta sunucusunun, numarasına çıkan bir adı ve adına çıkan bir numarası olmalıdır (ters DNS). Kimlik kartı gibidir: o olmadan kapı açılmaz.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Sunucunun adı uyuşmuyor",
      summary:
        "Posta sunucunuz[ ({ip})] kendini var olmayan bir adla tanıttığı için alıcı sunucu[ ({server})] reddetti.",
      why: "Her posta sunucusunun, numarasına çıkan bir adı ve adına çıkan bir numarası olmalıdır (ters DNS). Kimlik kartı gibidir: o olmadan kapı açılmaz.",
    },
    "reverse-dns-invalid.ipv6": {
      summary: "Posta sunucunuzun[ ({ip})] adı olmadığı veya uyuşmadığı için alıcı sunucu[ ({server})] reddetti.",
      why: "Her posta sunucusunun, numarasına çıkan bir adı ve adına çıkan bir numarası olmalıdır (ters DNS). Kimlik kartı gibidir: o olmadan kapı açılmaz.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Alıcı, kapanmış bir listeye soruyor",
      summary:
        "Alıcı sunucu[ ({server})], [{since} tarihinde ]kapanmış bir kara listeye[ ({list})] soruyor; yanıtsızlığı veya anlamsız yanıtları “listede” sayıyor.",
      why: "Filtre doğru olmayan bir şeye göre karar veriyor ve sorunsuz postayı da geri çeviriyor. Sizin de sağlayıcınızın da bir hatası yok; bunu yalnızca oradaki yönetici düzeltebilir.",
    },
    "receiver-filter-broken.query-refused": {
      title: "Alıcı tarafın filtresi bozuk",
      summary:
        "Alıcı sunucu[ ({server})] kara listeye[ ({list})] listenin kabul etmediği bir yolla soruyor ve bu geri çevirmeyi “listede” sayıyor.",
      why: "Listeler, herkese açık DNS çözümleyicilerinden gelen veya çok fazla olan sorulara bir hata koduyla yanıt verir. Sunucunuz listede değil; filtre hatayı yanlış okuyor.",
    },
    "receiver-filter-broken.licence": {
      title: "Alıcı tarafın filtresi bozuk",
      summary: "Alıcı sunucudaki[ ({server})] posta filtresinin lisans süresi dolmuş.",
      why: "Filtre doğru olmayan bir şeye göre karar veriyor ve sorunsuz postayı da geri çeviriyor. Sizin de sağlayıcınızın da bir hatası yok; bunu yalnızca oradaki yönetici düzeltebilir.",
    },
    "receiver-filter-broken.heuristic": {
      title: "Alıcı tarafın filtresi bozuk",
      summary: "Alıcı sunucu[ ({server})], kendi filtresindeki bir hata yüzünden iletinizi reddetti.",
      why: "Filtre doğru olmayan bir şeye göre karar veriyor ve sorunsuz postayı da geri çeviriyor. Sizin de sağlayıcınızın da bir hatası yok; bunu yalnızca oradaki yönetici düzeltebilir.",
    },
    "sender-auth-failed.spf": {
      summary:
        "Alan adı[ ({senderDomain})], posta sunucunuzun[ ({ip})] kendisi adına göndermesine izin vermiyor (SPF).",
      why: "Bir alan adı, postasını gönderebilecek sunucuların listesini tutar; buna SPF denir. İletinizi gönderen sunucu bu listede yok ya da ileti yolda yönlendirilmiş.",
    },
    "sender-auth-failed.dkim": {
      summary: "Alan adının[ ({senderDomain})] iletideki mührü (DKIM) eksik veya bozuk.",
      why: "DKIM, gönderen sunucunun her iletiye vurduğu mühürdür. Mühür yok ya da ileti mühürlendikten sonra yolda değişmiş.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Alan adı[ ({senderDomain})], nereden geldiğini kanıtlamayan postanın reddedilmesini istiyor (DMARC) ve bu ileti kanıtlamadı.",
    },
    "sender-auth-failed.alignment": {
      summary: "İleti, gerçekten [{senderDomain}|üzerinde yazılı] alan adından geldiğini kanıtlamıyor.",
      why: "Bir alan adı, kendisi adına hangi sunucuların gönderebileceğini bildirebilir (SPF) ve iletiler bir mühür taşıyabilir (DKIM); bunlar yoksa ne yapılacağını DMARC söyler. Üzerinde şirketin adı olan, ama kaşesi olmayan bir mektup gibidir.",
    },
    "sender-auth-failed.arc": {
      title: "Gönderen doğrulanamadı",
      summary: "İleti, gerçekten [{senderDomain}|üzerinde yazılı] alan adından geldiğini kanıtlamıyor.",
      why: "Bir alan adı, kendisi adına hangi sunucuların gönderebileceğini bildirebilir (SPF) ve iletiler bir mühür taşıyabilir (DKIM); bunlar yoksa ne yapılacağını DMARC söyler. Üzerinde şirketin adı olan, ama kaşesi olmayan bir mektup gibidir.",
    },
    "sender-auth-failed.none": {
      summary: "İleti, gerçekten [{senderDomain}|üzerinde yazılı] alan adından geldiğini kanıtlamıyor.",
      why: "Bir alan adı, kendisi adına hangi sunucuların gönderebileceğini bildirebilir (SPF) ve iletiler bir mühür taşıyabilir (DKIM); bunlar yoksa ne yapılacağını DMARC söyler. Üzerinde şirketin adı olan, ama kaşesi olmayan bir mektup gibidir.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "İleti, gerçekten [{senderDomain}|üzerinde yazılı] alan adından geldiğini kanıtlamıyor.",
      why: "Bir alan adı, kendisi adına hangi sunucuların gönderebileceğini bildirebilir (SPF) ve iletiler bir mühür taşıyabilir (DKIM); bunlar yoksa ne yapılacağını DMARC söyler. Üzerinde şirketin adı olan, ama kaşesi olmayan bir mektup gibidir.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "İleti, gerçekten [{senderDomain}|üzerinde yazılı] alan adından geldiğini kanıtlamıyor.",
      why: "Bir alan adı, kendisi adına hangi sunucuların gönderebileceğini bildirebilir (SPF) ve iletiler bir mühür taşıyabilir (DKIM); bunlar yoksa ne yapılacağını DMARC söyler. Üzerinde şirketin adı olan, ama kaşesi olmayan bir mektup gibidir.",
    },
    "sender-domain-invalid.not-found": {
      summary: "Alıcı sunucu[ ({server})], gönderenin[ ({sender})] alan adını bulamıyor veya oraya yanıt yazamıyor.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "Alıcı sunucu[ ({server})], gönderenin[ ({sender})] alan adını bulamıyor veya oraya yanıt yazamıyor.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "Alıcı sunucu[ ({server})], gönderenin[ ({sender})] alan adını bulamıyor veya oraya yanıt yazamıyor.",
    },
    "sender-domain-invalid.callout": {
      title: "Kendi adresiniz çalışmıyor",
      summary: "Alıcı sunucu[ ({server})], gönderenin[ ({sender})] alan adını bulamıyor veya oraya yanıt yazamıyor.",
      why: "Geçerli bir iade adresi olmayan mektup kabul edilmez. Gönderenin alan adı yanlış yazılmış, süresi dolmuş veya posta kaydı yoktur.",
    },
    "sender-domain-invalid.syntax": {
      summary: "Alıcı sunucu[ ({server})], gönderenin[ ({sender})] alan adını bulamıyor veya oraya yanıt yazamıyor.",
      why: "Geçerli bir iade adresi olmayan mektup kabul edilmez. Gönderenin alan adı yanlış yazılmış, süresi dolmuş veya posta kaydı yoktur.",
    },
    "spam-content.url": {
      summary: "Alıcı sunucu[ ({server})], içindeki bir bağlantı yüzünden bu iletiyi spam sayıyor.",
    },
    "spam-content.bulk": {
      title: "Spam sanıldı",
      summary: "Alıcı sunucu[ ({server})] bu iletiyi spam sayıyor.",
      why: "Filtreler sözcüklere, bağlantılara, resimlere ve eklere bakarak karar verir ve bazen yanılır. Adreste sorun yok; reddedilen, bu iletidir.",
    },
    "spam-content.complaints": {
      title: "Spam sanıldı",
      summary: "Alıcı sunucu[ ({server})] bu iletiyi spam sayıyor.",
      why: "Filtreler sözcüklere, bağlantılara, resimlere ve eklere bakarak karar verir ve bazen yanılır. Adreste sorun yok; reddedilen, bu iletidir.",
    },
    "malware.phishing": {
      title: "Dolandırıcılık girişimi sanıldı",
      summary: "Alıcı sunucu[ ({server})] iletiyi parola veya para çalma girişimi sayıyor.",
      why: "Bir ek veya bağlantı tehlikeli olarak biliniyor. Ya bilgisayarınızdaki bir dosyaya virüs bulaşmış ya da biri iletiyi sizin adınıza göndermiştir; nadiren de tarayıcı yanılır.",
    },
    "attachment-blocked.encrypted": {
      title: "Bu eke izin verilmiyor",
      summary: "Alıcı sunucu[ ({server})] bu türde bir eki kabul etmiyor.",
      why: "Programlar, makrolar ve parolalı arşivler virüs taşıyabilir; bu yüzden birçok sunucu daha fazla bakmadan bunları reddeder.",
    },
    "attachment-blocked.name": {
      summary: "Alıcı sunucu[ ({server})] bu türde bir eki kabul etmiyor.",
      why: "Programlar, makrolar ve parolalı arşivler virüs taşıyabilir; bu yüzden birçok sunucu daha fazla bakmadan bunları reddeder.",
    },
    "attachment-blocked.executable": {
      title: "Bu eke izin verilmiyor",
      summary: "Alıcı sunucu[ ({server})] bu türde bir eki kabul etmiyor.",
      why: "Programlar, makrolar ve parolalı arşivler virüs taşıyabilir; bu yüzden birçok sunucu daha fazla bakmadan bunları reddeder.",
    },
    "attachment-blocked.macro": {
      title: "Bu eke izin verilmiyor",
      summary: "Alıcı sunucu[ ({server})] bu türde bir eki kabul etmiyor.",
      why: "Programlar, makrolar ve parolalı arşivler virüs taşıyabilir; bu yüzden birçok sunucu daha fazla bakmadan bunları reddeder.",
    },
    "message-too-large.headers": {
      title: "İleti başlığı çok büyük",
      summary:
        "İletinin başındaki, gönderen ve alıcıların yazıldığı satırlar sunucunun[ ({server})] kabul ettiğinden büyük.",
      why: "Her sunucunun bir sınırı vardır. Ekler posta olarak gönderilince yaklaşık üçte bir büyür; 15 MB dosya, 20 MB ileti olur.",
    },
    "message-too-large.attachments-count": {
      title: "Çok fazla ek var",
      summary: "İletide, sunucunun[ ({server})] kabul ettiğinden fazla ek var.",
      why: "Her sunucunun bir sınırı vardır. Ekler posta olarak gönderilince yaklaşık üçte bir büyür; 15 MB dosya, 20 MB ileti olur.",
    },
    "message-too-large.recipient-limit": {
      title: "İleti çok büyük",
      summary: "İleti, sunucunun[ ({server})] kabul ettiği boyutu aşıyor[: en fazla {limit}].",
      why: "Her sunucunun bir sınırı vardır. Ekler posta olarak gönderilince yaklaşık üçte bir büyür; 15 MB dosya, 20 MB ileti olur.",
    },
    "message-malformed.from": {
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
    },
    "message-malformed.message-id": {
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
    },
    "message-malformed.date": {
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
      why: "İletiyi oluşturan program tarih, gönderen veya satır sonu gibi bir şeyi atlamış ya da yanlış yazmış. Nedeni sizin yazdığınız sözler değil.",
    },
    "message-malformed.duplicate-header": {
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
    },
    "message-malformed.bare-newline": {
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
    },
    "message-malformed.line-length": {
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
    },
    "message-malformed.charset": {
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
    },
    "message-malformed.mime": {
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
    },
    "message-malformed.header": {
      summary: "İletinin biçimi posta kurallarına uymadığı için alıcı sunucu[ ({server})] onu reddetti.",
    },
    "policy-rejected.admin-rule": {
      summary: "Alıcı tarafın[ ({server})] yöneticisi bu iletiyi reddeden bir kural koymuş.",
    },
    "policy-rejected.geo": {
      summary: "Alıcı sunucu[ ({server})], iletinizin geldiği ülkeden veya ağdan posta almıyor.",
      why: "Hangi postayı kabul edeceğine her kurum kendisi karar verir. Hangi kural olduğunu yalnızca oradaki yönetici görebilir ve değiştirebilir.",
    },
    "policy-rejected.ipv6": {
      summary: "Alıcı sunucu[ ({server})], bu iletiyi yeni tür internet adresi olan IPv6 üzerinden almıyor.",
      why: "Hangi postayı kabul edeceğine her kurum kendisi karar verir. Hangi kural olduğunu yalnızca oradaki yönetici görebilir ve değiştirebilir.",
    },
    "policy-rejected.challenge": {
      title: "Bir kural nedeniyle reddedildi",
      summary: "Alıcı tarafın[ ({server})] bir kuralı iletiyi reddediyor; hangi kural olduğu yazmıyor.",
      why: "Hangi postayı kabul edeceğine her kurum kendisi karar verir. Hangi kural olduğunu yalnızca oradaki yönetici görebilir ve değiştirebilir.",
    },
    "server-full.resources": {
      title: "Alıcı sunucu dolu",
      summary: "Alıcı sunucunun[ ({server})] belleği veya başka kaynakları yetmiyor; şimdilik posta almıyor.",
      why: "Bütün kutuların bulunduğu disk dolmuş veya sunucunun belleği yetmiyor. Dolan tek bir mektup kutusu değil, yeri kalmamış bir postanedir.",
    },
    "server-error.busy": {
      title: "Alıcı sunucuda sorun var",
      summary: "Alıcı sunucunun[ ({server})] kendi sorunu var ve iletiyi alamadı.",
      why: "Aşırı yüklü veya onarımda olabilir ya da programlarından biri çökmüştür. Böyle sorunlar çoğunlukla birkaç saatte geçer.",
    },
    "server-error.load": {
      summary: "Alıcı sunucunun[ ({server})] kendi sorunu var ve iletiyi alamadı.",
    },
    "server-error.maintenance": {
      title: "Alıcı sunucuda sorun var",
      summary: "Alıcı sunucu[ ({server})] bakımda ve şimdilik posta almıyor.",
      why: "Aşırı yüklü veya onarımda olabilir ya da programlarından biri çökmüştür. Böyle sorunlar çoğunlukla birkaç saatte geçer.",
    },
    "server-error.filter-down": {
      summary: "Alıcı sunucunun[ ({server})] kendi sorunu var ve iletiyi alamadı.",
      why: "Aşırı yüklü veya onarımda olabilir ya da programlarından biri çökmüştür. Böyle sorunlar çoğunlukla birkaç saatte geçer.",
    },
    "server-misconfigured.command": {
      summary: "Alıcı sunucu[ ({server})] yanlış ayarlanmış ve iletiyi posta kutusuna[ ({address})] koyamıyor.",
    },
    "server-misconfigured.alias": {
      summary: "Alıcı sunucu[ ({server})] yanlış ayarlanmış ve iletiyi posta kutusuna[ ({address})] koyamıyor.",
      why: "İleti doğru eve ulaştı, ama içerideki mektup kutusuna giden yol kapalı. Bu yolu yalnızca oradaki yönetici açabilir.",
    },
    "server-misconfigured.permission": {
      summary: "Alıcı sunucu[ ({server})] yanlış ayarlanmış ve iletiyi posta kutusuna[ ({address})] koyamıyor.",
      why: "İleti doğru eve ulaştı, ama içerideki mektup kutusuna giden yol kapalı. Bu yolu yalnızca oradaki yönetici açabilir.",
    },
    "server-misconfigured.lookup": {
      summary: "Alıcı sunucu[ ({server})] yanlış ayarlanmış ve iletiyi posta kutusuna[ ({address})] koyamıyor.",
      why: "İleti doğru eve ulaştı, ama içerideki mektup kutusuna giden yol kapalı. Bu yolu yalnızca oradaki yönetici açabilir.",
    },
    "server-misconfigured.filter": {
      summary: "Alıcı sunucu[ ({server})] yanlış ayarlanmış ve iletiyi posta kutusuna[ ({address})] koyamıyor.",
      why: "İleti doğru eve ulaştı, ama içerideki mektup kutusuna giden yol kapalı. Bu yolu yalnızca oradaki yönetici açabilir.",
    },
    "protocol-error.smtputf8": {
      title: "Sunucular birbirini anlamadı",
      summary: "Sunucu[ ({server})], İngiliz alfabesi dışında harf içeren adresleri işleyemiyor.",
      why: "Sunucular belirli bir dille (SMTP) konuşur. İkisinden biri, diğerinin beklemediği bir şey söyledi; bu, iletinizin değil, bir programın veya ayarlarının hatasıdır.",
    },
    "protocol-error.feature": {
      summary: "E-posta sisteminiz ile sunucu[ ({server})] birbirini anlamadı.",
      why: "Sunucular belirli bir dille (SMTP) konuşur. İkisinden biri, diğerinin beklemediği bir şey söyledi; bu, iletinizin değil, bir programın veya ayarlarının hatasıdır.",
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
      summary: "İletiniz posta kutusuna[ ({address})] konuldu.",
      why: "Bu, istenmiş bir teslim bildirimidir, başarısızlık değil. İletinin okunup okunmadığını söylemez.",
    },
    relayed: {
      title: "İleti bir sonrakine aktarıldı",
      summary:
        "[{address} adresine|Alıcıya] gönderdiğiniz ileti, teslim bildirimi göndermeyen bir sonraki sunucuya[ ({server})] aktarıldı.",
      why: "Bir aksilik olmadıkça bundan sonra rapor gelmez.",
    },
    expanded: {
      title: "İleti bir listeye ulaştı",
      summary: "[{address} adresine|Bu adrese] gönderdiğiniz ileti kabul edildi ve birkaç kişiye gönderildi.",
      why: "Bu adres bir liste veya grup içindir. Her üye için ayrı bir bildirim gelmez.",
    },
  },

  kinds: {
    complaint: {
      title: "Biri postanızı şikâyet etti",
      summary:
        "Bir alıcı, sizden gelen iletiyi spam veya kötüye kullanım olarak işaretledi ve sağlayıcısı bunu bildiriyor.",
      next: "Bu kişiye artık reklam veya bülten göndermeyin ve iletinin neden istenmediğini araştırın.",
    },
    "auto-reply": {
      title: "Bu bir otomatik yanıt",
      summary: "İletiniz ulaştı; alıcının posta kutusu kendiliğinden yanıt verdi[ (dönüş tarihi: {returns})].",
      next: "Hiçbir şey yapmanız gerekmiyor. [Aceleyse {contact} adresine yazın.]",
    },
    challenge: {
      title: "Lütfen iletinizi onaylayın",
      summary: "Alıcının e-posta sistemi, gerçek bir kişi olduğunuzu onaylayana kadar iletinizi bekletiyor.",
      next: "İletiyi kendiniz yazdıysanız bu postadaki yönergeleri izleyin. Yazmadıysanız silin.",
    },
    "read-receipt": {
      title: "Bu bir okundu bilgisi",
      summary: "Alıcının e-posta programı, örneğin açıldığı gibi, iletinizin akıbetini bildiriyor.",
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
      "Adresi[ ({address})] size verilenle harf harf karşılaştırın. En sık rastlanan neden yazım hatasıdır.",
    checkDomain: "@ işaretinden sonraki kısmı[ ({domain})] denetleyin. Tek bir yanlış harf hiçbir yere çıkmaz.",
    askNewAddress: "Alıcıya telefonla veya başka bir yolla, çalışan bir adres sorun.",
    askFullAddress: "Alıcıya telefonla veya başka bir yolla, çalışan bir adres sorun.",
    useNewAddress: "Yeni adrese[ ({newAddress})] yazın ve adres defterinizde değiştirin.",
    asciiAddress: "Alıcıdan yalnızca İngiliz alfabesinin harflerinden ve rakamlardan oluşan bir adres isteyin.",
    urgent: "Acil ise alıcıya telefonla ya da başka bir yolla ulaşın.",
    askToAllow:
      "Alıcıdan telefonla veya başka bir yolla, [{sender} adresinden|adresinizden] gelen postaya izin vermesini isteyin.",
    joinOrAsk: "Önce gruba veya listeye katılın ya da bir üyeden iletinizi aktarmasını isteyin.",
    confirmSelf: "İletiyi kendiniz yazdıysanız bu postadaki yönergeleri izleyin. Yazmadıysanız silin.",
    shareByLink: "Dosyaları bir paylaşım hizmetine koyun ve onların yerine bağlantıyı gönderin.",
    shrink: "İletiyi küçültün[ (en fazla {limit})]: resimleri küçültün veya dosyaları tek tek gönderin.",
    fewerFiles: "İletiyi küçültün[ (en fazla {limit})]: resimleri küçültün veya dosyaları tek tek gönderin.",
    unlockFile: "Dosyaları bir paylaşım hizmetine koyun ve onların yerine bağlantıyı gönderin.",
    renameFile: "Dosyaları bir paylaşım hizmetine koyun ve onların yerine bağlantıyı gönderin.",
    plainFormat: "Dosyaları bir paylaşım hizmetine koyun ve onların yerine bağlantıyı gönderin.",
    split: "Alıcıları birkaç iletiye bölün.",
    spreadOut:
      "Sınır sıfırlanana kadar bekleyin; bu çoğunlukla bir gün içinde olur. Bültenler için buna uygun bir hizmet kullanın.",
    optIn: "Bu kişiye artık reklam veya bülten göndermeyin ve iletinin neden istenmediğini araştırın.",
    login:
      "E-posta programınızda giden posta sunucusunun (SMTP) ayarlarını açın ve oturum açmayı etkinleştirin: bağlantı noktası 587 veya 465, kullanıcı adı olarak e-posta adresinizin tamamı ve posta kutunuzun parolası.",
    relayLogin:
      "E-posta programınızda giden posta sunucusunun (SMTP) ayarlarını açın ve oturum açmayı etkinleştirin: bağlantı noktası 587 veya 465, kullanıcı adı olarak e-posta adresinizin tamamı ve posta kutunuzun parolası.",
    checkPassword: "E-posta programınıza kullanıcı adını (e-posta adresinizin tamamı) ve parolayı yeniden girin.",
    otherLogin:
      "E-posta programınızda giden posta sunucusunun (SMTP) ayarlarını açın ve oturum açmayı etkinleştirin: bağlantı noktası 587 veya 465, kullanıcı adı olarak e-posta adresinizin tamamı ve posta kutunuzun parolası.",
    appPassword: "Sağlayıcınızın hesap ayarlarında bir uygulama parolası oluşturun ve e-posta programınıza girin.",
    webLogin: "Sağlayıcınızın web sitesinde bir kez oturum açın ve orada istenenleri yapın.",
    loginLater: "Birkaç saat sonra yeniden gönderin.",
    ownSender: "Gönderen olarak, oturum açtığınız hesaba ait bir adres seçin.",
    correctSender: "Gönderen olarak, oturum açtığınız hesaba ait bir adres seçin.",
    confirmDomain: "Gönderen olarak, oturum açtığınız hesaba ait bir adres seçin.",
    waitForLimit:
      "Sınır sıfırlanana kadar bekleyin; bu çoğunlukla bir gün içinde olur. Bültenler için buna uygun bir hizmet kullanın.",
    notYou: "Parolanızı değiştirin ve “Gönderilmiş” klasöründe sizin yazmadığınız iletiler olup olmadığına bakın.",
    secureAccount:
      "Parolanızı değiştirin ve “Gönderilmiş” klasöründe sizin yazmadığınız iletiler olup olmadığına bakın.",
    askProvider: "Hazır metni e-posta sağlayıcınıza veya yöneticinize gönderin.",
    askAdmin: "Hazır metni alıcı tarafın yöneticisine gönderin.",
    askRecipient: "Alıcıya telefonla veya başka bir yolla, postanızın ulaşmadığını söyleyin.",
    scan: "Bilgisayarınızı güncel bir virüs tarayıcısıyla denetleyin ve eki bir daha göndermeyin.",
    reword: "Gerekmeyen bağlantıları, kısaltılmış adresleri ve ekleri çıkarın, sade cümlelerle yazın.",
    removeLink: "Bağlantıyı[ ({blocked})] iletiden çıkarın.",
    otherProgram: "İletiyi başka bir e-posta programından veya sağlayıcınızın web sitesinden gönderin.",
    withoutExtras: "İletiyi başka bir e-posta programından veya sağlayıcınızın web sitesinden gönderin.",
    reviewSuppression:
      "Gönderim hizmetinizin hariç tutma listesinde adresi[ ({address})] bulun, neden orada olduğunu okuyun ve ancak çalıştığını biliyorsanız listeden çıkarın.",
    respectWish: "Kendisi istemedikçe bu kişiye bir daha yazmayın.",
    nothing: "Bir şey yapmanız gerekmiyor: e-posta sisteminiz kendiliğinden yeniden dener.",
    writeAgain: "İletiyi bir kez daha gönderin.",
    pasteAll: "Bildirimin tamamını, sonundaki teknik satırlarla birlikte bize verin. Neden çoğu kez orada yazar.",
    stopCause:
      "Posta günlüğünde spam gönderen hesabı veya web sitesini bulun ve durdurun. Yoksa sunucu kısa sürede yeniden engellenir.",
    cleanDomain:
      "Posta günlüğünde spam gönderen hesabı veya web sitesini bulun ve durdurun. Yoksa sunucu kısa sürede yeniden engellenir.",
    delist:
      "Ardından [{blocked} kaydının|sunucunun] [{list} listesinden|listeden] silinmesini isteyin[. Şunlar istenir: {needs}].",
    askReceiver: "Ardından alıcı tarafa[ ({provider})] kendi formu üzerinden yazın[. Şunları istiyor: {needs}].",
    readCode: "Alıcı tarafın[ ({provider})] [{operatorCode} kodu|bu tür yanıtlar] hakkında yazdıklarını okuyun.",
    operatorEnded:
      "[{provider} hizmetine|Bu hizmete] başvurmayın: hizmet artık yok[ ({ended})][. Bunun yerine {successor} hizmetine başvurun].",
    useSmarthost: "Bu makine doğrudan değil, sağlayıcınızın giden posta sunucusu üzerinden teslim etsin.",
    setPtr: "İnternet adresinin[ ({ip})] sahibine bir ters DNS adı tanımlatın ve bu ad yine aynı adrese çıksın.",
    namePtr: "İnternet adresinin[ ({ip})] sahibine bir ters DNS adı tanımlatın ve bu ad yine aynı adrese çıksın.",
    fixHelo: "Sunucunun kendini tanıttığı adı, DNS'te var olan tam bir ad olarak ayarlayın.",
    ipv6Ptr: "İnternet adresinin[ ({ip})] sahibine bir ters DNS adı tanımlatın ve bu ad yine aynı adrese çıksın.",
    sendIpv4: "İnternet adresinin[ ({ip})] sahibine bir ters DNS adı tanımlatın ve bu ad yine aynı adrese çıksın.",
    fixSpf: "Sunucuyu[ ({ip})] alan adının[ ({senderDomain})] SPF kaydına ekleyin.",
    mendSpf: "Sunucuyu[ ({ip})] alan adının[ ({senderDomain})] SPF kaydına ekleyin.",
    fixDkim:
      "Alan adı[ ({senderDomain})] için DKIM imzalamayı etkinleştirin ve DNS'teki açık anahtarın doğru olduğunu denetleyin.",
    fixDmarc: "SPF veya DKIM, gönderen (From) satırıyla aynı alan adını kullansın; DMARC bunu karşılaştırır.",
    publishDmarc: "SPF veya DKIM, gönderen (From) satırıyla aynı alan adını kullansın; DMARC bunu karşılaştırır.",
    forwardSealed: "SPF veya DKIM, gönderen (From) satırıyla aynı alan adını kullansın; DMARC bunu karşılaştırır.",
    fixSenderDomain:
      "Yanıt yazılabilmesi için alan adının[ ({senderDomain})] var olduğundan ve posta kaydı (MX) bulunduğundan emin olun.",
    liftNullMx:
      "Yanıt yazılabilmesi için alan adının[ ({senderDomain})] var olduğundan ve posta kaydı (MX) bulunduğundan emin olun.",
    acceptCallback:
      "Yanıt yazılabilmesi için alan adının[ ({senderDomain})] var olduğundan ve posta kaydı (MX) bulunduğundan emin olun.",
    slowDown: "E-posta sistemi bu alıcı tarafa daha yavaş ve daha az bağlantıyla göndersin.",
    fewerConnections: "E-posta sistemi bu alıcı tarafa daha yavaş ve daha az bağlantıyla göndersin.",
    warmUp: "E-posta sistemi bu alıcı tarafa daha yavaş ve daha az bağlantıyla göndersin.",
    allowRelay:
      "Aktarma sunucusunu[ ({server})], posta sunucunuzdan gelen postayı oturumla veya internet adresine göre kabul edecek biçimde ayarlayın.",
    relayForward:
      "Aktarma sunucusunu[ ({server})], posta sunucunuzdan gelen postayı oturumla veya internet adresine göre kabul edecek biçimde ayarlayın.",
    checkResolver:
      "Birçok alan adına giden posta böyle başarısız oluyorsa kendi posta sunucunuzun DNS çözümleyicisini denetleyin.",
    checkOutbound:
      "Birçok sunucuya giden posta böyle başarısız oluyorsa 25 numaralı bağlantı noktasının dışarıya açık olup olmadığına bakın.",
    fixSmarthost:
      "Aktarma sunucusunu[ ({server})], posta sunucunuzdan gelen postayı oturumla veya internet adresine göre kabul edecek biçimde ayarlayın.",
    retrySettings: "Posta sunucunuz en az 2 saatte bir ve hep aynı internet adresinden yeniden denesin.",
    keepTrying: "Posta sunucunuz en az 2 saatte bir ve hep aynı internet adresinden yeniden denesin.",
    grantSendAs: "Hesaba, gönderen adresini[ ({sender})] kullanma izni verin.",
    registerDomain: "Hesaba, gönderen adresini[ ({sender})] kullanma izni verin.",
    checkAccount: "Parola değiştirildikten ve artık spam çıkmadıktan sonra hesabın engelini kaldırın.",
    release: "Parola değiştirildikten ve artık spam çıkmadıktan sonra hesabın engelini kaldırın.",
    checkTls: "Kendi posta sunucunuzda bu alıcı taraf için şifreleme ayarlarını denetleyin.",
    sendPlain: "Kendi posta sunucunuzda bu alıcı taraf için şifreleme ayarlarını denetleyin.",
    fixSoftware: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    fixFrom: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    fixMessageId: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    fixDate: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    fixDuplicate: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    fixNewline: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    fixLineLength: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    fixCharset: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    fixMime: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    updateSoftware: "Posta günlüğünde sunucular arasındaki konuşmaya bakın ve posta yazılımını güncelleyin.",
    makeRoom: "Eski iletileri silin ve çöp kutusunu boşaltın ya da daha fazla yer edinin.",
    reopen: "Posta kutusunun yeniden açılması için sağlayıcınızda oturum açın veya onlara sorun.",
    payMailbox: "Posta kutusunun yeniden açılması için sağlayıcınızda oturum açın veya onlara sorun.",
    allowSender: "Adresi[ ({sender})] izin verilen gönderenler listesine ekleyin.",
    unblockSender: "Adresi[ ({sender})] izin verilen gönderenler listesine ekleyin.",
    approve: "Adresi[ ({sender})] izin verilen gönderenler listesine ekleyin.",
    fixForwarding: "Posta kutusunun[ ({address})] yönlendirmesini düzeltin veya kapatın.",
    fixOwnFilter: "Posta kutusunun[ ({address})] yönlendirmesini düzeltin veya kapatın.",
    askOwnAdmin: "Yöneticinizden buna bakmasını isteyin; gönderenin aldığı rapor işe yarar.",
    authorizeDomain:
      "Sunucuyu[ ({server})] alan adının[ ({domain})] postasını işlemesi için yetkilendirin: alan adını, kendisinin saydığı alan adlarına ekleyin.",
    relayDomain:
      "Sunucuyu[ ({server})] alan adının[ ({domain})] postasını işlemesi için yetkilendirin: alan adını, kendisinin saydığı alan adlarına ekleyin.",
    relayOnward:
      "Sunucu postayı başka bir sunucuya aktaracaksa onu alan adı[ ({domain})] için aktarma sunucusu olarak ayarlayın.",
    correctMx: "Alan adı[ ({domain})] için doğru olan başka bir sunucuysa MX kaydını o sunucuya çevirin.",
    fixDns:
      "Alan adının[ ({domain})] DNS kayıtlarını düzeltin: MX kaydı, var olan ve bir adresi bulunan bir sunucuyu göstermelidir.",
    addMxAddress:
      "Alan adının[ ({domain})] DNS kayıtlarını düzeltin: MX kaydı, var olan ve bir adresi bulunan bir sunucuyu göstermelidir.",
    mxNoAlias:
      "Alan adının[ ({domain})] DNS kayıtlarını düzeltin: MX kaydı, var olan ve bir adresi bulunan bir sunucuyu göstermelidir.",
    mxPublic:
      "Alan adının[ ({domain})] DNS kayıtlarını düzeltin: MX kaydı, var olan ve bir adresi bulunan bir sunucuyu göstermelidir.",
    fixDnssec:
      "Alan adının[ ({domain})] DNS kayıtlarını düzeltin: MX kaydı, var olan ve bir adresi bulunan bir sunucuyu göstermelidir.",
    fixDelegation:
      "Alan adının[ ({domain})] DNS kayıtlarını düzeltin: MX kaydı, var olan ve bir adresi bulunan bir sunucuyu göstermelidir.",
    fixNameServers: "Alan adının[ ({domain})] bütün ad sunucularının yanıt verdiğinden emin olun.",
    openServer:
      "Posta sunucusunun[ ({server})] çalıştığından ve güvenlik duvarının 25 numaralı bağlantı noktasına dışarıdan izin verdiğinden emin olun.",
    keepConnection:
      "Posta sunucusunun[ ({server})] çalıştığından ve güvenlik duvarının 25 numaralı bağlantı noktasına dışarıdan izin verdiğinden emin olun.",
    offerTls:
      "Sunucunun[ ({server})] sertifikasını yenileyin ve alan adının şifreleme hakkında neler yayımladığını (MTA-STS, TLSA) denetleyin.",
    modernTls:
      "Sunucunun[ ({server})] sertifikasını yenileyin ve alan adının şifreleme hakkında neler yayımladığını (MTA-STS, TLSA) denetleyin.",
    fixCertificate:
      "Sunucunun[ ({server})] sertifikasını yenileyin ve alan adının şifreleme hakkında neler yayımladığını (MTA-STS, TLSA) denetleyin.",
    fixMtaSts:
      "Sunucunun[ ({server})] sertifikasını yenileyin ve alan adının şifreleme hakkında neler yayımladığını (MTA-STS, TLSA) denetleyin.",
    fixTlsa:
      "Sunucunun[ ({server})] sertifikasını yenileyin ve alan adının şifreleme hakkında neler yayımladığını (MTA-STS, TLSA) denetleyin.",
    breakLoop: "Postayı döndürüp duran yönlendirme kurallarını arayın ve birini kaldırın.",
    freeDisk: "Sunucunun[ ({server})] diskinde yer açın veya kaynaklarını artırın.",
    addResources: "Sunucunun[ ({server})] diskinde yer açın veya kaynaklarını artırın.",
    repairServer: "Sunucunun[ ({server})] günlüğünde raporun saatine bakın ve arızayı giderin.",
    restartFilter: "Sunucunun[ ({server})] günlüğünde raporun saatine bakın ve arızayı giderin.",
    fixDelivery:
      "Sunucunun[ ({server})] posta kutusuna[ ({address})] nasıl teslim ettiğini denetleyin: yönlendirme, filtreler, izinler.",
    fixCommand:
      "Sunucunun[ ({server})] posta kutusuna[ ({address})] nasıl teslim ettiğini denetleyin: yönlendirme, filtreler, izinler.",
    fixAlias:
      "Sunucunun[ ({server})] posta kutusuna[ ({address})] nasıl teslim ettiğini denetleyin: yönlendirme, filtreler, izinler.",
    fixPermission:
      "Sunucunun[ ({server})] posta kutusuna[ ({address})] nasıl teslim ettiğini denetleyin: yönlendirme, filtreler, izinler.",
    fixLookup:
      "Sunucunun[ ({server})] posta kutusuna[ ({address})] nasıl teslim ettiğini denetleyin: yönlendirme, filtreler, izinler.",
    fixGreylisting:
      "Gri liste ilk denemeyi en az 36 saat hatırlasın ve bir ağdaki bütün sunuculara aynı şekilde davransın.",
    removeDeadList:
      "Listeyi[ ({list})] sunucunun ayarlarından çıkarın. Bu liste artık yok[ (kapanış: {since})]; yanıtları hiçbir anlam taşımaz.",
    fixListQuery:
      "Listeye[ ({list})] kendi DNS çözümleyicinizle sorun. 127.255.255.0/24 aralığındaki yanıtlar hatadır, listede olmak anlamına gelmez.",
    renewLicence: "Posta filtresinin lisansını yenileyin veya filtreyi kapatın.",
    checkFilter:
      "Filtrenin sunucuyu[ ({ip})] neden reddettiğini denetleyin: yanıtta ne bir liste ne de bir kusur belirtiliyor. Sunucuya izin verin veya filtreyi düzeltin.",
    adjustRule: "İletiyi hangi kuralın reddettiğini bulun ve geçmesi gerekiyorsa gönderene[ ({sender})] izin verin.",
    allowOutside: "İletiyi hangi kuralın reddettiğini bulun ve geçmesi gerekiyorsa gönderene[ ({sender})] izin verin.",
    command: "Denetlemek için: [{command}|DNS ve posta sunucunuzun araçlarını kullanın.]",
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
    done: "Yeniden göndermeyin: ileti ulaştı.",
  },

  listOwner: {
    suppress:
      "Adresi[ {address}] listenizden çıkarın. Önümüzdeki 72 saat bu bir denemedir: posta yine de ulaşırsa ya da alıcı sunucunun tümü sorunluysa geri koyun.",
    quarantine:
      "Adresi[ {address}] 7 gün bekletin. Bu seferden en az 24 saat sonra bir kez daha başarısız olursa listenizden çıkarın.",
    disabled:
      "Adrese[ {address}] şimdilik yalnızca seyrek yazın. En az 30 güne yayılan 3 denemede hiçbir şey ulaşmazsa listenizden çıkarın.",
    full: "Adresi[ {address}] şimdilik tutun. En az 14 güne yayılan 3 seferde dolu çıkar ve hiçbir şey ulaşmazsa listenizden çıkarın.",
    domain:
      "Adresi[ {address}] tutun. 72 saat sonra alan adına giden bütün posta hâlâ başarısızsa alan adını bekletin ve günde bir kez deneyin.",
    none: "Adresi[ ({address})] listenizde tutun ve bunu onun kusuru saymayın.",
    release: "Adres[ ({address})] çalışıyor: verilen arayı bitirin ve önceki başarısızlıkları unutun.",
    wish: "Sahibi posta istemediği sürece adresi[ ({address})] listenizin dışında tutun.",
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
    subjectBlocked: "Lütfen posta sunucumuzu[ ({blocked})] kara listeden[ ({list})] sildirin",
    subjectProvider: "[{domain} alan adına giden posta|Posta] reddediliyor: ",
    subjectAdmin: "[{domain} alan adına giden posta|Posta] sunucunuz tarafından reddediliyor: ",
    subjectRecipient: "[{address} adresine gönderdiğim|Gönderdiğim] posta size ulaşmıyor",
    hello: "Merhaba,",
    introProvider:
      "Bir iletim reddedildi. Rapordan görüldüğü kadarıyla bu sizin tarafınızda düzeltilebilir. Bildiğim her şey aşağıda.",
    introAdmin:
      "Kullanıcılarınıza giden posta reddediliyor. Rapordan görüldüğü kadarıyla bu sizin tarafınızda düzeltilebilir. Bildiğim her şey aşağıda.",
    introRecipient:
      "Size e-posta yazmak istedim, ama iletim geri geldi. Belki siz veya e-postanızla ilgilenenler yardımcı olabilir.",
    happened: "Ne oldu:",
    asks: "Sizden ricam:",
    facts: "Bilgiler:",
    answer: "Sunucunun yanıtı, olduğu gibi:",
    report: "Raporun kopyası (kişisel kısımlar değiştirildi):",
    reportFull: "Raporun kopyası:",
    thanks: "Yardımınız için teşekkür ederim.",
    factIp: "Engellenen internet adresi",
    factSendingIp: "Gönderen İnternet adresi",
    factBlocked: "Listede yer alan",
    factList: "Kara liste",
    factDelist: "Silme isteği sayfası",
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
