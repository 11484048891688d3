/** What is put above and below every message changes no verdict. */
import { expect, test } from "vitest";
import { explain } from "../index.js";

const header = "From: MAILER-DAEMON@mx.example.net\nTo: alice@example.org\nSubject: Undelivered Mail\nContent-Type: text/plain; charset=utf-8\n\n"; // prettier-ignore
const bounce = "I'm sorry to have to inform you that your message could not be delivered\nto one or more recipients.\n\n<bob@example.com>: delivery temporarily suspended\n"; // prettier-ignore
const said = (text: string) => explain(header + text).recipients.map(({ address, reason }) => [address, reason]);

// prettier-ignore
test.each([
  "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you know the sender.",
  "You don't often get email from mailer-daemon@mx.example.net. Learn why this is important.",
  "This message has been scanned for viruses and dangerous content by MailScanner, and is believed to be clean.",
  "This e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, tell it@example.org.\nWe accept no liability for any virus.",
  "ACHTUNG: Diese E-Mail stammt von einem externen Absender. Klicken Sie nicht auf Links.",
  "Diese E-Mail wurde auf Viren geprüft. www.example.com",
  "Ce message et ses pièces jointes sont confidentiels. Si vous n'êtes pas le destinataire, prévenez info@example.org. Nous n'assurons pas l'absence de virus.",
  "Este mensaje contiene información confidencial. Si usted no es el destinatario, avise a info@example.org.",
  "このメールは社外から送信されました。添付ファイルにご注意ください。",
  "ВНИМАНИЕ: это письмо получено от внешнего отправителя. Не переходите по ссылкам.",
])("%s", (added) => {
  const before = said(bounce);
  expect(said(`${added}\n\n${bounce}`)).toEqual(before);
  expect(said(`${bounce}\n${added}\n`)).toEqual(before);
});

test("whoever signs is no recipient", () => {
  const signatures = ["-- \nAlice Example\n550 Main Street\nalice@example.org", "Best regards\nAlice\nalice@example.org", "Mit freundlichen Grüßen\n\nAlice Example\nalice@example.org\nTel. 0451 550 12"]; // prettier-ignore
  for (const signature of signatures) {
    expect(said(`${bounce}\n${signature}\n`)).toEqual(said(bounce));
    expect(explain(`${bounce}\n${signature}\n`).recipients).toHaveLength(1);
  }
  const below = "Can you help? Thanks\n\n<carol@example.com>: 550 5.1.1 User unknown\n";
  expect(explain(below).recipients.map(({ address }) => address)).toEqual(["carol@example.com"]);
});

test("a paragraph that says more stays", () => {
  const refused = "<bob@example.com>: 554 5.7.1 This message has been scanned by example.net: virus found, it is confidential and refused\n"; // prettier-ignore
  expect(said(`Your message could not be delivered.\n\n${refused}`)).toEqual([["bob@example.com", "malware"]]);
});

test("what filters put before a subject hides no answer", () => {
  for (const tag of ["[EXTERNAL] ", "*** SPAM *** ", "[talk] [EXT] ", "External: "])
    expect(explain(header.replace("MAILER-DAEMON@mx.example.net", "bob@example.net").replace("Undelivered", `${tag}Re: Undelivered`) + bounce).kind).toBe("not-a-report"); // prettier-ignore
});
