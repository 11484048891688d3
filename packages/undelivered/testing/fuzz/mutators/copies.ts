/** What becomes of a text that is copied into a chat, a tracker, a forum, a program, or mailed to and fro. */
import type { Dice } from "../dice.js";
import { someLines, type Mutations } from "../mutation.js";
import { withoutHeader } from "./sources.js";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const marks: readonly ((text: string) => string)[] = [
  (text) => `\`${text}\``,
  (text) => `**${text}**`,
  (text) => `_${text}_`,
  (text) => `{{${text}}}`,
  (text) => `{code}${text}{code}`,
  (text) => `[quote=a]${text}[/quote]`,
  (text) => `- ${text}`,
  (text) => text.replaceAll(" ", "\xa0"),
  (text) => text.replace(/\S+@\S+/, "[$&](mailto:$&)"),
];

const carriers: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify(text),
  (text) => JSON.stringify({ id: 1, body: text }),
  (text) => text.replaceAll("\n", "\\r\\n"),
  (text) => escaped(text).replaceAll("\n", "<br>\n"),
  (text) => `<pre>${escaped(text)}</pre>`,
  (text) => `<error><message>${escaped(text)}</message><user>a@example.org</user></error>`,
  (text) => `HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n${JSON.stringify({ error: text })}`,
];

const someText = (raw: string, dice: Dice): string => {
  const body = withoutHeader(raw).trimStart();
  return dice.once(3) ? body.slice(...someLines(body, dice)) : body;
};

export const copies: Mutations = {
  carried: (raw, dice) => dice.pick(carriers)(someText(raw, dice)),
  carriedTwice: (raw, dice) => dice.pick(carriers)(dice.pick(carriers)(someText(raw, dice))),
  marked: (raw, dice) =>
    someText(raw, dice)
      .split("\n")
      .map((line) => (dice.once(3) ? dice.pick(marks)(line) : line))
      .join("\n"),
  wrapped(raw, dice) {
    const width = 30 + dice.below(60);
    let column = 0;
    return someText(raw, dice)
      .split(" ")
      .map((word) => {
        const feed = word.lastIndexOf("\n");
        const isBreak = column > 0 && column + word.length > width;
        column = feed >= 0 ? word.length - feed : (isBreak ? 0 : column) + word.length + 1;
        return isBreak ? `\n${word}` : ` ${word}`;
      })
      .join("");
  },
};
