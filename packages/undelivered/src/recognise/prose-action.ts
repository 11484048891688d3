/** What a text says became of the message: of all recipients, or of those below a heading. */
import { actionLabels, actionWords, withoutNotice } from "../../knowledge/labels.js";
import { goesOn } from "../../knowledge/late-words.js";
import type { Action, Statement } from "../types.js";
import { findAddresses, type FoundAddress } from "./addresses.js";
import type { ProseInput } from "./prose-statements.js";
import { stated } from "./statement.js";
import { searched } from "./text-for-people.js";
import { wordsInText, type WordHit } from "./words.js";

/** "No further delivery attempts will be made" is the end, not a delay. */
const negated = ({ view }: ProseInput, hit: WordHit): boolean =>
  /\bno (?:further|more) $/i.test(view.prose.value.slice(Math.max(0, hit.start - 16), hit.start));

/** Exchange: delivered, but the next server told nothing of it (RFC 3461 section 5.2.2). */
const isRelayed = ({ hits, view }: ProseInput): boolean =>
  hits.some(({ role, start, end }) => role === "success" && withoutNotice.test(view.prose.value.slice(start, end)));

/** What it says of all of them. */
export function actionOf(input: ProseInput): { value: Action; text: null } | null {
  const { hits, signs } = input;
  const delays = hits.filter((hit) => hit.role === "delay" && !negated(input, hit));
  // "has not yet been delivered" is no failure, though "has ... not ... been delivered" is.
  const isYet = (hit: WordHit): boolean => delays.some(({ start, end }) => start < hit.end && end > hit.start);
  const has = (role: WordHit["role"]): boolean =>
    role === "delay" ? delays.length > 0 : hits.some((hit) => hit.role === role && !(role === "failure" && isYet(hit)));
  const announced = signs.announces === "subject-failure";
  // A subject of failure may stand over a first failure that is not the last: "Delivery attempts will continue to be made".
  if (delays.some(({ start, end }) => goesOn.test(input.view.prose.value.slice(start, end))))
    return { value: "delayed", text: null };
  if (has("delay") && !announced && (!has("failure") || signs.announces === "subject-delay"))
    return { value: "delayed", text: null };
  if (has("failure") || has("expired") || (announced && has("delay"))) return { value: "failed", text: null };
  if (has("success")) return { value: isRelayed(input) ? "relayed" : "delivered", text: null };
  if (signs.announces === "subject-delay") return { value: "delayed", text: null };
  if (signs.announces === "subject-success") return { value: "delivered", text: null };
  return null;
}

const actionOfRole: Partial<Record<WordHit["role"], Action>> = {
  failure: "failed",
  delay: "delayed",
  success: "delivered",
};

/** "bob@example.org | delivered |", "Status: Delayed" below him: a word of its own; or a reply that nobody refuses. */
const ownWord = new RegExp(
  `^(?:[^\\p{L}\\p{N}\\n]{0,60}|[^\\p{L}]{0,60}(?:${actionLabels})[^\\p{L}\\n]{1,20})(?:` +
    Object.entries(actionWords)
      .map(([action, words]) => `(?<${action}>${words})`)
      .join("|") +
    `|(?<![\\d.])(?<reply>2[05]\\d)(?=[ -]))(?![\\p{L}\\p{N}])(?! +\\p{L}(?!\\p{L}{0,14} ?[:：]))`,
  "iu",
);

/** Such a word anywhere: most texts have none, and tens of thousands of recipients need not be asked. */
const anyWord = new RegExp(`${Object.values(actionWords).join("|")}|(?<![\\d.])2[05]\\d[ -]`, "iu");

function actionNamed(words: string): Action | undefined {
  const groups = ownWord.exec(words)?.groups ?? {};
  const found = Object.keys(groups).find((name) => groups[name] !== undefined);
  return found === "reply" ? "delivered" : (found as Action | undefined);
}

/**
 * Sendmail lists those it has given up below one heading, those it goes on trying below another and those it has delivered to
 * below a third: of several recipients, each has what the heading before it says, or the sentence that names him.
 */
export function sections({ view, hits }: ProseInput, recipients: number): (one: Statement) => Statement["action"] {
  const { value } = view.prose;
  if (recipients < 2) return () => null;
  const telling = hits.filter((hit) => Object.hasOwn(actionOfRole, hit.role));
  const areMixed = rolesOf(telling) > 1;
  const areNamed = anyWord.test(value.slice(0, searched));
  if (!areMixed && !areNamed) return () => null;
  const beginning = telling.filter(({ start }) => beginsLine(value, start));
  const headings =
    rolesOf(beginning) < 2 ? [] : beginning.filter(({ start, end }) => !value.slice(start, end).includes("@"));
  const places = new Map<string, FoundAddress>();
  for (const found of findAddresses(value)) if (!places.has(found.address)) places.set(found.address, found);
  return (one) => {
    const found = places.get(one.address?.value ?? "");
    const behind = found === undefined ? "" : value.slice(found.outerEnd, found.outerEnd + 120);
    const action = areNamed ? (actionNamed(behind) ?? actionAbove(one)) : undefined;
    if (action !== undefined) return stated(action);
    if (!areMixed) return null;
    const at = found?.start ?? -1;
    const before = telling.filter(({ end }) => end <= at && !value.slice(end, at).includes("\n")).at(-1)?.role;
    const role = roleInSentence(one) ?? before ?? headings.filter((hit) => hit.end <= at).at(-1)?.role;
    return role === undefined || role === "failure" ? null : stated(actionOfRole[role]!);
  };
}

/** What the heading says below which he stands. */
const actionAbove = ({ diagnostic, supporting }: Statement): Action | undefined =>
  [diagnostic, ...supporting].map((text) => (text === null ? undefined : actionNamed(text.value))).find(Boolean);

const rolesOf = (hits: readonly WordHit[]): number => new Set(hits.map(({ role }) => role)).size;

/** What the sentence that names a recipient says. */
function roleInSentence({ address, diagnostic }: Statement): WordHit["role"] | undefined {
  if (address === null || diagnostic?.value.includes(address.value) !== true) return undefined;
  if (diagnostic.value.indexOf("@") < diagnostic.value.lastIndexOf("@")) return undefined;
  const roles = wordsInText(diagnostic.value).hits.map(({ role }) => role);
  return (["failure", "delay", "success"] as const).find((role) => roles.includes(role));
}

const beginsLine = (value: string, at: number): boolean =>
  /(?:^|\n)[^\p{L}\n]*(?:\p{L}{2,5} )?$/u.test(value.slice(Math.max(0, at - 40), at));
