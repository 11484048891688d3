/**
 * Events of sending services and mail servers in JSON, as webhooks post them and logs keep them: one object, a list, or an
 * object a line; and in the fields of a web form, which older webhooks post.
 *
 * Every service nests its objects as it likes, and all call the same things by a few names. So the names decide, not the place.
 */
import { outcomeNames } from "../../knowledge/event-names.js";
import { maxRecipients } from "../read/limits.js";
import type { Statement, Text } from "../types.js";
import { formsIn } from "./form-fields.js";
import { objectsInTable, objectsInTags } from "./rows.js";
import { type Event, isAboutMail, isForAbuse, says } from "./service-event/event.js";
import { json, parse, startOfObject } from "./service-event/json.js";
import { Source } from "./service-event/source.js";
import { eventsIn } from "./service-event/split.js";
import { EventReader } from "./service-event/statements.js";

/** What may stand before and after the object: the beginning of a log line, a signature. */
export const around = 200;

/** The answer of an interface is no longer than this. */
const mostOfError = 5_000;

/**
 * The statements of all events in a text that speak of a delivery; null where the text is no JSON.
 *
 * @param isMeant whether an event shows that the text is about mail at all
 */
export function readEvents(prose: Text, isMeant: (event: Event) => boolean = () => true): Statement[] | null {
  return statementsOfAll(new Source(prose, "json"), parse(prose.value), isMeant);
}

/** The same of the forms in a text; in a field of its own, a form may hold JSON. */
export function readForms(prose: Text, isMeant: (event: Event) => boolean): Statement[] | null {
  return statementsOfAll(new Source(prose, "form"), objectsInForms(prose.value), isMeant);
}

/** A table is read once, whoever asks. */
const rowsOf = new WeakMap<Text, Statement[] | null>();

/** The same of the rows of a table and the elements of XML; null where they tell of nothing. */
export function readRows(prose: Text): Statement[] | null {
  const known = rowsOf.get(prose);
  if (known !== undefined) return known;
  const rows = rowsIn(prose);
  rowsOf.set(prose, rows);
  return rows;
}

function rowsIn(prose: Text): Statement[] | null {
  const objects = objectsInTable(prose.value) ?? objectsInTags(prose.value);
  const statements = statementsOfAll(new Source(prose, "form"), objects, isAboutMail);
  return statements === null || statements.length === 0 ? null : statements;
}

function objectsInForms(value: string): unknown[] | null {
  const forms = formsIn(value);
  return forms.length === 0 ? null : forms.flatMap((form) => [form, ...Object.values(form).map(json)]);
}

function statementsOfAll(
  source: Source,
  values: unknown[] | null,
  isMeant: (event: Event) => boolean,
): Statement[] | null {
  if (values === null) return null;
  const events = eventsIn(values);
  const statements: Statement[] = [];
  if (!events.some(isMeant)) return statements;
  const reader = new EventReader(source);
  for (const event of events) {
    for (const one of reader.statementsOf(event)) statements.push(one);
    source.turn();
    if (statements.length >= maxRecipients) break;
  }
  if (statements.length === 0 && events.length === 1) return reader.namelessOf(events[0]!);
  return statements.slice(0, maxRecipients);
}

/** Those who complained, by the events in a text: services tell of it as they tell of failures. */
export function complainantsIn(prose: Text): string[] {
  const start = startOfObject(prose.value.slice(0, around));
  const values = start < 0 ? objectsInForms(prose.value) : parse(prose.value);
  const complaints = eventsIn(values ?? []).filter(
    (event) =>
      says(event.of(outcomeNames), /complain|^spam$|^scomp$|spam[ _-]?report|feedback[ _-]?loop/i) || isForAbuse(event),
  );
  return [...new Set(complaints.flatMap((event) => event.named ?? []))].slice(0, maxRecipients);
}

/** A name that is not in what an interface answers which refuses a request: there is nothing about anybody to whom mail was sent. */
const noErrorName =
  /^(?!(?:errors?|messages?|errormessage|errorrelatedto|erroridentifier|code|errorcode|status|statuscode|name|type|title|field|help|details?|reason|domain|location|locationtype|requestid)$)/;

/** Is a text in JSON the answer of an interface that refuses a request? Its sentences are read like any others. */
export function isErrorBody(prose: Text): boolean {
  const events = prose.value.length > mostOfError ? [] : eventsIn(parse(prose.value) ?? []);
  return events.length > 0 && !events.some((event) => event.hasName(noErrorName));
}
