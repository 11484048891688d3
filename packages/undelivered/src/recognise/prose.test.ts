import { describe, expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { read } from "../read/read.js";
import { partText } from "../read/text.js";
import { readProse } from "./prose.js";
import { wordsInText } from "./words.js";

const paragraphs = (text: string, excluded: readonly string[] = []) => {
  const message = read(new TextEncoder().encode(text));
  const prose = partText(message, message.parts[0]!);
  return [...readProse(prose, wordsInText(prose.value).hits, () => new Set(excluded))].map((one) => [
    one.address,
    one.words?.value ?? null,
  ]);
};

describe("recipients in prose", () => {
  test.each<[string, string, [string, string | null][]]>([
    [
      "an address in brackets, then the reason",
      "<bob@example.org>:\nSorry, no mailbox here.\n",
      [["bob@example.org", "Sorry, no mailbox here."]],
    ],
    [
      "two, each with its own words",
      "  bob@example.org\n    mailbox is full\n  carol@example.net\n    Unrouteable address\n",
      [
        ["bob@example.org", "mailbox is full"],
        ["carol@example.net", "Unrouteable address"],
      ],
    ],
    ["a labelled address", "Recipient: bob@example.org\nReason: user unknown\n", [["bob@example.org", "user unknown"]]],
    ["a reason in brackets", "bob@example.org (reason: 550 no such user)\n", [["bob@example.org", "550 no such user"]]],
    [
      "a name before the address",
      "Bob Example (bob@example.org)\nThe mailbox is full.\n",
      [["bob@example.org", "The mailbox is full."]],
    ],
    [
      "a rule of dashes ends the words",
      "bob@example.org\nmailbox is full\n-----\nReceived by nobody\n",
      [["bob@example.org", "mailbox is full"]],
    ],
    [
      "smail's bars do, too",
      "<bob@example.org> ... unknown user\n|------ Message text follows: -----|\nHello\n",
      [["bob@example.org", "unknown user"]],
    ],
    [
      "words that announce others, and that announce none",
      "bob@example.org: because:\n\nmailbox is full\n-----\ncarol@example.net: why is not said:\n",
      [
        ["bob@example.org", "mailbox is full"],
        ["carol@example.net", "why is not said:"],
      ],
    ],
    [
      "a label on a line of its own, below the sentence",
      "Your message to bob@example.org was not delivered.\nReason: the mailbox is full\n",
      [["bob@example.org", "the mailbox is full"]],
    ],
    [
      "fields of the message are no reason",
      "Not delivered:\n\nTo: bob@example.org\nSubject: Minutes\nDate: 3 March 2026\n\nThe mailbox is full.\n",
      [["bob@example.org", "The mailbox is full."]],
    ],
    [
      "when Exchange gave up is no reason",
      "bob@example.org on 3/3/2026 9:14 AM\n  The mailbox is full.\n",
      [["bob@example.org", "The mailbox is full."]],
    ],
    [
      "the close of a letter is none, either",
      "bob@example.org\n\nPlease contact the postmaster.\n",
      [["bob@example.org", null]],
    ],
    [
      "the sender's own address is not the recipient",
      "Your message from alice@example.com could not be delivered to bob@example.org.\n",
      [["bob@example.org", null]],
    ],
  ])("%s", (_story, text, wanted) => {
    expect(paragraphs(text, ["alice@example.com"])).toEqual(wanted);
  });

  test.each([
    ["(generated from sales@example.org)"],
    ["(expanded from: <sales@example.org>)"],
    ["(expanded from <sales@example.org>):"],
  ])("the alias in %j is kept apart", (alias) => {
    const message = read(new TextEncoder().encode(`bob@example.net\n  ${alias}\n  mailbox is full\n`));
    const prose = partText(message, message.parts[0]!);
    const [one] = readProse(prose, [], () => new Set());
    expect(one!.address).toBe("bob@example.net");
    expect(one!.alias?.value).toBe("sales@example.org");
    expect(one!.words?.value).toBe("mailbox is full");
  });

  test("no address, no recipient", () => {
    expect(paragraphs("Your message could not be delivered.\n")).toEqual([]);
  });

  test("a reply behind a label begins before the address that it names", () => {
    expect(paragraphs("Net error: 550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown\n")).toEqual([
      ["bob@example.org", "550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown"],
    ]);
    expect(paragraphs("On 3 May 2026 we wrote to <bob@example.org>: no answer\n")[0]?.[1]).not.toContain("2026");
  });

  test("what a report names its message by is no recipient", () => {
    const text =
      "Delivery report for message <1@example.org>\n\nRejected-For: bob@example.com, smtp; 550 User unknown\n";
    expect(paragraphs(text).map(([address]) => address)).toEqual(["bob@example.com"]);
  });

  test("a particle behind an address is none of it", () => {
    expect(paragraphs("bob@example.org에게 보낸 메시지가 반송되었습니다.\n")[0]?.[0]).toBe("bob@example.org");
    expect(paragraphs("bob@例え.テスト: 不明\n")[0]?.[0]).toBe("bob@例え.テスト");
  });

  test("a word before it is none either, where words touch", () => {
    expect(paragraphs("收件人bob@example.org不存在，邮件被退回。\n")[0]?.[0]).toBe("bob@example.org");
    expect(paragraphs("宛先：bob@example.org\n")[0]?.[0]).toBe("bob@example.org");
  });
});

test("addresses before a line that never ends take time in proportion", () => {
  const text = (length: number): string =>
    `550 ${"<a@example.org>, ".repeat(length / 1_000)}${"\u0a3d".repeat(length)}`;
  expect(growth(text, paragraphs, 100_000)).toBeLessThan(linear);
});
