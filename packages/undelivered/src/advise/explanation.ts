/** Verdict → words for a person: which words, which steps, which ready message. The words themselves are knowledge. */
import { adviceFor } from "../../knowledge/advice/index.js";
import type { AdvicePack, KindWords, RetryKey } from "../../knowledge/advice/pack.js";
import type { Explanation, ExplainOptions, Notice, Ticket, Verdict } from "../types.js";
import { cleanFact, replyFacts } from "./facts.js";
import { later } from "./later.js";
import { listOwnerText, matterOf } from "./matter.js";
import type { Matter } from "./matter.js";
import { secondsTried } from "./retries.js";
import { Retelling } from "./retelling.js";
import { stepsOf } from "./steps.js";
import { render } from "./template.js";
import { Tickets } from "./ticket.js";
import { between } from "./words.js";

/** A short text on a message that is no delivery report. */
export interface KindExplanation {
  title: string;
  summary: string;
  next: string;
}

const addTicket = later<"ticket", Ticket>("ticket");
const addExplanation = later<"explanation", Explanation>("explanation");

/** The words for the recipients of one report. */
export class Explainer {
  readonly #notice: Notice;
  readonly #options: ExplainOptions;
  readonly #pack: AdvicePack;
  readonly #tickets = new Tickets();
  /** By the verdict that others are like: the words for the first of them. */
  readonly #told = new Map<Verdict, Told>();

  constructor(notice: Notice, options: ExplainOptions) {
    this.#notice = notice;
    this.#options = options;
    this.#pack = adviceFor(options.language, options.advice);
  }

  /** The words for one recipient. The ticket is written when it is looked at. */
  explain(verdict: Verdict): Explanation {
    const said = this.#wordsFor(verdict);
    return typeof said === "function" ? said(verdict) : said;
  }

  /** Adds them to what else is told of the recipient; those that were told before, but of another address, when looked at. */
  addTo<Rest extends Addressed>(rest: Rest, verdict: Verdict): Rest & { explanation: Explanation } {
    const explanation = this.#wordsFor(verdict);
    return typeof explanation === "function" ? addExplanation(rest, explanation) : Object.assign(rest, { explanation });
  }

  #wordsFor(verdict: Verdict): Explanation | Retold {
    const { like } = verdict;
    const told = like === null ? undefined : this.#told.get(like);
    const again = told === undefined ? null : this.#again(verdict, told);
    if (again !== null) return again;
    const matter = matterOf(verdict, this.#notice, this.#options, this.#pack);
    const explanation = explanationOf(matter);
    const write = this.#ticketOn(verdict, matter);
    if (write !== null) addTicket(explanation, write);
    // The commands for administrators are made anew for each: an address is fitted into them, or none is given.
    if (like !== null && told === undefined && this.#options.audience !== "admin")
      this.#told.set(like, { matter, explanation, write, retelling: null, again: null });
    return explanation;
  }

  /** What others of whom the report says the same were told; null where the address of one of them is not told. */
  #again(verdict: Verdict, told: Told): Explanation | Retold | null {
    const { matter, explanation } = told;
    if (cleanFact(verdict.address, this.#pack) === undefined || matter.facts.address === undefined) return null;
    const retelling = (told.retelling ??= new Retelling(explanationOf({ ...matter, facts: matter.facts.forAll() })));
    const write = this.#ticketOn(verdict, matter);
    if (!retelling.names && write === told.write) return explanation;
    // Of tens of thousands who are alike, those whose ticket is the same share one.
    if (told.again?.write !== write) told.again = { write, tell: retold(retelling, write, this.#pack) };
    return told.again.tell;
  }

  /** What writes the ticket on this recipient; null where nobody is written to. */
  #ticketOn(verdict: Verdict, matter: Matter): (() => Ticket) | null {
    const { ticketParty } = matter;
    return ticketParty === undefined ? null : this.#tickets.file(ticketParty, { ...matter, verdict });
  }
}

/** What was told to the first of those of whom the report says the same. */
interface Told {
  matter: Matter;
  explanation: Explanation;
  write: (() => Ticket) | null;
  retelling: Retelling | null;
  /** What tells it to the last of the others, and what writes the ticket on him. */
  again: { write: (() => Ticket) | null; tell: Retold } | null;
}

/** Who has an address, as verdicts and recipients have. */
interface Addressed {
  address: string | null;
}

/** Tells one of many who are alike what the first of them was told. */
type Retold = (of: Addressed) => Explanation;

function retold(retelling: Retelling, write: (() => Ticket) | null, pack: AdvicePack): Retold {
  return ({ address }) => {
    const again = retelling.to(cleanFact(address, pack) ?? "");
    return write === null ? again : addTicket(again, write);
  };
}

function explanationOf(matter: Matter): Explanation {
  const { topic, shown, failed, facts, pack } = matter;
  return {
    title: render(shown.title, facts),
    summary: render(shown.summary, facts),
    why: whyOf(matter),
    steps: failed ? stepsOf(matter) : [],
    retry: render(pack.retry[retryOf(matter)], facts),
    listOwner: listOwnerText(matter),
    learnMore: `reasons/${topic.reason}`,
  };
}

/** The words for a message that reports no delivery; null for a delivery report. */
export function explainKind(
  notice: Pick<Notice, "kind" | "autoReply">,
  options: Pick<ExplainOptions, "language" | "advice">,
): KindExplanation | null {
  if (notice.kind === "delivery-report") return null;
  const pack = adviceFor(options.language, options.advice);
  const words: KindWords = pack.kinds[notice.kind];
  const facts = replyFacts(notice, pack);
  return { title: words.title, summary: render(words.summary, facts), next: render(words.next, facts).trim() };
}

function whyOf({ verdict, words, shown, failed, facts, pack }: Matter): string {
  const causeUnknown =
    verdict.reason === "unknown" || (verdict.reason === "delivery-expired" && verdict.underlying === null);
  if (shown === words || causeUnknown || !failed) return render(shown.why, facts).trim();
  return render(words.summary, facts) + between(pack) + render(words.why, facts);
}

function retryOf({ verdict, notice, plan }: Matter): RetryKey {
  if (verdict.outcome === "delivered" || verdict.action === "delivered") return "done";
  if (verdict.action === "relayed" || verdict.action === "expanded") return "done";
  if (verdict.outcome === "will-retry") return "automatic";
  // What did not pass within a day will hardly do so within some hours.
  return plan.retry === "hours" && (secondsTried(verdict, notice) ?? 0) >= 86_400 ? "once" : plan.retry;
}
