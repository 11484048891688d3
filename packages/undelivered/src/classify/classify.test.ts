import { describe, expect, it } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { explain } from "../explain.js";
import type { ExplainOptions, Recipient, Rule } from "../types.js";

/** A report with one recipient, as RFC 3464 has it. */
function dsn(fields: Record<string, string>): string {
  const all = { "Final-Recipient": "rfc822; bob@example.com", Action: "failed", Status: "5.0.0", ...fields };
  const { "Reporting-MTA": reporting = "dns; out.example.org", ...perRecipient } = all as Record<string, string>;
  return [
    "From: MAILER-DAEMON@out.example.org",
    "To: anna@example.org",
    "Subject: Undelivered Mail Returned to Sender",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    `Reporting-MTA: ${reporting}`,
    "",
    ...Object.entries(perRecipient).map(([name, value]) => `${name}: ${value}`),
    "",
    "--b--",
    "",
  ].join("\n");
}

function only(input: string, options?: ExplainOptions): Recipient {
  const { recipients } = explain(input, options);
  expect(recipients).toHaveLength(1);
  return recipients[0];
}

const fromRemote = (text: string, more: Record<string, string> = {}): string =>
  dsn({ "Remote-MTA": "dns; mx.example.com", "Diagnostic-Code": `smtp; ${text}`, ...more });

describe("what decides", () => {
  it("lets words decide over a code that is written for everything", () => {
    expect(only("550 5.7.1 <bob@example.com>: User unknown").reason).toBe("user-unknown");
  });

  it("lets words that say why decide over longer ones that only say no", () => {
    const refused = "553 5.1.4 <bob@example.com>: Recipient address rejected: ambiguous address";
    expect(only(fromRemote(refused, { Status: "5.1.4" })).reason).toBe("address-invalid");
  });

  it("reads words that touch an address", () => {
    expect(only("550 收件人bob@example.com不存在").reason).toBe("user-unknown");
    expect(only("550 受信者bob@example.comは存在しません").reason).toBe("user-unknown");
    expect(only("收件人不存在：bob@example.com").reason).toBe("user-unknown");
  });

  it("does not take words out of addresses", () => {
    const { reason } = only("550 5.7.25 <mailbox.full@example.com>: PTR record missing for 192.0.2.7");
    expect(reason).toBe("reverse-dns-invalid");
    expect(only("550 5.1.1 <user.is.over.quota@example.com>: User unknown").reason).toBe("user-unknown");
  });

  it("believes the server that was asked, not the one that hands its answer on", () => {
    const text =
      "450 4.1.1 <bob@example.com>: Recipient address rejected: unverified address: host mx.example.net[192.0.2.1] said: 552 5.2.2 Mailbox full";
    expect(only(fromRemote(text))).toMatchObject({ reason: "mailbox-full", replyCode: 450 });
  });

  it("says unknown where nothing is said", () => {
    const { reason, confidence } = only(fromRemote("500 xyzzy"));
    expect([reason, confidence < 0.7]).toContain(true);
    expect(only(dsn({ "Diagnostic-Code": "x-local; qwertz uiop" })).reason).toBe("unknown");
  });

  it("lets the reader's own rules decide before all others", () => {
    const rule: Rule = {
      id: "mine/unknown",
      when: { says: "user unknown" },
      reason: "policy-rejected",
      source: "us",
      seen: "2026-11",
      matches: ["550 User unknown"],
    };
    const { reason, evidence } = only("550 5.1.1 <bob@example.com>: User unknown", { rules: [rule] });
    expect(reason).toBe("policy-rejected");
    expect(evidence.find(({ supports }) => supports === "reason")?.rule).toBe("mine/unknown");
  });

  it("gives the same answer twice", () => {
    const text = fromRemote("554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org");
    expect(explain(text)).toEqual(explain(text));
  });
});

describe("codes", () => {
  it("prefers the code of the server to the guess of the reporter", () => {
    expect(only(fromRemote("550 5.1.1 User unknown", { Status: "5.0.0" })).status).toBe("5.1.1");
    expect(only(fromRemote("550 5.7.25 PTR record missing", { Status: "5.7.2" })).status).toBe("5.7.25");
    expect(only(fromRemote("550 User unknown", { Status: "5.1.1" })).status).toBe("5.1.1");
  });

  it("keeps the reporter's code where the classes differ", () => {
    expect(only(fromRemote("452 4.2.2 Mailbox full", { Status: "5.2.2" })).status).toBe("5.2.2");
  });
});

describe("permanence, outcome and the address", () => {
  it("suppresses only what surely does not exist", () => {
    const sure = only(fromRemote("550 5.1.1 <bob@example.com>: User unknown in virtual mailbox table"));
    expect(sure).toMatchObject({ permanence: "permanent", outcome: "returned", addressEffect: "suppress" });
    const later = only(fromRemote("450 4.1.1 <bob@example.com>: User unknown", { Status: "4.1.1", Action: "delayed" }));
    expect(later).toMatchObject({ permanence: "temporary", outcome: "will-retry", addressEffect: "none" });
  });

  it("never touches the address for what the sender's side did", () => {
    const blocked = only(fromRemote("554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org"));
    expect(blocked).toMatchObject({ reason: "blocklisted", addressEffect: "none", party: "sender-admin" });
  });

  it("releases an address that was reached", () => {
    const text = dsn({ Action: "delivered", Status: "2.0.0", "Diagnostic-Code": "smtp; 250 2.0.0 OK" });
    expect(only(text)).toMatchObject({ reason: null, outcome: "delivered", addressEffect: "release", replyCode: 250 });
  });
});

describe("relaying", () => {
  const denied = "554 5.7.1 <bob@example.com>: Relay access denied";

  it.each<[string, string, ExplainOptions, string]>([
    ["from the server of the recipient's domain", fromRemote(denied), {}, "domain-not-hosted"],
    ["for a domain of one's own", denied, { myDomains: ["example.com"] }, "domain-not-hosted"],
    [
      "from one's own host",
      fromRemote(denied, { "Remote-MTA": "dns; mail.example.org" }),
      { myHosts: ["mail.example.org"] },
      "auth-required",
    ],
    ["from a smart host", fromRemote(denied, { "Remote-MTA": "dns; smtp.example.net" }), {}, "relay-denied"],
    ["from nobody knows whom", "554 5.7.1 Relay access denied", {}, "relay-denied"],
    [
      "with a request to log in",
      "550 5.7.1 <bob@example.com>... Relaying denied. Proper authentication required.",
      {},
      "auth-required",
    ],
  ])("is told apart: %s", (_, text, options, reason) => {
    expect(only(text, options).reason).toBe(reason);
  });

  it("is to be mended by one's own administrator for a domain of one's own", () => {
    expect(only(denied, { myDomains: ["example.com"] }).party).toBe("sender-admin");
    expect(only(fromRemote(denied)).party).toBe("recipient-admin");
  });

  it("tells the other cases where it cannot be proved", () => {
    const { alternatives } = only("554 5.7.1 Relay access denied");
    expect(alternatives.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["domain-not-hosted", "auth-required"]),
    );
  });
});

describe("facts", () => {
  it.each<[string, object]>([
    ["450 4.1.8 <anna@nowhere.example>: Sender address rejected: Domain not found", { sender: "anna@nowhere.example" }],
    [
      "550 5.7.1 Message contains a URL (bad.example.net) listed in dbl.spamhaus.org",
      { blockedDomain: "bad.example.net", list: "spamhaus-dbl" },
    ],
    [
      "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org",
      { blockedIp: "192.0.2.7", listName: expect.stringContaining("Spamhaus") },
    ],
    ["552 5.3.4 Message size exceeds fixed limit of 10485760 bytes", { limitBytes: 10_485_760 }],
    ["552 5.3.4 Message size exceeds the limit of 25 MB", { limitBytes: 26_214_400 }],
    [
      "421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred",
      { providerCode: "TSS04", blockedIp: "192.0.2.7" },
    ],
    [
      "550 5.7.1 Rejected, see https://example.com/why?ip=192.0.2.7.",
      { referenceUrl: "https://example.com/why?ip=192.0.2.7" },
    ],
    [
      "550 5.7.1 Mail blocked: zen.spamhaus.org returned 127.0.0.4 for 192.0.2.7",
      { blockedIp: "192.0.2.7", list: "spamhaus-zen" },
    ],
    [
      "554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org; 127.0.0.11",
      { blockedIp: "192.0.2.7", list: "spamhaus-pbl" },
    ],
    [
      "554 5.7.1 Message blocked using dbl.spamhaus.org; see https://check.spamhaus.org/",
      { list: "spamhaus-dbl", referenceUrl: "https://check.spamhaus.org/" },
    ],
    ["551 5.1.6 User has moved; please try <robert@example.net>", { newAddress: "robert@example.net" }],
  ])("reads them out of %s", (text, facts) => {
    expect(only(fromRemote(text)).facts).toMatchObject(facts);
  });

  it("does not take the answer of a list, or an address that is on none, for the blocked one", () => {
    for (const ip of ["127.0.0.4", "127.255.255.254", "10.0.0.7", "192.168.1.1"])
      expect(only(`550 5.7.1 Mail blocked: zen.spamhaus.org returned ${ip}`).facts).not.toHaveProperty("blockedIp");
  });

  it.each([
    ["451 4.7.1 Greylisted, please try again in 300 seconds", 300],
    ["451 4.7.1 Greylisted, try again in 5 minutes", 300],
    ["450 4.7.1 Greylisted, retry in 00:02:30", 150],
    ["451 4.7.1 Greylisting in action, please come back in 1 hour", 3600],
  ])("reads the time to wait out of %s", (text, seconds) => {
    expect(only(text)).toMatchObject({ reason: "greylisted", retryAfter: seconds });
  });

  it("knows an address of one's own", () => {
    const text = "554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org";
    expect(only(text, { myIps: ["192.0.2.0/24"] }).facts).toHaveProperty("blockedIpIsMine", 1);
    expect(only(text, { myIps: ["198.51.100.0/24"] }).facts).not.toHaveProperty("blockedIpIsMine");
  });
});

describe("evidence", () => {
  it("is made of words of the input", () => {
    const text =
      "<bob@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)";
    const { evidence } = only(text);
    for (const { span, text: words } of evidence) expect(text.slice(span?.[0], span?.[1])).toBe(words);
    const fields = evidence.map(({ supports }) => supports);
    expect(fields).toEqual(expect.arrayContaining(["reason", "status", "replyCode", "address"]));
  });
});

describe("hostile text", () => {
  it.each(["user ", "550 5.1.1 ", "blocked using ", "<a@b> ", "try again in 5 ", "[192.0.2.1] "])(
    "costs no more than its length: %j",
    (piece) => {
      const ratio = growth((repeats) => fromRemote(`550 ${piece.repeat(repeats)}`), explain, 6_000);
      expect(ratio).toBeLessThan(linear);
    },
  );
});

it.each([
  ["Error: Can't send mail - all recipients were rejected: 552 5.2.2 Mailbox full", "mailbox-full"],
  ["Error: Can't send mail - all recipients were rejected: 525 5.7.1 Unauthorized IP address", "policy-rejected"],
  ["Error: Can't send mail - all recipients were rejected", "mailbox-unavailable"],
])("a program's own words count where no reply follows: %s", (text, reason) => {
  expect(explain(text).recipients[0]!.reason).toBe(reason);
});

it("a code that stands apart from the reason is heard where no words are", () => {
  const text =
    "A message to bob@example.com could not be delivered:\n-- bob@example.com\n\nThe problem:\n-- strange\n\n-- 5.1.1";
  expect(explain(text).recipients[0]).toMatchObject({ status: "5.1.1", reason: "user-unknown" });
});

it.each([
  "Error 550: bob@example.com: user unknown",
  "SMTP error 550: <bob@example.com> User unknown",
  "550: bob@example.com user unknown",
  "Fehler 550: Empfänger bob@example.com unbekannt",
])("a code with a colon is one: %s", (text) => {
  const [recipient] = explain(text).recipients;
  expect([recipient!.address, recipient!.replyCode, recipient!.reason]).toEqual([
    "bob@example.com",
    550,
    "user-unknown",
  ]);
});
