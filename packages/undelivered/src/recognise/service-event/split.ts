/** The events in objects: every service nests them as it likes. */
import {
  carriers,
  elsewhere,
  notice,
  outcomeNames,
  reasonNames,
  recipientNames,
} from "../../../knowledge/event-names.js";
import { Event, nameOf, wholeAddress } from "./event.js";
import { inString } from "./json.js";
import { deepest, mostEvents } from "./limits.js";

/** All events in some values. */
export function eventsIn(values: readonly unknown[]): Event[] {
  const events: Event[] = [];
  for (const value of values) split(value, 0, events, null);
  return events;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One entry an event: lists are taken apart, of a list of recipients or events each gets what is said of all. */
function split(value: unknown, depth: number, events: Event[], ofAll: Event | null): void {
  if (depth > deepest || events.length >= mostEvents) return;
  if (Array.isArray(value)) {
    for (const one of value) split(one, depth + 1, events, ofAll);
    return;
  }
  if (!isObject(value)) return;
  const recipients = listOfRecipients(value, 0);
  if (recipients === null) {
    const event = eventOf(value, new Event(ofAll));
    const carried = event.named === null ? carriedIn(value, depth) : [];
    if (carried.length === 0) return void events.push(event);
    for (const one of carried) split(one, depth + 1, events, ofAll);
    return;
  }
  const { list, of, areEvents } = recipients;
  const common = eventOf(value, new Event(ofAll), of);
  for (const one of list.slice(0, mostEvents - events.length)) {
    if (areEvents === true) split(one, depth + 1, events, common);
    else events.push(eventOf(one, new Event(common)));
  }
}

/** The objects that an object which names nobody carries as strings. */
function carriedIn(value: object, depth: number, found: unknown[] = []): unknown[] {
  for (const [key, inside] of Object.entries(value) as [string, unknown][]) {
    if (found.length >= mostEvents) break;
    const object = typeof inside === "string" && carriers.has(nameOf(key)) ? inString(inside) : undefined;
    if (object !== undefined) found.push(object);
    else if (typeof inside === "object" && inside !== null && depth < deepest) carriedIn(inside, depth + 1, found);
  }
  return found;
}

/** What is said of each recipient, and the value that says so. */
interface Recipients {
  list: readonly unknown[];
  of: unknown;
  /** Each names its recipient further inside, and tells what became of the message. */
  areEvents?: boolean;
}

/** JMAP's `deliveryStatus` (RFC 8621 section 7): each address is the name of an object that tells what became of it. */
function keyedByRecipient(name: string, value: unknown): unknown[] | null {
  const entries = isObject(value) ? Object.entries(value) : [];
  if (entries.length === 0 || !entries.every(([key]) => key.includes("@"))) return null;
  if (entries.every(([key, told]) => wholeAddress.test(key) && isObject(told)))
    return entries.map(([recipient, told]) => ({ recipient, ...(told as object) }));
  // UniSender: `"failed_emails": {"bob@example.org": "permanent_unavailable"}`.
  return ofFailures.test(name) && entries.every(([, told]) => typeof told === "string")
    ? entries.map(([recipient, bouncereason]) => ({ recipient, bouncereason }))
    : null;
}

const ofFailures = /fail|reject|bounce|refused/i;

/** The object that a list holds alone, or beside texts as JMAP writes what was asked (RFC 8620 section 3.2). */
function onlyObject(value: unknown): unknown {
  let only = value;
  for (let depth = 0; Array.isArray(only) && depth < deepest; depth++) {
    const objects: unknown[] = only.filter((one) => typeof one === "object" && one !== null);
    if (objects.length !== 1) return null;
    only = objects[0];
  }
  return only;
}

/** The list in an object whose members each name a recipient. */
function listOfRecipients(value: Record<string, unknown>, depth: number): Recipients | null {
  for (const [key, inside] of Object.entries(value)) {
    if (elsewhere.has(nameOf(key)) || depth > 4) continue;
    if (Array.isArray(inside) && inside.length > 0) {
      if (inside.every(namesRecipient)) return { list: inside, of: inside };
      if (inside.length > 1 && inside.every(isEvent)) return { list: inside, of: inside, areEvents: true };
    }
    const keyed = keyedByRecipient(key, inside);
    if (keyed !== null) return { list: keyed, of: inside };
    const only = onlyObject(inside);
    const deeper = isObject(only) ? listOfRecipients(only, depth + 1) : null;
    if (deeper !== null) return deeper;
  }
  return null;
}

const namesRecipient = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => recipientNames.includes(nameOf(key)));

/** Does an object name a recipient somewhere, and an outcome? */
const isEvent = (value: unknown): boolean =>
  isObject(value) && isNamedIn(value, recipientNames, 0) && isNamedIn(value, outcomeNames, 0);

const isNamedIn = (value: object, names: readonly string[], depth: number): boolean =>
  Object.entries(value).some(([key, inside]: [string, unknown]) => {
    if (typeof inside !== "object" || inside === null) return names.includes(nameOf(key));
    return depth < 4 && isNamedIn(Array.isArray(inside) ? inside.slice(0, 1) : inside, names, depth + 1);
  });

/** What an object or a list holds, by its name. */
function addTo(event: Event, name: string, inside: unknown, without: unknown, depth: number): void {
  if (!elsewhere.has(name) || typeof inside !== "object") eventOf(inside, event, without, name, depth + 1);
  else if (isObject(inside) && "message-id" in inside) event.add("messageid", "");
}

/** A name and its value, as lists of attributes hold them: `{"name": "Details", "value": "550 5.1.1 ..."}`. */
const isPair = (value: object): value is { name: string; value: string | number } =>
  "name" in value &&
  "value" in value &&
  typeof value.name === "string" &&
  (typeof value.value === "string" || typeof value.value === "number");

/** All values in an object, with their names. */
function eventOf(value: unknown, event = new Event(), without?: unknown, name = "", depth = 0): Event {
  if (value === without && without !== undefined) return event;
  if (typeof value === "string" || typeof value === "number") event.add(name, String(value));
  else if (value === null) event.addEmpty(name);
  else if (depth >= deepest || typeof value !== "object" || value === null) return event;
  else if (Array.isArray(value)) for (const inside of value) addTo(event, name, inside, without, depth);
  else if (isPair(value)) event.add(nameOf(value.name), String(value.value));
  else {
    for (const [key, inside] of Object.entries(value)) {
      if (key === notice.name && notice.beside in value) continue;
      // Beside its HTML, a text is the message's own.
      if (key === "text" && "html" in value) continue;
      const own = key === "text" && reasonNames.includes(name) ? name : nameOf(key);
      addTo(event, own, inside, without, depth);
    }
  }
  return event;
}
