import { describe, expect, test } from "vitest";
import { failureSentences } from "../../knowledge/failure-sentences.js";
import { explain } from "../explain.js";
import { wordsInText } from "./words.js";

const failures = (text: string): string[] =>
  wordsInText(text)
    .hits.filter(({ role }) => role === "failure")
    .map(({ start, end }) => text.slice(start, end));

describe("sentences that no list holds", () => {
  test.each([
    [
      "Een bericht aan jan@example.org werd gisteren teruggestuurd.",
      "bericht aan jan@example.org werd gisteren teruggestuurd",
    ],
    ["El correo para ana@example.org fue devuelto ayer.", "correo para ana@example.org fue devuelto"],
    ["أعيدت أمس رسالتك إلى ana@example.org", "أعيدت أمس رسالتك"],
    ["Impossible de remettre hier le message à luc@example.org", "Impossible de remettre hier le message"],
    ["Sorry, your letter for ann@example.org came back", "your letter for ann@example.org came back"],
  ])("%j", (text, sentence) => {
    expect(failures(text)).toEqual([sentence]);
  });

  test.each([
    ["another sentence", "Danke für die Nachricht. Ihr Antrag wurde abgelehnt."],
    ["another paragraph", "Ihre E-Mail\n\nWir haben ihn abgelehnt"],
    ["too far away", `Ihre E-Mail ${"und so weiter ".repeat(20)} abgelehnt`],
    ["two languages", "Het bericht fue devuelto"],
    ["what may still arrive", "Die Mail an bob@example.org ist noch nicht zugestellt"],
    ["no mail to anybody", "The proposal in the mail was rejected"],
    ["no word of mail", "Das Paket wurde nicht zugestellt"],
  ])("%s says nothing", (_, text) => {
    expect(failures(text)).toEqual([]);
  });
});

test("the address amid such a sentence is the recipient, not the one to ask", () => {
  const report = explain("Uw bericht aan jan@example.org is geweigerd als spam. Vragen aan hulp@example.net.");
  expect(report.recipients.map(({ address, reason }) => [address, reason])).toEqual([
    ["jan@example.org", "spam-content"],
  ]);
});

describe("a subject that says so", () => {
  const mail = (subject: string, sender = "postmaster"): string =>
    `From: Postsystem <${sender}@mail.example.net>\nTo: anna@example.org\nSubject: ${subject}\n\n` +
    "Din mail til jens@example.com blev afvist.\n\nModtagerens postkasse er fuld.\n";

  test.each([
    ["Din mail blev afvist", "delivery-report"],
    ["SV: Din mail blev afvist", "not-a-report"],
  ])("%s: %s", (subject, kind) => {
    expect(explain(mail(subject)).kind).toBe(kind);
  });

  test("a mail system needs none", () => {
    expect(explain(mail("Nyt fra postmesteren")).kind).toBe("delivery-report");
    expect(explain(mail("Nyt fra postmesteren", "list-admin")).kind).toBe("delivery-report");
    expect(explain(mail("Nyt fra postmesteren", "ole")).kind).toBe("not-a-report");
  });
});

test.each([
  ["İleti gecikti", "eva@example.org: Sunucuya bağlanılamıyor.", "delayed"],
  ["Your mail is delayed", "eva@example.org: no answer from the server.", "delayed"],
  ["Votre message est retardé", "eva@example.org: le serveur ne répond pas.", "delayed"],
  ["Votre message est refusé", "eva@example.org: le serveur ne répond pas.", "failed"],
])("what is late has not failed: %s", (subject, text, action) => {
  const report = explain(`From: <>\nTo: anna@example.com\nSubject: ${subject}\n\n${text}\n`);
  expect(report.recipients.map((one) => one.action)).toEqual([action]);
});

test("whoever else such a sentence names did not fail, but for those of a list", () => {
  const addresses = (text: string) => explain(text).recipients.map(({ address }) => address);
  expect(addresses("Ihre Nachricht an team@example.org wurde durch carl@example.net abgelehnt: 550 spam")).toEqual([
    "team@example.org",
  ]);
  expect(addresses("Ihre Nachricht an a@example.org und an b@example.org wurde abgelehnt: 550 spam")).toEqual([
    "a@example.org",
    "b@example.org",
  ]);
});

test.each(Object.entries(failureSentences))("%s: each word is given once", (_, { mail, undelivered }) => {
  for (const list of [mail, undelivered]) expect(new Set(list.split("|")).size).toBe(list.split("|").length);
});
