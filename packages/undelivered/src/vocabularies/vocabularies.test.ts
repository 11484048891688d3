import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reasons } from "../../knowledge/reasons.js";
import { explain } from "../index.js";
import type { Kind, Reason } from "../types.js";
import {
  toBounceType,
  toKumoMta,
  toPostmark,
  toPowerMta,
  toSendGrid,
  toSes,
  toSisimai,
  toSparkPost,
  vocabularies,
} from "./index.js";
import { postmarkCodes } from "./postmark.js";
import { sparkPostCodes } from "./sparkpost.js";
import { labelOf } from "./vocabulary.js";
import type { Vocabulary } from "./vocabulary.js";

const all = Object.values(reasons);
const kinds: Kind[] = [
  "complaint",
  "auto-reply",
  "challenge",
  "read-receipt",
  "list-request",
  "address-change",
  "not-a-report",
];
const tables: [string, Vocabulary][] = Object.entries(vocabularies);

describe.each(tables)("the vocabulary %s", (_, vocabulary) => {
  it("has one of its own words for every reason and detail, for good or for now", () => {
    for (const { id, details } of all)
      for (const detail of [null, ...details])
        for (const permanence of ["permanent", "temporary"] as const)
          expect(vocabulary.labels, `${id}.${detail}`).toContain(
            labelOf(vocabulary, { reason: id, detail, permanence }),
          );
  });

  it("names no detail that there is not, and no word that is not its own", () => {
    const known = new Set(all.flatMap(({ id, details }) => details.map((detail) => `${id}.${detail}`)));
    for (const detail of Object.keys(vocabulary.details ?? {})) expect(known).toContain(detail);
    const { reasons: byReason, details, temporary, kinds: byKind, arrived } = vocabulary;
    const used = [byReason, details, byKind].flatMap((table) => Object.values(table ?? {}));
    for (const label of [...used, ...Object.entries(temporary ?? {}).flat(), arrived])
      if (label !== undefined) expect(vocabulary.labels).toContain(label);
    expect(new Set(vocabulary.labels).size).toBe(vocabulary.labels.length);
  });

  it("says of a detail what it does not say of the reason", () => {
    for (const [key, label] of Object.entries(vocabulary.details ?? {}))
      expect(vocabulary.reasons[key.split(".")[0] as Reason], key).not.toBe(label);
  });

  it("takes no message that arrived, and none that is no report, for a failure", () => {
    const failures = new Set(Object.values(vocabulary.reasons));
    for (const action of ["delivered", "relayed", "expanded"] as const) {
      const label = labelOf(vocabulary, { reason: null, action });
      if (label !== null) expect(failures).not.toContain(label);
    }
    for (const kind of kinds) {
      const label = labelOf(vocabulary, { kind, reason: null });
      if (label !== null) expect(failures).not.toContain(label);
    }
  });
});

describe("a recipient as the engine reports it", () => {
  const of = (text: string) => explain(text).recipients[0]!;

  it("of a full mailbox", () => {
    const full = of("552 5.2.2 <bob@example.net>: Mailbox full");
    expect(toSisimai(full)).toBe("mailboxfull");
    expect(toKumoMta(full)).toBe("QuotaIssues");
    expect(toSes(full)).toEqual({ bounceType: "Transient", bounceSubType: "MailboxFull" });
    expect(toPostmark(full)).toEqual({ Type: "SoftBounce", TypeCode: 4096 });
    expect(toSendGrid(full)).toBe("Mailbox Unavailable");
    expect(toSparkPost(full)).toEqual({ code: 22, name: "Mailbox Full", category: "Soft" });
    expect(toPowerMta(full)).toBe("quota-issues");
    expect(toBounceType(full)).toBe("soft");
  });

  it("of an unknown user, for good and for now", () => {
    const gone = of("550 5.1.1 <bob@example.net>: User unknown");
    expect(toBounceType(gone)).toBe("hard");
    expect(toSes(gone)).toEqual({ bounceType: "Permanent", bounceSubType: "General" });
    const perhaps = { ...gone, permanence: "temporary" as const };
    expect(toBounceType(perhaps)).toBe("soft");
    expect(toSes(perhaps)).toEqual({ bounceType: "Transient", bounceSubType: "General" });
    expect(toPostmark(perhaps)?.Type).toBe("SoftBounce");
    expect(toSparkPost(perhaps)?.category).toBe("Soft");
  });

  it("of a message that arrived", () => {
    const well = { ...of("550 User unknown"), action: "delivered" as const, reason: null };
    expect(toSisimai(well)).toBe("delivered");
    expect([toKumoMta(well), toSes(well), toPostmark(well), toSparkPost(well), toBounceType(well)]).toEqual(
      Array(5).fill(null),
    );
  });
});

it("has words for automatic replies, complaints and challenges where others have them", () => {
  const reply = { kind: "auto-reply", reason: null } as const;
  expect(toSisimai(reply)).toBe("vacation");
  expect(toPostmark(reply)).toEqual({ Type: "AutoResponder", TypeCode: 64 });
  expect(toSparkPost(reply)).toMatchObject({ code: 60, name: "Auto-Reply" });
  expect(toSisimai({ kind: "complaint", reason: null })).toBe("feedback");
  expect(toKumoMta({ kind: "challenge", reason: null })).toBe("ChallengeResponse");
  expect(toSendGrid(reply)).toBeNull();
});

it("keeps to the sizes of the vocabularies as they are published", () => {
  expect(vocabularies.kumoMta.labels).toHaveLength(29);
  expect(vocabularies.powerMta.labels).toHaveLength(17);
  expect(vocabularies.sendGrid.labels).toHaveLength(7);
  expect(Object.keys(postmarkCodes)).toHaveLength(22);
  expect(Object.keys(sparkPostCodes)).toHaveLength(20);
});

it("stands in the documentation as it is (UPDATE_DOCS=1 writes it)", () => {
  const columns = [
    "bounceTypes",
    "sisimai",
    "kumoMta",
    "ses",
    "postmark",
    "sendGrid",
    "sparkPost",
    "powerMta",
  ] as const;
  const cell = (column: (typeof columns)[number], { id, details }: (typeof all)[number]): string => {
    const table: Vocabulary = vocabularies[column];
    const own = details.flatMap((detail) => {
      const label = table.details?.[`${id}.${detail}`];
      return label === undefined ? [] : [`${detail}: ${label}`];
    });
    return [table.reasons[id], ...own].join("; ");
  };
  const names = columns.map((column) => (column === "bounceTypes" ? "roll-up" : vocabularies[column].name));
  const rows = [
    ["reason", ...names],
    ["---", ...names.map(() => "---")],
    ...all.map((reason) => [`\`${reason.id}\``, ...columns.map((column) => cell(column, reason))]),
  ];
  const table = rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
  const file = new URL("../../../../docs/vocabularies.md", import.meta.url);
  const page = readFileSync(file, "utf8");
  const [, before, present, after] = /^(.*<!-- table -->\n\n)(.*)(\n\n<!-- \/table -->.*)$/s.exec(page)!;
  // The formatter aligns the columns.
  const plain = (text: string): string => text.replace(/ +/g, " ").replace(/-{3,}/g, "---");
  if (process.env["UPDATE_DOCS"]) writeFileSync(file, `${before}${table}${after}`);
  else expect(plain(present!)).toBe(table);
});
