import { expect, it } from "vitest";
import { editDistance, suggestion } from "./suggestion.js";

it.each([
  ["explain", "explain", 0],
  ["explian", "explain", 1],
  ["jsn", "json", 1],
  ["", "abc", 3],
  ["kitten", "sitting", 3],
])("%s and %s are %i apart", (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});

it("suggests what is near and nothing else", () => {
  expect(suggestion("mailbox-ful", ["user-unknown", "mailbox-full"])).toBe(" Did you mean mailbox-full?");
  expect(suggestion("zebra", ["user-unknown", "mailbox-full"])).toBe("");
});
