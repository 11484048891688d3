import { expect, test } from "vitest";
import { explain } from "../explain.js";
import { objectsInTable } from "./rows.js";

const recipients = (text: string) => explain(text).recipients.map(({ address, reason }) => [address, reason]);

test.each([
  [
    "commas",
    'Sender,Recipient,Status,Detail\nben@example.net,anna@example.org,Bounced,"550 5.1.1 User unknown, sorry"\n',
  ],
  ["semicolons", "Absender;Empfänger;Fehler\nben@example.net;anna@example.org;550 5.1.1 Benutzer unbekannt\n"],
  ["tabs", "Email\tDate\tType\tReason\nanna@example.org\t2026-03-05\tHard bounce\t550 5.1.1 User unknown\n"],
  [
    "bars",
    "| Recipient | Status | Response |\n|---|---|---|\n| anna@example.org | bounced | 550 5.1.1 User unknown |\n",
  ],
  ["XML", "<event><type>bounce</type><recipient>anna@example.org</recipient><code>550</code><reason>5.1.1 User unknown</reason></event>"], // prettier-ignore
])("a row tells of one recipient (%s)", (_, text) => {
  expect(recipients(text)).toEqual([["anna@example.org", "user-unknown"]]);
});

test("each row tells of its own", () => {
  const text = "email,reason\nanna@example.org,550 5.1.1 User unknown\ncarl@example.org,552 5.2.2 Mailbox full\n";
  expect(recipients(text)).toEqual([
    ["anna@example.org", "user-unknown"],
    ["carl@example.org", "mailbox-full"],
  ]);
});

test("a table of something else is no report", () => {
  expect(explain("Name,Email,City\nAnna,anna@example.org,Berlin\n").kind).toBe("not-a-report");
  expect(explain("<order><email>anna@example.org</email><status>paid</status></order>").kind).toBe("not-a-report");
});

test.each(["+---", "---", "--- ---\n", "-- --\n--- ---\n"])("lines without a table are none: %j", (text) => {
  expect(objectsInTable(text)).toBeNull();
  expect(explain(text).kind).toBe("not-a-report");
});

test("rows that name nobody are none, and an object in JSON heads no table", () => {
  const table = "email,reason\nbob@example.com,550 5.1.1 No\ntotal,1\n,\n";
  expect(objectsInTable(table)).toEqual([{ email: "bob@example.com", reason: "550 5.1.1 No" }]);
  expect(objectsInTable('{"a":1,"recipient":"bob@example.com","b":2}\n&,a@b.c\n')).toBeNull();
});
