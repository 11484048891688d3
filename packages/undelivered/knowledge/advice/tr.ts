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
      why: "Giden posta sunucusu, başka alan adlarına giden postayı yalnızca oturum açanlardan alır. Yoksa herkes onun adına posta gönderebilirdi. Bu, “aktarım reddedildi” (relaying denied) yanıtının üç durumundan birincisidir.",
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
      title: "The address fits several people",
      summary: "The address[ {address}] fits more than one mailbox, and the server[ {server}] will not guess.",
      why: "Some servers complete a short name by themselves. Here several names begin or sound alike, like two families of one name in the same house.",
    },
    "address-moved.new-owner": {
      title: "Adresin yeni bir sahibi var",
      summary: "Adres[ ({address})] artık bir başkasına ait olduğu için iletiniz teslim edilmedi.",
      why: "Bu ad yeni bir kişiye verilmiş. Sunucu, iletinizi yabancı gözlerden koruyor.",
    },
    "mailbox-disabled.suspended": {
      summary: "The mailbox[ {address}] exists, but its provider or administrator has blocked it.",
      why: "Mailboxes are blocked when somebody has left, when rules were broken, or when they were misused. Only the owner and the provider can settle that.",
    },
    "mailbox-disabled.inactive": {
      summary: "Posta kutusu[ ({address})] uzun süre kullanılmamış ve kapatılmış.",
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
      title: "Yönlendirme artık çalışmıyor",
      summary: "Posta kutusu[ ({address})] iletileri başka bir kutuya yönlendiriyor, ama o kutuya ulaşılamıyor.",
      why: "The owner once had mail forwarded, and the address to which it goes is wrong or gone. It is like a forwarding order to a house that has been pulled down.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "Posta kutusu[ ({address})] dolu ve uzun süredir kullanılmıyor.",
      why: "A mailbox that nobody empties any more has probably been given up. It is like a letter box from which the post sticks out.",
    },
    "recipient-restricted.allow-list": {
      summary: "The owner of[ {address}| this mailbox] takes mail only from senders on a list of their own.",
    },
    "recipient-restricted.members-only": {
      summary: "Gruba veya listeye[ ({address})] yalnızca üyeler yazabilir.",
      why: "Groups protect their members from mail by strangers. Those who run the group can let you in or pass the message on.",
    },
    "recipient-restricted.internal-only": {
      summary: "[{address} adresine|Bu adrese] yalnızca kurum içindekiler yazabilir.",
      why: "Many groups and shared mailboxes are closed to the outside; often that is just the default. The administrator there can open them.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "[{address}|Bu] posta kutusunun sahibi veya kurumu, adresinizi[ ({sender})] engellemiş.",
      why: "The sender's address or domain stands on a list of unwanted senders there. That may be a mistake; only those who keep the list can take it off.",
    },
    "recipient-restricted.moderated": {
      summary: "[{address} adresine|Bu gruba] gönderilen iletilerin onaylanması gerekiyor ve sizinki onaylanmadı.",
      why: "A moderator reads messages before the group gets them. This one was refused, or nobody decided in time.",
    },
    "recipient-restricted.group-rule": {
      summary: "A rule of the group[ {address}] does not let this sender write to it.",
      why: "Groups can say who may write to them and how. Those who run the group can change the rule.",
    },
    "domain-no-mail.null-mx": {
      summary: "Alan adı[ ({domain})] hiç e-posta almadığını bildiriyor.",
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
      title: "Alıcı sunucu bağlantıyı reddetti",
      summary: "Alıcı sunucu[ ({server})] yerinde, ama üzerinde posta için yanıt veren bir program yok.",
      why: "The machine runs, but its mail program is stopped, or a firewall turns visitors away. It is like a house in which somebody is at home but does not open.",
    },
    "connection-failed.timeout": {
      title: "Alıcı sunucu yanıt vermedi",
      summary: "Alıcı sunucu[ ({server})] zamanında yanıt vermedi.",
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
      title: "Giden posta engelleniyor",
      summary: "İnternet sağlayıcınız bu bağlantıdan dışarıya posta çıkmasına izin vermiyor (bağlantı noktası 25).",
      why: "Birçok sağlayıcı, virüslü bilgisayarlar spam göndermesin diye sunucular arası postanın kapısı olan 25 numaralı bağlantı noktasını kapatır. E-posta programları başka kapıları kullanır: 587 veya 465.",
    },
    "tls-failed.starttls-missing": {
      title: "The server offers no encryption",
      summary: "Sunucu[ ({server})] şifreleme sunmuyor; oysa taraflardan biri şifrelemede ısrar ediyor.",
    },
    "tls-failed.handshake": {
      summary: "The sending mail system and the server[ {server}] could not agree on a way to encrypt.",
      why: "Both can encrypt, but one of them knows only ways that the other no longer thinks safe. Usually one of the two is very old.",
    },
    "tls-failed.certificate": {
      title: "The server's certificate is not valid",
      summary: "Alıcı sunucunun[ ({server})] sertifikası geçerli olmadığı için güvenli bağlantı kurulamadı.",
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
      title: "Uygulama parolası gerekiyor",
      summary: "Sunucu[ ({server})], bir e-posta programından her zamanki parolanızı kabul etmiyor.",
      why: "Hesabınız oturum açarken ikinci bir adımla korunuyor ve e-posta programı bu adımı atamaz. Bunun için uygulama parolaları vardır: yalnızca tek bir programda kullanılan uzun parolalar.",
    },
    "credentials-rejected.web-login": {
      title: "Log in on the website first",
      summary: "Sağlayıcı, e-posta programı gönderebilsin diye önce web tarayıcısında bir kez oturum açmanızı istiyor.",
      why: "The provider has noticed something unusual, such as a new place or many messages, and wants to be sure that it is you.",
    },
    "credentials-rejected.temporary": {
      title: "Logging in fails for now",
      summary: "The server[ {server}] cannot check logins at the moment.",
      why: "The part of the server that knows the passwords does not answer. Your password need not be wrong.",
    },
    "domain-not-hosted.own": {
      title: "Alan adınız yetkilendirilmemiş",
      summary: "Sunucu[ ({server})], kendi alan adınızın[ ({domain})] postasını alması gerektiğini bilmiyor.",
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
        "[{address} adresinin|Bu adresin] sahibi postanızı bir kez spam olarak işaretlediği için gönderim hizmetiniz onu atladı.",
      why: "Postayı spam olarak bildiren kişi onu istemiyordur. Bu yüzden hizmetler o kişiye göndermeyi bırakır.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "[{address} adresinin|Bu adresin] sahibi aboneliğini sonlandırdığı için gönderim hizmetiniz onu atladı.",
      why: "Somebody who unsubscribes does not want this mail any more. Sending it all the same is forbidden in many countries.",
    },
    "locally-suppressed.listed": {
      summary: "Your sending service left out[ {address}| this address], because somebody put it on the list by hand.",
    },
    "greylisted.stuck": {
      title: "Gri liste hiç bitmiyor",
      summary:
        "Alıcı sunucu[ ({server})][, {elapsed} boyunca] e-posta sisteminizi her denemede geri çevirdi; ileti böyle giderse hiç ulaşmayabilir.",
      why: "Gri liste ikinci denemede kapıyı açmalıdır. Ama e-posta sisteminiz her seferinde daha uzun bekler: 5, 10, 20, 40, 80, 160, 320 dakika ve sonra yaklaşık 8 saat. Alıcı sunucu ilk denemeyi 4 ile 6 saat sonra unutuyorsa 8 saatlik ara onun belleğinden uzundur ve her deneme yeniden ilk deneme sayılır.",
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
        "Alıcı sunucu[ ({server})], posta sunucunuza[ ({ip})] henüz güvenmediği için ondan gelen postayı yavaş yavaş alıyor.",
      why: "Yeni sunuculara ve spam ya da şikâyet gelmiş sunuculara düşük bir sınır konur. Bir süre sorunsuz posta gelirse sınır yükselir.",
    },
    "blocklisted.domain": {
      title: "Bir alan adı kara listede",
      summary:
        "Gönderenin alan adı[ ({blocked})], [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ ({server})] iletiyi reddetti.",
      why: "Such lists name domains that were seen in spam. Often a website was hacked, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.url": {
      title: "Bir bağlantı kara listede",
      summary:
        "İletideki bir bağlantı[ ({blocked})], [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ ({server})] iletiyi reddetti.",
      why: "Bağlantının ardındaki web sitesi spam veya zararlı sayfalar için kötüye kullanılmış, belki de ele geçirilmiş. Alıcının adresinde sorun yok.",
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
      title: "Sağlayıcınızın ağı kara listede",
      summary:
        "Posta sunucunuzun[ ({ip})] bulunduğu ağın tamamı [{list} adlı kara listede|herkese açık bir kara listede] yer aldığı için alıcı sunucu[ ({server})] iletiyi reddetti.",
      why: "Bazı listeler, çok sayıda sunucusu spam gönderen bir sağlayıcının bütün sunucularını sıralar. Bunu yalnızca sağlayıcı değiştirebilir; sizin bir hatanız yok.",
    },
    "reputation-blocked.domain": {
      title: "Alan adınıza güvenilmiyor",
      summary:
        "Alıcı taraf[ ({server})], itibarı kötü olduğu için alan adınızdan[ ({senderDomain})] gelen iletiyi reddediyor.",
      why: "Large receivers remember what they have seen of each domain: complaints, spam, mail to addresses that do not exist. It takes weeks of good mail to mend that.",
    },
    "reputation-blocked.netblock": {
      title: "Sağlayıcınızın ağı engellenmiş",
      summary:
        "Alıcı taraf[ ({server})], sağlayıcınızın ağının bir bölümünü kendi engelleme listesine almış[ (posta sunucunuz: {ip})].",
      why: "Aynı sağlayıcının komşu sunucularından spam gelmiş ve alıcı hepsini birlikte engelliyor. Bunu alıcı tarafla yalnızca sağlayıcınız çözebilir.",
    },
    "direct-mail-blocked.cloud": {
      summary: "The receiving server[ {server}] takes no mail straight from rented machines such as[ {ip}| this one].",
      why: "Rented machines change hands by the hour, and much spam comes from them. Many receivers therefore want mail from there to go through a known outgoing server.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "The mail server has no name",
      summary:
        "Posta sunucunuzun internet adresinin[ ({ip})] bir adı olmadığı için (ters DNS) alıcı sunucu[ ({server})] reddetti.",
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
        "Posta sunucunuz[ ({ip})] kendini var olmayan bir adla tanıttığı için alıcı sunucu[ ({server})] reddetti.",
      why: "Servers introduce themselves by name (HELO). It is like an identity card: if the name on it does not exist, the door stays shut.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "The receiving server[ {server}] refused because the IPv6 address of your mail server[ {ip}] leads to no name (reverse DNS).",
      why: "IPv6 is the newer kind of Internet address. Many servers have a proper name for their old address and none for the new one.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Alıcı, kapanmış bir listeye soruyor",
      summary:
        "Alıcı sunucu[ ({server})], [{since} tarihinde ]kapanmış bir kara listeye[ ({list})] soruyor; yanıtsızlığı veya anlamsız yanıtları “listede” sayıyor.",
      why: "A closed list knows nothing about any server; some answer yes to everything, so that nobody goes on asking. Whoever still asks it turns away good mail. Nobody can be taken off a list that no longer exists.",
    },
    "receiver-filter-broken.query-refused": {
      title: "The receiver misreads a block list",
      summary:
        "Alıcı sunucu[ ({server})] kara listeye[ ({list})] listenin kabul etmediği bir yolla soruyor ve bu geri çevirmeyi “listede” sayıyor.",
      why: "Listeler, herkese açık DNS çözümleyicilerinden gelen veya çok fazla olan sorulara bir hata koduyla yanıt verir. Sunucunuz listede değil; filtre hatayı yanlış okuyor.",
    },
    "receiver-filter-broken.licence": {
      title: "The receiver's filter has expired",
      summary: "Alıcı sunucudaki[ ({server})] posta filtresinin lisans süresi dolmuş.",
      why: "A filter without a licence turns mail away instead of checking it. This has nothing to do with the sender or the message.",
    },
    "receiver-filter-broken.heuristic": {
      title: "The receiver's filter misjudges",
      summary:
        "The receiving server[ {server}] refused the sending mail server[ {ip}] on a mere suspicion[: “{words}”].",
      why: "The answer names no public list, no spam and no fault; a filter there has drawn a wrong conclusion. Nothing has to be changed at the sending side; only the administrator of the filter can correct it.",
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
      summary: "Alıcı sunucu[ ({server})], içindeki bir bağlantı yüzünden bu iletiyi spam sayıyor.",
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
      title: "Dolandırıcılık girişimi sanıldı",
      summary: "Alıcı sunucu[ ({server})] iletiyi parola veya para çalma girişimi sayıyor.",
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
      title: "İleti başlığı çok büyük",
      summary:
        "İletinin başındaki, gönderen ve alıcıların yazıldığı satırlar sunucunun[ ({server})] kabul ettiğinden büyük.",
      why: "The head of a message grows with every recipient and with every reply. Usually a very long list of recipients is the cause.",
    },
    "message-too-large.attachments-count": {
      title: "Çok fazla ek var",
      summary: "İletide, sunucunun[ ({server})] kabul ettiğinden fazla ek var.",
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
      summary: "Alıcı tarafın[ ({server})] yöneticisi bu iletiyi reddeden bir kural koymuş.",
    },
    "policy-rejected.geo": {
      summary: "Alıcı sunucu[ ({server})], iletinizin geldiği ülkeden veya ağdan posta almıyor.",
      why: "Some organisations shut out whole countries or networks from which they expect no mail. Your message was not judged at all.",
    },
    "policy-rejected.ipv6": {
      summary: "Alıcı sunucu[ ({server})], bu iletiyi yeni tür internet adresi olan IPv6 üzerinden almıyor.",
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
      summary: "Alıcı sunucunun[ ({server})] belleği veya başka kaynakları yetmiyor; şimdilik posta almıyor.",
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
      summary: "Alıcı sunucu[ ({server})] bakımda ve şimdilik posta almıyor.",
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
      summary: "Sunucu[ ({server})], İngiliz alfabesi dışında harf içeren adresleri işleyemiyor.",
      why: "Addresses with accents and other scripts need a newer kind of server (SMTPUTF8) all the way. This one does not know them yet.",
    },
    "protocol-error.feature": {
      summary: "The server[ {server}] lacks something that this message needs.",
      why: "Mail can ask for extras, such as receipts or binary attachments, that not every server offers. Without the extra, the same message may pass.",
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
    askFullAddress: "Ask the recipient for the full address, and write that.",
    useNewAddress: "Yeni adrese[ ({newAddress})] yazın ve adres defterinizde değiştirin.",
    asciiAddress: "Alıcıdan yalnızca İngiliz alfabesinin harflerinden ve rakamlardan oluşan bir adres isteyin.",
    urgent: "If it is urgent, reach the recipient by phone or in another way.",
    askToAllow:
      "Alıcıdan telefonla veya başka bir yolla, [{sender} adresinden|adresinizden] gelen postaya izin vermesini isteyin.",
    joinOrAsk: "Önce gruba veya listeye katılın ya da bir üyeden iletinizi aktarmasını isteyin.",
    confirmSelf: "Look for a message that asks you to confirm that you are a person, and follow it.",
    shareByLink: "Dosyaları bir paylaşım hizmetine koyun ve onların yerine bağlantıyı gönderin.",
    shrink: "İletiyi küçültün[ (en fazla {limit})]: resimleri küçültün veya dosyaları tek tek gönderin.",
    fewerFiles: "Spread the files over several messages, or pack them into one archive (ZIP).",
    unlockFile: "Send the file without a password, or give a link to it.",
    renameFile: "Give the file a plain name with one ending, such as offer.pdf.",
    plainFormat: "Save the document without macros, best as a PDF, and send that.",
    split: "Alıcıları birkaç iletiye bölün.",
    spreadOut: "If you sent a newsletter or many messages, send the rest in small portions over some hours.",
    optIn: "Write only to people who asked for it, and put a link to unsubscribe into every message.",
    login:
      "E-posta programınızda giden posta sunucusunun (SMTP) ayarlarını açın ve oturum açmayı etkinleştirin: bağlantı noktası 587 veya 465, kullanıcı adı olarak e-posta adresinizin tamamı ve posta kutunuzun parolası.",
    relayLogin:
      "If[ {server}| the server] is your own outgoing server, log in to it: in the settings of your mail program (outgoing server, SMTP) take port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "E-posta programınıza kullanıcı adını (e-posta adresinizin tamamı) ve parolayı yeniden girin.",
    otherLogin:
      "Set the account up anew in an up-to-date mail program, with encryption (SSL/TLS or STARTTLS) and the login that your provider names.",
    appPassword: "Sağlayıcınızın hesap ayarlarında bir uygulama parolası oluşturun ve e-posta programınıza girin.",
    webLogin: "Sağlayıcınızın web sitesinde bir kez oturum açın ve orada istenenleri yapın.",
    loginLater: "Try again in a quarter of an hour. Do not change your password because of this.",
    ownSender: "Gönderen olarak, oturum açtığınız hesaba ait bir adres seçin.",
    correctSender: "Correct your own address in the settings of the mail program or website that sent the message.",
    confirmDomain:
      "Confirm the domain[ {senderDomain}] in the settings of your sending service, or send from a confirmed address.",
    waitForLimit:
      "Sınır sıfırlanana kadar bekleyin; bu çoğunlukla bir gün içinde olur. Bültenler için buna uygun bir hizmet kullanın.",
    notYou: "If you did not send so much, change your password at once: somebody else may be using your account.",
    secureAccount:
      "Parolanızı değiştirin ve “Gönderilmiş” klasöründe sizin yazmadığınız iletiler olup olmadığına bakın.",
    askProvider: "Hazır metni e-posta sağlayıcınıza veya yöneticinize gönderin.",
    askAdmin: "Hazır metni alıcı tarafın yöneticisine gönderin.",
    askRecipient: "Give the recipient the ready text by phone or in another way, as mail does not get through.",
    scan: "Bilgisayarınızı güncel bir virüs tarayıcısıyla denetleyin ve eki bir daha göndermeyin.",
    reword: "Gerekmeyen bağlantıları, kısaltılmış adresleri ve ekleri çıkarın, sade cümlelerle yazın.",
    removeLink: "Bağlantıyı[ ({blocked})] iletiden çıkarın.",
    otherProgram: "İletiyi başka bir e-posta programından veya sağlayıcınızın web sitesinden gönderin.",
    withoutExtras: "Send it as a plain message without a request for receipts and without special formats.",
    reviewSuppression:
      "Gönderim hizmetinizin hariç tutma listesinde adresi[ ({address})] bulun, neden orada olduğunu okuyun ve ancak çalıştığını biliyorsanız listeden çıkarın.",
    respectWish: "Kendisi istemedikçe bu kişiye bir daha yazmayın.",
    nothing: "Bir şey yapmanız gerekmiyor: e-posta sisteminiz kendiliğinden yeniden dener.",
    writeAgain: "İletiyi bir kez daha gönderin.",
    pasteAll: "Bildirimin tamamını, sonundaki teknik satırlarla birlikte bize verin. Neden çoğu kez orada yazar.",
    stopCause:
      "Posta günlüğünde spam gönderen hesabı veya web sitesini bulun ve durdurun. Yoksa sunucu kısa sürede yeniden engellenir.",
    cleanDomain:
      "Find out why the domain[ {blocked}] is listed: look for a hacked website, misused accounts and newsletters that nobody asked for, and put that right.",
    delist:
      "Ardından [{blocked} kaydının|sunucunun] [{list} listesinden|listeden] silinmesini isteyin[. Şunlar istenir: {needs}].",
    askReceiver: "Ardından alıcı tarafa[ ({provider})] kendi formu üzerinden yazın[. Şunları istiyor: {needs}].",
    readCode: "Alıcı tarafın[ ({provider})] [{operatorCode} kodu|bu tür yanıtlar] hakkında yazdıklarını okuyun.",
    operatorEnded:
      "[{provider} hizmetine|Bu hizmete] başvurmayın: hizmet artık yok[ ({ended})][. Bunun yerine {successor} hizmetine başvurun].",
    useSmarthost: "Bu makine doğrudan değil, sağlayıcınızın giden posta sunucusu üzerinden teslim etsin.",
    setPtr: "İnternet adresinin[ ({ip})] sahibine bir ters DNS adı tanımlatın ve bu ad yine aynı adrese çıksın.",
    namePtr:
      "Have the owner of the Internet address[ {ip}] give it a reverse name of your own, such as mail.example.net.",
    fixHelo: "Sunucunun kendini tanıttığı adı, DNS'te var olan tam bir ad olarak ayarlayın.",
    ipv6Ptr: "Give the IPv6 address[ {ip}] a reverse name, or let the server send over IPv4 only.",
    sendIpv4: "Let the mail server deliver to this receiver over IPv4.",
    fixSpf: "Sunucuyu[ ({ip})] alan adının[ ({senderDomain})] SPF kaydına ekleyin.",
    mendSpf:
      "Correct the SPF record of the domain[ {senderDomain}]: exactly one record, no typing errors, at most 10 look-ups.",
    fixDkim:
      "Alan adı[ ({senderDomain})] için DKIM imzalamayı etkinleştirin ve DNS'teki açık anahtarın doğru olduğunu denetleyin.",
    fixDmarc: "SPF veya DKIM, gönderen (From) satırıyla aynı alan adını kullansın; DMARC bunu karşılaştırır.",
    publishDmarc: "Publish a DMARC record for the domain[ {senderDomain}]; p=none is enough to begin with.",
    forwardSealed:
      "Let the forwarding server keep the message unchanged, rewrite the return path (SRS) and seal it (ARC).",
    fixSenderDomain:
      "Yanıt yazılabilmesi için alan adının[ ({senderDomain})] var olduğundan ve posta kaydı (MX) bulunduğundan emin olun.",
    liftNullMx: "Send under a domain that takes mail, or replace the null MX record of the domain[ {senderDomain}].",
    acceptCallback: "See that the server of the domain[ {senderDomain}] accepts mail to the address[ {sender}].",
    slowDown: "E-posta sistemi bu alıcı tarafa daha yavaş ve daha az bağlantıyla göndersin.",
    fewerConnections: "Let the mail system open fewer connections to this receiver at a time.",
    warmUp: "Send little at first and a bit more each day, only to people who want the mail, until the limit rises.",
    allowRelay:
      "Aktarma sunucusunu[ ({server})], posta sunucunuzdan gelen postayı oturumla veya internet adresine göre kabul edecek biçimde ayarlayın.",
    relayForward:
      "If[ {server}| the server] shall pass mail on from your mail server[ {reporter}], configure it as a relay for that server, by login or by its Internet address.",
    checkResolver:
      "Birçok alan adına giden posta böyle başarısız oluyorsa kendi posta sunucunuzun DNS çözümleyicisini denetleyin.",
    checkOutbound:
      "Birçok sunucuya giden posta böyle başarısız oluyorsa 25 numaralı bağlantı noktasının dışarıya açık olup olmadığına bakın.",
    fixSmarthost:
      "Correct the name of the outgoing server (smart host, relay host) in the settings of the mail server.",
    retrySettings: "Posta sunucunuz en az 2 saatte bir ve hep aynı internet adresinden yeniden denesin.",
    keepTrying: "Let your mail server try again after 15 to 30 minutes, and go on for at least 4 days.",
    grantSendAs: "Hesaba, gönderen adresini[ ({sender})] kullanma izni verin.",
    registerDomain: "Register the domain[ {senderDomain}] for this account.",
    checkAccount:
      "Check whether the account is locked, whether its password is still valid, and whether it may send (SMTP).",
    release: "Parola değiştirildikten ve artık spam çıkmadıktan sonra hesabın engelini kaldırın.",
    checkTls: "Kendi posta sunucunuzda bu alıcı taraf için şifreleme ayarlarını denetleyin.",
    sendPlain: "If the message may travel without this promise, send it without REQUIRETLS.",
    fixSoftware: "İletiyi oluşturan veya gönderen programı denetleyin; biçimi yapımcısı düzeltebilir.",
    fixFrom: "Let the program write exactly one From line, with one complete address.",
    fixMessageId: "Let the program give every message one Message-ID of the form <name@domain>.",
    fixDate: "Let the program write one Date line, and set the clock of the computer.",
    fixDuplicate: "Let the program write From, To, Subject, Date and Message-ID only once each.",
    fixNewline: "Let the program end every line with CR LF, and never send one of the two alone.",
    fixLineLength:
      "Let the program break lines after at most 998 characters, or encode them (base64, quoted-printable).",
    fixCharset: "Let the program encode letters outside ASCII (RFC 2047 in the header, MIME in the text).",
    fixMime: "Correct the MIME structure: boundaries, Content-Type and encoding of every part.",
    updateSoftware: "Posta günlüğünde sunucular arasındaki konuşmaya bakın ve posta yazılımını güncelleyin.",
    makeRoom: "Eski iletileri silin ve çöp kutusunu boşaltın ya da daha fazla yer edinin.",
    reopen: "Posta kutusunun yeniden açılması için sağlayıcınızda oturum açın veya onlara sorun.",
    payMailbox: "Renew the subscription of the mailbox at your provider.",
    allowSender: "Adresi[ ({sender})] izin verilen gönderenler listesine ekleyin.",
    unblockSender: "Take the address[ {sender}] off the list of blocked senders.",
    approve: "Let the message through, or allow the address[ {sender}] for good.",
    fixForwarding: "Posta kutusunun[ ({address})] yönlendirmesini düzeltin veya kapatın.",
    fixOwnFilter: "Correct or delete the filter rules of the mailbox[ {address}].",
    askOwnAdmin: "Yöneticinizden buna bakmasını isteyin; gönderenin aldığı rapor işe yarar.",
    authorizeDomain:
      "Sunucuyu[ ({server})] alan adının[ ({domain})] postasını işlemesi için yetkilendirin: alan adını, kendisinin saydığı alan adlarına ekleyin.",
    relayDomain:
      "If[ {server}| the server] is named in the MX records of[ {domain}| this domain], authorise it to handle mail for that domain.",
    relayOnward:
      "Sunucu postayı başka bir sunucuya aktaracaksa onu alan adı[ ({domain})] için aktarma sunucusu olarak ayarlayın.",
    correctMx: "Alan adı[ ({domain})] için doğru olan başka bir sunucuysa MX kaydını o sunucuya çevirin.",
    fixDns:
      "Alan adının[ ({domain})] DNS kayıtlarını düzeltin: MX kaydı, var olan ve bir adresi bulunan bir sunucuyu göstermelidir.",
    addMxAddress:
      "Give the server that the MX record of[ {domain}| the domain] names an address (A or AAAA record), or name another.",
    mxNoAlias: "Let the MX record of[ {domain}| the domain] name the server itself, not an alias (CNAME).",
    mxPublic: "Let the MX record of[ {domain}| the domain] lead to a server with a public Internet address.",
    fixDnssec: "Renew the DNSSEC signatures of the domain[ {domain}], or take its DS record out at the registrar.",
    fixDelegation: "See that every name server entered at the registrar knows the domain[ {domain}].",
    fixNameServers: "Alan adının[ ({domain})] bütün ad sunucularının yanıt verdiğinden emin olun.",
    openServer:
      "Posta sunucusunun[ ({server})] çalıştığından ve güvenlik duvarının 25 numaralı bağlantı noktasına dışarıdan izin verdiğinden emin olun.",
    keepConnection:
      "Look in the log of the server[ {server}] why it breaks connections off: firewall, mail filter, load, or a very small MTU.",
    offerTls: "Switch on encryption (STARTTLS) with a valid certificate on the server[ {server}].",
    modernTls: "Let the server[ {server}] offer TLS 1.2 or newer with common ciphers.",
    fixCertificate:
      "Sunucunun[ ({server})] sertifikasını yenileyin ve alan adının şifreleme hakkında neler yayımladığını (MTA-STS, TLSA) denetleyin.",
    fixMtaSts:
      "Let the MTA-STS policy of the domain[ {domain}] name the servers of its MX records, and give those valid certificates.",
    fixTlsa: "Publish the TLSA record that belongs to the present certificate of the server[ {server}].",
    breakLoop: "Postayı döndürüp duran yönlendirme kurallarını arayın ve birini kaldırın.",
    freeDisk: "Sunucunun[ ({server})] diskinde yer açın veya kaynaklarını artırın.",
    addResources: "Look why the server[ {server}] is short of memory, processes or open files, and give it more.",
    repairServer: "Sunucunun[ ({server})] günlüğünde raporun saatine bakın ve arızayı giderin.",
    restartFilter:
      "Look after the mail filter of the server[ {server}] (virus scanner, spam filter, policy service): it does not answer.",
    fixDelivery:
      "Sunucunun[ ({server})] posta kutusuna[ ({address})] nasıl teslim ettiğini denetleyin: yönlendirme, filtreler, izinler.",
    fixCommand:
      "Check the command to which mail for[ {address}| this address] is handed: does it exist, may it run, does it end without an error?",
    fixAlias: "Correct the alias list behind the address[ {address}].",
    fixPermission: "Correct owner and rights of the mailbox files of[ {address}| this address].",
    fixLookup: "See that the database or directory with the users answers to the server[ {server}].",
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
    allowOutside: "Open the address[ {address}] to senders from outside, or allow the sender[ {sender}].",
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
    suppress: "Adresi[ ({address})] listenizden çıkarın. Ancak sahibi çalıştığını doğrularsa geri koyun.",
    quarantine: "Adrese[ ({address})] bir hafta ara verin. Bundan sonra yine başarısız olursa onu listenizden çıkarın.",
    disabled:
      "Write to the address[ {address}] only rarely for now. Take it off your list when it has failed 3 times, spread over at least 30 days, and nothing got through.",
    full: "Adresi[ ({address})] şimdilik tutun. En az iki haftalık bir sürede üç kez dolu çıkarsa ona ara verin.",
    domain:
      "Keep the address[ {address}]. If all mail to its domain still fails after 72 hours, pause the domain and try it once a day.",
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
    factSendingIp: "Sending Internet address",
    factBlocked: "Listede yer alan",
    factList: "Kara liste",
    factDelist: "Silme isteği sayfası",
    factServer: "Reddeden",
    factReporter: "Bildiren",
    factRecipient: "Alıcı",
    factSender: "Gönderen",
    factDomain: "Alıcının alan adı",
    factCode: "Kodlar",
    factCommand: "Refused at",
    factReference: "Referans",
    factTime: "Zaman",
    factLastTry: "Last try",
    factMessageId: "Message-ID",
    factQueueId: "Queue id",
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
