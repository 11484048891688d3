/** MailScanner's notices: whom they are for is seen by their form, in whatever language they are written. */
import { expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { explain } from "../explain.js";

const signature = "\n-- \nMailScanner\nEmail Virus Scanner\nExample Ltd\n";
const day = "Thu Nov 12 10:11:12 2026";

/** A notice with the labels of a template. */
const notice = ([who, what, when]: readonly string[], said: string): string =>
  `This was stopped:-\n  ${who!}: anna@example.org\n${what === "" ? "" : `  ${what!}: Offer\n`}  ${when!}: ${day}\n${said}\n${signature}`;

test.each([
  [["To", "Subject", "Date"], "Any infected parts of the message have not been delivered.", "malware"],
  [["To", "Subject", "Date"], "The detector that triggered is\nSpamAssassin.", "spam-content"],
  [
    ["A", "Assumpte", "Data"],
    "No s'ha lliurat: és a la llista de fitxers adjunts inacceptables.",
    "attachment-blocked",
  ],
  [["Komu", "Predmet", "Datum"], "Postovni server je veden na verejnem cernem seznamu.", "blocklisted"],
  [["An", "Betreff", "Datum"], "Unter Quarantäne, damit sie vor der Auslieferung untersucht wird.", "policy-rejected"],
  [["Til", "Emne", "Dato"], "De dele der ikke kunne skannes, er ikke sendt.", "message-malformed"],
  [["A", "", "Fecha"], "El servidor está en una lista negra pública (RBL).", "blocklisted"],
  [["À", "Sujet", "Date"], "Les pièces jointes infectées ne seront pas transmises.", "malware"],
  [["Cimzett", "Targy ", "Datum "], "A kerdeses melleklet(ek) kezbesitese nem tortent meg.", "attachment-blocked"],
  [["Till", "Ämne", "Datum"], "En eller flera bilagor är inte av en typ som domänen godkänner.", "attachment-blocked"],
])("the form with %j, and %s", (labels, said, reason) => {
  for (const text of [
    notice(labels, said),
    notice(labels, said).replace(/^ {2}/gm, ""),
    notice(labels, said).replace(/^/gm, "> "),
  ]) {
    const { kind, format, recipients } = explain(text);
    const of = recipients.map((one) => [one.address, one.action, one.reason]);
    expect([kind, format, of]).toEqual(["delivery-report", "mailscanner", [["anna@example.org", "failed", reason]]]);
  }
});

test("whom it did not reach may be several", () => {
  const text = notice(["To", "Subject", "Date"], "This message has been rejected: spam.").replace(
    "anna@example.org",
    "anna@example.org, carl@example.net",
  );
  expect(explain(text).recipients.map(({ address }) => address)).toEqual(["anna@example.org", "carl@example.net"]);
});

test("what tells recipients of a message is no report", () => {
  const from = ["From", "De", "Absender", "Od", "Da"].map((label) =>
    notice(
      [label, "Subject", "Date"],
      "This message has not been delivered. The detectors that were triggered are\nSpamAssassin.",
    ),
  );
  const instead = `A message from the MailScanner E-Mail Virus Protection Service\n${"-".repeat(70)}\nThe attachment "offer.exe" is on the list of unacceptable attachments for this site.\n\nAt ${day} the virus scanner said:\nClamAV: offer.exe contains Eicar-Test-Signature\n`;
  expect([...from, instead].map((text) => explain(text).kind)).toEqual(Array(6).fill("not-a-report"));
});

test("the name of the scanner alone shows nothing", () => {
  const bounce = "<anna@example.org>: 550 5.1.1 User unknown\n\nScanned by\nMailScanner\n";
  expect(explain(bounce).recipients.map(({ reason }) => reason)).toEqual(["user-unknown"]);
  expect(explain(`Dear all,\n\nwe now use\n${signature}`).kind).toBe("not-a-report");
});

test("takes linear time", () => {
  for (const line of [
    "To: a@b\n",
    "To: a@",
    "To: a@b.example\nSubject: x\n",
    "MailScanner\n",
    "From: a@b.example\nx: 1:1\n",
  ]) {
    const text = (size: number): string => `x\nMailScanner\n${line.repeat(size / line.length)}`;
    expect(
      growth(text, (one) => explain(one), 4_000),
      line,
    ).toBeLessThan(linear);
  }
});
