/** Whether time grows with the length of the input alone: by how inputs compare at the same moment, not by the clock. */

/** How many times as long the longer input is. */
const longer = 16;
/** Between what a time that grows with the length gives (once as long) and one that grows with its square (16 times). */
export const linear = 6;
/** Milliseconds below which a time says nothing. */
const noticeable = 2;
/** A run can only be slower than it need be: the least of some counts, and of many where it still looks like growth. */
const [fewest, most] = [2, 12];

/**
 * How many times as long the work takes for one input of `size` times 16 as for 16 of `size`, whose results are kept meanwhile: what
 * memory costs is the same on both sides. Compare it with {@link linear}. `prepare` makes the input of a size, and its time is not
 * counted. The size should be one that takes a tenth of a millisecond or more.
 *
 * @example expect(growth((n) => "a".repeat(n), (text) => parseReply(text), 30_000)).toBeLessThan(linear);
 */
export function growth<Input>(prepare: (size: number) => Input, work: (input: Input) => unknown, size: number): number {
  const [short, long] = [Array<Input>(longer).fill(prepare(size)), [prepare(size * longer)]];
  let [apart, together] = [Infinity, Infinity];
  const ratio = (): number => together / Math.max(noticeable, apart);
  for (let run = 0; run < fewest || (run < most && ratio() >= linear); run++) {
    apart = Math.min(apart, timeOf(work, short));
    together = Math.min(together, timeOf(work, long));
  }
  return ratio();
}

/** Milliseconds of the processor's: what others run meanwhile does not count. */
function timeOf<Input>(work: (input: Input) => unknown, inputs: readonly Input[]): number {
  const start = process.cpuUsage();
  const results = inputs.map((input) => work(input));
  const { user, system } = process.cpuUsage(start);
  return results.length > 0 ? (user + system) / 1_000 : 0;
}
