import { expect, test } from "vitest";
import { eventOf } from "./events.js";

test.each([
  ["unsubscribe", "", "list-request"],
  ["SUBSCRIBE news", "", "list-request"],
  ["退订", "", "list-request"],
  ["Please confirm", "Your message requires verification before it is delivered.", "challenge"],
  ["", "To prove that you are human, follow this link.", "challenge"],
  ["", "Reply to this message, leaving the subject as it is, and your mail will be released.", "challenge"],
  ["", "Reply to this message and your question will be answered.", null],
  ["Change of e-mail address", "", "address-change"],
  ["", "Meine neue E-Mail-Adresse lautet bob@example.net.", "address-change"],
])("%j %j is %s", (subject, text, kind) => {
  expect(eventOf(subject, text)).toBe(kind);
});

test.each([
  ["How do I unsubscribe from this list?", ""],
  ["Subscribers complain", ""],
  ["Minutes", "Please confirm that you will come."],
  ["Failure notice", "550 5.1.1 User unknown"],
])("%j %j is none of these", (subject, text) => {
  expect(eventOf(subject, text)).toBeNull();
});
