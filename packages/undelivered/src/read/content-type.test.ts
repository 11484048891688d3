import { expect, test } from "vitest";
import { readParameters } from "./content-type.js";

test.each<[string, string, Record<string, string>]>([
  ["text/plain", "text/plain", {}],
  ["Text/HTML; Charset=UTF-8", "text/html", { charset: "UTF-8" }],
  ['multipart/mixed; boundary="a b;c=d"', "multipart/mixed", { boundary: "a b;c=d" }],
  ['multipart/mixed; boundary="a\\"b"', "multipart/mixed", { boundary: 'a"b' }],
  ["multipart/mixed;\n\tboundary=x", "multipart/mixed", { boundary: "x" }],
  [
    "multipart/\r\n report; report-type\r\n =delivery-status",
    "multipart/ report",
    { "report-type": "delivery-status" },
  ],
  ["text/plain (a; comment) ; charset=us-ascii (another)", "text/plain", { charset: "us-ascii" }],
  ['multipart/mixed; boundary="unclosed; charset=x', "multipart/mixed", { boundary: "unclosed", charset: "x" }],
  ["text/plain (unclosed; charset=x", "text/plain", { charset: "x" }],
  ['a/b; name="two\r\n lines \\; x=y', "a/b", { name: "two lines", x: "y" }],
  ["multipart/mixed; boundary=; boundary=x", "multipart/mixed", { boundary: "x" }],
  ["a/b; name*=utf-8''gr%C3%BC%C3%9Fe.txt", "a/b", { name: "grüße.txt" }],
  ["a/b; name*0=one; name*1=two", "a/b", { name: "onetwo" }],
  ["a/b; name*0*=utf-8'en'gr%C3%BC; name*1=n; name*2*=%C3%9F", "a/b", { name: "grünß" }],
  ["a/b; ; =x; y", "a/b", {}],
])("%j", (raw, value, params) => {
  const read = readParameters(raw, []);
  expect(read.value).toBe(value);
  expect({ ...read.params }).toEqual(params);
});

test("of two parameters of one name the first counts, with a warning", () => {
  const warnings: { code: string; message: string }[] = [];
  expect(readParameters("a/b; x=1; x=2", warnings).params["x"]).toBe("1");
  expect(warnings.map(({ code }) => code)).toEqual(["duplicate-parameter"]);
});

test.each(["(;", '";\\', '"\\";', "((;", '";('])("many %j take time in proportion", (piece) => {
  const timeOf = (length: number): number => {
    const start = process.cpuUsage();
    readParameters(`a/b;${piece.repeat(length / piece.length)}; charset=x`, []);
    return process.cpuUsage(start).user;
  };
  timeOf(20_000);
  expect(timeOf(640_000) / Math.max(1_000, timeOf(20_000))).toBeLessThan(160);
});
