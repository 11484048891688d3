import { describe, expect, test } from "vitest";
import { Iso2022JpDecoder } from "./iso-2022-jp.js";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const samples = [
  "plain ASCII",
  "\x1b$B%a!<%k$OAw?.$G$-$^$;$s$G$7$?\x1b(B",
  'before \x1b$B$"$$\x1b(J middle \x1b$@$&\x1b(B after',
  'two lines \x1b$B$"\x1b(B\n\x1b$B$$\x1b(B',
];

describe("ISO-2022-JP", () => {
  test.each(samples)("%j reads as the platform reads it", (sample) => {
    expect(new Iso2022JpDecoder().decode(bytes(sample))).toBe(new TextDecoder("iso-2022-jp").decode(bytes(sample)));
  });

  test("half-width kana and a line that forgot to switch back", () => {
    expect(new Iso2022JpDecoder().decode(bytes("\x1b(I1\x1b(B"))).toBe("ｱ");
    expect(new Iso2022JpDecoder().decode(bytes('\x1b$B$"\nnext line'))).toBe("あ\nnext line");
  });

  test("half a character takes no line end with it", () => {
    expect(new Iso2022JpDecoder().decode(bytes('\x1b$B$"$\nnext line'))).toBe("あ\nnext line");
  });

  test("broken escapes and halves of characters do not throw", () => {
    for (const broken of ["\x1b", "\x1b$", "\x1b(Z", "\x1b$B$", "\x1b$B\x1b"]) {
      expect(() => new Iso2022JpDecoder().decode(bytes(broken))).not.toThrow();
    }
  });
});
