/** Decoders of the platform and our own, made once each. */
import { Iso2022JpDecoder } from "./iso-2022-jp.js";

/** What a decoder does, as far as it is used here. */
export interface Decoder {
  /** The label of the Encoding Standard. */
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

/** Decoders cost far more to make than to use. Only names that exist get in, so the number is bounded. */
const decoders = new Map<string, Decoder>();
const strictDecoders = new Map<string, Decoder>();

/** The decoder of a charset by its Encoding Standard label; null where there is none. */
export function decoderOf(label: string): Decoder | null {
  let decoder = decoders.get(label);
  if (decoder !== undefined) return decoder;
  try {
    decoder = newDecoder(label);
  } catch {
    return null;
  }
  decoders.set(label, decoder);
  return decoder;
}

/** Throws where the label is unknown. */
function newDecoder(label: string): Decoder {
  return label === "iso-2022-jp" ? new Iso2022JpDecoder() : platformDecoder(label, false);
}

/** QUIRK: told to keep a byte order mark, Node 20 drops a first byte 0xFF in windows-1252, which has no such marks. */
function platformDecoder(label: string, fatal: boolean): TextDecoder {
  const decoder = new TextDecoder(label, { fatal });
  return decoder.encoding === "windows-1252" ? decoder : new TextDecoder(label, { ignoreBOM: true, fatal });
}

/** Decodes only if every byte fits; null otherwise. */
export function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  let decoder = strictDecoders.get(label);
  try {
    if (decoder === undefined) {
      decoder = label === "iso-2022-jp" ? newDecoder(label) : platformDecoder(label, true);
      strictDecoders.set(label, decoder);
    }
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
