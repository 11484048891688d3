import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Indonesian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "id",
  name: "Indonesian",
  subjects: {
    failure: [
      "Tidak terkirim:", "Tidak dapat dikirim:", "Tidak dapat dikirimkan:", "Tidak dapat terkirim:",
      "Pesan tidak terkirim", "Email tidak terkirim", "Pesan tidak dapat dikirim", "Pesan gagal terkirim",
      "Pengiriman gagal", "Gagal mengirim", "Gagal terkirim", "Kegagalan pengiriman", "Kesalahan pengiriman",
      "Pemberitahuan Status Pengiriman (Kegagalan)", "Pemberitahuan Status Pengiriman (Gagal)",
      "Laporan kegagalan pengiriman", "Pesan dikembalikan", "Email dikembalikan", "Dikembalikan ke pengirim",
      "Alamat tidak ditemukan", "Pesan diblokir", "Pesan ditolak"],
    delay: [
      "Tertunda:", "Pengiriman tertunda", "Pengiriman ditunda", "Pesan tertunda",
      "Pemberitahuan Status Pengiriman (Penundaan)"],
    success: ["Terkirim:", "Diteruskan:", "Pemberitahuan Status Pengiriman (Berhasil)"],
    autoReply: [
      "Balasan otomatis:", "Balasan otomatis", "Jawaban otomatis", "Di luar kantor", "Sedang tidak di kantor",
      "Sedang cuti"],
    readReceipt: ["Dibaca:", "Tidak dibaca:", "Tanda terima telah dibaca"],
  },
  senders: ["Sistem Pengiriman Email", "Sistem Pengiriman Surat", "Administrator sistem", "Subsistem Pengiriman Email"],
  failure: [
    "Pesan Anda * tidak dapat dikirim", "Email Anda * tidak dapat dikirim", "Email Anda gagal terkirim",
    "Pesan Anda gagal terkirim", "Pesan Anda * gagal",
    "Terjadi masalah saat mengirimkan pesan", "saat mengirimkan pesan Anda ke", "Pengiriman gagal", 
    "Pengiriman telah gagal ke penerima atau grup ini", "Pengiriman ke penerima atau grup ini gagal",
    "Pengiriman ke penerima atau grup berikut gagal", "Pengiriman gagal ke penerima atau grup berikut",
    "Pengiriman ke penerima berikut gagal", "Pesan Anda tidak sampai ke beberapa atau semua penerima",
    "Pesan Anda tidak dapat dikirim", "Pesan Anda tidak dapat dikirimkan", "Pesan Anda tidak terkirim ke",
    "Pesan Anda tidak terkirim", "Pesan Anda ke * tidak dapat dikirim", "Email Anda tidak dapat dikirim",
    "Email Anda tidak terkirim", "tidak dapat dikirim ke satu atau beberapa penerima",
    "tidak dapat dikirim ke satu atau lebih penerima", "Pesan tidak dapat dikirim", "Maaf, pesan Anda",
    "Pesan ini dibuat secara otomatis oleh", "Ini adalah kesalahan permanen", "Pesan Anda ditolak",
    "Pengiriman pesan gagal", "Terjadi kesalahan saat mengirim"],
  delay: [
    "Pengiriman ke penerima atau grup ini tertunda", "Pengiriman ke penerima atau grup ini telah tertunda",
    "Pengiriman ke penerima berikut tertunda", "Pesan ini belum terkirim", "belum terkirim", "belum dikirimkan",
    "Anda tidak perlu mengirim ulang", "Ini hanya peringatan", "Upaya pengiriman akan dilanjutkan",
    "Terjadi masalah sementara", "Ada masalah sementara", "Gmail akan mencoba lagi"],
  success: [
    "Pesan Anda telah terkirim ke penerima berikut", "Pengiriman ke penerima atau grup ini selesai",
    "Pesan Anda berhasil dikirim"],
  expired: [
    "dalam batas waktu yang ditentukan", "terlalu lama dalam antrean", "telah mencoba mengirim pesan ini tanpa hasil"],
  original: ["Header pesan asli:", "Header pesan asli", "Salinan pesan asli", "----- Pesan asli -----"],
  diagnostic: [
    "Informasi diagnostik untuk administrator:", "Informasi diagnostik untuk administrator", "Server pembuat:",
    "Server jarak jauh mengembalikan", "Organisasi berikut menolak pesan Anda", "Detail kesalahan",
    "Detail teknis kegagalan permanen", "Responsnya adalah", "Respons:", "Server menjawab:", "Respons server:",
    "karena alasan berikut", "Alasan kegagalan"],
  autoReply: [
    "Saat ini saya sedang tidak berada di kantor", "Saya sedang tidak berada di kantor", "Saya sedang cuti",
    "Saat ini saya sedang cuti", "Saya akan kembali ke kantor", "Untuk hal mendesak, silakan", "Jika mendesak, silakan",
    "Ini adalah balasan otomatis", "Email ini adalah balasan otomatis"],
  rules: [
    {
      id: "id/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "pengguna tidak dikenal", "pengguna tidak ditemukan", "pengguna tidak ada", "penerima tidak dikenal",
          "penerima tidak ditemukan", "penerima tidak ada", "alamat tidak ditemukan", "alamat tidak dikenal",
          "alamat tidak ada", "alamat email tidak ditemukan", "alamat email yang Anda masukkan tidak ditemukan",
          "alamat email yang Anda masukkan tidak dapat ditemukan", "alamat email penerima tidak ditemukan",
          "karena alamat tidak ditemukan", "karena alamat tersebut tidak ditemukan", "kotak surat tidak ada",
          "kotak surat tidak ditemukan", "akun tidak ada", "akun tidak ditemukan"],
      },
      matches: [
        "Alamat email yang Anda masukkan tidak dapat ditemukan. Periksa alamat email penerima dan coba kirim ulang pesan.",
        "anna@example.com: pengguna tidak dikenal"],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "akun dinonaktifkan", "akun telah dinonaktifkan", "akun ditangguhkan", "akun diblokir",
          "kotak surat dinonaktifkan", "akun tidak aktif"],
      },
      matches: ["Akun telah dinonaktifkan dan tidak menerima pesan."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "kuota kotak surat", "kotak surat penerima sudah penuh", "kuota penerima",
          "kotak surat penuh", "kotak surat penerima penuh", "kotak masuk penuh", "kotak masuk penerima penuh",
          "kuota terlampaui", "melebihi kuota", "kuota penuh", "penyimpanan penuh"],
      },
      matches: ["Kotak surat penerima penuh dan tidak dapat menerima pesan saat ini."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "tidak menerima pesan dari Anda", "memblokir pengirim", "memblokir Anda",
          "pengiriman ke alamat ini dibatasi", "Anda tidak memiliki izin untuk mengirim",
          "tidak memiliki izin mengirim", "hanya menerima pesan dari"],
      },
      matches: [
        "anna@example.com: Penerima tidak menerima pesan dari Anda",
        "Anda tidak memiliki izin untuk mengirim ke penerima ini."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "domain penerima tidak ditemukan", "domain penerima tidak ada",
          "domain tidak ditemukan", "domain * tidak ditemukan", "domain * tidak dapat ditemukan", "domain tidak ada", "domain tidak dikenal",
          "host tidak ditemukan", "host tidak dikenal"], not: ["pengirim"],
      },
      matches: ["Pesan Anda tidak terkirim karena domain exmaple.example tidak ditemukan."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/relay", reason: "relay-denied",
      when: { says: ["relai ditolak", "relay ditolak", "relay tidak diizinkan", "penerusan tidak diizinkan"] },
      matches: ["Penerusan tidak diizinkan: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/auth-required", reason: "auth-required",
      when: {
        says: [
          "autentikasi diperlukan", "memerlukan autentikasi", "otentikasi diperlukan", "harus masuk terlebih dahulu"],
      },
      matches: ["Server keluar memerlukan autentikasi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "tidak mendukung kata sandi terenkripsi", "tidak mendukung sandi terenkripsi",
          "tidak mengizinkan kata sandi plaintext", "Kerberos/GSSAPI tidak diterima",
          "tidak mendukung metode otentikasi yang dipilih", "mekanisme autentikasi terlalu lemah",
          "otentifikasi gagal", "metode SMTP AUTH yang dipilih tidak tersedia", "SMTP AUTH tidak tersedia",
          "autentikasi gagal", "otentikasi gagal", "gagal masuk", "nama pengguna atau kata sandi salah",
          "nama pengguna atau sandi salah", "kata sandi salah", "sandi salah"],
      },
      matches: [
        "Otentifikasi gagal di mail.example.org",
        "Autentikasi gagal: nama pengguna atau kata sandi salah."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/too-large", reason: "message-too-large",
      when: {
        says: [
          "ukuran maksimum suatu pesan * terlampaui",
          "pesan terlalu besar", "email terlalu besar", "ukuran pesan melebihi", "melebihi ukuran maksimum",
          "melebihi batas ukuran"],
      },
      matches: [
        "Ukuran maksimum suatu pesan 30 MB terlampaui.",
        "Pesan terlalu besar: melebihi batas ukuran."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/spam", reason: "spam-content",
      when: { says: ["email sampah", "pesan sampah", "surat sampah"] },
      matches: ["Pesan dianggap sebagai email sampah."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/virus", reason: "malware",
      when: { says: ["perangkat lunak berbahaya", "kode berbahaya"] },
      matches: ["Pesan berisi perangkat lunak berbahaya."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/attachment", reason: "attachment-blocked",
      when: { says: ["lampiran tidak diizinkan", "lampiran diblokir", "jenis file tidak diizinkan"] },
      matches: ["Lampiran tidak diizinkan: faktur.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/blocked", reason: "reputation-blocked",
      when: { says: ["alamat IP diblokir", "alamat IP * diblokir", "daftar hitam", "reputasi buruk"] },
      matches: ["Alamat IP Anda masuk daftar hitam."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/policy", reason: "policy-rejected",
      when: {
        says: [
          "melanggar kebijakan", "pelanggaran kebijakan", "alasan keamanan", "diblokir oleh administrator",
          "akses ditolak"],
      },
      matches: ["Pesan ditolak: melanggar kebijakan penerima."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/sending-limit", reason: "sending-limit",
      when: { says: ["batas pengiriman", "batas harian"] },
      matches: ["Anda telah mencapai batas pengiriman email."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/rate", reason: "rate-limited",
      when: { says: [
          "mengirim terlalu banyak mail", "mengirim terlalu banyak pesan",
          "terlalu banyak koneksi", "terlalu banyak pesan"] },
      matches: [
        "Anda mengirim terlalu banyak pesan, silakan tunggu.",
        "Terlalu banyak koneksi dari server Anda."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "melebihi cacah penerima yang diizinkan", "melebihi jumlah penerima yang diizinkan",
          "terlalu banyak penerima", "jumlah penerima maksimum"] },
      matches: [
        "Pesan melebihi jumlah penerima yang diizinkan.",
        "Terlalu banyak penerima dalam pesan ini."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/no-connection", reason: "connection-failed",
      when: {
        says: [
          "kesalahan saat menghubungkan ke server SMTP", "layanan tidak terhubung", "sambungan * ditutup oleh",
          "tidak dapat menyambung ke server", "gagal konek ke peladen SMTP",
          "koneksi ditolak", "koneksi gagal", "tidak dapat terhubung", "gagal terhubung", "server tidak merespons",
          "server tidak menanggapi", "koneksi terputus"],
        not: ["DNS", "pemeliharaan"],
      },
      matches: [
        "Kesalahan saat menghubungkan ke server SMTP mail.example.org",
        "Tidak dapat terhubung ke server mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: ["waktu koneksi habis", "waktu tunggu habis", "batas waktu koneksi"], not: ["DNS", "pemeliharaan"] },
      matches: ["Waktu tunggu habis saat menunggu respons server."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/expired", reason: "delivery-expired",
      when: {
        says: [
          "dalam batas waktu yang ditentukan", "terlalu lama dalam antrean",
          "telah mencoba mengirim pesan ini tanpa hasil"],
      },
      matches: ["Server telah mencoba mengirim pesan ini tanpa hasil dan berhenti mencoba."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/loop", reason: "mail-loop",
      when: { says: ["loop email", "putaran email", "perulangan terdeteksi"] },
      matches: ["Pesan dibuang: perulangan terdeteksi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/server-error", reason: "server-error",
      when: {
        says: [
          "kesalahan server internal", "layanan tidak tersedia", "tidak tersedia untuk sementara",
          "sementara tidak tersedia", "kesalahan sementara"],
      },
      matches: ["Layanan tidak tersedia, coba lagi nanti."],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/address-invalid", reason: "address-invalid",
      when: { says: [
          "satu atau beberapa penerima salah", "penerima berikut tak dikenali sebagai alamat",
          "semua penerima tidak valid", "alamat berikut tidak valid",
          "alamat tidak valid", "alamat email tidak valid", "penerima tidak valid"] },
      matches: [
        "Tidak bisa mengirim: satu atau beberapa penerima salah",
        "Alamat email tidak valid: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Indonesian", seen: "2026-11",
    },
    {
      id: "id/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "alamat pengirim berikut mengakibatkan kesalahan", "alamat pengirim salah", "alamat pengirim tidak valid"],
      },
      matches: ["Tidak bisa mengirim: alamat pengirim salah."],
      source: "Mail programs and webmails that speak Indonesian", seen: "2026-11",
    },
    {
      id: "id/tls", reason: "tls-failed",
      when: {
        says: [
          "penyandian diperlukan untuk mekanisme", "enkripsi diperlukan untuk mekanisme"],
      },
      matches: ["Enkripsi diperlukan untuk mekanisme autentikasi ini"],
      source: "Mail programs and webmails that speak Indonesian", seen: "2026-11",
    },
  ],
} satisfies Language;
