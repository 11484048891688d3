/** Decoders of the platform, made once each. */

/** Decoders cost far more to make than to use. Only names that exist get in, so the number is bounded. */
const decoders = new Map<string, TextDecoder>();
const strictDecoders = new Map<string, TextDecoder>();

/** The decoder of a charset by its Encoding Standard label; null where there is none. */
export function decoderOf(label: string): TextDecoder | null {
  let decoder = decoders.get(label);
  if (decoder !== undefined) return decoder;
  try {
    decoder = new TextDecoder(label, { ignoreBOM: true });
  } catch {
    return null;
  }
  decoders.set(label, decoder);
  return decoder;
}

/** Decodes only if every byte fits; null otherwise. */
export function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  let decoder = strictDecoders.get(label);
  try {
    if (decoder === undefined) {
      decoder = new TextDecoder(label, { ignoreBOM: true, fatal: true });
      strictDecoders.set(label, decoder);
    }
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
