/** The pool with real workers, which are the compiled ones. */
import { afterEach, describe, expect, it } from "vitest";
import { Pool } from "../../../dist/src/cli/batch/pool.js";
import { bounceOf } from "../testing/run.js";
import { answerTo } from "./answer.js";
import type { Answer, Batch, Request } from "./answer.js";

const request = { form: "json", options: {}, page: null as unknown } as Request;

/** Messages as they stand in a batch. */
function batchOf(messages: Record<string, string>): Batch {
  const texts = Object.values(messages).map((text) => Buffer.from(text));
  const ends = texts.reduce<number[]>((all, text) => [...all, (all[all.length - 1] ?? 0) + text.length], []);
  const items = Object.keys(messages).map((source, at) => ({
    source,
    span: [ends[at]! - texts[at]!.length, ends[at]!] as [number, number],
    cut: false,
  }));
  return { items, bytes: new Uint8Array(Buffer.concat(texts)) };
}

const sourcesIn = ({ output }: Answer): string[] =>
  Buffer.from(output)
    .toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { source: string }).source);

/** Its report needs more memory than a worker of little memory has. */
const heavy = `Subject: Undelivered Mail\n\n${"<a@example.com>: host mx.example.net said: 550 5.1.1 User unknown\n".repeat(90_000)}`;
const little = { maxOldGenerationSizeMb: 40, maxYoungGenerationSizeMb: 4 };
const ample = { maxOldGenerationSizeMb: 1000 };

let pool: Pool;
afterEach(() => pool.close());

describe("a pool of workers", () => {
  it("answers as this thread does", async () => {
    pool = new Pool(2, request);
    const batches = ["a", "b", "c", "d", "e"].map((name) => batchOf({ [name]: bounceOf(`${name}@example.net`) }));
    const answers = await Promise.all(batches.map((batch) => pool.run(batch)));
    expect(answers.map((answer) => Buffer.from(answer.output).toString())).toEqual(
      batches.map((batch) => Buffer.from(answerTo(batch, request).output).toString()),
    );
  });

  it("loses one message of which a worker dies, and no other", async () => {
    pool = new Pool(1, request, { usual: little, most: little });
    const one = batchOf({ before: bounceOf("x@example.net"), heavy, after: bounceOf("y@example.net") });
    const [first, second] = await Promise.all([pool.run(one), pool.run(batchOf({ next: bounceOf("z@example.net") }))]);
    expect(sourcesIn(first)).toEqual(["before", "after"]);
    expect(first.messages).toBe(3);
    expect(first.troubles).toEqual([{ source: "heavy", message: expect.stringMatching(/more memory .* left out/) }]);
    expect(sourcesIn(second)).toEqual(["next"]);
  });

  it("gives a message that needs much memory a worker of its own", async () => {
    pool = new Pool(1, request, { usual: little, most: ample });
    const answer = await pool.run(
      batchOf({ before: bounceOf("x@example.net"), heavy, after: bounceOf("y@example.net") }),
    );
    expect(answer.troubles).toEqual([]);
    expect(sourcesIn(answer)).toEqual(["before", "heavy", "after"]);
  });
});
