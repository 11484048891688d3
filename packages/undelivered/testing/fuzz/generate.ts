/** The cases of a run: each is named by the seed and its number, and can be made again at any time. */
import { ruleFiles } from "../../knowledge/rules/index.js";
import { allFixtures } from "../fixtures.js";
import { diceOf, Urn, type Dice } from "./dice.js";
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
  readonly #messages: Urn<Message>;
  readonly #pool: Pool;

  constructor(fixturesFolder?: string) {
    const messages = allFixtures(fixturesFolder).map(({ name, bytes }) => ({ name, raw: latin1(bytes) }));
    const replies = ruleFiles.flatMap(({ rules }) =>
      rules.flatMap(({ matches }) =>
        matches.map((one) => latin1(Buffer.from(typeof one === "string" ? one : one.text))),
      ),
    );
    this.#messages = new Urn(messages, ({ name }) => name);
    this.#pool = {
      messages: new Urn(
        messages.map(({ raw }) => raw),
        (raw) => raw,
      ),
      replies: new Urn(replies, (reply) => reply),
    };
  }

  /** The case of this number. */
  case(seed: number, index: number): Case {
    const dice = diceOf(seed, index);
    let { name: story, raw } = this.#start(dice);
    for (let n = 1 + (dice.once(3) ? dice.below(6) : dice.below(2)); n > 0; n--) {
      const family = dice.pick(Object.keys(families));
      const kind = dice.pick(Object.keys(families[family]!));
      raw = families[family]![kind]!(raw, dice, this.#pool).slice(0, largest);
      story += `, ${family}.${kind}`;
    }
    return { seed, index, bytes: new Uint8Array(Buffer.from(raw, "latin1")), story };
  }

  /** Mostly a message; now and then a bare reply. */
  #start(dice: Dice): Message {
    return dice.once(10) ? { name: "a reply", raw: this.#pool.replies.draw(dice) } : this.#messages.draw(dice);
  }
}

/** A message with the name of its fixture. */
interface Message {
  name: string;
  raw: string;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
