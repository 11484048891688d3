/** A report that somebody copied out of a program, a log or a page: within a string, JSON, XML or HTML. */
import { readableMarkup } from "../read/html.js";
import { replaced, slice } from "../read/stretches.js";
import type { Text } from "../types.js";
import { readEvents, readRows } from "./json-events.js";
import { isRecord, longestCopy } from "./log-records.js";
import { isAboutMail } from "./service-event/event.js";

const isJson = /^\s{0,80}(?:\{\s{0,80}["}]|\[\s{0,80}["[{])/;
const isString = /^\s{0,80}"[^]*"\s{0,80}$/;
/** A string that holds more than a word or two. */
const string = /"(?:[^"\\]|\\.){60,}"/gs;

/** Line ends, tabs and quotes as programs print them. "C:\new" is a path. */
const escape = /(?:\\r)?\\n|\\[tr"/\\]/g;
const meanings: Readonly<Record<string, string>> = { n: "\n", r: "\n", t: "\t", '"': '"', "/": "/", "\\": "\\" };
const escapedEnds = /\\n(?![a-z])/g;

const anyTag = /<\/[a-z][\w:.-]{0,60}\s{0,8}>|<br\s{0,8}\/?>/i;

/** The text of such a copy; events of services stay what they are, for they have a reader of their own. */
export function unpacked(text: Text): Text {
  const { value } = text;
  if (value.length > longestCopy) return text;
  if (isJson.test(value)) {
    const carries = value.search(escapedEnds) >= 0 || anyTag.test(value);
    return carries && readEvents(text, isAboutMail)?.length === 0 ? untagged(unescaped(longestString(text))) : text;
  }
  const quoted = isString.test(value) ? slice(text, value.indexOf('"') + 1, value.lastIndexOf('"')) : text;
  return untagged(withLineEnds(quoted));
}

/** The longest string with line ends or tags in it, else the longest of all. */
function longestString(text: Text): Text {
  let [start, end, isText] = [0, 0, false];
  for (const { 0: found, index } of text.value.matchAll(string)) {
    const carries = found.search(escapedEnds) >= 0 || anyTag.test(found);
    if (carries < isText || (carries === isText && found.length <= end - start)) continue;
    [start, end, isText] = [index + 1, index + found.length - 1, carries];
  }
  return end === 0 ? text : slice(text, start, end);
}

/** Lines that stand on lines of their own are no string; logs keep the lines of a reply in one. */
function withLineEnds(text: Text): Text {
  if (isRecord(text.value)) return text;
  const ends = text.value.includes("\\n") ? (text.value.match(escapedEnds)?.length ?? 0) : 0;
  return ends < 2 || ends < text.value.trim().split("\n").length ? text : unescaped(text);
}

const unescaped = (text: Text): Text => replaced(text, escape, (found) => meanings[found.at(-1)!]!);

const untagged = (text: Text): Text =>
  text.value.includes("<") && anyTag.test(text.value) && !isEvent(text) ? readableMarkup(text) : text;

/** Is it XML whose elements are named as those of events are? */
const isEvent = (text: Text): boolean => readRows(text)?.some(({ address }) => address !== null) === true;
