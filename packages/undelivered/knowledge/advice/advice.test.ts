import { describe, expect, it } from "vitest";
import { plural, pluralForms } from "../../src/advise/plural.js";
import { compileTemplate, render } from "../../src/advise/template.js";
import type { FactStrings } from "../../src/advise/template.js";
import { reasons } from "../reasons.js";
import { allAdvice } from "./all.js";
import english from "./en.js";
import type { Reason } from "../../src/types.js";
import { wordsFor } from "../../src/advise/words.js";
import type { AdvicePack } from "./pack.js";
import { detailPlans, handOvers, plans } from "./plan.js";

/** Languages that are not written with Latin letters. */
const foreignScript = new Set(["ru", "uk", "ja", "zh", "ko", "ar"]);
/** Names of things that keep their Latin letters everywhere. */
const trade = new Set(
  `dns mx smtp helo ehlo spf dkim dmarc p=none arc srs ptr cname tls ssl ssl/tls starttls mta-sts tlsa dane ds dnssec
  ipv4 ipv6 zip pdf offer.pdf mtu smtputf8 requiretls oauth from to subject date message-id cr lf ascii rfc mime
  content-type base64 quoted-printable domain name mail.example.net host-7-2-0-192.example.net xn relaying denied
  kb mb gb txt aaaa id ip url blacklist newsletter e-mail email web mail spam greylisting`.split(/\s+/),
);
/** Details that are what the reason says anyway. */
const usual = new Set([
  "address-invalid.syntax", "address-moved.new-address", "mailbox-full.over-quota", "routing-failed.unrouteable",
  "sender-not-permitted.send-as", "sending-limit.account", "sender-suspended.account", "blocklisted.ip",
  "reputation-blocked.ip", "direct-mail-blocked.dynamic", "direct-mail-blocked.residential", "spam-content.content",
  "malware.virus", "attachment-blocked.type", "message-too-large.message", "policy-rejected.unspecified",
  "server-full.disk", "server-error.internal", "protocol-error.syntax", "protocol-error.sequence",
  "protocol-error.pipelining",
]); // prettier-ignore

const expected = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "ja", "zh", "ko", "ar"];

/** Keys that hold no sentences. */
const technical = /^(tag|name|direction|plural|decimal|date|sizes|waits)\b/;
/** Labels and other texts that are no whole sentences. */
const label = /^(ticket|parties)\/|\/title$/;
/** Scripts whose words are not separated by spaces. */
const wordless = new Set(["ja", "zh"]);

/** Every text of a language with the path to it. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path === "" ? key : `${path}/${key}`));
}

const sentences = (pack: AdvicePack) => texts(pack).filter(([path]) => !technical.test(path));
const factsIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).sort();

const all: FactStrings = {};
for (const [, text] of sentences(english))
  for (const fact of factsIn(text)) all[fact as keyof FactStrings] = `<${fact}>`;

/** Every fact, none, each one alone and all but each one. */
function selections(text: string): [string, FactStrings][] {
  const names = factsIn(text) as (keyof FactStrings)[];
  return [
    ["all", all],
    ["none", {}],
    ...names.map((name): [string, FactStrings] => [`only ${name}`, { [name]: all[name] }]),
    ...names.map((name): [string, FactStrings] => [`all but ${name}`, { ...all, [name]: undefined }]),
  ];
}

describe("languages", () => {
  it("are all there", () => {
    expect(allAdvice.map((pack) => pack.tag.split("-")[0])).toEqual(expected);
  });
});

describe.each(allAdvice.map((pack) => [pack.tag, pack] as const))("%s", (tag, pack) => {
  const language = tag.split("-")[0]!;
  const own = new Map(sentences(pack));

  it("has the very texts that English has", () => {
    expect(sentences(pack).map(([path]) => path)).toEqual(sentences(english).map(([path]) => path));
  });

  it("renders every text without a hole, whatever is known", () => {
    for (const [path, text] of sentences(pack)) {
      expect(() => compileTemplate(text), path).not.toThrow();
      for (const [known, facts] of selections(text)) {
        const out = render(text, facts);
        const where = `${path} with ${known}: ${out}`;
        expect(out, where).not.toMatch(/[[\]{}|]|undefined|\(\s*\)|（\s*）|“”|„“|«\s*»|「」/);
        // Kinds may end in a sentence that falls away, and titles are put after these two.
        if (!/^ticket\/subject(Provider|Admin)$|^kinds\/.*\/next$|\/why$/.test(path))
          expect(out, where).toMatch(/^\S(.*\S)?$/s);
        expect(out.trim(), where).not.toMatch(/\s{2}|[,;:،、，；：][,;:،、，；：.。]|\.\.(?!\.)|。。|\( | \)|（ | ）/);
        expect(out, where).not.toMatch(language === "fr" ? /[ ][.,)]/ : /[ ][.,;:!?)]/);
      }
    }
  });

  it("ends every sentence with its sign", () => {
    for (const [path, text] of sentences(pack)) {
      if (label.test(path)) continue;
      for (const facts of [all, {}]) expect(render(text, facts).trim(), path).toMatch(/[.。؟?>」”“»"]$|[.。]\)$/);
    }
  });

  it("names the same facts and numbers as English in every text", () => {
    for (const [path, text] of sentences(english)) {
      expect([path, factsIn(own.get(path)!)]).toEqual([path, factsIn(text)]);
      expect([path, numbersIn(own.get(path)!)]).toEqual([path, numbersIn(text)]);
    }
  });

  it("has titles of at most six words", () => {
    const tooLong = sentences(pack).filter(([path, text]) => {
      if (!path.endsWith("/title")) return false;
      if (wordless.has(language)) return text.length > 24;
      return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 6;
    });
    expect(tooLong).toEqual([]);
  });

  it("says nothing twice", () => {
    const seen = new Map<string, string>();
    for (const [path, text] of sentences(pack)) {
      if (!/^(reasons|details|actions|kinds|steps|retry|listOwner)/.test(path)) continue;
      expect(seen.get(text), `${path}: ${text}`).toBeUndefined();
      seen.set(text, path);
    }
  });

  it("has as many plural forms as its rule chooses among", () => {
    for (const forms of Object.values(pack.waits)) {
      expect(forms).toHaveLength(pluralForms[pack.plural]);
      for (const n of [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 111])
        expect(plural(pack.plural, forms, n)).not.toContain("{");
    }
    expect(pack.sizes).toHaveLength(4);
  });

  it("leaves the direction of text to the engine", () => {
    for (const [path, text] of sentences(pack))
      expect(text, path).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  it.skipIf(language === "en")("has no English left", () => {
    for (const [path, text] of sentences(english)) {
      if (text.length > 14) expect(own.get(path), path).not.toBe(text);
      expect(render(own.get(path)!, {}), path).not.toMatch(
        /\b(the|your|this|which|with|and|does|receiving|that|have|their|cannot|because|should|would)\b/i,
      );
    }
  });

  it.skipIf(!foreignScript.has(language))("has Latin letters only in names and signs of the trade", () => {
    for (const [path, text] of sentences(pack))
      for (const word of render(text, {}).match(/[A-Za-z][\w./+=-]*[A-Za-z0-9]/g) ?? [])
        expect(trade.has(word.toLowerCase()), `${path}: ${word}`).toBe(true);
  });

  it.skipIf(!wordless.has(language))("has the signs of its own script", () => {
    for (const [path, text] of sentences(pack)) {
      expect(text, path).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff][,;!?]|[\u3040-\u30ff\u4e00-\u9fff]\.(?!\w)/);
    }
  });

  it.skipIf(language !== "ar")("has the signs of Arabic", () => {
    for (const [path, text] of sentences(pack)) expect(text, path).not.toMatch(/[\u0600-\u06ff][,;?]/);
  });

  it.skipIf(language !== "fr")("has no-break spaces before double signs", () => {
    for (const [path, text] of sentences(pack))
      expect(text.replace(/[{[].*?[}\]]/g, ""), path).not.toMatch(/ [:;!?»]|« /);
  });
});

describe("plans", () => {
  // These follow from what the reader told us, from whose move it is and from how long it was tried.
  const derived = [
    "domain-not-hosted.own",
    "connection-failed.timeout.own",
    "policy-rejected.unspecified.own",
    "policy-rejected.admin-rule.own",
    "greylisted.stuck",
    "greylisted.gave-up",
  ];
  const known = Object.values(reasons).flatMap(({ id, details }) => details.map((detail) => `${id}.${detail}`));
  const used = [
    ...Object.entries(plans),
    ...Object.entries(detailPlans).map(
      ([key, plan]) => [key, { ...plans[key.slice(0, key.indexOf(".")) as Reason], ...plan }] as const,
    ),
  ];

  it("speak of details that the reasons have", () => {
    for (const key of [...Object.keys(english.details), ...Object.keys(detailPlans)])
      expect([...known, ...derived]).toContain(key);
  });

  it("have words or steps for every detail that is not just the reason's usual case", () => {
    const missing = [...known, ...derived].filter((key) => !(key in english.details) && !(key in detailPlans));
    expect(missing.filter((key) => !usual.has(key))).toEqual([]);
    for (const key of usual) expect(missing, key).toContain(key);
  });

  it("use every step and every way to send again", () => {
    const steps = new Set<string>(used.flatMap(([, plan]) => plan.steps.map(([, step]) => step)));
    // These follow from the message, its operator and its ticket, whatever the reason.
    const apart = ["command", "technical", "readCode", "operatorEnded", ...Object.values(handOvers)];
    for (const step of Object.keys(english.steps)) if (!apart.includes(step)) expect(steps, step).toContain(step);
    const retries = new Set<string>(used.map(([, plan]) => plan.retry));
    for (const retry of Object.keys(english.retry)) if (retry !== "done") expect(retries, retry).toContain(retry);
  });

  it("hand a ready message over exactly where there is one, to somebody who can act", () => {
    for (const [key, plan] of used) {
      const handsOver = plan.steps.filter(([party, act]) => act === "handOver" && party === "sender").length;
      expect([key, handsOver]).toEqual([key, plan.ticket == null ? 0 : 1]);
      if (plan.ticket != null)
        expect(
          plan.steps.map(([party]) => party),
          key,
        ).toContain(plan.ticket);
    }
  });

  it("tell everybody's steps after the sender's", () => {
    for (const [key, { steps }] of used) {
      const lastOfSender = steps.findLastIndex(([party]) => party === "sender");
      const firstOfOthers = steps.findIndex(([party]) => party !== "sender");
      if (lastOfSender >= 0 && firstOfOthers >= 0) expect(firstOfOthers, key).toBeGreaterThan(lastOfSender);
    }
  });

  it("describe to others what is the matter without speaking of the sender as the reader", () => {
    for (const [key, plan] of used) {
      if (plan.ticket !== "recipient-admin" && plan.ticket !== "recipient") continue;
      const { summary } = wordsFor({ reason: key.split(".")[0] as Reason, key }, english);
      expect(summary, key).not.toMatch(/\byour?\b/i);
    }
  });
});
