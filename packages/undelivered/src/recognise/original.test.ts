import { expect, test } from "vitest";
import { explain } from "../explain.js";

const listOf = (field: string) =>
  explain(
    `From: MAILER-DAEMON@mx.example.org\nSubject: Undelivered Mail Returned to Sender\n\n<bob@example.org>: 550 5.1.1 User unknown\n\n------ This is a copy of the message, including all the headers. ------\n\nMessage-ID: <1@example.net>\n${field}\nSubject: News\n`,
  ).original?.listId;

test.each([
  ["List-Id: News <news.example.net>", "news.example.net"],
  ["List-Id: <news.example.net >", "news.example.net"],
  ["List-Id: news.example.net", "news.example.net"],
  ["List-Id: < >", "< >"],
  ["List-Id:", null],
])("%s", (field, id) => {
  expect(listOf(field)).toBe(id);
});
