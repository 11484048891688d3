/** The way to the operator: the page on this very code, the form filled with this very address, and what has ended. */
import { describe, expect, it } from "vitest";
import { allAdvice } from "../../knowledge/advice/all.js";
import { explain } from "../explain.js";
import type { ExplainOptions } from "../types.js";

function stepsOf(text: string, options: ExplainOptions = {}): { text: string; url?: string }[] {
  return explain(text, options).recipients[0]!.explanation.steps;
}
const urlsOf = (text: string): (string | undefined)[] => stepsOf(text).map(({ url }) => url);

describe("the operator's page", () => {
  it("is that of the very code, where each has a place of its own", () => {
    const steps = stepsOf(
      "554 resimta-po-12v.sys.comcast.net comcast 192.0.2.10 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000",
    );
    const read = steps.find(({ text }) => text.startsWith("Read what"))!;
    expect(read.text).toBe("Read what the receiving side Comcast Xfinity writes about its code BL000000.");
    expect(read.url).toBe("https://postmaster.comcast.net/smtp-error-codes.php#BL000000");
  });

  it("names no code where words are what the refusal is known by", () => {
    const steps = stepsOf(
      "550 Local CT IP Reputation - (Reject) - https://community.mimecast.com/docs/DOC-1369#550 [a]",
    );
    expect(steps.find(({ url }) => url?.includes("mimecast"))!.text).toBe(
      "Read what the receiving side Mimecast writes about such answers.",
    );
  });

  it("is not for those who cannot act on it", () => {
    const text = "550 5.1.1 <bob@example.com>: Email address could not be found, or was misspelled (G8)";
    expect(urlsOf(text)).not.toContain("https://docs.rackspace.com/docs/common-email-bounces");
    expect(stepsOf(text, { audience: "admin" }).map(({ url }) => url)).toContain(
      "https://docs.rackspace.com/docs/common-email-bounces",
    );
  });
});

describe("the form", () => {
  it("is filled with the refused address, and says what it asks for", () => {
    const steps = stepsOf(
      "554 IP=192.0.2.10 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)",
    );
    const ask = steps.find(({ url }) => url?.startsWith("mailto:"))!;
    expect(ask.url).toBe("mailto:tobr@rx.t-online.de?subject=192.0.2.10");
  });

  it("is the one for this code", () => {
    expect(
      urlsOf("550 5.7.511 Access denied, banned sender[192.0.2.10]. To request removal see the article (AS16012609)"),
    ).toContain("mailto:delist@messaging.microsoft.com?subject=192.0.2.10");
    expect(
      urlsOf(
        "550 5.7.1 Unfortunately, messages from [192.0.2.10] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
      ),
    ).toContain("https://olcsupport.office.com/");
  });

  it("of a list says what it asks for", () => {
    const steps = stepsOf(
      "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.10",
    );
    const delist = steps.find(({ text }) => text.startsWith("Then ask for the removal"))!;
    expect(delist.url).toBe("https://www.barracudacentral.org/rbl/removal-request/192.0.2.10");
    expect(delist.text).toMatch(/The form asks for: Internet address of the server, .*telephone number/);
  });

  it("is not filled with the return code of a list", () => {
    for (const url of urlsOf(
      "554 5.7.1 Service unavailable; Sender address [alice@example.org] blocked using dbl.spamhaus.org; 127.0.1.2",
    ))
      expect(url ?? "").not.toContain("127.0.1.2");
  });
});

describe("a service that has ended", () => {
  const att = "550 192.0.2.10 blocked by ldap:ou=rblmx, dc=bellsouth, dc=net; see http://att.net/blocks for mx-att";

  it("is said to have ended, and who took it over", () => {
    const steps = stepsOf(att);
    expect(steps.map(({ text }) => text)).toContain(
      "Do not ask AT&T: the service has ended (2025-06). Ask Yahoo and AOL instead.",
    );
    expect(steps.map(({ url }) => url)).toContain("https://senders.yahooinc.com/contact");
    expect(steps.some(({ text }) => text.startsWith("Then write"))).toBe(false);
  });

  it("is so in every language", () => {
    for (const { tag } of allAdvice) {
      const said = stepsOf(att, { language: tag, advice: allAdvice }).find(({ text }) => text.includes("2025-06"))!;
      expect(said.text, tag).toContain("AT&T");
      expect(said.text, tag).toContain("Yahoo");
    }
  });

  it("is not asked: a dead list", () => {
    const steps = stepsOf("554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using dnsbl.sorbs.net");
    expect(steps.every(({ url }) => url === undefined)).toBe(true);
    expect(steps.some(({ text }) => text.includes("no longer exists (closed in 2024-06)"))).toBe(true);
  });
});
