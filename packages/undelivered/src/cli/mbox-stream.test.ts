import { expect, it } from "vitest";
import { longest, messagesInBytes, messagesInChunks } from "./mbox-stream.js";
import type { One } from "./mbox-stream.js";
import { mboxOf } from "./testing/run.js";

const message = (name: string): string => `Subject: ${name}\n\nbody of ${name}\n`;

async function* inChunks(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* messagesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<One> {
  for await (const { messages } of messagesInChunks(chunks)) yield* messages;
}

async function subjectsOf(text: string, size: number): Promise<[number | null, string][]> {
  const found: [number | null, string][] = [];
  for await (const { bytes, number } of messagesIn(inChunks(text, size))) {
    found.push([number, /Subject: (.*)/.exec(Buffer.from(bytes).toString())?.[1] ?? ""]);
  }
  return found;
}

it.each([1, 7, 64, 100_000])("splits an mbox that comes in chunks of %i bytes", async (size) => {
  const text = mboxOf([
    message("one"),
    `${message("two")}From here on it is text\n\nFrom the desk of Ann\n`,
    message("three"),
  ]);
  expect(await subjectsOf(text, size)).toEqual([
    [1, "one"],
    [2, "two"],
    [3, "three"],
  ]);
  expect(messagesInBytes(Buffer.from(text)).map(({ number }) => number)).toEqual([1, 2, 3]);
});

it.each([1, 64])("gives one message without a number for what is no mbox (chunks of %i bytes)", async (size) => {
  expect(await subjectsOf(message("alone"), size)).toEqual([[null, "alone"]]);
  expect(await subjectsOf(mboxOf([message("alone")]), size)).toEqual([[null, "alone"]]);
});

it("gives one empty message for an empty input", async () => {
  expect(await subjectsOf("", 1)).toEqual([[null, ""]]);
});

it("gives a message before it has read the messages far behind it", async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Buffer> {
    for (; ; read++) yield Buffer.from(mboxOf([message(`number ${read} ${"x".repeat(1000)}`)]));
  }
  let seen = 0;
  for await (const one of messagesIn(endless())) {
    seen++;
    expect(one.number).toBe(seen);
    if (seen === 100) break;
  }
  expect(read).toBeLessThan(110);
});

it("cuts a message that is longer than the limit, and finds the next one", async () => {
  const line = `${"y".repeat(1023)}\n`;
  async function* chunks(): AsyncGenerator<Buffer> {
    yield Buffer.from(mboxOf([message("short"), message("long")]));
    for (let size = 0; size <= longest + 2_000_000; size += line.length * 64) yield Buffer.from(line.repeat(64));
    yield Buffer.from("\nFrom MAILER-DA");
    yield Buffer.from(`EMON Mon May 11 09:14:02 2026\n${message("next")}`);
  }
  const found = [];
  for await (const { bytes, number, cut } of messagesIn(chunks())) found.push([number, cut, bytes.length > 1000]);
  expect(found).toEqual([
    [1, false, false],
    [2, true, true],
    [3, false, false],
  ]);
});
