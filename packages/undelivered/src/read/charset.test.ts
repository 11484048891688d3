import { describe, expect, test } from "vitest";
import { decodeBytes } from "./charset.js";

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("stated charsets", () => {
  test.each<[string | null, Uint8Array, string]>([
    ["us-ascii", latin("plain"), "plain"],
    ["utf-8", utf8("grüße"), "grüße"],
    ["utf8", utf8("grüße"), "grüße"],
    ['"utf-8"', utf8("grüße"), "grüße"],
    ["iso-8859-1", latin("gr\xfc\xdfe"), "grüße"],
    ["cp1252", latin("\x93x\x94"), "“x”"],
    ["iso-8859-2", bytes(0xb3, 0xf3, 0x64, 0xbc), "łódź"],
    ["koi8-r", bytes(0xf0, 0xcf, 0xde, 0xd4, 0xc1), "Почта"],
    ["iso-2022-jp", latin("\x1b$B$3$s\x1b(B!"), "こん!"],
    ["shift_jis", bytes(0x82, 0xb1, 0x82, 0xf1), "こん"],
    ["gb2312", bytes(0xd3, 0xca, 0xbc, 0xfe), "邮件"],
    ["ks_c_5601-1987", bytes(0xb8, 0xde, 0xc0, 0xcf), "메일"],
    ["big5", bytes(0xb6, 0x6c, 0xa5, 0xf3), "郵件"],
  ])("%s", (charset, input, value) => {
    expect(decodeBytes(input, charset)).toMatchObject({ value });
    expect(decodeBytes(input, charset).warning).toBeUndefined();
  });
});

describe("wrong, unknown and missing charsets", () => {
  test("text without zero bytes is no UTF-16, whatever its length", () => {
    for (const text of ["grüße\n", "grüße\r\n"])
      expect(decodeBytes(utf8(text), "utf-16")).toMatchObject({ value: text, warning: "wrong-charset" });
    expect(decodeBytes(bytes(0x90, 0xae, 0x4e, 0xf6), "utf-16be").value).toBe("邮件");
  });

  test.each<[string, string | null, Uint8Array, string, string | undefined]>([
    ["UTF-8 under us-ascii", "us-ascii", utf8("grüße"), "grüße", undefined],
    ["UTF-8 under nothing", null, utf8("grüße"), "grüße", undefined],
    ["UTF-8 under Latin 1", "iso-8859-1", utf8("grüße"), "grüße", "wrong-charset"],
    ["UTF-8 under an unknown name", "x-nobody-knows", utf8("grüße"), "grüße", "unknown-charset"],
    ["Latin 1 under UTF-8", "utf-8", latin("gr\xfc\xdfe und k\xfcsse"), "grüße und küsse", "wrong-charset"],
    ["Latin 1 under nothing", null, latin("gr\xfc\xdfe und k\xfcsse"), "grüße und küsse", "guessed-charset"],
    ["Latin 1 under us-ascii", "us-ascii", latin("caf\xe9"), "café", "wrong-charset"],
    ["ISO-2022-JP under us-ascii", "us-ascii", latin("\x1b$B$3$s\x1b(B!"), "こん!", undefined],
    [
      "UTF-8 cut inside a character",
      "utf-8",
      utf8("grüße grüße ü").subarray(0, -1),
      "grüße grüße \uFFFD",
      "wrong-charset",
    ],
    ["UTF-7 is not there", "hz-gb-2312", latin("plain"), "plain", undefined],
  ])("%s", (_, charset, input, value, warning) => {
    const decoded = decodeBytes(input, charset);
    expect([decoded.value, decoded.warning]).toEqual([value, warning]);
  });
});

describe("guessing by what the bytes would say", () => {
  const windows1251 = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) =>
      letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    );
  const koi8 = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
  const koi8r = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => (koi8.includes(letter) ? koi8.indexOf(letter) + 0xc0 : letter.charCodeAt(0)));
  const russian = "Сообщение не доставлено: почтовый ящик переполнен";

  test.each<[string, Uint8Array, string]>([
    ["windows-1251", windows1251(russian), russian],
    ["koi8-r", koi8r(russian), russian],
    ["shift_jis", bytes(0x82, 0xb1, 0x82, 0xcc, 0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b, 0x82, 0xcd), "このメールは"],
    ["euc-jp", bytes(0xa4, 0xb3, 0xa4, 0xce, 0xa5, 0xe1, 0xa1, 0xbc, 0xa5, 0xeb, 0xa4, 0xcf), "このメールは"],
    ["gb18030", bytes(0xce, 0xde, 0xb7, 0xa8, 0xb7, 0xa2, 0xcb, 0xcd, 0xd3, 0xca, 0xbc, 0xfe), "无法发送邮件"],
    ["big5", bytes(0xb5, 0x4c, 0xaa, 0x6b, 0xb6, 0xc7, 0xb0, 0x65, 0xb6, 0x6c, 0xa5, 0xf3), "無法傳送郵件"],
    ["euc-kr", bytes(0xb8, 0xde, 0xc0, 0xcf, 0xc0, 0xbb, 0x20, 0xba, 0xb8, 0xb3, 0xbe, 0xbc, 0xf6), "메일을 보낼수"],
  ])("%s", (_, input, value) => expect(decodeBytes(input, null).value).toBe(value));
});
