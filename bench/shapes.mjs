// Inputs that hurt a careless reader, of any size. Each is made of bytes that a stranger may send.
import { readFileSync, writeFileSync } from "node:fs";

const lines = (...rows) => rows.map((row) => `${row}\r\n`).join("");
const head = lines(
  "From: MAILER-DAEMON@mx.example.net (Mail Delivery System)",
  "To: alice@example.org",
  "Subject: Undelivered Mail Returned to Sender",
  "MIME-Version: 1.0",
);

/** `piece` as often as fits. */
function repeat(piece, size) {
  return piece.repeat(Math.max(1, Math.floor(size / piece.length)));
}

const text = (size, piece) => `${head}\r\n${repeat(piece, size)}`;
const report = (field, recipients) =>
  `${head}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n` +
  `--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n--b\r\n` +
  `Content-Type: message/delivery-status\r\n\r\n${field}\r\n${recipients}--b--\r\n`;
const recipient = (n) =>
  lines(
    `Final-Recipient: rfc822; user${n}@example.com`,
    "Action: failed",
    "Status: 5.1.1",
    `Diagnostic-Code: smtp; 550 5.1.1 <user${n}@example.com>: User unknown`,
    "",
  );

/** What `piece` makes of 0, 1, 2, ... up to a size. */
function each(size, piece) {
  const pieces = [];
  for (let n = 0, length = 0; length < size; n++) {
    pieces.push(piece(n));
    length += pieces[n].length;
  }
  return pieces.join("");
}

/** By name: a function from a size in bytes to a message of about this size. */
export const shapes = {
  "one long line": (size) => text(size, "a"),
  "one long line of words": (size) => text(size, "the mailbox of this user "),
  "many header fields": (size) => `${head}${repeat("X-Field: value of it\r\n", size)}\r\ntext\r\n`,
  "a long sender": (size) => `From: ${repeat("a;", size)}\r\nSubject: Undelivered Mail\r\n\r\ntext\r\n`,
  "a folded field": (size) => `${head}X-Long: a\r\n${repeat(" b\r\n", size)}\r\ntext\r\n`,
  "many MIME parts": (size) =>
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${repeat("--b\r\n\r\ntext of a part\r\n", size)}--b--\r\n`,
  "deep nesting": (size) => {
    let nested = head;
    for (let n = 0; nested.length < size && n < 10_000; n++) {
      nested += `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`;
    }
    return `${nested}\r\n${"deep inside\r\n".repeat(Math.max(1, (size - nested.length) / 13))}`;
  },
  "many recipients": (size) => {
    let all = "";
    for (let n = 0; all.length < size; n++) all += recipient(n);
    return report("Reporting-MTA: dns; mx.example.net\r\n", all);
  },
  "quote marks": (size) => text(size, ">"),
  "quoted lines": (size) => text(size, "> > > text\r\n"),
  "at signs": (size) => text(size, "a@"),
  addresses: (size) => text(size, "<user@example.com>, "),
  digits: (size) => text(size, "550 5.1.1 "),
  replies: (size) => text(size, "<a@example.com>: host mx.example.net said: 550 5.1.1 User unknown\r\n"),
  "recipients in prose": (size) => {
    let all = "";
    for (let n = 0; all.length < size; n++) all += `<user${n}@example.com>: host mx.example.net said: 550 5.1.1 No\r\n`;
    return `${head}\r\n${all}`;
  },
  "recipients twice": (size) => {
    let all = "";
    let prose = "";
    for (let n = 0; all.length + prose.length < size; n++) {
      all += recipient(n);
      prose += `<user${n}@example.com>: 550 5.1.1 User unknown\r\n`;
    }
    return report("Reporting-MTA: dns; mx.example.net\r\n", all).replace("Your message", `${prose}\r\nYour message`);
  },
  transcripts: (size) => {
    let all = "";
    for (let n = 0; all.length < size; n++)
      all += `>>> RCPT TO:<user${n}@example.com>\r\n<<< 550 5.1.1 No such user\r\n<user${n}@example.com>\r\n`;
    return `${head}\r\n${all}`;
  },
  "empty lines": (size) => text(size, "\r\n"),
  colons: (size) => text(size, "a:\r\n"),
  "angle brackets": (size) => text(size, "<"),
  "HTML tags": (size) => `${head}Content-Type: text/html\r\n\r\n${repeat("<b>x<i", size)}`,
  "base64 of base64": (size) => {
    let inner = Buffer.from("User unknown. ".repeat(Math.max(1, size / 40)));
    for (let n = 0; n < 3; n++) inner = Buffer.from(inner.toString("base64").replace(/.{76}/g, "$&\r\n"));
    return `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${inner.toString("latin1")}`;
  },
  "encoded words": (size) => `${head}X-Words: ${repeat("=?utf-8?q?a?=\r\n ", size)}\r\n\r\ntext\r\n`,
  "long diagnostic": (size) =>
    report(
      "Reporting-MTA: dns; mx.example.net\r\n",
      `Final-Recipient: rfc822; a@example.com\r\nAction: failed\r\nStatus: 5.0.0\r\n` +
        `Diagnostic-Code: smtp; 550 ${repeat("user unknown at this host ", size)}\r\n\r\n`,
    ),
  "mbox separators": (size) => repeat("From a@example.com Mon Nov 23 10:00:00 2026\r\n", size),
  "recipients in HTML": (size) => {
    const rows = each(size, (n) => `<tr><td>user${n}@example.com</td><td>550 5.1.1 No</td></tr>`);
    return `${head}Content-Type: text/html\r\n\r\n<table>${rows}</table>`;
  },
  "recipients in quoted-printable": (size) =>
    `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n` +
    each(size, (n) => `<user${n}@example.com>: 550 5.1.1 Empf=C3=A4nger unbe=\r\nkannt\r\n`),
  "recipients in broken Japanese": (size) =>
    `${head}Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n` +
    each(size, (n) => `\x1b$B$"$\r\n<user${n}@example.com>: 550 5.1.1 No\r\n`),
  "answers that differ": (size) =>
    `${head}\r\n${each(size, (n) => `<user${n}@example.com>:\r\nRemote host said: 550 5.1.1 No user ${n} here\r\n\r\n`)}`,
  "lines of one code": (size) =>
    text(size, "550 5.7.1 Message to <user@example.com> blocked, see https://bl.example.org/?ip=192.0.2.1\r\n"),
  "addresses alone": (size) => each(size, (n) => `user${n}@example.com\n`),
  "log lines": (size) =>
    each(
      size,
      (n) =>
        `Nov 27 10:00:00 mx postfix/smtp[1]: 4A${n}F: to=<user${n}@example.com>, relay=mx.example.net[192.0.2.1]:25, ` +
        "dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown)\n",
    ),
  events: (size) =>
    `[${each(size, (n) => `{"event":"bounce","email":"user${n}@example.com","reason":"550 5.1.1 No user ${n}"},`)}{}]`,
  "rows of a table": (size) =>
    `email,reason,status\n${each(size, (n) => `user${n}@example.com,"550 No ""${n}""",5.1.1\n`)}`,
  "values for all recipients of an event": (size) => {
    const half = size / 2;
    const recipients = each(half, (n) => `{"email":"user${n}@example.com"},`);
    return `{"event":"bounce","recipients":[${recipients}{"email":"z@example.com"}],${each(half, (n) => `"reason ${n}":"550 No",`)}"a":1}`;
  },
  "recipients of one event": (size) =>
    `{"event":"bounce","reason":"550 5.1.1 No","email":[${each(size, (n) => `"user${n}@example.com",`)}""]}`,
  "objects in lines": (size) => repeat("{\n", size),
  "a form": (size) =>
    `event=bounced&recipient=bob%40example.com&error=550+5.1.1+No${each(size, (n) => `&k${n}=v%20${n}`)}`,
  "a form in parts": (size) =>
    each(size, (n) => `Content-Disposition: form-data; name="error${n}"\r\n\r\n550 5.1.1 ${"No ".repeat(150)}\r\n`),
  "a host of many labels": (size) => report(`Reporting-MTA: dns; ${repeat("a.", size)}\r\n`, recipient(1)),
  nulls: (size) => text(size, "\0"),
  "every phrase": (size, phrases) => text(size, `${phrases.join(". ")}\r\n`).slice(0, size),
};

/** The bytes of a shape; in Latin 1, so that a character is a byte. */
export function shaped(name, size, phrases) {
  return new Uint8Array(Buffer.from(shapes[name](size, phrases), "latin1"));
}

/** Peak memory of this process in bytes since the last call, where the system can start again, else since its start. */
export function peakMemory() {
  try {
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024;
    writeFileSync("/proc/self/clear_refs", "5");
    return peak;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
