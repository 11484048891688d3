/** Recipients of whom a report says the same are told the same, but for their addresses. */
import type { Explanation } from "../types.js";
import { addressSign } from "./facts.js";

type Step = Explanation["steps"][number];

/** The texts before, between and behind the places that name the recipient. */
type Around = readonly string[];

/** An explanation for many. What names nobody is the same string, step or list for all of them. */
export class Retelling {
  readonly #title: Around;
  readonly #summary: Around;
  readonly #why: Around;
  readonly #retry: Around;
  readonly #listOwner: Around;
  readonly #texts: readonly Around[];
  readonly #steps: Step[];
  readonly #learnMore: string;
  readonly #stepsName: boolean;
  /** Does anything name the recipient? */
  readonly names: boolean;

  /** @param said an explanation with the sign for the address in place of it */
  constructor({ title, summary, why, steps, retry, listOwner, learnMore }: Explanation) {
    this.#title = title.split(addressSign);
    this.#summary = summary.split(addressSign);
    this.#why = why.split(addressSign);
    this.#retry = retry.split(addressSign);
    this.#listOwner = listOwner.split(addressSign);
    this.#texts = steps.map(({ text }) => text.split(addressSign));
    this.#steps = steps;
    this.#learnMore = learnMore;
    this.#stepsName = this.#texts.some(isNaming);
    this.names =
      this.#stepsName || [this.#title, this.#summary, this.#why, this.#retry, this.#listOwner].some(isNaming);
  }

  /** The explanation for one of them. */
  to(address: string): Explanation {
    return {
      title: named(this.#title, address),
      summary: named(this.#summary, address),
      why: named(this.#why, address),
      steps: this.#stepsName ? this.#steps.map((step, at) => stepTo(step, this.#texts[at]!, address)) : this.#steps,
      retry: named(this.#retry, address),
      listOwner: named(this.#listOwner, address),
      learnMore: this.#learnMore,
    };
  }
}

const isNaming = (text: Around): boolean => text.length > 1;

function named(text: Around, address: string): string {
  let out = text[0]!;
  for (let at = 1; at < text.length; at++) out += address + text[at]!;
  return out;
}

function stepTo(step: Step, text: Around, address: string): Step {
  return isNaming(text) ? { ...step, text: named(text, address) } : step;
}
