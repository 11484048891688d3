import type { Condition, Reason, Rule } from "../src/types.js";

/** What is said for one reason, and examples of it. */
type Said = Pick<Condition, "not"> & { says: readonly string[] } & Pick<Rule, "detail" | "matches" | "misses">;

/** The rules of a language of which one rule for each reason is known: the reason is the second half of their ids. */
export const rulesIn = (
  tag: string,
  from: Pick<Rule, "source" | "seen">,
  said: Partial<Readonly<Record<Reason, Said>>>,
): Rule[] =>
  Object.entries(said).map(([reason, { says, not, ...rest }]) => ({
    id: `${tag}/${reason}`,
    reason: reason as Reason,
    ...(reason === "mailbox-full" && { detail: "over-quota" as const }),
    ...rest,
    when: { says, ...(not && { not }) },
    ...from,
  }));
