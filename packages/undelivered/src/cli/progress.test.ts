import { expect, it } from "vitest";
import { Progress, progressLine } from "./progress.js";

const standing = { messages: 1234, seconds: 2, before: 0, share: 0.25, source: "bounces.mbox#1234", columns: 120 };

it("shows the share, the rate and the time left", () => {
  expect(progressLine(standing)).toBe(
    "[#####---------------]  25 %  1234 messages, 617 a second, 6 s left  bounces.mbox#1234",
  );
});

it("counts the time left from what this run has done, not from what an earlier one did", () => {
  expect(progressLine({ ...standing, before: 0.2 })).toContain(", 30 s left");
});

it.each([
  [400, "20 min"],
  [4000, "3 h 20 min"],
])("writes long times in larger units", (seconds, left) => {
  expect(progressLine({ ...standing, seconds })).toContain(`, ${left} left`);
});

it("shows no share where nobody knows how much there is", () => {
  expect(progressLine({ ...standing, share: null, seconds: 1000 })).toBe(
    "1234 messages, 1.2 a second  bounces.mbox#1234",
  );
});

it("never takes more than a line of the terminal", () => {
  for (const columns of [20, 40, 60, 80]) expect(progressLine({ ...standing, columns }).length).toBeLessThan(columns);
});

/** What a run of five seconds writes about itself, message by message. */
function written(isTTY: boolean, audience: { busy: boolean; asked: boolean }): string {
  let text = "";
  let now = 0;
  const stream = { isTTY, columns: 80, write: (more: string) => (text += more) };
  const progress = new Progress(stream as unknown as NodeJS.WriteStream, audience, () => now);
  for (let n = 1; n <= 1200; n++) {
    now += 5;
    progress.step(1, `box.mbox#${n}`, n / 1200);
  }
  progress.clear();
  return text;
}

it("shows itself on a terminal, and takes itself away", () => {
  const text = written(true, { busy: false, asked: false });
  expect(text.match(/\r/g)!.length).toBeGreaterThan(40);
  expect(text.endsWith("\r\u001b[K")).toBe(true);
});

it("keeps away from a terminal that the reports go to, and from files", () => {
  expect(written(true, { busy: true, asked: false })).toBe("");
  expect(written(false, { busy: false, asked: false })).toBe("");
});

it("writes a line now and then where it is asked to", () => {
  expect(written(false, { busy: false, asked: true })).toMatch(/^\[#+-+\] +\d+ % {2}\d+ messages, 200 a second, .*\n$/);
});
