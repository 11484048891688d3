/** Writes Outlook messages with another library than the one under test. */
import CFB from "cfb";

type Value = string | Uint8Array | number | Date;
export type Bag = Record<number, Value>;

const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const hex = (id: number): string => id.toString(16).padStart(4, "0").toUpperCase();

/** One storage: streams for what varies in length, a table for the rest (MS-OXMSG 2.4). */
function fill(file: CFB.CFB$Container, path: string, bag: Bag, head: number): void {
  const table: Buffer[] = [Buffer.alloc(head)];
  for (const [key, value] of Object.entries(bag)) {
    const id = Number(key);
    const row = Buffer.alloc(16);
    row.writeUInt32LE(6, 4);
    if (typeof value === "number") {
      row.writeUInt32LE(id * 0x10000 + 0x0003, 0);
      row.writeUInt32LE(value, 8);
    } else if (value instanceof Date) {
      row.writeUInt32LE(id * 0x10000 + 0x0040, 0);
      row.writeBigUInt64LE(BigInt(value.getTime() + 11_644_473_600_000) * 10_000n, 8);
    } else {
      const type = typeof value === "string" ? 0x001f : 0x0102;
      const content = typeof value === "string" ? wide(value) : value;
      row.writeUInt32LE(id * 0x10000 + type, 0);
      row.writeUInt32LE(content.length, 8);
      CFB.utils.cfb_add(file, `${path}__substg1.0_${hex(id)}${hex(type)}`, Buffer.from(content) as never);
    }
    table.push(row);
  }
  CFB.utils.cfb_add(file, `${path}__properties_version1.0`, Buffer.concat(table) as never);
}

export interface Outlook {
  message: Bag;
  recipients?: Bag[];
  attachments?: Bag[];
  embedded?: Bag[];
}

/** The bytes of a .msg file. */
export function outlookFile({ message, recipients = [], attachments = [], embedded = [] }: Outlook): Uint8Array {
  const file = CFB.utils.cfb_new();
  fill(file, "/", message, 32);
  recipients.forEach((bag, i) => fill(file, `/__recip_version1.0_#0000000${i}/`, bag, 8));
  attachments.forEach((bag, i) => fill(file, `/__attach_version1.0_#0000000${i}/`, bag, 8));
  embedded.forEach((bag, i) => {
    const folder = `/__attach_version1.0_#0000000${attachments.length + i}/`;
    fill(file, folder, { 0x3705: 5 }, 8);
    fill(file, `${folder}__substg1.0_3701000D/`, bag, 24);
  });
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as unknown as Buffer);
}
