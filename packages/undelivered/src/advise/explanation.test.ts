import { describe, expect, it } from "vitest";
import { allAdvice } from "../../knowledge/advice/all.js";
import german from "../../knowledge/advice/de.js";
import { reasons } from "../../knowledge/reasons.js";
import type { Kind, Reason, Verdict } from "../types.js";
import { explainKind, explainVerdict } from "./explanation.js";
import { bareNotice, bareVerdict, fullNotice, fullVerdict } from "./testing/verdicts.js";

const everyReason = Object.keys(reasons) as Reason[];
const words = (verdict: Verdict, notice = fullNotice(), options = {}) => explainVerdict(verdict, notice, options);

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
          const said = explainVerdict(verdict, notice, { audience });
          const ticket = said.ticket;
          const text = JSON.stringify(said);
          expect(text).not.toMatch(/[{[|]\w+[}\]|]\s|undefined|\bnull\b/);
          expect(JSON.stringify(explainVerdict(verdict, notice, { audience }))).toBe(text);
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
        remoteMta: "mail.example.org",
        diagnostic: "550 5.7.1 <bob@example.net>... Relaying denied. Proper authentication required. Port: 25",
      }),
    );
    expect(said.summary).toContain("mail.example.org");
    expect(said.summary).toContain("port 25");
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
    expect(said.steps[0]!.party).toBe("sender-admin");
  });

  it("3: shows all three remedies", () => {
    const steps = words(bareVerdict("relay-denied", { address: "info@example.net", party: "sender-admin" })).steps;
    expect(steps.slice(0, 3).map(({ party }) => party)).toEqual(["sender", "recipient-admin", "sender-admin"]);
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
    expect(said.ticket!.to).toBe("postmaster@example.net");
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
    expect(subject).toBe("The address book did not answer (example.net)");
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
    expect(steps.some(({ url }) => url?.includes("rfc5321"))).toBe(true);
  });

  it("that could mean something else to a shell make no command", () => {
    const steps = words(bareVerdict("domain-not-found", { address: "a@$(reboot).example" }), bareNotice(), {
      audience: "admin",
    }).steps;
    expect(steps.some(({ text }) => text.includes("dig"))).toBe(false);
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
