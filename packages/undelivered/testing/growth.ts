/** Whether time grows with the length of the input alone: by how two lengths compare at the same moment, not by the clock. */

/** How many times as long the longer input is. */
const longer = 16;
/** Between what a time that grows with the length gives (16 times as long) and one that grows with its square (256). */
export const linear = 64;
/** Milliseconds below which a time says nothing. */
const noticeable = 1;
/** A run can only be slower than it need be: the least of some counts, and of many where it still looks like growth. */
const [fewest, most] = [2, 12];

/**
 * How many times as long the work takes for an input of `size` times 16 as for one of `size`; compare it with {@link linear}.
 * `prepare` makes the work for a size, and what it does is not counted. The size should be one that takes a millisecond or more.
 *
 * @example expect(growth((n) => "a".repeat(n), (text) => parseReply(text), 30_000)).toBeLessThan(linear);
 */
export function growth<Input>(prepare: (size: number) => Input, work: (input: Input) => unknown, size: number): number {
  const [short, long] = [prepare(size), prepare(size * longer)];
  let [shortest, longest] = [Infinity, Infinity];
  const ratio = (): number => longest / Math.max(noticeable, shortest);
  for (let run = 0; run < fewest || (run < most && ratio() >= linear); run++) {
    shortest = Math.min(shortest, timeOf(work, short));
    longest = Math.min(longest, timeOf(work, long));
  }
  return ratio();
}

/** Milliseconds of the processor's: what others run meanwhile does not count. */
function timeOf<Input>(work: (input: Input) => unknown, input: Input): number {
  const start = process.cpuUsage();
  work(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
