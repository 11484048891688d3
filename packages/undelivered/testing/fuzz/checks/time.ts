/** Time grows with the length of the input, and with nothing else. */
import { explain } from "../../../src/index.js";
import type { Check } from "./subject.js";

/** What any input may take: compiling code, collecting garbage, being interrupted (milliseconds). */
const anyway = 100;
/** And so much more for each pass over its bytes that finds lines and nothing else. */
const passes = 8_000;
/** And for each recipient, of whom a few bytes may name one and a page is written about each (milliseconds). */
const eachRecipient = 0.5;
/** A slow answer counts when it is slow again, and again. */
const tries = 5;

/** Milliseconds that finding lines takes for each byte on this machine, while nothing is slow yet. */
let floor: number | null = null;

function measureFloor(): number {
  const text = Buffer.from("some words of a line of ordinary length, then its end\r\n".repeat(20_000));
  let best = Infinity;
  for (let n = 0; n < 20; n++) {
    const started = performance.now();
    for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1));
    best = Math.min(best, performance.now() - started);
  }
  return best / text.length;
}

const taken = (work: () => void): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** Explains in time that is in proportion to the length. */
export const timeIsBounded: Check = ({ bytes, options, report }) => {
  const allowed = (lines: number): number =>
    anyway + passes * lines * bytes.length + eachRecipient * report.recipients.length;
  let most = allowed((floor ??= measureFloor()));
  let best = Infinity;
  for (let n = 0; n < tries && best > most; n++) {
    best = Math.min(
      best,
      taken(() => explain(bytes, options)),
    );
    if (best > most) most = Math.max(most, allowed(measureFloor()));
  }
  return best <= most ? [] : [`${Math.round(best)} ms for ${bytes.length} bytes, more than ${Math.round(most)}`];
};
