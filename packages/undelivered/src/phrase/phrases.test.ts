import { describe, expect, it } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { compilePhrases, findPhrases } from "./phrases.js";

/** The phrases found in the text, as the words of the text. */
function found(phrases: readonly string[], text: string): string[] {
  return findPhrases(compilePhrases(phrases), text).map((hit) => text.slice(hit.start, hit.end));
}

function facts(phrase: string, text: string): Record<string, string> | null | undefined {
  return findPhrases(compilePhrases([phrase]), text)[0]?.facts;
}

describe("findPhrases", () => {
  it("finds every phrase at its place in the original text", () => {
    const text = "550 5.1.1 User  unknown;\r\n mailbox full";
    expect(found(["user unknown", "mailbox full", "not there"], text)).toEqual(["User  unknown", "mailbox full"]);
  });

  it.each([
    ["boîte pleine", "BOITE PLEINE"],
    ["boite pleine", "La boîte pleine."],
    ["boîte pleine", "La boi\u0302te pleine."],
    ["user unknown", "user\u00a0unknown"],
    ["user unknown", "us\u00ader un\u200bknown"],
    ["user unknown", "ｕｓｅｒ ｕｎｋｎｏｗｎ"],
    ["doesn't exist", "The user doesn’t exist"],
    ["non-existent", "a non‑existent user"],
    ["außerhalb", "AUßERHALB"],
    ["łódź zolty", "Łódź żółty"],
    ["άγνωστος παραλήπτης", "ΑΓΝΩΣΤΟΣ ΠΑΡΑΛΗΠΤΗΣ"],
    ["ящик переполнен", "Почтовый ЯЩИК переполнен"],
    ["kullanıcı bulunamadı", "KULLANICI BULUNAMADI"],
  ])("takes %j for %j", (phrase, text) => {
    expect(found([phrase], text)).toHaveLength(1);
  });

  it("finds a phrase whose accented letters were lost on the way", () => {
    expect(found(["boîte aux lettres pleine"], "bo?te aux lettres pleine")).toHaveLength(1);
    expect(found(["boîte aux lettres pleine"], "bo\ufffd\ufffdte aux lettres pleine")).toHaveLength(1);
    expect(found(["été"], "?t?")).toHaveLength(0);
    expect(found(["écrite e\u0301tant pleine"], "?crite ?tant pleine")).toHaveLength(1);
  });

  it.each([
    ["Empfänger unbekannt", "Empfaenger unbekannt"],
    ["Größe überschritten", "Groesse ueberschritten"],
    ["Größe überschritten", "Grösse überschritten"],
    ["Postfach * gehört", "das Postfach max gehoert"],
    ["findes ikke på", "findes ikke paa"],
  ])("finds %j as it is written in ASCII: %j", (phrase, text) => {
    expect(found([phrase], text)).toHaveLength(1);
    expect(found([phrase], phrase.replace(" * ", " "))).toHaveLength(1);
  });

  it.each([
    ["kullanıcı geçersiz ü", "kullanici gecersiz ue"],
    ["neuer Betreff", "nür Betreff"],
  ])("takes no other spelling of %j: %j", (phrase, text) => {
    expect(found([phrase], text)).toHaveLength(0);
  });

  it.each([
    ["full", "fully"],
    ["full", "useful"],
    ["full", "full2"],
    ["550 5.1.1", "1550 5.1.1"],
    ["ящик", "ящики"],
  ])("does not find %j inside %j", (phrase, text) => {
    expect(found([phrase], text)).toHaveLength(0);
  });

  it.each([
    ["ユーザ", "不明なユーザです"],
    ["사용자", "알 수 없는 사용자입니다"],
    ["ผู้ใช้", "ไม่พบผู้ใช้นี้"],
    ["#5.1.1", "x#5.1.1"],
    ["full", "mailbox_full"],
  ])("finds %j inside %j", (phrase, text) => {
    expect(found([phrase], text)).toHaveLength(1);
  });

  it("finds phrases that end in, begin in and overlap each other", () => {
    expect(found(["mailbox is full", "is full", "full now", "full"], "mailbox is full now")).toEqual([
      "mailbox is full",
      "is full",
      "full",
      "full now",
    ]);
  });

  it("tells each phrase once", () => {
    expect(found(["full"], "full full full")).toHaveLength(1);
  });

  it("bridges gaps of up to 80 characters", () => {
    expect(found(["mailbox * full"], "Mailbox of this user is full")).toEqual(["Mailbox of this user is full"]);
    expect(found(["mailbox * full"], `mailbox ${"x".repeat(78)} full`)).toHaveLength(1);
    expect(found(["mailbox * full"], `mailbox ${"x".repeat(79)} full`)).toHaveLength(0);
    expect(found(["mailbox * full"], "full mailbox")).toHaveLength(0);
    expect(found(["a * a"], "a")).toHaveLength(0);
    expect(found(["a * a"], "a a")).toHaveLength(1);
  });

  it("goes on from the nearest beginning", () => {
    expect(found(["user * unknown"], `user ${"x ".repeat(100)} user is unknown`)).toEqual(["user is unknown"]);
  });

  it.each([
    [
      "client host {ip} blocked using {list}",
      "Client host [192.0.2.1] blocked using bl.example.org;",
      "192.0.2.1",
      "bl.example.org",
    ],
    ["host {ip} listed at {list}", "host 2001:db8::25 listed at zone.example.", "2001:db8::25", "zone.example"],
  ])("remembers what stands in the gaps of %j", (phrase, text, ip, list) => {
    expect(facts(phrase, text)).toEqual({ ip, list });
  });

  it("reads gaps at both ends", () => {
    expect(facts("{ip} is listed", "550 [192.0.2.7] is listed")).toEqual({ ip: "192.0.2.7" });
    expect(facts("try again in {wait}", "Greylisted, try again in 5 minutes.")).toEqual({ wait: "300" });
    expect(facts("limit is {limit}", "The limit is 25 MB")).toEqual({ limit: "26214400" });
    expect(facts("{limit} limit", "over the 10,485,760 bytes limit")).toEqual({ limit: "10485760" });
    expect(facts("see {url}", "see https://example.com/a?b=1.")).toEqual({ url: "https://example.com/a?b=1" });
  });

  it("does not find a phrase whose gap holds something else", () => {
    expect(facts("host {ip} blocked", "host unknown blocked")).toBeUndefined();
    expect(facts("try again in {wait}", "try again in vain")).toBeUndefined();
    expect(facts("{ip} is listed", "192.0.2.7 which is listed")).toBeUndefined();
  });

  it("reads facts from the original where words are masked", () => {
    const text = "user bob@example.com unknown";
    const masked = text.replace("bob@example.com", (address) => "\u0001".repeat(address.length));
    const [hit] = findPhrases(compilePhrases(["user {address} unknown"]), masked, text);
    expect(hit?.facts).toEqual({ address: "bob@example.com" });
  });

  it("counts a masked run as one character of a gap", () => {
    expect(found(["user * unknown"], `user ${"\u0001".repeat(200)} unknown`)).toHaveLength(1);
  });

  it.each(["", "*", "{ip}", "{nothing} x", "a {ip}{list} b", "a||b", "a|", "|a * b", "\u200b|a"])(
    "refuses the phrase %j",
    (phrase) => {
      expect(() => compilePhrases([phrase])).toThrow(/Phrase/);
    },
  );
});

describe("speed", () => {
  const vocabulary = Array.from({ length: 600 }, (_, n) => `w${(n * 7919) % 9973}${"abcdefgh"[n % 8]!}`);
  const many = (count: number): string[] =>
    Array.from({ length: count }, (_, n) =>
      [1, 31, 577, 7]
        .map((step, k) => vocabulary[(n * step + k * 13 + Math.floor(n / 600)) % 600]!)
        .join(n % 5 === 0 ? " * " : " "),
    );

  it("stays linear on a text that repeats the beginning of a phrase", () => {
    const set = compilePhrases(["user * unknown", "user {ip} blocked", "user user user unknown"]);
    const ratio = growth(
      (repeats) => "user ".repeat(repeats),
      (text) => findPhrases(set, text),
      30_000,
    );
    expect(ratio).toBeLessThan(linear);
  });

  it("finds the same with ten times the phrases", () => {
    const text = `550 ${many(1)[0]} and ${many(3)[2]}`;
    const few = compilePhrases(many(500));
    const lots = compilePhrases(many(5000));
    const words = (set: ReturnType<typeof compilePhrases>): string[] =>
      findPhrases(set, text)
        .map((hit) => set.phrases.at(hit.phrase)!)
        .slice(0, 2);
    expect(words(lots)).toEqual(words(few));
  });
});
