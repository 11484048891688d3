import { describe, expect, it } from "vitest";
import { allAdvice } from "../../knowledge/advice/all.js";
import german from "../../knowledge/advice/de.js";
import { reasons } from "../../knowledge/reasons.js";
import type { Kind, Reason, Text, Verdict } from "../types.js";
import { Explainer, explainKind } from "./explanation.js";
import { bareNotice, bareVerdict, fullNotice, fullVerdict } from "./testing/verdicts.js";

const everyReason = Object.keys(reasons) as Reason[];
const message = bareNotice().message;
const textOf = (value: string): Text => ({ value, part: message.parts[0]!, pieces: [0, 0], of: null, base: "input" });
const words = (verdict: Verdict, notice = fullNotice(), options = {}) =>
  new Explainer(notice, options).explain(verdict);

describe("every reason and detail", () => {
  const cases = everyReason.flatMap((reason) =>
    [null, ...reasons[reason].details].map((detail) => [reason, detail] as const),
  );

  it.each(cases)("%s %s reads without a hole, for everybody, whatever is known", (reason, detail) => {
    for (const audience of ["sender", "admin", "list-owner"] as const) {
      for (const action of ["failed", "delayed", "delivered", "relayed", "expanded"] as const) {
        for (const [verdict, notice] of [
          [bareVerdict(reason, { detail, action }), bareNotice()],
          [fullVerdict(reason, { detail, action, party: reasons[reason].party }), fullNotice()],
        ] as const) {
          const said = new Explainer(notice, { audience }).explain(verdict);
          const ticket = said.ticket;
          const text = JSON.stringify(said);
          expect(text).not.toMatch(/[{[|]\w+[}\]|]\s|undefined|(?<!the )\bnull\b/);
          expect(JSON.stringify(new Explainer(notice, { audience }).explain(verdict))).toBe(text);
          for (const part of [said.title, said.summary, said.why, said.retry, said.listOwner])
            expect(part).toMatch(/[.\p{L}]$/u);
          if (action === "failed" || action === "delayed") expect(said.steps.length).toBeGreaterThan(0);
          else expect([said.steps, ticket]).toEqual([[], undefined]);
          // A ready message is spoken of only where there is one.
          if (ticket === undefined) expect(said.steps.map((step) => step.text).join()).not.toContain("ready message");
        }
      }
    }
  });

  it.each(allAdvice.map((pack) => [pack.tag, pack.direction] as const))(
    "reads without a hole in %s",
    (language, direction) => {
      const options = { language, advice: allAdvice };
      for (const [reason, detail] of cases) {
        for (const [verdict, notice] of [
          [bareVerdict(reason, { detail }), bareNotice()],
          [fullVerdict(reason, { detail, party: reasons[reason].party }), fullNotice()],
        ] as const) {
          const { ticket, ...said } = new Explainer(notice, { ...options, audience: "admin" }).explain(verdict);
          const parts = [
            said.title,
            said.summary,
            said.why,
            said.retry,
            said.listOwner,
            ...said.steps.map((one) => one.text),
          ];
          for (const part of parts) {
            expect(part, `${reason}.${detail}`).toMatch(/^\S.*\S$/su);
            expect(part, `${reason}.${detail}`).not.toMatch(/[{}|]|undefined| {2}|（）|\(\)/);
            // Names from the message are fenced off where text runs from right to left, and nowhere else.
            const fences = part.match(/[\u2066-\u2069]/g)?.join("") ?? "";
            expect(fences).toMatch(direction === "rtl" ? /^(\u2068\u2069)*$/ : /^$/);
          }
          if (ticket !== undefined) expect(ticket.body + ticket.subject).not.toMatch(/[{}|]|undefined|\n\n\n/);
        }
      }
    },
  );

  it("is told in the reader's language", () => {
    const options = { advice: allAdvice };
    expect(words(fullVerdict("mailbox-full"), fullNotice(), { ...options, language: "de-AT" }).title).toBe(
      german.reasons["mailbox-full"].title,
    );
    expect(words(fullVerdict("mailbox-full"), fullNotice(), { ...options, language: "xx" }).title).toBe(
      "The mailbox is full",
    );
    expect(words(fullVerdict("mailbox-full"), fullNotice(), { language: "de" }).title).toBe("The mailbox is full");
  });
});

describe("relaying denied", () => {
  it("1: names the server, the port and the login", () => {
    const said = words(
      bareVerdict("auth-required", {
        address: "bob@example.net",
        remoteMta: "mail.example.org",
        proofs: [{ supports: "reason", rule: null, text: textOf("Proper authentication required"), start: 0, end: 30 }],
        diagnostic: "550 5.7.1 <bob@example.net>... Relaying denied. Proper authentication required. Port: 25",
      }),
    );
    expect(said.summary).toContain("mail.example.org");
    expect(said.summary).toContain("port 25");
    expect(said.why).toContain("the mail goes to example.net");
    expect(said.why).toContain("“Proper authentication required”");
    expect(said.steps[0]!.text).toMatch(/587 or 465.*full e-mail address as the user name/);
    expect(said.ticket).toBeUndefined();
  });

  it("2: asks the recipient's administrator to authorise the server", () => {
    const said = words(
      bareVerdict("domain-not-hosted", {
        address: "info@example.net",
        remoteMta: "mx.example.com",
        party: "recipient-admin",
      }),
    );
    expect(said.steps.map(({ party }) => party)).toEqual([
      "sender",
      "recipient-admin",
      "recipient-admin",
      "recipient-admin",
    ]);
    expect(said.ticket!.to).toBe("postmaster@example.net");
    expect(said.ticket!.body).toContain(
      "Authorise the server mx.example.com to handle mail for the domain example.net",
    );
  });

  it("2: asks the reader's own administrator where the domain is the reader's", () => {
    const verdict = bareVerdict("domain-not-hosted", { address: "info@example.net", remoteMta: "mx.example.com" });
    const said = words(verdict, fullNotice(), { myDomains: ["EXAMPLE.net"] });
    expect(said.title).toBe("Your domain is not authorised");
    expect(said.steps.map(({ party }) => party)).toEqual(["sender", "sender-admin", "sender-admin", "sender-admin"]);
    expect(said.ticket!.to).toContain("provider");
  });

  it("3: shows all three remedies and on what each depends", () => {
    const verdict = bareVerdict("relay-denied", {
      address: "info@example.net",
      party: "sender-admin",
      remoteMta: "relay.example.com",
    });
    const { steps } = words(verdict);
    expect(steps.map(({ party }) => party)).toEqual(["sender", "sender", "recipient-admin", "sender-admin"]);
    expect(steps[0]!.text).toMatch(/^If relay\.example\.com is your own outgoing server, log in.*587 or 465/);
    expect(steps[2]!.text).toMatch(/^If relay\.example\.com is named in the MX records of example\.net, authorise it/);
    expect(steps[3]!.text).toMatch(/^If relay\.example\.com is to pass mail on .*out\.example\.org, configure it/);
  });
});

describe("greylisting", () => {
  const greylisted = (more: Partial<Verdict> = {}) =>
    bareVerdict("greylisted", {
      action: "delayed",
      outcome: "will-retry",
      retryAfter: 300,
      party: "nobody",
      permanence: "temporary",
      ...more,
    });

  it("needs nothing done", () => {
    const said = words(greylisted(), bareNotice());
    expect(said.steps.map(({ party }) => party)).toEqual(["nobody"]);
    expect(said.why).toContain("5 minutes");
    expect(said.ticket).toBeUndefined();
  });

  it("is stuck where it has been tried for hours, and shows the arithmetic", () => {
    const { statement } = bareVerdict("greylisted");
    const said = words(
      greylisted({ statement: { ...statement, lastAttempt: "2026-03-01T16:30:00+01:00" }, address: "bob@example.net" }),
    );
    expect(said.why).toMatch(/for 7 hours.*320 minutes.*8 hours.*4 to 6 hours/);
    expect(said.why).toContain("first try 2026-03-01 10:00 (UTC+01:00), last try 2026-03-01 16:30 (UTC+01:00)");
    // After 0, 5, 15, 35, 75, 155 and 315 minutes.
    expect(said.why).toContain("try number 7, and the next pause is 6 hours");
    expect(said.why).toContain("The server asked for 5 minutes only");
    expect(said.ticket!.body).toContain("try number 7");
    expect(said.ticket!.to).toBe("postmaster@example.net");
  });

  it("blames the sender's queue where that gave up within minutes", () => {
    const { statement } = bareVerdict("greylisted");
    const said = words(
      greylisted({
        action: "failed",
        outcome: "returned",
        statement: { ...statement, expired: true, lastAttempt: "2026-03-01T10:30:00+01:00" },
      }),
    );
    expect(said.title).toBe("Your mail system gave up early");
    expect(said.summary).toContain("after 30 minutes");
    expect(said.steps.at(-1)).toMatchObject({ party: "sender-admin" });
    expect(said.ticket!.to).toContain("provider");
  });

  it("is stuck where the queue gave up", () => {
    const said = words(bareVerdict("delivery-expired", { underlying: "greylisted", outcome: "returned" }));
    expect(said.why).toContain("forgets a first try");
  });
});

describe("block lists", () => {
  const listed = fullVerdict("blocklisted", { detail: "ip", party: "sender-admin" });

  it("fill the page for removal", () => {
    const step = words(listed).steps.find(({ url }) => url !== undefined)!;
    expect(step.url).toContain("192.0.2.7");
    expect(step.text).toContain("Spamhaus SBL");
  });

  it("give the provider all that there is, and nothing private", () => {
    const { to, subject, body } = words(listed).ticket!;
    expect(to).toContain("provider");
    expect(subject).toContain("192.0.2.7");
    for (const fact of [
      "192.0.2.7",
      "Spamhaus SBL",
      "mx.example.net",
      "550 5.7.1",
      "X123",
      "out.example.org",
      "<m1@example.org>",
    ])
      expect(body).toContain(fact);
    expect(body).not.toContain("bob@example.net");
    expect(body).not.toContain("Spring party");
  });

  it("that are dead have no page for removal", () => {
    const dead = fullVerdict("receiver-filter-broken", {
      detail: "dead-list",
      party: "recipient-admin",
      facts: { list: "sorbs", delistUrl: "http://example.org" },
    });
    const said = words(dead);
    expect(said.summary).toContain("SORBS, that was closed in 2024-06");
    expect(said.steps.every(({ url }) => url === undefined)).toBe(true);
  });

  it("never make a link of what is none", () => {
    for (const delistUrl of ["javascript:alert(1)", "two words", "data:text/html,x"]) {
      const steps = words(bareVerdict("blocklisted", { facts: { delistUrl } })).steps;
      expect(steps.every(({ url }) => url === undefined)).toBe(true);
    }
    const steps = words(bareVerdict("blocklisted", { facts: { delistUrl: "delist.example.com" } })).steps;
    expect(steps.find(({ url }) => url !== undefined)!.url).toBe("https://delist.example.com");
  });
});

describe("what follows from the words and the scope", () => {
  it("finds the page for removal that the server names in its answer", () => {
    const diagnostic = "550 5.7.1 Your IP 192.0.2.4 is blacklisted. Click delist.example.com. See our policy";
    const steps = words(bareVerdict("reputation-blocked", { diagnostic })).steps;
    expect(steps.find(({ url }) => url !== undefined)!.url).toBe("https://delist.example.com");
  });

  it("tells of the provider's network where the whole network is refused", () => {
    expect(words(bareVerdict("reputation-blocked", { scope: "netblock" })).title).toBe(
      "Your provider's network is blocked",
    );
  });

  it("speaks of no refusal where the server was never reached", () => {
    const { subject } = words(bareVerdict("dns-temporary", { address: "bob@example.net" })).ticket!;
    expect(subject).toBe("The name servers did not answer (example.net)");
  });

  it("writes to a foreign administrator in English, and in the reader's language where his country speaks it", () => {
    const ticket = (address: string) =>
      words(bareVerdict("server-full", { address }), fullNotice(), { language: "de", advice: allAdvice }).ticket!;
    expect(ticket("bob@example.net").body).toContain("What happened:");
    expect(ticket("bob@firma.example.de").body).toContain("Was geschehen ist:");
  });
});

describe("facts", () => {
  it("cannot turn or break the line", () => {
    const said = words(bareVerdict("user-unknown", { address: "a\u202ebc\n@example.org" }));
    expect(said.summary).not.toMatch(/[\u202e\n]/);
  });

  it("keep their direction in text from right to left", () => {
    const arabic = allAdvice.find((pack) => pack.direction === "rtl");
    if (arabic === undefined) return;
    const said = words(fullVerdict("user-unknown"), fullNotice(), { language: arabic.tag, advice: allAdvice });
    expect(said.summary).toContain("\u2068bob@example.net\u2069");
  });

  it("of administrators hold codes, a command and the standard", () => {
    const steps = words(fullVerdict("domain-not-hosted"), fullNotice(), { audience: "admin" }).steps;
    expect(steps.some(({ text }) => text.includes("550 5.7.1"))).toBe(true);
    expect(steps.some(({ text }) => text.includes("dig +short MX example.net"))).toBe(true);
    expect(steps.some(({ text }) => text.includes("swaks --to bob@example.net --server mx.example.net"))).toBe(true);
    expect(steps.some(({ url }) => url?.includes("rfc5321"))).toBe(true);
  });

  it("that could mean something else to a shell make no command", () => {
    const steps = words(bareVerdict("domain-not-found", { address: "a@$(reboot).example" }), bareNotice(), {
      audience: "admin",
    }).steps;
    expect(steps.some(({ text }) => text.includes("dig"))).toBe(false);
  });
});

describe("where the receiver's filter is broken", () => {
  const broken = (detail: string, more: Partial<Verdict> = {}) =>
    words(
      bareVerdict("receiver-filter-broken", { detail, address: "bob@example.net", party: "recipient-admin", ...more }),
      fullNotice(),
      { audience: "admin" },
    );

  it("proves that the list is dead", () => {
    const said = broken("dead-list", {
      facts: { list: "sorbs", blockedIp: "192.0.2.7" },
      diagnostic: "550 5.7.1 rejected because 192.0.2.7 is listed by dnsbl.sorbs.net",
    });
    expect(said.ticket!.body).toMatch(/SORBS, that was closed in 2024-06/);
    expect(said.ticket!.body).toContain("A closed list knows nothing");
    expect(said.ticket!.body).toMatch(/- Reference: https:\/\/\S+sorbs/);
    expect(said.steps.map(({ text }) => text).join("\n")).toContain("dig +short 2.0.0.127.dnsbl.sorbs.net");
  });

  it("proves that the query was refused", () => {
    const said = broken("query-refused", {
      facts: { list: "spamhaus-zen", blockedIp: "192.0.2.7" },
      diagnostic: "554 5.7.1 blocked using zen.spamhaus.org; 127.255.255.254",
    });
    expect(said.ticket!.body).toContain("The list answered 127.255.255.254");
    expect(said.steps.map(({ text }) => text).join("\n")).toContain("dig +short 7.2.0.192.zen.spamhaus.org");
  });

  it("calls no page of the answer a page for removal", () => {
    const { body } = broken("heuristic", {
      facts: { blockedIp: "192.0.2.7", referenceUrl: "http://example.net/x" },
    }).ticket!;
    expect(body).toContain("- Sending Internet address: 192.0.2.7");
    expect(body).toContain("- Reference: http://example.net/x");
    expect(body).not.toContain("Page for removal");
  });
});

describe("owners of lists", () => {
  const listOwner = (reason: Reason, addressEffect: Verdict["addressEffect"] = reasons[reason].addressEffect) =>
    words(bareVerdict(reason, { addressEffect }), fullNotice(), { audience: "list-owner" }).listOwner;

  it("get the numbers of the address policy", () => {
    expect(listOwner("user-unknown")).toContain("72 hours");
    expect(listOwner("mailbox-unavailable")).toMatch(/7 days.*24 hours/);
    expect(listOwner("mailbox-full")).toMatch(/3 times, spread over at least 14 days/);
    expect(listOwner("mailbox-disabled")).toMatch(/3 times, spread over at least 30 days/);
    expect(listOwner("domain-not-hosted")).toMatch(/72 hours.*once a day/);
    expect(listOwner("blocklisted")).toMatch(/^Keep/);
  });
});

describe("a delay", () => {
  it("needs nothing done, and is not asked to be sent again", () => {
    const said = words(
      bareVerdict("server-full", { action: "delayed", outcome: "will-retry", permanence: "temporary" }),
    );
    expect(said.steps.slice(0, 2).map(({ party }) => party)).toEqual(["nobody", "sender"]);
    expect(said.steps.map(({ text }) => text).join()).not.toMatch(/ready (message|text)/);
  });

  it("does not say that there is nothing to do where something has to be mended", () => {
    const late = { action: "delayed", outcome: "will-retry", party: "sender-admin" } as const;
    const said = words(bareVerdict("reverse-dns-invalid", { ...late, permanence: "conditional" }));
    expect(said.ticket).toBeDefined();
    expect(said.steps.map(({ party }) => party)).not.toContain("nobody");
  });
});

describe("sending again", () => {
  it("is tried but once where a day of tries was of no avail", () => {
    const { statement } = bareVerdict("connection-failed");
    const retry = (lastAttempt: string) =>
      words(bareVerdict("connection-failed", { statement: { ...statement, lastAttempt } })).retry;
    expect(retry("2026-03-01T11:00:00+01:00")).toBe("Send it again in a few hours.");
    expect(retry("2026-03-06T10:00:00+01:00")).toContain("once more");
  });
});

describe("a rule that the own administrator can do something about", () => {
  it("is his to settle with the receiver", () => {
    const own = { detail: "unspecified", party: "sender-admin", provider: "yahoo" } as const;
    const { steps, ticket } = words(bareVerdict("policy-rejected", own));
    expect(new Set(steps.map(({ party }) => party))).toEqual(new Set(["sender", "sender-admin"]));
    expect(ticket!.to).toContain("provider");
  });
});

describe("a list of networks", () => {
  it("names more than the server", () => {
    const facts = { list: "uceprotect-2", blockedIp: "192.0.2.7" };
    expect(words(bareVerdict("blocklisted", { detail: "ip", facts })).title).toBe(
      "Your provider's network is blacklisted",
    );
  });
});

describe("a page to read", () => {
  const limit = (referenceUrl: string) =>
    words(bareVerdict("sending-limit", { provider: "google", facts: { referenceUrl } })).steps.at(-1)!.url;

  it("is the one that the answer names, unless its link is of the old days", () => {
    expect(limit("https://support.google.com/a/answer/166852")).toBe("https://support.google.com/a/answer/166852");
    expect(limit("http://mail.google.com/support/limits")).toBe("https://support.google.com/a/answer/3726730");
    expect(limit("https://www.example.org/{code}")).toBe("https://www.example.org/{code}");
  });

  it("is not offered where nobody answered", () => {
    const { steps } = words(bareVerdict("connection-failed", { provider: "google" }));
    expect(steps.filter(({ url }) => url !== undefined)).toEqual([]);
  });
});

describe("a listed domain", () => {
  it("is what the form asks for", () => {
    const facts = { list: "spamhaus-dbl", blockedDomain: "bad.example" };
    const { steps } = words(bareVerdict("blocklisted", { detail: "url", facts }));
    expect(steps.at(-1)!.text).toMatch(/removal of bad\.example from Spamhaus DBL\. The form asks for: domain,/);
  });
});

describe("a server that meets itself", () => {
  it("is named to those who set it up", () => {
    const { steps } = words(bareVerdict("mail-loop", { detail: "back-to-sender", address: "bob@example.net" }));
    expect(steps.map(({ text }) => text).join()).toContain("Authorise the server out.example.org");
  });
});

describe("a mistyped domain", () => {
  it("is met with the one that was probably meant", () => {
    const check = (address: string) => words(bareVerdict("domain-not-found", { address })).steps[0]!.text;
    expect(check("bob@gmial.com")).toContain("Did you mean gmail.com?");
    expect(check("bob@hotmal.com")).toContain("Did you mean hotmail.com?");
    expect(check("bob@example.net")).toContain("One wrong letter");
  });
});

describe("other kinds", () => {
  const kinds: Kind[] = [
    "complaint",
    "auto-reply",
    "challenge",
    "read-receipt",
    "list-request",
    "address-change",
    "not-a-report",
  ];

  it.each(kinds)("%s has a title, a sentence and a next step", (kind) => {
    for (const notice of [fullNotice({ kind }), bareNotice({ kind })]) {
      const said = explainKind(notice, {})!;
      expect(Object.values(said).every((text) => /\S/.test(text) && !/[{}[\]|]/.test(text))).toBe(true);
    }
  });

  it("leaves delivery reports alone", () => {
    expect(explainKind(bareNotice(), {})).toBeNull();
  });
});
