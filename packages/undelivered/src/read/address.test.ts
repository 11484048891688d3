import { describe, expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { addressesIn, decodeTypedAddress, decodeXtext } from "./address.js";

describe("addressesIn", () => {
  test.each<[string, string[]]>([
    ["bob@example.com", ["bob@example.com"]],
    ["Bob@Example.COM", ["Bob@example.com"]],
    ["Bob <bob@example.com>", ["bob@example.com"]],
    ['"Doe, Bob" <bob@example.com>', ["bob@example.com"]],
    ["Doe, Bob <bob@example.com>", ["bob@example.com"]],
    ["bob@example.com (Bob (the builder), really)", ["bob@example.com"]],
    ["a@example.com, b@example.org", ["a@example.com", "b@example.org"]],
    ["a@example.com; b@example.org;", ["a@example.com", "b@example.org"]],
    ["Team: a@example.com, Bob <b@example.org>;", ["a@example.com", "b@example.org"]],
    ["undisclosed-recipients:;", []],
    ['"quoted local"@example.com', ['"quoted local"@example.com']],
    ['"a,b@c"@example.com', ['"a,b@c"@example.com']],
    ["<@relay.example,@gate.example:bob@example.com>", ["bob@example.com"]],
    ["<@relay.example:bob@example.com>", ["bob@example.com"]],
    ['"bob@example.com" <bob@example.com>', ["bob@example.com"]],
    ["'bob@example.com' <bob@example.com>", ["bob@example.com"]],
    ['"bob@example.com"', ["bob@example.com"]],
    ["Mail Delivery System <MAILER-DAEMON>", ["MAILER-DAEMON"]],
    ["MAILER-DAEMON", ["MAILER-DAEMON"]],
    ["MAILER-DAEMON <>", []],
    ["<>", []],
    ["", []],
    ["Mail Delivery Subsystem", []],
    ["Mail Delivery Subsystem bob@example.com", ["bob@example.com"]],
    ["<mailto:bob@example.com>", ["bob@example.com"]],
    ["bob@[192.0.2.1]", ["bob@[192.0.2.1]"]],
    ["<bob@[IPv6:2001:db8::1]>", ["bob@[ipv6:2001:db8::1]"]],
    ["jürgen@bücher.example", ["jürgen@bücher.example"]],
    ["bob @ example.com", ["bob@example.com"]],
    ["Bob <bob@example.com", ["bob@example.com"]],
    ['"unclosed <bob@example.com>', ["bob@example.com"]],
    ["Bob (unclosed <bob@example.com>", ["bob@example.com"]],
    ["bob+tag@example.com", ["bob+tag@example.com"]],
    ["<bo\u200bb@example.com\ufeff>", ["bob@example.com"]],
    ["<\u0000 bob@example.com>", ["bob@example.com"]],
    ["bob@example.com \u0085", ["bob@example.com"]],
    ["bob\u2028@example.com", ["bob@example.com"]],
    ["\u0085", []],
  ])("%s", (value, addresses) => expect(addressesIn(value)).toEqual(addresses));
});

describe("decodeTypedAddress", () => {
  test.each<[string, string | null]>([
    ["rfc822; bob@example.com", "bob@example.com"],
    ["rfc822;bob@Example.com", "bob@example.com"],
    ["RFC822; <bob@example.com>", "bob@example.com"],
    ["bob@example.com", "bob@example.com"],
    ["rfc822; bob", "bob"],
    ["rfc822; [email]bob@example.com[/email]", "bob@example.com"],
    ['rfc822; [EMAIL="bob@example.com"]bob@example.com[/EMAIL]', "bob@example.com"],
    ["rfc822; bob@example.com (alias of team@example.com)", "bob@example.com"],
    ["rfc822; bob+2Btag@example.com", "bob+tag@example.com"],
    ["rfc822; bob+20@example.com", "bob+20@example.com"],
    ["utf-8; j\\x{FC}rgen@example.com", "jürgen@example.com"],
    ["utf-8; jürgen@example.com", "jürgen@example.com"],
    ["rfc822; @relay.example:bob@example.com", "bob@example.com"],
    ["system;<>", null],
    ["rfc822;", null],
    ["", null],
    ["x400; /c=us/admd=example/s=bob/", "/c=us/admd=example/s=bob/"],
    ["rfc822; /O=EXAMPLE/OU=SITE/CN=BOB", "/O=EXAMPLE/OU=SITE/CN=BOB"],
  ])("%s", (value, address) => expect(decodeTypedAddress(value)).toBe(address));
});

test("xtext gives back the characters that it hid", () => {
  expect(decodeXtext("bob+2Btag+3Dx@example.com")).toBe("bob+tag=x@example.com");
});

test.each(['"\\"', "(", "<", '<"\\"', ":", "a:", "@", "a@,", "<a@", "(a:", "mailto:", "'"])(
  "many %s take time in proportion",
  (piece) => {
    for (const before of ["", "alice@example.com", "Alice alice@", `${"x".repeat(32_768)}@`]) {
      for (const after of ["", "x"]) {
        const ratio = growth((length) => before + piece.repeat(length / piece.length) + after, addressesIn, 4_096);
        expect(ratio, before.slice(0, 20)).toBeLessThan(linear);
      }
    }
  },
);
