import { expect, test } from "vitest";
import { decodeUtf7 } from "./utf7.js";

test.each([
  ["Empf+AOQ-nger", "Empfänger"],
  ["1 +- 1", "1 + 1"],
  ["+2D3eAA-!", "😀!"],
  ["a+2D0-b", "a\ufffdb"],
  ["a+3gA-b", "a\ufffdb"],
])("%j", (text, decoded) => {
  expect(decodeUtf7(text)).toBe(decoded);
});
