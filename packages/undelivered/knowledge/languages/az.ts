import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = {
  source: "Gmail, Roundcube, PHPMailer, Evolution and servers that answer in Azerbaijani",
  seen: "2026-11",
};

/** What reports, servers and mail programs say in Azerbaijani. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "az",
  name: "Azerbaijani",
  subjects: {
    failure: ["Çatdırılmadı:", "Çatdırılmayıb:", "Mesaj çatdırılmadı", "Məktub çatdırılmadı", "Məktub çatdırılmayıb", "Çatdırılma uğursuz oldu", "Çatdırılma alınmadı", "Məktub geri qaytarıldı", "Geri qaytarılan məktub", "Çatdırılma Statusu Bildirişi (Uğursuz)", "Çatdırılma xətası", "Ünvan tapılmadı", "Mesaj bloklandı"],
    delay: ["Gecikdi:", "Çatdırılma gecikir", "Çatdırılma gecikdi", "Çatdırılma Statusu Bildirişi (Gecikmə)"],
    success: ["Çatdırıldı:"],
    autoReply: ["Avtomatik cavab:", "Avtomatik cavab", "Ofisdən kənarda"],
    readReceipt: ["Oxundu:"],
  },
  senders: ["Poçt Çatdırılması Alt Sistemi", "Poçt sistemi", "Poçt çatdırılma sistemi"],
  failure: ["Mesajınız|məktubunuz|məktub|mesaj|e-poçtunuz * çatdırılmadı|çatdırıla bilmədi|çatdırılmayıb|göndərilmədi|göndərilə bilmədi|geri qaytarıldı|rədd edildi|bloklandı", "İsmarış göndərilə bilmədi|məktubun göndərilməsi alınmadı", "Bu, daimi xətadır|aşağıdakı alıcılara çatdırılmadı"],
  delay: ["hələ çatdırılmayıb|hələ ki çatdırılmayıb|hələ çatdırılmadı", "yenidən cəhd ediləcək|təkrar cəhd ediləcək|cəhd etməyə davam", "çatdırılma gecikir|çatdırılması gecikir"],
  success: ["uğurla çatdırıldı|müvəffəqiyyətlə çatdırıldı"],
  expired: ["növbədə çox uzun", "çatdırılma müddəti bitdi|çatdırılma vaxtı bitdi"],
  original: ["----- Orijinal mesaj -----", "Orijinal mesaj:"],
  diagnostic: ["Serverin cavabı:", "Cavab belə idi:", "Səbəb:"],
  autoReply: ["məzuniyyətdəyəm|ofisdə deyiləm|məzuniyyətdə olacağam", "Bu, avtomatik cavabdır"],
  rules: rulesIn("az", from, {
    "user-unknown": { says: ["ünvan tapılmadı", "alıcının ünvanı tapılmadı", "istifadəçi|alıcı|ünvan|poçt qutusu|hesab * mövcud deyil|tapılmadı|yoxdur", "naməlum istifadəçi|naməlum alıcı"], not: ["IP", "DNS", "domen", "göndərən", "Sorğulanan"], matches: ["Mesajınız anna@example.com ünvanına çatdırılmadı, çünki ünvan tapılmadı."] },
    "mailbox-full": { says: ["poçt qutusu|gələnlər qutusu|poçt qutusunun * doludur|dolub|doludu|yer qalmayıb", "yer həddi keçilib"], not: ["demək olar ki", "az qala"], matches: ["Məktub geri qayıtdı: alıcının poçt qutusu doludur, anna@example.com"], misses: ["Poçt qutunuz demək olar ki doludur: 92%"] },
    "mailbox-disabled": { says: ["hesab|hesabı|poçt qutusu * deaktiv edilib|dondurulub|bağlanıb|deaktivdir|dayandırılıb"], not: ["hesabınız"], matches: ["550 Alıcının hesabı deaktiv edilib"] },
    "domain-not-found": { says: ["domen mövcud deyil|domen tapılmadı|naməlum domen"], not: ["göndərən"], matches: ["550 Domen tapılmadı"] },
    "connection-failed": { says: ["serverlə bağlantı alınmadı|serverlə əlaqə qurulmadı|serverlə əlaqə kəsildi", "serverinə qoşulma uğursuz|serverə qoşulma uğursuz|serverə qoşulmaq mümkün olmadı|serverə qoşulmaq mümkün deyil", "server cavab vermir"], not: ["sayt"], matches: ["SMTP Error (451): Serverlə bağlantı alınmadı", "451 Server cavab vermir"] },
    "message-too-large": { says: ["mesaj|məktub|əlavə|əlavə edilmiş fayl|mesajın ölçüsü * çox böyükdür|həddən artıq böyükdür|limiti aşır|həddi aşır"], matches: ["Məktub göndərilmədi: əlavə çox böyükdür"] },
    "attachment-blocked": { says: ["əlavəyə icazə verilmir|bu tip əlavəyə icazə verilmir|əlavə bloklanıb|bu fayl növünə icazə verilmir"], matches: ["552 Bu tip əlavəyə icazə verilmir"] },
    "spam-content": { says: ["spam kimi rədd|spam kimi qeyd|spam olaraq rədd|spam kimi müəyyən|spam hesab"], not: ["IP"], matches: ["554 Məktub spam kimi rədd edildi"] },
    "reputation-blocked": { says: ["qara siyahıdadır|qara siyahıya salınıb", "ip ünvanınız|ip ünvanı * bloklanıb"], not: ["spamhaus"], matches: ["554 IP ünvanınız qara siyahıdadır"] },
    "auth-required": { says: ["autentifikasiya tələb olunur|identifikasiya tələb olunur|tanıtma lazımdır"], matches: ["530 Autentifikasiya tələb olunur"] },
    "credentials-rejected": { says: ["giriş uğursuz oldu", "identifikasiya xətası|autentifikasiya xətası|autentifikasiya uğursuz|tanıtma bacarılmadı", "istifadəçi adı və ya şifrə yanlışdır|istifadəçi adı və ya parol yanlışdır|şifrə yanlışdır|parol yanlışdır"], matches: ["SMTP Error (454): İdentifikasiya xətası"] },
    "sending-limit": { says: ["göndərmə limiti|gündəlik göndərmə limitini|həddən çox məktub göndər"], matches: ["550 Gündəlik göndərmə limiti aşılıb"] },
    "recipient-restricted": { says: ["alıcıya|ünvana|qrupa * göndərmək icazəniz yoxdur|yazmaq icazəniz yoxdur"], matches: ["550 Bu alıcıya məktub göndərmək icazəniz yoxdur"] },
    "greylisted": { says: ["boz siyahı"], matches: ["451 Boz siyahı: daha sonra yenidən cəhd edin"] },
    "address-invalid": { says: ["düzgün olmayan e-mail adresi|düzgün olmayan e-poçt ünvanı|yanlış e-poçt ünvanı|etibarsız e-poçt ünvanı"], not: ["göndərən", "IP"], matches: ["Düzgün olmayan e-mail adresi: anna@@example"] },
    "sender-not-permitted": { says: ["göndərəni səlavə etmək mümkün deyil|göndərəni əlavə etmək mümkün deyil"], matches: ["SMTP Error (553): Göndərəni əlavə etmək mümkün deyil - \"anna@example.com\"."] },
    "mailbox-unavailable": { says: ["qəbul edəni əlavə etmək mümkün deyil", "alıcılara göndərmə uğursuzdur", "Sorğulanan gedişat yerinə yetirilmədi: poçt qutusu"], matches: ["SMTP Error (550): Qəbul edəni əlavə etmək mümkün deyil - \"anna@example.com\"."] },
  }),
} satisfies Language;
