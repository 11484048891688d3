import { expect, test } from "vitest";
import { languageOfLetters } from "./script.js";

test.each([
  ["The letter that you sent has not been accepted by this server.", "en"],
  ["Die Nachricht ist wegen ihrer Größe nicht angenommen worden.", "de"],
  ["Ce message est trop volumineux et n'a pas été transmis.", "fr"],
  ["Сообщение было отклонено, так как это не ваше письмо.", "ru"],
  ["ایمیل شما به این نشانی تحویل نشد", "fa"],
  ["メールは届きませんでした", "ja"],
  ["550 5.1.1 User unknown", null],
  ["bob@example.org", null],
])("%j is %j", (text, tag) => {
  expect(languageOfLetters(text)).toBe(tag);
});
