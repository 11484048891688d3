/** The cases of a run: each is named by the seed and its number, and can be made again at any time. */
import { ruleFiles } from "../../knowledge/rules/index.js";
import { allFixtures } from "../fixtures.js";
import { diceOf, type Dice } from "./dice.js";
import type { Pool } from "./mutation.js";
import { families } from "./mutators/index.js";

/** One input. */
export interface Case {
  seed: number;
  index: number;
  bytes: Uint8Array;
  /** How it was made: `postfix/delayed.eml, mime.nest, bytes.flipBits`. */
  story: string;
}

/** Larger ones say nothing that these do not, and cost the time of many others. */
const largest = 1_000_000;

/** Makes the cases of a seed. */
export class Generator {
  readonly #names: readonly string[];
  readonly #pool: Pool;

  constructor(fixturesFolder?: string) {
    const fixtures = allFixtures(fixturesFolder);
    this.#names = fixtures.map(({ name }) => name);
    this.#pool = {
      messages: fixtures.map(({ bytes }) => Buffer.from(bytes).toString("latin1")),
      replies: ruleFiles.flatMap(({ rules }) =>
        rules.flatMap(({ matches }) => matches.map((one) => latin1(typeof one === "string" ? one : one.text))),
      ),
    };
  }

  /** The case of this number. */
  case(seed: number, index: number): Case {
    const dice = diceOf(seed, index);
    const start = this.#start(dice);
    let [name, raw] = start;
    for (let n = 1 + (dice.once(3) ? dice.below(6) : dice.below(2)); n > 0; n--) {
      const family = dice.pick(Object.keys(families));
      const kind = dice.pick(Object.keys(families[family]!));
      raw = families[family]![kind]!(raw, dice, this.#pool).slice(0, largest);
      name += `, ${family}.${kind}`;
    }
    return { seed, index, bytes: new Uint8Array(Buffer.from(raw, "latin1")), story: name };
  }

  /** Mostly a message; now and then a bare reply. */
  #start(dice: Dice): [name: string, raw: string] {
    if (dice.once(10)) return ["a reply", dice.pick(this.#pool.replies)];
    const at = dice.below(this.#names.length);
    return [this.#names[at]!, this.#pool.messages[at]!];
  }
}

const latin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
