import { describe, expect, test } from "vitest";
import { dateIn, readAutoReply } from "./auto-reply.js";

describe("the day of return", () => {
  test.each([
    ["I am away from 20 November 2026 to 30 November 2026.", "2026-11-30"],
    ["Back on November 30th, 2026.", "2026-11-30"],
    ["Ich bin vom 20.11.2026 bis 30.11.2026 nicht da.", "2026-11-30"],
    ["Ich bin ab dem 30. November 2026 wieder da.", "2026-11-30"],
    ["Je suis absent du 20/11/2026 au 30/11/2026.", "2026-11-30"],
    ["Estoy fuera hasta el 30 de noviembre de 2026.", "2026-11-30"],
    ["Jestem nieobecna od 20 do 30 listopada 2026.", "2026-11-30"],
    ["Я в отпуске с 20 ноября по 30 ноября 2026 года.", "2026-11-30"],
    ["Szabadságon vagyok 2026. november 30-ig.", "2026-11-30"],
    ["Olen lomalla 30.11.2026 asti.", "2026-11-30"],
    ["2026年11月30日まで不在です。", "2026-11-30"],
    ["2026년 11월 30일까지 휴가입니다.", "2026-11-30"],
    ["I am away until 11/30/2026.", "2026-11-30"],
    ["I am away until 10/11/2026.", null],
    ["I am away until Monday.", null],
    ["Our company was founded on 30 November 1926.", null],
  ])("%s", (text, date) => {
    expect(readAutoReply(text, null).returnsAt).toBe(date);
  });

  test("a month that does not exist is no date", () => {
    expect(dateIn("31.13.2026")).toBeNull();
  });
});
