/** Damage to the structure of parts (RFC 2045, 2046, 2231): boundaries, nesting, encodings and charsets that lie. */
import { atSomeMatch, lineEndOf, replace, someLine, someMatch, type Mutation, type Mutations } from "../mutation.js";

const boundaryLine = /^--[^\s-][^\n]*\n?/gm;
const boundaryParameter = /boundary\s*=\s*("[^"\n]*"|[^\s;]+)/gi;
const contentType = /^Content-Type:[^\n]*(?:\n[ \t][^\n]*)*/gim;
const encodingField = /^Content-Transfer-Encoding:[^\n]*/gim;

const types = [
  "text/plain",
  "text/html",
  "text/rfc822-headers",
  "message/rfc822",
  "message/delivery-status",
  "message/global-delivery-status",
  "message/feedback-report",
  "message/disposition-notification",
  "message/partial",
  "message/external-body",
  "multipart/mixed",
  "multipart/alternative",
  "multipart/digest",
  "multipart/report",
  "application/octet-stream",
  "image/png",
  "text",
  "/",
  "__proto__/constructor",
];

const charsets = [
  "us-ascii",
  "utf-8",
  "utf-7",
  "utf-16",
  "utf-16be",
  "utf-32",
  "iso-8859-1",
  "windows-1252",
  "iso-2022-jp",
  "iso-2022-kr",
  "shift_jis",
  "euc-jp",
  "gb2312",
  "gb18030",
  "hz-gb-2312",
  "big5",
  "koi8-r",
  "x-user-defined",
  "replacement",
  "ansi_x3.110-1983",
  "unknown-8bit",
  "",
  '"utf-8',
  "a".repeat(300),
];

const encodings = [
  "7bit",
  "8bit",
  "binary",
  "base64",
  "quoted-printable",
  "x-uuencode",
  "BASE64 ",
  '"base64"',
  "none",
  "",
];

/** The body of some part: from the blank line below a Content- field to the next boundary. */
function bodyOfSomePart(...[raw, dice]: Parameters<Mutation>): [start: number, end: number, head: number] | null {
  const found = someMatch(raw, /^Content-[^\n]*\n(?:[^\r\n][^\n]*\n)*\r?\n/gim, dice);
  if (found === null) return null;
  const start = found.index + found[0].length;
  const end = raw.slice(start).search(/^--[^\s]/m);
  return [start, end < 0 ? raw.length : start + end, found.index];
}

const encoded = (text: string, how: "base64" | "quoted-printable"): string =>
  how === "base64"
    ? Buffer.from(text, "latin1").toString("base64").replace(/.{76}/g, "$&\r\n")
    : text
        .replace(/[^\t\n\r -<>-~]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
        .replaceAll("=", "=3D");

export const mime: Mutations = {
  dropBoundary: (raw, dice) => atSomeMatch(raw, boundaryLine, dice, () => ""),
  doubleBoundary: (raw, dice) => atSomeMatch(raw, boundaryLine, dice, ([line]) => line + line),
  closeEarly: (raw, dice) => atSomeMatch(raw, boundaryLine, dice, ([line]) => `${line.trimEnd()}--${lineEndOf(raw)}`),
  damageBoundary: (raw, dice) =>
    atSomeMatch(raw, boundaryLine, dice, ([line]) =>
      dice.pick([` ${line}`, line.slice(1), `${line.trimEnd()} \t\r\n`, `-${line}`]),
    ),
  insertBoundary(raw, dice) {
    const boundary = someMatch(raw, boundaryLine, dice)?.[0] ?? "--b\n";
    const [start] = someLine(raw, dice);
    return replace(raw, start, start, boundary);
  },
  oddBoundary: (raw, dice) =>
    atSomeMatch(raw, boundaryParameter, dice, () =>
      dice.pick([
        'boundary=""',
        "boundary=",
        "boundary=-",
        'boundary="a b"',
        'boundary=".*+?()[]{}|\\\\^$"',
        "boundary*0=a; boundary*1=b",
        "boundary*=utf-8''%41%zz",
        'boundary="unclosed',
        `boundary=${"b".repeat(2000)}`,
      ]),
    ),
  samePrefix: (raw, dice) => {
    const [, value] = someMatch(raw, boundaryParameter, dice) ?? [];
    return value === undefined ? raw : raw.replace(`--${value.replaceAll('"', "")}`, (line) => `${line}x\n${line}`);
  },
  otherType: (raw, dice) => atSomeMatch(raw, contentType, dice, () => `Content-Type: ${dice.pick(types)}`),
  otherTypeSameParameters: (raw, dice) =>
    atSomeMatch(raw, contentType, dice, ([field]) => field.replace(/:[^;\n]*/, `: ${dice.pick(types)}`)),
  /** A charset of East Asia, and in many lines bytes that are broken there. */
  brokenCharacters(raw, dice) {
    const broken = dice.pick(["\xff", "\x81", "\x81 ", "\xa4\n", "\x1b$B$", "\x8f\xa1", "\x81\x30\x81"]);
    const every = 1 + dice.below(20);
    let count = 0;
    const body = raw.replace(/\n(?=[^\r\n]*@)/g, (end) => (count++ % every === 0 ? `${end}${broken}` : end));
    const charset = dice.pick(["shift_jis", "iso-2022-jp", "euc-jp", "gb2312", "big5", "euc-kr", "utf-8", "utf-16le"]);
    const declared = body.replace(/;\s{0,9}charset=("[^"]{0,99}"|[^\s;]{0,99})/gi, `; charset=${charset}`);
    return declared === body ? `Content-Type: text/plain; charset=${charset}\n${body}` : declared;
  },
  lyingCharset: (raw, dice) =>
    atSomeMatch(
      raw,
      contentType,
      dice,
      ([field]) => `${field.replace(/;\s*charset=("[^"]*"|[^\s;]*)/i, "").trimEnd()}; charset=${dice.pick(charsets)}`,
    ),
  lyingEncoding: (raw, dice) =>
    dice.once(2)
      ? atSomeMatch(raw, encodingField, dice, () => `Content-Transfer-Encoding: ${dice.pick(encodings)}`)
      : atSomeMatch(
          raw,
          contentType,
          dice,
          ([field]) => `Content-Transfer-Encoding: ${dice.pick(encodings)}${lineEndOf(raw)}${field}`,
        ),
  oddParameters: (raw, dice) =>
    atSomeMatch(
      raw,
      contentType,
      dice,
      ([field]) =>
        `${field.trimEnd()}${dice.pick([";", "; =", '; a="', "; charset=utf-8; charset=us-ascii", "; x*9=a; x*1=b", "; x*0*=%", "; __proto__=a", `; a="${"\\".repeat(99)}`, "; report-type=delivery-status"])}`,
    ),
  encodePart(raw, dice, pool) {
    const part = bodyOfSomePart(raw, dice, pool);
    if (part === null) return raw;
    const [start, end, head] = part;
    const how = dice.pick(["base64", "quoted-printable"] as const);
    const body = replace(raw, start, end, `${encoded(raw.slice(start, end), how)}${lineEndOf(raw)}`);
    return replace(body, head, head, `Content-Transfer-Encoding: ${how}${lineEndOf(raw)}`);
  },
  damagedEncoding(raw, dice, pool) {
    const part = bodyOfSomePart(raw, dice, pool);
    if (part === null) return raw;
    const at = part[0] + dice.below(part[1] - part[0]);
    return replace(
      raw,
      at,
      at,
      dice.pick([
        "=",
        "==",
        "=3",
        "=ZZ",
        "=\n",
        "====\n",
        "\0",
        "*",
        "=0",
        "=F0=9F",
        "\x1b$B",
        "\x0e",
        "+",
        "&-",
        "~{",
      ]),
    );
  },
  cutInsidePart(raw, dice, pool) {
    const part = bodyOfSomePart(raw, dice, pool);
    return part === null ? raw : raw.slice(0, part[0] + dice.below(part[1] - part[0]));
  },
  wrapMessage: (raw, dice) =>
    `From: MAILER-DAEMON@example.net\r\nSubject: ${dice.pick(["Fwd: failure", "Undelivered Mail Returned to Sender", ""])}\r\nContent-Type: ${dice.pick(["message/rfc822", "message/global", "multipart/digest; boundary=w"])}\r\n\r\n${dice.once(3) ? "--w\r\n" : ""}${raw}`,
  nest(raw, dice) {
    let nested = "";
    const depth = 1 + dice.below(dice.once(10) ? 400 : 12);
    for (let n = 0; n < depth; n++) nested += `Content-Type: multipart/mixed; boundary=n${n}\r\n\r\n--n${n}\r\n`;
    return `From: a@example.com\r\nSubject: nested\r\n${nested}${raw}`;
  },
  nestMessages: (raw, dice) =>
    `Subject: nested\r\nFrom: a@example.com\r\n${"Content-Type: message/rfc822\r\n\r\n".repeat(1 + dice.below(dice.once(10) ? 400 : 12))}${raw}`,
  asHtml: (raw, dice) =>
    atSomeMatch(raw, /^(?:[^\n<>]+\n){1,8}/gm, dice, ([text]) =>
      dice.pick([
        `<pre>${text}</pre>`,
        `<p>${text.replaceAll("\n", "<br>\n")}`,
        `<script>${text}</script>`,
        `<!-- ${text}`,
        `<b title="${text}">`,
        text.replace(/[a-z]/g, (c) => `&#${c.charCodeAt(0)};`),
      ]),
    ),
};
