/** Domains at which very many people have their mailboxes: a domain one letter away from these is mistyped. */
export const commonDomains: readonly string[] = [
  "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com",
  "yahoo.com", "yahoo.co.jp", "yahoo.co.uk", "yahoo.fr", "yahoo.de", "yahoo.it", "yahoo.es", "ymail.com", "aol.com",
  "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "zoho.com", "fastmail.com",
  "hotmail.co.uk", "hotmail.fr", "hotmail.it", "hotmail.es", "hotmail.de", "outlook.de", "outlook.fr", "outlook.es",
  "comcast.net", "verizon.net", "att.net", "sbcglobal.net", "bellsouth.net", "charter.net", "cox.net",
  "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "mail.com", "bluewin.ch",
  "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "laposte.net", "libero.it", "virgilio.it", "tiscali.it", "alice.it",
  "btinternet.com", "sky.com", "virginmedia.com", "telenet.be", "skynet.be", "ziggo.nl", "kpnmail.nl", "planet.nl",
  "wp.pl", "o2.pl", "onet.pl", "interia.pl", "seznam.cz", "mail.ru", "yandex.ru", "rambler.ru", "bk.ru", "ukr.net",
  "uol.com.br", "bol.com.br", "terra.com.br", "hotmail.com.br", "yahoo.com.br", "sapo.pt",
  "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "naver.com", "daum.net", "hanmail.net",
  "qq.com", "163.com", "126.com", "sina.com", "foxmail.com",
]; // prettier-ignore
