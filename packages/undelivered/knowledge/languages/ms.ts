import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Malay. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "ms",
  name: "Malay",
  subjects: {
    failure: [
      "Tidak boleh dihantar:|Tidak dapat dihantar:|Tidak Dapat Dihantar:|Gagal dihantar:|Tidak terhantar:|Tidak dapat disampaikan:",
      "Mesej tidak dihantar|Mesej tidak dapat dihantar|Mesej gagal dihantar|E-mel tidak dapat dihantar|E-mel gagal dihantar|Emel tidak dapat dihantar|Emel gagal dihantar|Mel tidak dapat dihantar|Mesej anda tidak|E-mel anda tidak|Emel anda tidak|Mesej tidak dapat disampaikan|Mel gagal dihantar|E-mel anda gagal|Mesej anda gagal",
      "Penghantaran gagal|Penghantaran mel gagal|Penghantaran e-mel gagal|Penghantaran mesej gagal|Penghantaran tidak berjaya|Kegagalan penghantaran|Kegagalan menghantar|Ralat penghantaran|Gagal menghantar e-mel|Gagal menghantar mesej|Gagal menghantar emel",
      "Pemberitahuan Status Penghantaran (Kegagalan)|Pemberitahuan Status Penghantaran (Gagal)|Makluman Status Penghantaran (Gagal)|Pemberitahuan Status Penghantaran (Ralat)",
      "Laporan bukan penghantaran|Laporan kegagalan penghantaran|Laporan tidak dihantar|Laporan tidak dapat dihantar|Notis kegagalan penghantaran|Laporan ketidakhantaran",
      "Mel dikembalikan|Mesej dikembalikan|E-mel dikembalikan|Emel dikembalikan|Dikembalikan kepada penghantar|Dikembalikan kepada pengirim|E-mel dipulangkan|Mel dipulangkan|Mesej dipulangkan",
      "Alamat tidak ditemui|Alamat tidak dijumpai", "Mesej disekat|Mesej ditolak|E-mel disekat|E-mel ditolak|Emel ditolak|Mel ditolak"],
    delay: [
      "Tertangguh:|Ditangguhkan:|Lewat:",
      "Penghantaran tertangguh|Penghantaran ditangguhkan|Penghantaran tertunda|Penghantaran mesej ditangguhkan|Penghantaran e-mel tertangguh|Penghantaran lewat|Kelewatan penghantaran|Mesej tertangguh",
      "Pemberitahuan Status Penghantaran (Kelewatan)|Pemberitahuan Status Penghantaran (Penangguhan)|Pemberitahuan Status Penghantaran (Lewat)"],
    success: [
      "Dihantar:|Telah dihantar:", "Disampaikan:|Dipindahkan:", "Pemberitahuan Status Penghantaran (Berjaya)", "Pengesahan penghantaran"],
    autoReply: [
      "Balasan automatik:|Jawapan automatik:", "Balasan automatik|Jawapan automatik",
      "Di luar pejabat|Tiada di pejabat|Tidak berada di pejabat|Luar Pejabat", "Sedang bercuti|Saya bercuti|Makluman cuti|Bercuti:"],
    readReceipt: ["Telah dibaca:", "Belum dibaca:", "Resit baca|Resit bacaan|Pengesahan bacaan|Resit telah dibaca"],
  },
  senders: [
    "Sistem Penghantaran Mel", "Subsistem Penghantaran Mel", "Sistem Mel", "Pentadbir Sistem", "Pelayan Mel", "Sistem Penghantaran E-mel"],
  failure: [
    "tidak sampai kepada sebahagian atau semua|tidak sampai kepada beberapa atau semua|tidak sampai kepada sesetengah|penerima berikut tidak dapat dihubungi|penerima berikut tidak dapat dicapai",
    "penghantaran|menghantar|penghantaran mesej * kepada penerima atau kumpulan|kepada penerima berikut|kepada penerima ini|kepada penerima-penerima berikut|ke penerima atau kumpulan|kepada alamat berikut|penerima atau kumpulan ini|penerima atau kumpulan berikut * gagal|tidak berjaya|tidak dapat",
    "penghantaran telah gagal|penghantaran gagal|gagal menghantar|tidak berjaya menghantar|tidak dapat menghantar|tidak dapat menyampaikan|gagal menyampaikan|tidak boleh menghantar * kepada penerima|mesej anda|e-mel anda|emel anda|mel anda|kepada alamat|ke alamat|kepada semua penerima|mesej kepada|e-mel kepada",
    "mesej anda|e-mel anda|emel anda|mel anda|mesej yang anda hantar|e-mel yang anda hantar|emel yang anda hantar * tidak dihantar|tidak dapat dihantar|tidak dapat disampaikan|gagal dihantar|gagal disampaikan|tidak sampai|telah ditolak|ditolak|dikembalikan|dipulangkan|tidak boleh dihantar|tidak berjaya dihantar|tidak diterima|disekat|telah disekat|tidak terhantar|tidak dapat diserahkan",
    "mesej|e-mel|emel|mesej ini|e-mel ini * tidak dapat dihantar|gagal dihantar|tidak dihantar kepada|tidak boleh dihantar kepada|tidak dapat disampaikan|tidak sampai kepada|tidak berjaya dihantar|gagal disampaikan",
    "Ini ialah ralat kekal|Ini adalah ralat kekal|Ralat kekal",
    "Mesej ini dijana secara automatik oleh|Mesej ini dihasilkan secara automatik|E-mel ini dijana secara automatik oleh sistem mel|Mesej ini dicipta secara automatik",
    "Ralat semasa menghantar mesej|Ralat semasa menghantar e-mel|Ralat semasa menghantar mel|Ada ralat semasa menghantar mel|Ralat menghantar mesej|Gagal menghantar mesej|Ralat berlaku semasa menghantar"],
  delay: [
    "masih belum dihantar|belum dihantar|belum dapat dihantar|belum berjaya dihantar|masih belum sampai|belum disampaikan|masih belum dapat",
    "penghantaran * tertangguh|ditangguhkan|telah ditangguhkan|terlewat|telah terlewat|lewat|tertunda",
    "mesej|e-mel|emel * masih dalam baris gilir|masih menunggu|tertangguh|dalam giliran|menunggu dalam baris|berada dalam baris gilir|beratur dalam",
    "Anda tidak perlu menghantar semula|Tidak perlu menghantar semula|Anda tidak perlu menghantar|Tiada tindakan diperlukan|Anda tidak perlu berbuat apa-apa|tidak perlu dihantar semula|Anda tidak perlu hantar",
    "Ini hanyalah amaran|Ini hanya amaran|Ini sekadar amaran|Ini hanya satu amaran",
    "akan terus mencuba|akan cuba lagi|akan mencuba lagi|percubaan akan diteruskan|akan terus cuba|cubaan akan diteruskan|akan dicuba semula|akan mencuba semula|akan terus dicuba|percubaan penghantaran akan diteruskan",
    "masalah sementara|ralat sementara|gangguan sementara", "Gmail akan cuba lagi|Gmail akan mencuba"],
  success: [
    "telah berjaya dihantar kepada|berjaya disampaikan|telah dihantar kepada penerima berikut|berjaya dihantar kepada penerima",
    "Penghantaran kepada penerima atau kumpulan ini selesai|penghantaran kepada penerima ini telah selesai"],
  expired: [
    "terlalu lama dalam baris gilir|terlalu lama dalam giliran|terlalu lama berada dalam baris|terlalu lama di dalam baris",
    "dalam tempoh yang ditetapkan|dalam masa yang ditetapkan|dalam tempoh ditetapkan|dalam had masa",
    "tempoh penghantaran tamat|tempoh penghantaran telah tamat|masa penghantaran tamat|mesej telah luput|mesej telah tamat tempoh|masa penghantaran telah tamat|mesej tamat tempoh",
    "tidak akan mencuba lagi|tidak akan dicuba lagi|percubaan dihentikan|tiada percubaan lagi|berhenti mencuba|tidak akan cuba lagi|percubaan telah dihentikan|percubaan penghantaran dihentikan"],
  original: [
    "Pengepala mesej asal:|Pengepala mesej asal|Pengepala asal mesej|Kepala mesej asal", "Salinan mesej|Salinan mesej asal|Salinan e-mel asal",
    "----- Mesej asal -----|-----Mesej Asal-----|-------- Mesej Asal --------"],
  diagnostic: [
    "Maklumat diagnostik untuk pentadbir:|Maklumat diagnostik untuk pentadbir|Maklumat diagnostik bagi pentadbir|Maklumat teknikal untuk pentadbir|Maklumat diagnostik kepada pentadbir",
    "Pelayan penjana:|Pelayan yang menjana:|Menjana pelayan:",
    "Respons pelayan:|Respons pelayan jauh:|Responsnya ialah|Respons ialah:|Respons daripada pelayan|Pelayan memberikan respons:|Pelayan membalas:|Pelayan mel memberikan respons:|Pelayan jauh mengembalikan|Pelayan jauh menjawab|Pelayan menjawab|Jawapan pelayan:|Balasan pelayan:",
    "atas sebab berikut|kerana sebab berikut|disebabkan oleh|Sebab kegagalan|Butiran ralat|Sebab:|Punca:|Punca kegagalan|Maklumat ralat:|Perincian ralat"],
  autoReply: [
    "saya tidak berada di pejabat|saya tiada di pejabat|saya berada di luar pejabat|saya akan berada di luar pejabat|saya di luar pejabat|tidak berada di pejabat sehingga|berada di luar kawasan|saya tidak akan berada di pejabat|saya tidak lagi bekerja|saya sudah tidak bekerja",
    "saya sedang bercuti|saya bercuti|saya akan bercuti|sedang bercuti|cuti tahunan|cuti bersalin|sedang berkursus|menghadiri kursus",
    "saya akan membalas|akan membalas e-mel anda|saya akan kembali ke pejabat|saya akan kembali bertugas|akan kembali bertugas|kembali bertugas pada|akan menjawab e-mel|setelah saya kembali|apabila saya kembali",
    "untuk perkara segera|untuk urusan segera|bagi urusan segera|jika ada perkara mustahak|sekiranya mustahak|bagi perkara segera|jika mustahak|sebarang urusan segera",
    "Ini ialah balasan automatik|Ini adalah balasan automatik|Ini ialah mesej automatik|Ini adalah mesej automatik"],
  rules: [
    {
      id: "ms/user-unknown", reason: "user-unknown",
      when: { says: [
          "pengguna|penerima|alamat|alamat e-mel|alamat emel|alamat penerima|akaun|peti mel|peti masuk|alamat mel|alamat e-mel penerima|akaun e-mel|nama pengguna tersebut|akaun penerima * tidak ditemui|tidak dijumpai|tidak wujud|tidak dikenali|tiada dalam|tiada di pelayan|tiada di sini|tiada di sistem|tiada pada pelayan|tidak berdaftar|tidak didaftarkan|sudah tidak wujud|tidak dapat ditemui|tidak dapat dijumpai|sudah tiada|tidak lagi wujud|tidak terdapat|tidak dapat dikenal pasti|tidak lagi bekerja",
          "pengguna tidak dikenali|penerima tidak dikenali|alamat tidak dikenali|peti mel tidak dikenali",
          "tiada|tidak wujud|tidak ditemui|tidak dijumpai|tidak terdapat|tiada rekod * pengguna dengan nama|pengguna sedemikian|akaun dengan nama|akaun sedemikian|peti mel dengan nama|peti mel sedemikian|pengguna tersebut|pengguna bernama|alamat sedemikian|peti mel tersebut|alamat tersebut|penerima tersebut|pengguna ini|pengguna itu|akaun e-mel|penerima sedemikian|alamat penerima|akaun untuk alamat",
          "tiada|tidak wujud * pengguna|penerima|akaun|peti mel"], not: [
          "ruang", "domain", "kata laluan", "pengirim", "penghantar", "nama pengguna atau", "DNS", "penuh", "kuota", "alamat IP"] },
      matches: [
        "Alamat e-mel yang anda masukkan tidak ditemui. Sila semak alamat e-mel penerima dan cuba hantar semula mesej.",
        "550 Pengguna tidak dikenali", "550 Peti mel tidak wujud di sini"],
      misses: ["550 Alamat pengirim tidak ditemui"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: { says: [
          "peti mel|peti masuk|kotak mel|peti mel penerima|peti masuk penerima|akaun penerima|storan penerima|ruang storan|storan * penuh|telah penuh|sudah penuh|melebihi kuota|telah melebihi kuota|kehabisan ruang|tiada ruang|tiada lagi ruang|tidak mempunyai ruang|telah mencapai had|mencapai had|telah melebihi had|tidak cukup ruang|melebihi had storan",
          "kuota|kuota peti mel|kuota penerima|kuota e-mel|kuota storan|had kuota * melebihi|dilampaui|telah dilampaui|penuh|telah penuh|telah melebihi|habis|telah habis",
          "melebihi kuota peti|melebihi kuota storan|melebihi had kuota|kuota dilampaui|melebihi had storan",
          "tiada ruang|tiada lagi ruang|ruang tidak mencukupi|tidak cukup ruang|kehabisan ruang * peti mel|peti masuk|kotak mel|akaun penerima"], not: ["pendaftaran", "kuota penghantaran", "cakera pelayan", "ruang cakera"] },
      matches: [
        "Peti mel penerima penuh dan tidak dapat menerima mesej sekarang.", "552 Peti masuk tiada lagi ruang", "Peti mel penerima telah penuh."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/mailbox-disabled", reason: "mailbox-disabled",
      when: { says: [
          "akaun|peti mel|akaun penerima|peti mel penerima|akaun e-mel|alamat ini|pengguna|akaun pengguna|akaun ini|peti mel ini * telah digantung|digantung|dinyahaktifkan|telah dinyahaktifkan|dinyahdayakan|telah dinyahdayakan|telah ditutup|ditutup|disekat|telah disekat|tidak aktif|tidak lagi aktif|dibatalkan|telah dipadam|dipadamkan|telah dibatalkan|sudah tidak aktif|telah dilumpuhkan|dilumpuhkan|sudah tidak digunakan|tidak lagi digunakan"], not: ["akaun anda", "pengirim", "penghantar", "IP", "lampiran"] },
      matches: [
        "550 Akaun penerima telah dinyahaktifkan", "Peti mel ini tidak aktif dan tidak lagi menerima mesej."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/restricted", reason: "recipient-restricted",
      when: { says: [
          "penerima|alamat ini|kumpulan|kumpulan ini|senarai ini|peti mel ini * tidak menerima mesej daripada anda|tidak menerima e-mel daripada|tidak menerima mesej daripada|tidak menerima emel daripada|hanya menerima mesej|hanya menerima e-mel|hanya menerima emel|telah menyekat anda|menyekat anda|telah menyekat pengirim|menyekat penghantar|telah menyekat alamat anda|hanya membenarkan|tidak membenarkan mesej|hanya untuk ahli|terhad kepada",
          "anda tidak mempunyai kebenaran untuk menghantar|anda tidak dibenarkan menghantar|tidak mempunyai kebenaran menghantar|anda tiada kebenaran untuk menghantar|anda tidak mempunyai keizinan untuk menghantar|anda tiada kebenaran menghantar|tiada keizinan untuk menghantar",
          "hanya ahli|hanya ahli kumpulan|hanya kakitangan|hanya pengguna dalaman|hanya pengirim dalaman|hanya ahli berdaftar * boleh menghantar|dibenarkan menghantar|boleh menulis|sahaja boleh",
          "hanya * ahli|kakitangan|pelanggan * boleh menulis|boleh menghantar|dibenarkan menghantar|boleh mengirim|dibenarkan menulis",
          "penghantaran ke alamat ini terhad|penghantaran kepada penerima ini terhad|penghantaran ke alamat ini dihadkan|penghantaran kepada penerima ini dihadkan|penghantaran kepada alamat ini dihadkan|penghantaran kepada alamat ini terhad",
          "moderator telah menolak|ditolak oleh moderator"], not: ["MB", "IP", "saiz", "kata laluan"] },
      matches: [
        "Anda tidak mempunyai kebenaran untuk menghantar mesej kepada penerima ini.", "Kumpulan ini hanya menerima mesej daripada ahli."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/domain-not-found", reason: "domain-not-found",
      when: { says: [
          "domain|nama domain|domain penerima|domain destinasi * tidak ditemui|tidak dijumpai|tidak wujud|tidak dikenali|tidak berdaftar|tidak dapat ditemui|tidak dapat dijumpai|sudah tidak wujud|tidak lagi wujud",
          "tidak ditemui|tidak dijumpai|tidak dapat mencari|tidak dapat menemui|gagal menemui|tidak wujud * domain|nama domain|domain penerima",
          "hos tidak ditemui|hos tidak dikenali|hos tidak dijumpai|hos tidak wujud"], not: ["pengirim", "penghantar", "sementara", "MX"] },
      matches: [
        "550 Domain penerima tidak wujud", "Mesej anda tidak dihantar kerana domain exmaple.example tidak ditemui."],
      misses: ["550 Domain pengirim tidak ditemui"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/sender-domain", reason: "sender-domain-invalid",
      when: { says: [
          "domain pengirim|domain penghantar|domain alamat pengirim|domain alamat penghantar * tidak wujud|tidak ditemui|tidak dijumpai|tidak sah|tidak dikenali|tidak berdaftar"], not: ["SPF", "DKIM", "DMARC"] },
      matches: ["550 Domain pengirim tidak wujud"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/no-mail-there", reason: "domain-no-mail", detail: "no-mx",
      when: { says: [
          "domain|domain penerima|domain ini * tidak menerima e-mel|tidak menerima mel|tidak menerima emel|tiada pelayan mel|tidak mempunyai pelayan mel|tiada rekod MX|tidak mempunyai rekod MX|tiada MX"], not: ["pengirim", "penghantar"] },
      matches: ["Domain example.org tidak menerima e-mel."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/dns", reason: "dns-temporary",
      when: { says: [
          "DNS * ralat|gagal|kegagalan|sementara|tidak bertindak balas|tamat masa",
          "carian nama domain|penyelesaian nama domain|leraian nama * gagal|ralat sementara",
          "pelayan nama|pelayan DNS * tidak bertindak balas|tidak memberi respons|tidak dapat dihubungi"], not: ["tidak ditemui", "tidak wujud", "PTR", "songsang"] },
      matches: ["451 Ralat DNS sementara, sila cuba lagi kemudian"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/no-connection", reason: "connection-failed",
      when: { says: [
          "perkhidmatan tidak bersambung", "pelayan keluar * tidak diketahui",
          "tidak dapat|gagal|tidak boleh|tidak berjaya * menyambung ke pelayan|menyambung kepada pelayan|menghubungi pelayan|bersambung ke pelayan|membuat sambungan|mewujudkan sambungan|sambungan ke pelayan|menyambung ke hos|menghubungi hos|berhubung dengan pelayan|bersambung dengan pelayan|bersambung kepada pelayan",
          "sambungan|sambungan ke pelayan|sambungan kepada pelayan * ditolak|telah ditolak|terputus|telah terputus|gagal|terganggu|ditamatkan|hilang",
          "pelayan|pelayan mel|pelayan penerima|pelayan jauh|pelayan mel penerima * tidak bertindak balas|tidak memberi respons|tidak dapat dihubungi|tidak memberikan respons|tidak dapat dicapai|tidak menerima sambungan|menolak sambungan|memutuskan sambungan|tidak berfungsi|tidak menjawab",
          "tidak dapat|tidak boleh|gagal * menyambung kepada"], not: ["DNS", "TLS", "SSL", "penyelenggaraan", "kata laluan"] },
      matches: [
        "Pelayan keluar mail.example.org tidak diketahui.",
        "Tidak dapat menyambung ke pelayan mail.example.org", "Pelayan penerima tidak bertindak balas."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: [
          "sambungan tamat masa|tamat masa semasa menyambung|tamat masa menunggu|masa sambungan tamat|masa menunggu tamat|tamat tempoh masa sambungan|sambungan telah tamat masa|had masa sambungan|tamat masa sambungan|tempoh menunggu tamat|sambungan * tamat masa"], not: ["DNS", "TLS"] },
      matches: ["Sambungan ke pelayan mail.example.org tamat masa"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/tls", reason: "tls-failed",
      when: { says: [
          "tidak dapat|gagal|tidak boleh * mewujudkan sambungan selamat|membuat sambungan selamat|sambungan selamat|sambungan disulitkan|sambungan TLS|sambungan terenkripsi|mengesahkan sijil",
          "TLS|SSL|penyulitan|enkripsi * gagal|ralat|tidak disokong|tidak menyokong|diperlukan|diwajibkan|adalah wajib",
          "sijil|sijil pelayan * tidak sah|telah tamat tempoh|tamat tempoh|tidak dipercayai|tidak sepadan",
          "memerlukan sambungan yang disulitkan|memerlukan sambungan selamat|memerlukan penyulitan|sambungan disulitkan diperlukan"], not: ["STARTTLS", "lampiran"] },
      matches: ["Gagal mewujudkan sambungan selamat dengan pelayan mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/loop", reason: "mail-loop",
      when: { says: [
          "mesej|e-mel|emel * berpusing|berputar|berlegar-legar|berulang-alik",
          "gelung mel|gelung e-mel|gelung dikesan|gelung mesej|gelung penghantaran|mesej berpusing|terlalu banyak lompatan|terlalu banyak hop|dimajukan terlalu banyak kali|dimajukan berulang kali|gelung pemajuan|melalui terlalu banyak pelayan|gelungan mel|gelungan dikesan"] },
      matches: ["Gelung dikesan: mesej telah dimajukan terlalu banyak kali."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/expired", reason: "delivery-expired",
      when: { says: [
          "terlalu lama dalam baris gilir|terlalu lama dalam giliran|terlalu lama berada dalam baris|terlalu lama di dalam baris gilir",
          "tidak dapat|gagal|tidak berjaya|dihantar * dalam tempoh yang ditetapkan|dalam masa yang ditetapkan|dalam tempoh ditetapkan|dalam had masa",
          "tempoh penghantaran tamat|tempoh penghantaran telah tamat|masa penghantaran tamat|mesej telah luput|mesej telah tamat tempoh|masa penghantaran telah tamat|mesej tamat tempoh",
          "tidak akan mencuba lagi|tidak akan dicuba lagi|percubaan dihentikan|tiada percubaan lagi|berhenti mencuba|tidak akan cuba lagi|percubaan telah dihentikan|percubaan penghantaran dihentikan|tidak akan dicuba semula",
          "telah mencuba|telah dicuba|mencuba|cuba menghantar|telah cuba * selama * hari|jam * tidak berjaya|tanpa kejayaan|gagal|tidak dapat"] },
      matches: [
        "Mesej berada terlalu lama dalam baris gilir dan dipulangkan.",
        "Mesej tidak dapat dihantar dalam tempoh yang ditetapkan; percubaan dihentikan."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/auth-required", reason: "auth-required",
      when: { says: [
          "pengesahihan diperlukan",
          "pengesahan|pengesahan identiti|log masuk|autentikasi * diperlukan|diwajibkan|dikehendaki",
          "memerlukan|perlukan * pengesahan|anda log masuk|log masuk",
          "untuk menghantar|sebelum menghantar * sila log masuk|anda perlu log masuk|perlu log masuk|log masuk dahulu",
          "sila log masuk|anda perlu log masuk|anda mesti log masuk|log masuk dahulu * sebelum menghantar|untuk menghantar|sebelum mesej",
          "pelayan|pelayan smtp * memerlukan pengesahan|pengesahan diperlukan"], not: ["gagal", "penghantar mesti disahkan"] },
      matches: [
        "Pengesahihan diperlukan",
        "530 Pengesahan diperlukan"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/credentials", reason: "credentials-rejected",
      when: { says: [
          "mungkin tidak kata laluan enkrip", "tidak menyokong kata laluan", "tidak mengizinkan kata laluan teks",
          "Kerberos/GSSAPI tidak diterima", "tidak menyokong kaedah pengesahan", "tidak menyokong pengesahihan",
          "pengesahihan gagal", "kegagalan pengesahihan", "mekanisme pengesahihan terlalu lemah",
          "pengesahihan * gagal",
          "pengesahan|log masuk|pengesahan pengguna * gagal|tidak berjaya|ditolak", "gagal * log masuk|disahkan|mengesahkan pengguna",
          "nama pengguna atau kata laluan|kata laluan|nama pengguna|kelayakan log masuk|maklumat log masuk * salah|tidak sah|tidak betul|tidak tepat|tidak sepadan"], not: ["SPF", "DKIM", "DMARC", "domain pengirim", "mengesahkan sijil"] },
      matches: [
        "Pengesahihan gagal di mail.example.org",
        "Pelayan mel: nama pengguna atau kata laluan salah"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/relay", reason: "relay-denied",
      when: { says: [
          "geganti|penggegantian|penyampaian semula|relay|pemajuan mel * tidak dibenarkan|ditolak|dinafikan|dilarang|disekat",
          "tidak dibenarkan|tidak boleh|dilarang * menggeganti|geganti mel|menghantar melalui pelayan ini|menggunakan pelayan ini|relay"], not: ["automatik"] },
      matches: ["554 Geganti tidak dibenarkan"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/not-hosted", reason: "domain-not-hosted",
      when: { says: [
          "tidak menerima|tidak terima * mel untuk domain|e-mel untuk domain|mesej untuk domain|emel untuk domain|domain ini di sini",
          "pelayan ini|pelayan|di sini * tidak mengendalikan domain|tidak mengehos domain|tidak menguruskan domain|tidak menjadi hos",
          "domain tidak dihoskan|domain ini tidak dihoskan|domain tidak dikendalikan"] },
      matches: ["550 Pelayan ini tidak mengendalikan domain example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/send-as", reason: "sender-not-permitted", detail: "send-as",
      when: { says: [
          "tidak dibenarkan menghantar|tidak mempunyai kebenaran untuk menghantar|tiada kebenaran untuk menghantar|tidak boleh menghantar|tidak mempunyai kebenaran menghantar * daripada alamat ini|sebagai pengirim ini|bagi pihak|menggunakan alamat ini|daripada alamat|dari alamat ini|sebagai penghantar ini",
          "alamat pengirim|alamat penghantar * bukan milik|tidak sepadan dengan|tidak dimiliki oleh"], not: ["SPF", "DKIM", "kepada penerima"] },
      matches: ["550 Anda tidak dibenarkan menghantar daripada alamat ini"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/sending-limit", reason: "sending-limit",
      when: { says: [
          "melebihi|telah melebihi|mencapai|telah mencapai|dilampaui * had penghantaran|had harian|had penghantaran harian|kuota penghantaran|had e-mel|had bilangan mesej|had sejam|had setiap jam|had mesej|bilangan maksimum mesej|had emel|bilangan e-mel|bilangan mesej|bilangan emel|jumlah e-mel|jumlah mesej",
          "had penghantaran|had harian|had penghantaran harian|kuota penghantaran|had setiap jam|had mesej * telah dicapai|dicapai|dilampaui|telah dilampaui|telah habis",
          "anda menghantar terlalu banyak|anda telah menghantar terlalu banyak"], not: ["saiz", "penerima"] },
      matches: ["550 Had penghantaran harian telah dicapai"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/sender-suspended", reason: "sender-suspended", detail: "account",
      when: { says: [
          "akaun anda|akaun pengirim|akaun penghantar|peti mel anda * telah digantung|digantung|disekat|telah disekat|dinyahaktifkan|telah dikunci|dihadkan|tidak dibenarkan menghantar|telah dinyahaktifkan",
          "penghantaran daripada akaun anda|penghantaran mel daripada akaun * disekat|digantung|dihentikan"] },
      matches: ["550 Akaun anda telah disekat kerana aktiviti mencurigakan"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/greylisted", reason: "greylisted",
      when: { says: ["senarai kelabu|disenarai kelabu|disenaraikelabukan"] },
      matches: ["451 Mesej ditolak sementara (senarai kelabu), sila cuba lagi selepas 5 minit"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/rate", reason: "rate-limited",
      when: { says: [
          "terlalu banyak|terlalu kerap * sambungan|mesej daripada pelayan|mesej daripada IP|mesej dalam masa|e-mel dalam masa|permintaan|mesej daripada anda|e-mel daripada pelayan|mesej dalam tempoh|e-mel daripada alamat IP",
          "menghantar|bersambung * terlalu cepat|terlalu kerap"], not: ["penerima dalam", "harian"] },
      matches: ["421 Terlalu banyak sambungan daripada pelayan anda"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "terlalu ramai penerima|bilangan penerima melebihi|bilangan maksimum penerima|jumlah penerima melebihi|melebihi bilangan penerima|had bilangan penerima|had penerima"] },
      matches: ["452 Terlalu ramai penerima dalam satu mesej"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/blocklisted", reason: "reputation-blocked",
      when: { says: [
          "senarai hitam|disenarai hitam|disenaraihitamkan|disenarai-hitam",
          "IP anda|alamat IP|alamat IP anda|pelayan anda|pelayan penghantar * disekat|telah disekat|mempunyai reputasi|reputasi rendah|reputasi yang buruk",
          "reputasi * terlalu rendah|rendah|buruk|tidak baik", "reputasi buruk|reputasi rendah|reputasi yang rendah|reputasi yang buruk|reputasi IP"], not: ["penerima anda"] },
      matches: ["554 Pelayan anda telah disenaraihitamkan (senarai hitam)"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/dynamic", reason: "direct-mail-blocked", detail: "dynamic",
      when: { says: [
          "IP dinamik|alamat IP dinamik|alamat dinamik * tidak diterima|ditolak|tidak dibenarkan|disekat",
          "tidak menerima|menolak * IP dinamik|alamat dinamik|alamat IP dinamik"] },
      matches: ["550 Mel daripada alamat IP dinamik tidak diterima"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/ptr", reason: "reverse-dns-invalid", detail: "ptr-missing",
      when: { says: [
          "pelayan anda|alamat IP|IP anda|pelayan penghantar * tiada rekod PTR|tidak mempunyai rekod PTR|tiada PTR|tiada DNS songsang|tiada rekod DNS songsang|tidak mempunyai DNS songsang|tiada DNS terbalik",
          "tiada|tidak ditemui|tidak mempunyai * rekod PTR|nama DNS songsang|DNS songsang|DNS terbalik"] },
      matches: ["550 Pelayan anda tiada rekod DNS songsang"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/sender-auth", reason: "sender-auth-failed",
      when: { says: [
          "SPF|DKIM|DMARC|semakan SPF|tandatangan DKIM|pengesahan SPF|semakan DMARC * gagal|tidak sah|tidak lulus|tidak membenarkan|tidak sepadan|tidak dibenarkan",
          "gagal|tidak lulus|tidak mematuhi * SPF|DKIM|DMARC|semakan SPF"] },
      matches: ["550 Mesej ditolak: semakan SPF gagal"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/spam", reason: "spam-content",
      when: { says: [
          "dianggap|menganggapnya|menganggap|dikesan|ditandakan|dikelaskan * sebagai spam|mel sampah|tidak diingini|mel remeh",
          "sebagai spam|sebagai mel sampah|sebagai e-mel sampah|sebagai mel remeh|sebagai e-mel remeh|e-mel sampah|mel remeh|mel sampah|penapis spam|tapisan spam|adalah spam|disyaki spam|dianggap spam|penapis mel sampah|penapis antispam|e-mel spam|sebagai emel sampah|sebagai e-mel spam|mengandungi spam|penapis anti-spam|tidak diingini"], not: ["IP", "folder", "pelayan anda", "akaun anda", "senarai hitam"] },
      matches: ["554 Mesej dikesan sebagai mel sampah", "Mesej telah disekat oleh penapis spam."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/virus", reason: "malware", detail: "virus",
      when: { says: [
          "mengandungi|dikesan|dijangkiti|ditemui|terdapat * virus|perisian hasad|perisian berniat jahat|kod hasad|kod berniat jahat|perisian perosak",
          "virus|perisian hasad|perisian berniat jahat * dikesan|ditemui|telah dikesan",
          "lampiran dijangkiti|mesej dijangkiti|fail dijangkiti|telah dijangkiti"], not: ["tiada virus", "tidak mengandungi", "bebas virus", "tidak ditemui virus"] },
      matches: ["Lampiran mengandungi perisian hasad."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/attachment", reason: "attachment-blocked", detail: "type",
      when: { says: [
          "lampiran jenis ini|jenis lampiran|jenis fail|fail jenis ini|lampiran|fail lampiran|fail boleh laku|lampiran seperti ini|jenis lampiran ini|jenis fail ini * tidak dibenarkan|disekat|dilarang|tidak diterima|telah disekat|diharamkan",
          "mengandungi * lampiran yang tidak dibenarkan|lampiran yang dilarang|lampiran terlarang|jenis fail yang disekat|lampiran yang disekat",
          "lampiran tidak dibenarkan|lampiran dilarang|lampiran terlarang"], not: ["saiz", "besar", "MB"] },
      matches: ["anna@example.com: Lampiran jenis ini tidak dibenarkan"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/too-large", reason: "message-too-large", detail: "message",
      when: { says: [
          "mesej|e-mel|emel|lampiran|saiz mesej|saiz e-mel|saiz lampiran|saiz emel|mel|saiz keseluruhan * terlalu besar|melebihi had|melebihi saiz|melebihi had saiz|melebihi saiz maksimum|lebih besar daripada|bersaiz lebih|melampaui had|melebihi",
          "melebihi|melampaui * saiz maksimum|had saiz|saiz yang dibenarkan|had saiz mesej|saiz maksimum yang dibenarkan",
          "mesej terlalu besar|lampiran terlalu besar|e-mel terlalu besar"], not: ["peti mel", "peti masuk", "kuota", "bilangan penerima", "had penghantaran", "had harian"] },
      matches: [
        "552 Mesej terlalu besar: melebihi saiz maksimum yang dibenarkan", "Saiz mesej melebihi had pelayan."],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/malformed", reason: "message-malformed",
      when: { says: [
          "mesej|pengepala|format mesej|pengepala mesej|e-mel * tidak mengikut format|format tidak sah|rosak|tidak mematuhi RFC|format salah|format yang salah|tidak sah formatnya|tidak mematuhi piawaian",
          "tiada|tidak mempunyai * pengepala From|pengepala Date|pengepala mesej|Message-ID|medan From"], not: ["alamat", "kata laluan"] },
      matches: ["554 Format mesej rosak: tidak mematuhi piawaian"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/policy", reason: "policy-rejected",
      when: { says: [
          "melanggar|tidak mematuhi|bertentangan dengan|menurut|mengikut|disebabkan * dasar|polisi|dasar keselamatan|polisi keselamatan|peraturan|dasar organisasi|polisi organisasi|dasar e-mel",
          "ditolak|menolak|menyekat|disekat|dihalang * atas sebab keselamatan|oleh pentadbir|kerana polisi|kerana dasar|oleh dasar|oleh polisi|mengikut dasar|kerana melanggar|oleh peraturan",
          "atas sebab keselamatan|akses dinafikan|atas alasan keselamatan|melanggar dasar|melanggar polisi"], not: ["SPF", "DKIM", "DMARC", "privasi"] },
      matches: ["550 Mesej ditolak: melanggar dasar organisasi"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/moved", reason: "address-moved",
      when: { says: [
          "alamat|alamat e-mel|penerima|pengguna|alamat emel * telah bertukar|telah berubah|telah berpindah|telah ditukar|telah menukar alamat|telah dipindahkan ke|sudah bertukar|tidak lagi menggunakan",
          "alamat baharu|alamat baru|alamat e-mel baharu|alamat e-mel baru|hantar ke alamat baharu|gunakan alamat baharu|sila gunakan alamat|alamat emel baru"], not: ["telefon", "kata laluan"] },
      matches: ["551 Alamat penerima telah bertukar, sila hantar kepada siti@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/server-full", reason: "server-full", detail: "disk",
      when: { says: [
          "pelayan|cakera|cakera pelayan|ruang cakera|ruang cakera pelayan|sistem * tiada ruang|penuh|kehabisan ruang|tidak mencukupi|kekurangan ruang|tidak cukup ruang",
          "tiada|tidak cukup|kekurangan|kehabisan * ruang cakera|ruang pada pelayan|ruang di pelayan|ruang storan sistem|ruang pada cakera"], not: ["peti mel", "peti masuk", "penerima", "sandaran"] },
      matches: ["452 Ruang cakera pelayan tidak mencukupi"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/maintenance", reason: "server-error", detail: "maintenance",
      when: { says: [
          "pelayan|sistem|perkhidmatan * diselenggara|dalam penyelenggaraan|penyelenggaraan|sedang diselenggara|kerja penyelenggaraan",
          "kerana penyelenggaraan|kerja-kerja penyelenggaraan|penyelenggaraan berjadual"] },
      matches: ["421 Pelayan sedang menjalani penyelenggaraan berjadual"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/server-error", reason: "server-error",
      when: { says: [
          "ralat dalaman pelayan|ralat pelayan dalaman|ralat dalaman|perkhidmatan tidak tersedia|perkhidmatan tidak dapat digunakan|tidak tersedia buat sementara|tidak tersedia untuk sementara|pelayan sibuk|pelayan terlalu sibuk|ralat sementara pelayan|ralat sistem|pelayan terlebih beban|tidak dapat digunakan buat sementara|ralat pelayan, sila",
          "pelayan|sistem mel|perkhidmatan * terlalu sibuk|terbeban|terlebih beban|tidak tersedia|sibuk"], not: ["peti mel", "DNS"] },
      matches: ["451 Ralat dalaman pelayan, sila cuba lagi kemudian"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/server-misconfigured", reason: "server-misconfigured",
      when: { says: [
          "pelayan|konfigurasi pelayan * salah konfigurasi|tersalah konfigurasi|ralat konfigurasi|tidak dikonfigurasi dengan betul|konfigurasi salah|konfigurasi yang salah"], not: ["pelayan keluar", "keluar"] },
      matches: ["451 Ralat konfigurasi: pelayan tidak dikonfigurasi dengan betul"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/mailbox-unavailable", reason: "mailbox-unavailable",
      when: { says: [
          "peti mel|peti mel penerima|penerima|peti masuk * tidak tersedia|tidak dapat dicapai|tidak boleh menerima|tidak dapat menerima|tidak tersedia buat sementara|tidak dapat diakses|dikunci"], not: ["penuh", "pelayan", "tidak ditemui", "kuota", "ruang"] },
      matches: ["450 Peti mel penerima tidak tersedia buat sementara waktu"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/address-invalid", reason: "address-invalid", detail: "syntax",
      when: { says: [
          "bukan alamat e-mel", "semua penerima tidak sah", "alamat berikut tidak sah",
          "alamat|alamat e-mel|alamat emel|alamat penerima|format alamat|sintaks alamat|format alamat e-mel * tidak sah|salah|tidak betul|mengandungi aksara|mengandungi ruang|tidak mengikut format",
          "bukan|bukanlah * alamat e-mel yang sah|alamat emel yang sah|alamat yang sah",
          "alamat e-mel tidak sah|alamat tidak sah|penerima tidak sah"], not: ["pengirim", "penghantar", "pengembalian", "alamat IP", "kata laluan"] },
      matches: [
        "anna@example bukan alamat e-mel yang sah.",
        "553 Alamat e-mel tidak sah: siti@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/sender-refused", reason: "sender-not-permitted",
      when: { says: [
          "pengirim|penghantar|alamat pengirim|alamat penghantar * ditolak|telah ditolak|tidak diterima|disekat|tidak dibenarkan|telah disekat"], not: [
          "SPF", "DKIM", "DMARC", "senarai hitam", "IP", "tidak wujud", "tidak ditemui", "domain", "penerima", "reputasi", "pelayan penghantar"] },
      matches: ["550 Alamat pengirim ditolak"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/recipient-refused", reason: "mailbox-unavailable",
      when: { says: [
          "penerima|alamat penerima * ditolak|telah ditolak|tidak diterima",
          "pelayan|pelayan mel * menolak penerima|menolak alamat penerima|tidak menerima penerima|menolak alamat"], not: ["dasar", "polisi", "spam", "melebihi", "pengirim"] },
      matches: ["550 Alamat penerima ditolak"],
      source: "Exchange, Gmail, mail programs and servers that answer in Malay", seen: "2026-11",
    },
    {
      id: "ms/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "ralat dari alamat e-mel", "alamat pengirim tidak sah"],
      },
      matches: ["Tidak dapat hantar: alamat pengirim tidak sah."],
      source: "Mail programs and webmails that speak Malay", seen: "2026-11",
    },
  ],
} satisfies Language;
