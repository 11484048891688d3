/** What a part is: its media type, parameters, transfer encoding and charset, as its fields state them. */
import type { Part, Warning } from "../types.js";
import { readParameters } from "./content-type.js";
import { warn } from "./warnings.js";

const encodings = new Set(["7bit", "8bit", "binary", "base64", "quoted-printable"]);

/** Reads the fields that say what a part is (RFC 2045 sections 5 and 6). */
export function describe(part: Part, warnings: Warning[]): void {
  let hasType = false;
  let hasEncoding = false;
  for (const field of part.fields) {
    if (!hasType && field.name === "content-type") {
      hasType = true;
      describeType(part, field.raw, warnings);
    } else if (!hasEncoding && field.name === "content-transfer-encoding") {
      hasEncoding = true;
      part.encoding = encodingOf(field.raw, warnings);
    }
  }
}

function describeType(part: Part, raw: string, warnings: Warning[]): void {
  const { value, params } = readParameters(raw, warnings);
  const type = value.replace(/\s+/g, "");
  if (/^[^/]+\/[^/]+$/.test(type)) part.type = type;
  else if (type === "text" || type === "html") part.type = type === "html" ? "text/html" : "text/plain";
  part.params = params;
  part.charset = params["charset"]?.trim().toLowerCase() || null;
}

function encodingOf(raw: string, warnings: Warning[]): string {
  const name = /^[\w-]+/.exec(raw.trim().toLowerCase())?.[0] ?? "7bit";
  if (encodings.has(name)) return name;
  if (name === "quoted_printable" || name === "quotedprintable") return "quoted-printable";
  if (name === "7-bit" || name === "8-bit") return name.replace("-", "");
  warn(warnings, "unknown-encoding");
  return "8bit";
}
