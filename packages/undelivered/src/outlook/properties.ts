import type { Entry } from "./compound-file.js";

/** MAPI property tags (MS-OXPROPS) that a failed delivery needs; the type is the low word. */
export const tag = {
  messageClass: 0x001a,
  subject: 0x0037,
  clientSubmitTime: 0x0039,
  originalSubject: 0x0049,
  originalSubmitTime: 0x004e,
  originalDisplayTo: 0x0074,
  transportHeaders: 0x007d,
  senderName: 0x0c1a,
  supplementaryInfo: 0x0c1b,
  senderAddress: 0x0c1f,
  ndrReason: 0x0c04,
  ndrDiagnostic: 0x0c05,
  ndrStatus: 0x0c20,
  displayTo: 0x0e04,
  deliveryTime: 0x0e06,
  reportText: 0x1001,
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  internetMessageId: 0x1035,
  displayName: 0x3001,
  emailAddress: 0x3003,
  attachData: 0x3701,
  attachFileName: 0x3704,
  attachLongFileName: 0x3707,
  attachMimeTag: 0x370e,
  smtpAddress: 0x39fe,
  senderSmtpAddress: 0x5d01,
  codePage: 0x3ffd,
  internetCodePage: 0x3fde,
} as const;

const type = { long: 0x0003, string8: 0x001e, unicode: 0x001f, time: 0x0040, binary: 0x0102, object: 0x000d } as const;

const hex = (value: number): string => value.toString(16).padStart(4, "0");

const codePages: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  20866: "koi8-r",
  28591: "iso-8859-1",
  28592: "iso-8859-2",
  28595: "iso-8859-5",
  50220: "iso-2022-jp",
  65001: "utf-8",
};

/** The properties of a message, a recipient or an attachment (MS-OXMSG 2.4). */
export class Properties {
  readonly #storage: Entry;
  readonly #fixed = new Map<number, DataView>();

  /** `head` is the length of the property stream's header: 32 for the top message, 24 inside another, 8 elsewhere. */
  constructor(storage: Entry, head: number) {
    this.#storage = storage;
    const bytes = storage.children.get("__properties_version1.0")?.read() ?? new Uint8Array();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = head; at + 16 <= bytes.length; at += 16) {
      this.#fixed.set(view.getUint32(at, true), new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8));
    }
  }

  #stream(id: number, kind: number): Entry | undefined {
    return this.#storage.children.get(`__substg1.0_${hex(id)}${hex(kind)}`);
  }

  text(id: number): string | null {
    const wide = this.#stream(id, type.unicode);
    const narrow = wide ? undefined : this.#stream(id, type.string8);
    if (!wide && !narrow) return null;
    const text = wide ? new TextDecoder("utf-16le").decode(wide.read()) : this.#narrow(narrow!.read());
    return text.replace(/\0+$/, "");
  }

  #narrow(bytes: Uint8Array): string {
    return new TextDecoder(this.charset()).decode(bytes);
  }

  /** The charset of 8-bit strings. */
  charset(): string {
    const page = this.number(tag.internetCodePage) ?? this.number(tag.codePage) ?? 1252;
    const name = codePages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");
    return name;
  }

  binary(id: number): Uint8Array | null {
    return this.#stream(id, type.binary)?.read() ?? null;
  }

  storage(id: number): Entry | null {
    return this.#stream(id, type.object) ?? null;
  }

  number(id: number): number | null {
    return this.#fixed.get(id * 0x10000 + type.long)?.getUint32(0, true) ?? null;
  }

  /** A FILETIME: units of 100 ns since 1601. */
  time(id: number): Date | null {
    const view = this.#fixed.get(id * 0x10000 + type.time);
    if (!view) return null;
    const ticks = view.getUint32(4, true) * 2 ** 32 + view.getUint32(0, true);
    const date = new Date(ticks / 10_000 - 11_644_473_600_000);
    return Number.isNaN(date.getTime()) ? null : date;
  }
}
