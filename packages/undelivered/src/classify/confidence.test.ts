import { describe, expect, it } from "vitest";
import { bounded, confidenceOf, floor, withCode } from "./confidence.js";

describe("confidence", () => {
  it("grows with the worth of the evidence", () => {
    const order = [
      confidenceOf("reply", 0, undefined, "low"),
      confidenceOf("status", 0, undefined, "low"),
      confidenceOf("reply", 0, undefined, "medium"),
      confidenceOf("status", 0, undefined, "medium"),
      confidenceOf("blocklist", 20),
      confidenceOf("phrase", 20),
      confidenceOf("mechanism", 20),
      confidenceOf("provider", 20),
      confidenceOf("user", 20),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(floor);
  });

  it("takes a rule's own number where it states one", () => {
    expect(confidenceOf("phrase", 3, 0.55)).toBe(0.55);
  });

  it("trusts few letters less, except the reader's own", () => {
    expect(confidenceOf("phrase", 4)).toBeLessThan(confidenceOf("phrase", 12));
    expect(confidenceOf("user", 4)).toBe(confidenceOf("user", 12));
  });

  it.each([
    [{ reason: "user-unknown", trust: "high" } as const, 1],
    [{ reason: "mailbox-full", trust: "high" } as const, -1],
    [{ reason: "mailbox-full", trust: "low" } as const, 0],
    [null, 0],
  ])("moves with a code beside the words: %j", (code, direction) => {
    expect(Math.sign(withCode(0.9, "user-unknown", code) - 0.9)).toBe(direction);
  });

  it("is never certain", () => {
    expect(bounded(1.2)).toBe(0.99);
    expect(bounded(-1)).toBe(0);
  });
});
