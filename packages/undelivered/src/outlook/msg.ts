import { readCompoundFile, type Entry } from "./compound-file.js";
import { Properties, tag } from "./properties.js";
import { decompressRtf, rtfText } from "./rtf.js";

/** Messages inside messages beyond this depth are left out. */
const mostDepth = 5;

/** A part of the message that is built: header lines and text. */
interface Part {
  head: string[];
  body: string;
}

const oneLine = (text: string): string => text.replace(/[\r\n\t\0]+/g, " ").trim();

/**
 * Turns an Outlook message (MS-OXMSG) into an Internet message with the same words, so that the engine has one kind of
 * input. Transport headers are kept as they came; a report that Outlook keeps as properties becomes a delivery status.
 */
export function msgToMessage(bytes: Uint8Array): Uint8Array {
  const root = readCompoundFile(bytes);
  return new TextEncoder().encode(written(messagePart(root, 32, 0)));
}

const written = (part: Part): string => `${part.head.join("\r\n")}\r\n\r\n${part.body}`;

function messagePart(storage: Entry, head: number, depth: number): Part {
  const properties = new Properties(storage, head);
  const parts = [...bodies(properties), ...reportParts(storage, properties), ...attachments(storage, depth)];
  const header = headerLines(properties);
  const only = parts[0];
  if (parts.length === 1 && only) return { head: [...header, ...only.head], body: only.body };
  return multipart(header, parts);
}

/** A boundary that the parts do not hold. */
function multipart(header: string[], parts: Part[]): Part {
  const texts = parts.map(written);
  let boundary = "=_outlook";
  while (texts.some((text) => text.includes(boundary))) boundary += "_";
  const status = parts.some((part) => /delivery-status/i.test(part.head[0] ?? ""));
  const type = status ? "multipart/report; report-type=delivery-status" : "multipart/mixed";
  const body = texts.map((text) => `--${boundary}\r\n${text}\r\n`).join("") + `--${boundary}--\r\n`;
  return { head: [...header, `Content-Type: ${type}; boundary="${boundary}"`], body };
}

/** The header as it came over the wire, or one made of the properties. Its MIME fields would describe the old body. */
function headerLines(properties: Properties): string[] {
  const transport = properties.text(tag.transportHeaders)?.trim();
  if (transport) {
    const fields = transport.split(/\r?\n(?![ \t])/).filter((field) => /^[!-9;-~]+:/.test(field));
    return [...fields.filter((field) => !/^(content-|mime-version:)/i.test(field)), "MIME-Version: 1.0"];
  }
  const name = properties.text(tag.senderName);
  const address = properties.text(tag.senderSmtpAddress) ?? properties.text(tag.senderAddress);
  const from = [
    name && `"${oneLine(name).replace(/["\\]/g, "")}"`,
    address && /@/.test(address) && `<${oneLine(address)}>`,
  ];
  const lines: [string, string | null | undefined][] = [
    ["From", from.filter(Boolean).join(" ")],
    ["To", properties.text(tag.displayTo)],
    ["Subject", properties.text(tag.subject)],
    [
      "Date",
      (properties.time(tag.deliveryTime) ?? properties.time(tag.clientSubmitTime))
        ?.toUTCString()
        .replace("GMT", "+0000"),
    ],
    ["Message-ID", properties.text(tag.internetMessageId)],
    ["MIME-Version", "1.0"],
  ];
  return lines.flatMap(([field, value]) => (value && oneLine(value) ? [`${field}: ${oneLine(value)}`] : []));
}

const textPart = (type: string, body: string): Part => ({
  head: [`Content-Type: ${type}; charset=utf-8`, "Content-Transfer-Encoding: 8bit"],
  body,
});

function bodies(properties: Properties): Part[] {
  const plain = properties.text(tag.body);
  if (plain?.trim()) return [textPart("text/plain", plain)];
  const html = properties.binary(tag.html);
  if (html?.length) return [textPart("text/html", new TextDecoder(properties.charset()).decode(html))];
  const htmlText = properties.text(tag.html);
  if (htmlText?.trim()) return [textPart("text/html", htmlText)];
  const rtf = properties.binary(tag.compressedRtf);
  const text = rtf ? rtfText(decompressRtf(rtf), properties.charset()) : "";
  return text.trim() ? [textPart("text/plain", text)] : [];
}

const numbered = (storage: Entry, prefix: string): Entry[] =>
  [...storage.children.entries()].filter(([name]) => name.startsWith(prefix)).map(([, entry]) => entry);

/**
 * A report message (class `REPORT.*.NDR`) keeps what happened to each recipient in that recipient's properties
 * (MS-OXOMSG 2.2.2): the words become text, the codes a delivery status.
 */
function reportParts(storage: Entry, message: Properties): Part[] {
  const kind = /^report\..*\.(ndr|dr|delayed)$/i.exec(message.text(tag.messageClass) ?? "")?.[1]?.toLowerCase();
  if (!kind) return [];
  const action = kind === "dr" ? "delivered" : kind === "delayed" ? "delayed" : "failed";
  const prose: string[] = [];
  const groups: string[] = ["Reporting-MTA: x-local-hostname; Outlook"];
  for (const entry of numbered(storage, "__recip_version1.0_")) {
    const recipient = new Properties(entry, 8);
    const address =
      recipient.text(tag.smtpAddress) ?? recipient.text(tag.emailAddress) ?? recipient.text(tag.displayName);
    const report = recipient.text(tag.reportText)?.trim();
    const detail = recipient.text(tag.supplementaryInfo)?.trim();
    if (!address || (!report && !detail && kind !== "dr")) continue;
    prose.push([recipient.text(tag.displayName) ?? address, report, detail].filter(Boolean).join("\r\n"));
    const code = recipient.number(tag.ndrStatus);
    groups.push(
      [
        `Final-Recipient: rfc822; ${oneLine(address)}`,
        `Action: ${action}`,
        ...statusLine(code),
        ...(detail ? [`Diagnostic-Code: smtp; ${oneLine(detail).replace(/^<.*?#|^#|>$/g, "")}`] : []),
      ].join("\r\n"),
    );
  }
  if (groups.length === 1) return [];
  const own = message.text(tag.reportText)?.trim();
  const text = [own, ...prose].filter(Boolean).join("\r\n\r\n");
  const status = { head: ["Content-Type: message/delivery-status"], body: groups.join("\r\n\r\n") + "\r\n" };
  return message.text(tag.body)?.trim() ? [status] : [textPart("text/plain", text), status];
}

/** PidTagNonDeliveryReportStatusCode holds 5.1.1 as the number 511 (MS-OXOMSG 2.2.2.31). */
function statusLine(code: number | null): string[] {
  const digits = code ? /^([245])(\d)(\d{1,3})$/.exec(String(code)) : null;
  return digits ? [`Status: ${digits[1]}.${digits[2]}.${digits[3]}`] : [];
}

function attachments(storage: Entry, depth: number): Part[] {
  if (depth >= mostDepth) return [];
  return numbered(storage, "__attach_version1.0_").flatMap((entry) => {
    const properties = new Properties(entry, 8);
    const embedded = properties.storage(tag.attachData);
    if (embedded) {
      const inner = messagePart(embedded, 24, depth + 1);
      return [{ head: ["Content-Type: message/rfc822"], body: written(inner) }];
    }
    const data = properties.binary(tag.attachData);
    return data ? [attachedFile(properties, data)] : [];
  });
}

/** What is text stays readable; of other files only name and type are kept, for no reason for a failure stands in them. */
function attachedFile(properties: Properties, data: Uint8Array): Part {
  const name = oneLine(properties.text(tag.attachLongFileName) ?? properties.text(tag.attachFileName) ?? "").replace(
    /["\\]/g,
    "",
  );
  const stated = oneLine(properties.text(tag.attachMimeTag) ?? "").toLowerCase();
  const type = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(stated) ? stated : "application/octet-stream";
  const text = new TextDecoder().decode(data);
  // QUIRK: Outlook keeps the delivery status of an Internet report as ATT00001 or details.txt, often without its type.
  const isStatus =
    type === "message/delivery-status" ||
    /^(reporting-mta|final-recipient|original-envelope-id):/im.test(text.slice(0, 2000));
  if (isStatus) return { head: ["Content-Type: message/delivery-status"], body: text };
  if (type.startsWith("text/") || type.startsWith("message/")) {
    return { head: [`Content-Type: ${type}; charset=utf-8; name="${name}"`], body: text };
  }
  return { head: [`Content-Type: ${type}; name="${name}"`], body: "" };
}
